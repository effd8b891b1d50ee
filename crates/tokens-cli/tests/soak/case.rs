//! What is stopped, where and by which signal: chosen by a seed, so that it can be repeated.

use std::fmt;
use std::time::Duration;

use fastrand::Rng;

use crate::run;
use crate::stage::Stage;

/// A command that is stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Action {
    CreateToFile,
    CreateToCommand,
    CreateToStdout,
    RevokeOne,
    RevokeSeveral,
}

impl Action {
    pub(crate) const ALL: [Self; 5] = [
        Self::CreateToFile,
        Self::CreateToCommand,
        Self::CreateToStdout,
        Self::RevokeOne,
        Self::RevokeSeveral,
    ];

    pub(crate) fn creates(self) -> bool {
        matches!(
            self,
            Self::CreateToFile | Self::CreateToCommand | Self::CreateToStdout
        )
    }

    /// The operation that changes something.
    pub(crate) fn change(self) -> &'static str {
        match self {
            Self::RevokeOne => "okta.revokeApiToken",
            Self::RevokeSeveral => "mist.deleteOrgApiToken",
            _ => "mist.createOrgApiToken",
        }
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::CreateToFile => "create --to-file",
            Self::CreateToCommand => "create --to-command",
            Self::CreateToStdout => "create to standard output",
            Self::RevokeOne => "revoke one",
            Self::RevokeSeveral => "revoke several",
        })
    }
}

/// How far a request is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum At {
    /// Received, and carried out only after the process has ended.
    Received,
    /// Carried out, the answer held back.
    CarriedOut,
    /// The headers of the answer sent, its body held back.
    Headers,
    /// The whole answer is in the process's socket.
    Sent,
}

/// Where a command is stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Step {
    /// The connection is accepted, and nothing read from it.
    Connected,
    /// The `nth` request of an operation.
    Request {
        operation: &'static str,
        nth: u64,
        at: At,
    },
    /// The change log is locked before the first intent. The sink is open.
    BeforeIntent,
    /// The change log is locked while the answer to the change arrives.
    BeforeOutcome,
    /// The program has not read the key yet, and waits.
    ProgramUnread,
    /// The program has the key, and waits before it ends.
    ProgramRead,
    /// The program has ended.
    ProgramEnded,
    /// Standard output takes nothing.
    OutputFull,
    /// A line of this phase is on the disk.
    Line(&'static str),
    /// The temporary file is there.
    TemporaryFile,
    /// The key has its file.
    KeyFile,
    /// The key has left by standard output.
    Output,
    /// Some time after the start, of so many 1,000ths of an undisturbed run.
    Time(u32),
}

impl Step {
    /// Whether the process certainly waits there, so that it is certainly interrupted.
    pub(crate) fn is_held(self) -> bool {
        match self {
            Self::Request { at, .. } => at != At::Sent,
            Self::Connected | Self::ProgramRead | Self::OutputFull => true,
            _ => false,
        }
    }

    /// Without what differs between runs of the same step.
    pub(crate) fn label(self) -> String {
        match self {
            Self::Connected => "connection accepted".into(),
            Self::Request { operation, at, .. } => {
                let at = match at {
                    At::Received => "request received",
                    At::CarriedOut => "carried out, answer held",
                    At::Headers => "headers sent, body held",
                    At::Sent => "answer sent",
                };
                format!("{operation}: {at}")
            }
            Self::BeforeIntent => "log locked before the intent".into(),
            Self::BeforeOutcome => "log locked as the answer comes".into(),
            Self::ProgramUnread => "program has not read the key".into(),
            Self::ProgramRead => "program has the key".into(),
            Self::ProgramEnded => "program has ended".into(),
            Self::OutputFull => "standard output is full".into(),
            Self::Line(phase) => format!("{phase} line on disk"),
            Self::TemporaryFile => "temporary file is there".into(),
            Self::KeyFile => "key file is there".into(),
            Self::Output => "key left by standard output".into(),
            Self::Time(_) => "random time".into(),
        }
    }
}

/// How a command is stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum By {
    Kill,
    Term,
    Int,
    IntTwice,
    Quit,
    Hup,
}

impl By {
    fn choose(random: &mut Rng) -> Self {
        match random.u32(0..100) {
            0..60 => Self::Kill,
            60..68 => Self::Int,
            68..80 => Self::IntTwice,
            80..88 => Self::Term,
            88..94 => Self::Quit,
            _ => Self::Hup,
        }
    }
}

impl fmt::Display for By {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Kill => "KILL",
            Self::Term => "TERM",
            Self::Int => "INT",
            Self::IntTwice => "INT twice",
            Self::Quit => "QUIT",
            Self::Hup => "HUP",
        })
    }
}

