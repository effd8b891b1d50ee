use serde_json::{Value, json};
use tokens_sandbox::Answer;
use uuid::Uuid;

use crate::schema::{assert_valid, schema};
use crate::support::{Ran, Served, pty, run, serve, snapshot};

pub(crate) const ORG_TOKEN: [&str; 8] = [
    "create", "mist-org", "--name", "ci", "--role", "read", "--scope", "org",
];

#[test]
fn the_key_is_alone_on_standard_output_and_works() {
    let sandbox = serve();
    let ran = sandbox.run(&["create", "mist", "--name", "laptop"]).ends(0);
    let key = ran.stdout.trim_end().to_owned();
    assert_eq!(ran.stdout, format!("{key}\n"));
    assert!(!ran.stderr.contains(&key));
    snapshot("create_user", &ran);

    let mut command = sandbox.tokens(&["list", "-o", "json", "--account", "mist"]);
    let listed = run(command.env("MIST_APITOKEN", &key)).ends(0).json();
    let tokens = listed["tokens"].as_array().unwrap();
    let token = tokens.iter().find(|token| token["name"] == "laptop");
    let id = token.unwrap()["id"].as_str().unwrap();
    assert!(ran.stderr.contains(id), "{ran}");

    snapshot("create_org", sandbox.run(&ORG_TOKEN).ends(0));
}

#[test]
fn in_json_the_key_stands_beside_the_token() {
    let sandbox = serve();
    let ran = sandbox
        .run(&[&ORG_TOKEN[..], &["-o", "json"]].concat())
        .ends(0);
    let document = ran.json();
    let members: Vec<_> = document.as_object().unwrap().keys().collect();
    assert_eq!(members, ["key", "schema", "token"]);
    assert_eq!(document["schema"], "tokens/v2");
    assert_eq!(document["token"]["account"], "mist-org");
    assert_eq!(document["token"]["name"], "ci");
    // As the answer to the creation has it: the key waits for nothing else.
    assert_eq!(document["token"]["privileges"], json!(null));
    assert_eq!(sandbox.requests("mist.getOrgApiToken"), 0);
    let key = document["key"].as_str().unwrap();
    assert_eq!(key.len(), 80);
    assert_eq!(ran.stdout.matches(key).count(), 1);
    assert!(!ran.stderr.contains(key));
}

#[test]
fn an_organizations_token_takes_what_it_may_do() {
    let sandbox = serve();
    const SITE: &str = "4ac1dcf4-9d8b-7211-65c4-057819f0862b";
    const GROUP: &str = "581328b6-e382-f54e-c9dc-999983183a34";
    let create = |options: &[&str]| {
        let start = ["-o", "json", "create", "mist-org", "--name", "ci"];
        let made = sandbox.run(&[&start[..], options].concat()).ends(0).json();
        let id = made["token"]["id"].as_str().unwrap();
        let show = ["-o", "json", "show", "mist-org", id];
        sandbox.run(&show).ends(0).json()["tokens"][0].clone()
    };
    let token = create(&[
        "--role",
        "read",
        "--scope",
        "org",
        "--view",
        "reporting",
        "--view",
        "location",
        "--src-ip",
        "192.0.2.0/24",
        "--src-ip",
        "2001:db8::1",
    ]);
    assert_eq!(token["src_ips"], json!(["192.0.2.0/24", "2001:db8::1"]));
    assert_eq!(
        token["privileges"][0]["views"],
        json!(["reporting", "location"])
    );
    let token = create(&["--role", "write", "--scope", "site", "--site", SITE]);
    assert_eq!(token["privileges"][0]["site_id"], SITE);
    let token = create(&[
        "--role",
        "helpdesk",
        "--scope",
        "sitegroup",
        "--sitegroup",
        GROUP,
    ]);
    assert_eq!(token["privileges"][0]["sitegroup_ids"], json!([GROUP]));
}

#[test]
fn what_cannot_be_created_sends_nothing() {
    let sandbox = serve();
    for (arguments, problem) in [
        (
            &["create", "okta", "--name", "x"][..],
            "hint: Okta issues API tokens in its Admin Console only",
        ),
        (
            &["create", "mist-org", "--name", "x"],
            "error: an organization's token needs --role and --scope",
        ),
        (
            &[
                "create", "mist-org", "--name", "x", "--role", "read", "--scope", "site",
            ],
            "error: --scope site needs --site",
        ),
        (
            &[
                "create", "mist-org", "--name", " ", "--role", "read", "--scope", "org",
            ],
            "the name is empty",
        ),
        (
            &[
                "create", "mist-org", "--name", "x", "--role", "read", "--scope", "org",
                "--src-ip", "office",
            ],
            "`office` is no IP address",
        ),
        (
            &[
                "create", "mist", "--name", "x", "--role", "read", "--scope", "org",
            ],
            "these tokens can't be given privileges",
        ),
        (
            &["create", "mist", "--name", "x", "--src-ip", "192.0.2.1"],
            "these tokens can't be bound to source addresses",
        ),
    ] {
        let ran = sandbox.run(arguments).ends(2).says(problem);
        assert_eq!(ran.stdout, "");
    }
    assert_eq!(sandbox.token_requests(), 0);
}

