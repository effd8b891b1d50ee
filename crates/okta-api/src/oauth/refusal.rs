//! What a refusal of the token endpoint means, and what to do about it.

use std::time::Duration;

use http::header::WWW_AUTHENTICATE;
use http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use serde::Deserialize;
use tokens_http::service_time;

use super::app::ServiceApp;
use super::failure::Failed;
use super::redact;

/// A clock that is off by less is not worth a word.
const OFF: i64 = 30;

/// An answer without a token.
pub(super) struct Refused {
    status: StatusCode,
    /// `error` (RFC 6749), or Okta's own `errorCode`.
    error: Option<String>,
    /// `error_description` or `errorSummary`, fit to show.
    description: Option<String>,
    request_id: Option<String>,
    /// The service's clock minus ours, in seconds.
    skew: Option<i64>,
}

/// What was asked for.
pub(super) struct Asked<'a> {
    pub(super) host: &'a str,
    pub(super) app: &'a ServiceApp,
    pub(super) retry_after: Option<Duration>,
}

/// Both kinds of error bodies.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Body {
    error: Option<String>,
    error_description: Option<String>,
    #[serde(rename = "errorCode")]
    code: Option<String>,
    #[serde(rename = "errorSummary")]
    summary: Option<String>,
}

impl Refused {
    /// Reads an answer: its body, or `WWW-Authenticate` where that says nothing.
    pub(super) fn read(
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
        now: Timestamp,
        redact: &dyn Fn(&str) -> String,
    ) -> Self {
        let body: Body = serde_json::from_slice(body).unwrap_or_default();
        let challenges = headers.get_all(WWW_AUTHENTICATE).iter();
        let challenge: String = challenges
            .filter_map(|value| value.to_str().ok())
            .collect::<Vec<_>>()
            .join(", ");
        let show = |text: String| tokens_http::clean_text(&redact::without_jwts(&redact(&text)));
        let date = service_time(headers);
        Self {
            status,
            error: body
                .error
                .or(body.code)
                .or_else(|| parameter(&challenge, "error"))
                .map(show),
            description: body
                .error_description
                .or(body.summary)
                .or_else(|| parameter(&challenge, "error_description"))
                .map(show)
                .filter(|text| !text.trim().is_empty()),
            request_id: tokens_http::request_id(headers),
            skew: date.map(|date| date.as_second() - now.as_second()),
        }
    }

    /// Whether the same with the nonce that came along is what the server wants.
    pub(super) fn wants_nonce(&self) -> bool {
        self.error.as_deref() == Some("use_dpop_nonce")
    }

    /// The error for people.
    pub(super) fn diagnose(&self, asked: &Asked<'_>) -> Failed {
        let (what, advice) = self.meaning(asked);
        let code = self
            .error
            .as_deref()
            .map(|code| format!(" {code}"))
            .unwrap_or_default();
        let mut message = format!(
            "{what}; {advice} ({} answered {}{code}",
            asked.host,
            self.status.as_u16()
        );
        if let Some(description) = &self.description {
            message.push_str(": ");
            message.push_str(description);
        }
        if let Some(id) = &self.request_id {
            message.push_str("; request id ");
            message.push_str(id);
        }
        message.push(')');
        let status = self.status;
        if status.is_server_error()
            || matches!(
                status,
                StatusCode::TOO_MANY_REQUESTS | StatusCode::REQUEST_TIMEOUT
            )
        {
            Failed::temporary(message)
        } else {
            Failed::new(message)
        }
    }

