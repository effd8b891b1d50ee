//! Owners, zones, agents, rate limits.

use serde_json::json;
use tokens_core::{
    Detail, Fact, Network, Owner, OwnerNature, Provenance, Standing, TokenDetails,
    TokenProvider as _, UnknownReason,
};

use crate::org::Source::*;
use crate::org::{Org, Reply, all, always, by, only, token, zone};

fn provenance<T>(fact: &Fact<T>) -> Option<Provenance> {
    match fact {
        Fact::Known { provenance, .. } => Some(*provenance),
        Fact::Unknown(_) => None,
    }
}

#[tokio::test]
async fn one_of_everything_is_found_out() {
    let org = Org::start([]);
    let details = all(&org.provider()).await;
    let owner = details.owner_details.as_ref().unwrap().known().unwrap();
    assert_eq!(owner.id.as_deref(), Some("00u1"));
    assert_eq!(owner.name.as_deref(), Some("Ann Lee"));
    assert_eq!(owner.email.as_deref(), Some("ann@acme.example"));
    assert_eq!(
        owner.last_sign_in.unwrap().to_string(),
        "2026-03-01T10:00:00Z"
    );
    assert_eq!(owner.created.unwrap().to_string(), "2024-01-01T00:00:00Z");
    assert_eq!(owner.nature.known(), Some(&OwnerNature::Person));
    assert_eq!(provenance(&owner.nature), Some(Provenance::Inferred));
    let reason = owner.two_factor.unknown().unwrap().reason;
    assert_eq!(reason, UnknownReason::NotReported);

    let permissions = details.permissions.as_ref().unwrap();
    assert_eq!(permissions.unknown, []);
    let permissions = serde_json::to_value(&permissions.assignments).unwrap();
    assert_eq!(
        permissions,
        json!([
            {
                "role": "CUSTOM", "title": "Token Reader", "is_privileged": false, "via_group": null,
                "targets": [{ "kind": "resource_set", "id": "iam1", "name": "Europe" }],
                "permissions": ["okta.users.read"], "provenance": "reported",
            },
            {
                "role": "HELP_DESK_ADMIN", "title": "Help Desk Administrator", "is_privileged": false,
                "via_group": { "id": "00g1", "name": "Ops" },
                "targets": [{ "kind": "group", "id": "00g9", "name": "Europe" }],
                "permissions": [], "provenance": "reported",
            },
        ])
    );

    let zones = details.zones.as_ref().unwrap();
    let found = zones[0].known().unwrap();
    assert_eq!((zones.len(), found.is_gone), (1, false));
    assert_eq!(found.gateways, ["192.0.2.0/24"]);
    assert_eq!(found.proxies, ["10.0.0.1-10.0.0.9"]);
    assert_eq!(found.status.as_deref(), Some("ACTIVE"));

    let agent = details.agent_details.as_ref().unwrap();
    assert_eq!(provenance(agent), Some(Provenance::Inferred));
    let agent = agent.known().unwrap();
    assert_eq!(agent.pool.as_deref(), Some("acme.local"));
    assert_eq!(agent.status.as_deref(), Some("OPERATIONAL"));
    assert_eq!(
        agent.last_connection.unwrap().to_string(),
        "2026-03-01T12:00:00Z"
    );

    let share = details.rate_limit.as_ref().unwrap().known().unwrap();
    assert_eq!(
        (share.percent, share.concurrency_percent),
        (Some(30), Some(20))
    );
    assert!(!share.is_default);
    assert!(details.org.is_none());
    assert_eq!(org.total_requests(), 10);

    let text = serde_json::to_string(&details).unwrap();
    assert_eq!(
        serde_json::from_str::<TokenDetails>(&text).unwrap(),
        details
    );
}

