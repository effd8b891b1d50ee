//! Runs a command to a step, sends a signal, lets go of what holds it, and waits for its end.

use std::fmt::Write as _;
use std::io::{PipeReader, Read, Write as _};
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Child, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use rustix::fs::OFlags;
use rustix::process::{Pid, Signal, kill_process};
use tokens_sandbox::{Held, Hold, Sandbox};

use crate::case::{At, By, Case, Measured, Step};
use crate::log;
use crate::program::Wait;
use crate::stage::Stage;

/// A run that takes longer hangs.
const TOO_LONG: Duration = Duration::from_secs(60);

/// So long the second signal waits for the first one to be told: a command that waits for the lock of the log sees it after a second.
const NOTED_WITHIN: Duration = Duration::from_millis(1500);

/// How a run went.
#[derive(Debug)]
pub(crate) struct Ran {
    /// The step was seen while the process ran.
    pub(crate) reached: bool,
    /// The whole answer to the first change was in the process's socket before the last signal.
    pub(crate) answered: bool,
    /// The process ran when the signal was sent.
    pub(crate) alive: bool,
    /// It had to be ended, because it waited for something that did not come.
    pub(crate) hung: bool,
    pub(crate) status: ExitStatus,
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: String,
}

impl Ran {
    /// A signal that it did not catch has ended it.
    pub(crate) fn is_killed(&self) -> bool {
        self.status.signal().is_some()
    }

    /// It did not end by itself as if nothing had come.
    pub(crate) fn is_interrupted(&self) -> bool {
        self.is_killed() || matches!(self.status.code(), Some(129..=143))
    }

    /// For whoever looks after a violation.
    pub(crate) fn told(&self) -> String {
        let mut text = format!("  {}, answered: {}\n", self.status, self.answered);
        for line in self.stderr.lines() {
            let _ = writeln!(text, "  | {line}");
        }
        text
    }
}

/// Runs `case`.
pub(crate) fn run(stage: &mut Stage, case: &Case, measured: &Measured) -> Ran {
    let measured = measured.of(case.action);
    let sandbox = &stage.sandbox;
    let change = case.action.change();
    let mut held = match case.step {
        Step::Connected => Some(sandbox.hold_next_connection()),
        Step::Request { operation, nth, at } => Some(hold(sandbox, operation, nth, at)),
        Step::BeforeOutcome => Some(hold(sandbox, change, 1, At::CarriedOut)),
        _ => None,
    };
    // The first change is watched in any case. What waits for a later one, or for another operation, does not stand before it.
    let is_first = match case.step {
        Step::BeforeOutcome => true,
        Step::Request { operation, nth, .. } => operation == change && nth == 1,
        _ => false,
    };
    let watched = match case.step {
        Step::Request { operation, nth, .. } if operation == change && nth > 1 => None,
        _ if is_first => None,
        _ => {
            let mut watched = sandbox.hold_next(change, Hold::Answer);
            watched.let_go();
            Some(watched)
        }
    };
    let mut lock = (case.step == Step::BeforeIntent).then(|| stage.lock_log());
    let wait = match case.step {
        Step::ProgramUnread => Wait::BeforeReading,
        Step::ProgramRead => Wait::BeforeExit,
        _ => Wait::Nowhere,
    };
    let begun = Instant::now();
    let mut process = Process::start(stage, wait, case.step == Step::OutputFull);

    let mut reached = match case.step {
        Step::Connected | Step::Request { .. } | Step::BeforeOutcome => {
            process.until(|_| held.as_ref().is_some_and(Held::is_reached))
        }
        Step::BeforeIntent => process.until(|_| {
            stage.sandbox.total_requests() - stage.requests >= measured.before
                && match case.action {
                    crate::case::Action::CreateToFile => !stage.temporary_files().is_empty(),
                    crate::case::Action::CreateToCommand => stage.program.has("started"),
                    _ => true,
                }
        }),
        Step::ProgramUnread | Step::OutputFull => {
            process.until(|_| log::has_phase(&stage.log(), "outcome"))
        }
        Step::ProgramRead => process.until(|_| stage.program.has("got")),
        Step::ProgramEnded => process.until(|_| stage.program.has("done")),
        Step::Line(phase) => process.until(|_| log::has_phase(&stage.log(), phase)),
        Step::TemporaryFile => process.until(|_| !stage.temporary_files().is_empty()),
        Step::KeyFile => process.until(|_| stage.key_file().exists()),
        Step::Output => process.until(|process| !process.stdout.text().is_empty()),
        Step::Time(thousandths) => {
            let end = begun + measured.time * thousandths / 1000;
            process.until(|_| Instant::now() >= end)
        }
    };

    let lets_answer_go = matches!(
        case.step,
        Step::BeforeOutcome | Step::Request { at: At::Sent, .. }
    );
    let mut first_is_sent = false;
    if let Some(held) = held.as_mut().filter(|_| reached && lets_answer_go) {
        if case.step == Step::BeforeOutcome {
            lock = Some(stage.lock_log());
        } else if case.by == By::IntTwice {
            first_is_sent = true;
            process.signal(Signal::INT);
            process.until_noted();
        }
        held.let_go();
        reached = process.until(|_| held.is_sent());
    }
    if !case.step.is_held() && !case.delay.is_zero() {
        thread::sleep(case.delay);
    }
    let alive = process.is_running();
    if case.by == By::IntTwice && !first_is_sent {
        process.signal(Signal::INT);
        process.until_noted();
    }
    let watched = watched.as_ref().or(held.as_ref().filter(|_| is_first));
    let answered = watched.is_some_and(Held::is_sent);
    process.signal(match case.by {
        By::Kill => Signal::KILL,
        By::Term => Signal::TERM,
        By::Int | By::IntTwice => Signal::INT,
        By::Quit => Signal::QUIT,
        By::Hup => Signal::HUP,
    });
    if case.by == By::Kill {
        // What is held is carried out after its end.
        process.until_end();
    }
    drop((held, lock));
    stage.program.let_go();
    process.stdout.read_on();
    process.until_end();
    stage.program.wait_for_end();
    process.into_ran(reached, answered, alive)
}

