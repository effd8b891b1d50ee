//! The tokens of several accounts in one stream.

use std::collections::HashMap;
use std::future::ready;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::stream::{self, BoxStream, StreamExt};
use tokio::sync::OnceCell;

use crate::capability::Capability;
use crate::error::{Error, ErrorKind, Operation, Result};
use crate::orgs::TokenProviders;
use crate::provider::TokenProvider;
use crate::provider_id::{ProviderId, Scope};
use crate::request::ListOptions;
use crate::token::{Owner, Token, TokenKind};

/// So many organizations of one account are listed at once. Fewer requests may be under way: the client has its own bound.
const ORGS_AT_ONCE: usize = 32;

/// So many tokens of one list wait for their owners at once.
const OWNERS_AT_ONCE: usize = 8;

/// Where tokens are, with the name its user gave it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Account {
    /// The name.
    pub name: String,
    /// Where its tokens are.
    pub tokens: AccountTokens,
}

/// Where an account's tokens are.
#[derive(Clone, Debug)]
pub enum AccountTokens {
    /// In one place.
    One(Arc<dyn TokenProvider>),
    /// In several organizations.
    Several(Arc<dyn TokenProviders>),
}

/// How to list accounts.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InventoryOptions {
    /// How to list each.
    pub list: ListOptions,
    /// Look up the owners that are known by id only, each once and until one is denied, where the service can
    /// ([`Capability::look_up_owner`](crate::Capability::look_up_owner)).
    pub owners: bool,
}

/// One item of an [`inventory`].
#[derive(Debug)]
#[non_exhaustive]
pub enum Entry {
    /// A token.
    Token(Box<Token>),
    /// This list was read to its end, and every record of it has an id.
    Listed(ProviderId),
    /// Something is missing: the rest of a list or all of it ([`Error::provider`] names the organization), which tokens some of its records
    /// are, organizations that could not even be listed, or ([`Operation::Owner`](crate::Operation::Owner)) what is known about an owner.
    Failed(Error),
}

impl Account {
    /// Names a provider.
    pub fn new(name: impl Into<String>, provider: impl TokenProvider) -> Self {
        Self {
            name: name.into(),
            tokens: AccountTokens::One(Arc::new(provider)),
        }
    }

    /// Names the providers of several organizations.
    pub fn several(name: impl Into<String>, providers: impl TokenProviders) -> Self {
        Self {
            name: name.into(),
            tokens: AccountTokens::Several(Arc::new(providers)),
        }
    }

    /// Which tokens these are; without an organization where there are several. No I/O.
    pub fn id(&self) -> &ProviderId {
        match &self.tokens {
            AccountTokens::One(provider) => provider.id(),
            AccountTokens::Several(several) => several.id(),
        }
    }

    /// Of which kind they are. No I/O.
    pub fn kind(&self) -> TokenKind {
        match &self.tokens {
            AccountTokens::One(provider) => provider.kind(),
            AccountTokens::Several(several) => several.kind(),
        }
    }

    /// What can be done with them. No I/O.
    pub fn capability(&self) -> Capability {
        match &self.tokens {
            AccountTokens::One(provider) => provider.capability(),
            AccountTokens::Several(several) => several.capability(),
        }
    }

    /// The provider of this account for the tokens that `id` names. `None` if the account has none: it is at another service or host, or
    /// of another user or organization. Asks the service only where it alone knows.
    ///
    /// # Errors
    ///
    /// When it has to be asked, and fails.
    pub async fn provider(&self, id: &ProviderId) -> Result<Option<Arc<dyn TokenProvider>>> {
        let own = self.id();
        if (&own.service, &own.host) != (&id.service, &id.host) {
            return Ok(None);
        }
        match &self.tokens {
            AccountTokens::One(provider) => {
                let is_same = match (&own.scope, &id.scope) {
                    (Scope::UnknownUser, Scope::User(_)) => {
                        let user = provider.identity().await?;
                        Scope::user(user.id.as_deref(), user.email.as_deref()) == id.scope
                    }
                    (own, asked) => own == asked,
                };
                Ok(is_same.then(|| Arc::clone(provider)))
            }
            AccountTokens::Several(several) => match id.org_id() {
                Some(org_id) => several.provider(org_id).await,
                None => Ok(None),
            },
        }
    }

