//! Mist's audit logs: those of organizations, and a user's own.

use std::collections::HashSet;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use futures_util::stream::{self, BoxStream, StreamExt as _};
use jiff::Timestamp;
use mist_api::types;
use tokens_http::ResponseValue;
use uuid::Uuid;

use super::directory::{Directory, PAGE_LIMIT};
use super::log_rules::Rules;
use super::{convert, map};
use crate::error::{Error, ErrorKind, Operation, Result};
use crate::pages;
use crate::provider_id::ProviderId;
use crate::service_error::ErrorContext;
use crate::usage_event::{UsageEvent, UsageKind, UsageQuery};

/// So that a log that goes on after the last request allowed lacks the oldest entries.
const NEWEST_FIRST: &str = "-timestamp";

/// What is kept of an entry. Its `before` and `after` may hold secrets and are left behind.
#[derive(Clone, Debug, Default)]
pub(super) struct Entry {
    pub(super) id: Option<Uuid>,
    pub(super) at: Option<Timestamp>,
    pub(super) admin_id: Option<Uuid>,
    pub(super) admin_name: Option<String>,
    pub(super) message: Option<String>,
    pub(super) src_ip: Option<String>,
}

impl Entry {
    pub(super) fn event(&self, at: Timestamp, kind: UsageKind) -> UsageEvent {
        let mut event = UsageEvent::new(at, kind, self.message.clone().unwrap_or_default());
        event.id = self.id.map(|id| id.to_string());
        event.actor.clone_from(&self.admin_name);
        event.source.clone_from(&self.src_ip);
        event
    }
}

impl From<types::ResponseLogSearchItem> for Entry {
    fn from(from: types::ResponseLogSearchItem) -> Self {
        Self {
            id: from.id,
            at: from.timestamp.and_then(map::timestamp),
            admin_id: from.admin_id,
            admin_name: from.admin_name,
            message: from.message,
            src_ip: from.src_ip,
        }
    }
}

impl From<types::AuditLog> for Entry {
    fn from(from: types::AuditLog) -> Self {
        Self {
            id: from.id,
            at: from.timestamp.and_then(map::timestamp),
            admin_id: from.admin_id,
            admin_name: from.admin_name,
            message: from.message,
            src_ip: None,
        }
    }
}

/// Whose log it is, and which of its entries are wanted.
#[derive(Debug)]
enum Log {
    Org(Uuid, Rules),
    Own,
}

/// A page of a log.
struct LogPage {
    entries: Option<Vec<Entry>>,
    /// How many entries there are in all.
    total: Option<u64>,
    /// How many a page holds.
    limit: Option<u64>,
    has_next: bool,
    /// Why it is not a whole page.
    partial: Option<String>,
}

/// A log as it is read.
struct LogReader {
    directory: Arc<Directory>,
    id: ProviderId,
    log: Log,
    since: Timestamp,
    /// The end of the period, if the caller set one. Otherwise whatever the service answers is within it.
    until: Option<Timestamp>,
    /// The end of the period as it is sent, in whole seconds.
    end: i64,
    requests_left: usize,
    max_requests: usize,
    next: Next,
    read: u64,
    /// Entries that may be about the tokens, and cannot be read.
    unreadable: u64,
    seen: HashSet<Uuid>,
}

enum Next {
    Page(NonZeroU32),
    Failed(Error),
    End,
}

/// The entries of the log of `org` that are about the tokens asked for, or all of the user's own log.
pub(super) fn usage(
    directory: Arc<Directory>,
    id: ProviderId,
    org: Option<Uuid>,
    query: UsageQuery,
) -> BoxStream<'static, Result<UsageEvent>> {
    // The service's time is known to a second: what has happened until now is before this.
    let end = query
        .until
        .map_or_else(
            || directory.client.service_now().as_second().saturating_add(1),
            Timestamp::as_second,
        )
        .saturating_add(1);
    let is_own = |token: &crate::token::Token| match org {
        Some(_) => token.provider == id,
        None => true,
    };
    let tokens: Vec<_> = query.tokens.into_iter().filter(is_own).collect();
    let next = if tokens.is_empty() {
        Next::End
    } else {
        Next::Page(NonZeroU32::MIN)
    };
    let reader = LogReader {
        directory,
        id,
        log: match org {
            Some(org) => Log::Org(org, Rules::new(tokens)),
            None => Log::Own,
        },
        since: query.since,
        until: query.until,
        end,
        requests_left: query.max_requests,
        max_requests: query.max_requests,
        next,
        read: 0,
        unreadable: 0,
        seen: HashSet::new(),
    };
    stream::unfold(reader, |mut reader| async {
        let events = reader.read_page().await?;
        Some((stream::iter(events), reader))
    })
    .flatten()
    .boxed()
}

impl LogReader {
    /// The events of the next page, or the error that ends the log; `None` after the end.
    async fn read_page(&mut self) -> Option<Vec<Result<UsageEvent>>> {
        let page = match std::mem::replace(&mut self.next, Next::End) {
            Next::Page(page) => page,
            Next::Failed(error) => return Some(vec![Err(error)]),
            Next::End => return None,
        };
        match self.fetch(page).await {
            Ok(answer) => {
                let (events, next) = self.take(page, answer);
                self.next = match next {
                    Ok(Some(page)) => Next::Page(page),
                    Ok(None) => self.end(),
                    Err(why) => Next::Failed(self.error(ErrorKind::Decode, why)),
                };
                Some(events.into_iter().map(Ok).collect())
            }
            Err(error) => Some(vec![Err(error)]),
        }
    }

