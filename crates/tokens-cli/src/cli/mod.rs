//! What can be typed: the arguments and their help, nothing else.

mod change;
#[cfg(test)]
#[cfg(feature = "_fuzz")]
mod fuzz;
mod list;
mod sandbox;
mod usage;

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::error::{ContextKind, ContextValue};
use clap::{
    ArgAction, Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum,
};
use jiff::{SignedDuration, Span, SpanRelativeTo};
use tokens_accounts::{Purpose, Services};

pub(crate) use change::{
    Asking, Create, Guards, Identify, NetworkRule, Privileges, Recover, Revoke, Update,
};
pub(crate) use list::{ColumnName, List, Sort, With};
pub(crate) use sandbox::{PlannedFault, Sandbox, SandboxCommand, SavedDirectory};
pub(crate) use usage::Usage;

use crate::embedded::Embedded;
use crate::services;

/// What is typed.
#[derive(Debug, Parser)]
#[command(name = "tokens", version, max_term_width = 100)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Args)]
#[command(next_help_heading = "Global options")]
pub(crate) struct Global {
    /// Start the embedded sandbox of both services and use its accounts: okta, mist, mist-org, mist-org-2. With a directory, the
    /// sandbox and the change log are kept in it, and the next command goes on from there
    #[arg(long, global = true, value_name = "DIR", require_equals = true)]
    #[expect(
        clippy::option_option,
        reason = "how clap says that the value may be left out"
    )]
    pub(crate) sandbox: Option<Option<PathBuf>>,
    /// The embedded sandbox, once it is started.
    #[arg(skip)]
    pub(crate) embedded: Embedded,
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
    /// Use only the accounts that match, such as `acme` or `acme-*` (repeatable)
    #[arg(long = "account", global = true, value_name = "GLOB")]
    pub(crate) accounts: Vec<String>,
    /// Read the accounts from this file instead of the usual place; TOKENS_CONFIG does the same
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Read what people say about tokens from this file instead of `claims.toml` beside the configuration file
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) claims: Option<PathBuf>,
    /// Use the accounts of the environment beside those of the configuration file
    #[arg(long, global = true)]
    pub(crate) env_accounts: bool,
    /// Wait at most this long for a service that asks to be asked later, such as 90s or 10m; 0 never waits
    #[arg(long, global = true, value_name = "DURATION", default_value = "2m", value_parser = duration)]
    pub(crate) max_wait: Duration,
    /// Begin no request and end every read after this long in all, such as 30s or 1h; 0 for no limit [default: 10m if standard
    /// error is a terminal, else no limit]
    #[arg(long, global = true, value_name = "DURATION", value_parser = duration)]
    pub(crate) timeout: Option<Duration>,
    /// The services that accounts may be of.
    #[arg(skip)]
    pub(crate) services: Services,
    /// Never ask, as if there were no terminal
    #[arg(long, global = true)]
    pub(crate) no_input: bool,
    /// No progress and no notices: results and errors only
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub(crate) quiet: bool,
    /// Say what is asked of the services; twice for more
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub(crate) verbose: u8,
}

impl Cli {
    /// The command line of a command that knows `services`.
    pub(crate) fn of(services: &Services) -> clap::Command {
        let titles = services::titles(services, |_| true);
        Self::command()
            .about(format!(
                "Lists, shows, creates, updates and revokes API tokens of {titles}"
            ))
            .after_help(after_help(services))
            .mut_subcommands(|command| services::with_notes(services, command))
    }

    /// Reads the `arguments` of a command that knows `services`.
    ///
    /// # Errors
    ///
    /// When they are not valid, and when they ask for help.
    pub(crate) fn read(
        services: Services,
        arguments: impl IntoIterator<Item = OsString>,
    ) -> clap::error::Result<Self> {
        let mut command = Self::of(&services);
        let matches = command
            .try_get_matches_from_mut(arguments)
            .map_err(replaced)?;
        let cli = Self::from_arg_matches(&matches);
        let mut cli = cli.map_err(|error| error.format(&mut command))?;
        cli.global.services = services;
        Ok(cli)
    }
}

fn after_help(services: &Services) -> String {
    format!(
        "\
Accounts come from a configuration file, which `tokens accounts init` writes; without one from the environment:
{}
What a service can do: `tokens capabilities`

Exit codes:
  0  ok
  1  other failure; no such token
  2  wrong usage or configuration, or unsupported by the service
  4  authentication or permission
  5  partial: something is missing from a list, or some of several changes failed
  6  service unavailable, or rate limited
  7  refused, or declined
  8  outcome unknown, or a new token whose key is lost: run `tokens recover` before repeating
  129, 130, 131, 143  ended by a signal: the terminal has gone, Ctrl-C, Ctrl-\\, or a request to end

Example, without any account:
  tokens --sandbox list",
        services::environment_help(services)
    )
}

