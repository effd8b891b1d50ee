//! The revocation of tokens that were just found.

use std::sync::Arc;

use tokens_core::{RevokeOptions, Token, TokenId, TokenProvider};

use super::{Place, Plan, Planned, Seen, TokenOutcome};
use crate::guards::Guards;
use crate::log::Reason;

impl Plan {
    /// The revocation of `tokens`, which no guard blocks, as `place` has just shown them.
    pub(crate) fn of_found(
        place: Place,
        tokens: Vec<(TokenId, Token)>,
        reason: Option<&Reason>,
    ) -> Self {
        let entry = |(id, token): (TokenId, Token)| Planned {
            place: 0,
            account: place.account.clone(),
            provider: place.provider.id().clone(),
            id,
            token: Some(token),
            seen: Seen::AtPlanning,
            edited: None,
            guards: Vec::new(),
            claim: None,
            outcome: TokenOutcome::Planned,
        };
        Self {
            entries: tokens.into_iter().map(entry).collect(),
            places: vec![place],
            edit: None,
            guards: Guards::default(),
            options: RevokeOptions::default(),
            reason: reason.cloned(),
            is_made: true,
        }
    }
}

impl Place {
    /// One of which no credential is known.
    pub(crate) fn new(account: &str, provider: Arc<dyn TokenProvider>) -> Self {
        Self {
            account: account.to_owned(),
            provider,
            credentials: Arc::default(),
            claims: Arc::default(),
        }
    }
}
