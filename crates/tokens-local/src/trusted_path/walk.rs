//! Follows a path, one directory and one link after the other.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Component, Path, PathBuf};

use super::{Destination, Untrusted};

/// As many as Linux follows.
const MAX_LINKS: usize = 40;

/// What an entry of a directory is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Directory,
    /// A symbolic link, and what it says.
    Link(PathBuf),
    Other,
}

/// An entry, as it is without following it.
#[derive(Clone, Debug)]
struct Entry {
    kind: Kind,
    uid: u32,
    mode: u32,
}

/// What is wrong with the entry at `path` for the user `euid`.
fn judge(path: &Path, entry: &Entry, euid: u32) -> Option<Untrusted> {
    const STICKY: u32 = 0o1000;
    let is_own = entry.uid == euid || entry.uid == 0;
    let why = match entry.kind {
        Kind::Directory if !is_own => Untrusted::ForeignDirectory,
        // In a sticky directory only an entry's owner and the directory's, who is trusted, can replace it.
        Kind::Directory if entry.mode & 0o022 != 0 && entry.mode & STICKY == 0 => {
            Untrusted::Writable
        }
        Kind::Link(_) if !is_own => Untrusted::ForeignLink,
        _ => return None,
    };
    Some(why(path.to_owned()))
}

pub(super) fn walk(path: &Path) -> Result<Destination, Untrusted> {
    let here = std::env::current_dir().map_err(|error| Untrusted::failed(path, error))?;
    let euid = rustix::process::geteuid().as_raw();
    walk_with(path, &here, euid, look)
}

fn look(path: &Path) -> io::Result<Entry> {
    let metadata = fs::symlink_metadata(path)?;
    let kind = if metadata.is_symlink() {
        Kind::Link(fs::read_link(path)?)
    } else if metadata.is_dir() {
        Kind::Directory
    } else {
        Kind::Other
    };
    Ok(Entry {
        kind,
        uid: metadata.uid(),
        mode: metadata.mode(),
    })
}

/// Follows `path` from `here`, which is absolute, one component after the other. `look` says what an entry is.
fn walk_with(
    path: &Path,
    here: &Path,
    euid: u32,
    look: impl Fn(&Path) -> io::Result<Entry>,
) -> Result<Destination, Untrusted> {
    let start = here.join(path);
    let root = Path::new("/");
    let mut at = root.to_owned();
    let mut kind = Kind::Directory;
    let check = |at: &Path| {
        let entry = look(at).map_err(|error| Untrusted::failed(at, error))?;
        match judge(at, &entry, euid) {
            Some(why) => Err(why),
            None => Ok(entry.kind),
        }
    };
    check(root)?;
    // What is still to follow, the next one last.
    let mut rest = names(&start);
    let mut links = 0;
    while let Some(name) = rest.pop() {
        if kind != Kind::Directory {
            let error = io::Error::from(io::ErrorKind::NotADirectory);
            return Err(Untrusted::failed(&at, error));
        }
        if name == ".." {
            // Links are resolved already.
            at.pop();
            continue;
        }
        let next = at.join(&name);
        match check(&next)? {
            Kind::Link(target) => {
                links += 1;
                if links > MAX_LINKS {
                    return Err(Untrusted::TooManyLinks(start));
                }
                if target.is_absolute() {
                    root.clone_into(&mut at);
                }
                rest.extend(names(&target));
            }
            found => {
                at = next;
                kind = found;
            }
        }
    }
    Ok(Destination {
        path: at,
        is_directory: kind == Kind::Directory,
    })
}

