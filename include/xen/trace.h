/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/trace.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * The trace buffers: what Xen notes of its work, for the toolstack's tools.
 *
 * Each processor has a buffer, t_buf and then records, each a t_rec that is cut
 * off after the words that it has. An event's number says its class, its
 * subclass and, in the low twelve bits, what happened.
 */

#ifndef __XEN_PUBLIC_TRACE_H__
#define __XEN_PUBLIC_TRACE_H__

/* The most data words that a record has. */
#define TRACE_EXTRA_MAX   7
/* Where a record's first word has their number. */
#define TRACE_EXTRA_SHIFT 28

/* Classes of events */

/* Where an event's number has its class. */
#define TRC_CLS_SHIFT 16
/* The buffers themselves. */
#define TRC_GEN       0x0001f000
/* The scheduler. */
#define TRC_SCHED     0x0002f000
/* Operations of the toolstack. */
#define TRC_DOM0OP    0x0004f000
/* HVM domains. */
#define TRC_HVM       0x0008f000
/* Memory. */
#define TRC_MEM       0x0010f000
/* PV domains. */
#define TRC_PV        0x0020f000
/* Shadow page tables. */
#define TRC_SHADOW    0x0040f000
/* The hardware. */
#define TRC_HW        0x0080f000
/* What guests note themselves. */
#define TRC_GUEST     0x0800f000
/* All of them. */
#define TRC_ALL       0x0ffff000

/* The event's number in a record's first word. */
#define TRC_HD_TO_EVENT(x) ((x) & 0x0fffffff)

/* In a record's first word: the time follows it. */
#define TRC_HD_CYCLE_FLAG (1UL << 31)

/* Whether the time follows a record's first word. */
#define TRC_HD_INCLUDES_CYCLE_COUNT(x) ((((x) & TRC_HD_CYCLE_FLAG) != 0) ? 1 : 0)
/* How many data words a record has, by its first word. */
#define TRC_HD_EXTRA(x) (((x) >> TRACE_EXTRA_SHIFT) & TRACE_EXTRA_MAX)

/* Subclasses of events */

/* Where an event's number has its subclass. */
#define TRC_SUBCLS_SHIFT  12
/* HVM: the guest is entered and left. */
#define TRC_HVM_ENTRYEXIT 0x00081000
/* HVM: what it was left for. */
#define TRC_HVM_HANDLER   0x00082000
/* HVM: emulated devices. */
#define TRC_HVM_EMUL      0x00084000
/* Scheduler: virtual CPUs change their state. */
#define TRC_SCHED_MIN     0x00021000
/* Scheduler: the scheduler's own. */
#define TRC_SCHED_CLASS   0x00022000
/* Scheduler: all the rest. */
#define TRC_SCHED_VERBOSE 0x00028000

/*
 * In events of a scheduler's own, so many bits say which scheduler it is; the
 * other nine, what happened.
 */
#define TRC_SCHED_ID_BITS 3

/* Where those bits are. */
#define TRC_SCHED_ID_SHIFT (TRC_SUBCLS_SHIFT - TRC_SCHED_ID_BITS)
/* Those bits. */
#define TRC_SCHED_ID_MASK  (((1UL << TRC_SCHED_ID_BITS) - 1UL) << TRC_SCHED_ID_SHIFT)
/* All other bits. */
#define TRC_SCHED_EVT_MASK (~TRC_SCHED_ID_MASK)
/* The credit scheduler. */
#define TRC_SCHED_CSCHED   0
/* The second credit scheduler. */
#define TRC_SCHED_CSCHED2  1
/* The ARINC 653 scheduler. */
#define TRC_SCHED_ARINC653 3
/* The real-time scheduler. */
#define TRC_SCHED_RTDS     4
/* The scheduler that does nothing. */
#define TRC_SCHED_SNULL    5

