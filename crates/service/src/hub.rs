use crate::contexts::{Caller, News, ReadCx, WriteCx};
use crate::error::{Error, Result};
use crate::keys::Keys;
use crate::room::Room;
use crate::search::Library;
use crossbeam_channel::{Receiver, Sender, bounded};
use domain::journal::Touch;
use domain::legal::Outside;
use domain::limits::Limits;
use domain::settings::Settings;
use kernel::{Clock, Instant, Rng};
use std::pin::Pin;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};
use std::task::{Context, Poll};
use store::uploads::Uploads;
use store::{Database, Verdict};

/// What a hub is put together from.
pub struct Parts {
    /// The open database.
    pub database: Database,
    /// The folder of uploads.
    pub uploads: Uploads,
    /// The secret.
    pub keys: Keys,
    /// Tells the time.
    pub clock: Arc<dyn Clock>,
    /// Gives randomness.
    pub rng: Box<dyn Rng>,
    /// How often something may be done.
    pub limits: Limits,
    /// How it stands to the world.
    pub outside: Outside,
    /// The folder of the search index; it is made anew when it is lost.
    pub search: std::path::PathBuf,
}

/// The running hub: the one door to all use cases.
#[derive(Clone)]
pub struct Hub(Arc<Inner>);

struct Inner {
    database: Database,
    uploads: Uploads,
    keys: Keys,
    clock: Arc<dyn Clock>,
    rng: Mutex<Box<dyn Rng>>,
    limits: Limits,
    outside: Outside,
    settings: RwLock<Arc<Settings>>,
    wake: Sender<()>,
    woken: Receiver<()>,
    listener: OnceLock<Box<dyn Listener>>,
    on_erasure: OnceLock<Box<dyn Fn() + Send + Sync>>,
    last_word: Mutex<Option<LastWord>>,
    room: Room,
    library: Library,
}

/// What is done when this hub can write no more.
type LastWord = Box<dyn FnOnce() + Send>;

/// Told of each committed change before whoever made it gets an answer: a page read after a write shows it. Of what other
/// processes wrote it hears a little later ([`Hub::catch_up`]), of one's own changes then a second time.
pub trait Listener: Send + Sync {
    /// The journal has come to `seq`; these public pages show something of it.
    fn touched(&self, seq: i64, touches: &[Touch]);
}

/// The answer of a use case that runs on a database thread: awaited by pages, waited for by the worker.
pub struct Pending<T>(std::result::Result<oneshot::Receiver<Result<T>>, ()>);

impl<T> Pending<T> {
    /// Waits on this thread.
    ///
    /// # Errors
    /// Those of the use case.
    pub fn wait(self) -> Result<T> {
        self.0.map_err(|()| Error::Busy)?.recv().unwrap_or_else(|_| Err(unanswered()))
    }
}

/// The thread fell silent after it had taken the work. It may have been kept, so nobody is told that it was not.
fn unanswered() -> Error {
    Error::Store(store::Error::Panicked)
}

/// A [`Pending`] that is being awaited.
pub struct Answer<T>(Option<oneshot::AsyncReceiver<Result<T>>>);

impl<T> IntoFuture for Pending<T> {
    type Output = Result<T>;
    type IntoFuture = Answer<T>;

    fn into_future(self) -> Answer<T> {
        Answer(self.0.ok().map(IntoFuture::into_future))
    }
}

impl<T> Future for Answer<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Result<T>> {
        match &mut self.0 {
            Some(receiver) => {
                Pin::new(receiver).poll(task).map(|sent| sent.unwrap_or_else(|_| Err(unanswered())))
            }
            None => Poll::Ready(Err(Error::Busy)),
        }
    }
}

/// The hub's randomness, locked for each draw alone: a page that needs a form key must not wait for a transaction.
struct SharedRng<'a>(&'a Mutex<Box<dyn Rng>>);

impl Rng for SharedRng<'_> {
    fn fill(&mut self, bytes: &mut [u8]) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill(bytes);
    }
}

/// Tells a follower of the journal that there is something new.
#[derive(Debug, Clone)]
pub struct Wake(Receiver<()>);

impl Wake {
    /// Waits for news, at most so long.
    pub fn wait(&self, at_most: std::time::Duration) {
        // A time-out and news are the same to a follower: it looks.
        let _news_or_time_out = self.0.recv_timeout(at_most);
    }
}

impl Hub {
    /// Puts the hub together and reads the settings.
    ///
    /// # Errors
    /// When the settings cannot be read.
    pub fn new(parts: Parts) -> Result<Self> {
        let (wake, woken) = bounded(1);
        let hub = Self(Arc::new(Inner {
            database: parts.database,
            uploads: parts.uploads,
            keys: parts.keys,
            clock: parts.clock,
            rng: Mutex::new(parts.rng),
            limits: parts.limits,
            outside: parts.outside,
            settings: RwLock::new(Arc::default()),
            wake,
            woken,
            listener: OnceLock::new(),
            on_erasure: OnceLock::new(),
            last_word: Mutex::new(None),
            room: Room::default(),
            library: Library::new(&parts.search),
        }));
        let settings = hub.read(Caller::system(), crate::settings::load).wait()?;
        hub.set_settings(settings);
        Ok(hub)
    }

