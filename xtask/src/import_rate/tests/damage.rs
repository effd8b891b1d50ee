//! Answers with one place that is not as documented.

use fastrand::Rng;
use serde_json::{Value, json};

use super::example::KEY;

/// Copies of an answer, each damaged in another way, with what was done. Of a list, only the second record is damaged.
pub(super) fn damaged(answer: &Value, rng: &mut Rng) -> Vec<(String, Value)> {
    let start = if answer.is_array() { "/1" } else { "" };
    let Some(record) = answer.pointer(start) else {
        return Vec::new();
    };
    let mut members = Vec::new();
    places(record, start, false, &mut members);
    let mut found = Vec::new();
    let mut copy = |what: &str, place: &str, value: Value| {
        let mut copy = answer.clone();
        if let Some(node) = copy.pointer_mut(place) {
            *node = value;
            found.push((format!("{what} at {place}"), copy));
        }
    };
    if record.is_object() {
        let mut more = record.clone();
        more["unknown-member"] = json!({ "a": [1, null, -1.5] });
        copy("an unknown member", start, more);
    }
    let texts: Vec<&(String, Value)> = members
        .iter()
        .filter(|(_, value)| value.is_string())
        .collect();
    if let Some((place, _)) = rng.choice(&texts) {
        copy("an unknown text", place, json!("\u{1f4a5} unknown"));
    }
    if let Some((place, _)) = rng.choice(&members) {
        copy("null", place, Value::Null);
    }
    for _ in 0..3 {
        if let Some((place, value)) = rng.choice(&members) {
            copy("another type", place, other_type(value));
        }
    }
    found
}

fn other_type(value: &Value) -> Value {
    match value {
        Value::String(_) => json!({ "odd": [true] }),
        Value::Number(_) => json!("odd"),
        Value::Bool(_) => json!([]),
        Value::Object(_) => json!("odd"),
        Value::Array(_) | Value::Null => json!(-7.25),
    }
}

/// The members of objects. A map that is the whole answer has no members, but keys.
fn places(value: &Value, at: &str, in_object: bool, found: &mut Vec<(String, Value)>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let place = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
                let is_member = in_object || name != KEY;
                if is_member {
                    found.push((place.clone(), value.clone()));
                }
                places(value, &place, is_member, found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                places(item, &format!("{at}/{index}"), in_object, found);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use fastrand::Rng;
    use serde_json::json;

    use super::damaged;

    #[test]
    fn one_place_of_one_record_is_damaged() {
        let answer =
            json!([{ "a": "x", "b": { "c": 1 } }, { "a": "y", "b": { "c": 2 } }, { "a": "z" }]);
        let all = damaged(&answer, &mut Rng::with_seed(1));
        assert_eq!(all.len(), 6);
        for (what, copy) in all {
            assert_eq!((&copy[0], &copy[2]), (&answer[0], &answer[2]), "{what}");
            assert_ne!(copy[1], answer[1], "{what}");
        }
    }
}
