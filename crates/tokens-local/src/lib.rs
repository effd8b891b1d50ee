#![doc = include_str!("../README.md")]

pub mod directory;
mod error;
mod lock;
pub mod memory;
mod open_regular;
pub mod private_file;
mod process;
mod publish;
pub mod redaction;
mod secret;
#[cfg(feature = "signals")]
pub mod signals;
pub mod trusted_path;

pub use error::{LocalError, LocalErrorKind};
pub use lock::FileLock;
pub use process::{Overflow, Process};
pub use publish::{NewFile, TemporaryNames};
pub use secret::{SecretRef, Secrets, Variables};
