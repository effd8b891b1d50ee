//! `tokens accounts check`: signs in to each account and says who one is, what one may do, and how much one may still ask.

use futures_util::StreamExt as _;
use schemars::JsonSchema;
use serde::Serialize;
use tokens_core::{Capability, Error, Identity, IdentityKind, Privilege, RateLimit, Service};

use tokens_accounts::{AccountDef, Checked, Purpose, SignedIn};

use super::needs::{self, AccountNeed};

use crate::accounts::{self, Chosen};
use crate::cli::{Format, Global};
use crate::exit::Exit;
use crate::output::json::{self, SCHEMA};
use crate::output::table::{self, Column, Fit};
use crate::output::{self, Failed, Printer, Stream};

const COLUMNS: [Column; 4] = [
    Column::new("ACCOUNT", Fit::Whole),
    Column::new("SIGNED IN AS", Fit::Down(12)),
    Column::new("PRIVILEGES", Fit::Down(10)),
    Column::new("REQUESTS LEFT", Fit::Rigid),
];

/// What `accounts check` prints.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Document<'a> {
    /// The version of this shape.
    #[schemars(extend("const" = SCHEMA))]
    schema: &'static str,
    /// Every account works.
    complete: bool,
    /// The accounts that don't.
    errors: Vec<json::Failure<'a>>,
    /// The accounts that do, in the order of definition.
    accounts: Vec<CheckedAccount<'a>>,
    /// What all of them need for the purposes of `--for`, those that don't work included. Empty: that was not asked for.
    needs: Vec<AccountNeed<'a>>,
}

/// An account that works.
#[derive(Debug, Serialize, JsonSchema)]
struct CheckedAccount<'a> {
    /// Its name.
    account: &'a str,
    /// Its service.
    provider: Service,
    /// Whom it signs in.
    identity: &'a Identity,
    /// The commands that its service has for it; whether its privileges allow them, only the service knows.
    commands: Vec<&'static str>,
    /// How much may still be asked. `None`: the service doesn't say.
    rate_limit: Option<RateLimit>,
}

/// What became of an account.
pub(super) type Result<'a> = (&'a dyn AccountDef, std::result::Result<Checked, Error>);

pub(super) async fn run(
    printer: Printer,
    global: &Global,
    purposes: &[Purpose],
) -> anyhow::Result<Exit> {
    let chosen = accounts::choose(global).await?;
    let results = check(&chosen, purposes).await;
    let needs = needs::all(&results, &global.services, purposes);
    let missing = results.iter().filter_map(|(definition, result)| {
        Some(Failed {
            account: definition.name(),
            org_id: None,
            error: result.as_ref().err()?,
        })
    });
    output::report_missing(printer, missing);
    let text = match global.output {
        Format::Json => json::text(&document(&results, &needs))?,
        _ => {
            let width = printer.width(Stream::Out);
            let below = needs::text(&needs, purposes, width);
            [text(&results, width), below].concat()
        }
    };
    let works = results.iter().any(|(_, result)| result.is_ok());
    let failures = results
        .iter()
        .filter_map(|(_, result)| result.as_ref().err());
    let exit = match Exit::of_list(works, failures.map(Error::kind)) {
        Exit::Ok => needs::exit(&needs),
        exit => exit,
    };
    printer.result(&text)?;
    Ok(exit)
}

/// What became of each account, in their order.
async fn check<'a>(chosen: &'a Chosen, purposes: &[Purpose]) -> Vec<Result<'a>> {
    let results = chosen.accounts.check(&chosen.context, purposes);
    let mut results: Vec<_> = results.collect().await;
    results.sort_by_key(|(index, _)| *index);
    let definitions: Vec<_> = chosen.accounts.iter().collect();
    results
        .into_iter()
        .filter_map(|(index, result)| Some((*definitions.get(index)?, result)))
        .collect()
}

fn document<'a>(results: &'a [Result<'a>], needs: &[AccountNeed<'a>]) -> Document<'a> {
    let mut document = Document {
        schema: SCHEMA,
        complete: true,
        errors: Vec::new(),
        accounts: Vec::new(),
        needs: needs.to_vec(),
    };
    for (definition, result) in results {
        match result {
            Ok(checked) => document.accounts.push(CheckedAccount {
                account: definition.name(),
                provider: definition.service(),
                identity: &checked.signed_in.identity,
                commands: commands(&checked.capability),
                rate_limit: checked.signed_in.rate_limit,
            }),
            Err(error) => {
                document.complete = false;
                let failure = json::Failure::new(definition.name(), None, error);
                document.errors.push(failure);
            }
        }
    }
    document
}

/// The table; nothing if no account works.
fn text(results: &[Result<'_>], width: Option<usize>) -> String {
    let rows: Vec<_> = results
        .iter()
        .filter_map(|(definition, result)| Some((definition, result.as_ref().ok()?)))
        .map(|(definition, checked)| {
            vec![
                definition.name().to_owned(),
                who(&checked.signed_in),
                privileges(&checked.signed_in),
                left(checked.signed_in.rate_limit.as_ref()),
            ]
        })
        .collect();
    if rows.is_empty() {
        return String::new();
    }
    table::render(&COLUMNS, &rows, width)
}

fn who(signed_in: &SignedIn) -> String {
    let identity = &signed_in.identity;
    let name = identity.email.as_ref().or(identity.name.as_ref());
    let name = name.or(identity.id.as_ref()).map(String::as_str);
    match (identity.kind, &signed_in.name) {
        (_, Some(name)) => name.clone(),
        (IdentityKind::OrgToken, _) => {
            format!("org token {}", name.unwrap_or("without a name"))
        }
        _ => name.unwrap_or("unknown").to_owned(),
    }
}

/// The commands that work on tokens, as far as the service has such a thing.
fn commands(capability: &Capability) -> Vec<&'static str> {
    [
        ("list", capability.list),
        ("show", capability.get),
        ("create", capability.create),
        ("update", capability.update()),
        ("revoke", capability.revoke),
        ("revoke --current", capability.revoke_current),
    ]
    .into_iter()
    .filter_map(|(command, is_there)| is_there.then_some(command))
    .collect()
}

/// The privileges, those that differ only in where they apply as one.
fn privileges(signed_in: &SignedIn) -> String {
    if let Some(permissions) = &signed_in.permissions {
        return permissions.clone();
    }
    let Some(all) = &signed_in.identity.privileges else {
        return "unknown".to_owned();
    };
    let mut kinds: Vec<(String, usize)> = Vec::new();
    for privilege in all {
        let kind = kind(privilege);
        match kinds.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, count)) => *count += 1,
            None => kinds.push((kind, 1)),
        }
    }
    let texts: Vec<_> = kinds
        .into_iter()
        .map(|(kind, count)| match count {
            1 => kind,
            _ => format!("{kind} ({count})"),
        })
        .collect();
    if texts.is_empty() {
        return "none".to_owned();
    }
    texts.join(", ")
}

fn kind(privilege: &Privilege) -> String {
    let role = privilege.role.as_deref().unwrap_or("unknown");
    let scope = privilege.scope.as_deref().unwrap_or("unknown");
    format!("{role} at {scope}")
}

fn left(limit: Option<&RateLimit>) -> String {
    let Some(limit) = limit else {
        return "unknown".to_owned();
    };
    let text = format!("{} of {}", limit.remaining, limit.limit);
    match limit.resets_at {
        Some(at) => format!("{text} until {at:.0}"),
        None => text,
    }
}
