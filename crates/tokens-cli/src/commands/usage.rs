//! `tokens usage`: who uses tokens, as the service's log tells it.

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::Serialize;
use tokens_core::usage::{self, Suggestion, UsageRead, UsageReport, suggest};
use tokens_core::{
    Error, ErrorKind, NamedFor, Network, Operation, ResolvedToken, Token, TokenProvider, UsageQuery,
};

use crate::accounts;
use crate::cli::{Format, Global, Usage};
use crate::exit::Exit;
use crate::output::json::{self, SCHEMA};
use crate::output::{self, Failed, Printer, Stream, UsageOf};
use crate::shell;

/// What every suggestion is printed with.
const WARNING: &str = "calls that only read mostly leave no event: callers from other addresses may exist and would be cut off";

/// What `usage` prints.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Document<'a> {
    /// The version of this shape.
    #[schemars(extend("const" = SCHEMA))]
    schema: &'static str,
    /// The log was read to its end, and nothing else that was asked for is missing.
    complete: bool,
    /// What could not be read.
    errors: Vec<json::Failure<'a>>,
    /// The tokens, in the order in which they were asked for.
    tokens: Vec<UsedToken<'a>>,
}

/// A token and who uses it.
#[derive(Debug, Serialize, JsonSchema)]
struct UsedToken<'a> {
    /// The token.
    token: json::Record<'a>,
    /// What the log tells about it.
    usage: &'a UsageReport,
    /// Where it could be limited to. `None`: that was not asked for.
    suggestion: Option<Suggested<'a>>,
}

/// Where a token could be limited to, and how.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Suggested<'a> {
    /// What is suggested, or why nothing is.
    #[serde(flatten)]
    pub(crate) suggestion: &'a Suggestion,
    /// The command that follows the suggestion.
    pub(crate) update_command: Option<String>,
    /// The command that undoes it. `None`: there is nothing to undo, or the present network condition cannot be written as a command.
    pub(crate) undo_command: Option<String>,
    /// The command that shows calls that were refused afterwards.
    pub(crate) check_command: Option<String>,
    /// What the log calls such calls.
    pub(crate) refusal: Option<&'static str>,
    /// What to know before it is followed.
    pub(crate) warning: Option<&'static str>,
}

pub(super) async fn run(printer: Printer, global: &Global, usage: Usage) -> anyhow::Result<Exit> {
    let (one, named) = accounts::open_named(
        global,
        &usage.account,
        &usage.tokens,
        usage.org.as_deref(),
        NamedFor::Reading,
    )
    .await?;
    let provider = &*one.provider;
    check(provider)?;
    let mut errors = Vec::new();
    let tokens = read(provider, named, &mut errors).await?;
    let now = provider.service_now();
    let since = now.saturating_sub(usage.since)?;
    let query = UsageQuery::new(tokens.clone(), since).max_requests(usage.max_requests);
    let UsageRead { reports, error } = usage::read(provider, query).await;
    errors.extend(error);
    let read: Vec<_> = tokens.iter().zip(&reports).collect();
    let suggestions = if usage.suggest {
        suggestions(provider, &read, &mut errors).await
    } else {
        Vec::new()
    };
    let shown = read.iter().enumerate().map(|(place, (token, report))| {
        let command = Command {
            account: &one.account,
            org: &usage.org,
            options: shell::account_options(global),
            token,
        };
        let suggestion = suggestions.get(place);
        UsedToken {
            token: json::Record::new(&one.account, token),
            usage: report,
            suggestion: suggestion.map(|it| command.suggested(it, provider)),
        }
    });
    let shown: Vec<_> = shown.collect();
    let org = provider.id().org_id();
    let missing = errors.iter().map(|error| Failed {
        account: &one.account,
        org_id: org,
        error,
    });
    output::report_missing(printer, missing);
    let text = match global.output {
        Format::Json => json::text(&Document {
            schema: SCHEMA,
            complete: errors.is_empty(),
            errors: errors
                .iter()
                .map(|error| json::Failure::new(&one.account, org, error))
                .collect(),
            tokens: shown,
        })?,
        _ => {
            let width = printer.width(Stream::Out);
            let texts = shown.iter().zip(&tokens).map(|(used, token)| {
                output::usage(&UsageOf {
                    account: &one.account,
                    token,
                    report: used.usage,
                    suggestion: used.suggestion.as_ref(),
                    now,
                    width,
                })
            });
            texts.collect::<Vec<_>>().join("\n")
        }
    };
    printer.data(&text)?;
    let kinds = errors.iter().map(Error::kind);
    Ok(Exit::of_list(!tokens.is_empty(), kinds))
}

