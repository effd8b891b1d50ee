//! The right exit code and message for a process that is started under odd conditions.

use std::process::Command;

use crate::support::{MIST_JENKINS, Ran, run, serve, tokens};

/// Runs `arguments` as a shell starts them, with `before` and `after` around.
fn shell(command: &mut Command, before: &str, after: &str) -> Ran {
    let mut words = vec![command.get_program().to_owned()];
    words.extend(command.get_args().map(ToOwned::to_owned));
    let mut sh = Command::new("/bin/sh");
    sh.env_clear()
        .envs(
            command
                .get_envs()
                .filter_map(|(name, value)| Some((name, value?))),
        )
        .args(["-c", &format!("{before} exec \"$@\" {after}"), "sh"])
        .args(words);
    run(&mut sh)
}

#[test]
fn a_closed_standard_output_is_an_error() {
    let sandbox = serve();
    for arguments in [
        &["list"][..],
        &["list", "-o", "ndjson"],
        &["show", "mist", MIST_JENKINS],
        &["capabilities"],
        &["--help"],
    ] {
        let ran = shell(&mut sandbox.tokens(arguments), "", ">&-");
        ran.ends(1)
            .says("error: standard output could not be written");
    }
    // Done all the same, and told on standard error.
    let revoke = ["revoke", "mist", MIST_JENKINS, "--yes"];
    let ran = shell(&mut sandbox.tokens(&revoke), "", ">&-").ends(1);
    ran.says("standard output could not be written")
        .says(MIST_JENKINS);
    assert_eq!(sandbox.requests("mist.deleteApiToken"), 1);
    // Who does not want it says so in another way.
    shell(&mut sandbox.tokens(&["list"]), "", "> /dev/null").ends(0);
    shell(&mut sandbox.tokens(&["list"]), "", "1<> /dev/null").ends(0);
}

#[cfg(target_os = "linux")]
#[test]
fn too_few_files_are_an_error() {
    let sandbox = serve();
    for limit in 4..24 {
        let limit = format!("ulimit -n {limit};");
        let ran = shell(&mut sandbox.tokens(&["list"]), &limit, "");
        assert!(matches!(ran.code, Some(0 | 1 | 5 | 6)), "{limit} {ran}");
        assert!(!ran.stderr.contains("panicked"), "{limit} {ran}");
    }
    let ran = shell(&mut sandbox.tokens(&["list"]), "ulimit -n 6;", "");
    ran.ends(1)
        .says("error: too few files can be opened to start: ")
        .says("hint: ");
}

#[cfg(target_os = "linux")]
#[test]
fn certificates_that_are_not_there_are_named() {
    let directory = tempfile::tempdir().unwrap();
    let at = |name: &str| directory.path().join(name);
    std::fs::write(at("empty"), "").unwrap();
    std::fs::write(
        at("broken"),
        "-----BEGIN CERTIFICATE-----\nabcd\n-----END CERTIFICATE-----\n",
    )
    .unwrap();
    for (file, why) in [
        ("missing", "can't be read: No such file"),
        ("empty", "has no certificate"),
        ("broken", "has no certificate"),
        (".", "can't be read: "),
    ] {
        let mut command = tokens(&["show", "okta", "00Tnosuchtoken0000000"]);
        command
            .env("OKTA_CLIENT_ORGURL", "https://127.0.0.1:1")
            .env("OKTA_CLIENT_TOKEN", "00key")
            .env("SSL_CERT_FILE", at(file));
        let ran = run(&mut command).ends(2);
        let shown = at(file).display().to_string();
        let ran = ran.says("SSL_CERT_FILE").says(&shown).says(why);
        assert!(!ran.stderr.contains("builder error"), "{ran}");
        assert!(!ran.stderr.contains("check env"), "{ran}");
    }
}
