// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! What is particular to x86, 32-bit and 64-bit alike.
use crate::xen::*;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(3u8);
}
#[allow(nonstandard_style, clippy::all)]
/// A guest's frame number.
pub type xen_pfn_t = c_ulong;
#[allow(nonstandard_style, clippy::all)]
/// How printf shows a frame number in hex.
pub const PRI_xen_pfn: &str = "lx";
#[allow(nonstandard_style, clippy::all)]
/// How printf shows a frame number in decimal.
pub const PRIu_xen_pfn: &str = "lu";
/// A PV guest is started with a `start_info`.
pub const XEN_HAVE_PV_GUEST_ENTRY: u32 = 1;
/// A virtual CPU's shared data has a mask for all events.
pub const XEN_HAVE_PV_UPCALL_MASK: u32 = 1;
/// The first page of a GDT that is Xen's own. It is at the far end, since some guests have selectors
/// near the beginning built in. (An LDT is set by `MMUEXT_SET_LDT`.)
pub const FIRST_RESERVED_GDT_PAGE: u32 = 14;
#[allow(nonstandard_style, clippy::all)]
/// The first byte of a GDT that is Xen's own.
pub const FIRST_RESERVED_GDT_BYTE: u32 = FIRST_RESERVED_GDT_PAGE * 4096;
#[allow(nonstandard_style, clippy::all)]
/// The first entry of a GDT that is Xen's own.
pub const FIRST_RESERVED_GDT_ENTRY: u32 = FIRST_RESERVED_GDT_BYTE / 8;
/// How many virtual CPUs `shared_info` has room for. A guest with more registers the memory for the
/// others by `VCPUOP_register_vcpu_info`.
pub const XEN_LEGACY_MAX_VCPUS: u32 = 32;
#[allow(nonstandard_style, clippy::all)]
/// A number as wide as a register.
pub type xen_ulong_t = c_ulong;
#[allow(nonstandard_style, clippy::all)]
/// How printf shows a `xen_ulong_t` in hex.
pub const PRI_xen_ulong: &str = "lx";
/// What the guest does on one trap. `HYPERVISOR_set_trap_table` takes an array of these that ends
/// with one whose `address` is zero.
///
/// A guest that is to get #GP for an access to a model-specific register should have set its handler
/// before; until then Xen avoids to raise it, in ways that nobody should rely on.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
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
/// `trap_info` under its typedef name.
#[allow(non_camel_case_types)]
pub type trap_info_t = trap_info;
self::__xen_header::abi::__record! {
    Abi[zeroed] for trap_info on 63u8, spelled Struct "trap_info"
    "vector flags cs address" b"aabs"[] [] [] expects 5u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 4usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// What RDTSC reads.
pub type tsc_timestamp_t = u64;
/// All that a virtual CPU of a PV guest consists of.
///
/// Of an HVM guest, `XEN_DOMCTL_setvcpucontext` sets only the FPU (with `VGCF_i387_valid`), `flags`,
/// `user_regs` and `debugreg`; and `VCPUOP_initialise` takes a `vcpu_hvm_context` instead.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vcpu_guest_context {
    /// The FPU, as FXSAVE saves it; first, so that it can be aligned.
    pub fpu_ctxt: vcpu_guest_context__fpu_ctxt,
    /// `VGCF_*`.
    pub flags: c_ulong,
    /// The registers.
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
    #[cfg(any(target_arch = "x86"))]
    pub event_callback_cs: c_ulong,
    /// Where events enter the kernel: the address.
    pub event_callback_eip: c_ulong,
    /// Where faults on the way back to the guest enter the kernel: the segment.
    #[cfg(any(target_arch = "x86"))]
    pub failsafe_callback_cs: c_ulong,
    /// Where faults on the way back to the guest enter the kernel: the address.
    pub failsafe_callback_eip: c_ulong,
    /// Where SYSCALL enters the kernel.
    #[cfg(any(target_arch = "x86_64"))]
    pub syscall_callback_eip: c_ulong,
    /// A bit for each assist that is on: `VMASST_TYPE_*`.
    pub vm_assist: c_ulong,
    /// The base of %fs.
    #[cfg(any(target_arch = "x86_64"))]
    pub fs_base: u64,
    /// The base of %gs in kernel mode.
    #[cfg(any(target_arch = "x86_64"))]
    pub gs_base_kernel: u64,
    /// The base of %gs in user mode.
    #[cfg(any(target_arch = "x86_64"))]
    pub gs_base_user: u64,
}
/// `vcpu_guest_context` under its typedef name.
#[allow(non_camel_case_types)]
pub type vcpu_guest_context_t = vcpu_guest_context;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type vcpu_guest_context__own = vcpu_guest_context;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type vcpu_guest_context_t__own = vcpu_guest_context;
self::__xen_header::abi::__record! {
    Member[zeroed_member] for vcpu_guest_context on 63u8, spelled Struct
    "vcpu_guest_context"
    "fpu_ctxt flags user_regs trap_ctxt ldt_base ldt_ents gdt_frames gdt_ents kernel_ss kernel_sp ctrlreg debugreg event_callback_cs event_callback_eip failsafe_callback_cs failsafe_callback_eip syscall_callback_eip vm_assist fs_base gs_base_kernel gs_base_user"
    b"?s??*256sss*16ssss*8s*8s@ss@ss@sd@d@d@"[vcpu_guest_context__fpu_ctxt,
    cpu_user_regs, trap_info,] [] [1u8, 1u8, 2u8, 2u8, 2u8, 2u8] expects 4u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).fpu_ctxt);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).user_regs);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).trap_ctxt); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vcpu_guest_context__fpu_ctxt {
    /// The bytes.
    pub x: [c_char; 512],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vcpu_guest_context__fpu_ctxt on 63u8, known LAYOUT[(512u64 1u64)] {}
}
/// What is in `vcpu_guest_context::flags`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct Vgcf(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl Vgcf {
    /// `fpu_ctxt` is to be loaded.
    pub const VGCF_i387_valid: Self = Self(1 << 0);
    /// It runs in kernel mode.
    pub const VGCF_in_kernel: Self = Self(1 << 2);
    /// The failsafe callback masks events.
    pub const VGCF_failsafe_disables_events: Self = Self(1 << 3);
    /// The SYSCALL callback masks events.
    pub const VGCF_syscall_disables_events: Self = Self(1 << 4);
    /// The virtual CPU is on.
    pub const VGCF_online: Self = Self(1 << 5);
}
impl Vgcf {
    /// The number of the bit `VGCF_i387_valid`.
    #[allow(non_upper_case_globals)]
    pub const _VGCF_i387_valid: u32 = Vgcf::VGCF_i387_valid.0.trailing_zeros();
    /// The number of the bit `VGCF_in_kernel`.
    #[allow(non_upper_case_globals)]
    pub const _VGCF_in_kernel: u32 = Vgcf::VGCF_in_kernel.0.trailing_zeros();
    /// The number of the bit `VGCF_failsafe_disables_events`.
    #[allow(non_upper_case_globals)]
    pub const _VGCF_failsafe_disables_events: u32 = Vgcf::VGCF_failsafe_disables_events
        .0
        .trailing_zeros();
    /// The number of the bit `VGCF_syscall_disables_events`.
    #[allow(non_upper_case_globals)]
    pub const _VGCF_syscall_disables_events: u32 = Vgcf::VGCF_syscall_disables_events
        .0
        .trailing_zeros();
    /// The number of the bit `VGCF_online`.
    #[allow(non_upper_case_globals)]
    pub const _VGCF_online: u32 = Vgcf::VGCF_online.0.trailing_zeros();
}
self::__xen_header::abi::__group! {
    Vgcf u32[] [bits]
}
self::__xen_header::abi::__flags! {
    Vgcf u32 VGCF_i387_valid "VGCF_i387_valid" VGCF_in_kernel "VGCF_in_kernel"
    VGCF_failsafe_disables_events "VGCF_failsafe_disables_events"
    VGCF_syscall_disables_events "VGCF_syscall_disables_events" VGCF_online "VGCF_online"
}
/// What x86 adds to a domain's shared data: where its table from guest frames to machine frames
/// (p2m) is, for the toolstack's eyes.
///
/// The table is found in one of two ways. The tree: a frame that lists frames that list frames that
/// hold the table. The line: the table in the guest's virtual memory, under its own page table.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
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
    #[cfg(any(target_arch = "x86"))]
    pub wc_sec_hi: u32,
}
/// `arch_shared_info` under its typedef name.
#[allow(non_camel_case_types)]
pub type arch_shared_info_t = arch_shared_info;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type arch_shared_info__own = arch_shared_info;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type arch_shared_info_t__own = arch_shared_info;
self::__xen_header::abi::__record! {
    Member[zeroed_member] for arch_shared_info on 63u8, spelled Struct "arch_shared_info"
    "max_pfn pfn_to_mfn_frame_list_list nmi_reason p2m_cr3 p2m_vaddr p2m_generation wc_sec_hi"
    b"stssssc@"[] [] [1u8] expects 4u8 is[] {}
}
/// What is emulated for a domain, and how; part of `XEN_DOMCTL_createdomain`, and covered by its
/// interface version.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_arch_domainconfig {
    /// `XEN_X86_EMU_*`.
    pub emulation_flags: u32,
    /// `XEN_X86_MSR_RELAXED`.
    pub misc_flags: u32,
}
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type xen_arch_domainconfig__own = xen_arch_domainconfig;
self::__xen_header::abi::__record! {
    Member[zeroed_member] for xen_arch_domainconfig on 63u8, known OWN[(8u64 4u64)] {}
}
/// The devices that Xen emulates for a domain.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenX86Emu(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenX86Emu {
    /// Local interrupt controllers.
    pub const XEN_X86_EMU_LAPIC: Self = Self(1u32 << 0);
    /// The HPET.
    pub const XEN_X86_EMU_HPET: Self = Self(1u32 << 1);
    /// The power management timer.
    pub const XEN_X86_EMU_PM: Self = Self(1u32 << 2);
    /// The real-time clock.
    pub const XEN_X86_EMU_RTC: Self = Self(1u32 << 3);
    /// The I/O interrupt controller.
    pub const XEN_X86_EMU_IOAPIC: Self = Self(1u32 << 4);
    /// The old interrupt controllers.
    pub const XEN_X86_EMU_PIC: Self = Self(1u32 << 5);
    /// VGA.
    pub const XEN_X86_EMU_VGA: Self = Self(1u32 << 6);
    /// An IOMMU.
    pub const XEN_X86_EMU_IOMMU: Self = Self(1u32 << 7);
    /// The old timer.
    pub const XEN_X86_EMU_PIT: Self = Self(1u32 << 8);
    /// Interrupt lines are delivered as events.
    pub const XEN_X86_EMU_USE_PIRQ: Self = Self(1u32 << 9);
    /// PCI configuration space.
    pub const XEN_X86_EMU_VPCI: Self = Self(1u32 << 10);
}
impl XenX86Emu {
    /// The number of the bit `XEN_X86_EMU_LAPIC`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_X86_EMU_LAPIC: u32 = XenX86Emu::XEN_X86_EMU_LAPIC.0.trailing_zeros();
    /// The number of the bit `XEN_X86_EMU_HPET`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_X86_EMU_HPET: u32 = XenX86Emu::XEN_X86_EMU_HPET.0.trailing_zeros();
    /// The number of the bit `XEN_X86_EMU_PM`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_X86_EMU_PM: u32 = XenX86Emu::XEN_X86_EMU_PM.0.trailing_zeros();
    /// The number of the bit `XEN_X86_EMU_RTC`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_X86_EMU_RTC: u32 = XenX86Emu::XEN_X86_EMU_RTC.0.trailing_zeros();
    /// The number of the bit `XEN_X86_EMU_IOAPIC`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_X86_EMU_IOAPIC: u32 = XenX86Emu::XEN_X86_EMU_IOAPIC
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_X86_EMU_PIC`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_X86_EMU_PIC: u32 = XenX86Emu::XEN_X86_EMU_PIC.0.trailing_zeros();
    /// The number of the bit `XEN_X86_EMU_VGA`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_X86_EMU_VGA: u32 = XenX86Emu::XEN_X86_EMU_VGA.0.trailing_zeros();
    /// The number of the bit `XEN_X86_EMU_IOMMU`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_X86_EMU_IOMMU: u32 = XenX86Emu::XEN_X86_EMU_IOMMU.0.trailing_zeros();
    /// The number of the bit `XEN_X86_EMU_PIT`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_X86_EMU_PIT: u32 = XenX86Emu::XEN_X86_EMU_PIT.0.trailing_zeros();
    /// The number of the bit `XEN_X86_EMU_USE_PIRQ`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_X86_EMU_USE_PIRQ: u32 = XenX86Emu::XEN_X86_EMU_USE_PIRQ
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_X86_EMU_VPCI`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_X86_EMU_VPCI: u32 = XenX86Emu::XEN_X86_EMU_VPCI.0.trailing_zeros();
}
self::__xen_header::abi::__group! {
    XenX86Emu u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenX86Emu u32 XEN_X86_EMU_LAPIC "XEN_X86_EMU_LAPIC" XEN_X86_EMU_HPET
    "XEN_X86_EMU_HPET" XEN_X86_EMU_PM "XEN_X86_EMU_PM" XEN_X86_EMU_RTC "XEN_X86_EMU_RTC"
    XEN_X86_EMU_IOAPIC "XEN_X86_EMU_IOAPIC" XEN_X86_EMU_PIC "XEN_X86_EMU_PIC"
    XEN_X86_EMU_VGA "XEN_X86_EMU_VGA" XEN_X86_EMU_IOMMU "XEN_X86_EMU_IOMMU"
    XEN_X86_EMU_PIT "XEN_X86_EMU_PIT" XEN_X86_EMU_USE_PIRQ "XEN_X86_EMU_USE_PIRQ"
    XEN_X86_EMU_VPCI "XEN_X86_EMU_VPCI"
}
#[allow(nonstandard_style, clippy::all)]
/// All that Xen emulates.
pub const XEN_X86_EMU_ALL: u32 = XenX86Emu::XEN_X86_EMU_LAPIC.0
    | XenX86Emu::XEN_X86_EMU_HPET.0 | XenX86Emu::XEN_X86_EMU_PM.0
    | XenX86Emu::XEN_X86_EMU_RTC.0 | XenX86Emu::XEN_X86_EMU_IOAPIC.0
    | XenX86Emu::XEN_X86_EMU_PIC.0 | XenX86Emu::XEN_X86_EMU_VGA.0
    | XenX86Emu::XEN_X86_EMU_IOMMU.0 | XenX86Emu::XEN_X86_EMU_PIT.0
    | XenX86Emu::XEN_X86_EMU_USE_PIRQ.0 | XenX86Emu::XEN_X86_EMU_VPCI.0;
