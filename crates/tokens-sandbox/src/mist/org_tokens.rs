//! The tokens of all orgs, found without a look at those of other orgs: there may be a million.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::model::OrgToken;
use crate::store::Keys;

/// The tokens of all orgs.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct OrgTokens {
    by_org: BTreeMap<Uuid, Vec<OrgToken>>,
    #[serde(skip)]
    org_of_key: HashMap<Arc<str>, Uuid>,
}

impl OrgTokens {
    /// Adds a token to the end of its org's list.
    pub(crate) fn add(&mut self, token: OrgToken) {
        self.org_of_key.insert(token.key.clone(), token.org_id);
        self.by_org.entry(token.org_id).or_default().push(token);
    }

    /// Removes a token from its org's list; false if it was not there.
    pub(crate) fn remove(&mut self, org: Uuid, id: Uuid) -> bool {
        let Some(tokens) = self.by_org.get_mut(&org) else {
            return false;
        };
        let Some(position) = tokens.iter().position(|token| token.id == id) else {
            return false;
        };
        let removed = tokens.remove(position);
        self.org_of_key.remove(&removed.key);
        true
    }

    /// The tokens of an org, in the order in which they were added.
    pub(crate) fn of(&self, org: Uuid) -> &[OrgToken] {
        self.by_org.get(&org).map(Vec::as_slice).unwrap_or_default()
    }

    pub(crate) fn get(&self, org: Uuid, id: Uuid) -> Option<&OrgToken> {
        self.of(org).iter().find(|token| token.id == id)
    }

    pub(crate) fn get_mut(&mut self, org: Uuid, id: Uuid) -> Option<&mut OrgToken> {
        let tokens = self.by_org.get_mut(&org)?;
        tokens.iter_mut().find(|token| token.id == id)
    }

    /// The token that this key belongs to.
    pub(crate) fn with_key(&mut self, key: &str) -> Option<&mut OrgToken> {
        let org = self.org_of_key.get(key)?;
        let tokens = self.by_org.get_mut(org)?;
        tokens.iter_mut().find(|token| *token.key == *key)
    }

    /// Gives the tokens their keys.
    ///
    /// # Errors
    ///
    /// The id of a token that has none.
    pub(crate) fn restore_keys(&mut self, keys: &Keys) -> Result<(), String> {
        for token in self.by_org.values_mut().flatten() {
            let id = token.id.to_string();
            token.key = keys.get(&id).ok_or(id)?.as_str().into();
            self.org_of_key.insert(token.key.clone(), token.org_id);
        }
        Ok(())
    }

    /// The tokens of all orgs, in no order.
    pub(crate) fn all(&self) -> impl Iterator<Item = &OrgToken> {
        self.by_org.values().flatten()
    }
}
