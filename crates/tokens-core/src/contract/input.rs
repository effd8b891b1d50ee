//! What must be refused without sending anything.

use super::{Harness, Requests, creation};
use crate::error::{ErrorKind, Operation};
use crate::request::{CreateToken, UpdateToken};
use crate::revocation::RevokeOptions;
use crate::token::{Network, Privilege, TokenId};

/// Ids that would name something else once in a URL, or nothing at all.
const HOSTILE_IDS: [&str; 9] = ["", "current", ".", "..", "a/b", "%2e%2e", "a b", "?", "é"];

pub(super) async fn check(harness: &dyn Harness) {
    hostile_ids(harness).await;
    unsupported_operations(harness).await;
    bad_creations(harness).await;
    bad_updates(harness).await;
}

async fn hostile_ids(harness: &dyn Harness) {
    let provider = harness.provider();
    let capability = provider.capability();
    for id in HOSTILE_IDS {
        let requests = Requests::of(harness);
        let id = TokenId::new(id);
        let mut errors = vec![provider.check_id(&id).unwrap_err()];
        if capability.get {
            errors.push(provider.get(&id).await.unwrap_err());
        }
        if capability.update() {
            errors.push(provider.update(&id, a_change(harness)).await.unwrap_err());
        }
        if capability.revoke {
            errors.push(
                provider
                    .revoke(&id, &RevokeOptions::default())
                    .await
                    .unwrap_err(),
            );
        }
        for error in errors {
            assert_eq!(error.kind(), ErrorKind::Invalid, "{error}");
            assert_eq!(error.token(), Some(&id));
            requests.assert_none("a hostile id", &error);
        }
    }
}

async fn unsupported_operations(harness: &dyn Harness) {
    let provider = harness.provider();
    let capability = provider.capability();
    let requests = Requests::of(harness);
    let id = harness.unknown_id();
    let mut errors = Vec::new();
    if !capability.list {
        use futures_util::StreamExt;
        let item = provider.list(crate::ListOptions::default()).next().await;
        errors.push((Operation::List, item.unwrap().unwrap_err()));
    }
    if !capability.get {
        errors.push((Operation::Get, provider.get(&id).await.unwrap_err()));
    }
    if !capability.create {
        let request = creation(harness, "contract");
        errors.push((
            Operation::Create,
            provider.create(request).await.unwrap_err(),
        ));
    }
    let changes = [
        (capability.update_name, UpdateToken::new().name("contract")),
        (
            capability.update_privileges,
            UpdateToken::new().privileges(vec![Privilege::new("read", "org")]),
        ),
        (
            capability.update_network,
            UpdateToken::new().network(Network::anywhere()),
        ),
    ];
    for (supported, change) in changes {
        if !supported {
            errors.push((
                Operation::Update,
                provider.update(&id, change).await.unwrap_err(),
            ));
        }
    }
    if !capability.revoke {
        errors.push((
            Operation::Revoke,
            provider
                .revoke(&id, &RevokeOptions::default())
                .await
                .unwrap_err(),
        ));
    }
    if !capability.revoke_current {
        let error = provider
            .revoke_current(&RevokeOptions::default())
            .await
            .unwrap_err();
        errors.push((Operation::RevokeCurrent, error));
    }
    if !capability.look_up_owner {
        let error = provider.owner("contract").await.unwrap_err();
        errors.push((Operation::Owner, error));
    }
    for (operation, error) in errors {
        assert_eq!(error.kind(), ErrorKind::Unsupported, "{error}");
        assert_eq!(error.operation(), operation);
        requests.assert_none("an unsupported operation", &error);
    }
}

async fn bad_creations(harness: &dyn Harness) {
    let provider = harness.provider();
    let capability = provider.capability();
    if !capability.create {
        return;
    }
    let good = || creation(harness, "contract");
    let mut bad = vec![
        creation(harness, ""),
        creation(harness, "  "),
        creation(harness, "a\nb"),
    ];
    let read = || Privilege::new("read", "org");
    if capability.create_with_privileges {
        bad.push(CreateToken::new("contract"));
        bad.push(good().privilege(read()));
        bad.push(good().privilege(Privilege::new("", "org")));
        bad.push(good().privilege(Privilege::new("read", "site")));
        bad.push(good().privilege(Privilege::new("read", "sitegroup")));
        bad.push((0..10).fold(good(), |request, number| {
            request.privilege(Privilege::new(format!("role{number}"), "org"))
        }));
    } else {
        bad.push(good().privilege(read()));
    }
    if capability.create_with_src_ips {
        for address in [
            "",
            "10.0.0.1/33",
            "10.0.0",
            "::1/129",
            "host.example",
            "10.0.0.1/",
        ] {
            bad.push(good().src_ip(address));
        }
        bad.push(good().src_ip("10.0.0.1").src_ip("10.0.0.1"));
        bad.push((0..9).fold(good(), |request, number| {
            request.src_ip(format!("10.0.0.{number}"))
        }));
    } else {
        bad.push(good().src_ip("10.0.0.1"));
    }
    for request in bad {
        let requests = Requests::of(harness);
        let shown = format!("{request:?}");
        let error = provider.create(request).await.expect_err(&shown);
        assert_eq!(error.kind(), ErrorKind::Invalid, "{shown}: {error}");
        requests.assert_none(&shown, &error);
    }
}

async fn bad_updates(harness: &dyn Harness) {
    let provider = harness.provider();
    let capability = provider.capability();
    let mut bad = Vec::new();
    if capability.update() {
        bad.push(UpdateToken::new());
    }
    if capability.update_name {
        bad.push(UpdateToken::new().name(" "));
    }
    if capability.update_privileges {
        bad.push(UpdateToken::new().privileges(Vec::new()));
        let twice = vec![Privilege::new("read", "org"); 2];
        bad.push(UpdateToken::new().privileges(twice));
    }
    if capability.update_network {
        let zone = || vec!["nzo1".to_owned()];
        bad.push(UpdateToken::new().network(Network::zones(Vec::new(), Vec::new())));
        bad.push(UpdateToken::new().network(Network::zones(zone(), zone())));
        bad.push(UpdateToken::new().network(Network::zones(vec![String::new()], Vec::new())));
        let anywhere = Network {
            include: zone(),
            ..Network::anywhere()
        };
        bad.push(UpdateToken::new().network(anywhere));
    }
    for change in bad {
        let requests = Requests::of(harness);
        let shown = format!("{change:?}");
        let error = provider
            .update(&harness.unknown_id(), change)
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Invalid, "{shown}: {error}");
        requests.assert_none(&shown, &error);
    }
}

/// A change that the provider can make.
pub(super) fn a_change(harness: &dyn Harness) -> UpdateToken {
    let capability = harness.provider().capability();
    if capability.update_name {
        UpdateToken::new().name("contract, renamed")
    } else if capability.update_privileges {
        UpdateToken::new().privileges(vec![Privilege::new("read", "org")])
    } else {
        UpdateToken::new().network(Network::anywhere())
    }
}
