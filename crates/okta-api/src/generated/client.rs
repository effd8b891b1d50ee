// Generated from specs/okta.yaml by `cargo xtask codegen`. Do not edit it:
// change the spec or xtask/src/codegen, and run the command again.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt, encode_path};
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
        ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
        ResponseValue, encode_path,
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
                encode_path(&api_token_id.to_string()),
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
        body: Result<types::ApiTokenUpdate, String>,
    }
    impl<'a> UpsertApiToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                api_token_id: Err("api_token_id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
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
                .map_err(|s| format!("conversion to `ApiTokenUpdate` for body failed: {}", s));
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
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/api-tokens/{}",
                client.baseurl,
                encode_path(&api_token_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
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
                encode_path(&api_token_id.to_string()),
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
                encode_path(&id.to_string()),
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
