//! The claims file: what it may say, and what is said of one that is not valid.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};

use tokens_accounts::config::{
    ConfigPath, claims_path, claims_skeleton, load_claims, parse_claims,
};
use tokens_accounts::tokens_core::filter::{Filter, Subject};
use tokens_accounts::tokens_core::{
    Claimed, Claims, Owner, SignedDuration, Timestamp, Token, TokenId, TokenKind, TokenRef,
};
use tokens_accounts::{Services, SetupError};

fn parse(text: &str) -> Result<Claims, SetupError> {
    parse_claims(&Services::default(), text, Path::new("claims.toml"))
}

/// All messages with their hints.
fn wrong(text: &str) -> Vec<String> {
    let error = parse(text).unwrap_err();
    let all = [&error].into_iter().chain(error.others());
    all.map(|one| match one.hint() {
        Some(hint) => format!("{} | {hint}", one.message()),
        None => one.message().to_owned(),
    })
    .collect()
}

#[test]
fn a_claim_says_what_is_written() {
    let claims = parse(
        r#"
# comment
[[claim]]
tokens = ["okta:acme.okta.com/00Tsiem", "mist:api.mist.com/org/o/t"]
system = " SIEM "
team = "security"
contact = "soc@acme.example"
ticket = "OPS-17"
dedicated_owner = true
expected_zone = "datacentre"
expected_interval = "1d"
critical = true

[[claim]]
filter = ["name=ci-*", "kind=org"]
team = "build"
"#,
    )
    .unwrap();
    let [first, second] = claims.entries() else {
        panic!("{claims:?}");
    };
    let tokens: Vec<TokenRef> = ["okta:acme.okta.com/00Tsiem", "mist:api.mist.com/org/o/t"]
        .map(|text| text.parse().unwrap())
        .into();
    assert_eq!(first.of, Claimed::Tokens(tokens));
    assert_eq!((first.line, second.line), (3, 14));
    let claim = &first.claim;
    assert_eq!(claim.system.as_deref(), Some("SIEM"));
    assert_eq!(
        claim.expected_interval,
        Some(SignedDuration::from_hours(24))
    );
    assert_eq!((claim.dedicated_owner, claim.critical), (Some(true), true));
    let filters: Vec<Filter> = ["name=ci-*", "kind=org"]
        .map(|text| text.parse().unwrap())
        .into();
    assert_eq!(second.of, Claimed::Filters(filters));
    assert!(!second.claim.critical);
    assert!(parse("").unwrap().is_empty());
}

#[test]
fn all_that_is_wrong_is_said_with_its_line() {
    for (text, said) in [
        (
            "[[claim]]\ntokens = [\"okta:a/1\"]\ntaem = \"x\"\n",
            &["claims.toml:3: `taem` is no key of `claim` | did you mean `team`?"][..],
        ),
        (
            "[[clam]]\nteam = \"x\"\n",
            &["claims.toml:1: `clam` is no key of the claims file | did you mean `claim`?"],
        ),
        (
            "claim = \"x\"",
            &["claims.toml:1: `claim` must be a list of tables | begin each with [[claim]]"],
        ),
        (
            "[[claim]]\nteam = \"x\"\n",
            &[
                "claims.toml:1: `tokens` is missing in the claim | name the tokens, as `ref` in `tokens list -o json`, or give a `filter`",
            ],
        ),
        (
            "[[claim]]\ntokens = [\"okta:a/1\"]\nfilter = [\"name=x\"]\nteam = \"x\"\n",
            &["claims.toml:3: a claim has either `tokens` or `filter`"],
        ),
        (
            "[[claim]]\ntokens = [\"okta:a/1\"]\n",
            &[
                "claims.toml:1: the claim says nothing about its tokens | add `system`, `team` or another key",
            ],
        ),
        (
            "[[claim]]\ntokens = [\n  \"okta:a/1\",\n  \"00Tabc\",\n]\nteam = 1\n\n[[claim]]\nfilter = [\"nme=x\", \"team=a\", \"kind=robot\"]\ncritical = \"yes\"\n",
            &[
                "claims.toml:6: `team` must be a text in quotes",
                "claims.toml:10: `critical` must be true or false",
            ],
        ),
        (
            "[[claim]]\ntokens = [\n  \"okta:a/1\",\n  \"00Tabc\",\n]\nteam = \"a\"\n\n[[claim]]\nfilter = [\"nme=x\",\n \"team=a\",\n \"kind=users\"]\ncritical = true\nexpected_interval = \"daily\"",
            &[
                "claims.toml:4: `00Tabc` is not a valid token reference",
                "claims.toml:9: `nme=x` is not a valid filter: there is no key `nme`; did you mean `name`?",
                "claims.toml:10: `team=a` is about claims, and a claim cannot depend on others",
                "claims.toml:11: `kind=users` is not a valid filter: there is no kind `users`; did you mean `user`?",
                "claims.toml:13: `daily` is not a valid length of time | write it like \"1d\" (units: m, h, d, w)",
            ],
        ),
        (
            "[[claim]]\ntokens = []\nteam = \"x\"",
            &["claims.toml:2: `tokens` is empty: the claim is about no token"],
        ),
        ("[[claim]", &["claims.toml:1: this is not valid TOML"]),
        (
            "[[claim]]\nfilter = []\nteam = \"a\"",
            &["claims.toml:2: `filter` is empty: the claim is about no token"],
        ),
    ] {
        let found = wrong(text);
        assert_eq!(found.len(), said.len(), "{found:#?}");
        for (found, said) in found.iter().zip(said) {
            assert!(found.starts_with(said), "{found} is not {said}");
        }
    }
}

