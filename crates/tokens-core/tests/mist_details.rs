//! What is found out about Mist's tokens, and what each source that fails makes unknown.
#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

use futures_util::StreamExt as _;
use httpmock::{Mock, MockServer};
use mist_api::{Client, Options, RetryPolicy};
use serde_json::{Value, json};
use tokens_core::{
    Detail, DetailSet, Fact, Ids, ListOptions, MistOrgs, MistTokens, Owner, OwnerDetails,
    Privilege, Provenance, Standing, TargetKind, Token, TokenDetails, TokenKind, TokenProvider,
    TokenProviders, UnknownReason, Uuid, Visibility,
};

const ORG: &str = "00000000-0000-4000-8000-000000000001";
const MSP: &str = "00000000-0000-4000-8000-000000000002";
const SITE: &str = "00000000-0000-4000-8000-000000000003";
const GROUP: &str = "00000000-0000-4000-8000-000000000004";
const ADMIN: &str = "00000000-0000-4000-8000-000000000005";

/// The sources of details.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    Me,
    Org,
    Msp,
    MspOrgs,
    MspAdmins,
    OrgAdmins,
    Sites,
    SiteGroups,
}

impl Source {
    const ALL: [Self; 8] = [
        Self::Me,
        Self::Org,
        Self::Msp,
        Self::MspOrgs,
        Self::MspAdmins,
        Self::OrgAdmins,
        Self::Sites,
        Self::SiteGroups,
    ];

    fn path(self) -> String {
        match self {
            Self::Me => "/api/v1/self".into(),
            Self::Org => format!("/api/v1/orgs/{ORG}"),
            Self::Msp => format!("/api/v1/msps/{MSP}"),
            Self::MspOrgs => format!("/api/v1/msps/{MSP}/orgs"),
            Self::MspAdmins => format!("/api/v1/msps/{MSP}/admins"),
            Self::OrgAdmins => format!("/api/v1/orgs/{ORG}/admins"),
            Self::Sites => format!("/api/v1/orgs/{ORG}/sites"),
            Self::SiteGroups => format!("/api/v1/orgs/{ORG}/sitegroups"),
        }
    }

    /// What it answers if all is well.
    fn body(self) -> Value {
        let msp = json!({"scope": "msp", "role": "admin", "msp_id": MSP});
        match self {
            Self::Me => json!({
                "admin_id": ADMIN, "email": "caller@example.com", "first_name": "Cal", "last_name": "Ler",
                "enable_two_factor": true, "two_factor_verified": true, "privileges": [msp],
            }),
            Self::Org => json!({"id": ORG, "name": "Acme", "msp_id": MSP}),
            Self::Msp => json!({"id": MSP, "name": "Networks"}),
            Self::MspOrgs => json!([{"id": ORG, "name": "Acme", "msp_id": MSP}]),
            Self::MspAdmins => json!([
                {"admin_id": ADMIN, "email": "Msp@Example.com", "first_name": "Mia", "enable_two_factor": false},
            ]),
            Self::OrgAdmins => json!([
                {"email": "org@example.com", "enable_two_factor": true, "two_factor_verified": true},
                {"email": "sso@example.com", "enable_two_factor": false, "via_sso": true},
                {"email": "unset@example.com", "enable_two_factor": true, "two_factor_verified": false},
                {"email": "silent@example.com"},
            ]),
            Self::Sites => json!([{"id": SITE, "name": "Lab"}]),
            Self::SiteGroups => json!([{"id": GROUP, "name": "Labs"}]),
        }
    }

    fn is_list(self) -> bool {
        self.body().is_array()
    }
}

/// What a source answers instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    Status(u16),
    /// An empty list or record.
    Empty,
    /// No JSON, or not of the kind that is expected.
    Odd(&'static str),
    /// The first page of two, of which the second fails or cannot be asked for.
    Partial,
    /// Records that are none.
    OddRecords,
}

