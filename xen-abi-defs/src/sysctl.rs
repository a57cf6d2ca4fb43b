// SPDX-License-Identifier: MIT
//! System management: what the toolstack asks of the machine as a whole.
//!
//! `HYPERVISOR_sysctl(xen_sysctl_t *)` takes an operation (`XEN_SYSCTL_*`) and its argument in one
//! struct. Only a privileged domain may call it, and the whole interface may change with each
//! release of Xen: `XEN_SYSCTL_INTERFACE_VERSION` tells one from the next.

use crate::domctl::*;
use crate::physdev::*;
use crate::xen::*;
use xen_abi::prelude::*;

xen_header! {
    file: "sysctl.h",
    guard: "__XEN_PUBLIC_SYSCTL_H__",
    only_for: any(hypervisor, toolstack),
    include: ["xen.h", "domctl.h", "physdev.h"],
    version: XEN_SYSCTL_INTERFACE_VERSION,
    reasons: {
        implicit_padding: "fixed before padding was spelled out; it is the same on every ABI",
        tail_padding: "fixed before padding was spelled out; it is the same on every ABI",
        no_native_int: "text, which is `char` in C",
        same_layout: "fixed with a handle of native width: a 32-bit toolstack on x86 cannot use it",
        wide_alignment: "fixed with plain 64-bit integers, at offsets that suit all ABIs",
    },
}

/// The version of this interface. Operations with another one fail with EACCES.
#[xen_abi]
pub const XEN_SYSCTL_INTERFACE_VERSION: u32 = 0x00000016;

/// Reads Xen's console ring.
#[xen_abi(op(xen_sysctl, XEN_SYSCTL_readconsole), expect(tail_padding))]
pub struct xen_sysctl_readconsole {
    /// Non-zero: clear the ring once it has been read.
    #[abi(input)]
    pub clear: u8,
    /// Non-zero: begin at `index` rather than at the oldest character.
    #[abi(input)]
    pub incremental: u8,
    #[abi(reserved)]
    pad0: u8,
    #[abi(reserved)]
    pad1: u8,
    /// Where to begin; afterwards, where reading ended.
    #[abi(input, output)]
    pub index: u32,
    /// Where the characters go.
    #[abi(input, buffer(output, len = count))]
    pub buffer: GuestHandle64<c_char>,
    /// Room in `buffer`, in characters; afterwards, how many were written.
    #[abi(input, output)]
    pub count: u32,
}

/// Controls the trace buffers.
#[xen_abi(
    op(xen_sysctl, XEN_SYSCTL_tbuf_op),
    expect(implicit_padding, tail_padding)
)]
pub struct xen_sysctl_tbuf_op {
    /// What to do: `XEN_SYSCTL_TBUFOP_*`.
    #[abi(input)]
    pub cmd: u32,
    /// The CPUs to be traced, for `XEN_SYSCTL_TBUFOP_set_cpu_mask`.
    #[abi(input)]
    pub cpu_mask: xenctl_bitmap,
    /// The events to be traced, as classes of `trace.h`: read by `XEN_SYSCTL_TBUFOP_set_evt_mask`,
    /// written by `XEN_SYSCTL_TBUFOP_get_info`.
    #[abi(input, output)]
    pub evt_mask: u32,
    /// The machine frame where `struct t_info` begins; zero while there are no buffers. Written by
    /// `XEN_SYSCTL_TBUFOP_get_info`.
    #[abi(output)]
    pub buffer_mfn: uint64_aligned_t,
    /// The size of each CPU's buffer in pages, for `XEN_SYSCTL_TBUFOP_set_size`. The size of
    /// `struct t_info` in bytes, from `XEN_SYSCTL_TBUFOP_get_info`.
    #[abi(input, output)]
    pub size: u32,
}

/// What to do with the trace buffers.
#[xen_abi(open_enum(u32), inside(xen_sysctl_tbuf_op))]
pub enum XenSysctlTbufOp {
    /// Tell where they are, and what is traced.
    XEN_SYSCTL_TBUFOP_get_info = 0,
    /// Choose the CPUs.
    XEN_SYSCTL_TBUFOP_set_cpu_mask = 1,
    /// Choose the events.
    XEN_SYSCTL_TBUFOP_set_evt_mask = 2,
    /// Choose the size, and allocate them. They cannot be changed afterwards.
    XEN_SYSCTL_TBUFOP_set_size = 3,
    /// Start tracing.
    XEN_SYSCTL_TBUFOP_enable = 4,
    /// Stop tracing.
    XEN_SYSCTL_TBUFOP_disable = 5,
}

/// What the machine and this Xen are capable of.
#[xen_abi(flags(u32), bit_numbers)]
pub enum XenSysctlPhyscap {
    /// HVM domains.
    XEN_SYSCTL_PHYSCAP_hvm = 1u32 << 0,
    /// PV domains.
    XEN_SYSCTL_PHYSCAP_pv = 1u32 << 1,
    /// Direct access to devices, behind an IOMMU.
    XEN_SYSCTL_PHYSCAP_directio = 1u32 << 2,
    /// Hardware-assisted paging.
    XEN_SYSCTL_PHYSCAP_hap = 1u32 << 3,
    /// Shadow paging.
    XEN_SYSCTL_PHYSCAP_shadow = 1u32 << 4,
    /// Page tables that hardware-assisted paging and the IOMMU share.
    XEN_SYSCTL_PHYSCAP_iommu_hap_pt_share = 1u32 << 5,
    /// Processor trace of a domain's virtual CPUs.
    #[abi(no_bit_number)]
    XEN_SYSCTL_PHYSCAP_vmtrace = 1u32 << 6,
    /// Virtual performance counters.
    #[abi(no_bit_number)]
    XEN_SYSCTL_PHYSCAP_vpmu = 1u32 << 7,
    /// Grant tables of version 1.
    #[abi(no_bit_number)]
    XEN_SYSCTL_PHYSCAP_gnttab_v1 = 1u32 << 8,
    /// Grant tables of version 2.
    #[abi(no_bit_number)]
    XEN_SYSCTL_PHYSCAP_gnttab_v2 = 1u32 << 9,
}

/// The last of the capabilities, for checks that other languages' lists of them are complete.
#[xen_abi]
pub const XEN_SYSCTL_PHYSCAP_MAX: u32 = XenSysctlPhyscap::XEN_SYSCTL_PHYSCAP_gnttab_v2.bits();

/// The bits of `arch_capabilities` that hold the longest vector of Arm's SVE, in units of 128 bits.
/// Zero: there is no SVE.
#[xen_abi(when(arm), since = "> 4.17")]
pub const XEN_SYSCTL_PHYSCAP_ARM_SVE_MASK: u32 = 0x1Fu32;

/// Describes the machine.
#[xen_abi(op(xen_sysctl, XEN_SYSCTL_physinfo))]
pub struct xen_sysctl_physinfo {
    /// How many threads a core has.
    #[abi(output)]
    pub threads_per_core: u32,
    /// How many cores a socket has.
    #[abi(output)]
    pub cores_per_socket: u32,
    /// How many CPUs are online.
    #[abi(output)]
    pub nr_cpus: u32,
    /// The largest number that a CPU can have.
    #[abi(output)]
    pub max_cpu_id: u32,
    /// How many NUMA nodes are online.
    #[abi(output)]
    pub nr_nodes: u32,
    /// The largest number that a NUMA node can have.
    #[abi(output)]
    pub max_node_id: u32,
    /// The CPUs' frequency, in kHz.
    #[abi(output)]
    pub cpu_khz: u32,
    /// `XEN_SYSCTL_PHYSCAP_*`.
    #[abi(output)]
    pub capabilities: u32,
    /// The same for what the architecture alone has: `XEN_SYSCTL_PHYSCAP_ARM_*`.
    #[abi(output)]
    pub arch_capabilities: u32,
    #[abi(reserved)]
    pad: u32,
    /// All of the machine's memory, in pages.
    #[abi(output)]
    pub total_pages: uint64_aligned_t,
    /// Memory that is free.
    #[abi(output)]
    pub free_pages: uint64_aligned_t,
    /// Memory that has been freed, and is still to be scrubbed.
    #[abi(output)]
    pub scrub_pages: uint64_aligned_t,
    /// Memory that domains have claimed, and not yet got.
    #[abi(output)]
    pub outstanding_pages: uint64_aligned_t,
    /// The largest machine frame number.
    #[abi(output)]
    pub max_mfn: uint64_aligned_t,
    /// On x86, the first words of the CPUs' feature set; zero elsewhere.
    #[abi(output)]
    pub hw_cap: [u32; 8],
}

/// Tells which scheduler is in use.
#[xen_abi(op(xen_sysctl, XEN_SYSCTL_sched_id))]
pub struct xen_sysctl_sched_id {
    /// `XEN_SCHEDULER_*` of the CPU pool that Xen began with.
    #[abi(output)]
    pub sched_id: u32,
}

/// What to do with Xen's performance counters.
#[xen_abi(open_enum(u32))]
pub enum XenSysctlPerfcOp {
    /// Set all of them to zero.
    XEN_SYSCTL_PERFCOP_reset = 1,
    /// Read them.
    XEN_SYSCTL_PERFCOP_query = 2,
}

/// Describes one performance counter.
#[xen_abi(typedef, handle, expect(no_native_int))]
pub struct xen_sysctl_perfc_desc {
    /// Its name.
    #[abi(output)]
    pub name: [c_char; 80],
    /// How many values it has.
    #[abi(output)]
    pub nr_vals: u32,
}

/// One value of a performance counter.
#[xen_abi(handle)]
pub type xen_sysctl_perfc_val_t = u32;

/// Reads or resets performance counters, in a Xen that was built with them.
#[xen_abi(op(xen_sysctl, XEN_SYSCTL_perfc_op), expect(implicit_padding))]
pub struct xen_sysctl_perfc_op {
    /// What to do: `XEN_SYSCTL_PERFCOP_*`.
    #[abi(input)]
    pub cmd: u32,
    /// How many counters there are.
    #[abi(output)]
    pub nr_counters: u32,
    /// How many values they have together.
    #[abi(output)]
    pub nr_vals: u32,
    /// Where the descriptions go; may be NULL.
    #[abi(
        input,
        buffer(
            output,
            optional,
            unsized = "`nr_counters` elements, as a query without buffers tells"
        )
    )]
    pub desc: GuestHandle64<xen_sysctl_perfc_desc_t>,
    /// Where the values go, counter by counter; may be NULL.
    #[abi(
        input,
        buffer(
            output,
            optional,
            unsized = "`nr_vals` elements, as a query without buffers tells"
        )
    )]
    pub val: GuestHandle64<xen_sysctl_perfc_val_t>,
}

/// Lists the domains.
#[xen_abi(
    op(xen_sysctl, XEN_SYSCTL_getdomaininfolist),
    expect(implicit_padding, tail_padding)
)]
pub struct xen_sysctl_getdomaininfolist {
    /// The number of the first domain to be listed, if there is a domain of that number; else the
    /// next one.
    #[abi(input)]
    pub first_domain: domid_t,
    /// Room in `buffer`.
    #[abi(input)]
    pub max_domains: u32,
    /// Where the domains go, in the order of their numbers.
    #[abi(input, buffer(output, len = max_domains))]
    pub buffer: GuestHandle64<xen_domctl_getdomaininfo_t>,
    /// How many were written.
    #[abi(output)]
    pub num_domains: u32,
}

