//! What was carried out and shows only later, or is not found for a moment: neither a failure nor gone on the word of one look.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Instant;

use serde_json::{Value, json};
use tokens_sandbox::Answer;

use crate::support::raw::{Raw, answer};
use crate::support::{NEEDED, ORG_MIGRATION, OWN, Ran, Served, run, serve, tokens};

/// Refusals that may be another server's.
fn refusals() -> [Answer; 5] {
    let html = |status| Answer::raw(status, "text/html", "<html>No</html>");
    [
        html(400),
        html(403),
        Answer::empty(404),
        Answer::empty(405),
        html(501),
    ]
}

fn id_of(token: &Value) -> String {
    token["id"].as_str().unwrap().to_owned()
}

/// The id of the token called `name`.
fn named(sandbox: &Served, name: &str) -> Option<String> {
    let tokens = sandbox.sandbox.tokens();
    let mut found = tokens.iter().filter(|token| token["name"] == name);
    found.next().map(id_of)
}

fn create(sandbox: &Served, name: &str) -> Ran {
    sandbox.run(&["create", "mist", "--name", name])
}

#[test]
fn a_creation_that_shows_late_is_no_failure() {
    for refusal in refusals() {
        let sandbox = serve();
        sandbox.answer_next("mist.createApiToken", refusal.after_processing());
        sandbox.answer_next("mist.listApiTokens", Answer::json(200, json!([])));
        let ran = create(&sandbox, "late").ends(8);
        ran.says(&named(&sandbox, "late").unwrap());
    }
}

#[test]
fn a_creation_that_shows_otherwise_is_no_failure() {
    let denied = || Answer::raw(403, "text/html", "<html>No</html>").after_processing();
    // The service drops the spaces.
    let sandbox = serve();
    sandbox.answer_next("mist.createApiToken", denied());
    create(&sandbox, " late").ends(8);
    // It has no name yet.
    let sandbox = serve();
    let record = json!({"id": ORG_MIGRATION, "created_time": sandbox.now().as_second()});
    sandbox.answer_next("mist.createApiToken", denied());
    sandbox.answer_next("mist.listApiTokens", Answer::json(200, json!([record])));
    create(&sandbox, "late").ends(8).says(ORG_MIGRATION);
    // Its server's clock is behind the one that answers the list.
    let sandbox = serve();
    let record = json!({"id": ORG_MIGRATION, "name": "late", "created_time": sandbox.now().as_second() - 300});
    sandbox.answer_next("mist.createApiToken", denied());
    sandbox.answer_next("mist.listApiTokens", Answer::json(200, json!([record])));
    create(&sandbox, "late").ends(8).says(ORG_MIGRATION);
}

#[test]
fn a_change_that_shows_late_is_no_failure() {
    for refusal in refusals() {
        let sandbox = serve();
        let id = sandbox.add_mist_user_tokens(1)[0].to_string();
        let before = sandbox.token(&id).unwrap();
        sandbox.answer_next("mist.updateApiToken", refusal.after_processing());
        // When it is shown, before it is changed, and after.
        for _ in 0..3 {
            sandbox.answer_next("mist.getApiToken", Answer::json(200, before.clone()));
        }
        sandbox
            .run(&["update", "mist", &id, "--name", "late", "--yes"])
            .ends(8);
        assert_eq!(named(&sandbox, "late"), Some(id));
    }
}

#[test]
fn a_revocation_that_shows_late_is_no_failure() {
    for refusal in refusals() {
        let sandbox = serve();
        sandbox.linger(1);
        let id = sandbox.add_mist_user_tokens(1)[0].to_string();
        sandbox.answer_next("mist.deleteApiToken", refusal.after_processing());
        let ran = sandbox.run(&["revoke", "mist", &id, "--yes", NEEDED]);
        assert_eq!(ran.ends(0).stdout.split(&id).next(), Some("not found "));
        assert!(!sandbox.has_token(&id));
    }
}

