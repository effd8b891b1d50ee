//! Constructors.

use std::sync::Arc;

use jiff::Timestamp;
use tokens_http::{BaseUrl, ConfigError, Http, KeyMatcher, Options, RateLimit, Secret, Transport};

use crate::generated::client::Client;
use crate::ring::TokenRing;
use crate::service::MIST;

impl Client {
    /// A client for the cloud at `base_url`, such as [`Cloud::Global01.url()`](crate::Cloud::url), that signs in with an API token
    /// (`Authorization: Token …`). A token works on its own cloud only.
    ///
    /// # Errors
    ///
    /// When the URL or the token can't be right; the message says what to do.
    pub fn new(base_url: &str, token: &Secret) -> Result<Self, ConfigError> {
        Self::with_http(
            base_url,
            token,
            reqwest::Client::builder(),
            Options::default(),
        )
    }

    /// Like [`new`](Self::new), with the caller's own HTTP settings (proxy, CA certificates …), or
    /// [`Connections`](tokens_http::Connections) shared with other clients, and [`Options`].
    ///
    /// Redirects and `reqwest`'s own retries are switched off whatever `http` says.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new), and when `http` can't make a client.
    pub fn with_http(
        base_url: &str,
        token: &Secret,
        http: impl Into<Http>,
        options: Options,
    ) -> Result<Self, ConfigError> {
        Self::with_org_tokens(base_url, std::slice::from_ref(token), http, options)
    }

    /// Like [`with_http`](Self::with_http), with several tokens of one organization, each with an hourly quota of its own: when
    /// one is used up, the next one goes on at once, and a call waits only when all are.
    ///
    /// Not for user tokens: all of one user share one quota, and `/self` answers for the token that asks.
    ///
    /// # Errors
    ///
    /// As [`with_http`](Self::with_http), and when there is no token.
    pub fn with_org_tokens(
        base_url: &str,
        tokens: &[Secret],
        http: impl Into<Http>,
        options: Options,
    ) -> Result<Self, ConfigError> {
        let base = BaseUrl::parse(base_url)?;
        let credential = Arc::new(TokenRing::new(tokens)?);
        let http = http.into();
        let options = options.sharing(&http);
        let client = tokens_http::http_client(http, &base, &options)?;
        let transport = Transport::new(&MIST, base.clone(), credential, options);
        Ok(Self {
            baseurl: base.to_string(),
            client,
            inner: transport,
        })
    }

    /// The host, with the port where the URL names one.
    pub fn host(&self) -> &str {
        self.inner.base_url().authority()
    }

    /// The keys that it signs in with, to compare with what Mist shows of a token's key: usually the first and the last four
    /// characters, `1qkb...QQCL`.
    pub fn keys(&self) -> Vec<KeyMatcher> {
        self.inner.keys()
    }

    /// The time by the service's clock; see [`Transport::service_now`].
    pub fn service_now(&self) -> Timestamp {
        self.inner.service_now()
    }

    /// The rate limit as the service last reported it. Mist reports none in its answers so far;
    /// [`get_self_api_usage`](Self::get_self_api_usage) asks for it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.inner.rate_limit()
    }
}
