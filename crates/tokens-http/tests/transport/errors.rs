//! What errors show: one line, and nothing of a header, a body or a query.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use http::Method;
use serde_json::Value;
use tokens_http::{
    BaseUrl, Challenge, ClientError, Credential, FailureKind, KeyMatcher, KeySlot, Multipart,
    RetryDecision, SignInError, Transport, http_client,
};

use crate::server::{Server, Step, answer};
use crate::{SERVICE, call, quick};

/// What no error may repeat. It is in the query of every request, too.
const MARKER: &str = "secret";

/// The error's text and its text with causes.
#[track_caller]
fn shown(error: &dyn fmt::Display) -> (String, String) {
    let (plain, full) = (format!("{error}"), format!("{error:#}"));
    for text in [&plain, &full] {
        assert!(!text.contains(MARKER), "{text}");
        assert!(
            !text.contains(char::is_control) && !text.is_empty(),
            "{text}"
        );
    }
    assert!(full.starts_with(&plain), "{full}");
    (plain, full)
}

#[tokio::test]
async fn errors_are_one_line_and_quote_nothing() {
    let headers = ["x-okta-request-id: r1", "link: <https://h/?after=secret>"];
    let own = r#"{"errorCode":"E1","message":"secret"}"#;
    let page = "<html>\r\n<p>secret</p></html>";
    let broken = Step::Answer("HTTP/1.1 200 X\r\ncontent-length: 99\r\n\r\n{\"secret\":".into());
    let table = [
        (
            answer(403, &headers, own),
            "the service answered 403 Forbidden (request r1)",
            false,
        ),
        (
            answer(500, &[], page),
            "the service answered 500 Internal Server Error",
            false,
        ),
        (
            answer(200, &headers, page),
            "the answer is not JSON (line 1, column 1)",
            false,
        ),
        (
            answer(200, &headers, r#""secret""#),
            "the answer is JSON of another shape",
            false,
        ),
        (
            answer(302, &["location: https://h/?secret"], page),
            "302 Found to h, which is not followed",
            false,
        ),
        (Step::Drop, "broke off before an answer", true),
        (broken, "broke off", true),
    ];
    for (step, expected, has_cause) in table {
        let server = Server::start([step]).await;
        let mut options = quick();
        options.retry.attempts = 1;
        let error = match call(&server.url, options, Method::GET, "op").await {
            Ok(response) => response.read::<Vec<Value>, Value>().await.unwrap_err(),
            Err(failure) => failure.into(),
        };
        let (plain, full) = shown(&error.clone());
        assert!(plain.contains(expected), "{plain}");
        assert_eq!(full.len() > plain.len(), has_cause, "{full}");
    }
}

#[tokio::test]
async fn a_response_shows_no_body() {
    let server = Server::start([answer(200, &[], r#"{"key":"secret"}"#)]).await;
    let response = call(&server.url, quick(), Method::POST, "op").await;
    assert_eq!(format!("{response:?}"), "Ok(BufferedResponse(200 OK))");
}

/// Cannot sign, and says why in several lines.
#[derive(Debug)]
struct Broken;

#[async_trait]
impl Credential for Broken {
    async fn sign(&self, _: &mut reqwest::Request) -> Result<KeySlot, SignInError> {
        let cause = std::io::Error::other("line 1\nline 2");
        Err(SignInError::new("the key\ncannot be read").with_source(cause))
    }

    fn refused(&self, _: KeySlot, _: &Challenge<'_>) -> RetryDecision {
        RetryDecision::No
    }

    fn scheme(&self) -> &'static str {
        "Test"
    }

    fn redact(&self, text: &str) -> String {
        text.into()
    }

    fn keys(&self) -> Vec<KeyMatcher> {
        Vec::new()
    }
}

#[tokio::test]
async fn a_sign_in_that_fails_says_why() {
    let expected = (
        "the key\\u{a}cannot be read".to_owned(),
        "the key\\u{a}cannot be read: line 1\\u{a}line 2".to_owned(),
    );
    let mut request = reqwest::Request::new(Method::GET, "http://127.0.0.1:9".parse().unwrap());
    assert_eq!(
        shown(&Broken.sign(&mut request).await.unwrap_err()),
        expected
    );
    let base = BaseUrl::parse("http://127.0.0.1:9").unwrap();
    let client = http_client(reqwest::Client::builder(), &base, &quick()).unwrap();
    let transport = Transport::new(&SERVICE, base, Arc::new(Broken), quick());
    let failure = transport.exec(&client, request, "op").await.unwrap_err();
    assert_eq!(failure.kind(), FailureKind::SignIn);
    assert_eq!(shown(&failure), expected);
    assert_eq!(shown(&ClientError::<()>::from(failure)), expected);
}

#[tokio::test]
async fn what_is_never_sent_is_one_line_too() {
    let client = reqwest::Client::new();
    let error = client.get("http://[secret").build().unwrap_err();
    let (plain, full) = shown(&ClientError::<()>::from(error));
    assert_eq!(plain, "the request could not be built");
    assert!(full.len() > plain.len(), "{full}");
    let missing = ClientError::<()>::InvalidRequest("id was not initialized".into());
    shown(&missing);
    shown(&Multipart::default().text("a\"secret\n", "").unwrap_err());
    shown(&BaseUrl::parse("https://h/?secret\n").unwrap_err());
}
