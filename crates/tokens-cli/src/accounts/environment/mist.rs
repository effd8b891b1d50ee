//! The Mist accounts of the environment.

use tokens_http::{Options, Secret};
use tokens_local::redaction;
use uuid::Uuid;

use super::{
    Environment, MIST_HOST, MIST_ORG_ID, MIST_TOKEN, SET_MIST, cannot_work, missing, mist_host,
};
use crate::accounts::client;
use crate::accounts::definition::{Definition, Given, Mist, MistScope, Origin, Settings};
use crate::output::Problem;

impl Environment {
    /// The Mist accounts: with host and token, or none. Which of the two there are, the key itself says.
    ///
    /// # Errors
    ///
    /// When variables are missing, disagree or can't work.
    pub(in crate::accounts) fn mist(&self) -> Result<Vec<Definition>, Problem> {
        let (host, token) = match (self.get(MIST_HOST), self.alias(MIST_TOKEN)?) {
            (None, None) if self.get(MIST_ORG_ID).is_some() => {
                return Err(Problem::usage(format!(
                    "{MIST_ORG_ID} is set, but {MIST_HOST} and {} are not",
                    MIST_TOKEN[0]
                ))
                .hint(SET_MIST));
            }
            (None, None) => return Ok(Vec::new()),
            (Some(host), Some(token)) => (host, token),
            (Some(_), None) => return Err(missing(MIST_HOST, MIST_TOKEN[0])),
            (None, Some(token)) => {
                return Err(missing(token.name, MIST_HOST).hint(
                    "MIST_HOST is your cloud's API host, such as api.mist.com or api.eu.mist.com",
                ));
            }
        };
        let secret = Secret::new(token.value);
        let keys = client::keys(&secret).map_err(|_| {
            Problem::usage(format!(
                "{} has a comma with no key before or after it",
                token.name
            ))
        })?;
        let org_id = match self.get(MIST_ORG_ID) {
            None => None,
            Some(id) => Some(Uuid::try_parse(id.value).map_err(|_| {
                let shown = redaction::quoted(id.value);
                Problem::usage(format!("{MIST_ORG_ID} is {shown}, which is no UUID"))
            })?),
        };
        let url = mist_host::url(MIST_HOST, host.value)?;
        let http = client::without_certificates();
        client::mist(&url, &keys, http, Options::default()).map_err(|error| {
            cannot_work("mist", &error).hint(format!("check {MIST_HOST} and {}", token.name))
        })?;
        let define = |name: &str, scope| Definition {
            name: name.to_owned(),
            settings: Settings::Mist(Mist {
                url: Given::new(url.clone(), host.origin()),
                token: token.secret(),
                scope,
            }),
        };
        let org_origin = match org_id {
            Some(_) => Origin::Variables(vec![MIST_ORG_ID]),
            None => Origin::Default,
        };
        Ok(vec![
            define("mist", Given::new(MistScope::UserOfKey, Origin::Default)),
            define(
                "mist-org",
                Given::new(MistScope::OrgOfKey(org_id), org_origin),
            ),
        ])
    }
}
