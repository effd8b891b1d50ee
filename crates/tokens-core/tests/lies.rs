//! Every write × every lie of the sandbox × carried out or not: what is claimed must agree with what is.
//!
//! `UPDATE_FAULTS=1 cargo test -p tokens-core --test lies` writes the table that is kept in `LIES.md`.
#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

use std::fmt::Write as _;
use std::time::Duration;

use futures_util::{StreamExt, stream};
use serde_json::Value;
use tokens_core::{
    CreateToken, Error, ErrorKind, MistTokens, Network, OktaTokens, Owner, Privilege, Proof,
    Revocation, RevokeOptions, TokenId, TokenProvider, UpdateToken,
};
use tokens_http::Options;
use tokens_sandbox::{Answer, Lie, Sandbox};

/// The writes, by the sandbox's name of the request.
const WRITES: [&str; 9] = [
    "mist.createApiToken",
    "mist.updateApiToken",
    "mist.deleteApiToken",
    "mist.createOrgApiToken",
    "mist.updateOrgApiToken",
    "mist.deleteOrgApiToken",
    "okta.upsertApiToken",
    "okta.revokeApiToken",
    "okta.revokeCurrentApiToken",
];

const NEW_NAME: &str = "of the lie";

fn options() -> RevokeOptions {
    RevokeOptions::default().within(Duration::ZERO)
}

fn provider(sandbox: &Sandbox, write: &str) -> Box<dyn TokenProvider> {
    let mut options = Options::default();
    options.retry.backoff = Duration::ZERO;
    let url = sandbox.url();
    if write.starts_with("okta") {
        let client = okta_api::Client::builder(url)
            .token(sandbox.okta_token())
            .options(options)
            .build();
        return Box::new(OktaTokens::new(client.unwrap()));
    }
    let client = mist_api::Client::builder(url)
        .token(sandbox.mist_token())
        .options(options)
        .build()
        .unwrap();
    Box::new(if write.contains("Org") {
        MistTokens::for_org(client, sandbox.orgs()[0].id)
    } else {
        // Known, so that only the requests of the write count.
        MistTokens::for_self(client).with_owner(Owner::id("7"))
    })
}

/// The token that the write is about.
fn target(sandbox: &Sandbox, write: &str) -> TokenId {
    let id = if write == "okta.revokeCurrentApiToken" {
        let is_own = |id: &String| sandbox.key_of(id).as_deref() == Some(sandbox.okta_token());
        let mut ids = sandbox.tokens().into_iter().map(|token| id_of(&token));
        ids.find(is_own).unwrap()
    } else if write.starts_with("okta") {
        sandbox.add_okta_tokens(1).remove(0)
    } else if write.contains("Org") {
        sandbox.add_mist_org_tokens(sandbox.orgs()[0].id, 1)[0].to_string()
    } else {
        sandbox.add_mist_user_tokens(1)[0].to_string()
    };
    id.into()
}

fn id_of(token: &Value) -> String {
    token["id"].as_str().unwrap_or_default().to_owned()
}

/// What a call claims: its success in a word, or its error.
type Claim = Result<&'static str, Error>;

async fn carry_out(provider: &dyn TokenProvider, write: &str, id: &TokenId) -> Claim {
    let name = write.split_once('.').unwrap().1;
    if name.starts_with("create") {
        let mut request = CreateToken::new(NEW_NAME);
        if write.contains("Org") {
            request = request.privilege(Privilege::new("read", "org"));
        }
        provider.create(request).await.map(|_| "created")
    } else if name.starts_with("update") || name.starts_with("upsert") {
        let change = if write.starts_with("okta") {
            UpdateToken::new().network(Network::zones(
                Vec::new(),
                vec!["nzoAllPartners00h5d7".into()],
            ))
        } else {
            UpdateToken::new().name(NEW_NAME)
        };
        provider.update(id, change).await.map(|_| "updated")
    } else {
        let revoked = if name.starts_with("revokeCurrent") {
            provider.revoke_current(&options().in_use(true)).await
        } else {
            provider.revoke(id, &options()).await
        };
        revoked.map(|revocation| {
            assert!(revocation.value.is_proved(), "{revocation:?}");
            revocation.value.outcome.as_str()
        })
    }
}

/// Whether what `write` asks for is so.
fn is_so(sandbox: &Sandbox, write: &str, id: &TokenId) -> bool {
    let token = sandbox.token(id.as_str());
    let name = write.split_once('.').unwrap().1;
    if name.starts_with("create") {
        sandbox
            .tokens()
            .iter()
            .any(|token| token["name"] == NEW_NAME)
    } else if name.starts_with("upsert") {
        token.unwrap()["network"]["exclude"][0] == "nzoAllPartners00h5d7"
    } else if name.starts_with("update") {
        token.unwrap()["name"] == NEW_NAME
    } else {
        token.is_none()
    }
}

