//! Who signs the requests, and with which token.

use super::{Harness, creation, list};

pub(super) async fn check(harness: &dyn Harness) {
    let provider = harness.provider();
    let capability = provider.capability();
    provider.identity().await.unwrap();
    let in_use = provider.in_use().await.unwrap();
    if capability.create && capability.get {
        let issued = provider.create(creation(harness, "contract")).await;
        let id = issued.unwrap().value.token.id.unwrap();
        let token = provider.get(&id).await.unwrap();
        assert!(!in_use.may_be(&token), "{in_use:?} is not {token:?}");
    }
    if capability.list && capability.revoke_current {
        let tokens = list(harness).await;
        let is_in_use = tokens.iter().any(|token| in_use.may_be(token));
        assert!(is_in_use, "{in_use:?} is none of the listed");
    }
    if capability.list && capability.look_up_owner {
        for token in list(harness).await.into_iter().take(10) {
            let Some(id) = token.owner.and_then(|owner| owner.id) else {
                continue;
            };
            let owner = provider.owner(&id).await.unwrap();
            assert_eq!(owner.id.as_deref(), Some(&*id), "{owner:?}");
        }
    }
}
