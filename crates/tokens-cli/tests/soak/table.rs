//! The numbers of all runs.

use std::collections::BTreeMap;
use std::fmt;

use crate::case::{Action, By, Case, Plan, Step};
use crate::judge::Verdict;
use crate::run::Ran;

/// The numbers of some runs.
#[derive(Debug, Default, Clone)]
struct Row {
    runs: usize,
    reached: usize,
    interrupted: usize,
    is_held: bool,
    created: usize,
    delivered: usize,
    recovered: usize,
    orphans: usize,
    received: usize,
    on_disk: usize,
    undecidable: usize,
    revoked: usize,
    open: usize,
    temporary: usize,
}

impl Row {
    fn add(&mut self, case: &Case, ran: &Ran, verdict: &Verdict) {
        self.runs += 1;
        self.is_held |= case.step.is_held();
        self.reached += usize::from(ran.reached);
        self.interrupted += usize::from(ran.is_interrupted());
        self.created += usize::from(verdict.created);
        self.delivered += usize::from(verdict.delivered);
        self.recovered += usize::from(verdict.recovered);
        self.orphans += usize::from(verdict.silent_orphan);
        self.received += usize::from(verdict.id_on_disk.is_some());
        self.on_disk += usize::from(verdict.id_on_disk == Some(true));
        self.undecidable += usize::from(verdict.is_undecidable);
        self.revoked += verdict.revoked;
        self.open += verdict.open;
        self.temporary += usize::from(verdict.temporary);
    }

    const HEAD: [&'static str; 8] = [
        "runs",
        "reached",
        "interrupted",
        "created",
        "delivered",
        "recoverable",
        "revoked",
        "open",
    ];

    fn write(&self, f: &mut fmt::Formatter<'_>, label: &str) -> fmt::Result {
        let cells = [
            self.runs,
            self.reached,
            self.interrupted,
            self.created,
            self.delivered,
            self.recovered,
            self.revoked,
            self.open,
        ];
        write!(f, "{label:54}")?;
        for (cell, head) in cells.iter().zip(Self::HEAD) {
            write!(f, "  {cell:>width$}", width = head.len())?;
        }
        writeln!(f)
    }
}

/// The runs by step, by command and by signal.
#[derive(Debug, Default)]
pub(crate) struct Table {
    all: Row,
    /// Runs that SIGKILL has ended.
    killed: usize,
    by_step: BTreeMap<(bool, String), Row>,
    by_action: BTreeMap<String, Row>,
    by_signal: BTreeMap<By, Row>,
    visits: BTreeMap<(Action, Step), Visits>,
}

/// How often a step was stopped at, how often by SIGKILL, and how often that ended the process.
#[derive(Debug, Default, Clone, Copy)]
struct Visits {
    runs: usize,
    kills: usize,
    killed: usize,
}

impl Table {
    pub(crate) fn add(&mut self, case: &Case, ran: &Ran, verdict: &Verdict) {
        let step = (!case.step.is_held(), case.step.label());
        let action = case.action.to_string();
        for row in [
            &mut self.all,
            self.by_step.entry(step).or_default(),
            self.by_action.entry(action).or_default(),
            self.by_signal.entry(case.by).or_default(),
        ] {
            row.add(case, ran, verdict);
        }
        self.killed += usize::from(case.by == By::Kill && ran.is_killed());
        if !matches!(case.step, Step::Time(_)) {
            let visits = self.visits.entry((case.action, case.step)).or_default();
            visits.runs += 1;
            visits.kills += usize::from(case.by == By::Kill);
            visits.killed += usize::from(case.by == By::Kill && ran.is_killed());
        }
    }

    /// How many runs a signal has ended.
    pub(crate) fn interrupted(&self) -> usize {
        self.all.interrupted
    }

    /// How many different steps there were.
    pub(crate) fn steps(&self) -> usize {
        self.visits.len()
    }

    /// Checks that the runs were really interrupted: every kill at a held step has ended the process, and after two rounds of the
    /// plan each held step had one.
    pub(crate) fn check_steps(&self, plan: &Plan, cases: usize, violations: &mut Vec<String>) {
        let rounds = plan.rounds(cases);
        for (action, step) in plan.steps() {
            let visits = self.visits.get(&(*action, *step));
            let Visits {
                runs,
                kills,
                killed,
            } = visits.copied().unwrap_or_default();
            if runs < rounds || step.is_held() && (kills < rounds / 2 || killed < kills) {
                violations.push(format!(
                    "{action} at {step:?}: {runs} runs in {rounds} rounds, and {killed} of {kills} kills interrupted it"
                ));
            }
        }
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let head = |f: &mut fmt::Formatter<'_>, name: &str| {
            writeln!(f, "{name:54}  {}", Row::HEAD.join("  "))
        };
        head(f, "step (* the process certainly waits there)")?;
        for ((is_free, label), row) in &self.by_step {
            let mark = if *is_free { "" } else { " *" };
            row.write(f, &format!("{label}{mark}"))?;
        }
        head(f, "\ncommand")?;
        for (label, row) in &self.by_action {
            row.write(f, label)?;
        }
        head(f, "\nsignal")?;
        for (by, row) in &self.by_signal {
            row.write(f, &by.to_string())?;
        }
        let all = &self.all;
        writeln!(f)?;
        all.write(f, "all")?;
        writeln!(
            f,
            "\nended by a signal: {} of {} runs, by SIGKILL: {}\nsilent orphans: {}\nid on disk after a received answer: {} of {}",
            all.interrupted, all.runs, self.killed, all.orphans, all.on_disk, all.received
        )?;
        writeln!(
            f,
            "killed with the answer in the socket, received or not: {} (each named by its intent)\ntemporary files left: {}",
            all.undecidable, all.temporary
        )
    }
}
