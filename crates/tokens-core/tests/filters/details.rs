//! With what was found out about a token.

use tokens_core::filter::Filter;
use tokens_core::filter::Verdict::{self, Match, No, Unknown};
use tokens_core::{
    Assignment, Detail, Fact, Named, OrgDetails, Owner, OwnerDetails, Permissions, Standing,
    Target, TargetKind, Token, TokenDetails, UnknownFact, UnknownReason,
};

use super::{Known, org_token, token_of, user_token, verdict, with};

fn unknown() -> UnknownFact {
    UnknownFact::new(UnknownReason::Denied, "no")
}

fn known(change: impl FnOnce(&mut TokenDetails)) -> Known {
    let mut details = TokenDetails::default();
    change(&mut details);
    Known {
        details: Some(details),
        ..Known::default()
    }
}

#[track_caller]
fn assert_verdicts(token: &Token, cases: impl IntoIterator<Item = (&'static str, Known, Verdict)>) {
    for (filter, known, expected) in cases {
        let found = verdict(filter, token, &known);
        assert_eq!(found, expected, "{filter} of {known:?}");
    }
}

#[test]
fn roles_are_effective_ones() {
    let assignment = |role: &str| {
        let (title, is_privileged) = match role {
            "SUPER_ADMIN" => ("Super Administrator", true),
            "CUSTOM" => ("Store help desk", false),
            _ => (role, false),
        };
        let mut assignment = Assignment::new(role, title, is_privileged);
        let site = Named::new(Some("s-1".into()), None);
        assignment.targets = match role {
            "CUSTOM" => vec![Target::new(TargetKind::Site, site)],
            _ => Vec::new(),
        };
        assignment
    };
    let permissions = |roles: &[&str], unknown: &[UnknownFact]| {
        known(|details| {
            let mut permissions =
                Permissions::known(roles.iter().map(|role| assignment(role)).collect());
            permissions.unknown = unknown.to_vec();
            details.permissions = Some(permissions);
        })
    };
    let all = |roles: &[&str]| permissions(roles, &[]);
    let some = |roles: &[&str]| permissions(roles, &[unknown()]);
    assert_verdicts(
        &user_token(),
        [
            ("role=admin", all(&["SUPER_ADMIN"]), Match),
            ("role=admin", all(&["CUSTOM"]), No),
            ("role=admin", all(&[]), No),
            ("role=admin", some(&["SUPER_ADMIN"]), Match),
            ("role=admin", some(&["CUSTOM"]), Unknown),
            ("role=admin", some(&[]), Unknown),
            ("role=super_admin", all(&["SUPER_ADMIN"]), Match),
            ("role=super*", all(&["SUPER_ADMIN"]), Match),
            ("role=Store help desk", all(&["CUSTOM"]), Match),
            ("role=*help*", some(&["CUSTOM"]), Match),
            ("scope=site", all(&["SUPER_ADMIN", "CUSTOM"]), Match),
            ("scope=site", all(&["SUPER_ADMIN"]), No),
            ("scope=site_group", some(&["CUSTOM"]), Unknown),
        ],
    );
    // What the token says itself is not taken away by an answer that says nothing.
    let admin = with(org_token(), |token| {
        token.privileges = Some(vec![tokens_core::Privilege::new("admin", "org")]);
    });
    assert_verdicts(&admin, [("role=admin", some(&[]), Match)]);
}

#[test]
fn owners_by_what_was_looked_up() {
    let owner = |standing, status: Option<&str>, email: Option<&str>| {
        known(|details| {
            let mut owner = OwnerDetails::new(standing);
            owner.status = status.map(str::to_owned);
            owner.email = email.map(str::to_owned);
            details.owner_details = Some(Fact::reported(owner));
        })
    };
    let active = || {
        owner(
            Standing::Active,
            Some("LOCKED_OUT"),
            Some("priya@acme.example"),
        )
    };
    let not_read = || known(|details| details.owner_details = Some(unknown().into()));
    let token = with(user_token(), |token| {
        token.owner = Some(Owner::id("00uPriya"))
    });
    assert_verdicts(
        &token,
        [
            ("owner=priya@*", active(), Match),
            ("owner=marcus@*", active(), No),
            ("owner=marcus@*", not_read(), Unknown),
            ("owner=*", owner(Standing::Unverified, None, None), Match),
            ("owner=m*", owner(Standing::Unverified, None, None), Unknown),
            ("owner-status=active", active(), Match),
            ("owner-status=locked_out", active(), Match),
            ("owner-status=suspended", active(), No),
            ("owner-status=suspended", not_read(), Unknown),
            (
                "owner-status=Suspended",
                owner(Standing::Suspended, Some("SUSPENDED"), None),
                Match,
            ),
            (
                "owner-status=unverified",
                owner(Standing::Unverified, None, None),
                Match,
            ),
            (
                "owner-status=active",
                owner(Standing::Unverified, None, None),
                Unknown,
            ),
            (
                "owner-status=unverified",
                owner(Standing::Unknown, None, None),
                Unknown,
            ),
        ],
    );
}

#[test]
fn organizations_by_id_or_name() {
    let uuid = "4b7a0c1e-52d6-4f0b-9a52-6c6f6f3f9d11";
    let named = |name: Option<&str>| {
        known(|details| {
            let mut org = OrgDetails::new("o-1");
            org.name = name.map(str::to_owned);
            details.org = Some(Fact::reported(org));
        })
    };
    let not_read = || known(|details| details.org = Some(unknown().into()));
    assert_verdicts(
        &org_token(),
        [
            ("org=o-1", Known::default(), Match),
            ("org=O-*", not_read(), Match),
            ("org=acme*", named(Some("Acme Retail")), Match),
            ("org=other*", named(Some("Acme Retail")), No),
            ("org=acme*", named(None), Unknown),
            ("org=acme*", not_read(), Unknown),
            ("org=acme*", Known::default(), Unknown),
            (
                "org=4b7a0c1e-52d6-4f0b-9a52-6c6f6f3f9d11",
                Known::default(),
                No,
            ),
        ],
    );
    let tenant = token_of(
        "acme",
        tokens_core::Scope::Tenant,
        tokens_core::TokenKind::USER,
    );
    assert_verdicts(
        &tenant,
        [
            ("org=acme*", Known::default(), No),
            ("org=acme*", not_read(), Unknown),
        ],
    );
    assert!(
        format!("org={uuid}")
            .parse::<Filter>()
            .unwrap()
            .needs()
            .is_empty()
    );
}

#[test]
fn a_filter_names_the_details_that_it_needs() {
    for (filter, needs) in [
        ("role!=read", Some(Detail::Permissions)),
        ("scope=site", Some(Detail::Permissions)),
        ("scope=org", None),
        ("owner-status=suspended", Some(Detail::Owners)),
        ("owner=*@acme.example", Some(Detail::Owners)),
        ("owner=00uPriya", None),
        ("owner=none", None),
        ("org=acme", Some(Detail::Names)),
        ("team=ops", None),
        ("unused=7d", None),
    ] {
        let found = filter.parse::<Filter>().unwrap().needs();
        assert_eq!(found, needs.into_iter().collect(), "{filter}");
    }
}
