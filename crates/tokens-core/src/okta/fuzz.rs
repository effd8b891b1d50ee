//! Lists of tokens, and links to their next pages.

use futures_util::FutureExt as _;
use http::{HeaderMap, HeaderValue};
use okta_api::types;
use serde_json::value::RawValue;
use tokens_fuzz::Message;
use tokens_http::{BufferedResponse, Records};

use super::{map, next_page};
use crate::provider_id::{ProviderId, Scope, Service};
use crate::token::Token;

#[test]
fn link() {
    tokens_fuzz::target!("link").run(|input| {
        let mut headers = HeaderMap::new();
        for line in input.split(|byte| *byte == b'\n') {
            if let Ok(value) = HeaderValue::from_bytes(line.trim_ascii()) {
                headers.append("link", value);
            }
        }
        if let Ok(Some(next)) = next_page::of(&headers) {
            assert!(!next.after.is_empty());
            assert!(next.limit.is_none_or(|limit| limit.get() <= 200));
        }
        // Any cursor that Okta may send comes back as it is.
        let cursor = String::from_utf8_lossy(input);
        let mut url = reqwest::Url::parse("https://acme.okta.com/api/v1/api-tokens").unwrap();
        url.query_pairs_mut()
            .append_pair("after", &cursor)
            .append_pair("limit", "20");
        if cursor.is_empty() || url.as_str().len() > 4096 {
            return;
        }
        for line in [
            format!("<{url}>; rel=\"next\""),
            format!(
                "<https://acme.okta.com/?limit=20>; rel=\"self\", <{url}>; title=\"a, b\"; rel=next"
            ),
        ] {
            let headers = HeaderMap::from_iter([(http::header::LINK, line.parse().unwrap())]);
            let next = next_page::of(&headers);
            assert!(
                matches!(&next, Ok(Some(next)) if next.after == cursor),
                "{next:?} of {line}"
            );
        }
    });
}

#[test]
fn okta_tokens() {
    let provider = ProviderId::new(Service::OKTA, "acme.okta.com", Scope::Tenant);
    tokens_fuzz::target!("okta_tokens").run(|input| {
        let message = Message {
            status: 200,
            headers: Vec::new(),
            body: input,
        };
        let response = BufferedResponse::from(http::Response::new(message.body.to_vec()));
        let read = response.read::<Records<types::ApiToken>, ()>();
        let read = read.now_or_never().unwrap();
        let raw = serde_json::from_slice::<Vec<Box<RawValue>>>(input);
        // Bytes that are no text are overlooked in what is not read.
        if let Ok(raw) = raw {
            let count = read.as_ref().ok().map(|records| records.len());
            assert_eq!(count, Some(raw.len()), "nothing is lost");
        }
        let Ok(records) = read else {
            return;
        };
        for record in records.into_inner() {
            let token = map::token(record, &provider);
            let text = serde_json::to_string(&token).unwrap();
            assert!(text.len() <= 1024 + 8 * input.len(), "{text}");
            let again: Token = serde_json::from_str(&text).unwrap();
            assert_eq!(again, token);
            let id = token
                .id
                .as_ref()
                .map(|id| okta_api::TokenId::try_from(id.as_str()));
            assert!(id.is_none_or(|id| id.is_ok()), "{text}");
        }
    });
}
