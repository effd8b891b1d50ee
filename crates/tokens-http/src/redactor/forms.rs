//! How a secret may look in text.

use std::fmt::Write as _;

use super::index::WINDOW;

/// A word without a digit that is shorter may be one of a language.
const LONGEST_WORD: usize = 20;

/// Of longer texts only the plain form is searched for.
const MAX_ENCODED: usize = 16 * 1024;

/// A secret as it may be written, and how far apart its windows may be: a window begins at every `step`-th character.
pub(super) struct Form {
    pub(super) text: Vec<u8>,
    pub(super) step: usize,
}

/// The words of `secret` that nothing but a secret has: of a PEM text its lines, of a JWK its values.
pub(super) fn parts(secret: &str) -> impl Iterator<Item = &str> {
    let is_end = |c| u8::try_from(c).map_or(true, is_between);
    secret.split(is_end).filter(|part| {
        let has_digit = part.bytes().any(|byte| byte.is_ascii_digit());
        part.len() >= WINDOW && (has_digit || part.len() >= LONGEST_WORD)
    })
}

/// Whether `byte` ends a word: no part has it, and no form of one.
pub(super) fn is_between(byte: u8) -> bool {
    !byte.is_ascii_graphic() || b"\"'`,:;{}[]\\".contains(&byte)
}

/// The forms of `part`. Upper and lower case are the same.
pub(super) fn of(part: &str) -> Vec<Form> {
    let bytes = part.as_bytes();
    let mut forms = vec![Form {
        text: bytes.to_vec(),
        step: 1,
    }];
    if part.len() > MAX_ENCODED {
        return forms;
    }
    forms.push(Form {
        text: bytes.iter().rev().copied().collect(),
        step: 1,
    });
    let mut encoded = |text: Vec<u8>, step| {
        if text.len() >= WINDOW {
            forms.push(Form { text, step });
        }
    };
    for skipped in 0..3 {
        let standard = base64(bytes, skipped);
        let url: Vec<u8> = standard
            .iter()
            .map(|byte| match byte {
                b'+' => b'-',
                b'/' => b'_',
                byte => *byte,
            })
            .collect();
        if url != standard {
            encoded(url, 4);
        }
        encoded(standard, 4);
    }
    for before in ["", "%"] {
        let mut text = String::with_capacity(bytes.len() * 3);
        for byte in bytes {
            // Writing to a string can't fail.
            let _ = write!(text, "{before}{byte:02x}");
        }
        encoded(text.into_bytes(), 9);
    }
    forms
}

/// The characters of the base64 of any text with `bytes` in it that they alone determine. `skipped` bytes of their first group
/// of three belong to what comes before.
fn base64(bytes: &[u8], skipped: usize) -> Vec<u8> {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bits = (bytes.len() + skipped) * 8;
    let bit = |at: usize| {
        let byte = bytes[at / 8 - skipped];
        usize::from(byte >> (7 - at % 8) & 1)
    };
    let first = (skipped * 8).div_ceil(6);
    (first..bits / 6)
        .map(|digit| {
            let value = (digit * 6..digit * 6 + 6).fold(0, |value, at| value << 1 | bit(at));
            ALPHABET[value]
        })
        .collect()
}
