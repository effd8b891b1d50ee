//! The tokens of several accounts in one stream.

mod join;

use std::future::ready;
use std::sync::Arc;

use futures_util::stream::{self, BoxStream, StreamExt};
use jiff::{SignedDuration, Timestamp};

use crate::capability::Capability;
use crate::detail_cache::DetailCache;
use crate::details::{DetailSet, TokenDetails};
use crate::error::{Error, ErrorKind, Operation, Result};
use crate::fact::Fact;
use crate::filter::Filter;
use crate::orgs::TokenProviders;
use crate::provider::TokenProvider;
use crate::provider_id::{ProviderId, Scope};
use crate::reader::Reader;
use crate::request::ListOptions;
use crate::snapshot::UsageSummary;
use crate::token::{Token, TokenKind};

pub use join::details_of;

/// So many organizations of one account are listed at once. Fewer requests may be under way: the client has its own bound.
const ORGS_AT_ONCE: usize = 32;

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
    /// What to find out about each token beside what its list shows.
    pub details: DetailSet,
    /// Conditions: nothing is found out about tokens that one of them rules out already. Such tokens come all the same.
    pub filters: Vec<Filter>,
    /// Whether to find out as whom each list is read, and what that credential can see.
    pub reader: bool,
    /// What to read of the services' logs about the tokens of each list: one query for all of them.
    pub usage: Option<UsageOptions>,
    /// Where details come from that were read before, and where those go that are read. `None`: all are read.
    pub cache: Option<Arc<dyn DetailCache>>,
}

/// What to read of a service's log about the tokens of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UsageOptions {
    /// From so long ago on, by the service's clock.
    pub within: SignedDuration,
    /// The most requests that may be sent for one list.
    pub max_requests: usize,
}

impl UsageOptions {
    /// The entries of the last `within`, with at most so many requests for one list.
    pub fn new(within: SignedDuration, max_requests: usize) -> Self {
        Self {
            within,
            max_requests,
        }
    }
}

impl InventoryOptions {
    /// Sets how to list each account.
    #[must_use]
    pub fn list(mut self, list: ListOptions) -> Self {
        self.list = list;
        self
    }

    /// Sets what to find out about each token.
    #[must_use]
    pub fn details(mut self, details: DetailSet) -> Self {
        self.details = details;
        self
    }

    /// Sets conditions that tokens must meet for something to be found out about them.
    #[must_use]
    pub fn filters(mut self, filters: Vec<Filter>) -> Self {
        self.filters = filters;
        self
    }

    /// Sets whether to find out as whom each list is read.
    #[must_use]
    pub fn reader(mut self, reader: bool) -> Self {
        self.reader = reader;
        self
    }

    /// Sets what to read of the services' logs.
    #[must_use]
    pub fn usage(mut self, usage: Option<UsageOptions>) -> Self {
        self.usage = usage;
        self
    }

    /// Sets where details are kept.
    #[must_use]
    pub fn cache(mut self, cache: Option<Arc<dyn DetailCache>>) -> Self {
        self.cache = cache;
        self
    }
}

/// One item of an [`inventory`].
#[derive(Debug)]
#[non_exhaustive]
pub enum Entry {
    /// A token.
    Token(Box<ListedToken>),
    /// This list was read to its end, by the service's clock at this time, and every record of it has an id.
    Listed(ProviderId, Timestamp),
    /// As whom the list of this provider is read.
    Reader(ProviderId, Box<Reader>),
    /// Something is missing: the rest of a list or all of it ([`Error::provider`] names the organization), which tokens some of its records
    /// are, or organizations that could not even be listed.
    Failed(Error),
}

/// A token, and what was found out about it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListedToken {
    /// The token, as its list shows it; with the e-mail address of its owner where that was found out.
    pub token: Token,
    /// What was found out beside. `None`: nothing was asked for.
    pub details: Option<Box<TokenDetails>>,
    /// Its use. `None`: not asked for.
    pub usage: Option<Box<Fact<UsageSummary>>>,
    /// When it was listed, by the service's clock: what its times are compared with.
    pub seen: Timestamp,
}

impl ListedToken {
    /// A token that was listed at this time.
    pub fn new(token: Token, seen: Timestamp) -> Self {
        Self {
            token,
            details: None,
            usage: None,
            seen,
        }
    }
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
        let is_named = id.scope != Scope::UnknownUser;
        if !is_named || (&own.service, &own.host) != (&id.service, &id.host) {
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
        let mut options = options.clone();
        options.filters.retain(|filter| !filter.is_of_claims());
        let name: Arc<str> = self.name.as_str().into();
        match &self.tokens {
            AccountTokens::One(provider) => entries(&name, provider.clone(), &options),
            AccountTokens::Several(several) => several
                .providers()
                .map(move |provider| match provider {
                    Ok(provider) => entries(&name, provider, &options),
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
    account: &Arc<str>,
    provider: Arc<dyn TokenProvider>,
    options: &InventoryOptions,
) -> BoxStream<'static, Entry> {
    let lister = Arc::clone(&provider);
    let tokens = provider.list(options.list.clone());
    let end = stream::once(ready(None));
    let entries = tokens.map(Some).chain(end).scan(
        Read::default(),
        move |read, item: Option<Result<Token>>| {
            ready(match item {
                Some(Ok(token)) => {
                    read.records += 1;
                    read.unusable += usize::from(token.id.is_none());
                    let listed = ListedToken::new(token, lister.service_now());
                    Some(Entry::Token(Box::new(listed)))
                }
                Some(Err(error)) => {
                    read.has_failed = true;
                    Some(Entry::Failed(error))
                }
                None if read.unusable > 0 => Some(Entry::Failed(read.incomplete(lister.id()))),
                None if read.has_failed => None,
                None => Some(Entry::Listed(lister.id().clone(), lister.service_now())),
            })
        },
    );
    let mut entries = entries.boxed();
    let wanted = Arc::new(join::Wanted {
        account: Arc::clone(account),
        filters: options.filters.clone(),
        details: options.details.clone(),
        cache: options.cache.clone(),
    });
    if !options.details.is_empty() {
        entries = join::details(entries, Arc::clone(&provider), Arc::clone(&wanted));
    }
    if let Some(usage) = options.usage {
        entries = join::with_usage(entries, Arc::clone(&provider), wanted, usage);
    }
    if options.reader {
        let reader = async move {
            let reader = provider.reader().await;
            Entry::Reader(provider.id().clone(), Box::new(reader))
        };
        entries = stream::select(entries, stream::once(reader)).boxed();
    }
    entries
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
