//! How filters are written.

use proptest::prelude::*;
use proptest::sample::select;
use tokens_core::filter::Filter;

/// Any filter, as text.
fn any_filter() -> impl Strategy<Value = String> {
    let glob = || "[a-z@.é]{1,6}[*?]?[a-z]{0,3}";
    let length = || (0..100_000_u32, select(vec!["m", "h", "d", "w"]));
    let length = || length().prop_map(|(count, unit)| format!("{count}{unit}"));
    let globs = select(vec![
        "account",
        "org",
        "owner",
        "id",
        "name",
        "team",
        "system",
        "role",
        "provider",
        "kind",
        "owner-status",
    ]);
    let closed = select(vec![
        "scope=tenant",
        "scope=sitegroup",
        "scope=Org",
        "owner=none",
        "claimed=yes",
        "claimed!=no",
        "critical=no",
        "network=any",
        "network!=any",
    ]);
    let times = || select(vec!["unused", "age", "expires"]);
    let operator = || select(vec!["=", "!="]);
    prop_oneof![
        (globs, operator(), glob()).prop_map(|(key, is, value)| format!("{key}{is}{value}")),
        closed.prop_map(str::to_owned),
        (times(), operator(), length()).prop_map(|(key, is, value)| format!("{key}{is}{value}")),
        (times(), operator(), length()).prop_map(|(key, is, value)| format!("{key}{is}{value}..")),
        (times(), operator(), length()).prop_map(|(key, is, value)| format!("{key}{is}..{value}")),
        (times(), operator(), 0..500_u32, 0..500_u32)
            .prop_map(|(key, is, from, more)| format!("{key}{is}{from}h..{}h", from + more)),
    ]
}

proptest! {
    #[test]
    fn what_is_shown_is_read_as_the_same_filter(text in any_filter()) {
        let filter: Filter = text.parse().unwrap();
        prop_assert_eq!(filter.to_string().parse::<Filter>().unwrap(), filter.clone());
        prop_assert_eq!(filter.is_negated(), text.contains("!="));
        prop_assert_eq!(filter.clone().negated().negated(), filter);
    }
}

#[test]
fn a_filter_is_shown_in_its_shortest_form() {
    for (text, shown) in [
        ("unused=45d", "unused=45d"),
        ("unused=45d..", "unused=45d"),
        ("age=..168h", "age=..7d"),
        ("expires=..7d", "expires=7d"),
        ("expires=3d..", "expires=3d.."),
        ("unused=4294967295w", "unused=4294967295w"),
        ("scope=sitegroup", "scope=site_group"),
        ("role!=read", "role!=read"),
    ] {
        assert_eq!(text.parse::<Filter>().unwrap().to_string(), shown);
    }
}

const KEYS: &str = "account, provider, org, scope, kind, owner, owner-status, id, name, claimed, team, system, critical, unused, age, expires, role, network";

#[test]
fn what_is_not_a_filter_says_how_it_would_be_one() {
    let unused = "write it like unused=45d (units: m, h, d, w; a range: 30d..60d)";
    for (text, said) in [
        ("unused", unused),
        ("unused=", unused),
        ("unused!", unused),
        ("unused!45d", unused),
        ("unused>45d", unused),
        ("unused>=45d", unused),
        ("unused=>45d", unused),
        ("unused==45d", unused),
        ("unused=!45d", unused),
        ("unused=45", unused),
        ("unused=-45d", unused),
        ("unused=45 d", unused),
        ("unused=4.5d", unused),
        ("unused=45é", unused),
        ("unused=..", unused),
        ("unused=60d..30d", unused),
        ("unused=1d..2d..3d", unused),
        ("unused=1d...2d", unused),
        (
            "expires=next week",
            "write it like expires=7d (units: m, h, d, w; a range: 30d..60d)",
        ),
        ("network=none", "write it like network=any"),
        ("claimed=maybe", "write claimed=yes or claimed=no"),
        ("name=[a", "invalid range pattern"),
        (
            "scope=sites",
            "there is no scope `sites`; did you mean `site`?",
        ),
        (
            "unusd=45d",
            "there is no key `unusd`; did you mean `unused`?",
        ),
        (
            "owners=x",
            "there is no key `owners`; did you mean `owner`?",
        ),
    ] {
        let error = text.parse::<Filter>().unwrap_err();
        assert_eq!(error.to_string(), said, "{text}");
    }
    for (text, key) in [("zzz=1", "zzz"), ("=x", "")] {
        let error = text.parse::<Filter>().unwrap_err();
        let said = format!("there is no key `{key}`; there are {KEYS}");
        assert_eq!(error.to_string(), said);
    }
}