/// Does what these keys do on Xen's serial console.
#[xen_abi(op(xen_sysctl, XEN_SYSCTL_debug_keys), expect(tail_padding))]
pub struct xen_sysctl_debug_keys {
    /// The keys.
    #[abi(input, buffer(input, len = nr_keys))]
    pub keys: ConstGuestHandle64<c_char>,
    /// How many there are.
    #[abi(input)]
    pub nr_keys: u32,
}

/// What one CPU has been doing.
#[xen_abi(typedef, handle)]
pub struct xen_sysctl_cpuinfo {
    /// How long it has been idle, in nanoseconds.
    #[abi(output)]
    pub idletime: uint64_aligned_t,
}

/// Tells what the CPUs have been doing.
#[xen_abi(
    op(xen_sysctl, XEN_SYSCTL_getcpuinfo),
    expect(implicit_padding, tail_padding)
)]
pub struct xen_sysctl_getcpuinfo {
    /// Room in `info`.
    #[abi(input)]
    pub max_cpus: u32,
    /// Where it goes, by the CPUs' numbers.
    #[abi(input, buffer(output, len = max_cpus))]
    pub info: GuestHandle64<xen_sysctl_cpuinfo_t>,
    /// How many were written.
    #[abi(output)]
    pub nr_cpus: u32,
}

/// Tells how much memory of some sort is free.
#[xen_abi(op(xen_sysctl, XEN_SYSCTL_availheap), expect(implicit_padding))]
pub struct xen_sysctl_availheap {
    /// Only memory whose addresses need at least this many bits; zero for any.
    #[abi(input)]
    pub min_bitwidth: u32,
    /// Only memory whose addresses need at most this many bits; zero for any.
    #[abi(input)]
    pub max_bitwidth: u32,
    /// Only memory of this NUMA node; -1 for all.
    #[abi(input)]
    pub node: i32,
    /// How much of it is free, in bytes.
    #[abi(output)]
    pub avail_bytes: uint64_aligned_t,
}

/// One performance state (P-state) of a CPU.
#[xen_abi(typedef, handle)]
pub struct pm_px_val {
    /// Its frequency, in MHz.
    #[abi(output)]
    pub freq: uint64_aligned_t,
    /// How long the CPU has been in it, in nanoseconds.
    #[abi(output)]
    pub residency: uint64_aligned_t,
    /// How often the CPU has gone into it.
    #[abi(output)]
    pub count: uint64_aligned_t,
}

/// The performance states of a CPU.
#[xen_abi(
    op(xen_sysctl_get_pmstat, PMSTAT_get_max_px),
    op(xen_sysctl_get_pmstat, PMSTAT_get_pxstat),
    expect(implicit_padding)
)]
pub struct pm_px_stat {
    /// How many states there are.
    #[abi(output)]
    pub total: u8,
    /// How many of them the firmware allows at present.
    #[abi(output)]
    pub usable: u8,
    /// The state before the present one.
    #[abi(output)]
    pub last: u8,
    /// The present state.
    #[abi(output)]
    pub cur: u8,
    /// Where it goes how often the CPU has gone from state `i` to state `j`, at `i * total + j`.
    #[abi(
        input,
        buffer(
            output,
            unsized = "`total * total` elements, as `PMSTAT_get_max_px` tells"
        )
    )]
    pub trans_pt: GuestHandle64<uint64>,
    /// Where the states go.
    #[abi(
        input,
        buffer(output, unsized = "`total` elements, as `PMSTAT_get_max_px` tells")
    )]
    pub pt: GuestHandle64<pm_px_val_t>,
}

/// The idle states (C-states) of a CPU.
#[xen_abi(
    op(xen_sysctl_get_pmstat, PMSTAT_get_max_cx),
    op(xen_sysctl_get_pmstat, PMSTAT_get_cxstat)
)]
pub struct pm_cx_stat {
    /// Room in `triggers` and `residencies`; afterwards, how many states there are, with C0.
    #[abi(input, output)]
    pub nr: u32,
    /// The state that the CPU was in last.
    #[abi(output)]
    pub last: u32,
    /// How long it has been idle since it was booted, in nanoseconds.
    #[abi(output)]
    pub idle_time: uint64_aligned_t,
    /// Where it goes how often the CPU has gone into each state.
    #[abi(input, buffer(output, len = nr))]
    pub triggers: GuestHandle64<uint64>,
    /// Where it goes how long the CPU has been in each state, in nanoseconds.
    #[abi(input, buffer(output, len = nr))]
    pub residencies: GuestHandle64<uint64>,
    /// Room in `pc`; afterwards, how many elements there are.
    #[abi(input, output)]
    pub nr_pc: u32,
    /// Room in `cc`; afterwards, how many elements there are.
    #[abi(input, output)]
    pub nr_cc: u32,
    /// Where it goes how long the package has been in each of its states, as the hardware counts,
    /// in nanoseconds; PC1 comes first. What the hardware does not count is not written: fill the
    /// buffer beforehand with a value that tells.
    #[abi(input, buffer(output, len = nr_pc))]
    pub pc: GuestHandle64<uint64>,
    /// The same for the core; CC1 comes first.
    #[abi(input, buffer(output, len = nr_cc))]
    pub cc: GuestHandle64<uint64>,
}

/// Reads or resets what Xen knows of a CPU's power states. Fails with ENODEV where Xen does not
/// manage them.
#[xen_abi(op(xen_sysctl, XEN_SYSCTL_get_pmstat))]
pub struct xen_sysctl_get_pmstat {
    /// What to do: `PMSTAT_*`.
    #[abi(input)]
    pub r#type: u32,
    /// The CPU.
    #[abi(input)]
    pub cpuid: u32,
    /// What is known.
    #[abi(input, output, tag(r#type))]
    pub u: xen_sysctl_get_pmstat__u,
}

/// The bits of `type` that say which sort of power states it is about.
#[xen_abi(inside(xen_sysctl_get_pmstat))]
pub const PMSTAT_CATEGORY_MASK: u32 = 0xf0;
/// Performance states.
#[xen_abi(inside(xen_sysctl_get_pmstat))]
pub const PMSTAT_PX: u32 = 0x10;
/// Idle states.
#[xen_abi(inside(xen_sysctl_get_pmstat))]
pub const PMSTAT_CX: u32 = 0x20;

/// What to do with what Xen knows of a CPU's power states.
#[xen_abi(open_enum(u32), inside(xen_sysctl_get_pmstat))]
pub enum XenSysctlPmstat {
    /// Tell how many performance states there are (`total` alone).
    PMSTAT_get_max_px = PMSTAT_PX | 0x1,
    /// Read the performance states.
    PMSTAT_get_pxstat = PMSTAT_PX | 0x2,
    /// Begin anew for performance states.
    #[abi(op(xen_sysctl_get_pmstat))]
    PMSTAT_reset_pxstat = PMSTAT_PX | 0x3,
    /// Tell how many idle states there are (`nr` alone).
    PMSTAT_get_max_cx = PMSTAT_CX | 0x1,
    /// Read the idle states.
    PMSTAT_get_cxstat = PMSTAT_CX | 0x2,
    /// Begin anew for idle states.
    #[abi(op(xen_sysctl_get_pmstat))]
    PMSTAT_reset_cxstat = PMSTAT_CX | 0x3,
}

#[xen_abi(inline)]
pub union xen_sysctl_get_pmstat__u {
    /// The performance states.
    #[abi(input, output, selected_by(PMSTAT_get_max_px, PMSTAT_get_pxstat))]
    pub getpx: pm_px_stat,
    /// The idle states.
    #[abi(input, output, selected_by(PMSTAT_get_max_cx, PMSTAT_get_cxstat))]
    pub getcx: pm_cx_stat,
}

/// Takes a CPU online or offline.
#[xen_abi(op(xen_sysctl, XEN_SYSCTL_cpu_hotplug))]
pub struct xen_sysctl_cpu_hotplug {
    /// The CPU; unused where all CPUs are meant.
    #[abi(input)]
    pub cpu: u32,
    /// What to do: `XEN_SYSCTL_CPU_HOTPLUG_*`.
    #[abi(input)]
    pub op: u32,
}

/// What to do with a CPU.
///
/// The operations on all CPUs' threads are short for one on each CPU that is not the first thread
/// of its core. They do not heed that somebody took a CPU offline for another reason.
#[xen_abi(open_enum(u32), inside(xen_sysctl_cpu_hotplug, cpu))]
pub enum XenSysctlCpuHotplug {
    /// Take it online.
    XEN_SYSCTL_CPU_HOTPLUG_ONLINE = 0,
    /// Take it offline.
    XEN_SYSCTL_CPU_HOTPLUG_OFFLINE = 1,
    /// Take all cores' further threads online.
    XEN_SYSCTL_CPU_HOTPLUG_SMT_ENABLE = 2,
    /// Take all cores' further threads offline.
    XEN_SYSCTL_CPU_HOTPLUG_SMT_DISABLE = 3,
}

/// The parameter of the governor `userspace`.
#[xen_abi]
pub struct xen_userspace {
    /// The frequency that was asked for, in kHz.
    #[abi(output)]
    pub scaling_setspeed: u32,
}

/// The parameters of the governor `ondemand`.
#[xen_abi]
pub struct xen_ondemand {
    /// The longest time between two looks at the load, in microseconds.
    #[abi(output)]
    pub sampling_rate_max: u32,
    /// The shortest.
    #[abi(output)]
    pub sampling_rate_min: u32,
    /// The one in use.
    #[abi(output)]
    pub sampling_rate: u32,
    /// The load above which the frequency is raised, in per cent.
    #[abi(output)]
    pub up_threshold: u32,
}

/// The state of CPPC, in which the hardware chooses a CPU's performance within limits. Performance
/// is a number from 0 to 255 on a scale of the CPU's own.
#[xen_abi(op(xen_sysctl_pm_op, GET_CPUFREQ_CPPC), since = "> 4.17")]
pub struct xen_get_cppc_para {
    /// What the hardware can do: `XEN_SYSCTL_CPPC_FEAT_*`.
    #[abi(output)]
    pub features: u32,
    /// The lowest performance that there is.
    #[abi(output)]
    pub lowest: u32,
    /// The most efficient: below it, less performance hardly saves energy.
    #[abi(output)]
    pub lowest_nonlinear: u32,
    /// The highest that can be kept up.
    #[abi(output)]
    pub nominal: u32,
    /// The highest that there is.
    #[abi(output)]
    pub highest: u32,
    /// The lower limit in use. The limits are wishes, which the hardware clips to what it has, and
    /// may leave.
    #[abi(output)]
    pub minimum: u32,
    /// The upper limit in use.
    #[abi(output)]
    pub maximum: u32,
    /// The performance asked for; zero where the hardware chooses.
    #[abi(output)]
    pub desired: u32,
    /// What the hardware should prefer: 0 for performance, 128 for a balance, 255 for saving
    /// energy.
    #[abi(output)]
    pub energy_perf: u32,
    /// How far back the hardware looks when it chooses: a 7-bit number times ten to the power of a
    /// 3-bit number, in microseconds. Zero where the hardware chooses this too.
    #[abi(output)]
    pub activity_window: u32,
}

/// What CPPC can do.
#[xen_abi(flags(u32), inside(xen_get_cppc_para))]
pub enum XenSysctlCppcFeat {
    /// The activity window can be set.
    #[abi(since = "> 4.17")]
    XEN_SYSCTL_CPPC_FEAT_ACT_WINDOW = 1 << 0,
}

