//! What is known about a token, in a few words.

use jiff::Timestamp;
use tokens_core::snapshot::UsageSummary;
use tokens_core::{
    Assignment, DERIVED_MARK, Fact, Named, Network, Permissions, Privilege, Provenance, Scope,
    Target, TargetKind, Token, TokenDetails, When, WhenState, Zone,
};

/// What stands for a fact that could not be found out.
const UNKNOWN: &str = "unknown";

/// Whose token it is one of.
pub(crate) fn scope(token: &Token) -> &'static str {
    match token.provider.scope {
        Scope::Tenant => "tenant",
        Scope::Org(_) => "org",
        _ => "user",
    }
}

/// What a token can do: `Super Administrator (via group Ops)`, `admin of Acme Retail`. What is not known is said.
pub(crate) fn permissions(token: &Token, details: Option<&TokenDetails>) -> String {
    if let Some(known) = details.and_then(|details| details.permissions.as_ref()) {
        return effective(known, token, details);
    }
    match (token.privileges.as_deref(), token.acts_as_owner) {
        (Some(privileges @ [_, ..]), _) => {
            let texts: Vec<_> = privileges.iter().map(privilege).collect();
            texts.join(", ")
        }
        (_, Some(true)) => "as its owner".to_owned(),
        (Some([]), _) => "none".to_owned(),
        _ => UNKNOWN.to_owned(),
    }
}

/// As [`permissions`], for a narrow column: each role once and in short, with what it is limited to behind it.
pub(crate) fn short_permissions(token: &Token, details: Option<&TokenDetails>) -> String {
    let Some(known) = details.and_then(|details| details.permissions.as_ref()) else {
        return permissions(token, details).replace("as its owner", "as owner");
    };
    let mut short: Vec<Assignment> = Vec::new();
    for one in &known.assignments {
        let mut one = one.clone();
        one.title = short_title(&one.title);
        match short.iter_mut().find(|other| other.title == one.title) {
            // Where a role has no limits, limits elsewhere change nothing.
            Some(other) if other.targets.is_empty() || one.targets.is_empty() => {
                other.targets.clear();
            }
            Some(other) => other.targets.extend(one.targets),
            None => short.push(one),
        }
    }
    let mut known = known.clone();
    known.assignments = short;
    effective(&known, token, details)
}

/// `Super Admin` for `Super Administrator`.
fn short_title(title: &str) -> String {
    match title.strip_suffix("Administrator") {
        Some(role) => format!("{}Admin", role.replace("Organization ", "Org ")),
        None => title.to_owned(),
    }
}

/// The organization of a token, as roles in it are described.
pub(crate) struct Org<'a> {
    id: Option<&'a str>,
    name: Option<&'a str>,
}

impl<'a> Org<'a> {
    pub(crate) fn of(token: &'a Token, details: Option<&'a TokenDetails>) -> Self {
        let org = details.and_then(|details| details.org.as_ref()?.known());
        Self {
            id: token.org_id.as_deref(),
            name: org.and_then(|org| org.name.as_deref()),
        }
    }

    /// The name of what a role is for: an organization's, if it is known.
    fn name_of<'t>(&self, of: &'t Named) -> &'t str
    where
        'a: 't,
    {
        match (&of.name, &of.id) {
            (Some(name), _) => name,
            (None, Some(id)) if self.id != Some(id) => id,
            _ => self.name.unwrap_or("its org"),
        }
    }
}

fn privilege(privilege: &Privilege) -> String {
    let text = privilege.to_string();
    text.replace(" at orgsites", " of all sites")
        .replace(" at org", " of its org")
        .replace(" at sitegroup", " of site group")
        .replace(" at ", " of ")
}

fn effective(permissions: &Permissions, token: &Token, details: Option<&TokenDetails>) -> String {
    let org = Org::of(token, details);
    let mut texts: Vec<String> = Vec::new();
    for one in &permissions.assignments {
        let text = assignment(one, &org);
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    match (texts.is_empty(), permissions.unknown.is_empty()) {
        (true, true) => texts.push("no admin role".to_owned()),
        (true, false) => texts.push(UNKNOWN.to_owned()),
        (false, true) => {}
        (false, false) => texts.push("others unknown".to_owned()),
    }
    texts.join(", ")
}

/// One role: `Group Administrator of 2 groups (via group Ops)`.
pub(crate) fn assignment(one: &Assignment, org: &Org<'_>) -> String {
    let mut text = one.title.clone();
    if let Some(targets) = targets(&one.targets, org) {
        text.push_str(&format!(" of {targets}"));
    }
    if let Some(group) = &one.via_group {
        text.push_str(&format!(" (via group {})", named(group)));
    }
    if one.provenance == Provenance::Inferred {
        text.push_str(" (inferred)");
    }
    text
}

/// A name, else an id.
pub(crate) fn named(named: &Named) -> &str {
    let known = named.name.as_deref().or(named.id.as_deref());
    known.unwrap_or(UNKNOWN)
}

fn targets(targets: &[Target], org: &Org<'_>) -> Option<String> {
    match targets {
        [] => None,
        [one] => Some(target(one, org)),
        [first, ..] if targets.iter().all(|one| one.kind == first.kind) => {
            Some(format!("{} {}", targets.len(), plural(first.kind)))
        }
        _ => Some(format!("{} things", targets.len())),
    }
}

fn target(target: &Target, org: &Org<'_>) -> String {
    match target.kind {
        TargetKind::Org => org.name_of(&target.of).to_owned(),
        TargetKind::OrgSites => format!("all sites of {}", org.name_of(&target.of)),
        kind => format!("{} {}", singular(kind), named(&target.of)),
    }
}

/// The kind of thing that a role is limited to.
pub(crate) fn singular(kind: TargetKind) -> &'static str {
    match kind {
        TargetKind::Org => "org",
        TargetKind::Msp => "MSP",
        TargetKind::OrgGroup => "org group",
        TargetKind::Site => "site",
        TargetKind::SiteGroup => "site group",
        TargetKind::OrgSites => "all sites of org",
        TargetKind::Group => "group",
        TargetKind::App => "app",
        TargetKind::ResourceSet => "resource set",
        _ => "target",
    }
}

