//! `tokens claims`, and what claims guard.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use tempfile::TempDir;
use tokens_sandbox::Fault;

use crate::config::{estate, in_estate};
use crate::schema::{assert_valid, schema};
use crate::support::{
    NEEDED, OKTA_BOT, OKTA_SIEM, ORG_WALLBOARD, OWN, Ran, Served, run, serve, tokens,
};

/// A sandbox with a claims file.
struct Claimed {
    sandbox: Served,
    directory: TempDir,
    /// The references of its tokens, by id.
    refs: BTreeMap<String, String>,
}

impl Claimed {
    fn new() -> Self {
        let sandbox = serve();
        let list = sandbox.run(&["list", "-o", "json"]).ends(0).json();
        let tokens = list["tokens"].as_array().unwrap().iter();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        Self {
            refs: tokens
                .map(|token| (text(&token["id"]), text(&token["ref"])))
                .collect(),
            sandbox,
            directory: tempfile::tempdir().unwrap(),
        }
    }

    fn file(&self) -> PathBuf {
        self.directory.path().join("claims.toml")
    }

    /// Writes the claims file; `$ID` is the reference of the token with this id.
    fn claims(&self, text: &str) {
        let mut text = text.to_owned();
        for (id, reference) in &self.refs {
            text = text.replace(&format!("${id}"), reference);
        }
        fs::write(self.file(), text).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        let file = self.file();
        let claims = ["--claims", file.to_str().unwrap()];
        self.sandbox.run(&[arguments, &claims].concat())
    }
}

fn claim(of: &str, says: &str) -> String {
    format!("[[claim]]\n{of}\n{says}\n\n")
}

fn named(id: &str, says: &str) -> String {
    claim(&format!("tokens = [\"${id}\"]"), says)
}

#[test]
fn claims_show_the_tokens_that_they_are_about() {
    let claimed = Claimed::new();
    let text = named(OKTA_SIEM, "team = \"security\"\ncritical = true")
        + &claim("filter = [\"name=terraform-*\"]", "system = \"terraform\"")
        + &claim("filter = [\"name=siem-*\"]", "team = \"others\"");
    claimed.claims(&text);
    let document = claimed.run(&["claims", "-o", "json"]).ends(0).json();
    assert_valid(&schema("claims-check"), &document);
    let about = |index: usize| {
        document["claims"][index]["tokens"]
            .as_array()
            .unwrap()
            .len()
    };
    // What names a token goes before what filters it, which is about tokens all the same.
    assert_eq!((about(0), about(1), about(2)), (1, 2, 0));
    let states = document["claims"].as_array().unwrap().iter();
    assert!(states.clone().all(|one| one["state"] == "matched"));
    let lines: Vec<_> = states.map(|one| one["line"].as_u64().unwrap()).collect();
    assert_eq!(lines, [1, 6, 10]);
    assert_eq!(document["unclaimed"], claimed.refs.len() - 3);
    let ran = claimed.run(&["claims", "check"]).ends(0);
    assert!(ran.stdout.starts_with("LINE  CLAIM"), "{ran}");
    assert_eq!(ran.stderr, "");
}

#[test]
fn claims_about_no_token_are_reported_and_fail() {
    let claimed = Claimed::new();
    let gone = claimed.refs[OKTA_SIEM].replace(OKTA_SIEM, "00Tgone0000000000000");
    let text = claim(&format!("tokens = [\"{gone}\"]"), "team = \"a\"")
        + &claim("filter = [\"name=nothing\"]", "team = \"b\"")
        + &claim("tokens = [\"okta:other.okta.com/00T1\"]", "team = \"c\"")
        + &claim("filter = [\"owner-status=gone\"]", "team = \"d\"");
    claimed.claims(&text);
    let ran = claimed.run(&["claims", "-o", "json"]).ends(1);
    let ran = ran
        .says(":1: not found: ")
        .says(":5: no token matches name=nothing");
    let document = ran.json();
    let states: Vec<_> = { document["claims"].as_array().unwrap().iter() }
        .map(|one| one["state"].as_str().unwrap())
        .collect();
    assert_eq!(states[..3], ["unmatched", "unmatched", "not_comparable"]);
    assert_eq!(document["claims"][0]["not_found"], json!([gone]));
}

