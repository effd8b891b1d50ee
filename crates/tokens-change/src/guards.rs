//! What is not changed by accident: the guards of a token, and which of them a caller overrides.

use std::collections::BTreeSet;
use std::fmt;

use jiff::{SignedDuration, Timestamp};
use tokens_core::{Capability, Claim, ClaimMatch, Error, InUse, Token, WhenState, closed_name};

/// A token that was used within this time is taken to be needed.
const LATELY: SignedDuration = SignedDuration::from_hours(24);

/// What an account signs in with, or why that is not known: a plan guards the tokens that this may be one of.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Credential {
    /// The names of the accounts that sign in with it.
    pub accounts: Vec<String>,
    /// What tells its token among others.
    pub in_use: Result<InUse, Error>,
}

impl Credential {
    /// That of the account called `account`.
    pub fn new(account: impl Into<String>, in_use: Result<InUse, Error>) -> Self {
        Self {
            accounts: vec![account.into()],
            in_use,
        }
    }

    /// Names other accounts that sign in with it.
    #[must_use]
    pub fn shared_with(mut self, accounts: impl IntoIterator<Item = String>) -> Self {
        self.accounts.extend(accounts);
        self
    }

    /// Whether the account called `account` signs in with `token` by it, or may.
    pub(crate) fn is_of(&self, account: &str, token: &Token) -> bool {
        let may_be = self
            .in_use
            .as_ref()
            .is_ok_and(|in_use| in_use.may_be(token));
        may_be && self.accounts.iter().any(|name| name == account)
    }
}

/// A reason that blocks a change of a token, unless its [kind](Guard::kind) is overridden ([`Guards`]).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Guard {
    /// One of the service's agents made it and looks after it itself.
    Agent(String),
    /// The service does not say what made it: it may be an agent.
    UnknownClient,
    /// It was used lately: so long ago.
    UsedLately(String),
    /// It is not known when it was used.
    UnknownUse,
    /// An account signs in with it, or may.
    InUse {
        /// The account's name.
        account: String,
        /// Whether the token is told from others for certain: that it was used lately says nothing else then.
        is_exact: bool,
    },
    /// It is not known what an account signs in with.
    UnknownCredential {
        /// The account's name.
        account: String,
        /// Why it is not known.
        why: String,
    },
    /// People say that it is critical, or may say so.
    Critical {
        /// What else they say, such as the system and the team.
        claim: Box<Claim>,
        /// The key of the filter of the claim of which it is not known whether it holds. `None`: the claim is about the token for certain.
        unknown: Option<&'static str>,
    },
}

closed_name! {
    /// The kinds of [`Guard`]s, each with an override of its own.
    pub enum GuardKind {
        /// [`Guard::Agent`].
        Agent = "agent",
        /// [`Guard::UnknownClient`].
        UnknownClient = "unknown-client",
        /// [`Guard::UsedLately`].
        UsedLately = "used-lately",
        /// [`Guard::UnknownUse`].
        UnknownUse = "unknown-use",
        /// [`Guard::InUse`].
        InUse = "in-use",
        /// [`Guard::UnknownCredential`].
        UnknownCredential = "unknown-credential",
        /// [`Guard::Critical`].
        Critical = "critical",
    }
}

/// The kinds of guards that a caller overrides. None by default; accepting one does not accept another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guards(BTreeSet<GuardKind>);

impl Guards {
    /// Overrides the guards of this kind, too.
    #[must_use]
    pub fn allow(mut self, kind: GuardKind) -> Self {
        self.0.insert(kind);
        self
    }

    /// Whether `guard` is overridden.
    pub fn has(&self, guard: &Guard) -> bool {
        self.0.contains(&guard.kind())
    }

    /// The kinds among `guards` that are not overridden, each once.
    pub fn missing<'g>(&self, guards: impl IntoIterator<Item = &'g Guard>) -> BTreeSet<GuardKind> {
        let kinds = guards.into_iter().map(Guard::kind);
        kinds.filter(|kind| !self.0.contains(kind)).collect()
    }
}

impl FromIterator<GuardKind> for Guards {
    fn from_iter<I: IntoIterator<Item = GuardKind>>(kinds: I) -> Self {
        Self(kinds.into_iter().collect())
    }
}

impl Guard {
    /// Which kind it is.
    pub fn kind(&self) -> GuardKind {
        match self {
            Self::Agent(_) => GuardKind::Agent,
            Self::UnknownClient => GuardKind::UnknownClient,
            Self::UsedLately(_) => GuardKind::UsedLately,
            Self::UnknownUse => GuardKind::UnknownUse,
            Self::InUse { .. } => GuardKind::InUse,
            Self::UnknownCredential { .. } => GuardKind::UnknownCredential,
            Self::Critical { .. } => GuardKind::Critical,
        }
    }

