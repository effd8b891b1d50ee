//! Where secrets come from, and who else may get at them.

use std::fs;
use std::os::unix::fs::symlink;

use aws_lc_rs::encoding::{AsBigEndian as _, EcPrivateKeyBin};
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use tokens_sandbox::OktaApp;

use crate::config::Home;
use crate::support::{Ran, run, serve, snapshot};

fn okta(url: &str, token: &str) -> Home {
    Home::new(&format!(
        "[accounts.acme]\nprovider = \"okta\"\nurl = \"{url}\"\ntoken = {token}\n"
    ))
}

#[test]
fn a_file_that_others_can_get_at_is_refused() {
    let served = serve();
    let home = okta(served.url(), "{ file = \"key\" }");
    for (mode, problem) in [
        (0o600, None),
        (0o400, None),
        (0o640, None),
        (0o440, None),
        (0o644, Some("can be read by all users of this machine")),
        (0o604, Some("can be read by all users of this machine")),
        (0o660, Some("can be changed by others")),
        (0o646, Some("can be changed by others")),
        (0o602, Some("can be changed by others")),
    ] {
        let _ = fs::remove_file(home.path("key"));
        home.write("key", served.okta_token(), mode);
        let before = served.total_requests();
        let ran = home.run(&["list", "-o", "json"]);
        match problem {
            None => {
                ran.ends(0);
            }
            Some(problem) => {
                ran.ends(2)
                    .says(&format!("the file `key` {problem}"))
                    .says("hint: chmod 600 key");
                assert_eq!(served.total_requests(), before, "{mode:o}");
            }
        }
    }
    // What counts is what a link leads to.
    fs::remove_file(home.path("key")).unwrap();
    home.write("target", served.okta_token(), 0o644);
    symlink(home.path("target"), home.path("key")).unwrap();
    home.run(&["list"]).ends(2).says("can be read by all users");
}

#[test]
fn what_a_file_has_must_be_a_secret() {
    let served = serve();
    let home = okta(served.url(), "{ file = \"key\" }");
    for text in [
        served.okta_token().to_owned(),
        format!("{}\n", served.okta_token()),
        format!("{}\r\n", served.okta_token()),
    ] {
        home.write("key", &text, 0o600);
        home.run(&["list"]).ends(0);
    }
    let before = served.total_requests();
    let mut all = String::new();
    for (what, text) in [
        ("empty", Vec::new()),
        ("an empty line", b"\n".to_vec()),
        ("no text", b"sesame\xff".to_vec()),
        ("too long", b"sesame".repeat(50_000)),
        ("two lines", b"sesame\nsesame\n".to_vec()),
    ] {
        home.write("key", "", 0o600);
        fs::write(home.path("key"), text).unwrap();
        let ran = home.run(&["show", "acme", "00Tnosuchtoken0000000"]).ends(2);
        assert!(!ran.stderr.contains("sesame"), "{what}: {ran}");
        all.push_str(&format!("{what}\n{}\n", ran.stderr));
    }
    fs::remove_file(home.path("key")).unwrap();
    all.push_str(&format!(
        "none\n{}\n",
        home.run(&["show", "acme", "00Tnosuchtoken0000000"]).stderr
    ));
    fs::create_dir(home.path("key")).unwrap();
    all.push_str(&format!(
        "no file\n{}",
        home.run(&["show", "acme", "00Tnosuchtoken0000000"]).stderr
    ));
    assert_eq!(served.total_requests(), before);
    snapshot("secret_files", all);
}

#[test]
fn a_variable_must_be_set() {
    let served = serve();
    let home = okta(served.url(), "{ env = \"ACME\" }");
    let list = |value: Option<&str>| {
        let mut command = home.tokens(&["list"]);
        run(command.envs(value.map(|value| ("ACME", value))))
    };
    list(Some(&format!(" {}\n", served.okta_token()))).ends(0);
    let before = served.total_requests();
    list(None).ends(2).says("the variable ACME is not set");
    list(Some(" ")).ends(2).says("the variable ACME is empty");
    assert_eq!(served.total_requests(), before);
}

#[test]
fn a_command_is_run_without_a_shell_and_without_the_secrets_of_others() {
    let served = serve();
    let home = Home::new(&format!(
        "[accounts.acme]\nprovider = \"okta\"\nurl = \"{0}\"\n\
         token = {{ command = [\"./key\", \"a b\", \"$HOME;*\"] }}\n\
         [accounts.other]\nprovider = \"okta\"\nurl = \"{0}\"\ntoken = {{ env = \"OTHER\" }}\n",
        served.url()
    ));
    let script = format!(
        "#!/bin/sh\n{{ cat; printf '%s\\n' \"$#\" \"$@\" \"${{OTHER-none}} ${{MIST_APITOKEN-none}} ${{OWN-none}}\"; }} > seen\n\
         echo unlocking >&2\necho {}\n",
        served.okta_token()
    );
    home.write("key", &script, 0o700);
    let mut list = home.tokens(&["list", "--account", "acme"]);
    list.env("OTHER", "sesame")
        .env("MIST_APITOKEN", "sesame")
        .env("OWN", "own");
    let ran = run(&mut list).ends(0);
    // What the program has to say, it says.
    assert_eq!(ran.stderr, "unlocking\n");
    assert_eq!(
        fs::read_to_string(home.path("seen")).unwrap(),
        "2\na b\n$HOME;*\nnone none own\n"
    );
}

