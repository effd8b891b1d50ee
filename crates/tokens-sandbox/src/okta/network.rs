//! Where a token may be used from.

use serde::{Deserialize, Deserializer, Serialize, de};
use serde_json::{Map, Value};

use super::error::Error;

/// The id of the one network zone that callers of the sandbox are in. No other zone holds anybody.
pub(crate) const HERE: &str = "nzoHeadquarters00h5d7";

/// A word of Okta's. (A reference by its own name would be read as one into what was saved.)
type Word = &'static str;

/// The network condition of a token.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Network {
    #[serde(deserialize_with = "connection")]
    pub(crate) connection: Word,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) include: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) exclude: Vec<String>,
}

impl Network {
    pub(crate) fn anywhere() -> Network {
        Network {
            connection: "ANYWHERE",
            include: Vec::new(),
            exclude: Vec::new(),
        }
    }

    pub(crate) fn only_from(zone: &str) -> Network {
        Network {
            connection: "ZONE",
            include: vec![zone.to_owned()],
            exclude: Vec::new(),
        }
    }

    /// Reads a condition from a request. What Okta checks is not documented; this refuses what
    /// contradicts itself and any connection that it does not know.
    pub(crate) fn parse(value: &Value) -> Result<Network, Error> {
        let object = value
            .as_object()
            .ok_or_else(|| Error::invalid("network", "must be an object"))?;
        let include = zones(object, "include")?;
        let exclude = zones(object, "exclude")?;
        let connection = match object.get("connection").and_then(Value::as_str) {
            Some("ANYWHERE") if include.is_empty() && exclude.is_empty() => "ANYWHERE",
            Some("ANYWHERE") => {
                return Err(Error::invalid("network", "ANYWHERE takes no zones"));
            }
            Some("ZONE") if include.is_empty() || exclude.is_empty() => "ZONE",
            Some("ZONE") => {
                return Err(Error::invalid(
                    "network",
                    "zones can be included or excluded, not both",
                ));
            }
            _ => {
                return Err(Error::invalid(
                    "network.connection",
                    "must be ANYWHERE or ZONE",
                ));
            }
        };
        Ok(Network {
            connection,
            include,
            exclude,
        })
    }

    /// Whether a token with this condition works for callers of the sandbox.
    pub(crate) fn admits_caller(&self) -> bool {
        let here = |zones: &[String]| zones.iter().any(|zone| zone == HERE);
        (self.include.is_empty() || here(&self.include)) && !here(&self.exclude)
    }
}

/// Reads a connection that was saved.
fn connection<'de, D: Deserializer<'de>>(saved: D) -> Result<Word, D::Error> {
    match String::deserialize(saved)?.as_str() {
        "ANYWHERE" => Ok("ANYWHERE"),
        "ZONE" => Ok("ZONE"),
        other => Err(de::Error::custom(format!("`{other}` is not a connection"))),
    }
}

fn zones(network: &Map<String, Value>, name: &str) -> Result<Vec<String>, Error> {
    let wrong = || Error::invalid(&format!("network.{name}"), "must be an array of zone ids");
    match network.get(name) {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Array(zones)) => zones
            .iter()
            .map(|zone| zone.as_str().map(str::to_owned).ok_or_else(wrong))
            .collect(),
        Some(_) => Err(wrong()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn conditions_are_read_and_contradictions_refused() {
        for (network, admits) in [
            (json!({"connection": "ANYWHERE"}), true),
            (
                json!({"connection": "ANYWHERE", "include": [], "exclude": null}),
                true,
            ),
            (json!({"connection": "ZONE"}), true),
            (
                json!({"connection": "ZONE", "include": [HERE, "nzo1"]}),
                true,
            ),
            (json!({"connection": "ZONE", "include": ["nzo1"]}), false),
            (json!({"connection": "ZONE", "exclude": ["nzo1"]}), true),
            (json!({"connection": "ZONE", "exclude": [HERE]}), false),
        ] {
            let parsed = Network::parse(&network).unwrap();
            assert_eq!(parsed.admits_caller(), admits, "{network}");
        }
        for network in [
            json!(null),
            json!({}),
            json!({"connection": "MOON"}),
            json!({"connection": "ANYWHERE", "include": ["nzo1"]}),
            json!({"connection": "ZONE", "include": ["nzo1"], "exclude": ["nzo2"]}),
            json!({"connection": "ZONE", "include": "nzo1"}),
            json!({"connection": "ZONE", "include": [1]}),
        ] {
            assert!(Network::parse(&network).is_err(), "{network}");
        }
    }
}
