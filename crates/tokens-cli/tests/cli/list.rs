use serde_json::{Value, json};
use tokens_sandbox::{Answer, Sandbox};

use crate::support::{pty, run, serve, serve_with, snapshot, tokens};

/// What a program may rely on, in the order in which it is written.
const MEMBERS: [&str; 31] = [
    "accounts",
    "ref",
    "provider",
    "host",
    "scope",
    "scope_id",
    "kind",
    "org_id",
    "id",
    "name",
    "owner",
    "client_name",
    "agent",
    "created",
    "last_used",
    "expires",
    "privileges",
    "acts_as_owner",
    "network",
    "src_ips",
    "hint",
    "owner_details",
    "permissions",
    "zones",
    "org",
    "names_unknown",
    "agent_details",
    "rate_limit",
    "details_read",
    "claim",
    "usage",
];

fn forbidden() -> Answer {
    Answer::json(
        403,
        json!({"detail": "You do not have permission to perform this action."}),
    )
}

fn too_many() -> Answer {
    Answer::json(429, json!({"detail": "Too Many Request."})).header("retry-after", "1800")
}

#[test]
fn the_embedded_sandbox_has_four_accounts() {
    snapshot("list", run(&mut tokens(&["--sandbox", "list"])));
    let ran = run(&mut tokens(&["--sandbox", "list", "-o", "json"])).ends(0);
    snapshot("list_json", ran);
}

#[test]
fn accounts_can_be_chosen() {
    let ran = run(&mut tokens(&[
        "list",
        "--sandbox",
        "--account",
        "mist-org-2",
        "--account",
        "okta",
        "--account",
        "okta",
    ]));
    snapshot("list_chosen", ran);
    let ran = run(&mut tokens(&["list", "--sandbox", "--account", "mist-org"]));
    snapshot("list_org_only", ran);
}

#[test]
fn json_has_exactly_the_promised_members() {
    let sandbox = serve();
    let ran = sandbox.run(&["-o", "json", "list"]).ends(0);
    let document = ran.json();
    let members: Vec<_> = document.as_object().unwrap().keys().collect();
    let promised = [
        "accounts",
        "blind_spots",
        "complete",
        "details",
        "filters",
        "missing",
        "schema",
        "taken",
        "tokens",
        "version",
    ];
    assert_eq!(members, promised);
    assert_eq!(document["schema"], "tokens/v2");
    assert_eq!(document["complete"], true);
    assert_eq!(document["missing"], json!([]));
    let tokens = document["tokens"].as_array().unwrap();
    assert_eq!(tokens.len(), 12);
    let mut sorted = MEMBERS;
    sorted.sort_unstable();
    for token in tokens {
        let members: Vec<_> = token.as_object().unwrap().keys().collect();
        assert_eq!(members, sorted);
        for when in ["last_used", "expires"] {
            let members: Vec<_> = token[when].as_object().unwrap().keys().collect();
            assert_eq!(members, ["at", "provenance", "state"]);
        }
        let created = token["created"].as_str().unwrap();
        assert!(created.ends_with('Z'), "{created}");
    }
    // As they are written, too.
    let mut at = 0;
    for member in MEMBERS {
        at += ran.stdout[at..]
            .find(&format!("\n      \"{member}\": "))
            .unwrap();
    }
    let kinds: Vec<_> = tokens.iter().map(|token| &token["kind"]).collect();
    for kind in ["user", "org", "ssws"] {
        assert!(kinds.contains(&&json!(kind)), "{kind}");
    }
}

#[test]
fn what_is_not_known_is_null() {
    let sandbox = serve();
    sandbox.answer_next("okta.listApiTokens", Answer::json(200, json!([{}])));
    let ran = sandbox
        .run(&["-o", "json", "list", "--account", "okta"])
        .ends(5);
    let mut token = ran.json()["tokens"][0].clone();
    let unknown = json!({"state": "unknown", "at": null, "provenance": null});
    for when in ["last_used", "expires"] {
        assert_eq!(token[when].take(), unknown);
    }
    assert_eq!(token["accounts"].take(), json!(["okta"]));
    assert_eq!(token["names_unknown"].take(), json!([]));
    for known in ["provider", "host", "scope", "kind"] {
        assert!(token[known].take().is_string());
    }
    assert_eq!(token["acts_as_owner"].take(), true);
    let unknown = token.as_object().unwrap().values();
    assert!(unknown.clone().all(Value::is_null), "{token}");
    assert_eq!(unknown.count(), MEMBERS.len());

    // And a dash or `unknown` to people.
    sandbox.answer_next("okta.listApiTokens", Answer::json(200, json!([{}])));
    snapshot("list_unknown", sandbox.run(&["list", "--account", "okta"]));
}

