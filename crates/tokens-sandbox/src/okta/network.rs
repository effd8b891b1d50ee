//! Where a token may be used from.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::error::Error;

/// The id of the network zone that callers from this machine are in.
pub(crate) const HERE: &str = "nzoHeadquarters00h5d7";

/// The network condition of a token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Network {
    pub(crate) connection: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) include: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) exclude: Vec<String>,
}

impl Network {
    pub(crate) fn anywhere() -> Network {
        Network {
            connection: "ANYWHERE".to_owned(),
            include: Vec::new(),
            exclude: Vec::new(),
        }
    }

    pub(crate) fn only_from(zone: &str) -> Network {
        Network {
            connection: "ZONE".to_owned(),
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
            connection: connection.to_owned(),
            include,
            exclude,
        })
    }

    /// Refuses zones that do not exist. That Okta does so is not documented.
    pub(crate) fn check(&self, is_zone: impl Fn(&str) -> bool) -> Result<(), Error> {
        for (field, zones) in [("include", &self.include), ("exclude", &self.exclude)] {
            if let Some(unknown) = zones.iter().find(|id| !is_zone(id)) {
                let cause = format!("there is no zone {unknown}");
                return Err(Error::invalid(&format!("network.{field}"), &cause));
            }
        }
        Ok(())
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
        for network in [
            json!({"connection": "ANYWHERE"}),
            json!({"connection": "ANYWHERE", "include": [], "exclude": null}),
            json!({"connection": "ZONE"}),
            json!({"connection": "ZONE", "include": [HERE, "nzo1"]}),
            json!({"connection": "ZONE", "exclude": [HERE]}),
        ] {
            assert!(Network::parse(&network).is_ok(), "{network}");
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
