//! Whether a creation that was not answered with a key has made a token.

use std::time::Duration;

use futures_util::TryStreamExt as _;
use jiff::{SignedDuration, Timestamp};
use tokio::time::Instant;

use super::{CLOCK_TOLERANCE, Patience, UNCLEAR_WITHIN, Write, WriteAnswer};
use crate::error::{Error, Operation, Result};
use crate::provider::TokenProvider;
use crate::request::ListOptions;
use crate::token::{Token, TokenId};

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

    /// Whether `token` has its name, but for spaces around it, which services may drop. One without a name may get it yet.
    fn may_be_named(&self, token: &Token) -> bool {
        let found = token.name.as_deref();
        found.is_none_or(|found| found.trim() == self.name.trim())
    }

    /// Whether what was created may have been created at this time, by the service's clock, which is at `now`.
    pub(super) fn may_be_at(&self, created: Option<Timestamp>, now: Timestamp) -> bool {
        let age = SignedDuration::try_from(self.at.elapsed()).unwrap_or(SignedDuration::MAX);
        let longest = age.saturating_add(CLOCK_TOLERANCE);
        created.is_none_or(|created| now.duration_since(created) <= longest)
    }

    /// The tokens that may be what was created.
    async fn look(&self, provider: &dyn TokenProvider) -> Result<Vec<Token>> {
        let mut found: Vec<Token> = provider
            .list(ListOptions::default())
            .try_filter(|token| std::future::ready(self.may_be_named(token)))
            .try_collect()
            .await?;
        let now = provider.service_now();
        found.retain(|token| self.may_be_at(token.created, now));
        Ok(found)
    }
}

/// The error of a creation that failed with `error`: `OutcomeUnknown` if there may be a token of it.
pub(crate) async fn creation(provider: &dyn TokenProvider, begun: &Begun, error: Error) -> Error {
    // Where the answer names the token, there is nothing to look for.
    if error.token().is_some() {
        return error;
    }
    let answer = match WriteAnswer::of::<()>(Err(error)) {
        Ok(answer) => answer,
        Err(error) => return error,
    };
    let write = Write {
        provider,
        operation: Operation::Create,
        token: None,
        noun: "creation",
    };
    // What is unknown stays so if nothing is found, and the service's own word counts.
    let mut patience = match &answer {
        WriteAnswer::Refused(_) => answer.patience(UNCLEAR_WITHIN),
        _ => Patience::new(Duration::ZERO),
    };
    let found = loop {
        match begun.look(provider).await {
            Ok(found) if !found.is_empty() => break found,
            Ok(found) if !patience.wait().await => break found,
            Ok(_) => {}
            Err(failure) => return write.unseen(answer, failure),
        }
    };
    let which = if found.iter().any(|token| token.name.is_none()) {
        "of this name, or not named yet,"
    } else {
        "of this name"
    };
    let ids: Vec<Option<TokenId>> = found.into_iter().map(|token| token.id).collect();
    match (&ids[..], answer) {
        (
            [],
            WriteAnswer::NotFound(error)
            | WriteAnswer::Refused(error)
            | WriteAnswer::Unclear(error),
        ) => error,
        ([Some(id)], answer) => {
            let found = format!("a token {which} was created since: {id}");
            write.unknown(answer, &found, REVOKE).with_token(id.clone())
        }
        (ids, answer) => {
            let ids: Vec<_> = ids
                .iter()
                .map(|id| id.as_ref().map_or("of unknown id", TokenId::as_str))
                .collect();
            let found = format!("tokens {which} were created since: {}", ids.join(", "));
            write.unknown(answer, &found, REVOKE)
        }
    }
}
