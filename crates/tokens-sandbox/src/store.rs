//! A sandbox's state in a directory: what is there, and how it is saved.
//!
//! `state.json` has everything but keys, `keys.json` the keys, `lock` is locked by the process that uses the directory. A file is
//! replaced as a whole, and is safe from the end of the process, but not from that of the machine: nothing is flushed to the disk.

use std::collections::BTreeMap;
use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::clock::Clock;
use crate::seed::Session;
use crate::services::Services;

/// The version of both files.
const VERSION: u32 = 1;

/// A state of more bytes than this is not saved after each read.
const SMALL: usize = 4 << 20;

/// How long after the last time it is saved again then, unless saving takes so long that it would take much of the time.
pub(crate) const LATEST: Duration = Duration::from_millis(250);

/// How many times as long as it takes to save nothing is saved afterwards.
const REST: u32 = 4;

/// What is in the directory of a sandbox: the files of the sandbox, those of a moment, and what the command keeps beside them.
const OWN: [&str; 8] = [
    "state.json",
    "state.json.new",
    "keys.json",
    "keys.json.new",
    "lock",
    "tokens",
    "config.toml",
    "claims.toml",
];

/// Ids of tokens and their keys.
pub(crate) type Keys = BTreeMap<String, String>;

/// The directory of a sandbox, locked.
#[derive(Debug)]
pub(crate) struct Store {
    directory: PathBuf,
    /// Locked until it is closed.
    _lock: File,
    /// The keys that `keys.json` has.
    saved_keys: Option<Keys>,
    last: Option<LastSave>,
    /// Whether something is not saved yet.
    is_behind: bool,
}

/// How the state was saved last.
#[derive(Debug)]
struct LastSave {
    bytes: usize,
    took: Duration,
    ended: Instant,
}

/// What is saved of a sandbox.
pub(crate) struct Saved {
    pub(crate) clock: Clock,
    pub(crate) services: Services,
    pub(crate) session: Session,
}

#[derive(Deserialize)]
struct AnyVersion {
    version: u32,
}

#[derive(Deserialize)]
struct StateFile {
    clock: Clock,
    services: Services,
}

#[derive(Serialize)]
struct StateToSave<'a> {
    version: u32,
    clock: &'a Clock,
    services: &'a Services,
}

#[derive(Deserialize)]
struct KeysFile {
    session: Session,
    keys: Keys,
}

#[derive(Serialize)]
struct KeysToSave<'a> {
    version: u32,
    session: &'a Session,
    keys: &'a Keys,
}

impl Store {
    /// Locks the directory, and makes it if it does not exist.
    pub(crate) fn open(directory: &Path) -> io::Result<Store> {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(directory).map_err(|error| {
            let shown = directory.display();
            named(&error, format!("the directory {shown} can't be made"))
        })?;
        check_directory(directory)?;
        let path = directory.join("lock");
        let lock = private()
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path);
        let lock =
            lock.map_err(|error| named(&error, format!("{} can't be opened", path.display())))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(io::Error::new(
                    ErrorKind::ResourceBusy,
                    format!(
                        "the directory {} is in use by another process",
                        directory.display()
                    ),
                ));
            }
            Err(TryLockError::Error(error)) => {
                return Err(named(&error, format!("{} can't be locked", path.display())));
            }
        }
        Ok(Store {
            directory: directory.to_owned(),
            _lock: lock,
            saved_keys: None,
            last: None,
            is_behind: false,
        })
    }

    /// What was saved last. `None`: nothing ever was.
    pub(crate) fn load(&mut self) -> io::Result<Option<Saved>> {
        let path = self.state_path();
        let Some(state) = read::<StateFile>(&path)? else {
            return Ok(None);
        };
        let path = self.keys_path();
        check_keys(&path)?;
        let Some(keys) = read::<KeysFile>(&path)? else {
            let shown = path.display();
            let problem = format!("{shown} does not exist, which has the keys of its state.json");
            return Err(io::Error::new(ErrorKind::InvalidData, problem));
        };
        let mut services = state.services;
        services.restore_keys(&keys.keys).map_err(|id| {
            let problem = format!("{} has no key of the token {id}", path.display());
            io::Error::new(ErrorKind::InvalidData, problem)
        })?;
        self.saved_keys = Some(keys.keys);
        Ok(Some(Saved {
            clock: state.clock,
            services,
            session: keys.session,
        }))
    }

    /// Saves what a request has changed, which may wait for a moment if it was a read.
    pub(crate) fn after_request(
        &mut self,
        is_read: bool,
        state: (&Clock, &Services, &Session),
    ) -> io::Result<()> {
        self.is_behind = true;
        if is_read && !self.is_due() {
            Ok(())
        } else {
            self.save(state)
        }
    }

    /// Whether a read is to be saved now.
    pub(crate) fn is_due(&self) -> bool {
        self.last.as_ref().is_none_or(|last| {
            last.bytes <= SMALL
                || last.ended.elapsed() >= LATEST.max(last.took.saturating_mul(REST))
        })
    }

    /// Saves what is not saved yet.
    pub(crate) fn catch_up(&mut self, state: (&Clock, &Services, &Session)) -> io::Result<()> {
        if self.is_behind {
            self.save(state)
        } else {
            Ok(())
        }
    }

    /// Saves everything. The keys come first, and old ones go last: whatever ends the process, there is a key of each token.
    pub(crate) fn save(
        &mut self,
        (clock, services, session): (&Clock, &Services, &Session),
    ) -> io::Result<()> {
        let begun = Instant::now();
        let keys = services.keys();
        if let Some(saved) = &self.saved_keys {
            let is_new = |(id, key): (&String, &String)| saved.get(id) != Some(key);
            if keys.iter().any(is_new) {
                let mut both = saved.clone();
                both.extend(keys.clone());
                self.save_keys(session, both)?;
            }
        } else {
            self.save_keys(session, keys.clone())?;
        }
        let state = StateToSave {
            version: VERSION,
            clock,
            services,
        };
        let bytes = replace(&self.state_path(), &state)?;
        if self.saved_keys.as_ref() != Some(&keys) {
            self.save_keys(session, keys)?;
        }
        self.is_behind = false;
        let ended = Instant::now();
        self.last = Some(LastSave {
            bytes,
            took: ended - begun,
            ended,
        });
        Ok(())
    }

    fn save_keys(&mut self, session: &Session, keys: Keys) -> io::Result<()> {
        let file = KeysToSave {
            version: VERSION,
            session,
            keys: &keys,
        };
        replace(&self.keys_path(), &file)?;
        self.saved_keys = Some(keys);
        Ok(())
    }

    fn state_path(&self) -> PathBuf {
        self.directory.join("state.json")
    }

    fn keys_path(&self) -> PathBuf {
        self.directory.join("keys.json")
    }
}

