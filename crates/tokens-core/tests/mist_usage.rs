//! Audit logs of Mist: what they tell about tokens, and what is not known if they cannot be read.
#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

use futures_util::StreamExt as _;
use httpmock::{Mock, MockServer};
use mist_api::{Client, Options, RetryPolicy};
use serde_json::{Value, json};
use tokens_core::{
    ErrorKind, MistTokens, Operation, Provenance, Result, Timestamp, Token, TokenProvider,
    UsageEvent, UsageKind, UsageQuery, Uuid,
};

const ORG: Uuid = Uuid::from_u128(1);
const CI: Uuid = Uuid::from_u128(2);
const WALLBOARD: Uuid = Uuid::from_u128(3);
const OWN: &str = "/api/v1/self/logs";
/// 1 November 2026.
const SINCE: i64 = 1_793_491_200;

fn list() -> String {
    format!("/api/v1/orgs/{ORG}/logs")
}

fn search() -> String {
    format!("/api/v1/orgs/{ORG}/logs/search")
}

fn client(server: &MockServer) -> Client {
    let retry = RetryPolicy::default().attempts(1);
    let options = Options::default().retry(retry);
    let client = Client::builder(server.base_url()).token("key");
    client.options(options).build().unwrap()
}

fn org(server: &MockServer) -> MistTokens {
    MistTokens::for_org(client(server), ORG)
}

fn token(provider: &MistTokens, id: Uuid, name: &str) -> Token {
    let mut token = Token::new(provider.id().clone(), provider.kind());
    token.id = Some(id.to_string().into());
    token.name = Some(name.into());
    token
}

fn query(tokens: Vec<Token>) -> UsageQuery {
    let since = Timestamp::from_second(SINCE).unwrap();
    let until = Timestamp::from_second(SINCE + 1000).unwrap();
    UsageQuery::new(tokens, since).until(until)
}

fn ci(provider: &MistTokens) -> UsageQuery {
    query(vec![token(provider, CI, "ci")])
}

async fn read(provider: &MistTokens, query: UsageQuery) -> Vec<Result<UsageEvent>> {
    provider.usage(query).collect().await
}

/// What was read, and the kind of the error at its end.
fn split(events: Vec<Result<UsageEvent>>) -> (Vec<UsageEvent>, Option<ErrorKind>) {
    let mut read = Vec::new();
    let count = events.len();
    for (index, event) in events.into_iter().enumerate() {
        match event {
            Ok(event) => read.push(event),
            Err(error) => {
                assert_eq!(index + 1, count, "an error is the last item");
                assert_eq!(error.operation(), Operation::Usage);
                return (read, Some(error.kind()));
            }
        }
    }
    (read, None)
}

fn entry(number: i64, admin: &str, message: &str) -> Value {
    json!({
        "id": Uuid::from_u128(100 + u128::try_from(number).unwrap()), "org_id": ORG,
        "timestamp": SINCE + number, "admin_name": admin, "message": message,
        "src_ip": "192.0.2.7", "before": {"psk": "sesame"}, "after": {"psk": "sesame"},
    })
}

fn page(entries: &[Value], total: usize) -> Value {
    json!({"start": SINCE, "end": SINCE + 1001, "limit": 1000, "total": total, "results": entries})
}

fn answer<'s>(server: &'s MockServer, path: &str, status: u16, body: &Value) -> Mock<'s> {
    server.mock(|when, then| {
        when.path(path);
        then.status(status)
            .header("retry-after", "3000")
            .json_body(body.clone());
    })
}

