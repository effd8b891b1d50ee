//! What a token may do and from where, in a few words.

use tokens_core::{Network, Privilege, Token};

/// All of it in one cell: `read at org; from 192.0.2.0/24`.
pub(crate) fn reach(token: &Token) -> String {
    let mut parts = vec![rights(token)];
    match token.src_ips.as_deref() {
        None | Some([]) => {}
        Some(addresses) => parts.push(format!("from {}", addresses.join(", "))),
    }
    parts.extend(token.network.as_ref().map(network));
    parts.join("; ")
}

/// What it may do.
fn rights(token: &Token) -> String {
    match (token.privileges.as_deref(), token.acts_as_owner) {
        (Some(privileges @ [_, ..]), _) => {
            let texts: Vec<_> = privileges.iter().map(privilege).collect();
            texts.join(", ")
        }
        (_, Some(true)) => "as its owner".to_owned(),
        (Some([]), _) => "nothing".to_owned(),
        _ => "unknown".to_owned(),
    }
}

/// One privilege: `read at site 4ac1dcf4-… (reporting)`.
pub(crate) fn privilege(privilege: &Privilege) -> String {
    let or_unknown = |text: &Option<String>| text.clone().unwrap_or_else(|| "unknown".to_owned());
    let mut text = format!(
        "{} at {}",
        or_unknown(&privilege.role),
        or_unknown(&privilege.scope)
    );
    let place = match privilege.scope.as_deref() {
        Some("site") => privilege.site_id.clone(),
        Some("sitegroup") => Some(privilege.sitegroup_ids.join(" ")),
        Some("orggroup") => Some(privilege.orggroup_ids.join(" ")),
        Some("msp") => privilege.msp_id.clone(),
        _ => None,
    };
    for place in place.iter().filter(|place| !place.is_empty()) {
        text.push(' ');
        text.push_str(place);
    }
    if !privilege.views.is_empty() {
        text.push_str(&format!(" ({})", privilege.views.join(", ")));
    }
    text
}

/// A network condition: `from anywhere`, `from zones a, b`, `not from zone c`.
pub(crate) fn network(network: &Network) -> String {
    let zones = |zones: &[String]| {
        let word = if zones.len() == 1 { "zone" } else { "zones" };
        format!("from {word} {}", zones.join(", "))
    };
    match (
        network.connection.as_deref(),
        network.include.as_slice(),
        network.exclude.as_slice(),
    ) {
        (Some("ANYWHERE"), _, _) => "from anywhere".to_owned(),
        (Some("ZONE"), [], exclude @ [_, ..]) => format!("not {}", zones(exclude)),
        (Some("ZONE"), include @ [_, ..], []) => zones(include),
        (Some("ZONE"), include @ [_, ..], exclude) => {
            format!("{}, not {}", zones(include), zones(exclude))
        }
        (Some(other), _, _) => format!("from {other}"),
        (None, _, _) => "from unknown".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokens_core::{ProviderId, Scope, TokenKind};

    #[test]
    fn rights_and_places_in_a_few_words() {
        let mut token = Token::new(
            ProviderId::new("example".into(), "api.example", Scope::Tenant),
            TokenKind::ORG,
        );
        assert_eq!(reach(&token), "unknown");
        token.privileges = Some(vec![]);
        assert_eq!(reach(&token), "nothing");
        let mut site = Privilege::new("read", "site");
        site.site_id = Some("4ac1".into());
        site.views = vec!["reporting".into()];
        token.privileges = Some(vec![Privilege::new("admin", "org"), site]);
        token.src_ips = Some(vec!["192.0.2.0/24".into()]);
        assert_eq!(
            reach(&token),
            "admin at org, read at site 4ac1 (reporting); from 192.0.2.0/24"
        );
        let mut token = Token::new(
            ProviderId::new("example".into(), "api.example", Scope::Tenant),
            TokenKind::USER,
        );
        token.acts_as_owner = Some(true);
        token.network = Some(Network::anywhere());
        assert_eq!(reach(&token), "as its owner; from anywhere");
    }

    #[test]
    fn networks_in_a_few_words() {
        let zones = |include: &[&str], exclude: &[&str]| {
            let own = |zones: &[&str]| zones.iter().map(|zone| (*zone).to_owned()).collect();
            network(&Network::zones(own(include), own(exclude)))
        };
        assert_eq!(zones(&["a"], &[]), "from zone a");
        assert_eq!(
            zones(&["a", "b"], &["c"]),
            "from zones a, b, not from zone c"
        );
        assert_eq!(zones(&[], &["c"]), "not from zone c");
        assert_eq!(zones(&[], &[]), "from ZONE");
    }
}
