//! Reports of a log's entries, and what they suggest.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use proptest::prelude::*;
use tokens_core::usage::{
    self, LogFacts, MAX_CHANGES, MAX_RANGES, MAX_VALUES, NoSuggestion, Suggestion, UsageCollector,
    UsageReport, suggest,
};
use tokens_core::{
    BoxStream, Capability, Error, ErrorKind, Identity, ListOptions, Network, Operation, Owner,
    Provenance, ProviderId, Result, Scope, SignedDuration, StreamExt, Timestamp, Token, TokenId,
    TokenKind, TokenProvider, UsageEvent, UsageKind, UsageQuery, When, Zone, async_trait,
};

/// Noon of a day.
fn at(day: i64, minute: i64) -> Timestamp {
    let start: Timestamp = "2026-01-01T12:00:00Z".parse().unwrap();
    start + SignedDuration::from_hours(24 * day) + SignedDuration::from_mins(minute)
}

fn id() -> ProviderId {
    ProviderId::new("example".into(), "api.example", Scope::Tenant)
}

fn token(name: &str) -> Token {
    let mut token = Token::new(id(), TokenKind::USER);
    token.id = Some(TokenId::new(name));
    token.owner = Some(Owner::email("owner@example.com"));
    token.network = Some(Network::anywhere());
    token
}

fn event(name: &str, kind: UsageKind, at: Timestamp, source: &str) -> UsageEvent {
    let mut event = UsageEvent::new(at, kind, "user.update");
    event.token = Some(TokenId::new(name));
    event.source = Some(source.to_owned());
    event
}

/// Reports of the 90 days before day 90.
fn reports(tokens: &[Token], events: Vec<UsageEvent>) -> Vec<UsageReport> {
    let query = UsageQuery::new(tokens.to_vec(), at(0, 0));
    let mut collector = UsageCollector::new(&query, at(90, 0), &LogFacts::new(true));
    for event in events {
        collector.add(event);
    }
    collector.finish(None)
}

fn report(token: &Token, events: Vec<UsageEvent>) -> UsageReport {
    reports(std::slice::from_ref(token), events).remove(0)
}

#[test]
fn each_token_has_its_own_entries_counted_by_what_they_say() {
    let tokens = [token("a"), token("b"), token("c")];
    let mut failed = event("a", UsageKind::Used, at(3, 60), "192.0.2.1");
    failed.succeeded = Some(false);
    failed.action = "user.delete".to_owned();
    let mut named = event("a", UsageKind::Used, at(2, 0), "192.0.2.1");
    named.zone = Some("Office".to_owned());
    named.country = Some("Norway".to_owned());
    named.is_proxy = Some(false);
    named.user_agent = Some("curl/8".to_owned());
    let mut moved = named.clone();
    moved.at = at(1, 0);
    moved.zone = Some("Old office".to_owned());
    let mut nowhere = event("a", UsageKind::Used, at(3, 120), "");
    nowhere.source = None;
    let mut owner = UsageEvent::new(at(4, 0), UsageKind::ByOwner, "Changed site");
    owner.actor = Some("Owner@example.com".to_owned());
    owner.provenance = Provenance::Inferred;
    let mut other_owner = owner.clone();
    other_owner.actor = Some("other@example.com".to_owned());
    let reports = reports(
        &tokens,
        vec![
            failed,
            named,
            moved,
            nowhere,
            event("a", UsageKind::Refused, at(5, 0), "198.51.100.9"),
            event("b", UsageKind::Created, at(5, 0), "198.51.100.9"),
            event("b", UsageKind::Changed, at(6, 0), "198.51.100.9"),
            event("b", UsageKind::Revoked, at(7, 0), "198.51.100.9"),
            event("unknown", UsageKind::Used, at(7, 0), "198.51.100.9"),
            event("a", UsageKind::Used, at(-1, 0), "198.51.100.9"),
            event("a", UsageKind::Used, at(90, 11), "198.51.100.9"),
            owner,
            other_owner,
        ],
    );
    let uses = &reports[0].uses;
    assert_eq!((uses.count, uses.failed), (4, 1));
    assert_eq!((uses.first, uses.last), (Some(at(1, 0)), Some(at(3, 120))));
    assert_eq!(uses.addresses.not_reported, 1);
    let [address] = &uses.addresses.values[..] else {
        panic!("{uses:?}")
    };
    assert_eq!(address.counted.value, "192.0.2.1");
    assert_eq!((address.counted.count, address.counted.failed), (3, 1));
    // The last entry is the one that failed, which says nothing of zones.
    assert_eq!((&address.zone, address.is_proxy), (&None, None));
    let actions = uses.actions.values.iter();
    let actions: Vec<_> = actions
        .map(|one| (one.value.as_str(), one.count, one.failed))
        .collect();
    assert_eq!(actions, [("user.update", 3, 0), ("user.delete", 1, 1)]);
    assert_eq!(uses.user_agents.not_reported, 2);
    let days: Vec<_> = uses
        .days
        .iter()
        .map(|day| (day.date.day(), day.count))
        .collect();
    assert_eq!(days, [(2, 1), (3, 1), (4, 2)]);
    assert_eq!((uses.hours[12], uses.hours[13], uses.hours[14]), (2, 1, 1));
    assert_eq!(reports[0].refusals.count, 1);
    assert_eq!(reports[0].by_owner.count, 1);
    assert_eq!(reports[0].provenance, Some(Provenance::Inferred));

    let second = &reports[1];
    assert_eq!(second.uses.count, 0);
    assert_eq!(second.created.as_ref().unwrap().at, at(5, 0));
    assert_eq!(second.changes.len(), 1);
    assert_eq!(second.revoked.as_ref().unwrap().at, at(7, 0));
    assert_eq!(reports[2].by_owner.count, 1);
}

