//! Whether a token is the one that a creation has made: by name, creation time, actor and the visible part of its key.

use jiff::Timestamp;
use tokens_core::{CLOCK_TOLERANCE, Identity, Token};
use tokens_http::{MaskMatch, Secret, visible_in_mask};

/// So many characters of a key must be visible for a mask to tell something.
const MIN_VISIBLE: usize = 4;

/// The time in which a token was created, by this machine's clock.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Window {
    pub(crate) begin: Timestamp,
    pub(crate) end: Timestamp,
}

impl Window {
    /// Whether a token with this creation time, by the service's clock, may be of this time.
    pub(crate) fn has(&self, created: Timestamp) -> bool {
        let since = created.duration_since(self.begin);
        let until = self.end.duration_since(created);
        since >= -CLOCK_TOLERANCE && until >= -CLOCK_TOLERANCE
    }
}

/// Whether `token` has the name `name`. Services may drop spaces around it.
pub(crate) fn has_name(token: &Token, name: &str) -> bool {
    token
        .name
        .as_deref()
        .is_some_and(|found| found.trim() == name.trim())
}

/// Whether `identity` has created `token`. `None`: not known.
pub(crate) fn is_by(token: &Token, identity: &Identity) -> Option<bool> {
    let owner = token.owner.as_ref()?;
    if let (Some(owner), Some(own)) = (&owner.id, &identity.id) {
        return Some(owner == own);
    }
    let (owner, own) = (owner.email.as_ref()?, identity.email.as_ref()?);
    Some(owner.eq_ignore_ascii_case(own))
}

/// Why `token` may be another one than the one that was created as `name` in `window` with `key`. `None`: it is that one.
pub(crate) fn mismatch(token: &Token, name: &str, window: Window, key: &Secret) -> Option<String> {
    if !has_name(token, name) {
        return Some("it has another name".to_owned());
    }
    match token.created {
        None => return Some("its creation time is not known".to_owned()),
        Some(created) if !window.has(created) => {
            return Some(format!("it was created at {created:.0}"));
        }
        Some(_) => {}
    }
    match token.hint.as_deref().map(|mask| fits(mask, key)) {
        None | Some(None) => Some("the service does not show a part of its key".to_owned()),
        Some(Some(false)) => Some("the visible part of its key is another one".to_owned()),
        Some(Some(true)) => None,
    }
}

/// Whether `mask`, such as `1qkb...QQCL`, is one of `key`. `None`: too little of the key is visible.
fn fits(mask: &str, key: &Secret) -> Option<bool> {
    match key.may_be_masked_as(mask) {
        MaskMatch::Contradicts => Some(false),
        MaskMatch::Fits if visible_in_mask(mask) >= MIN_VISIBLE => Some(true),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokens_core::{IdentityKind, Owner, ProviderId, Scope, TokenKind};

    #[test]
    fn a_mask_that_shows_enough_tells() {
        const KEY: &str = "ABCDefghijklmnopqrstuvwxWXYZ";
        for (mask, expected) in [
            ("ABCD...WXYZ", Some(true)),
            ("ABCD…WXYZ", Some(true)),
            ("ABCD****************WXYZ", Some(true)),
            ("****WXYZ", Some(true)),
            ("ABCDef...", Some(true)),
            ("ABCD...WXYA", Some(false)),
            ("XBCD...WXYZ", Some(false)),
            ("****", None),
            ("...", None),
            ("Z…", Some(false)),
            ("A…", None),
            ("AB*...", None),
            ("xxxxxxxxYZ", None),
            ("", None),
            ("ABCDWXYZ", None),
        ] {
            assert_eq!(fits(mask, &KEY.into()), expected, "{mask}");
        }
    }

    #[test]
    fn only_what_was_asked_for_is_taken_for_it() {
        const KEY: &str = "ABCDefghijklmnopqrstuvwxWXYZ";
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let window = Window {
            begin: at("2026-03-01T12:00:00Z"),
            end: at("2026-03-01T12:00:05Z"),
        };
        let token = |change: fn(&mut Token)| {
            let mut token = Token::new(
                ProviderId::new("example".into(), "api.example", Scope::Tenant),
                TokenKind::ORG,
            );
            token.name = Some("ci".into());
            token.created = "2026-03-01T12:00:01Z".parse().ok();
            token.hint = Some("ABCD...WXYZ".into());
            change(&mut token);
            token
        };
        for (change, expected) in [
            ((|_| ()) as fn(&mut Token), true),
            (|t| t.name = Some("ci ".into()), true),
            (|t| t.name = Some("other".into()), false),
            (|t| t.name = None, false),
            (|t| t.created = "2026-03-01T11:51:00Z".parse().ok(), true),
            (|t| t.created = "2026-03-01T12:10:00Z".parse().ok(), true),
            (|t| t.created = "2026-03-01T11:49:59Z".parse().ok(), false),
            (|t| t.created = "2026-03-01T12:10:06Z".parse().ok(), false),
            (|t| t.created = None, false),
            (|t| t.hint = None, false),
            (|t| t.hint = Some("****".into()), false),
            (|t| t.hint = Some("ABCD...ABCD".into()), false),
        ] {
            let token = token(change);
            let found = mismatch(&token, "ci", window, &KEY.into());
            assert_eq!(found.is_none(), expected, "{found:?} {token:?}");
        }
    }

    #[test]
    fn the_actor_is_compared_where_both_are_known() {
        let mut identity = Identity::new(IdentityKind::User);
        identity.email = Some("Ann@example.com".into());
        let mut token = Token::new(
            ProviderId::new("example".into(), "api.example", Scope::Tenant),
            TokenKind::ORG,
        );
        assert_eq!(is_by(&token, &identity), None);
        token.owner = Some(Owner::email("ann@example.com"));
        assert_eq!(is_by(&token, &identity), Some(true));
        token.owner = Some(Owner::email("bob@example.com"));
        assert_eq!(is_by(&token, &identity), Some(false));
        token.owner = Some(Owner::deleted());
        assert_eq!(is_by(&token, &identity), None);
    }
}
