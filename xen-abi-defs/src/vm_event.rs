// SPDX-License-Identifier: MIT
//! Events of a domain's memory and processors, for tools that watch it from outside.
//!
//! Xen puts a request into a ring when something happens that a tool has asked for, usually with the
//! virtual CPU paused. The tool answers with a response of the same form, whose flags say how to go
//! on. The ring is the one of `io/ring.h`, with Xen as the front end.

use xen_abi::prelude::*;

xen_header! {
    file: "vm_event.h",
    guard: "_XEN_PUBLIC_VM_EVENT_H",
    include: ["xen.h"],
    version: VM_EVENT_INTERFACE_VERSION,
    reasons: {
        wide_alignment: "fixed with plain 64-bit integers, at offsets that suit all ABIs",
        no_bit_field: "as the processor packs them",
    },
}

/// The version of requests and responses.
#[xen_abi]
pub const VM_EVENT_INTERFACE_VERSION: u32 = 0x00000007;

c_include! { "io/ring.h" when any(hypervisor, toolstack) }

/// What goes with an event: `vm_event_st::flags`.
#[xen_abi(flags(u32), when(any(hypervisor, toolstack)))]
pub enum VmEventFlag {
    /// Request: the virtual CPU is paused. Response: let it run again.
    VM_EVENT_FLAG_VCPU_PAUSED = 1 << 0,
    /// The event was made by another domain's doing.
    VM_EVENT_FLAG_FOREIGN = 1 << 1,
    /// Response: emulate the instruction, whatever the access rights.
    VM_EVENT_FLAG_EMULATE = 1 << 2,
    /// Response: emulate the instruction, but drop what it writes to memory and devices.
    VM_EVENT_FLAG_EMULATE_NOWRITE = 1 << 3,
    /// Response: step singly from now on, or no longer. The virtual CPU has to be paused.
    VM_EVENT_FLAG_TOGGLE_SINGLESTEP = 1 << 4,
    /// Response: `data.emul.read` is what the emulated instruction reads. With `EMULATE`; it outranks `EMULATE_NOWRITE`.
    VM_EVENT_FLAG_SET_EMUL_READ_DATA = 1 << 5,
    /// Response: what the event is about is not to happen. For registers that are written; the virtual CPU has to be paused.
    VM_EVENT_FLAG_DENY = 1 << 6,
    /// Request: it happened in the view `altp2m_idx`. Response: go on in that view.
    VM_EVENT_FLAG_ALTERNATE_P2M = 1 << 7,
    /// Response: the registers get the values in `data.regs`: on x86 the general ones, the flags and the instruction pointer; on Arm the program counter. The virtual CPU has to be paused.
    VM_EVENT_FLAG_SET_REGISTERS = 1 << 8,
    /// Response: `data.emul.insn` is the instruction to emulate. With `EMULATE`; `EMULATE_NOWRITE` and `SET_EMUL_READ_DATA` outrank it.
    VM_EVENT_FLAG_SET_EMUL_INSN_DATA = 1 << 9,
    /// Response: send one `VM_EVENT_REASON_INTERRUPT` for the next interrupt that comes.
    VM_EVENT_FLAG_GET_NEXT_INTERRUPT = 1 << 10,
    /// Response: step once, and go on in the view `fast_singlestep.p2midx`. The virtual CPU has to be paused.
    VM_EVENT_FLAG_FAST_SINGLESTEP = 1 << 11,
    /// Request: it happened in a guest's guest; `npt_base` is valid.
    VM_EVENT_FLAG_NESTED_P2M = 1 << 12,
    /// Response: begin the trace of the virtual CPU anew.
    VM_EVENT_FLAG_RESET_VMTRACE = 1 << 13,
    /// Response: a fork goes back to its parent's state.
    VM_EVENT_FLAG_RESET_FORK_STATE = 1 << 14,
    /// Response: a fork gives up the pages that it no longer shares with its parent.
    VM_EVENT_FLAG_RESET_FORK_MEMORY = 1 << 15,
}

