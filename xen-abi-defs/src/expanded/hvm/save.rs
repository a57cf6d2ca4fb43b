// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! The state of a saved HVM domain: the form of the stream, and how its records are declared.
//!
//! The stream holds what Xen knows of a domain beside its memory. It is a row of records, each
//! after a descriptor (`hvm_save_descriptor`) that says which and how long it is; an empty record
//! (`hvm_save_end`) is the last. What records there are is each architecture's business.
//!
//! Records hold the state of (virtual) hardware, not of Xen's own making. A new one has the same
//! layout in 32 and 64 bits: integers of fixed width at multiples of their size, and a size that is
//! a multiple of eight bytes.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// What precedes each record.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct hvm_save_descriptor {
    /// What the record is: its type code.
    pub typecode: u16,
    /// Which one of that type: the number of a virtual CPU or of a device.
    pub instance: u16,
    /// The record's size in bytes, without this descriptor.
    pub length: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_save_descriptor on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// The last record: nothing.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct hvm_save_end {}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_save_end on 63u8, known LAYOUT[(0u64 1u64)] {}
}
impl self::__xen_header::abi::HvmSave for hvm_save_end {
    const CODE: u16 = 0u16;
}
