//! What is not changed by accident: the guards, and the options that lift them.

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use tokens_core::{Capability, InUse, Token, WhenState};

use crate::cli::Guards;
use crate::output::{Printer, age};

/// Accounts, and what tells the tokens that they sign in with, or why that can't be told.
pub(crate) type Credentials = [(String, tokens_core::Result<InUse>)];

/// A token that was used within this time is taken to be needed.
const LATELY: SignedDuration = SignedDuration::from_hours(24);

/// A reason that blocks a change of a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Guard {
    /// One of the service's agents made it and looks after it itself.
    Agent(String),
    /// The service doesn't say what made it: it may be an agent.
    UnknownClient,
    /// It was used lately, so long ago.
    UsedLately(String),
    /// Nobody knows when it was used.
    UnknownUse,
    /// This account signs in with it, or may.
    InUse {
        account: String,
        /// That it was used lately says nothing else then.
        is_exact: bool,
    },
    /// It can't be told what this account signs in with, and why.
    UnknownCredential(String, String),
}

/// The guards of `token` against being revoked.
pub(crate) fn of_revocation(
    token: &Token,
    capability: Capability,
    credentials: &Credentials,
    now: Timestamp,
) -> Vec<Guard> {
    let mut guards = of_reach(token, capability, credentials);
    let is_own = |guard: &Guard| matches!(guard, Guard::InUse { is_exact: true, .. });
    match (token.last_used.state, token.last_used.at) {
        // Every command of the account is a use. Who only may sign in with it is not known to be the one who used it.
        _ if guards.iter().any(is_own) => {}
        (WhenState::Never, _) => {}
        (WhenState::At, Some(at)) if now.duration_since(at) >= LATELY => {}
        // By a clock that is ahead of ours, too.
        (WhenState::At, Some(_)) => {
            guards.push(Guard::UsedLately(age::when(token.last_used, now)));
        }
        _ => guards.push(Guard::UnknownUse),
    }
    guards
}

/// The guards of `token` against a change of what it may do or from where.
pub(crate) fn of_reach(
    token: &Token,
    capability: Capability,
    credentials: &Credentials,
) -> Vec<Guard> {
    let mut guards = Vec::new();
    if capability.names_client && token.client_name.is_none() {
        guards.push(Guard::UnknownClient);
    }
    guards.extend(token.agent.clone().map(Guard::Agent));
    for (account, in_use) in credentials {
        match in_use {
            Ok(in_use) if in_use.may_be(token) => guards.push(Guard::InUse {
                account: account.clone(),
                is_exact: in_use.is_exact(token),
            }),
            Ok(_) => {}
            Err(error) => {
                let why = error.message().to_owned();
                guards.push(Guard::UnknownCredential(account.clone(), why));
            }
        }
    }
    guards
}

impl Guard {
    /// The option that lifts it.
    pub(crate) fn option(&self) -> &'static str {
        if self.is_of_credentials() {
            "--force-current"
        } else {
            "--force"
        }
    }

    pub(crate) fn is_lifted(&self, by: &Guards) -> bool {
        if self.is_of_credentials() {
            by.force_current
        } else {
            by.force
        }
    }

    fn is_of_credentials(&self) -> bool {
        matches!(self, Self::InUse { .. } | Self::UnknownCredential(..))
    }

    /// Its name in JSON.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Agent(_) => "agent",
            Self::UnknownClient => "unknown_client",
            Self::UsedLately(_) => "used_lately",
            Self::UnknownUse => "unknown_use",
            Self::InUse { .. } => "in_use",
            Self::UnknownCredential(..) => "unknown_credential",
        }
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
            Self::UnknownCredential(account, why) => {
                write!(
                    f,
                    "it can't be told whether `{account}` signs in with it: {why}"
                )
            }
        }
    }
}

/// Whether an account signs in with the token of these guards, or may. Then every request of this command may move its last use.
pub(crate) fn is_in_use(guards: &[Guard]) -> bool {
    guards
        .iter()
        .any(|guard| matches!(guard, Guard::InUse { .. }))
}