const FAILURES: [(Fault, UnknownReason); 6] = [
    (Fault::Status(401), UnknownReason::Denied),
    (Fault::Status(403), UnknownReason::Denied),
    (Fault::Status(404), UnknownReason::Failed),
    (Fault::Status(500), UnknownReason::Failed),
    (Fault::Odd("<html>"), UnknownReason::Failed),
    (Fault::Odd("\"text\""), UnknownReason::Failed),
];

struct Mist {
    server: MockServer,
}

impl Mist {
    /// Mist, of which some sources answer something else.
    fn new(faults: &[(Source, Fault)]) -> Self {
        let bodies = [];
        Self::with(faults, &bodies)
    }

    /// Mist, of which some sources answer something else, or have another body.
    fn with(faults: &[(Source, Fault)], bodies: &[(Source, Value)]) -> Self {
        let server = MockServer::start();
        for source in Source::ALL {
            let fault = faults.iter().find(|(of, _)| *of == source);
            let body = bodies.iter().find(|(of, _)| *of == source);
            let body = body.map_or_else(|| source.body(), |(_, body)| body.clone());
            server.mock(|when, then| {
                when.method("GET").path(source.path());
                let no_records = if source.is_list() { "[]" } else { "{}" };
                match fault.map(|(_, fault)| *fault) {
                    None => then.status(200).json_body(body),
                    Some(Fault::Status(status)) => {
                        let refused = then.status(status).header("retry-after", "3000");
                        refused.body(format!("{{\"detail\": \"said {status}\"}}"))
                    }
                    Some(Fault::Empty) => then.status(200).body(no_records),
                    Some(Fault::Odd(body)) => then.status(200).body(body),
                    Some(Fault::OddRecords) => {
                        then.status(200).body("[7, {\"id\": 7, \"email\": []}]")
                    }
                    Some(Fault::Partial) => then
                        .status(206)
                        .header("content-range", "items 0-0/2")
                        .body(no_records),
                };
            });
        }
        Self { server }
    }

    /// Each request is sent once.
    fn client(&self) -> Client {
        let retry = RetryPolicy::default().attempts(1);
        let options = Options::default().retry(retry);
        let client = Client::builder(self.server.base_url()).token("key");
        client.options(options).build().unwrap()
    }

    fn org(&self) -> MistTokens {
        MistTokens::for_org(self.client(), ORG.parse().unwrap())
    }

    fn user(&self) -> MistTokens {
        MistTokens::for_self(self.client())
    }
}

fn token(provider: &MistTokens) -> Token {
    let mut token = Token::new(provider.id().clone(), provider.kind());
    token.id = Some(Uuid::from_u128(9).to_string().into());
    token.owner = Some(Owner::email("msp@example.com"));
    token
}

fn created_by(provider: &MistTokens, email: &str) -> Token {
    let mut token = token(provider);
    token.owner = Some(Owner::email(email));
    token
}

/// All details, among which no reason stands twice.
async fn details(provider: &MistTokens, token: &Token) -> TokenDetails {
    provider.details(token, &DetailSet::all()).await
}

fn owner(details: &TokenDetails) -> &Fact<OwnerDetails> {
    details.owner_details.as_ref().unwrap()
}

#[track_caller]
fn known(fact: &Fact<OwnerDetails>) -> &OwnerDetails {
    fact.known().unwrap_or_else(|| panic!("{fact:?}"))
}

