/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/xen.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * The core of the interface: what every guest needs, and what the other headers
 * build on.
 *
 * A hypercall is a number (__HYPERVISOR_*) and up to five arguments, each as
 * wide as a register. Most answer zero or a count, and minus an error number of
 * errno.h where they fail.
 */

#ifndef __XEN_PUBLIC_XEN_H__
#define __XEN_PUBLIC_XEN_H__

#include "xen-compat.h"

#if defined(__i386__) || defined(__x86_64__)
#include "arch-x86/xen.h"
#endif
#if defined(__arm__) || defined(__aarch64__)
#include "arch-arm.h"
#endif
#ifdef __powerpc64__
#include "arch-ppc.h"
#endif
#ifdef __riscv
#include "arch-riscv.h"
#endif

#if !defined(__i386__) && !defined(__x86_64__) && !defined(__arm__) && \
    !defined(__aarch64__) && !defined(__powerpc64__) && !defined(__riscv)
#error "Xen has no ABI for this architecture"
#endif

#ifndef __ASSEMBLER__

DEFINE_XEN_GUEST_HANDLE(char);
/* Bytes, as C's characters. */
__DEFINE_XEN_GUEST_HANDLE(uchar, unsigned char);
DEFINE_XEN_GUEST_HANDLE(int);
/* Unsigned integers. */
__DEFINE_XEN_GUEST_HANDLE(uint, unsigned int);
#if __XEN_INTERFACE_VERSION__ < 0x00040300
DEFINE_XEN_GUEST_HANDLE(long);
/* Unsigned words of the guest's width. */
__DEFINE_XEN_GUEST_HANDLE(ulong, unsigned long);
#endif
DEFINE_XEN_GUEST_HANDLE(void);
DEFINE_XEN_GUEST_HANDLE(uint64_t);
DEFINE_XEN_GUEST_HANDLE(xen_pfn_t);
DEFINE_XEN_GUEST_HANDLE(xen_ulong_t);

#if defined(__STDC_VERSION__) && __STDC_VERSION__ >= 199901L
#define XEN_FLEX_ARRAY_DIM
#else /* __STDC_VERSION__ >= 199901L */
#ifdef __GNUC__
/* The length of an array without one. */
#define XEN_FLEX_ARRAY_DIM 0
#else
/* The length of an array without one, for compilers that know no better. */
#define XEN_FLEX_ARRAY_DIM 1
#endif
#endif /* __STDC_VERSION__ >= 199901L */

#endif /* !__ASSEMBLER__ */

#ifndef __ASSEMBLER__
/* A bare number as an unsigned constant of the wanted width. */
#define __xen_mk_uint(x) x ## U
#define __xen_mk_ulong(x) x ## UL
#ifndef __xen_mk_ullong
#define __xen_mk_ullong(x) x ## ULL
#endif
#define xen_mk_uint(x) __xen_mk_uint(x)
#define xen_mk_ulong(x) __xen_mk_ulong(x)
#define xen_mk_ullong(x) __xen_mk_ullong(x)
#else
/* Assemblers know no suffixes. */
#define xen_mk_uint(x) x
#define xen_mk_ulong(x) x
#define xen_mk_ullong(x) x
#endif

/*
 * `incontents 100 hcalls List of hypercalls
 * ` enum hypercall_num { // __HYPERVISOR_* => HYPERVISOR_*()
 */

/* The numbers of the hypercalls. */

