//! The token endpoint: where access tokens come from.

use std::sync::Arc;

use http::header::ACCEPT;
use http::{HeaderMap, HeaderValue};
use jiff::SignedDuration;
use reqwest::Url;
use serde::Deserialize;
use serde_json::Value;
use tokens_http::{
    BaseUrl, ConfigError, Failure, FailureKind, Options, Secret, SignInError, Transport,
};

use super::app::ServiceApp;
use super::assertion::AssertionCredential;
use super::token::Granted;
use super::{internal, refusal};
use crate::service::{OKTA, REQUEST_ACCESS_TOKEN};

/// At most this much of an answer is read.
const MAX_BODY: usize = 64 * 1024;

/// Okta's access tokens live for an hour; for an answer that does not say.
const LIFETIME: SignedDuration = SignedDuration::from_hours(1);

/// The longest life that is believed.
const MAX_LIFETIME: i64 = 24 * 60 * 60;

/// `POST /oauth2/v1/token` of one org.
pub(super) struct Endpoint {
    http: reqwest::Client,
    transport: Transport,
    pub(super) credential: Arc<AssertionCredential>,
}

impl Endpoint {
    /// `http` has to be made by [`tokens_http::http_client`]: it must not follow redirects.
    pub(super) fn new(
        http: reqwest::Client,
        base: &BaseUrl,
        app: ServiceApp,
        options: &Options,
    ) -> Result<Self, ConfigError> {
        let url = Url::parse(&format!("{base}/oauth2/v1/token")).map_err(|error| {
            ConfigError::new(format!("`{base}` has no token endpoint: {error}"))
        })?;
        let credential = Arc::new(AssertionCredential::new(app, url)?);
        let retry = options.retry;
        // A little less than the call gives its sign-in, so that it hears what went wrong rather than that it took too long.
        let time = retry.attempt_timeout.min(retry.call_timeout).mul_f64(0.95);
        // Not the caller's deadline, which the call keeps to, nor its breaker, which the call holds already.
        let options = Options::default()
            .retry(retry.call_timeout(time))
            .max_body(MAX_BODY);
        Ok(Self {
            http,
            transport: Transport::new(&OKTA, base.clone(), credential.clone(), options),
            credential,
        })
    }

    pub(super) fn host(&self) -> &str {
        self.transport.base_url().authority()
    }

    /// Asks for an access token.
    pub(super) async fn token(&self) -> Result<Granted, SignInError> {
        let request = self.http.post(self.credential.url.clone());
        let request = request.header(ACCEPT, HeaderValue::from_static("application/json"));
        let request = request.build().map_err(internal)?;
        let response = self
            .transport
            .exec(&self.http, request, REQUEST_ACCESS_TOKEN)
            .await
            .map_err(|failure| self.failed(&failure))?;
        self.credential.nonces.keep(response.headers());
        if response.status().is_success() {
            return self.granted(response.headers(), &response);
        }
        let app = &self.credential.app;
        Err(refusal::diagnose(
            app,
            self.host(),
            response.status(),
            response.headers(),
            &response,
        ))
    }

    /// The token in an answer.
    pub(super) fn granted(&self, headers: &HeaderMap, body: &[u8]) -> Result<Granted, SignInError> {
        let unusable = |why| self.unusable(why, tokens_http::request_id(headers).as_deref());
        let grant: Grant = serde_json::from_slice(body)
            .map_err(|_| unusable("the answer is not the documented JSON"))?;
        let token = grant
            .access_token
            .ok_or_else(|| unusable("there is none in the answer"))?
            .protected();
        let text = token.expose();
        if text.is_empty() || !text.chars().all(|c| c.is_ascii_graphic()) {
            return Err(unusable("it has characters that no token has"));
        }
        let token_type = grant.token_type.unwrap_or_default();
        let (scheme, dpop) = if token_type.eq_ignore_ascii_case("bearer") {
            ("Bearer", false)
        } else if token_type.eq_ignore_ascii_case("dpop") && self.credential.app.dpop {
            ("DPoP", true)
        } else {
            return Err(unusable(
                "its token_type is neither Bearer nor a DPoP that was asked for",
            ));
        };
        let mut authorization = HeaderValue::try_from(format!("{scheme} {text}"))
            .map_err(|_| unusable("it does not fit into a header"))?;
        authorization.set_sensitive(true);
        Ok(Granted {
            authorization,
            dpop,
            lifetime: lifetime(grant.expires_in.as_ref()),
            token,
        })
    }

    fn unusable(&self, why: &str, request_id: Option<&str>) -> SignInError {
        let id = request_id
            .map(|id| format!(" (request id {id})"))
            .unwrap_or_default();
        SignInError::new(format!(
            "{} granted an access token that can't be used: {why}{id}",
            self.host()
        ))
    }

    /// Why there is no answer.
    fn failed(&self, failure: &Failure) -> SignInError {
        let mut error = match failure.kind() {
            FailureKind::SignIn => return SignInError::new(failure.to_string()),
            FailureKind::TooLarge | FailureKind::Unreadable => {
                return self.unusable(
                    "the answer is not the documented JSON",
                    failure.request_id(),
                );
            }
            FailureKind::UnexpectedStatus => {
                return SignInError::new(format!(
                    "the token endpoint of {} answered {}, which is not followed; use the org's own URL",
                    self.host(),
                    failure.status().unwrap_or_default()
                ));
            }
            _ => SignInError::new(format!("no access token: {failure:#}")).temporary(),
        };
        error.retry_after = failure.attempts().retry_after;
        error
    }
}

#[derive(Deserialize)]
struct Grant {
    access_token: Option<Secret>,
    token_type: Option<String>,
    expires_in: Option<Value>,
}

fn lifetime(expires_in: Option<&Value>) -> SignedDuration {
    let seconds = match expires_in {
        Some(Value::String(text)) => text.trim().parse().ok(),
        Some(value) => value.as_f64(),
        None => None,
    };
    match seconds {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a cast of a float saturates"
        )]
        Some(seconds) => SignedDuration::from_secs((seconds as i64).clamp(0, MAX_LIFETIME)),
        None => LIFETIME,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn no_lifetime_panics(number: f64, text: String) {
            for value in [serde_json::json!(number), serde_json::json!(text)] {
                let life = lifetime(Some(&value));
                proptest::prop_assert!((0..=MAX_LIFETIME).contains(&life.as_secs()));
            }
        }
    }
}
