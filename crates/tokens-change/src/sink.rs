//! Where the key of a new token goes.

mod command;
#[cfg(feature = "contract")]
pub mod contract;
mod file;

use std::fmt::Debug;
use std::path::Path;

use async_trait::async_trait;
use tokens_core::IssuedToken;

use crate::error::ChangeError;
pub use command::CommandSink;
pub(crate) use file::left_behind;
pub use file::{FileSink, left_note};

/// Takes the key of a new token, once.
///
/// A sink is made before the token is: what would keep the key from arriving, such as a missing directory, is an error then. A key
/// that was not delivered is worth nothing: whoever creates the token revokes it again. Implement this for a vault or a secret manager,
/// and test it with the module `contract` (feature `contract`); [`FileSink`] and [`CommandSink`] are here.
#[async_trait]
pub trait Sink: Debug + Send + Sync {
    /// What kind of sink it is, such as `file`, for the change log.
    fn kind(&self) -> &'static str;

    /// The path of the file that gets the key, for the change log. `None` (the default): it goes elsewhere.
    fn path(&self) -> Option<&Path> {
        None
    }

    /// Where the key has gone once it is delivered: a part of a sentence, such as `its key is in ci.key`.
    fn description(&self) -> String;

    /// Whether a delivery waits for nothing but this machine's disk, so that a program that has to end can wait for it. `false` is the default.
    fn is_local(&self) -> bool {
        false
    }

    /// Checks, right before the token is created, that the key can still be taken. Does nothing by default.
    ///
    /// # Errors
    ///
    /// When it can't be. Then no token is created.
    async fn check(&mut self) -> Result<(), ChangeError> {
        Ok(())
    }

    /// Delivers the key of `issued`, whole.
    ///
    /// # Errors
    ///
    /// Unless it has certainly arrived. What may have arrived is taken back as far as possible. The error must not have the key.
    async fn deliver(self: Box<Self>, issued: &IssuedToken) -> Result<(), ChangeError>;
}
