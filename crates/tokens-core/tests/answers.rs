//! What the facade makes of what the services answer.
#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

use futures_util::{StreamExt, TryStreamExt};
use jiff::SignedDuration;
use serde_json::json;
use tokens_core::{
    Account, Entry, ErrorKind, IdentityKind, InventoryOptions, ListOptions, MistTokens, Network,
    OktaTokens, Owner, OwnerState, Proof, Provenance, Revocation, RevokeOptions, Token, TokenKind,
    TokenProvider, UpdateToken, WhenState, inventory,
};
use tokens_sandbox::{Answer, Fault, Sandbox};

const OKTA_LIST: &str = "okta.listApiTokens";

fn okta(sandbox: &Sandbox) -> OktaTokens {
    OktaTokens::new(
        okta_api::Client::builder(sandbox.url())
            .token(sandbox.okta_token())
            .build()
            .unwrap(),
    )
}

fn mist(sandbox: &Sandbox) -> mist_api::Client {
    mist_api::Client::builder(sandbox.url())
        .token(sandbox.mist_token())
        .build()
        .unwrap()
}

async fn list(provider: &dyn TokenProvider) -> Vec<Token> {
    let tokens = provider.list(ListOptions::default());
    tokens.try_collect().await.unwrap()
}

#[tokio::test]
async fn what_is_known_is_known_and_the_rest_is_unknown() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.answer_next(
        OKTA_LIST,
        Answer::json(
            200,
            json!([{
                "id": "00Tabc", "name": "used", "userId": "00u1", "clientName": "Okta API", "tokenWindow": "P30D",
                "created": "2026-01-01T00:00:00.000Z", "expiresAt": "2026-03-02T12:00:00.000Z",
                "network": { "connection": "ZONE", "exclude": ["nzo1"] },
            }, { "id": "current" }]),
        ),
    );
    let tokens = list(&okta(&sandbox)).await;
    let used = &tokens[0];
    assert_eq!(used.kind, TokenKind::SSWS);
    assert_eq!(used.owner.as_ref().unwrap().id.as_deref(), Some("00u1"));
    assert_eq!(used.last_used.state, WhenState::At);
    assert_eq!(used.last_used.provenance, Some(Provenance::Derived));
    assert_eq!(
        used.last_used.at.unwrap().to_string(),
        "2026-01-31T12:00:00Z"
    );
    assert_eq!(used.expires.state, WhenState::AfterIdle);
    assert_eq!(used.expires.provenance, Some(Provenance::Reported));
    assert_eq!(used.network.as_ref().unwrap().exclude, ["nzo1"]);

    let json = serde_json::to_value(&tokens[1]).unwrap();
    assert_eq!(
        json["id"],
        json!(null),
        "an id that would be another path is none"
    );
    assert_eq!(
        json["last_used"],
        json!({ "state": "unknown", "at": null, "provenance": null })
    );
    assert_eq!(serde_json::from_value::<Token>(json).unwrap(), tokens[1]);
}

#[tokio::test]
async fn null_is_not_absence() {
    let sandbox = Sandbox::start().await.unwrap();
    let org = sandbox.orgs()[0].id;
    sandbox.answer_next(
        "mist.listOrgApiTokens",
        Answer::json(
            200,
            json!([
                { "created_by": null, "last_used": null, "key": "1qkb...QQCL" },
                { "key": "wholekeywholekeywholekey" },
                { "created_by": "ann@example.com", "last_used": 1_767_225_600, "created_time": 1_767_225_600.5 },
            ]),
        ),
    );
    let tokens = list(&MistTokens::for_org(mist(&sandbox), org)).await;
    assert_eq!(tokens[0].owner.as_ref().unwrap().state, OwnerState::Deleted);
    assert_eq!(tokens[0].last_used.state, WhenState::Never);
    assert_eq!(tokens[0].hint.as_deref(), Some("1qkb...QQCL"));
    assert_eq!(tokens[1].owner, None);
    assert_eq!(tokens[1].last_used.state, WhenState::Unknown);
    assert_eq!(tokens[1].hint, None, "a whole key is no hint");
    assert_eq!(
        tokens[2].last_used.at.unwrap().to_string(),
        "2026-01-01T00:00:00Z"
    );
    assert_eq!(
        tokens[2].created.unwrap().to_string(),
        "2026-01-01T00:00:00.5Z"
    );
    assert_eq!(tokens[2].expires.state, WhenState::Unknown);
}

