//! Accounts of a configuration file.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;
use tokens_sandbox::Answer;

use crate::support::{ORG_WALLBOARD, Ran, Served, run, serve, snapshot, tokens};

/// A directory with a configuration and what it refers to.
pub(crate) struct Home {
    directory: TempDir,
}

impl Home {
    pub(crate) fn new(config: &str) -> Self {
        let home = Self {
            directory: tempfile::tempdir().unwrap(),
        };
        home.write("tokens.toml", config, 0o600);
        home
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: &str, mode: u32) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        path
    }

    /// The command, in the directory, with its configuration and no other environment.
    pub(crate) fn tokens(&self, arguments: &[&str]) -> Command {
        let mut command = tokens(arguments);
        command
            .current_dir(self.directory.path())
            .env("TOKENS_CONFIG", "tokens.toml");
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        run(&mut self.tokens(arguments))
    }
}

/// An account of each kind at the sandbox, with a secret of each kind.
pub(crate) fn estate(served: &Served) -> Home {
    let url = served.url();
    let org = served.orgs()[0].id;
    let home = Home::new(&format!(
        r#"
[accounts.acme]
provider = "okta"
url = "{url}"
token = {{ env = "ACME_OKTA_TOKEN" }}

[accounts.me]
provider = "mist"
url = "{url}"
token = {{ file = "keys/mist" }}

[accounts.networks]
provider = "mist"
url = "{url}"
token = {{ command = ["./mist-key", "an argument"] }}
scope = "msp"
ids = "all"

[accounts.site]
provider = "mist"
url = "{url}"
token = {{ file = "keys/mist" }}
scope = "org"
ids = ["{org}"]

[accounts.sites]
provider = "mist"
url = "{url}"
token = {{ file = "keys/mist" }}
scope = "org"
ids = "all"
"#
    ));
    home.write("keys/mist", &format!("{}\n", served.mist_token()), 0o640);
    let script = format!(
        "#!/bin/sh\necho \"$1\" >> ran\necho {}\n",
        served.mist_token()
    );
    home.write("mist-key", &script, 0o700);
    home
}

pub(crate) fn in_estate(served: &Served, home: &Home, arguments: &[&str]) -> Ran {
    let mut command = home.tokens(arguments);
    run(command.env("ACME_OKTA_TOKEN", served.okta_token()))
}

/// How many tokens each account lists.
fn counts(ran: &Ran) -> Vec<(String, u64)> {
    let document = ran.json();
    let accounts = document["accounts"].as_array().unwrap().iter();
    let counts = accounts.map(|account| {
        let lists = account["lists"].as_array().unwrap().iter();
        let tokens = lists.map(|list| list["tokens"].as_u64().unwrap()).sum();
        (account["account"].as_str().unwrap().to_owned(), tokens)
    });
    counts.collect()
}

#[test]
fn accounts_of_every_kind_are_listed_together() {
    let served = serve();
    let home = estate(&served);
    let ran = in_estate(&served, &home, &["list", "-o", "json"]).ends(0);
    let counts = counts(&ran);
    let names: Vec<_> = counts.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["acme", "me", "networks", "site", "sites"]);
    // The MSP's organizations are those that the key reaches.
    assert_eq!(counts[2].1, counts[4].1);
    assert!(counts[3].1 < counts[4].1);
    // All four accounts of Mist sign in alike, one each asks who it is for organizations, MSPs and the owner's name.
    assert_eq!(served.requests("mist.getSelf"), 3);
    assert_eq!(served.requests("mist.listMspOrgs"), 1);
    assert_eq!(served.requests("mist.listOrgApiTokens"), 5);
}

