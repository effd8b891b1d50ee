use serde_json::json;
use tokens_sandbox::Answer;

use crate::support::{run, serve, snapshot, tokens};

fn accounts(ran: &crate::support::Ran) -> Vec<String> {
    let document = ran.json();
    let mut names: Vec<_> = document["tokens"]
        .as_array()
        .unwrap()
        .iter()
        .map(|token| token["accounts"][0].as_str().unwrap().to_owned())
        .collect();
    names.dedup();
    names
}

#[test]
fn nothing_set_says_what_to_set() {
    snapshot("no_account", run(&mut tokens(&["list"])).ends(2));
}

#[test]
fn configurations_that_cannot_work_say_why() {
    const ORG: &str = "2818e386-8dec-2562-9ede-5b8a0fbbdc71";
    let mut all = String::new();
    for variables in [
        &[("OKTA_CLIENT_ORGURL", "https://acme.okta.com")][..],
        &[("OKTA_CLIENT_TOKEN", "00sesame")],
        &[
            ("OKTA_CLIENT_ORGURL", "acme.okta.com"),
            ("OKTA_CLIENT_TOKEN", "00sesame"),
        ],
        &[
            ("OKTA_CLIENT_ORGURL", "http://acme.okta.com"),
            ("OKTA_CLIENT_TOKEN", "00sesame"),
        ],
        &[
            ("OKTA_CLIENT_ORGURL", "https://acme-admin.okta.com"),
            ("OKTA_CLIENT_TOKEN", "00sesame"),
        ],
        &[
            ("OKTA_CLIENT_ORGURL", "https://acme.okta.com"),
            ("OKTA_CLIENT_TOKEN", "SSWS 00sesame"),
        ],
        &[("MIST_HOST", "api.mist.com")],
        &[("MIST_APITOKEN", "sesame")],
        &[("MIST_ORG_ID", ORG)],
        &[
            ("MIST_HOST", "api.mist.com"),
            ("MIST_APITOKEN", "sesame,,sesame"),
        ],
        &[("MIST_HOST", "mist.example"), ("MIST_APITOKEN", "sesame")],
        &[
            ("MIST_HOST", "http://mist.example"),
            ("MIST_APITOKEN", "sesame"),
        ],
        &[
            ("MIST_HOST", "api.mist.com"),
            ("MIST_APITOKEN", "sesame"),
            ("MIST_ORG_ID", "acme"),
        ],
    ] {
        let ran = run(tokens(&["list"]).envs(variables.iter().copied())).ends(2);
        assert_eq!(ran.stdout, "");
        assert!(!ran.stderr.contains("sesame"), "{ran}");
        for (name, value) in variables {
            let value = if value.contains("sesame") {
                "…"
            } else {
                value
            };
            all.push_str(&format!("{name}={value} "));
        }
        all.push_str(&format!("\n{}\n", ran.stderr));
    }
    snapshot("configurations", all);
}

#[cfg(unix)]
#[test]
fn a_variable_must_be_text() {
    use std::os::unix::ffi::OsStrExt as _;
    let bytes = std::ffi::OsStr::from_bytes(b"\xff");
    run(tokens(&["list"]).env("MIST_APITOKEN", bytes))
        .ends(2)
        .says("error: MIST_APITOKEN is not text");
}

#[test]
fn a_users_key_makes_mist_and_with_an_org_mist_org() {
    let sandbox = serve();
    let ran = sandbox.run(&["list", "-o", "json"]).ends(0);
    assert_eq!(accounts(&ran), ["okta", "mist", "mist-org"]);

    let mut command = sandbox.tokens(&["list", "-o", "json"]);
    let ran = run(command.env_remove("MIST_ORG_ID")).ends(0);
    assert_eq!(accounts(&ran), ["okta", "mist"]);

    let mut command = sandbox.tokens(&["list", "-o", "json"]);
    let ran = run(command.env("MIST_ORG_ID", sandbox.orgs()[1].id.to_string())).ends(0);
    assert_eq!(
        ran.json()["tokens"][9]["org_id"],
        json!(sandbox.orgs()[1].id)
    );
}

