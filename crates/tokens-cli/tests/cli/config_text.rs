//! What the configuration file may say.

use serde_json::Value;

use crate::config::Home;
use crate::support::{run, serve, snapshot, tokens};

/// What is wrong, and the configuration. `sesame` is the secret.
const WRONG: &[(&str, &str)] = &[
    ("no TOML", "accounts"),
    (
        "a value without quotes",
        "[accounts.x]\nprovider = \"okta\"\ntoken = sesame\n",
    ),
    ("a number that is none", "[accounts.x]\ntoken = 00sesame\n"),
    (
        "a text without an end",
        "[accounts.x]\nprovider = \"okta\"\ntoken = \"sesame\n",
    ),
    (
        "a long text without an end",
        "[accounts.x]\ntoken = \"\"\"sesame\nsesame\n",
    ),
    (
        "a key twice",
        "[accounts.x]\ntoken = \"sesame\"\ntoken = \"sesame\"\n",
    ),
    (
        "an account twice",
        "[accounts.x]\n[accounts.x]\ntoken = \"sesame\"\n",
    ),
    ("an unknown table", "[account.x]\nprovider = \"okta\"\n"),
    ("no table", "accounts = \"sesame\"\n"),
    ("no table of an account", "[accounts]\nx = \"sesame\"\n"),
    (
        "a name that is a pattern",
        "[accounts.\"a*\"]\nprovider = \"okta\"\n",
    ),
    (
        "a name with a space",
        "[accounts.\"a b\"]\nprovider = \"okta\"\n",
    ),
    (
        "a name like an option",
        "[accounts.--sandbox]\nprovider = \"okta\"\n",
    ),
    ("a misspelt provider", "[accounts.x]\nprovder = \"okta\"\n"),
    (
        "no provider",
        "[accounts.x]\nurl = \"https://acme.okta.com\"\n",
    ),
    ("an unknown provider", "[accounts.x]\nprovider = \"otka\"\n"),
    (
        "an unknown key",
        "[accounts.x]\nprovider = \"okta\"\nurl = \"https://acme.okta.com\"\ntokne = \"sesame\"\n",
    ),
    (
        "a key of the other provider",
        "[accounts.x]\nprovider = \"okta\"\ncloud = \"emea-01\"\ntoken = { env = \"X\" }\n",
    ),
    (
        "a literal token",
        "[accounts.x]\nprovider = \"okta\"\nurl = \"https://acme.okta.com\"\ntoken = \"sesame\"\n",
    ),
    (
        "a literal private key",
        "[accounts.x]\nprovider = \"okta\"\nurl = \"https://acme.okta.com\"\nclient_id = \"0oa1\"\nscopes = [\"okta.apiTokens.read\"]\n\
         private_key = \"\"\"-----BEGIN PRIVATE KEY-----\nsesame\n\"\"\"\n",
    ),
    (
        "a token for a variable",
        "[accounts.x]\nprovider = \"okta\"\nurl = \"https://acme.okta.com\"\ntoken = { env = \"00sesame\" }\n",
    ),
    (
        "a token for a variable, too long",
        "[accounts.x]\nprovider = \"mist\"\ncloud = \"emea-01\"\n\
         token = { env = \"sesamesesamesesamesesamesesamesesamesesamesesamesesamesesamesesamesesame\" }\n",
    ),
    (
        "a key for a file",
        "[accounts.x]\nprovider = \"okta\"\nurl = \"https://acme.okta.com\"\ntoken = { file = \"-----BEGIN\\nsesame\" }\n",
    ),
    (
        "a command that a shell would read",
        "[accounts.x]\nprovider = \"mist\"\ncloud = \"emea-01\"\ntoken = { command = \"echo sesame\" }\n",
    ),
    (
        "a token for a variable, short enough",
        "[accounts.x]\nprovider = \"okta\"\nurl = \"https://acme.okta.com\"\n\
         token = { env = \"sesame0sesame0sesame0sesame0sesame0sesame0sesame0sesame\" }\n",
    ),
    (
        "a token for a file",
        "[accounts.x]\nprovider = \"okta\"\nurl = \"https://acme.okta.com\"\n\
         token = { file = \"00sesamesesamesesamesesamesesamesesamesesame\" }\n",
    ),
    (
        "an access token for a file",
        "[accounts.x]\nprovider = \"okta\"\nurl = \"https://acme.okta.com\"\n\
         access_token = { file = \"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJzZXNhbWUifQ.sesamesesame\" }\n",
    ),
    (
        "a token in a path",
        "[accounts.x]\nprovider = \"okta\"\nurl = \"https://acme.okta.com/00sesamesesamesesamesesamesesamesesamesesame\"\n\
         token = { env = \"ACME\" }\n",
    ),
    (
        "a token for a client",
        "[accounts.x]\nprovider = \"okta\"\nurl = \"https://acme.okta.com\"\n\
         client_id = \"00sesamesesamesesamesesamesesamesesamesesame\"\nscopes = [\"a\"]\nprivate_key = { env = \"ACME\" }\n",
    ),
    (
        "a token for a program",
        "[accounts.x]\nprovider = \"okta\"\nurl = \"https://acme.okta.com\"\n\
         token = { command = [\"00sesamesesamesesamesesamesesamesesamesesame\"] }\n",
    ),
    (
        "a token for an address",
        "[accounts.x]\nprovider = \"okta\"\ntoken = { env = \"X\" }\n\
         url = \"00sesamesesamesesamesesamesesamesesamesesame\"\n",
    ),
    (
        "a token for a cloud",
        "[accounts.x]\nprovider = \"mist\"\ntoken = { env = \"X\" }\n\
         cloud = \"00sesamesesamesesamesesamesesamesesamesesame\"\n",
    ),
    (
        "a token for a scope",
        "[accounts.x]\nprovider = \"mist\"\ncloud = \"emea-01\"\ntoken = { env = \"X\" }\n\
         scope = \"00sesamesesamesesamesesamesesamesesamesesame\"\n",
    ),
    (
        "a token for a provider",
        "[accounts.x]\nprovider = \"00sesamesesamesesamesesamesesamesesamesesame\"\n",
    ),
    (
        "a token for a key",
        "[accounts.x]\nprovider = \"okta\"\n00sesamesesamesesamesesamesesamesesamesesame = 1\n",
    ),
    (
        "a token for an account",
        "[accounts]\n00sesamesesamesesamesesamesesamesesamesesame = 1\n",
    ),
    (
        "a token for an id",
        "[accounts.x]\nprovider = \"mist\"\ncloud = \"emea-01\"\ntoken = { env = \"X\" }\nscope = \"org\"\n\
         ids = [\"00sesamesesamesesamesesamesesamesesamesesame\"]\n",
    ),
    (
        "two places of a secret",
        "[accounts.x]\nprovider = \"mist\"\ncloud = \"emea-01\"\ntoken = { env = \"X\", file = \"x\" }\n",
    ),
    (
        "an unknown place of a secret",
        "[accounts.x]\nprovider = \"mist\"\ncloud = \"emea-01\"\ntoken = { value = \"sesame\" }\n",
    ),
    (
        "two credentials",
        "[accounts.x]\nprovider = \"okta\"\nurl = \"https://acme.okta.com\"\ntoken = { env = \"X\" }\naccess_token = { env = \"Y\" }\n",
    ),
    (
        "no credential",
        "[accounts.x]\nprovider = \"okta\"\nurl = \"https://acme.okta.com\"\n",
    ),
    (
        "an app without scopes",
        "[accounts.x]\nprovider = \"okta\"\nurl = \"https://acme.okta.com\"\nclient_id = \"0oa1\"\nprivate_key = { file = \"x\" }\n",
    ),
    (
        "an app's key id beside a token",
        "[accounts.x]\nprovider = \"okta\"\nurl = \"https://acme.okta.com\"\ntoken = { env = \"X\" }\nkey_id = \"k1\"\n",
    ),
    (
        "an address that is none",
        "[accounts.x]\nprovider = \"okta\"\ntoken = { env = \"X\" }\nurl = \"https://acme-admin.okta.com\"\n",
    ),
    (
        "an address in clear",
        "[accounts.x]\nprovider = \"mist\"\ntoken = { env = \"X\" }\nurl = \"http://api.mist.com\"\n",
    ),
    (
        "an unknown cloud",
        "[accounts.x]\nprovider = \"mist\"\ncloud = \"emea01\"\ntoken = { env = \"X\" }\n",
    ),
    (
        "cloud and address",
        "[accounts.x]\nprovider = \"mist\"\ncloud = \"emea-01\"\nurl = \"https://api.mist.com\"\ntoken = { env = \"X\" }\n",
    ),
    (
        "no ids",
        "[accounts.x]\nprovider = \"mist\"\ncloud = \"emea-01\"\ntoken = { env = \"X\" }\nscope = \"msp\"\n",
    ),
    (
        "ids of a user",
        "[accounts.x]\nprovider = \"mist\"\ncloud = \"emea-01\"\ntoken = { env = \"X\" }\nids = \"all\"\n",
    ),
    (
        "an id that is none",
        "[accounts.x]\nprovider = \"mist\"\ncloud = \"emea-01\"\ntoken = { env = \"X\" }\nscope = \"org\"\nids = [\"acme\"]\n",
    ),
];

