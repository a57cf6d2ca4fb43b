// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Machine checks of x86: errors that the hardware reports.
//!
//! Xen takes what the processors report and keeps it (telemetry) until the initial domain fetches
//! it: corrected errors at leisure, after `VIRQ_MCA`; errors that could not be corrected at once,
//! in its handler for machine checks. What is fetched is a row of records (`mcinfo_*`), which say
//! what happened, where, and what Xen has done about it.
//!
//! `HYPERVISOR_mca(xen_mc_t *)` takes an operation (`XEN_MC_*`) and its argument in one struct. Only
//! the initial domain may call it. Some operations make Xen behave as if there had been an error,
//! for tests.
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
/// The number of the hypercall.
pub const __HYPERVISOR_mca: u32 = XenHypercall::__HYPERVISOR_arch_0.0;
/// The version of the interface.
pub const XEN_MCA_INTERFACE_VERSION: u32 = 0x01ecc003;
/// What is to be fetched: `xen_mc_fetch::flags`, from the caller.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenMcFetchFlags(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenMcFetchFlags {
    /// What is not urgent: corrected errors.
    pub const XEN_MC_NONURGENT: Self = Self(0x0001);
    /// What is urgent.
    pub const XEN_MC_URGENT: Self = Self(0x0002);
    /// Nothing: what has been fetched is dealt with, and Xen can forget it.
    pub const XEN_MC_ACK: Self = Self(0x0004);
}
self::__xen_header::abi::__group! {
    XenMcFetchFlags u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenMcFetchFlags u32 XEN_MC_NONURGENT "XEN_MC_NONURGENT" XEN_MC_URGENT "XEN_MC_URGENT"
    XEN_MC_ACK "XEN_MC_ACK"
}
/// In `flags`, from Xen: all is well.
pub const XEN_MC_OK: u32 = 0x0;
/// What is not well: `flags`, from Xen.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenMcResult(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenMcResult {
    /// It could not be fetched.
    pub const XEN_MC_FETCHFAILED: Self = Self(0x1);
    /// There was nothing to be fetched.
    pub const XEN_MC_NODATA: Self = Self(0x2);
    /// It is about another error, which happened after the notification.
    pub const XEN_MC_NOMATCH: Self = Self(0x4);
    /// The domain has no handler for machine checks.
    pub const XEN_MC_CANNOTHANDLE: Self = Self(0x8);
    /// The domain could not be notified; it may work later.
    pub const XEN_MC_NOTDELIVERED: Self = Self(0x10);
}
self::__xen_header::abi::__group! {
    XenMcResult u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenMcResult u32 XEN_MC_FETCHFAILED "XEN_MC_FETCHFAILED" XEN_MC_NODATA "XEN_MC_NODATA"
    XEN_MC_NOMATCH "XEN_MC_NOMATCH" XEN_MC_CANNOTHANDLE "XEN_MC_CANNOTHANDLE"
    XEN_MC_NOTDELIVERED "XEN_MC_NOTDELIVERED"
}
/// The virtual CPU is not known, in all fields `mc_vcpuid`.
pub const XEN_MC_VCPUID_INVALID: u16 = 0xffff;
#[allow(nonstandard_style, clippy::all)]
/// The virtual interrupt, of the initial domain, by which Xen tells of corrected errors.
pub const VIRQ_MCA: u32 = Virq::VIRQ_ARCH_0.0;
/// What a record is about.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct McType(pub u16);
#[allow(non_upper_case_globals, clippy::all)]
impl McType {
    /// The error as a whole: `mcinfo_global`.
    pub const MC_TYPE_GLOBAL: Self = Self(0);
    /// One bank of registers: `mcinfo_bank`.
    pub const MC_TYPE_BANK: Self = Self(1);
    /// Further registers: `mcinfo_extended`.
    pub const MC_TYPE_EXTENDED: Self = Self(2);
    /// What Xen has done: `mcinfo_recovery`.
    pub const MC_TYPE_RECOVERY: Self = Self(3);
}
self::__xen_header::abi::__group! {
    McType u16[] []
}
self::__xen_header::abi::__open_enum! {
    McType u16 MC_TYPE_GLOBAL "MC_TYPE_GLOBAL" MC_TYPE_BANK "MC_TYPE_BANK"
    MC_TYPE_EXTENDED "MC_TYPE_EXTENDED" MC_TYPE_RECOVERY "MC_TYPE_RECOVERY"
}
/// How each record begins.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct mcinfo_common {
    /// What it is about: `MC_TYPE_*`.
    pub r#type: u16,
    /// How long it is as a whole, in bytes.
    pub size: u16,
}
/// `mcinfo_common` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_mcinfo_common_t = mcinfo_common;
self::__xen_header::abi::__record! {
    Abi[zeroed] for mcinfo_common on 63u8, known LAYOUT[(4u64 2u64)] {}
}
/// What sort of error it is, and how Xen came to know of it.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct McFlag(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl McFlag {
    /// It has been corrected.
    pub const MC_FLAG_CORRECTABLE: Self = Self(1 << 0);
    /// It has not, and nothing helps.
    pub const MC_FLAG_UNCORRECTABLE: Self = Self(1 << 1);
    /// It has not, but software can recover from it.
    pub const MC_FLAG_RECOVERABLE: Self = Self(1 << 2);
    /// Xen found it when it looked at the registers from time to time.
    pub const MC_FLAG_POLLED: Self = Self(1 << 3);
    /// Xen found it when it started.
    pub const MC_FLAG_RESET: Self = Self(1 << 4);
    /// An interrupt for corrected errors told of it (CMCI).
    pub const MC_FLAG_CMCI: Self = Self(1 << 5);
    /// A machine check exception told of it.
    pub const MC_FLAG_MCE: Self = Self(1 << 6);
}
self::__xen_header::abi::__group! {
    McFlag u32[] [bits]
}
self::__xen_header::abi::__flags! {
    McFlag u32 MC_FLAG_CORRECTABLE "MC_FLAG_CORRECTABLE" MC_FLAG_UNCORRECTABLE
    "MC_FLAG_UNCORRECTABLE" MC_FLAG_RECOVERABLE "MC_FLAG_RECOVERABLE" MC_FLAG_POLLED
    "MC_FLAG_POLLED" MC_FLAG_RESET "MC_FLAG_RESET" MC_FLAG_CMCI "MC_FLAG_CMCI"
    MC_FLAG_MCE "MC_FLAG_MCE"
}
/// The error as a whole.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct mcinfo_global {
    /// `MC_TYPE_GLOBAL`, and the size.
    pub common: xen_mcinfo_common_t,
    /// The domain that was running, and so most likely has to suffer from it.
    pub mc_domid: u16,
    /// Its virtual CPU, or `XEN_MC_VCPUID_INVALID`.
    pub mc_vcpuid: u16,
    /// The processor's socket.
    pub mc_socketid: u32,
    /// Its core in the socket.
    pub mc_coreid: u16,
    /// Its thread in the core.
    pub mc_core_threadid: u16,
    /// The number of its interrupt controller.
    pub mc_apicid: u32,
    /// `MC_FLAG_*`
    pub mc_flags: u32,
    /// The register MCG_STATUS.
    pub mc_gstatus: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for mcinfo_global on 63u8, spelled Struct "mcinfo_global"
    "common mc_domid mc_vcpuid mc_socketid mc_coreid mc_core_threadid mc_apicid mc_flags mc_gstatus"
    b"?bbcbbccd"[xen_mcinfo_common_t,] [] [] expects 8u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).common); } } }
}
/// One bank of registers.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct mcinfo_bank {
    /// `MC_TYPE_BANK`, and the size.
    pub common: xen_mcinfo_common_t,
    /// The bank.
    pub mc_bank: u16,
    /// The domain whose memory `mc_addr` is, where that means something.
    pub mc_domid: u16,
    /// The register MCi_STATUS.
    pub mc_status: u64,
    /// The register MCi_ADDR; the bit ADDRV of the status says whether it means something.
    pub mc_addr: u64,
    /// The register MCi_MISC; the bit MISCV of the status says whether it means something.
    pub mc_misc: u64,
    /// The register MCi_CTL2.
    pub mc_ctrl2: u64,
    /// The time stamp counter at the time of the error.
    pub mc_tsc: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for mcinfo_bank on 63u8, spelled Struct "mcinfo_bank"
    "common mc_bank mc_domid mc_status mc_addr mc_misc mc_ctrl2 mc_tsc"
    b"?bbddddd"[xen_mcinfo_common_t,] [] [] expects 8u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).common); } } }
}
/// A model-specific register, and its value.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct mcinfo_msr {
    /// The register.
    pub reg: u64,
    /// Its value.
    pub value: u64,
}
/// `mcinfo_msr` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_mcinfo_msr_t = mcinfo_msr;
self::__xen_header::abi::__record! {
    Abi[zeroed] for mcinfo_msr on 63u8, spelled Struct "mcinfo_msr" "reg value" b"dd"[]
    [] [] expects 8u8 is[] {}
}
/// Further registers. There may be several records of this sort.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct mcinfo_extended {
    /// `MC_TYPE_EXTENDED`, and the size.
    pub common: xen_mcinfo_common_t,
    /// How many of the registers mean something.
    pub mc_msrs: u32,
    /// The registers. An Intel processor saves up to 19: the general purpose ones, the flags and
    /// the instruction pointer, and some others.
    pub mc_msr: [xen_mcinfo_msr_t; 32],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for mcinfo_extended on 63u8, spelled Struct "mcinfo_extended"
    "common mc_msrs mc_msr" b"?c?*32"[xen_mcinfo_common_t, xen_mcinfo_msr_t,] [] []
    expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).common);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).mc_msr); } } }
}
/// What became of the error.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct RecAction(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl RecAction {
    /// Xen has recovered from it.
    pub const REC_ACTION_RECOVERED: Self = Self(0x1 << 0);
    /// Xen has done nothing.
    pub const REC_ACTION_NONE: Self = Self(0x1 << 1);
    /// The machine has to be reset.
    pub const REC_ACTION_NEED_RESET: Self = Self(0x1 << 2);
}
self::__xen_header::abi::__group! {
    RecAction u8[] [bits]
}
self::__xen_header::abi::__flags! {
    RecAction u8 REC_ACTION_RECOVERED "REC_ACTION_RECOVERED" REC_ACTION_NONE
    "REC_ACTION_NONE" REC_ACTION_NEED_RESET "REC_ACTION_NEED_RESET"
}
/// What Xen has done, or tried to do.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct McAction(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl McAction {
    /// It has taken a page out of use.
    pub const MC_ACTION_PAGE_OFFLINE: Self = Self(0x1 << 0);
    /// It has taken a processor out of use.
    pub const MC_ACTION_CPU_OFFLINE: Self = Self(0x1 << 1);
    /// It has taken a part of a cache out of use.
    pub const MC_ACTION_CACHE_SHRINK: Self = Self(0x1 << 2);
}
self::__xen_header::abi::__group! {
    McAction u8[] [bits]
}
self::__xen_header::abi::__flags! {
    McAction u8 MC_ACTION_PAGE_OFFLINE "MC_ACTION_PAGE_OFFLINE" MC_ACTION_CPU_OFFLINE
    "MC_ACTION_CPU_OFFLINE" MC_ACTION_CACHE_SHRINK "MC_ACTION_CACHE_SHRINK"
}
/// A page that Xen has taken out of use, so that it can be remembered over the next start.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct page_offline_action {
    /// Its machine frame.
    pub mfn: u64,
    /// What became of it: `PG_OFFLINE_*` of `sysctl.h`.
    pub status: u64,
}
/// `page_offline_action` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_page_offline_action_t = page_offline_action;
self::__xen_header::abi::__record! {
    Abi[zeroed] for page_offline_action on 63u8, spelled Struct "page_offline_action"
    "mfn status" b"dd"[] [] [] expects 8u8 is[] {}
}
/// A processor that Xen has taken out of use.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct cpu_offline_action {
    /// Its socket.
    pub mc_socketid: u32,
    /// Its core in the socket.
    pub mc_coreid: u16,
    /// Its thread in the core.
    pub mc_core_threadid: u16,
}
/// `cpu_offline_action` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_cpu_offline_action_t = cpu_offline_action;
self::__xen_header::abi::__record! {
    Abi[zeroed] for cpu_offline_action on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// How much room there is for what was done, in bytes.
pub const MAX_UNION_SIZE: u32 = 16;
/// What Xen has done about the error.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct mcinfo_recovery {
    /// `MC_TYPE_RECOVERY`, and the size.
    pub common: xen_mcinfo_common_t,
    /// The bank that the error is from.
    pub mc_bank: u16,
    /// `REC_ACTION_*`
    pub action_flags: u8,
    /// `MC_ACTION_*`
    pub action_types: u8,
    /// More about it.
    pub action_info: mcinfo_recovery__action_info,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for mcinfo_recovery on 63u8, spelled Struct "mcinfo_recovery"
    "common mc_bank action_flags action_types action_info" b"?baa?"[xen_mcinfo_common_t,
    mcinfo_recovery__action_info,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).common);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).action_info); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union mcinfo_recovery__action_info {
    /// The page.
    pub page_retire: xen_page_offline_action_t,
    /// The processor.
    pub cpu_offline: xen_cpu_offline_action_t,
    pad: [u8; MAX_UNION_SIZE as usize],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for mcinfo_recovery__action_info on 63u8, spelled Union
    "mcinfo_recovery__action_info" "page_retire cpu_offline pad"
    b"??a*"[xen_page_offline_action_t, xen_cpu_offline_action_t,]
    [self::__xen_header::abi::each((MAX_UNION_SIZE as usize) as u64),] [] expects 0u8
    is[] {}
}
/// How much the hypercall passes at once, in bytes.
pub const MCINFO_HYPERCALLSIZE: u32 = 1024;
/// How large `mc_info` is, in bytes.
pub const MCINFO_MAXSIZE: u32 = 768;
/// In `mc_info::flags`: not all records found room.
pub const MCINFO_FLAGS_UNCOMPLETE: u32 = 0x1;
/// What is known of one error.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct mc_info {
    /// How many records there are.
    pub mi_nentries: u32,
    /// `MCINFO_FLAGS_*`
    pub flags: u32,
    /// The records, one after the other. Each begins with a `mcinfo_common`, which says how long it
    /// is.
    pub mi_data: [u64; (MCINFO_MAXSIZE as usize - 1) / 8],
}
/// `mc_info` under its typedef name.
#[allow(non_camel_case_types)]
pub type mc_info_t = mc_info;
self::__xen_header::abi::__record! {
    Abi[zeroed] for mc_info on 63u8, spelled Struct "mc_info" "mi_nentries flags mi_data"
    b"ccd*"[] [self::__xen_header::abi::each(((MCINFO_MAXSIZE as usize - 1) / 8) as
    u64),] [] expects 8u8 is[[768u64, 768u64, 768u64, 768u64, 768u64, 768u64]] {}
}
/// How many registers `mcinfo_logical_cpu` has room for.
pub const __MC_MSR_ARRAYSIZE: u32 = 8;
/// How many words of capabilities `mcinfo_logical_cpu` has.
pub const MC_NCAPS: u32 = 7;
/// What the words of capabilities are.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct McCaps(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl McCaps {
    /// EDX of CPUID leaf 1.
    pub const MC_CAPS_STD_EDX: Self = Self(0);
    /// EDX of CPUID leaf 0x80000001.
    pub const MC_CAPS_AMD_EDX: Self = Self(1);
    /// EDX of Transmeta's CPUID leaf 0x80860001.
    pub const MC_CAPS_TM: Self = Self(2);
    /// What Linux defines.
    pub const MC_CAPS_LINUX: Self = Self(3);
    /// ECX of CPUID leaf 1.
    pub const MC_CAPS_STD_ECX: Self = Self(4);
    /// EDX of VIA's CPUID leaf 0xc0000001.
    pub const MC_CAPS_VIA: Self = Self(5);
    /// ECX of CPUID leaf 0x80000001.
    pub const MC_CAPS_AMD_ECX: Self = Self(6);
}
self::__xen_header::abi::__group! {
    McCaps u32[] []
}
self::__xen_header::abi::__open_enum! {
    McCaps u32 MC_CAPS_STD_EDX "MC_CAPS_STD_EDX" MC_CAPS_AMD_EDX "MC_CAPS_AMD_EDX"
    MC_CAPS_TM "MC_CAPS_TM" MC_CAPS_LINUX "MC_CAPS_LINUX" MC_CAPS_STD_ECX
    "MC_CAPS_STD_ECX" MC_CAPS_VIA "MC_CAPS_VIA" MC_CAPS_AMD_ECX "MC_CAPS_AMD_ECX"
}
/// A processor.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct mcinfo_logical_cpu {
    /// Its number in Xen.
    pub mc_cpunr: u32,
    /// Its socket.
    pub mc_chipid: u32,
    /// Its core in the socket.
    pub mc_coreid: u16,
    /// Its thread in the core.
    pub mc_threadid: u16,
    /// The number of its interrupt controller.
    pub mc_apicid: u32,
    /// The number of its cluster.
    pub mc_clusterid: u32,
    /// How many cores the socket has.
    pub mc_ncores: u32,
    /// How many of them are in use.
    pub mc_ncores_active: u32,
    /// How many threads a core has.
    pub mc_nthreads: u32,
    /// The highest leaf of CPUID; -1 where there is no CPUID.
    pub mc_cpuid_level: i32,
    /// Its family.
    pub mc_family: u32,
    /// Its maker, as Xen numbers them.
    pub mc_vendor: u32,
    /// Its model.
    pub mc_model: u32,
    /// Its stepping.
    pub mc_step: u32,
    /// Its maker, as CPUID tells.
    pub mc_vendorid: [c_char; 16],
    /// Its name, as CPUID tells.
    pub mc_brandid: [c_char; 64],
    /// What it is capable of; `MC_CAPS_*` says which word is what.
    pub mc_cpu_caps: [u32; MC_NCAPS as usize],
    /// The size of its cache in KiB.
    pub mc_cache_size: u32,
    /// The size of a line of its cache in bytes.
    pub mc_cache_alignment: u32,
    /// How many of the registers mean something.
    pub mc_nmsrvals: i32,
    /// Registers that say what its machine checks are like, such as MCG_CAP.
    pub mc_msrvalues: [xen_mcinfo_msr_t; __MC_MSR_ARRAYSIZE as usize],
}
/// `mcinfo_logical_cpu` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_mc_logical_cpu_t = mcinfo_logical_cpu;
self::__xen_header::abi::__record! {
    Abi[zeroed] for mcinfo_logical_cpu on 63u8, spelled Struct "mcinfo_logical_cpu"
    "mc_cpunr mc_chipid mc_coreid mc_threadid mc_apicid mc_clusterid mc_ncores mc_ncores_active mc_nthreads mc_cpuid_level mc_family mc_vendor mc_model mc_step mc_vendorid mc_brandid mc_cpu_caps mc_cache_size mc_cache_alignment mc_nmsrvals mc_msrvalues"
    b"ccbbcccccgcccck*16k*64c*ccg?*"[xen_mcinfo_msr_t,]
    [self::__xen_header::abi::each((MC_NCAPS as usize) as u64),
    self::__xen_header::abi::each((__MC_MSR_ARRAYSIZE as usize) as u64),] [] expects 5u8
    is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields =
    const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 21usize > ()
    }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).mc_msrvalues); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// Fetches what is known of an error, or says that it has been dealt with: `xen_mc_fetch`.
