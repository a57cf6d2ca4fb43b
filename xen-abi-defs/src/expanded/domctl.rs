// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Domain control: how the toolstack makes, configures, watches and ends domains.
//!
//! `HYPERVISOR_domctl` takes a `xen_domctl`: a command, the domain that it is about, and the
//! command's own argument in a union.
//!
//! Most of this is not stable: it fits one version of Xen, which is why each call states
//! `XEN_DOMCTL_INTERFACE_VERSION`. The version changes when something becomes incompatible; a new
//! command, or a new meaning for what had to be zero, leaves it as it is. A stable command states
//! version zero instead, and is understood by later versions of Xen too.
use crate::event_channel::*;
use crate::memory::*;
use crate::xen::*;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The version of this interface, for `xen_domctl.interface_version`. A Xen of another version
/// answers `-EACCES`.
pub const XEN_DOMCTL_INTERFACE_VERSION: u32 = 0x00000018;
/// Makes a domain, without memory and virtual CPUs, and paused.
///
/// `xen_domctl.domain` names it; for zero, or a number that is not a domain's, Xen takes a free
/// number and returns it there.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_createdomain {
    /// The domain's security label, for the policy module that is in use.
    pub ssidref: u32,
    /// The domain's UUID.
    pub handle: xen_domain_handle_t,
    /// What sort of domain it is: `XEN_DOMCTL_CDF_*`.
    pub flags: u32,
    /// How it uses the IOMMU: `XEN_DOMCTL_IOMMU_*`. Zero without `XEN_DOMCTL_CDF_iommu`.
    pub iommu_opts: u32,
    /// How many virtual CPUs it can have, at least one.
    pub max_vcpus: u32,
    /// The highest event channel port that it can have.
    pub max_evtchn_port: u32,
    /// How many frames its grant table can have; negative: Xen's default.
    pub max_grant_frames: i32,
    /// How many frames Xen may use to keep track of what it maps by grants; negative: Xen's
    /// default.
    pub max_maptrack_frames: i32,
    /// The latest version of grant tables that it can use, in the bits of
    /// `XEN_DOMCTL_GRANT_version_mask`.
    pub grant_opts: u32,
    /// Alternate views of its memory (altp2m).
    ///
    /// Newer than Xen 4.17.
    pub altp2m: xen_domctl_createdomain__altp2m,
    /// The size of each virtual CPU's trace buffer in bytes; zero: none.
    pub vmtrace_size: u32,
    /// The CPU pool that it runs in; it exists already.
    pub cpupool_id: u32,
    /// What the architecture wants to know.
    pub arch: xen_arch_domainconfig,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_createdomain on 63u8, spelled Struct
    "xen_domctl_createdomain"
    "ssidref handle flags iommu_opts max_vcpus max_evtchn_port max_grant_frames max_maptrack_frames grant_opts altp2m vmtrace_size cpupool_id arch"
    b"c?ccccggc?cc?"[xen_domain_handle_t, xen_domctl_createdomain__altp2m,
    xen_arch_domainconfig,] [] [] expects 6u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 13usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).handle);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).altp2m);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).arch); } } }
}
/// What sort of domain it is.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlCdf(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlCdf {
    /// An HVM domain rather than a PV one.
    pub const XEN_DOMCTL_CDF_hvm: Self = Self(1u32 << 0);
    /// Guest memory is translated by the hardware (hardware assisted paging).
    pub const XEN_DOMCTL_CDF_hap: Self = Self(1u32 << 1);
    /// Its memory is measured across sleep states of the machine (by tboot).
    pub const XEN_DOMCTL_CDF_s3_integrity: Self = Self(1u32 << 2);
    /// Shadow page tables are always kept in step with the guest's.
    pub const XEN_DOMCTL_CDF_oos_off: Self = Self(1u32 << 3);
    /// It runs Xenstore.
    pub const XEN_DOMCTL_CDF_xs_domain: Self = Self(1u32 << 4);
    /// It may be given devices behind an IOMMU.
    pub const XEN_DOMCTL_CDF_iommu: Self = Self(1u32 << 5);
    /// It may use hardware virtualisation itself.
    pub const XEN_DOMCTL_CDF_nested_virt: Self = Self(1u32 << 6);
    /// It sees a virtual PMU.
    pub const XEN_DOMCTL_CDF_vpmu: Self = Self(1u32 << 7);
    /// An access to guest memory where there is nothing is a fault. Otherwise it reads as all ones
    /// and writes nowhere. Arm only.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_CDF_trap_unmapped_accesses: Self = Self(1u32 << 8);
}
impl XenDomctlCdf {
    /// The number of the bit `XEN_DOMCTL_CDF_hvm`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_DOMCTL_CDF_hvm: u32 = XenDomctlCdf::XEN_DOMCTL_CDF_hvm
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_DOMCTL_CDF_hap`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_DOMCTL_CDF_hap: u32 = XenDomctlCdf::XEN_DOMCTL_CDF_hap
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_DOMCTL_CDF_s3_integrity`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_DOMCTL_CDF_s3_integrity: u32 = XenDomctlCdf::XEN_DOMCTL_CDF_s3_integrity
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_DOMCTL_CDF_oos_off`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_DOMCTL_CDF_oos_off: u32 = XenDomctlCdf::XEN_DOMCTL_CDF_oos_off
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_DOMCTL_CDF_xs_domain`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_DOMCTL_CDF_xs_domain: u32 = XenDomctlCdf::XEN_DOMCTL_CDF_xs_domain
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_DOMCTL_CDF_iommu`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_DOMCTL_CDF_iommu: u32 = XenDomctlCdf::XEN_DOMCTL_CDF_iommu
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_DOMCTL_CDF_nested_virt`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_DOMCTL_CDF_nested_virt: u32 = XenDomctlCdf::XEN_DOMCTL_CDF_nested_virt
        .0
        .trailing_zeros();
}
self::__xen_header::abi::__group! {
    XenDomctlCdf u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenDomctlCdf u32 XEN_DOMCTL_CDF_hvm "XEN_DOMCTL_CDF_hvm" XEN_DOMCTL_CDF_hap
    "XEN_DOMCTL_CDF_hap" XEN_DOMCTL_CDF_s3_integrity "XEN_DOMCTL_CDF_s3_integrity"
    XEN_DOMCTL_CDF_oos_off "XEN_DOMCTL_CDF_oos_off" XEN_DOMCTL_CDF_xs_domain
    "XEN_DOMCTL_CDF_xs_domain" XEN_DOMCTL_CDF_iommu "XEN_DOMCTL_CDF_iommu"
    XEN_DOMCTL_CDF_nested_virt "XEN_DOMCTL_CDF_nested_virt" XEN_DOMCTL_CDF_vpmu
    "XEN_DOMCTL_CDF_vpmu" XEN_DOMCTL_CDF_trap_unmapped_accesses
    "XEN_DOMCTL_CDF_trap_unmapped_accesses"
}
#[allow(nonstandard_style, clippy::all)]
/// The last `XEN_DOMCTL_CDF_*`, for checks that another list of them is complete.
pub const XEN_DOMCTL_CDF_MAX: u32 = XenDomctlCdf::XEN_DOMCTL_CDF_trap_unmapped_accesses
    .bits();