/// The bits of `activity_window` that hold the number to be multiplied.
#[xen_abi(inside(xen_get_cppc_para, energy_perf), since = "> 4.17")]
pub const XEN_CPPC_ACT_WINDOW_MANTISSA_MASK: u32 = 0x07f;
/// The bits of `activity_window` that hold the power of ten.
#[xen_abi(inside(xen_get_cppc_para, energy_perf), since = "> 4.17")]
pub const XEN_CPPC_ACT_WINDOW_EXPONENT_MASK: u32 = 0x380;

/// Sets CPPC's limits and preferences.
///
/// A preset comes first, and then the fields that `set_params` names; the others must be zero. All
/// fields are as in `xen_get_cppc_para`.
#[xen_abi(op(xen_sysctl_pm_op, SET_CPUFREQ_CPPC), since = "> 4.17")]
pub struct xen_set_cppc_para {
    /// What to set: `XEN_SYSCTL_CPPC_SET_*`; afterwards, what was set. Hardware without an activity
    /// window leaves that out.
    #[abi(input, output)]
    pub set_params: u32,
    /// The lower limit.
    #[abi(input)]
    pub minimum: u32,
    /// The upper limit.
    #[abi(input)]
    pub maximum: u32,
    /// The performance asked for; zero lets the hardware choose.
    #[abi(input)]
    pub desired: u32,
    /// What the hardware should prefer.
    #[abi(input)]
    pub energy_perf: u32,
    /// How far back it looks.
    #[abi(input)]
    pub activity_window: u32,
}

/// What to set.
#[xen_abi(flags(u32), inside(xen_set_cppc_para))]
pub enum XenSysctlCppcSet {
    /// `minimum`
    #[abi(since = "> 4.17")]
    XEN_SYSCTL_CPPC_SET_MINIMUM = 1u32 << 0,
    /// `maximum`
    #[abi(since = "> 4.17")]
    XEN_SYSCTL_CPPC_SET_MAXIMUM = 1u32 << 1,
    /// `desired`
    #[abi(since = "> 4.17")]
    XEN_SYSCTL_CPPC_SET_DESIRED = 1u32 << 2,
    /// `energy_perf`
    #[abi(since = "> 4.17")]
    XEN_SYSCTL_CPPC_SET_ENERGY_PERF = 1u32 << 3,
    /// `activity_window`
    #[abi(since = "> 4.17")]
    XEN_SYSCTL_CPPC_SET_ACT_WINDOW = 1u32 << 4,
}

/// The bits of `set_params` that hold the preset.
#[xen_abi(inside(xen_set_cppc_para), since = "> 4.17")]
pub const XEN_SYSCTL_CPPC_SET_PRESET_MASK: u32 = 0xf0000000u32;

/// The presets. With all but the first, the hardware chooses performance and activity window.
#[xen_abi(open_enum(u32), inside(xen_set_cppc_para))]
pub enum XenSysctlCppcPreset {
    /// None.
    #[abi(since = "> 4.17")]
    XEN_SYSCTL_CPPC_SET_PRESET_NONE = 0x00000000u32,
    /// All of the CPU's range, with a balance of performance and energy.
    #[abi(since = "> 4.17")]
    XEN_SYSCTL_CPPC_SET_PRESET_ONDEMAND = 0x10000000u32,
    /// The low end of the range, saving energy.
    #[abi(since = "> 4.17")]
    XEN_SYSCTL_CPPC_SET_PRESET_POWERSAVE = 0x20000000u32,
    /// The high end of the range, for performance.
    #[abi(since = "> 4.17")]
    XEN_SYSCTL_CPPC_SET_PRESET_PERFORMANCE = 0x30000000u32,
}

/// All bits that `set_params` may have.
#[xen_abi(inside(xen_set_cppc_para), since = "> 4.17")]
pub const XEN_SYSCTL_CPPC_SET_PARAM_MASK: u32 = XEN_SYSCTL_CPPC_SET_PRESET_MASK
    | XenSysctlCppcSet::XEN_SYSCTL_CPPC_SET_MINIMUM.bits()
    | XenSysctlCppcSet::XEN_SYSCTL_CPPC_SET_MAXIMUM.bits()
    | XenSysctlCppcSet::XEN_SYSCTL_CPPC_SET_DESIRED.bits()
    | XenSysctlCppcSet::XEN_SYSCTL_CPPC_SET_ENERGY_PERF.bits()
    | XenSysctlCppcSet::XEN_SYSCTL_CPPC_SET_ACT_WINDOW.bits();

/// All bits that `activity_window` may have.
#[xen_abi(inside(xen_set_cppc_para, energy_perf), since = "> 4.17")]
pub const XEN_SYSCTL_CPPC_ACT_WINDOW_MASK: u32 =
    XEN_CPPC_ACT_WINDOW_MANTISSA_MASK | XEN_CPPC_ACT_WINDOW_EXPONENT_MASK;

/// The name of the driver for AMD's CPPC where Xen chooses the performance.
#[xen_abi(since = "> 4.17")]
pub const XEN_AMD_CPPC_DRIVER_NAME: &str = "amd-cppc";
/// The name of the driver for AMD's CPPC where the hardware chooses it.
#[xen_abi(since = "> 4.17")]
pub const XEN_AMD_CPPC_EPP_DRIVER_NAME: &str = "amd-cppc-epp";
/// The name of the driver for Intel's hardware-controlled performance states.
#[xen_abi(since = "> 4.17")]
pub const XEN_HWP_DRIVER_NAME: &str = "hwp";

/// Room for the name of a driver or governor, with its NUL.
#[xen_abi]
pub const CPUFREQ_NAME_LEN: u32 = 16;

/// Tells how a CPU's frequency is controlled. The names are those of Linux's files in
/// `/sys/devices/system/cpu/cpu0/cpufreq`, and frequencies are in kHz.
///
/// The three counts must be what Xen has; else they are corrected and EAGAIN comes back.
#[xen_abi(
    op(xen_sysctl_pm_op, GET_CPUFREQ_PARA),
    expect(implicit_padding, tail_padding, no_native_int)
)]
pub struct xen_get_cpufreq_para {
    /// How many CPUs share the frequency.
    #[abi(input, output)]
    pub cpu_num: u32,
    /// How many frequencies there are.
    #[abi(input, output)]
    pub freq_num: u32,
    /// How many governors there are; zero where the driver does without them.
    #[abi(input, output)]
    pub gov_num: u32,
    /// Where the CPUs go that share the frequency.
    #[abi(input, buffer(output, len = cpu_num))]
    pub affected_cpus: GuestHandle64<uint32>,
    /// Where the frequencies go.
    #[abi(input, buffer(output, len = freq_num))]
    pub scaling_available_frequencies: GuestHandle64<uint32>,
    /// Where the governors' names go, with a blank between them.
    #[abi(input, buffer(output, len = gov_num * CPUFREQ_NAME_LEN))]
    pub scaling_available_governors: GuestHandle64<c_char>,
    /// The driver's name.
    #[abi(output)]
    pub scaling_driver: [c_char; CPUFREQ_NAME_LEN as usize],
    /// The frequency that the hardware has.
    #[abi(output)]
    pub cpuinfo_cur_freq: u32,
    /// The highest that it can have.
    #[abi(output)]
    pub cpuinfo_max_freq: u32,
    /// The lowest that it can have; the base frequency where the driver does without governors.
    #[abi(output)]
    pub cpuinfo_min_freq: u32,
    /// What governs the frequency.
    #[abi(output)]
    #[abi(since = "> 4.17")]
    pub s: xen_get_cpufreq_para__s,
    /// 1: turbo mode is on; 0: it is off, or there is none.
    #[abi(output)]
    pub turbo_enabled: i32,
}

#[xen_abi(inline, expect(no_native_int))]
pub struct xen_get_cpufreq_para__s {
    /// The frequency that the governor chose last.
    #[abi(output)]
    pub scaling_cur_freq: u32,
    /// The governor's name, or the policy's where the driver does without governors.
    #[abi(output)]
    pub scaling_governor: [c_char; CPUFREQ_NAME_LEN as usize],
    /// The highest frequency that it may choose.
    #[abi(output)]
    pub scaling_max_freq: u32,
    /// The lowest.
    #[abi(output)]
    pub scaling_min_freq: u32,
    /// Its parameters, as `scaling_governor` says: `userspace` and `ondemand` have some.
    #[abi(
        output,
        unselected = "the governor's name in `scaling_governor`, a text"
    )]
    pub u: xen_get_cpufreq_para__s__u,
}

#[xen_abi(inline)]
pub union xen_get_cpufreq_para__s__u {
    /// Those of the governor `userspace`.
    #[abi(output)]
    pub userspace: xen_userspace,
    /// Those of the governor `ondemand`.
    #[abi(output)]
    pub ondemand: xen_ondemand,
}

/// Chooses the governor of a CPU's frequency.
#[xen_abi(op(xen_sysctl_pm_op, SET_CPUFREQ_GOV), expect(no_native_int))]
pub struct xen_set_cpufreq_gov {
    /// Its name.
    #[abi(input)]
    pub scaling_governor: [c_char; CPUFREQ_NAME_LEN as usize],
}

/// Sets a parameter of the control of a CPU's frequency.
#[xen_abi(op(xen_sysctl_pm_op, SET_CPUFREQ_PARA))]
pub struct xen_set_cpufreq_para {
    /// Which one: `SCALING_*`, `SAMPLING_RATE` or `UP_THRESHOLD`.
    #[abi(input)]
    pub ctrl_type: u32,
    /// Its value.
    #[abi(input)]
    pub ctrl_value: u32,
}

/// The parameters that can be set.
#[xen_abi(open_enum(u32), inside(xen_set_cpufreq_para))]
pub enum XenCpufreqParameter {
    /// The highest frequency that the governor may choose, in kHz.
    SCALING_MAX_FREQ = 1,
    /// The lowest.
    SCALING_MIN_FREQ = 2,
    /// The frequency, with the governor `userspace`.
    SCALING_SETSPEED = 3,
    /// The time between two looks at the load, in microseconds, with the governor `ondemand`.
    SAMPLING_RATE = 4,
    /// The load above which the frequency is raised, in per cent, with the governor `ondemand`.
    UP_THRESHOLD = 5,
}

/// Controls power management. ENODEV: Xen does not control frequencies on this machine.
#[xen_abi(op(xen_sysctl, XEN_SYSCTL_pm_op))]
pub struct xen_sysctl_pm_op {
    /// What to do: `GET_CPUFREQ_*`, `SET_CPUFREQ_*` or `XEN_SYSCTL_pm_op_*`.
    #[abi(input)]
    pub cmd: u32,
    /// The CPU. For the limits of idle states: 0 for the state, 1 for the sub-state.
    #[abi(input)]
    pub cpuid: u32,
    /// What it needs.
    #[abi(input, output, tag(cmd))]
    pub u: xen_sysctl_pm_op__u,
}

/// The bits of `cmd` that say which part of power management it belongs to.
#[xen_abi(inside(xen_sysctl_pm_op))]
pub const PM_PARA_CATEGORY_MASK: u32 = 0xf0;
/// Control of CPU frequencies.
#[xen_abi(inside(xen_sysctl_pm_op))]
pub const CPUFREQ_PARA: u32 = 0x10;

