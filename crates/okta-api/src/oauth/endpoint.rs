//! The token endpoint: one request for an access token, with as many attempts as it takes.

use std::sync::{Mutex, PoisonError};

use http::header::ACCEPT;
use http::{HeaderMap, HeaderValue, StatusCode};
use jiff::SignedDuration;
use reqwest::Url;
use serde::Deserialize;
use serde_json::Value;
use tokens_http::{BaseUrl, ConfigError, RetryPolicy, Secret, requested_wait};
use tokio::time::Instant;

use super::app::ServiceApp;
use super::assertion::assertion;
use super::dpop::{ProofKey, Purpose};
use super::failure::Failed;
use super::refusal::{self, Refused};
use super::token::Granted;

/// At most this much of an answer is read.
const MAX_BODY: usize = 64 * 1024;

/// A server that asks for a new nonce again and again gets no further.
const MAX_NONCES: u32 = 2;

/// Okta's access tokens live for an hour; for an answer that does not say.
const LIFETIME: SignedDuration = SignedDuration::from_hours(1);

/// The longest life that is believed.
const MAX_LIFETIME: i64 = 24 * 60 * 60;

/// `POST /oauth2/v1/token` of one org.
pub(super) struct Endpoint {
    http: reqwest::Client,
    url: Url,
    host: String,
    retry: RetryPolicy,
    nonce: Mutex<Option<HeaderValue>>,
}

/// An answer of the endpoint.
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    /// Empty where it could not be read.
    pub(super) body: Vec<u8>,
}

/// Why an attempt has no answer.
enum Broken {
    /// Another attempt may help.
    Temporary(String),
    /// It can't.
    Final(Failed),
}

impl From<Failed> for Broken {
    fn from(failed: Failed) -> Self {
        Self::Final(failed)
    }
}

impl Endpoint {
    /// `http` has to be made by [`tokens_http::http_client`]: it must not follow redirects.
    pub(super) fn new(
        http: reqwest::Client,
        base: &BaseUrl,
        retry: RetryPolicy,
    ) -> Result<Self, ConfigError> {
        let url = Url::parse(&format!("{base}/oauth2/v1/token"))
            .map_err(|error| ConfigError(format!("`{base}` has no token endpoint: {error}")))?;
        Ok(Self {
            http,
            url,
            host: base.authority().to_owned(),
            retry,
            nonce: Mutex::new(None),
        })
    }

    /// Only requests to this origin may carry the access token.
    pub(super) fn url(&self) -> &Url {
        &self.url
    }

    pub(super) fn host(&self) -> &str {
        &self.host
    }

    /// Asks for an access token. Every request has an assertion and a proof of its own, since Okta takes neither twice, whatever
    /// it answered.
    pub(super) async fn token(
        &self,
        app: &ServiceApp,
        proofs: Option<&ProofKey>,
    ) -> Result<Granted, Failed> {
        let started = Instant::now();
        // A little less than the call gives its sign-in, so that it hears what went wrong rather than that it took too long.
        let time = self
            .retry
            .attempt_timeout
            .min(self.retry.call_timeout)
            .mul_f64(0.95);
        let mut tries = 0;
        let mut nonces = 0;
        loop {
            tries += 1;
            let left = time.saturating_sub(started.elapsed());
            let result = match tokio::time::timeout(left, self.attempt(app, proofs)).await {
                Ok(result) => result,
                Err(_) => Err(Broken::Temporary(format!(
                    "no complete answer of {}'s token endpoint in time",
                    self.host
                ))),
            };
            let (failed, asked) = match result {
                Ok(answer) => {
                    let refused = match self.read(app, proofs, &answer)? {
                        Ok(granted) => return Ok(granted),
                        Err(refused) => refused,
                    };
                    if refused.wants_nonce() && proofs.is_some() && nonces < MAX_NONCES {
                        nonces += 1;
                        tries -= 1;
                        continue;
                    }
                    let asked = requested_wait(&answer.headers, (app.clock)());
                    let failed = refused.diagnose(&refusal::Asked {
                        host: &self.host,
                        app,
                        retry_after: asked,
                    });
                    let failed = failed.asked(asked);
                    if !may_retry(answer.status) {
                        return Err(failed);
                    }
                    (failed, asked)
                }
                Err(Broken::Temporary(why)) => (Failed::temporary(why), None),
                Err(Broken::Final(failed)) => return Err(failed),
            };
            let wait = asked.unwrap_or_else(|| self.retry.backoff_wait(tries, fastrand::f64()));
            let in_time = wait <= self.retry.max_wait && started.elapsed() + wait < time;
            if tries >= self.retry.attempts || !in_time {
                return Err(failed);
            }
            tracing::debug!(host = %self.host, %failed, wait_ms = wait.as_millis(), "asking again for an access token");
            tokio::time::sleep(wait).await;
        }
    }

