//! No secret is ever shown, but a new key, once, by `create`.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Command, Stdio};

use rustix::process::{Signal, kill_process};
use serde_json::json;
use tokens_sandbox::{Answer, OktaApp};

use crate::config::Home;
use crate::identify::run_with;
use crate::secrets;
use crate::support::{
    MIST_JENKINS, NEEDED, NO_TOKEN, OKTA_BOT, OKTA_SIEM, ORG_MIGRATION, ORG_WALLBOARD, Ran, Served,
    pty, run, serve, tokens,
};

/// What was run and what it showed, and what must not be in that.
#[derive(Default)]
struct Canary {
    secrets: Vec<String>,
    shown: Vec<(String, Ran)>,
}

impl Canary {
    /// Runs `command` with `input` on its standard input and as much logged as there is.
    fn run(&mut self, mut command: Command, input: &str) -> Ran {
        let arguments = command
            .get_args()
            .map(|argument| argument.to_string_lossy());
        let arguments = arguments.collect::<Vec<_>>().join(" ");
        command.env("RUST_LOG", "trace");
        let ran = run_with(command, input);
        self.shown.push((
            arguments,
            Ran {
                stdout: ran.stdout.clone(),
                stderr: ran.stderr.clone(),
                ..ran
            },
        ));
        ran
    }

    /// Takes the new `key` out of the standard output of what ran last, where it must be once.
    fn expect_once(&mut self, key: &str) {
        assert_eq!(key.len(), 80);
        let (arguments, ran) = self.shown.last_mut().unwrap();
        assert_eq!(ran.stdout.matches(key).count(), 1, "{arguments}");
        ran.stdout = ran.stdout.replace(key, "");
        self.secrets.push(key.to_owned());
    }

    fn check(&self) {
        let logged: usize = self.shown.iter().map(|(_, ran)| ran.stderr.len()).sum();
        assert!(logged > 10_000, "{logged}");
        for (arguments, ran) in &self.shown {
            for secret in &self.secrets {
                assert!(!ran.stdout.contains(secret), "{arguments}: {}", ran.stdout);
                assert!(!ran.stderr.contains(secret), "{arguments}: {}", ran.stderr);
            }
        }
        for command in commands("") {
            let is_it =
                |arguments: &str| format!(" {arguments} ").contains(&format!(" {command} "));
            let found = self.shown.iter().any(|(arguments, _)| is_it(arguments));
            assert!(found, "`{command}` is not run");
        }
    }
}

/// All commands that the help of `parent` names, and those below them.
fn commands(parent: &str) -> Vec<String> {
    let help = run(tokens(&[]).args(parent.split_whitespace()).arg("--help")).ends(0);
    let lines = help.stdout.lines();
    let mut lines = lines.skip_while(|line| *line != "Commands:").skip(1);
    let mut found = Vec::new();
    while let Some(line) = lines.next().filter(|line| !line.is_empty()) {
        let name = line.split_whitespace().next().unwrap();
        if line.starts_with("  ") && !line.starts_with("   ") && name != "help" {
            let command = format!("{parent} {name}").trim().to_owned();
            found.extend(commands(&command));
            found.push(command);
        }
    }
    found
}

