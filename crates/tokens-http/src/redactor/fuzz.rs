//! A secret in text, as it is or encoded.

use std::borrow::Cow;
use std::collections::HashSet;

use super::tests::{base64, hex};
use super::{Redactor, forms};

/// So many characters in a row of a secret are not shown, and so many of an encoded one.
const PLAIN: usize = 12;
const ENCODED: usize = 20;

/// The first byte of an input says how the secret is written, what follows up to a NUL is the secret, and the rest is the text. In the
/// text, the bytes 1 to 4 stand for the secret, its first, its last and its middle characters.
fn read(input: &[u8]) -> Option<(Cow<'_, str>, Vec<u8>)> {
    let (form, rest) = input.split_first()?;
    let end = rest.iter().position(|byte| *byte == 0)?;
    let (secret, text) = (String::from_utf8_lossy(&rest[..end]), &rest[end + 1..]);
    let written = |part: &str| match form {
        b'r' => part.chars().rev().collect(),
        b'h' => hex(part, ""),
        b'%' => hex(part, "%"),
        _ => part.to_owned(),
    };
    let last = secret.len().saturating_sub(PLAIN);
    let text = text.iter().flat_map(|byte| {
        let part = match byte {
            1 => Some(&*secret),
            2 => secret.get(..PLAIN),
            3 => secret.get(last..),
            4 => secret.get(5..5 + ENCODED),
            _ => return vec![*byte],
        };
        written(part.unwrap_or_default()).into_bytes()
    });
    let text: Vec<u8> = text.collect();
    let text = match form {
        b'b' => base64(&text).into_bytes(),
        _ => text,
    };
    Some((secret, text))
}

/// What is not shown of a secret, in lower case.
struct Hidden {
    plain: HashSet<Vec<u8>>,
    encoded: HashSet<Vec<u8>>,
}

impl Hidden {
    fn of(secret: &str) -> Self {
        let mut hidden = Self {
            plain: HashSet::new(),
            encoded: HashSet::new(),
        };
        for part in forms::parts(secret) {
            let reversed = part.chars().rev().collect();
            for form in [part.to_owned(), reversed] {
                hidden.plain.extend(pieces(form.as_bytes(), PLAIN));
            }
            let mut forms = vec![hex(part, ""), hex(part, "%")];
            for before in 0..3 {
                let bytes = [&[0; 2][..before], part.as_bytes()].concat();
                // The first and the last character may have bits of what stands beside it.
                let own = (before * 8).div_ceil(6)..bytes.len() * 8 / 6;
                let form = base64(&bytes)[own].to_owned();
                forms.push(form.replace('+', "-").replace('/', "_"));
                forms.push(form);
            }
            for form in forms {
                hidden.encoded.extend(pieces(form.as_bytes(), ENCODED));
            }
        }
        hidden
    }

    #[track_caller]
    fn check(&self, shown: &[u8]) {
        for (at, piece) in pieces(shown, PLAIN).enumerate() {
            let is_hidden = !self.plain.contains(&piece) || is_in_number(shown, at);
            assert!(is_hidden, "{}", shown.escape_ascii());
        }
        for piece in pieces(shown, ENCODED) {
            assert!(!self.encoded.contains(&piece), "{}", shown.escape_ascii());
        }
    }
}

fn pieces(text: &[u8], length: usize) -> impl Iterator<Item = Vec<u8>> {
    text.windows(length).map(<[u8]>::to_ascii_lowercase)
}

/// Whether the piece at `at` is a part of a number, which may not be replaced in JSON.
fn is_in_number(text: &[u8], at: usize) -> bool {
    let is_beside = |byte: &&u8| byte.is_ascii_digit();
    let before = text[..at].iter().rev().take_while(is_beside).count();
    let long = text[at..].iter().take_while(is_beside).count();
    let is_letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphabetic);
    let first = text[..at - before].last();
    long >= PLAIN && before + long < 20 && !is_letter(first) && !is_letter(text.get(at + long))
}

/// What no word of a secret has, but for what begins an escape sequence and what is around `[redacted]`.
fn between(text: &[u8]) -> Vec<u8> {
    let is_between = |byte: &u8| !byte.is_ascii_graphic() || b"\"'`,:;{}".contains(byte);
    text.iter().copied().filter(is_between).collect()
}

#[test]
fn redactor() {
    tokens_fuzz::target!("redactor").run(|input| {
        let Some((secret, text)) = read(input) else {
            return;
        };
        let redactor = Redactor::default();
        redactor.add(&secret);
        let hidden = Hidden::of(&secret);
        let shown = redactor.redact_bytes(&text);
        hidden.check(&shown);
        assert_eq!(
            between(&shown),
            between(&text),
            "no line or quotation mark is lost"
        );
        let twice = redactor.redact_bytes(&shown);
        assert_eq!(twice, shown, "twice changes nothing more");
        if let Ok(text) = std::str::from_utf8(&text) {
            assert_eq!(redactor.redact(text).as_bytes(), &*shown);
            assert!(std::str::from_utf8(&shown).is_ok());
        }
        // A text in JSON, and that JSON as a text.
        let mut text = String::from_utf8_lossy(&text).into_owned();
        for _ in 0..2 {
            text = serde_json::to_string(&text).unwrap();
            let shown = redactor.redact(&text);
            hidden.check(shown.as_bytes());
            let read: String = serde_json::from_str(&shown).unwrap();
            hidden.check(read.as_bytes());
        }
    });
}