/// Refuses what the service has no log for.
///
/// # Errors
///
/// When it has none for these tokens.
fn check(provider: &dyn TokenProvider) -> Result<(), Error> {
    if provider.capability().usage {
        return Ok(());
    }
    let why = "the service has no log that tells about these tokens";
    let error = Error::new(ErrorKind::Unsupported, Operation::Usage, why);
    let error = error.with_provider(provider.id().clone());
    Err(match provider.alternative(Operation::Usage) {
        Some(alternative) => error.with_hint(alternative),
        None => error,
    })
}

/// The tokens that were named, each once; `errors` gets what could not be read of several.
///
/// # Errors
///
/// When none can be read.
async fn read(
    provider: &dyn TokenProvider,
    named: Vec<ResolvedToken>,
    errors: &mut Vec<Error>,
) -> Result<Vec<Token>, Error> {
    let mut known = HashSet::new();
    let mut tokens = Vec::new();
    for token in named {
        if !known.insert(token.id.clone()) {
            continue;
        }
        let read = match token.listed {
            Some(token) => Ok(token),
            None => provider.get(&token.id).await,
        };
        match read {
            Ok(token) => tokens.push(token),
            Err(error) => errors.push(error),
        }
    }
    match errors.first() {
        Some(error) if tokens.is_empty() => Err(error.clone()),
        _ => Ok(tokens),
    }
}

/// A suggestion for each token. The zones are read only if one of them matters.
async fn suggestions(
    provider: &dyn TokenProvider,
    read: &[(&Token, &UsageReport)],
    errors: &mut Vec<Error>,
) -> Vec<Suggestion> {
    let capability = provider.capability();
    let suggest_with = |zones: Option<&[tokens_core::Zone]>| -> Vec<_> {
        let one =
            |(token, report): &(&Token, &UsageReport)| suggest(report, token, &capability, zones);
        read.iter().map(one).collect()
    };
    let without = suggest_with(None);
    let needs_zones = |one: &Suggestion| matches!(one, Suggestion::Ranges { .. });
    if !capability.zones || !without.iter().any(needs_zones) {
        return without;
    }
    match provider.zones().await {
        Ok(zones) => suggest_with(Some(&zones)),
        Err(error) => {
            errors.push(error);
            without
        }
    }
}

/// What commands about a token are made of.
struct Command<'a> {
    account: &'a str,
    org: &'a Option<String>,
    options: String,
    token: &'a Token,
}

impl Command<'_> {
    /// The suggestion with its commands.
    fn suggested<'s>(
        &self,
        suggestion: &'s Suggestion,
        provider: &dyn TokenProvider,
    ) -> Suggested<'s> {
        let update = |network: &Network| {
            let network = network_options(network)?;
            Some(format!("tokens update {} {network}", self.token()?))
        };
        let (update_command, undo_command) = match suggestion {
            Suggestion::Zone { network, undo, .. } => {
                (update(network), undo.as_ref().and_then(update))
            }
            _ => (None, None),
        };
        let advises = matches!(
            suggestion,
            Suggestion::Zone { .. } | Suggestion::Ranges { .. }
        );
        let check = self.token().filter(|_| advises);
        Suggested {
            suggestion,
            update_command,
            undo_command,
            check_command: check.map(|token| format!("tokens usage {token} --since 1d")),
            refusal: provider.log_facts().refusal.filter(|_| advises),
            warning: advises.then_some(WARNING),
        }
    }

    fn token(&self) -> Option<String> {
        let id = shell::quoted(self.token.id.as_ref()?.as_str().as_ref());
        let account = shell::quoted(self.account.as_ref());
        Some(shell::token(&account, &id, self.org, &self.options))
    }
}

/// The options of `update` that set `network`, if there are some.
fn network_options(network: &Network) -> Option<String> {
    let zones = |option: &str, zones: &[String]| -> String {
        let one = |zone: &String| format!(" {option}={}", shell::quoted(zone.as_ref()));
        zones.iter().map(one).collect()
    };
    let named = [
        zones("--include", &network.include),
        zones("--exclude", &network.exclude),
    ]
    .concat();
    match network.connection.as_deref() {
        Some("ANYWHERE") if named.is_empty() => Some("--network anywhere".to_owned()),
        Some("ZONE") if !named.is_empty() => Some(format!("--network zone{named}")),
        _ => None,
    }
}
