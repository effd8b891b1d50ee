//! The table of tokens, and the line below it.

use jiff::Timestamp;
use tokens_core::{Account, Owner, OwnerState, Service, Token};

use super::age::{self, DERIVED};
use super::reach::reach;
use super::table::{self, Column, Fit};

const COLUMNS: [Column; 7] = [
    Column {
        title: "ACCOUNT",
        fit: Fit::Rigid,
    },
    Column {
        title: "ID",
        fit: Fit::Whole,
    },
    Column {
        title: "NAME",
        fit: Fit::Down(8),
    },
    Column {
        title: "OWNER",
        fit: Fit::Down(8),
    },
    Column {
        title: "LAST USED",
        fit: Fit::Rigid,
    },
    Column {
        title: "EXPIRES",
        fit: Fit::Rigid,
    },
    Column {
        title: "REACH",
        fit: Fit::Down(8),
    },
];

/// Okta's client of tokens that people made; any other is an agent that looks after its token itself.
const OKTA_API: &str = "Okta API";

/// A table of tokens with the names of their accounts, and the key to its signs where there are any.
pub(crate) fn token_table<'t>(
    tokens: impl IntoIterator<Item = (&'t str, &'t Token)>,
    now: Timestamp,
    width: Option<usize>,
) -> String {
    let rows: Vec<_> = tokens
        .into_iter()
        .map(|(account, token)| {
            vec![
                account.to_owned(),
                id(token).to_owned(),
                name(token),
                owner(token.owner.as_ref()),
                age::when(token.last_used, now),
                age::when(token.expires, now),
                reach(token),
            ]
        })
        .collect();
    if rows.is_empty() {
        return String::new();
    }
    let derived = rows
        .iter()
        .any(|row| row[4..6].iter().any(|cell| cell.starts_with(DERIVED)));
    let mut text = table::render(&COLUMNS, &rows, width);
    if derived {
        text.push_str(&format!(
            "{DERIVED} derived from what the service reports\n"
        ));
    }
    text
}

/// The token's id, as it is shown.
pub(crate) fn id(token: &Token) -> &str {
    token.id.as_ref().map_or("(no usable id)", |id| id.as_str())
}

/// The token's name, as it is shown, with the agent it belongs to.
pub(crate) fn name(token: &Token) -> String {
    let name = token.name.as_deref().unwrap_or("-");
    match token.client_name.as_deref() {
        None | Some(OKTA_API) => name.to_owned(),
        Some(agent) => format!("{name} ({agent})"),
    }
}

/// Whose token it is, as it is shown.
pub(crate) fn owner(owner: Option<&Owner>) -> String {
    match owner {
        None => "-".to_owned(),
        Some(owner) if owner.state == OwnerState::Deleted => "(deleted)".to_owned(),
        Some(owner) => {
            let known = owner.email.as_ref().or(owner.id.as_ref());
            known.map_or("-", String::as_str).to_owned()
        }
    }
}

/// The last line of a list: how many tokens of how many accounts, and whose tokens nobody could see.
/// `failed` counts the accounts that could not be read, or not to their end; those of them that are not in `accounts` could not
/// even be opened.
pub(crate) fn summary(tokens: usize, accounts: &[Account], all: usize, failed: usize) -> String {
    let count = |count: usize, word: &str| match count {
        1 => format!("1 {word}"),
        _ => format!("{count} {word}s"),
    };
    let mut line = format!("{} of ", count(tokens, "token"));
    if failed > 0 {
        line.push_str(&format!("{} of ", all.saturating_sub(failed)));
    }
    line.push_str(&count(all, "account"));
    if failed > 0 {
        line.push_str("; the list is not complete");
    }
    let unseen = unseen(accounts);
    if !unseen.is_empty() {
        line.push_str(&format!("; not visible: {}", unseen.join(", ")));
    }
    line.push('\n');
    line
}

/// Whose tokens can't be seen with these accounts, whatever their rights.
fn unseen(accounts: &[Account]) -> Vec<String> {
    let mut unseen: Vec<String> = Vec::new();
    for account in accounts {
        let service = &account.id().service;
        let text = if !account.capability().lists_all_owners {
            format!("other users' {} tokens", title(service))
        } else if *service == Service::Mist && !has_own(accounts) {
            "Mist users' own tokens".to_owned()
        } else {
            continue;
        };
        if !unseen.contains(&text) {
            unseen.push(text);
        }
    }
    unseen
}

/// Whether a Mist user's own tokens are among those of `accounts`.
fn has_own(accounts: &[Account]) -> bool {
    accounts.iter().any(|account| {
        account.id().service == Service::Mist && !account.capability().lists_all_owners
    })
}

/// The service's name, for people.
pub(crate) fn title(service: &Service) -> String {
    match service {
        Service::Mist => "Mist".to_owned(),
        Service::Okta => "Okta".to_owned(),
        other => other.to_string(),
    }
}