/* Sets what the guest does on traps (x86 PV). */
#define __HYPERVISOR_set_trap_table                0
/* Changes page tables and the machine-to-guest table (x86 PV). */
#define __HYPERVISOR_mmu_update                    1
/* Sets the global descriptors (x86 PV). */
#define __HYPERVISOR_set_gdt                       2
/* Sets the kernel's stack (x86 PV). */
#define __HYPERVISOR_stack_switch                  3
/* Sets where Xen enters the guest (x86 PV). */
#define __HYPERVISOR_set_callbacks                 4
/* Sets or clears CR0.TS (x86 PV). */
#define __HYPERVISOR_fpu_taskswitch                5
/* The scheduler, before interface 0x00030101. */
#define __HYPERVISOR_sched_op_compat               6
/* The machine, for the hardware domain. */
#define __HYPERVISOR_platform_op                   7
/* Sets a debug register (x86 PV). */
#define __HYPERVISOR_set_debugreg                  8
/* Reads a debug register (x86 PV). */
#define __HYPERVISOR_get_debugreg                  9
/* Changes a descriptor (x86 PV). */
#define __HYPERVISOR_update_descriptor             10
/* Memory. */
#define __HYPERVISOR_memory_op                     12
/* Several calls in one. */
#define __HYPERVISOR_multicall                     13
/* Changes the mapping of one address (x86 PV). */
#define __HYPERVISOR_update_va_mapping             14
/* Sets the calling virtual CPU's timer. */
#define __HYPERVISOR_set_timer_op                  15
/* Event channels, before interface 0x00030202. */
#define __HYPERVISOR_event_channel_op_compat       16
/* Which Xen it is. */
#define __HYPERVISOR_xen_version                   17
/* Xen's console. */
#define __HYPERVISOR_console_io                    18
/* Interrupts and devices, before interface 0x00030202. */
#define __HYPERVISOR_physdev_op_compat             19
/* Shared memory between domains. */
#define __HYPERVISOR_grant_table_op                20
/* Conveniences for PV guests. */
#define __HYPERVISOR_vm_assist                     21
/* The same as update_va_mapping, of another domain's page (x86 PV). */
#define __HYPERVISOR_update_va_mapping_otherdomain 22
/* Returns from a trap (x86 PV). */
#define __HYPERVISOR_iret                          23
/* Virtual CPUs. */
#define __HYPERVISOR_vcpu_op                       24
/* Sets the base of a segment (x86_64 PV). */
#define __HYPERVISOR_set_segment_base              25
/* Page tables and caches (x86 PV). */
#define __HYPERVISOR_mmuext_op                     26
/* The security module. */
#define __HYPERVISOR_xsm_op                        27
/* Non-maskable interrupts. */
#define __HYPERVISOR_nmi_op                        28
/* The scheduler. */
#define __HYPERVISOR_sched_op                      29
/* Where Xen enters the guest. */
#define __HYPERVISOR_callback_op                   30
/* The profiler. */
#define __HYPERVISOR_xenoprof_op                   31
/* Event channels. */
#define __HYPERVISOR_event_channel_op              32
/* Interrupts and devices. */
#define __HYPERVISOR_physdev_op                    33
/* HVM domains. */
#define __HYPERVISOR_hvm_op                        34
/* The system, for the toolstack. */
#define __HYPERVISOR_sysctl                        35
/* Domains, for the toolstack. */
#define __HYPERVISOR_domctl                        36
/* Starting another kernel after a crash. */
#define __HYPERVISOR_kexec_op                      37
/* Transcendent memory, which no Xen has any more. */
#define __HYPERVISOR_tmem_op                       38
/* Messages between domains. */
#define __HYPERVISOR_argo_op                       39
/* Performance counters. */
#define __HYPERVISOR_xenpmu_op                     40
/* HVM domains, for device models. */
#define __HYPERVISOR_dm_op                         41
/* Xen's file system of settings and facts. */
#define __HYPERVISOR_hypfs_op                      42
/* The architecture's own. */
#define __HYPERVISOR_arch_0                        48
/* The architecture's own. */
#define __HYPERVISOR_arch_1                        49
/* The architecture's own. */
#define __HYPERVISOR_arch_2                        50
/* The architecture's own. */
#define __HYPERVISOR_arch_3                        51
/* The architecture's own. */
#define __HYPERVISOR_arch_4                        52
/* The architecture's own. */
#define __HYPERVISOR_arch_5                        53
/* The architecture's own. */
#define __HYPERVISOR_arch_6                        54
/* The architecture's own. */
#define __HYPERVISOR_arch_7                        55

#if __XEN_INTERFACE_VERSION__ < 0x00030204
/* What __HYPERVISOR_platform_op was called. */
#define __HYPERVISOR_dom0_op __HYPERVISOR_platform_op
#endif

/* ` } */

#if __XEN_INTERFACE_VERSION__ < 0x00030101
/* The scheduler as it was. */
#undef __HYPERVISOR_sched_op
#define __HYPERVISOR_sched_op         __HYPERVISOR_sched_op_compat
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00030202
/* Event channels as they were. */
#undef __HYPERVISOR_event_channel_op
#define __HYPERVISOR_event_channel_op __HYPERVISOR_event_channel_op_compat
/* Interrupts and devices as they were. */
#undef __HYPERVISOR_physdev_op
#define __HYPERVISOR_physdev_op       __HYPERVISOR_physdev_op_compat
#endif

/*
 * Virtual interrupts: what Xen itself tells a guest, by an event channel.
 *
 * V. is a virtual CPU's own: each has one, and it stays there.
 * G. is one for the domain: it begins on virtual CPU 0 and can be moved.
 */

/* ` enum virq { */

/* The virtual interrupts. */