#[test]
fn only_the_secrets_of_chosen_accounts_are_read() {
    let served = serve();
    let home = estate(&served);
    let list = |accounts: &[&str]| {
        let mut arguments = vec!["list", "-o", "json"];
        for account in accounts {
            arguments.extend(["--account", account]);
        }
        home.run(&arguments)
    };
    // Neither the variable nor the command is needed.
    let ran = list(&["m*", "site?"]).ends(0);
    let names: Vec<_> = counts(&ran).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["me", "sites"]);
    assert!(!home.path("ran").exists());
    assert_eq!(served.requests("okta.listApiTokens"), 0);

    for (accounts, problem, hint) in [
        (
            &["acmee"][..],
            "error: there is no account `acmee`",
            "hint: did you mean `acme`? the configuration tokens.toml has `acme`, `me`,",
        ),
        (
            &["me", "beta-*"],
            "error: no account matches `beta-*`",
            "hint: the configuration tokens.toml has",
        ),
        (&["a["], "error: `a[` is no pattern", "hint: `*` stands for"),
        // With a configuration there are no accounts of the environment.
        (&["mist"], "error: there is no account `mist`", "hint: "),
    ] {
        let before = served.total_requests();
        list(accounts).ends(2).says(problem).says(hint);
        assert_eq!(served.total_requests(), before, "{accounts:?}");
    }
}

#[test]
fn a_command_runs_once_for_all_accounts_that_name_it() {
    let served = serve();
    let url = served.url();
    let account = |name: &str| {
        format!(
            "[accounts.{name}]\nprovider = \"mist\"\nurl = \"{url}\"\n\
             token = {{ command = [\"./key\"] }}\n"
        )
    };
    let home = Home::new(&format!("{}{}", account("one"), account("two")));
    let script = format!("#!/bin/sh\necho ran >> ran\necho {}", served.mist_token());
    home.write("key", &script, 0o700);
    home.run(&["list"]).ends(0);
    assert_eq!(fs::read_to_string(home.path("ran")).unwrap(), "ran\n");
    // They share the client, too.
    assert_eq!(served.requests("mist.getSelf"), 1);
}

#[test]
fn an_account_that_fails_stops_no_other() {
    let served = serve();
    let home = estate(&served);
    fs::remove_file(home.path("keys/mist")).unwrap();
    let ran = in_estate(&served, &home, &["list", "-o", "json"]).ends(5);
    let document = ran.json();
    let accounts = document["accounts"].as_array().unwrap().iter();
    let (opened, others): (Vec<_>, Vec<_>) =
        accounts.partition(|account| !account["ref"].is_null());
    let names = |accounts: &[&Value]| -> Vec<String> {
        let names = accounts.iter().map(|account| account["account"].as_str());
        names.map(|name| name.unwrap().to_owned()).collect()
    };
    assert_eq!(names(&opened), ["acme", "networks"]);
    assert_eq!(names(&others), ["me", "site", "sites"]);
    let failed: Vec<_> = document["missing"]
        .as_array()
        .unwrap()
        .iter()
        .map(|error| (error["account"].as_str().unwrap(), &error["kind"]))
        .collect();
    let kind = &json!("config");
    assert_eq!(failed, [("me", kind), ("site", kind), ("sites", kind)]);
    snapshot("config_partial", ran.stderr);
}

