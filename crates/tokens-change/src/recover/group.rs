//! Groups changes in doubt by where their tokens are, and attempts at one token.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use uuid::Uuid;

use super::{ChangeInDoubt, Finding, GroupInDoubt, LONGEST, Recovery, process};
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
        let settled = Arc::new(settled_ids(records, &in_doubt));
        let mut groups: Vec<GroupInDoubt<'l>> = Vec::new();
        let mut places = HashMap::new();
        let mut tokens: HashMap<_, usize> = HashMap::new();
        for (record, doubt) in in_doubt {
            let place = (
                &record.account,
                &record.provider,
                &record.host,
                &record.org_id,
            );
            let index = *places.entry(place).or_insert(groups.len());
            if index == groups.len() {
                groups.push(GroupInDoubt {
                    place: None,
                    changes: Vec::new(),
                    settled: Arc::clone(&settled),
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
            change.note_running();
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
    /// Takes note of the process that makes the change, if it still runs.
    fn note_running(&mut self) {
        let record = self.record;
        let Some(pid) = record.pid else {
            return;
        };
        let is_over = record.ended.is_some() && !record.is_creation();
        if !is_over && process::is_running(pid, record.time, LONGEST) {
            self.finding = Finding::UnderWay;
            self.note(format!("process {pid}, which began it, is still running"));
        }
    }
}

/// The tokens whose creation is recorded in `records` and not `in_doubt`.
fn settled_ids<'l>(
    records: &'l ChangeRecords,
    in_doubt: &[(&ChangeRecord, Doubt)],
) -> HashSet<&'l str> {
    let in_doubt: HashSet<_> = in_doubt.iter().map(|(record, _)| record.change).collect();
    let created = records.changes.iter().filter(|record| record.has_created());
    let settled = created.filter(|record| !in_doubt.contains(&record.change));
    settled.filter_map(|record| record.id.as_deref()).collect()
}
