use std::process::Stdio;
use std::thread;
use std::time::Duration;

use rustix::process::{Signal, kill_process};
use serde_json::json;
use tokens_sandbox::{Answer, Fault};

use crate::schema::{assert_valid, schema};
use crate::support::{
    MIST_JENKINS, NO_TOKEN, OKTA_SIEM, ORG_WALLBOARD, pty, run, serve, snapshot, tokens,
};

#[test]
fn the_token_is_shown_as_it_is_afterwards() {
    let ran = run(&mut tokens(&[
        "--sandbox",
        "update",
        "mist",
        MIST_JENKINS,
        "--name",
        "jenkins (old)",
        "--yes",
    ]));
    snapshot("update_name", ran.ends(0));
}

#[test]
fn names_privileges_and_networks_can_be_changed() {
    let sandbox = serve();
    let update = |account: &str, id: &str, options: &[&str]| {
        let start = ["-o", "json", "update", "--yes", account, id];
        let document = sandbox.run(&[&start[..], options].concat()).ends(0).json();
        assert_eq!(document["schema"], "tokens/v2");
        assert_eq!(document["token"]["account"], account);
        document["token"].clone()
    };
    let token = update("mist-org", ORG_WALLBOARD, &["--name", "wallboard"]);
    assert_eq!(token["name"], "wallboard");
    assert_eq!(token["privileges"][0]["scope"], "site");
    let token = update(
        "mist-org",
        ORG_WALLBOARD,
        &["--role", "helpdesk", "--scope", "org"],
    );
    assert_eq!(token["name"], "wallboard");
    assert_eq!(token["privileges"].as_array().unwrap().len(), 1);
    assert_eq!(token["privileges"][0]["role"], "helpdesk");
    assert_eq!(token["privileges"][0]["scope"], "org");

    let include = [
        "--network",
        "zone",
        "--include",
        "nzoEurope0000000h5d7",
        "--include",
        "nzoNotProxies000h5d7",
    ];
    let token = update("okta", OKTA_SIEM, &include);
    assert_eq!(
        token["network"],
        json!({"connection": "ZONE", "include": ["nzoEurope0000000h5d7", "nzoNotProxies000h5d7"], "exclude": []})
    );
    let token = update(
        "okta",
        OKTA_SIEM,
        &["--network", "zone", "--exclude", "nzoAllPartners00h5d7"],
    );
    assert_eq!(
        token["network"],
        json!({"connection": "ZONE", "include": [], "exclude": ["nzoAllPartners00h5d7"]})
    );
    let token = update("okta", OKTA_SIEM, &["--network", "anywhere"]);
    assert_eq!(
        token["network"],
        json!({"connection": "ANYWHERE", "include": [], "exclude": []})
    );
}

#[test]
fn what_cannot_be_changed_sends_nothing() {
    let sandbox = serve();
    for (arguments, problem) in [
        (
            &["update", "okta", OKTA_SIEM][..],
            "error: there is nothing to change",
        ),
        (
            &["update", "okta", OKTA_SIEM, "--network", "zone"],
            "error: --network zone needs --include <ZONE> or --exclude <ZONE>",
        ),
        (
            &[
                "update",
                "okta",
                OKTA_SIEM,
                "--network",
                "anywhere",
                "--include",
                "nzoEurope0000000h5d7",
            ],
            "error: --network anywhere takes no --include and no --exclude",
        ),
        (
            &["update", "okta", OKTA_SIEM, "--name", "x"],
            "the name of these tokens can't be changed",
        ),
        (
            &[
                "update",
                "mist",
                MIST_JENKINS,
                "--role",
                "read",
                "--scope",
                "org",
            ],
            "the privileges of these tokens can't be changed",
        ),
        (
            &["update", "mist", MIST_JENKINS, "--network", "anywhere"],
            "the network condition of these tokens can't be changed",
        ),
        (
            &[
                "update",
                "mist-org",
                ORG_WALLBOARD,
                "--role",
                "read",
                "--scope",
                "sitegroup",
            ],
            "error: --scope sitegroup needs --sitegroup",
        ),
    ] {
        let arguments = [arguments, &["--yes"]].concat();
        let ran = sandbox.run(&arguments).ends(2).says(problem);
        assert_eq!(ran.stdout, "");
    }
    assert_eq!(sandbox.token_requests(), 0);
}

#[test]
fn a_token_that_is_not_there_is_1() {
    let sandbox = serve();
    sandbox
        .run(&["update", "mist-org", NO_TOKEN, "--name", "x", "-y"])
        .ends(1);
    sandbox
        .run(&[
            "update",
            "okta",
            "00Tnosuchtoken",
            "--network",
            "anywhere",
            "-y",
        ])
        .ends(1);
    assert_eq!(sandbox.requests("mist.updateOrgApiToken"), 0);
    assert_eq!(sandbox.requests("okta.upsertApiToken"), 0);
}

