//! The guards of a plan: told each, and refused where one is not overridden.

use tokens_change::{Guard, GuardKind, Plan, Planned};

use crate::cli::Guards;
use crate::output::{Printer, Problem};

/// Tells of each guard of the token called `title`, overridden or not.
pub(super) fn tell(printer: Printer, title: &str, guards: &[Guard], given: &Guards) {
    for guard in guards {
        let is_overridden = given.overridden().has(guard);
        let word = if is_overridden {
            "overridden"
        } else {
            "guarded"
        };
        printer.message(&format!(
            "{word}: {title}: {guard} [--allow {}]",
            guard.kind()
        ));
    }
}

/// Tells what people say about the token called `title`, unless a guard says it.
pub(super) fn tell_claim(printer: Printer, title: &str, entry: &Planned) {
    let said = entry.claim().map(ToString::to_string).unwrap_or_default();
    let mut guards = entry.guards().iter();
    if !said.is_empty() && !guards.any(|guard| guard.kind() == GuardKind::Critical) {
        printer.message(&format!("claimed: {title}: {said}"));
    }
}

/// Checks that no guard blocks `plan`, whose tokens are to be `done`.
///
/// # Errors
///
/// When one does.
pub(super) fn check(plan: &Plan, done: &str) -> Result<(), Problem> {
    let blocked = plan.blocked_by();
    if blocked.is_empty() {
        return Ok(());
    }
    let kinds: Vec<_> = blocked.iter().map(|kind| kind.as_str()).collect();
    let problem = format!(
        "nothing was {done}: {} of {} guarded",
        plan.blocked(),
        plan.entries().len()
    );
    Err(Problem::refused(problem).hint(format!(
        "leave it as it is, or add --allow {}",
        kinds.join(",")
    )))
}
