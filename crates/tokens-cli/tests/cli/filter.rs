//! `list --filter`.

use serde_json::json;
use tokens_sandbox::Answer;

use crate::support::{Served, serve, snapshot};

/// The names of the tokens that pass, in order.
#[track_caller]
fn names(sandbox: &Served, filters: &[&str]) -> Vec<String> {
    let mut arguments = vec!["list", "-o", "csv", "--columns", "name"];
    for filter in filters {
        arguments.extend(["--filter", filter]);
    }
    let ran = sandbox.run(&arguments).ends(0);
    ran.stdout.lines().skip(1).map(str::to_owned).collect()
}

#[test]
fn only_what_all_filters_let_through_is_listed() {
    let sandbox = serve();
    for (filters, expected) in [
        (
            &["unused=70d"][..],
            &["jenkins-backup", "migration-2023 (temporary)"][..],
        ),
        (
            &["unused=70d", "role=admin"],
            &["jenkins-backup", "migration-2023 (temporary)"],
        ),
        (&["name=TERRAFORM-*"], &["terraform-prod", "terraform-prod"]),
        (&["name=terraform-*", "provider=okta"], &["terraform-prod"]),
        (&["expires=7d"], &["siem-export"]),
        (
            &["owner=marcus.weber@*", "account=mist-*"],
            &["store-17-wallboard"],
        ),
        (
            &["network=any", "role=admin", "unused=100d"],
            &["migration-2023 (temporary)"],
        ),
        (&["account=mist", "account=okta"], &[]),
    ] {
        assert_eq!(names(&sandbox, filters), expected, "{filters:?}");
    }
}

#[test]
fn an_account_that_is_filtered_out_is_not_asked() {
    let sandbox = serve();
    assert_eq!(names(&sandbox, &["account=mist-org"]).len(), 3);
    assert_eq!(sandbox.requests("okta.listApiTokens"), 0);
    assert_eq!(sandbox.requests("mist.listApiTokens"), 0);
}

#[test]
fn accounts_of_the_other_service_are_not_asked() {
    let sandbox = serve();
    assert!(!names(&sandbox, &["provider=okta"]).is_empty());
    assert_eq!(
        sandbox.total_requests(),
        sandbox.requests("okta.listApiTokens")
    );
    assert!(!names(&sandbox, &["provider=mist"]).is_empty());
    assert_eq!(sandbox.requests("okta.listApiTokens"), 1);
}

#[test]
fn an_account_that_is_not_there_is_2_and_sends_nothing() {
    let sandbox = serve();
    for filter in ["account=nobody", "account=acme-*"] {
        let pattern = filter.split_once('=').unwrap().1;
        sandbox
            .run(&["list", "--filter", "account=mist", "--filter", filter])
            .ends(2)
            .says(&format!("error: no account matches `{pattern}`"))
            .says("hint: there are `okta`, `mist` and `mist-org`");
    }
    assert_eq!(sandbox.total_requests(), 0);
}

#[test]
fn what_is_not_known_never_matches_and_is_counted() {
    let sandbox = serve();
    let ran = sandbox.run(&["list", "--filter", "role=admin", "--filter", "expires=99w"]);
    snapshot("filter_unknown", ran.ends(0));
    // The owner's address, too.
    let owner = ["list", "--account", "okta", "--filter", "owner=priya*"];
    snapshot("filter_owner_unknown", sandbox.run(&owner).ends(0));
    let mut quiet = owner.to_vec();
    quiet.push("--quiet");
    assert_eq!(sandbox.run(&quiet).ends(0).stderr, "");
}

#[test]
fn a_filter_hides_no_failure() {
    let sandbox = serve();
    let forbidden = json!({"detail": "You do not have permission to perform this action."});
    sandbox.answer_next("mist.listOrgApiTokens", Answer::json(403, forbidden));
    let ran = sandbox
        .run(&["list", "-o", "json", "--filter", "role=admin"])
        .ends(5);
    assert_eq!(ran.json()["complete"], false);
}

#[test]
fn a_filter_that_is_none_is_2_and_sends_nothing() {
    let sandbox = serve();
    let mut said = String::new();
    for filter in [
        "unused",
        "unused>45d",
        "unusd=45d",
        "colour=red",
        "provider=aws",
        "network=vpn",
        "a\u{1b}[2J",
    ] {
        let ran = sandbox.run(&["list", "--filter", filter]).ends(2);
        assert_eq!(ran.stdout, "");
        said.push_str(ran.stderr.lines().next().unwrap());
        said.push('\n');
    }
    assert_eq!(sandbox.total_requests(), 0);
    snapshot("filter_refusals", said);
}
