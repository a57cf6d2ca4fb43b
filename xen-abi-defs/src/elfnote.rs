// SPDX-License-Identifier: MIT
//! ELF notes: what a kernel tells Xen and the toolstack about itself, and what dumps tell about
//! Xen.

use xen_abi::prelude::*;

xen_header! {
    file: "elfnote.h",
    guard: "__XEN_PUBLIC_ELFNOTE_H__",
    assembler: true,
}

c_comment! {
    "`incontents 200 elfnotes ELF notes"
    ""
    "The notes are in a segment of type PT_NOTE, and their owner is \"Xen\"."
    ""
    "A number has four or eight bytes, as the note's size says. A string is ASCII"
    "that ends in zero."
    ""
    "LEGACY is what said the same in the string of section __xen_guest, which came"
    "before the notes."
}

/// The notes of a kernel.
#[xen_abi(open_enum(u32))]
pub enum XenElfNote {
    /// Anything, as `NAME=VALUE` (string).
    XEN_ELFNOTE_INFO = 0,
    /// The virtual address of the entry point (number).
    ///
    /// LEGACY: VIRT_ENTRY
    XEN_ELFNOTE_ENTRY = 1,
    /// The virtual address of the page that Xen fills with the code of hypercalls (number).
    ///
    /// LEGACY: HYPERCALL_PAGE, a physical frame there.
    XEN_ELFNOTE_HYPERCALL_PAGE = 2,
    /// The virtual address that the kernel is mapped at (number); zero without the note.
    ///
    /// LEGACY: VIRT_BASE
    XEN_ELFNOTE_VIRT_BASE = 3,
    /// What to subtract from the physical addresses in the ELF file to get the guest's (number): old
    /// kernels have virtual ones there. Zero without the note.
    ///
    /// LEGACY: ELF_PADDR_OFFSET, which was VIRT_BASE if left out.
    XEN_ELFNOTE_PADDR_OFFSET = 4,
    /// The version of Xen that it is made for (string).
    ///
    /// LEGACY: XEN_VER
    XEN_ELFNOTE_XEN_VERSION = 5,
    /// The operating system's name (string).
    ///
    /// LEGACY: GUEST_OS
    XEN_ELFNOTE_GUEST_OS = 6,
    /// The operating system's version (string).
    ///
    /// LEGACY: GUEST_VER
    XEN_ELFNOTE_GUEST_VERSION = 7,
    /// The loader that it wants (string).
    ///
    /// LEGACY: LOADER
    XEN_ELFNOTE_LOADER = 8,
    /// x86_32: whether it uses PAE: "yes", "no" or "bimodal" (string). Xen 3.0.3 and before knew no
    /// "bimodal" and read "yes,bimodal" as "yes".
    ///
    /// LEGACY: PAE. "yes" here is "yes[extended-cr3]" there: page tables of level 3 may be above
    /// 4 GiB.
    XEN_ELFNOTE_PAE_MODE = 9,
    /// The features that it supports or requires (string): see features.h.
    ///
    /// LEGACY: FEATURES
    XEN_ELFNOTE_FEATURES = 10,
    /// Whether it wants its symbol table loaded: "yes" or "no" (string).
    ///
    /// LEGACY: BSD_SYMTAB, which meant "yes" by being there.
    XEN_ELFNOTE_BSD_SYMTAB = 11,
    /// The lowest address at which Xen may begin its part of the address space (number), not above
    /// `HYPERVISOR_VIRT_START`. With the note, Xen may also begin higher.
    XEN_ELFNOTE_HV_START_LOW = 12,
    /// Pairs of a mask and a value, each as wide as a machine address, that tell which page table
    /// entries hold a machine frame although they are not present (numbers).
    XEN_ELFNOTE_L1_MFN_VALID = 13,
    /// Non-zero: it goes on well if a suspend is cancelled (number); zero without the note.
    XEN_ELFNOTE_SUSPEND_CANCEL = 14,
    /// x86_64: the virtual address of the first list of frames (number).
    ///
    /// The list may be mapped by large pages, which need not be aligned in the guest's frame
    /// numbers, and the page tables of the mapping need not be part of the first mapping.
    XEN_ELFNOTE_INIT_P2M = 15,
    /// Non-zero: its module need not be part of the first mapping (number).
    XEN_ELFNOTE_MOD_START_PFN = 16,
    /// The features that it supports, as bits (numbers); those of `XEN_ELFNOTE_FEATURES` come on
    /// top. Unlike names, bits may be ones that Xen does not know, since 4.2.
    ///
    /// LEGACY: FEATURES
    XEN_ELFNOTE_SUPPORTED_FEATURES = 17,
    /// The physical address of the entry point for a PVH guest: 32-bit protected mode without
    /// paging (number). Of no meaning for PV.
    XEN_ELFNOTE_PHYS32_ENTRY = 18,
    /// PVH: the kernel can be loaded elsewhere than it is linked for.
    ///
    /// Up to three 32-bit numbers say where, as guest physical addresses: the alignment that it
    /// needs; the lowest address of its begin, otherwise 0; the highest address of its last byte,
    /// otherwise 0xffffffff. Without an alignment, it is the largest of the loadable segments if that
    /// is a page or more, and 2 MiB if not.
    #[abi(since = "> 4.17")]
    XEN_ELFNOTE_PHYS32_RELOC = 19,
}

/// The highest of them.
#[xen_abi]
pub const XEN_ELFNOTE_MAX: u32 = XenElfNote::XEN_ELFNOTE_PHYS32_RELOC.0;

/// The notes about Xen in the dump of a crashed machine, made for kexec.
#[xen_abi(open_enum(u32))]
pub enum XenCrashNote {
    /// Which Xen it was, and where it is in memory. There is one.
    XEN_ELFNOTE_CRASH_INFO = 0x1000001,
    /// Registers that the note "CORE" has no room for. There is one for each processor, and its form
    /// is the architecture's own.
    XEN_ELFNOTE_CRASH_REGS = 0x1000002,
}

/// The notes in a dump of a domain, made by the toolstack.
#[xen_abi(open_enum(u32))]
pub enum XenDumpcoreNote {
    /// It is a dump of a domain; the note is empty.
    XEN_ELFNOTE_DUMPCORE_NONE = 0x2000000,
    /// How many virtual CPUs and pages the dump has, and how large a page is.
    XEN_ELFNOTE_DUMPCORE_HEADER = 0x2000001,
    /// The answers of `HYPERVISOR_xen_version` on the machine.
    XEN_ELFNOTE_DUMPCORE_XEN_VERSION = 0x2000002,
    /// The version of the dump's form.
    XEN_ELFNOTE_DUMPCORE_FORMAT_VERSION = 0x2000003,
}
