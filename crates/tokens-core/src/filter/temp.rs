//! What `Service` lacks as long as it is a closed list.

use crate::provider::Service;
impl From<&str> for Service {
    fn from(name: &str) -> Self {
        match name {
            "mist" => Self::Mist,
            "okta" => Self::Okta,
            _ => Self::Other(name.to_owned()),
        }
    }
}
impl Service {
    /// Text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mist => "mist",
            Self::Okta => "okta",
            Self::Other(name) => name,
        }
    }
}
