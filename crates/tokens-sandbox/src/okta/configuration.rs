//! The Okta account, as a table of a configuration.

use serde_json::json;

use crate::service_app::AppSession;

/// In TOML, for an org at `url`: as the app, if there is one.
pub(crate) fn configuration(url: &str, app: Option<&AppSession>) -> String {
    let credential = match app {
        None => "token = { held = \"okta\" }\n".to_owned(),
        // A list of words is the same in JSON and TOML.
        Some(app) => format!(
            "client_id = \"{}\"\nprivate_key = {{ held = \"okta-app\" }}\nscopes = {}\n",
            app.client_id,
            json!(app.scopes)
        ),
    };
    format!("[accounts.okta]\nprovider = \"okta\"\nurl = \"{url}\"\n{credential}")
}