#[test]
fn an_account_that_fails_does_not_stop_the_others() {
    let sandbox = serve();
    sandbox.answer_next("mist.listOrgApiTokens", forbidden());
    snapshot("list_partial", sandbox.run(&["list"]).ends(5));

    sandbox.answer_next("mist.listOrgApiTokens", too_many());
    let ran = sandbox.run(&["list", "-o", "json"]).ends(5);
    let document = ran.json();
    assert_eq!(document["complete"], false);
    assert_eq!(document["tokens"].as_array().unwrap().len(), 9);
    let errors = document["missing"].as_array().unwrap();
    assert_eq!(
        errors,
        &[json!({
            "account": "mist-org",
            "org_id": sandbox.orgs()[0].id,
            "fact": "tokens",
            "reason": "failed",
            "kind": "rate_limited",
            "code": null,
            "message": "the service said: Too Many Request.",
            "needs": null,
            "hint": "try again later, or with fewer accounts at once",
            "request_id": null,
            "retry_after": 1800,
            "tokens": null,
        })]
    );
    // People are told as well.
    ran.says("error: mist-org: listing tokens at mist:")
        .says("hint: ");
}

#[test]
fn an_account_that_fails_midway_counts_as_partial() {
    let sandbox = serve();
    let link = format!(
        "<{}/api/v1/api-tokens?after=x>; rel=\"next\"",
        sandbox.url()
    );
    let page = json!([{"id": "00T1", "name": "first page"}]);
    let page = Answer::json(200, page).header("link", &link);
    sandbox.answer_next("okta.listApiTokens", page);
    let broken = json!({"errorCode": "E0000006", "errorSummary": "You do not have permission", "errorId": "oae1"});
    sandbox.answer_next("okta.listApiTokens", Answer::json(403, broken));
    let ran = sandbox
        .run(&["list", "-o", "json", "--account", "okta"])
        .ends(5);
    let document = ran.json();
    assert_eq!(document["tokens"][0]["name"], "first page");
    let error = &document["missing"][0];
    assert_eq!(error["code"], "E0000006");
    assert_eq!(error["kind"], "permission_denied");
    assert!(error["request_id"].is_string(), "{error}");
    assert_eq!(error["org_id"], Value::Null);
}

#[test]
fn when_nothing_is_listed_the_code_is_that_of_the_cause() {
    let sandbox = serve();
    let mut command = sandbox.tokens(&["list", "-o", "json"]);
    command
        .env("OKTA_CLIENT_TOKEN", "00wrong")
        .env("MIST_APITOKEN", "wrong");
    let ran = run(&mut command).ends(4);
    let document = ran.json();
    assert_eq!(document["tokens"], json!([]));
    let accounts: Vec<_> = document["missing"].as_array().unwrap().iter().collect();
    let accounts: Vec<_> = accounts.iter().map(|error| &error["account"]).collect();
    // Both of Mist's are missing, so both are told.
    assert_eq!(accounts, ["okta", "mist", "mist-org"]);
    let mut command = sandbox.tokens(&["list"]);
    command
        .env("OKTA_CLIENT_TOKEN", "00wrong")
        .env("MIST_APITOKEN", "wrong");
    snapshot("list_denied", run(&mut command).ends(4));

    // A different cause each.
    sandbox.answer_next("mist.listApiTokens", too_many());
    sandbox.answer_next("mist.listOrgApiTokens", too_many());
    let mut command = sandbox.tokens(&["list"]);
    run(command.env("OKTA_CLIENT_TOKEN", "00wrong")).ends(1);

    sandbox.answer_next("mist.listApiTokens", too_many());
    sandbox.answer_next("mist.listOrgApiTokens", too_many());
    let ran = sandbox.run(&["list", "--account", "mist", "--account", "mist-org"]);
    ran.ends(6);
}

#[test]
fn a_service_that_cannot_be_reached_is_6() {
    let mut command = tokens(&["list"]);
    // A port that nothing listens on: the one that a listener has just left.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    command
        .env("OKTA_CLIENT_ORGURL", format!("http://{address}"))
        .env("OKTA_CLIENT_TOKEN", "00a");
    snapshot("list_unreachable", run(&mut command).ends(6));
}

#[test]
fn an_empty_list_is_a_list() {
    let sandbox = serve();
    sandbox.answer_next("okta.listApiTokens", Answer::json(200, json!([])));
    let ran = sandbox.run(&["list", "--account", "okta"]).ends(0);
    assert_eq!(ran.stdout, "0 tokens in 1 account\n");
    let ran = run(&mut serve_with(Sandbox::builder().empty()).tokens(&["list"]));
    snapshot("list_smallest", ran);
}

#[test]
fn every_page_is_read() {
    let sandbox = serve_with(
        Sandbox::builder()
            .okta_page_size(2)
            .okta_empty_page()
            .mist_page_size(1),
    );
    let document = sandbox.run(&["list", "-o", "json"]).ends(0).json();
    assert_eq!(document["tokens"].as_array().unwrap().len(), 12);
}

