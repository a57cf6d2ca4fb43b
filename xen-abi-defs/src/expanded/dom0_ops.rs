// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! The operations of domain 0, before there were platform operations and domain control. This is for
//! guests that ask for an interface before 0x00030204; Xen does not know these any longer.
use crate::platform::*;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
#[allow(nonstandard_style, clippy::all)]
/// The version of this interface.
pub const DOM0_INTERFACE_VERSION: u32 = XENPF_INTERFACE_VERSION;
/// The operations.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct Dom0Op(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl Dom0Op {
    /// Sets the wall clock.
    pub const DOM0_SETTIME: Self = Self(XENPF_settime32);
    /// Gives a range of memory a type, by an MTRR.
    pub const DOM0_ADD_MEMTYPE: Self = Self(XENPF_add_memtype);
    /// Takes the type of a range of memory away.
    pub const DOM0_DEL_MEMTYPE: Self = Self(XENPF_del_memtype);
    /// Tells the type in an MTRR.
    pub const DOM0_READ_MEMTYPE: Self = Self(XENPF_read_memtype);
    /// Loads microcode into the processors.
    pub const DOM0_MICROCODE: Self = Self(XENPF_microcode_update);
    /// Tells Xen of a flaw of the machine.
    pub const DOM0_PLATFORM_QUIRK: Self = Self(XENPF_platform_quirk);
    /// Reads or writes an MSR. Xen has not known this for long.
    pub const DOM0_MSR: Self = Self(15);
    /// Tells the machine's memory map. Xen has not known this for long.
    pub const DOM0_PHYSICAL_MEMORY_MAP: Self = Self(40);
}
self::__xen_header::abi::__group! {
    Dom0Op u32[] []
}
self::__xen_header::abi::__open_enum! {
    Dom0Op u32 DOM0_SETTIME "DOM0_SETTIME" DOM0_ADD_MEMTYPE "DOM0_ADD_MEMTYPE"
    DOM0_DEL_MEMTYPE "DOM0_DEL_MEMTYPE" DOM0_READ_MEMTYPE "DOM0_READ_MEMTYPE"
    DOM0_MICROCODE "DOM0_MICROCODE" DOM0_PLATFORM_QUIRK "DOM0_PLATFORM_QUIRK" DOM0_MSR
    "DOM0_MSR" DOM0_PHYSICAL_MEMORY_MAP "DOM0_PHYSICAL_MEMORY_MAP"
}
const _: () = {
    {
        let _ = Dom0Op::DOM0_SETTIME;
    }
    {
        let _ = Dom0Op::DOM0_ADD_MEMTYPE;
    }
    {
        let _ = Dom0Op::DOM0_DEL_MEMTYPE;
    }
    {
        let _ = Dom0Op::DOM0_READ_MEMTYPE;
    }
    {
        let _ = Dom0Op::DOM0_MICROCODE;
    }
    {
        let _ = Dom0Op::DOM0_PLATFORM_QUIRK;
    }
    {
        let _ = Dom0Op::DOM0_MSR;
    }
    {
        let _ = Dom0Op::DOM0_PHYSICAL_MEMORY_MAP;
    }
};
#[allow(nonstandard_style, clippy::all)]
/// CPUs, one bit for each.
pub type cpumap_t = u64;
/// An MSR that is read or written.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct dom0_msr {
    /// Non-zero: write it.
    pub write: u32,
    /// On which CPUs: a bit for each.
    pub cpu_mask: cpumap_t,
    /// Its number.
    pub msr: u32,
    /// The low half to be written.
    pub in1: u32,
    /// The high half to be written.
    pub in2: u32,
    /// The low half that was read.
    pub out1: u32,
    /// The high half that was read.
    pub out2: u32,
}
/// `dom0_msr` under its typedef name.
#[allow(non_camel_case_types)]
pub type dom0_msr_t = dom0_msr;
self::__xen_header::abi::__record! {
    Abi[zeroed] for dom0_msr on 63u8, spelled Struct "dom0_msr"
    "write cpu_mask msr in1 in2 out1 out2" b"c?ccccc"[cpumap_t,] [] [] expects 15u8 is[]
    { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const
    { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 7usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).cpu_mask); } } }
}
/// A range of the machine's memory.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct dom0_memory_map_entry {
    /// Its first address.
    pub start: u64,
    /// The address after it.
    pub end: u64,
    flags: u32,
    /// Non-zero: it is memory.
    pub is_ram: u8,
}
/// `dom0_memory_map_entry` under its typedef name.
#[allow(non_camel_case_types)]
pub type dom0_memory_map_entry_t = dom0_memory_map_entry;
self::__xen_header::abi::__record! {
    Abi[zeroed] for dom0_memory_map_entry on 63u8, spelled Struct "dom0_memory_map_entry"
    "start end flags is_ram" b"ddca"[] [] [] expects 10u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 4usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// The argument of the hypercall: an operation and what it works on.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct dom0_op {
    /// Which: `DOM0_*`.
    pub cmd: u32,
    /// `DOM0_INTERFACE_VERSION`.
    pub interface_version: u32,
    /// What it works on.
    pub u: dom0_op__u,
}
/// `dom0_op` under its typedef name.
#[allow(non_camel_case_types)]
pub type dom0_op_t = dom0_op;
self::__xen_header::abi::__record! {
    Abi[zeroed] for dom0_op on 63u8, spelled Struct "dom0_op" "cmd interface_version u"
    b"cc?"[dom0_op__u,] [] [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this :
    * mut Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this)
    .u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union dom0_op__u {
    /// An MSR.
    pub msr: dom0_msr,
    /// The wall clock.
    pub settime: xenpf_settime32,
    /// A range of memory and its type.
    pub add_memtype: xenpf_add_memtype,
    /// A range of memory.
    pub del_memtype: xenpf_del_memtype,
    /// A range of memory and its type.
    pub read_memtype: xenpf_read_memtype,
    /// Microcode.
    pub microcode: xenpf_microcode_update,
    /// A flaw of the machine.
    pub platform_quirk: xenpf_platform_quirk,
    /// A range of the machine's memory.
    pub physical_memory_map: dom0_memory_map_entry,
    pad: [u8; 128],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for dom0_op__u on 63u8, spelled Union "dom0_op__u"
    "msr settime add_memtype del_memtype read_memtype microcode platform_quirk physical_memory_map pad"
    b"????????a*128"[dom0_msr, xenpf_settime32, xenpf_add_memtype, xenpf_del_memtype,
    xenpf_read_memtype, xenpf_microcode_update, xenpf_platform_quirk,
    dom0_memory_map_entry,] [] [] expects 4u8 is[] {}
}
