// SPDX-License-Identifier: MIT
//! The core of the interface: what every guest needs, and what the other headers build on.
//!
//! A hypercall is a number (`__HYPERVISOR_*`) and up to five arguments, each as wide as a register.
//! Most answer zero or a count, and minus an error number of `errno.h` where they fail.

use crate::{arch_arm, arch_ppc, arch_riscv, arch_x86};
use xen_abi::prelude::*;

xen_header! {
    file: "xen.h",
    guard: "__XEN_PUBLIC_XEN_H__",
    assembler: true,
    include: ["xen-compat.h"],
    reasons: {
        no_native_int: "as wide as a register, from the time when guest and hypervisor had one width",
        same_layout: "as wide as a register or a frame number; for 32-bit guests Xen translates it",
        implicit_padding: "fixed before padding was spelled out",
        tail_padding: "fixed before padding was spelled out",
        wide_alignment: "fixed with plain 64-bit integers, at offsets that suit all ABIs",
        name_is_c: "hypercalls have been numbered under these names from the beginning",
    },
}

c_include! {
    "arch-x86/xen.h" when x86,
    "arch-arm.h" when arm,
    "arch-ppc.h" when ppc64,
    "arch-riscv.h" when riscv64,
}

c_only! {
    why: "an answer to compilers for other architectures",
    text: r#"
        #if !defined(__i386__) && !defined(__x86_64__) && !defined(__arm__) && \
            !defined(__aarch64__) && !defined(__powerpc64__) && !defined(__riscv)
        #error "Xen has no ABI for this architecture"
        #endif
    "#,
}

xen_family! {
    /// What an architecture adds to a virtual CPU's shared data.
    pub type arch_vcpu_info = {
        x86_32: arch_x86::xen_x86_32::arch_vcpu_info,
        x86_64: arch_x86::xen_x86_64::arch_vcpu_info,
        arm: arch_arm::arch_vcpu_info,
        riscv64: arch_riscv::arch_vcpu_info,
        ppc64: arch_ppc::arch_vcpu_info,
    };
    /// What an architecture adds to a domain's shared data.
    pub type arch_shared_info = {
        x86: arch_x86::xen::arch_shared_info,
        arm: arch_arm::arch_shared_info,
        riscv64: arch_riscv::arch_shared_info,
        ppc64: arch_ppc::arch_shared_info,
    };
    /// All that a virtual CPU consists of.
    pub type vcpu_guest_context = {
        x86: arch_x86::xen::vcpu_guest_context,
        arm: arch_arm::vcpu_guest_context,
        riscv64: arch_riscv::vcpu_guest_context,
        ppc64: arch_ppc::vcpu_guest_context,
    };
    /// What an architecture has to know to make a domain.
    pub type xen_arch_domainconfig = {
        x86: arch_x86::xen::xen_arch_domainconfig,
        arm: arch_arm::xen_arch_domainconfig,
        riscv64: arch_riscv::xen_arch_domainconfig,
        ppc64: arch_ppc::xen_arch_domainconfig,
    };
    /// A guest's registers, as Xen saves them.
    pub type cpu_user_regs = {
        x86_32: arch_x86::xen_x86_32::cpu_user_regs,
        x86_64: arch_x86::xen_x86_64::cpu_user_regs,
    };
    /// A guest's registers, as the toolstack sees them.
    pub type vcpu_guest_core_regs = {
        arm: arch_arm::vcpu_guest_core_regs,
        ppc64: arch_ppc::vcpu_guest_core_regs,
    };
    /// Where Xen enters the guest for a callback. Only some architectures have such callbacks.
    pub struct xen_callback_t = {
        x86_32: arch_x86::xen_x86_32::xen_callback_t,
        x86_64: arch_x86::xen_x86_64::xen_callback_t,
        arm: arch_arm::xen_callback_t,
    };
    /// How many virtual CPUs `shared_info` has room for.
    pub const XEN_LEGACY_MAX_VCPUS: u32 = {
        x86: arch_x86::xen::XEN_LEGACY_MAX_VCPUS,
        arm: arch_arm::XEN_LEGACY_MAX_VCPUS,
        riscv64: arch_riscv::XEN_LEGACY_MAX_VCPUS,
        ppc64: arch_ppc::XEN_LEGACY_MAX_VCPUS,
    };
}

/// `vcpu_guest_context` under its typedef name.
pub type vcpu_guest_context_t = vcpu_guest_context;

guest_handle! {
    char;
    /// Bytes, as C's characters.
    uchar = c_uchar;
    int;
    /// Unsigned integers.
    uint = c_uint;
    long when interface(< 0x00040300);
    /// Unsigned words of the guest's width.
    ulong = c_ulong when interface(< 0x00040300);
    void;
    uint64_t;
    xen_pfn_t;
    xen_ulong_t;
}

c_only! {
    why: "in C99, what stands for the length of an array without one is nothing at all",
    text: "#define XEN_FLEX_ARRAY_DIM",
    when: all(not(assembler), c99),
}

/// The length of an array without one.
#[xen_abi(when(all(not(assembler), not(c99), gnu)))]
pub const XEN_FLEX_ARRAY_DIM: usize = 0;
/// The length of an array without one, for compilers that know no better.
#[xen_abi(when(all(not(assembler), not(c99), not(gnu))))]
pub const XEN_FLEX_ARRAY_DIM: usize = 1;

c_only! {
    why: "how C writes constants for C and assembler at once; Rust has functions of these names",
    text: r#"
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
    "#,
}

c_comment! {
    "`incontents 100 hcalls List of hypercalls"
    "` enum hypercall_num { // __HYPERVISOR_* => HYPERVISOR_*()"
}

