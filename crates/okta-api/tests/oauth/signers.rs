//! Keys that live elsewhere.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};
use okta_api::oauth::{Algorithm, ServiceApp, Signer, SignerError};
use okta_api::{FailureKind, async_trait};

use crate::keys::TestKey;
use crate::org::{Org, client};
use crate::server::Server;

/// How a key management service may behave.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Mood {
    Good,
    Der,
    Away,
}

/// A service that has the key and answers in DER.
#[derive(Debug)]
struct Kms {
    pair: EcdsaKeyPair,
    mood: Mood,
}

#[async_trait]
impl Signer for Kms {
    fn algorithm(&self) -> Algorithm {
        Algorithm::Es256
    }

    fn key_id(&self) -> Option<&str> {
        Some("in the KMS")
    }

    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignerError> {
        tokio::task::yield_now().await;
        let signature = self.pair.sign(&SystemRandom::new(), message);
        let der = signature.map_err(|_| SignerError::new("no signature"))?;
        match self.mood {
            Mood::Good => self.algorithm().signature_from_der(der.as_ref()),
            Mood::Der => Ok(der.as_ref().to_vec()),
            Mood::Away => Err(SignerError::new("AccessDenied\u{1b}[2J: kms:Sign")),
        }
    }

    fn redact(&self, text: &str) -> String {
        text.to_owned()
    }
}

async fn call(mood: Mood) -> (Server, Result<(), String>) {
    let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).unwrap();
    let key = TestKey {
        pem: Vec::new(),
        jwk: serde_json::Value::Null,
        public: pair.public_key().as_ref().to_vec(),
    };
    let org = Org::new(&key);
    let clock = org.clock.clone();
    let server = org.start().await;
    let app = ServiceApp::new("0oaTest", Kms { pair, mood }, ["okta.apiTokens.read"]);
    let app = app.clock(move || {
        let now = clock.load(std::sync::atomic::Ordering::SeqCst);
        jiff::Timestamp::from_second(now).unwrap()
    });
    let listed = client(&server, app).list_api_tokens().send().await;
    let result = listed.map(|_| ()).map_err(|error| {
        let failure = error.failure().unwrap();
        assert_eq!(failure.kind(), FailureKind::SignIn);
        failure.to_string()
    });
    (server, result)
}

#[tokio::test]
async fn the_key_may_live_in_a_kms() {
    let (server, result) = call(Mood::Good).await;
    assert_eq!(result, Ok(()));
    assert_eq!(server.token_requests().len(), 2);
}

#[tokio::test]
async fn a_signer_that_fails_sends_nothing() {
    for (mood, advice) in [
        (Mood::Der, "r and s"),
        (Mood::Away, "AccessDenied\\u{1b}[2J: kms:Sign"),
    ] {
        let (server, result) = call(mood).await;
        let error = result.unwrap_err();
        assert!(error.contains(advice), "{error}");
        assert!(server.seen().is_empty());
    }
}
