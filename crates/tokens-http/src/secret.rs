//! The type of every key, token and private key in this project.

use std::cell::Cell;
use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use serde::ser::Error as _;
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
/// `Debug` writes `[redacted]`; there is no `Display`. `Serialize` fails, except into a request
/// ([`with_secrets`](crate::with_secrets)). The memory is overwritten when the value is dropped.
/// [`expose`](Self::expose) is the only way to the text.
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
}

/// Runs `serialize`. While it runs, [`Secret`] and [`MaskedKey`](crate::MaskedKey) serialize in full on this thread.
///
/// The generated clients call it to write a request's body, their mocks to write an answer. No other code needs it.
pub fn with_secrets<R>(serialize: impl FnOnce() -> R) -> R {
    struct Restore(bool);
    impl Drop for Restore {
        fn drop(&mut self) {
            REVEALED.set(self.0);
        }
    }
    let _restore = Restore(REVEALED.replace(true));
    serialize()
}

/// Whether [`with_secrets`] runs on this thread.
pub(crate) fn is_revealed() -> bool {
    REVEALED.get()
}

/// Whether a member of an answer that holds a [`Secret`] is left out when the record is serialized: unless
/// [`with_secrets`] runs. For `#[serde(skip_serializing_if)]`.
pub fn skips_secret<T>(member: &Option<T>) -> bool {
    member.is_none() || !is_revealed()
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

impl From<&Self> for Secret {
    fn from(secret: &Self) -> Self {
        secret.clone()
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
        if is_revealed() {
            serializer.serialize_str(self.expose())
        } else {
            Err(S::Error::custom(
                "a secret is serialized only into a request",
            ))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize)]
    struct Request {
        key: Secret,
    }

    #[derive(Serialize)]
    struct Record {
        name: &'static str,
        #[serde(skip_serializing_if = "skips_secret")]
        key: Option<Secret>,
    }

    #[test]
    fn is_shown_nowhere_but_in_expose() {
        let secret = Secret::new("00abcdefghijklmnop");
        assert_eq!(format!("{secret:?} {secret:#?}"), "[redacted] [redacted]");
        assert_eq!(secret.expose(), "00abcdefghijklmnop");
        let error = serde_json::to_string(&secret).unwrap_err().to_string();
        assert_eq!(error, "a secret is serialized only into a request");
    }

    #[test]
    fn a_request_serializes_only_when_it_is_sent() {
        let request = Request {
            key: "00abcdefghijklmnop".into(),
        };
        assert!(serde_json::to_string(&request).is_err());
        assert!(serde_json::to_value(&request).is_err());
        assert_eq!(
            with_secrets(|| serde_json::to_string(&request)).unwrap(),
            r#"{"key":"00abcdefghijklmnop"}"#
        );
    }

    #[test]
    fn a_record_serializes_without_its_secret() {
        let record = Record {
            name: "ci",
            key: Some("00abcdefghijklmnop".into()),
        };
        assert_eq!(serde_json::to_string(&record).unwrap(), r#"{"name":"ci"}"#);
        let full = r#"{"name":"ci","key":"00abcdefghijklmnop"}"#;
        let written = with_secrets(|| serde_json::to_string(&record));
        assert_eq!(written.unwrap(), full);
    }

    #[test]
    fn secrets_are_written_only_while_the_closure_runs_even_if_it_panics() {
        let secret = Secret::new("00abcdefghijklmnop");
        let text = with_secrets(|| serde_json::to_string(&secret).unwrap());
        assert_eq!(text, "\"00abcdefghijklmnop\"");
        let panicked = std::panic::catch_unwind(|| with_secrets(|| panic!("inside")));
        assert!(panicked.is_err());
        assert!(serde_json::to_string(&secret).is_err());
    }
}
