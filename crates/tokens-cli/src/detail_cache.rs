//! Details of tokens in the user's cache directory, a file for each host: for `--cache`.

use std::collections::HashMap;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use tempfile::NamedTempFile;
use tokens_core::{DetailCache, DetailSet, KeptDetails, ProviderId, Token, TokenDetails, TokenRef};
use tokens_http::redact;
use tokens_local::directory::{self, UserDirectory};
use tokens_local::private_file::{self, Readers, Unfit};

use crate::cli::Global;
use crate::output::{Printer, Problem};
use crate::own_state;

/// The version of the files.
const VERSION: u32 = 1;
/// The most tokens of one file.
const MAX_TOKENS: usize = 20_000;
/// The most bytes of one file.
const MAX_BYTES: usize = 32 * 1024 * 1024;
/// What a file has beside its tokens takes less.
const FRAME: usize = 4096;

/// What is kept of all hosts. Each file is read when its host is asked for.
#[derive(Debug)]
pub(crate) struct FileCache {
    directory: PathBuf,
    max_age: SignedDuration,
    files: Mutex<HashMap<PathBuf, HostFile>>,
}

/// What is kept of one host.
#[derive(Debug, Default)]
struct HostFile {
    tokens: HashMap<TokenRef, KeptDetails>,
    /// The service and the host.
    of: (String, String),
    /// By the service's clock.
    now: Option<Timestamp>,
    is_changed: bool,
    /// Why what was there is not used.
    problem: Option<String>,
}

#[derive(Deserialize)]
struct Version {
    version: u32,
}

#[derive(Serialize, Deserialize)]
struct Document<T> {
    version: u32,
    service: String,
    host: String,
    tokens: Vec<T>,
}

impl FileCache {
    /// The cache of this user, or of the directory of the sandbox.
    ///
    /// # Errors
    ///
    /// When there is nowhere to keep anything.
    pub(crate) fn new(global: &Global, max_age: SignedDuration) -> Result<Arc<Self>, Problem> {
        if own_state::is_forgotten(global) {
            let problem = "--cache is not for a sandbox that is forgotten";
            return Err(Problem::usage(problem).hint("keep it in a directory: --sandbox=DIR"));
        }
        let directory = own_state::directory(global, UserDirectory::Cache).ok_or_else(|| {
            let variables = if cfg!(windows) {
                "LOCALAPPDATA is not set"
            } else {
                "neither XDG_CACHE_HOME nor HOME is set to an absolute path"
            };
            Problem::usage(format!("there is no cache directory: {variables}"))
                .hint("set one of them, or leave --cache out")
        })?;
        Ok(Arc::new(Self {
            directory,
            max_age,
            files: Mutex::default(),
        }))
    }

    /// Writes what is new. A cache that can't be used or written is told of and fails nothing.
    pub(crate) fn save(&self, printer: Printer) {
        for (path, file) in self.files().iter() {
            let shown = path.display();
            if let Some(problem) = &file.problem {
                printer.note(&format!("note: the cache {shown} was not used: {problem}"));
            }
            if file.is_changed
                && let Err(error) = self.write(path, file)
            {
                printer.note(&format!("note: the cache {shown} was not written: {error}"));
            }
        }
    }

    fn files(&self) -> MutexGuard<'_, HashMap<PathBuf, HostFile>> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What `use_file` makes of the file of this provider's host.
    fn with_file<T>(
        &self,
        provider: &ProviderId,
        now: Timestamp,
        use_file: impl FnOnce(&mut HostFile) -> T,
    ) -> T {
        let name = file_name(provider.service.as_str(), &provider.host);
        let path = self.directory.join(name);
        let mut files = self.files();
        let file = files
            .entry(path)
            .or_insert_with_key(|path| HostFile::read(path, provider));
        file.now = file.now.max(Some(now));
        use_file(file)
    }

