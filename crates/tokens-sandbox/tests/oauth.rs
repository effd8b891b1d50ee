//! Okta's token endpoint and what its access tokens are good for.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/sign.rs"]
mod sign;

use std::sync::atomic::{AtomicU64, Ordering};

use jiff::{SignedDuration, Timestamp};
use reqwest::header::HeaderMap;
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};
use sign::{ALGORITHMS, Signer, hash};
use tokens_sandbox::{Fault, OktaApp, Sandbox};

const CLIENT: &str = "0oaInventory0000h5d7";
const LIST: &str = "/api/v1/api-tokens";
const TOKEN: &str = "/oauth2/v1/token";
const READ: &str = "okta.apiTokens.read";
const MANAGE: &str = "okta.apiTokens.manage";
const USERS: &str = "okta.users.read";

/// An answer, read whole.
#[derive(Debug)]
struct Reply {
    status: u16,
    headers: HeaderMap,
    body: Value,
}

impl Reply {
    fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    /// The status and what the token endpoint says is wrong.
    fn refusal(&self) -> (u16, &str, &str) {
        let text = |name: &str| self.body[name].as_str().unwrap_or_default();
        (self.status, text("error"), text("error_description"))
    }

    fn access_token(&self) -> String {
        let token = self.body["access_token"].as_str();
        token.unwrap_or_else(|| panic!("{self:?}")).to_owned()
    }
}

/// A client with everything it takes to get a token and to use it.
struct Setup {
    sandbox: Sandbox,
    http: reqwest::Client,
    key: Signer,
    proof_key: Signer,
}

fn fresh() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    format!("jti-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}

/// `value` with the members of `changes` in the place of its own; null removes one.
fn changed(mut value: Value, changes: &Value) -> Value {
    for (name, change) in changes.as_object().unwrap() {
        if change.is_null() {
            value.as_object_mut().unwrap().remove(name);
        } else {
            value[name] = change.clone();
        }
    }
    value
}

impl Setup {
    /// An app with one ES256 key, called `k1`.
    async fn new(adjust: impl FnOnce(OktaApp) -> OktaApp) -> Setup {
        Setup::with_key("ES256", adjust).await
    }

    async fn with_key(algorithm: &'static str, adjust: impl FnOnce(OktaApp) -> OktaApp) -> Setup {
        let now: Timestamp = "2026-03-01T12:34:56Z".parse().unwrap();
        let sandbox = Sandbox::builder().now(now).start().await.unwrap();
        let key = Signer::new(algorithm);
        let jwks = json!({"keys": [Signer::new("ES256").jwk_called("k0"), key.jwk_called("k1")]});
        sandbox.add_okta_app(adjust(OktaApp::new(CLIENT, jwks)));
        Setup {
            sandbox,
            http: reqwest::Client::builder()
                .no_proxy()
                .tls_certs_only([])
                .build()
                .unwrap(),
            key,
            proof_key: Signer::new("ES256"),
        }
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.sandbox.url())
    }

    fn now(&self) -> i64 {
        self.sandbox.now().as_second()
    }

    async fn send(&self, request: RequestBuilder) -> Reply {
        let response = request.send().await.unwrap();
        Reply {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            body: serde_json::from_str(&response.text().await.unwrap()).unwrap_or_default(),
        }
    }

    fn claims(&self) -> Value {
        json!({
            "iss": CLIENT,
            "sub": CLIENT,
            "aud": self.url(TOKEN),
            "iat": self.now(),
            "exp": self.now() + 300,
            "jti": fresh(),
        })
    }

    fn assertion(&self) -> String {
        self.key.sign(&json!({"kid": "k1"}), &self.claims())
    }

    fn form(assertion: &str) -> Value {
        json!({
            "grant_type": "client_credentials",
            "scope": READ,
            "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            "client_assertion": assertion,
        })
    }

    fn token_request(&self, form: &Value) -> RequestBuilder {
        let mut url = reqwest::Url::parse("http://form").unwrap();
        for (name, value) in form.as_object().unwrap() {
            url.query_pairs_mut()
                .append_pair(name, value.as_str().unwrap());
        }
        self.http
            .post(self.url(TOKEN))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(url.query().unwrap_or_default().to_owned())
    }

    /// Asks for a token without a proof.
    async fn ask(&self, assertion: &str) -> Reply {
        self.send(self.token_request(&Setup::form(assertion))).await
    }

    /// Asks for a token with a good assertion and this proof.
    async fn ask_with(&self, proof: &str) -> Reply {
        let form = Setup::form(&self.assertion());
        self.send(self.token_request(&form).header("dpop", proof))
            .await
    }

    fn proof_claims(&self, method: &str, path: &str) -> Value {
        json!({
            "htm": method,
            "htu": self.url(path),
            "iat": self.now(),
            "jti": fresh(),
        })
    }

    fn proof_header(&self) -> Value {
        json!({"typ": "dpop+jwt", "jwk": self.proof_key.jwk()})
    }

    fn proof(&self, claims: &Value) -> String {
        self.proof_key.sign(&self.proof_header(), claims)
    }

    async fn nonce(&self) -> String {
        let proof = self.proof(&self.proof_claims("POST", TOKEN));
        let reply = self.ask_with(&proof).await;
        assert_eq!(
            reply.refusal(),
            (
                400,
                "use_dpop_nonce",
                "Authorization server requires nonce in DPoP proof."
            )
        );
        reply.header("dpop-nonce").to_owned()
    }

    /// The claims of a good proof for a token.
    async fn token_proof(&self) -> Value {
        let nonce = json!({"nonce": self.nonce().await});
        changed(self.proof_claims("POST", TOKEN), &nonce)
    }

    /// A token that is bound to the proof key.
    async fn bound_token(&self) -> String {
        let proof = self.proof(&self.token_proof().await);
        let reply = self.ask_with(&proof).await;
        assert_eq!(reply.body["token_type"], "DPoP");
        reply.access_token()
    }

    async fn call(
        &self,
        method: Method,
        path: &str,
        authorization: &str,
        proofs: &[&str],
    ) -> Reply {
        let request = self.http.request(method, self.url(path));
        let request = request.header("authorization", authorization);
        let add = |request: RequestBuilder, proof: &&str| request.header("dpop", *proof);
        self.send(proofs.iter().fold(request, add)).await
    }
}

