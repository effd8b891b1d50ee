//! `tokens identify`: whose key it is that has leaked, how far it reaches, and which token it is.

use jiff::Timestamp;
use tokens_core::{Identity, IdentityKind, Token, TokenProvider};

use super::key;
use tokens_accounts::{Candidates, Identified};

use crate::accounts;
use crate::cli::{Format, Global, Identify};
use crate::exit::Exit;
use crate::output::{self, Printer, Stream, escape, json};
use crate::shell;

pub(super) async fn run(
    printer: Printer,
    global: &Global,
    identify: Identify,
) -> anyhow::Result<Exit> {
    let account = &*identify.account;
    let key = key::read().await?;
    let opened = accounts::find(global, account).await?;
    let mut identified = opened.identify(&key).await.map_err(key::refused)?;
    let found = identified.candidates().await;
    let Identified {
        provider, identity, ..
    } = identified;
    // Their commands may run, and ask: only where there is a token to compare with.
    let credentials = match found.tokens.as_slice() {
        [] => Vec::new(),
        _ => opened.credentials().await,
    };
    let in_use = found.used_by(credentials);
    let options = shell::account_options(global);
    let next = next(
        account,
        &options,
        provider.as_ref(),
        &identity,
        &found.tokens,
    );
    let text = match global.output {
        Format::Json => json::text(&json::Identified {
            schema: json::SCHEMA,
            account,
            provider: &provider.id().service,
            host: &provider.id().host,
            identity: &identity,
            basis: found.basis(),
            tokens: found
                .tokens
                .iter()
                .map(|token| json::Record::new(account, token))
                .collect(),
            failures: found
                .failures
                .iter()
                .map(|(org_id, error)| json::Failure::new(account, org_id.as_deref(), error))
                .collect(),
            in_use_by: &in_use.accounts,
            in_use_unknown: in_use
                .unknown
                .iter()
                .map(|(account, error)| json::Failure::new(account, None, error))
                .collect(),
            next: &next,
        })?,
        _ => describe(printer, account, provider.as_ref(), &identity, &found),
    };
    printer.data(&text)?;
    for (_, error) in &found.failures {
        output::report(printer, error);
    }
    for account in &in_use.accounts {
        printer.message(&format!(
            "note: {account} signs in with it, or may: it stops working when the key is revoked"
        ));
    }
    for (account, error) in &in_use.unknown {
        let why = error.message();
        printer.message(&format!(
            "note: it can't be told whether {account} signs in with it: {why}"
        ));
    }
    printer.note("note: signing in with the key counts as a use of it");
    printer.message(&format!("hint: {next}"));
    Ok(if found.failures.is_empty() {
        Exit::Ok
    } else {
        Exit::Partial
    })
}

fn describe(
    printer: Printer,
    account: &str,
    provider: &dyn TokenProvider,
    identity: &Identity,
    found: &Candidates,
) -> String {
    let mut lines = vec![
        format!("owner  {identity}"),
        format!("at     {}", provider.id()),
    ];
    match identity.privileges.as_deref() {
        None => lines.push("reach  as its owner".to_owned()),
        Some([]) => lines.push("reach  nothing".to_owned()),
        Some(privileges) => {
            for (index, privilege) in privileges.iter().enumerate() {
                let label = if index == 0 { "reach" } else { "" };
                let place = privilege.org_id.as_deref();
                let place = place.map(|id| format!(", organization {id}"));
                lines.push(format!(
                    "{label:5}  {privilege}{}",
                    place.unwrap_or_default()
                ));
            }
        }
    }
    let why = match found.basis() {
        "key_hint" => "what the service shows of its key does not contradict it",
        _ => "it was used by its owner within the last hour; inferred",
    };
    lines.push(match found.tokens.as_slice() {
        [] => "token  unknown".to_owned(),
        [only] => {
            let id = only.id.as_ref().map_or("of unknown id", |id| id.as_str());
            format!("token  {id} ({}): {why}", only.title())
        }
        several => format!("token  one of {} ({why}):", several.len()),
    });
    let mut text: String = lines
        .iter()
        .map(|line| format!("{}\n", escape::line(line)))
        .collect();
    if found.tokens.len() > 1 {
        let tokens = found.tokens.iter().map(|token| (account, token));
        let table = output::token_table(tokens, Timestamp::now(), printer.width(Stream::Out));
        text.push_str(&table);
    }
    text
}

/// What to do about a leaked key. Signing in with it was a use of it.
fn next(
    account: &str,
    options: &str,
    provider: &dyn TokenProvider,
    identity: &Identity,
    tokens: &[Token],
) -> String {
    if provider.capability().revoke_current {
        return format!(
            "revoke it with itself: tokens revoke {account} --current --key-stdin --yes{options}"
        );
    }
    let id = match tokens {
        [only] => only.id.as_ref(),
        _ => None,
    };
    let by_id = match id {
        Some(id) => format!("by its id, {id}, with --allow used-lately"),
        None => "by its id, with --allow used-lately".to_owned(),
    };
    if identity.kind == IdentityKind::OrgToken {
        let mut privileges = identity.privileges.iter().flatten();
        let org = privileges.find_map(|privilege| privilege.org_id.as_deref());
        let org = org.map(|id| format!(" in the organization {id}"));
        let org = org.unwrap_or_default();
        return format!("revoke it {by_id}, with an account that manages tokens{org}");
    }
    match id {
        Some(id) if provider.capability().lists_all_owners => {
            format!("revoke it: tokens revoke {account} {id} --allow used-lately{options}")
        }
        _ if provider.capability().lists_all_owners => format!("revoke it {by_id}"),
        _ => format!(
            "only its owner can revoke it: {by_id},in-use, with an account of the owner's or of this key"
        ),
    }
}
