// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Xenoprof: profiling Xen and its domains by the performance counters.
//!
//! Samples go to buffers that Xen shares with the domain, one for each virtual CPU.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The operations of `HYPERVISOR_xenoprof_op`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenoprofOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenoprofOp {
    /// Begins: learns about the processor.
    pub const XENOPROF_init: Self = Self(0);
    /// Empties the list of active domains.
    pub const XENOPROF_reset_active_list: Self = Self(1);
    /// Empties the list of passive domains.
    pub const XENOPROF_reset_passive_list: Self = Self(2);
    /// Adds a domain that takes part in profiling itself.
    pub const XENOPROF_set_active: Self = Self(3);
    /// Adds a domain that is profiled from outside.
    pub const XENOPROF_set_passive: Self = Self(4);
    /// Takes the performance counters.
    pub const XENOPROF_reserve_counters: Self = Self(5);
    /// Sets a counter up.
    pub const XENOPROF_counter: Self = Self(6);
    /// Programs the counters.
    pub const XENOPROF_setup_events: Self = Self(7);
    /// Lets `VIRQ_XENOPROF` come.
    pub const XENOPROF_enable_virq: Self = Self(8);
    /// Starts counting.
    pub const XENOPROF_start: Self = Self(9);
    /// Stops counting.
    pub const XENOPROF_stop: Self = Self(10);
    /// Lets no more `VIRQ_XENOPROF` come.
    pub const XENOPROF_disable_virq: Self = Self(11);
    /// Gives the performance counters back.
    pub const XENOPROF_release_counters: Self = Self(12);
    /// Ends.
    pub const XENOPROF_shutdown: Self = Self(13);
    /// Makes the buffers, and tells where they are.
    pub const XENOPROF_get_buffer: Self = Self(14);
    /// Sets how deep backtraces go.
    pub const XENOPROF_set_backtrace: Self = Self(15);
    /// AMD: tells what instruction-based sampling can do.
    pub const XENOPROF_get_ibs_caps: Self = Self(16);
    /// AMD: sets instruction-based sampling up.
    pub const XENOPROF_ibs_counter: Self = Self(17);
}
self::__xen_header::abi::__group! {
    XenoprofOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenoprofOp u32 XENOPROF_init "XENOPROF_init" XENOPROF_reset_active_list
    "XENOPROF_reset_active_list" XENOPROF_reset_passive_list
    "XENOPROF_reset_passive_list" XENOPROF_set_active "XENOPROF_set_active"
    XENOPROF_set_passive "XENOPROF_set_passive" XENOPROF_reserve_counters
    "XENOPROF_reserve_counters" XENOPROF_counter "XENOPROF_counter" XENOPROF_setup_events
    "XENOPROF_setup_events" XENOPROF_enable_virq "XENOPROF_enable_virq" XENOPROF_start
    "XENOPROF_start" XENOPROF_stop "XENOPROF_stop" XENOPROF_disable_virq
    "XENOPROF_disable_virq" XENOPROF_release_counters "XENOPROF_release_counters"
    XENOPROF_shutdown "XENOPROF_shutdown" XENOPROF_get_buffer "XENOPROF_get_buffer"
    XENOPROF_set_backtrace "XENOPROF_set_backtrace" XENOPROF_get_ibs_caps
    "XENOPROF_get_ibs_caps" XENOPROF_ibs_counter "XENOPROF_ibs_counter"
}
#[allow(nonstandard_style, clippy::all)]
/// The last of the operations.
pub const XENOPROF_last_op: u32 = 17;
/// How many events can be counted.
pub const MAX_OPROF_EVENTS: u32 = 32;
/// How many domains can be profiled.
pub const MAX_OPROF_DOMAINS: u32 = 25;
/// How long the name of a processor can be, its end included.
pub const XENOPROF_CPU_TYPE_SIZE: u32 = 64;
/// One sample.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct event_log {
    /// Where the processor was, or `XENOPROF_ESCAPE_CODE`.
    pub eip: u64,
    /// In which mode: user, kernel or Xen.
    pub mode: u8,
    /// Which event it was; after an escape, what follows: `XENOPROF_TRACE_BEGIN`.
    pub event: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for event_log on 63u8, spelled Struct "event_log" "eip mode event"
    b"daa"[] [] [] expects 14u8 is[] { #[inline] unsafe fn clear_padding(this : * mut
    Self) { unsafe { let fields = const { & < Self as self::__xen_header::abi::Abi >
    ::SPELLED.fields:: < 3usize > () }; self::__xen_header::abi::target::clear_gaps(this
    .cast(), & < Self as self::__xen_header::abi::Abi > ::SPELLED.checked(fields)
    .record); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// An address that says that the sample is none.
pub const XENOPROF_ESCAPE_CODE: u64 = !xen_mk_ullong(0);
/// After an escape: a backtrace follows.
pub const XENOPROF_TRACE_BEGIN: u8 = 1;
/// The buffer of one virtual CPU, which Xen fills and the domain empties.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
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
    pub event_log: [event_log; 1],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenoprof_buf on 63u8, spelled Struct "xenoprof_buf"
    "event_head event_tail event_size vcpu_id xen_samples kernel_samples user_samples lost_samples event_log"
    b"ccccdddd?*1"[event_log,] [] [] expects 12u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).event_log); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// The buffer under its typedef name. The hypervisor has another type under it.
