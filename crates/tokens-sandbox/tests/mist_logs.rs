//! Mist: audit logs, sites, MSPs, and where requests come from.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use support::Client;
use tokens_sandbox::Sandbox;

const PORTAL: &str = "9a52d4f1-0d3a-4f6e-8a25-b1f9d0c47e21";
const WALLBOARD: &str = "1f7a36c8-0d3a-4f6e-8a25-b1f9d0c47e13";
const STORE_17: &str = "4ac1dcf4-9d8b-7211-65c4-057819f0862b";

fn org(sandbox: &Sandbox, number: usize, rest: &str) -> String {
    format!("/api/v1/orgs/{}{rest}", sandbox.orgs()[number].id)
}

fn results(log: &Value) -> &[Value] {
    log["results"].as_array().unwrap()
}

fn of_all<'a>(log: &'a Value, member: &str) -> Vec<&'a str> {
    let results = results(log).iter();
    results
        .map(|event| event[member].as_str().unwrap())
        .collect()
}

#[tokio::test]
async fn each_change_of_an_org_token_leaves_a_record() {
    let now: Timestamp = "2026-03-01T12:00:00Z".parse().unwrap();
    let sandbox = Sandbox::builder().now(now).empty().start().await.unwrap();
    let user = Client::mist(&sandbox).from("192.0.2.10, 198.51.100.7");
    let terraform = Client::mist_org(&sandbox);
    let tokens = org(&sandbox, 0, "/apitokens");
    let privileges = json!([{"role": "read", "scope": "org"}]);
    let body = json!({"name": "ci", "privileges": privileges});
    let created = user.post(&tokens, body).await.json();
    let path = format!("{tokens}/{}", created["id"].as_str().unwrap());
    sandbox.advance(SignedDuration::from_mins(1));
    assert_eq!(
        terraform.put(&path, json!({"name": "cd"})).await.status,
        200
    );
    sandbox.advance(SignedDuration::from_mins(1));
    // What is refused leaves none, nor does a read.
    assert_eq!(user.put(&path, json!({"name": ""})).await.status, 400);
    assert_eq!(user.get(&path).await.status, 200);
    assert_eq!(user.delete(&path).await.status, 200);
    assert_eq!(user.delete(&path).await.status, 404);

    for logs in ["/logs", "/logs/search"] {
        let path = org(&sandbox, 0, &format!("{logs}?sort=timestamp"));
        let log = user.get(&path).await.json();
        assert_eq!(log["total"], 3);
        let people = of_all(&log, "admin_name");
        assert_eq!(people[1], "terraform-prod");
        assert_eq!(people[0], people[2]);
        assert_eq!(
            of_all(&log, "src_ip"),
            ["198.51.100.7", "127.0.0.1", "198.51.100.7"]
        );
        let [added, updated, deleted] = results(&log) else {
            panic!("{log}")
        };
        let me = user.get("/api/v1/self").await.json();
        assert_eq!(added["admin_id"], me["admin_id"]);
        assert_eq!(updated["admin_id"], json!(null));
        assert_eq!(added["before"], json!(null));
        assert_eq!(added["after"]["privileges"], privileges);
        assert_eq!(updated["before"]["name"], "ci");
        assert_eq!(updated["after"]["name"], "cd");
        assert_eq!(deleted["before"]["name"], "cd");
        assert_eq!(deleted["after"], json!(null));
        assert_eq!(added["timestamp"], 1_772_366_400.0);
        assert!(!log.to_string().contains(created["key"].as_str().unwrap()));
    }
    // The MSP has the records of its orgs, the other org has none.
    let msp = format!("/api/v1/msps/{}/logs", sandbox.msp_id());
    assert_eq!(user.get(&msp).await.json()["total"], 3);
    let other = user.get(&org(&sandbox, 1, "/logs")).await.json();
    assert_eq!(other["total"], 0);
    // Of the user's own doings there are two.
    let own = user.get("/api/v1/self/logs").await.json();
    assert_eq!(own["total"], 2);
    assert_eq!(results(&own)[0]["src_ip"], json!(null));
}

