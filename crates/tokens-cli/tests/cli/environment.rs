//! The names of variables that the vendors' own clients read.

use crate::support::{run, serve, snapshot, tokens};

const OKTA: (&str, &str) = ("OKTA_CLIENT_ORGURL", "https://acme.okta.com");

/// Shows the accounts that `variables` make, or why they make none. `sesame` is a secret.
fn shown(variables: &[(&str, &str)]) -> String {
    let ran = run(tokens(&["accounts"]).envs(variables.iter().copied()));
    assert!(!format!("{ran}").contains("sesame"), "{ran}");
    let names: Vec<_> = variables
        .iter()
        .map(|(name, value)| match value.contains("sesame") {
            true => format!("{name}=…"),
            false => format!("{name}={value}"),
        })
        .collect();
    format!("{}\n{ran}\n", names.join(" "))
}

#[test]
fn every_name_that_the_official_clients_read_counts() {
    const KEY: &str = "-----BEGIN PRIVATE KEY-----\\nsesame\\n-----END PRIVATE KEY-----";
    let app = [
        ("OKTA_CLIENT_CLIENTID", "0oa1"),
        ("OKTA_CLIENT_SCOPES", "okta.apiTokens.read"),
    ];
    let all: String = [
        &[
            ("OKTA_ORG_NAME", "acme"),
            ("OKTA_BASE_URL", "oktapreview.com"),
            ("OKTA_API_TOKEN", "00sesame"),
        ][..],
        &[OKTA, ("OKTA_ACCESS_TOKEN", "sesame")],
        &[
            OKTA,
            ("OKTA_API_CLIENT_ID", "0oa1"),
            ("OKTA_API_SCOPES", "okta.apiTokens.read,okta.users.read"),
            ("OKTA_API_PRIVATE_KEY", "keys/okta.pem"),
            ("OKTA_API_PRIVATE_KEY_ID", "k1"),
        ],
        &[
            OKTA,
            app[0],
            app[1],
            ("OKTA_CLIENT_PRIVATEKEY", "keys/okta.pem"),
            ("OKTA_CLIENT_PRIVATEKEYID", "k1"),
        ],
        &[
            OKTA,
            app[0],
            app[1],
            ("OKTA_CLIENT_PRIVATEKEY", "keys/okta.pem"),
            ("OKTA_CLIENT_KEYID", "k1"),
        ],
        // Which counts, the mode says; that the key is none, too.
        &[
            OKTA,
            app[0],
            app[1],
            ("OKTA_CLIENT_PRIVATEKEY", KEY),
            ("OKTA_CLIENT_TOKEN", "00sesame"),
            ("OKTA_CLIENT_AUTHORIZATIONMODE", "SSWS"),
        ],
        &[
            OKTA,
            ("OKTA_CLIENT_TOKEN", "sesame"),
            ("OKTA_CLIENT_AUTHORIZATIONMODE", "Bearer"),
        ],
        &[
            OKTA,
            app[0],
            app[1],
            ("OKTA_CLIENT_PRIVATEKEY", KEY),
            ("OKTA_CLIENT_TOKEN", "00sesame"),
            ("OKTA_CLIENT_AUTHORIZATIONMODE", "PrivateKey"),
        ],
        &[
            ("MIST_HOST", "api.eu.mist.com"),
            ("MIST_API_TOKEN", "sesame"),
        ],
        // Two that agree.
        &[
            ("OKTA_CLIENT_ORGURL", "https://acme.okta.com/"),
            ("OKTA_ORG_NAME", "acme"),
            ("OKTA_BASE_URL", "okta.com"),
            ("OKTA_CLIENT_TOKEN", "00sesame"),
            ("OKTA_API_TOKEN", "00sesame"),
        ],
    ]
    .into_iter()
    .map(shown)
    .collect();
    snapshot("environment_names", all);
}

#[test]
fn variables_that_disagree_are_refused() {
    let all: String = [
        &[
            OKTA,
            ("OKTA_CLIENT_TOKEN", "00sesame"),
            ("OKTA_API_TOKEN", "00sesame2"),
        ][..],
        &[
            OKTA,
            ("OKTA_ORG_NAME", "beta"),
            ("OKTA_BASE_URL", "okta.com"),
            ("OKTA_API_TOKEN", "00sesame"),
        ],
        &[
            ("MIST_HOST", "api.mist.com"),
            ("MIST_APITOKEN", "sesame"),
            ("MIST_API_TOKEN", "sesame2"),
        ],
        &[
            OKTA,
            ("OKTA_API_TOKEN", "00sesame"),
            ("OKTA_CLIENT_PRIVATEKEY", "keys/okta.pem"),
            ("OKTA_CLIENT_CLIENTID", "0oa1"),
            ("OKTA_CLIENT_SCOPES", "okta.apiTokens.read"),
        ],
        &[
            OKTA,
            ("OKTA_API_TOKEN", "00sesame"),
            ("OKTA_ACCESS_TOKEN", "sesame"),
        ],
        &[
            OKTA,
            ("OKTA_API_TOKEN", "00sesame"),
            ("OKTA_CLIENT_AUTHORIZATIONMODE", "Basic"),
        ],
        &[
            OKTA,
            ("OKTA_API_TOKEN", "00sesame"),
            ("OKTA_CLIENT_AUTHORIZATIONMODE", "PrivateKey"),
        ],
        &[OKTA, ("OKTA_CLIENT_PRIVATEKEY", "keys/okta.pem")],
        &[
            OKTA,
            ("OKTA_CLIENT_PRIVATEKEY", "keys/okta.pem"),
            ("OKTA_CLIENT_CLIENTID", "0oa1"),
        ],
        &[OKTA, ("OKTA_CLIENT_CLIENTID", "0oa1")],
        &[("OKTA_ORG_NAME", "acme"), ("OKTA_API_TOKEN", "00sesame")],
        &[("OKTA_BASE_URL", "okta.com")],
    ]
    .into_iter()
    .map(|variables| {
        let shown = shown(variables);
        assert!(shown.contains("exit: 2"), "{shown}");
        shown
    })
    .collect();
    snapshot("environment_refused", all);
}

