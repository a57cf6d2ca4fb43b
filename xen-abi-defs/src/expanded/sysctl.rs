// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! System management: what the toolstack asks of the machine as a whole.
//!
//! `HYPERVISOR_sysctl(xen_sysctl_t *)` takes an operation (`XEN_SYSCTL_*`) and its argument in one
//! struct. Only a privileged domain may call it, and the whole interface may change with each
//! release of Xen: `XEN_SYSCTL_INTERFACE_VERSION` tells one from the next.
use crate::domctl::*;
use crate::physdev::*;
use crate::xen::*;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The version of this interface. Operations with another one fail with EACCES.
pub const XEN_SYSCTL_INTERFACE_VERSION: u32 = 0x00000016;
/// Reads Xen's console ring.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_sysctl_readconsole {
    /// Non-zero: clear the ring once it has been read.
    pub clear: u8,
    /// Non-zero: begin at `index` rather than at the oldest character.
    pub incremental: u8,
    pad0: u8,
    pad1: u8,
    /// Where to begin; afterwards, where reading ended.
    pub index: u32,
    /// Where the characters go.
    pub buffer: GuestHandle64<c_char>,
    /// Room in `buffer`, in characters; afterwards, how many were written.
    pub count: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_readconsole on 63u8, spelled Struct
    "xen_sysctl_readconsole" "clear incremental pad0 pad1 index buffer count"
    b"aaaacWc"[] [] [] expects 2u8 is[] { #[inline] unsafe fn clear_padding(this : * mut
    Self) { unsafe { let fields = const { & < Self as self::__xen_header::abi::Abi >
    ::SPELLED.fields:: < 7usize > () }; self::__xen_header::abi::target::clear_gaps(this
    .cast(), & < Self as self::__xen_header::abi::Abi > ::SPELLED.checked(fields)
    .record); } } }
}
/// Controls the trace buffers.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_tbuf_op {
    /// What to do: `XEN_SYSCTL_TBUFOP_*`.
    pub cmd: u32,
    /// The CPUs to be traced, for `XEN_SYSCTL_TBUFOP_set_cpu_mask`.
    pub cpu_mask: xenctl_bitmap,
    /// The events to be traced, as classes of `trace.h`: read by `XEN_SYSCTL_TBUFOP_set_evt_mask`,
    /// written by `XEN_SYSCTL_TBUFOP_get_info`.
    pub evt_mask: u32,
    /// The machine frame where `struct t_info` begins; zero while there are no buffers. Written by
    /// `XEN_SYSCTL_TBUFOP_get_info`.
    pub buffer_mfn: uint64_aligned_t,
    /// The size of each CPU's buffer in pages, for `XEN_SYSCTL_TBUFOP_set_size`. The size of
    /// `struct t_info` in bytes, from `XEN_SYSCTL_TBUFOP_get_info`.
    pub size: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_tbuf_op on 63u8, spelled Struct "xen_sysctl_tbuf_op"
    "cmd cpu_mask evt_mask buffer_mfn size" b"c?cic"[xenctl_bitmap,] [] [] expects 3u8
    is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields =
    const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 5usize > ()
    }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).cpu_mask); } } }
}
/// What to do with the trace buffers.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenSysctlTbufOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenSysctlTbufOp {
    /// Tell where they are, and what is traced.
    pub const XEN_SYSCTL_TBUFOP_get_info: Self = Self(0);
    /// Choose the CPUs.
    pub const XEN_SYSCTL_TBUFOP_set_cpu_mask: Self = Self(1);
    /// Choose the events.
    pub const XEN_SYSCTL_TBUFOP_set_evt_mask: Self = Self(2);
    /// Choose the size, and allocate them. They cannot be changed afterwards.
    pub const XEN_SYSCTL_TBUFOP_set_size: Self = Self(3);
    /// Start tracing.
    pub const XEN_SYSCTL_TBUFOP_enable: Self = Self(4);
    /// Stop tracing.
    pub const XEN_SYSCTL_TBUFOP_disable: Self = Self(5);
}
self::__xen_header::abi::__group! {
    XenSysctlTbufOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenSysctlTbufOp u32 XEN_SYSCTL_TBUFOP_get_info "XEN_SYSCTL_TBUFOP_get_info"
    XEN_SYSCTL_TBUFOP_set_cpu_mask "XEN_SYSCTL_TBUFOP_set_cpu_mask"
    XEN_SYSCTL_TBUFOP_set_evt_mask "XEN_SYSCTL_TBUFOP_set_evt_mask"
    XEN_SYSCTL_TBUFOP_set_size "XEN_SYSCTL_TBUFOP_set_size" XEN_SYSCTL_TBUFOP_enable
    "XEN_SYSCTL_TBUFOP_enable" XEN_SYSCTL_TBUFOP_disable "XEN_SYSCTL_TBUFOP_disable"
}
/// What the machine and this Xen are capable of.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenSysctlPhyscap(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenSysctlPhyscap {
    /// HVM domains.
    pub const XEN_SYSCTL_PHYSCAP_hvm: Self = Self(1u32 << 0);
    /// PV domains.
    pub const XEN_SYSCTL_PHYSCAP_pv: Self = Self(1u32 << 1);
    /// Direct access to devices, behind an IOMMU.
    pub const XEN_SYSCTL_PHYSCAP_directio: Self = Self(1u32 << 2);
    /// Hardware-assisted paging.
    pub const XEN_SYSCTL_PHYSCAP_hap: Self = Self(1u32 << 3);
    /// Shadow paging.
    pub const XEN_SYSCTL_PHYSCAP_shadow: Self = Self(1u32 << 4);
    /// Page tables that hardware-assisted paging and the IOMMU share.
    pub const XEN_SYSCTL_PHYSCAP_iommu_hap_pt_share: Self = Self(1u32 << 5);
    /// Processor trace of a domain's virtual CPUs.
    pub const XEN_SYSCTL_PHYSCAP_vmtrace: Self = Self(1u32 << 6);
    /// Virtual performance counters.
    pub const XEN_SYSCTL_PHYSCAP_vpmu: Self = Self(1u32 << 7);
    /// Grant tables of version 1.
    pub const XEN_SYSCTL_PHYSCAP_gnttab_v1: Self = Self(1u32 << 8);
    /// Grant tables of version 2.
    pub const XEN_SYSCTL_PHYSCAP_gnttab_v2: Self = Self(1u32 << 9);
}
impl XenSysctlPhyscap {
    /// The number of the bit `XEN_SYSCTL_PHYSCAP_hvm`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_SYSCTL_PHYSCAP_hvm: u32 = XenSysctlPhyscap::XEN_SYSCTL_PHYSCAP_hvm
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_SYSCTL_PHYSCAP_pv`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_SYSCTL_PHYSCAP_pv: u32 = XenSysctlPhyscap::XEN_SYSCTL_PHYSCAP_pv
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_SYSCTL_PHYSCAP_directio`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_SYSCTL_PHYSCAP_directio: u32 = XenSysctlPhyscap::XEN_SYSCTL_PHYSCAP_directio
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_SYSCTL_PHYSCAP_hap`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_SYSCTL_PHYSCAP_hap: u32 = XenSysctlPhyscap::XEN_SYSCTL_PHYSCAP_hap
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_SYSCTL_PHYSCAP_shadow`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_SYSCTL_PHYSCAP_shadow: u32 = XenSysctlPhyscap::XEN_SYSCTL_PHYSCAP_shadow
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_SYSCTL_PHYSCAP_iommu_hap_pt_share`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_SYSCTL_PHYSCAP_iommu_hap_pt_share: u32 = XenSysctlPhyscap::XEN_SYSCTL_PHYSCAP_iommu_hap_pt_share
        .0
        .trailing_zeros();
}
self::__xen_header::abi::__group! {
    XenSysctlPhyscap u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenSysctlPhyscap u32 XEN_SYSCTL_PHYSCAP_hvm "XEN_SYSCTL_PHYSCAP_hvm"
    XEN_SYSCTL_PHYSCAP_pv "XEN_SYSCTL_PHYSCAP_pv" XEN_SYSCTL_PHYSCAP_directio
    "XEN_SYSCTL_PHYSCAP_directio" XEN_SYSCTL_PHYSCAP_hap "XEN_SYSCTL_PHYSCAP_hap"
    XEN_SYSCTL_PHYSCAP_shadow "XEN_SYSCTL_PHYSCAP_shadow"
    XEN_SYSCTL_PHYSCAP_iommu_hap_pt_share "XEN_SYSCTL_PHYSCAP_iommu_hap_pt_share"
    XEN_SYSCTL_PHYSCAP_vmtrace "XEN_SYSCTL_PHYSCAP_vmtrace" XEN_SYSCTL_PHYSCAP_vpmu
    "XEN_SYSCTL_PHYSCAP_vpmu" XEN_SYSCTL_PHYSCAP_gnttab_v1 "XEN_SYSCTL_PHYSCAP_gnttab_v1"
    XEN_SYSCTL_PHYSCAP_gnttab_v2 "XEN_SYSCTL_PHYSCAP_gnttab_v2"
}
#[allow(nonstandard_style, clippy::all)]
/// The last of the capabilities, for checks that other languages' lists of them are complete.
pub const XEN_SYSCTL_PHYSCAP_MAX: u32 = XenSysctlPhyscap::XEN_SYSCTL_PHYSCAP_gnttab_v2
    .bits();
#[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
/// The bits of `arch_capabilities` that hold the longest vector of Arm's SVE, in units of 128 bits.
/// Zero: there is no SVE.
///
/// Newer than Xen 4.17.
pub const XEN_SYSCTL_PHYSCAP_ARM_SVE_MASK: u32 = 0x1Fu32;
#[cfg(not(any(target_arch = "arm", target_arch = "aarch64")))]
#[allow(non_snake_case, unused_imports, dead_code, unreachable_pub)]
mod __XEN_SYSCTL_PHYSCAP_ARM_SVE_MASK_on_12 {
    use super::*;
    #[allow(nonstandard_style, clippy::all)]
    /// The bits of `arch_capabilities` that hold the longest vector of Arm's SVE, in units of 128 bits.
    /// Zero: there is no SVE.
    pub const XEN_SYSCTL_PHYSCAP_ARM_SVE_MASK: u32 = 0x1Fu32;
}
#[cfg(not(any(target_arch = "arm", target_arch = "aarch64")))]
#[doc(hidden)]
#[allow(unused_imports, ambiguous_glob_reexports)]
pub use self::__XEN_SYSCTL_PHYSCAP_ARM_SVE_MASK_on_12::*;
/// Describes the machine.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_sysctl_physinfo {
    /// How many threads a core has.
    pub threads_per_core: u32,
    /// How many cores a socket has.
    pub cores_per_socket: u32,
    /// How many CPUs are online.
    pub nr_cpus: u32,
    /// The largest number that a CPU can have.
    pub max_cpu_id: u32,
    /// How many NUMA nodes are online.
    pub nr_nodes: u32,
    /// The largest number that a NUMA node can have.
    pub max_node_id: u32,
    /// The CPUs' frequency, in kHz.
    pub cpu_khz: u32,
    /// `XEN_SYSCTL_PHYSCAP_*`.
    pub capabilities: u32,
    /// The same for what the architecture alone has: `XEN_SYSCTL_PHYSCAP_ARM_*`.
    pub arch_capabilities: u32,
    pad: u32,
    /// All of the machine's memory, in pages.
    pub total_pages: uint64_aligned_t,
    /// Memory that is free.
    pub free_pages: uint64_aligned_t,
    /// Memory that has been freed, and is still to be scrubbed.
    pub scrub_pages: uint64_aligned_t,
    /// Memory that domains have claimed, and not yet got.
    pub outstanding_pages: uint64_aligned_t,
    /// The largest machine frame number.
    pub max_mfn: uint64_aligned_t,
    /// On x86, the first words of the CPUs' feature set; zero elsewhere.
    pub hw_cap: [u32; 8],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_physinfo on 63u8, known LAYOUT[(112u64 8u64)] {}
}
/// Tells which scheduler is in use.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_sched_id {
    /// `XEN_SCHEDULER_*` of the CPU pool that Xen began with.
    pub sched_id: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_sched_id on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// What to do with Xen's performance counters.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenSysctlPerfcOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenSysctlPerfcOp {
    /// Set all of them to zero.
    pub const XEN_SYSCTL_PERFCOP_reset: Self = Self(1);
    /// Read them.
    pub const XEN_SYSCTL_PERFCOP_query: Self = Self(2);
}
self::__xen_header::abi::__group! {
    XenSysctlPerfcOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenSysctlPerfcOp u32 XEN_SYSCTL_PERFCOP_reset "XEN_SYSCTL_PERFCOP_reset"
    XEN_SYSCTL_PERFCOP_query "XEN_SYSCTL_PERFCOP_query"
}
/// Describes one performance counter.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_perfc_desc {
    /// Its name.
    pub name: [c_char; 80],
    /// How many values it has.
    pub nr_vals: u32,
}
/// `xen_sysctl_perfc_desc` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_sysctl_perfc_desc_t = xen_sysctl_perfc_desc;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_perfc_desc on 63u8, known LAYOUT[(84u64 4u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// One value of a performance counter.
pub type xen_sysctl_perfc_val_t = u32;
/// Reads or resets performance counters, in a Xen that was built with them.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_perfc_op {
    /// What to do: `XEN_SYSCTL_PERFCOP_*`.
    pub cmd: u32,
    /// How many counters there are.
    pub nr_counters: u32,
    /// How many values they have together.
    pub nr_vals: u32,
    /// Where the descriptions go; may be NULL.
    pub desc: GuestHandle64<xen_sysctl_perfc_desc_t>,
    /// Where the values go, counter by counter; may be NULL.
    pub val: GuestHandle64<xen_sysctl_perfc_val_t>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_perfc_op on 63u8, spelled Struct "xen_sysctl_perfc_op"
    "cmd nr_counters nr_vals desc val" b"cccWW"[] [] [] expects 1u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self
    as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 5usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// Lists the domains.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_getdomaininfolist {
    /// The number of the first domain to be listed, if there is a domain of that number; else the
    /// next one.
    pub first_domain: domid_t,
    /// Room in `buffer`.
    pub max_domains: u32,
    /// Where the domains go, in the order of their numbers.
    pub buffer: GuestHandle64<xen_domctl_getdomaininfo_t>,
    /// How many were written.
    pub num_domains: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_getdomaininfolist on 63u8, spelled Struct
    "xen_sysctl_getdomaininfolist" "first_domain max_domains buffer num_domains"
    b"?cWc"[domid_t,] [] [] expects 3u8 is[] { #[inline] unsafe fn clear_padding(this : *
    mut Self) { unsafe { let fields = const { & < Self as self::__xen_header::abi::Abi >
    ::SPELLED.fields:: < 4usize > () }; self::__xen_header::abi::target::clear_gaps(this
    .cast(), & < Self as self::__xen_header::abi::Abi > ::SPELLED.checked(fields)
    .record); self::__xen_header::abi::Abi::clear_padding(& raw mut (* this)
    .first_domain); } } }
}
/// Does what these keys do on Xen's serial console.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_debug_keys {
    /// The keys.
    pub keys: ConstGuestHandle64<c_char>,
    /// How many there are.
    pub nr_keys: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_debug_keys on 63u8, spelled Struct "xen_sysctl_debug_keys"
    "keys nr_keys" b"Wc"[] [] [] expects 2u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// What one CPU has been doing.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_cpuinfo {
    /// How long it has been idle, in nanoseconds.
    pub idletime: uint64_aligned_t,
}
/// `xen_sysctl_cpuinfo` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_sysctl_cpuinfo_t = xen_sysctl_cpuinfo;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_cpuinfo on 63u8, known LAYOUT[(8u64 8u64)] {}
}
/// Tells what the CPUs have been doing.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_getcpuinfo {
    /// Room in `info`.
    pub max_cpus: u32,
    /// Where it goes, by the CPUs' numbers.
    pub info: GuestHandle64<xen_sysctl_cpuinfo_t>,
    /// How many were written.
    pub nr_cpus: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_getcpuinfo on 63u8, spelled Struct "xen_sysctl_getcpuinfo"
    "max_cpus info nr_cpus" b"cWc"[] [] [] expects 3u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 3usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// Tells how much memory of some sort is free.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_availheap {
    /// Only memory whose addresses need at least this many bits; zero for any.
    pub min_bitwidth: u32,
    /// Only memory whose addresses need at most this many bits; zero for any.
    pub max_bitwidth: u32,
    /// Only memory of this NUMA node; -1 for all.
    pub node: i32,
    /// How much of it is free, in bytes.
    pub avail_bytes: uint64_aligned_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_availheap on 63u8, spelled Struct "xen_sysctl_availheap"
    "min_bitwidth max_bitwidth node avail_bytes" b"ccgi"[] [] [] expects 1u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const {
    & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 4usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// One performance state (P-state) of a CPU.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct pm_px_val {
    /// Its frequency, in MHz.
    pub freq: uint64_aligned_t,
    /// How long the CPU has been in it, in nanoseconds.
    pub residency: uint64_aligned_t,
    /// How often the CPU has gone into it.
    pub count: uint64_aligned_t,
}
/// `pm_px_val` under its typedef name.
#[allow(non_camel_case_types)]
pub type pm_px_val_t = pm_px_val;
self::__xen_header::abi::__record! {
    Abi[zeroed] for pm_px_val on 63u8, known LAYOUT[(24u64 8u64)] {}
}
/// The performance states of a CPU.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct pm_px_stat {
    /// How many states there are.
    pub total: u8,
    /// How many of them the firmware allows at present.
    pub usable: u8,
    /// The state before the present one.
    pub last: u8,
    /// The present state.
    pub cur: u8,
    /// Where it goes how often the CPU has gone from state `i` to state `j`, at `i * total + j`.
    pub trans_pt: GuestHandle64<uint64>,
    /// Where the states go.
    pub pt: GuestHandle64<pm_px_val_t>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for pm_px_stat on 63u8, spelled Struct "pm_px_stat"
    "total usable last cur trans_pt pt" b"aaaaWW"[] [] [] expects 1u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self
    as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 6usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// The idle states (C-states) of a CPU.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct pm_cx_stat {
    /// Room in `triggers` and `residencies`; afterwards, how many states there are, with C0.
    pub nr: u32,
    /// The state that the CPU was in last.
    pub last: u32,
    /// How long it has been idle since it was booted, in nanoseconds.
    pub idle_time: uint64_aligned_t,
    /// Where it goes how often the CPU has gone into each state.
    pub triggers: GuestHandle64<uint64>,
    /// Where it goes how long the CPU has been in each state, in nanoseconds.
    pub residencies: GuestHandle64<uint64>,
    /// Room in `pc`; afterwards, how many elements there are.
    pub nr_pc: u32,
    /// Room in `cc`; afterwards, how many elements there are.
    pub nr_cc: u32,
    /// Where it goes how long the package has been in each of its states, as the hardware counts,
    /// in nanoseconds; PC1 comes first. What the hardware does not count is not written: fill the
    /// buffer beforehand with a value that tells.
    pub pc: GuestHandle64<uint64>,
    /// The same for the core; CC1 comes first.
    pub cc: GuestHandle64<uint64>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for pm_cx_stat on 63u8, known LAYOUT[(56u64 8u64)] {}
}
/// Reads or resets what Xen knows of a CPU's power states. Fails with ENODEV where Xen does not
/// manage them.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_get_pmstat {
    /// What to do: `PMSTAT_*`.
    pub r#type: u32,
    /// The CPU.
    pub cpuid: u32,
    /// What is known.
    pub u: xen_sysctl_get_pmstat__u,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_get_pmstat on 63u8, spelled Struct "xen_sysctl_get_pmstat"
    "type cpuid u" b"cc?"[xen_sysctl_get_pmstat__u,] [] [] expects 0u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
/// The bits of `type` that say which sort of power states it is about.
pub const PMSTAT_CATEGORY_MASK: u32 = 0xf0;
/// Performance states.
pub const PMSTAT_PX: u32 = 0x10;
/// Idle states.
pub const PMSTAT_CX: u32 = 0x20;
/// What to do with what Xen knows of a CPU's power states.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenSysctlPmstat(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenSysctlPmstat {
    /// Tell how many performance states there are (`total` alone).
    pub const PMSTAT_get_max_px: Self = Self(PMSTAT_PX | 0x1);
    /// Read the performance states.
    pub const PMSTAT_get_pxstat: Self = Self(PMSTAT_PX | 0x2);
    /// Begin anew for performance states.
    pub const PMSTAT_reset_pxstat: Self = Self(PMSTAT_PX | 0x3);
    /// Tell how many idle states there are (`nr` alone).
    pub const PMSTAT_get_max_cx: Self = Self(PMSTAT_CX | 0x1);
    /// Read the idle states.
    pub const PMSTAT_get_cxstat: Self = Self(PMSTAT_CX | 0x2);
    /// Begin anew for idle states.
    pub const PMSTAT_reset_cxstat: Self = Self(PMSTAT_CX | 0x3);
}
self::__xen_header::abi::__group! {
    XenSysctlPmstat u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenSysctlPmstat u32 PMSTAT_get_max_px "PMSTAT_get_max_px" PMSTAT_get_pxstat
    "PMSTAT_get_pxstat" PMSTAT_reset_pxstat "PMSTAT_reset_pxstat" PMSTAT_get_max_cx
    "PMSTAT_get_max_cx" PMSTAT_get_cxstat "PMSTAT_get_cxstat" PMSTAT_reset_cxstat
    "PMSTAT_reset_cxstat"
}
const _: () = {
    {
        let _ = XenSysctlPmstat::PMSTAT_get_max_px;
    }
    {
        let _ = XenSysctlPmstat::PMSTAT_get_pxstat;
    }
    {
        let _ = XenSysctlPmstat::PMSTAT_reset_pxstat;
    }
    {
        let _ = XenSysctlPmstat::PMSTAT_get_max_cx;
    }
    {
        let _ = XenSysctlPmstat::PMSTAT_get_cxstat;
    }
    {
        let _ = XenSysctlPmstat::PMSTAT_reset_cxstat;
    }
};
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xen_sysctl_get_pmstat__u {
    /// The performance states.
    pub getpx: pm_px_stat,
    /// The idle states.
    pub getcx: pm_cx_stat,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_get_pmstat__u on 63u8, spelled Union
    "xen_sysctl_get_pmstat__u" "getpx getcx" b"??"[pm_px_stat, pm_cx_stat,] [] [] expects
    0u8 is[] {}
}
/// Takes a CPU online or offline.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_cpu_hotplug {
    /// The CPU; unused where all CPUs are meant.
    pub cpu: u32,
    /// What to do: `XEN_SYSCTL_CPU_HOTPLUG_*`.
    pub op: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_cpu_hotplug on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// What to do with a CPU.
///
/// The operations on all CPUs' threads are short for one on each CPU that is not the first thread
/// of its core. They do not heed that somebody took a CPU offline for another reason.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenSysctlCpuHotplug(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenSysctlCpuHotplug {
    /// Take it online.
    pub const XEN_SYSCTL_CPU_HOTPLUG_ONLINE: Self = Self(0);
    /// Take it offline.
    pub const XEN_SYSCTL_CPU_HOTPLUG_OFFLINE: Self = Self(1);
    /// Take all cores' further threads online.
    pub const XEN_SYSCTL_CPU_HOTPLUG_SMT_ENABLE: Self = Self(2);
    /// Take all cores' further threads offline.
    pub const XEN_SYSCTL_CPU_HOTPLUG_SMT_DISABLE: Self = Self(3);
}
self::__xen_header::abi::__group! {
    XenSysctlCpuHotplug u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenSysctlCpuHotplug u32 XEN_SYSCTL_CPU_HOTPLUG_ONLINE "XEN_SYSCTL_CPU_HOTPLUG_ONLINE"
    XEN_SYSCTL_CPU_HOTPLUG_OFFLINE "XEN_SYSCTL_CPU_HOTPLUG_OFFLINE"
    XEN_SYSCTL_CPU_HOTPLUG_SMT_ENABLE "XEN_SYSCTL_CPU_HOTPLUG_SMT_ENABLE"
    XEN_SYSCTL_CPU_HOTPLUG_SMT_DISABLE "XEN_SYSCTL_CPU_HOTPLUG_SMT_DISABLE"
}
/// The parameter of the governor `userspace`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_userspace {
    /// The frequency that was asked for, in kHz.
    pub scaling_setspeed: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_userspace on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// The parameters of the governor `ondemand`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_ondemand {
    /// The longest time between two looks at the load, in microseconds.
    pub sampling_rate_max: u32,
    /// The shortest.
    pub sampling_rate_min: u32,
    /// The one in use.
    pub sampling_rate: u32,
    /// The load above which the frequency is raised, in per cent.
    pub up_threshold: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_ondemand on 63u8, known LAYOUT[(16u64 4u64)] {}
}
/// The state of CPPC, in which the hardware chooses a CPU's performance within limits. Performance
/// is a number from 0 to 255 on a scale of the CPU's own.
///
/// Newer than Xen 4.17.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_get_cppc_para {
    /// What the hardware can do: `XEN_SYSCTL_CPPC_FEAT_*`.
    pub features: u32,
    /// The lowest performance that there is.
    pub lowest: u32,
    /// The most efficient: below it, less performance hardly saves energy.
    pub lowest_nonlinear: u32,
    /// The highest that can be kept up.
    pub nominal: u32,
    /// The highest that there is.
    pub highest: u32,
    /// The lower limit in use. The limits are wishes, which the hardware clips to what it has, and
    /// may leave.
    pub minimum: u32,
    /// The upper limit in use.
    pub maximum: u32,
    /// The performance asked for; zero where the hardware chooses.
    pub desired: u32,
    /// What the hardware should prefer: 0 for performance, 128 for a balance, 255 for saving
    /// energy.
    pub energy_perf: u32,
    /// How far back the hardware looks when it chooses: a 7-bit number times ten to the power of a
    /// 3-bit number, in microseconds. Zero where the hardware chooses this too.
    pub activity_window: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_get_cppc_para on 63u8, known LAYOUT[(40u64 4u64)] {}
}
/// What CPPC can do.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenSysctlCppcFeat(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenSysctlCppcFeat {
    /// The activity window can be set.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_SYSCTL_CPPC_FEAT_ACT_WINDOW: Self = Self(1 << 0);
}
self::__xen_header::abi::__group! {
    XenSysctlCppcFeat u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenSysctlCppcFeat u32 XEN_SYSCTL_CPPC_FEAT_ACT_WINDOW
    "XEN_SYSCTL_CPPC_FEAT_ACT_WINDOW"
}
/// The bits of `activity_window` that hold the number to be multiplied.
///
/// Newer than Xen 4.17.
pub const XEN_CPPC_ACT_WINDOW_MANTISSA_MASK: u32 = 0x07f;
/// The bits of `activity_window` that hold the power of ten.
///
/// Newer than Xen 4.17.
pub const XEN_CPPC_ACT_WINDOW_EXPONENT_MASK: u32 = 0x380;
/// Sets CPPC's limits and preferences.
///
/// A preset comes first, and then the fields that `set_params` names; the others must be zero. All
/// fields are as in `xen_get_cppc_para`.
///
/// Newer than Xen 4.17.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_set_cppc_para {
    /// What to set: `XEN_SYSCTL_CPPC_SET_*`; afterwards, what was set. Hardware without an activity
    /// window leaves that out.
    pub set_params: u32,
    /// The lower limit.
    pub minimum: u32,
    /// The upper limit.
    pub maximum: u32,
    /// The performance asked for; zero lets the hardware choose.
    pub desired: u32,
    /// What the hardware should prefer.
    pub energy_perf: u32,
    /// How far back it looks.
    pub activity_window: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_set_cppc_para on 63u8, known LAYOUT[(24u64 4u64)] {}
}
/// What to set.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenSysctlCppcSet(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenSysctlCppcSet {
    /// `minimum`
    ///
    /// Newer than Xen 4.17.
    pub const XEN_SYSCTL_CPPC_SET_MINIMUM: Self = Self(1u32 << 0);
    /// `maximum`
    ///
    /// Newer than Xen 4.17.
    pub const XEN_SYSCTL_CPPC_SET_MAXIMUM: Self = Self(1u32 << 1);
    /// `desired`
    ///
    /// Newer than Xen 4.17.
    pub const XEN_SYSCTL_CPPC_SET_DESIRED: Self = Self(1u32 << 2);
    /// `energy_perf`
    ///
    /// Newer than Xen 4.17.
    pub const XEN_SYSCTL_CPPC_SET_ENERGY_PERF: Self = Self(1u32 << 3);
    /// `activity_window`
    ///
    /// Newer than Xen 4.17.
    pub const XEN_SYSCTL_CPPC_SET_ACT_WINDOW: Self = Self(1u32 << 4);
}
self::__xen_header::abi::__group! {
    XenSysctlCppcSet u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenSysctlCppcSet u32 XEN_SYSCTL_CPPC_SET_MINIMUM "XEN_SYSCTL_CPPC_SET_MINIMUM"
    XEN_SYSCTL_CPPC_SET_MAXIMUM "XEN_SYSCTL_CPPC_SET_MAXIMUM" XEN_SYSCTL_CPPC_SET_DESIRED
    "XEN_SYSCTL_CPPC_SET_DESIRED" XEN_SYSCTL_CPPC_SET_ENERGY_PERF
    "XEN_SYSCTL_CPPC_SET_ENERGY_PERF" XEN_SYSCTL_CPPC_SET_ACT_WINDOW
    "XEN_SYSCTL_CPPC_SET_ACT_WINDOW"
}
/// The bits of `set_params` that hold the preset.
///
/// Newer than Xen 4.17.
pub const XEN_SYSCTL_CPPC_SET_PRESET_MASK: u32 = 0xf0000000u32;
/// The presets. With all but the first, the hardware chooses performance and activity window.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenSysctlCppcPreset(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenSysctlCppcPreset {
    /// None.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_SYSCTL_CPPC_SET_PRESET_NONE: Self = Self(0x00000000u32);
    /// All of the CPU's range, with a balance of performance and energy.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_SYSCTL_CPPC_SET_PRESET_ONDEMAND: Self = Self(0x10000000u32);
    /// The low end of the range, saving energy.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_SYSCTL_CPPC_SET_PRESET_POWERSAVE: Self = Self(0x20000000u32);
    /// The high end of the range, for performance.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_SYSCTL_CPPC_SET_PRESET_PERFORMANCE: Self = Self(0x30000000u32);
}
self::__xen_header::abi::__group! {
    XenSysctlCppcPreset u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenSysctlCppcPreset u32 XEN_SYSCTL_CPPC_SET_PRESET_NONE
    "XEN_SYSCTL_CPPC_SET_PRESET_NONE" XEN_SYSCTL_CPPC_SET_PRESET_ONDEMAND
    "XEN_SYSCTL_CPPC_SET_PRESET_ONDEMAND" XEN_SYSCTL_CPPC_SET_PRESET_POWERSAVE
    "XEN_SYSCTL_CPPC_SET_PRESET_POWERSAVE" XEN_SYSCTL_CPPC_SET_PRESET_PERFORMANCE
    "XEN_SYSCTL_CPPC_SET_PRESET_PERFORMANCE"
}
#[allow(nonstandard_style, clippy::all)]
/// All bits that `set_params` may have.
///
/// Newer than Xen 4.17.
pub const XEN_SYSCTL_CPPC_SET_PARAM_MASK: u32 = XEN_SYSCTL_CPPC_SET_PRESET_MASK
    | XenSysctlCppcSet::XEN_SYSCTL_CPPC_SET_MINIMUM.bits()
    | XenSysctlCppcSet::XEN_SYSCTL_CPPC_SET_MAXIMUM.bits()
    | XenSysctlCppcSet::XEN_SYSCTL_CPPC_SET_DESIRED.bits()
    | XenSysctlCppcSet::XEN_SYSCTL_CPPC_SET_ENERGY_PERF.bits()
    | XenSysctlCppcSet::XEN_SYSCTL_CPPC_SET_ACT_WINDOW.bits();
#[allow(nonstandard_style, clippy::all)]
/// All bits that `activity_window` may have.
///
/// Newer than Xen 4.17.
pub const XEN_SYSCTL_CPPC_ACT_WINDOW_MASK: u32 = XEN_CPPC_ACT_WINDOW_MANTISSA_MASK
    | XEN_CPPC_ACT_WINDOW_EXPONENT_MASK;
/// The name of the driver for AMD's CPPC where Xen chooses the performance.
///
/// Newer than Xen 4.17.
pub const XEN_AMD_CPPC_DRIVER_NAME: &str = "amd-cppc";
/// The name of the driver for AMD's CPPC where the hardware chooses it.
///
/// Newer than Xen 4.17.
pub const XEN_AMD_CPPC_EPP_DRIVER_NAME: &str = "amd-cppc-epp";
/// The name of the driver for Intel's hardware-controlled performance states.
///
/// Newer than Xen 4.17.
pub const XEN_HWP_DRIVER_NAME: &str = "hwp";
/// Room for the name of a driver or governor, with its NUL.
pub const CPUFREQ_NAME_LEN: u32 = 16;
/// Tells how a CPU's frequency is controlled. The names are those of Linux's files in
/// `/sys/devices/system/cpu/cpu0/cpufreq`, and frequencies are in kHz.
///
/// The three counts must be what Xen has; else they are corrected and EAGAIN comes back.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_get_cpufreq_para {
    /// How many CPUs share the frequency.
    pub cpu_num: u32,
    /// How many frequencies there are.
    pub freq_num: u32,
    /// How many governors there are; zero where the driver does without them.
    pub gov_num: u32,
    /// Where the CPUs go that share the frequency.
    pub affected_cpus: GuestHandle64<uint32>,
    /// Where the frequencies go.
    pub scaling_available_frequencies: GuestHandle64<uint32>,
    /// Where the governors' names go, with a blank between them.
    pub scaling_available_governors: GuestHandle64<c_char>,
    /// The driver's name.
    pub scaling_driver: [c_char; CPUFREQ_NAME_LEN as usize],
    /// The frequency that the hardware has.
    pub cpuinfo_cur_freq: u32,
    /// The highest that it can have.
    pub cpuinfo_max_freq: u32,
    /// The lowest that it can have; the base frequency where the driver does without governors.
    pub cpuinfo_min_freq: u32,
    /// What governs the frequency.
    ///
    /// Newer than Xen 4.17.
    pub s: xen_get_cpufreq_para__s,
    /// 1: turbo mode is on; 0: it is off, or there is none.
    pub turbo_enabled: i32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_get_cpufreq_para on 63u8, spelled Struct "xen_get_cpufreq_para"
    "cpu_num freq_num gov_num affected_cpus scaling_available_frequencies scaling_available_governors scaling_driver cpuinfo_cur_freq cpuinfo_max_freq cpuinfo_min_freq s turbo_enabled"
    b"cccWWWk*ccc?g"[xen_get_cpufreq_para__s,]
    [self::__xen_header::abi::each((CPUFREQ_NAME_LEN as usize) as u64),] [] expects 3u8
    is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields =
    const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 12usize > ()
    }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).s); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_get_cpufreq_para__s {
    /// The frequency that the governor chose last.
    pub scaling_cur_freq: u32,
    /// The governor's name, or the policy's where the driver does without governors.
    pub scaling_governor: [c_char; CPUFREQ_NAME_LEN as usize],
    /// The highest frequency that it may choose.
    pub scaling_max_freq: u32,
    /// The lowest.
    pub scaling_min_freq: u32,
    /// Its parameters, as `scaling_governor` says: `userspace` and `ondemand` have some.
    pub u: xen_get_cpufreq_para__s__u,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_get_cpufreq_para__s on 63u8, spelled Struct
    "xen_get_cpufreq_para__s"
    "scaling_cur_freq scaling_governor scaling_max_freq scaling_min_freq u"
    b"ck*cc?"[xen_get_cpufreq_para__s__u,]
    [self::__xen_header::abi::each((CPUFREQ_NAME_LEN as usize) as u64),] [] expects 0u8
    is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xen_get_cpufreq_para__s__u {
    /// Those of the governor `userspace`.
    pub userspace: xen_userspace,
    /// Those of the governor `ondemand`.
    pub ondemand: xen_ondemand,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_get_cpufreq_para__s__u on 63u8, spelled Union
    "xen_get_cpufreq_para__s__u" "userspace ondemand" b"??"[xen_userspace, xen_ondemand,]
    [] [] expects 0u8 is[] {}
}
/// Chooses the governor of a CPU's frequency.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_set_cpufreq_gov {
    /// Its name.
    pub scaling_governor: [c_char; CPUFREQ_NAME_LEN as usize],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_set_cpufreq_gov on 63u8, spelled Struct "xen_set_cpufreq_gov"
    "scaling_governor" b"k*"[] [self::__xen_header::abi::each((CPUFREQ_NAME_LEN as usize)
    as u64),] [] expects 0u8 is[] {}
}
/// Sets a parameter of the control of a CPU's frequency.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_set_cpufreq_para {
    /// Which one: `SCALING_*`, `SAMPLING_RATE` or `UP_THRESHOLD`.
    pub ctrl_type: u32,
    /// Its value.
    pub ctrl_value: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_set_cpufreq_para on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// The parameters that can be set.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenCpufreqParameter(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenCpufreqParameter {
    /// The highest frequency that the governor may choose, in kHz.
    pub const SCALING_MAX_FREQ: Self = Self(1);
    /// The lowest.
    pub const SCALING_MIN_FREQ: Self = Self(2);
    /// The frequency, with the governor `userspace`.
    pub const SCALING_SETSPEED: Self = Self(3);
    /// The time between two looks at the load, in microseconds, with the governor `ondemand`.
    pub const SAMPLING_RATE: Self = Self(4);
    /// The load above which the frequency is raised, in per cent, with the governor `ondemand`.
    pub const UP_THRESHOLD: Self = Self(5);
}
self::__xen_header::abi::__group! {
    XenCpufreqParameter u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenCpufreqParameter u32 SCALING_MAX_FREQ "SCALING_MAX_FREQ" SCALING_MIN_FREQ
    "SCALING_MIN_FREQ" SCALING_SETSPEED "SCALING_SETSPEED" SAMPLING_RATE "SAMPLING_RATE"
    UP_THRESHOLD "UP_THRESHOLD"
}
/// Controls power management. ENODEV: Xen does not control frequencies on this machine.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_pm_op {
    /// What to do: `GET_CPUFREQ_*`, `SET_CPUFREQ_*` or `XEN_SYSCTL_pm_op_*`.
    pub cmd: u32,
    /// The CPU. For the limits of idle states: 0 for the state, 1 for the sub-state.
    pub cpuid: u32,
    /// What it needs.
    pub u: xen_sysctl_pm_op__u,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_pm_op on 63u8, spelled Struct "xen_sysctl_pm_op"
    "cmd cpuid u" b"cc?"[xen_sysctl_pm_op__u,] [] [] expects 0u8 is[] { #[inline] unsafe
    fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
/// The bits of `cmd` that say which part of power management it belongs to.
pub const PM_PARA_CATEGORY_MASK: u32 = 0xf0;
/// Control of CPU frequencies.
pub const CPUFREQ_PARA: u32 = 0x10;
/// What to do about power.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenSysctlPmOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenSysctlPmOp {
    /// Tell how a CPU's frequency is controlled: `get_para`.
    pub const GET_CPUFREQ_PARA: Self = Self(CPUFREQ_PARA | 0x01);
    /// Choose the governor: `set_gov`.
    pub const SET_CPUFREQ_GOV: Self = Self(CPUFREQ_PARA | 0x02);
    /// Set a parameter: `set_para`.
    pub const SET_CPUFREQ_PARA: Self = Self(CPUFREQ_PARA | 0x03);
    /// Tell the average frequency: `get_avgfreq`.
    pub const GET_CPUFREQ_AVGFREQ: Self = Self(CPUFREQ_PARA | 0x04);
    /// Set CPPC's limits and preferences: `set_cppc`.
    ///
    /// Newer than Xen 4.17.
    pub const SET_CPUFREQ_CPPC: Self = Self(CPUFREQ_PARA | 0x05);
    /// Tell CPPC's state: `get_cppc`.
    ///
    /// Newer than Xen 4.17.
    pub const GET_CPUFREQ_CPPC: Self = Self(CPUFREQ_PARA | 0x06);
    /// Choose whether the scheduler saves power: `set_sched_opt_smt`.
    pub const XEN_SYSCTL_pm_op_set_sched_opt_smt: Self = Self(0x21);
    /// Tell the deepest idle state that is allowed: `get_max_cstate`.
    pub const XEN_SYSCTL_pm_op_get_max_cstate: Self = Self(0x22);
    /// Choose it: `set_max_cstate`.
    pub const XEN_SYSCTL_pm_op_set_max_cstate: Self = Self(0x23);
    /// Set the scheduler's migration delay. No longer served: see `xen_sysctl_credit_schedule`.
    pub const XEN_SYSCTL_pm_op_set_vcpu_migration_delay: Self = Self(0x24);
    /// Tell it. No longer served either.
    pub const XEN_SYSCTL_pm_op_get_vcpu_migration_delay: Self = Self(0x25);
    /// Turn turbo mode on.
    pub const XEN_SYSCTL_pm_op_enable_turbo: Self = Self(0x26);
    /// Turn it off.
    pub const XEN_SYSCTL_pm_op_disable_turbo: Self = Self(0x27);
}
self::__xen_header::abi::__group! {
    XenSysctlPmOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenSysctlPmOp u32 GET_CPUFREQ_PARA "GET_CPUFREQ_PARA" SET_CPUFREQ_GOV
    "SET_CPUFREQ_GOV" SET_CPUFREQ_PARA "SET_CPUFREQ_PARA" GET_CPUFREQ_AVGFREQ
    "GET_CPUFREQ_AVGFREQ" SET_CPUFREQ_CPPC "SET_CPUFREQ_CPPC" GET_CPUFREQ_CPPC
    "GET_CPUFREQ_CPPC" XEN_SYSCTL_pm_op_set_sched_opt_smt
    "XEN_SYSCTL_pm_op_set_sched_opt_smt" XEN_SYSCTL_pm_op_get_max_cstate
    "XEN_SYSCTL_pm_op_get_max_cstate" XEN_SYSCTL_pm_op_set_max_cstate
    "XEN_SYSCTL_pm_op_set_max_cstate" XEN_SYSCTL_pm_op_set_vcpu_migration_delay
    "XEN_SYSCTL_pm_op_set_vcpu_migration_delay" XEN_SYSCTL_pm_op_get_vcpu_migration_delay
    "XEN_SYSCTL_pm_op_get_vcpu_migration_delay" XEN_SYSCTL_pm_op_enable_turbo
    "XEN_SYSCTL_pm_op_enable_turbo" XEN_SYSCTL_pm_op_disable_turbo
    "XEN_SYSCTL_pm_op_disable_turbo"
}
const _: () = {
    {
        let _ = XenSysctlPmOp::GET_CPUFREQ_PARA;
    }
    {
        let _ = XenSysctlPmOp::SET_CPUFREQ_GOV;
    }
    {
        let _ = XenSysctlPmOp::SET_CPUFREQ_PARA;
    }
    {
        let _ = XenSysctlPmOp::GET_CPUFREQ_AVGFREQ;
    }
    {
        let _ = XenSysctlPmOp::SET_CPUFREQ_CPPC;
    }
    {
        let _ = XenSysctlPmOp::GET_CPUFREQ_CPPC;
    }
    {
        let _ = XenSysctlPmOp::XEN_SYSCTL_pm_op_set_sched_opt_smt;
    }
    {
        let _ = XenSysctlPmOp::XEN_SYSCTL_pm_op_get_max_cstate;
    }
    {
        let _ = XenSysctlPmOp::XEN_SYSCTL_pm_op_set_max_cstate;
    }
    {
        let _ = XenSysctlPmOp::XEN_SYSCTL_pm_op_set_vcpu_migration_delay;
    }
    {
        let _ = XenSysctlPmOp::XEN_SYSCTL_pm_op_get_vcpu_migration_delay;
    }
    {
        let _ = XenSysctlPmOp::XEN_SYSCTL_pm_op_enable_turbo;
    }
    {
        let _ = XenSysctlPmOp::XEN_SYSCTL_pm_op_disable_turbo;
    }
};
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xen_sysctl_pm_op__u {
    /// How the frequency is controlled.
    pub get_para: xen_get_cpufreq_para,
    /// CPPC's state.
    ///
    /// Newer than Xen 4.17.
    pub get_cppc: xen_get_cppc_para,
    /// The governor.
    pub set_gov: xen_set_cpufreq_gov,
    /// A parameter.
    pub set_para: xen_set_cpufreq_para,
    /// CPPC's limits and preferences.
    ///
    /// Newer than Xen 4.17.
    pub set_cppc: xen_set_cppc_para,
    /// The frequency that the CPU has had on average since this was last asked, in kHz.
    pub get_avgfreq: uint64_aligned_t,
    /// Non-zero: fill cores up before others are woken, to save power; afterwards, what it was
    /// before.
    pub set_sched_opt_smt: u32,
    /// The deepest idle state that is allowed, or `XEN_SYSCTL_CX_UNLIMITED`.
    pub get_max_cstate: u32,
    /// The deepest idle state to be allowed, or `XEN_SYSCTL_CX_UNLIMITED`.
    pub set_max_cstate: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_pm_op__u on 63u8, spelled Union "xen_sysctl_pm_op__u"
    "get_para get_cppc set_gov set_para set_cppc get_avgfreq set_sched_opt_smt get_max_cstate set_max_cstate"
    b"?????iccc"[xen_get_cpufreq_para, xen_get_cppc_para, xen_set_cpufreq_gov,
    xen_set_cpufreq_para, xen_set_cppc_para,] [] [] expects 0u8 is[] {}
}
/// All idle states are allowed.
pub const XEN_SYSCTL_CX_UNLIMITED: u32 = 0xffffffff;
/// Takes pages out of use, or back into it, or tells about them.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_page_offline_op {
    /// What to do.
    pub cmd: u32,
    /// The first page's machine frame.
    pub start: u32,
    /// The last page's machine frame.
    pub end: u32,
    /// Where the result for each page goes: `PG_*` in the lower 16 bits, and the owner above them.
    pub status: GuestHandle<uint32>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_page_offline_op on 63u8, spelled Struct
    "xen_sysctl_page_offline_op" "cmd start end status" b"cccH"[] [] [] expects 5u8 is[]
    { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const
    { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 4usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// What to do with pages.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenSysctlPageOffline(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenSysctlPageOffline {
    /// Take them out of use.
    pub const sysctl_page_offline: Self = Self(1);
    /// Take them back into use.
    pub const sysctl_page_online: Self = Self(2);
    /// Tell whether they are in use.
    pub const sysctl_query_page_offline: Self = Self(3);
}
self::__xen_header::abi::__group! {
    XenSysctlPageOffline u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenSysctlPageOffline u32 sysctl_page_offline "sysctl_page_offline" sysctl_page_online
    "sysctl_page_online" sysctl_query_page_offline "sysctl_query_page_offline"
}
/// The bits of a result that say what became of the page.
pub const PG_OFFLINE_STATUS_MASK: u32 = 0xFF;
/// What became of a page that was to be taken out of use.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct PgOffline(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl PgOffline {
    /// Xen did nothing about it.
    pub const PG_OFFLINE_INVALID: Self = Self(0x1 << 0);
    /// It is out of use.
    pub const PG_OFFLINE_OFFLINED: Self = Self(0x1 << 1);
    /// It will be, once its owner has freed it.
    pub const PG_OFFLINE_PENDING: Self = Self(0x1 << 2);
    /// It cannot be taken out of use.
    pub const PG_OFFLINE_FAILED: Self = Self(0x1 << 3);
    /// Not now; try again.
    pub const PG_OFFLINE_AGAIN: Self = Self(0x1 << 4);
}
self::__xen_header::abi::__group! {
    PgOffline u32[] [bits]
}
self::__xen_header::abi::__flags! {
    PgOffline u32 PG_OFFLINE_INVALID "PG_OFFLINE_INVALID" PG_OFFLINE_OFFLINED
    "PG_OFFLINE_OFFLINED" PG_OFFLINE_PENDING "PG_OFFLINE_PENDING" PG_OFFLINE_FAILED
    "PG_OFFLINE_FAILED" PG_OFFLINE_AGAIN "PG_OFFLINE_AGAIN"
}
#[allow(nonstandard_style, clippy::all)]
/// The page could not be taken back into use.
pub const PG_ONLINE_FAILED: u32 = PgOffline::PG_OFFLINE_FAILED.bits();
#[allow(nonstandard_style, clippy::all)]
/// The page is back in use.
pub const PG_ONLINE_ONLINED: u32 = PgOffline::PG_OFFLINE_OFFLINED.bits();
/// The state of a page, from `sysctl_query_page_offline`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct PgOfflineStatus(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl PgOfflineStatus {
    /// It is out of use.
    pub const PG_OFFLINE_STATUS_OFFLINED: Self = Self(0x1 << 1);
    /// It is in use.
    pub const PG_OFFLINE_STATUS_ONLINE: Self = Self(0x1 << 2);
    /// It will be out of use, once its owner has freed it.
    pub const PG_OFFLINE_STATUS_OFFLINE_PENDING: Self = Self(0x1 << 3);
    /// It is broken.
    pub const PG_OFFLINE_STATUS_BROKEN: Self = Self(0x1 << 4);
}
self::__xen_header::abi::__group! {
    PgOfflineStatus u32[] [bits]
}
self::__xen_header::abi::__flags! {
    PgOfflineStatus u32 PG_OFFLINE_STATUS_OFFLINED "PG_OFFLINE_STATUS_OFFLINED"
    PG_OFFLINE_STATUS_ONLINE "PG_OFFLINE_STATUS_ONLINE" PG_OFFLINE_STATUS_OFFLINE_PENDING
    "PG_OFFLINE_STATUS_OFFLINE_PENDING" PG_OFFLINE_STATUS_BROKEN
    "PG_OFFLINE_STATUS_BROKEN"
}
#[allow(nonstandard_style, clippy::all)]
/// Bits of a result that say more.
pub const PG_OFFLINE_MISC_MASK: u32 = 0xFF << 4;
/// More about a page that could not be taken out of use, or not yet; and whether it is broken.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct PgOfflineMisc(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl PgOfflineMisc {
    /// It belongs to Xen.
    pub const PG_OFFLINE_XENPAGE: Self = Self(0x1 << 8);
    /// It belongs to domain 0.
    pub const PG_OFFLINE_DOM0PAGE: Self = Self(0x1 << 9);
    /// It belongs to nobody, and yet is not free.
    pub const PG_OFFLINE_ANONYMOUS: Self = Self(0x1 << 10);
    /// It is not ordinary memory.
    pub const PG_OFFLINE_NOT_CONV_RAM: Self = Self(0x1 << 11);
    /// It belongs to the domain whose number is above `PG_OFFLINE_OWNER_SHIFT`.
    pub const PG_OFFLINE_OWNED: Self = Self(0x1 << 12);
    /// It is broken.
    pub const PG_OFFLINE_BROKEN: Self = Self(0x1 << 13);
}
self::__xen_header::abi::__group! {
    PgOfflineMisc u32[] [bits]
}
self::__xen_header::abi::__flags! {
    PgOfflineMisc u32 PG_OFFLINE_XENPAGE "PG_OFFLINE_XENPAGE" PG_OFFLINE_DOM0PAGE
    "PG_OFFLINE_DOM0PAGE" PG_OFFLINE_ANONYMOUS "PG_OFFLINE_ANONYMOUS"
    PG_OFFLINE_NOT_CONV_RAM "PG_OFFLINE_NOT_CONV_RAM" PG_OFFLINE_OWNED "PG_OFFLINE_OWNED"
    PG_OFFLINE_BROKEN "PG_OFFLINE_BROKEN"
}
#[allow(nonstandard_style, clippy::all)]
/// The page is broken, and cannot be taken back into use.
pub const PG_ONLINE_BROKEN: u32 = PgOfflineMisc::PG_OFFLINE_BROKEN.bits();
/// The number of the first bit that holds the page's owner.
pub const PG_OFFLINE_OWNER_SHIFT: u32 = 16;
/// What to do with the profile of Xen's locks.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenSysctlLockprofOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenSysctlLockprofOp {
    /// Set all of it to zero.
    pub const XEN_SYSCTL_LOCKPROF_reset: Self = Self(1);
    /// Read it.
    pub const XEN_SYSCTL_LOCKPROF_query: Self = Self(2);
}
self::__xen_header::abi::__group! {
    XenSysctlLockprofOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenSysctlLockprofOp u32 XEN_SYSCTL_LOCKPROF_reset "XEN_SYSCTL_LOCKPROF_reset"
    XEN_SYSCTL_LOCKPROF_query "XEN_SYSCTL_LOCKPROF_query"
}
/// Whose lock it is.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct LockprofType(pub i32);
#[allow(non_upper_case_globals, clippy::all)]
impl LockprofType {
    /// There is one; `idx` has no meaning.
    pub const LOCKPROF_TYPE_GLOBAL: Self = Self(0);
    /// A domain's, whose number is in `idx`.
    pub const LOCKPROF_TYPE_PERDOM: Self = Self(1);
}
self::__xen_header::abi::__group! {
    LockprofType i32[] []
}
self::__xen_header::abi::__open_enum! {
    LockprofType i32 LOCKPROF_TYPE_GLOBAL "LOCKPROF_TYPE_GLOBAL" LOCKPROF_TYPE_PERDOM
    "LOCKPROF_TYPE_PERDOM"
}
/// How many sorts of locks there are.
pub const LOCKPROF_TYPE_N: u32 = 2;
/// The profile of one lock.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_lockprof_data {
    /// Its name, in which up to two `%d` stand for `idx`.
    pub name: [c_char; 40],
    /// Whose it is: `LOCKPROF_TYPE_*`.
    pub r#type: i32,
    /// Which one of that sort.
    pub idx: i32,
    /// How often it was taken.
    pub lock_cnt: uint64_aligned_t,
    /// How often somebody had to wait for it.
    pub block_cnt: uint64_aligned_t,
    /// How long it was held, in nanoseconds.
    pub lock_time: uint64_aligned_t,
    /// How long was waited for it, in nanoseconds.
    pub block_time: uint64_aligned_t,
}
/// `xen_sysctl_lockprof_data` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_sysctl_lockprof_data_t = xen_sysctl_lockprof_data;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_lockprof_data on 63u8, known LAYOUT[(80u64 8u64)] {}
}
/// Reads or resets the profile of locks, in a Xen that was built to make one.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_lockprof_op {
    /// What to do: `XEN_SYSCTL_LOCKPROF_*`.
    pub cmd: u32,
    /// Room in `data`.
    pub max_elem: u32,
    /// How many locks there are, which may be more than there was room for.
    pub nr_elem: u32,
    /// How long the profile has been made, in nanoseconds.
    pub time: uint64_aligned_t,
    /// Where the profile goes; may be NULL.
    pub data: GuestHandle64<xen_sysctl_lockprof_data_t>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_lockprof_op on 63u8, spelled Struct
    "xen_sysctl_lockprof_op" "cmd max_elem nr_elem time data" b"ccciW"[] [] [] expects
    1u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields
    = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 5usize > ()
    }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// No core: there is no such CPU.
pub const XEN_INVALID_CORE_ID: u32 = !0u32;
#[allow(nonstandard_style, clippy::all)]
/// No socket: there is no such CPU.
pub const XEN_INVALID_SOCKET_ID: u32 = !0u32;
#[allow(nonstandard_style, clippy::all)]
/// No NUMA node: there is no such CPU or device, or it is not known.
pub const XEN_INVALID_NODE_ID: u32 = !0u32;
/// Where a CPU is.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_cputopo {
    /// Its core, or `XEN_INVALID_CORE_ID`.
    pub core: u32,
    /// Its socket, or `XEN_INVALID_SOCKET_ID`.
    pub socket: u32,
    /// Its NUMA node, or `XEN_INVALID_NODE_ID`.
    pub node: u32,
}
/// `xen_sysctl_cputopo` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_sysctl_cputopo_t = xen_sysctl_cputopo;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_cputopo on 63u8, known LAYOUT[(12u64 4u64)] {}
}
/// Tells where the CPUs are.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_cputopoinfo {
    /// Room in `cputopo`; afterwards, how many were written, or how many there are where there was
    /// not enough room or `cputopo` is NULL.
    pub num_cpus: u32,
    /// Where it goes, by the CPUs' numbers; may be NULL.
    pub cputopo: GuestHandle64<xen_sysctl_cputopo_t>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_cputopoinfo on 63u8, spelled Struct
    "xen_sysctl_cputopoinfo" "num_cpus cputopo" b"cW"[] [] [] expects 1u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const {
    & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// No size: there is no such NUMA node.
pub const XEN_INVALID_MEM_SZ: u32 = !0u32;
#[allow(nonstandard_style, clippy::all)]
/// No distance: there is no such NUMA node, or it is not known.
pub const XEN_INVALID_NODE_DIST: u32 = !0u32;
/// The memory of a NUMA node.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_meminfo {
    /// All of it, in bytes, or `XEN_INVALID_MEM_SZ`.
    pub memsize: u64,
    /// What is free of it, in bytes, or `XEN_INVALID_MEM_SZ`.
    pub memfree: u64,
}
/// `xen_sysctl_meminfo` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_sysctl_meminfo_t = xen_sysctl_meminfo;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_meminfo on 63u8, spelled Struct "xen_sysctl_meminfo"
    "memsize memfree" b"dd"[] [] [] expects 8u8 is[] {}
}
/// Tells about NUMA nodes.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_numainfo {
    /// Room in `meminfo`, and the square root of the room in `distance`; afterwards, how many nodes
    /// were written, or how many there are where there was not enough room or both are NULL.
    pub num_nodes: u32,
    /// Where the nodes' memory goes; may be NULL.
    pub meminfo: GuestHandle64<xen_sysctl_meminfo_t>,
    /// Where the distance between nodes `i` and `j` goes, at `i * n + j`, where `n` is the
    /// `num_nodes` that comes back, not the one given; may be NULL.
    pub distance: GuestHandle64<uint32>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_numainfo on 63u8, spelled Struct "xen_sysctl_numainfo"
    "num_nodes meminfo distance" b"cWW"[] [] [] expects 1u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 3usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// What to do with CPU pools.
///
/// All of them fail with ENOENT where there is no such pool.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenSysctlCpupoolOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenSysctlCpupoolOp {
    /// Make one. EEXIST: there is one of that number.
    pub const XEN_SYSCTL_CPUPOOL_OP_CREATE: Self = Self(1);
    /// Take one away. EBUSY: a domain is still in it.
    pub const XEN_SYSCTL_CPUPOOL_OP_DESTROY: Self = Self(2);
    /// Tell about the first one that has this number or a larger one.
    pub const XEN_SYSCTL_CPUPOOL_OP_INFO: Self = Self(3);
    /// Put a CPU into it. ENODEV: the CPU is not free. EADDRNOTAVAIL: taking it out of a pool
    /// failed with EAGAIN, and has to be repeated first.
    pub const XEN_SYSCTL_CPUPOOL_OP_ADDCPU: Self = Self(4);
    /// Take a CPU out of it. ENODEV: the CPU is not in it. EBUSY: it is the last one, and a domain
    /// is in the pool. EADDRINUSE: a virtual CPU is pinned to it for the moment. EAGAIN: Xen is
    /// still using it; try again. EADDRNOTAVAIL: as for `XEN_SYSCTL_CPUPOOL_OP_ADDCPU`.
    pub const XEN_SYSCTL_CPUPOOL_OP_RMCPU: Self = Self(5);
    /// Move a domain into it. EINVAL: there is no such domain, or it cannot be moved.
    pub const XEN_SYSCTL_CPUPOOL_OP_MOVEDOMAIN: Self = Self(6);
    /// Tell which CPUs are in no pool.
    pub const XEN_SYSCTL_CPUPOOL_OP_FREEINFO: Self = Self(7);
}
self::__xen_header::abi::__group! {
    XenSysctlCpupoolOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenSysctlCpupoolOp u32 XEN_SYSCTL_CPUPOOL_OP_CREATE "XEN_SYSCTL_CPUPOOL_OP_CREATE"
    XEN_SYSCTL_CPUPOOL_OP_DESTROY "XEN_SYSCTL_CPUPOOL_OP_DESTROY"
    XEN_SYSCTL_CPUPOOL_OP_INFO "XEN_SYSCTL_CPUPOOL_OP_INFO" XEN_SYSCTL_CPUPOOL_OP_ADDCPU
    "XEN_SYSCTL_CPUPOOL_OP_ADDCPU" XEN_SYSCTL_CPUPOOL_OP_RMCPU
    "XEN_SYSCTL_CPUPOOL_OP_RMCPU" XEN_SYSCTL_CPUPOOL_OP_MOVEDOMAIN
    "XEN_SYSCTL_CPUPOOL_OP_MOVEDOMAIN" XEN_SYSCTL_CPUPOOL_OP_FREEINFO
    "XEN_SYSCTL_CPUPOOL_OP_FREEINFO"
}
/// Any pool or CPU.
pub const XEN_SYSCTL_CPUPOOL_PAR_ANY: u32 = 0xFFFFFFFF;
/// Manages CPU pools: groups of CPUs, each with a scheduler of its own.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_cpupool_op {
    /// What to do: `XEN_SYSCTL_CPUPOOL_OP_*`.
    pub op: u32,
    /// The pool, for all but `XEN_SYSCTL_CPUPOOL_OP_FREEINFO`. For
    /// `XEN_SYSCTL_CPUPOOL_OP_CREATE`, `XEN_SYSCTL_CPUPOOL_PAR_ANY` lets Xen choose the number.
    /// Written by `XEN_SYSCTL_CPUPOOL_OP_CREATE` and `XEN_SYSCTL_CPUPOOL_OP_INFO`.
    pub cpupool_id: u32,
    /// Its scheduler (`XEN_SCHEDULER_*`): read by `XEN_SYSCTL_CPUPOOL_OP_CREATE`, written by
    /// `XEN_SYSCTL_CPUPOOL_OP_INFO`.
    pub sched_id: u32,
    /// The domain, for `XEN_SYSCTL_CPUPOOL_OP_MOVEDOMAIN`.
    pub domid: u32,
    /// The CPU, for `XEN_SYSCTL_CPUPOOL_OP_ADDCPU` and `XEN_SYSCTL_CPUPOOL_OP_RMCPU`;
    /// `XEN_SYSCTL_CPUPOOL_PAR_ANY` lets Xen choose one.
    pub cpu: u32,
    /// How many domains are in it, from `XEN_SYSCTL_CPUPOOL_OP_INFO`.
    pub n_dom: u32,
    /// The CPUs that are in it, from `XEN_SYSCTL_CPUPOOL_OP_INFO`, or in none, from
    /// `XEN_SYSCTL_CPUPOOL_OP_FREEINFO`.
    pub cpumap: xenctl_bitmap,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_cpupool_op on 63u8, spelled Struct "xen_sysctl_cpupool_op"
    "op cpupool_id sched_id domid cpu n_dom cpumap" b"cccccc?"[xenctl_bitmap,] [] []
    expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).cpumap); } } }
}
/// How many entries a schedule of the ARINC 653 scheduler can have.
pub const ARINC653_MAX_DOMAINS_PER_SCHEDULE: u32 = 64;
/// A schedule of the ARINC 653 scheduler: who runs when, again and again.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_arinc653_schedule {
    /// How long it takes once, in nanoseconds.
    pub major_frame: uint64_aligned_t,
    /// How many of the entries are used.
    pub num_sched_entries: u8,
    /// The entries, in order.
    pub sched_entries: [xen_sysctl_arinc653_schedule__sched_entries; ARINC653_MAX_DOMAINS_PER_SCHEDULE
        as usize],
}
/// `xen_sysctl_arinc653_schedule` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_sysctl_arinc653_schedule_t = xen_sysctl_arinc653_schedule;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_arinc653_schedule on 63u8, spelled Struct
    "xen_sysctl_arinc653_schedule" "major_frame num_sched_entries sched_entries"
    b"ia?*"[xen_sysctl_arinc653_schedule__sched_entries,]
    [self::__xen_header::abi::each((ARINC653_MAX_DOMAINS_PER_SCHEDULE as usize) as u64),]
    [] expects 1u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: <
    3usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).sched_entries); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_arinc653_schedule__sched_entries {
    /// The UUID of the domain that runs.
    pub dom_handle: xen_domain_handle_t,
    /// Which of its virtual CPUs.
    pub vcpu_id: u32,
    /// For how long, in nanoseconds.
    pub runtime: uint64_aligned_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_arinc653_schedule__sched_entries on 63u8, spelled Struct
    "xen_sysctl_arinc653_schedule__sched_entries" "dom_handle vcpu_id runtime"
    b"?ci"[xen_domain_handle_t,] [] [] expects 1u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 3usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).dom_handle); } } }
}
/// The longest time for which a virtual CPU can be left to run before another one may take its
/// place, in microseconds.
pub const XEN_SYSCTL_SCHED_RATELIMIT_MAX: u32 = 500000;
/// The shortest such time, in microseconds.
pub const XEN_SYSCTL_SCHED_RATELIMIT_MIN: u32 = 100;
/// The parameters of the Credit scheduler.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_credit_schedule {
    /// How long a virtual CPU runs at a time, in milliseconds: `XEN_SYSCTL_CSCHED_TSLICE_MIN` to
    /// `XEN_SYSCTL_CSCHED_TSLICE_MAX`.
    pub tslice_ms: u32,
    /// For how long it is left to run before another one may take its place, in microseconds:
    /// `XEN_SYSCTL_SCHED_RATELIMIT_MIN` to `XEN_SYSCTL_SCHED_RATELIMIT_MAX`, or zero to do without.
    pub ratelimit_us: u32,
    /// For how long it is taken to have its data in the cache of the CPU where it ran, in
    /// microseconds: up to `XEN_SYSCTL_CSCHED_MGR_DLY_MAX_US`.
    pub vcpu_migr_delay_us: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_credit_schedule on 63u8, known LAYOUT[(12u64 4u64)] {}
}
/// The longest time slice, in milliseconds.
pub const XEN_SYSCTL_CSCHED_TSLICE_MAX: u32 = 1000;
/// The shortest time slice, in milliseconds.
pub const XEN_SYSCTL_CSCHED_TSLICE_MIN: u32 = 1;
#[allow(nonstandard_style, clippy::all)]
/// The longest migration delay, in microseconds.
pub const XEN_SYSCTL_CSCHED_MGR_DLY_MAX_US: u32 = 100 * 1000;
/// The parameters of the Credit2 scheduler.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_credit2_schedule {
    /// For how long a virtual CPU is left to run before another one may take its place, in
    /// microseconds: `XEN_SYSCTL_SCHED_RATELIMIT_MIN` to `XEN_SYSCTL_SCHED_RATELIMIT_MAX`, or zero
    /// to do without.
    pub ratelimit_us: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_credit2_schedule on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// What to do with a scheduler's parameters.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenSysctlSchedOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenSysctlSchedOp {
    /// Set them.
    pub const XEN_SYSCTL_SCHEDOP_putinfo: Self = Self(0);
    /// Tell them.
    pub const XEN_SYSCTL_SCHEDOP_getinfo: Self = Self(1);
}
self::__xen_header::abi::__group! {
    XenSysctlSchedOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenSysctlSchedOp u32 XEN_SYSCTL_SCHEDOP_putinfo "XEN_SYSCTL_SCHEDOP_putinfo"
    XEN_SYSCTL_SCHEDOP_getinfo "XEN_SYSCTL_SCHEDOP_getinfo"
}
/// Sets or tells the parameters of a CPU pool's scheduler.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_scheduler_op {
    /// The CPU pool.
    pub cpupool_id: u32,
    /// Its scheduler, `XEN_SCHEDULER_*`; EINVAL comes back where it has another one.
    pub sched_id: u32,
    /// What to do: `XEN_SYSCTL_SCHEDOP_*`.
    pub cmd: u32,
    /// The parameters.
    pub u: xen_sysctl_scheduler_op__u,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_scheduler_op on 63u8, spelled Struct
    "xen_sysctl_scheduler_op" "cpupool_id sched_id cmd u"
    b"ccc?"[xen_sysctl_scheduler_op__u,] [] [] expects 1u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 4usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xen_sysctl_scheduler_op__u {
    /// Those of the ARINC 653 scheduler.
    pub sched_arinc653: xen_sysctl_sched_arinc653,
    /// Those of the Credit scheduler.
    pub sched_credit: xen_sysctl_credit_schedule,
    /// Those of the Credit2 scheduler.
    pub sched_credit2: xen_sysctl_credit2_schedule,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_scheduler_op__u on 63u8, spelled Union
    "xen_sysctl_scheduler_op__u" "sched_arinc653 sched_credit sched_credit2"
    b"???"[xen_sysctl_sched_arinc653, xen_sysctl_credit_schedule,
    xen_sysctl_credit2_schedule,] [] [] expects 2u8 is[] {}
}
/// The parameters of the ARINC 653 scheduler.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_sched_arinc653 {
    /// Where the schedule is, or goes.
    pub schedule: GuestHandle64<xen_sysctl_arinc653_schedule_t>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_sched_arinc653 on 63u8, known LAYOUT[(8u64 8u64)] {}
}
/// What begins coverage data that GCC's instrumentation makes: `XCOV`, as a 32-bit number.
///
/// Records follow it without padding: the path of a file for `gcov`, with its NUL; the size of its
/// content in bytes, as a 32-bit number; the content. Data that LLVM's instrumentation makes is
/// what its runtime would write into a `.profraw` file, with nothing added.
pub const XEN_GCOV_FORMAT_MAGIC: u32 = 0x58434f56;
/// What to do with coverage data.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenSysctlCoverageOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenSysctlCoverageOp {
    /// Tell its size.
    pub const XEN_SYSCTL_COVERAGE_get_size: Self = Self(0);
    /// Read it.
    pub const XEN_SYSCTL_COVERAGE_read: Self = Self(1);
    /// Begin anew.
    pub const XEN_SYSCTL_COVERAGE_reset: Self = Self(2);
}
self::__xen_header::abi::__group! {
    XenSysctlCoverageOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenSysctlCoverageOp u32 XEN_SYSCTL_COVERAGE_get_size "XEN_SYSCTL_COVERAGE_get_size"
    XEN_SYSCTL_COVERAGE_read "XEN_SYSCTL_COVERAGE_read" XEN_SYSCTL_COVERAGE_reset
    "XEN_SYSCTL_COVERAGE_reset"
}
/// Reads or resets coverage data, in a Xen that was built to make it.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_coverage_op {
    /// What to do: `XEN_SYSCTL_COVERAGE_*`.
    pub cmd: u32,
    /// Room in `buffer`, in bytes; afterwards, the size of the data.
    pub size: u32,
    /// Where the data goes.
    pub buffer: GuestHandle64<c_char>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_coverage_op on 63u8, known LAYOUT[(16u64 8u64)] {}
}
/// What to tell about Intel's cache monitoring (CMT).
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenSysctlPsrCmt(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenSysctlPsrCmt {
    /// How many monitoring IDs there are.
    pub const XEN_SYSCTL_PSR_CMT_get_total_rmid: Self = Self(0);
    /// What to multiply a counter with to get bytes.
    pub const XEN_SYSCTL_PSR_CMT_get_l3_upscaling_factor: Self = Self(1);
    /// The size of the L3 cache of a CPU, in KiB.
    pub const XEN_SYSCTL_PSR_CMT_get_l3_cache_size: Self = Self(2);
    /// Whether monitoring is in use.
    pub const XEN_SYSCTL_PSR_CMT_enabled: Self = Self(3);
    /// Which events of the L3 cache can be monitored, as bits.
    pub const XEN_SYSCTL_PSR_CMT_get_l3_event_mask: Self = Self(4);
}
self::__xen_header::abi::__group! {
    XenSysctlPsrCmt u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenSysctlPsrCmt u32 XEN_SYSCTL_PSR_CMT_get_total_rmid
    "XEN_SYSCTL_PSR_CMT_get_total_rmid" XEN_SYSCTL_PSR_CMT_get_l3_upscaling_factor
    "XEN_SYSCTL_PSR_CMT_get_l3_upscaling_factor" XEN_SYSCTL_PSR_CMT_get_l3_cache_size
    "XEN_SYSCTL_PSR_CMT_get_l3_cache_size" XEN_SYSCTL_PSR_CMT_enabled
    "XEN_SYSCTL_PSR_CMT_enabled" XEN_SYSCTL_PSR_CMT_get_l3_event_mask
    "XEN_SYSCTL_PSR_CMT_get_l3_event_mask"
}
/// Tells about Intel's cache monitoring.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_sysctl_psr_cmt_op {
    /// What to tell: `XEN_SYSCTL_PSR_CMT_*`.
    pub cmd: u32,
    flags: u32,
    /// It; or beforehand, which CPU is meant.
    pub u: xen_sysctl_psr_cmt_op__u,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_psr_cmt_op on 63u8, spelled Struct "xen_sysctl_psr_cmt_op"
    "cmd flags u" b"cc?"[xen_sysctl_psr_cmt_op__u,] [] [] expects 0u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xen_sysctl_psr_cmt_op__u {
    /// What was asked for.
    pub data: u64,
    /// Whose cache is meant.
    pub l3_cache: xen_sysctl_psr_cmt_op__u__l3_cache,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_psr_cmt_op__u on 63u8, spelled Union
    "xen_sysctl_psr_cmt_op__u" "data l3_cache" b"d?"[xen_sysctl_psr_cmt_op__u__l3_cache,]
    [] [] expects 8u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_sysctl_psr_cmt_op__u__l3_cache {
    /// A CPU that uses it.
    pub cpu: u32,
    rsvd: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_psr_cmt_op__u__l3_cache on 63u8, known LAYOUT[(8u64 4u64)]
    {}
}
#[allow(nonstandard_style, clippy::all)]
/// No device: Xen does not know it.
pub const XEN_INVALID_DEV: u32 = XEN_INVALID_NODE_ID - 1;
/// Tells the NUMA nodes of PCI devices.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_pcitopoinfo {
    /// How many devices there are; afterwards, how many of them Xen got to.
    pub num_devs: u32,
    /// The devices.
    pub devs: GuestHandle64<physdev_pci_device_t>,
    /// Where each one's node goes: `XEN_INVALID_NODE_ID` where the node is not known, and
    /// `XEN_INVALID_DEV` where the device is not.
    pub nodes: GuestHandle64<uint32>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_pcitopoinfo on 63u8, spelled Struct
    "xen_sysctl_pcitopoinfo" "num_devs devs nodes" b"cWW"[] [] [] expects 1u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const {
    & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 3usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// What to tell about Intel's allocation of caches and memory bandwidth.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenSysctlPsrAlloc(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenSysctlPsrAlloc {
    /// The allocation of the L3 cache: `cat_info`.
    pub const XEN_SYSCTL_PSR_get_l3_info: Self = Self(0);
    /// The allocation of the L2 cache: `cat_info`.
    pub const XEN_SYSCTL_PSR_get_l2_info: Self = Self(1);
    /// The allocation of memory bandwidth: `mba_info`.
    pub const XEN_SYSCTL_PSR_get_mba_info: Self = Self(2);
}
self::__xen_header::abi::__group! {
    XenSysctlPsrAlloc u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenSysctlPsrAlloc u32 XEN_SYSCTL_PSR_get_l3_info "XEN_SYSCTL_PSR_get_l3_info"
    XEN_SYSCTL_PSR_get_l2_info "XEN_SYSCTL_PSR_get_l2_info" XEN_SYSCTL_PSR_get_mba_info
    "XEN_SYSCTL_PSR_get_mba_info"
}
/// Tells about Intel's allocation of caches and memory bandwidth.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_psr_alloc {
    /// What to tell: `XEN_SYSCTL_PSR_*`.
    pub cmd: u32,
    /// The socket.
    pub target: u32,
    /// It.
    pub u: xen_sysctl_psr_alloc__u,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_psr_alloc on 63u8, spelled Struct "xen_sysctl_psr_alloc"
    "cmd target u" b"cc?"[xen_sysctl_psr_alloc__u,] [] [] expects 0u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xen_sysctl_psr_alloc__u {
    /// A cache.
    pub cat_info: xen_sysctl_psr_alloc__u__cat_info,
    /// Memory bandwidth.
    pub mba_info: xen_sysctl_psr_alloc__u__mba_info,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_psr_alloc__u on 63u8, spelled Union
    "xen_sysctl_psr_alloc__u" "cat_info mba_info"
    b"??"[xen_sysctl_psr_alloc__u__cat_info, xen_sysctl_psr_alloc__u__mba_info,] [] []
    expects 0u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_psr_alloc__u__cat_info {
    /// How many bits a mask has: the parts in which the cache can be given out.
    pub cbm_len: u32,
    /// The largest number of a class of service.
    pub cos_max: u32,
    /// `XEN_SYSCTL_PSR_CAT_*`.
    pub flags: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_psr_alloc__u__cat_info on 63u8, known LAYOUT[(12u64 4u64)]
    {}
}
/// How a cache is given out.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenSysctlPsrCat(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenSysctlPsrCat {
    /// The L3 cache is given out for code and data apart.
    pub const XEN_SYSCTL_PSR_CAT_L3_CDP: Self = Self(1u32 << 0);
}
self::__xen_header::abi::__group! {
    XenSysctlPsrCat u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenSysctlPsrCat u32 XEN_SYSCTL_PSR_CAT_L3_CDP "XEN_SYSCTL_PSR_CAT_L3_CDP"
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_psr_alloc__u__mba_info {
    /// The largest throttling value.
    pub thrtl_max: u32,
    /// The largest number of a class of service.
    pub cos_max: u32,
    /// `XEN_SYSCTL_PSR_MBA_*`.
    pub flags: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_psr_alloc__u__mba_info on 63u8, known LAYOUT[(12u64 4u64)]
    {}
}
/// How memory bandwidth is given out.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenSysctlPsrMba(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenSysctlPsrMba {
    /// Throttling values are linear: each step takes as much as the one before.
    pub const XEN_SYSCTL_PSR_MBA_LINEAR: Self = Self(1u32 << 0);
}
self::__xen_header::abi::__group! {
    XenSysctlPsrMba u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenSysctlPsrMba u32 XEN_SYSCTL_PSR_MBA_LINEAR "XEN_SYSCTL_PSR_MBA_LINEAR"
}
/// Tells a set of x86's CPU features. EOPNOTSUPP: it is for a sort of domains that this Xen was
/// built without.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_cpu_featureset {
    /// Which set: `XEN_SYSCTL_cpu_featureset_*`.
    pub index: u32,
    /// Room in `features`; afterwards, how many were written, or how many a set can have where
    /// `features` is NULL. All sets are equally long.
    pub nr_features: u32,
    /// Where the words of features go, as `arch-x86/cpufeatureset.h` numbers them; may be NULL.
    pub features: GuestHandle64<uint32>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_cpu_featureset on 63u8, known LAYOUT[(16u64 8u64)] {}
}
/// Sets of x86's CPU features.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenSysctlCpuFeatureset(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenSysctlCpuFeatureset {
    /// What the hardware says.
    pub const XEN_SYSCTL_cpu_featureset_raw: Self = Self(0);
    /// What Xen itself goes by.
    pub const XEN_SYSCTL_cpu_featureset_host: Self = Self(1);
    /// What PV domains get if nothing else is said.
    pub const XEN_SYSCTL_cpu_featureset_pv: Self = Self(2);
    /// What HVM domains get if nothing else is said.
    pub const XEN_SYSCTL_cpu_featureset_hvm: Self = Self(3);
    /// All that PV domains can be given.
    pub const XEN_SYSCTL_cpu_featureset_pv_max: Self = Self(4);
    /// All that HVM domains can be given.
    pub const XEN_SYSCTL_cpu_featureset_hvm_max: Self = Self(5);
}
self::__xen_header::abi::__group! {
    XenSysctlCpuFeatureset u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenSysctlCpuFeatureset u32 XEN_SYSCTL_cpu_featureset_raw
    "XEN_SYSCTL_cpu_featureset_raw" XEN_SYSCTL_cpu_featureset_host
    "XEN_SYSCTL_cpu_featureset_host" XEN_SYSCTL_cpu_featureset_pv
    "XEN_SYSCTL_cpu_featureset_pv" XEN_SYSCTL_cpu_featureset_hvm
    "XEN_SYSCTL_cpu_featureset_hvm" XEN_SYSCTL_cpu_featureset_pv_max
    "XEN_SYSCTL_cpu_featureset_pv_max" XEN_SYSCTL_cpu_featureset_hvm_max
    "XEN_SYSCTL_cpu_featureset_hvm_max"
}
/// The version of live patches' format: what `version` of `struct livepatch_func` has to be.
///
/// To patch Xen: upload a payload; ask for its status until it is no longer -EAGAIN; have it
/// applied; ask for its status again.
pub const LIVEPATCH_PAYLOAD_VERSION: u32 = 2;
/// The longest name of a payload, with its NUL.
pub const XEN_LIVEPATCH_NAME_SIZE: u32 = 128;
/// Names a payload. The name is text for people to read, and unique.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_livepatch_name {
    /// The name, with its NUL.
    pub name: GuestHandle64<c_char>,
    /// Its length with the NUL: at most `XEN_LIVEPATCH_NAME_SIZE`.
    pub size: u16,
    pad: [u16; 3],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_livepatch_name on 63u8, known LAYOUT[(16u64 8u64)] {}
}
/// What to do about live patches.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenSysctlLivepatchOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenSysctlLivepatchOp {
    /// Upload a payload: `xen_sysctl_livepatch_upload`.
    pub const XEN_SYSCTL_LIVEPATCH_UPLOAD: Self = Self(0);
    /// Tell the status of one: `xen_sysctl_livepatch_get`.
    pub const XEN_SYSCTL_LIVEPATCH_GET: Self = Self(1);
    /// List all: `xen_sysctl_livepatch_list`.
    pub const XEN_SYSCTL_LIVEPATCH_LIST: Self = Self(2);
    /// Apply one, or revert it, or more: `xen_sysctl_livepatch_action`.
    pub const XEN_SYSCTL_LIVEPATCH_ACTION: Self = Self(3);
}
self::__xen_header::abi::__group! {
    XenSysctlLivepatchOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenSysctlLivepatchOp u32 XEN_SYSCTL_LIVEPATCH_UPLOAD "XEN_SYSCTL_LIVEPATCH_UPLOAD"
    XEN_SYSCTL_LIVEPATCH_GET "XEN_SYSCTL_LIVEPATCH_GET" XEN_SYSCTL_LIVEPATCH_LIST
    "XEN_SYSCTL_LIVEPATCH_LIST" XEN_SYSCTL_LIVEPATCH_ACTION "XEN_SYSCTL_LIVEPATCH_ACTION"
}
/// Uploads a payload, and checks its form. Nothing is patched before it is applied. EEXIST: there
/// is one of that name.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_livepatch_upload {
    /// Its name.
    pub name: xen_livepatch_name,
    /// Its size, in bytes.
    pub size: u64,
    /// The payload: an ELF file.
    pub payload: GuestHandle64<uint8>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_livepatch_upload on 63u8, spelled Struct
    "xen_sysctl_livepatch_upload" "name size payload" b"?dW"[xen_livepatch_name,] [] []
    expects 8u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).name); } } }
}
/// The status of a payload.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_livepatch_status {
    /// `LIVEPATCH_STATE_*`.
    pub state: u32,
    /// How the last action ended: zero, or a negated error number; -EAGAIN while it lasts.
    pub rc: i32,
}
/// `xen_livepatch_status` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_livepatch_status_t = xen_livepatch_status;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_livepatch_status on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// The states of a payload.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct LivepatchState(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl LivepatchState {
    /// It is fit to be applied.
    pub const LIVEPATCH_STATE_CHECKED: Self = Self(1);
    /// It is applied.
    pub const LIVEPATCH_STATE_APPLIED: Self = Self(2);
}
self::__xen_header::abi::__group! {
    LivepatchState u32[] []
}
self::__xen_header::abi::__open_enum! {
    LivepatchState u32 LIVEPATCH_STATE_CHECKED "LIVEPATCH_STATE_CHECKED"
    LIVEPATCH_STATE_APPLIED "LIVEPATCH_STATE_APPLIED"
}
/// Tells the status of a payload.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_livepatch_get {
    /// Its name.
    pub name: xen_livepatch_name,
    /// Its status.
    pub status: xen_livepatch_status,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_livepatch_get on 63u8, spelled Struct
    "xen_sysctl_livepatch_get" "name status" b"??"[xen_livepatch_name,
    xen_livepatch_status,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).name);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).status); } } }
}
/// Lists payloads.
///
/// The hypercall returns how many payloads were written. Where they do not all fit, go on with a
/// larger `idx`, and begin anew if `version` changes between two calls. E2BIG: `nr` is too large.
/// ENOBUFS: the names or the metadata do not fit.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_sysctl_livepatch_list {
    /// Changes whenever a payload comes or goes.
    pub version: u32,
    /// How many payloads to leave out first.
    pub idx: u32,
    /// Room in `status`, `len` and `metadata_len`; zero to get the counts alone. Afterwards, how
    /// many payloads remain.
    pub nr: u32,
    pad: u32,
    /// Room in `name`; afterwards, how many characters the names take.
    pub name_total_size: u32,
    /// Room in `metadata`; afterwards, how many characters the metadata takes.
    pub metadata_total_size: u32,
    /// Where the status of each one goes.
    pub status: GuestHandle64<xen_livepatch_status_t>,
    /// Where the names go, one after another, each with its NUL.
    pub name: GuestHandle64<c_char>,
    /// Where the lengths of the names go.
    pub len: GuestHandle64<uint32>,
    /// Where the metadata goes, one payload's after another's: strings, each with its NUL.
    pub metadata: GuestHandle64<c_char>,
    /// Where the lengths of each one's metadata go.
    pub metadata_len: GuestHandle64<uint32>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_livepatch_list on 63u8, known LAYOUT[(64u64 8u64)] {}
}
/// Starts an action on a payload. It goes on after the hypercall; `XEN_SYSCTL_LIVEPATCH_GET` tells
/// how it ended.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_sysctl_livepatch_action {
    /// The payload's name.
    pub name: xen_livepatch_name,
    /// What to do: `LIVEPATCH_ACTION_*`.
    pub cmd: u32,
    /// How long it may take, in nanoseconds; zero for what Xen finds good.
    pub timeout: u32,
    /// `LIVEPATCH_ACTION_APPLY_*`, for `LIVEPATCH_ACTION_APPLY`; else zero.
    pub flags: u32,
    pad: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_livepatch_action on 63u8, spelled Struct
    "xen_sysctl_livepatch_action" "name cmd timeout flags pad"
    b"?cccc"[xen_livepatch_name,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).name); } } }
}
/// What to do with a payload.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct LivepatchAction(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl LivepatchAction {
    /// Forget it. It must not be applied.
    pub const LIVEPATCH_ACTION_UNLOAD: Self = Self(1);
    /// Undo it. It must be the one applied last.
    pub const LIVEPATCH_ACTION_REVERT: Self = Self(2);
    /// Apply it, on top of those applied already.
    pub const LIVEPATCH_ACTION_APPLY: Self = Self(3);
    /// Undo all that are applied, and apply it.
    pub const LIVEPATCH_ACTION_REPLACE: Self = Self(4);
}
self::__xen_header::abi::__group! {
    LivepatchAction u32[] []
}
self::__xen_header::abi::__open_enum! {
    LivepatchAction u32 LIVEPATCH_ACTION_UNLOAD "LIVEPATCH_ACTION_UNLOAD"
    LIVEPATCH_ACTION_REVERT "LIVEPATCH_ACTION_REVERT" LIVEPATCH_ACTION_APPLY
    "LIVEPATCH_ACTION_APPLY" LIVEPATCH_ACTION_REPLACE "LIVEPATCH_ACTION_REPLACE"
}
/// How to apply a payload.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct LivepatchActionApply(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl LivepatchActionApply {
    /// Do not ask that it be made for the payload applied last; that it is made for this build of
    /// Xen is enough.
    pub const LIVEPATCH_ACTION_APPLY_NODEPS: Self = Self(1 << 0);
}
self::__xen_header::abi::__group! {
    LivepatchActionApply u32[] [bits]
}
self::__xen_header::abi::__flags! {
    LivepatchActionApply u32 LIVEPATCH_ACTION_APPLY_NODEPS
    "LIVEPATCH_ACTION_APPLY_NODEPS"
}
/// Manages live patches of Xen.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl_livepatch_op {
    /// What to do: `XEN_SYSCTL_LIVEPATCH_*`.
    pub cmd: u32,
    /// `LIVEPATCH_FLAG_*`.
    ///
    /// Newer than Xen 4.17.
    pub flags: u32,
    /// What it needs.
    pub u: xen_sysctl_livepatch_op__u,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_livepatch_op on 63u8, spelled Struct
    "xen_sysctl_livepatch_op" "cmd flags u" b"cc?"[xen_sysctl_livepatch_op__u,] [] []
    expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
/// How to do it.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct LivepatchFlag(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl LivepatchFlag {
    /// Leave out checks that can be left out. Unknown flags are let through, too.
    ///
    /// Newer than Xen 4.17.
    pub const LIVEPATCH_FLAG_FORCE: Self = Self(1u32 << 0);
}
self::__xen_header::abi::__group! {
    LivepatchFlag u32[] [bits]
}
self::__xen_header::abi::__flags! {
    LivepatchFlag u32 LIVEPATCH_FLAG_FORCE "LIVEPATCH_FLAG_FORCE"
}
#[allow(nonstandard_style, clippy::all)]
/// All flags that there are.
///
/// Newer than Xen 4.17.
pub const LIVEPATCH_FLAGS_MASK: u32 = LivepatchFlag::LIVEPATCH_FLAG_FORCE.bits();
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xen_sysctl_livepatch_op__u {
    /// A new payload.
    pub upload: xen_sysctl_livepatch_upload,
    /// All payloads.
    pub list: xen_sysctl_livepatch_list,
    /// A payload's status.
    pub get: xen_sysctl_livepatch_get,
    /// An action on a payload.
    pub action: xen_sysctl_livepatch_action,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_livepatch_op__u on 63u8, spelled Union
    "xen_sysctl_livepatch_op__u" "upload list get action"
    b"????"[xen_sysctl_livepatch_upload, xen_sysctl_livepatch_list,
    xen_sysctl_livepatch_get, xen_sysctl_livepatch_action,] [] [] expects 0u8 is[] {}
}
/// Tells a policy: what x86's CPUID instruction and MSRs say. EOPNOTSUPP: it is for a sort of
/// domains that this Xen was built without. ENOBUFS: not enough room.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_sysctl_cpu_policy {
    /// Which policy: `XEN_SYSCTL_cpu_policy_*`.
    pub index: u32,
    /// Room in `leaves`; afterwards, how many were written, or how many a policy can have where
    /// `leaves` is NULL.
    pub nr_leaves: u32,
    /// Room in `msrs`; afterwards, how many were written, or how many a policy can have where
    /// `msrs` is NULL.
    pub nr_msrs: u32,
    _rsvd: u32,
    /// Where the leaves of CPUID go; may be NULL.
    pub leaves: GuestHandle64<crate::arch_x86::xen::xen_cpuid_leaf_t>,
    /// Where the MSRs go; may be NULL.
    pub msrs: GuestHandle64<crate::arch_x86::xen::xen_msr_entry_t>,
}
/// `xen_sysctl_cpu_policy` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_sysctl_cpu_policy_t = xen_sysctl_cpu_policy;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_cpu_policy on 3u8, known LAYOUT[(32u64 8u64) (32u64 8u64)
    (0u64 0u64) (0u64 0u64) (0u64 0u64) (0u64 0u64)] {}
}
/// Policies. The largest ones hold features that are experiments, and not supported for security.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenSysctlCpuPolicy(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenSysctlCpuPolicy {
    /// What the hardware says.
    pub const XEN_SYSCTL_cpu_policy_raw: Self = Self(0);
    /// What Xen itself goes by.
    pub const XEN_SYSCTL_cpu_policy_host: Self = Self(1);
    /// All that PV domains can be given.
    pub const XEN_SYSCTL_cpu_policy_pv_max: Self = Self(2);
    /// All that HVM domains can be given.
    pub const XEN_SYSCTL_cpu_policy_hvm_max: Self = Self(3);
    /// What PV domains get if nothing else is said.
    pub const XEN_SYSCTL_cpu_policy_pv_default: Self = Self(4);
    /// What HVM domains get if nothing else is said.
    pub const XEN_SYSCTL_cpu_policy_hvm_default: Self = Self(5);
}
self::__xen_header::abi::__group! {
    XenSysctlCpuPolicy u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenSysctlCpuPolicy u32 XEN_SYSCTL_cpu_policy_raw "XEN_SYSCTL_cpu_policy_raw"
    XEN_SYSCTL_cpu_policy_host "XEN_SYSCTL_cpu_policy_host" XEN_SYSCTL_cpu_policy_pv_max
    "XEN_SYSCTL_cpu_policy_pv_max" XEN_SYSCTL_cpu_policy_hvm_max
    "XEN_SYSCTL_cpu_policy_hvm_max" XEN_SYSCTL_cpu_policy_pv_default
    "XEN_SYSCTL_cpu_policy_pv_default" XEN_SYSCTL_cpu_policy_hvm_default
    "XEN_SYSCTL_cpu_policy_hvm_default"
}
/// Adds nodes to the machine's device tree, or takes them away, as an overlay says.
///
/// Newer than Xen 4.17.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_sysctl_dt_overlay {
    /// The overlay: a flattened device tree.
    pub overlay_fdt: ConstGuestHandle64<c_void>,
    /// Its size, in bytes.
    pub overlay_fdt_size: u32,
    /// What to do: `XEN_SYSCTL_DT_OVERLAY_*`.
    pub overlay_op: u8,
    pad: [u8; 3],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl_dt_overlay on 12u8, known LAYOUT[(0u64 0u64) (0u64 0u64)
    (16u64 8u64) (16u64 8u64) (0u64 0u64) (0u64 0u64)] {}
}
/// What to do with an overlay.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenSysctlDtOverlay(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XenSysctlDtOverlay {
    /// Add its nodes.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_SYSCTL_DT_OVERLAY_ADD: Self = Self(1);
    /// Take them away. It has to be the overlay with which they were added.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_SYSCTL_DT_OVERLAY_REMOVE: Self = Self(2);
}
self::__xen_header::abi::__group! {
    XenSysctlDtOverlay u8[] []
}
self::__xen_header::abi::__open_enum! {
    XenSysctlDtOverlay u8 XEN_SYSCTL_DT_OVERLAY_ADD "XEN_SYSCTL_DT_OVERLAY_ADD"
    XEN_SYSCTL_DT_OVERLAY_REMOVE "XEN_SYSCTL_DT_OVERLAY_REMOVE"
}
/// The argument of `HYPERVISOR_sysctl`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_sysctl {
    /// What to do: `XEN_SYSCTL_*`.
    pub cmd: u32,
    /// `XEN_SYSCTL_INTERFACE_VERSION`
    pub interface_version: u32,
    /// What it needs.
    pub u: xen_sysctl__u,
}
/// `xen_sysctl` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_sysctl_t = xen_sysctl;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl on 63u8, spelled Struct "xen_sysctl"
    "cmd interface_version u" b"cc?"[xen_sysctl__u,] [] [] expects 0u8 is[[136u64,
    136u64, 136u64, 136u64, 136u64, 136u64]] { #[inline] unsafe fn clear_padding(this : *
    mut Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this)
    .u); } } }
}
/// The operations of `HYPERVISOR_sysctl`. Numbers 13, 24, 25 and 28 stay unused.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenSysctlOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenSysctlOp {
    /// Read the console: `xen_sysctl_readconsole`.
    pub const XEN_SYSCTL_readconsole: Self = Self(1);
    /// Control the trace buffers: `xen_sysctl_tbuf_op`.
    pub const XEN_SYSCTL_tbuf_op: Self = Self(2);
    /// Describe the machine: `xen_sysctl_physinfo`.
    pub const XEN_SYSCTL_physinfo: Self = Self(3);
    /// Tell the scheduler: `xen_sysctl_sched_id`.
    pub const XEN_SYSCTL_sched_id: Self = Self(4);
    /// Read or reset performance counters: `xen_sysctl_perfc_op`.
    pub const XEN_SYSCTL_perfc_op: Self = Self(5);
    /// List the domains: `xen_sysctl_getdomaininfolist`.
    pub const XEN_SYSCTL_getdomaininfolist: Self = Self(6);
    /// Press keys of the serial console: `xen_sysctl_debug_keys`.
    pub const XEN_SYSCTL_debug_keys: Self = Self(7);
    /// Tell how long CPUs were idle: `xen_sysctl_getcpuinfo`.
    pub const XEN_SYSCTL_getcpuinfo: Self = Self(8);
    /// Tell how much memory is free: `xen_sysctl_availheap`.
    pub const XEN_SYSCTL_availheap: Self = Self(9);
    /// Tell about a CPU's power states: `xen_sysctl_get_pmstat`.
    pub const XEN_SYSCTL_get_pmstat: Self = Self(10);
    /// Take CPUs online or offline: `xen_sysctl_cpu_hotplug`.
    pub const XEN_SYSCTL_cpu_hotplug: Self = Self(11);
    /// Control power management: `xen_sysctl_pm_op`.
    pub const XEN_SYSCTL_pm_op: Self = Self(12);
    /// Take pages out of use: `xen_sysctl_page_offline_op`.
    pub const XEN_SYSCTL_page_offline_op: Self = Self(14);
    /// Read or reset the profile of locks: `xen_sysctl_lockprof_op`.
    pub const XEN_SYSCTL_lockprof_op: Self = Self(15);
    /// Tell where CPUs are: `xen_sysctl_cputopoinfo`.
    pub const XEN_SYSCTL_cputopoinfo: Self = Self(16);
    /// Tell about NUMA nodes: `xen_sysctl_numainfo`.
    pub const XEN_SYSCTL_numainfo: Self = Self(17);
    /// Manage CPU pools: `xen_sysctl_cpupool_op`.
    pub const XEN_SYSCTL_cpupool_op: Self = Self(18);
    /// Set or tell a scheduler's parameters: `xen_sysctl_scheduler_op`.
    pub const XEN_SYSCTL_scheduler_op: Self = Self(19);
    /// Read or reset coverage data: `xen_sysctl_coverage_op`.
    pub const XEN_SYSCTL_coverage_op: Self = Self(20);
    /// Tell about cache monitoring: `xen_sysctl_psr_cmt_op`.
    pub const XEN_SYSCTL_psr_cmt_op: Self = Self(21);
    /// Tell the NUMA nodes of PCI devices: `xen_sysctl_pcitopoinfo`.
    pub const XEN_SYSCTL_pcitopoinfo: Self = Self(22);
    /// Tell about the allocation of caches and memory bandwidth: `xen_sysctl_psr_alloc`.
    pub const XEN_SYSCTL_psr_alloc: Self = Self(23);
    /// Tell a set of CPU features: `xen_sysctl_cpu_featureset`. On x86 only.
    pub const XEN_SYSCTL_get_cpu_featureset: Self = Self(26);
    /// Manage live patches: `xen_sysctl_livepatch_op`.
    pub const XEN_SYSCTL_livepatch_op: Self = Self(27);
    /// Tell a policy for CPUID and MSRs: `xen_sysctl_cpu_policy`. On x86 only.
    pub const XEN_SYSCTL_get_cpu_policy: Self = Self(29);
    /// Change the device tree: `xen_sysctl_dt_overlay`. On Arm only.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_SYSCTL_dt_overlay: Self = Self(30);
}
self::__xen_header::abi::__group! {
    XenSysctlOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenSysctlOp u32 XEN_SYSCTL_readconsole "XEN_SYSCTL_readconsole" XEN_SYSCTL_tbuf_op
    "XEN_SYSCTL_tbuf_op" XEN_SYSCTL_physinfo "XEN_SYSCTL_physinfo" XEN_SYSCTL_sched_id
    "XEN_SYSCTL_sched_id" XEN_SYSCTL_perfc_op "XEN_SYSCTL_perfc_op"
    XEN_SYSCTL_getdomaininfolist "XEN_SYSCTL_getdomaininfolist" XEN_SYSCTL_debug_keys
    "XEN_SYSCTL_debug_keys" XEN_SYSCTL_getcpuinfo "XEN_SYSCTL_getcpuinfo"
    XEN_SYSCTL_availheap "XEN_SYSCTL_availheap" XEN_SYSCTL_get_pmstat
    "XEN_SYSCTL_get_pmstat" XEN_SYSCTL_cpu_hotplug "XEN_SYSCTL_cpu_hotplug"
    XEN_SYSCTL_pm_op "XEN_SYSCTL_pm_op" XEN_SYSCTL_page_offline_op
    "XEN_SYSCTL_page_offline_op" XEN_SYSCTL_lockprof_op "XEN_SYSCTL_lockprof_op"
    XEN_SYSCTL_cputopoinfo "XEN_SYSCTL_cputopoinfo" XEN_SYSCTL_numainfo
    "XEN_SYSCTL_numainfo" XEN_SYSCTL_cpupool_op "XEN_SYSCTL_cpupool_op"
    XEN_SYSCTL_scheduler_op "XEN_SYSCTL_scheduler_op" XEN_SYSCTL_coverage_op
    "XEN_SYSCTL_coverage_op" XEN_SYSCTL_psr_cmt_op "XEN_SYSCTL_psr_cmt_op"
    XEN_SYSCTL_pcitopoinfo "XEN_SYSCTL_pcitopoinfo" XEN_SYSCTL_psr_alloc
    "XEN_SYSCTL_psr_alloc" XEN_SYSCTL_get_cpu_featureset "XEN_SYSCTL_get_cpu_featureset"
    XEN_SYSCTL_livepatch_op "XEN_SYSCTL_livepatch_op" XEN_SYSCTL_get_cpu_policy
    "XEN_SYSCTL_get_cpu_policy" XEN_SYSCTL_dt_overlay "XEN_SYSCTL_dt_overlay"
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xen_sysctl__u {
    /// Reads the console.
    pub readconsole: xen_sysctl_readconsole,
    /// Controls the trace buffers.
    pub tbuf_op: xen_sysctl_tbuf_op,
    /// Describes the machine.
    pub physinfo: xen_sysctl_physinfo,
    /// Tells where CPUs are.
    pub cputopoinfo: xen_sysctl_cputopoinfo,
    /// Tells the NUMA nodes of PCI devices.
    pub pcitopoinfo: xen_sysctl_pcitopoinfo,
    /// Tells about NUMA nodes.
    pub numainfo: xen_sysctl_numainfo,
    /// Tells the scheduler.
    pub sched_id: xen_sysctl_sched_id,
    /// Reads or resets performance counters.
    pub perfc_op: xen_sysctl_perfc_op,
    /// Lists the domains.
    pub getdomaininfolist: xen_sysctl_getdomaininfolist,
    /// Presses keys of the serial console.
    pub debug_keys: xen_sysctl_debug_keys,
    /// Tells how long CPUs were idle.
    pub getcpuinfo: xen_sysctl_getcpuinfo,
    /// Tells how much memory is free.
    pub availheap: xen_sysctl_availheap,
    /// Tells about a CPU's power states.
    pub get_pmstat: xen_sysctl_get_pmstat,
    /// Takes CPUs online or offline.
    pub cpu_hotplug: xen_sysctl_cpu_hotplug,
    /// Controls power management.
    pub pm_op: xen_sysctl_pm_op,
    /// Takes pages out of use.
    pub page_offline: xen_sysctl_page_offline_op,
    /// Reads or resets the profile of locks.
    pub lockprof_op: xen_sysctl_lockprof_op,
    /// Manages CPU pools.
    pub cpupool_op: xen_sysctl_cpupool_op,
    /// Sets or tells a scheduler's parameters.
    pub scheduler_op: xen_sysctl_scheduler_op,
    /// Reads or resets coverage data.
    pub coverage_op: xen_sysctl_coverage_op,
    /// Tells about cache monitoring.
    pub psr_cmt_op: xen_sysctl_psr_cmt_op,
    /// Tells about the allocation of caches and memory bandwidth.
    pub psr_alloc: xen_sysctl_psr_alloc,
    /// Tells a set of CPU features.
    pub cpu_featureset: xen_sysctl_cpu_featureset,
    /// Manages live patches.
    pub livepatch: xen_sysctl_livepatch_op,
    /// Tells a policy for CPUID and MSRs.
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    pub cpu_policy: xen_sysctl_cpu_policy,
    /// Changes the device tree.
    ///
    /// Newer than Xen 4.17.
    #[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
    pub dt_overlay: xen_sysctl_dt_overlay,
    pad: [u8; 128],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_sysctl__u on 63u8, spelled Union "xen_sysctl__u"
    "readconsole tbuf_op physinfo cputopoinfo pcitopoinfo numainfo sched_id perfc_op getdomaininfolist debug_keys getcpuinfo availheap get_pmstat cpu_hotplug pm_op page_offline lockprof_op cpupool_op scheduler_op coverage_op psr_cmt_op psr_alloc cpu_featureset livepatch cpu_policy dt_overlay pad"
    b"?????????????????????????@?@a*128"[xen_sysctl_readconsole, xen_sysctl_tbuf_op,
    xen_sysctl_physinfo, xen_sysctl_cputopoinfo, xen_sysctl_pcitopoinfo,
    xen_sysctl_numainfo, xen_sysctl_sched_id, xen_sysctl_perfc_op,
    xen_sysctl_getdomaininfolist, xen_sysctl_debug_keys, xen_sysctl_getcpuinfo,
    xen_sysctl_availheap, xen_sysctl_get_pmstat, xen_sysctl_cpu_hotplug,
    xen_sysctl_pm_op, xen_sysctl_page_offline_op, xen_sysctl_lockprof_op,
    xen_sysctl_cpupool_op, xen_sysctl_scheduler_op, xen_sysctl_coverage_op,
    xen_sysctl_psr_cmt_op, xen_sysctl_psr_alloc, xen_sysctl_cpu_featureset,
    xen_sysctl_livepatch_op, xen_sysctl_cpu_policy, xen_sysctl_dt_overlay,] [] [3u8,
    12u8] expects 4u8 is[[128u64, 128u64, 128u64, 128u64, 128u64, 128u64]] {}
}
