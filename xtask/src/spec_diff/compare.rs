//! Comparing one schema of ours with one of the vendor's.

use std::collections::BTreeSet;

use serde_json::Value;

use super::deviations::{Deviation, Deviations};
use super::report::{Kind, Report};
use super::schema::{Nodes, Shape};

/// Which way a schema travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Direction {
    /// We send it: the request is as strict as the vendor's.
    Request,
    /// We read it, liberally.
    Response,
}

/// The state of a comparison.
pub(super) struct Comparison<'a> {
    ours: &'a Value,
    theirs: &'a Value,
    pub(super) report: Report,
    pub(super) deviations: Deviations<'a>,
    /// Pairs that were compared already. Schemas may contain themselves.
    done: BTreeSet<Pair>,
}

/// The addresses of our nodes and the vendor's, the direction, and the address of the reason that covers them.
type Pair = (Vec<usize>, Vec<usize>, Direction, Option<usize>);

impl<'a> Comparison<'a> {
    pub(super) fn new(ours: &'a Value, theirs: &'a Value) -> Self {
        let (report, deviations) = (Report::default(), Deviations::default());
        Self {
            ours,
            theirs,
            report,
            deviations,
            done: BTreeSet::new(),
        }
    }

    /// Notes a difference: recorded if a deviation covers it.
    pub(super) fn differ(&mut self, kind: Kind, what: String, covered: Option<&Deviation<'a>>) {
        match covered {
            Some(deviation) => {
                self.deviations.mark_used(deviation);
                self.report
                    .recorded
                    .insert((format!("{kind}: {what}"), deviation.why.to_owned()));
            }
            None => {
                self.report.unrecorded.insert((kind, what));
            }
        }
    }

    fn liberal(&mut self, rule: &'static str, at: &str) {
        self.report
            .liberal
            .entry(rule)
            .or_default()
            .insert(at.to_owned());
    }

