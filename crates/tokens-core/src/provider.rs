//! The trait that every service of API tokens fits behind.

use std::fmt::Debug;
use std::sync::Arc;

use async_trait::async_trait;
use futures_util::stream::{self, BoxStream, StreamExt as _};
use jiff::Timestamp;
use tokens_http::RateLimit;

use crate::capability::Capability;
use crate::details::{DetailSet, TokenDetails};
use crate::done::Done;
use crate::error::{Error, ErrorKind, Operation, Result};
use crate::fact::{Fact, UnknownFact};
use crate::identity::Identity;
use crate::in_use::InUse;
use crate::provider_id::{ProviderId, encoded};
use crate::reader::Reader;
use crate::request::{CreateToken, IssuedToken, ListOptions, UpdateToken};
use crate::revocation::{Revocation, RevokeOptions};
use crate::token::{Owner, Token, TokenId, TokenKind};
use crate::usage::LogFacts;
use crate::usage_event::{UsageEvent, UsageQuery};
use crate::validate::unsupported;
use crate::zone::Zone;

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
/// - Every error names its provider ([`Error::with_provider`]), and one about a token names that token ([`Error::with_token`]).
/// - [`CreateToken::check`], [`UpdateToken::check`] and [`check_id`](Self::check_id) check the input as the contract asks; call them first. A stream of tokens
///   that are there already is `futures_util::stream::iter(tokens).boxed()`.
///
/// What every service has is required. The rest has a default: an operation that is not written returns
/// [`ErrorKind::Unsupported`](crate::ErrorKind::Unsupported) and sends nothing. The module `contract` (feature `contract`) tests
/// an implementation, and fails where [`capability`](Self::capability) promises what a default refuses.
///
/// `Arc` and `Box` of a provider are providers. A wrapper of your own has to forward every method, those with a default, too:
/// `#[deny(clippy::missing_trait_methods)]` on its `impl` finds what is missing.
#[async_trait]
pub trait TokenProvider: Debug + Send + Sync + 'static {
    /// Which tokens this is about. No I/O.
    fn id(&self) -> &ProviderId;

    /// Of which kind its tokens are. No I/O.
    fn kind(&self) -> TokenKind;

    /// What it can do. No I/O.
    fn capability(&self) -> Capability;

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

    /// Who signs the requests. It asks the service, and so tells whether signing in works.
    ///
    /// # Errors
    ///
    /// What any request can meet.
    async fn identity(&self) -> Result<Identity>;

    /// What to do instead of an operation that [`capability`](Self::capability) rules out, where there is something: the hint of the
    /// error. No I/O.
    fn alternative(&self, operation: Operation) -> Option<&'static str> {
        let _ = operation;
        None
    }

    /// Checks that `id` can be the id of a token, as every operation on one does. By default it is what stands in a URL's path as it is:
    /// ASCII letters, digits, `-`, `.`, `_` and `~`, but not `.`, `..` or `current`. No I/O.
    ///
    /// # Errors
    ///
    /// [`Invalid`](crate::ErrorKind::Invalid) when the service has no such ids.
    fn check_id(&self, id: &TokenId) -> Result<()> {
        let text = id.as_str();
        if !matches!(text, "" | "." | ".." | "current") && encoded(text).to_string() == text {
            return Ok(());
        }
        let why = "an id has letters, digits, `-`, `.`, `_` and `~` only, and is not `.`, `..` or `current`";
        Err(Error::new(ErrorKind::Invalid, Operation::Get, why)
            .with_provider(self.id().clone())
            .with_token(id.clone()))
    }

    /// Whether `id` is as long as ids of tokens are, so that it is not the beginning of one. By default every valid id is. No I/O.
    fn is_whole_id(&self, id: &TokenId) -> bool {
        self.check_id(id).is_ok()
    }

    /// The rate limit as the service last reported it. No I/O.
    fn rate_limit(&self) -> Option<RateLimit> {
        None
    }

    /// The time by the service's clock, as far as its answers told it, or else by this machine's: what the service's times (creation,
    /// last use) are compared with, since this machine's clock may be wrong. No I/O.
    fn service_now(&self) -> Timestamp {
        Timestamp::now()
    }

    /// Creates a token. The key is in the answer and nowhere else: dropping the future may leave a token whose key is lost. Not idempotent: two calls make two tokens, of the same name if so asked.
    ///
    /// Returns as soon as the answer to the creation is read, so that nothing stands between the key and its destination. The
    /// token is as that answer describes it, and what it leaves out is `None`: Mist leaves out the privileges of an organization's
    /// token. Once the key is safe, [`get`](Self::get) and [`Token::fill_in`] add the rest.
    ///
    /// # Errors
    ///
    /// [`OutcomeUnknown`](crate::ErrorKind::OutcomeUnknown) when there may be a new token whose key is lost.
    async fn create(&self, request: CreateToken) -> Result<Done<IssuedToken>> {
        let _ = request;
        Err(unsupported(Operation::Create, self))
    }

    /// Changes a token and returns it as a read shows it afterwards, with the change.
    ///
    /// # Errors
    ///
    /// [`OutcomeUnknown`](crate::ErrorKind::OutcomeUnknown) when it may have been changed and a read does not show it;
    /// [`Invalid`](crate::ErrorKind::Invalid) for a change of nothing;
    /// [`Unsupported`](crate::ErrorKind::Unsupported) for a change that the service doesn't know.
    async fn update(&self, id: &TokenId, change: UpdateToken) -> Result<Done<Token>> {
        let _ = (id, change);
        Err(unsupported(Operation::Update, self))
    }

    /// Revokes a token and, unless `options` say otherwise, reads it until it is gone: [`Revocation`] says how that is known. A token
    /// that is not found is [`RevocationOutcome::NotFound`](crate::RevocationOutcome::NotFound), not an error.
    ///
    /// # Errors
    ///
    /// [`OutcomeUnknown`](crate::ErrorKind::OutcomeUnknown) when the token may have been revoked and could not be shown to be gone.
    /// With every other kind the token was not revoked.
    async fn revoke(&self, id: &TokenId, options: &RevokeOptions) -> Result<Done<Revocation>> {
        let _ = (id, options);
        Err(unsupported(Operation::Revoke, self))
    }

    /// Revokes the token that signs the requests. Sent again only if it was certainly refused, by a 429. The proof is that the service
    /// refuses the token afterwards.
    ///
    /// # Errors
    ///
    /// As [`revoke`](Self::revoke).
    async fn revoke_current(&self, options: &RevokeOptions) -> Result<Done<Revocation>> {
        let _ = options;
        Err(unsupported(Operation::RevokeCurrent, self))
    }

    /// What tells the token that signs the requests among others.
    ///
    /// # Errors
    ///
    /// What any request can meet, where the service has to be asked.
    async fn in_use(&self) -> Result<InUse> {
        Err(unsupported(Operation::Connect, self))
    }

    /// Reads what is `wanted` about `token`, one of this provider's, beside what its list shows. What several tokens share (an owner, a
    /// group's roles, the names of an organization) is read once for this provider, its clones, and the others of its
    /// [`TokenProviders`](crate::TokenProviders). It does not fail: what cannot be read is unknown, with the reason.
    async fn details(&self, token: &Token, wanted: &DetailSet) -> TokenDetails {
        let _ = token;
        TokenDetails::not_available(wanted)
    }

    /// As whom lists are read, and whether that credential sees every token. It does not fail: what cannot be read is unknown.
    async fn reader(&self) -> Reader {
        Reader::new(match self.identity().await {
            Ok(identity) => Fact::reported(identity),
            Err(error) => UnknownFact::failed(&error, "a credential that works").into(),
        })
    }

    /// All network zones of the organization, once for this provider and its clones.
    ///
    /// # Errors
    ///
    /// What any request can meet.
    async fn zones(&self) -> Result<Vec<Zone>> {
        Err(unsupported(Operation::Zones, self))
    }

    /// What the service's log tells about tokens, newest first where the service can. The stream borrows nothing and reads pages as it is
    /// read.
    ///
    /// # Errors
    ///
    /// As an item, which is then the last one: what came before it counts.
    fn usage(&self, query: UsageQuery) -> BoxStream<'static, Result<UsageEvent>> {
        let _ = query;
        stream::iter([Err(unsupported(Operation::Usage, self))]).boxed()
    }

    /// What is known about the service's log. No I/O.
    fn log_facts(&self) -> LogFacts {
        LogFacts::default()
    }

    /// The owner whose id a token names ([`Owner::id`]).
    ///
    /// # Errors
    ///
    /// What any request can meet. A user that is not there any more is no error: [`OwnerState::Deleted`](crate::OwnerState::Deleted).
    async fn owner(&self, id: &str) -> Result<Owner> {
        let _ = id;
        Err(unsupported(Operation::Owner, self))
    }
}

