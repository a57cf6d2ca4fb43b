// SPDX-License-Identifier: MIT
//! What is particular to 64-bit x86.
//!
//! A hypercall's number goes to %rax; its arguments to %rdi, %rsi, %rdx, %r10 and %r8; its result
//! comes back in %rax. It is made by calling entry `number` of the hypercall page, 32 bytes each.
//! The registers of the arguments that a call has are clobbered.

use xen_abi::prelude::*;

xen_header! {
    file: "arch-x86/xen-x86_64.h",
    guard: "__XEN_PUBLIC_ARCH_X86_XEN_X86_64_H__",
    abis: [x86_64],
    assembler: true,
    reasons: {
        no_native_int: "a register's width is what C calls long, and this record exists on x86_64 alone",
        name_is_c: "the bare numbers behind the names without underscores, for assembler sources",
    },
}

c_comment! {
    "Selectors of flat segments. Xen has them in the part of every GDT that is its own, so a guest"
    "that needs no others can do without a GDT."
}

/// Ring 3, 32-bit code.
#[xen_abi]
pub const FLAT_RING3_CS32: u16 = 0xe023;
/// Ring 3, 64-bit code.
#[xen_abi]
pub const FLAT_RING3_CS64: u16 = 0xe033;
/// Ring 3, 32-bit data.
#[xen_abi]
pub const FLAT_RING3_DS32: u16 = 0xe02b;
/// Ring 3, 64-bit data: the null selector.
#[xen_abi]
pub const FLAT_RING3_DS64: u16 = 0x0000;
/// Ring 3, a 32-bit stack.
#[xen_abi]
pub const FLAT_RING3_SS32: u16 = 0xe02b;
/// Ring 3, a 64-bit stack.
#[xen_abi]
pub const FLAT_RING3_SS64: u16 = 0xe02b;
/// The guest kernel's 64-bit data segment.
#[xen_abi]
pub const FLAT_KERNEL_DS64: u16 = FLAT_RING3_DS64;
/// The guest kernel's 32-bit data segment.
#[xen_abi]
pub const FLAT_KERNEL_DS32: u16 = FLAT_RING3_DS32;
/// The guest kernel's data segment.
#[xen_abi]
pub const FLAT_KERNEL_DS: u16 = FLAT_KERNEL_DS64;
/// The guest kernel's 64-bit code segment.
#[xen_abi]
pub const FLAT_KERNEL_CS64: u16 = FLAT_RING3_CS64;
/// The guest kernel's 32-bit code segment.
#[xen_abi]
pub const FLAT_KERNEL_CS32: u16 = FLAT_RING3_CS32;
/// The guest kernel's code segment.
#[xen_abi]
pub const FLAT_KERNEL_CS: u16 = FLAT_KERNEL_CS64;
/// The guest kernel's 64-bit stack segment.
#[xen_abi]
pub const FLAT_KERNEL_SS64: u16 = FLAT_RING3_SS64;
/// The guest kernel's 32-bit stack segment.
#[xen_abi]
pub const FLAT_KERNEL_SS32: u16 = FLAT_RING3_SS32;
/// The guest kernel's stack segment.
#[xen_abi]
pub const FLAT_KERNEL_SS: u16 = FLAT_KERNEL_SS64;
/// A user program's 64-bit data segment.
#[xen_abi]
pub const FLAT_USER_DS64: u16 = FLAT_RING3_DS64;
/// A user program's 32-bit data segment.
#[xen_abi]
pub const FLAT_USER_DS32: u16 = FLAT_RING3_DS32;
/// A user program's data segment.
#[xen_abi]
pub const FLAT_USER_DS: u16 = FLAT_USER_DS64;
/// A user program's 64-bit code segment.
#[xen_abi]
pub const FLAT_USER_CS64: u16 = FLAT_RING3_CS64;
/// A user program's 32-bit code segment.
#[xen_abi]
pub const FLAT_USER_CS32: u16 = FLAT_RING3_CS32;
/// A user program's code segment.
#[xen_abi]
pub const FLAT_USER_CS: u16 = FLAT_USER_CS64;
/// A user program's 64-bit stack segment.
#[xen_abi]
pub const FLAT_USER_SS64: u16 = FLAT_RING3_SS64;
/// A user program's 32-bit stack segment.
#[xen_abi]
pub const FLAT_USER_SS32: u16 = FLAT_RING3_SS32;
/// A user program's stack segment.
#[xen_abi]
pub const FLAT_USER_SS: u16 = FLAT_USER_SS64;

