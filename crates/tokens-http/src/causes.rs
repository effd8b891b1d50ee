//! An error as one line of text.

use std::error::Error;
use std::fmt::{self, Write as _};

use crate::visible::shown;

/// Writes `message` and, with `{:#}`, the causes of `error` after it, all in one line with control characters escaped: for the `Display` of an
/// error.
///
/// # Errors
///
/// Those of `f`.
pub fn write_with_causes(
    f: &mut fmt::Formatter<'_>,
    message: &str,
    error: &dyn Error,
) -> fmt::Result {
    write_line(f, message)?;
    let mut cause = error.source().filter(|_| f.alternate());
    while let Some(error) = cause {
        f.write_str(": ")?;
        write_line(f, &error.to_string())?;
        cause = error.source();
    }
    Ok(())
}

fn write_line(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    shown(text).try_for_each(|shown| match shown.is_safe {
        true => f.write_char(shown.character),
        false => write!(f, "{}", shown.character.escape_unicode()),
    })
}
