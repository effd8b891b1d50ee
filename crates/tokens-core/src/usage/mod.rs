//! Who uses a token, from the entries of its service's log: read once, counted in bounded memory.

mod activity;
mod addresses;
mod collect;
mod suggest;
mod tally;

use std::fmt;

use futures_util::StreamExt as _;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::fact::UnknownFact;
use crate::provider::TokenProvider;
use crate::token::{Provenance, When, WhenState};
use crate::token_ref::TokenRef;
use crate::usage_event::{UsageEvent, UsageQuery};
use crate::verify::CLOCK_TOLERANCE;

pub use activity::{Activity, Day};
pub use collect::{MAX_CHANGES, UsageCollector};
pub use suggest::{MAX_RANGES, NoSuggestion, Suggestion, WIDEST_V4, WIDEST_V6, suggest};
pub use tally::{Address, Counted, MAX_VALUES, Tally};

/// How far a derived last use may be later than the log entry of the same call. How finely a service keeps what the last use is derived
/// from is not documented (inferred).
pub const DERIVED_TOLERANCE: SignedDuration = SignedDuration::from_hours(1);

/// What is known about a service's log.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct LogFacts {
    /// Entries name the token that signed a request. Otherwise they tell at most who its owner is.
    pub names_token: bool,
    /// How long entries are kept. `None`: not known.
    pub kept_for: Option<SignedDuration>,
    /// What the log calls a request that was refused because of its source address. `None`: it has no such entries.
    pub refusal: Option<&'static str>,
}

impl LogFacts {
    /// A log whose entries name tokens or do not, of which nothing else is known.
    pub const fn new(names_token: bool) -> Self {
        Self {
            names_token,
            kept_for: None,
            refusal: None,
        }
    }

    /// Sets how long entries are kept.
    #[must_use]
    pub const fn kept_for(mut self, time: SignedDuration) -> Self {
        self.kept_for = Some(time);
        self
    }

    /// Sets what the log calls a request that was refused because of its source address.
    #[must_use]
    pub const fn refusal(mut self, action: &'static str) -> Self {
        self.refusal = Some(action);
        self
    }
}

/// What the log tells about one token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UsageReport {
    /// The token. `None`: its name is not known.
    #[serde(rename = "ref")]
    pub reference: Option<TokenRef>,
    /// The start of the window.
    pub since: Timestamp,
    /// The end of the window.
    pub until: Timestamp,
    /// The log keeps entries from this time on. `None`: it keeps all of the window, as far as is known.
    pub kept_since: Option<Timestamp>,
    /// Every entry of the window was read.
    pub complete: bool,
    /// Why not.
    pub incomplete: Option<UnknownFact>,
    /// Entries name the token that signed a request. Otherwise only `by_owner` can have entries.
    pub names_token: bool,
    /// How it is known that the entries are about the token: the weakest of all. `None`: there are none.
    pub provenance: Option<Provenance>,
    /// Requests that the token signed.
    pub uses: Activity,
    /// Requests with the token that were refused because of their source address.
    pub refusals: Activity,
    /// What its owner changed, in any session or with any token.
    pub by_owner: Activity,
    /// The entry of its creation.
    pub created: Option<UsageEvent>,
    /// The entries of its changes, newest first, at most [`MAX_CHANGES`].
    pub changes: Vec<UsageEvent>,
    /// How many older changes there are.
    pub other_changes: u64,
    /// The entry of its revocation.
    pub revoked: Option<UsageEvent>,
    /// The last use, as the token itself tells.
    pub last_used: When,
    /// Use that the log does not show: the last use is later than the last entry. `None`: there is no proof of such use.
    pub unseen_use: Option<UnseenUse>,
}

/// Use of a token that the log does not show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UnseenUse {
    /// When the token was last used.
    pub last_used: Timestamp,
    /// How that is known.
    pub provenance: Provenance,
    /// The last entry that may be of a use. `None`: there is none in the window.
    pub last_entry: Option<Timestamp>,
}