#[test]
fn an_account_of_several_organizations_needs_one() {
    let served = serve();
    let home = estate(&served);
    let [org, other] = [0, 1].map(|index| served.orgs()[index].id.to_string());
    let elsewhere = "9777c1a0-6ef6-11e6-8bbf-02e208b2d34f";
    for (account, org, problem) in [
        (
            "networks",
            None,
            "error: the account `networks` has several organizations",
        ),
        (
            "sites",
            None,
            "error: the account `sites` has several organizations",
        ),
        (
            "site",
            Some(&*other),
            "error: the account `site` is not about that organization",
        ),
        (
            "me",
            Some(&*org),
            "error: the account `me` is about a user's own tokens",
        ),
        (
            "acme",
            Some(elsewhere),
            "error: the account `acme` is an Okta org",
        ),
    ] {
        let mut show = vec!["show", account, ORG_WALLBOARD];
        show.extend(org.iter().flat_map(|org| ["--org", *org]));
        let ran = in_estate(&served, &home, &show).ends(2).says(problem);
        ran.says("hint: ");
        assert_eq!(served.total_requests(), 0, "{account}");
    }
    assert!(!home.path("ran").exists());
    // Whether `networks` and `sites` are about it, their service must tell: who one is, and what the MSP has. The dossier takes the rest.
    let mut requests = Vec::new();
    for account in ["networks", "sites", "site"] {
        let before = served.total_requests();
        let show = ["show", account, ORG_WALLBOARD, "--org", &org, "-o", "json"];
        let ran = in_estate(&served, &home, &show).ends(0);
        assert_eq!(ran.json()["tokens"][0]["org_id"], org);
        requests.push(served.total_requests() - before);
    }
    assert_eq!(requests, [6, 6, 6]);
    for account in ["networks", "sites"] {
        let asked = || {
            let operations = ["mist.listOrgApiTokens", "mist.getOrgApiToken"];
            operations.map(|operation| served.requests(operation))
        };
        let before = asked();
        let revoke = [
            "revoke",
            account,
            ORG_WALLBOARD,
            "--org",
            elsewhere,
            "--yes",
        ];
        in_estate(&served, &home, &revoke)
            .ends(2)
            .says("is not about that organization")
            .says("hint: it is about the organizations that its key reaches");
        assert_eq!(asked(), before);
        assert_eq!(served.requests("mist.deleteOrgApiToken"), 0);
    }
    // Not to know is no answer.
    let forbidden = json!({"detail": "You do not have permission to perform this action."});
    served.answer_next("mist.listMspOrgs", Answer::json(403, forbidden));
    let show = ["show", "networks", ORG_WALLBOARD, "--org", elsewhere];
    in_estate(&served, &home, &show).ends(4);
    in_estate(&served, &home, &["show", "s*", ORG_WALLBOARD])
        .ends(2)
        .says("error: `s*` is a pattern, and one account is needed")
        .says("hint: there are `acme`, `me`,");
    // The only one need not be named.
    in_estate(&served, &home, &["show", "site", ORG_WALLBOARD]).ends(0);
}

#[test]
fn the_environment_makes_accounts_beside_a_configuration_only_when_asked() {
    let served = serve();
    let home = estate(&served);
    let list = |arguments: &[&str]| {
        let arguments = [&["list", "-o", "json", "--account", "me"][..], arguments].concat();
        let mut command = home.tokens(&arguments);
        command.envs(served.environment());
        run(&mut command)
    };
    list(&[]).ends(0);
    list(&["--account", "okta"])
        .ends(2)
        .says("error: there is no account `okta`");
    let ran = list(&["--account", "okta", "--env-accounts"]).ends(0);
    let names: Vec<_> = counts(&ran).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["me", "okta"]);

    let config = fs::read_to_string(home.path("tokens.toml")).unwrap();
    home.write(
        "tokens.toml",
        &config.replace("accounts.me]", "accounts.okta]"),
        0o600,
    );
    let mut command = home.tokens(&["list", "--env-accounts", "--account", "site"]);
    let before = served.total_requests();
    run(command.envs(served.environment()))
        .ends(2)
        .says("error: both the configuration (tokens.toml:10) and the environment (OKTA_CLIENT_TOKEN) make an account `okta`");
    assert_eq!(served.total_requests(), before);
}

#[test]
fn the_sandbox_ignores_a_broken_configuration() {
    let home = Home::new("accounts = 1");
    home.run(&["list", "--account", "acme"]).ends(2);
    home.run(&["--sandbox", "list", "--account", "okta"])
        .ends(0);
}