/* V. The timer that the virtual CPU has set has run out. */
#define VIRQ_TIMER      0
/* V. Please print what you know. */
#define VIRQ_DEBUG      1
/* G. (hardware domain) Xen's console has input. */
#define VIRQ_CONSOLE    2
/* G. (toolstack) Something happened to a domain: it ended, say. */
#define VIRQ_DOM_EXC    3
/* G. (toolstack) The trace buffer has records. */
#define VIRQ_TBUF       4
/* G. (toolstack) A domain stopped for its debugger. */
#define VIRQ_DEBUGGER   6
/* V. The profiler has samples. */
#define VIRQ_XENOPROF   7
/* G. (toolstack) Xen's console has output. */
#define VIRQ_CON_RING   8
/* G. (hardware domain) A processor was put on or off line. */
#define VIRQ_PCPU_STATE 9
/* G. (toolstack) An event of a domain's memory. */
#define VIRQ_MEM_EVENT  10
/* G. Argo has a message. */
#define VIRQ_ARGO       11
/* G. (toolstack) Xen is short of memory. */
#define VIRQ_ENOMEM     12
/* V. A performance counter has overflowed. */
#define VIRQ_XENPMU     13
/* The architecture's own. */
#define VIRQ_ARCH_0     16
/* The architecture's own. */
#define VIRQ_ARCH_1     17
/* The architecture's own. */
#define VIRQ_ARCH_2     18
/* The architecture's own. */
#define VIRQ_ARCH_3     19
/* The architecture's own. */
#define VIRQ_ARCH_4     20
/* The architecture's own. */
#define VIRQ_ARCH_5     21
/* The architecture's own. */
#define VIRQ_ARCH_6     22
/* The architecture's own. */
#define VIRQ_ARCH_7     23

/* ` } */

/* The number of virtual interrupts. */
#define NR_VIRQS 24

/*
 * ` enum neg_errnoval
 * ` HYPERVISOR_mmu_update(const struct mmu_update reqs[],
 * `                       unsigned count, unsigned *done_out,
 * `                       unsigned foreigndom)
 * `
 * @reqs are pairs of where and what; the low two bits of where are the command.
 * @count is how many there are; @done_out, where not NULL, gets how many were done.
 * @foreigndom[15:0]: whose pages the new entries may map; DOMID_SELF for one's own,
 *                    DOMID_IO for I/O memory, DOMID_XEN for what Xen shares.
 * @foreigndom[31:16]: whose page tables they are: 0 for one's own, else the domain + 1.
 *
 * A guest never writes its page tables: each page of them is mapped read-only, which
 * Xen makes sure of with every update. So a table is filled in as plain data first,
 * from the top level down, then mapped read-only, from the bottom up, and then pinned
 * with MMUEXT_PIN_L4_TABLE (L3 for 32-bit guests); from then on it changes by this
 * call. Unpinning, once nothing runs under it, makes it plain data again.
 *
 * Entries have the processor's form with machine frames, but bit 7 selects an entry of
 * the page attribute table, which Xen sets to WB, WT, UC-, UC, WC, WP: a guest that
 * wants write-combining sets bit 7 alone. Large pages come by MMUEXT_MARK_SUPER.
 */

/* Command in mmu_update.ptr: an entry of a page table, checked. */
#define MMU_NORMAL_PT_UPDATE 0

/*
 * Command in mmu_update.ptr: the guest frame of a machine frame, which the rest
 * of ptr is in.
 */
#define MMU_MACHPHYS_UPDATE 1

/*
 * Command in mmu_update.ptr: an entry of a page table, whose accessed and dirty
 * bits stay.
 */
#define MMU_PT_UPDATE_PRESERVE_AD 2

/*
 * Command in mmu_update.ptr: an entry of a page table, whose frame is a
 * machine's in any case.
 */
#define MMU_PT_UPDATE_NO_TRANSLATE 3

/*
 * ` enum neg_errnoval
 * ` HYPERVISOR_mmuext_op(mmuext_op_t uops[],
 * `                      unsigned int count,
 * `                      unsigned int *pdone,
 * `                      unsigned int foreigndom)
 * `
 * @count operations, of which *@pdone were done. The pages have to be @foreigndom's,
 * where the operation takes a frame.
 */

/* ` enum mmuext_cmd { */

/* The operations of HYPERVISOR_mmuext_op. */

/* Takes frame mfn to be a page table of level 1, and keeps it one. */
#define MMUEXT_PIN_L1_TABLE       0
/* The same, of level 2. */
#define MMUEXT_PIN_L2_TABLE       1
/* The same, of level 3. */
#define MMUEXT_PIN_L3_TABLE       2
/* The same, of level 4. */
#define MMUEXT_PIN_L4_TABLE       3
/* Lets go of page table mfn. */
#define MMUEXT_UNPIN_TABLE        4
/* Runs under page table mfn from now on. */
#define MMUEXT_NEW_BASEPTR        5
/* Flushes this processor's TLB. */
#define MMUEXT_TLB_FLUSH_LOCAL    6
/* Flushes linear_addr from this processor's TLB. */
#define MMUEXT_INVLPG_LOCAL       7
/* Flushes the TLBs of the virtual CPUs in vcpumask. */
#define MMUEXT_TLB_FLUSH_MULTI    8
/* Flushes linear_addr from the TLBs of the virtual CPUs in vcpumask. */
#define MMUEXT_INVLPG_MULTI       9
/* Flushes the TLBs of all of the domain's virtual CPUs. */
#define MMUEXT_TLB_FLUSH_ALL      10
/* Flushes linear_addr from the TLBs of all of them. */
#define MMUEXT_INVLPG_ALL         11
/* Writes back and flushes this processor's caches. */
#define MMUEXT_FLUSH_CACHE        12
/*
 * Sets the local descriptors: nr_ents of them at linear_addr, a page's begin.
 */
