//! The way in: a listening socket that can be closed and opened again, and its connections.

use std::io;
use std::net::SocketAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

use http::{Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::watch;

use crate::deliver::{Body, Reset};
use crate::flushed::{Flushed, Unflushed};

/// Connections that wait to be accepted.
const BACKLOG: u32 = 1024;

/// How long to wait when the system can't give another connection.
const EXHAUSTED: Duration = Duration::from_millis(20);

/// A port of this machine.
#[derive(Debug)]
pub(crate) struct Door {
    address: SocketAddr,
    socket: Mutex<Socket>,
    /// Told when the door opens or closes, and when connections are to end.
    changes: watch::Sender<()>,
}

#[derive(Debug)]
enum Socket {
    Open(TcpListener),
    /// Holds the port, so that nobody else takes it, and refuses connections.
    Closed(TcpSocket),
    /// Opening or closing it failed.
    Broken,
}

/// Holds a port without listening.
fn hold(address: SocketAddr) -> io::Result<TcpSocket> {
    let socket = TcpSocket::new_v4()?;
    // Connections that were accepted here may still linger.
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    Ok(socket)
}

impl Door {
    pub(crate) async fn open_at(address: SocketAddr) -> io::Result<Door> {
        let listener = TcpListener::bind(address).await?;
        Ok(Door {
            address: listener.local_addr()?,
            socket: Mutex::new(Socket::Open(listener)),
            changes: watch::Sender::new(()),
        })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Refuses connections from now on, and ends the open ones as soon as they are idle.
    pub(crate) fn close(&self) -> io::Result<()> {
        let mut socket = self.lock();
        if let Socket::Open(_) = *socket {
            // The listener is gone before the port is bound again.
            *socket = Socket::Broken;
            *socket = Socket::Closed(hold(self.address)?);
        }
        self.end_connections();
        Ok(())
    }

    /// Accepts connections again.
    pub(crate) fn open(&self) -> io::Result<()> {
        let mut socket = self.lock();
        *socket = match std::mem::replace(&mut *socket, Socket::Broken) {
            Socket::Open(listener) => Socket::Open(listener),
            Socket::Closed(holder) => Socket::Open(holder.listen(BACKLOG)?),
            Socket::Broken => Socket::Open(hold(self.address)?.listen(BACKLOG)?),
        };
        self.changes.send_replace(());
        Ok(())
    }

    /// Ends the open connections as soon as they are idle.
    pub(crate) fn end_connections(&self) {
        self.changes.send_replace(());
    }

    pub(crate) fn changes(&self) -> watch::Receiver<()> {
        self.changes.subscribe()
    }

    /// The next connection.
    pub(crate) async fn accept(&self) -> TcpStream {
        let mut changes = self.changes.subscribe();
        loop {
            let accepted = std::future::poll_fn(|context| match &*self.lock() {
                Socket::Open(listener) => listener.poll_accept(context),
                Socket::Closed(_) | Socket::Broken => Poll::Pending,
            });
            tokio::select! {
                accepted = accepted => match accepted {
                    Ok((stream, _)) => return stream,
                    Err(_) => tokio::time::sleep(EXHAUSTED).await,
                },
                // The sender is this door's own.
                _ = changes.changed() => {}
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Socket> {
        self.socket.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection, encrypted or not.
pub(crate) trait Connection: AsyncRead + AsyncWrite + Unpin {
    fn tcp(&self) -> &TcpStream;
}

impl Connection for TcpStream {
    fn tcp(&self) -> &TcpStream {
        self
    }
}

/// Drops the connection so that the other end notices at once.
pub(crate) fn reset(connection: &impl Connection) {
    // Where this can't be set, the connection is closed in the common way.
    let _ = connection.tcp().set_zero_linger();
}

/// Answers the requests of one connection.
pub(crate) async fn serve<F>(
    stream: impl Connection,
    unflushed: Unflushed,
    mut changes: watch::Receiver<()>,
    answer: impl Fn(Request<Incoming>) -> F,
) where
    F: Future<Output = Result<Response<Body>, Reset>>,
{
    let stream = TokioIo::new(Flushed { stream, unflushed });
    let mut connection = http1::Builder::new().serve_connection(stream, service_fn(answer));
    let ended = loop {
        tokio::select! {
            biased;
            Ok(()) = changes.changed() => Pin::new(&mut connection).graceful_shutdown(),
            ended = &mut connection => break ended,
        }
    };
    if ended.is_err() {
        reset(&connection.into_parts().io.inner().stream);
    }
}
