//! All errors of an operation are the service's one error type, whatever the status.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use super::media_types::JSON;
use super::refusal::operations_mut;
use super::schemas::Object;

/// Statuses with a name of their own in the mocks.
const NAMED: [&str; 40] = [
    "400", "401", "402", "403", "404", "405", "406", "407", "408", "409", "410", "411", "412",
    "413", "414", "415", "416", "417", "418", "421", "422", "423", "424", "426", "428", "429",
    "431", "451", "500", "501", "502", "503", "504", "505", "506", "507", "508", "510", "511",
    "425",
];

/// Rewrites the error responses of all operations.
///
/// # Errors
///
/// If the service's error type is not there.
pub(super) fn apply(spec: &mut Value, error: &str) -> Result<()> {
    let is_there = spec
        .pointer(&format!("/components/schemas/{error}"))
        .is_some();
    ensure!(
        is_there,
        "components.schemas.{error}: is missing; add the service's error type in the overlay"
    );
    let schema = super::reference_to(error);
    for (_, operation) in operations_mut(spec) {
        let responses = operation.get_mut("responses").map(Value::take);
        let mut responses: Object = responses
            .as_ref()
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default();
        let succeeds = responses.keys().any(|status| status.starts_with('2'));
        if let Some(default) = responses.remove("default")
            && !succeeds
        {
            responses.insert("2XX".to_owned(), default);
        }
        responses = responses
            .into_iter()
            .map(|(status, response)| (status.to_ascii_uppercase(), response))
            .collect();
        responses.retain(|status, _| {
            status.starts_with('2')
                || NAMED.contains(&status.as_str())
                || matches!(status.as_str(), "4XX" | "5XX")
        });
        let text = |description: &str| json!({ "description": description });
        responses
            .entry("4XX")
            .or_insert_with(|| text("The request was refused."));
        responses
            .entry("5XX")
            .or_insert_with(|| text("The service failed."));
        for (_, response) in responses
            .iter_mut()
            .filter(|(status, _)| !status.starts_with('2'))
        {
            response["content"] = json!({ JSON: { "schema": schema } });
        }
        operation["responses"] = responses.into();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::apply;

    #[test]
    fn every_error_has_the_one_type() {
        let other = json!({ "application/json": { "schema": { "type": "string" } } });
        let mut spec = json!({
            "paths": { "/a": { "get": { "responses": { "200": { "description": "ok" }, "404": { "description": "gone", "content": other }, "499": {}, "default": {} } } } },
            "components": { "schemas": { "Error": {} } },
        });
        apply(&mut spec, "Error").unwrap();
        let error =
            json!({ "application/json": { "schema": { "$ref": "#/components/schemas/Error" } } });
        let expected = json!({
            "200": { "description": "ok" },
            "404": { "description": "gone", "content": error },
            "4XX": { "description": "The request was refused.", "content": error },
            "5XX": { "description": "The service failed.", "content": error },
        });
        assert_eq!(spec["paths"]["/a"]["get"]["responses"], expected);
        assert!(apply(&mut spec, "Fault").is_err());
    }
}
