// SPDX-License-Identifier: MIT
//! Several threads that read the files of a crate.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rayon::Scope;

use super::Source;
use super::tree::Tree;

/// What the threads share, and what they do with each file.
struct Work<'a, T, M> {
    tree: Mutex<Tree<'a, Option<T>>>,
    make: M,
}

impl<'a, T: Send, M: Fn(Source) -> Option<T> + Sync> Work<'a, T, M> {
    fn tree(&self) -> MutexGuard<'_, Tree<'a, Option<T>>> {
        self.tree.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads one file, and leaves those that its `mod`s name to whoever has time.
    fn file<'s>(&'s self, team: &Scope<'s>) {
        let Some(next) = self.tree().next() else {
            return;
        };
        let content = next.read_code();
        let (source, more) = {
            let mut tree = self.tree();
            let before = tree.wanted();
            let source = tree.parsed(&next, content);
            (source, tree.wanted().saturating_sub(before))
        };
        for _ in 0..more {
            team.spawn(|team| self.file(team));
        }
        let made = source.and_then(&self.make);
        self.tree().keep(next, made);
    }
}

/// Reads the crate and makes something of each file; `None` if anything is wrong.
pub(super) fn load<T: Send>(
    root: &Path,
    crate_dir: &Path,
    make: impl Fn(Source) -> Option<T> + Sync,
) -> Option<Vec<T>> {
    let work = Work {
        tree: Mutex::new(Tree::new(root, crate_dir)),
        make,
    };
    rayon::scope(|team| work.file(team));
    let tree = work
        .tree
        .into_inner()
        .unwrap_or_else(PoisonError::into_inner);
    if !tree.is_fine() {
        return None;
    }
    // `make` may have had nothing to give.
    tree.in_order().into_iter().collect()
}