/// The numbers of the hypercalls.
#[xen_abi(open_enum(u32), expect(name_is_c))]
pub enum XenHypercall {
    /// Sets what the guest does on traps (x86 PV).
    __HYPERVISOR_set_trap_table = 0,
    /// Changes page tables and the machine-to-guest table (x86 PV).
    __HYPERVISOR_mmu_update = 1,
    /// Sets the global descriptors (x86 PV).
    __HYPERVISOR_set_gdt = 2,
    /// Sets the kernel's stack (x86 PV).
    __HYPERVISOR_stack_switch = 3,
    /// Sets where Xen enters the guest (x86 PV).
    __HYPERVISOR_set_callbacks = 4,
    /// Sets or clears CR0.TS (x86 PV).
    __HYPERVISOR_fpu_taskswitch = 5,
    /// The scheduler, before interface 0x00030101.
    __HYPERVISOR_sched_op_compat = 6,
    /// The machine, for the hardware domain.
    #[abi(was = "__HYPERVISOR_dom0_op", until = interface(0x00030204))]
    __HYPERVISOR_platform_op = 7,
    /// Sets a debug register (x86 PV).
    __HYPERVISOR_set_debugreg = 8,
    /// Reads a debug register (x86 PV).
    __HYPERVISOR_get_debugreg = 9,
    /// Changes a descriptor (x86 PV).
    __HYPERVISOR_update_descriptor = 10,
    /// Memory.
    __HYPERVISOR_memory_op = 12,
    /// Several calls in one.
    __HYPERVISOR_multicall = 13,
    /// Changes the mapping of one address (x86 PV).
    __HYPERVISOR_update_va_mapping = 14,
    /// Sets the calling virtual CPU's timer.
    __HYPERVISOR_set_timer_op = 15,
    /// Event channels, before interface 0x00030202.
    __HYPERVISOR_event_channel_op_compat = 16,
    /// Which Xen it is.
    __HYPERVISOR_xen_version = 17,
    /// Xen's console.
    __HYPERVISOR_console_io = 18,
    /// Interrupts and devices, before interface 0x00030202.
    __HYPERVISOR_physdev_op_compat = 19,
    /// Shared memory between domains.
    __HYPERVISOR_grant_table_op = 20,
    /// Conveniences for PV guests.
    __HYPERVISOR_vm_assist = 21,
    /// The same as `update_va_mapping`, of another domain's page (x86 PV).
    __HYPERVISOR_update_va_mapping_otherdomain = 22,
    /// Returns from a trap (x86 PV).
    __HYPERVISOR_iret = 23,
    /// Virtual CPUs.
    __HYPERVISOR_vcpu_op = 24,
    /// Sets the base of a segment (x86_64 PV).
    __HYPERVISOR_set_segment_base = 25,
    /// Page tables and caches (x86 PV).
    __HYPERVISOR_mmuext_op = 26,
    /// The security module.
    __HYPERVISOR_xsm_op = 27,
    /// Non-maskable interrupts.
    __HYPERVISOR_nmi_op = 28,
    /// The scheduler.
    __HYPERVISOR_sched_op = 29,
    /// Where Xen enters the guest.
    __HYPERVISOR_callback_op = 30,
    /// The profiler.
    __HYPERVISOR_xenoprof_op = 31,
    /// Event channels.
    __HYPERVISOR_event_channel_op = 32,
    /// Interrupts and devices.
    __HYPERVISOR_physdev_op = 33,
    /// HVM domains.
    __HYPERVISOR_hvm_op = 34,
    /// The system, for the toolstack.
    __HYPERVISOR_sysctl = 35,
    /// Domains, for the toolstack.
    __HYPERVISOR_domctl = 36,
    /// Starting another kernel after a crash.
    __HYPERVISOR_kexec_op = 37,
    /// Transcendent memory, which no Xen has any more.
    __HYPERVISOR_tmem_op = 38,
    /// Messages between domains.
    __HYPERVISOR_argo_op = 39,
    /// Performance counters.
    __HYPERVISOR_xenpmu_op = 40,
    /// HVM domains, for device models.
    __HYPERVISOR_dm_op = 41,
    /// Xen's file system of settings and facts.
    __HYPERVISOR_hypfs_op = 42,
    /// The architecture's own.
    __HYPERVISOR_arch_0 = 48,
    /// The architecture's own.
    __HYPERVISOR_arch_1 = 49,
    /// The architecture's own.
    __HYPERVISOR_arch_2 = 50,
    /// The architecture's own.
    __HYPERVISOR_arch_3 = 51,
    /// The architecture's own.
    __HYPERVISOR_arch_4 = 52,
    /// The architecture's own.
    __HYPERVISOR_arch_5 = 53,
    /// The architecture's own.
    __HYPERVISOR_arch_6 = 54,
    /// The architecture's own.
    __HYPERVISOR_arch_7 = 55,
}

c_comment! { "` }" }

/// The scheduler as it was.
#[xen_abi(when(interface(< 0x00030101)), redefines, expect(name_is_c))]
pub const __HYPERVISOR_sched_op: u32 = XenHypercall::__HYPERVISOR_sched_op_compat.0;
/// Event channels as they were.
#[xen_abi(when(interface(< 0x00030202)), redefines, expect(name_is_c))]
pub const __HYPERVISOR_event_channel_op: u32 = XenHypercall::__HYPERVISOR_event_channel_op_compat.0;
/// Interrupts and devices as they were.
#[xen_abi(when(interface(< 0x00030202)), redefines, expect(name_is_c))]
pub const __HYPERVISOR_physdev_op: u32 = XenHypercall::__HYPERVISOR_physdev_op_compat.0;

c_comment! {
    "Virtual interrupts: what Xen itself tells a guest, by an event channel."
    ""
    "V. is a virtual CPU's own: each has one, and it stays there."
    "G. is one for the domain: it begins on virtual CPU 0 and can be moved."
}
c_comment! { "` enum virq {" }

