//! Compares what a run has left: the service, the change log, the sinks and what `tokens recover` names.

use std::fs;

use crate::case::{Action, At, By, Case, Step};
use crate::log::{self, Line};
use crate::recover::{self, Recovered};
use crate::run::Ran;
use crate::service::{self, Tokens};
use crate::stage::{NAME, Stage};

/// What a run came to.
#[derive(Debug, Default)]
pub(crate) struct Verdict {
    /// Broken promises.
    pub(crate) violations: Vec<String>,
    /// A token was created.
    pub(crate) created: bool,
    /// The key of a live new token is in its sink.
    pub(crate) delivered: bool,
    /// A live new token whose key is not in its sink is named by `tokens recover`.
    pub(crate) recovered: bool,
    pub(crate) silent_orphan: bool,
    /// The answer to the creation was provably received. `Some(true)`: the id is on the disk.
    pub(crate) id_on_disk: Option<bool>,
    /// Whether the answer was received can't be told.
    pub(crate) is_undecidable: bool,
    /// Tokens that are gone, and intents without an outcome.
    pub(crate) revoked: usize,
    pub(crate) open: usize,
    /// A temporary file is left.
    pub(crate) temporary: bool,
}

impl Verdict {
    fn broken(&mut self, violation: impl Into<String>) {
        self.violations.push(violation.into());
    }
}

pub(crate) fn judge(stage: &Stage, case: &Case, ran: &Ran) -> Verdict {
    let live = service::live(&stage.sandbox);
    let (lines, wrong) = log::lines(&stage.log());
    let recovered = recover::recover(stage);
    let mut verdict = Verdict {
        violations: wrong,
        open: log::open(&lines).count(),
        ..Verdict::default()
    };
    if ran.hung {
        verdict.broken("it hung");
    }
    if case.step.is_held() {
        if !ran.reached || !ran.alive {
            verdict.broken("the step was not reached");
        }
        if case.by == By::Kill && !ran.is_killed() {
            verdict.broken("the process was not killed at a step that holds it");
        }
    }
    for id in stage.before.keys().filter(|id| !live.contains_key(*id)) {
        if !stage.targets.contains(id) {
            verdict.broken(format!("token {id} is gone, which was not to be revoked"));
        }
    }
    let new: Tokens = live
        .into_iter()
        .filter(|(id, _)| !stage.before.contains_key(id))
        .collect();
    if stage.action.creates() {
        creation(stage, case, ran, &new, &lines, &recovered, &mut verdict);
    } else {
        if !new.is_empty() {
            verdict.broken(format!("tokens were created: {new:?}"));
        }
        revocation(stage, ran, &lines, &recovered, &mut verdict);
    }
    verdict
}

/// What is where the key goes.
fn sink(stage: &Stage, ran: &Ran) -> Vec<u8> {
    match stage.action {
        Action::CreateToFile => fs::read(stage.key_file()).unwrap_or_default(),
        Action::CreateToCommand => stage.program.stored().unwrap_or_default(),
        _ => {
            let full = ran.stdout.iter().take_while(|byte| **byte == b'.').count();
            ran.stdout[full..].to_vec()
        }
    }
}

