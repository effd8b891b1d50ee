//! Every algorithm and every format of a key, and what is no key.

use okta_api::oauth::{Algorithm, PrivateKey, ServiceApp, Signer};
use serde_json::json;

use crate::keys::{self, Jwt, TestKey, pem};
use crate::org::{Org, client};
use crate::server::Server;

fn read(text: &str) -> PrivateKey {
    PrivateKey::from_text(text, None).unwrap()
}

fn refusal(text: &str, kid: Option<&str>) -> String {
    let error = PrivateKey::from_text(text, kid).unwrap_err();
    error.to_string()
}

/// All the ways in which one key can be written.
pub(crate) fn texts(key: &TestKey) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for (format, text) in &key.pem {
        texts.push((format!("{format} as it is"), text.clone()));
        texts.push((
            format!("{format} with \\n"),
            text.trim().replace('\n', "\\n"),
        ));
        texts.push((format!("{format} with CRLF"), text.replace('\n', "\r\n")));
    }
    let mut public = key.jwk.clone();
    public.as_object_mut().unwrap().remove("d");
    texts.push(("JWK".into(), key.jwk.to_string()));
    texts.push((
        "JWK set".into(),
        json!({ "keys": [public, key.jwk] }).to_string(),
    ));
    texts
}

/// Signs in and makes a call; the server checks the signature.
async fn round_trip(key: &TestKey, read: PrivateKey, algorithm: Algorithm, what: &str) -> Server {
    assert_eq!(read.algorithm(), algorithm, "{what}");
    let org = Org::new(key);
    let clock = org.clock.clone();
    let server = org.start().await;
    let app = ServiceApp::new("0oaTest", read, ["okta.apiTokens.read"]).clock(move || {
        let now = clock.load(std::sync::atomic::Ordering::SeqCst);
        jiff::Timestamp::from_second(now).unwrap()
    });
    let listed = client(&server, app).list_api_tokens().send().await;
    assert!(listed.is_ok(), "{what}: {listed:?}");
    let first = &server.token_requests()[0];
    let assertion = Jwt::parse(&first.form["client_assertion"]);
    assert_eq!(assertion.header["alg"], algorithm.as_str(), "{what}");
    server
}

#[tokio::test]
async fn every_algorithm_and_format_signs_in() {
    let rsa = keys::rsa();
    for (what, text) in texts(rsa) {
        for algorithm in [Algorithm::Rs256, Algorithm::Rs384, Algorithm::Rs512] {
            let key = read(&text).with_algorithm(algorithm).unwrap();
            round_trip(rsa, key, algorithm, &format!("{what}, {algorithm}")).await;
        }
    }
    for algorithm in [Algorithm::Es256, Algorithm::Es384, Algorithm::Es512] {
        let key = keys::ec(algorithm);
        for (what, text) in texts(&key) {
            round_trip(
                &key,
                read(&text),
                algorithm,
                &format!("{what}, {algorithm}"),
            )
            .await;
        }
    }
}

#[tokio::test]
async fn a_jwk_says_its_algorithm_and_its_kid() {
    let rsa = keys::rsa();
    let mut jwk = rsa.jwk.clone();
    jwk["alg"] = "RS384".into();
    let server = round_trip(rsa, read(&jwk.to_string()), Algorithm::Rs384, "alg").await;
    let assertion = Jwt::parse(&server.token_requests()[0].form["client_assertion"]);
    assert_eq!(assertion.header["kid"], "own");

    let pem = read(rsa.pkcs8());
    assert_eq!(pem.key_id(), None);
    let server = round_trip(rsa, pem, Algorithm::Rs256, "no kid").await;
    let assertion = Jwt::parse(&server.token_requests()[0].form["client_assertion"]);
    assert!(assertion.header.get("kid").is_none());
}

#[test]
fn the_kid_picks_the_key_of_a_set() {
    let [mut one, mut two] = [keys::ec(Algorithm::Es256), keys::ec(Algorithm::Es384)];
    one.jwk["kid"] = "one".into();
    two.jwk["kid"] = "two".into();
    let mut encrypts = keys::ec(Algorithm::Es512).jwk;
    encrypts["use"] = "enc".into();
    let set = json!({ "keys": [one.jwk, encrypts, two.jwk] }).to_string();
    let key = PrivateKey::from_text(&*set, Some("two")).unwrap();
    assert_eq!(key.algorithm(), Algorithm::Es384);
    assert_eq!(key.key_id(), Some("two"));
    assert!(refusal(&set, None).contains("several private keys"));
    assert!(refusal(&set, Some("three")).contains("`three`"));
    assert!(refusal(&one.jwk.to_string(), Some("two")).contains("`one`, not `two`"));
    let twice = json!({ "keys": [one.jwk, one.jwk] }).to_string();
    assert!(refusal(&twice, Some("one")).contains("more than once"));
}

