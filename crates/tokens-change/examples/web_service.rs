//! Shows and revokes tokens over HTTP, safely: `web_service tokens.toml changes.jsonl`.
//!
//! - `GET /tokens` lists the tokens of all accounts.
//! - `POST /revocations` with `{"tokens": ["okta:acme.okta.com/00T…"], "reason": "…", "allow": ["used-lately"]}` makes a plan and shows its guards.
//! - `POST /revocations/{id}` carries the plan out, unless a guard blocks it that is not in `allow`, such as `in-use`.
//!
//! It listens on the loopback interface only, and whoever connects can revoke. Authenticate callers before you let others connect.
#![allow(clippy::print_stdout, reason = "an example prints")]

use std::sync::{Arc, Mutex, PoisonError};
use std::{collections::VecDeque, error::Error, time::Duration};

use axum::extract::{Json, Path, State};
use axum::http::StatusCode;
use axum::routing::{Router, get, post};
use serde::Deserialize;
use serde_json::{Value, json};
use tokens_accounts::{Accounts, OpenContext, Opening, RequestSettings, Services, config};
use tokens_change::{
    ChangeError, ChangeErrorKind, ChangeLog, Guard, GuardKind, Plan, Planned, Reason,
};
use tokens_core::{Account, Entry, InventoryOptions, TokenRef, Uuid, inventory};
use tokens_core::{StreamExt as _, TryStreamExt as _};

pub(crate) struct WebService {
    accounts: Vec<Account>,
    log: ChangeLog,
    plans: Mutex<VecDeque<(Uuid, Plan)>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    tokens: Vec<TokenRef>,
    #[serde(default)]
    allow: Vec<GuardKind>,
    reason: String,
}

type Reply = (StatusCode, Json<Value>);
#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(log)) = (arguments.next(), arguments.next()) else {
        return Err("name a configuration and a change log".into());
    };
    let service = Arc::new(WebService::open(file, log).await?);
    let activity = service.log.activity().clone();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    tokio::select! {
        served = axum::serve(listener, routes(service)) => served?,
        _ = tokio::signal::ctrl_c() => {}
    }
    activity.request_stop();
    while activity.is_active() {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}

impl WebService {
    pub(crate) async fn open(file: String, log: String) -> Result<Self, Box<dyn Error>> {
        let path = config::config_path(Some(file.into()));
        let accounts = Accounts::load(&Services::default(), path, false)?;
        let context = OpenContext::new(RequestSettings::default(), &accounts);
        let opened = accounts.open(&context).map(Opening::into_result);
        Ok(Self {
            accounts: opened.try_collect().await?,
            log: ChangeLog::open(log)?.program("web_service 0.1.0"),
            plans: Mutex::default(),
        })
    }
}

pub(crate) fn routes(service: Arc<WebService>) -> Router {
    Router::new()
        .route("/tokens", get(list))
        .route("/revocations", post(plan))
        .route("/revocations/{id}", post(carry_out))
        .with_state(service)
}

async fn list(State(service): State<Arc<WebService>>) -> Json<Value> {
    let (mut tokens, mut errors) = (Vec::new(), Vec::new());
    let mut entries = inventory(&service.accounts, &InventoryOptions::default());
    while let Some((_, entry)) = entries.next().await {
        match entry {
            Entry::Token(listed) => {
                let token = listed.token;
                tokens.push(json!({"ref": token.reference(), "token": token}));
            }
            Entry::Failed(error) => errors.push(error),
            _ => {}
        }
    }
    Json(json!({"tokens": tokens, "errors": errors}))
}

async fn plan(service: State<Arc<WebService>>, request: Json<Request>) -> Result<Reply, Reply> {
    let reason: Reason = request.reason.parse().map_err(failure)?;
    let guards = request.allow.iter().copied().collect();
    let plan = Plan::revoke(&service.accounts, &request.tokens)
        .guards(guards)
        .reason(reason);
    let plan = plan.await.map_err(failure)?;
    let id = Uuid::new_v4();
    let reply = Json(json!({"id": id, "tokens": shown(&plan)}));
    let mut plans = service.plans.lock().unwrap_or_else(PoisonError::into_inner);
    plans.push_front((id, plan));
    plans.truncate(100); // the oldest one is dropped
    Ok((StatusCode::CREATED, reply))
}

async fn carry_out(service: State<Arc<WebService>>, id: Path<Uuid>) -> Result<Json<Value>, Reply> {
    let found = {
        let mut plans = service.plans.lock().unwrap_or_else(PoisonError::into_inner);
        let at = plans.iter().position(|(known, _)| *known == *id);
        at.and_then(|at| plans.remove(at))
    };
    let (_, mut plan) = found.ok_or((StatusCode::NOT_FOUND, Json(Value::Null)))?;
    // In a task of its own: a caller that hangs up does not interrupt a change.
    let made = tokio::spawn(async move {
        plan.carry_out_with(&service.log, |_| {})
            .await
            .map_err(failure)?;
        Ok(Json(json!({"tokens": shown(&plan)})))
    });
    made.await
        .unwrap_or(Err((StatusCode::INTERNAL_SERVER_ERROR, Json(Value::Null))))
}

fn shown(plan: &Plan) -> Vec<Value> {
    let guard = |guard: &Guard| json!({"kind": guard.kind(), "text": guard.to_string()});
    let entry = |entry: &Planned| {
        let guards: Vec<_> = entry.guards().iter().map(guard).collect();
        json!({"title": entry.title(), "guards": guards, "outcome": entry.outcome().as_str()})
    };
    plan.entries().iter().map(entry).collect()
}

fn failure(error: ChangeError) -> Reply {
    let status = match error.kind() {
        ChangeErrorKind::Invalid => StatusCode::BAD_REQUEST,
        ChangeErrorKind::Refused => StatusCode::CONFLICT,
        ChangeErrorKind::Service => StatusCode::BAD_GATEWAY,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    };
    (
        status,
        Json(json!({"error": error.message(), "hint": error.hint()})),
    )
}
