// SPDX-License-Identifier: MIT
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

xen_header! {
    file: "arch-x86/xen-mca.h",
    guard: "__XEN_PUBLIC_ARCH_X86_MCA_H__",
    abis: [x86],
    assembler: true,
    version: XEN_MCA_INTERFACE_VERSION,
    reasons: {
        header_order: "the header includes nothing: xen.h comes before it",
        implicit_padding: "fixed before padding was spelled out; Xen translates what a 32-bit \
                           caller passes",
        no_native_int: "fixed with C's own types, of a size that both ABIs agree on",
        same_layout: "fixed with handles of native width; Xen translates what a 32-bit caller passes",
        wide_alignment: "fixed with plain 64-bit registers, at offsets that suit both ABIs",
        name_is_c: "named so in the first version of the header, and in use ever since",
    },
}

/// The number of the hypercall.
#[xen_abi(expect(name_is_c))]
pub const __HYPERVISOR_mca: u32 = XenHypercall::__HYPERVISOR_arch_0.0;

/// The version of the interface.
#[xen_abi]
pub const XEN_MCA_INTERFACE_VERSION: u32 = 0x01ecc003;

/// What is to be fetched: `xen_mc_fetch::flags`, from the caller.
#[xen_abi(flags(u32))]
pub enum XenMcFetchFlags {
    /// What is not urgent: corrected errors.
    XEN_MC_NONURGENT = 0x0001,
    /// What is urgent.
    XEN_MC_URGENT = 0x0002,
    /// Nothing: what has been fetched is dealt with, and Xen can forget it.
    XEN_MC_ACK = 0x0004,
}

/// In `flags`, from Xen: all is well.
#[xen_abi]
pub const XEN_MC_OK: u32 = 0x0;

/// What is not well: `flags`, from Xen.
#[xen_abi(flags(u32))]
pub enum XenMcResult {
    /// It could not be fetched.
    XEN_MC_FETCHFAILED = 0x1,
    /// There was nothing to be fetched.
    XEN_MC_NODATA = 0x2,
    /// It is about another error, which happened after the notification.
    XEN_MC_NOMATCH = 0x4,
    /// The domain has no handler for machine checks.
    XEN_MC_CANNOTHANDLE = 0x8,
    /// The domain could not be notified; it may work later.
    XEN_MC_NOTDELIVERED = 0x10,
}

/// The virtual CPU is not known, in all fields `mc_vcpuid`.
#[xen_abi]
pub const XEN_MC_VCPUID_INVALID: u16 = 0xffff;

/// The virtual interrupt, of the initial domain, by which Xen tells of corrected errors.
#[xen_abi(when(not(assembler)))]
pub const VIRQ_MCA: u32 = Virq::VIRQ_ARCH_0.0;

/// What a record is about.
#[xen_abi(open_enum(u16), when(not(assembler)))]
pub enum McType {
    /// The error as a whole: `mcinfo_global`.
    MC_TYPE_GLOBAL = 0,
    /// One bank of registers: `mcinfo_bank`.
    MC_TYPE_BANK = 1,
    /// Further registers: `mcinfo_extended`.
    MC_TYPE_EXTENDED = 2,
    /// What Xen has done: `mcinfo_recovery`.
    MC_TYPE_RECOVERY = 3,
}

/// How each record begins.
#[xen_abi(typedef(xen_mcinfo_common_t))]
pub struct mcinfo_common {
    /// What it is about: `MC_TYPE_*`.
    #[abi(output)]
    pub r#type: u16,
    /// How long it is as a whole, in bytes.
    #[abi(output)]
    pub size: u16,
}

/// What sort of error it is, and how Xen came to know of it.
#[xen_abi(flags(u32), when(not(assembler)))]
pub enum McFlag {
    /// It has been corrected.
    MC_FLAG_CORRECTABLE = 1 << 0,
    /// It has not, and nothing helps.
    MC_FLAG_UNCORRECTABLE = 1 << 1,
    /// It has not, but software can recover from it.
    MC_FLAG_RECOVERABLE = 1 << 2,
    /// Xen found it when it looked at the registers from time to time.
    MC_FLAG_POLLED = 1 << 3,
    /// Xen found it when it started.
    MC_FLAG_RESET = 1 << 4,
    /// An interrupt for corrected errors told of it (CMCI).
    MC_FLAG_CMCI = 1 << 5,
    /// A machine check exception told of it.
    MC_FLAG_MCE = 1 << 6,
}

