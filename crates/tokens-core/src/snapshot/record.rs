//! A token with all that was found out about it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize, Serializer};

use crate::claims::Claim;
use crate::details::TokenDetails;
use crate::fact::{Fact, UnknownFact};
use crate::token::{Provenance, Token};
use crate::token_ref::TokenRef;
use crate::usage::{UnseenUse, UsageReport};

/// A token in a [`Snapshot`](super::Snapshot).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TokenRecord {
    /// The names of the accounts that list it; in a stream, of the first one. They identify nothing: `ref` does.
    pub accounts: Vec<String>,
    /// The token's name that lasts: service, host, whose it is, and id. `None`: the service sends no id, or does not tell whose it is.
    #[serde(rename = "ref")]
    pub reference: Option<TokenRef>,
    /// The token, as its list shows it.
    #[serde(flatten)]
    pub token: Token,
    /// What was found out beside.
    #[serde(flatten)]
    pub details: TokenDetails,
    /// What people say about it. `None`: it is not claimed.
    #[serde(default)]
    pub claim: Option<Claim>,
    /// Its use, from the service's log. `None`: not asked for.
    #[serde(default)]
    pub usage: Option<Fact<UsageSummary>>,
}

impl TokenRecord {
    /// A token of the account of this name.
    pub fn new(account: impl Into<String>, token: Token, details: TokenDetails) -> Self {
        Self {
            accounts: vec![account.into()],
            reference: token.reference(),
            token,
            details,
            claim: None,
            usage: None,
        }
    }

    /// The name of the first account that lists it.
    pub fn account(&self) -> &str {
        self.accounts.first().map_or("", String::as_str)
    }
}

/// A [`TokenRecord`] to be written: the same members, borrowed.
#[derive(Clone, Copy, Debug, Serialize)]
#[non_exhaustive]
pub struct TokenRecordRef<'a> {
    /// See [`TokenRecord::accounts`].
    pub accounts: &'a [String],
    /// See [`TokenRecord::reference`].
    #[serde(rename = "ref", serialize_with = "reference")]
    reference: &'a Token,
    /// See [`TokenRecord::token`].
    #[serde(flatten)]
    pub token: &'a Token,
    /// See [`TokenRecord::details`].
    #[serde(flatten)]
    pub details: &'a TokenDetails,
    /// See [`TokenRecord::claim`].
    pub claim: Option<&'a Claim>,
    /// See [`TokenRecord::usage`].
    pub usage: Option<&'a Fact<UsageSummary>>,
}

impl<'a> TokenRecordRef<'a> {
    /// A token of the accounts of these names, of which nothing was found out beside.
    pub fn new(accounts: &'a [String], token: &'a Token) -> Self {
        static NO_DETAILS: TokenDetails = TokenDetails::NONE;
        Self {
            accounts,
            reference: token,
            token,
            details: &NO_DETAILS,
            claim: None,
            usage: None,
        }
    }

    /// Adds what was found out.
    #[must_use]
    pub fn details(mut self, details: &'a TokenDetails) -> Self {
        self.details = details;
        self
    }

    /// Adds what people say about it.
    #[must_use]
    pub fn claim(mut self, claim: Option<&'a Claim>) -> Self {
        self.claim = claim;
        self
    }

    /// Adds its use.
    #[must_use]
    pub fn usage(mut self, usage: Option<&'a Fact<UsageSummary>>) -> Self {
        self.usage = usage;
        self
    }
}

/// Made when it is written: a long list does not hold them all.
fn reference<S: Serializer>(token: &&Token, serializer: S) -> Result<S::Ok, S::Error> {
    token.reference().serialize(serializer)
}

/// What the service's log tells about the use of a token within a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UsageSummary {
    /// The beginning of the time.
    pub since: Timestamp,
    /// The log keeps entries from this time on. `None`: it keeps all of the time, as far as is known.
    pub kept_since: Option<Timestamp>,
    /// The entries about requests that the token signed. Not every request leaves an entry: none does not prove that it was not used.
    pub events: u64,
    /// The last of them.
    pub last_event: Option<Timestamp>,
    /// The requests with the token that were refused because of their source address.
    pub refused: u64,
    /// The entries about its owner, in any session or with any token, where the log does not tell tokens apart.
    pub by_owner: u64,
    /// The source addresses, at most 20.
    pub sources: Vec<String>,
    /// There are further source addresses.
    pub has_more_sources: bool,
    /// Use that the log does not show: the last use is later than the last entry. `None`: there is no proof of such use.
    pub unseen_use: Option<UnseenUse>,
    /// Why there may be other entries. `None`: these are all.
    pub unknown: Option<UnknownFact>,
}

/// So many addresses are kept.
const MAX_SOURCES: usize = 20;

impl UsageReport {
    /// The report in short. Of a log that could not be read at all, nothing is known.
    pub fn summary(&self) -> Fact<UsageSummary> {
        let entries = [&self.uses, &self.refusals, &self.by_owner];
        let is_empty = entries.iter().all(|entries| entries.count == 0);
        match &self.incomplete {
            Some(why) if is_empty => why.clone().into(),
            _ => Fact::Known {
                value: self.into(),
                provenance: self.provenance.unwrap_or(Provenance::Reported),
            },
        }
    }
}

impl From<&UsageReport> for UsageSummary {
    fn from(report: &UsageReport) -> Self {
        let addresses = &report.uses.addresses;
        let sources = addresses.values.iter().take(MAX_SOURCES);
        Self {
            since: report.since,
            kept_since: report.kept_since,
            events: report.uses.count,
            last_event: report.uses.last,
            refused: report.refusals.count,
            by_owner: report.by_owner.count,
            sources: sources.map(|source| source.counted.value.clone()).collect(),
            has_more_sources: addresses.values.len() > MAX_SOURCES || addresses.others > 0,
            unseen_use: report.unseen_use,
            unknown: report.incomplete.clone(),
        }
    }
}
