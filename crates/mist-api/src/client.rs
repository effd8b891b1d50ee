//! How a client is made, and what it knows.

use std::sync::Arc;

use jiff::Timestamp;
use tokens_http::{BaseUrl, ConfigError, Http, KeyMatcher, Options, RateLimit, Secret, Transport};

use crate::generated::client::Client;
use crate::service::MIST;
use crate::token_pool::TokenPool;

/// Makes a [`Client`]: [`Client::builder`] begins it, [`build`](Self::build) ends it.
#[derive(Debug)]
#[must_use = "`build` makes the client"]
pub struct ClientBuilder {
    url: String,
    /// What each call of `token` or `org_tokens` gave.
    tokens: Vec<Vec<Secret>>,
    http: Http,
    options: Options,
}

impl ClientBuilder {
    /// Signs in with an API token, of a user or of an organization (`Authorization: Token …`).
    pub fn token(self, token: impl Into<Secret>) -> Self {
        self.org_tokens([token])
    }

    /// Signs in with several tokens of one organization, each with an hourly quota of its own: when one is used up, the next one
    /// goes on at once, and a call waits only when all are.
    ///
    /// Not for user tokens: all of one user share one quota, and `/self` answers for the token that asks.
    pub fn org_tokens(mut self, tokens: impl IntoIterator<Item = impl Into<Secret>>) -> Self {
        self.tokens
            .push(tokens.into_iter().map(Into::into).collect());
        self
    }

    /// HTTP settings (proxy, CA certificates …) as a `reqwest::ClientBuilder`, or [`Connections`](tokens_http::Connections) shared
    /// with other clients. Redirects and `reqwest`'s own retries are switched off in any case.
    pub fn http(mut self, http: impl Into<Http>) -> Self {
        self.http = http.into();
        self
    }

    /// Time limits, attempts, limits on answers.
    pub fn options(mut self, options: Options) -> Self {
        self.options = options;
        self
    }

    /// The client. Nothing is sent before its first call.
    ///
    /// # Errors
    ///
    /// When the URL, a token or the HTTP settings are not valid, and unless exactly one credential was given.
    pub fn build(self) -> Result<Client, ConfigError> {
        let base = BaseUrl::parse(&self.url)?;
        let [tokens] = self.tokens.as_slice() else {
            return Err(ConfigError::new(format!(
                "a Mist client needs one credential, by `token` or `org_tokens`; {} were given",
                self.tokens.len()
            )));
        };
        let credential = Arc::new(TokenPool::new(tokens)?);
        let options = self.options.sharing(&self.http);
        let http = tokens_http::http_client(self.http, &base, &options)?;
        let transport = Transport::new(&MIST, base.clone(), credential, options);
        Ok(Client {
            baseurl: base.to_string(),
            client: http,
            inner: transport,
        })
    }
}

impl Client {
    /// Begins a client for the cloud at `url`, such as [`Cloud::url`](crate::Cloud::url). A token works on its own cloud only.
    pub fn builder(url: impl Into<String>) -> ClientBuilder {
        ClientBuilder {
            url: url.into(),
            tokens: Vec::new(),
            http: reqwest::Client::builder().into(),
            options: Options::default(),
        }
    }

    /// The host, with the port where the URL names one.
    pub fn host(&self) -> &str {
        self.inner.base_url().authority()
    }

    /// The host that identifies the service; see [`Transport::identity_host`].
    pub fn identity_host(&self) -> &str {
        self.inner.identity_host()
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