    /// What is wrong, and what to do. Okta's codes are few, so its words decide.
    fn meaning(&self, asked: &Asked<'_>) -> (String, String) {
        let app = asked.app;
        let say = |what: &str, advice: &str| (what.to_owned(), advice.to_owned());
        let words = self
            .description
            .as_deref()
            .unwrap_or_default()
            .to_ascii_lowercase();
        let says = |part: &str| words.contains(part);
        match self.error.as_deref().unwrap_or_default() {
            "invalid_client" if says("too far into the future") || says("issued before the current time") => {
                ("the client assertion comes from the future".into(), self.clock("ahead"))
            }
            "invalid_client" if says("expired") => {
                ("the client assertion has expired".into(), self.clock("behind"))
            }
            "invalid_client" if says("already been used") => say(
                "the client assertion was used before, although each is made for one request",
                "does something between here and Okta send requests twice?",
            ),
            "invalid_client" if says("kid") => {
                let kid = match app.signer.key_id() {
                    Some(kid) => format!("the key id (kid) `{}`", kid.escape_debug()),
                    None => "a key without a key id (kid)".into(),
                };
                (
                    format!("the app does not know {kid}"),
                    "give the id that the app's General tab shows for the key, or add the public key there".into(),
                )
            }
            "invalid_client" if says("algorithm") => (
                format!("the app does not take {} for its key", app.signer.algorithm()),
                "use the algorithm that the public key was registered with".into(),
            ),
            "invalid_client" if says("audience") => say(
                "the org knows its token endpoint by another address",
                "use the org's own URL, the one that its Admin Console shows",
            ),
            "invalid_client" if says("signature") || says("signing key") => say(
                "the private key does not belong to the app's public key",
                "use the key that was made for this app, or add its public half to the app",
            ),
            "invalid_client" if says("jwks") => say(
                "the app has no usable public key",
                "add the public key to the app, in its General tab",
            ),
            "invalid_client" if says("private_key_jwt") || says("'application_type'") => say(
                "the app can't sign in with a private key",
                "it has to be an API Services app with Client authentication set to Public key / Private key",
            ),
            "invalid_client" if says("client_id") => (
                format!("the org has no app with the client id `{}`", app.client_id),
                "check the client id and the org's URL".into(),
            ),
            "invalid_client" => (
                format!("the app `{}` could not sign in", app.client_id),
                "check the client id, the key, and that the app is active with Client authentication set to Public key / Private key".into(),
            ),
            "invalid_scope" => (
                format!("the app was not granted all of the scopes {}", app.scopes.join(", ")),
                "grant them in the app's Okta API Scopes tab, or ask for fewer".into(),
            ),
            "access_denied" if says("network zone") => say(
                "the app may not sign in from this network",
                "add this address to the app's network zone, or sign in from within it",
            ),
            "access_denied" => say(
                "the org refused the app",
                "check the app's admin role, its scopes and the org's policies",
            ),
            "unauthorized_client" | "unsupported_grant_type" => say(
                "the app may not ask for tokens of its own",
                "it has to be an API Services app with the grant type Client Credentials",
            ),
            "invalid_dpop_proof" if !app.dpop => say(
                "the app requires DPoP, which is switched off here",
                "switch DPoP on, or off in the app's General tab",
            ),
            "invalid_dpop_proof" if says("in the future") => {
                ("the DPoP proof comes from the future".into(), self.clock("ahead"))
            }
            "invalid_dpop_proof" if says("five minutes") || says("expired") || says("'iat'") => {
                ("the DPoP proof is too old".into(), self.clock("behind"))
            }
            "invalid_dpop_proof" if says("'htu'") => say(
                "the org knows its token endpoint by another address",
                "use the org's own URL, the one that its Admin Console shows",
            ),
            "invalid_dpop_proof" => say(
                "the DPoP proof was refused",
                "try again; where the app does not need DPoP, it can be switched off",
            ),
            "use_dpop_nonce" if !app.dpop => say(
                "the app requires DPoP, which is switched off here",
                "switch DPoP on, or off in the app's General tab",
            ),
            "use_dpop_nonce" => say(
                "the token endpoint asks for a new DPoP nonce again and again",
                "try again later; does something between here and Okta remove the `DPoP-Nonce` header?",
            ),
            _ => self.by_status(asked),
        }
    }

