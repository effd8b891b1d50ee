//! The recorded deviations: `x-deviation` in our spec, and which of them still match something.

use std::collections::BTreeMap;

use serde_json::Value;

/// A recorded deviation.
#[derive(Clone, Debug)]
pub(super) struct Deviation<'a> {
    /// Where it is recorded.
    at: String,
    /// Why we differ.
    pub(super) why: &'a str,
}

/// All that were met on the way. One that was met and never used is stale.
#[derive(Debug, Default)]
pub(super) struct Deviations<'a> {
    /// By the address of their text, which is what tells them apart.
    met: BTreeMap<usize, (Deviation<'a>, bool)>,
}

impl<'a> Deviations<'a> {
    /// The deviation that covers all of `nodes`, and whatever is below.
    pub(super) fn covering(&mut self, nodes: &[&'a Value], at: &str) -> Option<Deviation<'a>> {
        nodes
            .iter()
            .find_map(|node| self.meet(node.get("x-deviation")?, at))
    }

    /// The deviation that `nodes` record for their member `name`.
    pub(super) fn of_member(
        &mut self,
        nodes: &[&'a Value],
        name: &str,
        at: &str,
    ) -> Option<Deviation<'a>> {
        nodes
            .iter()
            .find_map(|node| self.meet(node.get("x-deviation")?.get(name)?, at))
    }

    /// Notes that all deviations recorded for members of `nodes` were met.
    pub(super) fn meet_members(&mut self, nodes: &[&'a Value], at: &str) {
        for members in nodes
            .iter()
            .filter_map(|node| node.get("x-deviation")?.as_object())
        {
            for (name, why) in members {
                self.meet(why, &format!("{at}.{name}"));
            }
        }
    }

    /// Notes that a difference is explained by a deviation.
    pub(super) fn mark_used(&mut self, deviation: &Deviation<'a>) {
        if let Some((_, used)) = self.met.get_mut(&address(deviation.why)) {
            *used = true;
        }
    }

    /// Those that explain nothing any more: where, and what they say.
    pub(super) fn stale(&self) -> impl Iterator<Item = (String, String)> {
        self.met
            .values()
            .filter(|(_, used)| !used)
            .map(|(deviation, _)| (deviation.at.clone(), deviation.why.to_owned()))
    }

    fn meet(&mut self, why: &'a Value, at: &str) -> Option<Deviation<'a>> {
        let why = why.as_str()?;
        let deviation = Deviation {
            at: at.to_owned(),
            why,
        };
        Some(
            self.met
                .entry(address(why))
                .or_insert((deviation, false))
                .0
                .clone(),
        )
    }
}

fn address(text: &str) -> usize {
    text.as_ptr() as usize
}
