//! Tokens that are kept until the list is complete, within a limit of memory.

use tokens_core::{Error, ErrorKind, Operation};

use super::estate::FoundToken;

/// The memory that the tokens of a list may take, in bytes: some 120,000 tokens of the usual size without details.
const LIMIT: usize = 128 * 1024 * 1024;

#[derive(Debug, Default)]
pub(super) struct Held {
    found: Vec<FoundToken>,
    bytes: usize,
}

impl Held {
    pub(super) fn push(&mut self, found: FoundToken) {
        let claim = found.claim.as_deref().map_or(0, size_of_val);
        self.bytes = self
            .bytes
            .saturating_add(size_of::<FoundToken>() + claim + found.listed.memory());
        self.found.push(found);
    }

    /// Takes note that another account lists the token at this place, too.
    pub(super) fn again(&mut self, place: usize, copy: FoundToken) {
        if let Some(found) = self.found.get_mut(place) {
            found.fill_in(copy);
        }
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