fn plural(kind: TargetKind) -> &'static str {
    match kind {
        TargetKind::Org | TargetKind::OrgSites => "orgs",
        TargetKind::Msp => "MSPs",
        TargetKind::OrgGroup => "org groups",
        TargetKind::Site => "sites",
        TargetKind::SiteGroup => "site groups",
        TargetKind::Group => "groups",
        TargetKind::App => "apps",
        TargetKind::ResourceSet => "resource sets",
        _ => "targets",
    }
}

/// From where it may be used. `None`: the list does not show it.
pub(crate) fn network(token: &Token, details: Option<&TokenDetails>) -> Option<String> {
    let mut parts = Vec::new();
    if let Some(addresses @ [_, ..]) = token.src_ips.as_deref() {
        parts.push(format!("from {}", addresses.join(", ")));
    }
    if let Some(network) = &token.network {
        let zones = details.and_then(|details| details.zones.as_deref());
        parts.push(with_names(network, zones.unwrap_or_default()).to_string());
    }
    match (parts.is_empty(), &token.src_ips) {
        (true, None) => None,
        (true, Some(_)) => Some("from anywhere".to_owned()),
        _ => Some(parts.join("; ")),
    }
}

fn with_names(network: &Network, zones: &[Fact<Zone>]) -> Network {
    let named = |id: &String| {
        let zone = zones
            .iter()
            .filter_map(Fact::known)
            .find(|zone| zone.id == *id);
        match zone {
            Some(zone) if zone.is_gone => format!("{id} (deleted)"),
            Some(zone) => {
                let name = zone.name.as_deref().unwrap_or(id);
                match zone.status.as_deref() {
                    Some("INACTIVE") => format!("{name} (inactive)"),
                    _ => name.to_owned(),
                }
            }
            None => id.clone(),
        }
    };
    let mut network = network.clone();
    network.include = network.include.iter().map(named).collect();
    network.exclude = network.exclude.iter().map(named).collect();
    network
}

/// The owner's status in the service's word, or what it means for the tokens.
pub(crate) fn owner_status(details: Option<&TokenDetails>) -> String {
    match details.and_then(|details| details.owner_details.as_ref()) {
        None => "-".to_owned(),
        Some(Fact::Unknown(_)) => UNKNOWN.to_owned(),
        Some(Fact::Known { value, .. }) => {
            let status = value.status.clone();
            status.unwrap_or_else(|| value.standing.to_string())
        }
    }
}

/// Who used it.
pub(crate) fn usage(usage: Option<&Fact<UsageSummary>>, now: Timestamp) -> String {
    let summary = match usage {
        None => return "-".to_owned(),
        Some(Fact::Unknown(_)) => return UNKNOWN.to_owned(),
        Some(Fact::Known { value, .. }) => value,
    };
    let is_partial = summary.unknown.is_some();
    let mut parts = match (summary.events, summary.last_event) {
        (0, _) if is_partial => Vec::new(),
        (0, _) => vec!["no events".to_owned()],
        (events, Some(at)) => {
            let at = When::at(at, Provenance::Reported).relative_to(now);
            vec![format!("{events} events, last {at}")]
        }
        (events, None) => vec![format!("{events} events")],
    };
    match summary.sources.as_slice() {
        [] => {}
        [one] if !summary.has_more_sources => parts.push(format!("from {one}")),
        many => {
            let more = if summary.has_more_sources {
                "more than "
            } else {
                ""
            };
            parts.push(format!("from {more}{} addresses", many.len()));
        }
    }
    if summary.refused > 0 {
        parts.push(format!("{} refused", summary.refused));
    }
    if summary.by_owner > 0 {
        parts.push(format!("{} by its owner in any session", summary.by_owner));
    }
    if summary.unseen_use.is_some() {
        parts.push("use that the log does not show".to_owned());
    }
    match (is_partial, parts.is_empty()) {
        (true, true) => parts.push(UNKNOWN.to_owned()),
        (true, false) => parts.push("others unknown".to_owned()),
        (false, _) => {}
    }
    parts.join("; ")
}

/// As [`When::relative_to`], as short as it can be: `3 d ago`, `12 d`, `~27 d idle`.
pub(crate) fn short_time(when: When, now: Timestamp) -> String {
    let text = when.relative_to(now);
    match (when.state, when.at) {
        (WhenState::AfterIdle, Some(at)) if at > now => {
            let (mark, rest) = match text.strip_prefix(DERIVED_MARK) {
                Some(rest) => (DERIVED_MARK, rest),
                None => ("", &*text),
            };
            let span = rest
                .trim_start_matches("in ")
                .trim_end_matches(" if unused");
            format!("{mark}{span} idle")
        }
        (WhenState::AfterIdle, None) => "if idle".to_owned(),
        _ => text,
    }
}
