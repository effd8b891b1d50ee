//! What the transport has to know of the service.

use serde::Deserialize;
use serde_json::Value;
use tokens_http::ServiceProfile;

use crate::generated::client::types;

/// The one operation that is not in the API's description.
pub(crate) const REQUEST_ACCESS_TOKEN: &str = "request_access_token";

pub(crate) static OKTA: ServiceProfile = ServiceProfile {
    name: "okta",
    error_schema,
    is_error_body,
    error_code: Some("errorCode"),
    // The org is read-only while Okta maintains it.
    read_only_code: Some("E0000010"),
    // Once it was sent, a second one could only be refused: the credential may be gone.
    not_repeatable: &["revoke_current_api_token"],
    harmless: &[REQUEST_ACCESS_TOKEN],
    names_retries: true,
    // 120 requests a minute, and a report may need dozens.
    paced: &["list_log_events"],
    quota_resets: None,
};

/// An HTML page of a gateway, an empty body or a truncated one is an error without a message. OAuth's members stand in for
/// Okta's own where those are missing.
fn error_schema(body: &[u8]) -> Value {
    #[derive(Default, Deserialize)]
    struct OAuth {
        #[serde(default, deserialize_with = "tokens_http::lenient")]
        error: Option<String>,
        #[serde(default, deserialize_with = "tokens_http::lenient")]
        error_description: Option<String>,
    }
    let mut error: types::Error = serde_json::from_slice(body).unwrap_or_default();
    let oauth: OAuth = serde_json::from_slice(body).unwrap_or_default();
    error.error_code = error.error_code.or(oauth.error);
    error.error_summary = error.error_summary.or(oauth.error_description);
    serde_json::to_value(error).unwrap_or_default()
}

/// Okta's own errors have a code such as `E0000007`; gateways have codes of their own.
fn is_error_body(body: &Value) -> bool {
    let code = body.get("errorCode").and_then(Value::as_str);
    let digits = code.and_then(|code| code.strip_prefix('E'));
    digits.is_some_and(|digits| {
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
    })
}
