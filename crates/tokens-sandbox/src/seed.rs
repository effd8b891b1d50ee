//! What the sandbox holds when it starts: people, orgs and tokens that one might meet.
//!
//! Ids and names are the same on each start, keys are not. Ages lie off the borders at which
//! they would be rounded.

use jiff::{SignedDuration, Timestamp};
use uuid::{Uuid, uuid};

use crate::clock;
use crate::keys;
use crate::mist::{Admin, Mist, Msp, Org, OrgToken, Privilege, Realm, UserToken};
use crate::okta::{HERE, Network, Okta, Role, Token, User};
use crate::services::Services;

const PRIYA: &str = "00uPriyaRaman000h5d7";
const MARCUS: &str = "00uMarcusWeber00h5d7";
const LENA: &str = "00uLenaNovak0000h5d7";

const PRIYA_EMAIL: &str = "priya.raman@acme.example";
const MARCUS_EMAIL: &str = "marcus.weber@acme.example";

pub(crate) const MSP: Uuid = uuid!("b9d42c2e-88ee-41f8-b798-f009ce7fe909");
const RETAIL: Uuid = uuid!("203d3d02-dbc0-4c1b-9f41-76896a3330f4");
const LOGISTICS: Uuid = uuid!("8aa21779-1178-4357-b3e0-42c02b93b870");
const STORE_17: Uuid = uuid!("4ac1dcf4-9d8b-7211-65c4-057819f0862b");

/// The Okta token, Mist user token and Mist org token that a program is given to sign in with.
const OKTA_SESSION: &str = "00Tinventory0000h5d7";
const MIST_SESSION: Uuid = uuid!("3d6f0c1e-2a57-4b8c-9f10-6e4d2b7a9c01");
const MIST_ORG_SESSION: Uuid = uuid!("7c1e5b94-0d3a-4f6e-8a25-b1f9d0c47e11");

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// The keys to sign in with.
pub(crate) struct Session {
    pub(crate) okta: String,
    pub(crate) mist: String,
    pub(crate) mist_org: String,
}

/// Fills the services. With `empty`, only what it takes to sign in.
pub(crate) fn fill(services: &mut Services, now: Timestamp, empty: bool) -> Session {
    let Services { okta, mist } = services;
    people(okta, mist, now);
    let session = sign_in(okta, mist, now);
    if !empty {
        okta_tokens(okta, now);
        user_tokens(mist, now);
        retail_tokens(mist, now);
        logistics_tokens(mist, now);
    }
    session
}

fn ago(now: Timestamp, seconds: i64) -> Timestamp {
    clock::add(now, SignedDuration::from_secs(-seconds))
}

fn people(okta: &mut Okta, mist: &mut Mist, now: Timestamp) {
    for (id, email, first_name, last_name, role, days) in [
        (PRIYA, PRIYA_EMAIL, "Priya", "Raman", Role::Super, 1214),
        (MARCUS, MARCUS_EMAIL, "Marcus", "Weber", Role::ReadOnly, 871),
        (
            LENA,
            "lena.novak@acme.example",
            "Lena",
            "Novák",
            Role::Group,
            96,
        ),
    ] {
        let created = clock::whole_seconds(ago(now, days * DAY + 5 * HOUR));
        okta.users.push(User {
            id: id.to_owned(),
            login: email.to_owned(),
            first_name: first_name.to_owned(),
            last_name: last_name.to_owned(),
            role,
            created,
            last_login: clock::whole_seconds(ago(now, 19 * HOUR + 1234)),
            deactivated: None,
        });
    }

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
fn sign_in(okta: &mut Okta, mist: &mut Mist, now: Timestamp) -> Session {
    let session = Session {
        okta: keys::okta(),
        mist: keys::mist(),
        mist_org: keys::mist(),
    };
    okta.add(Token {
        key: session.okta.clone(),
        ..okta_token(OKTA_SESSION, "token-inventory", PRIYA, now, (61, 20 * 60))
    });
    mist.user_tokens.push(UserToken {
        key: session.mist.clone(),
        ..user_token(MIST_SESSION, "token-inventory", now, 61, Some(20 * 60))
    });
    mist.org_tokens.add(OrgToken {
        key: session.mist_org.as_str().into(),
        ..org_token(
            MIST_ORG_SESSION,
            RETAIL,
            "terraform-prod",
            now,
            418,
            Some(HOUR + 1020),
        )
    });
    session
}

fn okta_tokens(okta: &mut Okta, now: Timestamp) {
    // Used every day, and only from the office.
    okta.add(Token {
        network: Some(Network::only_from(HERE)),
        ..okta_token(
            "00Tterraformprodh5d7",
            "terraform-prod",
            PRIYA,
            now,
            (402, 2 * HOUR + 840),
        )
    });
    // An agent's: Okta itself made it and keeps it alive.
    okta.add(Token {
        client_name: "Okta AD Agent".to_owned(),
        network: None,
        ..okta_token(
            "00Tadagentdc0100h5d7",
            "AD agent dc01.corp.acme.example",
            PRIYA,
            now,
            (733, 260),
        )
    });
    // Expires in three days unless somebody uses it.
    okta.add(okta_token(
        "00Tsiemexport000h5d7",
        "siem-export",
        MARCUS,
        now,
        (214, 26 * DAY + 14 * HOUR),
    ));
    // Never used since its creation.
    okta.add(okta_token(
        "00Tonboardingbot0h5d",
        "onboarding-bot",
        LENA,
        now,
        (11, 11 * DAY + 7 * HOUR),
    ));
}

/// A token created `days` (and seven hours) ago and last active `idle` seconds ago.
fn okta_token(
    id: &str,
    name: &str,
    owner: &str,
    now: Timestamp,
    (days, idle): (i64, i64),
) -> Token {
    let created = clock::whole_seconds(ago(now, days * DAY + 7 * HOUR));
    Token {
        serial: 0,
        id: id.to_owned(),
        key: keys::okta(),
        name: name.to_owned(),
        user_id: owner.to_owned(),
        client_name: "Okta API".to_owned(),
        network: Some(Network::anywhere()),
        created,
        last_updated: created,
        last_active: clock::whole_seconds(ago(now, idle)),
    }
}

/// `count` more tokens, as the console would make them; returns their ids.
pub(crate) fn more_okta_tokens(okta: &mut Okta, now: Timestamp, count: usize) -> Vec<String> {
    (1..=count)
        .map(|number| {
            let id = format!("00Tbulk{:09}h5d7", okta.next_serial());
            okta.add(okta_token(
                &id,
                &format!("bulk-{number:05}"),
                PRIYA,
                now,
                (12, 3 * DAY + 2 * HOUR),
            ));
            id
        })
        .collect()
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
