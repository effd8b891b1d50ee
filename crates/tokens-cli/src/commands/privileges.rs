//! The privileges that `create` and `update` take.

use tokens_core::Privilege;

use crate::cli::{Privileges, Scope};
use crate::output::Problem;

/// The privileges that `options` ask for: none, one, or one for each site or site group.
///
/// # Errors
///
/// When the scope doesn't fit what it is said to reach.
pub(super) fn of(options: &Privileges) -> Result<Vec<Privilege>, Problem> {
    let (Some(role), Some(scope)) = (options.role, options.scope) else {
        return Ok(Vec::new());
    };
    let needs = |option: &str| {
        Err(
            Problem::usage(format!("--scope {scope} needs {option}")).hint(format!(
                "name what it reaches with {option} <UUID>, once for each"
            )),
        )
    };
    let takes_no = |option: &str| Err(Problem::usage(format!("--scope {scope} takes no {option}")));
    if scope != Scope::Site && !options.sites.is_empty() {
        return takes_no("--site");
    }
    if scope != Scope::Sitegroup && !options.sitegroups.is_empty() {
        return takes_no("--sitegroup");
    }
    let mut whole = Privilege::new(role.to_string(), scope.to_string());
    whole.views.clone_from(&options.views);
    Ok(match scope {
        Scope::Site if options.sites.is_empty() => return needs("--site"),
        Scope::Sitegroup if options.sitegroups.is_empty() => return needs("--sitegroup"),
        Scope::Org | Scope::Orgsites => vec![whole],
        Scope::Site => {
            let sites = options.sites.iter();
            let at = |site: &uuid::Uuid| {
                let mut privilege = whole.clone();
                privilege.site_id = Some(site.to_string());
                privilege
            };
            sites.map(at).collect()
        }
        Scope::Sitegroup => {
            let groups = options.sitegroups.iter();
            let at = |group: &uuid::Uuid| {
                let mut privilege = whole.clone();
                privilege.sitegroup_ids = vec![group.to_string()];
                privilege
            };
            groups.map(at).collect()
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Role;
    use uuid::Uuid;

    fn options(scope: Scope, sites: u128, sitegroups: u128) -> Privileges {
        Privileges {
            role: Some(Role::Read),
            scope: Some(scope),
            sites: (0..sites).map(Uuid::from_u128).collect(),
            sitegroups: (0..sitegroups).map(Uuid::from_u128).collect(),
            views: vec!["reporting".into()],
        }
    }

    #[test]
    fn one_privilege_for_each_place() {
        let privileges = of(&options(Scope::Org, 0, 0)).unwrap();
        assert_eq!(privileges.len(), 1);
        assert_eq!(privileges[0].role.as_deref(), Some("read"));
        assert_eq!(privileges[0].scope.as_deref(), Some("org"));
        assert_eq!(privileges[0].views, ["reporting"]);

        let privileges = of(&options(Scope::Site, 2, 0)).unwrap();
        let sites: Vec<_> = privileges.iter().map(|p| p.site_id.clone()).collect();
        assert_eq!(
            sites,
            [0, 1].map(|site| Some(Uuid::from_u128(site).to_string()))
        );
        let privileges = of(&options(Scope::Sitegroup, 0, 3)).unwrap();
        assert!(privileges.iter().all(|p| p.sitegroup_ids.len() == 1));
        assert_eq!(privileges.len(), 3);
    }

    #[test]
    fn places_fit_the_scope() {
        for (scope, sites, sitegroups, problem) in [
            (Scope::Org, 1, 0, "--scope org takes no --site"),
            (
                Scope::Orgsites,
                0,
                1,
                "--scope orgsites takes no --sitegroup",
            ),
            (Scope::Site, 0, 0, "--scope site needs --site"),
            (Scope::Site, 1, 1, "--scope site takes no --sitegroup"),
            (
                Scope::Sitegroup,
                0,
                0,
                "--scope sitegroup needs --sitegroup",
            ),
        ] {
            let found = of(&options(scope, sites, sitegroups)).unwrap_err();
            assert_eq!(found.to_string(), problem);
        }
    }
}