    /// Writes those that still count, the newest first, as many as there is room for.
    fn write(&self, path: &Path, file: &HostFile) -> io::Result<()> {
        let mut fresh: Vec<_> = file
            .tokens
            .values()
            .filter(|kept| file.now.is_some_and(|now| kept.is_fresh(now, self.max_age)))
            .collect();
        fresh.sort_by(|a, b| (b.read_at, &a.reference).cmp(&(a.read_at, &b.reference)));
        let mut tokens = Vec::new();
        let mut bytes = FRAME;
        for kept in fresh.into_iter().take(MAX_TOKENS) {
            let text = serde_json::value::to_raw_value(kept)?;
            bytes += text.get().len() + 1;
            if bytes > MAX_BYTES {
                break;
            }
            tokens.push(text);
        }
        let (service, host) = file.of.clone();
        let document = Document::<Box<RawValue>> {
            version: VERSION,
            service,
            host,
            tokens,
        };
        directory::create_parents(path)?;
        // Only its owner can read it.
        let mut new = NamedTempFile::new_in(path.parent().unwrap_or(Path::new(".")))?;
        // Whatever the service has called things: no key of this process.
        let text = serde_json::to_string(&document)?;
        new.write_all(redact(&text).as_bytes())?;
        new.flush()?;
        new.persist(path)?;
        Ok(())
    }
}

impl DetailCache for FileCache {
    fn get(&self, token: &Token, wanted: &DetailSet, now: Timestamp) -> Option<TokenDetails> {
        let reference = token.reference()?;
        self.with_file(&token.provider, now, |file| {
            let kept = file.tokens.get(&reference)?;
            kept.is_fresh(now, self.max_age)
                .then(|| kept.of(token, wanted))?
        })
    }

    fn put(&self, token: &Token, wanted: &DetailSet, details: &TokenDetails, now: Timestamp) {
        let Some(kept) = KeptDetails::new(token, wanted, details, now) else {
            return;
        };
        self.with_file(&token.provider, now, |file| {
            file.is_changed = true;
            file.tokens.insert(kept.reference.clone(), kept);
        });
    }
}

impl HostFile {
    /// What there is at `path`: nothing, if it is not a file of this host and version that only its owner can write and read.
    fn read(path: &Path, provider: &ProviderId) -> Self {
        let of = (provider.service.to_string(), provider.host.clone());
        let mut file = Self {
            of,
            ..Self::default()
        };
        match tokens(path, &file.of) {
            Ok(tokens) => {
                file.tokens = { tokens.into_iter() }
                    .map(|kept| (kept.reference.clone(), kept))
                    .collect();
            }
            Err(problem) => {
                file.problem = Some(problem);
                file.is_changed = true;
            }
        }
        file
    }
}

fn tokens(path: &Path, of: &(String, String)) -> Result<Vec<KeptDetails>, String> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        _ => {}
    }
    let unfit = |why: Unfit| format!("it {why}");
    let file = private_file::open(path, Readers::Owner).map_err(unfit)?;
    let mut text = Vec::new();
    let limit = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
    file.take(limit + 1)
        .read_to_end(&mut text)
        .map_err(|error| error.to_string())?;
    if text.len() > MAX_BYTES {
        return Err(format!("it has more than {MAX_BYTES} bytes"));
    }
    let not_valid = |_| "it is not a valid cache".to_owned();
    let found: Version = serde_json::from_slice(&text).map_err(not_valid)?;
    if found.version != VERSION {
        return Err(format!("it is of version {}", found.version));
    }
    let document: Document<KeptDetails> = serde_json::from_slice(&text).map_err(not_valid)?;
    let is_of = |kept: &KeptDetails| {
        let provider = kept.reference.provider();
        (provider.service.as_str(), &provider.host) == (&of.0, &of.1)
    };
    if (&document.service, &document.host) != (&of.0, &of.1) || !document.tokens.iter().all(is_of) {
        return Err("it is of another host".into());
    }
    Ok(document.tokens)
}

/// The name of the file of a host, on all systems.
fn file_name(service: &str, host: &str) -> String {
    let mut name = "details-".to_owned();
    for byte in format!("{service}@{host}").bytes() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' => name.push(byte.into()),
            _ => name.push_str(&format!("%{byte:02x}")),
        }
    }
    name + ".json"
}
