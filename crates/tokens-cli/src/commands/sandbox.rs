//! `tokens sandbox`: serves both services until it is told to end.

use std::io::Write as _;

use anyhow::Context as _;
use tempfile::NamedTempFile;

use crate::cli::Sandbox;
use crate::exit::Exit;
use crate::output::Printer;

pub(super) async fn run(printer: Printer, arguments: &Sandbox) -> anyhow::Result<Exit> {
    let mut builder = tokens_sandbox::Sandbox::builder();
    if let Some(port) = arguments.port {
        builder = builder.port(port);
    }
    if arguments.tls {
        builder = builder.tls();
    }
    let started = builder.start().await;
    let sandbox = started.context("the sandbox could not be started")?;
    let ca_file = sandbox.ca_pem().map(write_ca).transpose()?;
    let mut text = String::new();
    for (name, value) in sandbox.environment() {
        text.push_str(&format!("export {name}={}\n", quoted(&value)));
    }
    if let Some(ca_file) = &ca_file {
        let path = ca_file.path().display().to_string();
        text.push_str(&format!("export SSL_CERT_FILE={}\n", quoted(&path)));
    }
    printer.keys(&text)?;
    printer.message(&format!(
        "the sandbox of Mist and Okta serves on {} and forgets everything when it ends; end it with Ctrl-C",
        sandbox.url()
    ));
    // Until a signal ends the command.
    std::future::pending::<()>().await;
    drop(sandbox);
    Ok(Exit::Ok)
}

/// Writes the certificate that clients must trust to a file that goes away with the sandbox.
fn write_ca(pem: &str) -> anyhow::Result<NamedTempFile> {
    let mut file = tempfile::Builder::new()
        .prefix("tokens-sandbox-")
        .suffix(".pem")
        .tempfile()
        .context("there is no place for the sandbox's certificate")?;
    file.write_all(pem.as_bytes())
        .context("the sandbox's certificate could not be written")?;
    Ok(file)
}

/// `value` as one word of a shell.
fn quoted(value: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./:".contains(c);
    if !value.is_empty() && value.chars().all(is_plain) {
        value.to_owned()
    } else {
        format!("'{}'", value.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn values_are_one_word_of_a_shell() {
        assert_eq!(super::quoted("http://127.0.0.1:1"), "http://127.0.0.1:1");
        assert_eq!(super::quoted(""), "''");
        assert_eq!(super::quoted("a b'$c"), r"'a b'\''$c'");
    }
}
