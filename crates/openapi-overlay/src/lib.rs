//! Applying an OpenAPI Overlay 1.0 document. Stricter than the specification: an action that has no effect is an error.

#[cfg(test)]
mod tests;

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use serde_json::{Map, Value};
use serde_json_path::{JsonPath, PathElement};

/// How the reason for an action is known.
const PROVENANCES: [&str; 3] = ["documented", "recorded", "inferred"];

/// Applies all actions of an overlay, one after the other.
///
/// # Errors
///
/// All actions that are not valid or have no effect, each on a line with its index and target. The others are applied.
pub fn apply(document: &mut Value, overlay: &Value) -> Result<()> {
    let mut failed = Vec::new();
    for (index, action) in actions(overlay)?.iter().enumerate() {
        if let Err(error) = Action::read(action).and_then(|action| action.apply(document)) {
            let target = action.get("target").and_then(Value::as_str);
            let target = target.map_or_else(String::new, |target| format!(" ({target})"));
            failed.push(format!("actions[{index}]{target}: {error:#}"));
        }
    }
    ensure!(failed.is_empty(), "{}", failed.join("\n  "));
    Ok(())
}

/// The actions of an overlay whose other members are valid.
fn actions(overlay: &Value) -> Result<&[Value]> {
    let members = members(overlay, &["overlay", "info", "extends", "actions"])?;
    let version = text(members, "overlay")?;
    ensure!(
        version == "1.0.0",
        "overlay: the version is {version:?}; write 1.0.0"
    );
    let info = members.get("info").context("info is missing")?;
    let info = self::members(info, &["title", "version"]).context("info")?;
    text(info, "title").context("info")?;
    text(info, "version").context("info")?;
    if members.contains_key("extends") {
        text(members, "extends")?;
    }
    let actions = members.get("actions").and_then(Value::as_array);
    actions
        .map(Vec::as_slice)
        .context("actions is missing or not a list")
}

struct Action<'a> {
    target: JsonPath,
    /// What to merge; none if the targets are removed.
    update: Option<&'a Value>,
}

impl<'a> Action<'a> {
    fn read(action: &'a Value) -> Result<Self> {
        let known = ["target", "description", "x-provenance", "update", "remove"];
        let members = members(action, &known)?;
        let target = JsonPath::parse(text(members, "target")?)
            .map_err(|error| anyhow!("target is not a valid JSONPath: {error}"))?;
        text(members, "description").context("say why this action is needed")?;
        let provenance = text(members, "x-provenance")?;
        ensure!(
            PROVENANCES.contains(&provenance),
            "x-provenance is {provenance:?}; write one of {}",
            PROVENANCES.join(", ")
        );
        let update = members.get("update");
        let remove = match members.get("remove") {
            None => false,
            Some(value) => value.as_bool().context("remove is not a boolean")?,
        };
        ensure!(
            update.is_some() != remove,
            "must have either update or `remove: true`"
        );
        Ok(Self { target, update })
    }

    fn apply(&self, document: &mut Value) -> Result<()> {
        let mut places: Vec<Place> = self
            .target
            .query_located(document)
            .locations()
            .map(|location| location.iter().map(Segment::from).collect())
            .collect();
        places.sort();
        places.dedup();
        ensure!(
            !places.is_empty(),
            "target matches nothing; correct it, or delete the action if the document no longer needs it"
        );
        // From the end, so that what is removed does not move what comes after it.
        for place in places.iter().rev() {
            match self.update {
                Some(update) => {
                    let node = find(document, place).context("a target vanished")?;
                    update_node(node, update).with_context(|| pointer(place))?;
                }
                None => remove(document, place)?,
            }
        }
        Ok(())
    }
}

/// One step down to a node.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Segment {
    Index(usize),
    Name(String),
}

impl From<&PathElement<'_>> for Segment {
    fn from(element: &PathElement<'_>) -> Self {
        match element {
            PathElement::Name(name) => Self::Name((*name).to_owned()),
            PathElement::Index(index) => Self::Index(*index),
        }
    }
}

type Place = Vec<Segment>;

fn pointer(place: &[Segment]) -> String {
    let segment = |segment: &Segment| match segment {
        Segment::Index(index) => format!("/{index}"),
        Segment::Name(name) => format!("/{}", name.replace('~', "~0").replace('/', "~1")),
    };
    place.iter().map(segment).collect()
}

fn find<'a>(document: &'a mut Value, place: &[Segment]) -> Option<&'a mut Value> {
    place
        .iter()
        .try_fold(document, |node, segment| match segment {
            Segment::Index(index) => node.get_mut(index),
            Segment::Name(name) => node.get_mut(name),
        })
}

fn remove(document: &mut Value, place: &[Segment]) -> Result<()> {
    let (last, parent) = place
        .split_last()
        .context("the whole document cannot be removed")?;
    match (find(document, parent), last) {
        (Some(Value::Object(members)), Segment::Name(name)) => {
            members.remove(name);
        }
        (Some(Value::Array(items)), Segment::Index(index)) if *index < items.len() => {
            items.remove(*index);
        }
        _ => bail!("{} vanished", pointer(place)),
    }
    Ok(())
}

/// Updates a target: an object is merged with the update, an array gets it as a further item.
fn update_node(node: &mut Value, update: &Value) -> Result<()> {
    match node {
        Value::Object(members) => {
            let update = update.as_object();
            merge(
                members,
                update.context("the target is an object, but update is not")?,
            )
        }
        Value::Array(items) => {
            items.push(update.clone());
            Ok(())
        }
        _ => bail!(
            "the target is neither an object nor an array; select the object that has it as a member"
        ),
    }
}

/// Merges objects recursively. Arrays are concatenated, other values replaced.
fn merge(members: &mut Map<String, Value>, update: &Map<String, Value>) -> Result<()> {
    for (name, value) in update {
        let Some(old) = members.get_mut(name) else {
            members.insert(name.clone(), value.clone());
            continue;
        };
        match (old, value) {
            (Value::Object(old), Value::Object(new)) => merge(old, new).context(name.clone())?,
            (Value::Array(old), Value::Array(new)) => old.extend(new.iter().cloned()),
            (Value::Object(_) | Value::Array(_), _) | (_, Value::Object(_) | Value::Array(_)) => {
                bail!(
                    "{name}: an object, an array and a single value cannot be merged with each other; remove the old one first"
                )
            }
            (old, new) => *old = new.clone(),
        }
    }
    Ok(())
}

/// The members of an object that may have only those that are `known`.
fn members<'a>(node: &'a Value, known: &[&str]) -> Result<&'a Map<String, Value>> {
    let members = node.as_object().context("not an object")?;
    match members.keys().find(|name| !known.contains(&name.as_str())) {
        Some(unknown) => bail!("unknown member {unknown:?}; known are {}", known.join(", ")),
        None => Ok(members),
    }
}

/// A member that is required to be a string with some text.
fn text<'a>(members: &'a Map<String, Value>, name: &str) -> Result<&'a str> {
    members
        .get(name)
        .and_then(Value::as_str)
        .filter(|text| !text.trim().is_empty())
        .with_context(|| format!("{name} is missing or not a text"))
}
