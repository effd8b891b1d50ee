//! Where a new key goes, and what becomes of the token when it does not arrive.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, pipe};
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use rustix::process::{Signal, kill_process};
use serde_json::json;
use tokens_sandbox::{Answer, Fault};

use crate::create::ORG_TOKEN;
use crate::support::pty::pid;
use crate::support::{MIST_JENKINS, Ran, Served, run, serve, snapshot};

/// Creates a token of `mist-org`.
fn create(sandbox: &Served, options: &[&str]) -> Ran {
    sandbox.run(&[&ORG_TOKEN[..], options].concat())
}

/// Creates one in `directory`, from where `options` name files.
fn create_in(sandbox: &Served, directory: &Path, options: &[&str]) -> Ran {
    let mut command = sandbox.tokens(&[&ORG_TOKEN[..], options].concat());
    run(command.current_dir(directory))
}

/// Whether there is a token called `ci`.
fn is_there(sandbox: &Served) -> bool {
    let listed = sandbox.run(&["list", "-o", "json", "--account", "mist-org"]);
    let document = listed.ends(0).json();
    let mut tokens = document["tokens"].as_array().unwrap().iter();
    tokens.any(|token| token["name"] == "ci")
}

fn mode(path: &Path) -> u32 {
    path.metadata().unwrap().permissions().mode() & 0o7777
}

/// The names in `directory`.
fn names(directory: &Path) -> Vec<String> {
    let entries = fs::read_dir(directory).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.collect()
}

#[test]
fn into_a_file_that_only_its_owner_can_read() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let ran = create_in(&sandbox, directory.path(), &["--to-file", "ci.key"]).ends(0);
    let file = directory.path().join("ci.key");
    let key = fs::read_to_string(&file).unwrap();
    assert_eq!(key.trim_end().len(), 80);
    assert!(key.ends_with('\n'));
    assert_eq!(mode(&file), 0o600);
    assert_eq!(names(directory.path()), ["ci.key"]);
    assert!(!ran.to_string().contains(key.trim_end()));
    snapshot("create_to_file", &ran);
    let mut list = sandbox.org_key(&["list"]);
    run(list.env("MIST_APITOKEN", key.trim_end())).ends(0);

    let ran = create_in(
        &sandbox,
        directory.path(),
        &["-o", "json", "--to-file", "2"],
    );
    let document = ran.ends(0).json();
    assert_eq!(document["token"]["name"], "ci");
    // As the schema has it: there, but null.
    assert_eq!(document.get("key"), Some(&serde_json::Value::Null));
}

#[test]
fn a_file_is_never_replaced_and_nobody_else_can_replace_it() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let at = |name: &str| directory.path().join(name);
    fs::write(at("old"), "precious").unwrap();
    symlink("nowhere", at("link")).unwrap();
    fs::create_dir(at("open")).unwrap();
    fs::set_permissions(at("open"), fs::Permissions::from_mode(0o777)).unwrap();
    for (file, code, problem) in [
        (
            "old",
            7,
            "error: old exists already, and no file is replaced",
        ),
        ("link", 7, "error: link exists already"),
        ("open", 7, "error: open exists already"),
        (
            "open/key",
            7,
            "error: others can replace open/key: other users can write to the directory ",
        ),
        (
            "missing/key",
            1,
            "error: no file can be made at missing/key",
        ),
        ("..", 2, "error: .. is a directory name"),
        (".", 2, "error: . is a directory name"),
        ("new/", 2, "error: new/ is a directory name"),
        ("open/.", 2, "error: open/. is a directory name"),
        ("old/key", 1, "error: no file can be made at old/key"),
        (&"k".repeat(300), 1, "error: no file can be made at kkk"),
    ] {
        let ran = create_in(&sandbox, directory.path(), &["--to-file", file]);
        let ran = ran.ends(code).says(problem).says("nothing was created");
        assert_eq!(ran.stdout, "");
    }
    assert_eq!(sandbox.requests("mist.createOrgApiToken"), 0);
    assert_eq!(fs::read_to_string(at("old")).unwrap(), "precious");
    assert_eq!(names(&at("open")), [] as [&str; 0]);
    // Where each can only replace his own, as in /tmp.
    fs::set_permissions(at("open"), fs::Permissions::from_mode(0o1777)).unwrap();
    create_in(&sandbox, directory.path(), &["--to-file", "open/key"]).ends(0);
}

#[test]
fn a_refused_creation_leaves_no_file() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    sandbox.answer_next("mist.createOrgApiToken", Answer::json(403, json!({})));
    create_in(&sandbox, directory.path(), &["--to-file", "ci.key"]).ends(4);
    assert_eq!(names(directory.path()), [] as [&str; 0]);
}