/// How a domain uses the IOMMU.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlIommu(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlIommu {
    /// The IOMMU gets page tables of its own instead of the CPU's.
    pub const XEN_DOMCTL_IOMMU_no_sharept: Self = Self(1u32 << 0);
}
impl XenDomctlIommu {
    /// The number of the bit `XEN_DOMCTL_IOMMU_no_sharept`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_DOMCTL_IOMMU_no_sharept: u32 = XenDomctlIommu::XEN_DOMCTL_IOMMU_no_sharept
        .0
        .trailing_zeros();
}
self::__xen_header::abi::__group! {
    XenDomctlIommu u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenDomctlIommu u32 XEN_DOMCTL_IOMMU_no_sharept "XEN_DOMCTL_IOMMU_no_sharept"
}
#[allow(nonstandard_style, clippy::all)]
/// The last `XEN_DOMCTL_IOMMU_*`, for checks that another list of them is complete.
pub const XEN_DOMCTL_IOMMU_MAX: u32 = XenDomctlIommu::XEN_DOMCTL_IOMMU_no_sharept.bits();
#[allow(nonstandard_style, clippy::all)]
/// The bits of `grant_opts` that hold the version of grant tables.
pub const XEN_DOMCTL_GRANT_version_mask: u32 = 0xf;
#[allow(nonstandard_style, clippy::all)]
/// The version of grant tables in `grant_opts`, or the bits there for version `v`.
pub const fn XEN_DOMCTL_GRANT_version(v: u32) -> u32 {
    v & XEN_DOMCTL_GRANT_version_mask
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_createdomain__altp2m {
    /// Who may use them: `XEN_DOMCTL_ALTP2M_*`; zero: nobody.
    pub opts: u16,
    /// How many there can be.
    pub nr: u16,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_createdomain__altp2m on 63u8, known LAYOUT[(4u64 2u64)] {}
}
/// Who may use a domain's alternate views of memory.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlAltp2m(pub u16);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlAltp2m {
    /// The domain itself and others. Nobody has examined how safe this is: where that matters, let
    /// the security policy refuse single operations.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_ALTP2M_mixed: Self = Self(1);
    /// Other domains.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_ALTP2M_external: Self = Self(2);
    /// Other domains; the domain itself may only switch between views and be told of violations.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_ALTP2M_limited: Self = Self(3);
}
self::__xen_header::abi::__group! {
    XenDomctlAltp2m u16[] []
}
self::__xen_header::abi::__open_enum! {
    XenDomctlAltp2m u16 XEN_DOMCTL_ALTP2M_mixed "XEN_DOMCTL_ALTP2M_mixed"
    XEN_DOMCTL_ALTP2M_external "XEN_DOMCTL_ALTP2M_external" XEN_DOMCTL_ALTP2M_limited
    "XEN_DOMCTL_ALTP2M_limited"
}
#[allow(nonstandard_style, clippy::all)]
/// The bits of `altp2m.opts` that hold the mode.
///
/// Newer than Xen 4.17.
pub const XEN_DOMCTL_ALTP2M_mode_mask: u16 = 0x3;
#[allow(nonstandard_style, clippy::all)]
/// The mode in `altp2m.opts`, or the bits there for mode `m`.
///
/// Newer than Xen 4.17.
pub const fn XEN_DOMCTL_ALTP2M_mode(m: u16) -> u16 {
    m & XEN_DOMCTL_ALTP2M_mode_mask
}
/// Tells about a domain. `-ESRCH`: there is none of that number.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_domctl_getdomaininfo {
    /// The domain; also returned in `xen_domctl.domain`.
    pub domain: domid_t,
    pad1: u16,
    /// Its state: `XEN_DOMINF_*`, and the reason why it shut down.
    pub flags: u32,
    /// How many pages it has.
    pub tot_pages: uint64_aligned_t,
    /// How many pages it may have.
    pub max_pages: uint64_aligned_t,
    /// How many pages it has claimed and not yet been given.
    pub outstanding_pages: uint64_aligned_t,
    /// How many of its pages it shares with other domains.
    pub shr_pages: uint64_aligned_t,
    /// How many of its pages are paged out.
    pub paged_pages: uint64_aligned_t,
    /// The frame of its `shared_info`, as the guest knows it.
    pub shared_info_frame: uint64_aligned_t,
    /// The CPU time that it has used, in nanoseconds.
    pub cpu_time: uint64_aligned_t,
    /// How many of its virtual CPUs are online.
    pub nr_online_vcpus: u32,
    /// The highest number of a virtual CPU that it has, or `XEN_INVALID_MAX_VCPU_ID`.
    pub max_vcpu_id: u32,
    /// Its security label.
    pub ssidref: u32,
    /// Its UUID.
    pub handle: xen_domain_handle_t,
    /// The CPU pool that it runs in.
    pub cpupool: u32,
    /// How many bits its guest-physical addresses have.
    pub gpaddr_bits: u8,
    pad2: [u8; 7],
    /// How the architecture's part was configured.
    pub arch_config: xen_arch_domainconfig,
}
/// `xen_domctl_getdomaininfo` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_domctl_getdomaininfo_t = xen_domctl_getdomaininfo;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_getdomaininfo on 63u8, spelled Struct
    "xen_domctl_getdomaininfo"
    "domain pad1 flags tot_pages max_pages outstanding_pages shr_pages paged_pages shared_info_frame cpu_time nr_online_vcpus max_vcpu_id ssidref handle cpupool gpaddr_bits pad2 arch_config"
    b"?bciiiiiiiccc?caa*7?"[domid_t, xen_domain_handle_t, xen_arch_domainconfig,] [] []
    expects 6u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: <
    18usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domain);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).handle);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).arch_config); } } }
}
/// A domain's state.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDominf(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDominf {
    /// It is being destroyed.
    pub const XEN_DOMINF_dying: Self = Self(1u32 << 0);
    /// It is an HVM domain rather than a PV one.
    pub const XEN_DOMINF_hvm_guest: Self = Self(1u32 << 1);
    /// It has shut down.
    pub const XEN_DOMINF_shutdown: Self = Self(1u32 << 2);
    /// The toolstack has paused it.
    pub const XEN_DOMINF_paused: Self = Self(1u32 << 3);
    /// All its virtual CPUs wait for events.
    pub const XEN_DOMINF_blocked: Self = Self(1u32 << 4);
    /// One of its virtual CPUs is running.
    pub const XEN_DOMINF_running: Self = Self(1u32 << 5);
    /// It is being debugged.
    pub const XEN_DOMINF_debugged: Self = Self(1u32 << 6);
    /// It runs Xenstore.
    pub const XEN_DOMINF_xs_domain: Self = Self(1u32 << 7);
    /// Its memory is translated by the hardware (hardware assisted paging).
    pub const XEN_DOMINF_hap: Self = Self(1u32 << 8);
}
impl XenDominf {
    /// The number of the bit `XEN_DOMINF_dying`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_DOMINF_dying: u32 = XenDominf::XEN_DOMINF_dying.0.trailing_zeros();
    /// The number of the bit `XEN_DOMINF_hvm_guest`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_DOMINF_hvm_guest: u32 = XenDominf::XEN_DOMINF_hvm_guest
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_DOMINF_shutdown`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_DOMINF_shutdown: u32 = XenDominf::XEN_DOMINF_shutdown
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_DOMINF_paused`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_DOMINF_paused: u32 = XenDominf::XEN_DOMINF_paused.0.trailing_zeros();
    /// The number of the bit `XEN_DOMINF_blocked`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_DOMINF_blocked: u32 = XenDominf::XEN_DOMINF_blocked
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_DOMINF_running`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_DOMINF_running: u32 = XenDominf::XEN_DOMINF_running
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_DOMINF_debugged`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_DOMINF_debugged: u32 = XenDominf::XEN_DOMINF_debugged
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_DOMINF_xs_domain`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_DOMINF_xs_domain: u32 = XenDominf::XEN_DOMINF_xs_domain
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_DOMINF_hap`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_DOMINF_hap: u32 = XenDominf::XEN_DOMINF_hap.0.trailing_zeros();
}
self::__xen_header::abi::__group! {
    XenDominf u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenDominf u32 XEN_DOMINF_dying "XEN_DOMINF_dying" XEN_DOMINF_hvm_guest
    "XEN_DOMINF_hvm_guest" XEN_DOMINF_shutdown "XEN_DOMINF_shutdown" XEN_DOMINF_paused
    "XEN_DOMINF_paused" XEN_DOMINF_blocked "XEN_DOMINF_blocked" XEN_DOMINF_running
    "XEN_DOMINF_running" XEN_DOMINF_debugged "XEN_DOMINF_debugged" XEN_DOMINF_xs_domain
    "XEN_DOMINF_xs_domain" XEN_DOMINF_hap "XEN_DOMINF_hap"
}
#[allow(nonstandard_style, clippy::all)]
/// The reason for which a domain shut down, once `flags` is shifted by `XEN_DOMINF_shutdownshift`:
/// `SHUTDOWN_*`.
pub const XEN_DOMINF_shutdownmask: u32 = 255;
#[allow(nonstandard_style, clippy::all)]
/// Where in `flags` the reason begins for which a domain shut down.
pub const XEN_DOMINF_shutdownshift: u32 = 16;
#[allow(nonstandard_style, clippy::all)]
/// A domain without virtual CPUs has this as the highest number of one.
pub const XEN_INVALID_MAX_VCPU_ID: u32 = !0u32;
/// Where the type of a page begins.
pub const XEN_DOMCTL_PFINFO_LTAB_SHIFT: u32 = 28;
/// What a page of a PV guest is used as.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlPfinfo(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlPfinfo {
    /// No page table.
    pub const XEN_DOMCTL_PFINFO_NOTAB: Self = Self(0x0u32 << 28);
    /// A page table of the lowest level.
    pub const XEN_DOMCTL_PFINFO_L1TAB: Self = Self(0x1u32 << 28);
    /// A page table of the second level.
    pub const XEN_DOMCTL_PFINFO_L2TAB: Self = Self(0x2u32 << 28);
    /// A page table of the third level.
    pub const XEN_DOMCTL_PFINFO_L3TAB: Self = Self(0x3u32 << 28);
    /// A page table of the fourth level.
    pub const XEN_DOMCTL_PFINFO_L4TAB: Self = Self(0x4u32 << 28);
}
self::__xen_header::abi::__group! {
    XenDomctlPfinfo u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenDomctlPfinfo u32 XEN_DOMCTL_PFINFO_NOTAB "XEN_DOMCTL_PFINFO_NOTAB"
    XEN_DOMCTL_PFINFO_L1TAB "XEN_DOMCTL_PFINFO_L1TAB" XEN_DOMCTL_PFINFO_L2TAB
    "XEN_DOMCTL_PFINFO_L2TAB" XEN_DOMCTL_PFINFO_L3TAB "XEN_DOMCTL_PFINFO_L3TAB"
    XEN_DOMCTL_PFINFO_L4TAB "XEN_DOMCTL_PFINFO_L4TAB"
}
#[allow(nonstandard_style, clippy::all)]
/// The bits that hold a page table's level.
pub const XEN_DOMCTL_PFINFO_LTABTYPE_MASK: u32 = 0x7u32 << 28;
#[allow(nonstandard_style, clippy::all)]
/// The page table is pinned: it stays one although nothing refers to it. With a level.
pub const XEN_DOMCTL_PFINFO_LPINTAB: u32 = 0x1u32 << 31;
/// Pages without contents to save, in place of a page table's level.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlPfinfoSpecial(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlPfinfoSpecial {
    /// There is no such page.
    pub const XEN_DOMCTL_PFINFO_XTAB: Self = Self(0xfu32 << 28);
    /// A page that is to be allocated, and has no contents.
    pub const XEN_DOMCTL_PFINFO_XALLOC: Self = Self(0xeu32 << 28);
    /// A page whose memory is broken.
    pub const XEN_DOMCTL_PFINFO_BROKEN: Self = Self(0xdu32 << 28);
}
self::__xen_header::abi::__group! {
    XenDomctlPfinfoSpecial u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenDomctlPfinfoSpecial u32 XEN_DOMCTL_PFINFO_XTAB "XEN_DOMCTL_PFINFO_XTAB"
    XEN_DOMCTL_PFINFO_XALLOC "XEN_DOMCTL_PFINFO_XALLOC" XEN_DOMCTL_PFINFO_BROKEN
    "XEN_DOMCTL_PFINFO_BROKEN"
}
#[allow(nonstandard_style, clippy::all)]
/// The bits that hold the type of a page.
pub const XEN_DOMCTL_PFINFO_LTAB_MASK: u32 = 0xfu32 << 28;
/// Tells what pages are used as.
///
/// A call that Xen interrupts changes both fields to go on with: set them anew for each call.
/// `-E2BIG`: more pages than one call takes.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_getpageframeinfo3 {
    /// How many pages.
    pub num: uint64_aligned_t,
    /// Their guest frames; afterwards, their types: `XEN_DOMCTL_PFINFO_*`.
    pub array: GuestHandle64<xen_pfn_t>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_getpageframeinfo3 on 63u8, known LAYOUT[(16u64 8u64)] {}
}
/// What `xen_domctl_shadow_op` does.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlShadowOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlShadowOp {
    /// Ends shadow mode.
    pub const XEN_DOMCTL_SHADOW_OP_OFF: Self = Self(0);
    /// Begins shadow mode, as `mode` says: `XEN_DOMCTL_SHADOW_ENABLE_*`.
    pub const XEN_DOMCTL_SHADOW_OP_ENABLE: Self = Self(32);
    /// Copies the bitmap of dirty pages, and begins a new one.
    pub const XEN_DOMCTL_SHADOW_OP_CLEAN: Self = Self(11);
    /// Copies the bitmap of dirty pages, and goes on with it.
    pub const XEN_DOMCTL_SHADOW_OP_PEEK: Self = Self(12);
    /// Tells how much memory there is for page tables. Not for new code:
    /// `XEN_DOMCTL_get_paging_mempool_size` counts in bytes.
    pub const XEN_DOMCTL_SHADOW_OP_GET_ALLOCATION: Self = Self(30);
    /// Sets how much memory there is for page tables. Not for new code:
    /// `XEN_DOMCTL_set_paging_mempool_size` counts in bytes.
    pub const XEN_DOMCTL_SHADOW_OP_SET_ALLOCATION: Self = Self(31);
    /// An old form of `XEN_DOMCTL_SHADOW_OP_ENABLE` without flags.
    pub const XEN_DOMCTL_SHADOW_OP_ENABLE_TEST: Self = Self(1);
    /// An old form of `XEN_DOMCTL_SHADOW_OP_ENABLE` with `XEN_DOMCTL_SHADOW_ENABLE_LOG_DIRTY`.
    pub const XEN_DOMCTL_SHADOW_OP_ENABLE_LOGDIRTY: Self = Self(2);
}
self::__xen_header::abi::__group! {
    XenDomctlShadowOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenDomctlShadowOp u32 XEN_DOMCTL_SHADOW_OP_OFF "XEN_DOMCTL_SHADOW_OP_OFF"
    XEN_DOMCTL_SHADOW_OP_ENABLE "XEN_DOMCTL_SHADOW_OP_ENABLE" XEN_DOMCTL_SHADOW_OP_CLEAN
    "XEN_DOMCTL_SHADOW_OP_CLEAN" XEN_DOMCTL_SHADOW_OP_PEEK "XEN_DOMCTL_SHADOW_OP_PEEK"
    XEN_DOMCTL_SHADOW_OP_GET_ALLOCATION "XEN_DOMCTL_SHADOW_OP_GET_ALLOCATION"
    XEN_DOMCTL_SHADOW_OP_SET_ALLOCATION "XEN_DOMCTL_SHADOW_OP_SET_ALLOCATION"
    XEN_DOMCTL_SHADOW_OP_ENABLE_TEST "XEN_DOMCTL_SHADOW_OP_ENABLE_TEST"
    XEN_DOMCTL_SHADOW_OP_ENABLE_LOGDIRTY "XEN_DOMCTL_SHADOW_OP_ENABLE_LOGDIRTY"
}
/// The `mode` of `XEN_DOMCTL_SHADOW_OP_ENABLE`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlShadowEnable(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlShadowEnable {
    /// Xen counts references to the shadow page tables. The guest need not tell Xen about changes
    /// of its own ones, or protect them from being written.
    pub const XEN_DOMCTL_SHADOW_ENABLE_REFCOUNT: Self = Self(1 << 1);
    /// Xen notes in a bitmap which pages are written, so that a migration can send them again.
    pub const XEN_DOMCTL_SHADOW_ENABLE_LOG_DIRTY: Self = Self(1 << 2);
    /// Xen translates the guest's frames into the machine's.
    pub const XEN_DOMCTL_SHADOW_ENABLE_TRANSLATE: Self = Self(1 << 3);
    /// Xen takes none of the guest's virtual addresses for itself. HVM only.
    pub const XEN_DOMCTL_SHADOW_ENABLE_EXTERNAL: Self = Self(1 << 4);
}
self::__xen_header::abi::__group! {
    XenDomctlShadowEnable u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenDomctlShadowEnable u32 XEN_DOMCTL_SHADOW_ENABLE_REFCOUNT
    "XEN_DOMCTL_SHADOW_ENABLE_REFCOUNT" XEN_DOMCTL_SHADOW_ENABLE_LOG_DIRTY
    "XEN_DOMCTL_SHADOW_ENABLE_LOG_DIRTY" XEN_DOMCTL_SHADOW_ENABLE_TRANSLATE
    "XEN_DOMCTL_SHADOW_ENABLE_TRANSLATE" XEN_DOMCTL_SHADOW_ENABLE_EXTERNAL
    "XEN_DOMCTL_SHADOW_ENABLE_EXTERNAL"
}
/// The `mode` of `XEN_DOMCTL_SHADOW_OP_CLEAN` and `XEN_DOMCTL_SHADOW_OP_PEEK`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlShadowLogdirty(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlShadowLogdirty {
    /// This is the last round: pages that Xen itself can write to count as dirty.
    pub const XEN_DOMCTL_SHADOW_LOGDIRTY_FINAL: Self = Self(1 << 0);
}
self::__xen_header::abi::__group! {
    XenDomctlShadowLogdirty u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenDomctlShadowLogdirty u32 XEN_DOMCTL_SHADOW_LOGDIRTY_FINAL
    "XEN_DOMCTL_SHADOW_LOGDIRTY_FINAL"
}
/// What has happened since the bitmap of dirty pages was last copied.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_shadow_op_stats {
    /// How many faults there were.
    pub fault_count: u32,
    /// How many pages became dirty.
    pub dirty_count: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_shadow_op_stats on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// Controls shadow page tables, and the log of dirty pages.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_shadow_op {
    /// What to do: `XEN_DOMCTL_SHADOW_OP_*`.
    pub op: u32,
    /// `XEN_DOMCTL_SHADOW_ENABLE_*` or `XEN_DOMCTL_SHADOW_LOGDIRTY_*`, as `op` demands.
    pub mode: u32,
    /// The memory for page tables, in mebibytes.
    pub mb: u32,
    /// The bitmap of dirty pages, one bit each; null: only clean it.
    pub dirty_bitmap: GuestHandle64<uint8>,
    /// How many pages there are bits for; afterwards, for how many bits were copied.
    pub pages: uint64_aligned_t,
    /// What has happened since.
    pub stats: xen_domctl_shadow_op_stats,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_shadow_op on 63u8, spelled Struct "xen_domctl_shadow_op"
    "op mode mb dirty_bitmap pages stats" b"cccWi?"[xen_domctl_shadow_op_stats,] [] []
    expects 1u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: <
    6usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).stats); } } }
}
/// Limits a domain's memory.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_max_mem {
    /// The limit in kibibytes. A domain that has more keeps it, and gets none.
    pub max_memkb: uint64_aligned_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_max_mem on 63u8, known LAYOUT[(8u64 8u64)] {}
}
/// Sets or tells the state of a virtual CPU's registers.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_vcpucontext {
    /// The virtual CPU.
    pub vcpu: u32,
    /// Its registers. Null for `XEN_DOMCTL_setvcpucontext`: resets it.
    pub ctxt: GuestHandle64<vcpu_guest_context_t>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_vcpucontext on 63u8, spelled Struct
    "xen_domctl_vcpucontext" "vcpu ctxt" b"cW"[] [] [] expects 1u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self
    as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// Tells about a virtual CPU.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_getvcpuinfo {
    /// The virtual CPU.
    pub vcpu: u32,
    /// Non-zero: it is online.
    pub online: u8,
    /// Non-zero: it waits for an event.
    pub blocked: u8,
    /// Non-zero: it is running at this moment.
    pub running: u8,
    /// The CPU time that it has used, in nanoseconds.
    pub cpu_time: uint64_aligned_t,
    /// The CPU that it runs on, or ran on last.
    pub cpu: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_getvcpuinfo on 63u8, spelled Struct
    "xen_domctl_getvcpuinfo" "vcpu online blocked running cpu_time cpu" b"caaaic"[] [] []
    expects 3u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: <
    6usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// Sets or tells from which NUMA nodes a domain's memory is preferred.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_nodeaffinity {
    /// The nodes.
    pub nodemap: xenctl_bitmap,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_nodeaffinity on 63u8, spelled Struct
    "xen_domctl_nodeaffinity" "nodemap" b"?"[xenctl_bitmap,] [] [] expects 0u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).nodemap); } } }
}
/// Sets or tells on which CPUs a virtual CPU can run.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_vcpuaffinity {
    /// The virtual CPU.
    pub vcpu: u32,
    /// Which of the maps are meant: `XEN_VCPUAFFINITY_*`.
    pub flags: u32,
    /// The CPUs that it can run on.
    ///
    /// Setting returns what is in effect: those that the domain's CPU pool has online. Getting
    /// returns what was set.
    pub cpumap_hard: xenctl_bitmap,
    /// The CPUs that it had better run on.
    ///
    /// Setting returns what is in effect: those that are in the other map, and online in the
    /// domain's CPU pool. Getting returns what was set.
    pub cpumap_soft: xenctl_bitmap,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_vcpuaffinity on 63u8, spelled Struct
    "xen_domctl_vcpuaffinity" "vcpu flags cpumap_hard cpumap_soft" b"cc??"[xenctl_bitmap,
    xenctl_bitmap,] [] [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : *
    mut Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this)
    .cpumap_hard); self::__xen_header::abi::Abi::clear_padding(& raw mut (* this)
    .cpumap_soft); } } }
}
/// Which affinity is meant.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenVcpuaffinity(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenVcpuaffinity {
    /// The CPUs that it can run on.
    pub const XEN_VCPUAFFINITY_HARD: Self = Self(1u32 << 0);
    /// The CPUs that it had better run on.
    pub const XEN_VCPUAFFINITY_SOFT: Self = Self(1u32 << 1);
    /// Ends what `SCHEDOP_pin_override` began.
    pub const XEN_VCPUAFFINITY_FORCE: Self = Self(1u32 << 2);
}
impl XenVcpuaffinity {
    /// The number of the bit `XEN_VCPUAFFINITY_HARD`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_VCPUAFFINITY_HARD: u32 = XenVcpuaffinity::XEN_VCPUAFFINITY_HARD
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_VCPUAFFINITY_SOFT`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_VCPUAFFINITY_SOFT: u32 = XenVcpuaffinity::XEN_VCPUAFFINITY_SOFT
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_VCPUAFFINITY_FORCE`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_VCPUAFFINITY_FORCE: u32 = XenVcpuaffinity::XEN_VCPUAFFINITY_FORCE
        .0
        .trailing_zeros();
}
self::__xen_header::abi::__group! {
    XenVcpuaffinity u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenVcpuaffinity u32 XEN_VCPUAFFINITY_HARD "XEN_VCPUAFFINITY_HARD"
    XEN_VCPUAFFINITY_SOFT "XEN_VCPUAFFINITY_SOFT" XEN_VCPUAFFINITY_FORCE
    "XEN_VCPUAFFINITY_FORCE"
}
/// Allocates a domain's virtual CPUs.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_max_vcpus {
    /// How many: as many as `XEN_DOMCTL_createdomain` was told.
    pub max: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_max_vcpus on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// The schedulers.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenScheduler(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenScheduler {
    /// Proportional shares, first generation.
    pub const XEN_SCHEDULER_CREDIT: Self = Self(5);
    /// Proportional shares, second generation.
    pub const XEN_SCHEDULER_CREDIT2: Self = Self(6);
    /// A fixed timetable (ARINC 653).
    pub const XEN_SCHEDULER_ARINC653: Self = Self(7);
    /// Real time: a budget in each period.
    pub const XEN_SCHEDULER_RTDS: Self = Self(8);
    /// One virtual CPU for each CPU, without choices.
    pub const XEN_SCHEDULER_NULL: Self = Self(9);
}
self::__xen_header::abi::__group! {
    XenScheduler u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenScheduler u32 XEN_SCHEDULER_CREDIT "XEN_SCHEDULER_CREDIT" XEN_SCHEDULER_CREDIT2
    "XEN_SCHEDULER_CREDIT2" XEN_SCHEDULER_ARINC653 "XEN_SCHEDULER_ARINC653"
    XEN_SCHEDULER_RTDS "XEN_SCHEDULER_RTDS" XEN_SCHEDULER_NULL "XEN_SCHEDULER_NULL"
}
/// A domain's parameters for `XEN_SCHEDULER_CREDIT`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_sched_credit {
    /// Its share of CPU time, relative to the weight of others. Zero, when set: unchanged.
    pub weight: u16,
    /// The most CPU time it gets, in percent of one CPU; zero: no limit. 0xffff, when set:
    /// unchanged.
    pub cap: u16,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_sched_credit on 63u8, known LAYOUT[(4u64 2u64)] {}
}
/// A domain's parameters for `XEN_SCHEDULER_CREDIT2`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_sched_credit2 {
    /// Its share of CPU time, relative to the weight of others. Zero, when set: unchanged.
    pub weight: u16,
    /// The most CPU time it gets, in percent of one CPU; zero: no limit. 0xffff, when set:
    /// unchanged.
    pub cap: u16,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_sched_credit2 on 63u8, known LAYOUT[(4u64 2u64)] {}
}
/// A virtual CPU's parameters for `XEN_SCHEDULER_RTDS`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_sched_rtds {
    /// How long its period is, in microseconds.
    pub period: u32,
    /// How much CPU time it gets in each period, in microseconds.
    pub budget: u32,
    /// `XEN_DOMCTL_SCHEDRT_*`.
    pub flags: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_sched_rtds on 63u8, known LAYOUT[(12u64 4u64)] {}
}
/// Flags of `xen_domctl_sched_rtds`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlSchedrt(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlSchedrt {
    /// It may run beyond its budget where nobody else wants to.
    pub const XEN_DOMCTL_SCHEDRT_extra: Self = Self(1u32 << 0);
}
impl XenDomctlSchedrt {
    /// The number of the bit `XEN_DOMCTL_SCHEDRT_extra`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_DOMCTL_SCHEDRT_extra: u32 = XenDomctlSchedrt::XEN_DOMCTL_SCHEDRT_extra
        .0
        .trailing_zeros();
}
self::__xen_header::abi::__group! {
    XenDomctlSchedrt u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenDomctlSchedrt u32 XEN_DOMCTL_SCHEDRT_extra "XEN_DOMCTL_SCHEDRT_extra"
}
/// One virtual CPU's parameters.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_schedparam_vcpu {
    /// Its parameters, for the scheduler that `xen_domctl_scheduler_op.sched_id` names.
    pub u: xen_domctl_schedparam_vcpu__u,
    /// The virtual CPU.
    pub vcpuid: u32,
}
/// `xen_domctl_schedparam_vcpu` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_domctl_schedparam_vcpu_t = xen_domctl_schedparam_vcpu;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_schedparam_vcpu on 63u8, spelled Struct
    "xen_domctl_schedparam_vcpu" "u vcpuid" b"?c"[xen_domctl_schedparam_vcpu__u,] [] []
    expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xen_domctl_schedparam_vcpu__u {
    /// For `XEN_SCHEDULER_CREDIT`.
    pub credit: xen_domctl_sched_credit,
    /// For `XEN_SCHEDULER_CREDIT2`.
    pub credit2: xen_domctl_sched_credit2,
    /// For `XEN_SCHEDULER_RTDS`.
    pub rtds: xen_domctl_sched_rtds,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_schedparam_vcpu__u on 63u8, spelled Union
    "xen_domctl_schedparam_vcpu__u" "credit credit2 rtds" b"???"[xen_domctl_sched_credit,
    xen_domctl_sched_credit2, xen_domctl_sched_rtds,] [] [] expects 0u8 is[] {}
}
/// What `xen_domctl_scheduler_op` does. Only some schedulers keep parameters for each virtual CPU.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlSchedop(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlSchedop {
    /// Sets the parameters of the domain, and so of all its virtual CPUs.
    pub const XEN_DOMCTL_SCHEDOP_putinfo: Self = Self(0);
    /// Tells the parameters of the domain, or the defaults where each virtual CPU has its own.
    pub const XEN_DOMCTL_SCHEDOP_getinfo: Self = Self(1);
    /// Sets the parameters of single virtual CPUs.
    pub const XEN_DOMCTL_SCHEDOP_putvcpuinfo: Self = Self(2);
    /// Tells the parameters of single virtual CPUs.
    pub const XEN_DOMCTL_SCHEDOP_getvcpuinfo: Self = Self(3);
}
self::__xen_header::abi::__group! {
    XenDomctlSchedop u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenDomctlSchedop u32 XEN_DOMCTL_SCHEDOP_putinfo "XEN_DOMCTL_SCHEDOP_putinfo"
    XEN_DOMCTL_SCHEDOP_getinfo "XEN_DOMCTL_SCHEDOP_getinfo"
    XEN_DOMCTL_SCHEDOP_putvcpuinfo "XEN_DOMCTL_SCHEDOP_putvcpuinfo"
    XEN_DOMCTL_SCHEDOP_getvcpuinfo "XEN_DOMCTL_SCHEDOP_getvcpuinfo"
}
/// Sets or tells how a domain is scheduled.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_scheduler_op {
    /// The scheduler of the domain: `XEN_SCHEDULER_*`.
    pub sched_id: u32,
    /// What to do: `XEN_DOMCTL_SCHEDOP_*`.
    pub cmd: u32,
    /// The parameters. Those of the whole domain are in the scheduler's own member.
    pub u: xen_domctl_scheduler_op__u,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_scheduler_op on 63u8, spelled Struct
    "xen_domctl_scheduler_op" "sched_id cmd u" b"cc?"[xen_domctl_scheduler_op__u,] [] []
    expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xen_domctl_scheduler_op__u {
    /// The domain's, for `XEN_SCHEDULER_CREDIT`.
    pub credit: xen_domctl_sched_credit,
    /// The domain's, for `XEN_SCHEDULER_CREDIT2`.
    pub credit2: xen_domctl_sched_credit2,
    /// The domain's, for `XEN_SCHEDULER_RTDS`.
    pub rtds: xen_domctl_sched_rtds,
    /// Single virtual CPUs'.
    pub v: xen_domctl_scheduler_op__u__v,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_scheduler_op__u on 63u8, spelled Union
    "xen_domctl_scheduler_op__u" "credit credit2 rtds v" b"????"[xen_domctl_sched_credit,
    xen_domctl_sched_credit2, xen_domctl_sched_rtds, xen_domctl_scheduler_op__u__v,] []
    [] expects 0u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_domctl_scheduler_op__u__v {
    /// The virtual CPUs, and their parameters.
    pub vcpus: GuestHandle64<xen_domctl_schedparam_vcpu_t>,
    /// How many; afterwards, how many of them are done.
    pub nr_vcpus: u32,
    padding: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_scheduler_op__u__v on 63u8, known LAYOUT[(16u64 8u64)] {}
}
/// Changes a domain's UUID.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_setdomainhandle {
    /// The UUID.
    pub handle: xen_domain_handle_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_setdomainhandle on 63u8, spelled Struct
    "xen_domctl_setdomainhandle" "handle" b"?"[xen_domain_handle_t,] [] [] expects 0u8
    is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).handle); } } }
}
/// Says whether a domain is being debugged: whether its breakpoints stop it for a debugger.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_setdebugging {
    /// Non-zero: it is.
    pub enable: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_setdebugging on 63u8, known LAYOUT[(1u64 1u64)] {}
}
/// Lets a domain use an interrupt of the caller's, or not any more.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_domctl_irq_permission {
    /// The interrupt line, by the caller's number for it.
    pub pirq: u32,
    /// Non-zero: it may.
    pub allow_access: u8,
    pad: [u8; 3],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_irq_permission on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// Lets a domain use an interrupt of the machine, or not any more. x86 only.
