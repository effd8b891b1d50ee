//! `list --with`: what is found out about each token, and what could not be.

use serde_json::{Value, json};
use tokens_core::snapshot::{ListVisibility, MissingFact};
use tokens_core::{Snapshot, Standing, UnknownReason};
use tokens_sandbox::Answer;

use crate::support::{OKTA_SIEM, Ran, Served, pty, run, serve, snapshot, tokens};

/// What `list` prints as JSON, read back.
fn read(ran: &Ran) -> Snapshot {
    Snapshot::read(ran.stdout.as_bytes()).unwrap()
}

fn names(snapshot: &Snapshot) -> Vec<&str> {
    let tokens = snapshot.tokens.iter();
    tokens
        .map(|one| one.token.name.as_deref().unwrap())
        .collect()
}

#[test]
fn all_but_usage_is_joined() {
    let ran = run(&mut tokens(&[
        "--sandbox",
        "list",
        "--with",
        "all",
        "-o",
        "json",
    ]))
    .ends(0);
    let document = read(&ran);
    assert!(document.complete);
    assert_eq!(document.details.len(), 6);
    for account in &document.accounts {
        assert!(account.reader.is_some(), "{}", account.account);
        for list in &account.lists {
            assert!(list.complete);
            assert_eq!(list.visibility, ListVisibility::All, "{}", account.account);
        }
    }
    let org = &document.accounts[2].lists[0];
    assert_eq!(org.org_name.as_deref(), Some("Acme Retail"));
    let named = |name: &str| {
        let mut tokens = document.tokens.iter();
        tokens
            .find(|one| one.token.name.as_deref() == Some(name))
            .unwrap()
    };
    let vpn = named("vpn-sync");
    let owner = vpn.details.owner_details.as_ref().unwrap().known().unwrap();
    assert_eq!(owner.standing, Standing::Suspended);
    let permissions = vpn.details.permissions.as_ref().unwrap();
    assert_eq!(permissions.is_privileged(), Some(true));
    let group = permissions.assignments[0].via_group.as_ref().unwrap();
    assert_eq!(group.name.as_deref(), Some("Ops"));
    // Not asked for.
    assert!(document.tokens.iter().all(|one| one.usage.is_none()));
}

#[test]
fn every_administrator_is_found() {
    let arguments = ["--sandbox", "list", "--filter", "role=admin", "-o", "json"];
    let ran = run(&mut tokens(&arguments)).ends(0);
    assert_eq!(
        names(&read(&ran)),
        [
            "token-inventory",
            "terraform-prod",
            "AD agent dc01.corp.acme.example",
            "vpn-sync",
            "token-inventory",
            "jenkins-backup",
            "📶 site survey laptop",
            "terraform-prod",
            "migration-2023 (temporary)",
        ]
    );
}

#[test]
fn what_cannot_be_read_is_missing_once_for_each_reason() {
    let sandbox = serve();
    let denied = json!({"errorCode": "E0000006", "errorSummary": "no"});
    for _ in 0..20 {
        sandbox.answer_next("okta.getUser", Answer::json(403, denied.clone()));
    }
    let arguments = [
        "list",
        "--account",
        "okta",
        "--with",
        "owners",
        "-o",
        "json",
    ];
    let ran = sandbox.run(&arguments).ends(5);
    let document = read(&ran);
    assert!(!document.complete);
    assert_eq!(document.tokens.len(), 6);
    let [missing] = document.missing.as_slice() else {
        panic!("{ran}")
    };
    assert_eq!(missing.fact, MissingFact::Owners);
    assert_eq!(missing.reason, UnknownReason::Denied);
    assert_eq!(missing.tokens, Some(6));
    assert!(missing.needs.is_some());
    assert_eq!(missing.account.as_deref(), Some("okta"));
    // The list itself was read to its end.
    assert!(document.accounts[0].lists[0].complete);
}

