//! The Okta org of the seed: its tokens.

use jiff::Timestamp;

use super::okta_events;
use super::okta_people::{self, LENA, MARCUS, PRIYA, TOMAS};
use super::{DAY, HOUR, ago};
use crate::clock;
use crate::keys;
use crate::okta::{EVERYONE, HERE, Holder, Network, Okta, OktaRole, OktaUserStatus, Token, User};

/// The token that a program is given to sign in with.
pub(super) const SESSION: &str = "00Tinventory0000h5d7";
pub(super) const TERRAFORM: &str = "00Tterraformprodh5d7";
pub(super) const SIEM: &str = "00Tsiemexport000h5d7";
pub(super) const ONBOARDING: &str = "00Tonboardingbot0h5d";
pub(super) const VPN: &str = "00Tvpnsync0000000h5d7";

/// Fills the service and returns the key to sign in with. With `empty`, only what it takes to sign in.
pub(super) fn fill(okta: &mut Okta, now: Timestamp, empty: bool) -> String {
    okta_people::fill(okta, now);
    let key = keys::okta();
    okta.add(Token {
        key: key.clone(),
        ..okta_token(SESSION, "token-inventory", PRIYA, now, (61, 20 * 60))
    });
    if !empty {
        okta_tokens(okta, now);
        okta_events::fill(okta, now);
    }
    key
}

fn okta_tokens(okta: &mut Okta, now: Timestamp) {
    // Used every day, and only from the office.
    okta.add(Token {
        network: Some(Network::only_from(HERE)),
        ..okta_token(
            TERRAFORM,
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
        SIEM,
        "siem-export",
        MARCUS,
        now,
        (214, 26 * DAY + 14 * HOUR),
    ));
    // Never used since its creation.
    okta.add(okta_token(
        ONBOARDING,
        "onboarding-bot",
        LENA,
        now,
        (11, 11 * DAY + 7 * HOUR),
    ));
    // A super admin's, through a group; the owner is suspended, so that it does not work.
    okta.add(okta_token(
        VPN,
        "vpn-sync",
        TOMAS,
        now,
        (318, 9 * DAY + 4 * HOUR),
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

/// `count` more tokens, with an owner for every two, whose states and roles vary.
pub(crate) fn okta_estate(okta: &mut Okta, now: Timestamp, count: usize) {
    let created = clock::whole_seconds(ago(now, 400 * DAY + 5 * HOUR));
    for number in 0..count {
        let owner = format!("00uOwner{:08}h5d7", number / 2);
        if number % 2 == 0 {
            let owner_number = number / 2;
            okta.users.push(User {
                id: owner.clone(),
                login: format!("owner{owner_number:05}@acme.example"),
                first_name: "Owner".to_owned(),
                last_name: format!("{owner_number:05}"),
                status: match owner_number % 20 {
                    7 => OktaUserStatus::Suspended,
                    13 => OktaUserStatus::PasswordExpired,
                    _ => OktaUserStatus::Active,
                },
                status_changed: created,
                created,
                last_login: Some(clock::whole_seconds(ago(now, 3 * DAY + 5 * HOUR))),
                groups: vec![EVERYONE.to_owned()],
            });
            let role = match owner_number % 10 {
                0 => "SUPER_ADMIN",
                1 | 2 => "ORG_ADMIN",
                3..=5 => "READ_ONLY_ADMIN",
                _ => "HELP_DESK_ADMIN",
            };
            let holder = Holder::User(owner.clone());
            okta.roles.grant(holder, OktaRole::standard(role), created);
        }
        let id = format!("00Testate{:07}h5d7", okta.next_serial());
        let name = format!("estate-{number:05}");
        let network = match number % 3 {
            0 => Network::only_from(HERE),
            _ => Network::anywhere(),
        };
        let idle = i64::try_from(number % 25).unwrap_or_default() * DAY + 2 * HOUR;
        okta.add(Token {
            network: Some(network),
            ..okta_token(&id, &name, &owner, now, (200, idle))
        });
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Session, fill};
    use crate::okta::Okta;
    use crate::services::Services;

    #[test]
    fn the_state_survives_being_written_and_holds_no_key() {
        let mut services = Services::default();
        let now = "2026-03-01T12:00:00Z".parse().unwrap();
        let Session { okta: key, .. } = fill(&mut services, now, false);
        super::okta_estate(&mut services.okta, now, 5);
        let written = serde_json::to_string(&services.okta).unwrap();
        assert!(!written.contains(&key));
        let read: Okta = serde_json::from_str(&written).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), written);
        assert_eq!(read.tokens.len(), services.okta.tokens.len());
        assert!(read.tokens.iter().all(|token| token.key.is_empty()));
    }
}
