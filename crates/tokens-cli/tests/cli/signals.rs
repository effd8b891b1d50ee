use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::process::{Child, Stdio};
use std::thread;
use std::time::Duration;

use rustix::process::{Signal, kill_process};
use tokens_sandbox::{Fault, Hold};

use crate::create::ORG_TOKEN;
use crate::new_key::{lines, wait_for};
use crate::support::pty::pid;
use crate::support::{OKTA_SIEM, hear_signals, serve, tokens};

/// Between two bytes of an answer, so that there is time for a signal.
const SLOWLY: Duration = Duration::from_millis(200);

/// Ends `child` if a signal does not.
fn end_at_last(child: &Child) {
    let pid = pid(child);
    thread::spawn(move || {
        thread::sleep(Duration::from_secs(60));
        // Most often it ended long ago.
        let _ = kill_process(pid, Signal::KILL);
    });
}

/// Waits until the main thread of `child` writes, where Linux tells that: it does nothing else any more.
fn wait_until_it_writes(child: &Child) {
    let call = format!("/proc/{}/syscall", child.id());
    let write = if cfg!(target_arch = "x86_64") {
        "1 "
    } else {
        "64 "
    };
    loop {
        match std::fs::read_to_string(&call) {
            Ok(call) if !call.starts_with(write) => thread::yield_now(),
            Ok(_) => return,
            // A process that is not dumpable tells only root what it does, but anybody whether it does something.
            Err(_) => return wait_until_it_waits(child),
        }
    }
}

/// Waits until the main thread of `child` has done nothing for a while, where Linux tells that.
fn wait_until_it_waits(child: &Child) {
    let status = format!("/proc/{}/status", child.id());
    let switches = || {
        let status = std::fs::read_to_string(&status).ok()?;
        let is_of_waiting = |line: &&str| line.starts_with("State:") || line.contains("switches:");
        let lines: Vec<_> = status.lines().filter(is_of_waiting).collect();
        lines[0].contains('S').then(|| lines.join("\n"))
    };
    let mut looks_alike = 0;
    let mut last = switches();
    while looks_alike < 100 && std::path::Path::new(&status).exists() {
        thread::sleep(Duration::from_millis(1));
        let now = switches();
        looks_alike = if now.is_some() && now == last {
            looks_alike + 1
        } else {
            0
        };
        last = now;
    }
}

/// Sends `signal` to a command whose service takes the request and says nothing.
fn interrupted(arguments: &[&str], signal: Signal) -> (Option<i32>, String) {
    hear_signals();
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let mut child = tokens(arguments)
        .env("OKTA_CLIENT_ORGURL", url)
        .env("OKTA_CLIENT_TOKEN", "00a")
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut connection, _) = silent.accept().unwrap();
    let read = connection.read(&mut [0; 64]).unwrap();
    assert!(read > 0);
    kill_process(pid(&child), signal).unwrap();
    let mut stderr = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut stderr)
        .unwrap();
    (child.wait().unwrap().code(), stderr)
}

#[test]
fn a_signal_ends_the_command_at_once() {
    let (code, stderr) = interrupted(&["list"], Signal::INT);
    assert_eq!((code, stderr.as_str()), (Some(130), "error: interrupted\n"));
    let (code, stderr) = interrupted(&["show", "okta", OKTA_SIEM], Signal::TERM);
    assert_eq!((code, stderr.as_str()), (Some(143), "error: interrupted\n"));
    let (code, stderr) = interrupted(&["show", "okta", OKTA_SIEM], Signal::HUP);
    assert_eq!((code, stderr.as_str()), (Some(129), "error: interrupted\n"));
}

/// A pipe into which nothing goes any more, and its reader.
fn full_pipe() -> (std::io::PipeReader, std::io::PipeWriter) {
    let (reader, mut writer) = std::io::pipe().unwrap();
    let flags = rustix::fs::fcntl_getfl(&writer).unwrap();
    rustix::fs::fcntl_setfl(&writer, flags | rustix::fs::OFlags::NONBLOCK).unwrap();
    while writer.write(&[b'.'; 512]).is_ok() {}
    rustix::fs::fcntl_setfl(&writer, flags).unwrap();
    (reader, writer)
}

#[test]
fn a_command_that_waits_for_its_reader_can_be_ended() {
    let sandbox = serve();
    let (_reader, writer) = full_pipe();
    let mut command = sandbox.tokens(&["show", "okta", OKTA_SIEM]);
    let child = command.stdout(writer).stderr(Stdio::piped()).spawn();
    let child = child.unwrap();
    while sandbox.requests("okta.getApiToken") == 0 {
        thread::yield_now();
    }
    // It has the answer, and nobody reads what it says.
    end_at_last(&child);
    wait_until_it_writes(&child);
    kill_process(pid(&child), Signal::INT).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(130), "{said}");
    assert_eq!(said, "error: interrupted\n");
}

#[test]
fn so_can_a_change() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let log = directory.path().join("log");
    let (_reader, writer) = full_pipe();
    let update = [
        "update",
        "okta",
        OKTA_SIEM,
        "--include",
        "nzoEurope0000000h5d7",
        "--yes",
    ];
    let mut command = sandbox.tokens(&update);
    command.arg("--change-log").arg(&log);
    let mut child = command
        .stdout(writer)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Then it says what it did, and nobody reads that.
    while !std::fs::read_to_string(&log).is_ok_and(|log| log.contains("\"outcome\":\"updated\"")) {
        thread::yield_now();
    }
    end_at_last(&child);
    wait_until_it_writes(&child);
    kill_process(pid(&child), Signal::TERM).unwrap();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let mut said = String::new();
    while !said.contains("finishing the change") {
        assert!(stderr.read_line(&mut said).unwrap() > 0, "{said}");
    }
    kill_process(pid(&child), Signal::TERM).unwrap();
    stderr.read_to_string(&mut said).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(143));
    assert!(said.contains("hint: a change was under way"), "{said}");
}

