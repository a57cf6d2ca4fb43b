// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Operations on HVM domains.
//!
//! `HYPERVISOR_hvm_op(op, arg)` takes an operation (`HVMOP_*`) and a pointer to its argument. A
//! guest calls some of them about itself; others are the toolstack's.
//!
//! Alternative physical maps (altp2m) give a domain several views of its memory, between which
//! virtual CPUs change quickly: a monitor restricts the access to pages in one view and leaves it in
//! another.
use crate::trace::*;
use crate::xen::*;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
#[allow(nonstandard_style, clippy::all)]
/// Sets a parameter of a domain: `xen_hvm_param`.
pub const HVMOP_set_param: u32 = 0;
#[allow(nonstandard_style, clippy::all)]
/// Tells a parameter of a domain: `xen_hvm_param`.
pub const HVMOP_get_param: u32 = 1;
/// A parameter of a domain.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_hvm_param {
    /// The domain.
    pub domid: domid_t,
    pad: u16,
    /// The parameter: `HVM_PARAM_*` of `hvm/params.h`.
    pub index: u32,
    /// Its value.
    pub value: u64,
}
/// `xen_hvm_param` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_hvm_param_t = xen_hvm_param;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_hvm_param on 63u8, spelled Struct "xen_hvm_param"
    "domid pad index value" b"?bcd"[domid_t,] [] [] expects 8u8 is[] { #[inline] unsafe
    fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domid); } } }
}
/// Whether a page of a view hides its faults from the guest's virtualisation exception (#VE).
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_hvm_altp2m_suppress_ve {
    /// The view.
    pub view: u16,
    /// 1: it does, 0: it does not.
    pub suppress_ve: u8,
    pad1: u8,
    pad2: u32,
    /// The page's guest frame.
    pub gfn: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_hvm_altp2m_suppress_ve on 63u8, spelled Struct
    "xen_hvm_altp2m_suppress_ve" "view suppress_ve pad1 pad2 gfn" b"baacd"[] [] []
    expects 8u8 is[] {}
}
/// The same for a range of pages.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_hvm_altp2m_suppress_ve_multi {
    /// The view.
    pub view: u16,
    /// 1: they do, 0: they do not.
    pub suppress_ve: u8,
    pad1: u8,
    /// The first error that there was, negative; the caller sets it to zero.
    pub first_error: i32,
    /// The first guest frame. Xen keeps here how far it has come.
    pub first_gfn: u64,
    /// The last guest frame.
    pub last_gfn: u64,
    /// The guest frame that the first error was about.
    pub first_error_gfn: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_hvm_altp2m_suppress_ve_multi on 63u8, spelled Struct
    "xen_hvm_altp2m_suppress_ve_multi"
    "view suppress_ve pad1 first_error first_gfn last_gfn first_error_gfn" b"baagddd"[]
    [] [] expects 8u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Flushes the TLBs of all of the caller's virtual CPUs. There is no argument.
