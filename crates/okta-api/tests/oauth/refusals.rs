//! What people read when a sign-in fails.

use okta_api::oauth::{Algorithm, PrivateKey, ServiceApp};
use okta_api::{Client, FailureKind};
use serde_json::json;

use crate::keys;
use crate::org::{self, NOW, options};
use crate::server::{Reply, Server};

/// The failure of one call against a token endpoint that answers so, and whether it may pass.
async fn failure(reply: Reply, dpop: bool) -> (String, FailureKind, Server) {
    let server = Server::start(move |request, _| {
        assert!(request.is_token_request(), "nothing else may be sent");
        reply.clone()
    })
    .await;
    let clock = std::sync::Arc::new(NOW.into());
    let app = org::app(&keys::ec(Algorithm::Es256), &clock).dpop(dpop);
    let mut options = options();
    options.retry.attempts = 1;
    let okta = Client::builder(&server.url)
        .service_app(app)
        .options(options)
        .build()
        .unwrap();
    let error = okta.list_api_tokens().send().await.unwrap_err();
    let failure = error.failure().unwrap();
    assert!(!failure.attempts().may_have_happened);
    let cause = failure.to_string();
    (cause, failure.kind(), server)
}

/// Okta's own words, from its list of error codes.
#[tokio::test]
async fn every_refusal_says_what_to_do() {
    let client = "invalid_client";
    let table = [
        (
            401,
            client,
            "The client_assertion token has an expiration too far into the future.",
            "probably ahead; set it",
        ),
        (
            401,
            client,
            "The client_assertion token must be issued before the current time.",
            "probably ahead; set it",
        ),
        (
            401,
            client,
            "The client_assertion token is expired.",
            "probably behind; set it",
        ),
        (
            401,
            client,
            "The client_assertion token has already been used.",
            "check the client id, the key",
        ),
        (
            401,
            client,
            "The client_assertion JWT kid is invalid.",
            "`kid-1`",
        ),
        (
            401,
            client,
            "The client_assertion JWT signature algorithm is invalid.",
            "the key and its algorithm",
        ),
        (
            401,
            client,
            "The audience claim for client_assertion must be the endpoint invoked for the request.",
            "own URL",
        ),
        (
            401,
            client,
            "The client_assertion signature is invalid.",
            "does not belong to the app's public key",
        ),
        (
            401,
            client,
            "The client_assertion JWT needs to be signed using a signing key.",
            "check the client id, the key",
        ),
        (
            401,
            client,
            "The client does not have a JWKSet configured, but the client_assertion requires one.",
            "check the client id, the key",
        ),
        (
            401,
            client,
            "Client Credentials requests to the Org Authorization Server must use the private_key_jwt token_endpoint_auth_method.",
            "API Services app",
        ),
        (
            401,
            client,
            "Only clients with 'application_type' of 'service' may use the client_credentials 'grant_type' with the Org Authorization Server.",
            "API Services app",
        ),
        (
            401,
            client,
            "Invalid value for 'client_id' parameter.",
            "no app with the client id `0oaTest`",
        ),
        (
            401,
            client,
            "The issuer claim for client_assertion is not a valid client_id.",
            "no app with the client id `0oaTest`",
        ),
        (
            401,
            client,
            "Client authentication failed. Either the client or the client credentials are invalid.",
            "check the client id, the key",
        ),
        (
            400,
            "invalid_scope",
            "One or more scopes are not configured for the authorization server resource.",
            "okta.apiTokens.read, okta.apiTokens.manage; grant them",
        ),
        (
            403,
            "access_denied",
            "The request is made from outside the client's permitted network zones.",
            "network",
        ),
        (
            403,
            "access_denied",
            "The resource owner or authorization server denied the request.",
            "admin role",
        ),
        (
            400,
            "unauthorized_client",
            "The client is not authorized to use the provided grant type.",
            "Client Credentials",
        ),
        (
            400,
            "invalid_dpop_proof",
            "The DPoP proof JWT is issued in the future.",
            "probably ahead",
        ),
        (
            400,
            "invalid_dpop_proof",
            "The DPoP proof JWT is issued more than five minutes in the past.",
            "probably behind",
        ),
        (
            400,
            "invalid_dpop_proof",
            "'htu' claim in the DPoP proof JWT is invalid.",
            "own URL",
        ),
        (
            400,
            "invalid_dpop_proof",
            "The DPoP proof JWT signature is invalid.",
            "proof was refused",
        ),
        (
            404,
            "E0000008",
            "The requested path was not found",
            "no token endpoint",
        ),
        (400, "something_new", "of tomorrow", "was refused"),
    ];
    for (status, code, words, advice) in table {
        let body = json!({ "error": code, "error_description": words });
        let (cause, kind, server) = failure(Reply::new(status, body), true).await;
        assert!(cause.contains(advice), "{words}\n{cause}");
        for part in [words, code, &status.to_string(), "req-1", "127.0.0.1"] {
            assert!(cause.contains(part), "{part}: {cause}");
        }
        assert_eq!(kind, FailureKind::SignIn, "{cause}");
        assert_eq!(server.seen().len(), 1);
    }
}

#[tokio::test]
async fn a_clock_that_is_off_is_measured() {
    let words = "The client_assertion token must be issued before the current time.";
    let body = json!({ "error": "invalid_client", "error_description": words });
    let date = |seconds: i64| {
        let time = jiff::Timestamp::from_second(NOW + seconds).unwrap();
        jiff::fmt::rfc2822::DateTimePrinter::new()
            .timestamp_to_rfc9110_string(&time)
            .unwrap()
    };
    for (skew, side) in [
        (-300, "300 s ahead of the service's; set it"),
        (300, "300 s behind the service's; set it"),
        (2, "probably ahead"),
    ] {
        let reply = Reply::new(401, &body).header("date", date(skew));
        let (cause, ..) = failure(reply, true).await;
        assert!(cause.contains(side), "{skew}: {cause}");
    }
}

