//! Which entries of an organization's audit log are about which of its tokens.
//!
//! Mist documents neither how an organization's token signs its changes nor what its log says of tokens. All of this is inferred, and in this
//! file, so that it is easy to change.

use jiff::{SignedDuration, Timestamp};

use super::log::Entry;
use crate::token::{Provenance, Token};
use crate::usage_event::{UsageEvent, UsageKind};

/// The word that a message about a token has, in lower case. What it says about which one follows.
const SUBJECT: &str = "token";

/// What was done to a token, by the beginning of a word in lower case.
const VERBS: [(&str, UsageKind); 9] = [
    ("creat", UsageKind::Created),
    ("add", UsageKind::Created),
    ("updat", UsageKind::Changed),
    ("modif", UsageKind::Changed),
    ("chang", UsageKind::Changed),
    ("renam", UsageKind::Changed),
    ("delet", UsageKind::Revoked),
    ("remov", UsageKind::Revoked),
    ("revok", UsageKind::Revoked),
];

/// An entry so long before a token's creation is about an earlier token of its name.
const CREATION_TOLERANCE: SignedDuration = SignedDuration::from_mins(1);

/// The tokens whose entries are wanted.
#[derive(Debug)]
pub(super) struct Rules {
    tokens: Vec<Token>,
}

impl Rules {
    pub(super) fn new(tokens: Vec<Token>) -> Self {
        Self { tokens }
    }

    /// What an entry says about the tokens. A name that several of them have makes an event of each.
    pub(super) fn events(&self, entry: &Entry, at: Timestamp) -> Vec<UsageEvent> {
        let tokens = self.tokens.iter();
        let kinds = tokens.filter_map(|token| Some((token, kind(token, entry, at)?)));
        kinds
            .map(|(token, kind)| UsageEvent {
                token: token.id.clone(),
                provenance: Provenance::Inferred,
                ..entry.event(at, kind)
            })
            .collect()
    }
}

/// What an entry says about a token. `None`: nothing.
fn kind(token: &Token, entry: &Entry, at: Timestamp) -> Option<UsageKind> {
    let id = token.id.as_ref().map(|id| id.as_str().to_lowercase());
    let name = token.name.as_deref().filter(|name| !name.trim().is_empty());
    let earliest = token
        .created
        .and_then(|created| created.checked_sub(CREATION_TOLERANCE).ok());
    // An id is of one token; a name may have been another's before.
    let name = name.filter(|_| earliest.is_none_or(|earliest| at >= earliest));
    let message = entry.message.as_deref().unwrap_or_default();
    let lower = message.to_lowercase();
    let by_id = id
        .as_deref()
        .and_then(|id| without(&lower, id))
        .and_then(|rest| verb(&rest));
    let by_name = || {
        let subject = lower.find(SUBJECT)? + SUBJECT.len();
        let (before, after) = lower.split_at_checked(subject)?;
        let rest = without(after, &name?.to_lowercase())?;
        // Upper and lower case tell two names apart.
        without(message, name?)?;
        verb(before).or_else(|| verb(&rest))
    };
    by_id.or_else(by_name).or_else(|| {
        let signed = entry.admin_id.map(|id| id.to_string());
        let is_id = id.is_some() && signed == id;
        let is_name = name.is_some() && entry.admin_name.as_deref() == name;
        (is_id || is_name).then_some(UsageKind::Used)
    })
}

/// What is left of `text` without `part`, if it stands there as a word or words of its own.
fn without(text: &str, part: &str) -> Option<String> {
    let is_inner = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_');
    text.match_indices(part).find_map(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + part.len()..]);
        let is_word = !before.ends_with(is_inner) && !after.starts_with(is_inner);
        is_word.then(|| format!("{before} {after}"))
    })
}

/// What the first word that says it says was done.
fn verb(text: &str) -> Option<UsageKind> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .find_map(|word| {
            let known = VERBS.iter().find(|(verb, _)| word.starts_with(verb));
            known.map(|(_, kind)| *kind)
        })
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::provider_id::{ProviderId, Scope, Service};
    use crate::token::TokenKind;

    const ID: Uuid = Uuid::from_u128(7);

    fn token(name: &str) -> Token {
        let provider = ProviderId::new(Service::MIST, "api.mist.com", Scope::Org("o".into()));
        let mut token = Token::new(provider, TokenKind::ORG);
        token.id = Some(ID.to_string().into());
        token.name = Some(name.to_owned());
        token.created = Some(Timestamp::UNIX_EPOCH);
        token
    }

    fn told(name: &str, admin: &str, message: &str, seconds: i64) -> Option<UsageKind> {
        let entry = Entry {
            admin_name: Some(admin.to_owned()),
            message: Some(message.to_owned()),
            ..Entry::default()
        };
        kind(
            &token(name),
            &entry,
            Timestamp::from_second(seconds).unwrap(),
        )
    }

    #[test]
    fn a_message_tells_what_was_done_to_a_token() {
        let by_id = format!("Delete API token {ID}");
        for (name, message, expected) in [
            ("ci", "Create API Token \"ci\"", Some(UsageKind::Created)),
            ("ci", "API token ci was added", Some(UsageKind::Created)),
            ("ci", "Updated token (ci)", Some(UsageKind::Changed)),
            ("ci", "Revoke Org Token ci", Some(UsageKind::Revoked)),
            ("ci", "Remove token ci.", Some(UsageKind::Revoked)),
            ("other", by_id.as_str(), Some(UsageKind::Revoked)),
            // The name says nothing of what was done.
            ("add-ap", "Delete token add-ap", Some(UsageKind::Revoked)),
            (
                "delete bot",
                "Token delete bot was created",
                Some(UsageKind::Created),
            ),
            // Another token, or none.
            ("ci", "Delete token ci-two", None),
            ("ci", "Delete token CI", None),
            ("ci", "Delete WLAN ci", None),
            ("token", "Delete API token ci", None),
            ("token", "Delete API token token", Some(UsageKind::Revoked)),
            ("", "Delete API token ", None),
            ("ci", "Token ci", None),
        ] {
            let told = told(name, "Ann", message, 10);
            assert_eq!(told, expected, "{name}: {message}");
        }
    }

    #[test]
    fn who_signs_a_change_used_the_token() {
        let used = |admin, seconds| told("ci", admin, "Update Site \"Lab\"", seconds);
        assert_eq!(used("ci", 10), Some(UsageKind::Used));
        assert_eq!(used("CI", 10), None);
        assert_eq!(used("ci two", 10), None);
        assert_eq!(used("ci", -61), None, "before its creation");
        assert_eq!(used("ci", -59), Some(UsageKind::Used));
        let entry = Entry {
            admin_id: Some(ID),
            ..Entry::default()
        };
        let at = Timestamp::UNIX_EPOCH;
        assert_eq!(kind(&token("x"), &entry, at), Some(UsageKind::Used));
        let by_itself = told("ci", "ci", "Rename token ci", 10);
        assert_eq!(by_itself, Some(UsageKind::Changed));
    }
}
