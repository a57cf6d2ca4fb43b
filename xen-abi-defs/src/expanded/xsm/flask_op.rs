// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Flask: the security module that goes by labels.
//!
//! A policy gives domains, pages, devices and event channels labels (contexts, which Xen numbers:
//! SIDs) and says which label may do what to which.
use crate::event_channel::*;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The version of this interface.
pub const XEN_FLASK_INTERFACE_VERSION: u32 = 1;
/// Loads a policy.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_flask_load {
    /// The policy, in binary form.
    pub buffer: GuestHandle<c_char>,
    /// Its bytes.
    pub size: u32,
}
/// `xen_flask_load` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_flask_load_t = xen_flask_load;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_flask_load on 63u8, spelled Struct "xen_flask_load" "buffer size"
    b"Hc"[] [] [] expects 6u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self)
    { unsafe { let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED
    .fields:: < 2usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), &
    < Self as self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// Sets whether the policy is enforced, or violations are only noted.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_flask_setenforce {
    /// Not zero: enforced.
    pub enforcing: u32,
}
/// `xen_flask_setenforce` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_flask_setenforce_t = xen_flask_setenforce;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_flask_setenforce on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// Turns a context to its number, or the other way round.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_flask_sid_context {
    /// The number.
    pub sid: u32,
    /// Room in `context`, in bytes; afterwards, how long the text is.
    pub size: u32,
    /// The context, as text.
    pub context: GuestHandle<c_char>,
}
/// `xen_flask_sid_context` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_flask_sid_context_t = xen_flask_sid_context;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_flask_sid_context on 63u8, spelled Struct "xen_flask_sid_context"
    "sid size context" b"ccH"[] [] [] expects 4u8 is[] {}
}
/// Asks what one label may do to another.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_flask_access {
    /// The label that acts.
    pub ssid: u32,
    /// The label that is acted upon.
    pub tsid: u32,
    /// The class of what is acted upon.
    pub tclass: u32,
    /// What it wants to do: a bit for each permission.
    pub req: u32,
    /// What it may do.
    pub allowed: u32,
    /// What is noted where it may.
    pub audit_allow: u32,
    /// What is noted where it may not.
    pub audit_deny: u32,
    /// The number of the policy that says so.
    pub seqno: u32,
}
/// `xen_flask_access` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_flask_access_t = xen_flask_access;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_flask_access on 63u8, known LAYOUT[(32u64 4u64)] {}
}
/// Asks for the label that something new gets.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_flask_transition {
    /// The label of who makes it.
    pub ssid: u32,
    /// The label of what it is made from.
    pub tsid: u32,
    /// Its class.
    pub tclass: u32,
    /// Its label.
    pub newsid: u32,
}
/// `xen_flask_transition` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_flask_transition_t = xen_flask_transition;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_flask_transition on 63u8, known LAYOUT[(16u64 4u64)] {}
}
/// Reads or sets one of the policy's switches.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_flask_boolean {
    /// Its number. All ones: it is looked for by its name, and the number is given back.
    pub bool_id: u32,
    /// Its value now.
    pub enforcing: u8,
    /// The value that it gets with the next commit.
    pub pending: u8,
    /// To be set: the new value.
    pub new_value: u8,
    /// To be set: not zero to commit at once.
    pub commit: u8,
    /// Room in `name`, in bytes; afterwards, where it was read, how long the name is.
    pub size: u32,
    /// Its name.
    pub name: GuestHandle<c_char>,
}
/// `xen_flask_boolean` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_flask_boolean_t = xen_flask_boolean;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_flask_boolean on 63u8, spelled Struct "xen_flask_boolean"
    "bool_id enforcing pending new_value commit size name" b"caaaacH"[] [] [] expects 5u8
    is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields =
    const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 7usize > ()
    }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// Sets how many decisions are kept at hand.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_flask_setavc_threshold {
    /// How many.
    pub threshold: u32,
}
/// `xen_flask_setavc_threshold` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_flask_setavc_threshold_t = xen_flask_setavc_threshold;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_flask_setavc_threshold on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// How well the decisions that are kept are spread.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_flask_hash_stats {
    /// How many decisions are kept.
    pub entries: u32,
    /// In how many buckets.
    pub buckets_used: u32,
    /// Of how many buckets.
    pub buckets_total: u32,
    /// How many are in the fullest.
    pub max_chain_len: u32,
}
/// `xen_flask_hash_stats` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_flask_hash_stats_t = xen_flask_hash_stats;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_flask_hash_stats on 63u8, known LAYOUT[(16u64 4u64)] {}
}
/// How often one processor's decisions were at hand.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_flask_cache_stats {
    /// The processor.
    pub cpu: u32,
    /// How many were looked for.
    pub lookups: u32,
    /// How many were found.
    pub hits: u32,
    /// How many were not.
    pub misses: u32,
    /// How many were added.
    pub allocations: u32,
    /// How many were dropped to make room.
    pub reclaims: u32,
    /// How many are no longer there.
    pub frees: u32,
}
/// `xen_flask_cache_stats` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_flask_cache_stats_t = xen_flask_cache_stats;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_flask_cache_stats on 63u8, known LAYOUT[(28u64 4u64)] {}
}
/// Gives a range of the machine's resources a label, or takes it back.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_flask_ocontext {
    /// What they are: interrupts, I/O ports, memory or devices, as the policy numbers them.
    pub ocon: u32,
    /// The label.
    pub sid: u32,
    /// The first of the range.
    pub low: u64,
    /// The last of the range.
    pub high: u64,
}
/// `xen_flask_ocontext` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_flask_ocontext_t = xen_flask_ocontext;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_flask_ocontext on 63u8, spelled Struct "xen_flask_ocontext"
    "ocon sid low high" b"ccdd"[] [] [] expects 8u8 is[] {}
}
/// Asks for the label of who is at the other end of an event channel.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_flask_peersid {
    /// The caller's port.
    pub evtchn: evtchn_port_t,
    /// The label.
    pub sid: u32,
}
/// `xen_flask_peersid` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_flask_peersid_t = xen_flask_peersid;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_flask_peersid on 63u8, spelled Struct "xen_flask_peersid"
    "evtchn sid" b"?c"[evtchn_port_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).evtchn); } } }
}
/// Gives a domain another label.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_flask_relabel {
    /// The domain.
    pub domid: u32,
    /// The label.
    pub sid: u32,
}
/// `xen_flask_relabel` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_flask_relabel_t = xen_flask_relabel;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_flask_relabel on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// Gives a node of the device tree a label.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_flask_devicetree_label {
    /// The label.
    pub sid: u32,
    /// How long the path is, in bytes.
    pub length: u32,
    /// The node's path.
    pub path: GuestHandle<c_char>,
}
/// `xen_flask_devicetree_label` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_flask_devicetree_label_t = xen_flask_devicetree_label;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_flask_devicetree_label on 63u8, spelled Struct
    "xen_flask_devicetree_label" "sid length path" b"ccH"[] [] [] expects 4u8 is[] {}
}
/// The argument of `HYPERVISOR_xsm_op`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_flask_op {
    /// The operation: `FLASK_*`.
    pub cmd: u32,
    /// `XEN_FLASK_INTERFACE_VERSION`.
    pub interface_version: u32,
    /// Its argument.
    pub u: xen_flask_op__u,
}
/// `xen_flask_op` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_flask_op_t = xen_flask_op;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_flask_op on 63u8, spelled Struct "xen_flask_op"
    "cmd interface_version u" b"cc?"[xen_flask_op__u,] [] [] expects 0u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
