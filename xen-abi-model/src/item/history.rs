// SPDX-License-Identifier: MIT
//! Since when something exists, and what it was called before.

use super::Name;
use crate::cond::{Comparison, Cond};

/// What is known about the past of an item, a field or a constant.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// The release of Xen since which it exists, where that is known to be a late one: `4.18`.
    pub since: Option<String>,
    /// The name that it had before.
    pub was: Option<Was>,
}

/// A name that something had before.
#[derive(Clone, Debug)]
pub struct Was {
    /// The name.
    pub name: Name,
    /// The first interface version that does not know it.
    pub until: u32,
}

impl Was {
    /// When C still knows the name.
    pub fn when(&self) -> Cond {
        Cond::Interface(Comparison::Below, self.until)
    }
}