pub const HVMOP_flush_tlbs: u32 = 5;
/// What is done on accesses to guest memory.
#[allow(nonstandard_style, clippy::all)]
#[derive(PartialEq)]
#[repr(transparent)]
pub struct hvmmem_type_t(pub u16);
#[allow(non_upper_case_globals, clippy::all)]
impl hvmmem_type_t {
    /// Plain memory.
    pub const HVMMEM_ram_rw: Self = Self(0);
    /// Memory that drops writes.
    pub const HVMMEM_ram_ro: Self = Self(1);
    /// No memory: accesses go to the device model.
    pub const HVMMEM_mmio_dm: Self = Self(2);
    /// Nothing any more: it cannot be set.
    pub const HVMMEM_unused: Self = Self(3);
    /// Memory of the type that an ioreq server has taken (`XEN_DMOP_map_mem_type_to_ioreq_server`).
    /// Only plain memory can become such, while there is that server, and it can only become plain
    /// memory again.
    pub const HVMMEM_ioreq_server: Self = Self(4);
}
self::__xen_header::abi::__group! {
    hvmmem_type_t u16[] []
}
self::__xen_header::abi::__open_enum! {
    hvmmem_type_t u16 HVMMEM_ram_rw "HVMMEM_ram_rw" HVMMEM_ram_ro "HVMMEM_ram_ro"
    HVMMEM_mmio_dm "HVMMEM_mmio_dm" HVMMEM_unused "HVMMEM_unused" HVMMEM_ioreq_server
    "HVMMEM_ioreq_server"
}
#[allow(nonstandard_style, clippy::all)]
/// Says that a page table is about to be taken apart, so that Xen stops following its changes:
/// `xen_hvm_pagetable_dying`. A hint, for drivers that know Xen.
pub const HVMOP_pagetable_dying: u32 = 9;
/// A page table that is about to be taken apart.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_hvm_pagetable_dying {
    /// The domain.
    pub domid: domid_t,
    pad: [u16; 3],
    /// The guest physical address of its top level.
    pub gpa: u64,
}
/// `xen_hvm_pagetable_dying` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_hvm_pagetable_dying_t = xen_hvm_pagetable_dying;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_hvm_pagetable_dying on 63u8, spelled Struct
    "xen_hvm_pagetable_dying" "domid pad gpa" b"?b*3d"[domid_t,] [] [] expects 8u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domid); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// Tells the time: `xen_hvm_get_time`.
pub const HVMOP_get_time: u32 = 10;
/// The time.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_hvm_get_time {
    /// Nanoseconds since Xen started.
    pub now: u64,
}
/// `xen_hvm_get_time` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_hvm_get_time_t = xen_hvm_get_time;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_hvm_get_time on 63u8, spelled Struct "xen_hvm_get_time" "now"
    b"d"[] [] [] expects 8u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Puts a record into Xen's trace buffers: `xen_hvm_xentrace`.
pub const HVMOP_xentrace: u32 = 11;
/// A record for the trace buffers.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_hvm_xentrace {
    /// The event, within the class `TRC_GUEST`.
    pub event: u16,
    /// How many bytes of `extra` belong to it, a multiple of 4.
    pub extra_bytes: u16,
    /// More about the event.
    pub extra: [u8; TRACE_EXTRA_MAX as usize * ::core::mem::size_of::<u32>()],
}
/// `xen_hvm_xentrace` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_hvm_xentrace_t = xen_hvm_xentrace;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_hvm_xentrace on 63u8, spelled Struct "xen_hvm_xentrace"
    "event extra_bytes extra" b"bba*"[] [[(TRACE_EXTRA_MAX as usize *
    (self::__xen_header::abi::scalars::u32[0usize].size as usize)) as u64,
    (TRACE_EXTRA_MAX as usize * (self::__xen_header::abi::scalars::u32[1usize].size as
    usize)) as u64, (TRACE_EXTRA_MAX as usize *
    (self::__xen_header::abi::scalars::u32[2usize].size as usize)) as u64,
    (TRACE_EXTRA_MAX as usize * (self::__xen_header::abi::scalars::u32[3usize].size as
    usize)) as u64, (TRACE_EXTRA_MAX as usize *
    (self::__xen_header::abi::scalars::u32[4usize].size as usize)) as u64,
    (TRACE_EXTRA_MAX as usize * (self::__xen_header::abi::scalars::u32[5usize].size as
    usize)) as u64],] [] expects 0u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Restricted the access to pages; now `XENMEM_access_op_set_access`.
