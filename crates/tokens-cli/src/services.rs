//! What the help and hints say of the services that the command knows.

use tokens_accounts::Services;
use tokens_core::Capability;

/// The names for people of those services of which some tokens have this capability, such as `Okta and Mist`.
pub(crate) fn titles(services: &Services, has: impl Fn(&Capability) -> bool) -> String {
    let kinds = services.kinds().filter(|kind| has(&kind.capability));
    let mut titles: Vec<_> = kinds.map(|kind| kind.service_title).collect();
    titles.dedup();
    match titles.split_last() {
        Some((last, others @ [_, ..])) => format!("{} and {last}", others.join(", ")),
        _ => titles.concat(),
    }
}

/// The lines of the help about accounts from the environment.
pub(crate) fn environment_help(services: &Services) -> String {
    let variables = || services.iter().map(|service| service.variables());
    let accounts = || variables().flat_map(|variables| variables.help);
    let width = accounts().map(|(variables, _)| variables.len()).max();
    let width = width.unwrap_or_default();
    let mut help: String = accounts()
        .map(|(variables, account)| format!("  {variables:width$}   {account}\n"))
        .collect();
    for note in variables().map(|variables| variables.note) {
        if !note.is_empty() {
            help.push_str(note);
            help.push(' ');
        }
    }
    help.push_str("The names that the vendors' other clients read count, too.\n");
    help
}

/// Says in the help of `command` which services can do what not all of them can.
pub(crate) fn with_notes(services: &Services, command: clap::Command) -> clap::Command {
    let note = |can: fn(&Capability) -> bool| format!(" ({})", titles(services, can));
    let about = |command: clap::Command, can| {
        let about = command.get_about().map(ToString::to_string);
        command.about(about.unwrap_or_default() + &note(can))
    };
    // In its place: `mut_arg` would move it to the end.
    let help = |command: clap::Command, id: &str, can| {
        command.mut_args(|arg| {
            if arg.get_id() != id {
                return arg;
            }
            let help = arg.get_help().map(ToString::to_string);
            arg.help(help.unwrap_or_default() + &note(can))
        })
    };
    match command.get_name() {
        "list" => help(command, "owners", |can| can.look_up_owner),
        "create" => about(command, |can| can.create),
        "update" => help(command, "name", |can| can.update_name),
        "revoke" => help(command, "current", |can| can.revoke_current),
        _ => command,
    }
}
