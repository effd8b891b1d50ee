//! What the System Log tells about tokens.

use std::sync::{Arc, Mutex};

use futures_util::StreamExt as _;
use serde_json::{Value, json};
use tokens_core::usage::{self, NoSuggestion, Suggestion, suggest};
use tokens_core::{
    ErrorKind, Network, OktaTokens, Result, Timestamp, Token, TokenProvider as _, UsageEvent,
    UsageKind, UsageQuery,
};

use crate::org::Source::*;
use crate::org::{Org, Reply, always, by, token, zone};

const SINCE: &str = "2026-01-01T00:00:00Z";
const UNTIL: &str = "2026-03-01T00:00:00Z";

fn query(tokens: Vec<Token>) -> UsageQuery {
    UsageQuery::new(tokens, SINCE.parse().unwrap()).until(UNTIL.parse().unwrap())
}

async fn read(provider: &OktaTokens, query: UsageQuery) -> Vec<Result<UsageEvent>> {
    provider.usage(query).collect().await
}

/// An event that the token `00T1` signed.
fn event(kind: &str) -> Value {
    json!({
        "uuid": "e1", "published": "2026-02-01T12:00:00.000Z", "eventType": kind,
        "outcome": { "result": "SUCCESS" },
        "actor": { "id": "00u1", "alternateId": "ann@acme.example", "displayName": "Ann Lee" },
        "client": {
            "ipAddress": "192.0.2.7", "zone": "Office", "userAgent": { "rawUserAgent": "curl/8" },
            "geographicalContext": { "country": "Germany" },
        },
        "securityContext": { "isProxy": false },
        "request": { "ipChain": [{ "ip": "192.0.2.7", "version": "V4" }] },
        "transaction": { "id": "t1", "type": "WEB", "detail": { "requestApiTokenId": "00T1" } },
        "target": [],
    })
}

/// An event whose target the token `00T1` is, signed by nothing.
fn change(kind: &str) -> Value {
    let mut event = event(kind);
    event["transaction"]["detail"] = json!({});
    event["target"] = json!([{ "id": "00u7", "type": "User" }, { "id": "00T1", "type": "Token" }]);
    event
}

async fn events_of(log: Value) -> Vec<Result<UsageEvent>> {
    let org = Org::start([(Logs, always(Reply::json(log)))]);
    let provider = org.provider();
    read(&provider, query(vec![token(&provider)])).await
}

#[tokio::test]
async fn an_event_becomes_ours() {
    let events = events_of(json!([event("user.lifecycle.create")])).await;
    let found = serde_json::to_value(events[0].as_ref().unwrap()).unwrap();
    assert_eq!(
        found,
        json!({
            "token": "00T1", "id": "e1", "at": "2026-02-01T12:00:00Z", "kind": "used", "action": "user.lifecycle.create",
            "succeeded": true, "actor": "ann@acme.example", "source": "192.0.2.7", "zone": "Office", "country": "Germany",
            "is_proxy": false, "user_agent": "curl/8", "provenance": "reported",
        })
    );
    assert_eq!(events.len(), 1);
}

#[tokio::test]
async fn the_kind_says_what_happened_to_the_token() {
    let mut own = event("system.api_token.update");
    own["target"] = json!([{ "id": "00T1" }]);
    let mut expired = change("system.api_token.revoke");
    expired["actor"] = json!({ "alternateId": "system@okta.com" });
    use UsageKind::*;
    for (event, expected) in [
        (event("user.session.start"), vec![Used]),
        (event("system.api_token.create"), vec![Used]),
        (
            event("system.api_token.request_outside_allowed_range"),
            vec![Refused],
        ),
        (
            change("system.api_token.request_outside_allowed_range"),
            vec![Refused],
        ),
        (change("system.api_token.create"), vec![Created]),
        (change("system.api_token.enable"), vec![Changed]),
        (change("system.api_token.update"), vec![Changed]),
        (change("system.api_token.revoke"), vec![Revoked]),
        (expired, vec![Revoked]),
        (own, vec![Changed, Used]),
        // About something else.
        (change("system.rate_limit.configuration.update"), vec![]),
    ] {
        let events = events_of(json!([event])).await;
        let kinds: Vec<_> = events
            .iter()
            .map(|event| event.as_ref().unwrap().kind)
            .collect();
        assert_eq!(kinds, expected, "{event}");
        if event["actor"]["alternateId"] == "system@okta.com" {
            let revoked = events[0].as_ref().unwrap();
            assert_eq!(revoked.actor.as_deref(), Some("system@okta.com"));
            assert_eq!(revoked.action, "system.api_token.revoke");
        }
    }
}