    /// The events of a page, and where the log goes on.
    fn take(
        &mut self,
        asked: NonZeroU32,
        page: LogPage,
    ) -> (Vec<UsageEvent>, Result<Option<NonZeroU32>, String>) {
        let Some(mut entries) = page.entries else {
            let why = "the service's answer has no entries of a log".to_owned();
            return (Vec::new(), Err(why));
        };
        let count = entries.len() as u64;
        entries.retain(|entry| entry.id.is_none_or(|id| self.seen.insert(id)));
        let is_repeated = count > 0 && entries.is_empty();
        self.read += count;
        let events = entries
            .iter()
            .flat_map(|entry| self.events(entry))
            .collect();
        let unreadable = entries.iter().filter(|entry| is_unreadable(entry)).count();
        self.unreadable += unreadable as u64;
        let has_more = match page.total {
            Some(total) => self.read < total || page.has_next,
            None => {
                page.has_next || count >= page.limit.unwrap_or(u64::from(PAGE_LIMIT.unsigned_abs()))
            }
        };
        let next = match page.partial {
            Some(why) => Err(why),
            None if is_repeated => Err("the service repeats a page of its log".to_owned()),
            None if !has_more => Ok(None),
            None if count == 0 && page.has_next => Err(format!(
                "the service's log goes on after a page without entries, at entry {}",
                self.read
            )),
            None if count == 0 => Err(format!(
                "the service's log ended after {} of {} entries",
                self.read,
                page.total.unwrap_or_default()
            )),
            None => Ok(asked.checked_add(1)),
        };
        (events, next)
    }

    fn events(&self, entry: &Entry) -> Vec<UsageEvent> {
        let Some(at) = entry.at else {
            return Vec::new();
        };
        // The period is sent in whole seconds.
        if at < self.since || self.until.is_some_and(|until| at > until) {
            return Vec::new();
        }
        match &self.log {
            Log::Org(_, rules) => rules.events(entry, at),
            Log::Own => vec![entry.event(at, UsageKind::ByOwner)],
        }
    }

    fn end(&self) -> Next {
        if self.unreadable == 0 {
            return Next::End;
        }
        let why = format!(
            "{} of {} entries of the log cannot be read, so that events may be missing",
            self.unreadable, self.read
        );
        Next::Failed(self.error(ErrorKind::Decode, why))
    }

    fn error(&self, kind: ErrorKind, message: impl Into<String>) -> Error {
        ErrorContext::new(Operation::Usage, &self.id).error(kind, message)
    }

    /// Accounts for a request.
    fn spend(&mut self) -> Result<()> {
        let Some(left) = self.requests_left.checked_sub(1) else {
            let why = format!("the log goes on after {} requests", self.max_requests);
            return Err(self.error(ErrorKind::LimitReached, why));
        };
        self.requests_left = left;
        Ok(())
    }

    async fn fetch(&mut self, page: NonZeroU32) -> Result<LogPage> {
        self.spend()?;
        let directory = Arc::clone(&self.directory);
        let client = &directory.client;
        let start = self.since.as_second().to_string();
        let end = self.end.to_string();
        let Log::Org(org, _) = self.log else {
            let request = client.list_self_audit_logs().start(start).end(end);
            let sent = request.limit(PAGE_LIMIT).page(page).send().await;
            let call = ErrorContext::new(Operation::Usage, &self.id);
            return Ok(own_page(sent.map_err(|e| convert(call, e))?));
        };
        let search = client.search_org_audit_logs().org_id(org);
        let search = search.start(start.clone()).end(end.clone());
        let list = client.list_org_audit_logs().org_id(org);
        let list = list.start(start).end(end).sort(NEWEST_FIRST);
        let mut is_missing = directory.lacks_log_search.load(Ordering::Relaxed);
        if !is_missing {
            let search = search.sort(NEWEST_FIRST).limit(PAGE_LIMIT).page(page);
            let sent = search.send().await;
            let call = ErrorContext::new(Operation::Usage, &self.id);
            match sent.map_err(|e| convert(call, e)) {
                Ok(answer) => return Ok(org_page(answer)),
                Err(error) if is_404(&error) => self.spend()?,
                Err(error) => return Err(error),
            }
            is_missing = true;
        }
        let sent = list.limit(PAGE_LIMIT).page(page).send().await;
        let call = ErrorContext::new(Operation::Usage, &self.id);
        let answer = sent.map_err(|e| convert(call, e))?;
        // Only now it is known that it was not the organization that is missing.
        directory
            .lacks_log_search
            .fetch_or(is_missing, Ordering::Relaxed);
        Ok(org_page(answer))
    }
}

fn is_404(error: &Error) -> bool {
    error.http().and_then(|http| http.status) == Some(404)
}

/// Whether it cannot be told whether an entry is about a token.
fn is_unreadable(entry: &Entry) -> bool {
    entry.at.is_none() || (entry.message.is_none() && entry.admin_name.is_none())
}

fn org_page(answer: ResponseValue<types::ResponseLogSearch>) -> LogPage {
    let partial = pages::partial(answer.status(), answer.headers());
    let page = answer.into_inner();
    LogPage {
        entries: page
            .results
            .map(|all| all.into_iter().map(Entry::from).collect()),
        total: page.total.and_then(|total| u64::try_from(total).ok()),
        limit: page.limit.and_then(|limit| u64::try_from(limit).ok()),
        has_next: page.next.is_some_and(|next| !next.is_empty()),
        partial,
    }
}

fn own_page(answer: ResponseValue<types::ResponseSelfAuditLogs>) -> LogPage {
    let partial = pages::partial(answer.status(), answer.headers());
    let page = answer.into_inner();
    LogPage {
        entries: page
            .results
            .map(|all| all.into_iter().map(Entry::from).collect()),
        total: page.total.and_then(|total| u64::try_from(total).ok()),
        limit: page.limit.and_then(|limit| u64::try_from(limit).ok()),
        has_next: false,
        partial,
    }
}
