//! A new key and its id are safe before anything else happens.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, chown, lchown, symlink};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use rustix::process::{Signal, kill_process};
use serde_json::{Value, json};
use tokens_sandbox::{Answer, Held, Hold};

use crate::create::ORG_TOKEN;
use crate::support::pty::pid;
use crate::support::{OKTA_SIEM, ORG_WALLBOARD, Ran, Served, run, serve, tokens};

/// The lines of a change log.
pub(crate) fn lines(log: &Path) -> Vec<Value> {
    let text = fs::read_to_string(log).unwrap();
    let lines = text.lines().map(|line| serde_json::from_str(line).unwrap());
    lines.collect()
}

/// `member` of each line about the creation.
fn of_creation(sandbox: &Served, member: &str) -> Vec<Value> {
    let lines = lines(&sandbox.changes());
    let lines = lines.iter().filter(|line| line["operation"] == "create");
    lines.map(|line| line[member].clone()).collect()
}

pub(crate) fn wait_for(held: &Held) {
    while !held.is_reached() {
        thread::yield_now();
    }
}

/// Creates a token of `mist-org` in `directory`, from where `options` name files.
fn create_in(sandbox: &Served, directory: &Path, options: &[&str]) -> Command {
    let mut command = sandbox.tokens(&[&ORG_TOKEN[..], options].concat());
    command.current_dir(directory);
    command
}

/// Whether the service has a token of `mist-org` with this id.
fn has(sandbox: &Served, id: &str) -> bool {
    let shown = sandbox.run(&["show", "mist-org", id]);
    assert!(matches!(shown.code, Some(0 | 1)), "{shown}");
    shown.code == Some(0)
}

fn names(directory: &Path) -> Vec<String> {
    let entries = fs::read_dir(directory).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

#[test]
fn nothing_is_awaited_between_the_answer_and_the_delivery() {
    for (signal, code) in [
        (Signal::KILL, None),
        (Signal::INT, Some(130)),
        (Signal::QUIT, Some(131)),
        (Signal::TERM, Some(143)),
    ] {
        let sandbox = serve();
        let directory = tempfile::tempdir().unwrap();
        let held = sandbox.hold_next("mist.getOrgApiToken", Hold::Answer);
        let mut command = create_in(&sandbox, directory.path(), &["--to-file", "key"]);
        let child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        wait_for(&held);
        kill_process(pid(&child), signal).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), code);
        let key = fs::read_to_string(directory.path().join("key")).unwrap();
        assert_eq!(key.trim_end().len(), 80);
        assert_eq!(names(directory.path()), ["key"]);
        let outcomes = of_creation(&sandbox, "outcome");
        assert_eq!(json!(outcomes), json!([null, "created", "delivered"]));
        let ids = of_creation(&sandbox, "id");
        assert!(has(&sandbox, ids[1].as_str().unwrap()));
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains(ids[1].as_str().unwrap()), "{said}");
    }
}

#[test]
fn what_is_read_back_only_adds() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    for (number, answer) in [json!({}), json!({ "name": "other", "created_time": 1 })]
        .into_iter()
        .enumerate()
    {
        sandbox.answer_next("mist.getOrgApiToken", Answer::json(200, answer));
        let file = format!("key{number}");
        let options = ["-o", "json", "--to-file", &file];
        let mut command = create_in(&sandbox, directory.path(), &options);
        let token = run(&mut command).ends(0).json()["token"].clone();
        assert!(has(&sandbox, token["id"].as_str().unwrap()));
        assert_eq!(token["name"], "ci");
        assert_ne!(token["created"], "1970-01-01T00:00:01Z");
    }
}

#[test]
fn an_id_is_on_the_disk_before_the_key_is_delivered() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let log = sandbox.changes();
    let script = format!(
        "cat > key; cat '{}' > seen; kill -KILL $PPID",
        log.display()
    );
    let options = ["--to-command", "--", "sh", "-c", &script];
    let mut command = create_in(&sandbox, directory.path(), &options);
    let ran = run(command.env("PATH", std::env::var_os("PATH").unwrap()));
    assert_eq!(ran.code, None);
    let seen = lines(&directory.path().join("seen"));
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[1]["outcome"], "created");
    assert_eq!(seen[1]["sink"], "command");
    assert!(has(&sandbox, seen[1]["id"].as_str().unwrap()));
}

#[test]
fn changes_are_recorded_in_the_state_directory() {
    let sandbox = serve();
    sandbox.run(&["revoke", "okta", OKTA_SIEM, "-y"]).ends(0);
    let log = sandbox.changes();
    assert_eq!(lines(&log).len(), 2);
    let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o7777;
    assert_eq!(mode(&log), 0o600);
    assert_eq!(mode(log.parent().unwrap()), 0o700);
    // The usual place below the home directory, and none that is relative.
    let home = tempfile::tempdir().unwrap();
    let mut create = sandbox.tokens(&["create", "mist", "--name", "ci"]);
    create
        .env("XDG_STATE_HOME", "state")
        .env("HOME", home.path());
    run(create.current_dir(home.path())).ends(0);
    let log = home.path().join(".local/state/tokens/changes.jsonl");
    assert_eq!(lines(&log).len(), 3);
    assert_eq!(mode(&home.path().join(".local")), 0o700);
    assert_eq!(names(home.path()), [".local"]);
}

