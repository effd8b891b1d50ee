//! What errors show: one line, and nothing of a header, a body or a query.

use okta_api::oauth::{Algorithm, SignerError};
use okta_api::{Client, Error, FailureKind, TokenId};
use serde_json::json;

use crate::keys;
use crate::org::{self, NOW, options};
use crate::server::{Reply, Server};

#[track_caller]
fn check(error: &(impl std::fmt::Display + ?Sized), expected: &str) {
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
    let refused = json!({ "errorCode": "E0000006", "errorSummary": "marker" });
    let page = "<html>\r\nmarker</html>";
    for (reply, expected) in [
        (
            Reply::new(403, refused),
            "the service answered 403 Forbidden (request req-1)",
        ),
        (
            Reply::new(500, page),
            "the service answered 500 Internal Server Error",
        ),
        (Reply::new(200, page), "the answer is not JSON"),
        (Reply::hang_up(), "broke off before an answer"),
    ] {
        let reply = reply.header("link", "<https://h/?after=marker>");
        let server = Server::start(move |_, _| reply.clone()).await;
        let mut options = options();
        options.retry.attempts = 1;
        let okta = Client::builder(&server.url)
            .token("key")
            .options(options)
            .build()
            .unwrap();
        let error = okta.list_network_zones().after("marker");
        check(&error.send().await.unwrap_err(), expected);
    }
}

#[tokio::test]
async fn so_is_a_sign_in_that_is_refused() {
    let refused = json!({ "error": "invalid_client", "other": "marker" });
    for (reply, kind) in [
        (Reply::new(401, refused), FailureKind::SignIn),
        (
            Reply::new(200, "<html>\r\nmarker</html>"),
            FailureKind::SignIn,
        ),
        (Reply::hang_up(), FailureKind::SignInUnavailable),
    ] {
        let reply = reply.header("link", "<https://h/?marker>");
        let server = Server::start(move |_, _| reply.clone()).await;
        let clock = std::sync::Arc::new(NOW.into());
        let app = org::app(&keys::ec(Algorithm::Es256), &clock);
        let okta = org::client(&server, app);
        let error = okta.list_api_tokens().send().await.unwrap_err();
        check(&error, "127.0.0.1");
        assert_eq!(error.failure().unwrap().kind(), kind);
        assert!(matches!(error.clone(), Error::Failure(_)));
    }
}

#[test]
fn so_is_what_is_never_sent() {
    check(&TokenId::try_from("a\nb").unwrap_err(), "is no id");
    let cause = std::io::Error::other("line 1\nline 2");
    check(&SignerError::new(cause), "line 1");
}