#define MMUEXT_SET_LDT            13
/* x86_64: runs user mode under page table mfn. */
#define MMUEXT_NEW_USER_BASEPTR   15
/* Fills frame mfn with zeros. */
#define MMUEXT_CLEAR_PAGE         16
/* Copies frame src_mfn to frame mfn. */
#define MMUEXT_COPY_PAGE          17
/* Writes back and flushes the caches of all processors. */
#define MMUEXT_FLUSH_CACHE_GLOBAL 18
/* Takes the frames from mfn on to be a superpage. */
#define MMUEXT_MARK_SUPER         19
/* Takes the superpage at mfn to be single frames again. */
#define MMUEXT_UNMARK_SUPER       20

/* ` } */

#ifndef __ASSEMBLER__
/* One operation of HYPERVISOR_mmuext_op. */
struct mmuext_op {
    /* IN: MMUEXT_*. */
    unsigned int cmd;
    /* IN: What it works on. */
    union {
        /* IN: A machine frame. */
        xen_pfn_t mfn;
        /* IN: A virtual address. */
        unsigned long linear_addr;
    } arg1;
    /* IN: What else it needs. */
    union {
        /* IN: How many descriptors there are. */
        unsigned int nr_ents;
#if __XEN_INTERFACE_VERSION__ >= 0x00030205
        /* IN: A bit for each virtual CPU. */
        XEN_GUEST_HANDLE(const_void) vcpumask;
#else
        /* IN: A bit for each virtual CPU. */
        const void *vcpumask;
#endif
        /* IN: The machine frame to copy. */
        xen_pfn_t src_mfn;
    } arg2;
};
typedef struct mmuext_op mmuext_op_t;
DEFINE_XEN_GUEST_HANDLE(mmuext_op_t);
#endif /* !__ASSEMBLER__ */

/*
 * ` enum neg_errnoval
 * ` HYPERVISOR_update_va_mapping(unsigned long va, u64 val,
 * `                              enum uvm_flags flags)
 * `
 * ` enum neg_errnoval
 * ` HYPERVISOR_update_va_mapping_otherdomain(unsigned long va, u64 val,
 * `                                          enum uvm_flags flags,
 * `                                          domid_t domid)
 * `
 * ` @va: The virtual address to map
 * ` @val: The page table's new entry, with a machine address
 * ` @flags: What to flush afterwards
 * `
 * With UVMF_MULTI, @flags is also the address of a bitmap of virtual CPUs; UVMF_LOCAL
 * is the same without one.
 */

/* ` enum uvm_flags { */

/* Flush nothing. */
#define UVMF_NONE           (xen_mk_ulong(0) << 0)
/* Flush whole TLBs. */
#define UVMF_TLB_FLUSH      (xen_mk_ulong(1) << 0)
/* Flush the one address. */
#define UVMF_INVLPG         (xen_mk_ulong(2) << 0)
/* The bits that say what is flushed. */
#define UVMF_FLUSHTYPE_MASK (xen_mk_ulong(3) << 0)
/* Flush it for some virtual CPUs. */
#define UVMF_MULTI          (xen_mk_ulong(0) << 2)
/* Flush it on this processor. */
#define UVMF_LOCAL          (xen_mk_ulong(0) << 2)
/* Flush it everywhere. */
#define UVMF_ALL            (xen_mk_ulong(1) << 2)

/* ` } */

/*
 * ` int
 * ` HYPERVISOR_console_io(unsigned int cmd,
 * `                       unsigned int count,
 * `                       char buffer[]);
 * `
 * @cmd is what to do, @count how many bytes @buffer has.
 */

/*
 * Writes to Xen's console, and answers zero. The hardware domain's text goes
 * out as it is; of other domains only printable characters do, a line at a
 * time.
 */
#define CONSOLEIO_write 0

/*
 * Reads from Xen's console, and answers how many characters there were; at most
 * 2 GiB at once.
 */
#define CONSOLEIO_read 1

/* HYPERVISOR_vm_assist: turns an assist on. */
#define VMASST_CMD_enable               0
/* HYPERVISOR_vm_assist: turns an assist off. */
#define VMASST_CMD_disable              1
/* x86_32: segments seem to have a limit of 4 GiB. */
#define VMASST_TYPE_4gb_segments        0
/* x86_32: trap 15 tells each time that the assist above was needed. */
#define VMASST_TYPE_4gb_segments_notify 1

/*
 * x86: page tables of level 1 can be written to, although no writable mapping
 * of them may exist.
 */
#define VMASST_TYPE_writable_pagetables 2

/* x86 with PAE: page tables of level 3 may be above 4 GiB. */
#define VMASST_TYPE_pae_extended_cr3 3

