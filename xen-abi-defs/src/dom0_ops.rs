// SPDX-License-Identifier: MIT
//! The operations of domain 0, before there were platform operations and domain control. This is for
//! guests that ask for an interface before 0x00030204; Xen does not know these any longer.

use crate::platform::*;
use xen_abi::prelude::*;

xen_header! {
    file: "dom0_ops.h",
    guard: "__XEN_PUBLIC_DOM0_OPS_H__",
    include: ["xen.h", "platform.h"],
    only_for: interface(< 0x00030204),
    reasons: {
        same_layout: "fixed with plain 64-bit integers, for a 32-bit domain 0",
        implicit_padding: "fixed before padding was spelled out",
        tail_padding: "fixed before padding was spelled out",
        wide_alignment: "fixed with plain 64-bit integers, for a 32-bit domain 0",
    },
}

/// The version of this interface.
#[xen_abi]
pub const DOM0_INTERFACE_VERSION: u32 = XENPF_INTERFACE_VERSION;

/// The operations.
#[xen_abi(open_enum(u32))]
pub enum Dom0Op {
    /// Sets the wall clock.
    #[abi(op(dom0_op, unserved = "an old name of what `xen_platform_op` asks for"))]
    DOM0_SETTIME = XENPF_settime32,
    /// Gives a range of memory a type, by an MTRR.
    #[abi(op(dom0_op, unserved = "an old name of what `xen_platform_op` asks for"))]
    DOM0_ADD_MEMTYPE = XENPF_add_memtype,
    /// Takes the type of a range of memory away.
    #[abi(op(dom0_op, unserved = "an old name of what `xen_platform_op` asks for"))]
    DOM0_DEL_MEMTYPE = XENPF_del_memtype,
    /// Tells the type in an MTRR.
    #[abi(op(dom0_op, unserved = "an old name of what `xen_platform_op` asks for"))]
    DOM0_READ_MEMTYPE = XENPF_read_memtype,
    /// Loads microcode into the processors.
    #[abi(op(dom0_op, unserved = "an old name of what `xen_platform_op` asks for"))]
    DOM0_MICROCODE = XENPF_microcode_update,
    /// Tells Xen of a flaw of the machine.
    #[abi(op(dom0_op, unserved = "an old name of what `xen_platform_op` asks for"))]
    DOM0_PLATFORM_QUIRK = XENPF_platform_quirk,
    /// Reads or writes an MSR. Xen has not known this for long.
    DOM0_MSR = 15,
    /// Tells the machine's memory map. Xen has not known this for long.
    DOM0_PHYSICAL_MEMORY_MAP = 40,
}

c_only! {
    why: "earlier names of tags and typedefs; Rust has the present ones",
    text: r#"
        #define dom0_settime          xenpf_settime
        #define dom0_settime_t        xenpf_settime_t
        #define dom0_add_memtype      xenpf_add_memtype
        #define dom0_add_memtype_t    xenpf_add_memtype_t
        #define dom0_del_memtype      xenpf_del_memtype
        #define dom0_del_memtype_t    xenpf_del_memtype_t
        #define dom0_read_memtype     xenpf_read_memtype
        #define dom0_read_memtype_t   xenpf_read_memtype_t
        #define dom0_microcode        xenpf_microcode_update
        #define dom0_microcode_t      xenpf_microcode_update_t
        #define dom0_platform_quirk   xenpf_platform_quirk
        #define dom0_platform_quirk_t xenpf_platform_quirk_t
    "#,
}

/// CPUs, one bit for each.
#[xen_abi]
pub type cpumap_t = u64;

/// An MSR that is read or written.
#[xen_abi(
    op(dom0_op, DOM0_MSR),
    typedef,
    handle,
    expect(same_layout, implicit_padding, tail_padding, wide_alignment)
)]
pub struct dom0_msr {
    /// Non-zero: write it.
    #[abi(input)]
    pub write: u32,
    /// On which CPUs: a bit for each.
    #[abi(input)]
    pub cpu_mask: cpumap_t,
    /// Its number.
    #[abi(input)]
    pub msr: u32,
    /// The low half to be written.
    #[abi(input)]
    pub in1: u32,
    /// The high half to be written.
    #[abi(input)]
    pub in2: u32,
    /// The low half that was read.
    #[abi(output)]
    pub out1: u32,
    /// The high half that was read.
    #[abi(output)]
    pub out2: u32,
}

/// A range of the machine's memory.
#[xen_abi(
    op(dom0_op, DOM0_PHYSICAL_MEMORY_MAP),
    typedef,
    handle,
    expect(tail_padding, wide_alignment)
)]
pub struct dom0_memory_map_entry {
    /// Its first address.
    #[abi(output)]
    pub start: u64,
    /// The address after it.
    #[abi(output)]
    pub end: u64,
    #[abi(reserved)]
    flags: u32,
    /// Non-zero: it is memory.
    #[abi(output)]
    pub is_ram: u8,
}

/// The argument of the hypercall: an operation and what it works on.
#[xen_abi(op(__HYPERVISOR_dom0_op), typedef, handle)]
pub struct dom0_op {
    /// Which: `DOM0_*`.
    #[abi(input)]
    pub cmd: u32,
    /// `DOM0_INTERFACE_VERSION`.
    #[abi(input)]
    pub interface_version: u32,
    /// What it works on.
    #[abi(input, output, tag(cmd))]
    pub u: dom0_op__u,
}

#[xen_abi(inline, expect(same_layout))]
pub union dom0_op__u {
    /// An MSR.
    #[abi(input, output, selected_by(DOM0_MSR))]
    pub msr: dom0_msr,
    /// The wall clock.
    #[abi(input, selected_by(DOM0_SETTIME))]
    pub settime: xenpf_settime32,
    /// A range of memory and its type.
    #[abi(input, output, selected_by(DOM0_ADD_MEMTYPE))]
    pub add_memtype: xenpf_add_memtype,
    /// A range of memory.
    #[abi(input, selected_by(DOM0_DEL_MEMTYPE))]
    pub del_memtype: xenpf_del_memtype,
    /// A range of memory and its type.
    #[abi(input, output, selected_by(DOM0_READ_MEMTYPE))]
    pub read_memtype: xenpf_read_memtype,
    /// Microcode.
    #[abi(input, selected_by(DOM0_MICROCODE))]
    pub microcode: xenpf_microcode_update,
    /// A flaw of the machine.
    #[abi(input, selected_by(DOM0_PLATFORM_QUIRK))]
    pub platform_quirk: xenpf_platform_quirk,
    /// A range of the machine's memory.
    #[abi(output, selected_by(DOM0_PHYSICAL_MEMORY_MAP))]
    pub physical_memory_map: dom0_memory_map_entry,
    #[abi(reserved)]
    pad: [u8; 128],
}
