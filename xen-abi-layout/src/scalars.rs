// SPDX-License-Identifier: MIT
//! The scalars of the vocabulary: their names in Rust and C, and their layouts.
//!
//! Each has a constant of its own name (`scalars::xen_pfn_t`) holding its [`Table`].
#![allow(non_upper_case_globals)]

use crate::{Layout, Table};

/// What sort of scalar it is; rules treat the sorts differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// The same number of bits everywhere.
    Fixed,
    /// One of C's own integers, whose width the language leaves to the architecture.
    Native,
    /// A word of Xen's own, as wide as a frame number or a register of the architecture.
    Word,
}

/// One scalar of the vocabulary.
#[derive(Clone, Copy, Debug)]
pub struct Scalar {
    /// How a definition spells it.
    pub name: &'static str,
    /// How a header spells it.
    pub c_name: &'static str,
    /// Its sort.
    pub class: Class,
    /// Whether it holds negative numbers.
    pub signed: bool,
    /// Its layout on each architecture.
    pub table: Table,
}

impl Scalar {
    /// Whether it is a 64-bit integer without an alignment of its own: x86_32's is another one than
    /// everybody else's.
    pub const fn is_wide(&self) -> bool {
        let [x86_32, x86_64, ..] = &self.table;
        matches!(self.class, Class::Fixed) && x86_32.align != x86_64.align
    }
}

const fn same(size: u64) -> Table {
    [Layout::new(size, size); 6]
}

const fn word(x86_32: u64, arm32: u64) -> Table {
    let wide = Layout::new(8, 8);
    [
        Layout::new(x86_32, x86_32),
        wide,
        Layout::new(arm32, arm32),
        wide,
        wide,
        wide,
    ]
}

/// 64 bits that x86_32 aligns to four bytes.
const WIDE: Table = {
    let mut table = same(8);
    table[0] = Layout::new(8, 4);
    table
};

macro_rules! scalars {
    ($($name:ident = $c:literal, $class:ident, $signed:literal, $table:expr;)*) => {
        $(#[doc = concat!("C's `", $c, "`.")] pub const $name: Table = $table;)*

        /// Every scalar that a definition may name.
        pub const ALL: &[Scalar] = &[$(Scalar {
            name: stringify!($name),
            c_name: $c,
            class: Class::$class,
            signed: $signed,
            table: $name,
        }),*];
    };
}

scalars! {
    u8 = "uint8_t", Fixed, false, same(1);
    u16 = "uint16_t", Fixed, false, same(2);
    u32 = "uint32_t", Fixed, false, same(4);
    u64 = "uint64_t", Fixed, false, WIDE;
    i8 = "int8_t", Fixed, true, same(1);
    i16 = "int16_t", Fixed, true, same(2);
    i32 = "int32_t", Fixed, true, same(4);
    i64 = "int64_t", Fixed, true, WIDE;
    uint64_aligned_t = "uint64_aligned_t", Fixed, false, same(8);
    int64_aligned_t = "int64_aligned_t", Fixed, true, same(8);
    c_char = "char", Native, true, same(1);
    c_schar = "signed char", Native, true, same(1);
    c_uchar = "unsigned char", Native, false, same(1);
    c_short = "short", Native, true, same(2);
    c_ushort = "unsigned short", Native, false, same(2);
    c_int = "int", Native, true, same(4);
    c_uint = "unsigned int", Native, false, same(4);
    c_long = "long", Native, true, word(4, 4);
    c_ulong = "unsigned long", Native, false, word(4, 4);
    xen_pfn_t = "xen_pfn_t", Word, false, word(4, 8);
    xen_ulong_t = "xen_ulong_t", Word, false, word(4, 8);
}

/// A pointer in the address space of whoever runs the code.
pub const POINTER: Table = word(4, 4);
/// `XEN_GUEST_HANDLE(T)`: a guest's pointer; 64 bits wide on all but x86_32.
pub const HANDLE: Table = word(4, 8);
/// `XEN_GUEST_HANDLE_64(T)`: a guest's pointer, 64 bits wide everywhere.
pub const HANDLE_64: Table = same(8);

/// The scalar that a definition calls `name`.
pub fn named(name: &str) -> Option<&'static Scalar> {
    ALL.iter().find(|scalar| scalar.name == name)
}
