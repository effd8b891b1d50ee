//! The sinks of this crate keep the contract.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a failed check panics")]

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

use async_trait::async_trait;
use tempfile::TempDir;
use tokens_change::{CommandSink, FileSink, Sink, contract};

fn read(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap_or_default();
    text.lines().collect()
}

struct Files(TempDir);

#[async_trait]
impl contract::Harness for Files {
    fn sink(&self) -> Box<dyn Sink> {
        Box::new(FileSink::create(self.0.path().join("key")).unwrap())
    }

    async fn arrived(&self) -> String {
        // What waits to be published counts, too.
        let entries = fs::read_dir(self.0.path()).unwrap();
        let paths = entries.map(|entry| entry.unwrap().path());
        let mut paths: Vec<PathBuf> = paths.filter(|path| !path.ends_with("taken")).collect();
        paths.sort();
        paths.iter().map(|path| read(path)).collect()
    }

    fn failing(&self) -> Option<Box<dyn Sink>> {
        let path = self.0.path().join("taken");
        let sink = FileSink::create(&path).unwrap();
        fs::write(path, "of somebody else").unwrap();
        Some(Box::new(sink))
    }
}

struct Programs(TempDir);

impl Programs {
    fn sink(&self, script: &str) -> Box<dyn Sink> {
        let path = self.0.path().join("key").into_os_string();
        let arguments = ["-c".into(), OsString::from(script), "sh".into(), path];
        Box::new(CommandSink::start(OsStr::new("sh"), &arguments, &[]).unwrap())
    }
}

#[async_trait]
impl contract::Harness for Programs {
    fn sink(&self) -> Box<dyn Sink> {
        Programs::sink(self, "cat > \"$1\"")
    }

    async fn arrived(&self) -> String {
        read(&self.0.path().join("key"))
    }

    fn failing(&self) -> Option<Box<dyn Sink>> {
        Some(Programs::sink(self, "tee /dev/stderr; exit 3"))
    }
}

#[tokio::test]
async fn a_file_keeps_the_contract() {
    contract::run(&Files(TempDir::new().unwrap())).await;
}

#[tokio::test]
async fn a_program_keeps_the_contract() {
    contract::run(&Programs(TempDir::new().unwrap())).await;
}
