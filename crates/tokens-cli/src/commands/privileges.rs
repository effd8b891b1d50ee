//! The privileges that `create` and `update` take.

use tokens_core::Privilege;

use crate::cli::Privileges;
use crate::output::Problem;

/// The privileges that `options` ask for: none, one, or one for each site or site group.
///
/// # Errors
///
/// When the scope doesn't fit what it is said to reach.
pub(super) fn of(options: &Privileges) -> Result<Vec<Privilege>, Problem> {
    let (Some(role), Some(scope)) = (&options.role, options.scope.as_deref()) else {
        return Ok(Vec::new());
    };
    for (place, ids) in [("site", &options.sites), ("sitegroup", &options.sitegroups)] {
        if scope != place && !ids.is_empty() {
            return Err(Problem::usage(format!(
                "--scope {scope} takes no --{place}"
            )));
        }
        if scope == place && ids.is_empty() {
            let problem = format!("--scope {scope} needs --{place}");
            let hint = format!("name what it reaches with --{place} <UUID>, once for each");
            return Err(Problem::usage(problem).hint(hint));
        }
    }
    let whole = Privilege::new(role, scope).views(options.views.clone());
    let sites = options.sites.iter();
    let sites = sites.map(|site| whole.clone().site_id(site.to_string()));
    let groups = options.sitegroups.iter();
    let groups = groups.map(|group| whole.clone().sitegroup_ids(vec![group.to_string()]));
    let all: Vec<_> = sites.chain(groups).collect();
    Ok(if all.is_empty() { vec![whole] } else { all })
}
