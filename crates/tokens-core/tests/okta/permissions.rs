//! Roles: standard and custom, direct and through groups.

use serde_json::{Value, json};
use tokens_core::{Detail, Permissions, UnknownReason};

use crate::org::Source::*;
use crate::org::{Org, Reply, always, by, only};

async fn permissions(org: &Org) -> Permissions {
    let details = only(&org.provider(), Detail::Permissions).await;
    details.permissions.unwrap()
}

fn list(records: Value) -> Reply {
    Reply::json(records)
}

fn titles(permissions: &Permissions) -> Vec<&str> {
    permissions
        .assignments
        .iter()
        .map(|one| one.title.as_str())
        .collect()
}

#[tokio::test]
async fn standard_roles_have_names_for_people() {
    for (role, title, is_privileged) in [
        ("SUPER_ADMIN", "Super Administrator", true),
        ("ORG_ADMIN", "Organization Administrator", true),
        ("READ_ONLY_ADMIN", "Read-only Administrator", false),
        ("USER_ADMIN", "Group Administrator", false),
        ("GALAXY_ADMIN", "As reported", false),
    ] {
        let roles = json!([{ "id": "ra1", "type": role, "label": "As reported", "assignmentType": "USER" }]);
        let org = Org::start([
            (Roles, always(list(roles))),
            (GroupRoles, always(list(json!([])))),
        ]);
        let found = permissions(&org).await;
        assert_eq!(
            (titles(&found), found.is_privileged()),
            (vec![title], Some(is_privileged))
        );
        assert_eq!(found.assignments[0].role, role);
        assert_eq!(found.assignments[0].via_group, None);
    }
}

/// The roles of a user may show those of the user's groups, or not.
#[tokio::test]
async fn a_role_that_is_seen_twice_counts_once() {
    let of_group =
        |id: Option<&str>| json!({ "id": id, "type": "ORG_ADMIN", "assignmentType": "GROUP" });
    let linked = |group: &str| {
        let mut role = of_group(Some("other"));
        role["_links"] =
            json!({ "assignee": { "href": format!("https://x/api/v1/groups/{group}") } });
        role
    };
    for (own, expected) in [
        (json!([]), vec![Some("Ops")]),
        (json!([of_group(Some("gra1"))]), vec![Some("Ops")]),
        (json!([of_group(None)]), vec![Some("Ops")]),
        // By its id alone.
        (
            json!([{ "id": "gra1", "type": "CUSTOM", "assignmentType": "GROUP" }]),
            vec![Some("Ops")],
        ),
        (json!([linked("00g1")]), vec![Some("Ops")]),
        // Of a group that is not among the user's, and of the user.
        (json!([linked("00g7")]), vec![None, Some("Ops")]),
        (
            json!([{ "id": "ra1", "type": "ORG_ADMIN", "assignmentType": "USER" }]),
            vec![None, Some("Ops")],
        ),
    ] {
        let org = Org::start([
            (Roles, always(list(own.clone()))),
            (GroupRoles, always(list(json!([of_group(Some("gra1"))])))),
        ]);
        let found = permissions(&org).await;
        let groups = found
            .assignments
            .iter()
            .map(|one| one.via_group.as_ref()?.name.as_deref());
        assert_eq!(groups.collect::<Vec<_>>(), expected, "{own}");
    }
    // What the user's roles show stays if the groups cannot be read.
    let org = Org::start([
        (Roles, always(list(json!([linked("00g1")])))),
        (Groups, always(Reply::error(403, "E0000006"))),
    ]);
    let found = permissions(&org).await;
    assert_eq!(found.is_privileged(), Some(true));
    let group = found.assignments[0].via_group.as_ref().unwrap();
    assert_eq!(
        (group.id.as_deref(), group.name.as_deref()),
        (Some("00g1"), None)
    );
    assert_eq!(found.unknown[0].reason, UnknownReason::Denied);
}

#[tokio::test]
async fn a_role_that_is_not_in_effect_does_not_count() {
    let roles = |status: Value| json!([{ "id": "ra1", "type": "SUPER_ADMIN", "status": status, "assignmentType": "USER" }]);
    for (status, count) in [
        (json!("INACTIVE"), 0),
        (json!("ACTIVE"), 1),
        (json!("SLEEPY"), 1),
        (json!(null), 1),
    ] {
        let org = Org::start([
            (Roles, always(list(roles(status.clone())))),
            (GroupRoles, always(list(json!([])))),
        ]);
        assert_eq!(permissions(&org).await.assignments.len(), count, "{status}");
    }
}

