//! HTTPS with a certificate made at the start.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use reqwest::Certificate;
use serde_json::Value;
use tokens_sandbox::{Fault, Sandbox};

const LIST: &str = "/api/v1/api-tokens";

fn trusting(pem: Option<&str>) -> reqwest::Client {
    let trusted = pem.map(|pem| Certificate::from_pem(pem.as_bytes()).unwrap());
    reqwest::Client::builder()
        .no_proxy()
        .tls_certs_only(trusted)
        .build()
        .unwrap()
}

async fn list(
    sandbox: &Sandbox,
    http: &reqwest::Client,
    url: &str,
) -> Result<Value, reqwest::Error> {
    http.get(format!("{url}{LIST}?limit=1"))
        .header("authorization", format!("SSWS {}", sandbox.okta_token()))
        .send()
        .await?
        .json()
        .await
}

#[tokio::test]
async fn who_trusts_the_authority_is_served() {
    let sandbox = Sandbox::builder().tls().start().await.unwrap();
    assert!(sandbox.url().starts_with("https://127.0.0.1:"));
    let http = trusting(sandbox.ca_pem());
    // By address and by name.
    for url in [
        sandbox.url().to_owned(),
        sandbox.url().replace("127.0.0.1", "localhost"),
    ] {
        let listed = list(&sandbox, &http, &url).await.unwrap();
        let href = listed[0]["_links"]["self"]["href"].as_str().unwrap();
        assert!(href.starts_with(&url), "{href}");
    }
    assert_eq!(sandbox.total_requests(), 2);

    // Another sandbox is another authority.
    let other = Sandbox::builder().tls().start().await.unwrap();
    for http in [trusting(None), trusting(other.ca_pem())] {
        let error = list(&sandbox, &http, sandbox.url()).await.unwrap_err();
        assert!(error.is_connect(), "{error:?}");
    }
    let plain = sandbox.url().replace("https", "http");
    assert!(list(&sandbox, &trusting(None), &plain).await.is_err());
    assert_eq!(sandbox.total_requests(), 2);
    assert!(list(&sandbox, &http, sandbox.url()).await.is_ok());
}

#[tokio::test]
async fn without_tls_there_is_no_authority() {
    let sandbox = Sandbox::start().await.unwrap();
    assert_eq!(sandbox.ca_pem(), None);
    assert!(sandbox.url().starts_with("http://"));
}

#[tokio::test]
async fn faults_are_encrypted_too() {
    let sandbox = Sandbox::builder().tls().start().await.unwrap();
    for fault in [
        Fault::ConnectionReset,
        Fault::ResetBefore,
        Fault::ResetInBody,
        Fault::TruncatedJson,
    ] {
        // A connection of its own, so that nothing is retried on another.
        sandbox.fault("okta.listApiTokens", fault, 1);
        let http = trusting(sandbox.ca_pem());
        assert!(
            list(&sandbox, &http, sandbox.url()).await.is_err(),
            "{fault}"
        );
    }
    let http = trusting(sandbox.ca_pem());
    assert!(list(&sandbox, &http, sandbox.url()).await.is_ok());
    assert_eq!(sandbox.requests("okta.listApiTokens"), 4);
}