#[test]
fn a_token_without_events_is_never_called_unused() {
    let derived = |at| When::at(at, Provenance::Derived);
    for (last_used, names_token, expected) in [
        (
            derived(at(80, 0)),
            true,
            "no events since 2026-01-01T12:00:00Z; last use (derived) 2026-03-22T12:00:00Z",
        ),
        (
            When::UNKNOWN,
            true,
            "no events since 2026-01-01T12:00:00Z; last use unknown",
        ),
        (
            When::never(Provenance::Reported),
            false,
            "no events of its owner since 2026-01-01T12:00:00Z; last use never",
        ),
    ] {
        let mut one = token("a");
        one.last_used = last_used;
        let query = UsageQuery::new(vec![one], at(0, 0));
        let facts = LogFacts::new(names_token);
        let collector = UsageCollector::new(&query, at(90, 0), &facts);
        let text = collector.finish(None)[0].to_string();
        assert_eq!(text, expected);
    }
}

#[test]
fn use_is_unseen_only_if_it_is_proved() {
    let derived = Provenance::Derived;
    let reported = Provenance::Reported;
    let used = |minute| event("a", UsageKind::Used, at(50, minute), "192.0.2.1");
    let created = event("a", UsageKind::Created, at(50, 0), "192.0.2.1");
    let refused = event("a", UsageKind::Refused, at(50, 0), "192.0.2.1");
    for (last_used, events, unseen) in [
        // Later than the last entry, and by more than what may be the clock or the grain.
        (When::at(at(50, 11), reported), vec![used(0)], true),
        (When::at(at(50, 10), reported), vec![used(0)], false),
        (When::at(at(50, 61), derived), vec![used(0)], true),
        (When::at(at(50, 60), derived), vec![used(0)], false),
        (
            When::at(at(50, 61), Provenance::Inferred),
            vec![used(0)],
            true,
        ),
        // The later of several entries counts.
        (
            When::at(at(50, 61), derived),
            vec![used(0), used(20)],
            false,
        ),
        (When::at(at(50, 61), derived), vec![created.clone()], true),
        (When::at(at(50, 30), derived), vec![created], false),
        // A refusal may be the last use only if it is of its time.
        (When::at(at(50, 60), derived), vec![refused.clone()], false),
        (
            When::at(at(49, 1400), derived),
            vec![refused.clone()],
            false,
        ),
        (When::at(at(40, 0), derived), vec![refused.clone()], true),
        (
            When::at(at(40, 0), derived),
            vec![event("a", UsageKind::Used, at(30, 0), "192.0.2.1"), refused],
            true,
        ),
        // Without an entry, what lies in the window is unseen, and what lies before is not known.
        (When::at(at(50, 0), derived), vec![], true),
        (When::at(at(-1, 0), derived), vec![], false),
        (When::at(at(0, 30), derived), vec![], false),
        // A time to come is no use.
        (When::at(at(91, 0), derived), vec![], false),
        (When::never(derived), vec![], false),
        (When::UNKNOWN, vec![used(0)], false),
        (
            When::after_idle(Some(at(60, 0)), derived),
            vec![used(0)],
            false,
        ),
    ] {
        let mut one = token("a");
        one.last_used = last_used;
        let report = report(&one, events);
        assert_eq!(report.unseen_use.is_some(), unseen, "{last_used:?}");
    }
}

