//! Whether a path can be trusted: every directory and every symbolic link that it leads through belongs to the user or to root,
//! and no other user can replace an entry on the way. Only Unix says so in a way that is checked here.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why a path is not trusted. It names the first directory or link that is at fault.
#[derive(Debug)]
pub(crate) struct Untrusted {
    pub(crate) path: PathBuf,
    pub(crate) why: Why,
}

/// What is wrong with a directory or a link.
#[derive(Debug)]
pub(crate) enum Why {
    /// The directory belongs to another user.
    ForeignDirectory,
    /// Others can write to the directory, and no sticky bit keeps them from the entries of others.
    Writable,
    /// The symbolic link belongs to another user.
    ForeignLink,
    /// More links follow each other than a system resolves.
    TooManyLinks,
    /// It can't be examined; most often it does not exist, or is not a directory.
    Failed(io::Error),
}

impl Untrusted {
    fn failed(path: &Path, error: io::Error) -> Self {
        Self {
            path: path.to_owned(),
            why: Why::Failed(error),
        }
    }

    /// Whether other users can interfere. If not, the path could not be examined.
    pub(crate) fn is_unsafe(&self) -> bool {
        !matches!(self.why, Why::Failed(_))
    }

    /// What to do about it.
    pub(crate) fn hint(&self) -> String {
        match self.why {
            Why::Writable => format!(
                "chmod go-w {}, or use a directory that only you can write",
                self.path.display()
            ),
            _ => {
                "use a directory that belongs to you, below directories that belong to you or root"
                    .to_owned()
            }
        }
    }
}

impl fmt::Display for Untrusted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match &self.why {
            Why::ForeignDirectory => write!(f, "the directory {path} belongs to another user"),
            Why::Writable => write!(f, "other users can write to the directory {path}"),
            Why::ForeignLink => write!(f, "the symbolic link {path} belongs to another user"),
            Why::TooManyLinks => write!(f, "{path} leads through too many symbolic links"),
            Why::Failed(_) => write!(f, "{path} can't be examined"),
        }
    }
}

impl std::error::Error for Untrusted {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.why {
            Why::Failed(error) => Some(error),
            _ => None,
        }
    }
}

/// Checks the directory `path` and all that leads to it. Returns it as an absolute path without links.
///
/// # Errors
///
/// When other users can interfere, when it does not exist, and when it is not a directory.
#[cfg(unix)]
pub(crate) fn directory(path: &Path) -> Result<PathBuf, Untrusted> {
    let found = unix::walk(path)?;
    match found.kind {
        unix::Kind::Directory => Ok(found.path),
        _ => Err(Untrusted::failed(
            path,
            io::Error::from(io::ErrorKind::NotADirectory),
        )),
    }
}

/// Checks all directories and links that lead to the file `path`, itself among them if it is a link. Returns the path of the
/// file that it leads to, absolute and without links. Who may read or write the file itself is not checked.
///
/// # Errors
///
/// When other users can interfere, and when it does not exist.
#[cfg(unix)]
pub(crate) fn file(path: &Path) -> Result<PathBuf, Untrusted> {
    unix::walk(path).map(|found| found.path)
}

/// Checks nothing here but that it exists.
///
/// # Errors
///
/// When it does not.
#[cfg(not(unix))]
pub(crate) fn directory(path: &Path) -> Result<PathBuf, Untrusted> {
    match std::fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => {}
        Ok(_) => {
            let error = io::Error::from(io::ErrorKind::NotADirectory);
            return Err(Untrusted::failed(path, error));
        }
        Err(error) => return Err(Untrusted::failed(path, error)),
    }
    file(path)
}

/// Checks nothing here but that it exists.
///
/// # Errors
///
/// When it does not.
#[cfg(not(unix))]
pub(crate) fn file(path: &Path) -> Result<PathBuf, Untrusted> {
    std::path::absolute(path)
        .and_then(|path| path.symlink_metadata().map(|_| path))
        .map_err(|error| Untrusted::failed(path, error))
}

