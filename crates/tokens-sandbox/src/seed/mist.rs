//! The Mist MSP and its orgs of the seed.

use jiff::Timestamp;
use uuid::{Uuid, uuid};

use super::{DAY, HOUR, MARCUS_EMAIL, PRIYA_EMAIL, Session, ago};
use crate::keys;
use crate::mist::{Admin, Mist, Msp, Org, OrgToken, Privilege, Realm, UserToken};

pub(crate) const MSP: Uuid = uuid!("b9d42c2e-88ee-41f8-b798-f009ce7fe909");
const RETAIL: Uuid = uuid!("203d3d02-dbc0-4c1b-9f41-76896a3330f4");
const LOGISTICS: Uuid = uuid!("8aa21779-1178-4357-b3e0-42c02b93b870");
const STORE_17: Uuid = uuid!("4ac1dcf4-9d8b-7211-65c4-057819f0862b");

/// The user token and the org token that a program is given to sign in with.
const SESSION: Uuid = uuid!("3d6f0c1e-2a57-4b8c-9f10-6e4d2b7a9c01");
const ORG_SESSION: Uuid = uuid!("7c1e5b94-0d3a-4f6e-8a25-b1f9d0c47e11");

/// Fills the service. With `empty`, only what it takes to sign in.
pub(super) fn fill(mist: &mut Mist, session: &Session, now: Timestamp, empty: bool) {
    people(mist, now);
    sign_in(mist, session, now);
    if !empty {
        user_tokens(mist, now);
        retail_tokens(mist, now);
        logistics_tokens(mist, now);
    }
}

fn people(mist: &mut Mist, now: Timestamp) {
    mist.msps.push(Msp {
        id: MSP,
        name: "Northwind Managed Networks".to_owned(),
    });
    for (id, name, days) in [
        (RETAIL, "Acme Retail", 1102),
        (LOGISTICS, "Acme Logistics", 655),
    ] {
        mist.orgs.push(Org {
            id,
            name: name.to_owned(),
            msp_id: MSP,
            created: ago(now, days * DAY + 7 * HOUR),
        });
    }
    mist.admins.push(Admin {
        id: uuid!("456b7016-a916-a4b1-78dd-72b947c152b7"),
        email: PRIYA_EMAIL.to_owned(),
        first_name: "Priya".to_owned(),
        last_name: "Raman".to_owned(),
        two_factor: true,
        via_sso: false,
        roles: vec![
            (Realm::Msp(MSP), "admin"),
            (Realm::Org(RETAIL), "admin"),
            (Realm::Org(LOGISTICS), "admin"),
        ],
    });
    mist.admins.push(Admin {
        id: uuid!("e1c2b8d0-5f44-4d0f-9a6b-3c7d92f1a855"),
        email: MARCUS_EMAIL.to_owned(),
        first_name: "Marcus".to_owned(),
        last_name: "Weber".to_owned(),
        two_factor: false,
        via_sso: true,
        roles: vec![(Realm::Org(RETAIL), "read")],
    });
}

/// The tokens that programs sign in with.
fn sign_in(mist: &mut Mist, session: &Session, now: Timestamp) {
    mist.user_tokens.push(UserToken {
        key: session.mist.clone(),
        ..user_token(SESSION, "token-inventory", now, 61, Some(20 * 60))
    });
    mist.org_tokens.add(OrgToken {
        key: session.mist_org.as_str().into(),
        ..org_token(
            ORG_SESSION,
            RETAIL,
            "terraform-prod",
            now,
            418,
            Some(HOUR + 1020),
        )
    });
}

fn user_tokens(mist: &mut Mist, now: Timestamp) {
    // Mist will remove it in less than three weeks.
    mist.user_tokens.push(user_token(
        uuid!("3d6f0c1e-2a57-4b8c-9f10-6e4d2b7a9c02"),
        "jenkins-backup",
        now,
        540,
        Some(71 * DAY + 15 * HOUR),
    ));
    // Never used.
    mist.user_tokens.push(user_token(
        uuid!("3d6f0c1e-2a57-4b8c-9f10-6e4d2b7a9c03"),
        "📶 site survey laptop",
        now,
        33,
        None,
    ));
}

