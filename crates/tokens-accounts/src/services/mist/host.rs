//! The Mist cloud as the vendor's own clients name it: by its host.

use std::net::{IpAddr, Ipv6Addr};

use tokens_local::redaction;

use crate::error::SetupError;

/// The URL that `host`, the value of `variable`, means. A bare host must be one of Mist's, or this machine: a key sent to any other is lost.
///
/// # Errors
///
/// When it is no such host.
pub(super) fn url(variable: &str, host: &str) -> Result<String, SetupError> {
    if host.contains("://") {
        return Ok(host.to_owned());
    }
    let refuse = |why: &str| {
        let shown = redaction::quoted(host);
        Err(SetupError::new(format!("{variable} is {shown}, which {why}")).with_hint(format!(
            "write a host such as api.mist.com, or the whole URL (https://…) of a host that is not Mist's; the clouds: {}",
            clouds()
        )))
    };
    let bare = host.strip_suffix('/').unwrap_or(host).to_ascii_lowercase();
    let (name, port) = match bare.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') => (name, Some(port)),
        _ => (bare.as_str(), None),
    };
    if port.is_some_and(|port| port.parse::<u16>().is_err()) {
        return refuse("has a port that is none (1 to 65535)");
    }
    if is_loopback(name) {
        return Ok(format!("http://{bare}"));
    }
    let is_label = |label: &str| {
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
        !label.is_empty() && !label.starts_with('-') && label.chars().all(is_name)
    };
    if !name.split('.').all(is_label) {
        return refuse("is not a bare host");
    }
    if name.ends_with(".mist.com") || name.ends_with(".mist-federal.com") {
        return Ok(format!("https://{bare}"));
    }
    refuse("is no host of Mist's (they end in .mist.com or .mist-federal.com)")
}

fn is_loopback(name: &str) -> bool {
    if let Some(v6) = name
        .strip_prefix('[')
        .and_then(|name| name.strip_suffix(']'))
    {
        return v6
            .parse::<Ipv6Addr>()
            .is_ok_and(|address| address.is_loopback());
    }
    name == "localhost"
        || name
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

/// The named clouds' hosts.
fn clouds() -> String {
    let hosts: Vec<_> = mist_api::Cloud::ALL
        .iter()
        .map(|cloud| cloud.url().trim_start_matches("https://"))
        .collect();
    hosts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_mist_host_must_be_mists_or_this_machine() {
        for (host, expected) in [
            ("api.mist.com", Some("https://api.mist.com")),
            ("API.EU.mist.com", Some("https://api.eu.mist.com")),
            ("api.mist.com/", Some("https://api.mist.com")),
            ("api.mist.com:8443", Some("https://api.mist.com:8443")),
            (
                "api.us.mist-federal.com",
                Some("https://api.us.mist-federal.com"),
            ),
            ("127.0.0.1:8080", Some("http://127.0.0.1:8080")),
            ("localhost", Some("http://localhost")),
            ("[::1]:8080", Some("http://[::1]:8080")),
            ("[::1]", Some("http://[::1]")),
            ("https://proxy.example", Some("https://proxy.example")),
            ("http://127.0.0.1:1", Some("http://127.0.0.1:1")),
            ("mist.com", None),
            (".mist.com", None),
            ("..mist.com", None),
            ("-.mist.com", None),
            ("evilmist.com", None),
            ("api.mist.com.evil.example", None),
            ("evil.example", None),
            ("evil.example/.mist.com", None),
            ("evil.example#.mist.com", None),
            ("evil.example?.mist.com", None),
            ("evil.example\\.mist.com", None),
            ("user@evil.mist.com", None),
            ("evil.example:443@api.mist.com", None),
            ("api.mist.com:port", None),
            ("api.mist.com/api/v1", None),
            ("api.mistsys.com", None),
            ("127.0.0.1.evil.example", None),
            ("10.0.0.1", None),
        ] {
            let found = url("MIST_HOST", host);
            assert_eq!(found.as_deref().ok(), expected, "{host}: {found:?}");
        }
    }
}
