//! Whose a credential is, in words.

use tokens_core::{Error, ErrorKind, Identity, IdentityKind};

use crate::exit::Exit;
use crate::output::Problem;

/// Who `identity` is: `priya.raman@acme.example (Priya Raman)`.
pub(super) fn name(identity: &Identity) -> String {
    let known = [&identity.email, &identity.name, &identity.id];
    let mut known = known.into_iter().flatten();
    let Some(first) = known.next() else {
        return "somebody unknown".to_owned();
    };
    let others: Vec<&str> = known.map(String::as_str).collect();
    let first = match identity.kind {
        IdentityKind::OrgToken => format!("the organization's token {first}"),
        IdentityKind::App => format!("the app {first}"),
        _ => first.clone(),
    };
    if others.is_empty() {
        first
    } else {
        format!("{first} ({})", others.join(", "))
    }
}

/// What it means that a key from standard input does not sign in because of `error`.
pub(super) fn refused(error: anyhow::Error) -> anyhow::Error {
    let kind = error.downcast_ref().map(Error::kind);
    if kind != Some(ErrorKind::Unauthenticated) {
        return error;
    }
    Problem::new(
        Exit::Denied,
        "the service doesn't know this key, or no longer",
    )
    .caused_by(error)
    .hint(
        "if it is a key of this account's service and host, it was revoked or has expired already",
    )
    .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_known_name_comes_first() {
        let mut identity = Identity::new(IdentityKind::User);
        assert_eq!(name(&identity), "somebody unknown");
        identity.id = Some("00u1".into());
        assert_eq!(name(&identity), "00u1");
        identity.name = Some("Priya Raman".into());
        identity.email = Some("priya@acme.example".into());
        assert_eq!(name(&identity), "priya@acme.example (Priya Raman, 00u1)");
        let mut org = Identity::new(IdentityKind::OrgToken);
        org.name = Some("ci".into());
        assert_eq!(name(&org), "the organization's token ci");
    }
}
