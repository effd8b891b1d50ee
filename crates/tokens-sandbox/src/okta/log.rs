//! The System Log: what is written, and how Okta shows it.

use std::net::IpAddr;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::source::{self, place};
use super::{Caller, Okta, Token};
use crate::clock;
use crate::exchange::Call;

/// How long events are kept.
const KEPT: SignedDuration = SignedDuration::from_hours(90 * 24);

/// An event.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Event {
    /// Counts up from 1.
    pub(crate) serial: u64,
    pub(crate) published: Timestamp,
    pub(crate) event_type: String,
    pub(crate) message: String,
    pub(crate) severity: String,
    pub(crate) actor: Party,
    pub(crate) targets: Vec<Party>,
    pub(crate) result: String,
    pub(crate) reason: Option<String>,
    /// The addresses that the request passed; none of what Okta does itself.
    pub(crate) chain: Vec<IpAddr>,
    pub(crate) zone: Option<String>,
    pub(crate) user_agent: Option<String>,
    pub(crate) transaction_id: String,
    /// The API token that signed the request.
    pub(crate) token_id: Option<String>,
    pub(crate) change: Option<Change>,
}

/// An actor or a target.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Party {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) alternate_id: String,
    pub(crate) display_name: String,
}

/// What was changed of the first target.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Change {
    pub(crate) from: Value,
    pub(crate) to: Value,
}

/// All events that are kept, in the order of their times.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Log {
    pub(crate) events: Vec<Event>,
    written: u64,
}

impl Log {
    /// Adds an event and gives it its serial.
    pub(crate) fn write(&mut self, event: Event) {
        self.written += 1;
        let published = event.published;
        let place = self
            .events
            .partition_point(|other| other.published <= published);
        let event = Event {
            serial: self.written,
            ..event
        };
        self.events.insert(place, event);
    }

    /// Forgets what is older than Okta keeps it.
    pub(crate) fn forget(&mut self, now: Timestamp) {
        let oldest = clock::add(now, -KEPT);
        let kept = self
            .events
            .partition_point(|event| event.published < oldest);
        self.events.drain(..kept);
    }
}

impl Party {
    fn new(id: &str, kind: &str, alternate_id: &str, display_name: &str) -> Party {
        Party {
            id: id.to_owned(),
            kind: kind.to_owned(),
            alternate_id: alternate_id.to_owned(),
            display_name: display_name.to_owned(),
        }
    }

    pub(crate) fn user(user: &super::User) -> Party {
        Party::new(&user.id, "User", &user.login, &user.display_name())
    }

    pub(crate) fn token(token: &Token) -> Party {
        Party::new(&token.id, "Token", "unknown", &token.name)
    }

    pub(crate) fn other(kind: &str, id: &str, name: &str) -> Party {
        Party::new(id, kind, name, name)
    }

    /// Okta itself.
    pub(crate) fn system() -> Party {
        Party::new(
            "00uSystem00000000000",
            "SystemPrincipal",
            "system@okta.com",
            "Okta System",
        )
    }

    fn wire(&self) -> Value {
        json!({
            "id": self.id,
            "type": self.kind,
            "alternateId": self.alternate_id,
            "displayName": self.display_name,
        })
    }
}

impl Event {
    /// An event that succeeded, of what Okta does itself.
    pub(crate) fn new(event_type: &str, message: &str, published: Timestamp) -> Event {
        Event {
            serial: 0,
            published,
            event_type: event_type.to_owned(),
            message: message.to_owned(),
            severity: "INFO".to_owned(),
            actor: Party::system(),
            targets: Vec::new(),
            result: "SUCCESS".to_owned(),
            reason: None,
            chain: Vec::new(),
            zone: None,
            user_agent: None,
            transaction_id: format!("job{:017}", published.as_millisecond()),
            token_id: None,
            change: None,
        }
    }

    pub(crate) fn by(self, actor: Party) -> Event {
        Event { actor, ..self }
    }

    pub(crate) fn on(mut self, target: Party) -> Event {
        self.targets.push(target);
        self
    }

    pub(crate) fn failed(self, result: &str, reason: &str) -> Event {
        Event {
            severity: "WARN".to_owned(),
            result: result.to_owned(),
            reason: Some(reason.to_owned()),
            ..self
        }
    }

    pub(crate) fn uuid(&self) -> String {
        format!("5a4db0c5-6d0e-4b51-9c3f-{:012x}", self.serial)
    }