#[test]
fn a_list_that_was_not_read_says_nothing_about_claims() {
    let claimed = Claimed::new();
    let gone = claimed.refs[OKTA_SIEM].replace(OKTA_SIEM, "00Tgone0000000000000");
    let text = claim(&format!("tokens = [\"{gone}\"]"), "team = \"a\"")
        + &claim("filter = [\"name=nothing\"]", "team = \"b\"");
    claimed.claims(&text);
    claimed
        .sandbox
        .fault("okta.listApiTokens", Fault::Unauthorized, 1);
    let document = claimed.run(&["claims", "-o", "json"]).ends(5).json();
    assert_valid(&schema("claims-check"), &document);
    assert_eq!(document["complete"], false);
    for claim in document["claims"].as_array().unwrap() {
        assert_eq!(claim["state"], "not_comparable", "{claim}");
    }
    // An account that is left out, too.
    let arguments = ["claims", "-o", "json", "--account", "mist"];
    let document = claimed.run(&arguments).ends(0).json();
    assert_eq!(document["complete"], true);
    for claim in document["claims"].as_array().unwrap() {
        assert_eq!(claim["state"], "not_comparable", "{claim}");
    }
}

#[test]
fn claims_that_contradict_each_other_are_reported_and_fail() {
    let claimed = Claimed::new();
    let text = named(OKTA_SIEM, "team = \"a\"")
        + &named(OKTA_SIEM, "team = \"b\"")
        + &named(OKTA_SIEM, "team = \"a\"")
        + &claim("filter = [\"name=terraform-*\"]", "team = \"a\"")
        + &claim(
            "filter = [\"name=*-prod\", \"provider=okta\"]",
            "team = \"b\"",
        );
    claimed.claims(&text);
    let ran = claimed.run(&["claims", "-o", "json"]).ends(1);
    let document = ran.says("say different things").json();
    let conflicts = document["conflicts"].as_array().unwrap();
    assert_eq!(conflicts.len(), 2, "{document}");
    let siem = &claimed.refs[OKTA_SIEM];
    let of_siem = conflicts.iter().find(|one| one["token"] == **siem);
    assert_eq!(of_siem.unwrap()["lines"], json!([1, 5, 9]));
}

#[test]
fn a_claims_file_that_is_not_valid_sends_nothing() {
    let claimed = Claimed::new();
    let before = claimed.sandbox.total_requests();
    claimed.claims(&named(OKTA_SIEM, "taem = \"a\""));
    for arguments in [
        &["claims"][..],
        &["claims", "init", "-"],
        &["revoke", "okta", OKTA_SIEM, "--yes"],
        &[
            "update",
            "okta",
            OKTA_SIEM,
            "--network",
            "anywhere",
            "--yes",
        ],
    ] {
        let ran = claimed.run(arguments).ends(2);
        ran.says("claims.toml:3: `taem` is no key of `claim`")
            .says("hint: did you mean `team`?");
    }
    fs::remove_file(claimed.file()).unwrap();
    let ran = claimed.run(&["claims"]).ends(2);
    ran.says("hint: tokens claims init writes one");
    claimed.run(&["revoke", "okta", OKTA_SIEM, "--yes"]).ends(2);
    // Without a configuration there is no usual place.
    claimed.sandbox.run(&["claims"]).ends(2);
    assert_eq!(claimed.sandbox.total_requests(), before);
}

#[test]
fn a_skeleton_has_what_is_not_claimed_and_overwrites_nothing() {
    let claimed = Claimed::new();
    let ran = claimed.sandbox.run(&["claims", "init", "-"]).ends(0);
    for reference in claimed.refs.values() {
        assert!(ran.stdout.contains(&format!("#tokens = [\"{reference}\"]")));
    }
    // All of it is commented out.
    let is_comment = |line: &str| line.is_empty() || line.starts_with('#');
    assert!(ran.stdout.lines().all(is_comment), "{ran}");
    claimed.run(&["claims", "init"]).ends(0);
    assert_eq!(fs::read_to_string(claimed.file()).unwrap(), ran.stdout);
    claimed.run(&["claims"]).ends(0);
    claimed.claims(&named(OKTA_SIEM, "team = \"a\""));
    let before = fs::read_to_string(claimed.file()).unwrap();
    claimed.run(&["claims", "init"]).ends(7);
    assert_eq!(fs::read_to_string(claimed.file()).unwrap(), before);
    let ran = claimed.run(&["claims", "init", "-"]).ends(0);
    assert!(!ran.stdout.contains(OKTA_SIEM), "{ran}");
    assert!(ran.stdout.contains(OKTA_BOT), "{ran}");
    // What could not be read is missing.
    claimed
        .sandbox
        .fault("okta.listApiTokens", Fault::Unauthorized, 1);
    let ran = claimed.run(&["claims", "init", "-"]).ends(5);
    assert!(!ran.stdout.contains(OKTA_BOT), "{ran}");
}

#[test]
fn the_hint_names_the_file_that_was_written() {
    let directory = tempfile::tempdir().unwrap();
    let mut command = tokens(&["--sandbox", "claims", "init", "my claims.toml"]);
    let ran = run(command.current_dir(directory.path())).ends(0);
    ran.says("`tokens claims --claims 'my claims.toml' --sandbox`");
    let mut command = tokens(&["claims", "--claims", "my claims.toml", "--sandbox"]);
    run(command.current_dir(directory.path())).ends(0);
}