/// One lie: what is claimed, and by how many requests.
async fn cell(write: &'static str, lie: Lie, is_carried_out: bool) -> String {
    let sandbox = Sandbox::start().await.unwrap();
    let provider = provider(&sandbox, write);
    let id = target(&sandbox, write);
    let answer = lie.answer(write);
    sandbox.answer_next(
        write,
        if is_carried_out {
            answer.after_processing()
        } else {
            answer
        },
    );
    let claim = carry_out(provider.as_ref(), write, &id).await;
    let requests = sandbox.total_requests();
    let is_so = is_so(&sandbox, write, &id);
    let context = format!("{write}, {lie}, carried out: {is_carried_out}: {claim:?}");
    match &claim {
        Ok(_) => assert!(is_so, "claimed, but not so: {context}"),
        Err(error) if error.kind() == ErrorKind::OutcomeUnknown => {
            let made = sandbox.tokens().into_iter();
            let mut made = made.filter(|token| token["name"] == NEW_NAME);
            if let (Some(made), true) = (made.next(), write.contains("create")) {
                assert_eq!(
                    error.token().map(ToString::to_string),
                    Some(id_of(&made)),
                    "the new token is not named: {context}"
                );
            }
        }
        Err(_) => assert!(!is_so, "a plain failure of what happened: {context}"),
    }
    let claim = claim.unwrap_or_else(|error| error.kind().as_str());
    format!("{claim} ({requests})")
}