#[test]
fn a_plain_list_asks_for_nothing_more_and_strict_says_what_it_leaves_unknown() {
    let sandbox = serve();
    let plain = sandbox
        .run(&["list", "--account", "okta", "-o", "json"])
        .ends(0);
    assert_eq!(sandbox.total_requests(), 1);
    let plain = read(&plain);
    assert!(plain.complete);
    assert_eq!(
        plain.accounts[0].lists[0].visibility,
        ListVisibility::Unknown
    );
    let arguments = ["list", "--account", "okta", "-o", "json", "--strict"];
    let strict = read(&sandbox.run(&arguments).ends(5));
    assert!(!strict.complete);
    assert_eq!(strict.missing[0].fact, MissingFact::Reader);
    assert_eq!(strict.missing[0].reason, UnknownReason::NotRead);
}

/// The environment for two accounts of one organization.
fn twice(sandbox: &Served, arguments: &[&str]) -> (tempfile::TempDir, Ran) {
    let home = tempfile::tempdir().unwrap();
    let account = |name: &str| {
        format!(
            "[accounts.{name}]\nprovider = \"okta\"\nurl = \"{}\"\ntoken = {{ env = \"KEY_OF_OKTA\" }}\n",
            sandbox.url()
        )
    };
    let file = home.path().join("tokens.toml");
    std::fs::write(&file, account("one") + &account("two")).unwrap();
    let mut command = tokens(&[&["--config", file.to_str().unwrap()], arguments].concat());
    let ran = run(command.env("KEY_OF_OKTA", sandbox.okta_token()));
    (home, ran)
}

#[test]
fn a_token_of_two_accounts_is_one() {
    let sandbox = serve();
    let (_, ran) = twice(&sandbox, &["list", "-o", "json"]);
    let document = read(&ran.ends(0));
    assert_eq!(document.tokens.len(), 6);
    for token in &document.tokens {
        assert_eq!(token.accounts, ["one", "two"]);
    }
    let counts: Vec<_> = document
        .accounts
        .iter()
        .map(|one| one.lists[0].tokens)
        .collect();
    assert_eq!(counts, [6, 6]);
    let (_, ran) = twice(&sandbox, &["list", "-o", "ndjson"]);
    let ran = ran.ends(0);
    assert_eq!(ran.stdout.lines().count(), 1 + 6 + 1);
    let end: Value = serde_json::from_str(ran.stdout.lines().last().unwrap()).unwrap();
    assert_eq!((&end["tokens"], &end["repeated"]), (&json!(6), &json!(6)));
    assert_eq!(read(&ran).tokens.len(), 6);
    let (_, ran) = twice(&sandbox, &["list"]);
    assert!(ran.ends(0).stdout.contains("\n6 tokens in 2 accounts\n"));
}

#[test]
fn what_one_account_cannot_read_another_fills_in() {
    let list = |arguments: &[&str], denied: u64| {
        let sandbox = serve();
        let answer = json!({"errorCode": "E0000006", "errorSummary": "no"});
        for _ in 0..denied {
            sandbox.answer_next("okta.getUser", Answer::json(403, answer.clone()));
        }
        let (_, ran) = twice(&sandbox, arguments);
        ran
    };
    // Each account looks an owner up once: of the requests of both, the first ones fail.
    let owners = {
        let sandbox = serve();
        twice(&sandbox, &["list", "--with", "owners", "-o", "json"])
            .1
            .ends(0);
        sandbox.requests("okta.getUser") / 2
    };
    let arguments = ["list", "--with", "owners", "-o", "json"];
    let whole = read(&list(&arguments, 0).ends(0));
    let status = |document: &Snapshot| {
        let tokens = document.tokens.iter();
        let status = tokens.map(|one| one.details.owner_details.as_ref().unwrap().known().cloned());
        status.collect::<Vec<_>>()
    };
    // Whichever copies these are.
    for denied in 1..owners {
        let ran = list(&arguments, denied);
        let document = read(&ran);
        let known = status(&document);
        let left = known.iter().filter(|one| one.is_none()).count();
        let missing: usize = document.missing.iter().filter_map(|one| one.tokens).sum();
        assert_eq!(missing, left, "{ran}");
        assert_eq!(document.complete, left == 0, "{ran}");
        if left == 0 {
            assert_eq!(known, status(&whole));
        }
    }
}