#[tokio::test]
async fn each_change_of_a_user_token_is_in_the_user_s_own_log() {
    let sandbox = Sandbox::builder().empty().start().await.unwrap();
    let user = Client::mist(&sandbox);
    let tokens = "/api/v1/self/apitokens";
    let created = user.post(tokens, json!({"name": "ci"})).await.json();
    let path = format!("{tokens}/{}", created["id"].as_str().unwrap());
    user.put(&path, json!({"name": "cd"})).await;
    user.delete(&path).await;
    let log = user.get("/api/v1/self/logs?sort=timestamp").await.json();
    let messages = of_all(&log, "message");
    assert_eq!(messages.len(), 3);
    for (message, name) in messages.iter().zip(["ci", "cd", "cd"]) {
        assert!(message.contains(name), "{message}");
    }
    let logs = user.get(&org(&sandbox, 0, "/logs")).await.json();
    assert_eq!(logs["total"], 0);
}

#[tokio::test]
async fn a_log_has_a_period_filters_and_an_order() {
    let now: Timestamp = "2026-03-01T12:00:00Z".parse().unwrap();
    let sandbox = Sandbox::builder().now(now).start().await.unwrap();
    let user = Client::mist(&sandbox);
    let ask = async |query: &str| {
        let path = org(&sandbox, 0, &format!("/logs?{query}"));
        user.get(&path).await.json()
    };
    let total = async |query: &str| ask(query).await["total"].as_u64().unwrap();
    let day = ask("").await;
    let end = now.as_second();
    assert_eq!(day["end"], end);
    assert_eq!(day["start"], end - 24 * 3600);
    assert_eq!(total("duration=1d").await, day["total"].as_u64().unwrap());
    let quarter = total("duration=90d").await;
    assert!(quarter > 100, "{quarter}");
    assert_eq!(total("start=-90d").await, quarter);
    assert_eq!(
        total(&format!("start={}", end - 90 * 24 * 3600)).await,
        quarter
    );
    let week = total("duration=7d").await;
    let earlier = total("start=-90d&end=-7d").await;
    assert_eq!(week + earlier, quarter);
    // With a start the duration means nothing.
    assert_eq!(total("start=-90d&duration=1d").await, quarter);

    let terraform = total("duration=90d&admin_name=terraform-prod").await;
    assert!(terraform > 80 && terraform < quarter, "{terraform}");
    let site = format!("duration=90d&site_id={STORE_17}");
    assert_eq!(total(&site).await, 18);
    let wlans = ask("duration=90d&message=wlan").await;
    assert_eq!(wlans["total"], terraform);

    let newest_first = ask("duration=90d&limit=1000").await;
    let mut oldest_first = ask("duration=90d&limit=1000&sort=timestamp").await;
    let oldest_first = oldest_first["results"].as_array_mut().unwrap();
    oldest_first.reverse();
    assert_eq!(results(&newest_first), oldest_first);
    let times: Vec<_> = results(&newest_first)
        .iter()
        .map(|event| event["timestamp"].as_f64().unwrap())
        .collect();
    assert!(times.is_sorted_by(|one, next| one >= next));

    let bad = org(&sandbox, 0, "/logs?sort=name");
    assert_eq!(user.get(&bad).await.status, 400);
}

#[tokio::test]
async fn a_log_comes_in_pages_that_lead_to_each_other() {
    let sandbox = Sandbox::start().await.unwrap();
    let user = Client::mist(&sandbox);
    let mut next = Some(org(&sandbox, 0, "/logs/search?duration=90d&limit=50"));
    let mut ids = Vec::new();
    let mut totals = Vec::new();
    while let Some(path) = next {
        let reply = user.get(&path).await;
        let page = reply.json();
        assert_eq!(reply.header("x-page-limit"), Some("50"));
        totals.push(page["total"].as_u64().unwrap());
        assert_eq!(
            reply.header("x-page-total"),
            Some(&*page["total"].to_string())
        );
        ids.extend(of_all(&page, "id").into_iter().map(str::to_owned));
        next = page["next"].as_str().map(str::to_owned);
    }
    assert!(totals.len() > 2);
    assert_eq!(ids.len(), usize::try_from(totals[0]).unwrap());
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), usize::try_from(totals[0]).unwrap());
}