#[tokio::test]
async fn what_is_claimed_agrees_with_what_is() {
    let mut table = String::from(
        "# Lies\n\nEvery write × every answer that does not tell what became of it: what is claimed when the write was not carried out \
         / when it was. In brackets the requests, the write and the looks after it included (Okta's change reads the token before, \
         too). A 429 asks to be repeated at once, and 502 to 504 are repeated where that is harmless: then the second attempt is \
         answered truthfully. Written by `UPDATE_FAULTS=1 cargo test -p tokens-core --test lies`.\n\nNot in the table, because no look \
         could tell: a write that the service itself refuses with a 4xx, and carries out later than the one look after it; one that another \
         server refuses and that shows later than after two seconds; a creation that was not carried out and is answered with an invented id and key, and a service that lies to reads, \
         too. A creation that was carried out, answered with the service's own 429 and repeated as that asks makes two tokens, of \
         which one is reported.\n\n| Answer |",
    );
    for write in WRITES {
        let _ = write!(table, " {write} |");
    }
    let _ = writeln!(table, "\n|{}", " --- |".repeat(WRITES.len() + 1));
    let cells = Lie::ALL.iter().flat_map(|&lie| {
        WRITES.into_iter().map(move |write| async move {
            let not = cell(write, lie, false).await;
            format!("{not} / {}", cell(write, lie, true).await)
        })
    });
    let cells: Vec<String> = stream::iter(cells).buffered(128).collect().await;
    for (lie, cells) in Lie::ALL.iter().zip(cells.chunks(WRITES.len())) {
        let _ = writeln!(table, "| {lie} | {} |", cells.join(" | "));
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/LIES.md");
    if std::env::var_os("UPDATE_FAULTS").is_some() {
        std::fs::write(path, &table).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        kept == table,
        "LIES.md is stale: UPDATE_FAULTS=1 cargo test -p tokens-core --test lies"
    );
}

#[tokio::test]
async fn a_revoked_token_may_take_a_while_to_disappear() {
    for write in [
        "mist.deleteApiToken",
        "mist.deleteOrgApiToken",
        "okta.revokeApiToken",
    ] {
        let sandbox = Sandbox::start().await.unwrap();
        sandbox.linger(1);
        let provider = provider(&sandbox, write);
        let id = target(&sandbox, write);
        let within = options().within(Duration::from_secs(60));
        let revoked = provider.revoke(&id, &within).await.unwrap();
        assert_eq!(revoked.value, Revocation::revoked(Proof::ReadNotFound));
        assert_eq!(sandbox.total_requests(), 3);

        sandbox.linger(1_000);
        let id = target(&sandbox, write);
        let error = provider.revoke(&id, &options()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{error}");
        assert_eq!(sandbox.total_requests(), 5);
    }
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.linger(1);
    let provider = provider(&sandbox, "okta.revokeCurrentApiToken");
    let within = options().within(Duration::from_secs(60));
    let revoked = provider.revoke_current(&within).await.unwrap();
    assert_eq!(revoked.value, Revocation::revoked(Proof::CredentialRefused));
}

/// What is accepted and not looked at is not called revoked, whatever it is.
#[tokio::test]
async fn without_verification_nothing_is_revoked() {
    for write in [
        "mist.deleteApiToken",
        "mist.deleteOrgApiToken",
        "okta.revokeApiToken",
    ] {
        for lie in Lie::ALL {
            let sandbox = Sandbox::start().await.unwrap();
            let provider = provider(&sandbox, write);
            let id = target(&sandbox, write);
            sandbox.answer_next(write, lie.answer(write));
            let unverified = options().verify(false);
            match provider.revoke(&id, &unverified).await {
                Ok(revocation) if revocation.value.is_proved() => {
                    assert!(!sandbox.has_token(id.as_str()), "{write}, {lie}");
                }
                Ok(revocation) => assert_eq!(revocation.value, Revocation::accepted()),
                Err(_) => assert!(sandbox.has_token(id.as_str()), "{write}, {lie}"),
            }
        }
        let sandbox = Sandbox::start().await.unwrap();
        let provider = provider(&sandbox, write);
        let id = target(&sandbox, write);
        let revoked = provider
            .revoke(&id, &options().verify(false))
            .await
            .unwrap();
        assert_eq!(revoked.value, Revocation::accepted());
        assert_eq!(sandbox.total_requests(), 1);
    }
}

/// A token that revokes itself by its id can't be read afterwards.
#[tokio::test]
async fn the_token_in_use_is_gone_when_its_key_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    for in_use in [true, false] {
        let key = sandbox.add_mist_user_tokens(1)[0].to_string();
        let client = mist_api::Client::builder(sandbox.url())
            .token(sandbox.key_of(&key).unwrap())
            .build()
            .unwrap();
        let provider = MistTokens::for_self(client);
        let id: TokenId = key.as_str().into();
        let revoked = provider.revoke(&id, &options().in_use(in_use)).await;
        if in_use {
            let proved = Revocation::revoked(Proof::CredentialRefused);
            assert_eq!(revoked.unwrap().value, proved);
        } else {
            assert_eq!(revoked.unwrap_err().kind(), ErrorKind::OutcomeUnknown);
        }
        assert!(!sandbox.has_token(&key));
    }
}

/// Where the look fails as well, a refusal counts only if the service repeats it.
#[tokio::test]
async fn a_refusal_that_nothing_confirms_is_unknown() {
    let write = "okta.revokeApiToken";
    let denied = || {
        Lie::ALL
            .iter()
            .find(|lie| lie.to_string() == "403 error")
            .unwrap()
    };
    for (read, kind) in [
        (denied().answer(write), ErrorKind::PermissionDenied),
        (
            Answer::raw(403, "text/html", "<html>"),
            ErrorKind::PermissionDenied,
        ),
        (
            Answer::raw(500, "text/html", "<html>"),
            ErrorKind::OutcomeUnknown,
        ),
    ] {
        let sandbox = Sandbox::start().await.unwrap();
        let provider = provider(&sandbox, write);
        let id = target(&sandbox, write);
        sandbox.answer_next(write, denied().answer(write));
        for _ in 0..4 {
            sandbox.answer_next("okta.getApiToken", read.clone());
        }
        let error = provider.revoke(&id, &options()).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
    }
}

/// A name is no proof: an older token may have it.
#[tokio::test]
async fn an_older_token_of_the_name_is_not_what_was_created() {
    for write in ["mist.createApiToken", "mist.createOrgApiToken"] {
        let sandbox = Sandbox::start().await.unwrap();
        let provider = provider(&sandbox, write);
        let none = target(&sandbox, write);
        sandbox.advance(jiff::SignedDuration::from_hours(-1));
        carry_out(provider.as_ref(), write, &none).await.unwrap();
        sandbox.advance(jiff::SignedDuration::from_hours(1));
        let denied = || Answer::json(403, serde_json::json!({ "detail": "No." }));
        sandbox.answer_next(write, denied());
        let claim = carry_out(provider.as_ref(), write, &none).await;
        let error = claim.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::PermissionDenied, "{error}");
        sandbox.answer_next(write, denied().after_processing());
        let claim = carry_out(provider.as_ref(), write, &none).await;
        let error = claim.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{error}");
        assert!(error.token().is_some(), "{error}");
    }
}
