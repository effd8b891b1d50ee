//! One token in full, a line for each thing that is known.

use jiff::Timestamp;
use tokens_core::{DERIVED_MARK, Token, name_text};
use unicode_width::UnicodeWidthStr;

use super::columns::{id, owner};
use super::escape;

/// All that is known about `token`.
pub(crate) fn details(account: &str, token: &Token, now: Timestamp) -> String {
    let or_dash = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
    let mut lines = vec![
        ("account", account.to_owned()),
        ("service", token.provider.service.to_string()),
        ("host", token.provider.host.clone()),
        ("kind", token.kind.to_string()),
        ("organization", or_dash(&token.org_id)),
        ("id", id(token).to_owned()),
        ("name", name_text(token.name.as_deref()).to_owned()),
        ("owner", owner(token.owner.as_ref()).to_owned()),
        ("client", or_dash(&token.client_name)),
        ("created", token.created_when().exact(now)),
        ("last used", token.last_used.exact(now)),
        ("expires", token.expires.exact(now)),
    ];
    match token.privileges.as_deref() {
        None => lines.push(("privileges", "-".to_owned())),
        Some([]) => lines.push(("privileges", "none of its own".to_owned())),
        Some(privileges) => {
            for privilege in privileges {
                lines.push(("privileges", privilege.to_string()));
            }
        }
    }
    let network = token.network.as_ref().map(ToString::to_string);
    lines.push(("network", or_dash(&network)));
    lines.push((
        "addresses",
        match token.src_ips.as_deref() {
            None => "-".to_owned(),
            Some([]) => "any".to_owned(),
            Some(addresses) => addresses.join(", "),
        },
    ));
    lines.push(("key", or_dash(&token.hint)));

    let width = lines.iter().map(|(label, _)| label.width()).max();
    let width = width.unwrap_or(0);
    let mut text = String::new();
    let mut last = "";
    for (label, value) in lines {
        // A second privilege stands below the first.
        let shown = if label == last { "" } else { label };
        text.push_str(&format!("{shown:width$}  {}\n", escape::line(&value)));
        last = label;
    }
    if text.contains(&format!("({}", DERIVED_MARK)) {
        text.push_str(&format!(
            "{} derived from what the service reports\n",
            DERIVED_MARK
        ));
    }
    text
}