/*
 * x86: the I/O privilege level is kept for the guest in %eflags, whose kernel
 * counts as level 0.
 */
#define VMASST_TYPE_architectural_iopl 4

/* XEN_RUNSTATE_UPDATE is set in a vcpu_runstate_info while Xen writes it. */
#define VMASST_TYPE_runstate_update_flag 5

/*
 * x86_64: the machine-to-guest table is out of sight in user mode, at the cost
 * that a top-level page table is used either by the kernel or by user mode.
 */
#define VMASST_TYPE_m2p_strict 32

#if __XEN_INTERFACE_VERSION__ < 0x00040600
/* The last assist at that time. */
#define MAX_VMASST_TYPE      3
#endif
/* The first number that no domain can have. */
#define DOMID_FIRST_RESERVED (xen_mk_uint(0x7FF0))
/* The caller's own domain. */
#define DOMID_SELF           (xen_mk_uint(0x7FF0))

/*
 * The owner of I/O memory, for page table updates that are to map nothing else.
 * With mmu_update any domain may name it, elsewhere only a privileged one.
 */
#define DOMID_IO (xen_mk_uint(0x7FF1))

/*
 * The owner of what Xen shares of its own memory, the machine-to-guest table
 * among it. For privileged domains, with page table updates and
 * XENMAPSPACE_gmfn_foreign.
 */
#define DOMID_XEN (xen_mk_uint(0x7FF2))

/* The owner of pages that several domains share until one writes to them. */
#define DOMID_COW     (xen_mk_uint(0x7FF3))
/* No domain: the owner of pages of whom nobody knows one. */
#define DOMID_INVALID (xen_mk_uint(0x7FF4))
/* Whichever domain it may be. */
#define DOMID_ANY     (xen_mk_uint(0x7FF5))
/* The domain that runs where no other does. */
#define DOMID_IDLE    (xen_mk_uint(0x7FFF))
/* The bits of a domain's number. */
#define DOMID_MASK    (xen_mk_uint(0x7FFF))

#ifndef __ASSEMBLER__

/* A domain's number. */
typedef uint16_t domid_t;

/* One update of HYPERVISOR_mmu_update. */
struct mmu_update {
    /*
     * IN: The machine address to update, with the command (MMU_*) in its low
     * two bits.
     */
    uint64_t ptr;
    /* IN: What to write there. */
    uint64_t val;
};
typedef struct mmu_update mmu_update_t;
DEFINE_XEN_GUEST_HANDLE(mmu_update_t);

#endif /* !__ASSEMBLER__ */

/*
 * ` enum neg_errnoval
 * ` HYPERVISOR_multicall(multicall_entry_t call_list[],
 * `                      uint32_t nr_calls);
 * `
 * Fields are registers; where xen_ulong_t is wider than one, the rest is zero.
 */

#ifndef __ASSEMBLER__

/* One call of several that are made at once. */
struct multicall_entry {
    /* IN: The number of the hypercall. */
    xen_ulong_t op;
    /* OUT: Its answer. */
    xen_ulong_t result;
#ifndef __XEN__
    /* IN: Its arguments; the sixth is not used. */
    xen_ulong_t args[6];
#else
    /* IN: Its arguments. */
    xen_ulong_t args[5];
    xen_ulong_t unused;
#endif
};
typedef struct multicall_entry multicall_entry_t;
DEFINE_XEN_GUEST_HANDLE(multicall_entry_t);

#if __XEN_INTERFACE_VERSION__ < 0x00040400
/* What EVTCHN_2L_NR_CHANNELS was called. */
#define NR_EVENT_CHANNELS EVTCHN_2L_NR_CHANNELS
#endif

/*
 * The time, as a virtual CPU can compute it from its time stamp counter.
 *
 * Xen increments version before and after each update, so it is odd meanwhile:
 * read it, the rest, and it again, and begin anew where it was odd or has
 * changed.
 *
 * Nanoseconds since boot are system_time + ((tsc - tsc_timestamp) << tsc_shift)
 * * tsc_to_system_mul >> 32, where a negative shift goes right.
 */
struct vcpu_time_info {
    /* Odd while Xen writes the rest. */
    uint32_t version;
    uint32_t pad0;
    /* The counter at the last update. */
    uint64_t tsc_timestamp;
    /* Nanoseconds since boot at the last update. */
    uint64_t system_time;
    /* Nanoseconds for each tick after the shift, times 2^32. */
    uint32_t tsc_to_system_mul;
    /* How far ticks are shifted left before they are multiplied. */
    int8_t tsc_shift;
#if __XEN_INTERFACE_VERSION__ > 0x00040600
    /* XEN_PVCLOCK_*. */
    uint8_t flags;
    uint8_t pad1[2];
#else
    int8_t pad1[3];
#endif
};
typedef struct vcpu_time_info vcpu_time_info_t;

#endif /* !__ASSEMBLER__ */

