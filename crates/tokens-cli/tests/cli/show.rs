use crate::support::{
    MIST_JENKINS, NO_TOKEN, OKTA_SIEM, ORG_WALLBOARD, run, serve, snapshot, tokens,
};

#[test]
fn a_token_of_each_kind_in_full() {
    for (account, id) in [
        ("okta", OKTA_SIEM),
        ("mist", MIST_JENKINS),
        ("mist-org", ORG_WALLBOARD),
    ] {
        let shown = run(&mut tokens(&["--sandbox", "show", account, id])).ends(0);
        snapshot(&format!("show_{account}"), shown);
    }
    let shown = run(&mut tokens(&[
        "--sandbox",
        "-o",
        "json",
        "show",
        "mist-org",
        ORG_WALLBOARD,
    ]));
    snapshot("show_json", shown.ends(0));
}

#[test]
fn a_token_that_is_not_there_is_1() {
    let sandbox = serve();
    for account in ["mist", "mist-org"] {
        let ran = sandbox.run(&["show", account, NO_TOKEN]).ends(1);
        assert_eq!(ran.stdout, "");
        assert!(ran.stderr.contains(NO_TOKEN), "{ran}");
    }
    snapshot(
        "show_not_found",
        sandbox.run(&["show", "okta", "00Tnosuchtoken"]).ends(1),
    );
}

#[test]
fn an_id_that_can_be_none_sends_nothing() {
    let sandbox = serve();
    for id in [
        "current",
        "..",
        ".",
        "",
        "a/b",
        "%2e%2e",
        "00T1?x",
        "00T\u{1b}[2J",
    ] {
        for command in ["show", "revoke", "update"] {
            let mut arguments = vec![command, "okta", id];
            match command {
                "revoke" => arguments.push("--yes"),
                "update" => arguments.extend(["--network", "anywhere", "--yes"]),
                _ => {}
            }
            let ran = sandbox.run(&arguments).ends(2);
            assert!(!ran.stderr.contains('\u{1b}'), "{ran}");
        }
        sandbox.run(&["show", "mist", id]).ends(2);
    }
    assert_eq!(sandbox.token_requests(), 0);
}
