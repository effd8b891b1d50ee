//! Whether a creation that was not answered with a key has made a token.

use futures_util::TryStreamExt as _;
use jiff::{SignedDuration, Timestamp};

use super::{Answer, Write};
use crate::error::{Error, Operation, Result};
use crate::provider::TokenProvider;
use crate::request::ListOptions;
use crate::token::{Token, TokenId};

/// How far the clock that a creation began by and the service's, in whole seconds, may be apart.
const TOLERANCE: SignedDuration = SignedDuration::from_secs(10);

/// What to do about a token that was created and whose key is lost.
const REVOKE: &str = "revoke this token, whose key is lost, and create another one";

/// A creation, before it is sent.
#[derive(Debug)]
pub(crate) struct Begun {
    name: String,
    at: Timestamp,
}

impl Begun {
    /// The creation of a token called `name`, about to be sent.
    pub(crate) fn now(provider: &dyn TokenProvider, name: &str) -> Self {
        Self {
            name: name.to_owned(),
            at: service_now(provider),
        }
    }

    /// Whether `token` may be what was created.
    fn may_be(&self, token: &Token) -> bool {
        let is_new = |created: Timestamp| {
            created
                .checked_add(TOLERANCE)
                .is_ok_and(|latest| latest >= self.at)
        };
        token.name.as_deref() == Some(&*self.name) && token.created.is_none_or(is_new)
    }
}

/// The error of a creation that failed with `error`: `OutcomeUnknown` if there may be a token of it.
pub(crate) async fn creation(provider: &dyn TokenProvider, begun: &Begun, error: Error) -> Error {
    // Where the answer names the token, there is nothing to look for.
    if error.token().is_some() {
        return error;
    }
    let answer = match Answer::of(Err(error)) {
        Ok(answer) => answer,
        Err(error) => return error,
    };
    let write = Write {
        provider,
        operation: Operation::Create,
        token: None,
        noun: "creation",
    };
    let found: Result<Vec<Option<TokenId>>> = provider
        .list(ListOptions::default())
        .try_filter(|token| std::future::ready(begun.may_be(token)))
        .map_ok(|token| token.id)
        .try_collect()
        .await;
    let found = match found {
        Ok(found) => found,
        Err(failure) => return write.unseen(answer, failure),
    };
    match (&found[..], answer) {
        ([], Answer::NotFound(error) | Answer::Refused(error) | Answer::Unclear(error)) => error,
        ([], Answer::Done) => {
            write.unknown(Answer::Done, "no new token of this name is listed", REVOKE)
        }
        ([Some(id)], answer) => {
            let found = "the list has a new token of this name";
            write.unknown(answer, found, REVOKE).with_token(id.clone())
        }
        (several, answer) => {
            let ids: Vec<_> = several
                .iter()
                .map(|id| id.as_ref().map_or("unknown", TokenId::as_str))
                .collect();
            let found = format!("the list has new tokens of this name: {}", ids.join(", "));
            let hint = "find out which of them is used, and revoke the one whose key is lost";
            write.unknown(answer, &found, hint)
        }
    }
}

/// The time by the service's clock, as far as it is known.
fn service_now(_provider: &dyn TokenProvider) -> Timestamp {
    Timestamp::now()
}