#[tokio::test]
async fn one_query_tells_of_several_tokens_what_was_done_with_them_and_to_them() {
    let server = MockServer::start();
    let entries = [
        entry(9, "Ann Lee", "Delete API Token \"ci\""),
        entry(8, "wallboard", "Update Site Settings"),
        entry(7, "ci", "Create WLAN \"guest\""),
        entry(6, "Ann Lee", &format!("Update API Token {WALLBOARD}")),
        entry(5, "Ann Lee", "Update WLAN \"ci\""),
        entry(4, "Ann Lee", "Create API Token \"ci\""),
        entry(3, "other", "Create API Token \"ci-two\""),
    ];
    let log = server.mock(|when, then| {
        when.path(search())
            .query_param("start", SINCE.to_string())
            .query_param("end", (SINCE + 1001).to_string())
            .query_param("sort", "-timestamp")
            .query_param("limit", "1000")
            .query_param("page", "1");
        then.status(200).json_body(page(&entries, entries.len()));
    });
    let provider = org(&server);
    let tokens = vec![
        token(&provider, CI, "ci"),
        token(&provider, WALLBOARD, "wallboard"),
    ];
    let (events, error) = split(read(&provider, query(tokens)).await);
    assert_eq!(error, None);
    let found: Vec<_> = events
        .iter()
        .map(|event| {
            let name = match &event.token {
                Some(id) if id.as_str() == CI.to_string() => "ci",
                Some(id) if id.as_str() == WALLBOARD.to_string() => "wallboard",
                other => panic!("{other:?}"),
            };
            (event.at.as_second() - SINCE, name, event.kind)
        })
        .collect();
    assert_eq!(
        found,
        [
            (9, "ci", UsageKind::Revoked),
            (8, "wallboard", UsageKind::Used),
            (7, "ci", UsageKind::Used),
            (6, "wallboard", UsageKind::Changed),
            (4, "ci", UsageKind::Created),
        ]
    );
    for event in &events {
        assert_eq!(event.provenance, Provenance::Inferred);
        assert_eq!(event.source.as_deref(), Some("192.0.2.7"));
        assert!(event.id.is_some() && event.actor.is_some());
    }
    assert_eq!(events[2].action, "Create WLAN \"guest\"");
    let text = serde_json::to_string(&events).unwrap();
    assert!(!text.contains("sesame"), "what was changed is not kept");
    assert_eq!(log.calls(), 1);
}

#[tokio::test]
async fn an_older_token_of_the_same_name_is_another() {
    let server = MockServer::start();
    let entries = [
        entry(500, "ci", "Update Site"),
        entry(10, "ci", "Update Site"),
        entry(5, "Ann Lee", "Delete API Token \"ci\""),
    ];
    answer(&server, &search(), 200, &page(&entries, 3));
    let provider = org(&server);
    let mut new = token(&provider, CI, "ci");
    new.created = Timestamp::from_second(SINCE + 400).ok();
    let (events, error) = split(read(&provider, query(vec![new])).await);
    assert_eq!((events.len(), error), (1, None));
    assert_eq!(events[0].at.as_second(), SINCE + 500);
}

#[tokio::test]
async fn the_older_list_is_asked_if_the_newer_one_is_not_there() {
    let server = MockServer::start();
    let missing = answer(&server, &search(), 404, &json!({"detail": "not found"}));
    let entries = [entry(1, "ci", "Update Site")];
    let older = answer(&server, &list(), 200, &page(&entries, 1));
    let provider = org(&server);
    for asked in 1..3 {
        let (events, error) = split(read(&provider, ci(&provider)).await);
        assert_eq!((events.len(), error), (1, None));
        assert_eq!((missing.calls(), older.calls()), (1, asked), "asked once");
    }
    // The second request is one of those that are allowed.
    let provider = org(&server);
    let (events, error) = split(read(&provider, ci(&provider).max_requests(1)).await);
    assert_eq!((events.len(), error), (0, Some(ErrorKind::LimitReached)));
    assert_eq!((missing.calls(), older.calls()), (2, 2));

    // Both are missing: it is the organization that is not there, and the newer list is asked again.
    let server = MockServer::start();
    let detail = json!({"detail": "not found"});
    let missing = [search(), list()].map(|path| answer(&server, &path, 404, &detail));
    let provider = org(&server);
    for _ in 0..2 {
        let (events, error) = split(read(&provider, ci(&provider)).await);
        assert_eq!((events.len(), error), (0, Some(ErrorKind::NotFound)));
    }
    assert_eq!(missing.map(|mock| mock.calls()), [2, 2]);
}

