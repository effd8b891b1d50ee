//! The Okta org of the seed: users, groups, roles, zones and what else belongs to owners of tokens.

use jiff::Timestamp;
use serde_json::json;

use super::{DAY, HOUR, MARCUS_EMAIL, PRIYA_EMAIL, ago};
use crate::clock;
use crate::okta::{
    Addresses, Agent, AgentPool, CustomGrant, CustomRole, EVERYONE, Group, HERE, Holder, Kind,
    Okta, OktaUserStatus, PrincipalLimit, READY_CLIENT, Resource, ResourceSet, RoleAssignment,
    ServiceAccount, User, Zone,
};

pub(super) const PRIYA: &str = "00uPriyaRaman000h5d7";
pub(crate) const MARCUS: &str = "00uMarcusWeber00h5d7";
pub(super) const LENA: &str = "00uLenaNovak0000h5d7";
pub(super) const TOMAS: &str = "00uTomasBerg0000h5d7";
const REPORTING: &str = "00uSvcReporting0h5d7";

const OPS: &str = "00gOps0000000000h5d7";
const SECURITY: &str = "00gSecurity00000h5d7";
const SUPPORT: &str = "00gStoreSupport0h5d7";
const FIELD: &str = "00gFieldEng00000h5d7";

const REVIEWER: &str = "cr0TokenReviewerh5d7";
const FIELD_USERS: &str = "iamFieldUsers000h5d7";

/// When the owner of `vpn-sync` was suspended, in seconds before now.
pub(super) const SUSPENDED: i64 = 9 * DAY + 3 * HOUR;

pub(super) fn fill(okta: &mut Okta, now: Timestamp) {
    users(okta, now);
    groups(okta, now);
    roles(okta, now);
    zones(okta, now);
    agents(okta, now);
    principals(okta, now);
}

fn at(now: Timestamp, seconds: i64) -> Timestamp {
    clock::whole_seconds(ago(now, seconds))
}

fn users(okta: &mut Okta, now: Timestamp) {
    let lena = "lena.novak@acme.example";
    let tomas = "tomas.berg@acme.example";
    let reporting = "svc-reporting@acme.example";
    for (id, email, first_name, last_name, days, groups) in [
        (PRIYA, PRIYA_EMAIL, "Priya", "Raman", 1214, &[][..]),
        (
            MARCUS,
            MARCUS_EMAIL,
            "Marcus",
            "Weber",
            871,
            &[SECURITY][..],
        ),
        (LENA, lena, "Lena", "Novák", 96, &[SUPPORT, FIELD][..]),
        (TOMAS, tomas, "Tomas", "Berg", 1032, &[OPS][..]),
        (REPORTING, reporting, "Reporting", "Service", 402, &[][..]),
    ] {
        let created = at(now, days * DAY + 5 * HOUR);
        let (status, status_changed, last_login) = if id == TOMAS {
            let suspended = at(now, SUSPENDED);
            (OktaUserStatus::Suspended, suspended, 17 * DAY)
        } else {
            (OktaUserStatus::Active, created, 19 * HOUR + 1234)
        };
        okta.users.push(User {
            id: id.to_owned(),
            login: email.to_owned(),
            first_name: first_name.to_owned(),
            last_name: last_name.to_owned(),
            status,
            status_changed,
            created,
            last_login: Some(at(now, last_login)),
            groups: groups
                .iter()
                .chain(&[EVERYONE])
                .map(|group| (*group).to_owned())
                .collect(),
        });
    }
}

fn groups(okta: &mut Okta, now: Timestamp) {
    for (id, name, description) in [
        (OPS, "Ops", "Operates the org"),
        (SECURITY, "Security", "Reads logs and reports"),
        (SUPPORT, "Store Support", "Helps the stores"),
        (FIELD, "Field Engineers", "Installs networks in the stores"),
        (EVERYONE, "Everyone", "All users of the org"),
    ] {
        okta.groups.push(Group {
            id: id.to_owned(),
            name: name.to_owned(),
            description: description.to_owned(),
            created: at(now, 1100 * DAY + 6 * HOUR),
        });
    }
}

fn roles(okta: &mut Okta, now: Timestamp) {
    let created = at(now, 611 * DAY + 2 * HOUR);
    let user = |id: &str| Holder::User(id.to_owned());
    let group = |id: &str| Holder::Group(id.to_owned());
    let standard = |id: &str, kind: &str, holder: Holder| RoleAssignment {
        id: id.to_owned(),
        kind: kind.to_owned(),
        holder,
        created,
        target_groups: Vec::new(),
        custom: None,
        listed_for_members: false,
    };
    let custom = |id: &str, holder: Holder| RoleAssignment {
        custom: Some(CustomGrant {
            role: REVIEWER.to_owned(),
            resource_set: FIELD_USERS.to_owned(),
        }),
        ..standard(id, "CUSTOM", holder)
    };
    let ready = Holder::Client(READY_CLIENT.to_owned());
    okta.roles.assignments = vec![
        standard("ra1PriyaSuper000h5d7", "SUPER_ADMIN", user(PRIYA)),
        standard("ra1MarcusReader0h5d7", "READ_ONLY_ADMIN", user(MARCUS)),
        custom("irbMarcusReview0h5d7", user(MARCUS)),
        RoleAssignment {
            target_groups: vec![FIELD.to_owned()],
            ..standard("ra1LenaGroups000h5d7", "USER_ADMIN", user(LENA))
        },
        standard("ra1OpsSuper00000h5d7", "SUPER_ADMIN", group(OPS)),
        RoleAssignment {
            target_groups: vec![FIELD.to_owned()],
            listed_for_members: true,
            ..standard("ra1SupportHelp00h5d7", "HELP_DESK_ADMIN", group(SUPPORT))
        },
        custom("irbReporting0000h5d7", user(REPORTING)),
        standard("ra1ReadyClient00h5d7", "SUPER_ADMIN", ready),
    ];
    okta.roles.custom_roles.push(CustomRole {
        id: REVIEWER.to_owned(),
        label: "Token reviewer".to_owned(),
        permissions: vec![
            "okta.users.apitokens.read".to_owned(),
            "okta.users.read".to_owned(),
        ],
        created,
    });
    okta.roles.resource_sets.push(ResourceSet {
        id: FIELD_USERS.to_owned(),
        label: "Field engineers".to_owned(),
        description: "The users of the group Field Engineers".to_owned(),
        resources: vec![Resource::UsersOfGroup(FIELD.to_owned())],
        created,
    });
}

