// SPDX-License-Identifier: MIT
//! Room for the parser, and threads that have it.

use std::io;
use std::panic::resume_unwind;
use std::thread;

use rayon::ThreadPoolBuilder;

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

/// The same in one of several such threads, as many as there are cores, which share whatever `work` leaves
/// to them.
pub fn with_team<T: Send>(
    work: impl FnOnce() -> T + Send,
) -> Result<T, rayon::ThreadPoolBuildError> {
    let team = ThreadPoolBuilder::new().stack_size(STACK).build()?;
    Ok(team.install(work))
}
