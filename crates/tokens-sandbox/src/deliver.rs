//! How an answer gets onto the wire, faults included.

use std::convert::Infallible;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::{self, Stream, StreamExt};
use http::{HeaderValue, Response, StatusCode, header};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::Frame;

use crate::exchange::{Delivery, Reply};
use crate::flushed::Unflushed;
use crate::hold::{Hold, Waiting};

/// The pieces of a body that comes slowly.
const DRIPS: usize = 8;

/// What a body without an end consists of, and how often: 256 MiB in all.
static BLANK: [u8; 64 * 1024] = [b' '; 64 * 1024];
const BLANKS: usize = 4096;

pub(crate) type Body = UnsyncBoxBody<Bytes, Reset>;

/// Ends a connection: the reason that the server is given for not answering.
#[derive(Debug)]
pub(crate) struct Reset;

impl fmt::Display for Reset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection is to be reset")
    }
}

impl std::error::Error for Reset {}

impl Reply {
    /// The answer as the server sends it, or the order to reset the connection.
    /// What holds it back is told once it has left by the connection of `unflushed`.
    pub(crate) async fn deliver(self, unflushed: Unflushed) -> Result<Response<Body>, Reset> {
        let Reply {
            status,
            mut headers,
            body,
            delivery,
            mut hold,
        } = self;
        let has_body = status != StatusCode::NO_CONTENT;
        if let Some(mut waiting) = hold.take_if(|waiting| waiting.at != Hold::Body || !has_body) {
            if waiting.at != Hold::Request {
                waiting.wait().await;
            }
            unflushed.add(waiting.sent());
        }
        let body = match delivery {
            Delivery::Whole => match hold {
                None => Full::new(body)
                    .map_err(|never: Infallible| match never {})
                    .boxed_unsync(),
                Some(waiting) => streamed(held(body, waiting, unflushed)),
            },
            Delivery::Never => std::future::pending().await,
            Delivery::Reset => return Err(Reset),
            Delivery::CutOff => {
                headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
                streamed(cut_off(body.slice(..body.len() / 2)))
            }
            Delivery::Drip(pause) => streamed(drip(body, pause)),
            Delivery::Endless => {
                let blank = || Ok(Bytes::from_static(&BLANK));
                streamed(stream::repeat_with(blank).take(BLANKS))
            }
        };
        let mut response = Response::new(body);
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        Ok(response)
    }
}

fn streamed(pieces: impl Stream<Item = Result<Bytes, Reset>> + Send + 'static) -> Body {
    StreamBody::new(pieces.map(|piece| piece.map(Frame::data))).boxed_unsync()
}

/// The body once it is let go.
fn held(
    body: Bytes,
    waiting: Waiting,
    unflushed: Unflushed,
) -> impl Stream<Item = Result<Bytes, Reset>> {
    stream::unfold(Some(body), move |body| {
        let sent = waiting.sent();
        let (mut waiting, unflushed) = (waiting.clone(), unflushed.clone());
        async move {
            let Some(body) = body else {
                // The server writes the end now, and flushes then.
                unflushed.add(sent);
                return None;
            };
            waiting.wait().await;
            Some((Ok(body), None))
        }
    })
}

/// A piece, and then an error, but not before the piece was sent.
fn cut_off(piece: Bytes) -> impl Stream<Item = Result<Bytes, Reset>> {
    stream::iter([Ok(piece)]).chain(stream::once(async {
        // The server flushes while it waits.
        tokio::task::yield_now().await;
        Err(Reset)
    }))
}

fn drip(body: Bytes, pause: Duration) -> impl Stream<Item = Result<Bytes, Reset>> {
    let size = body.len().div_ceil(DRIPS).max(1);
    stream::unfold(body, move |mut rest| async move {
        if rest.is_empty() {
            return None;
        }
        tokio::time::sleep(pause).await;
        let piece = rest.split_to(size.min(rest.len()));
        Some((Ok(piece), rest))
    })
}
