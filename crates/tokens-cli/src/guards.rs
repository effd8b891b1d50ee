//! What is not changed by accident: the guards, and the options that lift them.

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use tokens_core::{Service, Token, WhenState};

use crate::cli::Guards;
use crate::output::age;

/// A token that was used within this time is taken to be needed.
const LATELY: SignedDuration = SignedDuration::from_hours(24);

/// Okta's client of tokens that people made. Any other made its token itself.
const OKTA_API: &str = "Okta API";

/// Why a token is not changed just like that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Guard {
    /// One of Okta's agents made it and looks after it itself.
    Agent(String),
    /// Okta doesn't say what made it: it may be an agent.
    UnknownClient,
    /// It was used lately, so long ago.
    UsedLately(String),
    /// Nobody knows when it was used.
    UnknownUse,
}

/// The guards of `token`, as far as the token itself tells, that a change must respect which nobody may notice before it is
/// too late: a revocation.
pub(crate) fn of_revocation(token: &Token, now: Timestamp) -> Vec<Guard> {
    let mut guards = of_agents(token);
    match (token.last_used.state, token.last_used.at) {
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

/// The guards of `token` that any change of what it may do must respect.
pub(crate) fn of_agents(token: &Token) -> Vec<Guard> {
    match (&token.provider, token.client_name.as_deref()) {
        (Service::Okta, None) => vec![Guard::UnknownClient],
        (Service::Okta, Some(name)) if name != OKTA_API => vec![Guard::Agent(name.to_owned())],
        _ => Vec::new(),
    }
}

impl Guard {
    /// The option that lifts it.
    pub(crate) fn option(&self) -> &'static str {
        "--force"
    }

    pub(crate) fn is_lifted(&self, by: &Guards) -> bool {
        by.force
    }

    /// Its name in JSON.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Agent(_) => "agent",
            Self::UnknownClient => "unknown_client",
            Self::UsedLately(_) => "used_lately",
            Self::UnknownUse => "unknown_use",
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
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokens_core::{Source, TokenKind, When};

    fn now() -> Timestamp {
        "2026-03-04T05:06:07Z".parse().unwrap()
    }

    fn used(seconds_ago: i64) -> When {
        let at = now() - SignedDuration::from_secs(seconds_ago);
        When::at(at, Source::Reported)
    }

    fn names(token: &Token) -> Vec<&'static str> {
        of_revocation(token, now())
            .iter()
            .map(Guard::name)
            .collect()
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
            let mut token = Token::new(Service::Mist, "api.mist.com", TokenKind::Org);
            token.last_used = last_used;
            assert_eq!(names(&token), guards, "{last_used:?}");
        }
    }

    #[test]
    fn an_agents_token_is_guarded() {
        let mut token = Token::new(Service::Okta, "acme.okta.com", TokenKind::Ssws);
        token.last_used = When::never(Source::Derived);
        for (client, guards) in [
            (Some("Okta API"), &[][..]),
            (Some("Okta AD Agent"), &["agent"]),
            (Some("okta api"), &["agent"]),
            (Some(""), &["agent"]),
            (None, &["unknown_client"]),
        ] {
            token.client_name = client.map(Into::into);
            assert_eq!(names(&token), guards, "{client:?}");
            assert_eq!(of_agents(&token).len(), guards.len());
        }
        // Only Okta has agents.
        token.provider = Service::Mist;
        assert_eq!(names(&token), [] as [&str; 0]);
    }
}
