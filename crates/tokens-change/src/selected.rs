//! A token that a change is asked for.

use tokens_core::{ProviderId, Token, TokenId, TokenRef};

/// A token that a change is asked for: made from a [`TokenRef`], or from a token that was listed, which must then still be as it was.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Selected {
    /// Which provider's it is.
    pub provider: ProviderId,
    /// Its id there.
    pub id: TokenId,
    /// The name of the account that is to make the change. `None`: the first one that has such tokens.
    pub account: Option<String>,
    /// As it was when it was listed: a token that has changed since is refused.
    pub listed: Option<Token>,
}

impl Selected {
    /// The token `id` of a provider.
    pub fn new(provider: ProviderId, id: TokenId) -> Self {
        Self {
            provider,
            id,
            account: None,
            listed: None,
        }
    }

    /// A token as it was listed. `None`: it has no id.
    pub fn listed(token: Token) -> Option<Self> {
        let selected = Self::new(token.provider.clone(), token.id.clone()?);
        Some(Self {
            listed: Some(token),
            ..selected
        })
    }

    /// Lets the account of this name make the change.
    #[must_use]
    pub fn in_account(mut self, name: impl Into<String>) -> Self {
        self.account = Some(name.into());
        self
    }
}

impl From<TokenRef> for Selected {
    fn from(token: TokenRef) -> Self {
        Self::from(&token)
    }
}

impl From<&TokenRef> for Selected {
    fn from(token: &TokenRef) -> Self {
        Self::new(token.provider().clone(), token.id().clone())
    }
}
