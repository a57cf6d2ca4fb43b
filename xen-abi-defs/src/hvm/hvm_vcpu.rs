// SPDX-License-Identifier: MIT
//! How a virtual CPU of an HVM domain on x86 starts: the argument of `VCPUOP_initialise` there.
//!
//! A PV domain passes a `vcpu_guest_context` instead.

use xen_abi::prelude::*;

xen_header! {
    file: "hvm/hvm_vcpu.h",
    guard: "__XEN_PUBLIC_HVM_HVM_VCPU_H__",
    include: ["../xen.h"],
    reasons: {
        wide_alignment: "fixed with plain 64-bit registers, at offsets that suit all ABIs",
    },
}

/// The registers with which a virtual CPU starts in 32-bit mode.
#[xen_abi(typedef(xen_vcpu_hvm_x86_32_t), expect(wide_alignment))]
pub struct vcpu_hvm_x86_32 {
    /// EAX.
    #[abi(input)]
    pub eax: u32,
    /// ECX.
    #[abi(input)]
    pub ecx: u32,
    /// EDX.
    #[abi(input)]
    pub edx: u32,
    /// EBX.
    #[abi(input)]
    pub ebx: u32,
    /// ESP.
    #[abi(input)]
    pub esp: u32,
    /// EBP.
    #[abi(input)]
    pub ebp: u32,
    /// ESI.
    #[abi(input)]
    pub esi: u32,
    /// EDI.
    #[abi(input)]
    pub edi: u32,
    /// Where it starts.
    #[abi(input)]
    pub eip: u32,
    /// EFLAGS.
    #[abi(input)]
    pub eflags: u32,
    /// CR0.
    #[abi(input)]
    pub cr0: u32,
    /// The page table, where paging is on.
    #[abi(input)]
    pub cr3: u32,
    /// CR4.
    #[abi(input)]
    pub cr4: u32,
    #[abi(reserved)]
    pad1: u32,
    /// The EFER register. Only NXE has a use where it starts in 32-bit mode with paging, and LME
    /// with LMA where it starts in compatibility mode.
    #[abi(input)]
    pub efer: u64,
    /// The code segment's base.
    #[abi(input)]
    pub cs_base: u32,
    /// The data segment's base.
    #[abi(input)]
    pub ds_base: u32,
    /// The stack segment's base.
    #[abi(input)]
    pub ss_base: u32,
    /// The extra segment's base.
    #[abi(input)]
    pub es_base: u32,
    /// The task state segment's base.
    #[abi(input)]
    pub tr_base: u32,
    /// The code segment's limit.
    #[abi(input)]
    pub cs_limit: u32,
    /// The data segment's limit.
    #[abi(input)]
    pub ds_limit: u32,
    /// The stack segment's limit.
    #[abi(input)]
    pub ss_limit: u32,
    /// The extra segment's limit.
    #[abi(input)]
    pub es_limit: u32,
    /// The task state segment's limit.
    #[abi(input)]
    pub tr_limit: u32,
    /// The code segment's attributes.
    #[abi(input)]
    pub cs_ar: u16,
    /// The data segment's attributes.
    #[abi(input)]
    pub ds_ar: u16,
    /// The stack segment's attributes.
    #[abi(input)]
    pub ss_ar: u16,
    /// The extra segment's attributes.
    #[abi(input)]
    pub es_ar: u16,
    /// The task state segment's attributes.
    #[abi(input)]
    pub tr_ar: u16,
    #[abi(reserved)]
    pad2: [u16; 3],
}

c_comment! {
    "
        A segment's attributes are those of its descriptor, moved together:

        bits 0-3:   type (bits 40-43 of the descriptor)
        bit  4:     s, 0 for a system segment (bit 44)
        bits 5-6:   dpl, the privilege level (bits 45-46)
        bit  7:     p, present (bit 47)
        bit  8:     avl, for software (bit 52)
        bit  9:     l, 64-bit code (bit 53)
        bit  10:    db, 32-bit code or stack (bit 54)
        bit  11:    g, the limit counts pages (bit 55)
        bits 12-15: zero
    "
}

/// The registers with which a virtual CPU starts in 64-bit mode. Its segments are those of long
/// mode: a start in compatibility mode takes `vcpu_hvm_x86_32`.
#[xen_abi(typedef(xen_vcpu_hvm_x86_64_t), expect(wide_alignment))]
pub struct vcpu_hvm_x86_64 {
    /// RAX.
    #[abi(input)]
    pub rax: u64,
    /// RCX.
    #[abi(input)]
    pub rcx: u64,
    /// RDX.
    #[abi(input)]
    pub rdx: u64,
    /// RBX.
    #[abi(input)]
    pub rbx: u64,
    /// RSP.
    #[abi(input)]
    pub rsp: u64,
    /// RBP.
    #[abi(input)]
    pub rbp: u64,
    /// RSI.
    #[abi(input)]
    pub rsi: u64,
    /// RDI.
    #[abi(input)]
    pub rdi: u64,
    /// Where it starts.
    #[abi(input)]
    pub rip: u64,
    /// RFLAGS.
    #[abi(input)]
    pub rflags: u64,
    /// CR0.
    #[abi(input)]
    pub cr0: u64,
    /// The page table.
    #[abi(input)]
    pub cr3: u64,
    /// CR4.
    #[abi(input)]
    pub cr4: u64,
    /// The EFER register.
    #[abi(input)]
    pub efer: u64,
}

/// How a virtual CPU starts.
#[xen_abi(
    op(
        __HYPERVISOR_vcpu_op,
        VCPUOP_initialise,
        safety = "the virtual CPU's first instruction finds all it needs, as any entry point does"
    ),
    typedef,
    handle,
    size(128)
)]
pub struct vcpu_hvm_context {
    /// The mode: `VCPU_HVM_MODE_*`.
    #[abi(input)]
    pub mode: u32,
    #[abi(reserved)]
    pad: u32,
    /// The registers.
    #[abi(input, tag(mode))]
    pub cpu_regs: vcpu_hvm_context__cpu_regs,
}

/// The mode in which a virtual CPU starts.
#[xen_abi(open_enum(u32), inside(vcpu_hvm_context))]
pub enum VcpuHvmMode {
    /// 32 bits: protected or compatibility mode.
    VCPU_HVM_MODE_32B = 0,
    /// 64 bits: long mode.
    VCPU_HVM_MODE_64B = 1,
}

#[xen_abi(inline)]
pub union vcpu_hvm_context__cpu_regs {
    /// 32 bits.
    #[abi(input, selected_by(VCPU_HVM_MODE_32B))]
    pub x86_32: xen_vcpu_hvm_x86_32_t,
    /// 64 bits.
    #[abi(input, selected_by(VCPU_HVM_MODE_64B))]
    pub x86_64: xen_vcpu_hvm_x86_64_t,
}
