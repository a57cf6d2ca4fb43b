// SPDX-License-Identifier: MIT
//! What the compiler has made of a record, held against the layout engine's numbers.

use core::mem::{align_of, size_of};

use xen_abi_layout::{Abi, Message, Place, Record, Spelled, Summary, Table};

/// Holds a record against the rules and against what the compiler makes of it, place by place: each
/// of these calls has the span of what it is about, which is where its panic is reported. There is none
/// for a field at which no rule can be broken.
#[derive(Clone, Copy, Debug)]
pub struct Walk<const N: usize> {
    spelled: &'static Spelled<'static>,
    table: Table,
    /// Where the first violation is, if there is one.
    first: Option<Place>,
}

impl<const N: usize> Walk<N> {
    /// Before the first of `N` fields.
    pub const fn new(spelled: &'static Spelled<'static>) -> Walk<N> {
        let Summary { table, is_sound } = spelled.summary();
        let first = match is_sound {
            true => None,
            false => spelled.checked(&spelled.fields::<N>()).first(),
        };
        Walk {
            spelled,
            table,
            first,
        }
    }

    /// At field number `at`.
    ///
    /// # Panics
    /// In a constant, as all of these: the panic is the compiler's error. If the first violation is
    /// here.
    #[track_caller]
    pub const fn field(&self, at: usize) {
        if let Some(Place::Field(first)) = self.first
            && first == at
        {
            self.fail();
        }
    }

    /// At the `expect` of the rule with this id.
    ///
    /// # Panics
    /// If it is the first that meets nothing.
    #[track_caller]
    pub const fn expect(&self, rule: &str) {
        if let Some(Place::Expect(first)) = self.first
            && is_same(first.id().as_bytes(), rule.as_bytes())
        {
            self.fail();
        }
    }

    /// At the record, with all its fields behind.
    ///
    /// # Panics
    /// If the first violation is here, or the compiler disagrees.
    #[track_caller]
    pub const fn record<R>(&self) {
        if self.first.is_some() {
            self.fail();
        }
        agrees::<R>(self.spelled.name, self.table);
    }

    #[track_caller]
    const fn fail(&self) -> ! {
        let fields = self.spelled.named_fields::<N>();
        panic!("{}", self.spelled.checked(&fields).report().as_str())
    }
}

/// Holds the layout of a record against what the compiler makes of it, where there is one. Where its fields
/// are follows from theirs, by the rules of `repr(C)`.
///
/// # Panics
/// If the compiler disagrees.
#[track_caller]
pub const fn agrees<R>(name: &str, table: Table) {
    if let Some(abi) = Abi::target() {
        let layout = table[abi.column()];
        if layout.is_present() {
            compare(name, "size", layout.size, size_of::<R>());
            compare(name, "alignment", layout.align, align_of::<R>());
        }
    }
}

/// Writes zeros before, between and after the fields of a record.
///
/// # Safety
/// `memory` is valid for writes of as many bytes as `record`, a struct, has on the target.
pub unsafe fn clear_gaps(memory: *mut u8, record: &Record<'_>) {
    let Some(abi) = Abi::target().filter(|abi| record.abis.contains(*abi)) else {
        return;
    };
    let column = abi.column();
    // SAFETY: the gap lies within the record, whose layout the compiler's is the same as.
    let clear = |begin: u64, end: u64| unsafe {
        memory
            .add(begin as usize)
            .write_bytes(0, (end - begin) as usize);
    };
    let (mut end, mut field) = (0, 0);
    while field < record.fields.len() {
        let (place, next) = record.next_in(column, end, field);
        if next > end {
            clear(end, place);
        }
        end = next;
        field += 1;
    }
    clear(end, record.table()[column].size);
}

const fn is_same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([first, rest @ ..], [second, others @ ..]) = (one, other) {
        if *first != *second {
            return false;
        }
        (one, other) = (rest, others);
    }
    one.is_empty() && other.is_empty()
}

#[track_caller]
const fn compare(record: &str, what: &str, model: u64, rustc: usize) {
    if model == rustc as u64 {
        return;
    }
    let message = Message::new()
        .text("[target] `")
        .text(record)
        .text("`: the ABI's ")
        .text(what)
        .text(" is ")
        .number(model)
        .text(", rustc's is ")
        .number(rustc as u64);
    panic!("{}", message.as_str());
}
