//! Which tokens may be the one that signs the requests.

use jiff::Timestamp;
use tokens_http::{KeyMatcher, MaskMatch};

use crate::token::{Token, TokenId, WhenState};

/// What tells the token that signs the requests among others. No service says it outright.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InUse {
    /// No API token signs them (OAuth).
    NoToken,
    /// One of these.
    Ids(Vec<TokenId>),
    /// One whose [`hint`](Token::hint), its masked key, may be of one of these keys (Mist).
    Keys(Vec<KeyMatcher>),
    /// One of this user's own that was used since then (Okta; inferred).
    UsedSince {
        /// The user's id.
        user: String,
        /// By the service's clock.
        since: Timestamp,
    },
}

impl InUse {
    /// Whether `token`, read after this was found out, may be the one. What can't be told may be.
    pub fn may_be(&self, token: &Token) -> bool {
        match self {
            Self::NoToken => false,
            Self::Ids(ids) => token.id.as_ref().is_none_or(|id| ids.contains(id)),
            Self::Keys(keys) => match &token.hint {
                Some(hint) => keys.iter().any(|key| key.may_show_as(hint)),
                None => true,
            },
            Self::UsedSince { user, since } => {
                let owner = token.owner.as_ref().and_then(|owner| owner.id.as_ref());
                let is_own = owner.is_none_or(|owner| owner == user) && token.agent.is_none();
                is_own && used_since(token, *since)
            }
        }
    }

    /// Whether `token`, which [may be](Self::may_be) the one, is told from others by its id or by what is shown of its key: a use of
    /// it is then this program's own.
    pub fn is_exact(&self, token: &Token) -> bool {
        match self {
            Self::Ids(_) => token.id.is_some(),
            Self::Keys(keys) => token.hint.as_ref().is_some_and(|hint| {
                let fits = |key: &KeyMatcher| key.compare(hint) == MaskMatch::Fits;
                keys.iter().any(fits)
            }),
            Self::NoToken | Self::UsedSince { .. } => false,
        }
    }
}

fn used_since(token: &Token, since: Timestamp) -> bool {
    match (token.last_used.state, token.last_used.at) {
        (WhenState::Never, _) => false,
        (WhenState::At, Some(at)) => at >= since,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider_id::{ProviderId, Scope};
    use crate::token::{Owner, Provenance, TokenKind, When};

    #[test]
    fn what_cannot_be_told_may_be_in_use() {
        let since: Timestamp = "2026-03-01T11:00:00Z".parse().unwrap();
        let token = |change: fn(&mut Token)| {
            let mut token = Token::new(
                ProviderId::new("example".into(), "api.example", Scope::Tenant),
                TokenKind::USER,
            );
            token.id = Some("00T1".into());
            token.hint = Some("1qkb...QQCL".into());
            token.owner = Some(Owner::id("00u1"));
            token.client_name = Some("Browser".into());
            token.last_used =
                When::at("2026-03-01T11:30:00Z".parse().unwrap(), Provenance::Derived);
            change(&mut token);
            token
        };
        let ids = InUse::Ids(vec!["00T1".into()]);
        let keys = InUse::Keys(vec![KeyMatcher::new("1qkb5rwQ0Ft9uGhXQQCL".into())]);
        let user = "00u1".to_owned();
        let recent = InUse::UsedSince { user, since };
        let exact = |change: fn(&mut Token)| {
            let token = token(change);
            [&ids, &keys, &recent].map(|in_use| in_use.is_exact(&token))
        };
        assert_eq!(exact(|_| ()), [true, true, false]);
        assert_eq!(exact(|t| t.hint = Some("***".into())), [true, false, false]);
        assert_eq!(exact(|t| t.id = None), [false, true, false]);
        for (in_use, change, expected) in [
            (&InUse::NoToken, (|_| ()) as fn(&mut Token), false),
            (&ids, |_| (), true),
            (&ids, |t| t.id = Some("00T2".into()), false),
            (&ids, |t| t.id = None, true),
            (&keys, |_| (), true),
            (&keys, |t| t.hint = Some("1qkb...QQCM".into()), false),
            (&keys, |t| t.hint = Some("1qkb…QQCL".into()), true),
            (&keys, |t| t.hint = Some("***".into()), true),
            (&keys, |t| t.hint = None, true),
            (&recent, |_| (), true),
            (&recent, |t| t.owner = Some(Owner::id("00u2")), false),
            (&recent, |t| t.owner = None, true),
            (&recent, |t| t.agent = Some("Directory Agent".into()), false),
            (&recent, |t| t.client_name = None, true),
            (
                &recent,
                |t| t.last_used = When::never(Provenance::Derived),
                false,
            ),
            (&recent, |t| t.last_used = When::UNKNOWN, true),
            (
                &recent,
                |t| {
                    let at = "2026-03-01T10:59:59Z".parse().unwrap();
                    t.last_used = When::at(at, Provenance::Derived);
                },
                false,
            ),
            // By a clock that is ahead.
            (
                &recent,
                |t| {
                    let at = "2027-03-01T10:59:59Z".parse().unwrap();
                    t.last_used = When::at(at, Provenance::Derived);
                },
                true,
            ),
        ] {
            let token = token(change);
            assert_eq!(in_use.may_be(&token), expected, "{in_use:?} {token:?}");
        }
    }
}
