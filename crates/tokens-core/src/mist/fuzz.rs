//! Lists of tokens and their pages, whose key it is, and what is left of its quota.

use std::collections::HashSet;

use futures_util::FutureExt as _;
use http::{HeaderName, HeaderValue, StatusCode};
use jiff::Timestamp;
use mist_api::types;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use tokens_fuzz::{Message, hides};
use tokens_http::{BufferedResponse, Records, ResponseValue};
use uuid::Uuid;

use super::paging::{Position, page_of};
use super::{identity, map};
use crate::error::Operation;
use crate::provider_id::{ProviderId, Scope, Service};
use crate::service_error::ErrorContext;
use crate::token::Token;

/// The key in the corpus and in its dictionary. No service has made it.
const KEY: &str = "sesameSESAMEsesameSESAMEsesameSESAMEsesame42";

/// The records of an answer; as many as there are elements.
fn records<T: DeserializeOwned + Default>(
    message: &Message<'_>,
) -> Option<ResponseValue<Records<T>>> {
    let mut response = http::Response::new(message.body.to_vec());
    *response.status_mut() = StatusCode::OK;
    for (name, value) in &message.headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(*name), HeaderValue::try_from(*value))
        {
            response.headers_mut().append(name, value);
        }
    }
    let read = BufferedResponse::from(response).read::<Records<T>, ()>();
    let read = read.now_or_never().unwrap();
    let raw = serde_json::from_slice::<Vec<Box<RawValue>>>(message.body);
    // Bytes that are no text are overlooked in what is not read.
    if let Ok(raw) = raw {
        let count = read.as_ref().ok().map(|records| records.len());
        assert_eq!(count, Some(raw.len()), "nothing is lost");
    }
    read.ok()
}

#[track_caller]
fn check(token: &Token, input: &[u8]) {
    let text = serde_json::to_string(token).unwrap();
    assert!(text.len() <= 1024 + 8 * input.len(), "{text}");
    let again: Token = serde_json::from_str(&text).unwrap();
    assert_eq!(again, *token);
    let id = token.id.as_ref().map(|id| Uuid::try_parse(id.as_str()));
    assert!(id.is_none_or(|id| id.is_ok()), "{text}");
    // A whole key is not shown, wherever it was.
    assert!(token.hint.as_ref().is_none_or(|hint| hint != KEY), "{text}");
}

#[test]
fn mist_tokens() {
    let of = |scope| ProviderId::new(Service::MIST, "api.mist.com", scope);
    let (user, org) = (
        of(Scope::UnknownUser),
        of(Scope::Org(Uuid::nil().to_string())),
    );
    tokens_fuzz::target!("mist_tokens").run(|input| {
        let message = Message {
            status: 200,
            headers: Vec::new(),
            body: input,
        };
        for record in records::<types::UserApitoken>(&message)
            .into_iter()
            .flat_map(|all| all.into_inner())
        {
            check(&map::user_token(record, &user), input);
        }
        for record in records::<types::OrgApitoken>(&message)
            .into_iter()
            .flat_map(|all| all.into_inner())
        {
            let token = map::org_token(record, &org);
            assert!(token.org_id.is_some());
            check(&token, input);
        }
    });
}

#[test]
fn mist_page() {
    let provider = ProviderId::new(Service::MIST, "api.mist.com", Scope::Tenant);
    let call = ErrorContext::new(Operation::List, &provider);
    tokens_fuzz::target!("mist_page").run(|input| {
        let message = Message::of(input);
        let Some(answer) = records::<types::OrgApitoken>(&message) else {
            return;
        };
        let count = answer.len();
        let page = page_of(call, answer, Position::FIRST, |token| token.id);
        match &page.next {
            Ok(next) => {
                assert_eq!(page.records.len(), count, "nothing is lost");
                let Some(next) = next else {
                    return;
                };
                assert!(
                    next.page.get() == 2 && count > 0,
                    "an empty page has no next one"
                );
                assert_eq!(next.read, count as u64);
            }
            Err(error) => assert!(hides(error.message(), KEY, 8), "{error}"),
        }
    });
}

#[test]
fn mist_self() {
    fn read<T: DeserializeOwned>(input: &[u8]) -> Option<T> {
        let response = BufferedResponse::from(http::Response::new(input.to_vec()));
        let read = response.read::<T, ()>().now_or_never();
        Some(read.unwrap().ok()?.into_inner())
    }
    tokens_fuzz::target!("mist_self").run(|input| {
        if let Some(account) = read::<types::Admin>(input) {
            let identity = identity::of_self(account);
            for ids in [identity.org_ids(), identity.msp_ids()] {
                let distinct: HashSet<_> = ids.iter().collect();
                assert_eq!(distinct.len(), ids.len(), "each once");
            }
            let text = serde_json::to_string(&identity).unwrap();
            assert!(text.len() <= 1024 + 8 * input.len(), "{text}");
        }
        if let Some(usage) = read::<types::ApiUsage>(input) {
            for now in [Timestamp::MIN, Timestamp::UNIX_EPOCH, Timestamp::MAX] {
                let limit = identity::quota(&usage, now);
                assert!(limit.is_none_or(|limit| limit.remaining <= limit.limit));
            }
        }
    });
}
