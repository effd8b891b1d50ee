//! Filter expressions and durations.

use jiff::{SignedDuration, Timestamp};
use tokens_core::{Owner, Privilege, ProviderId, Scope, Service, Source, Token, TokenKind, When};
use tokens_fuzz::assert_clean;

use super::Filter;

/// A filter as it is written; a duration in the largest unit that fits.
fn written(filter: &Filter) -> String {
    let duration = |length: &SignedDuration| {
        let minutes = length.as_mins();
        let units = [(7 * 24 * 60, 'w'), (24 * 60, 'd'), (60, 'h'), (1, 'm')];
        let fits = units.into_iter().find(|(unit, _)| minutes % unit == 0);
        let (unit, name) = fits.unwrap();
        format!("{}{name}", minutes / unit)
    };
    let value = match filter {
        Filter::Account(pattern) | Filter::Owner(pattern) | Filter::Name(pattern) => {
            pattern.as_str().to_owned()
        }
        Filter::Provider(service) => service.to_string(),
        Filter::Unused(length) | Filter::Age(length) | Filter::Expires(length) => duration(length),
        Filter::Role(role) => role.clone(),
        Filter::AnyNetwork => "any".to_owned(),
    };
    format!("{}={value}", filter.key())
}

/// A token of which much is known.
fn token() -> Token {
    let mut token = Token::new(
        ProviderId::new(Service::MIST, "api.mist.com", Scope::Tenant),
        TokenKind::ORG,
    );
    token.name = Some("a".repeat(48) + "/ci-déploy-2");
    token.owner = Some(Owner::email("priya.natarajan@acme.example"));
    token.created = Some(Timestamp::MIN);
    token.last_used = When::at(Timestamp::MAX, Source::Reported);
    token.expires = When::at(Timestamp::MIN, Source::Reported);
    token.privileges = Some(vec![Privilege::new("admin", "org")]);
    token
}

#[test]
fn filter() {
    tokens_fuzz::target!("filter").run(|input| {
        let Ok(text) = std::str::from_utf8(input) else {
            return;
        };
        match text.parse::<Filter>() {
            Ok(filter) => {
                if let Filter::Unused(length) | Filter::Age(length) | Filter::Expires(length) =
                    &filter
                {
                    assert!(!length.is_negative(), "{filter:?}");
                }
                assert_eq!(written(&filter).parse(), Ok(filter.clone()), "{text:?}");
                for now in [Timestamp::MIN, Timestamp::UNIX_EPOCH, Timestamp::MAX] {
                    filter.verdict("acme-prod", &token(), now);
                }
            }
            // Of the text, only the key is repeated.
            Err(error) => {
                let error = error.to_string();
                assert!(error.len() <= 512 + text.len(), "{error}");
                assert_clean(&crate::output::escape::line(&error), 512 + 8 * text.len());
            }
        }
    });
}
