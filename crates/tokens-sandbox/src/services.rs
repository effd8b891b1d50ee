//! The services there are.

use crate::mist::{self, Mist};
use crate::okta::{self, Okta};
use crate::service::Service;

pub(crate) static ALL: [&Service; 2] = [&mist::SERVICE, &okta::SERVICE];

/// Their state.
#[derive(Default)]
pub(crate) struct Services {
    pub(crate) okta: Okta,
    pub(crate) mist: Mist,
}

/// The one whose credentials are of this kind.
pub(crate) fn of_scheme(scheme: &str) -> &'static Service {
    if okta::knows_scheme(scheme) {
        &okta::SERVICE
    } else {
        &mist::SERVICE
    }
}
