//! The same against the project's sandbox, which was written apart from this crate and verifies everything that Okta does.

use std::sync::Arc;

use jiff::SignedDuration;
use okta_api::oauth::{Algorithm, PrivateKey, ServiceApp};
use okta_api::{Client, Error, FailureKind, Options, Secret};
use serde_json::{Value, json};
use tokens_sandbox::{Fault, OktaApp, Sandbox};

use crate::formats::texts;
use crate::keys::{self, TestKey};
use crate::org::options;

const ID: &str = "0oaTest";
const READ: &str = "okta.apiTokens.read";
const MANAGE: &str = "okta.apiTokens.manage";

/// The public half, under the kid that the tests use.
fn public(key: &TestKey) -> Value {
    let mut jwk = key.jwk.clone();
    let members = jwk.as_object_mut().unwrap();
    for name in ["d", "p", "q", "dp", "dq", "qi"] {
        members.remove(name);
    }
    jwk
}

/// A client of the sandbox, by the sandbox's clock.
fn client(sandbox: &Arc<Sandbox>, app: ServiceApp, options: Options) -> Client {
    let clock = sandbox.clone();
    let app = app.clock(move || clock.now());
    Client::builder(sandbox.url())
        .service_app(app)
        .options(options)
        .build()
        .unwrap()
}

fn read(key: &TestKey) -> PrivateKey {
    PrivateKey::from_text(key.pkcs8(), Some("own")).unwrap()
}

/// A sandbox with one app, as `change` makes it, and a client that uses that app.
async fn start(change: impl FnOnce(OktaApp) -> OktaApp) -> (Arc<Sandbox>, Client) {
    crate::log::start();
    let key = keys::ec(Algorithm::Es256);
    let sandbox = Arc::new(Sandbox::start().await.unwrap());
    sandbox.add_okta_app(change(OktaApp::new(ID, public(&key))));
    let app = ServiceApp::new(ID, read(&key), [READ, MANAGE]);
    let okta = client(&sandbox, app, options());
    (sandbox, okta)
}

/// Why the sign-in failed; no call was sent.
async fn refusal(sandbox: &Sandbox, okta: &Client) -> String {
    let error = okta.list_api_tokens().send().await.unwrap_err();
    let failure = error.failure().unwrap();
    assert_eq!(failure.kind(), FailureKind::SignIn);
    assert_eq!(sandbox.requests("okta.listApiTokens"), 0);
    failure.to_string()
}

#[tokio::test]
async fn every_algorithm_and_format_signs_in() {
    let sandbox = Arc::new(Sandbox::start().await.unwrap());
    let mut signed_in = 0;
    for (number, own) in [
        Algorithm::Rs256,
        Algorithm::Rs384,
        Algorithm::Rs512,
        Algorithm::Es256,
        Algorithm::Es384,
        Algorithm::Es512,
    ]
    .into_iter()
    .enumerate()
    {
        let made;
        let key = if own.as_str().starts_with("RS") {
            keys::rsa()
        } else {
            made = keys::ec(own);
            &made
        };
        let id = format!("0oaTest{number}");
        sandbox.add_okta_app(OktaApp::new(&*id, public(key)));
        for (what, text) in texts(key) {
            let read = PrivateKey::from_text(text, Some("own")).unwrap();
            let app = ServiceApp::new(&*id, read.with_algorithm(own).unwrap(), [READ]);
            let okta = client(&sandbox, app, options());
            let listed = okta.list_api_tokens().send().await;
            assert!(listed.is_ok(), "{what}, {own}: {listed:?}");
            signed_in += 1;
        }
    }
    assert_eq!(signed_in, 6 * 8);
    // A nonce each.
    assert_eq!(sandbox.requests("okta.token"), 2 * signed_in);
    assert_eq!(sandbox.requests("okta.listApiTokens"), signed_in);
}

