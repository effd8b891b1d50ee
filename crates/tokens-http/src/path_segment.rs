//! Path parameters, for the generated clients.

use std::fmt::Write as _;

/// `text` as one segment of a URL's path: percent-encoded where needed, so that it can't change the path.
///
/// # Errors
///
/// For an empty text, `.` and `..`, which URLs resolve to another path. The message says so.
pub fn path_segment(text: &str) -> Result<String, String> {
    if matches!(text, "" | "." | "..") {
        return Err(format!("`{text}` is not a valid part of a path"));
    }
    let mut segment = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(&byte) {
            segment.push(char::from(byte));
        } else {
            let _ = write!(segment, "%{byte:02X}");
        }
    }
    Ok(segment)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use url::Url;

    use super::*;

    #[test]
    fn what_would_change_the_path_is_encoded_or_refused() {
        for (text, segment) in [
            ("00gabc_-1", Some("00gabc_-1")),
            ("Help Desk", Some("Help%20Desk")),
            ("a/b", Some("a%2Fb")),
            ("a\\b", Some("a%5Cb")),
            ("%2e%2e", Some("%252e%252e")),
            ("..\t", Some("..%09")),
            ("a?b#c", Some("a%3Fb%23c")),
            ("...", Some("...")),
            ("ä", Some("%C3%A4")),
            ("", None),
            (".", None),
            ("..", None),
        ] {
            assert_eq!(path_segment(text).ok().as_deref(), segment, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn a_text_stays_one_segment(text in "\\PC*|[./\\\\%2eE?#\t\n]*") {
            if let Ok(segment) = path_segment(&text) {
                let url = Url::parse(&format!("https://h/a/{segment}/b")).unwrap();
                let segments: Vec<_> = url.path_segments().unwrap().collect();
                prop_assert_eq!(segments, ["a", &*segment, "b"]);
            }
        }
    }
}
