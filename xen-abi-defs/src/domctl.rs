// SPDX-License-Identifier: MIT
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

xen_header! {
    file: "domctl.h",
    guard: "__XEN_PUBLIC_DOMCTL_H__",
    only_for: any(hypervisor, toolstack),
    include: ["xen.h", "event_channel.h", "grant_table.h", "hvm/save.h", "memory.h"],
    version: XEN_DOMCTL_INTERFACE_VERSION,
    reasons: {
        implicit_padding: "fixed before padding was spelled out; the hole is the same on every ABI",
        tail_padding: "fixed before padding was spelled out; `xen_domctl.u` has one size anyway",
        same_layout: "holds what each architecture defines for itself; never seen across ABIs",
        wide_alignment: "plain 64-bit integers at multiples of eight in `xen_domctl.u`",
    },
}

/// The version of this interface, for `xen_domctl.interface_version`. A Xen of another version
/// answers `-EACCES`.
#[xen_abi]
pub const XEN_DOMCTL_INTERFACE_VERSION: u32 = 0x00000018;

/// Makes a domain, without memory and virtual CPUs, and paused.
///
/// `xen_domctl.domain` names it; for zero, or a number that is not a domain's, Xen takes a free
/// number and returns it there.
#[xen_abi(
    op(xen_domctl, XEN_DOMCTL_createdomain),
    expect(same_layout),
    expect(
        tail_padding,
        reason = "riscv64's `xen_arch_domainconfig` has one byte"
    )
)]
pub struct xen_domctl_createdomain {
    /// The domain's security label, for the policy module that is in use.
    #[abi(input)]
    pub ssidref: u32,
    /// The domain's UUID.
    #[abi(input)]
    pub handle: xen_domain_handle_t,
    /// What sort of domain it is: `XEN_DOMCTL_CDF_*`.
    #[abi(input)]
    pub flags: u32,
    /// How it uses the IOMMU: `XEN_DOMCTL_IOMMU_*`. Zero without `XEN_DOMCTL_CDF_iommu`.
    #[abi(input)]
    pub iommu_opts: u32,
    /// How many virtual CPUs it can have, at least one.
    #[abi(input)]
    pub max_vcpus: u32,
    /// The highest event channel port that it can have.
    #[abi(input)]
    pub max_evtchn_port: u32,
    /// How many frames its grant table can have; negative: Xen's default.
    #[abi(input)]
    pub max_grant_frames: i32,
    /// How many frames Xen may use to keep track of what it maps by grants; negative: Xen's
    /// default.
    #[abi(input)]
    pub max_maptrack_frames: i32,
    /// The latest version of grant tables that it can use, in the bits of
    /// `XEN_DOMCTL_GRANT_version_mask`.
    #[abi(input)]
    pub grant_opts: u32,
    /// Alternate views of its memory (altp2m).
    #[abi(input)]
    #[abi(since = "> 4.17")]
    pub altp2m: xen_domctl_createdomain__altp2m,
    /// The size of each virtual CPU's trace buffer in bytes; zero: none.
    #[abi(input)]
    pub vmtrace_size: u32,
    /// The CPU pool that it runs in; it exists already.
    #[abi(input)]
    pub cpupool_id: u32,
    /// What the architecture wants to know.
    #[abi(input)]
    pub arch: xen_arch_domainconfig,
}

/// What sort of domain it is.
#[xen_abi(flags(u32), bit_numbers, inside(xen_domctl_createdomain, handle))]
pub enum XenDomctlCdf {
    /// An HVM domain rather than a PV one.
    XEN_DOMCTL_CDF_hvm = 1u32 << 0,
    /// Guest memory is translated by the hardware (hardware assisted paging).
    XEN_DOMCTL_CDF_hap = 1u32 << 1,
    /// Its memory is measured across sleep states of the machine (by tboot).
    XEN_DOMCTL_CDF_s3_integrity = 1u32 << 2,
    /// Shadow page tables are always kept in step with the guest's.
    XEN_DOMCTL_CDF_oos_off = 1u32 << 3,
    /// It runs Xenstore.
    XEN_DOMCTL_CDF_xs_domain = 1u32 << 4,
    /// It may be given devices behind an IOMMU.
    XEN_DOMCTL_CDF_iommu = 1u32 << 5,
    /// It may use hardware virtualisation itself.
    XEN_DOMCTL_CDF_nested_virt = 1u32 << 6,
    /// It sees a virtual PMU.
    #[abi(no_bit_number)]
    XEN_DOMCTL_CDF_vpmu = 1u32 << 7,
    /// An access to guest memory where there is nothing is a fault. Otherwise it reads as all ones
    /// and writes nowhere. Arm only.
    #[abi(no_bit_number)]
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_CDF_trap_unmapped_accesses = 1u32 << 8,
}

/// The last `XEN_DOMCTL_CDF_*`, for checks that another list of them is complete.
#[xen_abi(inside(xen_domctl_createdomain, handle), bound)]
pub const XEN_DOMCTL_CDF_MAX: u32 = XenDomctlCdf::XEN_DOMCTL_CDF_trap_unmapped_accesses.bits();

/// How a domain uses the IOMMU.
#[xen_abi(flags(u32), bit_numbers, inside(xen_domctl_createdomain, flags))]
pub enum XenDomctlIommu {
    /// The IOMMU gets page tables of its own instead of the CPU's.
    XEN_DOMCTL_IOMMU_no_sharept = 1u32 << 0,
}

/// The last `XEN_DOMCTL_IOMMU_*`, for checks that another list of them is complete.
#[xen_abi(inside(xen_domctl_createdomain, flags))]
pub const XEN_DOMCTL_IOMMU_MAX: u32 = XenDomctlIommu::XEN_DOMCTL_IOMMU_no_sharept.bits();

/// The bits of `grant_opts` that hold the version of grant tables.
#[xen_abi(inside(xen_domctl_createdomain, max_maptrack_frames))]
pub const XEN_DOMCTL_GRANT_version_mask: u32 = 0xf;

/// The version of grant tables in `grant_opts`, or the bits there for version `v`.
#[xen_abi(inside(xen_domctl_createdomain, max_maptrack_frames))]
pub const fn XEN_DOMCTL_GRANT_version(v: u32) -> u32 {
    v & XEN_DOMCTL_GRANT_version_mask
}

#[xen_abi(inline)]
pub struct xen_domctl_createdomain__altp2m {
    /// Who may use them: `XEN_DOMCTL_ALTP2M_*`; zero: nobody.
    #[abi(input)]
    pub opts: u16,
    /// How many there can be.
    #[abi(input)]
    pub nr: u16,
}

/// Who may use a domain's alternate views of memory.
#[xen_abi(open_enum(u16), suffix(U), inside(xen_domctl_createdomain__altp2m))]
pub enum XenDomctlAltp2m {
    /// The domain itself and others. Nobody has examined how safe this is: where that matters, let
    /// the security policy refuse single operations.
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_ALTP2M_mixed = 1,
    /// Other domains.
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_ALTP2M_external = 2,
    /// Other domains; the domain itself may only switch between views and be told of violations.
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_ALTP2M_limited = 3,
}

/// The bits of `altp2m.opts` that hold the mode.
#[xen_abi(suffix(U), inside(xen_domctl_createdomain__altp2m), since = "> 4.17")]
pub const XEN_DOMCTL_ALTP2M_mode_mask: u16 = 0x3;

/// The mode in `altp2m.opts`, or the bits there for mode `m`.
#[xen_abi(inside(xen_domctl_createdomain__altp2m), since = "> 4.17")]
pub const fn XEN_DOMCTL_ALTP2M_mode(m: u16) -> u16 {
    m & XEN_DOMCTL_ALTP2M_mode_mask
}

/// Tells about a domain. `-ESRCH`: there is none of that number.
#[xen_abi(
    op(xen_domctl, XEN_DOMCTL_getdomaininfo),
    typedef,
    handle,
    expect(same_layout),
    expect(
        tail_padding,
        reason = "riscv64's `xen_arch_domainconfig` has one byte"
    )
)]
pub struct xen_domctl_getdomaininfo {
    /// The domain; also returned in `xen_domctl.domain`.
    #[abi(output)]
    pub domain: domid_t,
    #[abi(reserved)]
    pad1: u16,
    /// Its state: `XEN_DOMINF_*`, and the reason why it shut down.
    #[abi(output)]
    pub flags: u32,
    /// How many pages it has.
    #[abi(output)]
    pub tot_pages: uint64_aligned_t,
    /// How many pages it may have.
    #[abi(output)]
    pub max_pages: uint64_aligned_t,
    /// How many pages it has claimed and not yet been given.
    #[abi(output)]
    pub outstanding_pages: uint64_aligned_t,
    /// How many of its pages it shares with other domains.
    #[abi(output)]
    pub shr_pages: uint64_aligned_t,
    /// How many of its pages are paged out.
    #[abi(output)]
    pub paged_pages: uint64_aligned_t,
    /// The frame of its `shared_info`, as the guest knows it.
    #[abi(output)]
    pub shared_info_frame: uint64_aligned_t,
    /// The CPU time that it has used, in nanoseconds.
    #[abi(output)]
    pub cpu_time: uint64_aligned_t,
    /// How many of its virtual CPUs are online.
    #[abi(output)]
    pub nr_online_vcpus: u32,
    /// The highest number of a virtual CPU that it has, or `XEN_INVALID_MAX_VCPU_ID`.
    #[abi(output)]
    pub max_vcpu_id: u32,
    /// Its security label.
    #[abi(output)]
    pub ssidref: u32,
    /// Its UUID.
    #[abi(output)]
    pub handle: xen_domain_handle_t,
    /// The CPU pool that it runs in.
    #[abi(output)]
    pub cpupool: u32,
    /// How many bits its guest-physical addresses have.
    #[abi(output)]
    pub gpaddr_bits: u8,
    #[abi(reserved)]
    pad2: [u8; 7],
    /// How the architecture's part was configured.
    #[abi(output)]
    pub arch_config: xen_arch_domainconfig,
}

/// A domain's state.
#[xen_abi(flags(u32), bit_numbers, inside(xen_domctl_getdomaininfo, pad1))]
pub enum XenDominf {
    /// It is being destroyed.
    XEN_DOMINF_dying = 1u32 << 0,
    /// It is an HVM domain rather than a PV one.
    XEN_DOMINF_hvm_guest = 1u32 << 1,
    /// It has shut down.
    XEN_DOMINF_shutdown = 1u32 << 2,
    /// The toolstack has paused it.
    XEN_DOMINF_paused = 1u32 << 3,
    /// All its virtual CPUs wait for events.
    XEN_DOMINF_blocked = 1u32 << 4,
    /// One of its virtual CPUs is running.
    XEN_DOMINF_running = 1u32 << 5,
    /// It is being debugged.
    XEN_DOMINF_debugged = 1u32 << 6,
    /// It runs Xenstore.
    XEN_DOMINF_xs_domain = 1u32 << 7,
    /// Its memory is translated by the hardware (hardware assisted paging).
    XEN_DOMINF_hap = 1u32 << 8,
}

/// The reason for which a domain shut down, once `flags` is shifted by `XEN_DOMINF_shutdownshift`:
/// `SHUTDOWN_*`.
#[xen_abi(inside(xen_domctl_getdomaininfo, pad1))]
pub const XEN_DOMINF_shutdownmask: u32 = 255;
/// Where in `flags` the reason begins for which a domain shut down.
#[xen_abi(inside(xen_domctl_getdomaininfo, pad1))]
pub const XEN_DOMINF_shutdownshift: u32 = 16;

/// A domain without virtual CPUs has this as the highest number of one.
#[xen_abi(inside(xen_domctl_getdomaininfo, nr_online_vcpus))]
pub const XEN_INVALID_MAX_VCPU_ID: u32 = !0u32;

/// Where the type of a page begins.
#[xen_abi]
pub const XEN_DOMCTL_PFINFO_LTAB_SHIFT: u32 = 28;

/// What a page of a PV guest is used as.
#[xen_abi(open_enum(u32))]
pub enum XenDomctlPfinfo {
    /// No page table.
    XEN_DOMCTL_PFINFO_NOTAB = 0x0u32 << 28,
    /// A page table of the lowest level.
    XEN_DOMCTL_PFINFO_L1TAB = 0x1u32 << 28,
    /// A page table of the second level.
    XEN_DOMCTL_PFINFO_L2TAB = 0x2u32 << 28,
    /// A page table of the third level.
    XEN_DOMCTL_PFINFO_L3TAB = 0x3u32 << 28,
    /// A page table of the fourth level.
    XEN_DOMCTL_PFINFO_L4TAB = 0x4u32 << 28,
}