#[tokio::test]
async fn works_for_a_week() {
    let (sandbox, okta) = start(|app| app).await;
    for hour in 0..(7 * 24) {
        okta.list_api_tokens().send().await.unwrap();
        sandbox.advance(SignedDuration::from_mins(54));
        okta.list_api_tokens().send().await.unwrap();
        assert!(sandbox.requests("okta.token") >= hour + 2);
        sandbox.advance(SignedDuration::from_mins(6));
    }
    // One for each hour, and one more for each nonce that had grown too old.
    let nonces = sandbox.requests("okta.token") - 7 * 24;
    assert!((1..=3).contains(&nonces), "{nonces}");
}

#[tokio::test]
async fn bearer_and_dpop_apps_alike() {
    let key = keys::ec(Algorithm::Es256);
    let sandbox = Arc::new(Sandbox::start().await.unwrap());
    sandbox.add_okta_app(OktaApp::new(ID, public(&key)).dpop(false));
    for dpop in [true, false] {
        let app = ServiceApp::new(ID, read(&key), [READ]).dpop(dpop);
        let okta = client(&sandbox, app, options());
        okta.list_api_tokens().send().await.unwrap();
    }
    sandbox.add_okta_app(OktaApp::new(ID, public(&key)));
    let app = ServiceApp::new(ID, read(&key), [READ]).dpop(false);
    let fresh = client(&sandbox, app, options());
    let error = fresh.list_api_tokens().send().await.unwrap_err();
    let failure = error.failure().unwrap();
    let cause = failure.to_string();
    assert!(cause.contains("switch DPoP on"), "{cause}");
}

#[tokio::test]
async fn a_revoked_access_token_is_replaced_once() {
    let (sandbox, okta) = start(|app| app).await;
    okta.list_api_tokens().send().await.unwrap();
    sandbox.revoke_okta_access_tokens();
    okta.list_api_tokens().send().await.unwrap();
    assert_eq!(sandbox.requests("okta.token"), 3);
    assert_eq!(sandbox.requests("okta.listApiTokens"), 3);
}

#[tokio::test]
async fn a_ready_access_token_works_until_it_is_revoked() {
    let sandbox = Sandbox::start().await.unwrap();
    let token = Secret::new(sandbox.issue_okta_access_token([READ]));
    let okta = Client::builder(sandbox.url())
        .access_token(&token)
        .options(options())
        .build()
        .unwrap();
    okta.list_api_tokens().send().await.unwrap();
    sandbox.revoke_okta_access_tokens();
    let error = okta.list_api_tokens().send().await.unwrap_err();
    let Error::ErrorResponse(response) = error else {
        panic!("{error:?}")
    };
    assert_eq!(response.status().as_u16(), 401);
    assert_eq!(sandbox.requests("okta.listApiTokens"), 2);
}

#[tokio::test]
async fn what_is_wrong_is_said() {
    let (sandbox, okta) = start(|app| app.scopes([READ])).await;
    let said = refusal(&sandbox, &okta).await;
    assert!(
        said.contains("grant them") && said.contains("invalid_scope"),
        "{said}"
    );

    let key = keys::ec(Algorithm::Es256);
    let other = keys::ec(Algorithm::Es256);
    let rsa = keys::rsa();
    sandbox.add_okta_app(OktaApp::new(ID, json!({ "keys": [public(&key)] })));
    let kid = |key: &TestKey, kid| PrivateKey::from_text(key.pkcs8(), kid).unwrap();
    let table = [
        (ID, kid(&key, Some("another")), "`another`"),
        (ID, kid(&other, Some("own")), "does not belong"),
        (ID, kid(rsa, Some("own")), "does not belong"),
        (
            "0oaOther",
            kid(&key, Some("own")),
            "no app with the client id `0oaOther`",
        ),
    ];
    for (id, key, advice) in table {
        let okta = client(&sandbox, ServiceApp::new(id, key, [READ]), options());
        let said = refusal(&sandbox, &okta).await;
        assert!(
            said.contains(advice) && said.contains("request id"),
            "{said}"
        );
    }
    for (fault, side) in [
        (Fault::ClockAhead, "behind"),
        (Fault::ClockBehind, "ahead of"),
    ] {
        let okta = client(&sandbox, ServiceApp::new(ID, read(&key), [READ]), options());
        sandbox.fault("okta.token", fault, 1);
        let said = refusal(&sandbox, &okta).await;
        // The whole second may end on the way, before the one clock is read or the other.
        let is_said =
            |seconds: u64| said.contains(&format!(" {seconds} s {side} the service's; set it"));
        assert!((299..=301).any(is_said), "{said}");
    }
}

