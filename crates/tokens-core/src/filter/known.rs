//! What is known about services, and makes a filter invalid or pointless.

use super::parse::no_such;
use super::{Condition, Filter, InvalidFilter};
use crate::capability::KindFacts;
use crate::details::Standing;
use crate::length::length_text;

impl Filter {
    /// Refuses a service, a kind or a status that none of `kinds` has, which are the facts about the services of a program.
    ///
    /// # Errors
    ///
    /// Names the value that was meant, or all that there are.
    pub fn check<'k>(
        &self,
        kinds: impl IntoIterator<Item = &'k KindFacts>,
    ) -> Result<(), InvalidFilter> {
        let kinds = kinds.into_iter();
        let (what, value, known): (_, _, Vec<&str>) = match &self.condition {
            Condition::Provider(service) => {
                let known = kinds.map(|facts| facts.service.as_str()).collect();
                ("service", service.as_str(), known)
            }
            Condition::Kind(kind) => {
                let known = kinds.map(|facts| facts.kind.as_str()).collect();
                ("kind", kind.as_str(), known)
            }
            Condition::OwnerStatus(status) => {
                let standings = Standing::ALL
                    .iter()
                    .filter(|one| **one != Standing::Unknown);
                let standings = standings.map(|one| one.as_str());
                let statuses = kinds.flat_map(|facts| facts.owner_statuses).copied();
                let known: Vec<_> = standings.chain(statuses).collect();
                if known.iter().any(|one| one.eq_ignore_ascii_case(status)) {
                    return Ok(());
                }
                ("status of an owner", status.as_str(), known)
            }
            _ => return Ok(()),
        };
        if known.contains(&value) {
            return Ok(());
        }
        Err(no_such(what, value, &known))
    }

    /// Why no token of this kind is ever matched, if that is certain: it would have ended before.
    pub fn never_matches(&self, kind: &KindFacts) -> Option<String> {
        let (Condition::Unused(range), false) = (&self.condition, self.is_negated) else {
            return None;
        };
        let limit = kind.idle_limit?;
        (range.least? > limit).then(|| {
            format!(
                "`{self}` matches no {} token: they end after {} without use",
                kind.title,
                length_text(limit)
            )
        })
    }
}
