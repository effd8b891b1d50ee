//! What may be repeated of a text that is perhaps a secret: a key may stand where something else is expected.

/// No key is shorter.
const SHORTEST_KEY: usize = 30;

/// Random text of at least so many letters and digits is not a name that people choose.
const LONGEST_NAME: usize = 40;

/// Whether `text` is evidently not a secret.
pub fn is_not_secret(text: &str) -> bool {
    text.len() < SHORTEST_KEY || text.contains("://")
}

/// `text` in quotes if it is evidently not a secret; otherwise only how long it is.
pub fn quoted(text: &str) -> String {
    if is_not_secret(text) {
        format!("`{text}`")
    } else {
        format!("a text of {} characters", text.chars().count())
    }
}

/// Whether `text` looks like a key: a PEM, a JWT, or long and without what parts a path or a host's name.
pub fn looks_like_key(text: &str) -> bool {
    // A JWT begins with an encoded `{"`.
    let is_jwt = text.starts_with("eyJ") && text.len() >= LONGEST_NAME;
    if is_jwt || text.contains("-----BEGIN") {
        return true;
    }
    let parts = |c: char| matches!(c, '/' | '\\' | '.' | ':') || c.is_whitespace();
    let count = text.chars().filter(|c| c.is_alphanumeric()).count();
    !text.contains(parts) && count >= LONGEST_NAME
}

/// Whether `text` looks like a key that names a variable: words are written in one case, with `_` between them.
pub fn looks_like_key_not_variable(text: &str) -> bool {
    let has = |of: fn(char) -> bool| text.contains(of);
    let is_words = text.contains('_') && !(has(char::is_uppercase) && has(char::is_lowercase));
    looks_like_key(text) && !is_words
}

/// Whether `text` looks like a long value in base64, as the body of a private key is.
pub fn looks_like_base64(text: &str) -> bool {
    let is_digit = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '-' | '_' | '=');
    text.len() >= LONGEST_NAME && text.chars().all(is_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_evidently_not_a_secret_is_repeated() {
        const MIST: &str =
            "1qkb7Xv0Zp3mNwE5tRyUaSdFgHjKlQwErTyUiOpAsDfGhJkLzXcVbNm1234567890abcdefghijQQCL";
        const OKTA: &str = "00QCjAl4MlV-WPXM_ABCDEFGHIJKLMNOPQRSTUVWxy";
        for (text, repeated, key, variable) in [
            (
                "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl",
                false,
                true,
                true,
            ),
            ("-----BEGIN PRIVATE KEY-----", true, true, true),
            ("acme", true, false, false),
            ("https://acme-with-a-long-name.okta.com", true, false, false),
            ("acme-with-a-long-name.okta.com", false, false, false),
            (OKTA, false, true, true),
            (MIST, false, true, true),
            (
                "/run/secrets/a/very/long/directory/okta-private-key",
                false,
                false,
                false,
            ),
            (
                "ACME_CORPORATION_PRODUCTION_OKTA_API_TOKEN_READONLY",
                false,
                true,
                false,
            ),
            (
                "0123456789abcdef0123456789abcdef01234567",
                false,
                true,
                true,
            ),
        ] {
            assert_eq!(is_not_secret(text), repeated, "{text}");
            assert_eq!(quoted(text).contains(text), repeated, "{text}");
            assert_eq!(looks_like_key(text), key, "{text}");
            assert_eq!(looks_like_key_not_variable(text), variable, "{text}");
        }
        assert!(looks_like_base64(
            "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj/A+="
        ));
        assert!(!looks_like_base64(
            "/run/secrets/a/very/long/directory/okta.pem"
        ));
        assert!(!looks_like_base64("keys/okta"));
    }
}
