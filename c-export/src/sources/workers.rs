// SPDX-License-Identifier: MIT
//! Several threads that read the files of a crate.

use std::path::Path;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use crate::stack::STACK;

use super::Source;
use super::tree::Tree;

/// What the threads share.
struct Shared<'a, T> {
    tree: Mutex<Work<'a, T>>,
    /// There is more to read, or nothing more to wait for.
    changed: Condvar,
}

struct Work<'a, T> {
    tree: Tree<'a, T>,
    /// Files that are being read: there may be `mod`s in them.
    reading: usize,
    failed: bool,
}

impl<'a, T> Shared<'a, T> {
    fn lock(&self) -> MutexGuard<'_, Work<'a, T>> {
        self.tree.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn work(&self, make: &(impl Fn(Source) -> Option<T> + Sync)) {
        let mut work = self.lock();
        loop {
            if work.failed {
                return;
            }
            let Some(next) = work.tree.next() else {
                if work.reading == 0 {
                    return;
                }
                work = self
                    .changed
                    .wait(work)
                    .unwrap_or_else(PoisonError::into_inner);
                continue;
            };
            work.reading += 1;
            drop(work);
            let content = next.read();
            work = self.lock();
            let source = work.tree.parsed(&next, content);
            work.reading -= 1;
            self.changed.notify_all();
            drop(work);
            let made = source.and_then(make);
            work = self.lock();
            match made {
                Some(made) => work.tree.keep(next, made),
                None => {
                    work.failed = true;
                    self.changed.notify_all();
                }
            }
        }
    }
}

/// Reads the crate and makes something of each file; `None` if anything is wrong.
pub(super) fn load<T: Send>(
    root: &Path,
    crate_dir: &Path,
    make: &(impl Fn(Source) -> Option<T> + Sync),
) -> Option<Vec<T>> {
    let work = Work {
        tree: Tree::new(root, crate_dir),
        reading: 0,
        failed: false,
    };
    let shared = Shared {
        tree: Mutex::new(work),
        changed: Condvar::new(),
    };
    let others = thread::available_parallelism().map_or(0, |all| all.get() - 1);
    thread::scope(|scope| {
        for _ in 0..others {
            let thread = thread::Builder::new().stack_size(STACK);
            // With fewer threads it takes longer, and comes to the same.
            if thread.spawn_scoped(scope, || shared.work(make)).is_err() {
                break;
            }
        }
        shared.work(make);
    });
    let work = shared
        .tree
        .into_inner()
        .unwrap_or_else(PoisonError::into_inner);
    let fine = !work.failed && work.tree.is_fine();
    fine.then(|| work.tree.in_order())
}
