use std::io::{BufRead, BufReader, pipe};

use crate::support::{MIST_JENKINS, serve, tokens};

#[test]
fn a_closed_pipe_ends_quietly() {
    let sandbox = serve();
    for arguments in [
        &["list"][..],
        &["list", "-o", "json"],
        &["show", "mist", MIST_JENKINS],
        &["capabilities"],
        &["completions", "bash"],
        &["--help"],
        &["--version"],
        &["sandbox"],
    ] {
        let (reader, writer) = pipe().unwrap();
        drop(reader);
        let output = sandbox.tokens(arguments).stdout(writer).output().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {stderr}");
        assert_eq!(stderr, "", "{arguments:?}");
    }
}

#[test]
fn how_a_list_ended_is_told_all_the_same() {
    let sandbox = serve();
    let (reader, writer) = pipe().unwrap();
    drop(reader);
    let mut command = sandbox.tokens(&["list"]);
    command.env("MIST_APITOKEN", "wrong").stdout(writer);
    assert_eq!(command.output().unwrap().status.code(), Some(5));
}

#[test]
fn who_reads_only_the_first_line_gets_it() {
    let (reader, writer) = pipe().unwrap();
    let mut child = tokens(&["--sandbox", "list"])
        .stdout(writer)
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(reader).read_line(&mut line).unwrap();
    assert!(line.starts_with("ACCOUNT"));
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    let full = std::fs::File::options()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let output = tokens(&["capabilities"]).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(stderr.starts_with("error: standard output could not be written\n  caused by: "));
}

#[test]
fn a_closed_standard_error_does_no_harm() {
    let (reader, writer) = pipe().unwrap();
    drop(reader);
    let output = tokens(&["list"]).stderr(writer).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}