#[test]
fn a_log_that_keeps_less_than_asked_says_so() {
    let mut one = token("a");
    one.last_used = When::at(at(-20, 0), Provenance::Derived);
    let query = UsageQuery::new(vec![one], at(-30, 0));
    let facts = LogFacts::new(true).kept_for(SignedDuration::from_hours(24 * 90));
    let report = UsageCollector::new(&query, at(90, 0), &facts)
        .finish(None)
        .remove(0);
    assert_eq!(report.kept_since, Some(at(0, 0)));
    // Its last use was before that, so that no entry can be missing.
    assert_eq!(report.unseen_use, None);
    assert!(
        report
            .to_string()
            .starts_with("no events since 2026-01-01T12")
    );
    let query = UsageQuery::new(vec![token("a")], at(0, 0));
    let report = UsageCollector::new(&query, at(90, 1), &facts).finish(None);
    assert_eq!(report[0].kept_since, None);
}

#[test]
fn what_is_kept_is_bounded_and_the_rest_is_counted() {
    let many = MAX_VALUES + 10;
    let name = |number: usize| format!("2001:db8::{number:04x}");
    let events = (0..many).rev().flat_map(|number| {
        let one = event("a", UsageKind::Used, at(1, number as i64), &name(number));
        [one.clone(), one]
    });
    let report = report(&token("a"), events.collect());
    let addresses = &report.uses.addresses;
    assert_eq!(addresses.values.len(), MAX_VALUES);
    assert_eq!(addresses.others, 20);
    assert!(addresses.values.iter().all(|one| one.counted.count == 2));
    let changes = (0..MAX_CHANGES + 3)
        .map(|minute| event("a", UsageKind::Changed, at(1, minute as i64), "192.0.2.1"));
    let report = self::report(&token("a"), changes.collect());
    assert_eq!(report.changes.len(), MAX_CHANGES);
    assert_eq!(report.other_changes, 3);
    assert_eq!(report.changes[0].at, at(1, MAX_CHANGES as i64 + 2));
}

fn any_event() -> impl Strategy<Value = UsageEvent> {
    let kind = proptest::sample::select(UsageKind::ALL);
    let token = proptest::option::of("[ab]");
    let source = proptest::option::of("[0-9]{1,2}");
    let text = proptest::option::of("[xy]");
    let details = (
        text.clone(),
        text.clone(),
        proptest::option::of(any::<bool>()),
    );
    (kind, token, source, 0i64..3, text, details).prop_map(
        |(kind, token, source, minute, actor, (zone, agent, flag))| {
            let mut event = UsageEvent::new(at(1, minute), kind, "act");
            event.token = token.map(TokenId::new);
            event.source = source;
            event.actor = actor;
            event.zone = zone;
            event.user_agent = agent;
            event.succeeded = flag;
            event.is_proxy = flag;
            event
        },
    )
}

proptest! {
    #[test]
    fn the_order_of_entries_does_not_matter(
        (events, shuffled) in proptest::collection::vec(any_event(), 0..200)
            .prop_flat_map(|events| (Just(events.clone()), Just(events).prop_shuffle()))
    ) {
        let tokens = [token("a"), token("b")];
        prop_assert_eq!(reports(&tokens, events), reports(&tokens, shuffled));
    }
}

