//! What cannot be read is unknown with its reason, and everything else is known all the same.

use serde_json::json;
use tokens_core::{TokenDetails, UnknownFact, UnknownReason};

use crate::org::Source::{self, *};
use crate::org::{Org, Reply, all, always};

const SOURCES: [Source; 10] = [
    Users,
    Roles,
    Groups,
    GroupRoles,
    RolePermissions,
    ResourceSets,
    Zones,
    AgentPools,
    Limits,
    ServiceAccounts,
];

/// What is unknown of each fact, named as in JSON.
fn unknown(details: &TokenDetails) -> Vec<(&'static str, UnknownFact)> {
    let owner = details.owner_details.as_ref().unwrap();
    let nature = owner.known().and_then(|owner| owner.nature.unknown());
    let permissions = &details.permissions.as_ref().unwrap().unknown;
    let zones = details.zones.as_ref().unwrap().iter();
    let agent = details.agent_details.as_ref().unwrap();
    let share = details.rate_limit.as_ref().unwrap();
    let mut all = Vec::new();
    all.extend(owner.unknown().map(|why| ("owner", why)));
    all.extend(nature.map(|why| ("nature", why)));
    all.extend(permissions.iter().map(|why| ("permissions", why)));
    all.extend(zones.filter_map(|zone| Some(("zones", zone.unknown()?))));
    all.extend(agent.unknown().map(|why| ("agent", why)));
    all.extend(share.unknown().map(|why| ("rate limit", why)));
    all.into_iter()
        .map(|(what, why)| (what, why.clone()))
        .collect()
}

fn fact_of(source: Source) -> &'static str {
    match source {
        Users => "owner",
        Zones => "zones",
        AgentPools => "agent",
        Limits => "rate limit",
        ServiceAccounts => "nature",
        _ => "permissions",
    }
}

fn scope_of(source: Source) -> &'static str {
    match source {
        Users | Groups => "okta.users.read",
        Zones => "okta.networkZones.read",
        AgentPools => "okta.agentPools.read",
        Limits => "okta.principalRateLimits.read",
        ServiceAccounts => "okta.serviceAccounts.okta.read",
        _ => "okta.roles.read",
    }
}

/// A list of this source has elements that are records.
fn is_list(source: Source) -> bool {
    !matches!(source, Users | RolePermissions | ResourceSets)
}

