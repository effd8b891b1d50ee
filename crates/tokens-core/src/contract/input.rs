//! Input that must be refused without sending anything.

use super::{Requests, Suite, creation};
use crate::error::ErrorKind;
use crate::request::{CreateToken, UpdateToken};
use crate::revocation::RevokeOptions;
use crate::token::{Network, Privilege, TokenId};

/// Ids that would name something else once in a URL, or nothing at all.
const HOSTILE_IDS: [&str; 9] = ["", "current", ".", "..", "a/b", "%2e%2e", "a b", "?", "é"];

pub(super) async fn check(suite: &Suite<'_>) {
    hostile_ids(suite).await;
    bad_creations(suite).await;
    bad_updates(suite).await;
}

async fn hostile_ids(suite: &Suite<'_>) {
    let provider = suite.provider();
    let capability = provider.capability();
    for id in HOSTILE_IDS {
        let requests = Requests::of(suite);
        let id = TokenId::new(id);
        let mut errors = vec![provider.check_id(&id).unwrap_err()];
        if capability.get {
            errors.push(provider.get(&id).await.unwrap_err());
        }
        if capability.update() {
            errors.push(provider.update(&id, a_change(suite)).await.unwrap_err());
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

async fn bad_creations(suite: &Suite<'_>) {
    let provider = suite.provider();
    let capability = provider.capability();
    if !capability.create {
        return;
    }
    let good = || creation(suite, "contract");
    let mut bad = vec![
        creation(suite, ""),
        creation(suite, "  "),
        creation(suite, "a\nb"),
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
        let requests = Requests::of(suite);
        let shown = format!("{request:?}");
        let error = provider.create(request).await.expect_err(&shown);
        assert_eq!(error.kind(), ErrorKind::Invalid, "{shown}: {error}");
        requests.assert_none(&shown, &error);
    }
}

async fn bad_updates(suite: &Suite<'_>) {
    let provider = suite.provider();
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
        let requests = Requests::of(suite);
        let shown = format!("{change:?}");
        let error = provider
            .update(&suite.unknown_id(), change)
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Invalid, "{shown}: {error}");
        requests.assert_none(&shown, &error);
    }
}

/// A change that the provider can make.
pub(super) fn a_change(suite: &Suite<'_>) -> UpdateToken {
    let capability = suite.provider().capability();
    if capability.update_name {
        UpdateToken::new().name("contract, renamed")
    } else if capability.update_privileges {
        UpdateToken::new().privileges(vec![Privilege::new("read", "org")])
    } else {
        UpdateToken::new().network(Network::anywhere())
    }
}