/// Where the addresses begin that Xen keeps for itself.
#[xen_abi(expect(name_is_c))]
pub const __HYPERVISOR_VIRT_START: u64 = 0xFFFF800000000000;
/// Where they end.
#[xen_abi(expect(name_is_c))]
pub const __HYPERVISOR_VIRT_END: u64 = 0xFFFF880000000000;
/// Where the table from machine frames to guest frames begins.
#[xen_abi(expect(name_is_c))]
pub const __MACH2PHYS_VIRT_START: u64 = 0xFFFF800000000000;
/// Where it ends.
#[xen_abi(expect(name_is_c))]
pub const __MACH2PHYS_VIRT_END: u64 = 0xFFFF804000000000;

/// Where the addresses begin that Xen keeps for itself.
#[xen_abi(when(not(defined(HYPERVISOR_VIRT_START))))]
pub const HYPERVISOR_VIRT_START: u64 = xen_mk_ulong(__HYPERVISOR_VIRT_START);
/// Where they end.
#[xen_abi(when(not(defined(HYPERVISOR_VIRT_START))))]
pub const HYPERVISOR_VIRT_END: u64 = xen_mk_ulong(__HYPERVISOR_VIRT_END);

/// Where the table from machine frames to guest frames begins.
#[xen_abi]
pub const MACH2PHYS_VIRT_START: u64 = xen_mk_ulong(__MACH2PHYS_VIRT_START);
/// Where it ends.
#[xen_abi]
pub const MACH2PHYS_VIRT_END: u64 = xen_mk_ulong(__MACH2PHYS_VIRT_END);
/// How many entries it has.
#[xen_abi]
pub const MACH2PHYS_NR_ENTRIES: u64 = (MACH2PHYS_VIRT_END - MACH2PHYS_VIRT_START) >> 3;
c_only! {
    why: "a pointer to memory that is mapped in the guests of C programs",
    text: r#"
        #ifndef machine_to_phys_mapping
        #define machine_to_phys_mapping ((unsigned long *)HYPERVISOR_VIRT_START)
        #endif
    "#,
}

c_comment! {
    "int HYPERVISOR_set_segment_base(unsigned int which, unsigned long base)"
    " @which == SEGBASE_*; @base == the 64-bit address."
    "Answers 0 where it could be set."
}

/// The base of %fs.
#[xen_abi]
pub const SEGBASE_FS: u32 = 0;
/// The base of %gs in user mode.
#[xen_abi]
pub const SEGBASE_GS_USER: u32 = 1;
/// The base of %gs in kernel mode.
#[xen_abi]
pub const SEGBASE_GS_KERNEL: u32 = 2;
/// The selector of %gs in user mode, in the low 16 bits of the argument.
#[xen_abi]
pub const SEGBASE_GS_USER_SEL: u32 = 3;

c_comment! {
    "int HYPERVISOR_iret(void)"
    "Everything that it needs is on the kernel's stack: an iret_context. It does not return."
    "The context's %cs says where to go on: rings 0 to 2 mean the guest kernel and ring 3 user mode."
    "Where VGCF_in_syscall is set, %rcx, %r11, %cs and %ss are not restored, as after SYSRET."
}

/// Flags of `iret_context`.
#[xen_abi(flags(u32), bit_numbers)]
pub enum XenIretFlags {
    /// The guest entered by SYSCALL, and may be left by SYSRET.
    VGCF_in_syscall = 1 << 8,
}

/// What `HYPERVISOR_iret` finds at the top of the kernel's stack.
#[xen_abi]
pub struct iret_context {
    /// %rax.
    pub rax: u64,
    /// %r11.
    pub r11: u64,
    /// %rcx.
    pub rcx: u64,
    /// `VGCF_in_syscall`, or zero.
    pub flags: u64,
    /// Where to go on.
    pub rip: u64,
    /// The code segment to go on in.
    pub cs: u64,
    /// %rflags.
    pub rflags: u64,
    /// %rsp.
    pub rsp: u64,
    /// %ss.
    pub ss: u64,
}

c_only! {
    why: "registers under all their names, which C gets by nameless unions; in Rust a register has one name",
    text: r#"
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
    "#,
    when: not(assembler),
}

c_only! {
    why: "the hypervisor has a record of its own under this name, and calls the guest's by another",
    text: "#define cpu_user_regs guest_user_regs",
    when: all(hypervisor, not(assembler)),
}