/// The error as a whole.
#[xen_abi(expect(wide_alignment))]
pub struct mcinfo_global {
    /// `MC_TYPE_GLOBAL`, and the size.
    #[abi(output)]
    pub common: xen_mcinfo_common_t,
    /// The domain that was running, and so most likely has to suffer from it.
    #[abi(output)]
    pub mc_domid: u16,
    /// Its virtual CPU, or `XEN_MC_VCPUID_INVALID`.
    #[abi(output)]
    pub mc_vcpuid: u16,
    /// The processor's socket.
    #[abi(output)]
    pub mc_socketid: u32,
    /// Its core in the socket.
    #[abi(output)]
    pub mc_coreid: u16,
    /// Its thread in the core.
    #[abi(output)]
    pub mc_core_threadid: u16,
    /// The number of its interrupt controller.
    #[abi(output)]
    pub mc_apicid: u32,
    /// `MC_FLAG_*`
    #[abi(output)]
    pub mc_flags: u32,
    /// The register MCG_STATUS.
    #[abi(output)]
    pub mc_gstatus: u64,
}

/// One bank of registers.
#[xen_abi(expect(wide_alignment))]
pub struct mcinfo_bank {
    /// `MC_TYPE_BANK`, and the size.
    #[abi(output)]
    pub common: xen_mcinfo_common_t,
    /// The bank.
    #[abi(output)]
    pub mc_bank: u16,
    /// The domain whose memory `mc_addr` is, where that means something.
    #[abi(output)]
    pub mc_domid: u16,
    /// The register MCi_STATUS.
    #[abi(output)]
    pub mc_status: u64,
    /// The register MCi_ADDR; the bit ADDRV of the status says whether it means something.
    #[abi(output)]
    pub mc_addr: u64,
    /// The register MCi_MISC; the bit MISCV of the status says whether it means something.
    #[abi(output)]
    pub mc_misc: u64,
    /// The register MCi_CTL2.
    #[abi(output)]
    pub mc_ctrl2: u64,
    /// The time stamp counter at the time of the error.
    #[abi(output)]
    pub mc_tsc: u64,
}

/// A model-specific register, and its value.
#[xen_abi(typedef(xen_mcinfo_msr_t), expect(wide_alignment))]
pub struct mcinfo_msr {
    /// The register.
    #[abi(input, output)]
    pub reg: u64,
    /// Its value.
    #[abi(input, output)]
    pub value: u64,
}

/// Further registers. There may be several records of this sort.
#[xen_abi]
pub struct mcinfo_extended {
    /// `MC_TYPE_EXTENDED`, and the size.
    #[abi(output)]
    pub common: xen_mcinfo_common_t,
    /// How many of the registers mean something.
    #[abi(output)]
    pub mc_msrs: u32,
    /// The registers. An Intel processor saves up to 19: the general purpose ones, the flags and
    /// the instruction pointer, and some others.
    #[abi(output)]
    pub mc_msr: [xen_mcinfo_msr_t; 32],
}

/// What became of the error.
#[xen_abi(flags(u8), when(not(assembler)))]
pub enum RecAction {
    /// Xen has recovered from it.
    REC_ACTION_RECOVERED = 0x1 << 0,
    /// Xen has done nothing.
    REC_ACTION_NONE = 0x1 << 1,
    /// The machine has to be reset.
    REC_ACTION_NEED_RESET = 0x1 << 2,
}

/// What Xen has done, or tried to do.
#[xen_abi(flags(u8), when(not(assembler)))]
pub enum McAction {
    /// It has taken a page out of use.
    MC_ACTION_PAGE_OFFLINE = 0x1 << 0,
    /// It has taken a processor out of use.
    MC_ACTION_CPU_OFFLINE = 0x1 << 1,
    /// It has taken a part of a cache out of use.
    MC_ACTION_CACHE_SHRINK = 0x1 << 2,
}

