//! The causes of an error, and both as one line of text.

use std::error::Error;
use std::fmt::{self, Write as _};

use crate::visible::shown;

/// The causes of `error`, the root last.
pub fn causes<'e>(
    error: &'e (dyn Error + 'static),
) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    std::iter::successors(error.source(), |&cause| cause.source())
}

/// Writes `message` and, with `{:#}`, the causes of `error` after it, all in one line with control characters escaped: for the `Display` of an
/// error.
///
/// # Errors
///
/// Those of `f`.
pub fn write_with_causes(
    f: &mut fmt::Formatter<'_>,
    message: &str,
    error: &(dyn Error + 'static),
) -> fmt::Result {
    write_line(f, message)?;
    let shows_causes = f.alternate();
    for cause in causes(error).take_while(|_| shows_causes) {
        f.write_str(": ")?;
        write_line(f, &cause.to_string())?;
    }
    Ok(())
}

fn write_line(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    shown(text).try_for_each(|shown| match shown.is_safe {
        true => f.write_char(shown.character),
        false => write!(f, "{}", shown.character.escape_unicode()),
    })
}
