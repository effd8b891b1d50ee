//! Why there are no certificate authorities to trust: what the variables that name them lead to.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

/// A set of authorities is some hundred kilobytes.
const MAX_FILE: u64 = 16 * 1024 * 1024;

const BEGIN: &[u8] = b"-----BEGIN CERTIFICATE-----";

/// What is wrong with the authorities that `SSL_CERT_FILE` or `SSL_CERT_DIR` names instead of the system's, if one of them is set.
pub(crate) fn problem() -> Option<String> {
    problem_of(
        std::env::var_os("SSL_CERT_FILE"),
        std::env::var_os("SSL_CERT_DIR"),
    )
}

fn problem_of(file: Option<OsString>, directory: Option<OsString>) -> Option<String> {
    let trusts_nothing = "so that no certificate authority is trusted";
    if let Some(file) = file {
        let path = Path::new(&file);
        let shown = path.display();
        return Some(match read(path) {
            _ if file.is_empty() => format!("SSL_CERT_FILE is empty, {trusts_nothing}"),
            Err(error) => {
                format!("the file that SSL_CERT_FILE names, `{shown}`, can't be read: {error}")
            }
            Ok(text) if !text.windows(BEGIN.len()).any(|window| window == BEGIN) => format!(
                "the file that SSL_CERT_FILE names, `{shown}`, has no certificate in PEM, {trusts_nothing}"
            ),
            Ok(_) => format!(
                "the file that SSL_CERT_FILE names, `{shown}`, has no certificate that can be used"
            ),
        });
    }
    let directory = directory?;
    let path = Path::new(&directory);
    let shown = path.display();
    Some(match fs::read_dir(path) {
        Err(error) => {
            format!("the directory that SSL_CERT_DIR names, `{shown}`, can't be read: {error}")
        }
        Ok(_) => format!(
            "the directory that SSL_CERT_DIR names, `{shown}`, has no certificate that can be used"
        ),
    })
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    // A pipe might never say anything.
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is not a regular file"));
    }
    let mut text = Vec::new();
    File::open(path)?.take(MAX_FILE).read_to_end(&mut text)?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_named_and_what_is_wrong_with_it() {
        assert_eq!(problem_of(None, None), None);
        let of_file = |path: &str| problem_of(Some(path.into()), Some("/".into())).unwrap();
        assert!(of_file("").contains("SSL_CERT_FILE is empty"));
        let missing = of_file("/no/such/file");
        assert!(missing.contains("SSL_CERT_FILE names, `/no/such/file`, can't be read: "));
        assert!(of_file("/").contains("not a regular file"));
        let other = of_file(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"));
        assert!(other.contains("has no certificate in PEM"), "{other}");
        let missing = problem_of(None, Some("/no/such/directory".into())).unwrap();
        assert!(missing.contains("SSL_CERT_DIR names, `/no/such/directory`, can't be read: "));
    }
}
