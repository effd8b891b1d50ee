// Generated from specs/okta.yaml by `cargo xtask codegen`. Do not edit it:
// change the spec or xtask/src/codegen, and run the command again.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// An API token. It has the privileges of the user who created it.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct ApiToken {
        /// What kind of client it was made for. That of an agent is managed by the service.
        #[serde(
            rename = "clientName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub client_name: ::std::option::Option<::std::string::String>,
        /// When it was created.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created: ::std::option::Option<::jiff::Timestamp>,
        /// When it expires, unless it is used before.
        #[serde(
            rename = "expiresAt",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub expires_at: ::std::option::Option<::jiff::Timestamp>,
        /// Id of the token.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<crate::TokenId>,
        /// When its settings were changed; not when it was used.
        #[serde(
            rename = "lastUpdated",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_updated: ::std::option::Option<::jiff::Timestamp>,
        /// Links to itself and to its owner.
        #[serde(
            rename = "_links",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub links: ::std::option::Option<ApiTokenLinks>,
        /// Name of the token.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Where it may be used from.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub network: ::std::option::Option<Network>,
        /// How long it lives without being used, as an ISO 8601 duration such as P30D.
        #[serde(
            rename = "tokenWindow",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub token_window: ::std::option::Option<::std::string::String>,
        /// The user who created it.
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub user_id: ::std::option::Option<crate::UserId>,
    }
    impl ApiToken {
        pub fn builder() -> builder::ApiToken {
            Default::default()
        }
    }
    /// Links of an API token.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct ApiTokenLinks {
        /// The token.
        #[serde(
            rename = "self",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub self_: ::std::option::Option<HrefObject>,
        /// Its owner.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub user: ::std::option::Option<HrefObject>,
    }
    impl ApiTokenLinks {
        pub fn builder() -> builder::ApiTokenLinks {
            Default::default()
        }
    }
    /// A network condition, with the rest of the token as it was read.
    #[derive(::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ApiTokenUpdate {
        /// As it was read.
        #[serde(
            rename = "clientName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub client_name: ::std::option::Option<::std::string::String>,
        /// As it was read.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created: ::std::option::Option<::jiff::Timestamp>,
        /// As it was read.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Where the token may be used from.
        pub network: NetworkCondition,
        /// As it was read.
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub user_id: ::std::option::Option<crate::UserId>,
    }
    impl ApiTokenUpdate {
        pub fn builder() -> builder::ApiTokenUpdate {
            Default::default()
        }
    }
    /// What the service says about a request that failed.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct Error {
        /// What exactly was wrong.
        #[serde(
            rename = "errorCauses",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub error_causes: ::std::option::Option<::std::vec::Vec<ErrorCause>>,
        /// The service's code, such as E0000007. The only member that is stable.
        #[serde(
            rename = "errorCode",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Id of this very error, for the vendor's support.
        #[serde(
            rename = "errorId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub error_id: ::std::option::Option<::std::string::String>,
        /// The code again.
        #[serde(
            rename = "errorLink",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub error_link: ::std::option::Option<::std::string::String>,
        /// Message for people.
        #[serde(
            rename = "errorSummary",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub error_summary: ::std::option::Option<::std::string::String>,
    }
    impl Error {
        pub fn builder() -> builder::Error {
            Default::default()
        }
    }
    /// One cause of an error.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct ErrorCause {
        /// Message for people.
        #[serde(
            rename = "errorSummary",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub error_summary: ::std::option::Option<::std::string::String>,
    }
    impl ErrorCause {
        pub fn builder() -> builder::ErrorCause {
            Default::default()
        }
    }
    /// What can be done with a link.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct HrefHints {
        /// The methods that are allowed.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub allow: ::std::option::Option<::std::vec::Vec<HttpMethod>>,
    }
    impl HrefHints {
        pub fn builder() -> builder::HrefHints {
            Default::default()
        }
    }
    /// A link.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct HrefObject {
        /// What can be done with it.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub hints: ::std::option::Option<HrefHints>,
        /// Where it leads.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub href: ::std::option::Option<::std::string::String>,
        /// Name of the link.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Whether the address has places to fill in.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub templated: ::std::option::Option<bool>,
        /// Media type of what it leads to.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    impl HrefObject {
        pub fn builder() -> builder::HrefObject {
            Default::default()
        }
    }
    /// A method of HTTP.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    #[non_exhaustive]
    pub enum HttpMethod {
        /// `DELETE`
        #[serde(rename = "DELETE")]
        Delete,
        /// `GET`
        #[serde(rename = "GET")]
        Get,
        /// `POST`
        #[serde(rename = "POST")]
        Post,
        /// `PUT`
        #[serde(rename = "PUT")]
        Put,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for HttpMethod {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Delete => f.write_str("DELETE"),
                Self::Get => f.write_str("GET"),
                Self::Post => f.write_str("POST"),
                Self::Put => f.write_str("PUT"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for HttpMethod {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "DELETE" => Ok(Self::Delete),
                "GET" => Ok(Self::Get),
                "POST" => Ok(Self::Post),
                "PUT" => Ok(Self::Put),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for HttpMethod {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for HttpMethod {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Where a token may be used from.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct Network {
        /// Whether it is limited at all.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub connection: ::std::option::Option<NetworkConnection>,
        /// Ids of the network zones that it may not be used from.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub exclude: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Ids of the network zones that it may be used from.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub include: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    impl Network {
        pub fn builder() -> builder::Network {
            Default::default()
        }
    }
    /// Where a token may be used from. Both lists are always sent, so that one can be cleared.
    #[derive(::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct NetworkCondition {
        /// Whether it is limited at all.
        pub connection: NetworkConnection,
        /// Ids of the network zones that it may not be used from.
        pub exclude: ::std::vec::Vec<::std::string::String>,
        /// Ids of the network zones that it may be used from.
        pub include: ::std::vec::Vec<::std::string::String>,
    }
    impl NetworkCondition {
        pub fn builder() -> builder::NetworkCondition {
            Default::default()
        }
    }
    /// Whether a token is limited to network zones.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    #[non_exhaustive]
    pub enum NetworkConnection {
        /// `ANYWHERE`
        #[serde(rename = "ANYWHERE")]
        Anywhere,
        /// `ZONE`
        #[serde(rename = "ZONE")]
        Zone,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for NetworkConnection {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Anywhere => f.write_str("ANYWHERE"),
                Self::Zone => f.write_str("ZONE"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for NetworkConnection {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ANYWHERE" => Ok(Self::Anywhere),
                "ZONE" => Ok(Self::Zone),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for NetworkConnection {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NetworkConnection {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A user.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct User {
        /// When the account was activated.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub activated: ::std::option::Option<::jiff::Timestamp>,
        /// When the account was created.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created: ::std::option::Option<::jiff::Timestamp>,
        /// Id of the user.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<crate::UserId>,
        /// When the user last signed in.
        #[serde(
            rename = "lastLogin",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_login: ::std::option::Option<::jiff::Timestamp>,
        /// When the account was last changed.
        #[serde(
            rename = "lastUpdated",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_updated: ::std::option::Option<::jiff::Timestamp>,
        /// Links to the user.
        #[serde(
            rename = "_links",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub links: ::std::option::Option<UserLinks>,
        /// When the password was last changed.
        #[serde(
            rename = "passwordChanged",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub password_changed: ::std::option::Option<::jiff::Timestamp>,
        /// Name, addresses and the like.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub profile: ::std::option::Option<UserProfile>,
        /// Id of the realm that the user belongs to.
        #[serde(
            rename = "realmId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub realm_id: ::std::option::Option<::std::string::String>,
        /// State of the account.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub status: ::std::option::Option<UserStatus>,
        /// When the state last changed.
        #[serde(
            rename = "statusChanged",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub status_changed: ::std::option::Option<::jiff::Timestamp>,
        /// The state that the account is about to enter.
        #[serde(
            rename = "transitioningToStatus",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub transitioning_to_status: ::std::option::Option<UserTransition>,
        /// Type of the user.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<UserType>,
    }
    impl User {
        pub fn builder() -> builder::User {
            Default::default()
        }
    }
    /// Links of a user.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct UserLinks {
        /// The user.
        #[serde(
            rename = "self",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub self_: ::std::option::Option<HrefObject>,
    }
    impl UserLinks {
        pub fn builder() -> builder::UserLinks {
            Default::default()
        }
    }
    /// The profile of a user. Members that an org has added itself are not read.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct UserProfile {
        /// City.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub city: ::std::option::Option<::std::string::String>,
        /// Cost centre.
        #[serde(
            rename = "costCenter",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub cost_center: ::std::option::Option<::std::string::String>,
        /// Country, as two letters.
        #[serde(
            rename = "countryCode",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub country_code: ::std::option::Option<::std::string::String>,
        /// Department.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub department: ::std::option::Option<::std::string::String>,
        /// Name to show.
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub display_name: ::std::option::Option<::std::string::String>,
        /// Division.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub division: ::std::option::Option<::std::string::String>,
        /// E-mail address.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub email: ::std::option::Option<::std::string::String>,
        /// Number of the employee.
        #[serde(
            rename = "employeeNumber",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub employee_number: ::std::option::Option<::std::string::String>,
        /// Given name.
        #[serde(
            rename = "firstName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub first_name: ::std::option::Option<::std::string::String>,
        /// Title before the name.
        #[serde(
            rename = "honorificPrefix",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub honorific_prefix: ::std::option::Option<::std::string::String>,
        /// Title after the name.
        #[serde(
            rename = "honorificSuffix",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub honorific_suffix: ::std::option::Option<::std::string::String>,
        /// Family name.
        #[serde(
            rename = "lastName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_name: ::std::option::Option<::std::string::String>,
        /// Locale.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub locale: ::std::option::Option<::std::string::String>,
        /// Name to sign in with.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub login: ::std::option::Option<::std::string::String>,
        /// Name of the manager.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub manager: ::std::option::Option<::std::string::String>,
        /// Id of the manager.
        #[serde(
            rename = "managerId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub manager_id: ::std::option::Option<::std::string::String>,
        /// Middle name.
        #[serde(
            rename = "middleName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub middle_name: ::std::option::Option<::std::string::String>,
        /// Mobile telephone number.
        #[serde(
            rename = "mobilePhone",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub mobile_phone: ::std::option::Option<::std::string::String>,
        /// Nickname.
        #[serde(
            rename = "nickName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub nick_name: ::std::option::Option<::std::string::String>,
        /// Organization.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub organization: ::std::option::Option<::std::string::String>,
        /// Postal address.
        #[serde(
            rename = "postalAddress",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub postal_address: ::std::option::Option<::std::string::String>,
        /// Preferred language.
        #[serde(
            rename = "preferredLanguage",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub preferred_language: ::std::option::Option<::std::string::String>,
        /// Telephone number.
        #[serde(
            rename = "primaryPhone",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub primary_phone: ::std::option::Option<::std::string::String>,
        /// Home page.
        #[serde(
            rename = "profileUrl",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub profile_url: ::std::option::Option<::std::string::String>,
        /// Second e-mail address.
        #[serde(
            rename = "secondEmail",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub second_email: ::std::option::Option<::std::string::String>,
        /// State or region.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub state: ::std::option::Option<::std::string::String>,
        /// Street and number.
        #[serde(
            rename = "streetAddress",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub street_address: ::std::option::Option<::std::string::String>,
        /// Time zone.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub timezone: ::std::option::Option<::std::string::String>,
        /// Job title.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub title: ::std::option::Option<::std::string::String>,
        /// Relation to the organization.
        #[serde(
            rename = "userType",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub user_type: ::std::option::Option<::std::string::String>,
        /// Postal code.
        #[serde(
            rename = "zipCode",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub zip_code: ::std::option::Option<::std::string::String>,
    }
    impl UserProfile {
        pub fn builder() -> builder::UserProfile {
            Default::default()
        }
    }
    /// State of a user's account.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    #[non_exhaustive]
    pub enum UserStatus {
        /// `ACTIVE`
        #[serde(rename = "ACTIVE")]
        Active,
        /// `DEPROVISIONED`
        #[serde(rename = "DEPROVISIONED")]
        Deprovisioned,
        /// `LOCKED_OUT`
        #[serde(rename = "LOCKED_OUT")]
        LockedOut,
        /// `PASSWORD_EXPIRED`
        #[serde(rename = "PASSWORD_EXPIRED")]
        PasswordExpired,
        /// `PROVISIONED`
        #[serde(rename = "PROVISIONED")]
        Provisioned,
        /// `RECOVERY`
        #[serde(rename = "RECOVERY")]
        Recovery,
        /// `STAGED`
        #[serde(rename = "STAGED")]
        Staged,
        /// `SUSPENDED`
        #[serde(rename = "SUSPENDED")]
        Suspended,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for UserStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Active => f.write_str("ACTIVE"),
                Self::Deprovisioned => f.write_str("DEPROVISIONED"),
                Self::LockedOut => f.write_str("LOCKED_OUT"),
                Self::PasswordExpired => f.write_str("PASSWORD_EXPIRED"),
                Self::Provisioned => f.write_str("PROVISIONED"),
                Self::Recovery => f.write_str("RECOVERY"),
                Self::Staged => f.write_str("STAGED"),
                Self::Suspended => f.write_str("SUSPENDED"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for UserStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ACTIVE" => Ok(Self::Active),
                "DEPROVISIONED" => Ok(Self::Deprovisioned),
                "LOCKED_OUT" => Ok(Self::LockedOut),
                "PASSWORD_EXPIRED" => Ok(Self::PasswordExpired),
                "PROVISIONED" => Ok(Self::Provisioned),
                "RECOVERY" => Ok(Self::Recovery),
                "STAGED" => Ok(Self::Staged),
                "SUSPENDED" => Ok(Self::Suspended),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for UserStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for UserStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// State that a user's account is about to enter.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    #[non_exhaustive]
    pub enum UserTransition {
        /// `ACTIVE`
        #[serde(rename = "ACTIVE")]
        Active,
        /// `DEPROVISIONED`
        #[serde(rename = "DEPROVISIONED")]
        Deprovisioned,
        /// `PROVISIONED`
        #[serde(rename = "PROVISIONED")]
        Provisioned,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for UserTransition {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Active => f.write_str("ACTIVE"),
                Self::Deprovisioned => f.write_str("DEPROVISIONED"),
                Self::Provisioned => f.write_str("PROVISIONED"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for UserTransition {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ACTIVE" => Ok(Self::Active),
                "DEPROVISIONED" => Ok(Self::Deprovisioned),
                "PROVISIONED" => Ok(Self::Provisioned),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for UserTransition {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for UserTransition {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Type of a user.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct UserType {
        /// Id of the type.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
    }
    impl UserType {
        pub fn builder() -> builder::UserType {
            Default::default()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct ApiToken {
            client_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            created: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            expires_at: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::option::Option<crate::TokenId>, ::std::string::String>,
            last_updated: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            links: ::std::result::Result<
                ::std::option::Option<super::ApiTokenLinks>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            network:
                ::std::result::Result<::std::option::Option<super::Network>, ::std::string::String>,
            token_window: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            user_id:
                ::std::result::Result<::std::option::Option<crate::UserId>, ::std::string::String>,
        }
        impl ::std::default::Default for ApiToken {
            fn default() -> Self {
                Self {
                    client_name: Ok(Default::default()),
                    created: Ok(Default::default()),
                    expires_at: Ok(Default::default()),
                    id: Ok(Default::default()),
                    last_updated: Ok(Default::default()),
                    links: Ok(Default::default()),
                    name: Ok(Default::default()),
                    network: Ok(Default::default()),
                    token_window: Ok(Default::default()),
                    user_id: Ok(Default::default()),
                }
            }
        }
        impl ApiToken {
            pub fn client_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.client_name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for client_name: {e}"));
                self
            }
            pub fn created<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::jiff::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.created = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for created: {e}"));
                self
            }
            pub fn expires_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::jiff::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.expires_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for expires_at: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::TokenId>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn last_updated<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::jiff::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.last_updated = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for last_updated: {e}"));
                self
            }
            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ApiTokenLinks>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for links: {e}"));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for name: {e}"));
                self
            }
            pub fn network<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Network>>,
                T::Error: ::std::fmt::Display,
            {
                self.network = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for network: {e}"));
                self
            }
            pub fn token_window<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.token_window = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for token_window: {e}"));
                self
            }
            pub fn user_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::UserId>>,
                T::Error: ::std::fmt::Display,
            {
                self.user_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for user_id: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<ApiToken> for super::ApiToken {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiToken,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    client_name: value.client_name?,
                    created: value.created?,
                    expires_at: value.expires_at?,
                    id: value.id?,
                    last_updated: value.last_updated?,
                    links: value.links?,
                    name: value.name?,
                    network: value.network?,
                    token_window: value.token_window?,
                    user_id: value.user_id?,
                })
            }
        }
        impl ::std::convert::From<super::ApiToken> for ApiToken {
            fn from(value: super::ApiToken) -> Self {
                Self {
                    client_name: Ok(value.client_name),
                    created: Ok(value.created),
                    expires_at: Ok(value.expires_at),
                    id: Ok(value.id),
                    last_updated: Ok(value.last_updated),
                    links: Ok(value.links),
                    name: Ok(value.name),
                    network: Ok(value.network),
                    token_window: Ok(value.token_window),
                    user_id: Ok(value.user_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ApiTokenLinks {
            self_: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
            user: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ApiTokenLinks {
            fn default() -> Self {
                Self {
                    self_: Ok(Default::default()),
                    user: Ok(Default::default()),
                }
            }
        }
        impl ApiTokenLinks {
            pub fn self_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::HrefObject>>,
                T::Error: ::std::fmt::Display,
            {
                self.self_ = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for self_: {e}"));
                self
            }
            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::HrefObject>>,
                T::Error: ::std::fmt::Display,
            {
                self.user = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for user: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<ApiTokenLinks> for super::ApiTokenLinks {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiTokenLinks,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    self_: value.self_?,
                    user: value.user?,
                })
            }
        }
        impl ::std::convert::From<super::ApiTokenLinks> for ApiTokenLinks {
            fn from(value: super::ApiTokenLinks) -> Self {
                Self {
                    self_: Ok(value.self_),
                    user: Ok(value.user),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ApiTokenUpdate {
            client_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            created: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            network: ::std::result::Result<super::NetworkCondition, ::std::string::String>,
            user_id:
                ::std::result::Result<::std::option::Option<crate::UserId>, ::std::string::String>,
        }
        impl ::std::default::Default for ApiTokenUpdate {
            fn default() -> Self {
                Self {
                    client_name: Ok(Default::default()),
                    created: Ok(Default::default()),
                    name: Ok(Default::default()),
                    network: Err("no value supplied for network".to_string()),
                    user_id: Ok(Default::default()),
                }
            }
        }
        impl ApiTokenUpdate {
            pub fn client_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.client_name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for client_name: {e}"));
                self
            }
            pub fn created<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::jiff::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.created = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for created: {e}"));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for name: {e}"));
                self
            }
            pub fn network<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::NetworkCondition>,
                T::Error: ::std::fmt::Display,
            {
                self.network = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for network: {e}"));
                self
            }
            pub fn user_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::UserId>>,
                T::Error: ::std::fmt::Display,
            {
                self.user_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for user_id: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<ApiTokenUpdate> for super::ApiTokenUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiTokenUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    client_name: value.client_name?,
                    created: value.created?,
                    name: value.name?,
                    network: value.network?,
                    user_id: value.user_id?,
                })
            }
        }
        impl ::std::convert::From<super::ApiTokenUpdate> for ApiTokenUpdate {
            fn from(value: super::ApiTokenUpdate) -> Self {
                Self {
                    client_name: Ok(value.client_name),
                    created: Ok(value.created),
                    name: Ok(value.name),
                    network: Ok(value.network),
                    user_id: Ok(value.user_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Error {
            error_causes: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::ErrorCause>>,
                ::std::string::String,
            >,
            error_code: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            error_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            error_link: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            error_summary: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Error {
            fn default() -> Self {
                Self {
                    error_causes: Ok(Default::default()),
                    error_code: Ok(Default::default()),
                    error_id: Ok(Default::default()),
                    error_link: Ok(Default::default()),
                    error_summary: Ok(Default::default()),
                }
            }
        }
        impl Error {
            pub fn error_causes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<super::ErrorCause>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.error_causes = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for error_causes: {e}"));
                self
            }
            pub fn error_code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.error_code = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for error_code: {e}"));
                self
            }
            pub fn error_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.error_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for error_id: {e}"));
                self
            }
            pub fn error_link<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.error_link = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for error_link: {e}"));
                self
            }
            pub fn error_summary<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.error_summary = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for error_summary: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<Error> for super::Error {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Error,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    error_causes: value.error_causes?,
                    error_code: value.error_code?,
                    error_id: value.error_id?,
                    error_link: value.error_link?,
                    error_summary: value.error_summary?,
                })
            }
        }
        impl ::std::convert::From<super::Error> for Error {
            fn from(value: super::Error) -> Self {
                Self {
                    error_causes: Ok(value.error_causes),
                    error_code: Ok(value.error_code),
                    error_id: Ok(value.error_id),
                    error_link: Ok(value.error_link),
                    error_summary: Ok(value.error_summary),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ErrorCause {
            error_summary: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ErrorCause {
            fn default() -> Self {
                Self {
                    error_summary: Ok(Default::default()),
                }
            }
        }
        impl ErrorCause {
            pub fn error_summary<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.error_summary = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for error_summary: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<ErrorCause> for super::ErrorCause {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ErrorCause,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    error_summary: value.error_summary?,
                })
            }
        }
        impl ::std::convert::From<super::ErrorCause> for ErrorCause {
            fn from(value: super::ErrorCause) -> Self {
                Self {
                    error_summary: Ok(value.error_summary),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct HrefHints {
            allow: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::HttpMethod>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for HrefHints {
            fn default() -> Self {
                Self {
                    allow: Ok(Default::default()),
                }
            }
        }
        impl HrefHints {
            pub fn allow<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<super::HttpMethod>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.allow = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for allow: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<HrefHints> for super::HrefHints {
            type Error = super::error::ConversionError;
            fn try_from(
                value: HrefHints,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    allow: value.allow?,
                })
            }
        }
        impl ::std::convert::From<super::HrefHints> for HrefHints {
            fn from(value: super::HrefHints) -> Self {
                Self {
                    allow: Ok(value.allow),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct HrefObject {
            hints: ::std::result::Result<
                ::std::option::Option<super::HrefHints>,
                ::std::string::String,
            >,
            href: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            templated: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
            type_: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for HrefObject {
            fn default() -> Self {
                Self {
                    hints: Ok(Default::default()),
                    href: Ok(Default::default()),
                    name: Ok(Default::default()),
                    templated: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }
        impl HrefObject {
            pub fn hints<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::HrefHints>>,
                T::Error: ::std::fmt::Display,
            {
                self.hints = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for hints: {e}"));
                self
            }
            pub fn href<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.href = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for href: {e}"));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for name: {e}"));
                self
            }
            pub fn templated<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.templated = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for templated: {e}"));
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for type_: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<HrefObject> for super::HrefObject {
            type Error = super::error::ConversionError;
            fn try_from(
                value: HrefObject,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    hints: value.hints?,
                    href: value.href?,
                    name: value.name?,
                    templated: value.templated?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::HrefObject> for HrefObject {
            fn from(value: super::HrefObject) -> Self {
                Self {
                    hints: Ok(value.hints),
                    href: Ok(value.href),
                    name: Ok(value.name),
                    templated: Ok(value.templated),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Network {
            connection: ::std::result::Result<
                ::std::option::Option<super::NetworkConnection>,
                ::std::string::String,
            >,
            exclude: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            include: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Network {
            fn default() -> Self {
                Self {
                    connection: Ok(Default::default()),
                    exclude: Ok(Default::default()),
                    include: Ok(Default::default()),
                }
            }
        }
        impl Network {
            pub fn connection<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::NetworkConnection>>,
                T::Error: ::std::fmt::Display,
            {
                self.connection = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for connection: {e}"));
                self
            }
            pub fn exclude<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.exclude = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for exclude: {e}"));
                self
            }
            pub fn include<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.include = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for include: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<Network> for super::Network {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Network,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    connection: value.connection?,
                    exclude: value.exclude?,
                    include: value.include?,
                })
            }
        }
        impl ::std::convert::From<super::Network> for Network {
            fn from(value: super::Network) -> Self {
                Self {
                    connection: Ok(value.connection),
                    exclude: Ok(value.exclude),
                    include: Ok(value.include),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct NetworkCondition {
            connection: ::std::result::Result<super::NetworkConnection, ::std::string::String>,
            exclude: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            include: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NetworkCondition {
            fn default() -> Self {
                Self {
                    connection: Err("no value supplied for connection".to_string()),
                    exclude: Err("no value supplied for exclude".to_string()),
                    include: Err("no value supplied for include".to_string()),
                }
            }
        }
        impl NetworkCondition {
            pub fn connection<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::NetworkConnection>,
                T::Error: ::std::fmt::Display,
            {
                self.connection = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for connection: {e}"));
                self
            }
            pub fn exclude<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.exclude = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for exclude: {e}"));
                self
            }
            pub fn include<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.include = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for include: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<NetworkCondition> for super::NetworkCondition {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NetworkCondition,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    connection: value.connection?,
                    exclude: value.exclude?,
                    include: value.include?,
                })
            }
        }
        impl ::std::convert::From<super::NetworkCondition> for NetworkCondition {
            fn from(value: super::NetworkCondition) -> Self {
                Self {
                    connection: Ok(value.connection),
                    exclude: Ok(value.exclude),
                    include: Ok(value.include),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct User {
            activated: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            created: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::option::Option<crate::UserId>, ::std::string::String>,
            last_login: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            last_updated: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            links: ::std::result::Result<
                ::std::option::Option<super::UserLinks>,
                ::std::string::String,
            >,
            password_changed: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            profile: ::std::result::Result<
                ::std::option::Option<super::UserProfile>,
                ::std::string::String,
            >,
            realm_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                ::std::option::Option<super::UserStatus>,
                ::std::string::String,
            >,
            status_changed: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            transitioning_to_status: ::std::result::Result<
                ::std::option::Option<super::UserTransition>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<super::UserType>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for User {
            fn default() -> Self {
                Self {
                    activated: Ok(Default::default()),
                    created: Ok(Default::default()),
                    id: Ok(Default::default()),
                    last_login: Ok(Default::default()),
                    last_updated: Ok(Default::default()),
                    links: Ok(Default::default()),
                    password_changed: Ok(Default::default()),
                    profile: Ok(Default::default()),
                    realm_id: Ok(Default::default()),
                    status: Ok(Default::default()),
                    status_changed: Ok(Default::default()),
                    transitioning_to_status: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }
        impl User {
            pub fn activated<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::jiff::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.activated = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for activated: {e}"));
                self
            }
            pub fn created<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::jiff::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.created = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for created: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::UserId>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn last_login<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::jiff::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.last_login = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for last_login: {e}"));
                self
            }
            pub fn last_updated<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::jiff::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.last_updated = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for last_updated: {e}"));
                self
            }
            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::UserLinks>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for links: {e}"));
                self
            }
            pub fn password_changed<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::jiff::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.password_changed = value.try_into().map_err(|e| {
                    format!("error converting supplied value for password_changed: {e}")
                });
                self
            }
            pub fn profile<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::UserProfile>>,
                T::Error: ::std::fmt::Display,
            {
                self.profile = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for profile: {e}"));
                self
            }
            pub fn realm_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.realm_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for realm_id: {e}"));
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::UserStatus>>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for status: {e}"));
                self
            }
            pub fn status_changed<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::jiff::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.status_changed = value.try_into().map_err(|e| {
                    format!("error converting supplied value for status_changed: {e}")
                });
                self
            }
            pub fn transitioning_to_status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::UserTransition>>,
                T::Error: ::std::fmt::Display,
            {
                self.transitioning_to_status = value.try_into().map_err(|e| {
                    format!("error converting supplied value for transitioning_to_status: {e}")
                });
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::UserType>>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for type_: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<User> for super::User {
            type Error = super::error::ConversionError;
            fn try_from(value: User) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    activated: value.activated?,
                    created: value.created?,
                    id: value.id?,
                    last_login: value.last_login?,
                    last_updated: value.last_updated?,
                    links: value.links?,
                    password_changed: value.password_changed?,
                    profile: value.profile?,
                    realm_id: value.realm_id?,
                    status: value.status?,
                    status_changed: value.status_changed?,
                    transitioning_to_status: value.transitioning_to_status?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::User> for User {
            fn from(value: super::User) -> Self {
                Self {
                    activated: Ok(value.activated),
                    created: Ok(value.created),
                    id: Ok(value.id),
                    last_login: Ok(value.last_login),
                    last_updated: Ok(value.last_updated),
                    links: Ok(value.links),
                    password_changed: Ok(value.password_changed),
                    profile: Ok(value.profile),
                    realm_id: Ok(value.realm_id),
                    status: Ok(value.status),
                    status_changed: Ok(value.status_changed),
                    transitioning_to_status: Ok(value.transitioning_to_status),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UserLinks {
            self_: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UserLinks {
            fn default() -> Self {
                Self {
                    self_: Ok(Default::default()),
                }
            }
        }
        impl UserLinks {
            pub fn self_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::HrefObject>>,
                T::Error: ::std::fmt::Display,
            {
                self.self_ = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for self_: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<UserLinks> for super::UserLinks {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserLinks,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    self_: value.self_?,
                })
            }
        }
        impl ::std::convert::From<super::UserLinks> for UserLinks {
            fn from(value: super::UserLinks) -> Self {
                Self {
                    self_: Ok(value.self_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UserProfile {
            city: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            cost_center: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            country_code: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            department: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            display_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            division: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            employee_number: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            first_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            honorific_prefix: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            honorific_suffix: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            last_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            locale: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            login: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            manager: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            manager_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            middle_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            mobile_phone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            nick_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            organization: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            postal_address: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            preferred_language: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            primary_phone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            profile_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            second_email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            state: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            street_address: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            timezone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            title: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            user_type: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            zip_code: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UserProfile {
            fn default() -> Self {
                Self {
                    city: Ok(Default::default()),
                    cost_center: Ok(Default::default()),
                    country_code: Ok(Default::default()),
                    department: Ok(Default::default()),
                    display_name: Ok(Default::default()),
                    division: Ok(Default::default()),
                    email: Ok(Default::default()),
                    employee_number: Ok(Default::default()),
                    first_name: Ok(Default::default()),
                    honorific_prefix: Ok(Default::default()),
                    honorific_suffix: Ok(Default::default()),
                    last_name: Ok(Default::default()),
                    locale: Ok(Default::default()),
                    login: Ok(Default::default()),
                    manager: Ok(Default::default()),
                    manager_id: Ok(Default::default()),
                    middle_name: Ok(Default::default()),
                    mobile_phone: Ok(Default::default()),
                    nick_name: Ok(Default::default()),
                    organization: Ok(Default::default()),
                    postal_address: Ok(Default::default()),
                    preferred_language: Ok(Default::default()),
                    primary_phone: Ok(Default::default()),
                    profile_url: Ok(Default::default()),
                    second_email: Ok(Default::default()),
                    state: Ok(Default::default()),
                    street_address: Ok(Default::default()),
                    timezone: Ok(Default::default()),
                    title: Ok(Default::default()),
                    user_type: Ok(Default::default()),
                    zip_code: Ok(Default::default()),
                }
            }
        }
        impl UserProfile {
            pub fn city<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.city = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for city: {e}"));
                self
            }
            pub fn cost_center<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.cost_center = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for cost_center: {e}"));
                self
            }
            pub fn country_code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.country_code = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for country_code: {e}"));
                self
            }
            pub fn department<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.department = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for department: {e}"));
                self
            }
            pub fn display_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.display_name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for display_name: {e}"));
                self
            }
            pub fn division<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.division = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for division: {e}"));
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for email: {e}"));
                self
            }
            pub fn employee_number<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.employee_number = value.try_into().map_err(|e| {
                    format!("error converting supplied value for employee_number: {e}")
                });
                self
            }
            pub fn first_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.first_name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for first_name: {e}"));
                self
            }
            pub fn honorific_prefix<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.honorific_prefix = value.try_into().map_err(|e| {
                    format!("error converting supplied value for honorific_prefix: {e}")
                });
                self
            }
            pub fn honorific_suffix<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.honorific_suffix = value.try_into().map_err(|e| {
                    format!("error converting supplied value for honorific_suffix: {e}")
                });
                self
            }
            pub fn last_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.last_name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for last_name: {e}"));
                self
            }
            pub fn locale<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.locale = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for locale: {e}"));
                self
            }
            pub fn login<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.login = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for login: {e}"));
                self
            }
            pub fn manager<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.manager = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for manager: {e}"));
                self
            }
            pub fn manager_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.manager_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for manager_id: {e}"));
                self
            }
            pub fn middle_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.middle_name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for middle_name: {e}"));
                self
            }
            pub fn mobile_phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.mobile_phone = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for mobile_phone: {e}"));
                self
            }
            pub fn nick_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.nick_name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for nick_name: {e}"));
                self
            }
            pub fn organization<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.organization = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for organization: {e}"));
                self
            }
            pub fn postal_address<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.postal_address = value.try_into().map_err(|e| {
                    format!("error converting supplied value for postal_address: {e}")
                });
                self
            }
            pub fn preferred_language<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.preferred_language = value.try_into().map_err(|e| {
                    format!("error converting supplied value for preferred_language: {e}")
                });
                self
            }
            pub fn primary_phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.primary_phone = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for primary_phone: {e}"));
                self
            }
            pub fn profile_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.profile_url = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for profile_url: {e}"));
                self
            }
            pub fn second_email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.second_email = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for second_email: {e}"));
                self
            }
            pub fn state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.state = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for state: {e}"));
                self
            }
            pub fn street_address<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.street_address = value.try_into().map_err(|e| {
                    format!("error converting supplied value for street_address: {e}")
                });
                self
            }
            pub fn timezone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.timezone = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for timezone: {e}"));
                self
            }
            pub fn title<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.title = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for title: {e}"));
                self
            }
            pub fn user_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.user_type = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for user_type: {e}"));
                self
            }
            pub fn zip_code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.zip_code = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for zip_code: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<UserProfile> for super::UserProfile {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserProfile,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    city: value.city?,
                    cost_center: value.cost_center?,
                    country_code: value.country_code?,
                    department: value.department?,
                    display_name: value.display_name?,
                    division: value.division?,
                    email: value.email?,
                    employee_number: value.employee_number?,
                    first_name: value.first_name?,
                    honorific_prefix: value.honorific_prefix?,
                    honorific_suffix: value.honorific_suffix?,
                    last_name: value.last_name?,
                    locale: value.locale?,
                    login: value.login?,
                    manager: value.manager?,
                    manager_id: value.manager_id?,
                    middle_name: value.middle_name?,
                    mobile_phone: value.mobile_phone?,
                    nick_name: value.nick_name?,
                    organization: value.organization?,
                    postal_address: value.postal_address?,
                    preferred_language: value.preferred_language?,
                    primary_phone: value.primary_phone?,
                    profile_url: value.profile_url?,
                    second_email: value.second_email?,
                    state: value.state?,
                    street_address: value.street_address?,
                    timezone: value.timezone?,
                    title: value.title?,
                    user_type: value.user_type?,
                    zip_code: value.zip_code?,
                })
            }
        }
        impl ::std::convert::From<super::UserProfile> for UserProfile {
            fn from(value: super::UserProfile) -> Self {
                Self {
                    city: Ok(value.city),
                    cost_center: Ok(value.cost_center),
                    country_code: Ok(value.country_code),
                    department: Ok(value.department),
                    display_name: Ok(value.display_name),
                    division: Ok(value.division),
                    email: Ok(value.email),
                    employee_number: Ok(value.employee_number),
                    first_name: Ok(value.first_name),
                    honorific_prefix: Ok(value.honorific_prefix),
                    honorific_suffix: Ok(value.honorific_suffix),
                    last_name: Ok(value.last_name),
                    locale: Ok(value.locale),
                    login: Ok(value.login),
                    manager: Ok(value.manager),
                    manager_id: Ok(value.manager_id),
                    middle_name: Ok(value.middle_name),
                    mobile_phone: Ok(value.mobile_phone),
                    nick_name: Ok(value.nick_name),
                    organization: Ok(value.organization),
                    postal_address: Ok(value.postal_address),
                    preferred_language: Ok(value.preferred_language),
                    primary_phone: Ok(value.primary_phone),
                    profile_url: Ok(value.profile_url),
                    second_email: Ok(value.second_email),
                    state: Ok(value.state),
                    street_address: Ok(value.street_address),
                    timezone: Ok(value.timezone),
                    title: Ok(value.title),
                    user_type: Ok(value.user_type),
                    zip_code: Ok(value.zip_code),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UserType {
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UserType {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                }
            }
        }
        impl UserType {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<UserType> for super::UserType {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserType,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { id: value.id? })
            }
        }
        impl ::std::convert::From<super::UserType> for UserType {
            fn from(value: super::UserType) -> Self {
                Self { id: Ok(value.id) }
            }
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
#[derive(Clone, Debug)]
/// Client for the Okta management API
///
/// The endpoints for API tokens, and the one that tells who owns them.
///
/// Version: 2026.06.3
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: ::tokens_http::Transport,
}
impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub(crate) fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: ::tokens_http::Transport,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<::tokens_http::Transport> for Client {
    fn api_version() -> &'static str {
        "2026.06.3"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &::tokens_http::Transport {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<::tokens_http::Transport>,
    {
    }
};
impl Client {
    /// List the active API tokens of the org
    ///
    /// Expired and revoked tokens are not listed.
    ///
    /// Sends a `GET` request to `/api/v1/api-tokens`
    ///
    /// Arguments:
    /// - `after`: Where the page begins, taken from the link to it.
    /// - `limit`: How many tokens a page holds.
    /// - `q`: Text to look for in the name and the client's name. Newer references lack it, so do not rely on it.
    /// ```text
    /// let response = client.list_api_tokens()
    ///     .after(after)
    ///     .limit(limit)
    ///     .q(q)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_api_tokens(&self) -> builder::ListApiTokens<'_> {
        builder::ListApiTokens::new(self)
    }
    /// Revoke the API token that signs this request
    ///
    /// Only for callers that sign in with an API token; OAuth 2.0 is refused.
    ///
    /// Sends a `DELETE` request to `/api/v1/api-tokens/current`
    ///
    /// ```text
    /// let response = client.revoke_current_api_token()
    ///     .send()
    ///     .await;
    /// ```
    pub fn revoke_current_api_token(&self) -> builder::RevokeCurrentApiToken<'_> {
        builder::RevokeCurrentApiToken::new(self)
    }
    /// Show an API token
    ///
    /// Sends a `GET` request to `/api/v1/api-tokens/{apiTokenId}`
    ///
    /// Arguments:
    /// - `api_token_id`: Id of the API token.
    /// ```text
    /// let response = client.get_api_token()
    ///     .api_token_id(api_token_id)
    ///     .send()
    ///     .await;
    /// ```
    pub fn get_api_token(&self) -> builder::GetApiToken<'_> {
        builder::GetApiToken::new(self)
    }
    /// Set the network condition of an API token
    ///
    /// In spite of its name it creates nothing.
    ///
    /// Sends a `PUT` request to `/api/v1/api-tokens/{apiTokenId}`
    ///
    /// Arguments:
    /// - `api_token_id`: Id of the API token.
    /// - `body`
    /// ```text
    /// let response = client.upsert_api_token()
    ///     .api_token_id(api_token_id)
    ///     .body(body)
    ///     .send()
    ///     .await;
    /// ```
    pub fn upsert_api_token(&self) -> builder::UpsertApiToken<'_> {
        builder::UpsertApiToken::new(self)
    }
    /// Revoke an API token
    ///
    /// Sends a `DELETE` request to `/api/v1/api-tokens/{apiTokenId}`
    ///
    /// Arguments:
    /// - `api_token_id`: Id of the API token.
    /// ```text
    /// let response = client.revoke_api_token()
    ///     .api_token_id(api_token_id)
    ///     .send()
    ///     .await;
    /// ```
    pub fn revoke_api_token(&self) -> builder::RevokeApiToken<'_> {
        builder::RevokeApiToken::new(self)
    }
    /// Show a user, such as the owner of an API token
    ///
    /// Sends a `GET` request to `/api/v1/users/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the user. A login is not accepted.
    /// ```text
    /// let response = client.get_user()
    ///     .id(id)
    ///     .send()
    ///     .await;
    /// ```
    pub fn get_user(&self) -> builder::GetUser<'_> {
        builder::GetUser::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    #[allow(unused_imports)]
    use super::{
        ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue,
    };
    /// Builder for [`Client::list_api_tokens`]
    ///
    /// [`Client::list_api_tokens`]: super::Client::list_api_tokens
    #[derive(Debug, Clone)]
    pub struct ListApiTokens<'a> {
        client: &'a super::Client,
        after: Result<Option<::std::string::String>, String>,
        limit: Result<Option<::std::num::NonZeroU32>, String>,
        q: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListApiTokens<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                after: Ok(None),
                limit: Ok(None),
                q: Ok(None),
            }
        }
        pub fn after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.after = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for after failed".to_string()
            });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: num :: NonZeroU32` for limit failed".to_string()
            });
            self
        }
        pub fn q<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.q = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for q failed".to_string());
            self
        }
        /// Sends a `GET` request to `/api/v1/api-tokens`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::tokens_http::Records<crate::types::ApiToken>>,
            Error<types::Error>,
        > {
            let Self {
                client,
                after,
                limit,
                q,
            } = self;
            let after = after.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let q = q.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/v1/api-tokens", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("after", &after))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("q", &q))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_api_tokens",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ::tokens_http::read_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::revoke_current_api_token`]
    ///
    /// [`Client::revoke_current_api_token`]: super::Client::revoke_current_api_token
    #[derive(Debug, Clone)]
    pub struct RevokeCurrentApiToken<'a> {
        client: &'a super::Client,
    }
    impl<'a> RevokeCurrentApiToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        /// Sends a `DELETE` request to `/api/v1/api-tokens/current`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client } = self;
            let url = format!("{}/api/v1/api-tokens/current", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "revoke_current_api_token",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::get_api_token`]
    ///
    /// [`Client::get_api_token`]: super::Client::get_api_token
    #[derive(Debug, Clone)]
    pub struct GetApiToken<'a> {
        client: &'a super::Client,
        api_token_id: Result<crate::TokenId, String>,
    }
    impl<'a> GetApiToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                api_token_id: Err("api_token_id was not initialized".to_string()),
            }
        }
        pub fn api_token_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::TokenId>,
        {
            self.api_token_id = value.try_into().map_err(|_| {
                "conversion to `crate :: TokenId` for api_token_id failed".to_string()
            });
            self
        }
        /// Sends a `GET` request to `/api/v1/api-tokens/{apiTokenId}`
        pub async fn send(self) -> Result<ResponseValue<types::ApiToken>, Error<types::Error>> {
            let Self {
                client,
                api_token_id,
            } = self;
            let api_token_id = api_token_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/api-tokens/{}",
                client.baseurl,
                ::tokens_http::path_segment(&api_token_id.to_string())
                    .map_err(Error::InvalidRequest)?,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_api_token",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ::tokens_http::read_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::upsert_api_token`]
    ///
    /// [`Client::upsert_api_token`]: super::Client::upsert_api_token
    #[derive(Debug, Clone)]
    pub struct UpsertApiToken<'a> {
        client: &'a super::Client,
        api_token_id: Result<crate::TokenId, String>,
        body: Result<types::builder::ApiTokenUpdate, String>,
    }
    impl<'a> UpsertApiToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                api_token_id: Err("api_token_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn api_token_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::TokenId>,
        {
            self.api_token_id = value.try_into().map_err(|_| {
                "conversion to `crate :: TokenId` for api_token_id failed".to_string()
            });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ApiTokenUpdate>,
            <V as std::convert::TryInto<types::ApiTokenUpdate>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `ApiTokenUpdate` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::ApiTokenUpdate) -> types::builder::ApiTokenUpdate,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `PUT` request to `/api/v1/api-tokens/{apiTokenId}`
        pub async fn send(self) -> Result<ResponseValue<types::ApiToken>, Error<types::Error>> {
            let Self {
                client,
                api_token_id,
                body,
            } = self;
            let api_token_id = api_token_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::ApiTokenUpdate::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/api-tokens/{}",
                client.baseurl,
                ::tokens_http::path_segment(&api_token_id.to_string())
                    .map_err(Error::InvalidRequest)?,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = ::tokens_http::with_secrets(|| {
                client
                    .client
                    .put(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .json(&body)
            })
            .headers(header_map)
            .build()?;
            let info = OperationInfo {
                operation_id: "upsert_api_token",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ::tokens_http::read_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::revoke_api_token`]
    ///
    /// [`Client::revoke_api_token`]: super::Client::revoke_api_token
    #[derive(Debug, Clone)]
    pub struct RevokeApiToken<'a> {
        client: &'a super::Client,
        api_token_id: Result<crate::TokenId, String>,
    }
    impl<'a> RevokeApiToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                api_token_id: Err("api_token_id was not initialized".to_string()),
            }
        }
        pub fn api_token_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::TokenId>,
        {
            self.api_token_id = value.try_into().map_err(|_| {
                "conversion to `crate :: TokenId` for api_token_id failed".to_string()
            });
            self
        }
        /// Sends a `DELETE` request to `/api/v1/api-tokens/{apiTokenId}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self {
                client,
                api_token_id,
            } = self;
            let api_token_id = api_token_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/api-tokens/{}",
                client.baseurl,
                ::tokens_http::path_segment(&api_token_id.to_string())
                    .map_err(Error::InvalidRequest)?,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "revoke_api_token",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::get_user`]
    ///
    /// [`Client::get_user`]: super::Client::get_user
    #[derive(Debug, Clone)]
    pub struct GetUser<'a> {
        client: &'a super::Client,
        id: Result<crate::UserId, String>,
    }
    impl<'a> GetUser<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::UserId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `crate :: UserId` for id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/api/v1/users/{id}`
        pub async fn send(self) -> Result<ResponseValue<types::User>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/users/{}",
                client.baseurl,
                ::tokens_http::path_segment(&id.to_string()).map_err(Error::InvalidRequest)?,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_user",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ::tokens_http::read_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
}
