use std::io::Read as _;
use std::net::TcpListener;
use std::process::Stdio;

use rustix::process::{Signal, kill_process};

use crate::support::pty::pid;
use crate::support::tokens;

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
fn a_change_that_was_under_way_is_told() {
    let update = ["update", "okta", "00T1", "--network", "anywhere"];
    let (code, stderr) = interrupted(&update, Signal::INT);
    assert_eq!(code, Some(130));
    assert!(stderr.contains("hint: a change was under way"), "{stderr}");
}
