//! Secret references, child processes, private files and locks on this machine.
