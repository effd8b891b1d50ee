//! What Mist's audit log has of the last 90 days.

use std::net::{IpAddr, Ipv4Addr};

use jiff::Timestamp;
use serde_json::json;
use uuid::Uuid;

use super::mist::{LOGISTICS, RETAIL, STORE_17};
use super::{DAY, HOUR, PRIYA_EMAIL, ago};
use crate::mist::{Action, Actor, Changed, Mist};

/// How far back the records go.
const DAYS: i64 = 90;

const OFFICE: IpAddr = IpAddr::V4(Ipv4Addr::new(203, 0, 113, 10));
const CI_RUNNER: IpAddr = IpAddr::V4(Ipv4Addr::new(203, 0, 113, 24));
const GUEST_PORTAL: IpAddr = IpAddr::V4(Ipv4Addr::new(198, 51, 100, 23));

/// Writes the records, oldest first. The last use of each token is later than its last record, since reading leaves none.
pub(super) fn fill(mist: &mut Mist, now: Timestamp) {
    // The first administrator is the one with the user tokens.
    let user = mist.admins.first();
    let user = user.map(|admin| (admin.id, admin.audit_name()));
    let by_user = |at| Actor {
        admin_id: user.as_ref().map(|(id, _)| *id),
        name: user
            .as_ref()
            .map(|(_, name)| name.clone())
            .unwrap_or_default(),
        source: OFFICE,
        at,
    };
    let by_name = |name: &str, source, at| Actor {
        admin_id: None,
        name: name.to_owned(),
        source,
        at,
    };
    let in_org = |name, org| Changed {
        name,
        org_id: Some(org),
        ..Changed::default()
    };
    let created = created_tokens(mist, now);
    for day in (0..DAYS).rev() {
        for (at, changed) in created.iter().filter(|(at, _)| is_on(*at, day, now)) {
            let Created {
                action,
                name,
                org_id,
                by,
            } = changed;
            let actor = match by {
                None => by_user(*at),
                Some(name) => by_name(name, OFFICE, *at),
            };
            let changed = Changed {
                name,
                org_id: *org_id,
                after: Some(json!({ "name": name })),
                ..Changed::default()
            };
            mist.record(actor, *action, changed);
        }
        // Terraform applies its plan every morning, and twice on each seventh day.
        let rounds = if day % 7 == 0 { 2 } else { 1 };
        for round in 0..rounds {
            let at = ago(now, day * DAY + 9 * HOUR - round * HOUR);
            let changed = Changed {
                before: Some(json!({ "enabled": round != 0 })),
                after: Some(json!({ "enabled": round == 0 })),
                ..in_org("corp", RETAIL)
            };
            let terraform = by_name("terraform-prod", CI_RUNNER, at);
            mist.record(terraform, Action::UpdateWlan, changed);
        }
        if day % 2 == 0 {
            let at = ago(now, day * DAY + 7 * HOUR + 700);
            let portal = by_name("guest-wifi-portal", GUEST_PORTAL, at);
            mist.record(portal, Action::AddGuest, in_org("guest", LOGISTICS));
        }
        if day % 5 == 0 {
            let at = ago(now, day * DAY + 5 * HOUR);
            mist.record(by_user(at), Action::SignIn, in_org("admin", RETAIL));
            let changed = Changed {
                site_id: Some(STORE_17),
                ..in_org("Store 17", RETAIL)
            };
            let at = ago(now, day * DAY + 4 * HOUR + 1800);
            mist.record(by_user(at), Action::UpdateSite, changed);
        }
    }
}

/// A token that was created meanwhile.
struct Created {
    action: Action,
    name: String,
    org_id: Option<Uuid>,
    /// `None` for the user.
    by: Option<String>,
}

/// The tokens that were created meanwhile, and when.
fn created_tokens(mist: &Mist, now: Timestamp) -> Vec<(Timestamp, Created)> {
    let of_user = mist.user_tokens.iter().map(|token| {
        let created = Created {
            action: Action::AddUserToken,
            name: token.name.clone().unwrap_or_default(),
            org_id: None,
            by: None,
        };
        (token.created, created)
    });
    let of_orgs = [RETAIL, LOGISTICS].into_iter().flat_map(|org| {
        let tokens = mist.org_tokens.of(org).iter();
        tokens.map(move |token| {
            let by = token.created_by.clone();
            let created = Created {
                action: Action::AddOrgToken,
                name: token.name.clone(),
                org_id: Some(org),
                by: by.filter(|by| by != PRIYA_EMAIL),
            };
            (token.created, created)
        })
    });
    let first = ago(now, DAYS * DAY);
    let all = of_user.chain(of_orgs);
    all.filter(|(at, _)| *at > first).collect()
}

fn is_on(at: Timestamp, day: i64, now: Timestamp) -> bool {
    ago(now, (day + 1) * DAY) < at && at <= ago(now, day * DAY)
}
