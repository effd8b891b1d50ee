//! `tokens schema`: the shapes of the configuration file, of the claims file, and of what the commands print.

use clap::ValueEnum as _;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde_json::Value;

use tokens_accounts::Services;
use tokens_accounts::config::{claims_schema, config_schema};
use tokens_core::Snapshot;
use tokens_core::snapshot::Line;

use crate::cli::{self, SchemaOf};
use crate::exit::Exit;
use crate::output::{Printer, json};

pub(super) fn run(
    printer: Printer,
    services: &Services,
    arguments: &cli::Schema,
) -> anyhow::Result<Exit> {
    printer.data(&json::text(&schema(services, arguments.of))?)?;
    Ok(Exit::Ok)
}

/// The JSON Schema of a document.
fn schema(services: &Services, of: SchemaOf) -> Schema {
    match of {
        SchemaOf::Config => config_schema(services),
        SchemaOf::Claims => claims_schema(),
        SchemaOf::List | SchemaOf::Show => document::<Snapshot>(of),
        SchemaOf::ListLine => document::<Line>(of),
        SchemaOf::Update => document::<json::One<'_>>(of),
        SchemaOf::Usage => document::<super::usage::Document<'_>>(of),
        SchemaOf::Create => document::<json::Created<'_>>(of),
        SchemaOf::CreatePlan => document::<json::Creating<'_>>(of),
        SchemaOf::UpdatePlan => document::<json::Updating<'_>>(of),
        SchemaOf::Revoke => document::<json::Revoked<'_>>(of),
        SchemaOf::RevokeCurrent => document::<json::RevokedCurrent<'_>>(of),
        SchemaOf::Recover => document::<json::Recovered<'_>>(of),
        SchemaOf::Identify => document::<json::Identified<'_>>(of),
        SchemaOf::Accounts => document::<super::accounts::Document<'_>>(of),
        SchemaOf::AccountsCheck => document::<super::accounts::CheckDocument<'_>>(of),
        SchemaOf::ClaimsCheck => document::<super::claims::Document<'_>>(of),
        SchemaOf::Capabilities => document::<super::capabilities::Document>(of),
    }
}

/// That of a document as it is written: members that may be null are there all the same.
fn document<T: JsonSchema>(of: SchemaOf) -> Schema {
    let settings = SchemaSettings::draft2020_12()
        .for_serialize()
        .with_transform(RecursiveTransform(in_terms_of_json));
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    if let Some(name) = of.to_possible_value() {
        let id = format!("{}/{}", json::SCHEMA, name.get_name());
        schema.insert("$id".to_owned(), id.into());
    }
    schema
}

/// What is said to readers of the code, to readers of the document.
fn in_terms_of_json(schema: &mut Schema) {
    if let Some(Value::String(said)) = schema.get_mut("description") {
        *said = said
            .replace("`None`", "`null`")
            .replace("[`", "`")
            .replace("`]", "`");
    }
}
