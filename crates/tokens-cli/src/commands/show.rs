//! `tokens show`: all that can be found out about one token.

use std::sync::Arc;

use jiff::Timestamp;
use tokens_core::snapshot::{Begin, Collected, Collector, SnapshotOptions, TokenRecordRef};
use tokens_core::{Account, DetailSet, Entry, NamedFor, Token, UsageOptions, details_of};

use crate::cli::{Format, Global, Show};
use crate::detail_cache::FileCache;
use crate::exit::Exit;
use crate::output::{self, Printer, Problem, Row, json};
use crate::{accounts, claims};

pub(super) async fn run(printer: Printer, global: &Global, show: Show) -> anyhow::Result<Exit> {
    let begun = Timestamp::now();
    let cache = show.cache.map(|max_age| FileCache::new(global, max_age));
    let cache = cache.transpose()?;
    let (one, mut named) = accounts::open_named(
        global,
        &show.account,
        show.id.as_slice(),
        show.org.as_deref(),
        NamedFor::Reading,
    )
    .await?;
    let Some(named) = named.pop() else {
        return Err(Problem::usage("no token is named").into());
    };
    let token = one.provider.get(&named.id).await?;
    let details = DetailSet::all();
    let usage = show
        .usage
        .then(|| UsageOptions::new(show.since, show.max_requests));
    let kept = cache.as_deref().map(|cache| cache as _);
    let listed = details_of(one.provider.clone(), token, &details, usage, kept).await;
    if let Some(cache) = &cache {
        cache.save(printer);
    }

    let mut begin = Begin::new(env!("CARGO_PKG_VERSION"), begun);
    begin.accounts = vec![one.account.clone()];
    begin.details = details.iter().collect();
    let mut options = SnapshotOptions::default();
    options.claims = Arc::new(claims::load(global)?);
    options.kinds = global.services.kinds().cloned().collect();
    let mut collector = Collector::new(begin, options);
    let number = collector.opened(0, &Account::new(&*one.account, one.provider.clone()));
    let entry = Entry::Token(Box::new(listed));
    let Collected::Token(listed, claim) = collector.take(number, entry) else {
        return Ok(Exit::Other);
    };
    collector.ended(number);
    let mut end = collector.end(Timestamp::now(), false);
    // One token is no list: how far one was read is no question.
    for account in &mut end.accounts {
        account.lists.clear();
        account.clock = Some(listed.seen);
    }
    let text = match global.output {
        Format::Json => {
            let begin = collector.begin();
            let accounts = [one.account.clone()];
            let mut record = TokenRecordRef::new(&accounts, &listed.token)
                .claim(claim.as_deref())
                .usage(listed.usage.as_deref());
            if let Some(details) = &listed.details {
                record = record.details(details);
            }
            json::text(&json::Document::new(begin, vec![record], &end))?
        }
        _ => output::dossier(&Row {
            details: listed.details.as_deref(),
            claim: claim.as_deref(),
            usage: listed.usage.as_deref(),
            ..Row::new(&one.account, &listed.token, listed.seen)
        }),
    };
    printer.data(&text)?;
    Ok(if end.missing.is_empty() {
        Exit::Ok
    } else {
        Exit::Partial
    })
}

/// `token` as asked for.
///
/// # Errors
///
/// When it can't be written as JSON.
pub(super) fn text(format: Format, account: &str, token: &Token) -> anyhow::Result<String> {
    Ok(match format {
        Format::Json => json::text(&json::One {
            schema: json::SCHEMA,
            token: json::Record::new(account, token),
        })?,
        _ => output::dossier(&Row::new(account, token, Timestamp::now())),
    })
}