#[tokio::test]
async fn a_source_that_fails_is_unknown_and_no_other() {
    let challenge = "Bearer error=\"insufficient_scope\", error_description=\"no\"";
    let (denied, failed, partial) = (
        UnknownReason::Denied,
        UnknownReason::Failed,
        UnknownReason::Partial,
    );
    let table = [
        (
            Reply::error(403, "E0000006").header("www-authenticate", challenge),
            denied,
        ),
        (
            Reply::text(403, "").header("www-authenticate", challenge),
            denied,
        ),
        (Reply::error(403, "E0000006"), denied),
        (Reply::error(401, "E0000011"), denied),
        (Reply::error(401, "E0000015"), denied),
        (Reply::text(404, "<html>not here</html>"), failed),
        (Reply::error(404, "E0000008"), failed),
        (Reply::error(429, "E0000047"), failed),
        (Reply::error(500, "E0000009"), failed),
        (Reply::text(200, "[{\"id\":"), failed),
        (Reply::text(200, ""), failed),
        (Reply::text(200, "7"), failed),
        (Reply::json(json!([7])), partial),
        (Reply::text(206, "[]"), partial),
        (
            Reply::json(json!([])).header("link", "<https://x/?page=2>; rel=next"),
            partial,
        ),
        (Reply::json(json!([])).header("link", "rel=next"), partial),
    ];
    for source in SOURCES {
        for (reply, reason) in &table {
            let context = format!("{source:?} {reply:?}");
            // What is no list is not of several records.
            let reason = match reason {
                UnknownReason::Partial if !is_list(source) => continue,
                _ if source == ServiceAccounts => UnknownReason::Optional,
                reason => *reason,
            };
            let org = Org::start([(source, always(reply.clone()))]);
            let details = all(&org.with_scopes()).await;
            let unknown = unknown(&details);
            let of = |(what, why): &(&'static str, UnknownFact)| (*what, why.reason);
            let found: Vec<_> = unknown.iter().map(of).collect();
            assert_eq!(found, [(fact_of(source), reason)], "{context}: {unknown:?}");
            let needs = unknown[0].1.needs.as_deref();
            assert!(!unknown[0].1.message.is_empty());
            let is_privileged = details.permissions.unwrap().is_privileged();
            match fact_of(source) {
                "permissions" => assert_eq!(is_privileged, None, "{context}"),
                _ => assert_eq!(is_privileged, Some(false), "{context}"),
            }
            let text = format!("{reply:?}");
            if text.contains("insufficient_scope") {
                assert_eq!(needs, Some(scope_of(source)), "{context}");
            } else if text.contains("E0000006") {
                let needs = needs.unwrap();
                assert!(
                    needs.starts_with(scope_of(source)) && needs.contains("role"),
                    "{needs}"
                );
            } else if matches!(reason, UnknownReason::Failed | UnknownReason::Partial) {
                assert_eq!(needs, None, "{context}");
            }
        }
    }
}

#[tokio::test]
async fn a_token_of_the_org_has_no_scopes_that_could_be_missing() {
    for source in SOURCES {
        let org = Org::start([(source, always(Reply::error(403, "E0000006")))]);
        let unknown = unknown(&all(&org.provider()).await);
        let needs = unknown[0].1.needs.as_deref().unwrap();
        assert!(!needs.contains("okta."), "{source:?}: {needs}");
    }
}

/// The service's own 404 says something of what was asked for.
#[tokio::test]
async fn what_the_service_does_not_have_is_not_missing() {
    for (source, expected) in [
        // Whether it is a person is not known of an owner who was not found.
        (Users, Some(UnknownReason::NotReported)),
        (Roles, Some(UnknownReason::Failed)),
        (Groups, Some(UnknownReason::Failed)),
        (GroupRoles, Some(UnknownReason::Failed)),
        (RolePermissions, Some(UnknownReason::Failed)),
        (ResourceSets, Some(UnknownReason::Failed)),
        (Zones, Some(UnknownReason::Failed)),
        (ServiceAccounts, Some(UnknownReason::Optional)),
    ] {
        let org = Org::start([(source, always(Reply::error(404, "E0000007")))]);
        let details = all(&org.provider()).await;
        let unknown = unknown(&details);
        let reasons: Vec<_> = unknown.iter().map(|(_, why)| why.reason).collect();
        // The roles of the user's groups are found without the user's own.
        let found = &details.permissions.as_ref().unwrap().assignments;
        assert_eq!(found.len(), if source == Roles { 1 } else { 2 });
        assert_eq!(
            reasons,
            expected.into_iter().collect::<Vec<_>>(),
            "{source:?}"
        );
    }
}

/// An empty list is an answer: there is nothing. But every user is in the group of all users.
#[tokio::test]
async fn an_empty_list_is_known() {
    for source in SOURCES.into_iter().filter(|source| is_list(*source)) {
        let org = Org::start([(source, always(Reply::json(json!([]))))]);
        let details = all(&org.provider()).await;
        let unknown: Vec<_> = unknown(&details)
            .into_iter()
            .map(|(what, why)| (what, why.reason))
            .collect();
        match source {
            AgentPools => assert_eq!(unknown, [("agent", UnknownReason::NotReported)]),
            Groups => assert_eq!(unknown, [("permissions", UnknownReason::Partial)]),
            _ => assert_eq!(unknown, [], "{source:?}"),
        }
        let permissions = details.permissions.unwrap();
        let is_known = source != Groups;
        assert_eq!(permissions.is_privileged(), is_known.then_some(false));
        // The roles of the user show that of the group.
        let expected = if source == Roles { 1 } else { 2 };
        assert_eq!(permissions.assignments.len(), expected, "{source:?}");
    }
}
