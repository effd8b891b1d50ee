//! What is refused before anything is sent.

use std::collections::HashSet;
use std::net::IpAddr;

use tokens_http::is_blank;

use crate::capability::Capability;
use crate::error::{Error, ErrorKind, Operation, Result};
use crate::provider::TokenProvider;
use crate::provider_id::ProviderId;
use crate::request::{CreateToken, UpdateToken};
use crate::token::{Network, Privilege};

/// Mist's documented limits on one token.
const MAX_PRIVILEGES: usize = 10;
const MAX_SRC_IPS: usize = 10;

/// How many characters the name of a new token may have, or a new name of a token.
pub const MAX_NAME_LENGTH: usize = 255;

/// The error of an operation that `provider` does not have, with what to do instead.
pub(crate) fn unsupported(operation: Operation, provider: &(impl TokenProvider + ?Sized)) -> Error {
    let why = "the service has no such operation for these tokens";
    let error = Error::new(ErrorKind::Unsupported, operation, why);
    let error = error.with_provider(provider.id().clone());
    match provider.alternative(operation) {
        Some(alternative) => error.with_hint(alternative),
        None => error,
    }
}

fn invalid(operation: Operation, provider: &ProviderId, message: String) -> Error {
    Error::new(ErrorKind::Invalid, operation, message).with_provider(provider.clone())
}

pub(crate) fn create(
    request: &CreateToken,
    capability: &Capability,
    provider: &ProviderId,
) -> Result<()> {
    let fail = |message: String| Err(invalid(Operation::Create, provider, message));
    name(&request.name).or_else(fail)?;
    if !capability.create_with_privileges && !request.privileges.is_empty() {
        return fail("these tokens can't be given privileges; they have their owner's".into());
    }
    if capability.create_with_privileges && request.privileges.is_empty() {
        return fail("the token would have no privileges; it needs one to ten".into());
    }
    if !capability.create_with_src_ips && !request.src_ips.is_empty() {
        return fail("these tokens can't be bound to source addresses".into());
    }
    if request.src_ips.len() > MAX_SRC_IPS {
        let count = request.src_ips.len();
        return fail(format!(
            "{count} source addresses; at most {MAX_SRC_IPS} are allowed"
        ));
    }
    if let Some(twice) = repeated(&request.src_ips) {
        return fail(format!("`{}` is given twice", twice.escape_debug()));
    }
    request
        .src_ips
        .iter()
        .try_for_each(|text| address(text))
        .or_else(fail)?;
    privileges(&request.privileges).or_else(fail)
}

pub(crate) fn update(
    change: &UpdateToken,
    capability: &Capability,
    provider: &ProviderId,
) -> Result<()> {
    let fail = |message: String| Err(invalid(Operation::Update, provider, message));
    if change.is_empty() {
        return fail("there is nothing to change".into());
    }
    let unsupported = |what: &str| {
        let message = format!("{what} of these tokens can't be changed");
        Err(
            Error::new(ErrorKind::Unsupported, Operation::Update, message)
                .with_provider(provider.clone()),
        )
    };
    if let Some(new) = &change.name {
        if !capability.update_name {
            return unsupported("the name");
        }
        name(new).or_else(fail)?;
    }
    if let Some(new) = &change.privileges {
        if !capability.update_privileges {
            return unsupported("the privileges");
        }
        privileges(new).or_else(fail)?;
        if new.is_empty() {
            return fail("no privileges are left; to take them all away, revoke the token".into());
        }
    }
    if let Some(new) = &change.network {
        if !capability.update_network {
            return unsupported("the network condition");
        }
        network(new).or_else(fail)?;
    }
    Ok(())
}

/// What Okta's Admin Console offers: anywhere, in zones, or not in zones.
fn network(network: &Network) -> Result<(), String> {
    let zones = || network.include.iter().chain(&network.exclude);
    if zones().any(|zone| zone.trim().is_empty()) {
        return Err("the id of a network zone is empty".into());
    }
    if repeated(&network.include)
        .or(repeated(&network.exclude))
        .is_some()
    {
        return Err("a network zone is given twice".into());
    }
    match network.connection.as_deref() {
        None | Some("") => Err("the network condition has no connection".into()),
        Some("ANYWHERE") if zones().next().is_some() => {
            Err("from anywhere, there are no network zones to name".into())
        }
        Some("ZONE") if zones().next().is_none() => {
            Err("limited to zones, the network condition must name one".into())
        }
        Some("ZONE")
            if network
                .include
                .iter()
                .any(|zone| network.exclude.contains(zone)) =>
        {
            Err("a network zone is both included and excluded".into())
        }
        _ => Ok(()),
    }
}

fn repeated(values: &[String]) -> Option<&String> {
    let mut seen = HashSet::new();
    values.iter().find(|value| !seen.insert(*value))
}

fn name(name: &str) -> Result<(), String> {
    if name.trim().is_empty() {
        return Err("the name is empty".into());
    }
    if name.chars().any(char::is_control) {
        return Err("the name has a control character".into());
    }
    if name.chars().count() > MAX_NAME_LENGTH {
        return Err(format!(
            "the name has more than {MAX_NAME_LENGTH} characters"
        ));
    }
    if is_blank(name) {
        return Err("the name has no visible character".into());
    }
    Ok(())
}

fn privileges(privileges: &[Privilege]) -> Result<(), String> {
    let count = privileges.len();
    if count > MAX_PRIVILEGES {
        return Err(format!(
            "{count} privileges; at most {MAX_PRIVILEGES} are allowed"
        ));
    }
    let mut seen = HashSet::new();
    for privilege in privileges {
        let filled =
            |text: &Option<String>| text.as_ref().is_some_and(|text| !text.trim().is_empty());
        if !filled(&privilege.role) || !filled(&privilege.scope) {
            return Err("a privilege needs a role and a scope".into());
        }
        if privilege.views.iter().any(|view| view.trim().is_empty()) {
            return Err("a view has no name".into());
        }
        if repeated(&privilege.views).is_some() {
            return Err("a view is given twice".into());
        }
        let has_site = filled(&privilege.site_id);
        let groups = privilege.sitegroup_ids.len();
        match privilege.scope.as_deref() {
            Some("site") if !has_site => return Err("scope `site` needs a site".into()),
            Some("sitegroup") if groups != 1 => {
                return Err("scope `sitegroup` needs exactly one site group".into());
            }
            _ if groups > 1 => return Err("a privilege takes one site group".into()),
            Some("org") if has_site || groups > 0 => {
                return Err("scope `org` takes no site and no site group".into());
            }
            _ => {}
        }
        if !seen.insert(privilege) {
            return Err("a privilege is given twice".into());
        }
    }
    Ok(())
}

/// An IP address, or a CIDR range with a prefix that fits it.
fn address(text: &str) -> Result<(), String> {
    let (address, prefix) = match text.split_once('/') {
        Some((address, prefix)) => (address, Some(prefix)),
        None => (text, None),
    };
    let longest = match address.parse::<IpAddr>() {
        Ok(IpAddr::V4(_)) => 32,
        Ok(IpAddr::V6(_)) => 128,
        Err(_) => return Err(format!("`{}` is no IP address", text.escape_debug())),
    };
    let fits = |prefix: &str| prefix.parse::<u8>().is_ok_and(|prefix| prefix <= longest);
    if prefix.is_none_or(fits) {
        return Ok(());
    }
    Err(format!(
        "`{}` is no CIDR range: the prefix is 0 to {longest}",
        text.escape_debug()
    ))
}