/* Event _e of scheduler TRC_SCHED_<_c>. */
#define TRC_SCHED_CLASS_EVT(_c, _e) \
    ((TRC_SCHED_CLASS | \
      ((TRC_SCHED_##_c << TRC_SCHED_ID_SHIFT) & TRC_SCHED_ID_MASK)) + \
     ((_e) & TRC_SCHED_EVT_MASK))

/* Toolstack: domains come and go. */
#define TRC_DOM0_DOMOPS 0x00041000
/* Hardware: power management. */
#define TRC_HW_PM       0x00801000
/* Hardware: interrupts. */
#define TRC_HW_IRQ      0x00802000

/* Events */

/* There was no room: how many records were lost. */
#define TRC_LOST_RECORDS               (TRC_GEN + 1)
/* Fills the end of the buffer. */
#define TRC_TRACE_WRAP_BUFFER          (TRC_GEN + 2)
/* What follows is another processor's; tools write it. */
#define TRC_TRACE_CPU_CHANGE           (TRC_GEN + 3)
/* A virtual CPU changed its state. */
#define TRC_SCHED_RUNSTATE_CHANGE      (TRC_SCHED_MIN + 1)
/* A virtual CPU goes on running. */
#define TRC_SCHED_CONTINUE_RUNNING     (TRC_SCHED_MIN + 2)
/* A domain came. */
#define TRC_SCHED_DOM_ADD              (TRC_SCHED_VERBOSE + 1)
/* A domain went. */
#define TRC_SCHED_DOM_REM              (TRC_SCHED_VERBOSE + 2)
/* A virtual CPU was put to sleep. */
#define TRC_SCHED_SLEEP                (TRC_SCHED_VERBOSE + 3)
/* A virtual CPU was woken. */
#define TRC_SCHED_WAKE                 (TRC_SCHED_VERBOSE + 4)
/* A virtual CPU let others run. */
#define TRC_SCHED_YIELD                (TRC_SCHED_VERBOSE + 5)
/* A virtual CPU waits for an event. */
#define TRC_SCHED_BLOCK                (TRC_SCHED_VERBOSE + 6)
/* A domain shut down. */
#define TRC_SCHED_SHUTDOWN             (TRC_SCHED_VERBOSE + 7)
/* The scheduler was told something. */
#define TRC_SCHED_CTL                  (TRC_SCHED_VERBOSE + 8)
/* A domain's share was changed. */
#define TRC_SCHED_ADJDOM               (TRC_SCHED_VERBOSE + 9)
/* Another virtual CPU runs: which it was and is. */
#define TRC_SCHED_SWITCH               (TRC_SCHED_VERBOSE + 10)
/* The scheduler's timer ran out. */
#define TRC_SCHED_S_TIMER_FN           (TRC_SCHED_VERBOSE + 11)
/* The ticker ran out. */
#define TRC_SCHED_T_TIMER_FN           (TRC_SCHED_VERBOSE + 12)
/* A virtual CPU's timer ran out. */
#define TRC_SCHED_DOM_TIMER_FN         (TRC_SCHED_VERBOSE + 13)
/* Another virtual CPU runs: how long the last one did. */
#define TRC_SCHED_SWITCH_INFPREV       (TRC_SCHED_VERBOSE + 14)
/* Another virtual CPU runs: how long it waited. */
#define TRC_SCHED_SWITCH_INFNEXT       (TRC_SCHED_VERBOSE + 15)
/* A domain said why it will shut down. */
#define TRC_SCHED_SHUTDOWN_CODE        (TRC_SCHED_VERBOSE + 16)
/* The same virtual CPU runs: how long it did. */
#define TRC_SCHED_SWITCH_INFCONT       (TRC_SCHED_VERBOSE + 17)
/* A domain was made. */
#define TRC_DOM0_DOM_ADD               (TRC_DOM0_DOMOPS + 1)
/* A domain was destroyed. */
#define TRC_DOM0_DOM_REM               (TRC_DOM0_DOMOPS + 2)
/* A grant was mapped. */
#define TRC_MEM_PAGE_GRANT_MAP         (TRC_MEM + 1)
/* A grant was unmapped. */
#define TRC_MEM_PAGE_GRANT_UNMAP       (TRC_MEM + 2)
/* A page went to another domain. */
#define TRC_MEM_PAGE_GRANT_TRANSFER    (TRC_MEM + 3)
/* A guest frame got another machine frame. */
#define TRC_MEM_SET_P2M_ENTRY          (TRC_MEM + 4)
/* A domain gave pages back. */
#define TRC_MEM_DECREASE_RESERVATION   (TRC_MEM + 5)
/* A page was found when it was first used. */
#define TRC_MEM_POD_POPULATE           (TRC_MEM + 16)
/* A page of zeros was taken back. */
#define TRC_MEM_POD_ZERO_RECLAIM       (TRC_MEM + 17)
/* A superpage was broken up. */
#define TRC_MEM_POD_SUPERPAGE_SPLINTER (TRC_MEM + 18)
/* PV: Xen is entered. */
#define TRC_PV_ENTRY                   0x00201000
/* PV: a call within a multicall. */
#define TRC_PV_SUBCALL                 0x00202000
/* A hypercall, in the old form. */
#define TRC_PV_HYPERCALL               (TRC_PV_ENTRY + 1)
/* A trap. */
#define TRC_PV_TRAP                    (TRC_PV_ENTRY + 3)
/* A page fault. */
#define TRC_PV_PAGE_FAULT              (TRC_PV_ENTRY + 4)
/* An instruction with the prefix that asks Xen. */
#define TRC_PV_FORCED_INVALID_OP       (TRC_PV_ENTRY + 5)
/* A privileged instruction was emulated. */
#define TRC_PV_EMULATE_PRIVOP          (TRC_PV_ENTRY + 6)
/* A segment of 4 GiB was emulated. */
#define TRC_PV_EMULATE_4GB             (TRC_PV_ENTRY + 7)
/* The FPU was loaded. */
#define TRC_PV_MATH_STATE_RESTORE      (TRC_PV_ENTRY + 8)
/* A page fault was mended. */
#define TRC_PV_PAGING_FIXUP            (TRC_PV_ENTRY + 9)
/* A page of descriptors was missing. */
#define TRC_PV_GDT_LDT_MAPPING_FAULT   (TRC_PV_ENTRY + 10)
/* A write to a page table was emulated. */
#define TRC_PV_PTWR_EMULATION          (TRC_PV_ENTRY + 11)
/* A write to a page table with PAE was emulated. */
#define TRC_PV_PTWR_EMULATION_PAE      (TRC_PV_ENTRY + 12)
/* A hypercall. */
#define TRC_PV_HYPERCALL_V2            (TRC_PV_ENTRY + 13)
/* A call within a multicall, in the form of TRC_PV_HYPERCALL_V2. */
#define TRC_PV_HYPERCALL_SUBCALL       (TRC_PV_SUBCALL + 14)

/*
 * TRC_PV_HYPERCALL_V2: the first data word has the number of the hypercall in its low 20
 * bits, and two bits for each of six arguments above: 0 where it is left out, 1 where it is
 * in the next word, 2 where it is in the next two, the low one first. TRC_64_FLAG is not set.
 */

/*
 * In the first data word of TRC_PV_HYPERCALL_V2: argument i is there in 32
 * bits.
 */
#define TRC_PV_HYPERCALL_V2_ARG_32(i) (0x1 << (20 + 2 * (i)))

/*
 * In the first data word of TRC_PV_HYPERCALL_V2: argument i is there in 64
 * bits.
 */
#define TRC_PV_HYPERCALL_V2_ARG_64(i) (0x2 << (20 + 2 * (i)))

/*
 * In the first data word of TRC_PV_HYPERCALL_V2: what is there of the
 * arguments.
 */
#define TRC_PV_HYPERCALL_V2_ARG_MASK 0xfff00000

/* The fault was none of Xen's. */
#define TRC_SHADOW_NOT_SHADOW                 (TRC_SHADOW + 1)
/* The guest's own page table refuses it, as was known. */
#define TRC_SHADOW_FAST_PROPAGATE             (TRC_SHADOW + 2)
/* Device memory, as was known. */
#define TRC_SHADOW_FAST_MMIO                  (TRC_SHADOW + 3)
/* What was known was wrong. */
#define TRC_SHADOW_FALSE_FAST_PATH            (TRC_SHADOW + 4)
/* Device memory. */
#define TRC_SHADOW_MMIO                       (TRC_SHADOW + 5)
/* The shadow was completed. */
#define TRC_SHADOW_FIXUP                      (TRC_SHADOW + 6)
/* The domain is about to end. */
#define TRC_SHADOW_DOMF_DYING                 (TRC_SHADOW + 7)
/* A write to a page table was emulated. */
#define TRC_SHADOW_EMULATE                    (TRC_SHADOW + 8)
/* User mode wrote to it: it is no longer taken for a page table. */
#define TRC_SHADOW_EMULATE_UNSHADOW_USER      (TRC_SHADOW + 9)
/* An event was on its way: it is no longer taken for a page table. */
#define TRC_SHADOW_EMULATE_UNSHADOW_EVTINJ    (TRC_SHADOW + 10)
/* It could not be emulated: it is no longer taken for a page table. */
#define TRC_SHADOW_EMULATE_UNSHADOW_UNHANDLED (TRC_SHADOW + 11)
/* All page tables were searched for a writable mapping. */
#define TRC_SHADOW_WRMAP_BF                   (TRC_SHADOW + 12)
/* A shadow was let go to make room. */
#define TRC_SHADOW_PREALLOC_UNPIN             (TRC_SHADOW + 13)
/* A page table that was out of step was read anew. */
#define TRC_SHADOW_RESYNC_FULL                (TRC_SHADOW + 14)
/* One entry of it was read anew. */
#define TRC_SHADOW_RESYNC_ONLY                (TRC_SHADOW + 15)
/* The guest that is entered or left is another guest's. */
#define TRC_HVM_NESTEDFLAG                    0x400
/* The guest is entered. */
#define TRC_HVM_VMENTRY                       (TRC_HVM_ENTRYEXIT + 0x01)
/* The guest is left, on Intel. */
#define TRC_HVM_VMX_EXIT                      (TRC_HVM_ENTRYEXIT + 0x02)
/* The guest is left, on Intel, with a 64-bit address. */
#define TRC_HVM_VMX_EXIT64                    (TRC_HVM_ENTRYEXIT + TRC_64_FLAG + 0x02)
/* The guest is left, on AMD. */
#define TRC_HVM_SVM_EXIT                      (TRC_HVM_ENTRYEXIT + 0x03)
/* The guest is left, on AMD, with a 64-bit address. */
#define TRC_HVM_SVM_EXIT64                    (TRC_HVM_ENTRYEXIT + TRC_64_FLAG + 0x03)
/* A page fault that Xen mends. */
#define TRC_HVM_PF_XEN                        (TRC_HVM_HANDLER + 0x01)
/* A page fault that Xen mends, with a 64-bit address. */
#define TRC_HVM_PF_XEN64                      (TRC_HVM_HANDLER + TRC_64_FLAG + 0x01)
/* A page fault that the guest gets. */
#define TRC_HVM_PF_INJECT                     (TRC_HVM_HANDLER + 0x02)
/* A page fault that the guest gets, with a 64-bit address. */
#define TRC_HVM_PF_INJECT64                   (TRC_HVM_HANDLER + TRC_64_FLAG + 0x02)
/* The guest gets an exception. */
#define TRC_HVM_INJ_EXC                       (TRC_HVM_HANDLER + 0x03)
/* The guest gets an interrupt. */
#define TRC_HVM_INJ_VIRQ                      (TRC_HVM_HANDLER + 0x04)
/* The guest gets an interrupt once more. */
#define TRC_HVM_REINJ_VIRQ                    (TRC_HVM_HANDLER + 0x05)
/* Reads an I/O port, in the old form. */
#define TRC_HVM_IO_READ                       (TRC_HVM_HANDLER + 0x06)
/* Writes an I/O port, in the old form. */
#define TRC_HVM_IO_WRITE                      (TRC_HVM_HANDLER + 0x07)
/* Reads a control register. */
#define TRC_HVM_CR_READ                       (TRC_HVM_HANDLER + 0x08)
/* Reads a control register, with a 64-bit address. */
#define TRC_HVM_CR_READ64                     (TRC_HVM_HANDLER + TRC_64_FLAG + 0x08)
/* Writes a control register. */
#define TRC_HVM_CR_WRITE                      (TRC_HVM_HANDLER + 0x09)
/* Writes a control register, with a 64-bit address. */
#define TRC_HVM_CR_WRITE64                    (TRC_HVM_HANDLER + TRC_64_FLAG + 0x09)
/* Reads a debug register. */
#define TRC_HVM_DR_READ                       (TRC_HVM_HANDLER + 0x0A)
/* Writes a debug register. */
#define TRC_HVM_DR_WRITE                      (TRC_HVM_HANDLER + 0x0B)
/* Reads a model-specific register. */
#define TRC_HVM_MSR_READ                      (TRC_HVM_HANDLER + 0x0C)
/* Writes a model-specific register. */
#define TRC_HVM_MSR_WRITE                     (TRC_HVM_HANDLER + 0x0D)
/* CPUID. */
#define TRC_HVM_CPUID                         (TRC_HVM_HANDLER + 0x0E)
/* An interrupt of the machine. */
#define TRC_HVM_INTR                          (TRC_HVM_HANDLER + 0x0F)
/* A non-maskable interrupt. */
#define TRC_HVM_NMI                           (TRC_HVM_HANDLER + 0x10)
/* A system management interrupt. */
#define TRC_HVM_SMI                           (TRC_HVM_HANDLER + 0x11)
/* A hypercall. */
#define TRC_HVM_VMMCALL                       (TRC_HVM_HANDLER + 0x12)
/* Waits for an interrupt. */
#define TRC_HVM_HLT                           (TRC_HVM_HANDLER + 0x13)
/* Flushes an address. */
#define TRC_HVM_INVLPG                        (TRC_HVM_HANDLER + 0x14)
/* Flushes an address, with a 64-bit address. */
#define TRC_HVM_INVLPG64                      (TRC_HVM_HANDLER + TRC_64_FLAG + 0x14)
/* A machine check. */
#define TRC_HVM_MCE                           (TRC_HVM_HANDLER + 0x15)
/* Reads an I/O port. */
#define TRC_HVM_IOPORT_READ                   (TRC_HVM_HANDLER + 0x16)
/* Reads device memory. */
#define TRC_HVM_IOMEM_READ                    (TRC_HVM_HANDLER + 0x17)
/* Clears CR0.TS. */
#define TRC_HVM_CLTS                          (TRC_HVM_HANDLER + 0x18)
/* Writes the machine status word. */
#define TRC_HVM_LMSW                          (TRC_HVM_HANDLER + 0x19)
/* Writes the machine status word, with a 64-bit address. */
#define TRC_HVM_LMSW64                        (TRC_HVM_HANDLER + TRC_64_FLAG + 0x19)
/* Reads the time stamp counter. */
#define TRC_HVM_RDTSC                         (TRC_HVM_HANDLER + 0x1a)
/* The guest can take an interrupt now. */
#define TRC_HVM_INTR_WINDOW                   (TRC_HVM_HANDLER + 0x20)
/* A fault in the nested page table. */
#define TRC_HVM_NPF                           (TRC_HVM_HANDLER + 0x21)
/* Real mode was emulated. */
#define TRC_HVM_REALMODE_EMULATE              (TRC_HVM_HANDLER + 0x22)
/* A trap. */
#define TRC_HVM_TRAP                          (TRC_HVM_HANDLER + 0x23)
/* A debug trap. */
#define TRC_HVM_TRAP_DEBUG                    (TRC_HVM_HANDLER + 0x24)
/* The local interrupt controller. */
#define TRC_HVM_VLAPIC                        (TRC_HVM_HANDLER + 0x25)
/* Reads an extended control register. */
#define TRC_HVM_XCR_READ64                    (TRC_HVM_HANDLER + TRC_64_FLAG + 0x26)
/* Writes an extended control register. */
#define TRC_HVM_XCR_WRITE64                   (TRC_HVM_HANDLER + TRC_64_FLAG + 0x27)
/* Writes an I/O port. */
#define TRC_HVM_IOPORT_WRITE                  (TRC_HVM_HANDLER + 0x216)
/* Writes device memory. */
#define TRC_HVM_IOMEM_WRITE                   (TRC_HVM_HANDLER + 0x217)
/* The HPET's timer was set. */
#define TRC_HVM_EMUL_HPET_START_TIMER         (TRC_HVM_EMUL + 0x1)
/* The old timer was set. */
#define TRC_HVM_EMUL_PIT_START_TIMER          (TRC_HVM_EMUL + 0x2)
/* The clock's timer was set. */
#define TRC_HVM_EMUL_RTC_START_TIMER          (TRC_HVM_EMUL + 0x3)
/* The local interrupt controller's timer was set. */
#define TRC_HVM_EMUL_LAPIC_START_TIMER        (TRC_HVM_EMUL + 0x4)
/* The HPET's timer was stopped. */
#define TRC_HVM_EMUL_HPET_STOP_TIMER          (TRC_HVM_EMUL + 0x5)
/* The old timer was stopped. */
#define TRC_HVM_EMUL_PIT_STOP_TIMER           (TRC_HVM_EMUL + 0x6)
/* The clock's timer was stopped. */
#define TRC_HVM_EMUL_RTC_STOP_TIMER           (TRC_HVM_EMUL + 0x7)
/* The local interrupt controller's timer was stopped. */
#define TRC_HVM_EMUL_LAPIC_STOP_TIMER         (TRC_HVM_EMUL + 0x8)
/* The old timer ran out. */
#define TRC_HVM_EMUL_PIT_TIMER_CB             (TRC_HVM_EMUL + 0x9)
/* The local interrupt controller's timer ran out. */
#define TRC_HVM_EMUL_LAPIC_TIMER_CB           (TRC_HVM_EMUL + 0xA)
/* The old interrupt controller raised or lowered its output. */
#define TRC_HVM_EMUL_PIC_INT_OUTPUT           (TRC_HVM_EMUL + 0xB)
/* The old interrupt controller interrupts a virtual CPU. */
#define TRC_HVM_EMUL_PIC_KICK                 (TRC_HVM_EMUL + 0xC)
/* The old interrupt controller's interrupt was taken. */
#define TRC_HVM_EMUL_PIC_INTACK               (TRC_HVM_EMUL + 0xD)
/* A line to the old interrupt controller was raised. */
#define TRC_HVM_EMUL_PIC_POSEDGE              (TRC_HVM_EMUL + 0xE)
/* A line to the old interrupt controller was lowered. */
#define TRC_HVM_EMUL_PIC_NEGEDGE              (TRC_HVM_EMUL + 0xF)
/* The old interrupt controller was asked what is pending. */
#define TRC_HVM_EMUL_PIC_PEND_IRQ_CALL        (TRC_HVM_EMUL + 0x10)
/* Whether the local interrupt controller takes the old one's interrupts. */
#define TRC_HVM_EMUL_LAPIC_PIC_INTR           (TRC_HVM_EMUL + 0x11)
/* A processor's frequency changed. */
#define TRC_PM_FREQ_CHANGE                    (TRC_HW_PM + 0x01)
/* A processor goes idle. */
#define TRC_PM_IDLE_ENTRY                     (TRC_HW_PM + 0x02)
/* A processor was idle. */
#define TRC_PM_IDLE_EXIT                      (TRC_HW_PM + 0x03)
/* An interrupt's old vector is still in use. */
#define TRC_HW_IRQ_MOVE_CLEANUP_DELAY         (TRC_HW_IRQ + 0x1)
/* An interrupt's old vector was freed. */
#define TRC_HW_IRQ_MOVE_CLEANUP               (TRC_HW_IRQ + 0x2)
/* An interrupt got its vector on processors. */
#define TRC_HW_IRQ_BIND_VECTOR                (TRC_HW_IRQ + 0x3)
/* An interrupt lost its vector. */
#define TRC_HW_IRQ_CLEAR_VECTOR               (TRC_HW_IRQ + 0x4)
/* An interrupt has moved. */
#define TRC_HW_IRQ_MOVE_FINISH                (TRC_HW_IRQ + 0x5)
/* An interrupt got a vector. */
#define TRC_HW_IRQ_ASSIGN_VECTOR              (TRC_HW_IRQ + 0x6)
/* A vector came that is no interrupt's. */
#define TRC_HW_IRQ_UNMAPPED_VECTOR            (TRC_HW_IRQ + 0x7)
/* An interrupt was handled: how long it took. */
#define TRC_HW_IRQ_HANDLED                    (TRC_HW_IRQ + 0x8)
/* Events that have two forms: this one has 64-bit addresses. */
#define TRC_64_FLAG                           0x100

/* A record. */
struct t_rec {
    /*
     * event: what happened; extra_u32: how many data words there are;
     * cycles_included: whether the time is there.
     */
    uint32_t event : 28;
    uint32_t extra_u32 : 3;
    uint32_t cycles_included : 1;
    /* The rest. */
    union {
        /* With the time. */
        struct {
            /* The time stamp counter, its low half. */
            uint32_t cycles_lo;
            /* The time stamp counter, its high half. */
            uint32_t cycles_hi;
            /* The data words. */
            uint32_t extra_u32[7];
        } cycles;
        /* Without it. */
        struct {
            /* The data words. */
            uint32_t extra_u32[7];
        } nocycles;
    } u;
};

/*
 * What is before the records in a buffer.
 *
 * With X bytes of records, both offsets count modulo 2X, so that a full buffer
 * is told from an empty one; X need not be a power of two.
 */
struct t_buf {
    /* How far the tools have read. */
    uint32_t cons;
    /* How far Xen has written. */
    uint32_t prod;
};

/*
 * Where the buffers are: the begin of the memory that tools map first. The
 * lists of machine frames, each a C long, follow it.
 */
struct t_info {
    /* How many pages each buffer has. */
    uint16_t tbuf_size;
    /*
     * For each processor, where the list of its buffer's frames begins: in
     * words of 32 bits from the begin of this record. Zero: it has none.
     */
    uint16_t mfn_offset[];
};

#endif /* __XEN_PUBLIC_TRACE_H__ */
