//! What people say about a token guards it, and stands in its plan.
#![allow(clippy::unwrap_used, reason = "a failed check panics")]

use tokens_change::{ChangeErrorKind, ChangeLog, GuardKind, Guards, Plan, TokenEdit};
use tokens_core::{
    Account, Claim, ClaimEntry, Claimed, Claims, CreateToken, MemoryTokens, Privilege,
    TokenProvider as _, TokenRef,
};

fn account() -> Account {
    let request = CreateToken::new("ci").privilege(Privilege::new("read", "org"));
    Account::new("acme", MemoryTokens::new().with(request))
}

fn token() -> TokenRef {
    TokenRef::new(MemoryTokens::new().id().clone(), "memory-2".into()).unwrap()
}

fn entry(of: Claimed, team: &str, critical: bool) -> ClaimEntry {
    let mut claim = Claim::default();
    claim.team = Some(team.into());
    claim.critical = critical;
    ClaimEntry::new(of, claim)
}

fn filter(text: &str) -> Claimed {
    Claimed::Filters(vec![text.parse().unwrap()])
}

fn named() -> Claimed {
    Claimed::Tokens(vec![token()])
}

async fn revocation(accounts: &[Account], entries: Vec<ClaimEntry>, guards: Guards) -> Plan {
    let claims: Claims = entries.into_iter().collect();
    let plan = Plan::revoke(accounts, [token()])
        .claims(claims)
        .guards(guards);
    plan.await.unwrap()
}

#[tokio::test]
async fn a_critical_token_is_guarded_and_the_guard_has_its_own_override() {
    for (entries, is_guarded, team) in [
        (vec![], false, None),
        (vec![entry(named(), "a", false)], false, Some("a")),
        (vec![entry(named(), "a", true)], true, Some("a")),
        (vec![entry(filter("name=ci"), "a", true)], true, Some("a")),
        (vec![entry(filter("name=other"), "a", true)], false, None),
        // What names a token goes before what filters it.
        (
            vec![
                entry(filter("name=ci"), "a", true),
                entry(named(), "b", false),
            ],
            false,
            Some("b"),
        ),
        // One of two that contradict each other is enough.
        (
            vec![entry(named(), "a", false), entry(named(), "b", true)],
            true,
            Some("a"),
        ),
        // It may hold.
        (
            vec![entry(filter("owner-status=active"), "a", true)],
            true,
            None,
        ),
        (
            vec![entry(filter("owner-status=active"), "a", false)],
            false,
            None,
        ),
    ] {
        let accounts = [account()];
        let shown = format!("{entries:?}");
        let plan = revocation(&accounts, entries.clone(), Guards::default()).await;
        let planned = &plan.entries()[0];
        let is_critical = |kind| kind == GuardKind::Critical;
        let kinds = plan.blocked_by().into_iter().any(is_critical);
        assert_eq!(kinds, is_guarded, "{shown}");
        let said = planned.claim().and_then(|claim| claim.team.as_deref());
        assert_eq!(said, team, "{shown}");
        let allowed = Guards::default().allow(GuardKind::Critical);
        let mut plan = revocation(&accounts, entries, allowed).await;
        assert!(plan.blocked_by().is_empty(), "{shown}");
        plan.carry_out(&ChangeLog::unrecorded()).await.unwrap();
    }
}

#[tokio::test]
async fn a_change_of_permissions_is_guarded_and_another_name_is_not() {
    let accounts = [account()];
    let claims: Claims = [entry(named(), "a", true)].into_iter().collect();
    let read = TokenEdit::default().privileges(vec![Privilege::new("write", "org")]);
    let plan = Plan::update(&accounts, [token()], read).claims(claims.clone());
    let mut plan = plan.await.unwrap();
    let refused = plan.carry_out(&ChangeLog::unrecorded()).await.unwrap_err();
    assert_eq!(refused.kind(), ChangeErrorKind::Refused);
    let name = TokenEdit::default().name("other");
    let plan = Plan::update(&accounts, [token()], name).claims(claims);
    let mut plan = plan.await.unwrap();
    plan.carry_out(&ChangeLog::unrecorded()).await.unwrap();
}
