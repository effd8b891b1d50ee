//! What a refusal of the token endpoint means, and what to do about it.

use std::time::Duration;

use http::header::WWW_AUTHENTICATE;
use http::{HeaderMap, StatusCode};
use tokens_http::{SignInError, requested_wait, service_time};

use super::app::ServiceApp;
use super::www_authenticate::parameter;
use crate::types;

/// A clock that is off by less is not worth a word.
const OFF: i64 = 30;

/// The error for people, from an answer of `host` that the transport has cleaned: its body, or `WWW-Authenticate` where that says
/// nothing.
pub(super) fn diagnose(
    app: &ServiceApp,
    host: &str,
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
) -> SignInError {
    let now = (app.clock)();
    let body: types::Error = serde_json::from_slice(body).unwrap_or_default();
    let challenges = headers.get_all(WWW_AUTHENTICATE).iter();
    let challenges: Vec<_> = challenges.filter_map(|value| value.to_str().ok()).collect();
    let challenged = |name| parameter(&challenges.join(", "), name);
    let code = body.error_code.or_else(|| challenged("error"));
    let code = code.unwrap_or_default();
    let words = body
        .error_summary
        .or_else(|| challenged("error_description"))
        .filter(|text| !text.trim().is_empty());
    let wait = requested_wait(headers, now);
    let skew = service_time(headers).map(|date| date.as_second() - now.as_second());
    let (what, advice) = meaning(app, &code, words.as_deref().unwrap_or_default(), skew)
        .unwrap_or_else(|| by_status(status, wait));
    let mut message = format!("{what}; {advice} ({host} answered {}", status.as_u16());
    for (before, text) in [
        (" ", Some(code).filter(|code| !code.is_empty())),
        (": ", words),
        ("; request id ", tokens_http::request_id(headers)),
    ] {
        if let Some(text) = text {
            message.push_str(before);
            message.push_str(&text);
        }
    }
    message.push(')');
    let mut error = SignInError::new(message);
    error.retry_after = wait;
    if status.is_server_error()
        || matches!(
            status,
            StatusCode::TOO_MANY_REQUESTS | StatusCode::REQUEST_TIMEOUT
        )
    {
        error = error.temporary();
    }
    error
}

/// What is wrong, and what to do, as far as `code` and, since Okta's codes are few, the `words` say so.
fn meaning(
    app: &ServiceApp,
    code: &str,
    words: &str,
    skew: Option<i64>,
) -> Option<(String, String)> {
    let words = words.to_ascii_lowercase();
    let says = |parts: &[&str]| parts.iter().any(|part| words.contains(part));
    let (what, advice) = match code {
        "invalid_dpop_proof" | "use_dpop_nonce" if !app.dpop => (
            "the app requires DPoP, which is switched off here".to_owned(),
            "switch DPoP on, or off in the app's General tab",
        ),
        "invalid_client" | "invalid_dpop_proof"
            if says(&[
                "future",
                "issued before the current time",
                "expired",
                "five minutes",
            ]) =>
        {
            let probably = match says(&["expired", "five minutes"]) {
                true => "behind",
                false => "ahead",
            };
            return Some((
                "the time of the sign-in is not valid".to_owned(),
                clock(skew, probably),
            ));
        }
        "invalid_client" if says(&["kid"]) => (
            match app.signer.key_id() {
                Some(kid) => format!(
                    "the app does not know the key id (kid) `{}`",
                    kid.escape_debug()
                ),
                None => "the app does not know a key without a key id (kid)".to_owned(),
            },
            "give the id that the app's General tab shows for the key, or add the public key there",
        ),
        "invalid_client" if says(&["signature is invalid"]) => (
            "the private key does not belong to the app's public key".to_owned(),
            "use the key that was made for this app, or add its public half to the app",
        ),
        "invalid_client" if says(&["client_id"]) => (
            format!("the org has no app with the client id `{}`", app.client_id),
            "check the client id and the org's URL",
        ),
        "invalid_client" => (
            format!("the app `{}` could not sign in", app.client_id),
            "check the client id, the key and its algorithm, the org's own URL, and that the app is an active API Services app with Client authentication set to Public key / Private key",
        ),
        "invalid_scope" => (
            format!(
                "the app was not granted all of the scopes {}",
                app.scopes.join(", ")
            ),
            "grant them in the app's Okta API Scopes tab, or ask for fewer",
        ),
        "access_denied" => (
            "the org refused the app".to_owned(),
            "check the app's admin role, its scopes, its network zones and the org's policies",
        ),
        "unauthorized_client" | "unsupported_grant_type" => (
            "the app is not permitted to ask for tokens of its own".to_owned(),
            "it has to be an API Services app with the grant type Client Credentials",
        ),
        "invalid_dpop_proof" => (
            "the DPoP proof was refused".to_owned(),
            "check the org's own URL; if the app does not need DPoP, it can be switched off",
        ),
        "use_dpop_nonce" => (
            "the token endpoint asks for a new DPoP nonce again and again".to_owned(),
            "try again later; does something between here and Okta remove the `DPoP-Nonce` header?",
        ),
        _ => return None,
    };
    Some((what, advice.to_owned()))
}

/// The same by the status alone.
fn by_status(status: StatusCode, wait: Option<Duration>) -> (String, String) {
    let (what, advice) = match status.as_u16() {
        404 | 405 => (
            "there is no token endpoint at this address",
            "use the org's own URL, such as `https://acme.okta.com`",
        ),
        429 => {
            let what = "the org gives out no more access tokens for now".to_owned();
            let later = "try again later".to_owned();
            let advice = wait.map(|wait| format!("try again in {} s", wait.as_secs().max(1)));
            return (what, advice.unwrap_or(later));
        }
        500..=599 => ("the token endpoint is not available", "try again later"),
        _ => (
            "the sign-in was refused",
            "check the client id, the key, its scopes and its role, and the org's URL",
        ),
    };
    (what.to_owned(), advice.to_owned())
}

/// What to do about a clock that is `probably` ahead or behind; `skew` is the service's clock minus ours, in seconds.
fn clock(skew: Option<i64>, probably: &str) -> String {
    match skew {
        Some(skew) if skew.abs() > OFF => {
            let side = if skew < 0 { "ahead of" } else { "behind" };
            let seconds = skew.abs();
            format!("this computer's clock is {seconds} s {side} the service's; set it")
        }
        _ => format!("this computer's clock is probably {probably}; set it"),
    }
}
