//! What an org token may do.

use serde::{Deserialize, Deserializer, Serialize, de};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::error::Error;

const ROLES: [&str; 5] = ["admin", "helpdesk", "installer", "read", "write"];
const SCOPES: [&str; 4] = ["org", "orgsites", "site", "sitegroup"];
const VIEWS: [&str; 8] = [
    "lobby_admin",
    "location",
    "marketing",
    "mxedge_admin",
    "reporting",
    "security",
    "super_observer",
    "switch_admin",
];
const MOST: usize = 10;

/// A role, scope or view of those that are known. (A reference by its own name would be read as one into what was saved.)
pub(super) type Word = &'static str;

/// One privilege of an org token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Privilege {
    #[serde(deserialize_with = "known")]
    pub(crate) role: Word,
    #[serde(deserialize_with = "known")]
    pub(crate) scope: Word,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) site_id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sitegroup_id: Option<Uuid>,
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "all_known"
    )]
    pub(crate) views: Vec<Word>,
}

impl Privilege {
    /// A role in the whole org.
    pub(crate) fn org(role: &'static str) -> Privilege {
        Privilege {
            role,
            scope: "org",
            site_id: None,
            sitegroup_id: None,
            views: Vec::new(),
        }
    }

    pub(crate) fn site(role: &'static str, site: Uuid) -> Privilege {
        Privilege {
            scope: "site",
            site_id: Some(site),
            ..Privilege::org(role)
        }
    }

    fn parse(value: &Value) -> Result<Privilege, Error> {
        let object = value
            .as_object()
            .ok_or_else(|| Error::invalid("privileges", "must be objects"))?;
        let privilege = Privilege {
            role: one_of(&ROLES, object.get("role"), "role")?,
            scope: one_of(&SCOPES, object.get("scope"), "scope")?,
            site_id: id(object, "site_id")?,
            sitegroup_id: id(object, "sitegroup_id")?,
            views: match object.get("views") {
                None | Some(Value::Null) => Vec::new(),
                Some(Value::Array(views)) => views
                    .iter()
                    .map(|view| one_of(&VIEWS, Some(view), "views"))
                    .collect::<Result<_, _>>()?,
                Some(_) => return Err(Error::invalid("views", "must be an array")),
            },
        };
        match privilege.scope {
            "site" if privilege.site_id.is_none() => {
                Err(Error::invalid("site_id", "is required with scope site"))
            }
            "sitegroup" if privilege.sitegroup_id.is_none() => Err(Error::invalid(
                "sitegroup_id",
                "is required with scope sitegroup",
            )),
            _ => Ok(privilege),
        }
    }
}

/// Reads a role, scope or view that was saved.
pub(super) fn known<'de, D: Deserializer<'de>>(saved: D) -> Result<Word, D::Error> {
    word(&String::deserialize(saved)?)
}

fn all_known<'de, D: Deserializer<'de>>(saved: D) -> Result<Vec<Word>, D::Error> {
    let saved = Vec::<String>::deserialize(saved)?;
    saved.iter().map(|saved| word(saved)).collect()
}

fn word<E: de::Error>(saved: &str) -> Result<Word, E> {
    let mut words = ROLES.iter().chain(&SCOPES).chain(&VIEWS);
    words
        .find(|word| **word == saved)
        .copied()
        .ok_or_else(|| E::custom(format!("`{saved}` is not a known role, scope or view")))
}

/// The member `privileges` of a request, if it has one: at most ten, no two the same.
pub(crate) fn list(body: &Map<String, Value>) -> Result<Option<Vec<Privilege>>, Error> {
    let values = match body.get("privileges") {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::Array(values)) => values,
        Some(_) => return Err(Error::invalid("privileges", "must be an array")),
    };
    if values.len() > MOST {
        return Err(Error::invalid("privileges", "are 10 at most"));
    }
    let mut privileges: Vec<Privilege> = Vec::with_capacity(values.len());
    for value in values {
        let privilege = Privilege::parse(value)?;
        if privileges.contains(&privilege) {
            return Err(Error::invalid("privileges", "must differ from each other"));
        }
        privileges.push(privilege);
    }
    Ok(Some(privileges))
}

fn one_of(
    known: &[&'static str],
    value: Option<&Value>,
    name: &str,
) -> Result<&'static str, Error> {
    let text = value.and_then(Value::as_str);
    known
        .iter()
        .copied()
        .find(|known| text == Some(*known))
        .ok_or_else(|| Error::invalid(name, "is missing or not a known value"))
}

fn id(object: &Map<String, Value>, name: &str) -> Result<Option<Uuid>, Error> {
    match object.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => value
            .as_str()
            .and_then(|text| Uuid::try_parse(text).ok())
            .map(Some)
            .ok_or_else(|| Error::invalid(name, "is not a UUID")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(privileges: Value) -> Result<Option<Vec<Privilege>>, Error> {
        let Value::Object(body) = json!({ "privileges": privileges }) else {
            unreachable!()
        };
        list(&body)
    }

    #[test]
    fn good_privileges_are_read() {
        assert_eq!(read(Value::Null).unwrap(), None);
        assert_eq!(read(json!([])).unwrap(), Some(Vec::new()));
        let site = Uuid::nil();
        let read = read(json!([
            {"role": "read", "scope": "site", "site_id": site, "org_id": "ignored"},
            {"role": "admin", "scope": "org", "views": []},
        ]));
        assert_eq!(
            read.unwrap(),
            Some(vec![Privilege::site("read", site), Privilege::org("admin")])
        );
    }

    #[test]
    fn bad_privileges_are_refused() {
        let org = json!({"role": "read", "scope": "org"});
        for privileges in [
            json!("admin"),
            json!(["admin"]),
            json!([{"role": "read"}]),
            json!([{"role": "owner", "scope": "org"}]),
            json!([{"role": "read", "scope": "msp"}]),
            json!([{"role": "read", "scope": "site"}]),
            json!([{"role": "read", "scope": "site", "site_id": "x"}]),
            json!([{"role": "read", "scope": "sitegroup"}]),
            json!([{"role": "read", "scope": "org", "views": ["everything"]}]),
            json!([org, org]),
            json!(vec![org; 11]),
        ] {
            assert!(read(privileges.clone()).is_err(), "{privileges}");
        }
    }
}
