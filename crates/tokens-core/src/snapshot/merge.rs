//! One token that several accounts list: what one of them found out fills in what another could not.

use crate::details::{OwnerDetails, Standing, TokenDetails};
use crate::fact::Fact;
use crate::inventory::ListedToken;
use crate::permissions::Permissions;
use crate::snapshot::UsageSummary;

impl ListedToken {
    /// Takes from `other`, a copy of the same token, what is not known here.
    pub fn fill_in(&mut self, other: &Self) {
        if let (Some(owner), Some(known)) = (&mut self.token.owner, &other.token.owner) {
            or_known(&mut owner.email, known.email.as_ref());
        }
        match (&mut self.details, &other.details) {
            (Some(details), Some(known)) => details.fill_in(known),
            (None, Some(known)) => self.details = Some(known.clone()),
            (_, None) => {}
        }
        let is_complete =
            |usage: &Fact<UsageSummary>| usage.known().is_some_and(|known| known.unknown.is_none());
        match (self.usage.as_deref(), other.usage.as_deref()) {
            (None, Some(known)) => self.usage = Some(Box::new(known.clone())),
            (Some(here), Some(known))
                if is_complete(known) && !is_complete(here)
                    || here.known().is_none() && known.known().is_some() =>
            {
                self.usage = Some(Box::new(known.clone()));
            }
            _ => {}
        }
    }
}

impl TokenDetails {
    /// Takes from `other`, what was found out about the same token, each fact that is not known here.
    pub fn fill_in(&mut self, other: &Self) {
        if let (
            Some(Fact::Known { value, .. }),
            Some(Fact::Known {
                value: known,
                provenance,
            }),
        ) = (&mut self.owner_details, &other.owner_details)
        {
            owner(value, known);
            if value.standing == Standing::Unknown {
                self.owner_details = Some(Fact::Known {
                    value: known.clone(),
                    provenance: *provenance,
                });
            }
        }
        fact(&mut self.owner_details, other.owner_details.as_ref());
        let had_names = self.names_unknown.is_empty();
        match (&mut self.permissions, &other.permissions) {
            (None, known) => self.permissions.clone_from(known),
            (Some(here), Some(known)) => {
                let has_names = !had_names && other.names_unknown.is_empty();
                permissions(here, known, has_names);
            }
            (Some(_), None) => {}
        }
        if other.names_unknown.is_empty() && other.org.is_some() {
            self.names_unknown.clear();
        }
        match (&mut self.zones, &other.zones) {
            (None, known) => self.zones.clone_from(known),
            (Some(here), Some(known)) => {
                // One for each id of the same condition.
                for (zone, known) in here.iter_mut().zip(known) {
                    if zone.known().is_none() {
                        zone.clone_from(known);
                    }
                }
            }
            (Some(_), None) => {}
        }
        if let (Some(Fact::Known { value, .. }), Some(known)) =
            (&mut self.org, other.org.as_ref().and_then(Fact::known))
        {
            or_known(&mut value.name, known.name.as_ref());
            or_known(&mut value.msp_id, known.msp_id.as_ref());
            or_known(&mut value.msp_name, known.msp_name.as_ref());
        }
        fact(&mut self.org, other.org.as_ref());
        fact(&mut self.agent_details, other.agent_details.as_ref());
        fact(&mut self.rate_limit, other.rate_limit.as_ref());
    }
}

fn or_known<T: Clone>(here: &mut Option<T>, known: Option<&T>) {
    if here.is_none() {
        *here = known.cloned();
    }
}

fn fact<T: Clone>(here: &mut Option<Fact<T>>, other: Option<&Fact<T>>) {
    let is_known = here.as_ref().and_then(Fact::known).is_some();
    if let Some(other) = other
        && !is_known
        && (here.is_none() || other.known().is_some())
    {
        *here = Some(other.clone());
    }
}

fn owner(here: &mut OwnerDetails, known: &OwnerDetails) {
    if here.nature.known().is_none() {
        here.nature.clone_from(&known.nature);
    }
    if here.two_factor.known().is_none() {
        here.two_factor.clone_from(&known.two_factor);
    }
    or_known(&mut here.email, known.email.as_ref());
    or_known(&mut here.name, known.name.as_ref());
}

/// All of them where they are all known, perhaps with the names that are lacking; else those that one of the two knows.
fn permissions(here: &mut Permissions, known: &Permissions, has_names: bool) {
    if known.unknown.is_empty() && (has_names || !here.unknown.is_empty()) {
        here.clone_from(known);
    } else if !here.unknown.is_empty() {
        for one in &known.assignments {
            if !here.assignments.contains(one) {
                here.assignments.push(one.clone());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::{UnknownFact, UnknownReason};
    use crate::permissions::Assignment;

    #[test]
    fn what_is_known_replaces_what_is_not_whichever_comes_first() {
        let denied = || UnknownFact::new(UnknownReason::Denied, "no");
        let suspended = Fact::reported(OwnerDetails::new(Standing::Suspended));
        let admin = Assignment::new("SUPER_ADMIN", "Super Administrator", true);
        let one = TokenDetails {
            owner_details: Some(suspended.clone()),
            permissions: Some(Permissions::unknown(denied())),
            ..TokenDetails::NONE
        };
        let other = TokenDetails {
            owner_details: Some(denied().into()),
            permissions: Some(Permissions::known(vec![admin])),
            ..TokenDetails::NONE
        };
        let whole = TokenDetails {
            owner_details: Some(suspended),
            permissions: other.permissions.clone(),
            ..TokenDetails::NONE
        };
        for (mut first, second) in [(one.clone(), &other), (other.clone(), &one)] {
            first.fill_in(second);
            assert_eq!(first, whole);
        }
    }
}