#[allow(nonstandard_style, clippy::all)]
/// Accesses to model-specific registers that Xen does not know raise no #GP: reads give zero, writes
/// are dropped. The registers themselves stay out of the guest's reach.
pub const XEN_X86_MSR_RELAXED: u32 = 1u32 << 0;
#[allow(nonstandard_style, clippy::all)]
/// The highest of the flags in `misc_flags`, for checks that other languages have them all.
pub const XEN_X86_MISC_FLAGS_MAX: u32 = XEN_X86_MSR_RELAXED;
/// What CPUID answers in one leaf, in the form in which CPU policies are passed on.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
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
/// `xen_cpuid_leaf` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_cpuid_leaf_t = xen_cpuid_leaf;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_cpuid_leaf on 63u8, known LAYOUT[(24u64 4u64)] {}
}
/// The leaf has no subleaves.
pub const XEN_CPUID_NO_SUBLEAF: u32 = 0xffffffffu32;
/// A model-specific register, in the form in which CPU policies are passed on.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_msr_entry {
    /// The register.
    pub idx: u32,
    /// Zero.
    pub flags: u32,
    /// Its value.
    pub val: u64,
}
/// `xen_msr_entry` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_msr_entry_t = xen_msr_entry;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_msr_entry on 63u8, spelled Struct "xen_msr_entry" "idx flags val"
    b"ccd"[] [] [] expects 8u8 is[] {}
}
/// The I/O port that prints what is written to it on Xen's console, as far as log levels let it.
pub const XEN_HVM_DEBUGCONS_IOPORT: u16 = 0xe9;
