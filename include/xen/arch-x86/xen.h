/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/arch_x86/xen.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * What is particular to x86, 32-bit and 64-bit alike.
 */

#include "../xen.h"

#ifndef __XEN_PUBLIC_ARCH_X86_XEN_H__
#define __XEN_PUBLIC_ARCH_X86_XEN_H__

/* Before interface 0x00030201 a handle was a bare pointer. */
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
#define ___DEFINE_XEN_GUEST_HANDLE(name, type) \
    typedef struct { type *p; } __guest_handle_ ## name
#else
#define ___DEFINE_XEN_GUEST_HANDLE(name, type) \
    typedef type *__guest_handle_ ## name
#endif

/*
 * XEN_GUEST_HANDLE is a guest's pointer in memory, XEN_GUEST_HANDLE_PARAM
 * one that is itself a hypercall's argument. Here they are the same; on
 * some architectures they are not.
 */
#define __DEFINE_XEN_GUEST_HANDLE(name, type) \
    ___DEFINE_XEN_GUEST_HANDLE(name, type); \
    ___DEFINE_XEN_GUEST_HANDLE(const_##name, const type)
#define DEFINE_XEN_GUEST_HANDLE(name) __DEFINE_XEN_GUEST_HANDLE(name, name)
#define __XEN_GUEST_HANDLE(name) __guest_handle_ ## name
#define XEN_GUEST_HANDLE(name) __XEN_GUEST_HANDLE(name)
#define XEN_GUEST_HANDLE_PARAM(name) XEN_GUEST_HANDLE(name)
#define set_xen_guest_handle_raw(hnd, val) do { (hnd).p = val; } while ( 0 )
#define set_xen_guest_handle(hnd, val) set_xen_guest_handle_raw(hnd, val)

#if defined(__i386__) && defined(__XEN__)
__DeFiNe__ __DECL_REG_LO8(which) uint32_t e ## which ## x
__DeFiNe__ __DECL_REG_LO16(name) union { uint32_t e ## name; }
#endif

#ifdef __i386__
#include "xen-x86_32.h"
#endif

#if defined(__i386__) && defined(__XEN__)
__UnDeF__ __DECL_REG_LO8
__UnDeF__ __DECL_REG_LO16
__DeFiNe__ __DECL_REG_LO8(which) e ## which ## x
__DeFiNe__ __DECL_REG_LO16(name) e ## name
#endif

#ifdef __x86_64__
#include "xen-x86_64.h"
#endif

#ifndef __ASSEMBLER__

/* A guest's frame number. */
typedef unsigned long xen_pfn_t;

/* How printf shows a frame number in hex. */
#define PRI_xen_pfn  "lx"
/* How printf shows a frame number in decimal. */
#define PRIu_xen_pfn "lu"

#endif

/* A PV guest is started with a start_info. */
#define XEN_HAVE_PV_GUEST_ENTRY 1
/* A virtual CPU's shared data has a mask for all events. */
#define XEN_HAVE_PV_UPCALL_MASK 1

/* `incontents 200 segdesc Segment Descriptor Tables */

/*
 * ` enum neg_errnoval
 * ` HYPERVISOR_set_gdt(const xen_pfn_t frames[], unsigned int entries);
 * `
 */

/*
 * The first page of a GDT that is Xen's own. It is at the far end, since some
 * guests have selectors near the beginning built in. (An LDT is set by
 * MMUEXT_SET_LDT.)
 */
#define FIRST_RESERVED_GDT_PAGE 14

/* The first byte of a GDT that is Xen's own. */
#define FIRST_RESERVED_GDT_BYTE  (FIRST_RESERVED_GDT_PAGE * 4096)
/* The first entry of a GDT that is Xen's own. */
#define FIRST_RESERVED_GDT_ENTRY (FIRST_RESERVED_GDT_BYTE / 8)

/*
 * ` enum neg_errnoval
 * ` HYPERVISOR_update_descriptor(u64 pa, u64 desc);
 * `
 * ` @pa   Machine address of the descriptor. Its page has to be writable, or
 * `       one of descriptors.
 * ` @desc The new descriptor, as the processor has it.
 */

/*
 * How many virtual CPUs shared_info has room for. A guest with more registers
 * the memory for the others by VCPUOP_register_vcpu_info.
 */
#define XEN_LEGACY_MAX_VCPUS 32

#ifndef __ASSEMBLER__

/* A number as wide as a register. */
typedef unsigned long xen_ulong_t;

/* How printf shows a xen_ulong_t in hex. */
#define PRI_xen_ulong "lx"

#endif

/*
 * ` enum neg_errnoval
 * ` HYPERVISOR_stack_switch(unsigned long ss, unsigned long esp);
 * `
 * Where the calling virtual CPU's kernel stack is.
 */

/*
 * ` enum neg_errnoval
 * ` HYPERVISOR_set_trap_table(const struct trap_info traps[]);
 * `
 */

#ifndef __ASSEMBLER__

/* The rings that may raise the trap: 0 for none, 1 and 2 the kernel, 3 all. */
#define TI_GET_DPL(_ti) ((_ti)->flags & 3)
/* Whether events are masked when it is taken. */
#define TI_GET_IF(_ti) ((_ti)->flags & 4)
#define TI_SET_DPL(_ti, _dpl) ((_ti)->flags |= (_dpl))
#define TI_SET_IF(_ti, _if) ((_ti)->flags |= ((!!(_if)) << 2))

/*
 * What the guest does on one trap. HYPERVISOR_set_trap_table takes an array of
 * these that ends with one whose address is zero.
 *
 * A guest that is to get #GP for an access to a model-specific register should
 * have set its handler before; until then Xen avoids to raise it, in ways that
 * nobody should rely on.
 */
struct trap_info {
    /* The trap's number. */
    uint8_t vector;
    /*
     * Bits 0 and 1: the least privileged ring that may raise it by software.
     * Bit 2: mask events.
     */
    uint8_t flags;
    /* The handler's code segment. */
    uint16_t cs;
    /* The handler's address. */
    unsigned long address;
};
typedef struct trap_info trap_info_t;
DEFINE_XEN_GUEST_HANDLE(trap_info_t);

/* What RDTSC reads. */
typedef uint64_t tsc_timestamp_t;

/*
 * All that a virtual CPU of a PV guest consists of.
 *
 * Of an HVM guest, XEN_DOMCTL_setvcpucontext sets only the FPU (with
 * VGCF_i387_valid), flags, user_regs and debugreg; and VCPUOP_initialise takes
 * a vcpu_hvm_context instead.
 */
struct vcpu_guest_context {
    /* The FPU, as FXSAVE saves it; first, so that it can be aligned. */
    struct {
        /* The bytes. */
        char x[512];
    } fpu_ctxt;

    /* What is in vcpu_guest_context.flags. */

    /* fpu_ctxt is to be loaded. */
#define _VGCF_i387_valid               0
#define VGCF_i387_valid                (1 << _VGCF_i387_valid)
    /* It runs in kernel mode. */
#define _VGCF_in_kernel                2
#define VGCF_in_kernel                 (1 << _VGCF_in_kernel)
    /* The failsafe callback masks events. */
#define _VGCF_failsafe_disables_events 3
#define VGCF_failsafe_disables_events  (1 << _VGCF_failsafe_disables_events)
    /* The SYSCALL callback masks events. */
#define _VGCF_syscall_disables_events  4
#define VGCF_syscall_disables_events   (1 << _VGCF_syscall_disables_events)
    /* The virtual CPU is on. */
#define _VGCF_online                   5
#define VGCF_online                    (1 << _VGCF_online)

    /* VGCF_*. */
    unsigned long flags;
#ifdef __XEN__
    /* The registers. */
    struct guest_user_regs user_regs;
#else
    /* The registers. */
    struct cpu_user_regs user_regs;
#endif
    /* What to do on each trap. */
    struct trap_info trap_ctxt[256];
    /* The address of the local descriptors. */
    unsigned long ldt_base;
    /* How many local descriptors there are. */
    unsigned long ldt_ents;
    /* The machine frames of the global descriptors. */
    unsigned long gdt_frames[16];
    /* How many global descriptors there are. */
    unsigned long gdt_ents;
    /* The kernel's stack: its segment. */
    unsigned long kernel_ss;
    /* The kernel's stack: its address. */
    unsigned long kernel_sp;
    /* %cr0 to %cr7. On x86_64, %cr1 is the page table of user mode. */
    unsigned long ctrlreg[8];
    /* %db0 to %db7. */
    unsigned long debugreg[8];
#ifdef __i386__
    /* Where events enter the kernel: the segment. */
    unsigned long event_callback_cs;
#endif
    /* Where events enter the kernel: the address. */
    unsigned long event_callback_eip;
#ifdef __i386__
    /*
     * Where faults on the way back to the guest enter the kernel: the segment.
     */
    unsigned long failsafe_callback_cs;
#endif
    /*
     * Where faults on the way back to the guest enter the kernel: the address.
     */
    unsigned long failsafe_callback_eip;
#ifdef __x86_64__
#ifdef __XEN__
    /*
     * Where SYSCALL enters the kernel; for a 32-bit guest, Xen keeps the two
     * segments here.
     */
    union {
        /* Where SYSCALL enters the kernel. */
        unsigned long syscall_callback_eip;
        struct {
            /* Where events enter a 32-bit kernel: the segment. */
            unsigned int event_callback_cs;
            /* Where faults enter a 32-bit kernel: the segment. */
            unsigned int failsafe_callback_cs;
        };
    };
#else /* __XEN__ */
    /* Where SYSCALL enters the kernel. */
    unsigned long syscall_callback_eip;
#endif /* __XEN__ */
#endif /* __x86_64__ */
    /* A bit for each assist that is on: VMASST_TYPE_*. */
    unsigned long vm_assist;
#ifdef __x86_64__
    /* The base of %fs. */
    uint64_t fs_base;
    /* The base of %gs in kernel mode. */
    uint64_t gs_base_kernel;
    /* The base of %gs in user mode. */
    uint64_t gs_base_user;
#endif
};
typedef struct vcpu_guest_context vcpu_guest_context_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_guest_context_t);

/*
 * What x86 adds to a domain's shared data: where its table from guest frames to
 * machine frames (p2m) is, for the toolstack's eyes.
 *
 * The table is found in one of two ways. The tree: a frame that lists frames
 * that list frames that hold the table. The line: the table in the guest's
 * virtual memory, under its own page table.
 */
struct arch_shared_info {
    /* How many entries the table has. */
    unsigned long max_pfn;
    /*
     * The root of the tree. Zero: not set up yet. All ones: there is none, see
     * the line.
     */
    xen_pfn_t pfn_to_mfn_frame_list_list;
    /* Why there was an NMI: XEN_NMIREASON_*. */
    unsigned long nmi_reason;
    /*
     * The line: the page table under which p2m_vaddr is valid, in the form of
     * %cr3. Zero: there is none.
     */
    unsigned long p2m_cr3;
    /* The line: its virtual address. Entries are written in one go each. */
    unsigned long p2m_vaddr;
    /*
     * The line: incremented before and after the guest changes its mapping, so
     * odd while it does.
     */
    unsigned long p2m_generation;
#ifdef __i386__
    /*
     * The upper half of the wall clock's seconds, for which the generic part
     * has no room here.
     */
    uint32_t wc_sec_hi;
#endif
};
typedef struct arch_shared_info arch_shared_info_t;

#if defined(__XEN__) || defined(__XEN_TOOLS__)
/*
 * What is emulated for a domain, and how; part of XEN_DOMCTL_createdomain, and
 * covered by its interface version.
 */
struct xen_arch_domainconfig {
    /* The devices that Xen emulates for a domain. */

    /* Local interrupt controllers. */
#define _XEN_X86_EMU_LAPIC    0
#define XEN_X86_EMU_LAPIC     (1U << _XEN_X86_EMU_LAPIC)
    /* The HPET. */
#define _XEN_X86_EMU_HPET     1
#define XEN_X86_EMU_HPET      (1U << _XEN_X86_EMU_HPET)
    /* The power management timer. */
#define _XEN_X86_EMU_PM       2
#define XEN_X86_EMU_PM        (1U << _XEN_X86_EMU_PM)
    /* The real-time clock. */
#define _XEN_X86_EMU_RTC      3
#define XEN_X86_EMU_RTC       (1U << _XEN_X86_EMU_RTC)
    /* The I/O interrupt controller. */
#define _XEN_X86_EMU_IOAPIC   4
#define XEN_X86_EMU_IOAPIC    (1U << _XEN_X86_EMU_IOAPIC)
    /* The old interrupt controllers. */
#define _XEN_X86_EMU_PIC      5
#define XEN_X86_EMU_PIC       (1U << _XEN_X86_EMU_PIC)
    /* VGA. */
#define _XEN_X86_EMU_VGA      6
#define XEN_X86_EMU_VGA       (1U << _XEN_X86_EMU_VGA)
    /* An IOMMU. */
#define _XEN_X86_EMU_IOMMU    7
#define XEN_X86_EMU_IOMMU     (1U << _XEN_X86_EMU_IOMMU)
    /* The old timer. */
#define _XEN_X86_EMU_PIT      8
#define XEN_X86_EMU_PIT       (1U << _XEN_X86_EMU_PIT)
    /* Interrupt lines are delivered as events. */
#define _XEN_X86_EMU_USE_PIRQ 9
#define XEN_X86_EMU_USE_PIRQ  (1U << _XEN_X86_EMU_USE_PIRQ)
    /* PCI configuration space. */
#define _XEN_X86_EMU_VPCI     10
#define XEN_X86_EMU_VPCI      (1U << _XEN_X86_EMU_VPCI)

    /* All that Xen emulates. */
#define XEN_X86_EMU_ALL \
    (XEN_X86_EMU_LAPIC | XEN_X86_EMU_HPET | XEN_X86_EMU_PM | XEN_X86_EMU_RTC | \
    XEN_X86_EMU_IOAPIC | XEN_X86_EMU_PIC | XEN_X86_EMU_VGA | XEN_X86_EMU_IOMMU \
    | XEN_X86_EMU_PIT | XEN_X86_EMU_USE_PIRQ | XEN_X86_EMU_VPCI)

    /* IN/OUT: XEN_X86_EMU_*. */
    uint32_t emulation_flags;

    /*
     * Accesses to model-specific registers that Xen does not know raise no #GP:
     * reads give zero, writes are dropped. The registers themselves stay out of
     * the guest's reach.
     */
#define XEN_X86_MSR_RELAXED (1U << 0)

    /* IN/OUT: XEN_X86_MSR_RELAXED. */
    uint32_t misc_flags;
};
#endif /* __XEN__ || __XEN_TOOLS__ */

#endif /* !__ASSEMBLER__ */

#if defined(__XEN__) || defined(__XEN_TOOLS__)
/*
 * The highest of the flags in misc_flags, for checks that other languages have
 * them all.
 */
#define XEN_X86_MISC_FLAGS_MAX XEN_X86_MSR_RELAXED
#endif

#ifndef __ASSEMBLER__

/*
 * What CPUID answers in one leaf, in the form in which CPU policies are passed
 * on.
 */
typedef struct xen_cpuid_leaf {
    /* The leaf has no subleaves. */
#define XEN_CPUID_NO_SUBLEAF 0xffffffffU

    /* The leaf: %eax before. */
    uint32_t leaf;
    /* The subleaf: %ecx before, or XEN_CPUID_NO_SUBLEAF. */
    uint32_t subleaf;
    /* %eax. */
    uint32_t a;
    /* %ebx. */
    uint32_t b;
    /* %ecx. */
    uint32_t c;
    /* %edx. */
    uint32_t d;
} xen_cpuid_leaf_t;
DEFINE_XEN_GUEST_HANDLE(xen_cpuid_leaf_t);

/*
 * A model-specific register, in the form in which CPU policies are passed on.
 */
typedef struct xen_msr_entry {
    /* The register. */
    uint32_t idx;
    /* Zero. */
    uint32_t flags;
    /* Its value. */
    uint64_t val;
} xen_msr_entry_t;
DEFINE_XEN_GUEST_HANDLE(xen_msr_entry_t);

#endif /* !__ASSEMBLER__ */

/*
 * ` enum neg_errnoval
 * ` HYPERVISOR_fpu_taskswitch(int set);
 * `
 * Sets CR0.TS where @set is not zero, clears it where it is.
 */

/*
 * ` enum neg_errnoval
 * ` HYPERVISOR_set_debugreg(int regno, unsigned long value);
 *
 * ` unsigned long
 * ` HYPERVISOR_get_debugreg(int regno);
 * The answer is the register, or -EINVAL as an unsigned long where there is
 * no such register; the two cannot be told apart for certain.
 */

/* Before CPUID: ask Xen rather than the processor. */
#ifdef __ASSEMBLER__
#define XEN_EMULATE_PREFIX .byte 0x0f,0x0b,0x78,0x65,0x6e ;
#define XEN_CPUID XEN_EMULATE_PREFIX cpuid
#else
#define XEN_EMULATE_PREFIX ".byte 0x0f,0x0b,0x78,0x65,0x6e ; "
#define XEN_CPUID XEN_EMULATE_PREFIX "cpuid"
#endif

/*
 * The I/O port that prints what is written to it on Xen's console, as far as
 * log levels let it.
 */
#define XEN_HVM_DEBUGCONS_IOPORT 0xe9

#endif /* __XEN_PUBLIC_ARCH_X86_XEN_H__ */