/// The virtual interrupts.
#[xen_abi(open_enum(u32))]
pub enum Virq {
    /// V. The timer that the virtual CPU has set has run out.
    VIRQ_TIMER = 0,
    /// V. Please print what you know.
    VIRQ_DEBUG = 1,
    /// G. (hardware domain) Xen's console has input.
    VIRQ_CONSOLE = 2,
    /// G. (toolstack) Something happened to a domain: it ended, say.
    VIRQ_DOM_EXC = 3,
    /// G. (toolstack) The trace buffer has records.
    VIRQ_TBUF = 4,
    /// G. (toolstack) A domain stopped for its debugger.
    VIRQ_DEBUGGER = 6,
    /// V. The profiler has samples.
    VIRQ_XENOPROF = 7,
    /// G. (toolstack) Xen's console has output.
    VIRQ_CON_RING = 8,
    /// G. (hardware domain) A processor was put on or off line.
    VIRQ_PCPU_STATE = 9,
    /// G. (toolstack) An event of a domain's memory.
    VIRQ_MEM_EVENT = 10,
    /// G. Argo has a message.
    VIRQ_ARGO = 11,
    /// G. (toolstack) Xen is short of memory.
    VIRQ_ENOMEM = 12,
    /// V. A performance counter has overflowed.
    VIRQ_XENPMU = 13,
    /// The architecture's own.
    VIRQ_ARCH_0 = 16,
    /// The architecture's own.
    VIRQ_ARCH_1 = 17,
    /// The architecture's own.
    VIRQ_ARCH_2 = 18,
    /// The architecture's own.
    VIRQ_ARCH_3 = 19,
    /// The architecture's own.
    VIRQ_ARCH_4 = 20,
    /// The architecture's own.
    VIRQ_ARCH_5 = 21,
    /// The architecture's own.
    VIRQ_ARCH_6 = 22,
    /// The architecture's own.
    VIRQ_ARCH_7 = 23,
}

c_comment! { "` }" }

/// The number of virtual interrupts.
#[xen_abi]
pub const NR_VIRQS: u32 = 24;

c_comment! {
    "` enum neg_errnoval"
    "` HYPERVISOR_mmu_update(const struct mmu_update reqs[],"
    "`                       unsigned count, unsigned *done_out,"
    "`                       unsigned foreigndom)"
    "`"
    "@reqs are pairs of where and what; the low two bits of where are the command."
    "@count is how many there are; @done_out, where not NULL, gets how many were done."
    "@foreigndom[15:0]: whose pages the new entries may map; DOMID_SELF for one's own,"
    "                   DOMID_IO for I/O memory, DOMID_XEN for what Xen shares."
    "@foreigndom[31:16]: whose page tables they are: 0 for one's own, else the domain + 1."
    ""
    "A guest never writes its page tables: each page of them is mapped read-only, which"
    "Xen makes sure of with every update. So a table is filled in as plain data first,"
    "from the top level down, then mapped read-only, from the bottom up, and then pinned"
    "with MMUEXT_PIN_L4_TABLE (L3 for 32-bit guests); from then on it changes by this"
    "call. Unpinning, once nothing runs under it, makes it plain data again."
    ""
    "Entries have the processor's form with machine frames, but bit 7 selects an entry of"
    "the page attribute table, which Xen sets to WB, WT, UC-, UC, WC, WP: a guest that"
    "wants write-combining sets bit 7 alone. Large pages come by MMUEXT_MARK_SUPER."
}

/// Command in `mmu_update::ptr`: an entry of a page table, checked.
#[xen_abi]
pub const MMU_NORMAL_PT_UPDATE: u32 = 0;
/// Command in `mmu_update::ptr`: the guest frame of a machine frame, which the rest of `ptr` is in.
#[xen_abi]
pub const MMU_MACHPHYS_UPDATE: u32 = 1;
/// Command in `mmu_update::ptr`: an entry of a page table, whose accessed and dirty bits stay.
#[xen_abi]
pub const MMU_PT_UPDATE_PRESERVE_AD: u32 = 2;
/// Command in `mmu_update::ptr`: an entry of a page table, whose frame is a machine's in any case.
#[xen_abi]
pub const MMU_PT_UPDATE_NO_TRANSLATE: u32 = 3;

c_comment! {
    "` enum neg_errnoval"
    "` HYPERVISOR_mmuext_op(mmuext_op_t uops[],"
    "`                      unsigned int count,"
    "`                      unsigned int *pdone,"
    "`                      unsigned int foreigndom)"
    "`"
    "@count operations, of which *@pdone were done. The pages have to be @foreigndom's,"
    "where the operation takes a frame."
}
c_comment! { "` enum mmuext_cmd {" }

/// The operations of `HYPERVISOR_mmuext_op`.
#[xen_abi(open_enum(u32))]
pub enum Mmuext {
    /// Takes frame `mfn` to be a page table of level 1, and keeps it one.
    MMUEXT_PIN_L1_TABLE = 0,
    /// The same, of level 2.
    MMUEXT_PIN_L2_TABLE = 1,
    /// The same, of level 3.
    MMUEXT_PIN_L3_TABLE = 2,
    /// The same, of level 4.
    MMUEXT_PIN_L4_TABLE = 3,
    /// Lets go of page table `mfn`.
    MMUEXT_UNPIN_TABLE = 4,
    /// Runs under page table `mfn` from now on.
    MMUEXT_NEW_BASEPTR = 5,
    /// Flushes this processor's TLB.
    MMUEXT_TLB_FLUSH_LOCAL = 6,
    /// Flushes `linear_addr` from this processor's TLB.
    MMUEXT_INVLPG_LOCAL = 7,
    /// Flushes the TLBs of the virtual CPUs in `vcpumask`.
    MMUEXT_TLB_FLUSH_MULTI = 8,
    /// Flushes `linear_addr` from the TLBs of the virtual CPUs in `vcpumask`.
    MMUEXT_INVLPG_MULTI = 9,
    /// Flushes the TLBs of all of the domain's virtual CPUs.
    MMUEXT_TLB_FLUSH_ALL = 10,
    /// Flushes `linear_addr` from the TLBs of all of them.
    MMUEXT_INVLPG_ALL = 11,
    /// Writes back and flushes this processor's caches.
    MMUEXT_FLUSH_CACHE = 12,
    /// Sets the local descriptors: `nr_ents` of them at `linear_addr`, a page's begin.
    MMUEXT_SET_LDT = 13,
    /// x86_64: runs user mode under page table `mfn`.
    MMUEXT_NEW_USER_BASEPTR = 15,
    /// Fills frame `mfn` with zeros.
    MMUEXT_CLEAR_PAGE = 16,
    /// Copies frame `src_mfn` to frame `mfn`.
    MMUEXT_COPY_PAGE = 17,
    /// Writes back and flushes the caches of all processors.
    MMUEXT_FLUSH_CACHE_GLOBAL = 18,
    /// Takes the frames from `mfn` on to be a superpage.
    MMUEXT_MARK_SUPER = 19,
    /// Takes the superpage at `mfn` to be single frames again.
    MMUEXT_UNMARK_SUPER = 20,
}

