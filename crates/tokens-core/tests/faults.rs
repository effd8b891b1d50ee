//! Every operation × every fault of the sandbox, over real HTTP: how it ends, and how many requests arrived.
//!
//! `cargo test -p tokens-core --test faults -- --nocapture` prints the table that is kept in `FAULTS.md`;
//! `UPDATE_FAULTS=1` in the environment writes it.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a failed step fails the test, whose output is a table"
)]

use std::fmt::Write as _;
use std::time::Duration;

use futures_util::{StreamExt, TryStreamExt, stream};
use tokens_core::{
    CreateToken, ErrorKind, ListOptions, MistTokens, Network, OktaTokens, Owner, Privilege, Result,
    RevokeOptions, TokenProvider, UpdateToken,
};
use tokens_http::Options;
use tokens_sandbox::{Fault, Sandbox};
use tokio::sync::Barrier;

/// How an operation is sent, which decides what may be repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    Get,
    Put,
    Delete,
    Post,
    /// A `DELETE` that is never sent twice.
    Once,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scope {
    MistUser,
    MistOrg,
    Okta,
}

/// The sandbox's name of the request that the fault hits, and what it belongs to.
const OPERATIONS: [(&str, Scope, Class); 17] = [
    ("mist.listApiTokens", Scope::MistUser, Class::Get),
    ("mist.getApiToken", Scope::MistUser, Class::Get),
    ("mist.createApiToken", Scope::MistUser, Class::Post),
    ("mist.updateApiToken", Scope::MistUser, Class::Put),
    ("mist.deleteApiToken", Scope::MistUser, Class::Delete),
    ("mist.listOrgApiTokens", Scope::MistOrg, Class::Get),
    ("mist.getOrgApiToken", Scope::MistOrg, Class::Get),
    ("mist.createOrgApiToken", Scope::MistOrg, Class::Post),
    ("mist.updateOrgApiToken", Scope::MistOrg, Class::Put),
    ("mist.deleteOrgApiToken", Scope::MistOrg, Class::Delete),
    ("mist.getSelf", Scope::MistUser, Class::Get),
    ("okta.listApiTokens", Scope::Okta, Class::Get),
    ("okta.getApiToken", Scope::Okta, Class::Get),
    ("okta.upsertApiToken", Scope::Okta, Class::Put),
    ("okta.revokeApiToken", Scope::Okta, Class::Delete),
    ("okta.revokeCurrentApiToken", Scope::Okta, Class::Once),
    ("okta.getUser", Scope::Okta, Class::Get),
];

/// `Fault::ALL` with waits that need not be slept: none at all, or too long for a call.
fn faults() -> impl Iterator<Item = Fault> {
    Fault::ALL.into_iter().map(|fault| match fault {
        Fault::RetryAfterSeconds(_) => Fault::RetryAfterSeconds(0),
        Fault::RetryAfterDate(_) => Fault::RetryAfterDate(0),
        Fault::OktaRateLimit(_) => Fault::OktaRateLimit(3000),
        Fault::SlowDrip(_) => Fault::SlowDrip(Duration::from_millis(1)),
        other => other,
    })
}

fn options(fault: Fault) -> Options {
    let mut options = Options::default();
    options.retry.backoff = Duration::ZERO;
    options.max_body = 1024 * 1024;
    if fault == Fault::Stall {
        options.retry.attempt_timeout = Duration::from_secs(2);
    }
    options
}

/// Without waits for a token to disappear: no fault of these lets one stay.
fn revoke_options() -> RevokeOptions {
    RevokeOptions::default().within(Duration::ZERO)
}

/// How a call ended: `None` is success.
type End = Option<ErrorKind>;