/// What to do about power.
#[xen_abi(open_enum(u32), inside(xen_sysctl_pm_op))]
pub enum XenSysctlPmOp {
    /// Tell how a CPU's frequency is controlled: `get_para`.
    GET_CPUFREQ_PARA = CPUFREQ_PARA | 0x01,
    /// Choose the governor: `set_gov`.
    SET_CPUFREQ_GOV = CPUFREQ_PARA | 0x02,
    /// Set a parameter: `set_para`.
    SET_CPUFREQ_PARA = CPUFREQ_PARA | 0x03,
    /// Tell the average frequency: `get_avgfreq`.
    #[abi(op(xen_sysctl_pm_op))]
    GET_CPUFREQ_AVGFREQ = CPUFREQ_PARA | 0x04,
    /// Set CPPC's limits and preferences: `set_cppc`.
    #[abi(since = "> 4.17")]
    SET_CPUFREQ_CPPC = CPUFREQ_PARA | 0x05,
    /// Tell CPPC's state: `get_cppc`.
    #[abi(since = "> 4.17")]
    GET_CPUFREQ_CPPC = CPUFREQ_PARA | 0x06,
    /// Choose whether the scheduler saves power: `set_sched_opt_smt`.
    #[abi(op(xen_sysctl_pm_op))]
    XEN_SYSCTL_pm_op_set_sched_opt_smt = 0x21,
    /// Tell the deepest idle state that is allowed: `get_max_cstate`.
    #[abi(op(xen_sysctl_pm_op))]
    XEN_SYSCTL_pm_op_get_max_cstate = 0x22,
    /// Choose it: `set_max_cstate`.
    #[abi(op(xen_sysctl_pm_op))]
    XEN_SYSCTL_pm_op_set_max_cstate = 0x23,
    /// Set the scheduler's migration delay. No longer served: see `xen_sysctl_credit_schedule`.
    #[abi(op(xen_sysctl_pm_op, unserved = "`xen_sysctl_credit_schedule` has it"))]
    XEN_SYSCTL_pm_op_set_vcpu_migration_delay = 0x24,
    /// Tell it. No longer served either.
    #[abi(op(xen_sysctl_pm_op, unserved = "`xen_sysctl_credit_schedule` has it"))]
    XEN_SYSCTL_pm_op_get_vcpu_migration_delay = 0x25,
    /// Turn turbo mode on.
    #[abi(op(xen_sysctl_pm_op))]
    XEN_SYSCTL_pm_op_enable_turbo = 0x26,
    /// Turn it off.
    #[abi(op(xen_sysctl_pm_op))]
    XEN_SYSCTL_pm_op_disable_turbo = 0x27,
}

#[xen_abi(inline)]
pub union xen_sysctl_pm_op__u {
    /// How the frequency is controlled.
    #[abi(input, output, selected_by(GET_CPUFREQ_PARA))]
    pub get_para: xen_get_cpufreq_para,
    /// CPPC's state.
    #[abi(output, selected_by(GET_CPUFREQ_CPPC))]
    #[abi(since = "> 4.17")]
    pub get_cppc: xen_get_cppc_para,
    /// The governor.
    #[abi(input, selected_by(SET_CPUFREQ_GOV))]
    pub set_gov: xen_set_cpufreq_gov,
    /// A parameter.
    #[abi(input, selected_by(SET_CPUFREQ_PARA))]
    pub set_para: xen_set_cpufreq_para,
    /// CPPC's limits and preferences.
    #[abi(input, output, selected_by(SET_CPUFREQ_CPPC))]
    #[abi(since = "> 4.17")]
    pub set_cppc: xen_set_cppc_para,
    /// The frequency that the CPU has had on average since this was last asked, in kHz.
    #[abi(output, selected_by(GET_CPUFREQ_AVGFREQ))]
    pub get_avgfreq: uint64_aligned_t,
    /// Non-zero: fill cores up before others are woken, to save power; afterwards, what it was
    /// before.
    #[abi(input, output, selected_by(XEN_SYSCTL_pm_op_set_sched_opt_smt))]
    pub set_sched_opt_smt: u32,
    /// The deepest idle state that is allowed, or `XEN_SYSCTL_CX_UNLIMITED`.
    #[abi(output, selected_by(XEN_SYSCTL_pm_op_get_max_cstate))]
    pub get_max_cstate: u32,
    /// The deepest idle state to be allowed, or `XEN_SYSCTL_CX_UNLIMITED`.
    #[abi(input, selected_by(XEN_SYSCTL_pm_op_set_max_cstate))]
    pub set_max_cstate: u32,
}

/// All idle states are allowed.
#[xen_abi(inside(xen_sysctl_pm_op__u, set_sched_opt_smt))]
pub const XEN_SYSCTL_CX_UNLIMITED: u32 = 0xffffffff;

/// Takes pages out of use, or back into it, or tells about them.
#[xen_abi(
    op(xen_sysctl, XEN_SYSCTL_page_offline_op),
    expect(implicit_padding, same_layout)
)]
pub struct xen_sysctl_page_offline_op {
    /// What to do.
    #[abi(input)]
    pub cmd: u32,
    /// The first page's machine frame.
    #[abi(input)]
    pub start: u32,
    /// The last page's machine frame.
    #[abi(input)]
    pub end: u32,
    /// Where the result for each page goes: `PG_*` in the lower 16 bits, and the owner above them.
    #[abi(input, buffer(output, len = end - start + 1))]
    pub status: GuestHandle<uint32>,
}

/// What to do with pages.
#[xen_abi(open_enum(u32), inside(xen_sysctl_page_offline_op))]
pub enum XenSysctlPageOffline {
    /// Take them out of use.
    sysctl_page_offline = 1,
    /// Take them back into use.
    sysctl_page_online = 2,
    /// Tell whether they are in use.
    sysctl_query_page_offline = 3,
}

/// The bits of a result that say what became of the page.
#[xen_abi(suffix(UL))]
pub const PG_OFFLINE_STATUS_MASK: u32 = 0xFF;

/// What became of a page that was to be taken out of use.
#[xen_abi(flags(u32), suffix(UL))]
pub enum PgOffline {
    /// Xen did nothing about it.
    PG_OFFLINE_INVALID = 0x1 << 0,
    /// It is out of use.
    PG_OFFLINE_OFFLINED = 0x1 << 1,
    /// It will be, once its owner has freed it.
    PG_OFFLINE_PENDING = 0x1 << 2,
    /// It cannot be taken out of use.
    PG_OFFLINE_FAILED = 0x1 << 3,
    /// Not now; try again.
    PG_OFFLINE_AGAIN = 0x1 << 4,
}

/// The page could not be taken back into use.
#[xen_abi]
pub const PG_ONLINE_FAILED: u32 = PgOffline::PG_OFFLINE_FAILED.bits();
/// The page is back in use.
#[xen_abi]
pub const PG_ONLINE_ONLINED: u32 = PgOffline::PG_OFFLINE_OFFLINED.bits();

/// The state of a page, from `sysctl_query_page_offline`.
#[xen_abi(flags(u32), suffix(UL))]
pub enum PgOfflineStatus {
    /// It is out of use.
    PG_OFFLINE_STATUS_OFFLINED = 0x1 << 1,
    /// It is in use.
    PG_OFFLINE_STATUS_ONLINE = 0x1 << 2,
    /// It will be out of use, once its owner has freed it.
    PG_OFFLINE_STATUS_OFFLINE_PENDING = 0x1 << 3,
    /// It is broken.
    PG_OFFLINE_STATUS_BROKEN = 0x1 << 4,
}

/// Bits of a result that say more.
#[xen_abi(suffix(UL))]
pub const PG_OFFLINE_MISC_MASK: u32 = 0xFF << 4;

/// More about a page that could not be taken out of use, or not yet; and whether it is broken.
#[xen_abi(flags(u32), suffix(UL))]
pub enum PgOfflineMisc {
    /// It belongs to Xen.
    PG_OFFLINE_XENPAGE = 0x1 << 8,
    /// It belongs to domain 0.
    PG_OFFLINE_DOM0PAGE = 0x1 << 9,
    /// It belongs to nobody, and yet is not free.
    PG_OFFLINE_ANONYMOUS = 0x1 << 10,
    /// It is not ordinary memory.
    PG_OFFLINE_NOT_CONV_RAM = 0x1 << 11,
    /// It belongs to the domain whose number is above `PG_OFFLINE_OWNER_SHIFT`.
    PG_OFFLINE_OWNED = 0x1 << 12,
    /// It is broken.
    PG_OFFLINE_BROKEN = 0x1 << 13,
}

/// The page is broken, and cannot be taken back into use.
#[xen_abi]
pub const PG_ONLINE_BROKEN: u32 = PgOfflineMisc::PG_OFFLINE_BROKEN.bits();

/// The number of the first bit that holds the page's owner.
#[xen_abi]
pub const PG_OFFLINE_OWNER_SHIFT: u32 = 16;

/// What to do with the profile of Xen's locks.
#[xen_abi(open_enum(u32))]
pub enum XenSysctlLockprofOp {
    /// Set all of it to zero.
    XEN_SYSCTL_LOCKPROF_reset = 1,
    /// Read it.
    XEN_SYSCTL_LOCKPROF_query = 2,
}

/// Whose lock it is.
#[xen_abi(open_enum(i32))]
pub enum LockprofType {
    /// There is one; `idx` has no meaning.
    LOCKPROF_TYPE_GLOBAL = 0,
    /// A domain's, whose number is in `idx`.
    LOCKPROF_TYPE_PERDOM = 1,
}

/// How many sorts of locks there are.
#[xen_abi]
pub const LOCKPROF_TYPE_N: u32 = 2;

/// The profile of one lock.
#[xen_abi(typedef, handle, expect(no_native_int))]
pub struct xen_sysctl_lockprof_data {
    /// Its name, in which up to two `%d` stand for `idx`.
    #[abi(output)]
    pub name: [c_char; 40],
    /// Whose it is: `LOCKPROF_TYPE_*`.
    #[abi(output)]
    pub r#type: i32,
    /// Which one of that sort.
    #[abi(output)]
    pub idx: i32,
    /// How often it was taken.
    #[abi(output)]
    pub lock_cnt: uint64_aligned_t,
    /// How often somebody had to wait for it.
    #[abi(output)]
    pub block_cnt: uint64_aligned_t,
    /// How long it was held, in nanoseconds.
    #[abi(output)]
    pub lock_time: uint64_aligned_t,
    /// How long was waited for it, in nanoseconds.
    #[abi(output)]
    pub block_time: uint64_aligned_t,
}

/// Reads or resets the profile of locks, in a Xen that was built to make one.
#[xen_abi(op(xen_sysctl, XEN_SYSCTL_lockprof_op), expect(implicit_padding))]
pub struct xen_sysctl_lockprof_op {
    /// What to do: `XEN_SYSCTL_LOCKPROF_*`.
    #[abi(input)]
    pub cmd: u32,
    /// Room in `data`.
    #[abi(input)]
    pub max_elem: u32,
    /// How many locks there are, which may be more than there was room for.
    #[abi(output)]
    pub nr_elem: u32,
    /// How long the profile has been made, in nanoseconds.
    #[abi(output)]
    pub time: uint64_aligned_t,
    /// Where the profile goes; may be NULL.
    #[abi(input, buffer(output, optional, len = max_elem))]
    pub data: GuestHandle64<xen_sysctl_lockprof_data_t>,
}

/// No core: there is no such CPU.
#[xen_abi]
pub const XEN_INVALID_CORE_ID: u32 = !0u32;
/// No socket: there is no such CPU.
#[xen_abi]
pub const XEN_INVALID_SOCKET_ID: u32 = !0u32;
/// No NUMA node: there is no such CPU or device, or it is not known.
#[xen_abi]
pub const XEN_INVALID_NODE_ID: u32 = !0u32;