/// Pages of one entry each.
fn pages<'s>(server: &'s MockServer, path: &str, count: i64, total: Option<i64>) -> Vec<Mock<'s>> {
    let page = |number: i64| {
        server.mock(|when, then| {
            when.path(path).query_param("page", number.to_string());
            let entries = [entry(900 - number, "ci", "Update Site")];
            let mut body = page(&entries, 0);
            body["limit"] = json!(1);
            body["page"] = json!(number);
            body["total"] = json!(total);
            then.status(200).json_body(body);
        })
    };
    (1..=count).map(page).collect()
}

#[tokio::test]
async fn a_log_is_read_to_its_end_within_the_requests_allowed() {
    for (path, own) in [(search(), false), (OWN.to_owned(), true)] {
        for (allowed, read_events, error) in [
            (0, 0, Some(ErrorKind::LimitReached)),
            (1, 1, Some(ErrorKind::LimitReached)),
            (4, 4, Some(ErrorKind::LimitReached)),
            (5, 5, None),
            (100, 5, None),
        ] {
            let server = MockServer::start();
            let pages = pages(&server, &path, 5, Some(5));
            let provider = match own {
                true => MistTokens::for_self(client(&server)),
                false => org(&server),
            };
            let query = ci(&provider).max_requests(allowed);
            let (events, ended) = split(read(&provider, query).await);
            assert_eq!((events.len(), ended), (read_events, error), "{path}");
            let requests: usize = pages.iter().map(Mock::calls).sum();
            assert_eq!(requests, read_events);
        }
        // Nothing tells how many there are: a page that is full is not the last one.
        let server = MockServer::start();
        pages(&server, &path, 3, None);
        let last = json!({"results": []});
        let last = server.mock(|when, then| {
            when.path(&path).query_param("page", "4");
            then.status(200).json_body(last.clone());
        });
        let provider = match own {
            true => MistTokens::for_self(client(&server)),
            false => org(&server),
        };
        let (events, error) = split(read(&provider, ci(&provider)).await);
        assert_eq!((events.len(), error, last.calls()), (3, None, 1));
    }
}

#[tokio::test]
async fn a_log_that_fails_is_not_an_empty_one() {
    let odd = json!({"id": "x", "message": 7, "admin_name": []});
    let timeless = json!({"message": "Update Site", "admin_name": "ci"});
    let one = entry(1, "ci", "Update Site");
    let only = [one.clone()];
    for (status, body, events, kind) in [
        (401, json!({}), 0, Some(ErrorKind::Unauthenticated)),
        (
            403,
            json!({"detail": "no"}),
            0,
            Some(ErrorKind::PermissionDenied),
        ),
        (
            429,
            json!({"detail": "no"}),
            0,
            Some(ErrorKind::RateLimited),
        ),
        (500, json!({}), 0, Some(ErrorKind::Unavailable)),
        (200, json!({}), 0, Some(ErrorKind::Decode)),
        (200, json!({"results": 7}), 0, Some(ErrorKind::Decode)),
        (200, json!("text"), 0, Some(ErrorKind::Decode)),
        (
            200,
            page(&[odd, one.clone()], 2),
            1,
            Some(ErrorKind::Decode),
        ),
        (
            200,
            page(&[timeless, one.clone()], 2),
            1,
            Some(ErrorKind::Decode),
        ),
        // The same page again, and a page that is empty too early.
        (200, page(&only, 2), 1, Some(ErrorKind::Decode)),
        (200, page(&[], 2), 0, Some(ErrorKind::Decode)),
        (206, page(&only, 1), 1, Some(ErrorKind::Decode)),
        (200, page(&[], 0), 0, None),
    ] {
        for path in [search(), OWN.to_owned()] {
            let server = MockServer::start();
            answer(&server, &path, status, &body);
            let provider = match path.as_str() {
                OWN => MistTokens::for_self(client(&server)),
                _ => org(&server),
            };
            let found = split(read(&provider, ci(&provider)).await);
            assert_eq!((found.0.len(), found.1), (events, kind), "{path}: {body}");
        }
    }
}