#[test]
fn a_default_file_may_be_missing_and_a_named_one_not() {
    let directory = tempfile::tempdir().unwrap();
    let config = ConfigPath {
        path: directory.path().join("config.toml"),
        named: true,
    };
    let usual = claims_path(None, Some(&config)).unwrap();
    assert_eq!(usual.path, directory.path().join("claims.toml"));
    let services = Services::default();
    assert!(load_claims(&services, usual.clone()).unwrap().is_none());
    let named = claims_path(Some(usual.path.clone()), None).unwrap();
    let error = load_claims(&services, named.clone()).unwrap_err();
    assert_eq!(error.hint(), Some("tokens claims init writes one"));
    let claim = "[[claim]]\nfilter = [\"name=a\"]\nteam = \"x\"\n";
    fs::write(&usual.path, claim).unwrap();
    for path in [usual, named] {
        let claims = load_claims(&services, path).unwrap().unwrap();
        assert_eq!(claims.entries().len(), 1);
    }
    assert!(claims_path(None, None).is_none());
}

#[cfg(unix)]
#[test]
fn a_file_that_others_can_write_is_refused() {
    use std::os::unix::fs::PermissionsExt as _;
    let directory = tempfile::tempdir().unwrap();
    let path: PathBuf = directory.path().join("claims.toml");
    fs::write(&path, "").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o666)).unwrap();
    let path = claims_path(Some(path), None).unwrap();
    let error = load_claims(&Services::default(), path).unwrap_err();
    assert!(error.hint().unwrap().starts_with("chmod go-w "), "{error}");
}

#[test]
fn a_skeleton_says_nothing_until_it_is_uncommented() {
    let reference: TokenRef = "okta:acme.okta.com/00Tsiem".parse().unwrap();
    let mut token = Token::new(reference.provider().clone(), TokenKind::USER);
    token.id = Some(TokenId::new("00Tsiem"));
    token.name = Some("siem\n[[claim]]\nteam = \"evil\"".into());
    token.owner = Some(Owner::email("a@b\r\nclaim = 1"));
    // One without an id cannot be named.
    let unnamed = Token::new(reference.provider().clone(), TokenKind::USER);
    let text = claims_skeleton([&token, &unnamed]);
    assert!(parse(&text).unwrap().is_empty());
    // A setting follows its `#` at once, an explanation after a space.
    let setting = |line: &str| match line.strip_prefix('#') {
        Some(rest) if !rest.is_empty() && !rest.starts_with(' ') => rest.to_owned(),
        _ => line.to_owned(),
    };
    let lines: Vec<_> = text.lines().map(setting).collect();
    let lines = lines.join("\n").replace("team = \"\"", "team = \"x\"");
    let lines = lines.replace("= \"\"", "= \"y\"");
    let claims = parse(&lines).unwrap();
    assert_eq!(claims.entries().len(), 1);
    let subject = Subject::new("acme", &token, Timestamp::UNIX_EPOCH);
    assert_eq!(claims.of(&subject).unwrap().team.as_deref(), Some("x"));
}
