//! When all calls of a program have to be done.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// A point in time after which no call begins, and how it is called in messages. Clones are one deadline: what moves one moves all.
#[derive(Clone, Debug)]
pub struct Deadline {
    state: Arc<Mutex<State>>,
    option: &'static str,
}

#[derive(Clone, Copy, Debug)]
struct State {
    /// `None`: so far away that it is never reached.
    at: Option<Instant>,
    limit: Duration,
    /// A write was begun: what belongs to it is done in any case.
    suspended: bool,
}

impl Deadline {
    /// A deadline `limit` from now, which the user set by `option`, such as `--timeout`.
    pub fn after(limit: Duration, option: &'static str) -> Self {
        let state = State {
            at: Instant::now().checked_add(limit),
            limit,
            suspended: false,
        };
        Self {
            state: Arc::new(Mutex::new(state)),
            option,
        }
    }

    /// Moves it, for a time that was not spent on calls, such as that of a question to the user.
    pub fn extend(&self, by: Duration) {
        let mut state = self.state();
        state.at = state.at.and_then(|at| at.checked_add(by));
    }

    /// Suspends this deadline and all its clones for good: it ends no call any more. What proves or takes back a change that was
    /// begun must not be cut off; [`Transport`](crate::Transport) does this when it sends a write.
    pub fn suspend(&self) {
        self.state().suspended = true;
    }

    /// Whether it was reached, suspended or not: nothing new should be begun.
    pub fn is_reached(&self) -> bool {
        self.state().at.is_some_and(|at| at <= Instant::now())
    }

    /// How much time is left. `None`: no call is bound by it.
    pub(crate) fn left(&self) -> Option<Duration> {
        let state = *self.state();
        let at = state.at.filter(|_| !state.suspended)?;
        Some(at.saturating_duration_since(Instant::now()))
    }

    /// The limit and its option, for messages.
    pub(crate) fn name(&self) -> String {
        let limit = self.state().limit;
        format!("the time limit of {limit:?} (`{}`)", self.option)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn moves_and_is_suspended_for_all_clones() {
        let second = Duration::from_secs(1);
        let deadline = Deadline::after(5 * second, "--timeout");
        let other = deadline.clone();
        tokio::time::advance(4 * second).await;
        assert_eq!(other.left(), Some(second));
        other.extend(2 * second);
        tokio::time::advance(2 * second).await;
        assert_eq!(deadline.left(), Some(second));
        assert!(!deadline.is_reached());
        tokio::time::advance(second).await;
        assert_eq!(deadline.left(), Some(Duration::ZERO));
        other.suspend();
        assert_eq!(deadline.left(), None);
        assert!(deadline.is_reached());
        assert_eq!(deadline.name(), "the time limit of 5s (`--timeout`)");
        assert_eq!(Deadline::after(Duration::MAX, "--timeout").left(), None);
    }
}
