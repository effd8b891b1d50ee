//! A sandbox in a directory: what the next process finds, and who may use it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use support::Client;
use tempfile::TempDir;
use tokens_sandbox::{Sandbox, SavedSandbox, Scenario};

const SELF: &str = "/api/v1/self/apitokens";
const SIEM: &str = "00Tsiemexport000h5d7";
const JENKINS: &str = "b8e1f5a4-2a57-4b8c-9f10-6e4d2b7a9c02";
const DORMANT: &str = "e40b9d63-0d3a-4f6e-8a25-b1f9d0c47e12";

async fn start(directory: &Path) -> Sandbox {
    let sandbox = Sandbox::builder().directory(directory).start();
    sandbox.await.unwrap()
}

/// What a process that is killed now leaves behind.
fn left_behind(directory: &Path) -> TempDir {
    let copy = tempfile::tempdir().unwrap();
    for file in ["state.json", "keys.json"] {
        fs::copy(directory.join(file), copy.path().join(file)).unwrap();
    }
    copy
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

#[tokio::test]
async fn the_next_process_goes_on() {
    let directory = tempfile::tempdir().unwrap();
    let directory = directory.path().join("rehearsal");
    let first = start(&directory).await;
    let user = Client::mist(&first);
    let tokens = format!("/api/v1/orgs/{}/apitokens", first.orgs()[0].id);
    let body = json!({"name": "ci", "privileges": [{"role": "admin", "scope": "org"}]});
    let created = user.post(&tokens, body).await.json();
    assert_eq!(user.delete(&format!("{SELF}/{JENKINS}")).await.status, 200);
    let okta = Client::okta(&first);
    let path = format!("/api/v1/api-tokens/{SIEM}");
    assert_eq!(okta.delete(&path).await.status, 204);
    let environment = first.environment();
    let log = "/api/v1/self/logs";
    let seen = user.get(log).await.json()["results"].clone();
    let shown = first.tokens();
    drop(first);

    let second = start(&directory).await;
    let of_keys = |environment: &[(&'static str, String)]| {
        let keys = environment
            .iter()
            .filter(|(_, value)| !value.contains("://"));
        keys.cloned().collect::<Vec<_>>()
    };
    assert_eq!(of_keys(&second.environment()), of_keys(&environment));
    let ids = |tokens: &[Value]| {
        tokens
            .iter()
            .map(|token| token["id"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(ids(&second.tokens()), ids(&shown));
    assert!(!second.has_token(SIEM));
    assert!(!second.has_token(JENKINS));
    let own = Client::mist_with(&second, text(&created["key"]));
    assert_eq!(own.get(&tokens).await.status, 200);
    let user = Client::mist(&second);
    assert_eq!(user.get(log).await.json()["results"], seen);
    // Ids are not given twice.
    let next = user.post(SELF, json!({"name": "cd"})).await.json();
    assert_ne!(next["id"], created["id"]);
}

#[tokio::test]
async fn what_was_answered_is_on_disk() {
    let directory = tempfile::tempdir().unwrap();
    let first = start(directory.path()).await;
    let dormant = Client::mist_with(&first, &first.key_of(DORMANT).unwrap());
    let used_before = first.token(DORMANT).unwrap()["last_used"].as_f64();
    let tokens = format!("/api/v1/orgs/{}/apitokens", first.orgs()[0].id);
    assert_eq!(dormant.get(&tokens).await.status, 200);
    let read = left_behind(directory.path());
    let created = Client::mist(&first).post(SELF, json!({"name": "ci"})).await;
    let created = created.json();
    let written = left_behind(directory.path());

    let after_read = start(read.path()).await;
    let used_after = after_read.token(DORMANT).unwrap()["last_used"].as_f64();
    assert!(used_after > used_before, "{used_before:?} {used_after:?}");
    assert!(!after_read.has_token(text(&created["id"])));
    let after_write = start(written.path()).await;
    let own = Client::mist_with(&after_write, text(&created["key"]));
    assert_eq!(own.get(SELF).await.status, 200);
}

#[tokio::test]
async fn one_process_uses_a_directory_at_a_time() {
    let directory = tempfile::tempdir().unwrap();
    let first = start(directory.path()).await;
    let busy = Sandbox::builder().directory(directory.path()).start();
    let busy = busy.await.unwrap_err();
    assert_eq!(busy.kind(), ErrorKind::ResourceBusy);
    assert!(
        busy.to_string()
            .contains(directory.path().to_str().unwrap())
    );
    let busy = SavedSandbox::open(directory.path()).unwrap_err();
    assert_eq!(busy.kind(), ErrorKind::ResourceBusy);
    drop(first);
    start(directory.path()).await;
}

#[tokio::test]
async fn files_that_are_not_valid_are_reported_and_left_as_they_are() {
    let directory = tempfile::tempdir().unwrap();
    drop(start(directory.path()).await);
    let keys = fs::read_to_string(directory.path().join("keys.json")).unwrap();
    let state = fs::read_to_string(directory.path().join("state.json")).unwrap();
    let mut newer: Value = serde_json::from_str(&state).unwrap();
    newer["version"] = json!(99);
    let mut keyless: Value = serde_json::from_str(&keys).unwrap();
    keyless["keys"].as_object_mut().unwrap().remove(SIEM);
    for (file, content, told) in [
        ("state.json", String::new(), "state.json"),
        (
            "state.json",
            state[..state.len() / 2].to_owned(),
            "state.json",
        ),
        ("state.json", "[]".to_owned(), "state.json"),
        ("state.json", newer.to_string(), "version 99"),
        ("keys.json", keys[..keys.len() / 2].to_owned(), "keys.json"),
        ("keys.json", keyless.to_string(), SIEM),
    ] {
        let copy = left_behind(directory.path());
        let path = copy.path().join(file);
        fs::write(&path, &content).unwrap();
        let error = Sandbox::builder().directory(copy.path()).start();
        let error = error.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidData, "{file}: {error}");
        assert!(error.to_string().contains(told), "{error}");
        assert_eq!(fs::read_to_string(&path).unwrap(), content);
    }
    let copy = left_behind(directory.path());
    fs::remove_file(copy.path().join("keys.json")).unwrap();
    let error = Sandbox::builder().directory(copy.path()).start();
    assert_eq!(error.await.unwrap_err().kind(), ErrorKind::InvalidData);
}

#[tokio::test]
async fn keys_are_in_a_file_of_their_own() {
    let directory = tempfile::tempdir().unwrap();
    let directory = directory.path().join("new");
    let sandbox = start(&directory).await;
    let created = Client::mist(&sandbox)
        .post(SELF, json!({"name": "ci"}))
        .await;
    let created = created.json();
    let state = fs::read_to_string(directory.join("state.json")).unwrap();
    let keys = fs::read_to_string(directory.join("keys.json")).unwrap();
    for key in [
        sandbox.okta_token(),
        sandbox.mist_token(),
        sandbox.mist_org_token(),
        text(&created["key"]),
    ] {
        assert!(!state.contains(key));
        assert!(keys.contains(key));
    }
    let path = format!("{SELF}/{}", text(&created["id"]));
    Client::mist(&sandbox).delete(&path).await;
    let keys = fs::read_to_string(directory.join("keys.json")).unwrap();
    assert!(!keys.contains(text(&created["key"])));
    #[cfg(unix)]
    for (file, mode) in [("keys.json", 0o600), ("", 0o700)] {
        use std::os::unix::fs::PermissionsExt as _;
        let shown = fs::metadata(directory.join(file)).unwrap();
        assert_eq!(shown.permissions().mode() & 0o777, mode, "{file}");
    }
}

#[tokio::test]
async fn a_saved_sandbox_s_clock_can_be_moved() {
    let directory = tempfile::tempdir().unwrap();
    let now: Timestamp = "2026-03-01T12:00:00Z".parse().unwrap();
    let builder = Sandbox::builder().directory(directory.path()).now(now);
    let sandbox = builder.start().await.unwrap();
    sandbox.advance(SignedDuration::from_hours(24));
    drop(sandbox);
    let mut saved = SavedSandbox::open(directory.path()).unwrap();
    saved.advance(SignedDuration::from_hours(100 * 24)).unwrap();
    drop(saved);
    let sandbox = start(directory.path()).await;
    assert_eq!(sandbox.now(), now + SignedDuration::from_hours(101 * 24));
    // What programs sign in with is in use all the time, others expire.
    let okta = Client::okta(&sandbox).get("/api/v1/api-tokens").await;
    assert_eq!(okta.list("id"), ["00Tinventory0000h5d7"]);
    let user = Client::mist(&sandbox).get(SELF).await;
    assert_eq!(user.list("name"), ["token-inventory"]);
    assert_eq!(
        Client::mist_org(&sandbox).get("/api/v1/self").await.status,
        200
    );
}

/// How many events the logs of both services have.
fn recorded(directory: &Path) -> usize {
    let state = fs::read(directory.join("state.json")).unwrap();
    let state: Value = serde_json::from_slice(&state).unwrap();
    let logs = ["/services/okta/log/events", "/services/mist/events"];
    let counts = logs.map(|log| state.pointer(log).unwrap().as_array().unwrap().len());
    counts.iter().sum()
}

#[tokio::test]
async fn each_planted_change_can_be_applied_to_a_new_sandbox() {
    let names: Vec<_> = Scenario::all().iter().map(Scenario::name).collect();
    assert!(names.contains(&"leaver"));
    for scenario in Scenario::all() {
        let directory = tempfile::tempdir().unwrap();
        drop(start(directory.path()).await);
        let before = recorded(directory.path());
        let mut saved = SavedSandbox::open(directory.path()).unwrap();
        let found = Scenario::named(scenario.name()).unwrap();
        saved.play(found).unwrap();
        drop(saved);
        assert!(recorded(directory.path()) > before, "{}", scenario.name());
        start(directory.path()).await;
    }
    assert!(Scenario::named("nonsense").is_none());
}

#[tokio::test]
async fn a_planted_change_needs_what_it_is_about() {
    let directory = tempfile::tempdir().unwrap();
    assert_eq!(
        SavedSandbox::open(directory.path().join("none"))
            .unwrap_err()
            .kind(),
        ErrorKind::NotFound
    );
    drop(start(directory.path()).await);
    let mut saved = SavedSandbox::open(directory.path()).unwrap();
    for name in ["leaver", "revoked-by-admin"] {
        let scenario = Scenario::named(name).unwrap();
        saved.play(scenario).unwrap();
        let again = saved.play(scenario).unwrap_err();
        assert_eq!(again.kind(), ErrorKind::NotFound, "{name}");
    }
}

#[tokio::test]
async fn an_estate_is_given_to_a_new_sandbox_only() {
    let directory = tempfile::tempdir().unwrap();
    let estate = || {
        let builder = Sandbox::builder().directory(directory.path());
        builder.okta_tokens(300).mist_orgs(30).service_app()
    };
    let sandbox = estate().start().await.unwrap();
    assert_eq!(sandbox.orgs().len(), 2);
    let count = sandbox.tokens().len();
    assert_eq!(count, 12 + 300 + 30 * 20 + 2);
    let environment = sandbox.environment();
    let app = environment
        .iter()
        .find(|(name, _)| *name == "OKTA_CLIENT_PRIVATEKEY")
        .unwrap();
    // Many reads, of which each may be saved late, are all there at the end.
    let user = Client::mist(&sandbox);
    sandbox.advance(SignedDuration::from_hours(1));
    for _ in 0..20 {
        assert_eq!(user.get(SELF).await.status, 200);
    }
    let tokens = sandbox.tokens();
    drop(sandbox);
    let error = estate().start().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AlreadyExists);
    let sandbox = start(directory.path()).await;
    assert!(sandbox.environment().contains(app));
    let used = |tokens: &[Value]| {
        let own = tokens
            .iter()
            .find(|token| token["name"] == "token-inventory" && token["last_used"].is_number());
        own.unwrap()["last_used"].clone()
    };
    assert_eq!(used(&sandbox.tokens()), used(&tokens));
    assert_eq!(sandbox.tokens().len(), count);
}

#[tokio::test]
async fn a_directory_of_something_else_is_left_alone() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("letter.txt"), "dear").unwrap();
    let refused = Sandbox::builder().directory(directory.path()).start();
    let refused = refused.await.unwrap_err();
    assert!(refused.to_string().contains("not a sandbox's"), "{refused}");
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);

    // What the command puts there itself.
    let own = tempfile::tempdir().unwrap();
    fs::create_dir(own.path().join("tokens")).unwrap();
    fs::write(own.path().join("claims.toml"), "").unwrap();
    drop(start(own.path()).await);
    // A sandbox's directory may have other files.
    fs::write(own.path().join("letter.txt"), "dear").unwrap();
    drop(start(own.path()).await);
}

#[cfg(unix)]
#[tokio::test]
async fn what_others_can_write_or_read_is_refused() {
    use std::fs::Permissions;
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let directory = tempfile::tempdir().unwrap();
    drop(start(directory.path()).await);
    let set = |path: &Path, mode| fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    let refused = async || {
        let refused = Sandbox::builder().directory(directory.path()).start();
        let refused = refused.await.unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::PermissionDenied, "{refused}");
        refused.to_string()
    };
    set(directory.path(), 0o770);
    assert!(refused().await.contains("can be written by others"));
    set(directory.path(), 0o755);
    let keys = directory.path().join("keys.json");
    set(&keys, 0o640);
    assert!(refused().await.contains("is open to others"));
    set(&keys, 0o600);
    let elsewhere = tempfile::tempdir().unwrap();
    let moved = elsewhere.path().join("keys.json");
    fs::rename(&keys, &moved).unwrap();
    symlink(&moved, &keys).unwrap();
    assert!(refused().await.contains("symbolic link"));
    fs::remove_file(&keys).unwrap();
    fs::rename(&moved, &keys).unwrap();
    drop(start(directory.path()).await);
}
