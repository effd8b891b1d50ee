//! Who signs the requests, and with which token.

use super::{Suite, creation, list};
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
        let id = issued.unwrap().value.token.id.unwrap();
        let token = provider.get(&id).await.unwrap();
        assert!(!in_use.may_be(&token), "{in_use:?} is not {token:?}");
    }
    if let Some(in_use) = in_use
        && capability.list
        && capability.revoke_current
    {
        let tokens = list(suite).await;
        let is_in_use = tokens.iter().any(|token| in_use.may_be(token));
        assert!(is_in_use, "{in_use:?} is none of the listed");
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
