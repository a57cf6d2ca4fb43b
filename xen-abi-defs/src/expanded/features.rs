// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Features: what Xen offers to a domain, by `XENVER_get_features`, and what a kernel says in its
//! ELF notes that it supports or requires.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The features: numbers of bits, 32 to a submap.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenFeature(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenFeature {
    /// Page tables may be mapped writable, and written to without asking Xen.
    pub const XENFEAT_writable_page_tables: Self = Self(0);
    /// The same for segment descriptor tables.
    pub const XENFEAT_writable_descriptor_tables: Self = Self(1);
    /// Page tables hold the guest's own frame numbers, which Xen translates: the guest has no
    /// business with machine frames.
    pub const XENFEAT_auto_translated_physmap: Self = Self(2);
    /// The guest's kernel runs in supervisor mode: ring 0 on x86.
    pub const XENFEAT_supervisor_mode_kernel: Self = Self(3);
    /// x86: with PAE, top-level page tables may be above 4 GiB. Mostly comes with
    /// `XENFEAT_auto_translated_physmap`.
    pub const XENFEAT_pae_pgdir_above_4gb: Self = Self(4);
    /// x86: there is `MMU_PT_UPDATE_PRESERVE_AD`.
    pub const XENFEAT_mmu_pt_update_preserve_ad: Self = Self(5);
    /// x86: there are `MMUEXT_CLEAR_PAGE` and `MMUEXT_COPY_PAGE`.
    pub const XENFEAT_highmem_assist: Self = Self(6);
    /// `GNTTABOP_map_grant_ref` puts flags of the caller into the bits of a page table's entry that
    /// are the guest kernel's.
    pub const XENFEAT_gnttab_map_avail_bits: Self = Self(7);
    /// x86: events can interrupt an HVM guest by a vector: `HVM_PARAM_CALLBACK_TYPE_VECTOR`.
    pub const XENFEAT_hvm_callback_vector: Self = Self(8);
    /// x86: an HVM guest can compute the time from `vcpu_time_info`.
    pub const XENFEAT_hvm_safe_pvclock: Self = Self(9);
    /// x86: an HVM guest can get interrupts of devices by event channels (PIRQs).
    pub const XENFEAT_hvm_pirqs: Self = Self(10);
    /// It can be dom0; from Xen to a guest: it is.
    pub const XENFEAT_dom0: Self = Self(11);
    /// `XENMEMF_vnode` can name a virtual NUMA node.
    pub const XENFEAT_memory_op_vnode_supported: Self = Self(13);
    /// Arm: Xen answers calls under the SMC Calling Convention.
    pub const XENFEAT_ARM_SMCCC_supported: Self = Self(14);
    /// x86, PVH: ACPI's RSDP may be anywhere, not in the lowest 1 MiB only. Only looked at where
    /// `XEN_ELFNOTE_GUEST_OS` contains "linux".
    pub const XENFEAT_linux_rsdp_unrestricted: Self = Self(15);
    /// The guest's frame numbers are not those of the machine.
    ///
    /// A Xen that sets neither this nor `XENFEAT_direct_mapped` is an old one. There, they are the
    /// same in domains without `XENFEAT_auto_translated_physmap` and in dom0 on Arm, and differ in
    /// all others.
    pub const XENFEAT_not_direct_mapped: Self = Self(16);
    /// The guest's frame numbers are those of the machine.
    pub const XENFEAT_direct_mapped: Self = Self(17);
    /// There is `VCPUOP_register_runstate_phys_area`.
    ///
    /// Newer than Xen 4.17.
    pub const XENFEAT_runstate_phys_area: Self = Self(18);
    /// There is `VCPUOP_register_vcpu_time_phys_area`.
    ///
    /// Newer than Xen 4.17.
    pub const XENFEAT_vcpu_time_phys_area: Self = Self(19);
    /// For device models: they see every write to the control word of an MSI-X vector, not only
    /// those that unmask it, and so need not read the table from the device.
    ///
    /// Newer than Xen 4.17.
    pub const XENFEAT_dm_msix_all_writes: Self = Self(20);
}
self::__xen_header::abi::__group! {
    XenFeature u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenFeature u32 XENFEAT_writable_page_tables "XENFEAT_writable_page_tables"
    XENFEAT_writable_descriptor_tables "XENFEAT_writable_descriptor_tables"
    XENFEAT_auto_translated_physmap "XENFEAT_auto_translated_physmap"
    XENFEAT_supervisor_mode_kernel "XENFEAT_supervisor_mode_kernel"
    XENFEAT_pae_pgdir_above_4gb "XENFEAT_pae_pgdir_above_4gb"
    XENFEAT_mmu_pt_update_preserve_ad "XENFEAT_mmu_pt_update_preserve_ad"
    XENFEAT_highmem_assist "XENFEAT_highmem_assist" XENFEAT_gnttab_map_avail_bits
    "XENFEAT_gnttab_map_avail_bits" XENFEAT_hvm_callback_vector
    "XENFEAT_hvm_callback_vector" XENFEAT_hvm_safe_pvclock "XENFEAT_hvm_safe_pvclock"
    XENFEAT_hvm_pirqs "XENFEAT_hvm_pirqs" XENFEAT_dom0 "XENFEAT_dom0"
    XENFEAT_memory_op_vnode_supported "XENFEAT_memory_op_vnode_supported"
    XENFEAT_ARM_SMCCC_supported "XENFEAT_ARM_SMCCC_supported"
    XENFEAT_linux_rsdp_unrestricted "XENFEAT_linux_rsdp_unrestricted"
    XENFEAT_not_direct_mapped "XENFEAT_not_direct_mapped" XENFEAT_direct_mapped
    "XENFEAT_direct_mapped" XENFEAT_runstate_phys_area "XENFEAT_runstate_phys_area"
    XENFEAT_vcpu_time_phys_area "XENFEAT_vcpu_time_phys_area" XENFEAT_dm_msix_all_writes
    "XENFEAT_dm_msix_all_writes"
}
/// How many submaps `XENVER_get_features` has.
pub const XENFEAT_NR_SUBMAPS: u32 = 1;
