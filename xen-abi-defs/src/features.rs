// SPDX-License-Identifier: MIT
//! Features: what Xen offers to a domain, by `XENVER_get_features`, and what a kernel says in its
//! ELF notes that it supports or requires.

use xen_abi::prelude::*;

xen_header! {
    file: "features.h",
    guard: "__XEN_PUBLIC_FEATURES_H__",
}

c_comment! {
    "`incontents 200 elfnotes_features XEN_ELFNOTE_FEATURES"
    ""
    "A kernel names its features in the string XEN_ELFNOTE_FEATURES: without"
    "XENFEAT_, with '|' in between, and with '!' before one that it cannot run"
    "without. XEN_ELFNOTE_SUPPORTED_FEATURES has them as bits; a kernel with that"
    "note can only become dom0 if XENFEAT_dom0 is one of them."
}

/// The features: numbers of bits, 32 to a submap.
#[xen_abi(open_enum(u32))]
pub enum XenFeature {
    /// Page tables may be mapped writable, and written to without asking Xen.
    XENFEAT_writable_page_tables = 0,
    /// The same for segment descriptor tables.
    XENFEAT_writable_descriptor_tables = 1,
    /// Page tables hold the guest's own frame numbers, which Xen translates: the guest has no
    /// business with machine frames.
    XENFEAT_auto_translated_physmap = 2,
    /// The guest's kernel runs in supervisor mode: ring 0 on x86.
    XENFEAT_supervisor_mode_kernel = 3,
    /// x86: with PAE, top-level page tables may be above 4 GiB. Mostly comes with
    /// `XENFEAT_auto_translated_physmap`.
    XENFEAT_pae_pgdir_above_4gb = 4,
    /// x86: there is `MMU_PT_UPDATE_PRESERVE_AD`.
    XENFEAT_mmu_pt_update_preserve_ad = 5,
    /// x86: there are `MMUEXT_CLEAR_PAGE` and `MMUEXT_COPY_PAGE`.
    XENFEAT_highmem_assist = 6,
    /// `GNTTABOP_map_grant_ref` puts flags of the caller into the bits of a page table's entry that
    /// are the guest kernel's.
    XENFEAT_gnttab_map_avail_bits = 7,
    /// x86: events can interrupt an HVM guest by a vector: `HVM_PARAM_CALLBACK_TYPE_VECTOR`.
    XENFEAT_hvm_callback_vector = 8,
    /// x86: an HVM guest can compute the time from `vcpu_time_info`.
    XENFEAT_hvm_safe_pvclock = 9,
    /// x86: an HVM guest can get interrupts of devices by event channels (PIRQs).
    XENFEAT_hvm_pirqs = 10,
    /// It can be dom0; from Xen to a guest: it is.
    XENFEAT_dom0 = 11,
    /// `XENMEMF_vnode` can name a virtual NUMA node.
    XENFEAT_memory_op_vnode_supported = 13,
    /// Arm: Xen answers calls under the SMC Calling Convention.
    XENFEAT_ARM_SMCCC_supported = 14,
    /// x86, PVH: ACPI's RSDP may be anywhere, not in the lowest 1 MiB only. Only looked at where
    /// `XEN_ELFNOTE_GUEST_OS` contains "linux".
    XENFEAT_linux_rsdp_unrestricted = 15,
    /// The guest's frame numbers are not those of the machine.
    ///
    /// A Xen that sets neither this nor `XENFEAT_direct_mapped` is an old one. There, they are the
    /// same in domains without `XENFEAT_auto_translated_physmap` and in dom0 on Arm, and differ in
    /// all others.
    XENFEAT_not_direct_mapped = 16,
    /// The guest's frame numbers are those of the machine.
    XENFEAT_direct_mapped = 17,
    /// There is `VCPUOP_register_runstate_phys_area`.
    #[abi(since = "> 4.17")]
    XENFEAT_runstate_phys_area = 18,
    /// There is `VCPUOP_register_vcpu_time_phys_area`.
    #[abi(since = "> 4.17")]
    XENFEAT_vcpu_time_phys_area = 19,
    /// For device models: they see every write to the control word of an MSI-X vector, not only
    /// those that unmask it, and so need not read the table from the device.
    #[abi(since = "> 4.17")]
    XENFEAT_dm_msix_all_writes = 20,
}

c_comment! { "12 was XENFEAT_grant_map_identity, which no guest should look for any more." }

/// How many submaps `XENVER_get_features` has.
#[xen_abi]
pub const XENFEAT_NR_SUBMAPS: u32 = 1;
