//! Revokes a new token whose key has not arrived, if it is certain that it is the new one.

use std::time::Duration;

use jiff::Timestamp;
use tokens_core::{Error, IssuedToken, RevokeOptions, Token, TokenId};

use super::{Creation, description};
use crate::audit_log::Outcome;
use crate::commands::matching::{self, Window};
use crate::exit::Exit;
use crate::output::{self, Problem};

/// What the service says of the token is not waited for any longer.
const READ_TIME: Duration = Duration::from_secs(10);

impl Creation<'_> {
    /// Revokes a token whose key has not arrived, because of `error`, and tells of both.
    pub(super) async fn take_back(&self, issued: &IssuedToken, error: anyhow::Error) -> Problem {
        let what = description(issued, self.account);
        let lost =
            |then: &str| format!("created {what}, but its key could not be delivered; {then}");
        let failed = |then: &str, error| Problem::new(Exit::Unknown, lost(then)).caused_by(error);
        let account = self.account;
        let Some(id) = &issued.token.id else {
            let then = "it can't be revoked again, since its id is not known";
            return failed(then, error).hint(format!(
                "find it and revoke it: tokens list --account {account}"
            ));
        };
        let org = self.org.map(|org| format!(" --org {org}"));
        let org = org.unwrap_or_default();
        if let Err(why) = self.check_is_new(id, issued).await {
            let then = format!("it was not revoked again: {why}");
            return failed(&then, error).hint(format!(
                "look at it before you revoke it: tokens show {account} {id}{org}"
            ));
        }
        let hint = format!("revoke it: tokens revoke {account} {id}{org}");
        let name = issued.token.name.as_deref();
        let begun = match self
            .log
            .begin(self.change("revoke", Some(id.as_str()), name))
        {
            Ok(begun) => begun,
            Err(log_error) => {
                output::report(self.printer, error.as_ref());
                return failed("it was not revoked again", log_error).hint(hint);
            }
        };
        let revoked = self.provider.revoke(id, &RevokeOptions::default()).await;
        begun.end(self.printer, Outcome::of_revocation(&revoked));
        match revoked {
            Ok(revocation) if revocation.value.is_proved() => {
                Problem::new(Exit::Other, lost("it was revoked again")).caused_by(error)
            }
            Ok(_) => failed("it is not verified that it was revoked again", error).hint(hint),
            Err(revoke_error) => {
                output::report(self.printer, &revoke_error);
                failed("revoking it failed, too", error).hint(hint)
            }
        }
    }

    /// Reads the token by the id that the answer to the creation named, and checks that it is the one that was asked for: an
    /// answer may name any token.
    async fn check_is_new(&self, id: &TokenId, issued: &IssuedToken) -> Result<(), String> {
        let live = self.read(id).await?;
        // By the service's clock, as the creation time is.
        let end = self.provider.service_now();
        let elapsed = Timestamp::now().duration_since(self.begun);
        let window = Window {
            begin: end.saturating_sub(elapsed).unwrap_or(Timestamp::MIN),
            end,
        };
        match matching::mismatch(&live, self.name, window, &issued.secret) {
            None => Ok(()),
            Some(why) => Err(format!("the token of this id may be another one: {why}")),
        }
    }

    async fn read(&self, id: &TokenId) -> Result<Token, String> {
        let failed = |why: &str| format!("it could not be read first: {why}");
        match tokio::time::timeout(READ_TIME, self.provider.get(id)).await {
            Err(_) => Err(failed(&format!(
                "the service did not answer within {} s",
                READ_TIME.as_secs()
            ))),
            Ok(read) => read.map_err(|error: Error| failed(error.message())),
        }
    }
}
