//! What progenitor can't be told, done to its output: the syntax trees of the client and of its mocks.

mod answered_secrets;
mod builders;
mod client;
mod docs;
mod enums;
mod fields;
mod json_schemas;
mod large_members;
mod media_types;
mod mock;
mod path_segments;
mod request_secrets;

use anyhow::Result;
use syn::{File, Item};

use super::generate::Generated;
use super::rules::Prepared;

/// Rewrites both files.
///
/// # Errors
///
/// If the generator's output is not as expected, most likely because progenitor was updated.
pub(crate) fn run(prepared: &Prepared, generated: &mut Generated) -> Result<()> {
    builders::remove(&mut generated.client);
    media_types::set(&mut generated.client, &prepared.media_types)?;
    json_schemas::derive(types(&mut generated.client)?);
    large_members::box_them(types(&mut generated.client)?);
    enums::open(types(&mut generated.client)?)?;
    fields::make_lenient(types(&mut generated.client)?)?;
    fields::check_secrets(&prepared.spec, types(&mut generated.client)?)?;
    answered_secrets::hide(&mut generated.client)?;
    client::rewrite(&mut generated.client)?;
    mock::rewrite(&mut generated.mock)?;
    path_segments::check(&mut generated.client);
    request_secrets::write_out(&mut generated.client);
    request_secrets::write_out(&mut generated.mock);
    docs::tidy(&mut generated.client);
    docs::tidy(&mut generated.mock);
    Ok(())
}

/// The items of `mod types`.
fn types(file: &mut File) -> Result<&mut Vec<Item>> {
    module(&mut file.items, "types")
        .ok_or_else(|| anyhow::anyhow!("the generated client has no module `types`"))
}

fn module<'a>(items: &'a mut [Item], name: &str) -> Option<&'a mut Vec<Item>> {
    items.iter_mut().find_map(|item| match item {
        Item::Mod(module) if module.ident == name => {
            module.content.as_mut().map(|(_, items)| items)
        }
        _ => None,
    })
}
