//! Lists: whole, in one piece or in pages, with odd records in them.

use std::collections::HashSet;

use super::{Harness, list, more_tokens};

pub(super) async fn check(harness: &dyn Harness) {
    if !harness.provider().capability().list {
        return;
    }
    every_token_is_listed_once(harness).await;
    an_odd_record_is_listed(harness).await;
}

async fn every_token_is_listed_once(harness: &dyn Harness) {
    let before = list(harness).await.len();
    let added = more_tokens(harness, 7).await;
    let tokens = list(harness).await;
    assert_eq!(tokens.len(), before + 7, "tokens listed after 7 more");

    let id = harness.provider().id();
    for token in &tokens {
        assert_eq!(&token.provider, id);
        assert_eq!(token.kind, harness.provider().kind());
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

    if harness.provider().capability().get {
        let listed = tokens
            .iter()
            .find(|token| token.id.as_ref() == added.first())
            .unwrap();
        let got = harness.provider().get(&added[0]).await.unwrap();
        assert_eq!((&got.id, &got.name), (&listed.id, &listed.name));
        assert_eq!(got.created, listed.created);
    }
}

async fn an_odd_record_is_listed(harness: &dyn Harness) {
    if let Some(count) = harness.odd_records() {
        assert_eq!(list(harness).await.len(), count, "records of the odd list");
    }
}