/// A page that Xen has taken out of use, so that it can be remembered over the next start.
#[xen_abi(typedef(xen_page_offline_action_t), expect(wide_alignment))]
pub struct page_offline_action {
    /// Its machine frame.
    #[abi(output)]
    pub mfn: u64,
    /// What became of it: `PG_OFFLINE_*` of `sysctl.h`.
    #[abi(output)]
    pub status: u64,
}

/// A processor that Xen has taken out of use.
#[xen_abi(typedef(xen_cpu_offline_action_t))]
pub struct cpu_offline_action {
    /// Its socket.
    #[abi(output)]
    pub mc_socketid: u32,
    /// Its core in the socket.
    #[abi(output)]
    pub mc_coreid: u16,
    /// Its thread in the core.
    #[abi(output)]
    pub mc_core_threadid: u16,
}

/// How much room there is for what was done, in bytes.
#[xen_abi(when(not(assembler)))]
pub const MAX_UNION_SIZE: u32 = 16;

/// What Xen has done about the error.
#[xen_abi]
pub struct mcinfo_recovery {
    /// `MC_TYPE_RECOVERY`, and the size.
    #[abi(output)]
    pub common: xen_mcinfo_common_t,
    /// The bank that the error is from.
    #[abi(output)]
    pub mc_bank: u16,
    /// `REC_ACTION_*`
    #[abi(output)]
    pub action_flags: u8,
    /// `MC_ACTION_*`
    #[abi(output)]
    pub action_types: u8,
    /// More about it.
    #[abi(output, tag(action_types))]
    pub action_info: mcinfo_recovery__action_info,
}

#[xen_abi(inline)]
pub union mcinfo_recovery__action_info {
    /// The page.
    #[abi(output, selected_by(MC_ACTION_PAGE_OFFLINE))]
    pub page_retire: xen_page_offline_action_t,
    /// The processor.
    #[abi(output, selected_by(MC_ACTION_CPU_OFFLINE))]
    pub cpu_offline: xen_cpu_offline_action_t,
    #[abi(reserved)]
    pad: [u8; MAX_UNION_SIZE as usize],
}

/// How much the hypercall passes at once, in bytes.
#[xen_abi(when(not(assembler)))]
pub const MCINFO_HYPERCALLSIZE: u32 = 1024;
/// How large `mc_info` is, in bytes.
#[xen_abi(when(not(assembler)))]
pub const MCINFO_MAXSIZE: u32 = 768;

/// In `mc_info::flags`: not all records found room.
#[xen_abi(when(not(assembler)))]
pub const MCINFO_FLAGS_UNCOMPLETE: u32 = 0x1;

/// What is known of one error.
#[xen_abi(typedef, handle, size(768), expect(wide_alignment))]
pub struct mc_info {
    /// How many records there are.
    #[abi(output)]
    pub mi_nentries: u32,
    /// `MCINFO_FLAGS_*`
    #[abi(output)]
    pub flags: u32,
    /// The records, one after the other. Each begins with a `mcinfo_common`, which says how long it
    /// is.
    #[abi(output)]
    pub mi_data: [u64; (MCINFO_MAXSIZE as usize - 1) / 8],
}

/// How many registers `mcinfo_logical_cpu` has room for.
#[xen_abi(when(not(assembler)), expect(name_is_c))]
pub const __MC_MSR_ARRAYSIZE: u32 = 8;
/// How many registers there are in `mcinfo_logical_cpu`, which now says so itself.
#[xen_abi(
    when(all(not(assembler), interface(<= 0x00040d00))),
    expect(name_is_c)
)]
pub const __MC_NMSRS: u32 = 1;
/// How many words of capabilities `mcinfo_logical_cpu` has.
#[xen_abi(when(not(assembler)))]
pub const MC_NCAPS: u32 = 7;

