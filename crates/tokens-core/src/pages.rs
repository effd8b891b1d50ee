//! A list as a stream, one page ahead of its reader.

use std::collections::VecDeque;
use std::future::{Future, ready};

use futures_util::future::Either;
use futures_util::stream::{self, BoxStream, Stream, StreamExt};
use tokens_http::Records;
use tokio::sync::mpsc;
use tokio::task::AbortHandle;
use tracing::Instrument;

use http::{HeaderMap, StatusCode};

use crate::error::{Error, ErrorKind, Operation, Result};
use crate::provider_id::ProviderId;

/// A page of more records is freed while it is read.
const LONG: usize = 32_768;

/// So many records of a long page are freed at once.
const CHUNK: usize = 4096;

/// A page as the service sent it.
pub(crate) struct Page<R, P> {
    pub(crate) records: Records<R>,
    /// Where the next page begins; `None` after the last one. An error follows the records.
    pub(crate) next: Result<Option<P>>,
}

/// Why an answer with this status and these headers is not a whole page, if it says so.
pub(crate) fn partial(status: StatusCode, headers: &HeaderMap) -> Option<String> {
    if status != StatusCode::OK {
        return Some(format!(
            "the service answered the list with status {}, so that it may be only a part of it",
            status.as_u16()
        ));
    }
    let range = headers.contains_key("content-range");
    range.then(|| "the service answered only a range of the list (Content-Range)".to_owned())
}

/// What is to be listed.
pub(crate) struct Listing<P> {
    pub(crate) operation: Operation,
    pub(crate) provider: ProviderId,
    pub(crate) first: P,
    /// A list that goes on after so many pages ends in an error.
    pub(crate) max_pages: u32,
}

impl<P: Send + 'static> Listing<P> {
    /// The items of all pages. A task of its own fetches the next page while the reader still has the last one, so that a slow
    /// reader lets no cursor or connection grow old; dropping the stream ends it. Records become items as they are read.
    pub(crate) fn stream<R, T, F, Fut>(
        self,
        fetch: F,
        item: impl Fn(R) -> T + Clone + Send + 'static,
    ) -> BoxStream<'static, Result<T>>
    where
        R: Send + 'static,
        T: Send + 'static,
        F: Fn(P) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Page<R, P>>> + Send + 'static,
    {
        // The task begins with the first poll: `list` itself needs no runtime.
        stream::once(async move {
            let (operation, provider) = (self.operation, self.provider.clone());
            let (sender, pages) = mpsc::channel(1);
            let task = tokio::spawn(self.produce(fetch, sender).in_current_span());
            Reader {
                operation,
                provider,
                pages,
                task: task.abort_handle(),
            }
        })
        .flat_map(Reader::pages)
        .flat_map(move |page| match page {
            Ok(records) => {
                let item = item.clone();
                let (records, hold) = records.into_parts();
                let items = chunks(records).map(move |record| {
                    let _until_all_are_read = &hold;
                    Ok(item(record))
                });
                Either::Left(stream::iter(items))
            }
            Err(error) => Either::Right(stream::once(ready(Err(error)))),
        })
        .boxed()
    }

    async fn produce<R, F, Fut>(self, fetch: F, pages: mpsc::Sender<Step<R>>)
    where
        F: Fn(P) -> Fut,
        Fut: Future<Output = Result<Page<R, P>>>,
    {
        let mut at = self.first;
        for _ in 0..self.max_pages {
            let next = match fetch(at).await {
                Ok(page) => {
                    if pages.send(Step::Records(page.records)).await.is_err() {
                        return;
                    }
                    page.next
                }
                Err(error) => Err(error),
            };
            // Where sending fails from here on, there is no reader any more.
            match next {
                Ok(Some(next)) => at = next,
                Ok(None) => return drop(pages.send(Step::End).await),
                Err(error) => return drop(pages.send(Step::Failed(error)).await),
            }
        }
        let why = format!("the list did not end after {} pages", self.max_pages);
        let error = unfinished(self.operation, &self.provider, why);
        drop(pages.send(Step::Failed(error)).await);
    }
}

/// The records in chunks whose memory is free once they are read, so that a long page and the items made of it are not there both
/// as a whole.
fn chunks<R>(mut records: Vec<R>) -> impl Iterator<Item = R> {
    let mut chunks = VecDeque::new();
    let is_long = records.len() > LONG;
    while is_long && records.len() > CHUNK {
        chunks.push_front(records.split_off((records.len() - 1) / CHUNK * CHUNK));
        // Not each time: it may copy what is left.
        if chunks.len().is_power_of_two() {
            records.shrink_to_fit();
        }
    }
    if is_long {
        records.shrink_to_fit();
    }
    chunks.push_front(records);
    chunks.into_iter().flatten()
}

enum Step<R> {
    Records(Records<R>),
    Failed(Error),
    End,
}

struct Reader<R> {
    operation: Operation,
    provider: ProviderId,
    pages: mpsc::Receiver<Step<R>>,
    task: AbortHandle,
}

impl<R> Reader<R> {
    /// The pages; an error is the last item.
    fn pages(self) -> impl Stream<Item = Result<Records<R>>> {
        stream::unfold(Some(self), |reader| async {
            let mut reader = reader?;
            match reader.pages.recv().await {
                Some(Step::Records(records)) => Some((Ok(records), Some(reader))),
                Some(Step::Failed(error)) => Some((Err(error), None)),
                Some(Step::End) => None,
                // The task was ended from outside.
                None => {
                    let why = "the listing was stopped before its end".into();
                    Some((
                        Err(unfinished(reader.operation, &reader.provider, why)),
                        None,
                    ))
                }
            }
        })
    }
}

impl<R> Drop for Reader<R> {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn unfinished(operation: Operation, provider: &ProviderId, why: String) -> Error {
    Error::new(ErrorKind::Unexpected, operation, why).with_provider(provider.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_keep_the_order() {
        for length in [0, 1, LONG, LONG + 1, LONG + CHUNK, LONG + CHUNK + 7] {
            let records: Vec<_> = (0..length).collect();
            assert!(chunks(records.clone()).eq(records), "{length}");
        }
    }
}
