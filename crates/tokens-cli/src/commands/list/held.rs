//! Tokens that are kept until the list is complete, within a limit of memory.

use tokens_core::{Error, ErrorKind, Operation, Privilege, Token};

use super::estate::FoundToken;

/// The memory that the tokens of a list may take, in bytes: some 120,000 tokens of the usual size.
const LIMIT: usize = 120 * 1024 * 1024;

/// What an allocation takes beside its content.
const ALLOCATION: usize = 16;

#[derive(Debug, Default)]
pub(super) struct Held {
    found: Vec<FoundToken>,
    bytes: usize,
}

impl Held {
    pub(super) fn push(&mut self, found: FoundToken) {
        self.bytes = self.bytes.saturating_add(bytes(&found.token));
        self.found.push(found);
    }

    /// Whether no more should be kept.
    pub(super) fn is_full(&self) -> bool {
        self.bytes > LIMIT
    }

    pub(super) fn into_found(self) -> Vec<FoundToken> {
        self.found
    }

    /// Why reading stopped.
    pub(super) fn limit_error(&self) -> Error {
        let message = format!(
            "the list was not read any further: its tokens take more than {LIMIT} bytes (limit `held_bytes`)"
        );
        Error::new(ErrorKind::Decode, Operation::List, message)
            .with_hint("use -o ndjson, which holds no tokens, or list fewer accounts at once")
    }
}

/// What a token takes, near enough.
fn bytes(token: &Token) -> usize {
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
    let owner = token.owner.as_ref();
    let owner = owner.map_or(0, |owner| text(&owner.id) + text(&owner.email));
    let id = token.id.as_ref();
    let id = id.map_or(0, |id| id.as_str().len() + ALLOCATION);
    let privileges = token.privileges.iter().flatten();
    let network = token.network.as_ref();
    let network = network.map_or(0, |network| {
        text(&network.connection) + list(&network.include) + list(&network.exclude)
    });
    size_of::<FoundToken>()
        + size_of::<Token>()
        + ALLOCATION
        + token.provider.host.len()
        + ALLOCATION
        + id
        + owner
        + network
        + text(&token.org_id)
        + text(&token.name)
        + text(&token.client_name)
        + text(&token.hint)
        + token.src_ips.as_ref().map_or(0, list)
        + privileges.map(privilege).sum::<usize>()
}
