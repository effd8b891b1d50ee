//! Carries a plan out: one token after the other, each read again right before it is changed.

use std::collections::HashMap;

use tokens_core::{ErrorKind, Identity, Token};

use super::{Place, Plan, Planned, TokenOutcome, count};
use crate::drift;
use crate::edit::{Edited, TokenEdit};
use crate::error::{ChangeError, ChangeErrorKind};
use crate::guards::{self, Guards};
use crate::log::{Change, ChangeLog, ChangeOutcome};
use crate::look_up;

impl Plan {
    /// Makes the changes that are planned, one after the other; [`entries`](Self::entries) then say what became of each. A token that
    /// has changed since it was planned, or that a guard blocks by now, is left alone. It ends early when the log's
    /// [`Activity`](crate::Activity) asks for a stop.
    ///
    /// Run it in a task of its own where the caller may be dropped, such as a request whose client hangs up: a change that is under way is
    /// then cut off.
    ///
    /// # Errors
    ///
    /// As [`carry_out_with`](Self::carry_out_with), and when a change was not made: [`Unknown`](ChangeErrorKind::Unknown) where one may have been.
    pub async fn carry_out(&mut self, log: &ChangeLog) -> Result<(), ChangeError> {
        self.carry_out_with(log, |_| {}).await?;
        self.check_made()
    }

    /// Checks that every change was made.
    fn check_made(&self) -> Result<(), ChangeError> {
        let mut kinds = Vec::new();
        let mut left = Vec::new();
        for entry in &self.entries {
            let (kind, why) = match &entry.outcome {
                TokenOutcome::Unchanged | TokenOutcome::Revoked(_) | TokenOutcome::Updated(_) => {
                    continue;
                }
                TokenOutcome::Planned => {
                    (ChangeErrorKind::Refused, "a stop was asked for".to_owned())
                }
                TokenOutcome::Refused(why) => (ChangeErrorKind::Refused, why.clone()),
                TokenOutcome::Failed(error) => (ChangeErrorKind::of(error), error.to_string()),
            };
            kinds.push(kind);
            left.push(format!("{}: {why}", entry.title()));
        }
        let by_weight = [
            ChangeErrorKind::Unknown,
            ChangeErrorKind::Service,
            ChangeErrorKind::Refused,
        ];
        let Some(kind) = by_weight.into_iter().find(|kind| kinds.contains(kind)) else {
            return Ok(());
        };
        let all = count(self.entries.len());
        let problem = format!(
            "of {all}, {} not changed for certain: {}",
            left.len(),
            left.join("; ")
        );
        Err(ChangeError::new(kind, problem))
    }

    /// As [`carry_out`](Self::carry_out), but a change that fails is not an error of this: `report` is told what became of each, at once.
    ///
    /// # Errors
    ///
    /// As [`check`](Self::check): then nothing was sent. And when a change, or what became of it, could not be recorded, and when the time
    /// is up: then those after it are left as they are.
    pub async fn carry_out_with(
        &mut self,
        log: &ChangeLog,
        mut report: impl FnMut(&Planned) + Send,
    ) -> Result<(), ChangeError> {
        self.check()?;
        let _active = log.activity().begin();
        let mut identities: HashMap<&str, Option<Identity>> = HashMap::new();
        for entry in &mut self.entries {
            if !entry.is_planned() {
                continue;
            }
            if log.activity().stop_requested() {
                break;
            }
            log.check()?;
            let place = &self.places[entry.place];
            if !identities.contains_key(&*place.account) {
                identities.insert(&place.account, place.provider.identity().await.ok());
            }
            let identity = identities.get(&*place.account).and_then(Option::as_ref);
            let live = match place
                .second_reading(entry, self.edit.as_ref(), &self.guards)
                .await
            {
                Ok(live) => live,
                Err(outcome) => {
                    entry.outcome = outcome;
                    report(entry);
                    entry.end_in_time()?;
                    continue;
                }
            };
            let (provider, id) = (place.provider.as_ref(), place.provider.id());
            let change = match &entry.edited {
                None => Change::revoke(id, &place.account, &live),
                Some(edited) => Change::update(id, &place.account, &live, &edited.request),
            };
            let begun = log.begin(change.reason(self.reason.as_ref()).identity(identity))?;
            let sent = match &entry.edited {
                None => {
                    // Where the key of the token is the one that signs in, its refusal is what shows that the token is gone.
                    let mut own = place.credentials.iter();
                    let is_own = own.any(|one| one.is_of(&place.account, &live));
                    let options = self.options.clone().in_use(is_own);
                    let revoked = provider.revoke(&entry.id, &options).await;
                    revoked.map(|done| done.map(TokenOutcome::Revoked))
                }
                Some(edited) => {
                    let updated = provider.update(&entry.id, edited.request.clone()).await;
                    updated.map(|done| done.map(|token| TokenOutcome::Updated(Box::new(token))))
                }
            };
            let recorded = begun.end(&match &sent {
                Err(error) => ChangeOutcome::failed(error),
                Ok(done) => match &done.value {
                    TokenOutcome::Revoked(revocation) => ChangeOutcome::revoked(revocation),
                    _ => ChangeOutcome::updated(),
                }
                .request_id(done.request_id.as_deref()),
            });
            entry.outcome = sent.map_or_else(TokenOutcome::Failed, |done| done.value);
            report(entry);
            recorded?;
            entry.end_in_time()?;
        }
        Ok(())
    }
}

impl Planned {
    /// Whether there is time for another change.
    ///
    /// # Errors
    ///
    /// When there is none.
    fn end_in_time(&self) -> Result<(), ChangeError> {
        match &self.outcome {
            TokenOutcome::Failed(error) if error.kind() == ErrorKind::DeadlineExceeded => {
                let problem = "the time limit was reached";
                Err(ChangeError::new(ChangeErrorKind::Service, problem).caused_by(error.clone()))
            }
            _ => Ok(()),
        }
    }
}

impl Place {
    /// The token of `entry` as it is now, or what becomes of it instead of the change.
    async fn second_reading(
        &self,
        entry: &Planned,
        edit: Option<&TokenEdit>,
        allowed: &Guards,
    ) -> Result<Token, TokenOutcome> {
        let is_revoked = entry.edited.is_none();
        let live = match look_up::read(self.provider.as_ref(), &entry.id, is_revoked).await {
            Ok(live) => live,
            Err(error) if is_revoked && error.kind() == ErrorKind::NotFound => {
                return Err(TokenOutcome::not_found(&error));
            }
            Err(error) => return Err(TokenOutcome::Failed(error)),
        };
        let guards = self.guards(entry.edited.as_ref(), &live);
        let is_in_use = guards::is_in_use(&entry.guards) && guards::is_in_use(&guards);
        let of_permissions = entry.edited.as_ref().is_none_or(Edited::of_permissions);
        let now = self.provider.service_now();
        let shown = entry.token.as_ref();
        let drift =
            shown.and_then(|shown| drift::between(shown, &live, of_permissions && !is_in_use, now));
        if let Some(drift) = drift {
            let why = format!("it has changed since it was shown: {drift}");
            return Err(TokenOutcome::Refused(why));
        }
        if let (Some(edit), Some(edited)) = (edit, &entry.edited)
            && edit.of(&live).ok().as_ref() != Some(edited)
        {
            let why = "what is to be changed is different from what was shown";
            return Err(TokenOutcome::Refused(why.to_owned()));
        }
        match guards.iter().find(|guard| !allowed.has(guard)) {
            None => Ok(live),
            Some(guard) => Err(TokenOutcome::blocked(guard)),
        }
    }
}