#[test]
fn what_is_wrong_is_named_by_line_and_never_repeated() {
    let served = serve();
    let mut all = String::new();
    for (what, config) in WRONG {
        // After an account that would work.
        let config = format!(
            "[accounts.good]\nprovider = \"okta\"\nurl = \"{}\"\ntoken = {{ env = \"T\" }}\n{config}",
            served.url()
        );
        let home = Home::new(&config);
        let mut command = home.tokens(&["list"]);
        let ran = run(command.env("T", served.okta_token())).ends(2);
        assert_eq!(ran.stdout, "", "{what}");
        assert!(!ran.stderr.contains("sesame"), "{what}: {ran}");
        all.push_str(&format!("{what}\n{}\n", ran.stderr));
    }
    assert_eq!(served.total_requests(), 0);
    snapshot("config_wrong", all);
}

/// In which everything is wrong that one look can find.
const SEVERAL: &str = r#"acounts = 1
[accounts.a]
provider = "okta"
tokne = "sesame"
url = 1
scopes = ["okta.apiTokens.read", 1]
dpop = "yes"
token = { file = 3, oops = "sesame" }
[accounts.b]
provider = "mist"
token = "sesame"
cloud = "emea01"
scope = "orgs"
ids = [
  "9777c1a0-6ef6-11e6-8bbf-02e208b2d34f",
  "00sesamesesamesesamesesamesesamesesamesesame",
]
[accounts.c]
provider = "okta"
client_id = "a b"
private_key = { file = "x" }
[accounts.d]
provider = "okta"
url = "http://acme.okta.com"
client_id = "0oa1"
[accounts.e]
provider = "mist"
scope = "msp"
[accounts.f]
provider = "otka"
"#;