    /// The guard of a token of which people say this.
    pub fn of_claims(found: &ClaimMatch<'_>) -> Option<Self> {
        let critical = |claim: &Claim, unknown| Self::Critical {
            claim: Box::new(claim.clone()),
            unknown,
        };
        let certain = found.entry.iter().chain(&found.conflicts);
        let mut certain = certain.filter(|entry| entry.claim.critical);
        if let Some(entry) = certain.next() {
            return Some(critical(&entry.claim, None));
        }
        let mut unknown = found.unknown.iter();
        let (entry, key) = unknown.find(|(entry, _)| entry.claim.critical)?;
        Some(critical(&entry.claim, Some(key)))
    }

    /// The guards of `token` against being revoked at `now`, by the service's clock.
    pub fn of_revocation(
        token: &Token,
        capability: Capability,
        credentials: &[Credential],
        now: Timestamp,
    ) -> Vec<Self> {
        let mut guards = Self::of_permissions(token, capability, credentials);
        let is_own = |guard: &Self| matches!(guard, Self::InUse { is_exact: true, .. });
        match (token.last_used.state, token.last_used.at) {
            // Every command of the account is a use. One that only may sign in with it is not known to be the one that used it.
            _ if guards.iter().any(is_own) => {}
            (WhenState::Never, _) => {}
            (WhenState::At, Some(at)) if now.duration_since(at) >= LATELY => {}
            // By a clock that is ahead of ours, too.
            (WhenState::At, Some(_)) => {
                guards.push(Self::UsedLately(token.last_used.relative_to(now)));
            }
            _ => guards.push(Self::UnknownUse),
        }
        guards
    }

    /// The guards of `token` against a change of its permissions or of where it may be used from.
    pub fn of_permissions(
        token: &Token,
        capability: Capability,
        credentials: &[Credential],
    ) -> Vec<Self> {
        let mut guards = Vec::new();
        if capability.names_client && token.client_name.is_none() {
            guards.push(Self::UnknownClient);
        }
        guards.extend(token.agent.clone().map(Self::Agent));
        for Credential { accounts, in_use } in credentials {
            let account = || accounts.first().cloned().unwrap_or_default();
            match in_use {
                Ok(in_use) if in_use.may_be(token) => guards.push(Self::InUse {
                    account: account(),
                    is_exact: in_use.is_exact(token),
                }),
                Ok(_) => {}
                Err(error) => guards.push(Self::UnknownCredential {
                    account: account(),
                    why: error.message().to_owned(),
                }),
            }
        }
        guards
    }
}

impl fmt::Display for Guard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Agent(name) => write!(f, "it is the token of an agent, {name}"),
            Self::UnknownClient => {
                f.write_str("it may be the token of an agent: its client is not known")
            }
            Self::UsedLately(ago) => write!(f, "it was used {ago}"),
            Self::UnknownUse => f.write_str("it is not known when it was used"),
            Self::InUse { account, .. } => write!(f, "`{account}` signs in with it, or may"),
            Self::UnknownCredential { account, why } => {
                write!(
                    f,
                    "it can't be told whether `{account}` signs in with it: {why}"
                )
            }
            Self::Critical { claim, unknown } => {
                match unknown {
                    None => f.write_str("it is claimed as critical")?,
                    Some(key) => write!(
                        f,
                        "it may be claimed as critical: it is not known whether `{key}` holds for it"
                    )?,
                }
                match claim.to_string() {
                    said if said.is_empty() => Ok(()),
                    said => write!(f, " ({said})"),
                }
            }
        }
    }
}

