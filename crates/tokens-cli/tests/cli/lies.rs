//! Every write × every lie of the sandbox × carried out or not, as whole processes: what the command claims, by its exit code, its
//! output and its change log, must agree with what is.

use std::thread;

use serde_json::Value;
use tokens_sandbox::{Lie, Sandbox};

use crate::support::{NEEDED, OWN, Ran, Served, run, serve};

const NEW_NAME: &str = "of the lie";

/// A write: the sandbox's name of its request, the command, and what success is called.
struct Write {
    operation: &'static str,
    arguments: &'static [&'static str],
    /// The outcome in JSON and in the change log, and what the text begins with.
    claims: &'static [(&'static str, &'static str)],
}

const GONE: &[(&str, &str)] = &[("revoked", "revoked "), ("not_found", "not found ")];
const CREATED: &[(&str, &str)] = &[("created", "created ")];
const UPDATED: &[(&str, &str)] = &[("updated", "updated ")];

impl Write {
    /// Makes the token that it is about.
    fn target(&self, sandbox: &Sandbox) -> String {
        if self.operation.contains("urrent") {
            let is_own = |id: &String| sandbox.key_of(id).as_deref() == Some(sandbox.okta_token());
            let mut ids = sandbox.tokens().into_iter().map(|token| id_of(&token));
            ids.find(is_own).unwrap()
        } else if self.operation.starts_with("okta") {
            sandbox.add_okta_tokens(1).remove(0)
        } else if self.operation.contains("Org") {
            sandbox.add_mist_org_tokens(sandbox.orgs()[0].id, 1)[0].to_string()
        } else {
            sandbox.add_mist_user_tokens(1)[0].to_string()
        }
    }

    /// Whether what it asks for is so.
    fn is_so(&self, sandbox: &Sandbox, id: &str) -> bool {
        let token = sandbox.token(id);
        if self.operation.contains("create") {
            new_token(sandbox).is_some()
        } else if self.operation.contains("upsert") {
            token.unwrap()["network"]["exclude"][0] == "nzoAllPartners00h5d7"
        } else if self.operation.contains("update") {
            token.unwrap()["name"] == NEW_NAME
        } else {
            token.is_none()
        }
    }

    fn run(&self, sandbox: &Served, id: &str, log: &str, format: &str) -> Ran {
        let id = |argument: &&'static str| match *argument {
            "ID" => id.to_owned(),
            argument => argument.to_owned(),
        };
        let mut arguments: Vec<String> = self.arguments.iter().map(id).collect();
        arguments.extend(["--change-log", log, "-o", format].map(str::to_owned));
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        run(&mut sandbox.tokens(&arguments))
    }

    /// One lie.
    fn check(&self, lie: Lie, is_carried_out: bool, format: &str) {
        let sandbox = serve();
        let directory = tempfile::tempdir().unwrap();
        let log = directory.path().join("log");
        let id = self.target(&sandbox);
        let answer = lie.answer(self.operation);
        let answer = if is_carried_out {
            answer.after_processing()
        } else {
            answer
        };
        sandbox.answer_next(self.operation, answer);
        let ran = self.run(&sandbox, &id, log.to_str().unwrap(), format);
        let is_so = self.is_so(&sandbox, &id);
        let what = format!(
            "{}, {lie}, carried out: {is_carried_out}, so: {is_so}",
            self.operation
        );
        let context = format!("{what}\n{ran}");
        match ran.code {
            Some(0) => assert!(is_so, "success, but it is not so: {context}"),
            Some(8) => {}
            _ => assert!(!is_so, "a plain failure of what happened: {context}"),
        }
        let logged = logged(&std::fs::read_to_string(&log).unwrap());
        let claimed = |(outcome, text): &(&str, &str)| {
            logged.as_deref() == Some(outcome)
                || outcomes(&ran).iter().any(|found| found == outcome)
                || [&ran.stdout, &ran.stderr]
                    .iter()
                    .any(|stream| stream.lines().any(|line| line.starts_with(text)))
        };
        let is_claimed = self.claims.iter().any(claimed);
        assert!(is_so || !is_claimed, "claimed, but not so: {context}");
        assert_eq!(is_claimed, ran.code == Some(0), "{logged:?}: {context}");
        let unknown = logged.as_deref() == Some("unknown");
        assert_eq!(unknown, ran.code == Some(8), "{logged:?}: {context}");
        if let (Some(made), Some(8)) = (new_token(&sandbox), ran.code)
            && self.operation.contains("create")
        {
            assert!(ran.stderr.contains(&id_of(&made)), "not named: {context}");
        }
    }

    /// All lies.
    fn check_all(&self) {
        let cells: Vec<_> = Lie::ALL
            .iter()
            .copied()
            .zip(["table", "json"].into_iter().cycle())
            .flat_map(|(lie, format)| {
                let other = if format == "json" { "table" } else { "json" };
                [(lie, false, format), (lie, true, other)]
            })
            .collect();
        let part = cells.len().div_ceil(18);
        thread::scope(|scope| {
            for cells in cells.chunks(part) {
                scope.spawn(move || {
                    for (lie, is_carried_out, format) in cells {
                        self.check(*lie, *is_carried_out, format);
                    }
                });
            }
        });
    }
}