fn no_dpop(app: OktaApp) -> OktaApp {
    app.dpop(false)
}

#[tokio::test]
async fn every_algorithm_signs_in() {
    for algorithm in ALGORITHMS {
        let setup = Setup::with_key(algorithm, no_dpop).await;
        let reply = setup.ask(&setup.assertion()).await;
        assert_eq!(reply.status, 200, "{algorithm}: {reply:?}");
        assert_eq!(reply.body["token_type"], "Bearer");
        assert_eq!(reply.body["expires_in"], 3600);
        assert_eq!(reply.body["scope"], READ);
        assert!(!reply.header("x-okta-request-id").is_empty());
        let bearer = format!("Bearer {}", reply.access_token());
        let listed = setup.call(Method::GET, LIST, &bearer, &[]).await;
        assert_eq!(listed.body.as_array().unwrap().len(), 6, "{algorithm}");
        assert_eq!(setup.sandbox.requests("okta.token"), 1);
    }
}

#[tokio::test]
async fn every_algorithm_proves_possession() {
    for algorithm in ALGORITHMS {
        let mut setup = Setup::new(|app| app).await;
        setup.proof_key = Signer::new(algorithm);
        let token = setup.bound_token().await;
        let claims = setup.proof_claims("GET", LIST);
        let proof = setup.proof(&changed(claims, &json!({"ath": hash(&token)})));
        let bound = format!("DPoP {token}");
        let path = format!("{LIST}?limit=2");
        let listed = setup.call(Method::GET, &path, &bound, &[&proof]).await;
        assert_eq!(listed.body.as_array().unwrap().len(), 2, "{algorithm}");
    }
}

