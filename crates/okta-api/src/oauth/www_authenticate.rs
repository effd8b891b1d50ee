//! The `WWW-Authenticate` header.

/// The parameter `name` of a challenge, such as `DPoP error="use_dpop_nonce", error_description="…"`.
pub(super) fn parameter(challenge: &str, name: &str) -> Option<String> {
    let mut rest = challenge;
    loop {
        let end = rest.find(['=', '"', ',', ' '])?;
        let (word, from) = rest.split_at(end);
        if let Some(quoted) = from.strip_prefix('"') {
            rest = unquote(quoted).1;
        } else if let Some(value) = from.strip_prefix('=') {
            let (value, after) = match value.strip_prefix('"') {
                Some(quoted) => unquote(quoted),
                None => {
                    let (value, after) =
                        value.split_at(value.find([',', ' ']).unwrap_or(value.len()));
                    (value.to_owned(), after)
                }
            };
            if word == name {
                return Some(value);
            }
            rest = after;
        } else {
            rest = &from[1..];
        }
    }
}

/// The text up to the closing quotation mark, and what follows that.
fn unquote(quoted: &str) -> (String, &str) {
    let mut text = String::new();
    let mut characters = quoted.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => break,
            '\\' => text.extend(characters.next()),
            other => text.push(other),
        }
    }
    (text, characters.as_str())
}

#[cfg(test)]
mod tests {
    use super::parameter;

    #[test]
    fn reads_challenges() {
        let challenge =
            r#"DPoP error_description="a \"b\", error=c", error="use_dpop_nonce", algs=ES256"#;
        assert_eq!(parameter(challenge, "error").unwrap(), "use_dpop_nonce");
        assert_eq!(
            parameter(challenge, "error_description").unwrap(),
            "a \"b\", error=c"
        );
        assert_eq!(parameter(challenge, "algs").unwrap(), "ES256");
        assert_eq!(
            parameter("Bearer error=invalid_token", "error").unwrap(),
            "invalid_token"
        );
        assert_eq!(parameter("Bearer xerror=\"a\"", "error"), None);
        assert_eq!(parameter("", "error"), None);
        assert_eq!(parameter("Bearer error=\"ä", "error").unwrap(), "ä");
    }

    proptest::proptest! {
        #[test]
        fn no_challenge_panics(text: String, middle in "(error|error=|error=\"|\\\\|,| ){0,6}") {
            let challenge = format!("{middle}{text}{middle}");
            let _ = parameter(&challenge, "error");
        }
    }
}
