//! A server that answers with whatever bytes a test likes, and the memory of the command that asks it.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::Ran;

/// What the server does with a request.
#[derive(Clone)]
pub(crate) enum Reply {
    /// Sends these bytes and hangs up.
    Bytes(Arc<[u8]>),
    /// Hangs up.
    HangUp,
    /// Never answers.
    Silence,
}

/// An answer with these lines in its head.
pub(crate) fn answer(status: u16, headers: &[&str], body: &[u8]) -> Reply {
    let mut bytes = format!(
        "HTTP/1.1 {status} X\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: {}\r\n",
        body.len()
    );
    for line in headers {
        bytes += &format!("{line}\r\n");
    }
    let mut bytes = (bytes + "\r\n").into_bytes();
    bytes.extend_from_slice(body);
    Reply::Bytes(bytes.into())
}

/// A success with this body, compressed.
pub(crate) fn zipped(headers: &[&str], body: &[u8]) -> Reply {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(body).unwrap();
    let mut all = vec!["content-encoding: gzip"];
    all.extend(headers);
    answer(200, &all, &encoder.finish().unwrap())
}

/// A server in threads of its own.
pub(crate) struct Raw {
    pub(crate) url: String,
    requests: Arc<AtomicUsize>,
}

impl Raw {
    /// Answers each request as `reply` says; it is given the request's first line.
    pub(crate) fn start(reply: impl Fn(&str) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::<AtomicUsize>::default();
        let (count, reply) = (Arc::clone(&requests), Arc::new(reply));
        // Those that never get an answer stay open as long as the test.
        let silent = Arc::<Mutex<Vec<TcpStream>>>::default();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let Ok(mut stream) = stream else { return };
                let (count, reply) = (Arc::clone(&count), Arc::clone(&reply));
                let silent = Arc::clone(&silent);
                thread::spawn(move || {
                    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
                    let Some(Ok(first)) = lines.next() else {
                        return;
                    };
                    while lines
                        .next()
                        .is_some_and(|line| line.is_ok_and(|line| !line.is_empty()))
                    {
                    }
                    count.fetch_add(1, Ordering::SeqCst);
                    match reply(&first) {
                        // The client may have had enough.
                        Reply::Bytes(bytes) => drop(stream.write_all(&bytes)),
                        Reply::HangUp => {}
                        Reply::Silence => silent.lock().unwrap().push(stream),
                    }
                });
            }
        });
        Self { url, requests }
    }

    /// Answers all requests alike.
    pub(crate) fn always(reply: Reply) -> Self {
        Self::start(move |_| reply.clone())
    }

    /// How many requests have come.
    pub(crate) fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

/// Runs `command` to its end, and returns with what it did the most memory that it ever had, in bytes.
pub(crate) fn run_measured(command: &mut Command) -> (Ran, u64) {
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut out, mut err) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
    let read_out = thread::spawn(move || {
        let mut text = String::new();
        out.read_to_string(&mut text).unwrap();
        text
    });
    let read_err = thread::spawn(move || {
        let mut text = String::new();
        err.read_to_string(&mut text).unwrap();
        text
    });
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    let code = loop {
        // It never falls, so that the last look counts.
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kib = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
        peak = peak.max(kib.unwrap_or_default() * 1024);
        if let Some(status) = child.try_wait().unwrap() {
            break status.code();
        }
        thread::sleep(Duration::from_millis(1));
    };
    let ran = Ran {
        code,
        stdout: read_out.join().unwrap(),
        stderr: read_err.join().unwrap(),
    };
    (ran, peak)
}
