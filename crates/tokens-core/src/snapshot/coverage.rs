//! What was read, what was not, and what cannot be read.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::closed_name::closed_name;
use crate::details::Detail;
use crate::error::{Error, ErrorKind, Operation};
use crate::fact::{UnknownFact, UnknownReason};
use crate::provider_id::{ProviderId, Service};
use crate::reader::Reader;

/// How far the lists of an account were read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountCoverage {
    /// The account's name. It identifies nothing: `ref` does.
    pub account: String,
    /// The service, its host and whose tokens these are, such as `okta:acme.okta.com`. `None`: the account could not be opened, or the
    /// service does not tell whose tokens these are.
    #[serde(rename = "ref")]
    pub reference: Option<ProviderId>,
    /// The time by the service's clock when its last list ended. `None`: no list was read to its end.
    pub clock: Option<Timestamp>,
    /// As whom it was read. `None`: not asked for.
    pub reader: Option<Reader>,
    /// Its lists: one, or one for each of its organizations that was read.
    pub lists: Vec<ListCoverage>,
}

impl AccountCoverage {
    /// An account that could not be opened, or was not.
    pub(super) fn not_opened(account: &str) -> Self {
        Self {
            account: account.to_owned(),
            reference: None,
            clock: None,
            reader: None,
            lists: Vec::new(),
        }
    }
}

/// How far one list was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListCoverage {
    /// The provider whose tokens it lists. `None`: it has no name that lasts.
    #[serde(rename = "ref")]
    pub reference: Option<ProviderId>,
    /// The organization.
    pub org_id: Option<String>,
    /// The name of the organization. `None`: it was not read.
    pub org_name: Option<String>,
    /// It was read to its end, and every record of it has an id.
    pub complete: bool,
    /// Whether the credential sees every token of it.
    pub visibility: ListVisibility,
    /// The tokens in it, before filters. A token that another account lists, too, counts in both.
    pub tokens: usize,
}

closed_name! {
    /// What a list shows of what there is.
    pub enum ListVisibility {
        /// Every token.
        All = "all",
        /// Only the tokens that the role of the credential covers.
        Restricted = "restricted",
        /// Not known: it was not asked for, or could not be read. Absent tokens cannot be compared.
        Unknown = "unknown",
    }
}

/// Something that could have been read and was not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Missing {
    /// The account's name. `None`: it is missing of tokens of any account.
    pub account: Option<String>,
    /// The organization, where the account has several or is one's.
    pub org_id: Option<String>,
    /// What is missing.
    pub fact: MissingFact,
    /// Why, in general.
    pub reason: UnknownReason,
    /// The kind of failure, such as `unauthenticated`, `permission_denied`, `rate_limited`, `unavailable`, `deadline_exceeded`, `transport` or
    /// `interrupted`. `None`: no single request failed.
    pub kind: Option<String>,
    /// The service's error code.
    pub code: Option<String>,
    /// What failed. Of several failures of one reason, the first.
    pub message: String,
    /// The permission that would supply it. `None`: none is known to help.
    pub needs: Option<String>,
    /// What to do about it.
    pub hint: Option<String>,
    /// The service's name for the request, to quote in a support case.
    pub request_id: Option<String>,
    /// How long the service asks to wait, in seconds, rounded up.
    pub retry_after: Option<u64>,
    /// The tokens that it is missing of. `None`: not known.
    pub tokens: Option<usize>,
}

closed_name! {
    /// What is missing.
    pub enum MissingFact {
        /// Tokens: a list or a part of it.
        Tokens = "tokens",
        /// Which organizations there are.
        Orgs = "orgs",
        /// As whom the list was read, and what that shows.
        Reader = "reader",
        /// Whether filters hold for a token.
        Filters = "filters",
        /// The owner.
        Owners = "owners",
        /// What a token can do.
        Permissions = "permissions",
        /// Network zones.
        Zones = "zones",
        /// Names of organizations.
        Names = "names",
        /// The agent of an agent's token.
        Agents = "agents",
        /// The share of the rate limits.
        RateLimits = "rate_limits",
        /// Log entries.
        Usage = "usage",
    }
}