#[tokio::test]
async fn a_users_log_is_of_all_sessions() {
    let server = MockServer::start();
    let entries = [
        entry(8, "Ann Lee", "Update Site"),
        entry(2000, "Ann Lee", "Update Site"),
        entry(0, "Ann Lee", "Create API Token \"ci\""),
    ];
    let log = server.mock(|when, then| {
        when.path(OWN)
            .query_param("start", SINCE.to_string())
            .query_param_exists("end");
        then.status(200).json_body(page(&entries, 3));
    });
    let provider = MistTokens::for_self(client(&server));
    let (events, error) = split(read(&provider, ci(&provider)).await);
    assert_eq!((events.len(), error), (2, None), "within the period");
    for event in &events {
        assert_eq!(event.kind, UsageKind::ByOwner);
        assert_eq!(event.token, None);
        assert_eq!(event.source, None);
        assert_eq!(event.actor.as_deref(), Some("Ann Lee"));
    }
    assert_eq!(log.calls(), 1);
}

#[tokio::test]
async fn tokens_of_other_organizations_and_no_tokens_cost_nothing() {
    let server = MockServer::start();
    let log = answer(&server, &search(), 200, &page(&[], 0));
    let provider = org(&server);
    let other = MistTokens::for_org(client(&server), CI);
    for tokens in [Vec::new(), vec![token(&other, CI, "ci")]] {
        assert!(read(&provider, query(tokens)).await.is_empty());
    }
    assert_eq!(log.calls(), 0);
}

#[tokio::test]
async fn without_an_end_events_of_the_current_second_are_read() {
    let server = MockServer::start();
    let soon = Timestamp::now() + tokens_core::SignedDuration::from_secs(1);
    let mut newest = entry(1, "ci", "Update Site Settings");
    newest["timestamp"] = json!(soon.as_second());
    answer(&server, &search(), 200, &page(&[newest], 1));
    let provider = org(&server);
    let since = Timestamp::from_second(SINCE).unwrap();
    let query = UsageQuery::new(vec![token(&provider, CI, "ci")], since);
    let (events, end) = split(read(&provider, query).await);
    assert_eq!((events.len(), end), (1, None));
}

#[tokio::test]
async fn a_next_page_is_asked_for_whatever_the_total_says() {
    for (results, expected) in [
        (vec![], (0, Some(ErrorKind::Decode))),
        (vec![entry(1, "ci", "Update Site")], (2, None)),
    ] {
        let server = MockServer::start();
        let mut first = page(&results, 0);
        first["next"] = json!(format!("{}?page=2", search()));
        for (number, body) in [("1", first), ("2", page(&[entry(2, "ci", "Reboot")], 2))] {
            server.mock(|when, then| {
                when.path(search()).query_param("page", number);
                then.status(200).json_body(body.clone());
            });
        }
        let provider = org(&server);
        let (events, end) = split(read(&provider, ci(&provider)).await);
        assert_eq!((events.len(), end), expected);
    }
}

#[tokio::test]
async fn a_refusal_names_the_role_of_the_organization() {
    let server = MockServer::start();
    answer(&server, &search(), 403, &json!({"detail": "no"}));
    let provider = org(&server);
    let mut events = read(&provider, ci(&provider)).await;
    let error = events.remove(0).unwrap_err();
    assert_eq!(error.needs(), Some("the role admin of the organization"));
}
