//! What a terminal shows while a list is read, in which colours, and what it is not asked.

use rustix::process::Signal;
use tokens_sandbox::Fault;

use crate::support::{OKTA_SIEM, Served, pty, run, serve, snapshot};

const OKTA: [&str; 3] = ["list", "--account", "okta"];

#[test]
fn a_terminal_shows_how_far_a_list_is() {
    let sandbox = serve();
    sandbox.fault("okta.listApiTokens", Fault::Stall, 9);
    let command = sandbox.tokens(&["list", "--account", "okta", "--account", "mist-org"]);
    let mut terminal = pty::start(command, 200);
    terminal.wait_for("\r1 of 2 accounts read, 3 tokens");
    terminal.signal(Signal::INT);
    let (code, shown) = terminal.end();
    assert_eq!(code, Some(130));
    // It is gone before anything else is written.
    let (_, after) = shown.rsplit_once('\r').unwrap();
    assert!(
        after.starts_with("error: interrupted\nACCOUNT "),
        "{shown:?}"
    );
    let blank = format!("\r{}\r", " ".repeat("1 of 2 accounts read, 3 tokens".len()));
    assert!(shown.contains(&blank), "{shown:?}");
}

#[test]
fn a_terminal_shows_what_a_list_waits_for() {
    let sandbox = serve();
    sandbox.fault("okta.listApiTokens", Fault::RetryAfterSeconds(100), 1);
    let mut terminal = pty::start(sandbox.tokens(&OKTA), 200);
    terminal.wait_for("asks to wait until ");
    terminal.signal(Signal::INT);
    let (code, shown) = terminal.end();
    assert_eq!(code, Some(130));
    assert!(
        shown.contains("\r0 of 1 account read, 0 tokens; 127.0.0.1:"),
        "{shown:?}"
    );
}

#[test]
fn a_wait_that_is_too_long_is_refused_and_said() {
    let sandbox = serve();
    sandbox.fault("okta.listApiTokens", Fault::RetryAfterSeconds(2460), 2);
    snapshot("list_max_wait", sandbox.run(&OKTA).ends(6));
    let never = sandbox.run(&["list", "--account", "okta", "--max-wait", "0"]);
    never.ends(6).says("--max-wait 41m");
}

/// The shortest wait that a terminal is told of.
const WAIT: Fault = Fault::RetryAfterSeconds(2);

#[test]
fn who_wants_quiet_is_told_of_no_progress() {
    let sandbox = serve();
    sandbox.fault("okta.listApiTokens", WAIT, 1);
    let command = sandbox.tokens(&[&OKTA[..], &["--quiet"]].concat());
    let (code, shown) = pty::start(command, 200).end();
    assert_eq!(code, Some(0));
    assert!(shown.starts_with("ACCOUNT "), "{shown:?}");
}

#[test]
fn a_pipe_is_told_of_no_progress() {
    let sandbox = serve();
    sandbox.fault("okta.listApiTokens", WAIT, 1);
    assert_eq!(sandbox.run(&OKTA).ends(0).stderr, "");
}

/// What a terminal of this kind shows of a list.
fn colours(sandbox: &Served, environment: &[(&str, &str)]) -> String {
    let mut command = sandbox.tokens(&["list", "--columns", "name,owner,last-used,expires"]);
    command.envs(environment.iter().copied());
    let (code, shown) = pty::start_without_stderr(command).end();
    assert_eq!(code, Some(0));
    shown
}

#[test]
fn colours_are_for_terminals_that_want_them() {
    let sandbox = serve();
    let shown = colours(&sandbox, &[("TERM", "xterm-256color")]);
    snapshot("list_colours", shown.replace('\u{1b}', "␛"));
    for environment in [
        &[("TERM", "xterm-256color"), ("NO_COLOR", "1")][..],
        &[("TERM", "dumb")],
        &[],
    ] {
        let shown = colours(&sandbox, environment);
        assert!(!shown.contains('\u{1b}'), "{environment:?}: {shown:?}");
    }
    // Nor in a pipe.
    let ran = run(sandbox.tokens(&["list"]).env("TERM", "xterm-256color"));
    assert!(!ran.stdout.contains('\u{1b}'), "{ran}");
}

#[test]
fn errors_and_hints_have_coloured_labels() {
    let sandbox = serve();
    let mut command = sandbox.tokens(&["list", "--sort", "id", "-o", "ndjson"]);
    command.env("TERM", "xterm-256color");
    let (code, shown) = pty::start(command, 100).end();
    assert_eq!(code, Some(2));
    snapshot("error_colours", shown.replace('\u{1b}', "␛"));
}

#[test]
fn verbose_says_what_is_asked() {
    let sandbox = serve();
    let ran = sandbox.run(&["list", "--account", "okta", "-v"]).ends(0);
    assert!(ran.stderr.contains("list_api_tokens"), "{ran}");
    let more = sandbox.run(&["list", "--account", "okta", "-vv"]).ends(0);
    assert!(more.stderr.len() > ran.stderr.len(), "{more}");
}

#[test]
fn without_input_even_a_terminal_is_not_asked() {
    let sandbox = serve();
    let command = sandbox.tokens(&["revoke", "okta", OKTA_SIEM, "--no-input"]);
    let (code, shown) = pty::start(command, 100).end();
    assert_eq!(code, Some(7));
    assert!(!shown.contains("[y/N]"), "{shown:?}");
    assert_eq!(sandbox.requests("okta.revokeApiToken"), 0);
}
