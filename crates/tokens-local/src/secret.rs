//! References to secrets, and what they lead to.

use std::collections::{HashMap, HashSet};
use std::ffi::OsStr;
use std::fmt;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use tokens_http::Secret;
use tokio::sync::{OnceCell, Semaphore};
use zeroize::Zeroizing;

use super::command;
use super::permissions::{self, Named};
use super::regular;

/// No secret is longer, nor a set of private keys.
pub(super) const MAX_SECRET: usize = 256 * 1024;

/// Password managers ask one after another; many at once would only get in each other's way.
const COMMANDS_AT_ONCE: usize = 4;

/// Where a secret is. Only a reference: the configuration never holds the secret itself.
#[derive(Clone, Debug)]
pub(crate) enum SecretRef {
    /// An environment variable.
    Env(String),
    /// A file.
    File {
        path: PathBuf,
        /// The path as the user wrote it.
        written: String,
    },
    /// The file that an environment variable names. Its name is not kept: a key may stand there by mistake.
    FileOfVariable(&'static str),
    /// What a program prints.
    Command(Vec<String>),
    /// A key of the embedded sandbox, which opens nothing else.
    Sandbox(Secret),
}

impl fmt::Display for SecretRef {
    /// Of a command only the program: an argument may be anything.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Env(name) => write!(f, "env {name}"),
            Self::File { written, .. } => write!(f, "file {written}"),
            Self::FileOfVariable(name) => write!(f, "file named by {name}"),
            Self::Command(words) => write!(f, "command {}", command::name(words)),
            Self::Sandbox(_) => f.write_str("the sandbox's own"),
        }
    }
}

/// Why a reference leads to no secret. Names where it was looked for, nothing that was found.
#[derive(Clone, Debug)]
pub(crate) struct Unresolved {
    pub(super) message: String,
    pub(super) hint: Option<String>,
}

impl Unresolved {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            hint: None,
        }
    }

    #[must_use]
    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

type Ran = Arc<OnceCell<Result<Secret, Unresolved>>>;

/// Follows references. Runs each command once, however many accounts refer to it.
#[derive(Debug)]
pub(super) struct Secrets {
    commands: Mutex<HashMap<Vec<String>, Ran>>,
    permits: Semaphore,
    /// Variables that hold secrets, which no command inherits.
    variables: Vec<String>,
    values: Arc<Variables>,
}

/// The values of environment variables that hold secrets, read in one pass: each look-up in the environment goes through all of it.
#[derive(Debug, Default)]
pub(super) struct Variables(HashMap<String, Result<Secret, NotText>>);

/// A variable does not hold text.
#[derive(Debug)]
struct NotText;

impl Variables {
    /// Reads the variables that `references` name, and no other: a [`Secret`] is redacted wherever it is shown.
    pub(super) fn read<'a>(references: impl Iterator<Item = &'a SecretRef>) -> Self {
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
}

impl Secrets {
    pub(super) fn new(variables: Vec<String>, values: Arc<Variables>) -> Self {
        Self {
            commands: Mutex::default(),
            permits: Semaphore::new(COMMANDS_AT_ONCE),
            variables,
            values,
        }
    }

    /// What the variable `name` holds.
    fn of_variable(&self, name: &str) -> Result<Secret, Unresolved> {
        match self.values.0.get(name) {
            Some(Ok(value)) if !value.expose().trim().is_empty() => {
                Ok(Secret::new(value.expose().trim()))
            }
            Some(Ok(_)) => Err(Unresolved::new(format!("the variable {name} is empty"))),
            Some(Err(NotText)) => Err(Unresolved::new(format!("the variable {name} is not text"))),
            None => of_variable(name),
        }
    }

    /// The variables that hold secrets.
    pub(super) fn variables(&self) -> &[String] {
        &self.variables
    }

    /// The secret that `reference` leads to.
    ///
    /// # Errors
    ///
    /// When there is none, or others can get at it.
    pub(super) async fn resolve(&self, reference: &SecretRef) -> Result<Secret, Unresolved> {
        match reference {
            SecretRef::Env(name) => self.of_variable(name),
            SecretRef::File { path, .. } => {
                let path_shown = path.display().to_string();
                let named = Named {
                    shown: &format!("the file `{path_shown}`"),
                    written: &path_shown,
                    has_path: true,
                };
                of_file(path, named)
            }
            SecretRef::FileOfVariable(name) => {
                let path = variable(name)?;
                let shown = format!("the file named by {name}");
                let named = Named {
                    shown: &shown,
                    written: &format!("\"${name}\""),
                    has_path: false,
                };
                of_file(Path::new(path.trim()), named)
            }
            SecretRef::Command(words) => self.of_command(words).await,
            SecretRef::Sandbox(secret) => Ok(secret.clone()),
        }
    }

    async fn of_command(&self, words: &[String]) -> Result<Secret, Unresolved> {
        let ran = {
            let mut commands = self.commands.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(commands.entry(words.to_vec()).or_default())
        };
        let run = || async {
            // The semaphore is never closed.
            let _permit = self.permits.acquire().await.ok();
            let output = command::run(words, &self.variables, command::TIME_LIMIT).await?;
            text(
                output,
                &format!("what the command `{}` prints", command::name(words)),
            )
        };
        ran.get_or_init(run).await.clone()
    }
}

fn of_variable(name: &str) -> Result<Secret, Unresolved> {
    variable(name).map(|value| Secret::new(value.trim()))
}

/// The text of a variable, which is not empty.
fn variable(name: &str) -> Result<Zeroizing<String>, Unresolved> {
    match std::env::var(name) {
        Ok(value) if !value.trim().is_empty() => Ok(value.into()),
        Ok(_) => Err(Unresolved::new(format!("the variable {name} is empty"))),
        Err(std::env::VarError::NotPresent) => {
            Err(Unresolved::new(format!("the variable {name} is not set")))
        }
        Err(std::env::VarError::NotUnicode(_)) => {
            Err(Unresolved::new(format!("the variable {name} is not text")))
        }
    }
}

/// What is in a file.
fn of_file(path: &Path, named: Named<'_>) -> Result<Secret, Unresolved> {
    let shown = named.shown;
    let fail = |error: std::io::Error| Unresolved::new(format!("{shown} can't be read: {error}"));
    let file = regular::open(path).map_err(fail)?;
    permissions::check_secret(&file.metadata().map_err(fail)?, path, named)?;
    // Large enough for most from the start, so that no copy is left behind.
    let mut bytes = Vec::with_capacity(8 * 1024);
    let bounded = file.take(MAX_SECRET as u64 + 1);
    { bounded }.read_to_end(&mut bytes).map_err(fail)?;
    text(bytes, &format!("what {shown} has"))
}

/// The text of `bytes` without the line break at its end.
fn text(bytes: Vec<u8>, what: &str) -> Result<Secret, Unresolved> {
    if bytes.len() > MAX_SECRET {
        return Err(Unresolved::new(format!("{what} is too long for a secret")));
    }
    let bytes = Zeroizing::new(bytes);
    let text =
        std::str::from_utf8(&bytes).map_err(|_| Unresolved::new(format!("{what} is not text")))?;
    let text = text.strip_suffix('\n').unwrap_or(text);
    let text = text.strip_suffix('\r').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(Unresolved::new(format!("{what} is empty")));
    }
    Ok(Secret::new(text))
}
