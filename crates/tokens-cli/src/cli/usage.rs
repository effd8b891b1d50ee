//! What can be typed after `usage`.

use clap::Args;
use jiff::{SignedDuration, Span, SpanRelativeTo};

#[derive(Debug, Args)]
pub(crate) struct Usage {
    /// The account that the tokens are in
    pub(crate) account: String,
    /// The tokens' ids; several are looked for at once
    #[arg(value_name = "ID", required = true)]
    pub(crate) ids: Vec<String>,
    /// The organization, where the account has several
    #[arg(long, value_name = "UUID")]
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

/// A length of time in units up to weeks, more than nothing and at most ten years.
fn since(text: &str) -> Result<SignedDuration, String> {
    const ADVICE: &str = "write a length of time such as 12h, 30d or 4w";
    let span: Span = text.parse().map_err(|_| ADVICE)?;
    let length = span.to_duration(SpanRelativeTo::days_are_24_hours());
    let length = length.map_err(|_| ADVICE)?;
    let longest = SignedDuration::from_hours(10 * 365 * 24);
    if length <= SignedDuration::ZERO || length > longest {
        return Err(ADVICE.into());
    }
    Ok(length)
}

fn at_least_one(text: &str) -> Result<usize, String> {
    text.parse()
        .ok()
        .filter(|count| *count > 0)
        .ok_or_else(|| "write a number, at least 1".into())
}
