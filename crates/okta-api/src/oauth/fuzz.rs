//! Private keys, and what a token endpoint answers.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use tokens_fuzz::{Message, assert_clean, hides};
use tokens_http::async_trait;
use tokens_http::{BaseUrl, ConfigError, Credential, Options, Secret, clean_text, http_client};

use super::algorithm::Algorithm;
use super::app::ServiceApp;
use super::endpoint::Endpoint;
use super::key::PrivateKey;
use super::refusal::diagnose;
use super::signer::{Signer, SignerError};
use super::www_authenticate::parameter;
use crate::service::OKTA;

/// The secret that a token endpoint repeats, in the corpus and in its dictionary.
const SECRET: &str = "00QCjAl4MlVsesamesesamesesamesesamesesame42";

/// So much of a key must not be seen. No word of a message is so long, not even `InconsistentComponents`.
const PIECE: usize = 24;

const ALGORITHMS: [Algorithm; 6] = [
    Algorithm::Rs256,
    Algorithm::Rs384,
    Algorithm::Rs512,
    Algorithm::Es256,
    Algorithm::Es384,
    Algorithm::Es512,
];

/// Checks that a message repeats no word of `text` that may be a key or a part of it, but for the ids of keys.
#[track_caller]
fn assert_hides(message: &str, text: &str) {
    fn ids<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
        match value {
            Value::Object(members) => {
                found.extend(members.get("kid").and_then(Value::as_str));
                members.values().for_each(|value| ids(value, found));
            }
            Value::Array(items) => items.iter().for_each(|value| ids(value, found)),
            _ => {}
        }
    }
    let document: Value = serde_json::from_str(text.trim()).unwrap_or_default();
    let mut known = Vec::new();
    ids(&document, &mut known);
    let message = known.into_iter().fold(message.to_owned(), |message, id| {
        message.replace(&id.escape_debug().to_string(), "")
    });
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '-' | '_' | '=');
    for word in text
        .split(|c| !is_part(c))
        .filter(|word| word.len() >= PIECE)
    {
        assert!(hides(&message, word, PIECE), "{message}");
    }
}

/// Checks a key that was read from `text`, or why it was not.
#[track_caller]
fn check(key: Result<PrivateKey, ConfigError>, text: &str) {
    let key = match key {
        Ok(key) => key,
        Err(error) => {
            assert_clean(&error.to_string(), 1024);
            return assert_hides(&error.to_string(), text);
        }
    };
    let shown = format!("{key:?}");
    assert_clean(&shown, 128 + 10 * text.len());
    assert_hides(&shown, text);
    assert_hides(&key.redact(&format!("> {text} <")), text);
    // An RSA signature takes its time.
    let Some(length) = key.algorithm().signature_length() else {
        return;
    };
    let mut signing = pin!(key.sign(b"message"));
    let signed = signing
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()));
    assert!(matches!(signed, Poll::Ready(Ok(signature)) if signature.len() == length));
}

#[test]
fn private_key() {
    tokens_fuzz::target!("private_key")
        .rounds(300)
        .run(|input| {
            let Ok(text) = std::str::from_utf8(input) else {
                return;
            };
            let secret = Secret::new(text);
            for kid in [None, Some("own")] {
                check(PrivateKey::from_text(&secret, kid), text);
            }
        });
}

#[test]
fn der() {
    tokens_fuzz::target!("der").rounds(300).run(|input| {
        let text = STANDARD.encode(input);
        for label in ["PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY"] {
            let pem = format!("-----BEGIN {label}-----\n{text}\n-----END {label}-----\n");
            match PrivateKey::from_text(pem, None) {
                Ok(key) => assert_hides(&format!("{key:?}"), &text),
                Err(error) => assert_hides(&error.to_string(), &text),
            }
        }
    });
}

/// `r` and `s` in DER.
fn in_der(signature: &[u8]) -> Vec<u8> {
    fn element(tag: u8, content: &[u8]) -> Vec<u8> {
        let length = u8::try_from(content.len()).unwrap();
        let head = if length < 0x80 {
            vec![tag, length]
        } else {
            vec![tag, 0x81, length]
        };
        [&head, content].concat()
    }
    let (r, s) = signature.split_at(signature.len() / 2);
    let numbers = [r, s].map(|number| element(0x02, &[&[0], number].concat()));
    element(0x30, &numbers.concat())
}

