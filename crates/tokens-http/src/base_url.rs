//! Where a service lives: checked once, before anything is sent.

use std::fmt;

use url::Url;

/// An invalid configuration. Its message says what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct ConfigError(String);

impl ConfigError {
    /// An error with this message, for a crate that checks a configuration of its own. It is shown to people: no secret belongs
    /// into it.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

/// The address of a service: scheme, host, port and nothing else, without a trailing slash.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct BaseUrl(Url);

impl BaseUrl {
    /// Checks `text`. `https` is required, except for a loopback address.
    ///
    /// # Errors
    ///
    /// When the scheme or the host is missing, `http` is used beyond loopback, or there is a path, a query or
    /// a user name in it.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        let text = text.trim();
        let fail = |why: String| Err(ConfigError::new(why));
        if text.is_empty() {
            return fail("the service's URL is empty".into());
        }
        if !text.contains("://") {
            let shown = shown(text);
            return fail(format!("`{shown}` has no scheme; write `https://{shown}`"));
        }
        let url = match Url::parse(text) {
            Ok(url) => url,
            Err(error) => return fail(format!("`{}` is no URL: {error}", shown(text))),
        };
        // An unescaped `/`, `?` or `#` in a password ends the host before the `@`.
        if !url.username().is_empty() || url.password().is_some() || text.contains('@') {
            return fail("a user name or password does not belong in the service's URL".into());
        }
        let Some(host) = url.host_str().filter(|host| !host.is_empty()) else {
            return fail(format!("`{}` has no host", shown(text)));
        };
        if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
            return fail(format!(
                "`{}` goes on after the host; write `{}`",
                shown(text),
                url.origin().ascii_serialization()
            ));
        }
        let base = Self(url.clone());
        match url.scheme() {
            "https" => Ok(base),
            "http" if base.is_loopback() => Ok(base),
            "http" => fail(format!(
                "`http://{host}` would send the key in clear; write `https://{host}` (plain http is for loopback only)"
            )),
            other => fail(format!(
                "`{other}` is no scheme for an API; write `https://{host}`"
            )),
        }
    }

    /// As text, without a trailing slash.
    pub fn as_str(&self) -> &str {
        self.0.as_str().trim_end_matches('/')
    }

    /// The host's name or address, without the port.
    pub fn host(&self) -> &str {
        self.0.host_str().unwrap_or_default()
    }

    /// The host, with the port where the URL names one.
    pub fn authority(&self) -> &str {
        self.0.authority()
    }

    /// Whether it names this machine: `localhost`, `127.0.0.0/8` or `[::1]`.
    pub fn is_loopback(&self) -> bool {
        let host = self.host().trim_start_matches('[').trim_end_matches(']');
        host == "localhost"
            || host
                .parse::<std::net::IpAddr>()
                .is_ok_and(|address| address.is_loopback())
    }
}

/// `text` without what may be a password or a key: everything before an `@`, and a query or fragment.
fn shown(text: &str) -> String {
    let text = text.rsplit_once('@').map_or(text, |(_, host)| host);
    let end = text.find(['?', '#']).unwrap_or(text.len());
    text[..end].escape_debug().to_string()
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BaseUrl({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::BaseUrl;

    #[test]
    fn accepts_https_and_loopback() {
        for (text, expected) in [
            ("https://acme.okta.com", "https://acme.okta.com"),
            (" https://acme.okta.com/ ", "https://acme.okta.com"),
            ("https://proxy.example:8443", "https://proxy.example:8443"),
            ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
            ("http://localhost:1", "http://localhost:1"),
            ("http://[::1]:1", "http://[::1]:1"),
        ] {
            assert_eq!(BaseUrl::parse(text).unwrap().as_str(), expected);
        }
    }

    #[test]
    fn refuses_with_advice() {
        for (text, advice) in [
            ("", "empty"),
            ("acme.okta.com", "write `https://acme.okta.com`"),
            ("http://acme.okta.com", "write `https://acme.okta.com`"),
            ("http://127.0.0.1.evil.example", "in clear"),
            ("https://u:p@acme.okta.com", "user name or password"),
            ("https://u:p/w@acme.okta.com", "no URL"),
            ("https://me/u:p@acme.okta.com", "user name or password"),
            (
                "https://acme.okta.com/api/v1",
                "write `https://acme.okta.com`",
            ),
            ("https://u:p@acme.okta.com:99999", "no URL"),
            ("u:p@acme.okta.com", "write `https://acme.okta.com`"),
            (
                "https://acme.okta.com/?token=u:p",
                "write `https://acme.okta.com`",
            ),
            ("ftp://acme.okta.com", "no scheme for an API"),
            ("https://", "no URL"),
        ] {
            let error = BaseUrl::parse(text).unwrap_err().to_string();
            assert!(error.contains(advice), "{text}: {error}");
            assert!(!error.contains("u:p"), "{error}");
        }
    }
}
