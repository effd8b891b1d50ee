//! What can be typed after `usage`.

use clap::Args;
use jiff::SignedDuration;

use super::since;

#[derive(Debug, Args)]
pub(crate) struct Usage {
    /// The account that the tokens are in; left out before a reference
    pub(crate) account: String,
    /// Each token's id, the beginning of it (6 characters or more), `name:NAME`, or a reference alone; the log is searched once for all
    #[arg(value_name = "TOKEN")]
    pub(crate) tokens: Vec<String>,
    /// The organization, where the account has several, by id or name
    #[arg(long, value_name = "ORG")]
    pub(crate) org: Option<String>,
    /// Read the log from so long ago on, such as 12h, 30d or 4w
    #[arg(long, value_name = "DURATION", default_value = "90d", value_parser = since)]
    pub(crate) since: SignedDuration,
    /// Send at most so many requests to read the log; what is left then is reported as missing
    #[arg(long, value_name = "COUNT", default_value_t = 100, value_parser = at_least_one)]
    pub(crate) max_requests: usize,
    /// Suggest a network condition that allows the addresses seen, and how to undo it
    #[arg(long)]
    pub(crate) suggest: bool,
}

/// A number of requests.
pub(super) fn at_least_one(text: &str) -> Result<usize, String> {
    text.parse()
        .ok()
        .filter(|count| *count > 0)
        .ok_or_else(|| "write a number, at least 1".into())
}
