//! The length of a new name: it is recorded before the service is asked, and a line of the change log must stay readable.

use tokens_core::MAX_NAME_LENGTH;

use crate::output::Problem;

/// Checks the length of `name`.
///
/// # Errors
///
/// When it is too long.
pub(super) fn check(name: &str) -> Result<(), Problem> {
    if name.chars().count() > MAX_NAME_LENGTH {
        let why = format!("the name has more than {MAX_NAME_LENGTH} characters");
        return Err(Problem::usage(why));
    }
    Ok(())
}