/// The bits that hold a page table's level.
#[xen_abi]
pub const XEN_DOMCTL_PFINFO_LTABTYPE_MASK: u32 = 0x7u32 << 28;
/// The page table is pinned: it stays one although nothing refers to it. With a level.
#[xen_abi]
pub const XEN_DOMCTL_PFINFO_LPINTAB: u32 = 0x1u32 << 31;

/// Pages without contents to save, in place of a page table's level.
#[xen_abi(open_enum(u32))]
pub enum XenDomctlPfinfoSpecial {
    /// There is no such page.
    XEN_DOMCTL_PFINFO_XTAB = 0xfu32 << 28,
    /// A page that is to be allocated, and has no contents.
    XEN_DOMCTL_PFINFO_XALLOC = 0xeu32 << 28,
    /// A page whose memory is broken.
    XEN_DOMCTL_PFINFO_BROKEN = 0xdu32 << 28,
}

/// The bits that hold the type of a page.
#[xen_abi]
pub const XEN_DOMCTL_PFINFO_LTAB_MASK: u32 = 0xfu32 << 28;

/// Tells what pages are used as.
///
/// A call that Xen interrupts changes both fields to go on with: set them anew for each call.
/// `-E2BIG`: more pages than one call takes.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_getpageframeinfo3))]
pub struct xen_domctl_getpageframeinfo3 {
    /// How many pages.
    #[abi(input, output)]
    pub num: uint64_aligned_t,
    /// Their guest frames; afterwards, their types: `XEN_DOMCTL_PFINFO_*`.
    #[abi(input, output, buffer(input, output, len = num))]
    pub array: GuestHandle64<xen_pfn_t>,
}

/// What `xen_domctl_shadow_op` does.
#[xen_abi(open_enum(u32))]
pub enum XenDomctlShadowOp {
    /// Ends shadow mode.
    XEN_DOMCTL_SHADOW_OP_OFF = 0,
    /// Begins shadow mode, as `mode` says: `XEN_DOMCTL_SHADOW_ENABLE_*`.
    XEN_DOMCTL_SHADOW_OP_ENABLE = 32,
    /// Copies the bitmap of dirty pages, and begins a new one.
    XEN_DOMCTL_SHADOW_OP_CLEAN = 11,
    /// Copies the bitmap of dirty pages, and goes on with it.
    XEN_DOMCTL_SHADOW_OP_PEEK = 12,
    /// Tells how much memory there is for page tables. Not for new code:
    /// `XEN_DOMCTL_get_paging_mempool_size` counts in bytes.
    XEN_DOMCTL_SHADOW_OP_GET_ALLOCATION = 30,
    /// Sets how much memory there is for page tables. Not for new code:
    /// `XEN_DOMCTL_set_paging_mempool_size` counts in bytes.
    XEN_DOMCTL_SHADOW_OP_SET_ALLOCATION = 31,
    /// An old form of `XEN_DOMCTL_SHADOW_OP_ENABLE` without flags.
    XEN_DOMCTL_SHADOW_OP_ENABLE_TEST = 1,
    /// An old form of `XEN_DOMCTL_SHADOW_OP_ENABLE` with `XEN_DOMCTL_SHADOW_ENABLE_LOG_DIRTY`.
    XEN_DOMCTL_SHADOW_OP_ENABLE_LOGDIRTY = 2,
}

/// The `mode` of `XEN_DOMCTL_SHADOW_OP_ENABLE`.
#[xen_abi(flags(u32))]
pub enum XenDomctlShadowEnable {
    /// Xen counts references to the shadow page tables. The guest need not tell Xen about changes
    /// of its own ones, or protect them from being written.
    XEN_DOMCTL_SHADOW_ENABLE_REFCOUNT = 1 << 1,
    /// Xen notes in a bitmap which pages are written, so that a migration can send them again.
    XEN_DOMCTL_SHADOW_ENABLE_LOG_DIRTY = 1 << 2,
    /// Xen translates the guest's frames into the machine's.
    XEN_DOMCTL_SHADOW_ENABLE_TRANSLATE = 1 << 3,
    /// Xen takes none of the guest's virtual addresses for itself. HVM only.
    XEN_DOMCTL_SHADOW_ENABLE_EXTERNAL = 1 << 4,
}

/// The `mode` of `XEN_DOMCTL_SHADOW_OP_CLEAN` and `XEN_DOMCTL_SHADOW_OP_PEEK`.
#[xen_abi(flags(u32))]
pub enum XenDomctlShadowLogdirty {
    /// This is the last round: pages that Xen itself can write to count as dirty.
    XEN_DOMCTL_SHADOW_LOGDIRTY_FINAL = 1 << 0,
}

/// What has happened since the bitmap of dirty pages was last copied.
#[xen_abi]
pub struct xen_domctl_shadow_op_stats {
    /// How many faults there were.
    #[abi(output)]
    pub fault_count: u32,
    /// How many pages became dirty.
    #[abi(output)]
    pub dirty_count: u32,
}

/// Controls shadow page tables, and the log of dirty pages.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_shadow_op), expect(implicit_padding))]
pub struct xen_domctl_shadow_op {
    /// What to do: `XEN_DOMCTL_SHADOW_OP_*`.
    #[abi(input)]
    pub op: u32,
    /// `XEN_DOMCTL_SHADOW_ENABLE_*` or `XEN_DOMCTL_SHADOW_LOGDIRTY_*`, as `op` demands.
    #[abi(input)]
    pub mode: u32,
    /// The memory for page tables, in mebibytes.
    #[abi(input, output)]
    pub mb: u32,
    /// The bitmap of dirty pages, one bit each; null: only clean it.
    #[abi(input, buffer(output, len = (pages + 7) / 8))]
    pub dirty_bitmap: GuestHandle64<uint8>,
    /// How many pages there are bits for; afterwards, for how many bits were copied.
    #[abi(input, output)]
    pub pages: uint64_aligned_t,
    /// What has happened since.
    #[abi(output)]
    pub stats: xen_domctl_shadow_op_stats,
}

/// Limits a domain's memory.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_max_mem))]
pub struct xen_domctl_max_mem {
    /// The limit in kibibytes. A domain that has more keeps it, and gets none.
    #[abi(input)]
    pub max_memkb: uint64_aligned_t,
}

/// Sets or tells the state of a virtual CPU's registers.
#[xen_abi(
    op(xen_domctl, XEN_DOMCTL_setvcpucontext),
    op(xen_domctl, XEN_DOMCTL_getvcpucontext),
    expect(implicit_padding)
)]
pub struct xen_domctl_vcpucontext {
    /// The virtual CPU.
    #[abi(input)]
    pub vcpu: u32,
    /// Its registers. Null for `XEN_DOMCTL_setvcpucontext`: resets it.
    #[abi(input, buffer(input, output, len = 1))]
    pub ctxt: GuestHandle64<vcpu_guest_context_t>,
}

/// Tells about a virtual CPU.
#[xen_abi(
    op(xen_domctl, XEN_DOMCTL_getvcpuinfo),
    expect(implicit_padding, tail_padding)
)]
pub struct xen_domctl_getvcpuinfo {
    /// The virtual CPU.
    #[abi(input)]
    pub vcpu: u32,
    /// Non-zero: it is online.
    #[abi(output)]
    pub online: u8,
    /// Non-zero: it waits for an event.
    #[abi(output)]
    pub blocked: u8,
    /// Non-zero: it is running at this moment.
    #[abi(output)]
    pub running: u8,
    /// The CPU time that it has used, in nanoseconds.
    #[abi(output)]
    pub cpu_time: uint64_aligned_t,
    /// The CPU that it runs on, or ran on last.
    #[abi(output)]
    pub cpu: u32,
}

/// Sets or tells from which NUMA nodes a domain's memory is preferred.
#[xen_abi(
    op(xen_domctl, XEN_DOMCTL_setnodeaffinity),
    op(xen_domctl, XEN_DOMCTL_getnodeaffinity)
)]
pub struct xen_domctl_nodeaffinity {
    /// The nodes.
    #[abi(input, output)]
    pub nodemap: xenctl_bitmap,
}

/// Sets or tells on which CPUs a virtual CPU can run.
#[xen_abi(
    op(xen_domctl, XEN_DOMCTL_setvcpuaffinity),
    op(xen_domctl, XEN_DOMCTL_getvcpuaffinity)
)]
pub struct xen_domctl_vcpuaffinity {
    /// The virtual CPU.
    #[abi(input)]
    pub vcpu: u32,
    /// Which of the maps are meant: `XEN_VCPUAFFINITY_*`.
    #[abi(input)]
    pub flags: u32,
    /// The CPUs that it can run on.
    ///
    /// Setting returns what is in effect: those that the domain's CPU pool has online. Getting
    /// returns what was set.
    #[abi(input, output)]
    pub cpumap_hard: xenctl_bitmap,
    /// The CPUs that it had better run on.
    ///
    /// Setting returns what is in effect: those that are in the other map, and online in the
    /// domain's CPU pool. Getting returns what was set.
    #[abi(input, output)]
    pub cpumap_soft: xenctl_bitmap,
}

/// Which affinity is meant.
#[xen_abi(flags(u32), bit_numbers, inside(xen_domctl_vcpuaffinity, vcpu))]
pub enum XenVcpuaffinity {
    /// The CPUs that it can run on.
    XEN_VCPUAFFINITY_HARD = 1u32 << 0,
    /// The CPUs that it had better run on.
    XEN_VCPUAFFINITY_SOFT = 1u32 << 1,
    /// Ends what `SCHEDOP_pin_override` began.
    XEN_VCPUAFFINITY_FORCE = 1u32 << 2,
}

/// Allocates a domain's virtual CPUs.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_max_vcpus))]
pub struct xen_domctl_max_vcpus {
    /// How many: as many as `XEN_DOMCTL_createdomain` was told.
    #[abi(input)]
    pub max: u32,
}

/// The schedulers.
#[xen_abi(open_enum(u32))]
pub enum XenScheduler {
    /// Proportional shares, first generation.
    XEN_SCHEDULER_CREDIT = 5,
    /// Proportional shares, second generation.
    XEN_SCHEDULER_CREDIT2 = 6,
    /// A fixed timetable (ARINC 653).
    XEN_SCHEDULER_ARINC653 = 7,
    /// Real time: a budget in each period.
    XEN_SCHEDULER_RTDS = 8,
    /// One virtual CPU for each CPU, without choices.
    XEN_SCHEDULER_NULL = 9,
}

/// A domain's parameters for `XEN_SCHEDULER_CREDIT`.
#[xen_abi]
pub struct xen_domctl_sched_credit {
    /// Its share of CPU time, relative to the weight of others. Zero, when set: unchanged.
    #[abi(input, output)]
    pub weight: u16,
    /// The most CPU time it gets, in percent of one CPU; zero: no limit. 0xffff, when set:
    /// unchanged.
    #[abi(input, output)]
    pub cap: u16,
}

/// A domain's parameters for `XEN_SCHEDULER_CREDIT2`.
#[xen_abi]
pub struct xen_domctl_sched_credit2 {
    /// Its share of CPU time, relative to the weight of others. Zero, when set: unchanged.
    #[abi(input, output)]
    pub weight: u16,
    /// The most CPU time it gets, in percent of one CPU; zero: no limit. 0xffff, when set:
    /// unchanged.
    #[abi(input, output)]
    pub cap: u16,
}

/// A virtual CPU's parameters for `XEN_SCHEDULER_RTDS`.
#[xen_abi]
pub struct xen_domctl_sched_rtds {
    /// How long its period is, in microseconds.
    #[abi(input, output)]
    pub period: u32,
    /// How much CPU time it gets in each period, in microseconds.
    #[abi(input, output)]
    pub budget: u32,
    /// `XEN_DOMCTL_SCHEDRT_*`.
    #[abi(input, output)]
    pub flags: u32,
}

/// Flags of `xen_domctl_sched_rtds`.
#[xen_abi(flags(u32), bit_numbers, inside(xen_domctl_sched_rtds, budget))]
pub enum XenDomctlSchedrt {
    /// It may run beyond its budget where nobody else wants to.
    XEN_DOMCTL_SCHEDRT_extra = 1u32 << 0,
}

/// One virtual CPU's parameters.
#[xen_abi(typedef, joined, handle)]
pub struct xen_domctl_schedparam_vcpu {
    /// Its parameters, for the scheduler that `xen_domctl_scheduler_op.sched_id` names.
    #[abi(
        input,
        output,
        unselected = "the scheduler, which the operation around the buffer names"
    )]
    pub u: xen_domctl_schedparam_vcpu__u,
    /// The virtual CPU.
    #[abi(input)]
    pub vcpuid: u32,
}

#[xen_abi(inline)]
pub union xen_domctl_schedparam_vcpu__u {
    /// For `XEN_SCHEDULER_CREDIT`.
    #[abi(input, output)]
    pub credit: xen_domctl_sched_credit,
    /// For `XEN_SCHEDULER_CREDIT2`.
    #[abi(input, output)]
    pub credit2: xen_domctl_sched_credit2,
    /// For `XEN_SCHEDULER_RTDS`.
    #[abi(input, output)]
    pub rtds: xen_domctl_sched_rtds,
}

