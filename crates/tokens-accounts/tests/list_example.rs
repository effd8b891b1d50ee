//! `examples/list.rs`: a program outside of this workspace's crates opens accounts and lists them with a filter.

use std::path::Path;
use std::process::Command;

use tokens_sandbox::Sandbox;

#[tokio::test(flavor = "multi_thread")]
async fn a_program_lists_the_accounts_of_a_file_with_a_filter() {
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--locked", "--offline"])
        .args(["--package", env!("CARGO_PKG_NAME"), "--example", "list"])
        .status();
    assert!(built.unwrap().success());
    let tests = std::env::current_exe().unwrap();
    let profile = tests.parent().and_then(Path::parent).unwrap();

    let sandbox = Sandbox::start().await.unwrap();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("tokens.toml");
    let text = format!(
        "[accounts.acme]\nprovider = \"okta\"\nurl = \"{}\"\ntoken = {{ env = \"ACME_KEY\" }}\n",
        sandbox.url()
    );
    std::fs::write(&path, text).unwrap();
    let list = |filter: &str| {
        let mut command = Command::new(profile.join("examples").join("list"));
        let command = command.arg(&path).arg(filter).env_clear();
        let output = command
            .env("ACME_KEY", sandbox.okta_token())
            .output()
            .unwrap();
        (
            output.status.success(),
            String::from_utf8(output.stdout).unwrap(),
        )
    };
    let (succeeds, all) = list("account=acme");
    assert!(succeeds);
    assert_eq!(all.lines().count(), 6);
    let host = sandbox.url().trim_start_matches("http://");
    let (_, one) = list("name=siem*");
    assert_eq!(one, format!("okta:{host}/00Tsiemexport000h5d7\n"));
    assert!(!list("nme=siem*").0);
}