#[tokio::test]
async fn odd_events_lose_no_other_and_are_told() {
    let good = event("user.session.start");
    let mut bare = json!({ "published": "2026-02-01T12:00:00Z" });
    bare["transaction"] = good["transaction"].clone();
    let mut typeless = good.clone();
    typeless["eventType"] = json!(7);
    typeless["client"] = json!("nobody");
    typeless["request"] = json!({ "ipChain": [{ "ip": 7 }] });
    typeless["outcome"] = json!({ "result": "MAYBE" });
    let mut timeless = good.clone();
    timeless["published"] = json!("yesterday");
    for (odd, is_event) in [
        (bare, true),
        (typeless, true),
        (timeless, false),
        (json!({}), false),
        (json!(7), false),
        (json!({ "published": "2026-02-01T12:00:00Z" }), false),
    ] {
        let events = events_of(json!([good, odd, good])).await;
        let found = events.iter().filter(|event| event.is_ok()).count();
        assert_eq!(found, 2 + usize::from(is_event), "{odd}");
        let error = events
            .last()
            .unwrap()
            .as_ref()
            .err()
            .map(tokens_core::Error::kind);
        assert_eq!(error, (!is_event).then_some(ErrorKind::Decode), "{odd}");
    }
    // The error names what was asked for.
    let org = Org::start([(Logs, always(Reply::json(json!([{}]))))]);
    let provider = org.provider();
    for (count, expected) in [
        (1, "reading the log about `00T1` "),
        (2, "reading the log about `2 tokens` "),
    ] {
        let events = read(&provider, query(vec![token(&provider); count])).await;
        let error = events.last().unwrap().as_ref().unwrap_err().to_string();
        assert!(error.starts_with(expected), "{error}");
    }
    // Of another token, as if the filter were overlooked.
    let mut other = good.clone();
    other["transaction"]["detail"]["requestApiTokenId"] = json!("00T2");
    assert_eq!(events_of(json!([other])).await.len(), 0);
}

#[tokio::test]
async fn a_query_has_an_end_and_follows_cursors_only() {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&asked);
    let log = by(move |_, query| {
        seen.lock().unwrap().push(query.to_owned());
        let page = Reply::json(json!([event("user.session.start")]));
        match seen.lock().unwrap().len() {
            1 => page.next("c1"),
            // Pages without events are not the end.
            number @ 2..=4 => Reply::json(json!([])).next(&format!("c{number}")),
            _ => page,
        }
    });
    let org = Org::start([(Logs, log)]);
    let provider = org.provider();
    let events = read(&provider, query(vec![token(&provider)])).await;
    assert_eq!(
        events.iter().filter(|event| event.is_ok()).count(),
        events.len()
    );
    assert_eq!((events.len(), org.total_requests()), (2, 5));
    let asked = std::mem::take(&mut *asked.lock().unwrap());
    for (at, query) in asked.iter().enumerate() {
        let url = reqwest::Url::parse(&format!("http://x/?{query}")).unwrap();
        let value = |name: &str| {
            let mut pairs = url.query_pairs();
            pairs
                .find(|(key, _)| key == name)
                .map(|(_, value)| value.into_owned())
        };
        assert_eq!(value("since").as_deref(), Some(SINCE));
        assert_eq!(value("until").as_deref(), Some(UNTIL));
        assert_eq!(value("limit").as_deref(), Some("1000"));
        assert_eq!(value("sortOrder").as_deref(), Some("DESCENDING"));
        let filter = "transaction.detail.requestApiTokenId eq \"00T1\" or target.id eq \"00T1\"";
        assert_eq!(value("filter").as_deref(), Some(filter));
        let after = [None, Some("c1"), Some("c2"), Some("c3"), Some("c4")][at];
        assert_eq!(value("after").as_deref(), after);
    }
    // Without an end of its own it ends now.
    let asked = Arc::new(Mutex::new(String::new()));
    let seen = Arc::clone(&asked);
    let log = by(move |_, query| {
        *seen.lock().unwrap() = query.to_owned();
        Reply::json(json!([]))
    });
    let org = Org::start([(Logs, log)]);
    let provider = org.provider();
    let since: Timestamp = SINCE.parse().unwrap();
    read(&provider, UsageQuery::new(vec![token(&provider)], since)).await;
    assert!(asked.lock().unwrap().contains("until=20"));
}

