//! Error bodies, and answers to a creation.

use serde_json::Value;
use tokens_fuzz::hides;

use crate::created::Created;
use crate::service::MIST;
use crate::types::{OrgApitoken, UserApitoken};

/// The key in the corpus and in its dictionary. No service has made it.
const KEY: &str = "sesameSESAMEsesameSESAMEsesameSESAMEsesame42";

#[test]
fn mist_error() {
    tokens_fuzz::target!("mist_error").run(|input| {
        let error = (MIST.error_schema)(input);
        assert!(error.is_object());
        let text = error.to_string();
        assert!(text.len() <= 512 + 6 * input.len(), "{text}");
        assert_eq!((MIST.error_schema)(text.as_bytes()), error, "{text}");
    });
}

#[test]
fn created() {
    tokens_fuzz::target!("created").run(|input| {
        let text = String::from_utf8_lossy(input);
        let user = serde_json::from_slice::<Created<UserApitoken>>(input);
        let org = serde_json::from_slice::<Created<OrgApitoken>>(input);
        for error in [user.as_ref().err(), org.as_ref().err()]
            .into_iter()
            .flatten()
        {
            assert!(hides(&error.to_string(), KEY, 8), "{error}");
        }
        let Ok(created) = user else {
            return assert!(org.is_err(), "both have the same forms");
        };
        let (before, after) = text.split_once(KEY).unwrap_or_default();
        let is_elsewhere = [before, after].iter().any(|text| !hides(text, KEY, 8));
        let is_key = created
            .0
            .key
            .as_ref()
            .is_some_and(|key| key.expose() == KEY);
        if is_key && !is_elsewhere {
            assert!(hides(&format!("{created:?} {org:?}"), KEY, 8));
        }
        // `Value` refuses numbers beyond an `f64`, which are left out here.
        if let Ok(value) = serde_json::from_slice::<Value>(input) {
            let one = match &value {
                Value::Array(all) => all.first().filter(|_| all.len() == 1),
                other => Some(other),
            };
            assert!(one.is_some_and(Value::is_object), "{value}");
        }
    });
}
