//! Lists in the query of a request.

use std::fmt;

use serde::{Serialize, Serializer};

/// A list that is sent as one parameter, `fields=a,b,c`.
///
/// ```
/// let fields = tokens_http::CommaSeparated::try_from(["name", "id"])?;
/// assert_eq!(fields.to_string(), "name,id");
/// assert!(tokens_http::CommaSeparated::try_from(["a,b"]).is_err());
/// # Ok::<_, tokens_http::CommaInElement>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommaSeparated(Vec<String>);

/// An element of a [`CommaSeparated`] list contains a comma, so that it would be read as two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an element of a comma-separated list contains a comma")]
pub struct CommaInElement;

impl CommaSeparated {
    fn checked(elements: impl IntoIterator<Item = impl ToString>) -> Result<Self, CommaInElement> {
        let elements: Vec<String> = elements
            .into_iter()
            .map(|element| element.to_string())
            .collect();
        if elements.iter().any(|element| element.contains(',')) {
            return Err(CommaInElement);
        }
        Ok(Self(elements))
    }
}

impl<T: ToString> TryFrom<Vec<T>> for CommaSeparated {
    type Error = CommaInElement;

    fn try_from(elements: Vec<T>) -> Result<Self, CommaInElement> {
        Self::checked(elements)
    }
}

impl<T: ToString, const N: usize> TryFrom<[T; N]> for CommaSeparated {
    type Error = CommaInElement;

    fn try_from(elements: [T; N]) -> Result<Self, CommaInElement> {
        Self::checked(elements)
    }
}

impl<T: ToString> TryFrom<&[T]> for CommaSeparated {
    type Error = CommaInElement;

    fn try_from(elements: &[T]) -> Result<Self, CommaInElement> {
        Self::checked(elements.iter().map(ToString::to_string))
    }
}

impl fmt::Display for CommaSeparated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(","))
    }
}

impl Serialize for CommaSeparated {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A list that is sent as one parameter for each element, `type=a&type=b`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct RepeatedParameter(Vec<String>);

impl<T: ToString> From<Vec<T>> for RepeatedParameter {
    fn from(elements: Vec<T>) -> Self {
        Self(elements.iter().map(ToString::to_string).collect())
    }
}

impl<T: ToString, const N: usize> From<[T; N]> for RepeatedParameter {
    fn from(elements: [T; N]) -> Self {
        Self(elements.iter().map(ToString::to_string).collect())
    }
}

impl<T: ToString> From<&[T]> for RepeatedParameter {
    fn from(elements: &[T]) -> Self {
        Self(elements.iter().map(ToString::to_string).collect())
    }
}

/// As one text, for logs and mocks; a request has one parameter for each element.
impl fmt::Display for RepeatedParameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(","))
    }
}