#[tokio::test]
async fn a_user_token_ends_ninety_idle_days_after_its_last_use() {
    let sandbox = Sandbox::start().await.unwrap();
    let answer = json!([
        { "created_time": 1_767_225_600, "last_used": 1_769_904_000 },
        { "created_time": 1_767_225_600, "last_used": null },
        { "created_time": 1_767_225_600 },
    ]);
    sandbox.answer_next("mist.listApiTokens", Answer::json(200, answer));
    let tokens = list(&MistTokens::for_self(mist(&sandbox))).await;
    let ends = |token: &Token| token.expires.at.map(|at| at.to_string());
    assert_eq!(ends(&tokens[0]).unwrap(), "2026-05-02T00:00:00Z");
    assert_eq!(ends(&tokens[1]).unwrap(), "2026-04-01T00:00:00Z");
    assert_eq!(ends(&tokens[2]), None);
    assert!(
        tokens
            .iter()
            .all(|token| token.expires.state == WhenState::AfterIdle)
    );
}

#[tokio::test]
async fn two_users_of_one_cloud_are_never_the_same() {
    let sandbox = Sandbox::start().await.unwrap();
    let of = |owner: Option<Owner>| {
        let tokens = MistTokens::for_self(mist(&sandbox));
        owner.into_iter().fold(tokens, MistTokens::with_owner)
    };
    let by_email = of(Some(Owner::email("Priya@Acme.example")));
    let by_id = of(Some(Owner::id("7")));
    let unknown = of(None);
    assert_ne!(by_email.id(), by_id.id());
    let text = by_email.id().to_string();
    assert!(text.ends_with("/user/priya%40acme.example"), "{text}");
    assert_eq!(text.parse().as_ref(), Ok(by_email.id()));
    for (tokens, is_known) in [(by_email, true), (by_id, true), (unknown, false)] {
        if !is_known {
            sandbox.answer_next("mist.getSelf", Answer::json(200, json!({})));
        }
        let token = &list(&tokens).await[0];
        assert_eq!(token.provider, *tokens.id());
        assert_eq!(token.reference().is_some(), is_known);
        let again = serde_json::from_value(json!(token));
        assert_eq!(again.ok().as_ref(), Some(token), "{token:?}");
    }
}

#[tokio::test]
async fn a_page_that_fails_ends_the_list_after_what_came_before() {
    let sandbox = Sandbox::builder().okta_page_size(2).start().await.unwrap();
    let next = format!(
        "<{}/api/v1/api-tokens?after=c1>; rel=\"next\"",
        sandbox.url()
    );
    let first = Answer::json(200, json!([{ "id": "00T1" }])).header("link", &next);
    sandbox.answer_next(OKTA_LIST, first);
    let refused = json!({ "errorCode": "E0000006", "errorSummary": "You do not have permission" });
    sandbox.answer_next(OKTA_LIST, Answer::json(403, refused));
    let items: Vec<_> = okta(&sandbox).list(ListOptions::default()).collect().await;
    assert_eq!(items.len(), 2);
    assert!(items[0].is_ok());
    let error = items[1].as_ref().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::PermissionDenied);
    assert_eq!(error.http().unwrap().code.as_deref(), Some("E0000006"));
    assert!(error.http().unwrap().request_id.is_some());
}