#[test]
fn all_that_is_wrong_is_named_at_once_in_the_order_of_the_text() {
    let ran = Home::new(SEVERAL).run(&["list"]).ends(2);
    assert!(!ran.stderr.contains("sesame"), "{ran}");
    snapshot("config_several", &ran.stderr);
}

#[test]
fn the_first_twenty_of_very_many_errors_are_shown() {
    let account =
        |number| format!("[accounts.a{number}]\nprovider = \"okta\"\ntokne = 1\nurl = 1\n");
    let config: String = (0..10_000).map(account).collect();
    let ran = Home::new(&config).run(&["list"]).ends(2);
    let errors = ran
        .stderr
        .lines()
        .filter(|line| line.starts_with("error: "));
    assert_eq!(errors.count(), 21, "{ran}");
    ran.says("error: tokens.toml:40: `url` must be a text in quotes")
        .says("error: the configuration has 19980 more problems");
}

#[test]
fn a_file_cannot_name_a_secret_that_the_program_holds() {
    let config =
        "[accounts.x]\nprovider = \"mist\"\ncloud = \"emea-01\"\ntoken = { held = \"mist\" }\n";
    Home::new(config)
        .run(&["list"])
        .ends(2)
        .says("error: tokens.toml:4: `held` is no key of `token`")
        .says("hint: there are `env`, `file` and `command`");
}

/// Configurations that are right, each with all that a schema can say about it.
fn right() -> [String; 5] {
    const ISSUE: &str = r#"
[accounts.acme]
provider = "okta"
url = "https://acme.okta.com"
token = { env = "ACME_OKTA_TOKEN" }

[accounts.acme-service]
provider = "okta"
url = "https://acme.okta.com"
client_id = "0oa1"
private_key = { file = "acme.pem" }
key_id = "k1"
scopes = ["okta.apiTokens.read"]

[accounts.networks]
provider = "mist"
cloud = "emea-01"                                  # or url
token = { command = ["pass", "show", "mist"] }
scope = "msp"                                      # self | org | msp
ids = "all"                                        # or a list of ids
"#;
    [
        String::new(),
        ISSUE.to_owned(),
        ISSUE.replace("key_id = \"k1\"", "dpop = false"),
        ISSUE
            .replace("scope = \"msp\"", "scope = \"org\"")
            .replace("\"all\"", "[\"9777c1a0-6ef6-11e6-8bbf-02e208b2d34f\"]"),
        ISSUE
            .replace("\nscope = \"msp\"", "\nscope = \"self\"")
            .replace("\nids", "\n# ids")
            .replace("cloud = \"emea-01\"", "url = \"https://api.mist.com\"")
            .replace("acme-service", "\"büro.2_b\""),
    ]
}

#[test]
fn the_schema_takes_what_the_parser_takes() {
    let schema = run(&mut tokens(&["schema", "config"])).ends(0).json();
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .unwrap();
    let is_valid = |config: &str| {
        toml::from_str::<Value>(config).is_ok_and(|config| validator.is_valid(&config))
    };
    for config in right() {
        let ran = Home::new(&config).run(&["accounts"]);
        // That of no account is right, too, but then there is nothing to show.
        assert!(ran.code == Some(0) || config.is_empty(), "{config}{ran}");
        assert!(is_valid(&config), "{config}");
    }
    // What a schema can't say: what makes an address, and what looks like a key.
    let beyond = [
        "an address that is none",
        "an address in clear",
        "a key for a file",
        "a token for a variable, short enough",
        "a token for a file",
        "an access token for a file",
        "a token in a path",
        "a token for a client",
        "a token for a program",
        "a token for an address",
    ];
    for (what, config) in WRONG {
        let own = beyond.contains(what);
        assert_eq!(is_valid(config), own, "{what}");
    }
}
