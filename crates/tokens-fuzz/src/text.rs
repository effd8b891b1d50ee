//! What most properties say of texts that are shown.

/// Checks that a text that will be shown has at most `max` bytes and no control or bidirectional formatting characters.
///
/// # Panics
///
/// If it is longer, or has one.
#[track_caller]
pub fn assert_clean(text: &str, max: usize) {
    let acts = |c: char| {
        c.is_control()
            || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    assert!(text.len() <= max, "{} bytes: {text:?}", text.len());
    assert!(!text.contains(acts), "{text:?}");
}

/// Whether `text` repeats no `length` bytes in a row of `secret`.
pub fn hides(text: &str, secret: &str, length: usize) -> bool {
    let pieces = secret.as_bytes().windows(length);
    let mut shown = text.as_bytes().windows(length).collect::<Vec<_>>();
    shown.sort_unstable();
    pieces
        .into_iter()
        .all(|piece| shown.binary_search(&piece).is_err())
}

#[cfg(test)]
mod tests {
    use super::hides;

    #[test]
    fn finds_pieces() {
        assert!(!hides("a abcdef b", "xxabcdefyy", 6));
        assert!(hides("a abcdef b", "xxabcdeyfy", 6));
        assert!(hides("", "abcdef", 6));
        assert!(hides("abcde", "abcde", 6));
    }
}
