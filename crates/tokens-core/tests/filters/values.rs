//! Values that no service and no token has.

use tokens_core::filter::{Filter, SeenValues, Subject};
use tokens_core::{
    Claim, ClaimEntry, Claimed, Claims, KindFacts, MistTokens, OktaTokens, Owner, Privilege,
};

use super::{Known, now, org_token, user_token, with};

fn kinds() -> impl Iterator<Item = &'static KindFacts> {
    MistTokens::kinds().iter().chain(OktaTokens::kinds())
}

fn filter(text: &str) -> Filter {
    text.parse().unwrap()
}

#[test]
fn a_value_that_no_service_has_is_an_error() {
    for text in [
        "provider=okta",
        "kind=ssws",
        "kind!=user",
        "owner-status=LOCKED_OUT",
        "owner-status=unverified",
        "name=aws",
    ] {
        assert!(filter(text).check(kinds()).is_ok(), "{text}");
    }
    for (text, near) in [
        ("provider=Okta", Some("`okta`")),
        ("kind=users", Some("`user`")),
        ("kind=robot", None),
        ("owner-status=suspnded", Some("`suspended`")),
        // Not known is no status.
        ("owner-status=unknown", None),
    ] {
        let error = filter(text).check(kinds()).unwrap_err().to_string();
        match near {
            Some(near) => assert!(error.contains(near), "{error}"),
            None => assert!(error.contains("; there are "), "{error}"),
        }
    }
}

#[test]
fn a_length_beyond_the_life_of_a_token_matches_none() {
    let never = |text: &str| {
        let never = kinds().filter(|kind| filter(text).never_matches(kind).is_some());
        never.map(|kind| kind.title).collect::<Vec<_>>()
    };
    for (text, titles) in [
        ("unused=45d", &["Okta"][..]),
        ("unused=30d", &[]),
        ("unused=31d..60d", &["Okta"]),
        ("unused=20d..60d", &[]),
        ("unused=..60d", &[]),
        ("unused=100d", &["Mist user", "Okta"]),
        ("unused!=45d", &[]),
        ("age=45d", &[]),
    ] {
        assert_eq!(never(text), titles, "{text}");
    }
}

/// Why `filters` are refused after tokens were read, the second of which is claimed by the team `network`.
fn refused(filters: &str) -> Option<String> {
    let first = with(org_token(), |token| {
        token.name = Some("ci-deploy".into());
        token.id = Some("00Tabc".into());
        token.owner = Some(Owner::email("priya@acme.example"));
        token.privileges = Some(vec![Privilege::new("read", "org")]);
    });
    let second = with(first.clone(), |token| token.name = Some("backup".into()));
    let mut claim = Claim::default();
    claim.team = Some("network".into());
    let known = Known {
        claim: Some(claim),
        ..Known::default()
    };
    let mut seen = SeenValues::new(&[filter(filters)]);
    assert!(seen.check(kinds(), &Claims::default()).is_ok());
    seen.see(&Subject::new("acme", &first, now()));
    seen.see(&Subject::new("acme", &second, now()).claim(known.claim.as_ref()));
    let mut other = Claim::default();
    other.team = Some("stores".into());
    let claims: Claims = [ClaimEntry::new(Claimed::Filters(Vec::new()), other)]
        .into_iter()
        .collect();
    let refused = seen.check(kinds(), &claims).err();
    refused.map(|why| why.to_string())
}

#[test]
fn a_value_that_no_token_has_is_an_error() {
    for text in [
        "name=backup",
        "name!=backup",
        "name=*none*",
        "id=00Ta",
        "team=network",
        // Claimed, and no token of the list.
        "team=stores",
        "role=read",
        // Known to a service.
        "role=super_admin",
        "role=installer",
        "owner=priya@acme.example",
        "unused=1d",
    ] {
        assert_eq!(refused(text), None, "{text}");
    }
    for (text, said) in [
        (
            "name=bakcup",
            "no token has `name=bakcup`; did you mean `backup`?",
        ),
        (
            "name!=zzz",
            "no token has `name=zzz`; there are `backup`, `ci-deploy`",
        ),
        (
            "team=ops",
            "no token has `team=ops`; there are `network`, `stores`",
        ),
        ("system=jenkins", "no token has `system=jenkins`"),
    ] {
        assert_eq!(refused(text).as_deref(), Some(said));
    }
    let role = refused("role=amdin").unwrap();
    assert!(role.ends_with("did you mean `admin`?"), "{role}");
}

#[test]
fn a_value_that_a_token_may_have_is_not_an_error() {
    let mut seen = SeenValues::new(&[filter("name=x"), filter("role=x"), filter("owner=x@y.z")]);
    let token = with(user_token(), |token| token.owner = Some(Owner::id("00u1")));
    seen.see(&Subject::new("acme", &token, now()));
    assert!(seen.check(kinds(), &Claims::default()).is_ok());
}

#[test]
fn only_some_of_many_values_are_named() {
    let mut seen = SeenValues::new(&[filter("name=zzzzzzzz")]);
    for number in 0..3_000 {
        let token = with(org_token(), |token| token.name = Some(number.to_string()));
        seen.see(&Subject::new("acme", &token, now()));
    }
    let error = seen
        .check(kinds(), &Claims::default())
        .unwrap_err()
        .to_string();
    assert!(error.ends_with("and 990 more"), "{error}");
}
