//! Tokens and those they sign in, in words.

use std::fmt;

use tokens_http::{is_blank, is_safe_to_show};

use crate::claims::Claim;
use crate::identity::{Identity, IdentityKind};
use crate::token::{Network, Privilege, Token};

/// `read at site 4ac1dcf4-… (reporting)`.
impl fmt::Display for Privilege {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let or_unknown =
            |text: &Option<String>| text.clone().unwrap_or_else(|| "unknown".to_owned());
        write!(
            f,
            "{} at {}",
            or_unknown(&self.role),
            or_unknown(&self.scope)
        )?;
        let place = match self.scope.as_deref() {
            Some("site") => self.site_id.clone(),
            Some("sitegroup") => Some(self.sitegroup_ids.join(" ")),
            Some("orggroup") => Some(self.orggroup_ids.join(" ")),
            Some("msp") => self.msp_id.clone(),
            _ => None,
        };
        for place in place.iter().filter(|place| !place.is_empty()) {
            write!(f, " {place}")?;
        }
        if !self.views.is_empty() {
            write!(f, " ({})", self.views.join(", "))?;
        }
        Ok(())
    }
}

/// `from anywhere`, `from zones a, b`, `not from zone c`.
impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let zones = |zones: &[String]| {
            let word = if zones.len() == 1 { "zone" } else { "zones" };
            format!("from {word} {}", zones.join(", "))
        };
        let connection = self.connection.as_deref();
        match (connection, self.include.as_slice(), self.exclude.as_slice()) {
            (Some("ANYWHERE"), _, _) => f.write_str("from anywhere"),
            (Some("ZONE"), [], exclude @ [_, ..]) => write!(f, "not {}", zones(exclude)),
            (Some("ZONE"), include @ [_, ..], []) => f.write_str(&zones(include)),
            (Some("ZONE"), include, exclude @ [_, ..]) => {
                write!(f, "{}, not {}", zones(include), zones(exclude))
            }
            (Some(other), _, _) => write!(f, "from {other}"),
            (None, _, _) => f.write_str("from unknown"),
        }
    }
}

/// `system siem, team security, contact soc@acme.example, ticket OPS-17`: those of them that it has.
impl fmt::Display for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [
            ("system", &self.system),
            ("team", &self.team),
            ("contact", &self.contact),
            ("ticket", &self.ticket),
        ];
        let parts = parts
            .into_iter()
            .filter_map(|(what, text)| Some((what, text.as_ref()?)));
        for (number, (what, text)) in parts.enumerate() {
            let comma = if number == 0 { "" } else { ", " };
            write!(f, "{comma}{what} {text}")?;
        }
        Ok(())
    }
}

/// `priya.raman@acme.example (Priya Raman)`: what is known, the best first.
impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = [&self.email, &self.name, &self.id];
        let mut known = known.into_iter().flatten();
        let Some(first) = known.next() else {
            return f.write_str(match self.kind {
                IdentityKind::OrgToken => "an organization's token",
                IdentityKind::App => "an app",
                IdentityKind::User => "an unknown user",
            });
        };
        f.write_str(match self.kind {
            IdentityKind::OrgToken => "the organization's token ",
            IdentityKind::App => "the app ",
            IdentityKind::User => "",
        })?;
        f.write_str(first)?;
        let others: Vec<&str> = known.map(String::as_str).collect();
        match others.as_slice() {
            [] => Ok(()),
            others => write!(f, " ({})", others.join(", ")),
        }
    }
}

impl Token {
    /// What it may do and from where: `read at org; from 192.0.2.0/24`.
    pub fn permissions(&self) -> String {
        let all = |privileges: &[Privilege]| {
            let texts: Vec<_> = privileges.iter().map(ToString::to_string).collect();
            texts.join(", ")
        };
        let mut parts = vec![match (self.privileges.as_deref(), self.acts_as_owner) {
            (Some(privileges @ [_, ..]), _) => all(privileges),
            (_, Some(true)) => "as its owner".to_owned(),
            (Some([]), _) => "nothing".to_owned(),
            _ => "unknown".to_owned(),
        }];
        match self.src_ips.as_deref() {
            None | Some([]) => {}
            Some(addresses) => parts.push(format!("from {}", addresses.join(", "))),
        }
        parts.extend(self.network.as_ref().map(ToString::to_string));
        parts.join("; ")
    }

