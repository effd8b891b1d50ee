//! What `update` is asked to change, and what that means for a token.

use tokens_accounts::Services;
use tokens_core::{Capability, Network, Privilege, Token, UpdateToken};

use crate::cli::{NetworkRule, Update};
use crate::commands::privileges;
use crate::output::{Problem, columns, escape, reach};
use crate::services;

/// What is asked for, whatever the token is like.
#[derive(Debug)]
pub(super) struct Wanted {
    name: Option<String>,
    privileges: Option<Vec<Privilege>>,
    network: NetworkEdit,
}

/// What is asked for of a network condition. With a rule it is all of the new one, without it a change of the old one: what
/// is `None` stays as it is.
#[derive(Debug, PartialEq, Eq)]
struct NetworkEdit {
    rule: Option<NetworkRule>,
    include: Option<Vec<String>>,
    exclude: Option<Vec<String>>,
}

/// What becomes different in a token: the name of each thing, as it is, and as it will be.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Changes {
    pub(super) request: UpdateToken,
    pub(super) list: Vec<(&'static str, String, String)>,
}

impl Wanted {
    /// What the arguments ask for.
    ///
    /// # Errors
    ///
    /// When they contradict each other or ask for nothing.
    pub(super) fn new(update: &Update, services: &Services) -> Result<Self, Problem> {
        let privileges = privileges::of(&update.privileges)?;
        let zones =
            |given: &[String], clear: bool| (clear || !given.is_empty()).then(|| given.to_vec());
        let network = NetworkEdit {
            rule: update.network,
            include: zones(&update.include, update.clear_include),
            exclude: zones(&update.exclude, update.clear_exclude),
        };
        match network.rule {
            Some(NetworkRule::Anywhere) if network.names_zones() => {
                return Err(Problem::usage(
                    "--network anywhere takes no --include and no --exclude",
                ));
            }
            Some(NetworkRule::Zone) if !network.names_zones() => {
                return Err(Problem::usage(
                    "--network zone needs --include <ZONE> or --exclude <ZONE>",
                ));
            }
            _ => {}
        }
        let wanted = Self {
            name: update.name.clone(),
            privileges: (!privileges.is_empty()).then_some(privileges),
            network,
        };
        if wanted.name.is_none() && !wanted.changes_reach() {
            return Err(Problem::usage("there is nothing to change").hint(format!(
                "--name ({}), --role with --scope ({}), or --network ({})",
                services::titles(services, |capability| capability.update_name),
                services::titles(services, |capability| capability.update_privileges),
                services::titles(services, |capability| capability.update_network),
            )));
        }
        Ok(wanted)
    }

    /// Whether more than the name is to be changed.
    pub(super) fn changes_reach(&self) -> bool {
        self.privileges.is_some() || self.network != NetworkEdit::NOTHING
    }

    /// What of it these tokens don't have, or not to be changed.
    pub(super) fn unsupported(&self, by: Capability) -> Option<&'static str> {
        if self.name.is_some() && !by.update_name {
            Some("the name")
        } else if self.privileges.is_some() && !by.update_privileges {
            Some("the privileges")
        } else if self.network != NetworkEdit::NOTHING && !by.update_network {
            Some("the network condition")
        } else {
            None
        }
    }

    /// What it means for `token`.
    ///
    /// # Errors
    ///
    /// When the token would be limited to network zones without naming one.
    pub(super) fn changes(&self, token: &Token) -> Result<Changes, Problem> {
        let mut changes = Changes {
            request: UpdateToken::new(),
            list: Vec::new(),
        };
        if let Some(name) = &self.name
            && token.name.as_ref() != Some(name)
        {
            let old = columns::text_of_name(token.name.as_deref());
            changes.list.push(("name", old.to_owned(), name.clone()));
            changes.request.name = Some(name.clone());
        }
        if let Some(new) = &self.privileges
            && !token
                .privileges
                .as_ref()
                .is_some_and(|old| is_same(old, new))
        {
            let old = token.privileges.as_deref();
            let old = old.map_or("unknown".to_owned(), in_words);
            changes.list.push(("privileges", old, in_words(new)));
            changes.request.privileges = Some(new.clone());
        }
        if self.network != NetworkEdit::NOTHING {
            let new = self.network.applied_to(token.network.as_ref())?;
            if token.network.as_ref() != Some(&new) {
                let old = token.network.as_ref();
                let old = old.map_or("unknown".to_owned(), reach::network);
                changes.list.push(("network", old, reach::network(&new)));
                changes.request.network = Some(new);
            }
        }
        Ok(changes)
    }
}

impl NetworkEdit {
    const NOTHING: Self = Self {
        rule: None,
        include: None,
        exclude: None,
    };

    fn names_zones(&self) -> bool {
        let some = |zones: &Option<Vec<String>>| zones.as_ref().is_some_and(|all| !all.is_empty());
        some(&self.include) || some(&self.exclude)
    }

