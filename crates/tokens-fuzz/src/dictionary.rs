//! Dictionaries as libFuzzer reads them: `"word"` a line, in ASCII, with `\\`, `\"` and `\x1b` in it; `#` begins a comment.

/// The words of a dictionary.
///
/// # Errors
///
/// The first line that is not a quoted word.
pub(crate) fn words(text: &str) -> Result<Vec<Vec<u8>>, String> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| word(line).ok_or_else(|| format!("not a quoted word: {line}")))
        .collect()
}

fn word(line: &str) -> Option<Vec<u8>> {
    let quoted = line.strip_prefix('"')?.strip_suffix('"')?;
    let mut word = Vec::new();
    let mut bytes = quoted.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'\\' => {}
            b' '..=b'~' => {
                word.push(byte);
                continue;
            }
            _ => return None,
        }
        match bytes.next()? {
            b'x' => {
                let mut digit = || char::from(bytes.next()?).to_digit(16);
                let (high, low) = (digit()?, digit()?);
                word.push(u8::try_from(16 * high + low).ok()?);
            }
            quoted @ (b'\\' | b'"') => word.push(quoted),
            _ => return None,
        }
    }
    Some(word)
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn reads_what_libfuzzer_reads() {
        let text = "# a comment\n\n\"rel=\\\"next\\\"\"\n\"\\x1b[2J\"\n\"\\\\\"\n";
        let expected: [&[u8]; 3] = [b"rel=\"next\"", b"\x1b[2J", b"\\"];
        assert_eq!(words(text).unwrap(), expected);
        for line in ["word", "\"a\\\"", "\"\\n\"", "\"\\x1\"", "\"ä\""] {
            assert!(words(line).is_err(), "{line}");
        }
    }
}
