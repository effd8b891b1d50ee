//! What a list tells on standard error: what is missing, and what filters left out.

use tokens_core::filter::Filter;
use tokens_core::snapshot::{End, Missing, MissingFact};
use tokens_core::{KindFacts, ListedKind};

use super::estate::Estate;
use crate::output::{self, Printer};

/// Tells what could not be read, and what filters left out without knowing.
pub(super) fn tell(printer: Printer, estate: &Estate, end: &End) {
    let failed = estate.collector.failed().iter();
    output::report_missing(printer, failed.map(output::Failed::of));
    // Of the failure of a request, more is told above.
    for missing in end.missing.iter().filter(|missing| missing.kind.is_none()) {
        lines(missing).iter().for_each(|line| printer.message(line));
    }
    let filters = end.filters.iter().zip(estate.collector.left_out());
    for (filter, names) in filters.filter(|(filter, _)| filter.left_out_unknown > 0) {
        let (tokens, them) = match filter.left_out_unknown {
            1 => ("1 token is".to_owned(), "it"),
            count => (format!("{count} tokens are"), "them"),
        };
        printer.note(&format!(
            "note: {tokens} left out, as it is not known whether `{}` holds for {them}: {}",
            filter.filter,
            some(&names, filter.left_out_unknown)
        ));
    }
}

/// These names of `count` tokens.
fn some(names: &[&str], count: usize) -> String {
    let mut text = names.join(", ");
    match count - names.len().min(count) {
        0 => {}
        more => text.push_str(&format!(" and {more} more")),
    }
    text
}

/// The lines that tell of a fact that is not known.
fn lines(missing: &Missing) -> Vec<String> {
    let account = missing.account.as_ref();
    let about = account.map_or_else(String::new, |account| format!("{account}: "));
    let what = match (missing.fact, missing.tokens) {
        (MissingFact::Filters, Some(tokens)) => {
            format!("{} left out", output::number(tokens, "token"))
        }
        (fact, Some(tokens)) => {
            let tokens = output::number(tokens, "token");
            format!("{} of {tokens} not known", fact.as_str().replace('_', " "))
        }
        (MissingFact::Reader, None) => "it is not known whether the list shows all tokens".into(),
        (_, None) => "the list is partial".into(),
    };
    let mut lines = vec![format!("error: {about}{what}: {}", missing.message)];
    if let Some(needs) = &missing.needs {
        lines.push(format!("hint: it needs {needs}"));
    }
    lines
}

/// Tells of conditions that no token of what was listed can meet.
pub(super) fn tell_never(printer: Printer, filters: &[Filter], estate: &Estate) {
    let listed = estate.collector.listed();
    let is_listed = |facts: &&KindFacts| {
        let of_kind =
            |(service, kind, _): &ListedKind| *service == facts.service && *kind == facts.kind;
        listed.iter().any(of_kind)
    };
    for facts in estate.collector.kinds().iter().filter(is_listed) {
        for why in filters
            .iter()
            .filter_map(|filter| filter.never_matches(facts))
        {
            printer.note(&format!("note: {why}"));
        }
    }
}
