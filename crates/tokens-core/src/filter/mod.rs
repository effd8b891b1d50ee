//! Conditions that tokens are chosen by: `unused=30d..60d`, `role!=read`.
//!
//! ```
//! use tokens_core::filter::Filter;
//!
//! let filter: Filter = "name=ci-*".parse()?;
//! assert_eq!(filter.key(), "name");
//! let error = "unusd=45d".parse::<Filter>().unwrap_err();
//! assert_eq!(error.to_string(), "there is no key `unusd`; did you mean `unused`?");
//! # Ok::<_, tokens_core::filter::InvalidFilter>(())
//! ```

#[cfg(test)]
#[cfg(feature = "_fuzz")]
mod fuzz;
mod known;
mod parse;
mod pattern;
mod range;
mod seen;
mod subject;
mod verdict;

use crate::closed_name::closed_name;
use crate::details::{Detail, DetailSet};
use crate::provider_id::Service;
use crate::token::TokenKind;

pub use parse::InvalidFilter;
pub use pattern::Pattern;
pub use range::LengthRange;
pub use seen::SeenValues;
pub use subject::Subject;

/// One condition, or its negation. Of several filters, all must hold: one [`No`](Verdict::No) is enough to leave a token out, and one
/// [`Unknown`](Verdict::Unknown) means that it is not known whether the token is meant: count such tokens, do not drop them silently.
///
/// It is read from, and shown as, `key=value`, or `key!=value` for the negation. What is not known matches neither of them.
///
/// A length of time is a number of minutes, hours, days or weeks: `90m`, `36h`, `45d`, `6w`. A range has two of them, both included, of which
/// one may be missing: `30d..60d`, `..7d`, `3d..`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    condition: Condition,
    is_negated: bool,
}

/// What a [`Filter`] asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Condition {
    /// `account=acme-*`: the account's name.
    Account(Pattern),
    /// `provider=acme`: the service.
    Provider(Service),
    /// `org=acme-*`: the id or name of the organization. Names need [`Detail::Names`]; a UUID is an id.
    Org(Pattern),
    /// `scope=org`: whose token it is (`tenant`, `org`, `user`), or what one of its roles is limited to (`site`, `site_group` and others).
    Scope(ScopeName),
    /// `kind=user`: the kind of token.
    Kind(TokenKind),
    /// `owner=*@acme.example`: the owner's e-mail address or id. At Okta an address is known only with [`Detail::Owners`].
    Owner(Pattern),
    /// `owner=none`: the service says that the owner is gone.
    NoOwner,
    /// `owner-status=suspended`: the owner's status in the service's word, in upper or lower case, or what it means for the tokens
    /// ([`Standing`](crate::Standing)).
    OwnerStatus(String),
    /// `id=00Tabc`: how the token's id begins; with wildcards, all of it.
    Id(Pattern),
    /// `name=ci-*`: the token's name.
    Name(Pattern),
    /// `claimed=yes`: people say something about it ([`Claims`](crate::Claims)).
    Claimed(bool),
    /// `team=network`: it is claimed for this team. `team!=network`: for another one, or for none.
    Team(Pattern),
    /// `system=jenkins`: it is claimed for this system. `system!=jenkins`: for another one, or for none.
    System(Pattern),
    /// `critical=yes`: it is claimed as critical.
    Critical(bool),
    /// `unused=45d`: not used for at least so long; a token that was never used counts from its creation.
    Unused(LengthRange),
    /// `age=90d`: created at least so long ago.
    Age(LengthRange),
    /// `expires=7d`: expires within so long, or has expired. A token that does not expire is in no range.
    Expires(LengthRange),
    /// `role=admin`: one of its effective roles, by the service's word or the title. `admin` is any role of an administrator of the
    /// organization ([`Assignment::is_privileged`](crate::Assignment::is_privileged)).
    Role(Pattern),
    /// `network=any`: may be used from anywhere.
    AnyNetwork,
}

