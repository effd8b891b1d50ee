//! Filters: what they match, by what is known, and how they are written.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod details;
mod text;
mod values;

use tokens_core::filter::Verdict::{Match, No, Unknown};
use tokens_core::filter::{Filter, Subject, Verdict};
use tokens_core::{
    Claim, Network, Owner, Privilege, Provenance, ProviderId, Scope, SignedDuration, Timestamp,
    Token, TokenDetails, TokenId, TokenKind, When,
};

const NOW: &str = "2026-03-01T00:00:00Z";

fn now() -> Timestamp {
    NOW.parse().unwrap()
}

fn ago(days: i64) -> Timestamp {
    now() - SignedDuration::from_hours(24 * days)
}

fn token_of(service: &str, scope: Scope, kind: TokenKind) -> Token {
    Token::new(
        ProviderId::new(service.into(), "api.acme.example", scope),
        kind,
    )
}

/// A token that has privileges of its own.
fn org_token() -> Token {
    let mut token = token_of("acme", Scope::Org("o-1".into()), TokenKind::ORG);
    token.acts_as_owner = Some(false);
    token
}

fn user_token() -> Token {
    let mut token = token_of("other", Scope::User("u-1".into()), TokenKind::USER);
    token.acts_as_owner = Some(true);
    token
}

/// Applies `change` to `token`.
fn with(mut token: Token, change: impl FnOnce(&mut Token)) -> Token {
    change(&mut token);
    token
}

/// What is known about a token.
#[derive(Debug, Default)]
struct Known {
    details: Option<TokenDetails>,
    claim: Option<Claim>,
}

/// The verdict of a filter; that of its negation must fit.
#[track_caller]
fn verdict(filter: &str, token: &Token, known: &Known) -> Verdict {
    let filter: Filter = filter.parse().unwrap();
    let subject = Subject::new("acme-prod", token, now())
        .details(known.details.as_ref())
        .claim(known.claim.as_ref());
    let verdict = filter.matches(&subject);
    let negated = filter.clone().negated().matches(&subject);
    let expected = match verdict {
        Match => No,
        No => Match,
        Unknown => Unknown,
    };
    assert_eq!(negated, expected, "not {filter} of {token:?}");
    verdict
}

