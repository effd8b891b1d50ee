//! Which tokens a provider is about, as a value that lasts: see [`ProviderId`].

use std::fmt;
use std::net::Ipv6Addr;
use std::str::FromStr;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::open_name::open_name;

open_name! {
    /// A service that issues API tokens, by its name in lower case, such as `okta`.
    Service
}

/// What RFC 3986 calls unreserved stays as it is.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Whose tokens a provider is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// All tokens of the tenant. Of a provider of several organizations: those of all of them.
    Tenant,
    /// The tokens of the organization with this id.
    Org(String),
    /// The tokens of the user with this id: the service's own, or else the e-mail address in lower case.
    User(String),
    /// The tokens of a user of whom the service tells neither an id nor an e-mail address. It has no text form that parses back: two
    /// such users would be one.
    UnknownUser,
}

impl Scope {
    /// A user's, with what the service tells of the user.
    pub fn user(id: Option<&str>, email: Option<&str>) -> Self {
        let given = |text: Option<&str>| {
            let text = text.map(str::trim);
            text.filter(|text| !text.is_empty()).map(str::to_owned)
        };
        let email = || given(email).map(|email| email.to_lowercase());
        given(id)
            .or_else(email)
            .map_or(Self::UnknownUser, Self::User)
    }
}

/// Which tokens a provider is about: those of `service` at `host`, of one scope.
///
/// Its text form, in `Display`, `FromStr` and serde, is `okta:acme.okta.com`, `mist:api.mist.com/org/ID` or
/// `mist:api.mist.com/user/ID`. The parts are percent-encoded; the host has the port where it is not that of HTTPS, and an IPv6
/// address stands in brackets: `okta:[::1]:8080`. [`Scope::UnknownUser`] is shown as `mist:api.mist.com/user/`, which does not parse back, and
/// fails to serialize.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct ProviderId {
    /// The service.
    pub service: Service,
    /// Its host in lower case and without a dot at its end, with the port where it is not that of HTTPS, 443.
    pub host: String,
    /// Whose tokens these are.
    pub scope: Scope,
}

impl ProviderId {
    /// Names a provider.
    pub fn new(service: Service, host: impl Into<String>, scope: Scope) -> Self {
        Self {
            service,
            host: canonical(host.into()),
            scope,
        }
    }

    /// The organization whose tokens these are, if they are one's.
    pub fn org_id(&self) -> Option<&str> {
        match &self.scope {
            Scope::Org(id) => Some(id),
            _ => None,
        }
    }

    /// Whether it can be kept: it names one provider and no other, and its text form parses back.
    pub fn is_storable(&self) -> bool {
        let is_whole = match &self.scope {
            Scope::Tenant => true,
            Scope::Org(id) | Scope::User(id) => !id.is_empty(),
            Scope::UnknownUser => false,
        };
        is_whole && !self.service.as_str().is_empty() && !self.host.is_empty()
    }
}

impl fmt::Display for ProviderId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", encoded(self.service.as_str()), Host(&self.host))?;
        match &self.scope {
            Scope::Tenant => Ok(()),
            Scope::Org(id) => write!(f, "/org/{}", encoded(id)),
            Scope::User(id) => write!(f, "/user/{}", encoded(id)),
            // An empty part, so that no text of a token is the same.
            Scope::UnknownUser => f.write_str("/user/"),
        }
    }
}

/// A text names no provider or no token.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct InvalidRef(pub(crate) &'static str);

impl FromStr for ProviderId {
    type Err = InvalidRef;

    fn from_str(text: &str) -> Result<Self, InvalidRef> {
        let (provider, segments) = split(text)?;
        provider.with_scope(&segments)
    }
}

impl ProviderId {
    /// The scope that `segments` say, in the place of its own.
    pub(crate) fn with_scope(self, segments: &[String]) -> Result<Self, InvalidRef> {
        let scope = match segments {
            [] => Scope::Tenant,
            [kind, id] if kind == "org" => Scope::Org(id.clone()),
            [kind, id] if kind == "user" => Scope::User(id.clone()),
            _ => return Err(InvalidRef("a scope is `org/ID` or `user/ID`")),
        };
        Ok(Self { scope, ..self })
    }
}