#[test]
fn the_use_of_all_tokens_of_an_organization_takes_one_query() {
    let sandbox = serve();
    let arguments = ["list", "--account", "okta", "--with", "usage", "-o", "json"];
    let document = read(&sandbox.run(&arguments).ends(0));
    let siem = document.tokens.iter();
    let siem = { siem }.find(|one| one.token.id.as_ref().unwrap().as_str() == OKTA_SIEM);
    let usage = siem.unwrap().usage.as_ref().unwrap().known().unwrap();
    assert!(usage.events > 0 && usage.last_event.is_some());
    assert_eq!(usage.sources, ["198.51.100.40"]);
    assert!(usage.unknown.is_none());
    // A page or two for all.
    let requests = sandbox.requests("okta.listLogEvents");
    assert!((1..=3).contains(&requests), "{requests}");
}

#[test]
fn an_option_that_was_replaced_says_by_what() {
    snapshot(
        "list_owners_replaced",
        run(&mut tokens(&["list", "--owners"])).ends(2),
    );
}

#[test]
fn an_organization_is_named_by_its_id_or_its_name() {
    let list = |org: &str| {
        run(&mut tokens(&[
            "--sandbox",
            "list",
            "-o",
            "json",
            "--org",
            org,
        ]))
    };
    let by_name = read(&list("Acme Retail").ends(0));
    assert_eq!(by_name.tokens.len(), 3);
    let id = by_name.tokens[0].token.org_id.clone().unwrap();
    assert_eq!(names(&read(&list(&id).ends(0))), names(&by_name));
    let ran = list("No Such Org").ends(2);
    assert_eq!(ran.stdout, "");
}

#[test]
fn nothing_is_found_out_about_a_token_that_another_filter_rules_out() {
    let requests = |filters: &[&str]| {
        let sandbox = serve();
        let list = ["list", "--account", "okta", "-o", "json"];
        let ran = sandbox.run(&[&list, filters].concat()).ends(0);
        (read(&ran).tokens.len(), sandbox.total_requests())
    };
    let (admins, all) = requests(&["--filter", "role=admin"]);
    let (one, of_one) = requests(&["--filter", "role=admin", "--filter", "name=vpn-sync"]);
    assert_eq!((admins, one), (4, 1));
    assert!(of_one + 3 <= all, "{of_one} of {all}");
}

#[test]
fn what_is_claimed_stands_beside_the_token() {
    let sandbox = serve();
    let claims = tempfile::tempdir().unwrap();
    let file = claims.path().join("claims.toml");
    std::fs::write(
        &file,
        "[[claim]]\nfilter = [\"name=siem-*\"]\nsystem = \"siem\"\nteam = \"security\"\ncritical = true\n",
    )
    .unwrap();
    let file = file.to_str().unwrap();
    let arguments = ["list", "--claims", file, "--filter", "team=security"];
    let ran = sandbox
        .run(&[&arguments[..], &["-o", "json"]].concat())
        .ends(0);
    let document = read(&ran);
    assert_eq!(names(&document), ["siem-export"]);
    let claim = document.tokens[0].claim.as_ref().unwrap();
    assert_eq!(claim.system.as_deref(), Some("siem"));
    assert!(claim.critical);
    let ran = sandbox
        .run(&[&arguments[..], &["-o", "wide"]].concat())
        .ends(0);
    assert!(ran.stdout.contains("SYSTEM"), "{ran}");
}