    async fn attempt(&self, app: &ServiceApp, proofs: Option<&ProofKey>) -> Result<Answer, Broken> {
        let now = (app.clock)();
        let assertion =
            assertion(app.signer.as_ref(), &app.client_id, self.url.as_str(), now).await?;
        let form = [
            ("grant_type", "client_credentials"),
            ("scope", &app.scopes.join(" ")),
            (
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            ),
            ("client_assertion", assertion.expose()),
        ];
        let mut request = self
            .http
            .post(self.url.clone())
            .header(ACCEPT, HeaderValue::from_static("application/json"))
            .form(&form);
        if let Some(key) = proofs {
            let nonce = self.nonce();
            let purpose = Purpose {
                method: "POST",
                url: &self.url,
                nonce: nonce.as_ref().and_then(|nonce| nonce.to_str().ok()),
                token: None,
            };
            request = request.header("dpop", key.proof(&purpose, now)?);
        }
        let mut response = request.send().await.map_err(|error| self.broken(error))?;
        let status = response.status();
        let headers = response.headers().clone();
        if let Some(nonce) = headers.get("dpop-nonce") {
            *self.nonce.lock().unwrap_or_else(PoisonError::into_inner) = Some(nonce.clone());
        }
        let mut body = Vec::new();
        loop {
            match response.chunk().await {
                Ok(None) => break,
                Ok(Some(chunk)) if body.len() + chunk.len() <= MAX_BODY => {
                    body.extend_from_slice(&chunk);
                }
                // Nobody can say what it means; of an error, the status says enough.
                Ok(Some(_)) => {
                    body.clear();
                    break;
                }
                Err(_) if !status.is_success() => {
                    body.clear();
                    break;
                }
                Err(error) => return Err(self.broken(error)),
            }
        }
        tracing::debug!(
            host = %self.host,
            status = status.as_u16(),
            request_id = tokens_http::request_id(&headers),
            "the token endpoint answered"
        );
        Ok(Answer {
            status,
            headers,
            body,
        })
    }

    /// The token, or what the service said instead.
    pub(super) fn read(
        &self,
        app: &ServiceApp,
        proofs: Option<&ProofKey>,
        answer: &Answer,
    ) -> Result<Result<Granted, Refused>, Failed> {
        if !answer.status.is_success() {
            let redact = |text: &str| app.signer.redact(text);
            let now = (app.clock)();
            let refused = Refused::read(answer.status, &answer.headers, &answer.body, now, &redact);
            return Ok(Err(refused));
        }
        let unusable = |why: &str| {
            let id = tokens_http::request_id(&answer.headers);
            let id = id
                .map(|id| format!(" (request id {id})"))
                .unwrap_or_default();
            Failed::new(format!(
                "{} granted an access token that can't be used: {why}{id}",
                self.host
            ))
        };
        let grant: Grant = serde_json::from_slice(&answer.body)
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
        } else if token_type.eq_ignore_ascii_case("dpop") && proofs.is_some() {
            ("DPoP", true)
        } else {
            return Err(unusable(
                "its token_type is neither Bearer nor a DPoP that was asked for",
            ));
        };
        let mut authorization = HeaderValue::try_from(format!("{scheme} {text}"))
            .map_err(|_| unusable("it does not fit into a header"))?;
        authorization.set_sensitive(true);
        Ok(Ok(Granted {
            authorization,
            dpop,
            lifetime: lifetime(grant.expires_in.as_ref()),
            token,
        }))
    }

    fn nonce(&self) -> Option<HeaderValue> {
        self.nonce
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    fn broken(&self, error: reqwest::Error) -> Broken {
        let error = error.without_url();
        let host = &self.host;
        if error.is_builder() {
            return Failed::internal(error).into();
        }
        let what = if error.is_connect() {
            format!("no connection to {host}")
        } else if error.is_timeout() {
            format!("no answer of {host}'s token endpoint in time")
        } else {
            format!("the connection to {host}'s token endpoint broke off")
        };
        // The reason lies deepest: a name that does not resolve, a certificate that nobody trusts.
        let mut cause: &dyn std::error::Error = &error;
        while let Some(next) = cause.source() {
            cause = next;
        }
        Broken::Temporary(format!("{what}: {cause}"))
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

/// A token more or less does no harm, so whatever may pass is tried again.
fn may_retry(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 500 | 502 | 503 | 504)
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
