//! One token in full: sections, with a line for each thing that is known or could not be found out.

use tokens_core::snapshot::UsageSummary;
use tokens_core::{
    Assignment, DERIVED_MARK, Fact, OwnerDetails, Permissions, Provenance, TokenDetails,
    UnknownFact, When, Zone, name_text,
};
use unicode_width::UnicodeWidthStr;

use super::columns::{Row, id, owner};
use super::{escape, words};

/// The width that continued lines keep to, where their words let them.
const WIDTH: usize = 80;

/// All that is known of a token.
pub(crate) fn dossier(row: &Row<'_>) -> String {
    let mut sections = vec![
        ("Token", token(row)),
        ("Owner", owner_lines(row)),
        ("Permissions", permissions(row)),
        ("Network", network(row)),
    ];
    let details = row.details;
    if let Some(agent) = details.and_then(|details| details.agent_details.as_ref()) {
        let lines = fact(agent, "agent", |agent| {
            let time = agent.last_connection.map(reported);
            vec![
                ("name", or_dash(agent.name.as_deref())),
                ("pool", or_dash(agent.pool.as_deref())),
                ("type", or_dash(agent.kind.as_deref())),
                ("status", or_dash(agent.status.as_deref())),
                (
                    "last connected",
                    time.map_or("-".to_owned(), |at| at.exact(row.now)),
                ),
            ]
        });
        sections.push(("Agent", lines));
    }
    if let Some(limit) = details.and_then(|details| details.rate_limit.as_ref()) {
        let lines = fact(limit, "share", |limit| {
            let percent = |percent: Option<u32>| {
                percent.map_or_else(|| "-".to_owned(), |percent| format!("{percent} %"))
            };
            let note = if limit.is_default {
                " (the default)"
            } else {
                ""
            };
            vec![
                ("of each limit", format!("{}{note}", percent(limit.percent))),
                ("concurrent", percent(limit.concurrency_percent)),
            ]
        });
        sections.push(("Rate limits", lines));
    }
    sections.push(("Claim", claim(row)));
    if let Some(usage) = row.usage {
        let lines = fact(usage, "log", |usage| use_lines(usage, row));
        sections.push(("Use", lines));
    }
    let mut text = String::new();
    for (title, lines) in sections.iter().filter(|(_, lines)| !lines.is_empty()) {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&format!("{title}\n"));
        push_lines(&mut text, lines);
    }
    if text.contains(&format!("({DERIVED_MARK}")) {
        text.push_str(&format!(
            "\n{DERIVED_MARK} derived from what the service reports\n"
        ));
    }
    text
}

/// A label and what stands beside it.
type Lines = Vec<(&'static str, String)>;

fn push_lines(text: &mut String, lines: &Lines) {
    let width = lines.iter().map(|(label, _)| label.width()).max();
    let width = width.unwrap_or(0);
    let mut last = "";
    for (label, value) in lines {
        // A second value stands below the first.
        let mut shown = if *label == last { "" } else { label };
        for part in wrapped(&escape::line(value), WIDTH.saturating_sub(width + 4)) {
            text.push_str(&format!("  {shown:width$}  {part}\n"));
            shown = "";
        }
        last = label;
    }
}

/// `value` in lines of at most `width` cells, unless a word is wider.
fn wrapped(value: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in value.split(' ') {
        let line = lines.last().map_or(0, |line| line.width());
        if line > 0 && line + 1 + word.width() > width {
            lines.push(word.to_owned());
        } else if let Some(last) = lines.last_mut() {
            if line > 0 {
                last.push(' ');
            }
            last.push_str(word);
        }
    }
    lines
}

fn or_dash(text: Option<&str>) -> String {
    text.unwrap_or("-").to_owned()
}

fn reported(at: jiff::Timestamp) -> When {
    When::at(at, Provenance::Reported)
}

/// Why something is not known, and what helps.
fn unknown(why: &UnknownFact) -> String {
    let needs = why
        .needs
        .as_ref()
        .map(|needs| format!("; it needs {needs}"));
    format!(
        "unknown ({}): {}{}",
        why.reason,
        why.message,
        needs.unwrap_or_default()
    )
}

/// How something is known, unless the service reports it.
fn how(provenance: Provenance) -> &'static str {
    match provenance {
        Provenance::Inferred => " (inferred)",
        Provenance::Derived => " (derived)",
        _ => "",
    }
}

