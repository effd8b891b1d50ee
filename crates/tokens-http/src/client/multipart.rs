//! Bodies of `multipart/form-data`, which upload files.

use std::fmt;

/// Separates the parts. The generated clients send it in the header of the request.
const BOUNDARY: &str = "tokens-http-7d1f0c59a3e84b62";

/// A body of `multipart/form-data`.
///
/// ```
/// let form = tokens_http::Multipart::default().text("name", "map")?.file("file", "map.png", "image/png", b"...")?;
/// # Ok::<_, tokens_http::MultipartError>(())
/// ```
#[derive(Clone, Default)]
pub struct Multipart(Vec<u8>);

/// A part of a [`Multipart`] body cannot be sent: a name has a quotation mark or a line break, or the content contains the boundary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a part of a multipart body cannot be sent")]
pub struct MultipartError;

impl Multipart {
    /// Adds a field.
    ///
    /// # Errors
    ///
    /// If `name` is not valid or `text` contains the boundary.
    pub fn text(self, name: &str, text: &str) -> Result<Self, MultipartError> {
        self.part(name, "", text.as_bytes())
    }

    /// Adds a file.
    ///
    /// # Errors
    ///
    /// If `name`, `file_name` or `media_type` is not valid, or `content` contains the boundary.
    pub fn file(
        self,
        name: &str,
        file_name: &str,
        media_type: &str,
        content: &[u8],
    ) -> Result<Self, MultipartError> {
        if !is_valid(file_name) || !is_valid(media_type) {
            return Err(MultipartError);
        }
        let rest = format!("; filename=\"{file_name}\"\r\nContent-Type: {media_type}");
        self.part(name, &rest, content)
    }

    fn part(mut self, name: &str, rest: &str, content: &[u8]) -> Result<Self, MultipartError> {
        let boundary = BOUNDARY.as_bytes();
        let contains = content
            .windows(boundary.len())
            .any(|window| window == boundary);
        if !is_valid(name) || contains {
            return Err(MultipartError);
        }
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"{rest}\r\n\r\n"
        );
        self.0.extend_from_slice(head.as_bytes());
        self.0.extend_from_slice(content);
        self.0.extend_from_slice(b"\r\n");
        Ok(self)
    }
}

fn is_valid(name: &str) -> bool {
    !name.contains(['"', '\\']) && !name.chars().any(char::is_control)
}

impl From<Multipart> for reqwest::Body {
    fn from(Multipart(mut bytes): Multipart) -> Self {
        bytes.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
        bytes.into()
    }
}

/// Only the length: a part may be a secret.
impl fmt::Debug for Multipart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Multipart")
            .field("bytes", &self.0.len())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::{Multipart, MultipartError};

    #[test]
    fn has_a_part_for_each_field() {
        let form = Multipart::default().text("a", "1").unwrap();
        let form = form.file("f", "x.png", "image/png", b"\0").unwrap();
        let body = reqwest::Body::from(form);
        let expected = "--tokens-http-7d1f0c59a3e84b62\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n\
            --tokens-http-7d1f0c59a3e84b62\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x.png\"\r\nContent-Type: image/png\r\n\r\n\0\r\n\
            --tokens-http-7d1f0c59a3e84b62--\r\n";
        assert_eq!(body.as_bytes().unwrap(), expected.as_bytes());
    }

    #[test]
    fn refuses_what_would_break_a_part() {
        let form = Multipart::default;
        assert_eq!(form().text("a\"", "1").unwrap_err(), MultipartError);
        assert_eq!(
            form()
                .text("a", "tokens-http-7d1f0c59a3e84b62")
                .unwrap_err(),
            MultipartError
        );
        assert_eq!(
            form().file("a", "x\r\ny", "image/png", b"").unwrap_err(),
            MultipartError
        );
    }
}