/// What the words of capabilities are.
#[xen_abi(open_enum(u32), when(not(assembler)))]
pub enum McCaps {
    /// EDX of CPUID leaf 1.
    MC_CAPS_STD_EDX = 0,
    /// EDX of CPUID leaf 0x80000001.
    MC_CAPS_AMD_EDX = 1,
    /// EDX of Transmeta's CPUID leaf 0x80860001.
    MC_CAPS_TM = 2,
    /// What Linux defines.
    MC_CAPS_LINUX = 3,
    /// ECX of CPUID leaf 1.
    MC_CAPS_STD_ECX = 4,
    /// EDX of VIA's CPUID leaf 0xc0000001.
    MC_CAPS_VIA = 5,
    /// ECX of CPUID leaf 0x80000001.
    MC_CAPS_AMD_ECX = 6,
}

/// A processor.
#[xen_abi(
    typedef(xen_mc_logical_cpu_t),
    handle,
    expect(implicit_padding, no_native_int, same_layout)
)]
pub struct mcinfo_logical_cpu {
    /// Its number in Xen.
    #[abi(output)]
    pub mc_cpunr: u32,
    /// Its socket.
    #[abi(output)]
    pub mc_chipid: u32,
    /// Its core in the socket.
    #[abi(output)]
    pub mc_coreid: u16,
    /// Its thread in the core.
    #[abi(output)]
    pub mc_threadid: u16,
    /// The number of its interrupt controller.
    #[abi(output)]
    pub mc_apicid: u32,
    /// The number of its cluster.
    #[abi(output)]
    pub mc_clusterid: u32,
    /// How many cores the socket has.
    #[abi(output)]
    pub mc_ncores: u32,
    /// How many of them are in use.
    #[abi(output)]
    pub mc_ncores_active: u32,
    /// How many threads a core has.
    #[abi(output)]
    pub mc_nthreads: u32,
    /// The highest leaf of CPUID; -1 where there is no CPUID.
    #[abi(output)]
    pub mc_cpuid_level: i32,
    /// Its family.
    #[abi(output)]
    pub mc_family: u32,
    /// Its maker, as Xen numbers them.
    #[abi(output)]
    pub mc_vendor: u32,
    /// Its model.
    #[abi(output)]
    pub mc_model: u32,
    /// Its stepping.
    #[abi(output)]
    pub mc_step: u32,
    /// Its maker, as CPUID tells.
    #[abi(output)]
    pub mc_vendorid: [c_char; 16],
    /// Its name, as CPUID tells.
    #[abi(output)]
    pub mc_brandid: [c_char; 64],
    /// What it is capable of; `MC_CAPS_*` says which word is what.
    #[abi(output)]
    pub mc_cpu_caps: [u32; MC_NCAPS as usize],
    /// The size of its cache in KiB.
    #[abi(output)]
    pub mc_cache_size: u32,
    /// The size of a line of its cache in bytes.
    #[abi(output)]
    pub mc_cache_alignment: u32,
    /// How many of the registers mean something.
    #[abi(output)]
    pub mc_nmsrvals: i32,
    /// Registers that say what its machine checks are like, such as MCG_CAP.
    #[abi(output)]
    pub mc_msrvalues: [xen_mcinfo_msr_t; __MC_MSR_ARRAYSIZE as usize],
}

c_only! {
    why: "steps through records of different sorts; Rust does so with a slice and their sizes",
    when: not(assembler),
    text: r#"
        /* How many records there are. */
        #define x86_mcinfo_nentries(mi) \
            ((mi)->mi_nentries)

        /* The first record, a struct mcinfo_common *. */
        #define x86_mcinfo_first(mi) \
            ((struct mcinfo_common *)(mi)->mi_data)

        /* The record after this one, a struct mcinfo_common *. */
        #define x86_mcinfo_next(mic) \
            ((struct mcinfo_common *)((uint8_t *)(mic) + (mic)->size))

        /* Sets @ret to the first record of type @mc_type, or NULL. @mi may be NULL. */
        #define x86_mcinfo_lookup(ret, mi, mc_type)                             \
            do {                                                                \
                uint32_t nr_ = 0, is_there_ = 0;                                \
                struct mcinfo_common *rec_;                                     \
                (ret) = NULL;                                                   \
                if ( (mi) == NULL )                                             \
                    break;                                                      \
                for ( rec_ = x86_mcinfo_first(mi);                              \
                      nr_ < x86_mcinfo_nentries(mi);                            \
                      rec_ = x86_mcinfo_next(rec_), nr_++ )                     \
                    if ( rec_->type == (mc_type) )                              \
                    {                                                           \
                        is_there_ = 1;                                          \
                        break;                                                  \
                    }                                                           \
                (ret) = is_there_ ? rec_ : NULL;                                \
            } while ( 0 )
    "#,
}

