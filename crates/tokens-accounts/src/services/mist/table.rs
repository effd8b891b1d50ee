//! A Mist user, or Mist organizations, in a configuration.

use std::collections::HashSet;
use std::fmt;
use std::sync::LazyLock;

use mist_api::Cloud;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::{Deserializer, Error, SeqAccess, Unexpected, Visitor};
use tokens_core::Ids;
use tokens_http::BaseUrl;
use uuid::Uuid;

use super::{Scope, Settings, client};
use crate::config::{ConfigProblem, ConfigProblems, Field, Reference, SECRET_FORMS, Table};
use crate::names;
use crate::settings::{Origin, Sourced};

pub(super) fn schema(generator: &mut SchemaGenerator) -> Schema {
    MistTable::json_schema(generator)
}

/// A Mist user, or organizations that a key of Mist reaches
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend(
    "required" = ["token"],
    "allOf" = [{ "oneOf": [{ "required": ["cloud"] }, { "required": ["url"] }] }],
    "if" = { "required": ["scope"], "properties": { "scope": { "enum": ["org", "msp"] } } },
    "then" = { "required": ["ids"] },
    "else" = { "properties": { "ids": false } }
))]
struct MistTable {
    /// The vendor's name of the cloud
    #[schemars(with = "String", extend("enum" = *CLOUDS))]
    cloud: Field<CloudName>,
    /// The address of the cloud's API, in place of `cloud`
    url: Field<String>,
    /// An API token; several of one organization have commas between them
    token: Field<Reference>,
    /// Whose tokens: the user's own, organizations', or those of all organizations of MSPs
    #[schemars(extend("default" = "self"))]
    scope: Field<Whose>,
    /// Of which organizations or MSPs: all that the key reaches, or these
    #[schemars(schema_with = "ids_schema")]
    ids: Field<AllOrListed>,
}

#[derive(Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(inline)]
enum Whose {
    #[serde(rename = "self")]
    User,
    Org,
    Msp,
}

/// An account, and its address.
pub(super) fn read(table: &Table<'_>) -> Result<(Settings, BaseUrl), ConfigProblems> {
    let mist: MistTable = table.read()?;
    let url = table.keep(url(table, mist.cloud, mist.url));
    let token = table.require(
        "token",
        mist.token,
        &format!("write token = {SECRET_FORMS}"),
    );
    let scope = table.keep(scope(table, mist.scope, mist.ids));
    let (((url, base_url), token), scope) = table.finish(url.zip(token).zip(scope))?;
    let settings = Settings {
        url,
        token: token.secret(),
        scope,
    };
    Ok((settings, base_url))
}

fn url(
    table: &Table<'_>,
    cloud: Field<CloudName>,
    url: Field<String>,
) -> Result<(Sourced<String>, BaseUrl), ConfigProblem> {
    let with_address = |url: Sourced<String>| {
        let base_url = client::base_url(&url.value);
        base_url
            .map(|base_url| (url, base_url))
            .map_err(|error| table.wrong("url", error))
    };
    match (cloud.0, url.0) {
        (Some(cloud), None) => with_address(cloud.with(cloud.value.0.url().to_owned())),
        (None, Some(url)) => with_address(url),
        (Some(_), Some(_)) => Err(table
            .wrong("url", "`url` and `cloud` exclude each other")
            .with_hint("leave `url` or `cloud` out")),
        (None, None) => Err(table.missing("cloud").with_hint(format!(
            "there are {}; or write url",
            names::list(CLOUDS.iter().copied())
        ))),
    }
}

fn scope(
    table: &Table<'_>,
    scope: Field<Whose>,
    ids: Field<AllOrListed>,
) -> Result<Sourced<Scope>, ConfigProblem> {
    let scope = scope
        .0
        .unwrap_or(Sourced::new(Whose::User, Origin::Default));
    let ids = ids.0.map(|ids| ids.value.0);
    let of = |what: &str, ids: Option<Ids>| {
        let hint = format!("write ids = \"all\", or a list of the {what}s' ids");
        ids.ok_or_else(|| table.missing("ids").with_hint(hint))
    };
    let found = match scope.value {
        Whose::User if ids.is_some() => {
            return Err(table
                .wrong("ids", "`ids` has no meaning for a user's own tokens")
                .with_hint("leave `ids` out, or write scope = \"org\" or scope = \"msp\""));
        }
        Whose::User => Scope::User,
        Whose::Org => Scope::Orgs(of("organization", ids)?),
        Whose::Msp => Scope::Msps(of("MSP", ids)?),
    };
    Ok(scope.with(found))
}

static CLOUDS: LazyLock<Vec<&str>> =
    LazyLock::new(|| Cloud::ALL.iter().map(|cloud| cloud.name()).collect());

struct CloudName(Cloud);

impl<'de> Deserialize<'de> for CloudName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        let cloud = name.parse().map(Self);
        cloud.map_err(|_| D::Error::unknown_variant(&name, &CLOUDS))
    }
}

/// `"all"`, or a list of UUIDs.
struct AllOrListed(Ids);

fn ids_schema(generator: &mut SchemaGenerator) -> Schema {
    let id = generator.subschema_for::<Uuid>();
    json_schema!({
        "oneOf": [{ "const": "all" }, { "type": "array", "minItems": 1, "items": id }]
    })
}

const ALL_OR_LISTED: &str = "\"all\", or a list of UUIDs";

#[derive(Deserialize)]
struct Id(#[serde(deserialize_with = "uuid")] Uuid);

fn uuid<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Uuid, D::Error> {
    let text = String::deserialize(deserializer).ok();
    text.and_then(|text| Uuid::try_parse(&text).ok())
        .ok_or_else(|| D::Error::invalid_value(Unexpected::Other("text"), &ALL_OR_LISTED))
}

impl<'de> Deserialize<'de> for AllOrListed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct IdsVisitor;

        impl<'de> Visitor<'de> for IdsVisitor {
            type Value = Ids;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(ALL_OR_LISTED)
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Ids, E> {
                match text {
                    "all" => Ok(Ids::All),
                    _ => Err(E::invalid_value(Unexpected::Str(text), &self)),
                }
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Ids, A::Error> {
                let mut ids = Vec::new();
                let mut known = HashSet::new();
                while let Some(Id(id)) = items.next_element()? {
                    if known.insert(id) {
                        ids.push(id);
                    }
                }
                if ids.is_empty() {
                    return Err(A::Error::invalid_length(0, &self));
                }
                Ok(Ids::Listed(ids))
            }
        }

        deserializer.deserialize_any(IdsVisitor).map(Self)
    }
}
