//! Access tokens: how one is kept, renewed and shared.

use std::collections::VecDeque;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::HeaderValue;
use jiff::{SignedDuration, Timestamp};
use tokens_http::{KeySlot, Secret, SignInError};

use super::dpop;
use super::redact::REDACTED;

/// A token is renewed this long before it expires, or a tenth of its life where that is less.
const EARLY: SignedDuration = SignedDuration::from_mins(5);

/// After a renewal that failed, a token that is still good is used for this long before the next try.
const NEXT_TRY: SignedDuration = SignedDuration::from_secs(30);

/// How many tokens that are no longer in use are still redacted.
const REMEMBERED: usize = 4;

/// What the token endpoint granted.
pub(super) struct Granted {
    pub(super) token: Secret,
    /// `Authorization: <scheme> …`.
    pub(super) authorization: HeaderValue,
    /// Whether calls need a proof.
    pub(super) dpop: bool,
    pub(super) lifetime: SignedDuration,
}

/// An access token in use.
pub(super) struct AccessToken {
    pub(super) number: KeySlot,
    pub(super) authorization: HeaderValue,
    /// The token's hash, where calls need a proof.
    pub(super) hash: Option<String>,
    secret: Secret,
    renew_at: Timestamp,
    expires_at: Timestamp,
}

/// The current token. Whoever finds it missing or old renews it, while all others wait for the outcome.
#[derive(Default)]
pub(super) struct Cache {
    state: Mutex<State>,
    renewal: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    current: Option<Arc<AccessToken>>,
    /// Those before, which a late answer may still quote.
    previous: VecDeque<Arc<AccessToken>>,
    issued: u64,
    /// How many renewals have ended.
    ended: u64,
    /// Why the last one failed.
    failed: Option<SignInError>,
    next_try: Option<Timestamp>,
}

impl Cache {
    /// The current token, renewed by `fetch` if need be.
    pub(super) async fn get<F, R>(
        &self,
        now: impl Fn() -> Timestamp + Send,
        fetch: F,
    ) -> Result<Arc<AccessToken>, SignInError>
    where
        F: FnOnce() -> R + Send,
        R: Future<Output = Result<Granted, SignInError>> + Send,
    {
        let ended = {
            let state = self.state();
            if let Some(token) = state.fresh(now()) {
                return Ok(token);
            }
            state.ended
        };
        let _renewing = self.renewal.lock().await;
        {
            let state = self.state();
            if let Some(token) = state.fresh(now()) {
                return Ok(token);
            }
            // Whoever was faster failed: so would this one, and the service would see as many failures as there are callers.
            if let (true, Some(failed)) = (state.ended != ended, &state.failed) {
                return Err(failed.clone());
            }
        }
        let asked_at = now();
        let fetched = fetch().await;
        let mut state = self.state();
        state.ended += 1;
        match fetched {
            Ok(granted) => {
                state.failed = None;
                Ok(state.install(granted, asked_at))
            }
            Err(failed) => match state.usable(now()) {
                Some(token) => {
                    tracing::warn!(%failed, "the access token could not be renewed; the old one is still good");
                    state.next_try = now().saturating_add(NEXT_TRY).ok();
                    Ok(token)
                }
                None => {
                    state.failed = Some(failed.clone());
                    Err(failed)
                }
            },
        }
    }

    /// Throws the token away if it is still the one that was refused.
    pub(super) fn discard(&self, refused: KeySlot) {
        let mut state = self.state();
        if state
            .current
            .as_ref()
            .is_some_and(|token| token.number == refused)
        {
            state.retire();
        }
    }

    pub(super) fn redact(&self, text: &str) -> String {
        let state = self.state();
        let tokens = state.current.iter().chain(&state.previous);
        tokens.fold(text.to_owned(), |text, token| {
            text.replace(token.secret.expose(), REDACTED)
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// The token, if it needs no renewal yet.
    fn fresh(&self, now: Timestamp) -> Option<Arc<AccessToken>> {
        let token = self.usable(now)?;
        let waits = self.next_try.is_some_and(|next| now < next);
        (now < token.renew_at || waits).then_some(token)
    }

    /// The token, if it has not expired.
    fn usable(&self, now: Timestamp) -> Option<Arc<AccessToken>> {
        self.current.clone().filter(|token| now < token.expires_at)
    }

    /// Remembers the current token for nothing but redaction.
    fn retire(&mut self) {
        self.previous.extend(self.current.take());
        if self.previous.len() > REMEMBERED {
            self.previous.pop_front();
        }
    }

    fn install(&mut self, granted: Granted, asked_at: Timestamp) -> Arc<AccessToken> {
        self.issued += 1;
        let early = EARLY.min(granted.lifetime / 10);
        let after = |time| asked_at.saturating_add(time).unwrap_or(Timestamp::MAX);
        let token = Arc::new(AccessToken {
            number: KeySlot(self.issued),
            authorization: granted.authorization,
            hash: granted
                .dpop
                .then(|| dpop::token_hash(granted.token.expose())),
            secret: granted.token,
            renew_at: after(granted.lifetime - early),
            expires_at: after(granted.lifetime),
        });
        self.next_try = None;
        self.retire();
        self.current = Some(token.clone());
        token
    }
}