/// Where a CPU is.
#[xen_abi(typedef, handle)]
pub struct xen_sysctl_cputopo {
    /// Its core, or `XEN_INVALID_CORE_ID`.
    #[abi(output)]
    pub core: u32,
    /// Its socket, or `XEN_INVALID_SOCKET_ID`.
    #[abi(output)]
    pub socket: u32,
    /// Its NUMA node, or `XEN_INVALID_NODE_ID`.
    #[abi(output)]
    pub node: u32,
}

/// Tells where the CPUs are.
#[xen_abi(op(xen_sysctl, XEN_SYSCTL_cputopoinfo), expect(implicit_padding))]
pub struct xen_sysctl_cputopoinfo {
    /// Room in `cputopo`; afterwards, how many were written, or how many there are where there was
    /// not enough room or `cputopo` is NULL.
    #[abi(input, output)]
    pub num_cpus: u32,
    /// Where it goes, by the CPUs' numbers; may be NULL.
    #[abi(input, buffer(output, optional, len = num_cpus))]
    pub cputopo: GuestHandle64<xen_sysctl_cputopo_t>,
}

/// No size: there is no such NUMA node.
#[xen_abi]
pub const XEN_INVALID_MEM_SZ: u32 = !0u32;
/// No distance: there is no such NUMA node, or it is not known.
#[xen_abi]
pub const XEN_INVALID_NODE_DIST: u32 = !0u32;

/// The memory of a NUMA node.
#[xen_abi(typedef, handle, expect(wide_alignment))]
pub struct xen_sysctl_meminfo {
    /// All of it, in bytes, or `XEN_INVALID_MEM_SZ`.
    #[abi(output)]
    pub memsize: u64,
    /// What is free of it, in bytes, or `XEN_INVALID_MEM_SZ`.
    #[abi(output)]
    pub memfree: u64,
}

/// Tells about NUMA nodes.
#[xen_abi(op(xen_sysctl, XEN_SYSCTL_numainfo), expect(implicit_padding))]
pub struct xen_sysctl_numainfo {
    /// Room in `meminfo`, and the square root of the room in `distance`; afterwards, how many nodes
    /// were written, or how many there are where there was not enough room or both are NULL.
    #[abi(input, output)]
    pub num_nodes: u32,
    /// Where the nodes' memory goes; may be NULL.
    #[abi(input, buffer(output, optional, len = num_nodes))]
    pub meminfo: GuestHandle64<xen_sysctl_meminfo_t>,
    /// Where the distance between nodes `i` and `j` goes, at `i * n + j`, where `n` is the
    /// `num_nodes` that comes back, not the one given; may be NULL.
    #[abi(input, buffer(output, optional, len = num_nodes * num_nodes))]
    pub distance: GuestHandle64<uint32>,
}

/// What to do with CPU pools.
///
/// All of them fail with ENOENT where there is no such pool.
#[xen_abi(open_enum(u32))]
pub enum XenSysctlCpupoolOp {
    /// Make one. EEXIST: there is one of that number.
    XEN_SYSCTL_CPUPOOL_OP_CREATE = 1,
    /// Take one away. EBUSY: a domain is still in it.
    XEN_SYSCTL_CPUPOOL_OP_DESTROY = 2,
    /// Tell about the first one that has this number or a larger one.
    XEN_SYSCTL_CPUPOOL_OP_INFO = 3,
    /// Put a CPU into it. ENODEV: the CPU is not free. EADDRNOTAVAIL: taking it out of a pool
    /// failed with EAGAIN, and has to be repeated first.
    XEN_SYSCTL_CPUPOOL_OP_ADDCPU = 4,
    /// Take a CPU out of it. ENODEV: the CPU is not in it. EBUSY: it is the last one, and a domain
    /// is in the pool. EADDRINUSE: a virtual CPU is pinned to it for the moment. EAGAIN: Xen is
    /// still using it; try again. EADDRNOTAVAIL: as for `XEN_SYSCTL_CPUPOOL_OP_ADDCPU`.
    XEN_SYSCTL_CPUPOOL_OP_RMCPU = 5,
    /// Move a domain into it. EINVAL: there is no such domain, or it cannot be moved.
    XEN_SYSCTL_CPUPOOL_OP_MOVEDOMAIN = 6,
    /// Tell which CPUs are in no pool.
    XEN_SYSCTL_CPUPOOL_OP_FREEINFO = 7,
}

/// Any pool or CPU.
#[xen_abi]
pub const XEN_SYSCTL_CPUPOOL_PAR_ANY: u32 = 0xFFFFFFFF;

/// Manages CPU pools: groups of CPUs, each with a scheduler of its own.
#[xen_abi(op(xen_sysctl, XEN_SYSCTL_cpupool_op))]
pub struct xen_sysctl_cpupool_op {
    /// What to do: `XEN_SYSCTL_CPUPOOL_OP_*`.
    #[abi(input)]
    pub op: u32,
    /// The pool, for all but `XEN_SYSCTL_CPUPOOL_OP_FREEINFO`. For
    /// `XEN_SYSCTL_CPUPOOL_OP_CREATE`, `XEN_SYSCTL_CPUPOOL_PAR_ANY` lets Xen choose the number.
    /// Written by `XEN_SYSCTL_CPUPOOL_OP_CREATE` and `XEN_SYSCTL_CPUPOOL_OP_INFO`.
    #[abi(input, output)]
    pub cpupool_id: u32,
    /// Its scheduler (`XEN_SCHEDULER_*`): read by `XEN_SYSCTL_CPUPOOL_OP_CREATE`, written by
    /// `XEN_SYSCTL_CPUPOOL_OP_INFO`.
    #[abi(input, output)]
    pub sched_id: u32,
    /// The domain, for `XEN_SYSCTL_CPUPOOL_OP_MOVEDOMAIN`.
    #[abi(input)]
    pub domid: u32,
    /// The CPU, for `XEN_SYSCTL_CPUPOOL_OP_ADDCPU` and `XEN_SYSCTL_CPUPOOL_OP_RMCPU`;
    /// `XEN_SYSCTL_CPUPOOL_PAR_ANY` lets Xen choose one.
    #[abi(input)]
    pub cpu: u32,
    /// How many domains are in it, from `XEN_SYSCTL_CPUPOOL_OP_INFO`.
    #[abi(output)]
    pub n_dom: u32,
    /// The CPUs that are in it, from `XEN_SYSCTL_CPUPOOL_OP_INFO`, or in none, from
    /// `XEN_SYSCTL_CPUPOOL_OP_FREEINFO`.
    #[abi(input, output)]
    pub cpumap: xenctl_bitmap,
}

/// How many entries a schedule of the ARINC 653 scheduler can have.
#[xen_abi]
pub const ARINC653_MAX_DOMAINS_PER_SCHEDULE: u32 = 64;

/// A schedule of the ARINC 653 scheduler: who runs when, again and again.
#[xen_abi(typedef, handle, expect(implicit_padding))]
pub struct xen_sysctl_arinc653_schedule {
    /// How long it takes once, in nanoseconds.
    #[abi(input, output)]
    pub major_frame: uint64_aligned_t,
    /// How many of the entries are used.
    #[abi(input, output)]
    pub num_sched_entries: u8,
    /// The entries, in order.
    #[abi(input, output)]
    pub sched_entries:
        [xen_sysctl_arinc653_schedule__sched_entries; ARINC653_MAX_DOMAINS_PER_SCHEDULE as usize],
}

#[xen_abi(inline, expect(implicit_padding))]
pub struct xen_sysctl_arinc653_schedule__sched_entries {
    /// The UUID of the domain that runs.
    #[abi(input, output)]
    pub dom_handle: xen_domain_handle_t,
    /// Which of its virtual CPUs.
    #[abi(input, output)]
    pub vcpu_id: u32,
    /// For how long, in nanoseconds.
    #[abi(input, output)]
    pub runtime: uint64_aligned_t,
}

/// The longest time for which a virtual CPU can be left to run before another one may take its
/// place, in microseconds.
#[xen_abi]
pub const XEN_SYSCTL_SCHED_RATELIMIT_MAX: u32 = 500000;
/// The shortest such time, in microseconds.
#[xen_abi]
pub const XEN_SYSCTL_SCHED_RATELIMIT_MIN: u32 = 100;

/// The parameters of the Credit scheduler.
#[xen_abi]
pub struct xen_sysctl_credit_schedule {
    /// How long a virtual CPU runs at a time, in milliseconds: `XEN_SYSCTL_CSCHED_TSLICE_MIN` to
    /// `XEN_SYSCTL_CSCHED_TSLICE_MAX`.
    #[abi(input, output)]
    pub tslice_ms: u32,
    /// For how long it is left to run before another one may take its place, in microseconds:
    /// `XEN_SYSCTL_SCHED_RATELIMIT_MIN` to `XEN_SYSCTL_SCHED_RATELIMIT_MAX`, or zero to do without.
    #[abi(input, output)]
    pub ratelimit_us: u32,
    /// For how long it is taken to have its data in the cache of the CPU where it ran, in
    /// microseconds: up to `XEN_SYSCTL_CSCHED_MGR_DLY_MAX_US`.
    #[abi(input, output)]
    pub vcpu_migr_delay_us: u32,
}

/// The longest time slice, in milliseconds.
#[xen_abi(inside(xen_sysctl_credit_schedule))]
pub const XEN_SYSCTL_CSCHED_TSLICE_MAX: u32 = 1000;
/// The shortest time slice, in milliseconds.
#[xen_abi(inside(xen_sysctl_credit_schedule))]
pub const XEN_SYSCTL_CSCHED_TSLICE_MIN: u32 = 1;

/// The longest migration delay, in microseconds.
#[xen_abi(inside(xen_sysctl_credit_schedule, ratelimit_us))]
pub const XEN_SYSCTL_CSCHED_MGR_DLY_MAX_US: u32 = 100 * 1000;

/// The parameters of the Credit2 scheduler.
#[xen_abi]
pub struct xen_sysctl_credit2_schedule {
    /// For how long a virtual CPU is left to run before another one may take its place, in
    /// microseconds: `XEN_SYSCTL_SCHED_RATELIMIT_MIN` to `XEN_SYSCTL_SCHED_RATELIMIT_MAX`, or zero
    /// to do without.
    #[abi(input, output)]
    pub ratelimit_us: u32,
}

/// What to do with a scheduler's parameters.
#[xen_abi(open_enum(u32))]
pub enum XenSysctlSchedOp {
    /// Set them.
    XEN_SYSCTL_SCHEDOP_putinfo = 0,
    /// Tell them.
    XEN_SYSCTL_SCHEDOP_getinfo = 1,
}

/// Sets or tells the parameters of a CPU pool's scheduler.
#[xen_abi(op(xen_sysctl, XEN_SYSCTL_scheduler_op), expect(implicit_padding))]
pub struct xen_sysctl_scheduler_op {
    /// The CPU pool.
    #[abi(input)]
    pub cpupool_id: u32,
    /// Its scheduler, `XEN_SCHEDULER_*`; EINVAL comes back where it has another one.
    #[abi(input)]
    pub sched_id: u32,
    /// What to do: `XEN_SYSCTL_SCHEDOP_*`.
    #[abi(input)]
    pub cmd: u32,
    /// The parameters.
    #[abi(input, output, tag(sched_id))]
    pub u: xen_sysctl_scheduler_op__u,
}