#[test]
fn no_secret_is_shown_however_much_is_logged() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let at = |name: &str| directory.path().join(name);
    let read = |name: &str| fs::read_to_string(at(name)).unwrap();
    let mut canary = Canary::default();
    canary.secrets.extend([
        sandbox.okta_token().to_owned(),
        sandbox.mist_token().to_owned(),
        sandbox.mist_org_token().to_owned(),
    ]);
    for id in [
        OKTA_BOT,
        OKTA_SIEM,
        MIST_JENKINS,
        ORG_MIGRATION,
        ORG_WALLBOARD,
    ] {
        canary.secrets.push(sandbox.key_of(id).unwrap());
    }
    // A service that repeats what it was sent.
    let echo = format!(
        "bad key {} in Token {}",
        sandbox.okta_token(),
        sandbox.okta_token()
    );
    let echo = json!({"errorCode": "E0000011", "errorSummary": echo});
    sandbox.answer_next("okta.listApiTokens", Answer::json(401, echo));

    let command = |arguments: &[&str]| {
        let mut command = sandbox.tokens(arguments);
        command.env("PATH", std::env::var_os("PATH").unwrap());
        command.current_dir(directory.path());
        command
    };
    for arguments in [
        &["list"][..],
        &["list"],
        &["list", "-o", "json"],
        &["list", "-o", "ndjson"],
        &["list", "-o", "csv", "--with=owners"],
        &["show", "okta", OKTA_SIEM],
        &["show", "mist", MIST_JENKINS],
        &["show", "mist-org", ORG_WALLBOARD, "-o", "json"],
        &["show", "mist-org", NO_TOKEN],
        &["usage", "okta", OKTA_SIEM, "--suggest"],
        &["usage", "mist-org", ORG_WALLBOARD, "-o", "json"],
        &["create", "okta", "--name", "x"],
        &["update", "mist", MIST_JENKINS, "--name", "x", "-y"],
        &["update", "mist-org", ORG_WALLBOARD, "--name", "x", "-y"],
        &[
            "update",
            "okta",
            OKTA_SIEM,
            "--include",
            "nzoEurope0000000h5d7",
            "-y",
        ],
        &["revoke", "okta", OKTA_SIEM],
        &["revoke", "okta", OKTA_SIEM, "--dry-run"],
        &["recover", "--dry-run"],
        &["accounts"],
        &["accounts", "-o", "json"],
        &["accounts", "check"],
        &["accounts", "check", "--for", "list,usage,audit,change"],
        &["accounts", "check", "-o", "json"],
        &["accounts", "init", "--config", "new.toml"],
        &["schema", "config"],
        &["capabilities"],
        &["completions", "bash"],
        &["--help"],
        &["--sandbox", "list"],
    ] {
        canary.run(command(arguments), "");
    }

    // Keys on standard input.
    for (id, account) in [
        (MIST_JENKINS, "mist"),
        (ORG_WALLBOARD, "mist"),
        (OKTA_BOT, "okta"),
        (OKTA_SIEM, "okta"),
    ] {
        let key = sandbox.key_of(id).unwrap();
        canary.run(command(&["identify", account]), &key);
        canary.run(command(&["identify", account, "-o", "json"]), &key);
    }
    let unknown = "00no-key-that-anybody-knows-0000000000000";
    canary.secrets.push(unknown.to_owned());
    canary.run(command(&["identify", "okta"]), unknown);
    canary.run(command(&["identify", "okta"]), &format!("{unknown} \n"));

    // New keys, wherever they go.
    let org = ["--role", "read", "--scope", "org"];
    let create = |options: &[&str]| {
        let start = ["create", "mist-org", "--name", "x", "--change-log", "log"];
        command(&[&start[..], &org, options].concat())
    };
    let ran = canary.run(command(&["create", "mist", "--name", "x"]), "");
    canary.expect_once(ran.ends(0).stdout.trim_end());
    let ran = canary.run(create(&[]), "");
    canary.expect_once(ran.ends(0).stdout.trim_end());
    let ran = canary.run(create(&["-o", "json"]), "");
    canary.expect_once(ran.ends(0).json()["key"].as_str().unwrap());
    canary.run(create(&["--to-file", "file"]), "").ends(0);
    let taken = ["--to-command", "--", "sh", "-c", "cat > taken"];
    canary.run(create(&taken), "").ends(0);
    let failed = "tee failed; tee /dev/stderr < failed | fold -w 60; exit 1";
    let failed = ["--to-command", "--", "sh", "-c", failed];
    canary.run(create(&failed), "").ends(1);
    for file in ["file", "taken", "failed"] {
        let key = read(file).trim_end().to_owned();
        assert_eq!(key.len(), 80);
        // Nor a part of it.
        canary
            .secrets
            .extend([&key[..40], &key[40..]].map(str::to_owned));
        canary.secrets.push(key);
    }
    // A key that is created but can't be delivered, and one that comes with an answer that can't be used.
    let lost = json!({"name": 1, "key": "lost-key-0123456789"});
    canary.secrets.push("lost-key-0123456789".to_owned());
    sandbox.answer_next("mist.createApiToken", Answer::json(500, lost.clone()));
    canary.run(command(&["create", "mist", "--name", "x"]), "");
    sandbox.answer_next("mist.createApiToken", Answer::json(200, json!([lost, 1])));
    canary.run(command(&["create", "mist", "--name", "x"]), "");

    in_a_configuration(&sandbox, &mut canary);

    let claims = at("claims.toml");
    let init = ["claims", "init", claims.to_str().unwrap()];
    canary.run(command(&init), "").ends(0);
    let check = ["claims", "check", "--claims", claims.to_str().unwrap()];
    canary.run(command(&check), "").ends(0);

    let log = ["--change-log", "log", "--yes"];
    let revoke = |arguments: &[&str]| command(&[&["revoke"], arguments, &log].concat());
    let by_key = ["okta", "--current", "--key-stdin"];
    let key = sandbox.key_of(&sandbox.add_okta_tokens(1)[0]).unwrap();
    canary.secrets.push(key.clone());
    canary.run(revoke(&by_key), &key).ends(0);
    canary.run(revoke(&by_key), &key).ends(4);
    let by_id = ["mist-org", ORG_MIGRATION, "-o", "json", NEEDED];
    canary.run(revoke(&by_id), "").ends(0);
    canary.run(revoke(&["okta", OKTA_BOT, NEEDED]), "").ends(0);
    canary.run(revoke(&["okta", "--current"]), "").ends(0);
    canary
        .run(command(&["list", "--account", "okta"]), "")
        .ends(4);
    let log = read("log");
    assert!(log.lines().count() > 15, "{log}");
    let log = Ran {
        code: None,
        stdout: log,
        stderr: String::new(),
    };
    canary.shown.push(("the change log".to_owned(), log));
    serving(&mut canary);
    for arguments in [
        &["--sandbox=rehearsal", "list"][..],
        &["sandbox", "advance", "1d", "--dir", "rehearsal"],
        &["sandbox", "play", "leaver", "--dir", "rehearsal"],
        &["--sandbox=rehearsal", "list"],
    ] {
        canary.run(command(arguments), "").ends(0);
    }
    let keys: serde_json::Value = serde_json::from_str(&read("rehearsal/keys.json")).unwrap();
    let keys = keys["keys"].as_object().unwrap().values();
    let keys = keys.map(|key| key.as_str().unwrap().to_owned());
    canary.secrets.extend(keys);
    canary.check();
}

