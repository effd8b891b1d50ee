//! The services that the command knows.

use tokens_core::{KindFacts, MistTokens, OktaTokens};

/// What is known about the tokens of all of them.
pub(crate) fn kinds() -> Vec<&'static KindFacts> {
    MistTokens::kinds()
        .iter()
        .chain(OktaTokens::kinds())
        .collect()
}