#[test]
fn an_organizations_key_makes_only_mist_org() {
    let sandbox = serve();
    let ran = run(&mut sandbox.org_key(&["list", "-o", "json"])).ends(0);
    assert_eq!(accounts(&ran), ["mist-org"]);
    // Its own organization is known, so nobody had to name it; naming it is fine.
    let mut command = sandbox.org_key(&["list", "-o", "json"]);
    let ran = run(command.env("MIST_ORG_ID", sandbox.orgs()[0].id.to_string())).ends(0);
    assert_eq!(accounts(&ran), ["mist-org"]);

    let mut command = sandbox.org_key(&["list"]);
    run(command.env("MIST_ORG_ID", sandbox.orgs()[1].id.to_string()))
        .ends(2)
        .says("but the key belongs to another organization");
    run(&mut sandbox.org_key(&["list", "--account", "mist"]))
        .ends(2)
        .says("the account `mist` is a user's, but the key is an organization's")
        .says("hint: it makes the account mist-org");
    run(&mut sandbox.org_key(&["create", "mist", "--name", "x"])).ends(2);
    assert_eq!(sandbox.requests("mist.createApiToken"), 0);
}

#[test]
fn an_organizations_key_that_does_not_say_which_needs_the_id() {
    let sandbox = serve();
    let answer = |ids: &[&str]| {
        let privileges: Vec<_> = ids
            .iter()
            .map(|id| json!({"org_id": id, "role": "admin", "scope": "org"}))
            .collect();
        Answer::json(200, json!({"name": "key", "privileges": privileges}))
    };
    const ORG: &str = "2818e386-8dec-2562-9ede-5b8a0fbbdc71";
    for (ids, problem) in [
        (&[][..], "the service doesn't say which one's"),
        (
            &[ORG, "2818e386-8dec-2562-9ede-5b8a0fbbdc72"],
            "the key reaches several organizations",
        ),
    ] {
        sandbox.answer_next("mist.getSelf", answer(ids));
        run(&mut sandbox.org_key(&["list"]))
            .ends(2)
            .says(problem)
            .says("hint: set MIST_ORG_ID");
    }
}

#[test]
fn only_accounts_that_are_needed_are_contacted() {
    let sandbox = serve();
    let ran = sandbox.run(&["list", "--account", "okta"]).ends(0);
    assert_eq!(ran.stderr, "");
    assert_eq!(sandbox.total_requests(), 1);
    sandbox.run(&["list", "--account", "mist"]).ends(0);
    assert_eq!(sandbox.requests("okta.listApiTokens"), 1);
    assert_eq!(sandbox.requests("mist.listOrgApiTokens"), 0);
    // Neither does it matter what is wrong with the others.
    let mut command = sandbox.tokens(&["list", "--account", "okta"]);
    run(command.env_remove("MIST_HOST").env("MIST_ORG_ID", "acme")).ends(0);
}

#[test]
fn a_key_that_cannot_be_identified_fails_only_its_accounts() {
    let sandbox = serve();
    let mut command = sandbox.tokens(&["list", "-o", "json"]);
    let ran = run(command.env("MIST_APITOKEN", "wrong")).ends(5);
    assert_eq!(accounts(&ran), ["okta"]);
    let errors = ran.json()["missing"].clone();
    assert_eq!(errors[0]["account"], "mist");
    assert_eq!(errors[1]["account"], "mist-org");
    assert_eq!(errors[1]["org_id"], json!(sandbox.orgs()[0].id));
    assert_eq!(errors[0]["kind"], "unauthenticated");
    // People are told once, as the service was asked once.
    let ran = ran.says("error: mist, mist-org: signing in at ");
    assert_eq!(ran.stderr.matches("error: ").count(), 1, "{ran}");
    assert_eq!(sandbox.requests("mist.getSelf"), 1);

    let mut command = sandbox.tokens(&["show", "mist", crate::support::MIST_JENKINS]);
    run(command.env("MIST_APITOKEN", "wrong")).ends(4);
}

#[test]
fn names_that_no_account_has_are_refused() {
    let sandbox = serve();
    for (arguments, problem) in [
        (
            &["list", "--account", "acme"][..],
            "error: there is no account `acme`",
        ),
        (&["show", "acme", "x"], "error: there is no account `acme`"),
        (
            &["list", "--sandbox", "--account", "acme"],
            "hint: the sandbox has `okta`, `mist`, `mist-org` and `mist-org-2`",
        ),
        (
            &["show", "okta", "00T1", "--account", "mist"],
            "error: the account `okta` is not among those of --account",
        ),
    ] {
        sandbox.run(arguments).ends(2).says(problem);
    }
    let mut command = sandbox.tokens(&["list", "--account", "mist-org"]);
    run(command.env_remove("MIST_ORG_ID"))
        .ends(2)
        .says("hint: set MIST_ORG_ID to the organization's id");
    let mut command = sandbox.tokens(&["list", "--account", "okta", "--account", "mist"]);
    command.env_remove("MIST_HOST").env_remove("MIST_APITOKEN");
    run(command.env_remove("MIST_ORG_ID"))
        .ends(2)
        .says("error: the account `mist` is not set up")
        .says("hint: set MIST_HOST and MIST_APITOKEN, or try it with --sandbox");
    assert_eq!(sandbox.token_requests(), 0);
}

