//! What the calls of one credential share, and what a credential may ask for.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use http::Method;
use tokens_http::{
    BaseUrl, BufferedResponse, Challenge, Credential, Failure, FailureKind, KeyMatcher, KeySlot,
    Observer, Options, RetryDecision, SignInError, Transport, http_client,
};

use crate::server::{Server, Step, answer};
use crate::{SERVICE, call, quick};

/// Counts, and asks for one more attempt after every 401.
#[derive(Debug, Default)]
struct Renewing {
    signed: AtomicU64,
    refused: Mutex<Vec<(u64, u16)>>,
    broken: Option<bool>,
}

#[async_trait]
impl Credential for Renewing {
    async fn sign(&self, request: &mut reqwest::Request) -> Result<KeySlot, SignInError> {
        match self.broken {
            Some(true) => return Err(SignInError::new("down").temporary()),
            Some(false) => return Err(SignInError::new("no key")),
            None => {}
        }
        let number = self.signed.fetch_add(1, Ordering::Relaxed);
        request.headers_mut().insert("proof", number.into());
        Ok(KeySlot(number))
    }

    fn refused(&self, slot: KeySlot, challenge: &Challenge<'_>) -> RetryDecision {
        let mut refused = self.refused.lock().unwrap();
        refused.push((slot.0, challenge.status.as_u16()));
        match challenge.status.as_u16() {
            401 => RetryDecision::Reauthenticated,
            _ => RetryDecision::No,
        }
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

fn connect(
    url: &str,
    credential: &Arc<Renewing>,
    options: Options,
) -> (reqwest::Client, Transport) {
    let base = BaseUrl::parse(url).unwrap();
    let client = http_client(reqwest::Client::builder(), &base, &options).unwrap();
    let credential: Arc<dyn Credential> = Arc::clone(credential) as _;
    (client, Transport::new(&SERVICE, base, credential, options))
}

async fn get(url: &str, credential: &Arc<Renewing>) -> Result<BufferedResponse, Failure> {
    let (client, transport) = connect(url, credential, quick());
    let request = reqwest::Request::new(Method::POST, url.parse().unwrap());
    transport.exec(&client, request, "op").await
}

#[tokio::test]
async fn a_401_is_answered_by_signing_anew_once() {
    let credential = Arc::new(Renewing::default());
    let own = || answer(401, &[], r#"{"errorCode":"E0000011"}"#);
    let server = Server::start([own(), answer(200, &[], "{}")]).await;
    let response = get(&server.url, &credential).await.unwrap();
    assert_eq!(
        (response.status().as_u16(), response.attempts().count),
        (200, 2)
    );
    assert!(
        server.requests()[1].contains("proof: 1"),
        "every attempt has a proof of its own"
    );
    assert_eq!(*credential.refused.lock().unwrap(), [(0, 401)]);

    // What may be another server's is no reason to create something again.
    let server = Server::start([answer(401, &[], "{}"), answer(200, &[], "{}")]).await;
    let response = get(&server.url, &credential).await.unwrap();
    assert_eq!(
        (response.status().as_u16(), response.attempts().count),
        (401, 1)
    );

    let server = Server::start([own(), own()]).await;
    let response = get(&server.url, &credential).await.unwrap();
    assert_eq!(
        (response.status().as_u16(), response.attempts().count),
        (401, 2)
    );
}

#[tokio::test]
async fn a_credential_that_can_not_sign_sends_nothing() {
    for (broken, kind) in [
        (true, FailureKind::SignInUnavailable),
        (false, FailureKind::SignIn),
    ] {
        let server = Server::start([Step::Drop]).await;
        let credential = Arc::new(Renewing {
            broken: Some(broken),
            ..Renewing::default()
        });
        let error = get(&server.url, &credential).await.unwrap_err();
        assert_eq!(error.kind(), kind);
        assert!(!error.attempts().may_have_happened);
        assert!(server.requests().is_empty());
    }
}

#[tokio::test]
async fn a_repetition_names_the_first_request() {
    let busy = |id| answer(503, &[id], "");
    let script = [
        busy("x-okta-request-id: r1"),
        busy("x-okta-request-id: r2"),
        answer(200, &[], "{}"),
    ];
    let server = Server::start(script).await;
    call(&server.url, quick(), Method::GET, "op").await.unwrap();
    let requests = server.requests();
    assert!(!requests[0].contains("x-okta-retry"));
    for (request, count) in [(&requests[1], 1), (&requests[2], 2)] {
        assert_eq!(
            request.matches("x-okta-retry-for: r1\r\n").count(),
            1,
            "{request}"
        );
        assert!(
            request.contains(&format!("x-okta-retry-count: {count}\r\n")),
            "{request}"
        );
    }
}

#[tokio::test]
async fn waits_and_answers_are_announced() {
    let shown = Arc::<Mutex<Vec<(Duration, bool)>>>::default();
    let answers = Arc::<Mutex<Vec<(u16, Option<String>)>>>::default();
    let (seen, answered) = (Arc::clone(&shown), Arc::clone(&answers));
    let mut options = quick();
    let observer = Observer::new(move |wait| {
        assert_eq!(wait.operation, "op");
        seen.lock().unwrap().push((wait.time, wait.asked));
    });
    options.observer = Some(observer.with_answers(move |answer| {
        assert_eq!(answer.operation, "op");
        let id = answer.request_id.map(Into::into);
        answered.lock().unwrap().push((answer.status, id));
    }));
    let script = [
        answer(503, &[], ""),
        answer(429, &["retry-after: 0"], ""),
        answer(200, &["x-okta-request-id: r3"], "{}"),
    ];
    let server = Server::start(script).await;
    call(&server.url, options, Method::GET, "op").await.unwrap();
    assert_eq!(
        *answers.lock().unwrap(),
        [(503, None), (429, None), (200, Some("r3".to_owned()))]
    );
    assert_eq!(
        *shown.lock().unwrap(),
        [(Duration::ZERO, false), (Duration::ZERO, true)]
    );
}

#[tokio::test]
async fn a_429_holds_back_the_other_calls_of_the_credential() {
    let server = Server::start([answer(429, &["retry-after: 3000"], "{}"), Step::Drop]).await;
    let (client, transport) = connect(&server.url, &Arc::default(), quick());
    let request = || reqwest::Request::new(Method::GET, server.url.parse().unwrap());
    let refused = transport.exec(&client, request(), "op").await.unwrap();
    assert_eq!(refused.status().as_u16(), 429);
    let error = transport
        .clone()
        .exec(&client, request(), "op")
        .await
        .unwrap_err();
    assert_eq!(error.kind(), FailureKind::Throttled);
    assert!(error.attempts().retry_after > Some(Duration::from_secs(2990)));
    assert_eq!(server.requests().len(), 1, "nothing was sent");
}

#[tokio::test]
async fn only_so_many_requests_are_in_flight() {
    let server = Server::start([Step::Stall, Step::Stall, answer(200, &[], "{}")]).await;
    let mut options = quick();
    options.max_in_flight = 2;
    let (client, transport) = connect(&server.url, &Arc::default(), options);
    let mut calls = Vec::new();
    for _ in 0..5 {
        let (client, transport) = (client.clone(), transport.clone());
        let request = reqwest::Request::new(Method::GET, server.url.parse().unwrap());
        calls.push(tokio::spawn(async move {
            transport.exec(&client, request, "op").await
        }));
    }
    while server.requests().len() < 2 {
        tokio::task::yield_now().await;
    }
    for _ in 0..1000 {
        tokio::task::yield_now().await;
    }
    assert_eq!(server.requests().len(), 2);
    assert!(calls.iter().all(|call| !call.is_finished()));
    // A call that is given up makes room for the next one.
    calls[0].abort();
    while server.requests().len() < 3 {
        tokio::task::yield_now().await;
    }
    calls.iter().for_each(tokio::task::JoinHandle::abort);
}

#[tokio::test]
async fn a_call_that_finds_no_place_in_time_sends_nothing() {
    let server = Server::start([Step::Stall, answer(200, &[], "{}")]).await;
    let mut options = quick();
    options.max_in_flight = 1;
    options.retry.call_timeout = Duration::from_millis(300);
    let (client, transport) = connect(&server.url, &Arc::default(), options);
    let request = |method| reqwest::Request::new(method, server.url.parse().unwrap());
    let (get, post) = tokio::join!(
        transport.exec(&client, request(Method::GET), "op"),
        transport.exec(&client, request(Method::POST), "op"),
    );
    assert_eq!(get.unwrap_err().kind(), FailureKind::Timeout);
    let late = post.unwrap_err();
    assert_eq!(late.kind(), FailureKind::Throttled);
    assert!(!late.attempts().may_have_happened);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn the_services_clock_is_that_of_its_last_answer() {
    let dated = |date: &str| answer(200, &[&format!("date: {date}")], "{}");
    let server = Server::start([
        answer(200, &[], "{}"),
        dated("Sun, 06 Nov 1994 08:49:37 GMT"),
        answer(200, &["date: yesterday"], "{}"),
        dated("Sat, 06 Nov 2094 08:49:37 GMT"),
    ])
    .await;
    let credential = Arc::new(Renewing::default());
    let (client, transport) = connect(&server.url, &credential, quick());
    let year = || transport.service_now().strftime("%Y").to_string();
    let own = jiff::Timestamp::now().strftime("%Y").to_string();
    assert_eq!(year(), own, "before any answer");
    for expected in [own.as_str(), "1994", "1994", "2094"] {
        let url = format!("{}/api", server.url).parse().unwrap();
        let request = reqwest::Request::new(Method::GET, url);
        transport.exec(&client, request, "op").await.unwrap();
        assert_eq!(year(), expected);
    }
}
