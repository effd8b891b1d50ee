//! Error bodies.

use crate::service::OKTA;

#[test]
fn okta_error() {
    tokens_fuzz::target!("okta_error").run(|input| {
        let error = (OKTA.error_schema)(input);
        assert!(error.is_object());
        let text = error.to_string();
        // Names are shorter in the body, and a character is 6 bytes at most.
        assert!(text.len() <= 512 + 6 * input.len(), "{text}");
        assert_eq!((OKTA.error_schema)(text.as_bytes()), error, "{text}");
    });
}