    /// The event as Okta writes it.
    pub(crate) fn wire(&self) -> Value {
        let mut targets: Vec<_> = self.targets.iter().map(Party::wire).collect();
        if let (Some(target), Some(change)) = (targets.first_mut(), &self.change) {
            target["changeDetails"] = json!({ "from": change.from, "to": change.to });
        }
        let mut outcome = json!({ "result": self.result });
        if let Some(reason) = &self.reason {
            outcome["reason"] = json!(reason);
        }
        let mut detail = json!({});
        if let Some(token) = &self.token_id {
            detail["requestApiTokenId"] = json!(token);
        }
        let is_request = !self.chain.is_empty();
        json!({
            "uuid": self.uuid(),
            "published": millis(self.published),
            "eventType": self.event_type,
            "version": "0",
            "severity": self.severity,
            "displayMessage": self.message,
            "actor": self.actor.wire(),
            "client": self.client(),
            "outcome": outcome,
            "target": targets,
            "transaction": {
                "id": self.transaction_id,
                "type": if is_request { "WEB" } else { "JOB" },
                "detail": detail,
            },
            "debugContext": { "debugData": { "requestId": self.transaction_id } },
            "authenticationContext": { "authenticationStep": 0 },
            "securityContext": self.security_context(),
            "request": { "ipChain": self.ip_chain() },
        })
    }

    fn client(&self) -> Value {
        let mut client = json!({});
        if let Some(address) = self.chain.first() {
            client["ipAddress"] = json!(address);
            client["device"] = json!("Unknown");
            if let Some(place) = place(*address) {
                client["geographicalContext"] = place.geographical_context();
            }
        }
        if let Some(raw) = &self.user_agent {
            client["userAgent"] =
                json!({ "rawUserAgent": raw, "os": "Unknown", "browser": "UNKNOWN" });
        }
        if let Some(zone) = &self.zone {
            client["zone"] = json!(zone);
        }
        client
    }

    fn security_context(&self) -> Value {
        let place = self.chain.first().and_then(|address| place(*address));
        place.map_or_else(|| json!({}), source::Place::security_context)
    }

    fn ip_chain(&self) -> Vec<Value> {
        let chain = self.chain.iter().map(|address| {
            let mut entry = json!({
                "ip": address,
                "version": if address.is_ipv4() { "V4" } else { "V6" },
            });
            if let Some(place) = place(*address) {
                entry["geographicalContext"] = place.geographical_context();
            }
            entry
        });
        chain.collect()
    }
}

fn millis(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}

impl Okta {
    /// Writes an event of a request; `token_id` is the token that signed it.
    pub(super) fn record(&mut self, event: Event, token_id: Option<&str>, call: &Call) {
        let chain = source::chain(call);
        let event = Event {
            zone: self.zone_name(&chain),
            chain,
            user_agent: call
                .headers("user-agent")
                .first()
                .map(|raw| (*raw).to_owned()),
            transaction_id: self.request_id(),
            token_id: token_id.map(str::to_owned),
            ..event
        };
        self.log.write(event);
    }

    /// Writes an event of what a caller did.
    pub(super) fn record_of(&mut self, caller: &Caller, event: Event, call: &Call) {
        let (actor, token_id) = match caller {
            Caller::Token { id, user_id, .. } => {
                let owner = self.users.iter().find(|user| user.id == *user_id);
                (owner.map(Party::user), Some(id.as_str()))
            }
            Caller::App { grant, .. } => {
                let id = &grant.client_id;
                (Some(Party::other("PublicClientApp", id, id)), None)
            }
        };
        let event = match actor {
            Some(actor) => event.by(actor),
            None => event,
        };
        self.record(event, token_id, call);
    }
}

/// An event for tests.
#[cfg(test)]
pub(crate) fn sample() -> Event {
    let published = "2026-01-01T00:00:00Z".parse().unwrap();
    Event {
        token_id: Some("00T1".to_owned()),
        ..Event::new("user.session.start", "Sign in", published)
            .by(Party::other("User", "00u1", "one"))
            .on(Party::other("User", "00u2", "two"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_kept_in_order_for_ninety_days() {
        let at = |second: i64| Timestamp::from_second(second).unwrap();
        let mut log = Log::default();
        for second in [20, 10, 20, 30] {
            log.write(Event::new("a", "b", at(second)));
        }
        let order = |log: &Log| {
            let events = log.events.iter();
            events.map(|event| event.serial).collect::<Vec<_>>()
        };
        assert_eq!(order(&log), [2, 1, 3, 4]);
        log.forget(at(20 + 90 * 86400));
        assert_eq!(order(&log), [1, 3, 4]);
        log.forget(at(21 + 90 * 86400));
        assert_eq!(order(&log), [4]);
    }
}