#[test]
fn the_claims_file_stands_beside_the_configuration() {
    let sandbox = serve();
    let home = estate(&sandbox);
    let list = in_estate(
        &sandbox,
        &home,
        &["list", "--account", "acme", "-o", "json"],
    )
    .ends(0);
    let tokens = list.json()["tokens"].clone();
    let bot = tokens
        .as_array()
        .unwrap()
        .iter()
        .find(|token| token["id"] == OKTA_BOT);
    let of = format!("tokens = [{}]", bot.unwrap()["ref"]);
    let claims = claim(&of, "team = \"people\"\ncritical = true");
    home.write("claims.toml", &claims, 0o644);
    let ran = in_estate(
        &sandbox,
        &home,
        &["revoke", "acme", OKTA_BOT, "--yes", NEEDED, OWN],
    )
    .ends(7);
    ran.says("it is claimed as critical (team people) [--allow critical]");
    assert_eq!(sandbox.requests("okta.revokeApiToken"), 0);
}

#[test]
fn a_critical_token_is_guarded() {
    let claimed = Claimed::new();
    claimed.claims(
        &(named(
            OKTA_SIEM,
            "system = \"siem\"\nteam = \"security\"\ncritical = true",
        ) + &named(OKTA_BOT, "team = \"people\"")),
    );
    let revoke = ["revoke", "okta", OKTA_SIEM, OKTA_BOT, NEEDED];
    let ran = claimed.run(&[&revoke[..], &["--dry-run", "-o", "json"]].concat());
    let document = ran.ends(7).says("claimed: ").json();
    assert_valid(&schema("revoke"), &document);
    let results = document["results"].as_array().unwrap();
    let of = |id: &str| results.iter().find(|one| one["id"] == id).unwrap();
    assert_eq!(of(OKTA_SIEM)["claim"]["system"], "siem");
    assert_eq!(of(OKTA_BOT)["claim"]["team"], "people");
    let critical = |id: &str| {
        let guards = of(id)["guards"].as_array().unwrap();
        guards.iter().any(|guard| guard["guard"] == "critical")
    };
    assert!(critical(OKTA_SIEM) && !critical(OKTA_BOT));
    let network = ["--network", "zone", "--include", "nzoEurope0000000h5d7"];
    let update = [
        &["update", "okta", OKTA_SIEM, NEEDED, "--yes"],
        &network[..],
    ]
    .concat();
    claimed.run(&update).ends(7).says("[--allow critical]");
    assert_eq!(claimed.sandbox.requests("okta.upsertApiToken"), 0);
    claimed
        .run(&[&update[..], &["--allow", "critical"]].concat())
        .ends(0);
    let revoke = [&revoke[..], &["--yes"]].concat();
    claimed.run(&revoke).ends(7);
    assert_eq!(claimed.sandbox.requests("okta.revokeApiToken"), 0);
    let ran = claimed
        .run(&[&revoke[..], &["--allow", "critical"]].concat())
        .ends(0);
    ran.says("overridden: ").says("it is claimed as critical");
    // Another name harms nothing.
    claimed.claims(&named(ORG_WALLBOARD, "team = \"stores\"\ncritical = true"));
    let rename = [
        "update",
        "mist-org",
        ORG_WALLBOARD,
        "--name",
        "wall",
        "--yes",
    ];
    claimed.run(&rename).ends(0);
}

#[test]
fn the_schema_takes_what_the_parser_takes() {
    let schema = run(&mut tokens(&["schema", "claims"])).ends(0).json();
    assert_eq!(schema["$id"], "tokens/v1/claims");
    let schema = jsonschema::draft202012::new(&schema).unwrap();
    let claim = |claim: Value| json!({ "claim": [claim] });
    for (document, is_valid) in [
        (json!({}), true),
        (claim(json!({"tokens": ["okta:a/1"], "team": "a"})), true),
        (
            claim(json!({"filter": ["name=a"], "critical": true, "expected_interval": "1d"})),
            true,
        ),
        (claim(json!({"team": "a"})), false),
        (
            claim(json!({"tokens": ["okta:a/1"], "filter": ["name=a"]})),
            false,
        ),
        (claim(json!({"tokens": ["okta:a/1"], "taem": "a"})), false),
        (claim(json!({"tokens": []})), false),
        (
            claim(json!({"tokens": ["okta:a/1"], "critical": "yes"})),
            false,
        ),
        (json!({"claims": []}), false),
    ] {
        assert_eq!(schema.is_valid(&document), is_valid, "{document}");
    }
}