fn id_of(token: &Value) -> String {
    token["id"].as_str().unwrap_or_default().to_owned()
}

fn new_token(sandbox: &Sandbox) -> Option<Value> {
    let mut tokens = sandbox.tokens().into_iter();
    tokens.find(|token| token["name"] == NEW_NAME)
}

/// The outcomes that a JSON document on standard output claims.
fn outcomes(ran: &Ran) -> Vec<String> {
    let Ok(document) = serde_json::from_str::<Value>(&ran.stdout) else {
        return Vec::new();
    };
    let results = document["results"].as_array().cloned().unwrap_or_default();
    let all = results.iter().chain([&document]);
    let outcomes = all.filter_map(|result| result["outcome"].as_str());
    outcomes.map(str::to_owned).collect()
}

/// The outcome of the change in the change log.
fn logged(log: &str) -> Option<String> {
    let lines = log.lines().map(|line| serde_json::from_str(line).unwrap());
    let mut outcomes = lines.filter(|line: &Value| line["phase"] == "outcome");
    outcomes.next()?["outcome"].as_str().map(str::to_owned)
}

#[test]
fn of_the_creation_of_a_user_token() {
    let write = Write {
        operation: "mist.createApiToken",
        arguments: &["create", "mist", "--name", NEW_NAME],
        claims: CREATED,
    };
    write.check_all();
}

#[test]
fn of_the_creation_of_an_organizations_token() {
    let write = Write {
        operation: "mist.createOrgApiToken",
        arguments: &[
            "create", "mist-org", "--name", NEW_NAME, "--role", "read", "--scope", "org",
        ],
        claims: CREATED,
    };
    write.check_all();
}

#[test]
fn of_the_change_of_a_user_token() {
    let write = Write {
        operation: "mist.updateApiToken",
        arguments: &["update", "mist", "ID", "--name", NEW_NAME, "--yes"],
        claims: UPDATED,
    };
    write.check_all();
}

#[test]
fn of_the_change_of_an_organizations_token() {
    let write = Write {
        operation: "mist.updateOrgApiToken",
        arguments: &["update", "mist-org", "ID", "--name", NEW_NAME, "--yes"],
        claims: UPDATED,
    };
    write.check_all();
}

#[test]
fn of_the_change_of_an_okta_token() {
    let write = Write {
        operation: "okta.upsertApiToken",
        arguments: &[
            "update",
            "okta",
            "ID",
            "--network",
            "zone",
            "--exclude",
            "nzoAllPartners00h5d7",
            "--yes",
            NEEDED,
            OWN,
        ],
        claims: UPDATED,
    };
    write.check_all();
}

/// `revoke ACCOUNT` and what lets it act at once.
const fn revoke(account: &'static str, which: &'static str) -> [&'static str; 8] {
    [
        "revoke",
        account,
        which,
        "--yes",
        NEEDED,
        OWN,
        "--verify-within",
        "0s",
    ]
}

#[test]
fn of_the_revocation_of_a_user_token() {
    let write = Write {
        operation: "mist.deleteApiToken",
        arguments: const { &revoke("mist", "ID") },
        claims: GONE,
    };
    write.check_all();
}

#[test]
fn of_the_revocation_of_an_organizations_token() {
    let write = Write {
        operation: "mist.deleteOrgApiToken",
        arguments: const { &revoke("mist-org", "ID") },
        claims: GONE,
    };
    write.check_all();
}

#[test]
fn of_the_revocation_of_an_okta_token() {
    let write = Write {
        operation: "okta.revokeApiToken",
        arguments: const { &revoke("okta", "ID") },
        claims: GONE,
    };
    write.check_all();
}

#[test]
fn of_the_revocation_of_the_token_in_use() {
    let write = Write {
        operation: "okta.revokeCurrentApiToken",
        arguments: const { &revoke("okta", "--current") },
        claims: GONE,
    };
    write.check_all();
}