/// The lines of a fact that is known, or why it is not.
fn fact<T>(fact: &Fact<T>, label: &'static str, lines: impl FnOnce(&T) -> Lines) -> Lines {
    match fact {
        Fact::Known { value, provenance } => {
            let mut lines = lines(value);
            if *provenance != Provenance::Reported {
                lines.push(("known by", provenance.to_string()));
            }
            lines
        }
        Fact::Unknown(why) => vec![(label, unknown(why))],
    }
}

fn token(row: &Row<'_>) -> Lines {
    let token = row.token;
    let reference = token.reference().map(|reference| reference.to_string());
    let mut lines = vec![
        ("name", name_text(token.name.as_deref()).to_owned()),
        ("id", id(token).to_owned()),
        ("ref", or_dash(reference.as_deref())),
        ("account", row.accounts.clone().into_owned()),
        (
            "service",
            format!("{} at {}", token.provider.service, token.provider.host),
        ),
        ("kind", token.kind.to_string()),
    ];
    if let Some(id) = &token.org_id {
        lines.push(("organization", organization(id, row.details)));
    }
    lines.extend([
        ("client", or_dash(token.client_name.as_deref())),
        ("created", token.created_when().exact(row.now)),
        ("last used", token.last_used.exact(row.now)),
        ("expires", token.expires.exact(row.now)),
        ("key", or_dash(token.hint.as_deref())),
    ]);
    if let Some(at) = row.details.and_then(|details| details.read_at) {
        lines.push(("details read", reported(at).exact(row.now)));
    }
    if let Some(agent) = &token.agent {
        lines.insert(1, ("agent", agent.clone()));
    }
    lines
}

fn organization(id: &str, details: Option<&TokenDetails>) -> String {
    match details.and_then(|details| details.org.as_ref()) {
        None => id.to_owned(),
        Some(Fact::Unknown(why)) => format!("{id}; name {}", unknown(why)),
        Some(Fact::Known { value, .. }) => {
            let msp = value.msp_name.as_deref().or(value.msp_id.as_deref());
            let msp = msp
                .map(|msp| format!("; of the MSP {msp}"))
                .unwrap_or_default();
            match &value.name {
                Some(name) => format!("{name} ({id}){msp}"),
                None => format!("{id}{msp}"),
            }
        }
    }
}

fn owner_lines(row: &Row<'_>) -> Lines {
    let of_token = row.token.owner.as_ref();
    let mut lines = vec![("owner", owner(of_token).to_owned())];
    if let Some(id) = of_token.and_then(|owner| owner.id.as_ref()) {
        lines.push(("id", id.clone()));
    }
    match row
        .details
        .and_then(|details| details.owner_details.as_ref())
    {
        None => {}
        Some(Fact::Unknown(why)) => lines.push(("details", unknown(why))),
        Some(Fact::Known { value, provenance }) => {
            lines.extend(known_owner(value, *provenance, row));
        }
    }
    lines
}

fn known_owner(owner: &OwnerDetails, provenance: Provenance, row: &Row<'_>) -> Lines {
    let status = match &owner.status {
        Some(status) if status.eq_ignore_ascii_case(owner.standing.as_str()) => status.clone(),
        Some(status) => format!("{status}: {}", owner.standing),
        None => owner.standing.to_string(),
    };
    let mut lines = Lines::new();
    if let Some(name) = &owner.name {
        lines.push(("name", name.clone()));
    }
    lines.push(("status", format!("{status}{}", how(provenance))));
    let nature = match &owner.nature {
        Fact::Known { value, provenance } => {
            format!("{}{}", value.as_str().replace('_', " "), how(*provenance))
        }
        Fact::Unknown(why) => unknown(why),
    };
    lines.push(("nature", nature));
    let two_factor = match &owner.two_factor {
        Fact::Known { value, provenance } => {
            format!("{}{}", if *value { "yes" } else { "no" }, how(*provenance))
        }
        Fact::Unknown(why) => unknown(why),
    };
    lines.push(("two-factor", two_factor));
    for (label, at) in [
        ("last sign-in", owner.last_sign_in),
        ("created", owner.created),
    ] {
        if let Some(at) = at {
            lines.push((label, reported(at).exact(row.now)));
        }
    }
    lines
}

fn permissions(row: &Row<'_>) -> Lines {
    let token = row.token;
    let mut lines = Lines::new();
    match row.details.and_then(|details| details.permissions.as_ref()) {
        None => lines.push(("roles", words::permissions(token, None))),
        Some(known) => lines.extend(known_permissions(known, row)),
    }
    if token.acts_as_owner == Some(true) {
        lines.push(("held by", "its owner, at any time".to_owned()));
    }
    lines
}