pub type xenoprof_buf_t = xenoprof_buf;
/// Begins.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenoprof_init {
    /// How many counters there are.
    pub num_events: i32,
    /// Not zero: the caller is the domain that controls profiling.
    pub is_primary: i32,
    /// The processor, as oprofile calls it.
    pub cpu_type: [c_char; XENOPROF_CPU_TYPE_SIZE as usize],
}
/// `xenoprof_init` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenoprof_init_t = xenoprof_init;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenoprof_init on 63u8, spelled Struct "xenoprof_init"
    "num_events is_primary cpu_type" b"ggk*"[]
    [self::__xen_header::abi::each((XENOPROF_CPU_TYPE_SIZE as usize) as u64),] [] expects
    0u8 is[] {}
}
/// Makes the buffers.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenoprof_get_buffer {
    /// For how many samples each.
    pub max_samples: i32,
    /// How many there are.
    pub nbuf: i32,
    /// The bytes of each.
    pub bufsize: i32,
    /// Where they are: a guest physical address.
    pub buf_gmaddr: u64,
}
/// `xenoprof_get_buffer` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenoprof_get_buffer_t = xenoprof_get_buffer;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenoprof_get_buffer on 63u8, spelled Struct "xenoprof_get_buffer"
    "max_samples nbuf bufsize buf_gmaddr" b"gggd"[] [] [] expects 13u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self
    as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 4usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// Sets a counter up.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenoprof_counter {
    /// Which one.
    pub ind: u32,
    /// After how many events there is a sample.
    pub count: u64,
    /// Not zero: it counts.
    pub enabled: u32,
    /// What it counts, as the processor numbers it.
    pub event: u32,
    /// Not zero: it counts in Xen.
    pub hypervisor: u32,
    /// Not zero: it counts in kernels.
    pub kernel: u32,
    /// Not zero: it counts in user mode.
    pub user: u32,
    /// The kinds of the event that it counts.
    pub unit_mask: u64,
}
/// `xenoprof_counter` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenoprof_counter_t = xenoprof_counter;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenoprof_counter on 63u8, spelled Struct "xenoprof_counter"
    "ind count enabled event hypervisor kernel user unit_mask" b"cdcccccd"[] [] []
    expects 13u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: <
    8usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// Adds a domain that is profiled from outside.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenoprof_passive {
    /// The domain.
    pub domain_id: u16,
    /// For how many samples each of its buffers is.
    pub max_samples: i32,
    /// How many buffers it has.
    pub nbuf: i32,
    /// The bytes of each.
    pub bufsize: i32,
    /// Where they are: a guest physical address.
    pub buf_gmaddr: u64,
}
/// `xenoprof_passive` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenoprof_passive_t = xenoprof_passive;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenoprof_passive on 63u8, spelled Struct "xenoprof_passive"
    "domain_id max_samples nbuf bufsize buf_gmaddr" b"bgggd"[] [] [] expects 9u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const {
    & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 5usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// Sets instruction-based sampling up.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenoprof_ibs_counter {
    /// Not zero: operations are sampled.
    pub op_enabled: u64,
    /// Not zero: fetches are sampled.
    pub fetch_enabled: u64,
    /// After how many fetches there is a sample.
    pub max_cnt_fetch: u64,
    /// After how many operations there is a sample.
    pub max_cnt_op: u64,
    /// Not zero: the number of fetches varies by chance.
    pub rand_en: u64,
    /// Not zero: operations are counted as they are dispatched, rather than cycles.
    pub dispatched_ops: u64,
}
/// `xenoprof_ibs_counter` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenoprof_ibs_counter_t = xenoprof_ibs_counter;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenoprof_ibs_counter on 63u8, spelled Struct "xenoprof_ibs_counter"
    "op_enabled fetch_enabled max_cnt_fetch max_cnt_op rand_en dispatched_ops"
    b"dddddd"[] [] [] expects 8u8 is[] {}
}