/// What is accepted, but not as done, is gone only if it stays gone.
#[test]
fn a_token_that_is_not_found_for_a_moment_is_not_revoked() {
    let sandbox = serve();
    let id = sandbox.add_mist_user_tokens(1)[0].to_string();
    let before = sandbox.token(&id).unwrap();
    sandbox.answer_next("mist.deleteApiToken", Answer::json(202, json!({})));
    for _ in 0..2 {
        sandbox.answer_next("mist.getApiToken", Answer::json(200, before.clone()));
    }
    let gone = Answer::json(404, json!({"id": &id}));
    sandbox.answer_next("mist.getApiToken", gone);
    let revoke = ["revoke", "mist", &id, "--yes", NEEDED];
    let now = ["--verify-within", "0s"];
    sandbox.run(&[&revoke[..], &now].concat()).ends(8);
    assert!(sandbox.has_token(&id));
}

/// A name that makes a line of the change log too long to be read.
#[test]
fn a_very_long_name_is_refused_before_anything_is_recorded() {
    let sandbox = serve();
    let id = sandbox.add_mist_user_tokens(1)[0].to_string();
    let log = || std::fs::read_to_string(sandbox.changes()).unwrap_or_default();
    for name in ["n".repeat(256), "n".repeat(66_000)] {
        create(&sandbox, &name).ends(2).says("255");
        let update = ["update", "mist", &id, "--name", &name, "--yes"];
        sandbox.run(&update).ends(2).says("255");
    }
    assert_eq!((sandbox.total_requests(), &*log()), (0, ""));
    create(&sandbox, &"é".repeat(255)).ends(0);
}

/// A record without an id may be of any token.
#[test]
fn an_answer_without_an_id_is_no_proof() {
    let sandbox = serve();
    let id = sandbox.add_mist_user_tokens(1)[0].to_string();
    let nameless = || Answer::json(200, json!({"name": "late"}));
    let update = ["update", "mist", &id, "--name", "late", "--yes"];
    let before = sandbox.token(&id).unwrap();
    sandbox.answer_next("mist.updateApiToken", Answer::json(200, json!({})));
    for _ in 0..2 {
        sandbox.answer_next("mist.getApiToken", Answer::json(200, before.clone()));
    }
    sandbox.answer_next("mist.getApiToken", nameless());
    sandbox.run(&update).ends(8);
    assert_eq!(named(&sandbox, "late"), None);
    // Nor is anything changed because of it.
    sandbox.answer_next("mist.getApiToken", nameless());
    sandbox.run(&["show", "mist", &id]).ends(0);
    let revoke = ["revoke", "mist", &id, "--yes", NEEDED];
    for arguments in [&update[..], &revoke] {
        for shown in 0..2 {
            if shown == 1 {
                sandbox.answer_next("mist.getApiToken", Answer::json(200, before.clone()));
            }
            sandbox.answer_next("mist.getApiToken", nameless());
            sandbox.run(arguments).ends(1);
        }
    }
    assert_eq!(sandbox.requests("mist.deleteApiToken"), 0);
    assert_eq!(sandbox.requests("mist.updateApiToken"), 1);
}

/// What was read a moment before is not gone because a server that is behind does not know it.
#[test]
fn a_token_that_is_not_found_for_a_moment_is_still_revoked() {
    const ID: &str = ORG_MIGRATION;
    let (reads, missing) = (AtomicUsize::new(0), OnceLock::<Instant>::new());
    let is_deleted = Arc::new(AtomicBool::new(false));
    let deleted = Arc::clone(&is_deleted);
    let raw = Raw::start(move |request| {
        let json = |status, body: Value| answer(status, &[], body.to_string().as_bytes());
        let gone = || json(404, json!({"id": ID}));
        if request.starts_with("DELETE") {
            deleted.store(true, Ordering::SeqCst);
            return json(200, json!({}));
        }
        if !request.contains(ID) {
            return json(200, json!({"email": "a@example.com", "privileges": []}));
        }
        let is_behind = || missing.get_or_init(Instant::now).elapsed().as_millis() < 500;
        if deleted.load(Ordering::SeqCst)
            || (reads.fetch_add(1, Ordering::SeqCst) > 0 && is_behind())
        {
            return gone();
        }
        json(200, json!({"id": ID, "name": "late"}))
    });
    let state = tempfile::tempdir().unwrap();
    let mut command = tokens(&["revoke", "mist", ID, "--yes", NEEDED, OWN]);
    command
        .env("MIST_HOST", &raw.url)
        .env("MIST_APITOKEN", "a".repeat(40))
        .env("XDG_STATE_HOME", state.path());
    let ran = run(&mut command).ends(0);
    assert!(ran.stdout.starts_with("revoked "), "{ran}");
    assert!(is_deleted.load(Ordering::SeqCst));
}
