//! The colours, which only repeat what the words say.

use anstyle::{AnsiColor, Style};

/// The label of an error.
pub(crate) const ERROR: Style = AnsiColor::Red.on_default().bold();
/// The label of advice.
pub(crate) const HINT: Style = AnsiColor::Cyan.on_default();
/// The titles of a table.
pub(crate) const TITLE: Style = Style::new().bold();
/// What is no good any more: expired, or without an owner.
pub(crate) const BAD: Style = AnsiColor::Red.on_default();
/// What soon won't be any good, or that nobody seems to need.
pub(crate) const DOUBTFUL: Style = AnsiColor::Yellow.on_default();
