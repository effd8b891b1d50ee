//! The memory of this process, where keys are.

/// Keeps this process from being dumped, and from being read by other processes of the same user. Where the system allows none of it, it changes
/// nothing.
pub fn protect() {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        // Programs that this one starts are not affected: it ends with `exec`.
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        // Programs that this one starts inherit it, but can raise it again.
        let limit = Rlimit {
            current: Some(0),
            maximum: getrlimit(Resource::Core).maximum,
        };
        let _ = setrlimit(Resource::Core, limit);
    }
}
