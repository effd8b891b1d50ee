//! The Okta account, as a table of a configuration.

/// In TOML, for an org at `url`.
pub(crate) fn configuration(url: &str) -> String {
    format!(
        "[accounts.okta]\nprovider = \"okta\"\nurl = \"{url}\"\ntoken = {{ held = \"okta\" }}\n"
    )
}
