//! The running sandbox and the handle to it.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use tokio::sync::oneshot;
use tokio::task::JoinSet;
use uuid::Uuid;

use crate::builder::SandboxBuilder;
use crate::clock::Clock;
use crate::count::Counts;
use crate::deliver::Reset;
use crate::door::{self, Door};
use crate::exchange::{Call, Reply};
use crate::fault::Fault;
use crate::flushed::Unflushed;
use crate::hold::{self, Held, Hold, Waiting};
use crate::in_flight::{Entered, InFlight};
use crate::okta::{Grant, Okta, OktaApp};
use crate::route::Op;
use crate::script::{Answer, Script, Step};
use crate::seed::{self, Session};
use crate::service_app;
use crate::services::{self, Services};
use crate::state::World;
use crate::store::{self, Saved, Store};
use crate::tls::Tls;

/// Both services, running. Dropping it stops them.
pub struct Sandbox {
    url: String,
    tls: Option<Arc<Tls>>,
    session: Session,
    orgs: Vec<SandboxOrg>,
    world: Shared,
    door: Arc<Door>,
    /// The open connections.
    open: Arc<InFlight>,
    in_flight: Arc<InFlight>,
    /// Dropped together with the sandbox, which ends the server.
    _stop: oneshot::Sender<()>,
}

/// A Mist org of the sandbox.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SandboxOrg {
    /// Its id.
    pub id: Uuid,
    /// Its name.
    pub name: String,
}

#[derive(Clone)]
struct Shared(Arc<Mutex<World>>);

impl Shared {
    fn lock(&self) -> MutexGuard<'_, World> {
        // No request leaves the state half changed that could panic on the way.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn scheme(tls: Option<&Arc<Tls>>) -> &'static str {
    if tls.is_some() { "https" } else { "http" }
}

/// Accepts connections and answers their requests until `stopped` says that the sandbox is gone.
async fn serve(
    door: Arc<Door>,
    world: Shared,
    tls: Option<Arc<Tls>>,
    (open, in_flight): (Arc<InFlight>, Arc<InFlight>),
    latency: Duration,
    mut stopped: oneshot::Receiver<()>,
) {
    let scheme = scheme(tls.as_ref());
    // They end when this does.
    let mut connections = JoinSet::new();
    if world.lock().store.is_some() {
        connections.spawn(catch_up(world.clone()));
    }
    loop {
        let stream = tokio::select! {
            // An error says that the sender is gone, which is the signal.
            _ = &mut stopped => return,
            Some(_) = connections.join_next() => continue,
            stream = door.accept() => stream,
        };
        if world.lock().script.next_connection_is_reset() {
            door::reset(&stream);
            continue;
        }
        let entered = open.enter();
        let hold = world.lock().script.next_connection_hold();
        let world = world.clone();
        let in_flight = in_flight.clone();
        let unflushed = Unflushed::default();
        let written = unflushed.clone();
        let answer = move |request| {
            let world = world.clone();
            let in_flight = in_flight.clone();
            let unflushed = written.clone();
            async move {
                let entered = in_flight.enter();
                let call = Call::read(request, scheme).await;
                let hold = world.lock().hold(&call);
                let (_entered, reply) = match hold {
                    None => (entered, world.lock().answer(&call)),
                    Some(hold) => answer_late(world, call, hold, entered).await?,
                };
                if !latency.is_zero() {
                    tokio::time::sleep(latency).await;
                }
                reply.deliver(unflushed).await
            }
        };
        let changes = door.changes();
        let tls = tls.clone();
        connections.spawn(async move {
            let _entered = entered;
            if let Some(mut hold) = hold {
                hold.wait().await;
            }
            match tls {
                None => door::serve(stream, unflushed, changes, answer).await,
                Some(tls) => {
                    // A client that does not trust the certificate goes away.
                    if let Ok(stream) = tls.accept(stream).await {
                        door::serve(stream, unflushed, changes, answer).await;
                    }
                }
            }
        });
    }
}

