#![doc = include_str!("../README.md")]

mod activity;
mod error;
mod log;
mod sink;

pub use activity::{ActiveChange, Activity, Frozen, Saving};
pub use error::{ChangeError, ChangeErrorKind};
pub use log::{
    BegunChange, Change, ChangeLog, ChangeOutcome, ChangeRecord, ChangeRecords, Doubt, Reason,
};
#[cfg(feature = "contract")]
pub use sink::contract;
pub use sink::{CommandSink, FileSink, Sink, left_behind, left_note};
