//! Reads a token that is to be changed, once or twice.

use std::time::Duration;

use tokens_core::{Error, ErrorKind, Operation, Token, TokenId, TokenProvider};

/// How far apart two reads that do not find a token must be: one may have met a server that is behind.
const APART: Duration = Duration::from_secs(1);

/// The token `id` as it is now. With `twice`, it takes two reads to tell that it is gone: it was listed or read before.
///
/// # Errors
///
/// As `get`, and when the answer does not name the token: then it may be of any.
pub(crate) async fn read(
    provider: &dyn TokenProvider,
    id: &TokenId,
    twice: bool,
) -> Result<Token, Error> {
    match read_once(provider, id).await {
        Err(error) if twice && error.kind() == ErrorKind::NotFound => {
            tokio::time::sleep(APART).await;
            read_once(provider, id).await
        }
        read => read,
    }
}

async fn read_once(provider: &dyn TokenProvider, id: &TokenId) -> Result<Token, Error> {
    let token = provider.get(id).await?;
    if token.id.is_some() {
        return Ok(token);
    }
    let why = "the answer to the read does not name a token";
    Err(Error::new(ErrorKind::Decode, Operation::Get, why)
        .with_provider(provider.id().clone())
        .with_token(id.clone()))
}
