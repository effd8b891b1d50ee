//! What is under way, for a program that may be asked to end at any time.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::error::{ChangeError, ChangeErrorKind};

/// Says whether a change is under way, whether a new key is being saved, and whether a stop was asked for.
///
/// Clones share one state. A [`ChangeLog`](crate::ChangeLog) carries one: a program that handles signals, or shuts down gracefully, keeps a
/// clone of it, calls [`request_stop`](Self::request_stop), and waits until [`is_active`](Self::is_active) is false.
#[derive(Clone, Debug, Default)]
pub struct Activity(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    /// What is under way, and what to report of it if the program ends now.
    active: BTreeMap<u64, Option<String>>,
    last: u64,
    saving: usize,
    is_stopping: bool,
}

impl Activity {
    /// Marks that something is changed from now on, until the guard is dropped: from before the request until its result is where it belongs.
    #[must_use]
    pub fn begin(&self) -> ActiveChange {
        let mut state = self.state();
        state.last += 1;
        let number = state.last;
        state.active.insert(number, None);
        ActiveChange {
            activity: self.clone(),
            number,
        }
    }

    /// Marks that a new key and its id are being written to this machine, until the guard is dropped. That waits for no service, so a
    /// program that has to end now should wait for it, but not for ever.
    #[must_use]
    pub fn saving(&self) -> Saving {
        self.state().saving += 1;
        Saving(self.clone())
    }

    /// Whether a change is under way.
    pub fn is_active(&self) -> bool {
        !self.state().active.is_empty()
    }

    /// Whether a new key is being saved.
    pub fn is_saving(&self) -> bool {
        self.state().saving > 0
    }

    /// Asks what is under way to begin no further change, for good. Returns whether a change is under way and was not asked before: it
    /// is finished first.
    pub fn request_stop(&self) -> bool {
        let mut state = self.state();
        let is_first = !state.is_stopping;
        state.is_stopping = true;
        is_first && !state.active.is_empty()
    }

    /// Whether a stop was asked for: begin no further change.
    pub fn stop_requested(&self) -> bool {
        self.state().is_stopping
    }

    /// Checks that no stop was asked for; `done` says what would not be done, such as `created`.
    pub(crate) fn check(&self, done: &str) -> Result<(), ChangeError> {
        if !self.stop_requested() {
            return Ok(());
        }
        let problem = format!("a stop was asked for; nothing was {done}");
        Err(ChangeError::new(ChangeErrorKind::Refused, problem))
    }

    /// What is under way at this moment. As long as the answer is kept, no change begins or ends: for a program that ends now.
    pub fn freeze(&self) -> Frozen<'_> {
        Frozen(self.state())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A change that is under way, until this is dropped. See [`Activity::begin`].
#[derive(Debug)]
pub struct ActiveChange {
    activity: Activity,
    number: u64,
}

impl ActiveChange {
    /// If the program ends before this is dropped, `text` is to be told.
    pub fn tell_if_ended(&self, text: String) {
        self.activity.state().active.insert(self.number, Some(text));
    }
}

impl Drop for ActiveChange {
    fn drop(&mut self) {
        self.activity.state().active.remove(&self.number);
    }
}

/// A key that is being saved, until this is dropped. See [`Activity::saving`].
#[derive(Debug)]
pub struct Saving(Activity);

impl Drop for Saving {
    fn drop(&mut self) {
        self.0.state().saving -= 1;
    }
}

/// What is under way, and can neither begin nor end. See [`Activity::freeze`].
#[derive(Debug)]
pub struct Frozen<'a>(MutexGuard<'a, State>);

impl Frozen<'_> {
    /// Whether a change is under way.
    pub fn is_active(&self) -> bool {
        !self.0.active.is_empty()
    }

    /// What to tell if the program ends now.
    pub fn reports(&self) -> impl Iterator<Item = &str> {
        self.0.active.values().flatten().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_changes_are_under_way_until_both_end() {
        let activity = Activity::default();
        let first = activity.begin();
        let second = activity.clone().begin();
        second.tell_if_ended("second".into());
        drop(first);
        assert!(activity.is_active());
        assert_eq!(activity.freeze().reports().collect::<Vec<_>>(), ["second"]);
        assert!(activity.request_stop(), "the change is finished first");
        assert!(!activity.request_stop(), "it was asked before");
        drop(second);
        assert!(!activity.is_active() && activity.stop_requested());
        let saving = activity.saving();
        assert!(activity.is_saving());
        drop(saving);
        assert!(!activity.is_saving());
    }
}
