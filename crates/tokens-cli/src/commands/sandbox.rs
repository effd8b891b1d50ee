//! `tokens sandbox`: serves both services until it is told to end, or changes those that a directory has.

use std::io::Write as _;

use anyhow::Context as _;
use tempfile::NamedTempFile;
use tokens_sandbox::{Fault, SavedSandbox};

use crate::cli::{PlannedFault, Sandbox, SandboxCommand, SavedDirectory};
use crate::embedded;
use crate::exit::Exit;
use crate::output::{Printer, Problem};
use crate::shell::quoted;

pub(super) async fn run(printer: Printer, arguments: Sandbox) -> anyhow::Result<Exit> {
    match &arguments.command {
        None => serve(printer, &arguments).await,
        Some(SandboxCommand::Advance { by, at }) => {
            let mut sandbox = open(at)?;
            let moved = sandbox.advance(*by);
            moved.map_err(|error| embedded::not_usable("the clock was not moved", error))?;
            printer.note(&format!(
                "the sandbox's clock stands at {:.0}",
                sandbox.now()
            ));
            Ok(Exit::Ok)
        }
        Some(SandboxCommand::Play { change, at }) => {
            let mut sandbox = open(at)?;
            let applied = sandbox.play(change.0);
            applied.map_err(|error| embedded::not_usable("nothing was changed", error))?;
            printer.note(change.0.description());
            Ok(Exit::Ok)
        }
    }
}

/// The sandbox of a directory.
fn open(at: &SavedDirectory) -> Result<SavedSandbox, Problem> {
    SavedSandbox::open(&at.dir)
        .map_err(|error| embedded::not_usable("the sandbox could not be opened", error))
}

async fn serve(printer: Printer, arguments: &Sandbox) -> anyhow::Result<Exit> {
    let mut builder = tokens_sandbox::Sandbox::builder()
        .okta_tokens(arguments.okta_tokens)
        .mist_orgs(arguments.mist_orgs);
    if arguments.service_app {
        builder = builder.service_app();
    }
    if let Some(directory) = &arguments.dir {
        builder = builder.directory(directory);
    }
    if let Some(port) = arguments.port {
        builder = builder.port(port);
    }
    if arguments.tls {
        builder = builder.tls();
    }
    let sandbox = embedded::start(builder).await?;
    plan(&sandbox, &arguments.faults);
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
    let kept = match &arguments.dir {
        None => "forgets everything when it ends".to_owned(),
        Some(directory) => format!("keeps its state in {}", directory.display()),
    };
    printer.message(&format!(
        "the sandbox of Mist and Okta serves on {} and {kept}; end it with Ctrl-C",
        sandbox.url()
    ));
    // Until a signal ends the command.
    std::future::pending::<()>().await;
    drop(sandbox);
    Ok(Exit::Ok)
}

/// Lets the next request of each operation fail as planned.
fn plan(sandbox: &tokens_sandbox::Sandbox, faults: &[PlannedFault]) {
    for PlannedFault { fault, operation } in faults {
        let all = tokens_sandbox::Sandbox::operations();
        let operations: Vec<_> = match operation {
            Some(operation) => vec![*operation],
            // It is of a connection, whatever that is opened for.
            None if *fault == Fault::ConnectionReset => all.take(1).collect(),
            None => all
                .filter(|operation| fault.applies_to(operation))
                .collect(),
        };
        for operation in operations {
            sandbox.fault(operation, *fault, 1);
        }
    }
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
