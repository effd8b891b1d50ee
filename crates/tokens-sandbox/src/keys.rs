//! Keys: made at random, shown masked.

use uuid::Uuid;

const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// `length` random letters and digits.
fn random(length: usize) -> String {
    let mut text = String::with_capacity(length);
    while text.len() < length {
        // A version 4 UUID is random but for its version and variant, in bytes 6 and 8.
        let bytes = Uuid::new_v4().into_bytes();
        for (position, byte) in bytes.into_iter().enumerate() {
            let random = position != 6 && position != 8;
            // 248 = 4 · 62: dropping the rest keeps every character equally likely.
            if random && byte < 248 && text.len() < length {
                text.push(char::from(ALPHABET[usize::from(byte) % ALPHABET.len()]));
            }
        }
    }
    text
}

/// A new key in the form of an Okta SSWS token: 42 characters that begin with `00`.
pub(crate) fn okta() -> String {
    format!("00{}", random(40))
}

/// A new key in the form of a Mist API token.
pub(crate) fn mist() -> String {
    random(80)
}

/// A new Okta access token. What is in it is nobody's business but Okta's.
pub(crate) fn access_token() -> String {
    random(96)
}

/// What nonces are made from.
pub(crate) fn nonce_seed() -> String {
    random(22)
}

/// A Mist key as it is shown after its creation: the first and the last four characters.
pub(crate) fn masked(key: &str) -> String {
    match (key.get(..4), key.get(key.len().saturating_sub(4)..)) {
        (Some(first), Some(last)) => format!("{first}...{last}"),
        _ => "...".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_have_their_service_form_and_differ() {
        assert_eq!(okta().len(), 42);
        assert!(okta().starts_with("00"));
        assert_eq!(mist().len(), 80);
        assert!(mist().bytes().all(|byte| ALPHABET.contains(&byte)));
        assert_ne!(mist(), mist());
    }

    #[test]
    fn a_masked_key_keeps_four_characters_at_each_end() {
        assert_eq!(masked("1qkb0123456789QQCL"), "1qkb...QQCL");
        assert_eq!(masked("abc"), "...");
    }
}
