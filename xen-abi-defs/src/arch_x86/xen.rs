// SPDX-License-Identifier: MIT
//! What is particular to x86, 32-bit and 64-bit alike.

use crate::xen::*;
use xen_abi::prelude::*;

xen_header! {
    file: "arch-x86/xen.h",
    guard: "__XEN_PUBLIC_ARCH_X86_XEN_H__",
    abis: [x86],
    assembler: true,
    include_before_guard: ["../xen.h"],
    reasons: {
        no_native_int: "as wide as a register, from the time when guest and hypervisor had one width",
        same_layout: "as wide as a register; for 32-bit guests a 64-bit Xen translates it",
        implicit_padding: "fixed before padding was spelled out",
        wide_alignment: "fixed with plain 64-bit integers, at offsets that suit both ABIs",
    },
}

c_only! {
    why: "how C spells guest handles; Rust has a generic type for them",
    text: r#"
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
    "#,
}

c_only! {
    why: "for the script that makes the 32-bit compatibility headers: it turns these lines into directives",
    text: r#"
        #if defined(__i386__) && defined(__XEN__)
        __DeFiNe__ __DECL_REG_LO8(which) uint32_t e ## which ## x
        __DeFiNe__ __DECL_REG_LO16(name) union { uint32_t e ## name; }
        #endif
    "#,
}

c_include! { "xen-x86_32.h" when x86_32 }

c_only! {
    why: "for the script that makes the 32-bit compatibility headers: it turns these lines into directives",
    text: r#"
        #if defined(__i386__) && defined(__XEN__)
        __UnDeF__ __DECL_REG_LO8
        __UnDeF__ __DECL_REG_LO16
        __DeFiNe__ __DECL_REG_LO8(which) e ## which ## x
        __DeFiNe__ __DECL_REG_LO16(name) e ## name
        #endif
    "#,
}

c_include! { "xen-x86_64.h" when x86_64 }

/// A guest's frame number.
#[xen_abi]
pub type xen_pfn_t = c_ulong;
/// How printf shows a frame number in hex.
#[xen_abi(when(not(assembler)))]
pub const PRI_xen_pfn: &str = "lx";
/// How printf shows a frame number in decimal.
#[xen_abi(when(not(assembler)))]
pub const PRIu_xen_pfn: &str = "lu";

/// A PV guest is started with a `start_info`.
#[xen_abi]
pub const XEN_HAVE_PV_GUEST_ENTRY: u32 = 1;

/// A virtual CPU's shared data has a mask for all events.
#[xen_abi]
pub const XEN_HAVE_PV_UPCALL_MASK: u32 = 1;

c_comment! { "`incontents 200 segdesc Segment Descriptor Tables" }
c_comment! {
    "` enum neg_errnoval"
    "` HYPERVISOR_set_gdt(const xen_pfn_t frames[], unsigned int entries);"
    "`"
}

/// The first page of a GDT that is Xen's own. It is at the far end, since some guests have selectors
/// near the beginning built in. (An LDT is set by `MMUEXT_SET_LDT`.)
#[xen_abi]
pub const FIRST_RESERVED_GDT_PAGE: u32 = 14;
/// The first byte of a GDT that is Xen's own.
#[xen_abi]
pub const FIRST_RESERVED_GDT_BYTE: u32 = FIRST_RESERVED_GDT_PAGE * 4096;
/// The first entry of a GDT that is Xen's own.
#[xen_abi]
pub const FIRST_RESERVED_GDT_ENTRY: u32 = FIRST_RESERVED_GDT_BYTE / 8;

c_comment! {
    "` enum neg_errnoval"
    "` HYPERVISOR_update_descriptor(u64 pa, u64 desc);"
    "`"
    "` @pa   Machine address of the descriptor. Its page has to be writable, or"
    "`       one of descriptors."
    "` @desc The new descriptor, as the processor has it."
}

/// How many virtual CPUs `shared_info` has room for. A guest with more registers the memory for the
/// others by `VCPUOP_register_vcpu_info`.
#[xen_abi(member)]
pub const XEN_LEGACY_MAX_VCPUS: u32 = 32;

/// A number as wide as a register.
#[xen_abi]
pub type xen_ulong_t = c_ulong;
/// How printf shows a `xen_ulong_t` in hex.
#[xen_abi(when(not(assembler)))]
pub const PRI_xen_ulong: &str = "lx";

c_comment! {
    "` enum neg_errnoval"
    "` HYPERVISOR_stack_switch(unsigned long ss, unsigned long esp);"
    "`"
    "Where the calling virtual CPU's kernel stack is."
}
c_comment! {
    "` enum neg_errnoval"
    "` HYPERVISOR_set_trap_table(const struct trap_info traps[]);"
    "`"
}

c_only! {
    why: "access to the parts of a field; Rust masks it by itself",
    text: r#"
        /* The rings that may raise the trap: 0 for none, 1 and 2 the kernel, 3 all. */
        #define TI_GET_DPL(_ti) ((_ti)->flags & 3)
        /* Whether events are masked when it is taken. */
        #define TI_GET_IF(_ti) ((_ti)->flags & 4)
        #define TI_SET_DPL(_ti, _dpl) ((_ti)->flags |= (_dpl))
        #define TI_SET_IF(_ti, _if) ((_ti)->flags |= ((!!(_if)) << 2))
    "#,
    when: not(assembler),
}

/// What the guest does on one trap. `HYPERVISOR_set_trap_table` takes an array of these that ends
/// with one whose `address` is zero.
///
/// A guest that is to get #GP for an access to a model-specific register should have set its handler
/// before; until then Xen avoids to raise it, in ways that nobody should rely on.
#[xen_abi(typedef, handle, expect(no_native_int, same_layout, implicit_padding))]
pub struct trap_info {
    /// The trap's number.
    pub vector: u8,
    /// Bits 0 and 1: the least privileged ring that may raise it by software. Bit 2: mask events.
    pub flags: u8,
    /// The handler's code segment.
    pub cs: u16,
    /// The handler's address.
    pub address: c_ulong,
}

/// What RDTSC reads.
#[xen_abi]
pub type tsc_timestamp_t = u64;

/// All that a virtual CPU of a PV guest consists of.
///
/// Of an HVM guest, `XEN_DOMCTL_setvcpucontext` sets only the FPU (with `VGCF_i387_valid`), `flags`,
/// `user_regs` and `debugreg`; and `VCPUOP_initialise` takes a `vcpu_hvm_context` instead.
#[xen_abi(typedef, handle, member, expect(no_native_int, same_layout))]
pub struct vcpu_guest_context {
    /// The FPU, as FXSAVE saves it; first, so that it can be aligned.
    pub fpu_ctxt: vcpu_guest_context__fpu_ctxt,
    /// `VGCF_*`.
    pub flags: c_ulong,
    /// The registers.
    #[abi(when(hypervisor), c_type = "struct guest_user_regs")]
    pub user_regs: cpu_user_regs,
    /// The registers.
    #[abi(when(not(hypervisor)))]
    pub user_regs: cpu_user_regs,
    /// What to do on each trap.
    pub trap_ctxt: [trap_info; 256],
    /// The address of the local descriptors.
    pub ldt_base: c_ulong,
    /// How many local descriptors there are.
    pub ldt_ents: c_ulong,
    /// The machine frames of the global descriptors.
    pub gdt_frames: [c_ulong; 16],
    /// How many global descriptors there are.
    pub gdt_ents: c_ulong,
    /// The kernel's stack: its segment.
    pub kernel_ss: c_ulong,
    /// The kernel's stack: its address.
    pub kernel_sp: c_ulong,
    /// %cr0 to %cr7. On x86_64, %cr1 is the page table of user mode.
    pub ctrlreg: [c_ulong; 8],
    /// %db0 to %db7.
    pub debugreg: [c_ulong; 8],
    /// Where events enter the kernel: the segment.
    #[abi(when(x86_32))]
    pub event_callback_cs: c_ulong,
    /// Where events enter the kernel: the address.
    pub event_callback_eip: c_ulong,
    /// Where faults on the way back to the guest enter the kernel: the segment.
    #[abi(when(x86_32))]
    pub failsafe_callback_cs: c_ulong,
    /// Where faults on the way back to the guest enter the kernel: the address.
    pub failsafe_callback_eip: c_ulong,
    /// Where SYSCALL enters the kernel; for a 32-bit guest, Xen keeps the two segments here.
    #[abi(
        when(all(x86_64, hypervisor)),
        nameless,
        unselected = "whether the guest has 32 bits, which Xen knows"
    )]
    pub syscall: vcpu_guest_context__syscall,
    /// Where SYSCALL enters the kernel.
    #[abi(when(all(x86_64, not(hypervisor))))]
    pub syscall_callback_eip: c_ulong,
    /// A bit for each assist that is on: `VMASST_TYPE_*`.
    pub vm_assist: c_ulong,
    /// The base of %fs.
    #[abi(when(x86_64))]
    pub fs_base: u64,
    /// The base of %gs in kernel mode.
    #[abi(when(x86_64))]
    pub gs_base_kernel: u64,
    /// The base of %gs in user mode.
    #[abi(when(x86_64))]
    pub gs_base_user: u64,
}

