//! Constructors.

use std::sync::Arc;

use jiff::Timestamp;
use tokens_http::{
    BaseUrl, ConfigError, Credential, HeaderCredential, Http, Options, RateLimit, Secret, Transport,
};

use crate::generated::client::Client;
use crate::oauth::{PrivateKeyCredential, ServiceApp};
use crate::service::OKTA;

impl Client {
    /// A client for the org at `org_url`, such as `https://acme.okta.com`, that signs in with an API token
    /// (`Authorization: SSWS …`).
    ///
    /// # Errors
    ///
    /// When the URL or the token can't be right; the message says what to do.
    pub fn new(org_url: &str, token: &Secret) -> Result<Self, ConfigError> {
        Self::with_http(
            org_url,
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
        org_url: &str,
        token: &Secret,
        http: impl Into<Http>,
        options: Options,
    ) -> Result<Self, ConfigError> {
        let credential = HeaderCredential::new("SSWS", token)?;
        Self::with_credential(org_url, Arc::new(credential), http, options)
    }

    /// A client that signs in with an OAuth access token got elsewhere (`Authorization: Bearer …`), until it expires.
    ///
    /// # Errors
    ///
    /// As [`with_http`](Self::with_http).
    pub fn with_access_token(
        org_url: &str,
        token: &Secret,
        http: impl Into<Http>,
        options: Options,
    ) -> Result<Self, ConfigError> {
        let credential = HeaderCredential::new("Bearer", token)?;
        Self::with_credential(org_url, Arc::new(credential), http, options)
    }

    /// A client that signs in as a service app, with a private key (`private_key_jwt`) and, unless the app is set to go without,
    /// DPoP. Nothing is sent before the first call.
    ///
    /// # Errors
    ///
    /// As [`with_http`](Self::with_http), and when the app's client id or scopes can't be right.
    pub fn with_service_app(
        org_url: &str,
        app: ServiceApp,
        http: impl Into<Http>,
        options: Options,
    ) -> Result<Self, ConfigError> {
        let base = org(org_url)?;
        let http = http.into();
        let options = options.sharing(&http);
        let client = tokens_http::http_client(http, &base, &options)?;
        let credential = PrivateKeyCredential::at(&base, app, client.clone(), &options)?;
        Ok(Self::assemble(base, Arc::new(credential), client, options))
    }

    /// A client that signs in with any credential, which may be shared with other clients.
    ///
    /// # Errors
    ///
    /// When the URL can't be right, or `http` can't make a client.
    pub fn with_credential(
        org_url: &str,
        credential: Arc<dyn Credential>,
        http: impl Into<Http>,
        options: Options,
    ) -> Result<Self, ConfigError> {
        let base = org(org_url)?;
        let http = http.into();
        let options = options.sharing(&http);
        let client = tokens_http::http_client(http, &base, &options)?;
        Ok(Self::assemble(base, credential, client, options))
    }

    fn assemble(
        base: BaseUrl,
        credential: Arc<dyn Credential>,
        client: reqwest::Client,
        options: Options,
    ) -> Self {
        let transport = Transport::new(&OKTA, base.clone(), credential, options);
        Self {
            baseurl: base.to_string(),
            client,
            inner: transport,
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
    if url.contains("{yourOktaDomain}") || url.contains("${yourOktaDomain}") {
        return Err(ConfigError(
            "`{yourOktaDomain}` is a placeholder; put the org's own domain there, such as `https://acme.okta.com`".into(),
        ));
    }
    let base = BaseUrl::parse(url)?;
    if let Some(domain) = ADMIN_DOMAINS
        .iter()
        .find(|domain| base.host().ends_with(*domain))
    {
        let org = base.host().trim_end_matches(domain);
        let domain = domain.trim_start_matches("-admin");
        return Err(ConfigError(format!(
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
