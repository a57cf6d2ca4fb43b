// SPDX-License-Identifier: MIT
//! One export at a time in one directory.

use std::fs::{File, TryLockError};
use std::path::Path;

/// Held for as long as this lives; the system ends it with the process, however that ends.
pub(super) struct Lock {
    _dir: Option<File>,
}

/// For writing. The directory itself is locked, so that nothing is left behind. A file system that
/// has no locks is no reason not to work.
pub(super) fn exclusive(dir: &Path, waiting: impl FnOnce()) -> Lock {
    let Ok(file) = File::open(dir) else {
        return Lock { _dir: None };
    };
    if let Err(TryLockError::WouldBlock) = file.try_lock() {
        waiting();
        let _ = file.lock();
    }
    Lock { _dir: Some(file) }
}

/// For reading, so that a check never sees half of an export.
pub(super) fn shared(dir: &Path) -> Lock {
    let file = File::open(dir).ok();
    if let Some(file) = &file {
        let _ = file.lock_shared();
    }
    Lock { _dir: file }
}
