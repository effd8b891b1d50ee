//! What is to be revoked, and what became of it.

use futures_util::{StreamExt as _, stream};
use jiff::Timestamp;
use tokens_core::{Capability, Error, ErrorKind, RevocationOutcome, Token, TokenId, TokenProvider};

use super::from::Wanted;
use super::outcome::Outcome;
use crate::cli::Guards;
use crate::commands::{drift, live};
use crate::exit::Exit;
use crate::guards::{self, Credentials, Guard};
use crate::output::{self, escape, json};

/// So many tokens are looked up at once.
const LOOK_UPS: usize = 4;

/// A token that is to be revoked.
#[derive(Debug)]
pub(super) struct Planned {
    pub(super) id: TokenId,
    /// As it is shown. `None`: it is not there, and no list says what it was.
    pub(super) token: Option<Token>,
    pub(super) guards: Vec<Guard>,
    pub(super) outcome: Outcome,
}

impl Planned {
    /// Its id and name.
    pub(super) fn title(&self) -> String {
        match &self.token {
            Some(token) => format!("{} ({})", self.id, output::name(token)),
            None => self.id.to_string(),
        }
    }

    fn is_planned(&self) -> bool {
        matches!(self.outcome, Outcome::Planned)
    }
}

#[derive(Debug)]
pub(super) struct Plan(Vec<Planned>);

/// How many tokens are guarded, and what would lift that.
#[derive(Debug, Default)]
pub(super) struct Guarded {
    pub(super) tokens: usize,
    pub(super) options: Vec<&'static str>,
}

impl Guarded {
    pub(super) fn is_empty(&self) -> bool {
        self.tokens == 0
    }
}

impl Plan {
    /// Looks every token up, each once. All must be there, unless `ignore_not_found`: then what is not found is looked up twice.
    pub(super) async fn make(
        provider: &dyn TokenProvider,
        wanted: Vec<Wanted>,
        credentials: &Credentials,
        ignore_not_found: bool,
    ) -> Result<Self, Vec<Error>> {
        let look_ups = wanted.into_iter().map(|wanted| async move {
            let found = if ignore_not_found {
                live::read(provider, &wanted.id).await
            } else {
                live::read_once(provider, &wanted.id).await
            };
            (wanted, found)
        });
        let found: Vec<_> = stream::iter(look_ups).buffered(LOOK_UPS).collect().await;
        let now = provider.service_now();
        let mut plan = Self(Vec::new());
        let mut errors = Vec::new();
        for (wanted, found) in found {
            let listed = wanted.listed.map(|(_, token)| token);
            match found {
                Ok(live) => plan.add(planned(
                    wanted.id,
                    live,
                    listed,
                    provider.capability(),
                    credentials,
                    now,
                )),
                Err(error) if ignore_not_found && error.kind() == ErrorKind::NotFound => {
                    plan.0.push(Planned {
                        id: wanted.id,
                        token: listed,
                        guards: Vec::new(),
                        outcome: Outcome::not_found(&error),
                    });
                }
                Err(error) => errors.push(error),
            }
        }
        // Without the token that signs in, no other could be revoked.
        plan.0.sort_by_key(|entry| guards::is_in_use(&entry.guards));
        if errors.is_empty() {
            Ok(plan)
        } else {
            Err(errors)
        }
    }

    /// Adds a token, unless it is there already by another spelling of its id.
    fn add(&mut self, new: Planned) {
        let id = |planned: &Planned| planned.token.as_ref()?.id.clone();
        let is_known = |known: &Planned| id(known).is_some() && id(known) == id(&new);
        if !self.0.iter().any(is_known) {
            self.0.push(new);
        }
    }

    pub(super) fn entries(&self) -> &[Planned] {
        &self.0
    }

    /// Those that nothing has become of yet.
    pub(super) fn planned(&self) -> impl Iterator<Item = &Planned> {
        self.0.iter().filter(|entry| entry.is_planned())
    }

    pub(super) fn planned_mut(&mut self) -> impl Iterator<Item = &mut Planned> {
        self.0.iter_mut().filter(|entry| entry.is_planned())
    }

    /// How many tokens are gone, or said to be.
    pub(super) fn done(&self) -> usize {
        let outcomes = self.0.iter().map(|entry| &entry.outcome);
        outcomes.filter(|outcome| outcome.is_done()).count()
    }

    /// How it ended, or in a `dry_run` would end if all goes well.
    pub(super) fn exit(&self, dry_run: bool) -> Exit {
        let planned = if dry_run { self.planned().count() } else { 0 };
        let failures = self.0.iter().filter_map(|entry| entry.outcome.failure());
        Exit::of_changes(self.done() + planned, failures)
    }

    /// What stands in the way.
    pub(super) fn guarded(&self, lifted: &Guards) -> Guarded {
        let mut guarded = Guarded::default();
        for entry in self.planned() {
            let missing = guards::missing(&entry.guards, lifted);
            guarded.tokens += usize::from(!missing.is_empty());
            guarded.options.extend(missing);
        }
        guarded.options.sort_unstable();
        guarded.options.dedup();
        guarded
    }

    /// What happened, a line for each token that is gone or said to be. Failures are told as errors.
    pub(super) fn lines(&self) -> String {
        let mut text = String::new();
        for entry in &self.0 {
            let Outcome::Done(revocation) = &entry.outcome else {
                continue;
            };
            let line = match revocation.outcome {
                RevocationOutcome::Accepted => format!("accepted, not verified: {}", entry.title()),
                outcome => format!("{outcome} {}", entry.title()),
            };
            text.push_str(&escape::line(&line));
            text.push('\n');
        }
        text
    }

    pub(super) fn document<'a>(
        &'a self,
        account: &'a str,
        lifted: &Guards,
        dry_run: bool,
    ) -> json::Revoked<'a> {
        let result = |entry: &'a Planned| json::RevokedOne {
            id: entry.id.as_str(),
            outcome: entry.outcome.name(),
            proof: entry.outcome.proof(),
            error: failure(entry, account),
            guards: json::Guarded::all(&entry.guards, lifted),
            token: entry
                .token
                .as_ref()
                .map(|token| json::Record::new(account, token)),
        };
        let is_complete =
            |entry: &Planned| entry.outcome.is_done() || (dry_run && entry.is_planned());
        json::Revoked {
            schema: json::SCHEMA,
            dry_run,
            complete: self.0.iter().all(is_complete),
            results: self.0.iter().map(result).collect(),
        }
    }
}

fn planned(
    id: TokenId,
    live: Token,
    listed: Option<Token>,
    capability: Capability,
    credentials: &Credentials,
    now: Timestamp,
) -> Planned {
    let guards = guards::of_revocation(&live, capability, credentials, now);
    let with_use = !guards::is_in_use(&guards);
    let drift = listed.and_then(|listed| drift::between(&listed, &live, with_use, now));
    Planned {
        id,
        token: Some(live),
        guards,
        outcome: match drift {
            Some(drift) => Outcome::Refused(format!("it has changed since it was listed: {drift}")),
            None => Outcome::Planned,
        },
    }
}

fn failure<'a>(entry: &'a Planned, account: &'a str) -> Option<json::Failure<'a>> {
    let org_id = entry
        .token
        .as_ref()
        .and_then(|token| token.org_id.as_deref());
    match &entry.outcome {
        Outcome::Failed(error) => Some(json::Failure::new(account, org_id, error)),
        Outcome::Refused(why) => Some(json::Failure::refused(account, org_id, why)),
        _ => None,
    }
}
