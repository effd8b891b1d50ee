//! What is claimed of a token that changes after a while, or is not found for a moment.

use std::time::Duration;

use async_trait::async_trait;
use futures_util::stream::{self, BoxStream, StreamExt as _};
use jiff::Timestamp;
use tokio::time::Instant;

use super::creation::{Begun, creation};
use crate::error::{CarriedOut, Error, ErrorKind, HttpDetails, Operation, Result};
use crate::identity::Identity;
use crate::provider::TokenProvider;
use crate::provider_id::{ProviderId, Scope};
use crate::request::{ListOptions, UpdateToken};
use crate::revocation::{Proof, Revocation, RevokeOptions};
use crate::token::{Token, TokenId, TokenKind};
use crate::{Capability, Done};

/// One token, as it is so long after the write. `None`: not there.
type Life = fn(Duration) -> Option<Token>;

#[derive(Debug)]
struct Slow {
    id: ProviderId,
    written: Instant,
    life: Life,
}

fn slow(life: Life) -> Slow {
    Slow {
        id: ProviderId::new("example".into(), "api.example", Scope::Tenant),
        written: Instant::now(),
        life,
    }
}

fn token(name: &str) -> Token {
    let mut token = Token::new(
        ProviderId::new("example".into(), "api.example", Scope::Tenant),
        TokenKind::USER,
    );
    token.id = Some(id());
    token.name = Some(name.to_owned());
    token
}

fn id() -> TokenId {
    TokenId::new("t1")
}

impl Slow {
    fn now(&self) -> Option<Token> {
        (self.life)(self.written.elapsed())
    }
}

#[async_trait]
impl TokenProvider for Slow {
    fn id(&self) -> &ProviderId {
        &self.id
    }

    fn kind(&self) -> TokenKind {
        TokenKind::USER
    }

    fn capability(&self) -> Capability {
        Capability::all(true)
    }

    fn list(&self, _: ListOptions) -> BoxStream<'static, Result<Token>> {
        stream::iter(self.now().map(Ok)).boxed()
    }

    async fn get(&self, _: &TokenId) -> Result<Token> {
        let gone = || Error::new(ErrorKind::NotFound, Operation::Get, "not found");
        self.now().ok_or_else(gone)
    }

    /// As long as there is the token, its key is accepted.
    async fn identity(&self) -> Result<Identity> {
        let refused = || {
            Error::new(ErrorKind::Unauthenticated, Operation::Connect, "no")
                .with_carried_out(CarriedOut::Refused)
        };
        let identity = Identity::new(crate::IdentityKind::User);
        self.now().map(|_| identity).ok_or_else(refused)
    }
}

fn refused(carried_out: CarriedOut, status: u16) -> Error {
    let kind = match status {
        202 | 500 => ErrorKind::OutcomeUnknown,
        404 => ErrorKind::NotFound,
        _ => ErrorKind::PermissionDenied,
    };
    let http = HttpDetails {
        status: Some(status),
        ..HttpDetails::default()
    };
    Error::new(kind, Operation::Revoke, "no")
        .with_http(http)
        .with_carried_out(carried_out)
}

/// Every answer that does not say that it was done.
fn odd() -> [Error; 5] {
    [
        refused(CarriedOut::RefusedByOther, 403),
        refused(CarriedOut::Refused, 403),
        refused(CarriedOut::Refused, 404),
        refused(CarriedOut::Perhaps, 202),
        refused(CarriedOut::Perhaps, 500),
    ]
}

fn until(time: u64, after: Duration, token: Token) -> Option<Token> {
    (after < Duration::from_millis(time)).then_some(token)
}

fn but_for(time: u64, after: Duration, token: Token) -> Option<Token> {
    (after >= Duration::from_millis(time)).then_some(token)
}

#[tokio::test(start_paused = true)]
async fn a_refusal_by_another_server_is_looked_at_for_two_seconds() {
    let refusal = || refused(CarriedOut::RefusedByOther, 403);
    let options = RevokeOptions::default();

    let provider = slow(|after| until(1900, after, token("a")));
    let revoked = super::revocation(&provider, &id(), &options, Err(refusal())).await;
    let proved = Revocation::not_found(Proof::ReadNotFound);
    assert_eq!(revoked.unwrap().value, proved);

    let provider = slow(|after| until(1900, after, token("a")));
    let current = options.clone().in_use(true);
    let revoked = super::revocation_of_current(&provider, &current, Err(refusal())).await;
    let proved = Revocation::not_found(Proof::CredentialRefused);
    assert_eq!(revoked.unwrap().value, proved);

    let life: Life = |after| Some(token(if after.as_millis() < 1900 { "a" } else { "b" }));
    let change = UpdateToken::new().name("b");
    let updated = super::update(&slow(life), &id(), &change, Err(refusal())).await;
    assert_eq!(updated.unwrap_err().kind(), ErrorKind::OutcomeUnknown);

    let provider = slow(|after| but_for(1900, after, token("b")));
    let begun = Begun::now("b");
    let error = creation(&provider, &begun, refusal()).await;
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert_eq!(error.token(), Some(&id()));
}

