/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/arch_x86/xen_x86_64.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * What is particular to 64-bit x86.
 *
 * A hypercall's number goes to %rax; its arguments to %rdi, %rsi, %rdx, %r10
 * and %r8; its result comes back in %rax. It is made by calling entry number of
 * the hypercall page, 32 bytes each. The registers of the arguments that a call
 * has are clobbered.
 */

#ifndef __XEN_PUBLIC_ARCH_X86_XEN_X86_64_H__
#define __XEN_PUBLIC_ARCH_X86_XEN_X86_64_H__

/*
 * Selectors of flat segments. Xen has them in the part of every GDT that is its own, so a guest
 * that needs no others can do without a GDT.
 */

/* Ring 3, 32-bit code. */
#define FLAT_RING3_CS32         0xe023
/* Ring 3, 64-bit code. */
#define FLAT_RING3_CS64         0xe033
/* Ring 3, 32-bit data. */
#define FLAT_RING3_DS32         0xe02b
/* Ring 3, 64-bit data: the null selector. */
#define FLAT_RING3_DS64         0x0000
/* Ring 3, a 32-bit stack. */
#define FLAT_RING3_SS32         0xe02b
/* Ring 3, a 64-bit stack. */
#define FLAT_RING3_SS64         0xe02b
/* The guest kernel's 64-bit data segment. */
#define FLAT_KERNEL_DS64        FLAT_RING3_DS64
/* The guest kernel's 32-bit data segment. */
#define FLAT_KERNEL_DS32        FLAT_RING3_DS32
/* The guest kernel's data segment. */
#define FLAT_KERNEL_DS          FLAT_KERNEL_DS64
/* The guest kernel's 64-bit code segment. */
#define FLAT_KERNEL_CS64        FLAT_RING3_CS64
/* The guest kernel's 32-bit code segment. */
#define FLAT_KERNEL_CS32        FLAT_RING3_CS32
/* The guest kernel's code segment. */
#define FLAT_KERNEL_CS          FLAT_KERNEL_CS64
/* The guest kernel's 64-bit stack segment. */
#define FLAT_KERNEL_SS64        FLAT_RING3_SS64
/* The guest kernel's 32-bit stack segment. */
#define FLAT_KERNEL_SS32        FLAT_RING3_SS32
/* The guest kernel's stack segment. */
#define FLAT_KERNEL_SS          FLAT_KERNEL_SS64
/* A user program's 64-bit data segment. */
#define FLAT_USER_DS64          FLAT_RING3_DS64
/* A user program's 32-bit data segment. */
#define FLAT_USER_DS32          FLAT_RING3_DS32
/* A user program's data segment. */
#define FLAT_USER_DS            FLAT_USER_DS64
/* A user program's 64-bit code segment. */
#define FLAT_USER_CS64          FLAT_RING3_CS64
/* A user program's 32-bit code segment. */
#define FLAT_USER_CS32          FLAT_RING3_CS32
/* A user program's code segment. */
#define FLAT_USER_CS            FLAT_USER_CS64
/* A user program's 64-bit stack segment. */
#define FLAT_USER_SS64          FLAT_RING3_SS64
/* A user program's 32-bit stack segment. */
#define FLAT_USER_SS32          FLAT_RING3_SS32
/* A user program's stack segment. */
#define FLAT_USER_SS            FLAT_USER_SS64
/* Where the addresses begin that Xen keeps for itself. */
#define __HYPERVISOR_VIRT_START 0xFFFF800000000000
/* Where they end. */
#define __HYPERVISOR_VIRT_END   0xFFFF880000000000
/* Where the table from machine frames to guest frames begins. */
#define __MACH2PHYS_VIRT_START  0xFFFF800000000000
/* Where it ends. */
#define __MACH2PHYS_VIRT_END    0xFFFF804000000000
#ifndef HYPERVISOR_VIRT_START
/* Where the addresses begin that Xen keeps for itself. */
#define HYPERVISOR_VIRT_START   (xen_mk_ulong(__HYPERVISOR_VIRT_START))
/* Where they end. */
#define HYPERVISOR_VIRT_END     (xen_mk_ulong(__HYPERVISOR_VIRT_END))
#endif /* !HYPERVISOR_VIRT_START */
/* Where the table from machine frames to guest frames begins. */
#define MACH2PHYS_VIRT_START    (xen_mk_ulong(__MACH2PHYS_VIRT_START))
/* Where it ends. */
#define MACH2PHYS_VIRT_END      (xen_mk_ulong(__MACH2PHYS_VIRT_END))
/* How many entries it has. */
#define MACH2PHYS_NR_ENTRIES    ((MACH2PHYS_VIRT_END - MACH2PHYS_VIRT_START) >> 3)