pub const HVMOP_set_mem_access: u32 = 12;
#[allow(nonstandard_style, clippy::all)]
/// Told how the access to a page is restricted; now `XENMEM_access_op_get_access`.
pub const HVMOP_get_mem_access: u32 = 13;
#[allow(nonstandard_style, clippy::all)]
/// Tells what is done on accesses to a page: `xen_hvm_get_mem_type`.
pub const HVMOP_get_mem_type: u32 = 15;
/// A page, and what is done on accesses to it.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_hvm_get_mem_type {
    /// The domain.
    pub domid: domid_t,
    /// A `hvmmem_type_t`.
    pub mem_type: u16,
    pad: [u16; 2],
    /// The page's guest frame.
    pub pfn: u64,
}
/// `xen_hvm_get_mem_type` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_hvm_get_mem_type_t = xen_hvm_get_mem_type;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_hvm_get_mem_type on 63u8, spelled Struct "xen_hvm_get_mem_type"
    "domid mem_type pad pfn" b"?bb*2d"[domid_t,] [] [] expects 8u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domid); } } }
}
/// What sort of ring an ioreq server has, see `XEN_DMOP_create_ioreq_server`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct HvmIoreqsrvBufioreq(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl HvmIoreqsrvBufioreq {
    /// None.
    pub const HVM_IOREQSRV_BUFIOREQ_OFF: Self = Self(0);
    /// One whose pointers are changed one by one.
    pub const HVM_IOREQSRV_BUFIOREQ_LEGACY: Self = Self(1);
    /// One whose device model reads both pointers at once, and changes `read_pointer` atomically.
    pub const HVM_IOREQSRV_BUFIOREQ_ATOMIC: Self = Self(2);
}
self::__xen_header::abi::__group! {
    HvmIoreqsrvBufioreq u8[] []
}
self::__xen_header::abi::__open_enum! {
    HvmIoreqsrvBufioreq u8 HVM_IOREQSRV_BUFIOREQ_OFF "HVM_IOREQSRV_BUFIOREQ_OFF"
    HVM_IOREQSRV_BUFIOREQ_LEGACY "HVM_IOREQSRV_BUFIOREQ_LEGACY"
    HVM_IOREQSRV_BUFIOREQ_ATOMIC "HVM_IOREQSRV_BUFIOREQ_ATOMIC"
}
#[allow(nonstandard_style, clippy::all)]
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
/// Sets the vector by which a virtual CPU is told of events: `xen_hvm_evtchn_upcall_vector`.
pub const HVMOP_set_evtchn_upcall_vector: u32 = 23;
#[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
#[allow(non_snake_case, unused_imports, dead_code, unreachable_pub)]
mod __HVMOP_set_evtchn_upcall_vector_on_3 {
    use super::*;
    #[allow(nonstandard_style, clippy::all)]
    /// Sets the vector by which a virtual CPU is told of events: `xen_hvm_evtchn_upcall_vector`.
    pub const HVMOP_set_evtchn_upcall_vector: u32 = 23;
}
#[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
#[doc(hidden)]
#[allow(unused_imports, ambiguous_glob_reexports)]
pub use self::__HVMOP_set_evtchn_upcall_vector_on_3::*;
/// A virtual CPU, and the vector by which it is told of events, rather than in the way of
/// `HVM_PARAM_CALLBACK_IRQ` that is its domain's.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_hvm_evtchn_upcall_vector {
    /// The virtual CPU.
    pub vcpu: u32,
    /// The vector, 16 or more.
    pub vector: u8,
}
/// `xen_hvm_evtchn_upcall_vector` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_hvm_evtchn_upcall_vector_t = xen_hvm_evtchn_upcall_vector;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_hvm_evtchn_upcall_vector on 3u8, spelled Struct
    "xen_hvm_evtchn_upcall_vector" "vcpu vector" b"ca"[] [] [] expects 2u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const {
    & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// Makes an event for the monitor of the calling guest. There is no argument.
pub const HVMOP_guest_request_vm_event: u32 = 24;
#[allow(nonstandard_style, clippy::all)]
/// Works on alternative physical maps: `xen_hvm_altp2m_op`.
pub const HVMOP_altp2m: u32 = 25;
/// The version of `xen_hvm_altp2m_op`.
pub const HVMOP_ALTP2M_INTERFACE_VERSION: u32 = 0x00000001;
/// Whether a domain has views.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_hvm_altp2m_domain_state {
    /// 1: it has, 0: it has not.
    pub state: u8,
}
/// `xen_hvm_altp2m_domain_state` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_hvm_altp2m_domain_state_t = xen_hvm_altp2m_domain_state;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_hvm_altp2m_domain_state on 63u8, known LAYOUT[(1u64 1u64)] {}
}
/// Gives a virtual CPU the virtualisation exception.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_hvm_altp2m_vcpu_enable_notify {
    /// The virtual CPU.
    pub vcpu_id: u32,
    pad: u32,
    /// The guest frame in which the processor says what happened.
    pub gfn: u64,
}
/// `xen_hvm_altp2m_vcpu_enable_notify` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_hvm_altp2m_vcpu_enable_notify_t = xen_hvm_altp2m_vcpu_enable_notify;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_hvm_altp2m_vcpu_enable_notify on 63u8, spelled Struct
    "xen_hvm_altp2m_vcpu_enable_notify" "vcpu_id pad gfn" b"ccd"[] [] [] expects 8u8 is[]
    {}
}
/// Takes the virtualisation exception away.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_hvm_altp2m_vcpu_disable_notify {
    /// The virtual CPU.
    pub vcpu_id: u32,
}
/// `xen_hvm_altp2m_vcpu_disable_notify` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_hvm_altp2m_vcpu_disable_notify_t = xen_hvm_altp2m_vcpu_disable_notify;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_hvm_altp2m_vcpu_disable_notify on 63u8, known LAYOUT[(4u64 4u64)]
    {}
}
/// A view that is to be made, to go, or to be changed to.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_hvm_altp2m_view {
    /// The view; `HVMOP_altp2m_create_p2m` writes it.
    pub view: u16,
    /// For a new view, what the guest may do with its pages: a `xenmem_access_t`.
    pub hvmmem_default_access: u16,
}
/// `xen_hvm_altp2m_view` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_hvm_altp2m_view_t = xen_hvm_altp2m_view;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_hvm_altp2m_view on 63u8, known LAYOUT[(4u64 2u64)] {}
}
/// How the access to a page of a view is restricted.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_hvm_altp2m_mem_access {
    /// The view.
    pub view: u16,
    /// What the guest may do: a `xenmem_access_t`.
    pub access: u16,
    pad: u32,
    /// The page's guest frame.
    pub gfn: u64,
}
/// `xen_hvm_altp2m_mem_access` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_hvm_altp2m_mem_access_t = xen_hvm_altp2m_mem_access;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_hvm_altp2m_mem_access on 63u8, spelled Struct
    "xen_hvm_altp2m_mem_access" "view access pad gfn" b"bbcd"[] [] [] expects 8u8 is[] {}
}
/// Restricts the access to many pages of a view.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_hvm_altp2m_set_mem_access_multi {
    /// The view.
    pub view: u16,
    pad: u16,
    /// How many pages.
    pub nr: u32,
    /// Zero at first; Xen keeps here how far it has come.
    pub opaque: u64,
    /// The pages' guest frames.
    pub pfn_list: ConstGuestHandle<uint64>,
    /// What the guest may do with each of them: a `xenmem_access_t`.
    pub access_list: ConstGuestHandle<uint8>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_hvm_altp2m_set_mem_access_multi on 63u8, spelled Struct
    "xen_hvm_altp2m_set_mem_access_multi" "view pad nr opaque pfn_list access_list"
    b"bbcdHH"[] [] [] expects 12u8 is[] {}
}
/// Lets a guest frame of a view have the memory of another.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_hvm_altp2m_change_gfn {
    /// The view.
    pub view: u16,
    pad1: u16,
    pad2: u32,
    /// The guest frame that changes.
    pub old_gfn: u64,
    /// The guest frame whose memory it gets; all bits set: its own again.
    pub new_gfn: u64,
}
/// `xen_hvm_altp2m_change_gfn` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_hvm_altp2m_change_gfn_t = xen_hvm_altp2m_change_gfn;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_hvm_altp2m_change_gfn on 63u8, spelled Struct
    "xen_hvm_altp2m_change_gfn" "view pad1 pad2 old_gfn new_gfn" b"bbcdd"[] [] [] expects
    8u8 is[] {}
}
/// Tells which view a virtual CPU has.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_hvm_altp2m_get_vcpu_p2m_idx {
    /// The virtual CPU.
    pub vcpu_id: u32,
    /// The view.
    pub altp2m_idx: u16,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_hvm_altp2m_get_vcpu_p2m_idx on 63u8, spelled Struct
    "xen_hvm_altp2m_get_vcpu_p2m_idx" "vcpu_id altp2m_idx" b"cb"[] [] [] expects 2u8 is[]
    { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const
    { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// Says whether the guest itself can change to a view, by VMFUNC.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_hvm_altp2m_set_visibility {
    /// The view.
    pub altp2m_idx: u16,
    /// 1: it can, 0: it cannot.
    pub visible: u8,
    pad: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_hvm_altp2m_set_visibility on 63u8, known LAYOUT[(4u64 2u64)] {}
}
/// An operation on alternative physical maps.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_hvm_altp2m_op {
    /// `HVMOP_ALTP2M_INTERFACE_VERSION`
    pub version: u32,
    /// The operation: `HVMOP_altp2m_*`.
    pub cmd: u32,
    /// The domain.
    pub domain: domid_t,
    pad1: u16,
    pad2: u32,
    /// What it works on.
    pub u: xen_hvm_altp2m_op__u,
}
/// `xen_hvm_altp2m_op` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_hvm_altp2m_op_t = xen_hvm_altp2m_op;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_hvm_altp2m_op on 63u8, spelled Struct "xen_hvm_altp2m_op"
    "version cmd domain pad1 pad2 u" b"cc?bc?"[domid_t, xen_hvm_altp2m_op__u,] [] []
    expects 0u8 is[[80u64, 80u64, 80u64, 80u64, 80u64, 80u64]] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domain);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
