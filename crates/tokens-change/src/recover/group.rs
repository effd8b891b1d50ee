//! Groups changes in doubt by where their tokens are, and attempts at one token.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use uuid::Uuid;

use super::{ChangeInDoubt, Finding, GroupInDoubt, Recovery, process};
use crate::log::{ChangeRecord, ChangeRecords, Doubt};

impl<'l> Recovery<'l> {
    /// The changes of `records` that are in doubt. Nothing is asked of a service yet.
    pub fn new(records: &'l ChangeRecords) -> Self {
        let mut recovery = Self::grouped(records);
        let changes = recovery.changes_mut();
        changes.for_each(ChangeInDoubt::note_files);
        recovery
    }

    /// Leaves out the changes that are not wanted: [the first](GroupInDoubt::record) of each account and organization is asked about.
    #[must_use]
    pub fn only(mut self, is_wanted: impl Fn(&ChangeRecord) -> bool) -> Self {
        self.groups.retain(|group| is_wanted(group.record()));
        self
    }

    /// The changes of `records` with these ids that are in doubt, and the earlier attempts at their tokens, to be settled as they are:
    /// without a look at the service.
    pub fn settling(records: &'l ChangeRecords, changes: &[Uuid]) -> Self {
        let mut recovery = Self::grouped(records);
        let is_asked = |one: &ChangeRecord| changes.contains(&one.change);
        for group in &mut recovery.groups {
            group
                .changes
                .retain(|change| change.records().any(is_asked));
            for change in group.changes.iter_mut().filter(|it| !it.is_under_way()) {
                change.finding = Finding::Kept;
            }
        }
        recovery.groups.retain(|group| !group.changes.is_empty());
        recovery
    }

    fn grouped(records: &'l ChangeRecords) -> Self {
        let in_doubt = records.in_doubt();
        let named = Arc::new(named_ids(records, &in_doubt));
        let machine = whoami::hostname().ok();
        let mut groups: Vec<GroupInDoubt<'l>> = Vec::new();
        let mut places = HashMap::new();
        let mut tokens: HashMap<_, usize> = HashMap::new();
        for (record, doubt) in in_doubt {
            let place = (
                &record.account,
                &record.provider,
                &record.host,
                &record.org_id,
                record.scope(),
            );
            let index = *places.entry(place).or_insert(groups.len());
            if index == groups.len() {
                groups.push(GroupInDoubt {
                    place: None,
                    changes: Vec::new(),
                    named: Arc::clone(&named),
                });
            }
            let changes = &mut groups[index].changes;
            let mut change = ChangeInDoubt {
                record,
                earlier: Vec::new(),
                doubt,
                finding: Finding::Unknown,
                notes: Vec::new(),
                matches: Vec::new(),
                is_settled: false,
                has_no_id: false,
                has_key_file: false,
            };
            change.note_running(machine.as_deref());
            let attempt = record.id.as_deref().filter(|_| !record.is_creation());
            if let Some(id) = attempt
                && !change.is_under_way()
            {
                let token = (index, &*record.operation, id);
                if let Some(first) = tokens.get(&token) {
                    let first = &mut changes[*first];
                    first.earlier.push(first.record);
                    first.record = record;
                    first.doubt = doubt;
                    continue;
                }
                tokens.insert(token, changes.len());
            }
            changes.push(change);
        }
        Self { groups }
    }
}

impl ChangeInDoubt<'_> {
    /// Takes note of whoever may still make the change; `machine` is this one.
    fn note_running(&mut self, machine: Option<&str>) {
        if let Some(note) = process::still_makes(self.record, machine) {
            self.finding = Finding::UnderWay;
            self.note(note);
        }
    }
}

/// The tokens that a creation has made, or that a change `in_doubt` names by its id.
fn named_ids<'l>(
    records: &'l ChangeRecords,
    in_doubt: &[(&'l ChangeRecord, Doubt)],
) -> HashSet<&'l str> {
    let created = records.changes.iter().filter(|record| record.has_created());
    let in_doubt = in_doubt.iter().map(|(record, _)| *record);
    let all = created.chain(in_doubt);
    all.filter_map(|record| record.id.as_deref()).collect()
}