fn known_permissions(known: &Permissions, row: &Row<'_>) -> Lines {
    let org = words::Org::of(row.token, row.details);
    let mut lines = Lines::new();
    for one in &known.assignments {
        lines.push(("roles", words::assignment(one, &org)));
        lines.extend(of_assignment(one));
    }
    if known.assignments.is_empty() && known.unknown.is_empty() {
        lines.push(("roles", "no admin role".to_owned()));
    }
    lines.extend(known.unknown.iter().map(|why| ("not known", unknown(why))));
    let privileged = match known.is_privileged() {
        Some(true) => "yes",
        Some(false) => "no",
        None => "unknown",
    };
    lines.push(("administrator", privileged.to_owned()));
    lines
}

fn of_assignment(one: &Assignment) -> Lines {
    let mut lines = Lines::new();
    if one.targets.len() > 1 {
        let targets = one.targets.iter();
        lines.extend(targets.map(|target| {
            let of = words::named(&target.of);
            ("for", format!("{} {of}", words::singular(target.kind)))
        }));
    }
    if !one.permissions.is_empty() {
        lines.push(("permissions", one.permissions.join(", ")));
    }
    lines
}

fn network(row: &Row<'_>) -> Lines {
    let mut lines = vec![(
        "condition",
        or_dash(words::network(row.token, row.details).as_deref()),
    )];
    for zone in row
        .details
        .and_then(|details| details.zones.as_deref())
        .unwrap_or_default()
    {
        lines.push((
            "zones",
            match zone {
                Fact::Known { value, .. } => zone_text(value),
                Fact::Unknown(why) => unknown(why),
            },
        ));
    }
    lines
}

fn zone_text(zone: &Zone) -> String {
    let name = zone.name.as_deref().unwrap_or("-");
    if zone.is_gone {
        return format!("{}: deleted", zone.id);
    }
    let known = [&zone.kind, &zone.status, &zone.usage];
    let known: Vec<&str> = known.into_iter().flatten().map(String::as_str).collect();
    let mut addresses = zone.gateways.clone();
    addresses.extend(zone.conditions.iter().cloned());
    let addresses = match addresses.as_slice() {
        [] => String::new(),
        some => format!(": {}", some.join(", ")),
    };
    format!("{name} ({}; {}){addresses}", zone.id, known.join(" "))
}

fn claim(row: &Row<'_>) -> Lines {
    let Some(claim) = row.claim else {
        return vec![("claimed", "no".to_owned())];
    };
    let mut lines = Lines::new();
    let texts = [
        ("system", &claim.system),
        ("team", &claim.team),
        ("contact", &claim.contact),
        ("ticket", &claim.ticket),
        ("expected zone", &claim.expected_zone),
    ];
    let known = texts
        .into_iter()
        .filter_map(|(label, text)| Some((label, text.clone()?)));
    lines.extend(known);
    if let Some(dedicated) = claim.dedicated_owner {
        let text = if dedicated { "yes" } else { "no" };
        lines.push(("dedicated owner", text.to_owned()));
    }
    if let Some(interval) = claim.expected_interval {
        lines.push(("expected use", format!("every {interval:#}")));
    }
    let critical = if claim.critical { "yes" } else { "no" };
    lines.push(("critical", critical.to_owned()));
    lines
}

fn use_lines(usage: &UsageSummary, row: &Row<'_>) -> Lines {
    let mut lines = vec![
        ("since", reported(usage.since).exact(row.now)),
        ("events", usage.events.to_string()),
    ];
    if let Some(at) = usage.last_event {
        lines.push(("last event", reported(at).exact(row.now)));
    }
    lines.push(("refused", usage.refused.to_string()));
    if usage.by_owner > 0 {
        let text = format!(
            "{} events, in any session or with any token",
            usage.by_owner
        );
        lines.push(("by its owner", text));
    }
    if !usage.sources.is_empty() {
        let more = if usage.has_more_sources {
            " and others"
        } else {
            ""
        };
        lines.push(("addresses", format!("{}{more}", usage.sources.join(", "))));
    }
    if let Some(unseen) = usage.unseen_use {
        let text = format!("last used {}", reported(unseen.last_used).exact(row.now));
        lines.push(("not shown", text));
    }
    lines.extend(usage.unknown.iter().map(|why| ("not known", unknown(why))));
    lines.push((
        "note",
        "calls that only read mostly leave no event".to_owned(),
    ));
    lines
}