#[test]
fn a_token_whose_key_was_lost_on_the_way_is_8() {
    let sandbox = serve();
    let masked =
        json!({"id": "7c1e5b94-0d3a-4f6e-8a25-b1f9d0c4eeee", "name": "ci", "key": "1qkb...QQCL"});
    for lost in [
        Answer::json(200, masked),
        Answer::json(200, json!({"name": "ci"})),
        Answer::raw(200, "text/html", "<h1>Sign in</h1>"),
        Answer::raw(502, "text/html", "<h1>Bad Gateway</h1>"),
    ] {
        sandbox.answer_next("mist.createOrgApiToken", lost.after_processing());
        let ran = sandbox.run(&ORG_TOKEN).ends(8);
        assert_eq!(ran.stdout, "");
    }
    // Never twice.
    assert_eq!(sandbox.requests("mist.createOrgApiToken"), 4);
}

#[test]
fn a_refusal_of_the_service_is_told() {
    let sandbox = serve();
    let denied = Answer::json(403, json!({"detail": "You do not have permission."}));
    sandbox.answer_next("mist.createApiToken", denied);
    let ran = sandbox.run(&["create", "mist", "--name", "x"]).ends(4);
    assert_eq!(ran.stdout, "");
    ran.says("error: creating a token at mist:").says("hint: ");
}

#[test]
fn a_key_that_nobody_would_read_is_not_made() {
    let served = serve();
    let arguments = ["create", "mist", "--name", "ci"];
    let mut create = served.tokens(&arguments);
    let ended = create.stdout(std::process::Stdio::null()).output().unwrap();
    assert_eq!(ended.status.code(), Some(7));
    let said = String::from_utf8(ended.stderr).unwrap();
    assert!(said.contains("nothing was created"), "{said}");
    assert_eq!(served.requests("mist.createApiToken"), 0);
}

/// The privileges that `create --dry-run` would give, or what is wrong with the arguments.
fn privileges(
    sandbox: &Served,
    scope: &str,
    sites: usize,
    sitegroups: usize,
) -> Result<Value, Ran> {
    let ids: Vec<String> = (1..4).map(|n| Uuid::from_u128(n).to_string()).collect();
    let mut arguments = vec![
        "create",
        "mist-org",
        "--name",
        "ci",
        "--dry-run",
        "-o",
        "json",
    ];
    arguments.extend(["--role", "read", "--scope", scope, "--view", "reporting"]);
    for id in &ids[..sites] {
        arguments.extend(["--site", id]);
    }
    for id in &ids[..sitegroups] {
        arguments.extend(["--sitegroup", id]);
    }
    let ran = sandbox.run(&arguments);
    match ran.code {
        Some(0) => {
            let document = ran.json();
            assert_valid(&schema("create-plan"), &document);
            Ok(document["privileges"].clone())
        }
        _ => Err(ran.ends(2)),
    }
}

#[test]
fn there_is_one_privilege_for_each_place_and_places_fit_the_scope() {
    let sandbox = serve();
    let org = privileges(&sandbox, "org", 0, 0).unwrap();
    assert_eq!(org.as_array().unwrap().len(), 1);
    assert_eq!(org[0]["role"], "read");
    assert_eq!(org[0]["scope"], "org");
    assert_eq!(org[0]["views"], json!(["reporting"]));
    let sites = privileges(&sandbox, "site", 2, 0).unwrap();
    let sites: Vec<_> = sites
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["site_id"])
        .collect();
    let expected = [1, 2].map(|n| json!(Uuid::from_u128(n).to_string()));
    assert_eq!(sites, expected.iter().collect::<Vec<_>>());
    let groups = privileges(&sandbox, "sitegroup", 0, 3).unwrap();
    let groups = groups.as_array().unwrap();
    assert_eq!(groups.len(), 3);
    for group in groups {
        assert_eq!(group["sitegroup_ids"].as_array().unwrap().len(), 1);
    }
    for (scope, sites, sitegroups, problem) in [
        ("org", 1, 0, "--scope org takes no --site"),
        ("orgsites", 0, 1, "--scope orgsites takes no --sitegroup"),
        ("site", 0, 0, "--scope site needs --site"),
        ("site", 1, 1, "--scope site takes no --sitegroup"),
        ("sitegroup", 0, 0, "--scope sitegroup needs --sitegroup"),
    ] {
        privileges(&sandbox, scope, sites, sitegroups)
            .unwrap_err()
            .says(problem);
    }
    assert_eq!(sandbox.requests("mist.createOrgApiToken"), 0);
}

#[test]
fn an_administrators_token_is_confirmed() {
    let sandbox = serve();
    let admin = [
        "create", "mist-org", "--name", "ci", "--role", "admin", "--scope", "org",
    ];
    sandbox.run(&admin).ends(7).says("--yes");
    snapshot(
        "create_dry_run",
        sandbox.run(&[&admin[..], &["--dry-run"]].concat()).ends(0),
    );
    let mut terminal = pty::start(sandbox.tokens(&admin), 100);
    terminal.wait_for("[y/N] ");
    terminal.type_in("n\n");
    let (code, shown) = terminal.end();
    assert_eq!(code, Some(7), "{shown}");
    assert!(shown.contains("admin at org"), "{shown}");
    assert_eq!(sandbox.requests("mist.createOrgApiToken"), 0);
    sandbox.run(&[&admin[..], &["--yes"]].concat()).ends(0);
    assert_eq!(sandbox.requests("mist.createOrgApiToken"), 1);
}