/// What must come of a fault: the end, and the requests that must have arrived.
fn expected(fault: Fault, times: usize, scope: Scope, class: Class) -> (End, u64) {
    use ErrorKind::{
        Decode, OutcomeUnknown, RateLimited, Transport, Unauthenticated, Unavailable, Unexpected,
    };
    let once = times == 1;
    let write = class != Class::Get;
    let repeatable = matches!(class, Class::Get | Class::Put | Class::Delete);
    let lost = |kind| {
        if write {
            Some(OutcomeUnknown)
        } else {
            Some(kind)
        }
    };
    // What was carried out is found by a look, unless it is a new token: its key is lost.
    let found = |kind| match class {
        Class::Put | Class::Delete | Class::Once if fault.processes() => None,
        _ => lost(kind),
    };
    match fault {
        // Nothing of the first request arrives: the connection is gone before.
        Fault::ConnectionReset if once && repeatable => (None, 1),
        // The first request of Okta's change is a read.
        Fault::ConnectionReset if class == Class::Put && scope == Scope::Okta => {
            (Some(Transport), 0)
        }
        Fault::ConnectionReset => (lost(Transport), 0),
        // The repetition is answered with a 404, whose body is cut off: that is an answer all the same.
        Fault::ResetInBody if !once && class == Class::Delete => (None, 2),
        Fault::ResetBefore | Fault::ResetAfter | Fault::ResetInBody | Fault::Stall => {
            match (repeatable, once) {
                (true, true) => (None, 2),
                (true, false) => (found(Transport), 4),
                (false, _) => (found(Transport), 1),
            }
        }
        Fault::RetryAfterSeconds(_) | Fault::RetryAfterDate(_) | Fault::OktaConcurrencyLimit => {
            if once {
                (None, 2)
            } else {
                (Some(RateLimited), 4)
            }
        }
        // Mist's quota begins anew at the full hour: too long for a call.
        Fault::RetryAfterAbsent if scope != Scope::Okta => (Some(RateLimited), 1),
        Fault::RetryAfterAbsent if once => (None, 2),
        Fault::RetryAfterAbsent => (Some(RateLimited), 4),
        Fault::OktaRateLimit(_) => (Some(RateLimited), 1),
        Fault::InternalError if write => (Some(OutcomeUnknown), 1),
        Fault::OktaReadOnly if write => (Some(Unavailable), 1),
        Fault::BadGateway | Fault::Unavailable if !repeatable => (Some(OutcomeUnknown), 1),
        Fault::InternalError | Fault::OktaReadOnly | Fault::BadGateway | Fault::Unavailable => {
            if once {
                (None, 2)
            } else {
                (lost(Unavailable), 4)
            }
        }
        Fault::Unauthorized => (Some(Unauthenticated), 1),
        Fault::TruncatedJson | Fault::EmptyOk | Fault::EndlessBody => (found(Decode), 1),
        Fault::Redirect => (lost(Unexpected), 1),
        Fault::SlowDrip(_)
        | Fault::WrongContentType
        | Fault::OktaForeignNextLink
        | Fault::ClockAhead
        | Fault::ClockBehind => (None, 1),
        other => panic!("no expectation for {other:?}"),
    }
}

fn provider(sandbox: &Sandbox, scope: Scope, fault: Fault) -> Box<dyn TokenProvider> {
    let (url, options) = (sandbox.url(), options(fault));
    if scope == Scope::Okta {
        return Box::new(OktaTokens::new(
            okta_api::Client::builder(url)
                .token(sandbox.okta_token())
                .options(options)
                .build()
                .unwrap(),
        ));
    }
    let client = mist_api::Client::builder(url)
        .token(sandbox.mist_token())
        .options(options)
        .build()
        .unwrap();
    Box::new(match scope {
        Scope::MistOrg => MistTokens::for_org(client, sandbox.orgs()[0].id),
        // Known, so that only the operation's own requests meet the fault.
        _ => MistTokens::for_self(client).with_owner(Owner::id("7")),
    })
}

async fn call(
    provider: &dyn TokenProvider,
    sandbox: &Sandbox,
    scope: Scope,
    operation: &str,
) -> Result<()> {
    let id = match scope {
        Scope::MistUser => sandbox.add_mist_user_tokens(1)[0].to_string(),
        Scope::MistOrg => sandbox.add_mist_org_tokens(sandbox.orgs()[0].id, 1)[0].to_string(),
        Scope::Okta => sandbox.add_okta_tokens(1).remove(0),
    }
    .into();
    let name = operation.split_once('.').unwrap().1;
    if name.starts_with("list") {
        let list = provider.list(ListOptions::default());
        return list.try_collect::<Vec<_>>().await.map(|_| ());
    }
    if name == "getSelf" || name == "getUser" {
        return provider.identity().await.map(|_| ());
    }
    if name.starts_with("get") {
        return provider.get(&id).await.map(|_| ());
    }
    if name.starts_with("create") {
        let mut request = CreateToken::new("of the fault");
        if scope == Scope::MistOrg {
            request = request.privilege(Privilege::new("read", "org"));
        }
        return provider.create(request).await.map(|_| ());
    }
    if name.starts_with("revokeCurrent") {
        let options = revoke_options().in_use(true);
        return provider.revoke_current(&options).await.map(|_| ());
    }
    if name.starts_with("delete") || name.starts_with("revoke") {
        return provider.revoke(&id, &revoke_options()).await.map(|_| ());
    }
    let change = if scope == Scope::Okta {
        UpdateToken::new().network(Network::zones(
            Vec::new(),
            vec!["nzoAllPartners00h5d7".into()],
        ))
    } else {
        UpdateToken::new().name("renamed")
    };
    provider.update(&id, change).await.map(|_| ())
}

