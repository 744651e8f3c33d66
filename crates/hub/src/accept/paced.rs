//! The body of a request, which must keep coming.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Buf, Bytes};
use hyper::body::{Body, Frame, SizeHint};
use tokio::time::{Instant, Sleep, sleep_until};

use super::BoxError;

/// Below this many bytes a second on the whole, a body is not slow but a siege.
const BYTES_PER_SECOND: u32 = 512;

/// Ends a body with a `TimedOut` error when nothing comes for `pause`, or when it comes slower than 512 bytes a second
/// by more than `pause` on the whole. Only the time spent waiting for the client counts.
pub struct Paced<B> {
    body: B,
    pause: Duration,
    received: usize,
    waited: Duration,
    wait: Option<Wait>,
}

struct Wait {
    since: Instant,
    end: Pin<Box<Sleep>>,
}

impl<B> Paced<B> {
    pub(super) fn new(body: B, pause: Duration) -> Self {
        Self { body, pause, received: 0, waited: Duration::ZERO, wait: None }
    }

    /// How long the next piece may let us wait.
    fn patience(&self) -> Duration {
        let received = u32::try_from(self.received).unwrap_or(u32::MAX);
        let earned = Duration::from_secs(1).saturating_mul(received) / BYTES_PER_SECOND;
        self.pause.min((self.pause + earned).saturating_sub(self.waited))
    }
}

impl<B> Body for Paced<B>
where
    B: Body<Data = Bytes, Error: Into<BoxError>> + Unpin,
{
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match Pin::new(&mut self.body).poll_frame(cx) {
            Poll::Ready(frame) => {
                if let Some(wait) = self.wait.take() {
                    self.waited += wait.since.elapsed();
                }
                if let Some(Ok(frame)) = &frame {
                    self.received += frame.data_ref().map_or(0, Buf::remaining);
                }
                Poll::Ready(frame.map(|frame| frame.map_err(Into::into)))
            }
            Poll::Pending => {
                let patience = self.patience();
                let wait = self.wait.get_or_insert_with(|| {
                    let since = Instant::now();
                    Wait { since, end: Box::pin(sleep_until(since + patience)) }
                });
                wait.end.as_mut().poll(cx).map(|()| Some(Err(too_slow())))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

fn too_slow() -> BoxError {
    io::Error::new(io::ErrorKind::TimedOut, "the body of the request came too slowly").into()
}
