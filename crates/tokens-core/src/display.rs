//! What a token may do and from where, in words.

use std::fmt;

use tokens_http::{is_blank, is_safe_to_show};

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

impl Token {
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
}
