//! Parts of commands, written as a shell reads them, for hints that are pasted.

use std::path::Path;

use crate::cli::Global;

/// `path` as a shell reads it.
pub(crate) fn quoted(path: &Path) -> String {
    let text = path.to_string_lossy();
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/._-+,@%:".contains(c);
    if !text.is_empty() && text.chars().all(is_plain) {
        return text.into_owned();
    }
    format!("'{}'", text.replace('\'', "'\\''"))
}

/// The options of `global` that name the accounts, each with a space before it.
pub(crate) fn account_options(global: &Global) -> String {
    let mut options = String::new();
    match &global.sandbox {
        Some(Some(directory)) => {
            options.push_str(" --sandbox=");
            options.push_str(&quoted(directory));
        }
        Some(None) => options.push_str(" --sandbox"),
        None => {}
    }
    if let Some(config) = &global.config {
        options.push_str(" --config ");
        options.push_str(&quoted(config));
    }
    if global.env_accounts {
        options.push_str(" --env-accounts");
    }
    options
}

/// What follows `tokens show` and `tokens revoke` in a command about a token.
pub(crate) fn token(account: &str, id: &str, org: &Option<String>, options: &str) -> String {
    let org = org
        .as_ref()
        .map(|org| format!(" --org {}", quoted(org.as_ref())));
    format!("{account} {id}{}{options}", org.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_one_word_of_a_shell() {
        for (value, word) in [
            ("http://127.0.0.1:1", "http://127.0.0.1:1"),
            ("", "''"),
            ("a b'$c", r"'a b'\''$c'"),
        ] {
            assert_eq!(quoted(value.as_ref()), word);
        }
    }
}
