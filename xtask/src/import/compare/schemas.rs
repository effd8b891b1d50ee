//! Comparing two versions of a schema and of all below it.

use std::collections::BTreeSet;

use serde_json::Value;

use super::report::Change;
use super::shape::{Nodes, Shape, text};

/// Which direction a schema travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Direction {
    /// We send it: what is required and within which bounds shows in the generated types.
    Request,
    /// We read it: everything is optional, and bounds are not checked.
    Response,
}

/// The state of a comparison within one operation.
pub(super) struct Comparison<'a> {
    old: &'a Value,
    new: &'a Value,
    pub(super) changes: BTreeSet<Change>,
    /// Pairs that were compared already. Schemas may contain themselves.
    done: BTreeSet<(Vec<usize>, Vec<usize>, Direction)>,
}

impl<'a> Comparison<'a> {
    pub(super) fn new(old: &'a Value, new: &'a Value) -> Self {
        Self {
            old,
            new,
            changes: BTreeSet::new(),
            done: BTreeSet::new(),
        }
    }

    pub(super) fn breaking(&mut self, place: &str, what: impl Into<String>) {
        self.change(true, place, what);
    }

    pub(super) fn compatible(&mut self, place: &str, what: impl Into<String>) {
        self.change(false, place, what);
    }

    pub(super) fn change(&mut self, is_breaking: bool, place: &str, what: impl Into<String>) {
        self.changes.insert(Change {
            is_breaking,
            place: place.to_owned(),
            what: what.into(),
        });
    }

    /// Compares two schemas and all below them.
    pub(super) fn schemas(
        &mut self,
        old: &[&'a Value],
        new: &[&'a Value],
        direction: Direction,
        at: &str,
    ) {
        let (old, new) = (Shape::of(self.old, old), Shape::of(self.new, new));
        let at = old.title().unwrap_or(at);
        let addresses = |nodes: &Nodes<'a>| {
            nodes
                .iter()
                .map(|node| std::ptr::from_ref(*node) as usize)
                .collect()
        };
        if !self
            .done
            .insert((addresses(&old.nodes), addresses(&new.nodes), direction))
        {
            return;
        }
        let (before, after) = (old.describe(), new.describe());
        if before != after {
            return self.breaking(at, format!("type changed from {before} to {after}"));
        }
        if let (Some(before), Some(after)) = (old.title(), new.title())
            && before != after
        {
            self.breaking(at, format!("schema renamed from {before} to {after}"));
        }
        if old.deprecated != new.deprecated {
            self.compatible(
                at,
                if new.deprecated {
                    "now deprecated"
                } else {
                    "no longer deprecated"
                },
            );
        }
        self.null(&old, &new, direction, at);
        self.bounds(&old, &new, direction, at);
        self.values(&old, &new, at);
        self.properties(&old, &new, direction, at);
        for (before, after, suffix) in [
            (&old.items, &new.items, "[]"),
            (&old.map_of, &new.map_of, ".*"),
        ] {
            if !before.is_empty() && !after.is_empty() {
                self.schemas(before, after, direction, &format!("{at}{suffix}"));
            }
        }
        for (index, (before, after)) in old.alternatives.iter().zip(&new.alternatives).enumerate() {
            self.schemas(&[*before], &[*after], direction, &format!("{at}<{index}>"));
        }
    }

    fn null(&mut self, old: &Shape<'a>, new: &Shape<'a>, direction: Direction, at: &str) {
        if old.nullable != new.nullable {
            let what = if new.nullable {
                "may now be null"
            } else {
                "may no longer be null"
            };
            self.change(direction == Direction::Request, at, what);
        }
        if old.is_closed != new.is_closed || old.map_of.is_empty() != new.map_of.is_empty() {
            let what = if new.is_closed {
                "further members no longer allowed"
            } else {
                "further members described differently"
            };
            self.compatible(at, what);
        }
    }

    /// What a value has to be like. Only requests are checked.
    fn bounds(&mut self, old: &Shape<'a>, new: &Shape<'a>, direction: Direction, at: &str) {
        let names: BTreeSet<_> = old
            .bounds
            .keys()
            .chain(new.bounds.keys())
            .copied()
            .collect();
        for name in names {
            let value = |shape: &Shape<'a>| {
                shape
                    .bounds
                    .get(name)
                    .map_or_else(|| "none".to_owned(), |value| text(value))
            };
            let (before, after) = (value(old), value(new));
            if before != after {
                let is_breaking = direction == Direction::Request && name != "default";
                self.change(
                    is_breaking,
                    at,
                    format!("{name} changed from {before} to {after}"),
                );
            }
        }
    }

    /// Enums of the generated crates are open, so a further value breaks nothing.
    fn values(&mut self, old: &Shape<'a>, new: &Shape<'a>, at: &str) {
        let all = |values: &BTreeSet<String>| {
            values
                .iter()
                .map(String::as_str)
                .collect::<Vec<_>>()
                .join(", ")
        };
        match (old.values.is_empty(), new.values.is_empty()) {
            (false, true) => {
                return self.breaking(
                    at,
                    format!("values changed from {} to any", all(&old.values)),
                );
            }
            (true, false) => {
                return self.breaking(
                    at,
                    format!("values changed from any to {}", all(&new.values)),
                );
            }
            _ => {}
        }
        for value in new.values.difference(&old.values) {
            self.compatible(at, format!("enum value {value} added"));
        }
        for value in old.values.difference(&new.values) {
            self.breaking(at, format!("enum value {value} removed"));
        }
        for variant in new.variants.difference(&old.variants) {
            self.compatible(at, format!("variant {variant} added"));
        }
        for variant in old.variants.difference(&new.variants) {
            self.breaking(at, format!("variant {variant} removed"));
        }
    }

    fn properties(&mut self, old: &Shape<'a>, new: &Shape<'a>, direction: Direction, at: &str) {
        for (name, after) in &new.properties {
            let shape = Shape::of(self.new, after);
            let place = format!("{at}.{name}");
            let is_required = direction == Direction::Request && new.required.contains(name);
            match old
                .properties
                .get(name)
                .filter(|before| is_there(&Shape::of(self.old, before), direction))
            {
                None if !is_there(&shape, direction) => {}
                None if is_required => self.breaking(
                    &place,
                    format!("required member added, {}", shape.describe()),
                ),
                None => self.compatible(&place, format!("member added, {}", shape.describe())),
                Some(_) if !is_there(&shape, direction) => self.breaking(&place, "member removed"),
                Some(before) => {
                    self.required(old, new, name, direction, &place);
                    self.schemas(before, after, direction, &place);
                }
            }
        }
        for (name, before) in old
            .properties
            .iter()
            .filter(|(name, _)| !new.properties.contains_key(*name))
        {
            let shape = Shape::of(self.old, before);
            if is_there(&shape, direction) {
                self.breaking(
                    &format!("{at}.{name}"),
                    format!("member removed, was {}", shape.describe()),
                );
            }
        }
    }

    fn required(
        &mut self,
        old: &Shape<'a>,
        new: &Shape<'a>,
        name: &str,
        direction: Direction,
        place: &str,
    ) {
        match (old.required.contains(name), new.required.contains(name)) {
            (false, true) => self.change(direction == Direction::Request, place, "now required"),
            // The type of the field becomes an option.
            (true, false) => {
                self.change(direction == Direction::Request, place, "no longer required")
            }
            _ => {}
        }
    }
}

/// Whether a member is part of what travels in a direction.
fn is_there(shape: &Shape<'_>, direction: Direction) -> bool {
    match direction {
        Direction::Request => !shape.read_only,
        Direction::Response => !shape.write_only,
    }
}
