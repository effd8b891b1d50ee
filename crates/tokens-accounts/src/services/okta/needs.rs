//! What Okta accounts need. A scope never replaces the role: an app needs both. Which roles suffice is inferred from the descriptions of
//! the standard roles.

use crate::needs::{Grant, Need, Probe, Purpose};

const GRANT: Grant = Grant {
    scope: "grant {scope} to the app (Applications, the app, Okta API Scopes) and add it to `scopes` of the account",
    role: "assign it to the token's owner (Security, Administrators), or to the app (Applications, the app, Admin roles): {role}",
};

pub(super) static NEEDS: [Need; 7] = [
    Need {
        title: "list tokens",
        kind: None,
        purposes: Purpose::ALL,
        probe: Probe::Tokens,
        scope: Some("okta.apiTokens.read"),
        permission: Some("okta.users.apitokens.read"),
        role: "Read-Only Administrator, or a custom role with okta.users.apitokens.read",
        grant: GRANT,
    },
    Need {
        title: "see the tokens of all users",
        kind: None,
        purposes: &[Purpose::List, Purpose::Audit],
        probe: Probe::AllTokens,
        scope: None,
        permission: None,
        role: "a standard role, or a custom role that is not limited to a group",
        grant: GRANT,
    },
    Need {
        title: "read the System Log",
        kind: None,
        purposes: &[Purpose::Usage],
        probe: Probe::Log,
        scope: Some("okta.logs.read"),
        permission: None,
        role: "Report Administrator or Read-Only Administrator",
        grant: GRANT,
    },
    Need {
        title: "read network zones",
        kind: None,
        purposes: &[Purpose::Usage, Purpose::Audit],
        probe: Probe::Zones,
        scope: Some("okta.networkZones.read"),
        permission: None,
        role: "Read-Only Administrator",
        grant: GRANT,
    },
    Need {
        title: "read owners and their groups",
        kind: None,
        purposes: &[Purpose::Audit],
        probe: Probe::Owners,
        scope: Some("okta.users.read"),
        permission: Some("okta.users.read"),
        role: "Read-Only Administrator, or a custom role with okta.users.read",
        grant: GRANT,
    },
    Need {
        title: "read administrator roles",
        kind: None,
        purposes: &[Purpose::Audit],
        probe: Probe::Permissions,
        scope: Some("okta.roles.read"),
        permission: None,
        role: "Super Administrator, or a custom role with okta.iam.read",
        grant: GRANT,
    },
    Need {
        title: "change and revoke tokens",
        kind: None,
        purposes: &[Purpose::Change],
        probe: Probe::Change,
        scope: Some("okta.apiTokens.manage"),
        permission: Some("okta.users.apitokens.manage"),
        role: "Super Administrator or Organization Administrator, or a custom role with okta.users.apitokens.manage",
        grant: GRANT,
    },
];