/* The counters of all processors run together. */
#define XEN_PVCLOCK_TSC_STABLE_BIT (1 << 0)
/* The guest was stopped meanwhile; it clears the flag once it has noticed. */
#define XEN_PVCLOCK_GUEST_STOPPED  (1 << 1)

#ifndef __ASSEMBLER__

/*
 * What Xen and a virtual CPU share.
 *
 * For an event, Xen sets a bit in shared_info.evtchn_pending, the bit of that
 * word in evtchn_pending_sel, and evtchn_upcall_pending, and enters the guest
 * unless the mask says otherwise. The guest clears evtchn_upcall_pending before
 * it looks for events, so that it misses none. Only the processor on which the
 * virtual CPU runs reads the mask, so the guest can write both without locking.
 */
struct vcpu_info {
    /* There are events; the guest clears it. */
    uint8_t evtchn_upcall_pending;
#ifdef XEN_HAVE_PV_UPCALL_MASK
    /* The guest wants no upcalls for now; blocking clears it. */
    uint8_t evtchn_upcall_mask;
#else /* XEN_HAVE_PV_UPCALL_MASK */
    uint8_t pad0;
#endif /* XEN_HAVE_PV_UPCALL_MASK */
    /*
     * A bit for each word of shared_info.evtchn_pending in which there are
     * events.
     */
    xen_ulong_t evtchn_pending_sel;
    /* What the architecture adds. */
    struct arch_vcpu_info arch;
    /* The time. */
    vcpu_time_info_t time;
};

#ifndef __XEN__
/*
 * What Xen and a virtual CPU share. The hypervisor has another type under this
 * name.
 */
typedef struct vcpu_info vcpu_info_t;
#endif

#endif /* !__ASSEMBLER__ */

/*
 * `incontents 200 startofday_shared Start-of-day shared data structure
 * What Xen and the guest share; start_info says where it is.
 *
 * It is smaller than the page that it begins, and nothing else is in that page. How
 * large it is exactly differs between Xens that otherwise agree: do not rely on it.
 */

#ifndef __ASSEMBLER__

/*
 * What Xen and a domain share.
 *
 * Event channels (in the 2-level form) have two bits each. PENDING: something
 * happened; Xen sets it, the guest clears it. MASK: the guest does not want to
 * be interrupted for it; Xen only reads it. An event that comes while its
 * channel is masked interrupts nobody later either, so a guest that unmasks one
 * looks at PENDING itself, or lets EVTCHNOP_unmask do it.
 */
struct shared_info {
    /* The first virtual CPUs' own. */
    struct vcpu_info vcpu_info[XEN_LEGACY_MAX_VCPUS];
    /* PENDING, a bit for each channel. */
    xen_ulong_t evtchn_pending[sizeof(xen_ulong_t) * 8];
    /* MASK, a bit for each channel. */
    xen_ulong_t evtchn_mask[sizeof(xen_ulong_t) * 8];
    /* The wall clock: odd while Xen writes it, as in vcpu_time_info. */
    uint32_t wc_version;
    /*
     * The wall clock at boot: seconds since 1970, in the domain's own time as
     * XEN_DOMCTL_settimeoffset or its clock have set it.
     */
    uint32_t wc_sec;
    /* The rest, in nanoseconds. */
    uint32_t wc_nsec;
#ifndef __i386__
    /* The upper half of the seconds. */
    uint32_t wc_sec_hi;
#endif

#if !defined(__i386__)
#define xen_wc_sec_hi wc_sec_hi
#elif !defined(__XEN__) && !defined(__XEN_TOOLS__)
#define xen_wc_sec_hi arch.wc_sec_hi
#endif

    /* What the architecture adds. */
    struct arch_shared_info arch;
};

#ifndef __XEN__
/*
 * What Xen and a domain share. The hypervisor has another type under this name.
 */
typedef struct shared_info shared_info_t;
#endif

#endif /* !__ASSEMBLER__ */

/*
 * `incontents 200 startofday Start-of-day memory layout
 *
 *  1. A PV domain begins within one region of virtual memory, whose end is a multiple
 *     of 4 MiB.
 *  2. In it follow each other, each beginning a page:
 *      a. the kernel
 *      b. the initial RAM disk, if any     [mod_start, mod_len]
 *      c. the list of its frames           [mfn_list, nr_pages]
 *         (elsewhere where XEN_ELFNOTE_INIT_P2M says so)
 *      d. start_info                       [register rSI on x86]
 *         with the console's information, for the initial domain
 *      e. the page shared with xenstore    (other domains)
 *      f. the console's page               (other domains)
 *      g. the page tables                  [pt_base and CR3 on x86]
 *      h. a stack                          [register ESP on x86]
 *  3. The region maps the guest's first frames in order.
 *  4. All of it can be written to except the page tables.
 *  5. At least 512 KiB are left free at its end, for which it grows by another 4 MiB
 *     where needed.
 */

