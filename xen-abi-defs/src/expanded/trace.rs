// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! The trace buffers: what Xen notes of its work, for the toolstack's tools.
//!
//! Each processor has a buffer, `t_buf` and then records, each a `t_rec` that is cut off after the
//! words that it has. An event's number says its class, its subclass and, in the low twelve bits, what
//! happened.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The most data words that a record has.
pub const TRACE_EXTRA_MAX: u32 = 7;
/// Where a record's first word has their number.
pub const TRACE_EXTRA_SHIFT: u32 = 28;
/// Where an event's number has its class.
pub const TRC_CLS_SHIFT: u32 = 16;
/// The buffers themselves.
pub const TRC_GEN: u32 = 0x0001f000;
/// The scheduler.
pub const TRC_SCHED: u32 = 0x0002f000;
/// Operations of the toolstack.
pub const TRC_DOM0OP: u32 = 0x0004f000;
/// HVM domains.
pub const TRC_HVM: u32 = 0x0008f000;
/// Memory.
pub const TRC_MEM: u32 = 0x0010f000;
/// PV domains.
pub const TRC_PV: u32 = 0x0020f000;
/// Shadow page tables.
pub const TRC_SHADOW: u32 = 0x0040f000;
/// The hardware.
pub const TRC_HW: u32 = 0x0080f000;
/// What guests note themselves.
pub const TRC_GUEST: u32 = 0x0800f000;
/// All of them.
pub const TRC_ALL: u32 = 0x0ffff000;
#[allow(nonstandard_style, clippy::all)]
/// The event's number in a record's first word.
pub const fn TRC_HD_TO_EVENT(x: u32) -> u32 {
    x & 0x0fffffff
}
#[allow(nonstandard_style, clippy::all)]
/// In a record's first word: the time follows it.
pub const TRC_HD_CYCLE_FLAG: u32 = 1 << 31;
#[allow(nonstandard_style, clippy::all)]
/// Whether the time follows a record's first word.
pub const fn TRC_HD_INCLUDES_CYCLE_COUNT(x: u32) -> u32 {
    if x & TRC_HD_CYCLE_FLAG != 0 { 1 } else { 0 }
}
#[allow(nonstandard_style, clippy::all)]
/// How many data words a record has, by its first word.
pub const fn TRC_HD_EXTRA(x: u32) -> u32 {
    (x >> TRACE_EXTRA_SHIFT) & TRACE_EXTRA_MAX
}
/// Where an event's number has its subclass.
pub const TRC_SUBCLS_SHIFT: u32 = 12;
/// HVM: the guest is entered and left.
pub const TRC_HVM_ENTRYEXIT: u32 = 0x00081000;
/// HVM: what it was left for.
pub const TRC_HVM_HANDLER: u32 = 0x00082000;
/// HVM: emulated devices.
pub const TRC_HVM_EMUL: u32 = 0x00084000;
/// Scheduler: virtual CPUs change their state.
pub const TRC_SCHED_MIN: u32 = 0x00021000;
/// Scheduler: the scheduler's own.
pub const TRC_SCHED_CLASS: u32 = 0x00022000;
/// Scheduler: all the rest.
pub const TRC_SCHED_VERBOSE: u32 = 0x00028000;
/// In events of a scheduler's own, so many bits say which scheduler it is; the other nine, what happened.
pub const TRC_SCHED_ID_BITS: u32 = 3;
#[allow(nonstandard_style, clippy::all)]
/// Where those bits are.
pub const TRC_SCHED_ID_SHIFT: u32 = TRC_SUBCLS_SHIFT - TRC_SCHED_ID_BITS;
#[allow(nonstandard_style, clippy::all)]
/// Those bits.
pub const TRC_SCHED_ID_MASK: c_ulong = ((1 << TRC_SCHED_ID_BITS) - 1)
    << TRC_SCHED_ID_SHIFT;
