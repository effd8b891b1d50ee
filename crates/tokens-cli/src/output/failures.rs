//! Failures of a list on standard error: those of one reason together.

use std::collections::HashSet;

use tokens_core::Error;

use super::errors;
use super::printer::Printer;

/// So many organizations stand for all.
const SHOWN: usize = 3;

/// Something that could not be read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Missing<'a> {
    pub(crate) account: &'a str,
    pub(crate) org_id: Option<&'a str>,
    pub(crate) error: &'a Error,
}

/// Prints what could not be read, each reason once.
pub(crate) fn report_missing<'a>(printer: Printer, missing: impl IntoIterator<Item = Missing<'a>>) {
    let mut groups: Vec<Vec<Missing<'a>>> = Vec::new();
    for one in missing {
        match groups
            .iter_mut()
            .rev()
            .find(|group| is_alike(group[0], one))
        {
            Some(group) => group.push(one),
            None => groups.push(vec![one]),
        }
    }
    for group in groups {
        report_group(printer, &group);
    }
}

/// Whether both failed at one place for one reason, so that who reads of one knows of the other.
fn is_alike(one: Missing<'_>, other: Missing<'_>) -> bool {
    let (one, other) = (one.error, other.error);
    let place = |error: &Error| {
        let id = error.provider()?;
        Some((id.service.clone(), id.host.clone()))
    };
    let answer = |error: &Error| {
        let http = error.http()?;
        Some((http.status, http.code.clone()))
    };
    one.kind() == other.kind()
        && one.operation() == other.operation()
        && one.message() == other.message()
        && one.hint() == other.hint()
        && place(one) == place(other)
        && answer(one) == answer(other)
}

fn report_group(printer: Printer, group: &[Missing<'_>]) {
    let [first, rest @ ..] = group else { return };
    if rest.is_empty() {
        errors::report_for(printer, first.account, first.error);
        return;
    }
    let accounts = first_few(group.iter().map(|one| one.account));
    let error = first.error;
    let place = match error.provider() {
        Some(id) => format!(" at {}://{}", id.service, id.host),
        None => String::new(),
    };
    let orgs = group.iter().filter(|one| one.org_id.is_some()).count();
    let several = group.iter().any(|one| one.account != first.account);
    let times = match orgs {
        2.. => format!(" in {orgs} organizations"),
        _ if several => String::new(),
        _ => format!(" {} times", group.len()),
    };
    let message = error.message();
    let operation = error.operation();
    let status = error.http().and_then(|http| http.status);
    let status = status.map(|status| format!(" (status {status})"));
    let status = status.unwrap_or_default();
    printer.message(&format!(
        "error: {accounts}: {operation}{place} failed{times}: {message}{status}"
    ));
    if orgs > 1 {
        let orgs = first_few(group.iter().filter_map(|one| one.org_id));
        printer.message(&format!("  in {orgs}"));
    }
    errors::report_rest(printer, error);
}

/// Each once, and how many more there are where they are many.
fn first_few<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let mut all: Vec<&str> = Vec::new();
    let mut known = HashSet::new();
    all.extend(texts.filter(|text| known.insert(*text)));
    let more = all.len().saturating_sub(SHOWN);
    all.truncate(SHOWN);
    match more {
        0 => all.join(", "),
        _ => format!("{} and {more} more", all.join(", ")),
    }
}
