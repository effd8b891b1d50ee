//! Mist's people, orgs and tokens.

use jiff::Timestamp;
use uuid::{Uuid, uuid};

use super::mist_events;
use super::{DAY, HOUR, MARCUS_EMAIL, PRIYA_EMAIL, ago};
use crate::keys;
use crate::mist::{
    Admin, AdminRole, Mist, Msp, Org, OrgToken, Privilege, Realm, Site, SiteGroup, UserToken,
};

pub(crate) const MSP: Uuid = uuid!("b9d42c2e-88ee-41f8-b798-f009ce7fe909");
pub(crate) const RETAIL: Uuid = uuid!("203d3d02-dbc0-4c1b-9f41-76896a3330f4");
pub(super) const LOGISTICS: Uuid = uuid!("8aa21779-1178-4357-b3e0-42c02b93b870");
const STORES_NORTH: Uuid = uuid!("581328b6-e382-f54e-c9dc-999983183a34");
const WAREHOUSES: Uuid = uuid!("581328b6-e382-f54e-c9dc-999983183a35");
pub(super) const STORE_17: Uuid = uuid!("4ac1dcf4-9d8b-7211-65c4-057819f0862b");
const STORE_18: Uuid = uuid!("4ac1dcf4-9d8b-7211-65c4-057819f0862c");
const HEAD_OFFICE: Uuid = uuid!("4ac1dcf4-9d8b-7211-65c4-057819f0862d");
const HUB_DUBAI: Uuid = uuid!("4ac1dcf4-9d8b-7211-65c4-057819f0862e");

const PRIYA: Uuid = uuid!("456b7016-a916-a4b1-78dd-72b947c152b7");
const MARCUS: Uuid = uuid!("e1c2b8d0-5f44-4d0f-9a6b-3c7d92f1a855");
const INES: Uuid = uuid!("0f5d2c61-7b1e-4a53-8a0c-5e1d0f6b9c33");

/// The user token and the org token that a program is given to sign in with.
const SESSION: Uuid = uuid!("3d6f0c1e-2a57-4b8c-9f10-6e4d2b7a9c01");
const ORG_SESSION: Uuid = uuid!("7c1e5b94-0d3a-4f6e-8a25-b1f9d0c47e11");

pub(crate) const DORMANT: Uuid = uuid!("e40b9d63-0d3a-4f6e-8a25-b1f9d0c47e12");
pub(crate) const WALLBOARD: Uuid = uuid!("1f7a36c8-0d3a-4f6e-8a25-b1f9d0c47e13");

/// Fills the cloud; returns the keys of a user and of an org to sign in with. With `empty`, only what it takes to sign in.
pub(super) fn fill(mist: &mut Mist, now: Timestamp, empty: bool) -> (String, String) {
    people(mist, now);
    let session = sign_in(mist, now);
    if !empty {
        sites(mist, now);
        user_tokens(mist, now);
        retail_tokens(mist, now);
        logistics_tokens(mist, now);
        mist_events::fill(mist, now);
    }
    session
}