#[tokio::test]
async fn assertions_are_checked() {
    let setup = Setup::new(no_dpop).await;
    let now = setup.now();
    let kid = json!({"kid": "k1"});
    let good = |changes: Value| setup.key.sign(&kid, &changed(setup.claims(), &changes));
    for changes in [
        json!({"exp": now + 3600}),
        json!({"exp": now + 1}),
        json!({"iat": null}),
        json!({"iat": now as f64 - 0.5}),
        json!({"aud": [setup.url(TOKEN)]}),
        json!({"jti": null}),
    ] {
        assert_eq!(
            setup.ask(&good(changes.clone())).await.status,
            200,
            "{changes}"
        );
    }

    let other = Signer::new("ES256");
    let header = |header: Value| setup.key.sign(&header, &setup.claims());
    let far = "The client_assertion token has an expiration too far into the future.";
    let audience =
        "The audience claim for client_assertion must be the endpoint invoked for the request.";
    let expiry = "The client_assertion must contain the 'exp' claim as seconds since epoch.";
    let issuer = "The issuer claim for client_assertion is not a valid client_id.";
    let subject = "The subject claim for client_assertion is not a valid client_id.";
    let signature = "The client_assertion signature is invalid.";
    let kid_invalid = "The client_assertion JWT kid is invalid.";
    let algorithm = "The client_assertion JWT signature algorithm is invalid.";
    for (assertion, description) in [
        (
            "nonsense".to_owned(),
            "The parsing of the client_assertion failed.",
        ),
        (good(json!({"iss": "0oaOther"})), issuer),
        (good(json!({"iss": null})), issuer),
        (good(json!({"sub": "0oaOther"})), subject),
        (good(json!({"sub": null})), subject),
        (good(json!({"aud": setup.sandbox.url()})), audience),
        (good(json!({"aud": null})), audience),
        (good(json!({"aud": [setup.url(TOKEN), "b"]})), audience),
        (
            good(json!({"exp": now})),
            "The client_assertion token is expired.",
        ),
        (good(json!({"exp": now + 3601})), far),
        (good(json!({"exp": null})), expiry),
        (good(json!({"exp": "soon"})), expiry),
        (
            good(json!({"iat": now + 1})),
            "The client_assertion token must be issued before the current time.",
        ),
        (header(json!({"kid": "k2"})), kid_invalid),
        // There are two keys.
        (header(json!({})), kid_invalid),
        (header(json!({"kid": "k0"})), signature),
        (other.sign(&kid, &setup.claims()), signature),
        (header(json!({"kid": "k1", "alg": "none"})), algorithm),
        (header(json!({"kid": "k1", "alg": "HS256"})), algorithm),
        // The algorithm does not fit the key.
        (header(json!({"kid": "k1", "alg": "RS256"})), signature),
        (header(json!({"kid": "k1", "alg": "ES384"})), signature),
        (tampered(&good(json!({}))), signature),
    ] {
        let reply = setup.ask(&assertion).await;
        assert_eq!(reply.refusal(), (401, "invalid_client", description));
    }
}

/// The token with other claims under the same signature.
fn tampered(token: &str) -> String {
    let parts: Vec<_> = token.split('.').collect();
    let other = Signer::new("ES256").sign(&json!({}), &json!({"iss": CLIENT, "sub": CLIENT}));
    let claims = other.split('.').nth(1).unwrap();
    format!("{}.{claims}.{}", parts[0], parts[2])
}

