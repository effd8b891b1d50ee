//! What the capability promises is not refused as unsupported, and what it does not promise is, without sending anything.

use futures_util::TryStreamExt as _;

use super::{Requests, Suite, creation};
use crate::error::{ErrorKind, Operation, Result};
use crate::request::{ListOptions, UpdateToken};
use crate::revocation::RevokeOptions;
use crate::token::{Network, Privilege};

pub(super) async fn check(suite: &Suite<'_>) {
    let provider = suite.provider();
    let capability = provider.capability();
    let id = suite.unknown_id();
    // What is promised is tried in a way that changes nothing.
    let list = async { provider.list(ListOptions::default()).try_next().await };
    keeps(suite, "list", capability.list, Operation::List, list).await;
    let get = provider.get(&id);
    keeps(suite, "get", capability.get, Operation::Get, get).await;
    let name = if capability.create { "" } else { "contract" };
    let create = provider.create(creation(suite, name));
    keeps(
        suite,
        "create",
        capability.create,
        Operation::Create,
        create,
    )
    .await;
    for (flag, promised, change) in [
        (
            "update_name",
            capability.update_name,
            UpdateToken::new().name("contract"),
        ),
        (
            "update_privileges",
            capability.update_privileges,
            UpdateToken::new().privileges(vec![Privilege::new("read", "org")]),
        ),
        (
            "update_network",
            capability.update_network,
            UpdateToken::new().network(Network::anywhere()),
        ),
    ] {
        let update = provider.update(&id, change);
        keeps(suite, flag, promised, Operation::Update, update).await;
    }
    let options = RevokeOptions::default();
    let revoke = provider.revoke(&id, &options);
    keeps(
        suite,
        "revoke",
        capability.revoke,
        Operation::Revoke,
        revoke,
    )
    .await;
    // It changes something: the last check of the lifecycle tries it.
    if !capability.revoke_current {
        let revoke = provider.revoke_current(&options);
        keeps(
            suite,
            "revoke_current",
            false,
            Operation::RevokeCurrent,
            revoke,
        )
        .await;
    }
    let owner = provider.owner("contract");
    keeps(
        suite,
        "look_up_owner",
        capability.look_up_owner,
        Operation::Owner,
        owner,
    )
    .await;
}

async fn keeps<T>(
    suite: &Suite<'_>,
    flag: &str,
    promised: bool,
    operation: Operation,
    call: impl Future<Output = Result<T>>,
) {
    let requests = Requests::of(suite);
    let error = call.await.err();
    let unsupported = error.filter(|error| error.kind() == ErrorKind::Unsupported);
    match (promised, unsupported) {
        (true, None) => {}
        (true, Some(error)) => panic!("the capability promises `{flag}`, but: {error}"),
        (false, None) => {
            panic!("the capability does not promise `{flag}`, which is not refused as unsupported")
        }
        (false, Some(error)) => {
            assert_eq!(error.operation(), operation);
            requests.assert_none(flag, &error);
        }
    }
}
