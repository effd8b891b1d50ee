//! Planted changes: what an audit or a comparison should find.

use std::net::{IpAddr, Ipv4Addr};

use jiff::Timestamp;

use crate::mist::{Action, Actor, Changed, Mist};
use crate::okta::{HERE, OktaUserStatus};
use crate::seed;
use crate::services::Services;

/// An address that nothing in the seed comes from.
const ELSEWHERE: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 66));

/// A planted change of a sandbox. See [`SavedSandbox::play`](crate::SavedSandbox::play).
#[derive(Debug, Clone, Copy)]
pub struct Scenario {
    name: &'static str,
    description: &'static str,
    /// False if what it is about is gone.
    apply: fn(&mut Services, Timestamp) -> bool,
}

/// All of them.
static SCENARIOS: [Scenario; 6] = [
    Scenario {
        name: "leaver",
        description: "An Okta user who owns a token is deactivated; the token goes with the user",
        apply: |services, now| {
            let (okta, owner) = (&mut services.okta, seed::OKTA_LEAVER);
            let status = okta.user_status(owner);
            status.is_some_and(|status| status != OktaUserStatus::Deprovisioned)
                && okta.deactivate_user(owner, now)
        },
    },
    Scenario {
        name: "suspended",
        description: "An Okta user who owns a token is suspended; the token stays and does not work",
        apply: |services, now| {
            let (okta, owner) = (&mut services.okta, seed::OKTA_LEAVER);
            okta.user_status(owner) == Some(OktaUserStatus::Active)
                && okta.set_user_status(owner, OktaUserStatus::Suspended, now)
        },
    },
    Scenario {
        name: "zone-widened",
        description: "The network zone of an Okta token lets in far more addresses; the token is not changed",
        apply: |services, now| services.okta.widen_zone(HERE, "192.0.0.0/8", now),
    },
    Scenario {
        name: "new-admin-token",
        description: "An admin token of a Mist organization is created from an unknown address",
        apply: |services, now| {
            let mist = &mut services.mist;
            let name = "temp-debug";
            let id = mist.new_id();
            seed::add_admin_token(mist, id, name, now);
            let actor = user_from_elsewhere(mist, now);
            record(mist, actor, Action::AddOrgToken, name);
            true
        },
    },
    Scenario {
        name: "woke-up",
        description: "A Mist token that was unused for months is used from an unknown address",
        apply: |services, now| {
            let mist = &mut services.mist;
            let dormant = mist.org_tokens.get_mut(seed::RETAIL, seed::DORMANT);
            let Some(token) = dormant else {
                return false;
            };
            token.last_used = Some(now);
            let actor = Actor {
                admin_id: None,
                name: token.name.clone(),
                source: ELSEWHERE,
                at: now,
            };
            record(mist, actor, Action::UpdateWlan, "corp");
            true
        },
    },
    Scenario {
        name: "revoked-by-admin",
        description: "An administrator revokes a token of a Mist organization",
        apply: |services, now| {
            let mist = &mut services.mist;
            let (org, id) = (seed::RETAIL, seed::WALLBOARD);
            let Some(token) = mist.org_tokens.get(org, id) else {
                return false;
            };
            let name = token.name.clone();
            mist.org_tokens.remove(org, id);
            let actor = user_from_elsewhere(mist, now);
            record(mist, actor, Action::DeleteOrgToken, &name);
            true
        },
    },
];

impl Scenario {
    /// All that there are.
    pub fn all() -> &'static [Scenario] {
        &SCENARIOS
    }

    /// The one called `name`.
    pub fn named(name: &str) -> Option<&'static Scenario> {
        SCENARIOS.iter().find(|scenario| scenario.name == name)
    }

    /// Its name, such as `leaver`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// What happens.
    pub fn description(&self) -> &'static str {
        self.description
    }
}

/// Applies a change; false if what it is about is gone.
pub(crate) fn apply(scenario: &Scenario, services: &mut Services, now: Timestamp) -> bool {
    (scenario.apply)(services, now)
}

fn user_from_elsewhere(mist: &Mist, now: Timestamp) -> Actor {
    let user = mist.admins.first();
    Actor {
        admin_id: user.map(|admin| admin.id),
        name: user.map(|admin| admin.audit_name()).unwrap_or_default(),
        source: ELSEWHERE,
        at: now,
    }
}

fn record(mist: &mut Mist, actor: Actor, action: Action, name: &str) {
    let changed = Changed {
        name,
        org_id: Some(seed::RETAIL),
        ..Changed::default()
    };
    mist.record(actor, action, changed);
}