/// Whether an account signs in with the token of these guards, or may. Then every request of this process may move its last use.
pub(crate) fn is_in_use(guards: &[Guard]) -> bool {
    guards
        .iter()
        .any(|guard| matches!(guard, Guard::InUse { .. }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokens_core::{
        ErrorKind, KeyMatcher, Operation, Provenance, ProviderId, Scope, TokenKind, When,
    };

    fn now() -> Timestamp {
        "2026-03-04T05:06:07Z".parse().unwrap()
    }

    fn used(seconds_ago: i64) -> When {
        let at = now() - SignedDuration::from_secs(seconds_ago);
        When::at(at, Provenance::Reported)
    }

    const NAMES_CLIENT: Capability = Capability {
        names_client: true,
        ..Capability::all(false)
    };

    fn names(token: &Token) -> Vec<&'static str> {
        let guards = Guard::of_revocation(token, NAMES_CLIENT, &[], now());
        guards.iter().map(|guard| guard.kind().as_str()).collect()
    }

    #[test]
    fn use_guards_a_token() {
        const DAY: i64 = 24 * 60 * 60;
        let derived = When::at(now() - SignedDuration::from_mins(3), Provenance::Derived);
        for (last_used, guards) in [
            (used(5), &["used-lately"][..]),
            (used(DAY - 1), &["used-lately"]),
            (used(DAY), &[]),
            (used(400 * DAY), &[]),
            (used(-30), &["used-lately"]),
            (derived, &["used-lately"]),
            (When::never(Provenance::Reported), &[]),
            (When::never(Provenance::Derived), &[]),
            (When::UNKNOWN, &["unknown-use"]),
            (
                When::after_idle(None, Provenance::Derived),
                &["unknown-use"],
            ),
        ] {
            let mut token = Token::new(
                ProviderId::new("example".into(), "api.example", Scope::Tenant),
                TokenKind::ORG,
            );
            token.client_name = Some("a".into());
            token.last_used = last_used;
            assert_eq!(names(&token), guards, "{last_used:?}");
        }
    }

    #[test]
    fn an_agents_token_is_guarded() {
        let mut token = Token::new(
            ProviderId::new("example".into(), "api.example", Scope::Tenant),
            TokenKind::USER,
        );
        token.last_used = When::never(Provenance::Derived);
        for (client, agent, guards) in [
            (Some("Browser"), None, &[][..]),
            (Some("Directory Agent"), Some("Directory Agent"), &["agent"]),
            (Some(""), Some(""), &["agent"]),
            (None, None, &["unknown-client"]),
        ] {
            token.client_name = client.map(Into::into);
            token.agent = agent.map(Into::into);
            assert_eq!(names(&token), guards, "{client:?}");
            assert_eq!(
                Guard::of_permissions(&token, NAMES_CLIENT, &[]).len(),
                guards.len()
            );
        }
        // Of a service that names no clients nothing follows from there being none.
        assert_eq!(
            Guard::of_permissions(&token, Capability::default(), &[]),
            []
        );
    }

    #[test]
    fn what_signs_in_is_guarded_for_itself() {
        let mut token = Token::new(
            ProviderId::new("example".into(), "api.example", Scope::Tenant),
            TokenKind::ORG,
        );
        token.hint = Some("1qkb...QQCL".into());
        token.last_used = used(1);
        let keys = |key: &str| Ok(InUse::Keys(vec![KeyMatcher::new(key.into())]));
        let error = Error::new(ErrorKind::PermissionDenied, Operation::Connect, "no");
        let credentials = [
            Credential::new("a", keys("1qkb5rwQ0Ft9uGhXQQCL")),
            Credential::new("b", keys("9xyz5rwQ0Ft9uGhX0000")),
            Credential::new("c", Ok(InUse::NoToken)),
            Credential::new("d", Err(error)),
        ];
        let kinds = |credentials: &[Credential]| {
            let guards = Guard::of_revocation(&token, Capability::default(), credentials, now());
            guards.iter().map(Guard::kind).collect::<Vec<_>>()
        };
        // That it was used lately is then the command's own doing.
        assert_eq!(kinds(&credentials[..3]), [GuardKind::InUse]);
        assert_eq!(
            kinds(&credentials[3..]),
            [GuardKind::UnknownCredential, GuardKind::UsedLately]
        );
    }

    #[test]
    fn each_guard_has_its_own_override() {
        let guard = |kind| match kind {
            GuardKind::Agent => Guard::Agent("AD".into()),
            GuardKind::UnknownClient => Guard::UnknownClient,
            GuardKind::UsedLately => Guard::UsedLately("3 s ago".into()),
            GuardKind::UnknownUse => Guard::UnknownUse,
            GuardKind::InUse => Guard::InUse {
                account: "a".into(),
                is_exact: true,
            },
            GuardKind::UnknownCredential => Guard::UnknownCredential {
                account: "a".into(),
                why: "no".into(),
            },
            GuardKind::Critical => Guard::Critical {
                claim: Box::default(),
                unknown: None,
            },
        };
        let all: Vec<_> = GuardKind::ALL.iter().map(|kind| guard(*kind)).collect();
        for kind in GuardKind::ALL {
            assert_eq!(kind.as_str().parse::<GuardKind>().unwrap(), *kind);
            let overrides = Guards::default().allow(*kind);
            let missing = overrides.missing(&all);
            assert_eq!(missing.len(), GuardKind::ALL.len() - 1);
            assert!(!missing.contains(kind) && overrides.has(&guard(*kind)));
        }
        let error = "force".parse::<GuardKind>().unwrap_err();
        assert!(error.to_string().contains("used-lately"), "{error}");
    }
}
