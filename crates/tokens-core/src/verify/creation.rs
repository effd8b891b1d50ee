//! Whether a creation that was not answered with a key has made a token.

use futures_util::TryStreamExt as _;
use jiff::{SignedDuration, Timestamp};
use tokio::time::Instant;

use super::{Write, WriteAnswer};
use crate::error::{Error, Operation, Result};
use crate::provider::TokenProvider;
use crate::request::ListOptions;
use crate::token::{Token, TokenId};

/// How far the service's times, in whole seconds, and the time of a creation may be apart.
const TOLERANCE: SignedDuration = SignedDuration::from_secs(10);

/// What to do about a token that was created and whose key is lost.
const REVOKE: &str = "its key is lost if this call created it: unless something uses it, revoke it, and create another one";

/// A creation that is about to be sent.
#[derive(Debug)]
pub(crate) struct Begun {
    name: String,
    at: Instant,
}

impl Begun {
    /// The creation of a token called `name`.
    pub(crate) fn now(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            at: Instant::now(),
        }
    }

    /// Whether `token`, which was listed at `now`, may be what was created.
    fn may_be(&self, token: &Token, now: Timestamp) -> bool {
        let age = SignedDuration::try_from(self.at.elapsed()).unwrap_or(SignedDuration::MAX);
        let is_new =
            |created: Timestamp| now.duration_since(created) <= age.saturating_add(TOLERANCE);
        token.name.as_deref() == Some(&*self.name) && token.created.is_none_or(is_new)
    }
}

/// The error of a creation that failed with `error`: `OutcomeUnknown` if there may be a token of it.
pub(crate) async fn creation(provider: &dyn TokenProvider, begun: &Begun, error: Error) -> Error {
    // Where the answer names the token, there is nothing to look for.
    if error.token().is_some() {
        return error;
    }
    let answer = match WriteAnswer::of(Err(error)) {
        Ok(answer) => answer,
        Err(error) => return error,
    };
    let write = Write {
        provider,
        operation: Operation::Create,
        token: None,
        noun: "creation",
    };
    let listed: Result<Vec<Token>> = provider
        .list(ListOptions::default())
        .try_filter(|token| std::future::ready(token.name.as_deref() == Some(&*begun.name)))
        .try_collect()
        .await;
    let mut found = match listed {
        Ok(found) => found,
        Err(failure) => return write.unseen(answer, failure),
    };
    let now = provider.service_now();
    found.retain(|token| begun.may_be(token, now));
    let ids: Vec<Option<TokenId>> = found.into_iter().map(|token| token.id).collect();
    match (&ids[..], answer) {
        (
            [],
            WriteAnswer::NotFound(error)
            | WriteAnswer::Refused(error)
            | WriteAnswer::Unclear(error),
        ) => error,
        ([Some(id)], answer) => {
            let found = format!("a token of this name was created since: {id}");
            write.unknown(answer, &found, REVOKE).with_token(id.clone())
        }
        (ids, answer) => {
            let ids: Vec<_> = ids
                .iter()
                .map(|id| id.as_ref().map_or("of unknown id", TokenId::as_str))
                .collect();
            let found = format!("tokens of this name were created since: {}", ids.join(", "));
            write.unknown(answer, &found, REVOKE)
        }
    }
}