#[test]
fn it_shows_the_change_and_asks() {
    let sandbox = serve();
    let role = ["--role", "helpdesk", "--scope", "org"];
    let arguments = [
        &["update", "mist-org", ORG_WALLBOARD, "--name", "wallboard"][..],
        &role,
    ]
    .concat();
    snapshot("update_unasked", sandbox.run(&arguments).ends(7));
    assert_eq!(sandbox.total_requests(), 0);

    let mut terminal = pty::start(sandbox.tokens(&arguments), 100);
    terminal.wait_for("[y/N] ");
    terminal.type_in("n\n");
    let (code, shown) = terminal.end();
    assert_eq!(code, Some(7));
    snapshot("update_declined", shown);
    snapshot(
        "update_dry_run",
        sandbox
            .run(&[&arguments[..], &["--dry-run"]].concat())
            .ends(0),
    );
    let dry = sandbox.run(&[&arguments[..], &["--dry-run", "-o", "json"]].concat());
    let document = dry.ends(0).json();
    assert_valid(&schema("update-plan"), &document);
    assert_eq!(document["dry_run"], true);
    assert_eq!(
        document["changes"][0],
        json!({"what": "name", "from": "store-17-wallboard", "to": "wallboard"})
    );
    assert_eq!(document["guards"], json!([]));
    assert_eq!(document["token"]["name"], "store-17-wallboard");
    assert_eq!(sandbox.requests("mist.updateOrgApiToken"), 0);

    let mut terminal = pty::start(sandbox.tokens(&arguments), 100);
    terminal.wait_for("[y/N] ");
    terminal.type_in("y\n");
    let (code, shown) = terminal.end();
    assert_eq!(code, Some(0), "{shown}");
    assert!(shown.contains("wallboard"), "{shown}");
    assert_eq!(sandbox.requests("mist.updateOrgApiToken"), 1);
}

#[test]
fn zones_are_replaced_and_cleared() {
    let sandbox = serve();
    let update = |options: &[&str]| {
        let start = ["-o", "json", "update", "--yes", "okta", OKTA_SIEM];
        let ran = sandbox.run(&[&start[..], options].concat()).ends(0);
        ran.json()["token"]["network"].clone()
    };
    let network = |include: &[&str], exclude: &[&str]| json!({"connection": "ZONE", "include": include, "exclude": exclude});
    let two = [
        "--include",
        "nzoEurope0000000h5d7",
        "--include",
        "nzoNotProxies000h5d7",
    ];
    assert_eq!(
        update(&two),
        network(&["nzoEurope0000000h5d7", "nzoNotProxies000h5d7"], &[])
    );
    assert_eq!(
        update(&["--include", "nzoHeadquarters00h5d7"]),
        network(&["nzoHeadquarters00h5d7"], &[])
    );
    let other = ["--clear-include", "--exclude", "nzoAllPartners00h5d7"];
    assert_eq!(update(&other), network(&[], &["nzoAllPartners00h5d7"]));
    assert_eq!(
        update(&["--network", "zone", "--include", "nzoEurope0000000h5d7"]),
        network(&["nzoEurope0000000h5d7"], &[])
    );
    let written = sandbox.requests("okta.upsertApiToken");
    let ran = sandbox.run(&["update", "--yes", "okta", OKTA_SIEM, "--clear-include"]);
    snapshot("update_zone_without_zones", ran.ends(2));
    assert_eq!(sandbox.requests("okta.upsertApiToken"), written);
}

#[test]
fn a_change_of_nothing_is_not_sent() {
    let sandbox = serve();
    let name = ["--name", "store-17-wallboard"];
    let ran = sandbox.run(&[&["update", "--yes", "mist-org", ORG_WALLBOARD][..], &name].concat());
    snapshot("update_nothing", ran.ends(0));
    let same = [
        "--role",
        "read",
        "--scope",
        "site",
        "--site",
        "4ac1dcf4-9d8b-7211-65c4-057819f0862b",
    ];
    let ran = sandbox.run(&[&["update", "--yes", "mist-org", ORG_WALLBOARD][..], &same].concat());
    ran.ends(0).says("nothing was changed");
    sandbox
        .run(&[
            "update",
            "--yes",
            "okta",
            OKTA_SIEM,
            "--network",
            "anywhere",
        ])
        .ends(0)
        .says("nothing was changed");
    assert_eq!(sandbox.requests("mist.updateOrgApiToken"), 0);
    assert_eq!(sandbox.requests("okta.upsertApiToken"), 0);
}

#[test]
fn what_has_changed_since_it_was_shown_is_left_alone() {
    let sandbox = serve();
    let rename = ["update", "mist-org", ORG_WALLBOARD, "--name", "mine"];
    let mut terminal = pty::start(sandbox.tokens(&rename), 100);
    terminal.wait_for("[y/N] ");
    let other = [
        "update",
        "mist-org",
        ORG_WALLBOARD,
        "--name",
        "theirs",
        "-y",
    ];
    sandbox.run(&other).ends(0);
    terminal.type_in("y\n");
    let (code, shown) = terminal.end();
    assert_eq!(code, Some(7), "{shown}");
    assert!(
        shown.contains("name store-17-wallboard -> theirs"),
        "{shown}"
    );
    assert_eq!(sandbox.requests("mist.updateOrgApiToken"), 1);

    let limit = [
        "update",
        "okta",
        OKTA_SIEM,
        "--include",
        "nzoEurope0000000h5d7",
    ];
    let mut terminal = pty::start(sandbox.tokens(&limit), 100);
    terminal.wait_for("[y/N] ");
    let other = [
        "update",
        "okta",
        OKTA_SIEM,
        "--exclude",
        "nzoNotProxies000h5d7",
        "-y",
    ];
    sandbox.run(&other).ends(0);
    terminal.type_in("y\n");
    let (code, shown) = terminal.end();
    assert_eq!(code, Some(7), "{shown}");
    assert_eq!(sandbox.requests("okta.upsertApiToken"), 1);
}