#[tokio::test]
async fn an_assertion_is_good_once() {
    let setup = Setup::new(no_dpop).await;
    let used = (
        401,
        "invalid_client",
        "The client_assertion token has already been used.",
    );
    let assertion = setup.assertion();
    assert_eq!(setup.ask(&assertion).await.status, 200);
    assert_eq!(setup.ask(&assertion).await.refusal(), used);
    // The same id under another signature, too.
    let claims = setup.claims();
    let kid = json!({"kid": "k1"});
    assert_eq!(setup.ask(&setup.key.sign(&kid, &claims)).await.status, 200);
    assert_eq!(
        setup.ask(&setup.key.sign(&kid, &claims)).await.refusal(),
        used
    );

    // It is used up even where the answer is a nonce.
    let setup = Setup::new(|app| app).await;
    let form = Setup::form(&setup.assertion());
    let proof = setup.proof(&setup.proof_claims("POST", TOKEN));
    let reply = setup
        .send(setup.token_request(&form).header("dpop", proof))
        .await;
    assert_eq!(reply.refusal().1, "use_dpop_nonce");
    let claims = setup.proof_claims("POST", TOKEN);
    let nonce = json!({"nonce": reply.header("dpop-nonce")});
    let proof = setup.proof(&changed(claims, &nonce));
    let reply = setup
        .send(setup.token_request(&form).header("dpop", proof))
        .await;
    assert_eq!(reply.refusal(), used);
}

#[tokio::test]
async fn an_app_with_one_key_needs_no_kid() {
    let setup = Setup::new(no_dpop).await;
    let app = OktaApp::new(CLIENT, setup.key.jwk()).dpop(false);
    setup.sandbox.add_okta_app(app);
    let assertion = setup.key.sign(&json!({}), &setup.claims());
    assert_eq!(setup.ask(&assertion).await.status, 200);
    assert_eq!(setup.ask(&setup.assertion()).await.status, 401);
    // A private key does not belong into a set of public ones.
    let private = changed(setup.key.jwk(), &json!({"d": "AA"}));
    setup.sandbox.add_okta_app(OktaApp::new(CLIENT, private));
    let assertion = setup.key.sign(&json!({}), &setup.claims());
    let reply = setup.ask(&assertion).await;
    assert_eq!(reply.refusal().2, "The client JWKSet is invalid.");
}

#[tokio::test]
async fn the_form_is_checked() {
    let setup = Setup::new(|app| app.dpop(false).scopes([READ])).await;
    for (changes, status, error) in [
        (json!({"grant_type": null}), 400, "invalid_request"),
        (
            json!({"grant_type": "password"}),
            400,
            "unsupported_grant_type",
        ),
        (
            json!({"client_assertion_type": null}),
            401,
            "invalid_client",
        ),
        (json!({"client_assertion": null}), 401, "invalid_client"),
        (json!({"client_id": "0oaOther"}), 401, "invalid_client"),
        (json!({"client_id": CLIENT}), 200, ""),
        (json!({"scope": null}), 400, "invalid_scope"),
        (json!({"scope": "  "}), 400, "invalid_scope"),
        (json!({"scope": MANAGE}), 400, "invalid_scope"),
        (
            json!({"scope": format!("{READ} {MANAGE}")}),
            400,
            "invalid_scope",
        ),
        (json!({"scope": format!("{READ}  {READ}")}), 200, ""),
    ] {
        let form = changed(Setup::form(&setup.assertion()), &changes);
        let reply = setup.send(setup.token_request(&form)).await;
        assert_eq!(reply.refusal().0, status, "{changes}");
        assert_eq!(reply.refusal().1, error, "{changes}");
    }
    let request = setup.http.post(setup.url(TOKEN)).json(&json!({}));
    assert_eq!(setup.send(request).await.body["errorCode"], "E0000021");
    let request = setup.http.get(setup.url(TOKEN));
    assert_eq!(setup.send(request).await.body["errorCode"], "E0000022");
}

