//! Many organizations behind one credential.

use std::fmt::{Debug, Display};
use std::sync::Arc;

use async_trait::async_trait;
use futures_util::stream::{BoxStream, StreamExt as _};

use crate::capability::Capability;
use crate::details::Detail;
use crate::error::{Error, ErrorKind, Operation, Result};
use crate::fact::{Fact, UnknownFact, UnknownReason};
use crate::inventory::{Account, AccountTokens};
use crate::nearest::nearest;
use crate::provider::TokenProvider;
use crate::provider_id::ProviderId;
use crate::token::{Token, TokenKind};

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

    /// The provider of the organization that `org` names: by its id, or by a name that no other one has, if need be regardless of case. By
    /// default only ids are known.
    ///
    /// # Errors
    ///
    /// [`NotFound`](crate::ErrorKind::NotFound) when it names none, with the most similar name as the hint;
    /// [`Invalid`](crate::ErrorKind::Invalid) when several have the name, with each of them in the message; when not all organizations and
    /// their names could be read.
    async fn find_org(&self, org: &str) -> Result<Arc<dyn TokenProvider>> {
        let found = self.provider(org).await?;
        found.ok_or_else(|| unknown_org(self.id(), org, None))
    }
}

impl Account {
    /// The provider of the organization that `org` names, by its id or its name, as [`TokenProviders::find_org`]. An account of one
    /// organization has the provider of that one.
    ///
    /// # Errors
    ///
    /// As [`TokenProviders::find_org`].
    pub async fn find_org(&self, org: &str) -> Result<Arc<dyn TokenProvider>> {
        let provider = match &self.tokens {
            AccountTokens::One(provider) => provider,
            AccountTokens::Several(several) => return several.find_org(org).await,
        };
        let Some(id) = provider.id().org_id() else {
            return Err(unknown_org(provider.id(), org, None));
        };
        if id == org {
            return Ok(Arc::clone(provider));
        }
        let wanted = [Detail::Names].into_iter().collect();
        let token = Token::new(provider.id().clone(), provider.kind());
        let name = match provider.details(&token, &wanted).await.org {
            Some(Fact::Known { value, .. }) => value.name,
            Some(Fact::Unknown(why)) if why.reason.is_missing() => {
                return Err(unread_names(provider.id(), &why));
            }
            _ => None,
        };
        let orgs: Vec<_> = name.map(|name| (id, name)).into_iter().collect();
        by_name(provider.id(), org, &orgs).map(|_| Arc::clone(provider))
    }
}

/// The id of the only one of `orgs` (id and name) that has the name `asked`.
///
/// # Errors
///
/// When none or several have it.
pub(crate) fn by_name<I: Copy + Display>(
    provider: &ProviderId,
    asked: &str,
    orgs: &[(I, String)],
) -> Result<I> {
    let exact = |name: &str| name == asked;
    let lower = asked.trim().to_lowercase();
    let any_case = |name: &str| name.trim().to_lowercase() == lower;
    let named = |is_it: &dyn Fn(&str) -> bool| -> Vec<_> {
        orgs.iter().filter(|(_, name)| is_it(name)).collect()
    };
    let mut found = named(&exact);
    if found.is_empty() {
        found = named(&any_case);
    }
    match found.as_slice() {
        [(id, _)] => Ok(*id),
        [] => {
            let known = orgs.iter().map(|(_, name)| name.as_str());
            Err(unknown_org(provider, asked, nearest(asked, known)))
        }
        several => {
            let shown = several
                .iter()
                .take(SHOWN)
                .map(|(id, name)| format!("{id} ({})", name.escape_debug()));
            let shown: Vec<_> = shown.collect();
            let others = several.len() - shown.len();
            let more = if others > 0 {
                format!(" and {others} more")
            } else {
                String::new()
            };
            let why = format!(
                "`{}` names {} organizations: {}{more}",
                asked.escape_debug(),
                several.len(),
                shown.join(", ")
            );
            let error = Error::new(ErrorKind::Invalid, Operation::ListOrgs, why);
            Err(error
                .with_provider(provider.clone())
                .with_hint("name the organization by its id"))
        }
    }
}

/// So many of several candidates are named.
const SHOWN: usize = 10;

/// The error for an organization that is not there; `nearest` is the name that was probably meant.
pub(crate) fn unknown_org(provider: &ProviderId, asked: &str, nearest: Option<&str>) -> Error {
    let why = format!(
        "`{}` is neither the id nor the name of an organization of this account",
        asked.escape_debug()
    );
    let error = Error::new(ErrorKind::NotFound, Operation::ListOrgs, why);
    let error = error.with_provider(provider.clone());
    match nearest {
        Some(name) => error.with_hint(format!("did you mean `{}`?", name.escape_debug())),
        None => error,
    }
}

/// Not all names could be read, so that an organization cannot be named by one.
pub(crate) fn unread_names(provider: &ProviderId, why: &UnknownFact) -> Error {
    let kind = match why.reason {
        UnknownReason::Denied => ErrorKind::PermissionDenied,
        _ => ErrorKind::Unavailable,
    };
    let message = format!(
        "not all names of organizations can be read: {}",
        why.message
    );
    Error::new(kind, Operation::ListOrgs, message)
        .with_provider(provider.clone())
        .with_hint("name the organization by its id")
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

            async fn find_org(&self, org: &str) -> Result<Arc<dyn TokenProvider>> {
                (**self).find_org(org).await
            }
        }
    )*};
}

forward!(Arc, Box);
