//! The services' own view: which tokens are alive, asked with an administrator's key and without the command.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::thread;

use serde_json::Value;
use tokens_sandbox::Sandbox;

/// Names by id.
pub(crate) type Tokens = BTreeMap<String, String>;

/// All live tokens of the Okta org and of the first Mist org, once all that was sent has had its effect.
pub(crate) fn live(sandbox: &Sandbox) -> Tokens {
    // Connections are accepted in their order: after this one, none waits that was made before.
    list(sandbox);
    while !sandbox.is_idle() {
        thread::yield_now();
    }
    list(sandbox)
}

fn list(sandbox: &Sandbox) -> Tokens {
    let org = sandbox.orgs()[0].id;
    let mist = format!("/api/v1/orgs/{org}/apitokens");
    let mut tokens = get(sandbox, &mist, &format!("Token {}", sandbox.mist_token()));
    let okta = format!("SSWS {}", sandbox.okta_token());
    tokens.extend(get(sandbox, "/api/v1/api-tokens", &okta));
    tokens
}

fn get(sandbox: &Sandbox, path: &str, authorization: &str) -> Tokens {
    let host = sandbox.url().strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(host).unwrap();
    let head = format!(
        "GET {path} HTTP/1.1\r\nhost: {host}\r\nauthorization: {authorization}\r\nconnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200 "), "{head}");
    let records: Vec<Value> = serde_json::from_str(body).unwrap();
    let text =
        |record: &Value, member: &str| record[member].as_str().unwrap_or_default().to_owned();
    let tokens = records
        .iter()
        .map(|record| (text(record, "id"), text(record, "name")));
    tokens.collect()
}