    /// Its name for people, with the agent it belongs to: `-` without a name, `(blank)` for one that nothing can be seen of, unless an
    /// escape shows it.
    pub fn title(&self) -> String {
        let name = name_text(self.name.as_deref());
        match &self.agent {
            None => name.to_owned(),
            Some(agent) => format!("{name} ({agent})"),
        }
    }
}

/// A token's name for people, as [`Token::title`] has it.
pub fn name_text(name: Option<&str>) -> &str {
    match name {
        None => "-",
        Some(name) if is_blank(name) && is_safe_to_show(name) => "(blank)",
        Some(name) => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider_id::{ProviderId, Scope};
    use crate::token::TokenKind;

    #[test]
    fn networks_in_a_few_words() {
        let zones = |include: &[&str], exclude: &[&str]| {
            let own = |zones: &[&str]| zones.iter().map(|zone| (*zone).to_owned()).collect();
            Network::zones(own(include), own(exclude)).to_string()
        };
        assert_eq!(zones(&["a"], &[]), "from zone a");
        assert_eq!(
            zones(&["a", "b"], &["c"]),
            "from zones a, b, not from zone c"
        );
        assert_eq!(zones(&[], &["c"]), "not from zone c");
        assert_eq!(zones(&[], &[]), "from ZONE");
    }

    #[test]
    fn privileges_are_the_same_whatever_the_service_adds() {
        let new = [
            Privilege::new("read", "org"),
            Privilege::new("write", "orgsites"),
        ];
        let mut old = vec![new[1].clone(), new[0].clone()];
        old[0].org_id = Some("1".into());
        assert!(Privilege::same(&old, &new));
        assert!(!Privilege::same(&old[..1], &new));
        old[0].views = vec!["reporting".into()];
        assert!(!Privilege::same(&old, &new));
    }

    #[test]
    fn rights_and_places_in_a_few_words() {
        let mut token = Token::new(
            ProviderId::new("example".into(), "api.example", Scope::Tenant),
            TokenKind::ORG,
        );
        assert_eq!(token.permissions(), "unknown");
        token.privileges = Some(vec![]);
        assert_eq!(token.permissions(), "nothing");
        let mut site = Privilege::new("read", "site");
        site.site_id = Some("4ac1".into());
        site.views = vec!["reporting".into()];
        token.privileges = Some(vec![Privilege::new("admin", "org"), site]);
        token.src_ips = Some(vec!["192.0.2.0/24".into()]);
        assert_eq!(
            token.permissions(),
            "admin at org, read at site 4ac1 (reporting); from 192.0.2.0/24"
        );
        let mut token = Token::new(
            ProviderId::new("example".into(), "api.example", Scope::Tenant),
            TokenKind::USER,
        );
        token.acts_as_owner = Some(true);
        token.network = Some(Network::anywhere());
        assert_eq!(token.permissions(), "as its owner; from anywhere");
    }

    #[test]
    fn the_best_known_name_comes_first() {
        let mut identity = Identity::new(IdentityKind::User);
        assert_eq!(identity.to_string(), "an unknown user");
        identity.id = Some("00u1".into());
        assert_eq!(identity.to_string(), "00u1");
        identity.name = Some("Priya Raman".into());
        identity.email = Some("priya@acme.example".into());
        let text = "priya@acme.example (Priya Raman, 00u1)";
        assert_eq!(identity.to_string(), text);
        let mut org = Identity::new(IdentityKind::OrgToken);
        org.name = Some("ci".into());
        assert_eq!(org.to_string(), "the organization's token ci");
    }
}
