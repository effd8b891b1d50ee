//! The accounts that environment variables describe, with the vendors' own names.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv6Addr};

use tokens_core::{Account, OktaTokens};
use tokens_http::Secret;
use uuid::Uuid;

use super::{Accounts, Failed, Wanted, connection, mist};
use crate::cli::Global;
use crate::output::Problem;

/// The Okta org's address, such as `https://acme.okta.com`.
const OKTA_CLIENT_ORGURL: &str = "OKTA_CLIENT_ORGURL";
/// An SSWS token of the Okta org.
const OKTA_CLIENT_TOKEN: &str = "OKTA_CLIENT_TOKEN";
/// The Mist cloud: a host such as `api.mist.com`, or a URL.
pub(super) const MIST_HOST: &str = "MIST_HOST";
/// A Mist API token, of a user or of an organization.
pub(super) const MIST_APITOKEN: &str = "MIST_APITOKEN";
/// The Mist organization whose tokens are meant.
pub(super) const MIST_ORG_ID: &str = "MIST_ORG_ID";

const ALL: [&str; 5] = [
    OKTA_CLIENT_ORGURL,
    OKTA_CLIENT_TOKEN,
    MIST_HOST,
    MIST_APITOKEN,
    MIST_ORG_ID,
];

const SET_OKTA: &str = "set OKTA_CLIENT_ORGURL and OKTA_CLIENT_TOKEN";
const SET_MIST: &str = "set MIST_HOST and MIST_APITOKEN";

/// The variables that matter here; one that is empty counts as not set. Not `Debug`, since keys are among them.
pub(super) struct Environment(BTreeMap<&'static str, String>);

/// What the environment says about Okta.
#[derive(Debug)]
struct OktaSettings {
    url: String,
    token: Secret,
}

/// What the environment says about Mist.
#[derive(Debug)]
pub(super) struct MistSettings {
    pub(super) url: String,
    /// Several are of one organization.
    pub(super) tokens: Vec<Secret>,
    pub(super) org_id: Option<Uuid>,
}

impl Environment {
    /// That of this process.
    ///
    /// # Errors
    ///
    /// When a variable is not text.
    pub(super) fn of_process() -> Result<Self, Problem> {
        let mut variables = BTreeMap::new();
        for name in ALL {
            match std::env::var(name) {
                Ok(value) => {
                    variables.insert(name, value);
                }
                Err(std::env::VarError::NotPresent) => {}
                Err(std::env::VarError::NotUnicode(_)) => {
                    return Err(Problem::usage(format!("{name} is not text")));
                }
            }
        }
        Ok(Self::new(variables))
    }

    fn new(variables: BTreeMap<&'static str, String>) -> Self {
        let mut variables = variables;
        variables.retain(|_, value| !value.trim().is_empty());
        Self(variables)
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(|value| value.trim())
    }

    /// Okta's settings: all of them or none.
    fn okta(&self) -> Result<Option<OktaSettings>, Problem> {
        match (self.get(OKTA_CLIENT_ORGURL), self.get(OKTA_CLIENT_TOKEN)) {
            (None, None) => Ok(None),
            (Some(url), Some(token)) => Ok(Some(OktaSettings {
                url: url.to_owned(),
                token: Secret::new(token),
            })),
            (Some(_), None) => Err(missing(OKTA_CLIENT_ORGURL, OKTA_CLIENT_TOKEN)),
            (None, Some(_)) => Err(missing(OKTA_CLIENT_TOKEN, OKTA_CLIENT_ORGURL)),
        }
    }

    /// Mist's settings: host and token or neither.
    fn mist(&self) -> Result<Option<MistSettings>, Problem> {
        let (host, token) = match (self.get(MIST_HOST), self.get(MIST_APITOKEN)) {
            (None, None) if self.get(MIST_ORG_ID).is_some() => {
                return Err(Problem::usage(format!(
                    "{MIST_ORG_ID} is set, but {MIST_HOST} and {MIST_APITOKEN} are not"
                ))
                .hint(SET_MIST));
            }
            (None, None) => return Ok(None),
            (Some(host), Some(token)) => (host, token),
            (Some(_), None) => return Err(missing(MIST_HOST, MIST_APITOKEN)),
            (None, Some(_)) => {
                return Err(missing(MIST_APITOKEN, MIST_HOST).hint(
                    "MIST_HOST is your cloud's API host, such as api.mist.com or api.eu.mist.com",
                ));
            }
        };
        // As the vendor's Python package reads it.
        let tokens: Vec<_> = token.split(',').map(str::trim).collect();
        if tokens.contains(&"") {
            return Err(Problem::usage(format!(
                "{MIST_APITOKEN} has a comma with no key before or after it"
            )));
        }
        let org_id = match self.get(MIST_ORG_ID) {
            None => None,
            Some(text) => Some(Uuid::try_parse(text).map_err(|_| {
                Problem::usage(format!("{MIST_ORG_ID} is `{text}`, which is no UUID"))
            })?),
        };
        Ok(Some(MistSettings {
            url: mist_url(host)?,
            tokens: tokens.into_iter().map(Secret::new).collect(),
            org_id,
        }))
    }
}

fn missing(set: &str, missing: &str) -> Problem {
    Problem::usage(format!("{set} is set, but {missing} is not"))
        .hint(format!("set {missing}, or unset {set}"))
}

/// The URL that `MIST_HOST` means. A bare host must be one of Mist's, or this machine: a key sent to any other is lost.
fn mist_url(host: &str) -> Result<String, Problem> {
    if host.contains("://") {
        return Ok(host.to_owned());
    }
    let refuse = |why: &str| {
        Err(Problem::usage(format!("{MIST_HOST} is `{host}`, which {why}")).hint(format!(
            "write a host such as api.mist.com, or the whole URL (https://…) of a host that is not Mist's; the clouds: {}",
            clouds()
        )))
    };
    let bare = host.strip_suffix('/').unwrap_or(host).to_ascii_lowercase();
    let (name, port) = match bare.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') => (name, Some(port)),
        _ => (bare.as_str(), None),
    };
    if port.is_some_and(|port| port.parse::<u16>().is_err()) {
        return refuse("has a port that is none (1 to 65535)");
    }
    if is_loopback(name) {
        return Ok(format!("http://{bare}"));
    }
    let is_label = |label: &str| {
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
        !label.is_empty() && !label.starts_with('-') && label.chars().all(is_name)
    };
    if !name.split('.').all(is_label) {
        return refuse("is not a bare host");
    }
    if name.ends_with(".mist.com") || name.ends_with(".mist-federal.com") {
        return Ok(format!("https://{bare}"));
    }
    refuse("is no host of Mist's (they end in .mist.com or .mist-federal.com)")
}