pub const XEN_MC_fetch: u32 = 1;
/// What is fetched.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_mc_fetch {
    /// `XEN_MC_NONURGENT` or `XEN_MC_URGENT`, and `XEN_MC_ACK`; afterwards `XEN_MC_OK` or what is
    /// not well.
    pub flags: u32,
    _pad0: u32,
    /// The number of what was fetched, which `XEN_MC_ACK` repeats.
    pub fetch_id: u64,
    /// Where it goes.
    pub data: GuestHandle<mc_info_t>,
}
/// `xen_mc_fetch` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_mc_fetch_t = xen_mc_fetch;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_mc_fetch on 63u8, spelled Struct "xen_mc_fetch"
    "flags _pad0 fetch_id data" b"ccdH"[] [] [] expects 12u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Tells another domain of an error: `xen_mc_notifydomain`.
pub const XEN_MC_notifydomain: u32 = 2;
/// Who is to be told of an error.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_mc_notifydomain {
    /// The domain.
    pub mc_domid: u16,
    /// Its virtual CPU, usually from what was fetched.
    pub mc_vcpuid: u16,
    /// What sort of error it is; afterwards `XEN_MC_OK` or what is not well.
    pub flags: u32,
}
/// `xen_mc_notifydomain` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_mc_notifydomain_t = xen_mc_notifydomain;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_mc_notifydomain on 63u8, known LAYOUT[(8u64 4u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Describes the processors: `xen_mc_physcpuinfo`.
pub const XEN_MC_physcpuinfo: u32 = 3;
/// The processors.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_mc_physcpuinfo {
    /// Room in `info`; afterwards, how many processors there are.
    pub ncpus: u32,
    _pad0: u32,
    /// Where they go; none to ask for the number alone.
    pub info: GuestHandle<xen_mc_logical_cpu_t>,
}
/// `xen_mc_physcpuinfo` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_mc_physcpuinfo_t = xen_mc_physcpuinfo;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_mc_physcpuinfo on 63u8, spelled Struct "xen_mc_physcpuinfo"
    "ncpus _pad0 info" b"ccH"[] [] [] expects 4u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Writes registers of a processor, or makes Xen see other values in them: `xen_mc_msrinject`.
