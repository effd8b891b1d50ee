//! The lines below a list: how many tokens of what, what is missing, and which tokens these accounts cannot see.

/// What a list is of.
#[derive(Debug, Default)]
pub(crate) struct Summary {
    /// Tokens that are shown.
    pub(crate) shown: usize,
    /// Tokens that came again, from another account.
    pub(crate) repeated: usize,
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
    /// Something that was asked about tokens could not be read.
    pub(crate) missing_facts: bool,
    /// Which tokens the accounts cannot see.
    pub(crate) not_visible: Vec<String>,
}

impl Summary {
    /// The lines, each with a line break.
    pub(crate) fn text(&self) -> String {
        let mut place = format!("in {}", number(self.accounts, "account"));
        if self.orgs > 0 {
            place.push_str(&format!(" with {}", number(self.orgs, "organization")));
        }
        let mut lines = vec![match self.read {
            None => format!("{} {place}", number(self.shown, "token")),
            Some(read) => {
                let verb = if self.shown == 1 { "matches" } else { "match" };
                format!("{} of {} {place} {verb}", self.shown, number(read, "token"))
            }
        }];
        if self.repeated > 0 {
            let again = number(self.repeated, "record");
            lines.push(format!(
                "counted once: {again} of tokens that were listed before"
            ));
        }
        let mut failed = Vec::new();
        if self.failed_accounts > 0 {
            failed.push(part(self.failed_accounts, self.accounts, "account"));
        }
        if self.failed_orgs > 0 {
            failed.push(part(self.failed_orgs, self.orgs, "organization"));
        }
        if !failed.is_empty() {
            let failed = failed.join(" and ");
            lines.push(format!(
                "not complete: {failed} could not be read to the end"
            ));
        }
        if self.unusable > 0 {
            let records = number(self.unusable, "record");
            let verb = if self.unusable == 1 { "has" } else { "have" };
            lines.push(format!(
                "not complete: {records} {verb} no id that can be read"
            ));
        }
        if self.missing_facts {
            lines.push("not complete: something about tokens could not be read".to_owned());
        }
        if !self.not_visible.is_empty() {
            let unseen = self.not_visible.join(", ");
            lines.push(format!("not visible to these accounts: {unseen}"));
        }
        lines.join("\n") + "\n"
    }
}

/// `1 token`, or `2 tokens`.
pub(crate) fn number(count: usize, word: &str) -> String {
    match count {
        1 => format!("1 {word}"),
        _ => format!("{count} {word}s"),
    }
}

/// `1 of 3 accounts`.
fn part(failed: usize, all: usize, word: &str) -> String {
    format!("{failed} of {}", number(all, word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_is_there_and_what_is_not() {
        let summary = Summary {
            shown: 1,
            accounts: 2,
            not_visible: vec!["other users' Example tokens".to_owned()],
            ..Summary::default()
        };
        insta::assert_snapshot!(summary.text(), @r"
        1 token in 2 accounts
        not visible to these accounts: other users' Example tokens
        ");
        let summary = Summary {
            shown: 3,
            repeated: 2,
            read: Some(13),
            accounts: 3,
            failed_accounts: 1,
            orgs: 1000,
            failed_orgs: 2,
            unusable: 4,
            missing_facts: true,
            not_visible: Vec::new(),
        };
        insta::assert_snapshot!(summary.text(), @r"
        3 of 13 tokens in 3 accounts with 1000 organizations match
        counted once: 2 records of tokens that were listed before
        not complete: 1 of 3 accounts and 2 of 1000 organizations could not be read to the end
        not complete: 4 records have no id that can be read
        not complete: something about tokens could not be read
        ");
    }
}