#[test]
fn reads_files() {
    let folder = std::env::temp_dir().join(format!("okta-api-{}", uuid::Uuid::new_v4()));
    std::fs::create_dir(&folder).unwrap();
    let path = folder.join("key.pem");
    let key = keys::ec(Algorithm::Es256);
    std::fs::write(&path, key.pkcs8()).unwrap();
    let read = PrivateKey::from_file(&path, Some("kid-1")).unwrap();
    assert_eq!(
        (read.algorithm(), read.key_id()),
        (Algorithm::Es256, Some("kid-1"))
    );
    std::fs::write(&path, vec![b'x'; 300 * 1024]).unwrap();
    let long = PrivateKey::from_file(&path, None).unwrap_err().to_string();
    assert!(
        long.contains("key.pem") && long.contains("too long"),
        "{long}"
    );
    std::fs::remove_dir_all(&folder).unwrap();
    let gone = PrivateKey::from_file(&path, None).unwrap_err().to_string();
    assert!(gone.contains("key.pem"), "{gone}");
}

#[test]
fn says_what_is_wrong_with_a_key_and_repeats_nothing() {
    let ec = keys::ec(Algorithm::Es256);
    let rsa = keys::rsa();
    let without = |key: &TestKey, name: &str| {
        let mut jwk = key.jwk.clone();
        jwk.as_object_mut().unwrap().remove(name);
        jwk.to_string()
    };
    let with = |key: &TestKey, name: &str, value: &str| {
        let mut jwk = key.jwk.clone();
        jwk[name] = value.into();
        jwk.to_string()
    };
    let damaged = ec.pkcs8().replace('\n', " ");
    let other = keys::ec(Algorithm::Es256);
    let table = [
        (String::new(), "no private key"),
        ("canary".into(), "no private key"),
        (pem("ENCRYPTED PRIVATE KEY", b"canary"), "decrypt it first"),
        (
            format!(
                "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n{}\n-----END RSA PRIVATE KEY-----",
                "canary"
            ),
            "decrypt it first",
        ),
        (pem("OPENSSH PRIVATE KEY", b"canary"), "ssh-keygen"),
        (pem("PUBLIC KEY", b"canary"), "public half"),
        (pem("CERTIFICATE", b"canary"), "public half"),
        (damaged, "line breaks"),
        (pem("PRIVATE KEY", b"canary"), "neither RSA nor ECDSA"),
        (pem("RSA PRIVATE KEY", b"canary"), "2048 bits"),
        (pem("EC PRIVATE KEY", b"canary"), "P-256, P-384 or P-521"),
        ("{\"kty\": canary}".into(), "line 1, column"),
        (json!({ "kty": ["canary"] }).to_string(), "line 1, column"),
        (
            json!({ "kty": "oct", "k": "canary" }).to_string(),
            "takes RSA and EC",
        ),
        (json!({ "keys": [] }).to_string(), "no private signing key"),
        (without(&ec, "d"), "public half"),
        (without(rsa, "d"), "public half"),
        (without(rsa, "dq"), "no `dq`"),
        (without(&ec, "y"), "no `y`"),
        (with(&ec, "d", "canary!"), "not base64url"),
        (with(&ec, "d", &keys::base64url(&[7; 40])), "too long"),
        (
            with(&ec, "x", other.jwk["x"].as_str().unwrap()),
            "belong together",
        ),
        (
            with(rsa, "p", rsa.jwk["q"].as_str().unwrap()),
            "belong together",
        ),
        (with(&ec, "crv", "secp256k1"), "P-256, P-384, P-521"),
        (with(&ec, "alg", "ES512"), "does not fit"),
        (with(rsa, "alg", "PS256"), "takes RS256"),
    ];
    for (text, advice) in table {
        let error = refusal(&text, None);
        assert!(error.contains(advice), "{text}\n{error}");
        assert!(!error.contains("canary"), "{error}");
        for part in [&ec.jwk["d"], &rsa.jwk["d"]] {
            assert!(!error.contains(part.as_str().unwrap()), "{error}");
        }
    }
    assert!(read(ec.pkcs8()).with_algorithm(Algorithm::Es384).is_err());
    assert!(read(ec.pkcs8()).with_algorithm(Algorithm::Rs256).is_err());
    assert!(read(rsa.pkcs8()).with_algorithm(Algorithm::Es256).is_err());
}

#[test]
fn leading_zeros_and_padding_do_not_matter() {
    let rsa = keys::rsa();
    let mut jwk = rsa.jwk.clone();
    let n = keys::from_base64url(jwk["n"].as_str().unwrap());
    jwk["n"] = keys::base64url(&[vec![0], n].concat()).into();
    jwk["e"] = "AQAB====".trim_end_matches('=').into();
    read(&jwk.to_string());
    // A coordinate that begins with zeros, written without them.
    let (mut jwk, short) = loop {
        let jwk = keys::ec(Algorithm::Es256).jwk;
        let x = keys::from_base64url(jwk["x"].as_str().unwrap());
        if let Some(short) = x.strip_prefix(&[0]) {
            break (jwk, keys::base64url(short));
        }
    };
    jwk["x"] = format!("{short}=").into();
    read(&jwk.to_string());
}
