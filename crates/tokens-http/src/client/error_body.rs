//! Error bodies: bounded, without secrets, safe to show.

use serde_json::Value;

use crate::client::credential::Credential;
use crate::visible::clean_text;

/// Cleans every text in `body`: the caller's own credentials replaced, what can't be shown as it is (it would act on a
/// terminal, or is not visible) escaped, and cut to 512 characters.
pub(crate) fn clean(body: &mut Value, credential: &dyn Credential) {
    match body {
        Value::String(text) => *text = clean_text(&credential.redact(text)),
        Value::Array(items) => items.iter_mut().for_each(|item| clean(item, credential)),
        Value::Object(members) => members
            .values_mut()
            .for_each(|value| clean(value, credential)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::HeaderCredential;

    #[test]
    fn leaves_nothing_that_harms() {
        let credential = HeaderCredential::new("SSWS", "00secret").unwrap();
        let mut body = serde_json::json!({
            "errorSummary": "Invalid token 00secret\u{1b}[2J\u{202e}",
            "errorCauses": [{ "errorSummary": "x".repeat(9_000) }],
        });
        clean(&mut body, &credential);
        assert_eq!(
            body["errorSummary"],
            "Invalid token [redacted]\\u{1b}[2J\\u{202e}"
        );
        let cause = body["errorCauses"][0]["errorSummary"].as_str().unwrap();
        assert_eq!(cause.chars().count(), 513);
    }
}
