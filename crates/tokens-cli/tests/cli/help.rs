use crate::support::{run, snapshot, tokens};

const COMMANDS: [&str; 13] = [
    "list",
    "show",
    "create",
    "update",
    "revoke",
    "recover",
    "identify",
    "accounts",
    "claims",
    "schema",
    "capabilities",
    "sandbox",
    "completions",
];

#[test]
fn help_goes_to_standard_output() {
    snapshot("help", run(&mut tokens(&["--help"])));
    for command in COMMANDS {
        let ran = run(&mut tokens(&[command, "--help"])).ends(0);
        assert!(ran.stdout.contains("\n  tokens "), "{ran}");
        snapshot(&format!("help_{command}"), ran);
    }
    for (above, below) in [
        ("accounts", "check"),
        ("accounts", "init"),
        ("claims", "check"),
        ("claims", "init"),
    ] {
        let ran = run(&mut tokens(&[above, below, "--help"])).ends(0);
        snapshot(&format!("help_{above}_{below}"), ran);
    }
}

#[test]
fn the_version_is_the_crates() {
    let ran = run(&mut tokens(&["--version"])).ends(0);
    assert_eq!(
        ran.stdout,
        concat!("tokens ", env!("CARGO_PKG_VERSION"), "\n")
    );
}

#[test]
fn wrong_usage_is_2_and_on_standard_error() {
    for arguments in [
        &[][..],
        &["lst"],
        &["list", "extra"],
        &["-o", "yaml", "list"],
        &["show", "okta"],
        &["revoke", "okta"],
        &["revoke", "okta", "00T1", "--yes", "--dry-run"],
        &["create", "mist"],
        &["create", "mist-org", "--name", "x", "--role", "read"],
        &["create", "mist-org", "--name", "x", "--scope", "org"],
        &[
            "create", "mist-org", "--name", "x", "--role", "owner", "--scope", "org",
        ],
        &[
            "create", "mist-org", "--name", "x", "--role", "read", "--scope", "msp",
        ],
        &[
            "create", "mist-org", "--name", "x", "--role", "read", "--scope", "site", "--site",
            "17",
        ],
        &[
            "update",
            "okta",
            "00T1",
            "--include",
            "nzo1",
            "--clear-include",
        ],
        &["completions", "tcsh"],
        &["sandbox", "--port", "70000"],
    ] {
        let ran = run(&mut tokens(arguments)).ends(2);
        assert_eq!(ran.stdout, "", "{arguments:?}");
        assert!(!ran.stderr.is_empty(), "{arguments:?}");
    }
    snapshot("usage_error", run(&mut tokens(&["lst\u{1b}[2J\u{202e}"])));
}

#[test]
fn completions_know_every_command() {
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let ran = run(&mut tokens(&["completions", shell])).ends(0);
        for command in COMMANDS {
            assert!(ran.stdout.contains(command), "{shell}: {command}");
        }
        assert_eq!(ran.stderr, "");
    }
}