#[test]
fn a_change_that_cannot_be_recorded_is_not_sent() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("file"), "").unwrap();
    let below_a_file = directory.path().join("file");
    for (state, code) in [(None, 2), (Some(below_a_file), 1)] {
        for arguments in [
            &["revoke", "okta", OKTA_SIEM, "--yes"][..],
            &["revoke", "okta", "--current", "--yes"],
            &[
                "update",
                "okta",
                OKTA_SIEM,
                "--include",
                "nzoEurope0000000h5d7",
                "--yes",
            ],
            &ORG_TOKEN,
        ] {
            let mut command = sandbox.tokens(arguments);
            command.env_remove("XDG_STATE_HOME");
            command.envs(state.iter().map(|path| ("XDG_STATE_HOME", path)));
            let ran = run(&mut command).ends(code).says("nothing was changed");
            ran.says("--change-log FILE");
        }
    }
    assert_eq!(sandbox.total_requests(), 0);
    // What changes nothing, and what ends with the process, needs no record.
    for arguments in [
        &["revoke", "okta", OKTA_SIEM, "--dry-run"][..],
        &["--sandbox", "create", "mist", "--name", "ci"],
    ] {
        let mut command = sandbox.tokens(arguments);
        run(command.env_remove("XDG_STATE_HOME")).ends(0);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_write_beyond_the_limit_on_files_is_an_error_and_ends_nothing() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    // The log fits, and the key does not.
    fs::write(directory.path().join("out"), vec![b'.'; 8 * 1024]).unwrap();
    let tokens = sandbox.tokens(&ORG_TOKEN);
    let mut command = Command::new("bash");
    command.env_clear().envs(sandbox.environment());
    command.env("XDG_STATE_HOME", sandbox.state());
    command.args(["-c", "ulimit -c 0; ulimit -f 8; \"$0\" \"$@\" >> out"]);
    command.arg(tokens.get_program()).args(tokens.get_args());
    let ran = run(command.current_dir(directory.path()).stdin(Stdio::null()));
    ran.ends(1).says("it was revoked again");
    let ids = of_creation(&sandbox, "id");
    assert!(!has(&sandbox, ids[1].as_str().unwrap()));
    let outcomes = of_creation(&sandbox, "outcome");
    assert_eq!(json!(outcomes), json!([null, "created", "not_delivered"]));
}

#[cfg(target_os = "linux")]
#[test]
fn a_key_is_delivered_even_if_its_id_cannot_be_recorded() {
    let sandbox = serve();
    fs::create_dir(sandbox.state().join("tokens")).unwrap();
    // Room for the intent, and not for the outcome.
    let log = sandbox.changes();
    fs::write(&log, "\n".repeat(8 * 1024 - 1200)).unwrap();
    fs::set_permissions(&log, fs::Permissions::from_mode(0o600)).unwrap();
    let tokens = sandbox.tokens(&ORG_TOKEN);
    let mut command = Command::new("bash");
    command.env_clear().envs(sandbox.environment());
    command.env("XDG_STATE_HOME", sandbox.state());
    command.args(["-c", "ulimit -c 0; ulimit -f 8; \"$0\" \"$@\""]);
    command.arg(tokens.get_program()).args(tokens.get_args());
    let ran = run(command.stdin(Stdio::null())).ends(1);
    assert_eq!(ran.stdout.trim_end().len(), 80);
    let ran = ran.says("it lacks what became of the last change");
    ran.says("created token 5eeded00-0000-4000-8000-000000000001 (ci)");
    let lines = fs::read_to_string(&log).unwrap();
    let lines: Vec<_> = lines.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(lines.len(), 1);
    assert!(has(&sandbox, "5eeded00-0000-4000-8000-000000000001"));
}

#[test]
fn a_file_that_another_user_can_replace_is_refused() {
    if !rustix::process::geteuid().is_root() {
        // Only root can make what belongs to others.
        return;
    }
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let at = |name: &str| directory.path().join(name);
    for (name, mode) in [("theirs", 0o755), ("sticky", 0o1777), ("own", 0o755)] {
        fs::create_dir(at(name)).unwrap();
        fs::set_permissions(at(name), fs::Permissions::from_mode(mode)).unwrap();
    }
    fs::create_dir(at("theirs/own")).unwrap();
    symlink("own", at("link")).unwrap();
    for name in ["theirs", "sticky"] {
        chown(at(name), Some(1234), Some(1234)).unwrap();
    }
    lchown(at("link"), Some(1234), Some(1234)).unwrap();
    for file in ["theirs/key", "sticky/key", "theirs/own/key", "link/key"] {
        let mut command = create_in(&sandbox, directory.path(), &["--to-file", file]);
        let ran = run(&mut command).ends(7).says("nothing was created");
        assert_eq!(ran.stdout, "");
    }
    assert_eq!(sandbox.token_requests(), 0);
    run(&mut create_in(
        &sandbox,
        directory.path(),
        &["--to-file", "own/key"],
    ))
    .ends(0);
}

