// SPDX-License-Identifier: MIT
//! The types of the reference, as Rust programs see them.

use std::collections::BTreeMap;
use std::path::Path;

use xen_abi_layout::Abi;
use xen_abi_tests::facts::{
    Architecture, Facts, HeaderFacts, Item, Kind, Record, Role, View, headers_of_reference,
    load_reference,
};

/// What the reference says of all headers.
pub(crate) struct Reference {
    headers: BTreeMap<String, HeaderFacts>,
}

/// Size and alignment, in bytes.
pub(crate) type SizeAndAlign = (i64, i64);

impl Reference {
    /// Reads it.
    pub(crate) fn load() -> Reference {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("reference/xen-4.22.0");
        let headers = headers_of_reference(&folder).unwrap_or_else(|error| panic!("{error}"));
        let load = |header: String| {
            let facts = load_reference(&folder, &header).unwrap_or_else(|error| panic!("{error}"));
            (header, facts)
        };
        Reference {
            headers: headers.into_iter().map(load).collect(),
        }
    }

    /// A record with a tag, or one that a typedef gives its name, that stands by itself.
    pub(crate) fn record(&self, header: &str, name: &str, abi: Abi) -> Option<&Record> {
        let facts = self.headers.get(header)?;
        let key = (Kind::Record, name.to_owned());
        let item = facts.items.iter().find(|item| item.key == key)?;
        record(item, reader(facts, abi))
    }

    /// Every type of a header that Rust programs see on `abi`, by its name.
    pub(crate) fn types(&self, header: &str, abi: Abi) -> BTreeMap<&str, SizeAndAlign> {
        let Some(facts) = self.headers.get(header) else {
            return BTreeMap::new();
        };
        let view = reader(facts, abi);
        let items = facts.items.iter();
        items
            .filter_map(|item| {
                let known = match item.facts.get(&view)? {
                    Facts::Record(record) => (record.size, record.align),
                    Facts::Typedef(typedef) => (typedef.size, typedef.align),
                    _ => return None,
                };
                Some((item.key.1.as_str(), known))
            })
            .collect()
    }
}

fn record(item: &Item, view: View) -> Option<&Record> {
    match item.facts.get(&view)? {
        Facts::Record(record) => Some(record),
        _ => None,
    }
}

/// Who sees of a header what Rust programs do: the toolstack; or, where the header has no record for
/// it any more, a guest of long ago.
fn reader(header: &HeaderFacts, abi: Abi) -> View {
    let architecture = match abi {
        Abi::X86_32 => Architecture::X86_32,
        Abi::X86_64 => Architecture::X86_64,
        Abi::Arm32 => Architecture::Arm32,
        Abi::Arm64 => Architecture::Arm64,
        Abi::Riscv64 => Architecture::Riscv64,
        Abi::Ppc64 => Architecture::Ppc64,
    };
    let view = |role| View { architecture, role };
    let is_for = |view: &View| {
        let mut items = header.items.iter();
        items.any(|item| record(item, *view).is_some())
    };
    let roles = [Role::Tools, Role::Guest(0)];
    let mut views = roles.into_iter().map(view);
    views.find(is_for).unwrap_or(view(Role::Tools))
}
