//! A program that takes the key on its standard input.

use std::collections::HashSet;
use std::ffi::{OsStr, OsString};
use std::io::{self, PipeReader, PipeWriter, Write as _};
use std::process::{Command, Stdio};
use std::time::Duration;

use async_trait::async_trait;
use tokens_core::IssuedToken;
use tokens_local::{Overflow, Process};

use super::Sink;
use crate::error::ChangeError;

/// A program that has not ended by then has failed.
const TIME_LIMIT: Duration = Duration::from_secs(60);

/// What fits into a pipe at once, so that writing waits for nobody.
const MAX_KEY: usize = 4000;

/// More of its output is not kept.
const MAX_OUTPUT: usize = 64 * 1024;

/// So many characters of the key in a row are a part of it that must not be shown. Lists show four at either end.
const PART: usize = 8;

/// Starts a program and gives it the key and a line break on its standard input. It has to exit with 0 within a minute.
///
/// What it prints is in the [`output`](ChangeError::output) of the error if it fails.
#[derive(Debug)]
pub struct CommandSink {
    /// Its name, as it is shown.
    name: String,
    process: Process,
    /// The program's standard input, and the end of it that the program reads.
    stdin: (PipeWriter, PipeReader),
    limit: Duration,
}

impl CommandSink {
    /// Starts `program` itself, without a shell. It does not inherit the variables called `hidden`.
    ///
    /// # Errors
    ///
    /// When it can't be started.
    pub fn start(
        program: &OsStr,
        arguments: &[OsString],
        hidden: &[String],
    ) -> Result<Self, ChangeError> {
        let name = program.to_string_lossy().into_owned();
        let start = |error: io::Error| {
            let problem = format!("`{name}` could not be started; nothing was created");
            ChangeError::delivery(problem).caused_by(error)
        };
        let (reader, writer) = io::pipe().map_err(start)?;
        let mut command = Command::new(program);
        command
            .args(arguments)
            .stdin(reader.try_clone().map_err(start)?)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        // It runs until it has the key, whatever it prints.
        let process =
            Process::start(command, hidden, MAX_OUTPUT, Overflow::Discard).map_err(start)?;
        Ok(Self {
            name,
            process,
            stdin: (writer, reader),
            limit: TIME_LIMIT,
        })
    }

    /// What it has printed, each line with its name, without `key`.
    async fn output(name: &str, process: &mut Process, key: &str) -> String {
        let mut text = String::new();
        for output in process.outputs().await.unwrap_or_default() {
            for line in scrubbed(&output, key).lines() {
                text.push_str(&format!("{name}: {line}\n"));
            }
        }
        text
    }
}

#[async_trait]
impl Sink for CommandSink {
    fn kind(&self) -> &'static str {
        "command"
    }

    fn description(&self) -> String {
        format!("its key was given to `{}`", self.name)
    }

    async fn check(&mut self) -> Result<(), ChangeError> {
        let name = &self.name;
        let problem = match self.process.try_wait() {
            Ok(None) => return Ok(()),
            Ok(Some(status)) => {
                format!("`{name}` ended before it got the key, with {status}; nothing was created")
            }
            Err(error) => {
                return Err(
                    ChangeError::delivery(format!("`{name}` can't be watched")).caused_by(error)
                );
            }
        };
        let output = Self::output(name, &mut self.process, "").await;
        Err(ChangeError::delivery(problem).with_output(output))
    }

    async fn deliver(self: Box<Self>, issued: &IssuedToken) -> Result<(), ChangeError> {
        let Self {
            name,
            mut process,
            stdin: (writer, reader),
            limit,
        } = *self;
        let key = issued.secret.expose();
        let given = give(writer, key);
        let ended = process.wait(limit).await;
        let error = match (given, ended) {
            (Err(error), _) => {
                ChangeError::delivery(format!("`{name}` could not be given the key"))
                    .caused_by(error)
            }
            (_, Err(error)) => {
                ChangeError::delivery(format!("`{name}` can't be watched")).caused_by(error)
            }
            (_, Ok(None)) => {
                ChangeError::delivery(format!("`{name}` did not end within {} s", limit.as_secs()))
            }
            (_, Ok(Some(status))) if !status.success() => {
                ChangeError::delivery(format!("`{name}` ended with {status}"))
            }
            _ if is_unread(&reader) => {
                ChangeError::delivery(format!("`{name}` did not read the key"))
            }
            _ => return Ok(()),
        };
        Err(error.with_output(Self::output(&name, &mut process, key).await))
    }
}

/// Writes the key and a line break, and closes the pipe.
fn give(mut writer: PipeWriter, key: &str) -> io::Result<()> {
    if key.len() > MAX_KEY {
        return Err(io::Error::other("it is longer than any key should be"));
    }
    writer.write_all(key.as_bytes())?;
    writer.write_all(b"\n")
}

/// Whether something is left in the pipe.
#[cfg(unix)]
fn is_unread(reader: &PipeReader) -> bool {
    rustix::io::ioctl_fionread(reader).is_ok_and(|unread| unread > 0)
}