/// The operations of Flask.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct FlaskOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl FlaskOp {
    /// Loads a policy.
    pub const FLASK_LOAD: Self = Self(1);
    /// Answers whether the policy is enforced.
    pub const FLASK_GETENFORCE: Self = Self(2);
    /// Sets whether the policy is enforced.
    pub const FLASK_SETENFORCE: Self = Self(3);
    /// Turns a context to its number.
    pub const FLASK_CONTEXT_TO_SID: Self = Self(4);
    /// Turns a number to its context.
    pub const FLASK_SID_TO_CONTEXT: Self = Self(5);
    /// Asks what is allowed.
    pub const FLASK_ACCESS: Self = Self(6);
    /// Asks for the label of something new.
    pub const FLASK_CREATE: Self = Self(7);
    /// Asks for the label that something gets instead of its own.
    pub const FLASK_RELABEL: Self = Self(8);
    /// Asked for a user's labels; not served any more.
    pub const FLASK_USER: Self = Self(9);
    /// Answers the latest version of policies that can be loaded.
    pub const FLASK_POLICYVERS: Self = Self(10);
    /// Reads a switch.
    pub const FLASK_GETBOOL: Self = Self(11);
    /// Sets a switch.
    pub const FLASK_SETBOOL: Self = Self(12);
    /// Gives all switches their new values.
    pub const FLASK_COMMITBOOLS: Self = Self(13);
    /// Answers whether the policy has levels.
    pub const FLASK_MLS: Self = Self(14);
    /// Switched Flask off; not served any more.
    pub const FLASK_DISABLE: Self = Self(15);
    /// Answers how many decisions are kept at hand.
    pub const FLASK_GETAVC_THRESHOLD: Self = Self(16);
    /// Sets how many decisions are kept at hand.
    pub const FLASK_SETAVC_THRESHOLD: Self = Self(17);
    /// Tells how decisions are spread.
    pub const FLASK_AVC_HASHSTATS: Self = Self(18);
    /// Tells how often decisions were at hand.
    pub const FLASK_AVC_CACHESTATS: Self = Self(19);
    /// Asks for the label of one of several instances.
    pub const FLASK_MEMBER: Self = Self(20);
    /// Gives resources a label.
    pub const FLASK_ADD_OCONTEXT: Self = Self(21);
    /// Takes the label of resources back.
    pub const FLASK_DEL_OCONTEXT: Self = Self(22);
    /// Asks for a peer's label.
    pub const FLASK_GET_PEER_SID: Self = Self(23);
    /// Gives a domain another label.
    pub const FLASK_RELABEL_DOMAIN: Self = Self(24);
    /// Gives a node of the device tree a label.
    pub const FLASK_DEVICETREE_LABEL: Self = Self(25);
}
self::__xen_header::abi::__group! {
    FlaskOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    FlaskOp u32 FLASK_LOAD "FLASK_LOAD" FLASK_GETENFORCE "FLASK_GETENFORCE"
    FLASK_SETENFORCE "FLASK_SETENFORCE" FLASK_CONTEXT_TO_SID "FLASK_CONTEXT_TO_SID"
    FLASK_SID_TO_CONTEXT "FLASK_SID_TO_CONTEXT" FLASK_ACCESS "FLASK_ACCESS" FLASK_CREATE
    "FLASK_CREATE" FLASK_RELABEL "FLASK_RELABEL" FLASK_USER "FLASK_USER" FLASK_POLICYVERS
    "FLASK_POLICYVERS" FLASK_GETBOOL "FLASK_GETBOOL" FLASK_SETBOOL "FLASK_SETBOOL"
    FLASK_COMMITBOOLS "FLASK_COMMITBOOLS" FLASK_MLS "FLASK_MLS" FLASK_DISABLE
    "FLASK_DISABLE" FLASK_GETAVC_THRESHOLD "FLASK_GETAVC_THRESHOLD"
    FLASK_SETAVC_THRESHOLD "FLASK_SETAVC_THRESHOLD" FLASK_AVC_HASHSTATS
    "FLASK_AVC_HASHSTATS" FLASK_AVC_CACHESTATS "FLASK_AVC_CACHESTATS" FLASK_MEMBER
    "FLASK_MEMBER" FLASK_ADD_OCONTEXT "FLASK_ADD_OCONTEXT" FLASK_DEL_OCONTEXT
    "FLASK_DEL_OCONTEXT" FLASK_GET_PEER_SID "FLASK_GET_PEER_SID" FLASK_RELABEL_DOMAIN
    "FLASK_RELABEL_DOMAIN" FLASK_DEVICETREE_LABEL "FLASK_DEVICETREE_LABEL"
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xen_flask_op__u {
    /// A policy.
    pub load: xen_flask_load_t,
    /// Whether it is enforced.
    pub enforce: xen_flask_setenforce_t,
    /// A context and its number.
    pub sid_context: xen_flask_sid_context_t,
    /// What is allowed.
    pub access: xen_flask_access_t,
    /// The label of something new.
    pub transition: xen_flask_transition_t,
    /// A switch.
    pub boolean: xen_flask_boolean_t,
    /// How many decisions are kept.
    pub setavc_threshold: xen_flask_setavc_threshold_t,
    /// How decisions are spread.
    pub hash_stats: xen_flask_hash_stats_t,
    /// How often decisions were at hand.
    pub cache_stats: xen_flask_cache_stats_t,
    /// A range of resources.
    pub ocontext: xen_flask_ocontext_t,
    /// A peer's label.
    pub peersid: xen_flask_peersid_t,
    /// A domain's new label.
    pub relabel: xen_flask_relabel_t,
    /// A node of the device tree.
    pub devicetree_label: xen_flask_devicetree_label_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_flask_op__u on 63u8, spelled Union "xen_flask_op__u"
    "load enforce sid_context access transition boolean setavc_threshold hash_stats cache_stats ocontext peersid relabel devicetree_label"
    b"?????????????"[xen_flask_load_t, xen_flask_setenforce_t, xen_flask_sid_context_t,
    xen_flask_access_t, xen_flask_transition_t, xen_flask_boolean_t,
    xen_flask_setavc_threshold_t, xen_flask_hash_stats_t, xen_flask_cache_stats_t,
    xen_flask_ocontext_t, xen_flask_peersid_t, xen_flask_relabel_t,
    xen_flask_devicetree_label_t,] [] [] expects 4u8 is[] {}
}
