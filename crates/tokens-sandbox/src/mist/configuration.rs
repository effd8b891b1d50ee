//! The Mist accounts, as tables of a configuration.

use uuid::Uuid;

/// The accounts of organizations, in their order.
const ORGS: [&str; 2] = ["mist-org", "mist-org-2"];

/// In TOML, for a cloud at `url`: the user's own tokens, and those of the first two of `orgs`.
pub(crate) fn configuration(url: &str, orgs: impl Iterator<Item = Uuid>) -> String {
    let account = |name: &str, scope: &str| {
        format!(
            "[accounts.{name}]\nprovider = \"mist\"\nurl = \"{url}\"\ntoken = {{ held = \"mist\" }}\n{scope}"
        )
    };
    let of_org =
        |(name, org): (&str, Uuid)| account(name, &format!("scope = \"org\"\nids = [\"{org}\"]\n"));
    let mut text = account("mist", "scope = \"self\"\n");
    text.extend(ORGS.into_iter().zip(orgs).map(of_org));
    text
}
