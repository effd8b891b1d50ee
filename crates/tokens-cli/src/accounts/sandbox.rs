//! The accounts of the embedded sandbox.

use tokens_core::Ids;
use tokens_http::Secret;
use tokens_sandbox::Sandbox;

use super::definition::{
    Definition, Given, Mist, MistScope, Okta, OktaCredential, Origin, Settings,
};
use super::secret::SecretRef;

/// The accounts that `sandbox` has.
pub(super) fn define(sandbox: &Sandbox) -> Vec<Definition> {
    let url = || given(sandbox.url().to_owned());
    let mist = |name: &str, scope| Definition {
        name: name.to_owned(),
        settings: Settings::Mist(Mist {
            url: url(),
            token: given(SecretRef::Sandbox(Secret::new(sandbox.mist_token()))),
            scope: given(scope),
        }),
    };
    let okta = Okta {
        url: url(),
        credential: OktaCredential::Token(given(SecretRef::Sandbox(Secret::new(
            sandbox.okta_token(),
        )))),
    };
    let mut definitions = vec![
        Definition {
            name: "okta".to_owned(),
            settings: Settings::Okta(okta),
        },
        mist("mist", MistScope::User),
    ];
    for (name, org) in ["mist-org", "mist-org-2"].into_iter().zip(sandbox.orgs()) {
        definitions.push(mist(name, MistScope::Orgs(Ids::Listed(vec![org.id]))));
    }
    definitions
}

fn given<T>(value: T) -> Given<T> {
    Given::new(value, Origin::Sandbox)
}
