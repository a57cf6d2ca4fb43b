// SPDX-License-Identifier: MIT
//! Room for the parser.

use std::io;
use std::panic::resume_unwind;
use std::thread;

/// The parser descends once per nested construct; [`MAX_RUN`](crate::sources::MAX_RUN) and
/// [`MAX_DEPTH`](crate::sources::MAX_DEPTH) bound how far. Memory that is not used costs nothing.
pub const STACK: usize = if cfg!(target_pointer_width = "64") {
    256 << 20
} else {
    192 << 20
};

/// Does `work` in a thread with a stack of [`STACK`] bytes, and waits for it. Whatever asks for places
/// has to be done there, as spans mean something in the thread that parsed them.
pub fn with_room<T: Send>(work: impl FnOnce() -> T + Send) -> io::Result<T> {
    thread::scope(|scope| {
        let thread = thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, work)?;
        Ok(thread.join().unwrap_or_else(|panic| resume_unwind(panic)))
    })
}

/// Does `one` in a thread of its own, with a stack of [`STACK`] bytes, while this one does `other`.
pub fn beside<A: Send, B>(
    one: &(impl Fn() -> A + Sync + ?Sized),
    other: impl FnOnce() -> B,
) -> (A, B) {
    thread::scope(|scope| {
        let thread = thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, one);
        let done = other();
        match thread {
            Ok(thread) => (
                thread.join().unwrap_or_else(|panic| resume_unwind(panic)),
                done,
            ),
            // One after the other comes to the same.
            Err(_) => (one(), done),
        }
    })
}