/// What has become of an option that there was: the tip would be to pass it as a token's id.
fn replaced(mut error: clap::Error) -> clap::Error {
    let by = match error
        .get(ContextKind::InvalidArg)
        .map(ToString::to_string)
        .as_deref()
    {
        Some("--force" | "--force-current") => "it is replaced by --allow GUARD,…",
        Some("--audit-log") => "it is replaced by --change-log FILE",
        Some("--owners") => "it is replaced by --with owners",
        _ => return error,
    };
    let tip = ContextValue::StyledStrs(vec![by.into()]);
    error.insert(ContextKind::Suggested, tip);
    error
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

/// How to print.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Aligned, for people; ages instead of times; on a terminal shortened to its width
    #[default]
    Table,
    /// A table with all columns and nothing shortened (`list`)
    Wide,
    /// One document, for programs
    Json,
    /// A JSON document a line, as they arrive (`list`)
    Ndjson,
    /// For spreadsheets (`list`)
    Csv,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// List the tokens of all accounts
    #[command(after_help = "Examples:\n  \
                      tokens list --account okta -o json\n  \
                      tokens list --filter role=admin --sort -last_used\n  \
                      tokens list --with all -o wide")]
    List(List),
    /// Show all that can be found out about one token
    #[command(
        after_help = "Examples:\n  tokens show okta 00Tabcdefg1234567890\n  tokens show okta name:siem-export --usage\n  \
                      tokens show okta:acme.okta.com/00Tabcdefg1234567890"
    )]
    Show(Show),
    /// Show who uses a token, from where and for what, as the service's log tells it
    #[command(
        after_help = "A log does not show every use: calls that only read mostly leave no event.\n\n\
                      Examples:\n  tokens usage okta 00Tabcdefg1234567890\n  \
                      tokens usage okta 00Tabcdefg1234567890 --since 30d --suggest"
    )]
    Usage(Usage),
    /// Create a token and print its key, once
    #[command(
        after_help = "The key goes to standard output, alone; everything else to standard error.\n\n\
                      Example:\n  tokens create mist-org --name ci --role read --scope org --src-ip 192.0.2.0/24"
    )]
    Create(Create),
    /// Change a token: its name, privileges or network condition
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
                      Examples:\n  tokens revoke okta 00Tabcdefg1234567890 --dry-run\n  tokens revoke --from idle.ndjson --reason TICKET-17"
    )]
    Revoke(Revoke),
    /// Find tokens whose creation was cut off or whose key was lost, and revoke them
    #[command(
        after_help = "Reads the change log for changes without an outcome and for keys that were not delivered, and looks for the tokens.\n\
                      Shows what it finds and asks before it revokes; without a terminal it needs --yes.\n\n\
                      Examples:\n  tokens recover --dry-run\n  tokens recover --change-log changes.jsonl"
    )]
    Recover(Recover),
    /// Name the owner and reach of a key that has leaked, read from standard input
    #[command(after_help = "Signs in with the key, which counts as its use.\n\n\
                      Example:\n  tokens identify okta")]
    Identify(Identify),
    /// List the accounts, and where each of their settings comes from
    #[command(after_help = "Example:\n  tokens accounts")]
    Accounts(Accounts),
    /// Show what people say about tokens, in the claims file, and which tokens that is about
    #[command(
        after_help = "Fails if claims contradict each other or are about tokens that there are not.\n\n\
                      Examples:\n  tokens claims init\n  tokens claims"
    )]
    Claims(Claims),
    /// Print the JSON Schema of the configuration file, of the claims file, or of what the commands print
    #[command(after_help = "Example:\n  tokens schema config > tokens.schema.json")]
    Schema(Schema),
    /// Show what each service can do, and how that is known
    #[command(after_help = "Example:\n  tokens capabilities")]
    Capabilities,
    /// Serve the sandbox of both services and print the environment that leads to it
    #[command(
        after_help = "Examples:\n  tokens sandbox --port 8080 > sandbox.env\n  \
                      tokens sandbox --dir rehearsal --mist-orgs 300 --okta-tokens 5000 > sandbox.env\n  \
                      tokens sandbox --fault retry-after-seconds=5s@mist.listOrgApiTokens > sandbox.env"
    )]
    Sandbox(Sandbox),
    /// Print the completions for a shell
    #[command(
        after_help = "Example:\n  tokens completions bash > ~/.local/share/bash-completion/completions/tokens"
    )]
    Completions(Completions),
}

