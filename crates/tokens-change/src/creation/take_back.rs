//! Revokes a new token whose key has not arrived, if it is certain that it is the new one.

use jiff::Timestamp;
use tokens_core::{Error, Identity, IssuedToken, RevokeOptions, Token, TokenId};

use super::{Creation, LeftToken, READ_TIME, new_token_title};
use crate::error::{ChangeError, ChangeErrorKind};
use crate::log::{Change, ChangeLog, ChangeOutcome};
use crate::matching::{self, Window};

impl Creation {
    /// Revokes a token whose key has not arrived, because of `error`, and tells of both.
    pub(super) async fn take_back(
        &self,
        log: &ChangeLog,
        identity: Option<&Identity>,
        issued: &IssuedToken,
        created_from: Timestamp,
        error: ChangeError,
    ) -> ChangeError {
        let what = new_token_title(&self.account, &issued.token);
        let lost = |kind, then: &str| {
            let problem = format!("created {what}, but its key could not be delivered; {then}");
            ChangeError::new(kind, problem).with_output_of(&error)
        };
        let left = |then: &str, is_certain| {
            let id = issued.token.id.clone();
            lost(ChangeErrorKind::Unknown, then).with_left_token(LeftToken { id, is_certain })
        };
        let Some(id) = &issued.token.id else {
            let then = "it can't be revoked again, since its id is not known";
            return left(then, false).caused_by(error);
        };
        let live = match self.find_new(id, issued, created_from).await {
            Ok(live) => live,
            Err(why) => {
                return left(&format!("it was not revoked again: {why}"), false).caused_by(error);
            }
        };
        let change = Change::revoke(self.provider.id(), &self.account, &live);
        let begun = match log.begin(self.described(change, identity)) {
            Ok(begun) => begun,
            Err(log_error) => {
                return left("it was not revoked again", true)
                    .caused_by(log_error)
                    .and(Some(error));
            }
        };
        let revoked = self.provider.revoke(id, &RevokeOptions::default()).await;
        let recorded = begun.end(&ChangeOutcome::of_revocation(&revoked));
        let problem = match revoked {
            Ok(done) if done.value.is_proved() => {
                lost(ChangeErrorKind::Delivery, "it was revoked again")
            }
            Ok(_) => left("it is not verified that it was revoked again", true),
            Err(failure) => {
                left("revoking it failed, too", true).and(Some(ChangeError::service(failure)))
            }
        };
        problem.caused_by(error).and(recorded.err())
    }

    /// Reads the token by the id that the answer to the creation named, and checks that it is the one that was asked for: an
    /// answer may name any token.
    async fn find_new(
        &self,
        id: &TokenId,
        issued: &IssuedToken,
        created_from: Timestamp,
    ) -> Result<Token, String> {
        let failed = |why: &str| format!("it could not be read first: {why}");
        let live = match tokio::time::timeout(READ_TIME, self.provider.get(id)).await {
            Err(_) => {
                let seconds = READ_TIME.as_secs();
                return Err(failed(&format!(
                    "the service did not answer within {seconds} s"
                )));
            }
            Ok(read) => read.map_err(|error: Error| failed(error.message()))?,
        };
        // By the service's clock, as the creation time is.
        let end = self.provider.service_now();
        let elapsed = Timestamp::now().duration_since(created_from);
        let window = Window {
            begin: end.saturating_sub(elapsed).unwrap_or(Timestamp::MIN),
            end,
        };
        match matching::mismatch(&live, &self.request.name, window, &issued.secret) {
            None => Ok(live),
            Some(why) => Err(format!("the token of this id may be another one: {why}")),
        }
    }
}
