// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! What Xen tells a guest by CPUID.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(3u8);
}
/// Where Xen's leaves begin at the earliest.
pub const XEN_CPUID_FIRST_LEAF: u32 = 0x40000000;
#[allow(nonstandard_style, clippy::all)]
/// Xen's leaf `i`, from 0, where they begin at the earliest.
pub const fn XEN_CPUID_LEAF(i: u32) -> u32 {
    XEN_CPUID_FIRST_LEAF + i
}
/// The signature's first part: "XenV".
pub const XEN_CPUID_SIGNATURE_EBX: u32 = 0x566e6558;
/// The signature's second part: "MMXe".
pub const XEN_CPUID_SIGNATURE_ECX: u32 = 0x65584d4d;
/// The signature's third part: "nVMM".
pub const XEN_CPUID_SIGNATURE_EDX: u32 = 0x4d4d566e;
/// What the machine can do for the guest.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenCpuidFeat1(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenCpuidFeat1 {
    /// There is `MMU_PT_UPDATE_PRESERVE_AD`.
    pub const XEN_CPUID_FEAT1_MMU_PT_UPDATE_PRESERVE_AD: Self = Self(1u32 << 0);
}
impl XenCpuidFeat1 {
    /// The number of the bit `XEN_CPUID_FEAT1_MMU_PT_UPDATE_PRESERVE_AD`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_CPUID_FEAT1_MMU_PT_UPDATE_PRESERVE_AD: u32 = XenCpuidFeat1::XEN_CPUID_FEAT1_MMU_PT_UPDATE_PRESERVE_AD
        .0
        .trailing_zeros();
}
self::__xen_header::abi::__group! {
    XenCpuidFeat1 u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenCpuidFeat1 u32 XEN_CPUID_FEAT1_MMU_PT_UPDATE_PRESERVE_AD
    "XEN_CPUID_FEAT1_MMU_PT_UPDATE_PRESERVE_AD"
}
/// What is known about the counter.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenCpuidTsc(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenCpuidTsc {
    /// Xen emulates it.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_CPUID_TSC_EMULATED: Self = Self(1u32 << 0);
    /// The machine's is reliable: it ticks at one rate, alike on all processors.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_CPUID_HOST_TSC_RELIABLE: Self = Self(1u32 << 1);
    /// There is RDTSCP.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_CPUID_RDTSCP_INSTR_AVAIL: Self = Self(1u32 << 2);
}
self::__xen_header::abi::__group! {
    XenCpuidTsc u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenCpuidTsc u32 XEN_CPUID_TSC_EMULATED "XEN_CPUID_TSC_EMULATED"
    XEN_CPUID_HOST_TSC_RELIABLE "XEN_CPUID_HOST_TSC_RELIABLE"
    XEN_CPUID_RDTSCP_INSTR_AVAIL "XEN_CPUID_RDTSCP_INSTR_AVAIL"
}
/// Whether the counter is emulated.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenCpuidTscMode(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenCpuidTscMode {
    /// Where it has to be.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_CPUID_TSC_MODE_DEFAULT: Self = Self(0);
    /// In any case.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_CPUID_TSC_MODE_ALWAYS_EMULATE: Self = Self(1u32);
    /// In no case.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_CPUID_TSC_MODE_NEVER_EMULATE: Self = Self(2u32);
    /// In no case; RDTSCP gave a number along that told of moves. No Xen does this any more.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_CPUID_TSC_MODE_PVRDTSCP: Self = Self(3u32);
}
self::__xen_header::abi::__group! {
    XenCpuidTscMode u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenCpuidTscMode u32 XEN_CPUID_TSC_MODE_DEFAULT "XEN_CPUID_TSC_MODE_DEFAULT"
    XEN_CPUID_TSC_MODE_ALWAYS_EMULATE "XEN_CPUID_TSC_MODE_ALWAYS_EMULATE"
    XEN_CPUID_TSC_MODE_NEVER_EMULATE "XEN_CPUID_TSC_MODE_NEVER_EMULATE"
    XEN_CPUID_TSC_MODE_PVRDTSCP "XEN_CPUID_TSC_MODE_PVRDTSCP"
}
/// What there is for HVM guests.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenHvmCpuid(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenHvmCpuid {
    /// The processor helps with the APIC's registers.
    pub const XEN_HVM_CPUID_APIC_ACCESS_VIRT: Self = Self(1u32 << 0);
    /// The processor helps with the APIC's registers in x2APIC mode.
    pub const XEN_HVM_CPUID_X2APIC_VIRT: Self = Self(1u32 << 1);
    /// Memory of other domains that the guest has mapped is mapped for its devices too.
    pub const XEN_HVM_CPUID_IOMMU_MAPPINGS: Self = Self(1u32 << 2);
    /// The virtual CPU's number is in %ebx.
    pub const XEN_HVM_CPUID_VCPU_ID_PRESENT: Self = Self(1u32 << 3);
    /// The domain's number is in %ecx.
    pub const XEN_HVM_CPUID_DOMID_PRESENT: Self = Self(1u32 << 4);
    /// Interrupts reach APIC ids of 15 bits rather than 8: bits 55 to 49 of an I/O APIC's entry and
    /// bits 11 to 5 of an MSI's address are the upper seven, where the entry or address is of the
    /// form that is not remapped.
    pub const XEN_HVM_CPUID_EXT_DEST_ID: Self = Self(1u32 << 5);
    /// A virtual CPU's own vector for events is good for the interrupts of devices too, if they are
    /// bound to event channels.
    pub const XEN_HVM_CPUID_UPCALL_VECTOR: Self = Self(1u32 << 6);
}
self::__xen_header::abi::__group! {
    XenHvmCpuid u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenHvmCpuid u32 XEN_HVM_CPUID_APIC_ACCESS_VIRT "XEN_HVM_CPUID_APIC_ACCESS_VIRT"
    XEN_HVM_CPUID_X2APIC_VIRT "XEN_HVM_CPUID_X2APIC_VIRT" XEN_HVM_CPUID_IOMMU_MAPPINGS
    "XEN_HVM_CPUID_IOMMU_MAPPINGS" XEN_HVM_CPUID_VCPU_ID_PRESENT
    "XEN_HVM_CPUID_VCPU_ID_PRESENT" XEN_HVM_CPUID_DOMID_PRESENT
    "XEN_HVM_CPUID_DOMID_PRESENT" XEN_HVM_CPUID_EXT_DEST_ID "XEN_HVM_CPUID_EXT_DEST_ID"
    XEN_HVM_CPUID_UPCALL_VECTOR "XEN_HVM_CPUID_UPCALL_VECTOR"
}
#[allow(nonstandard_style, clippy::all)]
/// The bits that say how wide machine addresses can be on this machine, if memory is added to it.
pub const XEN_CPUID_MACHINE_ADDRESS_WIDTH_MASK: u32 = 0xffu32 << 0;
/// The number of Xen's last leaf, counted from 0.
pub const XEN_CPUID_MAX_NUM_LEAVES: u32 = 5;
