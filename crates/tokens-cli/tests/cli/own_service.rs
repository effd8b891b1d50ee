//! `examples/own_service.rs`: the command with a service that it does not know.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::support::{Ran, run};

/// The example's binary, built as it is now.
fn example() -> &'static Path {
    static BUILT: LazyLock<PathBuf> = LazyLock::new(|| {
        let built = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "--locked", "--offline"])
            .args([
                "--package",
                env!("CARGO_PKG_NAME"),
                "--example",
                "own_service",
            ])
            .status();
        assert!(built.unwrap().success());
        let tests = std::env::current_exe().unwrap();
        let profile = tests.parent().and_then(Path::parent).unwrap();
        profile.join("examples").join("own_service")
    });
    &BUILT
}

/// A configuration with an account of the service, and one of a service that the command knows.
struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let accounts = r#"
            [accounts.shed]
            provider = "vault"
            url = "https://vault.example"
            key = { env = "SHED_KEY" }
            shelf = "top"

            [accounts.acme]
            provider = "okta"
            url = "https://acme.okta.com"
            token = { env = "ACME_KEY" }
        "#;
        std::fs::write(home.path().join("tokens.toml"), accounts).unwrap();
        Self(home)
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        let mut command = Command::new(example());
        command
            .args(arguments)
            .args(["--config", "tokens.toml"])
            .current_dir(&self.0)
            .env_clear()
            .env("HOME", self.0.path())
            .env("SHED_KEY", "sesame");
        run(&mut command)
    }
}

#[test]
fn its_tokens_are_listed_and_shown_like_others() {
    let home = Home::new();
    let listed = home
        .run(&["list", "--account", "shed", "-o", "json"])
        .ends(0)
        .json();
    let tokens = listed["tokens"].as_array().unwrap();
    assert_eq!(tokens.len(), 2);
    assert_eq!(tokens[1]["ref"], "vault:vault.example/org/top/memory-2");
    assert_eq!(
        (&tokens[1]["provider"], &tokens[1]["kind"]),
        (&json!("vault"), &json!("robot"))
    );
    let filtered = ["list", "--filter", "provider=vault", "--filter", "name=sp*"];
    let ran = home.run(&filtered).ends(0);
    assert!(
        ran.stdout.contains("memory-2") && !ran.stdout.contains("memory-1"),
        "{ran}"
    );
    home.run(&["list", "--filter", "provider=vaul"])
        .ends(2)
        .says("did you mean `vault`?");
    let shown = home.run(&["show", "shed", "memory-2"]).ends(0);
    assert!(shown.stdout.contains("service       vault"), "{shown}");
    home.run(&["show", "shed", "memory-7"]).ends(1);
    home.run(&["show", "shed", "00T1"]).ends(2);
}

#[test]
fn its_tokens_are_created_and_revoked_with_all_guards() {
    let home = Home::new();
    let created = home
        .run(&["create", "shed", "--name", "ci", "-o", "json"])
        .ends(0)
        .json();
    assert_eq!(
        created["token"]["ref"],
        "vault:vault.example/org/top/memory-3"
    );
    assert!(created["key"].as_str().unwrap().starts_with("memory-key-"));
    home.run(&[
        "create", "shed", "--name", "ci", "--role", "read", "--scope", "org",
    ])
    .ends(2);
    home.run(&["revoke", "shed", "memory-1", "--yes"])
        .ends(7)
        .says("`shed` signs in with it");
    home.run(&["revoke", "shed", "memory-2", "--dry-run"])
        .ends(0);
    let revoked = home
        .run(&["revoke", "shed", "memory-2", "--yes", "-o", "json"])
        .ends(0)
        .json();
    assert_eq!(revoked["results"][0]["outcome"], "revoked");
    home.run(&["revoke", "shed", "--current", "--yes"]).ends(2);
    let log = home.0.path().join(".local/state/tokens/changes.jsonl");
    let log = std::fs::read_to_string(log).unwrap();
    let lines: Vec<Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let refs: Vec<_> = lines
        .iter()
        .filter_map(|line| line["ref"].as_str())
        .collect();
    assert!(
        refs.contains(&"vault:vault.example/org/top/memory-2"),
        "{refs:?}"
    );
}