#[tokio::test]
async fn proofs_for_a_token_are_checked() {
    let setup = Setup::new(|app| app).await;
    let missing = "The DPoP proof JWT header is missing.";
    let reply = setup.ask(&setup.assertion()).await;
    assert_eq!(reply.refusal(), (400, "invalid_dpop_proof", missing));

    let good = setup.token_proof().await;
    let now = setup.now();
    let claims = |changes: Value| {
        let fresh = changed(good.clone(), &json!({"jti": fresh()}));
        setup.proof(&changed(fresh, &changes))
    };
    let header = |changes: Value| {
        let header = changed(setup.proof_header(), &changes);
        setup.proof_key.sign(&header, &good)
    };
    assert_eq!(
        setup
            .ask_with(&claims(json!({"iat": now - 300})))
            .await
            .status,
        200
    );

    let other = Signer::new("ES256").jwk();
    let private = changed(setup.proof_key.jwk(), &json!({"d": "AA"}));
    let typ = "'typ' must be 'dpop+jwt' in the DPoP proof JWT.";
    let algorithm = "The DPoP proof JWT signature algorithm is invalid.";
    let signature = "The DPoP proof JWT signature is invalid.";
    let htm = "'htm' claim in the DPoP proof JWT is invalid.";
    let htu = "'htu' claim in the DPoP proof JWT is invalid.";
    let iat = "'iat' claim in the DPoP proof JWT is invalid.";
    let jti = "'jti' claim in the DPoP proof JWT is invalid.";
    for (proof, description) in [
        (
            "nonsense".to_owned(),
            "The DPoP proof JWT cannot be parsed.",
        ),
        (header(json!({"typ": "JWT"})), typ),
        (header(json!({"typ": null})), typ),
        (header(json!({"alg": "none"})), algorithm),
        (header(json!({"alg": "RS256"})), signature),
        (
            header(json!({"jwk": null})),
            "The DPoP proof JWT is invalid.",
        ),
        (
            header(json!({"jwk": private})),
            "The DPoP proof JWT is invalid.",
        ),
        (header(json!({"jwk": other})), signature),
        (claims(json!({"htm": "GET"})), htm),
        (claims(json!({"htm": null})), htm),
        (claims(json!({"htu": setup.sandbox.url()})), htu),
        (claims(json!({"htu": setup.url(TOKEN) + "?a=b"})), htu),
        (claims(json!({"iat": null})), iat),
        (
            claims(json!({"iat": now + 1})),
            "The DPoP proof JWT is issued in the future.",
        ),
        (
            claims(json!({"iat": now - 301})),
            "The DPoP proof JWT is issued more than five minutes in the past.",
        ),
        (claims(json!({"jti": null})), jti),
    ] {
        let reply = setup.ask_with(&proof).await;
        assert_eq!(reply.refusal(), (400, "invalid_dpop_proof", description));
        assert_eq!(reply.header("dpop-nonce"), "");
    }
    let proof = claims(json!({}));
    assert_eq!(setup.ask_with(&proof).await.status, 200);
    let used = "The DPoP proof JWT has already been used.";
    assert_eq!(setup.ask_with(&proof).await.refusal().2, used);

    let form = Setup::form(&setup.assertion());
    let twice = setup.token_request(&form);
    let twice = twice
        .header("dpop", claims(json!({})))
        .header("dpop", claims(json!({})));
    let several = "Multiple DPoP proof JWT headers are not allowed.";
    assert_eq!(setup.send(twice).await.refusal().2, several);
}

#[tokio::test]
async fn a_nonce_is_good_for_days() {
    let setup = Setup::new(|app| app).await;
    let nonce = json!({"nonce": setup.nonce().await});
    let ask = async |nonce: &Value| {
        let claims = changed(setup.proof_claims("POST", TOKEN), nonce);
        setup.ask_with(&setup.proof(&claims)).await
    };
    assert_eq!(ask(&nonce).await.status, 200);
    setup.sandbox.advance(SignedDuration::from_hours(24));
    assert_ne!(json!({"nonce": setup.nonce().await}), nonce);
    setup.sandbox.advance(SignedDuration::from_hours(48));
    assert_eq!(ask(&nonce).await.status, 200);
    setup.sandbox.advance(SignedDuration::from_hours(24));
    for nonce in [nonce, json!({"nonce": "made up"})] {
        let reply = ask(&nonce).await;
        assert_eq!(reply.refusal().1, "use_dpop_nonce");
        let nonce = json!({"nonce": reply.header("dpop-nonce")});
        assert_eq!(ask(&nonce).await.status, 200);
    }
}

