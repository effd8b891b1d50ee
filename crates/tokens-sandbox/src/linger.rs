//! Revoked tokens that stay for a while: a service whose parts do not agree at once.

/// Tokens that were revoked and are still there.
#[derive(Debug, Default)]
pub(crate) struct Linger {
    /// How many reads a token outlives its revocation by.
    pub(crate) reads: usize,
    /// Revoked tokens, and how many reads each has left.
    pending: Vec<(String, usize)>,
}

impl Linger {
    /// Whether the token that is being revoked stays for now.
    pub(crate) fn keeps(&mut self, id: String) -> bool {
        if self.reads == 0 {
            return false;
        }
        if !self.pending.iter().any(|(pending, _)| *pending == id) {
            self.pending.push((id, self.reads));
        }
        true
    }

    /// Counts a read, and returns the tokens that are gone from now on.
    pub(crate) fn due(&mut self) -> Vec<String> {
        let mut due = Vec::new();
        self.pending.retain_mut(|(id, left)| {
            if *left == 0 {
                due.push(std::mem::take(id));
                return false;
            }
            *left -= 1;
            true
        });
        due
    }
}
