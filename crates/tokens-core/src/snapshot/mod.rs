//! What was seen of the tokens of some accounts at one time, with what was not: see [`Snapshot`].

mod collect;
mod coverage;
mod line;
mod merge;
mod missing;
mod read;
mod record;
mod seen;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::details::Detail;

pub use collect::{Collected, Collector, Counts, FailedRead, SnapshotOptions};
pub use coverage::{
    AccountCoverage, BlindSpot, FilterCoverage, ListCoverage, ListVisibility, Missing, MissingFact,
};
pub use line::{Begin, End, Line};
pub use read::{InvalidSnapshot, ReadMode, TokenReader};
pub use record::{TokenRecord, TokenRecordRef, UsageSummary};

/// The version of the shape of a [`Snapshot`]: the member `schema`. Within a version, members may be added; none changes its meaning or is
/// removed, and the fixed lists of values (such as those of `state`, `reason` and `provenance`) do not change. Values that are a service's own
/// words are open.
pub const SNAPSHOT_SCHEMA: &str = "tokens/v2";

/// The tokens of some accounts as they were seen at one time, with the coverage: what was read to its end, what is missing and what no
/// credential can see.
///
/// A token that is not in it existed at that time only if [`complete`](Self::complete) is false, if its list is not of visibility
/// [`All`](ListVisibility::All), or if a filter left it out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Snapshot {
    /// The version of this shape.
    #[cfg_attr(feature = "json-schema", schemars(extend("const" = SNAPSHOT_SCHEMA)))]
    pub schema: String,
    /// The version of the program that took it.
    pub version: String,
    /// When it was taken, by the clock of the machine that took it. The services' clocks are in `accounts`.
    pub taken: Taken,
    /// Which details were asked for. What was not asked for is `null` in a token.
    pub details: Vec<Detail>,
    /// What the accounts are, and how far their lists were read.
    pub accounts: Vec<AccountCoverage>,
    /// Nothing is missing.
    pub complete: bool,
    /// What could have been read and was not.
    pub missing: Vec<Missing>,
    /// What no credential can see.
    pub blind_spots: Vec<BlindSpot>,
    /// The conditions that all tokens here meet.
    pub filters: Vec<FilterCoverage>,
    /// The tokens, each once.
    pub tokens: Vec<TokenRecord>,
}

/// When something was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Taken {
    /// Before the first request.
    pub begun: Timestamp,
    /// After the last one.
    pub ended: Timestamp,
}

impl Taken {
    /// Between these times.
    pub fn new(begun: Timestamp, ended: Timestamp) -> Self {
        Self { begun, ended }
    }
}

impl Snapshot {
    /// What `begin` and `end` say, with the tokens between them.
    pub fn new(begin: Begin, tokens: Vec<TokenRecord>, end: End) -> Self {
        Self {
            schema: begin.schema,
            version: begin.version,
            taken: Taken::new(begin.begun, end.ended),
            details: begin.details,
            accounts: end.accounts,
            complete: end.complete,
            missing: end.missing,
            blind_spots: end.blind_spots,
            filters: end.filters,
            tokens,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Fact, OwnerDetails, ProviderId, Scope, Standing, Token, TokenDetails, TokenKind};

    fn token() -> Token {
        let mut token = Token::new(
            ProviderId::new("example".into(), "api.example", Scope::Org("1".into())),
            TokenKind::ORG,
        );
        token.id = Some("00T1".into());
        token
    }

    fn details() -> TokenDetails {
        TokenDetails {
            owner_details: Some(Fact::reported(OwnerDetails::new(Standing::Suspended))),
            ..TokenDetails::NONE
        }
    }

    #[test]
    fn a_token_reads_back_as_it_is_written() {
        let accounts = ["a".to_owned(), "b".to_owned()];
        let mut record = TokenRecord::new("a", token(), details());
        record.accounts.push("b".to_owned());
        let (token, details) = (token(), details());
        let written = TokenRecordRef::new(&accounts, &token).details(&details);
        let json = serde_json::to_value(written).unwrap();
        assert_eq!(json, serde_json::to_value(&record).unwrap());
        assert_eq!(json["ref"], "example:api.example/org/1/00T1");
        assert_eq!(json["permissions"], serde_json::Value::Null);
        assert_eq!(serde_json::from_value::<TokenRecord>(json).unwrap(), record);
    }

    #[test]
    fn a_stream_and_a_document_have_the_same_content() {
        let mut begin = Begin::new("1.2.3", "2026-03-01T00:00:00Z".parse().unwrap());
        begin.accounts = vec!["a".to_owned()];
        begin.details = vec![Detail::Owners];
        let end = End {
            schema: SNAPSHOT_SCHEMA.to_owned(),
            ended: "2026-03-01T00:00:09Z".parse().unwrap(),
            tokens: 1,
            repeated: 0,
            accounts: Vec::new(),
            complete: true,
            missing: Vec::new(),
            blind_spots: vec![BlindSpot::new("example".into(), "other users' tokens")],
            filters: vec![FilterCoverage::new("role=admin", 2)],
        };
        let record = TokenRecord::new("a", token(), details());
        let lines = [
            Line::Begin(begin.clone()),
            Line::Token(Box::new(record.clone())),
            Line::End(Box::new(end.clone())),
        ];
        for line in &lines {
            let json = serde_json::to_string(line).unwrap();
            assert_eq!(&serde_json::from_str::<Line>(&json).unwrap(), line);
        }
        let snapshot = Snapshot::new(begin, vec![record], end);
        let stream: Vec<_> = lines
            .iter()
            .map(|line| serde_json::to_string(line).unwrap())
            .collect();
        for text in [
            serde_json::to_string(&snapshot).unwrap(),
            serde_json::to_string_pretty(&snapshot).unwrap(),
            stream.join("\n"),
        ] {
            assert_eq!(Snapshot::read(text.as_bytes()).unwrap(), snapshot);
        }
        let cut = stream[..2].join("\n");
        assert!(Snapshot::read(cut.as_bytes()).unwrap_err().is_subset());
    }
}
