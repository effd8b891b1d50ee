//! A sandbox in a directory that no process serves: its clock can be moved, and planted changes be applied.

use std::fmt;
use std::io::{self, ErrorKind};
use std::path::Path;

use jiff::{SignedDuration, Timestamp};

use crate::play::{self, Scenario};
use crate::store::{Saved, Store};

/// The saved state of a sandbox that does not run. Each change is saved at once.
pub struct SavedSandbox {
    store: Store,
    saved: Saved,
}

impl SavedSandbox {
    /// Opens the directory of a sandbox, which no other process may use meanwhile.
    ///
    /// # Errors
    ///
    /// When there is no sandbox, when another process uses it, and when its files are not valid.
    pub fn open(directory: impl AsRef<Path>) -> io::Result<SavedSandbox> {
        let directory = directory.as_ref();
        let missing = || {
            let problem = format!("there is no sandbox in {}", directory.display());
            io::Error::new(ErrorKind::NotFound, problem)
        };
        if !directory.is_dir() {
            return Err(missing());
        }
        let mut store = Store::open(directory)?;
        let saved = store.load()?.ok_or_else(missing)?;
        Ok(SavedSandbox { store, saved })
    }

    /// The time that both services believe it is.
    pub fn now(&self) -> Timestamp {
        self.saved.clock.now()
    }

    /// Moves the clock of both services. The tokens that programs sign in with count as used meanwhile, so that they do not expire.
    ///
    /// # Errors
    ///
    /// When that can't be saved.
    pub fn advance(&mut self, by: SignedDuration) -> io::Result<()> {
        self.saved.clock.advance(by);
        let now = self.saved.clock.now();
        let Saved {
            services, session, ..
        } = &mut self.saved;
        services.okta.keep_in_use(&session.okta, now);
        services
            .mist
            .keep_in_use(&session.mist, &session.mist_org, now);
        self.save()
    }

    /// Applies a planted change, one of [`Scenario::all`].
    ///
    /// # Errors
    ///
    /// When there is nothing left that it could change, and when that can't be saved.
    pub fn play(&mut self, scenario: &Scenario) -> io::Result<()> {
        let now = self.saved.clock.now();
        if !play::apply(scenario, &mut self.saved.services, now) {
            let problem = format!(
                "`{}` has nothing left to change: what it is about is gone",
                scenario.name()
            );
            return Err(io::Error::new(ErrorKind::NotFound, problem));
        }
        self.save()
    }

    fn save(&mut self) -> io::Result<()> {
        let Saved {
            clock,
            services,
            session,
        } = &self.saved;
        self.store.save((clock, services, session))
    }
}

impl fmt::Debug for SavedSandbox {
    /// Leaves out the keys.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SavedSandbox").finish_non_exhaustive()
    }
}
