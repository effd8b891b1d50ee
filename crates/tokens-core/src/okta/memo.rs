//! Answers that several tokens share, each asked for once.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::source::Gap;

/// How often the same is asked for if it fails and may succeed later. Each time has the attempts of the client.
const MAX_TRIES: u32 = 2;

/// After so many refusals without an answer the credential may read nothing of this kind.
const MAX_REFUSALS: u32 = 3;

/// What was read, and why there may be more.
#[derive(Debug)]
pub(super) struct Reading<T> {
    pub(super) value: T,
    /// `None`: the value is whole.
    pub(super) gap: Option<Gap>,
}

impl<T> Reading<T> {
    pub(super) fn whole(value: T) -> Self {
        Self { value, gap: None }
    }

    pub(super) fn with_gap(value: T, gap: Gap) -> Self {
        let gap = Some(gap);
        Self { value, gap }
    }

    pub(super) fn map<U>(self, value: impl FnOnce(T) -> U) -> Reading<U> {
        Reading {
            value: value(self.value),
            gap: self.gap,
        }
    }
}

impl<T: Default> Reading<T> {
    pub(super) fn failed(gap: Gap) -> Self {
        Self::with_gap(T::default(), gap)
    }
}

impl<T: Default> From<Result<T, Gap>> for Reading<T> {
    fn from(read: Result<T, Gap>) -> Self {
        read.map_or_else(Self::failed, Self::whole)
    }
}

type Cell<T> = Arc<tokio::sync::Mutex<Tries<T>>>;

struct Tries<T> {
    reading: Option<Arc<Reading<T>>>,
    count: u32,
}

impl<T> Default for Tries<T> {
    fn default() -> Self {
        Self {
            reading: None,
            count: 0,
        }
    }
}

#[derive(Default)]
struct Refusals {
    count: u32,
    /// Something was answered, so that a refusal is one of a single user or group.
    has_answers: bool,
    /// Why nothing of this kind is asked for any more.
    all: Option<Gap>,
}

/// Answers of one kind, by the id that was asked for. One answer at a time is asked for each id; what was refused is not asked for
/// again, and what failed is, for a later token, a limited number of times.
pub(super) struct Memo<T> {
    cells: Mutex<HashMap<String, Cell<T>>>,
    refusals: Mutex<Refusals>,
    /// Held by the one request that is under way until something of this kind was answered, so that what is refused to all is not sent
    /// by all.
    first: tokio::sync::Mutex<()>,
}

impl<T> Default for Memo<T> {
    fn default() -> Self {
        Self {
            cells: Mutex::default(),
            refusals: Mutex::default(),
            first: tokio::sync::Mutex::default(),
        }
    }
}

/// Without what is known.
impl<T> fmt::Debug for Memo<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Memo").finish_non_exhaustive()
    }
}

impl<T: Default + Send + Sync> Memo<T> {
    /// The answer about `id`; `ask` is polled only if it has to be asked for.
    pub(super) async fn read(
        &self,
        id: &str,
        ask: impl Future<Output = Reading<T>> + Send,
    ) -> Arc<Reading<T>> {
        let cell = Arc::clone(lock(&self.cells).entry(id.to_owned()).or_default());
        let mut tries = cell.lock().await;
        if let Some(reading) = &tries.reading {
            let may_change = reading.gap.as_ref().is_some_and(Gap::may_change);
            if tries.count >= MAX_TRIES || !may_change {
                return Arc::clone(reading);
            }
        }
        let has_answers = || lock(&self.refusals).has_answers;
        let mut first = None;
        if !has_answers() {
            first = Some(self.first.lock().await).filter(|_| !has_answers());
        }
        let refused = lock(&self.refusals).all.clone();
        if let Some(gap) = refused {
            return Arc::new(Reading::failed(gap));
        }
        let reading = Arc::new(ask.await);
        self.note(reading.gap.as_ref());
        drop(first);
        tries.count += 1;
        tries.reading = Some(Arc::clone(&reading));
        reading
    }

    fn note(&self, gap: Option<&Gap>) {
        let mut refusals = lock(&self.refusals);
        match gap {
            None => refusals.has_answers = true,
            Some(gap) if gap.is_refusal() => {
                refusals.count += 1;
                let all = refusals.count >= MAX_REFUSALS && !refusals.has_answers;
                if all || gap.refuses_all() {
                    refusals.all = Some(gap.clone());
                }
            }
            Some(_) => {}
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
