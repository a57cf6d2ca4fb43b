// SPDX-License-Identifier: MIT
//! Edits of Xen's own definitions, and how they are to be judged.

#[path = "edits/added.rs"]
mod added;
#[path = "edits/conditions.rs"]
mod conditions;
#[path = "edits/constants.rs"]
mod constants;
#[path = "edits/directions.rs"]
mod directions;
#[path = "edits/others.rs"]
mod others;
#[path = "edits/sizes.rs"]
mod sizes;
#[path = "edits/types.rs"]
mod types;

/// An edit of a file of definitions.
pub(super) struct Edit {
    /// What it is, in words.
    pub(super) what: &'static str,
    /// The file.
    pub(super) file: &'static str,
    /// What is replaced by what.
    pub(super) changes: &'static [(&'static str, &'static str)],
    /// Whom it breaks on x86_32, x86_64, arm32, arm64, riscv64 and ppc64.
    pub(super) verdict: &'static str,
    /// All changes that are told: their kinds, and what they are about.
    pub(super) told: &'static [&'static str],
}

const fn edit(
    what: &'static str,
    file: &'static str,
    changes: &'static [(&'static str, &'static str)],
    verdict: &'static str,
    told: &'static [&'static str],
) -> Edit {
    Edit {
        what,
        file,
        changes,
        verdict,
        told,
    }
}

/// All of them.
pub(super) fn edits() -> impl Iterator<Item = &'static Edit> {
    let lists = [
        added::EDITS,
        conditions::EDITS,
        constants::EDITS,
        directions::EDITS,
        others::EDITS,
        sizes::EDITS,
        types::EDITS,
    ];
    lists.into_iter().flatten()
}
