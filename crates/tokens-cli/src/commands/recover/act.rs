//! Revokes the tokens that were found, each after a look at it as it is now.

use jiff::Timestamp;
use tokens_core::{ErrorKind, RevocationOutcome, RevokeOptions};

use super::find::{Finding, Found, Group, Match, Outcome};
use crate::audit_log::{self, AuditLog, Change};
use crate::cli::Asking;
use crate::commands::drift;
use crate::guards;
use crate::output::{self, Printer};
use crate::signals::{self, Changing};

#[derive(Debug)]
pub(super) struct Acting<'a> {
    pub(super) printer: Printer,
    pub(super) asking: &'a Asking,
    pub(super) log: &'a AuditLog,
}

impl Acting<'_> {
    /// Offers every match, and records what is settled.
    ///
    /// # Errors
    ///
    /// When something could not be recorded. Then nothing more is changed.
    pub(super) async fn carry_out(&self, groups: &mut [Group<'_>]) -> anyhow::Result<()> {
        for group in groups {
            for index in 0..group.found.len() {
                if signals::noted().is_some() {
                    return Ok(());
                }
                self.offer(group, index).await?;
                let settled = group.found.get(index).and_then(settled_as);
                if let Some(outcome) = settled
                    && let Some(found) = group.found.get_mut(index)
                {
                    self.log.settle(found.record, outcome)?;
                    found.settled = true;
                }
            }
        }
        Ok(())
    }

    async fn offer(&self, group: &mut Group<'_>, index: usize) -> anyhow::Result<()> {
        let matches = group
            .found
            .get(index)
            .map_or(0, |found| found.matches.len());
        for number in 0..matches {
            let one = |group: &Group<'_>| -> Option<(tokens_core::TokenId, String)> {
                let one = group.found.get(index)?.matches.get(number)?;
                Some((one.id.clone(), title(one)))
            };
            let Some((id, title)) = one(group) else {
                return Ok(());
            };
            // It may match several changes.
            let earlier = group
                .found
                .iter()
                .take(index)
                .flat_map(|found| &found.matches);
            let earlier = earlier.filter(|one| one.id == id);
            let is_done = { earlier }
                .any(|one| matches!(one.outcome, Outcome::Revoked | Outcome::AlreadyGone));
            let outcome = if is_done {
                Outcome::AlreadyGone
            } else {
                self.decide(group, index, number).await?
            };
            match &outcome {
                Outcome::Failed(error) => output::report(self.printer, error),
                Outcome::Refused(why) => {
                    self.printer
                        .message(&format!("error: token {title} was not revoked: {why}"));
                }
                _ => {}
            }
            if let Some(found) = group.found.get_mut(index)
                && let Some(one) = found.matches.get_mut(number)
            {
                one.outcome = outcome;
            }
        }
        Ok(())
    }

    /// Asks, and revokes.
    async fn decide(
        &self,
        group: &Group<'_>,
        index: usize,
        number: usize,
    ) -> anyhow::Result<Outcome> {
        let found = group.found.get(index);
        let Some(one) = found.and_then(|found| found.matches.get(number)) else {
            return Ok(Outcome::Kept);
        };
        let Some(account) = &group.one else {
            return Ok(Outcome::Kept);
        };
        if let Some(guard) = one.guards.first() {
            return Ok(Outcome::Refused(format!(
                "{guard}; look at it, and revoke it with `tokens revoke` [{}]",
                guard.option()
            )));
        }
        if self.asking.yes && !one.is_certain {
            return Ok(Outcome::Refused(
                "it may be another token; look at it, and revoke it with `tokens revoke`"
                    .to_owned(),
            ));
        }
        if !self.asking.yes {
            let question = format!("Revoke token {} of {}?", title(one), account.account);
            if !output::confirm(self.printer, &question).await {
                return Ok(Outcome::Kept);
            }
        }
        let provider = account.provider.as_ref();
        let _changing = Changing::begin();
        let live = match provider.get(&one.id).await {
            Ok(live) => live,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Outcome::AlreadyGone),
            Err(error) => return Ok(Outcome::Failed(error)),
        };
        let now = provider.service_now();
        if let Some(drift) = drift::between(&one.token, &live, true, now) {
            let why = format!("it has changed since it was shown: {drift}");
            return Ok(Outcome::Refused(why));
        }
        let guards = guards::of_revocation(&live, &group.credentials, now);
        if let Some(guard) = guards.first() {
            return Ok(Outcome::Refused(guard.to_string()));
        }
        let begun = self.log.begin(Change {
            account: &account.account,
            provider: provider.id(),
            operation: "revoke",
            id: Some(one.id.as_str()),
            name: live.name.as_deref(),
            sink: None,
        })?;
        let revoked = provider.revoke(&one.id, &RevokeOptions::default()).await;
        begun.end(self.printer, audit_log::Outcome::of_revocation(&revoked));
        Ok(match revoked {
            Ok(revocation) if revocation.outcome == RevocationOutcome::AlreadyGone => {
                Outcome::AlreadyGone
            }
            Ok(_) => Outcome::Revoked,
            Err(error) => Outcome::Failed(error),
        })
    }
}

/// The id and name of a token.
pub(super) fn title(one: &Match) -> String {
    format!("{} ({})", one.id, output::name(&one.token))
}

/// As what a change is recorded that needs no more looking after. `None`: it does.
fn settled_as(found: &Found<'_>) -> Option<&'static str> {
    match found.finding {
        Finding::Gone => Some("gone"),
        Finding::NotFound => found.is_listed_by(Timestamp::now()).then_some("not_found"),
        Finding::There if found.record.operation == "update" => Some("reviewed"),
        // Told all that there is to know.
        Finding::Unknown if !found.record.is_creation() && found.record.id.is_none() => {
            Some("reviewed")
        }
        Finding::Matches => {
            let mut outcomes = found.matches.iter().map(|one| &one.outcome);
            let is_revoked = outcomes
                .clone()
                .any(|outcome| matches!(outcome, Outcome::Revoked | Outcome::AlreadyGone));
            let is_over = outcomes.all(|outcome| {
                matches!(
                    outcome,
                    Outcome::Revoked | Outcome::AlreadyGone | Outcome::Kept
                )
            });
            (is_revoked && is_over).then_some("revoked")
        }
        _ => None,
    }
}