/// Only then it has failed, and at once where the service itself refused it.
#[tokio::test(start_paused = true)]
async fn a_refusal_of_what_never_happens_is_a_failure() {
    for (carried_out, status, waited) in [
        (CarriedOut::RefusedByOther, 403, 2),
        (CarriedOut::Refused, 503, 2),
        (CarriedOut::Refused, 403, 0),
    ] {
        let refusal = || refused(carried_out, status);
        let failed = |error: Error| assert_eq!(error.kind(), ErrorKind::PermissionDenied);
        let begun = Begun::now("b");
        let took = |since: Instant| assert_eq!(since.elapsed(), Duration::from_secs(waited));

        let since = Instant::now();
        failed(creation(&slow(|_| None), &begun, refusal()).await);
        took(since);

        let since = Instant::now();
        let change = UpdateToken::new().name("b");
        let provider = slow(|_| Some(token("a")));
        let updated = super::update(&provider, &id(), &change, Err(refusal())).await;
        failed(updated.unwrap_err());
        took(since);

        let since = Instant::now();
        let options = RevokeOptions::default();
        let revoked = super::revocation(&provider, &id(), &options, Err(refusal())).await;
        failed(revoked.unwrap_err());
        took(since);
    }
}

/// One look that does not find the token proves nothing, unless the service has said that it was done.
#[tokio::test(start_paused = true)]
async fn a_token_that_is_not_found_for_a_moment_is_not_gone() {
    let options = RevokeOptions::default().in_use(true);
    for time in [150, 900] {
        let life: Life = match time {
            150 => |after| but_for(150, after, token("a")),
            _ => |after| but_for(900, after, token("a")),
        };
        for error in odd() {
            let revoked = super::revocation(&slow(life), &id(), &options, Err(error)).await;
            revoked.unwrap_err();
        }
        for error in odd() {
            let revoked = super::revocation_of_current(&slow(life), &options, Err(error)).await;
            revoked.unwrap_err();
        }
    }
    let since = Instant::now();
    let revoked = super::revocation(&slow(|_| None), &id(), &options, Ok(Done::new(()))).await;
    let proved = Revocation::revoked(Proof::ReadNotFound);
    assert_eq!(revoked.unwrap().value, proved);
    assert_eq!(since.elapsed(), Duration::ZERO);
    for error in odd() {
        let since = Instant::now();
        let revoked = super::revocation(&slow(|_| None), &id(), &options, Err(error)).await;
        assert!(revoked.unwrap().value.is_proved());
        assert_eq!(since.elapsed(), Duration::from_secs(1));
    }
}

/// By its name without the spaces around it, or without a name, and by any clock.
#[tokio::test(start_paused = true)]
async fn what_may_have_been_created_is_named() {
    let ago = |seconds| Timestamp::now() - jiff::SignedDuration::from_secs(seconds);
    let lives: [(Life, bool); 4] = [
        (|_| Some(token("b")), true),
        (|_| Some(token("a")), false),
        (
            |_| {
                let mut nameless = token("");
                nameless.name = None;
                Some(nameless)
            },
            true,
        ),
        (|_| Some(token("b ")), true),
    ];
    for (life, is_candidate) in lives {
        let begun = Begun::now(" b");
        let refusal = refused(CarriedOut::Refused, 403);
        let error = creation(&slow(life), &begun, refusal).await;
        let is_unknown = error.kind() == ErrorKind::OutcomeUnknown;
        assert_eq!(is_unknown, is_candidate, "{error}");
    }
    for (seconds, is_candidate) in [(9 * 60, true), (-60, true), (11 * 60, false)] {
        let begun = Begun::now("b");
        let (created, now) = (ago(seconds), Timestamp::now());
        assert_eq!(begun.may_be_at(Some(created), now), is_candidate);
    }
}

/// A name that differs only in spaces was so before, or is the service's form of the new one.
#[tokio::test(start_paused = true)]
async fn a_trimmed_name_is_the_new_one_if_the_service_says_so() {
    let change = UpdateToken::new().name(" b");
    let provider = slow(|_| Some(token("b")));
    let updated = super::update(&provider, &id(), &change, Ok(Done::new(()))).await;
    assert_eq!(updated.unwrap().value.name.as_deref(), Some("b"));
    for carried_out in [CarriedOut::RefusedByOther, CarriedOut::Perhaps] {
        let sent = Err(refused(carried_out, 403));
        let updated = super::update(&provider, &id(), &change, sent).await;
        assert_eq!(updated.unwrap_err().kind(), ErrorKind::OutcomeUnknown);
    }
}

#[tokio::test(start_paused = true)]
async fn a_record_without_an_id_is_no_proof() {
    let provider = slow(|_| {
        let mut any = token("b");
        any.id = None;
        Some(any)
    });
    let change = UpdateToken::new().name("b");
    for sent in [Ok(Done::new(())), Err(refused(CarriedOut::Refused, 403))] {
        let updated = super::update(&provider, &id(), &change, sent).await;
        assert_eq!(updated.unwrap_err().kind(), ErrorKind::OutcomeUnknown);
    }
}