    fn applied_to(&self, current: Option<&Network>) -> Result<Network, Problem> {
        if self.rule == Some(NetworkRule::Anywhere) {
            return Ok(Network::anywhere());
        }
        let (old_include, old_exclude) = match current {
            Some(network) if self.rule.is_none() => {
                (network.include.clone(), network.exclude.clone())
            }
            _ => (Vec::new(), Vec::new()),
        };
        let include = self.include.clone().unwrap_or(old_include);
        let exclude = self.exclude.clone().unwrap_or(old_exclude);
        let mut network = Network::zones(include, exclude);
        // Taking zones away limits nothing that was not limited.
        if self.rule.is_none() && !self.names_zones() {
            network.connection = current.and_then(|network| network.connection.clone());
        }
        let is_limited = network
            .connection
            .as_deref()
            .is_none_or(|connection| connection == "ZONE");
        if is_limited && network.include.is_empty() && network.exclude.is_empty() {
            return Err(Problem::usage(
                "the token would be limited to network zones without naming one; nothing was changed",
            )
            .hint("name one with --include or --exclude, or let it be used from anywhere: --network anywhere"));
        }
        Ok(network)
    }
}

impl Changes {
    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Whether more than the name is different.
    pub(super) fn of_reach(&self) -> bool {
        self.list.iter().any(|(what, ..)| *what != "name")
    }

    /// A line for each.
    pub(super) fn text(&self) -> String {
        let line = |(what, old, new): &(&str, String, String)| {
            let line = format!("  {what}: {old} -> {new}");
            format!("{}\n", escape::line(&line))
        };
        self.list.iter().map(line).collect()
    }
}

fn in_words(privileges: &[Privilege]) -> String {
    if privileges.is_empty() {
        return "none".to_owned();
    }
    let all: Vec<_> = privileges.iter().map(reach::privilege).collect();
    all.join(", ")
}

/// Whether the service would have as `old` what was sent as `new`: it adds the organization, and its order is its own.
fn is_same(old: &[Privilege], new: &[Privilege]) -> bool {
    let plain = |privilege: &Privilege| {
        let mut plain = privilege.clone();
        plain.org_id = None;
        plain.views.sort();
        plain
    };
    let old: Vec<_> = old.iter().map(plain).collect();
    old.len() == new.len() && new.iter().all(|new| old.contains(&plain(new)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zones(ids: &[&str]) -> Vec<String> {
        ids.iter().map(|id| (*id).to_owned()).collect()
    }

    fn edit(
        rule: Option<NetworkRule>,
        include: Option<&[&str]>,
        exclude: Option<&[&str]>,
    ) -> NetworkEdit {
        NetworkEdit {
            rule,
            include: include.map(zones),
            exclude: exclude.map(zones),
        }
    }

    #[test]
    fn a_network_condition_is_edited_from_what_it_is() {
        use NetworkRule::{Anywhere, Zone};
        let anywhere = Network::anywhere();
        let a_not_b = Network::zones(zones(&["a"]), zones(&["b"]));
        let mut other = Network::anywhere();
        other.connection = Some("ALL_ZONES".into());
        for (current, edit, expected) in [
            (
                &anywhere,
                edit(None, Some(&["c"]), None),
                Some("from zone c"),
            ),
            (
                &anywhere,
                edit(Some(Zone), None, Some(&["c"])),
                Some("not from zone c"),
            ),
            (
                &anywhere,
                edit(None, Some(&[]), None),
                Some("from anywhere"),
            ),
            (
                &a_not_b,
                edit(Some(Anywhere), None, None),
                Some("from anywhere"),
            ),
            (
                &a_not_b,
                edit(Some(Anywhere), Some(&[]), None),
                Some("from anywhere"),
            ),
            (
                &a_not_b,
                edit(None, Some(&["c"]), None),
                Some("from zone c, not from zone b"),
            ),
            (
                &a_not_b,
                edit(None, Some(&[]), None),
                Some("not from zone b"),
            ),
            (&a_not_b, edit(None, None, Some(&[])), Some("from zone a")),
            (&a_not_b, edit(None, Some(&[]), Some(&[])), None),
            (
                &a_not_b,
                edit(Some(Zone), Some(&["c"]), None),
                Some("from zone c"),
            ),
            (
                &other,
                edit(None, Some(&[]), Some(&[])),
                Some("from ALL_ZONES"),
            ),
        ] {
            let found = edit.applied_to(Some(current)).ok();
            let found = found.as_ref().map(reach::network);
            assert_eq!(found.as_deref(), expected, "{current:?} {edit:?}");
        }
        // A condition that is not known is only replaced.
        let found = edit(None, Some(&["c"]), None).applied_to(None).ok();
        assert_eq!(found, Some(Network::zones(zones(&["c"]), zones(&[]))));
        assert!(edit(None, Some(&[]), None).applied_to(None).is_err());
    }

    #[test]
    fn privileges_are_the_same_whatever_the_service_adds() {
        let new = [
            Privilege::new("read", "org"),
            Privilege::new("write", "orgsites"),
        ];
        let mut old = vec![new[1].clone(), new[0].clone()];
        old[0].org_id = Some("1".into());
        assert!(is_same(&old, &new));
        assert!(!is_same(&old[..1], &new));
        old[0].views = vec!["reporting".into()];
        assert!(!is_same(&old, &new));
    }
}
