//! An org that checks assertions and proofs as Okta does.

use std::collections::HashSet;
use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use aws_lc_rs::digest;
use jiff::Timestamp;
use okta_api::oauth::{PrivateKey, ServiceApp};
use okta_api::{Client, Options};
use serde_json::{Value, json};

use crate::keys::{self, Jwt, TestKey, base64url, from_base64url};
use crate::server::{Reply, Seen, Server};

pub(crate) const NOW: i64 = 1_790_000_000;

/// What one test wants to be otherwise than with Okta's usual app. `None`: as always.
type Script = Box<dyn Fn(&Seen, u32) -> Option<Reply> + Send + Sync>;

pub(crate) struct Org {
    public: Vec<u8>,
    /// Seconds.
    pub(crate) clock: Arc<AtomicI64>,
    pub(crate) dpop: bool,
    /// The nonce that the token endpoint wants.
    pub(crate) nonce: Option<&'static str>,
    pub(crate) expires_in: Value,
    /// Looked at first, with the number of the request among those of its kind, from 1.
    pub(crate) token_script: Script,
    pub(crate) call_script: Script,
    used: Mutex<HashSet<String>>,
    issued: AtomicU32,
    counts: [AtomicU32; 2],
}

impl Org {
    pub(crate) fn new(key: &TestKey) -> Self {
        Self {
            public: key.public.clone(),
            clock: Arc::new(AtomicI64::new(NOW)),
            dpop: true,
            nonce: Some("nonce-1"),
            expires_in: json!(3600),
            token_script: Box::new(|_, _| None),
            call_script: Box::new(|_, _| None),
            used: Mutex::default(),
            issued: AtomicU32::new(0),
            counts: Default::default(),
        }
    }

    pub(crate) async fn start(self) -> Server {
        crate::log::start();
        Server::start(move |request, url| {
            let token = request.is_token_request();
            let count = self.counts[usize::from(token)].fetch_add(1, Ordering::SeqCst) + 1;
            let result = if token {
                (self.token_script)(request, count).map_or_else(|| self.token(request, url), Ok)
            } else {
                self.call(request, url).map(|()| {
                    (self.call_script)(request, count).unwrap_or_else(|| Reply::new(200, "[]"))
                })
            };
            result.unwrap_or_else(|refused| refused)
        })
        .await
    }

    fn token(&self, request: &Seen, url: &str) -> Result<Reply, Reply> {
        let refuse = |code: &str, why: &str| {
            let status = if code == "invalid_client" { 401 } else { 400 };
            Reply::new(status, json!({ "error": code, "error_description": why }))
        };
        assert_eq!(request.method, "POST");
        assert!(request.header("authorization").is_none());
        assert_eq!(request.form["grant_type"], "client_credentials");
        let kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
        assert_eq!(request.form["client_assertion_type"], kind);
        let assertion = Jwt::parse(&request.form["client_assertion"]);
        let endpoint = format!("{url}/oauth2/v1/token");
        let now = self.clock.load(Ordering::SeqCst);
        if !self
            .used
            .lock()
            .unwrap()
            .insert(assertion.claim("jti").into())
        {
            return Err(refuse(
                "invalid_client",
                "The client_assertion token has already been used.",
            ));
        }
        let life = assertion.claims["exp"].as_i64().unwrap() - now;
        let age = now - assertion.claims["iat"].as_i64().unwrap();
        let good = assertion.is_signed_by(&self.public)
            && assertion.claim("aud") == endpoint
            && assertion.claim("iss") == assertion.claim("sub")
            && (1..=3600).contains(&life)
            && age >= 0;
        if !good {
            return Err(refuse(
                "invalid_client",
                "The client_assertion signature is invalid.",
            ));
        }
        if self.dpop {
            let proof = self
                .proof(request, &endpoint)
                .map_err(|why| refuse("invalid_dpop_proof", &why))?;
            if proof.claims["nonce"].as_str() != self.nonce {
                let refused = refuse(
                    "use_dpop_nonce",
                    "Authorization server requires nonce in DPoP proof.",
                );
                return Err(refused.header("dpop-nonce", self.nonce.unwrap()));
            }
        }
        let number = self.issued.fetch_add(1, Ordering::SeqCst) + 1;
        let kind = if self.dpop { "DPoP" } else { "Bearer" };
        Ok(Reply::new(
            200,
            json!({
                "token_type": kind, "expires_in": self.expires_in,
                "access_token": format!("opaque-access-token-{number}"), "scope": request.form["scope"],
            }),
        ))
    }