/// What happened: `vm_event_st::reason`.
#[xen_abi(open_enum(u32), when(any(hypervisor, toolstack)))]
pub enum VmEventReason {
    /// Nobody said.
    VM_EVENT_REASON_UNKNOWN = 0,
    /// Memory was accessed against its rights.
    VM_EVENT_REASON_MEM_ACCESS = 1,
    /// A shared page could not be unshared.
    VM_EVENT_REASON_MEM_SHARING = 2,
    /// A page is to be brought in or thrown out.
    VM_EVENT_REASON_MEM_PAGING = 3,
    /// A control register was written.
    VM_EVENT_REASON_WRITE_CTRLREG = 4,
    /// A model-specific register was written.
    VM_EVENT_REASON_MOV_TO_MSR = 5,
    /// A breakpoint in the code (int3).
    VM_EVENT_REASON_SOFTWARE_BREAKPOINT = 6,
    /// One instruction was run.
    VM_EVENT_REASON_SINGLESTEP = 7,
    /// The guest asked for it: `HVMOP_guest_request_vm_event`.
    VM_EVENT_REASON_GUEST_REQUEST = 8,
    /// A debug exception.
    VM_EVENT_REASON_DEBUG_EXCEPTION = 9,
    /// CPUID was run.
    VM_EVENT_REASON_CPUID = 10,
    /// A privileged call (SMC). Some processors tell even if its condition fails; do not rely on that.
    VM_EVENT_REASON_PRIVILEGED_CALL = 11,
    /// An interrupt was delivered.
    VM_EVENT_REASON_INTERRUPT = 12,
    /// A register of descriptor tables was accessed.
    VM_EVENT_REASON_DESCRIPTOR_ACCESS = 13,
    /// An instruction that Xen cannot emulate.
    VM_EVENT_REASON_EMUL_UNIMPLEMENTED = 14,
    /// The guest was left.
    VM_EVENT_REASON_VMEXIT = 15,
    /// An I/O port was accessed.
    #[abi(since = "> 4.17")]
    VM_EVENT_REASON_IO_INSTRUCTION = 16,
}

/// The register in `vm_event_write_ctrlreg::index`.
#[xen_abi(open_enum(u32), when(any(hypervisor, toolstack)))]
pub enum VmEventX86Register {
    /// %cr0.
    VM_EVENT_X86_CR0 = 0,
    /// %cr3.
    VM_EVENT_X86_CR3 = 1,
    /// %cr4.
    VM_EVENT_X86_CR4 = 2,
    /// %xcr0.
    VM_EVENT_X86_XCR0 = 3,
}

/// A segment, without its base. Its limit counts pages where bit `g` of `ar` is set.
#[xen_abi(when(any(hypervisor, toolstack)), expect(no_bit_field))]
pub struct vm_event_x86_selector_reg {
    /// `limit`: its limit; `ar`: its access rights.
    #[abi(bits(limit = 20, ar = 12))]
    pub value: u32,
}

/// The registers on x86: fewer than a saved domain has, so that the ring holds more events.
#[xen_abi(when(any(hypervisor, toolstack)), expect(wide_alignment))]
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
    #[abi(reserved)]
    _pad: u16,
}

/// The registers on Arm.
#[xen_abi(when(any(hypervisor, toolstack)), expect(wide_alignment))]
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

/// What was wrong with an access to memory; several at once may be.
#[xen_abi(flags(u32), when(any(hypervisor, toolstack)))]
pub enum MemAccess {
    /// It read.
    MEM_ACCESS_R = 1 << 0,
    /// It wrote.
    MEM_ACCESS_W = 1 << 1,
    /// It fetched an instruction.
    MEM_ACCESS_X = 1 << 2,
    /// `gla` is valid.
    MEM_ACCESS_GLA_VALID = 1 << 3,
    /// It was the access to `gla` itself.
    MEM_ACCESS_FAULT_WITH_GLA = 1 << 4,
    /// It was an access to the page tables on the way to `gla`.
    MEM_ACCESS_FAULT_IN_GPT = 1 << 5,
}