impl Serialize for ProviderId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !self.is_storable() {
            let why = "the service, the host or the owner is not known, so that there is no name that lasts";
            return Err(serde::ser::Error::custom(why));
        }
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ProviderId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        parsed(deserializer)
    }
}

/// Reads the text form.
pub(crate) fn parsed<'de, T: FromStr<Err = InvalidRef>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
    text.parse().map_err(serde::de::Error::custom)
}

/// The service and the host that `text` begins with, and the segments that follow, each of which has something in it.
pub(crate) fn split(text: &str) -> Result<(ProviderId, Vec<String>), InvalidRef> {
    const FORM: InvalidRef =
        InvalidRef("it must begin with a service and its host, such as `okta:acme.okta.com`");
    let (service, rest) = text.split_once(':').ok_or(FORM)?;
    let mut segments = rest.split('/');
    let service = decoded(service)?;
    let host = match segments.next() {
        Some(host) if is_authority(host) => host.to_owned(),
        Some(host) => decoded(host)?,
        None => return Err(FORM),
    };
    let provider = ProviderId::new(Service::from(service), host, Scope::Tenant);
    Ok((provider, segments.map(decoded).collect::<Result<_, _>>()?))
}

/// Percent-encoded.
pub(crate) fn encoded(text: &str) -> impl fmt::Display + '_ {
    utf8_percent_encode(text, RESERVED)
}

fn decoded(text: &str) -> Result<String, InvalidRef> {
    if text.is_empty() {
        return Err(InvalidRef("a part of it is empty"));
    }
    let text = percent_decode_str(text).decode_utf8();
    let text = text.map_err(|_| InvalidRef("a part of it is not UTF-8"))?;
    Ok(text.into_owned())
}

/// A host as it is written.
struct Host<'a>(&'a str);

impl fmt::Display for Host<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if is_authority(self.0) {
            f.write_str(self.0)
        } else {
            encoded(self.0).fmt(f)
        }
    }
}

/// A host in the one way in which it is written here: in lower case, without a dot at its end, an IPv6 address in its shortest form, and
/// a port without leading zeros, unless it is that of HTTPS.
fn canonical(host: String) -> String {
    let host = host.to_ascii_lowercase();
    let Some((name, port)) = authority(&host) else {
        return host;
    };
    let address = name.trim_start_matches('[').trim_end_matches(']');
    let name = match address.parse::<Ipv6Addr>() {
        Ok(address) => format!("[{address}]"),
        Err(_) => name.trim_end_matches('.').to_owned(),
    };
    match port {
        None | Some(443) => name,
        Some(port) => format!("{name}:{port}"),
    }
}

/// Whether no encoding is needed.
fn is_authority(host: &str) -> bool {
    authority(host).is_some()
}