#[tokio::test]
async fn proofs_for_a_call_are_checked() {
    let setup = Setup::new(|app| app).await;
    let token = setup.bound_token().await;
    let another = setup.bound_token().await;
    let bound = format!("DPoP {token}");
    let now = setup.now();
    let good = || {
        let claims = setup.proof_claims("GET", LIST);
        changed(claims, &json!({"ath": hash(&token)}))
    };
    let proof = |changes: Value| setup.proof(&changed(good(), &changes));
    let other_key = Signer::new("ES256");
    let header = json!({"typ": "dpop+jwt", "jwk": other_key.jwk()});
    let by_another = other_key.sign(&header, &good());

    let used = proof(json!({}));
    assert_eq!(
        setup.call(Method::GET, LIST, &bound, &[&used]).await.status,
        200
    );
    let (first, second) = (proof(json!({})), proof(json!({})));
    let ath = "'ath' claim in the DPoP proof does not match the presented access_token.";
    for (proofs, description) in [
        (vec![], "The DPoP proof JWT header is missing."),
        (
            vec![first, second],
            "Multiple DPoP proof JWT headers are not allowed.",
        ),
        (vec![used], "The DPoP proof JWT has already been used."),
        (
            vec![proof(json!({"htm": "POST"}))],
            "'htm' claim in the DPoP proof JWT is invalid.",
        ),
        (
            vec![proof(json!({"htu": setup.url("/api/v1/users/me")}))],
            "'htu' claim in the DPoP proof JWT is invalid.",
        ),
        (vec![proof(json!({"ath": hash(&another)}))], ath),
        (vec![proof(json!({"ath": null}))], ath),
        (
            vec![proof(json!({"iat": now + 1}))],
            "The DPoP proof JWT is issued in the future.",
        ),
        (
            vec![proof(json!({"iat": now - 301}))],
            "The DPoP proof JWT is issued more than five minutes in the past.",
        ),
        (
            vec![by_another],
            "The access_token is not bound to the provided DPoP proof.",
        ),
    ] {
        let proofs: Vec<_> = proofs.iter().map(String::as_str).collect();
        let reply = setup.call(Method::GET, LIST, &bound, &proofs).await;
        assert_eq!((reply.status, &reply.body), (401, &Value::Null));
        let expected = format!(
            "DPoP algs=\"{}\", error=\"invalid_dpop_proof\", error_description=\"{description}\"",
            ALGORITHMS.join(" ")
        );
        assert_eq!(reply.header("www-authenticate"), expected);
    }

    let bearer = format!("Bearer {token}");
    let reply = setup.call(Method::GET, LIST, &bearer, &[]).await;
    assert_eq!((reply.status, &reply.body), (401, &Value::Null));
    assert!(reply.header("www-authenticate").contains("invalid_token"));

    let ready = setup.sandbox.issue_okta_access_token([READ]);
    let claims = changed(good(), &json!({"ath": hash(&ready)}));
    let unbound = format!("DPoP {ready}");
    let reply = setup
        .call(Method::GET, LIST, &unbound, &[&setup.proof(&claims)])
        .await;
    assert_eq!((reply.status, &reply.body), (401, &Value::Null));
}