fn people(mist: &mut Mist, now: Timestamp) {
    mist.msps.push(Msp {
        id: MSP,
        name: "Northwind Managed Networks".to_owned(),
        created: ago(now, 1460 * DAY + 7 * HOUR),
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
    let role = |realm, role| AdminRole { realm, role };
    mist.admins.push(Admin {
        id: PRIYA,
        email: PRIYA_EMAIL.to_owned(),
        first_name: "Priya".to_owned(),
        last_name: "Raman".to_owned(),
        two_factor: true,
        via_sso: false,
        roles: vec![
            role(Realm::Msp(MSP), "admin"),
            role(Realm::Org(RETAIL), "admin"),
            role(Realm::Org(LOGISTICS), "admin"),
        ],
    });
    // An admin of one org only, who signs in without a second factor.
    mist.admins.push(Admin {
        id: MARCUS,
        email: MARCUS_EMAIL.to_owned(),
        first_name: "Marcus".to_owned(),
        last_name: "Weber".to_owned(),
        two_factor: false,
        via_sso: true,
        roles: vec![role(Realm::Org(RETAIL), "read")],
    });
    mist.admins.push(Admin {
        id: INES,
        email: "ines.duarte@northwind.example".to_owned(),
        first_name: "Ines".to_owned(),
        last_name: "Duarte".to_owned(),
        two_factor: false,
        via_sso: false,
        roles: vec![role(Realm::Msp(MSP), "read")],
    });
}

fn sites(mist: &mut Mist, now: Timestamp) {
    for (id, name, org_id) in [
        (STORES_NORTH, "Stores North", RETAIL),
        (WAREHOUSES, "Warehouses", LOGISTICS),
    ] {
        mist.site_groups.push(SiteGroup {
            id,
            name: name.to_owned(),
            org_id,
            created: ago(now, 640 * DAY + 8 * HOUR),
        });
    }
    for (id, name, org_id, group, timezone, country) in [
        (
            STORE_17,
            "Store 17",
            RETAIL,
            Some(STORES_NORTH),
            "Europe/Berlin",
            "DE",
        ),
        (
            STORE_18,
            "Store 18",
            RETAIL,
            Some(STORES_NORTH),
            "Europe/Berlin",
            "DE",
        ),
        (
            HEAD_OFFICE,
            "Head Office",
            RETAIL,
            None,
            "Europe/London",
            "GB",
        ),
        (
            HUB_DUBAI,
            "Hub Dubai",
            LOGISTICS,
            Some(WAREHOUSES),
            "Asia/Dubai",
            "AE",
        ),
    ] {
        mist.sites.push(Site {
            id,
            name: name.to_owned(),
            org_id,
            groups: group.into_iter().collect(),
            timezone: timezone.to_owned(),
            country: country.to_owned(),
            created: ago(now, 620 * DAY + 9 * HOUR),
        });
    }
}

/// The tokens that programs sign in with.
fn sign_in(mist: &mut Mist, now: Timestamp) -> (String, String) {
    let (user, org) = (keys::mist(), keys::mist());
    mist.user_tokens.push(UserToken {
        key: user.clone(),
        ..user_token(SESSION, "token-inventory", now, 61, Some(20 * 60))
    });
    mist.org_tokens.add(OrgToken {
        key: org.as_str().into(),
        ..org_token(
            ORG_SESSION,
            RETAIL,
            "terraform-prod",
            now,
            418,
            Some(HOUR + 1020),
        )
    });
    (user, org)
}

fn user_tokens(mist: &mut Mist, now: Timestamp) {
    // Mist will remove it in less than three weeks.
    mist.user_tokens.push(user_token(
        uuid!("b8e1f5a4-2a57-4b8c-9f10-6e4d2b7a9c02"),
        "jenkins-backup",
        now,
        540,
        Some(71 * DAY + 15 * HOUR),
    ));
    // Never used.
    mist.user_tokens.push(user_token(
        uuid!("5c9d27e0-2a57-4b8c-9f10-6e4d2b7a9c03"),
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
            DORMANT,
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
        ..org_token(WALLBOARD, RETAIL, "store-17-wallboard", now, 158, Some(95))
    });
}

fn logistics_tokens(mist: &mut Mist, now: Timestamp) {
    mist.org_tokens.add(OrgToken {
        privileges: vec![Privilege::org("helpdesk")],
        src_ips: vec!["198.51.100.0/24".to_owned(), "2001:db8:17::/48".to_owned()],
        ..org_token(
            uuid!("9a52d4f1-0d3a-4f6e-8a25-b1f9d0c47e21"),
            LOGISTICS,
            "guest-wifi-portal",
            now,
            301,
            Some(4 * HOUR + 700),
        )
    });
    // Written from right to left.
    mist.org_tokens.add(OrgToken {
        // An admin neither of the org nor of its MSP any more.
        created_by: Some("jonas.lind@northwind.example".to_owned()),
        privileges: vec![Privilege::org("read")],
        ..org_token(
            uuid!("60c8eb17-0d3a-4f6e-8a25-b1f9d0c47e22"),
            LOGISTICS,
            "لوحة المستودع",
            now,
            47,
            Some(6 * DAY + 3 * HOUR),
        )
    });
}

/// A new token that is an admin of the first org.
pub(crate) fn add_admin_token(mist: &mut Mist, id: Uuid, name: &str, now: Timestamp) {
    mist.org_tokens.add(OrgToken {
        created: now,
        ..org_token(id, RETAIL, name, now, 0, None)
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

/// `count` more orgs of the MSP with `tokens_each` tokens each; returns the ids of the orgs. In each tenth org, an admin of its own
/// has created them.
pub(crate) fn more_orgs(
    mist: &mut Mist,
    now: Timestamp,
    count: usize,
    tokens_each: usize,
) -> Vec<Uuid> {
    (0..count)
        .map(|_| {
            let id = mist.new_id();
            let number = mist.orgs.len() + 1;
            mist.orgs.push(Org {
                id,
                name: format!("Customer {number:04}"),
                msp_id: MSP,
                created: ago(now, 97 * DAY + 7 * HOUR),
            });
            let tokens = more_org_tokens(mist, id, now, tokens_each);
            if number.is_multiple_of(10) {
                has_own_admin(mist, id, number, &tokens);
            }
            id
        })
        .collect()
}

/// Gives an org an admin who is in no other and none of its MSP, and has created its tokens.
fn has_own_admin(mist: &mut Mist, org: Uuid, number: usize, tokens: &[Uuid]) {
    let email = format!("netops@customer-{number:04}.example");
    for id in tokens {
        if let Some(token) = mist.org_tokens.get_mut(org, *id) {
            token.created_by = Some(email.clone());
        }
    }
    let id = mist.new_id();
    mist.admins.push(Admin {
        id,
        email,
        first_name: "Network".to_owned(),
        last_name: "Operations".to_owned(),
        two_factor: true,
        via_sso: false,
        roles: vec![AdminRole {
            realm: Realm::Org(org),
            role: "admin",
        }],
    });
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
