//! The services there are.

use uuid::Uuid;

use crate::mist::{self, Mist};
use crate::okta::{self, Okta};
use crate::seed::Session;
use crate::service::EmulatedService;

pub(crate) static ALL: [&EmulatedService; 2] = [&mist::SERVICE, &okta::SERVICE];

/// Their state.
#[derive(Default)]
pub(crate) struct Services {
    pub(crate) okta: Okta,
    pub(crate) mist: Mist,
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
    has: impl Fn(&str) -> bool,
) -> String {
    let all = [
        ("okta", okta::configuration(url)),
        ("mist", mist::configuration(url, orgs)),
    ];
    let known = all.into_iter().filter(|(service, _)| has(service));
    known.map(|(_, accounts)| accounts).collect()
}

/// The keys that the configuration refers to, by name.
pub(crate) fn held(session: &Session) -> [(&'static str, &str); 2] {
    [("okta", &session.okta), ("mist", &session.mist)]
}
