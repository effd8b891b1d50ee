//! What a token may do and from where, in a few words.

use tokens_core::Token;

/// All of it in one cell: `read at org; from 192.0.2.0/24`.
pub(crate) fn reach(token: &Token) -> String {
    let mut parts = vec![rights(token)];
    match token.src_ips.as_deref() {
        None | Some([]) => {}
        Some(addresses) => parts.push(format!("from {}", addresses.join(", "))),
    }
    parts.extend(token.network.as_ref().map(ToString::to_string));
    parts.join("; ")
}

/// What it may do.
fn rights(token: &Token) -> String {
    match (token.privileges.as_deref(), token.acts_as_owner) {
        (Some(privileges @ [_, ..]), _) => {
            let texts: Vec<_> = privileges.iter().map(ToString::to_string).collect();
            texts.join(", ")
        }
        (_, Some(true)) => "as its owner".to_owned(),
        (Some([]), _) => "nothing".to_owned(),
        _ => "unknown".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokens_core::{Network, Privilege, ProviderId, Scope, TokenKind};

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
}