#[test]
fn accounts_with_one_key_show_each_their_own() {
    let home = Home::new();
    let account = |name: &str, more: &str| {
        format!(
            "[accounts.{name}]\nprovider = \"vault\"\nurl = \"https://vault.example\"\nkey = {{ env = \"SHED_KEY\" }}\n{more}"
        )
    };
    let accounts = [
        account("top", "shelf = \"top\"\n"),
        account("low", "shelf = \"low\"\n"),
        account("all", ""),
    ];
    std::fs::write(home.0.path().join("tokens.toml"), accounts.concat()).unwrap();
    let listed = home.run(&["list", "-o", "json"]).ends(0).json();
    let tokens = listed["tokens"].as_array().unwrap();
    let of = |name: &str| {
        let first = tokens.iter().find(|token| token["accounts"][0] == name);
        first.unwrap()["ref"].as_str().unwrap().to_owned()
    };
    assert_eq!(of("top"), "vault:vault.example/org/top/memory-1");
    assert_eq!(of("low"), "vault:vault.example/org/low/memory-1");
    assert_eq!(of("all"), "vault:vault.example/memory-1");
    home.run(&["show", "top", "memory-1", "--org", "top"])
        .ends(0);
    home.run(&["show", "top", "memory-1", "--org", "low"])
        .ends(2)
        .says("is not about that organization");
}

#[test]
fn a_key_of_it_is_identified() {
    let home = Home::new();
    let file = home.0.path().join("key");
    std::fs::write(&file, "sesame\n").unwrap();
    let mut command = Command::new(example());
    command
        .args(["identify", "shed", "--config", "tokens.toml", "-o", "json"])
        .current_dir(&home.0)
        .env_clear()
        .env("SHED_KEY", "sesame")
        .stdin(std::fs::File::open(file).unwrap());
    let output = command.output().unwrap();
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        found["tokens"][0]["ref"],
        "vault:vault.example/org/top/memory-1"
    );
    assert_eq!(found["provider"], "vault");
    assert_eq!(found["tokens"][0]["id"], "memory-1");
    assert_eq!(found["in_use_by"], json!(["shed"]));
}

#[test]
fn its_accounts_are_described_and_checked() {
    let home = Home::new();
    let accounts = home.run(&["accounts", "-o", "json"]).ends(0).json();
    let shed = &accounts["accounts"][0];
    assert_eq!(
        (&shed["account"], &shed["provider"]),
        (&json!("shed"), &json!("vault"))
    );
    let names = shed["settings"].as_array().unwrap().iter();
    let names: Vec<_> = names
        .map(|setting| setting["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["url", "key", "shelf"]);
    let checked = home
        .run(&["accounts", "check", "--account", "shed"])
        .ends(0);
    assert!(checked.stdout.contains("the whole shelf"), "{checked}");
    std::fs::write(
        home.0.path().join("tokens.toml"),
        "[accounts.shed]\nprovider = \"vault\"\nurl = \"http://vault.example\"\nkey = \"sesame\"\nshelv = 1\n",
    )
    .unwrap();
    let wrong = home
        .run(&["accounts"])
        .ends(2)
        .says("did you mean `shelf`?");
    let wrong = wrong.says("`key` holds the secret itself");
    assert!(!wrong.stderr.contains("sesame"), "{wrong}");
}

#[test]
fn what_describes_the_command_has_it_too() {
    let home = Home::new();
    let capabilities = home.run(&["capabilities"]).ends(0);
    assert!(
        capabilities.stdout.contains("Vault robot"),
        "{capabilities}"
    );
    let schema = home.run(&["schema", "config"]).ends(0).json();
    assert_eq!(
        schema["$defs"]["vault"]["required"],
        json!(["url", "key", "provider"])
    );
    let reference = &schema["$defs"]["vault"]["properties"]["key"]["$ref"];
    assert_eq!(reference, &json!("#/$defs/secret"));
    assert!(
        home.run(&["completions", "bash"])
            .ends(0)
            .stdout
            .contains("capabilities")
    );
    assert!(
        home.run(&["--help"])
            .ends(0)
            .stdout
            .contains("Okta, Mist and Vault")
    );
}