/// Tells of each guard of the token called `title`, lifted or not.
pub(crate) fn tell(printer: Printer, title: &str, guards: &[Guard], lifted: &Guards) {
    for guard in guards {
        let is_lifted = guard.is_lifted(lifted);
        let word = if is_lifted { "lifted" } else { "guarded" };
        printer.message(&format!("{word}: {title}: {guard} [{}]", guard.option()));
    }
}

/// The options that would lift the rest of `guards`, each once.
pub(crate) fn missing(guards: &[Guard], lifted: &Guards) -> Vec<&'static str> {
    let left = guards.iter().filter(|guard| !guard.is_lifted(lifted));
    let mut options: Vec<_> = left.map(Guard::option).collect();
    options.sort_unstable();
    options.dedup();
    options
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokens_core::{
        Error, ErrorKind, KeyMatcher, Operation, ProviderId, Scope, Source, TokenKind, When,
    };

    fn now() -> Timestamp {
        "2026-03-04T05:06:07Z".parse().unwrap()
    }

    fn used(seconds_ago: i64) -> When {
        let at = now() - SignedDuration::from_secs(seconds_ago);
        When::at(at, Source::Reported)
    }

    const NAMES_CLIENT: Capability = Capability {
        names_client: true,
        ..Capability::all(false)
    };

    fn names(token: &Token) -> Vec<&'static str> {
        let guards = of_revocation(token, NAMES_CLIENT, &[], now());
        guards.iter().map(Guard::name).collect()
    }

    #[test]
    fn use_guards_a_token() {
        const DAY: i64 = 24 * 60 * 60;
        let derived = When::at(now() - SignedDuration::from_mins(3), Source::Derived);
        for (last_used, guards) in [
            (used(5), &["used_lately"][..]),
            (used(DAY - 1), &["used_lately"]),
            (used(DAY), &[]),
            (used(400 * DAY), &[]),
            (used(-30), &["used_lately"]),
            (derived, &["used_lately"]),
            (When::never(Source::Reported), &[]),
            (When::never(Source::Derived), &[]),
            (When::UNKNOWN, &["unknown_use"]),
            (When::after_idle(None, Source::Derived), &["unknown_use"]),
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
        token.last_used = When::never(Source::Derived);
        for (client, agent, guards) in [
            (Some("Browser"), None, &[][..]),
            (Some("Directory Agent"), Some("Directory Agent"), &["agent"]),
            (Some(""), Some(""), &["agent"]),
            (None, None, &["unknown_client"]),
        ] {
            token.client_name = client.map(Into::into);
            token.agent = agent.map(Into::into);
            assert_eq!(names(&token), guards, "{client:?}");
            assert_eq!(of_reach(&token, NAMES_CLIENT, &[]).len(), guards.len());
        }
        // Of a service that names no clients nothing follows from there being none.
        assert_eq!(of_reach(&token, Capability::default(), &[]), []);
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
            ("a".to_owned(), keys("1qkb5rwQ0Ft9uGhXQQCL")),
            ("b".to_owned(), keys("9xyz5rwQ0Ft9uGhX0000")),
            ("c".to_owned(), Ok(InUse::NoToken)),
            ("d".to_owned(), Err(error)),
        ];
        let options = |credentials: &Credentials| {
            let guards = of_revocation(&token, Capability::default(), credentials, now());
            let options = guards.iter().map(|guard| (guard.name(), guard.option()));
            options.collect::<Vec<_>>()
        };
        // That it was used lately is then the command's own doing.
        assert_eq!(options(&credentials[..3]), [("in_use", "--force-current")]);
        assert_eq!(
            options(&credentials[3..]),
            [
                ("unknown_credential", "--force-current"),
                ("used_lately", "--force")
            ]
        );
        let lifts = |force, force_current| {
            let by = Guards {
                force,
                force_current,
            };
            let in_use = Guard::InUse {
                account: "a".into(),
                is_exact: true,
            };
            [Guard::UnknownUse, in_use].map(|guard| guard.is_lifted(&by))
        };
        assert_eq!(lifts(true, false), [true, false]);
        assert_eq!(lifts(false, true), [false, true]);
    }
}
