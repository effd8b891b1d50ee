//! Ctrl-C, the request to end, and the end of the terminal: the command stops at once and says so, but a change that is under
//! way is finished first.
//!
//! The command itself acts on a signal, so that it can clean up. It can't while it waits for a disk or for the reader of a pipe:
//! then a thread does.

use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use tokens_change::{Activity, Frozen};
use tokens_local::signals::{EndSignal, EndSignals};
use tokio::sync::broadcast;

use crate::change_log;
use crate::exit::Exit;
use crate::output::Printer;

/// A command that has not seen a signal by then waits for something else.
const GRACE: Duration = Duration::from_secs(1);

/// Each signal, with its number.
static SENT: LazyLock<broadcast::Sender<(u64, Exit)>> =
    LazyLock::new(|| broadcast::Sender::new(16));

/// So long a signal that would end the command waits for what is being saved.
const SAVING_TIME: Duration = Duration::from_secs(10);
const SAVING_PAUSE: Duration = Duration::from_millis(20);

static STATE: Mutex<State> = Mutex::new(State {
    noted: None,
    seen: 0,
    noted_by_thread: 0,
});

/// What the command changes. It is locked after [`STATE`], never before.
static ACTIVITY: LazyLock<Activity> = LazyLock::new(Activity::default);

#[derive(Debug)]
struct State {
    /// The end that a signal during a change asked for.
    noted: Option<Exit>,
    /// The last signal that the command saw.
    seen: u64,
    /// The last one that was noted for it.
    noted_by_thread: u64,
}

fn state() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

impl State {
    /// Notes `exit` if it must not end the command yet: the first signal during a change, so that no new key is lost and no outcome
    /// stays unknown.
    fn note(&mut self, exit: Exit) -> bool {
        let is_first = ACTIVITY.request_stop();
        if is_first {
            self.noted = Some(exit);
        }
        is_first
    }
}

/// What the command changes, for its change log: a signal waits for it.
pub(crate) fn activity() -> Activity {
    ACTIVITY.clone()
}

/// The end that a noted signal asks for: begin nothing more.
pub(crate) fn noted() -> Option<Exit> {
    state().noted
}

/// The end of a change that came to `exit`: a noted signal's, unless somebody has to look after what is changed.
pub(crate) fn or_noted(exit: Exit) -> Exit {
    match noted() {
        Some(signal) if exit != Exit::Unknown => signal,
        _ => exit,
    }
}

/// A signal that ends the command.
#[derive(Clone, Debug)]
pub(crate) struct Ended {
    pub(crate) exit: Exit,
    /// A change was under way when it came.
    changing: bool,
    about: Vec<String>,
}

impl Ended {
    fn new(exit: Exit, activity: &Frozen<'_>) -> Self {
        Self {
            exit,
            changing: activity.is_active(),
            about: activity.reports().map(str::to_owned).collect(),
        }
    }

    /// Whether a change was under way.
    pub(crate) fn is_changing(&self) -> bool {
        self.changing
    }

    /// The same, with what is under way by now.
    pub(crate) fn now(self) -> Self {
        Self::new(self.exit, &ACTIVITY.freeze())
    }

    pub(crate) fn tell(&self, printer: Printer) {
        printer.message("error: interrupted");
        for about in &self.about {
            printer.message(&format!("error: {about}"));
        }
        if self.changing {
            let recover = change_log::recover_command();
            let recover = recover.map(|command| format!(": {command}"));
            printer.message(&format!(
                "hint: a change was under way; look whether it happened before repeating it{}",
                recover.unwrap_or_default()
            ));
        }
    }
}

fn tell_noted() {
    Printer::new()
        .message("interrupted: finishing the change that is under way; once more ends it at once");
}

/// Sees every signal from now on, as others do.
#[derive(Debug)]
pub(crate) struct Listener(broadcast::Receiver<(u64, Exit)>);

impl Listener {
    pub(crate) fn new() -> Self {
        Self(SENT.subscribe())
    }

    /// Waits for a signal that ends the command. Never returns if there is none.
    pub(crate) async fn end(&mut self) -> Ended {
        loop {
            let Ok((number, exit)) = self.0.recv().await else {
                continue;
            };
            let mut state = state();
            state.seen = state.seen.max(number);
            if number <= state.noted_by_thread {
                continue;
            }
            if !state.note(exit) {
                return Ended::new(exit, &ACTIVITY.freeze());
            }
            drop(state);
            tell_noted();
        }
    }
}

/// Catches signals from now on. What can't be caught keeps its default effect, which ends the process as well. If the command
/// has to be ended from here, that `is_told` or not.
pub(crate) fn catch(is_told: bool) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let Ok(runtime) = runtime else {
        return;
    };
    let entered = runtime.enter();
    let Some(mut signals) = EndSignals::catch() else {
        return;
    };
    drop(entered);
    thread::spawn(move || {
        runtime.block_on(async {
            for number in 1.. {
                let exit = exit_of(signals.next().await);
                let _ = SENT.send((number, exit));
                tokio::spawn(async move {
                    tokio::time::sleep(GRACE).await;
                    act(number, exit, is_told);
                });
            }
        });
    });
}

/// The end that a signal asks for.
fn exit_of(signal: EndSignal) -> Exit {
    match signal {
        EndSignal::Interrupt => Exit::Interrupted,
        EndSignal::Terminate => Exit::Terminated,
        EndSignal::Quit => Exit::Quit,
        EndSignal::HangUp => Exit::HungUp,
    }
}

/// Acts on a signal that the command has not seen.
fn act(number: u64, exit: Exit, is_told: bool) {
    let mut state = state();
    if state.seen >= number {
        return;
    }
    // Standard error may be what the command waits for.
    if state.note(exit) {
        state.noted_by_thread = number;
        thread::spawn(tell_noted);
        return;
    }
    let begun = Instant::now();
    while ACTIVITY.is_saving() && begun.elapsed() < SAVING_TIME {
        drop(state);
        thread::sleep(SAVING_PAUSE);
        state = self::state();
        if state.seen >= number {
            return;
        }
    }
    // No change begins meanwhile.
    let activity = ACTIVITY.freeze();
    let ended = Ended::new(exit, &activity);
    let (told, telling) = mpsc::channel();
    thread::spawn(move || {
        if is_told {
            ended.tell(Printer::new());
        }
        let _ = told.send(());
    });
    let _ = telling.recv_timeout(GRACE);
    #[allow(clippy::exit, reason = "nobody else can end a command that waits")]
    std::process::exit(exit.code().into());
}
