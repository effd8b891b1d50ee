//! What a service app needs to sign in.

use std::fmt;
use std::sync::Arc;

use jiff::Timestamp;
use tokens_http::ConfigError;

use super::signer::Signer;

/// An API Services app of an org: it signs in by `private_key_jwt` at the org's own authorization server.
///
/// In the Admin Console: Applications > the app. Its General tab shows the client id and the keys' ids and says whether it takes
/// DPoP, Okta API Scopes grants the scopes, and Admin roles the role. A call needs both, scope and role.
#[derive(Clone)]
pub struct ServiceApp {
    pub(super) client_id: String,
    pub(super) signer: Arc<dyn Signer>,
    pub(super) scopes: Vec<String>,
    pub(super) dpop: bool,
    pub(super) clock: Clock,
}

pub(super) type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

impl ServiceApp {
    /// The app with that client id (`0oa…`), whose key `signer` has, asking for `scopes` such as `okta.apiTokens.read` and
    /// `okta.apiTokens.manage`.
    pub fn new<S: Into<String>>(
        client_id: impl Into<String>,
        signer: impl Signer,
        scopes: impl IntoIterator<Item = S>,
    ) -> Self {
        Self {
            client_id: client_id.into().trim().to_owned(),
            signer: Arc::new(signer),
            scopes: scopes.into_iter().map(Into::into).collect(),
            dpop: true,
            clock: Arc::new(Timestamp::now),
        }
    }

    /// Whether to bind access tokens to a key of this process (DPoP, RFC 9449): on unless switched off here. An org whose app
    /// does not ask for it may answer with an ordinary Bearer token all the same, which is used as such.
    #[must_use]
    pub fn dpop(mut self, dpop: bool) -> Self {
        self.dpop = dpop;
        self
    }

    /// Another clock than the system's, for tests.
    #[must_use]
    pub fn clock(mut self, now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(now);
        self
    }

    /// Whether it can work at all.
    pub(super) fn check(&self) -> Result<(), ConfigError> {
        let fail = |why: String| Err(ConfigError::new(why));
        let one_word = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_graphic());
        if self.client_id.is_empty() {
            return fail("the client id is empty; it begins with `0oa`".into());
        }
        if !one_word(&self.client_id) || self.client_id.contains(['{', '}']) {
            let shown = self.client_id.escape_debug();
            return fail(format!("`{shown}` is no client id; it begins with `0oa`"));
        }
        if self.scopes.is_empty() {
            return fail(
                "no scopes are given; listing needs `okta.apiTokens.read`, changing and revoking `okta.apiTokens.manage`".into(),
            );
        }
        match self.scopes.iter().find(|scope| !one_word(scope)) {
            Some(scope) => fail(format!("`{}` is no scope", scope.escape_debug())),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for ServiceApp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceApp")
            .field("client_id", &self.client_id)
            .field("signer", &self.signer)
            .field("scopes", &self.scopes)
            .field("dpop", &self.dpop)
            .finish_non_exhaustive()
    }
}