#[test]
fn to_a_command_on_its_standard_input_only() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let script = "cat > key; env > env; echo \"$0 $*\" > arguments";
    let command = [
        "--to-command",
        "--",
        "sh",
        "-c",
        script,
        "put",
        "a b",
        "$HOME",
    ];
    let ran = create_in(&sandbox, directory.path(), &command).ends(0);
    let read = |name: &str| fs::read_to_string(directory.path().join(name)).unwrap();
    let key = read("key");
    assert_eq!(key.trim_end().len(), 80);
    assert_eq!(read("arguments"), "put a b $HOME\n");
    for secret in [key.trim_end(), sandbox.mist_token(), sandbox.okta_token()] {
        assert!(!read("env").contains(secret));
    }
    assert!(read("env").contains("MIST_HOST="));
    assert!(!ran.to_string().contains(key.trim_end()));
    snapshot("create_to_command", &ran);
}

#[test]
fn what_the_command_prints_can_be_shown_if_it_fails_without_the_key() {
    let sandbox = serve();
    let script = "read key; echo \"got $key\"; echo \"\x1b[2J$key$key\" >&2";
    let failing = format!("{script}; exit 1");
    let shown = ["--show-output", "--to-command", "--", "sh", "-c", &failing];
    let ran = create(&sandbox, &shown).ends(1);
    let ran = ran.says("sh: got [key]\n").says("sh: \\u{1b}[2J[key]\n");
    assert!(!ran.stdout.contains("got"), "{ran}");
    let ran = create(&sandbox, &["--to-command", "--", "sh", "-c", script]).ends(0);
    assert!(!ran.to_string().contains("got"), "{ran}");
}

#[test]
fn nor_a_part_of_the_key() {
    let sandbox = serve();
    let key = "kEy0".repeat(3) + &"aBcDeFgH12345678".repeat(4) + "tail";
    for how in [
        "fold -w 60",
        "fold -w 7",
        "cut -c 1-70",
        "cut -c 9-",
        "tee /dev/stderr",
    ] {
        let made = json!({"id": MIST_JENKINS, "name": "ci", "key": key});
        sandbox.answer_next("mist.createOrgApiToken", Answer::json(200, made));
        let script = format!("{how}; exit 1");
        let shown = ["--show-output", "--to-command", "--", "sh", "-c", &script];
        let ran = create(&sandbox, &shown).says("sh: [key]");
        let shown: String = ran.to_string().split_whitespace().collect();
        for start in 0..key.len() - 8 {
            assert!(!shown.contains(&key[start..start + 8]), "{how}: {ran}");
        }
    }
}

#[test]
fn a_command_that_cannot_take_the_key_is_found_out_before() {
    let sandbox = serve();
    create(&sandbox, &["--to-command", "--", "no-such-program"])
        .ends(1)
        .says("error: `no-such-program` could not be started; nothing was created");
    create(&sandbox, &["--to-command"]).ends(2);
    create(&sandbox, &["--", "cat"]).ends(2);
    create(&sandbox, &["--to-file", "x", "--to-command", "--", "cat"]).ends(2);
    assert_eq!(sandbox.token_requests(), 0);
}

#[test]
fn a_command_that_is_not_given_a_key_is_ended() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    sandbox.answer_next("mist.createOrgApiToken", Answer::json(403, json!({})));
    let script = "read key || touch nothing; touch more";
    let command = ["--to-command", "--", "sh", "-c", script];
    create_in(&sandbox, directory.path(), &command).ends(4);
    assert_eq!(names(directory.path()), [] as [&str; 0]);
}

#[test]
fn a_command_that_does_not_read_the_key_has_not_taken_it() {
    let sandbox = serve();
    for program in ["true", "false"] {
        create(&sandbox, &["--to-command", "--", program]).ends(1);
        assert!(!is_there(&sandbox));
    }
}

#[test]
fn a_token_whose_key_did_not_arrive_is_revoked_again() {
    let sandbox = serve();
    let ran = create(
        &sandbox,
        &["--to-command", "--", "sh", "-c", "cat > /dev/null; exit 3"],
    );
    snapshot("create_command_failed", ran.ends(1));
    assert_eq!(sandbox.requests("mist.deleteOrgApiToken"), 1);
    assert!(!is_there(&sandbox));
}

#[test]
fn a_file_that_appears_in_the_meantime_is_kept_and_the_token_is_not() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let slowly = Fault::SlowDrip(Duration::from_millis(200));
    sandbox.fault("mist.createOrgApiToken", slowly, 1);
    let mut command = sandbox.tokens(&ORG_TOKEN);
    command
        .args(["--to-file", "ci.key"])
        .current_dir(directory.path());
    let child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    while sandbox.requests("mist.createOrgApiToken") == 0 {
        thread::yield_now();
    }
    fs::write(directory.path().join("ci.key"), "theirs").unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("it was revoked again"), "{said}");
    assert_eq!(
        fs::read_to_string(directory.path().join("ci.key")).unwrap(),
        "theirs"
    );
    assert_eq!(names(directory.path()), ["ci.key"]);
    assert!(!is_there(&sandbox));
}

