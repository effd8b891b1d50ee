//! A request as read and an answer as it will be written, free of the server's types.

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, StatusCode, header};
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::hold::Waiting;

/// The largest request body that is read.
const BODY_LIMIT: usize = 1024 * 1024;

/// A request, read whole.
pub(crate) struct Call {
    pub(crate) method: Method,
    pub(crate) path: String,
    scheme: &'static str,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    /// `None` when the body is larger than allowed or did not arrive.
    body: Option<Bytes>,
}

/// Why a request body is not what it has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BodyError {
    TooLarge,
    MediaType,
    Malformed,
}

impl Call {
    pub(crate) async fn read(request: Request<Incoming>, scheme: &'static str) -> Call {
        let (parts, body) = request.into_parts();
        Call {
            method: parts.method,
            path: parts.uri.path().to_owned(),
            scheme,
            query: pairs(parts.uri.query().unwrap_or_default().as_bytes()),
            headers: parts.headers,
            body: Limited::new(body, BODY_LIMIT)
                .collect()
                .await
                .ok()
                .map(http_body_util::Collected::to_bytes),
        }
    }

    /// The query with this value of the parameter `name`, encoded.
    pub(crate) fn query_with(&self, name: &str, value: &str) -> String {
        let others = self.query.iter().filter(|(key, _)| key != name);
        form_urlencoded::Serializer::new(String::new())
            .extend_pairs(others)
            .append_pair(name, value)
            .finish()
    }

    /// The first value of the query parameter `name`, decoded.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        first(&self.query, name)
    }

    /// The scheme and the rest of the `Authorization` header.
    pub(crate) fn authorization(&self) -> Option<(&str, &str)> {
        let (scheme, credential) = self.header(&header::AUTHORIZATION)?.split_once(' ')?;
        Some((scheme, credential.trim()))
    }

    /// The address that the request comes from: the last one of `X-Forwarded-For`, which the nearest proxy has seen itself, or
    /// this machine.
    pub(crate) fn source(&self) -> IpAddr {
        let lines = self.headers("x-forwarded-for");
        let last = lines.iter().flat_map(|line| line.split(',')).next_back();
        last.and_then(|address| address.trim().parse().ok())
            .unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST))
    }

    /// The address by which the caller knows this server.
    pub(crate) fn origin(&self) -> String {
        format!("{}://{}", self.scheme, self.host())
    }

    /// The address of this request at another name of this server.
    pub(crate) fn elsewhere(&self) -> String {
        let (name, port) = self.host().split_once(':').unwrap_or((self.host(), ""));
        let other = match name {
            "localhost" => "127.0.0.1",
            _ => "localhost",
        };
        format!("{}://{other}:{port}{}", self.scheme, self.path)
    }

    fn host(&self) -> &str {
        self.header(&header::HOST).unwrap_or("localhost")
    }

    /// The body as a JSON object.
    pub(crate) fn object(&self) -> Result<Map<String, Value>, BodyError> {
        let body = self.body_of("application/json")?;
        serde_json::from_slice(body).map_err(|_| BodyError::Malformed)
    }

    /// The body as a form.
    pub(crate) fn form(&self) -> Result<Form, BodyError> {
        let body = self.body_of("application/x-www-form-urlencoded")?;
        Ok(Form(pairs(body)))
    }

    /// All header lines of this name.
    pub(crate) fn headers(&self, name: &str) -> Vec<&str> {
        let lines = self.headers.get_all(name).iter();
        lines.filter_map(|line| line.to_str().ok()).collect()
    }

    /// The body, when it is of this media type.
    fn body_of(&self, wanted: &str) -> Result<&Bytes, BodyError> {
        let body = self.body.as_ref().ok_or(BodyError::TooLarge)?;
        let media_type = self.header(&header::CONTENT_TYPE).unwrap_or_default();
        let media_type = media_type.split(';').next().unwrap_or_default().trim();
        if media_type.eq_ignore_ascii_case(wanted) {
            Ok(body)
        } else {
            Err(BodyError::MediaType)
        }
    }

    fn header(&self, name: &HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// A form as it was sent.
pub(crate) struct Form(Vec<(String, String)>);

impl Form {
    /// The first value of the field `name`.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        first(&self.0, name)
    }
}

/// The pairs of a query or a form, decoded.
fn pairs(text: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(text).into_owned().collect()
}

fn first<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let found = pairs.iter().find(|(key, _)| key == name);
    found.map(|(_, value)| value.as_str())
}

/// How an answer gets to the caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Delivery {
    Whole,
    /// Not at all, and the connection stays open.
    Never,
    /// Not at all, and the connection is reset.
    Reset,
    /// The connection is reset in the middle of the body.
    CutOff,
    /// In pieces, with this pause before each.
    Drip(Duration),
    /// Instead of the body, one that does not end.
    Endless,
}

/// An answer.
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) delivery: Delivery,
    /// Where it is held back, until a test lets it go.
    pub(crate) hold: Option<Waiting>,
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

    pub(crate) fn text(status: StatusCode, media_type: &str, text: &'static str) -> Reply {
        Reply::raw(status, Bytes::from_static(text.as_bytes()))
            .with(header::CONTENT_TYPE.as_str(), media_type)
    }

    pub(crate) fn raw(status: StatusCode, body: Bytes) -> Reply {
        Reply {
            status,
            headers: HeaderMap::new(),
            body,
            delivery: Delivery::Whole,
            hold: None,
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.body.is_empty()
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

    /// Puts this header line in the place of all of its name.
    pub(crate) fn replacing(mut self, name: HeaderName, value: &'static str) -> Reply {
        self.headers.insert(name, HeaderValue::from_static(value));
        self
    }

    /// Points the `next` link, if there is one, to a host that does not exist.
    pub(crate) fn with_foreign_next_link(mut self, origin: &str) -> Reply {
        if let header::Entry::Occupied(mut links) = self.headers.entry(header::LINK) {
            for line in links.iter_mut() {
                let text = line.to_str().unwrap_or_default();
                if text.ends_with("rel=\"next\"") {
                    let foreign = text.replacen(origin, "https://elsewhere.invalid", 1);
                    *line = HeaderValue::from_str(&foreign).unwrap_or_else(|_| line.clone());
                }
            }
        }
        self
    }

    /// Leaves out the second half of the body.
    pub(crate) fn halved(mut self) -> Reply {
        self.body.truncate(self.body.len() / 2);
        self
    }

    pub(crate) fn delivered(self, delivery: Delivery) -> Reply {
        Reply { delivery, ..self }
    }

    pub(crate) fn held(self, hold: Waiting) -> Reply {
        Reply {
            hold: Some(hold),
            ..self
        }
    }
}

fn header_line(name: &str, value: &str) -> Option<(HeaderName, HeaderValue)> {
    Some((
        HeaderName::from_bytes(name.as_bytes()).ok()?,
        HeaderValue::from_str(value).ok()?,
    ))
}
