//! A key in the answer of a service that masks its keys.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::key_mask::is_safe_mask;
use crate::secret::{Secret, is_revealed};

/// Shown instead of a key of which a mask would show too much.
const HIDDEN: &str = "...";

/// A shorter key is hidden as a whole: eight characters would be too many of it.
const SHORTEST_TO_MASK: usize = 20;

/// A key as a service sends it: masked in lists, whole in the answer to its creation.
///
/// `Debug`, `Display` and `Serialize` write its [mask](Self::mask), never a whole key.
#[derive(Clone)]
pub struct MaskedKey(Secret);

impl MaskedKey {
    /// Wraps what a service sent.
    pub fn new(sent: impl Into<String>) -> Self {
        Self(Secret::unprotected(sent))
    }

    /// What can be shown: what the service sent if that is a mask (`1qkb...QQCL`), otherwise a mask of it.
    pub fn mask(&self) -> Cow<'_, str> {
        let sent = self.0.expose();
        if is_safe_mask(sent) {
            return Cow::Borrowed(sent);
        }
        let mask = self.0.hint();
        if sent.chars().count() >= SHORTEST_TO_MASK && is_safe_mask(&mask) {
            Cow::Owned(mask)
        } else {
            Cow::Borrowed(HIDDEN)
        }
    }

    /// The text that the service sent. It may be a whole key.
    pub fn expose(&self) -> &str {
        self.0.expose()
    }

    /// The text that the service sent, as a secret.
    pub fn into_secret(self) -> Secret {
        self.0
    }
}

impl fmt::Display for MaskedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.mask())
    }
}

impl fmt::Debug for MaskedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MaskedKey({})", self.mask())
    }
}

impl From<&str> for MaskedKey {
    fn from(sent: &str) -> Self {
        Self::new(sent)
    }
}

impl From<Secret> for MaskedKey {
    fn from(key: Secret) -> Self {
        Self(key)
    }
}

impl<'de> Deserialize<'de> for MaskedKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Secret::deserialize(deserializer).map(Self)
    }
}

impl Serialize for MaskedKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if is_revealed() {
            self.0.serialize(serializer)
        } else {
            serializer.serialize_str(&self.mask())
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_mask_is_shown_as_it_was_sent_and_a_key_is_masked() {
        for (sent, shown) in [
            ("1qkb...QQCL", "1qkb...QQCL"),
            ("1qkb****QQCL", "1qkb****QQCL"),
            ("…QQCL", "…QQCL"),
            ("***", "***"),
            ("1qkbABCDEFGHIJKLMNOPQQCL", "1qkb...QQCL"),
            // Too short, or no key at all: nothing of it is shown.
            ("1qkbABCDQQCL", "..."),
            ("", "..."),
            ("1qkb ABCDEFGHIJKLMNO \u{1b}[2J", "..."),
            // It hides something, but shows most of a key.
            ("1qkbABCDEFGHIJKLMNOPQQCL...", "1qkb...L..."),
            ("1qkb.ABCDEFGHIJKLMNOPQQCL", "1qkb...QQCL"),
            ("1qkb\u{1b}[2J...QQCL", "..."),
        ] {
            let key = MaskedKey::new(sent);
            assert_eq!(key.mask(), shown, "{sent:?}");
            assert_eq!(key.to_string(), shown);
            assert_eq!(format!("{key:?}"), format!("MaskedKey({shown})"));
            assert_eq!(serde_json::to_value(&key).unwrap(), shown);
            assert_eq!(key.expose(), sent);
        }
    }

    #[test]
    fn a_mock_sends_what_it_was_given() {
        let key: MaskedKey = serde_json::from_str(r#""1qkbABCDEFGHIJKLMNOPQQCL""#).unwrap();
        let sent = crate::with_secrets(|| serde_json::to_string(&key)).unwrap();
        assert_eq!(sent, r#""1qkbABCDEFGHIJKLMNOPQQCL""#);
        assert_eq!(key.into_secret().expose(), "1qkbABCDEFGHIJKLMNOPQQCL");
    }

    proptest! {
        #[test]
        fn never_shows_more_than_four_characters_at_each_end_of_a_key(key in "[0-9A-Za-z]{1,80}") {
            let shown = MaskedKey::new(&*key).mask().into_owned();
            prop_assume!(!crate::key_mask::is_safe_mask(&key));
            for piece in key.as_bytes().windows(5) {
                let piece = std::str::from_utf8(piece).unwrap();
                prop_assert!(!shown.contains(piece), "{shown}");
            }
        }
    }
}
