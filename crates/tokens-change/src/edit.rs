//! What is to be different in a token, and what that means for one as it is.

use serde::Serialize;
use tokens_core::{Capability, Network, Privilege, Token, UpdateToken, name_text};

use crate::error::{ChangeError, ChangeErrorKind};

/// What is to be different in a token, whatever it is like now. What is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct TokenEdit {
    /// The new name.
    pub name: Option<String>,
    /// The new privileges, all of them.
    pub privileges: Option<Vec<Privilege>>,
    /// What is to be different in the network condition.
    pub network: Option<NetworkEdit>,
}

/// What is to be different in a network condition.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NetworkEdit {
    /// All of it: this is the new one.
    Replace(Network),
    /// Its zones, and by that the rest. What is `None` stays as it is.
    Zones {
        /// Ids of the zones it may be used from.
        include: Option<Vec<String>>,
        /// Ids of the zones it may not be used from.
        exclude: Option<Vec<String>>,
    },
}

/// Something that an edit makes different, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Difference {
    /// What it is: `name`, `privileges` or `network`.
    #[cfg_attr(feature = "json-schema", schemars(extend("enum" = ["name", "privileges", "network"])))]
    pub what: &'static str,
    /// As it is.
    pub from: String,
    /// As it will be.
    pub to: String,
}

/// What an edit makes different in one token.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Edited {
    pub(crate) request: UpdateToken,
    pub(crate) differences: Vec<Difference>,
}

impl TokenEdit {
    /// Sets the name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Replaces the privileges.
    #[must_use]
    pub fn privileges(mut self, privileges: Vec<Privilege>) -> Self {
        self.privileges = Some(privileges);
        self
    }

    /// Changes the network condition.
    #[must_use]
    pub fn network(mut self, network: NetworkEdit) -> Self {
        self.network = Some(network);
        self
    }

    /// Whether it asks for nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether it changes more than the name.
    pub fn changes_permissions(&self) -> bool {
        self.privileges.is_some() || self.network.is_some()
    }

    /// What of it can't be changed where the capability is `by`.
    pub(crate) fn unsupported(&self, by: Capability) -> Option<&'static str> {
        if self.name.is_some() && !by.update_name {
            Some("the name")
        } else if self.privileges.is_some() && !by.update_privileges {
            Some("the privileges")
        } else if self.network.is_some() && !by.update_network {
            Some("the network condition")
        } else {
            None
        }
    }

    /// What it makes different in `token`.
    ///
    /// # Errors
    ///
    /// When the token would be limited to network zones without naming one.
    pub(crate) fn of(&self, token: &Token) -> Result<Edited, ChangeError> {
        let mut edited = Edited::default();
        let mut differs = |what, from: Option<String>, to: String| {
            let from = from.unwrap_or_else(|| "unknown".to_owned());
            edited.differences.push(Difference { what, from, to });
        };
        if let Some(name) = &self.name
            && token.name.as_ref() != Some(name)
        {
            let old = name_text(token.name.as_deref()).to_owned();
            differs("name", Some(old), name.clone());
            edited.request.name = Some(name.clone());
        }
        let old = token.privileges.as_deref();
        if let Some(new) = &self.privileges
            && !old.is_some_and(|old| Privilege::same(old, new))
        {
            differs("privileges", old.map(in_words), in_words(new));
            edited.request.privileges = Some(new.clone());
        }
        if let Some(edit) = &self.network {
            let old = token.network.as_ref();
            let new = edit.applied_to(old)?;
            if old != Some(&new) {
                differs("network", old.map(ToString::to_string), new.to_string());
                edited.request.network = Some(new);
            }
        }
        Ok(edited)
    }
}

impl NetworkEdit {
    fn applied_to(&self, current: Option<&Network>) -> Result<Network, ChangeError> {
        let network = match self {
            Self::Replace(network) => network.clone(),
            Self::Zones { include, exclude } => {
                let part = |new: &Option<Vec<String>>, old: fn(&Network) -> &Vec<String>| {
                    let old = || current.map(old).cloned().unwrap_or_default();
                    new.clone().unwrap_or_else(old)
                };
                let include_all = part(include, |network| &network.include);
                let mut network =
                    Network::zones(include_all, part(exclude, |network| &network.exclude));
                // Taking zones away limits nothing that was not limited.
                let names_zones = [include, exclude]
                    .into_iter()
                    .flatten()
                    .any(|zones| !zones.is_empty());
                if !names_zones {
                    network.connection = current.and_then(|network| network.connection.clone());
                }
                network
            }
        };
        let is_limited = network
            .connection
            .as_deref()
            .is_none_or(|connection| connection == "ZONE");
        if is_limited && network.include.is_empty() && network.exclude.is_empty() {
            return Err(ChangeError::new(
                ChangeErrorKind::Invalid,
                "the token would be limited to network zones without naming one; nothing was changed",
            )
            .with_hint("name one to include or to exclude, or let it be used from anywhere"));
        }
        Ok(network)
    }
}

impl Edited {
    /// Whether more than the name is different.
    pub(crate) fn of_permissions(&self) -> bool {
        self.request.privileges.is_some() || self.request.network.is_some()
    }
}

fn in_words(privileges: &[Privilege]) -> String {
    if privileges.is_empty() {
        return "none".to_owned();
    }
    let all: Vec<_> = privileges.iter().map(ToString::to_string).collect();
    all.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owned(ids: &[&str]) -> Vec<String> {
        ids.iter().map(|id| (*id).to_owned()).collect()
    }

    fn zones(include: Option<&[&str]>, exclude: Option<&[&str]>) -> NetworkEdit {
        NetworkEdit::Zones {
            include: include.map(owned),
            exclude: exclude.map(owned),
        }
    }

    #[test]
    fn a_network_condition_is_edited_from_what_it_is() {
        let anywhere = Network::anywhere();
        let a_not_b = Network::zones(owned(&["a"]), owned(&["b"]));
        let mut other = Network::anywhere();
        other.connection = Some("ALL_ZONES".into());
        let to_anywhere = NetworkEdit::Replace(Network::anywhere());
        let to_zones = |include: &[&str], exclude: &[&str]| {
            NetworkEdit::Replace(Network::zones(owned(include), owned(exclude)))
        };
        for (current, edit, expected) in [
            (&anywhere, zones(Some(&["c"]), None), Some("from zone c")),
            (&anywhere, to_zones(&[], &["c"]), Some("not from zone c")),
            (&anywhere, zones(Some(&[]), None), Some("from anywhere")),
            (&a_not_b, to_anywhere, Some("from anywhere")),
            (
                &a_not_b,
                zones(Some(&["c"]), None),
                Some("from zone c, not from zone b"),
            ),
            (&a_not_b, zones(Some(&[]), None), Some("not from zone b")),
            (&a_not_b, zones(None, Some(&[])), Some("from zone a")),
            (&a_not_b, zones(Some(&[]), Some(&[])), None),
            (&a_not_b, to_zones(&["c"], &[]), Some("from zone c")),
            (&other, zones(Some(&[]), Some(&[])), Some("from ALL_ZONES")),
        ] {
            let found = edit.applied_to(Some(current)).ok();
            let found = found.as_ref().map(ToString::to_string);
            assert_eq!(found.as_deref(), expected, "{current:?} {edit:?}");
        }
        // A condition that is not known is only replaced.
        let found = zones(Some(&["c"]), None).applied_to(None).ok();
        assert_eq!(found, Some(Network::zones(owned(&["c"]), owned(&[]))));
        assert!(zones(Some(&[]), None).applied_to(None).is_err());
    }
}