    /// Lists the account, its organizations at once. What fails stops nothing else. The stream borrows nothing.
    pub fn inventory(&self, options: &InventoryOptions) -> BoxStream<'static, Entry> {
        let options = options.clone();
        match &self.tokens {
            AccountTokens::One(provider) => entries(provider.clone(), &options),
            AccountTokens::Several(several) => several
                .providers()
                .map(move |provider| match provider {
                    Ok(provider) => entries(provider, &options),
                    Err(error) => stream::once(ready(Entry::Failed(error))).boxed(),
                })
                .flatten_unordered(ORGS_AT_ONCE)
                .boxed(),
        }
    }
}

/// Lists all `accounts` at once, in the order in which the answers arrive. Each entry comes with its account's index in `accounts`.
pub fn inventory(
    accounts: &[Account],
    options: &InventoryOptions,
) -> BoxStream<'static, (usize, Entry)> {
    let lists = accounts.iter().enumerate().map(|(index, account)| {
        let entries = account.inventory(options);
        entries.map(move |entry| (index, entry)).boxed()
    });
    stream::select_all(lists).boxed()
}

/// One list, in the service's order.
fn entries(
    provider: Arc<dyn TokenProvider>,
    options: &InventoryOptions,
) -> BoxStream<'static, Entry> {
    let id = provider.id().clone();
    let tokens = provider.list(options.list.clone());
    let end = stream::once(ready(None));
    let entries = tokens.map(Some).chain(end).scan(
        Read::default(),
        move |read, item: Option<Result<Token>>| {
            ready(match item {
                Some(Ok(token)) => {
                    read.records += 1;
                    read.unusable += usize::from(token.id.is_none());
                    Some(Entry::Token(Box::new(token)))
                }
                Some(Err(error)) => {
                    read.has_failed = true;
                    Some(Entry::Failed(error))
                }
                None if read.unusable > 0 => Some(Entry::Failed(read.incomplete(&id))),
                None if read.has_failed => None,
                None => Some(Entry::Listed(id.clone())),
            })
        },
    );
    if !(options.owners && provider.capability().look_up_owner) {
        return entries.boxed();
    }
    let owners = Owners {
        provider,
        known: Arc::default(),
        denied: Arc::default(),
    };
    entries
        .map(move |entry| owners.clone().complete(entry))
        .buffered(OWNERS_AT_ONCE)
        .flat_map(stream::iter)
        .boxed()
}

/// What was read of one list.
#[derive(Debug, Default)]
struct Read {
    records: usize,
    /// Records without an id that can be read: which tokens they are is not known.
    unusable: usize,
    has_failed: bool,
}

impl Read {
    fn incomplete(&self, id: &ProviderId) -> Error {
        let why = format!(
            "{} of {} records have no id that can be read, so that it is not known which tokens they are",
            self.unusable, self.records
        );
        Error::new(ErrorKind::Decode, Operation::List, why).with_provider(id.clone())
    }
}

/// An owner, once it was looked up; `None` if that failed.
type Looked = Arc<OnceCell<Option<Owner>>>;

/// The owners of one list, each looked up once.
#[derive(Clone)]
struct Owners {
    provider: Arc<dyn TokenProvider>,
    known: Arc<Mutex<HashMap<String, Looked>>>,
    /// The credential may look up nobody.
    denied: Arc<AtomicBool>,
}

impl Owners {
    /// Names the owner of a token, and tells of a look-up that failed. The token comes all the same.
    async fn complete(self, entry: Entry) -> Vec<Entry> {
        let Entry::Token(mut token) = entry else {
            return vec![entry];
        };
        let id = token.owner.as_ref().and_then(|owner| match owner.email {
            None => owner.id.clone(),
            Some(_) => None,
        });
        let Some(id) = id.filter(|_| !self.denied.load(Ordering::Relaxed)) else {
            return vec![Entry::Token(token)];
        };
        let known = {
            let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
            known.entry(id.clone()).or_default().clone()
        };
        let mut failed = None;
        let look_up = async || match self.provider.owner(&id).await {
            Ok(owner) => Some(owner),
            Err(error) => {
                let denied = error.kind() == ErrorKind::PermissionDenied;
                self.denied.fetch_or(denied, Ordering::Relaxed);
                failed = Some(Entry::Failed(error));
                None
            }
        };
        if let Some(owner) = known.get_or_init(look_up).await {
            token.owner = Some(owner.clone());
        }
        let mut entries = vec![Entry::Token(token)];
        entries.extend(failed);
        entries
    }
}
