// SPDX-License-Identifier: MIT
//! Xenoprof: profiling Xen and its domains by the performance counters.
//!
//! Samples go to buffers that Xen shares with the domain, one for each virtual CPU.

use xen_abi::prelude::*;

xen_header! {
    file: "xenoprof.h",
    guard: "__XEN_PUBLIC_XENOPROF_H__",
    include: ["xen.h"],
    reasons: {
        same_layout: "plain 64-bit integers at offsets of four on x86_32; for 32-bit guests Xen translates it",
        implicit_padding: "fixed before padding was spelled out",
        tail_padding: "fixed before padding was spelled out",
        wide_alignment: "fixed with plain 64-bit integers",
        no_native_int: "a text",
    },
}

c_comment! { "Commands for HYPERVISOR_xenoprof_op()." }

/// The operations of `HYPERVISOR_xenoprof_op`.
#[xen_abi(open_enum(u32))]
pub enum XenoprofOp {
    /// Begins: learns about the processor.
    XENOPROF_init = 0,
    /// Empties the list of active domains.
    #[abi(op(__HYPERVISOR_xenoprof_op))]
    XENOPROF_reset_active_list = 1,
    /// Empties the list of passive domains.
    #[abi(op(__HYPERVISOR_xenoprof_op))]
    XENOPROF_reset_passive_list = 2,
    /// Adds a domain that takes part in profiling itself.
    #[abi(op(__HYPERVISOR_xenoprof_op, input(domid_t)))]
    XENOPROF_set_active = 3,
    /// Adds a domain that is profiled from outside.
    XENOPROF_set_passive = 4,
    /// Takes the performance counters.
    #[abi(op(__HYPERVISOR_xenoprof_op))]
    XENOPROF_reserve_counters = 5,
    /// Sets a counter up.
    XENOPROF_counter = 6,
    /// Programs the counters.
    #[abi(op(__HYPERVISOR_xenoprof_op))]
    XENOPROF_setup_events = 7,
    /// Lets `VIRQ_XENOPROF` come.
    #[abi(op(__HYPERVISOR_xenoprof_op))]
    XENOPROF_enable_virq = 8,
    /// Starts counting.
    #[abi(op(__HYPERVISOR_xenoprof_op))]
    XENOPROF_start = 9,
    /// Stops counting.
    #[abi(op(__HYPERVISOR_xenoprof_op))]
    XENOPROF_stop = 10,
    /// Lets no more `VIRQ_XENOPROF` come.
    #[abi(op(__HYPERVISOR_xenoprof_op))]
    XENOPROF_disable_virq = 11,
    /// Gives the performance counters back.
    #[abi(op(__HYPERVISOR_xenoprof_op))]
    XENOPROF_release_counters = 12,
    /// Ends.
    #[abi(op(__HYPERVISOR_xenoprof_op))]
    XENOPROF_shutdown = 13,
    /// Makes the buffers, and tells where they are.
    XENOPROF_get_buffer = 14,
    /// Sets how deep backtraces go.
    #[abi(op(__HYPERVISOR_xenoprof_op, input(u64)))]
    XENOPROF_set_backtrace = 15,
    /// AMD: tells what instruction-based sampling can do.
    #[abi(op(__HYPERVISOR_xenoprof_op, output(u32)))]
    XENOPROF_get_ibs_caps = 16,
    /// AMD: sets instruction-based sampling up.
    XENOPROF_ibs_counter = 17,
}

/// The last of the operations.
#[xen_abi]
pub const XENOPROF_last_op: u32 = 17;

/// How many events can be counted.
#[xen_abi]
pub const MAX_OPROF_EVENTS: u32 = 32;
/// How many domains can be profiled.
#[xen_abi]
pub const MAX_OPROF_DOMAINS: u32 = 25;
/// How long the name of a processor can be, its end included.
#[xen_abi]
pub const XENOPROF_CPU_TYPE_SIZE: u32 = 64;

/// One sample.
#[xen_abi(expect(same_layout, tail_padding, wide_alignment))]
pub struct event_log {
    /// Where the processor was, or `XENOPROF_ESCAPE_CODE`.
    pub eip: u64,
    /// In which mode: user, kernel or Xen.
    pub mode: u8,
    /// Which event it was; after an escape, what follows: `XENOPROF_TRACE_BEGIN`.
    pub event: u8,
}

/// An address that says that the sample is none.
#[xen_abi]
pub const XENOPROF_ESCAPE_CODE: u64 = !xen_mk_ullong(0);
/// After an escape: a backtrace follows.
#[xen_abi]
pub const XENOPROF_TRACE_BEGIN: u8 = 1;