c_comment! { "` }" }

/// One operation of `HYPERVISOR_mmuext_op`.
#[xen_abi(
    op(__HYPERVISOR_mmuext_op),
    typedef,
    handle,
    expect(no_native_int, same_layout, implicit_padding)
)]
pub struct mmuext_op {
    /// `MMUEXT_*`.
    #[abi(input)]
    pub cmd: c_uint,
    /// What it works on.
    #[abi(input, tag(cmd))]
    pub arg1: mmuext_op__arg1,
    /// What else it needs.
    #[abi(input, tag(cmd))]
    pub arg2: mmuext_op__arg2,
}

#[xen_abi(inline, expect(no_native_int, same_layout))]
pub union mmuext_op__arg1 {
    /// A machine frame.
    #[abi(
        input,
        selected_by(
            MMUEXT_PIN_L1_TABLE,
            MMUEXT_PIN_L2_TABLE,
            MMUEXT_PIN_L3_TABLE,
            MMUEXT_PIN_L4_TABLE,
            MMUEXT_UNPIN_TABLE,
            MMUEXT_NEW_BASEPTR,
            MMUEXT_NEW_USER_BASEPTR,
            MMUEXT_CLEAR_PAGE,
            MMUEXT_COPY_PAGE,
            MMUEXT_MARK_SUPER,
            MMUEXT_UNMARK_SUPER
        )
    )]
    pub mfn: xen_pfn_t,
    /// A virtual address.
    #[abi(
        input,
        selected_by(
            MMUEXT_INVLPG_LOCAL,
            MMUEXT_INVLPG_MULTI,
            MMUEXT_INVLPG_ALL,
            MMUEXT_SET_LDT
        )
    )]
    pub linear_addr: c_ulong,
}

#[xen_abi(inline, expect(no_native_int, same_layout))]
pub union mmuext_op__arg2 {
    /// How many descriptors there are.
    #[abi(input, selected_by(MMUEXT_SET_LDT))]
    pub nr_ents: c_uint,
    /// A bit for each virtual CPU.
    #[abi(
        when(interface(>= 0x00030205)),
        input,
        selected_by(MMUEXT_TLB_FLUSH_MULTI, MMUEXT_INVLPG_MULTI),
        buffer(input, unsized = "one bit for each virtual CPU that the domain has")
    )]
    pub vcpumask: ConstGuestHandle<c_void>,
    /// A bit for each virtual CPU.
    #[abi(
        when(interface(< 0x00030205)),
        input,
        selected_by(MMUEXT_TLB_FLUSH_MULTI, MMUEXT_INVLPG_MULTI),
        buffer(input, unsized = "one bit for each virtual CPU that the domain has"),
        c_type = "const void *"
    )]
    pub vcpumask: ConstGuestHandle<c_void>,
    /// The machine frame to copy.
    #[abi(input, selected_by(MMUEXT_COPY_PAGE))]
    pub src_mfn: xen_pfn_t,
}

c_comment! {
    "` enum neg_errnoval"
    "` HYPERVISOR_update_va_mapping(unsigned long va, u64 val,"
    "`                              enum uvm_flags flags)"
    "`"
    "` enum neg_errnoval"
    "` HYPERVISOR_update_va_mapping_otherdomain(unsigned long va, u64 val,"
    "`                                          enum uvm_flags flags,"
    "`                                          domid_t domid)"
    "`"
    "` @va: The virtual address to map"
    "` @val: The page table's new entry, with a machine address"
    "` @flags: What to flush afterwards"
    "`"
    "With UVMF_MULTI, @flags is also the address of a bitmap of virtual CPUs; UVMF_LOCAL"
    "is the same without one."
}
c_comment! { "` enum uvm_flags {" }

/// Flush nothing.
#[xen_abi]
pub const UVMF_NONE: u64 = xen_mk_ulong(0) << 0;
/// Flush whole TLBs.
#[xen_abi]
pub const UVMF_TLB_FLUSH: u64 = xen_mk_ulong(1) << 0;
/// Flush the one address.
#[xen_abi]
pub const UVMF_INVLPG: u64 = xen_mk_ulong(2) << 0;
/// The bits that say what is flushed.
#[xen_abi]
pub const UVMF_FLUSHTYPE_MASK: u64 = xen_mk_ulong(3) << 0;
/// Flush it for some virtual CPUs.
#[xen_abi]
pub const UVMF_MULTI: u64 = xen_mk_ulong(0) << 2;
/// Flush it on this processor.
#[xen_abi]
pub const UVMF_LOCAL: u64 = xen_mk_ulong(0) << 2;
/// Flush it everywhere.
#[xen_abi]
pub const UVMF_ALL: u64 = xen_mk_ulong(1) << 2;