#[cfg(target_os = "linux")]
#[test]
fn nohup_is_respected() {
    let sandbox = serve();
    sandbox.fault("okta.upsertApiToken", Fault::SlowDrip(SLOWLY), 1);
    let update = [
        "update",
        "okta",
        OKTA_SIEM,
        "--include",
        "nzoEurope0000000h5d7",
        "--yes",
    ];
    let tokens = sandbox.tokens(&update);
    let mut command = std::process::Command::new("sh");
    command.env_clear().envs(sandbox.environment());
    command.env("XDG_STATE_HOME", sandbox.state());
    command.args(["-c", "trap '' HUP; exec \"$0\" \"$@\""]);
    command.arg(tokens.get_program()).args(tokens.get_args());
    let child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    while sandbox.requests("okta.upsertApiToken") == 0 {
        thread::yield_now();
    }
    kill_process(pid(&child), Signal::HUP).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(!said.contains("interrupted"), "{said}");
}

#[test]
fn a_change_outlives_its_terminal() {
    let sandbox = serve();
    sandbox.fault("okta.upsertApiToken", Fault::SlowDrip(SLOWLY), 1);
    let directory = tempfile::tempdir().unwrap();
    let log = directory.path().join("log");
    let update = [
        "update",
        "okta",
        OKTA_SIEM,
        "--include",
        "nzoEurope0000000h5d7",
        "--yes",
    ];
    let mut command = sandbox.tokens(&update);
    let child = command
        .arg("--change-log")
        .arg(&log)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    while sandbox.requests("okta.upsertApiToken") == 0 {
        thread::yield_now();
    }
    kill_process(pid(&child), Signal::HUP).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(129), "{said}");
    assert!(said.contains("finishing the change"), "{said}");
    let log = std::fs::read_to_string(log).unwrap();
    assert!(log.contains("\"outcome\":\"updated\""), "{log}");
}

#[test]
fn an_answer_that_has_arrived_is_recorded_before_the_second_signal_ends_the_command() {
    for at in [Hold::Answer, Hold::Body] {
        let sandbox = serve();
        let mut held = sandbox.hold_next("mist.createOrgApiToken", at);
        let mut command = sandbox.tokens(&ORG_TOKEN);
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        wait_for(&held);
        let mut stderr = BufReader::new(child.stderr.take().unwrap());
        kill_process(pid(&child), Signal::INT).unwrap();
        let mut said = String::new();
        while !said.contains("finishing the change") {
            assert!(stderr.read_line(&mut said).unwrap() > 0, "{said}");
        }
        held.let_go();
        while !held.is_sent() {
            thread::yield_now();
        }
        kill_process(pid(&child), Signal::INT).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(130));
        assert_eq!(output.stdout.len(), 81);
        let lines = lines(&sandbox.changes());
        let outcomes: Vec<_> = lines.iter().map(|line| line["outcome"].as_str()).collect();
        assert_eq!(outcomes, [None, Some("created"), Some("delivered")]);
        assert!(lines[1]["id"].is_string());
    }
}

#[test]
fn the_second_signal_ends_a_change_as_well() {
    let sandbox = serve();
    sandbox.fault("okta.upsertApiToken", Fault::Stall, 1);
    let update = [
        "update",
        "okta",
        OKTA_SIEM,
        "--include",
        "nzoEurope0000000h5d7",
        "--yes",
    ];
    let mut child = sandbox
        .tokens(&update)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    while sandbox.requests("okta.upsertApiToken") == 0 {
        thread::yield_now();
    }
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    kill_process(pid(&child), Signal::INT).unwrap();
    let mut said = String::new();
    while !said.contains("finishing the change") {
        assert!(stderr.read_line(&mut said).unwrap() > 0, "{said}");
    }
    kill_process(pid(&child), Signal::TERM).unwrap();
    stderr.read_to_string(&mut said).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(143));
    assert!(said.contains("hint: a change was under way"), "{said}");
}

#[test]
fn the_second_signal_waits_for_a_key_that_is_being_written() {
    let sandbox = serve();
    let (mut reader, writer) = full_pipe();
    let mut command = sandbox.tokens(&["create", "mist", "--name", "ci"]);
    let mut child = command
        .stdout(writer)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(command);
    end_at_last(&child);
    let log = || std::fs::read_to_string(sandbox.changes()).unwrap_or_default();
    while !log().contains("\"outcome\":\"created\"") {
        assert!(child.try_wait().unwrap().is_none(), "{}", log());
        thread::yield_now();
    }
    wait_until_it_writes(&child);
    kill_process(pid(&child), Signal::INT).unwrap();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let mut said = String::new();
    while !said.contains("finishing the change") {
        assert!(stderr.read_line(&mut said).unwrap() > 0, "{said}");
    }
    kill_process(pid(&child), Signal::QUIT).unwrap();
    // Long enough for a signal that waits for nothing.
    thread::sleep(Duration::from_secs(2));
    let mut text = String::new();
    reader.read_to_string(&mut text).unwrap();
    stderr.read_to_string(&mut said).unwrap();
    let code = child.wait().unwrap().code();
    assert!(matches!(code, Some(130 | 131)), "{code:?} {said}");
    assert_eq!(text.trim_start_matches('.').trim_end().len(), 80);
    assert!(log().contains("\"outcome\":\"delivered\""), "{said}");
}
