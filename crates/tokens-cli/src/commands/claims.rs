//! `tokens claims`: what people say about tokens, and which tokens that is about.

mod init;
mod read;

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;
use tokens_core::{Claim, ClaimEntry, ClaimMatch, Claimed, Claims, ClaimsSeen, TokenRef};

use crate::accounts;
use crate::claims::{self, ClaimsFile};
use crate::cli::{ClaimsCommand, Format, Global};
use crate::exit::Exit;
use crate::output::json::{self, SCHEMA};
use crate::output::table::{self, Column, Fit};
use crate::output::{self, Printer, Problem, Stream};
use read::{Coverage, read};

const COLUMNS: [Column; 6] = [
    Column::new("LINE", Fit::Whole),
    Column::new("CLAIM", Fit::Down(16)),
    Column::new("TOKENS", Fit::Rigid),
    Column::new("SYSTEM", Fit::Down(8)),
    Column::new("TEAM", Fit::Down(8)),
    Column::new("CRITICAL", Fit::Rigid),
];

/// What `claims` prints.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Document<'a> {
    /// The version of this shape.
    #[schemars(extend("const" = SCHEMA))]
    schema: &'static str,
    /// Every list was read to its end.
    complete: bool,
    /// What could not be read.
    errors: Vec<json::Failure<'a>>,
    /// The claims file.
    file: String,
    /// The claims, in the order of the file.
    claims: Vec<CheckedClaim<'a>>,
    /// Tokens about which claims of the same rank say different things.
    conflicts: Vec<Conflict>,
    /// How many tokens there are that no claim is about.
    unclaimed: usize,
}

/// A claim, and the tokens that it is about.
#[derive(Debug, Serialize, JsonSchema)]
struct CheckedClaim<'a> {
    /// The line of the file that it begins in.
    line: usize,
    /// The filters that must hold. `None`: it names tokens.
    filter: Option<Vec<String>>,
    /// What it says.
    claim: &'a Claim,
    /// Whether it is about tokens that there are.
    state: ClaimState,
    /// The tokens that it counts for.
    tokens: BTreeSet<TokenRef>,
    /// The tokens that it names and that were not found.
    not_found: Vec<&'a TokenRef>,
    /// The tokens that it names and that may be in a list that was not read to its end.
    not_comparable: Vec<&'a TokenRef>,
    /// Of how many tokens it is not known whether a filter holds for them, by its key: it does not count for these.
    unknown: BTreeMap<&'static str, usize>,
}

/// Whether a claim is about tokens that there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum ClaimState {
    /// All that it names were found, or its filters match a token.
    Matched,
    /// It names a token that was not found, or its filters match none.
    Unmatched,
    /// Not all lists were read that may have such tokens.
    NotComparable,
}

/// A token about which claims of the same rank say different things.
#[derive(Debug, Serialize, JsonSchema)]
struct Conflict {
    /// The token.
    token: TokenRef,
    /// The lines that the claims begin in. The first one counts.
    lines: Vec<usize>,
}

pub(super) async fn run(
    printer: Printer,
    global: &Global,
    arguments: crate::cli::Claims,
) -> anyhow::Result<Exit> {
    match arguments.command {
        None | Some(ClaimsCommand::Check) => check(printer, global).await,
        Some(ClaimsCommand::Init(arguments)) => init::run(printer, global, &arguments).await,
    }
}

async fn check(printer: Printer, global: &Global) -> anyhow::Result<Exit> {
    let Some(ClaimsFile { path, claims }) = claims::read(global)? else {
        let problem = match claims::path(global) {
            Some(place) => format!("there is no claims file {}", place.path.display()),
            None => "no claims file is named".to_owned(),
        };
        return Err(Problem::usage(problem)
            .hint("name one with --claims, or write one with `tokens claims init`")
            .into());
    };
    let chosen = accounts::choose(global).await?;
    let mut found = Found::new(&claims);
    let mut seen = ClaimsSeen::new(&claims);
    let coverage = read(&chosen, &claims.needs(), |subject| {
        found.take(subject.token.reference(), &seen.see(subject));
    })
    .await;
    // Of the accounts that are left out it is not known which tokens they have.
    let is_complete = coverage.failed.is_empty() && global.accounts.is_empty();
    let unmatched = seen.unmatched(&coverage.listed, is_complete);
    for one in &unmatched {
        let index = found.index(one.entry);
        let claim = &mut found.claims[index];
        let tokens = match one.is_comparable {
            true => &mut claim.not_found,
            false => &mut claim.not_comparable,
        };
        tokens.extend(&one.tokens);
        claim.state = match (claim.state, one.is_comparable) {
            (_, true) => ClaimState::Unmatched,
            (ClaimState::Unmatched, _) => ClaimState::Unmatched,
            _ => ClaimState::NotComparable,
        };
    }
    for (token, entries) in claims.named_twice() {
        let lines = entries.iter().map(|entry| entry.line).collect();
        found.conflicts.insert(token.clone(), lines);
    }
    let file = path.display().to_string();
    let document = found.document(&file, &coverage);
    tell(printer, &file, &document);
    let text = match global.output {
        Format::Json => json::text(&document)?,
        _ => text(&document, printer.width(Stream::Out)),
    };
    printer.result(&text)?;
    let is_matched = |one: &CheckedClaim<'_>| one.state != ClaimState::Unmatched;
    let is_sound = document.conflicts.is_empty() && document.claims.iter().all(is_matched);
    let exit = if is_sound { Exit::Ok } else { Exit::Other };
    finish(printer, &coverage, exit)
}

