//! Filter expressions and durations.

use jiff::Timestamp;

use super::{Condition, Filter, Subject};
use crate::provider_id::{ProviderId, Scope};
use crate::token::{Owner, Privilege, Provenance, Token, TokenKind, When};

/// A token of which much is known.
fn token() -> Token {
    let provider = ProviderId::new("acme".into(), "api.acme.example", Scope::Tenant);
    let mut token = Token::new(provider, TokenKind::ORG);
    token.name = Some("a".repeat(48) + "/ci-déploy-2");
    token.owner = Some(Owner::email("priya.natarajan@acme.example"));
    token.created = Some(Timestamp::MIN);
    token.last_used = When::at(Timestamp::MAX, Provenance::Reported);
    token.expires = When::at(Timestamp::MIN, Provenance::Reported);
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
                if let Condition::Unused(range)
                | Condition::Age(range)
                | Condition::Expires(range) = filter.condition()
                {
                    let mut ends = [range.least, range.most].into_iter().flatten();
                    assert!(ends.all(|length| !length.is_negative()), "{filter:?}");
                }
                assert_eq!(filter.to_string().parse(), Ok(filter.clone()), "{text:?}");
                for now in [Timestamp::MIN, Timestamp::UNIX_EPOCH, Timestamp::MAX] {
                    filter.matches(&Subject::new("acme-prod", &token(), now));
                }
            }
            // Of the text, only the key or the value is repeated.
            Err(error) => assert!(error.to_string().len() <= 512 + text.len(), "{error}"),
        }
    });
}
