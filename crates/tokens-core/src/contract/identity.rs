//! Who signs the requests, and with which token.

use super::{Suite, creation, list, value};
use crate::error::ErrorKind;

pub(super) async fn check(suite: &Suite<'_>) {
    let provider = suite.provider();
    let capability = provider.capability();
    provider.identity().await.unwrap();
    let in_use = match provider.in_use().await {
        Err(error) if error.kind() == ErrorKind::Unsupported => None,
        in_use => Some(in_use.unwrap()),
    };
    if let Some(in_use) = &in_use
        && capability.create
        && capability.get
    {
        let issued = provider.create(creation(suite, "contract")).await;
        let id = value(issued).token.id.unwrap();
        let token = provider.get(&id).await.unwrap();
        assert!(!in_use.may_be(&token), "{in_use:?} is a new token");
    }
    if let Some(in_use) = in_use {
        let current = suite.current();
        assert!(
            current.is_some() || !capability.revoke_current,
            "`revoke_current` is promised, so `Harness::current` has to name the token in use"
        );
        // What is not seen as the token in use has no guard.
        if let Some(id) = current {
            let mut seen = Vec::new();
            if capability.list {
                let mut tokens = list(suite).await.into_iter();
                seen.push(tokens.find(|token| token.id.as_ref() == Some(&id)).unwrap());
            }
            if capability.get {
                seen.push(provider.get(&id).await.unwrap());
            }
            for token in seen {
                assert!(
                    in_use.may_be(&token),
                    "{in_use:?} does not tell the token in use: {token:?}"
                );
            }
        }
    }
    if capability.list && capability.look_up_owner {
        for token in list(suite).await.into_iter().take(10) {
            let Some(id) = token.owner.and_then(|owner| owner.id) else {
                continue;
            };
            let owner = provider.owner(&id).await.unwrap();
            assert_eq!(owner.id.as_deref(), Some(&*id), "{owner:?}");
        }
    }
}