#[track_caller]
fn assert_verdicts(cases: impl IntoIterator<Item = (&'static str, Token, Verdict)>) {
    for (filter, token, expected) in cases {
        let found = verdict(filter, &token, &Known::default());
        assert_eq!(found, expected, "{filter} of {token:?}");
    }
}

#[test]
fn accounts_services_kinds_and_scopes() {
    assert_verdicts([
        ("account=acme-prod", user_token(), Match),
        ("account=ACME-*", user_token(), Match),
        ("account=acme", user_token(), No),
        ("provider=other", user_token(), Match),
        ("provider=acme", user_token(), No),
        ("kind=user", user_token(), Match),
        ("kind=user", org_token(), No),
        ("scope=user", user_token(), Match),
        ("scope=org", user_token(), No),
        ("scope=org", org_token(), Match),
        (
            "scope=tenant",
            token_of("acme", Scope::Tenant, TokenKind::USER),
            Match,
        ),
    ]);
}

#[test]
fn accounts_are_left_out_without_a_request() {
    for (filter, is_let) in [
        ("account=acme-*", true),
        ("account!=acme-*", false),
        ("provider=acme", true),
        ("provider!=acme", false),
        ("provider=other", false),
        ("provider!=other", true),
        ("name!=acme", true),
    ] {
        let parsed: Filter = filter.parse().unwrap();
        let found = parsed.lets_account("acme-prod", &"acme".into());
        assert_eq!(found, is_let, "{filter}");
    }
}

#[test]
fn names_and_ids() {
    let named = |name: &str| with(user_token(), |token| token.name = Some(name.into()));
    let id = |id: &str| with(user_token(), |token| token.id = Some(TokenId::new(id)));
    assert_verdicts([
        ("name=ci-*", named("CI-deploy"), Match),
        ("name=ci-*", named("my ci-deploy"), No),
        ("name=*", named(""), Match),
        ("name=a?c", named("a/c"), Match),
        ("name=*", user_token(), Unknown),
        ("id=00Tabc", id("00Tabcdef"), Match),
        ("id=00tABC", id("00Tabcdef"), Match),
        ("id=00Tabcdefg", id("00Tabcdef"), No),
        ("id=Tabc", id("00Tabcdef"), No),
        ("id=*def", id("00Tabcdef"), Match),
        ("id=00T?", id("00Tabcdef"), No),
        ("id=00Ta", id("00Té"), No),
        ("id=*", user_token(), Unknown),
    ]);
}

#[test]
fn owners_by_what_the_token_says() {
    let owned = |owner: Owner| with(user_token(), |token| token.owner = Some(owner));
    let id = || owned(Owner::id("00uPriya"));
    let email = || owned(Owner::email("priya@acme.example"));
    assert_verdicts([
        ("owner=*@acme.example", email(), Match),
        ("owner=marcus@*", email(), No),
        ("owner=00uPriya", id(), Match),
        ("owner=00uOther", id(), No),
        ("owner=00uPriya", email(), No),
        // The address may be anything.
        ("owner=priya*", id(), Unknown),
        ("owner=00u?", id(), Unknown),
        ("owner=priya@acme.example", id(), Unknown),
        ("owner=priya", id(), No),
        ("owner=*", owned(Owner::deleted()), No),
        ("owner=*", user_token(), Unknown),
        ("owner=none", owned(Owner::deleted()), Match),
        ("owner=none", email(), No),
        ("owner=none", user_token(), Unknown),
        ("owner-status=gone", owned(Owner::deleted()), Match),
        ("owner-status=active", owned(Owner::deleted()), No),
        ("owner-status=active", email(), Unknown),
    ]);
}

#[test]
fn times_at_least_within_and_between() {
    let used = |when: When| {
        with(user_token(), |token| {
            token.last_used = when;
            token.created = Some(ago(60));
        })
    };
    let used_ago = |days| used(When::at(ago(days), Provenance::Derived));
    let never = When::never(Provenance::Reported);
    let created = |days| with(user_token(), |token| token.created = Some(ago(days)));
    let expiring = |when| with(user_token(), |token| token.expires = when);
    let idle = |days| expiring(When::after_idle(Some(ago(days)), Provenance::Reported));
    assert_verdicts([
        ("unused=45d", used_ago(45), Match),
        ("unused=45d", used_ago(44), No),
        ("unused=7w", used_ago(49), Match),
        ("unused=45d", used(never), Match),
        ("unused=61d", used(never), No),
        ("unused=0d", used(When::UNKNOWN), Unknown),
        ("unused=30d..60d", used_ago(30), Match),
        ("unused=30d..60d", used_ago(60), Match),
        ("unused=30d..60d", used_ago(29), No),
        ("unused=30d..60d", used_ago(61), No),
        ("unused=..7d", used_ago(7), Match),
        ("unused=..7d", used_ago(8), No),
        // By a clock that is ahead.
        ("unused=..7d", used_ago(-1), Match),
        ("unused=0m", used_ago(-1), Match),
        (
            "unused=1d",
            with(user_token(), |token| token.last_used = never),
            Unknown,
        ),
        ("age=90d", created(90), Match),
        ("age=90d", created(89), No),
        ("age=2160h", created(90), Match),
        ("age=..7d", created(7), Match),
        ("age=..7d", created(8), No),
        ("age=90d..", created(90), Match),
        ("age=0m", user_token(), Unknown),
        ("expires=7d", idle(-7), Match),
        ("expires=7d", idle(-8), No),
        ("expires=0d", idle(1), Match),
        ("expires=3d..7d", idle(-3), Match),
        ("expires=3d..7d", idle(-2), No),
        ("expires=3d..", idle(-300), Match),
        ("expires=0d..7d", idle(1), No),
        ("expires=7d", expiring(never), No),
        ("expires=3d..", expiring(never), No),
        ("expires=7d", expiring(When::UNKNOWN), Unknown),
        (
            "expires=7d",
            expiring(When::after_idle(None, Provenance::Derived)),
            Unknown,
        ),
    ]);
}

#[test]
fn roles_and_their_scopes_of_its_own_or_not_known() {
    let org = |roles: &[(Option<&str>, &str)]| {
        let privilege = |(role, scope): &(Option<&str>, &str)| {
            let mut privilege = Privilege::new("", *scope);
            privilege.role = role.map(str::to_owned);
            privilege
        };
        let privileges = roles.iter().map(privilege).collect();
        with(org_token(), |token| token.privileges = Some(privileges))
    };
    let of_owner = with(user_token(), |token| token.privileges = Some(vec![]));
    assert_verdicts([
        (
            "role=admin",
            org(&[(Some("read"), "org"), (Some("admin"), "org")]),
            Match,
        ),
        (
            "role=ADMIN",
            org(&[(Some("admin"), "org"), (None, "org")]),
            Match,
        ),
        ("role=re*", org(&[(Some("read"), "org")]), Match),
        ("role=admin", org(&[(Some("read"), "org")]), No),
        (
            "role=admin",
            org(&[(Some("read"), "org"), (None, "org")]),
            Unknown,
        ),
        ("role=admin", org(&[]), No),
        ("role=admin", org_token(), Unknown),
        ("role=admin", user_token(), Unknown),
        ("role=admin", of_owner.clone(), Unknown),
        ("scope=site", org(&[(Some("read"), "site")]), Match),
        (
            "scope=sitegroup",
            org(&[(Some("read"), "sitegroup")]),
            Match,
        ),
        ("scope=site", org(&[(Some("read"), "org")]), No),
        // Whose token it is, not what its role is limited to.
        ("scope=org", of_owner.clone(), No),
        ("scope=site", of_owner, Unknown),
    ]);
}

#[test]
fn what_people_say_is_all_known() {
    let mut claim = Claim::default();
    claim.team = Some("Network".into());
    claim.critical = true;
    let claimed = Known {
        claim: Some(claim),
        ..Known::default()
    };
    let cases = [
        ("claimed=yes", Match, No),
        ("claimed=no", No, Match),
        ("team=network", Match, No),
        ("team=net*", Match, No),
        ("team=ops", No, No),
        ("system=*", No, No),
        ("critical=yes", Match, No),
        ("critical=no", No, Match),
    ];
    for (filter, of_claimed, of_unclaimed) in cases {
        assert_eq!(
            verdict(filter, &user_token(), &claimed),
            of_claimed,
            "{filter}"
        );
        let found = verdict(filter, &user_token(), &Known::default());
        assert_eq!(found, of_unclaimed, "{filter}");
    }
}

#[test]
fn any_network_is_one_that_nothing_is_bound_to() {
    let from = |ranges: &[&str]| {
        let ranges = ranges.iter().map(|range| (*range).to_owned()).collect();
        with(org_token(), |token| token.src_ips = Some(ranges))
    };
    let network = |network| with(user_token(), |token| token.network = Some(network));
    let zones = |include: &[&str], exclude: &[&str]| {
        let own = |zones: &[&str]| zones.iter().map(|zone| (*zone).to_owned()).collect();
        network(Network::zones(own(include), own(exclude)))
    };
    let connection = |connection: Option<&str>| {
        let mut condition = Network::anywhere();
        condition.connection = connection.map(str::to_owned);
        network(condition)
    };
    assert_verdicts([
        ("network=any", user_token(), Match),
        ("network=any", org_token(), Match),
        ("network=any", from(&[]), Match),
        ("network=any", from(&["192.0.2.0/24"]), No),
        ("network=any", from(&["192.0.2.0/24", "0.0.0.0/0"]), Match),
        ("network=any", from(&["::/0"]), Match),
        ("network=any", user_token(), Match),
        ("network=any", network(Network::anywhere()), Match),
        ("network=any", zones(&["a"], &[]), No),
        ("network=any", zones(&["a"], &["b"]), No),
        ("network=any", zones(&[], &["b"]), Match),
        ("network=any", zones(&[], &[]), Unknown),
        ("network=any", connection(Some("ON_NETWORK")), Unknown),
        ("network=any", connection(None), Unknown),
    ]);
}
