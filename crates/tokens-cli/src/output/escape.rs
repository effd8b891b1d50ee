//! Makes text of strangers safe to show: nothing in it can act on a terminal or pass for something else.

use std::io::{self, Write};

use tokens_http::shown;

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
    for shown in shown(text) {
        match shown.character {
            character if shown.is_safe || keep(character) => safe.push(character),
            character @ ('\n' | '\r' | '\t') => safe.extend(character.escape_default()),
            character => safe.extend(character.escape_unicode()),
        }
    }
    safe
}

/// Writes JSON with unsafe characters, which it can only have in strings, as `\u009b`. It means the same.
///
/// Each write is of whole characters, and much at once is faster than little.
#[derive(Debug)]
pub(crate) struct Json<W>(pub(crate) W);

impl<W: Write> Json<W> {
    fn write_unsafe(&mut self, text: &str) -> io::Result<()> {
        let mut written = 0;
        for shown in shown(text).filter(|shown| !shown.is_safe && shown.character != '\n') {
            self.0.write_all(&text.as_bytes()[written..shown.at])?;
            for unit in utf16(shown.character) {
                write!(self.0, "\\u{unit:04x}")?;
            }
            written = shown.at + shown.character.len_utf8();
        }
        self.0.write_all(&text.as_bytes()[written..])
    }
}

impl<W: Write> Write for Json<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if is_plain(bytes) {
            self.0.write_all(bytes)?;
            return Ok(bytes.len());
        }
        let text = std::str::from_utf8(bytes)
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
        // Only what stands in the same string decides whether a character is safe.
        for part in text.split_inclusive('"') {
            if is_plain(part.as_bytes()) {
                self.0.write_all(part.as_bytes())?;
            } else {
                self.write_unsafe(part)?;
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Whether `bytes` have nothing but visible ASCII, spaces and line breaks. It looks at all bytes of a chunk, which is faster than to
/// end at the first that is another.
fn is_plain(bytes: &[u8]) -> bool {
    let is_plain = |byte: &u8| matches!(byte, b'\n' | b' '..=b'~');
    let mut chunks = bytes.chunks(256);
    chunks.all(|chunk| {
        chunk
            .iter()
            .fold(true, |plain, byte| plain & is_plain(byte))
    })
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
    use tokens_http::is_safe_to_show;

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
            ("a\u{3164}\u{e0100}b", "a\\u{3164}\\u{e0100}b"),
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
            assert!(is_safe_to_show(&safe.replace('\n', "")), "{safe}");
            let read: serde_json::Value = serde_json::from_str(&safe).unwrap();
            assert_eq!(read, value);
        }
    }
}
