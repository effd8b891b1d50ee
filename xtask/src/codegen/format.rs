//! From syntax trees to the text that `cargo fmt` would leave alone.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};

/// Formats a file with the stable rustfmt, below a preamble that says where it comes from.
///
/// # Errors
///
/// If rustfmt is missing or fails.
pub(crate) fn format(root: &Path, spec: &str, file: &syn::File) -> Result<String> {
    let text = format!(
        "// Generated from {spec} by `cargo xtask codegen`. Do not edit it:\n\
         // change the spec or xtask/src/codegen, and run the command again.\n\n{}",
        prettyplease::unparse(file)
    );
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout"])
        // Where it looks for a configuration.
        .current_dir(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("cannot run rustfmt; `rustup component add rustfmt` installs it")?;
    let mut input = rustfmt.stdin.take().context("rustfmt has no input")?;
    // It reads everything before it writes anything, so that neither waits for the other.
    input
        .write_all(text.as_bytes())
        .context("cannot write to rustfmt")?;
    drop(input);
    let output = rustfmt.wait_with_output().context("rustfmt failed")?;
    ensure!(
        output.status.success(),
        "rustfmt failed: {}",
        String::from_utf8_lossy(&output.stderr).trim()
    );
    String::from_utf8(output.stdout).context("rustfmt wrote something else than text")
}
