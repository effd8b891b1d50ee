//! How many requests are sent, for however many tokens.

use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::StreamExt as _;
use serde_json::json;
use tokens_core::{DetailSet, OktaTokens, Owner, TokenProvider as _};

use crate::org::Source::*;
use crate::org::{Org, Reply, always, by, only, token};

/// Details of `count` tokens of so many owners, many at once.
async fn details_of(provider: &OktaTokens, count: usize, owners: usize) {
    let reading = (0..count).map(|number| {
        let provider = provider.clone();
        async move {
            let mut token = token(&provider);
            token.id = Some(format!("00T{number}").as_str().into());
            token.owner = Some(Owner::id(format!("00u{}", number % owners)));
            provider.details(&token, &DetailSet::all()).await
        }
    });
    let mut reading = futures_util::stream::iter(reading).buffer_unordered(64);
    while reading.next().await.is_some() {}
}

#[tokio::test]
async fn what_tokens_share_is_asked_for_once() {
    // Ten owners in two groups each, one of which all are in.
    let groups = || {
        by(|path, _| {
            let user = path.split('/').nth(4).unwrap();
            Reply::json(json!([{ "id": "00gAll" }, { "id": format!("00g{user}") }]))
        })
    };
    for (tokens, owners) in [(1, 1), (100, 10), (10_000, 10)] {
        let org = Org::start([(Groups, groups())]);
        let provider = org.provider();
        details_of(&provider, tokens, 10).await;
        for source in [Users, Roles, Groups] {
            assert_eq!(org.requests(source), owners, "{source:?}");
        }
        assert_eq!(org.requests(GroupRoles), owners + 1);
        for source in [
            RolePermissions,
            ResourceSets,
            Zones,
            AgentPools,
            Limits,
            ServiceAccounts,
        ] {
            assert_eq!(org.requests(source), 1, "{source:?}");
        }
        assert_eq!(org.total_requests(), 4 * owners + 7);
    }
}

#[tokio::test]
async fn what_is_refused_is_not_asked_for_again() {
    let challenge = "Bearer error=\"insufficient_scope\"";
    let sources = [
        Users,
        Roles,
        Groups,
        GroupRoles,
        Zones,
        AgentPools,
        Limits,
        ServiceAccounts,
    ];
    let no_scope = Reply::error(403, "E0000006").header("www-authenticate", challenge);
    for (reply, each) in [(no_scope, 1), (Reply::error(403, "E0000006"), 3)] {
        let org = Org::start(sources.map(|source| (source, always(reply.clone()))));
        let provider = org.provider();
        details_of(&provider, 1000, 500).await;
        for source in [Users, Roles] {
            assert_eq!(org.requests(source), each, "{source:?}");
        }
        for source in [Zones, AgentPools, Limits, ServiceAccounts] {
            assert_eq!(
                org.requests(source),
                usize::from(source != ServiceAccounts),
                "{source:?}"
            );
        }
        assert_eq!(org.requests(Groups), 0, "their roles need what was refused");
    }
}

/// A role may show some users only.
#[tokio::test]
async fn a_refusal_for_one_user_is_none_for_another() {
    let users = by(|path, _| {
        let id = path.split('/').nth(4).unwrap();
        match id {
            "00u0" | "00u9" => Reply::json(json!({ "id": id, "status": "ACTIVE" })),
            _ => Reply::error(403, "E0000006"),
        }
    });
    let org = Org::start([(Users, users)]);
    let provider = org.provider();
    for number in (0..10).chain(0..10) {
        let mut token = token(&provider);
        token.owner = Some(Owner::id(format!("00u{number}")));
        let wanted = [tokens_core::Detail::Owners].into_iter().collect();
        let details = provider.details(&token, &wanted).await;
        let is_known = details.owner_details.unwrap().known().is_some();
        assert_eq!(is_known, number % 9 == 0, "{number}");
    }
    assert_eq!(org.requests(Users), 10);
}

#[tokio::test]
async fn what_fails_is_asked_for_again_but_not_for_ever() {
    let detail = tokens_core::Detail::RateLimits;
    let calls = AtomicUsize::new(0);
    // Each try has two attempts.
    let twice = by(move |_, _| match calls.fetch_add(1, Ordering::Relaxed) {
        0 | 1 => Reply::error(503, "E0000010"),
        _ => Reply::json(json!([])),
    });
    let org = Org::start([(Limits, twice)]);
    let provider = org.provider();
    let mut known = Vec::new();
    for _ in 0..4 {
        let share = only(&provider, detail).await.rate_limit.unwrap();
        known.push(share.known().is_some());
    }
    assert_eq!(
        (known, org.requests(Limits)),
        (vec![false, true, true, true], 3)
    );

    let org = Org::start([(Limits, always(Reply::error(503, "E0000010")))]);
    let provider = org.provider();
    for _ in 0..100 {
        let share = only(&provider, detail).await.rate_limit.unwrap();
        assert!(share.unknown().is_some());
    }
    assert_eq!(org.requests(Limits), 4);
}

#[tokio::test]
async fn a_plain_list_asks_for_nothing_else() {
    let org = Org::start([]);
    let provider = org.provider();
    let empty = DetailSet::default();
    let details = provider.details(&token(&provider), &empty).await;
    assert_eq!(details, tokens_core::TokenDetails::default());
    assert_eq!(org.total_requests(), 0);
}
