use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use rustix::process::{Signal, kill_process};

use crate::support::pty::pid;
use crate::support::{run, tokens};

/// Starts `tokens sandbox` and reads its environment.
fn start(arguments: &[&str]) -> (Child, Vec<(String, String)>) {
    let mut child = tokens(&[&["sandbox"], arguments].concat())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The message on standard error comes last.
    let mut message = String::new();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    stderr.read_line(&mut message).unwrap();
    assert!(message.contains("Ctrl-C"), "{message}");
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let count = if arguments.contains(&"--tls") { 6 } else { 5 };
    let variables = (0..count)
        .map(|_| {
            let line = lines.next().unwrap().unwrap();
            let (name, value) = line
                .strip_prefix("export ")
                .unwrap()
                .split_once('=')
                .unwrap();
            (name.to_owned(), value.to_owned())
        })
        .collect();
    (child, variables)
}

fn end(mut child: Child, signal: Signal) -> Option<i32> {
    kill_process(pid(&child), signal).unwrap();
    child.wait().unwrap().code()
}

fn list(variables: &[(String, String)]) -> Command {
    let mut command = tokens(&["list", "-o", "json"]);
    command.envs(variables.iter().cloned());
    command
}

#[test]
fn it_prints_the_environment_that_leads_to_it_and_serves() {
    let (child, variables) = start(&[]);
    let names: Vec<_> = variables.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "OKTA_CLIENT_ORGURL",
            "OKTA_CLIENT_TOKEN",
            "MIST_HOST",
            "MIST_APITOKEN",
            "MIST_ORG_ID"
        ]
    );
    let listed = run(&mut list(&variables)).ends(0).json();
    assert_eq!(listed["tokens"].as_array().unwrap().len(), 12);
    assert_eq!(end(child, Signal::INT), Some(130));
}

#[test]
fn the_port_can_be_chosen() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port().to_string();
    let ran = run(&mut tokens(&["sandbox", "--port", &port])).ends(1);
    assert!(
        ran.stderr
            .starts_with("error: the sandbox could not be started")
    );
    drop(listener);
    let (child, variables) = start(&["--port", &port]);
    assert!(variables[0].1.ends_with(&port), "{variables:?}");
    assert_eq!(end(child, Signal::TERM), Some(143));
}

#[test]
fn it_can_speak_tls() {
    let (child, variables) = start(&["--tls"]);
    let (name, ca) = &variables[5];
    assert_eq!(name, "SSL_CERT_FILE");
    assert!(variables[0].1.starts_with("https://"), "{variables:?}");
    let listed = run(&mut list(&variables)).ends(0).json();
    assert_eq!(listed["tokens"].as_array().unwrap().len(), 12);
    // Nobody trusts it without that file.
    let stranger = run(&mut list(&variables[..5])).ends(6).json();
    assert_eq!(stranger["errors"][0]["kind"], "transport");
    assert_eq!(end(child, Signal::TERM), Some(143));
    assert!(
        !std::path::Path::new(ca).exists(),
        "the file goes away with the sandbox"
    );
}