#[xen_abi(inline, expect(tail_padding))]
pub union xen_sysctl_scheduler_op__u {
    /// Those of the ARINC 653 scheduler.
    #[abi(input, output, selected_by(XEN_SCHEDULER_ARINC653))]
    pub sched_arinc653: xen_sysctl_sched_arinc653,
    /// Those of the Credit scheduler.
    #[abi(input, output, selected_by(XEN_SCHEDULER_CREDIT))]
    pub sched_credit: xen_sysctl_credit_schedule,
    /// Those of the Credit2 scheduler.
    #[abi(input, output, selected_by(XEN_SCHEDULER_CREDIT2))]
    pub sched_credit2: xen_sysctl_credit2_schedule,
}

/// The parameters of the ARINC 653 scheduler.
#[xen_abi(nested)]
pub struct xen_sysctl_sched_arinc653 {
    /// Where the schedule is, or goes.
    #[abi(input, buffer(input, output, len = 1))]
    pub schedule: GuestHandle64<xen_sysctl_arinc653_schedule_t>,
}

/// What begins coverage data that GCC's instrumentation makes: `XCOV`, as a 32-bit number.
///
/// Records follow it without padding: the path of a file for `gcov`, with its NUL; the size of its
/// content in bytes, as a 32-bit number; the content. Data that LLVM's instrumentation makes is
/// what its runtime would write into a `.profraw` file, with nothing added.
#[xen_abi]
pub const XEN_GCOV_FORMAT_MAGIC: u32 = 0x58434f56;

/// What to do with coverage data.
#[xen_abi(open_enum(u32))]
pub enum XenSysctlCoverageOp {
    /// Tell its size.
    XEN_SYSCTL_COVERAGE_get_size = 0,
    /// Read it.
    XEN_SYSCTL_COVERAGE_read = 1,
    /// Begin anew.
    XEN_SYSCTL_COVERAGE_reset = 2,
}

/// Reads or resets coverage data, in a Xen that was built to make it.
#[xen_abi(op(xen_sysctl, XEN_SYSCTL_coverage_op))]
pub struct xen_sysctl_coverage_op {
    /// What to do: `XEN_SYSCTL_COVERAGE_*`.
    #[abi(input)]
    pub cmd: u32,
    /// Room in `buffer`, in bytes; afterwards, the size of the data.
    #[abi(input, output)]
    pub size: u32,
    /// Where the data goes.
    #[abi(input, buffer(output, len = size))]
    pub buffer: GuestHandle64<c_char>,
}

/// What to tell about Intel's cache monitoring (CMT).
#[xen_abi(open_enum(u32))]
pub enum XenSysctlPsrCmt {
    /// How many monitoring IDs there are.
    XEN_SYSCTL_PSR_CMT_get_total_rmid = 0,
    /// What to multiply a counter with to get bytes.
    XEN_SYSCTL_PSR_CMT_get_l3_upscaling_factor = 1,
    /// The size of the L3 cache of a CPU, in KiB.
    XEN_SYSCTL_PSR_CMT_get_l3_cache_size = 2,
    /// Whether monitoring is in use.
    XEN_SYSCTL_PSR_CMT_enabled = 3,
    /// Which events of the L3 cache can be monitored, as bits.
    XEN_SYSCTL_PSR_CMT_get_l3_event_mask = 4,
}

/// Tells about Intel's cache monitoring.
#[xen_abi(op(xen_sysctl, XEN_SYSCTL_psr_cmt_op))]
pub struct xen_sysctl_psr_cmt_op {
    /// What to tell: `XEN_SYSCTL_PSR_CMT_*`.
    #[abi(input)]
    pub cmd: u32,
    #[abi(reserved)]
    flags: u32,
    /// It; or beforehand, which CPU is meant.
    #[abi(input, output, tag(cmd))]
    pub u: xen_sysctl_psr_cmt_op__u,
}

#[xen_abi(inline, expect(wide_alignment))]
pub union xen_sysctl_psr_cmt_op__u {
    /// What was asked for.
    #[abi(
        output,
        selected_by(
            XEN_SYSCTL_PSR_CMT_get_total_rmid,
            XEN_SYSCTL_PSR_CMT_get_l3_upscaling_factor,
            XEN_SYSCTL_PSR_CMT_get_l3_cache_size,
            XEN_SYSCTL_PSR_CMT_enabled,
            XEN_SYSCTL_PSR_CMT_get_l3_event_mask
        )
    )]
    pub data: u64,
    /// Whose cache is meant.
    #[abi(input, selected_by(XEN_SYSCTL_PSR_CMT_get_l3_cache_size))]
    pub l3_cache: xen_sysctl_psr_cmt_op__u__l3_cache,
}

#[xen_abi(inline)]
pub struct xen_sysctl_psr_cmt_op__u__l3_cache {
    /// A CPU that uses it.
    #[abi(input)]
    pub cpu: u32,
    #[abi(reserved)]
    rsvd: u32,
}

/// No device: Xen does not know it.
#[xen_abi]
pub const XEN_INVALID_DEV: u32 = XEN_INVALID_NODE_ID - 1;

/// Tells the NUMA nodes of PCI devices.
#[xen_abi(op(xen_sysctl, XEN_SYSCTL_pcitopoinfo), expect(implicit_padding))]
pub struct xen_sysctl_pcitopoinfo {
    /// How many devices there are; afterwards, how many of them Xen got to.
    #[abi(input, output)]
    pub num_devs: u32,
    /// The devices.
    #[abi(input, buffer(input, len = num_devs))]
    pub devs: GuestHandle64<physdev_pci_device_t>,
    /// Where each one's node goes: `XEN_INVALID_NODE_ID` where the node is not known, and
    /// `XEN_INVALID_DEV` where the device is not.
    #[abi(input, buffer(output, len = num_devs))]
    pub nodes: GuestHandle64<uint32>,
}

/// What to tell about Intel's allocation of caches and memory bandwidth.
#[xen_abi(open_enum(u32))]
pub enum XenSysctlPsrAlloc {
    /// The allocation of the L3 cache: `cat_info`.
    XEN_SYSCTL_PSR_get_l3_info = 0,
    /// The allocation of the L2 cache: `cat_info`.
    XEN_SYSCTL_PSR_get_l2_info = 1,
    /// The allocation of memory bandwidth: `mba_info`.
    XEN_SYSCTL_PSR_get_mba_info = 2,
}

/// Tells about Intel's allocation of caches and memory bandwidth.
#[xen_abi(op(xen_sysctl, XEN_SYSCTL_psr_alloc))]
pub struct xen_sysctl_psr_alloc {
    /// What to tell: `XEN_SYSCTL_PSR_*`.
    #[abi(input)]
    pub cmd: u32,
    /// The socket.
    #[abi(input)]
    pub target: u32,
    /// It.
    #[abi(output, tag(cmd))]
    pub u: xen_sysctl_psr_alloc__u,
}

#[xen_abi(inline)]
pub union xen_sysctl_psr_alloc__u {
    /// A cache.
    #[abi(
        output,
        selected_by(XEN_SYSCTL_PSR_get_l3_info, XEN_SYSCTL_PSR_get_l2_info)
    )]
    pub cat_info: xen_sysctl_psr_alloc__u__cat_info,
    /// Memory bandwidth.
    #[abi(output, selected_by(XEN_SYSCTL_PSR_get_mba_info))]
    pub mba_info: xen_sysctl_psr_alloc__u__mba_info,
}

#[xen_abi(inline)]
pub struct xen_sysctl_psr_alloc__u__cat_info {
    /// How many bits a mask has: the parts in which the cache can be given out.
    #[abi(output)]
    pub cbm_len: u32,
    /// The largest number of a class of service.
    #[abi(output)]
    pub cos_max: u32,
    /// `XEN_SYSCTL_PSR_CAT_*`.
    #[abi(output)]
    pub flags: u32,
}

/// How a cache is given out.
#[xen_abi(flags(u32), inside(xen_sysctl_psr_alloc__u__cat_info, cos_max))]
pub enum XenSysctlPsrCat {
    /// The L3 cache is given out for code and data apart.
    XEN_SYSCTL_PSR_CAT_L3_CDP = 1u32 << 0,
}

#[xen_abi(inline)]
pub struct xen_sysctl_psr_alloc__u__mba_info {
    /// The largest throttling value.
    #[abi(output)]
    pub thrtl_max: u32,
    /// The largest number of a class of service.
    #[abi(output)]
    pub cos_max: u32,
    /// `XEN_SYSCTL_PSR_MBA_*`.
    #[abi(output)]
    pub flags: u32,
}

/// How memory bandwidth is given out.
#[xen_abi(flags(u32), inside(xen_sysctl_psr_alloc__u__mba_info, cos_max))]
pub enum XenSysctlPsrMba {
    /// Throttling values are linear: each step takes as much as the one before.
    XEN_SYSCTL_PSR_MBA_LINEAR = 1u32 << 0,
}

/// Tells a set of x86's CPU features. EOPNOTSUPP: it is for a sort of domains that this Xen was
/// built without.
#[xen_abi(op(xen_sysctl, XEN_SYSCTL_get_cpu_featureset))]
pub struct xen_sysctl_cpu_featureset {
    /// Which set: `XEN_SYSCTL_cpu_featureset_*`.
    #[abi(input)]
    pub index: u32,
    /// Room in `features`; afterwards, how many were written, or how many a set can have where
    /// `features` is NULL. All sets are equally long.
    #[abi(input, output)]
    pub nr_features: u32,
    /// Where the words of features go, as `arch-x86/cpufeatureset.h` numbers them; may be NULL.
    #[abi(input, buffer(output, optional, len = nr_features))]
    pub features: GuestHandle64<uint32>,
}

/// Sets of x86's CPU features.
#[xen_abi(open_enum(u32), inside(xen_sysctl_cpu_featureset))]
pub enum XenSysctlCpuFeatureset {
    /// What the hardware says.
    XEN_SYSCTL_cpu_featureset_raw = 0,
    /// What Xen itself goes by.
    XEN_SYSCTL_cpu_featureset_host = 1,
    /// What PV domains get if nothing else is said.
    XEN_SYSCTL_cpu_featureset_pv = 2,
    /// What HVM domains get if nothing else is said.
    XEN_SYSCTL_cpu_featureset_hvm = 3,
    /// All that PV domains can be given.
    XEN_SYSCTL_cpu_featureset_pv_max = 4,
    /// All that HVM domains can be given.
    XEN_SYSCTL_cpu_featureset_hvm_max = 5,
}

/// The version of live patches' format: what `version` of `struct livepatch_func` has to be.
///
/// To patch Xen: upload a payload; ask for its status until it is no longer -EAGAIN; have it
/// applied; ask for its status again.
#[xen_abi]
pub const LIVEPATCH_PAYLOAD_VERSION: u32 = 2;

/// How many bytes of a function can be compared before it is patched.
#[xen_abi(when(hypervisor))]
pub const LIVEPATCH_OPAQUE_SIZE: u32 = 31;

/// What is to be found where a function is patched.
#[xen_abi(
    typedef,
    when(hypervisor),
    expect(no_bit_field, reason = "part of live patches' format")
)]
pub struct livepatch_expectation {
    /// `enabled`: whether to look; `len`: how many bytes of `data` to compare; `rsv`: zero.
    #[abi(bits(enabled = 1, len = 5, rsv = 2))]
    pub how: u8,
    /// The bytes.
    pub data: [u8; LIVEPATCH_OPAQUE_SIZE as usize],
}

