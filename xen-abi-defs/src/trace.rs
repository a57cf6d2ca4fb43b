// SPDX-License-Identifier: MIT
//! The trace buffers: what Xen notes of its work, for the toolstack's tools.
//!
//! Each processor has a buffer, `t_buf` and then records, each a `t_rec` that is cut off after the
//! words that it has. An event's number says its class, its subclass and, in the low twelve bits, what
//! happened.

use xen_abi::prelude::*;

xen_header! {
    file: "trace.h",
    guard: "__XEN_PUBLIC_TRACE_H__",
    reasons: {
        no_bit_field: "the form of the records since the beginning",
    },
}

/// The most data words that a record has.
#[xen_abi]
pub const TRACE_EXTRA_MAX: u32 = 7;
/// Where a record's first word has their number.
#[xen_abi]
pub const TRACE_EXTRA_SHIFT: u32 = 28;

c_comment! { "Classes of events" }

/// Where an event's number has its class.
#[xen_abi]
pub const TRC_CLS_SHIFT: u32 = 16;
/// The buffers themselves.
#[xen_abi]
pub const TRC_GEN: u32 = 0x0001f000;
/// The scheduler.
#[xen_abi]
pub const TRC_SCHED: u32 = 0x0002f000;
/// Operations of the toolstack.
#[xen_abi]
pub const TRC_DOM0OP: u32 = 0x0004f000;
/// HVM domains.
#[xen_abi]
pub const TRC_HVM: u32 = 0x0008f000;
/// Memory.
#[xen_abi]
pub const TRC_MEM: u32 = 0x0010f000;
/// PV domains.
#[xen_abi]
pub const TRC_PV: u32 = 0x0020f000;
/// Shadow page tables.
#[xen_abi]
pub const TRC_SHADOW: u32 = 0x0040f000;
/// The hardware.
#[xen_abi]
pub const TRC_HW: u32 = 0x0080f000;
/// What guests note themselves.
#[xen_abi]
pub const TRC_GUEST: u32 = 0x0800f000;
/// All of them.
#[xen_abi]
pub const TRC_ALL: u32 = 0x0ffff000;

/// The event's number in a record's first word.
#[xen_abi]
pub const fn TRC_HD_TO_EVENT(x: u32) -> u32 {
    x & 0x0fffffff
}

/// In a record's first word: the time follows it.
#[xen_abi(suffix(UL))]
pub const TRC_HD_CYCLE_FLAG: u32 = 1 << 31;

/// Whether the time follows a record's first word.
#[xen_abi]
pub const fn TRC_HD_INCLUDES_CYCLE_COUNT(x: u32) -> u32 {
    if x & TRC_HD_CYCLE_FLAG != 0 { 1 } else { 0 }
}

/// How many data words a record has, by its first word.
#[xen_abi]
pub const fn TRC_HD_EXTRA(x: u32) -> u32 {
    (x >> TRACE_EXTRA_SHIFT) & TRACE_EXTRA_MAX
}

c_comment! { "Subclasses of events" }

/// Where an event's number has its subclass.
#[xen_abi]
pub const TRC_SUBCLS_SHIFT: u32 = 12;
/// HVM: the guest is entered and left.
#[xen_abi]
pub const TRC_HVM_ENTRYEXIT: u32 = 0x00081000;
/// HVM: what it was left for.
#[xen_abi]
pub const TRC_HVM_HANDLER: u32 = 0x00082000;
/// HVM: emulated devices.
#[xen_abi]
pub const TRC_HVM_EMUL: u32 = 0x00084000;
/// Scheduler: virtual CPUs change their state.
#[xen_abi]
pub const TRC_SCHED_MIN: u32 = 0x00021000;
/// Scheduler: the scheduler's own.
#[xen_abi]
pub const TRC_SCHED_CLASS: u32 = 0x00022000;
/// Scheduler: all the rest.
#[xen_abi]
pub const TRC_SCHED_VERBOSE: u32 = 0x00028000;

