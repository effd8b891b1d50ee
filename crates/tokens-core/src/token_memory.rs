//! How much memory a token takes.

use crate::token::{Privilege, Token};

/// What an allocation takes beside its content.
const ALLOCATION: usize = 16;

impl Token {
    /// The memory that it takes with all that it holds, in bytes, near enough: for a program that bounds how many it keeps.
    pub fn memory(&self) -> usize {
        let text = |text: &Option<String>| text.as_ref().map_or(0, |text| text.len() + ALLOCATION);
        let list = |texts: &Vec<String>| -> usize {
            let own = texts
                .iter()
                .map(|text| size_of::<String>() + text.len() + ALLOCATION);
            own.sum()
        };
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
            + self.src_ips.as_ref().map_or(0, list)
            + privileges.map(privilege).sum::<usize>()
    }
}
