// SPDX-License-Identifier: MIT
//! What the compiler has made of a record, held against the layout engine's numbers.

use core::mem::{MaybeUninit, align_of, size_of};

use xen_abi_layout::{Abi, Checked, ConstRule, Message, Place, Record, Summary, Table};

/// Room for a value of a type, for places in it to be pointed at.
pub const fn room<T>() -> MaybeUninit<T> {
    MaybeUninit::uninit()
}

/// Holds a record against the rules and against what the compiler makes of it, place by place: each
/// of these calls has the span of what it is about, which is where its panic is reported.
///
/// Where a rule is broken, the compiler's numbers may be off for that reason alone, and are not
/// looked at.
#[derive(Clone, Copy, Debug)]
pub struct Walk {
    checked: &'static Checked<'static>,
    /// The first violation.
    first: Option<Place>,
    /// Size and alignment, as the layout engine has them.
    table: Table,
    /// The field to come.
    field: usize,
    /// The target's column, unless the compiler is not to be asked.
    column: Option<usize>,
    /// Where the fields before it end, in that column.
    end: u64,
}

impl Walk {
    /// Before the first field.
    pub const fn new(checked: &'static Checked<'static>) -> Walk {
        let Summary { table, first } = checked.summary();
        let column = match Abi::target() {
            Some(abi) if checked.record.abis.contains(abi) && first.is_none() => Some(abi.column()),
            _ => None,
        };
        Walk {
            checked,
            first,
            table,
            field: 0,
            column,
            end: 0,
        }
    }

    /// At the record itself.
    ///
    /// # Panics
    /// In a constant, as all of these: the panic is the compiler's error. If the first violation is
    /// here.
    #[track_caller]
    pub const fn record(&self) {
        if let Some(Place::Record) = self.first {
            panic!("{}", self.checked.report().as_str());
        }
    }

    /// At the next field, which is at `field` where the record is at `record`.
    ///
    /// # Safety
    /// Both are in one object.
    ///
    /// # Panics
    /// If the first violation is here, or the compiler disagrees.
    #[track_caller]
    pub const unsafe fn field<R, F>(&mut self, record: *const R, field: *const F) {
        let at = self.field;
        self.absent();
        if let Some(column) = self.column {
            let record_of = &self.checked.record;
            let (place, end) = record_of.next_in(column, self.end, at);
            let known = &record_of.fields[at];
            let width = known.layout(column).size;
            // SAFETY: the caller's promise.
            let offset = unsafe { field.byte_offset_from(record) } as usize;
            if place != offset as u64 || width != size_of::<F>() as u64 {
                compare(record_of.name, known.name, "offset", place, offset);
                compare(record_of.name, known.name, "width", width, size_of::<F>());
            }
            self.end = end;
        }
    }

    /// At the next field, which the target has not.
    ///
    /// # Panics
    /// If the first violation is here.
    #[track_caller]
    pub const fn absent(&mut self) {
        if let Some(Place::Field(at)) = self.first
            && at == self.field
        {
            panic!("{}", self.checked.report().as_str());
        }
        self.field += 1;
    }

    /// At an `expect` of this rule.
    ///
    /// # Panics
    /// If it is the first that meets nothing.
    #[track_caller]
    pub const fn expect(&mut self, rule: ConstRule) {
        if let Some(Place::Expect(first)) = self.first
            && first as u8 == rule as u8
        {
            panic!("{}", self.checked.report().as_str());
        }
    }

    /// At the record once more, with all its fields behind.
    ///
    /// # Panics
    /// If the compiler disagrees.
    #[track_caller]
    pub const fn whole<R>(&self, _: *const R) {
        if let Some(column) = self.column {
            let name = self.checked.record.name;
            let layout = self.table[column];
            compare(name, "", "size", layout.size, size_of::<R>());
            compare(name, "", "alignment", layout.align, align_of::<R>());
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

#[track_caller]
const fn compare(record: &str, field: &str, what: &str, model: u64, rustc: usize) {
    if model == rustc as u64 {
        return;
    }
    let message = Message::new().text("[target] `").text(record);
    let message = if field.is_empty() {
        message
    } else {
        message.text(".").text(field)
    };
    let message = message
        .text("`: the ABI's ")
        .text(what)
        .text(" is ")
        .number(model)
        .text(", rustc's is ")
        .number(rustc as u64);
    panic!("{}", message.as_str());
}