#[test]
fn the_sandbox_ignores_the_environment() {
    let sandbox = serve();
    let mut command = sandbox.tokens(&["--sandbox", "list", "-o", "json"]);
    let ran = run(command
        .env("MIST_APITOKEN", "a,b")
        .env("MIST_ORG_ID", "acme"))
    .ends(0);
    assert_eq!(accounts(&ran), ["okta", "mist", "mist-org", "mist-org-2"]);
    assert_eq!(sandbox.total_requests(), 0);
}

/// Org tokens have a quota each, so that several of them go on where one would have to wait.
#[test]
fn several_keys_of_an_organization_are_used_in_turn() {
    let served = serve();
    let org = served.orgs()[0].id;
    let more: Vec<_> = served.add_mist_org_tokens(org, 1);
    let second = served.key_of(&more[0].to_string()).unwrap();
    let keys = format!("{}, {second}", served.mist_org_token());
    let used_up = Answer::json(429, json!({ "detail": "5000 API Calls per hour" }));
    served.answer_next("mist.listOrgApiTokens", used_up);
    let mut list = served.tokens(&["list", "-o", "json", "--account", "mist-org"]);
    let ran = run(list.env("MIST_APITOKEN", &keys)).ends(0);
    assert_eq!(accounts(&ran), ["mist-org"]);
    assert_eq!(served.requests("mist.listOrgApiTokens"), 2);
}

#[test]
fn several_keys_of_a_user_are_refused() {
    let served = serve();
    let keys = format!("{0},{0}", served.mist_token());
    let mut list = served.tokens(&["list", "--account", "mist"]);
    let ran = run(list.env("MIST_APITOKEN", &keys)).ends(2);
    let ran = ran.says("the first one is a user's");
    assert!(!ran.stderr.contains(served.mist_token()));
    assert_eq!(served.token_requests(), 0);
}

#[test]
fn a_wait_that_is_too_long_is_reported_at_once() {
    let served = serve();
    for (arguments, requests) in [
        (&["--max-wait", "0"][..], 1),
        (&[][..], 1),
        (&["--max-wait", "4s"], 2),
    ] {
        let before = served.requests("okta.listApiTokens");
        let seconds = if requests == 1 { "3000" } else { "0" };
        let busy = Answer::json(
            429,
            json!({ "errorCode": "E0000047", "errorSummary": "API call exceeded rate limit" }),
        );
        served
            .sandbox
            .answer_next("okta.listApiTokens", busy.header("retry-after", seconds));
        let list = [&["list", "--account", "okta", "-o", "json"], arguments].concat();
        let ran = run(&mut served.tokens(&list));
        assert_eq!(served.requests("okta.listApiTokens") - before, requests);
        if requests == 1 {
            let document = ran.ends(6).json();
            assert_eq!(document["missing"][0]["kind"], "rate_limited");
            assert_eq!(document["missing"][0]["retry_after"], 3000);
        } else {
            ran.ends(0);
        }
    }
    for wait in ["soon", "-1s", "25h", "1"] {
        run(&mut tokens(&["list", "--max-wait", wait])).ends(2);
    }
}

/// What only the service can tell about one account doesn't stop the others.
#[test]
fn a_mist_key_of_another_organization_does_not_stop_okta() {
    let served = serve();
    let other = served.orgs()[1].id.to_string();
    let mut list = served.tokens(&["list", "-o", "json"]);
    list.env("MIST_APITOKEN", served.mist_org_token());
    let ran = run(list.env("MIST_ORG_ID", other)).ends(5);
    assert_eq!(accounts(&ran), ["okta"]);
    let document = ran.json();
    assert_eq!(document["complete"], false);
    assert_eq!(document["missing"][0]["kind"], "config");
    let message = document["missing"][0]["message"].as_str().unwrap();
    assert!(
        message.contains("belongs to another organization"),
        "{message}"
    );
}
