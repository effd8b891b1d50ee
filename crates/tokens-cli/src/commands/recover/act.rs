//! Revokes the tokens that were found, each after a look at it as it is now.

use std::collections::HashSet;

use jiff::Timestamp;
use tokens_change::{Change, ChangeLog, ChangeOutcome, Guard, Reason, drift, look_up};
use tokens_core::{ErrorKind, RevocationOutcome, RevokeOptions, TokenId};

use super::find::{Finding, Found, Group, Match, Outcome};
use crate::cli::Asking;
use crate::output::{self, Printer};

#[derive(Debug)]
pub(super) struct Acting<'a> {
    pub(super) printer: Printer,
    pub(super) asking: &'a Asking,
    pub(super) log: &'a ChangeLog,
    pub(super) reason: Option<&'a Reason>,
    /// The options that name the accounts, for hints.
    pub(super) options: &'a str,
}

impl Acting<'_> {
    /// Offers every match, and records what is settled.
    ///
    /// # Errors
    ///
    /// When something could not be recorded. Then nothing more is changed.
    pub(super) async fn carry_out(&self, groups: &mut [Group<'_>]) -> anyhow::Result<()> {
        for group in groups {
            let mut done = HashSet::new();
            for index in 0..group.found.len() {
                if self.log.activity().stop_requested() {
                    return Ok(());
                }
                self.offer(group, index, &mut done).await?;
                let settled = group.found.get(index).and_then(settled_as);
                if let Some(outcome) = settled
                    && let Some(found) = group.found.get_mut(index)
                {
                    for record in found.records() {
                        self.log.settle(record, outcome, self.reason)?;
                    }
                    found.settled = true;
                }
            }
        }
        Ok(())
    }

    /// Offers the matches of one change. A token may match several: `done` are those that are gone.
    async fn offer(
        &self,
        group: &mut Group<'_>,
        index: usize,
        done: &mut HashSet<TokenId>,
    ) -> anyhow::Result<()> {
        let matches = group
            .found
            .get(index)
            .map_or(0, |found| found.matches.len());
        for number in 0..matches {
            let one = |group: &Group<'_>| -> Option<(TokenId, String)> {
                let one = group.found.get(index)?.matches.get(number)?;
                Some((one.id.clone(), title(one)))
            };
            let Some((id, title)) = one(group) else {
                return Ok(());
            };
            let outcome = if done.contains(&id) {
                Outcome::NotFound
            } else {
                self.decide(group, index, number).await?
            };
            match &outcome {
                Outcome::Revoked | Outcome::NotFound => {
                    done.insert(id);
                }
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
            return Ok(Outcome::Undecided);
        };
        let Some(account) = &group.one else {
            return Ok(Outcome::Undecided);
        };
        let at = at(account.account.as_str(), &one.id, found, self.options);
        if let Some(guard) = one.guards.first() {
            return Ok(Outcome::Refused(format!(
                "{guard}; look at it: tokens show {at}; then revoke it: tokens revoke {at} {}",
                format!("--allow {}", guard.kind())
            )));
        }
        if self.asking.yes && !one.is_certain {
            return Ok(Outcome::Refused(format!(
                "it may be another token; look at it: tokens show {at}; then revoke it: tokens revoke {at}"
            )));
        }
        if !self.asking.yes {
            let question = format!("Revoke token {} of {}?", title(one), account.account);
            match output::decide(self.printer, &question).await {
                Some(true) => {}
                Some(false) => return Ok(Outcome::Kept),
                None => return Ok(Outcome::Undecided),
            }
        }
        let provider = account.provider.as_ref();
        let _changing = self.log.activity().begin();
        let live = match look_up::read(provider, &one.id, true).await {
            Ok(live) => live,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Outcome::NotFound),
            Err(error) => return Ok(Outcome::Failed(error)),
        };
        let now = provider.service_now();
        if let Some(drift) = drift::between(&one.token, &live, true, now) {
            let why = format!("it has changed since it was shown: {drift}");
            return Ok(Outcome::Refused(why));
        }
        let guards = Guard::of_revocation(&live, provider.capability(), &group.credentials, now);
        if let Some(guard) = guards.first() {
            return Ok(Outcome::Refused(guard.to_string()));
        }
        let change = Change::revoke(provider.id(), &account.account, &live);
        let begun = self.log.begin(change.reason(self.reason))?;
        let revoked = provider.revoke(&one.id, &RevokeOptions::default()).await;
        let recorded = begun.end(&match &revoked {
            Ok(done) => ChangeOutcome::revoked(&done.value).request_id(done.request_id.as_deref()),
            Err(error) => ChangeOutcome::failed(error),
        });
        if let Err(error) = recorded {
            output::report(self.printer, &error);
        }
        Ok(match revoked {
            Ok(revocation) if revocation.value.outcome == RevocationOutcome::NotFound => {
                Outcome::NotFound
            }
            Ok(_) => Outcome::Revoked,
            Err(error) => Outcome::Failed(error),
        })
    }
}

/// The id and name of a token.
pub(super) fn title(one: &Match) -> String {
    format!("{} ({})", one.id, one.token.title())
}

/// What follows `tokens show` and `tokens revoke` in a command about the token `id` of a change.
fn at(account: &str, id: &TokenId, found: Option<&Found<'_>>, options: &str) -> String {
    let org = found.and_then(|found| found.record.org_id.as_deref());
    super::token_arguments(account, id.as_str(), org, options)
}

/// The outcome that a settled change is recorded with. `None`: it is still in doubt.
fn settled_as(found: &Found<'_>) -> Option<&'static str> {
    match found.finding {
        Finding::Gone if found.record.is_creation() => {
            found.is_listed_by(Timestamp::now()).then_some("gone")
        }
        Finding::Gone => Some("gone"),
        Finding::Kept => Some("kept"),
        Finding::NotFound => found.is_listed_by(Timestamp::now()).then_some("not_found"),
        Finding::There if found.record.operation == "update" => Some("reviewed"),
        // Told all that there is to know.
        Finding::Unknown
            if found.looked_up && !found.record.is_creation() && found.record.id.is_none() =>
        {
            Some("reviewed")
        }
        Finding::Matches => {
            let mut outcomes = found.matches.iter().map(|one| &one.outcome);
            let is_revoked = outcomes
                .clone()
                .any(|outcome| matches!(outcome, Outcome::Revoked | Outcome::NotFound));
            let is_over = outcomes.all(|outcome| {
                matches!(
                    outcome,
                    Outcome::Revoked | Outcome::NotFound | Outcome::Kept
                )
            });
            let outcome = if is_revoked { "revoked" } else { "kept" };
            (is_over && !found.matches.is_empty()).then_some(outcome)
        }
        _ => None,
    }
}