c_comment! { "` }" }

c_comment! {
    "` int"
    "` HYPERVISOR_console_io(unsigned int cmd,"
    "`                       unsigned int count,"
    "`                       char buffer[]);"
    "`"
    "@cmd is what to do, @count how many bytes @buffer has."
}

/// Writes to Xen's console, and answers zero. The hardware domain's text goes out as it is; of other
/// domains only printable characters do, a line at a time.
#[xen_abi]
pub const CONSOLEIO_write: u32 = 0;
/// Reads from Xen's console, and answers how many characters there were; at most 2 GiB at once.
#[xen_abi]
pub const CONSOLEIO_read: u32 = 1;

/// `HYPERVISOR_vm_assist`: turns an assist on.
#[xen_abi]
pub const VMASST_CMD_enable: u32 = 0;
/// `HYPERVISOR_vm_assist`: turns an assist off.
#[xen_abi]
pub const VMASST_CMD_disable: u32 = 1;

/// x86_32: segments seem to have a limit of 4 GiB.
#[xen_abi]
pub const VMASST_TYPE_4gb_segments: u32 = 0;
/// x86_32: trap 15 tells each time that the assist above was needed.
#[xen_abi]
pub const VMASST_TYPE_4gb_segments_notify: u32 = 1;
/// x86: page tables of level 1 can be written to, although no writable mapping of them may exist.
#[xen_abi]
pub const VMASST_TYPE_writable_pagetables: u32 = 2;
/// x86 with PAE: page tables of level 3 may be above 4 GiB.
#[xen_abi]
pub const VMASST_TYPE_pae_extended_cr3: u32 = 3;
/// x86: the I/O privilege level is kept for the guest in %eflags, whose kernel counts as level 0.
#[xen_abi]
pub const VMASST_TYPE_architectural_iopl: u32 = 4;
/// `XEN_RUNSTATE_UPDATE` is set in a `vcpu_runstate_info` while Xen writes it.
#[xen_abi]
pub const VMASST_TYPE_runstate_update_flag: u32 = 5;
/// x86_64: the machine-to-guest table is out of sight in user mode, at the cost that a top-level page
/// table is used either by the kernel or by user mode.
#[xen_abi]
pub const VMASST_TYPE_m2p_strict: u32 = 32;

/// The last assist at that time.
#[xen_abi(when(interface(< 0x00040600)))]
pub const MAX_VMASST_TYPE: u32 = 3;

/// The first number that no domain can have.
#[xen_abi]
pub const DOMID_FIRST_RESERVED: domid_t = xen_mk_uint(0x7FF0) as _;
/// The caller's own domain.
#[xen_abi]
pub const DOMID_SELF: domid_t = xen_mk_uint(0x7FF0) as _;
/// The owner of I/O memory, for page table updates that are to map nothing else. With `mmu_update`
/// any domain may name it, elsewhere only a privileged one.
#[xen_abi]
pub const DOMID_IO: domid_t = xen_mk_uint(0x7FF1) as _;
/// The owner of what Xen shares of its own memory, the machine-to-guest table among it. For
/// privileged domains, with page table updates and `XENMAPSPACE_gmfn_foreign`.
#[xen_abi]
pub const DOMID_XEN: domid_t = xen_mk_uint(0x7FF2) as _;
/// The owner of pages that several domains share until one writes to them.
#[xen_abi]
pub const DOMID_COW: domid_t = xen_mk_uint(0x7FF3) as _;
/// No domain: the owner of pages of whom nobody knows one.
#[xen_abi]
pub const DOMID_INVALID: domid_t = xen_mk_uint(0x7FF4) as _;
/// Whichever domain it may be.
#[xen_abi(since = "> 4.17")]
pub const DOMID_ANY: domid_t = xen_mk_uint(0x7FF5) as _;
/// The domain that runs where no other does.
#[xen_abi]
pub const DOMID_IDLE: domid_t = xen_mk_uint(0x7FFF) as _;
/// The bits of a domain's number.
#[xen_abi]
pub const DOMID_MASK: domid_t = xen_mk_uint(0x7FFF) as _;

/// A domain's number.
#[xen_abi]
pub type domid_t = u16;

/// One update of `HYPERVISOR_mmu_update`.
#[xen_abi(op(__HYPERVISOR_mmu_update), typedef, handle, expect(wide_alignment))]
pub struct mmu_update {
    /// The machine address to update, with the command (`MMU_*`) in its low two bits.
    #[abi(input)]
    pub ptr: u64,
    /// What to write there.
    #[abi(input)]
    pub val: u64,
}

c_comment! {
    "` enum neg_errnoval"
    "` HYPERVISOR_multicall(multicall_entry_t call_list[],"
    "`                      uint32_t nr_calls);"
    "`"
    "Fields are registers; where xen_ulong_t is wider than one, the rest is zero."
}

/// One call of several that are made at once.
#[xen_abi(op(__HYPERVISOR_multicall), typedef, handle, expect(same_layout))]
pub struct multicall_entry {
    /// The number of the hypercall.
    #[abi(input)]
    pub op: xen_ulong_t,
    /// Its answer.
    #[abi(output)]
    pub result: xen_ulong_t,
    /// Its arguments; the sixth is not used.
    #[abi(when(not(hypervisor)), input)]
    pub args: [xen_ulong_t; 6],
    /// Its arguments.
    #[abi(when(hypervisor), input)]
    pub args: [xen_ulong_t; 5],
    #[abi(when(hypervisor), reserved)]
    unused: xen_ulong_t,
}

/// What `EVTCHN_2L_NR_CHANNELS` was called.
#[xen_abi(when(all(interface(< 0x00040400), not(assembler))))]
pub const NR_EVENT_CHANNELS: usize = EVTCHN_2L_NR_CHANNELS;