fn zone(id: &str, gateways: &[&str]) -> Zone {
    let mut zone = Zone::new(id);
    zone.kind = Some("IP".to_owned());
    zone.status = Some("ACTIVE".to_owned());
    zone.usage = Some("POLICY".to_owned());
    zone.is_system = Some(false);
    zone.gateways = gateways.iter().map(ToString::to_string).collect();
    zone
}

const NETWORK: Capability = Capability {
    update_network: true,
    ..Capability::all(false)
};

#[test]
fn the_narrowest_zone_that_covers_all_addresses_is_suggested() {
    let uses = |sources: &[&str]| -> Vec<_> {
        let one = |source: &&str| event("a", UsageKind::Used, at(1, 0), source);
        sources.iter().map(one).collect()
    };
    let with = |change: fn(&mut Zone)| {
        let mut zone = zone("odd", &["192.0.2.0/30"]);
        change(&mut zone);
        zone
    };
    let wide = || zone("wide", &["192.0.0.0/8", "2001:db8::/32"]);
    let narrow = || zone("narrow", &["192.0.2.0-192.0.2.99"]);
    for (sources, zones, expected) in [
        (&["192.0.2.1"][..], vec![wide(), narrow()], Some("narrow")),
        (
            &["192.0.2.1", "192.0.2.200"],
            vec![narrow(), wide()],
            Some("wide"),
        ),
        (
            &["192.0.2.1", "2001:db8::7"],
            vec![narrow(), wide()],
            Some("wide"),
        ),
        (&["::ffff:192.0.2.1"], vec![narrow()], Some("narrow")),
        (&["192.0.2.1", "203.0.113.1"], vec![narrow(), wide()], None),
        (&["192.0.2.1"], vec![], None),
        // What is not in force, not for this, of another type, gone, or has only proxies.
        (
            &["192.0.2.1"],
            vec![with(|it| it.status = Some("INACTIVE".into()))],
            None,
        ),
        (
            &["192.0.2.1"],
            vec![with(|it| it.usage = Some("BLOCKLIST".into()))],
            None,
        ),
        (
            &["192.0.2.1"],
            vec![with(|it| it.kind = Some("DYNAMIC".into()))],
            None,
        ),
        (&["192.0.2.1"], vec![with(|it| it.kind = None)], None),
        (&["192.0.2.1"], vec![with(|it| it.is_gone = true)], None),
        (
            &["192.0.2.1"],
            vec![with(|it| it.proxies = std::mem::take(&mut it.gateways))],
            None,
        ),
        (
            &["192.0.2.1"],
            vec![with(|it| it.proxies = vec!["192.0.2.1".into()])],
            None,
        ),
        // Too wide to limit anything.
        (&["192.0.2.1"], vec![zone("half", &["128.0.0.0/1"])], None),
        (&["192.0.2.1"], vec![zone("all", &["0.0.0.0/0"])], None),
        (
            &["192.0.2.1"],
            vec![with(|it| it.gateways = vec!["everything".into()])],
            None,
        ),
        // The service's own is the last choice.
        (
            &["192.0.2.1"],
            vec![with(|it| it.is_system = Some(true)), wide()],
            Some("wide"),
        ),
        (
            &["192.0.2.1"],
            vec![with(|it| it.is_system = Some(true))],
            Some("odd"),
        ),
    ] {
        let token = token("a");
        let report = report(&token, uses(sources));
        match (suggest(&report, &token, &NETWORK, Some(&zones)), expected) {
            (
                Suggestion::Zone {
                    zone,
                    network,
                    undo,
                },
                Some(id),
            ) => {
                assert_eq!(zone.id, id, "{sources:?}");
                assert_eq!(network, Network::zones(vec![id.to_owned()], vec![]));
                assert_eq!(undo, Some(Network::anywhere()));
            }
            (
                Suggestion::Ranges {
                    others: 0,
                    zones_known: true,
                    ..
                },
                None,
            ) => {}
            (other, _) => panic!("{other:?} of {sources:?}"),
        }
    }
    let mut limited = token("a");
    limited.network = Some(Network::zones(vec!["wide".to_owned()], vec![]));
    let report = report(&limited, uses(&["192.0.2.1"]));
    let zones = [narrow(), wide()];
    let suggestion = suggest(&report, &limited, &NETWORK, Some(&zones));
    assert_eq!(suggestion, Suggestion::Limited { zone: wide() });
}

