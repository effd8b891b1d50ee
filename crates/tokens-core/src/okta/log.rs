//! What the System Log tells about the use of tokens.

use std::collections::{HashMap, HashSet, VecDeque};

use futures_util::stream::{self, BoxStream, StreamExt as _, TryStreamExt as _};
use jiff::{SignedDuration, Timestamp};
use okta_api::types::{ListLogEventsSortOrder, LogEvent};

use super::source::LOGS;
use super::{OktaTokens, checked, log_event, next_page};
use crate::error::{Error, ErrorKind, Operation, Result};
use crate::pages;
use crate::service_error::ErrorContext;
use crate::token::{Token, TokenId};
use crate::usage_event::{UsageEvent, UsageQuery};

/// The most events that a page holds.
const PAGE: i32 = 1000;

/// So many tokens share a query: its filter has some 100 characters for each.
const TOKENS_AT_ONCE: usize = 20;

/// A query of the log, as far as it was read.
struct Query {
    provider: OktaTokens,
    since: Timestamp,
    until: Timestamp,
    /// How many requests may still be sent.
    requests_left: usize,
    max_requests: usize,
    /// All tokens.
    all: Vec<Token>,
    /// The tokens that are still to be asked for; the first of them are those of the present pages.
    tokens: VecDeque<Vec<Token>>,
    after: Option<String>,
    seen: HashSet<String>,
    read: usize,
    odd: usize,
    /// What ends it, once the events before it are taken.
    failed: Option<Error>,
    /// The proxies in the zones of each token, where they were needed.
    proxies: HashMap<TokenId, Option<Vec<String>>>,
}

impl OktaTokens {
    /// The service's time, which is known to a second: what has happened until now is before this.
    fn now_at_the_latest(&self) -> Timestamp {
        let second = SignedDuration::from_secs(1);
        let now = self.client.service_now();
        now.saturating_add(second).unwrap_or(now)
    }

    /// The events that name a token as that which signed the request (documented), or as what was created, changed or revoked. A call that
    /// only reads leaves no event. (Inferred.)
    ///
    /// Each query has a beginning and an end: only one that waits for new events always has a next page. Events are newest first for each
    /// [`TOKENS_AT_ONCE`] tokens. Zones are not counted among the requests: they are read once, and only if an event has passed a proxy.
    pub(super) fn log_usage(&self, query: UsageQuery) -> BoxStream<'static, Result<UsageEvent>> {
        let call = self.call(Operation::Usage);
        for token in &query.tokens {
            let checked = match &token.id {
                Some(id) => checked(call.on(id), id).map(drop),
                None => Err(call.error(ErrorKind::Invalid, "the token has no id to look for")),
            };
            if let Err(error) = checked {
                return stream::iter([Err(error)]).boxed();
            }
        }
        let query = Query {
            since: query.since,
            until: query.until.unwrap_or_else(|| self.now_at_the_latest()),
            requests_left: query.max_requests,
            max_requests: query.max_requests,
            tokens: query
                .tokens
                .chunks(TOKENS_AT_ONCE)
                .map(<[Token]>::to_vec)
                .collect(),
            all: query.tokens,
            provider: self.clone(),
            after: None,
            seen: HashSet::new(),
            read: 0,
            odd: 0,
            failed: None,
            proxies: HashMap::new(),
        };
        stream::try_unfold(query, async |mut query: Query| {
            let events = query.next().await?;
            let events = events.map(|events| (stream::iter(events).map(Ok), query));
            Ok::<_, Error>(events)
        })
        .try_flatten()
        .boxed()
    }
}

