//! Many organizations behind one credential.

use std::fmt::Debug;
use std::sync::Arc;

use async_trait::async_trait;
use futures_util::stream::{BoxStream, StreamExt as _};

use crate::capability::Capability;
use crate::error::Result;
use crate::provider::TokenProvider;
use crate::provider_id::ProviderId;
use crate::token::TokenKind;

/// One credential, many organizations: a provider for each.
#[async_trait]
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

    /// The provider of the organization with this id. `None` if it is not one of them. By default it is searched among
    /// [`providers`](Self::providers).
    ///
    /// # Errors
    ///
    /// When not all organizations could be listed, and this one is not among the others.
    async fn provider(&self, org_id: &str) -> Result<Option<Arc<dyn TokenProvider>>> {
        search(self, org_id).await
    }
}

/// Searches an organization among all of them.
pub(crate) async fn search(
    several: &(impl TokenProviders + ?Sized),
    org_id: &str,
) -> Result<Option<Arc<dyn TokenProvider>>> {
    let mut failure = None;
    let mut providers = several.providers();
    while let Some(provider) = providers.next().await {
        match provider {
            Ok(provider) if provider.id().org_id() == Some(org_id) => return Ok(Some(provider)),
            Ok(_) => {}
            Err(error) => failure = Some(error),
        }
    }
    failure.map_or(Ok(None), Err)
}

/// Forwards every method to the providers that a pointer points to.
macro_rules! forward {
    ($($pointer:ident),*) => {$(
        #[async_trait]
        #[deny(clippy::missing_trait_methods, reason = "a default would answer in the place of the providers")]
        impl<P: TokenProviders + ?Sized> TokenProviders for $pointer<P> {
            fn id(&self) -> &ProviderId {
                (**self).id()
            }

            fn kind(&self) -> TokenKind {
                (**self).kind()
            }

            fn capability(&self) -> Capability {
                (**self).capability()
            }

            fn providers(&self) -> BoxStream<'static, Result<Arc<dyn TokenProvider>>> {
                (**self).providers()
            }

            async fn provider(&self, org_id: &str) -> Result<Option<Arc<dyn TokenProvider>>> {
                (**self).provider(org_id).await
            }
        }
    )*};
}

forward!(Arc, Box);