pub const XEN_MC_msrinject: u32 = 4;
/// How many registers can be written at once.
pub const MC_MSRINJ_MAXMSRS: u32 = 8;
/// Registers that are to be written.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_mc_msrinject {
    /// The processor.
    pub mcinj_cpunr: u32,
    /// `MC_MSRINJ_F_*`; bits 16 to 31 are zero.
    pub mcinj_flags: u32,
    /// How many registers.
    pub mcinj_count: u32,
    /// The domain whose addresses they are, with `MC_MSRINJ_F_GPADDR`.
    pub mcinj_domid: domid_t,
    _pad0: u16,
    /// The registers.
    pub mcinj_msr: [xen_mcinfo_msr_t; MC_MSRINJ_MAXMSRS as usize],
}
/// `xen_mc_msrinject` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_mc_msrinject_t = xen_mc_msrinject;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_mc_msrinject on 63u8, spelled Struct "xen_mc_msrinject"
    "mcinj_cpunr mcinj_flags mcinj_count mcinj_domid _pad0 mcinj_msr" b"ccc?b?*"[domid_t,
    xen_mcinfo_msr_t,] [self::__xen_header::abi::each((MC_MSRINJ_MAXMSRS as usize) as
    u64),] [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) {
    unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).mcinj_domid);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).mcinj_msr); } } }
}
/// How registers are to be written.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct McMsrinjFlags(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl McMsrinjFlags {
    /// Not at all: Xen only sees the values.
    pub const MC_MSRINJ_F_INTERPOSE: Self = Self(0x1);
    /// MCi_ADDR is a guest physical address, which Xen translates.
    pub const MC_MSRINJ_F_GPADDR: Self = Self(0x2);
}
self::__xen_header::abi::__group! {
    McMsrinjFlags u32[] [bits]
}
self::__xen_header::abi::__flags! {
    McMsrinjFlags u32 MC_MSRINJ_F_INTERPOSE "MC_MSRINJ_F_INTERPOSE" MC_MSRINJ_F_GPADDR
    "MC_MSRINJ_F_GPADDR"
}
#[allow(nonstandard_style, clippy::all)]
/// Raises a machine check exception on a processor: `xen_mc_mceinject`.
pub const XEN_MC_mceinject: u32 = 5;
/// Who gets a machine check exception.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_mc_mceinject {
    /// The processor.
    pub mceinj_cpunr: c_uint,
}
/// `xen_mc_mceinject` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_mc_mceinject_t = xen_mc_mceinject;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_mc_mceinject on 63u8, known LAYOUT[(4u64 4u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Raises an interrupt or exception of machine checks: `xen_mc_inject_v2`.
pub const XEN_MC_inject_v2: u32 = 6;
/// The bits of `xen_mc_inject_v2::flags` that say what is raised.
pub const XEN_MC_INJECT_TYPE_MASK: u32 = 0x7;
/// What is raised.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenMcInjectType(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenMcInjectType {
    /// A machine check exception.
    pub const XEN_MC_INJECT_TYPE_MCE: Self = Self(0x0);
    /// An interrupt for corrected errors.
    pub const XEN_MC_INJECT_TYPE_CMCI: Self = Self(0x1);
    /// A machine check exception that one processor alone gets.
    pub const XEN_MC_INJECT_TYPE_LMCE: Self = Self(0x2);
}
self::__xen_header::abi::__group! {
    XenMcInjectType u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenMcInjectType u32 XEN_MC_INJECT_TYPE_MCE "XEN_MC_INJECT_TYPE_MCE"
    XEN_MC_INJECT_TYPE_CMCI "XEN_MC_INJECT_TYPE_CMCI" XEN_MC_INJECT_TYPE_LMCE
    "XEN_MC_INJECT_TYPE_LMCE"
}
/// In `xen_mc_inject_v2::flags`: all processors get it, whatever `cpumap` says.
pub const XEN_MC_INJECT_CPU_BROADCAST: u32 = 0x8;
/// What is raised, and who gets it.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_mc_inject_v2 {
    /// `XEN_MC_INJECT_*`
    pub flags: u32,
    /// The processors.
    pub cpumap: xenctl_bitmap_t,
}
/// `xen_mc_inject_v2` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_mc_inject_v2_t = xen_mc_inject_v2;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_mc_inject_v2 on 63u8, spelled Struct "xen_mc_inject_v2"
    "flags cpumap" b"c?"[xenctl_bitmap_t,] [] [] expects 1u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).cpumap); } } }
}
/// The argument of `HYPERVISOR_mca`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_mc {
    /// The operation: `XEN_MC_fetch` and so on.
    pub cmd: u32,
    /// `XEN_MCA_INTERFACE_VERSION`
    pub interface_version: u32,
    /// What it works on.
    pub u: xen_mc__u,
}
/// `xen_mc` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_mc_t = xen_mc;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_mc on 63u8, spelled Struct "xen_mc" "cmd interface_version u"
    b"cc?"[xen_mc__u,] [] [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this :
    * mut Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this)
    .u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xen_mc__u {
    /// Fetches what is known of an error.
    pub mc_fetch: xen_mc_fetch_t,
    /// Tells another domain.
    pub mc_notifydomain: xen_mc_notifydomain_t,
    /// Describes the processors.
    pub mc_physcpuinfo: xen_mc_physcpuinfo_t,
    /// Writes registers.
    pub mc_msrinject: xen_mc_msrinject_t,
    /// Raises a machine check exception.
    pub mc_mceinject: xen_mc_mceinject_t,
    /// Raises an interrupt or exception.
    pub mc_inject_v2: xen_mc_inject_v2_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_mc__u on 63u8, spelled Union "xen_mc__u"
    "mc_fetch mc_notifydomain mc_physcpuinfo mc_msrinject mc_mceinject mc_inject_v2"
    b"??????"[xen_mc_fetch_t, xen_mc_notifydomain_t, xen_mc_physcpuinfo_t,
    xen_mc_msrinject_t, xen_mc_mceinject_t, xen_mc_inject_v2_t,] [] [] expects 4u8 is[]
    {}
}
