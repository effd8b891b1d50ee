//! The one place that guesses which name was meant.

/// A longer name is not a slip of the pen, and takes long to compare.
const LONGEST: usize = 256;

/// The one of `known` that was probably meant by `name`, to be named in a message: ``did you mean `token`?``
pub fn nearest<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    if name.len() > LONGEST {
        return None;
    }
    let name = name.to_lowercase();
    let distance = |known: &str| strsim::damerau_levenshtein(&name, &known.to_lowercase());
    let known = known.into_iter().map(|known| (distance(known), known));
    known
        // More changes than a third of the letters make another word.
        .filter(|(distance, known)| *distance <= known.chars().count().div_ceil(3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [&str; 5] = ["token", "private_key", "client_id", "key_id", "url"];

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
            assert_eq!(nearest(name, KNOWN), found, "{name}");
        }
    }
}