#[tokio::test]
async fn an_app_that_requires_dpop_says_so() {
    let body = json!({ "error": "invalid_dpop_proof", "error_description": "The DPoP proof JWT header is missing." });
    let (cause, ..) = failure(Reply::new(400, body), false).await;
    assert!(cause.contains("switch DPoP on"), "{cause}");
    let body = json!({ "error": "use_dpop_nonce" });
    let (cause, ..) = failure(Reply::new(400, body).header("dpop-nonce", "n"), false).await;
    assert!(cause.contains("switch DPoP on"), "{cause}");
}

#[tokio::test]
async fn other_bodies_are_read_as_far_as_they_go() {
    let challenge = r#"Bearer error="invalid_client", error_description="The client_assertion JWT kid is invalid.""#;
    let management = json!({ "errorCode": "E0000011", "errorSummary": "Invalid token provided" });
    let grant = json!({ "access_token": "token", "token_type": "DPoP" });
    let endless = format!("{}{grant}", " ".repeat(70_000));
    let table = [
        (
            Reply::new(401, "").header("www-authenticate", challenge),
            "`kid-1`",
            false,
        ),
        (
            Reply::new(401, management),
            "E0000011: Invalid token provided",
            false,
        ),
        (Reply::new(401, ""), "check the client id", false),
        (
            Reply::new(502, "<html>canary</html>"),
            "not available",
            true,
        ),
        (Reply::new(503, "{\"error\": 7}"), "not available", true),
        (Reply::new(429, "{}"), "try again later", true),
        (
            Reply::new(302, "").header("location", "https://canary.example/"),
            "not followed",
            false,
        ),
        (Reply::new(200, "canary"), "not the documented JSON", false),
        (Reply::new(200, "{}"), "there is none", false),
        (
            Reply::new(200, json!({ "access_token": "a b", "token_type": "DPoP" })),
            "no token has",
            false,
        ),
        (
            Reply::new(
                200,
                json!({ "access_token": "canary", "token_type": "MAC" }),
            ),
            "neither Bearer nor",
            false,
        ),
        (Reply::new(200, endless), "not the documented JSON", false),
        (Reply::new(400, "x".repeat(700_000)), "was refused", false),
        (Reply::hang_up(), "broke off", true),
    ];
    for (reply, advice, temporary) in table {
        let what = format!("{reply:.200?}");
        let (cause, kind, server) = failure(reply, true).await;
        assert!(cause.contains(advice), "{what}\n{cause}");
        assert!(!cause.contains("canary") && cause.len() < 900, "{cause}");
        let expected = if temporary {
            FailureKind::SignInUnavailable
        } else {
            FailureKind::SignIn
        };
        assert_eq!(kind, expected, "{what}");
        assert_eq!(server.seen().len(), 1, "{what}");
    }
    // A Bearer-only client does not take a token that it could not use.
    let bound = json!({ "access_token": "canary", "token_type": "DPoP" });
    let (cause, ..) = failure(Reply::new(200, bound), false).await;
    assert!(cause.contains("neither Bearer nor"), "{cause}");
}

#[tokio::test]
async fn an_org_out_of_reach_says_so() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let clock = std::sync::Arc::new(NOW.into());
    let app = org::app(&keys::ec(Algorithm::Es256), &clock);
    let okta = Client::builder(&url)
        .service_app(app)
        .options(options())
        .build()
        .unwrap();
    let error = okta.list_api_tokens().send().await.unwrap_err();
    let failure = error.failure().unwrap();
    assert_eq!(failure.kind(), FailureKind::SignInUnavailable);
    let cause = failure.to_string();
    assert!(cause.contains("no connection to 127.0.0.1"), "{cause}");
}

#[test]
fn what_can_not_work_is_refused_before_anything_is_sent() {
    let key = || PrivateKey::from_text(keys::ec(Algorithm::Es256).pkcs8(), None).unwrap();
    let table = [
        ("", vec!["okta.apiTokens.read"], "client id is empty"),
        ("{clientId}", vec!["okta.apiTokens.read"], "is no client id"),
        ("0oa 1", vec!["okta.apiTokens.read"], "is no client id"),
        ("0oa1", vec![], "okta.apiTokens.read"),
        ("0oa1", vec!["a b"], "`a b` is no scope"),
    ];
    for (id, scopes, advice) in table {
        let app = ServiceApp::new(id, key(), scopes);
        let made = Client::builder("https://acme.okta.com")
            .service_app(app)
            .build();
        let error = made.unwrap_err().to_string();
        assert!(error.contains(advice), "{error}");
    }
    let app = ServiceApp::new("0oa1", key(), ["okta.apiTokens.read"]);
    let made = Client::builder("http://acme.okta.com")
        .service_app(app)
        .build();
    assert!(made.unwrap_err().to_string().contains("in clear"));
}

#[test]
fn a_client_needs_exactly_one_credential() {
    let builder = || Client::builder("https://acme.okta.com");
    let table = [
        (builder(), "0 were given"),
        (
            builder().token("00key").access_token("token"),
            "2 were given",
        ),
    ];
    for (builder, said) in table {
        assert!(!format!("{builder:?}").contains("00key"));
        let error = builder.build().unwrap_err().to_string();
        assert!(
            error.contains("one credential") && error.contains(said),
            "{error}"
        );
    }
}
