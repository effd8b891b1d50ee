//! `tokens sandbox`: serves both services until it is told to end.

use std::io::Write as _;

use anyhow::Context as _;
use tempfile::NamedTempFile;

use crate::cli::Sandbox;
use crate::exit::Exit;
use crate::output::Printer;
use crate::shell::quoted;

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
        text.push_str(&format!("export {name}={}\n", quoted(value.as_ref())));
    }
    if let Some(ca_file) = &ca_file {
        let path = quoted(ca_file.path());
        text.push_str(&format!("export SSL_CERT_FILE={path}\n"));
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
