//! What is saved apart from the rest, and what is kept alive.

use jiff::Timestamp;

use super::Okta;
use crate::clock;
use crate::store::Keys;

impl Okta {
    /// The keys by the ids of their tokens.
    pub(crate) fn keys(&self) -> impl Iterator<Item = (String, String)> {
        let tokens = self.tokens.iter();
        tokens.map(|token| (token.id.clone(), token.key.clone()))
    }

    /// Gives the tokens their keys.
    ///
    /// # Errors
    ///
    /// The id of a token that has none.
    pub(crate) fn restore_keys(&mut self, keys: &Keys) -> Result<(), String> {
        for token in &mut self.tokens {
            let key = keys.get(&token.id).ok_or_else(|| token.id.clone())?;
            token.key.clone_from(key);
        }
        Ok(())
    }

    /// Lets the token with this key count as used now.
    pub(crate) fn keep_in_use(&mut self, key: &str, now: Timestamp) {
        for token in self.tokens.iter_mut().filter(|token| token.key == key) {
            token.last_active = token.last_active.max(clock::whole_seconds(now));
        }
    }
}