/// The components of `path`, the first one last.
fn names(path: &Path) -> Vec<OsString> {
    let names = path.components().rev().filter_map(|component| {
        let is_step = matches!(component, Component::Normal(_) | Component::ParentDir);
        is_step.then(|| component.as_os_str().to_owned())
    });
    names.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ME: u32 = 1000;
    const OTHER: u32 = 1001;

    /// What is wrong, and with which path.
    fn told(why: &Untrusted) -> (&'static str, &str) {
        let (text, path) = match why {
            Untrusted::ForeignDirectory(path) => ("foreign directory", path),
            Untrusted::Writable(path) => ("writable", path),
            Untrusted::ForeignLink(path) => ("foreign link", path),
            Untrusted::TooManyLinks(path) => ("links", path),
            Untrusted::Failed(path, _) => ("failed", path),
        };
        (text, path.to_str().unwrap())
    }

    #[test]
    fn only_the_user_and_root_are_trusted() {
        for (mode, uid, why) in [
            (0o755, 0, ""),
            (0o700, ME, ""),
            (0o755, ME, ""),
            (0o755, OTHER, "foreign directory"),
            (0o700, OTHER, "foreign directory"),
            (0o1777, OTHER, "foreign directory"),
            (0o775, ME, "writable"),
            (0o702, ME, "writable"),
            (0o777, 0, "writable"),
            (0o1777, 0, ""),
            (0o1775, 0, ""),
            (0o1777, ME, ""),
        ] {
            let kind = Kind::Directory;
            let entry = Entry { kind, uid, mode };
            let found = judge(Path::new("/"), &entry, ME);
            let found = found.as_ref().map_or("", |found| told(found).0);
            assert_eq!(found, why, "{mode:o} {uid}");
        }
        // Root trusts only root.
        let kind = Kind::Directory;
        let (uid, mode) = (ME, 0o700);
        let entry = Entry { kind, uid, mode };
        let found = judge(Path::new("/"), &entry, 0).unwrap();
        assert_eq!(told(&found).0, "foreign directory");
    }

    #[test]
    fn every_directory_and_link_on_the_way_counts() {
        let link = |target: &str| Kind::Link(target.into());
        let entries = [
            ("/", Kind::Directory, 0, 0o755),
            ("/tmp", Kind::Directory, 0, 0o1777),
            ("/tmp/theirs", Kind::Directory, OTHER, 0o755),
            ("/tmp/theirs/mine", Kind::Directory, ME, 0o700),
            ("/tmp/link", link("/home/me"), OTHER, 0o777),
            ("/tmp/ours", link("../home/me"), ME, 0o777),
            ("/home", Kind::Directory, 0, 0o755),
            ("/home/me", Kind::Directory, ME, 0o755),
            ("/home/me/file", Kind::Other, ME, 0o600),
            ("/home/me/shared", Kind::Directory, ME, 0o775),
            ("/home/me/shared/deep", Kind::Directory, ME, 0o700),
            ("/home/me/out", link("/tmp/theirs/mine"), ME, 0o777),
            ("/home/me/deep", link("shared/deep"), ME, 0o777),
            ("/home/me/hop", link("/tmp/link"), ME, 0o777),
            ("/home/me/loop", link("loop"), ME, 0o777),
            ("/home/me/dot", link("./../me/./file"), ME, 0o777),
            ("/home/me/gone", link("missing"), ME, 0o777),
            ("/home/me/root", link("/"), 0, 0o777),
            // A secret as Kubernetes mounts it: `key` leads through `..data` to the version of the day.
            ("/run", Kind::Directory, 0, 0o755),
            ("/run/secret", Kind::Directory, 0, 0o1777),
            ("/run/secret/..data", link("..2026"), 0, 0o777),
            ("/run/secret/..2026", Kind::Directory, 0, 0o2755),
            ("/run/secret/..2026/key", Kind::Other, 0, 0o440),
            ("/run/secret/key", link("..data/key"), 0, 0o777),
        ];
        let look = |path: &Path| {
            let found = entries.iter().find(|entry| Path::new(entry.0) == path);
            let missing = || io::Error::from(io::ErrorKind::NotFound);
            let (_, kind, uid, mode) = found.ok_or_else(missing)?;
            let (kind, uid, mode) = (kind.clone(), *uid, *mode);
            Ok(Entry { kind, uid, mode })
        };
        for (path, expected) in [
            ("/", Ok("/")),
            ("/tmp", Ok("/tmp")),
            ("/tmp/../home/me", Ok("/home/me")),
            ("/..", Ok("/")),
            ("", Ok("/home/me")),
            (".", Ok("/home/me")),
            ("file", Ok("/home/me/file")),
            ("./file", Ok("/home/me/file")),
            ("../me/file", Ok("/home/me/file")),
            ("dot", Ok("/home/me/file")),
            ("/tmp/ours/file", Ok("/home/me/file")),
            ("root/tmp", Ok("/tmp")),
            ("/run/secret/key", Ok("/run/secret/..2026/key")),
            ("/tmp/theirs", Err(("foreign directory", "/tmp/theirs"))),
            (
                "/tmp/theirs/mine",
                Err(("foreign directory", "/tmp/theirs")),
            ),
            ("out", Err(("foreign directory", "/tmp/theirs"))),
            ("/tmp/link", Err(("foreign link", "/tmp/link"))),
            ("hop/file", Err(("foreign link", "/tmp/link"))),
            ("shared", Err(("writable", "/home/me/shared"))),
            ("deep", Err(("writable", "/home/me/shared"))),
            ("loop", Err(("links", "/home/me/loop"))),
            ("gone", Err(("failed", "/home/me/missing"))),
            ("file/more", Err(("failed", "/home/me/file"))),
            ("file/..", Err(("failed", "/home/me/file"))),
        ] {
            let found = walk_with(Path::new(path), Path::new("/home/me"), ME, look);
            let found = found.as_ref();
            let found = found.map(|found| found.path.to_str().unwrap());
            assert_eq!(found.map_err(told), expected, "{path}");
        }
    }
}