/// The time, as a virtual CPU can compute it from its time stamp counter.
///
/// Xen increments `version` before and after each update, so it is odd meanwhile: read it, the rest,
/// and it again, and begin anew where it was odd or has changed.
///
/// Nanoseconds since boot are `system_time + ((tsc - tsc_timestamp) << tsc_shift) *
/// tsc_to_system_mul >> 32`, where a negative shift goes right.
#[xen_abi(typedef, expect(wide_alignment))]
pub struct vcpu_time_info {
    /// Odd while Xen writes the rest.
    pub version: u32,
    #[abi(reserved)]
    pad0: u32,
    /// The counter at the last update.
    pub tsc_timestamp: u64,
    /// Nanoseconds since boot at the last update.
    pub system_time: u64,
    /// Nanoseconds for each tick after the shift, times 2^32.
    pub tsc_to_system_mul: u32,
    /// How far ticks are shifted left before they are multiplied.
    pub tsc_shift: i8,
    /// `XEN_PVCLOCK_*`.
    #[abi(when(interface(> 0x00040600)))]
    pub flags: u8,
    #[abi(when(interface(> 0x00040600)), reserved)]
    pad1: [u8; 2],
    #[abi(when(interface(<= 0x00040600)), reserved)]
    pad1: [i8; 3],
}

/// The counters of all processors run together.
#[xen_abi]
pub const XEN_PVCLOCK_TSC_STABLE_BIT: u8 = 1 << 0;
/// The guest was stopped meanwhile; it clears the flag once it has noticed.
#[xen_abi]
pub const XEN_PVCLOCK_GUEST_STOPPED: u8 = 1 << 1;

/// What Xen and a virtual CPU share.
///
/// For an event, Xen sets a bit in `shared_info::evtchn_pending`, the bit of that word in
/// `evtchn_pending_sel`, and `evtchn_upcall_pending`, and enters the guest unless the mask says
/// otherwise. The guest clears `evtchn_upcall_pending` before it looks for events, so that it misses
/// none. Only the processor on which the virtual CPU runs reads the mask, so the guest can write both
/// without locking.
#[xen_abi(expect(same_layout, implicit_padding))]
pub struct vcpu_info {
    /// There are events; the guest clears it.
    pub evtchn_upcall_pending: u8,
    /// The guest wants no upcalls for now; blocking clears it.
    #[abi(when(defined(XEN_HAVE_PV_UPCALL_MASK, on(x86))))]
    pub evtchn_upcall_mask: u8,
    #[abi(when(not(defined(XEN_HAVE_PV_UPCALL_MASK, on(x86)))), reserved)]
    pad0: u8,
    /// A bit for each word of `shared_info::evtchn_pending` in which there are events.
    pub evtchn_pending_sel: xen_ulong_t,
    /// What the architecture adds.
    pub arch: arch_vcpu_info,
    /// The time.
    pub time: vcpu_time_info_t,
}

/// What Xen and a virtual CPU share. The hypervisor has another type under this name.
#[xen_abi(when(not(hypervisor)))]
pub type vcpu_info_t = vcpu_info;

c_comment! {
    "`incontents 200 startofday_shared Start-of-day shared data structure"
    "What Xen and the guest share; start_info says where it is."
    ""
    "It is smaller than the page that it begins, and nothing else is in that page. How"
    "large it is exactly differs between Xens that otherwise agree: do not rely on it."
}

/// What Xen and a domain share.
///
/// Event channels (in the 2-level form) have two bits each. PENDING: something happened; Xen sets it,
/// the guest clears it. MASK: the guest does not want to be interrupted for it; Xen only reads it. An
/// event that comes while its channel is masked interrupts nobody later either, so a guest that
/// unmasks one looks at PENDING itself, or lets `EVTCHNOP_unmask` do it.
#[xen_abi(expect(same_layout))]
pub struct shared_info {
    /// The first virtual CPUs' own.
    pub vcpu_info: [vcpu_info; per_abi!(XEN_LEGACY_MAX_VCPUS)],
    /// PENDING, a bit for each channel.
    pub evtchn_pending: [xen_ulong_t; size_of::<xen_ulong_t>() * 8],
    /// MASK, a bit for each channel.
    pub evtchn_mask: [xen_ulong_t; size_of::<xen_ulong_t>() * 8],
    /// The wall clock: odd while Xen writes it, as in `vcpu_time_info`.
    pub wc_version: u32,
    /// The wall clock at boot: seconds since 1970, in the domain's own time as
    /// `XEN_DOMCTL_settimeoffset` or its clock have set it.
    pub wc_sec: u32,
    /// The rest, in nanoseconds.
    pub wc_nsec: u32,
    /// The upper half of the seconds.
    #[abi(when(not(x86_32)))]
    pub wc_sec_hi: u32,
    /// What the architecture adds.
    pub arch: arch_shared_info,
}

c_only! {
    why: "one name for a field that is in another record on x86_32",
    text: r#"
        #if !defined(__i386__)
        #define xen_wc_sec_hi wc_sec_hi
        #elif !defined(__XEN__) && !defined(__XEN_TOOLS__)
        #define xen_wc_sec_hi arch.wc_sec_hi
        #endif
    "#,
    inside: shared_info.wc_sec_hi,
}

/// What Xen and a domain share. The hypervisor has another type under this name.
#[xen_abi(when(not(hypervisor)))]
pub type shared_info_t = shared_info;

