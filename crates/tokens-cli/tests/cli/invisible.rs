//! What can't be seen, or acts on a terminal, is escaped; a name of nothing visible is told as such and not given to a token.

use serde_json::json;
use tokens_sandbox::Answer;

use crate::support::{MIST_JENKINS, serve};

/// Characters that no terminal shows.
const INVISIBLE: &str = "\u{3164}\u{115f}\u{1160}\u{ffa0}\u{2800}\u{34f}\u{e0100}\u{1d173}\u{1d159}\u{e0080}\u{a0}\u{2029}\u{200b}\u{fe00}\u{e000}\u{202e}";

#[test]
fn no_format_shows_them_raw() {
    let sandbox = serve();
    let token = |name: &str| json!({"id": "00Tinvisible00000001", "name": name, "clientName": "Okta API", "userId": "00uPriyaRaman000h5d7"});
    let name = format!("a{INVISIBLE}b");
    for arguments in [
        &["list", "--account", "okta"][..],
        &["list", "--account", "okta", "-o", "json"],
        &["list", "--account", "okta", "-o", "ndjson"],
    ] {
        sandbox.answer_next(
            "okta.listApiTokens",
            Answer::json(200, json!([token(&name)])),
        );
        let ran = sandbox.run(arguments).ends(0);
        assert!(!ran.stdout.contains(|c| INVISIBLE.contains(c)), "{ran}");
    }
    sandbox.answer_next("okta.getApiToken", Answer::json(200, token(&name)));
    let ran = sandbox
        .run(&["show", "okta", "00Tinvisible00000001"])
        .ends(0);
    assert!(!ran.stdout.contains(|c| INVISIBLE.contains(c)), "{ran}");
    // In what a service says, too.
    let said = json!({"errorCode": "E0000006", "errorSummary": name});
    sandbox.answer_next("okta.getApiToken", Answer::json(403, said));
    let ran = sandbox.run(&["show", "okta", "00Tinvisible00000001"]);
    assert!(!ran.stderr.contains(|c| INVISIBLE.contains(c)), "{ran}");
    // What people write stays readable.
    let names = ["👩‍💻 שלום 東京", "می‌خواهم", "❤️ café"];
    for name in names {
        sandbox.answer_next(
            "okta.listApiTokens",
            Answer::json(200, json!([token(name)])),
        );
        let ran = sandbox.run(&["list", "--account", "okta"]).ends(0);
        assert!(ran.stdout.contains(name), "{ran}");
    }
}

#[test]
fn a_name_of_nothing_visible_is_told() {
    let sandbox = serve();
    for (name, shown) in [
        ("", "(blank)"),
        ("  \u{3000}", "(blank)"),
        ("\u{3164}", "\\u{3164}"),
    ] {
        let body = json!({"id": "00Tinvisible00000001", "name": name, "clientName": "Okta API", "userId": "00uPriyaRaman000h5d7"});
        sandbox.answer_next("okta.listApiTokens", Answer::json(200, json!([body])));
        let ran = sandbox.run(&["list", "--account", "okta"]).ends(0);
        assert!(ran.stdout.contains(shown), "{ran}");
        sandbox.answer_next("okta.getApiToken", Answer::json(200, body));
        let ran = sandbox
            .run(&["show", "okta", "00Tinvisible00000001"])
            .ends(0);
        assert!(ran.stdout.contains(shown), "{ran}");
    }
}

#[test]
fn no_token_is_given_such_a_name() {
    let sandbox = serve();
    for name in [
        "\u{3164}",
        "\u{1d159}",
        " \u{2800}\u{a0}",
        "\u{200b}\u{e0100}",
        "\u{3000}",
        "  ",
    ] {
        let create = ["create", "mist", "--name", name];
        sandbox.run(&create).ends(2);
        let update = ["update", "mist", MIST_JENKINS, "--name", name, "--yes"];
        sandbox.run(&update).ends(2);
    }
    let writes = ["mist.createApiToken", "mist.updateApiToken"];
    let sent: u64 = writes
        .iter()
        .map(|operation| sandbox.requests(operation))
        .sum();
    assert_eq!(sent, 0);
}
