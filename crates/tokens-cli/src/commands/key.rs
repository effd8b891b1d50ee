//! A key on standard input, such as one that has leaked.

use std::io::{self, IsTerminal as _, Read as _};

use anyhow::Context as _;
use tokens_core::{Error, ErrorKind};
use tokens_http::Secret;

use crate::exit::Exit;
use crate::output::Problem;

/// No key is longer, in bytes: those of the services have at most 80.
const MAX_SIZE: usize = 4096;

/// Reads a key: one line and nothing else.
///
/// # Errors
///
/// When there is none, or no pipe that it comes through. The key is not repeated.
pub(super) async fn read() -> anyhow::Result<Secret> {
    if io::stdin().is_terminal() {
        // Typed, it would be on the screen.
        return Err(
            Problem::usage("the key is read from standard input, and that is a terminal")
                .hint("pipe it from where it is kept, such as `pass show leaked | tokens …`")
                .into(),
        );
    }
    // In a thread of its own, so that a signal ends the command while a pipe says nothing.
    let text = tokio::task::spawn_blocking(read_text)
        .await
        .map_err(io::Error::other)
        .flatten()
        .context("the key could not be read from standard input")?;
    let key = text.expose().strip_suffix('\n').unwrap_or(text.expose());
    let key = key.strip_suffix('\r').unwrap_or(key);
    let problem = if key.is_empty() {
        "there is no key on standard input"
    } else if text.expose().len() > MAX_SIZE {
        "what is on standard input is too long for a key"
    } else if !key.bytes().all(|byte| byte.is_ascii_graphic()) {
        "what is on standard input is no key: it is more than one line, or has a character that no key has"
    } else {
        return Ok(Secret::new(key));
    };
    Err(Problem::usage(problem).into())
}

fn read_text() -> io::Result<Secret> {
    // Large enough from the start, so that no copy of the key is left behind.
    let mut text = String::with_capacity(MAX_SIZE + 2);
    let mut input = io::stdin().lock().take(MAX_SIZE as u64 + 1);
    input.read_to_string(&mut text)?;
    Ok(Secret::new(text))
}

/// What it means that a key from standard input does not sign in because of `error`.
pub(super) fn refused(error: anyhow::Error) -> anyhow::Error {
    let kind = error.downcast_ref().map(Error::kind);
    if kind != Some(ErrorKind::Unauthenticated) {
        return error;
    }
    Problem::new(
        Exit::Denied,
        "the service doesn't know this key, or no longer",
    )
    .caused_by(error)
    .hint(
        "if it is a key of this account's service and host, it was revoked or has expired already",
    )
    .into()
}