c_comment! {
    "`incontents 200 startofday Start-of-day memory layout"
    ""
    " 1. A PV domain begins within one region of virtual memory, whose end is a multiple"
    "    of 4 MiB."
    " 2. In it follow each other, each beginning a page:"
    "     a. the kernel"
    "     b. the initial RAM disk, if any     [mod_start, mod_len]"
    "     c. the list of its frames           [mfn_list, nr_pages]"
    "        (elsewhere where XEN_ELFNOTE_INIT_P2M says so)"
    "     d. start_info                       [register rSI on x86]"
    "        with the console's information, for the initial domain"
    "     e. the page shared with xenstore    (other domains)"
    "     f. the console's page               (other domains)"
    "     g. the page tables                  [pt_base and CR3 on x86]"
    "     h. a stack                          [register ESP on x86]"
    " 3. The region maps the guest's first frames in order."
    " 4. All of it can be written to except the page tables."
    " 5. At least 512 KiB are left free at its end, for which it grows by another 4 MiB"
    "    where needed."
}

/// What a PV guest is told when it starts.
#[xen_abi(
    typedef,
    when(defined(XEN_HAVE_PV_GUEST_ENTRY, on(x86))),
    expect(no_native_int, same_layout, implicit_padding)
)]
pub struct start_info {
    /// `xen-<version>-<platform>`. This and what follows up to `console` is set on resume too.
    pub magic: [c_char; 32],
    /// How many pages the domain has.
    pub nr_pages: c_ulong,
    /// The machine address of `shared_info`.
    pub shared_info: c_ulong,
    /// `SIF_*`.
    pub flags: u32,
    /// The machine frame that is shared with xenstore.
    pub store_mfn: xen_pfn_t,
    /// The event channel to xenstore.
    pub store_evtchn: u32,
    /// The console.
    pub console: start_info__console,
    /// The virtual address of the page table. This and what follows is set at the start only.
    pub pt_base: c_ulong,
    /// How many pages the page tables have.
    pub nr_pt_frames: c_ulong,
    /// The virtual address of the list of frames.
    pub mfn_list: c_ulong,
    /// The module's virtual address, or its guest frame with `SIF_MOD_START_PFN`.
    pub mod_start: c_ulong,
    /// The module's size in bytes.
    pub mod_len: c_ulong,
    /// The command line, ending in zero.
    pub cmd_line: [i8; MAX_GUEST_CMDLINE as usize],
    /// The first guest frame of the list of frames and of the page tables that map it.
    pub first_p2m_pfn: c_ulong,
    /// How many frames those are.
    pub nr_p2m_frames: c_ulong,
}

#[xen_abi(
    inline,
    when(defined(XEN_HAVE_PV_GUEST_ENTRY, on(x86))),
    expect(same_layout)
)]
pub union start_info__console {
    /// Of a domain that has a console of its own.
    pub domU: start_info__console__domU,
    /// Of the initial domain.
    pub dom0: start_info__console__dom0,
}

#[xen_abi(
    inline,
    when(defined(XEN_HAVE_PV_GUEST_ENTRY, on(x86))),
    expect(same_layout, tail_padding)
)]
pub struct start_info__console__domU {
    /// The machine frame of its page.
    pub mfn: xen_pfn_t,
    /// Its event channel.
    pub evtchn: u32,
}

#[xen_abi(inline, when(defined(XEN_HAVE_PV_GUEST_ENTRY, on(x86))))]
pub struct start_info__console__dom0 {
    /// Where `dom0_vga_console_info` is, in bytes from `start_info`'s begin.
    pub info_off: u32,
    /// How large it is, in bytes.
    pub info_size: u32,
}

/// How long a guest's command line can be, its end included.
#[xen_abi(
    inside(start_info, mod_len),
    when(defined(XEN_HAVE_PV_GUEST_ENTRY, on(x86)))
)]
pub const MAX_GUEST_CMDLINE: u32 = 1024;

c_only! {
    why: "fields under the names that they had before they became part of a union",
    text: r#"
        #if __XEN_INTERFACE_VERSION__ < 0x00030203
        #define console_mfn console.domU.mfn
        #define console_evtchn console.domU.evtchn
        #endif
    "#,
    when: all(defined(XEN_HAVE_PV_GUEST_ENTRY, on(x86)), not(assembler)),
}

/// What a PV guest is: `start_info::flags`.
#[xen_abi(flags(u32), when(not(assembler)))]
pub enum Sif {
    /// It is privileged.
    SIF_PRIVILEGED = 1 << 0,
    /// It is the initial domain.
    SIF_INITDOMAIN = 1 << 1,
    /// The module is a list of modules: `xen_multiboot_mod_list`.
    SIF_MULTIBOOT_MOD = 1 << 2,
    /// `mod_start` is a guest frame.
    SIF_MOD_START_PFN = 1 << 3,
    /// The toolstack can do without the tree of frames where there is a linear list.
    SIF_VIRT_P2M_4TOOLS = 1 << 4,
}

/// The bits of `start_info::flags` that are options of Xen's power management.
#[xen_abi(when(not(assembler)))]
pub const SIF_PM_MASK: u32 = 0xFF << 8;

/// One module of several: an array of these is at the begin of what the guest gets as its module, and
/// ends with one whose `mod_start` is zero. Addresses count from that begin.
#[xen_abi]
pub struct xen_multiboot_mod_list {
    /// The module's first byte.
    pub mod_start: u32,
    /// Its last byte.
    pub mod_end: u32,
    /// Its command line, ending in zero.
    pub cmdline: u32,
    #[abi(reserved)]
    pad: u32,
}

c_comment! {
    "`incontents 200 startofday_dom0_console Dom0_console"
    ""
    "The console of the initial domain, at start_info.console.dom0."
}

/// The screen as the firmware left it, for the initial domain.
#[xen_abi(typedef, joined, expect(implicit_padding))]
pub struct dom0_vga_console_info {
    /// What it is: `XEN_VGATYPE_*`.
    #[abi(output)]
    pub video_type: u8,
    /// More about it.
    #[abi(output, tag(video_type))]
    pub u: dom0_vga_console_info__u,
}

