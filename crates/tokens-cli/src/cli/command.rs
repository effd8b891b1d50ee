//! The command line as clap knows it: with what its help says of the services.

use std::ffi::OsString;

use clap::{Command, CommandFactory as _, FromArgMatches as _};
use tokens_accounts::Services;
use tokens_core::Capability;

use super::Cli;

/// Reads what was typed.
///
/// # Errors
///
/// When it is not valid, or asks for help.
pub(crate) fn parse(
    services: Services,
    arguments: impl IntoIterator<Item = OsString>,
) -> Result<Cli, clap::Error> {
    let mut command = command(&services);
    let matches = command.try_get_matches_from_mut(arguments)?;
    let mut cli = Cli::from_arg_matches(&matches).map_err(|error| error.format(&mut command))?;
    cli.global.services = services;
    Ok(cli)
}

/// The command, whose help names `services`.
pub(crate) fn command(services: &Services) -> Command {
    let can = |can: fn(&Capability) -> bool| titles(services, can);
    let help = |command: Command, argument: &'static str, help: String| {
        command.mut_arg(argument, |arg| arg.help(help))
    };
    let list = format!(
        "Look up the e-mail addresses of owners ({}), once each",
        can(|can| can.look_up_owner)
    );
    let create = format!(
        "Create a token ({}) and print its key, once",
        can(|can| can.create)
    );
    let update = format!(
        "Change a token: its name or privileges ({}), its network condition ({})",
        can(|can| can.update_name || can.update_privileges),
        can(|can| can.update_network),
    );
    let name = format!("Rename it ({})", can(|can| can.update_name));
    let current = format!(
        "Revoke the token that the account signs in with ({})",
        can(|can| can.revoke_current)
    );
    Cli::command()
        .about(format!(
            "Lists, shows, creates, updates and revokes API tokens of {}",
            can(|_| true)
        ))
        .after_help(after_help(services))
        .mut_subcommand("list", |command| help(command, "owners", list))
        .mut_subcommand("create", |command| command.about(create))
        .mut_subcommand("update", |command| {
            help(command.about(update), "name", name)
        })
        .mut_subcommand("revoke", |command| help(command, "current", current))
}

/// The names for people of the services that can do something with some of their tokens, such as `Okta and Mist`.
pub(crate) fn titles(services: &Services, can: impl Fn(&Capability) -> bool) -> String {
    let kinds = services.kinds().filter(|kind| can(&kind.capability));
    let mut titles: Vec<_> = kinds.map(|kind| kind.service_title).collect();
    titles.dedup();
    match titles.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => "no service".to_owned(),
    }
}

fn after_help(services: &Services) -> String {
    let accounts = || services.iter().flat_map(|service| service.variables().help);
    let width = accounts().map(|(variables, _)| variables.len()).max();
    let width = width.unwrap_or_default();
    let accounts: String = accounts()
        .map(|(variables, account)| format!("  {variables:width$}   {account}\n"))
        .collect();
    format!(
        "\
Accounts come from a configuration file, which `tokens accounts init` writes; without one from the environment:
{accounts}The names that the vendors' other clients read count, too.

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
  tokens --sandbox list"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_fit_together() {
        for services in [Services::default(), Services::none()] {
            command(&services).debug_assert();
        }
    }

    #[test]
    fn every_command_has_an_example_that_works() {
        let top = command(&Services::default());
        for command in top.get_subcommands().chain([&top]) {
            let help = command.get_after_help().map(ToString::to_string);
            let help = help.unwrap_or_default();
            let examples: Vec<_> = help
                .lines()
                .filter(|line| line.starts_with("  tokens "))
                .map(|line| line.split(" > ").next().unwrap_or_default())
                .collect();
            assert!(!examples.is_empty(), "{}", command.get_name());
            for example in examples {
                let words = example.split_whitespace().map(OsString::from);
                parse(Services::default(), words).unwrap();
            }
        }
    }
}