#[allow(nonstandard_style, clippy::all)]
/// All other bits.
pub const TRC_SCHED_EVT_MASK: c_ulong = !TRC_SCHED_ID_MASK;
/// The credit scheduler.
pub const TRC_SCHED_CSCHED: u32 = 0;
/// The second credit scheduler.
pub const TRC_SCHED_CSCHED2: u32 = 1;
/// The ARINC 653 scheduler.
pub const TRC_SCHED_ARINC653: u32 = 3;
/// The real-time scheduler.
pub const TRC_SCHED_RTDS: u32 = 4;
/// The scheduler that does nothing.
pub const TRC_SCHED_SNULL: u32 = 5;
/// Toolstack: domains come and go.
pub const TRC_DOM0_DOMOPS: u32 = 0x00041000;
/// Hardware: power management.
pub const TRC_HW_PM: u32 = 0x00801000;
/// Hardware: interrupts.
pub const TRC_HW_IRQ: u32 = 0x00802000;
#[allow(nonstandard_style, clippy::all)]
/// There was no room: how many records were lost.
pub const TRC_LOST_RECORDS: u32 = TRC_GEN + 1;
#[allow(nonstandard_style, clippy::all)]
/// Fills the end of the buffer.
pub const TRC_TRACE_WRAP_BUFFER: u32 = TRC_GEN + 2;
#[allow(nonstandard_style, clippy::all)]
/// What follows is another processor's; tools write it.
pub const TRC_TRACE_CPU_CHANGE: u32 = TRC_GEN + 3;
#[allow(nonstandard_style, clippy::all)]
/// A virtual CPU changed its state.
pub const TRC_SCHED_RUNSTATE_CHANGE: u32 = TRC_SCHED_MIN + 1;
#[allow(nonstandard_style, clippy::all)]
/// A virtual CPU goes on running.
pub const TRC_SCHED_CONTINUE_RUNNING: u32 = TRC_SCHED_MIN + 2;
#[allow(nonstandard_style, clippy::all)]
/// A domain came.
pub const TRC_SCHED_DOM_ADD: u32 = TRC_SCHED_VERBOSE + 1;
#[allow(nonstandard_style, clippy::all)]
/// A domain went.
pub const TRC_SCHED_DOM_REM: u32 = TRC_SCHED_VERBOSE + 2;
#[allow(nonstandard_style, clippy::all)]
/// A virtual CPU was put to sleep.
pub const TRC_SCHED_SLEEP: u32 = TRC_SCHED_VERBOSE + 3;
#[allow(nonstandard_style, clippy::all)]
/// A virtual CPU was woken.
pub const TRC_SCHED_WAKE: u32 = TRC_SCHED_VERBOSE + 4;
#[allow(nonstandard_style, clippy::all)]
/// A virtual CPU let others run.
pub const TRC_SCHED_YIELD: u32 = TRC_SCHED_VERBOSE + 5;
#[allow(nonstandard_style, clippy::all)]
/// A virtual CPU waits for an event.
pub const TRC_SCHED_BLOCK: u32 = TRC_SCHED_VERBOSE + 6;
#[allow(nonstandard_style, clippy::all)]
/// A domain shut down.
pub const TRC_SCHED_SHUTDOWN: u32 = TRC_SCHED_VERBOSE + 7;
#[allow(nonstandard_style, clippy::all)]
/// The scheduler was told something.
pub const TRC_SCHED_CTL: u32 = TRC_SCHED_VERBOSE + 8;
#[allow(nonstandard_style, clippy::all)]
/// A domain's share was changed.
pub const TRC_SCHED_ADJDOM: u32 = TRC_SCHED_VERBOSE + 9;
#[allow(nonstandard_style, clippy::all)]
/// Another virtual CPU runs: which it was and is.
pub const TRC_SCHED_SWITCH: u32 = TRC_SCHED_VERBOSE + 10;
#[allow(nonstandard_style, clippy::all)]
/// The scheduler's timer ran out.
pub const TRC_SCHED_S_TIMER_FN: u32 = TRC_SCHED_VERBOSE + 11;
#[allow(nonstandard_style, clippy::all)]
/// The ticker ran out.
pub const TRC_SCHED_T_TIMER_FN: u32 = TRC_SCHED_VERBOSE + 12;
#[allow(nonstandard_style, clippy::all)]
/// A virtual CPU's timer ran out.
pub const TRC_SCHED_DOM_TIMER_FN: u32 = TRC_SCHED_VERBOSE + 13;
#[allow(nonstandard_style, clippy::all)]
/// Another virtual CPU runs: how long the last one did.
pub const TRC_SCHED_SWITCH_INFPREV: u32 = TRC_SCHED_VERBOSE + 14;
#[allow(nonstandard_style, clippy::all)]
/// Another virtual CPU runs: how long it waited.
pub const TRC_SCHED_SWITCH_INFNEXT: u32 = TRC_SCHED_VERBOSE + 15;
#[allow(nonstandard_style, clippy::all)]
/// A domain said why it will shut down.
pub const TRC_SCHED_SHUTDOWN_CODE: u32 = TRC_SCHED_VERBOSE + 16;
#[allow(nonstandard_style, clippy::all)]
/// The same virtual CPU runs: how long it did.
pub const TRC_SCHED_SWITCH_INFCONT: u32 = TRC_SCHED_VERBOSE + 17;
#[allow(nonstandard_style, clippy::all)]
/// A domain was made.
pub const TRC_DOM0_DOM_ADD: u32 = TRC_DOM0_DOMOPS + 1;
#[allow(nonstandard_style, clippy::all)]
/// A domain was destroyed.
pub const TRC_DOM0_DOM_REM: u32 = TRC_DOM0_DOMOPS + 2;
#[allow(nonstandard_style, clippy::all)]
/// A grant was mapped.
pub const TRC_MEM_PAGE_GRANT_MAP: u32 = TRC_MEM + 1;
#[allow(nonstandard_style, clippy::all)]
/// A grant was unmapped.
pub const TRC_MEM_PAGE_GRANT_UNMAP: u32 = TRC_MEM + 2;
#[allow(nonstandard_style, clippy::all)]
/// A page went to another domain.
pub const TRC_MEM_PAGE_GRANT_TRANSFER: u32 = TRC_MEM + 3;
#[allow(nonstandard_style, clippy::all)]
/// A guest frame got another machine frame.
pub const TRC_MEM_SET_P2M_ENTRY: u32 = TRC_MEM + 4;
#[allow(nonstandard_style, clippy::all)]
/// A domain gave pages back.
pub const TRC_MEM_DECREASE_RESERVATION: u32 = TRC_MEM + 5;
#[allow(nonstandard_style, clippy::all)]
/// A page was found when it was first used.
pub const TRC_MEM_POD_POPULATE: u32 = TRC_MEM + 16;
#[allow(nonstandard_style, clippy::all)]
/// A page of zeros was taken back.
pub const TRC_MEM_POD_ZERO_RECLAIM: u32 = TRC_MEM + 17;
#[allow(nonstandard_style, clippy::all)]
/// A superpage was broken up.
pub const TRC_MEM_POD_SUPERPAGE_SPLINTER: u32 = TRC_MEM + 18;
/// PV: Xen is entered.
pub const TRC_PV_ENTRY: u32 = 0x00201000;
/// PV: a call within a multicall.
pub const TRC_PV_SUBCALL: u32 = 0x00202000;
#[allow(nonstandard_style, clippy::all)]
/// A hypercall, in the old form.
pub const TRC_PV_HYPERCALL: u32 = TRC_PV_ENTRY + 1;
#[allow(nonstandard_style, clippy::all)]
/// A trap.
pub const TRC_PV_TRAP: u32 = TRC_PV_ENTRY + 3;
#[allow(nonstandard_style, clippy::all)]
/// A page fault.
pub const TRC_PV_PAGE_FAULT: u32 = TRC_PV_ENTRY + 4;
#[allow(nonstandard_style, clippy::all)]
/// An instruction with the prefix that asks Xen.
pub const TRC_PV_FORCED_INVALID_OP: u32 = TRC_PV_ENTRY + 5;
#[allow(nonstandard_style, clippy::all)]
/// A privileged instruction was emulated.
pub const TRC_PV_EMULATE_PRIVOP: u32 = TRC_PV_ENTRY + 6;
#[allow(nonstandard_style, clippy::all)]
/// A segment of 4 GiB was emulated.
pub const TRC_PV_EMULATE_4GB: u32 = TRC_PV_ENTRY + 7;
#[allow(nonstandard_style, clippy::all)]
/// The FPU was loaded.
pub const TRC_PV_MATH_STATE_RESTORE: u32 = TRC_PV_ENTRY + 8;
#[allow(nonstandard_style, clippy::all)]
/// A page fault was mended.
pub const TRC_PV_PAGING_FIXUP: u32 = TRC_PV_ENTRY + 9;
#[allow(nonstandard_style, clippy::all)]
/// A page of descriptors was missing.
pub const TRC_PV_GDT_LDT_MAPPING_FAULT: u32 = TRC_PV_ENTRY + 10;
#[allow(nonstandard_style, clippy::all)]
/// A write to a page table was emulated.
pub const TRC_PV_PTWR_EMULATION: u32 = TRC_PV_ENTRY + 11;
#[allow(nonstandard_style, clippy::all)]
/// A write to a page table with PAE was emulated.
pub const TRC_PV_PTWR_EMULATION_PAE: u32 = TRC_PV_ENTRY + 12;
#[allow(nonstandard_style, clippy::all)]
/// A hypercall.
pub const TRC_PV_HYPERCALL_V2: u32 = TRC_PV_ENTRY + 13;
#[allow(nonstandard_style, clippy::all)]
/// A call within a multicall, in the form of `TRC_PV_HYPERCALL_V2`.
pub const TRC_PV_HYPERCALL_SUBCALL: u32 = TRC_PV_SUBCALL + 14;
#[allow(nonstandard_style, clippy::all)]
/// In the first data word of `TRC_PV_HYPERCALL_V2`: argument `i` is there in 32 bits.
pub const fn TRC_PV_HYPERCALL_V2_ARG_32(i: u32) -> u32 {
    0x1 << (20 + 2 * i)
}
#[allow(nonstandard_style, clippy::all)]
/// In the first data word of `TRC_PV_HYPERCALL_V2`: argument `i` is there in 64 bits.
pub const fn TRC_PV_HYPERCALL_V2_ARG_64(i: u32) -> u32 {
    0x2 << (20 + 2 * i)
}
/// In the first data word of `TRC_PV_HYPERCALL_V2`: what is there of the arguments.
pub const TRC_PV_HYPERCALL_V2_ARG_MASK: u32 = 0xfff00000;
#[allow(nonstandard_style, clippy::all)]
/// The fault was none of Xen's.
pub const TRC_SHADOW_NOT_SHADOW: u32 = TRC_SHADOW + 1;
#[allow(nonstandard_style, clippy::all)]
/// The guest's own page table refuses it, as was known.
pub const TRC_SHADOW_FAST_PROPAGATE: u32 = TRC_SHADOW + 2;
#[allow(nonstandard_style, clippy::all)]
/// Device memory, as was known.
pub const TRC_SHADOW_FAST_MMIO: u32 = TRC_SHADOW + 3;
#[allow(nonstandard_style, clippy::all)]
/// What was known was wrong.
pub const TRC_SHADOW_FALSE_FAST_PATH: u32 = TRC_SHADOW + 4;
#[allow(nonstandard_style, clippy::all)]
/// Device memory.
pub const TRC_SHADOW_MMIO: u32 = TRC_SHADOW + 5;
#[allow(nonstandard_style, clippy::all)]
/// The shadow was completed.
pub const TRC_SHADOW_FIXUP: u32 = TRC_SHADOW + 6;
#[allow(nonstandard_style, clippy::all)]
/// The domain is about to end.
pub const TRC_SHADOW_DOMF_DYING: u32 = TRC_SHADOW + 7;
#[allow(nonstandard_style, clippy::all)]
/// A write to a page table was emulated.
pub const TRC_SHADOW_EMULATE: u32 = TRC_SHADOW + 8;
#[allow(nonstandard_style, clippy::all)]
/// User mode wrote to it: it is no longer taken for a page table.
pub const TRC_SHADOW_EMULATE_UNSHADOW_USER: u32 = TRC_SHADOW + 9;
#[allow(nonstandard_style, clippy::all)]
/// An event was on its way: it is no longer taken for a page table.
pub const TRC_SHADOW_EMULATE_UNSHADOW_EVTINJ: u32 = TRC_SHADOW + 10;
#[allow(nonstandard_style, clippy::all)]
/// It could not be emulated: it is no longer taken for a page table.
pub const TRC_SHADOW_EMULATE_UNSHADOW_UNHANDLED: u32 = TRC_SHADOW + 11;
#[allow(nonstandard_style, clippy::all)]
/// All page tables were searched for a writable mapping.
pub const TRC_SHADOW_WRMAP_BF: u32 = TRC_SHADOW + 12;
#[allow(nonstandard_style, clippy::all)]
/// A shadow was let go to make room.
pub const TRC_SHADOW_PREALLOC_UNPIN: u32 = TRC_SHADOW + 13;
#[allow(nonstandard_style, clippy::all)]
/// A page table that was out of step was read anew.
pub const TRC_SHADOW_RESYNC_FULL: u32 = TRC_SHADOW + 14;
#[allow(nonstandard_style, clippy::all)]
/// One entry of it was read anew.
pub const TRC_SHADOW_RESYNC_ONLY: u32 = TRC_SHADOW + 15;
/// The guest that is entered or left is another guest's.
pub const TRC_HVM_NESTEDFLAG: u32 = 0x400;
#[allow(nonstandard_style, clippy::all)]
/// The guest is entered.
pub const TRC_HVM_VMENTRY: u32 = TRC_HVM_ENTRYEXIT + 0x01;
#[allow(nonstandard_style, clippy::all)]
/// The guest is left, on Intel.
///
/// Newer than Xen 4.17.
pub const TRC_HVM_VMX_EXIT: u32 = TRC_HVM_ENTRYEXIT + 0x02;
#[allow(nonstandard_style, clippy::all)]
/// The guest is left, on Intel, with a 64-bit address.
///
/// Newer than Xen 4.17.
pub const TRC_HVM_VMX_EXIT64: u32 = TRC_HVM_ENTRYEXIT + TRC_64_FLAG + 0x02;
#[allow(nonstandard_style, clippy::all)]
/// The guest is left, on AMD.
///
/// Newer than Xen 4.17.
pub const TRC_HVM_SVM_EXIT: u32 = TRC_HVM_ENTRYEXIT + 0x03;
#[allow(nonstandard_style, clippy::all)]
/// The guest is left, on AMD, with a 64-bit address.
///
/// Newer than Xen 4.17.
pub const TRC_HVM_SVM_EXIT64: u32 = TRC_HVM_ENTRYEXIT + TRC_64_FLAG + 0x03;
#[allow(nonstandard_style, clippy::all)]
/// A page fault that Xen mends.
pub const TRC_HVM_PF_XEN: u32 = TRC_HVM_HANDLER + 0x01;
#[allow(nonstandard_style, clippy::all)]
/// A page fault that Xen mends, with a 64-bit address.
pub const TRC_HVM_PF_XEN64: u32 = TRC_HVM_HANDLER + TRC_64_FLAG + 0x01;
#[allow(nonstandard_style, clippy::all)]
/// A page fault that the guest gets.
pub const TRC_HVM_PF_INJECT: u32 = TRC_HVM_HANDLER + 0x02;
#[allow(nonstandard_style, clippy::all)]
/// A page fault that the guest gets, with a 64-bit address.
pub const TRC_HVM_PF_INJECT64: u32 = TRC_HVM_HANDLER + TRC_64_FLAG + 0x02;
#[allow(nonstandard_style, clippy::all)]
/// The guest gets an exception.
pub const TRC_HVM_INJ_EXC: u32 = TRC_HVM_HANDLER + 0x03;
#[allow(nonstandard_style, clippy::all)]
/// The guest gets an interrupt.
pub const TRC_HVM_INJ_VIRQ: u32 = TRC_HVM_HANDLER + 0x04;
#[allow(nonstandard_style, clippy::all)]
/// The guest gets an interrupt once more.
pub const TRC_HVM_REINJ_VIRQ: u32 = TRC_HVM_HANDLER + 0x05;
#[allow(nonstandard_style, clippy::all)]
/// Reads an I/O port, in the old form.
pub const TRC_HVM_IO_READ: u32 = TRC_HVM_HANDLER + 0x06;
#[allow(nonstandard_style, clippy::all)]
/// Writes an I/O port, in the old form.
pub const TRC_HVM_IO_WRITE: u32 = TRC_HVM_HANDLER + 0x07;
#[allow(nonstandard_style, clippy::all)]
/// Reads a control register.
pub const TRC_HVM_CR_READ: u32 = TRC_HVM_HANDLER + 0x08;
#[allow(nonstandard_style, clippy::all)]
/// Reads a control register, with a 64-bit address.
pub const TRC_HVM_CR_READ64: u32 = TRC_HVM_HANDLER + TRC_64_FLAG + 0x08;
#[allow(nonstandard_style, clippy::all)]
/// Writes a control register.
pub const TRC_HVM_CR_WRITE: u32 = TRC_HVM_HANDLER + 0x09;
#[allow(nonstandard_style, clippy::all)]
/// Writes a control register, with a 64-bit address.
pub const TRC_HVM_CR_WRITE64: u32 = TRC_HVM_HANDLER + TRC_64_FLAG + 0x09;
#[allow(nonstandard_style, clippy::all)]
/// Reads a debug register.
pub const TRC_HVM_DR_READ: u32 = TRC_HVM_HANDLER + 0x0A;
#[allow(nonstandard_style, clippy::all)]
/// Writes a debug register.
pub const TRC_HVM_DR_WRITE: u32 = TRC_HVM_HANDLER + 0x0B;
#[allow(nonstandard_style, clippy::all)]
/// Reads a model-specific register.
pub const TRC_HVM_MSR_READ: u32 = TRC_HVM_HANDLER + 0x0C;
#[allow(nonstandard_style, clippy::all)]
/// Writes a model-specific register.
pub const TRC_HVM_MSR_WRITE: u32 = TRC_HVM_HANDLER + 0x0D;
#[allow(nonstandard_style, clippy::all)]
/// CPUID.
pub const TRC_HVM_CPUID: u32 = TRC_HVM_HANDLER + 0x0E;
#[allow(nonstandard_style, clippy::all)]
/// An interrupt of the machine.
pub const TRC_HVM_INTR: u32 = TRC_HVM_HANDLER + 0x0F;
#[allow(nonstandard_style, clippy::all)]
/// A non-maskable interrupt.
pub const TRC_HVM_NMI: u32 = TRC_HVM_HANDLER + 0x10;
#[allow(nonstandard_style, clippy::all)]
/// A system management interrupt.
pub const TRC_HVM_SMI: u32 = TRC_HVM_HANDLER + 0x11;
#[allow(nonstandard_style, clippy::all)]
/// A hypercall.
pub const TRC_HVM_VMMCALL: u32 = TRC_HVM_HANDLER + 0x12;
#[allow(nonstandard_style, clippy::all)]
/// Waits for an interrupt.
pub const TRC_HVM_HLT: u32 = TRC_HVM_HANDLER + 0x13;
#[allow(nonstandard_style, clippy::all)]
/// Flushes an address.
pub const TRC_HVM_INVLPG: u32 = TRC_HVM_HANDLER + 0x14;
#[allow(nonstandard_style, clippy::all)]
/// Flushes an address, with a 64-bit address.
pub const TRC_HVM_INVLPG64: u32 = TRC_HVM_HANDLER + TRC_64_FLAG + 0x14;
#[allow(nonstandard_style, clippy::all)]
/// A machine check.
pub const TRC_HVM_MCE: u32 = TRC_HVM_HANDLER + 0x15;
#[allow(nonstandard_style, clippy::all)]
/// Reads an I/O port.
pub const TRC_HVM_IOPORT_READ: u32 = TRC_HVM_HANDLER + 0x16;
#[allow(nonstandard_style, clippy::all)]
/// Reads device memory.
pub const TRC_HVM_IOMEM_READ: u32 = TRC_HVM_HANDLER + 0x17;
#[allow(nonstandard_style, clippy::all)]
/// Clears CR0.TS.
pub const TRC_HVM_CLTS: u32 = TRC_HVM_HANDLER + 0x18;
#[allow(nonstandard_style, clippy::all)]
/// Writes the machine status word.
pub const TRC_HVM_LMSW: u32 = TRC_HVM_HANDLER + 0x19;
#[allow(nonstandard_style, clippy::all)]
/// Writes the machine status word, with a 64-bit address.
pub const TRC_HVM_LMSW64: u32 = TRC_HVM_HANDLER + TRC_64_FLAG + 0x19;
#[allow(nonstandard_style, clippy::all)]
/// Reads the time stamp counter.
pub const TRC_HVM_RDTSC: u32 = TRC_HVM_HANDLER + 0x1a;
#[allow(nonstandard_style, clippy::all)]
/// The guest can take an interrupt now.
pub const TRC_HVM_INTR_WINDOW: u32 = TRC_HVM_HANDLER + 0x20;
#[allow(nonstandard_style, clippy::all)]
/// A fault in the nested page table.
pub const TRC_HVM_NPF: u32 = TRC_HVM_HANDLER + 0x21;
#[allow(nonstandard_style, clippy::all)]
/// Real mode was emulated.
pub const TRC_HVM_REALMODE_EMULATE: u32 = TRC_HVM_HANDLER + 0x22;
#[allow(nonstandard_style, clippy::all)]
/// A trap.
pub const TRC_HVM_TRAP: u32 = TRC_HVM_HANDLER + 0x23;
#[allow(nonstandard_style, clippy::all)]
/// A debug trap.
pub const TRC_HVM_TRAP_DEBUG: u32 = TRC_HVM_HANDLER + 0x24;
#[allow(nonstandard_style, clippy::all)]
/// The local interrupt controller.
pub const TRC_HVM_VLAPIC: u32 = TRC_HVM_HANDLER + 0x25;
#[allow(nonstandard_style, clippy::all)]
/// Reads an extended control register.
pub const TRC_HVM_XCR_READ64: u32 = TRC_HVM_HANDLER + TRC_64_FLAG + 0x26;
#[allow(nonstandard_style, clippy::all)]
/// Writes an extended control register.
pub const TRC_HVM_XCR_WRITE64: u32 = TRC_HVM_HANDLER + TRC_64_FLAG + 0x27;
#[allow(nonstandard_style, clippy::all)]
/// Writes an I/O port.
pub const TRC_HVM_IOPORT_WRITE: u32 = TRC_HVM_HANDLER + 0x216;
#[allow(nonstandard_style, clippy::all)]
/// Writes device memory.
pub const TRC_HVM_IOMEM_WRITE: u32 = TRC_HVM_HANDLER + 0x217;
#[allow(nonstandard_style, clippy::all)]
/// The HPET's timer was set.
pub const TRC_HVM_EMUL_HPET_START_TIMER: u32 = TRC_HVM_EMUL + 0x1;
#[allow(nonstandard_style, clippy::all)]
/// The old timer was set.
pub const TRC_HVM_EMUL_PIT_START_TIMER: u32 = TRC_HVM_EMUL + 0x2;
#[allow(nonstandard_style, clippy::all)]
/// The clock's timer was set.
pub const TRC_HVM_EMUL_RTC_START_TIMER: u32 = TRC_HVM_EMUL + 0x3;
#[allow(nonstandard_style, clippy::all)]
/// The local interrupt controller's timer was set.
pub const TRC_HVM_EMUL_LAPIC_START_TIMER: u32 = TRC_HVM_EMUL + 0x4;
#[allow(nonstandard_style, clippy::all)]
/// The HPET's timer was stopped.
pub const TRC_HVM_EMUL_HPET_STOP_TIMER: u32 = TRC_HVM_EMUL + 0x5;
#[allow(nonstandard_style, clippy::all)]
/// The old timer was stopped.
pub const TRC_HVM_EMUL_PIT_STOP_TIMER: u32 = TRC_HVM_EMUL + 0x6;
#[allow(nonstandard_style, clippy::all)]
/// The clock's timer was stopped.
pub const TRC_HVM_EMUL_RTC_STOP_TIMER: u32 = TRC_HVM_EMUL + 0x7;
#[allow(nonstandard_style, clippy::all)]
/// The local interrupt controller's timer was stopped.
pub const TRC_HVM_EMUL_LAPIC_STOP_TIMER: u32 = TRC_HVM_EMUL + 0x8;
#[allow(nonstandard_style, clippy::all)]
/// The old timer ran out.
pub const TRC_HVM_EMUL_PIT_TIMER_CB: u32 = TRC_HVM_EMUL + 0x9;
#[allow(nonstandard_style, clippy::all)]
/// The local interrupt controller's timer ran out.
pub const TRC_HVM_EMUL_LAPIC_TIMER_CB: u32 = TRC_HVM_EMUL + 0xA;
#[allow(nonstandard_style, clippy::all)]
/// The old interrupt controller raised or lowered its output.
pub const TRC_HVM_EMUL_PIC_INT_OUTPUT: u32 = TRC_HVM_EMUL + 0xB;
#[allow(nonstandard_style, clippy::all)]
/// The old interrupt controller interrupts a virtual CPU.
pub const TRC_HVM_EMUL_PIC_KICK: u32 = TRC_HVM_EMUL + 0xC;
#[allow(nonstandard_style, clippy::all)]
/// The old interrupt controller's interrupt was taken.
pub const TRC_HVM_EMUL_PIC_INTACK: u32 = TRC_HVM_EMUL + 0xD;
#[allow(nonstandard_style, clippy::all)]
/// A line to the old interrupt controller was raised.
pub const TRC_HVM_EMUL_PIC_POSEDGE: u32 = TRC_HVM_EMUL + 0xE;
#[allow(nonstandard_style, clippy::all)]
/// A line to the old interrupt controller was lowered.
pub const TRC_HVM_EMUL_PIC_NEGEDGE: u32 = TRC_HVM_EMUL + 0xF;
#[allow(nonstandard_style, clippy::all)]
/// The old interrupt controller was asked what is pending.
pub const TRC_HVM_EMUL_PIC_PEND_IRQ_CALL: u32 = TRC_HVM_EMUL + 0x10;
#[allow(nonstandard_style, clippy::all)]
/// Whether the local interrupt controller takes the old one's interrupts.
pub const TRC_HVM_EMUL_LAPIC_PIC_INTR: u32 = TRC_HVM_EMUL + 0x11;
#[allow(nonstandard_style, clippy::all)]
/// A processor's frequency changed.
pub const TRC_PM_FREQ_CHANGE: u32 = TRC_HW_PM + 0x01;
#[allow(nonstandard_style, clippy::all)]
/// A processor goes idle.
pub const TRC_PM_IDLE_ENTRY: u32 = TRC_HW_PM + 0x02;
#[allow(nonstandard_style, clippy::all)]
/// A processor was idle.
pub const TRC_PM_IDLE_EXIT: u32 = TRC_HW_PM + 0x03;
#[allow(nonstandard_style, clippy::all)]
/// An interrupt's old vector is still in use.
pub const TRC_HW_IRQ_MOVE_CLEANUP_DELAY: u32 = TRC_HW_IRQ + 0x1;
#[allow(nonstandard_style, clippy::all)]
/// An interrupt's old vector was freed.
pub const TRC_HW_IRQ_MOVE_CLEANUP: u32 = TRC_HW_IRQ + 0x2;
#[allow(nonstandard_style, clippy::all)]
/// An interrupt got its vector on processors.
pub const TRC_HW_IRQ_BIND_VECTOR: u32 = TRC_HW_IRQ + 0x3;
#[allow(nonstandard_style, clippy::all)]
/// An interrupt lost its vector.
pub const TRC_HW_IRQ_CLEAR_VECTOR: u32 = TRC_HW_IRQ + 0x4;
#[allow(nonstandard_style, clippy::all)]
/// An interrupt has moved.
pub const TRC_HW_IRQ_MOVE_FINISH: u32 = TRC_HW_IRQ + 0x5;
#[allow(nonstandard_style, clippy::all)]
/// An interrupt got a vector.
pub const TRC_HW_IRQ_ASSIGN_VECTOR: u32 = TRC_HW_IRQ + 0x6;
#[allow(nonstandard_style, clippy::all)]
/// A vector came that is no interrupt's.
pub const TRC_HW_IRQ_UNMAPPED_VECTOR: u32 = TRC_HW_IRQ + 0x7;
#[allow(nonstandard_style, clippy::all)]
/// An interrupt was handled: how long it took.
pub const TRC_HW_IRQ_HANDLED: u32 = TRC_HW_IRQ + 0x8;
/// Events that have two forms: this one has 64-bit addresses.
pub const TRC_64_FLAG: u32 = 0x100;
/// A record.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct t_rec {
    /// `event`: what happened; `extra_u32`: how many data words there are; `cycles_included`:
    /// whether the time is there.
    pub header: u32,
    /// The rest.
    pub u: t_rec__u,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for t_rec on 63u8, spelled Struct "t_rec" "header u" b"c?"[t_rec__u,] []
    [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union t_rec__u {
    /// With the time.
    pub cycles: t_rec__u__cycles,
    /// Without it.
    pub nocycles: t_rec__u__nocycles,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for t_rec__u on 63u8, spelled Union "t_rec__u" "cycles nocycles"
    b"??"[t_rec__u__cycles, t_rec__u__nocycles,] [] [] expects 0u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct t_rec__u__cycles {
    /// The time stamp counter, its low half.
    pub cycles_lo: u32,
    /// The time stamp counter, its high half.
    pub cycles_hi: u32,
    /// The data words.
    pub extra_u32: [u32; 7],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for t_rec__u__cycles on 63u8, known LAYOUT[(36u64 4u64)] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct t_rec__u__nocycles {
    /// The data words.
    pub extra_u32: [u32; 7],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for t_rec__u__nocycles on 63u8, known LAYOUT[(28u64 4u64)] {}
}
/// What is before the records in a buffer.
///
/// With X bytes of records, both offsets count modulo 2X, so that a full buffer is told from an empty
/// one; X need not be a power of two.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct t_buf {
    /// How far the tools have read.
    pub cons: u32,
    /// How far Xen has written.
    pub prod: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for t_buf on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// Where the buffers are: the begin of the memory that tools map first. The lists of machine frames,
/// each a C long, follow it.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct t_info {
    /// How many pages each buffer has.
    pub tbuf_size: u16,
    /// For each processor, where the list of its buffer's frames begins: in words of 32 bits from the
    /// begin of this record. Zero: it has none.
    pub mfn_offset: [u16; 0],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for t_info on 63u8, known LAYOUT[(2u64 2u64)] {}
}
