//! Each operation has a name of its own, which becomes a method and a type.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::refusal::operations_mut;
use super::schema_names::{member_name, type_name};

/// Methods that every client has.
const TAKEN: [&str; 2] = ["builder", "new"];

/// Types that the requests of every client use.
const USED: [&str; 10] = [
    "Err",
    "Error",
    "None",
    "Ok",
    "Option",
    "ResponseValue",
    "Result",
    "Some",
    "String",
    "Vec",
];

/// Names what has no name, or the name of another operation.
pub(super) fn apply(spec: &mut Value) {
    let mut taken: BTreeSet<String> = TAKEN.map(str::to_owned).into();
    for (name, operation) in operations_mut(spec) {
        let own = operation["operationId"]
            .as_str()
            .filter(|id| !id.is_empty())
            .map(str::to_owned);
        let mut id = own.unwrap_or_else(|| name.clone());
        if taken.contains(&member_name(&id)) || USED.contains(&type_name(&id).as_str()) {
            id.clone_from(&name);
        }
        let mut number = 2;
        let base = id.clone();
        while !taken.insert(member_name(&id)) {
            id = format!("{base} {number}");
            number += 1;
        }
        // A name with spaces would not be an identifier in documentation links.
        let id = if id.contains(|c: char| !c.is_ascii_alphanumeric() && c != '_') {
            type_name(&id)
        } else {
            id
        };
        operation["operationId"] = json!(id);
        if let Some(object) = operation.as_object_mut() {
            object.retain(|name, _| {
                matches!(
                    name.as_str(),
                    "operationId"
                        | "summary"
                        | "description"
                        | "parameters"
                        | "requestBody"
                        | "responses"
                )
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::apply;

    #[test]
    fn names_what_has_no_name_of_its_own() {
        let mut spec = json!({ "paths": { "/a/{id}": { "get": { "operationId": "listA" }, "put": { "operationId": "list_a" }, "delete": {}, "post": { "operationId": "responseValue" } } } });
        apply(&mut spec);
        let item = &spec["paths"]["/a/{id}"];
        assert_eq!(item["get"]["operationId"], "listA");
        assert_eq!(item["put"]["operationId"], "PutAId");
        assert_eq!(item["delete"]["operationId"], "DeleteAId");
        assert_eq!(item["post"]["operationId"], "PostAId");
    }
}