/// An answer shows the groups or the apps that a role is limited to.
#[tokio::test]
async fn a_role_is_limited_to_apps_or_groups() {
    let app_admin = |targets: Value| json!([{ "id": "ra1", "type": "APP_ADMIN", "assignmentType": "USER", "_embedded": { "targets": targets } }]);
    let apps = app_admin(
        json!({ "catalog": { "apps": [{ "id": "0oa1", "name": "crm", "displayName": "CRM" }, { "name": "hr" }] } }),
    );
    let answer = move |apps: Reply| {
        by(move |_, query| match query.contains("catalog") {
            true => apps.clone(),
            false => list(json!([{ "id": "ra1", "type": "APP_ADMIN", "assignmentType": "USER" }])),
        })
    };
    let none = always(list(json!([])));
    let org = Org::start([(Roles, answer(list(apps))), (GroupRoles, none.clone())]);
    let found = permissions(&org).await;
    let targets = serde_json::to_value(&found.assignments[0].targets).unwrap();
    let expected = json!([{ "kind": "app", "id": "0oa1", "name": "CRM" }, { "kind": "app", "id": "hr", "name": null }]);
    assert_eq!((targets, org.requests(Roles)), (expected, 2));
    assert_eq!(found.unknown, []);

    let org = Org::start([
        (Roles, answer(Reply::error(500, "E0000009"))),
        (GroupRoles, none.clone()),
    ]);
    let found = permissions(&org).await;
    assert_eq!(
        (titles(&found), found.unknown.len()),
        (vec!["Application Administrator"], 1)
    );
    // The answer with the apps lacks the role.
    for other in [json!([]), json!([{ "id": "ra2", "type": "APP_ADMIN" }])] {
        let org = Org::start([(Roles, answer(list(other))), (GroupRoles, none.clone())]);
        let found = permissions(&org).await;
        assert_eq!(titles(&found), ["Application Administrator"]);
        assert_eq!(found.unknown.len(), 1);
        assert_eq!(found.unknown[0].reason, UnknownReason::Partial);
    }
    // Without the targets that are there, the role would have no limit.
    for odd in [json!({}), json!({ "groups": [7] }), json!("all")] {
        let org = Org::start([
            (Roles, always(list(app_admin(odd.clone())))),
            (GroupRoles, none.clone()),
        ]);
        let found = permissions(&org).await;
        assert_eq!(found.assignments, [], "{odd}");
        assert_eq!(found.unknown[0].reason, UnknownReason::Partial, "{odd}");
    }
}

#[tokio::test]
async fn one_odd_record_loses_no_other() {
    let roles = json!([7, { "id": "ra1" }, { "id": "ra2", "type": "SUPER_ADMIN", "assignmentType": "USER" }]);
    let groups = json!([{ "id": "a/b" }, null, { "id": "00g1", "profile": { "name": 7 } }]);
    let org = Org::start([(Roles, always(list(roles))), (Groups, always(list(groups)))]);
    let found = permissions(&org).await;
    assert_eq!(
        titles(&found),
        ["Super Administrator", "Help Desk Administrator"]
    );
    assert_eq!(found.is_privileged(), Some(true));
    let reasons: Vec<_> = found.unknown.iter().map(|why| why.reason).collect();
    assert_eq!(reasons, [UnknownReason::Partial; 2]);
}

#[tokio::test]
async fn a_custom_role_may_be_named_by_its_links_alone() {
    let linked = json!([{
        "id": "b1", "type": "CUSTOM", "label": "Linked", "assignmentType": "USER",
        "_links": { "role": { "href": "https://x/api/v1/iam/roles/cr01" }, "resource-set": { "href": "https://x/api/v1/iam/resource-sets/iam1" } },
    }]);
    let none = always(list(json!([])));
    let org = Org::start([(Roles, always(list(linked))), (GroupRoles, none.clone())]);
    let found = permissions(&org).await;
    assert_eq!(found.assignments[0].permissions, ["okta.users.read"]);
    assert_eq!(
        found.assignments[0].targets[0].of.name.as_deref(),
        Some("Europe")
    );

    let unnamed =
        json!([{ "id": "b1", "type": "CUSTOM", "label": "Unnamed", "assignmentType": "USER" }]);
    let org = Org::start([(Roles, always(list(unnamed))), (GroupRoles, none)]);
    let found = permissions(&org).await;
    assert_eq!((titles(&found), found.unknown.len()), (vec!["Unnamed"], 1));
    assert_eq!(found.is_privileged(), None);
}

#[tokio::test]
async fn a_resource_set_without_a_name_has_an_unknown_one() {
    for set in [json!({}), json!({ "label": 7 }), json!([])] {
        let org = Org::start([(ResourceSets, always(Reply::json(set.clone())))]);
        let found = permissions(&org).await;
        let target = &found.assignments[0].targets[0].of;
        assert_eq!((target.id.as_deref(), &target.name), (Some("iam1"), &None));
        let reasons: Vec<_> = found.unknown.iter().map(|why| why.reason).collect();
        assert_eq!(reasons, [UnknownReason::Partial], "{set}");
    }
}

/// The host of a link to the next page is not asked.
#[tokio::test]
async fn the_groups_of_a_user_may_come_in_pages() {
    let groups = by(|_, query| match query {
        "after=c1" => list(json!([{ "id": "00g2", "profile": { "name": "Second" } }])),
        _ => list(json!([{ "id": "00g1", "profile": { "name": "First" } }])).next("c1"),
    });
    let circle = always(list(json!([{ "id": "00g1" }])).next("c1"));
    let none = always(list(json!([])));
    let org = Org::start([(Groups, groups), (Roles, none.clone())]);
    let found = permissions(&org).await;
    let names = found
        .assignments
        .iter()
        .map(|one| one.via_group.as_ref()?.name.as_deref());
    assert_eq!(names.collect::<Vec<_>>(), [Some("First"), Some("Second")]);
    assert_eq!((org.requests(Groups), org.requests(GroupRoles)), (2, 2));

    let org = Org::start([(Groups, circle), (Roles, none)]);
    let found = permissions(&org).await;
    assert_eq!(found.unknown[0].reason, UnknownReason::Partial);
    assert_eq!(org.requests(Groups), 2);
}
