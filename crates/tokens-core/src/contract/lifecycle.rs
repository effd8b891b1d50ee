//! From creation to revocation.

use super::input::a_change;
use jiff::Timestamp;

use super::{Suite, creation, list, more_tokens, value};
use crate::error::ErrorKind;
use crate::request::UpdateToken;
use crate::revocation::{Proof, Revocation, RevocationOutcome, RevokeOptions};
use crate::token::{Network, Privilege, Token, TokenId, When, WhenState};
use crate::verify::CLOCK_TOLERANCE;

pub(super) async fn check(suite: &Suite<'_>) {
    let capability = suite.provider().capability();
    unknown_id(suite).await;
    if capability.create {
        create_and_use(suite).await;
    } else {
        service_now(suite, Timestamp::now());
    }
    if capability.update() {
        update(suite).await;
    }
    if capability.revoke {
        revoke(suite).await;
    }
    // Last: it takes the provider's own credential away.
    if capability.revoke_current {
        revoke_current(suite).await;
    }
}

async fn unknown_id(suite: &Suite<'_>) {
    let provider = suite.provider();
    let capability = provider.capability();
    let id = suite.unknown_id();
    if capability.get {
        let error = provider.get(&id).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound, "{error}");
        assert_eq!(error.token(), Some(&id));
        assert_eq!(error.provider(), Some(provider.id()));
        assert!(error.to_string().contains(id.as_str()), "{error}");
    }
    if capability.update() {
        let error = provider.update(&id, a_change(suite)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound, "{error}");
    }
    if capability.revoke {
        let gone = revoke_one(suite, &id, &RevokeOptions::default()).await;
        assert_eq!(gone.outcome, RevocationOutcome::NotFound);
        assert!(gone.is_proved(), "{gone:?}");
    }
}

async fn create_and_use(suite: &Suite<'_>) {
    let provider = suite.provider();
    let request = creation(suite, "contract ✓");
    let issued = value(provider.create(request.clone()).await);
    assert!(!format!("{issued:?}").contains(issued.secret.expose()));
    assert_eq!(issued.token.name.as_deref(), Some("contract ✓"));
    let id = issued.token.id.clone().unwrap();

    let token = provider.get(&id).await.unwrap();
    service_now(suite, token.created.unwrap_or_else(Timestamp::now));
    let mut complete = issued.token.clone();
    complete.fill_in(token.clone());
    assert_eq!(complete.id, token.id);
    assert_eq!(complete.privileges, token.privileges);
    if provider.capability().create_with_privileges {
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
        list(suite)
            .await
            .iter()
            .any(|token| token.id.as_ref() == Some(&id))
    );

    if let Some(accepted) = suite.accepts(&issued.secret).await {
        assert!(accepted, "the new key is refused");
        let revoked = revoke_one(suite, &id, &RevokeOptions::default()).await;
        assert_eq!(revoked.outcome, RevocationOutcome::Revoked);
        assert_eq!(suite.accepts(&issued.secret).await, Some(false));
    }
    // A name names no token: two of one name are two tokens.
    let twin = |_| provider.create(creation(suite, "contract twin"));
    let (one, other) = (value(twin(1).await), value(twin(2).await));
    assert_ne!(one.token.id, other.token.id);
    assert_ne!(one.secret.expose(), other.secret.expose());
}

/// Checks the clock that uses and creations are compared with: one that is ahead makes every use look old.
fn service_now(suite: &Suite<'_>, expected: Timestamp) {
    let now = suite.provider().service_now();
    assert!(
        now.duration_since(expected).abs() <= CLOCK_TOLERANCE,
        "`service_now` is {now} at {expected}"
    );
}

