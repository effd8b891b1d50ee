#![doc = include_str!("../README.md")]

mod base_url;
mod causes;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "json-schema")]
mod json_schema;
mod key_mask;
mod list_parameter;
mod locked;
mod masked_key;
mod path_segment;
mod rate_limit;
mod redactor;
mod secret;
mod visible;

pub use base_url::{BaseUrl, ConfigError};
pub use causes::{causes, write_with_causes};
#[cfg(feature = "client")]
pub use client::*;
pub use jiff::Timestamp;
pub use key_mask::{KeyMatcher, MaskMatch, visible_in_mask};
pub use list_parameter::{CommaInElement, CommaSeparated, RepeatedParameter};
pub use masked_key::MaskedKey;
pub use path_segment::path_segment;
pub use rate_limit::RateLimit;
pub use redactor::{RedactingWriter, Redactor, redact};
pub use secret::{Secret, skips_secret, with_secrets};
pub use visible::{Shown, clean_text, is_blank, is_safe_to_show, shown};
