//! The names that a configuration may have, and advice for those it may not.

/// On top.
pub(super) const TOP: &[&str] = &["accounts"];

/// In an account of Okta.
pub(super) const OKTA: &[&str] = &[
    "provider",
    "url",
    "token",
    "access_token",
    "client_id",
    "private_key",
    "key_id",
    "scopes",
    "dpop",
];

/// In an account of Mist.
pub(super) const MIST: &[&str] = &["provider", "cloud", "url", "token", "scope", "ids"];

/// In the place of a secret.
pub(super) const SECRET: &[&str] = &["env", "file", "command"];

/// The name that was probably meant.
pub(crate) fn nearest<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let name = name.to_lowercase();
    known
        .into_iter()
        .map(|known| {
            (
                strsim::damerau_levenshtein(&name, &known.to_lowercase()),
                known,
            )
        })
        // More changes than a third of the letters make another word.
        .filter(|(distance, known)| *distance <= known.chars().count().div_ceil(3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

/// `a`, `b` and `c`.
pub(crate) fn list<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    let names: Vec<_> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_the_word_and_another_word_does_not() {
        for (name, found) in [
            ("tokne", Some("token")),
            ("Token", Some("token")),
            ("privatekey", Some("private_key")),
            ("clientid", Some("client_id")),
            ("keyid", Some("key_id")),
            ("uri", Some("url")),
            ("password", None),
            ("x", None),
        ] {
            assert_eq!(nearest(name, OKTA.iter().copied()), found, "{name}");
        }
        assert_eq!(list(["a"]), "`a`");
        assert_eq!(list(["a", "b", "c"]), "`a`, `b` and `c`");
    }
}
