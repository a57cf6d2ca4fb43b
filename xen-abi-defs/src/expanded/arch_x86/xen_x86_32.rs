// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! What is particular to 32-bit x86.
//!
//! A hypercall's number goes to %eax; its arguments to %ebx, %ecx, %edx, %esi and %edi; its result
//! comes back in %eax. It is made by calling entry `number` of the hypercall page, 32 bytes each.
//! The registers of the arguments that a call has are clobbered.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(1u8);
}
/// Ring 1, code.
pub const FLAT_RING1_CS: u16 = 0xe019;
/// Ring 1, data.
pub const FLAT_RING1_DS: u16 = 0xe021;
/// Ring 1, stack.
pub const FLAT_RING1_SS: u16 = 0xe021;
/// Ring 3, code.
pub const FLAT_RING3_CS: u16 = 0xe02b;
/// Ring 3, data.
pub const FLAT_RING3_DS: u16 = 0xe033;
/// Ring 3, stack.
pub const FLAT_RING3_SS: u16 = 0xe033;
#[allow(nonstandard_style, clippy::all)]
/// The guest kernel's code segment.
pub const FLAT_KERNEL_CS: u16 = FLAT_RING1_CS;
#[allow(nonstandard_style, clippy::all)]
/// The guest kernel's data segment.
pub const FLAT_KERNEL_DS: u16 = FLAT_RING1_DS;
#[allow(nonstandard_style, clippy::all)]
/// The guest kernel's stack segment.
pub const FLAT_KERNEL_SS: u16 = FLAT_RING1_SS;
#[allow(nonstandard_style, clippy::all)]
/// A user program's code segment.
pub const FLAT_USER_CS: u16 = FLAT_RING3_CS;
#[allow(nonstandard_style, clippy::all)]
/// A user program's data segment.
pub const FLAT_USER_DS: u16 = FLAT_RING3_DS;
#[allow(nonstandard_style, clippy::all)]
/// A user program's stack segment.
pub const FLAT_USER_SS: u16 = FLAT_RING3_SS;
/// Where the addresses begin that Xen keeps for itself.
pub const __HYPERVISOR_VIRT_START_PAE: u64 = 0xF5800000;
/// Where the table from machine frames to guest frames begins.
pub const __MACH2PHYS_VIRT_START_PAE: u64 = 0xF5800000;
/// Where it ends.
pub const __MACH2PHYS_VIRT_END_PAE: u64 = 0xF6800000;
#[allow(nonstandard_style, clippy::all)]
/// Where the addresses begin that Xen keeps for itself.
pub const HYPERVISOR_VIRT_START_PAE: u64 = xen_mk_ulong(__HYPERVISOR_VIRT_START_PAE);
#[allow(nonstandard_style, clippy::all)]
/// Where the table from machine frames to guest frames begins.
pub const MACH2PHYS_VIRT_START_PAE: u64 = xen_mk_ulong(__MACH2PHYS_VIRT_START_PAE);
#[allow(nonstandard_style, clippy::all)]
/// Where it ends.
pub const MACH2PHYS_VIRT_END_PAE: u64 = xen_mk_ulong(__MACH2PHYS_VIRT_END_PAE);
/// Where the addresses began that Xen kept for itself.
pub const __HYPERVISOR_VIRT_START_NONPAE: u64 = 0xFC000000;
/// Where the table from machine frames to guest frames began.
pub const __MACH2PHYS_VIRT_START_NONPAE: u64 = 0xFC000000;
/// Where it ended.
pub const __MACH2PHYS_VIRT_END_NONPAE: u64 = 0xFC400000;
#[allow(nonstandard_style, clippy::all)]
/// Where the addresses began that Xen kept for itself.
pub const HYPERVISOR_VIRT_START_NONPAE: u64 = xen_mk_ulong(
    __HYPERVISOR_VIRT_START_NONPAE,
);
#[allow(nonstandard_style, clippy::all)]
/// Where the table from machine frames to guest frames began.
pub const MACH2PHYS_VIRT_START_NONPAE: u64 = xen_mk_ulong(__MACH2PHYS_VIRT_START_NONPAE);
#[allow(nonstandard_style, clippy::all)]
/// Where it ended.
pub const MACH2PHYS_VIRT_END_NONPAE: u64 = xen_mk_ulong(__MACH2PHYS_VIRT_END_NONPAE);
#[allow(nonstandard_style, clippy::all)]
/// Where the addresses begin that Xen keeps for itself.
pub const __HYPERVISOR_VIRT_START: u64 = __HYPERVISOR_VIRT_START_PAE;
#[allow(nonstandard_style, clippy::all)]
/// Where the table from machine frames to guest frames begins.
pub const __MACH2PHYS_VIRT_START: u64 = __MACH2PHYS_VIRT_START_PAE;
#[allow(nonstandard_style, clippy::all)]
/// Where it ends.
pub const __MACH2PHYS_VIRT_END: u64 = __MACH2PHYS_VIRT_END_PAE;
#[allow(nonstandard_style, clippy::all)]
/// Where the addresses begin that Xen keeps for itself.
pub const HYPERVISOR_VIRT_START: u64 = xen_mk_ulong(__HYPERVISOR_VIRT_START);
#[allow(nonstandard_style, clippy::all)]
/// Where the table from machine frames to guest frames begins.
pub const MACH2PHYS_VIRT_START: u64 = xen_mk_ulong(__MACH2PHYS_VIRT_START);
#[allow(nonstandard_style, clippy::all)]
/// Where it ends.
pub const MACH2PHYS_VIRT_END: u64 = xen_mk_ulong(__MACH2PHYS_VIRT_END);
#[allow(nonstandard_style, clippy::all)]
/// How many entries it has.
pub const MACH2PHYS_NR_ENTRIES: u64 = (MACH2PHYS_VIRT_END - MACH2PHYS_VIRT_START) >> 2;
/// A guest's registers, as Xen saves them when it is entered.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct cpu_user_regs {
    /// %ebx.
    pub ebx: u32,
    /// %ecx.
    pub ecx: u32,
    /// %edx.
    pub edx: u32,
    /// %esi.
    pub esi: u32,
    /// %edi.
    pub edi: u32,
    /// %ebp.
    pub ebp: u32,
    /// %eax.
    pub eax: u32,
    /// Xen's own: the exception's error code.
    pub error_code: u16,
    /// Xen's own: the exception's number.
    pub entry_vector: u16,
    /// %eip.
    pub eip: u32,
    /// %cs.
    pub cs: u16,
    /// Whether events were masked: the opposite of the interrupt flag in %eflags.
    pub saved_upcall_mask: u8,
    _pad0: u8,
    /// %eflags; its interrupt flag is the opposite of `saved_upcall_mask`.
    pub eflags: u32,
    /// %esp.
    pub esp: u32,
    /// %ss.
    pub ss: u16,
    _pad1: u16,
    /// %es.
    pub es: u16,
    _pad2: u16,
    /// %ds.
    pub ds: u16,
    _pad3: u16,
    /// %fs.
    pub fs: u16,
    _pad4: u16,
    /// %gs.
    pub gs: u16,
    _pad5: u16,
}
/// `cpu_user_regs` under its typedef name.
#[allow(non_camel_case_types)]
pub type cpu_user_regs_t = cpu_user_regs;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type cpu_user_regs__own = cpu_user_regs;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type cpu_user_regs_t__own = cpu_user_regs;
self::__xen_header::abi::__record! {
    Member[zeroed_member] for cpu_user_regs on 63u8, known OWN[(68u64 4u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// The value of %cr3 for a page table in frame `pfn`. Frames above 4 GiB do not fit otherwise: the
/// upper bits take the place of the flags.
pub const fn xen_pfn_to_cr3(pfn: u32) -> u32 {
    (pfn as c_uint) << 12 | (pfn as c_uint) >> 20
}
#[allow(nonstandard_style, clippy::all)]
/// The frame of the page table that such a value names.
pub const fn xen_cr3_to_pfn(cr3: u32) -> u32 {
    (cr3 as c_uint) >> 12 | (cr3 as c_uint) << 20
}
/// What x86_32 adds to a virtual CPU's shared data.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct arch_vcpu_info {
    /// The address of the last page fault.
    pub cr2: c_ulong,
    pad: [c_ulong; 5],
}
/// `arch_vcpu_info` under its typedef name.
#[allow(non_camel_case_types)]
pub type arch_vcpu_info_t = arch_vcpu_info;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type arch_vcpu_info__own = arch_vcpu_info;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type arch_vcpu_info_t__own = arch_vcpu_info;
self::__xen_header::abi::__record! {
    Member[zeroed_member] for arch_vcpu_info on 63u8, spelled Struct "arch_vcpu_info"
    "cr2 pad" b"ss*5"[] [] [] expects 0u8 is[] {}
}
/// Where Xen enters the guest for a callback.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_callback {
    /// The code segment.
    pub cs: c_ulong,
    /// The address in it.
    pub eip: c_ulong,
}
/// `xen_callback` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_callback_t = xen_callback;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type xen_callback__own = xen_callback;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type xen_callback_t__own = xen_callback;
self::__xen_header::abi::__record! {
    Member[zeroed_member] for xen_callback on 63u8, spelled Struct "xen_callback"
    "cs eip" b"ss"[] [] [] expects 0u8 is[] {}
}
