//! Many organizations behind one credential.

use std::fmt::Debug;
use std::sync::Arc;

use futures_util::stream::BoxStream;

use crate::capability::Capability;
use crate::error::Result;
use crate::provider::TokenProvider;
use crate::provider_id::ProviderId;
use crate::token::TokenKind;

/// One credential, many organizations: a provider for each.
pub trait TokenProviders: Debug + Send + Sync + 'static {
    /// The service and its host. No I/O.
    fn id(&self) -> &ProviderId;

    /// Of which kind their tokens are. No I/O.
    fn kind(&self) -> TokenKind;

    /// What each of its providers can do. No I/O.
    fn capability(&self) -> Capability;

    /// A provider for each organization, as they are found. The stream borrows nothing.
    ///
    /// # Errors
    ///
    /// As items, which don't end it: where organizations come from several lists, one of them may fail.
    fn providers(&self) -> BoxStream<'static, Result<Arc<dyn TokenProvider>>>;
}