#ifndef __ASSEMBLER__

/* What a PV guest is told when it starts. */
#ifdef XEN_HAVE_PV_GUEST_ENTRY
struct start_info {
    /*
     * xen-<version>-<platform>. This and what follows up to console is set on
     * resume too.
     */
    char magic[32];
    /* How many pages the domain has. */
    unsigned long nr_pages;
    /* The machine address of shared_info. */
    unsigned long shared_info;
    /* SIF_*. */
    uint32_t flags;
    /* The machine frame that is shared with xenstore. */
    xen_pfn_t store_mfn;
    /* The event channel to xenstore. */
    uint32_t store_evtchn;
    /* The console. */
    union {
        /* Of a domain that has a console of its own. */
        struct {
            /* The machine frame of its page. */
            xen_pfn_t mfn;
            /* Its event channel. */
            uint32_t evtchn;
        } domU;
        /* Of the initial domain. */
        struct {
            /*
             * Where dom0_vga_console_info is, in bytes from start_info's begin.
             */
            uint32_t info_off;
            /* How large it is, in bytes. */
            uint32_t info_size;
        } dom0;
    } console;
    /*
     * The virtual address of the page table. This and what follows is set at
     * the start only.
     */
    unsigned long pt_base;
    /* How many pages the page tables have. */
    unsigned long nr_pt_frames;
    /* The virtual address of the list of frames. */
    unsigned long mfn_list;
    /*
     * The module's virtual address, or its guest frame with SIF_MOD_START_PFN.
     */
    unsigned long mod_start;
    /* The module's size in bytes. */
    unsigned long mod_len;

    /* How long a guest's command line can be, its end included. */
#define MAX_GUEST_CMDLINE 1024

    /* The command line, ending in zero. */
    int8_t cmd_line[MAX_GUEST_CMDLINE];
    /*
     * The first guest frame of the list of frames and of the page tables that
     * map it.
     */
    unsigned long first_p2m_pfn;
    /* How many frames those are. */
    unsigned long nr_p2m_frames;
};
typedef struct start_info start_info_t;

#if __XEN_INTERFACE_VERSION__ < 0x00030203
#define console_mfn console.domU.mfn
#define console_evtchn console.domU.evtchn
#endif
#endif /* XEN_HAVE_PV_GUEST_ENTRY */

/* What a PV guest is: start_info.flags. */

/* It is privileged. */
#define SIF_PRIVILEGED      (1 << 0)
/* It is the initial domain. */
#define SIF_INITDOMAIN      (1 << 1)
/* The module is a list of modules: xen_multiboot_mod_list. */
#define SIF_MULTIBOOT_MOD   (1 << 2)
/* mod_start is a guest frame. */
#define SIF_MOD_START_PFN   (1 << 3)
/*
 * The toolstack can do without the tree of frames where there is a linear list.
 */
#define SIF_VIRT_P2M_4TOOLS (1 << 4)

/* The bits of start_info.flags that are options of Xen's power management. */
#define SIF_PM_MASK (0xFF << 8)

/*
 * One module of several: an array of these is at the begin of what the guest
 * gets as its module, and ends with one whose mod_start is zero. Addresses
 * count from that begin.
 */
struct xen_multiboot_mod_list {
    /* The module's first byte. */
    uint32_t mod_start;
    /* Its last byte. */
    uint32_t mod_end;
    /* Its command line, ending in zero. */
    uint32_t cmdline;
    uint32_t pad;
};

#endif /* !__ASSEMBLER__ */

/*
 * `incontents 200 startofday_dom0_console Dom0_console
 *
 * The console of the initial domain, at start_info.console.dom0.
 */

#ifndef __ASSEMBLER__

