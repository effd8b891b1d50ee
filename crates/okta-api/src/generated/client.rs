// Generated from specs/okta.yaml by `cargo xtask codegen`. Do not edit it:
// change the spec or xtask/src/codegen, and run the command again.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// An agent.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct Agent {
        /// Id of the agent.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// Whether it is hidden in the console.
        #[serde(
            rename = "isHidden",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub is_hidden: ::std::option::Option<bool>,
        /// Whether it has the latest released version.
        #[serde(
            rename = "isLatestGAedVersion",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub is_latest_g_aed_version: ::std::option::Option<bool>,
        /// When it last connected, in milliseconds since 1970.
        #[serde(
            rename = "lastConnection",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_connection: ::std::option::Option<i64>,
        /// Links.
        #[serde(
            rename = "_links",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub links: ::std::option::Option<LinksSelf>,
        /// Name of the agent.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Whether an agent or a pool works.
        #[serde(
            rename = "operationalStatus",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub operational_status: ::std::option::Option<OperationalStatus>,
        /// Id of its pool.
        #[serde(
            rename = "poolId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub pool_id: ::std::option::Option<::std::string::String>,
        /// What an agent connects.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<AgentType>,
        /// What its last update said.
        #[serde(
            rename = "updateMessage",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub update_message: ::std::option::Option<::std::string::String>,
        /// State of an update.
        #[serde(
            rename = "updateStatus",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub update_status: ::std::option::Option<AgentUpdateInstanceStatus>,
        /// Version.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub version: ::std::option::Option<::std::string::String>,
    }
    impl Agent {
        pub fn builder() -> builder::Agent {
            Default::default()
        }
    }
    /// Agents that serve the same directory.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct AgentPool {
        /// The agents.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub agents: ::std::option::Option<::std::vec::Vec<Agent>>,
        /// How many agents are disrupted.
        #[serde(
            rename = "disruptedAgents",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub disrupted_agents: ::std::option::Option<i64>,
        /// Id of the pool.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// How many agents are inactive.
        #[serde(
            rename = "inactiveAgents",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub inactive_agents: ::std::option::Option<i64>,
        /// Links.
        #[serde(
            rename = "_links",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub links: ::std::option::Option<LinksSelf>,
        /// Name of the pool.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Whether an agent or a pool works.
        #[serde(
            rename = "operationalStatus",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub operational_status: ::std::option::Option<OperationalStatus>,
        /// What an agent connects.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<AgentType>,
    }
    impl AgentPool {
        pub fn builder() -> builder::AgentPool {
            Default::default()
        }
    }
    /// What an agent connects.
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
    pub enum AgentType {
        /// `AD`
        #[serde(rename = "AD")]
        Ad,
        /// `IWA`
        #[serde(rename = "IWA")]
        Iwa,
        /// `LDAP`
        #[serde(rename = "LDAP")]
        Ldap,
        /// `MFA`
        #[serde(rename = "MFA")]
        Mfa,
        /// `OPP`
        #[serde(rename = "OPP")]
        Opp,
        /// `RUM`
        #[serde(rename = "RUM")]
        Rum,
        /// `Radius`
        Radius,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for AgentType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Ad => f.write_str("AD"),
                Self::Iwa => f.write_str("IWA"),
                Self::Ldap => f.write_str("LDAP"),
                Self::Mfa => f.write_str("MFA"),
                Self::Opp => f.write_str("OPP"),
                Self::Rum => f.write_str("RUM"),
                Self::Radius => f.write_str("Radius"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for AgentType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "AD" => Ok(Self::Ad),
                "IWA" => Ok(Self::Iwa),
                "LDAP" => Ok(Self::Ldap),
                "MFA" => Ok(Self::Mfa),
                "OPP" => Ok(Self::Opp),
                "RUM" => Ok(Self::Rum),
                "Radius" => Ok(Self::Radius),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for AgentType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AgentType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// State of an update.
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
    pub enum AgentUpdateInstanceStatus {
        /// `Cancelled`
        Cancelled,
        /// `Failed`
        Failed,
        /// `InProgress`
        InProgress,
        /// `PendingCompletion`
        PendingCompletion,
        /// `Scheduled`
        Scheduled,
        /// `Success`
        Success,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for AgentUpdateInstanceStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Cancelled => f.write_str("Cancelled"),
                Self::Failed => f.write_str("Failed"),
                Self::InProgress => f.write_str("InProgress"),
                Self::PendingCompletion => f.write_str("PendingCompletion"),
                Self::Scheduled => f.write_str("Scheduled"),
                Self::Success => f.write_str("Success"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for AgentUpdateInstanceStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "Cancelled" => Ok(Self::Cancelled),
                "Failed" => Ok(Self::Failed),
                "InProgress" => Ok(Self::InProgress),
                "PendingCompletion" => Ok(Self::PendingCompletion),
                "Scheduled" => Ok(Self::Scheduled),
                "Success" => Ok(Self::Success),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for AgentUpdateInstanceStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AgentUpdateInstanceStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
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
        /// Id of an API token.
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
        /// Links of an API token.
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
        /// Where a token may be used from.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub network: ::std::option::Option<Network>,
        /// A duration as in ISO 8601, such as P30D.
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
        /// Where a token may be used from. Both lists are always sent, so that one can be cleared.
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
    /// An app of the catalogue.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct CatalogApplication {
        /// Category.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub category: ::std::option::Option<::std::string::String>,
        /// Description.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub description: ::std::option::Option<::std::string::String>,
        /// Name to show.
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub display_name: ::std::option::Option<::std::string::String>,
        /// Features.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub features: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Id of the app.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// When it was last changed.
        #[serde(
            rename = "lastUpdated",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_updated: ::std::option::Option<::jiff::Timestamp>,
        /// Links of the app.
        #[serde(
            rename = "_links",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub links: ::std::option::Option<CatalogApplicationLinks>,
        /// Name of the app.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// How users can sign in.
        #[serde(
            rename = "signOnModes",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub sign_on_modes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Whether an app is offered.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub status: ::std::option::Option<CatalogApplicationStatus>,
        /// Whether the vendor has verified it.
        #[serde(
            rename = "verificationStatus",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub verification_status: ::std::option::Option<::std::string::String>,
        /// Web site.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub website: ::std::option::Option<::std::string::String>,
    }
    impl CatalogApplication {
        pub fn builder() -> builder::CatalogApplication {
            Default::default()
        }
    }
    /// Links of the app.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct CatalogApplicationLinks {
        /// Pictures.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub logo: ::std::option::Option<::std::vec::Vec<HrefObject>>,
        /// Link to itself.
        #[serde(
            rename = "self",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub self_: ::std::option::Option<HrefObject>,
    }
    impl CatalogApplicationLinks {
        pub fn builder() -> builder::CatalogApplicationLinks {
            Default::default()
        }
    }
    /// Whether an app is offered.
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
    pub enum CatalogApplicationStatus {
        /// `ACTIVE`
        #[serde(rename = "ACTIVE")]
        Active,
        /// `INACTIVE`
        #[serde(rename = "INACTIVE")]
        Inactive,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for CatalogApplicationStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Active => f.write_str("ACTIVE"),
                Self::Inactive => f.write_str("INACTIVE"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for CatalogApplicationStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ACTIVE" => Ok(Self::Active),
                "INACTIVE" => Ok(Self::Inactive),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CatalogApplicationStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CatalogApplicationStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
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
    /// A group.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct Group {
        /// When it was created.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created: ::std::option::Option<::jiff::Timestamp>,
        /// What is only sent with expand.
        #[serde(
            rename = "_embedded",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub embedded: ::std::option::Option<GroupEmbedded>,
        /// Id of a group.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<crate::GroupId>,
        /// When its members last changed.
        #[serde(
            rename = "lastMembershipUpdated",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_membership_updated: ::std::option::Option<::jiff::Timestamp>,
        /// When it was last changed.
        #[serde(
            rename = "lastUpdated",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_updated: ::std::option::Option<::jiff::Timestamp>,
        /// Links of the group.
        #[serde(
            rename = "_links",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub links: ::std::option::Option<GroupLinks>,
        /// Classes of the group in its directory.
        #[serde(
            rename = "objectClass",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub object_class: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The profile of a group.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub profile: ::std::option::Option<GroupProfile>,
        /// Where a group comes from.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<GroupType>,
    }
    impl Group {
        pub fn builder() -> builder::Group {
            Default::default()
        }
    }
    /// What is only sent with expand.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct GroupEmbedded {
        /// The app that it comes from.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub app: ::std::option::Option<GroupEmbeddedApp>,
        /// Numbers about the group.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub stats: ::std::option::Option<GroupEmbeddedStats>,
    }
    impl GroupEmbedded {
        pub fn builder() -> builder::GroupEmbedded {
            Default::default()
        }
    }
    /// The app that it comes from.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct GroupEmbeddedApp {
        /// Id of the app.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the app.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub label: ::std::option::Option<::std::string::String>,
        /// Type of the app.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// How users sign in to the app.
        #[serde(
            rename = "signOnMode",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub sign_on_mode: ::std::option::Option<::std::string::String>,
    }
    impl GroupEmbeddedApp {
        pub fn builder() -> builder::GroupEmbeddedApp {
            Default::default()
        }
    }
    /// Numbers about the group.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct GroupEmbeddedStats {
        /// How many apps it is assigned to.
        #[serde(
            rename = "appsCount",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub apps_count: ::std::option::Option<i32>,
        /// How many mappings push it to apps.
        #[serde(
            rename = "groupPushMappingsCount",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub group_push_mappings_count: ::std::option::Option<i32>,
        /// Whether it has administrator roles.
        #[serde(
            rename = "hasAdminPrivlege",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub has_admin_privlege: ::std::option::Option<bool>,
        /// How many users it has.
        #[serde(
            rename = "usersCount",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub users_count: ::std::option::Option<i32>,
    }
    impl GroupEmbeddedStats {
        pub fn builder() -> builder::GroupEmbeddedStats {
            Default::default()
        }
    }
    /// Links of the group.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct GroupLinks {
        /// A link.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub apps: ::std::option::Option<HrefObject>,
        /// Pictures.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub logo: ::std::option::Option<::std::vec::Vec<HrefObject>>,
        /// Link to itself.
        #[serde(
            rename = "self",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub self_: ::std::option::Option<HrefObject>,
        /// A link.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub source: ::std::option::Option<HrefObject>,
        /// A link.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub users: ::std::option::Option<HrefObject>,
    }
    impl GroupLinks {
        pub fn builder() -> builder::GroupLinks {
            Default::default()
        }
    }
    /// The profile of a group.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct GroupProfile {
        /// Description.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub description: ::std::option::Option<::std::string::String>,
        /// Distinguished name, of a group from Active Directory.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub dn: ::std::option::Option<::std::string::String>,
        /// Id in Active Directory.
        #[serde(
            rename = "externalId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub external_id: ::std::option::Option<::std::string::String>,
        /// Name of the group.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Name before Windows 2000, of a group from Active Directory.
        #[serde(
            rename = "samAccountName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub sam_account_name: ::std::option::Option<::std::string::String>,
        /// Name with its Windows domain, of a group from Active Directory.
        #[serde(
            rename = "windowsDomainQualifiedName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub windows_domain_qualified_name: ::std::option::Option<::std::string::String>,
    }
    impl GroupProfile {
        pub fn builder() -> builder::GroupProfile {
            Default::default()
        }
    }
    /// Where a group comes from.
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
    pub enum GroupType {
        /// `APP_GROUP`
        #[serde(rename = "APP_GROUP")]
        AppGroup,
        /// `BUILT_IN`
        #[serde(rename = "BUILT_IN")]
        BuiltIn,
        /// `OKTA_GROUP`
        #[serde(rename = "OKTA_GROUP")]
        OktaGroup,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for GroupType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::AppGroup => f.write_str("APP_GROUP"),
                Self::BuiltIn => f.write_str("BUILT_IN"),
                Self::OktaGroup => f.write_str("OKTA_GROUP"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for GroupType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "APP_GROUP" => Ok(Self::AppGroup),
                "BUILT_IN" => Ok(Self::BuiltIn),
                "OKTA_GROUP" => Ok(Self::OktaGroup),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for GroupType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for GroupType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
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
    /// A service that an address belongs to.
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
    pub enum IpServiceCategory {
        /// `ABCPROXY_PROXY`
        #[serde(rename = "ABCPROXY_PROXY")]
        AbcproxyProxy,
        /// `ALL_ANONYMIZERS`
        #[serde(rename = "ALL_ANONYMIZERS")]
        AllAnonymizers,
        /// `ALL_ANONYMIZERS_EXCEPT_TOR`
        #[serde(rename = "ALL_ANONYMIZERS_EXCEPT_TOR")]
        AllAnonymizersExceptTor,
        /// `ALL_IP_SERVICES`
        #[serde(rename = "ALL_IP_SERVICES")]
        AllIpServices,
        /// `ALL_PROXIES_VPNS`
        #[serde(rename = "ALL_PROXIES_VPNS")]
        AllProxiesVpns,
        /// `ANONYMIZER_TOR`
        #[serde(rename = "ANONYMIZER_TOR")]
        AnonymizerTor,
        /// `APPLE_ICLOUD_RELAY_PROXY`
        #[serde(rename = "APPLE_ICLOUD_RELAY_PROXY")]
        AppleIcloudRelayProxy,
        /// `ASTRILL_VPN`
        #[serde(rename = "ASTRILL_VPN")]
        AstrillVpn,
        /// `AVAST_VPN`
        #[serde(rename = "AVAST_VPN")]
        AvastVpn,
        /// `BIGMAMA_PROXY`
        #[serde(rename = "BIGMAMA_PROXY")]
        BigmamaProxy,
        /// `CYBERGHOST_VPN`
        #[serde(rename = "CYBERGHOST_VPN")]
        CyberghostVpn,
        /// `DATAIMPULSE_PROXY`
        #[serde(rename = "DATAIMPULSE_PROXY")]
        DataimpulseProxy,
        /// `EXPRESS_VPN`
        #[serde(rename = "EXPRESS_VPN")]
        ExpressVpn,
        /// `FACELESS_PROXY`
        #[serde(rename = "FACELESS_PROXY")]
        FacelessProxy,
        /// `FROXY_PROXY`
        #[serde(rename = "FROXY_PROXY")]
        FroxyProxy,
        /// `GEONODE_PROXY`
        #[serde(rename = "GEONODE_PROXY")]
        GeonodeProxy,
        /// `GLOBALPROTECT_VPN`
        #[serde(rename = "GLOBALPROTECT_VPN")]
        GlobalprotectVpn,
        /// `GOOGLE_VPN`
        #[serde(rename = "GOOGLE_VPN")]
        GoogleVpn,
        /// `IPCOLA_PROXY`
        #[serde(rename = "IPCOLA_PROXY")]
        IpcolaProxy,
        /// `IPIDEA_PROXY`
        #[serde(rename = "IPIDEA_PROXY")]
        IpideaProxy,
        /// `IPROXYSHOP_PROXY`
        #[serde(rename = "IPROXYSHOP_PROXY")]
        IproxyshopProxy,
        /// `LUMINATI_PROXY`
        #[serde(rename = "LUMINATI_PROXY")]
        LuminatiProxy,
        /// `MULLVAD_VPN`
        #[serde(rename = "MULLVAD_VPN")]
        MullvadVpn,
        /// `NETNUT_PROXY`
        #[serde(rename = "NETNUT_PROXY")]
        NetnutProxy,
        /// `NEXUS_PROXY`
        #[serde(rename = "NEXUS_PROXY")]
        NexusProxy,
        /// `NORD_VPN`
        #[serde(rename = "NORD_VPN")]
        NordVpn,
        /// `OCULUS_PROXY`
        #[serde(rename = "OCULUS_PROXY")]
        OculusProxy,
        /// `OXYLABS_PROXY`
        #[serde(rename = "OXYLABS_PROXY")]
        OxylabsProxy,
        /// `PIA_VPN`
        #[serde(rename = "PIA_VPN")]
        PiaVpn,
        /// `PROXYRACK_PROXY`
        #[serde(rename = "PROXYRACK_PROXY")]
        ProxyrackProxy,
        /// `SAMSUNG_VPN`
        #[serde(rename = "SAMSUNG_VPN")]
        SamsungVpn,
        /// `SPACEPROXIES_PROXY`
        #[serde(rename = "SPACEPROXIES_PROXY")]
        SpaceproxiesProxy,
        /// `SURFSHARK_VPN`
        #[serde(rename = "SURFSHARK_VPN")]
        SurfsharkVpn,
        /// `SYMANTEC_VPN`
        #[serde(rename = "SYMANTEC_VPN")]
        SymantecVpn,
        /// `TRENDMICRO_VPN`
        #[serde(rename = "TRENDMICRO_VPN")]
        TrendmicroVpn,
        /// `ULTRASURF_VPN`
        #[serde(rename = "ULTRASURF_VPN")]
        UltrasurfVpn,
        /// `WARP_VPN`
        #[serde(rename = "WARP_VPN")]
        WarpVpn,
        /// `YILU_PROXY`
        #[serde(rename = "YILU_PROXY")]
        YiluProxy,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for IpServiceCategory {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::AbcproxyProxy => f.write_str("ABCPROXY_PROXY"),
                Self::AllAnonymizers => f.write_str("ALL_ANONYMIZERS"),
                Self::AllAnonymizersExceptTor => f.write_str("ALL_ANONYMIZERS_EXCEPT_TOR"),
                Self::AllIpServices => f.write_str("ALL_IP_SERVICES"),
                Self::AllProxiesVpns => f.write_str("ALL_PROXIES_VPNS"),
                Self::AnonymizerTor => f.write_str("ANONYMIZER_TOR"),
                Self::AppleIcloudRelayProxy => f.write_str("APPLE_ICLOUD_RELAY_PROXY"),
                Self::AstrillVpn => f.write_str("ASTRILL_VPN"),
                Self::AvastVpn => f.write_str("AVAST_VPN"),
                Self::BigmamaProxy => f.write_str("BIGMAMA_PROXY"),
                Self::CyberghostVpn => f.write_str("CYBERGHOST_VPN"),
                Self::DataimpulseProxy => f.write_str("DATAIMPULSE_PROXY"),
                Self::ExpressVpn => f.write_str("EXPRESS_VPN"),
                Self::FacelessProxy => f.write_str("FACELESS_PROXY"),
                Self::FroxyProxy => f.write_str("FROXY_PROXY"),
                Self::GeonodeProxy => f.write_str("GEONODE_PROXY"),
                Self::GlobalprotectVpn => f.write_str("GLOBALPROTECT_VPN"),
                Self::GoogleVpn => f.write_str("GOOGLE_VPN"),
                Self::IpcolaProxy => f.write_str("IPCOLA_PROXY"),
                Self::IpideaProxy => f.write_str("IPIDEA_PROXY"),
                Self::IproxyshopProxy => f.write_str("IPROXYSHOP_PROXY"),
                Self::LuminatiProxy => f.write_str("LUMINATI_PROXY"),
                Self::MullvadVpn => f.write_str("MULLVAD_VPN"),
                Self::NetnutProxy => f.write_str("NETNUT_PROXY"),
                Self::NexusProxy => f.write_str("NEXUS_PROXY"),
                Self::NordVpn => f.write_str("NORD_VPN"),
                Self::OculusProxy => f.write_str("OCULUS_PROXY"),
                Self::OxylabsProxy => f.write_str("OXYLABS_PROXY"),
                Self::PiaVpn => f.write_str("PIA_VPN"),
                Self::ProxyrackProxy => f.write_str("PROXYRACK_PROXY"),
                Self::SamsungVpn => f.write_str("SAMSUNG_VPN"),
                Self::SpaceproxiesProxy => f.write_str("SPACEPROXIES_PROXY"),
                Self::SurfsharkVpn => f.write_str("SURFSHARK_VPN"),
                Self::SymantecVpn => f.write_str("SYMANTEC_VPN"),
                Self::TrendmicroVpn => f.write_str("TRENDMICRO_VPN"),
                Self::UltrasurfVpn => f.write_str("ULTRASURF_VPN"),
                Self::WarpVpn => f.write_str("WARP_VPN"),
                Self::YiluProxy => f.write_str("YILU_PROXY"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for IpServiceCategory {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ABCPROXY_PROXY" => Ok(Self::AbcproxyProxy),
                "ALL_ANONYMIZERS" => Ok(Self::AllAnonymizers),
                "ALL_ANONYMIZERS_EXCEPT_TOR" => Ok(Self::AllAnonymizersExceptTor),
                "ALL_IP_SERVICES" => Ok(Self::AllIpServices),
                "ALL_PROXIES_VPNS" => Ok(Self::AllProxiesVpns),
                "ANONYMIZER_TOR" => Ok(Self::AnonymizerTor),
                "APPLE_ICLOUD_RELAY_PROXY" => Ok(Self::AppleIcloudRelayProxy),
                "ASTRILL_VPN" => Ok(Self::AstrillVpn),
                "AVAST_VPN" => Ok(Self::AvastVpn),
                "BIGMAMA_PROXY" => Ok(Self::BigmamaProxy),
                "CYBERGHOST_VPN" => Ok(Self::CyberghostVpn),
                "DATAIMPULSE_PROXY" => Ok(Self::DataimpulseProxy),
                "EXPRESS_VPN" => Ok(Self::ExpressVpn),
                "FACELESS_PROXY" => Ok(Self::FacelessProxy),
                "FROXY_PROXY" => Ok(Self::FroxyProxy),
                "GEONODE_PROXY" => Ok(Self::GeonodeProxy),
                "GLOBALPROTECT_VPN" => Ok(Self::GlobalprotectVpn),
                "GOOGLE_VPN" => Ok(Self::GoogleVpn),
                "IPCOLA_PROXY" => Ok(Self::IpcolaProxy),
                "IPIDEA_PROXY" => Ok(Self::IpideaProxy),
                "IPROXYSHOP_PROXY" => Ok(Self::IproxyshopProxy),
                "LUMINATI_PROXY" => Ok(Self::LuminatiProxy),
                "MULLVAD_VPN" => Ok(Self::MullvadVpn),
                "NETNUT_PROXY" => Ok(Self::NetnutProxy),
                "NEXUS_PROXY" => Ok(Self::NexusProxy),
                "NORD_VPN" => Ok(Self::NordVpn),
                "OCULUS_PROXY" => Ok(Self::OculusProxy),
                "OXYLABS_PROXY" => Ok(Self::OxylabsProxy),
                "PIA_VPN" => Ok(Self::PiaVpn),
                "PROXYRACK_PROXY" => Ok(Self::ProxyrackProxy),
                "SAMSUNG_VPN" => Ok(Self::SamsungVpn),
                "SPACEPROXIES_PROXY" => Ok(Self::SpaceproxiesProxy),
                "SURFSHARK_VPN" => Ok(Self::SurfsharkVpn),
                "SYMANTEC_VPN" => Ok(Self::SymantecVpn),
                "TRENDMICRO_VPN" => Ok(Self::TrendmicroVpn),
                "ULTRASURF_VPN" => Ok(Self::UltrasurfVpn),
                "WARP_VPN" => Ok(Self::WarpVpn),
                "YILU_PROXY" => Ok(Self::YiluProxy),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for IpServiceCategory {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for IpServiceCategory {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Whether something is in effect.
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
    pub enum LifecycleStatus {
        /// `ACTIVE`
        #[serde(rename = "ACTIVE")]
        Active,
        /// `INACTIVE`
        #[serde(rename = "INACTIVE")]
        Inactive,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for LifecycleStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Active => f.write_str("ACTIVE"),
                Self::Inactive => f.write_str("INACTIVE"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for LifecycleStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ACTIVE" => Ok(Self::Active),
                "INACTIVE" => Ok(Self::Inactive),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for LifecycleStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LifecycleStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Links.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct LinksSelf {
        /// Link to itself.
        #[serde(
            rename = "self",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub self_: ::std::option::Option<HrefObject>,
    }
    impl LinksSelf {
        pub fn builder() -> builder::LinksSelf {
            Default::default()
        }
    }
    /// Links.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct LinksSelfAndLifecycle {
        /// Link that activates it.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub activate: ::std::option::Option<HrefObject>,
        /// Link that deactivates it.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub deactivate: ::std::option::Option<HrefObject>,
        /// Link to itself.
        #[serde(
            rename = "self",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub self_: ::std::option::Option<HrefObject>,
    }
    impl LinksSelfAndLifecycle {
        pub fn builder() -> builder::LinksSelfAndLifecycle {
            Default::default()
        }
    }
    /// `ListLogEventsSortOrder`
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
    pub enum ListLogEventsSortOrder {
        /// `ASCENDING`
        #[serde(rename = "ASCENDING")]
        Ascending,
        /// `DESCENDING`
        #[serde(rename = "DESCENDING")]
        Descending,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for ListLogEventsSortOrder {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Ascending => f.write_str("ASCENDING"),
                Self::Descending => f.write_str("DESCENDING"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for ListLogEventsSortOrder {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ASCENDING" => Ok(Self::Ascending),
                "DESCENDING" => Ok(Self::Descending),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ListLogEventsSortOrder {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ListLogEventsSortOrder {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// `ListOktaManagedUserAccountsMatch`
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    #[serde(transparent)]
    pub struct ListOktaManagedUserAccountsMatch(::std::string::String);
    impl ::std::ops::Deref for ListOktaManagedUserAccountsMatch {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<ListOktaManagedUserAccountsMatch> for ::std::string::String {
        fn from(value: ListOktaManagedUserAccountsMatch) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for ListOktaManagedUserAccountsMatch {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 3usize {
                return Err("shorter than 3 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for ListOktaManagedUserAccountsMatch {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ListOktaManagedUserAccountsMatch {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ListOktaManagedUserAccountsMatch {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    /// Who did it.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct LogActor {
        /// Login or e-mail address.
        #[serde(
            rename = "alternateId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub alternate_id: ::std::option::Option<::std::string::String>,
        /// More about it.
        #[serde(
            rename = "detailEntry",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub detail_entry:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        /// Name.
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub display_name: ::std::option::Option<::std::string::String>,
        /// Id.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// What kind of actor it is, such as User or SystemPrincipal.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    impl LogActor {
        pub fn builder() -> builder::LogActor {
            Default::default()
        }
    }
    /// How the actor had signed in.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct LogAuthenticationContext {
        /// What checked the credential.
        #[serde(
            rename = "authenticationProvider",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub authentication_provider: ::std::option::Option<LogAuthenticationProvider>,
        /// Number of the step of the sign-in.
        #[serde(
            rename = "authenticationStep",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub authentication_step: ::std::option::Option<i64>,
        /// What issued the credential.
        #[serde(
            rename = "credentialProvider",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub credential_provider: ::std::option::Option<LogCredentialProvider>,
        /// Kind of credential.
        #[serde(
            rename = "credentialType",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub credential_type: ::std::option::Option<LogCredentialType>,
        /// Id of the session.
        #[serde(
            rename = "externalSessionId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub external_session_id: ::std::option::Option<::std::string::String>,
        /// Where the actor signed in.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub interface: ::std::option::Option<::std::string::String>,
        /// What issued the assertion.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub issuer: ::std::option::Option<LogIssuer>,
    }
    impl LogAuthenticationContext {
        pub fn builder() -> builder::LogAuthenticationContext {
            Default::default()
        }
    }
    /// What checked the credential.
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
    pub enum LogAuthenticationProvider {
        /// `ACTIVE_DIRECTORY`
        #[serde(rename = "ACTIVE_DIRECTORY")]
        ActiveDirectory,
        /// `FACTOR_PROVIDER`
        #[serde(rename = "FACTOR_PROVIDER")]
        FactorProvider,
        /// `FEDERATION`
        #[serde(rename = "FEDERATION")]
        Federation,
        /// `LDAP`
        #[serde(rename = "LDAP")]
        Ldap,
        /// `OKTA_AUTHENTICATION_PROVIDER`
        #[serde(rename = "OKTA_AUTHENTICATION_PROVIDER")]
        OktaAuthenticationProvider,
        /// `SOCIAL`
        #[serde(rename = "SOCIAL")]
        Social,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for LogAuthenticationProvider {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::ActiveDirectory => f.write_str("ACTIVE_DIRECTORY"),
                Self::FactorProvider => f.write_str("FACTOR_PROVIDER"),
                Self::Federation => f.write_str("FEDERATION"),
                Self::Ldap => f.write_str("LDAP"),
                Self::OktaAuthenticationProvider => f.write_str("OKTA_AUTHENTICATION_PROVIDER"),
                Self::Social => f.write_str("SOCIAL"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for LogAuthenticationProvider {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ACTIVE_DIRECTORY" => Ok(Self::ActiveDirectory),
                "FACTOR_PROVIDER" => Ok(Self::FactorProvider),
                "FEDERATION" => Ok(Self::Federation),
                "LDAP" => Ok(Self::Ldap),
                "OKTA_AUTHENTICATION_PROVIDER" => Ok(Self::OktaAuthenticationProvider),
                "SOCIAL" => Ok(Self::Social),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for LogAuthenticationProvider {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LogAuthenticationProvider {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// How likely a bot sent the request.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct LogBotProtection {
        /// How likely.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub level: ::std::option::Option<LogBotProtectionLevel>,
    }
    impl LogBotProtection {
        pub fn builder() -> builder::LogBotProtection {
            Default::default()
        }
    }
    /// How likely.
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
    pub enum LogBotProtectionLevel {
        /// `NONE`
        #[serde(rename = "NONE")]
        None,
        /// `LOW`
        #[serde(rename = "LOW")]
        Low,
        /// `MEDIUM`
        #[serde(rename = "MEDIUM")]
        Medium,
        /// `HIGH`
        #[serde(rename = "HIGH")]
        High,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for LogBotProtectionLevel {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::None => f.write_str("NONE"),
                Self::Low => f.write_str("LOW"),
                Self::Medium => f.write_str("MEDIUM"),
                Self::High => f.write_str("HIGH"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for LogBotProtectionLevel {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "NONE" => Ok(Self::None),
                "LOW" => Ok(Self::Low),
                "MEDIUM" => Ok(Self::Medium),
                "HIGH" => Ok(Self::High),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for LogBotProtectionLevel {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LogBotProtectionLevel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// The client that sent the request.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct LogClient {
        /// Kind of device.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub device: ::std::option::Option<::std::string::String>,
        /// Where an address is.
        #[serde(
            rename = "geographicalContext",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub geographical_context: ::std::option::Option<LogGeographicalContext>,
        /// Id of the OAuth 2.0 client.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// Address that the request came from.
        #[serde(
            rename = "ipAddress",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub ip_address: ::std::option::Option<::std::string::String>,
        /// The program that sent the request.
        #[serde(
            rename = "userAgent",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub user_agent: ::std::option::Option<LogUserAgent>,
        /// Name of the network zone of the address.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub zone: ::std::option::Option<::std::string::String>,
    }
    impl LogClient {
        pub fn builder() -> builder::LogClient {
            Default::default()
        }
    }
    /// What issued the credential.
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
    pub enum LogCredentialProvider {
        /// `DUO`
        #[serde(rename = "DUO")]
        Duo,
        /// `GOOGLE`
        #[serde(rename = "GOOGLE")]
        Google,
        /// `OKTA_AUTHENTICATION_PROVIDER`
        #[serde(rename = "OKTA_AUTHENTICATION_PROVIDER")]
        OktaAuthenticationProvider,
        /// `OKTA_CREDENTIAL_PROVIDER`
        #[serde(rename = "OKTA_CREDENTIAL_PROVIDER")]
        OktaCredentialProvider,
        /// `RSA`
        #[serde(rename = "RSA")]
        Rsa,
        /// `SYMANTEC`
        #[serde(rename = "SYMANTEC")]
        Symantec,
        /// `YUBIKEY`
        #[serde(rename = "YUBIKEY")]
        Yubikey,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for LogCredentialProvider {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Duo => f.write_str("DUO"),
                Self::Google => f.write_str("GOOGLE"),
                Self::OktaAuthenticationProvider => f.write_str("OKTA_AUTHENTICATION_PROVIDER"),
                Self::OktaCredentialProvider => f.write_str("OKTA_CREDENTIAL_PROVIDER"),
                Self::Rsa => f.write_str("RSA"),
                Self::Symantec => f.write_str("SYMANTEC"),
                Self::Yubikey => f.write_str("YUBIKEY"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for LogCredentialProvider {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "DUO" => Ok(Self::Duo),
                "GOOGLE" => Ok(Self::Google),
                "OKTA_AUTHENTICATION_PROVIDER" => Ok(Self::OktaAuthenticationProvider),
                "OKTA_CREDENTIAL_PROVIDER" => Ok(Self::OktaCredentialProvider),
                "RSA" => Ok(Self::Rsa),
                "SYMANTEC" => Ok(Self::Symantec),
                "YUBIKEY" => Ok(Self::Yubikey),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for LogCredentialProvider {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LogCredentialProvider {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Kind of credential.
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
    pub enum LogCredentialType {
        /// `ASSERTION`
        #[serde(rename = "ASSERTION")]
        Assertion,
        /// `CERTIFICATE`
        #[serde(rename = "CERTIFICATE")]
        Certificate,
        /// `DEVICE_UDID`
        #[serde(rename = "DEVICE_UDID")]
        DeviceUdid,
        /// `EMAIL`
        #[serde(rename = "EMAIL")]
        Email,
        /// `IWA`
        #[serde(rename = "IWA")]
        Iwa,
        /// `JWT`
        #[serde(rename = "JWT")]
        Jwt,
        /// `OAuth 2.0`
        #[serde(rename = "OAuth 2.0")]
        OAuth20,
        /// `OKTA_CLIENT_SESSION`
        #[serde(rename = "OKTA_CLIENT_SESSION")]
        OktaClientSession,
        /// `OTP`
        #[serde(rename = "OTP")]
        Otp,
        /// `PASSWORD`
        #[serde(rename = "PASSWORD")]
        Password,
        /// `PRE_SHARED_SYMMETRIC_KEY`
        #[serde(rename = "PRE_SHARED_SYMMETRIC_KEY")]
        PreSharedSymmetricKey,
        /// `SMS`
        #[serde(rename = "SMS")]
        Sms,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for LogCredentialType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Assertion => f.write_str("ASSERTION"),
                Self::Certificate => f.write_str("CERTIFICATE"),
                Self::DeviceUdid => f.write_str("DEVICE_UDID"),
                Self::Email => f.write_str("EMAIL"),
                Self::Iwa => f.write_str("IWA"),
                Self::Jwt => f.write_str("JWT"),
                Self::OAuth20 => f.write_str("OAuth 2.0"),
                Self::OktaClientSession => f.write_str("OKTA_CLIENT_SESSION"),
                Self::Otp => f.write_str("OTP"),
                Self::Password => f.write_str("PASSWORD"),
                Self::PreSharedSymmetricKey => f.write_str("PRE_SHARED_SYMMETRIC_KEY"),
                Self::Sms => f.write_str("SMS"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for LogCredentialType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ASSERTION" => Ok(Self::Assertion),
                "CERTIFICATE" => Ok(Self::Certificate),
                "DEVICE_UDID" => Ok(Self::DeviceUdid),
                "EMAIL" => Ok(Self::Email),
                "IWA" => Ok(Self::Iwa),
                "JWT" => Ok(Self::Jwt),
                "OAuth 2.0" => Ok(Self::OAuth20),
                "OKTA_CLIENT_SESSION" => Ok(Self::OktaClientSession),
                "OTP" => Ok(Self::Otp),
                "PASSWORD" => Ok(Self::Password),
                "PRE_SHARED_SYMMETRIC_KEY" => Ok(Self::PreSharedSymmetricKey),
                "SMS" => Ok(Self::Sms),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for LogCredentialType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LogCredentialType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Details that vary with the type of the event.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct LogDebugContext {
        /// The details. They are not a stable interface.
        #[serde(
            rename = "debugData",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub debug_data:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    impl LogDebugContext {
        pub fn builder() -> builder::LogDebugContext {
            Default::default()
        }
    }
    /// An event of the System Log.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct LogEvent {
        /// Who did it.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub actor: ::std::option::Option<LogActor>,
        /// How the actor had signed in.
        #[serde(
            rename = "authenticationContext",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub authentication_context: ::std::option::Option<LogAuthenticationContext>,
        /// The client that sent the request.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub client: ::std::option::Option<LogClient>,
        /// Details that vary with the type of the event.
        #[serde(
            rename = "debugContext",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub debug_context: ::std::option::Option<LogDebugContext>,
        /// What happened, in words.
        #[serde(
            rename = "displayMessage",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub display_message: ::std::option::Option<::std::string::String>,
        /// What happened, such as system.api_token.create.
        #[serde(
            rename = "eventType",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub event_type: ::std::option::Option<::std::string::String>,
        /// What happened, in the words of the former events API.
        #[serde(
            rename = "legacyEventType",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub legacy_event_type: ::std::option::Option<::std::string::String>,
        /// How it ended.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub outcome: ::std::option::Option<LogOutcome>,
        /// When it happened.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub published: ::std::option::Option<::jiff::Timestamp>,
        /// The request that caused the event.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub request: ::std::option::Option<LogRequest>,
        /// What is known of the network that the request came from.
        #[serde(
            rename = "securityContext",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub security_context: ::std::option::Option<LogSecurityContext>,
        /// How serious an event is.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub severity: ::std::option::Option<LogSeverity>,
        /// What it happened to.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub target: ::std::option::Option<::std::vec::Vec<LogTarget>>,
        /// What the event is a part of.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub transaction: ::std::option::Option<LogTransaction>,
        /// Id of the event.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub uuid: ::std::option::Option<::std::string::String>,
        /// Version of the format.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub version: ::std::option::Option<::std::string::String>,
    }
    impl LogEvent {
        pub fn builder() -> builder::LogEvent {
            Default::default()
        }
    }
    /// Where an address is.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct LogGeographicalContext {
        /// City.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub city: ::std::option::Option<::std::string::String>,
        /// Country.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub country: ::std::option::Option<::std::string::String>,
        /// A place on the map.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub geolocation: ::std::option::Option<LogGeolocation>,
        /// Postal code.
        #[serde(
            rename = "postalCode",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub postal_code: ::std::option::Option<::std::string::String>,
        /// State or region.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub state: ::std::option::Option<::std::string::String>,
    }
    impl LogGeographicalContext {
        pub fn builder() -> builder::LogGeographicalContext {
            Default::default()
        }
    }
    /// A place on the map.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct LogGeolocation {
        /// Degrees north.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub lat: ::std::option::Option<f64>,
        /// Degrees east.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub lon: ::std::option::Option<f64>,
    }
    impl LogGeolocation {
        pub fn builder() -> builder::LogGeolocation {
            Default::default()
        }
    }
    /// An address that a request passed.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct LogIpAddress {
        /// Where an address is.
        #[serde(
            rename = "geographicalContext",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub geographical_context: ::std::option::Option<LogGeographicalContext>,
        /// The address.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub ip: ::std::option::Option<::std::string::String>,
        /// What is known of an address.
        #[serde(
            rename = "ipDetails",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub ip_details: ::std::option::Option<LogIpDetails>,
        /// Where the address is known from.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub source: ::std::option::Option<::std::string::String>,
        /// V4 or V6.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub version: ::std::option::Option<::std::string::String>,
    }
    impl LogIpAddress {
        pub fn builder() -> builder::LogIpAddress {
            Default::default()
        }
    }
    /// What is known of an address.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct LogIpDetails {
        /// Number of the autonomous system.
        #[serde(
            rename = "asNumber",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub as_number: ::std::option::Option<i64>,
        /// Organization of the autonomous system.
        #[serde(
            rename = "asOrg",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub as_org: ::std::option::Option<::std::string::String>,
        /// Domain.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub domain: ::std::option::Option<::std::string::String>,
        /// Services, such as a VPN, that the address belongs to.
        #[serde(
            rename = "ipServiceCategories",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub ip_service_categories: ::std::option::Option<::std::vec::Vec<LogIpServiceCategory>>,
        /// Internet service provider.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub isp: ::std::option::Option<::std::string::String>,
    }
    impl LogIpDetails {
        pub fn builder() -> builder::LogIpDetails {
            Default::default()
        }
    }
    /// A service that an address belongs to.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct LogIpServiceCategory {
        /// Whether it hides its users.
        #[serde(
            rename = "isAnonymous",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub is_anonymous: ::std::option::Option<bool>,
        /// Name of the service.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub operator: ::std::option::Option<::std::string::String>,
        /// Kind of service.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<LogIpServiceCategoryType>,
    }
    impl LogIpServiceCategory {
        pub fn builder() -> builder::LogIpServiceCategory {
            Default::default()
        }
    }
    /// Kind of service.
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
    pub enum LogIpServiceCategoryType {
        /// `VPN`
        #[serde(rename = "VPN")]
        Vpn,
        /// `Proxy`
        Proxy,
        /// `Tor`
        Tor,
        /// `Residential Proxy`
        #[serde(rename = "Residential Proxy")]
        ResidentialProxy,
        /// `Blockchain VPN`
        #[serde(rename = "Blockchain VPN")]
        BlockchainVpn,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for LogIpServiceCategoryType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Vpn => f.write_str("VPN"),
                Self::Proxy => f.write_str("Proxy"),
                Self::Tor => f.write_str("Tor"),
                Self::ResidentialProxy => f.write_str("Residential Proxy"),
                Self::BlockchainVpn => f.write_str("Blockchain VPN"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for LogIpServiceCategoryType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "VPN" => Ok(Self::Vpn),
                "Proxy" => Ok(Self::Proxy),
                "Tor" => Ok(Self::Tor),
                "Residential Proxy" => Ok(Self::ResidentialProxy),
                "Blockchain VPN" => Ok(Self::BlockchainVpn),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for LogIpServiceCategoryType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LogIpServiceCategoryType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What issued the assertion.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct LogIssuer {
        /// Id.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// Kind of issuer.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    impl LogIssuer {
        pub fn builder() -> builder::LogIssuer {
            Default::default()
        }
    }
    /// How it ended.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct LogOutcome {
        /// Why it ended so.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub reason: ::std::option::Option<::std::string::String>,
        /// How it ended.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub result: ::std::option::Option<LogOutcomeResult>,
    }
    impl LogOutcome {
        pub fn builder() -> builder::LogOutcome {
            Default::default()
        }
    }
    /// How it ended.
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
    pub enum LogOutcomeResult {
        /// `SUCCESS`
        #[serde(rename = "SUCCESS")]
        Success,
        /// `FAILURE`
        #[serde(rename = "FAILURE")]
        Failure,
        /// `SKIPPED`
        #[serde(rename = "SKIPPED")]
        Skipped,
        /// `ALLOW`
        #[serde(rename = "ALLOW")]
        Allow,
        /// `DENY`
        #[serde(rename = "DENY")]
        Deny,
        /// `CHALLENGE`
        #[serde(rename = "CHALLENGE")]
        Challenge,
        /// `UNKNOWN`
        #[serde(rename = "UNKNOWN")]
        Unknown,
        /// `RATE_LIMIT`
        #[serde(rename = "RATE_LIMIT")]
        RateLimit,
        /// `DEFERRED`
        #[serde(rename = "DEFERRED")]
        Deferred,
        /// `SCHEDULED`
        #[serde(rename = "SCHEDULED")]
        Scheduled,
        /// `ABANDONED`
        #[serde(rename = "ABANDONED")]
        Abandoned,
        /// `UNANSWERED`
        #[serde(rename = "UNANSWERED")]
        Unanswered,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for LogOutcomeResult {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Success => f.write_str("SUCCESS"),
                Self::Failure => f.write_str("FAILURE"),
                Self::Skipped => f.write_str("SKIPPED"),
                Self::Allow => f.write_str("ALLOW"),
                Self::Deny => f.write_str("DENY"),
                Self::Challenge => f.write_str("CHALLENGE"),
                Self::Unknown => f.write_str("UNKNOWN"),
                Self::RateLimit => f.write_str("RATE_LIMIT"),
                Self::Deferred => f.write_str("DEFERRED"),
                Self::Scheduled => f.write_str("SCHEDULED"),
                Self::Abandoned => f.write_str("ABANDONED"),
                Self::Unanswered => f.write_str("UNANSWERED"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for LogOutcomeResult {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "SUCCESS" => Ok(Self::Success),
                "FAILURE" => Ok(Self::Failure),
                "SKIPPED" => Ok(Self::Skipped),
                "ALLOW" => Ok(Self::Allow),
                "DENY" => Ok(Self::Deny),
                "CHALLENGE" => Ok(Self::Challenge),
                "UNKNOWN" => Ok(Self::Unknown),
                "RATE_LIMIT" => Ok(Self::RateLimit),
                "DEFERRED" => Ok(Self::Deferred),
                "SCHEDULED" => Ok(Self::Scheduled),
                "ABANDONED" => Ok(Self::Abandoned),
                "UNANSWERED" => Ok(Self::Unanswered),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for LogOutcomeResult {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LogOutcomeResult {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// The request that caused the event.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct LogRequest {
        /// Addresses that the request passed, beginning with the client.
        #[serde(
            rename = "ipChain",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub ip_chain: ::std::option::Option<::std::vec::Vec<LogIpAddress>>,
    }
    impl LogRequest {
        pub fn builder() -> builder::LogRequest {
            Default::default()
        }
    }
    /// How risky the request is.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct LogRisk {
        /// What was detected.
        #[serde(
            rename = "detectionName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub detection_name: ::std::option::Option<::std::string::String>,
        /// What rated the risk.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub issuer: ::std::option::Option<::std::string::String>,
        /// The risk.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub level: ::std::option::Option<LogRiskLevel>,
        /// The risk before.
        #[serde(
            rename = "previousLevel",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub previous_level: ::std::option::Option<LogRiskPreviousLevel>,
        /// Why.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub reasons: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    impl LogRisk {
        pub fn builder() -> builder::LogRisk {
            Default::default()
        }
    }
    /// The risk.
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
    pub enum LogRiskLevel {
        /// `LOW`
        #[serde(rename = "LOW")]
        Low,
        /// `MEDIUM`
        #[serde(rename = "MEDIUM")]
        Medium,
        /// `HIGH`
        #[serde(rename = "HIGH")]
        High,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for LogRiskLevel {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Low => f.write_str("LOW"),
                Self::Medium => f.write_str("MEDIUM"),
                Self::High => f.write_str("HIGH"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for LogRiskLevel {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "LOW" => Ok(Self::Low),
                "MEDIUM" => Ok(Self::Medium),
                "HIGH" => Ok(Self::High),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for LogRiskLevel {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LogRiskLevel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// The risk before.
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
    pub enum LogRiskPreviousLevel {
        /// `LOW`
        #[serde(rename = "LOW")]
        Low,
        /// `MEDIUM`
        #[serde(rename = "MEDIUM")]
        Medium,
        /// `HIGH`
        #[serde(rename = "HIGH")]
        High,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for LogRiskPreviousLevel {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Low => f.write_str("LOW"),
                Self::Medium => f.write_str("MEDIUM"),
                Self::High => f.write_str("HIGH"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for LogRiskPreviousLevel {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "LOW" => Ok(Self::Low),
                "MEDIUM" => Ok(Self::Medium),
                "HIGH" => Ok(Self::High),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for LogRiskPreviousLevel {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LogRiskPreviousLevel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What is known of the network that the request came from.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct LogSecurityContext {
        /// Number of the autonomous system.
        #[serde(
            rename = "asNumber",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub as_number: ::std::option::Option<i64>,
        /// Organization of the autonomous system.
        #[serde(
            rename = "asOrg",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub as_org: ::std::option::Option<::std::string::String>,
        /// How likely a bot sent the request.
        #[serde(
            rename = "botProtection",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub bot_protection: ::std::option::Option<LogBotProtection>,
        /// Domain.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub domain: ::std::option::Option<::std::string::String>,
        /// What is known of an address.
        #[serde(
            rename = "ipDetails",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub ip_details: ::std::option::Option<LogIpDetails>,
        /// Whether the address is that of a known proxy.
        #[serde(
            rename = "isProxy",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub is_proxy: ::std::option::Option<bool>,
        /// Internet service provider.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub isp: ::std::option::Option<::std::string::String>,
        /// How risky the request is.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub risk: ::std::option::Option<LogRisk>,
        /// How the sign-in differs from what the user usually does.
        #[serde(
            rename = "userBehaviors",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub user_behaviors: ::std::option::Option<::std::vec::Vec<LogUserBehavior>>,
    }
    impl LogSecurityContext {
        pub fn builder() -> builder::LogSecurityContext {
            Default::default()
        }
    }
    /// How serious an event is.
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
    pub enum LogSeverity {
        /// `DEBUG`
        #[serde(rename = "DEBUG")]
        Debug,
        /// `ERROR`
        #[serde(rename = "ERROR")]
        Error,
        /// `INFO`
        #[serde(rename = "INFO")]
        Info,
        /// `WARN`
        #[serde(rename = "WARN")]
        Warn,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for LogSeverity {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Debug => f.write_str("DEBUG"),
                Self::Error => f.write_str("ERROR"),
                Self::Info => f.write_str("INFO"),
                Self::Warn => f.write_str("WARN"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for LogSeverity {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "DEBUG" => Ok(Self::Debug),
                "ERROR" => Ok(Self::Error),
                "INFO" => Ok(Self::Info),
                "WARN" => Ok(Self::Warn),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for LogSeverity {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LogSeverity {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What something happened to.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct LogTarget {
        /// Login, e-mail address or another name.
        #[serde(
            rename = "alternateId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub alternate_id: ::std::option::Option<::std::string::String>,
        /// What was changed.
        #[serde(
            rename = "changeDetails",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub change_details: ::std::option::Option<LogTargetChangeDetails>,
        /// More about it.
        #[serde(
            rename = "detailEntry",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub detail_entry:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        /// Name.
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub display_name: ::std::option::Option<::std::string::String>,
        /// Id.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// What kind of thing it is, such as Token or User.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    impl LogTarget {
        pub fn builder() -> builder::LogTarget {
            Default::default()
        }
    }
    /// What was changed.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct LogTargetChangeDetails {
        /// As it was.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub from:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        /// As it is now.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub to:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    impl LogTargetChangeDetails {
        pub fn builder() -> builder::LogTargetChangeDetails {
            Default::default()
        }
    }
    /// What the event is a part of.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct LogTransaction {
        /// More about it.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub detail:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        /// Id that the events of one transaction share.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// WEB or JOB.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    impl LogTransaction {
        pub fn builder() -> builder::LogTransaction {
            Default::default()
        }
    }
    /// The program that sent the request.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct LogUserAgent {
        /// Browser.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub browser: ::std::option::Option<::std::string::String>,
        /// Operating system.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub os: ::std::option::Option<::std::string::String>,
        /// The header User-Agent.
        #[serde(
            rename = "rawUserAgent",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub raw_user_agent: ::std::option::Option<::std::string::String>,
    }
    impl LogUserAgent {
        pub fn builder() -> builder::LogUserAgent {
            Default::default()
        }
    }
    /// How a sign-in differs from what the user usually does.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct LogUserBehavior {
        /// Id of the rule.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the rule.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Whether it differs.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub result: ::std::option::Option<LogUserBehaviorResult>,
    }
    impl LogUserBehavior {
        pub fn builder() -> builder::LogUserBehavior {
            Default::default()
        }
    }
    /// Whether it differs.
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
    pub enum LogUserBehaviorResult {
        /// `UNKNOWN`
        #[serde(rename = "UNKNOWN")]
        Unknown,
        /// `POSITIVE`
        #[serde(rename = "POSITIVE")]
        Positive,
        /// `NEGATIVE`
        #[serde(rename = "NEGATIVE")]
        Negative,
        /// `BAD_REQUEST`
        #[serde(rename = "BAD_REQUEST")]
        BadRequest,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for LogUserBehaviorResult {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Unknown => f.write_str("UNKNOWN"),
                Self::Positive => f.write_str("POSITIVE"),
                Self::Negative => f.write_str("NEGATIVE"),
                Self::BadRequest => f.write_str("BAD_REQUEST"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for LogUserBehaviorResult {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "UNKNOWN" => Ok(Self::Unknown),
                "POSITIVE" => Ok(Self::Positive),
                "NEGATIVE" => Ok(Self::Negative),
                "BAD_REQUEST" => Ok(Self::BadRequest),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for LogUserBehaviorResult {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LogUserBehaviorResult {
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
        /// Whether a token is limited to network zones.
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
        /// Whether a token is limited to network zones.
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
    /// A network zone. Which members it has depends on its type.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct NetworkZone {
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub asns: ::std::option::Option<::serde_json::Value>,
        /// When it was created.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created: ::std::option::Option<::jiff::Timestamp>,
        /// Addresses of the zone.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub gateways: ::std::option::Option<::std::vec::Vec<NetworkZoneAddress>>,
        /// Id of a network zone.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<crate::ZoneId>,
        /// Services that are in the zone, or are not.
        #[serde(
            rename = "ipServiceCategories",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub ip_service_categories: ::std::option::Option<NetworkZoneIpServiceCategories>,
        /// When it was last changed.
        #[serde(
            rename = "lastUpdated",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_updated: ::std::option::Option<::jiff::Timestamp>,
        /// Links.
        #[serde(
            rename = "_links",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub links: ::std::option::Option<LinksSelfAndLifecycle>,
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub locations: ::std::option::Option<::serde_json::Value>,
        /// Name of the zone.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Addresses of proxies that requests from the zone may pass.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub proxies: ::std::option::Option<::std::vec::Vec<NetworkZoneAddress>>,
        /// Kinds of proxy that are in the zone.
        #[serde(
            rename = "proxyType",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub proxy_type: ::std::option::Option<NetworkZoneProxyType>,
        /// Whether a zone is in effect.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub status: ::std::option::Option<NetworkZoneStatus>,
        /// Whether the service made it.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub system: ::std::option::Option<bool>,
        /// Type of a zone.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<NetworkZoneType>,
        /// What a zone is used for.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub usage: ::std::option::Option<NetworkZoneUsage>,
        /// Whether its addresses are never blocked.
        #[serde(
            rename = "useAsExemptList",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub use_as_exempt_list: ::std::option::Option<bool>,
    }
    impl NetworkZone {
        pub fn builder() -> builder::NetworkZone {
            Default::default()
        }
    }
    /// Addresses of a zone.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct NetworkZoneAddress {
        /// How addresses are written.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<NetworkZoneAddressType>,
        /// The network or the range, such as 192.0.2.0/24 or 192.0.2.1-192.0.2.9.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub value: ::std::option::Option<::std::string::String>,
    }
    impl NetworkZoneAddress {
        pub fn builder() -> builder::NetworkZoneAddress {
            Default::default()
        }
    }
    /// How addresses are written.
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
    pub enum NetworkZoneAddressType {
        /// `CIDR`
        #[serde(rename = "CIDR")]
        Cidr,
        /// `RANGE`
        #[serde(rename = "RANGE")]
        Range,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for NetworkZoneAddressType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Cidr => f.write_str("CIDR"),
                Self::Range => f.write_str("RANGE"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for NetworkZoneAddressType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "CIDR" => Ok(Self::Cidr),
                "RANGE" => Ok(Self::Range),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for NetworkZoneAddressType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NetworkZoneAddressType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Services that are in the zone, or are not.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct NetworkZoneIpServiceCategories {
        /// Services that are not in the zone.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub exclude: ::std::option::Option<::std::vec::Vec<IpServiceCategory>>,
        /// Services that are in the zone.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub include: ::std::option::Option<::std::vec::Vec<IpServiceCategory>>,
    }
    impl NetworkZoneIpServiceCategories {
        pub fn builder() -> builder::NetworkZoneIpServiceCategories {
            Default::default()
        }
    }
    /// Kinds of proxy that are in the zone.
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
    pub enum NetworkZoneProxyType {
        /// `null`
        #[serde(rename = "null")]
        Null,
        /// `Any`
        Any,
        /// `Tor`
        Tor,
        /// `NotTorAnonymizer`
        NotTorAnonymizer,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for NetworkZoneProxyType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Null => f.write_str("null"),
                Self::Any => f.write_str("Any"),
                Self::Tor => f.write_str("Tor"),
                Self::NotTorAnonymizer => f.write_str("NotTorAnonymizer"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for NetworkZoneProxyType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "null" => Ok(Self::Null),
                "Any" => Ok(Self::Any),
                "Tor" => Ok(Self::Tor),
                "NotTorAnonymizer" => Ok(Self::NotTorAnonymizer),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for NetworkZoneProxyType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NetworkZoneProxyType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Whether a zone is in effect.
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
    pub enum NetworkZoneStatus {
        /// `ACTIVE`
        #[serde(rename = "ACTIVE")]
        Active,
        /// `INACTIVE`
        #[serde(rename = "INACTIVE")]
        Inactive,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for NetworkZoneStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Active => f.write_str("ACTIVE"),
                Self::Inactive => f.write_str("INACTIVE"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for NetworkZoneStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ACTIVE" => Ok(Self::Active),
                "INACTIVE" => Ok(Self::Inactive),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for NetworkZoneStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NetworkZoneStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Type of a zone.
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
    pub enum NetworkZoneType {
        /// `DYNAMIC`
        #[serde(rename = "DYNAMIC")]
        Dynamic,
        /// `IP`
        #[serde(rename = "IP")]
        Ip,
        /// `DYNAMIC_V2`
        #[serde(rename = "DYNAMIC_V2")]
        DynamicV2,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for NetworkZoneType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Dynamic => f.write_str("DYNAMIC"),
                Self::Ip => f.write_str("IP"),
                Self::DynamicV2 => f.write_str("DYNAMIC_V2"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for NetworkZoneType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "DYNAMIC" => Ok(Self::Dynamic),
                "IP" => Ok(Self::Ip),
                "DYNAMIC_V2" => Ok(Self::DynamicV2),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for NetworkZoneType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NetworkZoneType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What a zone is used for.
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
    pub enum NetworkZoneUsage {
        /// `BLOCKLIST`
        #[serde(rename = "BLOCKLIST")]
        Blocklist,
        /// `POLICY`
        #[serde(rename = "POLICY")]
        Policy,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for NetworkZoneUsage {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Blocklist => f.write_str("BLOCKLIST"),
                Self::Policy => f.write_str("POLICY"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for NetworkZoneUsage {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "BLOCKLIST" => Ok(Self::Blocklist),
                "POLICY" => Ok(Self::Policy),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for NetworkZoneUsage {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NetworkZoneUsage {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A service account that is a user of the org.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct OktaManagedUserAccountResponse {
        /// When it was created.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created: ::std::option::Option<::jiff::Timestamp>,
        /// Description.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub description: ::std::option::Option<::std::string::String>,
        /// E-mail address of the user.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub email: ::std::option::Option<::std::string::String>,
        /// Id of the service account.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// When it was last changed.
        #[serde(
            rename = "lastUpdated",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_updated: ::std::option::Option<::jiff::Timestamp>,
        /// Name of the service account.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Id of the user.
        #[serde(
            rename = "oktaUserId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub okta_user_id: ::std::option::Option<::std::string::String>,
        /// Ids of the groups that own it.
        #[serde(
            rename = "ownerGroupIds",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub owner_group_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Ids of the users who own it.
        #[serde(
            rename = "ownerUserIds",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub owner_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Whether a service account needs attention.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub status: ::std::option::Option<ServiceAccountStatus>,
        /// State of the password of a service account.
        #[serde(
            rename = "statusDetail",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub status_detail: ::std::option::Option<ServiceAccountStatusDetail>,
        /// Login of the user.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub username: ::std::option::Option<::std::string::String>,
    }
    impl OktaManagedUserAccountResponse {
        pub fn builder() -> builder::OktaManagedUserAccountResponse {
            Default::default()
        }
    }
    /// Whether an agent or a pool works.
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
    pub enum OperationalStatus {
        /// `DEGRADED`
        #[serde(rename = "DEGRADED")]
        Degraded,
        /// `DISRUPTED`
        #[serde(rename = "DISRUPTED")]
        Disrupted,
        /// `INACTIVE`
        #[serde(rename = "INACTIVE")]
        Inactive,
        /// `OPERATIONAL`
        #[serde(rename = "OPERATIONAL")]
        Operational,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for OperationalStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Degraded => f.write_str("DEGRADED"),
                Self::Disrupted => f.write_str("DISRUPTED"),
                Self::Inactive => f.write_str("INACTIVE"),
                Self::Operational => f.write_str("OPERATIONAL"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for OperationalStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "DEGRADED" => Ok(Self::Degraded),
                "DISRUPTED" => Ok(Self::Disrupted),
                "INACTIVE" => Ok(Self::Inactive),
                "OPERATIONAL" => Ok(Self::Operational),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for OperationalStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for OperationalStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A permission of a custom role.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct Permission {
        /// What a permission is limited to.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub conditions: ::std::option::Option<PermissionConditions>,
        /// When it was added.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created: ::std::option::Option<::jiff::Timestamp>,
        /// Name of the permission, such as okta.users.read.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub label: ::std::option::Option<::std::string::String>,
        /// When it was last changed.
        #[serde(
            rename = "lastUpdated",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_updated: ::std::option::Option<::jiff::Timestamp>,
        /// Links of the permission.
        #[serde(
            rename = "_links",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub links: ::std::option::Option<PermissionLinks>,
    }
    impl Permission {
        pub fn builder() -> builder::Permission {
            Default::default()
        }
    }
    /// What a permission is limited to.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct PermissionConditions {
        /// Attributes that it does not cover.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub exclude:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        /// Attributes that it covers.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub include:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    impl PermissionConditions {
        pub fn builder() -> builder::PermissionConditions {
            Default::default()
        }
    }
    /// Links of the permission.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct PermissionLinks {
        /// Link to the role.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub role: ::std::option::Option<HrefObject>,
        /// Link to itself.
        #[serde(
            rename = "self",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub self_: ::std::option::Option<HrefObject>,
    }
    impl PermissionLinks {
        pub fn builder() -> builder::PermissionLinks {
            Default::default()
        }
    }
    /// The permissions of a custom role.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct Permissions {
        /// The permissions.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub permissions: ::std::option::Option<::tokens_http::Records<crate::types::Permission>>,
    }
    impl Permissions {
        pub fn builder() -> builder::Permissions {
            Default::default()
        }
    }
    /// What share of the rate limits a token or a client may use.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct PrincipalRateLimitEntity {
        /// Id of the user who created it.
        #[serde(
            rename = "createdBy",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created_by: ::std::option::Option<::std::string::String>,
        /// When it was created.
        #[serde(
            rename = "createdDate",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created_date: ::std::option::Option<::jiff::Timestamp>,
        /// Share of the limit of concurrent requests, in percent.
        #[serde(
            rename = "defaultConcurrencyPercentage",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub default_concurrency_percentage: ::std::option::Option<i64>,
        /// Share of each rate limit, in percent.
        #[serde(
            rename = "defaultPercentage",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub default_percentage: ::std::option::Option<i64>,
        /// Id of the entry.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// When it was last changed.
        #[serde(
            rename = "lastUpdate",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_update: ::std::option::Option<::jiff::Timestamp>,
        /// Id of the user who last changed it.
        #[serde(
            rename = "lastUpdatedBy",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_updated_by: ::std::option::Option<::std::string::String>,
        /// Id of the org.
        #[serde(
            rename = "orgId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub org_id: ::std::option::Option<::std::string::String>,
        /// Id of the API token or the client.
        #[serde(
            rename = "principalId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub principal_id: ::std::option::Option<::std::string::String>,
        /// What a share is given to.
        #[serde(
            rename = "principalType",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub principal_type: ::std::option::Option<PrincipalType>,
    }
    impl PrincipalRateLimitEntity {
        pub fn builder() -> builder::PrincipalRateLimitEntity {
            Default::default()
        }
    }
    /// What a share is given to.
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
    pub enum PrincipalType {
        /// `OAUTH_CLIENT`
        #[serde(rename = "OAUTH_CLIENT")]
        OauthClient,
        /// `SSWS_TOKEN`
        #[serde(rename = "SSWS_TOKEN")]
        SswsToken,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for PrincipalType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::OauthClient => f.write_str("OAUTH_CLIENT"),
                Self::SswsToken => f.write_str("SSWS_TOKEN"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for PrincipalType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "OAUTH_CLIENT" => Ok(Self::OauthClient),
                "SSWS_TOKEN" => Ok(Self::SswsToken),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PrincipalType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PrincipalType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What of a resource is left out.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct ResourceConditions {
        /// What is left out.
        #[serde(
            rename = "Exclude",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub exclude: ::std::option::Option<ResourceConditionsExclude>,
    }
    impl ResourceConditions {
        pub fn builder() -> builder::ResourceConditions {
            Default::default()
        }
    }
    /// What is left out.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct ResourceConditionsExclude {
        /// Resources that are left out, as Okta resource names (ORN).
        #[serde(
            rename = "okta:ORN",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub okta_orn: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    impl ResourceConditionsExclude {
        pub fn builder() -> builder::ResourceConditionsExclude {
            Default::default()
        }
    }
    /// A set of resources that custom roles are assigned for.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct ResourceSet {
        /// When it was created.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created: ::std::option::Option<::jiff::Timestamp>,
        /// Description.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub description: ::std::option::Option<::std::string::String>,
        /// Id of the set.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the set.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub label: ::std::option::Option<::std::string::String>,
        /// When it was last changed.
        #[serde(
            rename = "lastUpdated",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_updated: ::std::option::Option<::jiff::Timestamp>,
        /// Links of the set.
        #[serde(
            rename = "_links",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub links: ::std::option::Option<ResourceSetLinks>,
    }
    impl ResourceSet {
        pub fn builder() -> builder::ResourceSet {
            Default::default()
        }
    }
    /// Links of the set.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct ResourceSetLinks {
        /// Link to the roles that are assigned for the set.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub bindings: ::std::option::Option<HrefObject>,
        /// Link to the resources.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub resources: ::std::option::Option<HrefObject>,
        /// Link to itself.
        #[serde(
            rename = "self",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub self_: ::std::option::Option<HrefObject>,
    }
    impl ResourceSetLinks {
        pub fn builder() -> builder::ResourceSetLinks {
            Default::default()
        }
    }
    /// A resource of a resource set.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct ResourceSetResource {
        /// What of a resource is left out.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub conditions: ::std::option::Option<ResourceConditions>,
        /// When it was added.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created: ::std::option::Option<::jiff::Timestamp>,
        /// Id of the entry.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// When it was last changed.
        #[serde(
            rename = "lastUpdated",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_updated: ::std::option::Option<::jiff::Timestamp>,
        /// Links to the resource.
        #[serde(
            rename = "_links",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub links: ::std::option::Option<ResourceSetResourceLinks>,
        /// Name of the resource, as an Okta resource name (ORN).
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub orn: ::std::option::Option<::std::string::String>,
    }
    impl ResourceSetResource {
        pub fn builder() -> builder::ResourceSetResource {
            Default::default()
        }
    }
    /// Links to the resource.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct ResourceSetResourceLinks {
        /// Link to the groups.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub groups: ::std::option::Option<HrefObject>,
        /// Link to the resource.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub resource: ::std::option::Option<HrefObject>,
        /// Link to the entry.
        #[serde(
            rename = "self",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub self_: ::std::option::Option<HrefObject>,
        /// Link to the users.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub users: ::std::option::Option<HrefObject>,
    }
    impl ResourceSetResourceLinks {
        pub fn builder() -> builder::ResourceSetResourceLinks {
            Default::default()
        }
    }
    /// The resources of a resource set.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct ResourceSetResources {
        /// Links to the set and to the next page.
        #[serde(
            rename = "_links",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub links: ::std::option::Option<ResourceSetResourcesLinks>,
        /// The resources.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub resources:
            ::std::option::Option<::tokens_http::Records<crate::types::ResourceSetResource>>,
    }
    impl ResourceSetResources {
        pub fn builder() -> builder::ResourceSetResources {
            Default::default()
        }
    }
    /// Links to the set and to the next page.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct ResourceSetResourcesLinks {
        /// Link to the next page.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub next: ::std::option::Option<HrefObject>,
        /// A link.
        #[serde(
            rename = "resource-set",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub resource_set: ::std::option::Option<HrefObject>,
    }
    impl ResourceSetResourcesLinks {
        pub fn builder() -> builder::ResourceSetResourcesLinks {
            Default::default()
        }
    }
    /// The assignment of a role to a user, a group or a client.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct RoleAssignment {
        /// What a role is assigned to.
        #[serde(
            rename = "assignmentType",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub assignment_type: ::std::option::Option<RoleAssignmentType>,
        /// When it was assigned.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created: ::std::option::Option<::jiff::Timestamp>,
        /// What is only sent with expand.
        #[serde(
            rename = "_embedded",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub embedded: ::std::option::Option<RoleAssignmentEmbedded>,
        /// Id of the assignment.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the role.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub label: ::std::option::Option<::std::string::String>,
        /// When the assignment was last changed.
        #[serde(
            rename = "lastUpdated",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_updated: ::std::option::Option<::jiff::Timestamp>,
        #[serde(
            rename = "_links",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub links: ::std::option::Option<RoleAssignmentLinks>,
        /// Id of the resource set.
        #[serde(
            rename = "resource-set",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub resource_set: ::std::option::Option<::std::string::String>,
        /// Id of the custom role.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub role: ::std::option::Option<::std::string::String>,
        /// Whether the assignment is in effect.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub status: ::std::option::Option<LifecycleStatus>,
        /// Type of a role.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<RoleType>,
    }
    impl RoleAssignment {
        pub fn builder() -> builder::RoleAssignment {
            Default::default()
        }
    }
    /// What is only sent with expand.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct RoleAssignmentEmbedded {
        /// What the role is limited to.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub targets: ::std::option::Option<RoleAssignmentEmbeddedTargets>,
    }
    impl RoleAssignmentEmbedded {
        pub fn builder() -> builder::RoleAssignmentEmbedded {
            Default::default()
        }
    }
    /// What the role is limited to.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct RoleAssignmentEmbeddedTargets {
        /// Apps that the role is limited to.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub catalog: ::std::option::Option<RoleAssignmentEmbeddedTargetsCatalog>,
        /// Groups that the role is limited to.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub groups: ::std::option::Option<::std::vec::Vec<Group>>,
    }
    impl RoleAssignmentEmbeddedTargets {
        pub fn builder() -> builder::RoleAssignmentEmbeddedTargets {
            Default::default()
        }
    }
    /// Apps that the role is limited to.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct RoleAssignmentEmbeddedTargetsCatalog {
        /// The apps.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub apps: ::std::option::Option<::std::vec::Vec<CatalogApplication>>,
    }
    impl RoleAssignmentEmbeddedTargetsCatalog {
        pub fn builder() -> builder::RoleAssignmentEmbeddedTargetsCatalog {
            Default::default()
        }
    }
    /// `RoleAssignmentLinks`
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
    pub struct RoleAssignmentLinks {
        /// Link to what the role is assigned to.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub assignee: ::std::option::Option<HrefObject>,
        /// Link to the member.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub member: ::std::option::Option<HrefObject>,
        /// Link to the permissions.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub permissions: ::std::option::Option<HrefObject>,
        /// Link to the resource set.
        #[serde(
            rename = "resource-set",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub resource_set: ::std::option::Option<HrefObject>,
        /// Link to the role.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub role: ::std::option::Option<HrefObject>,
    }
    impl RoleAssignmentLinks {
        pub fn builder() -> builder::RoleAssignmentLinks {
            Default::default()
        }
    }
    /// What a role is assigned to.
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
    pub enum RoleAssignmentType {
        /// `CLIENT`
        #[serde(rename = "CLIENT")]
        Client,
        /// `GROUP`
        #[serde(rename = "GROUP")]
        Group,
        /// `USER`
        #[serde(rename = "USER")]
        User,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for RoleAssignmentType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Client => f.write_str("CLIENT"),
                Self::Group => f.write_str("GROUP"),
                Self::User => f.write_str("USER"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for RoleAssignmentType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "CLIENT" => Ok(Self::Client),
                "GROUP" => Ok(Self::Group),
                "USER" => Ok(Self::User),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for RoleAssignmentType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for RoleAssignmentType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Type of a role.
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
    pub enum RoleType {
        /// `ACCESS_CERTIFICATIONS_ADMIN`
        #[serde(rename = "ACCESS_CERTIFICATIONS_ADMIN")]
        AccessCertificationsAdmin,
        /// `ACCESS_REQUESTS_ADMIN`
        #[serde(rename = "ACCESS_REQUESTS_ADMIN")]
        AccessRequestsAdmin,
        /// `API_ACCESS_MANAGEMENT_ADMIN`
        #[serde(rename = "API_ACCESS_MANAGEMENT_ADMIN")]
        ApiAccessManagementAdmin,
        /// `APP_ADMIN`
        #[serde(rename = "APP_ADMIN")]
        AppAdmin,
        /// `CUSTOM`
        #[serde(rename = "CUSTOM")]
        Custom,
        /// `GROUP_MEMBERSHIP_ADMIN`
        #[serde(rename = "GROUP_MEMBERSHIP_ADMIN")]
        GroupMembershipAdmin,
        /// `HELP_DESK_ADMIN`
        #[serde(rename = "HELP_DESK_ADMIN")]
        HelpDeskAdmin,
        /// `ORG_ADMIN`
        #[serde(rename = "ORG_ADMIN")]
        OrgAdmin,
        /// `READ_ONLY_ADMIN`
        #[serde(rename = "READ_ONLY_ADMIN")]
        ReadOnlyAdmin,
        /// `REPORT_ADMIN`
        #[serde(rename = "REPORT_ADMIN")]
        ReportAdmin,
        /// `SUPER_ADMIN`
        #[serde(rename = "SUPER_ADMIN")]
        SuperAdmin,
        /// `USER_ADMIN`
        #[serde(rename = "USER_ADMIN")]
        UserAdmin,
        /// `WORKFLOWS_ADMIN`
        #[serde(rename = "WORKFLOWS_ADMIN")]
        WorkflowsAdmin,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for RoleType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::AccessCertificationsAdmin => f.write_str("ACCESS_CERTIFICATIONS_ADMIN"),
                Self::AccessRequestsAdmin => f.write_str("ACCESS_REQUESTS_ADMIN"),
                Self::ApiAccessManagementAdmin => f.write_str("API_ACCESS_MANAGEMENT_ADMIN"),
                Self::AppAdmin => f.write_str("APP_ADMIN"),
                Self::Custom => f.write_str("CUSTOM"),
                Self::GroupMembershipAdmin => f.write_str("GROUP_MEMBERSHIP_ADMIN"),
                Self::HelpDeskAdmin => f.write_str("HELP_DESK_ADMIN"),
                Self::OrgAdmin => f.write_str("ORG_ADMIN"),
                Self::ReadOnlyAdmin => f.write_str("READ_ONLY_ADMIN"),
                Self::ReportAdmin => f.write_str("REPORT_ADMIN"),
                Self::SuperAdmin => f.write_str("SUPER_ADMIN"),
                Self::UserAdmin => f.write_str("USER_ADMIN"),
                Self::WorkflowsAdmin => f.write_str("WORKFLOWS_ADMIN"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for RoleType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ACCESS_CERTIFICATIONS_ADMIN" => Ok(Self::AccessCertificationsAdmin),
                "ACCESS_REQUESTS_ADMIN" => Ok(Self::AccessRequestsAdmin),
                "API_ACCESS_MANAGEMENT_ADMIN" => Ok(Self::ApiAccessManagementAdmin),
                "APP_ADMIN" => Ok(Self::AppAdmin),
                "CUSTOM" => Ok(Self::Custom),
                "GROUP_MEMBERSHIP_ADMIN" => Ok(Self::GroupMembershipAdmin),
                "HELP_DESK_ADMIN" => Ok(Self::HelpDeskAdmin),
                "ORG_ADMIN" => Ok(Self::OrgAdmin),
                "READ_ONLY_ADMIN" => Ok(Self::ReadOnlyAdmin),
                "REPORT_ADMIN" => Ok(Self::ReportAdmin),
                "SUPER_ADMIN" => Ok(Self::SuperAdmin),
                "USER_ADMIN" => Ok(Self::UserAdmin),
                "WORKFLOWS_ADMIN" => Ok(Self::WorkflowsAdmin),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for RoleType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for RoleType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Whether a service account needs attention.
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
    pub enum ServiceAccountStatus {
        /// `ALERT`
        #[serde(rename = "ALERT")]
        Alert,
        /// `ERROR`
        #[serde(rename = "ERROR")]
        Error,
        /// `INFO`
        #[serde(rename = "INFO")]
        Info,
        /// `NO_ISSUES`
        #[serde(rename = "NO_ISSUES")]
        NoIssues,
        /// `UNSECURED`
        #[serde(rename = "UNSECURED")]
        Unsecured,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for ServiceAccountStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Alert => f.write_str("ALERT"),
                Self::Error => f.write_str("ERROR"),
                Self::Info => f.write_str("INFO"),
                Self::NoIssues => f.write_str("NO_ISSUES"),
                Self::Unsecured => f.write_str("UNSECURED"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for ServiceAccountStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ALERT" => Ok(Self::Alert),
                "ERROR" => Ok(Self::Error),
                "INFO" => Ok(Self::Info),
                "NO_ISSUES" => Ok(Self::NoIssues),
                "UNSECURED" => Ok(Self::Unsecured),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ServiceAccountStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ServiceAccountStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// State of the password of a service account.
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
    pub enum ServiceAccountStatusDetail {
        /// `CREATION_FAILED`
        #[serde(rename = "CREATION_FAILED")]
        CreationFailed,
        /// `MISSING_PASSWORD`
        #[serde(rename = "MISSING_PASSWORD")]
        MissingPassword,
        /// `PENDING`
        #[serde(rename = "PENDING")]
        Pending,
        /// `ROTATED`
        #[serde(rename = "ROTATED")]
        Rotated,
        /// `ROTATING`
        #[serde(rename = "ROTATING")]
        Rotating,
        /// `ROTATION_FAILED`
        #[serde(rename = "ROTATION_FAILED")]
        RotationFailed,
        /// `STAGED`
        #[serde(rename = "STAGED")]
        Staged,
        /// `UNMANAGED`
        #[serde(rename = "UNMANAGED")]
        Unmanaged,
        /// `VAULTED`
        #[serde(rename = "VAULTED")]
        Vaulted,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for ServiceAccountStatusDetail {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::CreationFailed => f.write_str("CREATION_FAILED"),
                Self::MissingPassword => f.write_str("MISSING_PASSWORD"),
                Self::Pending => f.write_str("PENDING"),
                Self::Rotated => f.write_str("ROTATED"),
                Self::Rotating => f.write_str("ROTATING"),
                Self::RotationFailed => f.write_str("ROTATION_FAILED"),
                Self::Staged => f.write_str("STAGED"),
                Self::Unmanaged => f.write_str("UNMANAGED"),
                Self::Vaulted => f.write_str("VAULTED"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for ServiceAccountStatusDetail {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "CREATION_FAILED" => Ok(Self::CreationFailed),
                "MISSING_PASSWORD" => Ok(Self::MissingPassword),
                "PENDING" => Ok(Self::Pending),
                "ROTATED" => Ok(Self::Rotated),
                "ROTATING" => Ok(Self::Rotating),
                "ROTATION_FAILED" => Ok(Self::RotationFailed),
                "STAGED" => Ok(Self::Staged),
                "UNMANAGED" => Ok(Self::Unmanaged),
                "VAULTED" => Ok(Self::Vaulted),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ServiceAccountStatusDetail {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ServiceAccountStatusDetail {
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
        /// Id of a user.
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
        /// Links of a user.
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
        /// The profile of a user. Members that an org has added itself are not read.
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
        /// State of a user's account.
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
        /// State that the account is about to enter.
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
    /// State that the account is about to enter.
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
    /// Type of the user.
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
        pub struct Agent {
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            is_hidden: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
            is_latest_g_aed_version:
                ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
            last_connection:
                ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            links: ::std::result::Result<
                ::std::option::Option<super::LinksSelf>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            operational_status: ::std::result::Result<
                ::std::option::Option<super::OperationalStatus>,
                ::std::string::String,
            >,
            pool_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<super::AgentType>,
                ::std::string::String,
            >,
            update_message: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            update_status: ::std::result::Result<
                ::std::option::Option<super::AgentUpdateInstanceStatus>,
                ::std::string::String,
            >,
            version: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Agent {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                    is_hidden: Ok(Default::default()),
                    is_latest_g_aed_version: Ok(Default::default()),
                    last_connection: Ok(Default::default()),
                    links: Ok(Default::default()),
                    name: Ok(Default::default()),
                    operational_status: Ok(Default::default()),
                    pool_id: Ok(Default::default()),
                    type_: Ok(Default::default()),
                    update_message: Ok(Default::default()),
                    update_status: Ok(Default::default()),
                    version: Ok(Default::default()),
                }
            }
        }
        impl Agent {
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
            pub fn is_hidden<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.is_hidden = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for is_hidden: {e}"));
                self
            }
            pub fn is_latest_g_aed_version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.is_latest_g_aed_version = value.try_into().map_err(|e| {
                    format!("error converting supplied value for is_latest_g_aed_version: {e}")
                });
                self
            }
            pub fn last_connection<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.last_connection = value.try_into().map_err(|e| {
                    format!("error converting supplied value for last_connection: {e}")
                });
                self
            }
            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LinksSelf>>,
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
            pub fn operational_status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::OperationalStatus>>,
                T::Error: ::std::fmt::Display,
            {
                self.operational_status = value.try_into().map_err(|e| {
                    format!("error converting supplied value for operational_status: {e}")
                });
                self
            }
            pub fn pool_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.pool_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for pool_id: {e}"));
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::AgentType>>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for type_: {e}"));
                self
            }
            pub fn update_message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.update_message = value.try_into().map_err(|e| {
                    format!("error converting supplied value for update_message: {e}")
                });
                self
            }
            pub fn update_status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::AgentUpdateInstanceStatus>>,
                T::Error: ::std::fmt::Display,
            {
                self.update_status = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for update_status: {e}"));
                self
            }
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for version: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<Agent> for super::Agent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Agent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    is_hidden: value.is_hidden?,
                    is_latest_g_aed_version: value.is_latest_g_aed_version?,
                    last_connection: value.last_connection?,
                    links: value.links?,
                    name: value.name?,
                    operational_status: value.operational_status?,
                    pool_id: value.pool_id?,
                    type_: value.type_?,
                    update_message: value.update_message?,
                    update_status: value.update_status?,
                    version: value.version?,
                })
            }
        }
        impl ::std::convert::From<super::Agent> for Agent {
            fn from(value: super::Agent) -> Self {
                Self {
                    id: Ok(value.id),
                    is_hidden: Ok(value.is_hidden),
                    is_latest_g_aed_version: Ok(value.is_latest_g_aed_version),
                    last_connection: Ok(value.last_connection),
                    links: Ok(value.links),
                    name: Ok(value.name),
                    operational_status: Ok(value.operational_status),
                    pool_id: Ok(value.pool_id),
                    type_: Ok(value.type_),
                    update_message: Ok(value.update_message),
                    update_status: Ok(value.update_status),
                    version: Ok(value.version),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AgentPool {
            agents: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::Agent>>,
                ::std::string::String,
            >,
            disrupted_agents:
                ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            inactive_agents:
                ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            links: ::std::result::Result<
                ::std::option::Option<super::LinksSelf>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            operational_status: ::std::result::Result<
                ::std::option::Option<super::OperationalStatus>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<super::AgentType>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AgentPool {
            fn default() -> Self {
                Self {
                    agents: Ok(Default::default()),
                    disrupted_agents: Ok(Default::default()),
                    id: Ok(Default::default()),
                    inactive_agents: Ok(Default::default()),
                    links: Ok(Default::default()),
                    name: Ok(Default::default()),
                    operational_status: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }
        impl AgentPool {
            pub fn agents<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<super::Agent>>>,
                T::Error: ::std::fmt::Display,
            {
                self.agents = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for agents: {e}"));
                self
            }
            pub fn disrupted_agents<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.disrupted_agents = value.try_into().map_err(|e| {
                    format!("error converting supplied value for disrupted_agents: {e}")
                });
                self
            }
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
            pub fn inactive_agents<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.inactive_agents = value.try_into().map_err(|e| {
                    format!("error converting supplied value for inactive_agents: {e}")
                });
                self
            }
            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LinksSelf>>,
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
            pub fn operational_status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::OperationalStatus>>,
                T::Error: ::std::fmt::Display,
            {
                self.operational_status = value.try_into().map_err(|e| {
                    format!("error converting supplied value for operational_status: {e}")
                });
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::AgentType>>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for type_: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<AgentPool> for super::AgentPool {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AgentPool,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    agents: value.agents?,
                    disrupted_agents: value.disrupted_agents?,
                    id: value.id?,
                    inactive_agents: value.inactive_agents?,
                    links: value.links?,
                    name: value.name?,
                    operational_status: value.operational_status?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::AgentPool> for AgentPool {
            fn from(value: super::AgentPool) -> Self {
                Self {
                    agents: Ok(value.agents),
                    disrupted_agents: Ok(value.disrupted_agents),
                    id: Ok(value.id),
                    inactive_agents: Ok(value.inactive_agents),
                    links: Ok(value.links),
                    name: Ok(value.name),
                    operational_status: Ok(value.operational_status),
                    type_: Ok(value.type_),
                }
            }
        }
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
        pub struct CatalogApplication {
            category: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            display_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            features: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            last_updated: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            links: ::std::result::Result<
                ::std::option::Option<super::CatalogApplicationLinks>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            sign_on_modes: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                ::std::option::Option<super::CatalogApplicationStatus>,
                ::std::string::String,
            >,
            verification_status: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            website: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for CatalogApplication {
            fn default() -> Self {
                Self {
                    category: Ok(Default::default()),
                    description: Ok(Default::default()),
                    display_name: Ok(Default::default()),
                    features: Ok(Default::default()),
                    id: Ok(Default::default()),
                    last_updated: Ok(Default::default()),
                    links: Ok(Default::default()),
                    name: Ok(Default::default()),
                    sign_on_modes: Ok(Default::default()),
                    status: Ok(Default::default()),
                    verification_status: Ok(Default::default()),
                    website: Ok(Default::default()),
                }
            }
        }
        impl CatalogApplication {
            pub fn category<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.category = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for category: {e}"));
                self
            }
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for description: {e}"));
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
            pub fn features<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.features = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for features: {e}"));
                self
            }
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
                T: ::std::convert::TryInto<::std::option::Option<super::CatalogApplicationLinks>>,
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
            pub fn sign_on_modes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.sign_on_modes = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for sign_on_modes: {e}"));
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::CatalogApplicationStatus>>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for status: {e}"));
                self
            }
            pub fn verification_status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.verification_status = value.try_into().map_err(|e| {
                    format!("error converting supplied value for verification_status: {e}")
                });
                self
            }
            pub fn website<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.website = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for website: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<CatalogApplication> for super::CatalogApplication {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CatalogApplication,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    category: value.category?,
                    description: value.description?,
                    display_name: value.display_name?,
                    features: value.features?,
                    id: value.id?,
                    last_updated: value.last_updated?,
                    links: value.links?,
                    name: value.name?,
                    sign_on_modes: value.sign_on_modes?,
                    status: value.status?,
                    verification_status: value.verification_status?,
                    website: value.website?,
                })
            }
        }
        impl ::std::convert::From<super::CatalogApplication> for CatalogApplication {
            fn from(value: super::CatalogApplication) -> Self {
                Self {
                    category: Ok(value.category),
                    description: Ok(value.description),
                    display_name: Ok(value.display_name),
                    features: Ok(value.features),
                    id: Ok(value.id),
                    last_updated: Ok(value.last_updated),
                    links: Ok(value.links),
                    name: Ok(value.name),
                    sign_on_modes: Ok(value.sign_on_modes),
                    status: Ok(value.status),
                    verification_status: Ok(value.verification_status),
                    website: Ok(value.website),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct CatalogApplicationLinks {
            logo: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::HrefObject>>,
                ::std::string::String,
            >,
            self_: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for CatalogApplicationLinks {
            fn default() -> Self {
                Self {
                    logo: Ok(Default::default()),
                    self_: Ok(Default::default()),
                }
            }
        }
        impl CatalogApplicationLinks {
            pub fn logo<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<super::HrefObject>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.logo = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for logo: {e}"));
                self
            }
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
        impl ::std::convert::TryFrom<CatalogApplicationLinks> for super::CatalogApplicationLinks {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CatalogApplicationLinks,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    logo: value.logo?,
                    self_: value.self_?,
                })
            }
        }
        impl ::std::convert::From<super::CatalogApplicationLinks> for CatalogApplicationLinks {
            fn from(value: super::CatalogApplicationLinks) -> Self {
                Self {
                    logo: Ok(value.logo),
                    self_: Ok(value.self_),
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
        pub struct Group {
            created: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            embedded: ::std::result::Result<
                ::std::option::Option<super::GroupEmbedded>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::option::Option<crate::GroupId>, ::std::string::String>,
            last_membership_updated: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            last_updated: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            links: ::std::result::Result<
                ::std::option::Option<super::GroupLinks>,
                ::std::string::String,
            >,
            object_class: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            profile: ::std::result::Result<
                ::std::option::Option<super::GroupProfile>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<super::GroupType>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Group {
            fn default() -> Self {
                Self {
                    created: Ok(Default::default()),
                    embedded: Ok(Default::default()),
                    id: Ok(Default::default()),
                    last_membership_updated: Ok(Default::default()),
                    last_updated: Ok(Default::default()),
                    links: Ok(Default::default()),
                    object_class: Ok(Default::default()),
                    profile: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }
        impl Group {
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
            pub fn embedded<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::GroupEmbedded>>,
                T::Error: ::std::fmt::Display,
            {
                self.embedded = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for embedded: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::GroupId>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn last_membership_updated<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::jiff::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.last_membership_updated = value.try_into().map_err(|e| {
                    format!("error converting supplied value for last_membership_updated: {e}")
                });
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
                T: ::std::convert::TryInto<::std::option::Option<super::GroupLinks>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for links: {e}"));
                self
            }
            pub fn object_class<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.object_class = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for object_class: {e}"));
                self
            }
            pub fn profile<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::GroupProfile>>,
                T::Error: ::std::fmt::Display,
            {
                self.profile = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for profile: {e}"));
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::GroupType>>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for type_: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<Group> for super::Group {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Group,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    created: value.created?,
                    embedded: value.embedded?,
                    id: value.id?,
                    last_membership_updated: value.last_membership_updated?,
                    last_updated: value.last_updated?,
                    links: value.links?,
                    object_class: value.object_class?,
                    profile: value.profile?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::Group> for Group {
            fn from(value: super::Group) -> Self {
                Self {
                    created: Ok(value.created),
                    embedded: Ok(value.embedded),
                    id: Ok(value.id),
                    last_membership_updated: Ok(value.last_membership_updated),
                    last_updated: Ok(value.last_updated),
                    links: Ok(value.links),
                    object_class: Ok(value.object_class),
                    profile: Ok(value.profile),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct GroupEmbedded {
            app: ::std::result::Result<
                ::std::option::Option<super::GroupEmbeddedApp>,
                ::std::string::String,
            >,
            stats: ::std::result::Result<
                ::std::option::Option<super::GroupEmbeddedStats>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for GroupEmbedded {
            fn default() -> Self {
                Self {
                    app: Ok(Default::default()),
                    stats: Ok(Default::default()),
                }
            }
        }
        impl GroupEmbedded {
            pub fn app<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::GroupEmbeddedApp>>,
                T::Error: ::std::fmt::Display,
            {
                self.app = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for app: {e}"));
                self
            }
            pub fn stats<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::GroupEmbeddedStats>>,
                T::Error: ::std::fmt::Display,
            {
                self.stats = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for stats: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<GroupEmbedded> for super::GroupEmbedded {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GroupEmbedded,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    app: value.app?,
                    stats: value.stats?,
                })
            }
        }
        impl ::std::convert::From<super::GroupEmbedded> for GroupEmbedded {
            fn from(value: super::GroupEmbedded) -> Self {
                Self {
                    app: Ok(value.app),
                    stats: Ok(value.stats),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct GroupEmbeddedApp {
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            label: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            sign_on_mode: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for GroupEmbeddedApp {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                    label: Ok(Default::default()),
                    name: Ok(Default::default()),
                    sign_on_mode: Ok(Default::default()),
                }
            }
        }
        impl GroupEmbeddedApp {
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
            pub fn label<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.label = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for label: {e}"));
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
            pub fn sign_on_mode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.sign_on_mode = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for sign_on_mode: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<GroupEmbeddedApp> for super::GroupEmbeddedApp {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GroupEmbeddedApp,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    label: value.label?,
                    name: value.name?,
                    sign_on_mode: value.sign_on_mode?,
                })
            }
        }
        impl ::std::convert::From<super::GroupEmbeddedApp> for GroupEmbeddedApp {
            fn from(value: super::GroupEmbeddedApp) -> Self {
                Self {
                    id: Ok(value.id),
                    label: Ok(value.label),
                    name: Ok(value.name),
                    sign_on_mode: Ok(value.sign_on_mode),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct GroupEmbeddedStats {
            apps_count: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
            group_push_mappings_count:
                ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
            has_admin_privlege:
                ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
            users_count: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        }
        impl ::std::default::Default for GroupEmbeddedStats {
            fn default() -> Self {
                Self {
                    apps_count: Ok(Default::default()),
                    group_push_mappings_count: Ok(Default::default()),
                    has_admin_privlege: Ok(Default::default()),
                    users_count: Ok(Default::default()),
                }
            }
        }
        impl GroupEmbeddedStats {
            pub fn apps_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i32>>,
                T::Error: ::std::fmt::Display,
            {
                self.apps_count = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for apps_count: {e}"));
                self
            }
            pub fn group_push_mappings_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i32>>,
                T::Error: ::std::fmt::Display,
            {
                self.group_push_mappings_count = value.try_into().map_err(|e| {
                    format!("error converting supplied value for group_push_mappings_count: {e}")
                });
                self
            }
            pub fn has_admin_privlege<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.has_admin_privlege = value.try_into().map_err(|e| {
                    format!("error converting supplied value for has_admin_privlege: {e}")
                });
                self
            }
            pub fn users_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i32>>,
                T::Error: ::std::fmt::Display,
            {
                self.users_count = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for users_count: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<GroupEmbeddedStats> for super::GroupEmbeddedStats {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GroupEmbeddedStats,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    apps_count: value.apps_count?,
                    group_push_mappings_count: value.group_push_mappings_count?,
                    has_admin_privlege: value.has_admin_privlege?,
                    users_count: value.users_count?,
                })
            }
        }
        impl ::std::convert::From<super::GroupEmbeddedStats> for GroupEmbeddedStats {
            fn from(value: super::GroupEmbeddedStats) -> Self {
                Self {
                    apps_count: Ok(value.apps_count),
                    group_push_mappings_count: Ok(value.group_push_mappings_count),
                    has_admin_privlege: Ok(value.has_admin_privlege),
                    users_count: Ok(value.users_count),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct GroupLinks {
            apps: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
            logo: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::HrefObject>>,
                ::std::string::String,
            >,
            self_: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
            source: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
            users: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for GroupLinks {
            fn default() -> Self {
                Self {
                    apps: Ok(Default::default()),
                    logo: Ok(Default::default()),
                    self_: Ok(Default::default()),
                    source: Ok(Default::default()),
                    users: Ok(Default::default()),
                }
            }
        }
        impl GroupLinks {
            pub fn apps<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::HrefObject>>,
                T::Error: ::std::fmt::Display,
            {
                self.apps = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for apps: {e}"));
                self
            }
            pub fn logo<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<super::HrefObject>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.logo = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for logo: {e}"));
                self
            }
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
            pub fn source<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::HrefObject>>,
                T::Error: ::std::fmt::Display,
            {
                self.source = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for source: {e}"));
                self
            }
            pub fn users<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::HrefObject>>,
                T::Error: ::std::fmt::Display,
            {
                self.users = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for users: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<GroupLinks> for super::GroupLinks {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GroupLinks,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    apps: value.apps?,
                    logo: value.logo?,
                    self_: value.self_?,
                    source: value.source?,
                    users: value.users?,
                })
            }
        }
        impl ::std::convert::From<super::GroupLinks> for GroupLinks {
            fn from(value: super::GroupLinks) -> Self {
                Self {
                    apps: Ok(value.apps),
                    logo: Ok(value.logo),
                    self_: Ok(value.self_),
                    source: Ok(value.source),
                    users: Ok(value.users),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct GroupProfile {
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            dn: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            external_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            sam_account_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            windows_domain_qualified_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for GroupProfile {
            fn default() -> Self {
                Self {
                    description: Ok(Default::default()),
                    dn: Ok(Default::default()),
                    external_id: Ok(Default::default()),
                    name: Ok(Default::default()),
                    sam_account_name: Ok(Default::default()),
                    windows_domain_qualified_name: Ok(Default::default()),
                }
            }
        }
        impl GroupProfile {
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for description: {e}"));
                self
            }
            pub fn dn<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.dn = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for dn: {e}"));
                self
            }
            pub fn external_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.external_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for external_id: {e}"));
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
            pub fn sam_account_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.sam_account_name = value.try_into().map_err(|e| {
                    format!("error converting supplied value for sam_account_name: {e}")
                });
                self
            }
            pub fn windows_domain_qualified_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.windows_domain_qualified_name = value.try_into().map_err(|e| {
                    format!(
                        "error converting supplied value for windows_domain_qualified_name: {e}"
                    )
                });
                self
            }
        }
        impl ::std::convert::TryFrom<GroupProfile> for super::GroupProfile {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GroupProfile,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    description: value.description?,
                    dn: value.dn?,
                    external_id: value.external_id?,
                    name: value.name?,
                    sam_account_name: value.sam_account_name?,
                    windows_domain_qualified_name: value.windows_domain_qualified_name?,
                })
            }
        }
        impl ::std::convert::From<super::GroupProfile> for GroupProfile {
            fn from(value: super::GroupProfile) -> Self {
                Self {
                    description: Ok(value.description),
                    dn: Ok(value.dn),
                    external_id: Ok(value.external_id),
                    name: Ok(value.name),
                    sam_account_name: Ok(value.sam_account_name),
                    windows_domain_qualified_name: Ok(value.windows_domain_qualified_name),
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
        pub struct LinksSelf {
            self_: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LinksSelf {
            fn default() -> Self {
                Self {
                    self_: Ok(Default::default()),
                }
            }
        }
        impl LinksSelf {
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
        impl ::std::convert::TryFrom<LinksSelf> for super::LinksSelf {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LinksSelf,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    self_: value.self_?,
                })
            }
        }
        impl ::std::convert::From<super::LinksSelf> for LinksSelf {
            fn from(value: super::LinksSelf) -> Self {
                Self {
                    self_: Ok(value.self_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LinksSelfAndLifecycle {
            activate: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
            deactivate: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
            self_: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LinksSelfAndLifecycle {
            fn default() -> Self {
                Self {
                    activate: Ok(Default::default()),
                    deactivate: Ok(Default::default()),
                    self_: Ok(Default::default()),
                }
            }
        }
        impl LinksSelfAndLifecycle {
            pub fn activate<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::HrefObject>>,
                T::Error: ::std::fmt::Display,
            {
                self.activate = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for activate: {e}"));
                self
            }
            pub fn deactivate<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::HrefObject>>,
                T::Error: ::std::fmt::Display,
            {
                self.deactivate = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for deactivate: {e}"));
                self
            }
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
        impl ::std::convert::TryFrom<LinksSelfAndLifecycle> for super::LinksSelfAndLifecycle {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LinksSelfAndLifecycle,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    activate: value.activate?,
                    deactivate: value.deactivate?,
                    self_: value.self_?,
                })
            }
        }
        impl ::std::convert::From<super::LinksSelfAndLifecycle> for LinksSelfAndLifecycle {
            fn from(value: super::LinksSelfAndLifecycle) -> Self {
                Self {
                    activate: Ok(value.activate),
                    deactivate: Ok(value.deactivate),
                    self_: Ok(value.self_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LogActor {
            alternate_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            detail_entry: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
            display_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LogActor {
            fn default() -> Self {
                Self {
                    alternate_id: Ok(Default::default()),
                    detail_entry: Ok(Default::default()),
                    display_name: Ok(Default::default()),
                    id: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }
        impl LogActor {
            pub fn alternate_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.alternate_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for alternate_id: {e}"));
                self
            }
            pub fn detail_entry<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<
                            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                        >,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.detail_entry = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for detail_entry: {e}"));
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
        impl ::std::convert::TryFrom<LogActor> for super::LogActor {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LogActor,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    alternate_id: value.alternate_id?,
                    detail_entry: value.detail_entry?,
                    display_name: value.display_name?,
                    id: value.id?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::LogActor> for LogActor {
            fn from(value: super::LogActor) -> Self {
                Self {
                    alternate_id: Ok(value.alternate_id),
                    detail_entry: Ok(value.detail_entry),
                    display_name: Ok(value.display_name),
                    id: Ok(value.id),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LogAuthenticationContext {
            authentication_provider: ::std::result::Result<
                ::std::option::Option<super::LogAuthenticationProvider>,
                ::std::string::String,
            >,
            authentication_step:
                ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            credential_provider: ::std::result::Result<
                ::std::option::Option<super::LogCredentialProvider>,
                ::std::string::String,
            >,
            credential_type: ::std::result::Result<
                ::std::option::Option<super::LogCredentialType>,
                ::std::string::String,
            >,
            external_session_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            interface: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            issuer: ::std::result::Result<
                ::std::option::Option<super::LogIssuer>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LogAuthenticationContext {
            fn default() -> Self {
                Self {
                    authentication_provider: Ok(Default::default()),
                    authentication_step: Ok(Default::default()),
                    credential_provider: Ok(Default::default()),
                    credential_type: Ok(Default::default()),
                    external_session_id: Ok(Default::default()),
                    interface: Ok(Default::default()),
                    issuer: Ok(Default::default()),
                }
            }
        }
        impl LogAuthenticationContext {
            pub fn authentication_provider<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogAuthenticationProvider>>,
                T::Error: ::std::fmt::Display,
            {
                self.authentication_provider = value.try_into().map_err(|e| {
                    format!("error converting supplied value for authentication_provider: {e}")
                });
                self
            }
            pub fn authentication_step<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.authentication_step = value.try_into().map_err(|e| {
                    format!("error converting supplied value for authentication_step: {e}")
                });
                self
            }
            pub fn credential_provider<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogCredentialProvider>>,
                T::Error: ::std::fmt::Display,
            {
                self.credential_provider = value.try_into().map_err(|e| {
                    format!("error converting supplied value for credential_provider: {e}")
                });
                self
            }
            pub fn credential_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogCredentialType>>,
                T::Error: ::std::fmt::Display,
            {
                self.credential_type = value.try_into().map_err(|e| {
                    format!("error converting supplied value for credential_type: {e}")
                });
                self
            }
            pub fn external_session_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.external_session_id = value.try_into().map_err(|e| {
                    format!("error converting supplied value for external_session_id: {e}")
                });
                self
            }
            pub fn interface<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.interface = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for interface: {e}"));
                self
            }
            pub fn issuer<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogIssuer>>,
                T::Error: ::std::fmt::Display,
            {
                self.issuer = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for issuer: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<LogAuthenticationContext> for super::LogAuthenticationContext {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LogAuthenticationContext,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    authentication_provider: value.authentication_provider?,
                    authentication_step: value.authentication_step?,
                    credential_provider: value.credential_provider?,
                    credential_type: value.credential_type?,
                    external_session_id: value.external_session_id?,
                    interface: value.interface?,
                    issuer: value.issuer?,
                })
            }
        }
        impl ::std::convert::From<super::LogAuthenticationContext> for LogAuthenticationContext {
            fn from(value: super::LogAuthenticationContext) -> Self {
                Self {
                    authentication_provider: Ok(value.authentication_provider),
                    authentication_step: Ok(value.authentication_step),
                    credential_provider: Ok(value.credential_provider),
                    credential_type: Ok(value.credential_type),
                    external_session_id: Ok(value.external_session_id),
                    interface: Ok(value.interface),
                    issuer: Ok(value.issuer),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LogBotProtection {
            level: ::std::result::Result<
                ::std::option::Option<super::LogBotProtectionLevel>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LogBotProtection {
            fn default() -> Self {
                Self {
                    level: Ok(Default::default()),
                }
            }
        }
        impl LogBotProtection {
            pub fn level<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogBotProtectionLevel>>,
                T::Error: ::std::fmt::Display,
            {
                self.level = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for level: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<LogBotProtection> for super::LogBotProtection {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LogBotProtection,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    level: value.level?,
                })
            }
        }
        impl ::std::convert::From<super::LogBotProtection> for LogBotProtection {
            fn from(value: super::LogBotProtection) -> Self {
                Self {
                    level: Ok(value.level),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LogClient {
            device: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            geographical_context: ::std::result::Result<
                ::std::option::Option<super::LogGeographicalContext>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            ip_address: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            user_agent: ::std::result::Result<
                ::std::option::Option<super::LogUserAgent>,
                ::std::string::String,
            >,
            zone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LogClient {
            fn default() -> Self {
                Self {
                    device: Ok(Default::default()),
                    geographical_context: Ok(Default::default()),
                    id: Ok(Default::default()),
                    ip_address: Ok(Default::default()),
                    user_agent: Ok(Default::default()),
                    zone: Ok(Default::default()),
                }
            }
        }
        impl LogClient {
            pub fn device<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.device = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for device: {e}"));
                self
            }
            pub fn geographical_context<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogGeographicalContext>>,
                T::Error: ::std::fmt::Display,
            {
                self.geographical_context = value.try_into().map_err(|e| {
                    format!("error converting supplied value for geographical_context: {e}")
                });
                self
            }
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
            pub fn ip_address<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.ip_address = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for ip_address: {e}"));
                self
            }
            pub fn user_agent<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogUserAgent>>,
                T::Error: ::std::fmt::Display,
            {
                self.user_agent = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for user_agent: {e}"));
                self
            }
            pub fn zone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.zone = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for zone: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<LogClient> for super::LogClient {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LogClient,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    device: value.device?,
                    geographical_context: value.geographical_context?,
                    id: value.id?,
                    ip_address: value.ip_address?,
                    user_agent: value.user_agent?,
                    zone: value.zone?,
                })
            }
        }
        impl ::std::convert::From<super::LogClient> for LogClient {
            fn from(value: super::LogClient) -> Self {
                Self {
                    device: Ok(value.device),
                    geographical_context: Ok(value.geographical_context),
                    id: Ok(value.id),
                    ip_address: Ok(value.ip_address),
                    user_agent: Ok(value.user_agent),
                    zone: Ok(value.zone),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LogDebugContext {
            debug_data: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LogDebugContext {
            fn default() -> Self {
                Self {
                    debug_data: Ok(Default::default()),
                }
            }
        }
        impl LogDebugContext {
            pub fn debug_data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<
                            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                        >,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.debug_data = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for debug_data: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<LogDebugContext> for super::LogDebugContext {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LogDebugContext,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    debug_data: value.debug_data?,
                })
            }
        }
        impl ::std::convert::From<super::LogDebugContext> for LogDebugContext {
            fn from(value: super::LogDebugContext) -> Self {
                Self {
                    debug_data: Ok(value.debug_data),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LogEvent {
            actor: ::std::result::Result<
                ::std::option::Option<super::LogActor>,
                ::std::string::String,
            >,
            authentication_context: ::std::result::Result<
                ::std::option::Option<super::LogAuthenticationContext>,
                ::std::string::String,
            >,
            client: ::std::result::Result<
                ::std::option::Option<super::LogClient>,
                ::std::string::String,
            >,
            debug_context: ::std::result::Result<
                ::std::option::Option<super::LogDebugContext>,
                ::std::string::String,
            >,
            display_message: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            event_type: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            legacy_event_type: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            outcome: ::std::result::Result<
                ::std::option::Option<super::LogOutcome>,
                ::std::string::String,
            >,
            published: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            request: ::std::result::Result<
                ::std::option::Option<super::LogRequest>,
                ::std::string::String,
            >,
            security_context: ::std::result::Result<
                ::std::option::Option<super::LogSecurityContext>,
                ::std::string::String,
            >,
            severity: ::std::result::Result<
                ::std::option::Option<super::LogSeverity>,
                ::std::string::String,
            >,
            target: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::LogTarget>>,
                ::std::string::String,
            >,
            transaction: ::std::result::Result<
                ::std::option::Option<super::LogTransaction>,
                ::std::string::String,
            >,
            uuid: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            version: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LogEvent {
            fn default() -> Self {
                Self {
                    actor: Ok(Default::default()),
                    authentication_context: Ok(Default::default()),
                    client: Ok(Default::default()),
                    debug_context: Ok(Default::default()),
                    display_message: Ok(Default::default()),
                    event_type: Ok(Default::default()),
                    legacy_event_type: Ok(Default::default()),
                    outcome: Ok(Default::default()),
                    published: Ok(Default::default()),
                    request: Ok(Default::default()),
                    security_context: Ok(Default::default()),
                    severity: Ok(Default::default()),
                    target: Ok(Default::default()),
                    transaction: Ok(Default::default()),
                    uuid: Ok(Default::default()),
                    version: Ok(Default::default()),
                }
            }
        }
        impl LogEvent {
            pub fn actor<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogActor>>,
                T::Error: ::std::fmt::Display,
            {
                self.actor = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for actor: {e}"));
                self
            }
            pub fn authentication_context<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogAuthenticationContext>>,
                T::Error: ::std::fmt::Display,
            {
                self.authentication_context = value.try_into().map_err(|e| {
                    format!("error converting supplied value for authentication_context: {e}")
                });
                self
            }
            pub fn client<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogClient>>,
                T::Error: ::std::fmt::Display,
            {
                self.client = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for client: {e}"));
                self
            }
            pub fn debug_context<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogDebugContext>>,
                T::Error: ::std::fmt::Display,
            {
                self.debug_context = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for debug_context: {e}"));
                self
            }
            pub fn display_message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.display_message = value.try_into().map_err(|e| {
                    format!("error converting supplied value for display_message: {e}")
                });
                self
            }
            pub fn event_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.event_type = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for event_type: {e}"));
                self
            }
            pub fn legacy_event_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.legacy_event_type = value.try_into().map_err(|e| {
                    format!("error converting supplied value for legacy_event_type: {e}")
                });
                self
            }
            pub fn outcome<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogOutcome>>,
                T::Error: ::std::fmt::Display,
            {
                self.outcome = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for outcome: {e}"));
                self
            }
            pub fn published<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::jiff::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.published = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for published: {e}"));
                self
            }
            pub fn request<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogRequest>>,
                T::Error: ::std::fmt::Display,
            {
                self.request = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for request: {e}"));
                self
            }
            pub fn security_context<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogSecurityContext>>,
                T::Error: ::std::fmt::Display,
            {
                self.security_context = value.try_into().map_err(|e| {
                    format!("error converting supplied value for security_context: {e}")
                });
                self
            }
            pub fn severity<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogSeverity>>,
                T::Error: ::std::fmt::Display,
            {
                self.severity = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for severity: {e}"));
                self
            }
            pub fn target<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<super::LogTarget>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.target = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for target: {e}"));
                self
            }
            pub fn transaction<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogTransaction>>,
                T::Error: ::std::fmt::Display,
            {
                self.transaction = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for transaction: {e}"));
                self
            }
            pub fn uuid<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.uuid = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for uuid: {e}"));
                self
            }
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for version: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<LogEvent> for super::LogEvent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LogEvent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    actor: value.actor?,
                    authentication_context: value.authentication_context?,
                    client: value.client?,
                    debug_context: value.debug_context?,
                    display_message: value.display_message?,
                    event_type: value.event_type?,
                    legacy_event_type: value.legacy_event_type?,
                    outcome: value.outcome?,
                    published: value.published?,
                    request: value.request?,
                    security_context: value.security_context?,
                    severity: value.severity?,
                    target: value.target?,
                    transaction: value.transaction?,
                    uuid: value.uuid?,
                    version: value.version?,
                })
            }
        }
        impl ::std::convert::From<super::LogEvent> for LogEvent {
            fn from(value: super::LogEvent) -> Self {
                Self {
                    actor: Ok(value.actor),
                    authentication_context: Ok(value.authentication_context),
                    client: Ok(value.client),
                    debug_context: Ok(value.debug_context),
                    display_message: Ok(value.display_message),
                    event_type: Ok(value.event_type),
                    legacy_event_type: Ok(value.legacy_event_type),
                    outcome: Ok(value.outcome),
                    published: Ok(value.published),
                    request: Ok(value.request),
                    security_context: Ok(value.security_context),
                    severity: Ok(value.severity),
                    target: Ok(value.target),
                    transaction: Ok(value.transaction),
                    uuid: Ok(value.uuid),
                    version: Ok(value.version),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LogGeographicalContext {
            city: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            country: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            geolocation: ::std::result::Result<
                ::std::option::Option<super::LogGeolocation>,
                ::std::string::String,
            >,
            postal_code: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            state: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LogGeographicalContext {
            fn default() -> Self {
                Self {
                    city: Ok(Default::default()),
                    country: Ok(Default::default()),
                    geolocation: Ok(Default::default()),
                    postal_code: Ok(Default::default()),
                    state: Ok(Default::default()),
                }
            }
        }
        impl LogGeographicalContext {
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
            pub fn country<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.country = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for country: {e}"));
                self
            }
            pub fn geolocation<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogGeolocation>>,
                T::Error: ::std::fmt::Display,
            {
                self.geolocation = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for geolocation: {e}"));
                self
            }
            pub fn postal_code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.postal_code = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for postal_code: {e}"));
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
        }
        impl ::std::convert::TryFrom<LogGeographicalContext> for super::LogGeographicalContext {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LogGeographicalContext,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    city: value.city?,
                    country: value.country?,
                    geolocation: value.geolocation?,
                    postal_code: value.postal_code?,
                    state: value.state?,
                })
            }
        }
        impl ::std::convert::From<super::LogGeographicalContext> for LogGeographicalContext {
            fn from(value: super::LogGeographicalContext) -> Self {
                Self {
                    city: Ok(value.city),
                    country: Ok(value.country),
                    geolocation: Ok(value.geolocation),
                    postal_code: Ok(value.postal_code),
                    state: Ok(value.state),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LogGeolocation {
            lat: ::std::result::Result<::std::option::Option<f64>, ::std::string::String>,
            lon: ::std::result::Result<::std::option::Option<f64>, ::std::string::String>,
        }
        impl ::std::default::Default for LogGeolocation {
            fn default() -> Self {
                Self {
                    lat: Ok(Default::default()),
                    lon: Ok(Default::default()),
                }
            }
        }
        impl LogGeolocation {
            pub fn lat<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.lat = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for lat: {e}"));
                self
            }
            pub fn lon<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.lon = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for lon: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<LogGeolocation> for super::LogGeolocation {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LogGeolocation,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    lat: value.lat?,
                    lon: value.lon?,
                })
            }
        }
        impl ::std::convert::From<super::LogGeolocation> for LogGeolocation {
            fn from(value: super::LogGeolocation) -> Self {
                Self {
                    lat: Ok(value.lat),
                    lon: Ok(value.lon),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LogIpAddress {
            geographical_context: ::std::result::Result<
                ::std::option::Option<super::LogGeographicalContext>,
                ::std::string::String,
            >,
            ip: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            ip_details: ::std::result::Result<
                ::std::option::Option<super::LogIpDetails>,
                ::std::string::String,
            >,
            source: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            version: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LogIpAddress {
            fn default() -> Self {
                Self {
                    geographical_context: Ok(Default::default()),
                    ip: Ok(Default::default()),
                    ip_details: Ok(Default::default()),
                    source: Ok(Default::default()),
                    version: Ok(Default::default()),
                }
            }
        }
        impl LogIpAddress {
            pub fn geographical_context<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogGeographicalContext>>,
                T::Error: ::std::fmt::Display,
            {
                self.geographical_context = value.try_into().map_err(|e| {
                    format!("error converting supplied value for geographical_context: {e}")
                });
                self
            }
            pub fn ip<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.ip = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for ip: {e}"));
                self
            }
            pub fn ip_details<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogIpDetails>>,
                T::Error: ::std::fmt::Display,
            {
                self.ip_details = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for ip_details: {e}"));
                self
            }
            pub fn source<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.source = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for source: {e}"));
                self
            }
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for version: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<LogIpAddress> for super::LogIpAddress {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LogIpAddress,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    geographical_context: value.geographical_context?,
                    ip: value.ip?,
                    ip_details: value.ip_details?,
                    source: value.source?,
                    version: value.version?,
                })
            }
        }
        impl ::std::convert::From<super::LogIpAddress> for LogIpAddress {
            fn from(value: super::LogIpAddress) -> Self {
                Self {
                    geographical_context: Ok(value.geographical_context),
                    ip: Ok(value.ip),
                    ip_details: Ok(value.ip_details),
                    source: Ok(value.source),
                    version: Ok(value.version),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LogIpDetails {
            as_number: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            as_org: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            domain: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            ip_service_categories: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::LogIpServiceCategory>>,
                ::std::string::String,
            >,
            isp: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LogIpDetails {
            fn default() -> Self {
                Self {
                    as_number: Ok(Default::default()),
                    as_org: Ok(Default::default()),
                    domain: Ok(Default::default()),
                    ip_service_categories: Ok(Default::default()),
                    isp: Ok(Default::default()),
                }
            }
        }
        impl LogIpDetails {
            pub fn as_number<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.as_number = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for as_number: {e}"));
                self
            }
            pub fn as_org<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.as_org = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for as_org: {e}"));
                self
            }
            pub fn domain<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.domain = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for domain: {e}"));
                self
            }
            pub fn ip_service_categories<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<super::LogIpServiceCategory>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.ip_service_categories = value.try_into().map_err(|e| {
                    format!("error converting supplied value for ip_service_categories: {e}")
                });
                self
            }
            pub fn isp<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.isp = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for isp: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<LogIpDetails> for super::LogIpDetails {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LogIpDetails,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    as_number: value.as_number?,
                    as_org: value.as_org?,
                    domain: value.domain?,
                    ip_service_categories: value.ip_service_categories?,
                    isp: value.isp?,
                })
            }
        }
        impl ::std::convert::From<super::LogIpDetails> for LogIpDetails {
            fn from(value: super::LogIpDetails) -> Self {
                Self {
                    as_number: Ok(value.as_number),
                    as_org: Ok(value.as_org),
                    domain: Ok(value.domain),
                    ip_service_categories: Ok(value.ip_service_categories),
                    isp: Ok(value.isp),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LogIpServiceCategory {
            is_anonymous: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
            operator: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<super::LogIpServiceCategoryType>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LogIpServiceCategory {
            fn default() -> Self {
                Self {
                    is_anonymous: Ok(Default::default()),
                    operator: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }
        impl LogIpServiceCategory {
            pub fn is_anonymous<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.is_anonymous = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for is_anonymous: {e}"));
                self
            }
            pub fn operator<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.operator = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for operator: {e}"));
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogIpServiceCategoryType>>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for type_: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<LogIpServiceCategory> for super::LogIpServiceCategory {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LogIpServiceCategory,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    is_anonymous: value.is_anonymous?,
                    operator: value.operator?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::LogIpServiceCategory> for LogIpServiceCategory {
            fn from(value: super::LogIpServiceCategory) -> Self {
                Self {
                    is_anonymous: Ok(value.is_anonymous),
                    operator: Ok(value.operator),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LogIssuer {
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LogIssuer {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }
        impl LogIssuer {
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
        impl ::std::convert::TryFrom<LogIssuer> for super::LogIssuer {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LogIssuer,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::LogIssuer> for LogIssuer {
            fn from(value: super::LogIssuer) -> Self {
                Self {
                    id: Ok(value.id),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LogOutcome {
            reason: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            result: ::std::result::Result<
                ::std::option::Option<super::LogOutcomeResult>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LogOutcome {
            fn default() -> Self {
                Self {
                    reason: Ok(Default::default()),
                    result: Ok(Default::default()),
                }
            }
        }
        impl LogOutcome {
            pub fn reason<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.reason = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for reason: {e}"));
                self
            }
            pub fn result<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogOutcomeResult>>,
                T::Error: ::std::fmt::Display,
            {
                self.result = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for result: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<LogOutcome> for super::LogOutcome {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LogOutcome,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    reason: value.reason?,
                    result: value.result?,
                })
            }
        }
        impl ::std::convert::From<super::LogOutcome> for LogOutcome {
            fn from(value: super::LogOutcome) -> Self {
                Self {
                    reason: Ok(value.reason),
                    result: Ok(value.result),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LogRequest {
            ip_chain: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::LogIpAddress>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LogRequest {
            fn default() -> Self {
                Self {
                    ip_chain: Ok(Default::default()),
                }
            }
        }
        impl LogRequest {
            pub fn ip_chain<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<super::LogIpAddress>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.ip_chain = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for ip_chain: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<LogRequest> for super::LogRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LogRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    ip_chain: value.ip_chain?,
                })
            }
        }
        impl ::std::convert::From<super::LogRequest> for LogRequest {
            fn from(value: super::LogRequest) -> Self {
                Self {
                    ip_chain: Ok(value.ip_chain),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LogRisk {
            detection_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            issuer: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            level: ::std::result::Result<
                ::std::option::Option<super::LogRiskLevel>,
                ::std::string::String,
            >,
            previous_level: ::std::result::Result<
                ::std::option::Option<super::LogRiskPreviousLevel>,
                ::std::string::String,
            >,
            reasons: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LogRisk {
            fn default() -> Self {
                Self {
                    detection_name: Ok(Default::default()),
                    issuer: Ok(Default::default()),
                    level: Ok(Default::default()),
                    previous_level: Ok(Default::default()),
                    reasons: Ok(Default::default()),
                }
            }
        }
        impl LogRisk {
            pub fn detection_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.detection_name = value.try_into().map_err(|e| {
                    format!("error converting supplied value for detection_name: {e}")
                });
                self
            }
            pub fn issuer<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.issuer = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for issuer: {e}"));
                self
            }
            pub fn level<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogRiskLevel>>,
                T::Error: ::std::fmt::Display,
            {
                self.level = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for level: {e}"));
                self
            }
            pub fn previous_level<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogRiskPreviousLevel>>,
                T::Error: ::std::fmt::Display,
            {
                self.previous_level = value.try_into().map_err(|e| {
                    format!("error converting supplied value for previous_level: {e}")
                });
                self
            }
            pub fn reasons<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.reasons = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for reasons: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<LogRisk> for super::LogRisk {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LogRisk,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    detection_name: value.detection_name?,
                    issuer: value.issuer?,
                    level: value.level?,
                    previous_level: value.previous_level?,
                    reasons: value.reasons?,
                })
            }
        }
        impl ::std::convert::From<super::LogRisk> for LogRisk {
            fn from(value: super::LogRisk) -> Self {
                Self {
                    detection_name: Ok(value.detection_name),
                    issuer: Ok(value.issuer),
                    level: Ok(value.level),
                    previous_level: Ok(value.previous_level),
                    reasons: Ok(value.reasons),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LogSecurityContext {
            as_number: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            as_org: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            bot_protection: ::std::result::Result<
                ::std::option::Option<super::LogBotProtection>,
                ::std::string::String,
            >,
            domain: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            ip_details: ::std::result::Result<
                ::std::option::Option<super::LogIpDetails>,
                ::std::string::String,
            >,
            is_proxy: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
            isp: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            risk:
                ::std::result::Result<::std::option::Option<super::LogRisk>, ::std::string::String>,
            user_behaviors: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::LogUserBehavior>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LogSecurityContext {
            fn default() -> Self {
                Self {
                    as_number: Ok(Default::default()),
                    as_org: Ok(Default::default()),
                    bot_protection: Ok(Default::default()),
                    domain: Ok(Default::default()),
                    ip_details: Ok(Default::default()),
                    is_proxy: Ok(Default::default()),
                    isp: Ok(Default::default()),
                    risk: Ok(Default::default()),
                    user_behaviors: Ok(Default::default()),
                }
            }
        }
        impl LogSecurityContext {
            pub fn as_number<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.as_number = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for as_number: {e}"));
                self
            }
            pub fn as_org<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.as_org = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for as_org: {e}"));
                self
            }
            pub fn bot_protection<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogBotProtection>>,
                T::Error: ::std::fmt::Display,
            {
                self.bot_protection = value.try_into().map_err(|e| {
                    format!("error converting supplied value for bot_protection: {e}")
                });
                self
            }
            pub fn domain<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.domain = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for domain: {e}"));
                self
            }
            pub fn ip_details<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogIpDetails>>,
                T::Error: ::std::fmt::Display,
            {
                self.ip_details = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for ip_details: {e}"));
                self
            }
            pub fn is_proxy<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.is_proxy = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for is_proxy: {e}"));
                self
            }
            pub fn isp<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.isp = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for isp: {e}"));
                self
            }
            pub fn risk<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogRisk>>,
                T::Error: ::std::fmt::Display,
            {
                self.risk = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for risk: {e}"));
                self
            }
            pub fn user_behaviors<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<super::LogUserBehavior>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.user_behaviors = value.try_into().map_err(|e| {
                    format!("error converting supplied value for user_behaviors: {e}")
                });
                self
            }
        }
        impl ::std::convert::TryFrom<LogSecurityContext> for super::LogSecurityContext {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LogSecurityContext,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    as_number: value.as_number?,
                    as_org: value.as_org?,
                    bot_protection: value.bot_protection?,
                    domain: value.domain?,
                    ip_details: value.ip_details?,
                    is_proxy: value.is_proxy?,
                    isp: value.isp?,
                    risk: value.risk?,
                    user_behaviors: value.user_behaviors?,
                })
            }
        }
        impl ::std::convert::From<super::LogSecurityContext> for LogSecurityContext {
            fn from(value: super::LogSecurityContext) -> Self {
                Self {
                    as_number: Ok(value.as_number),
                    as_org: Ok(value.as_org),
                    bot_protection: Ok(value.bot_protection),
                    domain: Ok(value.domain),
                    ip_details: Ok(value.ip_details),
                    is_proxy: Ok(value.is_proxy),
                    isp: Ok(value.isp),
                    risk: Ok(value.risk),
                    user_behaviors: Ok(value.user_behaviors),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LogTarget {
            alternate_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            change_details: ::std::result::Result<
                ::std::option::Option<super::LogTargetChangeDetails>,
                ::std::string::String,
            >,
            detail_entry: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
            display_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LogTarget {
            fn default() -> Self {
                Self {
                    alternate_id: Ok(Default::default()),
                    change_details: Ok(Default::default()),
                    detail_entry: Ok(Default::default()),
                    display_name: Ok(Default::default()),
                    id: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }
        impl LogTarget {
            pub fn alternate_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.alternate_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for alternate_id: {e}"));
                self
            }
            pub fn change_details<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogTargetChangeDetails>>,
                T::Error: ::std::fmt::Display,
            {
                self.change_details = value.try_into().map_err(|e| {
                    format!("error converting supplied value for change_details: {e}")
                });
                self
            }
            pub fn detail_entry<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<
                            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                        >,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.detail_entry = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for detail_entry: {e}"));
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
        impl ::std::convert::TryFrom<LogTarget> for super::LogTarget {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LogTarget,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    alternate_id: value.alternate_id?,
                    change_details: value.change_details?,
                    detail_entry: value.detail_entry?,
                    display_name: value.display_name?,
                    id: value.id?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::LogTarget> for LogTarget {
            fn from(value: super::LogTarget) -> Self {
                Self {
                    alternate_id: Ok(value.alternate_id),
                    change_details: Ok(value.change_details),
                    detail_entry: Ok(value.detail_entry),
                    display_name: Ok(value.display_name),
                    id: Ok(value.id),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LogTargetChangeDetails {
            from: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
            to: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LogTargetChangeDetails {
            fn default() -> Self {
                Self {
                    from: Ok(Default::default()),
                    to: Ok(Default::default()),
                }
            }
        }
        impl LogTargetChangeDetails {
            pub fn from<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<
                            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                        >,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.from = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for from: {e}"));
                self
            }
            pub fn to<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<
                            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                        >,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.to = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for to: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<LogTargetChangeDetails> for super::LogTargetChangeDetails {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LogTargetChangeDetails,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    from: value.from?,
                    to: value.to?,
                })
            }
        }
        impl ::std::convert::From<super::LogTargetChangeDetails> for LogTargetChangeDetails {
            fn from(value: super::LogTargetChangeDetails) -> Self {
                Self {
                    from: Ok(value.from),
                    to: Ok(value.to),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LogTransaction {
            detail: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LogTransaction {
            fn default() -> Self {
                Self {
                    detail: Ok(Default::default()),
                    id: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }
        impl LogTransaction {
            pub fn detail<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<
                            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                        >,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.detail = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for detail: {e}"));
                self
            }
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
        impl ::std::convert::TryFrom<LogTransaction> for super::LogTransaction {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LogTransaction,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    detail: value.detail?,
                    id: value.id?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::LogTransaction> for LogTransaction {
            fn from(value: super::LogTransaction) -> Self {
                Self {
                    detail: Ok(value.detail),
                    id: Ok(value.id),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LogUserAgent {
            browser: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            os: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            raw_user_agent: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LogUserAgent {
            fn default() -> Self {
                Self {
                    browser: Ok(Default::default()),
                    os: Ok(Default::default()),
                    raw_user_agent: Ok(Default::default()),
                }
            }
        }
        impl LogUserAgent {
            pub fn browser<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.browser = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for browser: {e}"));
                self
            }
            pub fn os<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.os = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for os: {e}"));
                self
            }
            pub fn raw_user_agent<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.raw_user_agent = value.try_into().map_err(|e| {
                    format!("error converting supplied value for raw_user_agent: {e}")
                });
                self
            }
        }
        impl ::std::convert::TryFrom<LogUserAgent> for super::LogUserAgent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LogUserAgent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    browser: value.browser?,
                    os: value.os?,
                    raw_user_agent: value.raw_user_agent?,
                })
            }
        }
        impl ::std::convert::From<super::LogUserAgent> for LogUserAgent {
            fn from(value: super::LogUserAgent) -> Self {
                Self {
                    browser: Ok(value.browser),
                    os: Ok(value.os),
                    raw_user_agent: Ok(value.raw_user_agent),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LogUserBehavior {
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            result: ::std::result::Result<
                ::std::option::Option<super::LogUserBehaviorResult>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LogUserBehavior {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                    name: Ok(Default::default()),
                    result: Ok(Default::default()),
                }
            }
        }
        impl LogUserBehavior {
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
            pub fn result<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LogUserBehaviorResult>>,
                T::Error: ::std::fmt::Display,
            {
                self.result = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for result: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<LogUserBehavior> for super::LogUserBehavior {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LogUserBehavior,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    name: value.name?,
                    result: value.result?,
                })
            }
        }
        impl ::std::convert::From<super::LogUserBehavior> for LogUserBehavior {
            fn from(value: super::LogUserBehavior) -> Self {
                Self {
                    id: Ok(value.id),
                    name: Ok(value.name),
                    result: Ok(value.result),
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
        pub struct NetworkZone {
            asns: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::string::String,
            >,
            created: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            gateways: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::NetworkZoneAddress>>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::option::Option<crate::ZoneId>, ::std::string::String>,
            ip_service_categories: ::std::result::Result<
                ::std::option::Option<super::NetworkZoneIpServiceCategories>,
                ::std::string::String,
            >,
            last_updated: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            links: ::std::result::Result<
                ::std::option::Option<super::LinksSelfAndLifecycle>,
                ::std::string::String,
            >,
            locations: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            proxies: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::NetworkZoneAddress>>,
                ::std::string::String,
            >,
            proxy_type: ::std::result::Result<
                ::std::option::Option<super::NetworkZoneProxyType>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                ::std::option::Option<super::NetworkZoneStatus>,
                ::std::string::String,
            >,
            system: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
            type_: ::std::result::Result<
                ::std::option::Option<super::NetworkZoneType>,
                ::std::string::String,
            >,
            usage: ::std::result::Result<
                ::std::option::Option<super::NetworkZoneUsage>,
                ::std::string::String,
            >,
            use_as_exempt_list:
                ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        }
        impl ::std::default::Default for NetworkZone {
            fn default() -> Self {
                Self {
                    asns: Ok(Default::default()),
                    created: Ok(Default::default()),
                    gateways: Ok(Default::default()),
                    id: Ok(Default::default()),
                    ip_service_categories: Ok(Default::default()),
                    last_updated: Ok(Default::default()),
                    links: Ok(Default::default()),
                    locations: Ok(Default::default()),
                    name: Ok(Default::default()),
                    proxies: Ok(Default::default()),
                    proxy_type: Ok(Default::default()),
                    status: Ok(Default::default()),
                    system: Ok(Default::default()),
                    type_: Ok(Default::default()),
                    usage: Ok(Default::default()),
                    use_as_exempt_list: Ok(Default::default()),
                }
            }
        }
        impl NetworkZone {
            pub fn asns<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::serde_json::Value>>,
                T::Error: ::std::fmt::Display,
            {
                self.asns = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for asns: {e}"));
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
            pub fn gateways<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<super::NetworkZoneAddress>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.gateways = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for gateways: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::ZoneId>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn ip_service_categories<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<super::NetworkZoneIpServiceCategories>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.ip_service_categories = value.try_into().map_err(|e| {
                    format!("error converting supplied value for ip_service_categories: {e}")
                });
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
                T: ::std::convert::TryInto<::std::option::Option<super::LinksSelfAndLifecycle>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for links: {e}"));
                self
            }
            pub fn locations<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::serde_json::Value>>,
                T::Error: ::std::fmt::Display,
            {
                self.locations = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for locations: {e}"));
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
            pub fn proxies<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<super::NetworkZoneAddress>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.proxies = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for proxies: {e}"));
                self
            }
            pub fn proxy_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::NetworkZoneProxyType>>,
                T::Error: ::std::fmt::Display,
            {
                self.proxy_type = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for proxy_type: {e}"));
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::NetworkZoneStatus>>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for status: {e}"));
                self
            }
            pub fn system<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.system = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for system: {e}"));
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::NetworkZoneType>>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for type_: {e}"));
                self
            }
            pub fn usage<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::NetworkZoneUsage>>,
                T::Error: ::std::fmt::Display,
            {
                self.usage = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for usage: {e}"));
                self
            }
            pub fn use_as_exempt_list<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.use_as_exempt_list = value.try_into().map_err(|e| {
                    format!("error converting supplied value for use_as_exempt_list: {e}")
                });
                self
            }
        }
        impl ::std::convert::TryFrom<NetworkZone> for super::NetworkZone {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NetworkZone,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    asns: value.asns?,
                    created: value.created?,
                    gateways: value.gateways?,
                    id: value.id?,
                    ip_service_categories: value.ip_service_categories?,
                    last_updated: value.last_updated?,
                    links: value.links?,
                    locations: value.locations?,
                    name: value.name?,
                    proxies: value.proxies?,
                    proxy_type: value.proxy_type?,
                    status: value.status?,
                    system: value.system?,
                    type_: value.type_?,
                    usage: value.usage?,
                    use_as_exempt_list: value.use_as_exempt_list?,
                })
            }
        }
        impl ::std::convert::From<super::NetworkZone> for NetworkZone {
            fn from(value: super::NetworkZone) -> Self {
                Self {
                    asns: Ok(value.asns),
                    created: Ok(value.created),
                    gateways: Ok(value.gateways),
                    id: Ok(value.id),
                    ip_service_categories: Ok(value.ip_service_categories),
                    last_updated: Ok(value.last_updated),
                    links: Ok(value.links),
                    locations: Ok(value.locations),
                    name: Ok(value.name),
                    proxies: Ok(value.proxies),
                    proxy_type: Ok(value.proxy_type),
                    status: Ok(value.status),
                    system: Ok(value.system),
                    type_: Ok(value.type_),
                    usage: Ok(value.usage),
                    use_as_exempt_list: Ok(value.use_as_exempt_list),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct NetworkZoneAddress {
            type_: ::std::result::Result<
                ::std::option::Option<super::NetworkZoneAddressType>,
                ::std::string::String,
            >,
            value: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NetworkZoneAddress {
            fn default() -> Self {
                Self {
                    type_: Ok(Default::default()),
                    value: Ok(Default::default()),
                }
            }
        }
        impl NetworkZoneAddress {
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::NetworkZoneAddressType>>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for type_: {e}"));
                self
            }
            pub fn value<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.value = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for value: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<NetworkZoneAddress> for super::NetworkZoneAddress {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NetworkZoneAddress,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    type_: value.type_?,
                    value: value.value?,
                })
            }
        }
        impl ::std::convert::From<super::NetworkZoneAddress> for NetworkZoneAddress {
            fn from(value: super::NetworkZoneAddress) -> Self {
                Self {
                    type_: Ok(value.type_),
                    value: Ok(value.value),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct NetworkZoneIpServiceCategories {
            exclude: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::IpServiceCategory>>,
                ::std::string::String,
            >,
            include: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::IpServiceCategory>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NetworkZoneIpServiceCategories {
            fn default() -> Self {
                Self {
                    exclude: Ok(Default::default()),
                    include: Ok(Default::default()),
                }
            }
        }
        impl NetworkZoneIpServiceCategories {
            pub fn exclude<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<super::IpServiceCategory>>,
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
                        ::std::option::Option<::std::vec::Vec<super::IpServiceCategory>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.include = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for include: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<NetworkZoneIpServiceCategories>
            for super::NetworkZoneIpServiceCategories
        {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NetworkZoneIpServiceCategories,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    exclude: value.exclude?,
                    include: value.include?,
                })
            }
        }
        impl ::std::convert::From<super::NetworkZoneIpServiceCategories>
            for NetworkZoneIpServiceCategories
        {
            fn from(value: super::NetworkZoneIpServiceCategories) -> Self {
                Self {
                    exclude: Ok(value.exclude),
                    include: Ok(value.include),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct OktaManagedUserAccountResponse {
            created: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            last_updated: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            okta_user_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            owner_group_ids: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            owner_user_ids: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                ::std::option::Option<super::ServiceAccountStatus>,
                ::std::string::String,
            >,
            status_detail: ::std::result::Result<
                ::std::option::Option<super::ServiceAccountStatusDetail>,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for OktaManagedUserAccountResponse {
            fn default() -> Self {
                Self {
                    created: Ok(Default::default()),
                    description: Ok(Default::default()),
                    email: Ok(Default::default()),
                    id: Ok(Default::default()),
                    last_updated: Ok(Default::default()),
                    name: Ok(Default::default()),
                    okta_user_id: Ok(Default::default()),
                    owner_group_ids: Ok(Default::default()),
                    owner_user_ids: Ok(Default::default()),
                    status: Ok(Default::default()),
                    status_detail: Ok(Default::default()),
                    username: Ok(Default::default()),
                }
            }
        }
        impl OktaManagedUserAccountResponse {
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
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for description: {e}"));
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
            pub fn okta_user_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.okta_user_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for okta_user_id: {e}"));
                self
            }
            pub fn owner_group_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.owner_group_ids = value.try_into().map_err(|e| {
                    format!("error converting supplied value for owner_group_ids: {e}")
                });
                self
            }
            pub fn owner_user_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.owner_user_ids = value.try_into().map_err(|e| {
                    format!("error converting supplied value for owner_user_ids: {e}")
                });
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ServiceAccountStatus>>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for status: {e}"));
                self
            }
            pub fn status_detail<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<super::ServiceAccountStatusDetail>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.status_detail = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for status_detail: {e}"));
                self
            }
            pub fn username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.username = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for username: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<OktaManagedUserAccountResponse>
            for super::OktaManagedUserAccountResponse
        {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OktaManagedUserAccountResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    created: value.created?,
                    description: value.description?,
                    email: value.email?,
                    id: value.id?,
                    last_updated: value.last_updated?,
                    name: value.name?,
                    okta_user_id: value.okta_user_id?,
                    owner_group_ids: value.owner_group_ids?,
                    owner_user_ids: value.owner_user_ids?,
                    status: value.status?,
                    status_detail: value.status_detail?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::OktaManagedUserAccountResponse>
            for OktaManagedUserAccountResponse
        {
            fn from(value: super::OktaManagedUserAccountResponse) -> Self {
                Self {
                    created: Ok(value.created),
                    description: Ok(value.description),
                    email: Ok(value.email),
                    id: Ok(value.id),
                    last_updated: Ok(value.last_updated),
                    name: Ok(value.name),
                    okta_user_id: Ok(value.okta_user_id),
                    owner_group_ids: Ok(value.owner_group_ids),
                    owner_user_ids: Ok(value.owner_user_ids),
                    status: Ok(value.status),
                    status_detail: Ok(value.status_detail),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Permission {
            conditions: ::std::result::Result<
                ::std::option::Option<super::PermissionConditions>,
                ::std::string::String,
            >,
            created: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            label: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            last_updated: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            links: ::std::result::Result<
                ::std::option::Option<super::PermissionLinks>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Permission {
            fn default() -> Self {
                Self {
                    conditions: Ok(Default::default()),
                    created: Ok(Default::default()),
                    label: Ok(Default::default()),
                    last_updated: Ok(Default::default()),
                    links: Ok(Default::default()),
                }
            }
        }
        impl Permission {
            pub fn conditions<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::PermissionConditions>>,
                T::Error: ::std::fmt::Display,
            {
                self.conditions = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for conditions: {e}"));
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
            pub fn label<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.label = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for label: {e}"));
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
                T: ::std::convert::TryInto<::std::option::Option<super::PermissionLinks>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for links: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<Permission> for super::Permission {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Permission,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    conditions: value.conditions?,
                    created: value.created?,
                    label: value.label?,
                    last_updated: value.last_updated?,
                    links: value.links?,
                })
            }
        }
        impl ::std::convert::From<super::Permission> for Permission {
            fn from(value: super::Permission) -> Self {
                Self {
                    conditions: Ok(value.conditions),
                    created: Ok(value.created),
                    label: Ok(value.label),
                    last_updated: Ok(value.last_updated),
                    links: Ok(value.links),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PermissionConditions {
            exclude: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
            include: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PermissionConditions {
            fn default() -> Self {
                Self {
                    exclude: Ok(Default::default()),
                    include: Ok(Default::default()),
                }
            }
        }
        impl PermissionConditions {
            pub fn exclude<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<
                            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                        >,
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
                        ::std::option::Option<
                            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                        >,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.include = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for include: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<PermissionConditions> for super::PermissionConditions {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PermissionConditions,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    exclude: value.exclude?,
                    include: value.include?,
                })
            }
        }
        impl ::std::convert::From<super::PermissionConditions> for PermissionConditions {
            fn from(value: super::PermissionConditions) -> Self {
                Self {
                    exclude: Ok(value.exclude),
                    include: Ok(value.include),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PermissionLinks {
            role: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
            self_: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PermissionLinks {
            fn default() -> Self {
                Self {
                    role: Ok(Default::default()),
                    self_: Ok(Default::default()),
                }
            }
        }
        impl PermissionLinks {
            pub fn role<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::HrefObject>>,
                T::Error: ::std::fmt::Display,
            {
                self.role = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for role: {e}"));
                self
            }
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
        impl ::std::convert::TryFrom<PermissionLinks> for super::PermissionLinks {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PermissionLinks,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    role: value.role?,
                    self_: value.self_?,
                })
            }
        }
        impl ::std::convert::From<super::PermissionLinks> for PermissionLinks {
            fn from(value: super::PermissionLinks) -> Self {
                Self {
                    role: Ok(value.role),
                    self_: Ok(value.self_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Permissions {
            permissions: ::std::result::Result<
                ::std::option::Option<::tokens_http::Records<crate::types::Permission>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Permissions {
            fn default() -> Self {
                Self {
                    permissions: Ok(Default::default()),
                }
            }
        }
        impl Permissions {
            pub fn permissions<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::tokens_http::Records<crate::types::Permission>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.permissions = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for permissions: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<Permissions> for super::Permissions {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Permissions,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    permissions: value.permissions?,
                })
            }
        }
        impl ::std::convert::From<super::Permissions> for Permissions {
            fn from(value: super::Permissions) -> Self {
                Self {
                    permissions: Ok(value.permissions),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PrincipalRateLimitEntity {
            created_by: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            created_date: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            default_concurrency_percentage:
                ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            default_percentage:
                ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            last_update: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            last_updated_by: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            org_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            principal_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            principal_type: ::std::result::Result<
                ::std::option::Option<super::PrincipalType>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PrincipalRateLimitEntity {
            fn default() -> Self {
                Self {
                    created_by: Ok(Default::default()),
                    created_date: Ok(Default::default()),
                    default_concurrency_percentage: Ok(Default::default()),
                    default_percentage: Ok(Default::default()),
                    id: Ok(Default::default()),
                    last_update: Ok(Default::default()),
                    last_updated_by: Ok(Default::default()),
                    org_id: Ok(Default::default()),
                    principal_id: Ok(Default::default()),
                    principal_type: Ok(Default::default()),
                }
            }
        }
        impl PrincipalRateLimitEntity {
            pub fn created_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_by = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for created_by: {e}"));
                self
            }
            pub fn created_date<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::jiff::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_date = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for created_date: {e}"));
                self
            }
            pub fn default_concurrency_percentage<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.default_concurrency_percentage = value.try_into().map_err(|e| {
                    format!(
                        "error converting supplied value for default_concurrency_percentage: {e}"
                    )
                });
                self
            }
            pub fn default_percentage<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.default_percentage = value.try_into().map_err(|e| {
                    format!("error converting supplied value for default_percentage: {e}")
                });
                self
            }
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
            pub fn last_update<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::jiff::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.last_update = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for last_update: {e}"));
                self
            }
            pub fn last_updated_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.last_updated_by = value.try_into().map_err(|e| {
                    format!("error converting supplied value for last_updated_by: {e}")
                });
                self
            }
            pub fn org_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.org_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for org_id: {e}"));
                self
            }
            pub fn principal_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.principal_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for principal_id: {e}"));
                self
            }
            pub fn principal_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::PrincipalType>>,
                T::Error: ::std::fmt::Display,
            {
                self.principal_type = value.try_into().map_err(|e| {
                    format!("error converting supplied value for principal_type: {e}")
                });
                self
            }
        }
        impl ::std::convert::TryFrom<PrincipalRateLimitEntity> for super::PrincipalRateLimitEntity {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PrincipalRateLimitEntity,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    created_by: value.created_by?,
                    created_date: value.created_date?,
                    default_concurrency_percentage: value.default_concurrency_percentage?,
                    default_percentage: value.default_percentage?,
                    id: value.id?,
                    last_update: value.last_update?,
                    last_updated_by: value.last_updated_by?,
                    org_id: value.org_id?,
                    principal_id: value.principal_id?,
                    principal_type: value.principal_type?,
                })
            }
        }
        impl ::std::convert::From<super::PrincipalRateLimitEntity> for PrincipalRateLimitEntity {
            fn from(value: super::PrincipalRateLimitEntity) -> Self {
                Self {
                    created_by: Ok(value.created_by),
                    created_date: Ok(value.created_date),
                    default_concurrency_percentage: Ok(value.default_concurrency_percentage),
                    default_percentage: Ok(value.default_percentage),
                    id: Ok(value.id),
                    last_update: Ok(value.last_update),
                    last_updated_by: Ok(value.last_updated_by),
                    org_id: Ok(value.org_id),
                    principal_id: Ok(value.principal_id),
                    principal_type: Ok(value.principal_type),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ResourceConditions {
            exclude: ::std::result::Result<
                ::std::option::Option<super::ResourceConditionsExclude>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ResourceConditions {
            fn default() -> Self {
                Self {
                    exclude: Ok(Default::default()),
                }
            }
        }
        impl ResourceConditions {
            pub fn exclude<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ResourceConditionsExclude>>,
                T::Error: ::std::fmt::Display,
            {
                self.exclude = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for exclude: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<ResourceConditions> for super::ResourceConditions {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ResourceConditions,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    exclude: value.exclude?,
                })
            }
        }
        impl ::std::convert::From<super::ResourceConditions> for ResourceConditions {
            fn from(value: super::ResourceConditions) -> Self {
                Self {
                    exclude: Ok(value.exclude),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ResourceConditionsExclude {
            okta_orn: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ResourceConditionsExclude {
            fn default() -> Self {
                Self {
                    okta_orn: Ok(Default::default()),
                }
            }
        }
        impl ResourceConditionsExclude {
            pub fn okta_orn<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.okta_orn = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for okta_orn: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<ResourceConditionsExclude> for super::ResourceConditionsExclude {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ResourceConditionsExclude,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    okta_orn: value.okta_orn?,
                })
            }
        }
        impl ::std::convert::From<super::ResourceConditionsExclude> for ResourceConditionsExclude {
            fn from(value: super::ResourceConditionsExclude) -> Self {
                Self {
                    okta_orn: Ok(value.okta_orn),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ResourceSet {
            created: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            label: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            last_updated: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            links: ::std::result::Result<
                ::std::option::Option<super::ResourceSetLinks>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ResourceSet {
            fn default() -> Self {
                Self {
                    created: Ok(Default::default()),
                    description: Ok(Default::default()),
                    id: Ok(Default::default()),
                    label: Ok(Default::default()),
                    last_updated: Ok(Default::default()),
                    links: Ok(Default::default()),
                }
            }
        }
        impl ResourceSet {
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
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for description: {e}"));
                self
            }
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
            pub fn label<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.label = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for label: {e}"));
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
                T: ::std::convert::TryInto<::std::option::Option<super::ResourceSetLinks>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for links: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<ResourceSet> for super::ResourceSet {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ResourceSet,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    created: value.created?,
                    description: value.description?,
                    id: value.id?,
                    label: value.label?,
                    last_updated: value.last_updated?,
                    links: value.links?,
                })
            }
        }
        impl ::std::convert::From<super::ResourceSet> for ResourceSet {
            fn from(value: super::ResourceSet) -> Self {
                Self {
                    created: Ok(value.created),
                    description: Ok(value.description),
                    id: Ok(value.id),
                    label: Ok(value.label),
                    last_updated: Ok(value.last_updated),
                    links: Ok(value.links),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ResourceSetLinks {
            bindings: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
            resources: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
            self_: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ResourceSetLinks {
            fn default() -> Self {
                Self {
                    bindings: Ok(Default::default()),
                    resources: Ok(Default::default()),
                    self_: Ok(Default::default()),
                }
            }
        }
        impl ResourceSetLinks {
            pub fn bindings<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::HrefObject>>,
                T::Error: ::std::fmt::Display,
            {
                self.bindings = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for bindings: {e}"));
                self
            }
            pub fn resources<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::HrefObject>>,
                T::Error: ::std::fmt::Display,
            {
                self.resources = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for resources: {e}"));
                self
            }
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
        impl ::std::convert::TryFrom<ResourceSetLinks> for super::ResourceSetLinks {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ResourceSetLinks,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    bindings: value.bindings?,
                    resources: value.resources?,
                    self_: value.self_?,
                })
            }
        }
        impl ::std::convert::From<super::ResourceSetLinks> for ResourceSetLinks {
            fn from(value: super::ResourceSetLinks) -> Self {
                Self {
                    bindings: Ok(value.bindings),
                    resources: Ok(value.resources),
                    self_: Ok(value.self_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ResourceSetResource {
            conditions: ::std::result::Result<
                ::std::option::Option<super::ResourceConditions>,
                ::std::string::String,
            >,
            created: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            last_updated: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            links: ::std::result::Result<
                ::std::option::Option<super::ResourceSetResourceLinks>,
                ::std::string::String,
            >,
            orn: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ResourceSetResource {
            fn default() -> Self {
                Self {
                    conditions: Ok(Default::default()),
                    created: Ok(Default::default()),
                    id: Ok(Default::default()),
                    last_updated: Ok(Default::default()),
                    links: Ok(Default::default()),
                    orn: Ok(Default::default()),
                }
            }
        }
        impl ResourceSetResource {
            pub fn conditions<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ResourceConditions>>,
                T::Error: ::std::fmt::Display,
            {
                self.conditions = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for conditions: {e}"));
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
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
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
                T: ::std::convert::TryInto<::std::option::Option<super::ResourceSetResourceLinks>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for links: {e}"));
                self
            }
            pub fn orn<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.orn = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for orn: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<ResourceSetResource> for super::ResourceSetResource {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ResourceSetResource,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    conditions: value.conditions?,
                    created: value.created?,
                    id: value.id?,
                    last_updated: value.last_updated?,
                    links: value.links?,
                    orn: value.orn?,
                })
            }
        }
        impl ::std::convert::From<super::ResourceSetResource> for ResourceSetResource {
            fn from(value: super::ResourceSetResource) -> Self {
                Self {
                    conditions: Ok(value.conditions),
                    created: Ok(value.created),
                    id: Ok(value.id),
                    last_updated: Ok(value.last_updated),
                    links: Ok(value.links),
                    orn: Ok(value.orn),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ResourceSetResourceLinks {
            groups: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
            resource: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
            self_: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
            users: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ResourceSetResourceLinks {
            fn default() -> Self {
                Self {
                    groups: Ok(Default::default()),
                    resource: Ok(Default::default()),
                    self_: Ok(Default::default()),
                    users: Ok(Default::default()),
                }
            }
        }
        impl ResourceSetResourceLinks {
            pub fn groups<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::HrefObject>>,
                T::Error: ::std::fmt::Display,
            {
                self.groups = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for groups: {e}"));
                self
            }
            pub fn resource<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::HrefObject>>,
                T::Error: ::std::fmt::Display,
            {
                self.resource = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for resource: {e}"));
                self
            }
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
            pub fn users<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::HrefObject>>,
                T::Error: ::std::fmt::Display,
            {
                self.users = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for users: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<ResourceSetResourceLinks> for super::ResourceSetResourceLinks {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ResourceSetResourceLinks,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    groups: value.groups?,
                    resource: value.resource?,
                    self_: value.self_?,
                    users: value.users?,
                })
            }
        }
        impl ::std::convert::From<super::ResourceSetResourceLinks> for ResourceSetResourceLinks {
            fn from(value: super::ResourceSetResourceLinks) -> Self {
                Self {
                    groups: Ok(value.groups),
                    resource: Ok(value.resource),
                    self_: Ok(value.self_),
                    users: Ok(value.users),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ResourceSetResources {
            links: ::std::result::Result<
                ::std::option::Option<super::ResourceSetResourcesLinks>,
                ::std::string::String,
            >,
            resources: ::std::result::Result<
                ::std::option::Option<::tokens_http::Records<crate::types::ResourceSetResource>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ResourceSetResources {
            fn default() -> Self {
                Self {
                    links: Ok(Default::default()),
                    resources: Ok(Default::default()),
                }
            }
        }
        impl ResourceSetResources {
            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ResourceSetResourcesLinks>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for links: {e}"));
                self
            }
            pub fn resources<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<
                            ::tokens_http::Records<crate::types::ResourceSetResource>,
                        >,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.resources = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for resources: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<ResourceSetResources> for super::ResourceSetResources {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ResourceSetResources,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    links: value.links?,
                    resources: value.resources?,
                })
            }
        }
        impl ::std::convert::From<super::ResourceSetResources> for ResourceSetResources {
            fn from(value: super::ResourceSetResources) -> Self {
                Self {
                    links: Ok(value.links),
                    resources: Ok(value.resources),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ResourceSetResourcesLinks {
            next: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
            resource_set: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ResourceSetResourcesLinks {
            fn default() -> Self {
                Self {
                    next: Ok(Default::default()),
                    resource_set: Ok(Default::default()),
                }
            }
        }
        impl ResourceSetResourcesLinks {
            pub fn next<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::HrefObject>>,
                T::Error: ::std::fmt::Display,
            {
                self.next = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for next: {e}"));
                self
            }
            pub fn resource_set<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::HrefObject>>,
                T::Error: ::std::fmt::Display,
            {
                self.resource_set = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for resource_set: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<ResourceSetResourcesLinks> for super::ResourceSetResourcesLinks {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ResourceSetResourcesLinks,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    next: value.next?,
                    resource_set: value.resource_set?,
                })
            }
        }
        impl ::std::convert::From<super::ResourceSetResourcesLinks> for ResourceSetResourcesLinks {
            fn from(value: super::ResourceSetResourcesLinks) -> Self {
                Self {
                    next: Ok(value.next),
                    resource_set: Ok(value.resource_set),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RoleAssignment {
            assignment_type: ::std::result::Result<
                ::std::option::Option<super::RoleAssignmentType>,
                ::std::string::String,
            >,
            created: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            embedded: ::std::result::Result<
                ::std::option::Option<super::RoleAssignmentEmbedded>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            label: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            last_updated: ::std::result::Result<
                ::std::option::Option<::jiff::Timestamp>,
                ::std::string::String,
            >,
            links: ::std::result::Result<
                ::std::option::Option<super::RoleAssignmentLinks>,
                ::std::string::String,
            >,
            resource_set: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            role: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                ::std::option::Option<super::LifecycleStatus>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<super::RoleType>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for RoleAssignment {
            fn default() -> Self {
                Self {
                    assignment_type: Ok(Default::default()),
                    created: Ok(Default::default()),
                    embedded: Ok(Default::default()),
                    id: Ok(Default::default()),
                    label: Ok(Default::default()),
                    last_updated: Ok(Default::default()),
                    links: Ok(Default::default()),
                    resource_set: Ok(Default::default()),
                    role: Ok(Default::default()),
                    status: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }
        impl RoleAssignment {
            pub fn assignment_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::RoleAssignmentType>>,
                T::Error: ::std::fmt::Display,
            {
                self.assignment_type = value.try_into().map_err(|e| {
                    format!("error converting supplied value for assignment_type: {e}")
                });
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
            pub fn embedded<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::RoleAssignmentEmbedded>>,
                T::Error: ::std::fmt::Display,
            {
                self.embedded = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for embedded: {e}"));
                self
            }
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
            pub fn label<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.label = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for label: {e}"));
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
                T: ::std::convert::TryInto<::std::option::Option<super::RoleAssignmentLinks>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for links: {e}"));
                self
            }
            pub fn resource_set<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.resource_set = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for resource_set: {e}"));
                self
            }
            pub fn role<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.role = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for role: {e}"));
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LifecycleStatus>>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for status: {e}"));
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::RoleType>>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for type_: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<RoleAssignment> for super::RoleAssignment {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RoleAssignment,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    assignment_type: value.assignment_type?,
                    created: value.created?,
                    embedded: value.embedded?,
                    id: value.id?,
                    label: value.label?,
                    last_updated: value.last_updated?,
                    links: value.links?,
                    resource_set: value.resource_set?,
                    role: value.role?,
                    status: value.status?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::RoleAssignment> for RoleAssignment {
            fn from(value: super::RoleAssignment) -> Self {
                Self {
                    assignment_type: Ok(value.assignment_type),
                    created: Ok(value.created),
                    embedded: Ok(value.embedded),
                    id: Ok(value.id),
                    label: Ok(value.label),
                    last_updated: Ok(value.last_updated),
                    links: Ok(value.links),
                    resource_set: Ok(value.resource_set),
                    role: Ok(value.role),
                    status: Ok(value.status),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RoleAssignmentEmbedded {
            targets: ::std::result::Result<
                ::std::option::Option<super::RoleAssignmentEmbeddedTargets>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for RoleAssignmentEmbedded {
            fn default() -> Self {
                Self {
                    targets: Ok(Default::default()),
                }
            }
        }
        impl RoleAssignmentEmbedded {
            pub fn targets<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<super::RoleAssignmentEmbeddedTargets>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.targets = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for targets: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<RoleAssignmentEmbedded> for super::RoleAssignmentEmbedded {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RoleAssignmentEmbedded,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    targets: value.targets?,
                })
            }
        }
        impl ::std::convert::From<super::RoleAssignmentEmbedded> for RoleAssignmentEmbedded {
            fn from(value: super::RoleAssignmentEmbedded) -> Self {
                Self {
                    targets: Ok(value.targets),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RoleAssignmentEmbeddedTargets {
            catalog: ::std::result::Result<
                ::std::option::Option<super::RoleAssignmentEmbeddedTargetsCatalog>,
                ::std::string::String,
            >,
            groups: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::Group>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for RoleAssignmentEmbeddedTargets {
            fn default() -> Self {
                Self {
                    catalog: Ok(Default::default()),
                    groups: Ok(Default::default()),
                }
            }
        }
        impl RoleAssignmentEmbeddedTargets {
            pub fn catalog<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<super::RoleAssignmentEmbeddedTargetsCatalog>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.catalog = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for catalog: {e}"));
                self
            }
            pub fn groups<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<super::Group>>>,
                T::Error: ::std::fmt::Display,
            {
                self.groups = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for groups: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<RoleAssignmentEmbeddedTargets>
            for super::RoleAssignmentEmbeddedTargets
        {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RoleAssignmentEmbeddedTargets,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    catalog: value.catalog?,
                    groups: value.groups?,
                })
            }
        }
        impl ::std::convert::From<super::RoleAssignmentEmbeddedTargets> for RoleAssignmentEmbeddedTargets {
            fn from(value: super::RoleAssignmentEmbeddedTargets) -> Self {
                Self {
                    catalog: Ok(value.catalog),
                    groups: Ok(value.groups),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RoleAssignmentEmbeddedTargetsCatalog {
            apps: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::CatalogApplication>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for RoleAssignmentEmbeddedTargetsCatalog {
            fn default() -> Self {
                Self {
                    apps: Ok(Default::default()),
                }
            }
        }
        impl RoleAssignmentEmbeddedTargetsCatalog {
            pub fn apps<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<super::CatalogApplication>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.apps = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for apps: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<RoleAssignmentEmbeddedTargetsCatalog>
            for super::RoleAssignmentEmbeddedTargetsCatalog
        {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RoleAssignmentEmbeddedTargetsCatalog,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { apps: value.apps? })
            }
        }
        impl ::std::convert::From<super::RoleAssignmentEmbeddedTargetsCatalog>
            for RoleAssignmentEmbeddedTargetsCatalog
        {
            fn from(value: super::RoleAssignmentEmbeddedTargetsCatalog) -> Self {
                Self {
                    apps: Ok(value.apps),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RoleAssignmentLinks {
            assignee: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
            member: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
            permissions: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
            resource_set: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
            role: ::std::result::Result<
                ::std::option::Option<super::HrefObject>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for RoleAssignmentLinks {
            fn default() -> Self {
                Self {
                    assignee: Ok(Default::default()),
                    member: Ok(Default::default()),
                    permissions: Ok(Default::default()),
                    resource_set: Ok(Default::default()),
                    role: Ok(Default::default()),
                }
            }
        }
        impl RoleAssignmentLinks {
            pub fn assignee<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::HrefObject>>,
                T::Error: ::std::fmt::Display,
            {
                self.assignee = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for assignee: {e}"));
                self
            }
            pub fn member<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::HrefObject>>,
                T::Error: ::std::fmt::Display,
            {
                self.member = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for member: {e}"));
                self
            }
            pub fn permissions<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::HrefObject>>,
                T::Error: ::std::fmt::Display,
            {
                self.permissions = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for permissions: {e}"));
                self
            }
            pub fn resource_set<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::HrefObject>>,
                T::Error: ::std::fmt::Display,
            {
                self.resource_set = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for resource_set: {e}"));
                self
            }
            pub fn role<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::HrefObject>>,
                T::Error: ::std::fmt::Display,
            {
                self.role = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for role: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<RoleAssignmentLinks> for super::RoleAssignmentLinks {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RoleAssignmentLinks,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    assignee: value.assignee?,
                    member: value.member?,
                    permissions: value.permissions?,
                    resource_set: value.resource_set?,
                    role: value.role?,
                })
            }
        }
        impl ::std::convert::From<super::RoleAssignmentLinks> for RoleAssignmentLinks {
            fn from(value: super::RoleAssignmentLinks) -> Self {
                Self {
                    assignee: Ok(value.assignee),
                    member: Ok(value.member),
                    permissions: Ok(value.permissions),
                    resource_set: Ok(value.resource_set),
                    role: Ok(value.role),
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
/// The endpoints for API tokens, those that tell who owns them and what the owners may do, and the System Log.
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
    /// List pools of directory and other agents
    ///
    /// Sends a `GET` request to `/api/v1/agentPools`
    ///
    /// Arguments:
    /// - `after`: Cursor of the page, taken from the link to it.
    /// - `limit_per_pool_type`: How many agents of each pool are listed.
    /// - `pool_type`: Only pools of this type.
    /// ```text
    /// let response = client.list_agent_pools()
    ///     .after(after)
    ///     .limit_per_pool_type(limit_per_pool_type)
    ///     .pool_type(pool_type)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_agent_pools(&self) -> builder::ListAgentPools<'_> {
        builder::ListAgentPools::new(self)
    }
    /// List the active API tokens of the org
    ///
    /// Expired and revoked tokens are not listed.
    ///
    /// Sends a `GET` request to `/api/v1/api-tokens`
    ///
    /// Arguments:
    /// - `after`: Cursor of the page, taken from the link to it.
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
    /// List the roles of a group
    ///
    /// Sends a `GET` request to `/api/v1/groups/{groupId}/roles`
    ///
    /// Arguments:
    /// - `group_id`: Id of the group.
    /// - `expand`: targets/groups or targets/catalog/apps adds what a standard role is limited to.
    /// ```text
    /// let response = client.list_group_assigned_roles()
    ///     .group_id(group_id)
    ///     .expand(expand)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_group_assigned_roles(&self) -> builder::ListGroupAssignedRoles<'_> {
        builder::ListGroupAssignedRoles::new(self)
    }
    /// Show a resource set
    ///
    /// Sends a `GET` request to `/api/v1/iam/resource-sets/{resourceSetIdOrLabel}`
    ///
    /// Arguments:
    /// - `resource_set_id_or_label`: Id or label of the resource set.
    /// ```text
    /// let response = client.get_resource_set()
    ///     .resource_set_id_or_label(resource_set_id_or_label)
    ///     .send()
    ///     .await;
    /// ```
    pub fn get_resource_set(&self) -> builder::GetResourceSet<'_> {
        builder::GetResourceSet::new(self)
    }
    /// List the resources of a resource set
    ///
    /// Sends a `GET` request to `/api/v1/iam/resource-sets/{resourceSetIdOrLabel}/resources`
    ///
    /// Arguments:
    /// - `resource_set_id_or_label`: Id or label of the resource set.
    /// - `after`: Cursor of the page, taken from the link to it.
    /// - `limit`: How many records a page holds.
    /// ```text
    /// let response = client.list_resource_set_resources()
    ///     .resource_set_id_or_label(resource_set_id_or_label)
    ///     .after(after)
    ///     .limit(limit)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_resource_set_resources(&self) -> builder::ListResourceSetResources<'_> {
        builder::ListResourceSetResources::new(self)
    }
    /// List the permissions of a custom role
    ///
    /// Sends a `GET` request to `/api/v1/iam/roles/{roleIdOrLabel}/permissions`
    ///
    /// Arguments:
    /// - `role_id_or_label`: Id or label of the custom role.
    /// ```text
    /// let response = client.list_role_permissions()
    ///     .role_id_or_label(role_id_or_label)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_role_permissions(&self) -> builder::ListRolePermissions<'_> {
        builder::ListRolePermissions::new(self)
    }
    /// List events of the System Log
    ///
    /// Without since: of the last seven days.
    ///
    /// Sends a `GET` request to `/api/v1/logs`
    ///
    /// Arguments:
    /// - `after`: Cursor of the page, taken from the link to it.
    /// - `filter`: Expression that events match, such as `eventType eq "system.api_token.create"`.
    /// - `limit`: How many events a page holds: up to 1000.
    /// - `q`: Words to look for in all members. Up to ten of up to 40 characters.
    /// - `since`: The oldest time, as in RFC 3339.
    /// - `sort_order`: Which events come first, by time.
    /// - `until`: The latest time, as in RFC 3339.
    /// ```text
    /// let response = client.list_log_events()
    ///     .after(after)
    ///     .filter(filter)
    ///     .limit(limit)
    ///     .q(q)
    ///     .since(since)
    ///     .sort_order(sort_order)
    ///     .until(until)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_log_events(&self) -> builder::ListLogEvents<'_> {
        builder::ListLogEvents::new(self)
    }
    /// List what share of the rate limits tokens and clients may use
    ///
    /// `filter` is required.
    ///
    /// Sends a `GET` request to `/api/v1/principal-rate-limits`
    ///
    /// Arguments:
    /// - `after`: Cursor of the page, taken from the link to it.
    /// - `filter`: Either `principalType eq "SSWS_TOKEN"` or `principalType eq "OAUTH_CLIENT"`.
    /// - `limit`: How many records a page holds.
    /// ```text
    /// let response = client.list_principal_rate_limit_entities()
    ///     .after(after)
    ///     .filter(filter)
    ///     .limit(limit)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_principal_rate_limit_entities(
        &self,
    ) -> builder::ListPrincipalRateLimitEntities<'_> {
        builder::ListPrincipalRateLimitEntities::new(self)
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
    /// List a user's groups
    ///
    /// Not documented to come in pages.
    ///
    /// Sends a `GET` request to `/api/v1/users/{id}/groups`
    ///
    /// Arguments:
    /// - `id`: Id of the user. A login is not accepted.
    /// ```text
    /// let response = client.list_user_groups()
    ///     .id(id)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_user_groups(&self) -> builder::ListUserGroups<'_> {
        builder::ListUserGroups::new(self)
    }
    /// List the roles of a user
    ///
    /// Roles that the user has through a group are not listed.
    ///
    /// Sends a `GET` request to `/api/v1/users/{userId}/roles`
    ///
    /// Arguments:
    /// - `user_id`: Id of the user. A login is not accepted.
    /// - `expand`: targets/groups or targets/catalog/apps adds what a standard role is limited to.
    /// ```text
    /// let response = client.list_assigned_roles_for_user()
    ///     .user_id(user_id)
    ///     .expand(expand)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_assigned_roles_for_user(&self) -> builder::ListAssignedRolesForUser<'_> {
        builder::ListAssignedRolesForUser::new(self)
    }
    /// List the network zones of the org
    ///
    /// Sends a `GET` request to `/api/v1/zones`
    ///
    /// Arguments:
    /// - `after`: Cursor of the page, taken from the link to it.
    /// - `filter`: Expression that zones match: by id, usage or system.
    /// - `limit`: How many records a page holds.
    /// ```text
    /// let response = client.list_network_zones()
    ///     .after(after)
    ///     .filter(filter)
    ///     .limit(limit)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_network_zones(&self) -> builder::ListNetworkZones<'_> {
        builder::ListNetworkZones::new(self)
    }
    /// Show a network zone
    ///
    /// Sends a `GET` request to `/api/v1/zones/{zoneId}`
    ///
    /// Arguments:
    /// - `zone_id`: Id of the network zone.
    /// ```text
    /// let response = client.get_network_zone()
    ///     .zone_id(zone_id)
    ///     .send()
    ///     .await;
    /// ```
    pub fn get_network_zone(&self) -> builder::GetNetworkZone<'_> {
        builder::GetNetworkZone::new(self)
    }
    /// List the roles of an OAuth 2.0 client
    ///
    /// Sends a `GET` request to `/oauth2/v1/clients/{clientId}/roles`
    ///
    /// Arguments:
    /// - `client_id`: Id of the OAuth 2.0 client.
    /// ```text
    /// let response = client.list_roles_for_client()
    ///     .client_id(client_id)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_roles_for_client(&self) -> builder::ListRolesForClient<'_> {
        builder::ListRolesForClient::new(self)
    }
    /// List the groups that a client's role is limited to
    ///
    /// Sends a `GET` request to `/oauth2/v1/clients/{clientId}/roles/{roleAssignmentId}/targets/groups`
    ///
    /// Arguments:
    /// - `client_id`: Id of the OAuth 2.0 client.
    /// - `role_assignment_id`: Id of the assignment of the role.
    /// - `after`: Cursor of the page, taken from the link to it.
    /// - `limit`: How many records a page holds.
    /// ```text
    /// let response = client.list_group_target_role_for_client()
    ///     .client_id(client_id)
    ///     .role_assignment_id(role_assignment_id)
    ///     .after(after)
    ///     .limit(limit)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_group_target_role_for_client(&self) -> builder::ListGroupTargetRoleForClient<'_> {
        builder::ListGroupTargetRoleForClient::new(self)
    }
    /// List the service accounts that are users of the org
    ///
    /// Only for super administrators of orgs with Okta Privileged Access.
    ///
    /// Sends a `GET` request to `/privileged-access/api/v1/okta-service-accounts`
    ///
    /// Arguments:
    /// - `after`: Cursor of the page, taken from the link to it.
    /// - `limit`: How many records a page holds.
    /// - `match_`: Text to look for in the name, the user name and the e-mail address.
    /// ```text
    /// let response = client.list_okta_managed_user_accounts()
    ///     .after(after)
    ///     .limit(limit)
    ///     .match_(match_)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_okta_managed_user_accounts(&self) -> builder::ListOktaManagedUserAccounts<'_> {
        builder::ListOktaManagedUserAccounts::new(self)
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
    /// Builder for [`Client::list_agent_pools`]
    ///
    /// [`Client::list_agent_pools`]: super::Client::list_agent_pools
    #[derive(Debug, Clone)]
    pub struct ListAgentPools<'a> {
        client: &'a super::Client,
        after: Result<Option<::std::string::String>, String>,
        limit_per_pool_type: Result<Option<i64>, String>,
        pool_type: Result<Option<types::AgentType>, String>,
    }
    impl<'a> ListAgentPools<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                after: Ok(None),
                limit_per_pool_type: Ok(None),
                pool_type: Ok(None),
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
        pub fn limit_per_pool_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit_per_pool_type = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit_per_pool_type failed".to_string());
            self
        }
        pub fn pool_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AgentType>,
        {
            self.pool_type = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `AgentType` for pool_type failed".to_string());
            self
        }
        /// Sends a `GET` request to `/api/v1/agentPools`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::tokens_http::Records<crate::types::AgentPool>>,
            Error<types::Error>,
        > {
            let Self {
                client,
                after,
                limit_per_pool_type,
                pool_type,
            } = self;
            let after = after.map_err(Error::InvalidRequest)?;
            let limit_per_pool_type = limit_per_pool_type.map_err(Error::InvalidRequest)?;
            let pool_type = pool_type.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/v1/agentPools", client.baseurl,);
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
                .query(&progenitor_client::QueryParam::new(
                    "limitPerPoolType",
                    &limit_per_pool_type,
                ))
                .query(&progenitor_client::QueryParam::new("poolType", &pool_type))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_agent_pools",
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
    /// Builder for [`Client::list_group_assigned_roles`]
    ///
    /// [`Client::list_group_assigned_roles`]: super::Client::list_group_assigned_roles
    #[derive(Debug, Clone)]
    pub struct ListGroupAssignedRoles<'a> {
        client: &'a super::Client,
        group_id: Result<crate::GroupId, String>,
        expand: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListGroupAssignedRoles<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                group_id: Err("group_id was not initialized".to_string()),
                expand: Ok(None),
            }
        }
        pub fn group_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::GroupId>,
        {
            self.group_id = value
                .try_into()
                .map_err(|_| "conversion to `crate :: GroupId` for group_id failed".to_string());
            self
        }
        pub fn expand<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.expand = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for expand failed".to_string()
            });
            self
        }
        /// Sends a `GET` request to `/api/v1/groups/{groupId}/roles`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::tokens_http::Records<crate::types::RoleAssignment>>,
            Error<types::Error>,
        > {
            let Self {
                client,
                group_id,
                expand,
            } = self;
            let group_id = group_id.map_err(Error::InvalidRequest)?;
            let expand = expand.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/groups/{}/roles",
                client.baseurl,
                ::tokens_http::path_segment(&group_id.to_string())
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
                .query(&progenitor_client::QueryParam::new("expand", &expand))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_group_assigned_roles",
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
    /// Builder for [`Client::get_resource_set`]
    ///
    /// [`Client::get_resource_set`]: super::Client::get_resource_set
    #[derive(Debug, Clone)]
    pub struct GetResourceSet<'a> {
        client: &'a super::Client,
        resource_set_id_or_label: Result<::std::string::String, String>,
    }
    impl<'a> GetResourceSet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                resource_set_id_or_label: Err(
                    "resource_set_id_or_label was not initialized".to_string()
                ),
            }
        }
        pub fn resource_set_id_or_label<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.resource_set_id_or_label = value.try_into().map_err(|_| {
                "conversion to `:: std :: string :: String` for resource_set_id_or_label failed"
                    .to_string()
            });
            self
        }
        /// Sends a `GET` request to `/api/v1/iam/resource-sets/{resourceSetIdOrLabel}`
        pub async fn send(self) -> Result<ResponseValue<types::ResourceSet>, Error<types::Error>> {
            let Self {
                client,
                resource_set_id_or_label,
            } = self;
            let resource_set_id_or_label =
                resource_set_id_or_label.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/iam/resource-sets/{}",
                client.baseurl,
                ::tokens_http::path_segment(&resource_set_id_or_label.to_string())
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
                operation_id: "get_resource_set",
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
    /// Builder for [`Client::list_resource_set_resources`]
    ///
    /// [`Client::list_resource_set_resources`]: super::Client::list_resource_set_resources
    #[derive(Debug, Clone)]
    pub struct ListResourceSetResources<'a> {
        client: &'a super::Client,
        resource_set_id_or_label: Result<::std::string::String, String>,
        after: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
    }
    impl<'a> ListResourceSetResources<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                resource_set_id_or_label: Err(
                    "resource_set_id_or_label was not initialized".to_string()
                ),
                after: Ok(None),
                limit: Ok(None),
            }
        }
        pub fn resource_set_id_or_label<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.resource_set_id_or_label = value.try_into().map_err(|_| {
                "conversion to `:: std :: string :: String` for resource_set_id_or_label failed"
                    .to_string()
            });
            self
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
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        /// Sends a `GET` request to `/api/v1/iam/resource-sets/{resourceSetIdOrLabel}/resources`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ResourceSetResources>, Error<types::Error>> {
            let Self {
                client,
                resource_set_id_or_label,
                after,
                limit,
            } = self;
            let resource_set_id_or_label =
                resource_set_id_or_label.map_err(Error::InvalidRequest)?;
            let after = after.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/iam/resource-sets/{}/resources",
                client.baseurl,
                ::tokens_http::path_segment(&resource_set_id_or_label.to_string())
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
                .query(&progenitor_client::QueryParam::new("after", &after))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_resource_set_resources",
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
    /// Builder for [`Client::list_role_permissions`]
    ///
    /// [`Client::list_role_permissions`]: super::Client::list_role_permissions
    #[derive(Debug, Clone)]
    pub struct ListRolePermissions<'a> {
        client: &'a super::Client,
        role_id_or_label: Result<::std::string::String, String>,
    }
    impl<'a> ListRolePermissions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                role_id_or_label: Err("role_id_or_label was not initialized".to_string()),
            }
        }
        pub fn role_id_or_label<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.role_id_or_label = value.try_into().map_err(|_| {
                "conversion to `:: std :: string :: String` for role_id_or_label failed".to_string()
            });
            self
        }
        /// Sends a `GET` request to `/api/v1/iam/roles/{roleIdOrLabel}/permissions`
        pub async fn send(self) -> Result<ResponseValue<types::Permissions>, Error<types::Error>> {
            let Self {
                client,
                role_id_or_label,
            } = self;
            let role_id_or_label = role_id_or_label.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/iam/roles/{}/permissions",
                client.baseurl,
                ::tokens_http::path_segment(&role_id_or_label.to_string())
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
                operation_id: "list_role_permissions",
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
    /// Builder for [`Client::list_log_events`]
    ///
    /// [`Client::list_log_events`]: super::Client::list_log_events
    #[derive(Debug, Clone)]
    pub struct ListLogEvents<'a> {
        client: &'a super::Client,
        after: Result<Option<::std::string::String>, String>,
        filter: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
        q: Result<Option<::std::string::String>, String>,
        since: Result<Option<::std::string::String>, String>,
        sort_order: Result<Option<types::ListLogEventsSortOrder>, String>,
        until: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListLogEvents<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                after: Ok(None),
                filter: Ok(None),
                limit: Ok(None),
                q: Ok(None),
                since: Ok(None),
                sort_order: Ok(None),
                until: Ok(None),
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
        pub fn filter<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.filter = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for filter failed".to_string()
            });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
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
        pub fn since<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.since = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for since failed".to_string()
            });
            self
        }
        pub fn sort_order<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListLogEventsSortOrder>,
        {
            self.sort_order = value.try_into().map(Some).map_err(|_| {
                "conversion to `ListLogEventsSortOrder` for sort_order failed".to_string()
            });
            self
        }
        pub fn until<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.until = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for until failed".to_string()
            });
            self
        }
        /// Sends a `GET` request to `/api/v1/logs`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::tokens_http::Records<crate::types::LogEvent>>,
            Error<types::Error>,
        > {
            let Self {
                client,
                after,
                filter,
                limit,
                q,
                since,
                sort_order,
                until,
            } = self;
            let after = after.map_err(Error::InvalidRequest)?;
            let filter = filter.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let q = q.map_err(Error::InvalidRequest)?;
            let since = since.map_err(Error::InvalidRequest)?;
            let sort_order = sort_order.map_err(Error::InvalidRequest)?;
            let until = until.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/v1/logs", client.baseurl,);
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
                .query(&progenitor_client::QueryParam::new("filter", &filter))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("q", &q))
                .query(&progenitor_client::QueryParam::new("since", &since))
                .query(&progenitor_client::QueryParam::new(
                    "sortOrder",
                    &sort_order,
                ))
                .query(&progenitor_client::QueryParam::new("until", &until))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_log_events",
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
    /// Builder for [`Client::list_principal_rate_limit_entities`]
    ///
    /// [`Client::list_principal_rate_limit_entities`]: super::Client::list_principal_rate_limit_entities
    #[derive(Debug, Clone)]
    pub struct ListPrincipalRateLimitEntities<'a> {
        client: &'a super::Client,
        after: Result<Option<::std::string::String>, String>,
        filter: Result<::std::string::String, String>,
        limit: Result<Option<i32>, String>,
    }
    impl<'a> ListPrincipalRateLimitEntities<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                after: Ok(None),
                filter: Err("filter was not initialized".to_string()),
                limit: Ok(None),
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
        pub fn filter<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.filter = value.try_into().map_err(|_| {
                "conversion to `:: std :: string :: String` for filter failed".to_string()
            });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        /// Sends a `GET` request to `/api/v1/principal-rate-limits`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::tokens_http::Records<crate::types::PrincipalRateLimitEntity>>,
            Error<types::Error>,
        > {
            let Self {
                client,
                after,
                filter,
                limit,
            } = self;
            let after = after.map_err(Error::InvalidRequest)?;
            let filter = filter.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/v1/principal-rate-limits", client.baseurl,);
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
                .query(&progenitor_client::QueryParam::new("filter", &filter))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_principal_rate_limit_entities",
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
    /// Builder for [`Client::list_user_groups`]
    ///
    /// [`Client::list_user_groups`]: super::Client::list_user_groups
    #[derive(Debug, Clone)]
    pub struct ListUserGroups<'a> {
        client: &'a super::Client,
        id: Result<crate::UserId, String>,
    }
    impl<'a> ListUserGroups<'a> {
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
        /// Sends a `GET` request to `/api/v1/users/{id}/groups`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::tokens_http::Records<crate::types::Group>>, Error<types::Error>>
        {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/users/{}/groups",
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
                operation_id: "list_user_groups",
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
    /// Builder for [`Client::list_assigned_roles_for_user`]
    ///
    /// [`Client::list_assigned_roles_for_user`]: super::Client::list_assigned_roles_for_user
    #[derive(Debug, Clone)]
    pub struct ListAssignedRolesForUser<'a> {
        client: &'a super::Client,
        user_id: Result<crate::UserId, String>,
        expand: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListAssignedRolesForUser<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                user_id: Err("user_id was not initialized".to_string()),
                expand: Ok(None),
            }
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::UserId>,
        {
            self.user_id = value
                .try_into()
                .map_err(|_| "conversion to `crate :: UserId` for user_id failed".to_string());
            self
        }
        pub fn expand<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.expand = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for expand failed".to_string()
            });
            self
        }
        /// Sends a `GET` request to `/api/v1/users/{userId}/roles`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::tokens_http::Records<crate::types::RoleAssignment>>,
            Error<types::Error>,
        > {
            let Self {
                client,
                user_id,
                expand,
            } = self;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let expand = expand.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/users/{}/roles",
                client.baseurl,
                ::tokens_http::path_segment(&user_id.to_string()).map_err(Error::InvalidRequest)?,
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
                .query(&progenitor_client::QueryParam::new("expand", &expand))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_assigned_roles_for_user",
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
    /// Builder for [`Client::list_network_zones`]
    ///
    /// [`Client::list_network_zones`]: super::Client::list_network_zones
    #[derive(Debug, Clone)]
    pub struct ListNetworkZones<'a> {
        client: &'a super::Client,
        after: Result<Option<::std::string::String>, String>,
        filter: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
    }
    impl<'a> ListNetworkZones<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                after: Ok(None),
                filter: Ok(None),
                limit: Ok(None),
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
        pub fn filter<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.filter = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for filter failed".to_string()
            });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        /// Sends a `GET` request to `/api/v1/zones`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::tokens_http::Records<crate::types::NetworkZone>>,
            Error<types::Error>,
        > {
            let Self {
                client,
                after,
                filter,
                limit,
            } = self;
            let after = after.map_err(Error::InvalidRequest)?;
            let filter = filter.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/v1/zones", client.baseurl,);
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
                .query(&progenitor_client::QueryParam::new("filter", &filter))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_network_zones",
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
    /// Builder for [`Client::get_network_zone`]
    ///
    /// [`Client::get_network_zone`]: super::Client::get_network_zone
    #[derive(Debug, Clone)]
    pub struct GetNetworkZone<'a> {
        client: &'a super::Client,
        zone_id: Result<crate::ZoneId, String>,
    }
    impl<'a> GetNetworkZone<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                zone_id: Err("zone_id was not initialized".to_string()),
            }
        }
        pub fn zone_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ZoneId>,
        {
            self.zone_id = value
                .try_into()
                .map_err(|_| "conversion to `crate :: ZoneId` for zone_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/api/v1/zones/{zoneId}`
        pub async fn send(self) -> Result<ResponseValue<types::NetworkZone>, Error<types::Error>> {
            let Self { client, zone_id } = self;
            let zone_id = zone_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/zones/{}",
                client.baseurl,
                ::tokens_http::path_segment(&zone_id.to_string()).map_err(Error::InvalidRequest)?,
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
                operation_id: "get_network_zone",
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
    /// Builder for [`Client::list_roles_for_client`]
    ///
    /// [`Client::list_roles_for_client`]: super::Client::list_roles_for_client
    #[derive(Debug, Clone)]
    pub struct ListRolesForClient<'a> {
        client: &'a super::Client,
        client_id: Result<crate::ClientId, String>,
    }
    impl<'a> ListRolesForClient<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                client_id: Err("client_id was not initialized".to_string()),
            }
        }
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ClientId>,
        {
            self.client_id = value
                .try_into()
                .map_err(|_| "conversion to `crate :: ClientId` for client_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/oauth2/v1/clients/{clientId}/roles`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::tokens_http::Records<crate::types::RoleAssignment>>,
            Error<types::Error>,
        > {
            let Self { client, client_id } = self;
            let client_id = client_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/oauth2/v1/clients/{}/roles",
                client.baseurl,
                ::tokens_http::path_segment(&client_id.to_string())
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
                operation_id: "list_roles_for_client",
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
    /// Builder for [`Client::list_group_target_role_for_client`]
    ///
    /// [`Client::list_group_target_role_for_client`]: super::Client::list_group_target_role_for_client
    #[derive(Debug, Clone)]
    pub struct ListGroupTargetRoleForClient<'a> {
        client: &'a super::Client,
        client_id: Result<crate::ClientId, String>,
        role_assignment_id: Result<crate::RoleAssignmentId, String>,
        after: Result<Option<::std::string::String>, String>,
        limit: Result<Option<::std::num::NonZeroU64>, String>,
    }
    impl<'a> ListGroupTargetRoleForClient<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                client_id: Err("client_id was not initialized".to_string()),
                role_assignment_id: Err("role_assignment_id was not initialized".to_string()),
                after: Ok(None),
                limit: Ok(None),
            }
        }
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ClientId>,
        {
            self.client_id = value
                .try_into()
                .map_err(|_| "conversion to `crate :: ClientId` for client_id failed".to_string());
            self
        }
        pub fn role_assignment_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::RoleAssignmentId>,
        {
            self.role_assignment_id = value.try_into().map_err(|_| {
                "conversion to `crate :: RoleAssignmentId` for role_assignment_id failed"
                    .to_string()
            });
            self
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
            V: std::convert::TryInto<::std::num::NonZeroU64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: num :: NonZeroU64` for limit failed".to_string()
            });
            self
        }
        /// Sends a `GET` request to `/oauth2/v1/clients/{clientId}/roles/{roleAssignmentId}/targets/groups`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::tokens_http::Records<crate::types::Group>>, Error<types::Error>>
        {
            let Self {
                client,
                client_id,
                role_assignment_id,
                after,
                limit,
            } = self;
            let client_id = client_id.map_err(Error::InvalidRequest)?;
            let role_assignment_id = role_assignment_id.map_err(Error::InvalidRequest)?;
            let after = after.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/oauth2/v1/clients/{}/roles/{}/targets/groups",
                client.baseurl,
                ::tokens_http::path_segment(&client_id.to_string())
                    .map_err(Error::InvalidRequest)?,
                ::tokens_http::path_segment(&role_assignment_id.to_string())
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
                .query(&progenitor_client::QueryParam::new("after", &after))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_group_target_role_for_client",
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
    /// Builder for [`Client::list_okta_managed_user_accounts`]
    ///
    /// [`Client::list_okta_managed_user_accounts`]: super::Client::list_okta_managed_user_accounts
    #[derive(Debug, Clone)]
    pub struct ListOktaManagedUserAccounts<'a> {
        client: &'a super::Client,
        after: Result<Option<::std::string::String>, String>,
        limit: Result<Option<::std::num::NonZeroU64>, String>,
        match_: Result<Option<types::ListOktaManagedUserAccountsMatch>, String>,
    }
    impl<'a> ListOktaManagedUserAccounts<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                after: Ok(None),
                limit: Ok(None),
                match_: Ok(None),
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
            V: std::convert::TryInto<::std::num::NonZeroU64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: num :: NonZeroU64` for limit failed".to_string()
            });
            self
        }
        pub fn match_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListOktaManagedUserAccountsMatch>,
        {
            self.match_ = value.try_into().map(Some).map_err(|_| {
                "conversion to `ListOktaManagedUserAccountsMatch` for match_ failed".to_string()
            });
            self
        }
        /// Sends a `GET` request to `/privileged-access/api/v1/okta-service-accounts`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::tokens_http::Records<crate::types::OktaManagedUserAccountResponse>>,
            Error<types::Error>,
        > {
            let Self {
                client,
                after,
                limit,
                match_,
            } = self;
            let after = after.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let match_ = match_.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/privileged-access/api/v1/okta-service-accounts",
                client.baseurl,
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
                .query(&progenitor_client::QueryParam::new("after", &after))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("match", &match_))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_okta_managed_user_accounts",
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