#ifndef machine_to_phys_mapping
#define machine_to_phys_mapping ((unsigned long *)HYPERVISOR_VIRT_START)
#endif

/*
 * int HYPERVISOR_set_segment_base(unsigned int which, unsigned long base)
 *  @which == SEGBASE_*; @base == the 64-bit address.
 * Answers 0 where it could be set.
 */

/* The base of %fs. */
#define SEGBASE_FS          0
/* The base of %gs in user mode. */
#define SEGBASE_GS_USER     1
/* The base of %gs in kernel mode. */
#define SEGBASE_GS_KERNEL   2
/* The selector of %gs in user mode, in the low 16 bits of the argument. */
#define SEGBASE_GS_USER_SEL 3

/*
 * int HYPERVISOR_iret(void)
 * Everything that it needs is on the kernel's stack: an iret_context. It does not return.
 * The context's %cs says where to go on: rings 0 to 2 mean the guest kernel and ring 3 user mode.
 * Where VGCF_in_syscall is set, %rcx, %r11, %cs and %ss are not restored, as after SYSRET.
 */

/* Flags of iret_context. */

/* The guest entered by SYSCALL, and may be left by SYSRET. */
#define _VGCF_in_syscall 8
#define VGCF_in_syscall  (1 << _VGCF_in_syscall)

#ifndef __ASSEMBLER__

/* What HYPERVISOR_iret finds at the top of the kernel's stack. */
struct iret_context {
    /* %rax. */
    uint64_t rax;
    /* %r11. */
    uint64_t r11;
    /* %rcx. */
    uint64_t rcx;
    /* VGCF_in_syscall, or zero. */
    uint64_t flags;
    /* Where to go on. */
    uint64_t rip;
    /* The code segment to go on in. */
    uint64_t cs;
    /* %rflags. */
    uint64_t rflags;
    /* %rsp. */
    uint64_t rsp;
    /* %ss. */
    uint64_t ss;
};

#if defined(__XEN__) || defined(__XEN_TOOLS__)
/* Each register under every name that its parts have. */
#define __DECL_REG_LOHI(name)   \
    union {                     \
        uint64_t r ## name ## x; \
        uint32_t e ## name ## x; \
        uint16_t name ## x;     \
        struct {                \
            uint8_t name ## l;  \
            uint8_t name ## h;  \
        };                      \
    }
#define __DECL_REG_LO8(name)    \
    union {                     \
        uint64_t r ## name;     \
        uint32_t e ## name;     \
        uint16_t name;          \
        uint8_t name ## l;      \
    }
#define __DECL_REG_LO16(name)   \
    union {                     \
        uint64_t r ## name;     \
        uint32_t e ## name;     \
        uint16_t name;          \
    }
#define __DECL_REG_HI(num)      \
    union {                     \
        uint64_t r ## num;      \
        uint32_t r ## num ## d; \
        uint16_t r ## num ## w; \
        uint8_t r ## num ## b;  \
    }
#elif defined(__GNUC__) && !defined(__STRICT_ANSI__)
/* The 64-bit register under its 32-bit name too. */
#define __DECL_REG(name)        \
    union {                     \
        uint64_t r ## name, e ## name; \
        uint32_t _e ## name;    \
    }
