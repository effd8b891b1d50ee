//! What `cargo xtask codegen` makes of `specs/mist.yaml`. Only this file is written by hand.

#[allow(
    clippy::missing_errors_doc,
    missing_docs,
    unreachable_pub,
    reason = "the generator documents only what the spec describes, and makes everything public"
)]
pub(crate) mod client;
/// Typed mocks of every operation, for [`MockServer`](::httpmock::MockServer).
#[cfg(feature = "httpmock")]
#[allow(
    clippy::all,
    missing_debug_implementations,
    missing_docs,
    unreachable_pub,
    reason = "the generator writes neither documentation nor Debug for mocks, and favours plain code over tidy code"
)]
pub mod mock;