/// Whether a function has been patched.
#[xen_abi(c_enum(u32), typedef, when(hypervisor))]
pub enum livepatch_func_state {
    /// It has not, or no longer.
    LIVEPATCH_FUNC_NOT_APPLIED,
    /// It has.
    LIVEPATCH_FUNC_APPLIED,
}

/// A function to be patched: one element of the section `.livepatch.funcs` of a payload.
#[xen_abi(
    typedef,
    when(hypervisor),
    expect(
        no_pointer,
        reason = "part of live patches, which are linked to the hypervisor that loads them"
    )
)]
pub struct livepatch_func {
    /// Its name.
    pub name: *const c_char,
    /// The new code; NULL to fill the old with instructions that do nothing.
    pub new_addr: *mut c_void,
    /// The old code; NULL to look it up by `name`.
    pub old_addr: *mut c_void,
    /// The size of the new code, in bytes; without new code, how many bytes to fill.
    pub new_size: u32,
    /// The size of the old code, in bytes.
    pub old_size: u32,
    /// `LIVEPATCH_PAYLOAD_VERSION`.
    pub version: u8,
    #[abi(reserved)]
    _pad: [u8; 39],
    /// What is to be found at `old_addr`.
    pub expect: livepatch_expectation_t,
}

/// The longest name of a payload, with its NUL.
#[xen_abi]
pub const XEN_LIVEPATCH_NAME_SIZE: u32 = 128;

/// Names a payload. The name is text for people to read, and unique.
#[xen_abi]
pub struct xen_livepatch_name {
    /// The name, with its NUL.
    #[abi(input, buffer(input, len = size))]
    pub name: GuestHandle64<c_char>,
    /// Its length with the NUL: at most `XEN_LIVEPATCH_NAME_SIZE`.
    #[abi(input)]
    pub size: u16,
    #[abi(reserved)]
    pad: [u16; 3],
}

/// What to do about live patches.
#[xen_abi(open_enum(u32))]
pub enum XenSysctlLivepatchOp {
    /// Upload a payload: `xen_sysctl_livepatch_upload`.
    XEN_SYSCTL_LIVEPATCH_UPLOAD = 0,
    /// Tell the status of one: `xen_sysctl_livepatch_get`.
    XEN_SYSCTL_LIVEPATCH_GET = 1,
    /// List all: `xen_sysctl_livepatch_list`.
    XEN_SYSCTL_LIVEPATCH_LIST = 2,
    /// Apply one, or revert it, or more: `xen_sysctl_livepatch_action`.
    XEN_SYSCTL_LIVEPATCH_ACTION = 3,
}

/// Uploads a payload, and checks its form. Nothing is patched before it is applied. EEXIST: there
/// is one of that name.
#[xen_abi(
    op(xen_sysctl_livepatch_op, XEN_SYSCTL_LIVEPATCH_UPLOAD),
    expect(wide_alignment)
)]
pub struct xen_sysctl_livepatch_upload {
    /// Its name.
    #[abi(input)]
    pub name: xen_livepatch_name,
    /// Its size, in bytes.
    #[abi(input)]
    pub size: u64,
    /// The payload: an ELF file.
    #[abi(input, buffer(input, len = size))]
    pub payload: GuestHandle64<uint8>,
}

/// The status of a payload.
#[xen_abi(typedef, handle)]
pub struct xen_livepatch_status {
    /// `LIVEPATCH_STATE_*`.
    #[abi(output)]
    pub state: u32,
    /// How the last action ended: zero, or a negated error number; -EAGAIN while it lasts.
    #[abi(output)]
    pub rc: i32,
}

/// The states of a payload.
#[xen_abi(open_enum(u32), inside(xen_livepatch_status))]
pub enum LivepatchState {
    /// It is fit to be applied.
    LIVEPATCH_STATE_CHECKED = 1,
    /// It is applied.
    LIVEPATCH_STATE_APPLIED = 2,
}

/// Tells the status of a payload.
#[xen_abi(op(xen_sysctl_livepatch_op, XEN_SYSCTL_LIVEPATCH_GET))]
pub struct xen_sysctl_livepatch_get {
    /// Its name.
    #[abi(input)]
    pub name: xen_livepatch_name,
    /// Its status.
    #[abi(output)]
    pub status: xen_livepatch_status,
}

/// Lists payloads.
///
/// The hypercall returns how many payloads were written. Where they do not all fit, go on with a
/// larger `idx`, and begin anew if `version` changes between two calls. E2BIG: `nr` is too large.
/// ENOBUFS: the names or the metadata do not fit.
#[xen_abi(op(xen_sysctl_livepatch_op, XEN_SYSCTL_LIVEPATCH_LIST))]
pub struct xen_sysctl_livepatch_list {
    /// Changes whenever a payload comes or goes.
    #[abi(output)]
    pub version: u32,
    /// How many payloads to leave out first.
    #[abi(input)]
    pub idx: u32,
    /// Room in `status`, `len` and `metadata_len`; zero to get the counts alone. Afterwards, how
    /// many payloads remain.
    #[abi(input, output)]
    pub nr: u32,
    #[abi(reserved)]
    pad: u32,
    /// Room in `name`; afterwards, how many characters the names take.
    #[abi(input, output)]
    pub name_total_size: u32,
    /// Room in `metadata`; afterwards, how many characters the metadata takes.
    #[abi(input, output)]
    pub metadata_total_size: u32,
    /// Where the status of each one goes.
    #[abi(input, buffer(output, len = nr))]
    pub status: GuestHandle64<xen_livepatch_status_t>,
    /// Where the names go, one after another, each with its NUL.
    #[abi(input, buffer(output, len = name_total_size))]
    pub name: GuestHandle64<c_char>,
    /// Where the lengths of the names go.
    #[abi(input, buffer(output, len = nr))]
    pub len: GuestHandle64<uint32>,
    /// Where the metadata goes, one payload's after another's: strings, each with its NUL.
    #[abi(input, buffer(output, len = metadata_total_size))]
    pub metadata: GuestHandle64<c_char>,
    /// Where the lengths of each one's metadata go.
    #[abi(input, buffer(output, len = nr))]
    pub metadata_len: GuestHandle64<uint32>,
}

/// Starts an action on a payload. It goes on after the hypercall; `XEN_SYSCTL_LIVEPATCH_GET` tells
/// how it ended.
#[xen_abi(op(xen_sysctl_livepatch_op, XEN_SYSCTL_LIVEPATCH_ACTION))]
pub struct xen_sysctl_livepatch_action {
    /// The payload's name.
    #[abi(input)]
    pub name: xen_livepatch_name,
    /// What to do: `LIVEPATCH_ACTION_*`.
    #[abi(input)]
    pub cmd: u32,
    /// How long it may take, in nanoseconds; zero for what Xen finds good.
    #[abi(input)]
    pub timeout: u32,
    /// `LIVEPATCH_ACTION_APPLY_*`, for `LIVEPATCH_ACTION_APPLY`; else zero.
    #[abi(input)]
    pub flags: u32,
    #[abi(reserved)]
    pad: u32,
}

/// What to do with a payload.
#[xen_abi(open_enum(u32), inside(xen_sysctl_livepatch_action, name))]
pub enum LivepatchAction {
    /// Forget it. It must not be applied.
    LIVEPATCH_ACTION_UNLOAD = 1,
    /// Undo it. It must be the one applied last.
    LIVEPATCH_ACTION_REVERT = 2,
    /// Apply it, on top of those applied already.
    LIVEPATCH_ACTION_APPLY = 3,
    /// Undo all that are applied, and apply it.
    LIVEPATCH_ACTION_REPLACE = 4,
}

/// How to apply a payload.
#[xen_abi(flags(u32), inside(xen_sysctl_livepatch_action, timeout))]
pub enum LivepatchActionApply {
    /// Do not ask that it be made for the payload applied last; that it is made for this build of
    /// Xen is enough.
    LIVEPATCH_ACTION_APPLY_NODEPS = 1 << 0,
}

/// Manages live patches of Xen.
#[xen_abi(op(
    xen_sysctl,
    XEN_SYSCTL_livepatch_op,
    safety = "a payload becomes part of Xen, and can do anything"
))]
pub struct xen_sysctl_livepatch_op {
    /// What to do: `XEN_SYSCTL_LIVEPATCH_*`.
    #[abi(input)]
    pub cmd: u32,
    /// `LIVEPATCH_FLAG_*`.
    #[abi(input)]
    #[abi(since = "> 4.17")]
    pub flags: u32,
    /// What it needs.
    #[abi(input, output, tag(cmd))]
    pub u: xen_sysctl_livepatch_op__u,
}

/// How to do it.
#[xen_abi(flags(u32), inside(xen_sysctl_livepatch_op, flags))]
pub enum LivepatchFlag {
    /// Leave out checks that can be left out. Unknown flags are let through, too.
    #[abi(since = "> 4.17")]
    LIVEPATCH_FLAG_FORCE = 1u32 << 0,
}

/// All flags that there are.
#[xen_abi(inside(xen_sysctl_livepatch_op, flags), since = "> 4.17")]
pub const LIVEPATCH_FLAGS_MASK: u32 = LivepatchFlag::LIVEPATCH_FLAG_FORCE.bits();

#[xen_abi(inline)]
pub union xen_sysctl_livepatch_op__u {
    /// A new payload.
    #[abi(input, selected_by(XEN_SYSCTL_LIVEPATCH_UPLOAD))]
    pub upload: xen_sysctl_livepatch_upload,
    /// All payloads.
    #[abi(input, output, selected_by(XEN_SYSCTL_LIVEPATCH_LIST))]
    pub list: xen_sysctl_livepatch_list,
    /// A payload's status.
    #[abi(input, output, selected_by(XEN_SYSCTL_LIVEPATCH_GET))]
    pub get: xen_sysctl_livepatch_get,
    /// An action on a payload.
    #[abi(input, selected_by(XEN_SYSCTL_LIVEPATCH_ACTION))]
    pub action: xen_sysctl_livepatch_action,
}

/// Tells a policy: what x86's CPUID instruction and MSRs say. EOPNOTSUPP: it is for a sort of
/// domains that this Xen was built without. ENOBUFS: not enough room.
#[xen_abi(op(xen_sysctl, XEN_SYSCTL_get_cpu_policy), typedef, handle, when(x86))]
pub struct xen_sysctl_cpu_policy {
    /// Which policy: `XEN_SYSCTL_cpu_policy_*`.
    #[abi(input)]
    pub index: u32,
    /// Room in `leaves`; afterwards, how many were written, or how many a policy can have where
    /// `leaves` is NULL.
    #[abi(input, output)]
    pub nr_leaves: u32,
    /// Room in `msrs`; afterwards, how many were written, or how many a policy can have where
    /// `msrs` is NULL.
    #[abi(input, output)]
    pub nr_msrs: u32,
    #[abi(reserved)]
    _rsvd: u32,
    /// Where the leaves of CPUID go; may be NULL.
    #[abi(input, buffer(output, optional, len = nr_leaves))]
    pub leaves: GuestHandle64<crate::arch_x86::xen::xen_cpuid_leaf_t>,
    /// Where the MSRs go; may be NULL.
    #[abi(input, buffer(output, optional, len = nr_msrs))]
    pub msrs: GuestHandle64<crate::arch_x86::xen::xen_msr_entry_t>,
}

