use proptest::prelude::*;

use super::*;

const KEY: &str = "00QCjAl4MlV-WPXM_ABCDEFGHIJKLMNOPQRSTUVWxy";

fn redactor(secret: &str) -> Redactor {
    let redactor = Redactor::default();
    redactor.add(secret);
    redactor
}

pub(super) fn hex(text: &str, before: &str) -> String {
    let bytes = text.bytes();
    bytes.map(|byte| format!("{before}{byte:02x}")).collect()
}

#[test]
fn finds_a_secret_in_each_form() {
    let redactor = redactor(KEY);
    let reversed: String = KEY.chars().rev().collect();
    for (text, shown) in [
        (format!("bad {KEY}!"), "bad [redacted]!"),
        (format!("{KEY}{KEY}"), "[redacted]"),
        (format!("got {}…", &KEY[..12]), "got [redacted]…"),
        (format!("got {}…", &KEY[30..]), "got [redacted]…"),
        (KEY.to_uppercase(), "[redacted]"),
        (KEY.to_lowercase(), "[redacted]"),
        (reversed, "[redacted]"),
        (hex(KEY, ""), "[redacted]"),
        (hex(KEY, "").to_uppercase(), "[redacted]"),
        (hex(KEY, "%"), "[redacted]"),
        (format!("é\u{1b}{KEY}é"), "é\u{1b}[redacted]é"),
        // Valid JSON remains valid.
        (format!(r#""\n{KEY}\\""#), r#""\n[redacted]\\""#),
        (format!(r#""\{KEY}""#), r#""[redacted]""#),
        (format!(r#""\u00{KEY}""#), r#""[redacted]""#),
        // Masked as lists show it, and too short to tell.
        ("00QC...VWxy".to_owned(), "00QC...VWxy"),
        (KEY[..11].to_owned(), &KEY[..11]),
        (String::new(), ""),
    ] {
        assert_eq!(redactor.redact(&text), shown, "{text}");
    }
}

#[test]
fn words_that_others_write_are_no_secrets() {
    let pem = "-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49\n-----END PRIVATE KEY-----\n";
    let redactor = redactor(pem);
    redactor.add("Authorization: 123456789012345 00a");
    for text in [
        "-----BEGIN PRIVATE KEY----- is expected",
        "Authorization",
        "{\"n\":123456789012345}",
        "00a",
    ] {
        assert_eq!(redactor.redact(text), text);
    }
    let echoed = "bad -----BEGIN PRIVATE KEY-----\\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49\\n";
    let shown = "bad -----BEGIN PRIVATE KEY-----\\n[redacted]\\n";
    assert_eq!(redactor.redact(echoed), shown);
}

#[test]
fn what_is_equal_but_for_one_bit_is_no_secret() {
    let redactor = redactor("abcdefgh123|");
    redactor.add("madeupGQ-L*9");
    for text in [
        r#""abcdefgh123\""#,
        "madeupGQ-L\n9",
        "madeupGQ\rL*9",
        "madeupGQ-L*\x19",
    ] {
        assert_eq!(redactor.redact(text), text);
    }
}

#[test]
fn many_secrets_are_all_found() {
    let redactor = Redactor::default();
    let digits = |number: u64| number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let key = |number: u64| format!("{:016x}{:016x}", digits(number + 1), digits(number + 1001));
    (0..200).for_each(|number| redactor.add(&key(number)));
    for number in 0..200 {
        assert_eq!(redactor.redact(&key(number)), "[redacted]");
    }
}

#[test]
fn without_secrets_a_text_is_not_even_copied() {
    assert!(matches!(redactor(KEY).redact("[]"), Cow::Borrowed(_)));
    let page = include_str!("../../README.md");
    assert!(matches!(redactor(KEY).redact(page), Cow::Borrowed(_)));
    assert!(matches!(Redactor::default().redact(KEY), Cow::Borrowed(_)));
}

/// Whether `shown` still has so many bytes of `form` in a row.
fn has_part(shown: &str, form: &str, length: usize) -> bool {
    let shown = shown.to_lowercase();
    let form = form.to_lowercase();
    let mut parts = form.as_bytes().windows(length);
    parts.any(|part| shown.as_bytes().windows(length).any(|other| other == part))
}

pub(super) fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let value = (0..3).fold(0, |value, at| {
            value << 8 | usize::from(group.get(at).copied().unwrap_or(0))
        });
        for digit in 0..=group.len() {
            text.push(char::from(ALPHABET[value >> (18 - 6 * digit) & 63]));
        }
    }
    text
}

proptest! {
    #[test]
    fn no_part_remains(
        secret in "[A-Za-z0-9_~?>-]{20,90}[0-9]", before: String, after: String, cut in 0usize..60, long in 12usize..60,
    ) {
        let redactor = redactor(&secret);
        let start = cut.min(secret.len() - 12);
        let part = &secret[start..(start + long).min(secret.len())];
        let reversed: String = part.chars().rev().collect();
        for text in [part.to_owned(), reversed] {
            let shown = redactor.redact(&format!("{before}{text}{after}")).into_owned();
            prop_assert!(!has_part(&shown, &text, 12), "{shown}");
        }
        for text in [hex(part, ""), hex(part, "%")] {
            let shown = redactor.redact(&format!("{before}{text}{after}")).into_owned();
            prop_assert!(!has_part(&shown, &text, 20), "{shown}");
        }
        // Whatever stands before and after it is encoded with it.
        let text = base64(format!("{before}{secret}{after}").as_bytes());
        for text in [text.replace('+', "-").replace('/', "_"), text] {
            let shown = redactor.redact(&text);
            let alone = &base64(secret.as_bytes());
            prop_assert!(!has_part(&shown, alone, 16), "{shown}");
            prop_assert!(shown.contains("[redacted]"), "{shown}");
        }
    }

    #[test]
    fn any_text_can_be_redacted(secret: String, text: String) {
        redactor(&secret).redact(&text);
    }

    #[test]
    fn json_remains_json(before: String, last: char, after: String, cut in 0usize..30) {
        let name = format!("{before}{last}{}{after}", &KEY[cut..]);
        let json = serde_json::to_string(&name).unwrap();
        let shown = redactor(KEY).redact(&json).into_owned();
        prop_assert!(serde_json::from_str::<String>(&shown).is_ok(), "{shown}");
    }
}