#[xen_abi(
    inline,
    expect(no_native_int, reason = "bytes of whatever the FPU saves")
)]
pub struct vcpu_guest_context__fpu_ctxt {
    /// The bytes.
    pub x: [c_char; 512],
}

#[xen_abi(inline, when(hypervisor), expect(no_native_int))]
pub union vcpu_guest_context__syscall {
    /// Where SYSCALL enters the kernel.
    pub syscall_callback_eip: c_ulong,
    #[abi(nameless)]
    compat: vcpu_guest_context__syscall__compat,
}

#[xen_abi(inline, when(hypervisor), expect(no_native_int))]
pub struct vcpu_guest_context__syscall__compat {
    /// Where events enter a 32-bit kernel: the segment.
    pub event_callback_cs: c_uint,
    /// Where faults enter a 32-bit kernel: the segment.
    pub failsafe_callback_cs: c_uint,
}

/// What is in `vcpu_guest_context::flags`.
#[xen_abi(flags(u32), bit_numbers, inside(vcpu_guest_context, fpu_ctxt))]
pub enum Vgcf {
    /// `fpu_ctxt` is to be loaded.
    VGCF_i387_valid = 1 << 0,
    /// It runs in kernel mode.
    VGCF_in_kernel = 1 << 2,
    /// The failsafe callback masks events.
    VGCF_failsafe_disables_events = 1 << 3,
    /// The SYSCALL callback masks events.
    VGCF_syscall_disables_events = 1 << 4,
    /// The virtual CPU is on.
    VGCF_online = 1 << 5,
}

