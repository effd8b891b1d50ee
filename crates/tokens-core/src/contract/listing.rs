//! Lists: whole, in one piece or in pages, with odd records in them.

use std::collections::HashSet;

use super::{Suite, list, more_tokens};

pub(super) async fn check(suite: &Suite<'_>) {
    if !suite.provider().capability().list {
        return;
    }
    every_token_is_listed_once(suite).await;
    an_odd_record_is_listed(suite).await;
}

async fn every_token_is_listed_once(suite: &Suite<'_>) {
    let before = list(suite).await.len();
    let added = more_tokens(suite, 7).await;
    let tokens = list(suite).await;
    assert_eq!(tokens.len(), before + 7, "tokens listed after 7 more");

    let id = suite.provider().id();
    for token in &tokens {
        assert_eq!(&token.provider, id);
        assert_eq!(token.kind, suite.provider().kind());
        if let Some(org_id) = id.org_id() {
            assert_eq!(token.org_id.as_deref(), Some(org_id));
        }
        let reference = token.reference();
        assert_eq!(reference.is_some(), token.id.is_some() && id.is_storable());
        if let Some(reference) = reference {
            assert_eq!(reference.to_string().parse(), Ok(reference));
        }
    }
    let ids: HashSet<_> = tokens.iter().filter_map(|token| token.id.clone()).collect();
    assert_eq!(ids.len(), tokens.len(), "an id is listed twice or lacks");
    assert!(added.iter().all(|id| ids.contains(id)));

    if suite.provider().capability().get {
        let listed = tokens
            .iter()
            .find(|token| token.id.as_ref() == added.first())
            .unwrap();
        let got = suite.provider().get(&added[0]).await.unwrap();
        assert_eq!((&got.id, &got.name), (&listed.id, &listed.name));
        assert_eq!(got.created, listed.created);
    }
}

async fn an_odd_record_is_listed(suite: &Suite<'_>) {
    if let Some(count) = suite.odd_records() {
        assert_eq!(list(suite).await.len(), count, "records of the odd list");
    }
}
