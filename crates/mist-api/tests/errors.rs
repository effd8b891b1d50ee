//! What errors show: one line, and nothing of a header, a body or a query.
#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

use std::io::{Read as _, Write as _};
use std::net::TcpListener;

use mist_api::{Client, Cloud, Error, Options};

/// A server that reads a request and sends this back.
fn serve(response: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 16 * 1024]).unwrap();
        stream.write_all(response.as_bytes()).unwrap();
    });
    url
}

fn response(status: u16, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status} X\r\nx-request-id: r1\r\nlink: <https://h/?marker>\r\ncontent-length: {length}\r\n\r\n{body}"
    )
}

async fn error(url: &str) -> Error {
    let mut options = Options::default();
    options.retry.attempts = 1;
    let mist = Client::builder(url)
        .token("key")
        .options(options)
        .build()
        .unwrap();
    let request = mist.list_self_audit_logs().start("marker");
    request.send().await.unwrap_err()
}

#[track_caller]
fn check(error: &Error, expected: &str) {
    let (plain, full) = (format!("{error}"), format!("{error:#}"));
    assert!(plain.contains(expected), "{plain}");
    assert!(full.starts_with(&plain), "{full}");
    for text in [plain, full] {
        assert!(!text.contains("marker"), "{text}");
        assert!(!text.contains(char::is_control), "{text}");
    }
}

#[tokio::test]
async fn errors_are_one_line_and_quote_nothing() {
    let refused = r#"{"detail":"marker"}"#;
    let page = "<html>\r\nmarker</html>";
    for (response, expected) in [
        (
            response(403, refused),
            "the service answered 403 Forbidden (request r1)",
        ),
        (
            response(401, refused),
            "the service answered 401 Unauthorized (request r1)",
        ),
        (
            response(500, page),
            "the service answered 500 Internal Server Error",
        ),
        (response(200, page), "the answer is not JSON"),
        (response(200, page).replace("/html>", ""), "broke off"),
        (String::new(), "broke off before an answer"),
    ] {
        check(&error(&serve(response)).await, expected);
    }
}

#[tokio::test]
async fn an_error_can_be_matched_and_kept() {
    let error = error(&serve(response(429, r#"{"detail":"slower"}"#))).await;
    let Error::ErrorResponse(response) = error.clone() else {
        panic!("{error:?}");
    };
    assert_eq!(response.status(), 429);
    assert_eq!(response.detail.as_deref(), Some("slower"));
    assert_eq!(response.request_id().as_deref(), Some("r1"));
    assert_eq!(response.attempts().count, 1);
    let mist = Client::builder(Cloud::Global01.url())
        .token("key")
        .build()
        .unwrap();
    let error = mist.get_org().send().await.unwrap_err();
    assert!(matches!(error, Error::InvalidRequest(_)));
    check(
        &error,
        "the request is not valid: org_id was not initialized",
    );
}
