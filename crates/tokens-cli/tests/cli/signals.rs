use std::io::{BufRead as _, BufReader, Read as _};
use std::net::TcpListener;
use std::process::Stdio;
use std::thread;

use rustix::process::{Signal, kill_process};
use tokens_sandbox::Fault;

use crate::support::pty::pid;
use crate::support::{OKTA_SIEM, serve, tokens};

/// Sends `signal` to a command whose service takes the request and says nothing.
fn interrupted(arguments: &[&str], signal: Signal) -> (Option<i32>, String) {
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
    let (code, stderr) = interrupted(&["show", "okta", "00T1"], Signal::TERM);
    assert_eq!((code, stderr.as_str()), (Some(143), "error: interrupted\n"));
}

#[test]
fn the_second_signal_ends_a_change_as_well() {
    let sandbox = serve();
    sandbox.fault("okta.upsertApiToken", Fault::Stall, 1);
    let update = ["update", "okta", OKTA_SIEM, "--include", "nzo1", "--yes"];
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
