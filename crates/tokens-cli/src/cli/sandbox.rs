//! The arguments of `tokens sandbox`.

use std::path::PathBuf;

use clap::builder::PossibleValue;
use clap::{Args, Subcommand, ValueEnum};
use jiff::{SignedDuration, Span, SpanRelativeTo};
use tokens_sandbox::{Fault, Scenario};

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Sandbox {
    #[command(subcommand)]
    pub(crate) command: Option<SandboxCommand>,
    /// The port to serve on, on this machine only; by default one that is free
    #[arg(long, value_name = "PORT")]
    pub(crate) port: Option<u16>,
    /// Serve HTTPS with a certificate made for this run, and print the file to trust
    #[arg(long)]
    pub(crate) tls: bool,
    /// Keep the state in this directory: tokens, keys, audit logs, the clock. By default it is forgotten at the end
    #[arg(long, value_name = "DIR")]
    pub(crate) dir: Option<PathBuf>,
    /// Give a new sandbox this many more Okta tokens
    #[arg(long, value_name = "N", default_value_t)]
    pub(crate) okta_tokens: usize,
    /// Give a new sandbox this many more Mist organizations, with 20 tokens each
    #[arg(long, value_name = "N", default_value_t)]
    pub(crate) mist_orgs: usize,
    /// Give a new sandbox an Okta service app, to sign in with instead of an API token
    #[arg(long)]
    pub(crate) service_app: bool,
    /// Let the next request of each operation fail, or of one only, such as reset-after or
    /// retry-after-seconds=5s@mist.listOrgApiTokens (repeatable)
    #[arg(long = "fault", value_name = "NAME[=LENGTH][@OPERATION]", value_parser = fault)]
    pub(crate) faults: Vec<PlannedFault>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum SandboxCommand {
    /// Move the clock of a sandbox in a directory, which no process may use meanwhile
    ///
    /// The tokens that its accounts sign in with count as used meanwhile; others expire.
    #[command(after_help = "Example:\n  tokens sandbox advance 7d --dir rehearsal")]
    Advance {
        /// How far, such as 36h, 7d or 2w
        #[arg(value_name = "LENGTH", value_parser = length)]
        by: SignedDuration,
        #[command(flatten)]
        at: SavedDirectory,
    },
    /// Apply a planted change to a sandbox in a directory, which no process may use meanwhile
    #[command(after_help = "Example:\n  tokens sandbox play leaver --dir rehearsal")]
    Play {
        /// The change
        #[arg(value_name = "NAME")]
        change: PlantedChange,
        #[command(flatten)]
        at: SavedDirectory,
    },
}

#[derive(Debug, Args)]
pub(crate) struct SavedDirectory {
    /// The directory of the sandbox
    #[arg(long, value_name = "DIR")]
    pub(crate) dir: PathBuf,
}

/// A planted change of the sandbox.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PlantedChange(pub(crate) &'static Scenario);

impl ValueEnum for PlantedChange {
    fn value_variants<'a>() -> &'a [Self] {
        static ALL: std::sync::LazyLock<Vec<PlantedChange>> =
            std::sync::LazyLock::new(|| Scenario::all().iter().map(PlantedChange).collect());
        &ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.0.name()).help(self.0.description()))
    }
}

/// A fault, and the operation that it is for. `None`: for each that it applies to.
#[derive(Clone, Debug)]
pub(crate) struct PlannedFault {
    pub(crate) fault: Fault,
    pub(crate) operation: Option<&'static str>,
}

fn fault(text: &str) -> Result<PlannedFault, String> {
    let (fault, operation) = match text.split_once('@') {
        None => (text, None),
        Some((fault, operation)) => (fault, Some(operation)),
    };
    let fault: Fault = fault
        .parse()
        .map_err(|error: tokens_sandbox::NotAFault| error.to_string())?;
    let find = |operation: &str| {
        let known = tokens_sandbox::Sandbox::operations().find(|known| *known == operation);
        let known = known.ok_or_else(|| format!("there is no operation `{operation}`"))?;
        if fault.applies_to(known) {
            Ok(known)
        } else {
            Err(format!("that fault does not happen to `{known}`"))
        }
    };
    Ok(PlannedFault {
        fault,
        operation: operation.map(find).transpose()?,
    })
}

/// A length of time; a day has 24 hours.
fn length(text: &str) -> Result<SignedDuration, String> {
    let length = text.parse().ok().and_then(|span: Span| {
        let length = span.to_duration(SpanRelativeTo::days_are_24_hours());
        length.ok()
    });
    length
        .filter(SignedDuration::is_positive)
        .ok_or_else(|| "write a length of time such as 36h, 7d or 2w".to_owned())
}
