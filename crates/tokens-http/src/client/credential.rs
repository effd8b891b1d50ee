//! How a request is signed.

use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use async_trait::async_trait;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderValue, StatusCode};

use crate::base_url::ConfigError;
use crate::causes::write_with_causes;
use crate::key_mask::KeyMatcher;
use crate::redactor::Redactor;
use crate::secret::{REDACTED, Secret};

/// A credential could not sign a request. Nothing was sent.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub struct SignInError {
    /// What failed and what to do.
    pub message: String,
    /// Whether the same may succeed later: the service that issues access tokens could not be reached or asked to wait.
    pub temporary: bool,
    /// How long that service asked to wait.
    pub retry_after: Option<Duration>,
    /// The cause.
    #[source]
    pub source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

impl fmt::Display for SignInError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_with_causes(f, &self.message, self)
    }
}

impl SignInError {
    /// A failure that only another credential or configuration mends.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            temporary: false,
            retry_after: None,
            source: None,
        }
    }

    /// Says that the same may succeed later.
    #[must_use]
    pub fn temporary(mut self) -> Self {
        self.temporary = true;
        self
    }

    /// Adds how long the service asked to wait.
    #[must_use]
    pub fn with_retry_after(mut self, wait: Duration) -> Self {
        self.retry_after = Some(wait);
        self
    }

    /// Adds the cause.
    #[must_use]
    pub fn with_source(
        mut self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        self.source = Some(Arc::from(source.into()));
        self
    }
}

/// Which of a credential's keys or tokens an attempt was signed with; the numbers are the credential's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct KeySlot(pub u64);

/// A 400, a 401 or a 429.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Challenge<'a> {
    /// The status.
    pub status: StatusCode,
    /// The answer's headers, as far as a caller may see them.
    pub headers: &'a HeaderMap,
    /// The service's error code.
    pub code: Option<&'a str>,
    /// How long the service asks to wait.
    pub retry_after: Option<Duration>,
}

/// What a credential has to say to a [`Challenge`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryDecision {
    /// Nothing: what the service asked for counts.
    No,
    /// Another key, or another proof for the same one, can help at once. A call does so once for each [`KeySlot`].
    Now,
    /// A new sign-in can help at once. A call does so once.
    Reauthenticated,
    /// The first of several keys can be used again after this time.
    After(Duration),
}

/// Signs requests. Asked before every attempt, so that a proof or a short-lived token can be renewed between two.
#[async_trait]
pub trait Credential: fmt::Debug + Send + Sync + 'static {
    /// Adds to `request` what shows who asks.
    ///
    /// # Errors
    ///
    /// When there is nothing to sign with; the request is not sent then.
    async fn sign(&self, request: &mut reqwest::Request) -> Result<KeySlot, SignInError>;

    /// Told of every 400, 401 and 429.
    fn refused(&self, slot: KeySlot, challenge: &Challenge<'_>) -> RetryDecision;

    /// The scheme of the `Authorization` header that it sends.
    fn scheme(&self) -> &'static str;

    /// `text` with everything secret of this credential replaced by `[redacted]`.
    fn redact(&self, text: &str) -> String;

    /// Its fixed keys, to compare masked keys with; empty where it has none.
    fn keys(&self) -> Vec<KeyMatcher>;

    /// The id of the OAuth 2.0 client that it signs in as, if it does and knows it.
    fn client_id(&self) -> Option<&str> {
        None
    }
}

/// A fixed key in the `Authorization` header: `Token …` for Mist, `SSWS …` for Okta.
pub struct HeaderCredential {
    scheme: &'static str,
    key: Secret,
    value: HeaderValue,
    /// Of the key, made when the first text has to be redacted.
    redactor: OnceLock<Redactor>,
}

impl HeaderCredential {
    /// A credential that sends `Authorization: <scheme> <key>`.
    ///
    /// # Errors
    ///
    /// When the key is empty or has characters that no key has. The message does not repeat it.
    pub fn new(scheme: &'static str, key: impl Into<Secret>) -> Result<Self, ConfigError> {
        let key = key.into();
        let text = key.expose().trim();
        if text.is_empty() {
            return Err(ConfigError::new("the API token is empty"));
        }
        if let Some(at) = text.find(|c: char| !c.is_ascii_graphic()) {
            return Err(ConfigError::new(format!(
                "the API token has a character at position {at} that no token has (a space, a line break, a letter beyond ASCII); was more than the key copied?"
            )));
        }
        let mut value = HeaderValue::try_from(format!("{scheme} {text}"))
            .map_err(|_| ConfigError::new("the API token does not fit into a header"))?;
        value.set_sensitive(true);
        Ok(Self {
            scheme,
            key: Secret::new(text),
            value,
            redactor: OnceLock::new(),
        })
    }
}

impl fmt::Debug for HeaderCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HeaderCredential({} [redacted])", self.scheme)
    }
}

#[async_trait]
impl Credential for HeaderCredential {
    async fn sign(&self, request: &mut reqwest::Request) -> Result<KeySlot, SignInError> {
        request
            .headers_mut()
            .insert(AUTHORIZATION, self.value.clone());
        Ok(KeySlot::default())
    }

    fn refused(&self, _: KeySlot, _: &Challenge<'_>) -> RetryDecision {
        RetryDecision::No
    }

    fn scheme(&self) -> &'static str {
        self.scheme
    }

    fn redact(&self, text: &str) -> String {
        let redactor = self.redactor.get_or_init(|| {
            let redactor = Redactor::default();
            redactor.add(self.key.expose());
            redactor
        });
        // A short key is not found by a redactor.
        let text = text.replace(self.key.expose(), REDACTED);
        redactor.redact(&text).into_owned()
    }

    fn keys(&self) -> Vec<KeyMatcher> {
        vec![KeyMatcher::new(self.key.clone())]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_can_be_no_key_without_repeating_it() {
        for key in ["", "  ", "two words", "line\nbreak", "schlüssel"] {
            let error = HeaderCredential::new("Token", key).unwrap_err();
            assert!(error.to_string().starts_with("the API token"), "{error}");
            assert!(!error.to_string().contains("words") && !error.to_string().contains("schl"));
        }
    }

    #[test]
    fn is_redacted_in_debug_and_redacts() {
        let credential = HeaderCredential::new("SSWS", " 00key\n").unwrap();
        assert_eq!(
            format!("{credential:?}"),
            "HeaderCredential(SSWS [redacted])"
        );
        assert!(!format!("{:?}", credential.value).contains("00key"));
        assert_eq!(credential.redact("bad 00key!"), "bad [redacted]!");
    }
}