fn zones(okta: &mut Okta, now: Timestamp) {
    let network = |values: &[&str]| {
        values
            .iter()
            .map(|value| Addresses::network(value))
            .collect()
    };
    let zone = |id: &str, name: &str, kind: Kind| Zone {
        id: id.to_owned(),
        name: name.to_owned(),
        status: "ACTIVE".to_owned(),
        usage: "POLICY".to_owned(),
        system: false,
        created: at(now, 980 * DAY + 3 * HOUR),
        last_updated: at(now, 203 * DAY + 8 * HOUR),
        kind,
    };
    let ip = |gateways: &[&str]| Kind::Ip {
        gateways: network(gateways),
        proxies: None,
    };
    let locations = |countries: &[&str]| {
        let countries = countries.iter();
        let countries = countries.map(|country| json!({ "country": country }));
        countries.collect::<Vec<_>>()
    };
    okta.zones = vec![
        Zone {
            system: true,
            ..zone("nzoLegacyIp00000h5d7", "LegacyIpZone", ip(&[]))
        },
        Zone {
            system: true,
            usage: "BLOCKLIST".to_owned(),
            ..zone(
                "nzoBlockedIp0000h5d7",
                "BlockedIpZone",
                ip(&["192.0.2.66/32"]),
            )
        },
        zone(
            HERE,
            "Office",
            Kind::Ip {
                gateways: network(&["203.0.113.0/24", "127.0.0.0/8", "::1/128"]),
                proxies: Some(vec![Addresses::range("198.51.100.250-198.51.100.254")]),
            },
        ),
        Zone {
            status: "INACTIVE".to_owned(),
            ..zone(
                "nzoOldDataCenterh5d7",
                "Old data center",
                ip(&["198.51.100.0/25"]),
            )
        },
        zone(
            "nzoAllPartners00h5d7",
            "All partners",
            ip(&["128.0.0.0/1", "2000::/3"]),
        ),
    ];
    for (id, name, kind) in [
        (
            "nzoEurope0000000h5d7",
            "Germany and the Netherlands",
            json!({ "type": "DYNAMIC", "locations": locations(&["DE", "NL"]) }),
        ),
        (
            "nzoNotProxies000h5d7",
            "No anonymizers",
            json!({
                "type": "DYNAMIC_V2",
                "ipServiceCategories": { "include": [], "exclude": ["ALL_ANONYMIZERS"] },
            }),
        ),
    ] {
        if let Ok(kind) = serde_json::from_value(kind) {
            okta.zones.push(zone(id, name, kind));
        }
    }
}

fn agents(okta: &mut Okta, now: Timestamp) {
    let agent = |id: &str, name: &str, operational: bool, idle: i64| Agent {
        id: id.to_owned(),
        name: name.to_owned(),
        version: "3.21.0".to_owned(),
        operational,
        last_connection: at(now, idle),
    };
    okta.agent_pools.push(AgentPool {
        id: "0oaCorpDirectoryh5d7".to_owned(),
        name: "corp.acme.example".to_owned(),
        kind: "AD".to_owned(),
        agents: vec![
            agent("a53dc01000000000h5d7", "dc01.corp.acme.example", true, 260),
            agent(
                "a53dc02000000000h5d7",
                "dc02.corp.acme.example",
                false,
                34 * DAY + 2 * HOUR,
            ),
        ],
    });
}

fn principals(okta: &mut Okta, now: Timestamp) {
    let created = at(now, 390 * DAY + 4 * HOUR);
    for (id, kind, principal, percentage) in [
        (
            "prlTerraform0000h5d7",
            "SSWS_TOKEN",
            super::okta::TERRAFORM,
            75,
        ),
        ("prlReadyClient00h5d7", "OAUTH_CLIENT", READY_CLIENT, 20),
    ] {
        okta.principal_limits.push(PrincipalLimit {
            id: id.to_owned(),
            kind: kind.to_owned(),
            principal: principal.to_owned(),
            percentage,
            concurrency_percentage: 60,
            created,
            created_by: PRIYA.to_owned(),
        });
    }
    okta.service_accounts.push(ServiceAccount {
        id: "a747a818-a4c4-4446-8a87-704216495a08".to_owned(),
        name: "svc-reporting".to_owned(),
        description: "Monthly reports".to_owned(),
        user_id: REPORTING.to_owned(),
        owner_user_ids: vec![PRIYA.to_owned()],
        owner_group_ids: vec![SECURITY.to_owned()],
        created,
    });
}