/// Policies. The largest ones hold features that are experiments, and not supported for security.
#[xen_abi(open_enum(u32), inside(xen_sysctl_cpu_policy), when(x86))]
pub enum XenSysctlCpuPolicy {
    /// What the hardware says.
    XEN_SYSCTL_cpu_policy_raw = 0,
    /// What Xen itself goes by.
    XEN_SYSCTL_cpu_policy_host = 1,
    /// All that PV domains can be given.
    XEN_SYSCTL_cpu_policy_pv_max = 2,
    /// All that HVM domains can be given.
    XEN_SYSCTL_cpu_policy_hvm_max = 3,
    /// What PV domains get if nothing else is said.
    XEN_SYSCTL_cpu_policy_pv_default = 4,
    /// What HVM domains get if nothing else is said.
    XEN_SYSCTL_cpu_policy_hvm_default = 5,
}

/// Adds nodes to the machine's device tree, or takes them away, as an overlay says.
#[xen_abi(op(xen_sysctl, XEN_SYSCTL_dt_overlay), when(arm), since = "> 4.17")]
pub struct xen_sysctl_dt_overlay {
    /// The overlay: a flattened device tree.
    #[abi(input, buffer(input, len = overlay_fdt_size))]
    pub overlay_fdt: ConstGuestHandle64<c_void>,
    /// Its size, in bytes.
    #[abi(input)]
    pub overlay_fdt_size: u32,
    /// What to do: `XEN_SYSCTL_DT_OVERLAY_*`.
    #[abi(input)]
    pub overlay_op: u8,
    #[abi(reserved)]
    pad: [u8; 3],
}

/// What to do with an overlay.
#[xen_abi(
    open_enum(u8),
    inside(xen_sysctl_dt_overlay, overlay_fdt_size),
    when(arm)
)]
pub enum XenSysctlDtOverlay {
    /// Add its nodes.
    #[abi(since = "> 4.17")]
    XEN_SYSCTL_DT_OVERLAY_ADD = 1,
    /// Take them away. It has to be the overlay with which they were added.
    #[abi(since = "> 4.17")]
    XEN_SYSCTL_DT_OVERLAY_REMOVE = 2,
}

/// The argument of `HYPERVISOR_sysctl`.
#[xen_abi(op(__HYPERVISOR_sysctl), typedef, handle, size(136))]
pub struct xen_sysctl {
    /// What to do: `XEN_SYSCTL_*`.
    #[abi(input)]
    pub cmd: u32,
    /// `XEN_SYSCTL_INTERFACE_VERSION`
    #[abi(input)]
    pub interface_version: u32,
    /// What it needs.
    #[abi(input, output, tag(cmd))]
    pub u: xen_sysctl__u,
}

/// The operations of `HYPERVISOR_sysctl`. Numbers 13, 24, 25 and 28 stay unused.
#[xen_abi(open_enum(u32), inside(xen_sysctl, cmd))]
pub enum XenSysctlOp {
    /// Read the console: `xen_sysctl_readconsole`.
    XEN_SYSCTL_readconsole = 1,
    /// Control the trace buffers: `xen_sysctl_tbuf_op`.
    XEN_SYSCTL_tbuf_op = 2,
    /// Describe the machine: `xen_sysctl_physinfo`.
    XEN_SYSCTL_physinfo = 3,
    /// Tell the scheduler: `xen_sysctl_sched_id`.
    XEN_SYSCTL_sched_id = 4,
    /// Read or reset performance counters: `xen_sysctl_perfc_op`.
    XEN_SYSCTL_perfc_op = 5,
    /// List the domains: `xen_sysctl_getdomaininfolist`.
    XEN_SYSCTL_getdomaininfolist = 6,
    /// Press keys of the serial console: `xen_sysctl_debug_keys`.
    XEN_SYSCTL_debug_keys = 7,
    /// Tell how long CPUs were idle: `xen_sysctl_getcpuinfo`.
    XEN_SYSCTL_getcpuinfo = 8,
    /// Tell how much memory is free: `xen_sysctl_availheap`.
    XEN_SYSCTL_availheap = 9,
    /// Tell about a CPU's power states: `xen_sysctl_get_pmstat`.
    XEN_SYSCTL_get_pmstat = 10,
    /// Take CPUs online or offline: `xen_sysctl_cpu_hotplug`.
    XEN_SYSCTL_cpu_hotplug = 11,
    /// Control power management: `xen_sysctl_pm_op`.
    XEN_SYSCTL_pm_op = 12,
    /// Take pages out of use: `xen_sysctl_page_offline_op`.
    XEN_SYSCTL_page_offline_op = 14,
    /// Read or reset the profile of locks: `xen_sysctl_lockprof_op`.
    XEN_SYSCTL_lockprof_op = 15,
    /// Tell where CPUs are: `xen_sysctl_cputopoinfo`.
    XEN_SYSCTL_cputopoinfo = 16,
    /// Tell about NUMA nodes: `xen_sysctl_numainfo`.
    XEN_SYSCTL_numainfo = 17,
    /// Manage CPU pools: `xen_sysctl_cpupool_op`.
    XEN_SYSCTL_cpupool_op = 18,
    /// Set or tell a scheduler's parameters: `xen_sysctl_scheduler_op`.
    XEN_SYSCTL_scheduler_op = 19,
    /// Read or reset coverage data: `xen_sysctl_coverage_op`.
    XEN_SYSCTL_coverage_op = 20,
    /// Tell about cache monitoring: `xen_sysctl_psr_cmt_op`.
    XEN_SYSCTL_psr_cmt_op = 21,
    /// Tell the NUMA nodes of PCI devices: `xen_sysctl_pcitopoinfo`.
    XEN_SYSCTL_pcitopoinfo = 22,
    /// Tell about the allocation of caches and memory bandwidth: `xen_sysctl_psr_alloc`.
    XEN_SYSCTL_psr_alloc = 23,
    /// Tell a set of CPU features: `xen_sysctl_cpu_featureset`. On x86 only.
    XEN_SYSCTL_get_cpu_featureset = 26,
    /// Manage live patches: `xen_sysctl_livepatch_op`.
    XEN_SYSCTL_livepatch_op = 27,
    /// Tell a policy for CPUID and MSRs: `xen_sysctl_cpu_policy`. On x86 only.
    XEN_SYSCTL_get_cpu_policy = 29,
    /// Change the device tree: `xen_sysctl_dt_overlay`. On Arm only.
    #[abi(since = "> 4.17")]
    XEN_SYSCTL_dt_overlay = 30,
}

#[xen_abi(inline, size(128), expect(same_layout))]
pub union xen_sysctl__u {
    /// Reads the console.
    #[abi(input, output, selected_by(XEN_SYSCTL_readconsole))]
    pub readconsole: xen_sysctl_readconsole,
    /// Controls the trace buffers.
    #[abi(input, output, selected_by(XEN_SYSCTL_tbuf_op))]
    pub tbuf_op: xen_sysctl_tbuf_op,
    /// Describes the machine.
    #[abi(output, selected_by(XEN_SYSCTL_physinfo))]
    pub physinfo: xen_sysctl_physinfo,
    /// Tells where CPUs are.
    #[abi(input, output, selected_by(XEN_SYSCTL_cputopoinfo))]
    pub cputopoinfo: xen_sysctl_cputopoinfo,
    /// Tells the NUMA nodes of PCI devices.
    #[abi(input, output, selected_by(XEN_SYSCTL_pcitopoinfo))]
    pub pcitopoinfo: xen_sysctl_pcitopoinfo,
    /// Tells about NUMA nodes.
    #[abi(input, output, selected_by(XEN_SYSCTL_numainfo))]
    pub numainfo: xen_sysctl_numainfo,
    /// Tells the scheduler.
    #[abi(output, selected_by(XEN_SYSCTL_sched_id))]
    pub sched_id: xen_sysctl_sched_id,
    /// Reads or resets performance counters.
    #[abi(input, output, selected_by(XEN_SYSCTL_perfc_op))]
    pub perfc_op: xen_sysctl_perfc_op,
    /// Lists the domains.
    #[abi(input, output, selected_by(XEN_SYSCTL_getdomaininfolist))]
    pub getdomaininfolist: xen_sysctl_getdomaininfolist,
    /// Presses keys of the serial console.
    #[abi(input, selected_by(XEN_SYSCTL_debug_keys))]
    pub debug_keys: xen_sysctl_debug_keys,
    /// Tells how long CPUs were idle.
    #[abi(input, output, selected_by(XEN_SYSCTL_getcpuinfo))]
    pub getcpuinfo: xen_sysctl_getcpuinfo,
    /// Tells how much memory is free.
    #[abi(input, output, selected_by(XEN_SYSCTL_availheap))]
    pub availheap: xen_sysctl_availheap,
    /// Tells about a CPU's power states.
    #[abi(input, output, selected_by(XEN_SYSCTL_get_pmstat))]
    pub get_pmstat: xen_sysctl_get_pmstat,
    /// Takes CPUs online or offline.
    #[abi(input, selected_by(XEN_SYSCTL_cpu_hotplug))]
    pub cpu_hotplug: xen_sysctl_cpu_hotplug,
    /// Controls power management.
    #[abi(input, output, selected_by(XEN_SYSCTL_pm_op))]
    pub pm_op: xen_sysctl_pm_op,
    /// Takes pages out of use.
    #[abi(input, output, selected_by(XEN_SYSCTL_page_offline_op))]
    pub page_offline: xen_sysctl_page_offline_op,
    /// Reads or resets the profile of locks.
    #[abi(input, output, selected_by(XEN_SYSCTL_lockprof_op))]
    pub lockprof_op: xen_sysctl_lockprof_op,
    /// Manages CPU pools.
    #[abi(input, output, selected_by(XEN_SYSCTL_cpupool_op))]
    pub cpupool_op: xen_sysctl_cpupool_op,
    /// Sets or tells a scheduler's parameters.
    #[abi(input, output, selected_by(XEN_SYSCTL_scheduler_op))]
    pub scheduler_op: xen_sysctl_scheduler_op,
    /// Reads or resets coverage data.
    #[abi(input, output, selected_by(XEN_SYSCTL_coverage_op))]
    pub coverage_op: xen_sysctl_coverage_op,
    /// Tells about cache monitoring.
    #[abi(input, output, selected_by(XEN_SYSCTL_psr_cmt_op))]
    pub psr_cmt_op: xen_sysctl_psr_cmt_op,
    /// Tells about the allocation of caches and memory bandwidth.
    #[abi(input, output, selected_by(XEN_SYSCTL_psr_alloc))]
    pub psr_alloc: xen_sysctl_psr_alloc,
    /// Tells a set of CPU features.
    #[abi(input, output, selected_by(XEN_SYSCTL_get_cpu_featureset))]
    pub cpu_featureset: xen_sysctl_cpu_featureset,
    /// Manages live patches.
    #[abi(input, output, selected_by(XEN_SYSCTL_livepatch_op))]
    pub livepatch: xen_sysctl_livepatch_op,
    /// Tells a policy for CPUID and MSRs.
    #[abi(input, output, selected_by(XEN_SYSCTL_get_cpu_policy), when(x86))]
    pub cpu_policy: xen_sysctl_cpu_policy,
    /// Changes the device tree.
    #[abi(input, selected_by(XEN_SYSCTL_dt_overlay), when(arm))]
    #[abi(since = "> 4.17")]
    pub dt_overlay: xen_sysctl_dt_overlay,
    #[abi(reserved)]
    pad: [u8; 128],
}