/// Any access.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const MEM_ACCESS_RWX: u32 =
    MemAccess::MEM_ACCESS_R.0 | MemAccess::MEM_ACCESS_W.0 | MemAccess::MEM_ACCESS_X.0;
/// It read or wrote.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const MEM_ACCESS_RW: u32 = MemAccess::MEM_ACCESS_R.0 | MemAccess::MEM_ACCESS_W.0;
/// It read or fetched an instruction.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const MEM_ACCESS_RX: u32 = MemAccess::MEM_ACCESS_R.0 | MemAccess::MEM_ACCESS_X.0;
/// It wrote or fetched an instruction.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const MEM_ACCESS_WX: u32 = MemAccess::MEM_ACCESS_W.0 | MemAccess::MEM_ACCESS_X.0;

/// Memory was accessed against its rights.
#[xen_abi(when(any(hypervisor, toolstack)), expect(wide_alignment))]
pub struct vm_event_mem_access {
    /// The guest frame.
    pub gfn: u64,
    /// The offset in it.
    pub offset: u64,
    /// The virtual address, with `MEM_ACCESS_GLA_VALID`.
    pub gla: u64,
    /// `MEM_ACCESS_*`.
    pub flags: u32,
    #[abi(reserved)]
    _pad: u32,
}

/// A control register was written.
#[xen_abi(when(any(hypervisor, toolstack)), expect(wide_alignment))]
pub struct vm_event_write_ctrlreg {
    /// `VM_EVENT_X86_*`.
    pub index: u32,
    #[abi(reserved)]
    _pad: u32,
    /// What it is to be.
    pub new_value: u64,
    /// What it was.
    pub old_value: u64,
}

/// One instruction was run.
#[xen_abi(when(any(hypervisor, toolstack)), expect(wide_alignment))]
pub struct vm_event_singlestep {
    /// The guest frame of the next one.
    pub gfn: u64,
}

/// How to go on after one step.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub struct vm_event_fast_singlestep {
    /// The view.
    pub p2midx: u16,
}

/// A breakpoint, or a debug exception.
#[xen_abi(when(any(hypervisor, toolstack)), expect(wide_alignment))]
pub struct vm_event_debug {
    /// The guest frame of the instruction.
    pub gfn: u64,
    /// What is pending, in the form that Intel's VT-x has for it.
    pub pending_dbg: u64,
    /// The instruction's bytes.
    pub insn_length: u32,
    /// `HVMOP_TRAP_*`.
    pub r#type: u8,
    #[abi(reserved)]
    _pad: [u8; 3],
}

/// A model-specific register was written.
#[xen_abi(when(any(hypervisor, toolstack)), expect(wide_alignment))]
pub struct vm_event_mov_to_msr {
    /// Which one.
    pub msr: u64,
    /// What it is to be.
    pub new_value: u64,
    /// What it was.
    pub old_value: u64,
}

/// The register in `vm_event_desc_access::descriptor`.
#[xen_abi(open_enum(u8), when(any(hypervisor, toolstack)))]
pub enum VmEventDesc {
    /// Interrupts.
    VM_EVENT_DESC_IDTR = 1,
    /// Global descriptors.
    VM_EVENT_DESC_GDTR = 2,
    /// Local descriptors.
    VM_EVENT_DESC_LDTR = 3,
    /// The task.
    VM_EVENT_DESC_TR = 4,
}

/// A register of descriptor tables was accessed.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub struct vm_event_desc_access {
    /// What the processor says.
    pub arch: vm_event_desc_access__arch,
    /// `VM_EVENT_DESC_*`.
    pub descriptor: u8,
    /// Not zero: it was written.
    pub is_write: u8,
    #[abi(reserved)]
    _pad: [u8; 6],
}

