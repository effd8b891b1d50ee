//! A client that knows nothing of the services: a method, a path, a credential.
#![allow(dead_code, reason = "each test file uses its own part")]

use reqwest::header::HeaderMap;
use reqwest::{Method, StatusCode};
use serde_json::Value;
use tokens_sandbox::Sandbox;

/// Calls one service as one caller.
#[derive(Clone)]
pub(crate) struct Client {
    http: reqwest::Client,
    base: String,
    authorization: Option<String>,
    source: Option<String>,
}

/// An answer, read whole.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Client {
    pub(crate) fn new(sandbox: &Sandbox, authorization: Option<String>) -> Client {
        Client {
            http: reqwest::Client::builder()
                .no_proxy()
                // No TLS here, and reading the system's certificates takes time.
                .tls_certs_only([])
                .redirect(reqwest::redirect::Policy::none())
                .build()
                .unwrap(),
            base: sandbox.url().to_owned(),
            authorization,
            source: None,
        }
    }

    /// The same caller behind proxies that send this `X-Forwarded-For`.
    pub(crate) fn from(&self, source: &str) -> Client {
        Client {
            source: Some(source.to_owned()),
            ..self.clone()
        }
    }

    pub(crate) fn okta(sandbox: &Sandbox) -> Client {
        Client::okta_with(sandbox, sandbox.okta_token())
    }

    pub(crate) fn okta_with(sandbox: &Sandbox, key: &str) -> Client {
        Client::new(sandbox, Some(format!("SSWS {key}")))
    }

    pub(crate) fn mist(sandbox: &Sandbox) -> Client {
        Client::mist_with(sandbox, sandbox.mist_token())
    }

    pub(crate) fn mist_org(sandbox: &Sandbox) -> Client {
        Client::mist_with(sandbox, sandbox.mist_org_token())
    }

    pub(crate) fn mist_with(sandbox: &Sandbox, key: &str) -> Client {
        Client::new(sandbox, Some(format!("Token {key}")))
    }

    /// The same caller without a credential.
    pub(crate) fn anonymous(&self) -> Client {
        Client {
            authorization: None,
            ..self.clone()
        }
    }

    pub(crate) async fn call(&self, method: Method, path: &str, body: Option<&Value>) -> Reply {
        let body = body.map(|body| ("application/json", body.to_string()));
        self.send(method, path, body).await
    }

    /// Sends a body of any type.
    pub(crate) async fn send(
        &self,
        method: Method,
        path: &str,
        body: Option<(&str, String)>,
    ) -> Reply {
        self.try_send(method, path, body).await.unwrap()
    }

    /// Like `send`, for requests that may fail.
    pub(crate) async fn try_send(
        &self,
        method: Method,
        path: &str,
        body: Option<(&str, String)>,
    ) -> Result<Reply, reqwest::Error> {
        let response = self.response(method, path, body).await?;
        Ok(Reply {
            status: response.status(),
            headers: response.headers().clone(),
            text: response.text().await?,
        })
    }

    /// Sends a request and does not read the body of the answer.
    pub(crate) async fn response(
        &self,
        method: Method,
        path: &str,
        body: Option<(&str, String)>,
    ) -> Result<reqwest::Response, reqwest::Error> {
        let url = if path.starts_with("http://") {
            path.to_owned()
        } else {
            format!("{}{path}", self.base)
        };
        let mut request = self.http.request(method, url);
        if let Some(authorization) = &self.authorization {
            request = request.header("authorization", authorization);
        }
        if let Some(source) = &self.source {
            request = request.header("x-forwarded-for", source);
        }
        if let Some((media_type, body)) = body {
            request = request.header("content-type", media_type).body(body);
        }
        request.send().await
    }

    pub(crate) async fn get(&self, path: &str) -> Reply {
        self.call(Method::GET, path, None).await
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> Reply {
        self.call(Method::POST, path, Some(&body)).await
    }

    pub(crate) async fn put(&self, path: &str, body: Value) -> Reply {
        self.call(Method::PUT, path, Some(&body)).await
    }

    pub(crate) async fn delete(&self, path: &str) -> Reply {
        self.call(Method::DELETE, path, None).await
    }
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The members of a list that holds objects.
    pub(crate) fn list(&self, member: &str) -> Vec<Value> {
        let list = self.json();
        let list = list.as_array().unwrap_or_else(|| panic!("{self:?}"));
        list.iter().map(|item| item[member].clone()).collect()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// The status and, of an error, Okta's code or Mist's message.
    pub(crate) fn outcome(&self) -> (u16, String) {
        let body: Value = serde_json::from_str(&self.text).unwrap_or_default();
        let told = body.get("errorCode").or_else(|| body.get("detail"));
        let told = told.and_then(Value::as_str).unwrap_or_default();
        (self.status.as_u16(), told.to_owned())
    }

    /// The address in the `Link` header line of this relation.
    pub(crate) fn link(&self, relation: &str) -> Option<String> {
        let lines = self.headers.get_all("link").iter();
        let relation = format!("; rel=\"{relation}\"");
        lines
            .filter_map(|line| line.to_str().unwrap().strip_suffix(&relation))
            .map(|target| {
                target
                    .trim_start_matches('<')
                    .trim_end_matches('>')
                    .to_owned()
            })
            .next()
    }
}
