//! The service app that a program can be given instead of an SSWS token.

use std::io;

use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::okta::OktaApp;

const CLIENT_ID: &str = "0oaInventoryApp0h5d7";

/// What a service app signs in with.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct AppSession {
    pub(crate) client_id: String,
    /// In PEM.
    pub(crate) private_key: String,
    pub(crate) scopes: Vec<String>,
}

/// A new app and what it signs in with.
pub(crate) fn make() -> io::Result<(OktaApp, AppSession)> {
    let failed = |_| io::Error::other("a key for the service app can't be made");
    let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).map_err(failed)?;
    let private = pair.to_pkcs8v1().map_err(failed)?;
    // An uncompressed point: 4, and two coordinates of 32 bytes.
    let point = pair.public_key().as_ref();
    let coordinate = |from: usize| {
        let bytes = point.get(from..from + 32).unwrap_or_default();
        URL_SAFE_NO_PAD.encode(bytes)
    };
    let jwk = json!({ "kty": "EC", "crv": "P-256", "x": coordinate(1), "y": coordinate(33) });
    let app = OktaApp::new(CLIENT_ID, jwk);
    let session = AppSession {
        client_id: CLIENT_ID.to_owned(),
        private_key: pem(private.as_ref()),
        scopes: app.all_scopes().to_vec(),
    };
    Ok((app, session))
}

fn pem(der: &[u8]) -> String {
    let encoded = STANDARD.encode(der);
    let mut text = "-----BEGIN PRIVATE KEY-----\n".to_owned();
    for (position, letter) in encoded.chars().enumerate() {
        if position > 0 && position % 64 == 0 {
            text.push('\n');
        }
        text.push(letter);
    }
    text.push_str("\n-----END PRIVATE KEY-----\n");
    text
}
