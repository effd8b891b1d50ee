//! That `tokens-core` without its default features depends on no HTTP client.

use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use crate::{cargo, say};

/// What lists the dependencies, one in each line, as arguments of cargo.
const TREE: &str = "tree -p tokens-core --no-default-features -e normal --target all --prefix none --format {p} --locked";

/// HTTP clients, what they are made of, and TLS.
const CLIENTS: [&str; 8] = [
    "aws-lc-rs",
    "h2",
    "hyper",
    "native-tls",
    "openssl",
    "progenitor-client",
    "reqwest",
    "rustls",
];

/// Checks it.
///
/// # Errors
///
/// If it does, naming what it depends on.
pub(super) fn check(root: &Path) -> Result<()> {
    say(format_args!("==> cargo {TREE}"));
    let output = cargo(root, TREE).output();
    let output = output.context("cannot run cargo")?;
    ensure!(output.status.success(), "`cargo {TREE}` failed");
    let tree = String::from_utf8_lossy(&output.stdout);
    ensure!(tree.starts_with("tokens-core "), "the tree is empty");
    let found = clients(&tree);
    ensure!(
        found.is_empty(),
        "tokens-core without its default features depends on {}",
        found.join(", ")
    );
    Ok(())
}

/// The clients in `tree`, which has a package and its version in each line.
fn clients(tree: &str) -> Vec<&'static str> {
    let is_in = |client: &&str| {
        let mut packages = tree.lines().map(|line| line.split(' ').next());
        packages.any(|package| package == Some(client))
    };
    CLIENTS.into_iter().filter(is_in).collect()
}

#[cfg(test)]
mod tests {
    use super::clients;

    #[test]
    fn finds_clients_by_their_whole_names() {
        let tree =
            "tokens-core v0.1.0 (/w)\nrustls-pki-types v1.15.1\nh2 v0.4.20\nh2 v0.4.20 (*)\n";
        assert_eq!(clients(tree), ["h2"]);
        assert!(clients("tokens-core v0.1.0 (/w)\nurl v2.5.8\n").is_empty());
    }
}
