//! What Mist accounts need. The API description names no permissions: which roles suffice is inferred.

use tokens_core::TokenKind;

use crate::needs::{Grant, Need, Probe, Purpose};

const GRANT: Grant = Grant {
    scope: "",
    role: "give this role to the administrator or the organization token that signs in: {role}",
};

/// Something that the tokens of an organization need.
const fn of_org(title: &'static str, purposes: &'static [Purpose], probe: Probe) -> Need {
    of_role(
        "admin at the organization (Super User)",
        title,
        purposes,
        probe,
    )
}

/// As [`of_org`], with the roles that have it.
const fn of_role(
    role: &'static str,
    title: &'static str,
    purposes: &'static [Purpose],
    probe: Probe,
) -> Need {
    Need {
        title,
        kind: Some(TokenKind::ORG),
        purposes,
        probe,
        scope: None,
        permission: None,
        role,
        grant: GRANT,
    }
}

/// Something that a user's own tokens need.
const fn of_user(title: &'static str, purposes: &'static [Purpose], probe: Probe) -> Need {
    Need {
        title,
        kind: Some(TokenKind::USER),
        purposes,
        probe,
        scope: None,
        permission: None,
        role: "any role, held by a user of its own and not by an organization token",
        grant: GRANT,
    }
}

pub(super) static NEEDS: [Need; 11] = [
    of_org("list tokens", Purpose::ALL, Probe::Tokens),
    of_role(
        "admin, write or read at the organization or its MSP",
        "see all tokens of the organization",
        &[Purpose::List, Purpose::Audit],
        Probe::AllTokens,
    ),
    of_org("read the audit log", &[Purpose::Usage], Probe::Log),
    of_org("read administrators", &[Purpose::Audit], Probe::Admins),
    of_role(
        "admin at the MSP",
        "read the MSP's administrators",
        &[Purpose::Audit],
        Probe::MspAdmins,
    ),
    of_role(
        "any role at the whole organization, and one at its MSP",
        "read names",
        &[Purpose::Audit],
        Probe::Names,
    ),
    of_org("read permissions", &[Purpose::Audit], Probe::Permissions),
    of_org(
        "change and revoke tokens",
        &[Purpose::Change],
        Probe::Change,
    ),
    // A user may revoke the tokens that the list shows.
    of_user(
        "list, change and revoke one's own tokens",
        Purpose::ALL,
        Probe::Tokens,
    ),
    of_user("read one's own audit log", &[Purpose::Usage], Probe::Log),
    of_user(
        "read one's own permissions",
        &[Purpose::Audit],
        Probe::Permissions,
    ),
];
