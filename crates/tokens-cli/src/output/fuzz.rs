//! What makes foreign text safe to print.

use std::io::Write as _;

use serde_json::Value;
use tokens_fuzz::assert_clean;

use super::escape;

#[test]
fn escape() {
    tokens_fuzz::target!("escape").run(|input| {
        let text = String::from_utf8_lossy(input);
        let line = escape::line(&text);
        // The longest: `\u{10ffff}` of what takes 4 bytes, `\u{9b}` of what takes 1 or 2.
        let longest = 6 * text.len();
        assert_clean(&line, longest);
        assert_eq!(escape::line(&line), line, "twice changes nothing more");
        for line in escape::lines(&text).split('\n') {
            assert_clean(line, longest);
        }
        // A document in pieces, as a serializer writes it.
        let document = serde_json::json!({ &*text: [&*text, { "name": &*text }] });
        let mut printed = escape::Json(Vec::new());
        serde_json::to_writer_pretty(&mut printed, &document).unwrap();
        printed.flush().unwrap();
        let printed = String::from_utf8(printed.0).unwrap();
        for line in printed.split('\n') {
            assert_clean(line, 16 + longest);
        }
        let read: Value = serde_json::from_str(&printed).unwrap();
        assert_eq!(read, document);
    });
}