/// In events of a scheduler's own, so many bits say which scheduler it is; the other nine, what happened.
#[xen_abi]
pub const TRC_SCHED_ID_BITS: u32 = 3;
/// Where those bits are.
#[xen_abi]
pub const TRC_SCHED_ID_SHIFT: u32 = TRC_SUBCLS_SHIFT - TRC_SCHED_ID_BITS;
/// Those bits.
#[xen_abi(suffix(UL))]
pub const TRC_SCHED_ID_MASK: c_ulong = ((1 << TRC_SCHED_ID_BITS) - 1) << TRC_SCHED_ID_SHIFT;
/// All other bits.
#[xen_abi]
pub const TRC_SCHED_EVT_MASK: c_ulong = !TRC_SCHED_ID_MASK;

/// The credit scheduler.
#[xen_abi]
pub const TRC_SCHED_CSCHED: u32 = 0;
/// The second credit scheduler.
#[xen_abi]
pub const TRC_SCHED_CSCHED2: u32 = 1;
/// The ARINC 653 scheduler.
#[xen_abi]
pub const TRC_SCHED_ARINC653: u32 = 3;
/// The real-time scheduler.
#[xen_abi]
pub const TRC_SCHED_RTDS: u32 = 4;
/// The scheduler that does nothing.
#[xen_abi]
pub const TRC_SCHED_SNULL: u32 = 5;

