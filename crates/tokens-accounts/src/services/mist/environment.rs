//! The Mist accounts of the environment.

use tokens_http::{ConfigError, Options, Secret};
use tokens_local::redaction;
use uuid::Uuid;

use super::{MistAccount, Scope, Settings, client, host};
use crate::environment::{Environment, cannot_work, missing};
use crate::error::SetupError;
use crate::open::without_certificates;
use crate::service::Variables;
use crate::settings::{Origin, Sourced};

/// The Mist cloud: a host such as `api.mist.com`, or a URL. (Python package, Terraform provider)
const MIST_HOST: &str = "MIST_HOST";
/// A Mist API token, of a user or of an organization. (Python package; Terraform provider)
const MIST_TOKEN: &[&str] = &["MIST_APITOKEN", "MIST_API_TOKEN"];
/// The Mist organization whose tokens are meant.
const MIST_ORG_ID: &str = "MIST_ORG_ID";

const SET: &str = "set MIST_HOST and MIST_APITOKEN";

/// All of them.
pub(super) const VARIABLES: Variables = Variables {
    names: &[MIST_HOST, MIST_TOKEN[0], MIST_TOKEN[1], MIST_ORG_ID],
    secrets: MIST_TOKEN,
    accounts: &[
        (USER, SET),
        (ORG, "set MIST_HOST, MIST_APITOKEN and MIST_ORG_ID"),
    ],
    set_any: "set MIST_HOST and MIST_APITOKEN (and MIST_ORG_ID) for Mist",
    help: &[
        (
            "MIST_HOST, MIST_APITOKEN",
            "account `mist`: the user's own tokens",
        ),
        (
            "MIST_ORG_ID as well",
            "account `mist-org`: the organization's tokens",
        ),
    ],
    note: "A Mist key that belongs to an organization makes only `mist-org`.",
};

/// The account of the key's user, and that of the key's organization.
const USER: &str = "mist";
const ORG: &str = "mist-org";

/// The accounts: with host and token, or none. Which of the two there are, the key itself says.
///
/// # Errors
///
/// When variables are missing, disagree or are not valid.
pub(super) fn accounts(environment: &Environment) -> Result<Vec<MistAccount>, SetupError> {
    let (host, token) = match (environment.get(MIST_HOST), environment.alias(MIST_TOKEN)?) {
        (None, None) if environment.get(MIST_ORG_ID).is_some() => {
            return Err(SetupError::new(format!(
                "{MIST_ORG_ID} is set, but {MIST_HOST} and {} are not",
                MIST_TOKEN[0]
            ))
            .with_hint(SET));
        }
        (None, None) => return Ok(Vec::new()),
        (Some(host), Some(token)) => (host, token),
        (Some(_), None) => return Err(missing(MIST_HOST, MIST_TOKEN[0])),
        (None, Some(token)) => {
            return Err(missing(token.name, MIST_HOST).with_hint(
                "MIST_HOST is your cloud's API host, such as api.mist.com or api.eu.mist.com",
            ));
        }
    };
    let secret = Secret::new(token.value);
    let keys = client::keys(&secret).map_err(|_| {
        SetupError::new(format!(
            "{} has a comma with no key before or after it",
            token.name
        ))
    })?;
    let org_id = match environment.get(MIST_ORG_ID) {
        None => None,
        Some(id) => Some(Uuid::try_parse(id.value).map_err(|_| {
            let shown = redaction::quoted(id.value);
            SetupError::new(format!("{MIST_ORG_ID} is {shown}, which is no UUID"))
        })?),
    };
    let url = host::url(MIST_HOST, host.value)?;
    let http = without_certificates();
    let check = |error: ConfigError| {
        cannot_work(USER, &error).with_hint(format!("check {MIST_HOST} and {}", token.name))
    };
    // First, since it repeats nothing of an address that may be a key.
    let base_url = client::base_url(&url).map_err(check)?;
    client::client(&url, &keys, http, Options::default()).map_err(check)?;
    let account = |name: &str, scope, origin| MistAccount {
        name: name.to_owned(),
        base_url: base_url.clone(),
        settings: Settings {
            url: Sourced::new(url.clone(), host.origin()),
            token: token.secret(),
            scope: Sourced::new(scope, origin),
        },
    };
    let org_origin = match org_id {
        Some(_) => Origin::Variables(vec![MIST_ORG_ID]),
        None => Origin::Default,
    };
    Ok(vec![
        account(USER, Scope::UserOfKey, Origin::Default),
        account(ORG, Scope::OrgOfKey(org_id), org_origin),
    ])
}
