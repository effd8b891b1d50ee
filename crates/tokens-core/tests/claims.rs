//! Claims: which one counts, which contradict each other, which are about no token.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use std::collections::HashSet;

use tokens_core::filter::Subject;
use tokens_core::{
    Claim, ClaimEntry, Claimed, Claims, ClaimsSeen, Fact, OwnerDetails, ProviderId, Scope,
    Standing, Timestamp, Token, TokenDetails, TokenId, TokenKind, TokenRef,
};

fn provider(host: &str) -> ProviderId {
    ProviderId::new("acme".into(), host, Scope::Tenant)
}

fn reference(host: &str, id: &str) -> TokenRef {
    TokenRef::new(provider(host), TokenId::new(id)).unwrap()
}

fn token(id: &str, name: &str) -> Token {
    let mut token = Token::new(provider("a"), TokenKind::USER);
    token.id = Some(TokenId::new(id));
    token.name = Some(name.into());
    token
}

fn subject(token: &Token) -> Subject<'_> {
    Subject::new("acme", token, Timestamp::UNIX_EPOCH)
}

fn of_tokens(line: usize, ids: &[&str], team: &str) -> ClaimEntry {
    entry(
        line,
        Claimed::Tokens(ids.iter().map(|id| reference("a", id)).collect()),
        team,
    )
}

fn of_filters(line: usize, filters: &[&str], team: &str) -> ClaimEntry {
    let filters = filters.iter().map(|text| text.parse().unwrap());
    entry(line, Claimed::Filters(filters.collect()), team)
}

fn entry(line: usize, of: Claimed, team: &str) -> ClaimEntry {
    let mut claim = Claim::default();
    claim.team = Some(team.into());
    ClaimEntry::new(of, claim).line(line)
}

#[test]
fn what_names_a_token_goes_before_what_filters_it_and_the_first_counts() {
    let claims: Claims = [
        of_filters(1, &["name=ci-*"], "filtered"),
        of_tokens(2, &["1"], "named"),
        of_filters(3, &["name=ci-*", "kind=user"], "filtered"),
        of_filters(4, &["name=ci-b*"], "other"),
        of_filters(5, &["name=ci-b*", "kind=org"], "none"),
        of_tokens(6, &["1", "4"], "also named"),
        of_filters(7, &["owner-status=gone"], "not known"),
    ]
    .into_iter()
    .collect();
    for (token, counts, conflicts, unknown) in [
        (token("1", "ci-b"), Some(2), &[6][..], &[][..]),
        (token("2", "ci-a"), Some(1), &[], &[7]),
        (token("3", "ci-b"), Some(1), &[4], &[7]),
        (token("4", "x"), Some(6), &[], &[]),
        (token("5", "x"), None, &[], &[7]),
    ] {
        let found = claims.find(&subject(&token));
        let lines =
            |entries: &[&ClaimEntry]| entries.iter().map(|one| one.line).collect::<Vec<_>>();
        assert_eq!(found.entry.map(|one| one.line), counts, "{token:?}");
        assert_eq!(lines(&found.conflicts), conflicts, "{token:?}");
        let maybe: Vec<_> = found.unknown.iter().map(|(one, _)| *one).collect();
        assert_eq!(lines(&maybe), unknown, "{token:?}");
        assert_eq!(
            claims.of(&subject(&token)),
            found.entry.map(|one| &one.claim)
        );
    }
    let twice = claims.named_twice();
    assert_eq!(twice.len(), 1);
    assert_eq!(twice[0].0, &reference("a", "1"));
}

#[test]
fn a_claim_may_need_details() {
    let claims: Claims = [of_filters(1, &["owner-status=gone"], "a")]
        .into_iter()
        .collect();
    assert!(!claims.needs().is_empty());
    let token = token("1", "a");
    let mut details = TokenDetails::default();
    details.owner_details = Some(Fact::reported(OwnerDetails::new(Standing::Gone)));
    assert_eq!(claims.of(&subject(&token)), None);
    assert!(
        claims
            .of(&subject(&token).details(Some(&details)))
            .is_some()
    );
}

#[test]
fn a_claim_about_no_token_is_told_from_one_that_is_not_comparable() {
    let other = reference("not-read", "9");
    let claims: Claims = [
        of_tokens(1, &["1", "gone"], "a"),
        of_filters(2, &["name=ci-*"], "b"),
        of_filters(3, &["name=nothing"], "c"),
        entry(4, Claimed::Tokens(vec![other]), "d"),
    ]
    .into_iter()
    .collect();
    let mut seen = ClaimsSeen::new(&claims);
    // It is of the first claim, and the filters of the second one match all the same.
    seen.see(&subject(&token("1", "ci-a")));
    for is_complete in [true, false] {
        let listed = HashSet::from([provider("a")]);
        let unmatched = seen.unmatched(&listed, is_complete);
        let found: Vec<_> = unmatched
            .iter()
            .map(|one| (one.entry.line, one.tokens.len(), one.is_comparable))
            .collect();
        assert_eq!(found, [(1, 1, true), (3, 0, is_complete), (4, 1, false)]);
        assert_eq!(unmatched[0].tokens, [&reference("a", "gone")]);
    }
    let unread = seen.unmatched(&HashSet::new(), false);
    assert!(unread.iter().all(|one| !one.is_comparable));
}

#[test]
fn a_claim_is_the_same_in_json() {
    let mut claim = Claim::default();
    claim.system = Some("siem".into());
    claim.expected_interval = tokens_core::parse_length("36h");
    let json = serde_json::to_value(&claim).unwrap();
    assert_eq!(json["expected_interval"], "36h");
    assert_eq!(serde_json::from_value::<Claim>(json).unwrap(), claim);
    for text in [
        r#"{"expected_interval": "daily"}"#,
        r#"{"expected_interval": 1}"#,
    ] {
        assert!(serde_json::from_str::<Claim>(text).is_err());
    }
    let nothing: Claim = serde_json::from_str("{}").unwrap();
    assert_eq!(nothing, Claim::default());
}
