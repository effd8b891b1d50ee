// Generated from specs/okta.yaml by `cargo xtask codegen`. Do not edit it:
// change the spec or xtask/src/codegen, and run the command again.

pub mod operations {
    //! [`When`](::httpmock::When) and [`Then`](::httpmock::Then)
    //! wrappers for each operation. Each can be converted to
    //! its inner type with a call to `into_inner()`. This can
    //! be used to explicitly deviate from permitted values.
    use crate::generated::client::types;
    pub struct ListAgentPoolsWhen(::httpmock::When);
    impl ListAgentPoolsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/agentPools$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        pub fn limit_per_pool_type<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limitPerPoolType", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limitPerPoolType"))
            }
        }
        pub fn pool_type<T>(self, value: T) -> Self
        where
            T: Into<Option<types::AgentType>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("poolType", value.to_string()))
            } else {
                Self(self.0.query_param_missing("poolType"))
            }
        }
    }
    pub struct ListAgentPoolsThen(::httpmock::Then);
    impl ListAgentPoolsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::tokens_http::Records<crate::types::AgentPool>) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(
            self,
            status: u16,
            value: &::tokens_http::Records<crate::types::AgentPool>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct ListApiTokensWhen(::httpmock::When);
    impl ListApiTokensWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/api-tokens$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<::std::num::NonZeroU32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn q<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("q", value.to_string()))
            } else {
                Self(self.0.query_param_missing("q"))
            }
        }
    }
    pub struct ListApiTokensThen(::httpmock::Then);
    impl ListApiTokensThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::tokens_http::Records<crate::types::ApiToken>) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(
            self,
            status: u16,
            value: &::tokens_http::Records<crate::types::ApiToken>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct RevokeCurrentApiTokenWhen(::httpmock::When);
    impl RevokeCurrentApiTokenWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches("^/api/v1/api-tokens/current$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    pub struct RevokeCurrentApiTokenThen(::httpmock::Then);
    impl RevokeCurrentApiTokenThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
        }
        pub fn success(self, status: u16) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(self.0.status(status))
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct GetApiTokenWhen(::httpmock::When);
    impl GetApiTokenWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/api-tokens/[^/]*$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn api_token_id(self, value: &crate::TokenId) -> Self {
            let re = format!("^/api/v1/api-tokens/{}$", value.to_string());
            Self(self.0.path_matches(re))
        }
    }
    pub struct GetApiTokenThen(::httpmock::Then);
    impl GetApiTokenThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ApiToken) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(self, status: u16, value: &types::ApiToken) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct UpsertApiTokenWhen(::httpmock::When);
    impl UpsertApiTokenWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches("^/api/v1/api-tokens/[^/]*$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn api_token_id(self, value: &crate::TokenId) -> Self {
            let re = format!("^/api/v1/api-tokens/{}$", value.to_string());
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::ApiTokenUpdate) -> Self {
            Self(::tokens_http::with_secrets(|| self.0.json_body_obj(value)))
        }
    }
    pub struct UpsertApiTokenThen(::httpmock::Then);
    impl UpsertApiTokenThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ApiToken) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(self, status: u16, value: &types::ApiToken) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct RevokeApiTokenWhen(::httpmock::When);
    impl RevokeApiTokenWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches("^/api/v1/api-tokens/[^/]*$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn api_token_id(self, value: &crate::TokenId) -> Self {
            let re = format!("^/api/v1/api-tokens/{}$", value.to_string());
            Self(self.0.path_matches(re))
        }
    }
    pub struct RevokeApiTokenThen(::httpmock::Then);
    impl RevokeApiTokenThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
        }
        pub fn success(self, status: u16) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(self.0.status(status))
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct ListGroupAssignedRolesWhen(::httpmock::When);
    impl ListGroupAssignedRolesWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/groups/[^/]*/roles$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn group_id(self, value: &crate::GroupId) -> Self {
            let re = format!("^/api/v1/groups/{}/roles$", value.to_string());
            Self(self.0.path_matches(re))
        }
        pub fn expand<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("expand", value.to_string()))
            } else {
                Self(self.0.query_param_missing("expand"))
            }
        }
    }
    pub struct ListGroupAssignedRolesThen(::httpmock::Then);
    impl ListGroupAssignedRolesThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::tokens_http::Records<crate::types::RoleAssignment>) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(
            self,
            status: u16,
            value: &::tokens_http::Records<crate::types::RoleAssignment>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct GetResourceSetWhen(::httpmock::When);
    impl GetResourceSetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/iam/resource-sets/[^/]*$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn resource_set_id_or_label(self, value: &str) -> Self {
            let re = format!("^/api/v1/iam/resource-sets/{}$", value.to_string());
            Self(self.0.path_matches(re))
        }
    }
    pub struct GetResourceSetThen(::httpmock::Then);
    impl GetResourceSetThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ResourceSet) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(self, status: u16, value: &types::ResourceSet) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct ListResourceSetResourcesWhen(::httpmock::When);
    impl ListResourceSetResourcesWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/iam/resource-sets/[^/]*/resources$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn resource_set_id_or_label(self, value: &str) -> Self {
            let re = format!(
                "^/api/v1/iam/resource-sets/{}/resources$",
                value.to_string()
            );
            Self(self.0.path_matches(re))
        }
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
    }
    pub struct ListResourceSetResourcesThen(::httpmock::Then);
    impl ListResourceSetResourcesThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ResourceSetResources) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(self, status: u16, value: &types::ResourceSetResources) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct ListRolePermissionsWhen(::httpmock::When);
    impl ListRolePermissionsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/iam/roles/[^/]*/permissions$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn role_id_or_label(self, value: &str) -> Self {
            let re = format!("^/api/v1/iam/roles/{}/permissions$", value.to_string());
            Self(self.0.path_matches(re))
        }
    }
    pub struct ListRolePermissionsThen(::httpmock::Then);
    impl ListRolePermissionsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::Permissions) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(self, status: u16, value: &types::Permissions) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct ListLogEventsWhen(::httpmock::When);
    impl ListLogEventsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/logs$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        pub fn filter<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter"))
            }
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn q<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("q", value.to_string()))
            } else {
                Self(self.0.query_param_missing("q"))
            }
        }
        pub fn since<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("since", value.to_string()))
            } else {
                Self(self.0.query_param_missing("since"))
            }
        }
        pub fn sort_order<T>(self, value: T) -> Self
        where
            T: Into<Option<types::ListLogEventsSortOrder>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sortOrder", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sortOrder"))
            }
        }
        pub fn until<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("until", value.to_string()))
            } else {
                Self(self.0.query_param_missing("until"))
            }
        }
    }
    pub struct ListLogEventsThen(::httpmock::Then);
    impl ListLogEventsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::tokens_http::Records<crate::types::LogEvent>) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(
            self,
            status: u16,
            value: &::tokens_http::Records<crate::types::LogEvent>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct ListPrincipalRateLimitEntitiesWhen(::httpmock::When);
    impl ListPrincipalRateLimitEntitiesWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/principal-rate-limits$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        pub fn filter(self, value: &str) -> Self {
            Self(self.0.query_param("filter", value.to_string()))
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
    }
    pub struct ListPrincipalRateLimitEntitiesThen(::httpmock::Then);
    impl ListPrincipalRateLimitEntitiesThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(
            self,
            value: &::tokens_http::Records<crate::types::PrincipalRateLimitEntity>,
        ) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(
            self,
            status: u16,
            value: &::tokens_http::Records<crate::types::PrincipalRateLimitEntity>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct GetUserWhen(::httpmock::When);
    impl GetUserWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/users/[^/]*$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn id(self, value: &crate::UserId) -> Self {
            let re = format!("^/api/v1/users/{}$", value.to_string());
            Self(self.0.path_matches(re))
        }
    }
    pub struct GetUserThen(::httpmock::Then);
    impl GetUserThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::User) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(self, status: u16, value: &types::User) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct ListUserGroupsWhen(::httpmock::When);
    impl ListUserGroupsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/users/[^/]*/groups$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn id(self, value: &crate::UserId) -> Self {
            let re = format!("^/api/v1/users/{}/groups$", value.to_string());
            Self(self.0.path_matches(re))
        }
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
    }
    pub struct ListUserGroupsThen(::httpmock::Then);
    impl ListUserGroupsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::tokens_http::Records<crate::types::Group>) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(
            self,
            status: u16,
            value: &::tokens_http::Records<crate::types::Group>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct ListAssignedRolesForUserWhen(::httpmock::When);
    impl ListAssignedRolesForUserWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/users/[^/]*/roles$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn user_id(self, value: &crate::UserId) -> Self {
            let re = format!("^/api/v1/users/{}/roles$", value.to_string());
            Self(self.0.path_matches(re))
        }
        pub fn expand<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("expand", value.to_string()))
            } else {
                Self(self.0.query_param_missing("expand"))
            }
        }
    }
    pub struct ListAssignedRolesForUserThen(::httpmock::Then);
    impl ListAssignedRolesForUserThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::tokens_http::Records<crate::types::RoleAssignment>) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(
            self,
            status: u16,
            value: &::tokens_http::Records<crate::types::RoleAssignment>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct ListNetworkZonesWhen(::httpmock::When);
    impl ListNetworkZonesWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/zones$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        pub fn filter<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter"))
            }
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
    }
    pub struct ListNetworkZonesThen(::httpmock::Then);
    impl ListNetworkZonesThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::tokens_http::Records<crate::types::NetworkZone>) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(
            self,
            status: u16,
            value: &::tokens_http::Records<crate::types::NetworkZone>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct GetNetworkZoneWhen(::httpmock::When);
    impl GetNetworkZoneWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/zones/[^/]*$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn zone_id(self, value: &crate::ZoneId) -> Self {
            let re = format!("^/api/v1/zones/{}$", value.to_string());
            Self(self.0.path_matches(re))
        }
    }
    pub struct GetNetworkZoneThen(::httpmock::Then);
    impl GetNetworkZoneThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::NetworkZone) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(self, status: u16, value: &types::NetworkZone) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct ListRolesForClientWhen(::httpmock::When);
    impl ListRolesForClientWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/oauth2/v1/clients/[^/]*/roles$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn client_id(self, value: &crate::ClientId) -> Self {
            let re = format!("^/oauth2/v1/clients/{}/roles$", value.to_string());
            Self(self.0.path_matches(re))
        }
    }
    pub struct ListRolesForClientThen(::httpmock::Then);
    impl ListRolesForClientThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::tokens_http::Records<crate::types::RoleAssignment>) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(
            self,
            status: u16,
            value: &::tokens_http::Records<crate::types::RoleAssignment>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct ListGroupTargetRoleForClientWhen(::httpmock::When);
    impl ListGroupTargetRoleForClientWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/oauth2/v1/clients/[^/]*/roles/[^/]*/targets/groups$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn client_id(self, value: &crate::ClientId) -> Self {
            let re = format!(
                "^/oauth2/v1/clients/{}/roles/.*/targets/groups$",
                value.to_string()
            );
            Self(self.0.path_matches(re))
        }
        pub fn role_assignment_id(self, value: &crate::RoleAssignmentId) -> Self {
            let re = format!(
                "^/oauth2/v1/clients/.*/roles/{}/targets/groups$",
                value.to_string()
            );
            Self(self.0.path_matches(re))
        }
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<::std::num::NonZeroU64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
    }
    pub struct ListGroupTargetRoleForClientThen(::httpmock::Then);
    impl ListGroupTargetRoleForClientThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::tokens_http::Records<crate::types::Group>) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(
            self,
            status: u16,
            value: &::tokens_http::Records<crate::types::Group>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct ListOktaManagedUserAccountsWhen(::httpmock::When);
    impl ListOktaManagedUserAccountsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/privileged-access/api/v1/okta-service-accounts$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn after<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("after", value.to_string()))
            } else {
                Self(self.0.query_param_missing("after"))
            }
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<::std::num::NonZeroU64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn match_<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a types::ListOktaManagedUserAccountsMatch>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("match", value.to_string()))
            } else {
                Self(self.0.query_param_missing("match"))
            }
        }
    }
    pub struct ListOktaManagedUserAccountsThen(::httpmock::Then);
    impl ListOktaManagedUserAccountsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(
            self,
            value: &::tokens_http::Records<crate::types::OktaManagedUserAccountResponse>,
        ) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(
            self,
            status: u16,
            value: &::tokens_http::Records<crate::types::OktaManagedUserAccountResponse>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
}
/// An extension trait for [`MockServer`](::httpmock::MockServer) that
/// adds a method for each operation. These are the equivalent of
/// type-checked [`mock()`](::httpmock::MockServer::mock) calls.
pub trait MockServerExt {
    fn list_agent_pools<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListAgentPoolsWhen, operations::ListAgentPoolsThen);
    fn list_api_tokens<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListApiTokensWhen, operations::ListApiTokensThen);
    fn revoke_current_api_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RevokeCurrentApiTokenWhen, operations::RevokeCurrentApiTokenThen);
    fn get_api_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetApiTokenWhen, operations::GetApiTokenThen);
    fn upsert_api_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpsertApiTokenWhen, operations::UpsertApiTokenThen);
    fn revoke_api_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RevokeApiTokenWhen, operations::RevokeApiTokenThen);
    fn list_group_assigned_roles<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListGroupAssignedRolesWhen, operations::ListGroupAssignedRolesThen);
    fn get_resource_set<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetResourceSetWhen, operations::GetResourceSetThen);
    fn list_resource_set_resources<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListResourceSetResourcesWhen,
            operations::ListResourceSetResourcesThen,
        );
    fn list_role_permissions<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListRolePermissionsWhen, operations::ListRolePermissionsThen);
    fn list_log_events<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListLogEventsWhen, operations::ListLogEventsThen);
    fn list_principal_rate_limit_entities<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListPrincipalRateLimitEntitiesWhen,
            operations::ListPrincipalRateLimitEntitiesThen,
        );
    fn get_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetUserWhen, operations::GetUserThen);
    fn list_user_groups<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListUserGroupsWhen, operations::ListUserGroupsThen);
    fn list_assigned_roles_for_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListAssignedRolesForUserWhen,
            operations::ListAssignedRolesForUserThen,
        );
    fn list_network_zones<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListNetworkZonesWhen, operations::ListNetworkZonesThen);
    fn get_network_zone<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetNetworkZoneWhen, operations::GetNetworkZoneThen);
    fn list_roles_for_client<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListRolesForClientWhen, operations::ListRolesForClientThen);
    fn list_group_target_role_for_client<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListGroupTargetRoleForClientWhen,
            operations::ListGroupTargetRoleForClientThen,
        );
    fn list_okta_managed_user_accounts<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListOktaManagedUserAccountsWhen,
            operations::ListOktaManagedUserAccountsThen,
        );
}
impl MockServerExt for ::httpmock::MockServer {
    fn list_agent_pools<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListAgentPoolsWhen, operations::ListAgentPoolsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListAgentPoolsWhen::new(when),
                operations::ListAgentPoolsThen::new(then),
            )
        })
    }
    fn list_api_tokens<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListApiTokensWhen, operations::ListApiTokensThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListApiTokensWhen::new(when),
                operations::ListApiTokensThen::new(then),
            )
        })
    }
    fn revoke_current_api_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RevokeCurrentApiTokenWhen, operations::RevokeCurrentApiTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RevokeCurrentApiTokenWhen::new(when),
                operations::RevokeCurrentApiTokenThen::new(then),
            )
        })
    }
    fn get_api_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetApiTokenWhen, operations::GetApiTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetApiTokenWhen::new(when),
                operations::GetApiTokenThen::new(then),
            )
        })
    }
    fn upsert_api_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpsertApiTokenWhen, operations::UpsertApiTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpsertApiTokenWhen::new(when),
                operations::UpsertApiTokenThen::new(then),
            )
        })
    }
    fn revoke_api_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RevokeApiTokenWhen, operations::RevokeApiTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RevokeApiTokenWhen::new(when),
                operations::RevokeApiTokenThen::new(then),
            )
        })
    }
    fn list_group_assigned_roles<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListGroupAssignedRolesWhen, operations::ListGroupAssignedRolesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListGroupAssignedRolesWhen::new(when),
                operations::ListGroupAssignedRolesThen::new(then),
            )
        })
    }
    fn get_resource_set<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetResourceSetWhen, operations::GetResourceSetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetResourceSetWhen::new(when),
                operations::GetResourceSetThen::new(then),
            )
        })
    }
    fn list_resource_set_resources<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListResourceSetResourcesWhen,
            operations::ListResourceSetResourcesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListResourceSetResourcesWhen::new(when),
                operations::ListResourceSetResourcesThen::new(then),
            )
        })
    }
    fn list_role_permissions<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListRolePermissionsWhen, operations::ListRolePermissionsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListRolePermissionsWhen::new(when),
                operations::ListRolePermissionsThen::new(then),
            )
        })
    }
    fn list_log_events<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListLogEventsWhen, operations::ListLogEventsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListLogEventsWhen::new(when),
                operations::ListLogEventsThen::new(then),
            )
        })
    }
    fn list_principal_rate_limit_entities<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListPrincipalRateLimitEntitiesWhen,
            operations::ListPrincipalRateLimitEntitiesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListPrincipalRateLimitEntitiesWhen::new(when),
                operations::ListPrincipalRateLimitEntitiesThen::new(then),
            )
        })
    }
    fn get_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetUserWhen, operations::GetUserThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetUserWhen::new(when),
                operations::GetUserThen::new(then),
            )
        })
    }
    fn list_user_groups<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListUserGroupsWhen, operations::ListUserGroupsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListUserGroupsWhen::new(when),
                operations::ListUserGroupsThen::new(then),
            )
        })
    }
    fn list_assigned_roles_for_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListAssignedRolesForUserWhen,
            operations::ListAssignedRolesForUserThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListAssignedRolesForUserWhen::new(when),
                operations::ListAssignedRolesForUserThen::new(then),
            )
        })
    }
    fn list_network_zones<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListNetworkZonesWhen, operations::ListNetworkZonesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListNetworkZonesWhen::new(when),
                operations::ListNetworkZonesThen::new(then),
            )
        })
    }
    fn get_network_zone<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetNetworkZoneWhen, operations::GetNetworkZoneThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetNetworkZoneWhen::new(when),
                operations::GetNetworkZoneThen::new(then),
            )
        })
    }
    fn list_roles_for_client<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListRolesForClientWhen, operations::ListRolesForClientThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListRolesForClientWhen::new(when),
                operations::ListRolesForClientThen::new(then),
            )
        })
    }
    fn list_group_target_role_for_client<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListGroupTargetRoleForClientWhen,
            operations::ListGroupTargetRoleForClientThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListGroupTargetRoleForClientWhen::new(when),
                operations::ListGroupTargetRoleForClientThen::new(then),
            )
        })
    }
    fn list_okta_managed_user_accounts<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListOktaManagedUserAccountsWhen,
            operations::ListOktaManagedUserAccountsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListOktaManagedUserAccountsWhen::new(when),
                operations::ListOktaManagedUserAccountsThen::new(then),
            )
        })
    }
}