#[test]
fn without_a_zone_the_fewest_ranges_are_suggested() {
    let ranges = |sources: &[String]| {
        let uses = sources.iter();
        let uses = uses.map(|source| event("a", UsageKind::Used, at(1, 0), source));
        let token = token("a");
        suggest(&report(&token, uses.collect()), &token, &NETWORK, None)
    };
    let four: Vec<_> = (4..8).map(|last| format!("192.0.2.{last}")).collect();
    let expected = Suggestion::Ranges {
        ranges: vec!["192.0.2.4/30".to_owned()],
        others: 0,
        zones_known: false,
        too_wide: None,
    };
    assert_eq!(ranges(&four), expected);
    let apart: Vec<_> = (0..=MAX_RANGES).map(|it| format!("10.0.{it}.1")).collect();
    let Suggestion::Ranges { ranges, others, .. } = ranges(&apart) else {
        panic!("ranges are expected")
    };
    assert_eq!((ranges.len(), others), (MAX_RANGES, 1));
}

#[test]
fn a_zone_that_covers_all_but_is_too_wide_is_named() {
    let token = token("a");
    let uses = vec![event("a", UsageKind::Used, at(1, 0), "192.0.2.1")];
    let report = report(&token, uses);
    let zones = [
        zone("all", &["0.0.0.0/0"]),
        zone("half", &["128.0.0.0/1"]),
        zone("other", &["0.0.0.0/1"]),
    ];
    let suggestion = suggest(&report, &token, &NETWORK, Some(&zones));
    let Suggestion::Ranges { too_wide, .. } = suggestion else {
        panic!("{suggestion:?}")
    };
    assert_eq!(too_wide.unwrap().id, "half");
}

#[test]
fn nothing_is_suggested_on_weak_grounds() {
    let used = |source: &str| event("a", UsageKind::Used, at(50, 0), source);
    let all = [zone("all", &["10.0.0.0/8", "192.0.2.0/24"])];
    let suggested = |token: &Token, report: &UsageReport, capability| match suggest(
        report,
        token,
        capability,
        Some(&all),
    ) {
        Suggestion::Nothing { reason } => Some(reason),
        _ => None,
    };
    let good = token("a");
    let seen = report(&good, vec![used("192.0.2.1")]);
    assert_eq!(suggested(&good, &seen, &NETWORK), None);
    let fixed = Capability::all(false);
    let reason = suggested(&good, &seen, &fixed);
    assert_eq!(reason, Some(NoSuggestion::NotChangeable));

    let mut unseen = token("a");
    unseen.last_used = When::at(at(60, 0), Provenance::Derived);
    let later = report(&unseen, vec![used("192.0.2.1")]);
    let reason = suggested(&unseen, &later, &NETWORK);
    assert_eq!(reason, Some(NoSuggestion::UnseenUse));
    // A request that was refused afterwards hides no use.
    let refused = event("a", UsageKind::Refused, at(70, 0), "192.0.2.1");
    let later = report(&unseen, vec![used("192.0.2.1"), refused]);
    let reason = suggested(&unseen, &later, &NETWORK);
    assert_eq!(reason, Some(NoSuggestion::UnseenUse));

    let reason = suggested(&good, &report(&good, vec![]), &NETWORK);
    assert_eq!(reason, Some(NoSuggestion::NoAddress));
    let refused = event("a", UsageKind::Refused, at(50, 0), "192.0.2.1");
    let reason = suggested(&good, &report(&good, vec![refused]), &NETWORK);
    assert_eq!(reason, Some(NoSuggestion::NoAddress));

    let mut nowhere = used("");
    nowhere.source = None;
    for event in [nowhere, used("the office")] {
        let odd = report(&good, vec![used("192.0.2.1"), event]);
        let reason = suggested(&good, &odd, &NETWORK);
        assert_eq!(reason, Some(NoSuggestion::UnknownAddress));
    }
    let many = (0..=MAX_VALUES).map(|it| used(&format!("10.0.{}.{}", it / 256, it % 256)));
    let reason = suggested(&good, &report(&good, many.collect()), &NETWORK);
    assert_eq!(reason, Some(NoSuggestion::TooManyAddresses));
}

