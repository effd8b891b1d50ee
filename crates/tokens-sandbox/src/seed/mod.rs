//! What the sandbox holds when it starts: people, orgs and tokens that one might meet.
//!
//! Ids and names are the same on each start, keys are not. Ages lie off the borders at which
//! they would be rounded.

mod mist;
mod mist_events;
mod okta;
mod okta_events;
mod okta_people;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::clock;
use crate::service_app::AppSession;
use crate::services::Services;

pub(crate) use mist::{
    DORMANT, MSP, RETAIL, WALLBOARD, add_admin_token, more_org_tokens, more_orgs, more_user_tokens,
};
pub(crate) use okta::{more_okta_tokens, okta_estate};
pub(crate) use okta_people::MARCUS as OKTA_LEAVER;

const PRIYA_EMAIL: &str = "priya.raman@acme.example";
const MARCUS_EMAIL: &str = "marcus.weber@acme.example";

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// The keys to sign in with.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Session {
    pub(crate) okta: String,
    pub(crate) mist: String,
    pub(crate) mist_org: String,
    /// The service app that signs in instead of the Okta token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) app: Option<AppSession>,
}

/// Fills the services. With `empty`, only what it takes to sign in.
pub(crate) fn fill(services: &mut Services, now: Timestamp, empty: bool) -> Session {
    let Services { okta, mist } = services;
    let okta = okta::fill(okta, now, empty);
    let (mist, mist_org) = mist::fill(mist, now, empty);
    Session {
        okta,
        mist,
        mist_org,
        app: None,
    }
}

fn ago(now: Timestamp, seconds: i64) -> Timestamp {
    clock::add(now, SignedDuration::from_secs(-seconds))
}
