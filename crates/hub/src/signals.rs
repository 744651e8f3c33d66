//! The wish of the machine, or of the person at the keyboard, that the hub stops.

use std::io;

use tokio::signal::unix::{SignalKind, signal};

/// Resolves at the first SIGTERM (a service manager) or SIGINT (Ctrl-C). The ears are set when this is called, not when
/// the future is first polled, so a signal in between is not lost.
pub fn stop() -> io::Result<impl Future<Output = ()> + Send + 'static> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        let name = tokio::select! {
            _ = terminate.recv() => "SIGTERM",
            _ = interrupt.recv() => "SIGINT",
        };
        tracing::info!(signal = name, "asked to stop");
    })
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use rustix::process::{Signal, getpid, kill_process};

    #[tokio::test]
    async fn either_signal_stops() {
        for each in [Signal::TERM, Signal::INT] {
            let stop = super::stop().unwrap();
            kill_process(getpid(), each).unwrap();
            tokio::time::timeout(Duration::from_secs(5), stop).await.expect("the signal was not heard");
        }
    }
}
