//! `schemars::JsonSchema` for the types that stand in the answers and requests of the services.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::masked_key::MaskedKey;
use crate::secret::Secret;

impl JsonSchema for Secret {
    fn schema_name() -> Cow<'static, str> {
        "Secret".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "password" })
    }
}

impl JsonSchema for MaskedKey {
    fn schema_name() -> Cow<'static, str> {
        "MaskedKey".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "masked-key" })
    }
}
