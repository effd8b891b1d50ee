//! The README's commands and its table of capabilities are those of this repository.
//!
//! `UPDATE_README=1 cargo test -p tokens-cli --test readme` writes the table.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use std::fs;
use std::path::PathBuf;
use std::process::Command;

const BEGIN: &str = "<!-- capabilities:begin -->\n";
const END: &str = "<!-- capabilities:end -->";

fn path() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "..", "..", "README.md"]
        .iter()
        .collect()
}

fn readme() -> String {
    fs::read_to_string(path()).unwrap().replace("\r\n", "\n")
}

#[test]
fn the_capability_table_is_that_of_the_code() {
    let table = table();

    let readme = readme();
    let (before, rest) = readme
        .split_once(BEGIN)
        .expect("README.md has the begin mark");
    let (found, after) = rest.split_once(END).expect("README.md has the end mark");
    if std::env::var_os("UPDATE_README").is_some_and(|value| value == "1") {
        fs::write(path(), format!("{before}{BEGIN}{table}{END}{after}")).unwrap();
        return;
    }
    assert_eq!(
        found, table,
        "the table is stale; run `UPDATE_README=1 cargo test -p tokens-cli --test readme`"
    );
}

/// What `tokens capabilities` prints, as Markdown.
fn table() -> String {
    let output = Command::new(assert_cmd::cargo::cargo_bin!("tokens"))
        .arg("capabilities")
        .env_clear()
        .output()
        .unwrap();
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    let mut lines = text.lines().map(|line| {
        let (title, cells) = line.split_at(line.find("  ").unwrap());
        let cells = cells.split("  ").map(str::trim);
        let cells: Vec<_> = cells.filter(|cell| !cell.is_empty()).collect();
        format!("| {title} | {} |\n", cells.join(" | "))
    });
    let titles = lines.next().unwrap();
    let columns = titles.matches('|').count() - 1;
    let rule = format!("| {} |\n", vec!["---"; columns].join(" | "));
    [titles, rule].into_iter().chain(lines).collect()
}

#[test]
fn it_begins_with_the_two_commands() {
    let readme = readme();
    let mut blocks = readme.split("```").skip(1).step_by(2);
    for command in [
        "cargo run -q --bin tokens -- --sandbox list",
        "cargo test --workspace --locked",
    ] {
        let block = blocks.next().expect("README.md has two code blocks");
        let (_language, lines) = block.split_once('\n').unwrap();
        assert_eq!(lines.trim(), command);
    }
}