    /// Compares two schemas and all below them.
    pub(super) fn schemas(
        &mut self,
        ours: &[&'a Value],
        theirs: &[&'a Value],
        direction: Direction,
        at: &str,
        covered: Option<&Deviation<'a>>,
    ) {
        let (ours, theirs) = (Shape::of(self.ours, ours), Shape::of(self.theirs, theirs));
        let at = ours.title().unwrap_or(at);
        let covered = self
            .deviations
            .covering(&ours.nodes, at)
            .or_else(|| covered.cloned());
        let covered = covered.as_ref();
        let addresses = |nodes: &Nodes<'a>| {
            nodes
                .iter()
                .map(|node| std::ptr::from_ref(*node) as usize)
                .collect()
        };
        let why = covered.map(|deviation| deviation.why.as_ptr() as usize);
        if !self.done.insert((
            addresses(&ours.nodes),
            addresses(&theirs.nodes),
            direction,
            why,
        )) {
            return;
        }
        let (mine, other) = (ours.describe(), theirs.describe());
        if mine != other {
            return self.differ(
                Kind::Type,
                format!("{at}: {mine}; the vendor has {other}"),
                covered,
            );
        }
        self.leniency(&ours, &theirs, direction, at, covered);
        self.values(&ours, &theirs, at, covered);
        self.properties(&ours, &theirs, direction, at, covered);
        for (mine, other) in [(&ours.items, &theirs.items), (&ours.map_of, &theirs.map_of)] {
            if !mine.is_empty() && !other.is_empty() {
                self.schemas(mine, other, direction, &format!("{at}[]"), covered);
            }
        }
        for (mine, other) in ours.alternatives.iter().zip(&theirs.alternatives) {
            self.schemas(&[*mine], &[*other], direction, at, covered);
        }
    }

    /// Null, formats and bounds.
    fn leniency(
        &mut self,
        ours: &Shape<'a>,
        theirs: &Shape<'a>,
        direction: Direction,
        at: &str,
        covered: Option<&Deviation<'a>>,
    ) {
        if direction == Direction::Request {
            if ours.nullable && !theirs.nullable {
                self.differ(
                    Kind::Type,
                    format!("{at}: may be null; the vendor's may not"),
                    covered,
                );
            }
            return;
        }
        if ours.nullable != theirs.nullable {
            self.liberal("null is read wherever it arrives", at);
        }
        if ours.format != theirs.format {
            self.liberal("formats without a type of their own are not checked", at);
        }
        if !theirs.bounds.is_subset(&ours.bounds) {
            self.liberal("defaults, bounds and patterns are not checked", at);
        }
    }

    fn values(
        &mut self,
        ours: &Shape<'a>,
        theirs: &Shape<'a>,
        at: &str,
        covered: Option<&Deviation<'a>>,
    ) {
        self.deviations.meet_members(&ours.nodes, at);
        match (ours.values.is_empty(), theirs.values.is_empty()) {
            (false, true) => self.differ(
                Kind::Type,
                format!("{at}: has listed values; the vendor allows any"),
                covered,
            ),
            (true, false) => {
                let values = theirs
                    .values
                    .iter()
                    .map(String::as_str)
                    .collect::<Vec<_>>()
                    .join(", ");
                self.differ(
                    Kind::Lacking,
                    format!("{at}: listed values {values}"),
                    covered,
                );
            }
            _ => {
                let lacking = theirs
                    .values
                    .difference(&ours.values)
                    .map(|value| (Kind::Lacking, value));
                let extra = ours
                    .values
                    .difference(&theirs.values)
                    .map(|value| (Kind::Extra, value));
                for (kind, value) in lacking.chain(extra) {
                    let recorded = self.deviations.of_member(&ours.nodes, value, at);
                    self.differ(
                        kind,
                        format!("{at}: value {value}"),
                        recorded.as_ref().or(covered),
                    );
                }
            }
        }
    }

    fn properties(
        &mut self,
        ours: &Shape<'a>,
        theirs: &Shape<'a>,
        direction: Direction,
        at: &str,
        covered: Option<&Deviation<'a>>,
    ) {
        for (name, other) in &theirs.properties {
            let place = format!("{at}.{name}");
            let their = Shape::of(self.theirs, other);
            let recorded = self.deviations.of_member(&ours.nodes, name, &place);
            let recorded = recorded.as_ref().or(covered);
            let Some(mine) = ours.properties.get(name) else {
                let other_way = match direction {
                    Direction::Request => their.read_only,
                    Direction::Response => their.write_only,
                };
                if !other_way {
                    self.differ(
                        Kind::Lacking,
                        format!("{place}: {}", their.describe()),
                        recorded,
                    );
                }
                continue;
            };
            if theirs.required.contains(name) && !ours.required.contains(name) {
                match direction {
                    Direction::Response => self.liberal("everything is optional", &place),
                    Direction::Request if their.read_only => {}
                    Direction::Request => {
                        let nodes = Shape::of(self.ours, mine).nodes;
                        let recorded = self
                            .deviations
                            .covering(&nodes, &place)
                            .or_else(|| recorded.cloned());
                        self.differ(
                            Kind::Type,
                            format!("{place}: optional; the vendor requires it"),
                            recorded.as_ref(),
                        );
                    }
                }
            }
            self.schemas(mine, other, direction, &place, recorded);
        }
        for (name, mine) in ours
            .properties
            .iter()
            .filter(|(name, _)| !theirs.properties.contains_key(*name))
        {
            let place = format!("{at}.{name}");
            let mine = Shape::of(self.ours, mine);
            let recorded = self.deviations.of_member(&ours.nodes, name, &place);
            let recorded = recorded.or_else(|| self.deviations.covering(&mine.nodes, &place));
            self.differ(
                Kind::Extra,
                format!("{place}: {}", mine.describe()),
                recorded.as_ref().or(covered),
            );
        }
    }
}
