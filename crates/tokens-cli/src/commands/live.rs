//! Reads a token again, right before it is revoked.

use tokens_core::{Error, ErrorKind, Token, TokenId, TokenProvider};

/// The token `id` as it is now. It was listed or read a moment before, so that it takes two reads to tell that it is gone.
pub(super) async fn read(provider: &dyn TokenProvider, id: &TokenId) -> Result<Token, Error> {
    match provider.get(id).await {
        Err(error) if error.kind() == ErrorKind::NotFound => provider.get(id).await,
        read => read,
    }
}