impl UsageReport {
    /// Where the entries begin: the start of the window, or what the log still keeps of it.
    pub fn known_since(&self) -> Timestamp {
        self.kept_since.unwrap_or(self.since)
    }

    /// Proof of use that no entry shows. There is none in a log that was not read to its end.
    fn unseen(&self) -> Option<UnseenUse> {
        let (WhenState::At, Some(last_used), Some(provenance)) = (
            self.last_used.state,
            self.last_used.at,
            self.last_used.provenance,
        ) else {
            return None;
        };
        let tolerance = match provenance {
            Provenance::Reported => CLOCK_TOLERANCE,
            _ => DERIVED_TOLERANCE,
        };
        // Whether a refused request counts as use is not documented. If it did, none could be later than the last use.
        let is_at_last_use =
            |refusal: &Timestamp| refusal.duration_since(last_used).abs() <= tolerance;
        let last_entry = [
            self.uses.last,
            self.refusals.last.filter(is_at_last_use),
            self.by_owner.last,
            self.created.as_ref().map(|event| event.at),
        ];
        let last_entry = last_entry.into_iter().flatten().max();
        let from = last_entry.map_or(self.known_since(), |last| last.max(self.known_since()));
        let is_later = last_used.duration_since(from) > tolerance;
        let is_within = last_used.duration_since(self.until) <= CLOCK_TOLERANCE;
        (self.complete && is_later && is_within).then_some(UnseenUse {
            last_used,
            provenance,
            last_entry,
        })
    }
}

/// What the report comes to, in one sentence without a full stop. It never says that a token is not used: a log does not show every use.
impl fmt::Display for UsageReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let since = self.known_since();
        if !self.complete {
            f.write_str("incomplete: ")?;
        }
        let events = |count| if count == 1 { "event" } else { "events" };
        match (&self.uses, &self.by_owner, self.names_token) {
            (_, owner, false) if owner.count > 0 => write!(
                f,
                "{} {} of its owner since {since:.0}, in any session",
                owner.count,
                events(owner.count)
            )?,
            (_, _, false) => write!(f, "no events of its owner since {since:.0}")?,
            (uses, ..) if uses.count > 0 => {
                write!(f, "{} {}", uses.count, events(uses.count))?;
                match self.provenance {
                    Some(Provenance::Reported) | None => {}
                    Some(provenance) => write!(f, " ({provenance})")?,
                }
                write!(f, " since {since:.0}")?;
                if let Some(last) = uses.last {
                    write!(f, ", the last at {last:.0}")?;
                }
            }
            _ => write!(f, "no events since {since:.0}")?,
        }
        let how = match self.last_used.provenance {
            Some(Provenance::Reported) | None => String::new(),
            Some(provenance) => format!(" ({provenance})"),
        };
        match (self.last_used.state, self.last_used.at) {
            (WhenState::Never, _) => write!(f, "; last use{how} never"),
            (_, Some(at)) => write!(f, "; last use{how} {at:.0}"),
            _ => f.write_str("; last use unknown"),
        }
    }
}

/// What a log told about several tokens.
#[derive(Clone, Debug)]
pub struct UsageRead {
    /// A report for each token of the query, in its order.
    pub reports: Vec<UsageReport>,
    /// Why the log was not read to its end.
    pub error: Option<Error>,
}

/// Reads what the log tells about the tokens of `query`, once for all of them.
pub async fn read(provider: &dyn TokenProvider, query: UsageQuery) -> UsageRead {
    let now = provider.service_now();
    let mut collector = UsageCollector::new(&query, now, &provider.log_facts());
    let mut events = provider.usage(query);
    let mut error = None;
    while let Some(event) = events.next().await {
        match event {
            Ok(event) => collector.add(event),
            Err(failure) => {
                error = Some(failure);
                break;
            }
        }
    }
    let incomplete = error
        .as_ref()
        .map(|error| UnknownFact::failed(error, "permission to read the log"));
    UsageRead {
        reports: collector.finish(incomplete.as_ref()),
        error,
    }
}
