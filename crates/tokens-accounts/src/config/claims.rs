//! The claims file: where it is, what it may say, and a skeleton of one.

use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, json_schema};
use serde::Deserialize;
use serde_json::json;
use tokens_core::filter::Filter;
use tokens_core::{
    Claim, ClaimEntry, Claimed, Claims, SignedDuration, Token, TokenRef, parse_length,
};
use tokens_local::private_file::Unfit;
use tokens_local::redaction;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::document::{Document, DocumentSource};
use super::errors::{ConfigProblem, ConfigProblems};
use super::field::{Field, Texts};
use super::table::Table;
use super::value::Value;
use super::{ConfigPath, FileKind};
use crate::error::SetupError;
use crate::services::Services;

/// The key of the list of claims.
const CLAIM: &str = "claim";
const TOKENS: &str = "tokens";
const FILTER: &str = "filter";
const INTERVAL: &str = "expected_interval";

/// An entry, as it is written.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(rename = "Claim", extend("oneOf" = [{ "required": [TOKENS] }, { "required": [FILTER] }]))]
struct EntryTable {
    /// The tokens that it is about, by their references
    tokens: Field<Texts>,
    /// The filters that hold for the tokens that it is about
    filter: Field<Texts>,
    /// The system that uses the token
    system: Field<String>,
    /// The team that is responsible for it
    team: Field<String>,
    /// Whom to ask before it is changed
    contact: Field<String>,
    /// The ticket that it was made for
    ticket: Field<String>,
    /// Whether its owner is an account for this token alone
    dedicated_owner: Field<bool>,
    /// The network zone that it is to be used from: the id or the name
    expected_zone: Field<String>,
    /// How often it is expected to be used, such as `1d`
    expected_interval: Field<String>,
    /// Whether something important stops working without it
    critical: Field<bool>,
}

/// Where the claims file is, or would be: as `named` says, or `claims.toml` beside the configuration file.
pub fn claims_path(named: Option<PathBuf>, config: Option<&ConfigPath>) -> Option<ConfigPath> {
    if let Some(path) = named {
        return Some(ConfigPath { path, named: true });
    }
    config.map(|config| ConfigPath {
        path: config.path.with_file_name("claims.toml"),
        named: false,
    })
}

/// Reads the claims file. `None`: there is none.
///
/// # Errors
///
/// When one that was named does not exist, when it cannot be read, when others can write it, and when it is not valid.
pub fn load_claims(
    services: &Services,
    ConfigPath { path, named }: ConfigPath,
) -> Result<Option<Claims>, SetupError> {
    let text = match super::read(&path) {
        Ok(text) => text,
        Err(Unfit::Failed(error)) if error.kind() == io::ErrorKind::NotFound && !named => {
            return Ok(None);
        }
        Err(unfit) => return Err(super::refused(&path, &unfit, FileKind::Claims)),
    };
    Ok(Some(parse_claims(services, &text, &path)?))
}

/// Reads the text of a claims file, which messages call `path`.
///
/// # Errors
///
/// All that is wrong with it, of TOML that is not valid the first.
pub fn parse_claims(services: &Services, text: &str, path: &Path) -> Result<Claims, SetupError> {
    entries(services, text, path)
        .map(Claims::from_iter)
        .map_err(SetupError::from)
}

fn entries(
    services: &Services,
    text: &str,
    path: &Path,
) -> Result<Vec<ClaimEntry>, ConfigProblems> {
    let document = Document::new(text, DocumentSource::File(Arc::from(path)));
    let root = DeTable::parse(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        // The error's own `Display` quotes the line.
        document.error(
            at,
            format_args!("this is not valid TOML: {}", error.message()),
        )
    })?;
    let root = Spanned::new(root.span(), DeValue::Table(root.into_inner()));
    let top = Table::new(&document, "", "the claims file".to_owned(), 0, &root);
    top.root().only(&[CLAIM]);
    let mut errors = top.errors.take();
    let mut entries = Vec::new();
    match root.get_ref().get(CLAIM).map(Spanned::get_ref) {
        None => {}
        Some(DeValue::Array(items)) if items.iter().all(|item| item.get_ref().is_table()) => {
            for item in items {
                match entry(services, &document, item) {
                    Ok(entry) => entries.push(entry),
                    Err(wrong) => errors.extend(wrong),
                }
            }
        }
        Some(_) => {
            let wrong = top.wrong(CLAIM, "`claim` must be a list of tables");
            errors.extend(wrong.with_hint("begin each with [[claim]]").into());
        }
    }
    errors.or(Some(entries))
}

