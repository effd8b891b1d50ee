//! Makes text of strangers safe to show: nothing in it can act on a terminal or pass for something else.

use std::io::{self, Write};

/// Whether a terminal may act on `character`, or it can reorder or hide what stands around it: control (C0, C1),
/// bidirectional, line-separating, invisible and tag characters. The joiners that scripts and emoji need are not among them.
fn is_unsafe(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

/// `text` on one line, with unsafe characters as `\n` or `\u{1b}`.
pub(crate) fn line(text: &str) -> String {
    escape(text, |_| false)
}

/// `text` with unsafe characters as `\u{1b}`, line breaks kept.
pub(crate) fn lines(text: &str) -> String {
    escape(text, |character| character == '\n')
}

fn escape(text: &str, keep: fn(char) -> bool) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            _ if keep(character) || !is_unsafe(character) => safe.push(character),
            '\n' | '\r' | '\t' => safe.extend(character.escape_default()),
            _ => safe.extend(character.escape_unicode()),
        }
    }
    safe
}

/// Writes JSON with unsafe characters, which it can only have in strings, as `\u009b`. It means the same.
#[derive(Debug)]
pub(crate) struct Json<W>(pub(crate) W);

impl<W: Write> Write for Json<W> {
    /// Takes whole characters only, as a serializer writes them.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // Nearly all of it, without a look at each character.
        if bytes.iter().all(|byte| matches!(byte, b'\n' | b' '..=b'~')) {
            self.0.write_all(bytes)?;
            return Ok(bytes.len());
        }
        let text = std::str::from_utf8(bytes)
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
        let mut plain = text;
        while let Some(at) = plain.find(|c| c != '\n' && is_unsafe(c)) {
            let (before, rest) = plain.split_at(at);
            self.0.write_all(before.as_bytes())?;
            let mut characters = rest.chars();
            for unit in characters.next().into_iter().flat_map(utf16) {
                write!(self.0, "\\u{unit:04x}")?;
            }
            plain = characters.as_str();
        }
        self.0.write_all(plain.as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// The units that JSON escapes `character` by.
fn utf16(character: char) -> impl Iterator<Item = u16> {
    let mut units = [0; 2];
    let count = character.encode_utf16(&mut units).len();
    units.into_iter().take(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_on_a_terminal_is_escaped() {
        for (text, safe) in [
            ("plain", "plain"),
            ("a\u{1b}[2Jb", "a\\u{1b}[2Jb"),
            ("a\u{9b}31mb", "a\\u{9b}31mb"),
            ("a\u{7f}\u{0}", "a\\u{7f}\\u{0}"),
            ("one\ntwo\r\tthree", "one\\ntwo\\r\\tthree"),
            ("\u{202e}evil\u{2066}", "\\u{202e}evil\\u{2066}"),
            (
                "a\u{2028}b\u{200b}c\u{feff}",
                "a\\u{2028}b\\u{200b}c\\u{feff}",
            ),
            ("\u{e0041}", "\\u{e0041}"),
            ("naïve 東京 👩‍💻 שלום", "naïve 東京 👩‍💻 שלום"),
        ] {
            assert_eq!(line(text), safe);
            assert_eq!(line(safe), safe, "twice changes nothing more");
        }
        assert_eq!(lines("a\nb\u{1b}\r\n"), "a\nb\\u{1b}\\r\n");
    }

    #[test]
    fn json_stays_the_same_document() {
        let value = serde_json::json!({"n": "a\u{1b}\u{9b}\u{202e}\u{e0041}\u{7f}b", "m": [1]});
        for document in [
            value.to_string(),
            serde_json::to_string_pretty(&value).unwrap(),
        ] {
            let mut safe = Json(Vec::new());
            safe.write_all(document.as_bytes()).unwrap();
            let safe = String::from_utf8(safe.0).unwrap();
            assert!(!safe.chars().any(|c| c != '\n' && is_unsafe(c)), "{safe}");
            let read: serde_json::Value = serde_json::from_str(&safe).unwrap();
            assert_eq!(read, value);
        }
    }
}