#[tokio::test]
async fn what_ends_a_log_early_is_its_last_item() {
    let page = || Reply::json(json!([event("user.session.start")]));
    for (log, before, kind, requests) in [
        // It leads in a circle.
        (
            always(Reply::json(json!([])).next("c1")),
            0,
            Some(ErrorKind::Unexpected),
            2,
        ),
        (always(page().next("c1")), 2, Some(ErrorKind::Unexpected), 2),
        (
            always(page().header("link", "<https://x/?page=2>; rel=next")),
            1,
            Some(ErrorKind::Decode),
            1,
        ),
        (
            always(page().header("content-range", "x")),
            1,
            Some(ErrorKind::Decode),
            1,
        ),
        (
            always(Reply::error(403, "E0000006")),
            0,
            Some(ErrorKind::PermissionDenied),
            1,
        ),
        (
            always(Reply::error(400, "E0000031")),
            0,
            Some(ErrorKind::Invalid),
            1,
        ),
        (
            always(Reply::error(429, "E0000047")),
            0,
            Some(ErrorKind::RateLimited),
            2,
        ),
        (
            always(Reply::error(500, "E0000009")),
            0,
            Some(ErrorKind::Unavailable),
            2,
        ),
        (
            always(Reply::text(404, "")),
            0,
            Some(ErrorKind::Unexpected),
            1,
        ),
        (
            always(Reply::text(200, "[{")),
            0,
            Some(ErrorKind::Decode),
            1,
        ),
    ] {
        let org = Org::start([(Logs, log)]);
        let provider = org.provider();
        let events = read(&provider, query(vec![token(&provider)])).await;
        let error = events.last().and_then(|event| event.as_ref().err());
        assert_eq!(error.map(tokens_core::Error::kind), kind);
        assert_eq!(events.iter().filter(|event| event.is_ok()).count(), before);
        assert_eq!(
            (org.requests(Logs), org.total_requests()),
            (requests, requests)
        );
        if let Some(error) = error {
            let is_denied = error.kind() == ErrorKind::PermissionDenied;
            assert_eq!(
                error.hint().is_some_and(|hint| hint.contains("System Log")),
                is_denied
            );
            assert_eq!(error.token().unwrap().as_str(), "00T1");
        }
    }
}

#[tokio::test]
async fn requests_are_bounded() {
    let endless = || {
        by(|_, query| {
            let after = query.split("after=c").nth(1).map_or(0, str::len);
            let next = format!("c{}", "x".repeat(after + 1));
            Reply::json(json!([event("user.session.start")])).next(&next)
        })
    };
    for max in [0, 1, 3] {
        let org = Org::start([(Logs, endless())]);
        let provider = org.provider();
        let query = query(vec![token(&provider)]).max_requests(max);
        let events = read(&provider, query).await;
        assert_eq!(events.len(), max + 1);
        let error = events[max].as_ref().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::LimitReached);
        assert_eq!(org.total_requests(), max);
    }
}

#[tokio::test]
async fn several_tokens_share_a_query() {
    let log = || {
        by(|_, _| {
            let mut second = event("user.session.start");
            second["transaction"]["detail"]["requestApiTokenId"] = json!("00T2");
            // The one revokes the other.
            let mut both = event("system.api_token.revoke");
            both["target"] = json!([{ "id": "00T2" }]);
            Reply::json(json!([event("user.session.start"), second, both]))
        })
    };
    let org = Org::start([(Logs, log())]);
    let provider = org.provider();
    let tokens = |count: usize| {
        let numbered = (1..=count).map(|number| {
            let mut token = token(&provider);
            token.id = Some(format!("00T{number}").as_str().into());
            token
        });
        numbered.collect::<Vec<_>>()
    };
    let events = read(&provider, query(tokens(2))).await;
    let found = events.iter().map(|event| {
        let event = event.as_ref().unwrap();
        (event.token.as_ref().unwrap().as_str(), event.kind)
    });
    let expected = [
        ("00T1", UsageKind::Used),
        ("00T2", UsageKind::Used),
        ("00T1", UsageKind::Used),
        ("00T2", UsageKind::Revoked),
    ];
    assert_eq!(found.collect::<Vec<_>>(), expected);
    assert_eq!(org.requests(Logs), 1);
    for (count, requests) in [(0, 0), (20, 1), (21, 2), (60, 3)] {
        let before = org.requests(Logs);
        let events = read(&provider, query(tokens(count))).await;
        assert!(events.iter().all(std::result::Result::is_ok));
        assert_eq!(org.requests(Logs) - before, requests, "{count} tokens");
    }
    // Nothing is sent for what cannot be asked for.
    let before = org.total_requests();
    for id in [None, Some("00T1\" or eventType pr"), Some("current")] {
        let mut odd = tokens(2);
        odd[1].id = id.map(Into::into);
        let events = read(&provider, query(odd)).await;
        assert_eq!(events[0].as_ref().unwrap_err().kind(), ErrorKind::Invalid);
    }
    assert_eq!(org.total_requests(), before);
}