/// What `xen_domctl_scheduler_op` does. Only some schedulers keep parameters for each virtual CPU.
#[xen_abi(open_enum(u32))]
pub enum XenDomctlSchedop {
    /// Sets the parameters of the domain, and so of all its virtual CPUs.
    XEN_DOMCTL_SCHEDOP_putinfo = 0,
    /// Tells the parameters of the domain, or the defaults where each virtual CPU has its own.
    XEN_DOMCTL_SCHEDOP_getinfo = 1,
    /// Sets the parameters of single virtual CPUs.
    XEN_DOMCTL_SCHEDOP_putvcpuinfo = 2,
    /// Tells the parameters of single virtual CPUs.
    XEN_DOMCTL_SCHEDOP_getvcpuinfo = 3,
}

/// Sets or tells how a domain is scheduled.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_scheduler_op))]
pub struct xen_domctl_scheduler_op {
    /// The scheduler of the domain: `XEN_SCHEDULER_*`.
    #[abi(input)]
    pub sched_id: u32,
    /// What to do: `XEN_DOMCTL_SCHEDOP_*`.
    #[abi(input)]
    pub cmd: u32,
    /// The parameters. Those of the whole domain are in the scheduler's own member.
    #[abi(input, output, tag(cmd, sched_id))]
    pub u: xen_domctl_scheduler_op__u,
}

#[xen_abi(inline)]
pub union xen_domctl_scheduler_op__u {
    /// The domain's, for `XEN_SCHEDULER_CREDIT`.
    #[abi(
        input,
        output,
        selected_by(
            cmd = XEN_DOMCTL_SCHEDOP_putinfo,
            cmd = XEN_DOMCTL_SCHEDOP_getinfo,
            sched_id = XEN_SCHEDULER_CREDIT
        )
    )]
    pub credit: xen_domctl_sched_credit,
    /// The domain's, for `XEN_SCHEDULER_CREDIT2`.
    #[abi(
        input,
        output,
        selected_by(
            cmd = XEN_DOMCTL_SCHEDOP_putinfo,
            cmd = XEN_DOMCTL_SCHEDOP_getinfo,
            sched_id = XEN_SCHEDULER_CREDIT2
        )
    )]
    pub credit2: xen_domctl_sched_credit2,
    /// The domain's, for `XEN_SCHEDULER_RTDS`.
    #[abi(
        input,
        output,
        selected_by(
            cmd = XEN_DOMCTL_SCHEDOP_putinfo,
            cmd = XEN_DOMCTL_SCHEDOP_getinfo,
            sched_id = XEN_SCHEDULER_RTDS
        )
    )]
    pub rtds: xen_domctl_sched_rtds,
    /// Single virtual CPUs'.
    #[abi(
        input,
        output,
        selected_by(
            cmd = XEN_DOMCTL_SCHEDOP_putvcpuinfo,
            cmd = XEN_DOMCTL_SCHEDOP_getvcpuinfo
        )
    )]
    pub v: xen_domctl_scheduler_op__u__v,
}

#[xen_abi(inline)]
pub struct xen_domctl_scheduler_op__u__v {
    /// The virtual CPUs, and their parameters.
    #[abi(input, buffer(input, output, len = nr_vcpus))]
    pub vcpus: GuestHandle64<xen_domctl_schedparam_vcpu_t>,
    /// How many; afterwards, how many of them are done.
    #[abi(input, output)]
    pub nr_vcpus: u32,
    #[abi(reserved)]
    padding: u32,
}

/// Changes a domain's UUID.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_setdomainhandle))]
pub struct xen_domctl_setdomainhandle {
    /// The UUID.
    #[abi(input)]
    pub handle: xen_domain_handle_t,
}

/// Says whether a domain is being debugged: whether its breakpoints stop it for a debugger.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_setdebugging))]
pub struct xen_domctl_setdebugging {
    /// Non-zero: it is.
    #[abi(input)]
    pub enable: u8,
}

/// Lets a domain use an interrupt of the caller's, or not any more.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_irq_permission))]
pub struct xen_domctl_irq_permission {
    /// The interrupt line, by the caller's number for it.
    #[abi(input)]
    pub pirq: u32,
    /// Non-zero: it may.
    #[abi(input)]
    pub allow_access: u8,
    #[abi(reserved)]
    pad: [u8; 3],
}

/// Lets a domain use an interrupt of the machine, or not any more. x86 only.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_gsi_permission), since = "> 4.17")]
pub struct xen_domctl_gsi_permission {
    /// The global system interrupt.
    #[abi(input)]
    pub gsi: u32,
    /// `XEN_DOMCTL_GSI_*`; all other bits are zero.
    #[abi(input)]
    pub flags: u32,
}

/// Whether a domain may use an interrupt.
#[xen_abi(open_enum(u32), inside(xen_domctl_gsi_permission, gsi))]
pub enum XenDomctlGsi {
    /// Not any more.
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_GSI_REVOKE = 0,
    /// It may.
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_GSI_GRANT = 1,
}

/// The bits of `flags` that hold the choice.
#[xen_abi(inside(xen_domctl_gsi_permission, gsi), since = "> 4.17")]
pub const XEN_DOMCTL_GSI_ACTION_MASK: u32 = 1;

/// Lets a domain use memory of devices that the caller may use, or not any more.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_iomem_permission), expect(tail_padding))]
pub struct xen_domctl_iomem_permission {
    /// The first machine frame.
    #[abi(input)]
    pub first_mfn: uint64_aligned_t,
    /// How many frames, at least one.
    #[abi(input)]
    pub nr_mfns: uint64_aligned_t,
    /// Non-zero: it may.
    #[abi(input)]
    pub allow_access: u8,
}

/// Lets a domain use I/O ports that the caller may use, or not any more. x86 only.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_ioport_permission), expect(tail_padding))]
pub struct xen_domctl_ioport_permission {
    /// The first port.
    #[abi(input)]
    pub first_port: u32,
    /// How many ports, at least one.
    #[abi(input)]
    pub nr_ports: u32,
    /// Non-zero: it may.
    #[abi(input)]
    pub allow_access: u8,
}

/// Fills a page of a domain with the code by which it makes hypercalls. x86 only.
#[xen_abi(op(
    xen_domctl,
    XEN_DOMCTL_hypercall_init,
    safety = "the frame is not in use where the domain is the caller"
))]
pub struct xen_domctl_hypercall_init {
    /// The guest frame of the page.
    #[abi(input)]
    pub gmfn: uint64_aligned_t,
}

/// Sets how far a domain's wall clock is from the machine's.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_settimeoffset))]
pub struct xen_domctl_settimeoffset {
    /// What is added to the machine's, in seconds.
    #[abi(input)]
    pub time_offset_seconds: int64_aligned_t,
}

/// Saves or restores the state of an HVM domain's virtual hardware, as `hvm/save.h` describes it.
#[xen_abi(
    op(xen_domctl, XEN_DOMCTL_gethvmcontext),
    op(xen_domctl, XEN_DOMCTL_sethvmcontext),
    expect(implicit_padding)
)]
pub struct xen_domctl_hvmcontext {
    /// The size of `buffer` in bytes; afterwards, how much of it was filled.
    #[abi(input, output)]
    pub size: u32,
    /// The state. Null for `XEN_DOMCTL_gethvmcontext`: only `size` is returned, what is needed.
    #[abi(input, buffer(input, output, len = size))]
    pub buffer: GuestHandle64<uint8>,
}

/// Sets or tells how wide a domain's addresses are. A PV domain's can be set until it has memory.
#[xen_abi(
    op(xen_domctl, XEN_DOMCTL_set_address_size),
    op(xen_domctl, XEN_DOMCTL_get_address_size)
)]
pub struct xen_domctl_address_size {
    /// 32 or 64 bits.
    #[abi(input, output)]
    pub size: u32,
}

/// What `xen_domctl_sendtrigger` can send.
#[xen_abi(open_enum(u32))]
pub enum XenDomctlSendtrigger {
    /// A non-maskable interrupt.
    XEN_DOMCTL_SENDTRIGGER_NMI = 0,
    /// A reset.
    XEN_DOMCTL_SENDTRIGGER_RESET = 1,
    /// An INIT.
    XEN_DOMCTL_SENDTRIGGER_INIT = 2,
    /// The power button, to the domain.
    XEN_DOMCTL_SENDTRIGGER_POWER = 3,
    /// The sleep button, to the domain.
    XEN_DOMCTL_SENDTRIGGER_SLEEP = 4,
}

/// Sends a virtual CPU what hardware would send it.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_sendtrigger))]
pub struct xen_domctl_sendtrigger {
    /// What: `XEN_DOMCTL_SENDTRIGGER_*`.
    #[abi(input)]
    pub trigger: u32,
    /// The virtual CPU.
    #[abi(input)]
    pub vcpu: u32,
}

/// How a device is named.
#[xen_abi(open_enum(u32))]
pub enum XenDomctlDev {
    /// By its place on the PCI bus.
    XEN_DOMCTL_DEV_PCI = 0,
    /// By its path in the device tree.
    XEN_DOMCTL_DEV_DT = 1,
}

/// Assigns a device to a domain behind the IOMMU, tests whether that can be done, or takes it away.
///
/// A test with `DOMID_INVALID` tells whether the device is assigned to any domain other than the
/// hardware domain. A PCI device that is taken away goes back to the hardware domain; a device of
/// the device tree is nobody's until it is assigned again.
#[xen_abi(
    op(xen_domctl, XEN_DOMCTL_assign_device),
    op(xen_domctl, XEN_DOMCTL_test_assign_device),
    op(xen_domctl, XEN_DOMCTL_deassign_device)
)]
pub struct xen_domctl_assign_device {
    /// How the device is named: `XEN_DOMCTL_DEV_*`.
    #[abi(input)]
    pub dev: u32,
    /// `XEN_DOMCTL_DEV_RDM_*`; zero unless a PCI device is assigned.
    #[abi(input)]
    pub flags: u32,
    /// Its name.
    #[abi(input, tag(dev))]
    pub u: xen_domctl_assign_device__u,
}

/// How a device is assigned.
#[xen_abi(flags(u32), inside(xen_domctl_assign_device, flags))]
pub enum XenDomctlDevRdm {
    /// Memory that is reserved for the device and used otherwise in the domain is no reason to
    /// refuse.
    XEN_DOMCTL_DEV_RDM_RELAXED = 1,
}

#[xen_abi(inline)]
pub union xen_domctl_assign_device__u {
    /// Its place on the PCI bus.
    #[abi(input, selected_by(XEN_DOMCTL_DEV_PCI))]
    pub pci: xen_domctl_assign_device__u__pci,
    /// Its path in the device tree.
    #[abi(input, selected_by(XEN_DOMCTL_DEV_DT))]
    pub dt: xen_domctl_assign_device__u__dt,
}

#[xen_abi(inline)]
pub struct xen_domctl_assign_device__u__pci {
    /// Segment, bus, slot and function: 16, 8, 5 and 3 bits.
    #[abi(input)]
    pub machine_sbdf: u32,
}

#[xen_abi(
    inline,
    expect(implicit_padding),
    expect(
        no_pointer,
        reason = "Xen's own, for what it has found; no part of the interface"
    )
)]
pub struct xen_domctl_assign_device__u__dt {
    /// The length of `path`.
    #[abi(input)]
    pub size: u32,
    /// The path, without a zero at its end.
    #[abi(input, buffer(input, len = size))]
    pub path: GuestHandle64<c_char>,
    /// The device that Xen has found under the path.
    #[abi(input, when(hypervisor), c_type = "struct dt_device_node *")]
    pub dev: *mut c_void,
}

/// Tells which devices share a device's IOMMU group, and so can only be assigned together.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_get_device_group), expect(implicit_padding))]
pub struct xen_domctl_get_device_group {
    /// Segment, bus, slot and function: 16, 8, 5 and 3 bits.
    #[abi(input)]
    pub machine_sbdf: u32,
    /// Room in `sdev_array`.
    #[abi(input)]
    pub max_sdevs: u32,
    /// How many there are in `sdev_array`.
    #[abi(output)]
    pub num_sdevs: u32,
    /// The other devices, all of the same segment: bus from bit 16 on, slot and function from bit 8
    /// on.
    #[abi(input, buffer(output, len = max_sdevs))]
    pub sdev_array: GuestHandle64<uint32>,
}

