//! Everything that the sandbox remembers, behind one lock.

use http::{StatusCode, header};
use jiff::Timestamp;

use crate::builder::Settings;
use crate::clock::{self, Clock, http_date};
use crate::count::Counts;
use crate::exchange::{Call, Reply};
use crate::hold::Waiting;
use crate::mist::{self, Mist};
use crate::okta::{self, Okta};
use crate::route::{self, Op, Service, Target};
use crate::script::Script;

/// Both services, the clock they share, and what a test wants to know or to happen.
pub(crate) struct World {
    pub(crate) clock: Clock,
    pub(crate) settings: Settings,
    pub(crate) counts: Counts,
    pub(crate) script: Script,
    pub(crate) okta: Okta,
    pub(crate) mist: Mist,
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
            Target::Operation(op, _) => self.script.next_request_hold(op),
            _ => None,
        }
    }

    /// Answers one request.
    pub(crate) fn answer(&mut self, call: &Call) -> Reply {
        let mut now = self.clock.now();
        let reply = match route::find(&call.method, &call.path) {
            Target::Operation(op, parameters) => {
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
                match op.service() {
                    Service::Mist => self.mist.answer(op, &parameters, &mut context),
                    Service::Okta => {
                        let id = parameters.first().map(String::as_str).unwrap_or_default();
                        self.okta.answer(op, id, &mut context)
                    }
                }
            }
            Target::WrongMethod(Service::Mist) => {
                self.counts.add(None);
                mist::Error::wrong_method(&call.method).reply()
            }
            Target::WrongMethod(Service::Okta) => {
                self.counts.add(None);
                self.okta.answer_error(&okta::Error::wrong_method(), now)
            }
            Target::Nowhere => {
                self.counts.add(None);
                match call.authorization() {
                    Some((scheme, _)) if okta::knows_scheme(scheme) => {
                        self.okta.answer_error(&okta::Error::no_such_path(), now)
                    }
                    Some(_) => mist::Error::no_such_path().reply(),
                    None => Reply::empty(StatusCode::NOT_FOUND),
                }
            }
        };
        reply.with_default(header::DATE.as_str(), &http_date(now))
    }
}
