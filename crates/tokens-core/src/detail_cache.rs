//! Details that are kept from one run to the next.

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::details::{Detail, DetailSet, TokenDetails};
use crate::fact::Fact;
use crate::token::{Network, Owner, Privilege, Token};
use crate::token_ref::TokenRef;
use crate::verify::CLOCK_TOLERANCE;

/// Where details of tokens are kept. [`KeptDetails`] decides what is kept and what still counts.
pub trait DetailCache: fmt::Debug + Send + Sync {
    /// What is kept of the details that are `wanted`, with [`TokenDetails::read_at`] set. `now` is the time by the service's clock. `None`:
    /// they have to be read.
    fn get(&self, token: &Token, wanted: &DetailSet, now: Timestamp) -> Option<TokenDetails>;

    /// Takes note of details that were read.
    fn put(&self, token: &Token, wanted: &DetailSet, details: &TokenDetails, now: Timestamp);
}

/// The details of one token, with what has to be the same for them to count: all of it known, no secret.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct KeptDetails {
    /// The token.
    #[serde(rename = "ref")]
    pub reference: TokenRef,
    /// When they were read, by the service's clock.
    pub read_at: Timestamp,
    wanted: Vec<Detail>,
    owner: Option<Owner>,
    network: Option<Network>,
    privileges: Option<Vec<Privilege>>,
    details: TokenDetails,
}

impl KeptDetails {
    /// Details of `token`, which were `wanted` and read at `now`. `None`: something is not known that may be known in the next run, or
    /// the token has no name that lasts.
    pub fn new(
        token: &Token,
        wanted: &DetailSet,
        details: &TokenDetails,
        now: Timestamp,
    ) -> Option<Self> {
        if !is_known(details) {
            return None;
        }
        Some(Self {
            reference: token.reference()?,
            read_at: Timestamp::from_second(now.as_second()).unwrap_or(now),
            wanted: wanted.iter().collect(),
            owner: token.owner.clone(),
            network: token.network.clone(),
            privileges: token.privileges.clone(),
            details: details.clone(),
        })
    }

    /// Whether they are younger than `max_age`, and not of a time to come.
    pub fn is_fresh(&self, now: Timestamp, max_age: SignedDuration) -> bool {
        let age = now.duration_since(self.read_at);
        age < max_age && age >= -CLOCK_TOLERANCE
    }

    /// Those that are `wanted`. `None`: not all were read, or the token has another owner, network condition or privileges now.
    pub fn of(&self, token: &Token, wanted: &DetailSet) -> Option<TokenDetails> {
        let has = |detail| self.wanted.contains(&detail);
        // Names are part of what a token can do.
        let same_names =
            !wanted.has(Detail::Permissions) || wanted.has(Detail::Names) == has(Detail::Names);
        let is_same = token.reference().as_ref() == Some(&self.reference)
            && token.owner == self.owner
            && token.network == self.network
            && token.privileges == self.privileges;
        if !is_same || !same_names || !wanted.iter().all(has) {
            return None;
        }
        let mut details = self.details.clone();
        details.read_at = Some(self.read_at);
        if !wanted.has(Detail::Owners) {
            details.owner_details = None;
        }
        if !wanted.has(Detail::Permissions) {
            details.permissions = None;
        }
        if !wanted.has(Detail::Zones) {
            details.zones = None;
        }
        if !wanted.has(Detail::Names) {
            details.org = None;
        }
        if !wanted.has(Detail::Agents) {
            details.agent_details = None;
        }
        if !wanted.has(Detail::RateLimits) {
            details.rate_limit = None;
        }
        Some(details)
    }
}

/// Whether nothing is unknown but what no further request would tell of an owner who was found.
fn is_known(details: &TokenDetails) -> bool {
    let owner = details.owner_details.as_ref();
    let has_owner = owner.and_then(Fact::known).is_some();
    let mut unknown = details.unknown();
    unknown.all(|(detail, why)| detail == Detail::Owners && has_owner && !why.reason.is_missing())
}
