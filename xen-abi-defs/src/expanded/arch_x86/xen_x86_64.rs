// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! What is particular to 64-bit x86.
//!
//! A hypercall's number goes to %rax; its arguments to %rdi, %rsi, %rdx, %r10 and %r8; its result
//! comes back in %rax. It is made by calling entry `number` of the hypercall page, 32 bytes each.
//! The registers of the arguments that a call has are clobbered.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(2u8);
}
/// Ring 3, 32-bit code.
pub const FLAT_RING3_CS32: u16 = 0xe023;
/// Ring 3, 64-bit code.
pub const FLAT_RING3_CS64: u16 = 0xe033;
/// Ring 3, 32-bit data.
pub const FLAT_RING3_DS32: u16 = 0xe02b;
/// Ring 3, 64-bit data: the null selector.
pub const FLAT_RING3_DS64: u16 = 0x0000;
/// Ring 3, a 32-bit stack.
pub const FLAT_RING3_SS32: u16 = 0xe02b;
/// Ring 3, a 64-bit stack.
pub const FLAT_RING3_SS64: u16 = 0xe02b;
#[allow(nonstandard_style, clippy::all)]
/// The guest kernel's 64-bit data segment.
pub const FLAT_KERNEL_DS64: u16 = FLAT_RING3_DS64;
#[allow(nonstandard_style, clippy::all)]
/// The guest kernel's 32-bit data segment.
pub const FLAT_KERNEL_DS32: u16 = FLAT_RING3_DS32;
#[allow(nonstandard_style, clippy::all)]
/// The guest kernel's data segment.
pub const FLAT_KERNEL_DS: u16 = FLAT_KERNEL_DS64;
#[allow(nonstandard_style, clippy::all)]
/// The guest kernel's 64-bit code segment.
pub const FLAT_KERNEL_CS64: u16 = FLAT_RING3_CS64;
#[allow(nonstandard_style, clippy::all)]
/// The guest kernel's 32-bit code segment.
pub const FLAT_KERNEL_CS32: u16 = FLAT_RING3_CS32;
#[allow(nonstandard_style, clippy::all)]
/// The guest kernel's code segment.
pub const FLAT_KERNEL_CS: u16 = FLAT_KERNEL_CS64;
#[allow(nonstandard_style, clippy::all)]
/// The guest kernel's 64-bit stack segment.
pub const FLAT_KERNEL_SS64: u16 = FLAT_RING3_SS64;
#[allow(nonstandard_style, clippy::all)]
/// The guest kernel's 32-bit stack segment.
pub const FLAT_KERNEL_SS32: u16 = FLAT_RING3_SS32;
#[allow(nonstandard_style, clippy::all)]
/// The guest kernel's stack segment.
pub const FLAT_KERNEL_SS: u16 = FLAT_KERNEL_SS64;
#[allow(nonstandard_style, clippy::all)]
/// A user program's 64-bit data segment.
pub const FLAT_USER_DS64: u16 = FLAT_RING3_DS64;
#[allow(nonstandard_style, clippy::all)]
/// A user program's 32-bit data segment.
pub const FLAT_USER_DS32: u16 = FLAT_RING3_DS32;
#[allow(nonstandard_style, clippy::all)]
/// A user program's data segment.
pub const FLAT_USER_DS: u16 = FLAT_USER_DS64;
#[allow(nonstandard_style, clippy::all)]
/// A user program's 64-bit code segment.
pub const FLAT_USER_CS64: u16 = FLAT_RING3_CS64;
#[allow(nonstandard_style, clippy::all)]
/// A user program's 32-bit code segment.
pub const FLAT_USER_CS32: u16 = FLAT_RING3_CS32;
#[allow(nonstandard_style, clippy::all)]
/// A user program's code segment.
pub const FLAT_USER_CS: u16 = FLAT_USER_CS64;
#[allow(nonstandard_style, clippy::all)]
/// A user program's 64-bit stack segment.
pub const FLAT_USER_SS64: u16 = FLAT_RING3_SS64;
#[allow(nonstandard_style, clippy::all)]
/// A user program's 32-bit stack segment.
pub const FLAT_USER_SS32: u16 = FLAT_RING3_SS32;
#[allow(nonstandard_style, clippy::all)]
/// A user program's stack segment.
pub const FLAT_USER_SS: u16 = FLAT_USER_SS64;
/// Where the addresses begin that Xen keeps for itself.
pub const __HYPERVISOR_VIRT_START: u64 = 0xFFFF800000000000;
/// Where they end.
pub const __HYPERVISOR_VIRT_END: u64 = 0xFFFF880000000000;
/// Where the table from machine frames to guest frames begins.
pub const __MACH2PHYS_VIRT_START: u64 = 0xFFFF800000000000;
/// Where it ends.
pub const __MACH2PHYS_VIRT_END: u64 = 0xFFFF804000000000;
#[allow(nonstandard_style, clippy::all)]
/// Where the addresses begin that Xen keeps for itself.
pub const HYPERVISOR_VIRT_START: u64 = xen_mk_ulong(__HYPERVISOR_VIRT_START);
#[allow(nonstandard_style, clippy::all)]
/// Where they end.
pub const HYPERVISOR_VIRT_END: u64 = xen_mk_ulong(__HYPERVISOR_VIRT_END);
#[allow(nonstandard_style, clippy::all)]
/// Where the table from machine frames to guest frames begins.
pub const MACH2PHYS_VIRT_START: u64 = xen_mk_ulong(__MACH2PHYS_VIRT_START);
#[allow(nonstandard_style, clippy::all)]
/// Where it ends.
pub const MACH2PHYS_VIRT_END: u64 = xen_mk_ulong(__MACH2PHYS_VIRT_END);
#[allow(nonstandard_style, clippy::all)]
/// How many entries it has.
pub const MACH2PHYS_NR_ENTRIES: u64 = (MACH2PHYS_VIRT_END - MACH2PHYS_VIRT_START) >> 3;
/// The base of %fs.
pub const SEGBASE_FS: u32 = 0;
/// The base of %gs in user mode.
pub const SEGBASE_GS_USER: u32 = 1;
/// The base of %gs in kernel mode.
pub const SEGBASE_GS_KERNEL: u32 = 2;
/// The selector of %gs in user mode, in the low 16 bits of the argument.
pub const SEGBASE_GS_USER_SEL: u32 = 3;
/// Flags of `iret_context`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenIretFlags(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenIretFlags {
    /// The guest entered by SYSCALL, and may be left by SYSRET.
    pub const VGCF_in_syscall: Self = Self(1 << 8);
}
impl XenIretFlags {
    /// The number of the bit `VGCF_in_syscall`.
    #[allow(non_upper_case_globals)]
    pub const _VGCF_in_syscall: u32 = XenIretFlags::VGCF_in_syscall.0.trailing_zeros();
}
self::__xen_header::abi::__group! {
    XenIretFlags u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenIretFlags u32 VGCF_in_syscall "VGCF_in_syscall"
}
/// What `HYPERVISOR_iret` finds at the top of the kernel's stack.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct iret_context {
    /// %rax.
    pub rax: u64,
    /// %r11.
    pub r11: u64,
    /// %rcx.
    pub rcx: u64,
    /// `VGCF_in_syscall`, or zero.
    pub flags: u64,
    /// Where to go on.
    pub rip: u64,
    /// The code segment to go on in.
    pub cs: u64,
    /// %rflags.
    pub rflags: u64,
    /// %rsp.
    pub rsp: u64,
    /// %ss.
    pub ss: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for iret_context on 63u8, spelled Struct "iret_context"
    "rax r11 rcx flags rip cs rflags rsp ss" b"ddddddddd"[] [] [] expects 0u8 is[] {}
}
/// A guest's registers, as Xen saves them when it is entered.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct cpu_user_regs {
    /// %r15.
    pub r15: u64,
    /// %r14.
    pub r14: u64,
    /// %r13.
    pub r13: u64,
    /// %r12.
    pub r12: u64,
    /// %rbp.
    pub rbp: u64,
    /// %rbx.
    pub rbx: u64,
    /// %r11.
    pub r11: u64,
    /// %r10.
    pub r10: u64,
    /// %r9.
    pub r9: u64,
    /// %r8.
    pub r8: u64,
    /// %rax.
    pub rax: u64,
    /// %rcx.
    pub rcx: u64,
    /// %rdx.
    pub rdx: u64,
    /// %rsi.
    pub rsi: u64,
    /// %rdi.
    pub rdi: u64,
    /// Xen's own: the exception's error code.
    pub error_code: u32,
    /// Xen's own: the exception's number.
    pub entry_vector: u32,
    /// %rip.
    pub rip: u64,
    /// %cs.
    pub cs: u16,
    _pad0: [u16; 1],
    /// Whether events were masked: the opposite of the interrupt flag in %rflags.
    pub saved_upcall_mask: u8,
    _pad1: [u8; 3],
    /// %rflags; its interrupt flag is the opposite of `saved_upcall_mask`.
    pub rflags: u64,
    /// %rsp.
    pub rsp: u64,
    /// %ss.
    pub ss: u16,
    _pad2: [u16; 3],
    /// %es.
    pub es: u16,
    _pad3: [u16; 3],
    /// %ds.
    pub ds: u16,
    _pad4: [u16; 3],
    /// %fs.
    pub fs: u16,
    _pad5: [u16; 3],
    /// %gs.
    pub gs: u16,
    _pad6: [u16; 3],
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
    Member[zeroed_member] for cpu_user_regs on 63u8, spelled Struct "cpu_user_regs"
    "r15 r14 r13 r12 rbp rbx r11 r10 r9 r8 rax rcx rdx rsi rdi error_code entry_vector rip cs _pad0 saved_upcall_mask _pad1 rflags rsp ss _pad2 es _pad3 ds _pad4 fs _pad5 gs _pad6"
    b"dddddddddddddddccdbb*1aa*3ddbb*3bb*3bb*3bb*3bb*3"[] [] [] expects 0u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// The value of %cr3 for a page table in frame `pfn`.
pub const fn xen_pfn_to_cr3(pfn: c_ulong) -> c_ulong {
    (pfn as c_ulong) << 12
}
#[allow(nonstandard_style, clippy::all)]
/// The frame of the page table that %cr3 names.
pub const fn xen_cr3_to_pfn(cr3: c_ulong) -> c_ulong {
    (cr3 as c_ulong) >> 12
}
/// What x86_64 adds to a virtual CPU's shared data.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct arch_vcpu_info {
    /// The address of the last page fault.
    pub cr2: c_ulong,
    pad: c_ulong,
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
    "cr2 pad" b"ss"[] [] [] expects 0u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Where Xen enters the guest for a callback: its address.
pub type xen_callback_t = c_ulong;
#[doc(hidden)]
#[allow(non_camel_case_types)]
pub enum xen_callback_t__own {}
unsafe impl self::__xen_header::abi::Member for xen_callback_t__own {
    const OWN: self::__xen_header::abi::Table = self::__xen_header::abi::on(
        self::__xen_header::abi::scalars::c_ulong,
        self::__xen_header::ABIS.and(self::__xen_header::abi::AbiSet::from_bits(63u8)),
    );
}
