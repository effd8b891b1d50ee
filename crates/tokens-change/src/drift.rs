//! What has become of a token since it was shown.

use std::fmt::Display;

use jiff::Timestamp;
use tokens_core::Token;

/// How `live` differs from the token that was `shown`: `name a -> b; last used 3 d ago -> 5 s ago`. `None` if it is the same. The
/// last use counts only `with_use`.
pub(crate) fn between(
    shown: &Token,
    live: &Token,
    with_use: bool,
    now: Timestamp,
) -> Option<String> {
    let mut changes = Vec::new();
    let mut compare = |what: &str, shown: String, live: String| {
        if shown != live {
            changes.push(format!("{what} {shown} -> {live}"));
        }
    };
    compare(
        "provider",
        shown.provider.to_string(),
        live.provider.to_string(),
    );
    compare("organization", known(&shown.org_id), known(&live.org_id));
    compare("id", known(&shown.id), known(&live.id));
    compare("name", known(&shown.name), known(&live.name));
    let points = [
        ("created", shown.created_when(), live.created_when(), true),
        ("last used", shown.last_used, live.last_used, with_use),
    ];
    for (what, shown, live, counts) in points {
        if !counts || (shown.state, shown.at) == (live.state, live.at) {
            continue;
        }
        let (before, after) = (shown.relative_to(now), live.relative_to(now));
        changes.push(if before == after {
            // Too close to each other for an age to tell.
            format!("{what} {} -> {}", shown.exact(now), live.exact(now))
        } else {
            format!("{what} {before} -> {after}")
        });
    }
    (!changes.is_empty()).then(|| changes.join("; "))
}

fn known(value: &Option<impl Display>) -> String {
    value.as_ref().map_or("-".to_owned(), ToString::to_string)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokens_core::{ProviderId, Scope, Source, TokenKind, When};

    #[test]
    fn what_identifies_a_token_and_tells_of_its_use_is_compared() {
        let now: Timestamp = "2026-03-04T05:06:07Z".parse().unwrap();
        let at = |text: &str| When::at(text.parse().unwrap(), Source::Reported);
        let token = |change: fn(&mut Token)| {
            let mut token = Token::new(
                ProviderId::new("example".into(), "api.example", Scope::Tenant),
                TokenKind::ORG,
            );
            token.id = Some("1".into());
            token.name = Some("ci".into());
            token.created = "2026-01-01T00:00:00Z".parse().ok();
            token.last_used = at("2026-03-01T05:06:07Z");
            change(&mut token);
            token
        };
        let shown = token(|_| ());
        for (change, with_use, expected) in [
            ((|_| ()) as fn(&mut Token), true, None),
            (|t| t.privileges = Some(vec![]), true, None),
            (|t| t.name = None, true, Some("name ci -> -")),
            (|t| t.id = Some("2".into()), true, Some("id 1 -> 2")),
            (
                |t| t.provider.host = "evil".into(),
                true,
                Some("provider example:api.example -> example:evil"),
            ),
            (
                |t| t.org_id = Some("o".into()),
                true,
                Some("organization - -> o"),
            ),
            (
                |t| t.created = "2026-03-04T05:00:00Z".parse().ok(),
                true,
                Some("created 62 d ago -> 6 min ago"),
            ),
            (
                |t| t.last_used = When::UNKNOWN,
                true,
                Some("last used 3 d ago -> unknown"),
            ),
            (
                |t| {
                    t.name = Some("x".into());
                    t.last_used =
                        When::at("2026-03-01T05:06:08Z".parse().unwrap(), Source::Derived);
                },
                true,
                Some("name ci -> x; last used 3 d ago -> ~2 d ago"),
            ),
            (
                |t| {
                    t.last_used =
                        When::at("2026-03-01T05:06:06.5Z".parse().unwrap(), Source::Reported)
                },
                true,
                Some(
                    "last used 2026-03-01T05:06:07Z (3 d ago) -> 2026-03-01T05:06:06.5Z (3 d ago)",
                ),
            ),
            (|t| t.last_used = When::UNKNOWN, false, None),
        ] {
            let found = between(&shown, &token(change), with_use, now);
            assert_eq!(found.as_deref(), expected);
        }
    }
}
