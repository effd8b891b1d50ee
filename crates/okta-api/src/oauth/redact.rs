//! Texts of others made fit to show: bounded, without tokens, without characters that act on a terminal.

pub(super) const REDACTED: &str = "[redacted]";

/// `text` with everything that looks like a JWT replaced: assertions, proofs and access tokens all begin with the base64url of `{"`.
pub(super) fn without_jwts(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("eyJ") {
        let (before, from) = rest.split_at(start);
        let end = from
            .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')))
            .unwrap_or(from.len());
        let (token, after) = from.split_at(end);
        clean.push_str(before);
        // Shorter is no JWT, nor a piece of one that would be of use.
        clean.push_str(if token.len() < 20 { token } else { REDACTED });
        rest = after;
    }
    clean.push_str(rest);
    clean
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_tokens_wherever_they_stand() {
        let jwt = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiIwb2EifQ.AAAA-_BB";
        assert_eq!(without_jwts(&format!("a {jwt}, b")), "a [redacted], b");
        assert_eq!(
            without_jwts(&format!("{jwt}\"{jwt}")),
            "[redacted]\"[redacted]"
        );
        // Cut short by the service.
        assert_eq!(without_jwts(&jwt[..24]), "[redacted]");
        assert_eq!(
            without_jwts("eyJ is no token, nör is this"),
            "eyJ is no token, nör is this"
        );
    }

    proptest::proptest! {
        #[test]
        fn any_text_can_be_cleaned(before: String, after: String, token in "[A-Za-z0-9_-]{30}") {
            let shown = tokens_http::clean_text(&without_jwts(&format!("{before} eyJ{token} {after}")));
            proptest::prop_assert!(!shown.contains(&token));
            proptest::prop_assert!(!shown.chars().any(char::is_control));
        }
    }
}