#[tokio::test]
async fn an_app_without_dpop_may_still_use_it() {
    let setup = Setup::new(no_dpop).await;
    let token = setup.bound_token().await;
    let claims = setup.proof_claims("GET", LIST);
    let proof = setup.proof(&changed(claims, &json!({"ath": hash(&token)})));
    let bound = format!("DPoP {token}");
    assert_eq!(
        setup
            .call(Method::GET, LIST, &bound, &[&proof])
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn access_tokens_end() {
    let setup = Setup::new(no_dpop).await;
    let refused = |reply: &Reply| (reply.status, reply.body["errorCode"].clone());
    let invalid = (401, json!("E0000011"));
    let get = async |token: &str| {
        let bearer = format!("Bearer {token}");
        setup.call(Method::GET, LIST, &bearer, &[]).await
    };
    let token = setup.ask(&setup.assertion()).await.access_token();
    let ready = setup.sandbox.issue_okta_access_token([READ]);
    setup.sandbox.advance(SignedDuration::from_secs(3599));
    assert_eq!(get(&token).await.status, 200);
    assert_eq!(get(&ready).await.status, 200);
    setup.sandbox.advance(SignedDuration::from_secs(1));
    for token in [&token, &ready, "made up"] {
        assert_eq!(refused(&get(token).await), invalid);
        let bound = format!("DPoP {token}");
        let reply = setup.call(Method::GET, LIST, &bound, &[]).await;
        assert_eq!(refused(&reply), invalid);
    }
    let token = setup.ask(&setup.assertion()).await.access_token();
    assert_eq!(get(&token).await.status, 200);
    setup.sandbox.revoke_okta_access_tokens();
    assert_eq!(refused(&get(&token).await), invalid);
}

#[tokio::test]
async fn scopes_and_roles_decide() {
    let setup = Setup::new(|app| app.dpop(false).without_role()).await;
    let one = "/api/v1/api-tokens/00Tsiemexport000h5d7";
    let current = "/api/v1/api-tokens/current";
    let priya = "/api/v1/users/00uPriyaRaman000h5d7";
    for (method, path, scope, status) in [
        (Method::GET, LIST, Some(READ), 200),
        (Method::GET, one, Some(READ), 200),
        (Method::GET, priya, Some(USERS), 200),
        (Method::GET, "/api/v1/users/me", Some(USERS), 404),
        (Method::PUT, one, Some(MANAGE), 400),
        (Method::DELETE, one, Some(MANAGE), 204),
        (Method::DELETE, current, None, 403),
    ] {
        for has in [READ, MANAGE, USERS] {
            let token = setup.sandbox.issue_okta_access_token([has]);
            let bearer = format!("Bearer {token}");
            let reply = setup.call(method.clone(), path, &bearer, &[]).await;
            if Some(has) == scope {
                assert_eq!(reply.status, status, "{method} {path}");
                continue;
            }
            assert_eq!(reply.status, 403, "{method} {path} {has}");
            assert_eq!(reply.body["errorCode"], "E0000006");
            let challenge = reply.header("www-authenticate");
            let needed = scope.map(|scope| format!("scope=\"{scope}\""));
            assert_eq!(challenge.is_empty(), needed.is_none());
            assert!(
                challenge.contains(&needed.unwrap_or_default()),
                "{challenge}"
            );
        }
    }
    assert_eq!(setup.sandbox.requests("okta.revokeCurrentApiToken"), 3);

    // With the scope, but without a role.
    let bearer = format!(
        "Bearer {}",
        setup.ask(&setup.assertion()).await.access_token()
    );
    let reply = setup.call(Method::GET, LIST, &bearer, &[]).await;
    assert_eq!(
        (reply.status, &reply.body["errorCode"]),
        (403, &json!("E0000006"))
    );
    assert_eq!(reply.header("www-authenticate"), "");
}

#[tokio::test]
async fn signing_in_can_go_wrong() {
    let setup = Setup::new(no_dpop).await;
    let fault = |fault| setup.sandbox.fault("okta.token", fault, 1);
    fault(Fault::Unauthorized);
    let reply = setup.ask(&setup.assertion()).await;
    assert_eq!((reply.status, reply.refusal().1), (401, "invalid_client"));
    fault(Fault::ClockAhead);
    let description = "The client_assertion token is expired.";
    assert_eq!(setup.ask(&setup.assertion()).await.refusal().2, description);
    fault(Fault::ClockBehind);
    let description = "The client_assertion token must be issued before the current time.";
    assert_eq!(setup.ask(&setup.assertion()).await.refusal().2, description);
    fault(Fault::OktaRateLimit(3));
    let reply = setup.ask(&setup.assertion()).await;
    assert_eq!(
        (reply.status, &reply.body["errorCode"]),
        (429, &json!("E0000047"))
    );
    fault(Fault::TruncatedJson);
    assert_eq!(setup.ask(&setup.assertion()).await.body, Value::Null);
    assert_eq!(setup.ask(&setup.assertion()).await.status, 200);
    assert_eq!(setup.sandbox.requests("okta.token"), 6);
}
