//! References to secrets, and what they lead to.

mod command;

use std::collections::{HashMap, HashSet};
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use tokens_http::Secret;
use tokio::sync::{OnceCell, Semaphore};
use zeroize::Zeroizing;

use crate::error::LocalError;
use crate::private_file::{self, Readers, Unfit};

/// No secret is longer, nor a set of private keys.
const MAX_SECRET: usize = 256 * 1024;

/// Password managers ask one after another; many at once would only get in each other's way.
const COMMANDS_AT_ONCE: usize = 4;

/// Where a secret is. A configuration holds only such a reference, never the secret itself.
///
/// `Display` names the place: of a command only the program, since an argument may be anything.
#[derive(Clone)]
#[non_exhaustive]
pub enum SecretRef {
    /// An environment variable.
    Env(String),
    /// A file.
    File {
        /// Its path.
        path: PathBuf,
        /// The path as the user wrote it.
        written: String,
    },
    /// The file that an environment variable names. Its path is not repeated: a key may stand there by mistake.
    FileOfVariable(String),
    /// What a program prints: the program and its arguments. No shell is involved.
    Command(Vec<String>),
    /// A secret that the program itself holds.
    Held {
        /// What it is called where a place would be named.
        label: String,
        /// The secret.
        secret: Secret,
    },
}

impl fmt::Debug for SecretRef {
    /// As [`Display`](fmt::Display).
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SecretRef({self})")
    }
}

impl fmt::Display for SecretRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Env(name) => write!(f, "env {name}"),
            Self::File { written, .. } => write!(f, "file {written}"),
            Self::FileOfVariable(name) => write!(f, "file named by {name}"),
            Self::Command(words) => write!(f, "command {}", command::name(words)),
            Self::Held { label, .. } => f.write_str(label),
        }
    }
}

type Ran = Arc<OnceCell<Result<Secret, LocalError>>>;

/// Follows references to secrets. Runs each command once, however many references it has.
#[derive(Debug)]
pub struct Secrets {
    commands: Mutex<HashMap<Vec<String>, Ran>>,
    permits: Semaphore,
    /// Variables that hold secrets, which no command inherits.
    hidden: Vec<String>,
    values: Arc<Variables>,
}

/// The values of environment variables that hold secrets, read in one pass: each look-up in the environment goes through all of it.
#[derive(Debug, Default)]
pub struct Variables(HashMap<String, Result<Secret, NotText>>);

/// A variable does not hold text.
#[derive(Clone, Copy, Debug)]
struct NotText;

impl Variables {
    /// Reads the variables that `references` name, and no other: a [`Secret`] is redacted wherever it is shown.
    pub fn read<'a>(references: impl Iterator<Item = &'a SecretRef>) -> Self {
        let names: HashSet<&OsStr> = references
            .filter_map(|reference| match reference {
                SecretRef::Env(name) => Some(OsStr::new(name)),
                _ => None,
            })
            .collect();
        let values = std::env::vars_os()
            .filter(|(name, _)| names.contains(&**name))
            .filter_map(|(name, value)| {
                let value = value.into_string().map(Secret::new).map_err(|_| NotText);
                Some((name.into_string().ok()?, value))
            });
        Self(values.collect())
    }

    /// What the variable `name` holds, whether it was read before or not: text that is more than white space.
    fn get<T>(&self, name: &str, make: impl FnOnce(&str) -> T) -> Result<T, LocalError> {
        let unread;
        let value = match self.0.get(name) {
            Some(value) => Some(value),
            None => {
                let value = std::env::var_os(name).map(OsString::into_string);
                // The name of a file is not a secret.
                unread = value.map(|value| value.map(Secret::unprotected).map_err(|_| NotText));
                unread.as_ref()
            }
        };
        let problem = match value {
            Some(Ok(value)) => match value.expose().trim() {
                "" => "is empty",
                text => return Ok(make(text)),
            },
            Some(Err(NotText)) => "is not text",
            None => "is not set",
        };
        Err(LocalError::invalid(format!(
            "the variable {name} {problem}"
        )))
    }
}

