//! The reference page is that of the code: of what can be typed, and of the schemas.
//!
//! `UPDATE_REFERENCE=1 cargo test -p tokens-cli --test reference` writes it.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::process::{self, Stdio};

use clap::{Arg, Command};
use serde_json::{Map, Value};
use tokens_cli::Services;

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/REFERENCE.md");

const TITLE: &str = "\
# Reference of `tokens`

Written by `cargo test -p tokens-cli --test reference` with `UPDATE_REFERENCE=1`; don't edit it.
";

#[test]
fn the_reference_page_is_that_of_the_code() {
    let page = page();
    if std::env::var_os("UPDATE_REFERENCE").is_some_and(|value| value == "1") {
        fs::write(PATH, page).unwrap();
        return;
    }
    let found = fs::read_to_string(PATH).unwrap().replace("\r\n", "\n");
    assert!(
        found == page,
        "REFERENCE.md is stale; run `UPDATE_REFERENCE=1 cargo test -p tokens-cli --test reference`"
    );
}

fn page() -> String {
    let mut text = TITLE.to_owned();
    let mut top = tokens_cli::command(&Services::default());
    top.build();
    text.push_str("\n## Commands\n");
    for command in shown(&top) {
        describe(command, &mut text);
    }
    text.push_str("\n## Options of every command\n\n");
    text.push_str(&table(
        top.get_arguments().filter(|arg| arg.is_global_set()),
    ));
    let more = top.get_after_help().unwrap();
    text.push_str(&format!(
        "\n## Accounts, exit codes\n\n{}",
        fenced(&more.to_string())
    ));
    documents(&top, &mut text);
    text
}

/// The commands below `command` that help shows.
fn shown(command: &Command) -> impl Iterator<Item = &Command> {
    let commands = command.get_subcommands();
    commands.filter(|command| !command.is_hide_set() && command.get_name() != "help")
}

/// A command, and those below it.
fn describe(command: &Command, text: &mut String) {
    let usage = command.clone().render_usage().to_string();
    let usage = usage.trim_start_matches("Usage: ");
    let name = command.get_bin_name().unwrap_or_default();
    text.push_str(&format!("\n### `{name}`\n\n"));
    text.push_str(
        &command
            .get_about()
            .map(ToString::to_string)
            .unwrap_or_default(),
    );
    text.push_str(&format!(".\n\n{}", fenced(usage)));
    let own = command.get_arguments().filter(|arg| !arg.is_global_set());
    let arguments = table(own.filter(|arg| arg.get_id() != "help"));
    if !arguments.is_empty() {
        text.push_str(&format!("\n{arguments}"));
    }
    if let Some(more) = command.get_after_help() {
        text.push_str(&format!("\n{}", fenced(&more.to_string())));
    }
    for command in shown(command) {
        describe(command, text);
    }
}

fn fenced(text: &str) -> String {
    format!("```text\n{}\n```\n", text.trim_end())
}

/// Arguments and options, a line each.
fn table<'a>(arguments: impl Iterator<Item = &'a Arg>) -> String {
    let lines: String = arguments
        .filter(|arg| !arg.is_hide_set())
        .map(|arg| line(&[typed(arg), meaning(arg)]))
        .collect();
    if lines.is_empty() {
        return lines;
    }
    format!("| Argument | Meaning |\n| --- | --- |\n{lines}")
}

fn line(cells: &[String]) -> String {
    let cells: Vec<_> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
    format!("| {} |\n", cells.join(" | "))
}

/// How an argument is typed.
fn typed(arg: &Arg) -> String {
    let takes_value = arg.is_positional() || arg.get_action().takes_values();
    let names = arg.get_value_names().unwrap_or_default();
    let value = names.first().filter(|_| takes_value);
    let value = value.map(|name| format!("<{name}>"));
    let flags = [
        arg.get_short().map(|short| format!("-{short}")),
        arg.get_long().map(|long| format!("--{long}")),
    ];
    let flags: Vec<_> = flags.into_iter().flatten().collect();
    if let (true, Some(value)) = (arg.is_require_equals_set(), &value) {
        return format!("`{}[={value}]`", flags.join(", "));
    }
    let parts = [flags.join(", "), value.unwrap_or_default()];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("`{}`", parts.join(" "))
}