fn is_loopback(name: &str) -> bool {
    if let Some(v6) = name
        .strip_prefix('[')
        .and_then(|name| name.strip_suffix(']'))
    {
        return v6
            .parse::<Ipv6Addr>()
            .is_ok_and(|address| address.is_loopback());
    }
    name == "localhost"
        || name
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

/// The named clouds' hosts.
fn clouds() -> String {
    let hosts: Vec<_> = mist_api::Cloud::ALL
        .iter()
        .map(|cloud| cloud.url().trim_start_matches("https://"))
        .collect();
    hosts.join(", ")
}

/// Opens the accounts of `environment` that are wanted. Only their services are contacted.
///
/// # Errors
///
/// When variables are missing or can't work.
pub(super) async fn open(
    global: &Global,
    environment: &Environment,
    wanted: &Wanted,
) -> anyhow::Result<Accounts> {
    wanted.check(
        &["okta", "mist", "mist-org"],
        "the environment makes the accounts okta, mist and mist-org; --sandbox has more",
    )?;
    let needs_mist = wanted.has("mist") || wanted.has("mist-org");
    let okta = match wanted.has("okta") {
        true => environment.okta()?,
        false => None,
    };
    let mist = match needs_mist {
        true => environment.mist()?,
        false => None,
    };
    for (name, is_set, set) in [
        ("okta", okta.is_some(), SET_OKTA),
        ("mist", mist.is_some(), SET_MIST),
        (
            "mist-org",
            mist.is_some(),
            "set MIST_HOST, MIST_APITOKEN and MIST_ORG_ID",
        ),
    ] {
        if wanted.is_named(name) && !is_set {
            let problem = format!("the account `{name}` is not set up");
            return Err(Problem::usage(problem)
                .hint(format!("{set}, or try it with --sandbox"))
                .into());
        }
    }
    if okta.is_none() && mist.is_none() {
        return Err(Problem::usage("no account is set up")
            .hint(format!(
                "{SET_OKTA} for Okta, {SET_MIST} (and MIST_ORG_ID) for Mist, or try it with --sandbox"
            ))
            .into());
    }
    let mut accounts = Accounts::default();
    if let Some(settings) = okta {
        let client = okta_api::Client::with_http(
            &settings.url,
            &settings.token,
            reqwest::Client::builder(),
            connection::options(global, "okta"),
        )
        .map_err(|error| {
            Problem::usage(format!("the account `okta` can't work: {error}")).hint(format!(
                "check {OKTA_CLIENT_ORGURL} and {OKTA_CLIENT_TOKEN}"
            ))
        })?;
        accounts
            .open
            .push(Account::new("okta", OktaTokens::new(client)));
    }
    if let Some(settings) = mist
        && let Err(problem) = mist::open(global, &settings, wanted, &mut accounts).await
    {
        if accounts.open.is_empty() {
            return Err(problem.into());
        }
        accounts.failed.push(Failed {
            accounts: mist::expected(settings.org_id, wanted),
            error: problem.of_account(),
        });
    }
    Ok(accounts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(variables: &[(&'static str, &str)]) -> Environment {
        let pairs = variables
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned()));
        Environment::new(pairs.collect())
    }

    #[test]
    fn a_bare_mist_host_must_be_mists_or_this_machine() {
        for (host, url) in [
            ("api.mist.com", Some("https://api.mist.com")),
            ("API.EU.mist.com", Some("https://api.eu.mist.com")),
            ("api.mist.com/", Some("https://api.mist.com")),
            ("api.mist.com:8443", Some("https://api.mist.com:8443")),
            (
                "api.us.mist-federal.com",
                Some("https://api.us.mist-federal.com"),
            ),
            ("127.0.0.1:8080", Some("http://127.0.0.1:8080")),
            ("localhost", Some("http://localhost")),
            ("[::1]:8080", Some("http://[::1]:8080")),
            ("[::1]", Some("http://[::1]")),
            ("https://proxy.example", Some("https://proxy.example")),
            ("http://127.0.0.1:1", Some("http://127.0.0.1:1")),
            ("mist.com", None),
            (".mist.com", None),
            ("..mist.com", None),
            ("-.mist.com", None),
            ("evilmist.com", None),
            ("api.mist.com.evil.example", None),
            ("evil.example", None),
            ("evil.example/.mist.com", None),
            ("evil.example#.mist.com", None),
            ("evil.example?.mist.com", None),
            ("evil.example\\.mist.com", None),
            ("user@evil.mist.com", None),
            ("evil.example:443@api.mist.com", None),
            ("api.mist.com:port", None),
            ("api.mist.com/api/v1", None),
            ("api.mistsys.com", None),
            ("127.0.0.1.evil.example", None),
            ("10.0.0.1", None),
        ] {
            let found = mist_url(host);
            assert_eq!(found.as_deref().ok(), url, "{host}: {found:?}");
        }
    }

    #[test]
    fn settings_come_whole_or_not_at_all() {
        const ORG: &str = "2818e386-8dec-2562-9ede-5b8a0fbbdc71";
        for (variables, problem) in [
            (&[][..], None),
            (&[(OKTA_CLIENT_ORGURL, ""), (OKTA_CLIENT_TOKEN, "  ")], None),
            (
                &[
                    (OKTA_CLIENT_ORGURL, "https://acme.okta.com"),
                    (OKTA_CLIENT_TOKEN, "00a"),
                    (MIST_HOST, "api.mist.com"),
                    (MIST_APITOKEN, "abc"),
                    (MIST_ORG_ID, ORG),
                ],
                None,
            ),
            (
                &[(OKTA_CLIENT_ORGURL, "https://acme.okta.com")],
                Some("OKTA_CLIENT_ORGURL is set, but OKTA_CLIENT_TOKEN is not"),
            ),
            (
                &[(OKTA_CLIENT_TOKEN, "00a")],
                Some("OKTA_CLIENT_TOKEN is set, but OKTA_CLIENT_ORGURL is not"),
            ),
            (
                &[(MIST_HOST, "api.mist.com")],
                Some("MIST_HOST is set, but MIST_APITOKEN is not"),
            ),
            (
                &[(MIST_APITOKEN, "abc")],
                Some("MIST_APITOKEN is set, but MIST_HOST is not"),
            ),
            (
                &[(MIST_ORG_ID, ORG)],
                Some("MIST_ORG_ID is set, but MIST_HOST and MIST_APITOKEN are not"),
            ),
            (
                &[(MIST_HOST, "api.mist.com"), (MIST_APITOKEN, "abc,")],
                Some("MIST_APITOKEN has a comma with no key before or after it"),
            ),
            (
                &[
                    (MIST_HOST, "api.mist.com"),
                    (MIST_APITOKEN, "abc"),
                    (MIST_ORG_ID, "acme"),
                ],
                Some("MIST_ORG_ID is `acme`, which is no UUID"),
            ),
        ] {
            let environment = environment(variables);
            let okta = environment.okta().err().map(|problem| problem.to_string());
            let mist = environment.mist().err().map(|problem| problem.to_string());
            assert_eq!(okta.or(mist).as_deref(), problem, "{variables:?}");
        }
    }

    #[test]
    fn values_are_trimmed_and_secrets_not_shown() {
        let environment = environment(&[
            (MIST_HOST, " api.mist.com\n"),
            (MIST_APITOKEN, " top-secret\n"),
        ]);
        let settings = environment.mist().unwrap().unwrap();
        assert_eq!(settings.url, "https://api.mist.com");
        assert_eq!(settings.tokens[0].expose(), "top-secret");
        assert!(!format!("{settings:?}").contains("top-secret"));
    }
}
