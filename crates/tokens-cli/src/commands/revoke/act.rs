//! Carries a plan out: each token is read again right before it is revoked.

use tokens_core::{ErrorKind, RevokeOptions, Token, TokenProvider};

use super::outcome::Outcome;
use super::plan::{Plan, Planned};
use crate::audit_log::{self, AuditLog, Change};
use crate::cli::Guards;
use crate::commands::{drift, live};
use crate::deadline;
use crate::exit::Exit;
use crate::guards::{self, Credentials};
use crate::output::{self, Printer, Problem};
use crate::signals::{self, Changing};

#[derive(Debug)]
pub(super) struct Acting<'a> {
    pub(super) printer: Printer,
    pub(super) account: &'a str,
    pub(super) provider: &'a dyn TokenProvider,
    pub(super) credentials: &'a Credentials,
    pub(super) lifted: &'a Guards,
    pub(super) log: &'a AuditLog,
    pub(super) options: &'a RevokeOptions,
}

impl Acting<'_> {
    /// Revokes what is planned, one after the other, until a signal comes.
    ///
    /// # Errors
    ///
    /// When an intent, or what became of the token before, could not be recorded, and when the time is up. Then this token and those
    /// after it are left as they are.
    pub(super) async fn carry_out(&self, plan: &mut Plan) -> anyhow::Result<()> {
        let _changing = Changing::begin();
        for entry in plan.planned_mut() {
            if signals::noted().is_some() {
                break;
            }
            self.log.check()?;
            if deadline::is_reached() {
                let problem = Problem::new(Exit::Unavailable, "the time limit was reached");
                return Err(problem
                    .hint("revoke the others again, with a longer --timeout")
                    .into());
            }
            entry.outcome = self.one(entry).await?;
            match &entry.outcome {
                Outcome::Failed(error) => output::report(self.printer, error),
                Outcome::Refused(why) => super::tell_refused(self.printer, entry, why),
                _ => {}
            }
        }
        Ok(())
    }

    async fn one(&self, entry: &Planned) -> anyhow::Result<Outcome> {
        let live = match live::read(self.provider, &entry.id).await {
            Ok(live) => live,
            Err(error) if error.kind() == ErrorKind::NotFound => {
                return Ok(Outcome::not_found(&error));
            }
            Err(error) => return Ok(Outcome::Failed(error)),
        };
        if let Some(why) = self.refusal(entry, &live) {
            return Ok(Outcome::Refused(why));
        }
        let begun = self.log.begin(Change {
            account: self.account,
            provider: self.provider.id(),
            operation: "revoke",
            id: Some(entry.id.as_str()),
            name: live.name.as_deref(),
            sink: None,
        })?;
        // Where the key of the token is the one that signs in, its refusal is what shows that the token is gone.
        let in_use = guards::is_in_use(&guards::of_revocation(
            &live,
            self.provider.capability(),
            self.credentials,
            self.provider.service_now(),
        ));
        let options = self.options.clone().in_use(in_use);
        let revoked = self.provider.revoke(&entry.id, &options).await;
        begun.end(self.printer, audit_log::Outcome::of_revocation(&revoked));
        Ok(match revoked {
            Ok(revocation) => Outcome::Done(revocation.value),
            Err(error) => Outcome::Failed(error),
        })
    }

    /// Why a token must not be revoked that is now as `live`.
    fn refusal(&self, entry: &Planned, live: &Token) -> Option<String> {
        let now = self.provider.service_now();
        let guards = guards::of_revocation(live, self.provider.capability(), self.credentials, now);
        let with_use = !(guards::is_in_use(&entry.guards) && guards::is_in_use(&guards));
        let shown = entry.token.as_ref();
        if let Some(drift) = shown.and_then(|shown| drift::between(shown, live, with_use, now)) {
            return Some(format!("it has changed since it was shown: {drift}"));
        }
        let guard = guards.iter().find(|guard| !guard.is_lifted(self.lifted))?;
        Some(format!("{guard} [{}]", guard.option()))
    }
}
