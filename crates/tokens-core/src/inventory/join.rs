//! Adds to the tokens of a list what is found out beside.

use std::sync::Arc;

use futures_util::stream::{self, BoxStream, StreamExt};
use jiff::Timestamp;

use super::{Entry, ListedToken, UsageOptions};
use crate::detail_cache::DetailCache;
use crate::details::{DetailSet, TokenDetails};
use crate::fact::{Fact, UnknownFact, UnknownReason};
use crate::filter::{Filter, Subject, Verdict};
use crate::provider::TokenProvider;
use crate::token::Token;
use crate::usage;
use crate::usage_event::UsageQuery;

/// So many tokens of one list wait for their details at once. Fewer requests may be under way: the client has its own bound.
const DETAILS_AT_ONCE: usize = 32;

/// What is to be found out, of which tokens.
pub(super) struct Wanted {
    pub(super) account: Arc<str>,
    pub(super) filters: Vec<Filter>,
    pub(super) details: DetailSet,
    pub(super) cache: Option<Arc<dyn DetailCache>>,
}

impl Wanted {
    /// Whether no filter rules the token out as it is.
    fn has(&self, listed: &ListedToken) -> bool {
        let subject = Subject::new(&self.account, &listed.token, listed.seen);
        let subject = subject.details(listed.details.as_deref());
        let mut filters = self.filters.iter();
        filters.all(|filter| filter.matches(&subject) != Verdict::No)
    }
}

/// Adds details, in the order of the list.
pub(super) fn details(
    entries: BoxStream<'static, Entry>,
    provider: Arc<dyn TokenProvider>,
    wanted: Arc<Wanted>,
) -> BoxStream<'static, Entry> {
    let complete = move |entry| {
        let (provider, wanted) = (Arc::clone(&provider), Arc::clone(&wanted));
        async move {
            match entry {
                Entry::Token(mut listed) if wanted.has(&listed) => {
                    let cache = wanted.cache.as_deref();
                    add_details(&*provider, &mut listed, &wanted.details, cache).await;
                    Entry::Token(listed)
                }
                other => other,
            }
        }
    };
    entries.map(complete).buffered(DETAILS_AT_ONCE).boxed()
}

/// A token with what is found out about it beside what `token` has, which is one of this provider's. Details may come from the `cache`.
pub async fn details_of(
    provider: Arc<dyn TokenProvider>,
    token: Token,
    details: &DetailSet,
    usage: Option<UsageOptions>,
    cache: Option<&dyn DetailCache>,
) -> ListedToken {
    let mut listed = ListedToken::new(token, provider.service_now());
    add_details(&*provider, &mut listed, details, cache).await;
    if let Some(usage) = usage {
        add_usage(&*provider, vec![&mut listed], usage).await;
    }
    listed
}

async fn add_details(
    provider: &dyn TokenProvider,
    listed: &mut ListedToken,
    wanted: &DetailSet,
    cache: Option<&dyn DetailCache>,
) {
    let details = kept_or_read(provider, listed, wanted, cache).await;
    let known = details.owner_details.as_ref().and_then(Fact::known);
    if let (Some(owner), Some(known)) = (&mut listed.token.owner, known)
        && owner.email.is_none()
    {
        owner.email.clone_from(&known.email);
    }
    listed.details = Some(Box::new(details));
}

async fn kept_or_read(
    provider: &dyn TokenProvider,
    listed: &ListedToken,
    wanted: &DetailSet,
    cache: Option<&dyn DetailCache>,
) -> TokenDetails {
    let (token, now) = (&listed.token, listed.seen);
    if let Some(details) = cache.and_then(|cache| cache.get(token, wanted, now)) {
        return details;
    }
    let details = provider.details(token, wanted).await;
    if let Some(cache) = cache {
        cache.put(token, wanted, &details, now);
    }
    details
}

/// Adds the use of the tokens that no filter rules out: their list is read to its end first, since one query is for all of them.
pub(super) fn with_usage(
    entries: BoxStream<'static, Entry>,
    provider: Arc<dyn TokenProvider>,
    wanted: Arc<Wanted>,
    options: UsageOptions,
) -> BoxStream<'static, Entry> {
    let all = async move {
        let mut entries: Vec<_> = entries.collect().await;
        let listed = entries.iter_mut().filter_map(token);
        let listed = listed.filter(|listed| wanted.has(listed)).collect();
        add_usage(&*provider, listed, options).await;
        stream::iter(entries)
    };
    stream::once(all).flatten().boxed()
}

async fn add_usage(
    provider: &dyn TokenProvider,
    listed: Vec<&mut ListedToken>,
    options: UsageOptions,
) {
    let has_log = provider.capability().usage;
    let is_named = |token: &Token| {
        let id = token.id.as_ref();
        id.is_some_and(|id| provider.check_id(id).is_ok())
    };
    let (listed, others): (Vec<_>, Vec<_>) = listed
        .into_iter()
        .partition(|listed| has_log && is_named(&listed.token));
    for other in others {
        let (reason, why) = if has_log {
            let why = "the list shows no id of the token that can be looked for";
            (UnknownReason::NotReported, why)
        } else {
            let why = "the service has no log of the use of these tokens";
            (UnknownReason::NotAvailable, why)
        };
        other.usage = Some(Box::new(UnknownFact::new(reason, why).into()));
    }
    if listed.is_empty() {
        return;
    }
    let now = provider.service_now();
    let since = now.saturating_sub(options.within).unwrap_or(now);
    let since = Timestamp::from_second(since.as_second()).unwrap_or(since);
    let tokens = listed.iter().map(|listed| listed.token.clone()).collect();
    let query = UsageQuery::new(tokens, since).max_requests(options.max_requests);
    let read = usage::read(provider, query).await;
    for (listed, report) in listed.into_iter().zip(&read.reports) {
        listed.usage = Some(Box::new(report.summary()));
    }
}

fn token(entry: &mut Entry) -> Option<&mut ListedToken> {
    match entry {
        Entry::Token(listed) => Some(listed),
        _ => None,
    }
}