///
/// Newer than Xen 4.17.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_gsi_permission {
    /// The global system interrupt.
    pub gsi: u32,
    /// `XEN_DOMCTL_GSI_*`; all other bits are zero.
    pub flags: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_gsi_permission on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// Whether a domain may use an interrupt.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlGsi(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlGsi {
    /// Not any more.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_GSI_REVOKE: Self = Self(0);
    /// It may.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_GSI_GRANT: Self = Self(1);
}
self::__xen_header::abi::__group! {
    XenDomctlGsi u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenDomctlGsi u32 XEN_DOMCTL_GSI_REVOKE "XEN_DOMCTL_GSI_REVOKE" XEN_DOMCTL_GSI_GRANT
    "XEN_DOMCTL_GSI_GRANT"
}
/// The bits of `flags` that hold the choice.
///
/// Newer than Xen 4.17.
pub const XEN_DOMCTL_GSI_ACTION_MASK: u32 = 1;
/// Lets a domain use memory of devices that the caller may use, or not any more.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_iomem_permission {
    /// The first machine frame.
    pub first_mfn: uint64_aligned_t,
    /// How many frames, at least one.
    pub nr_mfns: uint64_aligned_t,
    /// Non-zero: it may.
    pub allow_access: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_iomem_permission on 63u8, spelled Struct
    "xen_domctl_iomem_permission" "first_mfn nr_mfns allow_access" b"iia"[] [] [] expects
    2u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields
    = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 3usize > ()
    }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// Lets a domain use I/O ports that the caller may use, or not any more. x86 only.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_ioport_permission {
    /// The first port.
    pub first_port: u32,
    /// How many ports, at least one.
    pub nr_ports: u32,
    /// Non-zero: it may.
    pub allow_access: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_ioport_permission on 63u8, spelled Struct
    "xen_domctl_ioport_permission" "first_port nr_ports allow_access" b"cca"[] [] []
    expects 2u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: <
    3usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// Fills a page of a domain with the code by which it makes hypercalls. x86 only.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_hypercall_init {
    /// The guest frame of the page.
    pub gmfn: uint64_aligned_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_hypercall_init on 63u8, known LAYOUT[(8u64 8u64)] {}
}
/// Sets how far a domain's wall clock is from the machine's.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_settimeoffset {
    /// What is added to the machine's, in seconds.
    pub time_offset_seconds: int64_aligned_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_settimeoffset on 63u8, known LAYOUT[(8u64 8u64)] {}
}
/// Saves or restores the state of an HVM domain's virtual hardware, as `hvm/save.h` describes it.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_hvmcontext {
    /// The size of `buffer` in bytes; afterwards, how much of it was filled.
    pub size: u32,
    /// The state. Null for `XEN_DOMCTL_gethvmcontext`: only `size` is returned, what is needed.
    pub buffer: GuestHandle64<uint8>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_hvmcontext on 63u8, spelled Struct "xen_domctl_hvmcontext"
    "size buffer" b"cW"[] [] [] expects 1u8 is[] { #[inline] unsafe fn clear_padding(this
    : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// Sets or tells how wide a domain's addresses are. A PV domain's can be set until it has memory.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_address_size {
    /// 32 or 64 bits.
    pub size: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_address_size on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// What `xen_domctl_sendtrigger` can send.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlSendtrigger(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlSendtrigger {
    /// A non-maskable interrupt.
    pub const XEN_DOMCTL_SENDTRIGGER_NMI: Self = Self(0);
    /// A reset.
    pub const XEN_DOMCTL_SENDTRIGGER_RESET: Self = Self(1);
    /// An INIT.
    pub const XEN_DOMCTL_SENDTRIGGER_INIT: Self = Self(2);
    /// The power button, to the domain.
    pub const XEN_DOMCTL_SENDTRIGGER_POWER: Self = Self(3);
    /// The sleep button, to the domain.
    pub const XEN_DOMCTL_SENDTRIGGER_SLEEP: Self = Self(4);
}
self::__xen_header::abi::__group! {
    XenDomctlSendtrigger u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenDomctlSendtrigger u32 XEN_DOMCTL_SENDTRIGGER_NMI "XEN_DOMCTL_SENDTRIGGER_NMI"
    XEN_DOMCTL_SENDTRIGGER_RESET "XEN_DOMCTL_SENDTRIGGER_RESET"
    XEN_DOMCTL_SENDTRIGGER_INIT "XEN_DOMCTL_SENDTRIGGER_INIT"
    XEN_DOMCTL_SENDTRIGGER_POWER "XEN_DOMCTL_SENDTRIGGER_POWER"
    XEN_DOMCTL_SENDTRIGGER_SLEEP "XEN_DOMCTL_SENDTRIGGER_SLEEP"
}
/// Sends a virtual CPU what hardware would send it.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_sendtrigger {
    /// What: `XEN_DOMCTL_SENDTRIGGER_*`.
    pub trigger: u32,
    /// The virtual CPU.
    pub vcpu: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_sendtrigger on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// How a device is named.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlDev(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlDev {
    /// By its place on the PCI bus.
    pub const XEN_DOMCTL_DEV_PCI: Self = Self(0);
    /// By its path in the device tree.
    pub const XEN_DOMCTL_DEV_DT: Self = Self(1);
}
self::__xen_header::abi::__group! {
    XenDomctlDev u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenDomctlDev u32 XEN_DOMCTL_DEV_PCI "XEN_DOMCTL_DEV_PCI" XEN_DOMCTL_DEV_DT
    "XEN_DOMCTL_DEV_DT"
}
/// Assigns a device to a domain behind the IOMMU, tests whether that can be done, or takes it away.
///
/// A test with `DOMID_INVALID` tells whether the device is assigned to any domain other than the
/// hardware domain. A PCI device that is taken away goes back to the hardware domain; a device of
/// the device tree is nobody's until it is assigned again.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_assign_device {
    /// How the device is named: `XEN_DOMCTL_DEV_*`.
    pub dev: u32,
    /// `XEN_DOMCTL_DEV_RDM_*`; zero unless a PCI device is assigned.
    pub flags: u32,
    /// Its name.
    pub u: xen_domctl_assign_device__u,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_assign_device on 63u8, spelled Struct
    "xen_domctl_assign_device" "dev flags u" b"cc?"[xen_domctl_assign_device__u,] [] []
    expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