/* The screen as the firmware left it, for the initial domain. */
typedef struct dom0_vga_console_info {
    /* OUT: What it is: XEN_VGATYPE_*. */
    uint8_t video_type;

    /* VGA text, 80 columns. */
#define XEN_VGATYPE_TEXT_MODE_3 0x03
    /* A frame buffer that VESA's BIOS has set up. */
#define XEN_VGATYPE_VESA_LFB    0x23
    /* A frame buffer that EFI has set up. */
#define XEN_VGATYPE_EFI_LFB     0x70

    /* OUT: More about it. */
    union {
        /* OUT: Text. */
        struct {
            /* OUT: The height of a character in pixels. */
            uint16_t font_height;
            /* OUT: The cursor's column. */
            uint16_t cursor_x;
            /* OUT: The cursor's row. */
            uint16_t cursor_y;
            /* OUT: How many rows there are. */
            uint16_t rows;
            /* OUT: How many columns there are. */
            uint16_t columns;
        } text_mode_3;
        /* OUT: A frame buffer. */
        struct {
            /* OUT: Width in pixels. */
            uint16_t width;
            /* OUT: Height in pixels. */
            uint16_t height;
            /* OUT: Bytes from one line to the next. */
            uint16_t bytes_per_line;
            /* OUT: Bits of a pixel. */
            uint16_t bits_per_pixel;
            /* OUT: The frame buffer's physical address, its low half. */
            uint32_t lfb_base;
            /* OUT: Its size in units of 64 KiB. */
            uint32_t lfb_size;
            /* OUT: Red's lowest bit. */
            uint8_t red_pos;
            /* OUT: How many bits red has. */
            uint8_t red_size;
            /* OUT: Green's lowest bit. */
            uint8_t green_pos;
            /* OUT: How many bits green has. */
            uint8_t green_size;
            /* OUT: Blue's lowest bit. */
            uint8_t blue_pos;
            /* OUT: How many bits blue has. */
            uint8_t blue_size;
            /* OUT: The lowest bit that is none of them. */
            uint8_t rsvd_pos;
            /* OUT: How many bits are none of them. */
            uint8_t rsvd_size;
#if __XEN_INTERFACE_VERSION__ >= 0x00030206
            /*
             * OUT: What VESA's BIOS can do (offset 0x0a of what function 4f00
             * gives).
             */
            uint32_t gbl_caps;
            /*
             * OUT: The mode's attributes (offset 0 of what function 4f01
             * gives).
             */
            uint16_t mode_attrs;
            uint16_t pad;
#endif /* __XEN_INTERFACE_VERSION__ >= 0x00030206 */
#if __XEN_INTERFACE_VERSION__ >= 0x00040d00
            /* OUT: The frame buffer's physical address, its high half. */
            uint32_t ext_lfb_base;
#endif
        } vesa_lfb;
    } u;
} dom0_vga_console_info_t;

#define xen_vga_console_info dom0_vga_console_info
#define xen_vga_console_info_t dom0_vga_console_info_t

/* A domain's UUID. */
typedef uint8_t xen_domain_handle_t[16];

/* Bytes. */
__DEFINE_XEN_GUEST_HANDLE(uint8, uint8_t);
/* 16-bit integers. */
__DEFINE_XEN_GUEST_HANDLE(uint16, uint16_t);
/* 32-bit integers. */
__DEFINE_XEN_GUEST_HANDLE(uint32, uint32_t);
/* 64-bit integers. */
__DEFINE_XEN_GUEST_HANDLE(uint64, uint64_t);

/*
 * A UUID, most significant byte first throughout; not in the mixed order of
 * Microsoft's.
 */
typedef struct {
    /* The bytes. */
    uint8_t a[16];
} xen_uuid_t;

/*
 * XEN_DEFINE_UUID(0x00112233, 0x4455, 0x6677, 0x8899,
 *                 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff)
 * is 00112233-4455-6677-8899-aabbccddeeff.
 */
#define XEN_DEFINE_UUID_(a, b, c, d, e1, e2, e3, e4, e5, e6) \
    {{ ((a) >> 24) & 0xFF, ((a) >> 16) & 0xFF, \
       ((a) >>  8) & 0xFF, ((a) >>  0) & 0xFF, \
       ((b) >>  8) & 0xFF, ((b) >>  0) & 0xFF, \
       ((c) >>  8) & 0xFF, ((c) >>  0) & 0xFF, \
       ((d) >>  8) & 0xFF, ((d) >>  0) & 0xFF, \
       e1, e2, e3, e4, e5, e6 }}
#if defined(__STDC_VERSION__) ? __STDC_VERSION__ >= 199901L : defined(__GNUC__)
#define XEN_DEFINE_UUID(a, b, c, d, e1, e2, e3, e4, e5, e6) \
    ((xen_uuid_t)XEN_DEFINE_UUID_(a, b, c, d, e1, e2, e3, e4, e5, e6))
#else
#define XEN_DEFINE_UUID(a, b, c, d, e1, e2, e3, e4, e5, e6) \
    XEN_DEFINE_UUID_(a, b, c, d, e1, e2, e3, e4, e5, e6)
#endif

#endif /* !__ASSEMBLER__ */

#if defined(__XEN__) || defined(__XEN_TOOLS__)
#ifndef int64_aligned_t
#define int64_aligned_t int64_t
#endif
#ifndef uint64_aligned_t
#define uint64_aligned_t uint64_t
#endif
#ifndef XEN_GUEST_HANDLE_64
#define XEN_GUEST_HANDLE_64(name) XEN_GUEST_HANDLE(name)
#endif
#endif

#if !defined(__ASSEMBLER__) && (defined(__XEN__) || defined(__XEN_TOOLS__))
/* A bitmap that the toolstack passes to Xen or gets from it. */
struct xenctl_bitmap {
    /* IN: The bits, eight to a byte, lowest first. */
    XEN_GUEST_HANDLE_64(uint8) bitmap;
    /* IN: How many bits there are. */
    uint32_t nr_bits;
};
typedef struct xenctl_bitmap xenctl_bitmap_t;
#endif

#endif /* __XEN_PUBLIC_XEN_H__ */