/// What an argument is for, with its values and what it is by default.
fn meaning(arg: &Arg) -> String {
    let mut text = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let values: Vec<_> = arg
        .get_possible_values()
        .iter()
        .filter(|_| arg.get_action().takes_values())
        .map(|value| format!("`{}`", value.get_name()))
        .collect();
    if !values.is_empty() {
        text.push_str(&format!(": {}", values.join(", ")));
    }
    if let [default] = arg.get_default_values()
        && arg.get_action().takes_values()
    {
        text.push_str(&format!(" (default: `{}`)", default.to_string_lossy()));
    }
    text
}

/// The documents that have a schema.
fn documents(top: &Command, text: &mut String) {
    text.push_str("\n## Documents\n");
    let mut objects = BTreeMap::new();
    let schema_of = top.find_subcommand("schema").unwrap();
    let schema_of = schema_of.get_positionals().next().unwrap();
    for of in schema_of.get_possible_values() {
        let name = of.get_name();
        let mut schema = schema(name);
        text.push_str(&format!(
            "\n### {}\n\n`tokens schema {name}` prints its JSON Schema.\n",
            of.get_help().unwrap(),
        ));
        if let Some(Value::Object(own)) = schema.remove("$defs") {
            objects.extend(own);
        }
        text.push_str(&members(&schema));
    }
    text.push_str("\n### What they are made of\n");
    for (name, object) in objects {
        let object = object.as_object().unwrap();
        text.push_str(&format!("\n#### {name}\n\n{}.\n", described(object)));
        text.push_str(&members(object));
    }
}

/// What `tokens schema` prints of a document.
fn schema(name: &str) -> Map<String, Value> {
    let output = process::Command::new(assert_cmd::cargo::cargo_bin!("tokens"))
        .args(["schema", name])
        .env_clear()
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(output.status.success());
    serde_json::from_slice(&output.stdout).unwrap()
}

/// What is said of a schema.
fn described(schema: &Map<String, Value>) -> String {
    let said = schema.get("description").and_then(Value::as_str);
    let said = said.unwrap_or_default().replace('\n', " ");
    said.trim_end_matches('.').to_owned()
}

/// The members of an object, or the forms of what has several.
fn members(schema: &Map<String, Value>) -> String {
    let mut text = String::new();
    if let Some(Value::Object(properties)) = schema.get("properties") {
        text.push_str("\n| Member | Type | Meaning |\n| --- | --- | --- |\n");
        for (name, property) in properties {
            let meaning = property.as_object().map(described).unwrap_or_default();
            text.push_str(&line(&[format!("`{name}`"), type_of(property), meaning]));
        }
    }
    let forms = ["oneOf", "anyOf"].iter().find_map(|key| schema.get(*key));
    let forms = forms.and_then(Value::as_array).into_iter().flatten();
    let mut separator = "\n";
    for form in forms {
        let Some(own) = form.as_object() else {
            continue;
        };
        let members = members(own);
        if members.is_empty() {
            text.push_str(&format!(
                "{separator}- {}: {}\n",
                type_of(form),
                described(own)
            ));
            separator = "";
        } else {
            let said = described(own);
            let base = match own.get("$ref") {
                Some(_) => format!("the members of {}, and", type_of(form)),
                None => String::new(),
            };
            text.push_str(&format!(
                "\n{}\n{members}",
                format!("{said}: {base}").trim_end()
            ));
        }
    }
    text
}

/// The type of a value, in words.
fn type_of(schema: &Value) -> String {
    let all = |values: &[Value], or: fn(&Value) -> String| {
        let words: Vec<_> = values.iter().map(or).collect();
        words.join(" or ")
    };
    if let Some(path) = schema["$ref"].as_str() {
        let name = path.rsplit('/').next().unwrap_or(path);
        return format!("[{name}](#{})", name.to_lowercase());
    }
    if let Some(constant) = schema.get("const") {
        return format!("`{constant}`");
    }
    if let Some(values) = schema["enum"].as_array() {
        return all(values, |value| format!("`{value}`"));
    }
    if let Some(forms) = schema["anyOf"].as_array().or(schema["oneOf"].as_array()) {
        return all(forms, type_of);
    }
    let name = |kind: &Value| kind.as_str().unwrap_or_default().to_owned();
    let types = match &schema["type"] {
        Value::Array(types) => all(types, name),
        one => name(one),
    };
    if schema["additionalProperties"].is_object() {
        let each = type_of(&schema["additionalProperties"]);
        return types.replace("object", &format!("object of {each}"));
    }
    match schema.get("items") {
        Some(items) => types.replace("array", &format!("array of {}", type_of(items))),
        None => match schema["format"].as_str() {
            Some(format) => types.replace("string", &format!("{format} string")),
            None => types,
        },
    }
}