impl Query {
    /// The events of the next page. `None` after the last one.
    async fn next(&mut self) -> Result<Option<Vec<UsageEvent>>> {
        if let Some(error) = self.failed.take() {
            self.tokens.clear();
            return Err(error);
        }
        let Some(tokens) = self.tokens.front().cloned() else {
            return match self.odd {
                0 => Ok(None),
                odd => {
                    self.odd = 0;
                    let why = format!("{odd} of {} entries of the log cannot be read", self.read);
                    Err(self.error(&self.all, ErrorKind::Decode, why))
                }
            };
        };
        if self.requests_left == 0 {
            let why = format!(
                "the log has more than {} requests could read",
                self.max_requests
            );
            let error = self.error(&tokens, ErrorKind::LimitReached, why);
            return Err(error.with_hint("allow more requests, or ask for a shorter time"));
        }
        self.requests_left -= 1;
        let client = &self.provider.client;
        let request = client
            .list_log_events()
            .since(self.since.to_string())
            .until(self.until.to_string())
            .filter(filter(&tokens))
            .limit(PAGE)
            .sort_order(ListLogEventsSortOrder::Descending);
        let sent = match self.after.take() {
            Some(after) => request.after(after).send().await,
            None => request.send().await,
        };
        let answer = sent.map_err(|error| {
            let error = self.provider.gap(&LOGS, "", error).error();
            about(error, &tokens)
        })?;
        let next = match pages::partial(answer.status(), answer.headers()) {
            Some(why) => Err(why),
            None => next_page::of(answer.headers()),
        };
        let events = answer.into_inner().into_parts().0;
        match next {
            Ok(Some(next)) => {
                if self.seen.insert(next.after.clone()) {
                    self.after = Some(next.after);
                } else {
                    let why = "the log leads back to a page already read".to_owned();
                    self.failed = Some(self.error(&tokens, ErrorKind::Unexpected, why));
                }
            }
            Ok(None) => self.next_tokens(),
            Err(why) => self.failed = Some(self.error(&tokens, ErrorKind::Decode, why)),
        }
        Ok(Some(self.events(&tokens, &events).await))
    }

    fn next_tokens(&mut self) {
        self.tokens.pop_front();
        self.seen.clear();
    }

    async fn events(&mut self, tokens: &[Token], events: &[LogEvent]) -> Vec<UsageEvent> {
        let mut found = Vec::new();
        for event in events {
            self.read += 1;
            let mut is_odd = event.published.is_none();
            let mut is_about_one = false;
            for token in tokens {
                let Some(id) = &token.id else { continue };
                let about = log_event::about(event, id.as_str());
                is_about_one |= about.is_some();
                for kind in about.into_iter().flatten() {
                    let proxies = self.proxies(token, id, event).await;
                    found.extend(log_event::usage(event, id, kind, proxies));
                }
            }
            is_odd |= !is_about_one && log_event::is_unreadable(event);
            self.odd += usize::from(is_odd);
        }
        found
    }

    /// The proxies in the zones of `token`, if `event` has passed one: without, they change nothing.
    async fn proxies(
        &mut self,
        token: &Token,
        id: &TokenId,
        event: &LogEvent,
    ) -> Option<&[String]> {
        if log_event::chain(event).is_none_or(|chain| chain.len() < 2) {
            return Some(&[]);
        }
        if !self.proxies.contains_key(id) {
            let proxies = self.provider.proxies(token).await;
            self.proxies.insert(id.clone(), proxies);
        }
        self.proxies.get(id)?.as_deref()
    }

    fn error(&self, tokens: &[Token], kind: ErrorKind, why: String) -> Error {
        let call = ErrorContext::new(Operation::Usage, &self.provider.id);
        about(call.error(kind, why), tokens)
    }
}

/// Names the tokens that an error is about.
fn about(error: Error, tokens: &[Token]) -> Error {
    match tokens {
        [token] => match &token.id {
            Some(id) => error.with_token(id.clone()),
            None => error,
        },
        tokens => error.with_about(format!("{} tokens", tokens.len())),
    }
}

/// Events that one of `tokens` signed, or was the target of. Their ids were checked.
fn filter(tokens: &[Token]) -> String {
    let ids = tokens.iter().filter_map(|token| token.id.as_ref());
    let each = ids.map(|id| {
        format!("transaction.detail.requestApiTokenId eq \"{id}\" or target.id eq \"{id}\"")
    });
    each.collect::<Vec<_>>().join(" or ")
}
