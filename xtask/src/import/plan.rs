//! Which operation is cut out of which document.

use anyhow::{Result, bail};
use serde_json::Value;

use super::operation::{self, Key};
use super::source::{self, Identity, VendorDocument};

/// Where operations are cut from.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Origin {
    /// One of the files that were named.
    File(usize),
    /// The base, which has it from an earlier import.
    Base(Option<Identity>),
}

/// What happens to an operation.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Fate {
    Added(Key),
    /// Cut again, maybe at another path.
    Refreshed {
        old: Key,
        new: Key,
    },
    /// The documents do not have it, and it stays.
    Kept(Key),
    /// The documents do not have it, and it goes. With the title of the document that it came from.
    Removed(Key, Option<String>),
}

/// What to cut, and what that means.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// In the order in which they are put together.
    pub(super) groups: Vec<(Origin, Vec<Key>)>,
    pub(super) fates: Vec<Fate>,
}

impl Plan {
    /// Plans an import of the named operations, or a refresh of all if none is named.
    ///
    /// # Errors
    ///
    /// If a named operation is not in the documents, or the base has no operations to refresh.
    pub(super) fn make(
        base: Option<&Value>,
        sources: &[VendorDocument],
        named: &[String],
        partial: bool,
    ) -> Result<Self> {
        let entries = base.map(entries).transpose()?.unwrap_or_default();
        let mut plan = Self::default();
        if named.is_empty() {
            if entries.is_empty() {
                bail!("the spec has no operations to refresh; name those to import");
            }
            for (identity, key) in entries {
                plan.refresh(base, sources, identity, key, partial);
            }
        } else {
            plan.add(sources, entries, named)?;
        }
        Ok(plan)
    }

    fn refresh(
        &mut self,
        base: Option<&Value>,
        sources: &[VendorDocument],
        identity: Option<Identity>,
        old: Key,
        partial: bool,
    ) {
        let id = base.and_then(|base| operation_id(base, &old));
        match successor(sources, identity.as_ref(), &old, id).filter(|(_, new)| !self.has(new)) {
            Some((index, new)) => {
                self.group(Origin::File(index), new.clone());
                self.fates.push(Fate::Refreshed { old, new });
            }
            None if partial => {
                self.group(Origin::Base(identity), old.clone());
                self.fates.push(Fate::Kept(old));
            }
            None => self
                .fates
                .push(Fate::Removed(old, identity.map(|identity| identity.title))),
        }
    }

    fn add(
        &mut self,
        sources: &[VendorDocument],
        entries: Vec<(Option<Identity>, Key)>,
        named: &[String],
    ) -> Result<()> {
        let lists: Vec<(&str, &[Key])> = sources
            .iter()
            .map(|source| (source.file.as_str(), source.operations.as_slice()))
            .collect();
        let mut wanted = Vec::new();
        for named in named {
            let found = operation::find(named, &lists)?;
            if !wanted.contains(&found) {
                wanted.push(found);
            }
        }
        let is_wanted = |key: &Key| {
            wanted
                .iter()
                .any(|(_, wanted)| wanted.anonymous() == key.anonymous())
        };
        let mut replaced = Vec::new();
        for (identity, key) in entries {
            if is_wanted(&key) {
                replaced.push(key);
                continue;
            }
            // The very same document: cut again, so that all that comes from it is named alike.
            let same = identity.as_ref().and_then(|identity| {
                sources
                    .iter()
                    .position(|source| source.identity == *identity)
            });
            let origin = same.map_or(Origin::Base(identity), Origin::File);
            self.group(origin, key);
        }
        for (index, key) in wanted {
            let old = replaced
                .iter()
                .find(|old| old.anonymous() == key.anonymous())
                .cloned();
            self.fates.push(match old {
                Some(old) => Fate::Refreshed {
                    old,
                    new: key.clone(),
                },
                None => Fate::Added(key.clone()),
            });
            self.group(Origin::File(index), key);
        }
        Ok(())
    }

    fn has(&self, key: &Key) -> bool {
        self.groups.iter().any(|(_, keys)| keys.contains(key))
    }

    fn group(&mut self, origin: Origin, key: Key) {
        match self.groups.iter_mut().find(|(known, _)| *known == origin) {
            Some((_, keys)) => keys.push(key),
            None => self.groups.push((origin, vec![key])),
        }
    }
}

/// The operations of a base, by source. At last those of which it is not known.
fn entries(base: &Value) -> Result<Vec<(Option<Identity>, Key)>> {
    let all = operation::operations(base);
    let mut entries = Vec::new();
    for (identity, keys) in source::read(base)? {
        entries.extend(
            keys.into_iter()
                .filter(|key| all.contains(key))
                .map(|key| (Some(identity.clone()), key)),
        );
    }
    let others: Vec<_> = all
        .into_iter()
        .filter(|key| entries.iter().all(|(_, known)| known != key))
        .collect();
    entries.extend(others.into_iter().map(|key| (None, key)));
    Ok(entries)
}

/// The operation of the files that continues one of the base: the same, one whose path parameters have other names, or one of the
/// same operationId. The document that it came from is asked first, then those of the same title.
fn successor(
    sources: &[VendorDocument],
    identity: Option<&Identity>,
    old: &Key,
    id: Option<&str>,
) -> Option<(usize, Key)> {
    let rank = |source: &VendorDocument| match identity {
        Some(identity) if source.identity == *identity => 0,
        Some(identity) if source.identity.title == identity.title => 1,
        _ => 2,
    };
    let anonymous = old.anonymous();
    let is_it = |way: usize, source: &VendorDocument, key: &Key| match way {
        0 => key == old,
        1 => key.anonymous() == anonymous,
        _ => id.is_some() && operation_id(&source.document, key) == id,
    };
    let ways = (0..3).flat_map(|rank| (0..3).map(move |way| (rank, way)));
    ways.into_iter().find_map(|(wanted, way)| {
        let ranked = sources
            .iter()
            .enumerate()
            .filter(|(_, source)| rank(source) == wanted);
        ranked.into_iter().find_map(|(index, source)| {
            let key = source
                .operations
                .iter()
                .find(|key| is_it(way, source, key))?;
            Some((index, key.clone()))
        })
    })
}

/// The operationId of an operation.
pub(super) fn operation_id<'a>(document: &'a Value, key: &Key) -> Option<&'a str> {
    let item = document.get("paths")?.get(&key.path)?;
    operation::item_of(document, item)?
        .get(key.method)?
        .get("operationId")?
        .as_str()
}