/// Reports what could not be read, which decides how the command ends if all else is well.
fn finish(printer: Printer, coverage: &Coverage, exit: Exit) -> anyhow::Result<Exit> {
    let failed = &coverage.failed;
    output::report_missing(printer, failed.iter().map(read::Failed::missing));
    let kinds = failed.iter().map(|failed| failed.error.kind());
    Ok(match Exit::of_list(!coverage.listed.is_empty(), kinds) {
        Exit::Ok => exit,
        missing => missing,
    })
}

/// What was found about each claim.
struct Found<'c> {
    entries: &'c Claims,
    claims: Vec<CheckedClaim<'c>>,
    conflicts: BTreeMap<TokenRef, Vec<usize>>,
    unclaimed: BTreeSet<TokenRef>,
}

impl<'c> Found<'c> {
    fn new(entries: &'c Claims) -> Self {
        let checked = |entry: &'c ClaimEntry| CheckedClaim {
            line: entry.line,
            filter: match &entry.of {
                Claimed::Tokens(_) => None,
                Claimed::Filters(filters) => {
                    Some(filters.iter().map(ToString::to_string).collect())
                }
            },
            claim: &entry.claim,
            state: ClaimState::Matched,
            tokens: BTreeSet::new(),
            not_found: Vec::new(),
            not_comparable: Vec::new(),
            unknown: BTreeMap::new(),
        };
        Self {
            entries,
            claims: entries.entries().iter().map(checked).collect(),
            conflicts: BTreeMap::new(),
            unclaimed: BTreeSet::new(),
        }
    }

    fn index(&self, entry: &ClaimEntry) -> usize {
        let mut entries = self.entries.entries().iter();
        let index = entries.position(|known| std::ptr::eq(known, entry));
        index.unwrap_or_default()
    }

    /// Takes note of a token: once, however many accounts have it.
    fn take(&mut self, token: Option<TokenRef>, found: &ClaimMatch<'_>) {
        let Some(token) = token else {
            return;
        };
        let Some(entry) = found.entry else {
            let is_new = self.unclaimed.insert(token);
            for (entry, key) in found.unknown.iter().filter(|_| is_new) {
                let index = self.index(entry);
                *self.claims[index].unknown.entry(key).or_default() += 1;
            }
            return;
        };
        if !found.conflicts.is_empty() {
            let all = [entry].into_iter().chain(found.conflicts.iter().copied());
            let lines = all.map(|entry| entry.line).collect();
            self.conflicts.insert(token.clone(), lines);
        }
        let index = self.index(entry);
        self.claims[index].tokens.insert(token);
    }

    fn document<'a>(self, file: &str, coverage: &'a Coverage) -> Document<'a>
    where
        'c: 'a,
    {
        let conflicts = self.conflicts.into_iter();
        Document {
            schema: SCHEMA,
            complete: coverage.failed.is_empty(),
            errors: coverage.failed.iter().map(read::Failed::document).collect(),
            file: file.to_owned(),
            claims: self.claims,
            conflicts: conflicts
                .map(|(token, lines)| Conflict { token, lines })
                .collect(),
            unclaimed: self.unclaimed.len(),
        }
    }
}

/// Tells which claims are about no token, and which contradict each other.
fn tell(printer: Printer, file: &str, document: &Document<'_>) {
    for claim in &document.claims {
        let place = format!("{file}:{}", claim.line);
        let what = match &claim.filter {
            Some(filters) => format!("no token matches {}", filters.join(" and ")),
            None => format!("not found: {}", list(&claim.not_found)),
        };
        match claim.state {
            ClaimState::Unmatched => printer.message(&format!("warning: {place}: {what}")),
            ClaimState::NotComparable if claim.filter.is_some() => {
                printer.note(&format!(
                    "note: {place}: {what}, but not all lists were read"
                ));
            }
            _ => {}
        }
        if !claim.not_comparable.is_empty() {
            let tokens = list(&claim.not_comparable);
            printer.note(&format!(
                "note: {place}: not comparable, as no account here lists it: {tokens}"
            ));
        }
        for (key, count) in &claim.unknown {
            let tokens = output::number(*count, "token");
            printer.note(&format!("note: {place}: not counted for {tokens} of which it is not known whether `{key}` holds"));
        }
    }
    for Conflict { token, lines } in &document.conflicts {
        let lines: Vec<_> = lines.iter().map(ToString::to_string).collect();
        let lines = lines.join(", ");
        printer.message(&format!("error: {file}: the claims of lines {lines} say different things about {token}; the first one counts"));
    }
}

fn list(tokens: &[&TokenRef]) -> String {
    let tokens: Vec<_> = tokens.iter().map(ToString::to_string).collect();
    tokens.join(", ")
}

/// A line for each claim.
fn text(document: &Document<'_>, width: Option<usize>) -> String {
    let or_none = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
    let row = |one: &CheckedClaim<'_>| {
        let named = one.tokens.iter().chain(one.not_found.iter().copied());
        let named = named.chain(one.not_comparable.iter().copied());
        vec![
            one.line.to_string(),
            match &one.filter {
                Some(filters) => filters.join(" and "),
                None => named
                    .map(ToString::to_string)
                    .collect::<Vec<_>>()
                    .join(", "),
            },
            one.tokens.len().to_string(),
            or_none(&one.claim.system),
            or_none(&one.claim.team),
            if one.claim.critical { "yes" } else { "-" }.to_owned(),
        ]
    };
    let rows: Vec<_> = document.claims.iter().map(row).collect();
    let claims = output::number(rows.len(), "claim");
    let unclaimed = output::number(document.unclaimed, "token");
    let table = table::render(&COLUMNS, &rows, width);
    format!("{table}{claims}; {unclaimed} without a claim\n")
}