#[tokio::test]
async fn a_list_that_leads_in_a_circle_ends() {
    let sandbox = Sandbox::start().await.unwrap();
    let next = "<https://elsewhere.example/api/v1/api-tokens?after=c1>; rel=\"next\"";
    for _ in 0..3 {
        let page = Answer::json(200, json!([{ "id": "00T1" }])).header("link", next);
        sandbox.answer_next(OKTA_LIST, page);
    }
    let items: Vec<_> = okta(&sandbox).list(ListOptions::default()).collect().await;
    assert_eq!(items.len(), 3, "both pages count, and then the error");
    assert!(items.last().unwrap().is_err());
    assert_eq!(sandbox.requests(OKTA_LIST), 2, "on the account's own host");
}

#[tokio::test]
async fn a_list_without_end_is_given_up() {
    let sandbox = Sandbox::builder().okta_page_size(1).start().await.unwrap();
    sandbox.add_okta_tokens(9);
    let mut options = ListOptions::default();
    options.max_pages = 3;
    let items: Vec<_> = okta(&sandbox).list(options).collect().await;
    assert_eq!(items.len(), 4, "three tokens and an error");
    let error = items[3].as_ref().unwrap_err();
    assert!(error.to_string().contains("3 pages"), "{error}");
    assert_eq!(sandbox.requests(OKTA_LIST), 3);
}

/// A reader that takes its time makes no cursor grow old; one that goes away stops the requests.
#[tokio::test]
async fn the_next_page_is_fetched_while_the_last_one_is_read() {
    let sandbox = Sandbox::builder().okta_page_size(2).start().await.unwrap();
    sandbox.add_okta_tokens(50);
    let mut tokens = okta(&sandbox).list(ListOptions::default());
    tokens.next().await.unwrap().unwrap();
    while sandbox.requests(OKTA_LIST) < 3 {
        tokio::task::yield_now().await;
    }
    drop(tokens);
    for _ in 0..1000 {
        tokio::task::yield_now().await;
    }
    let sent = sandbox.requests(OKTA_LIST);
    assert!(sent <= 4, "{sent}: not further ahead than that");
}

/// A caller's own certificate authority, and a host that only it vouches for.
#[tokio::test]
async fn a_private_certificate_authority_can_be_trusted() {
    let sandbox = Sandbox::builder().tls().start().await.unwrap();
    let ca = reqwest::Certificate::from_pem(sandbox.ca_pem().unwrap().as_bytes()).unwrap();
    let connect = |http: reqwest::ClientBuilder| {
        let mut options = tokens_http::Options::default();
        options.retry.attempts = 1;
        OktaTokens::new(
            okta_api::Client::builder(sandbox.url())
                .token(sandbox.okta_token())
                .http(http)
                .options(options)
                .build()
                .unwrap(),
        )
    };
    let trusting = connect(reqwest::Client::builder().tls_certs_merge([ca]));
    assert!(!list(&trusting).await.is_empty());
    let stranger = connect(reqwest::Client::builder());
    let error = stranger.get(&"00Tabc".into()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    assert!(error.to_string().contains("not trusted"), "{error}");
}

#[tokio::test]
async fn page_size_is_sent_and_checked() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.add_okta_tokens(5);
    let provider = okta(&sandbox);
    let whole = list(&provider).await.len();
    assert_eq!(sandbox.requests(OKTA_LIST), 1);
    let mut options = ListOptions::default();
    options.page_size = Some(3);
    let paged: Vec<_> = provider.list(options.clone()).try_collect().await.unwrap();
    assert_eq!(paged.len(), whole);
    assert_eq!(sandbox.requests(OKTA_LIST), 1 + whole.div_ceil(3) as u64);
    let before = sandbox.total_requests();
    options.page_size = Some(201);
    let error = provider
        .list(options)
        .try_collect::<Vec<_>>()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Invalid);
    assert_eq!(sandbox.total_requests(), before);
}

