/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/arch_x86/xen_x86_32.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * What is particular to 32-bit x86.
 *
 * A hypercall's number goes to %eax; its arguments to %ebx, %ecx, %edx, %esi
 * and %edi; its result comes back in %eax. It is made by calling entry number
 * of the hypercall page, 32 bytes each. The registers of the arguments that a
 * call has are clobbered.
 */

#ifndef __XEN_PUBLIC_ARCH_X86_XEN_X86_32_H__
#define __XEN_PUBLIC_ARCH_X86_XEN_X86_32_H__

/*
 * Selectors of flat segments. Xen has them in the part of every GDT that is its own, so a guest
 * that needs no others can do without a GDT.
 */

/* Ring 1, code. */
#define FLAT_RING1_CS               0xe019
/* Ring 1, data. */
#define FLAT_RING1_DS               0xe021
/* Ring 1, stack. */
#define FLAT_RING1_SS               0xe021
/* Ring 3, code. */
#define FLAT_RING3_CS               0xe02b
/* Ring 3, data. */
#define FLAT_RING3_DS               0xe033
/* Ring 3, stack. */
#define FLAT_RING3_SS               0xe033
/* The guest kernel's code segment. */
#define FLAT_KERNEL_CS              FLAT_RING1_CS
/* The guest kernel's data segment. */
#define FLAT_KERNEL_DS              FLAT_RING1_DS
/* The guest kernel's stack segment. */
#define FLAT_KERNEL_SS              FLAT_RING1_SS
/* A user program's code segment. */
#define FLAT_USER_CS                FLAT_RING3_CS
/* A user program's data segment. */
#define FLAT_USER_DS                FLAT_RING3_DS
/* A user program's stack segment. */
#define FLAT_USER_SS                FLAT_RING3_SS
/* Where the addresses begin that Xen keeps for itself. */
#define __HYPERVISOR_VIRT_START_PAE 0xF5800000
/* Where the table from machine frames to guest frames begins. */
#define __MACH2PHYS_VIRT_START_PAE  0xF5800000
/* Where it ends. */
#define __MACH2PHYS_VIRT_END_PAE    0xF6800000
/* Where the addresses begin that Xen keeps for itself. */
#define HYPERVISOR_VIRT_START_PAE   (xen_mk_ulong(__HYPERVISOR_VIRT_START_PAE))
/* Where the table from machine frames to guest frames begins. */
#define MACH2PHYS_VIRT_START_PAE    (xen_mk_ulong(__MACH2PHYS_VIRT_START_PAE))
/* Where it ends. */
#define MACH2PHYS_VIRT_END_PAE      (xen_mk_ulong(__MACH2PHYS_VIRT_END_PAE))

/* For guests without PAE, which no Xen runs any more. */

/* Where the addresses began that Xen kept for itself. */
#define __HYPERVISOR_VIRT_START_NONPAE 0xFC000000
/* Where the table from machine frames to guest frames began. */
#define __MACH2PHYS_VIRT_START_NONPAE  0xFC000000
/* Where it ended. */
#define __MACH2PHYS_VIRT_END_NONPAE    0xFC400000
/* Where the addresses began that Xen kept for itself. */
#define HYPERVISOR_VIRT_START_NONPAE   (xen_mk_ulong(__HYPERVISOR_VIRT_START_NONPAE))
/* Where the table from machine frames to guest frames began. */
#define MACH2PHYS_VIRT_START_NONPAE    (xen_mk_ulong(__MACH2PHYS_VIRT_START_NONPAE))
/* Where it ended. */
#define MACH2PHYS_VIRT_END_NONPAE      (xen_mk_ulong(__MACH2PHYS_VIRT_END_NONPAE))
/* Where the addresses begin that Xen keeps for itself. */
#define __HYPERVISOR_VIRT_START        __HYPERVISOR_VIRT_START_PAE
/* Where the table from machine frames to guest frames begins. */
#define __MACH2PHYS_VIRT_START         __MACH2PHYS_VIRT_START_PAE
/* Where it ends. */
#define __MACH2PHYS_VIRT_END           __MACH2PHYS_VIRT_END_PAE

/* Where the addresses begin that Xen keeps for itself. */
#ifndef HYPERVISOR_VIRT_START
#define HYPERVISOR_VIRT_START (xen_mk_ulong(__HYPERVISOR_VIRT_START))
#endif

/* Where the table from machine frames to guest frames begins. */
#define MACH2PHYS_VIRT_START (xen_mk_ulong(__MACH2PHYS_VIRT_START))
/* Where it ends. */
#define MACH2PHYS_VIRT_END   (xen_mk_ulong(__MACH2PHYS_VIRT_END))
/* How many entries it has. */
#define MACH2PHYS_NR_ENTRIES ((MACH2PHYS_VIRT_END - MACH2PHYS_VIRT_START) >> 2)

#ifndef machine_to_phys_mapping
#define machine_to_phys_mapping ((unsigned long *)MACH2PHYS_VIRT_START)
#endif

