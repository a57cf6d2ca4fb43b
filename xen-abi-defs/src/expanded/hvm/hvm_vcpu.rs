// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! How a virtual CPU of an HVM domain on x86 starts: the argument of `VCPUOP_initialise` there.
//!
//! A PV domain passes a `vcpu_guest_context` instead.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The registers with which a virtual CPU starts in 32-bit mode.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct vcpu_hvm_x86_32 {
    /// EAX.
    pub eax: u32,
    /// ECX.
    pub ecx: u32,
    /// EDX.
    pub edx: u32,
    /// EBX.
    pub ebx: u32,
    /// ESP.
    pub esp: u32,
    /// EBP.
    pub ebp: u32,
    /// ESI.
    pub esi: u32,
    /// EDI.
    pub edi: u32,
    /// Where it starts.
    pub eip: u32,
    /// EFLAGS.
    pub eflags: u32,
    /// CR0.
    pub cr0: u32,
    /// The page table, where paging is on.
    pub cr3: u32,
    /// CR4.
    pub cr4: u32,
    pad1: u32,
    /// The EFER register. Only NXE has a use where it starts in 32-bit mode with paging, and LME
    /// with LMA where it starts in compatibility mode.
    pub efer: u64,
    /// The code segment's base.
    pub cs_base: u32,
    /// The data segment's base.
    pub ds_base: u32,
    /// The stack segment's base.
    pub ss_base: u32,
    /// The extra segment's base.
    pub es_base: u32,
    /// The task state segment's base.
    pub tr_base: u32,
    /// The code segment's limit.
    pub cs_limit: u32,
    /// The data segment's limit.
    pub ds_limit: u32,
    /// The stack segment's limit.
    pub ss_limit: u32,
    /// The extra segment's limit.
    pub es_limit: u32,
    /// The task state segment's limit.
    pub tr_limit: u32,
    /// The code segment's attributes.
    pub cs_ar: u16,
    /// The data segment's attributes.
    pub ds_ar: u16,
    /// The stack segment's attributes.
    pub ss_ar: u16,
    /// The extra segment's attributes.
    pub es_ar: u16,
    /// The task state segment's attributes.
    pub tr_ar: u16,
    pad2: [u16; 3],
}
/// `vcpu_hvm_x86_32` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_vcpu_hvm_x86_32_t = vcpu_hvm_x86_32;
self::__xen_header::abi::__record! {
    Abi[zeroed] for vcpu_hvm_x86_32 on 63u8, spelled Struct "vcpu_hvm_x86_32"
    "eax ecx edx ebx esp ebp esi edi eip eflags cr0 cr3 cr4 pad1 efer cs_base ds_base ss_base es_base tr_base cs_limit ds_limit ss_limit es_limit tr_limit cs_ar ds_ar ss_ar es_ar tr_ar pad2"
    b"ccccccccccccccdccccccccccbbbbbb*3"[] [] [] expects 8u8 is[] {}
}
/// The registers with which a virtual CPU starts in 64-bit mode. Its segments are those of long
/// mode: a start in compatibility mode takes `vcpu_hvm_x86_32`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vcpu_hvm_x86_64 {
    /// RAX.
    pub rax: u64,
    /// RCX.
    pub rcx: u64,
    /// RDX.
    pub rdx: u64,
    /// RBX.
    pub rbx: u64,
    /// RSP.
    pub rsp: u64,
    /// RBP.
    pub rbp: u64,
    /// RSI.
    pub rsi: u64,
    /// RDI.
    pub rdi: u64,
    /// Where it starts.
    pub rip: u64,
    /// RFLAGS.
    pub rflags: u64,
    /// CR0.
    pub cr0: u64,
    /// The page table.
    pub cr3: u64,
    /// CR4.
    pub cr4: u64,
    /// The EFER register.
    pub efer: u64,
}
/// `vcpu_hvm_x86_64` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_vcpu_hvm_x86_64_t = vcpu_hvm_x86_64;
self::__xen_header::abi::__record! {
    Abi[zeroed] for vcpu_hvm_x86_64 on 63u8, spelled Struct "vcpu_hvm_x86_64"
    "rax rcx rdx rbx rsp rbp rsi rdi rip rflags cr0 cr3 cr4 efer" b"dddddddddddddd"[] []
    [] expects 8u8 is[] {}
}
/// How a virtual CPU starts.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct vcpu_hvm_context {
    /// The mode: `VCPU_HVM_MODE_*`.
    pub mode: u32,
    pad: u32,
    /// The registers.
    pub cpu_regs: vcpu_hvm_context__cpu_regs,
}
/// `vcpu_hvm_context` under its typedef name.
#[allow(non_camel_case_types)]
pub type vcpu_hvm_context_t = vcpu_hvm_context;
self::__xen_header::abi::__record! {
    Abi[zeroed] for vcpu_hvm_context on 63u8, spelled Struct "vcpu_hvm_context"
    "mode pad cpu_regs" b"cc?"[vcpu_hvm_context__cpu_regs,] [] [] expects 0u8 is[[128u64,
    128u64, 128u64, 128u64, 128u64, 128u64]] { #[inline] unsafe fn clear_padding(this : *
    mut Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this)
    .cpu_regs); } } }
}
/// The mode in which a virtual CPU starts.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct VcpuHvmMode(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl VcpuHvmMode {
    /// 32 bits: protected or compatibility mode.
    pub const VCPU_HVM_MODE_32B: Self = Self(0);
    /// 64 bits: long mode.
    pub const VCPU_HVM_MODE_64B: Self = Self(1);
}
self::__xen_header::abi::__group! {
    VcpuHvmMode u32[] []
}
self::__xen_header::abi::__open_enum! {
    VcpuHvmMode u32 VCPU_HVM_MODE_32B "VCPU_HVM_MODE_32B" VCPU_HVM_MODE_64B
    "VCPU_HVM_MODE_64B"
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union vcpu_hvm_context__cpu_regs {
    /// 32 bits.
    pub x86_32: xen_vcpu_hvm_x86_32_t,
    /// 64 bits.
    pub x86_64: xen_vcpu_hvm_x86_64_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vcpu_hvm_context__cpu_regs on 63u8, spelled Union
    "vcpu_hvm_context__cpu_regs" "x86_32 x86_64" b"??"[xen_vcpu_hvm_x86_32_t,
    xen_vcpu_hvm_x86_64_t,] [] [] expects 0u8 is[] {}
}