/// A 404 to a revocation proves nothing by itself, whoever sends it: a read tells.
#[tokio::test]
async fn a_404_of_a_gateway_or_of_a_wrong_address_is_an_error() {
    let sandbox = Sandbox::start().await.unwrap();
    let wrong_path =
        json!({ "errorCode": "E0000008", "errorSummary": "The requested path was not found" });
    let foreign = [
        Answer::json(404, wrong_path),
        Answer::raw(404, "text/html", "<html>not here</html>"),
        Answer::json(404, json!({ "status": 404, "error": "Not Found" })),
        Answer::empty(404),
    ];
    let okta: Box<dyn TokenProvider> = Box::new(okta(&sandbox));
    let okta_id = sandbox.add_okta_tokens(1).remove(0);
    let mist: Box<dyn TokenProvider> = Box::new(MistTokens::for_self(mist(&sandbox)));
    let mist_id = sandbox.add_mist_user_tokens(1)[0].to_string();
    let options = RevokeOptions::default().within(std::time::Duration::ZERO);
    for (provider, operation, id, own) in [
        (
            &okta,
            "okta.revokeApiToken",
            okta_id,
            json!({ "errorCode": "E0000007" }),
        ),
        (
            &mist,
            "mist.deleteApiToken",
            mist_id.clone(),
            json!({ "id": mist_id }),
        ),
    ] {
        let id = id.as_str().into();
        for answer in foreign.clone() {
            sandbox.answer_next(operation, answer.clone());
            let error = provider.revoke(&id, &options).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Unexpected, "{error}");
        }
        // The service contradicts itself.
        sandbox.answer_next(operation, Answer::json(404, own));
        let error = provider.revoke(&id, &options).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{error}");
        for answer in foreign.clone() {
            sandbox.answer_next(operation, answer.after_processing());
            let revoked = provider.revoke(&id, &options).await.unwrap();
            assert_eq!(revoked.value, Revocation::not_found(Proof::ReadNotFound));
        }
    }
}

/// Mist's own 404 may be empty, and then only a complete list tells it from another server's.
#[tokio::test]
async fn an_empty_404_of_mist_is_proved_by_the_list() {
    let sandbox = Sandbox::start().await.unwrap();
    let provider = MistTokens::for_self(mist(&sandbox));
    let there = sandbox.add_mist_user_tokens(1)[0]
        .to_string()
        .as_str()
        .into();
    let empty = || sandbox.answer_next("mist.getApiToken", Answer::empty(404));
    empty();
    let error = provider.get(&there).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unexpected, "{error}");
    empty();
    let revoked = provider.revoke(&there, &RevokeOptions::default()).await;
    assert_eq!(
        revoked.unwrap().value,
        Revocation::revoked(Proof::ListedWithout)
    );
    empty();
    let error = provider.get(&there).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound, "{error}");
    assert_eq!(error.proof(), Some(Proof::ListedWithout));
    // A list that is not complete proves nothing.
    for list in [
        Answer::json(200, json!([{ "name": "of unknown id" }])),
        Answer::raw(502, "text/html", "<html>"),
    ] {
        empty();
        for _ in 0..4 {
            sandbox.answer_next("mist.listApiTokens", list.clone());
        }
        let error = provider.get(&there).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unexpected, "{error}");
    }
}

/// Okta's `PUT` takes the whole token, so that it is read before.
#[tokio::test]
async fn a_change_that_was_not_sent_did_not_happen() {
    let sandbox = Sandbox::start().await.unwrap();
    let id = sandbox.add_okta_tokens(1).remove(0).into();
    let mut options = tokens_http::Options::default();
    options.retry.backoff = std::time::Duration::ZERO;
    let client = okta_api::Client::builder(sandbox.url())
        .token(sandbox.okta_token())
        .options(options)
        .build()
        .unwrap();
    sandbox.fault("okta.getApiToken", Fault::Unavailable, 9);
    let change = UpdateToken::new().network(Network::anywhere());
    let error = OktaTokens::new(client)
        .update(&id, change)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable, "{error}");
    assert_eq!(sandbox.requests("okta.upsertApiToken"), 0);
}