/// As what an interrupt of the machine reaches a domain.
#[xen_abi(c_enum(u32))]
pub enum pt_irq_type {
    /// As a PCI device's line.
    PT_IRQ_TYPE_PCI,
    /// As an ISA interrupt.
    PT_IRQ_TYPE_ISA,
    /// As a message.
    PT_IRQ_TYPE_MSI,
    /// As a PCI device's line, although the device sends messages.
    PT_IRQ_TYPE_MSI_TRANSLATE,
    /// As a shared peripheral interrupt, 32 to 1019. Arm only.
    PT_IRQ_TYPE_SPI,
}

/// Passes an interrupt of the machine to a domain, or stops passing it.
#[xen_abi(
    op(xen_domctl, XEN_DOMCTL_bind_pt_irq),
    op(xen_domctl, XEN_DOMCTL_unbind_pt_irq)
)]
pub struct xen_domctl_bind_pt_irq {
    /// The interrupt line, by the domain's number for it.
    #[abi(input)]
    pub machine_irq: u32,
    /// As what it reaches the domain: `pt_irq_type`.
    #[abi(input)]
    pub irq_type: u32,
    /// Which one in the domain.
    #[abi(input, tag(irq_type))]
    pub u: xen_domctl_bind_pt_irq__u,
}

#[xen_abi(inline)]
pub union xen_domctl_bind_pt_irq__u {
    /// An ISA interrupt.
    #[abi(input, selected_by(PT_IRQ_TYPE_ISA))]
    pub isa: xen_domctl_bind_pt_irq__u__isa,
    /// A PCI device's line.
    #[abi(input, selected_by(PT_IRQ_TYPE_PCI, PT_IRQ_TYPE_MSI_TRANSLATE))]
    pub pci: xen_domctl_bind_pt_irq__u__pci,
    /// A message.
    #[abi(input, selected_by(PT_IRQ_TYPE_MSI))]
    pub msi: xen_domctl_bind_pt_irq__u__msi,
    /// A shared peripheral interrupt.
    #[abi(input, selected_by(PT_IRQ_TYPE_SPI))]
    pub spi: xen_domctl_bind_pt_irq__u__spi,
}

#[xen_abi(inline)]
pub struct xen_domctl_bind_pt_irq__u__isa {
    /// The interrupt.
    #[abi(input)]
    pub isa_irq: u8,
}

#[xen_abi(inline)]
pub struct xen_domctl_bind_pt_irq__u__pci {
    /// The device's bus.
    #[abi(input)]
    pub bus: u8,
    /// The device on it.
    #[abi(input)]
    pub device: u8,
    /// Its line: 0 to 3 for INTA to INTD.
    #[abi(input)]
    pub intx: u8,
}

#[xen_abi(inline, expect(implicit_padding))]
pub struct xen_domctl_bind_pt_irq__u__msi {
    /// The vector in the domain.
    #[abi(input)]
    pub gvec: u8,
    /// Where the message goes, and how: `XEN_DOMCTL_VMSI_X86_*`.
    #[abi(input)]
    pub gflags: u32,
    /// The guest-physical address of the device's table of messages (MSI-X); zero: none.
    #[abi(input)]
    pub gtable: uint64_aligned_t,
}

/// Bits of `gflags`: the destination.
#[xen_abi(inside(xen_domctl_bind_pt_irq__u__msi, gflags))]
pub const XEN_DOMCTL_VMSI_X86_DEST_ID_MASK: u32 = 0x0000ff;
/// Bit of `gflags`: the redirection hint.
#[xen_abi(inside(xen_domctl_bind_pt_irq__u__msi, gflags))]
pub const XEN_DOMCTL_VMSI_X86_RH_MASK: u32 = 0x000100;
/// Bit of `gflags`: the destination mode, logical rather than physical.
#[xen_abi(inside(xen_domctl_bind_pt_irq__u__msi, gflags))]
pub const XEN_DOMCTL_VMSI_X86_DM_MASK: u32 = 0x000200;
/// Bits of `gflags`: the delivery mode.
#[xen_abi(inside(xen_domctl_bind_pt_irq__u__msi, gflags))]
pub const XEN_DOMCTL_VMSI_X86_DELIV_MASK: u32 = 0x007000;
/// Bit of `gflags`: the trigger mode, level rather than edge.
#[xen_abi(inside(xen_domctl_bind_pt_irq__u__msi, gflags))]
pub const XEN_DOMCTL_VMSI_X86_TRIG_MASK: u32 = 0x008000;
/// Bit of `gflags`: the message is not masked.
#[xen_abi(inside(xen_domctl_bind_pt_irq__u__msi, gflags))]
pub const XEN_DOMCTL_VMSI_X86_UNMASKED: u32 = 0x010000;

#[xen_abi(inline)]
pub struct xen_domctl_bind_pt_irq__u__spi {
    /// The interrupt.
    #[abi(input)]
    pub spi: u16,
}

/// Whether something is mapped or unmapped.
#[xen_abi(open_enum(u32))]
pub enum DpciMapping {
    /// Map it.
    DPCI_ADD_MAPPING = 1,
    /// Unmap it.
    DPCI_REMOVE_MAPPING = 0,
}

/// Maps memory of devices into an HVM domain, or unmaps it.
///
/// Returns zero when all is done, a positive number when only that many frames are done (call again
/// for the rest), `-E2BIG` if `nr_mfns` is more than one call takes, or another error.
#[xen_abi(op(
    xen_domctl,
    XEN_DOMCTL_memory_mapping,
    safety = "nothing that is in use is at the guest frames where the domain is the caller"
))]
pub struct xen_domctl_memory_mapping {
    /// The first guest frame.
    #[abi(input)]
    pub first_gfn: uint64_aligned_t,
    /// The first machine frame.
    #[abi(input)]
    pub first_mfn: uint64_aligned_t,
    /// How many frames, at least one.
    #[abi(input)]
    pub nr_mfns: uint64_aligned_t,
    /// `DPCI_ADD_MAPPING` or `DPCI_REMOVE_MAPPING`.
    #[abi(input)]
    pub add_mapping: u32,
    #[abi(reserved)]
    padding: u32,
}

/// Maps I/O ports of the machine into an HVM domain, or unmaps them. x86 only.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_ioport_mapping))]
pub struct xen_domctl_ioport_mapping {
    /// The first port in the domain.
    #[abi(input)]
    pub first_gport: u32,
    /// The first port of the machine.
    #[abi(input)]
    pub first_mport: u32,
    /// How many ports.
    #[abi(input)]
    pub nr_ports: u32,
    /// `DPCI_ADD_MAPPING` or `DPCI_REMOVE_MAPPING`.
    #[abi(input)]
    pub add_mapping: u32,
}

/// How memory is cached, for `XEN_DMOP_pin_memory_cacheattr`. The numbers are those of x86's memory
/// types.
#[xen_abi(open_enum(u32))]
pub enum XenDomctlMemCacheattr {
    /// Not at all.
    XEN_DOMCTL_MEM_CACHEATTR_UC = 0,
    /// Not at all, but writes are combined.
    XEN_DOMCTL_MEM_CACHEATTR_WC = 1,
    /// Reads only; writes go through.
    XEN_DOMCTL_MEM_CACHEATTR_WT = 4,
    /// Reads only; writes go past the cache.
    XEN_DOMCTL_MEM_CACHEATTR_WP = 5,
    /// Reads and writes.
    XEN_DOMCTL_MEM_CACHEATTR_WB = 6,
    /// Not at all, unless the range's memory type says that writes are combined.
    XEN_DOMCTL_MEM_CACHEATTR_UCM = 7,
}

/// Ends that memory is cached in a chosen way.
#[xen_abi]
pub const XEN_DOMCTL_DELETE_MEM_CACHEATTR: u32 = !0u32;

/// Sets or tells what of a virtual CPU's state `vcpu_guest_context` has no room for.
#[xen_abi(
    op(xen_domctl, XEN_DOMCTL_set_ext_vcpucontext),
    op(xen_domctl, XEN_DOMCTL_get_ext_vcpucontext),
    expect(implicit_padding),
    expect(same_layout, reason = "only x86 has such state")
)]
pub struct xen_domctl_ext_vcpucontext {
    /// The virtual CPU.
    #[abi(input)]
    pub vcpu: u32,
    /// The size of this record in bytes: what the caller sets, or what Xen returns, at most 128.
    #[abi(input, output)]
    pub size: u32,
    /// Where SYSCALL in 32-bit mode enters the guest's kernel. `vcpu_guest_context` has the address
    /// for 64-bit mode.
    #[abi(input, output, when(x86))]
    pub syscall32_callback_eip: uint64_aligned_t,
    /// Where SYSENTER enters the guest's kernel.
    #[abi(input, output, when(x86))]
    pub sysenter_callback_eip: uint64_aligned_t,
    /// The code segment for SYSCALL in 32-bit mode.
    #[abi(input, output, when(x86))]
    pub syscall32_callback_cs: u16,
    /// The code segment for SYSENTER.
    #[abi(input, output, when(x86))]
    pub sysenter_callback_cs: u16,
    /// Non-zero: SYSCALL in 32-bit mode masks events.
    #[abi(input, output, when(x86))]
    pub syscall32_disables_events: u8,
    /// Non-zero: SYSENTER masks events.
    #[abi(input, output, when(x86))]
    pub sysenter_disables_events: u8,
    /// The virtual machine check registers.
    #[abi(
        input,
        output,
        nameless,
        unselected = "the first member is the beginning of the second",
        when(all(x86, gnu))
    )]
    pub mce: xen_domctl_ext_vcpucontext__mce,
    /// The virtual machine check registers.
    #[abi(input, output, when(all(x86, not(gnu))))]
    pub vmce: crate::arch_x86::hvm::save::hvm_vmce_vcpu,
}

#[xen_abi(inline, when(x86))]
pub union xen_domctl_ext_vcpucontext__mce {
    /// The first of them, which once was the only one: what machine check banks there are.
    #[abi(input, output)]
    pub mcg_cap: uint64_aligned_t,
    /// All of them.
    #[abi(input, output)]
    pub vmce: crate::arch_x86::hvm::save::hvm_vmce_vcpu,
}

/// Gives a domain the rights of a device model over another one.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_set_target))]
pub struct xen_domctl_set_target {
    /// The domain that it serves. It can have but one.
    #[abi(input)]
    pub target: domid_t,
}

/// Stands for a leaf or subleaf of CPUID, or an MSR, where there is none to name.
#[xen_abi(when(x86))]
pub const XEN_CPUID_INPUT_UNUSED: u32 = 0xFFFFFFFF;

/// Tells or sets what CPUID and MSRs say to a domain.
///
/// Setting is possible until the domain has run. Getting with null handles returns how many
/// entries there can be. `-ENOBUFS`: there is not room for all.
#[xen_abi(
    op(xen_domctl, XEN_DOMCTL_get_cpu_policy),
    op(xen_domctl, XEN_DOMCTL_set_cpu_policy),
    typedef,
    handle,
    when(x86),
    expect(tail_padding)
)]
pub struct xen_domctl_cpu_policy {
    /// How many entries `leaves` has; afterwards, how many were written.
    #[abi(input, output)]
    pub nr_leaves: u32,
    /// How many entries `msrs` has; afterwards, how many were written.
    #[abi(input, output)]
    pub nr_msrs: u32,
    /// What CPUID says.
    #[abi(input, buffer(input, output, len = nr_leaves))]
    pub leaves: GuestHandle64<crate::arch_x86::xen::xen_cpuid_leaf_t>,
    /// What MSRs hold.
    #[abi(input, buffer(input, output, len = nr_msrs))]
    pub msrs: GuestHandle64<crate::arch_x86::xen::xen_msr_entry_t>,
    /// The leaf that is wrong, after some errors of setting; else `XEN_CPUID_INPUT_UNUSED`.
    #[abi(output)]
    pub err_leaf: u32,
    /// Its subleaf, likewise.
    #[abi(output)]
    pub err_subleaf: u32,
    /// The MSR that is wrong, likewise.
    #[abi(output)]
    pub err_msr: u32,
}

/// Chooses the event channel that is notified when a domain suspends, that is, shuts down with
/// `SHUTDOWN_suspend`.
///
/// It takes the place of `VIRQ_DOM_EXC`, which still tells of all other shutdowns and of the
/// domain's end. There is one for each domain: the last call counts.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_subscribe))]
pub struct xen_domctl_subscribe {
    /// The port.
    #[abi(input)]
    pub port: u32,
}

/// What `xen_domctl_debug_op` does.
#[xen_abi(open_enum(u32))]
pub enum XenDomctlDebugOp {
    /// Lets the virtual CPU run freely.
    XEN_DOMCTL_DEBUG_OP_SINGLE_STEP_OFF = 0,
    /// Stops the virtual CPU after each instruction.
    XEN_DOMCTL_DEBUG_OP_SINGLE_STEP_ON = 1,
}

/// Controls the debugging of a virtual CPU.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_debug_op))]
pub struct xen_domctl_debug_op {
    /// What to do: `XEN_DOMCTL_DEBUG_OP_*`.
    #[abi(input)]
    pub op: u32,
    /// The virtual CPU.
    #[abi(input)]
    pub vcpu: u32,
}