/// Runs one cell and checks it. `ready` is reached before its call begins: making a sandbox and a client takes the thread that
/// they all share, and would count as time in which no answer came.
async fn cell(
    ready: &Barrier,
    fault: Fault,
    times: usize,
    operation: &'static str,
    scope: Scope,
    class: Class,
) -> String {
    let sandbox = Sandbox::builder()
        .okta_page_size(100)
        .start()
        .await
        .unwrap();
    let provider = provider(&sandbox, scope, fault);
    sandbox.fault(operation, fault, times);
    ready.wait().await;
    let result = call(provider.as_ref(), &sandbox, scope, operation).await;
    let requests = sandbox.requests(operation);
    let context = format!("{operation}, {} × {times}: {result:?}", fault.name());
    let end = result.as_ref().err().map(tokens_core::Error::kind);
    assert_eq!(
        (end, requests),
        expected(fault, times, scope, class),
        "{context}"
    );
    if let Err(error) = &result {
        let shown = format!("{error} {error:?}");
        for secret in [sandbox.okta_token(), sandbox.mist_token(), "<html"] {
            assert!(!shown.contains(secret), "{context}");
        }
    }
    if class == Class::Post {
        let client = mist_api::Client::builder(sandbox.url())
            .token(sandbox.mist_token())
            .build()
            .unwrap();
        let after: Vec<_> = match scope {
            Scope::MistOrg => MistTokens::for_org(client, sandbox.orgs()[0].id),
            _ => MistTokens::for_self(client),
        }
        .list(ListOptions::default())
        .try_collect()
        .await
        .unwrap_or_default();
        let made = after
            .iter()
            .filter(|token| token.name.as_deref() == Some("of the fault"));
        assert!(made.count() <= 1, "created twice: {context}");
    }
    let end = end.map_or("ok", ErrorKind::as_str);
    if requests == 1 {
        end.to_owned()
    } else {
        format!("{end} ({requests})")
    }
}

/// Nobody listens: no request arrives, and nothing may have happened.
async fn refused(operation: &'static str, scope: Scope) -> String {
    let sandbox = Sandbox::start().await.unwrap();
    let provider = provider(&sandbox, scope, Fault::ConnectionReset);
    sandbox.refuse_connections().unwrap();
    let error = call(provider.as_ref(), &sandbox, scope, operation)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{operation}: {error}");
    assert_eq!(error.http().unwrap().attempts, 4, "{operation}: {error}");
    assert_eq!(sandbox.total_requests(), 0);
    format!("{} (0)", error.kind().as_str())
}

#[tokio::test]
async fn every_operation_meets_every_fault() {
    let mut table = String::from(
        "# Faults\n\nEvery operation × every fault of the sandbox: how the call ends when the fault happens once, and when it keeps \
         happening. In brackets the requests that arrived, where it is not one. Written by \
         `UPDATE_FAULTS=1 cargo test -p tokens-core --test faults`.\n",
    );
    for (title, times) in [("Once", 1), ("Again and again", 20)] {
        let _ = write!(table, "\n## {title}\n\n| Fault |");
        for (operation, ..) in OPERATIONS {
            let _ = write!(table, " {operation} |");
        }
        let _ = writeln!(table, "\n|{}", " --- |".repeat(OPERATIONS.len() + 1));
        for fault in faults() {
            let applies = |operation: &&(&str, Scope, Class)| fault.applies_to(operation.0);
            let ready = &Barrier::new(OPERATIONS.iter().filter(applies).count());
            let cells = stream::iter(OPERATIONS).map(|(operation, scope, class)| async move {
                if fault.applies_to(operation) {
                    cell(ready, fault, times, operation, scope, class).await
                } else {
                    "-".into()
                }
            });
            let cells: Vec<String> = cells.buffered(OPERATIONS.len()).collect().await;
            let _ = writeln!(table, "| {} | {} |", fault.name(), cells.join(" | "));
        }
        if times > 1 {
            let cells =
                stream::iter(OPERATIONS).map(|(operation, scope, _)| refused(operation, scope));
            let cells: Vec<String> = cells.buffered(OPERATIONS.len()).collect().await;
            let _ = writeln!(table, "| connection refused | {} |", cells.join(" | "));
        }
    }
    println!("{table}");
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/FAULTS.md");
    if std::env::var_os("UPDATE_FAULTS").is_some() {
        std::fs::write(path, &table).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        kept == table,
        "FAULTS.md is stale: UPDATE_FAULTS=1 cargo test -p tokens-core --test faults"
    );
}