    fn by_status(&self, asked: &Asked<'_>) -> (String, String) {
        let say = |what: &str, advice: &str| (what.to_owned(), advice.to_owned());
        match self.status.as_u16() {
            300..=399 => say(
                "the token endpoint redirects, which is not followed",
                "use the org's own URL",
            ),
            404 | 405 => say(
                "there is no token endpoint at this address",
                "use the org's own URL, such as `https://acme.okta.com`",
            ),
            429 => {
                let advice = match asked.retry_after {
                    Some(wait) => format!("try again in {} s", wait.as_secs().max(1)),
                    None => "try again later".into(),
                };
                (
                    "the org gives out no more access tokens for now".into(),
                    advice,
                )
            }
            401 | 403 => (
                format!("the app `{}` could not sign in", asked.app.client_id),
                "check the client id, the key, its scopes and its role".into(),
            ),
            500..=599 => say("the token endpoint is not available", "try again later"),
            _ => say(
                "the sign-in was refused",
                "check the client id, the key, the scopes and the org's URL",
            ),
        }
    }

    /// What to do about a clock that is `probably` ahead or behind.
    fn clock(&self, probably: &str) -> String {
        match self.skew {
            Some(skew) if skew.abs() > OFF => {
                let side = if skew < 0 { "ahead of" } else { "behind" };
                format!(
                    "this computer's clock is {} s {side} the service's; set it",
                    skew.abs()
                )
            }
            _ => format!("this computer's clock is probably {probably}; set it"),
        }
    }
}

/// The parameter `name` of a challenge, such as `DPoP error="use_dpop_nonce", error_description="…"`.
pub(super) fn parameter(challenge: &str, name: &str) -> Option<String> {
    let mut rest = challenge;
    loop {
        let end = rest.find(['=', '"', ',', ' '])?;
        let (word, from) = rest.split_at(end);
        if let Some(quoted) = from.strip_prefix('"') {
            rest = unquote(quoted).1;
        } else if let Some(value) = from.strip_prefix('=') {
            let (value, after) = match value.strip_prefix('"') {
                Some(quoted) => unquote(quoted),
                None => {
                    let (value, after) =
                        value.split_at(value.find([',', ' ']).unwrap_or(value.len()));
                    (value.to_owned(), after)
                }
            };
            if word == name {
                return Some(value);
            }
            rest = after;
        } else {
            rest = &from[1..];
        }
    }
}

/// The text up to the closing quotation mark, and what follows that.
fn unquote(quoted: &str) -> (String, &str) {
    let mut text = String::new();
    let mut characters = quoted.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => break,
            '\\' => text.extend(characters.next()),
            other => text.push(other),
        }
    }
    (text, characters.as_str())
}

#[cfg(test)]
mod tests {
    use super::parameter;

    #[test]
    fn reads_challenges() {
        let challenge =
            r#"DPoP error_description="a \"b\", error=c", error="use_dpop_nonce", algs=ES256"#;
        assert_eq!(parameter(challenge, "error").unwrap(), "use_dpop_nonce");
        assert_eq!(
            parameter(challenge, "error_description").unwrap(),
            "a \"b\", error=c"
        );
        assert_eq!(parameter(challenge, "algs").unwrap(), "ES256");
        assert_eq!(
            parameter("Bearer error=invalid_token", "error").unwrap(),
            "invalid_token"
        );
        assert_eq!(parameter("Bearer xerror=\"a\"", "error"), None);
        assert_eq!(parameter("", "error"), None);
        assert_eq!(parameter("Bearer error=\"ä", "error").unwrap(), "ä");
    }

    proptest::proptest! {
        #[test]
        fn no_challenge_panics(text: String, middle in "(error|error=|error=\"|\\\\|,| ){0,6}") {
            let challenge = format!("{middle}{text}{middle}");
            let _ = parameter(&challenge, "error");
        }
    }
}
