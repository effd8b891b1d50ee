#![doc = include_str!("../README.md")]

mod activity;
mod creation;
mod current;
#[doc(hidden)]
pub mod drift;
mod edit;
mod error;
mod guards;
mod log;
#[doc(hidden)]
pub mod look_up;
#[doc(hidden)]
pub mod matching;
mod plan;
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
pub use selected::Selected;
#[cfg(feature = "contract")]
pub use sink::contract;
pub use sink::{CommandSink, FileSink, Sink, left_behind, left_note};
pub use token_list::{LIST_SCHEMA, Named, NamedToken, read_token_list};
