//! What can be typed after `list`.

use std::str::FromStr;

use clap::{Args, ValueEnum};
use jiff::SignedDuration;
use tokens_core::filter::Filter;
use tokens_core::{Detail, DetailSet};

#[derive(Debug, Args)]
pub(crate) struct List {
    /// Only tokens of which all of these hold (repeatable; != negates): account, name, org, owner, team, system (globs), provider, kind,
    /// scope, id=PREFIX, role=admin, owner=none, owner-status=suspended, claimed=no, critical=yes, network=any, and lengths or ranges
    /// of time: unused=30d, age=..7d, expires=3d..7d
    #[arg(long = "filter", value_name = "KEY=VALUE")]
    pub(crate) filters: Vec<Filter>,
    /// Find out more about each token; `all` is all but usage
    #[arg(long, value_enum, value_delimiter = ',', value_name = "DETAIL,…")]
    pub(crate) with: Vec<With>,
    /// Take details (not usage) that were read less than so long ago, by the service's clock, from a file in the user's cache directory, which has no
    /// secrets but e-mail addresses, roles and address ranges; such as 12h or 7d
    #[arg(long, value_name = "DURATION", value_parser = super::since)]
    pub(crate) cache: Option<SignedDuration>,
    /// Only the tokens of this organization, by id or name
    #[arg(long, value_name = "ORG")]
    pub(crate) org: Option<String>,
    /// The columns to print, in this order (table and CSV)
    #[arg(long, value_enum, value_delimiter = ',', value_name = "COLUMN,…")]
    pub(crate) columns: Vec<ColumnName>,
    /// Order by this column, with `-` before it in descending order; without it by account, organization, and as the service has it
    /// (not for NDJSON)
    #[arg(long, value_name = "[-]COLUMN", allow_hyphen_values = true)]
    pub(crate) sort: Option<Sort>,
    /// Count as missing (exit code 5) whatever is not known, also what the service does not report
    #[arg(long)]
    pub(crate) strict: bool,
    /// With --with usage: read the log from so long ago on, such as 12h, 30d or 4w
    #[arg(long, value_name = "DURATION", default_value = "90d", value_parser = super::since)]
    pub(crate) since: SignedDuration,
    /// With --with usage: send at most so many requests to read the log of one organization
    #[arg(long, value_name = "COUNT", default_value_t = 100, value_parser = super::usage::at_least_one)]
    pub(crate) max_requests: usize,
}

impl List {
    /// What is to be found out about each token: what is asked for, and what the filters need.
    pub(crate) fn details(&self) -> DetailSet {
        let mut details = DetailSet::default();
        for with in &self.with {
            match with {
                With::Owners => details.insert(Detail::Owners),
                With::Permissions => details.insert(Detail::Permissions),
                With::Zones => details.insert(Detail::Zones),
                With::Names => details.insert(Detail::Names),
                With::Agents => details.insert(Detail::Agents),
                With::RateLimits => details.insert(Detail::RateLimits),
                With::Usage => {}
                With::All => DetailSet::all().iter().for_each(|one| details.insert(one)),
            }
        }
        for filter in &self.filters {
            filter.needs().iter().for_each(|one| details.insert(one));
        }
        details
    }
}

/// What can be found out about each token of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum With {
    /// Owners: status, last sign-in, person or service account
    Owners,
    /// What each token can do, and as whom the lists are read
    Permissions,
    /// The network zones of their conditions
    Zones,
    /// Names of organizations, sites and site groups
    Names,
    /// The agents that tokens belong to
    Agents,
    /// The share of the rate limits that each may use
    RateLimits,
    /// Who used it, from the services' logs
    Usage,
    /// All but usage
    All,
}

/// What a list is ordered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sort {
    pub(crate) column: ColumnName,
    pub(crate) is_descending: bool,
}

impl FromStr for Sort {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (is_descending, name) = match text.strip_prefix('-') {
            Some(name) => (true, name),
            None => (false, text),
        };
        let column = ColumnName::from_str(name, false).map_err(|_| {
            let columns = ColumnName::value_variants().iter();
            let names = columns.filter_map(ColumnName::to_possible_value);
            let names: Vec<_> = names.map(|name| name.get_name().to_owned()).collect();
            format!("there is no such column; there are {}", names.join(", "))
        })?;
        Ok(Self {
            column,
            is_descending,
        })
    }
}

/// A column of a list, named as the member of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "snake_case")]
pub(crate) enum ColumnName {
    #[value(alias = "account")]
    Accounts,
    Ref,
    Provider,
    Host,
    Scope,
    Org,
    Id,
    Name,
    Kind,
    Owner,
    #[value(alias = "owner-status")]
    OwnerStatus,
    #[value(name = "client_name", alias = "client")]
    Client,
    Agent,
    Created,
    #[value(alias = "last-used")]
    LastUsed,
    Expires,
    #[value(alias = "reach")]
    Permissions,
    Network,
    Hint,
    System,
    Team,
    Contact,
    Critical,
    Usage,
}