    /// Every call is checked, whatever the script makes of it.
    fn call(&self, request: &Seen, url: &str) -> Result<(), Reply> {
        let authorization = request.header("authorization").unwrap();
        let Some(token) = authorization.strip_prefix("DPoP ") else {
            assert!(
                !self.dpop && authorization.starts_with("Bearer "),
                "{authorization}"
            );
            assert!(request.header("dpop").is_none());
            return Ok(());
        };
        let path = request.target.split('?').next().unwrap();
        let fail = |why: String| {
            Reply::new(
                400,
                json!({ "errorCode": "invalid_dpop_proof", "errorSummary": why }),
            )
        };
        let proof = self.proof(request, &format!("{url}{path}")).map_err(fail)?;
        let hash = digest::digest(&digest::SHA256, token.as_bytes());
        if proof.claim("ath") != base64url(hash.as_ref()) {
            return Err(fail("'ath' claim in the DPoP proof does not match.".into()));
        }
        Ok(())
    }

    fn proof(&self, request: &Seen, url: &str) -> Result<Jwt, String> {
        let proof = Jwt::parse(
            request
                .header("dpop")
                .ok_or("The DPoP proof JWT header is missing.")?,
        );
        let jwk = &proof.header["jwk"];
        let mut point = vec![4];
        for name in ["x", "y"] {
            point.extend(from_base64url(jwk[name].as_str().unwrap()));
        }
        let age = self.clock.load(Ordering::SeqCst) - proof.claims["iat"].as_i64().unwrap();
        let checks = [
            (proof.header["typ"] == "dpop+jwt", "typ"),
            (jwk.get("d").is_none(), "private"),
            (proof.is_signed_by(&point), "signature"),
            (proof.claim("htm") == request.method, "htm"),
            (proof.claim("htu") == url, "htu"),
            ((0..=300).contains(&age), "iat"),
            (
                self.used.lock().unwrap().insert(proof.claim("jti").into()),
                "already been used",
            ),
        ];
        match checks.into_iter().find(|(good, _)| !good) {
            Some((_, why)) => Err(why.into()),
            None => Ok(proof),
        }
    }
}

/// The app of the tests, whose clock is the org's.
pub(crate) fn app(key: &TestKey, clock: &Arc<AtomicI64>) -> ServiceApp {
    let key = PrivateKey::from_text(key.pkcs8(), Some("kid-1")).unwrap();
    let clock = clock.clone();
    ServiceApp::new(
        "0oaTest",
        key,
        ["okta.apiTokens.read", "okta.apiTokens.manage"],
    )
    .clock(move || Timestamp::from_second(clock.load(Ordering::SeqCst)).unwrap())
}

/// Waits are short, for there is no clock to move under real connections.
pub(crate) fn options() -> Options {
    let mut options = Options::default();
    options.retry.backoff = std::time::Duration::from_millis(1);
    options.max_in_flight = 64;
    options
}

pub(crate) fn client(server: &Server, app: ServiceApp) -> Client {
    Client::builder(&server.url)
        .service_app(app)
        .options(options())
        .build()
        .unwrap()
}

/// An org as usual and a client of it.
pub(crate) async fn start(change: impl FnOnce(&mut Org)) -> (Server, Client, Arc<AtomicI64>) {
    let key = keys::ec(okta_api::oauth::Algorithm::Es256);
    let mut org = Org::new(&key);
    change(&mut org);
    let clock = org.clock.clone();
    let dpop = org.dpop;
    let server = org.start().await;
    let client = client(&server, app(&key, &clock).dpop(dpop));
    (server, client, clock)
}