fn entry(
    services: &Services,
    document: &Document,
    item: &Spanned<DeValue<'_>>,
) -> Result<ClaimEntry, ConfigProblems> {
    let at = item.span().start;
    let table = Table::new(document, CLAIM, "the claim".to_owned(), at, item);
    let value = Value::new(&table, Some(CLAIM), item);
    let is_empty = |key: &&str| {
        let list = item.get_ref().get(*key).map(Spanned::get_ref);
        let list = list.and_then(DeValue::as_array);
        list.is_some_and(|list| list.is_empty())
    };
    let read = match [TOKENS, FILTER].into_iter().find(|key| is_empty(key)) {
        Some(key) => {
            let problem = format!("`{key}` is empty: the claim is about no token");
            table.push(table.wrong(key, problem));
            None
        }
        None => {
            let read = EntryTable::deserialize(value);
            read.map_err(|wrong| value.record(wrong)).ok()
        }
    };
    let read = table.finish(read)?;
    let tokens = read.tokens.0.map(|_| {
        Claimed::Tokens(items(&table, TOKENS, |text| {
            text.parse::<TokenRef>().map_err(|why| {
                format!(
                    "{} is not a valid token reference: {why}",
                    redaction::quoted(text)
                )
            })
        }))
    });
    let filters = read.filter.0.map(|_| {
        Claimed::Filters(items(&table, FILTER, |text| {
            let not_valid =
                |why| format!("{} is not a valid filter: {why}", redaction::quoted(text));
            let filter: Filter = text.parse().map_err(not_valid)?;
            filter.check(services.kinds()).map_err(not_valid)?;
            match filter.is_of_claims() {
                true => Err(format!(
                    "`{filter}` is about claims, and a claim cannot depend on others"
                )),
                false => Ok(filter),
            }
        }))
    });
    let of = match (tokens, filters) {
        (Some(of), None) | (None, Some(of)) => Some(of),
        (Some(_), Some(_)) => {
            table.push(table.wrong(FILTER, "a claim has either `tokens` or `filter`"));
            None
        }
        (None, None) => {
            let missing = table.error("`tokens` is missing in the claim");
            let hint = "name the tokens, as `ref` in `tokens list -o json`, or give a `filter`";
            table.push(missing.with_hint(hint));
            None
        }
    };
    let interval = read.expected_interval.0.map(|text| text.value);
    let interval = interval.and_then(|text| table.keep(length(&table, &text)));
    let mut claim = Claim::default();
    claim.system = read.system.0.map(|text| text.value);
    claim.team = read.team.0.map(|text| text.value);
    claim.contact = read.contact.0.map(|text| text.value);
    claim.ticket = read.ticket.0.map(|text| text.value);
    claim.dedicated_owner = read.dedicated_owner.0.map(|flag| flag.value);
    claim.expected_zone = read.expected_zone.0.map(|text| text.value);
    claim.expected_interval = interval;
    claim.critical = read.critical.0.is_some_and(|flag| flag.value);
    let says_nothing = [TOKENS, FILTER].iter().filter(|key| table.has(key)).count();
    let keys = item.get_ref().as_table().map_or(0, |keys| keys.len());
    if of.is_some() && keys == says_nothing {
        let nothing = table.error("the claim says nothing about its tokens");
        table.push(nothing.with_hint("add `system`, `team` or another key"));
    }
    let line = document.line(at);
    table.finish(of.map(|of| ClaimEntry::new(of, claim).line(line)))
}

/// The texts of the list at `key`, as `read` reads them. What it refuses is recorded.
fn items<T>(table: &Table<'_>, key: &str, read: impl Fn(&str) -> Result<T, String>) -> Vec<T> {
    let list = table.value.get_ref().get(key).map(Spanned::get_ref);
    let list = list.and_then(DeValue::as_array);
    let texts = list.into_iter().flatten();
    let read = texts.filter_map(|item| {
        let text = item.get_ref().as_str()?.trim();
        let at = item.span().start;
        table.keep(read(text).map_err(|wrong| table.document.error(at, wrong)))
    });
    read.collect()
}

fn length(table: &Table<'_>, text: &str) -> Result<SignedDuration, ConfigProblem> {
    let length = parse_length(text).filter(|length| length.is_positive());
    length.ok_or_else(|| {
        let message = format!("{} is not a valid length of time", redaction::quoted(text));
        { table.wrong(INTERVAL, message) }.with_hint("write it like \"1d\" (units: m, h, d, w)")
    })
}

/// The JSON Schema of a claims file, so that editors complete it.
pub fn claims_schema() -> Schema {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let entry = generator.subschema_for::<EntryTable>();
    let definitions = generator.take_definitions(true);
    json_schema!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "tokens/v1/claims",
        "title": "Claims: what people say about tokens",
        "type": "object",
        "additionalProperties": false,
        "properties": { CLAIM: { "description": "The claims", "type": "array", "items": entry } },
        "$defs": json!(definitions)
    })
}

/// A claims file with an entry for each of `tokens`, commented out.
pub fn claims_skeleton<'t>(tokens: impl IntoIterator<Item = &'t Token>) -> String {
    let mut text = include_str!("claims.toml").to_owned();
    for token in tokens {
        let Some(reference) = token.reference() else {
            continue;
        };
        // A name may have line breaks.
        let mut title = token.title().escape_debug().to_string();
        let owner = token.owner.as_ref();
        if let Some(owner) = owner.and_then(|owner| owner.email.as_ref().or(owner.id.as_ref())) {
            let _ = write!(title, ", of {}", owner.escape_debug());
        }
        let _ = write!(
            text,
            "\n# {title}\n#[[claim]]\n#tokens = [\"{reference}\"]\n#system = \"\"\n#team = \"\"\n#contact = \"\"\n#critical = false\n"
        );
    }
    text
}
