// SPDX-License-Identifier: MIT
//! What is particular to 32-bit x86.
//!
//! A hypercall's number goes to %eax; its arguments to %ebx, %ecx, %edx, %esi and %edi; its result
//! comes back in %eax. It is made by calling entry `number` of the hypercall page, 32 bytes each.
//! The registers of the arguments that a call has are clobbered.

use xen_abi::prelude::*;

xen_header! {
    file: "arch-x86/xen-x86_32.h",
    guard: "__XEN_PUBLIC_ARCH_X86_XEN_X86_32_H__",
    abis: [x86_32],
    assembler: true,
    reasons: {
        no_native_int: "a register's width is what C calls long, and this record exists on x86_32 alone",
        name_is_c: "the bare numbers behind the names without underscores, for assembler sources",
    },
}

c_comment! {
    "Selectors of flat segments. Xen has them in the part of every GDT that is its own, so a guest"
    "that needs no others can do without a GDT."
}

/// Ring 1, code.
#[xen_abi]
pub const FLAT_RING1_CS: u16 = 0xe019;
/// Ring 1, data.
#[xen_abi]
pub const FLAT_RING1_DS: u16 = 0xe021;
/// Ring 1, stack.
#[xen_abi]
pub const FLAT_RING1_SS: u16 = 0xe021;
/// Ring 3, code.
#[xen_abi]
pub const FLAT_RING3_CS: u16 = 0xe02b;
/// Ring 3, data.
#[xen_abi]
pub const FLAT_RING3_DS: u16 = 0xe033;
/// Ring 3, stack.
#[xen_abi]
pub const FLAT_RING3_SS: u16 = 0xe033;
/// The guest kernel's code segment.
#[xen_abi]
pub const FLAT_KERNEL_CS: u16 = FLAT_RING1_CS;
/// The guest kernel's data segment.
#[xen_abi]
pub const FLAT_KERNEL_DS: u16 = FLAT_RING1_DS;
/// The guest kernel's stack segment.
#[xen_abi]
pub const FLAT_KERNEL_SS: u16 = FLAT_RING1_SS;
/// A user program's code segment.
#[xen_abi]
pub const FLAT_USER_CS: u16 = FLAT_RING3_CS;
/// A user program's data segment.
#[xen_abi]
pub const FLAT_USER_DS: u16 = FLAT_RING3_DS;
/// A user program's stack segment.
#[xen_abi]
pub const FLAT_USER_SS: u16 = FLAT_RING3_SS;

/// Where the addresses begin that Xen keeps for itself.
#[xen_abi(expect(name_is_c))]
pub const __HYPERVISOR_VIRT_START_PAE: u64 = 0xF5800000;
/// Where the table from machine frames to guest frames begins.
#[xen_abi(expect(name_is_c))]
pub const __MACH2PHYS_VIRT_START_PAE: u64 = 0xF5800000;
/// Where it ends.
#[xen_abi(expect(name_is_c))]
pub const __MACH2PHYS_VIRT_END_PAE: u64 = 0xF6800000;
/// Where the addresses begin that Xen keeps for itself.
#[xen_abi]
pub const HYPERVISOR_VIRT_START_PAE: u64 = xen_mk_ulong(__HYPERVISOR_VIRT_START_PAE);
/// Where the table from machine frames to guest frames begins.
#[xen_abi]
pub const MACH2PHYS_VIRT_START_PAE: u64 = xen_mk_ulong(__MACH2PHYS_VIRT_START_PAE);
/// Where it ends.
#[xen_abi]
pub const MACH2PHYS_VIRT_END_PAE: u64 = xen_mk_ulong(__MACH2PHYS_VIRT_END_PAE);

c_comment! { "For guests without PAE, which no Xen runs any more." }

/// Where the addresses began that Xen kept for itself.
#[xen_abi(expect(name_is_c))]
pub const __HYPERVISOR_VIRT_START_NONPAE: u64 = 0xFC000000;
/// Where the table from machine frames to guest frames began.
#[xen_abi(expect(name_is_c))]
pub const __MACH2PHYS_VIRT_START_NONPAE: u64 = 0xFC000000;
/// Where it ended.
#[xen_abi(expect(name_is_c))]
pub const __MACH2PHYS_VIRT_END_NONPAE: u64 = 0xFC400000;
/// Where the addresses began that Xen kept for itself.
#[xen_abi]
pub const HYPERVISOR_VIRT_START_NONPAE: u64 = xen_mk_ulong(__HYPERVISOR_VIRT_START_NONPAE);
/// Where the table from machine frames to guest frames began.
#[xen_abi]
pub const MACH2PHYS_VIRT_START_NONPAE: u64 = xen_mk_ulong(__MACH2PHYS_VIRT_START_NONPAE);
/// Where it ended.
#[xen_abi]
pub const MACH2PHYS_VIRT_END_NONPAE: u64 = xen_mk_ulong(__MACH2PHYS_VIRT_END_NONPAE);

/// Where the addresses begin that Xen keeps for itself.
#[xen_abi(expect(name_is_c))]
pub const __HYPERVISOR_VIRT_START: u64 = __HYPERVISOR_VIRT_START_PAE;
/// Where the table from machine frames to guest frames begins.
#[xen_abi(expect(name_is_c))]
pub const __MACH2PHYS_VIRT_START: u64 = __MACH2PHYS_VIRT_START_PAE;
/// Where it ends.
#[xen_abi(expect(name_is_c))]
pub const __MACH2PHYS_VIRT_END: u64 = __MACH2PHYS_VIRT_END_PAE;

