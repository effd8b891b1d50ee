//! The configuration file: where it is, and whether to trust it. What it may say is in `document`, and for each service in its own module.

mod claims;
mod document;
mod errors;
mod field;
#[cfg(test)]
#[cfg(feature = "_fuzz")]
mod fuzz;
mod schema;
mod secret;
mod table;
mod value;

use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use claims::{claims_path, claims_schema, claims_skeleton, load_claims, parse_claims};
pub(crate) use document::{DocumentSource, parse};
pub use errors::{ConfigProblem, ConfigProblems};
pub use field::{Field, Texts};
pub use schema::config_schema;
pub use secret::{Reference, SECRET_FORMS};
pub use table::Table;

use tokens_local::directory::UserDirectory;
use tokens_local::private_file::{self, Readers, Unfit};

use crate::error::SetupError;
use crate::service::AccountDef;
use crate::services::Services;

/// Names the configuration file.
pub const TOKENS_CONFIG: &str = "TOKENS_CONFIG";

/// A configuration with an account a line, many times over.
const MAX_LENGTH: u64 = 4 * 1024 * 1024;

/// A configuration that says everything that one can say, commented out.
pub fn template(services: &Services) -> String {
    let services = services.iter().map(|service| service.template().trim());
    let parts = [include_str!("template.toml").trim()]
        .into_iter()
        .chain(services);
    let parts: Vec<_> = parts.filter(|part| !part.is_empty()).collect();
    parts.join("\n\n") + "\n"
}

/// Where the configuration file is, or would be.
#[derive(Clone, Debug)]
pub struct ConfigPath {
    /// The path.
    pub path: PathBuf,
    /// Whether it was named, so that it must exist.
    pub named: bool,
}

/// A configuration file that was read.
#[derive(Debug)]
pub(crate) struct Config {
    pub(crate) path: Arc<Path>,
    pub(crate) accounts: Vec<Arc<dyn AccountDef>>,
}

/// Where the configuration file is: as `named` says, or `TOKENS_CONFIG`, or in the usual place. `None` where the platform has
/// no such place for this user.
pub fn config_path(named: Option<PathBuf>) -> Option<ConfigPath> {
    let variable = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    let named = named.or_else(|| variable(TOKENS_CONFIG).map(PathBuf::from));
    if let Some(path) = named {
        return Some(ConfigPath { path, named: true });
    }
    UserDirectory::Config.path().map(|directory| ConfigPath {
        path: directory.join("tokens").join("config.toml"),
        named: false,
    })
}

/// Reads the configuration file, if there is one.
///
/// # Errors
///
/// When one that was named does not exist, when it cannot be read, when others can write it, and when it is not valid.
pub(crate) fn load(
    services: &Services,
    ConfigPath { path, named }: ConfigPath,
) -> Result<Option<Config>, SetupError> {
    let text = match read(&path) {
        Ok(text) => text,
        Err(Unfit::Failed(error)) if error.kind() == io::ErrorKind::NotFound && !named => {
            return Ok(None);
        }
        Err(unfit) => return Err(refused(&path, &unfit, FileKind::Config)),
    };
    let path: Arc<Path> = path.into();
    let accounts = parse(services, &text, DocumentSource::File(Arc::clone(&path)))?;
    Ok(Some(Config { path, accounts }))
}

fn read(path: &Path) -> Result<String, Unfit> {
    // It names commands to run and hosts to send secrets to, or tokens that are guarded.
    let file = private_file::open(path, Readers::Everyone)?;
    let mut bytes = Vec::new();
    { file.take(MAX_LENGTH + 1) }.read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_LENGTH {
        return Err(io::Error::from(io::ErrorKind::FileTooLarge).into());
    }
    // The error of a conversion would hold the bytes.
    String::from_utf8(bytes)
        .map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "it is not UTF-8").into())
}

/// Which file it is.
#[derive(Clone, Copy, Debug)]
enum FileKind {
    Config,
    Claims,
}

fn refused(path: &Path, unfit: &Unfit, kind: FileKind) -> SetupError {
    let (what, option, init) = match kind {
        FileKind::Config => ("configuration", "--config", "tokens accounts init"),
        FileKind::Claims => ("claims file", "--claims", "tokens claims init"),
    };
    let shown = path.display();
    match unfit {
        Unfit::Failed(error) => {
            let problem = SetupError::new(format!("the {what} {shown} can't be read: {error}"));
            match error.kind() {
                io::ErrorKind::NotFound => problem.with_hint(format!("{init} writes one")),
                _ => problem,
            }
        }
        Unfit::ForeignOwner => SetupError::new(format!("the {what} {shown} {unfit}"))
            .with_hint(format!("name one of your own with {option}")),
        Unfit::Writable => SetupError::new(format!("others can write the {what} {shown}"))
            .with_hint(format!("chmod go-w {shown}")),
        Unfit::Untrusted(why) if why.is_unsafe() => {
            SetupError::new(format!("others can replace the {what} {shown}: {why}"))
                .with_hint(why.hint())
        }
        _ => SetupError::new(format!("the {what} {shown} {unfit}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_template_says_nothing_until_it_is_uncommented() {
        let services = Services::default();
        let count = |text: &str| {
            let source = DocumentSource::File(Path::new("config.toml").into());
            parse(&services, text, source).unwrap().len()
        };
        let template = template(&services);
        assert_eq!(count(&template), 0);
        // A setting follows its `#` at once, an explanation after a space.
        let setting = |line: &str| match line.strip_prefix('#') {
            Some(rest) if !rest.starts_with(' ') => rest.to_owned(),
            _ => line.to_owned(),
        };
        let lines: Vec<_> = template.lines().map(setting).collect();
        assert_eq!(count(&lines.join("\n")), 5);
    }
}