#[test]
fn the_configuration_is_where_one_says() {
    let config = |name: &str| {
        format!(
            "[accounts.{name}]\nprovider = \"okta\"\nurl = \"https://acme.okta.com\"\n\
             token = {{ env = \"X\" }}\n"
        )
    };
    let home = Home::new(&config("named"));
    home.write("xdg/tokens/config.toml", &config("xdg"), 0o600);
    home.write(".config/tokens/config.toml", &config("home"), 0o600);
    home.write("other.toml", &config("other"), 0o600);
    let xdg = home.path("xdg");
    let of = |arguments: &[&str], variables: &[(&str, &Path)]| {
        let mut command = tokens(&["accounts", "-o", "json"]);
        command
            .current_dir(home.path(""))
            .args(arguments)
            .envs(variables.iter().copied());
        run(&mut command)
    };
    let account = |ran: Ran| ran.ends(0).json()["accounts"][0]["account"].clone();
    let here = home.path("");
    let usual = [("HOME", &*here), ("XDG_CONFIG_HOME", &*xdg)];
    let named = Path::new("tokens.toml");
    let all = [usual[0], usual[1], ("TOKENS_CONFIG", named)];
    assert_eq!(account(of(&[], &usual[..1])), "home");
    assert_eq!(account(of(&[], &usual)), "xdg");
    assert_eq!(account(of(&[], &all)), "named");
    assert_eq!(account(of(&["--config", "other.toml"], &all)), "other");
    // One that is named must be there; the usual one need not.
    let gone = Path::new("gone.toml");
    for ran in [
        of(&["--config", "gone.toml"], &all),
        of(&[], &[("TOKENS_CONFIG", gone)]),
    ] {
        ran.ends(2)
            .says("error: the configuration gone.toml can't be read: No such file")
            .says("hint: tokens accounts init writes one");
    }
    of(&[], &[("HOME", &xdg)])
        .ends(2)
        .says("error: no account is set up");
}

/// A pipe whose writer never comes must not be waited for.
#[test]
fn only_regular_files_are_read() {
    let served = serve();
    let home = Home::new(&format!(
        "[accounts.acme]\nprovider = \"okta\"\nurl = \"{}\"\ntoken = {{ file = \"pipe\" }}\n",
        served.url()
    ));
    let made = Command::new("mkfifo").arg(home.path("pipe")).status();
    assert!(made.unwrap().success());
    for name in ["pipe", "/dev/stdin", "/dev/null", "."] {
        home.run(&["--config", name, "list"]).ends(2).says(&format!(
            "error: the configuration {name} can't be read: it is no regular file"
        ));
    }
    home.run(&["list", "-o", "json"])
        .ends(2)
        .says("the file `pipe` can't be read: it is no regular file");
    assert_eq!(served.total_requests(), 0);
}

#[test]
fn a_configuration_that_others_can_write_is_refused() {
    let served = serve();
    let home = estate(&served);
    let config = fs::read_to_string(home.path("tokens.toml")).unwrap();
    for (mode, refused) in [
        (0o600, false),
        (0o644, false),
        (0o440, false),
        (0o660, true),
        (0o602, true),
    ] {
        fs::set_permissions(home.path("tokens.toml"), fs::Permissions::from_mode(0o600)).unwrap();
        home.write("tokens.toml", &config, mode);
        let ran = home.run(&["accounts"]);
        if refused {
            ran.ends(2)
                .says("error: others can write the configuration tokens.toml")
                .says("hint: chmod go-w tokens.toml");
        } else {
            ran.ends(0);
        }
    }
    home.write("tokens.toml", &config, 0o600);
    home.write("open/tokens.toml", &config, 0o600);
    for (mode, code) in [(0o777, 2), (0o775, 2), (0o755, 0)] {
        let open = home.path("open");
        fs::set_permissions(&open, fs::Permissions::from_mode(mode)).unwrap();
        let ran = home.run(&["accounts", "--config", "open/tokens.toml"]);
        let ran = ran.ends(code);
        if code == 2 {
            ran.says("error: others can replace the configuration open/tokens.toml")
                .says("hint: chmod go-w ");
        }
    }
    assert_eq!(served.total_requests(), 0);
    assert!(!home.path("ran").exists());
}