#[test]
fn nobody_who_reads_standard_output_is_a_failed_delivery() {
    let sandbox = serve();
    for (revoked, options) in (1..).zip([&[][..], &["-o", "json"]]) {
        let mut command = sandbox.tokens(&[&ORG_TOKEN[..], options].concat());
        let (reader, writer) = pipe().unwrap();
        drop(reader);
        let ran = run(command.stdout(writer)).ends(1);
        if options.is_empty() {
            snapshot("create_undelivered", ran.stderr);
        }
        assert_eq!(sandbox.requests("mist.deleteOrgApiToken"), revoked);
    }
    assert!(!is_there(&sandbox));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_one_as_well() {
    let sandbox = serve();
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let ran = run(sandbox.tokens(&ORG_TOKEN).stdout(full)).ends(1);
    ran.says("it was revoked again");
    assert!(!is_there(&sandbox));
}

#[test]
fn a_token_that_cannot_be_revoked_again_is_named_with_8() {
    let sandbox = serve();
    let denied = Answer::json(403, json!({"detail": "No."}));
    for answer in [denied, Answer::json(500, json!({}))] {
        sandbox.answer_next("mist.deleteOrgApiToken", answer);
        let command = ["--to-command", "--", "sh", "-c", "cat > /dev/null; exit 1"];
        let ran = create(&sandbox, &command).ends(8);
        let ran = ran.says("hint: revoke it: tokens revoke mist-org 5eeded00-");
        assert_eq!(ran.stdout, "");
        if sandbox.requests("mist.deleteOrgApiToken") == 1 {
            snapshot("create_left_behind", ran);
        }
    }
    assert!(is_there(&sandbox));
    // Nor one whose id the service does not tell.
    let anonymous = Answer::json(200, json!({"name": "ci", "key": "k".repeat(80)}));
    sandbox.answer_next("mist.createOrgApiToken", anonymous);
    let command = ["--to-command", "--", "sh", "-c", "cat > /dev/null; exit 1"];
    create(&sandbox, &command)
        .ends(8)
        .says("hint: find it and revoke it: tokens list --account mist-org");
}

#[test]
fn a_signal_does_not_lose_a_key_on_its_way() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let at = |name: &str| directory.path().join(name);
    let script = "read key; touch taken; until test -e go; do sleep 0.01; done; echo $key > key";
    let command = [&ORG_TOKEN[..], &["--to-command", "--", "sh", "-c", script]].concat();
    let mut child = sandbox
        .tokens(&command)
        .env("PATH", std::env::var_os("PATH").unwrap())
        .current_dir(directory.path())
        .stderr(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    while !at("taken").exists() {
        thread::yield_now();
    }
    kill_process(pid(&child), Signal::INT).unwrap();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let mut said = String::new();
    while !said.contains("finishing the change") {
        assert!(stderr.read_line(&mut said).unwrap() > 0, "{said}");
    }
    fs::write(at("go"), "").unwrap();
    stderr.read_to_string(&mut said).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130), "{said}");
    assert!(said.contains("its key was given to `sh`"), "{said}");
    assert_eq!(fs::read_to_string(at("key")).unwrap().trim_end().len(), 80);
    assert!(is_there(&sandbox));
}

#[test]
fn what_takes_the_key_ends_with_the_command() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let held = directory.path().join("held");
    let fifo = rustix::fs::FileType::Fifo;
    rustix::fs::mknodat(rustix::fs::CWD, &held, fifo, 0o600.into(), 0).unwrap();
    // What it starts has the pipe open as well.
    let script = "exec 3> held; read key; echo taken >&3; sleep 600";
    let command = [&ORG_TOKEN[..], &["--to-command", "--", "sh", "-c", script]].concat();
    let mut child = sandbox
        .tokens(&command)
        .env("PATH", std::env::var_os("PATH").unwrap())
        .current_dir(directory.path())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut held = BufReader::new(fs::File::open(held).unwrap());
    held.read_line(&mut String::new()).unwrap();
    kill_process(pid(&child), Signal::HUP).unwrap();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let mut said = String::new();
    while !said.contains("finishing the change") {
        assert!(stderr.read_line(&mut said).unwrap() > 0, "{said}");
    }
    kill_process(pid(&child), Signal::HUP).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(129), "{said}");
    // Its end: nobody has it open.
    held.read_to_string(&mut String::new()).unwrap();
}

#[test]
fn the_key_is_in_no_log() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    for options in [
        &["--to-file", "key"][..],
        &["--to-command", "--", "sh", "-c", "cat > key2"],
        &["--to-command", "--", "sh", "-c", "cat > key3; exit 1"],
    ] {
        let mut command = sandbox.tokens(&[&ORG_TOKEN[..], options].concat());
        command.current_dir(directory.path());
        let ran = run(command.env("RUST_LOG", "trace"));
        assert!(ran.stderr.len() > 1000, "{ran}");
        for name in names(directory.path()) {
            let key = fs::read_to_string(directory.path().join(name)).unwrap();
            assert!(!ran.to_string().contains(key.trim_end()));
        }
    }
    assert_eq!(names(directory.path()).len(), 3);
}
