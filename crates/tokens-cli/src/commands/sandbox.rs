//! `tokens sandbox`: serves both services until it is told to end.

use anyhow::Context as _;

use crate::cli::Sandbox;
use crate::exit::Exit;
use crate::output::Printer;

pub(super) async fn run(printer: Printer, arguments: &Sandbox) -> anyhow::Result<Exit> {
    let started = match arguments.port {
        None => tokens_sandbox::Sandbox::start().await,
        Some(port) => tokens_sandbox::Sandbox::builder().port(port).start().await,
    };
    let sandbox = started.context("the sandbox could not be started")?;
    let mut text = String::new();
    for (name, value) in sandbox.environment() {
        text.push_str(&format!("export {name}={}\n", quoted(&value)));
    }
    printer.data(&text)?;
    printer.message(&format!(
        "the sandbox of Mist and Okta serves on {} and forgets everything when it ends; end it with Ctrl-C",
        sandbox.url()
    ));
    // Until a signal ends the command.
    std::future::pending::<()>().await;
    drop(sandbox);
    Ok(Exit::Ok)
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