/// VGA text, 80 columns.
#[xen_abi(inside(dom0_vga_console_info, video_type))]
pub const XEN_VGATYPE_TEXT_MODE_3: u8 = 0x03;
/// A frame buffer that VESA's BIOS has set up.
#[xen_abi(inside(dom0_vga_console_info, video_type))]
pub const XEN_VGATYPE_VESA_LFB: u8 = 0x23;
/// A frame buffer that EFI has set up.
#[xen_abi(inside(dom0_vga_console_info, video_type))]
pub const XEN_VGATYPE_EFI_LFB: u8 = 0x70;

#[xen_abi(inline)]
pub union dom0_vga_console_info__u {
    /// Text.
    #[abi(output, selected_by(XEN_VGATYPE_TEXT_MODE_3))]
    pub text_mode_3: dom0_vga_console_info__u__text_mode_3,
    /// A frame buffer.
    #[abi(output, selected_by(XEN_VGATYPE_VESA_LFB, XEN_VGATYPE_EFI_LFB))]
    pub vesa_lfb: dom0_vga_console_info__u__vesa_lfb,
}

#[xen_abi(inline)]
pub struct dom0_vga_console_info__u__text_mode_3 {
    /// The height of a character in pixels.
    #[abi(output)]
    pub font_height: u16,
    /// The cursor's column.
    #[abi(output)]
    pub cursor_x: u16,
    /// The cursor's row.
    #[abi(output)]
    pub cursor_y: u16,
    /// How many rows there are.
    #[abi(output)]
    pub rows: u16,
    /// How many columns there are.
    #[abi(output)]
    pub columns: u16,
}

#[xen_abi(inline)]
pub struct dom0_vga_console_info__u__vesa_lfb {
    /// Width in pixels.
    #[abi(output)]
    pub width: u16,
    /// Height in pixels.
    #[abi(output)]
    pub height: u16,
    /// Bytes from one line to the next.
    #[abi(output)]
    pub bytes_per_line: u16,
    /// Bits of a pixel.
    #[abi(output)]
    pub bits_per_pixel: u16,
    /// The frame buffer's physical address, its low half.
    #[abi(output)]
    pub lfb_base: u32,
    /// Its size in units of 64 KiB.
    #[abi(output)]
    pub lfb_size: u32,
    /// Red's lowest bit.
    #[abi(output)]
    pub red_pos: u8,
    /// How many bits red has.
    #[abi(output)]
    pub red_size: u8,
    /// Green's lowest bit.
    #[abi(output)]
    pub green_pos: u8,
    /// How many bits green has.
    #[abi(output)]
    pub green_size: u8,
    /// Blue's lowest bit.
    #[abi(output)]
    pub blue_pos: u8,
    /// How many bits blue has.
    #[abi(output)]
    pub blue_size: u8,
    /// The lowest bit that is none of them.
    #[abi(output)]
    pub rsvd_pos: u8,
    /// How many bits are none of them.
    #[abi(output)]
    pub rsvd_size: u8,
    /// What VESA's BIOS can do (offset 0x0a of what function 4f00 gives).
    #[abi(output, when(interface(>= 0x00030206)))]
    pub gbl_caps: u32,
    /// The mode's attributes (offset 0 of what function 4f01 gives).
    #[abi(output, when(interface(>= 0x00030206)))]
    pub mode_attrs: u16,
    #[abi(when(interface(>= 0x00030206)), reserved)]
    pad: u16,
    /// The frame buffer's physical address, its high half.
    #[abi(output, when(interface(>= 0x00040d00)))]
    pub ext_lfb_base: u32,
}

c_only! {
    why: "the record under the name that it should have had",
    text: r#"
        #define xen_vga_console_info dom0_vga_console_info
        #define xen_vga_console_info_t dom0_vga_console_info_t
    "#,
    when: not(assembler),
}

/// A domain's UUID.
#[xen_abi]
pub type xen_domain_handle_t = [u8; 16];

guest_handle! {
    /// Bytes.
    uint8 = u8;
    /// 16-bit integers.
    uint16 = u16;
    /// 32-bit integers.
    uint32 = u32;
    /// 64-bit integers.
    uint64 = u64;
}

/// A UUID, most significant byte first throughout; not in the mixed order of Microsoft's.
#[xen_abi(untagged)]
pub struct xen_uuid_t {
    /// The bytes.
    pub a: [u8; 16],
}

/// `XEN_DEFINE_UUID(0x00112233, 0x4455, 0x6677, 0x8899, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff)` is
/// 00112233-4455-6677-8899-aabbccddeeff.
#[allow(non_snake_case, clippy::too_many_arguments)]
pub const fn XEN_DEFINE_UUID(
    a: u32,
    b: u16,
    c: u16,
    d: u16,
    e1: u8,
    e2: u8,
    e3: u8,
    e4: u8,
    e5: u8,
    e6: u8,
) -> xen_uuid_t {
    let [a1, a2, a3, a4] = a.to_be_bytes();
    let ([b1, b2], [c1, c2], [d1, d2]) = (b.to_be_bytes(), c.to_be_bytes(), d.to_be_bytes());
    xen_uuid_t {
        a: [
            a1, a2, a3, a4, b1, b2, c1, c2, d1, d2, e1, e2, e3, e4, e5, e6,
        ],
    }
}

c_only! {
    why: "the same as an initialiser of a C array",
    text: r#"
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
    "#,
    when: not(assembler),
}

c_only! {
    why: "what domctl and sysctl need and most architectures have no need to define",
    text: r#"
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
    "#,
}

/// A bitmap that the toolstack passes to Xen or gets from it.
#[xen_abi(typedef, when(any(hypervisor, toolstack)), expect(tail_padding))]
pub struct xenctl_bitmap {
    /// The bits, eight to a byte, lowest first.
    #[abi(input, buffer(input, output, len = (nr_bits + 7) / 8))]
    pub bitmap: GuestHandle64<uint8>,
    /// How many bits there are.
    #[abi(input)]
    pub nr_bits: u32,
}