#[test]
fn a_closed_pipe_does_not_hide_the_change() {
    let sandbox = serve();
    let rename = ["update", "mist", MIST_JENKINS, "--name", "x", "--yes"];
    let mut command = sandbox.tokens(&rename);
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    run(command.stdout(writer)).ends(0);
    assert_eq!(sandbox.requests("mist.updateApiToken"), 1);
}

#[cfg(target_os = "linux")]
#[test]
fn what_was_changed_is_told_even_if_the_result_cannot_be_written() {
    let sandbox = serve();
    let full = || std::fs::File::options().write(true).open("/dev/full");
    for (arguments, done) in [
        (
            &["update", "mist", MIST_JENKINS, "--name", "x"][..],
            format!("updated token {MIST_JENKINS} ("),
        ),
        (
            &["revoke", "mist", MIST_JENKINS],
            format!("revoked {MIST_JENKINS} ("),
        ),
        (
            &["revoke", "okta", "--current"],
            "revoked the token of priya.raman@acme.example".to_owned(),
        ),
    ] {
        let mut command = sandbox.tokens(arguments);
        let ran = run(command.arg("--yes").stdout(full().unwrap())).ends(1);
        ran.says(&done)
            .says("error: standard output could not be written");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_signal_meanwhile_decides_how_it_ends() {
    let sandbox = serve();
    let slowly = Fault::SlowDrip(Duration::from_millis(200));
    sandbox.fault("mist.updateApiToken", slowly, 1);
    let full = std::fs::File::options().write(true).open("/dev/full");
    let mut command = sandbox.tokens(&["update", "mist", MIST_JENKINS, "--name", "x", "-y"]);
    let child = command
        .stdout(full.unwrap())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    while sandbox.requests("mist.updateApiToken") == 0 {
        thread::yield_now();
    }
    kill_process(pty::pid(&child), Signal::TERM).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(143), "{said}");
    assert!(said.contains("updated token "), "{said}");
    assert!(said.contains("error: standard output could"), "{said}");
}

#[test]
fn zones_are_named_by_id_or_name_and_checked_before_the_plan() {
    let sandbox = serve();
    let ran =
        |zone: &str| sandbox.run(&["update", "okta", OKTA_SIEM, "--include", zone, "--dry-run"]);
    for zone in ["Office", "nzoHeadquarters00h5d7"] {
        let ran = ran(zone).ends(0);
        assert!(
            ran.stdout.contains("Office (nzoHeadquarters00h5d7)"),
            "{}",
            ran.stdout
        );
    }
    for (zone, why) in [
        ("Ofice", "did you mean `Office`?"),
        ("nzoNoSuchZone000h5d7", "there are "),
        ("BlockedIpZone", "has the usage BLOCKLIST"),
    ] {
        ran(zone).ends(2).says(why);
    }
    ran("Old data center")
        .ends(0)
        .says("Old data center (nzoOldDataCenterh5d7) is INACTIVE");

    let twin = json!({
        "id": "nzoTwin0000000000h5d7", "name": "Office", "type": "IP",
        "gateways": [{"type": "CIDR", "value": "192.0.2.0/24"}], "proxies": null,
    });
    sandbox.put_okta_zone(twin).unwrap();
    ran("Office").ends(2).says("nzoTwin0000000000h5d7");
    assert_eq!(sandbox.requests("okta.upsertApiToken"), 0);

    let update = [
        "update",
        "okta",
        OKTA_SIEM,
        "--yes",
        "-o",
        "json",
        "--include",
        "Collector",
        "--include",
        "Europe",
    ];
    sandbox.run(&update).ends(2);
    let update = [
        "update",
        "okta",
        OKTA_SIEM,
        "--yes",
        "-o",
        "json",
        "--include",
        "All partners",
    ];
    let token = sandbox.run(&update).ends(0).json()["token"].clone();
    assert_eq!(token["network"]["include"], json!(["nzoAllPartners00h5d7"]));
}

#[test]
fn zones_that_cannot_be_read_are_named_by_id_only() {
    let sandbox = serve();
    let ran = |zone: &str| {
        let no = json!({"errorCode": "E0000006", "errorSummary": "no"});
        sandbox.answer_next("okta.listNetworkZones", Answer::json(403, no));
        sandbox.run(&["update", "okta", OKTA_SIEM, "--include", zone, "--dry-run"])
    };
    ran("Office").ends(2).says("give the id of the zone");
    ran("nzoNoSuchZone000h5d7").ends(0).says("were not checked");
}
