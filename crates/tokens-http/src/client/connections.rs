//! What requests go through.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use reqwest::ClientBuilder;

use crate::base_url::{BaseUrl, ConfigError};
use crate::causes::causes;
use crate::client::breaker::HostBreaker;
use crate::client::budget::Budget;
use crate::client::certificates;
use crate::client::options::Options;

/// What a client's requests go through: HTTP settings of its own (a `reqwest::ClientBuilder`), or [`Connections`] that it shares.
#[derive(Debug)]
pub struct Http(HttpSettings);

#[derive(Debug)]
enum HttpSettings {
    Own(Box<ClientBuilder>),
    Shared(Connections),
}

impl Http {
    /// What clients of the same [`Connections`] share.
    pub(crate) fn shared(&self) -> Option<&Shared> {
        match &self.0 {
            HttpSettings::Own(_) => None,
            HttpSettings::Shared(connections) => Some(&connections.0.shared),
        }
    }
}

/// What clients share beside their connections. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shared {
    breakers: Arc<Mutex<HashMap<String, Arc<HostBreaker>>>>,
    /// `None`: each client answers for itself.
    pub(crate) budget: Option<Budget>,
}

impl Shared {
    /// How well the host at `authority` answers.
    pub(crate) fn breaker(&self, authority: &str) -> Arc<HostBreaker> {
        let mut breakers = self.breakers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = breakers.get(authority) {
            return Arc::clone(known);
        }
        let breaker = Arc::new(HostBreaker::default());
        breakers.insert(authority.to_owned(), Arc::clone(&breaker));
        breaker
    }
}

impl From<ClientBuilder> for Http {
    fn from(builder: ClientBuilder) -> Self {
        Self(HttpSettings::Own(Box::new(builder)))
    }
}

impl From<&Connections> for Http {
    fn from(connections: &Connections) -> Self {
        Self(HttpSettings::Shared(connections.clone()))
    }
}

/// Connections that several clients share, whatever their hosts: the platform's certificates, which take time and memory, are
/// loaded once, and only if a host needs them. They also share how well each host answers: one that is silent to several clients is
/// asked less by all of them. And they share a bound on the memory of their answers: of lists longer than 1 MiB, one at a time is decoded
/// and read; a reader that stops in the middle of one holds up the others for up to 30 s. Cheap to clone.
#[derive(Clone)]
pub struct Connections(Arc<Inner>);

struct Inner {
    settings: Box<dyn Fn() -> ClientBuilder + Send + Sync>,
    made: Mutex<Vec<(Kind, reqwest::Client)>>,
    shared: Shared,
}

/// Which client a base needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Remote,
    Loopback,
    LoopbackInClear,
}

impl Connections {
    /// Connections with the HTTP settings that `settings` makes: once for remote hosts, once for loopback, each when it is first
    /// needed, with the [`user_agent`](Options::user_agent) of the first client that needs it.
    pub fn new(settings: impl Fn() -> ClientBuilder + Send + Sync + 'static) -> Self {
        Self(Arc::new(Inner {
            settings: Box::new(settings),
            made: Mutex::default(),
            shared: Shared {
                breakers: Arc::default(),
                budget: Some(Budget::default()),
            },
        }))
    }

    fn client(&self, kind: Kind, options: &Options) -> Result<reqwest::Client, ConfigError> {
        let mut made = self.0.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, client)) = made.iter().find(|(known, _)| *known == kind) {
            return Ok(client.clone());
        }
        let client = build((self.0.settings)(), kind, options)?;
        made.push((kind, client.clone()));
        Ok(client)
    }
}

impl fmt::Debug for Connections {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connections").finish_non_exhaustive()
    }
}

/// The HTTP client for `base`. Redirects are never followed (a followed 302 turns a `DELETE` into a `GET` that answers 200),
/// `reqwest` retries nothing by itself, plain `http` and no proxy are for loopback alone.
///
/// # Errors
///
/// When the settings can't make a client, such as with an invalid `User-Agent`.
pub fn http_client(
    http: impl Into<Http>,
    base: &BaseUrl,
    options: &Options,
) -> Result<reqwest::Client, ConfigError> {
    let kind = match (base.is_loopback(), base.as_str().starts_with("http://")) {
        (false, _) => Kind::Remote,
        (true, false) => Kind::Loopback,
        (true, true) => Kind::LoopbackInClear,
    };
    match http.into().0 {
        HttpSettings::Own(builder) => build(*builder, kind, options),
        HttpSettings::Shared(connections) => connections.client(kind, options),
    }
}

fn build(
    builder: ClientBuilder,
    kind: Kind,
    options: &Options,
) -> Result<reqwest::Client, ConfigError> {
    let own = concat!("tokens-rs/", env!("CARGO_PKG_VERSION"));
    let user_agent = match &options.user_agent {
        Some(application) => format!("{application} {own}"),
        None => own.into(),
    };
    let mut builder = builder
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .user_agent(user_agent);
    builder = match kind {
        Kind::Remote => builder.https_only(true),
        Kind::Loopback | Kind::LoopbackInClear => builder.no_proxy(),
    };
    // Loading the platform's certificates takes longer than a request over loopback.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    if kind == Kind::LoopbackInClear {
        builder = builder.tls_certs_only([]);
    }
    builder.build().map_err(|error| {
        if kind != Kind::LoopbackInClear
            && let Some(problem) = certificates::problem()
        {
            return ConfigError::new(problem);
        }
        let why: String = causes(&error).map(|cause| format!(": {cause}")).collect();
        ConfigError::new(format!("no HTTP client could be made: {error}{why}"))
    })
}