#[test]
fn ecdsa_signature() {
    tokens_fuzz::target!("ecdsa_signature").run(|input| {
        for algorithm in ALGORITHMS {
            if let Ok(signature) = algorithm.signature_from_der(input) {
                assert_eq!(Some(signature.len()), algorithm.signature_length());
                let again = algorithm.signature_from_der(&in_der(&signature)).unwrap();
                assert_eq!(again, signature);
            }
        }
    });
}

#[test]
fn challenge() {
    tokens_fuzz::target!("challenge").run(|input| {
        let text = String::from_utf8_lossy(input);
        for name in ["error", "error_description"] {
            if let Some(value) = parameter(&text, name) {
                assert!(value.len() <= text.len());
            }
        }
        let quoted = text.replace('\\', r"\\").replace('"', "\\\"");
        for before in [
            "DPoP ",
            "Bearer realm=\"a=\\\"b\\\", error=c\",",
            "Basic, DPoP algs=ES256, ",
        ] {
            let challenge = format!("{before}error=\"{quoted}\", error_description=\"d\"");
            assert_eq!(parameter(&challenge, "error").as_deref(), Some(&*text));
            assert_eq!(
                parameter(&challenge, "error_description").as_deref(),
                Some("d")
            );
        }
    });
}

/// A signer whose key is the [`SECRET`].
#[derive(Debug)]
struct TestSigner;

#[async_trait]
impl Signer for TestSigner {
    fn algorithm(&self) -> Algorithm {
        Algorithm::Es256
    }

    fn key_id(&self) -> Option<&str> {
        Some("k1")
    }

    async fn sign(&self, _: &[u8]) -> Result<Vec<u8>, SignerError> {
        Err(SignerError::new("not here"))
    }

    fn redact(&self, text: &str) -> String {
        text.replace(SECRET, "[redacted]")
    }
}

/// What the transport makes of an error's body and headers before they are read.
fn clean(value: &mut Value, credential: &dyn Credential) {
    match value {
        Value::String(text) => *text = clean_text(&credential.redact(text)),
        Value::Array(items) => items.iter_mut().for_each(|item| clean(item, credential)),
        Value::Object(members) => members
            .values_mut()
            .for_each(|member| clean(member, credential)),
        _ => {}
    }
}

#[test]
fn token_answer() {
    let now = Timestamp::from_second(1_790_000_000).unwrap();
    let app = ServiceApp::new("0oa1", TestSigner, ["okta.apiTokens.read"]).clock(move || now);
    // Over loopback no certificates are loaded; nothing is sent.
    let base = BaseUrl::parse("http://127.0.0.1").unwrap();
    let options = Options::default();
    let endpoints = [app.clone(), app.dpop(false)].map(|app| {
        let http = http_client(reqwest::Client::builder(), &base, &options).unwrap();
        Endpoint::new(http, &base, app, &options).unwrap()
    });
    tokens_fuzz::target!("token_answer").run(|input| {
        let message = Message::of(input);
        let status = StatusCode::from_u16(message.status).unwrap();
        let credential = endpoints[0].credential.as_ref();
        let mut headers = HeaderMap::new();
        for (name, value) in message.headers {
            let Ok(name) = HeaderName::try_from(name) else {
                continue;
            };
            let value = match name.as_str() {
                "www-authenticate" => credential.redact(&String::from_utf8_lossy(value)),
                _ => String::from_utf8_lossy(value).into_owned(),
            };
            if let Ok(value) = HeaderValue::try_from(clean_text(&value)) {
                headers.append(name, value);
            }
        }
        let mut error = (OKTA.error_schema)(message.body);
        clean(&mut error, credential);
        let error = error.to_string();
        // A service's name for a request is repeated as it is.
        let id = tokens_http::request_id(&headers).unwrap_or_default();
        for endpoint in &endpoints {
            let app = &endpoint.credential.app;
            let said = if !status.is_success() {
                let host = "acme.okta.com";
                diagnose(app, host, status, &headers, error.as_bytes()).to_string()
            } else {
                match endpoint.granted(&headers, message.body) {
                    Ok(granted) => {
                        assert!(!granted.token.expose().is_empty());
                        assert!(granted.authorization.is_sensitive());
                        assert!(!granted.dpop || app.dpop);
                        let day = SignedDuration::from_hours(24);
                        assert!((SignedDuration::ZERO..=day).contains(&granted.lifetime));
                        continue;
                    }
                    Err(failed) => failed.to_string(),
                }
            };
            // Three texts of 512 characters, each at most as `\u{10ffff}`.
            assert_clean(&said, 3 * 5200 + 1024);
            let said = said.replace(&id, "");
            assert!(
                id.is_empty() || hides(&said, SECRET, SECRET.len()),
                "{said}"
            );
        }
    });
}
