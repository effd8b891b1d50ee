//! Everything that the sandbox remembers, behind one lock.

use std::io;

use http::{Method, StatusCode, header};
use jiff::Timestamp;
use serde_json::json;

use crate::builder::Settings;
use crate::clock::{self, Clock, http_date};
use crate::count::Counts;
use crate::exchange::{Call, Reply};
use crate::hold::Waiting;
use crate::route::{self, Op, Target};
use crate::script::Script;
use crate::seed::Session;
use crate::service::Refusal;
use crate::services::{self, Services};
use crate::store::Store;

/// All services, the clock they share, and what a test wants to know or to happen.
pub(crate) struct World {
    pub(crate) clock: Clock,
    pub(crate) settings: Settings,
    pub(crate) counts: Counts,
    pub(crate) script: Script,
    pub(crate) services: Services,
    pub(crate) session: Session,
    /// `None`: it is forgotten at the end.
    pub(crate) store: Option<Store>,
}

/// What a service gets to know of a request besides its operation.
pub(crate) struct Context<'a> {
    pub(crate) call: &'a Call,
    pub(crate) now: Timestamp,
    pub(crate) settings: &'a Settings,
    script: &'a mut Script,
    /// Whether something goes wrong with this request already.
    spoilt: bool,
}

impl Context<'_> {
    /// Answers a request that is allowed: with what `process` gives, or as a test has prepared.
    pub(crate) fn carry_out(&mut self, op: Op, process: impl FnOnce(&Self) -> Reply) -> Reply {
        let step = if self.spoilt {
            None
        } else {
            self.script.next(op)
        };
        match step {
            None => process(self),
            Some(step) => {
                let done = step.processes().then(|| process(self));
                step.reply(done, op, self.call, self.now)
            }
        }
    }
}

impl World {
    /// What holds this request back before it is answered.
    pub(crate) fn hold(&mut self, call: &Call) -> Option<Waiting> {
        match route::find(&call.method, &call.path) {
            Target::Operation(_, op, _) => self.script.next_request_hold(op),
            _ => None,
        }
    }

    /// Answers one request, once what it has changed is saved.
    pub(crate) fn answer(&mut self, call: &Call) -> Reply {
        let reply = self.answer_unsaved(call);
        let Some(store) = &mut self.store else {
            return reply;
        };
        let is_read = call.method == Method::GET;
        let state = (&self.clock, &self.services, &self.session);
        match store.after_request(is_read, state) {
            Ok(()) => reply,
            Err(error) => Reply::json(
                StatusCode::INTERNAL_SERVER_ERROR,
                &json!({ "detail": format!("the sandbox's state: {error}") }),
            ),
        }
    }

    /// Saves what is not saved yet.
    pub(crate) fn catch_up(&mut self) -> io::Result<()> {
        let state = (&self.clock, &self.services, &self.session);
        let store = self.store.as_mut();
        store.map_or(Ok(()), |store| store.catch_up(state))
    }

    /// Saves everything.
    pub(crate) fn save(&mut self) -> io::Result<()> {
        let state = (&self.clock, &self.services, &self.session);
        let store = self.store.as_mut();
        store.map_or(Ok(()), |store| store.save(state))
    }

    fn answer_unsaved(&mut self, call: &Call) -> Reply {
        let mut now = self.clock.now();
        let reply = match route::find(&call.method, &call.path) {
            Target::Operation(service, op, parameters) => {
                self.counts.add(Some(op));
                let skew = self.script.next_skew(op);
                now = clock::add(now, skew.unwrap_or_default());
                let mut context = Context {
                    call,
                    now,
                    settings: &self.settings,
                    script: &mut self.script,
                    spoilt: skew.is_some(),
                };
                (service.answer)(&mut self.services, op, &parameters, &mut context)
            }
            Target::WrongMethod(service) => {
                self.counts.add(None);
                let refusal = Refusal::WrongMethod(&call.method);
                (service.refuse)(&mut self.services, refusal, now)
            }
            Target::Nowhere => {
                self.counts.add(None);
                match call.authorization() {
                    Some((scheme, _)) => {
                        let service = services::of_scheme(scheme);
                        (service.refuse)(&mut self.services, Refusal::NoSuchPath, now)
                    }
                    None => Reply::empty(StatusCode::NOT_FOUND),
                }
            }
        };
        reply.with_default(header::DATE.as_str(), &http_date(now))
    }
}