/// Zones decide by the address behind the proxies that they trust, which a client cannot choose.
#[tokio::test]
async fn the_source_is_the_address_that_zones_see() {
    let passed = |chain: &[&str]| {
        let mut event = event("user.session.start");
        event["client"]["ipAddress"] = json!("203.0.113.9");
        let hops = chain.iter().map(
            |ip| json!({ "ip": ip, "geographicalContext": { "country": format!("of {ip}") } }),
        );
        event["request"]["ipChain"] = hops.collect();
        event
    };
    let denied = || Reply::error(403, "E0000006");
    for (chain, zones, network, expected, zone_lists) in [
        (
            &["192.0.2.7"][..],
            Reply::json(json!([zone("nzo1")])),
            None,
            "192.0.2.7",
            0,
        ),
        (
            &["198.51.100.1", "192.0.2.7", "10.0.0.2"],
            Reply::json(json!([zone("nzo1")])),
            None,
            "192.0.2.7",
            1,
        ),
        (
            &["198.51.100.1", "192.0.2.7", "10.0.0.20"],
            Reply::json(json!([zone("nzo1")])),
            None,
            "10.0.0.20",
            1,
        ),
        (
            &["198.51.100.1", "192.0.2.7"],
            denied(),
            Some(Network::anywhere()),
            "192.0.2.7",
            0,
        ),
        (
            &["198.51.100.1", "192.0.2.7"],
            denied(),
            None,
            "203.0.113.9",
            1,
        ),
        (
            &["10.0.0.1", "10.0.0.2"],
            Reply::json(json!([zone("nzo1")])),
            None,
            "203.0.113.9",
            1,
        ),
    ] {
        let log = always(Reply::json(json!([passed(chain), passed(chain)])));
        let org = Org::start([(Logs, log), (Zones, always(zones))]);
        let provider = org.provider();
        let mut token = token(&provider);
        if let Some(network) = network {
            token.network = Some(network);
        }
        let events = read(&provider, query(vec![token])).await;
        let found = events[1].as_ref().unwrap();
        assert_eq!(found.source.as_deref(), Some(expected), "{chain:?}");
        assert_eq!(org.requests(Zones), zone_lists, "{chain:?}");
        // What the event says of the client's address is of no other.
        let is_clients = expected == "203.0.113.9";
        assert_eq!(found.is_proxy.is_some(), is_clients);
        let country = if is_clients {
            "Germany".into()
        } else {
            format!("of {expected}")
        };
        assert_eq!(found.country, Some(country));
    }
}

/// The client's own address may be behind a proxy, so that it does not stand for those that are not known.
#[tokio::test]
async fn an_address_of_an_unknown_way_is_not_known() {
    for request in [
        json!(null),
        json!({}),
        json!(7),
        json!({ "ipChain": null }),
        json!({ "ipChain": [] }),
        json!({ "ipChain": "192.0.2.7" }),
        json!({ "ipChain": [7] }),
        json!({ "ipChain": [{ "ip": "192.0.2.7" }, { "ip": 7 }] }),
    ] {
        let mut event = event("user.session.start");
        event["request"] = request.clone();
        let org = Org::start([(Logs, always(Reply::json(json!([event]))))]);
        let provider = org.provider();
        let token = token(&provider);
        let read = usage::read(&provider, query(vec![token.clone()])).await;
        assert!(read.error.is_none(), "{request}");
        let report = &read.reports[0];
        assert_eq!(report.uses.count, 1, "{request}");
        assert_eq!(report.uses.addresses.not_reported, 1, "{request}");
        let suggestion = suggest(report, &token, &provider.capability(), None);
        let reason = NoSuggestion::UnknownAddress;
        assert_eq!(suggestion, Suggestion::Nothing { reason }, "{request}");
        assert_eq!(org.requests(Zones), 0);
    }
}

/// A report leaves half of the rate limit of the log to others, and does not wait longer than a call may take.
#[tokio::test]
async fn half_of_the_rate_limit_is_left() {
    let log = |remaining: &'static str| {
        by(move |_, query| {
            let page = Reply::json(json!([event("user.session.start")]))
                .header("x-rate-limit-limit", "120")
                .header("x-rate-limit-remaining", remaining)
                .header("x-rate-limit-reset", "4102444800");
            if query.contains("after") {
                page
            } else {
                page.next("c1")
            }
        })
    };
    for (remaining, requests, kind) in [("61", 2, None), ("60", 1, Some(ErrorKind::RateLimited))] {
        let org = Org::start([(Logs, log(remaining))]);
        let provider = org.provider();
        let events = read(&provider, query(vec![token(&provider)])).await;
        let error = events.last().unwrap().as_ref().err();
        assert_eq!(error.map(tokens_core::Error::kind), kind, "{remaining}");
        assert_eq!(org.requests(Logs), requests);
        // Other requests go on.
        assert_eq!(provider.zones().await.unwrap().len(), 1);
    }
}
