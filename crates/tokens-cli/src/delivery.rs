//! Where a new key goes: to a new file, to a program, or to standard output.

use std::fmt;
use std::io::Write;

use async_trait::async_trait;
use tokens_change::{ChangeError, CommandSink, FileSink, Sink, left_note};
use tokens_core::{IssuedToken, Token};

use crate::cli::{Create, Format};
use crate::output::{Printer, Problem, json};

/// Opens what `create` asks for. A program does not inherit the variables called `hidden`.
///
/// # Errors
///
/// When the key certainly could not go there.
pub(crate) fn open(
    printer: Printer,
    format: Format,
    create: &Create,
    hidden: &[String],
) -> anyhow::Result<Box<dyn Sink>> {
    if let Some(path) = &create.to_file {
        let file = FileSink::create(path)?;
        for left in file.left_behind() {
            printer.message(&format!("note: {}", left_note(&left)));
        }
        return Ok(Box::new(file));
    }
    if let Some((program, arguments)) = create.command.split_first() {
        return Ok(Box::new(CommandSink::start(program, arguments, hidden)?));
    }
    if printer.is_lost() {
        let problem =
            "standard output goes nowhere, and the key is shown only there; nothing was created";
        return Err(Problem::refused(problem)
            .hint("let it go to a terminal, a file or a pipe")
            .into());
    }
    Ok(Box::new(Stdout {
        printer,
        format,
        account: create.account.clone(),
        out: printer.out(),
    }))
}

/// Shows the key once: alone, or in JSON.
struct Stdout {
    printer: Printer,
    format: Format,
    account: String,
    out: Box<dyn Write + Send + Sync>,
}

impl fmt::Debug for Stdout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Stdout")
    }
}

#[async_trait]
impl Sink for Stdout {
    fn kind(&self) -> &'static str {
        "stdout"
    }

    fn description(&self) -> String {
        "its key is shown this once".to_owned()
    }

    fn is_local(&self) -> bool {
        true
    }

    async fn deliver(mut self: Box<Self>, issued: &IssuedToken) -> Result<(), ChangeError> {
        let key = issued.secret.expose();
        let text = match self.format {
            Format::Json => document(&self.account, &issued.token, Some(key))
                .map_err(|error| ChangeError::delivery("the token has no JSON").caused_by(error))?,
            _ => format!("{key}\n"),
        };
        let shown = self.printer.key(&mut *self.out, &text, &issued.secret);
        shown.map_err(|error| ChangeError::delivery(error.to_string()).caused_by(error))
    }
}

/// What `create` prints as JSON.
pub(crate) fn document(
    account: &str,
    token: &Token,
    key: Option<&str>,
) -> serde_json::Result<String> {
    json::text(&json::Created {
        schema: json::SCHEMA,
        token: json::Record::new(account, token),
        key,
    })
}

/// Shows what the program printed that was to take a key.
pub(crate) fn show_output(printer: Printer, error: &ChangeError) {
    for line in error.output().iter().flat_map(|text| text.expose().lines()) {
        printer.message(line);
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::{Arc, Mutex};

    use super::*;
    use tokens_change::contract;

    /// What is shown, unless its reader has gone.
    #[derive(Clone)]
    struct Reader(Arc<Mutex<Vec<u8>>>, bool);

    impl Write for Reader {
        fn write(&mut self, text: &[u8]) -> io::Result<usize> {
            if self.1 {
                return Err(io::ErrorKind::BrokenPipe.into());
            }
            self.0.lock().unwrap().write(text)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Reader {
        fn sink(&self, is_gone: bool) -> Box<dyn Sink> {
            Box::new(Stdout {
                printer: Printer::new(),
                format: Format::Table,
                account: "acme".into(),
                out: Box::new(Self(Arc::clone(&self.0), is_gone)),
            })
        }
    }

    #[async_trait]
    impl contract::Harness for Reader {
        fn sink(&self) -> Box<dyn Sink> {
            self.sink(false)
        }

        async fn arrived(&self) -> String {
            let text = String::from_utf8(self.0.lock().unwrap().clone()).unwrap();
            text.lines().collect()
        }

        fn failing(&self) -> Option<Box<dyn Sink>> {
            Some(self.sink(true))
        }
    }

    #[tokio::test]
    async fn standard_output_keeps_the_contract() {
        contract::run(&Reader(Arc::default(), false)).await;
    }
}
