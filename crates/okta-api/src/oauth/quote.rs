//! What a message may repeat of a document that holds a private key.

/// Names of algorithms and curves are shorter, every part of a private key is longer.
const LONGEST_NAME: usize = 16;

/// Okta's ids of keys have up to some 40 characters, but people may choose others.
const LONGEST_ID: usize = 128;

/// The name of an algorithm, a curve or a type of keys in quotes; of what is too long to be one, only its length.
pub(super) fn name(text: &str) -> String {
    quoted(text, LONGEST_NAME)
}

/// The id of a key in quotes; of what is too long to be one, only its length.
pub(super) fn id(text: &str) -> String {
    quoted(text, LONGEST_ID)
}

fn quoted(text: &str, max: usize) -> String {
    let count = text.chars().count();
    if count > max {
        return format!("(a text of {count} characters)");
    }
    format!("`{}`", text.escape_debug())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_short_is_repeated() {
        assert_eq!(name("P-192"), "`P-192`");
        assert_eq!(name("a\n"), "`a\\n`");
        assert_eq!(name(&"x".repeat(43)), "(a text of 43 characters)");
        let thumbprint = "x".repeat(43);
        assert_eq!(id(&thumbprint), format!("`{thumbprint}`"));
        assert_eq!(id(&"x".repeat(129)), "(a text of 129 characters)");
    }
}