#[tokio::test]
async fn a_link_that_leads_nowhere_is_no_end_of_the_list() {
    let sandbox = Sandbox::start().await.unwrap();
    let page = Answer::json(200, json!([{ "id": "00T1" }]));
    let link = "<https://acme.okta.com/api/v1/api-tokens?page=2>; rel=\"next\"";
    sandbox.answer_next(OKTA_LIST, page.header("link", link));
    let items: Vec<_> = okta(&sandbox).list(ListOptions::default()).collect().await;
    assert!(items[0].is_ok() && items[1].is_err() && items.len() == 2);
}

#[tokio::test]
async fn mists_pages_are_neither_repeated_nor_lost() {
    let page = |page: &str, records: usize| {
        Answer::json(200, json!(vec![json!({ "name": "t" }); records]))
            .header("x-page-limit", "2")
            .header("x-page-page", page)
            .header("x-page-total", "3")
    };
    for (answers, tokens, ends_well) in [
        (vec![page("1", 2), page("2", 1)], 3, true),
        // Everything at once, whatever the headers say.
        (vec![page("1", 3)], 3, true),
        // A service that knows no pages.
        (vec![page("1", 2), page("1", 2)], 2, false),
        (vec![page("1", 2), page("2", 0)], 2, false),
    ] {
        let sandbox = Sandbox::start().await.unwrap();
        for answer in answers {
            sandbox.answer_next("mist.listApiTokens", answer);
        }
        let provider = MistTokens::for_self(mist(&sandbox));
        let items: Vec<_> = provider.list(ListOptions::default()).collect().await;
        let listed = items.iter().filter(|item| item.is_ok()).count();
        assert_eq!((listed, items.len() == listed), (tokens, ends_well));
    }
}

/// What Mist's headers say of pages is not understood, or does not fit the records: more may be there.
#[tokio::test]
async fn a_list_of_mists_that_may_go_on_is_not_complete() {
    let id = |last: usize| format!("3d6f0c1e-2a57-4b8c-9f10-6e4d2b7a9c{last:02}");
    let page = |headers: &[(&str, &str)]| {
        let records = [
            json!({ "id": id(1), "name": "a" }),
            json!({ "id": id(2), "name": "b" }),
        ];
        let answer = Answer::json(200, json!(records));
        headers
            .iter()
            .fold(answer, |answer, (name, value)| answer.header(name, value))
    };
    let (page_, limit, total) = ("x-page-page", "x-page-limit", "x-page-total");
    for headers in [
        &[(total, "250")][..],
        &[(total, "abc")],
        &[(total, "")],
        &[(total, "2"), (total, "2")],
        &[(limit, "x"), (total, "2")],
        &[(limit, "2"), (page_, "1"), (total, "99999999999999999999")],
        &[(limit, "2")],
        &[(limit, "1")],
        &[(limit, "2"), (page_, "1")],
        &[(page_, "1")],
        // The same again.
        &[(limit, "2"), (total, "4")],
        &[(limit, "2"), (page_, "zz"), (total, "4")],
        &[(limit, "2"), (page_, "zz"), (total, "2")],
    ] {
        let sandbox = Sandbox::start().await.unwrap();
        let provider = MistTokens::for_self(mist(&sandbox));
        let answer = || {
            for _ in 0..3 {
                sandbox.answer_next("mist.listApiTokens", page(headers));
            }
        };
        answer();
        let items: Vec<_> = provider.list(ListOptions::default()).collect().await;
        let error = items.last().unwrap().as_ref().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{headers:?}: {error}");
        assert_eq!(items.len(), 3, "{headers:?}: {error}");
        // Nor does it prove that a token is gone.
        if sandbox.requests("mist.listApiTokens") == 1 {
            let sandbox = Sandbox::start().await.unwrap();
            let provider = MistTokens::for_self(mist(&sandbox));
            sandbox.answer_next("mist.listApiTokens", page(headers));
            sandbox.answer_next("mist.getApiToken", Answer::empty(404));
            let error = provider.get(&id(9).as_str().into()).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Unexpected, "{headers:?}: {error}");
        }
    }
    for headers in [
        &[][..],
        &[(limit, "100")],
        &[(limit, "2"), (page_, "1"), (total, "2")],
        &[(total, "2")],
    ] {
        let sandbox = Sandbox::start().await.unwrap();
        sandbox.answer_next("mist.listApiTokens", page(headers));
        assert_eq!(
            list(&MistTokens::for_self(mist(&sandbox))).await.len(),
            2,
            "{headers:?}"
        );
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let sandbox = Sandbox::start().await.unwrap();
    let away = Answer::empty(302).header("location", "https://elsewhere.example/login");
    sandbox.answer_next("okta.revokeApiToken", away);
    let id = sandbox.add_okta_tokens(1).remove(0).as_str().into();
    let options = RevokeOptions::default().within(std::time::Duration::ZERO);
    let error = okta(&sandbox).revoke(&id, &options).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert!(error.to_string().contains("elsewhere.example"), "{error}");
    assert_eq!(sandbox.requests("okta.revokeApiToken"), 1);
    assert_eq!(sandbox.total_requests(), 2);
}