#if defined(__XEN__) || defined(__XEN_TOOLS__)
#undef ___DEFINE_XEN_GUEST_HANDLE
#define ___DEFINE_XEN_GUEST_HANDLE(name, type) \
    typedef struct { type *p; } __guest_handle_ ## name; \
    typedef struct { union { type *p; uint64_aligned_t q; }; } \
        __guest_handle_64_ ## name
/* The upper half of a 64-bit handle is part of it, and zero. */
#undef set_xen_guest_handle_raw
#define set_xen_guest_handle_raw(hnd, val) \
    do { \
        if ( sizeof(hnd) == 8 ) \
            *(uint64_t *)&(hnd) = 0; \
        (hnd).p = val; \
    } while ( 0 )
#define int64_aligned_t int64_t __attribute__((aligned(8)))
#define uint64_aligned_t uint64_t __attribute__((aligned(8)))
#define __XEN_GUEST_HANDLE_64(name) __guest_handle_64_ ## name
#define XEN_GUEST_HANDLE_64(name) __XEN_GUEST_HANDLE_64(name)
#endif /* __XEN__ || __XEN_TOOLS__ */

#ifndef __ASSEMBLER__

#if defined(XEN_GENERATING_COMPAT_HEADERS)
/* Whoever generates them brings these macros along. */
#elif defined(__XEN__) || defined(__XEN_TOOLS__)
/* Each register under every name that its parts have. */
#define __DECL_REG_LO8(which)   \
    union {                     \
        uint32_t e ## which ## x; \
        uint16_t which ## x;    \
        struct {                \
            uint8_t which ## l; \
            uint8_t which ## h; \
        };                      \
    }
#define __DECL_REG_LO16(name)   \
    union {                     \
        uint32_t e ## name, _e ## name; \
        uint16_t name;          \
    }
#else
/* The 32-bit name alone. */
#define __DECL_REG_LO8(which) uint32_t e ## which ## x
#define __DECL_REG_LO16(name) uint32_t e ## name
#endif

#ifdef __XEN__
#define cpu_user_regs guest_user_regs
#endif

/* A guest's registers, as Xen saves them when it is entered. */
struct cpu_user_regs {
    /* %ebx. */
    __DECL_REG_LO8(b);
    /* %ecx. */
    __DECL_REG_LO8(c);
    /* %edx. */
    __DECL_REG_LO8(d);
    /* %esi. */
    __DECL_REG_LO16(si);
    /* %edi. */
    __DECL_REG_LO16(di);
    /* %ebp. */
    __DECL_REG_LO16(bp);
    /* %eax. */
    __DECL_REG_LO8(a);
    /* Xen's own: the exception's error code. */
    uint16_t error_code;
    /* Xen's own: the exception's number. */
    uint16_t entry_vector;
    /* %eip. */
    __DECL_REG_LO16(ip);
    /* %cs. */
    uint16_t cs;
    /*
     * Whether events were masked: the opposite of the interrupt flag in
     * %eflags.
     */
    uint8_t saved_upcall_mask;
    uint8_t _pad0;
    /* %eflags; its interrupt flag is the opposite of saved_upcall_mask. */
    __DECL_REG_LO16(flags);
    /* %esp. */
    __DECL_REG_LO16(sp);
    /* %ss. */
    uint16_t ss;
    uint16_t _pad1;
    /* %es. */
    uint16_t es;
    uint16_t _pad2;
    /* %ds. */
    uint16_t ds;
    uint16_t _pad3;
    /* %fs. */
    uint16_t fs;
    uint16_t _pad4;
    /* %gs. */
    uint16_t gs;
    uint16_t _pad5;
};
typedef struct cpu_user_regs cpu_user_regs_t;
DEFINE_XEN_GUEST_HANDLE(cpu_user_regs_t);

#ifdef __XEN__
#undef cpu_user_regs
#endif

#undef __DECL_REG_LO8
#undef __DECL_REG_LO16

/*
 * The value of %cr3 for a page table in frame pfn. Frames above 4 GiB do not
 * fit otherwise: the upper bits take the place of the flags.
 */
#define xen_pfn_to_cr3(pfn) (((unsigned int)(pfn) << 12) | ((unsigned int)(pfn) >> 20))

/* The frame of the page table that such a value names. */
#define xen_cr3_to_pfn(cr3) (((unsigned int)(cr3) >> 12) | ((unsigned int)(cr3) << 20))

/* What x86_32 adds to a virtual CPU's shared data. */
struct arch_vcpu_info {
    /* The address of the last page fault. */
    unsigned long cr2;
    unsigned long pad[5];
};
typedef struct arch_vcpu_info arch_vcpu_info_t;

/* Where Xen enters the guest for a callback. */
struct xen_callback {
    /* IN: The code segment. */
    unsigned long cs;
    /* IN: The address in it. */
    unsigned long eip;
};
typedef struct xen_callback xen_callback_t;

#endif /* !__ASSEMBLER__ */

#endif /* __XEN_PUBLIC_ARCH_X86_XEN_X86_32_H__ */