impl Secrets {
    /// Follows references. `hidden` are the variables that hold secrets, which no command inherits; `values` is what was read of them before.
    pub fn new(hidden: Vec<String>, values: Arc<Variables>) -> Self {
        Self {
            commands: Mutex::default(),
            permits: Semaphore::new(COMMANDS_AT_ONCE),
            hidden,
            values,
        }
    }

    /// The variables that hold secrets.
    pub fn hidden(&self) -> &[String] {
        &self.hidden
    }

    /// The secret that `reference` leads to.
    ///
    /// # Errors
    ///
    /// When there is none, or other users could read or replace it. The error names where it was looked for, nothing that was found.
    pub async fn resolve(&self, reference: &SecretRef) -> Result<Secret, LocalError> {
        match reference {
            SecretRef::Env(name) => self.values.get(name, |text| Secret::new(text)),
            SecretRef::File { path, .. } => {
                let shown = path.display();
                of_file(
                    path,
                    &format!("the file `{shown}`"),
                    &shown.to_string(),
                    true,
                )
            }
            SecretRef::FileOfVariable(name) => {
                let path = self.values.get(name, |text| PathBuf::from(text))?;
                let shown = format!("the file named by {name}");
                of_file(&path, &shown, &format!("\"${name}\""), false)
            }
            SecretRef::Command(words) => self.of_command(words).await,
            SecretRef::Held { secret, .. } => Ok(secret.clone()),
        }
    }

    async fn of_command(&self, words: &[String]) -> Result<Secret, LocalError> {
        let ran = {
            let mut commands = self.commands.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(commands.entry(words.to_vec()).or_default())
        };
        let run = || async {
            // The semaphore is never closed.
            let _permit = self.permits.acquire().await.ok();
            let output = command::run(words, &self.hidden, command::TIME_LIMIT).await?;
            text(
                output,
                &format!("what the command `{}` prints", command::name(words)),
            )
        };
        ran.get_or_init(run).await.clone()
    }
}

/// What is in the file at `path`, which messages call `shown` and a shell `written`. Its path is told if `has_path`: where a variable should
/// hold a path, there may be a key by mistake.
fn of_file(path: &Path, shown: &str, written: &str, has_path: bool) -> Result<Secret, LocalError> {
    let fail = |error: &io::Error| LocalError::invalid(format!("{shown} can't be read: {error}"));
    let refuse = |why: &str| LocalError::invalid(format!("{shown} {why}"));
    let mode = || format!("chmod 600 {written}");
    let file = private_file::open(path, Readers::Group).map_err(|unfit| match &unfit {
        Unfit::Failed(error) => fail(error),
        Unfit::ForeignOwner => {
            refuse(&unfit.to_string()).with_hint(format!("it must be yours: {written}"))
        }
        Unfit::Writable => refuse("can be changed by others").with_hint(mode()),
        Unfit::Readable => refuse("can be read by all users of this machine").with_hint(mode()),
        Unfit::Untrusted(why) if has_path => refuse(&unfit.to_string()).with_hint(why.hint()),
        Unfit::Untrusted(_) => {
            refuse("can't be trusted: others can replace a directory or a link that leads to it")
                .with_hint("keep it in a directory of your own")
        }
        Unfit::NotRegular | Unfit::Replaced => refuse(&unfit.to_string()),
    })?;
    // Large enough for most from the start, so that no copy is left behind.
    let mut bytes = Vec::with_capacity(8 * 1024);
    let bounded = file.take(MAX_SECRET as u64 + 1);
    { bounded }
        .read_to_end(&mut bytes)
        .map_err(|error| fail(&error))?;
    text(bytes, &format!("what {shown} has"))
}

/// The text of `bytes` without the line break at its end.
fn text(bytes: Vec<u8>, what: &str) -> Result<Secret, LocalError> {
    if bytes.len() > MAX_SECRET {
        return Err(LocalError::invalid(format!(
            "{what} is too long for a secret"
        )));
    }
    let bytes = Zeroizing::new(bytes);
    let text = std::str::from_utf8(&bytes)
        .map_err(|_| LocalError::invalid(format!("{what} is not text")))?;
    let text = text.strip_suffix('\n').unwrap_or(text);
    let text = text.strip_suffix('\r').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(LocalError::invalid(format!("{what} is empty")));
    }
    Ok(Secret::new(text))
}
