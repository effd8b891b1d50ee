//! Removes the secrets of this process, in whatever encoding, from text that is about to be shown.

mod forms;
#[cfg(test)]
#[cfg(feature = "_fuzz")]
mod fuzz;
mod index;

use std::borrow::Cow;
use std::io::{self, Write};
use std::sync::{OnceLock, PoisonError, RwLock};

use crate::secret::REDACTED;
use index::Index;

static INSTALLED: OnceLock<Redactor> = OnceLock::new();

/// So much is searched and written at once.
const BUFFER: usize = 64 * 1024;

/// Replaces known secrets in text by `[redacted]`.
///
/// It finds a secret, or 12 characters of it in a row, as it is, in another case, reversed, in hexadecimal, in base64
/// (standard or URL alphabet, at any alignment) and with all its characters percent-encoded; of an encoded secret it takes
/// 20 characters in a row to be found. A secret with fewer than 12 characters is too short to be told from other text and is
/// not looked for; neither are words of a secret that have no digit and fewer than 20 characters, such as
/// `-----BEGIN PRIVATE KEY-----`.
///
/// It keeps hashes, not the secrets.
///
/// A program that shows text of a service [installs](Self::install) one and writes all its output through it.
#[derive(Debug, Default)]
pub struct Redactor {
    index: RwLock<Index>,
}

impl Redactor {
    /// Makes the process's own redactor. From now on every [`Secret`](crate::Secret) that is made is added to it, and is
    /// locked in memory as far as the system allows. The same as before if there is one.
    ///
    /// A library never calls this; without it, secrets are not tracked.
    pub fn install() -> &'static Self {
        INSTALLED.get_or_init(Self::default)
    }

    /// The process's own redactor, if one was [installed](Self::install).
    pub fn installed() -> Option<&'static Self> {
        INSTALLED.get()
    }

    /// Adds `secret`. Adding it again changes nothing.
    pub fn add(&self, secret: &str) {
        let new: Vec<_> = {
            let index = self.index.read().unwrap_or_else(PoisonError::into_inner);
            let parts = forms::parts(secret);
            parts.filter(|part| !index.knows(part)).collect()
        };
        if new.is_empty() {
            return;
        }
        let mut index = self.index.write().unwrap_or_else(PoisonError::into_inner);
        new.into_iter().for_each(|part| index.add(part));
    }

    /// `text` without the secrets.
    pub fn redact<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match self.redact_bytes(text.as_bytes()) {
            Cow::Borrowed(_) => Cow::Borrowed(text),
            // What is replaced is ASCII.
            Cow::Owned(bytes) => Cow::Owned(String::from_utf8_lossy(&bytes).into_owned()),
        }
    }

    /// `text`, in UTF-8 or not, without the secrets.
    pub fn redact_bytes<'t>(&self, text: &'t [u8]) -> Cow<'t, [u8]> {
        let index = self.index.read().unwrap_or_else(PoisonError::into_inner);
        let ranges = index.find(text);
        if ranges.is_empty() {
            return Cow::Borrowed(text);
        }
        let mut clean = Vec::with_capacity(text.len());
        let mut end = 0;
        for range in ranges {
            clean.extend_from_slice(without_cut_escape(&text[end..range.start]));
            clean.extend_from_slice(REDACTED.as_bytes());
            end = range.end;
        }
        clean.extend_from_slice(&text[end..]);
        Cow::Owned(clean)
    }
}

/// `text` without an escape sequence that begins at its end, such as `\` or `\u00`: what follows would not complete it, and JSON
/// would be spoilt.
fn without_cut_escape(text: &[u8]) -> &[u8] {
    let digits = text
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_hexdigit());
    let before_digits = &text[..text.len() - digits.count().min(3)];
    let text = before_digits.strip_suffix(br"\u").unwrap_or(text);
    let kept = text.iter().rposition(|byte| *byte != b'\\');
    &text[..kept.map_or(0, |last| last + 1)]
}

/// `text` without the secrets of this process, if a [`Redactor`] is installed.
pub fn redact(text: &str) -> Cow<'_, str> {
    match Redactor::installed() {
        Some(redactor) => redactor.redact(text),
        None => Cow::Borrowed(text),
    }
}

/// Writes through the [installed](Redactor::install) redactor, line by line: a secret in one line is found however it is cut
/// into writes. What is left of the last line comes with [`flush`](Write::flush).
#[derive(Debug)]
pub struct RedactingWriter<W> {
    inner: W,
    /// What was not searched yet.
    buffer: Vec<u8>,
    /// How much of it has no line break.
    unbroken: usize,
}

impl<W: Write> RedactingWriter<W> {
    /// Writes to `inner`.
    pub fn new(inner: W) -> Self {
        Self {
            inner,
            buffer: Vec::new(),
            unbroken: 0,
        }
    }

    fn write_clean(&mut self, until: usize) -> io::Result<()> {
        write_clean(&mut self.inner, &self.buffer[..until])?;
        self.buffer.drain(..until);
        self.unbroken = self.buffer.len();
        Ok(())
    }
}

fn write_clean(inner: &mut impl Write, text: &[u8]) -> io::Result<()> {
    match Redactor::installed() {
        Some(redactor) => inner.write_all(&redactor.redact_bytes(text)),
        None => inner.write_all(text),
    }
}

impl<W: Write> Write for RedactingWriter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.buffer.is_empty() && bytes.len() >= BUFFER && bytes.ends_with(b"\n") {
            write_clean(&mut self.inner, bytes)?;
            return Ok(bytes.len());
        }
        self.buffer.extend_from_slice(bytes);
        // Not before: a look at each of many short pieces would take longer than everything else.
        if self.buffer.len() >= BUFFER {
            let new = &self.buffer[self.unbroken..];
            match new.iter().rposition(|byte| *byte == b'\n') {
                Some(last) => self.write_clean(self.unbroken + last + 1)?,
                None => self.unbroken = self.buffer.len(),
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.write_clean(self.buffer.len())?;
        self.inner.flush()
    }
}

#[cfg(test)]
mod tests;