/// Fetches what is known of an error, or says that it has been dealt with: `xen_mc_fetch`.
#[xen_abi(when(not(assembler)))]
pub const XEN_MC_fetch: u32 = 1;

/// What is fetched.
#[xen_abi(
    op(xen_mc, XEN_MC_fetch),
    typedef,
    handle,
    expect(same_layout, wide_alignment)
)]
pub struct xen_mc_fetch {
    /// `XEN_MC_NONURGENT` or `XEN_MC_URGENT`, and `XEN_MC_ACK`; afterwards `XEN_MC_OK` or what is
    /// not well.
    #[abi(input, output)]
    pub flags: u32,
    #[abi(reserved)]
    _pad0: u32,
    /// The number of what was fetched, which `XEN_MC_ACK` repeats.
    #[abi(input, output)]
    pub fetch_id: u64,
    /// Where it goes.
    #[abi(input, buffer(output, len = 1))]
    pub data: GuestHandle<mc_info_t>,
}

/// Tells another domain of an error: `xen_mc_notifydomain`.
#[xen_abi(when(not(assembler)))]
pub const XEN_MC_notifydomain: u32 = 2;

/// Who is to be told of an error.
#[xen_abi(op(xen_mc, XEN_MC_notifydomain), typedef, handle)]
pub struct xen_mc_notifydomain {
    /// The domain.
    #[abi(input)]
    pub mc_domid: u16,
    /// Its virtual CPU, usually from what was fetched.
    #[abi(input)]
    pub mc_vcpuid: u16,
    /// What sort of error it is; afterwards `XEN_MC_OK` or what is not well.
    #[abi(input, output)]
    pub flags: u32,
}

/// Describes the processors: `xen_mc_physcpuinfo`.
#[xen_abi(when(not(assembler)))]
pub const XEN_MC_physcpuinfo: u32 = 3;

/// The processors.
#[xen_abi(op(xen_mc, XEN_MC_physcpuinfo), typedef, expect(same_layout))]
pub struct xen_mc_physcpuinfo {
    /// Room in `info`; afterwards, how many processors there are.
    #[abi(input, output)]
    pub ncpus: u32,
    #[abi(reserved)]
    _pad0: u32,
    /// Where they go; none to ask for the number alone.
    #[abi(input, buffer(output, len = ncpus))]
    pub info: GuestHandle<xen_mc_logical_cpu_t>,
}

/// Writes registers of a processor, or makes Xen see other values in them: `xen_mc_msrinject`.
#[xen_abi(when(not(assembler)))]
pub const XEN_MC_msrinject: u32 = 4;
/// How many registers can be written at once.
#[xen_abi(when(not(assembler)))]
pub const MC_MSRINJ_MAXMSRS: u32 = 8;

/// Registers that are to be written.
#[xen_abi(op(xen_mc, XEN_MC_msrinject), typedef, expect(header_order))]
pub struct xen_mc_msrinject {
    /// The processor.
    #[abi(input)]
    pub mcinj_cpunr: u32,
    /// `MC_MSRINJ_F_*`; bits 16 to 31 are zero.
    #[abi(input)]
    pub mcinj_flags: u32,
    /// How many registers.
    #[abi(input)]
    pub mcinj_count: u32,
    /// The domain whose addresses they are, with `MC_MSRINJ_F_GPADDR`.
    #[abi(input)]
    pub mcinj_domid: domid_t,
    #[abi(reserved)]
    _pad0: u16,
    /// The registers.
    #[abi(input)]
    pub mcinj_msr: [xen_mcinfo_msr_t; MC_MSRINJ_MAXMSRS as usize],
}