/// What x86 adds to a domain's shared data: where its table from guest frames to machine frames
/// (p2m) is, for the toolstack's eyes.
///
/// The table is found in one of two ways. The tree: a frame that lists frames that list frames that
/// hold the table. The line: the table in the guest's virtual memory, under its own page table.
#[xen_abi(typedef, member, expect(no_native_int, same_layout))]
pub struct arch_shared_info {
    /// How many entries the table has.
    pub max_pfn: c_ulong,
    /// The root of the tree. Zero: not set up yet. All ones: there is none, see the line.
    pub pfn_to_mfn_frame_list_list: xen_pfn_t,
    /// Why there was an NMI: `XEN_NMIREASON_*`.
    pub nmi_reason: c_ulong,
    /// The line: the page table under which `p2m_vaddr` is valid, in the form of %cr3. Zero: there is
    /// none.
    pub p2m_cr3: c_ulong,
    /// The line: its virtual address. Entries are written in one go each.
    pub p2m_vaddr: c_ulong,
    /// The line: incremented before and after the guest changes its mapping, so odd while it does.
    pub p2m_generation: c_ulong,
    /// The upper half of the wall clock's seconds, for which the generic part has no room here.
    #[abi(when(x86_32))]
    pub wc_sec_hi: u32,
}

/// What is emulated for a domain, and how; part of `XEN_DOMCTL_createdomain`, and covered by its
/// interface version.
#[xen_abi(member, when(any(hypervisor, toolstack)))]
pub struct xen_arch_domainconfig {
    /// `XEN_X86_EMU_*`.
    #[abi(input, output)]
    pub emulation_flags: u32,
    /// `XEN_X86_MSR_RELAXED`.
    #[abi(input, output)]
    pub misc_flags: u32,
}

/// The devices that Xen emulates for a domain.
#[xen_abi(
    flags(u32),
    bit_numbers,
    inside(xen_arch_domainconfig),
    when(any(hypervisor, toolstack))
)]
pub enum XenX86Emu {
    /// Local interrupt controllers.
    XEN_X86_EMU_LAPIC = 1u32 << 0,
    /// The HPET.
    XEN_X86_EMU_HPET = 1u32 << 1,
    /// The power management timer.
    XEN_X86_EMU_PM = 1u32 << 2,
    /// The real-time clock.
    XEN_X86_EMU_RTC = 1u32 << 3,
    /// The I/O interrupt controller.
    XEN_X86_EMU_IOAPIC = 1u32 << 4,
    /// The old interrupt controllers.
    XEN_X86_EMU_PIC = 1u32 << 5,
    /// VGA.
    XEN_X86_EMU_VGA = 1u32 << 6,
    /// An IOMMU.
    XEN_X86_EMU_IOMMU = 1u32 << 7,
    /// The old timer.
    XEN_X86_EMU_PIT = 1u32 << 8,
    /// Interrupt lines are delivered as events.
    XEN_X86_EMU_USE_PIRQ = 1u32 << 9,
    /// PCI configuration space.
    XEN_X86_EMU_VPCI = 1u32 << 10,
}