#[derive(Debug, Args)]
pub(crate) struct Show {
    /// The account that the token is in; left out before a reference
    pub(crate) account: String,
    /// The token's id, the beginning of it (6 characters or more), `name:NAME`, or its reference
    #[arg(value_name = "TOKEN")]
    pub(crate) id: Option<String>,
    /// The organization, where the account has several, by id or name
    #[arg(long, value_name = "ORG")]
    pub(crate) org: Option<String>,
    /// Take details (not usage) that were read less than so long ago, by the service's clock, from a file in the user's cache directory, which has no
    /// secrets but e-mail addresses, roles and address ranges; such as 12h or 7d
    #[arg(long, value_name = "DURATION", value_parser = since)]
    pub(crate) cache: Option<SignedDuration>,
    /// Read who uses it from the service's log, too
    #[arg(long)]
    pub(crate) usage: bool,
    /// With --usage: read the log from so long ago on, such as 12h, 30d or 4w
    #[arg(long, value_name = "DURATION", default_value = "90d", value_parser = since)]
    pub(crate) since: SignedDuration,
    /// With --usage: send at most so many requests to read the log
    #[arg(long, value_name = "COUNT", default_value_t = 100, value_parser = usage::at_least_one)]
    pub(crate) max_requests: usize,
}

#[derive(Debug, Args)]
pub(crate) struct Accounts {
    #[command(subcommand)]
    pub(crate) command: Option<AccountsCommand>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum AccountsCommand {
    /// Sign in to each account: who one is, what one may do, how much of the rate limit is left
    #[command(
        after_help = "With --for it tries what is needed, by reads only, and says what is lacking and how to grant it; it exits with 4 then.\n\n\
                      Examples:\n  tokens accounts check --account acme\n  tokens accounts check --for list,audit"
    )]
    Check(AccountsCheck),
    /// Write a commented configuration file
    #[command(after_help = "Example:\n  tokens accounts init")]
    Init,
}

#[derive(Debug, Args)]
pub(crate) struct Claims {
    #[command(subcommand)]
    pub(crate) command: Option<ClaimsCommand>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ClaimsCommand {
    /// The same as without a command
    #[command(after_help = "Example:\n  tokens claims check -o json")]
    Check,
    /// Write a claims file with all tokens that no claim is about, commented out
    #[command(after_help = "Example:\n  tokens claims init")]
    Init(ClaimsInit),
}

#[derive(Debug, Args)]
pub(crate) struct ClaimsInit {
    /// The file, which must not exist, instead of the claims file; `-` is standard output
    pub(crate) file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct AccountsCheck {
    /// Say what each account lacks for these purposes: list, usage, audit, change
    #[arg(long = "for", value_name = "PURPOSE,…", value_delimiter = ',', value_parser = purpose())]
    pub(crate) purposes: Vec<Purpose>,
}

/// Reads the name of a purpose.
fn purpose() -> impl TypedValueParser<Value = Purpose> {
    let names = Purpose::ALL.iter().map(|purpose| purpose.as_str());
    PossibleValuesParser::new(names).try_map(|name| name.parse::<Purpose>())
}

#[derive(Debug, Args)]
pub(crate) struct Schema {
    /// Of what
    pub(crate) of: SchemaOf,
}

/// What has a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum SchemaOf {
    /// The configuration file
    Config,
    /// The claims file
    Claims,
    /// What `list -o json` prints
    List,
    /// A line of what `list -o ndjson` prints
    ListLine,
    /// What `show -o json` prints
    Show,
    /// What `update -o json` prints
    Update,
    /// What `usage -o json` prints
    Usage,
    /// What `create -o json` prints
    Create,
    /// What `create --dry-run -o json` prints
    CreatePlan,
    /// What `update --dry-run -o json` prints
    UpdatePlan,
    /// What `revoke -o json` prints
    Revoke,
    /// What `revoke --current -o json` prints
    RevokeCurrent,
    /// What `recover -o json` prints
    Recover,
    /// What `identify -o json` prints
    Identify,
    /// What `accounts -o json` prints
    Accounts,
    /// What `accounts check -o json` prints
    AccountsCheck,
    /// What `claims -o json` prints
    ClaimsCheck,
    /// What `capabilities -o json` prints
    Capabilities,
}

#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// The shell
    pub(crate) shell: clap_complete::Shell,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_fit_together() {
        Cli::of(&Services::default()).debug_assert();
    }

    #[test]
    fn every_command_has_an_example_that_works() {
        let top = Cli::of(&Services::default());
        let commands: Vec<_> = top.get_subcommands().cloned().collect();
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
                let arguments = example.split_whitespace().map(OsString::from);
                Cli::read(Services::default(), arguments).unwrap();
            }
        }
    }
}
