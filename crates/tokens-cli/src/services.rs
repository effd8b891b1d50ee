//! The services that the command knows: the only place where their names occur.

use tokens_core::{Capability, KindFacts, MistTokens, OktaTokens};

/// What the help says of the accounts that a service has from the environment.
struct Environment {
    /// Variables, and the account that they make.
    accounts: &'static [(&'static str, &'static str)],
    /// What else there is to know, as a sentence. Empty: nothing.
    note: &'static str,
}

const ENVIRONMENTS: [Environment; 2] = [
    Environment {
        accounts: &[("OKTA_CLIENT_ORGURL, OKTA_CLIENT_TOKEN", "account `okta`")],
        note: "",
    },
    Environment {
        accounts: &[
            (
                "MIST_HOST, MIST_APITOKEN",
                "account `mist`: the user's own tokens",
            ),
            (
                "MIST_ORG_ID as well",
                "account `mist-org`: the organization's tokens",
            ),
        ],
        note: "A Mist key that belongs to an organization makes only `mist-org`.",
    },
];

/// Where the services' own crates write to the log, beside those that all services share.
pub(crate) const LOG_TARGETS: [&str; 1] = ["okta_api"];

/// What is known about the tokens of all of them.
pub(crate) fn kinds() -> Vec<&'static KindFacts> {
    MistTokens::kinds()
        .iter()
        .chain(OktaTokens::kinds())
        .collect()
}

/// The names for people of the services that can do something with some of their tokens, such as `Mist and Okta`.
pub(crate) fn titles(can: impl Fn(&Capability) -> bool) -> String {
    let kinds = kinds().into_iter().filter(|kind| can(&kind.capability));
    let mut titles: Vec<_> = kinds.map(|kind| kind.service_title).collect();
    titles.dedup();
    match titles.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => "no service".to_owned(),
    }
}

/// The lines of the help about accounts from the environment.
pub(crate) fn environment_help() -> String {
    let accounts = || ENVIRONMENTS.iter().flat_map(|service| service.accounts);
    let width = accounts().map(|(variables, _)| variables.len()).max();
    let width = width.unwrap_or_default();
    let mut help: String = accounts()
        .map(|(variables, account)| format!("  {variables:width$}   {account}\n"))
        .collect();
    for note in ENVIRONMENTS.map(|service| service.note) {
        if !note.is_empty() {
            help.push_str(note);
            help.push(' ');
        }
    }
    help.push_str("The names that the vendors' other clients read count, too.\n");
    help
}
