//! What can be typed: the arguments and their help, nothing else.

use std::fmt::{self, Display};
use std::time::Duration;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::SignedDuration;
use uuid::Uuid;

/// Headings of the help.
const ORG_TOKENS: &str = "Tokens of an organization (Mist)";
const OKTA_TOKENS: &str = "Tokens of Okta";

/// Lists, shows, creates, updates and revokes API tokens of Juniper Mist and Okta.
#[derive(Debug, Parser)]
#[command(
    name = "tokens",
    version,
    max_term_width = 100,
    after_help = "\
Accounts come from the environment:
  OKTA_CLIENT_ORGURL, OKTA_CLIENT_TOKEN   account `okta`
  MIST_HOST, MIST_APITOKEN                account `mist`: the user's own tokens
  MIST_ORG_ID as well                     account `mist-org`: the organization's tokens
A Mist key that belongs to an organization makes only `mist-org`.

Exit codes:
  0  ok
  1  other failure; no such token
  2  wrong usage or configuration, or unsupported by the service
  4  authentication or permission
  5  partial: something was listed, something is missing
  6  service unavailable, or rate limited
  7  refused, or declined
  8  outcome unknown, or the key undelivered: look before repeating
  130, 143  ended by a signal

Example, without any account:
  tokens --sandbox list"
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Args)]
pub(crate) struct Global {
    /// Start the embedded sandbox of both services and use its accounts: okta, mist, mist-org, mist-org-2
    #[arg(long, global = true)]
    pub(crate) sandbox: bool,
    /// How to print
    #[arg(
        short,
        long,
        global = true,
        value_enum,
        value_name = "FORMAT",
        default_value_t
    )]
    pub(crate) output: Format,
    /// Use only this account (repeatable)
    #[arg(long = "account", global = true, value_name = "NAME")]
    pub(crate) accounts: Vec<String>,
    /// Wait at most this long for a service that asks to be asked later, such as 90s or 10m; 0 never waits
    #[arg(long, global = true, value_name = "DURATION", default_value = "2m", value_parser = duration)]
    pub(crate) max_wait: Duration,
}

/// A length of time, at most a day.
fn duration(text: &str) -> Result<Duration, String> {
    const ADVICE: &str = "write a length of time such as 90s, 10m or 1h, or 0";
    if text.trim() == "0" {
        return Ok(Duration::ZERO);
    }
    let length: SignedDuration = text.parse().map_err(|_| ADVICE)?;
    let length = Duration::try_from(length).map_err(|_| ADVICE)?;
    if length > Duration::from_secs(24 * 60 * 60) {
        return Err("that is more than a day".into());
    }
    Ok(length)
}

/// How to print.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Aligned, for people; ages instead of times
    #[default]
    Table,
    /// One document, for programs
    Json,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// List the tokens of all accounts
    #[command(after_help = "Example:\n  tokens list --account okta -o json")]
    List,
    /// Show one token
    #[command(after_help = "Example:\n  tokens show okta 00Tabcdefg1234567890")]
    Show(Show),
    /// Create a token (Mist) and print its key, once
    #[command(
        after_help = "The key goes to standard output, alone; everything else to standard error.\n\n\
                      Example:\n  tokens create mist-org --name ci --role read --scope org --src-ip 192.0.2.0/24"
    )]
    Create(Create),
    /// Change a token: its name or privileges (Mist), its network condition (Okta)
    #[command(
        after_help = "What is not named stays as it is; privileges and zones are replaced as a whole.\n\n\
                      Examples:\n  \
                      tokens update mist-org 4b7a0c1e-52d6-4f0b-9a52-6c6f6f3f9d11 --role read --scope org\n  \
                      tokens update okta 00Tabcdefg1234567890 --network zone --include nzo1a2b3c4d5e6f7g8h9"
    )]
    Update(Update),
    /// Revoke tokens
    #[command(
        after_help = "Shows what it will revoke and asks; without a terminal it needs --yes.\n\n\
                      Example:\n  tokens revoke okta 00Tabcdefg1234567890 --dry-run"
    )]
    Revoke(Revoke),
    /// Show what each service can do, and how that is known
    #[command(after_help = "Example:\n  tokens capabilities")]
    Capabilities(Capabilities),
    /// Serve the sandbox of both services and print the environment that leads to it
    #[command(after_help = "Example:\n  tokens sandbox --port 8080 > sandbox.env")]
    Sandbox(Sandbox),
    /// Print the completions for a shell
    #[command(
        after_help = "Example:\n  tokens completions bash > ~/.local/share/bash-completion/completions/tokens"
    )]
    Completions(Completions),
}

#[derive(Debug, Args)]
pub(crate) struct Show {
    /// The account that the token is in
    pub(crate) account: String,
    /// The token's id
    pub(crate) id: String,
}