closed_name! {
    /// What [`Condition::Scope`] may ask for.
    pub enum ScopeName {
        /// One of all tokens of a tenant.
        Tenant = "tenant",
        /// An organization's token.
        Org = "org",
        /// A user's token.
        User = "user",
        /// A role for an MSP.
        Msp = "msp",
        /// A role for a group of organizations.
        OrgGroup = "org_group",
        /// A role for a site.
        Site = "site",
        /// A role for a group of sites.
        SiteGroup = "site_group",
        /// A role for all sites of an organization.
        OrgSites = "org_sites",
        /// A role for a group of users.
        Group = "group",
        /// A role for an application.
        App = "app",
        /// A role for a resource set.
        ResourceSet = "resource_set",
    }
}

/// Whether a condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It does.
    Match,
    /// It does not.
    No,
    /// The service does not say what it would take to know.
    Unknown,
}

impl Verdict {
    /// Of the negation. What is not known stays so.
    #[must_use]
    pub fn negated(self) -> Self {
        match self {
            Self::Match => Self::No,
            Self::No => Self::Match,
            Self::Unknown => Self::Unknown,
        }
    }
}

impl From<bool> for Verdict {
    fn from(matches: bool) -> Self {
        if matches { Self::Match } else { Self::No }
    }
}

impl From<Condition> for Filter {
    fn from(condition: Condition) -> Self {
        Self {
            condition,
            is_negated: false,
        }
    }
}

impl Filter {
    /// The negation.
    #[must_use]
    pub fn negated(self) -> Self {
        Self {
            is_negated: !self.is_negated,
            ..self
        }
    }

    /// What it asks for, without its negation.
    pub fn condition(&self) -> &Condition {
        &self.condition
    }

    /// Whether it holds where its condition does not.
    pub fn is_negated(&self) -> bool {
        self.is_negated
    }

    /// The key it was given by.
    pub fn key(&self) -> &'static str {
        match &self.condition {
            Condition::Account(_) => "account",
            Condition::Provider(_) => "provider",
            Condition::Org(_) => "org",
            Condition::Scope(_) => "scope",
            Condition::Kind(_) => "kind",
            Condition::Owner(_) | Condition::NoOwner => "owner",
            Condition::OwnerStatus(_) => "owner-status",
            Condition::Id(_) => "id",
            Condition::Name(_) => "name",
            Condition::Claimed(_) => "claimed",
            Condition::Team(_) => "team",
            Condition::System(_) => "system",
            Condition::Critical(_) => "critical",
            Condition::Unused(_) => "unused",
            Condition::Age(_) => "age",
            Condition::Expires(_) => "expires",
            Condition::Role(_) => "role",
            Condition::AnyNetwork => "network",
        }
    }

    /// Whether it may hold for tokens of an account of this name at this service. Nothing has to be asked to know it.
    pub fn lets_account(&self, account: &str, service: &Service) -> bool {
        let is_let = match &self.condition {
            Condition::Account(pattern) => pattern.matches(account),
            Condition::Provider(wanted) => wanted == service,
            _ => return true,
        };
        is_let != self.is_negated
    }

    /// Whether it holds for `subject`.
    pub fn matches(&self, subject: &Subject<'_>) -> Verdict {
        let verdict = self.condition.verdict(subject);
        if self.is_negated {
            verdict.negated()
        } else {
            verdict
        }
    }

    /// The details without which it may be [`Unknown`](Verdict::Unknown).
    pub fn needs(&self) -> DetailSet {
        let mut needs = DetailSet::default();
        self.add_needs(&mut needs);
        needs
    }

    pub(crate) fn add_needs(&self, needs: &mut DetailSet) {
        needs.insert(match &self.condition {
            Condition::Org(pattern) if pattern.may_match_name() => Detail::Names,
            Condition::Owner(pattern) if pattern.may_match_email() => Detail::Owners,
            Condition::OwnerStatus(_) => Detail::Owners,
            Condition::Role(_) => Detail::Permissions,
            Condition::Scope(scope) if scope.target().is_some() => Detail::Permissions,
            _ => return,
        });
    }

    /// Whether it asks for what people say about a token.
    pub fn is_of_claims(&self) -> bool {
        matches!(
            self.condition,
            Condition::Claimed(_)
                | Condition::Team(_)
                | Condition::System(_)
                | Condition::Critical(_)
        )
    }
}
