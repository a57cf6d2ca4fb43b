// SPDX-License-Identifier: MIT
//! Size and alignment, one column for each architecture.

use crate::Abi;

/// The size and alignment of a type on one architecture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// Bytes, tail padding included.
    pub size: u64,
    /// Bytes; a power of two. Zero where the type does not exist.
    pub align: u64,
}

impl Layout {
    /// A type that does not exist on this architecture.
    pub const ABSENT: Layout = Layout { size: 0, align: 0 };

    /// A layout of so many bytes.
    pub const fn new(size: u64, align: u64) -> Layout {
        Layout { size, align }
    }

    /// Whether the type exists on this architecture.
    pub const fn is_present(self) -> bool {
        self.align != 0
    }
}

/// A layout for each architecture, in the order of [`Abi::ALL`].
pub type Table = [Layout; Abi::COUNT];

/// One table out of those of a family's members: each column from the member that has it.
///
/// Members exist on different architectures, so at most one has a given column; the first wins.
pub const fn merge(members: &[Table]) -> Table {
    let mut merged = [Layout::ABSENT; Abi::COUNT];
    let mut member = 0;
    while member < members.len() {
        let mut column = 0;
        while column < Abi::COUNT {
            if !merged[column].is_present() {
                merged[column] = members[member][column];
            }
            column += 1;
        }
        member += 1;
    }
    merged
}
