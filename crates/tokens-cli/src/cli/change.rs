//! What can be typed after `create`, `update`, `revoke` and `identify`.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use tokens_change::{GuardKind, Reason};
use tokens_core::{MAX_NAME_LENGTH, RevokeOptions};
use uuid::Uuid;

/// What a token may do, and how far it reaches, in the service's words.
const ROLES: [&str; 5] = ["admin", "write", "read", "helpdesk", "installer"];
const SCOPES: [&str; 4] = ["org", "site", "sitegroup", "orgsites"];

/// Headings of the help.
const PRIVILEGES: &str = "Privileges";
const SOURCE_ADDRESSES: &str = "Source addresses";
const NETWORK_CONDITION: &str = "Network condition";
const SAFETY: &str = "Safety";

#[derive(Debug, Args)]
pub(crate) struct Create {
    /// The account to create it in
    pub(crate) account: String,
    /// What people will call it
    #[arg(long, value_parser = name)]
    pub(crate) name: String,
    /// The organization, where the account has several
    #[arg(long, value_name = "UUID")]
    pub(crate) org: Option<String>,
    #[command(flatten)]
    pub(crate) privileges: Privileges,
    /// Bind it to this address or CIDR range, for good (repeatable)
    #[arg(help_heading = SOURCE_ADDRESSES, long = "src-ip", value_name = "ADDRESS")]
    pub(crate) src_ips: Vec<String>,
    /// Write the key to this new file, which only you can read, instead of standard output
    #[arg(long, value_name = "FILE", conflicts_with = "to_command")]
    pub(crate) to_file: Option<PathBuf>,
    /// Give the key to the command after `--`, on its standard input, instead of standard output; it has no terminal to ask on
    #[arg(long, requires = "command")]
    pub(crate) to_command: bool,
    /// Show what the command for --to-command prints if it fails; secrets are redacted, but not in every encoding
    #[arg(long, requires = "to_command")]
    pub(crate) show_output: bool,
    /// The command for --to-command, and its arguments
    #[arg(last = true, value_name = "COMMAND", requires = "to_command")]
    pub(crate) command: Vec<OsString>,
    #[command(flatten)]
    pub(crate) asking: Asking,
    #[command(flatten)]
    pub(crate) recording: Recording,
}

#[derive(Debug, Args)]
pub(crate) struct Update {
    /// The account that the token is in; left out before a reference
    pub(crate) account: String,
    /// The token's id, the beginning of it (6 characters or more), `name:NAME`, or its reference
    #[arg(value_name = "TOKEN")]
    pub(crate) id: Option<String>,
    /// The organization, where the account has several, by id or name
    #[arg(long, value_name = "ORG")]
    pub(crate) org: Option<String>,
    /// Rename it
    #[arg(long, value_parser = name)]
    pub(crate) name: Option<String>,
    #[command(flatten)]
    pub(crate) privileges: Privileges,
    /// From where it may be used
    #[arg(help_heading = NETWORK_CONDITION, long, value_enum)]
    pub(crate) network: Option<NetworkRule>,
    /// Only from this network zone, by id or name (repeatable); replaces those there are
    #[arg(help_heading = NETWORK_CONDITION, long, value_name = "ZONE", conflicts_with = "clear_include")]
    pub(crate) include: Vec<String>,
    /// Not from this network zone, by id or name (repeatable); replaces those there are
    #[arg(help_heading = NETWORK_CONDITION, long, value_name = "ZONE", conflicts_with = "clear_exclude")]
    pub(crate) exclude: Vec<String>,
    /// Remove all zones that it may be used from
    #[arg(help_heading = NETWORK_CONDITION, long)]
    pub(crate) clear_include: bool,
    /// Remove all zones that it may not be used from
    #[arg(help_heading = NETWORK_CONDITION, long)]
    pub(crate) clear_exclude: bool,
    #[command(flatten)]
    pub(crate) asking: Asking,
    #[command(flatten)]
    pub(crate) guards: Guards,
    #[command(flatten)]
    pub(crate) recording: Recording,
}

#[derive(Debug, Args)]
pub(crate) struct Revoke {
    /// The account that the tokens are in; left out before references, and not needed for a list, whose lines name it
    #[arg(required_unless_present = "from")]
    pub(crate) account: Option<String>,
    /// The tokens' ids, the beginnings of them (6 characters or more), `name:NAME`, or references
    #[arg(value_name = "TOKEN", conflicts_with_all = ["from", "current"])]
    pub(crate) ids: Vec<String>,
    /// Take the tokens from this file: what `list -o ndjson` printed, of any accounts, or a reference or an id a line; `-` is standard input
    #[arg(long, value_name = "FILE", conflicts_with = "current")]
    pub(crate) from: Option<PathBuf>,
    /// With --from: take what is left of a list from which lines were removed
    #[arg(long)]
    pub(crate) subset: bool,
    /// Revoke the token that the account signs in with
    #[arg(long)]
    pub(crate) current: bool,
    /// With --current: revoke the token whose key is on standard input, with itself
    #[arg(long, requires = "current")]
    pub(crate) key_stdin: bool,
    /// The organization, where the account has several
    #[arg(long, value_name = "UUID")]
    pub(crate) org: Option<String>,
    #[command(flatten)]
    pub(crate) asking: Asking,
    /// Refuse to revoke more tokens than this at once
    #[arg(help_heading = SAFETY, long, value_name = "COUNT", default_value_t = 10)]
    pub(crate) max_changes: usize,
    /// An id that is not found is not a failure
    #[arg(help_heading = SAFETY, long)]
    pub(crate) ignore_not_found: bool,
    #[command(flatten)]
    pub(crate) verification: Verification,
    #[command(flatten)]
    pub(crate) guards: Guards,
    #[command(flatten)]
    pub(crate) recording: Recording,
}

