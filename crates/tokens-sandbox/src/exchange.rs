//! A request as read and an answer as it will be written, free of the server's types.

use axum::body::{Body, Bytes};
use axum::extract::{Query, Request};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::Response;
use serde::Serialize;
use serde_json::{Map, Value};

/// The largest request body that is read.
const BODY_LIMIT: usize = 1024 * 1024;

/// A request, read whole.
pub(crate) struct Call {
    pub(crate) method: Method,
    pub(crate) path: String,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    /// `None` when the body is larger than allowed or did not arrive.
    body: Option<Bytes>,
}

/// Why a request body is not a JSON object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BodyError {
    TooLarge,
    MediaType,
    Malformed,
}

impl Call {
    pub(crate) async fn read(request: Request) -> Call {
        let (parts, body) = request.into_parts();
        let query = Query::<Vec<(String, String)>>::try_from_uri(&parts.uri)
            .map(|Query(pairs)| pairs)
            .unwrap_or_default();
        Call {
            method: parts.method,
            path: parts.uri.path().to_owned(),
            query,
            headers: parts.headers,
            body: axum::body::to_bytes(body, BODY_LIMIT).await.ok(),
        }
    }

    /// The first value of the query parameter `name`, decoded.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// The scheme and the rest of the `Authorization` header.
    pub(crate) fn authorization(&self) -> Option<(&str, &str)> {
        let (scheme, credential) = self.header(&header::AUTHORIZATION)?.split_once(' ')?;
        Some((scheme, credential.trim()))
    }

    /// The address by which the caller knows this server.
    pub(crate) fn origin(&self) -> String {
        format!(
            "http://{}",
            self.header(&header::HOST).unwrap_or("localhost")
        )
    }

    /// The body as a JSON object.
    pub(crate) fn object(&self) -> Result<Map<String, Value>, BodyError> {
        let body = self.body.as_ref().ok_or(BodyError::TooLarge)?;
        let media_type = self.header(&header::CONTENT_TYPE).unwrap_or_default();
        let media_type = media_type.split(';').next().unwrap_or_default().trim();
        if !media_type.eq_ignore_ascii_case("application/json") {
            return Err(BodyError::MediaType);
        }
        serde_json::from_slice(body).map_err(|_| BodyError::Malformed)
    }

    fn header(&self, name: &HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// An answer.
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Reply {
    /// An answer without a body.
    pub(crate) fn empty(status: StatusCode) -> Reply {
        Reply::raw(status, Bytes::new())
    }

    /// An answer with `value` as its body.
    pub(crate) fn json(status: StatusCode, value: &impl Serialize) -> Reply {
        match serde_json::to_vec(value) {
            Ok(body) => Reply::raw(status, body.into()).with(
                header::CONTENT_TYPE.as_str(),
                "application/json;charset=utf-8",
            ),
            Err(_) => Reply::empty(StatusCode::INTERNAL_SERVER_ERROR),
        }
    }

    pub(crate) fn raw(status: StatusCode, body: Bytes) -> Reply {
        Reply {
            status,
            headers: HeaderMap::new(),
            body,
        }
    }

    /// Adds a header line; one that HTTP can't carry is left out.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Reply {
        if let Some((name, value)) = header_line(name, value) {
            self.headers.append(name, value);
        }
        self
    }

    /// Adds a header line unless the answer has one of that name.
    pub(crate) fn with_default(self, name: &str, value: &str) -> Reply {
        if self.headers.contains_key(name) {
            self
        } else {
            self.with(name, value)
        }
    }

    pub(crate) fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }
}

fn header_line(name: &str, value: &str) -> Option<(HeaderName, HeaderValue)> {
    Some((
        HeaderName::from_bytes(name.as_bytes()).ok()?,
        HeaderValue::from_str(value).ok()?,
    ))
}
