// SPDX-License-Identifier: MIT
//! What Xen tells a guest by CPUID.

use xen_abi::prelude::*;

xen_header! {
    file: "arch-x86/cpuid.h",
    guard: "__XEN_PUBLIC_ARCH_X86_CPUID_H__",
    abis: [x86],
}

c_comment! {
    "Xen's leaves begin at 0x40000000, or, where another hypervisor's interface is"
    "there (Microsoft's, say), at the next multiple of 0x100 that is free. Look"
    "for the signature."
}

/// Where Xen's leaves begin at the earliest.
#[xen_abi]
pub const XEN_CPUID_FIRST_LEAF: u32 = 0x40000000;
/// Xen's leaf `i`, from 0, where they begin at the earliest.
#[xen_abi]
pub const fn XEN_CPUID_LEAF(i: u32) -> u32 {
    XEN_CPUID_FIRST_LEAF + i
}

c_comment! {
    "First leaf (0x40000x00)"
    "EAX: the last of Xen's leaves."
    "EBX, ECX, EDX: the signature, \"XenVMMXenVMM\"."
}

/// The signature's first part: "XenV".
#[xen_abi]
pub const XEN_CPUID_SIGNATURE_EBX: u32 = 0x566e6558;
/// The signature's second part: "MMXe".
#[xen_abi]
pub const XEN_CPUID_SIGNATURE_ECX: u32 = 0x65584d4d;
/// The signature's third part: "nVMM".
#[xen_abi]
pub const XEN_CPUID_SIGNATURE_EDX: u32 = 0x4d4d566e;

c_comment! {
    "Second leaf (0x40000x01)"
    "EAX: Xen's version: the major number in bits 31..16, the minor one in 15..0."
    "EBX, ECX, EDX: zero."
}
c_comment! {
    "Third leaf (0x40000x02)"
    "EAX: how many pages hypercalls have: one."
    "EBX: the first of Xen's model-specific registers."
    "ECX: XEN_CPUID_FEAT1_*."
    "EDX: more such flags, of which there are none."
}

/// What the machine can do for the guest.
#[xen_abi(flags(u32), bit_numbers)]
pub enum XenCpuidFeat1 {
    /// There is `MMU_PT_UPDATE_PRESERVE_AD`.
    XEN_CPUID_FEAT1_MMU_PT_UPDATE_PRESERVE_AD = 1u32 << 0,
}

c_comment! {
    "Fourth leaf (0x40000x03): the time stamp counter (TSC)"
    "Subleaf 0"
    "  EAX: XEN_CPUID_TSC_EMULATED and the two after it."
    "  EBX: XEN_CPUID_TSC_MODE_*."
    "  ECX: the guest's frequency in kHz."
    "  EDX: how often the guest has moved to another machine."
    "Subleaf 1: from the machine's counter to nanoseconds"
    "  EAX: what to add to the counter, the lower half."
    "  EBX: the upper half."
    "  ECX: then multiply by this."
    "  EDX: and shift by this."
    "Subleaf 2"
    "  EAX: the machine's frequency in kHz."
}

/// What is known about the counter.
#[xen_abi(flags(u32))]
pub enum XenCpuidTsc {
    /// Xen emulates it.
    #[abi(since = "> 4.17")]
    XEN_CPUID_TSC_EMULATED = 1u32 << 0,
    /// The machine's is reliable: it ticks at one rate, alike on all processors.
    #[abi(since = "> 4.17")]
    XEN_CPUID_HOST_TSC_RELIABLE = 1u32 << 1,
    /// There is RDTSCP.
    #[abi(since = "> 4.17")]
    XEN_CPUID_RDTSCP_INSTR_AVAIL = 1u32 << 2,
}

/// Whether the counter is emulated.
#[xen_abi(open_enum(u32))]
pub enum XenCpuidTscMode {
    /// Where it has to be.
    #[abi(since = "> 4.17")]
    XEN_CPUID_TSC_MODE_DEFAULT = 0,
    /// In any case.
    #[abi(since = "> 4.17")]
    XEN_CPUID_TSC_MODE_ALWAYS_EMULATE = 1u32,
    /// In no case.
    #[abi(since = "> 4.17")]
    XEN_CPUID_TSC_MODE_NEVER_EMULATE = 2u32,
    /// In no case; RDTSCP gave a number along that told of moves. No Xen does this any more.
    #[abi(since = "> 4.17")]
    XEN_CPUID_TSC_MODE_PVRDTSCP = 3u32,
}

c_comment! {
    "Fifth leaf (0x40000x04): HVM guests"
    "Subleaf 0"
    "  EAX: XEN_HVM_CPUID_*."
    "  EBX: the virtual CPU's number, with XEN_HVM_CPUID_VCPU_ID_PRESENT."
    "  ECX: the domain's number, with XEN_HVM_CPUID_DOMID_PRESENT."
}

/// What there is for HVM guests.
#[xen_abi(flags(u32))]
pub enum XenHvmCpuid {
    /// The processor helps with the APIC's registers.
    XEN_HVM_CPUID_APIC_ACCESS_VIRT = 1u32 << 0,
    /// The processor helps with the APIC's registers in x2APIC mode.
    XEN_HVM_CPUID_X2APIC_VIRT = 1u32 << 1,
    /// Memory of other domains that the guest has mapped is mapped for its devices too.
    XEN_HVM_CPUID_IOMMU_MAPPINGS = 1u32 << 2,
    /// The virtual CPU's number is in %ebx.
    XEN_HVM_CPUID_VCPU_ID_PRESENT = 1u32 << 3,
    /// The domain's number is in %ecx.
    XEN_HVM_CPUID_DOMID_PRESENT = 1u32 << 4,
    /// Interrupts reach APIC ids of 15 bits rather than 8: bits 55 to 49 of an I/O APIC's entry and
    /// bits 11 to 5 of an MSI's address are the upper seven, where the entry or address is of the
    /// form that is not remapped.
    XEN_HVM_CPUID_EXT_DEST_ID = 1u32 << 5,
    /// A virtual CPU's own vector for events is good for the interrupts of devices too, if they are
    /// bound to event channels.
    XEN_HVM_CPUID_UPCALL_VECTOR = 1u32 << 6,
}

c_comment! {
    "Sixth leaf (0x40000x05): PV guests"
    "Subleaf 0"
    "  EAX: the last subleaf."
    "  EBX: bits 7..0: how wide machine addresses are."
}

/// The bits that say how wide machine addresses can be on this machine, if memory is added to it.
#[xen_abi]
pub const XEN_CPUID_MACHINE_ADDRESS_WIDTH_MASK: u32 = 0xffu32 << 0;

/// The number of Xen's last leaf, counted from 0.
#[xen_abi]
pub const XEN_CPUID_MAX_NUM_LEAVES: u32 = 5;
