//! Texts of others made fit to show: bounded, without tokens, without characters that act on a terminal.

pub(super) const REDACTED: &str = "[redacted]";

/// At most this many characters of the service's words are kept.
const MAX_TEXT: usize = 512;

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

/// `text` cut to 512 characters, its control and bidirectional formatting characters escaped.
pub(super) fn clean(text: &str) -> String {
    let mut clean = String::with_capacity(text.len().min(MAX_TEXT));
    for (count, character) in text.chars().enumerate() {
        if count == MAX_TEXT {
            clean.push('…');
            break;
        }
        let harmful = character.is_control()
            || matches!(character, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if harmful {
            clean.extend(character.escape_unicode());
        } else {
            clean.push(character);
        }
    }
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

    #[test]
    fn leaves_nothing_that_harms() {
        assert_eq!(clean("a\u{1b}[2J\u{202e}"), "a\\u{1b}[2J\\u{202e}");
        assert_eq!(clean(&"ä".repeat(9_000)).chars().count(), MAX_TEXT + 1);
    }

    proptest::proptest! {
        #[test]
        fn any_text_can_be_cleaned(before: String, after: String, token in "[A-Za-z0-9_-]{30}") {
            let shown = clean(&without_jwts(&format!("{before} eyJ{token} {after}")));
            proptest::prop_assert!(!shown.contains(&token));
            proptest::prop_assert!(!shown.chars().any(char::is_control));
        }
    }
}