#[xen_abi(inline, when(any(hypervisor, toolstack)))]
pub union vm_event_desc_access__arch {
    /// What Intel's VT-x says.
    pub vmx: vm_event_desc_access__arch__vmx,
}

#[xen_abi(inline, when(any(hypervisor, toolstack)), expect(wide_alignment))]
pub struct vm_event_desc_access__arch__vmx {
    /// The instruction, as the VMCS has it.
    pub instr_info: u32,
    #[abi(reserved)]
    _pad1: u32,
    /// The exit's qualification, as the VMCS has it.
    pub exit_qualification: u64,
}

/// CPUID was run.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub struct vm_event_cpuid {
    /// The instruction's bytes.
    pub insn_length: u32,
    /// The leaf.
    pub leaf: u32,
    /// The subleaf.
    pub subleaf: u32,
    #[abi(reserved)]
    _pad: u32,
}

/// An interrupt was delivered.
#[xen_abi(when(any(hypervisor, toolstack)), expect(wide_alignment))]
pub struct vm_event_interrupt_x86 {
    /// Its vector.
    pub vector: u32,
    /// Its type, as in `HVMOP_TRAP_*`.
    pub r#type: u32,
    /// Its error code; all ones where it has none.
    pub error_code: u32,
    #[abi(reserved)]
    _pad: u32,
    /// %cr2, for a page fault.
    pub cr2: u64,
}

/// What goes with a page that is brought in or thrown out.
#[xen_abi(flags(u32), when(any(hypervisor, toolstack)))]
pub enum MemPaging {
    /// Nobody needs its content any more.
    MEM_PAGING_DROP_PAGE = 1 << 0,
    /// It could not be thrown out.
    MEM_PAGING_EVICT_FAIL = 1 << 1,
}

/// A page is to be brought in or thrown out.
#[xen_abi(when(any(hypervisor, toolstack)), expect(wide_alignment))]
pub struct vm_event_paging {
    /// The guest frame.
    pub gfn: u64,
    /// What the frame is to Xen.
    pub p2mt: u32,
    /// `MEM_PAGING_*`.
    pub flags: u32,
}

/// A shared page could not be unshared.
#[xen_abi(when(any(hypervisor, toolstack)), expect(wide_alignment))]
pub struct vm_event_sharing {
    /// The guest frame.
    pub gfn: u64,
    /// What the frame is to Xen.
    pub p2mt: u32,
    #[abi(reserved)]
    _pad: u32,
}

/// What an emulated instruction reads.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub struct vm_event_emul_read_data {
    /// How many bytes there are.
    pub size: u32,
    /// They; as many as fit where the registers would be.
    pub data: [u8; size_of::<vm_event_regs_x86>() - size_of::<u32>()],
}

/// The instruction to emulate.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub struct vm_event_emul_insn_data {
    /// Its bytes, and what follows it: all of them are read.
    pub data: [u8; 16],
}

/// The guest was left.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub struct vm_event_vmexit {
    /// What the processor says.
    pub arch: vm_event_vmexit__arch,
}

#[xen_abi(inline, when(any(hypervisor, toolstack)))]
pub struct vm_event_vmexit__arch {
    /// What Intel's VT-x says.
    pub vmx: vm_event_vmexit__arch__vmx,
}

#[xen_abi(inline, when(any(hypervisor, toolstack)), expect(wide_alignment))]
pub struct vm_event_vmexit__arch__vmx {
    /// Why.
    pub reason: u64,
    /// The exit's qualification.
    pub qualification: u64,
}

/// An I/O port was accessed.
#[xen_abi(when(any(hypervisor, toolstack)), since = "> 4.17")]
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

/// A request or a response.
#[xen_abi(
    typedef(vm_event_request_t, vm_event_response_t),
    joined,
    when(any(hypervisor, toolstack))
)]
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
    #[abi(reserved)]
    _pad: [u16; 3],
    /// What happened.
    #[abi(tag(reason))]
    pub u: vm_event_st__u,
    /// The registers, or what to emulate.
    pub data: vm_event_st__data,
}

