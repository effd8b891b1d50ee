//! From Okta's records to ours and back.

use jiff::{SignedDuration, Span, SpanRelativeTo, Timestamp};
use okta_api::types;
use okta_api::types::error::ConversionError;

use crate::provider_id::ProviderId;
use crate::token::{Network, Owner, Provenance, Token, TokenId, TokenKind, When};

/// The client of tokens that people made.
const OKTA_API: &str = "Okta API";

pub(super) fn token(from: types::ApiToken, provider: &ProviderId) -> Token {
    let mut token = Token::new(provider.clone(), TokenKind::SSWS);
    token.id = from.id.map(|id| TokenId::new(id.as_str()));
    token.name = from.name;
    token.owner = from.user_id.map(|id| Owner::id(id.as_str()));
    token.agent = from.client_name.clone().filter(|name| name != OKTA_API);
    token.client_name = from.client_name;
    token.acts_as_owner = Some(true);
    token.created = from.created;
    token.last_used = last_used(from.created, from.expires_at, from.token_window.as_deref());
    token.expires = match from.expires_at {
        Some(at) => When::after_idle(Some(at), Provenance::Reported),
        None => When::UNKNOWN,
    };
    token.network = from.network.map(|network| Network {
        connection: network.connection.map(|connection| connection.to_string()),
        include: network.include.unwrap_or_default(),
        exclude: network.exclude.unwrap_or_default(),
    });
    token
}

/// What `PUT` takes: the token as it was read, with the new condition. Both lists are sent even when empty, so that
/// they can be cleared.
pub(super) fn update(
    current: types::ApiToken,
    network: Network,
) -> Result<types::ApiTokenUpdate, ConversionError> {
    Ok(types::ApiTokenUpdate {
        client_name: current.client_name,
        created: current.created,
        name: current.name,
        network: types::NetworkCondition {
            connection: network.connection.unwrap_or_default().parse()?,
            include: network.include,
            exclude: network.exclude,
        },
        user_id: current.user_id,
    })
}

/// Okta reports no last use, but every use moves the expiry to `tokenWindow` later. Inferred from the documentation
/// and from recorded traffic, in which an unused token expires exactly `tokenWindow` after its creation.
fn last_used(created: Option<Timestamp>, expires: Option<Timestamp>, window: Option<&str>) -> When {
    let used = || expires?.checked_sub(length(window?)?).ok();
    match (used(), created) {
        (Some(used), Some(created)) if used <= created => When::never(Provenance::Derived),
        (Some(used), Some(_)) => When::at(used, Provenance::Derived),
        _ => When::UNKNOWN,
    }
}

/// An ISO 8601 duration. Years and months have no fixed length: unknown.
fn length(window: &str) -> Option<SignedDuration> {
    let span: Span = window.parse().ok()?;
    let length = span.to_duration(SpanRelativeTo::days_are_24_hours()).ok()?;
    length.is_positive().then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider_id::{Scope, Service};

    fn at(text: &str) -> Option<Timestamp> {
        text.parse().ok()
    }

    #[test]
    fn a_token_of_another_client_is_an_agents() {
        let provider = ProviderId::new(Service::OKTA, "acme.okta.com", Scope::Tenant);
        for (client, agent) in [
            (Some("Okta API"), None),
            (Some("Okta AD Agent"), Some("Okta AD Agent")),
            (Some("okta api"), Some("okta api")),
            (Some(""), Some("")),
            (None, None),
        ] {
            let record = types::ApiToken {
                client_name: client.map(Into::into),
                ..Default::default()
            };
            assert_eq!(token(record, &provider).agent.as_deref(), agent);
        }
    }

    #[test]
    fn derives_the_last_use() {
        let created = at("2025-11-02T14:47:13Z");
        let never = When::never(Provenance::Derived);
        let used = When::at(at("2025-11-06T10:00:00Z").unwrap(), Provenance::Derived);
        for (expires, window, expected) in [
            // Recorded: created 2025-11-02T14:47:13Z, never used.
            (at("2025-12-02T14:47:13Z"), Some("P30D"), never),
            (at("2025-12-06T10:00:00Z"), Some("P30D"), used),
            (at("2025-11-06T10:05:00Z"), Some("PT5M"), used),
            (at("2025-12-06T10:00:00Z"), Some("P4W2D"), used),
            (at("2025-12-06T10:00:00Z"), Some("P1M"), When::UNKNOWN),
            (at("2025-12-06T10:00:00Z"), Some("P"), When::UNKNOWN),
            (at("2025-12-06T10:00:00Z"), None, When::UNKNOWN),
            (None, Some("P30D"), When::UNKNOWN),
        ] {
            assert_eq!(last_used(created, expires, window), expected, "{window:?}");
        }
        assert_eq!(
            last_used(None, at("2025-12-06T10:00:00Z"), Some("P30D")),
            When::UNKNOWN
        );
    }
}