/// Saves one record of the state of an HVM domain's virtual hardware.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_gethvmcontext_partial))]
pub struct xen_domctl_hvmcontext_partial {
    /// Its type, as in `hvm_save_descriptor.typecode`.
    #[abi(input)]
    pub r#type: u32,
    /// Which one of the type, as in `hvm_save_descriptor.instance`.
    #[abi(input)]
    pub instance: u32,
    /// The size of `buffer` in bytes; afterwards, how much of it was filled.
    #[abi(input, output)]
    pub bufsz: uint64_aligned_t,
    /// The record. Null: only `bufsz` is returned, what is needed.
    #[abi(input, buffer(output, len = bufsz))]
    pub buffer: GuestHandle64<uint8>,
}

/// Tells or sets how a domain sees the time stamp counter. x86 only.
#[xen_abi(
    op(xen_domctl, XEN_DOMCTL_gettscinfo),
    op(xen_domctl, XEN_DOMCTL_settscinfo)
)]
pub struct xen_domctl_tsc_info {
    /// Whether Xen emulates it: 0 where needed, 1 always, 2 never.
    #[abi(input, output)]
    pub tsc_mode: u32,
    /// Its frequency, in kilohertz.
    #[abi(input, output)]
    pub gtsc_khz: u32,
    /// How often the domain has been restored or migrated.
    #[abi(input, output)]
    pub incarnation: u32,
    #[abi(reserved)]
    pad: u32,
    /// How long the domain has existed by its own clock, in nanoseconds.
    #[abi(input, output)]
    pub elapsed_nsec: uint64_aligned_t,
}

/// Reads or writes a domain's memory for a debugger (gdbsx).
#[xen_abi(
    op(
        xen_domctl,
        XEN_DOMCTL_gdbsx_guestmemio,
        safety = "`uva` is the address of a buffer of the caller's, of `len` bytes, that may be read or written"
    ),
    expect(implicit_padding, tail_padding)
)]
pub struct xen_domctl_gdbsx_memio {
    /// The entry at the top of the page tables to use in place of the current one; zero: none.
    #[abi(input)]
    pub pgd3val: uint64_aligned_t,
    /// The virtual address in the domain.
    #[abi(input)]
    pub gva: uint64_aligned_t,
    /// The address of the caller's buffer, of `len` bytes.
    #[abi(input)]
    pub uva: uint64_aligned_t,
    /// How many bytes.
    #[abi(input)]
    pub len: u32,
    /// Non-zero: write to the domain rather than read from it.
    #[abi(input)]
    pub gwr: u8,
    /// How many bytes are left to be copied.
    #[abi(output)]
    pub remain: u32,
}

/// Pauses a virtual CPU for a debugger (gdbsx), or lets it run again.
#[xen_abi(
    op(xen_domctl, XEN_DOMCTL_gdbsx_pausevcpu),
    op(xen_domctl, XEN_DOMCTL_gdbsx_unpausevcpu)
)]
pub struct xen_domctl_gdbsx_pauseunp_vcpu {
    /// The virtual CPU.
    #[abi(input)]
    pub vcpu: u32,
}

/// Tells a debugger (gdbsx) what has become of a domain.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_gdbsx_domstatus), expect(implicit_padding))]
pub struct xen_domctl_gdbsx_domstatus {
    /// Non-zero: the domain is paused.
    #[abi(output)]
    pub paused: u8,
    /// A virtual CPU that has met an event; all ones: none.
    #[abi(output)]
    pub vcpu_id: u32,
    /// The event: the number of the exception.
    #[abi(output)]
    pub vcpu_ev: u32,
}

/// What `xen_domctl_vm_event_op` does with a ring.
#[xen_abi(open_enum(u32))]
pub enum XenVmEventOp {
    /// Sets it up.
    XEN_VM_EVENT_ENABLE = 0,
    /// Takes it down.
    XEN_VM_EVENT_DISABLE = 1,
    /// Has Xen look for responses in it.
    XEN_VM_EVENT_RESUME = 2,
    /// Tells the version of the records in it: `VM_EVENT_INTERFACE_VERSION`. No ring is needed.
    XEN_VM_EVENT_GET_VERSION = 3,
}

/// The rings by which Xen tells another program about a domain; `vm_event.h` says what is in them.
#[xen_abi(open_enum(u32))]
pub enum XenDomctlVmEventOp {
    /// For a pager, which keeps a domain's pages elsewhere; `XENMEM_paging_op` is for single pages.
    ///
    /// `XEN_VM_EVENT_ENABLE` fails with `-ENODEV` without hardware assisted paging, `-EMLINK` where
    /// the domain has devices, `-EXDEV` where it has memory on demand, and `-EBUSY` where the ring
    /// is in use.
    XEN_DOMCTL_VM_EVENT_OP_PAGING = 1,
    /// For a monitor, which is told what the domain does: what `XEN_DOMCTL_monitor_op` asks for,
    /// and accesses to pages that the monitor has restricted.
    ///
    /// `XEN_VM_EVENT_ENABLE` fails with `-ENODEV` without hardware assisted paging, and `-EBUSY`
    /// where the ring is in use.
    XEN_DOMCTL_VM_EVENT_OP_MONITOR = 2,
    /// For a program that finds memory when a shared page has to be copied and there is none;
    /// `XENMEM_sharing_op_resume` lets virtual CPUs go on. Pages can be shared without it.
    XEN_DOMCTL_VM_EVENT_OP_SHARING = 3,
}

/// Controls a ring of events.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_vm_event_op))]
pub struct xen_domctl_vm_event_op {
    /// What to do: `XEN_VM_EVENT_*`.
    #[abi(input)]
    pub op: u32,
    /// The ring: `XEN_DOMCTL_VM_EVENT_OP_*`.
    #[abi(input)]
    pub mode: u32,
    /// What is returned.
    #[abi(output, tag(op))]
    pub u: xen_domctl_vm_event_op__u,
}

#[xen_abi(inline)]
pub union xen_domctl_vm_event_op__u {
    /// The ring's event channel.
    #[abi(output, selected_by(XEN_VM_EVENT_ENABLE))]
    pub enable: xen_domctl_vm_event_op__u__enable,
    /// The version.
    #[abi(output, selected_by(XEN_VM_EVENT_GET_VERSION))]
    pub version: u32,
}

#[xen_abi(inline)]
pub struct xen_domctl_vm_event_op__u__enable {
    /// The port to connect to.
    #[abi(output)]
    pub port: u32,
}

/// What `xen_domctl_mem_sharing_op` does.
#[xen_abi(open_enum(u8))]
pub enum XenDomctlMemSharing {
    /// Says whether the domain's pages can be shared.
    XEN_DOMCTL_MEM_SHARING_CONTROL = 0,
}

/// Controls the sharing of a domain's pages with other domains; `XENMEM_sharing_op` does it.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_mem_sharing_op))]
pub struct xen_domctl_mem_sharing_op {
    /// What to do: `XEN_DOMCTL_MEM_SHARING_*`.
    #[abi(input)]
    pub op: u8,
    /// With what.
    #[abi(input, tag(op))]
    pub u: xen_domctl_mem_sharing_op__u,
}

#[xen_abi(inline)]
pub union xen_domctl_mem_sharing_op__u {
    /// Non-zero: they can.
    #[abi(input, selected_by(XEN_DOMCTL_MEM_SHARING_CONTROL))]
    pub enable: u8,
}

/// Counts the mistakes in how a domain's frames are mapped to the machine's.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_audit_p2m), expect(wide_alignment))]
pub struct xen_domctl_audit_p2m {
    /// Pages of the domain that are not mapped.
    #[abi(output)]
    pub orphans: u64,
    /// Pages of the domain whose machine frame maps back to another guest frame.
    #[abi(output)]
    pub m2p_bad: u64,
    /// Guest frames that map to a page of someone else, or to one that maps back elsewhere.
    #[abi(output)]
    pub p2m_bad: u64,
}

/// Makes a domain the one that gets a virtual interrupt of which the machine has only one.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_set_virq_handler))]
pub struct xen_domctl_set_virq_handler {
    /// The interrupt: `VIRQ_*`.
    #[abi(input)]
    pub virq: u32,
}

/// Sets or tells a virtual CPU's extended state (XSAVE).
#[xen_abi(
    op(xen_domctl, XEN_DOMCTL_setvcpuextstate),
    op(xen_domctl, XEN_DOMCTL_getvcpuextstate),
    when(x86),
    expect(implicit_padding)
)]
pub struct xen_domctl_vcpuextstate {
    /// The virtual CPU.
    #[abi(input)]
    pub vcpu: u32,
    /// What is in `buffer`, so that another machine can tell whether it can restore it; setting
    /// ignores it.
    #[abi(input, output)]
    pub xfeature_mask: uint64_aligned_t,
    /// The size of the state in bytes. Getting with this and `xfeature_mask` zero returns both, and
    /// no state.
    #[abi(input, output)]
    pub size: uint64_aligned_t,
    /// The state.
    #[abi(input, buffer(input, output, len = size / 8))]
    pub buffer: GuestHandle64<uint64>,
}

/// Says what happens to an access that a monitor has restricted while there is no monitor.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_set_access_required))]
pub struct xen_domctl_set_access_required {
    /// Non-zero: it waits for a monitor. Zero: the restriction is lifted.
    #[abi(input)]
    pub access_required: u8,
}

/// Marks a page of a domain as broken, as it was on the machine that the domain comes from.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_set_broken_page_p2m))]
pub struct xen_domctl_set_broken_page_p2m {
    /// Its guest frame.
    #[abi(input)]
    pub pfn: uint64_aligned_t,
}

/// Writes what caches hold of a domain's memory back, and drops it from them. Arm only.
#[xen_abi(
    op(xen_domctl, XEN_DOMCTL_cacheflush),
    expect(
        same_layout,
        reason = "frame numbers of the guest's width; no 32-bit x86 guest asks for it"
    )
)]
pub struct xen_domctl_cacheflush {
    /// The first guest frame.
    #[abi(input)]
    pub start_pfn: xen_pfn_t,
    /// How many frames.
    #[abi(input)]
    pub nr_pfns: xen_pfn_t,
}

/// Tells or sets how much memory Xen has for managing a domain's, page tables above all.
///
/// Setting can fail on the way, when memory runs out or cannot be freed; what is done stays.
#[xen_abi(
    op(xen_domctl, XEN_DOMCTL_get_paging_mempool_size),
    op(xen_domctl, XEN_DOMCTL_set_paging_mempool_size)
)]
pub struct xen_domctl_paging_mempool {
    /// The size in bytes, a multiple of the page size.
    #[abi(input, output)]
    pub size: uint64_aligned_t,
}

/// An MSR, and what it holds.
#[xen_abi(typedef, handle, when(x86))]
pub struct xen_domctl_vcpu_msr {
    /// The MSR's number.
    #[abi(input, output)]
    pub index: u32,
    #[abi(reserved)]
    reserved: u32,
    /// What it holds.
    #[abi(input, output)]
    pub value: uint64_aligned_t,
}

/// Sets or tells what a virtual CPU's MSRs hold.
///
/// With a null handle, `msr_count` is set to the most that there can be. Getting fails with
/// `-ENOBUFS` if there is not room for all. Setting fails with `-EINVAL` where an MSR is not to
/// Xen's liking, and `msr_count` becomes its position.
#[xen_abi(
    op(xen_domctl, XEN_DOMCTL_get_vcpu_msrs),
    op(xen_domctl, XEN_DOMCTL_set_vcpu_msrs),
    when(x86)
)]
pub struct xen_domctl_vcpu_msrs {
    /// The virtual CPU.
    #[abi(input)]
    pub vcpu: u32,
    /// How many entries `msrs` has; afterwards, how many were written. MSRs that are not in use are
    /// left out.
    #[abi(input, output)]
    pub msr_count: u32,
    /// The MSRs.
    #[abi(input, buffer(input, output, len = msr_count))]
    pub msrs: GuestHandle64<xen_domctl_vcpu_msr_t>,
}

/// Gives a domain a virtual NUMA topology.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_setvnumainfo))]
pub struct xen_domctl_vnuma {
    /// How many virtual nodes, at least one.
    #[abi(input)]
    pub nr_vnodes: u32,
    /// How many ranges of memory.
    #[abi(input)]
    pub nr_vmemranges: u32,
    /// How many virtual CPUs the domain can have.
    #[abi(input)]
    pub nr_vcpus: u32,
    #[abi(reserved)]
    pad: u32,
    /// The distance from each node to each.
    #[abi(input, buffer(input, len = nr_vnodes * nr_vnodes))]
    pub vdistance: GuestHandle64<uint>,
    /// The node of each virtual CPU.
    #[abi(input, buffer(input, len = nr_vcpus))]
    pub vcpu_to_vnode: GuestHandle64<uint>,
    /// The machine's node on which each node lies.
    #[abi(input, buffer(input, len = nr_vnodes))]
    pub vnode_to_pnode: GuestHandle64<uint>,
    /// The ranges of memory, and their nodes.
    #[abi(input, buffer(input, len = nr_vmemranges))]
    pub vmemrange: GuestHandle64<xen_vmemrange_t>,
}

