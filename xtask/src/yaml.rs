//! Writing a document as YAML: always in the same order, and so that it reads back as the same value.

use anyhow::{Context as _, Result};
use serde::ser::{Serialize, SerializeMap as _, SerializeSeq as _, Serializer};
use serde_json::Value;

use crate::openapi::Kind;

/// Writes an OpenAPI document.
///
/// # Errors
///
/// If the serializer fails.
pub(crate) fn write(document: &Value) -> Result<String> {
    let ordered = Ordered {
        node: document,
        kind: Kind::Document,
    };
    serde_saphyr::to_string_with_options(
        &ordered,
        serde_saphyr::ser_options! { prefer_block_scalars: false },
    )
    .context("cannot write the document as YAML")
}

/// A node that is serialized in the order of its kind: known members first, then all others by name.
struct Ordered<'a> {
    node: &'a Value,
    kind: Kind,
}

impl Serialize for Ordered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.node {
            Value::Object(members) => {
                let known = self.kind.members();
                let is_known = |name: &str| known.iter().any(|(known, _)| *known == name);
                let first = known
                    .iter()
                    .filter_map(|(name, _)| members.get_key_value(*name));
                let others = members.iter().filter(|(name, _)| !is_known(name));
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, node) in first.chain(others) {
                    let kind = self.kind.member(name);
                    map.serialize_entry(name, &Ordered { node, kind })?;
                }
                map.end()
            }
            Value::Array(items) => {
                let kind = self.kind.item();
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for node in items {
                    list.serialize_element(&Ordered { node, kind })?;
                }
                list.end()
            }
            literal => literal.serialize(serializer),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::write;
    use crate::document::parse;

    #[test]
    fn strings_that_look_like_something_else_stay_strings() {
        let strings = vec![
            "",
            " ",
            "~",
            "null",
            "on",
            "Off",
            "yes",
            "y",
            "N",
            "true",
            "1.0",
            "200",
            "0x1f",
            "0o17",
            "017",
            "1e3",
            "1_000",
            ".inf",
            ".nan",
            "-",
            "- a",
            "a: b",
            "a #b",
            "#a",
            "&a",
            "*a",
            "!a",
            "%a",
            "@a",
            "`a",
            "<<",
            "=",
            "?",
            "? a",
            "2026-06-03",
            "12:30:45",
            "[",
            "{}",
            "'",
            "\"",
            "a'b",
            "a\\b",
            "a\nb",
            "a\tb",
            "trailing ",
            "\u{feff}",
            "\u{85}",
            "é",
            "\u{2028}",
            "a\n",
            "---",
            "...",
            "|",
            ">",
            "key:",
            "{id}",
            "^[a-z]{2,3}$",
            "a, b",
            "\u{7f}",
            "\u{0}",
        ];
        let document = json!({
            "x-strings": strings,
            "x-names": strings.iter().map(|name| ((*name).to_owned(), json!(name))).collect::<serde_json::Map<_, _>>(),
            "x-values": [null, true, 0, -1, 1.5, 1e300, 18_446_744_073_709_551_615_u64, i64::MIN, {}, [], [[]], [{}], [[1], [2, []]]],
        });
        assert_eq!(parse(&write(&document).unwrap()).unwrap(), document);
        let long = json!({ "x": "word ".repeat(60), "y": format!("{}\n{}", "a ".repeat(90), "b".repeat(200)) });
        assert_eq!(parse(&write(&long).unwrap()).unwrap(), long);
    }

    #[test]
    fn members_are_ordered_by_kind_and_names_by_name() {
        let document = json!({
            "components": { "schemas": { "type": { "properties": { "type": {}, "$ref": {} }, "type": "object" } } },
            "paths": { "/b": { "post": { "responses": {}, "operationId": "p" }, "get": {} }, "/a": {} },
            "x-more": 1,
            "info": { "version": "1", "title": "a" },
            "openapi": "3.0.3",
        });
        let expected = "\
openapi: \"3.0.3\"
info:
  title: a
  version: \"1\"
paths:
  /a: {}
  /b:
    get: {}
    post:
      operationId: p
      responses: {}
components:
  schemas:
    type:
      type: object
      properties:
        $ref: {}
        type: {}
x-more: 1
";
        let text = write(&document).unwrap();
        assert_eq!(text, expected);
        assert_eq!(parse(&text).unwrap(), document);
    }

    #[test]
    fn every_spec_reads_back_as_the_same() {
        for name in ["mist", "okta"] {
            let document: Value =
                crate::document::read(&crate::root().join(format!("specs/{name}.yaml"))).unwrap();
            let text = write(&document).unwrap();
            assert_eq!(parse(&text).unwrap(), document);
            assert_eq!(write(&parse(&text).unwrap()).unwrap(), text);
        }
    }
}
