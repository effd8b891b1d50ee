//! How much memory the answers of all clients of the same [`Connections`](crate::Connections) take together.
//!
//! Short answers share a pool. A long one, or one that decodes to much, needs the only permit for such, and keeps it until what was
//! decoded has been read: many long lists are read at once, but held one after the other.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// The pool is counted in units of so many bytes; the first one of each answer is free.
const UNIT: usize = 64 * 1024;

/// The units of the pool: 16 MiB.
const POOL: usize = 256;

/// A shorter answer decodes to little, whatever is in it.
const SHORT: usize = 16 * 1024;

/// What takes less once it is decoded is not worth a permit.
const LITTLE: usize = 1024 * 1024;

/// A reader that stopped in the middle of a long list holds the others up for no longer.
const PATIENCE: Duration = Duration::from_secs(30);

#[derive(Clone, Debug)]
pub(crate) struct Budget {
    pool: Arc<Semaphore>,
    large: Arc<Semaphore>,
}

impl Default for Budget {
    fn default() -> Self {
        Self {
            pool: Arc::new(Semaphore::new(POOL)),
            large: Arc::new(Semaphore::new(1)),
        }
    }
}

/// What one answer takes of the budget, until it is dropped.
#[derive(Debug)]
pub(crate) struct Share {
    /// `None`: it is not bounded together with others.
    budget: Option<Budget>,
    units: usize,
    pooled: Option<OwnedSemaphorePermit>,
    large: Option<OwnedSemaphorePermit>,
}

impl Share {
    pub(crate) fn of(budget: Option<&Budget>) -> Self {
        Self {
            budget: budget.cloned(),
            units: 0,
            pooled: None,
            large: None,
        }
    }

    /// Waits until the answer may have so many bytes.
    pub(crate) async fn grow(&mut self, bytes: usize) {
        let units = bytes / UNIT;
        let Some(budget) = &self.budget else { return };
        if units <= self.units || self.large.is_some() {
            return;
        }
        let more = u32::try_from(units - self.units).unwrap_or(u32::MAX);
        self.units = units;
        // The semaphores are never closed.
        tokio::select! {
            biased;
            Ok(permit) = Arc::clone(&budget.pool).acquire_many_owned(more), if units <= POOL => {
                match &mut self.pooled {
                    Some(pooled) => pooled.merge(permit),
                    None => self.pooled = Some(permit),
                }
            }
            Ok(permit) = Arc::clone(&budget.large).acquire_owned() => {
                self.large = Some(permit);
                self.pooled = None;
            }
            else => {}
        }
    }

    /// Waits until an answer of so many bytes may be decoded; what comes back is held while it is.
    pub(crate) async fn decode(&mut self, bytes: usize) -> Option<OwnedSemaphorePermit> {
        if let Some(large) = self.large.take() {
            return Some(large);
        }
        let budget = self.budget.as_ref().filter(|_| bytes > SHORT)?;
        let permit = Arc::clone(&budget.large).acquire_owned();
        tokio::time::timeout(PATIENCE, permit).await.ok()?.ok()
    }
}

/// Keeps the memory of a long list accounted for until it is dropped.
#[derive(Clone, Default)]
pub struct MemoryPermit(Arc<Mutex<Option<OwnedSemaphorePermit>>>);

impl MemoryPermit {
    /// Keeps `permit` if what it is for takes much.
    pub(crate) fn keep(&self, permit: Option<OwnedSemaphorePermit>, decoded: usize) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *kept = permit.filter(|_| decoded > LITTLE);
    }
}

impl fmt::Debug for MemoryPermit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MemoryPermit")
    }
}

/// It is no part of what is compared.
impl PartialEq for MemoryPermit {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for MemoryPermit {}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn long_answers_come_one_after_the_other() {
        let budget = Budget::default();
        let mut shares: Vec<_> = (0..4).map(|_| Share::of(Some(&budget))).collect();
        for share in &mut shares {
            share.grow(UNIT - 1).await;
            share.grow(POOL / 4 * UNIT).await;
        }
        assert_eq!(budget.pool.available_permits(), 0);
        // One goes on; the next one waits for it.
        shares[0].grow(POOL * UNIT * 3).await;
        assert_eq!(budget.pool.available_permits(), POOL / 4);
        let first = shares[0].decode(POOL * UNIT * 3).await;
        let hold = MemoryPermit::default();
        hold.keep(first, LITTLE + 1);
        let waiting = shares[1].grow(POOL * UNIT * 3);
        let second = tokio::time::timeout(PATIENCE, waiting).await;
        assert!(second.is_err());
        drop(hold);
        assert!(shares[2].decode(SHORT).await.is_none());
        assert!(shares[2].decode(SHORT + 1).await.is_some());
        let third = shares[2].decode(SHORT + 1).await;
        // One that waits for ever goes on in the end.
        assert!(shares[3].decode(SHORT + 1).await.is_none());
        let hold = MemoryPermit::default();
        hold.keep(third, LITTLE);
        assert!(shares[3].decode(SHORT + 1).await.is_some());
        drop(shares);
        assert_eq!(budget.pool.available_permits(), POOL);
    }
}
