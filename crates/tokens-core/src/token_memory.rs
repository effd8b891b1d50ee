//! How much memory a token takes.

use crate::details::TokenDetails;
use crate::fact::Fact;
use crate::inventory::ListedToken;
use crate::permissions::{Assignment, Named};
use crate::snapshot::UsageSummary;
use crate::token::{Privilege, Token};
use crate::zone::Zone;

/// What an allocation takes beside its content.
const ALLOCATION: usize = 16;

/// That of a text, and of each text of a list.
fn text(text: &Option<String>) -> usize {
    text.as_ref().map_or(0, |text| text.len() + ALLOCATION)
}

fn list(texts: &[String]) -> usize {
    let own = texts
        .iter()
        .map(|text| size_of::<String>() + text.len() + ALLOCATION);
    own.sum()
}

impl ListedToken {
    /// As [`Token::memory`], with what was found out beside.
    pub fn memory(&self) -> usize {
        let details = self.details.as_deref().map_or(0, details);
        let usage = self.usage.as_deref().map_or(0, |usage| {
            let sources = usage.known().map_or(0, |usage| list(&usage.sources));
            size_of::<Fact<UsageSummary>>() + sources
        });
        size_of::<Self>() - size_of::<Token>() + self.token.memory() + details + usage
    }
}

fn details(details: &TokenDetails) -> usize {
    let named = |named: &Named| text(&named.id) + text(&named.name);
    let assignment = |one: &Assignment| {
        let targets = one.targets.iter();
        let targets = targets.map(|target| size_of_val(target) + named(&target.of));
        size_of::<Assignment>()
            + one.role.len()
            + one.title.len()
            + 2 * ALLOCATION
            + one.via_group.as_ref().map_or(0, named)
            + targets.sum::<usize>()
            + list(&one.permissions)
    };
    let zone = |zone: &Fact<Zone>| {
        let known = zone.known().map_or(0, |zone| {
            list(&zone.gateways) + list(&zone.proxies) + list(&zone.conditions) + text(&zone.name)
        });
        size_of::<Fact<Zone>>() + known
    };
    let permissions = details.permissions.iter();
    let permissions = permissions.flat_map(|all| &all.assignments).map(assignment);
    let zones = details.zones.iter().flatten().map(zone);
    let unknown = details.unknown();
    let unknown = unknown.map(|(_, why)| size_of_val(why) + why.message.len() + ALLOCATION);
    let owner = details.owner_details.as_ref().and_then(Fact::known);
    let owner = owner.map_or(0, |owner| {
        text(&owner.id) + text(&owner.email) + text(&owner.name) + text(&owner.status)
    });
    size_of::<TokenDetails>()
        + ALLOCATION
        + owner
        + permissions.sum::<usize>()
        + zones.sum::<usize>()
        + unknown.sum::<usize>()
}

impl Token {
    /// The memory that it takes with all that it holds, in bytes, near enough: for a program that bounds how many it keeps.
    pub fn memory(&self) -> usize {
        let privilege = |privilege: &Privilege| {
            size_of::<Privilege>()
                + text(&privilege.role)
                + text(&privilege.scope)
                + text(&privilege.msp_id)
                + text(&privilege.org_id)
                + text(&privilege.site_id)
                + list(&privilege.orggroup_ids)
                + list(&privilege.sitegroup_ids)
                + list(&privilege.views)
        };
        let owner = self.owner.as_ref();
        let owner = owner.map_or(0, |owner| text(&owner.id) + text(&owner.email));
        let id = self.id.as_ref();
        let id = id.map_or(0, |id| id.as_str().len() + ALLOCATION);
        let privileges = self.privileges.iter().flatten();
        let network = self.network.as_ref();
        let network = network.map_or(0, |network| {
            text(&network.connection) + list(&network.include) + list(&network.exclude)
        });
        size_of::<Self>()
            + ALLOCATION
            + self.provider.host.len()
            + ALLOCATION
            + id
            + owner
            + network
            + text(&self.org_id)
            + text(&self.name)
            + text(&self.client_name)
            + text(&self.hint)
            + self.src_ips.as_deref().map_or(0, list)
            + privileges.map(privilege).sum::<usize>()
    }
}
