//! What is saved apart from the rest, and what is kept alive.

use jiff::Timestamp;

use super::Mist;
use crate::store::Keys;

impl Mist {
    /// The keys by the ids of their tokens.
    pub(crate) fn keys(&self) -> impl Iterator<Item = (String, String)> {
        let users = self.user_tokens.iter();
        let users = users.map(|token| (token.id.to_string(), token.key.clone()));
        let orgs = self.org_tokens.all();
        users.chain(orgs.map(|token| (token.id.to_string(), token.key.to_string())))
    }

    /// Gives the tokens their keys.
    ///
    /// # Errors
    ///
    /// The id of a token that has none.
    pub(crate) fn restore_keys(&mut self, keys: &Keys) -> Result<(), String> {
        for token in &mut self.user_tokens {
            let id = token.id.to_string();
            token.key.clone_from(keys.get(&id).ok_or(id)?);
        }
        self.org_tokens.restore_keys(keys)
    }

    /// Lets the tokens with these keys count as used now.
    pub(crate) fn keep_in_use(&mut self, user: &str, org: &str, now: Timestamp) {
        for token in self
            .user_tokens
            .iter_mut()
            .filter(|token| token.key == user)
        {
            token.last_used = token.last_used.max(Some(now));
        }
        if let Some(token) = self.org_tokens.with_key(org) {
            token.last_used = token.last_used.max(Some(now));
        }
    }
}