#[tokio::test]
async fn a_token_s_last_use_is_later_than_its_last_record() {
    let sandbox = Sandbox::start().await.unwrap();
    let user = Client::mist(&sandbox);
    let tokens = user.get(&org(&sandbox, 0, "/apitokens")).await.json();
    let path = org(&sandbox, 0, "/logs?duration=90d&admin_name=terraform-prod");
    let log = user.get(&path).await.json();
    let last = results(&log)[0]["timestamp"].as_f64().unwrap();
    assert!(tokens[0]["last_used"].as_f64().unwrap() > last);
}

#[tokio::test]
async fn ids_have_names() {
    let sandbox = Sandbox::start().await.unwrap();
    let user = Client::mist(&sandbox);
    let msp = format!("/api/v1/msps/{}", sandbox.msp_id());
    let msp = user.get(&msp).await.json();
    assert_eq!(msp["name"], "Northwind Managed Networks");
    let retail = user.get(&org(&sandbox, 0, "")).await.json();
    assert_eq!(retail["name"], "Acme Retail");
    assert_eq!(retail["msp_name"], msp["name"]);
    let token = org(&sandbox, 0, &format!("/apitokens/{WALLBOARD}"));
    let site = user.get(&token).await.json()["privileges"][0]["site_id"].clone();
    let sites = user.get(&org(&sandbox, 0, "/sites?limit=2")).await;
    assert_eq!(sites.header("x-page-total"), Some("3"));
    let sites = sites.json();
    assert_eq!(sites.as_array().unwrap().len(), 2);
    assert_eq!(
        (&sites[0]["id"], &sites[0]["name"]),
        (&site, &json!("Store 17"))
    );
    let groups = user.get(&org(&sandbox, 0, "/sitegroups")).await.json();
    assert_eq!(groups[0]["id"], sites[0]["sitegroup_ids"][0]);
    assert_eq!(groups[0]["site_ids"][0], site);
}

#[tokio::test]
async fn some_creators_are_explained_by_the_msp_some_by_the_org_and_one_by_none() {
    let sandbox = Sandbox::start().await.unwrap();
    let user = Client::mist(&sandbox);
    let msp = format!("/api/v1/msps/{}/admins", sandbox.msp_id());
    let msp = user.get(&msp).await;
    assert_eq!(msp.list("two_factor_verified"), [true, false]);
    let msp = msp.list("email");
    let mut explained = Vec::new();
    for number in 0..2 {
        let tokens = user.get(&org(&sandbox, number, "/apitokens")).await;
        let own = user.get(&org(&sandbox, number, "/admins")).await;
        let own = own.list("email");
        for creator in tokens.list("created_by") {
            explained.push((msp.contains(&creator), own.contains(&creator)));
        }
    }
    assert!(explained.contains(&(true, true)));
    assert!(explained.contains(&(false, true)));
    // One of those is null.
    assert_eq!(
        explained.iter().filter(|by| **by == (false, false)).count(),
        2
    );
}

#[tokio::test]
async fn an_org_token_works_only_from_its_addresses() {
    let sandbox = Sandbox::start().await.unwrap();
    let portal = Client::mist_with(&sandbox, &sandbox.key_of(PORTAL).unwrap());
    for (source, status) in [
        ("198.51.100.23", 200),
        ("2001:db8:17::5", 200),
        ("192.0.2.1, 198.51.100.23", 200),
        ("198.51.100.23, 192.0.2.1", 401),
        ("198.51.101.1", 401),
        ("nonsense", 401),
    ] {
        let reply = portal.from(source).get("/api/v1/self").await;
        assert_eq!(reply.status, status, "{source}");
    }
}
