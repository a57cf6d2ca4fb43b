// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Events of a domain's memory and processors, for tools that watch it from outside.
//!
//! Xen puts a request into a ring when something happens that a tool has asked for, usually with the
//! virtual CPU paused. The tool answers with a response of the same form, whose flags say how to go
//! on. The ring is the one of `io/ring.h`, with Xen as the front end.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The version of requests and responses.
pub const VM_EVENT_INTERFACE_VERSION: u32 = 0x00000007;
/// What goes with an event: `vm_event_st::flags`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct VmEventFlag(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl VmEventFlag {
    /// Request: the virtual CPU is paused. Response: let it run again.
    pub const VM_EVENT_FLAG_VCPU_PAUSED: Self = Self(1 << 0);
    /// The event was made by another domain's doing.
    pub const VM_EVENT_FLAG_FOREIGN: Self = Self(1 << 1);
    /// Response: emulate the instruction, whatever the access rights.
    pub const VM_EVENT_FLAG_EMULATE: Self = Self(1 << 2);
    /// Response: emulate the instruction, but drop what it writes to memory and devices.
    pub const VM_EVENT_FLAG_EMULATE_NOWRITE: Self = Self(1 << 3);
    /// Response: step singly from now on, or no longer. The virtual CPU has to be paused.
    pub const VM_EVENT_FLAG_TOGGLE_SINGLESTEP: Self = Self(1 << 4);
    /// Response: `data.emul.read` is what the emulated instruction reads. With `EMULATE`; it outranks `EMULATE_NOWRITE`.
    pub const VM_EVENT_FLAG_SET_EMUL_READ_DATA: Self = Self(1 << 5);
    /// Response: what the event is about is not to happen. For registers that are written; the virtual CPU has to be paused.
    pub const VM_EVENT_FLAG_DENY: Self = Self(1 << 6);
    /// Request: it happened in the view `altp2m_idx`. Response: go on in that view.
    pub const VM_EVENT_FLAG_ALTERNATE_P2M: Self = Self(1 << 7);
    /// Response: the registers get the values in `data.regs`: on x86 the general ones, the flags and the instruction pointer; on Arm the program counter. The virtual CPU has to be paused.
    pub const VM_EVENT_FLAG_SET_REGISTERS: Self = Self(1 << 8);
    /// Response: `data.emul.insn` is the instruction to emulate. With `EMULATE`; `EMULATE_NOWRITE` and `SET_EMUL_READ_DATA` outrank it.
    pub const VM_EVENT_FLAG_SET_EMUL_INSN_DATA: Self = Self(1 << 9);
    /// Response: send one `VM_EVENT_REASON_INTERRUPT` for the next interrupt that comes.
    pub const VM_EVENT_FLAG_GET_NEXT_INTERRUPT: Self = Self(1 << 10);
    /// Response: step once, and go on in the view `fast_singlestep.p2midx`. The virtual CPU has to be paused.
    pub const VM_EVENT_FLAG_FAST_SINGLESTEP: Self = Self(1 << 11);
    /// Request: it happened in a guest's guest; `npt_base` is valid.
    pub const VM_EVENT_FLAG_NESTED_P2M: Self = Self(1 << 12);
    /// Response: begin the trace of the virtual CPU anew.
    pub const VM_EVENT_FLAG_RESET_VMTRACE: Self = Self(1 << 13);
    /// Response: a fork goes back to its parent's state.
    pub const VM_EVENT_FLAG_RESET_FORK_STATE: Self = Self(1 << 14);
    /// Response: a fork gives up the pages that it no longer shares with its parent.
    pub const VM_EVENT_FLAG_RESET_FORK_MEMORY: Self = Self(1 << 15);
}
self::__xen_header::abi::__group! {
    VmEventFlag u32[] [bits]
}
self::__xen_header::abi::__flags! {
    VmEventFlag u32 VM_EVENT_FLAG_VCPU_PAUSED "VM_EVENT_FLAG_VCPU_PAUSED"
    VM_EVENT_FLAG_FOREIGN "VM_EVENT_FLAG_FOREIGN" VM_EVENT_FLAG_EMULATE
    "VM_EVENT_FLAG_EMULATE" VM_EVENT_FLAG_EMULATE_NOWRITE "VM_EVENT_FLAG_EMULATE_NOWRITE"
    VM_EVENT_FLAG_TOGGLE_SINGLESTEP "VM_EVENT_FLAG_TOGGLE_SINGLESTEP"
    VM_EVENT_FLAG_SET_EMUL_READ_DATA "VM_EVENT_FLAG_SET_EMUL_READ_DATA"
    VM_EVENT_FLAG_DENY "VM_EVENT_FLAG_DENY" VM_EVENT_FLAG_ALTERNATE_P2M
    "VM_EVENT_FLAG_ALTERNATE_P2M" VM_EVENT_FLAG_SET_REGISTERS
    "VM_EVENT_FLAG_SET_REGISTERS" VM_EVENT_FLAG_SET_EMUL_INSN_DATA
    "VM_EVENT_FLAG_SET_EMUL_INSN_DATA" VM_EVENT_FLAG_GET_NEXT_INTERRUPT
    "VM_EVENT_FLAG_GET_NEXT_INTERRUPT" VM_EVENT_FLAG_FAST_SINGLESTEP
    "VM_EVENT_FLAG_FAST_SINGLESTEP" VM_EVENT_FLAG_NESTED_P2M "VM_EVENT_FLAG_NESTED_P2M"
    VM_EVENT_FLAG_RESET_VMTRACE "VM_EVENT_FLAG_RESET_VMTRACE"
    VM_EVENT_FLAG_RESET_FORK_STATE "VM_EVENT_FLAG_RESET_FORK_STATE"
    VM_EVENT_FLAG_RESET_FORK_MEMORY "VM_EVENT_FLAG_RESET_FORK_MEMORY"
}
/// What happened: `vm_event_st::reason`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct VmEventReason(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl VmEventReason {
    /// Nobody said.
    pub const VM_EVENT_REASON_UNKNOWN: Self = Self(0);
    /// Memory was accessed against its rights.
    pub const VM_EVENT_REASON_MEM_ACCESS: Self = Self(1);
    /// A shared page could not be unshared.
    pub const VM_EVENT_REASON_MEM_SHARING: Self = Self(2);
    /// A page is to be brought in or thrown out.
    pub const VM_EVENT_REASON_MEM_PAGING: Self = Self(3);
    /// A control register was written.
    pub const VM_EVENT_REASON_WRITE_CTRLREG: Self = Self(4);
    /// A model-specific register was written.
    pub const VM_EVENT_REASON_MOV_TO_MSR: Self = Self(5);
    /// A breakpoint in the code (int3).
    pub const VM_EVENT_REASON_SOFTWARE_BREAKPOINT: Self = Self(6);
    /// One instruction was run.
    pub const VM_EVENT_REASON_SINGLESTEP: Self = Self(7);
    /// The guest asked for it: `HVMOP_guest_request_vm_event`.
    pub const VM_EVENT_REASON_GUEST_REQUEST: Self = Self(8);
    /// A debug exception.
    pub const VM_EVENT_REASON_DEBUG_EXCEPTION: Self = Self(9);
    /// CPUID was run.
    pub const VM_EVENT_REASON_CPUID: Self = Self(10);
    /// A privileged call (SMC). Some processors tell even if its condition fails; do not rely on that.
    pub const VM_EVENT_REASON_PRIVILEGED_CALL: Self = Self(11);
    /// An interrupt was delivered.
    pub const VM_EVENT_REASON_INTERRUPT: Self = Self(12);
    /// A register of descriptor tables was accessed.
    pub const VM_EVENT_REASON_DESCRIPTOR_ACCESS: Self = Self(13);
    /// An instruction that Xen cannot emulate.
    pub const VM_EVENT_REASON_EMUL_UNIMPLEMENTED: Self = Self(14);
    /// The guest was left.
    pub const VM_EVENT_REASON_VMEXIT: Self = Self(15);
    /// An I/O port was accessed.
    ///
    /// Newer than Xen 4.17.
    pub const VM_EVENT_REASON_IO_INSTRUCTION: Self = Self(16);
}
self::__xen_header::abi::__group! {
    VmEventReason u32[] []
}
self::__xen_header::abi::__open_enum! {
    VmEventReason u32 VM_EVENT_REASON_UNKNOWN "VM_EVENT_REASON_UNKNOWN"
    VM_EVENT_REASON_MEM_ACCESS "VM_EVENT_REASON_MEM_ACCESS" VM_EVENT_REASON_MEM_SHARING
    "VM_EVENT_REASON_MEM_SHARING" VM_EVENT_REASON_MEM_PAGING "VM_EVENT_REASON_MEM_PAGING"
    VM_EVENT_REASON_WRITE_CTRLREG "VM_EVENT_REASON_WRITE_CTRLREG"
    VM_EVENT_REASON_MOV_TO_MSR "VM_EVENT_REASON_MOV_TO_MSR"
    VM_EVENT_REASON_SOFTWARE_BREAKPOINT "VM_EVENT_REASON_SOFTWARE_BREAKPOINT"
    VM_EVENT_REASON_SINGLESTEP "VM_EVENT_REASON_SINGLESTEP" VM_EVENT_REASON_GUEST_REQUEST
    "VM_EVENT_REASON_GUEST_REQUEST" VM_EVENT_REASON_DEBUG_EXCEPTION
    "VM_EVENT_REASON_DEBUG_EXCEPTION" VM_EVENT_REASON_CPUID "VM_EVENT_REASON_CPUID"
    VM_EVENT_REASON_PRIVILEGED_CALL "VM_EVENT_REASON_PRIVILEGED_CALL"
    VM_EVENT_REASON_INTERRUPT "VM_EVENT_REASON_INTERRUPT"
    VM_EVENT_REASON_DESCRIPTOR_ACCESS "VM_EVENT_REASON_DESCRIPTOR_ACCESS"
    VM_EVENT_REASON_EMUL_UNIMPLEMENTED "VM_EVENT_REASON_EMUL_UNIMPLEMENTED"
    VM_EVENT_REASON_VMEXIT "VM_EVENT_REASON_VMEXIT" VM_EVENT_REASON_IO_INSTRUCTION
    "VM_EVENT_REASON_IO_INSTRUCTION"
}
/// The register in `vm_event_write_ctrlreg::index`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct VmEventX86Register(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl VmEventX86Register {
    /// %cr0.
    pub const VM_EVENT_X86_CR0: Self = Self(0);
    /// %cr3.
    pub const VM_EVENT_X86_CR3: Self = Self(1);
    /// %cr4.
    pub const VM_EVENT_X86_CR4: Self = Self(2);
    /// %xcr0.
    pub const VM_EVENT_X86_XCR0: Self = Self(3);
}
self::__xen_header::abi::__group! {
    VmEventX86Register u32[] []
}
self::__xen_header::abi::__open_enum! {
    VmEventX86Register u32 VM_EVENT_X86_CR0 "VM_EVENT_X86_CR0" VM_EVENT_X86_CR3
    "VM_EVENT_X86_CR3" VM_EVENT_X86_CR4 "VM_EVENT_X86_CR4" VM_EVENT_X86_XCR0
    "VM_EVENT_X86_XCR0"
}
/// A segment, without its base. Its limit counts pages where bit `g` of `ar` is set.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vm_event_x86_selector_reg {
    /// `limit`: its limit; `ar`: its access rights.
    pub value: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_x86_selector_reg on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// The registers on x86: fewer than a saved domain has, so that the ring holds more events.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct vm_event_regs_x86 {
    /// %rax.
    pub rax: u64,
    /// %rcx.
    pub rcx: u64,
    /// %rdx.
    pub rdx: u64,
    /// %rbx.
    pub rbx: u64,
    /// %rsp.
    pub rsp: u64,
    /// %rbp.
    pub rbp: u64,
    /// %rsi.
    pub rsi: u64,
    /// %rdi.
    pub rdi: u64,
    /// %r8.
    pub r8: u64,
    /// %r9.
    pub r9: u64,
    /// %r10.
    pub r10: u64,
    /// %r11.
    pub r11: u64,
    /// %r12.
    pub r12: u64,
    /// %r13.
    pub r13: u64,
    /// %r14.
    pub r14: u64,
    /// %r15.
    pub r15: u64,
    /// %rflags.
    pub rflags: u64,
    /// %dr6.
    pub dr6: u64,
    /// %dr7.
    pub dr7: u64,
    /// %rip.
    pub rip: u64,
    /// %cr0.
    pub cr0: u64,
    /// %cr2.
    pub cr2: u64,
    /// %cr3.
    pub cr3: u64,
    /// %cr4.
    pub cr4: u64,
    /// Where SYSENTER goes: the segment.
    pub sysenter_cs: u64,
    /// Where SYSENTER goes: the stack.
    pub sysenter_esp: u64,
    /// Where SYSENTER goes: the address.
    pub sysenter_eip: u64,
    /// EFER.
    pub msr_efer: u64,
    /// STAR: the segments of SYSCALL.
    pub msr_star: u64,
    /// LSTAR: where SYSCALL goes.
    pub msr_lstar: u64,
    /// The global descriptors: their address.
    pub gdtr_base: u64,
    /// With `VM_EVENT_FLAG_NESTED_P2M`: where the guest has the page table of its guest. Bits that are no part of an address are kept for later.
    pub npt_base: u64,
    /// How far the trace has come; all ones where there is none.
    pub vmtrace_pos: u64,
    /// %cs: its base.
    pub cs_base: u32,
    /// %ss: its base.
    pub ss_base: u32,
    /// %ds: its base.
    pub ds_base: u32,
    /// %es: its base.
    pub es_base: u32,
    /// %fs: its base.
    pub fs_base: u64,
    /// %gs: its base.
    pub gs_base: u64,
    /// %cs: its limit and rights.
    pub cs: vm_event_x86_selector_reg,
    /// %ss: its limit and rights.
    pub ss: vm_event_x86_selector_reg,
    /// %ds: its limit and rights.
    pub ds: vm_event_x86_selector_reg,
    /// %es: its limit and rights.
    pub es: vm_event_x86_selector_reg,
    /// %fs: its limit and rights.
    pub fs: vm_event_x86_selector_reg,
    /// %gs: its limit and rights.
    pub gs: vm_event_x86_selector_reg,
    /// The base that SWAPGS would give %gs.
    pub shadow_gs: u64,
    /// The global descriptors: their limit.
    pub gdtr_limit: u16,
    /// %cs: its selector.
    pub cs_sel: u16,
    /// %ss: its selector.
    pub ss_sel: u16,
    /// %ds: its selector.
    pub ds_sel: u16,
    /// %es: its selector.
    pub es_sel: u16,
    /// %fs: its selector.
    pub fs_sel: u16,
    /// %gs: its selector.
    pub gs_sel: u16,
    _pad: u16,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_regs_x86 on 63u8, spelled Struct "vm_event_regs_x86"
    "rax rcx rdx rbx rsp rbp rsi rdi r8 r9 r10 r11 r12 r13 r14 r15 rflags dr6 dr7 rip cr0 cr2 cr3 cr4 sysenter_cs sysenter_esp sysenter_eip msr_efer msr_star msr_lstar gdtr_base npt_base vmtrace_pos cs_base ss_base ds_base es_base fs_base gs_base cs ss ds es fs gs shadow_gs gdtr_limit cs_sel ss_sel ds_sel es_sel fs_sel gs_sel _pad"
    b"dddddddddddddddddddddddddddddddddccccdd??????dbbbbbbbb"[vm_event_x86_selector_reg,
    vm_event_x86_selector_reg, vm_event_x86_selector_reg, vm_event_x86_selector_reg,
    vm_event_x86_selector_reg, vm_event_x86_selector_reg,] [] [] expects 8u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).cs);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).ss);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).ds);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).es);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).fs);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).gs); } } }
}
/// The registers on Arm.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vm_event_regs_arm {
    /// Translation table base 0.
    pub ttbr0: u64,
    /// Translation table base 1.
    pub ttbr1: u64,
    /// Translation table base control.
    pub ttbcr: u64,
    /// The program counter.
    pub pc: u64,
    /// The program status.
    pub cpsr: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_regs_arm on 63u8, spelled Struct "vm_event_regs_arm"
    "ttbr0 ttbr1 ttbcr pc cpsr" b"ddddd"[] [] [] expects 8u8 is[] {}
}
/// What was wrong with an access to memory; several at once may be.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct MemAccess(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl MemAccess {
    /// It read.
    pub const MEM_ACCESS_R: Self = Self(1 << 0);
    /// It wrote.
    pub const MEM_ACCESS_W: Self = Self(1 << 1);
    /// It fetched an instruction.
    pub const MEM_ACCESS_X: Self = Self(1 << 2);
    /// `gla` is valid.
    pub const MEM_ACCESS_GLA_VALID: Self = Self(1 << 3);
    /// It was the access to `gla` itself.
    pub const MEM_ACCESS_FAULT_WITH_GLA: Self = Self(1 << 4);
    /// It was an access to the page tables on the way to `gla`.
    pub const MEM_ACCESS_FAULT_IN_GPT: Self = Self(1 << 5);
}
self::__xen_header::abi::__group! {
    MemAccess u32[] [bits]
}
self::__xen_header::abi::__flags! {
    MemAccess u32 MEM_ACCESS_R "MEM_ACCESS_R" MEM_ACCESS_W "MEM_ACCESS_W" MEM_ACCESS_X
    "MEM_ACCESS_X" MEM_ACCESS_GLA_VALID "MEM_ACCESS_GLA_VALID" MEM_ACCESS_FAULT_WITH_GLA
    "MEM_ACCESS_FAULT_WITH_GLA" MEM_ACCESS_FAULT_IN_GPT "MEM_ACCESS_FAULT_IN_GPT"
}
#[allow(nonstandard_style, clippy::all)]
/// Any access.
pub const MEM_ACCESS_RWX: u32 = MemAccess::MEM_ACCESS_R.0 | MemAccess::MEM_ACCESS_W.0
    | MemAccess::MEM_ACCESS_X.0;