/// Controls the monitoring of what a domain uses of the caches (Intel's CMT).
#[xen_abi(op(xen_domctl, XEN_DOMCTL_psr_cmt_op))]
pub struct xen_domctl_psr_cmt_op {
    /// What to do: `XEN_DOMCTL_PSR_CMT_OP_*`.
    #[abi(input)]
    pub cmd: u32,
    /// What `XEN_DOMCTL_PSR_CMT_OP_QUERY_RMID` returns.
    #[abi(output)]
    pub data: u32,
}

/// What `xen_domctl_psr_cmt_op` does.
#[xen_abi(open_enum(u32), inside(xen_domctl_psr_cmt_op))]
pub enum XenDomctlPsrCmtOp {
    /// Ends monitoring.
    XEN_DOMCTL_PSR_CMT_OP_DETACH = 0,
    /// Begins monitoring.
    XEN_DOMCTL_PSR_CMT_OP_ATTACH = 1,
    /// Tells the number (RMID) under which the domain is monitored.
    XEN_DOMCTL_PSR_CMT_OP_QUERY_RMID = 2,
}

/// What `xen_domctl_monitor_op` does.
#[xen_abi(open_enum(u32))]
pub enum XenDomctlMonitorOp {
    /// Asks for an event.
    XEN_DOMCTL_MONITOR_OP_ENABLE = 0,
    /// Asks for an event no more.
    XEN_DOMCTL_MONITOR_OP_DISABLE = 1,
    /// Tells which events this machine can send, in `event`: bit `XEN_DOMCTL_MONITOR_EVENT_*` of
    /// each.
    XEN_DOMCTL_MONITOR_OP_GET_CAPABILITIES = 2,
    /// Says whether Xen, when it emulates a repeated instruction for the monitor, does so one
    /// repetition at a time: where `event` is not zero.
    XEN_DOMCTL_MONITOR_OP_EMULATE_EACH_REP = 3,
    /// Lets the monitor decide what control registers may hold. If monitoring ends while a virtual
    /// CPU waits for the answer, the domain may crash.
    XEN_DOMCTL_MONITOR_OP_CONTROL_REGISTERS = 4,
}

/// What a monitor can be told of.
#[xen_abi(open_enum(u32))]
pub enum XenDomctlMonitorEvent {
    /// A control register is written.
    XEN_DOMCTL_MONITOR_EVENT_WRITE_CTRLREG = 0,
    /// An MSR is written.
    XEN_DOMCTL_MONITOR_EVENT_MOV_TO_MSR = 1,
    /// An instruction is done while single-stepping.
    XEN_DOMCTL_MONITOR_EVENT_SINGLESTEP = 2,
    /// A breakpoint instruction.
    XEN_DOMCTL_MONITOR_EVENT_SOFTWARE_BREAKPOINT = 3,
    /// The guest asks for it: `HVMOP_guest_request_vm_event`.
    XEN_DOMCTL_MONITOR_EVENT_GUEST_REQUEST = 4,
    /// A debug exception.
    XEN_DOMCTL_MONITOR_EVENT_DEBUG_EXCEPTION = 5,
    /// CPUID.
    XEN_DOMCTL_MONITOR_EVENT_CPUID = 6,
    /// A call of firmware: Arm's SMC.
    XEN_DOMCTL_MONITOR_EVENT_PRIVILEGED_CALL = 7,
    /// The guest is about to get an interrupt.
    XEN_DOMCTL_MONITOR_EVENT_INTERRUPT = 8,
    /// A descriptor table register is read or written.
    XEN_DOMCTL_MONITOR_EVENT_DESC_ACCESS = 9,
    /// An instruction that Xen cannot emulate.
    XEN_DOMCTL_MONITOR_EVENT_EMUL_UNIMPLEMENTED = 10,
    /// A restricted access by the CPU itself to the guest's page tables. On unless it is disabled.
    XEN_DOMCTL_MONITOR_EVENT_INGUEST_PAGEFAULT = 11,
    /// The guest is left for Xen, for whatever reason.
    XEN_DOMCTL_MONITOR_EVENT_VMEXIT = 12,
    /// An I/O port is read or written.
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_MONITOR_EVENT_IO = 13,
}

/// Says what a domain's monitor is told, through the ring `XEN_DOMCTL_VM_EVENT_OP_MONITOR`.
///
/// Accesses to pages are reported there too, but are asked for by `XENMEM_access_op`.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_monitor_op))]
pub struct xen_domctl_monitor_op {
    /// What to do: `XEN_DOMCTL_MONITOR_OP_*`.
    #[abi(input)]
    pub op: u32,
    /// Of which event: `XEN_DOMCTL_MONITOR_EVENT_*`; or what `op` says.
    #[abi(input, output)]
    pub event: u32,
    /// What else to know about the event.
    #[abi(input, tag(event))]
    pub u: xen_domctl_monitor_op__u,
}

#[xen_abi(inline)]
pub union xen_domctl_monitor_op__u {
    /// A control register.
    #[abi(input, selected_by(XEN_DOMCTL_MONITOR_EVENT_WRITE_CTRLREG))]
    pub mov_to_cr: xen_domctl_monitor_op__u__mov_to_cr,
    /// An MSR.
    #[abi(input, selected_by(XEN_DOMCTL_MONITOR_EVENT_MOV_TO_MSR))]
    pub mov_to_msr: xen_domctl_monitor_op__u__mov_to_msr,
    /// Requests of the guest.
    #[abi(input, selected_by(XEN_DOMCTL_MONITOR_EVENT_GUEST_REQUEST))]
    pub guest_request: xen_domctl_monitor_op__u__guest_request,
    /// Debug exceptions.
    #[abi(input, selected_by(XEN_DOMCTL_MONITOR_EVENT_DEBUG_EXCEPTION))]
    pub debug_exception: xen_domctl_monitor_op__u__debug_exception,
    /// Ways out of the guest.
    #[abi(input, selected_by(XEN_DOMCTL_MONITOR_EVENT_VMEXIT))]
    pub vmexit: xen_domctl_monitor_op__u__vmexit,
}

#[xen_abi(inline)]
pub struct xen_domctl_monitor_op__u__mov_to_cr {
    /// The register: `VM_EVENT_X86_*`.
    #[abi(input)]
    pub index: u8,
    /// Non-zero: the virtual CPU waits for the response.
    #[abi(input)]
    pub sync: u8,
    /// Non-zero: only where the value changes.
    #[abi(input)]
    pub onchangeonly: u8,
    #[abi(reserved)]
    pad1: u8,
    #[abi(reserved)]
    pad2: u32,
    /// Bits whose change alone is not worth an event.
    #[abi(input)]
    pub bitmask: uint64_aligned_t,
}

#[xen_abi(inline, expect(tail_padding))]
pub struct xen_domctl_monitor_op__u__mov_to_msr {
    /// The MSR's number.
    #[abi(input)]
    pub msr: u32,
    /// Non-zero: only where the value changes.
    #[abi(input)]
    pub onchangeonly: u8,
}

#[xen_abi(inline)]
pub struct xen_domctl_monitor_op__u__guest_request {
    /// Non-zero: the virtual CPU waits for the response.
    #[abi(input)]
    pub sync: u8,
    /// Non-zero: programs of the guest may ask too, not its kernel alone.
    #[abi(input)]
    pub allow_userspace: u8,
}

#[xen_abi(inline)]
pub struct xen_domctl_monitor_op__u__debug_exception {
    /// Non-zero: the virtual CPU waits for the response.
    #[abi(input)]
    pub sync: u8,
}

#[xen_abi(inline)]
pub struct xen_domctl_monitor_op__u__vmexit {
    /// Non-zero: the virtual CPU waits for the response, and Xen does nothing about what the guest
    /// was left for.
    #[abi(input)]
    pub sync: u8,
}

/// Sets or tells what share of caches and memory bandwidth a domain has (Intel's RDT).
#[xen_abi(op(xen_domctl, XEN_DOMCTL_psr_alloc), expect(wide_alignment))]
pub struct xen_domctl_psr_alloc {
    /// What to do: `XEN_DOMCTL_PSR_*`.
    #[abi(input)]
    pub cmd: u32,
    /// The CPU socket.
    #[abi(input)]
    pub target: u32,
    /// The share: bits for parts of a cache, or by how much bandwidth is throttled.
    #[abi(input, output)]
    pub data: u64,
}

/// Of what a domain has a share.
#[xen_abi(open_enum(u32), inside(xen_domctl_psr_alloc))]
pub enum XenDomctlPsr {
    /// Sets its parts of the third level cache.
    XEN_DOMCTL_PSR_SET_L3_CBM = 0,
    /// Tells its parts of the third level cache.
    XEN_DOMCTL_PSR_GET_L3_CBM = 1,
    /// Sets its parts of the third level cache for code.
    XEN_DOMCTL_PSR_SET_L3_CODE = 2,
    /// Sets its parts of the third level cache for data.
    XEN_DOMCTL_PSR_SET_L3_DATA = 3,
    /// Tells its parts of the third level cache for code.
    XEN_DOMCTL_PSR_GET_L3_CODE = 4,
    /// Tells its parts of the third level cache for data.
    XEN_DOMCTL_PSR_GET_L3_DATA = 5,
    /// Sets its parts of the second level cache.
    XEN_DOMCTL_PSR_SET_L2_CBM = 6,
    /// Tells its parts of the second level cache.
    XEN_DOMCTL_PSR_GET_L2_CBM = 7,
    /// Sets by how much its memory bandwidth is throttled.
    XEN_DOMCTL_PSR_SET_MBA_THRTL = 8,
    /// Tells by how much its memory bandwidth is throttled.
    XEN_DOMCTL_PSR_GET_MBA_THRTL = 9,
}

/// Sets up a serial port that Xen emulates for a domain. Arm only.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_vuart_op))]
pub struct xen_domctl_vuart_op {
    /// What to do: `XEN_DOMCTL_VUART_OP_*`.
    #[abi(input)]
    pub cmd: u32,
    /// What serial port: `XEN_DOMCTL_VUART_TYPE_*`.
    #[abi(input)]
    pub r#type: u32,
    /// The guest frame of the ring that holds what is sent and received.
    #[abi(input)]
    pub gfn: uint64_aligned_t,
    /// The domain at the other end, which runs the console.
    #[abi(input)]
    pub console_domid: domid_t,
    #[abi(reserved)]
    pad: [u8; 2],
    /// The port that the other end connects to.
    #[abi(output)]
    pub evtchn: evtchn_port_t,
}

/// What `xen_domctl_vuart_op` does.
#[xen_abi(open_enum(u32), inside(xen_domctl_vuart_op))]
pub enum XenDomctlVuartOp {
    /// Sets the port up.
    XEN_DOMCTL_VUART_OP_INIT = 0,
}

/// The serial ports that Xen can emulate.
#[xen_abi(open_enum(u32), inside(xen_domctl_vuart_op, cmd))]
pub enum XenDomctlVuartType {
    /// Arm's PL011.
    XEN_DOMCTL_VUART_TYPE_VPL011 = 0,
}

/// Controls the tracing of a virtual CPU by the processor.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_vmtrace_op), typedef, handle)]
pub struct xen_domctl_vmtrace_op {
    /// What to do: `XEN_DOMCTL_vmtrace_*`.
    #[abi(input)]
    pub cmd: u32,
    /// The virtual CPU.
    #[abi(input)]
    pub vcpu: u32,
    /// The option that `cmd` is about.
    #[abi(input)]
    pub key: uint64_aligned_t,
    /// The option's value, or the position in the buffer.
    #[abi(input, output)]
    pub value: uint64_aligned_t,
}

/// What `xen_domctl_vmtrace_op` does.
///
/// What an option is depends on the processor. With Intel's Processor Trace it is one of those MSRs
/// `MSR_RTIT_*` that are safe to touch.
#[xen_abi(open_enum(u32), inside(xen_domctl_vmtrace_op, value))]
pub enum XenDomctlVmtrace {
    /// Begins tracing, or goes on with it.
    XEN_DOMCTL_vmtrace_enable = 1,
    /// Ends tracing.
    XEN_DOMCTL_vmtrace_disable = 2,
    /// Begins tracing anew, at the start of the buffer and without old status.
    XEN_DOMCTL_vmtrace_reset_and_enable = 3,
    /// Tells in `value` how far the buffer is filled.
    XEN_DOMCTL_vmtrace_output_position = 4,
    /// Tells the value of an option.
    XEN_DOMCTL_vmtrace_get_option = 5,
    /// Sets an option.
    XEN_DOMCTL_vmtrace_set_option = 6,
}

