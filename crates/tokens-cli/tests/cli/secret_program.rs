//! A program that prints a secret ends with all that it has started.

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::config::Home;

/// Whether the process whose id is in `file` still runs. A zombie does not.
#[cfg(target_os = "linux")]
fn runs(file: &Path) -> bool {
    let Ok(id) = fs::read_to_string(file) else {
        return true;
    };
    let stat = fs::read_to_string(format!("/proc/{}/stat", id.trim())).unwrap_or_default();
    let state = stat
        .rsplit_once(')')
        .map(|(_, rest)| rest.trim_start().chars().next());
    !matches!(state, None | Some(None | Some('Z' | 'X')))
}

/// Ended by a signal, since the time limit is long.
#[cfg(target_os = "linux")]
#[test]
fn what_a_hung_program_has_started_ends_with_it() {
    let home = Home::new("");
    let ids = ["child", "grandchild"].map(|name| home.path(name));
    let script = format!(
        "sh -c 'echo $$ > {grandchild}; exec sleep 600' & echo $$ > {child}; wait",
        child = ids[0].display(),
        grandchild = ids[1].display()
    );
    let config = format!(
        "[accounts.acme]\nprovider = \"okta\"\nurl = \"http://127.0.0.1:1\"\n\
         token = {{ command = [\"/bin/sh\", \"-c\", {script:?}] }}\n"
    );
    home.write("tokens.toml", &config, 0o600);
    let mut command = home.tokens(&["show", "acme", "00Tnosuchtoken0000000"]);
    let mut child = command.stderr(Stdio::null()).spawn().unwrap();
    let wait = |done: &dyn Fn() -> bool| {
        let begun = Instant::now();
        while !done() {
            assert!(
                begun.elapsed() < Duration::from_secs(30),
                "it takes too long"
            );
            std::thread::sleep(Duration::from_millis(5));
        }
    };
    wait(&|| {
        ids.iter()
            .all(|file| fs::read_to_string(file).is_ok_and(|id| id.ends_with('\n')))
    });
    let id = rustix::process::Pid::from_child(&child);
    rustix::process::kill_process(id, rustix::process::Signal::TERM).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(143));
    wait(&|| !ids.iter().any(|file| runs(file)));
}