#[derive(Debug, Args)]
pub(crate) struct Identify {
    /// An account of the service and host that the key is of
    pub(crate) account: String,
}

#[derive(Debug, Args)]
pub(crate) struct Recover {
    #[command(flatten)]
    pub(crate) asking: Asking,
    /// Settle this change as it is, without a look at the service: it is not shown again (repeatable)
    #[arg(help_heading = SAFETY, long, value_name = "CHANGE-ID", conflicts_with = "yes")]
    pub(crate) settle: Vec<Uuid>,
    /// Read this change log, and record in it what is revoked, instead of `changes.jsonl` in the state directory
    #[arg(help_heading = SAFETY, long = "change-log", value_name = "FILE")]
    pub(crate) log: Option<PathBuf>,
    /// Record why it is revoked or settled, such as a ticket
    #[arg(help_heading = SAFETY, long, value_name = "TEXT")]
    pub(crate) reason: Option<Reason>,
}

/// Whether to ask, and whether to act.
#[derive(Debug, Args)]
pub(crate) struct Asking {
    /// Don't ask
    #[arg(help_heading = SAFETY, long, short)]
    pub(crate) yes: bool,
    /// Only show what would be done
    #[arg(help_heading = SAFETY, long, conflicts_with = "yes")]
    pub(crate) dry_run: bool,
}

/// Whether a revocation is verified.
#[derive(Debug, Args)]
pub(crate) struct Verification {
    /// Don't read the token after its revocation; it is then reported as accepted, not as revoked
    #[arg(help_heading = SAFETY, long, conflicts_with = "verify_within")]
    pub(crate) no_verify: bool,
    /// Give a revoked token at most this long to disappear
    #[arg(
        help_heading = SAFETY,
        long,
        value_name = "DURATION",
        default_value = "10s",
        value_parser = super::duration
    )]
    pub(crate) verify_within: Duration,
}

impl Verification {
    /// The options of the revocation.
    pub(crate) fn options(&self) -> RevokeOptions {
        RevokeOptions::default()
            .verify(!self.no_verify)
            .within(self.verify_within)
    }
}

/// Which guards are overridden.
#[derive(Debug, Args)]
pub(crate) struct Guards {
    /// Override these guards: agent (an agent of the service uses the token), unknown-client (one may), used-lately (in the last 24
    /// hours), unknown-use, in-use (an account of yours signs in with it, or may), unknown-credential (that can't be told), critical
    /// (the claims file says so, or may)
    #[arg(help_heading = SAFETY, long, value_name = "GUARD,…", value_delimiter = ',', value_parser = guard_kind())]
    pub(crate) allow: Vec<GuardKind>,
}

impl Guards {
    /// They, as a plan takes them.
    pub(crate) fn overridden(&self) -> tokens_change::Guards {
        self.allow.iter().copied().collect()
    }
}

/// A new name. Its length is checked before it is recorded, since a line of the change log must stay readable.
fn name(name: &str) -> Result<String, String> {
    if name.chars().count() > MAX_NAME_LENGTH {
        return Err(format!(
            "the name has more than {MAX_NAME_LENGTH} characters"
        ));
    }
    Ok(name.to_owned())
}

/// Reads the name of a guard.
fn guard_kind() -> impl TypedValueParser<Value = GuardKind> {
    let names = GuardKind::ALL.iter().map(|kind| kind.as_str());
    PossibleValuesParser::new(names).try_map(|name| name.parse::<GuardKind>())
}

/// What is recorded, and where.
#[derive(Debug, Args)]
pub(crate) struct Recording {
    /// Record what is changed, before and after, in this file instead of `changes.jsonl` in the state directory: a JSON line for each
    #[arg(help_heading = SAFETY, long = "change-log", value_name = "FILE")]
    pub(crate) log: Option<PathBuf>,
    /// Record why, such as a ticket
    #[arg(help_heading = SAFETY, long, value_name = "TEXT")]
    pub(crate) reason: Option<Reason>,
}

/// What a token may do, where it has privileges of its own.
#[derive(Debug, Args)]
pub(crate) struct Privileges {
    /// What it may do
    #[arg(help_heading = PRIVILEGES, long, value_parser = ROLES, requires = "scope")]
    pub(crate) role: Option<String>,
    /// How far it reaches
    #[arg(help_heading = PRIVILEGES, long, value_parser = SCOPES, requires = "role")]
    pub(crate) scope: Option<String>,
    /// A site, for scope `site` (repeatable)
    #[arg(help_heading = PRIVILEGES, long = "site", value_name = "UUID", requires = "scope")]
    pub(crate) sites: Vec<Uuid>,
    /// A site group, for scope `sitegroup` (repeatable)
    #[arg(help_heading = PRIVILEGES, long = "sitegroup", value_name = "UUID", requires = "scope")]
    pub(crate) sitegroups: Vec<Uuid>,
    /// A view that narrows it, such as `reporting` or `location` (repeatable)
    #[arg(help_heading = PRIVILEGES, long = "view", value_name = "VIEW", requires = "scope")]
    pub(crate) views: Vec<String>,
}

/// From where a token may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum NetworkRule {
    /// From anywhere
    Anywhere,
    /// By network zone: see --include and --exclude
    Zone,
}
