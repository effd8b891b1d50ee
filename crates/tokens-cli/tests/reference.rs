//! The reference page is that of the code.
//!
//! `UPDATE_REFERENCE=1 cargo test -p tokens-cli --test reference` writes it.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use std::fs;
use std::process::Command;

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/REFERENCE.md");

#[test]
fn the_reference_page_is_that_of_the_code() {
    let output = Command::new(assert_cmd::cargo::cargo_bin!("tokens"))
        .arg("reference")
        .env_clear()
        .output()
        .unwrap();
    assert!(output.status.success());
    let page = String::from_utf8(output.stdout).unwrap();
    if std::env::var_os("UPDATE_REFERENCE").is_some_and(|value| value == "1") {
        fs::write(PATH, page).unwrap();
        return;
    }
    let found = fs::read_to_string(PATH).unwrap().replace("\r\n", "\n");
    assert!(
        found == page,
        "REFERENCE.md is stale; run `UPDATE_REFERENCE=1 cargo test -p tokens-cli --test reference`"
    );
}
