//! What accounts are opened with: secrets, connections, and clients that those who sign in alike share.

use std::any::Any;
use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use tokens_http::{ConfigError, Connections, Options, Secret};
use tokens_local::{SecretRef, Secrets, redaction};

use crate::accounts::Accounts;
use crate::error::{OpenError, SetupError};
use crate::request_settings::RequestSettings;
use crate::service::AccountDef;

/// Opens accounts. Those with the same address and the same credential share a client, and with it the bound on what is under way
/// at once.
pub struct OpenContext {
    settings: RequestSettings,
    secrets: Secrets,
    connections: Connections,
    /// By account.
    identity_hosts: HashMap<String, String>,
    /// By the hash of what signs them in, which must not be the key of a map: that would be a copy of the secret.
    clients: Mutex<HashMap<u64, Vec<Shared>>>,
    hasher: RandomState,
}

/// A client, with all that signs it in.
type Shared = (Secret, Arc<dyn Any + Send + Sync>);

impl fmt::Debug for OpenContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenContext").finish_non_exhaustive()
    }
}

impl OpenContext {
    /// For all of `accounts`: no command that one of them runs inherits another one's secret.
    pub fn new(settings: RequestSettings, accounts: &Accounts) -> Self {
        let named = accounts
            .all
            .iter()
            .filter_map(|account| match &account.secret()?.value {
                SecretRef::Env(name) => Some(name.clone()),
                _ => None,
            });
        let own = accounts.services().secret_variables().map(str::to_owned);
        let variables: BTreeSet<_> = own.chain(named).collect();
        let variables = variables.into_iter().collect();
        let identity_hosts = accounts.all.iter().filter_map(|account| {
            let host = accounts.identity_hosts.get(&account.service())?;
            Some((account.name().to_owned(), host.clone()))
        });
        Self {
            settings,
            identity_hosts: identity_hosts.collect(),
            secrets: Secrets::new(variables, accounts.variables()),
            connections: Connections::new(reqwest::Client::builder),
            clients: Mutex::default(),
            hasher: RandomState::new(),
        }
    }

    /// The variables that hold secrets, which no other program is to inherit.
    pub fn secret_variables(&self) -> &[String] {
        self.secrets.hidden()
    }

    /// The connections that all clients share.
    pub fn connections(&self) -> &Connections {
        &self.connections
    }

    /// The options for the client of the account called `name`, which has at most `in_flight` requests under way at once.
    pub fn options(&self, name: &str, in_flight: usize) -> Options {
        let options = self.settings.options(name, in_flight);
        match self.identity_hosts.get(name) {
            Some(host) => options.identity_host(host),
            None => options,
        }
    }

    /// The client of `account`, made if there is none that signs in with the same secret at the same address in the same way. What `make` makes must
    /// depend on nothing else: `how` is what else signs the account in, or makes its client another one. Nothing is sent.
    ///
    /// # Errors
    ///
    /// When its secret is missing, or `make` fails.
    pub async fn client<T: Send + Sync + 'static>(
        &self,
        account: &dyn AccountDef,
        how: &str,
        make: impl FnOnce(&Secret) -> Result<T, ConfigError> + Send,
    ) -> Result<Arc<T>, OpenError> {
        let not_open = |what, why| OpenError::Secret {
            account: account.name().to_owned(),
            what,
            why,
        };
        let Some(reference) = account.secret() else {
            let why = SetupError::new("it is of a service that needs one");
            return Err(not_open("has no secret", why));
        };
        let secret = self.secrets.resolve(&reference.value).await;
        let secret = secret.map_err(|why| not_open("has no secret", why.into()))?;
        let service = account.service();
        let parts = [
            service.as_str(),
            account.base_url().as_str(),
            secret.expose(),
            how,
        ];
        let credential = Secret::unprotected(parts.join("\0"));
        self.get_or_make(credential, || make(&secret))
            .map_err(|error| {
                let hint = if error.to_string().contains("SSL_CERT_") {
                    "let it name certificates in PEM, or unset it to trust the system's".to_owned()
                } else {
                    format!("check {} ({})", reference.value, reference.origin)
                };
                not_open(
                    "can't work",
                    SetupError::new(error.to_string()).with_hint(hint),
                )
            })
    }

    fn get_or_make<T: Send + Sync + 'static>(
        &self,
        credential: Secret,
        make: impl FnOnce() -> Result<T, ConfigError>,
    ) -> Result<Arc<T>, ConfigError> {
        let hash = self.hasher.hash_one(credential.expose());
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        let alike = clients.entry(hash).or_default();
        let known = alike
            .iter()
            .find(|(known, _)| known.expose() == credential.expose());
        if let Some(client) = known.and_then(|(_, client)| client.clone().downcast().ok()) {
            return Ok(client);
        }
        let made = Arc::new(make()?);
        alike.push((credential, made.clone()));
        Ok(made)
    }
}

/// Checks that an address looks like `example`: with a scheme, and with nothing that may be a key. Repeats no such thing.
///
/// # Errors
///
/// When it does not.
pub fn check_address(url: &str, example: &str) -> Result<(), ConfigError> {
    let parts = |c: char| matches!(c, '/' | '.' | ':' | '@' | '?' | '#' | '&' | '=');
    // A long name of an organization has letters only.
    let is_key =
        |part: &str| redaction::looks_like_key(part) && part.contains(|c: char| c.is_ascii_digit());
    if url.split(parts).any(is_key) {
        let message = format!(
            "the URL has a part that looks like a key; it is only the service's address, such as `{example}`"
        );
        return Err(ConfigError::new(message));
    }
    if url.contains("://") || redaction::is_not_secret(url) {
        return Ok(());
    }
    let message = format!("the URL has no scheme; it must look like `{example}`");
    Err(ConfigError::new(message))
}

/// What is enough for a client that is only made to see whether it can be made: loading the platform's certificates takes
/// longer than all the rest. However many accounts there are, they share it.
pub fn without_certificates() -> &'static Connections {
    static SHARED: LazyLock<Connections> =
        LazyLock::new(|| Connections::new(|| reqwest::Client::builder().tls_certs_only([])));
    &SHARED
}
