//! Groups changes in doubt by where their tokens are, and attempts at one token.

use std::collections::{HashMap, HashSet};

use tokens_change::{ChangeRecord, ChangeRecords, Doubt};
use uuid::Uuid;

use super::find::{Finding, Found, Group, LONGEST};
use super::process;
use crate::accounts;
use crate::cli::Global;

/// Changes in doubt, in groups.
#[derive(Debug, Default)]
pub(super) struct Grouped<'l> {
    pub(super) groups: Vec<Group<'l>>,
    /// How many are left out, since `--account` names other accounts.
    pub(super) hidden: usize,
}

/// Groups the changes that are `in_doubt`: those that are to be settled without a look, or if `settle` is empty, all of the accounts
/// that are asked for.
///
/// # Errors
///
/// When a pattern of `--account` is not valid.
pub(super) fn group<'l>(
    global: &Global,
    in_doubt: &[(&'l ChangeRecord, Doubt)],
    settle: &[Uuid],
) -> anyhow::Result<Grouped<'l>> {
    let mut grouped = Grouped::default();
    let mut wanted: HashMap<&str, bool> = HashMap::new();
    let mut places = HashMap::new();
    let mut tokens: HashMap<_, usize> = HashMap::new();
    for (record, doubt) in in_doubt.iter().copied() {
        let is_wanted = match wanted.get(&*record.account) {
            Some(is_wanted) => *is_wanted,
            None => {
                let is_wanted = accounts::is_wanted(global, &record.account)?;
                wanted.insert(&record.account, is_wanted);
                is_wanted
            }
        };
        if !is_wanted && settle.is_empty() {
            grouped.hidden += 1;
            continue;
        }
        let place = (
            &record.account,
            &record.provider,
            &record.host,
            &record.org_id,
        );
        let index = *places.entry(place).or_insert(grouped.groups.len());
        if index == grouped.groups.len() {
            grouped.groups.push(Group {
                account: &record.account,
                one: None,
                credentials: Vec::new(),
                found: Vec::new(),
            });
        }
        let Some(group) = grouped.groups.get_mut(index) else {
            continue;
        };
        let mut found = Found {
            record,
            earlier: Vec::new(),
            doubt,
            finding: Finding::Unknown,
            notes: Vec::new(),
            matches: Vec::new(),
            settled: false,
            looked_up: false,
            has_key_file: false,
        };
        found.note_running();
        let attempt = record.id.as_deref().filter(|_| !record.is_creation());
        if let Some(id) = attempt
            && !found.is_under_way()
        {
            let token = (index, &*record.operation, id);
            if let Some(first) = tokens.get(&token)
                && let Some(first) = group.found.get_mut(*first)
            {
                first.earlier.push(first.record);
                first.record = record;
                first.doubt = doubt;
                continue;
            }
            tokens.insert(token, group.found.len());
        }
        group.found.push(found);
    }
    if !settle.is_empty() {
        let settle: HashSet<_> = settle.iter().collect();
        for group in &mut grouped.groups {
            let is_asked =
                |found: &Found<'_>| found.records().any(|one| settle.contains(&one.change));
            group.found.retain(is_asked);
            for found in group.found.iter_mut().filter(|found| !found.is_under_way()) {
                found.finding = Finding::Kept;
            }
        }
        grouped.groups.retain(|group| !group.found.is_empty());
    }
    Ok(grouped)
}

impl Found<'_> {
    /// Takes note of the process that makes the change, if it still runs.
    fn note_running(&mut self) {
        let record = self.record;
        let Some(pid) = record.pid else {
            return;
        };
        let is_over = record.ended.is_some() && !record.is_creation();
        if !is_over && process::is_running(pid, record.time, LONGEST) {
            self.finding = Finding::UnderWay;
            self.notes
                .push(format!("process {pid}, which began it, is still running"));
        }
    }
}

/// The tokens whose creation is recorded in `records` and not `in_doubt`.
pub(super) fn settled_ids<'l>(
    records: &'l ChangeRecords,
    in_doubt: &[(&ChangeRecord, Doubt)],
) -> HashSet<&'l str> {
    let in_doubt: HashSet<_> = in_doubt.iter().map(|(record, _)| record.change).collect();
    let created = records.changes.iter().filter(|record| record.has_created());
    let settled = created.filter(|record| !in_doubt.contains(&record.change));
    settled.filter_map(|record| record.id.as_deref()).collect()
}
