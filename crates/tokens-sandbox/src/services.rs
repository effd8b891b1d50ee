//! The services there are.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::mist::{self, Mist};
use crate::okta::{self, Okta};
use crate::seed::Session;
use crate::service::EmulatedService;
use crate::store::Keys;

pub(crate) static ALL: [&EmulatedService; 2] = [&mist::SERVICE, &okta::SERVICE];

/// Their state.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Services {
    pub(crate) okta: Okta,
    pub(crate) mist: Mist,
}

impl Services {
    /// The keys of all tokens by their ids.
    pub(crate) fn keys(&self) -> Keys {
        self.okta.keys().chain(self.mist.keys()).collect()
    }

    /// Gives the tokens their keys, which are saved apart.
    ///
    /// # Errors
    ///
    /// The id of a token that has none.
    pub(crate) fn restore_keys(&mut self, keys: &Keys) -> Result<(), String> {
        self.okta.restore_keys(keys)?;
        self.mist.restore_keys(keys)
    }
}

/// The one whose credentials are of this kind.
pub(crate) fn of_scheme(scheme: &str) -> &'static EmulatedService {
    if okta::knows_scheme(scheme) {
        &okta::SERVICE
    } else {
        &mist::SERVICE
    }
}

/// The accounts of all of them, as a configuration in TOML.
pub(crate) fn configuration(
    url: &str,
    orgs: impl Iterator<Item = Uuid>,
    session: &Session,
    has: impl Fn(&str) -> bool,
) -> String {
    let all = [
        ("okta", okta::configuration(url, session.app.as_ref())),
        ("mist", mist::configuration(url, orgs)),
    ];
    let known = all.into_iter().filter(|(service, _)| has(service));
    known.map(|(_, accounts)| accounts).collect()
}

/// The hosts that identify the services of the accounts, since their addresses differ from start to start.
pub(crate) const IDENTITY_HOSTS: [(&str, &str); 2] =
    [("okta", "acme.okta.example"), ("mist", "api.mist.example")];

/// The keys that the configuration refers to, by name.
pub(crate) fn held(session: &Session) -> Vec<(&'static str, &str)> {
    let mut held = vec![("okta", session.okta.as_str()), ("mist", &session.mist)];
    let app = session.app.as_ref();
    held.extend(app.map(|app| ("okta-app", app.private_key.as_str())));
    held
}