#[tokio::test]
async fn an_org_token_has_its_own_permissions_with_names() {
    let mist = Mist::new(&[]);
    let provider = mist.org();
    let mut token = token(&provider);
    token.privileges = Some(vec![
        Privilege::new("admin", "org"),
        Privilege::new("write", "site").site_id(SITE),
        Privilege::new("read", "sitegroup").sitegroup_ids(vec![GROUP.into()]),
        Privilege::new("helpdesk", "orgsites").views(vec!["lobby_admin".into()]),
        Privilege::new("read", "galaxy"),
    ]);
    let details = details(&provider, &token).await;
    let permissions = details.permissions.unwrap();
    assert_eq!(permissions.is_privileged(), Some(true));
    assert_eq!(permissions.unknown, []);
    let found: Vec<_> = permissions
        .assignments
        .iter()
        .map(|one| {
            let target = &one.targets[0];
            let of = (target.of.id.as_deref(), target.of.name.as_deref());
            (one.role.as_str(), one.is_privileged, target.kind, of)
        })
        .collect();
    assert_eq!(
        found,
        [
            ("admin", true, TargetKind::Org, (Some(ORG), Some("Acme"))),
            ("write", false, TargetKind::Site, (Some(SITE), Some("Lab"))),
            (
                "read",
                false,
                TargetKind::SiteGroup,
                (Some(GROUP), Some("Labs"))
            ),
            (
                "helpdesk",
                false,
                TargetKind::OrgSites,
                (Some(ORG), Some("Acme"))
            ),
            ("read", false, TargetKind::Other, (None, Some("galaxy"))),
        ]
    );
    assert_eq!(permissions.assignments[3].permissions, ["lobby_admin"]);
    let reported = |provenance| provenance == Provenance::Reported;
    assert!(
        permissions
            .assignments
            .iter()
            .all(|one| reported(one.provenance))
    );
    let org = details.org.unwrap();
    let org = org.known().unwrap();
    assert_eq!((org.id.as_str(), org.name.as_deref()), (ORG, Some("Acme")));
    assert_eq!(
        (org.msp_id.as_deref(), org.msp_name.as_deref()),
        (Some(MSP), Some("Networks"))
    );
    assert!(details.zones.is_none() && details.agent_details.is_none());
    assert_eq!(details.names_unknown, []);
}

#[tokio::test]
async fn privileges_that_are_not_reported_are_unknown() {
    let mist = Mist::new(&[]);
    let provider = mist.org();
    let mut token = token(&provider);
    let permissions = details(&provider, &token).await.permissions.unwrap();
    assert_eq!(permissions.is_privileged(), None);
    assert_eq!(permissions.unknown[0].reason, UnknownReason::NotReported);
    // One that has no role may be an administrator's.
    let odd: Privilege = serde_json::from_value(json!({
        "role": null, "scope": "org", "msp_id": null, "org_id": null, "orggroup_ids": [],
        "site_id": null, "sitegroup_ids": [], "views": [],
    }))
    .unwrap();
    token.privileges = Some(vec![Privilege::new("read", "org"), odd]);
    let permissions = details(&provider, &token).await.permissions.unwrap();
    assert_eq!(permissions.assignments.len(), 1);
    assert_eq!(permissions.is_privileged(), None);
    assert_eq!(permissions.unknown[0].reason, UnknownReason::Partial);
}

#[tokio::test]
async fn own_privileges_that_cannot_be_read_are_missing() {
    let good = json!({"scope": "org", "role": "read", "org_id": ORG});
    for (privileges, read, reason) in [
        (json!(7), 0, UnknownReason::Failed),
        (
            json!([good, {"scope": "org", "role": 7}]),
            1,
            UnknownReason::Partial,
        ),
    ] {
        let mut me = Source::Me.body();
        me["privileges"] = privileges;
        let mist = Mist::with(&[], &[(Source::Me, me)]);
        let provider = mist.user();
        let own = details(&provider, &token(&provider)).await.permissions;
        for permissions in [own.unwrap(), mist.org().reader().await.permissions] {
            assert_eq!(permissions.assignments.len(), read);
            assert_eq!(permissions.unknown[0].reason, reason);
        }
    }
}