/// One run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Case {
    pub(crate) action: Action,
    pub(crate) step: Step,
    pub(crate) by: By,
    /// From the step to the signal, where the step does not hold the process.
    pub(crate) delay: Duration,
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            action,
            step,
            by,
            delay,
        } = self;
        write!(f, "{action}, {by} at {step:?} after {delay:?}")
    }
}

/// An undisturbed run of each command.
#[derive(Debug)]
pub(crate) struct Measured(Vec<Undisturbed>);

#[derive(Debug)]
pub(crate) struct Undisturbed {
    action: Action,
    pub(crate) time: Duration,
    /// How often each operation is called.
    operations: Vec<(&'static str, u64)>,
    /// How many requests are answered before the first change is sent.
    pub(crate) before: u64,
}

impl Measured {
    pub(crate) fn all() -> Self {
        let measure = |action| {
            // The first run of a program takes longer.
            run::undisturbed(&mut Stage::new(action));
            let (time, operations) = run::undisturbed(&mut Stage::new(action));
            Undisturbed {
                action,
                time,
                operations,
                before: run::requests_before_change(&mut Stage::new(action)),
            }
        };
        Self(Action::ALL.map(measure).into())
    }

    pub(crate) fn of(&self, action: Action) -> &Undisturbed {
        self.0.iter().find(|one| one.action == action).unwrap()
    }
}

impl Undisturbed {
    /// Every step, the important ones first: the change and what follows it.
    fn steps(&self) -> [Vec<Step>; 2] {
        let action = self.action;
        let mut important = vec![
            Step::BeforeIntent,
            Step::BeforeOutcome,
            Step::Line("intent"),
            Step::Line("outcome"),
        ];
        important.extend(match action {
            Action::CreateToFile => &[Step::KeyFile, Step::Line("delivery")][..],
            Action::CreateToCommand => &[
                Step::ProgramUnread,
                Step::ProgramRead,
                Step::ProgramEnded,
                Step::Line("delivery"),
            ],
            Action::CreateToStdout => &[Step::OutputFull, Step::Output, Step::Line("delivery")],
            _ => &[],
        });
        let mut other = vec![Step::Connected];
        if action == Action::CreateToFile {
            other.push(Step::TemporaryFile);
        }
        for &(operation, times) in &self.operations {
            for nth in 1..=times {
                let at = [At::Received, At::CarriedOut, At::Headers, At::Sent];
                let steps = at.map(|at| Step::Request { operation, nth, at });
                if operation == action.change() && nth == 1 {
                    important.extend(steps);
                } else {
                    other.extend(steps);
                }
            }
        }
        [important, other]
    }
}

/// The cases of a seed, without end: in turn two steps and a random time. Every other time it comes by, a step that holds the
/// process gets a kill.
pub(crate) struct Plan {
    random: Rng,
    steps: Vec<(Action, Step)>,
    number: usize,
}

/// How many of each three cases are steps.
const STEPS_OF_THREE: usize = 2;

impl Plan {
    pub(crate) fn new(seed: u64, measured: &Measured) -> Self {
        let mut random = Rng::with_seed(seed);
        let mut groups = [Vec::new(), Vec::new()];
        for one in &measured.0 {
            for (group, steps) in groups.iter_mut().zip(one.steps()) {
                group.extend(steps.into_iter().map(|step| (one.action, step)));
            }
        }
        for group in &mut groups {
            random.shuffle(group);
        }
        Self {
            random,
            steps: groups.concat(),
            number: 0,
        }
    }
}

impl Plan {
    /// All steps.
    pub(crate) fn steps(&self) -> &[(Action, Step)] {
        &self.steps
    }

    /// How often all steps have come by after `cases` cases.
    pub(crate) fn rounds(&self, cases: usize) -> usize {
        cases / 3 * STEPS_OF_THREE / self.steps.len()
    }
}

impl Iterator for Plan {
    type Item = Case;

    fn next(&mut self) -> Option<Case> {
        let number = self.number;
        self.number += 1;
        let random = &mut self.random;
        let by = By::choose(random);
        let (action, step, by) = match number % 3 {
            STEPS_OF_THREE => {
                let action = *random.choice(&Action::ALL)?;
                (action, Step::Time(random.u32(0..1000)), by)
            }
            rest => {
                let visit = number / 3 * STEPS_OF_THREE + rest;
                let (action, step) = self.steps[visit % self.steps.len()];
                let is_killed = step.is_held() && visit / self.steps.len() % 2 == 1;
                (action, step, if is_killed { By::Kill } else { by })
            }
        };
        let longest = if matches!(step, Step::Request { .. }) {
            5000
        } else {
            2000
        };
        Some(Case {
            action,
            step,
            by,
            // Half of them at once.
            delay: Duration::from_micros(random.u64(0..2 * longest).saturating_sub(longest)),
        })
    }
}