#[test]
fn a_log_that_was_not_read_counts_nothing() {
    let sandbox = serve();
    let denied = json!({"errorCode": "E0000006", "errorSummary": "no"});
    for _ in 0..40 {
        sandbox.answer_next("okta.listLogEvents", Answer::json(403, denied.clone()));
    }
    let list = ["list", "--account", "okta", "--with", "usage"];
    let columns = ["--columns", "name,usage", "-o", "csv"];
    let ran = sandbox.run(&[&list[..], &columns].concat()).ends(5);
    assert!(ran.stdout.contains("siem-export,,,,unknown\r\n"), "{ran}");
    let ran = sandbox
        .run(&[&list[..], &["--columns", "name,usage"]].concat())
        .ends(5);
    assert!(ran.stdout.contains("siem-export"), "{ran}");
    assert!(!ran.stdout.contains("no events"), "{ran}");
}

#[test]
fn a_terminal_shows_what_is_asked_for() {
    let sandbox = serve();
    for (arguments, title) in [
        (["--with", "owners"], "OWNER STATUS"),
        (["--with", "all"], "OWNER STATUS"),
        (["--filter", "owner-status=suspended"], "OWNER STATUS"),
        (["--with", "usage"], "USAGE"),
        (["--with", "zones"], "NETWORK"),
        (["--filter", "claimed=no"], "TEAM"),
    ] {
        for columns in [80, 120] {
            let command = sandbox.tokens(&[&["list"], &arguments[..]].concat());
            let (_, shown) = pty::start(command, columns).end();
            assert!(shown.contains(title), "{columns} {arguments:?}: {shown}");
            let titles = shown.lines().find(|line| line.contains("LAST USED"));
            assert!(titles.is_some(), "{columns} {arguments:?}: {shown}");
            assert!(
                shown.contains("EXPIRES"),
                "{columns} {arguments:?}: {shown}"
            );
        }
    }
    let command = sandbox.tokens(&["list", "--with", "all", "--quiet"]);
    let (_, shown) = pty::start(command, 80).end();
    snapshot("list_with_all_80_columns", shown);
}

#[test]
fn columns_need_what_they_show() {
    let sandbox = serve();
    let list = ["list", "--account", "okta", "--columns"];
    let ran = sandbox
        .run(&[&list[..], &["name,owner_status"]].concat())
        .ends(0);
    assert!(ran.stdout.contains("SUSPENDED"), "{ran}");
    let ran = sandbox.run(&[&list[..], &["name,owner"]].concat()).ends(0);
    assert!(!ran.stdout.contains("suspended"), "{ran}");
    let with = ["name,owner", "--with", "owners"];
    let ran = sandbox.run(&[&list[..], &with].concat()).ends(0);
    assert!(ran.stdout.contains(" (suspended)"), "{ran}");
    let ran = sandbox.run(&[&list[..], &["name,usage"]].concat()).ends(2);
    assert!(ran.stderr.contains("--with usage"), "{ran}");
}

#[test]
fn a_network_that_is_not_shown_is_empty_for_programs() {
    let sandbox = serve();
    let list = ["list", "--account", "mist", "--columns", "network"];
    let ran = sandbox.run(&[&list[..], &["-o", "csv"]].concat()).ends(0);
    assert_eq!(ran.stdout, "network\r\n\"\"\r\n\"\"\r\n\"\"\r\n");
    let any = ["--filter", "network=any"];
    let ran = sandbox.run(&[&list[..], &any].concat()).ends(0);
    assert_eq!(ran.stdout.matches("from anywhere\n").count(), 3, "{ran}");
}

#[test]
fn so_many_filters_are_refused() {
    let list = |count: usize| {
        let filters = vec!["--filter"; count * 2];
        let mut arguments = vec!["--sandbox", "list"];
        arguments.extend(filters.iter().enumerate().map(|(index, filter)| {
            if index % 2 == 0 {
                *filter
            } else {
                "role=admin"
            }
        }));
        run(&mut tokens(&arguments))
    };
    assert!(list(29).ends(0).stdout.contains("terraform-prod"));
    assert_eq!(list(30).ends(2).stdout, "");
}
