// SPDX-License-Identifier: MIT
//! How large things are and what they break, reckoned as simply as can be: not with the layout
//! engine, which is what is put to the test.

use std::collections::BTreeSet;

use xen_abi_layout::{Abi, AbiSet};

use crate::definition::{Extent, Extents, Field, Record, Type};

/// What a record comes to.
#[derive(Clone, Debug)]
pub(crate) struct Reckoned {
    pub(crate) extents: Extents,
    /// Where each field begins.
    pub(crate) offsets: Vec<[u64; Abi::COUNT]>,
    /// The bytes of padding before each field.
    pub(crate) holes: Vec<[u64; Abi::COUNT]>,
    /// The bytes of padding behind the last one.
    pub(crate) tail: [u64; Abi::COUNT],
    /// The rules about layouts that it breaks.
    pub(crate) breaks: BTreeSet<&'static str>,
}

/// Size and alignment of an integer: by its size in bits on x86_32, on arm32, and elsewhere.
fn integer(name: &str) -> Extents {
    let (x86_32, arm32, others) = match name {
        "u8" | "i8" | "c_char" | "c_schar" | "c_uchar" => (1, 1, 1),
        "u16" | "i16" | "c_short" | "c_ushort" => (2, 2, 2),
        "u32" | "i32" | "c_int" | "c_uint" => (4, 4, 4),
        "u64" | "i64" | "uint64_aligned_t" | "int64_aligned_t" => (8, 8, 8),
        "c_long" | "c_ulong" => (4, 4, 8),
        "xen_pfn_t" | "xen_ulong_t" => (4, 8, 8),
        other => panic!("{other} is no integer"),
    };
    let mut extents = words(x86_32, arm32, others);
    if ["u64", "i64"].contains(&name) {
        extents[Abi::X86_32.column()].align = 4;
    }
    extents
}

fn words(x86_32: u64, arm32: u64, others: u64) -> Extents {
    Abi::ALL.map(|abi| {
        let size = match abi {
            Abi::X86_32 => x86_32,
            Abi::Arm32 => arm32,
            _ => others,
        };
        Extent { size, align: size }
    })
}

/// Size and alignment of a type; of one element of an array.
pub(crate) fn element(ty: &Type) -> Extents {
    match ty.elements().0 {
        Type::Scalar(name) => integer(name),
        Type::Named(named) => named.extents,
        Type::Handle { wide: true, .. } => words(8, 8, 8),
        Type::Handle { .. } => words(4, 8, 8),
        Type::Pointer { .. } => words(4, 4, 8),
        Type::Array(..) => Extents::default(),
    }
}

/// How many bytes a field takes.
pub(crate) fn sizes(field: &Field) -> [u64; Abi::COUNT] {
    let (element, (_, elements)) = (element(&field.ty), field.ty.elements());
    Abi::ALL.map(|abi| element[abi.column()].size * elements[abi.column()])
}

/// Whether it is, in the end, a 64-bit integer without an alignment of its own.
pub(crate) fn is_wide(ty: &Type) -> bool {
    match ty.elements().0 {
        Type::Scalar(name) => ["u64", "i64"].contains(name),
        Type::Named(named) => named.wide,
        _ => false,
    }
}

fn up(value: u64, align: u64) -> u64 {
    value.div_ceil(align) * align
}

/// Whether all of `abis` have the same number.
fn same(numbers: [u64; Abi::COUNT], abis: AbiSet) -> bool {
    let some: BTreeSet<u64> = abis.iter().map(|abi| numbers[abi.column()]).collect();
    some.len() <= 1
}

/// Puts one field behind the other, or over it.
pub(crate) fn reckon(record: &Record) -> Reckoned {
    let (mut ends, mut aligns) = ([0_u64; Abi::COUNT], [1_u64; Abi::COUNT]);
    let (mut breaks, mut all_offsets, mut holes) = (BTreeSet::new(), Vec::new(), Vec::new());
    for field in &record.fields {
        let abis = record.abis().and(field.abis());
        let (element, sizes) = (element(&field.ty), sizes(field));
        let (mut offsets, mut before) = ([0; Abi::COUNT], [0; Abi::COUNT]);
        for abi in abis.iter() {
            let at = abi.column();
            let align = element[at].align;
            aligns[at] = aligns[at].max(align);
            if record.is_union {
                ends[at] = ends[at].max(sizes[at]);
            } else {
                offsets[at] = up(ends[at], align);
                before[at] = offsets[at] - ends[at];
                ends[at] = offsets[at] + sizes[at];
            }
        }
        if before.iter().any(|hole| *hole > 0) {
            breaks.insert("implicit_padding");
        }
        if is_wide(&field.ty) && abis.contains(Abi::X86_32) && abis.len() > 1 {
            breaks.insert("wide_alignment");
        }
        if !same(offsets, abis) || !same(sizes, abis) {
            breaks.insert("same_layout");
        }
        all_offsets.push(offsets);
        holes.push(before);
    }
    let (mut extents, mut tail) = (Extents::default(), [0; Abi::COUNT]);
    for abi in record.abis().iter() {
        let at = abi.column();
        let size = up(ends[at], aligns[at]);
        tail[at] = size - ends[at];
        extents[at] = Extent {
            size,
            align: aligns[at],
        };
    }
    if tail.iter().any(|tail| *tail > 0) {
        breaks.insert("tail_padding");
    }
    if !same(extents.map(|extent| extent.size), record.abis()) {
        breaks.insert("same_layout");
    }
    Reckoned {
        extents,
        offsets: all_offsets,
        holes,
        tail,
        breaks,
    }
}
