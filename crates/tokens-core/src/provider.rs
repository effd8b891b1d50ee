//! The trait that every service of API tokens fits behind.

use std::fmt::Debug;

use async_trait::async_trait;
use futures_util::stream::BoxStream;
use jiff::Timestamp;
use tokens_http::RateLimit;

use crate::capability::Capability;
use crate::error::{Operation, Result};
use crate::identity::Identity;
use crate::in_use::InUse;
use crate::provider_id::ProviderId;
use crate::request::{CreateToken, IssuedToken, ListOptions, UpdateToken};
use crate::revocation::{Revocation, RevokeOptions};
use crate::token::{Owner, Token, TokenId, TokenKind};

/// Lists and changes the API tokens of one account.
///
/// # Contract
///
/// - An operation whose [`Capability`] flag is off returns [`ErrorKind::Unsupported`](crate::ErrorKind::Unsupported), and
///   input that can't be right returns [`ErrorKind::Invalid`](crate::ErrorKind::Invalid); neither sends anything.
/// - A write that may have happened, and whose effect no read shows, returns
///   [`ErrorKind::OutcomeUnknown`](crate::ErrorKind::OutcomeUnknown) and is not repeated unless repeating is harmless. An answer
///   alone proves nothing: a refusal counts as one only if a read agrees.
/// - [`get`](Self::get) returns [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) only for the service's own "not found" or a
///   complete list without the token, not for any 404.
/// - [`alternative`](Self::alternative) alone has a default, so that a wrapper forgets nothing else. [`contract`](crate::contract) (feature `contract`) tests an
///   implementation.
#[async_trait]
pub trait TokenProvider: Debug + Send + Sync + 'static {
    /// Which tokens this is about. No I/O.
    fn id(&self) -> &ProviderId;

    /// Of which kind its tokens are. No I/O.
    fn kind(&self) -> TokenKind;

    /// What it can do. No I/O.
    fn capability(&self) -> Capability;

    /// What to do instead of an operation that [`capability`](Self::capability) rules out, where there is something. No I/O.
    fn alternative(&self, operation: Operation) -> Option<&'static str> {
        let _ = operation;
        None
    }

    /// Checks that `id` can be the id of a token, as every operation on one does. No I/O.
    ///
    /// # Errors
    ///
    /// [`Invalid`](crate::ErrorKind::Invalid) when the service has no such ids.
    fn check_id(&self, id: &TokenId) -> Result<()>;

    /// The rate limit as the service last reported it. No I/O.
    fn rate_limit(&self) -> Option<RateLimit>;

    /// The time by the service's clock, as far as its answers told it, or else by this machine's: what the service's times (creation,
    /// last use) are compared with, since this machine's clock may be wrong. No I/O.
    fn service_now(&self) -> Timestamp;

    /// Every token, in the service's order. The stream borrows nothing and asks for pages as it is read.
    ///
    /// # Errors
    ///
    /// As an item, which is then the last one: what came before it counts.
    fn list(&self, options: ListOptions) -> BoxStream<'static, Result<Token>>;

    /// One token.
    ///
    /// # Errors
    ///
    /// [`NotFound`](crate::ErrorKind::NotFound) when there is none with this id, besides what any request can meet.
    async fn get(&self, id: &TokenId) -> Result<Token>;

    /// Creates a token. The key is in the answer and nowhere else: dropping the future may leave a token whose key is lost. Not idempotent: two calls make two tokens, of the same name if so asked.
    ///
    /// Returns as soon as the answer to the creation is read, so that nothing stands between the key and its destination. The
    /// token is as that answer describes it, and what it leaves out is `None`: Mist leaves out the privileges of an organization's
    /// token. Once the key is safe, [`get`](Self::get) and [`Token::fill_in`] add the rest.
    ///
    /// # Errors
    ///
    /// [`OutcomeUnknown`](crate::ErrorKind::OutcomeUnknown) when there may be a new token whose key is lost.
    async fn create(&self, request: CreateToken) -> Result<IssuedToken>;

    /// Changes a token and returns it as a read shows it afterwards, with the change.
    ///
    /// # Errors
    ///
    /// [`OutcomeUnknown`](crate::ErrorKind::OutcomeUnknown) when it may have been changed and a read does not show it;
    /// [`Invalid`](crate::ErrorKind::Invalid) for a change of nothing;
    /// [`Unsupported`](crate::ErrorKind::Unsupported) for a change that the service doesn't know.
    async fn update(&self, id: &TokenId, change: UpdateToken) -> Result<Token>;

    /// Revokes a token and, unless `options` say otherwise, reads it until it is gone: [`Revocation`] says how that is known. A token
    /// that is not found is [`RevocationOutcome::AlreadyGone`](crate::RevocationOutcome::AlreadyGone), not an error.
    ///
    /// # Errors
    ///
    /// [`OutcomeUnknown`](crate::ErrorKind::OutcomeUnknown) when the token may have been revoked and could not be shown to be gone.
    /// With every other kind the token was not revoked.
    async fn revoke(&self, id: &TokenId, options: &RevokeOptions) -> Result<Revocation>;

    /// Revokes the token that signs the requests. Sent again only if it was certainly refused, by a 429. The proof is that the service
    /// refuses the token afterwards.
    ///
    /// # Errors
    ///
    /// As [`revoke`](Self::revoke).
    async fn revoke_current(&self, options: &RevokeOptions) -> Result<Revocation>;

    /// Who signs the requests. It asks the service, and so tells whether signing in works.
    ///
    /// # Errors
    ///
    /// What any request can meet.
    async fn identity(&self) -> Result<Identity>;

    /// What tells the token that signs the requests among others.
    ///
    /// # Errors
    ///
    /// What any request can meet, where the service has to be asked.
    async fn in_use(&self) -> Result<InUse>;

    /// The owner whose id a token names ([`Owner::id`]).
    ///
    /// # Errors
    ///
    /// What any request can meet. A user that is not there any more is no error: [`OwnerState::Deleted`](crate::OwnerState::Deleted).
    async fn owner(&self, id: &str) -> Result<Owner>;
}
