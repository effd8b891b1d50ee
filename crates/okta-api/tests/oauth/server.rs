//! A small HTTP server that remembers what it was asked.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A request that arrived.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) method: String,
    /// With the query.
    pub(crate) target: String,
    headers: Vec<(String, String)>,
    pub(crate) form: HashMap<String, String>,
}

impl Seen {
    /// The only header of that name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(known, _)| known == name);
        let value = found.next().map(|(_, value)| value.as_str());
        assert!(found.next().is_none(), "{name} is there twice");
        value
    }

    pub(crate) fn is_token_request(&self) -> bool {
        self.target == "/oauth2/v1/token"
    }
}

/// What the server does about it.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
    /// Close the connection without a word.
    hang_up: bool,
}

impl Reply {
    pub(crate) fn new(status: u16, body: impl ToString) -> Self {
        Self {
            status,
            headers: vec![("x-okta-request-id".into(), "req-1".into())],
            body: body.to_string(),
            hang_up: false,
        }
    }

    pub(crate) fn hang_up() -> Self {
        Self {
            hang_up: true,
            ..Self::new(500, "")
        }
    }

    pub(crate) fn header(mut self, name: &str, value: impl ToString) -> Self {
        self.headers.push((name.into(), value.to_string()));
        self
    }
}

/// Runs until the test's runtime ends.
#[derive(Clone)]
pub(crate) struct Server {
    pub(crate) url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    /// Answers every request with what `answer` says; the second argument is the server's own URL.
    pub(crate) async fn start(
        answer: impl Fn(&Seen, &str) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self {
            url: format!("http://{}", listener.local_addr().unwrap()),
            seen: Arc::default(),
        };
        let (seen, url) = (server.seen.clone(), server.url.clone());
        let answer = Arc::new(answer);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (seen, url, answer) = (seen.clone(), url.clone(), answer.clone());
                tokio::spawn(async move {
                    let _ = serve(stream, |request| {
                        seen.lock().unwrap().push(request.clone());
                        answer(&request, &url)
                    })
                    .await;
                });
            }
        });
        server
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub(crate) fn token_requests(&self) -> Vec<Seen> {
        let mut seen = self.seen();
        seen.retain(Seen::is_token_request);
        seen
    }

    pub(crate) fn calls(&self) -> Vec<Seen> {
        let mut seen = self.seen();
        seen.retain(|request| !request.is_token_request());
        seen
    }
}

async fn serve(mut stream: TcpStream, answer: impl FnOnce(Seen) -> Reply) -> std::io::Result<()> {
    let mut data = Vec::new();
    let (head, body_from) = loop {
        if let Some(end) = data.windows(4).position(|window| window == b"\r\n\r\n") {
            break (String::from_utf8_lossy(&data[..end]).into_owned(), end + 4);
        }
        if stream.read_buf(&mut data).await? == 0 {
            return Ok(());
        }
    };
    let mut lines = head.lines();
    let mut first = lines.next().unwrap().split(' ');
    let (method, target) = (first.next().unwrap(), first.next().unwrap());
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
        .collect();
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let length: usize = length.map_or(0, |(_, value)| value.parse().unwrap());
    while data.len() < body_from + length {
        if stream.read_buf(&mut data).await? == 0 {
            return Ok(());
        }
    }
    // The query of a URL is a form, too.
    let body = String::from_utf8_lossy(&data[body_from..]);
    let url = reqwest::Url::parse(&format!("http://form/?{body}")).unwrap();
    let reply = answer(Seen {
        method: method.into(),
        target: target.into(),
        headers,
        form: url.query_pairs().into_owned().collect(),
    });
    if reply.hang_up {
        return Ok(());
    }
    let mut text = format!("HTTP/1.1 {} .\r\nconnection: close\r\n", reply.status);
    for (name, value) in &reply.headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    if reply.status != 204 {
        text.push_str(&format!("content-length: {}\r\n", reply.body.len()));
    }
    text.push_str("\r\n");
    text.push_str(&reply.body);
    stream.write_all(text.as_bytes()).await?;
    stream.shutdown().await
}
