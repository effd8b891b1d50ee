//! Which values the tokens of a list have that filters ask for.

use std::collections::BTreeSet;

use super::verdict::ADMIN;
use super::{Condition, Filter, InvalidFilter, Pattern, Subject, Verdict};
use crate::capability::KindFacts;
use crate::claims::Claims;
use crate::fact::Fact;
use crate::nearest::nearest;

/// So many distinct values are kept for each filter.
const KEPT: usize = 1_000;

/// So many are named in a message.
const NAMED: usize = 10;

/// The values that the tokens of a list have, for filters that name one value. A value that no token has is probably misspelt.
///
/// A filter with wildcards is a question, and none of its answers is wrong.
#[derive(Clone, Debug)]
pub struct SeenValues {
    filters: Vec<OfFilter>,
    is_empty: bool,
}

#[derive(Clone, Debug)]
struct OfFilter {
    filter: Filter,
    /// A token has the value, or may have it.
    is_possible: bool,
    values: BTreeSet<String>,
}

impl SeenValues {
    /// Those of `filters` that name one value, with no tokens so far.
    pub fn new(filters: &[Filter]) -> Self {
        let is_checked =
            |filter: &&Filter| filter.condition.open().is_some_and(Pattern::is_literal);
        let of_filter = |filter: &Filter| OfFilter {
            filter: filter.clone(),
            is_possible: false,
            values: BTreeSet::new(),
        };
        Self {
            filters: filters.iter().filter(is_checked).map(of_filter).collect(),
            is_empty: true,
        }
    }

    /// Takes note of a token that was read, whether it matches the filters or not.
    pub fn see(&mut self, subject: &Subject<'_>) {
        self.is_empty = false;
        for one in self.filters.iter_mut().filter(|one| !one.is_possible) {
            if one.filter.condition.verdict(subject) != Verdict::No {
                one.is_possible = true;
                one.values.clear();
                continue;
            }
            one.filter.condition.values(subject, &mut |value| {
                if one.values.len() < KEPT && !one.values.contains(value) {
                    one.values.insert(value.to_owned());
                }
            });
        }
    }

    /// Checks that every value is one that a token has or may have, that a claim has, or that a service knows. A list that was not read to its
    /// end does not tell.
    ///
    /// # Errors
    ///
    /// Names the value that was meant, or some that there are.
    pub fn check<'k>(
        &self,
        kinds: impl IntoIterator<Item = &'k KindFacts>,
        claims: &Claims,
    ) -> Result<(), InvalidFilter> {
        if self.is_empty {
            return Ok(());
        }
        let roles = kinds.into_iter().flat_map(|facts| facts.roles).copied();
        let roles: Vec<&str> = roles.chain([ADMIN]).collect();
        for one in self.filters.iter().filter(|one| !one.is_possible) {
            let claims = claims.entries().iter().map(|entry| &entry.claim);
            let more: Vec<&str> = match &one.filter.condition {
                Condition::Role(_) => roles.clone(),
                Condition::Team(_) => claims.filter_map(|one| one.team.as_deref()).collect(),
                Condition::System(_) => claims.filter_map(|one| one.system.as_deref()).collect(),
                _ => Vec::new(),
            };
            one.check(more)?;
        }
        Ok(())
    }
}

impl OfFilter {
    fn check(&self, more: Vec<&str>) -> Result<(), InvalidFilter> {
        let Some(wanted) = self.filter.condition.open() else {
            return Ok(());
        };
        if more.iter().any(|known| wanted.matches(known)) {
            return Ok(());
        }
        let mut known: BTreeSet<&str> = self.values.iter().map(String::as_str).collect();
        known.extend(more);
        let problem = format!("no token has `{}={wanted}`", self.filter.key());
        Err(InvalidFilter(
            match nearest(wanted.as_str(), known.iter().copied()) {
                Some(near) => format!("{problem}; did you mean `{near}`?"),
                None if known.is_empty() => problem,
                None => {
                    let named: Vec<_> = { known.iter().take(NAMED) }
                        .map(|one| format!("`{one}`"))
                        .collect();
                    let more = match known.len() - named.len() {
                        0 => String::new(),
                        more => format!(" and {more} more"),
                    };
                    format!("{problem}; there are {}{more}", named.join(", "))
                }
            },
        ))
    }
}

impl Condition {
    /// The pattern of a condition whose values are not known beforehand.
    fn open(&self) -> Option<&Pattern> {
        match self {
            Self::Org(pattern)
            | Self::Owner(pattern)
            | Self::Id(pattern)
            | Self::Name(pattern)
            | Self::Team(pattern)
            | Self::System(pattern)
            | Self::Role(pattern) => Some(pattern),
            _ => None,
        }
    }

    /// Gives the values that a token has of what it asks for to `take`.
    fn values(&self, subject: &Subject<'_>, take: &mut dyn FnMut(&str)) {
        let (token, details) = (subject.token, subject.details);
        match self {
            Self::Org(_) => {
                let org = details.and_then(|details| details.org.as_ref()?.known());
                let name = org.and_then(|org| org.name.as_deref());
                name.or(token.org_id.as_deref()).into_iter().for_each(take);
            }
            Self::Owner(_) => {
                let of_details = details.and_then(|details| details.owner_details.as_ref());
                let email = of_details
                    .and_then(Fact::known)
                    .and_then(|one| one.email.as_deref());
                let of_token = token.owner.as_ref();
                let email = email.or_else(|| of_token?.email.as_deref());
                email
                    .or_else(|| of_token?.id.as_deref())
                    .into_iter()
                    .for_each(take);
            }
            Self::Id(_) => token.id.iter().for_each(|id| take(id.as_str())),
            Self::Name(_) => token.name.iter().for_each(|name| take(name)),
            Self::Team(_) => {
                let team = subject.claim.and_then(|claim| claim.team.as_deref());
                team.into_iter().for_each(take);
            }
            Self::System(_) => {
                let system = subject.claim.and_then(|claim| claim.system.as_deref());
                system.into_iter().for_each(take);
            }
            Self::Role(_) => {
                let permissions = details.and_then(|details| details.permissions.as_ref());
                for one in permissions.iter().flat_map(|known| &known.assignments) {
                    take(&one.role);
                    take(&one.title);
                }
                let own = token.privileges.iter().flatten();
                own.filter_map(|own| own.role.as_deref()).for_each(take);
            }
            _ => {}
        }
    }
}
