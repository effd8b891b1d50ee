//! What the sandbox holds when it starts: people, orgs and tokens that one might meet.
//!
//! Ids and names are the same on each start, keys are not. Ages lie off the borders at which
//! they would be rounded.

mod mist;
mod okta;
mod okta_events;
mod okta_people;

use jiff::{SignedDuration, Timestamp};

use crate::clock;
use crate::keys;
use crate::services::Services;

pub(crate) use mist::{MSP, more_org_tokens, more_orgs, more_user_tokens};
pub(crate) use okta::{more_okta_tokens, okta_estate};

const PRIYA_EMAIL: &str = "priya.raman@acme.example";
const MARCUS_EMAIL: &str = "marcus.weber@acme.example";

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// The keys to sign in with.
pub(crate) struct Session {
    pub(crate) okta: String,
    pub(crate) mist: String,
    pub(crate) mist_org: String,
}

/// Fills the services. With `empty`, only what it takes to sign in.
pub(crate) fn fill(services: &mut Services, now: Timestamp, empty: bool) -> Session {
    let session = Session {
        okta: keys::okta(),
        mist: keys::mist(),
        mist_org: keys::mist(),
    };
    okta::fill(&mut services.okta, &session, now, empty);
    mist::fill(&mut services.mist, &session, now, empty);
    session
}

fn ago(now: Timestamp, seconds: i64) -> Timestamp {
    clock::add(now, SignedDuration::from_secs(-seconds))
}
