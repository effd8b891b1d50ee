use serde_json::json;

use crate::support::{
    MIST_JENKINS, NO_TOKEN, OKTA_SIEM, ORG_WALLBOARD, run, serve, snapshot, tokens,
};

#[test]
fn the_token_is_shown_as_it_is_afterwards() {
    let ran = run(&mut tokens(&[
        "--sandbox",
        "update",
        "mist",
        MIST_JENKINS,
        "--name",
        "jenkins (old)",
    ]));
    snapshot("update_name", ran.ends(0));
}

#[test]
fn names_privileges_and_networks_can_be_changed() {
    let sandbox = serve();
    let update = |account: &str, id: &str, options: &[&str]| {
        let start = ["-o", "json", "update", account, id];
        let document = sandbox.run(&[&start[..], options].concat()).ends(0).json();
        assert_eq!(document["schema"], "tokens/v1");
        assert_eq!(document["token"]["account"], account);
        document["token"].clone()
    };
    let token = update("mist-org", ORG_WALLBOARD, &["--name", "wallboard"]);
    assert_eq!(token["name"], "wallboard");
    assert_eq!(token["privileges"][0]["scope"], "site");
    let token = update(
        "mist-org",
        ORG_WALLBOARD,
        &["--role", "helpdesk", "--scope", "org"],
    );
    assert_eq!(token["name"], "wallboard");
    assert_eq!(token["privileges"].as_array().unwrap().len(), 1);
    assert_eq!(token["privileges"][0]["role"], "helpdesk");
    assert_eq!(token["privileges"][0]["scope"], "org");

    let include = [
        "--network",
        "zone",
        "--include",
        "nzo1",
        "--include",
        "nzo2",
    ];
    let token = update("okta", OKTA_SIEM, &include);
    assert_eq!(
        token["network"],
        json!({"connection": "ZONE", "include": ["nzo1", "nzo2"], "exclude": []})
    );
    let token = update(
        "okta",
        OKTA_SIEM,
        &["--network", "zone", "--exclude", "nzo3"],
    );
    assert_eq!(
        token["network"],
        json!({"connection": "ZONE", "include": [], "exclude": ["nzo3"]})
    );
    let token = update("okta", OKTA_SIEM, &["--network", "anywhere"]);
    assert_eq!(
        token["network"],
        json!({"connection": "ANYWHERE", "include": [], "exclude": []})
    );
}

#[test]
fn what_cannot_be_changed_sends_nothing() {
    let sandbox = serve();
    for (arguments, problem) in [
        (
            &["update", "okta", OKTA_SIEM][..],
            "error: there is nothing to change",
        ),
        (
            &["update", "okta", OKTA_SIEM, "--network", "zone"],
            "error: --network zone needs --include <ZONE> or --exclude <ZONE>",
        ),
        (
            &[
                "update",
                "okta",
                OKTA_SIEM,
                "--network",
                "anywhere",
                "--include",
                "nzo1",
            ],
            "error: --network anywhere takes no --include and no --exclude",
        ),
        (
            &["update", "okta", OKTA_SIEM, "--name", "x"],
            "the name of these tokens can't be changed",
        ),
        (
            &[
                "update",
                "mist",
                MIST_JENKINS,
                "--role",
                "read",
                "--scope",
                "org",
            ],
            "the privileges of these tokens can't be changed",
        ),
        (
            &["update", "mist", MIST_JENKINS, "--network", "anywhere"],
            "the network condition of these tokens can't be changed",
        ),
        (
            &[
                "update",
                "mist-org",
                ORG_WALLBOARD,
                "--role",
                "read",
                "--scope",
                "sitegroup",
            ],
            "error: --scope sitegroup needs --sitegroup",
        ),
    ] {
        let ran = sandbox.run(arguments).ends(2).says(problem);
        assert_eq!(ran.stdout, "");
    }
    assert_eq!(sandbox.token_requests(), 0);
}

#[test]
fn a_token_that_is_not_there_is_1() {
    let sandbox = serve();
    sandbox
        .run(&["update", "mist-org", NO_TOKEN, "--name", "x"])
        .ends(1);
    sandbox
        .run(&["update", "okta", "00Tnosuchtoken", "--network", "anywhere"])
        .ends(1);
}
