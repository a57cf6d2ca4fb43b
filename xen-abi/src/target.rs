// SPDX-License-Identifier: MIT
//! What the compiler has made of a record, held against the layout engine's numbers.

use xen_abi_layout::{Abi, Checked, Message};

/// A record as rustc laid it out.
#[derive(Clone, Copy, Debug)]
pub struct Measured<'a> {
    /// Bytes.
    pub size: usize,
    /// Bytes.
    pub align: usize,
    /// For each field: its position in the record, its offset and its width.
    pub fields: &'a [(usize, usize, usize)],
}

/// Stops the compilation if rustc disagrees about the architecture that is compiled for.
///
/// # Panics
/// In a constant: the panic is the compiler's error.
#[track_caller]
pub const fn agree(checked: &Checked<'_>, measured: &Measured<'_>) {
    let record = &checked.record;
    let Some(abi) = Abi::target() else { return };
    // Where another rule is broken, the numbers may be off for that reason alone.
    if !record.abis.contains(abi) || checked.first_place().is_some() {
        return;
    }
    let column = abi.column();
    let layout = record.table()[column];
    compare(record.name, "", "size", layout.size, measured.size);
    compare(record.name, "", "alignment", layout.align, measured.align);
    let mut at = 0;
    while at < measured.fields.len() {
        let (field, offset, width) = measured.fields[at];
        let name = record.fields[field].name;
        compare(
            record.name,
            name,
            "offset",
            record.offset(field, column),
            offset,
        );
        compare(
            record.name,
            name,
            "width",
            record.fields[field].layout(column).size,
            width,
        );
        at += 1;
    }
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