/// A name, an IPv4 address or an IPv6 address in brackets, and a port if there is one.
fn authority(host: &str) -> Option<(&str, Option<u16>)> {
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') => (name, Some(port)),
        _ => (host, None),
    };
    let port = match port {
        Some(port) if port.bytes().all(|b| b.is_ascii_digit()) => Some(port.parse().ok()?),
        Some(_) => return None,
        None => None,
    };
    let v6 = name
        .strip_prefix('[')
        .and_then(|name| name.strip_suffix(']'));
    let is_name = match v6 {
        Some(address) => address.parse::<Ipv6Addr>().is_ok(),
        None => {
            let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
            !name.trim_end_matches('.').is_empty() && name.bytes().all(plain)
        }
    };
    is_name.then_some((name, port))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token_ref::TokenRef;
    use proptest::prelude::*;

    fn scope() -> impl Strategy<Value = Scope> {
        prop_oneof![
            Just(Scope::Tenant),
            ".+".prop_map(Scope::Org),
            ".+".prop_map(Scope::User),
        ]
    }

    fn host() -> impl Strategy<Value = String> {
        prop_oneof![
            "[a-z0-9.-]{1,20}(:[0-9]{1,5})?",
            any::<Ipv6Addr>().prop_map(|address| format!("[{address}]:8080")),
            ".+",
        ]
    }

    proptest! {
        #[test]
        fn a_text_form_parses_back(service in ".+", host in host(), scope in scope(), id in ".+") {
            let provider = ProviderId::new(service.into(), host, scope);
            prop_assert_eq!(provider.to_string().parse(), Ok(provider.clone()));
            let json = serde_json::to_string(&provider).unwrap();
            prop_assert_eq!(&serde_json::from_str::<ProviderId>(&json).unwrap(), &provider);
            let token = TokenRef::new(provider, id.into()).unwrap();
            let text = token.to_string();
            prop_assert_eq!(text.parse(), Ok(token.clone()));
            let json = serde_json::to_string(&token).unwrap();
            prop_assert_eq!(serde_json::from_str::<TokenRef>(&json).unwrap(), token);
        }

        #[test]
        fn no_text_panics(text: String) {
            let _ = text.parse::<ProviderId>();
            if let Ok(token) = text.parse::<TokenRef>() {
                prop_assert_eq!(token.to_string().parse(), Ok(token));
            }
        }
    }

    #[test]
    fn text_forms() {
        let acme = |host: &str, scope| ProviderId::new("acme".into(), host, scope);
        for (provider, text) in [
            (acme("ACME.example", Scope::Tenant), "acme:acme.example"),
            (acme("127.0.0.1:8080", Scope::Tenant), "acme:127.0.0.1:8080"),
            (acme("[0:0::1]:08080", Scope::Tenant), "acme:[::1]:8080"),
            (
                acme("api.acme.example.:8443", Scope::Tenant),
                "acme:api.acme.example:8443",
            ),
            (
                acme("api.acme.example.:0443", Scope::Tenant),
                "acme:api.acme.example",
            ),
            (acme("[::1]:443", Scope::Tenant), "acme:[::1]"),
            (
                acme("[::1]", Scope::Org("a/b".into())),
                "acme:[::1]/org/a%2Fb",
            ),
            (
                acme("a:b:c", Scope::user(None, Some("Priya@Acme.example"))),
                "acme:a%3Ab%3Ac/user/priya%40acme.example",
            ),
            (
                acme("a", Scope::user(Some("7"), Some("x"))),
                "acme:a/user/7",
            ),
        ] {
            assert_eq!(provider.to_string(), text);
            assert_eq!(text.parse(), Ok(provider));
        }
        let with_port = "acme:api.acme.example:443/org/1".parse::<ProviderId>();
        assert_eq!(with_port, "acme:api.acme.example/org/1".parse());
        for text in [
            "",
            "acme",
            "acme:",
            ":a",
            "acme:a/",
            "acme:a/site/1",
            "acme:a/org/",
            "acme:a/org/1/2",
            "acme:a/user",
            "acme:a/%ff",
        ] {
            assert!(text.parse::<ProviderId>().is_err(), "{text}");
        }
        for (host, scope) in [("", Scope::Tenant), ("a", Scope::Org(String::new()))] {
            let provider = acme(host, scope);
            assert!(!provider.is_storable() && serde_json::to_string(&provider).is_err());
            assert_eq!(TokenRef::new(provider, "1".into()), None);
        }
    }

    #[test]
    fn a_user_of_whom_nothing_is_known_has_no_name_that_lasts() {
        let scope = Scope::user(Some(" "), None);
        let provider = ProviderId::new("acme".into(), "api.acme.example", scope);
        assert!(!provider.is_storable());
        assert_eq!(provider.to_string(), "acme:api.acme.example/user/");
        assert!(provider.to_string().parse::<ProviderId>().is_err());
        assert!(provider.to_string().parse::<TokenRef>().is_err());
        assert!(serde_json::to_string(&provider).is_err());
        assert_eq!(TokenRef::new(provider, "1".into()), None);
    }
}