/// Clears the screen, sets the title, reorders, hides, breaks the line: in C0, C1 and Unicode.
const HOSTILE: &str =
    "a\u{1b}[2J\u{1b}]0;title\u{7}\u{9b}31m\u{202e}gpj\u{2066}\u{200b}\u{e0041}\r\nrevoked\u{7f}";

#[track_caller]
fn assert_harmless(text: &str) {
    for character in text.chars() {
        let harmful = (character.is_control() && character != '\n')
            || "\u{202e}\u{2066}\u{200b}\u{e0041}".contains(character);
        assert!(!harmful, "{character:?} in {text}");
    }
}

#[test]
fn names_of_strangers_never_reach_a_terminal_raw() {
    let sandbox = serve();
    let hostile = || {
        let token = json!({
            "id": "00T1", "name": HOSTILE, "clientName": HOSTILE, "userId": HOSTILE,
            "network": {"connection": "ZONE", "include": [HOSTILE]},
        });
        Answer::json(200, json!([token]))
    };
    sandbox.answer_next("okta.listApiTokens", hostile());
    let ran = sandbox.run(&["list", "--account", "okta"]).ends(0);
    assert_harmless(&ran.stdout);
    assert_eq!(ran.stdout.lines().count(), 3, "{ran}");
    snapshot("list_hostile", ran);

    // In JSON they are escaped as well, and mean the same.
    sandbox.answer_next("okta.listApiTokens", hostile());
    let ran = sandbox.run(&["list", "--account", "okta", "-o", "json"]);
    assert_harmless(&ran.stdout);
    assert_eq!(ran.json()["tokens"][0]["name"], HOSTILE);

    // In what a service says of an error, too.
    let error = json!({"errorCode": HOSTILE, "errorSummary": HOSTILE});
    sandbox.answer_next(
        "okta.listApiTokens",
        Answer::json(403, error).header("x-okta-request-id", "r\u{9b}"),
    );
    let ran = sandbox.run(&["list", "--account", "okta"]).ends(4);
    assert_harmless(&ran.stderr);
    assert!(ran.stderr.contains("\\u{1b}[2J"), "{ran}");
}

#[test]
fn a_table_is_cut_to_the_terminal_but_ids_are_not() {
    let sandbox = serve();
    for columns in [40, 80, 120] {
        let command = sandbox.tokens(&["list"]);
        let (code, shown) = pty::start(command, columns).end();
        assert_eq!(code, Some(0));
        snapshot(&format!("list_{columns}_columns"), shown);
    }
}

#[test]
fn names_in_every_script_stay_aligned_and_as_they_are() {
    let sandbox = serve();
    let names = [
        "لوحة المستودع",
        "מחסן 17",
        "mixed שלום 42 end",
        "東京のビルド",
        "👩\u{200d}💻 laptop",
        "🇨🇭 Zürich",
        "e\u{301}toile",
        "plain",
    ];
    let tokens: Vec<_> = names
        .iter()
        .enumerate()
        .map(|(number, name)| json!({"id": format!("00T1{number}"), "name": name}))
        .collect();
    sandbox.answer_next("okta.listApiTokens", Answer::json(200, json!(tokens)));
    let arguments = ["list", "--account", "okta", "--columns", "name,id"];
    let ran = sandbox.run(&arguments).ends(0);
    let column = |line: &str| {
        let (name, _) = line.split_once("00T1").unwrap();
        unicode_width::UnicodeWidthStr::width(name)
    };
    let lines: Vec<_> = ran.stdout.lines().skip(1).take(names.len()).collect();
    for (line, name) in lines.iter().zip(names) {
        assert!(line.starts_with(name), "{line}");
        assert_eq!(column(line), column(lines[0]), "{line}");
    }
    snapshot("list_scripts", ran);
}

#[test]
fn owners_are_looked_up_once_each() {
    let sandbox = serve();
    let arguments = ["list", "--account", "okta", "--with=owners"];
    let columns = ["--columns", "name,owner"];
    snapshot(
        "list_owners",
        sandbox.run(&[&arguments[..], &columns].concat()).ends(0),
    );
    // Six tokens of four people.
    assert_eq!(sandbox.requests("okta.getUser"), 4);
    let by_owner = [
        "--filter",
        "owner=priya.raman@*",
        "-o",
        "csv",
        "--columns",
        "name",
    ];
    let ran = sandbox.run(&[&arguments[..], &by_owner].concat()).ends(0);
    assert_eq!(ran.stdout.lines().count(), 4, "{ran}");
}

#[test]
fn an_owner_who_cannot_be_looked_up_hides_no_token() {
    let sandbox = serve();
    let denied = || {
        let body = json!({"errorCode": "E0000006", "errorSummary": "You do not have permission"});
        Answer::json(403, body)
    };
    for _ in 0..4 {
        sandbox.answer_next("okta.getUser", denied());
    }
    let arguments = [
        "list",
        "--account",
        "okta",
        "--with=owners",
        "--columns",
        "name,owner",
    ];
    snapshot("list_owners_denied", sandbox.run(&arguments).ends(5));
}
