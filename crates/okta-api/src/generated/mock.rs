// Generated from specs/okta.yaml by `cargo xtask codegen`. Do not edit it:
// change the spec or xtask/src/codegen, and run the command again.

pub mod operations {
    //! [`When`](::httpmock::When) and [`Then`](::httpmock::Then)
    //! wrappers for each operation. Each can be converted to
    //! its inner type with a call to `into_inner()`. This can
    //! be used to explicitly deviate from permitted values.
    use crate::generated::client::types;
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
}
/// An extension trait for [`MockServer`](::httpmock::MockServer) that
/// adds a method for each operation. These are the equivalent of
/// type-checked [`mock()`](::httpmock::MockServer::mock) calls.
pub trait MockServerExt {
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
    fn get_user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetUserWhen, operations::GetUserThen);
}
impl MockServerExt for ::httpmock::MockServer {
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
}