#[cfg(unix)]
mod unix {
    use std::ffi::OsString;
    use std::fs;
    use std::io;
    use std::os::unix::fs::MetadataExt as _;
    use std::path::{Component, Path, PathBuf};

    use super::{Untrusted, Why};

    /// As many as Linux follows.
    const MAX_LINKS: usize = 40;

    /// What an entry of a directory is.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub(super) enum Kind {
        Directory,
        /// A symbolic link, and what it says.
        Link(PathBuf),
        Other,
    }

    /// An entry, as it is without following it.
    #[derive(Clone, Debug)]
    pub(super) struct Entry {
        pub(super) kind: Kind,
        pub(super) uid: u32,
        pub(super) mode: u32,
    }

    /// Where a path leads.
    #[derive(Debug)]
    pub(super) struct Found {
        pub(super) path: PathBuf,
        pub(super) kind: Kind,
    }

    /// What is wrong with an entry for the user `euid`.
    pub(super) fn judge(entry: &Entry, euid: u32) -> Option<Why> {
        const STICKY: u32 = 0o1000;
        let is_own = entry.uid == euid || entry.uid == 0;
        match entry.kind {
            Kind::Directory if !is_own => Some(Why::ForeignDirectory),
            // In a sticky directory only an entry's owner and the directory's, who is trusted, can replace it.
            Kind::Directory if entry.mode & 0o022 != 0 && entry.mode & STICKY == 0 => {
                Some(Why::Writable)
            }
            Kind::Link(_) if !is_own => Some(Why::ForeignLink),
            _ => None,
        }
    }

    pub(super) fn walk(path: &Path) -> Result<Found, Untrusted> {
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
    pub(super) fn walk_with(
        path: &Path,
        here: &Path,
        euid: u32,
        look: impl Fn(&Path) -> io::Result<Entry>,
    ) -> Result<Found, Untrusted> {
        let start = here.join(path);
        let root = Path::new("/");
        let mut at = root.to_owned();
        let mut kind = Kind::Directory;
        let check = |at: &Path| {
            let entry = look(at).map_err(|error| Untrusted::failed(at, error))?;
            match judge(&entry, euid) {
                Some(why) => Err(Untrusted {
                    path: at.to_owned(),
                    why,
                }),
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
                        return Err(Untrusted {
                            path: start,
                            why: Why::TooManyLinks,
                        });
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
        Ok(Found { path: at, kind })
    }

    /// The components of `path`, the first one last.
    fn names(path: &Path) -> Vec<OsString> {
        let names = path.components().rev().filter_map(|component| {
            let is_step = matches!(component, Component::Normal(_) | Component::ParentDir);
            is_step.then(|| component.as_os_str().to_owned())
        });
        names.collect()
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::unix::{Entry, Kind, judge, walk_with};
    use super::*;

    const ME: u32 = 1000;
    const OTHER: u32 = 1001;

    fn text(why: Option<&Why>) -> &'static str {
        match why {
            None => "",
            Some(Why::ForeignDirectory) => "foreign directory",
            Some(Why::Writable) => "writable",
            Some(Why::ForeignLink) => "foreign link",
            Some(Why::TooManyLinks) => "links",
            Some(Why::Failed(_)) => "failed",
        }
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
            let found = judge(&entry, ME);
            assert_eq!(text(found.as_ref()), why, "{mode:o} {uid}");
        }
        // Root trusts only root.
        let kind = Kind::Directory;
        let (uid, mode) = (ME, 0o700);
        let entry = Entry { kind, uid, mode };
        assert_eq!(text(judge(&entry, 0).as_ref()), "foreign directory");
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
            let found = found.map_err(|error| (text(Some(&error.why)), error.path.to_str()));
            let found = found.map_err(|(why, path)| (why, path.unwrap()));
            assert_eq!(found, expected, "{path}");
        }
    }
}
