//! A circuit breaker: a host that stays silent is asked less, then not at all.
//!
//! [`Breaker`] is a pure state machine; [`HostBreaker`] lets the calls of all credentials at one host wait for it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

/// So many requests are under way at a host that has not answered anything yet.
const AT_FIRST: usize = 32;

/// After so many silent attempts in a row, only [`NARROW`] are under way at once.
const NARROW_AFTER: u32 = 3;
const NARROW: usize = 2;

/// After so many silent attempts in a row, the host is not asked.
const OPEN_AFTER: u32 = 8;

/// For so long; twice as long after each probe that stays silent, up to [`LONGEST`].
const COOL_OFF: Duration = Duration::from_secs(30);
const LONGEST: Duration = Duration::from_secs(300);

/// How well one host answers.
#[derive(Debug, Default)]
struct Breaker {
    state: State,
    /// Attempts in a row that stayed silent.
    silent: u32,
    in_flight: usize,
    /// How often a probe has stayed silent since the last answer.
    probes: u32,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    /// It has not answered yet.
    #[default]
    Unknown,
    /// It has answered.
    Closed,
    /// It is not asked until then.
    Open { until: Instant },
    /// One request finds out whether it answers again.
    Probing,
}

/// Whether a request may be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Admission {
    Granted,
    /// When another one has ended.
    Later,
    /// Not before this time has passed.
    Refused(Duration),
}

impl Breaker {
    fn admit(&mut self, now: Instant) -> Admission {
        let most = match self.state {
            State::Open { until } if now < until => return Admission::Refused(until - now),
            State::Open { .. } => {
                self.state = State::Probing;
                self.in_flight += 1;
                return Admission::Granted;
            }
            State::Probing => return Admission::Refused(COOL_OFF),
            _ if self.silent >= NARROW_AFTER => NARROW,
            State::Unknown => AT_FIRST,
            State::Closed => usize::MAX,
        };
        if self.in_flight >= most {
            return Admission::Later;
        }
        self.in_flight += 1;
        Admission::Granted
    }

    /// An attempt ended. `None`: it says nothing about the host.
    fn ended(&mut self, answered: Option<bool>, now: Instant) {
        self.in_flight = self.in_flight.saturating_sub(1);
        match answered {
            Some(true) => {
                self.state = State::Closed;
                self.silent = 0;
                self.probes = 0;
            }
            Some(false) => {
                self.silent = self.silent.saturating_add(1);
                match self.state {
                    State::Probing => {
                        self.probes = self.probes.saturating_add(1);
                        self.open(now);
                    }
                    State::Unknown | State::Closed if self.silent >= OPEN_AFTER => self.open(now),
                    _ => {}
                }
            }
            // The next request is the probe.
            None if self.state == State::Probing => self.state = State::Open { until: now },
            None => {}
        }
    }

    fn open(&mut self, now: Instant) {
        let cool_off = COOL_OFF
            .saturating_mul(1 << self.probes.min(4))
            .min(LONGEST);
        self.state = State::Open {
            until: now + cool_off,
        };
    }
}

/// The breaker of one host, for all that ask it.
#[derive(Debug, Default)]
pub(crate) struct HostBreaker {
    breaker: Mutex<Breaker>,
    changed: Notify,
}

/// The host does not answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unresponsive {
    /// Until it is asked again.
    pub(crate) wait: Duration,
}

impl HostBreaker {
    /// Waits until the host may be asked.
    ///
    /// # Errors
    ///
    /// When it is not to be asked for a while.
    pub(crate) async fn admit(self: &Arc<Self>) -> Result<Attempt, Unresponsive> {
        loop {
            let mut changed = std::pin::pin!(self.changed.notified());
            changed.as_mut().enable();
            {
                let mut breaker = self.lock();
                match breaker.admit(Instant::now()) {
                    Admission::Granted => {
                        return Ok(Attempt {
                            host: Arc::clone(self),
                            answered: None,
                        });
                    }
                    Admission::Refused(wait) => {
                        return Err(Unresponsive { wait });
                    }
                    Admission::Later => {}
                }
            }
            changed.await;
        }
    }