/// A guest's registers, as Xen saves them when it is entered.
#[xen_abi(typedef, handle, member)]
pub struct cpu_user_regs {
    /// %r15.
    #[abi(declared_by = "__DECL_REG_HI(15)")]
    pub r15: u64,
    /// %r14.
    #[abi(declared_by = "__DECL_REG_HI(14)")]
    pub r14: u64,
    /// %r13.
    #[abi(declared_by = "__DECL_REG_HI(13)")]
    pub r13: u64,
    /// %r12.
    #[abi(declared_by = "__DECL_REG_HI(12)")]
    pub r12: u64,
    /// %rbp.
    #[abi(declared_by = "__DECL_REG_LO8(bp)")]
    pub rbp: u64,
    /// %rbx.
    #[abi(declared_by = "__DECL_REG_LOHI(b)")]
    pub rbx: u64,
    /// %r11.
    #[abi(declared_by = "__DECL_REG_HI(11)")]
    pub r11: u64,
    /// %r10.
    #[abi(declared_by = "__DECL_REG_HI(10)")]
    pub r10: u64,
    /// %r9.
    #[abi(declared_by = "__DECL_REG_HI(9)")]
    pub r9: u64,
    /// %r8.
    #[abi(declared_by = "__DECL_REG_HI(8)")]
    pub r8: u64,
    /// %rax.
    #[abi(declared_by = "__DECL_REG_LOHI(a)")]
    pub rax: u64,
    /// %rcx.
    #[abi(declared_by = "__DECL_REG_LOHI(c)")]
    pub rcx: u64,
    /// %rdx.
    #[abi(declared_by = "__DECL_REG_LOHI(d)")]
    pub rdx: u64,
    /// %rsi.
    #[abi(declared_by = "__DECL_REG_LO8(si)")]
    pub rsi: u64,
    /// %rdi.
    #[abi(declared_by = "__DECL_REG_LO8(di)")]
    pub rdi: u64,
    /// Xen's own: the exception's error code.
    pub error_code: u32,
    /// Xen's own: the exception's number.
    pub entry_vector: u32,
    /// %rip.
    #[abi(declared_by = "__DECL_REG_LO16(ip)")]
    pub rip: u64,
    /// %cs.
    pub cs: u16,
    #[abi(reserved)]
    _pad0: [u16; 1],
    /// Whether events were masked: the opposite of the interrupt flag in %rflags.
    pub saved_upcall_mask: u8,
    #[abi(reserved)]
    _pad1: [u8; 3],
    /// %rflags; its interrupt flag is the opposite of `saved_upcall_mask`.
    #[abi(declared_by = "__DECL_REG_LO16(flags)")]
    pub rflags: u64,
    /// %rsp.
    #[abi(declared_by = "__DECL_REG_LO8(sp)")]
    pub rsp: u64,
    /// %ss.
    pub ss: u16,
    #[abi(reserved)]
    _pad2: [u16; 3],
    /// %es.
    pub es: u16,
    #[abi(reserved)]
    _pad3: [u16; 3],
    /// %ds.
    pub ds: u16,
    #[abi(reserved)]
    _pad4: [u16; 3],
    /// %fs.
    pub fs: u16,
    #[abi(reserved)]
    _pad5: [u16; 3],
    /// %gs.
    pub gs: u16,
    #[abi(reserved)]
    _pad6: [u16; 3],
}

c_only! {
    why: "takes back what only the record above needed",
    text: "#undef cpu_user_regs",
    when: all(hypervisor, not(assembler)),
}

c_only! {
    why: "takes back what only the record above needed",
    text: r#"
        #undef __DECL_REG
        #undef __DECL_REG_LOHI
        #undef __DECL_REG_LO8
        #undef __DECL_REG_LO16
        #undef __DECL_REG_HI
    "#,
    when: not(assembler),
}

/// The value of %cr3 for a page table in frame `pfn`.
#[xen_abi(when(not(assembler)))]
pub const fn xen_pfn_to_cr3(pfn: c_ulong) -> c_ulong {
    (pfn as c_ulong) << 12
}

/// The frame of the page table that %cr3 names.
#[xen_abi(when(not(assembler)))]
pub const fn xen_cr3_to_pfn(cr3: c_ulong) -> c_ulong {
    (cr3 as c_ulong) >> 12
}

/// What x86_64 adds to a virtual CPU's shared data.
#[xen_abi(typedef, member, expect(no_native_int))]
pub struct arch_vcpu_info {
    /// The address of the last page fault.
    pub cr2: c_ulong,
    #[abi(reserved)]
    pad: c_ulong,
}

/// Where Xen enters the guest for a callback: its address.
#[xen_abi(member)]
pub type xen_callback_t = c_ulong;
