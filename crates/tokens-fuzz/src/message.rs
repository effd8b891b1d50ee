//! Responses as they are written in a corpus.

/// A response: a status, then headers, and after an empty line the body.
///
/// ```text
/// 401
/// www-authenticate: DPoP error="use_dpop_nonce"
///
/// {"error":"invalid_client"}
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message<'a> {
    /// The status. 200 if the first line is none.
    pub status: u16,
    /// Names and values, with the spaces around the values removed.
    pub headers: Vec<(&'a [u8], &'a [u8])>,
    /// All that follows.
    pub body: &'a [u8],
}

impl<'a> Message<'a> {
    /// Reads any input as a response. Lines that are not a header are left out.
    pub fn of(input: &'a [u8]) -> Self {
        let mut rest = input;
        let mut line = || {
            let end = rest.iter().position(|byte| *byte == b'\n')?;
            let (line, after) = rest.split_at(end);
            rest = &after[1..];
            Some(line.trim_ascii())
        };
        let status = line().and_then(|line| std::str::from_utf8(line).ok()?.parse().ok());
        let mut headers = Vec::new();
        while let Some(line) = line().filter(|line| !line.is_empty()) {
            if let Some(colon) = line.iter().position(|byte| *byte == b':') {
                let (name, value) = line.split_at(colon);
                headers.push((name.trim_ascii(), value[1..].trim_ascii()));
            }
        }
        Self {
            status: status
                .filter(|status| (100..1000).contains(status))
                .unwrap_or(200),
            headers,
            body: rest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Message;

    #[test]
    fn reads_anything() {
        let message = Message::of(b"429\r\nRetry-After: 7 \nnothing\nx:\n\n{}\n\n");
        assert_eq!(message.status, 429);
        let expected: [(&[u8], &[u8]); 2] = [(b"Retry-After", b"7"), (b"x", b"")];
        assert_eq!(message.headers, expected);
        assert_eq!(message.body, b"{}\n\n");
        assert_eq!(Message::of(b"7").body, b"7");
        assert_eq!(Message::of(b"").status, 200);
    }
}