/// The buffer of one virtual CPU, which Xen fills and the domain empties.
#[xen_abi(expect(same_layout, wide_alignment))]
pub struct xenoprof_buf {
    /// Where Xen writes next.
    pub event_head: u32,
    /// Where the domain reads next.
    pub event_tail: u32,
    /// How many samples it has room for.
    pub event_size: u32,
    /// Whose it is.
    pub vcpu_id: u32,
    /// How many samples were in Xen.
    pub xen_samples: u64,
    /// How many samples were in the kernel.
    pub kernel_samples: u64,
    /// How many samples were in user mode.
    pub user_samples: u64,
    /// How many samples there was no room for.
    pub lost_samples: u64,
    /// The samples: `event_size` of them.
    #[abi(flexible(1))]
    pub event_log: [event_log; 1],
}

/// The buffer under its typedef name. The hypervisor has another type under it.
#[xen_abi(when(not(hypervisor)), handle)]
pub type xenoprof_buf_t = xenoprof_buf;

/// Begins.
#[xen_abi(
    op(__HYPERVISOR_xenoprof_op, XENOPROF_init),
    typedef,
    handle,
    expect(no_native_int)
)]
pub struct xenoprof_init {
    /// How many counters there are.
    #[abi(output)]
    pub num_events: i32,
    /// Not zero: the caller is the domain that controls profiling.
    #[abi(output)]
    pub is_primary: i32,
    /// The processor, as oprofile calls it.
    #[abi(output)]
    pub cpu_type: [c_char; XENOPROF_CPU_TYPE_SIZE as usize],
}

/// Makes the buffers.
#[xen_abi(
    op(__HYPERVISOR_xenoprof_op, XENOPROF_get_buffer),
    typedef,
    handle,
    expect(same_layout, implicit_padding, wide_alignment)
)]
pub struct xenoprof_get_buffer {
    /// For how many samples each.
    #[abi(input)]
    pub max_samples: i32,
    /// How many there are.
    #[abi(output)]
    pub nbuf: i32,
    /// The bytes of each.
    #[abi(output)]
    pub bufsize: i32,
    /// Where they are: a guest physical address.
    #[abi(input, output)]
    pub buf_gmaddr: u64,
}

/// Sets a counter up.
#[xen_abi(
    op(__HYPERVISOR_xenoprof_op, XENOPROF_counter),
    typedef,
    handle,
    expect(same_layout, implicit_padding, wide_alignment)
)]
pub struct xenoprof_counter {
    /// Which one.
    #[abi(input)]
    pub ind: u32,
    /// After how many events there is a sample.
    #[abi(input)]
    pub count: u64,
    /// Not zero: it counts.
    #[abi(input)]
    pub enabled: u32,
    /// What it counts, as the processor numbers it.
    #[abi(input)]
    pub event: u32,
    /// Not zero: it counts in Xen.
    #[abi(input)]
    pub hypervisor: u32,
    /// Not zero: it counts in kernels.
    #[abi(input)]
    pub kernel: u32,
    /// Not zero: it counts in user mode.
    #[abi(input)]
    pub user: u32,
    /// The kinds of the event that it counts.
    #[abi(input)]
    pub unit_mask: u64,
}

/// Adds a domain that is profiled from outside.
#[xen_abi(
    op(__HYPERVISOR_xenoprof_op, XENOPROF_set_passive),
    typedef,
    joined,
    handle,
    expect(implicit_padding, wide_alignment)
)]
pub struct xenoprof_passive {
    /// The domain.
    #[abi(input)]
    pub domain_id: u16,
    /// For how many samples each of its buffers is.
    #[abi(input)]
    pub max_samples: i32,
    /// How many buffers it has.
    #[abi(output)]
    pub nbuf: i32,
    /// The bytes of each.
    #[abi(output)]
    pub bufsize: i32,
    /// Where they are: a guest physical address.
    #[abi(input, output)]
    pub buf_gmaddr: u64,
}

/// Sets instruction-based sampling up.
#[xen_abi(
    op(__HYPERVISOR_xenoprof_op, XENOPROF_ibs_counter),
    typedef,
    handle,
    expect(wide_alignment)
)]
pub struct xenoprof_ibs_counter {
    /// Not zero: operations are sampled.
    #[abi(input)]
    pub op_enabled: u64,
    /// Not zero: fetches are sampled.
    #[abi(input)]
    pub fetch_enabled: u64,
    /// After how many fetches there is a sample.
    #[abi(input)]
    pub max_cnt_fetch: u64,
    /// After how many operations there is a sample.
    #[abi(input)]
    pub max_cnt_op: u64,
    /// Not zero: the number of fetches varies by chance.
    #[abi(input)]
    pub rand_en: u64,
    /// Not zero: operations are counted as they are dispatched, rather than cycles.
    #[abi(input)]
    pub dispatched_ops: u64,
}