fn creation(
    stage: &Stage,
    case: &Case,
    ran: &Ran,
    new: &Tokens,
    lines: &[Line],
    recovered: &Recovered,
    verdict: &mut Verdict,
) {
    let has = |phase: &str, outcome: Option<&str>| {
        let mut lines = lines.iter();
        lines.any(|line| line.is("create", phase) && line.of("outcome") == outcome)
    };
    if new.len() > 1 || new.values().any(|name| name != NAME) {
        verdict.broken(format!(
            "other tokens than the one asked for were created: {new:?}"
        ));
    }
    let sink = sink(stage, ran);
    if stage.action == Action::CreateToFile && stage.key_file().exists() && sink.is_empty() {
        verdict.broken("the key's file is there and empty");
    }
    let temporary = stage.temporary_files();
    let has_temporary_key = temporary
        .iter()
        .any(|path| !fs::read(path).unwrap().is_empty());
    verdict.temporary = !temporary.is_empty();
    if has("delivery", Some("delivered")) && sink.is_empty() {
        verdict.broken("the log says that the key was delivered, and it is not in its sink");
    }
    if ran.status.success() && !(has("delivery", Some("delivered")) && new.len() == 1) {
        verdict.broken("exit 0, and the token is not there, or its delivery not recorded");
    }
    // The sink is whole and recorded before anything is read back.
    if let Step::Request {
        operation: "mist.getOrgApiToken",
        ..
    } = case.step
        && ran.reached
        && (sink.is_empty() || !has("delivery", Some("delivered")))
    {
        verdict.broken("the token was read back before its key was delivered and recorded");
    }
    let Some(id) = new.keys().next() else {
        if !sink.is_empty() {
            verdict.broken("a key is in the sink, and its token is not alive");
        }
        return;
    };
    verdict.created = true;
    if !has("intent", None) {
        verdict.broken(format!(
            "token {id} was created without an intent on the disk"
        ));
    }
    let key = stage.sandbox.key_of(id).unwrap();
    verdict.delivered = sink == format!("{key}\n").as_bytes();
    if !verdict.delivered && !sink.is_empty() {
        verdict.broken(format!(
            "the sink holds {} bytes that are not the key",
            sink.len()
        ));
    }
    if log::text(&stage.log()).contains(&key) || ran.stderr.contains(&key) {
        verdict.broken("the key is in the log or on standard error");
    }
    verdict.recovered = !verdict.delivered && recovered.tokens.contains(id);
    verdict.silent_orphan = !verdict.delivered && !verdict.recovered;
    if verdict.silent_orphan {
        verdict.broken(format!(
            "silent orphan {id}: no key, and `tokens recover` does not name it"
        ));
    }
    let is_on_disk = lines
        .iter()
        .any(|line| line.is("create", "outcome") && line.of("id") == Some(id));
    let is_later = !sink.is_empty()
        || has_temporary_key
        || has("outcome", Some("created"))
        || ran.stderr.contains("created token")
        || ran.stderr.contains("was created");
    let is_caught_after = ran.answered && !ran.is_killed();
    if is_later || is_caught_after {
        verdict.id_on_disk = Some(is_on_disk);
        if !is_on_disk {
            verdict.broken(format!(
                "the answer was received, and id {id} is not on the disk"
            ));
        }
    } else if ran.answered {
        verdict.is_undecidable = true;
        let is_possible = !matches!(case.step, Step::Request { at, .. } if at != At::Sent);
        if !is_possible {
            verdict.broken("an answer was sent that is held back");
        }
    }
}

fn revocation(
    stage: &Stage,
    ran: &Ran,
    lines: &[Line],
    recovered: &Recovered,
    verdict: &mut Verdict,
) {
    let live = service::live(&stage.sandbox);
    for id in &stage.targets {
        let of = |phase: &str| {
            let lines = lines.iter().filter(|line| line.of("id") == Some(id));
            lines
                .filter(|line| line.is("revoke", phase))
                .collect::<Vec<_>>()
        };
        let is_alive = live.contains_key(id);
        let (intents, outcomes) = (of("intent"), of("outcome"));
        verdict.revoked += usize::from(!is_alive);
        if !is_alive && intents.is_empty() {
            verdict.broken(format!("token {id} is gone without an intent on the disk"));
        }
        let is_told_gone =
            |line: &&Line| matches!(line.of("outcome"), Some("revoked" | "not_found"));
        if is_alive && outcomes.iter().any(is_told_gone) {
            verdict.broken(format!(
                "the log says that token {id} is gone, and it is alive"
            ));
        }
        if ran.status.success() && (is_alive || outcomes.is_empty()) {
            verdict.broken(format!(
                "exit 0, and token {id} is alive, or its outcome not recorded"
            ));
        }
    }
    for intent in log::open(lines) {
        if !recovered.changes.contains(intent.of("change").unwrap()) {
            verdict.broken(format!("`tokens recover` does not name {intent:?}"));
        }
    }
}