#[tokio::test]
async fn a_creator_is_looked_for_in_the_cheapest_list_first() {
    for (email, standing, two_factor, requests) in [
        // The one who asks, an MSP's administrator, an organization's.
        ("Caller@example.com", Standing::Active, Some(true), [0, 0]),
        (" msp@example.com", Standing::Active, Some(false), [1, 0]),
        ("ORG@example.com", Standing::Active, Some(true), [1, 1]),
        ("unset@example.com", Standing::Active, Some(false), [1, 1]),
        ("silent@example.com", Standing::Active, None, [1, 1]),
        ("sso@example.com", Standing::Active, None, [1, 1]),
        ("gone@example.com", Standing::Unverified, None, [1, 1]),
    ] {
        let mist = Mist::new(&[]);
        // Mocks count what they answer: these answer before the others.
        mist.server.reset();
        let mocks: Vec<(Source, Mock<'_>)> = Source::ALL
            .map(|source| {
                let mock = mist.server.mock(|when, then| {
                    when.path(source.path());
                    then.status(200).json_body(source.body());
                });
                (source, mock)
            })
            .into();
        let calls = |source| {
            let (_, mock) = mocks.iter().find(|(of, _)| *of == source).unwrap();
            mock.calls()
        };
        let provider = mist.org();
        let wanted = [Detail::Owners].into_iter().collect();
        let token = created_by(&provider, email);
        for _ in 0..2 {
            let details = provider.details(&token, &wanted).await;
            assert!(details.permissions.is_none() && details.org.is_none());
            let owner = known(owner(&details));
            assert_eq!(owner.standing, standing, "{email}");
            assert_eq!(owner.two_factor.known().copied(), two_factor, "{email}");
            assert_eq!(owner.via_sso == Some(true), email.starts_with("sso"));
        }
        let found = [calls(Source::MspAdmins), calls(Source::OrgAdmins)];
        assert_eq!(found, requests, "{email}");
        assert_eq!(calls(Source::Me), 1);
        assert_eq!(calls(Source::Org) + calls(Source::Sites), 0);
    }
}

#[tokio::test]
async fn a_creator_who_is_gone_or_not_named_is_not_looked_for() {
    let mist = Mist::new(&[(Source::Me, Fault::Status(500))]);
    let provider = mist.org();
    let mut token = token(&provider);
    token.owner = Some(Owner::deleted());
    let found = details(&provider, &token).await;
    assert_eq!(known(owner(&found)).standing, Standing::Gone);
    for nobody in [None, Some(Owner::email(" "))] {
        token.owner = nobody;
        let found = details(&provider, &token).await;
        let why = owner(&found).unknown().unwrap();
        assert_eq!(why.reason, UnknownReason::NotReported);
    }
}

/// Each list of administrators that fails makes a creator unknown whom the others do not have, and no other.
#[tokio::test]
async fn a_list_of_administrators_that_fails_makes_no_wrong_fact() {
    let partial = [
        (Fault::Partial, UnknownReason::Partial),
        (Fault::OddRecords, UnknownReason::Partial),
    ];
    for (fault, reason) in FAILURES.into_iter().chain(partial) {
        for (failing, active, unknown) in [
            (Source::MspAdmins, "org@example.com", "msp@example.com"),
            (Source::OrgAdmins, "msp@example.com", "org@example.com"),
        ] {
            let mist = Mist::new(&[(failing, fault)]);
            let provider = mist.org();
            let found = details(&provider, &created_by(&provider, active)).await;
            assert_eq!(known(owner(&found)).standing, Standing::Active, "{fault:?}");
            for email in [unknown, "gone@example.com"] {
                let found = details(&provider, &created_by(&provider, email)).await;
                let why = owner(&found).unknown().unwrap();
                assert_eq!(why.reason, reason, "{failing:?} {fault:?}");
                assert_eq!(why.needs.is_some(), reason == UnknownReason::Denied);
            }
        }
    }
    for empty in [Source::MspAdmins, Source::OrgAdmins] {
        let mist = Mist::new(&[(empty, Fault::Empty)]);
        let provider = mist.org();
        let found = details(&provider, &created_by(&provider, "gone@example.com")).await;
        let Fact::Known { value, provenance } = owner(&found) else {
            panic!("{found:?}");
        };
        assert_eq!(value.standing, Standing::Unverified);
        assert_eq!(*provenance, Provenance::Inferred);
    }
}

/// Then no request is sent any more, and what is not known by then stays unknown.
#[tokio::test]
async fn a_quota_that_is_used_up_makes_the_rest_unknown() {
    for source in Source::ALL {
        let mist = Mist::new(&[(source, Fault::Status(429))]);
        let provider = mist.org();
        let mut token = created_by(&provider, "org@example.com");
        token.privileges = Some(vec![
            Privilege::new("write", "site").site_id(SITE),
            Privilege::new("read", "sitegroup").sitegroup_ids(vec![GROUP.into()]),
        ]);
        let found = details(&provider, &token).await;
        let mut failed: Vec<_> = found.names_unknown.iter().map(|why| why.reason).collect();
        match found.org.as_ref().unwrap() {
            Fact::Known { value, .. } => {
                assert_eq!(value.name.as_deref(), Some("Acme"));
                assert!(value.msp_name.is_some() || !failed.is_empty());
            }
            Fact::Unknown(why) => failed.push(why.reason),
        }
        match owner(&found) {
            Fact::Known { value, .. } => assert_eq!(value.standing, Standing::Active),
            Fact::Unknown(why) => failed.push(why.reason),
        }
        let permissions = found.permissions.unwrap();
        assert_eq!(
            permissions.is_privileged(),
            Some(false),
            "as it is reported"
        );
        for target in permissions.assignments.iter().flat_map(|one| &one.targets) {
            let name = target.of.name.as_deref();
            assert!(matches!(name, None | Some("Lab" | "Labs")));
        }
        // The name of the organization comes from the MSP's list.
        let is_needed = source != Source::Org;
        assert_eq!(!failed.is_empty(), is_needed, "{source:?}");
        assert!(failed.iter().all(|reason| *reason == UnknownReason::Failed));
    }
}

/// An organization of which it is not known whether an MSP manages it may have a creator among that one's administrators.
#[tokio::test]
async fn an_msp_that_is_not_known_is_asked_for() {
    let me = json!({"email": "x@example.com", "privileges": [{"scope": "org", "role": "read", "org_id": ORG}]});
    let bodies = [(Source::Me, me)];
    let mist = Mist::with(&[], &bodies);
    let provider = mist.org();
    let found = details(&provider, &created_by(&provider, "msp@example.com")).await;
    assert_eq!(known(owner(&found)).standing, Standing::Active);
    let wanted = [Detail::Owners].into_iter().collect();
    for (fault, reason) in FAILURES {
        let mist = Mist::with(&[(Source::Org, fault)], &bodies);
        let provider = mist.org();
        let token = created_by(&provider, "msp@example.com");
        let found = provider.details(&token, &wanted).await;
        assert_eq!(owner(&found).unknown().unwrap().reason, reason, "{fault:?}");
    }
    // It has none.
    let alone = (Source::Org, json!({"id": ORG, "name": "Acme"}));
    let mist = Mist::with(&[], &[bodies[0].clone(), alone]);
    let provider = mist.org();
    let found = details(&provider, &created_by(&provider, "msp@example.com")).await;
    assert_eq!(known(owner(&found)).standing, Standing::Unverified);
}

#[tokio::test]
async fn names_that_cannot_be_read_are_unknown_with_their_reason() {
    let partial = (Fault::Partial, UnknownReason::Partial);
    for (fault, reason) in FAILURES.into_iter().chain([partial]) {
        for source in [Source::Sites, Source::SiteGroups] {
            let mist = Mist::new(&[(source, fault)]);
            let provider = mist.org();
            let mut token = token(&provider);
            token.privileges = Some(vec![
                Privilege::new("write", "site").site_id(SITE),
                Privilege::new("admin", "sitegroup").sitegroup_ids(vec![GROUP.into()]),
            ]);
            let found = details(&provider, &token).await;
            let permissions = found.permissions.unwrap();
            assert_eq!(permissions.is_privileged(), Some(true));
            let names = permissions.assignments.iter().map(|one| &one.targets[0]);
            let names: Vec<_> = names.map(|target| target.of.name.as_deref()).collect();
            let expected = match source {
                Source::Sites => [None, Some("Labs")],
                _ => [Some("Lab"), None],
            };
            assert_eq!(names, expected, "{source:?} {fault:?}");
            let why: Vec<_> = found.names_unknown.iter().map(|why| why.reason).collect();
            assert_eq!(why, [reason], "{source:?} {fault:?}");
        }
        if fault == Fault::Partial {
            continue;
        }
        let mist = Mist::new(&[(Source::Msp, fault)]);
        let provider = mist.org();
        let found = details(&provider, &token(&provider)).await;
        let org = found.org.unwrap();
        assert_eq!(org.known().unwrap().name.as_deref(), Some("Acme"));
        assert_eq!(org.known().unwrap().msp_name, None);
        assert_eq!(found.names_unknown[0].reason, reason, "{fault:?}");

        // The list of the MSP may fail: the organization's own record has the name.
        for other in [Source::MspOrgs, Source::Me] {
            let mist = Mist::new(&[(other, fault)]);
            let provider = mist.org();
            let found = details(&provider, &token(&provider)).await;
            let org = found.org.unwrap();
            assert_eq!(org.known().unwrap().name.as_deref(), Some("Acme"));
            let mist = Mist::new(&[(other, Fault::Empty), (Source::Org, fault)]);
            let provider = mist.org();
            let found = details(&provider, &token(&provider)).await;
            let org = found.org.unwrap();
            assert_eq!(org.unknown().unwrap().reason, reason, "{fault:?}");
        }
    }
    // What is not there has no name.
    for source in [Source::Sites, Source::SiteGroups] {
        let mist = Mist::new(&[(source, Fault::Empty)]);
        let provider = mist.org();
        let mut token = token(&provider);
        token.privileges = Some(vec![Privilege::new("write", "site").site_id(SITE)]);
        let found = details(&provider, &token).await;
        assert_eq!(found.names_unknown, []);
    }
    let mist = Mist::new(&[(Source::MspOrgs, Fault::Empty), (Source::Org, Fault::Empty)]);
    let provider = mist.org();
    let found = details(&provider, &token(&provider)).await;
    assert_eq!(found.org.unwrap().known().unwrap().name, None);
    let other = (Source::Org, json!({"id": MSP, "name": "Other"}));
    let mist = Mist::with(&[(Source::MspOrgs, Fault::Empty)], &[other]);
    let provider = mist.org();
    let found = details(&provider, &token(&provider)).await;
    assert_eq!(
        found.org.unwrap().unknown().unwrap().reason,
        UnknownReason::Failed
    );
}

#[tokio::test]
async fn a_list_of_sites_is_read_to_its_end() {
    let mist = Mist::new(&[]);
    mist.server.reset();
    let page = |number: &str, id: &str| {
        let (number, id) = (number.to_owned(), id.to_owned());
        mist.server.mock(move |when, then| {
            when.path(Source::Sites.path()).query_param("page", &number);
            then.status(200)
                .header("x-page-limit", "1")
                .header("x-page-page", &number)
                .header("x-page-total", "2")
                .json_body(json!([{"id": id, "name": format!("site {number}")}]));
        })
    };
    let pages = [page("1", ADMIN), page("2", SITE)];
    let provider = mist.org();
    let mut token = token(&provider);
    token.privileges = Some(vec![Privilege::new("write", "site").site_id(SITE)]);
    for _ in 0..3 {
        let found = details(&provider, &token).await.permissions.unwrap();
        let name = found.assignments[0].targets[0].of.name.clone();
        assert_eq!(name.as_deref(), Some("site 2"));
    }
    assert_eq!(pages.map(|page| page.calls()), [1, 1]);
}

#[tokio::test]
async fn a_users_token_may_do_what_its_user_may() {
    let org = json!({"scope": "org", "role": "admin", "org_id": ORG, "name": "Acme"});
    let site = json!({"scope": "site", "role": "read", "org_id": ORG, "site_id": SITE, "name": "Lab", "org_name": "Acme"});
    let mut me = Source::Me.body();
    me["privileges"] = json!([org, site]);
    let mist = Mist::with(&[], &[(Source::Me, me)]);
    let provider = mist.user();
    let found = details(&provider, &token(&provider)).await;
    assert!(found.org.is_none() && found.zones.is_none());
    let owner = known(owner(&found));
    assert_eq!(owner.id.as_deref(), Some(ADMIN));
    assert_eq!(owner.name.as_deref(), Some("Cal Ler"));
    assert_eq!(owner.standing, Standing::Active);
    assert_eq!(owner.two_factor.known(), Some(&true));
    let permissions = found.permissions.unwrap();
    assert_eq!(permissions.is_privileged(), Some(true));
    let names = permissions.assignments.iter().map(|one| &one.targets[0].of);
    let names: Vec<_> = names.map(|of| of.name.as_deref().unwrap()).collect();
    assert_eq!(names, ["Acme", "Lab"]);
    assert_eq!(permissions.assignments[0].provenance, Provenance::Derived);

    for (fault, reason) in FAILURES {
        let mist = Mist::new(&[(Source::Me, fault)]);
        let provider = mist.user();
        let found = details(&provider, &token(&provider)).await;
        assert_eq!(self::owner(&found).unknown().unwrap().reason, reason);
        let permissions = found.permissions.unwrap();
        assert_eq!(permissions.is_privileged(), None);
        assert_eq!(permissions.unknown[0].reason, reason, "{fault:?}");
    }
    let mist = Mist::new(&[(Source::Me, Fault::Empty)]);
    let provider = mist.user();
    let found = details(&provider, &token(&provider)).await;
    let why = self::owner(&found).unknown().unwrap();
    assert_eq!(why.reason, UnknownReason::NotReported);
    // What is left out and what cannot be read look the same, and `/self` always has privileges.
    let permissions = found.permissions.unwrap();
    assert_eq!(permissions.unknown[0].reason, UnknownReason::Failed);
}

#[tokio::test]
async fn the_role_of_the_reader_tells_what_its_list_shows() {
    let org = |role, scope| json!({"scope": scope, "role": role, "org_id": ORG});
    let narrowed = json!({"scope": "org", "role": "read", "org_id": ORG, "views": ["reporting"]});
    let elsewhere = json!({"scope": "org", "role": "admin", "org_id": MSP});
    let msp = json!({"scope": "msp", "role": "read", "msp_id": MSP});
    let other_msp = json!({"scope": "msp", "role": "read", "msp_id": ORG});
    for (privilege, sees_all) in [
        (org("admin", "org"), true),
        (org("write", "org"), true),
        (org("read", "org"), true),
        (org("helpdesk", "org"), false),
        (org("installer", "org"), false),
        (org("admin", "site"), false),
        (narrowed, false),
        (elsewhere, false),
        (msp, true),
        (other_msp, false),
    ] {
        let mut me = Source::Me.body();
        me["privileges"] = json!([privilege]);
        let mist = Mist::with(&[], &[(Source::Me, me)]);
        let reader = mist.org().reader().await;
        let visibility = reader.visibility.known().copied();
        assert_eq!(
            visibility,
            sees_all.then_some(Visibility::All),
            "{privilege}"
        );
        if let Some(why) = reader.visibility.unknown() {
            assert_eq!(why.reason, UnknownReason::NotReported);
            assert!(why.needs.is_some());
        }
        let identity = reader.identity.known().unwrap();
        assert_eq!(identity.email.as_deref(), Some("caller@example.com"));
        let own = mist.user().reader().await;
        assert_eq!(own.visibility.known(), Some(&Visibility::All));
        assert_eq!(own.permissions.assignments.len(), 1);
    }
    for (fault, reason) in FAILURES {
        let mist = Mist::new(&[(Source::Me, fault)]);
        let reader = mist.org().reader().await;
        assert_eq!(reader.identity.unknown().unwrap().reason, reason);
        assert_eq!(reader.permissions.unknown[0].reason, reason);
        assert_eq!(reader.visibility.unknown().unwrap().reason, reason);
    }
    let mist = Mist::new(&[(Source::Me, Fault::Empty)]);
    let reader = mist.org().reader().await;
    assert_eq!(reader.permissions.is_privileged(), None);
    assert!(reader.visibility.unknown().is_some());
}

/// An MSP with so many organizations of so many tokens, of which one in ten needs more: its creator is no administrator of the MSP, and
/// in every second of these it is for a site.
fn estate(server: &MockServer, orgs: usize, tokens: usize) -> Vec<Mock<'_>> {
    let id = |number: usize| format!("00000000-0000-4000-9000-{number:012}");
    let list: Vec<_> = (0..orgs)
        .map(|org| json!({"id": id(org), "name": format!("Org {org}"), "msp_name": "Networks"}))
        .collect();
    let tokens = |creator: &str, scope: &str| -> Value {
        let one = |number: usize| {
            let privilege = json!({"role": "admin", "scope": scope});
            json!({"id": id(number), "name": "ci", "created_by": creator, "privileges": [privilege]})
        };
        (0..tokens).map(one).collect()
    };
    let any = "00000000-0000-4000-9000-";
    let mut mocks = Vec::new();
    let mut answer = |path: String, body: Value| {
        mocks.push(server.mock(|when, then| {
            when.method("GET").path_matches(format!("^/api/v1/{path}$"));
            then.status(200).json_body(body);
        }));
    };
    answer("self".into(), Source::Me.body());
    answer(format!("msps/{MSP}/orgs"), json!(list));
    answer(format!("msps/{MSP}/admins"), Source::MspAdmins.body());
    answer(
        format!("orgs/{any}[0-9]*[1-9]/apitokens"),
        tokens("msp@example.com", "org"),
    );
    answer(
        format!("orgs/{any}[0-9]*[02468]0/apitokens"),
        tokens("org@example.com", "org"),
    );
    answer(format!("orgs/{any}[0-9]*/admins"), Source::OrgAdmins.body());
    for org in (10..orgs).step_by(20) {
        let mut of_site = tokens("org@example.com", "site");
        for token in of_site.as_array_mut().unwrap() {
            token["privileges"][0]["site_id"] = json!(id(orgs + org));
        }
        answer(format!("orgs/{}/apitokens", id(org)), of_site);
        let site = json!([{"id": id(orgs + org), "name": "Lab"}]);
        answer(format!("orgs/{}/sites", id(org)), site);
    }
    mocks
}

