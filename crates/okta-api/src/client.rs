//! How a client is made, and what it knows.

use std::sync::Arc;

use jiff::Timestamp;
use tokens_http::{
    BaseUrl, ConfigError, Credential, HeaderCredential, Http, Options, RateLimit, Secret, Transport,
};

use crate::generated::client::Client;
use crate::oauth::{PrivateKeyCredential, ServiceApp};
use crate::service::OKTA;

/// Makes a [`Client`]: [`Client::builder`] begins it, [`build`](Self::build) ends it.
#[derive(Debug)]
#[must_use = "`build` makes the client"]
pub struct ClientBuilder {
    url: String,
    sign_in: Vec<SignIn>,
    http: Http,
    options: Options,
}

#[derive(Debug)]
enum SignIn {
    Key(&'static str, Secret),
    App(ServiceApp),
    Other(Arc<dyn Credential>),
}

impl ClientBuilder {
    /// Signs in with an API token (`Authorization: SSWS …`).
    pub fn token(self, token: impl Into<Secret>) -> Self {
        self.sign_in(SignIn::Key("SSWS", token.into()))
    }

    /// Signs in with an OAuth access token got elsewhere (`Authorization: Bearer …`), until it expires.
    pub fn access_token(self, token: impl Into<Secret>) -> Self {
        self.sign_in(SignIn::Key("Bearer", token.into()))
    }

    /// Signs in as a service app, with a private key (`private_key_jwt`) and, unless the app is set to go without, DPoP.
    pub fn service_app(self, app: ServiceApp) -> Self {
        self.sign_in(SignIn::App(app))
    }

    /// Signs in with any other credential, or with one that is shared with other clients.
    pub fn credential(self, credential: Arc<dyn Credential>) -> Self {
        self.sign_in(SignIn::Other(credential))
    }

    fn sign_in(mut self, sign_in: SignIn) -> Self {
        self.sign_in.push(sign_in);
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
    /// When the URL, the credential or the HTTP settings are not valid, and unless exactly one credential was given.
    pub fn build(self) -> Result<Client, ConfigError> {
        let base = org(&self.url)?;
        let one: Result<[SignIn; 1], _> = self.sign_in.try_into();
        let [sign_in] = one.map_err(|all| {
            ConfigError::new(format!(
                "an Okta client needs one credential, by `token`, `access_token`, `service_app` or `credential`; {} were given",
                all.len()
            ))
        })?;
        let options = self.options.sharing(&self.http);
        let http = tokens_http::http_client(self.http, &base, &options)?;
        let credential: Arc<dyn Credential> = match sign_in {
            SignIn::Key(scheme, key) => Arc::new(HeaderCredential::new(scheme, key)?),
            SignIn::App(app) => Arc::new(PrivateKeyCredential::at(
                &base,
                app,
                http.clone(),
                &options,
            )?),
            SignIn::Other(credential) => credential,
        };
        let transport = Transport::new(&OKTA, base.clone(), credential, options);
        Ok(Client {
            baseurl: base.to_string(),
            client: http,
            inner: transport,
        })
    }
}

impl Client {
    /// Begins a client for the org at `url`, such as `https://acme.okta.com`.
    pub fn builder(url: impl Into<String>) -> ClientBuilder {
        ClientBuilder {
            url: url.into(),
            sign_in: Vec::new(),
            http: reqwest::Client::builder().into(),
            options: Options::default(),
        }
    }

    /// The host, with the port where the URL names one.
    pub fn host(&self) -> &str {
        self.inner.base_url().authority()
    }

    /// Whether it signs in with an API token (SSWS), as [`revoke_current_api_token`](Self::revoke_current_api_token) requires.
    pub fn has_api_token(&self) -> bool {
        self.inner.scheme() == "SSWS"
    }

    /// The id of the service app that it signs in as. `None`: it signs in with a token.
    pub fn client_id(&self) -> Option<&str> {
        self.inner.client_id()
    }

    /// The rate limit as the service last reported it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.inner.rate_limit()
    }

    /// The time by the service's clock; see [`Transport::service_now`].
    pub fn service_now(&self) -> Timestamp {
        self.inner.service_now()
    }
}

/// Okta's admin console has a host of its own, which serves no API: `acme-admin.okta.com` for `acme.okta.com`.
const ADMIN_DOMAINS: [&str; 4] = [
    "-admin.okta.com",
    "-admin.oktapreview.com",
    "-admin.okta-emea.com",
    "-admin.okta-gov.com",
];

pub(crate) fn org(url: &str) -> Result<BaseUrl, ConfigError> {
    if url.contains("{yourOktaDomain}") {
        return Err(ConfigError::new(
            "`{yourOktaDomain}` is a placeholder; put the org's own domain there, such as `https://acme.okta.com`",
        ));
    }
    let base = BaseUrl::parse(url)?;
    if let Some(domain) = ADMIN_DOMAINS
        .iter()
        .find(|domain| base.host().ends_with(*domain))
    {
        let org = base.host().trim_end_matches(domain);
        let domain = domain.trim_start_matches("-admin");
        return Err(ConfigError::new(format!(
            "`{base}` is the admin console; the API is at `https://{org}{domain}`"
        )));
    }
    Ok(base)
}

#[cfg(test)]
mod tests {
    use super::org;

    #[test]
    fn refuses_what_is_no_org_with_advice() {
        for (url, advice) in [
            ("https://acme-admin.okta.com/", "`https://acme.okta.com`"),
            (
                "https://acme-admin.oktapreview.com",
                "`https://acme.oktapreview.com`",
            ),
            ("https://{yourOktaDomain}", "placeholder"),
            ("acme.okta.com", "`https://acme.okta.com`"),
            ("http://acme.okta.com", "in clear"),
        ] {
            let error = org(url).unwrap_err().to_string();
            assert!(error.contains(advice), "{url}: {error}");
        }
        for url in [
            "https://acme.okta.com/",
            "https://login.acme.example",
            "http://127.0.0.1:9",
        ] {
            assert!(org(url).is_ok(), "{url}");
        }
    }
}
