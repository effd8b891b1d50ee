//! The type of every key, token and private key in this project.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroize as _;

use crate::locked;
use crate::redactor::Redactor;

pub(crate) const REDACTED: &str = "[redacted]";

thread_local! {
    static REVEALED: Cell<bool> = const { Cell::new(false) };
}

/// A key that opens an account.
///
/// `Debug` and `Serialize` write `[redacted]`; there is no `Display`. The memory is overwritten when the
/// value is dropped. [`expose`](Self::expose) is the only way to the text.
///
/// In a program that has [installed](Redactor::install) a redactor, a new secret is [protected](Self::protected).
pub struct Secret(SecretString);

impl Secret {
    /// Wraps `text`, [protected](Self::protected).
    pub fn new(text: impl Into<String>) -> Self {
        Self::unprotected(text).protected()
    }

    /// Wraps `text`, which may not be a secret at all, such as a masked key.
    pub fn unprotected(text: impl Into<String>) -> Self {
        let mut text = text.into();
        if text.len() == text.capacity() {
            return Self(SecretString::from(text));
        }
        // Shortening would leave a copy behind.
        let secret = Self(SecretString::from(&*text));
        text.zeroize();
        secret
    }

    /// In a program that has [installed](Redactor::install) a redactor: adds this secret to it, and locks its memory, so that it
    /// is not written to a swap file, as far as the system allows.
    #[must_use]
    pub fn protected(self) -> Self {
        if let Some(redactor) = Redactor::installed() {
            redactor.add(self.expose());
            locked::lock(self.expose());
        }
        self
    }

    /// The text itself.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// As Mist shows a key after its creation: the first and the last four characters, `1qkb...QQCL`. Two keys can share it.
    pub fn hint(&self) -> String {
        let characters: Vec<char> = self.expose().chars().collect();
        let first = characters.iter().take(4);
        let last = characters.iter().skip(characters.len().saturating_sub(4));
        first.chain(&['.'; 3]).chain(last).collect()
    }

    /// Runs `serialize` with secrets written out in full by [`Serialize`] on this thread.
    pub(crate) fn reveal<R>(serialize: impl FnOnce() -> R) -> R {
        struct Restore(bool);
        impl Drop for Restore {
            fn drop(&mut self) {
                REVEALED.set(self.0);
            }
        }
        let _restore = Restore(REVEALED.replace(true));
        serialize()
    }
}

impl Clone for Secret {
    fn clone(&self) -> Self {
        let copy = Self(self.0.clone());
        if Redactor::installed().is_some() {
            locked::lock(copy.expose());
        }
        copy
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

/// What is read is not [protected](Secret::protected) yet: in the lists of a service, most keys are masked.
impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::unprotected)
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(if REVEALED.get() {
            self.expose()
        } else {
            REDACTED
        })
    }
}

impl JsonSchema for Secret {
    fn schema_name() -> Cow<'static, str> {
        "Secret".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "password" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_redacted_everywhere_but_in_expose() {
        let secret = Secret::new("00abcdefghijklmnop");
        assert_eq!(format!("{secret:?} {secret:#?}"), "[redacted] [redacted]");
        assert_eq!(serde_json::to_string(&secret).unwrap(), "\"[redacted]\"");
        assert_eq!(secret.expose(), "00abcdefghijklmnop");
    }

    #[test]
    fn reveal_ends_with_its_closure_even_when_it_panics() {
        let secret = Secret::new("00abcdefghijklmnop");
        let text = Secret::reveal(|| serde_json::to_string(&secret).unwrap());
        assert_eq!(text, "\"00abcdefghijklmnop\"");
        let panicked = std::panic::catch_unwind(|| Secret::reveal(|| panic!("inside")));
        assert!(panicked.is_err());
        assert_eq!(serde_json::to_string(&secret).unwrap(), "\"[redacted]\"");
    }
}