/// Forwards every method to the provider that a pointer points to.
macro_rules! forward {
    ($($pointer:ident),*) => {$(
        #[async_trait]
        #[deny(clippy::missing_trait_methods, reason = "a default would answer in the place of the provider")]
        impl<P: TokenProvider + ?Sized> TokenProvider for $pointer<P> {
            fn id(&self) -> &ProviderId {
                (**self).id()
            }

            fn kind(&self) -> TokenKind {
                (**self).kind()
            }

            fn capability(&self) -> Capability {
                (**self).capability()
            }

            fn list(&self, options: ListOptions) -> BoxStream<'static, Result<Token>> {
                (**self).list(options)
            }

            async fn get(&self, id: &TokenId) -> Result<Token> {
                (**self).get(id).await
            }

            async fn identity(&self) -> Result<Identity> {
                (**self).identity().await
            }

            fn alternative(&self, operation: Operation) -> Option<&'static str> {
                (**self).alternative(operation)
            }

            fn check_id(&self, id: &TokenId) -> Result<()> {
                (**self).check_id(id)
            }

            fn is_whole_id(&self, id: &TokenId) -> bool {
                (**self).is_whole_id(id)
            }

            fn rate_limit(&self) -> Option<RateLimit> {
                (**self).rate_limit()
            }

            fn service_now(&self) -> Timestamp {
                (**self).service_now()
            }

            async fn create(&self, request: CreateToken) -> Result<Done<IssuedToken>> {
                (**self).create(request).await
            }

            async fn update(&self, id: &TokenId, change: UpdateToken) -> Result<Done<Token>> {
                (**self).update(id, change).await
            }

            async fn revoke(&self, id: &TokenId, options: &RevokeOptions) -> Result<Done<Revocation>> {
                (**self).revoke(id, options).await
            }

            async fn revoke_current(&self, options: &RevokeOptions) -> Result<Done<Revocation>> {
                (**self).revoke_current(options).await
            }

            async fn in_use(&self) -> Result<InUse> {
                (**self).in_use().await
            }

            async fn details(&self, token: &Token, wanted: &DetailSet) -> TokenDetails {
                (**self).details(token, wanted).await
            }

            async fn reader(&self) -> Reader {
                (**self).reader().await
            }

            async fn zones(&self) -> Result<Vec<Zone>> {
                (**self).zones().await
            }

            fn usage(&self, query: UsageQuery) -> BoxStream<'static, Result<UsageEvent>> {
                (**self).usage(query)
            }

            fn log_facts(&self) -> LogFacts {
                (**self).log_facts()
            }

            async fn owner(&self, id: &str) -> Result<Owner> {
                (**self).owner(id).await
            }
        }
    )*};
}

forward!(Arc, Box);