/// Not known here.
#[cfg(not(unix))]
fn is_unread(_: &PipeReader) -> bool {
    false
}

/// `output` as text without `key` nor any part of it that is worth something, however it is wrapped or cut.
fn scrubbed(output: &[u8], key: &str) -> String {
    let text = String::from_utf8_lossy(output);
    // What a program puts between the parts of a key is nothing that a key consists of.
    let letters = |text: &str| -> Vec<(usize, u8)> {
        let letters = text.bytes().enumerate();
        letters
            .filter(|(_, byte)| byte.is_ascii_alphanumeric())
            .collect()
    };
    let bytes = |letters: &[(usize, u8)]| -> Vec<u8> {
        let bytes = letters.iter().map(|(_, byte)| *byte);
        bytes.collect()
    };
    let key = bytes(&letters(key));
    let parts: HashSet<&[u8]> = key.windows(PART).collect();
    let places = letters(&text);
    let shown = bytes(&places);
    let mut secret = vec![false; shown.len()];
    for (start, part) in shown.windows(PART).enumerate() {
        if parts.contains(part) {
            secret[start..start + PART].fill(true);
        }
    }
    let is_cut = output.len() >= MAX_OUTPUT;
    if is_cut {
        // What would have followed may have been the rest of a part.
        let start = shown.len().saturating_sub(PART);
        secret[start..].fill(true);
    }
    let mut kept = String::new();
    let mut end = 0;
    let all: Vec<usize> = (0..shown.len()).collect();
    for run in all.chunk_by(|one, next| secret[*one] == secret[*next]) {
        if let (&[first, ..], &[.., last]) = (run, run)
            && secret[first]
        {
            kept.push_str(&text[end..places[first].0]);
            kept.push_str("[key]");
            end = places[last].0 + 1;
        }
    }
    kept.push_str(&text[end..]);
    if is_cut {
        kept.push_str("\n[…]");
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokens_core::{ProviderId, Scope, Token, TokenKind};

    async fn run(script: &str, limit: Duration) -> Result<(), ChangeError> {
        let arguments = ["-c", script].map(OsString::from);
        let sink = CommandSink::start(OsStr::new("sh"), &arguments, &[])?;
        let provider = ProviderId::new("example".into(), "api.example", Scope::Tenant);
        let token = Token::new(provider, TokenKind::ORG);
        let issued = IssuedToken::new(token, "a-key-of-some-length".into());
        Box::new(CommandSink { limit, ..sink })
            .deliver(&issued)
            .await
    }

    #[tokio::test]
    async fn only_zero_in_time_is_success() {
        run("read key; test $key = a-key-of-some-length", TIME_LIMIT)
            .await
            .unwrap();
        let error = run("cat > /dev/null; exit 3", TIME_LIMIT).await;
        assert_eq!(
            error.unwrap_err().to_string(),
            "`sh` ended with exit status: 3"
        );
        let error = run("exec sleep 600", Duration::from_millis(50)).await;
        assert_eq!(
            error.unwrap_err().to_string(),
            "`sh` did not end within 0 s"
        );
        let error = run("exit 0", TIME_LIMIT).await;
        assert_eq!(error.unwrap_err().to_string(), "`sh` did not read the key");
        // What it leaves behind is not waited for.
        run("cat > /dev/null; sleep 600 &", TIME_LIMIT)
            .await
            .unwrap();
    }

    #[test]
    fn the_key_is_not_in_what_is_shown() {
        let key = "0123456789abcdefghijklmnopqrstuvwxyzABCD";
        let wrapped = |width: usize, between: &str| {
            let parts = key.as_bytes().chunks(width).map(String::from_utf8_lossy);
            parts.collect::<Vec<_>>().join(between)
        };
        for (text, shown) in [
            (
                format!("+ put {key}\nstored {key}{key}."),
                "+ put [key]\nstored [key].",
            ),
            (format!("got {}\n", &key[..30]), "got [key]\n"),
            (format!("…{}!", &key[32..]), "…[key]!"),
            (format!("{} {}", &key[4..20], &key[1..9]), "[key]"),
            (wrapped(30, "\n") + "\n", "[key]\n"),
            (wrapped(3, " \r\n\u{1b}[").replace('[', ""), "[key]"),
            (wrapped(4, "-"), "[key]"),
            // What lists show, too.
            ("0123...ABCD".to_owned(), "0123...ABCD"),
            (
                "no such secret: 01234567".to_owned(),
                "no such secret: [key]",
            ),
            ("a".to_owned(), "a"),
            (String::new(), ""),
        ] {
            assert_eq!(scrubbed(text.as_bytes(), key), shown, "{text}");
        }
        let mut long = vec![b'.'; MAX_OUTPUT - 5];
        long.extend(&key.as_bytes()[..5]);
        let shown = scrubbed(&long, key);
        assert!(shown.ends_with("...[key]\n[…]"), "{shown}");
    }
}
