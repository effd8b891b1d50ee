//! A process with a redactor, which every secret is added to.
#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

use std::io::Write as _;

use tokens_http::{RedactingWriter, Redactor, Secret, redact};

// One test, as there is one redactor in a process.
#[test]
fn every_secret_of_the_process_is_redacted() {
    let before = Secret::new("made-before-0123456789");
    assert!(Redactor::installed().is_none());
    assert_eq!(redact(before.expose()), before.expose());

    Redactor::install();
    let key = Secret::new("00QCjAl4MlV-WPXM_ABCDEFGHIJKLMNOPQRSTUVWxy");
    for secret in [&key, &key.clone()] {
        assert_eq!(redact(secret.expose()), "[redacted]");
    }
    assert_eq!(redact(before.expose()), before.expose());
    assert_eq!(redact(before.protected().expose()), "[redacted]");

    // What is read may be masked, or one of a hundred thousand.
    let read: Secret = serde_json::from_str("\"1qkb-read-0123456789\"").unwrap();
    assert_eq!(redact(read.expose()), read.expose());
    let masked = Secret::unprotected("1qkb......0123456789QQCL");
    assert_eq!(redact(masked.expose()), masked.expose());

    // However it is cut into writes.
    for size in [1, 7, 1000, 100_000, 1_000_000] {
        let mut text = format!("a line\n{}\nanother {}\n", key.expose(), key.expose());
        text = text.repeat(3000) + key.expose();
        let mut written = Vec::new();
        let mut writer = RedactingWriter::new(&mut written);
        for bytes in text.as_bytes().chunks(size) {
            writer.write_all(bytes).unwrap();
        }
        writer.flush().unwrap();
        let shown = text.replace(key.expose(), "[redacted]");
        assert!(written == shown.as_bytes(), "{size}");
    }
}