/// How a device is assigned.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlDevRdm(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlDevRdm {
    /// Memory that is reserved for the device and used otherwise in the domain is no reason to
    /// refuse.
    pub const XEN_DOMCTL_DEV_RDM_RELAXED: Self = Self(1);
}
self::__xen_header::abi::__group! {
    XenDomctlDevRdm u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenDomctlDevRdm u32 XEN_DOMCTL_DEV_RDM_RELAXED "XEN_DOMCTL_DEV_RDM_RELAXED"
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xen_domctl_assign_device__u {
    /// Its place on the PCI bus.
    pub pci: xen_domctl_assign_device__u__pci,
    /// Its path in the device tree.
    pub dt: xen_domctl_assign_device__u__dt,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_assign_device__u on 63u8, spelled Union
    "xen_domctl_assign_device__u" "pci dt" b"??"[xen_domctl_assign_device__u__pci,
    xen_domctl_assign_device__u__dt,] [] [] expects 0u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_assign_device__u__pci {
    /// Segment, bus, slot and function: 16, 8, 5 and 3 bits.
    pub machine_sbdf: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_assign_device__u__pci on 63u8, known LAYOUT[(4u64 4u64)]
    {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_assign_device__u__dt {
    /// The length of `path`.
    pub size: u32,
    /// The path, without a zero at its end.
    pub path: GuestHandle64<c_char>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_assign_device__u__dt on 63u8, spelled Struct
    "xen_domctl_assign_device__u__dt" "size path" b"cW"[] [] [] expects 1u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const {
    & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// Tells which devices share a device's IOMMU group, and so can only be assigned together.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_get_device_group {
    /// Segment, bus, slot and function: 16, 8, 5 and 3 bits.
    pub machine_sbdf: u32,
    /// Room in `sdev_array`.
    pub max_sdevs: u32,
    /// How many there are in `sdev_array`.
    pub num_sdevs: u32,
    /// The other devices, all of the same segment: bus from bit 16 on, slot and function from bit 8
    /// on.
    pub sdev_array: GuestHandle64<uint32>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_get_device_group on 63u8, spelled Struct
    "xen_domctl_get_device_group" "machine_sbdf max_sdevs num_sdevs sdev_array" b"cccW"[]
    [] [] expects 1u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) {
    unsafe { let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED
    .fields:: < 4usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), &
    < Self as self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// As what an interrupt of the machine reaches a domain.
#[allow(nonstandard_style, clippy::all)]
#[derive(PartialEq)]
#[repr(transparent)]
pub struct pt_irq_type(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl pt_irq_type {
    /// As a PCI device's line.
    pub const PT_IRQ_TYPE_PCI: Self = Self(0);
    /// As an ISA interrupt.
    pub const PT_IRQ_TYPE_ISA: Self = Self(Self::PT_IRQ_TYPE_PCI.0 + 1);
    /// As a message.
    pub const PT_IRQ_TYPE_MSI: Self = Self(Self::PT_IRQ_TYPE_ISA.0 + 1);
    /// As a PCI device's line, although the device sends messages.
    pub const PT_IRQ_TYPE_MSI_TRANSLATE: Self = Self(Self::PT_IRQ_TYPE_MSI.0 + 1);
    /// As a shared peripheral interrupt, 32 to 1019. Arm only.
    pub const PT_IRQ_TYPE_SPI: Self = Self(Self::PT_IRQ_TYPE_MSI_TRANSLATE.0 + 1);
}
self::__xen_header::abi::__group! {
    pt_irq_type u32[] []
}
self::__xen_header::abi::__open_enum! {
    pt_irq_type u32 PT_IRQ_TYPE_PCI "PT_IRQ_TYPE_PCI" PT_IRQ_TYPE_ISA "PT_IRQ_TYPE_ISA"
    PT_IRQ_TYPE_MSI "PT_IRQ_TYPE_MSI" PT_IRQ_TYPE_MSI_TRANSLATE
    "PT_IRQ_TYPE_MSI_TRANSLATE" PT_IRQ_TYPE_SPI "PT_IRQ_TYPE_SPI"
}
/// Passes an interrupt of the machine to a domain, or stops passing it.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_bind_pt_irq {
    /// The interrupt line, by the domain's number for it.
    pub machine_irq: u32,
    /// As what it reaches the domain: `pt_irq_type`.
    pub irq_type: u32,
    /// Which one in the domain.
    pub u: xen_domctl_bind_pt_irq__u,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_bind_pt_irq on 63u8, spelled Struct
    "xen_domctl_bind_pt_irq" "machine_irq irq_type u" b"cc?"[xen_domctl_bind_pt_irq__u,]
    [] [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) {
    unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xen_domctl_bind_pt_irq__u {
    /// An ISA interrupt.
    pub isa: xen_domctl_bind_pt_irq__u__isa,
    /// A PCI device's line.
    pub pci: xen_domctl_bind_pt_irq__u__pci,
    /// A message.
    pub msi: xen_domctl_bind_pt_irq__u__msi,
    /// A shared peripheral interrupt.
    pub spi: xen_domctl_bind_pt_irq__u__spi,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_bind_pt_irq__u on 63u8, spelled Union
    "xen_domctl_bind_pt_irq__u" "isa pci msi spi" b"????"[xen_domctl_bind_pt_irq__u__isa,
    xen_domctl_bind_pt_irq__u__pci, xen_domctl_bind_pt_irq__u__msi,
    xen_domctl_bind_pt_irq__u__spi,] [] [] expects 0u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_bind_pt_irq__u__isa {
    /// The interrupt.
    pub isa_irq: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_bind_pt_irq__u__isa on 63u8, known LAYOUT[(1u64 1u64)] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_bind_pt_irq__u__pci {
    /// The device's bus.
    pub bus: u8,
    /// The device on it.
    pub device: u8,
    /// Its line: 0 to 3 for INTA to INTD.
    pub intx: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_bind_pt_irq__u__pci on 63u8, known LAYOUT[(3u64 1u64)] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_bind_pt_irq__u__msi {
    /// The vector in the domain.
    pub gvec: u8,
    /// Where the message goes, and how: `XEN_DOMCTL_VMSI_X86_*`.
    pub gflags: u32,
    /// The guest-physical address of the device's table of messages (MSI-X); zero: none.
    pub gtable: uint64_aligned_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_bind_pt_irq__u__msi on 63u8, spelled Struct
    "xen_domctl_bind_pt_irq__u__msi" "gvec gflags gtable" b"aci"[] [] [] expects 1u8 is[]
    { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const
    { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 3usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// Bits of `gflags`: the destination.
pub const XEN_DOMCTL_VMSI_X86_DEST_ID_MASK: u32 = 0x0000ff;
/// Bit of `gflags`: the redirection hint.
pub const XEN_DOMCTL_VMSI_X86_RH_MASK: u32 = 0x000100;
/// Bit of `gflags`: the destination mode, logical rather than physical.
pub const XEN_DOMCTL_VMSI_X86_DM_MASK: u32 = 0x000200;
/// Bits of `gflags`: the delivery mode.
pub const XEN_DOMCTL_VMSI_X86_DELIV_MASK: u32 = 0x007000;
/// Bit of `gflags`: the trigger mode, level rather than edge.
pub const XEN_DOMCTL_VMSI_X86_TRIG_MASK: u32 = 0x008000;
/// Bit of `gflags`: the message is not masked.
pub const XEN_DOMCTL_VMSI_X86_UNMASKED: u32 = 0x010000;
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_bind_pt_irq__u__spi {
    /// The interrupt.
    pub spi: u16,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_bind_pt_irq__u__spi on 63u8, known LAYOUT[(2u64 2u64)] {}
}
/// Whether something is mapped or unmapped.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct DpciMapping(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl DpciMapping {
    /// Map it.
    pub const DPCI_ADD_MAPPING: Self = Self(1);
    /// Unmap it.
    pub const DPCI_REMOVE_MAPPING: Self = Self(0);
}
self::__xen_header::abi::__group! {
    DpciMapping u32[] []
}
self::__xen_header::abi::__open_enum! {
    DpciMapping u32 DPCI_ADD_MAPPING "DPCI_ADD_MAPPING" DPCI_REMOVE_MAPPING
    "DPCI_REMOVE_MAPPING"
}
/// Maps memory of devices into an HVM domain, or unmaps it.
///
/// Returns zero when all is done, a positive number when only that many frames are done (call again
/// for the rest), `-E2BIG` if `nr_mfns` is more than one call takes, or another error.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_domctl_memory_mapping {
    /// The first guest frame.
    pub first_gfn: uint64_aligned_t,
    /// The first machine frame.
    pub first_mfn: uint64_aligned_t,
    /// How many frames, at least one.
    pub nr_mfns: uint64_aligned_t,
    /// `DPCI_ADD_MAPPING` or `DPCI_REMOVE_MAPPING`.
    pub add_mapping: u32,
    padding: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_memory_mapping on 63u8, known LAYOUT[(32u64 8u64)] {}
}
/// Maps I/O ports of the machine into an HVM domain, or unmaps them. x86 only.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_ioport_mapping {
    /// The first port in the domain.
    pub first_gport: u32,
    /// The first port of the machine.
    pub first_mport: u32,
    /// How many ports.
    pub nr_ports: u32,
    /// `DPCI_ADD_MAPPING` or `DPCI_REMOVE_MAPPING`.
    pub add_mapping: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_ioport_mapping on 63u8, known LAYOUT[(16u64 4u64)] {}
}
/// How memory is cached, for `XEN_DMOP_pin_memory_cacheattr`. The numbers are those of x86's memory
/// types.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlMemCacheattr(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlMemCacheattr {
    /// Not at all.
    pub const XEN_DOMCTL_MEM_CACHEATTR_UC: Self = Self(0);
    /// Not at all, but writes are combined.
    pub const XEN_DOMCTL_MEM_CACHEATTR_WC: Self = Self(1);
    /// Reads only; writes go through.
    pub const XEN_DOMCTL_MEM_CACHEATTR_WT: Self = Self(4);
    /// Reads only; writes go past the cache.
    pub const XEN_DOMCTL_MEM_CACHEATTR_WP: Self = Self(5);
    /// Reads and writes.
    pub const XEN_DOMCTL_MEM_CACHEATTR_WB: Self = Self(6);
    /// Not at all, unless the range's memory type says that writes are combined.
    pub const XEN_DOMCTL_MEM_CACHEATTR_UCM: Self = Self(7);
}
self::__xen_header::abi::__group! {
    XenDomctlMemCacheattr u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenDomctlMemCacheattr u32 XEN_DOMCTL_MEM_CACHEATTR_UC "XEN_DOMCTL_MEM_CACHEATTR_UC"
    XEN_DOMCTL_MEM_CACHEATTR_WC "XEN_DOMCTL_MEM_CACHEATTR_WC" XEN_DOMCTL_MEM_CACHEATTR_WT
    "XEN_DOMCTL_MEM_CACHEATTR_WT" XEN_DOMCTL_MEM_CACHEATTR_WP
    "XEN_DOMCTL_MEM_CACHEATTR_WP" XEN_DOMCTL_MEM_CACHEATTR_WB
    "XEN_DOMCTL_MEM_CACHEATTR_WB" XEN_DOMCTL_MEM_CACHEATTR_UCM
    "XEN_DOMCTL_MEM_CACHEATTR_UCM"
}
#[allow(nonstandard_style, clippy::all)]
/// Ends that memory is cached in a chosen way.
pub const XEN_DOMCTL_DELETE_MEM_CACHEATTR: u32 = !0u32;
/// Sets or tells what of a virtual CPU's state `vcpu_guest_context` has no room for.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_ext_vcpucontext {
    /// The virtual CPU.
    pub vcpu: u32,
    /// The size of this record in bytes: what the caller sets, or what Xen returns, at most 128.
    pub size: u32,
    /// Where SYSCALL in 32-bit mode enters the guest's kernel. `vcpu_guest_context` has the address
    /// for 64-bit mode.
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    pub syscall32_callback_eip: uint64_aligned_t,
    /// Where SYSENTER enters the guest's kernel.
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    pub sysenter_callback_eip: uint64_aligned_t,
    /// The code segment for SYSCALL in 32-bit mode.
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    pub syscall32_callback_cs: u16,
    /// The code segment for SYSENTER.
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    pub sysenter_callback_cs: u16,
    /// Non-zero: SYSCALL in 32-bit mode masks events.
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    pub syscall32_disables_events: u8,
    /// Non-zero: SYSENTER masks events.
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    pub sysenter_disables_events: u8,
    /// The virtual machine check registers.
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    pub mce: xen_domctl_ext_vcpucontext__mce,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_ext_vcpucontext on 63u8, spelled Struct
    "xen_domctl_ext_vcpucontext"
    "vcpu size syscall32_callback_eip sysenter_callback_eip syscall32_callback_cs sysenter_callback_cs syscall32_disables_events sysenter_disables_events mce"
    b"cci@i@b@b@a@a@?@"[xen_domctl_ext_vcpucontext__mce,] [] [3u8, 3u8, 3u8, 3u8, 3u8,
    3u8, 3u8] expects 5u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) {
    unsafe { let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED
    .fields:: < 9usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), &
    < Self as self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).mce); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xen_domctl_ext_vcpucontext__mce {
    /// The first of them, which once was the only one: what machine check banks there are.
    pub mcg_cap: uint64_aligned_t,
    /// All of them.
    pub vmce: crate::arch_x86::hvm::save::hvm_vmce_vcpu,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_ext_vcpucontext__mce on 3u8, spelled Union
    "xen_domctl_ext_vcpucontext__mce" "mcg_cap vmce" b"i?"[crate
    ::arch_x86::hvm::save::hvm_vmce_vcpu,] [] [] expects 0u8 is[] {}
}
/// Gives a domain the rights of a device model over another one.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_set_target {
    /// The domain that it serves. It can have but one.
    pub target: domid_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_set_target on 63u8, spelled Struct "xen_domctl_set_target"
    "target" b"?"[domid_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).target); } } }
}
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
/// Stands for a leaf or subleaf of CPUID, or an MSR, where there is none to name.
pub const XEN_CPUID_INPUT_UNUSED: u32 = 0xFFFFFFFF;
#[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
#[allow(non_snake_case, unused_imports, dead_code, unreachable_pub)]
mod __XEN_CPUID_INPUT_UNUSED_on_3 {
    use super::*;
    #[allow(nonstandard_style, clippy::all)]
    /// Stands for a leaf or subleaf of CPUID, or an MSR, where there is none to name.
    pub const XEN_CPUID_INPUT_UNUSED: u32 = 0xFFFFFFFF;
}
#[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
#[doc(hidden)]
#[allow(unused_imports, ambiguous_glob_reexports)]
pub use self::__XEN_CPUID_INPUT_UNUSED_on_3::*;
/// Tells or sets what CPUID and MSRs say to a domain.
///
/// Setting is possible until the domain has run. Getting with null handles returns how many
/// entries there can be. `-ENOBUFS`: there is not room for all.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_cpu_policy {
    /// How many entries `leaves` has; afterwards, how many were written.
    pub nr_leaves: u32,
    /// How many entries `msrs` has; afterwards, how many were written.
    pub nr_msrs: u32,
    /// What CPUID says.
    pub leaves: GuestHandle64<crate::arch_x86::xen::xen_cpuid_leaf_t>,
    /// What MSRs hold.
    pub msrs: GuestHandle64<crate::arch_x86::xen::xen_msr_entry_t>,
    /// The leaf that is wrong, after some errors of setting; else `XEN_CPUID_INPUT_UNUSED`.
    pub err_leaf: u32,
    /// Its subleaf, likewise.
    pub err_subleaf: u32,
    /// The MSR that is wrong, likewise.
    pub err_msr: u32,
}
/// `xen_domctl_cpu_policy` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_domctl_cpu_policy_t = xen_domctl_cpu_policy;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_cpu_policy on 3u8, spelled Struct "xen_domctl_cpu_policy"
    "nr_leaves nr_msrs leaves msrs err_leaf err_subleaf err_msr" b"ccWWccc"[] [] []
    expects 2u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: <
    7usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// Chooses the event channel that is notified when a domain suspends, that is, shuts down with
/// `SHUTDOWN_suspend`.
///
/// It takes the place of `VIRQ_DOM_EXC`, which still tells of all other shutdowns and of the
/// domain's end. There is one for each domain: the last call counts.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_subscribe {
    /// The port.
    pub port: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_subscribe on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// What `xen_domctl_debug_op` does.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlDebugOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlDebugOp {
    /// Lets the virtual CPU run freely.
    pub const XEN_DOMCTL_DEBUG_OP_SINGLE_STEP_OFF: Self = Self(0);
    /// Stops the virtual CPU after each instruction.
    pub const XEN_DOMCTL_DEBUG_OP_SINGLE_STEP_ON: Self = Self(1);
}
self::__xen_header::abi::__group! {
    XenDomctlDebugOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenDomctlDebugOp u32 XEN_DOMCTL_DEBUG_OP_SINGLE_STEP_OFF
    "XEN_DOMCTL_DEBUG_OP_SINGLE_STEP_OFF" XEN_DOMCTL_DEBUG_OP_SINGLE_STEP_ON
    "XEN_DOMCTL_DEBUG_OP_SINGLE_STEP_ON"
}
/// Controls the debugging of a virtual CPU.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_debug_op {
    /// What to do: `XEN_DOMCTL_DEBUG_OP_*`.
    pub op: u32,
    /// The virtual CPU.
    pub vcpu: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_debug_op on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// Saves one record of the state of an HVM domain's virtual hardware.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_hvmcontext_partial {
    /// Its type, as in `hvm_save_descriptor.typecode`.
    pub r#type: u32,
    /// Which one of the type, as in `hvm_save_descriptor.instance`.
    pub instance: u32,
    /// The size of `buffer` in bytes; afterwards, how much of it was filled.
    pub bufsz: uint64_aligned_t,
    /// The record. Null: only `bufsz` is returned, what is needed.
    pub buffer: GuestHandle64<uint8>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_hvmcontext_partial on 63u8, known LAYOUT[(24u64 8u64)] {}
}
/// Tells or sets how a domain sees the time stamp counter. x86 only.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_domctl_tsc_info {
    /// Whether Xen emulates it: 0 where needed, 1 always, 2 never.
    pub tsc_mode: u32,
    /// Its frequency, in kilohertz.
    pub gtsc_khz: u32,
    /// How often the domain has been restored or migrated.
    pub incarnation: u32,
    pad: u32,
    /// How long the domain has existed by its own clock, in nanoseconds.
    pub elapsed_nsec: uint64_aligned_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_tsc_info on 63u8, known LAYOUT[(24u64 8u64)] {}
}
/// Reads or writes a domain's memory for a debugger (gdbsx).
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_gdbsx_memio {
    /// The entry at the top of the page tables to use in place of the current one; zero: none.
    pub pgd3val: uint64_aligned_t,
    /// The virtual address in the domain.
    pub gva: uint64_aligned_t,
    /// The address of the caller's buffer, of `len` bytes.
    pub uva: uint64_aligned_t,
    /// How many bytes.
    pub len: u32,
    /// Non-zero: write to the domain rather than read from it.
    pub gwr: u8,
    /// How many bytes are left to be copied.
    pub remain: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_gdbsx_memio on 63u8, spelled Struct
    "xen_domctl_gdbsx_memio" "pgd3val gva uva len gwr remain" b"iiicac"[] [] [] expects
    3u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields
    = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 6usize > ()
    }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// Pauses a virtual CPU for a debugger (gdbsx), or lets it run again.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_gdbsx_pauseunp_vcpu {
    /// The virtual CPU.
    pub vcpu: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_gdbsx_pauseunp_vcpu on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// Tells a debugger (gdbsx) what has become of a domain.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_gdbsx_domstatus {
    /// Non-zero: the domain is paused.
    pub paused: u8,
    /// A virtual CPU that has met an event; all ones: none.
    pub vcpu_id: u32,
    /// The event: the number of the exception.
    pub vcpu_ev: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_gdbsx_domstatus on 63u8, spelled Struct
    "xen_domctl_gdbsx_domstatus" "paused vcpu_id vcpu_ev" b"acc"[] [] [] expects 1u8 is[]
    { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const
    { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 3usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// What `xen_domctl_vm_event_op` does with a ring.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenVmEventOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenVmEventOp {
    /// Sets it up.
    pub const XEN_VM_EVENT_ENABLE: Self = Self(0);
    /// Takes it down.
    pub const XEN_VM_EVENT_DISABLE: Self = Self(1);
    /// Has Xen look for responses in it.
    pub const XEN_VM_EVENT_RESUME: Self = Self(2);
    /// Tells the version of the records in it: `VM_EVENT_INTERFACE_VERSION`. No ring is needed.
    pub const XEN_VM_EVENT_GET_VERSION: Self = Self(3);
}
self::__xen_header::abi::__group! {
    XenVmEventOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenVmEventOp u32 XEN_VM_EVENT_ENABLE "XEN_VM_EVENT_ENABLE" XEN_VM_EVENT_DISABLE
    "XEN_VM_EVENT_DISABLE" XEN_VM_EVENT_RESUME "XEN_VM_EVENT_RESUME"
    XEN_VM_EVENT_GET_VERSION "XEN_VM_EVENT_GET_VERSION"
}
/// The rings by which Xen tells another program about a domain; `vm_event.h` says what is in them.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlVmEventOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlVmEventOp {
    /// For a pager, which keeps a domain's pages elsewhere; `XENMEM_paging_op` is for single pages.
    ///
    /// `XEN_VM_EVENT_ENABLE` fails with `-ENODEV` without hardware assisted paging, `-EMLINK` where
    /// the domain has devices, `-EXDEV` where it has memory on demand, and `-EBUSY` where the ring
    /// is in use.
    pub const XEN_DOMCTL_VM_EVENT_OP_PAGING: Self = Self(1);
    /// For a monitor, which is told what the domain does: what `XEN_DOMCTL_monitor_op` asks for,
    /// and accesses to pages that the monitor has restricted.
    ///
    /// `XEN_VM_EVENT_ENABLE` fails with `-ENODEV` without hardware assisted paging, and `-EBUSY`
    /// where the ring is in use.
    pub const XEN_DOMCTL_VM_EVENT_OP_MONITOR: Self = Self(2);
    /// For a program that finds memory when a shared page has to be copied and there is none;
    /// `XENMEM_sharing_op_resume` lets virtual CPUs go on. Pages can be shared without it.
    pub const XEN_DOMCTL_VM_EVENT_OP_SHARING: Self = Self(3);
}
self::__xen_header::abi::__group! {
    XenDomctlVmEventOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenDomctlVmEventOp u32 XEN_DOMCTL_VM_EVENT_OP_PAGING "XEN_DOMCTL_VM_EVENT_OP_PAGING"
    XEN_DOMCTL_VM_EVENT_OP_MONITOR "XEN_DOMCTL_VM_EVENT_OP_MONITOR"
    XEN_DOMCTL_VM_EVENT_OP_SHARING "XEN_DOMCTL_VM_EVENT_OP_SHARING"
}
/// Controls a ring of events.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_vm_event_op {
    /// What to do: `XEN_VM_EVENT_*`.
    pub op: u32,
    /// The ring: `XEN_DOMCTL_VM_EVENT_OP_*`.
    pub mode: u32,
    /// What is returned.
    pub u: xen_domctl_vm_event_op__u,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_vm_event_op on 63u8, spelled Struct
    "xen_domctl_vm_event_op" "op mode u" b"cc?"[xen_domctl_vm_event_op__u,] [] [] expects
    0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xen_domctl_vm_event_op__u {
    /// The ring's event channel.
    pub enable: xen_domctl_vm_event_op__u__enable,
    /// The version.
    pub version: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_vm_event_op__u on 63u8, spelled Union
    "xen_domctl_vm_event_op__u" "enable version"
    b"?c"[xen_domctl_vm_event_op__u__enable,] [] [] expects 0u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_vm_event_op__u__enable {
    /// The port to connect to.
    pub port: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_vm_event_op__u__enable on 63u8, known LAYOUT[(4u64 4u64)]
    {}
}
/// What `xen_domctl_mem_sharing_op` does.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlMemSharing(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlMemSharing {
    /// Says whether the domain's pages can be shared.
    pub const XEN_DOMCTL_MEM_SHARING_CONTROL: Self = Self(0);
}
self::__xen_header::abi::__group! {
    XenDomctlMemSharing u8[] []
}
self::__xen_header::abi::__open_enum! {
    XenDomctlMemSharing u8 XEN_DOMCTL_MEM_SHARING_CONTROL
    "XEN_DOMCTL_MEM_SHARING_CONTROL"
}
/// Controls the sharing of a domain's pages with other domains; `XENMEM_sharing_op` does it.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_mem_sharing_op {
    /// What to do: `XEN_DOMCTL_MEM_SHARING_*`.
    pub op: u8,
    /// With what.
    pub u: xen_domctl_mem_sharing_op__u,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_mem_sharing_op on 63u8, spelled Struct
    "xen_domctl_mem_sharing_op" "op u" b"a?"[xen_domctl_mem_sharing_op__u,] [] [] expects
    0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xen_domctl_mem_sharing_op__u {
    /// Non-zero: they can.
    pub enable: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_mem_sharing_op__u on 63u8, known LAYOUT[(1u64 1u64)] {}
}
/// Counts the mistakes in how a domain's frames are mapped to the machine's.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_audit_p2m {
    /// Pages of the domain that are not mapped.
    pub orphans: u64,
    /// Pages of the domain whose machine frame maps back to another guest frame.
    pub m2p_bad: u64,
    /// Guest frames that map to a page of someone else, or to one that maps back elsewhere.
    pub p2m_bad: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_audit_p2m on 63u8, spelled Struct "xen_domctl_audit_p2m"
    "orphans m2p_bad p2m_bad" b"ddd"[] [] [] expects 8u8 is[] {}
}
/// Makes a domain the one that gets a virtual interrupt of which the machine has only one.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_set_virq_handler {
    /// The interrupt: `VIRQ_*`.
    pub virq: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_set_virq_handler on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// Sets or tells a virtual CPU's extended state (XSAVE).
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_vcpuextstate {
    /// The virtual CPU.
    pub vcpu: u32,
    /// What is in `buffer`, so that another machine can tell whether it can restore it; setting
    /// ignores it.
    pub xfeature_mask: uint64_aligned_t,
    /// The size of the state in bytes. Getting with this and `xfeature_mask` zero returns both, and
    /// no state.
    pub size: uint64_aligned_t,
    /// The state.
    pub buffer: GuestHandle64<uint64>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_vcpuextstate on 3u8, spelled Struct
    "xen_domctl_vcpuextstate" "vcpu xfeature_mask size buffer" b"ciiW"[] [] [] expects
    1u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields
    = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 4usize > ()
    }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// Says what happens to an access that a monitor has restricted while there is no monitor.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_set_access_required {
    /// Non-zero: it waits for a monitor. Zero: the restriction is lifted.
    pub access_required: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_set_access_required on 63u8, known LAYOUT[(1u64 1u64)] {}
}
/// Marks a page of a domain as broken, as it was on the machine that the domain comes from.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_set_broken_page_p2m {
    /// Its guest frame.
    pub pfn: uint64_aligned_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_set_broken_page_p2m on 63u8, known LAYOUT[(8u64 8u64)] {}
}
/// Writes what caches hold of a domain's memory back, and drops it from them. Arm only.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_cacheflush {
    /// The first guest frame.
    pub start_pfn: xen_pfn_t,
    /// How many frames.
    pub nr_pfns: xen_pfn_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_cacheflush on 63u8, spelled Struct "xen_domctl_cacheflush"
    "start_pfn nr_pfns" b"tt"[] [] [] expects 4u8 is[] {}
}
/// Tells or sets how much memory Xen has for managing a domain's, page tables above all.
///
/// Setting can fail on the way, when memory runs out or cannot be freed; what is done stays.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_paging_mempool {
    /// The size in bytes, a multiple of the page size.
    pub size: uint64_aligned_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_paging_mempool on 63u8, known LAYOUT[(8u64 8u64)] {}
}
/// An MSR, and what it holds.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_domctl_vcpu_msr {
    /// The MSR's number.
    pub index: u32,
    reserved: u32,
    /// What it holds.
    pub value: uint64_aligned_t,
}
/// `xen_domctl_vcpu_msr` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_domctl_vcpu_msr_t = xen_domctl_vcpu_msr;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_vcpu_msr on 3u8, known LAYOUT[(16u64 8u64) (16u64 8u64)
    (0u64 0u64) (0u64 0u64) (0u64 0u64) (0u64 0u64)] {}
}
/// Sets or tells what a virtual CPU's MSRs hold.
///
/// With a null handle, `msr_count` is set to the most that there can be. Getting fails with
/// `-ENOBUFS` if there is not room for all. Setting fails with `-EINVAL` where an MSR is not to
/// Xen's liking, and `msr_count` becomes its position.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_vcpu_msrs {
    /// The virtual CPU.
    pub vcpu: u32,
    /// How many entries `msrs` has; afterwards, how many were written. MSRs that are not in use are
    /// left out.
    pub msr_count: u32,
    /// The MSRs.
    pub msrs: GuestHandle64<xen_domctl_vcpu_msr_t>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_vcpu_msrs on 3u8, known LAYOUT[(16u64 8u64) (16u64 8u64)
    (0u64 0u64) (0u64 0u64) (0u64 0u64) (0u64 0u64)] {}
}
/// Gives a domain a virtual NUMA topology.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_domctl_vnuma {
    /// How many virtual nodes, at least one.
    pub nr_vnodes: u32,
    /// How many ranges of memory.
    pub nr_vmemranges: u32,
    /// How many virtual CPUs the domain can have.
    pub nr_vcpus: u32,
    pad: u32,
    /// The distance from each node to each.
    pub vdistance: GuestHandle64<uint>,
    /// The node of each virtual CPU.
    pub vcpu_to_vnode: GuestHandle64<uint>,
    /// The machine's node on which each node lies.
    pub vnode_to_pnode: GuestHandle64<uint>,
    /// The ranges of memory, and their nodes.
    pub vmemrange: GuestHandle64<xen_vmemrange_t>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_vnuma on 63u8, known LAYOUT[(48u64 8u64)] {}
}
/// Controls the monitoring of what a domain uses of the caches (Intel's CMT).
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_psr_cmt_op {
    /// What to do: `XEN_DOMCTL_PSR_CMT_OP_*`.
    pub cmd: u32,
    /// What `XEN_DOMCTL_PSR_CMT_OP_QUERY_RMID` returns.
    pub data: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_psr_cmt_op on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// What `xen_domctl_psr_cmt_op` does.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlPsrCmtOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlPsrCmtOp {
    /// Ends monitoring.
    pub const XEN_DOMCTL_PSR_CMT_OP_DETACH: Self = Self(0);
    /// Begins monitoring.
    pub const XEN_DOMCTL_PSR_CMT_OP_ATTACH: Self = Self(1);
    /// Tells the number (RMID) under which the domain is monitored.
    pub const XEN_DOMCTL_PSR_CMT_OP_QUERY_RMID: Self = Self(2);
}
self::__xen_header::abi::__group! {
    XenDomctlPsrCmtOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenDomctlPsrCmtOp u32 XEN_DOMCTL_PSR_CMT_OP_DETACH "XEN_DOMCTL_PSR_CMT_OP_DETACH"
    XEN_DOMCTL_PSR_CMT_OP_ATTACH "XEN_DOMCTL_PSR_CMT_OP_ATTACH"
    XEN_DOMCTL_PSR_CMT_OP_QUERY_RMID "XEN_DOMCTL_PSR_CMT_OP_QUERY_RMID"
}
/// What `xen_domctl_monitor_op` does.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlMonitorOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlMonitorOp {
    /// Asks for an event.
    pub const XEN_DOMCTL_MONITOR_OP_ENABLE: Self = Self(0);
    /// Asks for an event no more.
    pub const XEN_DOMCTL_MONITOR_OP_DISABLE: Self = Self(1);
    /// Tells which events this machine can send, in `event`: bit `XEN_DOMCTL_MONITOR_EVENT_*` of
    /// each.
    pub const XEN_DOMCTL_MONITOR_OP_GET_CAPABILITIES: Self = Self(2);
    /// Says whether Xen, when it emulates a repeated instruction for the monitor, does so one
    /// repetition at a time: where `event` is not zero.
    pub const XEN_DOMCTL_MONITOR_OP_EMULATE_EACH_REP: Self = Self(3);
    /// Lets the monitor decide what control registers may hold. If monitoring ends while a virtual
    /// CPU waits for the answer, the domain may crash.
    pub const XEN_DOMCTL_MONITOR_OP_CONTROL_REGISTERS: Self = Self(4);
}
self::__xen_header::abi::__group! {
    XenDomctlMonitorOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenDomctlMonitorOp u32 XEN_DOMCTL_MONITOR_OP_ENABLE "XEN_DOMCTL_MONITOR_OP_ENABLE"
    XEN_DOMCTL_MONITOR_OP_DISABLE "XEN_DOMCTL_MONITOR_OP_DISABLE"
    XEN_DOMCTL_MONITOR_OP_GET_CAPABILITIES "XEN_DOMCTL_MONITOR_OP_GET_CAPABILITIES"
    XEN_DOMCTL_MONITOR_OP_EMULATE_EACH_REP "XEN_DOMCTL_MONITOR_OP_EMULATE_EACH_REP"
    XEN_DOMCTL_MONITOR_OP_CONTROL_REGISTERS "XEN_DOMCTL_MONITOR_OP_CONTROL_REGISTERS"
}
/// What a monitor can be told of.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlMonitorEvent(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlMonitorEvent {
    /// A control register is written.
    pub const XEN_DOMCTL_MONITOR_EVENT_WRITE_CTRLREG: Self = Self(0);
    /// An MSR is written.
    pub const XEN_DOMCTL_MONITOR_EVENT_MOV_TO_MSR: Self = Self(1);
    /// An instruction is done while single-stepping.
    pub const XEN_DOMCTL_MONITOR_EVENT_SINGLESTEP: Self = Self(2);
    /// A breakpoint instruction.
    pub const XEN_DOMCTL_MONITOR_EVENT_SOFTWARE_BREAKPOINT: Self = Self(3);
    /// The guest asks for it: `HVMOP_guest_request_vm_event`.
    pub const XEN_DOMCTL_MONITOR_EVENT_GUEST_REQUEST: Self = Self(4);
    /// A debug exception.
    pub const XEN_DOMCTL_MONITOR_EVENT_DEBUG_EXCEPTION: Self = Self(5);
    /// CPUID.
    pub const XEN_DOMCTL_MONITOR_EVENT_CPUID: Self = Self(6);
    /// A call of firmware: Arm's SMC.
    pub const XEN_DOMCTL_MONITOR_EVENT_PRIVILEGED_CALL: Self = Self(7);
    /// The guest is about to get an interrupt.
    pub const XEN_DOMCTL_MONITOR_EVENT_INTERRUPT: Self = Self(8);
    /// A descriptor table register is read or written.
    pub const XEN_DOMCTL_MONITOR_EVENT_DESC_ACCESS: Self = Self(9);
    /// An instruction that Xen cannot emulate.
    pub const XEN_DOMCTL_MONITOR_EVENT_EMUL_UNIMPLEMENTED: Self = Self(10);
    /// A restricted access by the CPU itself to the guest's page tables. On unless it is disabled.
    pub const XEN_DOMCTL_MONITOR_EVENT_INGUEST_PAGEFAULT: Self = Self(11);
    /// The guest is left for Xen, for whatever reason.
    pub const XEN_DOMCTL_MONITOR_EVENT_VMEXIT: Self = Self(12);
    /// An I/O port is read or written.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_MONITOR_EVENT_IO: Self = Self(13);
}
self::__xen_header::abi::__group! {
    XenDomctlMonitorEvent u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenDomctlMonitorEvent u32 XEN_DOMCTL_MONITOR_EVENT_WRITE_CTRLREG
    "XEN_DOMCTL_MONITOR_EVENT_WRITE_CTRLREG" XEN_DOMCTL_MONITOR_EVENT_MOV_TO_MSR
    "XEN_DOMCTL_MONITOR_EVENT_MOV_TO_MSR" XEN_DOMCTL_MONITOR_EVENT_SINGLESTEP
    "XEN_DOMCTL_MONITOR_EVENT_SINGLESTEP" XEN_DOMCTL_MONITOR_EVENT_SOFTWARE_BREAKPOINT
    "XEN_DOMCTL_MONITOR_EVENT_SOFTWARE_BREAKPOINT" XEN_DOMCTL_MONITOR_EVENT_GUEST_REQUEST
    "XEN_DOMCTL_MONITOR_EVENT_GUEST_REQUEST" XEN_DOMCTL_MONITOR_EVENT_DEBUG_EXCEPTION
    "XEN_DOMCTL_MONITOR_EVENT_DEBUG_EXCEPTION" XEN_DOMCTL_MONITOR_EVENT_CPUID
    "XEN_DOMCTL_MONITOR_EVENT_CPUID" XEN_DOMCTL_MONITOR_EVENT_PRIVILEGED_CALL
    "XEN_DOMCTL_MONITOR_EVENT_PRIVILEGED_CALL" XEN_DOMCTL_MONITOR_EVENT_INTERRUPT
    "XEN_DOMCTL_MONITOR_EVENT_INTERRUPT" XEN_DOMCTL_MONITOR_EVENT_DESC_ACCESS
    "XEN_DOMCTL_MONITOR_EVENT_DESC_ACCESS" XEN_DOMCTL_MONITOR_EVENT_EMUL_UNIMPLEMENTED
    "XEN_DOMCTL_MONITOR_EVENT_EMUL_UNIMPLEMENTED"
    XEN_DOMCTL_MONITOR_EVENT_INGUEST_PAGEFAULT
    "XEN_DOMCTL_MONITOR_EVENT_INGUEST_PAGEFAULT" XEN_DOMCTL_MONITOR_EVENT_VMEXIT
    "XEN_DOMCTL_MONITOR_EVENT_VMEXIT" XEN_DOMCTL_MONITOR_EVENT_IO
    "XEN_DOMCTL_MONITOR_EVENT_IO"
}
/// Says what a domain's monitor is told, through the ring `XEN_DOMCTL_VM_EVENT_OP_MONITOR`.
///
/// Accesses to pages are reported there too, but are asked for by `XENMEM_access_op`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_monitor_op {
    /// What to do: `XEN_DOMCTL_MONITOR_OP_*`.
    pub op: u32,
    /// Of which event: `XEN_DOMCTL_MONITOR_EVENT_*`; or what `op` says.
    pub event: u32,
    /// What else to know about the event.
    pub u: xen_domctl_monitor_op__u,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_monitor_op on 63u8, spelled Struct "xen_domctl_monitor_op"
    "op event u" b"cc?"[xen_domctl_monitor_op__u,] [] [] expects 0u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xen_domctl_monitor_op__u {
    /// A control register.
    pub mov_to_cr: xen_domctl_monitor_op__u__mov_to_cr,
    /// An MSR.
    pub mov_to_msr: xen_domctl_monitor_op__u__mov_to_msr,
    /// Requests of the guest.
    pub guest_request: xen_domctl_monitor_op__u__guest_request,
    /// Debug exceptions.
    pub debug_exception: xen_domctl_monitor_op__u__debug_exception,
    /// Ways out of the guest.
    pub vmexit: xen_domctl_monitor_op__u__vmexit,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_monitor_op__u on 63u8, spelled Union
    "xen_domctl_monitor_op__u"
    "mov_to_cr mov_to_msr guest_request debug_exception vmexit"
    b"?????"[xen_domctl_monitor_op__u__mov_to_cr, xen_domctl_monitor_op__u__mov_to_msr,
    xen_domctl_monitor_op__u__guest_request, xen_domctl_monitor_op__u__debug_exception,
    xen_domctl_monitor_op__u__vmexit,] [] [] expects 0u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_domctl_monitor_op__u__mov_to_cr {
    /// The register: `VM_EVENT_X86_*`.
    pub index: u8,
    /// Non-zero: the virtual CPU waits for the response.
    pub sync: u8,
    /// Non-zero: only where the value changes.
    pub onchangeonly: u8,
    pad1: u8,
    pad2: u32,
    /// Bits whose change alone is not worth an event.
    pub bitmask: uint64_aligned_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_monitor_op__u__mov_to_cr on 63u8, known LAYOUT[(16u64
    8u64)] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_monitor_op__u__mov_to_msr {
    /// The MSR's number.
    pub msr: u32,
    /// Non-zero: only where the value changes.
    pub onchangeonly: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_monitor_op__u__mov_to_msr on 63u8, spelled Struct
    "xen_domctl_monitor_op__u__mov_to_msr" "msr onchangeonly" b"ca"[] [] [] expects 2u8
    is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields =
    const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > ()
    }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_monitor_op__u__guest_request {
    /// Non-zero: the virtual CPU waits for the response.
    pub sync: u8,
    /// Non-zero: programs of the guest may ask too, not its kernel alone.
    pub allow_userspace: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_monitor_op__u__guest_request on 63u8, known LAYOUT[(2u64
    1u64)] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_monitor_op__u__debug_exception {
    /// Non-zero: the virtual CPU waits for the response.
    pub sync: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_monitor_op__u__debug_exception on 63u8, known LAYOUT[(1u64
    1u64)] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_monitor_op__u__vmexit {
    /// Non-zero: the virtual CPU waits for the response, and Xen does nothing about what the guest
    /// was left for.
    pub sync: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_monitor_op__u__vmexit on 63u8, known LAYOUT[(1u64 1u64)]
    {}
}
/// Sets or tells what share of caches and memory bandwidth a domain has (Intel's RDT).
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_psr_alloc {
    /// What to do: `XEN_DOMCTL_PSR_*`.
    pub cmd: u32,
    /// The CPU socket.
    pub target: u32,
    /// The share: bits for parts of a cache, or by how much bandwidth is throttled.
    pub data: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_psr_alloc on 63u8, spelled Struct "xen_domctl_psr_alloc"
    "cmd target data" b"ccd"[] [] [] expects 8u8 is[] {}
}
/// Of what a domain has a share.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlPsr(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlPsr {
    /// Sets its parts of the third level cache.
    pub const XEN_DOMCTL_PSR_SET_L3_CBM: Self = Self(0);
    /// Tells its parts of the third level cache.
    pub const XEN_DOMCTL_PSR_GET_L3_CBM: Self = Self(1);
    /// Sets its parts of the third level cache for code.
    pub const XEN_DOMCTL_PSR_SET_L3_CODE: Self = Self(2);
    /// Sets its parts of the third level cache for data.
    pub const XEN_DOMCTL_PSR_SET_L3_DATA: Self = Self(3);
    /// Tells its parts of the third level cache for code.
    pub const XEN_DOMCTL_PSR_GET_L3_CODE: Self = Self(4);
    /// Tells its parts of the third level cache for data.
    pub const XEN_DOMCTL_PSR_GET_L3_DATA: Self = Self(5);
    /// Sets its parts of the second level cache.
    pub const XEN_DOMCTL_PSR_SET_L2_CBM: Self = Self(6);
    /// Tells its parts of the second level cache.
    pub const XEN_DOMCTL_PSR_GET_L2_CBM: Self = Self(7);
    /// Sets by how much its memory bandwidth is throttled.
    pub const XEN_DOMCTL_PSR_SET_MBA_THRTL: Self = Self(8);
    /// Tells by how much its memory bandwidth is throttled.
    pub const XEN_DOMCTL_PSR_GET_MBA_THRTL: Self = Self(9);
}
self::__xen_header::abi::__group! {
    XenDomctlPsr u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenDomctlPsr u32 XEN_DOMCTL_PSR_SET_L3_CBM "XEN_DOMCTL_PSR_SET_L3_CBM"
    XEN_DOMCTL_PSR_GET_L3_CBM "XEN_DOMCTL_PSR_GET_L3_CBM" XEN_DOMCTL_PSR_SET_L3_CODE
    "XEN_DOMCTL_PSR_SET_L3_CODE" XEN_DOMCTL_PSR_SET_L3_DATA "XEN_DOMCTL_PSR_SET_L3_DATA"
    XEN_DOMCTL_PSR_GET_L3_CODE "XEN_DOMCTL_PSR_GET_L3_CODE" XEN_DOMCTL_PSR_GET_L3_DATA
    "XEN_DOMCTL_PSR_GET_L3_DATA" XEN_DOMCTL_PSR_SET_L2_CBM "XEN_DOMCTL_PSR_SET_L2_CBM"
    XEN_DOMCTL_PSR_GET_L2_CBM "XEN_DOMCTL_PSR_GET_L2_CBM" XEN_DOMCTL_PSR_SET_MBA_THRTL
    "XEN_DOMCTL_PSR_SET_MBA_THRTL" XEN_DOMCTL_PSR_GET_MBA_THRTL
    "XEN_DOMCTL_PSR_GET_MBA_THRTL"
}
/// Sets up a serial port that Xen emulates for a domain. Arm only.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_domctl_vuart_op {
    /// What to do: `XEN_DOMCTL_VUART_OP_*`.
    pub cmd: u32,
    /// What serial port: `XEN_DOMCTL_VUART_TYPE_*`.
    pub r#type: u32,
    /// The guest frame of the ring that holds what is sent and received.
    pub gfn: uint64_aligned_t,
    /// The domain at the other end, which runs the console.
    pub console_domid: domid_t,
    pad: [u8; 2],
    /// The port that the other end connects to.
    pub evtchn: evtchn_port_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_vuart_op on 63u8, spelled Struct "xen_domctl_vuart_op"
    "cmd type gfn console_domid pad evtchn" b"cci?a*2?"[domid_t, evtchn_port_t,] [] []
    expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).console_domid);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).evtchn); } } }
}
/// What `xen_domctl_vuart_op` does.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlVuartOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlVuartOp {
    /// Sets the port up.
    pub const XEN_DOMCTL_VUART_OP_INIT: Self = Self(0);
}
self::__xen_header::abi::__group! {
    XenDomctlVuartOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenDomctlVuartOp u32 XEN_DOMCTL_VUART_OP_INIT "XEN_DOMCTL_VUART_OP_INIT"
}
/// The serial ports that Xen can emulate.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlVuartType(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlVuartType {
    /// Arm's PL011.
    pub const XEN_DOMCTL_VUART_TYPE_VPL011: Self = Self(0);
}
self::__xen_header::abi::__group! {
    XenDomctlVuartType u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenDomctlVuartType u32 XEN_DOMCTL_VUART_TYPE_VPL011 "XEN_DOMCTL_VUART_TYPE_VPL011"
}
/// Controls the tracing of a virtual CPU by the processor.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_domctl_vmtrace_op {
    /// What to do: `XEN_DOMCTL_vmtrace_*`.
    pub cmd: u32,
    /// The virtual CPU.
    pub vcpu: u32,
    /// The option that `cmd` is about.
    pub key: uint64_aligned_t,
    /// The option's value, or the position in the buffer.
    pub value: uint64_aligned_t,
}
/// `xen_domctl_vmtrace_op` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_domctl_vmtrace_op_t = xen_domctl_vmtrace_op;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_vmtrace_op on 63u8, known LAYOUT[(24u64 8u64)] {}
}
/// What `xen_domctl_vmtrace_op` does.
///
/// What an option is depends on the processor. With Intel's Processor Trace it is one of those MSRs
/// `MSR_RTIT_*` that are safe to touch.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlVmtrace(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlVmtrace {
    /// Begins tracing, or goes on with it.
    pub const XEN_DOMCTL_vmtrace_enable: Self = Self(1);
    /// Ends tracing.
    pub const XEN_DOMCTL_vmtrace_disable: Self = Self(2);
    /// Begins tracing anew, at the start of the buffer and without old status.
    pub const XEN_DOMCTL_vmtrace_reset_and_enable: Self = Self(3);
    /// Tells in `value` how far the buffer is filled.
    pub const XEN_DOMCTL_vmtrace_output_position: Self = Self(4);
    /// Tells the value of an option.
    pub const XEN_DOMCTL_vmtrace_get_option: Self = Self(5);
    /// Sets an option.
    pub const XEN_DOMCTL_vmtrace_set_option: Self = Self(6);
}
self::__xen_header::abi::__group! {
    XenDomctlVmtrace u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenDomctlVmtrace u32 XEN_DOMCTL_vmtrace_enable "XEN_DOMCTL_vmtrace_enable"
    XEN_DOMCTL_vmtrace_disable "XEN_DOMCTL_vmtrace_disable"
    XEN_DOMCTL_vmtrace_reset_and_enable "XEN_DOMCTL_vmtrace_reset_and_enable"
    XEN_DOMCTL_vmtrace_output_position "XEN_DOMCTL_vmtrace_output_position"
    XEN_DOMCTL_vmtrace_get_option "XEN_DOMCTL_vmtrace_get_option"
    XEN_DOMCTL_vmtrace_set_option "XEN_DOMCTL_vmtrace_set_option"
}
/// Gives a domain the devices that an overlay has added to Xen's device tree.
///
/// Newer than Xen 4.17.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_domctl_dt_overlay {
    /// The overlay, which `XEN_SYSCTL_dt_overlay` has added before.
    pub overlay_fdt: ConstGuestHandle64<c_void>,
    /// Its size in bytes.
    pub overlay_fdt_size: u32,
    /// What to do: `XEN_DOMCTL_DT_OVERLAY_*`.
    pub overlay_op: u8,
    pad: [u8; 3],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_dt_overlay on 12u8, known LAYOUT[(0u64 0u64) (0u64 0u64)
    (16u64 8u64) (16u64 8u64) (0u64 0u64) (0u64 0u64)] {}
}
/// What `xen_domctl_dt_overlay` does.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlDtOverlay(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlDtOverlay {
    /// Gives the domain all the overlay's devices.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_DT_OVERLAY_ATTACH: Self = Self(1);
}
self::__xen_header::abi::__group! {
    XenDomctlDtOverlay u8[] []
}
self::__xen_header::abi::__open_enum! {
    XenDomctlDtOverlay u8 XEN_DOMCTL_DT_OVERLAY_ATTACH "XEN_DOMCTL_DT_OVERLAY_ATTACH"
}
/// Chooses the parts of the last level cache that a domain's memory lies in (its colours). It can
/// be done once, before the domain has memory.
///
/// Newer than Xen 4.17.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_domctl_set_llc_colors {
    /// How many colours; zero: Xen's default.
    pub num_llc_colors: u32,
    pad: u32,
    /// The colours, in ascending order.
    pub llc_colors: GuestHandle64<uint32>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_set_llc_colors on 63u8, known LAYOUT[(16u64 8u64)] {}
}
/// Tells the state of a domain. A stable command.
///
/// With `DOMID_INVALID`, it is a domain whose state has changed since it was last told;
/// `xen_domctl.domain` becomes its number, and all fields are zero if it is gone. Only the domain
/// that gets `VIRQ_DOM_EXC` may ask so. `-ENOENT`: there is none.
///
/// Newer than Xen 4.17.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_domctl_get_domain_state {
    /// `XEN_DOMCTL_GETDOMSTATE_STATE_*`.
    pub state: u16,
    /// `XEN_DOMCTL_GETDOMSTATE_CAP_*`.
    pub caps: u16,
    pad0: u32,
    /// A number that no other domain has until the machine is started anew.
    pub unique_id: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl_get_domain_state on 63u8, spelled Struct
    "xen_domctl_get_domain_state" "state caps pad0 unique_id" b"bbcd"[] [] [] expects 8u8
    is[] {}
}
/// A domain's state.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlGetdomstateState(pub u16);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlGetdomstateState {
    /// It exists.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_GETDOMSTATE_STATE_EXIST: Self = Self(0x0001);
    /// It has shut down.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_GETDOMSTATE_STATE_SHUTDOWN: Self = Self(0x0002);
    /// It is being destroyed.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_GETDOMSTATE_STATE_DYING: Self = Self(0x0004);
    /// It is destroyed, but for what others still hold of it.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_GETDOMSTATE_STATE_DEAD: Self = Self(0x0008);
}
self::__xen_header::abi::__group! {
    XenDomctlGetdomstateState u16[] [bits]
}
self::__xen_header::abi::__flags! {
    XenDomctlGetdomstateState u16 XEN_DOMCTL_GETDOMSTATE_STATE_EXIST
    "XEN_DOMCTL_GETDOMSTATE_STATE_EXIST" XEN_DOMCTL_GETDOMSTATE_STATE_SHUTDOWN
    "XEN_DOMCTL_GETDOMSTATE_STATE_SHUTDOWN" XEN_DOMCTL_GETDOMSTATE_STATE_DYING
    "XEN_DOMCTL_GETDOMSTATE_STATE_DYING" XEN_DOMCTL_GETDOMSTATE_STATE_DEAD
    "XEN_DOMCTL_GETDOMSTATE_STATE_DEAD"
}
/// What a domain is for.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlGetdomstateCap(pub u16);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlGetdomstateCap {
    /// It controls other domains.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_GETDOMSTATE_CAP_CONTROL: Self = Self(0x0001);
    /// It has the machine's devices.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_GETDOMSTATE_CAP_HARDWARE: Self = Self(0x0002);
    /// It runs Xenstore.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_GETDOMSTATE_CAP_XENSTORE: Self = Self(0x0004);
}
self::__xen_header::abi::__group! {
    XenDomctlGetdomstateCap u16[] [bits]
}
self::__xen_header::abi::__flags! {
    XenDomctlGetdomstateCap u16 XEN_DOMCTL_GETDOMSTATE_CAP_CONTROL
    "XEN_DOMCTL_GETDOMSTATE_CAP_CONTROL" XEN_DOMCTL_GETDOMSTATE_CAP_HARDWARE
    "XEN_DOMCTL_GETDOMSTATE_CAP_HARDWARE" XEN_DOMCTL_GETDOMSTATE_CAP_XENSTORE
    "XEN_DOMCTL_GETDOMSTATE_CAP_XENSTORE"
}
/// The argument of `HYPERVISOR_domctl`.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_domctl {
    /// The command: `XEN_DOMCTL_*`.
    pub cmd: u32,
    /// `XEN_DOMCTL_INTERFACE_VERSION`; zero for a stable command.
    pub interface_version: u32,
    /// The domain; some commands return one.
    pub domain: domid_t,
    _pad: [u16; 3],
    /// The command's argument.
    pub u: xen_domctl__u,
}
/// `xen_domctl` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_domctl_t = xen_domctl;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl on 63u8, spelled Struct "xen_domctl"
    "cmd interface_version domain _pad u" b"cc?b*3?"[domid_t, xen_domctl__u,] [] []
    expects 0u8 is[[144u64, 144u64, 144u64, 144u64, 144u64, 144u64]] { #[inline] unsafe
    fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domain);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
