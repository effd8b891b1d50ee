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
