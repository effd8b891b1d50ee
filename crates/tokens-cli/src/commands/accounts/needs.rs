//! What accounts need for a purpose, and what they lack.

use schemars::JsonSchema;
use serde::Serialize;
use tokens_accounts::{CheckedNeed, Need, NeedState, Purpose, Services};

use super::check::Result;
use crate::exit::Exit;
use crate::output::escape;
use crate::output::table::{self, Column, Fit};

const COLUMNS: [Column; 4] = [
    Column::new("ACCOUNT", Fit::Whole),
    Column::new("NEEDS TO", Fit::Whole),
    Column::new("FOR", Fit::Down(8)),
    Column::new("STATE", Fit::Rigid),
];

/// Something that an account needs.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(crate) struct AccountNeed<'a> {
    /// The account's name.
    account: &'a str,
    /// What the account needs to do, such as `list tokens`.
    need: &'static str,
    /// The purposes that it is needed for.
    purposes: &'static [Purpose],
    /// Whether the account can do it: it was tried by reading, or, for a change, concluded from scopes and roles.
    #[schemars(extend("enum" = ["ok", "lacks", "unknown"]))]
    state: &'static str,
    /// The scope or role that it lacks.
    lacks: Option<String>,
    /// How to grant that.
    grant: Option<String>,
    /// What shows that it lacks it, or why it is not known.
    message: Option<String>,
    /// Whether the account works, so that it could be tried.
    #[serde(skip)]
    is_tried: bool,
}

/// What all accounts need for `purposes`, those that don't work included.
pub(super) fn all<'a>(
    results: &[Result<'a>],
    services: &Services,
    purposes: &[Purpose],
) -> Vec<AccountNeed<'a>> {
    let mut all = Vec::new();
    for (definition, result) in results {
        let account = definition.name();
        match result {
            Ok(checked) => {
                let checked = checked.needs.iter();
                all.extend(checked.map(|checked| of(account, checked)));
            }
            Err(error) => {
                let service = services.get(&definition.service());
                let needs = service.map(|service| service.needs()).unwrap_or_default();
                let kind = definition.kind();
                let wanted = needs.iter().filter(|need| {
                    need.purposes.iter().any(|one| purposes.contains(one))
                        && (need.kind.is_none() || kind.is_none() || need.kind == kind)
                });
                let mut titles: Vec<&str> = Vec::new();
                for need in wanted {
                    if !titles.contains(&need.title) {
                        titles.push(need.title);
                        let mut one = unknown(account, need, error.message());
                        one.is_tried = false;
                        all.push(one);
                    }
                }
            }
        }
    }
    all
}

fn unknown<'a>(account: &'a str, need: &'static Need, why: &str) -> AccountNeed<'a> {
    AccountNeed {
        account,
        need: need.title,
        purposes: need.purposes,
        state: "unknown",
        lacks: None,
        grant: None,
        message: Some(why.to_owned()),
        is_tried: true,
    }
}

fn of<'a>(account: &'a str, checked: &CheckedNeed) -> AccountNeed<'a> {
    let mut one = unknown(account, checked.need, "");
    match &checked.state {
        NeedState::Ok => {
            one.state = "ok";
            one.message = None;
        }
        NeedState::Lacks {
            what,
            grant,
            message,
        } => {
            one.state = "lacks";
            one.lacks = Some(what.clone());
            one.grant = Some(grant.clone());
            one.message = Some(message.clone());
        }
        NeedState::Unknown { message } => one.message = Some(message.clone()),
    }
    one
}

/// The table, and below it what is lacking, not known or was not tried; nothing if that was not asked for.
pub(super) fn text(needs: &[AccountNeed<'_>], asked: &[Purpose], width: Option<usize>) -> String {
    let (tried, mut others): (Vec<_>, Vec<_>) = needs.iter().partition(|need| need.is_tried);
    others.dedup_by_key(|need| need.account);
    let rows = tried.iter().map(|need| {
        let purposes = need.purposes.iter().filter(|it| asked.contains(it));
        let purposes: Vec<_> = purposes.map(|it| it.as_str()).collect();
        vec![
            need.account.to_owned(),
            need.need.to_owned(),
            purposes.join(", "),
            need.state.to_owned(),
        ]
    });
    let rows: Vec<_> = rows.collect();
    let mut text = String::new();
    if !rows.is_empty() {
        text = format!("\n{}", table::render(&COLUMNS, &rows, width));
    }
    let lines = tried.into_iter().flat_map(lines_about);
    let untried = others.into_iter().map(|need| {
        let why = need.message.as_deref().unwrap_or_default();
        format!("{}: not tried: {why}", need.account)
    });
    for line in lines.chain(untried) {
        text.push_str(&escape::line(&line));
        text.push('\n');
    }
    text
}

fn lines_about(need: &AccountNeed<'_>) -> Vec<String> {
    let about = format!("{}: to {}", need.account, need.need);
    let message = need.message.as_deref().unwrap_or_default();
    match (&need.lacks, &need.grant) {
        (Some(lacks), Some(grant)) => vec![
            format!("{about} it lacks {lacks} ({message})"),
            format!("  {grant}"),
        ],
        _ if need.state == "ok" => Vec::new(),
        _ => vec![format!("{about} it may lack something: {message}")],
    }
}

/// 4 if something is lacking, 5 if that is not known.
pub(super) fn exit(needs: &[AccountNeed<'_>]) -> Exit {
    let has = |state| needs.iter().any(|need| need.state == state);
    if has("lacks") {
        return Exit::Denied;
    }
    if has("unknown") {
        return Exit::Partial;
    }
    Exit::Ok
}