/// The operations on alternative physical maps.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct HvmopAltp2m(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl HvmopAltp2m {
    /// Tells whether the domain has views.
    pub const HVMOP_altp2m_get_domain_state: Self = Self(1);
    /// Gives the domain views, or takes them away.
    pub const HVMOP_altp2m_set_domain_state: Self = Self(2);
    /// Gives a virtual CPU the virtualisation exception.
    pub const HVMOP_altp2m_vcpu_enable_notify: Self = Self(3);
    /// Makes a view.
    pub const HVMOP_altp2m_create_p2m: Self = Self(4);
    /// Takes a view away.
    pub const HVMOP_altp2m_destroy_p2m: Self = Self(5);
    /// Changes all virtual CPUs to a view.
    pub const HVMOP_altp2m_switch_p2m: Self = Self(6);
    /// Restricts the access to a page.
    pub const HVMOP_altp2m_set_mem_access: Self = Self(7);
    /// Lets a guest frame have the memory of another.
    pub const HVMOP_altp2m_change_gfn: Self = Self(8);
    /// Restricts the access to many pages.
    pub const HVMOP_altp2m_set_mem_access_multi: Self = Self(9);
    /// Sets whether a page hides its faults from the virtualisation exception.
    pub const HVMOP_altp2m_set_suppress_ve: Self = Self(10);
    /// Tells whether it does.
    pub const HVMOP_altp2m_get_suppress_ve: Self = Self(11);
    /// Tells how the access to a page is restricted.
    pub const HVMOP_altp2m_get_mem_access: Self = Self(12);
    /// Takes the virtualisation exception away.
    pub const HVMOP_altp2m_vcpu_disable_notify: Self = Self(13);
    /// Tells which view a virtual CPU has.
    pub const HVMOP_altp2m_get_p2m_idx: Self = Self(14);
    /// Sets whether a range of pages hides its faults.
    pub const HVMOP_altp2m_set_suppress_ve_multi: Self = Self(15);
    /// Sets whether the guest itself can change to a view.
    pub const HVMOP_altp2m_set_visibility: Self = Self(16);
}
self::__xen_header::abi::__group! {
    HvmopAltp2m u32[] []
}
self::__xen_header::abi::__open_enum! {
    HvmopAltp2m u32 HVMOP_altp2m_get_domain_state "HVMOP_altp2m_get_domain_state"
    HVMOP_altp2m_set_domain_state "HVMOP_altp2m_set_domain_state"
    HVMOP_altp2m_vcpu_enable_notify "HVMOP_altp2m_vcpu_enable_notify"
    HVMOP_altp2m_create_p2m "HVMOP_altp2m_create_p2m" HVMOP_altp2m_destroy_p2m
    "HVMOP_altp2m_destroy_p2m" HVMOP_altp2m_switch_p2m "HVMOP_altp2m_switch_p2m"
    HVMOP_altp2m_set_mem_access "HVMOP_altp2m_set_mem_access" HVMOP_altp2m_change_gfn
    "HVMOP_altp2m_change_gfn" HVMOP_altp2m_set_mem_access_multi
    "HVMOP_altp2m_set_mem_access_multi" HVMOP_altp2m_set_suppress_ve
    "HVMOP_altp2m_set_suppress_ve" HVMOP_altp2m_get_suppress_ve
    "HVMOP_altp2m_get_suppress_ve" HVMOP_altp2m_get_mem_access
    "HVMOP_altp2m_get_mem_access" HVMOP_altp2m_vcpu_disable_notify
    "HVMOP_altp2m_vcpu_disable_notify" HVMOP_altp2m_get_p2m_idx
    "HVMOP_altp2m_get_p2m_idx" HVMOP_altp2m_set_suppress_ve_multi
    "HVMOP_altp2m_set_suppress_ve_multi" HVMOP_altp2m_set_visibility
    "HVMOP_altp2m_set_visibility"
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xen_hvm_altp2m_op__u {
    /// Whether there are views.
    pub domain_state: xen_hvm_altp2m_domain_state,
    /// Gives the virtualisation exception.
    pub enable_notify: xen_hvm_altp2m_vcpu_enable_notify,
    /// A view.
    pub view: xen_hvm_altp2m_view,
    /// How the access to a page is restricted.
    pub mem_access: xen_hvm_altp2m_mem_access,
    /// Lets a guest frame have the memory of another.
    pub change_gfn: xen_hvm_altp2m_change_gfn,
    /// Restricts the access to many pages.
    pub set_mem_access_multi: xen_hvm_altp2m_set_mem_access_multi,
    /// Whether a page hides its faults.
    pub suppress_ve: xen_hvm_altp2m_suppress_ve,
    /// Whether a range of pages hides its faults.
    pub suppress_ve_multi: xen_hvm_altp2m_suppress_ve_multi,
    /// Takes the virtualisation exception away.
    pub disable_notify: xen_hvm_altp2m_vcpu_disable_notify,
    /// Tells which view a virtual CPU has.
    pub get_vcpu_p2m_idx: xen_hvm_altp2m_get_vcpu_p2m_idx,
    /// Whether the guest can change to a view.
    pub set_visibility: xen_hvm_altp2m_set_visibility,
    pad: [u8; 64],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_hvm_altp2m_op__u on 63u8, spelled Union "xen_hvm_altp2m_op__u"
    "domain_state enable_notify view mem_access change_gfn set_mem_access_multi suppress_ve suppress_ve_multi disable_notify get_vcpu_p2m_idx set_visibility pad"
    b"???????????a*64"[xen_hvm_altp2m_domain_state, xen_hvm_altp2m_vcpu_enable_notify,
    xen_hvm_altp2m_view, xen_hvm_altp2m_mem_access, xen_hvm_altp2m_change_gfn,
    xen_hvm_altp2m_set_mem_access_multi, xen_hvm_altp2m_suppress_ve,
    xen_hvm_altp2m_suppress_ve_multi, xen_hvm_altp2m_vcpu_disable_notify,
    xen_hvm_altp2m_get_vcpu_p2m_idx, xen_hvm_altp2m_set_visibility,] [] [] expects 4u8
    is[[64u64, 64u64, 64u64, 64u64, 64u64, 64u64]] {}
}