/// What stands in the wrong variable, or was changed on its way there.
#[test]
fn what_may_be_a_key_is_never_repeated() {
    const BODY: &str = "MIIsesameBADANBgkqhkiG9w0BAQEFAASCBKcwggSj/sesame+AgEAAoIBAQC7";
    const LONG: &str = "00sesamesesamesesamesesamesesamesesamesesame";
    const IN_PORT: &str = "https://api.example:00sesamesesamesesamesesamesesamesesamesesame";
    let app = [
        ("OKTA_CLIENT_CLIENTID", "0oa1"),
        ("OKTA_CLIENT_SCOPES", "okta.apiTokens.read"),
    ];
    let key = |key: &'static str| [OKTA, app[0], app[1], ("OKTA_CLIENT_PRIVATEKEY", key)];
    let quoted = "\"-----BEGIN PRIVATE KEY-----\nsesame/\n-----END PRIVATE KEY-----\"";
    let encoded = "LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tsesame/sesame";
    let okta = ("OKTA_CLIENT_TOKEN", "00sesame");
    let mist = ("MIST_APITOKEN", "sesame");
    let all: String = [
        &key(BODY)[..],
        &key("sesame"),
        &key(quoted),
        &key(encoded),
        &key("sesame/\n/sesame"),
        &[("OKTA_CLIENT_ORGURL", LONG), okta],
        &[("OKTA_ORG_NAME", LONG), ("OKTA_BASE_URL", "okta.com"), okta],
        &[OKTA, okta, ("OKTA_CLIENT_AUTHORIZATIONMODE", LONG)],
        &[("MIST_HOST", LONG), mist],
        &[("MIST_HOST", IN_PORT), mist],
        &[("OKTA_CLIENT_ORGURL", IN_PORT), okta],
        &[("MIST_HOST", "api.mist.com"), mist, ("MIST_ORG_ID", LONG)],
    ]
    .into_iter()
    .map(|variables| {
        let shown = shown(variables);
        assert!(shown.contains("exit: 2"), "{shown}");
        shown
    })
    .collect();
    snapshot("environment_keys", all);
}

#[test]
fn the_path_in_a_variable_is_not_shown() {
    let served = serve();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("sesame.pem");
    let run_with = |arguments: &[&str]| {
        let mut command = tokens(arguments);
        command
            .env("OKTA_CLIENT_ORGURL", served.url())
            .env("OKTA_CLIENT_CLIENTID", "0oa1")
            .env("OKTA_CLIENT_SCOPES", "okta.apiTokens.read")
            .env("OKTA_CLIENT_PRIVATEKEY", &path);
        let ran = run(&mut command);
        assert!(!format!("{ran}").contains("sesame"), "{ran}");
        ran
    };
    const NAMED: &str = "file named by OKTA_CLIENT_PRIVATEKEY";
    for format in ["table", "json"] {
        let ran = run_with(&["accounts", "-o", format]).ends(0);
        assert!(ran.stdout.contains(NAMED), "{ran}");
    }
    let list = ["list", "-o", "json"];
    let ran = run_with(&list).ends(2).says("can't be read: No such file");
    ran.says(NAMED);
    std::fs::write(&path, "sesame").unwrap();
    let open = std::os::unix::fs::PermissionsExt::from_mode(0o644);
    std::fs::set_permissions(&path, open).unwrap();
    let ran = run_with(&list).ends(2).says("can be read by all users");
    ran.says("hint: chmod 600 \"$OKTA_CLIENT_PRIVATEKEY\"");
    assert_eq!(served.total_requests(), 0);
}

#[test]
fn both_names_of_a_key_lead_to_the_service() {
    let served = serve();
    for (name, token) in [
        ("OKTA_CLIENT_TOKEN", served.okta_token()),
        ("OKTA_API_TOKEN", served.okta_token()),
    ] {
        let mut list = tokens(&["list"]);
        list.env("OKTA_CLIENT_ORGURL", served.url())
            .env(name, token);
        run(&mut list).ends(0);
    }
    for name in ["MIST_APITOKEN", "MIST_API_TOKEN"] {
        let mut list = tokens(&["list"]);
        list.env("MIST_HOST", served.url())
            .env(name, served.mist_token());
        run(&mut list).ends(0);
    }
    let scopes = ["okta.apiTokens.read"];
    let token = served.issue_okta_access_token(scopes);
    for variables in [
        &[("OKTA_ACCESS_TOKEN", token.as_str())][..],
        &[
            ("OKTA_CLIENT_TOKEN", token.as_str()),
            ("OKTA_CLIENT_AUTHORIZATIONMODE", "bearer"),
        ],
    ] {
        let mut list = tokens(&["list"]);
        list.env("OKTA_CLIENT_ORGURL", served.url())
            .envs(variables.iter().copied());
        run(&mut list).ends(0);
    }
}