/// How registers are to be written.
#[xen_abi(flags(u32), when(not(assembler)))]
pub enum McMsrinjFlags {
    /// Not at all: Xen only sees the values.
    MC_MSRINJ_F_INTERPOSE = 0x1,
    /// MCi_ADDR is a guest physical address, which Xen translates.
    MC_MSRINJ_F_GPADDR = 0x2,
}

/// Raises a machine check exception on a processor: `xen_mc_mceinject`.
#[xen_abi(when(not(assembler)))]
pub const XEN_MC_mceinject: u32 = 5;

/// Who gets a machine check exception.
#[xen_abi(op(xen_mc, XEN_MC_mceinject), typedef, expect(no_native_int))]
pub struct xen_mc_mceinject {
    /// The processor.
    #[abi(input)]
    pub mceinj_cpunr: c_uint,
}

/// Raises an interrupt or exception of machine checks: `xen_mc_inject_v2`.
#[xen_abi(when(all(not(assembler), any(hypervisor, toolstack))))]
pub const XEN_MC_inject_v2: u32 = 6;
/// The bits of `xen_mc_inject_v2::flags` that say what is raised.
#[xen_abi(when(all(not(assembler), any(hypervisor, toolstack))))]
pub const XEN_MC_INJECT_TYPE_MASK: u32 = 0x7;

/// What is raised.
#[xen_abi(open_enum(u32), when(all(not(assembler), any(hypervisor, toolstack))))]
pub enum XenMcInjectType {
    /// A machine check exception.
    XEN_MC_INJECT_TYPE_MCE = 0x0,
    /// An interrupt for corrected errors.
    XEN_MC_INJECT_TYPE_CMCI = 0x1,
    /// A machine check exception that one processor alone gets.
    XEN_MC_INJECT_TYPE_LMCE = 0x2,
}

/// In `xen_mc_inject_v2::flags`: all processors get it, whatever `cpumap` says.
#[xen_abi(when(all(not(assembler), any(hypervisor, toolstack))))]
pub const XEN_MC_INJECT_CPU_BROADCAST: u32 = 0x8;

/// What is raised, and who gets it.
#[xen_abi(
    op(xen_mc, XEN_MC_inject_v2),
    typedef,
    when(any(hypervisor, toolstack)),
    expect(header_order, implicit_padding)
)]
pub struct xen_mc_inject_v2 {
    /// `XEN_MC_INJECT_*`
    #[abi(input)]
    pub flags: u32,
    /// The processors.
    #[abi(input)]
    pub cpumap: xenctl_bitmap_t,
}

/// The argument of `HYPERVISOR_mca`.
#[xen_abi(op(__HYPERVISOR_mca), typedef, handle)]
pub struct xen_mc {
    /// The operation: `XEN_MC_fetch` and so on.
    #[abi(input)]
    pub cmd: u32,
    /// `XEN_MCA_INTERFACE_VERSION`
    #[abi(input)]
    pub interface_version: u32,
    /// What it works on.
    #[abi(input, output, tag(cmd))]
    pub u: xen_mc__u,
}

#[xen_abi(inline, expect(same_layout))]
pub union xen_mc__u {
    /// Fetches what is known of an error.
    #[abi(input, output, selected_by(XEN_MC_fetch))]
    pub mc_fetch: xen_mc_fetch_t,
    /// Tells another domain.
    #[abi(input, output, selected_by(XEN_MC_notifydomain))]
    pub mc_notifydomain: xen_mc_notifydomain_t,
    /// Describes the processors.
    #[abi(input, output, selected_by(XEN_MC_physcpuinfo))]
    pub mc_physcpuinfo: xen_mc_physcpuinfo_t,
    /// Writes registers.
    #[abi(input, selected_by(XEN_MC_msrinject))]
    pub mc_msrinject: xen_mc_msrinject_t,
    /// Raises a machine check exception.
    #[abi(input, selected_by(XEN_MC_mceinject))]
    pub mc_mceinject: xen_mc_mceinject_t,
    /// Raises an interrupt or exception.
    #[abi(input, selected_by(XEN_MC_inject_v2), when(any(hypervisor, toolstack)))]
    pub mc_inject_v2: xen_mc_inject_v2_t,
}