/// Where the addresses begin that Xen keeps for itself.
#[xen_abi(overridable)]
pub const HYPERVISOR_VIRT_START: u64 = xen_mk_ulong(__HYPERVISOR_VIRT_START);

/// Where the table from machine frames to guest frames begins.
#[xen_abi]
pub const MACH2PHYS_VIRT_START: u64 = xen_mk_ulong(__MACH2PHYS_VIRT_START);
/// Where it ends.
#[xen_abi]
pub const MACH2PHYS_VIRT_END: u64 = xen_mk_ulong(__MACH2PHYS_VIRT_END);
/// How many entries it has.
#[xen_abi]
pub const MACH2PHYS_NR_ENTRIES: u64 = (MACH2PHYS_VIRT_END - MACH2PHYS_VIRT_START) >> 2;
c_only! {
    why: "a pointer to memory that is mapped in the guests of C programs",
    text: r#"
        #ifndef machine_to_phys_mapping
        #define machine_to_phys_mapping ((unsigned long *)MACH2PHYS_VIRT_START)
        #endif
    "#,
}

c_only! {
    why: "how C spells guest handles and aligned integers on x86_32; Rust has types for both",
    text: r#"
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
    "#,
    when: any(hypervisor, toolstack),
}

c_only! {
    why: "registers under all their names, which C gets by nameless unions; in Rust a register has one name",
    text: r#"
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
    /// %ebx.
    #[abi(declared_by = "__DECL_REG_LO8(b)")]
    pub ebx: u32,
    /// %ecx.
    #[abi(declared_by = "__DECL_REG_LO8(c)")]
    pub ecx: u32,
    /// %edx.
    #[abi(declared_by = "__DECL_REG_LO8(d)")]
    pub edx: u32,
    /// %esi.
    #[abi(declared_by = "__DECL_REG_LO16(si)")]
    pub esi: u32,
    /// %edi.
    #[abi(declared_by = "__DECL_REG_LO16(di)")]
    pub edi: u32,
    /// %ebp.
    #[abi(declared_by = "__DECL_REG_LO16(bp)")]
    pub ebp: u32,
    /// %eax.
    #[abi(declared_by = "__DECL_REG_LO8(a)")]
    pub eax: u32,
    /// Xen's own: the exception's error code.
    pub error_code: u16,
    /// Xen's own: the exception's number.
    pub entry_vector: u16,
    /// %eip.
    #[abi(declared_by = "__DECL_REG_LO16(ip)")]
    pub eip: u32,
    /// %cs.
    pub cs: u16,
    /// Whether events were masked: the opposite of the interrupt flag in %eflags.
    pub saved_upcall_mask: u8,
    #[abi(reserved)]
    _pad0: u8,
    /// %eflags; its interrupt flag is the opposite of `saved_upcall_mask`.
    #[abi(declared_by = "__DECL_REG_LO16(flags)")]
    pub eflags: u32,
    /// %esp.
    #[abi(declared_by = "__DECL_REG_LO16(sp)")]
    pub esp: u32,
    /// %ss.
    pub ss: u16,
    #[abi(reserved)]
    _pad1: u16,
    /// %es.
    pub es: u16,
    #[abi(reserved)]
    _pad2: u16,
    /// %ds.
    pub ds: u16,
    #[abi(reserved)]
    _pad3: u16,
    /// %fs.
    pub fs: u16,
    #[abi(reserved)]
    _pad4: u16,
    /// %gs.
    pub gs: u16,
    #[abi(reserved)]
    _pad5: u16,
}

c_only! {
    why: "takes back what only the record above needed",
    text: "#undef cpu_user_regs",
    when: all(hypervisor, not(assembler)),
}

c_only! {
    why: "takes back what only the record above needed",
    text: r#"
        #undef __DECL_REG_LO8
        #undef __DECL_REG_LO16
    "#,
    when: not(assembler),
}

/// The value of %cr3 for a page table in frame `pfn`. Frames above 4 GiB do not fit otherwise: the
/// upper bits take the place of the flags.
#[xen_abi(when(not(assembler)))]
pub const fn xen_pfn_to_cr3(pfn: u32) -> u32 {
    (pfn as c_uint) << 12 | (pfn as c_uint) >> 20
}

/// The frame of the page table that such a value names.
#[xen_abi(when(not(assembler)))]
pub const fn xen_cr3_to_pfn(cr3: u32) -> u32 {
    (cr3 as c_uint) >> 12 | (cr3 as c_uint) << 20
}

/// What x86_32 adds to a virtual CPU's shared data.
#[xen_abi(typedef, member, expect(no_native_int))]
pub struct arch_vcpu_info {
    /// The address of the last page fault.
    pub cr2: c_ulong,
    #[abi(reserved)]
    pad: [c_ulong; 5],
}

/// Where Xen enters the guest for a callback.
#[xen_abi(typedef, member, expect(no_native_int))]
pub struct xen_callback {
    /// The code segment.
    #[abi(input)]
    pub cs: c_ulong,
    /// The address in it.
    #[abi(input)]
    pub eip: c_ulong,
}