#[derive(Debug, Args)]
pub(crate) struct Create {
    /// The account to create it in
    pub(crate) account: String,
    /// What people will call it
    #[arg(long)]
    pub(crate) name: String,
    #[command(flatten)]
    pub(crate) privileges: Privileges,
    /// Bind it to this address or CIDR range, for good (repeatable)
    #[arg(help_heading = ORG_TOKENS, long = "src-ip", value_name = "ADDRESS")]
    pub(crate) src_ips: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Update {
    /// The account that the token is in
    pub(crate) account: String,
    /// The token's id
    pub(crate) id: String,
    /// Rename it (Mist)
    #[arg(long)]
    pub(crate) name: Option<String>,
    #[command(flatten)]
    pub(crate) privileges: Privileges,
    /// From where it may be used
    #[arg(help_heading = OKTA_TOKENS, long, value_enum)]
    pub(crate) network: Option<NetworkRule>,
    /// Only from this network zone (repeatable)
    #[arg(help_heading = OKTA_TOKENS, long, value_name = "ZONE", requires = "network")]
    pub(crate) include: Vec<String>,
    /// Not from this network zone (repeatable)
    #[arg(help_heading = OKTA_TOKENS, long, value_name = "ZONE", requires = "network")]
    pub(crate) exclude: Vec<String>,
}

/// What an organization's token may do.
#[derive(Debug, Args)]
pub(crate) struct Privileges {
    /// What it may do
    #[arg(help_heading = ORG_TOKENS, long, value_enum, requires = "scope")]
    pub(crate) role: Option<Role>,
    /// How far it reaches
    #[arg(help_heading = ORG_TOKENS, long, value_enum, requires = "role")]
    pub(crate) scope: Option<Scope>,
    /// A site, for scope `site` (repeatable)
    #[arg(help_heading = ORG_TOKENS, long = "site", value_name = "UUID", requires = "scope")]
    pub(crate) sites: Vec<Uuid>,
    /// A site group, for scope `sitegroup` (repeatable)
    #[arg(help_heading = ORG_TOKENS, long = "sitegroup", value_name = "UUID", requires = "scope")]
    pub(crate) sitegroups: Vec<Uuid>,
    /// A view that narrows it, such as `reporting` or `location` (repeatable)
    #[arg(help_heading = ORG_TOKENS, long = "view", value_name = "VIEW", requires = "scope")]
    pub(crate) views: Vec<String>,
}

/// What an organization's token may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Role {
    Admin,
    Write,
    Read,
    Helpdesk,
    Installer,
}

/// How far an organization's token reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Scope {
    Org,
    Site,
    Sitegroup,
    Orgsites,
}

/// From where an Okta token may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum NetworkRule {
    /// From anywhere
    Anywhere,
    /// By network zone: see --include and --exclude
    Zone,
}

#[derive(Debug, Args)]
pub(crate) struct Revoke {
    /// The account that the tokens are in
    pub(crate) account: String,
    /// The tokens' ids
    #[arg(required = true, value_name = "ID")]
    pub(crate) ids: Vec<String>,
    /// Don't ask
    #[arg(long, short)]
    pub(crate) yes: bool,
    /// Only show what would be revoked
    #[arg(long, conflicts_with = "yes")]
    pub(crate) dry_run: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Capabilities {
    /// Print the table of the README
    #[arg(long, hide = true)]
    pub(crate) markdown: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Sandbox {
    /// The port to serve on, on this machine only; by default one that is free
    #[arg(long, value_name = "PORT")]
    pub(crate) port: Option<u16>,
    /// Serve HTTPS with a certificate made for this run, and print the file to trust
    #[arg(long)]
    pub(crate) tls: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// The shell
    pub(crate) shell: clap_complete::Shell,
}

impl Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_value(self, f)
    }
}

impl Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_value(self, f)
    }
}

/// Writes a value as it is typed.
fn write_value(value: &impl ValueEnum, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match value.to_possible_value() {
        Some(value) => f.write_str(value.get_name()),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory as _, Parser as _};

    #[test]
    fn the_arguments_fit_together() {
        super::Cli::command().debug_assert();
    }

    #[test]
    fn every_command_has_an_example_that_works() {
        let commands: Vec<_> = super::Cli::command().get_subcommands().cloned().collect();
        let top = super::Cli::command();
        for command in commands.iter().chain([&top]) {
            let help = command.get_after_help().map(ToString::to_string);
            let help = help.unwrap_or_default();
            let examples: Vec<_> = help
                .lines()
                .filter(|line| line.starts_with("  tokens "))
                .map(|line| line.split(" > ").next().unwrap_or_default())
                .collect();
            assert!(!examples.is_empty(), "{}", command.get_name());
            for example in examples {
                super::Cli::try_parse_from(example.split_whitespace()).unwrap();
            }
        }
    }
}
