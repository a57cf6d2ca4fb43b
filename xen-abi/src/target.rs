// SPDX-License-Identifier: MIT
//! What the compiler has made of a record, held against the layout engine's numbers.

use xen_abi_layout::{Abi, Message, Record, Summary};

/// A record as rustc laid it out.
#[derive(Clone, Copy, Debug)]
pub struct Measured<'a> {
    /// Bytes.
    pub size: usize,
    /// Bytes.
    pub align: usize,
    /// For each field, in order: its position in the record, its offset and its width.
    pub fields: &'a [(usize, usize, usize)],
}

/// Stops the compilation if rustc disagrees about the architecture that is compiled for. Where
/// another rule is broken, the numbers may be off for that reason alone.
///
/// # Panics
/// In a constant: the panic is the compiler's error.
#[track_caller]
pub const fn agree(record: &Record<'_>, summary: &Summary, measured: &Measured<'_>) {
    let Some(abi) = Abi::target() else { return };
    if !record.abis.contains(abi) || summary.first.is_some() {
        return;
    }
    let column = abi.column();
    let layout = summary.table[column];
    if layout.size != measured.size as u64 || layout.align != measured.align as u64 {
        compare(record.name, "", "size", layout.size, measured.size);
        compare(record.name, "", "alignment", layout.align, measured.align);
    }
    let (mut field, mut end, mut at) = (0, 0, 0);
    while at < measured.fields.len() {
        let (wanted, offset, width) = measured.fields[at];
        let (place, next) = record.next_in(column, end, field);
        end = next;
        if field == wanted {
            let known = &record.fields[field];
            let size = known.layout(column).size;
            if place != offset as u64 || size != width as u64 {
                compare(record.name, known.name, "offset", place, offset);
                compare(record.name, known.name, "width", size, width);
            }
            at += 1;
        }
        field += 1;
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
