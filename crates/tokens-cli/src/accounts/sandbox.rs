//! The accounts of the embedded sandbox.

use tokens_core::Ids;
use tokens_http::Secret;
use tokens_local::SecretRef;
use tokens_sandbox::Sandbox;

use super::definition::{
    Definition, Given, Mist, MistScope, Okta, OktaCredential, Origin, Settings,
};

/// The accounts that `sandbox` has.
pub(super) fn define(sandbox: &Sandbox) -> Vec<Definition> {
    let url = || given(sandbox.url().to_owned());
    let mist = |name: &str, scope| Definition {
        name: name.to_owned(),
        settings: Settings::Mist(Mist {
            url: url(),
            token: key(sandbox.mist_token()),
            scope: given(scope),
        }),
    };
    let okta = Okta {
        url: url(),
        credential: OktaCredential::Token(key(sandbox.okta_token())),
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

/// A key of the sandbox, which opens nothing else.
fn key(text: &str) -> Given<SecretRef> {
    given(SecretRef::Held {
        label: "the sandbox's own".to_owned(),
        secret: Secret::new(text),
    })
}

fn given<T>(value: T) -> Given<T> {
    Given::new(value, Origin::Sandbox)
}