c_only! {
    why: "puts a name together out of its argument, which Rust names as a whole",
    text: r#"
        /* Event _e of scheduler TRC_SCHED_<_c>. */
        #define TRC_SCHED_CLASS_EVT(_c, _e) \
            ((TRC_SCHED_CLASS | \
              ((TRC_SCHED_##_c << TRC_SCHED_ID_SHIFT) & TRC_SCHED_ID_MASK)) + \
             ((_e) & TRC_SCHED_EVT_MASK))
    "#,
}

/// Toolstack: domains come and go.
#[xen_abi]
pub const TRC_DOM0_DOMOPS: u32 = 0x00041000;
/// Hardware: power management.
#[xen_abi]
pub const TRC_HW_PM: u32 = 0x00801000;
/// Hardware: interrupts.
#[xen_abi]
pub const TRC_HW_IRQ: u32 = 0x00802000;

c_comment! { "Events" }

/// There was no room: how many records were lost.
#[xen_abi]
pub const TRC_LOST_RECORDS: u32 = TRC_GEN + 1;
/// Fills the end of the buffer.
#[xen_abi]
pub const TRC_TRACE_WRAP_BUFFER: u32 = TRC_GEN + 2;
/// What follows is another processor's; tools write it.
#[xen_abi]
pub const TRC_TRACE_CPU_CHANGE: u32 = TRC_GEN + 3;

/// A virtual CPU changed its state.
#[xen_abi]
pub const TRC_SCHED_RUNSTATE_CHANGE: u32 = TRC_SCHED_MIN + 1;
/// A virtual CPU goes on running.
#[xen_abi]
pub const TRC_SCHED_CONTINUE_RUNNING: u32 = TRC_SCHED_MIN + 2;

/// A domain came.
#[xen_abi]
pub const TRC_SCHED_DOM_ADD: u32 = TRC_SCHED_VERBOSE + 1;
/// A domain went.
#[xen_abi]
pub const TRC_SCHED_DOM_REM: u32 = TRC_SCHED_VERBOSE + 2;
/// A virtual CPU was put to sleep.
#[xen_abi]
pub const TRC_SCHED_SLEEP: u32 = TRC_SCHED_VERBOSE + 3;
/// A virtual CPU was woken.
#[xen_abi]
pub const TRC_SCHED_WAKE: u32 = TRC_SCHED_VERBOSE + 4;
/// A virtual CPU let others run.
#[xen_abi]
pub const TRC_SCHED_YIELD: u32 = TRC_SCHED_VERBOSE + 5;
/// A virtual CPU waits for an event.
#[xen_abi]
pub const TRC_SCHED_BLOCK: u32 = TRC_SCHED_VERBOSE + 6;
/// A domain shut down.
#[xen_abi]
pub const TRC_SCHED_SHUTDOWN: u32 = TRC_SCHED_VERBOSE + 7;
/// The scheduler was told something.
#[xen_abi]
pub const TRC_SCHED_CTL: u32 = TRC_SCHED_VERBOSE + 8;
/// A domain's share was changed.
#[xen_abi]
pub const TRC_SCHED_ADJDOM: u32 = TRC_SCHED_VERBOSE + 9;
/// Another virtual CPU runs: which it was and is.
#[xen_abi]
pub const TRC_SCHED_SWITCH: u32 = TRC_SCHED_VERBOSE + 10;
/// The scheduler's timer ran out.
#[xen_abi]
pub const TRC_SCHED_S_TIMER_FN: u32 = TRC_SCHED_VERBOSE + 11;
/// The ticker ran out.
#[xen_abi]
pub const TRC_SCHED_T_TIMER_FN: u32 = TRC_SCHED_VERBOSE + 12;
/// A virtual CPU's timer ran out.
#[xen_abi]
pub const TRC_SCHED_DOM_TIMER_FN: u32 = TRC_SCHED_VERBOSE + 13;
/// Another virtual CPU runs: how long the last one did.
#[xen_abi]
pub const TRC_SCHED_SWITCH_INFPREV: u32 = TRC_SCHED_VERBOSE + 14;
/// Another virtual CPU runs: how long it waited.
#[xen_abi]
pub const TRC_SCHED_SWITCH_INFNEXT: u32 = TRC_SCHED_VERBOSE + 15;
/// A domain said why it will shut down.
#[xen_abi]
pub const TRC_SCHED_SHUTDOWN_CODE: u32 = TRC_SCHED_VERBOSE + 16;
/// The same virtual CPU runs: how long it did.
#[xen_abi]
pub const TRC_SCHED_SWITCH_INFCONT: u32 = TRC_SCHED_VERBOSE + 17;

/// A domain was made.
#[xen_abi]
pub const TRC_DOM0_DOM_ADD: u32 = TRC_DOM0_DOMOPS + 1;
/// A domain was destroyed.
#[xen_abi]
pub const TRC_DOM0_DOM_REM: u32 = TRC_DOM0_DOMOPS + 2;

/// A grant was mapped.
#[xen_abi]
pub const TRC_MEM_PAGE_GRANT_MAP: u32 = TRC_MEM + 1;
/// A grant was unmapped.
#[xen_abi]
pub const TRC_MEM_PAGE_GRANT_UNMAP: u32 = TRC_MEM + 2;
/// A page went to another domain.
#[xen_abi]
pub const TRC_MEM_PAGE_GRANT_TRANSFER: u32 = TRC_MEM + 3;
/// A guest frame got another machine frame.
#[xen_abi]
pub const TRC_MEM_SET_P2M_ENTRY: u32 = TRC_MEM + 4;
/// A domain gave pages back.
#[xen_abi]
pub const TRC_MEM_DECREASE_RESERVATION: u32 = TRC_MEM + 5;
/// A page was found when it was first used.
#[xen_abi]
pub const TRC_MEM_POD_POPULATE: u32 = TRC_MEM + 16;
/// A page of zeros was taken back.
#[xen_abi]
pub const TRC_MEM_POD_ZERO_RECLAIM: u32 = TRC_MEM + 17;
/// A superpage was broken up.
#[xen_abi]
pub const TRC_MEM_POD_SUPERPAGE_SPLINTER: u32 = TRC_MEM + 18;

/// PV: Xen is entered.
#[xen_abi]
pub const TRC_PV_ENTRY: u32 = 0x00201000;
/// PV: a call within a multicall.
#[xen_abi]
pub const TRC_PV_SUBCALL: u32 = 0x00202000;

/// A hypercall, in the old form.
#[xen_abi]
pub const TRC_PV_HYPERCALL: u32 = TRC_PV_ENTRY + 1;
/// A trap.
#[xen_abi]
pub const TRC_PV_TRAP: u32 = TRC_PV_ENTRY + 3;
/// A page fault.
#[xen_abi]
pub const TRC_PV_PAGE_FAULT: u32 = TRC_PV_ENTRY + 4;
/// An instruction with the prefix that asks Xen.
#[xen_abi]
pub const TRC_PV_FORCED_INVALID_OP: u32 = TRC_PV_ENTRY + 5;
/// A privileged instruction was emulated.
#[xen_abi]
pub const TRC_PV_EMULATE_PRIVOP: u32 = TRC_PV_ENTRY + 6;
/// A segment of 4 GiB was emulated.
#[xen_abi]
pub const TRC_PV_EMULATE_4GB: u32 = TRC_PV_ENTRY + 7;
/// The FPU was loaded.
#[xen_abi]
pub const TRC_PV_MATH_STATE_RESTORE: u32 = TRC_PV_ENTRY + 8;
/// A page fault was mended.
#[xen_abi]
pub const TRC_PV_PAGING_FIXUP: u32 = TRC_PV_ENTRY + 9;
/// A page of descriptors was missing.
#[xen_abi]
pub const TRC_PV_GDT_LDT_MAPPING_FAULT: u32 = TRC_PV_ENTRY + 10;
/// A write to a page table was emulated.
#[xen_abi]
pub const TRC_PV_PTWR_EMULATION: u32 = TRC_PV_ENTRY + 11;
/// A write to a page table with PAE was emulated.
#[xen_abi]
pub const TRC_PV_PTWR_EMULATION_PAE: u32 = TRC_PV_ENTRY + 12;
/// A hypercall.
#[xen_abi]
pub const TRC_PV_HYPERCALL_V2: u32 = TRC_PV_ENTRY + 13;

/// A call within a multicall, in the form of `TRC_PV_HYPERCALL_V2`.
#[xen_abi]
pub const TRC_PV_HYPERCALL_SUBCALL: u32 = TRC_PV_SUBCALL + 14;

c_comment! {
    "TRC_PV_HYPERCALL_V2: the first data word has the number of the hypercall in its low 20"
    "bits, and two bits for each of six arguments above: 0 where it is left out, 1 where it is"
    "in the next word, 2 where it is in the next two, the low one first. TRC_64_FLAG is not set."
}

/// In the first data word of `TRC_PV_HYPERCALL_V2`: argument `i` is there in 32 bits.
#[xen_abi]
pub const fn TRC_PV_HYPERCALL_V2_ARG_32(i: u32) -> u32 {
    0x1 << (20 + 2 * i)
}

/// In the first data word of `TRC_PV_HYPERCALL_V2`: argument `i` is there in 64 bits.
#[xen_abi]
pub const fn TRC_PV_HYPERCALL_V2_ARG_64(i: u32) -> u32 {
    0x2 << (20 + 2 * i)
}

/// In the first data word of `TRC_PV_HYPERCALL_V2`: what is there of the arguments.
#[xen_abi]
pub const TRC_PV_HYPERCALL_V2_ARG_MASK: u32 = 0xfff00000;

/// The fault was none of Xen's.
#[xen_abi]
pub const TRC_SHADOW_NOT_SHADOW: u32 = TRC_SHADOW + 1;
/// The guest's own page table refuses it, as was known.
#[xen_abi]
pub const TRC_SHADOW_FAST_PROPAGATE: u32 = TRC_SHADOW + 2;
/// Device memory, as was known.
#[xen_abi]
pub const TRC_SHADOW_FAST_MMIO: u32 = TRC_SHADOW + 3;
/// What was known was wrong.
#[xen_abi]
pub const TRC_SHADOW_FALSE_FAST_PATH: u32 = TRC_SHADOW + 4;
/// Device memory.
#[xen_abi]
pub const TRC_SHADOW_MMIO: u32 = TRC_SHADOW + 5;
/// The shadow was completed.
#[xen_abi]
pub const TRC_SHADOW_FIXUP: u32 = TRC_SHADOW + 6;
/// The domain is about to end.
#[xen_abi]
pub const TRC_SHADOW_DOMF_DYING: u32 = TRC_SHADOW + 7;
/// A write to a page table was emulated.
#[xen_abi]
pub const TRC_SHADOW_EMULATE: u32 = TRC_SHADOW + 8;
/// User mode wrote to it: it is no longer taken for a page table.
#[xen_abi]
pub const TRC_SHADOW_EMULATE_UNSHADOW_USER: u32 = TRC_SHADOW + 9;
/// An event was on its way: it is no longer taken for a page table.
#[xen_abi]
pub const TRC_SHADOW_EMULATE_UNSHADOW_EVTINJ: u32 = TRC_SHADOW + 10;
/// It could not be emulated: it is no longer taken for a page table.
#[xen_abi]
pub const TRC_SHADOW_EMULATE_UNSHADOW_UNHANDLED: u32 = TRC_SHADOW + 11;
/// All page tables were searched for a writable mapping.
#[xen_abi]
pub const TRC_SHADOW_WRMAP_BF: u32 = TRC_SHADOW + 12;
/// A shadow was let go to make room.
#[xen_abi]
pub const TRC_SHADOW_PREALLOC_UNPIN: u32 = TRC_SHADOW + 13;
/// A page table that was out of step was read anew.
#[xen_abi]
pub const TRC_SHADOW_RESYNC_FULL: u32 = TRC_SHADOW + 14;
/// One entry of it was read anew.
#[xen_abi]
pub const TRC_SHADOW_RESYNC_ONLY: u32 = TRC_SHADOW + 15;

/// The guest that is entered or left is another guest's.
#[xen_abi]
pub const TRC_HVM_NESTEDFLAG: u32 = 0x400;

/// The guest is entered.
#[xen_abi]
pub const TRC_HVM_VMENTRY: u32 = TRC_HVM_ENTRYEXIT + 0x01;
/// The guest is left, on Intel.
#[xen_abi(since = "> 4.17")]
pub const TRC_HVM_VMX_EXIT: u32 = TRC_HVM_ENTRYEXIT + 0x02;
/// The guest is left, on Intel, with a 64-bit address.
#[xen_abi(since = "> 4.17")]
pub const TRC_HVM_VMX_EXIT64: u32 = TRC_HVM_ENTRYEXIT + TRC_64_FLAG + 0x02;
/// The guest is left, on AMD.
#[xen_abi(since = "> 4.17")]
pub const TRC_HVM_SVM_EXIT: u32 = TRC_HVM_ENTRYEXIT + 0x03;
/// The guest is left, on AMD, with a 64-bit address.
#[xen_abi(since = "> 4.17")]
pub const TRC_HVM_SVM_EXIT64: u32 = TRC_HVM_ENTRYEXIT + TRC_64_FLAG + 0x03;
/// A page fault that Xen mends.
#[xen_abi]
pub const TRC_HVM_PF_XEN: u32 = TRC_HVM_HANDLER + 0x01;
/// A page fault that Xen mends, with a 64-bit address.
#[xen_abi]
pub const TRC_HVM_PF_XEN64: u32 = TRC_HVM_HANDLER + TRC_64_FLAG + 0x01;
/// A page fault that the guest gets.
#[xen_abi]
pub const TRC_HVM_PF_INJECT: u32 = TRC_HVM_HANDLER + 0x02;
/// A page fault that the guest gets, with a 64-bit address.
#[xen_abi]
pub const TRC_HVM_PF_INJECT64: u32 = TRC_HVM_HANDLER + TRC_64_FLAG + 0x02;
/// The guest gets an exception.
#[xen_abi]
pub const TRC_HVM_INJ_EXC: u32 = TRC_HVM_HANDLER + 0x03;
/// The guest gets an interrupt.
#[xen_abi]
pub const TRC_HVM_INJ_VIRQ: u32 = TRC_HVM_HANDLER + 0x04;
/// The guest gets an interrupt once more.
#[xen_abi]
pub const TRC_HVM_REINJ_VIRQ: u32 = TRC_HVM_HANDLER + 0x05;
/// Reads an I/O port, in the old form.
#[xen_abi]
pub const TRC_HVM_IO_READ: u32 = TRC_HVM_HANDLER + 0x06;
/// Writes an I/O port, in the old form.
#[xen_abi]
pub const TRC_HVM_IO_WRITE: u32 = TRC_HVM_HANDLER + 0x07;
/// Reads a control register.
#[xen_abi]
pub const TRC_HVM_CR_READ: u32 = TRC_HVM_HANDLER + 0x08;
/// Reads a control register, with a 64-bit address.
#[xen_abi]
pub const TRC_HVM_CR_READ64: u32 = TRC_HVM_HANDLER + TRC_64_FLAG + 0x08;
/// Writes a control register.
#[xen_abi]
pub const TRC_HVM_CR_WRITE: u32 = TRC_HVM_HANDLER + 0x09;
/// Writes a control register, with a 64-bit address.
#[xen_abi]
pub const TRC_HVM_CR_WRITE64: u32 = TRC_HVM_HANDLER + TRC_64_FLAG + 0x09;
/// Reads a debug register.
#[xen_abi]
pub const TRC_HVM_DR_READ: u32 = TRC_HVM_HANDLER + 0x0A;
/// Writes a debug register.
#[xen_abi]
pub const TRC_HVM_DR_WRITE: u32 = TRC_HVM_HANDLER + 0x0B;
/// Reads a model-specific register.
#[xen_abi]
pub const TRC_HVM_MSR_READ: u32 = TRC_HVM_HANDLER + 0x0C;
/// Writes a model-specific register.
#[xen_abi]
pub const TRC_HVM_MSR_WRITE: u32 = TRC_HVM_HANDLER + 0x0D;
/// CPUID.
#[xen_abi]
pub const TRC_HVM_CPUID: u32 = TRC_HVM_HANDLER + 0x0E;
/// An interrupt of the machine.
#[xen_abi]
pub const TRC_HVM_INTR: u32 = TRC_HVM_HANDLER + 0x0F;
/// A non-maskable interrupt.
#[xen_abi]
pub const TRC_HVM_NMI: u32 = TRC_HVM_HANDLER + 0x10;
/// A system management interrupt.
#[xen_abi]
pub const TRC_HVM_SMI: u32 = TRC_HVM_HANDLER + 0x11;
/// A hypercall.
#[xen_abi]
pub const TRC_HVM_VMMCALL: u32 = TRC_HVM_HANDLER + 0x12;
/// Waits for an interrupt.
#[xen_abi]
pub const TRC_HVM_HLT: u32 = TRC_HVM_HANDLER + 0x13;
/// Flushes an address.
#[xen_abi]
pub const TRC_HVM_INVLPG: u32 = TRC_HVM_HANDLER + 0x14;
/// Flushes an address, with a 64-bit address.
#[xen_abi]
pub const TRC_HVM_INVLPG64: u32 = TRC_HVM_HANDLER + TRC_64_FLAG + 0x14;
/// A machine check.
#[xen_abi]
pub const TRC_HVM_MCE: u32 = TRC_HVM_HANDLER + 0x15;
/// Reads an I/O port.
#[xen_abi]
pub const TRC_HVM_IOPORT_READ: u32 = TRC_HVM_HANDLER + 0x16;
/// Reads device memory.
#[xen_abi]
pub const TRC_HVM_IOMEM_READ: u32 = TRC_HVM_HANDLER + 0x17;
/// Clears CR0.TS.
#[xen_abi]
pub const TRC_HVM_CLTS: u32 = TRC_HVM_HANDLER + 0x18;
/// Writes the machine status word.
#[xen_abi]
pub const TRC_HVM_LMSW: u32 = TRC_HVM_HANDLER + 0x19;
/// Writes the machine status word, with a 64-bit address.
#[xen_abi]
pub const TRC_HVM_LMSW64: u32 = TRC_HVM_HANDLER + TRC_64_FLAG + 0x19;
/// Reads the time stamp counter.
#[xen_abi]
pub const TRC_HVM_RDTSC: u32 = TRC_HVM_HANDLER + 0x1a;
/// The guest can take an interrupt now.
#[xen_abi]
pub const TRC_HVM_INTR_WINDOW: u32 = TRC_HVM_HANDLER + 0x20;
/// A fault in the nested page table.
#[xen_abi]
pub const TRC_HVM_NPF: u32 = TRC_HVM_HANDLER + 0x21;
/// Real mode was emulated.
#[xen_abi]
pub const TRC_HVM_REALMODE_EMULATE: u32 = TRC_HVM_HANDLER + 0x22;
/// A trap.
#[xen_abi]
pub const TRC_HVM_TRAP: u32 = TRC_HVM_HANDLER + 0x23;
/// A debug trap.
#[xen_abi]
pub const TRC_HVM_TRAP_DEBUG: u32 = TRC_HVM_HANDLER + 0x24;
/// The local interrupt controller.
#[xen_abi]
pub const TRC_HVM_VLAPIC: u32 = TRC_HVM_HANDLER + 0x25;
/// Reads an extended control register.
#[xen_abi]
pub const TRC_HVM_XCR_READ64: u32 = TRC_HVM_HANDLER + TRC_64_FLAG + 0x26;
/// Writes an extended control register.
#[xen_abi]
pub const TRC_HVM_XCR_WRITE64: u32 = TRC_HVM_HANDLER + TRC_64_FLAG + 0x27;

/// Writes an I/O port.
#[xen_abi]
pub const TRC_HVM_IOPORT_WRITE: u32 = TRC_HVM_HANDLER + 0x216;
/// Writes device memory.
#[xen_abi]
pub const TRC_HVM_IOMEM_WRITE: u32 = TRC_HVM_HANDLER + 0x217;

/// The HPET's timer was set.
#[xen_abi]
pub const TRC_HVM_EMUL_HPET_START_TIMER: u32 = TRC_HVM_EMUL + 0x1;
/// The old timer was set.
#[xen_abi]
pub const TRC_HVM_EMUL_PIT_START_TIMER: u32 = TRC_HVM_EMUL + 0x2;
/// The clock's timer was set.
#[xen_abi]
pub const TRC_HVM_EMUL_RTC_START_TIMER: u32 = TRC_HVM_EMUL + 0x3;
/// The local interrupt controller's timer was set.
#[xen_abi]
pub const TRC_HVM_EMUL_LAPIC_START_TIMER: u32 = TRC_HVM_EMUL + 0x4;
/// The HPET's timer was stopped.
#[xen_abi]
pub const TRC_HVM_EMUL_HPET_STOP_TIMER: u32 = TRC_HVM_EMUL + 0x5;
/// The old timer was stopped.
#[xen_abi]
pub const TRC_HVM_EMUL_PIT_STOP_TIMER: u32 = TRC_HVM_EMUL + 0x6;
/// The clock's timer was stopped.
#[xen_abi]
pub const TRC_HVM_EMUL_RTC_STOP_TIMER: u32 = TRC_HVM_EMUL + 0x7;
/// The local interrupt controller's timer was stopped.
#[xen_abi]
pub const TRC_HVM_EMUL_LAPIC_STOP_TIMER: u32 = TRC_HVM_EMUL + 0x8;
/// The old timer ran out.
#[xen_abi]
pub const TRC_HVM_EMUL_PIT_TIMER_CB: u32 = TRC_HVM_EMUL + 0x9;
/// The local interrupt controller's timer ran out.
#[xen_abi]
pub const TRC_HVM_EMUL_LAPIC_TIMER_CB: u32 = TRC_HVM_EMUL + 0xA;
/// The old interrupt controller raised or lowered its output.
#[xen_abi]
pub const TRC_HVM_EMUL_PIC_INT_OUTPUT: u32 = TRC_HVM_EMUL + 0xB;
/// The old interrupt controller interrupts a virtual CPU.
#[xen_abi]
pub const TRC_HVM_EMUL_PIC_KICK: u32 = TRC_HVM_EMUL + 0xC;
/// The old interrupt controller's interrupt was taken.
#[xen_abi]
pub const TRC_HVM_EMUL_PIC_INTACK: u32 = TRC_HVM_EMUL + 0xD;
/// A line to the old interrupt controller was raised.
#[xen_abi]
pub const TRC_HVM_EMUL_PIC_POSEDGE: u32 = TRC_HVM_EMUL + 0xE;
/// A line to the old interrupt controller was lowered.
#[xen_abi]
pub const TRC_HVM_EMUL_PIC_NEGEDGE: u32 = TRC_HVM_EMUL + 0xF;
/// The old interrupt controller was asked what is pending.
#[xen_abi]
pub const TRC_HVM_EMUL_PIC_PEND_IRQ_CALL: u32 = TRC_HVM_EMUL + 0x10;
/// Whether the local interrupt controller takes the old one's interrupts.
#[xen_abi]
pub const TRC_HVM_EMUL_LAPIC_PIC_INTR: u32 = TRC_HVM_EMUL + 0x11;

/// A processor's frequency changed.
#[xen_abi]
pub const TRC_PM_FREQ_CHANGE: u32 = TRC_HW_PM + 0x01;
/// A processor goes idle.
#[xen_abi]
pub const TRC_PM_IDLE_ENTRY: u32 = TRC_HW_PM + 0x02;
/// A processor was idle.
#[xen_abi]
pub const TRC_PM_IDLE_EXIT: u32 = TRC_HW_PM + 0x03;

/// An interrupt's old vector is still in use.
#[xen_abi]
pub const TRC_HW_IRQ_MOVE_CLEANUP_DELAY: u32 = TRC_HW_IRQ + 0x1;
/// An interrupt's old vector was freed.
#[xen_abi]
pub const TRC_HW_IRQ_MOVE_CLEANUP: u32 = TRC_HW_IRQ + 0x2;
/// An interrupt got its vector on processors.
#[xen_abi]
pub const TRC_HW_IRQ_BIND_VECTOR: u32 = TRC_HW_IRQ + 0x3;
/// An interrupt lost its vector.
#[xen_abi]
pub const TRC_HW_IRQ_CLEAR_VECTOR: u32 = TRC_HW_IRQ + 0x4;
/// An interrupt has moved.
#[xen_abi]
pub const TRC_HW_IRQ_MOVE_FINISH: u32 = TRC_HW_IRQ + 0x5;
/// An interrupt got a vector.
#[xen_abi]
pub const TRC_HW_IRQ_ASSIGN_VECTOR: u32 = TRC_HW_IRQ + 0x6;
/// A vector came that is no interrupt's.
#[xen_abi]
pub const TRC_HW_IRQ_UNMAPPED_VECTOR: u32 = TRC_HW_IRQ + 0x7;
/// An interrupt was handled: how long it took.
#[xen_abi]
pub const TRC_HW_IRQ_HANDLED: u32 = TRC_HW_IRQ + 0x8;

/// Events that have two forms: this one has 64-bit addresses.
#[xen_abi]
pub const TRC_64_FLAG: u32 = 0x100;

/// A record.
#[xen_abi(expect(no_bit_field))]
pub struct t_rec {
    /// `event`: what happened; `extra_u32`: how many data words there are; `cycles_included`:
    /// whether the time is there.
    #[abi(bits(event = 28, extra_u32 = 3, cycles_included = 1))]
    pub header: u32,
    /// The rest.
    pub u: t_rec__u,
}

#[xen_abi(inline)]
pub union t_rec__u {
    /// With the time.
    pub cycles: t_rec__u__cycles,
    /// Without it.
    pub nocycles: t_rec__u__nocycles,
}

#[xen_abi(inline)]
pub struct t_rec__u__cycles {
    /// The time stamp counter, its low half.
    pub cycles_lo: u32,
    /// The time stamp counter, its high half.
    pub cycles_hi: u32,
    /// The data words.
    pub extra_u32: [u32; 7],
}

#[xen_abi(inline)]
pub struct t_rec__u__nocycles {
    /// The data words.
    pub extra_u32: [u32; 7],
}

/// What is before the records in a buffer.
///
/// With X bytes of records, both offsets count modulo 2X, so that a full buffer is told from an empty
/// one; X need not be a power of two.
#[xen_abi]
pub struct t_buf {
    /// How far the tools have read.
    pub cons: u32,
    /// How far Xen has written.
    pub prod: u32,
}

/// Where the buffers are: the begin of the memory that tools map first. The lists of machine frames,
/// each a C long, follow it.
#[xen_abi]
pub struct t_info {
    /// How many pages each buffer has.
    pub tbuf_size: u16,
    /// For each processor, where the list of its buffer's frames begins: in words of 32 bits from the
    /// begin of this record. Zero: it has none.
    #[abi(flexible)]
    pub mfn_offset: [u16; 0],
}