    fn lock(&self) -> MutexGuard<'_, Breaker> {
        self.breaker.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An attempt under way. Dropped without a word, it says nothing about the host.
#[derive(Debug)]
pub(crate) struct Attempt {
    host: Arc<HostBreaker>,
    answered: Option<bool>,
}

impl Attempt {
    /// Takes note of whether the host has answered anything; `None` if that is not known.
    pub(crate) fn ended(mut self, answered: Option<bool>) {
        self.answered = answered;
    }
}

impl Drop for Attempt {
    fn drop(&mut self) {
        self.host.lock().ended(self.answered, Instant::now());
        self.host.changed.notify_waiters();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What happens, and what is expected of it.
    enum Step {
        Ask(Admission),
        Answers,
        Silent,
        /// An attempt is given up.
        Dropped,
        Pass(u64),
    }
    use Admission::{Granted, Later, Refused};
    use Step::{Answers, Ask, Dropped, Pass, Silent};

    fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn play(steps: impl IntoIterator<Item = Step>) -> Breaker {
        let mut breaker = Breaker::default();
        let mut now = Instant::now();
        for (number, step) in steps.into_iter().enumerate() {
            match step {
                Ask(expected) => assert_eq!(breaker.admit(now), expected, "step {number}"),
                Answers => breaker.ended(Some(true), now),
                Silent => breaker.ended(Some(false), now),
                Dropped => breaker.ended(None, now),
                Pass(time) => now += seconds(time),
            }
        }
        breaker
    }

    fn times(count: usize, step: impl Fn() -> Step) -> Vec<Step> {
        (0..count).map(|_| step()).collect()
    }

    fn silence(count: u32) -> Vec<Step> {
        (0..count).flat_map(|_| [Ask(Granted), Silent]).collect()
    }

    #[test]
    fn a_host_that_has_not_answered_is_asked_a_little() {
        let mut steps = times(AT_FIRST, || Ask(Granted));
        steps.extend([Ask(Later), Dropped, Ask(Granted), Ask(Later), Answers]);
        steps.extend(times(1000, || Ask(Granted)));
        play(steps);
    }

    #[test]
    fn a_silent_host_is_asked_less_and_then_not_at_all() {
        let mut steps = silence(NARROW_AFTER);
        steps.extend([Ask(Granted), Ask(Granted), Ask(Later)]);
        steps.extend(times(2, || Silent));
        steps.extend(silence(OPEN_AFTER - NARROW_AFTER - 2));
        steps.extend([
            Ask(Refused(seconds(30))),
            Pass(10),
            Ask(Refused(seconds(20))),
        ]);
        // One finds out.
        steps.extend([Pass(20), Ask(Granted), Ask(Refused(COOL_OFF)), Silent]);
        steps.extend([Ask(Refused(seconds(60))), Pass(60), Ask(Granted), Dropped]);
        steps.extend([Ask(Granted), Silent, Ask(Refused(seconds(120)))]);
        steps.extend([Pass(120), Ask(Granted), Silent, Ask(Refused(seconds(240)))]);
        steps.extend([Pass(240), Ask(Granted), Silent, Ask(Refused(LONGEST))]);
        steps.extend([Pass(300), Ask(Granted), Answers, Ask(Granted), Ask(Granted)]);
        assert_eq!(play(steps).silent, 0);
    }

    #[test]
    fn any_answer_closes_it() {
        let mut steps = silence(OPEN_AFTER - 1);
        steps.extend([Ask(Granted), Answers]);
        steps.extend(silence(OPEN_AFTER - 1));
        steps.push(Ask(Granted));
        play(steps);
        // Even one that was asked for before it opened.
        let mut steps = vec![Ask(Granted)];
        steps.extend(silence(OPEN_AFTER));
        steps.extend([Ask(Refused(COOL_OFF)), Answers, Ask(Granted), Ask(Granted)]);
        play(steps);
    }

    #[test]
    fn those_under_way_are_counted_while_it_is_open() {
        let mut steps = times(AT_FIRST, || Ask(Granted));
        steps.extend(times(AT_FIRST, || Silent));
        steps.push(Ask(Refused(COOL_OFF)));
        let breaker = play(steps);
        assert_eq!((breaker.in_flight, breaker.silent), (0, 32));
    }

    #[tokio::test(start_paused = true)]
    async fn the_attempts_of_many_are_bounded() {
        let host = Arc::<HostBreaker>::default();
        let mut calls = Vec::new();
        for _ in 0..500 {
            let host = Arc::clone(&host);
            calls.push(tokio::spawn(async move {
                let attempt = host.admit().await?;
                tokio::time::sleep(seconds(30)).await;
                attempt.ended(Some(false));
                Ok::<_, Unresponsive>(())
            }));
        }
        let mut sent = 0;
        for call in calls {
            sent += usize::from(call.await.unwrap().is_ok());
        }
        assert_eq!(sent, AT_FIRST);
    }
}
