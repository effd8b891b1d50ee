//! What can be chosen before the sandbox starts.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use jiff::Timestamp;

use crate::server::Sandbox;

/// What stays the same while the sandbox runs.
#[derive(Debug, Clone, Default)]
pub(crate) struct Settings {
    pub(crate) mist_create_as_array: bool,
    pub(crate) mist_page_size: Option<usize>,
    pub(crate) mist_retry_after: bool,
    pub(crate) okta_page_size: Option<usize>,
    pub(crate) okta_empty_page: bool,
    pub(crate) enforce_rate_limits: bool,
}

/// Starts a [`Sandbox`] that differs from the usual one.
#[derive(Debug, Clone, Default)]
#[must_use = "nothing runs until `start` is called"]
pub struct SandboxBuilder {
    pub(crate) port: u16,
    pub(crate) now: Option<Timestamp>,
    pub(crate) empty: bool,
    pub(crate) tls: bool,
    pub(crate) latency: Duration,
    pub(crate) settings: Settings,
    pub(crate) directory: Option<PathBuf>,
    pub(crate) okta_tokens: usize,
    pub(crate) mist_orgs: usize,
    pub(crate) service_app: bool,
}

impl SandboxBuilder {
    /// Listens on this port of the loopback interface; 0, the default, lets the system choose.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Stops the clock at `now`; only [`Sandbox::advance`] moves it. By default it ticks with the
    /// machine's.
    pub fn now(mut self, now: Timestamp) -> Self {
        self.now = Some(now);
        self
    }

    /// Seeds only what it takes to sign in: three tokens, their users and the two orgs.
    pub fn empty(mut self) -> Self {
        self.empty = true;
        self
    }

    /// Keeps its state in this directory, and goes on with the state that is there: people, tokens with their keys, events, the
    /// clock. The directory is made if it does not exist, and no other process may use it meanwhile. What only a new sandbox can
    /// be given is an error if there is a state, but for [`now`](Self::now) and [`empty`](Self::empty), which mean nothing then.
    ///
    /// Each change is on disk before it is answered, and so is the last use by a request that only reads, unless the state is
    /// larger than 4 MiB: then it is up to 250 ms late, or four times as long as saving takes.
    pub fn directory(mut self, path: impl Into<PathBuf>) -> Self {
        self.directory = Some(path.into());
        self
    }

    /// Gives a new sandbox `count` more Okta tokens, with an owner for every two, whose states and roles vary.
    pub fn okta_tokens(mut self, count: usize) -> Self {
        self.okta_tokens = count;
        self
    }

    /// Gives a new sandbox `count` more Mist orgs, with twenty tokens each.
    pub fn mist_orgs(mut self, count: usize) -> Self {
        self.mist_orgs = count;
        self
    }

    /// Gives a new sandbox an Okta service app with a key of its own, which the [configuration](Sandbox::configuration) and the
    /// [environment](Sandbox::environment) name instead of the SSWS token.
    pub fn service_app(mut self) -> Self {
        self.service_app = true;
        self
    }

    /// Serves HTTPS, with a certificate for `localhost`, `127.0.0.1` and `::1` that is made at the
    /// start. [`Sandbox::ca_pem`] has to be trusted.
    #[cfg(feature = "tls")]
    pub fn tls(mut self) -> Self {
        self.tls = true;
        self
    }

    /// Holds every answer back by this time, measured by the machine's clock. The request has been
    /// carried out by then, and others are answered meanwhile.
    pub fn latency(mut self, latency: Duration) -> Self {
        self.latency = latency;
        self
    }

    /// Answers the creation of a Mist user token with an array of one, as the vendor's document
    /// has it. By default it is an object, as clients observe it.
    pub fn mist_create_as_array(mut self) -> Self {
        self.settings.mist_create_as_array = true;
        self
    }

    /// Answers Mist's lists in pages of at most `size`, with `X-Page-*` headers. By default they
    /// come whole and without.
    pub fn mist_page_size(mut self, size: usize) -> Self {
        self.settings.mist_page_size = Some(size.max(1));
        self
    }

    /// Answers Okta's list in pages of at most `size`, whether the caller sends `limit` or not.
    /// By default it comes whole unless `limit` is sent.
    pub fn okta_page_size(mut self, size: usize) -> Self {
        self.settings.okta_page_size = Some(size.max(1));
        self
    }

    /// Makes the second page of Okta's list an empty one with a link to the rest.
    pub fn okta_empty_page(mut self) -> Self {
        self.settings.okta_empty_page = true;
        self
    }

    /// Answers 429 when a quota is used up: Mist's 5000 requests an hour, Okta's 600 a minute.
    /// By default requests are counted and reported, but never refused.
    pub fn enforce_rate_limits(mut self) -> Self {
        self.settings.enforce_rate_limits = true;
        self
    }

    /// Sends `Retry-After`, in seconds, with Mist's 429 for a quota that is used up. Mist does not
    /// document it.
    pub fn mist_retry_after(mut self) -> Self {
        self.settings.mist_retry_after = true;
        self
    }

    /// Starts the sandbox. It runs in tasks of the current Tokio runtime.
    ///
    /// # Errors
    ///
    /// When the port can't be bound, and when the directory can't be used: it is in use, its files are not valid or can't be
    /// written, or it has a sandbox already and what is asked for is for a new one.
    pub async fn start(self) -> io::Result<Sandbox> {
        Sandbox::launch(self).await
    }
}