#[test]
fn a_command_that_fails_is_named_and_nothing_it_printed() {
    let served = serve();
    let mut all = String::new();
    for (what, script) in [
        ("it fails", "echo sesame; exit 1"),
        ("it prints nothing", ":"),
        ("it prints an empty line", "echo"),
        ("it prints no text", "printf 'sesame\\377'"),
        ("it prints on and on", "exec cat /dev/zero"),
        ("it prints two lines", "echo sesame; echo sesame"),
        ("it is killed", "echo sesame; kill -9 $$"),
    ] {
        let home = okta(served.url(), "{ command = [\"./key\", \"sesame\"] }");
        home.write("key", &format!("#!/bin/sh\n{script}\n"), 0o700);
        let ran = home.run(&["show", "acme", "00Tnosuchtoken0000000"]).ends(2);
        assert!(!ran.stderr.contains("sesame"), "{what}: {ran}");
        all.push_str(&format!("{what}\n{}\n", ran.stderr));
    }
    let home = okta(
        served.url(),
        "{ command = [\"no-such-program\", \"sesame\"] }",
    );
    let ran = home.run(&["show", "acme", "00Tnosuchtoken0000000"]).ends(2);
    assert!(!ran.stderr.contains("sesame"), "{ran}");
    all.push_str(&format!("it is not there\n{}", ran.stderr));
    assert_eq!(served.total_requests(), 0);
    snapshot("secret_commands", all);
}

/// A key of a service app, private and public.
pub(crate) fn key() -> [Value; 2] {
    let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap();
    let encode = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
    let point = pair.public_key().as_ref();
    let private: EcPrivateKeyBin<'_> = pair.private_key().as_be_bytes().unwrap();
    let public = json!({
        "kty": "EC",
        "crv": "P-256",
        "kid": "k1",
        "x": encode(&point[1..33]),
        "y": encode(&point[33..]),
    });
    let mut jwk = public.clone();
    jwk["d"] = encode(private.as_ref()).into();
    [jwk, public]
}

#[test]
fn a_service_app_signs_in_with_a_key_from_anywhere() {
    let served = serve();
    let [private, public] = key();
    served.add_okta_app(OktaApp::new(
        "0oaTokens0000000h5d7",
        json!({ "keys": [public] }),
    ));
    let secret = private["d"].as_str().unwrap();
    let check = |ran: Ran| {
        assert!(!format!("{ran}").contains(secret), "{ran}");
        let ran = ran.ends(0);
        assert!(!ran.json()["tokens"].as_array().unwrap().is_empty());
    };
    for reference in [
        "{ env = \"ACME_KEY\" }",
        "{ file = \"key.json\" }",
        "{ command = [\"/bin/cat\", \"key.json\"] }",
    ] {
        let home = Home::new(&format!(
            "[accounts.acme]\nprovider = \"okta\"\nurl = \"{}\"\nclient_id = \"0oaTokens0000000h5d7\"\n\
             private_key = {reference}\nkey_id = \"k1\"\nscopes = [\"okta.apiTokens.read\"]\n",
            served.url()
        ));
        home.write("key.json", &private.to_string(), 0o600);
        let mut list = home.tokens(&["list", "-o", "json"]);
        let list = list.env("ACME_KEY", private.to_string());
        check(run(list.env("RUST_LOG", "trace")));
        let ran = home.run(&["accounts"]).ends(0);
        assert!(!ran.stdout.contains(secret), "{ran}");
    }
    // The same from the environment, as a text and as a path.
    let home = Home::new("");
    let path = home.write("key.json", &private.to_string(), 0o600);
    for key in [private.to_string(), path.display().to_string()] {
        let mut list = crate::support::tokens(&["list", "-o", "json"]);
        list.env("OKTA_CLIENT_ORGURL", served.url())
            .env("OKTA_CLIENT_CLIENTID", "0oaTokens0000000h5d7")
            .env("OKTA_CLIENT_PRIVATEKEY", key)
            .env("OKTA_CLIENT_SCOPES", "okta.apiTokens.read, okta.users.read");
        check(run(&mut list));
    }
    let mut check = crate::support::tokens(&["accounts", "check"]);
    check
        .env("OKTA_CLIENT_ORGURL", served.url())
        .env("OKTA_CLIENT_CLIENTID", "0oaTokens0000000h5d7")
        .env("OKTA_CLIENT_PRIVATEKEY", path)
        .env("OKTA_CLIENT_SCOPES", "okta.apiTokens.read");
    snapshot("accounts_check_app", run(&mut check).ends(0));
}