/// Refuses a directory that others can write, and one that is not empty and not a sandbox's.
fn check_directory(directory: &Path) -> io::Result<()> {
    let shown = directory.display();
    let unreadable = |error| named(&error, format!("the directory {shown} can't be read"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(directory)
            .map_err(unreadable)?
            .permissions()
            .mode();
        if mode & 0o022 != 0 {
            let problem =
                format!("the directory {shown} can be written by others: `chmod go-w` it first");
            return Err(io::Error::new(ErrorKind::PermissionDenied, problem));
        }
    }
    if directory.join("state.json").exists() {
        return Ok(());
    }
    for entry in fs::read_dir(directory).map_err(unreadable)? {
        let name = entry.map_err(unreadable)?.file_name();
        if !OWN.iter().any(|own| name == *own) {
            let problem = format!(
                "the directory {shown} is not a sandbox's: it has other files and no state.json; name a new or an empty one"
            );
            return Err(io::Error::new(ErrorKind::InvalidInput, problem));
        }
    }
    Ok(())
}

/// Refuses keys that others can read, and a link in the place of the file.
fn check_keys(path: &Path) -> io::Result<()> {
    let shown = path.display();
    let found = match fs::symlink_metadata(path) {
        Ok(found) => found,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(named(&error, format!("{shown} can't be read"))),
    };
    let refused = |problem: String| Err(io::Error::new(ErrorKind::PermissionDenied, problem));
    if found.is_symlink() {
        return refused(format!("{shown} is a symbolic link, not a file"));
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        if found.permissions().mode() & 0o077 != 0 {
            return refused(format!("{shown} is open to others: `chmod 600` it first"));
        }
    }
    Ok(())
}

/// `error`, saying what can't be done.
fn named(error: &io::Error, problem: String) -> io::Error {
    io::Error::new(error.kind(), format!("{problem}: {error}"))
}

/// Options for files that others must not read.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

fn read<T: DeserializeOwned>(path: &Path) -> io::Result<Option<T>> {
    let text = match fs::read(path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(named(&error, format!("{} can't be read", path.display()))),
    };
    let invalid = |problem: String| {
        let problem = format!("{} {problem}", path.display());
        io::Error::new(ErrorKind::InvalidData, problem)
    };
    // Where, but not what: it may be a key.
    let malformed = |error: serde_json::Error| {
        let (line, column) = (error.line(), error.column());
        invalid(format!(
            "is not a valid file of a sandbox (line {line}, column {column})"
        ))
    };
    let AnyVersion { version } = serde_json::from_slice(&text).map_err(malformed)?;
    if version != VERSION {
        return Err(invalid(format!(
            "has version {version}, and only version {VERSION} can be read"
        )));
    }
    serde_json::from_slice(&text).map(Some).map_err(malformed)
}

/// Replaces a file as a whole, and returns how many bytes it has.
fn replace(path: &Path, content: &impl Serialize) -> io::Result<usize> {
    let new = path.with_extension("json.new");
    let write = || {
        match fs::remove_file(&new) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let text = serde_json::to_vec(content)?;
        let mut file = private().write(true).create_new(true).open(&new)?;
        file.write_all(&text)?;
        fs::rename(&new, path)?;
        Ok(text.len())
    };
    write().map_err(|error| named(&error, format!("{} can't be saved", path.display())))
}