/// Runs what reads secrets from wherever a configuration file can say.
fn in_a_configuration(sandbox: &Served, canary: &mut Canary) {
    let [private, public] = secrets::key();
    let app = OktaApp::new("0oaTokens0000000h5d7", json!({ "keys": [public] }));
    sandbox.add_okta_app(app);
    let account = |name: &str, provider: &str, rest: &str| {
        let url = sandbox.url();
        format!("[accounts.{name}]\nprovider = \"{provider}\"\nurl = \"{url}\"\n{rest}\n")
    };
    let app = "client_id = \"0oaTokens0000000h5d7\"\nprivate_key = { file = \"app.json\" }\n\
               key_id = \"k1\"\nscopes = [\"okta.apiTokens.read\", \"okta.users.read\"]";
    let home = Home::new(
        &[
            account("by-env", "okta", "token = { env = \"OKTA_CLIENT_TOKEN\" }"),
            account("by-file", "mist", "token = { file = \"mist.key\" }"),
            account(
                "by-command",
                "mist",
                "token = { command = [\"/bin/cat\", \"org.key\"] }\nscope = \"org\"\nids = \"all\"",
            ),
            account("app", "okta", app),
        ]
        .concat(),
    );
    home.write("mist.key", sandbox.mist_token(), 0o600);
    home.write("org.key", sandbox.mist_org_token(), 0o600);
    home.write("app.json", &private.to_string(), 0o600);
    canary
        .secrets
        .push(private["d"].as_str().unwrap().to_owned());
    for arguments in [
        &["list", "--with=owners"][..],
        &["list", "-o", "ndjson"],
        &["accounts"],
        &["accounts", "check"],
        &["accounts", "check", "-o", "json"],
        &["show", "app", OKTA_SIEM],
        &["revoke", "by-file", MIST_JENKINS, "--dry-run", NEEDED],
    ] {
        let mut command = home.tokens(arguments);
        command.env("OKTA_CLIENT_TOKEN", sandbox.okta_token());
        // The app's scopes do not let it read all that is known of an owner.
        let is_partial = ["show", "--with=owners"]
            .iter()
            .any(|one| arguments.contains(one));
        let ran = canary.run(command, "");
        assert!(
            ran.code == Some(0) || is_partial && ran.code == Some(5),
            "{ran}"
        );
    }
}

/// Runs the sandbox, which prints its keys as what they are asked for.
fn serving(canary: &mut Canary) {
    let mut command = tokens(&["sandbox"]);
    command.env("RUST_LOG", "trace");
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let mut said = String::new();
    while !said.contains("end it with Ctrl-C") {
        assert!(stderr.read_line(&mut said).unwrap() > 0, "{said}");
    }
    kill_process(pty::pid(&child), Signal::INT).unwrap();
    stderr.read_to_string(&mut said).unwrap();
    let mut printed = String::new();
    let mut stdout = child.stdout.take().unwrap();
    stdout.read_to_string(&mut printed).unwrap();
    child.wait().unwrap();
    let keys = printed.lines().filter(|line| line.contains("TOKEN="));
    let keys: Vec<_> = keys
        .map(|line| line.split_once('=').unwrap().1.to_owned())
        .collect();
    assert!(keys.len() >= 2, "{printed}");
    canary.secrets.extend(keys);
    let ran = Ran {
        code: None,
        stdout: String::new(),
        stderr: said,
    };
    canary.shown.push(("sandbox".to_owned(), ran));
}

#[test]
fn nothing_is_logged_unless_asked_for() {
    let sandbox = serve();
    assert_eq!(sandbox.run(&["list"]).ends(0).stderr, "");
    let ran = run(sandbox
        .tokens(&["list"])
        .env("RUST_LOG", "tokens_http=debug"))
    .ends(0);
    assert!(ran.stderr.contains("answered"), "{ran}");
    // A filter of somebody else's that can't be read is no reason to fail.
    run(sandbox.tokens(&["list"]).env("RUST_LOG", "=,=")).ends(0);
}

#[test]
fn the_log_is_safe_to_show() {
    let sandbox = serve();
    let answer = Answer::json(200, json!([])).header("x-okta-request-id", "evil\u{9b}2Jid");
    sandbox.answer_next("okta.listApiTokens", answer);
    let ran = run(sandbox
        .tokens(&["list", "--account", "okta"])
        .env("RUST_LOG", "trace"));
    let unsafe_ones = |c: char| c.is_control() && c != '\n';
    assert!(!ran.stderr.contains(unsafe_ones), "{ran}");
}
