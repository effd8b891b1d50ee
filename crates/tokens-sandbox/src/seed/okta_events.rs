//! The Okta org of the seed: what its System Log holds of the last 90 days.

use std::net::{IpAddr, Ipv4Addr};

use jiff::Timestamp;

use super::okta::{ONBOARDING, SESSION, SIEM, TERRAFORM, VPN};
use super::okta_people::{LENA, PRIYA, SUSPENDED, TOMAS};
use super::{DAY, HOUR, ago};
use crate::clock;
use crate::okta::{Event, Okta, Party};

const TERRAFORM_AGENT: &str = "okta-terraform/4.20.0 (linux; amd64)";
const SIEM_AGENT: &str = "siem-collector/7.3";
const BROWSER: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

const FIRST_RUNNER: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 24);
const SECOND_RUNNER: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 57);
const DESK: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 80);
const CLOUD: Ipv4Addr = Ipv4Addr::new(198, 51, 100, 40);
const LAPTOP: Ipv4Addr = Ipv4Addr::new(198, 51, 100, 7);
const VPN_HOST: Ipv4Addr = Ipv4Addr::new(192, 0, 2, 40);

/// Where a request came from: its address and its user agent.
type From = (Ipv4Addr, &'static str);

pub(super) fn fill(okta: &mut Okta, now: Timestamp) {
    let mut events = Vec::new();
    terraform(okta, now, &mut events);
    siem(okta, now, &mut events);
    vpn(okta, now, &mut events);
    births(okta, now, &mut events);
    events.sort_by_key(|event| event.published);
    for (number, event) in events.into_iter().enumerate() {
        okta.log.write(Event {
            transaction_id: format!("seed{number:016}"),
            ..event
        });
    }
}

fn event(event_type: &str, message: &str, now: Timestamp, seconds: i64) -> Event {
    let published = clock::whole_seconds(ago(now, seconds));
    Event::new(event_type, message, published)
}

/// The event as a request of this token's, or of a person at the console without one.
fn from(okta: &Okta, event: Event, owner: &str, token: Option<&str>, from: From) -> Event {
    let (address, user_agent) = from;
    let chain = vec![IpAddr::V4(address)];
    let actor = okta.users.iter().find(|user| user.id == owner);
    let event = match actor {
        Some(user) => event.by(Party::user(user)),
        None => event,
    };
    Event {
        zone: okta.zone_name(&chain),
        chain,
        user_agent: Some(user_agent.to_owned()),
        token_id: token.map(str::to_owned),
        ..event
    }
}

/// Daily changes of users and apps from two addresses of the office, with a failure now and then, and one call from elsewhere
/// that was refused.
fn terraform(okta: &Okta, now: Timestamp, events: &mut Vec<Event>) {
    // The last one is the token's last use.
    let last = 2 * HOUR + 840;
    for day in 0..90 {
        let runner = if day % 3 == 0 {
            SECOND_RUNNER
        } else {
            FIRST_RUNNER
        };
        let app = event(
            "application.lifecycle.update",
            "Update application",
            now,
            day * DAY + last,
        );
        let app = app.on(Party::other(
            "AppInstance",
            "0oaIntranet00000h5d7",
            "Intranet",
        ));
        let app = if day % 13 == 6 {
            app.failed("FAILURE", "The application is locked by another change")
        } else {
            app
        };
        let user = event(
            "user.account.update_profile",
            "Update user profile",
            now,
            day * DAY + last + 95,
        );
        let user = user.on(Party::other("User", LENA, "lena.novak@acme.example"));
        for event in [app, user] {
            let source = (runner, TERRAFORM_AGENT);
            events.push(from(okta, event, PRIYA, Some(TERRAFORM), source));
        }
    }
    let refused = event(
        "system.api_token.request_outside_allowed_range",
        "API token request from outside the allowed range",
        now,
        12 * DAY + 5 * HOUR,
    );
    let refused = refused
        .on(Party::other("Token", TERRAFORM, "terraform-prod"))
        .failed("DENY", "The address is not in an allowed network zone");
    let source = (LAPTOP, "curl/8.14.1");
    events.push(from(okta, refused, PRIYA, Some(TERRAFORM), source));
}

/// A weekly export until 26 days ago; what else the token does is reading, which leaves no event.
fn siem(okta: &Okta, now: Timestamp, events: &mut Vec<Event>) {
    let marcus = super::okta_people::MARCUS;
    for week in 0..9 {
        let export = event(
            "analytics.reports.export.download",
            "Download a report",
            now,
            (26 + 7 * week) * DAY + 14 * HOUR + 300,
        );
        let export = export.on(Party::other("Report", "rptSignIns", "Sign-ins"));
        let source = (CLOUD, SIEM_AGENT);
        events.push(from(okta, export, marcus, Some(SIEM), source));
    }
}

/// Changes of a group's members until the owner was suspended.
fn vpn(okta: &Okta, now: Timestamp, events: &mut Vec<Event>) {
    for run in 0..40 {
        let change = event(
            "group.user_membership.add",
            "Add user to group membership",
            now,
            run * 2 * DAY + SUSPENDED + HOUR,
        );
        let change = change
            .on(Party::other("User", LENA, "lena.novak@acme.example"))
            .on(Party::other(
                "UserGroup",
                "00gFieldEng00000h5d7",
                "Field Engineers",
            ));
        let source = (VPN_HOST, "python-requests/2.32.4");
        events.push(from(okta, change, TOMAS, Some(VPN), source));
    }
    let suspended = event("user.lifecycle.suspend", "Suspend user", now, SUSPENDED);
    let suspended = suspended.on(Party::other("User", TOMAS, "tomas.berg@acme.example"));
    events.push(from(okta, suspended, PRIYA, None, (DESK, BROWSER)));
}

/// The creations of tokens that are young enough to be in the log.
fn births(okta: &Okta, now: Timestamp, events: &mut Vec<Event>) {
    for (token, name, owner, days) in [
        (SESSION, "token-inventory", PRIYA, 61),
        (ONBOARDING, "onboarding-bot", LENA, 11),
    ] {
        let birth = event(
            "system.api_token.create",
            "Create API token",
            now,
            days * DAY + 7 * HOUR,
        );
        let birth = birth.on(Party::other("Token", token, name));
        events.push(from(okta, birth, owner, None, (DESK, BROWSER)));
    }
}