async fn update(suite: &Suite<'_>) {
    let provider = suite.provider();
    let can = provider.capability();
    let id = one_more(suite).await;
    let privileges = |role| UpdateToken::new().privileges(vec![Privilege::new(role, "org")]);
    let network = |network| UpdateToken::new().network(network);
    let zones = Network::zones(vec!["nzo1".into(), "nzo2".into()], Vec::new());
    let other_zone = Network::zones(Vec::new(), vec!["nzo3".into()]);
    // Lists are replaced, not merged. The name is changed when the rest is not as in a new token, so that a reset shows.
    for (is_possible, change) in [
        (can.update_privileges, privileges("helpdesk")),
        (can.update_network, network(zones)),
        (can.update_network, network(other_zone)),
        (
            can.update_name,
            UpdateToken::new().name("contract, renamed"),
        ),
        (can.update_privileges, privileges("read")),
        (can.update_network, network(Network::anywhere())),
    ] {
        if !is_possible {
            continue;
        }
        let mut expected = without_use(provider.get(&id).await.unwrap());
        let others = others(suite, &id).await;
        let after = value(provider.update(&id, change.clone()).await);
        let shown = format!("{change:?}");
        expected.name = change.name.or(expected.name);
        expected.network = change.network.or(expected.network);
        if let Some(privileges) = change.privileges {
            assert_eq!(
                roles(after.privileges.as_deref().unwrap()),
                roles(&privileges)
            );
            expected.privileges.clone_from(&after.privileges);
        }
        assert_eq!(without_use(after), expected, "after {shown}");
        let got = provider.get(&id).await.unwrap();
        assert_eq!(without_use(got), expected, "read after {shown}");
        assert_eq!(
            self::others(suite, &id).await,
            others,
            "other tokens after {shown}"
        );
    }
}

fn roles(privileges: &[Privilege]) -> Vec<(Option<String>, Option<String>)> {
    let pair = |one: &Privilege| (one.role.clone(), one.scope.clone());
    privileges.iter().map(pair).collect()
}

/// Revokes `id`, and no other token.
async fn revoke_one(suite: &Suite<'_>, id: &TokenId, options: &RevokeOptions) -> Revocation {
    let before = others(suite, id).await;
    let revoked = value(suite.provider().revoke(id, options).await);
    let after = others(suite, id).await;
    assert_eq!(after, before, "other tokens after the revocation of {id}");
    revoked
}

/// The listed tokens but `id`, where there is a list.
async fn others(suite: &Suite<'_>, id: &TokenId) -> Vec<Token> {
    if !suite.provider().capability().list {
        return Vec::new();
    }
    let mut tokens: Vec<_> = list(suite).await.into_iter().map(without_use).collect();
    tokens.retain(|token| token.id.as_ref() != Some(id));
    tokens.sort_by(|one, other| one.id.cmp(&other.id));
    tokens
}

/// `token` without what every request changes in the token that signs it.
fn without_use(mut token: Token) -> Token {
    token.last_used = When::UNKNOWN;
    if token.expires.state == WhenState::AfterIdle {
        token.expires.at = None;
    }
    token
}

async fn revoke(suite: &Suite<'_>) {
    let provider = suite.provider();
    let id = one_more(suite).await;
    for outcome in [RevocationOutcome::Revoked, RevocationOutcome::NotFound] {
        let revoked = revoke_one(suite, &id, &RevokeOptions::default()).await;
        assert_eq!(revoked.outcome, outcome);
        assert!(revoked.is_proved(), "{revoked:?}");
    }
    assert!(
        list(suite)
            .await
            .iter()
            .all(|token| token.id.as_ref() != Some(&id))
    );
    let error = provider.get(&id).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound, "{error}");

    // What nobody has looked at is accepted, and no more.
    let id = one_more(suite).await;
    let unverified = RevokeOptions::default().verify(false);
    for _ in 0..2 {
        let revoked = revoke_one(suite, &id, &unverified).await;
        assert_eq!(revoked, Revocation::accepted());
    }
    let error = provider.get(&id).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound, "{error}");
}

async fn revoke_current(suite: &Suite<'_>) {
    let provider = suite.provider();
    let options = RevokeOptions::default();
    let revoked = provider.revoke_current(&options).await;
    if let Err(error) = &revoked {
        panic!("the capability promises `revoke_current`, but: {error}");
    }
    let expected = Revocation::revoked(Proof::CredentialRefused);
    assert_eq!(value(revoked), expected);
    let error = provider.get(&suite.unknown_id()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unauthenticated, "{error}");
    let error = provider.revoke_current(&options).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unauthenticated, "{error}");
}

async fn one_more(suite: &Suite<'_>) -> TokenId {
    more_tokens(suite, 1).await.remove(0)
}
