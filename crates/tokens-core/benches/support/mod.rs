//! A server of ready-made pages: what is measured is the client.

use std::sync::Arc;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

pub(crate) const PAGE: usize = 200;

/// A list at a path, in pages that are all the same.
pub(crate) struct Document {
    path: &'static str,
    page: String,
    pages: usize,
}

impl Document {
    pub(crate) fn new(path: &'static str, page: String, pages: usize) -> Self {
        Self { path, page, pages }
    }
}

/// Serves `okta_pages` pages of 200 Okta tokens, and one list of `mist_tokens` Mist tokens. Returns its URL.
pub(crate) async fn serve(okta_pages: usize, mist_tokens: usize) -> String {
    serve_documents(vec![
        Document::new("/api/v1/api-tokens", array(PAGE, okta_token), okta_pages),
        Document::new("/api/v1/self/apitokens", array(mist_tokens, mist_token), 1),
    ])
    .await
}

/// Serves lists. Returns the URL.
pub(crate) async fn serve_documents(documents: Vec<Document>) -> String {
    let documents: Arc<[Document]> = documents.into();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(stream, Arc::clone(&documents)));
        }
    });
    url
}

/// Answers the requests of one connection, which have no bodies, until it is closed.
async fn answer(stream: TcpStream, documents: Arc<[Document]>) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let mut line = String::new();
    let mut target = String::new();
    while stream.read_line(&mut line).await? > 0 {
        if line.starts_with("GET ") {
            target.clone_from(&line);
        }
        if line == "\r\n" {
            let (link, body) = page(&target, &documents);
            let length = body.len();
            let head = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n{link}\r\n"
            );
            stream.write_all(head.as_bytes()).await?;
            stream.write_all(body.as_bytes()).await?;
            stream.flush().await?;
        }
        line.clear();
    }
    Ok(())
}

fn page<'a>(target: &str, documents: &'a [Document]) -> (String, &'a str) {
    let document = documents
        .iter()
        .find(|document| target.contains(document.path));
    let document = document.unwrap();
    let after = target.split("after=").nth(1).unwrap_or_default();
    let digits = after.split(|c: char| !c.is_ascii_digit()).next();
    let next = digits.and_then(|digits| digits.parse().ok()).unwrap_or(0) + 1;
    // As Okta, which names another host where the org has a custom domain.
    let host = "https://acme.okta.com";
    let path = document.path;
    let link = if next < document.pages {
        format!("link: <{host}{path}?after={next}&limit=200>; rel=\"next\"\r\n")
    } else {
        format!("link: <{host}{path}>; rel=\"self\"\r\n")
    };
    (link, &document.page)
}

/// A list of `count` records.
pub(crate) fn array(count: usize, record: fn(usize) -> Value) -> String {
    Value::Array((0..count).map(record).collect()).to_string()
}

fn okta_token(number: usize) -> Value {
    json!({
        "id": format!("00T{number:017}"), "name": format!("token {number}"), "userId": format!("00u{:017}", number % 90),
        "clientName": "Okta API", "tokenWindow": "P30D",
        "network": { "connection": "ZONE", "include": ["nzo00000000000000001"] },
        "created": "2026-01-01T00:00:00.000Z", "lastUpdated": "2026-02-01T00:00:00.000Z", "expiresAt": "2026-03-02T12:00:00.000Z",
        "_links": {
            "self": { "href": format!("https://acme.okta.com/api/v1/api-tokens/00T{number:017}"), "hints": { "allow": ["GET", "DELETE"] } },
            "user": { "href": format!("https://acme.okta.com/api/v1/users/00u{:017}", number % 90) },
        },
    })
}

fn mist_token(number: usize) -> Value {
    json!({
        "id": format!("00000000-0000-4000-8000-{number:012}"), "name": format!("token {number}"), "key": "1qkb...QQCL",
        "created_time": 1_767_225_600.5, "last_used": 1_769_904_000,
    })
}