    /// What is set for the city.
    pub fn settings(&self) -> Arc<Settings> {
        Arc::clone(&self.0.settings.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn set_settings(&self, settings: Settings) {
        *self.0.settings.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(settings);
    }

    /// What time it is to the hub.
    pub fn now(&self) -> Instant {
        self.0.clock.now()
    }

    pub(crate) fn library(&self) -> &Library {
        &self.0.library
    }

    pub(crate) fn uploads(&self) -> &Uploads {
        &self.0.uploads
    }

    /// Lets somebody listen to committed changes. There is one listener; a second one is not taken.
    pub fn listen(&self, listener: Box<dyn Listener>) {
        let _first_stays = self.0.listener.set(listener);
    }

    /// What to do once somebody was erased: it must not wait, nothing is answered meanwhile. The first one stays.
    pub fn on_erasure(&self, tell: impl Fn() + Send + Sync + 'static) {
        let _first_stays = self.0.on_erasure.set(Box::new(tell));
    }

    /// What to do once a commit has failed. Nobody knows then what is on the disk, so the hub refuses to write; whoever
    /// put it together stops it, and the next start reads the truth. Done once, before the one who waits gets an answer.
    pub fn on_last_word(&self, stop: impl FnOnce() + Send + 'static) {
        *self.0.last_word.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(stop));
    }

    fn say_last_word(&self) {
        let stop = self.0.last_word.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(stop) = stop {
            stop();
        }
    }

    /// Woken after each committed change.
    pub fn wake(&self) -> Wake {
        Wake(self.0.woken.clone())
    }

    /// Was there room on the disk when somebody last wrote?
    pub fn has_room(&self) -> bool {
        self.0.room.is_there()
    }

    /// Is it time to see with [`crate::health::probe`] whether writing works? At most each half minute, and then for
    /// whoever asks first.
    pub fn wants_a_probe(&self) -> bool {
        self.0.room.wants_a_probe(self.now())
    }

    /// Fresh random bytes, for keys of forms.
    pub fn draw_id(&self) -> kernel::PublicId {
        kernel::PublicId::draw(&mut SharedRng(&self.0.rng))
    }

    /// Runs a use case that reads, in one snapshot.
    pub fn read<T, F>(&self, caller: Caller, work: F) -> Pending<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut ReadCx<'_>) -> Result<T> + Send + 'static,
    {
        let (done, receiver) = oneshot::channel();
        let inner = Arc::clone(&self.0);
        let (now, settings) = (self.now(), self.settings());
        let taken = self.0.database.read(
            move |conn| {
                let (keys, limits, outside) = (&inner.keys, &inner.limits, inner.outside);
                work(&mut ReadCx { conn, caller, now, settings, keys, limits, outside })
            },
            move |result| {
                // Nobody may be waiting any more; then there is nobody to tell.
                drop(done.send(result.map_err(Error::from).and_then(|result| result)));
            },
        );
        Pending(taken.map(|()| receiver).map_err(drop))
    }

    /// Runs a use case that writes. What it wrote is kept or undone as a whole, and it is answered once that is on the disk;
    /// use cases that wait at the same moment share the commit.
    pub fn write<T, F>(&self, caller: Caller, work: F) -> Pending<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut WriteCx<'_>) -> Result<T> + Send + 'static,
    {
        let (done, receiver) = oneshot::channel();
        let (hub, settings, now) = (self.clone(), self.settings(), self.now());
        let finish = self.clone();
        let taken = self.0.database.write(
            move |conn| {
                let mut rng = SharedRng(&hub.0.rng);
                let (keys, limits, outside) = (&hub.0.keys, &hub.0.limits, hub.0.outside);
                let read = ReadCx { conn, caller, now, settings, keys, limits, outside };
                let mut cx = WriteCx::new(read, &mut rng);
                let result = work(&mut cx);
                let keep = cx.keep;
                let news = cx.news();
                if result.is_ok() || keep {
                    Verdict::Commit((result, Some(news)))
                } else {
                    Verdict::RollBack((result, None))
                }
            },
            move |outcome| {
                let result = outcome.map_err(Error::from).and_then(|(result, news)| {
                    if let Some(news) = news {
                        finish.spread(news);
                    }
                    result
                });
                if matches!(result, Err(Error::Full)) {
                    finish.0.room.note(true);
                }
                if matches!(result, Err(Error::Unsure)) {
                    finish.say_last_word();
                }
                drop(done.send(result));
            },
        );
        Pending(taken.map(|()| receiver).map_err(drop))
    }

    /// Lets the listener know.
    pub(crate) fn touched(&self, seq: i64, touches: &[Touch]) {
        if !touches.is_empty()
            && let Some(listener) = self.0.listener.get()
        {
            listener.touched(seq, touches);
        }
    }

    fn spread(&self, news: News) {
        if let Some(settings) = news.settings {
            self.set_settings(settings);
        }
        self.touched(news.seq, &news.touched);
        if news.fold && self.0.database.fold().is_err() {
            tracing::warn!("database.not_folded");
        }
        if news.marked
            && let Some(tell) = self.0.on_erasure.get()
        {
            tell();
        }
        if news.told {
            self.0.room.note(false);
            // Full means that somebody will look anyway.
            let _full_means_awake = self.0.wake.try_send(());
        }
    }
}