/// Holds the `nth` request of an operation from now on.
fn hold(sandbox: &Sandbox, operation: &str, nth: u64, at: At) -> Held {
    let hold = match at {
        At::Received => Hold::Request,
        At::CarriedOut | At::Sent => Hold::Answer,
        At::Headers => Hold::Body,
    };
    for _ in 1..nth {
        // Lets go at once.
        drop(sandbox.hold_next(operation, hold));
    }
    sandbox.hold_next(operation, hold)
}

/// Runs the command without a signal: how long that takes, and how often each operation is called.
pub(crate) fn undisturbed(stage: &mut Stage) -> (Duration, Vec<(&'static str, u64)>) {
    let count = |stage: &Stage| {
        let operations = Sandbox::operations();
        operations
            .map(|operation| (operation, stage.sandbox.requests(operation)))
            .collect::<Vec<_>>()
    };
    let before = count(stage);
    let begun = Instant::now();
    let mut process = Process::start(stage, Wait::Nowhere, false);
    process.until_end();
    let time = begun.elapsed();
    stage.program.wait_for_end();
    let ran = process.into_ran(true, true, false);
    assert_eq!(ran.status.code(), Some(0), "{}", ran.told());
    let counts = count(stage).into_iter().zip(before);
    let counts = counts.map(|((operation, after), (_, before))| (operation, after - before));
    (time, counts.filter(|(_, count)| *count > 0).collect())
}

/// How many requests are answered before the command sends its first change.
pub(crate) fn requests_before_change(stage: &mut Stage) -> u64 {
    let held = stage
        .sandbox
        .hold_next(stage.action.change(), Hold::Request);
    let mut process = Process::start(stage, Wait::Nowhere, false);
    assert!(process.until(|_| held.is_reached()));
    let requests = stage.sandbox.total_requests() - stage.requests;
    process.signal(Signal::KILL);
    process.until_end();
    requests
}

/// The command while it runs. It is ended when this is dropped.
struct Process {
    child: Child,
    status: Option<ExitStatus>,
    hung: bool,
    stdout: Collected,
    stderr: Collected,
    begun: Instant,
}

impl Process {
    /// Starts the command of `stage`. If its standard output `is_full`, nothing is read from that until [`Collected::read_on`].
    fn start(stage: &Stage, wait: Wait, is_full: bool) -> Self {
        let mut command = stage.command(wait);
        let (stdout, writer) = std::io::pipe().unwrap();
        if is_full {
            fill(&writer);
        }
        let mut child = command
            .stdout(writer)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // Its copy of the writer would keep the pipe open.
        drop(command);
        let mut stdout = Collected::new(stdout);
        if !is_full {
            stdout.read_on();
        }
        let stderr = child.stderr.take().unwrap();
        let mut stderr = Collected::new(PipeReader::from(std::os::fd::OwnedFd::from(stderr)));
        stderr.read_on();
        Self {
            child,
            status: None,
            hung: false,
            stdout,
            stderr,
            begun: Instant::now(),
        }
    }

    /// Waits for `seen`. False: the process has ended before.
    fn until(&mut self, mut seen: impl FnMut(&Self) -> bool) -> bool {
        loop {
            if seen(self) {
                return true;
            }
            if !self.is_running() {
                return false;
            }
            if self.begun.elapsed() > TOO_LONG {
                self.hung = true;
                self.signal(Signal::KILL);
                self.status = Some(self.child.wait().unwrap());
            }
            thread::yield_now();
        }
    }

    fn until_end(&mut self) {
        self.until(|_| false);
    }

    /// Waits until the first signal is told, but not for ever.
    fn until_noted(&mut self) {
        let begun = Instant::now();
        self.until(|process| {
            process.stderr.text().contains("once more ends it") || begun.elapsed() > NOTED_WITHIN
        });
    }

    fn is_running(&mut self) -> bool {
        if self.status.is_none() {
            self.status = self.child.try_wait().unwrap();
        }
        self.status.is_none()
    }

    /// Sends a signal, unless the process was waited for: then its number may be another's.
    fn signal(&mut self, signal: Signal) {
        if self.is_running() {
            let pid = Pid::from_raw(self.child.id().try_into().unwrap()).unwrap();
            kill_process(pid, signal).unwrap();
        }
    }

    fn into_ran(mut self, reached: bool, answered: bool, alive: bool) -> Ran {
        Ran {
            reached,
            answered,
            alive,
            hung: self.hung,
            status: self.status.unwrap(),
            stdout: self.stdout.end(),
            stderr: String::from_utf8(self.stderr.end()).unwrap(),
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if self.is_running() {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

/// Lets nothing more go into the pipe.
fn fill(mut writer: &std::io::PipeWriter) {
    let flags = rustix::fs::fcntl_getfl(writer).unwrap();
    rustix::fs::fcntl_setfl(writer, flags | OFlags::NONBLOCK).unwrap();
    while writer.write(&[b'.'; 512]).is_ok() {}
    rustix::fs::fcntl_setfl(writer, flags).unwrap();
}

/// What comes out of a pipe.
struct Collected {
    unread: Option<PipeReader>,
    bytes: Arc<Mutex<Vec<u8>>>,
    reader: Option<JoinHandle<()>>,
}

impl Collected {
    fn new(pipe: PipeReader) -> Self {
        Self {
            unread: Some(pipe),
            bytes: Arc::default(),
            reader: None,
        }
    }

    /// Reads it from now on, to its end.
    fn read_on(&mut self) {
        let Some(mut pipe) = self.unread.take() else {
            return;
        };
        let bytes = Arc::clone(&self.bytes);
        self.reader = Some(thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(count @ 1..) = pipe.read(&mut piece) {
                bytes.lock().unwrap().extend(&piece[..count]);
            }
        }));
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes.lock().unwrap()).into_owned()
    }

    fn end(&mut self) -> Vec<u8> {
        self.read_on();
        if let Some(reader) = self.reader.take() {
            reader.join().unwrap();
        }
        std::mem::take(&mut self.bytes.lock().unwrap())
    }
}
