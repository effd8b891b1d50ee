//! `tokens update`: another name, other privileges, another network condition.

mod zones;

use tokens_accounts::Services;
use tokens_change::{Difference, NetworkEdit, Plan, Planned, Selected, TokenEdit, TokenOutcome};
use tokens_core::{NamedFor, Network};

use zones::Zones;

use super::{asking, guarded, privileges, result, show};
use crate::accounts::{self, OpenAccounts};
use crate::cli::{Format, Global, NetworkRule, Update};
use crate::exit::Exit;
use crate::output::{self, Printer, Problem, escape, json};
use crate::{change_log, claims, services, signals};

pub(super) async fn run(printer: Printer, global: &Global, update: Update) -> anyhow::Result<Exit> {
    let mut edit = edit(&update, &global.services)?;
    asking::check(printer, &update.asking, "updating")?;
    let claims = claims::load(global)?;
    let log = change_log::open(
        global,
        update.recording.log.as_deref(),
        update.asking.dry_run,
    )?;
    let (one, named) = accounts::open_named(
        global,
        &update.account,
        update.id.as_slice(),
        update.org.as_deref(),
        NamedFor::Changing,
    )
    .await?;
    let zones = Zones::resolve(printer, &*one.provider, edit.network.as_mut()).await?;
    let provider = one.provider.id().clone();
    let tokens = named
        .into_iter()
        .map(|token| Selected::new(provider.clone(), token.id));
    let tokens: Vec<_> = tokens.collect();
    let open = OpenAccounts::of(one);
    let mut plan = Plan::update(&open.accounts, tokens, edit)
        .guards(update.guards.overridden())
        .reason(update.recording.reason.clone())
        .credentials(|account| open.credentials(account))
        .claims(claims)
        .await?;
    if let Some(error) = plan.failures().next() {
        return Err(error.clone().into());
    }
    let entry = plan.entries().first();
    let Some((entry, shown)) = entry.and_then(|entry| Some((entry, entry.token()?))) else {
        return Ok(Exit::Ok);
    };
    let account = entry.account();
    let title = format!("token {} of {account}", entry.title());
    if let TokenOutcome::Unchanged = entry.outcome()
        && !(update.asking.dry_run && global.output == Format::Json)
    {
        printer.message(&format!(
            "{title} is like that already; nothing was changed"
        ));
        printer.result(&show::text(global.output, account, shown)?)?;
        return Ok(Exit::Ok);
    }
    let differences = zones.named(entry.differences());
    let text = format!("{}\n{}", escape::line(&title), lines(&differences));
    if update.asking.dry_run {
        let text = match global.output {
            Format::Json => json::text(&json::Updating {
                schema: json::SCHEMA,
                dry_run: true,
                changes: &differences,
                guards: json::Guarded::all(entry.guards(), &update.guards.overridden()),
                claim: entry.claim(),
                token: json::Record::new(account, shown),
            })?,
            _ => format!("{text}would be changed\n"),
        };
        printer.data(&text)?;
    } else {
        printer.notice(&text);
    }
    guarded::tell_claim(printer, entry.id().as_str(), entry);
    guarded::tell(printer, entry.id().as_str(), entry.guards(), &update.guards);
    guarded::check(&plan, "changed")?;
    if update.asking.dry_run {
        return Ok(Exit::Ok);
    }
    let org = entry.provider().org_id();
    let org = org
        .map(|org| format!(", organization {org}"))
        .unwrap_or_default();
    let question = format!("Change token {} of {account}{org}?", entry.id());
    asking::confirm(printer, &update.asking, &question, "nothing was changed").await?;

    let _changing = log.activity().begin();
    let carried_out = plan.carry_out_with(&log, |_| {}).await;
    let entry = plan.entries().first();
    let outcome = entry.map(Planned::outcome);
    let text = match outcome {
        Some(TokenOutcome::Updated(token)) => {
            show::text(global.output, entry.map_or("", Planned::account), token)?
        }
        Some(TokenOutcome::Refused(why)) => {
            let problem = Problem::refused(format!("{why}; nothing was changed"));
            return Err(problem.hint("look at it, and repeat this").into());
        }
        Some(TokenOutcome::Failed(error)) => {
            carried_out?;
            return Err(error.clone().into());
        }
        _ => {
            carried_out?;
            return Ok(signals::or_noted(Exit::Ok));
        }
    };
    if let Err(error) = carried_out {
        output::report(printer, &error);
    }
    printer.note(&format!("updated {title}"));
    let exit = signals::or_noted(change_log::exit(&log, Exit::Ok));
    // What was done is told already.
    result::print(printer, &text, "", exit)
}

/// A line for each.
fn lines(differences: &[Difference]) -> String {
    let line = |one: &Difference| {
        let line = format!("  {}: {} -> {}", one.what, one.from, one.to);
        format!("{}\n", escape::line(&line))
    };
    differences.iter().map(line).collect()
}

/// What the arguments ask for.
///
/// # Errors
///
/// When they contradict each other or ask for nothing.
fn edit(update: &Update, services: &Services) -> Result<TokenEdit, Problem> {
    let zones =
        |given: &[String], clear: bool| (clear || !given.is_empty()).then(|| given.to_vec());
    let include = zones(&update.include, update.clear_include);
    let exclude = zones(&update.exclude, update.clear_exclude);
    let names_zones = !(update.include.is_empty() && update.exclude.is_empty());
    let network = match update.network {
        Some(NetworkRule::Anywhere) if names_zones => {
            return Err(Problem::usage(
                "--network anywhere takes no --include and no --exclude",
            ));
        }
        Some(NetworkRule::Zone) if !names_zones => {
            return Err(Problem::usage(
                "--network zone needs --include <ZONE> or --exclude <ZONE>",
            ));
        }
        Some(NetworkRule::Anywhere) => Some(NetworkEdit::Replace(Network::anywhere())),
        Some(NetworkRule::Zone) => {
            let zones = Network::zones(include.unwrap_or_default(), exclude.unwrap_or_default());
            Some(NetworkEdit::Replace(zones))
        }
        None if include.is_none() && exclude.is_none() => None,
        None => Some(NetworkEdit::Zones { include, exclude }),
    };
    let mut edit = TokenEdit::default();
    edit.name.clone_from(&update.name);
    edit.privileges = Some(privileges::of(&update.privileges)?).filter(|all| !all.is_empty());
    edit.network = network;
    if edit.is_empty() {
        return Err(Problem::usage("there is nothing to change").hint(format!(
            "--name ({}), --role with --scope ({}), or --network ({})",
            services::titles(services, |capability| capability.update_name),
            services::titles(services, |capability| capability.update_privileges),
            services::titles(services, |capability| capability.update_network),
        )));
    }
    Ok(edit)
}