#[allow(nonstandard_style, clippy::all)]
/// It read or wrote.
pub const MEM_ACCESS_RW: u32 = MemAccess::MEM_ACCESS_R.0 | MemAccess::MEM_ACCESS_W.0;
#[allow(nonstandard_style, clippy::all)]
/// It read or fetched an instruction.
pub const MEM_ACCESS_RX: u32 = MemAccess::MEM_ACCESS_R.0 | MemAccess::MEM_ACCESS_X.0;
#[allow(nonstandard_style, clippy::all)]
/// It wrote or fetched an instruction.
pub const MEM_ACCESS_WX: u32 = MemAccess::MEM_ACCESS_W.0 | MemAccess::MEM_ACCESS_X.0;
/// Memory was accessed against its rights.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct vm_event_mem_access {
    /// The guest frame.
    pub gfn: u64,
    /// The offset in it.
    pub offset: u64,
    /// The virtual address, with `MEM_ACCESS_GLA_VALID`.
    pub gla: u64,
    /// `MEM_ACCESS_*`.
    pub flags: u32,
    _pad: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_mem_access on 63u8, spelled Struct "vm_event_mem_access"
    "gfn offset gla flags _pad" b"dddcc"[] [] [] expects 8u8 is[] {}
}
/// A control register was written.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct vm_event_write_ctrlreg {
    /// `VM_EVENT_X86_*`.
    pub index: u32,
    _pad: u32,
    /// What it is to be.
    pub new_value: u64,
    /// What it was.
    pub old_value: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_write_ctrlreg on 63u8, spelled Struct
    "vm_event_write_ctrlreg" "index _pad new_value old_value" b"ccdd"[] [] [] expects 8u8
    is[] {}
}
/// One instruction was run.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vm_event_singlestep {
    /// The guest frame of the next one.
    pub gfn: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_singlestep on 63u8, spelled Struct "vm_event_singlestep"
    "gfn" b"d"[] [] [] expects 8u8 is[] {}
}
/// How to go on after one step.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vm_event_fast_singlestep {
    /// The view.
    pub p2midx: u16,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_fast_singlestep on 63u8, known LAYOUT[(2u64 2u64)] {}
}
/// A breakpoint, or a debug exception.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct vm_event_debug {
    /// The guest frame of the instruction.
    pub gfn: u64,
    /// What is pending, in the form that Intel's VT-x has for it.
    pub pending_dbg: u64,
    /// The instruction's bytes.
    pub insn_length: u32,
    /// `HVMOP_TRAP_*`.
    pub r#type: u8,
    _pad: [u8; 3],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_debug on 63u8, spelled Struct "vm_event_debug"
    "gfn pending_dbg insn_length type _pad" b"ddcaa*3"[] [] [] expects 8u8 is[] {}
}
/// A model-specific register was written.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vm_event_mov_to_msr {
    /// Which one.
    pub msr: u64,
    /// What it is to be.
    pub new_value: u64,
    /// What it was.
    pub old_value: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_mov_to_msr on 63u8, spelled Struct "vm_event_mov_to_msr"
    "msr new_value old_value" b"ddd"[] [] [] expects 8u8 is[] {}
}
/// The register in `vm_event_desc_access::descriptor`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct VmEventDesc(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl VmEventDesc {
    /// Interrupts.
    pub const VM_EVENT_DESC_IDTR: Self = Self(1);
    /// Global descriptors.
    pub const VM_EVENT_DESC_GDTR: Self = Self(2);
    /// Local descriptors.
    pub const VM_EVENT_DESC_LDTR: Self = Self(3);
    /// The task.
    pub const VM_EVENT_DESC_TR: Self = Self(4);
}
self::__xen_header::abi::__group! {
    VmEventDesc u8[] []
}
self::__xen_header::abi::__open_enum! {
    VmEventDesc u8 VM_EVENT_DESC_IDTR "VM_EVENT_DESC_IDTR" VM_EVENT_DESC_GDTR
    "VM_EVENT_DESC_GDTR" VM_EVENT_DESC_LDTR "VM_EVENT_DESC_LDTR" VM_EVENT_DESC_TR
    "VM_EVENT_DESC_TR"
}
/// A register of descriptor tables was accessed.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct vm_event_desc_access {
    /// What the processor says.
    pub arch: vm_event_desc_access__arch,
    /// `VM_EVENT_DESC_*`.
    pub descriptor: u8,
    /// Not zero: it was written.
    pub is_write: u8,
    _pad: [u8; 6],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_desc_access on 63u8, spelled Struct "vm_event_desc_access"
    "arch descriptor is_write _pad" b"?aaa*6"[vm_event_desc_access__arch,] [] [] expects
    0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).arch); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union vm_event_desc_access__arch {
    /// What Intel's VT-x says.
    pub vmx: vm_event_desc_access__arch__vmx,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_desc_access__arch on 63u8, spelled Union
    "vm_event_desc_access__arch" "vmx" b"?"[vm_event_desc_access__arch__vmx,] [] []
    expects 0u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct vm_event_desc_access__arch__vmx {
    /// The instruction, as the VMCS has it.
    pub instr_info: u32,
    _pad1: u32,
    /// The exit's qualification, as the VMCS has it.
    pub exit_qualification: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_desc_access__arch__vmx on 63u8, spelled Struct
    "vm_event_desc_access__arch__vmx" "instr_info _pad1 exit_qualification" b"ccd"[] []
    [] expects 8u8 is[] {}
}
/// CPUID was run.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct vm_event_cpuid {
    /// The instruction's bytes.
    pub insn_length: u32,
    /// The leaf.
    pub leaf: u32,
    /// The subleaf.
    pub subleaf: u32,
    _pad: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_cpuid on 63u8, known LAYOUT[(16u64 4u64)] {}
}
/// An interrupt was delivered.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct vm_event_interrupt_x86 {
    /// Its vector.
    pub vector: u32,
    /// Its type, as in `HVMOP_TRAP_*`.
    pub r#type: u32,
    /// Its error code; all ones where it has none.
    pub error_code: u32,
    _pad: u32,
    /// %cr2, for a page fault.
    pub cr2: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_interrupt_x86 on 63u8, spelled Struct
    "vm_event_interrupt_x86" "vector type error_code _pad cr2" b"ccccd"[] [] [] expects
    8u8 is[] {}
}
/// What goes with a page that is brought in or thrown out.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct MemPaging(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl MemPaging {
    /// Nobody needs its content any more.
    pub const MEM_PAGING_DROP_PAGE: Self = Self(1 << 0);
    /// It could not be thrown out.
    pub const MEM_PAGING_EVICT_FAIL: Self = Self(1 << 1);
}
self::__xen_header::abi::__group! {
    MemPaging u32[] [bits]
}
self::__xen_header::abi::__flags! {
    MemPaging u32 MEM_PAGING_DROP_PAGE "MEM_PAGING_DROP_PAGE" MEM_PAGING_EVICT_FAIL
    "MEM_PAGING_EVICT_FAIL"
}
/// A page is to be brought in or thrown out.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vm_event_paging {
    /// The guest frame.
    pub gfn: u64,
    /// What the frame is to Xen.
    pub p2mt: u32,
    /// `MEM_PAGING_*`.
    pub flags: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_paging on 63u8, spelled Struct "vm_event_paging"
    "gfn p2mt flags" b"dcc"[] [] [] expects 8u8 is[] {}
}
/// A shared page could not be unshared.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct vm_event_sharing {
    /// The guest frame.
    pub gfn: u64,
    /// What the frame is to Xen.
    pub p2mt: u32,
    _pad: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_sharing on 63u8, spelled Struct "vm_event_sharing"
    "gfn p2mt _pad" b"dcc"[] [] [] expects 8u8 is[] {}
}
/// What an emulated instruction reads.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vm_event_emul_read_data {
    /// How many bytes there are.
    pub size: u32,
    /// They; as many as fit where the registers would be.
    pub data: [u8; ::core::mem::size_of::<vm_event_regs_x86>()
        - ::core::mem::size_of::<u32>()],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_emul_read_data on 63u8, spelled Struct
    "vm_event_emul_read_data" "size data" b"ca*"[] [[((< vm_event_regs_x86 as
    self::__xen_header::abi::Abi > ::LAYOUT[0usize].size as usize) -
    (self::__xen_header::abi::scalars::u32[0usize].size as usize)) as u64, ((<
    vm_event_regs_x86 as self::__xen_header::abi::Abi > ::LAYOUT[1usize].size as usize) -
    (self::__xen_header::abi::scalars::u32[1usize].size as usize)) as u64, ((<
    vm_event_regs_x86 as self::__xen_header::abi::Abi > ::LAYOUT[2usize].size as usize) -
    (self::__xen_header::abi::scalars::u32[2usize].size as usize)) as u64, ((<
    vm_event_regs_x86 as self::__xen_header::abi::Abi > ::LAYOUT[3usize].size as usize) -
    (self::__xen_header::abi::scalars::u32[3usize].size as usize)) as u64, ((<
    vm_event_regs_x86 as self::__xen_header::abi::Abi > ::LAYOUT[4usize].size as usize) -
    (self::__xen_header::abi::scalars::u32[4usize].size as usize)) as u64, ((<
    vm_event_regs_x86 as self::__xen_header::abi::Abi > ::LAYOUT[5usize].size as usize) -
    (self::__xen_header::abi::scalars::u32[5usize].size as usize)) as u64],] [] expects
    0u8 is[] {}
}
/// The instruction to emulate.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vm_event_emul_insn_data {
    /// Its bytes, and what follows it: all of them are read.
    pub data: [u8; 16],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_emul_insn_data on 63u8, known LAYOUT[(16u64 1u64)] {}
}
/// The guest was left.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vm_event_vmexit {
    /// What the processor says.
    pub arch: vm_event_vmexit__arch,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_vmexit on 63u8, spelled Struct "vm_event_vmexit" "arch"
    b"?"[vm_event_vmexit__arch,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).arch); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vm_event_vmexit__arch {
    /// What Intel's VT-x says.
    pub vmx: vm_event_vmexit__arch__vmx,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_vmexit__arch on 63u8, spelled Struct "vm_event_vmexit__arch"
    "vmx" b"?"[vm_event_vmexit__arch__vmx,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).vmx); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vm_event_vmexit__arch__vmx {
    /// Why.
    pub reason: u64,
    /// The exit's qualification.
    pub qualification: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_vmexit__arch__vmx on 63u8, spelled Struct
    "vm_event_vmexit__arch__vmx" "reason qualification" b"dd"[] [] [] expects 8u8 is[] {}
}
/// An I/O port was accessed.
///
/// Newer than Xen 4.17.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vm_event_io {
    /// How many bytes.
    pub bytes: u32,
    /// The port.
    pub port: u16,
    /// Not zero: it was read.
    pub r#in: u8,
    /// Not zero: by a string instruction.
    pub str: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_io on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// A request or a response.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct vm_event_st {
    /// `VM_EVENT_INTERFACE_VERSION`.
    pub version: u32,
    /// `VM_EVENT_FLAG_*`.
    pub flags: u32,
    /// `VM_EVENT_REASON_*`.
    pub reason: u32,
    /// The virtual CPU.
    pub vcpu_id: u32,
    /// The view, with `VM_EVENT_FLAG_ALTERNATE_P2M`.
    pub altp2m_idx: u16,
    _pad: [u16; 3],
    /// What happened.
    pub u: vm_event_st__u,
    /// The registers, or what to emulate.
    pub data: vm_event_st__data,
}
/// `vm_event_st` under its typedef name.
#[allow(non_camel_case_types)]
pub type vm_event_request_t = vm_event_st;
/// `vm_event_st` under its typedef name.
#[allow(non_camel_case_types)]
pub type vm_event_response_t = vm_event_st;
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_st on 63u8, spelled Struct "vm_event_st"
    "version flags reason vcpu_id altp2m_idx _pad u data" b"ccccbb*3??"[vm_event_st__u,
    vm_event_st__data,] [] [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this :
    * mut Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this)
    .u); self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).data); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union vm_event_st__u {
    /// A page is brought in or thrown out.
    pub mem_paging: vm_event_paging,
    /// A page could not be unshared.
    pub mem_sharing: vm_event_sharing,
    /// Memory was accessed.
    pub mem_access: vm_event_mem_access,
    /// A control register was written.
    pub write_ctrlreg: vm_event_write_ctrlreg,
    /// A model-specific register was written.
    pub mov_to_msr: vm_event_mov_to_msr,
    /// Descriptor tables were accessed.
    pub desc_access: vm_event_desc_access,
    /// One instruction was run.
    pub singlestep: vm_event_singlestep,
    /// Response: with `VM_EVENT_FLAG_FAST_SINGLESTEP`.
    pub fast_singlestep: vm_event_fast_singlestep,
    /// A breakpoint.
    pub software_breakpoint: vm_event_debug,
    /// A debug exception.
    pub debug_exception: vm_event_debug,
    /// CPUID was run.
    pub cpuid: vm_event_cpuid,
    /// The guest was left.
    pub vmexit: vm_event_vmexit,
    /// An I/O port was accessed.
    ///
    /// Newer than Xen 4.17.
    pub io: vm_event_io,
    /// An interrupt was delivered.
    pub interrupt: vm_event_st__u__interrupt,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_st__u on 63u8, spelled Union "vm_event_st__u"
    "mem_paging mem_sharing mem_access write_ctrlreg mov_to_msr desc_access singlestep fast_singlestep software_breakpoint debug_exception cpuid vmexit io interrupt"
    b"??????????????"[vm_event_paging, vm_event_sharing, vm_event_mem_access,
    vm_event_write_ctrlreg, vm_event_mov_to_msr, vm_event_desc_access,
    vm_event_singlestep, vm_event_fast_singlestep, vm_event_debug, vm_event_debug,
    vm_event_cpuid, vm_event_vmexit, vm_event_io, vm_event_st__u__interrupt,] [] []
    expects 0u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union vm_event_st__u__interrupt {
    /// On x86.
    pub x86: vm_event_interrupt_x86,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_st__u__interrupt on 63u8, spelled Union
    "vm_event_st__u__interrupt" "x86" b"?"[vm_event_interrupt_x86,] [] [] expects 0u8
    is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union vm_event_st__data {
    /// The registers.
    pub regs: vm_event_st__data__regs,
    /// What to emulate.
    pub emul: vm_event_st__data__emul,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_st__data on 63u8, spelled Union "vm_event_st__data"
    "regs emul" b"??"[vm_event_st__data__regs, vm_event_st__data__emul,] [] [] expects
    0u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union vm_event_st__data__regs {
    /// On x86.
    pub x86: vm_event_regs_x86,
    /// On Arm.
    pub arm: vm_event_regs_arm,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_st__data__regs on 63u8, spelled Union
    "vm_event_st__data__regs" "x86 arm" b"??"[vm_event_regs_x86, vm_event_regs_arm,] []
    [] expects 0u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union vm_event_st__data__emul {
    /// What it reads.
    pub read: vm_event_emul_read_data,
    /// The instruction.
    pub insn: vm_event_emul_insn_data,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vm_event_st__data__emul on 63u8, spelled Union
    "vm_event_st__data__emul" "read insn" b"??"[vm_event_emul_read_data,
    vm_event_emul_insn_data,] [] [] expects 0u8 is[] {}
}
/// The ring of events: Xen asks, the tool answers.
#[allow(non_camel_case_types, dead_code)]
pub type vm_event_sring_entry = self::__xen_header::abi::ring::RingEntry<
    vm_event_request_t,
    vm_event_response_t,
>;
/// The ring of events: Xen asks, the tool answers.
#[allow(non_camel_case_types, dead_code)]
pub type vm_event_sring = self::__xen_header::abi::ring::SharedRing<
    vm_event_request_t,
    vm_event_response_t,
>;
/// The ring of events: Xen asks, the tool answers.
#[allow(non_camel_case_types, dead_code)]
pub type vm_event_front_ring = self::__xen_header::abi::ring::FrontRing<
    vm_event_request_t,
    vm_event_response_t,
>;
/// The ring of events: Xen asks, the tool answers.
#[allow(non_camel_case_types, dead_code)]
pub type vm_event_back_ring = self::__xen_header::abi::ring::BackRing<
    vm_event_request_t,
    vm_event_response_t,
>;
/// The ring of events: Xen asks, the tool answers.
#[allow(non_camel_case_types, dead_code)]
pub type vm_event_sring_t = self::__xen_header::abi::ring::SharedRing<
    vm_event_request_t,
    vm_event_response_t,
>;
/// The ring of events: Xen asks, the tool answers.
#[allow(non_camel_case_types, dead_code)]
pub type vm_event_front_ring_t = self::__xen_header::abi::ring::FrontRing<
    vm_event_request_t,
    vm_event_response_t,
>;
/// The ring of events: Xen asks, the tool answers.
#[allow(non_camel_case_types, dead_code)]
pub type vm_event_back_ring_t = self::__xen_header::abi::ring::BackRing<
    vm_event_request_t,
    vm_event_response_t,
>;
const _: () = {
    let () = self::__xen_header::abi::ring::RingEntry::<
        vm_event_request_t,
        vm_event_response_t,
    >::AGREES;
    let () = self::__xen_header::abi::ring::SharedRing::<
        vm_event_request_t,
        vm_event_response_t,
    >::AGREES;
    let () = self::__xen_header::abi::ring::FrontRing::<
        vm_event_request_t,
        vm_event_response_t,
    >::AGREES;
    let () = self::__xen_header::abi::ring::BackRing::<
        vm_event_request_t,
        vm_event_response_t,
    >::AGREES;
};