/// Reads all tokens with all details, as many at once as a client allows.
async fn read_all(server: &MockServer) -> usize {
    let client = Client::builder(server.base_url()).token("key");
    let orgs = MistOrgs::of_msps(client.build().unwrap(), Ids::All);
    let read = orgs.providers().map(|provider| async move {
        let provider = provider.unwrap();
        let tokens = provider.list(ListOptions::default());
        let read = tokens.map(|token| read_one(&*provider, token.unwrap()));
        let count = read.buffer_unordered(16).count().await;
        let reader = provider.reader().await;
        assert_eq!(reader.visibility.known(), Some(&Visibility::All));
        count
    });
    read.buffer_unordered(16)
        .fold(0, async |sum, count| sum + count)
        .await
}

async fn read_one(provider: &dyn TokenProvider, token: Token) {
    assert_eq!(token.kind, TokenKind::ORG);
    let details = provider.details(&token, &DetailSet::all()).await;
    assert_eq!(known(owner(&details)).standing, Standing::Active);
    assert_eq!(details.permissions.unwrap().is_privileged(), Some(true));
    let org = details.org.unwrap();
    let org = org.known().unwrap();
    assert!(org.name.as_deref().unwrap().starts_with("Org "));
    assert_eq!(org.msp_name.as_deref(), Some("Networks"));
    assert_eq!(details.names_unknown, []);
}

#[tokio::test]
async fn details_of_an_estate_cost_few_requests() {
    for (orgs, tokens, extra) in [(1, 1, 1), (100, 3, 15), (1000, 1, 150), (1, 10_000, 1)] {
        let server = MockServer::start();
        let mocks = estate(&server, orgs, tokens);
        assert_eq!(read_all(&server).await, orgs * tokens);
        let requests: usize = mocks.iter().map(Mock::calls).sum();
        // Who one is, the organizations, the MSP's administrators, each list of tokens, and what one in ten needs more.
        assert_eq!(requests, 3 + orgs + extra, "{orgs}");
        assert!(orgs < 1000 || requests * 10 <= orgs * 12);
    }
}