#[tokio::test]
async fn the_status_of_an_owner_says_what_it_means() {
    for (status, standing) in [
        ("ACTIVE", Standing::Active),
        ("RECOVERY", Standing::Active),
        ("LOCKED_OUT", Standing::Active),
        ("PASSWORD_EXPIRED", Standing::Active),
        ("PROVISIONED", Standing::Active),
        ("STAGED", Standing::Active),
        ("SUSPENDED", Standing::Suspended),
        ("DEPROVISIONED", Standing::Gone),
        ("ASCENDED", Standing::Unknown),
    ] {
        let user = Reply::json(json!({ "id": "00u1", "status": status }));
        let org = Org::start([(Users, always(user))]);
        let details = only(&org.provider(), Detail::Owners).await;
        let owner = details.owner_details.unwrap();
        let owner = owner.known().unwrap();
        assert_eq!(owner.standing, standing, "{status}");
        assert_eq!(owner.status.as_deref(), Some(status));
    }
    // The status is not reported, and the user is not there or not to be seen.
    for (reply, standing, expected) in [
        (
            Reply::json(json!({ "id": "00u1" })),
            Standing::Unknown,
            Provenance::Reported,
        ),
        (
            Reply::error(404, "E0000007"),
            Standing::Unverified,
            Provenance::Inferred,
        ),
    ] {
        let org = Org::start([(Users, always(reply))]);
        let details = only(&org.provider(), Detail::Owners).await;
        let owner = details.owner_details.unwrap();
        assert_eq!(owner.known().unwrap().standing, standing);
        assert_eq!(owner.known().unwrap().status, None);
        assert_eq!(provenance(&owner), Some(expected));
    }
}

#[tokio::test]
async fn an_answer_about_another_user_is_none() {
    for user in [
        json!({ "id": "00u2", "status": "ACTIVE" }),
        json!({ "status": "ACTIVE" }),
    ] {
        let org = Org::start([(Users, always(Reply::json(user)))]);
        let details = only(&org.provider(), Detail::Owners).await;
        assert!(details.owner_details.unwrap().unknown().is_some());
    }
    // `me` is the user who asks.
    let org = Org::start([]);
    let provider = org.provider();
    let mut token = token(&provider);
    token.owner = Some(Owner::id("me"));
    let wanted = [Detail::Owners].into_iter().collect();
    let details = provider.details(&token, &wanted).await;
    assert!(details.owner_details.unwrap().unknown().is_some());
    token.owner = None;
    let before = org.total_requests();
    let wanted = [Detail::Owners, Detail::Permissions].into_iter().collect();
    let details = provider.details(&token, &wanted).await;
    let reason = details.owner_details.unwrap().unknown().unwrap().reason;
    assert_eq!(reason, UnknownReason::NotReported);
    let permissions = details.permissions.unwrap();
    assert_eq!(permissions.unknown[0].reason, UnknownReason::NotReported);
    assert_eq!(permissions.is_privileged(), None);
    assert_eq!(org.total_requests(), before);
}

#[tokio::test]
async fn service_accounts_are_told_from_people_if_the_list_is_whole() {
    let listed = |account| Reply::json(json!([account]));
    for (accounts, expected) in [
        (
            listed(json!({ "oktaUserId": "00u1" })),
            Ok((OwnerNature::ServiceAccount, Provenance::Reported)),
        ),
        (
            listed(json!({ "oktaUserId": "00u2" })),
            Ok((OwnerNature::Person, Provenance::Inferred)),
        ),
        // In spite of what cannot be read.
        (
            listed(json!({ "oktaUserId": "00u1" })).header("content-range", "x"),
            Ok((OwnerNature::ServiceAccount, Provenance::Reported)),
        ),
        (
            listed(json!({ "oktaUserId": "00u2" })).header("content-range", "x"),
            Err(UnknownReason::Optional),
        ),
        (
            listed(json!({ "oktaUserId": 7 })),
            Err(UnknownReason::Optional),
        ),
    ] {
        let org = Org::start([(ServiceAccounts, always(accounts))]);
        let details = only(&org.provider(), Detail::Owners).await;
        let owner = details.owner_details.unwrap();
        let nature = &owner.known().unwrap().nature;
        let found = match nature {
            Fact::Known { value, provenance } => Ok((*value, *provenance)),
            Fact::Unknown(unknown) => Err(unknown.reason),
        };
        assert_eq!(found, expected);
    }
}

