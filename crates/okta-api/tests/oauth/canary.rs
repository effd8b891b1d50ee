//! No secret comes out: not in Debug, not in an error, not in a trace.

use std::sync::Arc;

use okta_api::oauth::{Algorithm, PrivateKey, PrivateKeyCredential};
use okta_api::{Client, Credential, Secret};
use serde_json::json;

use crate::keys;
use crate::log;
use crate::org::{self, Org, options};
use crate::server::Reply;

#[tokio::test]
async fn no_secret_comes_out() {
    log::start();
    // The runtime has one thread, which runs the client and the server.
    log::keep();

    let key = keys::ec(Algorithm::Es256);
    let mut org = Org::new(&key);
    // An org that repeats all that it was told.
    org.token_script = Box::new(|request, count| {
        let assertion = &request.form["client_assertion"];
        let said =
            json!({ "error": "invalid_client", "error_description": format!("bad {assertion}") });
        // The first call gets as far as an answer, the second no access token.
        (count > 3).then(|| Reply::new(401, said))
    });
    org.call_script = Box::new(|request, _| {
        let said = format!(
            "bad {} {}",
            request.header("authorization").unwrap(),
            request.header("dpop").unwrap()
        );
        let refused = Reply::new(
            401,
            json!({ "errorCode": "E0000011", "errorSummary": said }),
        );
        Some(refused.header("www-authenticate", format!("DPoP realm=\"{said}\"")))
    });
    let clock = org.clock.clone();
    let server = org.start().await;
    let app = org::app(&key, &clock);
    let mut shown = format!("{app:?}");
    let credential =
        PrivateKeyCredential::new(&server.url, app, reqwest::Client::builder(), &options())
            .unwrap();
    let credential = Arc::new(credential);
    shown += &format!("{credential:?}");
    let okta = Client::builder(&server.url)
        .credential(credential.clone())
        .options(options())
        .build()
        .unwrap();
    for _ in 0..2 {
        let error = okta.list_api_tokens().send().await.unwrap_err();
        shown += &format!("{error}\n{error:?}\n");
        let mut next = std::error::Error::source(&error);
        while let Some(cause) = next {
            shown += &format!("{cause}\n{cause:?}\n");
            next = cause.source();
        }
    }
    shown += &format!("{okta:?}");
    shown += &log::kept();
    assert!(
        shown.contains("operation=\"request_access_token\""),
        "nothing was traced"
    );
    assert!(shown.contains("bad [redacted]"), "{shown}");
    assert!(shown.contains("bad DPoP [redacted] [redacted]"), "{shown}");

    let mut secrets = vec!["opaque-access-token-1".to_owned()];
    secrets.push(key.jwk["d"].as_str().unwrap().to_owned());
    secrets.extend(
        key.pkcs8()
            .lines()
            .filter(|line| !line.starts_with('-'))
            .map(Into::into),
    );
    for request in server.seen() {
        // A part is as bad as the whole.
        let sent = [
            request.form.get("client_assertion").cloned(),
            request.header("dpop").map(Into::into),
        ];
        secrets.extend(
            sent.into_iter()
                .flatten()
                .map(|jwt| jwt.rsplit_once('.').unwrap().1.to_owned()),
        );
    }
    assert!(secrets.len() > 6);
    // The beginning of any JWT, cut short or not.
    assert!(!shown.contains("eyJ"), "{shown}");
    for secret in &secrets {
        assert!(!shown.contains(secret.as_str()), "{secret}\n{shown}");
    }
    for text in secrets
        .iter()
        .take(2)
        .map(String::as_str)
        .chain([key.pkcs8()])
    {
        let redacted = credential.redact(&format!("a {text} b"));
        // The JWK's number is not in the PEM as such.
        if text != secrets[1] {
            assert!(!redacted.contains(text), "{redacted}");
        }
    }
}

#[test]
fn a_key_redacts_every_part_of_itself() {
    use okta_api::oauth::Signer;
    let rsa = keys::rsa();
    let jwk = PrivateKey::from_text(rsa.jwk.to_string(), None).unwrap();
    for name in ["d", "p", "q", "dp", "dq", "qi"] {
        let part = rsa.jwk[name].as_str().unwrap();
        assert_eq!(jwk.redact(&format!("<{part}>")), "<[redacted]>", "{name}");
    }
    assert!(!format!("{jwk:?}").contains(rsa.jwk["n"].as_str().unwrap()));
    for (format, text) in &rsa.pem {
        let key = PrivateKey::from_text(&**text, None).unwrap();
        assert_eq!(format!("{key:?}"), "PrivateKey(RS256, no kid, [redacted])");
        assert_eq!(key.redact(text.trim()), "[redacted]", "{format}");
        for line in text.lines().filter(|line| line.len() == 64) {
            assert_eq!(key.redact(line), "[redacted]", "{format}");
        }
    }
}

#[tokio::test]
async fn a_ready_access_token_is_sent_as_bearer_and_never_shown() {
    let (server, ..) = org::start(|org| org.dpop = false).await;
    let token = Secret::new("ready-canary");
    let okta = Client::builder(&server.url)
        .access_token(&token)
        .build()
        .unwrap();
    okta.list_api_tokens().send().await.unwrap();
    assert!(!format!("{okta:?}").contains("canary"));
    assert_eq!(
        server.calls()[0].header("authorization"),
        Some("Bearer ready-canary")
    );
    assert_eq!(server.token_requests().len(), 0);
}
