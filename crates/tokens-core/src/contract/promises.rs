//! What the capability promises is not refused as unsupported, and what it does not promise is, without sending anything.

use futures_util::TryStreamExt as _;

use super::{Requests, Suite, creation};
use crate::details::{DetailSet, TokenDetails};
use crate::error::{ErrorKind, Operation, Result};
use crate::request::{ListOptions, UpdateToken};
use crate::revocation::RevokeOptions;
use crate::token::{Network, Privilege, Token};
use crate::usage_event::UsageQuery;

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
    let zones = provider.zones();
    keeps(suite, "zones", capability.zones, Operation::Zones, zones).await;
    let mut token = Token::new(provider.id().clone(), provider.kind());
    token.id = Some(id);
    let usage = async {
        let query = UsageQuery::new(vec![token.clone()], provider.service_now());
        provider.usage(query).try_next().await
    };
    keeps(suite, "usage", capability.usage, Operation::Usage, usage).await;
    details(suite, &token).await;
}

/// Details are never an error: those that are not promised are not available, and nothing is sent for them.
async fn details(suite: &Suite<'_>, token: &Token) {
    let requests = Requests::of(suite);
    let wanted = DetailSet::all();
    let details = suite.provider().details(token, &wanted).await;
    let is_refused = details == TokenDetails::not_available(&wanted);
    match (suite.provider().capability().details, is_refused) {
        (true, false) => {}
        (true, true) => panic!("the capability promises `details`, which are not available"),
        (false, false) => {
            panic!("the capability does not promise `details`, which are not refused")
        }
        (false, true) => requests.assert_none("details", "they are not available"),
    }
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