#[tokio::test]
async fn zones_come_from_the_list_or_one_by_one() {
    let missing = by(|path, _| match path.ends_with("/nzo2") {
        true => Reply::json(zone("nzo2")),
        false => Reply::error(404, "E0000007"),
    });
    let org = Org::start([(Zone, missing)]);
    let provider = org.provider();
    let wanted = [Detail::Zones].into_iter().collect();
    let mut token = token(&provider);
    for network in [None, Some(Network::anywhere())] {
        token.network.clone_from(&network);
        let zones = provider.details(&token, &wanted).await.zones;
        assert_eq!(zones, network.map(|_| Vec::new()));
    }
    assert_eq!(org.total_requests(), 0);
    let ids = |ids: &[&str]| ids.iter().map(ToString::to_string).collect::<Vec<_>>();
    token.network = Some(Network::zones(
        ids(&["nzo1", "nzo2", "nzo1"]),
        ids(&["nzo3", "ALL_ZONES"]),
    ));
    for _ in 0..3 {
        let zones = provider.details(&token, &wanted).await.zones.unwrap();
        let gone: Vec<_> = zones
            .iter()
            .map(|zone| zone.known().map(|zone| zone.is_gone))
            .collect();
        assert_eq!(gone, [Some(false), Some(false), Some(true), None]);
        let reason = zones[3].unknown().unwrap().reason;
        assert_eq!(reason, UnknownReason::NotReported);
    }
    assert_eq!((org.requests(Zones), org.requests(Zone)), (1, 2));
    assert_eq!(provider.clone().zones().await.unwrap().len(), 1);
    assert_eq!(org.requests(Zones), 1);
}

#[tokio::test]
async fn a_list_of_zones_with_a_gap_says_of_no_zone_that_it_is_gone() {
    let org = Org::start([
        (
            Zones,
            always(Reply::json(json!([zone("nzo2"), { "name": "odd" }]))),
        ),
        (Zone, always(Reply::error(500, "E0000009"))),
    ]);
    let provider = org.provider();
    let zones = only(&provider, Detail::Zones).await.zones.unwrap();
    assert_eq!(zones[0].unknown().unwrap().reason, UnknownReason::Failed);
    assert!(provider.zones().await.is_err());
}

#[tokio::test]
async fn an_agent_is_found_by_the_name_of_its_token() {
    let pools = |agents| always(Reply::json(json!([{ "name": "pool", "agents": agents }])));
    for (agents, expected) in [
        (json!([{ "name": " DC-1 " }]), Ok(())),
        (json!([{ "name": "dc-2" }]), Err(UnknownReason::NotReported)),
        (json!([]), Err(UnknownReason::NotReported)),
        (
            json!([{ "name": "dc-1" }, { "name": "dc-1" }]),
            Err(UnknownReason::NotReported),
        ),
        (json!("none"), Err(UnknownReason::Partial)),
        (json!([{ "name": 7 }]), Err(UnknownReason::Partial)),
    ] {
        let org = Org::start([(AgentPools, pools(agents.clone()))]);
        let found = only(&org.provider(), Detail::Agents)
            .await
            .agent_details
            .unwrap();
        let found = found
            .unknown()
            .map_or(Ok(()), |unknown| Err(unknown.reason));
        assert_eq!(found, expected, "{agents}");
    }
    let org = Org::start([]);
    let provider = org.provider();
    let mut token = token(&provider);
    token.agent = None;
    let wanted = [Detail::Agents].into_iter().collect();
    assert!(
        provider
            .details(&token, &wanted)
            .await
            .agent_details
            .is_none()
    );
    assert_eq!(org.total_requests(), 0);
}

#[tokio::test]
async fn a_token_without_a_share_of_its_own_has_the_default() {
    let second = by(|_, query| match query.contains("after=c1") {
        true => Reply::json(json!([{ "principalId": "00T1", "defaultPercentage": 75 }])),
        false => Reply::json(json!([{ "principalId": "00T2" }])).next("c1"),
    });
    for (limits, percent, is_default) in [
        (always(Reply::json(json!([]))), Some(50), true),
        (second, Some(75), false),
    ] {
        let org = Org::start([(Limits, limits)]);
        let share = only(&org.provider(), Detail::RateLimits)
            .await
            .rate_limit
            .unwrap();
        let share = share.known().unwrap();
        assert_eq!((share.percent, share.is_default), (percent, is_default));
    }
    let odd = always(Reply::json(json!([{ "principalId": 7 }])));
    let org = Org::start([(Limits, odd)]);
    let share = only(&org.provider(), Detail::RateLimits)
        .await
        .rate_limit
        .unwrap();
    assert_eq!(share.unknown().unwrap().reason, UnknownReason::Partial);
}
