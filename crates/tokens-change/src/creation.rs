//! A new token, whose key goes to a sink, once, or is worth nothing.

mod take_back;

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;
use jiff::Timestamp;
use tokens_core::{CreateToken, Identity, Token, TokenId, TokenProvider};

use crate::error::{ChangeError, ChangeErrorKind};
use crate::log::{Change, ChangeLog, ChangeOutcome, Reason};
use crate::sink::Sink;

/// What the service says of a new token is not waited for any longer.
const READ_TIME: Duration = Duration::from_secs(10);

/// A token that is to be created: look at what it may do, then [`carry_out`](Self::carry_out).
#[derive(Debug)]
pub struct Creation {
    account: String,
    provider: Arc<dyn TokenProvider>,
    request: CreateToken,
    reason: Option<Reason>,
}

/// A token that was created, and whose key has arrived.
#[derive(Debug)]
#[non_exhaustive]
pub struct Created {
    /// What is known about the token.
    pub token: Token,
    /// What was created, and where its key has gone, for people.
    pub description: String,
    /// Why the change log lacks a part of this. `None`: it has all.
    pub unrecorded: Option<ChangeError>,
}

/// A new token whose key did not arrive, and which could not be revoked again.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LeftToken {
    /// Its id. `None`: not known.
    pub id: Option<TokenId>,
    /// Whether the token of this id is certainly the new one.
    pub is_certain: bool,
}

impl Creation {
    /// Checks the creation that `request` asks for, in the account that its user calls `account`. Sends nothing.
    ///
    /// # Errors
    ///
    /// When it would be refused.
    pub fn new(
        account: impl Into<String>,
        provider: Arc<dyn TokenProvider>,
        request: CreateToken,
    ) -> Result<Self, ChangeError> {
        request
            .check(provider.as_ref())
            .map_err(ChangeError::service)?;
        Ok(Self {
            account: account.into(),
            provider,
            request,
            reason: None,
        })
    }

    /// Sets why it is made, for the change log.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<Option<Reason>>) -> Self {
        self.reason = reason.into();
        self
    }

    /// What is asked for.
    pub fn request(&self) -> &CreateToken {
        &self.request
    }

    /// Whether the new token is an administrator's.
    pub fn is_admin(&self) -> bool {
        self.request
            .privileges
            .iter()
            .any(tokens_core::Privilege::is_admin)
    }

    /// Creates the token and delivers its key to `sink`. A token whose key has not arrived is revoked again, if it is certain that it is the new one.
    ///
    /// Run it in a task of its own where the caller may be dropped, such as a request whose client hangs up: the key would be lost.
    ///
    /// # Errors
    ///
    /// When the token was not created, or was revoked again. [`Unknown`](crate::ChangeErrorKind::Unknown) when a new token may be left, whose key is
    /// lost: [`ChangeError::left_token`] names it where it is known.
    pub async fn carry_out(
        &self,
        log: &ChangeLog,
        mut sink: Box<dyn Sink>,
    ) -> Result<Created, ChangeError> {
        let identity = self.provider.identity().await.ok();
        sink.check().await?;
        let active = log.activity().begin();
        log.activity().check("created")?;
        let created_from = Timestamp::now();
        let change = Change::create(
            self.provider.id(),
            &self.account,
            &self.request,
            sink.as_ref(),
        );
        let begun = log.begin(self.described(change, identity.as_ref()))?;
        let sent = self.provider.create(self.request.clone()).await;

        // From here until the key is delivered, nothing is awaited that is not needed for exactly that.
        let mut saving = Some(log.activity().saving());
        let done = match sent {
            Ok(done) => done,
            Err(error) => {
                let recorded = begun.end(&ChangeOutcome::failed(&error)).err();
                let id = error.token().cloned();
                let failed = ChangeError::service(error).and(recorded);
                return Err(match (failed.kind(), id) {
                    (ChangeErrorKind::Unknown, id @ Some(_)) => failed.with_left_token(LeftToken {
                        id,
                        is_certain: false,
                    }),
                    _ => failed,
                });
            }
        };
        let issued = done.value;
        let what = new_token_title(&self.account, &issued.token);
        active.tell_if_ended(format!("{what} was created; its key may not have arrived"));
        let outcome = ChangeOutcome::created(&issued.token).request_id(done.request_id.as_deref());
        let unrecorded = begun.outcome(&outcome).err();
        if !sink.is_local() {
            // It may take its time. The id is on the disk.
            saving = None;
        }
        let description = sink.description();
        let delivered = AssertUnwindSafe(sink.deliver(&issued)).catch_unwind().await;
        let delivered =
            delivered.unwrap_or_else(|_| Err(ChangeError::delivery("the sink panicked")));
        let recorded = begun.delivery(&issued.token, delivered.is_ok());
        let unrecorded = unrecorded.or(recorded.err());
        drop(saving);
        if let Err(error) = delivered {
            let problem = self
                .take_back(log, identity.as_ref(), &issued, created_from, error)
                .await;
            return Err(problem.and(unrecorded));
        }
        Ok(Created {
            token: issued.token,
            description: format!("created {what}; {description}"),
            unrecorded,
        })
    }

    /// Reads what the answer to the creation has left out. A service that fails, or takes too long, leaves it unknown.
    pub async fn read_back(&self, created: &mut Created) {
        let token = &mut created.token;
        let is_complete = token.privileges.is_some() || self.request.privileges.is_empty();
        let Some(id) = token.id.clone().filter(|_| !is_complete) else {
            return;
        };
        let read = tokio::time::timeout(READ_TIME, self.provider.get(&id)).await;
        if let Ok(Ok(read)) = read {
            token.fill_in(read);
        }
    }

    fn described<'a>(&'a self, change: Change<'a>, identity: Option<&'a Identity>) -> Change<'a> {
        change.reason(self.reason.as_ref()).identity(identity)
    }
}

/// What a new token is called, for people: `token 00T… (ci) in acme`.
pub fn new_token_title(account: &str, token: &Token) -> String {
    let name = token.name.as_deref().unwrap_or_default();
    match &token.id {
        Some(id) => format!("token {id} ({name}) in {account}"),
        None => format!("a token ({name}) of unknown id in {account}"),
    }
}