impl From<Detail> for MissingFact {
    fn from(detail: Detail) -> Self {
        match detail {
            Detail::Owners => Self::Owners,
            Detail::Permissions => Self::Permissions,
            Detail::Zones => Self::Zones,
            Detail::Names => Self::Names,
            Detail::Agents => Self::Agents,
            Detail::RateLimits => Self::RateLimits,
        }
    }
}

impl Missing {
    /// A request failed.
    pub fn failed(account: impl Into<String>, org_id: Option<&str>, error: &Error) -> Self {
        let fact = match error.operation() {
            Operation::ListOrgs => MissingFact::Orgs,
            Operation::Owner => MissingFact::Owners,
            Operation::Usage => MissingFact::Usage,
            Operation::Zones => MissingFact::Zones,
            _ => MissingFact::Tokens,
        };
        let reason = match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::Unauthenticated => UnknownReason::Denied,
            ErrorKind::LimitReached | ErrorKind::DeadlineExceeded => UnknownReason::NotRead,
            ErrorKind::Decode => UnknownReason::Partial,
            _ => UnknownReason::Failed,
        };
        let http = error.http();
        Self {
            org_id: org_id.map(str::to_owned),
            kind: Some(error.kind().as_str().to_owned()),
            code: http.and_then(|http| http.code.clone()),
            needs: error.needs().map(str::to_owned),
            hint: error.hint().map(str::to_owned),
            request_id: http.and_then(|http| http.request_id.clone()),
            retry_after: http
                .and_then(|http| http.retry_after)
                .map(|wait| wait.as_secs() + u64::from(wait.subsec_nanos() > 0)),
            ..Self::new(account, fact, reason, message(error))
        }
    }

    /// The reading of a list was interrupted.
    pub fn interrupted(account: impl Into<String>) -> Self {
        let why = "a signal came before it was read to its end";
        Self {
            kind: Some("interrupted".to_owned()),
            ..Self::new(account, MissingFact::Tokens, UnknownReason::NotRead, why)
        }
    }

    /// A fact about tokens is not known.
    pub fn unknown(account: impl Into<String>, fact: MissingFact, unknown: &UnknownFact) -> Self {
        Self {
            needs: unknown.needs.clone(),
            ..Self::new(account, fact, unknown.reason, &*unknown.message)
        }
    }

    fn new(
        account: impl Into<String>,
        fact: MissingFact,
        reason: UnknownReason,
        message: impl Into<String>,
    ) -> Self {
        Self {
            account: Some(account.into()),
            org_id: None,
            fact,
            reason,
            kind: None,
            code: None,
            message: message.into(),
            needs: None,
            hint: None,
            request_id: None,
            retry_after: None,
            tokens: None,
        }
    }
}

/// Tokens that no credential of the accounts can see.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BlindSpot {
    /// The service.
    pub provider: Service,
    /// Which tokens, in words.
    pub tokens: String,
}

impl BlindSpot {
    /// These tokens of a service.
    pub fn new(provider: Service, tokens: impl Into<String>) -> Self {
        Self {
            provider,
            tokens: tokens.into(),
        }
    }
}

/// A condition, and what it left out without knowing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FilterCoverage {
    /// The condition, as `--filter` has it.
    pub filter: String,
    /// The tokens that it left out because it is not known whether it holds for them.
    pub left_out_unknown: usize,
}

impl FilterCoverage {
    /// A condition that left out so many tokens without knowing.
    pub fn new(filter: impl Into<String>, left_out_unknown: usize) -> Self {
        Self {
            filter: filter.into(),
            left_out_unknown,
        }
    }
}

/// The message of `error`, and those of its causes that say something new.
fn message(error: &Error) -> String {
    let mut text = error.message().to_owned();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        let said = error.to_string();
        if !text.contains(&said) {
            text.push_str(": ");
            text.push_str(&said);
        }
        cause = error.source();
    }
    text
}
