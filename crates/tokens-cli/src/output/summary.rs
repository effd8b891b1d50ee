//! The line below a list: how many tokens of what, and whose tokens nobody could see.

use tokens_core::{KindFacts, ListedKind, not_visible};

/// What a list is of.
#[derive(Debug, Default)]
pub(crate) struct Summary {
    /// Tokens that are shown.
    pub(crate) shown: usize,
    /// Tokens that were read, if not all of them had to be shown.
    pub(crate) read: Option<usize>,
    /// All accounts.
    pub(crate) accounts: usize,
    /// Those that could not be opened, or not be read to their end.
    pub(crate) failed_accounts: usize,
    /// The organizations of accounts that have several.
    pub(crate) orgs: usize,
    /// Those that could not be read to their end.
    pub(crate) failed_orgs: usize,
    /// Tokens without an id that can be read.
    pub(crate) unusable: usize,
    /// There is an owner who could not be looked up.
    pub(crate) owners_missing: bool,
}

impl Summary {
    /// The line. `sources` are the accounts that were asked, and `kinds` what is known about the tokens of all services.
    pub(crate) fn line(&self, sources: &[ListedKind], kinds: &[KindFacts]) -> String {
        let mut line = match self.read {
            None => format!("{} of ", number(self.shown, "token")),
            Some(read) => format!("{} of {} match, of ", self.shown, number(read, "token")),
        };
        line.push_str(&part(self.accounts, self.failed_accounts, "account"));
        if self.orgs > 0 {
            line.push_str(", ");
            line.push_str(&part(self.orgs, self.failed_orgs, "organization"));
        }
        if self.failed_accounts > 0 {
            line.push_str("; the list is not complete");
        }
        if self.unusable > 0 {
            let records = number(self.unusable, "record");
            let verb = if self.unusable == 1 { "has" } else { "have" };
            line.push_str(&format!("; {records} {verb} no id that can be read"));
        }
        if self.owners_missing {
            line.push_str("; some owners could not be looked up");
        }
        let unseen = not_visible(sources, kinds);
        if !unseen.is_empty() {
            line.push_str(&format!("; not visible: {}", unseen.join(", ")));
        }
        line.push('\n');
        line
    }
}

/// `1 token`, or `2 tokens`.
pub(crate) fn number(count: usize, word: &str) -> String {
    match count {
        1 => format!("1 {word}"),
        _ => format!("{count} {word}s"),
    }
}

/// `3 accounts`, or `2 of 3 accounts`.
fn part(all: usize, failed: usize, word: &str) -> String {
    match failed {
        0 => number(all, word),
        _ => format!("{} of {}", all.saturating_sub(failed), number(all, word)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokens_core::{Capability, FactProvenance, Flags, Service, TokenKind};

    const SERVICE: Service = Service::from_static("example");

    const ALL_OWNERS: Capability = Capability {
        lists_all_owners: true,
        ..Capability::all(false)
    };

    const fn facts(kind: TokenKind, not_listed: Option<&'static str>) -> KindFacts {
        KindFacts {
            service: SERVICE,
            service_title: "Example",
            kind,
            title: "Example tokens",
            capability: ALL_OWNERS,
            provenance: Flags::all(FactProvenance::Documented),
            not_listed,
            roles: &[],
            owner_statuses: &[],
            idle_limit: None,
        }
    }

    #[test]
    fn says_what_is_there_and_what_is_not() {
        let kinds = [
            facts(TokenKind::USER, Some("users' own tokens")),
            facts(TokenKind::ORG, None),
        ];
        let org = || (SERVICE, TokenKind::ORG, ALL_OWNERS);
        let user = || (SERVICE, TokenKind::USER, Capability::default());
        let summary = Summary {
            shown: 1,
            accounts: 2,
            ..Summary::default()
        };
        assert_eq!(
            summary.line(&[org(), org()], &kinds),
            "1 token of 2 accounts; not visible: users' own tokens\n"
        );
        assert_eq!(
            summary.line(&[org(), user()], &kinds),
            "1 token of 2 accounts; not visible: other users' Example tokens\n"
        );
        let summary = Summary {
            shown: 3,
            read: Some(13),
            accounts: 3,
            failed_accounts: 1,
            orgs: 1000,
            failed_orgs: 2,
            unusable: 4,
            owners_missing: true,
        };
        assert_eq!(
            summary.line(&[], &kinds),
            "3 of 13 tokens match, of 2 of 3 accounts, 998 of 1000 organizations; the list is not complete; \
             4 records have no id that can be read; some owners could not be looked up\n"
        );
    }
}
