//! The network zones that `update` names: which ones are meant, and whether a token can be limited to them.

use tokens_change::{Difference, NetworkEdit};
use tokens_core::{TokenProvider, Zone, nearest};

use crate::output::{Printer, Problem};

/// The zones that tokens can be limited to have this usage.
const FOR_POLICIES: &str = "POLICY";
/// A zone in force has this status.
const IN_FORCE: &str = "ACTIVE";
/// So many zones are named in a hint.
const MOST_NAMED: usize = 20;

/// The zones of the organization that a change names. `None`: they were not read.
pub(super) struct Zones(Option<Vec<Zone>>);

impl Zones {
    /// Puts the id of the zone in the place of each zone that `edit` names by its name. Zones are read only if it names some.
    ///
    /// # Errors
    ///
    /// When there is no such zone, several have the name, or tokens cannot be limited to it. If the zones cannot be read: when a zone is named
    /// by anything but an id.
    pub(super) async fn resolve(
        printer: Printer,
        provider: &dyn TokenProvider,
        edit: Option<&mut NetworkEdit>,
    ) -> Result<Self, Problem> {
        let mut named = edit.map(named).unwrap_or_default();
        if named.iter().all(|zones| zones.is_empty()) || !provider.capability().zones {
            return Ok(Self(None));
        }
        let all = match provider.zones().await {
            Ok(all) => all,
            Err(error) => {
                let given: Vec<_> = named.iter().flat_map(|zones| zones.iter()).collect();
                if let Some(name) = given.iter().find(|given| !is_like_an_id(given)) {
                    let problem = format!(
                        "the network zones could not be read, so that the zone `{name}` cannot be found: {error}"
                    );
                    return Err(Problem::usage(problem).hint("give the id of the zone"));
                }
                printer.note(&format!(
                    "note: the network zones could not be read, so that the ids of zones were not checked: {error}"
                ));
                return Ok(Self(None));
            }
        };
        for zones in &mut named {
            let mut ids = Vec::new();
            for given in zones.iter() {
                let zone = find(&all, given)?;
                check(printer, zone)?;
                if !ids.contains(&zone.id) {
                    ids.push(zone.id.clone());
                }
            }
            **zones = ids;
        }
        Ok(Self(Some(all)))
    }

    /// `differences`, with the name of each zone before its id.
    pub(super) fn named(&self, differences: &[Difference]) -> Vec<Difference> {
        let mut differences = differences.to_vec();
        for one in differences.iter_mut().filter(|one| one.what == "network") {
            one.from = self.with_names(&one.from);
            one.to = self.with_names(&one.to);
        }
        differences
    }

    fn with_names(&self, text: &str) -> String {
        let is_of_id = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        let words = text.split_inclusive(|c| !is_of_id(c)).map(|part| {
            let id = part.trim_end_matches(|c| !is_of_id(c));
            let zone = self.0.iter().flatten().find(|zone| zone.id == id);
            match zone.filter(|zone| zone.name.is_some()) {
                Some(zone) => format!("{}{}", title(zone), &part[id.len()..]),
                None => part.to_owned(),
            }
        });
        words.collect()
    }
}

/// The zones that are named by `edit`.
fn named(edit: &mut NetworkEdit) -> Vec<&mut Vec<String>> {
    match edit {
        NetworkEdit::Replace(network) => vec![&mut network.include, &mut network.exclude],
        NetworkEdit::Zones { include, exclude } => include.iter_mut().chain(exclude).collect(),
        _ => Vec::new(),
    }
}

/// Whether it can be the id of a zone. (Inferred: ids of zones have 20 letters and digits, and begin like this.)
fn is_like_an_id(text: &str) -> bool {
    let is_plain = text.chars().all(|c| c.is_ascii_alphanumeric());
    is_plain && text.len() >= 16 && text.starts_with("nzo")
}

/// The zone with the id or the name.
///
/// # Errors
///
/// When it is not exactly one.
fn find<'z>(all: &'z [Zone], given: &str) -> Result<&'z Zone, Problem> {
    if let Some(zone) = all.iter().find(|zone| zone.id == given) {
        return Ok(zone);
    }
    let has_name = |zone: &&Zone| zone.name.as_deref() == Some(given);
    let found: Vec<_> = all.iter().filter(has_name).collect();
    match found.as_slice() {
        [zone] => Ok(zone),
        [] => {
            let problem = Problem::usage(format!("there is no network zone `{given}`"));
            let ids = all.iter().map(|zone| zone.id.as_str());
            let names = all.iter().filter_map(|zone| zone.name.as_deref());
            Err(match nearest(given, names.chain(ids)) {
                Some(near) => problem.hint(format!("did you mean `{near}`?")),
                None if all.is_empty() => problem,
                None => problem.hint(format!("there are {}", titles(all))),
            })
        }
        several => Err(
            Problem::usage(format!("several network zones have the name `{given}`"))
                .hint(format!("it is one of {}", titles(several.iter().copied()))),
        ),
    }
}

/// Checks that a token can be limited to `zone`.
///
/// # Errors
///
/// When it is for something else.
fn check(printer: Printer, zone: &Zone) -> Result<(), Problem> {
    let title = title(zone);
    if let Some(usage) = zone.usage.as_deref()
        && usage != FOR_POLICIES
    {
        return Err(Problem::usage(format!(
            "the network zone {title} has the usage {usage}: only zones of the usage {FOR_POLICIES} can limit a token"
        )));
    }
    if let Some(status) = zone.status.as_deref()
        && status != IN_FORCE
    {
        printer.message(&format!(
            "warning: the network zone {title} is {status}: it is not in force"
        ));
    }
    Ok(())
}

/// The name and the id.
fn title(zone: &Zone) -> String {
    match &zone.name {
        Some(name) => format!("{name} ({})", zone.id),
        None => zone.id.clone(),
    }
}

fn titles<'z>(zones: impl IntoIterator<Item = &'z Zone>) -> String {
    let zones: Vec<_> = zones.into_iter().map(title).collect();
    let (named, others) = zones.split_at(zones.len().min(MOST_NAMED));
    let mut text = named.join(", ");
    if !others.is_empty() {
        text.push_str(&format!(" and {} more", others.len()));
    }
    text
}