#[test]
fn what_a_killed_delivery_leaves_is_named_by_the_next_run() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let held = sandbox.hold_next("mist.createOrgApiToken", Hold::Answer);
    let mut child = create_in(&sandbox, directory.path(), &["--to-file", "key"])
        .spawn()
        .unwrap();
    wait_for(&held);
    // While it runs, it has left nothing behind.
    let mut other = create_in(&sandbox, directory.path(), &["--to-file", "other"]);
    let ran = run(&mut other).ends(0);
    assert!(!ran.stderr.contains(".tokens-key-"), "{ran}");
    kill_process(pid(&child), Signal::KILL).unwrap();
    child.wait().unwrap();
    let left = names(directory.path());
    assert!(left[0].starts_with(".tokens-key-"), "{left:?}");
    let mut command = create_in(&sandbox, directory.path(), &["--to-file", "key"]);
    run(&mut command).ends(0).says(&left[0]).says("it is empty");
    fs::write(directory.path().join(&left[0]), "key").unwrap();
    let mut command = create_in(&sandbox, directory.path(), &["--to-file", "key2"]);
    run(&mut command).ends(0).says("may hold a key");
    assert!(directory.path().join(&left[0]).exists());
}

#[test]
fn only_the_token_that_was_asked_for_is_taken_back() {
    let sandbox = serve();
    let created = |change: Value| {
        let mut answer = json!({
            "id": ORG_WALLBOARD, "name": "ci", "key": "k".repeat(80), "created_time": 1.0
        });
        let members = change.as_object().unwrap().clone();
        answer.as_object_mut().unwrap().extend(members);
        answer
    };
    let fails = ["--to-command", "--", "sh", "-c", "cat > /dev/null; exit 1"];
    let fail = || sandbox.run(&[&ORG_TOKEN[..], &fails].concat());
    let said = |ran: Ran| {
        let ran = ran.ends(8).says("it was not revoked again");
        ran.says("tokens recover");
    };
    // The id of another token.
    sandbox.answer_next(
        "mist.createOrgApiToken",
        Answer::json(200, created(json!({}))),
    );
    said(fail());
    assert!(has(&sandbox, ORG_WALLBOARD));
    // One that is there by now, but that can't be told from another.
    let now = sandbox.now().as_second();
    for odd in [
        json!({ "name": "other" }),
        json!({ "created_time": now - 3600 }),
        json!({ "created_time": null }),
        json!({ "key": "aaaa...bbbb" }),
        json!({ "key": "****" }),
        json!({ "key": null }),
        json!({}),
    ] {
        sandbox.answer_next(
            "mist.createOrgApiToken",
            Answer::json(200, created(json!({}))),
        );
        let mut read = created(json!({ "created_time": now, "key": "kkkk...kkkk" }));
        match odd.as_object().unwrap() {
            odd if odd.is_empty() => read = json!({}),
            odd => read.as_object_mut().unwrap().extend(odd.clone()),
        }
        sandbox.answer_next("mist.getOrgApiToken", Answer::json(200, read));
        said(fail());
    }
    sandbox.answer_next(
        "mist.createOrgApiToken",
        Answer::json(200, created(json!({}))),
    );
    sandbox.answer_next("mist.getOrgApiToken", Answer::json(403, json!({})));
    said(fail());
    assert_eq!(sandbox.requests("mist.deleteOrgApiToken"), 0);
    fail().ends(1).says("it was revoked again");
    assert_eq!(sandbox.requests("mist.deleteOrgApiToken"), 1);
}

#[test]
fn an_outcome_that_is_not_known_names_the_way_to_find_out() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    for (operation, arguments) in [
        ("mist.createOrgApiToken", &ORG_TOKEN[..]),
        ("okta.revokeApiToken", &["revoke", "okta", OKTA_SIEM, "-y"]),
        (
            "okta.upsertApiToken",
            &[
                "update",
                "okta",
                OKTA_SIEM,
                "--include",
                "nzoEurope0000000h5d7",
                "-y",
            ],
        ),
    ] {
        for (options, command) in [
            (&[][..], "tokens recover\n"),
            (
                &["--change-log", "changes.jsonl"],
                "tokens recover --change-log changes.jsonl\n",
            ),
            (
                &["--change-log", "my changes"],
                "tokens recover --change-log 'my changes'\n",
            ),
        ] {
            sandbox.answer_next(operation, Answer::json(500, json!({})));
            let mut create = sandbox.tokens(&[arguments, options].concat());
            let ran = run(create.current_dir(directory.path())).ends(8);
            ran.says(command);
        }
    }
    // Where standard error says so, no log is needed to run it.
    run(&mut tokens(&["recover", "--help"])).ends(0);
}