#[tokio::test]
async fn the_rate_limit_is_observed() {
    let sandbox = Sandbox::start().await.unwrap();
    let provider = okta(&sandbox);
    assert_eq!(provider.rate_limit(), None);
    list(&provider).await;
    let limit = provider.rate_limit().unwrap();
    assert!(limit.remaining < limit.limit && limit.resets_at.is_some());
}

#[tokio::test]
async fn a_dead_credential_is_named_as_such() {
    let sandbox = Sandbox::start().await.unwrap();
    let provider = okta(&sandbox);
    sandbox.advance(SignedDuration::from_hours(31 * 24));
    let error = provider.get(&"00Tabc".into()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unauthenticated);
    assert_eq!(error.http().unwrap().code.as_deref(), Some("E0000011"));
    assert!(error.hint().unwrap().contains("expired"));
}

#[tokio::test]
async fn an_inventory_goes_on_past_an_account_that_fails() {
    let sandbox = Sandbox::start().await.unwrap();
    let stranger = okta_api::Client::builder(sandbox.url())
        .token("00stranger")
        .build()
        .unwrap();
    let accounts = [
        Account::new("stranger", OktaTokens::new(stranger)),
        Account::new("okta", okta(&sandbox)),
        Account::new("mist", MistTokens::for_self(mist(&sandbox))),
    ];
    let entries: Vec<_> = inventory(&accounts, &InventoryOptions::default())
        .collect()
        .await;
    let count = |wanted| {
        let of =
            |entry: &&(usize, Entry)| matches!(entry, (index, Entry::Token(_)) if *index == wanted);
        entries.iter().filter(of).count()
    };
    assert_eq!(count(0), 0);
    assert!(count(1) > 0 && count(2) > 0);
    let failed: Vec<_> = entries
        .iter()
        .filter_map(|entry| match entry {
            (index, Entry::Failed(error)) => Some((*index, error.kind())),
            _ => None,
        })
        .collect();
    assert_eq!(failed, [(0, ErrorKind::Unauthenticated)]);
}

#[tokio::test]
async fn identify_tells_a_user_from_an_org_token() {
    let sandbox = Sandbox::start().await.unwrap();
    let user = MistTokens::identify(&mist(&sandbox)).await.unwrap();
    assert!(user.kind == IdentityKind::User && user.email.is_some());
    let client = mist_api::Client::builder(sandbox.url())
        .token(sandbox.mist_org_token())
        .build()
        .unwrap();
    let org = MistTokens::identify(&client).await.unwrap();
    assert_eq!(org.kind, IdentityKind::OrgToken);
    assert_eq!(org.org_ids(), [sandbox.orgs()[0].id]);
}

#[test]
fn public_types_can_cross_threads() {
    fn check<T: Send + Sync + 'static>() {}
    check::<tokens_core::Error>();
    check::<tokens_core::IssuedToken>();
    check::<Box<dyn TokenProvider>>();
    check::<Account>();
}
