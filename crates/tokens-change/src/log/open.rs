//! The changes that this process is making, whichever log they are recorded in.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

use uuid::Uuid;

/// Process-wide: several logs may be open on one file.
static OPEN: Mutex<BTreeSet<Uuid>> = Mutex::new(BTreeSet::new());

/// A change of this process, from before its intent is recorded until its last line is.
#[derive(Debug)]
pub(super) struct OpenChange(Uuid);

impl OpenChange {
    pub(super) fn new() -> Self {
        let id = Uuid::new_v4();
        open().insert(id);
        Self(id)
    }

    pub(super) fn id(&self) -> Uuid {
        self.0
    }
}

impl Drop for OpenChange {
    fn drop(&mut self) {
        open().remove(&self.0);
    }
}

/// The changes that this process is making now.
pub(super) fn open_changes() -> BTreeSet<Uuid> {
    open().clone()
}

fn open() -> MutexGuard<'static, BTreeSet<Uuid>> {
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}
