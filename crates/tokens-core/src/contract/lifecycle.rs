//! From creation to revocation.

use super::input::a_change;
use super::{Harness, creation, list, more_tokens};
use crate::error::ErrorKind;
use crate::request::UpdateToken;
use crate::revocation::{Proof, Revocation, RevocationOutcome, RevokeOptions};
use crate::token::{Network, Privilege, TokenId};

pub(super) async fn check(harness: &dyn Harness) {
    let capability = harness.provider().capability();
    unknown_id(harness).await;
    if capability.create {
        create_and_use(harness).await;
    }
    if capability.update() {
        update(harness).await;
    }
    if capability.revoke {
        revoke(harness).await;
    }
    // Last: it takes the provider's own credential away.
    if capability.revoke_current {
        revoke_current(harness).await;
    }
}

async fn unknown_id(harness: &dyn Harness) {
    let provider = harness.provider();
    let capability = provider.capability();
    let id = harness.unknown_id();
    if capability.get {
        let error = provider.get(&id).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound, "{error}");
        assert_eq!(error.token(), Some(&id));
        assert_eq!(error.provider(), Some(provider.id()));
        assert!(error.to_string().contains(id.as_str()), "{error}");
    }
    if capability.update() {
        let error = provider.update(&id, a_change(harness)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound, "{error}");
    }
    if capability.revoke {
        let gone = provider.revoke(&id, &RevokeOptions::default()).await;
        let gone = gone.unwrap().value;
        assert_eq!(gone.outcome, RevocationOutcome::NotFound);
        assert!(gone.is_proved(), "{gone:?}");
    }
}

async fn create_and_use(harness: &dyn Harness) {
    let provider = harness.provider();
    let request = creation(harness, "contract ✓");
    let issued = provider.create(request.clone()).await.unwrap().value;
    assert!(!format!("{issued:?}").contains(issued.secret.expose()));
    assert_eq!(issued.token.name.as_deref(), Some("contract ✓"));
    let id = issued.token.id.clone().unwrap();

    let token = provider.get(&id).await.unwrap();
    let mut complete = issued.token.clone();
    complete.fill_in(token.clone());
    assert_eq!(complete.id, token.id);
    assert_eq!(complete.privileges, token.privileges);
    if provider.capability().create_with_privileges {
        let roles = |privileges: &[Privilege]| -> Vec<_> {
            let pair = |one: &Privilege| (one.role.clone(), one.scope.clone());
            privileges.iter().map(pair).collect()
        };
        let expected = roles(&request.privileges);
        // The answer to the creation may leave them out.
        if let Some(privileges) = &issued.token.privileges {
            assert_eq!(roles(privileges), expected);
        }
        assert_eq!(roles(token.privileges.as_deref().unwrap()), expected);
    }
    if provider.capability().create_with_src_ips {
        assert_eq!(token.src_ips.as_ref(), Some(&request.src_ips));
    }
    let shown = serde_json::to_string(&token).unwrap() + &format!("{token:?}");
    assert!(
        !shown.contains(issued.secret.expose()),
        "the key is shown again"
    );
    assert!(
        list(harness)
            .await
            .iter()
            .any(|token| token.id.as_ref() == Some(&id))
    );

    if let Some(accepted) = harness.accepts(&issued.secret).await {
        assert!(accepted, "the new key is refused");
        let revoked = provider.revoke(&id, &RevokeOptions::default()).await;
        assert_eq!(revoked.unwrap().value.outcome, RevocationOutcome::Revoked);
        assert_eq!(harness.accepts(&issued.secret).await, Some(false));
    }
    // A name names no token: two of one name are two tokens.
    let twin = |_| provider.create(creation(harness, "contract twin"));
    let (one, other) = (twin(1).await.unwrap(), twin(2).await.unwrap());
    let (one, other) = (one.value, other.value);
    assert_ne!(one.token.id, other.token.id);
    assert_ne!(one.secret.expose(), other.secret.expose());
}

async fn update(harness: &dyn Harness) {
    let provider = harness.provider();
    let capability = provider.capability();
    let id = one_more(harness).await;
    let before = provider.get(&id).await.unwrap();
    if capability.update_name {
        let change = UpdateToken::new().name("contract, renamed");
        let after = provider.update(&id, change).await.unwrap().value;
        assert_eq!(after.name.as_deref(), Some("contract, renamed"));
        assert_eq!(after.privileges, before.privileges, "left out, so kept");
        assert_eq!(provider.get(&id).await.unwrap().name, after.name);
    }
    if capability.update_privileges {
        let change = UpdateToken::new().privileges(vec![Privilege::new("helpdesk", "org")]);
        let after = provider.update(&id, change).await.unwrap().value;
        let privileges = after.privileges.unwrap();
        assert_eq!(privileges.len(), 1);
        assert_eq!(privileges[0].role.as_deref(), Some("helpdesk"));
    }
    if capability.update_network {
        let zones = Network::zones(vec!["nzo1".into(), "nzo2".into()], Vec::new());
        for network in [
            zones,
            Network::zones(Vec::new(), vec!["nzo3".into()]),
            Network::anywhere(),
        ] {
            let change = UpdateToken::new().network(network.clone());
            let after = provider.update(&id, change).await.unwrap().value;
            assert_eq!(
                after.network.as_ref(),
                Some(&network),
                "lists are replaced, not merged"
            );
            let got = provider.get(&id).await.unwrap();
            assert_eq!(got.network, Some(network));
            assert_eq!((got.id, got.created), (before.id.clone(), before.created));
        }
        if !capability.update_name {
            let got = provider.get(&id).await.unwrap();
            assert_eq!(
                (got.name, got.owner),
                (before.name, before.owner),
                "the rest is kept"
            );
        }
    }
}

async fn revoke(harness: &dyn Harness) {
    let provider = harness.provider();
    let id = one_more(harness).await;
    for outcome in [RevocationOutcome::Revoked, RevocationOutcome::NotFound] {
        let revoked = provider.revoke(&id, &RevokeOptions::default()).await;
        let revoked = revoked.unwrap().value;
        assert_eq!(revoked.outcome, outcome);
        assert!(revoked.is_proved(), "{revoked:?}");
    }
    assert!(
        list(harness)
            .await
            .iter()
            .all(|token| token.id.as_ref() != Some(&id))
    );
    let error = provider.get(&id).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound, "{error}");

    // What nobody has looked at is accepted, and no more.
    let id = one_more(harness).await;
    let unverified = RevokeOptions::default().verify(false);
    for _ in 0..2 {
        let revoked = provider.revoke(&id, &unverified).await.unwrap().value;
        assert_eq!(revoked, Revocation::accepted());
    }
    let error = provider.get(&id).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound, "{error}");
}

async fn revoke_current(harness: &dyn Harness) {
    let provider = harness.provider();
    let options = RevokeOptions::default();
    let revoked = provider.revoke_current(&options).await.unwrap();
    assert_eq!(revoked.value, Revocation::revoked(Proof::CredentialRefused));
    let error = provider.get(&harness.unknown_id()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unauthenticated, "{error}");
    let error = provider.revoke_current(&options).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unauthenticated, "{error}");
}

async fn one_more(harness: &dyn Harness) -> TokenId {
    more_tokens(harness, 1).await.remove(0)
}
