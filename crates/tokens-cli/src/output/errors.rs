//! Errors as people read them: `error: …`, its causes, and a `hint: …` what to do.

use std::error::Error;
use std::fmt;

use anyhow::Chain;
use tokens_accounts::SetupError;
use tokens_change::ChangeError;
use tokens_core::ErrorKind;
use tokens_local::{LocalError, LocalErrorKind};

use super::printer::Printer;
use crate::change_log;
use crate::exit::Exit;

/// Something that this command itself won't or can't do.
#[derive(Debug)]
pub(crate) struct Problem {
    exit: Exit,
    message: String,
    hint: Option<String>,
    source: Option<anyhow::Error>,
    others: Box<[Problem]>,
}

impl Problem {
    /// Ends with `exit`; `message` is a sentence without a full stop.
    pub(crate) fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self {
            exit,
            message: message.into(),
            hint: None,
            source: None,
            others: Box::default(),
        }
    }

    /// Wrong arguments or configuration.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }

    /// A safeguard refused, or the user declined.
    pub(crate) fn refused(message: impl Into<String>) -> Self {
        Self::new(Exit::Refused, message)
    }

    /// Adds what to do about it, a sentence without a full stop.
    #[must_use]
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds others that are there at the same time.
    #[must_use]
    pub(crate) fn and(mut self, others: impl IntoIterator<Item = Self>) -> Self {
        self.others = others.into_iter().collect();
        self
    }

    /// Adds the cause.
    #[must_use]
    pub(crate) fn caused_by(mut self, source: anyhow::Error) -> Self {
        self.source = Some(source);
        self
    }

    pub(crate) fn exit(&self) -> Exit {
        self.exit
    }
}

impl From<SetupError> for Problem {
    fn from(error: SetupError) -> Self {
        let others = error.others().iter().cloned().map(Self::from);
        let problem = Self::usage(error.message()).and(others);
        match error.hint() {
            Some(hint) => problem.hint(hint),
            None => problem,
        }
    }
}

impl From<LocalError> for Problem {
    fn from(error: LocalError) -> Self {
        let exit = match error.kind() {
            LocalErrorKind::Invalid => Exit::Usage,
            LocalErrorKind::Refused => Exit::Refused,
            _ => Exit::Other,
        };
        Self {
            exit,
            message: error.message().to_owned(),
            hint: error.hint().map(str::to_owned),
            source: Some(error.into()),
            others: Box::default(),
        }
    }
}

impl From<ChangeError> for Problem {
    fn from(error: ChangeError) -> Self {
        Self {
            exit: Exit::of_chain(&error),
            message: error.message().to_owned(),
            hint: error.hint().map(str::to_owned),
            others: error.others().iter().cloned().map(Self::from).collect(),
            source: Some(error.into()),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for Problem {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// Prints `error` on standard error.
pub(crate) fn report(printer: Printer, error: &(dyn Error + 'static)) {
    for line in lines(None, error) {
        printer.message(&line);
    }
}

/// The lines that tell of `error`, which is about an account or not.
pub(super) fn lines(account: Option<&str>, error: &(dyn Error + 'static)) -> Vec<String> {
    let mut texts = causes(error).into_iter();
    let about = account.map(|account| format!("{account}: "));
    let about = about.unwrap_or_default();
    let mut lines = Vec::new();
    lines.extend(texts.next().map(|text| format!("error: {about}{text}")));
    lines.extend(texts.map(|text| format!("  caused by: {text}")));
    lines.extend(hint(error).map(|hint| format!("hint: {hint}")));
    if is_unknown(error)
        && let Some(command) = change_log::recover_command()
    {
        lines.push(format!("hint: find out what happened: {command}"));
    }
    if let Some(problem) = error.downcast_ref::<Problem>() {
        let others = problem.others.iter();
        lines.extend(others.flat_map(|other| self::lines(account, other)));
    } else if let Some(error) = error.downcast_ref::<ChangeError>() {
        let others = error.others().iter();
        lines.extend(others.flat_map(|other| self::lines(account, other)));
    }
    lines
}

/// The message and those of its causes that say something new, from the outside in.
pub(crate) fn causes(error: &(dyn Error + 'static)) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for text in Chain::new(error).map(ToString::to_string) {
        if !texts.iter().any(|said| said.contains(&text)) {
            texts.push(text);
        }
    }
    texts
}

/// What to do about it: the outermost advice there is. That of a service's failure says more of itself.
fn hint(error: &(dyn Error + 'static)) -> Option<String> {
    Chain::new(error).find_map(|error| {
        if let Some(problem) = error.downcast_ref::<Problem>() {
            problem.hint.clone()
        } else if let Some(error) = error.downcast_ref::<ChangeError>() {
            let wait = error.service_error().and_then(longer_wait);
            wait.or_else(|| error.hint().map(str::to_owned))
        } else {
            let error = error.downcast_ref::<tokens_core::Error>()?;
            longer_wait(error).or_else(|| error.hint().map(str::to_owned))
        }
    })
}

/// Whether a change may have happened, or a new key may be lost.
pub(crate) fn is_unknown(error: &(dyn Error + 'static)) -> bool {
    Exit::of_chain(error) == Exit::Unknown
}

/// No `--max-wait` is longer, in minutes.
const LONGEST_WAIT: u64 = 24 * 60;

/// What a service asks for that was not waited for, and how it would be.
fn longer_wait(error: &tokens_core::Error) -> Option<String> {
    if error.kind() != ErrorKind::RateLimited {
        return None;
    }
    let wait = error.http()?.retry_after?;
    let minutes = wait.as_secs().div_ceil(60);
    if minutes > LONGEST_WAIT {
        return Some("the service asks to wait for more than a day; ask its administrator".into());
    }
    Some(format!(
        "the service asks to wait {minutes} min; try again then, or wait with --max-wait {minutes}m"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokens_core::{ErrorKind, Operation};

    #[test]
    fn causes_follow_without_repetition_and_then_the_hint() {
        let io = std::io::Error::other("connection refused");
        let error = tokens_core::Error::new(ErrorKind::Transport, Operation::List, "no connection")
            .with_source(anyhow::Error::new(io).context("tcp connect error"))
            .with_hint("is it running?");
        let error = anyhow::Error::new(error)
            .context("account `acme`: listing tokens failed: no connection");
        assert_eq!(
            lines(None, error.as_ref()),
            [
                "error: account `acme`: listing tokens failed: no connection",
                "  caused by: tcp connect error",
                "  caused by: connection refused",
                "hint: is it running?",
            ]
        );
    }
}
