//! The 24 hours of the guard are the service's, whatever this machine's clock says.

use jiff::{SignedDuration, Timestamp};
use tokens_sandbox::{Answer, Sandbox};

use crate::support::{MIST_JENKINS, NEEDED, ORG_WALLBOARD, serve_with};

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// A service whose clock is behind this machine's by some days: a last use of a minute ago seems to be long ago.
#[test]
fn a_clock_that_is_days_ahead_opens_no_guard() {
    let sandbox = serve_with(Sandbox::builder().now(Timestamp::now() - DAY * 5));
    let revoke = ["revoke", "mist-org", ORG_WALLBOARD, "--yes"];
    sandbox.run(&revoke).ends(7).says("it was used 1 min ago");
    assert_eq!(sandbox.requests("mist.deleteOrgApiToken"), 0);
    let forced = [&revoke[..], &[NEEDED]].concat();
    sandbox.run(&forced).ends(0);
}

/// The other way round: what was used days ago is not in the future for the service.
#[test]
fn a_clock_that_is_days_behind_closes_no_guard() {
    let sandbox = serve_with(Sandbox::builder().now(Timestamp::now() + DAY * 400));
    sandbox
        .run(&["revoke", "mist", MIST_JENKINS, "--yes"])
        .ends(0);
}

/// Without the service's clock this machine's counts, and a use in its future guards.
#[test]
fn a_service_without_a_date_guards_a_use_in_the_future() {
    let sandbox = serve_with(Sandbox::builder());
    let token = |used: Timestamp| {
        let body = serde_json::json!({
            "id": ORG_WALLBOARD, "name": "wall", "key": "1qkb...QQCL",
            "last_used": used.as_second(), "created_time": 1_700_000_000,
        });
        Answer::json(200, body).header("date", "")
    };
    let revoke = ["revoke", "mist-org", ORG_WALLBOARD, "--yes"];
    for (used, guard) in [
        (Timestamp::now() + DAY * 5, "it was used"),
        (Timestamp::now() - DAY / 2, "it was used 12 h ago"),
    ] {
        sandbox.answer_next("mist.getOrgApiToken", token(used));
        sandbox.answer_next(
            "mist.getSelf",
            Answer::json(200, serde_json::json!({})).header("date", ""),
        );
        sandbox.run(&revoke).ends(7).says(guard);
    }
    assert_eq!(sandbox.requests("mist.deleteOrgApiToken"), 0);
}
