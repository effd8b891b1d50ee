//! What can be typed after `list`.

use clap::{Args, ValueEnum};
use tokens_core::filter::Filter;

#[derive(Debug, Args)]
pub(crate) struct List {
    /// Only tokens of which all of these hold (repeatable; != negates): account, name, org, owner, team, system (globs), provider, kind,
    /// scope, id=PREFIX, role=admin, owner=none, owner-status=suspended, claimed=no, critical=yes, network=any, and lengths or ranges
    /// of time: unused=30d, age=..7d, expires=3d..7d
    #[arg(long = "filter", value_name = "KEY=VALUE")]
    pub(crate) filters: Vec<Filter>,
    /// The columns to print, in this order (table and CSV)
    #[arg(long, value_enum, value_delimiter = ',', value_name = "COLUMN,…")]
    pub(crate) columns: Vec<ColumnName>,
    /// Order by this column; without it by account, organization, and as the service has it (not for NDJSON)
    #[arg(long, value_enum, value_name = "COLUMN")]
    pub(crate) sort: Option<ColumnName>,
    /// Look up the e-mail addresses of owners that a service names only by id, once each
    #[arg(long)]
    pub(crate) owners: bool,
}

/// A column of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ColumnName {
    Account,
    Provider,
    Host,
    Org,
    Id,
    Name,
    Kind,
    Owner,
    Client,
    Created,
    LastUsed,
    Expires,
    Reach,
}
