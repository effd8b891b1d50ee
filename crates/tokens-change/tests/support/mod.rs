//! A directory with a configuration of the sandbox's accounts, and the tokens that they have.

use std::path::PathBuf;

use serde_json::Value;
use tokens_core::okta_api::Client;
use tokens_core::{
    ListOptions, MistTokens, OktaTokens, TokenProvider, TryStreamExt as _, mist_api,
};
use tokens_sandbox::Sandbox;

/// What an example is started with.
pub(crate) struct Setting {
    pub(crate) sandbox: Sandbox,
    directory: tempfile::TempDir,
    tokens: Vec<tokens_core::Token>,
}

impl Setting {
    pub(crate) async fn new() -> Self {
        let sandbox = Sandbox::start().await.unwrap();
        let directory = tempfile::tempdir().unwrap();
        let url = sandbox.url();
        let mut configuration = String::new();
        for (name, key) in [
            ("okta", sandbox.okta_token()),
            ("mist", sandbox.mist_token()),
        ] {
            private_file(directory.path().join(name), key);
            configuration += &format!(
                "[accounts.{name}]\nprovider = \"{name}\"\nurl = \"{url}\"\ntoken = {{ file = \"{name}\" }}\n"
            );
        }
        private_file(directory.path().join("tokens.toml"), &configuration);
        let okta = Client::builder(url).token(sandbox.okta_token()).build();
        let mist = mist_api::Client::builder(url)
            .token(sandbox.mist_token())
            .build();
        let (okta, mist) = (
            OktaTokens::new(okta.unwrap()),
            MistTokens::for_self(mist.unwrap()),
        );
        let lists = [
            okta.list(ListOptions::default()),
            mist.list(ListOptions::default()),
        ];
        let mut tokens = Vec::new();
        for list in lists {
            tokens.extend(list.try_collect::<Vec<_>>().await.unwrap());
        }
        Self {
            sandbox,
            directory,
            tokens,
        }
    }

    pub(crate) fn path(&self, name: &str) -> String {
        let path: PathBuf = self.directory.path().join(name);
        path.into_os_string().into_string().unwrap()
    }

    /// The reference of the token of this name, at Okta or Mist.
    pub(crate) fn token(&self, service: &str, name: &str) -> String {
        let is_it = |token: &&tokens_core::Token| {
            token.provider.service.as_str() == service && token.name.as_deref() == Some(name)
        };
        let token = self.tokens.iter().find(is_it).unwrap();
        token.reference().unwrap().to_string()
    }

    /// Whether the service still has the token that is called so.
    pub(crate) fn has(&self, reference: &str) -> bool {
        self.sandbox
            .has_token(reference.rsplit('/').next().unwrap())
    }

    /// The lines of the change log.
    pub(crate) fn log(&self) -> Vec<Value> {
        let text = std::fs::read_to_string(self.path("changes.jsonl")).unwrap();
        text.lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }
}

fn private_file(path: PathBuf, text: &str) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::write(&path, text).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
}
