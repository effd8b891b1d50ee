//! Settings, and where each of them comes from.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

/// A value and where it comes from.
#[derive(Clone, Debug)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// Where it comes from.
    pub origin: Origin,
}

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A line of the configuration file, from 1.
    File {
        /// The file.
        path: Arc<Path>,
        /// The line.
        line: usize,
    },
    /// Environment variables: one, or those that make up the value together.
    Variables(Vec<&'static str>),
    /// The program itself, which calls it so: `sandbox`.
    Program(&'static str),
    /// It is not set, so that it is what it is by default.
    Default,
}

/// A setting, as it is shown.
#[derive(Clone, Debug)]
pub struct Setting {
    /// Its key in the configuration.
    pub key: &'static str,
    /// Its value; of a secret only where it is.
    pub value: String,
    /// Where it comes from.
    pub origin: Origin,
}

impl Setting {
    /// Of a value that is shown as it is.
    pub fn new<T: fmt::Display>(key: &'static str, setting: &Sourced<T>) -> Self {
        Self {
            key,
            value: setting.value.to_string(),
            origin: setting.origin.clone(),
        }
    }
}

impl<T> Sourced<T> {
    /// A value from there.
    pub fn new(value: T, origin: Origin) -> Self {
        Self { value, origin }
    }

    /// Another value from the same place.
    pub fn with<U>(&self, value: U) -> Sourced<U> {
        Sourced::new(value, self.origin.clone())
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { path, line } => write!(f, "{}:{line}", path.display()),
            Self::Variables(names) => f.write_str(&names.join(" and ")),
            Self::Program(name) => f.write_str(name),
            Self::Default => f.write_str("default"),
        }
    }
}
