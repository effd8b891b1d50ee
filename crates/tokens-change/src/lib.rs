#![doc = include_str!("../README.md")]

mod activity;
mod creation;
mod current;
mod drift;
mod edit;
mod error;
mod guards;
mod log;
mod look_up;
mod matching;
mod plan;
mod recover;
mod selected;
mod sink;
mod token_list;

pub use activity::{ActiveChange, Activity, Frozen, Saving};
pub use creation::{Created, Creation, LeftToken, new_token_title};
pub use current::{RevokedCurrent, revoke_current};
pub use edit::{Difference, NetworkEdit, TokenEdit};
pub use error::{ChangeError, ChangeErrorKind};
pub use guards::{Credential, Guard, GuardKind, Guards};
pub use log::{
    BegunChange, Change, ChangeLog, ChangeOutcome, ChangeRecord, ChangeRecords, Doubt, Reason,
};
pub use plan::{Plan, PlanRequest, Planned, Seen, TokenOutcome};
pub use recover::{ChangeInDoubt, Decision, Finding, FoundToken, GroupInDoubt, Recovery};
pub use selected::Selected;
#[cfg(feature = "contract")]
pub use sink::contract;
pub use sink::{CommandSink, FileSink, Sink, left_note};
pub use token_list::{Named, NamedToken, read_token_list};

// What the signatures above, and those who implement the traits, take of other crates.
pub use async_trait::async_trait;
pub use tokens_core;
pub use uuid::Uuid;
