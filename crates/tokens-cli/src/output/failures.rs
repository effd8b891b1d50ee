//! Failures of a list on standard error: those of one reason together.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use tokens_core::snapshot::FailedRead;
use tokens_core::{Error, ErrorKind, Operation, Service};

use super::errors;
use super::printer::Printer;

/// So many organizations stand for all.
const SHOWN: usize = 3;

/// A request that failed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Failed<'a> {
    pub(crate) account: &'a str,
    pub(crate) org_id: Option<&'a str>,
    pub(crate) error: &'a Error,
}

impl<'a> Failed<'a> {
    /// Of the reading of a list.
    pub(crate) fn of(failed: &'a FailedRead) -> Self {
        Self {
            account: &failed.account,
            org_id: failed.org_id.as_deref(),
            error: &failed.error,
        }
    }
}

/// Prints what could not be read, each reason once.
pub(crate) fn report_missing<'a>(printer: Printer, missing: impl IntoIterator<Item = Failed<'a>>) {
    for line in lines(missing) {
        printer.message(&line);
    }
}

fn lines<'a>(missing: impl IntoIterator<Item = Failed<'a>>) -> Vec<String> {
    let mut groups: Vec<Vec<Failed<'a>>> = Vec::new();
    let mut places: HashMap<Reason<'a>, usize> = HashMap::new();
    for one in missing {
        match places.entry(Reason::of(one.error)) {
            Entry::Occupied(place) => groups[*place.get()].push(one),
            Entry::Vacant(place) => {
                place.insert(groups.len());
                groups.push(vec![one]);
            }
        }
    }
    groups.iter().flat_map(|group| group_lines(group)).collect()
}

/// Where and why something failed: who reads of one failure knows of all that have this in common.
#[derive(PartialEq, Eq, Hash)]
struct Reason<'a> {
    kind: ErrorKind,
    operation: Operation,
    message: &'a str,
    hint: Option<&'a str>,
    place: Option<(&'a Service, &'a str)>,
    answer: Option<(Option<u16>, Option<&'a str>)>,
}

impl<'a> Reason<'a> {
    fn of(error: &'a Error) -> Self {
        Self {
            kind: error.kind(),
            operation: error.operation(),
            message: error.message(),
            hint: error.hint(),
            place: error.provider().map(|id| (&id.service, id.host.as_str())),
            answer: error.http().map(|http| (http.status, http.code.as_deref())),
        }
    }
}

fn group_lines(group: &[Failed<'_>]) -> Vec<String> {
    let [first, rest @ ..] = group else {
        return Vec::new();
    };
    let error = first.error;
    if rest.is_empty() {
        return errors::lines(Some(first.account), error);
    }
    let accounts = first_few(group.iter().map(|one| one.account));
    let place = error
        .provider()
        .map(|id| format!(" at {}:{}", id.service, id.host));
    let place = place.unwrap_or_default();
    let orgs = group.iter().filter(|one| one.org_id.is_some()).count();
    let several = group.iter().any(|one| one.account != first.account);
    let times = match orgs {
        2.. if orgs == group.len() => format!(" in {orgs} organizations"),
        _ if several => String::new(),
        _ => format!(" {} times", group.len()),
    };
    let status = error.http().and_then(|http| http.status);
    let status = status.map(|status| format!(" (status {status})"));
    let mut lines = vec![format!(
        "error: {accounts}: {}{place} failed{times}: {}{}",
        error.operation(),
        error.message(),
        status.unwrap_or_default()
    )];
    if orgs > 1 {
        let orgs = first_few(group.iter().filter_map(|one| one.org_id));
        lines.push(format!("  in {orgs}"));
    }
    lines.extend(errors::lines(None, error).into_iter().skip(1));
    lines
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

#[cfg(test)]
mod tests {
    use super::*;
    use tokens_core::{ProviderId, Scope};

    fn refused(org: usize) -> (String, Error) {
        let org = format!("org-{org}");
        let id = ProviderId::new("example".into(), "api.example", Scope::Org(org.clone()));
        let error = Error::new(ErrorKind::PermissionDenied, Operation::List, "no access")
            .with_hint("ask for it");
        (org, error.with_provider(id))
    }

    #[test]
    fn one_reason_is_told_once() {
        let refused: Vec<_> = (0..900).map(refused).collect();
        let other = Error::new(ErrorKind::Transport, Operation::Connect, "no connection");
        let shared = || Failed {
            account: "branches",
            org_id: None,
            error: &other,
        };
        let mut missing: Vec<_> = refused
            .iter()
            .map(|(org, error)| Failed {
                account: "networks",
                org_id: Some(org),
                error,
            })
            .collect();
        missing.insert(450, shared());
        assert_eq!(
            lines(missing),
            [
                "error: networks: listing tokens at example:api.example failed in 900 organizations: no access",
                "  in org-0, org-1, org-2 and 897 more",
                "hint: ask for it",
                "error: branches: signing in failed: no connection",
            ]
        );
        let second = Failed {
            account: "campus",
            ..shared()
        };
        assert_eq!(
            lines([shared(), second]),
            ["error: branches, campus: signing in failed: no connection"]
        );
        assert_eq!(
            lines([shared(), shared()]),
            ["error: branches: signing in failed 2 times: no connection"]
        );
    }
}
