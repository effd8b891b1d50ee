//! Revokes the tokens that are to be revoked, and records what is settled.

use jiff::Timestamp;

use super::{ChangeInDoubt, Decision, Finding, FoundToken, GroupInDoubt, Recovery};
use crate::error::ChangeError;
use crate::log::{ChangeLog, Reason};
use crate::plan::{Plan, TokenOutcome};

impl Recovery<'_> {
    /// Revokes the tokens that are [to be revoked](Decision::Revoke), each after a second reading, and records which changes are settled.
    /// What is guarded, or has changed since it was found, is left alone. It ends early when the log's [`Activity`](crate::Activity) asks for a
    /// stop.
    ///
    /// # Errors
    ///
    /// When something could not be recorded, and when the time is up. Then nothing more is changed.
    pub async fn carry_out(
        &mut self,
        log: &ChangeLog,
        reason: Option<&Reason>,
    ) -> Result<(), ChangeError> {
        for group in &mut self.groups {
            if log.activity().stop_requested() {
                return Ok(());
            }
            let revoked = group.revoke(log, reason).await;
            for change in &mut group.changes {
                if let Some(outcome) = change.settled_as() {
                    for record in change.records() {
                        log.settle(record, outcome, reason)?;
                    }
                    change.is_settled = true;
                }
            }
            revoked?;
        }
        Ok(())
    }
}

impl GroupInDoubt<'_> {
    /// Revokes the tokens, each once: one may match several changes.
    async fn revoke(
        &mut self,
        log: &ChangeLog,
        reason: Option<&Reason>,
    ) -> Result<(), ChangeError> {
        let Some(place) = self.place.take() else {
            return Ok(());
        };
        let mut tokens = Vec::new();
        for found in self.wanted_gone() {
            if let Some(guard) = found.guards.first() {
                found.outcome = TokenOutcome::blocked(guard);
            } else if !tokens.iter().any(|(id, _)| *id == found.id) {
                tokens.push((found.id.clone(), found.token.clone()));
            }
        }
        let mut plan = Plan::of_found(place, tokens, reason);
        let carried_out = plan.carry_out(log).await;
        for entry in plan.entries() {
            for found in self.wanted_gone().filter(|found| found.id == *entry.id()) {
                found.outcome = entry.outcome().clone();
            }
        }
        carried_out
    }

    fn wanted_gone(&mut self) -> impl Iterator<Item = &mut FoundToken> {
        let found = self.changes.iter_mut().flat_map(|it| &mut it.matches);
        found.filter(|found| {
            found.decision == Decision::Revoke && matches!(found.outcome, TokenOutcome::Planned)
        })
    }
}

impl ChangeInDoubt<'_> {
    /// The outcome that it is settled with. `None`: it is still in doubt.
    fn settled_as(&self) -> Option<&'static str> {
        let is_listed = || self.is_listed_by(Timestamp::now());
        match self.finding {
            Finding::Gone if !self.record.is_creation() || is_listed() => Some("gone"),
            Finding::Kept => Some("kept"),
            Finding::NotFound if is_listed() => Some("not_found"),
            Finding::There if self.record.operation == "update" => Some("reviewed"),
            // Told all that there is to know.
            Finding::Unknown if self.has_no_id => Some("reviewed"),
            Finding::Matches => {
                let is_over =
                    |found: &FoundToken| found.is_gone() || found.decision == Decision::Keep;
                let outcome = if self.matches.iter().any(FoundToken::is_gone) {
                    "revoked"
                } else {
                    "kept"
                };
                self.matches.iter().all(is_over).then_some(outcome)
            }
            _ => None,
        }
    }
}
