// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! What is particular to RISC-V, 64 bits.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(16u8);
}
#[allow(nonstandard_style, clippy::all)]
/// A guest's frame number.
pub type xen_pfn_t = u64;
#[allow(nonstandard_style, clippy::all)]
/// A number as wide as a register of the widest guest.
pub type xen_ulong_t = u64;
/// The state of a virtual CPU, as the toolstack saves and sets it: nothing yet.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vcpu_guest_context {}
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
    Member[zeroed_member] for vcpu_guest_context on 63u8, known OWN[(0u64 1u64)] {}
}
/// What a new domain is to be like, beyond what all architectures know.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_arch_domainconfig {
    /// How many bits a guest physical address has, which is the format of the second-stage page
    /// table: 34 (Sv32x4), 41 (Sv39x4), 50 (Sv48x4) or 59 (Sv57x4).
    pub gaddr_bits: u8,
}
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type xen_arch_domainconfig__own = xen_arch_domainconfig;
self::__xen_header::abi::__record! {
    Member[zeroed_member] for xen_arch_domainconfig on 63u8, known OWN[(1u64 1u64)] {}
}
/// RISC-V's part of `vcpu_info`: nothing yet.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct arch_vcpu_info {}
/// `arch_vcpu_info` under its typedef name.
#[allow(non_camel_case_types)]
pub type arch_vcpu_info_t = arch_vcpu_info;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type arch_vcpu_info__own = arch_vcpu_info;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type arch_vcpu_info_t__own = arch_vcpu_info;
self::__xen_header::abi::__record! {
    Member[zeroed_member] for arch_vcpu_info on 63u8, known OWN[(0u64 1u64)] {}
}
/// RISC-V's part of `shared_info`: nothing yet.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct arch_shared_info {}
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
    Member[zeroed_member] for arch_shared_info on 63u8, known OWN[(0u64 1u64)] {}
}
/// How many virtual CPUs have their `vcpu_info` in `shared_info`. All others, and best the first
/// too, use `VCPUOP_register_vcpu_info`.
pub const XEN_LEGACY_MAX_VCPUS: u32 = 1;
/// RISC-V's part of a virtual CPU's performance counters, of which there are none yet.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_pmu_arch {
    /// Keeps the record from being empty.
    pub dummy: u8,
}
/// `xen_pmu_arch` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_pmu_arch_t = xen_pmu_arch;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type xen_pmu_arch__own = xen_pmu_arch;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type xen_pmu_arch_t__own = xen_pmu_arch;
self::__xen_header::abi::__record! {
    Member[zeroed_member] for xen_pmu_arch on 63u8, known OWN[(1u64 1u64)] {}
}