/// All that Xen emulates.
#[xen_abi(inside(xen_arch_domainconfig), when(any(hypervisor, toolstack)))]
pub const XEN_X86_EMU_ALL: u32 = XenX86Emu::XEN_X86_EMU_LAPIC.0
    | XenX86Emu::XEN_X86_EMU_HPET.0
    | XenX86Emu::XEN_X86_EMU_PM.0
    | XenX86Emu::XEN_X86_EMU_RTC.0
    | XenX86Emu::XEN_X86_EMU_IOAPIC.0
    | XenX86Emu::XEN_X86_EMU_PIC.0
    | XenX86Emu::XEN_X86_EMU_VGA.0
    | XenX86Emu::XEN_X86_EMU_IOMMU.0
    | XenX86Emu::XEN_X86_EMU_PIT.0
    | XenX86Emu::XEN_X86_EMU_USE_PIRQ.0
    | XenX86Emu::XEN_X86_EMU_VPCI.0;

/// Accesses to model-specific registers that Xen does not know raise no #GP: reads give zero, writes
/// are dropped. The registers themselves stay out of the guest's reach.
#[xen_abi(
    inside(xen_arch_domainconfig, emulation_flags),
    when(any(hypervisor, toolstack))
)]
pub const XEN_X86_MSR_RELAXED: u32 = 1u32 << 0;

/// The highest of the flags in `misc_flags`, for checks that other languages have them all.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const XEN_X86_MISC_FLAGS_MAX: u32 = XEN_X86_MSR_RELAXED;

/// What CPUID answers in one leaf, in the form in which CPU policies are passed on.
#[xen_abi(typedef, joined, handle)]
pub struct xen_cpuid_leaf {
    /// The leaf: %eax before.
    pub leaf: u32,
    /// The subleaf: %ecx before, or `XEN_CPUID_NO_SUBLEAF`.
    pub subleaf: u32,
    /// %eax.
    pub a: u32,
    /// %ebx.
    pub b: u32,
    /// %ecx.
    pub c: u32,
    /// %edx.
    pub d: u32,
}

/// The leaf has no subleaves.
#[xen_abi(inside(xen_cpuid_leaf))]
pub const XEN_CPUID_NO_SUBLEAF: u32 = 0xffffffffu32;

/// A model-specific register, in the form in which CPU policies are passed on.
#[xen_abi(typedef, joined, handle, expect(wide_alignment))]
pub struct xen_msr_entry {
    /// The register.
    pub idx: u32,
    /// Zero.
    pub flags: u32,
    /// Its value.
    pub val: u64,
}

c_comment! {
    "` enum neg_errnoval"
    "` HYPERVISOR_fpu_taskswitch(int set);"
    "`"
    "Sets CR0.TS where @set is not zero, clears it where it is."
}
c_comment! {
    "` enum neg_errnoval"
    "` HYPERVISOR_set_debugreg(int regno, unsigned long value);"
    ""
    "` unsigned long"
    "` HYPERVISOR_get_debugreg(int regno);"
    "The answer is the register, or -EINVAL as an unsigned long where there is"
    "no such register; the two cannot be told apart for certain."
}

c_only! {
    why: "text for assemblers, before an instruction that Xen shall emulate; Rust writes it in asm!",
    text: r#"
        /* Before CPUID: ask Xen rather than the processor. */
        #ifdef __ASSEMBLER__
        #define XEN_EMULATE_PREFIX .byte 0x0f,0x0b,0x78,0x65,0x6e ;
        #define XEN_CPUID XEN_EMULATE_PREFIX cpuid
        #else
        #define XEN_EMULATE_PREFIX ".byte 0x0f,0x0b,0x78,0x65,0x6e ; "
        #define XEN_CPUID XEN_EMULATE_PREFIX "cpuid"
        #endif
    "#,
}

/// The I/O port that prints what is written to it on Xen's console, as far as log levels let it.
#[xen_abi]
pub const XEN_HVM_DEBUGCONS_IOPORT: u16 = 0xe9;
