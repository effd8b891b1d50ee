//! What a filter looks at.

use jiff::Timestamp;

use crate::claims::Claim;
use crate::details::TokenDetails;
use crate::token::Token;

/// A token, and what is known about it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Subject<'a> {
    /// The name of the account that it was found in.
    pub account: &'a str,
    /// The token.
    pub token: &'a Token,
    /// What was found out about it. `None`: nothing was asked for.
    pub details: Option<&'a TokenDetails>,
    /// What people say about it. `None`: it is not claimed.
    pub claim: Option<&'a Claim>,
    /// The time, best by the service's clock ([`TokenProvider::service_now`](crate::TokenProvider::service_now)), which its times are of.
    pub now: Timestamp,
}

impl<'a> Subject<'a> {
    /// A token without details that is not claimed.
    pub fn new(account: &'a str, token: &'a Token, now: Timestamp) -> Self {
        Self {
            account,
            token,
            details: None,
            claim: None,
            now,
        }
    }

    /// Adds what was found out about it.
    #[must_use]
    pub fn details(mut self, details: Option<&'a TokenDetails>) -> Self {
        self.details = details;
        self
    }

    /// Adds what people say about it.
    #[must_use]
    pub fn claim(mut self, claim: Option<&'a Claim>) -> Self {
        self.claim = claim;
        self
    }
}