#else
/* No nameless unions: the 64-bit name alone. */
#define __DECL_REG(name) uint64_t r ## name
#endif
#ifndef __DECL_REG_LOHI
#define __DECL_REG_LOHI(name) __DECL_REG(name ## x)
#define __DECL_REG_LO8 __DECL_REG
#define __DECL_REG_LO16 __DECL_REG
#define __DECL_REG_HI(num) uint64_t r ## num
#endif

#ifdef __XEN__
#define cpu_user_regs guest_user_regs
#endif

/* A guest's registers, as Xen saves them when it is entered. */
struct cpu_user_regs {
    /* %r15. */
    __DECL_REG_HI(15);
    /* %r14. */
    __DECL_REG_HI(14);
    /* %r13. */
    __DECL_REG_HI(13);
    /* %r12. */
    __DECL_REG_HI(12);
    /* %rbp. */
    __DECL_REG_LO8(bp);
    /* %rbx. */
    __DECL_REG_LOHI(b);
    /* %r11. */
    __DECL_REG_HI(11);
    /* %r10. */
    __DECL_REG_HI(10);
    /* %r9. */
    __DECL_REG_HI(9);
    /* %r8. */
    __DECL_REG_HI(8);
    /* %rax. */
    __DECL_REG_LOHI(a);
    /* %rcx. */
    __DECL_REG_LOHI(c);
    /* %rdx. */
    __DECL_REG_LOHI(d);
    /* %rsi. */
    __DECL_REG_LO8(si);
    /* %rdi. */
    __DECL_REG_LO8(di);
    /* Xen's own: the exception's error code. */
    uint32_t error_code;
    /* Xen's own: the exception's number. */
    uint32_t entry_vector;
    /* %rip. */
    __DECL_REG_LO16(ip);
    /* %cs. */
    uint16_t cs;
    uint16_t _pad0[1];
    /*
     * Whether events were masked: the opposite of the interrupt flag in
     * %rflags.
     */
    uint8_t saved_upcall_mask;
    uint8_t _pad1[3];
    /* %rflags; its interrupt flag is the opposite of saved_upcall_mask. */
    __DECL_REG_LO16(flags);
    /* %rsp. */
    __DECL_REG_LO8(sp);
    /* %ss. */
    uint16_t ss;
    uint16_t _pad2[3];
    /* %es. */
    uint16_t es;
    uint16_t _pad3[3];
    /* %ds. */
    uint16_t ds;
    uint16_t _pad4[3];
    /* %fs. */
    uint16_t fs;
    uint16_t _pad5[3];
    /* %gs. */
    uint16_t gs;
    uint16_t _pad6[3];
};
typedef struct cpu_user_regs cpu_user_regs_t;
DEFINE_XEN_GUEST_HANDLE(cpu_user_regs_t);

#ifdef __XEN__
#undef cpu_user_regs
#endif

#undef __DECL_REG
#undef __DECL_REG_LOHI
#undef __DECL_REG_LO8
#undef __DECL_REG_LO16
#undef __DECL_REG_HI

/* The value of %cr3 for a page table in frame pfn. */
#define xen_pfn_to_cr3(pfn) ((unsigned long)(pfn) << 12)
/* The frame of the page table that %cr3 names. */
#define xen_cr3_to_pfn(cr3) ((unsigned long)(cr3) >> 12)

/* What x86_64 adds to a virtual CPU's shared data. */
struct arch_vcpu_info {
    /* The address of the last page fault. */
    unsigned long cr2;
    unsigned long pad;
};
typedef struct arch_vcpu_info arch_vcpu_info_t;

/* Where Xen enters the guest for a callback: its address. */
typedef unsigned long xen_callback_t;

#endif /* !__ASSEMBLER__ */

#endif /* __XEN_PUBLIC_ARCH_X86_XEN_X86_64_H__ */