/// Gives a domain the devices that an overlay has added to Xen's device tree.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_dt_overlay), when(arm), since = "> 4.17")]
pub struct xen_domctl_dt_overlay {
    /// The overlay, which `XEN_SYSCTL_dt_overlay` has added before.
    #[abi(input, buffer(input, len = overlay_fdt_size))]
    pub overlay_fdt: ConstGuestHandle64<c_void>,
    /// Its size in bytes.
    #[abi(input)]
    pub overlay_fdt_size: u32,
    /// What to do: `XEN_DOMCTL_DT_OVERLAY_*`.
    #[abi(input)]
    pub overlay_op: u8,
    #[abi(reserved)]
    pad: [u8; 3],
}

/// What `xen_domctl_dt_overlay` does.
#[xen_abi(
    open_enum(u8),
    inside(xen_domctl_dt_overlay, overlay_fdt_size),
    when(arm)
)]
pub enum XenDomctlDtOverlay {
    /// Gives the domain all the overlay's devices.
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_DT_OVERLAY_ATTACH = 1,
}

/// Chooses the parts of the last level cache that a domain's memory lies in (its colours). It can
/// be done once, before the domain has memory.
#[xen_abi(op(xen_domctl, XEN_DOMCTL_set_llc_colors), since = "> 4.17")]
pub struct xen_domctl_set_llc_colors {
    /// How many colours; zero: Xen's default.
    #[abi(input)]
    pub num_llc_colors: u32,
    #[abi(reserved)]
    pad: u32,
    /// The colours, in ascending order.
    #[abi(input, buffer(input, len = num_llc_colors))]
    pub llc_colors: GuestHandle64<uint32>,
}

/// Tells the state of a domain. A stable command.
///
/// With `DOMID_INVALID`, it is a domain whose state has changed since it was last told;
/// `xen_domctl.domain` becomes its number, and all fields are zero if it is gone. Only the domain
/// that gets `VIRQ_DOM_EXC` may ask so. `-ENOENT`: there is none.
#[xen_abi(
    op(xen_domctl, XEN_DOMCTL_get_domain_state),
    expect(wide_alignment),
    since = "> 4.17"
)]
pub struct xen_domctl_get_domain_state {
    /// `XEN_DOMCTL_GETDOMSTATE_STATE_*`.
    #[abi(output)]
    pub state: u16,
    /// `XEN_DOMCTL_GETDOMSTATE_CAP_*`.
    #[abi(output)]
    pub caps: u16,
    #[abi(reserved)]
    pad0: u32,
    /// A number that no other domain has until the machine is started anew.
    #[abi(output)]
    pub unique_id: u64,
}

/// A domain's state.
#[xen_abi(flags(u16), inside(xen_domctl_get_domain_state, state))]
pub enum XenDomctlGetdomstateState {
    /// It exists.
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_GETDOMSTATE_STATE_EXIST = 0x0001,
    /// It has shut down.
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_GETDOMSTATE_STATE_SHUTDOWN = 0x0002,
    /// It is being destroyed.
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_GETDOMSTATE_STATE_DYING = 0x0004,
    /// It is destroyed, but for what others still hold of it.
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_GETDOMSTATE_STATE_DEAD = 0x0008,
}

/// What a domain is for.
#[xen_abi(flags(u16), inside(xen_domctl_get_domain_state, caps))]
pub enum XenDomctlGetdomstateCap {
    /// It controls other domains.
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_GETDOMSTATE_CAP_CONTROL = 0x0001,
    /// It has the machine's devices.
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_GETDOMSTATE_CAP_HARDWARE = 0x0002,
    /// It runs Xenstore.
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_GETDOMSTATE_CAP_XENSTORE = 0x0004,
}

/// The argument of `HYPERVISOR_domctl`.
#[xen_abi(op(__HYPERVISOR_domctl), typedef, handle, size(144))]
pub struct xen_domctl {
    /// The command: `XEN_DOMCTL_*`.
    #[abi(input)]
    pub cmd: u32,
    /// `XEN_DOMCTL_INTERFACE_VERSION`; zero for a stable command.
    #[abi(input)]
    pub interface_version: u32,
    /// The domain; some commands return one.
    #[abi(input, output)]
    pub domain: domid_t,
    #[abi(reserved)]
    _pad: [u16; 3],
    /// The command's argument.
    #[abi(input, output, tag(cmd))]
    pub u: xen_domctl__u,
}

/// The commands.
///
/// Those without an argument are about the whole domain. Numbers that are missing here once were
/// commands, and are not given out again.
#[xen_abi(open_enum(u32), inside(xen_domctl, cmd))]
pub enum XenDomctlCommand {
    /// Makes a domain.
    XEN_DOMCTL_createdomain = 1,
    /// Destroys a domain. Xen may have to be called again until it is done.
    #[abi(op(xen_domctl))]
    XEN_DOMCTL_destroydomain = 2,
    /// Pauses a domain. Xen counts: it runs again once it is unpaused as often.
    #[abi(op(xen_domctl))]
    XEN_DOMCTL_pausedomain = 3,
    /// Lets a paused domain run again.
    #[abi(op(xen_domctl))]
    XEN_DOMCTL_unpausedomain = 4,
    /// Tells about a domain.
    XEN_DOMCTL_getdomaininfo = 5,
    /// Sets on which CPUs a virtual CPU can run.
    XEN_DOMCTL_setvcpuaffinity = 9,
    /// Controls shadow page tables, and the log of dirty pages.
    XEN_DOMCTL_shadow_op = 10,
    /// Limits a domain's memory.
    XEN_DOMCTL_max_mem = 11,
    /// Sets a virtual CPU's registers.
    XEN_DOMCTL_setvcpucontext = 12,
    /// Tells a virtual CPU's registers.
    XEN_DOMCTL_getvcpucontext = 13,
    /// Tells about a virtual CPU.
    XEN_DOMCTL_getvcpuinfo = 14,
    /// Allocates a domain's virtual CPUs.
    XEN_DOMCTL_max_vcpus = 15,
    /// Sets or tells how a domain is scheduled.
    XEN_DOMCTL_scheduler_op = 16,
    /// Changes a domain's UUID.
    XEN_DOMCTL_setdomainhandle = 17,
    /// Says whether a domain is being debugged.
    XEN_DOMCTL_setdebugging = 18,
    /// Lets a domain use an interrupt of the caller's.
    XEN_DOMCTL_irq_permission = 19,
    /// Lets a domain use memory of devices.
    XEN_DOMCTL_iomem_permission = 20,
    /// Lets a domain use I/O ports.
    XEN_DOMCTL_ioport_permission = 21,
    /// Fills a page with the code for hypercalls.
    XEN_DOMCTL_hypercall_init = 22,
    /// How Xen goes on with a soft reset that it had to interrupt.
    #[abi(when(hypervisor))]
    XEN_DOMCTL_soft_reset_cont = 23,
    /// Sets how far a domain's wall clock is from the machine's.
    XEN_DOMCTL_settimeoffset = 24,
    /// Tells on which CPUs a virtual CPU can run.
    XEN_DOMCTL_getvcpuaffinity = 25,
    /// Not in use: only PowerPC had it.
    #[abi(op(xen_domctl, unserved = "only PowerPC had it"))]
    XEN_DOMCTL_real_mode_area = 26,
    /// Lets a domain that has shut down go on, such as one that was suspended for a snapshot.
    #[abi(op(xen_domctl))]
    XEN_DOMCTL_resumedomain = 27,
    /// Sends a virtual CPU what hardware would send it.
    XEN_DOMCTL_sendtrigger = 28,
    /// Chooses the event channel that is notified when a domain suspends.
    XEN_DOMCTL_subscribe = 29,
    /// Saves the state of an HVM domain's virtual hardware.
    XEN_DOMCTL_gethvmcontext = 33,
    /// Restores the state of an HVM domain's virtual hardware.
    XEN_DOMCTL_sethvmcontext = 34,
    /// Sets how wide a domain's addresses are.
    XEN_DOMCTL_set_address_size = 35,
    /// Tells how wide a domain's addresses are.
    XEN_DOMCTL_get_address_size = 36,
    /// Assigns a device to a domain.
    XEN_DOMCTL_assign_device = 37,
    /// Passes an interrupt of the machine to a domain.
    XEN_DOMCTL_bind_pt_irq = 38,
    /// Maps memory of devices into an HVM domain, or unmaps it.
    XEN_DOMCTL_memory_mapping = 39,
    /// Maps I/O ports into an HVM domain, or unmaps them.
    XEN_DOMCTL_ioport_mapping = 40,
    /// Sets the rest of a virtual CPU's state.
    XEN_DOMCTL_set_ext_vcpucontext = 42,
    /// Tells the rest of a virtual CPU's state.
    XEN_DOMCTL_get_ext_vcpucontext = 43,
    /// Not in use: only Itanium had it.
    #[abi(op(xen_domctl, unserved = "only Itanium had it"))]
    XEN_DOMCTL_set_opt_feature = 44,
    /// Tests whether a device can be assigned to a domain.
    XEN_DOMCTL_test_assign_device = 45,
    /// Gives a domain the rights of a device model over another one.
    XEN_DOMCTL_set_target = 46,
    /// Takes a device away from a domain.
    XEN_DOMCTL_deassign_device = 47,
    /// Stops passing an interrupt of the machine to a domain.
    XEN_DOMCTL_unbind_pt_irq = 48,
    /// Tells which devices can only be assigned together.
    XEN_DOMCTL_get_device_group = 50,
    /// Controls the debugging of a virtual CPU.
    XEN_DOMCTL_debug_op = 54,
    /// Saves one record of the state of an HVM domain's virtual hardware.
    XEN_DOMCTL_gethvmcontext_partial = 55,
    /// Controls a ring of events.
    XEN_DOMCTL_vm_event_op = 56,
    /// Controls the sharing of a domain's pages.
    XEN_DOMCTL_mem_sharing_op = 57,
    /// Tells how a domain sees the time stamp counter.
    XEN_DOMCTL_gettscinfo = 59,
    /// Sets how a domain sees the time stamp counter.
    XEN_DOMCTL_settscinfo = 60,
    /// Tells what pages are used as.
    XEN_DOMCTL_getpageframeinfo3 = 61,
    /// Sets a virtual CPU's extended state. x86 only.
    XEN_DOMCTL_setvcpuextstate = 62,
    /// Tells a virtual CPU's extended state. x86 only.
    XEN_DOMCTL_getvcpuextstate = 63,
    /// Says what happens to a restricted access without a monitor.
    XEN_DOMCTL_set_access_required = 64,
    /// Counts the mistakes in how a domain's frames are mapped.
    XEN_DOMCTL_audit_p2m = 65,
    /// Makes a domain the one that gets a virtual interrupt.
    XEN_DOMCTL_set_virq_handler = 66,
    /// Marks a page of a domain as broken.
    XEN_DOMCTL_set_broken_page_p2m = 67,
    /// Sets from which NUMA nodes a domain's memory is preferred.
    XEN_DOMCTL_setnodeaffinity = 68,
    /// Tells from which NUMA nodes a domain's memory is preferred.
    XEN_DOMCTL_getnodeaffinity = 69,
    /// Writes cached memory of a domain back, and drops it from caches.
    XEN_DOMCTL_cacheflush = 71,
    /// Tells what a virtual CPU's MSRs hold. x86 only.
    XEN_DOMCTL_get_vcpu_msrs = 72,
    /// Sets what a virtual CPU's MSRs hold. x86 only.
    XEN_DOMCTL_set_vcpu_msrs = 73,
    /// Gives a domain a virtual NUMA topology.
    XEN_DOMCTL_setvnumainfo = 74,
    /// Controls the monitoring of what a domain uses of the caches.
    XEN_DOMCTL_psr_cmt_op = 75,
    /// Says what a domain's monitor is told.
    XEN_DOMCTL_monitor_op = 77,
    /// Sets or tells what share of caches and memory bandwidth a domain has.
    XEN_DOMCTL_psr_alloc = 78,
    /// Returns a domain to how it began, but for its memory.
    #[abi(op(xen_domctl))]
    XEN_DOMCTL_soft_reset = 79,
    /// Sets up a serial port that Xen emulates for a domain.
    XEN_DOMCTL_vuart_op = 81,
    /// Tells what CPUID and MSRs say to a domain. x86 only.
    XEN_DOMCTL_get_cpu_policy = 82,
    /// Sets what CPUID and MSRs say to a domain. x86 only.
    XEN_DOMCTL_set_cpu_policy = 83,
    /// Controls the tracing of a virtual CPU by the processor.
    XEN_DOMCTL_vmtrace_op = 84,
    /// Tells how much memory Xen has for managing a domain's.
    XEN_DOMCTL_get_paging_mempool_size = 85,
    /// Sets how much memory Xen has for managing a domain's.
    XEN_DOMCTL_set_paging_mempool_size = 86,
    /// Gives a domain the devices of an overlay of the device tree. Arm only.
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_dt_overlay = 87,
    /// Lets a domain use an interrupt of the machine.
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_gsi_permission = 88,
    /// Chooses the parts of the last level cache for a domain's memory.
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_set_llc_colors = 89,
    /// Tells the state of a domain. Stable.
    #[abi(since = "> 4.17")]
    XEN_DOMCTL_get_domain_state = 90,
    /// Reads or writes a domain's memory for a debugger.
    XEN_DOMCTL_gdbsx_guestmemio = 1000,
    /// Pauses a virtual CPU for a debugger.
    XEN_DOMCTL_gdbsx_pausevcpu = 1001,
    /// Lets a virtual CPU run again that a debugger has paused.
    XEN_DOMCTL_gdbsx_unpausevcpu = 1002,
    /// Tells a debugger what has become of a domain.
    XEN_DOMCTL_gdbsx_domstatus = 1003,
}

