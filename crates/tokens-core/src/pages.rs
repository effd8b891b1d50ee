//! A list as a stream, one page ahead of its reader.

use std::future::Future;

use futures_util::stream::{self, BoxStream, StreamExt};
use tokio::sync::mpsc;
use tokio::task::AbortHandle;

use crate::error::{Error, Result};
use crate::token::Token;

/// A page, and where the next one begins; `None` after the last.
pub(crate) type Page<P> = (Vec<Token>, Option<P>);

/// What a reader has not taken yet.
struct Reader {
    pages: mpsc::Receiver<Step>,
    task: AbortHandle,
}

enum Step {
    Tokens(Vec<Token>),
    Failed(Error),
    End,
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// The tokens of all pages from `first` on. A task of its own fetches the next page while the reader still has the last one,
/// so that a slow reader lets no cursor or connection grow old; dropping the stream ends it. `unfinished` makes the error
/// for a list that is not at its end after `max_pages` pages, or whose task was ended from outside.
pub(crate) fn stream<P, F, Fut>(
    first: P,
    max_pages: u32,
    fetch: F,
    unfinished: impl Fn(String) -> Error + Send + Sync + Clone + 'static,
) -> BoxStream<'static, Result<Token>>
where
    P: Send + 'static,
    F: Fn(P) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<Page<P>>> + Send + 'static,
{
    let stopped = unfinished.clone();
    let start = move || {
        let (sender, pages) = mpsc::channel(1);
        let task = tokio::spawn(produce(first, max_pages, fetch, unfinished, sender));
        Reader {
            pages,
            task: task.abort_handle(),
        }
    };
    // The task begins with the first poll: `list` itself needs no runtime.
    stream::once(async move { start() })
        .flat_map(move |reader| {
            let stopped = stopped.clone();
            stream::unfold(Some(reader), move |reader| {
                let stopped = stopped.clone();
                async move {
                    let mut reader = reader?;
                    let (tokens, error) = match reader.pages.recv().await {
                        Some(Step::Tokens(tokens)) => (tokens, None),
                        Some(Step::Failed(error)) => (Vec::new(), Some(error)),
                        Some(Step::End) => return None,
                        None => {
                            let why = "the listing was stopped before its end";
                            (Vec::new(), Some(stopped(why.into())))
                        }
                    };
                    let rest = error.is_none().then_some(reader);
                    let items = tokens.into_iter().map(Ok).chain(error.map(Err));
                    Some((stream::iter(items), rest))
                }
            })
        })
        .flatten()
        .boxed()
}

async fn produce<P, F, Fut>(
    first: P,
    max_pages: u32,
    fetch: F,
    unfinished: impl Fn(String) -> Error,
    pages: mpsc::Sender<Step>,
) where
    F: Fn(P) -> Fut,
    Fut: Future<Output = Result<Page<P>>>,
{
    let mut at = first;
    for _ in 0..max_pages {
        let (step, next) = match fetch(at).await {
            Ok((tokens, next)) => (Step::Tokens(tokens), next),
            Err(error) => (Step::Failed(error), None),
        };
        let failed = matches!(step, Step::Failed(_));
        if pages.send(step).await.is_err() || failed {
            return;
        }
        match next {
            Some(next) => at = next,
            None => {
                // The reader may be gone by now.
                let _ = pages.send(Step::End).await;
                return;
            }
        }
    }
    let error = unfinished(format!("the list did not end after {max_pages} pages"));
    let _ = pages.send(Step::Failed(error)).await;
}
