//! Several org tokens, used one after the other.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use reqwest::StatusCode;
use tokens_http::async_trait;
use tokens_http::{
    Challenge, ConfigError, Credential, HeaderCredential, KeyMatcher, KeySlot, RetryDecision,
    Secret, SignInError,
};

/// A quota that is used up for longer than this is used up for ever, as far as a process goes: thirty years.
const LONGEST: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

/// Tokens with a quota each: one whose quota is used up makes way for the next.
///
/// That helps with org tokens only. All tokens of one user share one quota with each other and with the user's own sessions.
#[derive(Debug)]
pub(crate) struct TokenPool {
    tokens: Vec<HeaderCredential>,
    /// Until when each token's quota is used up.
    spent: Mutex<Vec<Option<Instant>>>,
}

impl TokenPool {
    pub(crate) fn new(tokens: &[Secret]) -> Result<Self, ConfigError> {
        if tokens.is_empty() {
            return Err(ConfigError::new("there is no API token"));
        }
        let tokens: Vec<_> = tokens
            .iter()
            .map(|token| HeaderCredential::new("Token", token))
            .collect::<Result<_, _>>()?;
        Ok(Self {
            spent: Mutex::new(vec![None; tokens.len()]),
            tokens,
        })
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Option<Instant>>> {
        self.spent.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The first token with quota left, or else the one that has some again first.
fn choose(spent: &[Option<Instant>], now: Instant) -> usize {
    let until = |index: &usize| {
        spent[*index]
            .map(|until| until.max(now))
            .filter(|until| *until > now)
    };
    (0..spent.len()).min_by_key(until).unwrap_or_default()
}

#[async_trait]
impl Credential for TokenPool {
    async fn sign(&self, request: &mut reqwest::Request) -> Result<KeySlot, SignInError> {
        let index = choose(&self.lock(), Instant::now());
        self.tokens[index].sign(request).await?;
        Ok(KeySlot(index as u64))
    }

    fn refused(&self, slot: KeySlot, challenge: &Challenge<'_>) -> RetryDecision {
        if challenge.status != StatusCode::TOO_MANY_REQUESTS {
            return RetryDecision::No;
        }
        let now = Instant::now();
        let mut spent = self.lock();
        let token = usize::try_from(slot.0)
            .ok()
            .and_then(|index| spent.get_mut(index));
        if let (Some(until), Some(wait)) = (token, challenge.retry_after) {
            *until = Some(now + wait.min(LONGEST));
        }
        let next = choose(&spent, now);
        match spent[next].and_then(|until| until.checked_duration_since(now)) {
            Some(wait) if !wait.is_zero() => RetryDecision::After(wait),
            _ if next as u64 == slot.0 => RetryDecision::No,
            _ => RetryDecision::Now,
        }
    }

    fn scheme(&self) -> &'static str {
        "Token"
    }

    fn redact(&self, text: &str) -> String {
        let redact = |text: String, token: &HeaderCredential| token.redact(&text);
        self.tokens.iter().fold(text.to_owned(), redact)
    }

    fn keys(&self) -> Vec<KeyMatcher> {
        self.tokens.iter().flat_map(Credential::keys).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn chooses_what_has_quota_left() {
        let now = Instant::now();
        let at = |seconds| Some(now + Duration::from_secs(seconds));
        for (spent, expected) in [
            (vec![None], 0),
            (vec![None, None], 0),
            (vec![at(9), None, None], 1),
            (vec![at(9), at(0), None], 1),
            (vec![at(9), at(5), at(7)], 1),
        ] {
            assert_eq!(choose(&spent, now), expected, "{spent:?}");
        }
    }
}