/// A service with nothing but a log.
#[derive(Debug)]
struct Log {
    id: ProviderId,
    answers: Vec<Result<UsageEvent>>,
    queries: Arc<AtomicUsize>,
}

#[async_trait]
impl TokenProvider for Log {
    fn id(&self) -> &ProviderId {
        &self.id
    }

    fn kind(&self) -> TokenKind {
        TokenKind::USER
    }

    fn capability(&self) -> Capability {
        NETWORK
    }

    fn list(&self, _: ListOptions) -> BoxStream<'static, Result<Token>> {
        futures_util::stream::empty().boxed()
    }

    async fn get(&self, _: &TokenId) -> Result<Token> {
        Err(Error::new(ErrorKind::NotFound, Operation::Get, "no"))
    }

    async fn identity(&self) -> Result<Identity> {
        Err(Error::new(ErrorKind::Unsupported, Operation::Connect, "no"))
    }

    fn service_now(&self) -> Timestamp {
        at(90, 0)
    }

    fn usage(&self, query: UsageQuery) -> BoxStream<'static, Result<UsageEvent>> {
        assert_eq!(query.tokens.len(), 2);
        self.queries.fetch_add(1, Ordering::Relaxed);
        futures_util::stream::iter(self.answers.clone()).boxed()
    }

    fn log_facts(&self) -> LogFacts {
        LogFacts::new(true)
    }
}

#[tokio::test]
async fn one_query_serves_several_tokens_and_a_log_cut_short_proves_nothing() {
    let failures = [
        (ErrorKind::LimitReached, "not_read"),
        (ErrorKind::PermissionDenied, "denied"),
        (ErrorKind::Unavailable, "failed"),
        (ErrorKind::RateLimited, "failed"),
    ];
    for (kind, reason) in failures {
        let error = Error::new(kind, Operation::Usage, "stopped").with_provider(id());
        let queries = Arc::new(AtomicUsize::new(0));
        let log = Log {
            id: id(),
            answers: vec![
                Ok(event("a", UsageKind::Used, at(50, 0), "192.0.2.1")),
                Err(error),
                Ok(event("a", UsageKind::Used, at(49, 0), "192.0.2.1")),
            ],
            queries: Arc::clone(&queries),
        };
        let mut first = token("a");
        first.last_used = When::at(at(60, 0), Provenance::Reported);
        let tokens = vec![first.clone(), token("b")];
        let read = usage::read(&log, UsageQuery::new(tokens, at(0, 0))).await;
        assert_eq!(queries.load(Ordering::Relaxed), 1);
        assert_eq!(read.error.unwrap().kind(), kind);
        for report in &read.reports {
            assert!(!report.complete && report.unseen_use.is_none());
            let why = report.incomplete.as_ref().unwrap();
            assert_eq!(why.reason.as_str(), reason);
            assert!(why.reason.is_missing());
            assert_eq!(why.needs.is_some(), reason == "denied");
        }
        let report = &read.reports[0];
        assert_eq!(report.uses.count, 1);
        let suggestion = suggest(report, &first, &NETWORK, Some(&[]));
        let reason = NoSuggestion::Incomplete;
        assert_eq!(suggestion, Suggestion::Nothing { reason });
    }
}

#[test]
fn a_report_reads_back_from_its_json() {
    let report = report(
        &token("a"),
        vec![event("a", UsageKind::Used, at(50, 0), "192.0.2.1")],
    );
    let json = serde_json::to_value(&report).unwrap();
    assert_eq!(json["uses"]["addresses"]["values"][0]["value"], "192.0.2.1");
    assert_eq!(json["uses"]["days"][0]["date"], "2026-02-20");
    let back: UsageReport = serde_json::from_value(json).unwrap();
    assert_eq!(back, report);
}
