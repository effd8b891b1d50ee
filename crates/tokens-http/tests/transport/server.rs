//! A server that does what a script says, one step a connection.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What to do with one connection.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// Read the request, answer with this, close.
    Answer(String),
    /// Read the request, answer with these bytes, close.
    Bytes(Vec<u8>),
    /// Read the request, answer with this, and then send more body without end.
    Endless(String),
    /// Read the request, close without an answer.
    Drop,
    /// Read the request, never answer.
    Stall,
    /// Read the request, send this much of an answer and no more.
    StallInBody(String),
}

/// An answer with these header lines and this body.
pub(crate) fn answer(status: u16, headers: &[&str], body: &str) -> Step {
    let mut text = format!(
        "HTTP/1.1 {status} X\r\ncontent-length: {}\r\nconnection: close\r\n",
        body.len()
    );
    for line in headers {
        text += &format!("{line}\r\n");
    }
    Step::Answer(text + "\r\n" + body)
}

/// The running server. Connections beyond the script are refused by closing them.
pub(crate) struct Server {
    pub(crate) url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub(crate) async fn start(script: impl IntoIterator<Item = Step>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::<Mutex<Vec<String>>>::default();
        let mut script: VecDeque<_> = script.into_iter().collect();
        let log = Arc::clone(&requests);
        tokio::spawn(async move {
            while let Some(step) = script.pop_front() {
                let (stream, _) = listener.accept().await.unwrap();
                tokio::spawn(play(stream, step, Arc::clone(&log)));
            }
        });
        Self { url, requests }
    }

    /// The heads of the requests that arrived, in lower case.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

async fn play(mut stream: TcpStream, step: Step, log: Arc<Mutex<Vec<String>>>) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => head.push(byte),
            Err(_) => return,
        }
    }
    log.lock()
        .unwrap()
        .push(String::from_utf8(head).unwrap().to_lowercase());
    match step {
        Step::Answer(text) => send(&mut stream, text.as_bytes()).await,
        Step::Bytes(bytes) => send(&mut stream, &bytes).await,
        Step::Endless(text) => {
            let _ = stream.write_all(text.as_bytes()).await;
            // Bounded all the same: 64 MiB.
            for _ in 0..1024 {
                if stream.write_all(&[b'x'; 65_536]).await.is_err() {
                    return;
                }
            }
        }
        Step::Drop => {}
        Step::Stall => std::future::pending().await,
        Step::StallInBody(text) => {
            let _ = stream.write_all(text.as_bytes()).await;
            std::future::pending().await
        }
    }
}

/// The client may have hung up.
async fn send(stream: &mut TcpStream, bytes: &[u8]) {
    let _ = stream.write_all(bytes).await;
    let _ = stream.shutdown().await;
}
