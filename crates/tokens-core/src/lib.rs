#![doc = include_str!("../README.md")]

mod age;
mod capability;
mod claims;
mod closed_name;
#[cfg(feature = "contract")]
pub mod contract;
mod detail_cache;
mod details;
mod display;
mod done;
mod error;
mod fact;
pub mod filter;
mod identity;
mod in_use;
mod inventory;
mod length;
#[cfg(feature = "service")]
mod links;
mod memory;
#[cfg(feature = "mist")]
mod mist;
mod naming;
mod nearest;
mod not_visible;
#[cfg(feature = "okta")]
mod okta;
mod open_name;
mod orgs;
#[cfg(feature = "service")]
mod pages;
mod permissions;
mod provider;
mod provider_id;
mod reader;
mod request;
mod revocation;
#[cfg(feature = "service")]
mod service_error;
pub mod snapshot;
mod token;
mod token_memory;
mod token_ref;
pub mod usage;
mod usage_event;
mod validate;
mod verify;
mod zone;

pub use age::DERIVED_MARK;
pub use capability::{Capability, FactProvenance, Flags, KindFacts};
pub use claims::{Claim, ClaimEntry, ClaimMatch, Claimed, Claims, ClaimsSeen, Unmatched};
pub use closed_name::InvalidName;
pub use detail_cache::{DetailCache, KeptDetails};
pub use details::{
    AgentDetails, Detail, DetailSet, OrgDetails, OwnerDetails, OwnerNature, RateLimitShare,
    Standing, TokenDetails,
};
pub use display::name_text;
pub use done::Done;
pub use error::{Error, ErrorKind, HttpDetails, Operation, Result};
pub use fact::{Fact, UnknownFact, UnknownReason};
pub use identity::{Identity, IdentityKind};
pub use in_use::InUse;
pub use inventory::{
    Account, AccountTokens, Entry, InventoryOptions, ListedToken, UsageOptions, details_of,
    inventory,
};
pub use length::{length_text, parse_length};
pub use memory::MemoryTokens;
#[cfg(feature = "mist")]
pub use mist::{Ids, MistOrgs, MistTokens};
pub use naming::{MIN_PREFIX, NamedFor, NamingError, ResolvedToken, TokenName, find_tokens};
pub use nearest::nearest;
pub use not_visible::{ListedKind, not_visible};
#[cfg(feature = "okta")]
pub use okta::OktaTokens;
pub use orgs::TokenProviders;
pub use permissions::{Assignment, Named, Permissions, Target, TargetKind};
pub use provider::TokenProvider;
pub use provider_id::{InvalidRef, ProviderId, Scope, Service};
pub use reader::{Reader, Visibility};
pub use request::{CreateToken, IssuedToken, ListOptions, UpdateToken};
pub use revocation::{Proof, Revocation, RevocationOutcome, RevokeOptions};
pub use snapshot::{Snapshot, TokenRecord};
pub use token::{
    Network, Owner, OwnerState, Privilege, Provenance, Token, TokenId, TokenKind, When, WhenState,
};
pub use token_ref::TokenRef;
pub use usage_event::{UsageEvent, UsageKind, UsageQuery};
pub use validate::MAX_NAME_LENGTH;
pub use verify::CLOCK_TOLERANCE;
pub use zone::Zone;

pub use tokens_http::{ConfigError, KeyMatcher, MaskMatch, RateLimit, Secret};

// What the signatures above, and those who implement the traits, take of other crates.
pub use async_trait::async_trait;
pub use futures_util::stream::{BoxStream, StreamExt, TryStreamExt};
pub use jiff::{SignedDuration, Timestamp};
#[cfg(feature = "mist")]
pub use mist_api;
#[cfg(feature = "okta")]
pub use okta_api;
#[cfg(feature = "mist")]
pub use uuid::Uuid;