fn retail_tokens(mist: &mut Mist, now: Timestamp) {
    // Full power over the org, unused for most of a year, and nobody left to ask.
    mist.org_tokens.add(OrgToken {
        created_by: None,
        ..org_token(
            uuid!("7c1e5b94-0d3a-4f6e-8a25-b1f9d0c47e12"),
            RETAIL,
            "migration-2023 (temporary)",
            now,
            886,
            Some(212 * DAY + 9 * HOUR),
        )
    });
    // As it should be: one site, read only.
    mist.org_tokens.add(OrgToken {
        created_by: Some(MARCUS_EMAIL.to_owned()),
        privileges: vec![Privilege::site("read", STORE_17)],
        ..org_token(
            uuid!("7c1e5b94-0d3a-4f6e-8a25-b1f9d0c47e13"),
            RETAIL,
            "store-17-wallboard",
            now,
            158,
            Some(95),
        )
    });
}

fn logistics_tokens(mist: &mut Mist, now: Timestamp) {
    mist.org_tokens.add(OrgToken {
        privileges: vec![Privilege::org("helpdesk")],
        src_ips: vec!["198.51.100.0/24".to_owned(), "2001:db8:17::/48".to_owned()],
        ..org_token(
            uuid!("7c1e5b94-0d3a-4f6e-8a25-b1f9d0c47e21"),
            LOGISTICS,
            "guest-wifi-portal",
            now,
            301,
            Some(4 * HOUR + 700),
        )
    });
    // Written from right to left.
    mist.org_tokens.add(OrgToken {
        privileges: vec![Privilege::org("read")],
        ..org_token(
            uuid!("7c1e5b94-0d3a-4f6e-8a25-b1f9d0c47e22"),
            LOGISTICS,
            "لوحة المستودع",
            now,
            47,
            Some(6 * DAY + 3 * HOUR),
        )
    });
}

/// `count` more tokens of the user; returns their ids.
pub(crate) fn more_user_tokens(mist: &mut Mist, now: Timestamp, count: usize) -> Vec<Uuid> {
    (1..=count)
        .map(|number| {
            let id = mist.new_id();
            let name = format!("bulk-{number:05}");
            let idle = Some(3 * DAY + 2 * HOUR);
            mist.user_tokens.push(user_token(id, &name, now, 12, idle));
            id
        })
        .collect()
}

/// `count` more tokens of an org; returns their ids.
pub(crate) fn more_org_tokens(
    mist: &mut Mist,
    org: Uuid,
    now: Timestamp,
    count: usize,
) -> Vec<Uuid> {
    (1..=count)
        .map(|number| {
            let id = mist.new_id();
            let name = format!("bulk-{number:05}");
            let idle = Some(3 * DAY + 2 * HOUR);
            mist.org_tokens
                .add(org_token(id, org, &name, now, 12, idle));
            id
        })
        .collect()
}

/// `count` more orgs of the MSP with `tokens_each` tokens each; returns the ids of the orgs.
pub(crate) fn more_orgs(
    mist: &mut Mist,
    now: Timestamp,
    count: usize,
    tokens_each: usize,
) -> Vec<Uuid> {
    (0..count)
        .map(|_| {
            let id = mist.new_id();
            mist.orgs.push(Org {
                id,
                name: format!("Customer {:04}", mist.orgs.len() + 1),
                msp_id: MSP,
                created: ago(now, 97 * DAY + 7 * HOUR),
            });
            more_org_tokens(mist, id, now, tokens_each);
            id
        })
        .collect()
}

/// A user token created `days` (and some) ago and last used `idle` seconds ago.
fn user_token(id: Uuid, name: &str, now: Timestamp, days: i64, idle: Option<i64>) -> UserToken {
    UserToken {
        id,
        key: keys::mist(),
        name: Some(name.to_owned()),
        created: ago(now, days * DAY + 5 * HOUR),
        last_used: idle.map(|idle| ago(now, idle)),
    }
}

/// An admin's org token created `days` (and some) ago and last used `idle` seconds ago.
fn org_token(
    id: Uuid,
    org_id: Uuid,
    name: &str,
    now: Timestamp,
    days: i64,
    idle: Option<i64>,
) -> OrgToken {
    OrgToken {
        id,
        key: keys::mist().into(),
        name: name.to_owned(),
        org_id,
        created_by: Some(PRIYA_EMAIL.to_owned()),
        privileges: vec![Privilege::org("admin")],
        src_ips: Vec::new(),
        created: ago(now, days * DAY + 5 * HOUR),
        last_used: idle.map(|idle| ago(now, idle)),
    }
}
