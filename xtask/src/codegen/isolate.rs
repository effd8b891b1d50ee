//! Which operations cannot be generated. They are only looked for if the whole document cannot.

use std::collections::BTreeMap;

use anyhow::{Result, anyhow};
use serde_json::{Map, Value};

use super::generate::{Generated, generate};
use super::rules::{Prepared, Refusal, alone, named, named_mut, operations, remove, unmarked};

/// Generates everything but the operations that fail alone; those are added to the refused ones.
///
/// # Errors
///
/// If no operation fails alone, but the whole does.
pub(crate) fn generate_what_can_be(prepared: &mut Prepared) -> Result<Generated> {
    let error = match generate(&prepared.spec, &prepared.replacements) {
        Ok(generated) => return Ok(generated),
        Err(error) => error,
    };
    let failed: Vec<Refusal> = operations(&prepared.spec)
        .filter_map(|(operation, _)| {
            let alone = alone(&prepared.spec, &operation)?;
            let error = generate(&alone, &prepared.replacements).err()?;
            Some(Refusal {
                place: culprit(&alone, prepared),
                operation,
                reason: format!("{error:#}"),
            })
        })
        .collect();
    if failed.is_empty() {
        return Err(error.context("no operation fails alone, but all together do"));
    }
    remove(&mut prepared.spec, &failed);
    prepared
        .refused
        .extend(failed.into_iter().map(|refusal| Refusal {
            operation: unmarked(&refusal.operation),
            ..refusal
        }));
    generate(&prepared.spec, &prepared.replacements)
        .map_err(|error| anyhow!("after leaving out what fails alone: {error:#}"))
}

/// The schema that fails without the operation, or the operation itself.
fn culprit(alone: &Value, prepared: &Prepared) -> String {
    let failing: BTreeMap<&String, usize> = named(alone)
        .into_iter()
        .flatten()
        .filter_map(|(name, schema)| {
            let needed = super::rules::needed(alone, schema);
            let mut only = alone.clone();
            only["paths"] = Map::new().into();
            if let Some(all) = named_mut(&mut only) {
                all.retain(|other, _| other == name || needed.contains(other));
            }
            generate(&only, &prepared.replacements).err()?;
            Some((name, needed.len()))
        })
        .collect();
    failing
        .into_iter()
        .min_by_key(|(_, needed)| *needed)
        .map_or_else(
            || "the operation itself".to_owned(),
            |(name, _)| format!("components.schemas.{name}"),
        )
}
