//! The commands that are about accounts.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use crate::config::{Home, estate, in_estate};
use crate::support::{run, serve, snapshot, tokens};

#[test]
fn accounts_are_shown_without_a_look_at_their_secrets() {
    let served = serve();
    let home = estate(&served);
    fs::remove_file(home.path("keys/mist")).unwrap();
    let ran = home.run(&["accounts"]).ends(0);
    assert_eq!(ran.stderr, "");
    assert!(!home.path("ran").exists(), "the command was run");
    assert_eq!(served.total_requests(), 0);
    snapshot("accounts", &ran);
    let config = home.path("tokens.toml").display().to_string();
    let named = home.run(&["accounts", "--config", &config, "--account", "me"]);
    let named = named.ends(0).stdout;
    assert!(
        named.ends_with(&format!("tokens.toml is {config}\n")),
        "{named}"
    );
    let json = home.run(&["accounts", "--account", "networks", "-o", "json"]);
    snapshot("accounts_json", json.ends(0));
    let mut environment = tokens(&["accounts"]);
    environment.envs(served.environment());
    environment.env_remove("MIST_ORG_ID");
    snapshot("accounts_environment", run(&mut environment).ends(0));
}

#[test]
fn accounts_are_checked_together() {
    let served = serve();
    let home = estate(&served);
    let check = |arguments: &[&str]| {
        let arguments = [&["accounts", "check"][..], arguments].concat();
        in_estate(&served, &home, &arguments)
    };
    let accounts = ["--account", "acme", "--account", "networks"];
    snapshot("accounts_check", check(&accounts).ends(0));
    let document = check(&["-o", "json"]).ends(0).json();
    assert_eq!(document["complete"], true);
    assert_eq!(document["accounts"].as_array().unwrap().len(), 5);
    let me = &document["accounts"][1];
    assert_eq!(me["identity"]["kind"], "user");
    assert_eq!(me["rate_limit"]["limit"], 5000);
    // Nobody's tokens were listed for it.
    assert_eq!(served.requests("okta.listApiTokens"), 0);
    assert_eq!(served.requests("mist.listOrgApiTokens"), 0);

    home.write("keys/mist", served.mist_org_token(), 0o600);
    let document = check(&["-o", "json"]).ends(5).json();
    assert_eq!(document["complete"], false);
    assert_eq!(document["errors"][0]["account"], "me");
    let site = &document["accounts"][2];
    assert_eq!(site["account"], "site");
    assert_eq!(site["identity"]["kind"], "org_token");
    home.write("keys/mist", "wrong", 0o600);
    let ran = check(&["--account", "me", "--account", "s*"]).ends(4);
    assert_eq!(ran.stdout, "");
    snapshot("accounts_check_denied", ran);
}

#[test]
fn init_writes_a_configuration_and_never_over_one() {
    let home = Home::new("");
    let init = |arguments: &[&str]| {
        let mut command = tokens(&["accounts", "init"]);
        command.args(arguments).env("HOME", home.path(""));
        run(&mut command)
    };
    let path = home.path(".config/tokens/config.toml");
    init(&[]).ends(0).says(&format!("wrote {}", path.display()));
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&path), 0o600);
    assert_eq!(mode(path.parent().unwrap()), 0o700);
    let written = fs::read_to_string(&path).unwrap();
    let mut accounts = tokens(&["accounts"]);
    run(accounts.env("HOME", home.path("")))
        .ends(2)
        .says("config.toml has no account");

    // Uncommented, it is right.
    let setting = |line: &str| match line.strip_prefix('#') {
        Some(rest) if !rest.starts_with(' ') => format!("{rest}\n"),
        _ => format!("{line}\n"),
    };
    fs::write(&path, written.lines().map(setting).collect::<String>()).unwrap();
    let mut accounts = tokens(&["accounts"]);
    let ran = run(accounts.env("HOME", home.path(""))).ends(0);
    assert!(ran.stdout.contains("networks"), "{ran}");

    let before = fs::read_to_string(&path).unwrap();
    init(&[])
        .ends(7)
        .says("is there already; nothing was written");
    assert_eq!(fs::read_to_string(&path).unwrap(), before);
    let other = home.path("new/other.toml").display().to_string();
    init(&["--config", &other]).ends(0);
    assert_eq!(fs::read_to_string(&other).unwrap(), written);
    // A link that leads nowhere is there, too.
    let link = home.path("link.toml");
    std::os::unix::fs::symlink(home.path("target.toml"), &link).unwrap();
    init(&["--config", &link.display().to_string()]).ends(7);
    assert!(!home.path("target.toml").exists());
}
