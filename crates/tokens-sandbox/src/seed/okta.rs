//! Okta's people and tokens.

use jiff::Timestamp;

use super::{DAY, HOUR, MARCUS_EMAIL, PRIYA_EMAIL, ago};
use crate::clock;
use crate::keys;
use crate::okta::{HERE, Network, Okta, Role, Token, User};

const PRIYA: &str = "00uPriyaRaman000h5d7";
pub(crate) const MARCUS: &str = "00uMarcusWeber00h5d7";
const LENA: &str = "00uLenaNovak0000h5d7";

/// The token that a program is given to sign in with.
const SESSION: &str = "00Tinventory0000h5d7";

/// Fills the org; returns the key to sign in with. With `empty`, only what it takes to sign in.
pub(super) fn fill(okta: &mut Okta, now: Timestamp, empty: bool) -> String {
    people(okta, now);
    let key = keys::okta();
    okta.add(Token {
        key: key.clone(),
        ..okta_token(SESSION, "token-inventory", PRIYA, now, (61, 20 * 60))
    });
    if !empty {
        okta_tokens(okta, now);
    }
    key
}

fn people(okta: &mut Okta, now: Timestamp) {
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