/// Answers a request that is held back, in a task of its own, so that it is carried out even if the caller goes away.
async fn answer_late(
    world: Shared,
    call: Call,
    mut hold: Waiting,
    entered: Entered,
) -> Result<(Entered, Reply), Reset> {
    let answering = async move {
        hold.wait().await;
        let mut reply = world.lock().answer(&call);
        reply.hold.get_or_insert(hold);
        (entered, reply)
    };
    // It ends with an error only together with the runtime.
    tokio::spawn(answering).await.map_err(|_| Reset)
}

/// The state to begin with, and where it is kept.
fn begin(builder: &SandboxBuilder) -> io::Result<(Saved, Option<Store>)> {
    let mut store = builder.directory.as_deref().map(Store::open).transpose()?;
    let saved = store.as_mut().map(Store::load).transpose()?.flatten();
    if let (Some(saved), Some(directory)) = (saved, &builder.directory) {
        if builder.okta_tokens > 0 || builder.mist_orgs > 0 || builder.service_app {
            let shown = directory.display();
            let problem = format!(
                "there is a sandbox in {shown} already: more tokens and orgs and a service app are for a new one"
            );
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, problem));
        }
        return Ok((saved, store));
    }
    let clock = Clock::new(builder.now);
    let mut services = Services::default();
    let mut session = seed::fill(&mut services, clock.now(), builder.empty);
    seed::okta_estate(&mut services.okta, clock.now(), builder.okta_tokens);
    let tokens_each = 20;
    seed::more_orgs(
        &mut services.mist,
        clock.now(),
        builder.mist_orgs,
        tokens_each,
    );
    if builder.service_app {
        let (app, app_session) = service_app::make()?;
        services.okta.add_app(app, clock.now());
        session.app = Some(app_session);
    }
    if let Some(store) = &mut store {
        store.save((&clock, &services, &session))?;
    }
    let state = Saved {
        clock,
        services,
        session,
    };
    Ok((state, store))
}

/// Saves what was not saved at once, every now and then.
async fn catch_up(world: Shared) {
    let mut interval = tokio::time::interval(store::LATEST);
    loop {
        interval.tick().await;
        let mut world = world.lock();
        if world.store.as_ref().is_some_and(Store::is_due) {
            // It is tried again, and the next request that can't be saved says so.
            let _ = world.catch_up();
        }
    }
}

impl Sandbox {
    /// Starts a seeded sandbox on a free port of the loopback interface. It runs in tasks of the
    /// current Tokio runtime.
    ///
    /// # Errors
    ///
    /// When no port can be bound.
    pub async fn start() -> io::Result<Sandbox> {
        Sandbox::builder().start().await
    }

    /// A sandbox that differs from the usual one: [`SandboxBuilder::start`] starts it.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }

    pub(crate) async fn launch(builder: SandboxBuilder) -> io::Result<Sandbox> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, builder.port));
        let door = Arc::new(Door::open_at(address).await?);
        let tls = if builder.tls {
            Some(Arc::new(Tls::new()?))
        } else {
            None
        };
        let url = format!("{}://{}", scheme(tls.as_ref()), door.address());

        let (state, store) = begin(&builder)?;
        let Saved {
            clock,
            services,
            session,
        } = state;
        let orgs = services
            .mist
            .orgs
            .iter()
            .take(2)
            .map(|org| SandboxOrg {
                id: org.id,
                name: org.name.clone(),
            })
            .collect();
        let world = Shared(Arc::new(Mutex::new(World {
            clock,
            settings: builder.settings,
            counts: Counts::default(),
            script: Script::default(),
            services,
            session: session.clone(),
            store,
        })));

        let open = Arc::new(InFlight::default());
        let in_flight = Arc::new(InFlight::default());
        let (stop, stopped) = oneshot::channel::<()>();
        tokio::spawn(serve(
            door.clone(),
            world.clone(),
            tls.clone(),
            (open.clone(), in_flight.clone()),
            builder.latency,
            stopped,
        ));
        Ok(Sandbox {
            url,
            tls,
            session,
            orgs,
            world,
            door,
            open,
            in_flight,
            _stop: stop,
        })
    }

    /// The address of both services, such as `http://127.0.0.1:49152`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The certificate, in PEM, of the authority that has signed the sandbox's own: the one to
    /// trust. `None` unless it was started with `SandboxBuilder::tls`.
    pub fn ca_pem(&self) -> Option<&str> {
        self.tls.as_ref().map(|tls| tls.ca_pem())
    }

    /// The key of an Okta token whose owner is a super admin.
    pub fn okta_token(&self) -> &str {
        &self.session.okta
    }

    /// The accounts that it has, as a configuration in TOML. In the place of a secret stands `{ held = "NAME" }`, with a name of
    /// [`held`](Self::held).
    /// Only those of services that `has` says yes to.
    pub fn configuration(&self, has: impl Fn(&str) -> bool) -> String {
        let orgs = self.orgs.iter().map(|org| org.id);
        services::configuration(&self.url, orgs, &self.session, has)
    }

    /// The hosts that identify the services of the [`configuration`](Self::configuration), by service: the same at each start, where
    /// the address is not.
    pub fn identity_hosts(&self) -> [(&'static str, &'static str); 2] {
        services::IDENTITY_HOSTS
    }

    /// The keys that the [`configuration`](Self::configuration) refers to.
    pub fn held(&self) -> Vec<(&'static str, &str)> {
        services::held(&self.session)
    }

    /// The key of a Mist user token whose owner is an admin of both orgs and of their MSP.
    pub fn mist_token(&self) -> &str {
        &self.session.mist
    }

    /// The key of a Mist org token that is an admin of the first org.
    pub fn mist_org_token(&self) -> &str {
        &self.session.mist_org
    }

    /// The two Mist orgs that the sandbox starts with.
    pub fn orgs(&self) -> &[SandboxOrg] {
        &self.orgs
    }

    /// The id of the Mist MSP, to which all orgs belong.
    pub fn msp_id(&self) -> Uuid {
        seed::MSP
    }

    /// Environment variables, with the vendors' own names, that point a program to the sandbox.
    pub fn environment(&self) -> Vec<(&'static str, String)> {
        let org = self.orgs.first().map(|org| org.id).unwrap_or_default();
        let mut environment = vec![("OKTA_CLIENT_ORGURL", self.url.clone())];
        match &self.session.app {
            None => environment.push(("OKTA_CLIENT_TOKEN", self.session.okta.clone())),
            Some(app) => environment.extend([
                ("OKTA_CLIENT_AUTHORIZATIONMODE", "PrivateKey".to_owned()),
                ("OKTA_CLIENT_CLIENTID", app.client_id.clone()),
                ("OKTA_CLIENT_PRIVATEKEY", app.private_key.clone()),
                ("OKTA_CLIENT_SCOPES", app.scopes.join(" ")),
            ]),
        }
        environment.extend([
            ("MIST_HOST", self.url.clone()),
            ("MIST_APITOKEN", self.session.mist.clone()),
            ("MIST_ORG_ID", org.to_string()),
        ]);
        environment
    }

    /// The time that both services believe it is.
    pub fn now(&self) -> Timestamp {
        self.world.lock().clock.now()
    }

    /// Moves the clock of both services forward, or back when `by` is negative.
    pub fn advance(&self, by: SignedDuration) {
        self.change(|world| world.clock.advance(by));
    }

    /// How many requests an operation has received, refused ones included.
    ///
    /// Operations are called by service and operation id, such as `mist.listApiTokens`. For a name
    /// that no operation has this is `u64::MAX`, so that a misspelt one does not look like an
    /// operation that was never called.
    pub fn requests(&self, operation: &str) -> u64 {
        Op::named(operation).map_or(u64::MAX, |op| self.world.lock().counts.of(op))
    }

    /// How many requests were received, those to unknown paths included.
    pub fn total_requests(&self) -> u64 {
        self.world.lock().counts.total()
    }

    /// The most requests that were being answered at the same moment: a request is, from its
    /// arrival until its answer begins. See [`SandboxBuilder::latency`] for a way to make them
    /// overlap.
    pub fn peak_in_flight(&self) -> usize {
        self.in_flight.peak()
    }

    /// Whether no connection is open and no request is being carried out: what was sent by callers that have gone has had its
    /// effect.
    pub fn is_idle(&self) -> bool {
        self.open.now() == 0 && self.in_flight.now() == 0
    }

    /// Answers the next request of an operation with `answer`, once. Several wait in a queue.
    ///
    /// The request still counts and must still carry a valid credential: one that is refused for
    /// that leaves the answer for the next. Operations are called as in [`Sandbox::requests`]; a
    /// name that no operation has does nothing.
    pub fn answer_next(&self, operation: &str, answer: Answer) {
        if let Some(op) = Op::named(operation) {
            self.world.lock().script.add(op, Step::Answer(answer), 1);
        }
    }

    /// Lets the next `times` requests of an operation go wrong. Faults and prepared answers wait
    /// in one queue.
    ///
    /// The request still counts and must still carry a valid credential: one that is refused for
    /// that leaves the fault for the next, unless it is the clock that is off. Operations are
    /// called as in [`Sandbox::requests`]; a name that no operation has does nothing.
    pub fn fault(&self, operation: &str, fault: Fault, times: usize) {
        if let Some(op) = Op::named(operation) {
            self.world.lock().script.add(op, Step::Fault(fault), times);
            if fault == Fault::ConnectionReset {
                self.door.end_connections();
            }
        }
    }

    /// Holds the next request of an operation, or its answer, back until the returned value is dropped. It waits in one queue
    /// with faults and prepared answers. Operations are called as in [`Sandbox::requests`]; a name that no operation has holds
    /// nothing back, and the returned value is never reached.
    pub fn hold_next(&self, operation: &str, at: Hold) -> Held {
        let (held, waiting) = hold::hold(at);
        if let Some(op) = Op::named(operation) {
            self.world.lock().script.add(op, Step::Hold(waiting), 1);
        }
        held
    }

    /// Accepts the next connection and reads nothing from it until the returned value is dropped.
    pub fn hold_next_connection(&self) -> Held {
        let (held, waiting) = hold::hold(Hold::Request);
        self.world.lock().script.hold_connection(waiting);
        held
    }

    /// The names of all operations that can be counted and go wrong.
    pub fn operations() -> impl Iterator<Item = &'static str> {
        Op::names()
    }

    /// Refuses connections until [`Sandbox::accept_connections`] is called: nothing listens. Open
    /// connections are closed as soon as they are idle.
    ///
    /// # Errors
    ///
    /// When another process takes the port in the moment of the change.
    pub fn refuse_connections(&self) -> io::Result<()> {
        self.door.close()
    }

    /// Accepts connections again, at the same address. To be called within the Tokio runtime.
    ///
    /// # Errors
    ///
    /// When the system can't listen any more.
    pub fn accept_connections(&self) -> io::Result<()> {
        self.door.open()
    }

    /// Adds `count` Okta tokens, as an administrator would at the console, and returns their ids.
    pub fn add_okta_tokens(&self, count: usize) -> Vec<String> {
        self.change(|world| {
            let now = world.clock.now();
            seed::more_okta_tokens(&mut world.services.okta, now, count)
        })
    }

    /// Adds `count` tokens to those of the Mist user and returns their ids.
    pub fn add_mist_user_tokens(&self, count: usize) -> Vec<Uuid> {
        self.change(|world| {
            let now = world.clock.now();
            seed::more_user_tokens(&mut world.services.mist, now, count)
        })
    }

    /// Adds `count` tokens to those of a Mist org and returns their ids.
    pub fn add_mist_org_tokens(&self, org: Uuid, count: usize) -> Vec<Uuid> {
        self.change(|world| {
            let now = world.clock.now();
            seed::more_org_tokens(&mut world.services.mist, org, now, count)
        })
    }

    /// Adds `count` orgs to those of the MSP, with `tokens_each` tokens each, and returns their
    /// ids. The Mist user may do everything there as an admin of the MSP, and has no privilege of
    /// his own in them. The tokens of each tenth org were created by an admin of that org only.
    pub fn add_mist_orgs(&self, count: usize, tokens_each: usize) -> Vec<Uuid> {
        self.change(|world| {
            let now = world.clock.now();
            seed::more_orgs(&mut world.services.mist, now, count, tokens_each)
        })
    }

    /// The key of any token of either service by its id, which no service would tell: for tests
    /// that sign in as somebody else.
    pub fn key_of(&self, token_id: &str) -> Option<String> {
        let world = self.world.lock();
        let Services { okta, mist } = &world.services;
        if let Some(token) = okta.tokens.iter().find(|token| token.id == token_id) {
            return Some(token.key.clone());
        }
        let id = Uuid::try_parse(token_id).ok()?;
        if let Some(token) = mist.user_tokens.iter().find(|token| token.id == id) {
            return Some(token.key.clone());
        }
        let token = mist.org_tokens.all().find(|token| token.id == id)?;
        Some(token.key.to_string())
    }

    /// Whether there is a token with this id, at either service.
    pub fn has_token(&self, token_id: &str) -> bool {
        self.token(token_id).is_some()
    }

    /// A token as its service shows it, with a masked key, without a request: for tests that compare what was claimed with what is.
    pub fn token(&self, token_id: &str) -> Option<Value> {
        let mut tokens = self.tokens().into_iter();
        tokens.find(|token| token["id"] == token_id)
    }

    /// All tokens of both services, as [`Sandbox::token`] has them.
    pub fn tokens(&self) -> Vec<Value> {
        let world = self.world.lock();
        let Services { okta, mist } = &world.services;
        let users = mist.user_tokens.iter().map(|token| json!(token.wire()));
        let orgs = mist.org_tokens.all().map(|token| json!(token.wire()));
        let okta = okta.tokens.iter().map(|token| json!(token.wire(&self.url)));
        okta.chain(users).chain(orgs).collect()
    }

    /// Lets every token that is revoked from now on stay, visible and usable, for the next `reads` requests that read something at
    /// its service, as one whose parts do not agree at once.
    pub fn linger(&self, reads: usize) {
        let mut world = self.world.lock();
        world.services.okta.linger.reads = reads;
        world.services.mist.linger.reads = reads;
    }

    /// Registers a service app, which gets access tokens from `POST /oauth2/v1/token`; one with the
    /// same client id is replaced. Requests for access tokens count as `okta.token`.
    pub fn add_okta_app(&self, app: OktaApp) {
        self.with_okta(|okta, now| okta.add_app(app, now));
    }

    /// A ready access token with these scopes, such as `okta.apiTokens.read`, that works for an
    /// hour of the sandbox's clock and is bound to no key: to be sent as `Authorization: Bearer`.
    pub fn issue_okta_access_token<S: Into<String>>(
        &self,
        scopes: impl IntoIterator<Item = S>,
    ) -> String {
        let scopes = scopes.into_iter().map(Into::into).collect();
        let mut world = self.world.lock();
        let now = world.clock.now();
        world.services.okta.oauth.issue(Grant::ready(scopes), now)
    }

    /// Makes all of Okta's access tokens invalid, before their time.
    pub fn revoke_okta_access_tokens(&self) {
        self.world.lock().services.okta.oauth.revoke_all();
    }

    /// Deactivates an Okta user, whose tokens die with it. False if there is no such user.
    pub fn deactivate_okta_user(&self, id: &str) -> bool {
        self.change(|world| {
            let now = world.clock.now();
            world.services.okta.deactivate_user(id, now)
        })
    }

    /// Changes the state, and saves it if it is kept. What can't be saved now is tried again with the next request, which says so.
    fn change<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        let mut world = self.world.lock();
        let changed = change(&mut world);
        let _ = world.save();
        changed
    }

    /// Changes or reads the Okta org, at the sandbox's time.
    pub(crate) fn with_okta<T>(&self, change: impl FnOnce(&mut Okta, Timestamp) -> T) -> T {
        self.change(|world| {
            let now = world.clock.now();
            change(&mut world.services.okta, now)
        })
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let mut world = self.world.lock();
        // A failure cannot be reported here.
        let _ = world.catch_up();
        // Another sandbox may use the directory from now on, though connections end a moment later.
        world.store = None;
    }
}

impl fmt::Debug for Sandbox {
    /// Leaves out the keys.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("url", &self.url)
            .field("orgs", &self.orgs)
            .finish_non_exhaustive()
    }
}
