//! One's own Mist key is guarded however the service masks it.

use serde_json::json;
use tokens_sandbox::Answer;

use crate::support::{MIST_JENKINS, NEEDED, OWN, serve};

#[test]
fn any_mask_that_may_be_of_the_own_key_guards() {
    let sandbox = serve();
    let key = sandbox.mist_token().to_owned();
    let (first, last) = (&key[..4], &key[key.len() - 4..]);
    let token = |mask: &str| {
        let body = json!({
            "id": MIST_JENKINS, "name": "jenkins", "key": mask,
            "last_used": 1_700_000_000, "created_time": 1_600_000_000,
        });
        Answer::json(200, body)
    };
    for mask in [
        format!("{first}...{last}"),
        format!("{first}…{last}"),
        format!("{first}****{last}"),
        format!("{}...", &key[..5]),
        format!("{first}********"),
        format!("***{last}"),
        "***".to_owned(),
        "*****".to_owned(),
        "…".to_owned(),
        "ABCDE".to_owned(),
        "•••••".to_owned(),
        String::new(),
    ] {
        sandbox.answer_next("mist.getApiToken", token(&mask));
        let ran = sandbox.run(&["revoke", "mist", MIST_JENKINS, "--yes", NEEDED]);
        ran.ends(7)
            .says("`mist` signs in with it, or may [--allow in-use]");
    }
    assert_eq!(sandbox.requests("mist.deleteApiToken"), 0);
    // Another key's, shown and then read again.
    let other = |c: char| if c == 'Q' { 'R' } else { 'Q' };
    let other: String = first.chars().map(other).collect();
    for _ in 0..2 {
        sandbox.answer_next("mist.getApiToken", token(&format!("{other}…{last}")));
    }
    let revoke = ["revoke", "mist", MIST_JENKINS, "--yes"];
    sandbox.run(&revoke).ends(0);
}

/// What is shown of the key does not tell the token from others: its last use counts, too.
#[test]
fn an_unreadable_mask_lifts_no_other_guard() {
    let sandbox = serve();
    let body = json!({
        "id": MIST_JENKINS, "name": "jenkins", "key": "***",
        "last_used": jiff::Timestamp::now().as_second(), "created_time": 1_600_000_000,
    });
    sandbox.answer_next("mist.getApiToken", Answer::json(200, body));
    sandbox
        .run(&["revoke", "mist", MIST_JENKINS, "--yes", OWN])
        .ends(7)
        .says("[--allow used-lately]");
    assert_eq!(sandbox.requests("mist.deleteApiToken"), 0);
}