#[xen_abi(inline, when(any(hypervisor, toolstack)))]
pub union vm_event_st__u {
    /// A page is brought in or thrown out.
    #[abi(selected_by(VM_EVENT_REASON_MEM_PAGING))]
    pub mem_paging: vm_event_paging,
    /// A page could not be unshared.
    #[abi(selected_by(VM_EVENT_REASON_MEM_SHARING))]
    pub mem_sharing: vm_event_sharing,
    /// Memory was accessed.
    #[abi(selected_by(VM_EVENT_REASON_MEM_ACCESS))]
    pub mem_access: vm_event_mem_access,
    /// A control register was written.
    #[abi(selected_by(VM_EVENT_REASON_WRITE_CTRLREG))]
    pub write_ctrlreg: vm_event_write_ctrlreg,
    /// A model-specific register was written.
    #[abi(selected_by(VM_EVENT_REASON_MOV_TO_MSR))]
    pub mov_to_msr: vm_event_mov_to_msr,
    /// Descriptor tables were accessed.
    #[abi(selected_by(VM_EVENT_REASON_DESCRIPTOR_ACCESS))]
    pub desc_access: vm_event_desc_access,
    /// One instruction was run.
    #[abi(selected_by(VM_EVENT_REASON_SINGLESTEP))]
    pub singlestep: vm_event_singlestep,
    /// Response: with `VM_EVENT_FLAG_FAST_SINGLESTEP`.
    #[abi(selected_by(VM_EVENT_REASON_SINGLESTEP))]
    pub fast_singlestep: vm_event_fast_singlestep,
    /// A breakpoint.
    #[abi(selected_by(VM_EVENT_REASON_SOFTWARE_BREAKPOINT))]
    pub software_breakpoint: vm_event_debug,
    /// A debug exception.
    #[abi(selected_by(VM_EVENT_REASON_DEBUG_EXCEPTION))]
    pub debug_exception: vm_event_debug,
    /// CPUID was run.
    #[abi(selected_by(VM_EVENT_REASON_CPUID))]
    pub cpuid: vm_event_cpuid,
    /// The guest was left.
    #[abi(selected_by(VM_EVENT_REASON_VMEXIT))]
    pub vmexit: vm_event_vmexit,
    /// An I/O port was accessed.
    #[abi(selected_by(VM_EVENT_REASON_IO_INSTRUCTION))]
    #[abi(since = "> 4.17")]
    pub io: vm_event_io,
    /// An interrupt was delivered.
    #[abi(selected_by(VM_EVENT_REASON_INTERRUPT))]
    pub interrupt: vm_event_st__u__interrupt,
}

#[xen_abi(inline, when(any(hypervisor, toolstack)))]
pub union vm_event_st__u__interrupt {
    /// On x86.
    pub x86: vm_event_interrupt_x86,
}

#[xen_abi(inline, when(any(hypervisor, toolstack)))]
pub union vm_event_st__data {
    /// The registers.
    pub regs: vm_event_st__data__regs,
    /// What to emulate.
    pub emul: vm_event_st__data__emul,
}

#[xen_abi(inline, when(any(hypervisor, toolstack)))]
pub union vm_event_st__data__regs {
    /// On x86.
    pub x86: vm_event_regs_x86,
    /// On Arm.
    pub arm: vm_event_regs_arm,
}

#[xen_abi(inline, when(any(hypervisor, toolstack)))]
pub union vm_event_st__data__emul {
    /// What it reads.
    pub read: vm_event_emul_read_data,
    /// The instruction.
    pub insn: vm_event_emul_insn_data,
}

ring_types! {
    /// The ring of events: Xen asks, the tool answers.
    vm_event: vm_event_request_t => vm_event_response_t when any(hypervisor, toolstack);
}
