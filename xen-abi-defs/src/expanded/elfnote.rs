// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! ELF notes: what a kernel tells Xen and the toolstack about itself, and what dumps tell about
//! Xen.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The notes of a kernel.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenElfNote(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenElfNote {
    /// Anything, as `NAME=VALUE` (string).
    pub const XEN_ELFNOTE_INFO: Self = Self(0);
    /// The virtual address of the entry point (number).
    ///
    /// LEGACY: VIRT_ENTRY
    pub const XEN_ELFNOTE_ENTRY: Self = Self(1);
    /// The virtual address of the page that Xen fills with the code of hypercalls (number).
    ///
    /// LEGACY: HYPERCALL_PAGE, a physical frame there.
    pub const XEN_ELFNOTE_HYPERCALL_PAGE: Self = Self(2);
    /// The virtual address that the kernel is mapped at (number); zero without the note.
    ///
    /// LEGACY: VIRT_BASE
    pub const XEN_ELFNOTE_VIRT_BASE: Self = Self(3);
    /// What to subtract from the physical addresses in the ELF file to get the guest's (number): old
    /// kernels have virtual ones there. Zero without the note.
    ///
    /// LEGACY: ELF_PADDR_OFFSET, which was VIRT_BASE if left out.
    pub const XEN_ELFNOTE_PADDR_OFFSET: Self = Self(4);
    /// The version of Xen that it is made for (string).
    ///
    /// LEGACY: XEN_VER
    pub const XEN_ELFNOTE_XEN_VERSION: Self = Self(5);
    /// The operating system's name (string).
    ///
    /// LEGACY: GUEST_OS
    pub const XEN_ELFNOTE_GUEST_OS: Self = Self(6);
    /// The operating system's version (string).
    ///
    /// LEGACY: GUEST_VER
    pub const XEN_ELFNOTE_GUEST_VERSION: Self = Self(7);
    /// The loader that it wants (string).
    ///
    /// LEGACY: LOADER
    pub const XEN_ELFNOTE_LOADER: Self = Self(8);
    /// x86_32: whether it uses PAE: "yes", "no" or "bimodal" (string). Xen 3.0.3 and before knew no
    /// "bimodal" and read "yes,bimodal" as "yes".
    ///
    /// LEGACY: PAE. "yes" here is "yes[extended-cr3]" there: page tables of level 3 may be above
    /// 4 GiB.
    pub const XEN_ELFNOTE_PAE_MODE: Self = Self(9);
    /// The features that it supports or requires (string): see features.h.
    ///
    /// LEGACY: FEATURES
    pub const XEN_ELFNOTE_FEATURES: Self = Self(10);
    /// Whether it wants its symbol table loaded: "yes" or "no" (string).
    ///
    /// LEGACY: BSD_SYMTAB, which meant "yes" by being there.
    pub const XEN_ELFNOTE_BSD_SYMTAB: Self = Self(11);
    /// The lowest address at which Xen may begin its part of the address space (number), not above
    /// `HYPERVISOR_VIRT_START`. With the note, Xen may also begin higher.
    pub const XEN_ELFNOTE_HV_START_LOW: Self = Self(12);
    /// Pairs of a mask and a value, each as wide as a machine address, that tell which page table
    /// entries hold a machine frame although they are not present (numbers).
    pub const XEN_ELFNOTE_L1_MFN_VALID: Self = Self(13);
    /// Non-zero: it goes on well if a suspend is cancelled (number); zero without the note.
    pub const XEN_ELFNOTE_SUSPEND_CANCEL: Self = Self(14);
    /// x86_64: the virtual address of the first list of frames (number).
    ///
    /// The list may be mapped by large pages, which need not be aligned in the guest's frame
    /// numbers, and the page tables of the mapping need not be part of the first mapping.
    pub const XEN_ELFNOTE_INIT_P2M: Self = Self(15);
    /// Non-zero: its module need not be part of the first mapping (number).
    pub const XEN_ELFNOTE_MOD_START_PFN: Self = Self(16);
    /// The features that it supports, as bits (numbers); those of `XEN_ELFNOTE_FEATURES` come on
    /// top. Unlike names, bits may be ones that Xen does not know, since 4.2.
    ///
    /// LEGACY: FEATURES
    pub const XEN_ELFNOTE_SUPPORTED_FEATURES: Self = Self(17);
    /// The physical address of the entry point for a PVH guest: 32-bit protected mode without
    /// paging (number). Of no meaning for PV.
    pub const XEN_ELFNOTE_PHYS32_ENTRY: Self = Self(18);
    /// PVH: the kernel can be loaded elsewhere than it is linked for.
    ///
    /// Up to three 32-bit numbers say where, as guest physical addresses: the alignment that it
    /// needs; the lowest address of its begin, otherwise 0; the highest address of its last byte,
    /// otherwise 0xffffffff. Without an alignment, it is the largest of the loadable segments if that
    /// is a page or more, and 2 MiB if not.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_ELFNOTE_PHYS32_RELOC: Self = Self(19);
}
self::__xen_header::abi::__group! {
    XenElfNote u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenElfNote u32 XEN_ELFNOTE_INFO "XEN_ELFNOTE_INFO" XEN_ELFNOTE_ENTRY
    "XEN_ELFNOTE_ENTRY" XEN_ELFNOTE_HYPERCALL_PAGE "XEN_ELFNOTE_HYPERCALL_PAGE"
    XEN_ELFNOTE_VIRT_BASE "XEN_ELFNOTE_VIRT_BASE" XEN_ELFNOTE_PADDR_OFFSET
    "XEN_ELFNOTE_PADDR_OFFSET" XEN_ELFNOTE_XEN_VERSION "XEN_ELFNOTE_XEN_VERSION"
    XEN_ELFNOTE_GUEST_OS "XEN_ELFNOTE_GUEST_OS" XEN_ELFNOTE_GUEST_VERSION
    "XEN_ELFNOTE_GUEST_VERSION" XEN_ELFNOTE_LOADER "XEN_ELFNOTE_LOADER"
    XEN_ELFNOTE_PAE_MODE "XEN_ELFNOTE_PAE_MODE" XEN_ELFNOTE_FEATURES
    "XEN_ELFNOTE_FEATURES" XEN_ELFNOTE_BSD_SYMTAB "XEN_ELFNOTE_BSD_SYMTAB"
    XEN_ELFNOTE_HV_START_LOW "XEN_ELFNOTE_HV_START_LOW" XEN_ELFNOTE_L1_MFN_VALID
    "XEN_ELFNOTE_L1_MFN_VALID" XEN_ELFNOTE_SUSPEND_CANCEL "XEN_ELFNOTE_SUSPEND_CANCEL"
    XEN_ELFNOTE_INIT_P2M "XEN_ELFNOTE_INIT_P2M" XEN_ELFNOTE_MOD_START_PFN
    "XEN_ELFNOTE_MOD_START_PFN" XEN_ELFNOTE_SUPPORTED_FEATURES
    "XEN_ELFNOTE_SUPPORTED_FEATURES" XEN_ELFNOTE_PHYS32_ENTRY "XEN_ELFNOTE_PHYS32_ENTRY"
    XEN_ELFNOTE_PHYS32_RELOC "XEN_ELFNOTE_PHYS32_RELOC"
}
#[allow(nonstandard_style, clippy::all)]
/// The highest of them.
pub const XEN_ELFNOTE_MAX: u32 = XenElfNote::XEN_ELFNOTE_PHYS32_RELOC.0;
/// The notes about Xen in the dump of a crashed machine, made for kexec.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenCrashNote(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenCrashNote {
    /// Which Xen it was, and where it is in memory. There is one.
    pub const XEN_ELFNOTE_CRASH_INFO: Self = Self(0x1000001);
    /// Registers that the note "CORE" has no room for. There is one for each processor, and its form
    /// is the architecture's own.
    pub const XEN_ELFNOTE_CRASH_REGS: Self = Self(0x1000002);
}
self::__xen_header::abi::__group! {
    XenCrashNote u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenCrashNote u32 XEN_ELFNOTE_CRASH_INFO "XEN_ELFNOTE_CRASH_INFO"
    XEN_ELFNOTE_CRASH_REGS "XEN_ELFNOTE_CRASH_REGS"
}
/// The notes in a dump of a domain, made by the toolstack.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDumpcoreNote(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDumpcoreNote {
    /// It is a dump of a domain; the note is empty.
    pub const XEN_ELFNOTE_DUMPCORE_NONE: Self = Self(0x2000000);
    /// How many virtual CPUs and pages the dump has, and how large a page is.
    pub const XEN_ELFNOTE_DUMPCORE_HEADER: Self = Self(0x2000001);
    /// The answers of `HYPERVISOR_xen_version` on the machine.
    pub const XEN_ELFNOTE_DUMPCORE_XEN_VERSION: Self = Self(0x2000002);
    /// The version of the dump's form.
    pub const XEN_ELFNOTE_DUMPCORE_FORMAT_VERSION: Self = Self(0x2000003);
}
self::__xen_header::abi::__group! {
    XenDumpcoreNote u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenDumpcoreNote u32 XEN_ELFNOTE_DUMPCORE_NONE "XEN_ELFNOTE_DUMPCORE_NONE"
    XEN_ELFNOTE_DUMPCORE_HEADER "XEN_ELFNOTE_DUMPCORE_HEADER"
    XEN_ELFNOTE_DUMPCORE_XEN_VERSION "XEN_ELFNOTE_DUMPCORE_XEN_VERSION"
    XEN_ELFNOTE_DUMPCORE_FORMAT_VERSION "XEN_ELFNOTE_DUMPCORE_FORMAT_VERSION"
}
