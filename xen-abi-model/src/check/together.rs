// SPDX-License-Identifier: MIT
//! Who sees what: things that exclude each other cannot be mistaken for each other.

use xen_abi_layout::AbiSet;

use crate::cond::Cond;
use crate::item::{Header, Item};
use crate::worlds::common_abis;

/// Something that exists under conditions.
#[derive(Clone, Copy)]
pub(super) struct Thing<'a> {
    pub(super) header: &'a Header,
    pub(super) item: &'a Item,
    /// The condition of a part of the item.
    pub(super) when: Option<&'a Cond>,
}

impl<'a> Thing<'a> {
    /// Where Rust sees it.
    fn seen(self) -> AbiSet {
        let of_part = self.when.map_or(AbiSet::ALL, Cond::rust_abis);
        let of_item = self.header.abis.and(self.item.when.rust_abis());
        of_item.and(of_part)
    }

    /// Everything that holds where it exists.
    fn conditions(self) -> impl Iterator<Item = &'a Cond> {
        let header = [&self.header.when, &self.item.when];
        header
            .into_iter()
            .chain(self.when)
            .chain(self.header.only_for.as_ref())
    }
}

/// Whether there is somebody who sees both.
pub(super) fn together(one: Thing<'_>, other: Thing<'_>) -> bool {
    let headers = one.header.abis.and(other.header.abis);
    if headers.is_empty() {
        return false;
    }
    // Rust's view decides what is an alternative where conditions ask for macros.
    let (seen, other_seen) = (one.seen(), other.seen());
    if !seen.is_empty() && !other_seen.is_empty() && seen.and(other_seen).is_empty() {
        return false;
    }
    let conditions: Vec<&Cond> = one.conditions().chain(other.conditions()).collect();
    !common_abis(&conditions).and(headers).is_empty()
}