/// The commands.
///
/// Those without an argument are about the whole domain. Numbers that are missing here once were
/// commands, and are not given out again.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDomctlCommand(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDomctlCommand {
    /// Makes a domain.
    pub const XEN_DOMCTL_createdomain: Self = Self(1);
    /// Destroys a domain. Xen may have to be called again until it is done.
    pub const XEN_DOMCTL_destroydomain: Self = Self(2);
    /// Pauses a domain. Xen counts: it runs again once it is unpaused as often.
    pub const XEN_DOMCTL_pausedomain: Self = Self(3);
    /// Lets a paused domain run again.
    pub const XEN_DOMCTL_unpausedomain: Self = Self(4);
    /// Tells about a domain.
    pub const XEN_DOMCTL_getdomaininfo: Self = Self(5);
    /// Sets on which CPUs a virtual CPU can run.
    pub const XEN_DOMCTL_setvcpuaffinity: Self = Self(9);
    /// Controls shadow page tables, and the log of dirty pages.
    pub const XEN_DOMCTL_shadow_op: Self = Self(10);
    /// Limits a domain's memory.
    pub const XEN_DOMCTL_max_mem: Self = Self(11);
    /// Sets a virtual CPU's registers.
    pub const XEN_DOMCTL_setvcpucontext: Self = Self(12);
    /// Tells a virtual CPU's registers.
    pub const XEN_DOMCTL_getvcpucontext: Self = Self(13);
    /// Tells about a virtual CPU.
    pub const XEN_DOMCTL_getvcpuinfo: Self = Self(14);
    /// Allocates a domain's virtual CPUs.
    pub const XEN_DOMCTL_max_vcpus: Self = Self(15);
    /// Sets or tells how a domain is scheduled.
    pub const XEN_DOMCTL_scheduler_op: Self = Self(16);
    /// Changes a domain's UUID.
    pub const XEN_DOMCTL_setdomainhandle: Self = Self(17);
    /// Says whether a domain is being debugged.
    pub const XEN_DOMCTL_setdebugging: Self = Self(18);
    /// Lets a domain use an interrupt of the caller's.
    pub const XEN_DOMCTL_irq_permission: Self = Self(19);
    /// Lets a domain use memory of devices.
    pub const XEN_DOMCTL_iomem_permission: Self = Self(20);
    /// Lets a domain use I/O ports.
    pub const XEN_DOMCTL_ioport_permission: Self = Self(21);
    /// Fills a page with the code for hypercalls.
    pub const XEN_DOMCTL_hypercall_init: Self = Self(22);
    /// Sets how far a domain's wall clock is from the machine's.
    pub const XEN_DOMCTL_settimeoffset: Self = Self(24);
    /// Tells on which CPUs a virtual CPU can run.
    pub const XEN_DOMCTL_getvcpuaffinity: Self = Self(25);
    /// Not in use: only PowerPC had it.
    pub const XEN_DOMCTL_real_mode_area: Self = Self(26);
    /// Lets a domain that has shut down go on, such as one that was suspended for a snapshot.
    pub const XEN_DOMCTL_resumedomain: Self = Self(27);
    /// Sends a virtual CPU what hardware would send it.
    pub const XEN_DOMCTL_sendtrigger: Self = Self(28);
    /// Chooses the event channel that is notified when a domain suspends.
    pub const XEN_DOMCTL_subscribe: Self = Self(29);
    /// Saves the state of an HVM domain's virtual hardware.
    pub const XEN_DOMCTL_gethvmcontext: Self = Self(33);
    /// Restores the state of an HVM domain's virtual hardware.
    pub const XEN_DOMCTL_sethvmcontext: Self = Self(34);
    /// Sets how wide a domain's addresses are.
    pub const XEN_DOMCTL_set_address_size: Self = Self(35);
    /// Tells how wide a domain's addresses are.
    pub const XEN_DOMCTL_get_address_size: Self = Self(36);
    /// Assigns a device to a domain.
    pub const XEN_DOMCTL_assign_device: Self = Self(37);
    /// Passes an interrupt of the machine to a domain.
    pub const XEN_DOMCTL_bind_pt_irq: Self = Self(38);
    /// Maps memory of devices into an HVM domain, or unmaps it.
    pub const XEN_DOMCTL_memory_mapping: Self = Self(39);
    /// Maps I/O ports into an HVM domain, or unmaps them.
    pub const XEN_DOMCTL_ioport_mapping: Self = Self(40);
    /// Sets the rest of a virtual CPU's state.
    pub const XEN_DOMCTL_set_ext_vcpucontext: Self = Self(42);
    /// Tells the rest of a virtual CPU's state.
    pub const XEN_DOMCTL_get_ext_vcpucontext: Self = Self(43);
    /// Not in use: only Itanium had it.
    pub const XEN_DOMCTL_set_opt_feature: Self = Self(44);
    /// Tests whether a device can be assigned to a domain.
    pub const XEN_DOMCTL_test_assign_device: Self = Self(45);
    /// Gives a domain the rights of a device model over another one.
    pub const XEN_DOMCTL_set_target: Self = Self(46);
    /// Takes a device away from a domain.
    pub const XEN_DOMCTL_deassign_device: Self = Self(47);
    /// Stops passing an interrupt of the machine to a domain.
    pub const XEN_DOMCTL_unbind_pt_irq: Self = Self(48);
    /// Tells which devices can only be assigned together.
    pub const XEN_DOMCTL_get_device_group: Self = Self(50);
    /// Controls the debugging of a virtual CPU.
    pub const XEN_DOMCTL_debug_op: Self = Self(54);
    /// Saves one record of the state of an HVM domain's virtual hardware.
    pub const XEN_DOMCTL_gethvmcontext_partial: Self = Self(55);
    /// Controls a ring of events.
    pub const XEN_DOMCTL_vm_event_op: Self = Self(56);
    /// Controls the sharing of a domain's pages.
    pub const XEN_DOMCTL_mem_sharing_op: Self = Self(57);
    /// Tells how a domain sees the time stamp counter.
    pub const XEN_DOMCTL_gettscinfo: Self = Self(59);
    /// Sets how a domain sees the time stamp counter.
    pub const XEN_DOMCTL_settscinfo: Self = Self(60);
    /// Tells what pages are used as.
    pub const XEN_DOMCTL_getpageframeinfo3: Self = Self(61);
    /// Sets a virtual CPU's extended state. x86 only.
    pub const XEN_DOMCTL_setvcpuextstate: Self = Self(62);
    /// Tells a virtual CPU's extended state. x86 only.
    pub const XEN_DOMCTL_getvcpuextstate: Self = Self(63);
    /// Says what happens to a restricted access without a monitor.
    pub const XEN_DOMCTL_set_access_required: Self = Self(64);
    /// Counts the mistakes in how a domain's frames are mapped.
    pub const XEN_DOMCTL_audit_p2m: Self = Self(65);
    /// Makes a domain the one that gets a virtual interrupt.
    pub const XEN_DOMCTL_set_virq_handler: Self = Self(66);
    /// Marks a page of a domain as broken.
    pub const XEN_DOMCTL_set_broken_page_p2m: Self = Self(67);
    /// Sets from which NUMA nodes a domain's memory is preferred.
    pub const XEN_DOMCTL_setnodeaffinity: Self = Self(68);
    /// Tells from which NUMA nodes a domain's memory is preferred.
    pub const XEN_DOMCTL_getnodeaffinity: Self = Self(69);
    /// Writes cached memory of a domain back, and drops it from caches.
    pub const XEN_DOMCTL_cacheflush: Self = Self(71);
    /// Tells what a virtual CPU's MSRs hold. x86 only.
    pub const XEN_DOMCTL_get_vcpu_msrs: Self = Self(72);
    /// Sets what a virtual CPU's MSRs hold. x86 only.
    pub const XEN_DOMCTL_set_vcpu_msrs: Self = Self(73);
    /// Gives a domain a virtual NUMA topology.
    pub const XEN_DOMCTL_setvnumainfo: Self = Self(74);
    /// Controls the monitoring of what a domain uses of the caches.
    pub const XEN_DOMCTL_psr_cmt_op: Self = Self(75);
    /// Says what a domain's monitor is told.
    pub const XEN_DOMCTL_monitor_op: Self = Self(77);
    /// Sets or tells what share of caches and memory bandwidth a domain has.
    pub const XEN_DOMCTL_psr_alloc: Self = Self(78);
    /// Returns a domain to how it began, but for its memory.
    pub const XEN_DOMCTL_soft_reset: Self = Self(79);
    /// Sets up a serial port that Xen emulates for a domain.
    pub const XEN_DOMCTL_vuart_op: Self = Self(81);
    /// Tells what CPUID and MSRs say to a domain. x86 only.
    pub const XEN_DOMCTL_get_cpu_policy: Self = Self(82);
    /// Sets what CPUID and MSRs say to a domain. x86 only.
    pub const XEN_DOMCTL_set_cpu_policy: Self = Self(83);
    /// Controls the tracing of a virtual CPU by the processor.
    pub const XEN_DOMCTL_vmtrace_op: Self = Self(84);
    /// Tells how much memory Xen has for managing a domain's.
    pub const XEN_DOMCTL_get_paging_mempool_size: Self = Self(85);
    /// Sets how much memory Xen has for managing a domain's.
    pub const XEN_DOMCTL_set_paging_mempool_size: Self = Self(86);
    /// Gives a domain the devices of an overlay of the device tree. Arm only.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_dt_overlay: Self = Self(87);
    /// Lets a domain use an interrupt of the machine.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_gsi_permission: Self = Self(88);
    /// Chooses the parts of the last level cache for a domain's memory.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_set_llc_colors: Self = Self(89);
    /// Tells the state of a domain. Stable.
    ///
    /// Newer than Xen 4.17.
    pub const XEN_DOMCTL_get_domain_state: Self = Self(90);
    /// Reads or writes a domain's memory for a debugger.
    pub const XEN_DOMCTL_gdbsx_guestmemio: Self = Self(1000);
    /// Pauses a virtual CPU for a debugger.
    pub const XEN_DOMCTL_gdbsx_pausevcpu: Self = Self(1001);
    /// Lets a virtual CPU run again that a debugger has paused.
    pub const XEN_DOMCTL_gdbsx_unpausevcpu: Self = Self(1002);
    /// Tells a debugger what has become of a domain.
    pub const XEN_DOMCTL_gdbsx_domstatus: Self = Self(1003);
}
self::__xen_header::abi::__group! {
    XenDomctlCommand u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenDomctlCommand u32 XEN_DOMCTL_createdomain "XEN_DOMCTL_createdomain"
    XEN_DOMCTL_destroydomain "XEN_DOMCTL_destroydomain" XEN_DOMCTL_pausedomain
    "XEN_DOMCTL_pausedomain" XEN_DOMCTL_unpausedomain "XEN_DOMCTL_unpausedomain"
    XEN_DOMCTL_getdomaininfo "XEN_DOMCTL_getdomaininfo" XEN_DOMCTL_setvcpuaffinity
    "XEN_DOMCTL_setvcpuaffinity" XEN_DOMCTL_shadow_op "XEN_DOMCTL_shadow_op"
    XEN_DOMCTL_max_mem "XEN_DOMCTL_max_mem" XEN_DOMCTL_setvcpucontext
    "XEN_DOMCTL_setvcpucontext" XEN_DOMCTL_getvcpucontext "XEN_DOMCTL_getvcpucontext"
    XEN_DOMCTL_getvcpuinfo "XEN_DOMCTL_getvcpuinfo" XEN_DOMCTL_max_vcpus
    "XEN_DOMCTL_max_vcpus" XEN_DOMCTL_scheduler_op "XEN_DOMCTL_scheduler_op"
    XEN_DOMCTL_setdomainhandle "XEN_DOMCTL_setdomainhandle" XEN_DOMCTL_setdebugging
    "XEN_DOMCTL_setdebugging" XEN_DOMCTL_irq_permission "XEN_DOMCTL_irq_permission"
    XEN_DOMCTL_iomem_permission "XEN_DOMCTL_iomem_permission"
    XEN_DOMCTL_ioport_permission "XEN_DOMCTL_ioport_permission" XEN_DOMCTL_hypercall_init
    "XEN_DOMCTL_hypercall_init" XEN_DOMCTL_settimeoffset "XEN_DOMCTL_settimeoffset"
    XEN_DOMCTL_getvcpuaffinity "XEN_DOMCTL_getvcpuaffinity" XEN_DOMCTL_real_mode_area
    "XEN_DOMCTL_real_mode_area" XEN_DOMCTL_resumedomain "XEN_DOMCTL_resumedomain"
    XEN_DOMCTL_sendtrigger "XEN_DOMCTL_sendtrigger" XEN_DOMCTL_subscribe
    "XEN_DOMCTL_subscribe" XEN_DOMCTL_gethvmcontext "XEN_DOMCTL_gethvmcontext"
    XEN_DOMCTL_sethvmcontext "XEN_DOMCTL_sethvmcontext" XEN_DOMCTL_set_address_size
    "XEN_DOMCTL_set_address_size" XEN_DOMCTL_get_address_size
    "XEN_DOMCTL_get_address_size" XEN_DOMCTL_assign_device "XEN_DOMCTL_assign_device"
    XEN_DOMCTL_bind_pt_irq "XEN_DOMCTL_bind_pt_irq" XEN_DOMCTL_memory_mapping
    "XEN_DOMCTL_memory_mapping" XEN_DOMCTL_ioport_mapping "XEN_DOMCTL_ioport_mapping"
    XEN_DOMCTL_set_ext_vcpucontext "XEN_DOMCTL_set_ext_vcpucontext"
    XEN_DOMCTL_get_ext_vcpucontext "XEN_DOMCTL_get_ext_vcpucontext"
    XEN_DOMCTL_set_opt_feature "XEN_DOMCTL_set_opt_feature" XEN_DOMCTL_test_assign_device
    "XEN_DOMCTL_test_assign_device" XEN_DOMCTL_set_target "XEN_DOMCTL_set_target"
    XEN_DOMCTL_deassign_device "XEN_DOMCTL_deassign_device" XEN_DOMCTL_unbind_pt_irq
    "XEN_DOMCTL_unbind_pt_irq" XEN_DOMCTL_get_device_group "XEN_DOMCTL_get_device_group"
    XEN_DOMCTL_debug_op "XEN_DOMCTL_debug_op" XEN_DOMCTL_gethvmcontext_partial
    "XEN_DOMCTL_gethvmcontext_partial" XEN_DOMCTL_vm_event_op "XEN_DOMCTL_vm_event_op"
    XEN_DOMCTL_mem_sharing_op "XEN_DOMCTL_mem_sharing_op" XEN_DOMCTL_gettscinfo
    "XEN_DOMCTL_gettscinfo" XEN_DOMCTL_settscinfo "XEN_DOMCTL_settscinfo"
    XEN_DOMCTL_getpageframeinfo3 "XEN_DOMCTL_getpageframeinfo3"
    XEN_DOMCTL_setvcpuextstate "XEN_DOMCTL_setvcpuextstate" XEN_DOMCTL_getvcpuextstate
    "XEN_DOMCTL_getvcpuextstate" XEN_DOMCTL_set_access_required
    "XEN_DOMCTL_set_access_required" XEN_DOMCTL_audit_p2m "XEN_DOMCTL_audit_p2m"
    XEN_DOMCTL_set_virq_handler "XEN_DOMCTL_set_virq_handler"
    XEN_DOMCTL_set_broken_page_p2m "XEN_DOMCTL_set_broken_page_p2m"
    XEN_DOMCTL_setnodeaffinity "XEN_DOMCTL_setnodeaffinity" XEN_DOMCTL_getnodeaffinity
    "XEN_DOMCTL_getnodeaffinity" XEN_DOMCTL_cacheflush "XEN_DOMCTL_cacheflush"
    XEN_DOMCTL_get_vcpu_msrs "XEN_DOMCTL_get_vcpu_msrs" XEN_DOMCTL_set_vcpu_msrs
    "XEN_DOMCTL_set_vcpu_msrs" XEN_DOMCTL_setvnumainfo "XEN_DOMCTL_setvnumainfo"
    XEN_DOMCTL_psr_cmt_op "XEN_DOMCTL_psr_cmt_op" XEN_DOMCTL_monitor_op
    "XEN_DOMCTL_monitor_op" XEN_DOMCTL_psr_alloc "XEN_DOMCTL_psr_alloc"
    XEN_DOMCTL_soft_reset "XEN_DOMCTL_soft_reset" XEN_DOMCTL_vuart_op
    "XEN_DOMCTL_vuart_op" XEN_DOMCTL_get_cpu_policy "XEN_DOMCTL_get_cpu_policy"
    XEN_DOMCTL_set_cpu_policy "XEN_DOMCTL_set_cpu_policy" XEN_DOMCTL_vmtrace_op
    "XEN_DOMCTL_vmtrace_op" XEN_DOMCTL_get_paging_mempool_size
    "XEN_DOMCTL_get_paging_mempool_size" XEN_DOMCTL_set_paging_mempool_size
    "XEN_DOMCTL_set_paging_mempool_size" XEN_DOMCTL_dt_overlay "XEN_DOMCTL_dt_overlay"
    XEN_DOMCTL_gsi_permission "XEN_DOMCTL_gsi_permission" XEN_DOMCTL_set_llc_colors
    "XEN_DOMCTL_set_llc_colors" XEN_DOMCTL_get_domain_state "XEN_DOMCTL_get_domain_state"
    XEN_DOMCTL_gdbsx_guestmemio "XEN_DOMCTL_gdbsx_guestmemio" XEN_DOMCTL_gdbsx_pausevcpu
    "XEN_DOMCTL_gdbsx_pausevcpu" XEN_DOMCTL_gdbsx_unpausevcpu
    "XEN_DOMCTL_gdbsx_unpausevcpu" XEN_DOMCTL_gdbsx_domstatus
    "XEN_DOMCTL_gdbsx_domstatus"
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xen_domctl__u {
    /// The domain to make.
    pub createdomain: xen_domctl_createdomain,
    /// What there is to say of the domain.
    pub getdomaininfo: xen_domctl_getdomaininfo,
    /// Pages, and what they are used as.
    pub getpageframeinfo3: xen_domctl_getpageframeinfo3,
    /// The NUMA nodes that memory comes from.
    pub nodeaffinity: xen_domctl_nodeaffinity,
    /// The CPUs of a virtual CPU.
    pub vcpuaffinity: xen_domctl_vcpuaffinity,
    /// Shadow page tables, and the log of dirty pages.
    pub shadow_op: xen_domctl_shadow_op,
    /// The limit of memory.
    pub max_mem: xen_domctl_max_mem,
    /// A virtual CPU's registers.
    pub vcpucontext: xen_domctl_vcpucontext,
    /// What there is to say of a virtual CPU.
    pub getvcpuinfo: xen_domctl_getvcpuinfo,
    /// How many virtual CPUs.
    pub max_vcpus: xen_domctl_max_vcpus,
    /// Parameters of the scheduler.
    pub scheduler_op: xen_domctl_scheduler_op,
    /// The new UUID.
    pub setdomainhandle: xen_domctl_setdomainhandle,
    /// Whether the domain is being debugged.
    pub setdebugging: xen_domctl_setdebugging,
    /// The caller's interrupt.
    pub irq_permission: xen_domctl_irq_permission,
    /// The machine's interrupt.
    ///
    /// Newer than Xen 4.17.
    pub gsi_permission: xen_domctl_gsi_permission,
    /// The memory of devices.
    pub iomem_permission: xen_domctl_iomem_permission,
    /// The I/O ports.
    pub ioport_permission: xen_domctl_ioport_permission,
    /// The page for hypercalls.
    pub hypercall_init: xen_domctl_hypercall_init,
    /// The offset of the wall clock.
    pub settimeoffset: xen_domctl_settimeoffset,
    /// The time stamp counter.
    pub tsc_info: xen_domctl_tsc_info,
    /// The state of virtual hardware.
    pub hvmcontext: xen_domctl_hvmcontext,
    /// One record of that state.
    pub hvmcontext_partial: xen_domctl_hvmcontext_partial,
    /// The width of addresses.
    pub address_size: xen_domctl_address_size,
    /// What a virtual CPU is sent.
    pub sendtrigger: xen_domctl_sendtrigger,
    /// The devices of a group.
    pub get_device_group: xen_domctl_get_device_group,
    /// The device.
    pub assign_device: xen_domctl_assign_device,
    /// The interrupt, on the machine and in the domain.
    pub bind_pt_irq: xen_domctl_bind_pt_irq,
    /// The memory, in the domain and on the machine.
    pub memory_mapping: xen_domctl_memory_mapping,
    /// The I/O ports, in the domain and on the machine.
    pub ioport_mapping: xen_domctl_ioport_mapping,
    /// The rest of a virtual CPU's state.
    pub ext_vcpucontext: xen_domctl_ext_vcpucontext,
    /// The domain to serve.
    pub set_target: xen_domctl_set_target,
    /// The event channel for suspending.
    pub subscribe: xen_domctl_subscribe,
    /// How a virtual CPU is debugged.
    pub debug_op: xen_domctl_debug_op,
    /// A ring of events.
    pub vm_event_op: xen_domctl_vm_event_op,
    /// Whether pages are shared.
    pub mem_sharing_op: xen_domctl_mem_sharing_op,
    /// What CPUID and MSRs say.
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    pub cpu_policy: xen_domctl_cpu_policy,
    /// A virtual CPU's extended state.
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    pub vcpuextstate: xen_domctl_vcpuextstate,
    /// A virtual CPU's MSRs.
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    pub vcpu_msrs: xen_domctl_vcpu_msrs,
    /// What restricted accesses need.
    pub access_required: xen_domctl_set_access_required,
    /// The mistakes that were found.
    pub audit_p2m: xen_domctl_audit_p2m,
    /// The virtual interrupt.
    pub set_virq_handler: xen_domctl_set_virq_handler,
    /// The memory to read or write.
    pub gdbsx_guest_memio: xen_domctl_gdbsx_memio,
    /// The broken page.
    pub set_broken_page_p2m: xen_domctl_set_broken_page_p2m,
    /// The memory that caches are to give up.
    pub cacheflush: xen_domctl_cacheflush,
    /// The virtual CPU to pause or to let run.
    pub gdbsx_pauseunp_vcpu: xen_domctl_gdbsx_pauseunp_vcpu,
    /// What a debugger is told.
    pub gdbsx_domstatus: xen_domctl_gdbsx_domstatus,
    /// The virtual NUMA topology.
    pub vnuma: xen_domctl_vnuma,
    /// The monitoring of caches.
    pub psr_cmt_op: xen_domctl_psr_cmt_op,
    /// What the monitor is told.
    pub monitor_op: xen_domctl_monitor_op,
    /// The share of caches and bandwidth.
    pub psr_alloc: xen_domctl_psr_alloc,
    /// The serial port.
    pub vuart_op: xen_domctl_vuart_op,
    /// The trace of a virtual CPU.
    pub vmtrace_op: xen_domctl_vmtrace_op,
    /// The size of the pool.
    pub paging_mempool: xen_domctl_paging_mempool,
    /// The overlay.
    ///
    /// Newer than Xen 4.17.
    #[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
    pub dt_overlay: xen_domctl_dt_overlay,
    /// The colours.
    ///
    /// Newer than Xen 4.17.
    pub set_llc_colors: xen_domctl_set_llc_colors,
    /// The domain's state.
    ///
    /// Newer than Xen 4.17.
    pub get_domain_state: xen_domctl_get_domain_state,
    pad: [u8; 128],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_domctl__u on 63u8, spelled Union "xen_domctl__u"
    "createdomain getdomaininfo getpageframeinfo3 nodeaffinity vcpuaffinity shadow_op max_mem vcpucontext getvcpuinfo max_vcpus scheduler_op setdomainhandle setdebugging irq_permission gsi_permission iomem_permission ioport_permission hypercall_init settimeoffset tsc_info hvmcontext hvmcontext_partial address_size sendtrigger get_device_group assign_device bind_pt_irq memory_mapping ioport_mapping ext_vcpucontext set_target subscribe debug_op vm_event_op mem_sharing_op cpu_policy vcpuextstate vcpu_msrs access_required audit_p2m set_virq_handler gdbsx_guest_memio set_broken_page_p2m cacheflush gdbsx_pauseunp_vcpu gdbsx_domstatus vnuma psr_cmt_op monitor_op psr_alloc vuart_op vmtrace_op paging_mempool dt_overlay set_llc_colors get_domain_state pad"
    b"????????????????????????????????????@?@?@????????????????@??a*128"[xen_domctl_createdomain,
    xen_domctl_getdomaininfo, xen_domctl_getpageframeinfo3, xen_domctl_nodeaffinity,
    xen_domctl_vcpuaffinity, xen_domctl_shadow_op, xen_domctl_max_mem,
    xen_domctl_vcpucontext, xen_domctl_getvcpuinfo, xen_domctl_max_vcpus,
    xen_domctl_scheduler_op, xen_domctl_setdomainhandle, xen_domctl_setdebugging,
    xen_domctl_irq_permission, xen_domctl_gsi_permission, xen_domctl_iomem_permission,
    xen_domctl_ioport_permission, xen_domctl_hypercall_init, xen_domctl_settimeoffset,
    xen_domctl_tsc_info, xen_domctl_hvmcontext, xen_domctl_hvmcontext_partial,
    xen_domctl_address_size, xen_domctl_sendtrigger, xen_domctl_get_device_group,
    xen_domctl_assign_device, xen_domctl_bind_pt_irq, xen_domctl_memory_mapping,
    xen_domctl_ioport_mapping, xen_domctl_ext_vcpucontext, xen_domctl_set_target,
    xen_domctl_subscribe, xen_domctl_debug_op, xen_domctl_vm_event_op,
    xen_domctl_mem_sharing_op, xen_domctl_cpu_policy, xen_domctl_vcpuextstate,
    xen_domctl_vcpu_msrs, xen_domctl_set_access_required, xen_domctl_audit_p2m,
    xen_domctl_set_virq_handler, xen_domctl_gdbsx_memio, xen_domctl_set_broken_page_p2m,
    xen_domctl_cacheflush, xen_domctl_gdbsx_pauseunp_vcpu, xen_domctl_gdbsx_domstatus,
    xen_domctl_vnuma, xen_domctl_psr_cmt_op, xen_domctl_monitor_op, xen_domctl_psr_alloc,
    xen_domctl_vuart_op, xen_domctl_vmtrace_op, xen_domctl_paging_mempool,
    xen_domctl_dt_overlay, xen_domctl_set_llc_colors, xen_domctl_get_domain_state,] []
    [3u8, 3u8, 3u8, 12u8] expects 4u8 is[] {}
}