#[tokio::test]
async fn an_app_without_a_role_signs_in_and_may_do_nothing() {
    let (sandbox, okta) = start(OktaApp::without_role).await;
    let error = okta.list_api_tokens().send().await.unwrap_err();
    let Error::ErrorResponse(response) = error else {
        panic!("{error:?}")
    };
    assert_eq!(response.status().as_u16(), 403);
    assert_eq!(response.error_code.as_deref(), Some("E0000006"));
    assert_eq!(sandbox.requests("okta.listApiTokens"), 1);
}

/// Every fault of the sandbox at the token endpoint: the call succeeds or fails, and in either case the server never sees an
/// assertion or a proof twice (it would refuse the sign-in for that).
#[tokio::test]
async fn faults_at_the_token_endpoint() {
    for fault in Fault::ALL {
        let (sandbox, _) = start(|app| app).await;
        let key = keys::ec(Algorithm::Es256);
        sandbox.add_okta_app(OktaApp::new(ID, public(&key)));
        let mut options = options();
        options.retry.attempt_timeout = std::time::Duration::from_secs(3);
        let okta = client(&sandbox, ServiceApp::new(ID, read(&key), [READ]), options);
        sandbox.fault("okta.token", fault, 1);
        let listed = okta.list_api_tokens().send().await;
        let lasting = matches!(
            fault,
            Fault::Stall
                | Fault::Unauthorized
                | Fault::Redirect
                | Fault::ClockAhead
                | Fault::ClockBehind
                | Fault::EmptyOk
                | Fault::TruncatedJson
                | Fault::EndlessBody
        );
        let shown = listed.as_ref().err().map(|error| {
            let failure = error.failure().unwrap();
            assert!(!failure.attempts().may_have_happened, "{fault:?}");
            failure.to_string()
        });
        assert_eq!(shown.is_some(), lasting, "{fault:?}: {shown:?}");
        let shown = shown.unwrap_or_default();
        assert!(!shown.contains("already been used"), "{fault:?}: {shown}");
        let calls = sandbox.requests("okta.listApiTokens");
        assert_eq!(calls, u64::from(!lasting), "{fault:?}");
        assert!(sandbox.requests("okta.token") <= 4, "{fault:?}");
    }
}

/// Faults at the API itself: each attempt of a call is signed anew, or the sandbox would refuse its proof.
#[tokio::test]
async fn faults_at_the_api() {
    for fault in [
        Fault::ConnectionReset,
        Fault::ResetBefore,
        Fault::ResetAfter,
        Fault::ResetInBody,
        Fault::RetryAfterSeconds(0),
        Fault::OktaConcurrencyLimit,
        Fault::InternalError,
        Fault::BadGateway,
        Fault::Unavailable,
        Fault::OktaReadOnly,
        Fault::Unauthorized,
    ] {
        let (sandbox, okta) = start(|app| app).await;
        okta.list_api_tokens().send().await.unwrap();
        sandbox.fault("okta.listApiTokens", fault, 1);
        let listed = okta.list_api_tokens().send().await;
        assert!(listed.is_ok(), "{fault:?}: {listed:?}");
        let tokens = if fault == Fault::Unauthorized { 3 } else { 2 };
        assert_eq!(sandbox.requests("okta.token"), tokens, "{fault:?}");
    }
}