#[xen_abi(inline, expect(same_layout))]
pub union xen_domctl__u {
    /// The domain to make.
    #[abi(input, selected_by(XEN_DOMCTL_createdomain))]
    pub createdomain: xen_domctl_createdomain,
    /// What there is to say of the domain.
    #[abi(output, selected_by(XEN_DOMCTL_getdomaininfo))]
    pub getdomaininfo: xen_domctl_getdomaininfo,
    /// Pages, and what they are used as.
    #[abi(input, output, selected_by(XEN_DOMCTL_getpageframeinfo3))]
    pub getpageframeinfo3: xen_domctl_getpageframeinfo3,
    /// The NUMA nodes that memory comes from.
    #[abi(
        input,
        output,
        selected_by(XEN_DOMCTL_setnodeaffinity, XEN_DOMCTL_getnodeaffinity)
    )]
    pub nodeaffinity: xen_domctl_nodeaffinity,
    /// The CPUs of a virtual CPU.
    #[abi(
        input,
        output,
        selected_by(XEN_DOMCTL_setvcpuaffinity, XEN_DOMCTL_getvcpuaffinity)
    )]
    pub vcpuaffinity: xen_domctl_vcpuaffinity,
    /// Shadow page tables, and the log of dirty pages.
    #[abi(input, output, selected_by(XEN_DOMCTL_shadow_op))]
    pub shadow_op: xen_domctl_shadow_op,
    /// The limit of memory.
    #[abi(input, selected_by(XEN_DOMCTL_max_mem))]
    pub max_mem: xen_domctl_max_mem,
    /// A virtual CPU's registers.
    #[abi(
        input,
        selected_by(XEN_DOMCTL_setvcpucontext, XEN_DOMCTL_getvcpucontext)
    )]
    pub vcpucontext: xen_domctl_vcpucontext,
    /// What there is to say of a virtual CPU.
    #[abi(input, output, selected_by(XEN_DOMCTL_getvcpuinfo))]
    pub getvcpuinfo: xen_domctl_getvcpuinfo,
    /// How many virtual CPUs.
    #[abi(input, selected_by(XEN_DOMCTL_max_vcpus))]
    pub max_vcpus: xen_domctl_max_vcpus,
    /// Parameters of the scheduler.
    #[abi(input, output, selected_by(XEN_DOMCTL_scheduler_op))]
    pub scheduler_op: xen_domctl_scheduler_op,
    /// The new UUID.
    #[abi(input, selected_by(XEN_DOMCTL_setdomainhandle))]
    pub setdomainhandle: xen_domctl_setdomainhandle,
    /// Whether the domain is being debugged.
    #[abi(input, selected_by(XEN_DOMCTL_setdebugging))]
    pub setdebugging: xen_domctl_setdebugging,
    /// The caller's interrupt.
    #[abi(input, selected_by(XEN_DOMCTL_irq_permission))]
    pub irq_permission: xen_domctl_irq_permission,
    /// The machine's interrupt.
    #[abi(input, selected_by(XEN_DOMCTL_gsi_permission))]
    #[abi(since = "> 4.17")]
    pub gsi_permission: xen_domctl_gsi_permission,
    /// The memory of devices.
    #[abi(input, selected_by(XEN_DOMCTL_iomem_permission))]
    pub iomem_permission: xen_domctl_iomem_permission,
    /// The I/O ports.
    #[abi(input, selected_by(XEN_DOMCTL_ioport_permission))]
    pub ioport_permission: xen_domctl_ioport_permission,
    /// The page for hypercalls.
    #[abi(input, selected_by(XEN_DOMCTL_hypercall_init))]
    pub hypercall_init: xen_domctl_hypercall_init,
    /// The offset of the wall clock.
    #[abi(input, selected_by(XEN_DOMCTL_settimeoffset))]
    pub settimeoffset: xen_domctl_settimeoffset,
    /// The time stamp counter.
    #[abi(
        input,
        output,
        selected_by(XEN_DOMCTL_gettscinfo, XEN_DOMCTL_settscinfo)
    )]
    pub tsc_info: xen_domctl_tsc_info,
    /// The state of virtual hardware.
    #[abi(
        input,
        output,
        selected_by(XEN_DOMCTL_gethvmcontext, XEN_DOMCTL_sethvmcontext)
    )]
    pub hvmcontext: xen_domctl_hvmcontext,
    /// One record of that state.
    #[abi(input, output, selected_by(XEN_DOMCTL_gethvmcontext_partial))]
    pub hvmcontext_partial: xen_domctl_hvmcontext_partial,
    /// The width of addresses.
    #[abi(
        input,
        output,
        selected_by(XEN_DOMCTL_set_address_size, XEN_DOMCTL_get_address_size)
    )]
    pub address_size: xen_domctl_address_size,
    /// What a virtual CPU is sent.
    #[abi(input, selected_by(XEN_DOMCTL_sendtrigger))]
    pub sendtrigger: xen_domctl_sendtrigger,
    /// The devices of a group.
    #[abi(input, output, selected_by(XEN_DOMCTL_get_device_group))]
    pub get_device_group: xen_domctl_get_device_group,
    /// The device.
    #[abi(
        input,
        selected_by(
            XEN_DOMCTL_assign_device,
            XEN_DOMCTL_test_assign_device,
            XEN_DOMCTL_deassign_device
        )
    )]
    pub assign_device: xen_domctl_assign_device,
    /// The interrupt, on the machine and in the domain.
    #[abi(input, selected_by(XEN_DOMCTL_bind_pt_irq, XEN_DOMCTL_unbind_pt_irq))]
    pub bind_pt_irq: xen_domctl_bind_pt_irq,
    /// The memory, in the domain and on the machine.
    #[abi(input, selected_by(XEN_DOMCTL_memory_mapping))]
    pub memory_mapping: xen_domctl_memory_mapping,
    /// The I/O ports, in the domain and on the machine.
    #[abi(input, selected_by(XEN_DOMCTL_ioport_mapping))]
    pub ioport_mapping: xen_domctl_ioport_mapping,
    /// The rest of a virtual CPU's state.
    #[abi(
        input,
        output,
        selected_by(XEN_DOMCTL_set_ext_vcpucontext, XEN_DOMCTL_get_ext_vcpucontext)
    )]
    pub ext_vcpucontext: xen_domctl_ext_vcpucontext,
    /// The domain to serve.
    #[abi(input, selected_by(XEN_DOMCTL_set_target))]
    pub set_target: xen_domctl_set_target,
    /// The event channel for suspending.
    #[abi(input, selected_by(XEN_DOMCTL_subscribe))]
    pub subscribe: xen_domctl_subscribe,
    /// How a virtual CPU is debugged.
    #[abi(input, selected_by(XEN_DOMCTL_debug_op))]
    pub debug_op: xen_domctl_debug_op,
    /// A ring of events.
    #[abi(input, output, selected_by(XEN_DOMCTL_vm_event_op))]
    pub vm_event_op: xen_domctl_vm_event_op,
    /// Whether pages are shared.
    #[abi(input, selected_by(XEN_DOMCTL_mem_sharing_op))]
    pub mem_sharing_op: xen_domctl_mem_sharing_op,
    /// What CPUID and MSRs say.
    #[abi(
        input,
        output,
        selected_by(XEN_DOMCTL_get_cpu_policy, XEN_DOMCTL_set_cpu_policy),
        when(x86)
    )]
    pub cpu_policy: xen_domctl_cpu_policy,
    /// A virtual CPU's extended state.
    #[abi(
        input,
        output,
        selected_by(XEN_DOMCTL_setvcpuextstate, XEN_DOMCTL_getvcpuextstate),
        when(x86)
    )]
    pub vcpuextstate: xen_domctl_vcpuextstate,
    /// A virtual CPU's MSRs.
    #[abi(
        input,
        output,
        selected_by(XEN_DOMCTL_get_vcpu_msrs, XEN_DOMCTL_set_vcpu_msrs),
        when(x86)
    )]
    pub vcpu_msrs: xen_domctl_vcpu_msrs,
    /// What restricted accesses need.
    #[abi(input, selected_by(XEN_DOMCTL_set_access_required))]
    pub access_required: xen_domctl_set_access_required,
    /// The mistakes that were found.
    #[abi(output, selected_by(XEN_DOMCTL_audit_p2m))]
    pub audit_p2m: xen_domctl_audit_p2m,
    /// The virtual interrupt.
    #[abi(input, selected_by(XEN_DOMCTL_set_virq_handler))]
    pub set_virq_handler: xen_domctl_set_virq_handler,
    /// The memory to read or write.
    #[abi(input, output, selected_by(XEN_DOMCTL_gdbsx_guestmemio))]
    pub gdbsx_guest_memio: xen_domctl_gdbsx_memio,
    /// The broken page.
    #[abi(input, selected_by(XEN_DOMCTL_set_broken_page_p2m))]
    pub set_broken_page_p2m: xen_domctl_set_broken_page_p2m,
    /// The memory that caches are to give up.
    #[abi(input, selected_by(XEN_DOMCTL_cacheflush))]
    pub cacheflush: xen_domctl_cacheflush,
    /// The virtual CPU to pause or to let run.
    #[abi(
        input,
        selected_by(XEN_DOMCTL_gdbsx_pausevcpu, XEN_DOMCTL_gdbsx_unpausevcpu)
    )]
    pub gdbsx_pauseunp_vcpu: xen_domctl_gdbsx_pauseunp_vcpu,
    /// What a debugger is told.
    #[abi(output, selected_by(XEN_DOMCTL_gdbsx_domstatus))]
    pub gdbsx_domstatus: xen_domctl_gdbsx_domstatus,
    /// The virtual NUMA topology.
    #[abi(input, selected_by(XEN_DOMCTL_setvnumainfo))]
    pub vnuma: xen_domctl_vnuma,
    /// The monitoring of caches.
    #[abi(input, output, selected_by(XEN_DOMCTL_psr_cmt_op))]
    pub psr_cmt_op: xen_domctl_psr_cmt_op,
    /// What the monitor is told.
    #[abi(input, output, selected_by(XEN_DOMCTL_monitor_op))]
    pub monitor_op: xen_domctl_monitor_op,
    /// The share of caches and bandwidth.
    #[abi(input, output, selected_by(XEN_DOMCTL_psr_alloc))]
    pub psr_alloc: xen_domctl_psr_alloc,
    /// The serial port.
    #[abi(input, output, selected_by(XEN_DOMCTL_vuart_op))]
    pub vuart_op: xen_domctl_vuart_op,
    /// The trace of a virtual CPU.
    #[abi(input, output, selected_by(XEN_DOMCTL_vmtrace_op))]
    pub vmtrace_op: xen_domctl_vmtrace_op,
    /// The size of the pool.
    #[abi(
        input,
        output,
        selected_by(XEN_DOMCTL_get_paging_mempool_size, XEN_DOMCTL_set_paging_mempool_size)
    )]
    pub paging_mempool: xen_domctl_paging_mempool,
    /// The overlay.
    #[abi(input, selected_by(XEN_DOMCTL_dt_overlay), when(arm))]
    #[abi(since = "> 4.17")]
    pub dt_overlay: xen_domctl_dt_overlay,
    /// The colours.
    #[abi(input, selected_by(XEN_DOMCTL_set_llc_colors))]
    #[abi(since = "> 4.17")]
    pub set_llc_colors: xen_domctl_set_llc_colors,
    /// The domain's state.
    #[abi(output, selected_by(XEN_DOMCTL_get_domain_state))]
    #[abi(since = "> 4.17")]
    pub get_domain_state: xen_domctl_get_domain_state,
    #[abi(reserved)]
    pad: [u8; 128],
}
