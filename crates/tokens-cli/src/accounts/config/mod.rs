//! The configuration file: where it is, and whether to trust it. What it may say is in `parse`.

#[cfg(test)]
mod fuzz;
pub(crate) mod keys;
mod parse;
mod schema;
mod table;

use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub(crate) use schema::config_schema;

use tokens_local::private_file::{self, Readers, Unfit};

use super::definition::Definition;
use crate::cli::Global;
use crate::output::Problem;

/// Names the configuration file.
pub(crate) const TOKENS_CONFIG: &str = "TOKENS_CONFIG";

/// A configuration with an account a line, many times over.
const MAX_LENGTH: u64 = 4 * 1024 * 1024;

/// What `tokens accounts init` writes: everything that a configuration can say, commented out.
pub(crate) const TEMPLATE: &str = include_str!("template.toml");

/// Where the configuration file is, or would be.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) path: PathBuf,
    /// Whether somebody has named it, so that it must be there.
    pub(crate) named: bool,
}

/// A configuration file that was read.
#[derive(Debug)]
pub(super) struct Config {
    pub(super) path: Arc<Path>,
    pub(super) definitions: Vec<Definition>,
}

/// Where the configuration file is: as `--config` says, or `TOKENS_CONFIG`, or in the usual place. `None` where the platform has
/// no such place for this user.
pub(crate) fn place(global: &Global) -> Option<Place> {
    let variable = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    let named = global
        .config
        .clone()
        .or_else(|| variable(TOKENS_CONFIG).map(PathBuf::from));
    if let Some(path) = named {
        return Some(Place { path, named: true });
    }
    let directory = if cfg!(windows) {
        variable("APPDATA").map(PathBuf::from)
    } else {
        // A relative one does not count, as the XDG Base Directory Specification has it.
        variable("XDG_CONFIG_HOME")
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
            .or_else(|| variable("HOME").map(|home| PathBuf::from(home).join(".config")))
    };
    directory.map(|directory| Place {
        path: directory.join("tokens").join("config.toml"),
        named: false,
    })
}

/// Reads the configuration file, if there is one.
///
/// # Errors
///
/// When one that was named is missing, when it can't be read, when others can write it, and when what it says can't be right.
pub(super) fn load(global: &Global) -> Result<Option<Config>, Problem> {
    let Some(Place { path, named }) = place(global) else {
        return Ok(None);
    };
    let text = match read(&path) {
        Ok(text) => text,
        Err(Unfit::Failed(error)) if error.kind() == io::ErrorKind::NotFound && !named => {
            return Ok(None);
        }
        Err(unfit) => return Err(refused(&path, &unfit)),
    };
    let path: Arc<Path> = path.into();
    let definitions = parse::parse(&text, &path)?;
    Ok(Some(Config { path, definitions }))
}

fn read(path: &Path) -> Result<String, Unfit> {
    // It names commands to run and hosts to send secrets to.
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

fn refused(path: &Path, unfit: &Unfit) -> Problem {
    let shown = path.display();
    match unfit {
        Unfit::Failed(error) => {
            let problem =
                Problem::usage(format!("the configuration {shown} can't be read: {error}"));
            match error.kind() {
                io::ErrorKind::NotFound => problem.hint("tokens accounts init writes one"),
                _ => problem,
            }
        }
        Unfit::ForeignOwner => Problem::usage(format!("the configuration {shown} {unfit}"))
            .hint("name one of your own with --config"),
        Unfit::Writable => Problem::usage(format!("others can write the configuration {shown}"))
            .hint(format!("chmod go-w {shown}")),
        Unfit::Untrusted(why) if why.is_unsafe() => Problem::usage(format!(
            "others can replace the configuration {shown}: {why}"
        ))
        .hint(why.hint()),
        _ => Problem::usage(format!("the configuration {shown} {unfit}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_template_says_nothing_until_it_is_uncommented() {
        let path: Arc<Path> = Path::new("config.toml").into();
        assert_eq!(parse::parse(TEMPLATE, &path).unwrap().len(), 0);
        // A setting follows its `#` at once, an explanation after a space.
        let setting = |line: &str| match line.strip_prefix('#') {
            Some(rest) if !rest.starts_with(' ') => rest.to_owned(),
            _ => line.to_owned(),
        };
        let lines: Vec<_> = TEMPLATE.lines().map(setting).collect();
        let definitions = parse::parse(&lines.join("\n"), &path).unwrap();
        assert_eq!(definitions.len(), 5);
    }
}
