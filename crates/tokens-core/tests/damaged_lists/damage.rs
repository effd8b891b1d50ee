//! Places of an answer, and what can be odd in them.

use std::fmt;

use serde_json::{Value, json};

/// A place in a list, or beside it.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// The steps from the answer to it.
    pub(crate) path: Vec<String>,
    /// The record that it is in.
    pub(crate) record: Option<usize>,
}

impl Place {
    /// The value in this place.
    pub(crate) fn find<'a>(&self, answer: &'a mut Value) -> &'a mut Value {
        self.path.iter().fold(answer, |node, step| match node {
            Value::Array(items) => &mut items[step.parse::<usize>().unwrap()],
            node => &mut node[step],
        })
    }
}

/// The member of an envelope that holds the records; none if the answer is the list.
fn list_member(answer: &Value) -> Option<&String> {
    let is_list = |value: &Value| value.get(0).is_some_and(Value::is_object);
    let members = answer.as_object()?;
    members
        .iter()
        .find(|(_, value)| is_list(value))
        .map(|(name, _)| name)
}

/// The records of an answer.
pub(crate) fn records(answer: &Value) -> &[Value] {
    let list = list_member(answer).map_or(answer, |name| &answer[name]);
    list.as_array().map_or(&[], Vec::as_slice)
}

/// Every place but the list as a whole and what it is in.
pub(crate) fn places(answer: &Value) -> Vec<Place> {
    let mut found = Vec::new();
    let list = list_member(answer).cloned();
    for (index, record) in records(answer).iter().enumerate() {
        let mut path: Vec<String> = list.clone().into_iter().collect();
        path.push(index.to_string());
        below(record, &path, Some(index), &mut found);
    }
    for (name, value) in answer.as_object().into_iter().flatten() {
        if Some(name) != list.as_ref() {
            below(value, std::slice::from_ref(name), None, &mut found);
        }
    }
    found
}

fn below(value: &Value, path: &[String], record: Option<usize>, found: &mut Vec<Place>) {
    found.push(Place {
        path: path.to_vec(),
        record,
    });
    let step = |step: String| [path, &[step]].concat();
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                below(value, &step(name.clone()), record, found);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                below(value, &step(index.to_string()), record, found);
            }
        }
        _ => {}
    }
}

/// What can be odd.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Damage {
    UnknownMember,
    UnknownValue,
    Null,
    OtherType,
}

impl Damage {
    pub(crate) const ALL: [Self; 4] = [
        Self::UnknownMember,
        Self::UnknownValue,
        Self::Null,
        Self::OtherType,
    ];

    /// Damages a value, if that is possible.
    pub(crate) fn apply(self, value: &mut Value) -> bool {
        *value = match (self, value.take()) {
            (Self::UnknownMember, Value::Object(mut members)) => {
                members.insert("new member".to_owned(), json!([{ "a": null }]));
                members.into()
            }
            (Self::UnknownValue, Value::String(_)) => json!("NEW_VALUE"),
            (Self::Null, _) => Value::Null,
            (Self::OtherType, Value::String(_)) => json!({ "odd": [1] }),
            (Self::OtherType, Value::Number(_)) => json!("odd"),
            (Self::OtherType, _) => json!(7),
            (Self::UnknownMember | Self::UnknownValue, _) => return false,
        };
        true
    }
}

/// Checks that on the way to a damaged place nothing beside it has changed.
#[track_caller]
pub(crate) fn members_beside(
    before: &Value,
    after: &Value,
    path: &[String],
    at: fmt::Arguments<'_>,
) {
    let Some((step, rest)) = path.split_first() else {
        return;
    };
    if let (Some(before), Some(after)) = (before.as_object(), after.as_object()) {
        for (name, value) in before.iter().filter(|(name, _)| *name != step) {
            assert_eq!(after.get(name), Some(value), "{at}: {name}");
        }
    }
    let child = |value: &Value| match value {
        Value::Array(items) => items.get(step.parse::<usize>().ok()?).cloned(),
        value => value.get(step).cloned(),
    };
    if let (Some(before), Some(after)) = (child(before), child(after)) {
        members_beside(&before, &after, rest, at);
    }
}
