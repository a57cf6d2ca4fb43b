// SPDX-License-Identifier: MIT
//! Flask: the security module that goes by labels.
//!
//! A policy gives domains, pages, devices and event channels labels (contexts, which Xen numbers:
//! SIDs) and says which label may do what to which.

use crate::event_channel::*;
use xen_abi::prelude::*;

xen_header! {
    file: "xsm/flask_op.h",
    guard: "__FLASK_OP_H__",
    include: ["../event_channel.h"],
    version: XEN_FLASK_INTERFACE_VERSION,
    reasons: {
        same_layout: "has a handle of the guest's own width; for 32-bit guests Xen translates it",
        implicit_padding: "fixed before padding was spelled out",
        tail_padding: "fixed before padding was spelled out",
        wide_alignment: "fixed with plain 64-bit integers, at offsets that suit all ABIs",
    },
}

/// The version of this interface.
#[xen_abi]
pub const XEN_FLASK_INTERFACE_VERSION: u32 = 1;

/// Loads a policy.
#[xen_abi(
    op(xen_flask_op, FLASK_LOAD),
    typedef,
    expect(same_layout, tail_padding)
)]
pub struct xen_flask_load {
    /// The policy, in binary form.
    #[abi(input, buffer(input, len = size))]
    pub buffer: GuestHandle<c_char>,
    /// Its bytes.
    #[abi(input)]
    pub size: u32,
}

/// Sets whether the policy is enforced, or violations are only noted.
#[xen_abi(op(xen_flask_op, FLASK_SETENFORCE), typedef)]
pub struct xen_flask_setenforce {
    /// Not zero: enforced.
    #[abi(input)]
    pub enforcing: u32,
}

/// Turns a context to its number, or the other way round.
#[xen_abi(
    op(xen_flask_op, FLASK_CONTEXT_TO_SID),
    op(xen_flask_op, FLASK_SID_TO_CONTEXT),
    typedef,
    expect(same_layout)
)]
pub struct xen_flask_sid_context {
    /// The number.
    #[abi(input, output)]
    pub sid: u32,
    /// Room in `context`, in bytes; afterwards, how long the text is.
    #[abi(input, output)]
    pub size: u32,
    /// The context, as text.
    #[abi(input, buffer(input, output, len = size))]
    pub context: GuestHandle<c_char>,
}

/// Asks what one label may do to another.
#[xen_abi(op(xen_flask_op, FLASK_ACCESS), typedef)]
pub struct xen_flask_access {
    /// The label that acts.
    #[abi(input)]
    pub ssid: u32,
    /// The label that is acted upon.
    #[abi(input)]
    pub tsid: u32,
    /// The class of what is acted upon.
    #[abi(input)]
    pub tclass: u32,
    /// What it wants to do: a bit for each permission.
    #[abi(input)]
    pub req: u32,
    /// What it may do.
    #[abi(output)]
    pub allowed: u32,
    /// What is noted where it may.
    #[abi(output)]
    pub audit_allow: u32,
    /// What is noted where it may not.
    #[abi(output)]
    pub audit_deny: u32,
    /// The number of the policy that says so.
    #[abi(output)]
    pub seqno: u32,
}

/// Asks for the label that something new gets.
#[xen_abi(
    op(xen_flask_op, FLASK_CREATE),
    op(xen_flask_op, FLASK_RELABEL),
    op(xen_flask_op, FLASK_MEMBER),
    typedef
)]
pub struct xen_flask_transition {
    /// The label of who makes it.
    #[abi(input)]
    pub ssid: u32,
    /// The label of what it is made from.
    #[abi(input)]
    pub tsid: u32,
    /// Its class.
    #[abi(input)]
    pub tclass: u32,
    /// Its label.
    #[abi(output)]
    pub newsid: u32,
}

/// Asked for the labels that a user can have; no Xen answers that any more.
#[xen_abi(when(interface(< 0x00040800)))]
pub struct xen_flask_userlist {
    /// Where to begin.
    #[abi(input)]
    pub start_sid: u32,
    /// The bytes of the name and of the answer; afterwards, how many labels there are.
    #[abi(input, output)]
    pub size: u32,
    /// The name, and the answer in its place.
    #[abi(input, output, unselected = "one is passed, the other comes back")]
    pub u: xen_flask_userlist__u,
}

#[xen_abi(inline, when(interface(< 0x00040800)))]
pub union xen_flask_userlist__u {
    /// The user's name.
    #[abi(input, buffer(input, unsized = "`size` of the record around it"))]
    pub user: GuestHandle<c_char>,
    /// The labels.
    #[abi(output, buffer(output, unsized = "`size` of the record around it"))]
    pub sids: GuestHandle<uint32>,
}

/// Reads or sets one of the policy's switches.
#[xen_abi(
    op(xen_flask_op, FLASK_GETBOOL),
    op(xen_flask_op, FLASK_SETBOOL),
    typedef,
    expect(same_layout, implicit_padding)
)]
pub struct xen_flask_boolean {
    /// Its number. All ones: it is looked for by its name, and the number is given back.
    #[abi(input, output)]
    pub bool_id: u32,
    /// Its value now.
    #[abi(output)]
    pub enforcing: u8,
    /// The value that it gets with the next commit.
    #[abi(output)]
    pub pending: u8,
    /// To be set: the new value.
    #[abi(input)]
    pub new_value: u8,
    /// To be set: not zero to commit at once.
    #[abi(input)]
    pub commit: u8,
    /// Room in `name`, in bytes; afterwards, where it was read, how long the name is.
    #[abi(input, output)]
    pub size: u32,
    /// Its name.
    #[abi(input, buffer(input, output, len = size))]
    pub name: GuestHandle<c_char>,
}

/// Sets how many decisions are kept at hand.
#[xen_abi(op(xen_flask_op, FLASK_SETAVC_THRESHOLD), typedef)]
pub struct xen_flask_setavc_threshold {
    /// How many.
    #[abi(input)]
    pub threshold: u32,
}

/// How well the decisions that are kept are spread.
#[xen_abi(op(xen_flask_op, FLASK_AVC_HASHSTATS), typedef)]
pub struct xen_flask_hash_stats {
    /// How many decisions are kept.
    #[abi(output)]
    pub entries: u32,
    /// In how many buckets.
    #[abi(output)]
    pub buckets_used: u32,
    /// Of how many buckets.
    #[abi(output)]
    pub buckets_total: u32,
    /// How many are in the fullest.
    #[abi(output)]
    pub max_chain_len: u32,
}

/// How often one processor's decisions were at hand.
#[xen_abi(op(xen_flask_op, FLASK_AVC_CACHESTATS), typedef)]
pub struct xen_flask_cache_stats {
    /// The processor.
    #[abi(input)]
    pub cpu: u32,
    /// How many were looked for.
    #[abi(output)]
    pub lookups: u32,
    /// How many were found.
    #[abi(output)]
    pub hits: u32,
    /// How many were not.
    #[abi(output)]
    pub misses: u32,
    /// How many were added.
    #[abi(output)]
    pub allocations: u32,
    /// How many were dropped to make room.
    #[abi(output)]
    pub reclaims: u32,
    /// How many are no longer there.
    #[abi(output)]
    pub frees: u32,
}

/// Gives a range of the machine's resources a label, or takes it back.
#[xen_abi(
    op(xen_flask_op, FLASK_ADD_OCONTEXT),
    op(xen_flask_op, FLASK_DEL_OCONTEXT),
    typedef,
    expect(wide_alignment)
)]
pub struct xen_flask_ocontext {
    /// What they are: interrupts, I/O ports, memory or devices, as the policy numbers them.
    #[abi(input)]
    pub ocon: u32,
    /// The label.
    #[abi(input)]
    pub sid: u32,
    /// The first of the range.
    #[abi(input)]
    pub low: u64,
    /// The last of the range.
    #[abi(input)]
    pub high: u64,
}

/// Asks for the label of who is at the other end of an event channel.
#[xen_abi(op(xen_flask_op, FLASK_GET_PEER_SID), typedef)]
pub struct xen_flask_peersid {
    /// The caller's port.
    #[abi(input)]
    pub evtchn: evtchn_port_t,
    /// The label.
    #[abi(output)]
    pub sid: u32,
}

/// Gives a domain another label.
#[xen_abi(op(xen_flask_op, FLASK_RELABEL_DOMAIN), typedef)]
pub struct xen_flask_relabel {
    /// The domain.
    #[abi(input)]
    pub domid: u32,
    /// The label.
    #[abi(input)]
    pub sid: u32,
}

/// Gives a node of the device tree a label.
#[xen_abi(op(xen_flask_op, FLASK_DEVICETREE_LABEL), typedef, expect(same_layout))]
pub struct xen_flask_devicetree_label {
    /// The label.
    #[abi(input)]
    pub sid: u32,
    /// How long the path is, in bytes.
    #[abi(input)]
    pub length: u32,
    /// The node's path.
    #[abi(input, buffer(input, len = length))]
    pub path: GuestHandle<c_char>,
}

/// The argument of `HYPERVISOR_xsm_op`.
#[xen_abi(op(__HYPERVISOR_xsm_op), typedef, handle)]
pub struct xen_flask_op {
    /// The operation: `FLASK_*`.
    #[abi(input)]
    pub cmd: u32,
    /// `XEN_FLASK_INTERFACE_VERSION`.
    #[abi(input)]
    pub interface_version: u32,
    /// Its argument.
    #[abi(input, output, tag(cmd))]
    pub u: xen_flask_op__u,
}

/// The operations of Flask.
#[xen_abi(open_enum(u32), inside(xen_flask_op, cmd))]
pub enum FlaskOp {
    /// Loads a policy.
    FLASK_LOAD = 1,
    /// Answers whether the policy is enforced.
    #[abi(op(xen_flask_op))]
    FLASK_GETENFORCE = 2,
    /// Sets whether the policy is enforced.
    FLASK_SETENFORCE = 3,
    /// Turns a context to its number.
    FLASK_CONTEXT_TO_SID = 4,
    /// Turns a number to its context.
    FLASK_SID_TO_CONTEXT = 5,
    /// Asks what is allowed.
    FLASK_ACCESS = 6,
    /// Asks for the label of something new.
    FLASK_CREATE = 7,
    /// Asks for the label that something gets instead of its own.
    FLASK_RELABEL = 8,
    /// Asked for a user's labels; not served any more.
    #[abi(op(xen_flask_op, unserved = "not served any more"))]
    FLASK_USER = 9,
    /// Answers the latest version of policies that can be loaded.
    #[abi(op(xen_flask_op))]
    FLASK_POLICYVERS = 10,
    /// Reads a switch.
    FLASK_GETBOOL = 11,
    /// Sets a switch.
    FLASK_SETBOOL = 12,
    /// Gives all switches their new values.
    #[abi(op(xen_flask_op))]
    FLASK_COMMITBOOLS = 13,
    /// Answers whether the policy has levels.
    #[abi(op(xen_flask_op))]
    FLASK_MLS = 14,
    /// Switched Flask off; not served any more.
    #[abi(op(xen_flask_op, unserved = "not served any more"))]
    FLASK_DISABLE = 15,
    /// Answers how many decisions are kept at hand.
    #[abi(op(xen_flask_op))]
    FLASK_GETAVC_THRESHOLD = 16,
    /// Sets how many decisions are kept at hand.
    FLASK_SETAVC_THRESHOLD = 17,
    /// Tells how decisions are spread.
    FLASK_AVC_HASHSTATS = 18,
    /// Tells how often decisions were at hand.
    FLASK_AVC_CACHESTATS = 19,
    /// Asks for the label of one of several instances.
    FLASK_MEMBER = 20,
    /// Gives resources a label.
    FLASK_ADD_OCONTEXT = 21,
    /// Takes the label of resources back.
    FLASK_DEL_OCONTEXT = 22,
    /// Asks for a peer's label.
    FLASK_GET_PEER_SID = 23,
    /// Gives a domain another label.
    FLASK_RELABEL_DOMAIN = 24,
    /// Gives a node of the device tree a label.
    FLASK_DEVICETREE_LABEL = 25,
}

#[xen_abi(inline, expect(same_layout))]
pub union xen_flask_op__u {
    /// A policy.
    #[abi(input, selected_by(FLASK_LOAD))]
    pub load: xen_flask_load_t,
    /// Whether it is enforced.
    #[abi(input, selected_by(FLASK_SETENFORCE))]
    pub enforce: xen_flask_setenforce_t,
    /// A context and its number.
    #[abi(input, output, selected_by(FLASK_CONTEXT_TO_SID, FLASK_SID_TO_CONTEXT))]
    pub sid_context: xen_flask_sid_context_t,
    /// What is allowed.
    #[abi(input, output, selected_by(FLASK_ACCESS))]
    pub access: xen_flask_access_t,
    /// The label of something new.
    #[abi(input, output, selected_by(FLASK_CREATE, FLASK_RELABEL, FLASK_MEMBER))]
    pub transition: xen_flask_transition_t,
    /// A user's labels.
    #[abi(when(interface(< 0x00040800)), input, output, selected_by(FLASK_USER))]
    pub userlist: xen_flask_userlist,
    /// A switch.
    #[abi(input, output, selected_by(FLASK_GETBOOL, FLASK_SETBOOL))]
    pub boolean: xen_flask_boolean_t,
    /// How many decisions are kept.
    #[abi(input, selected_by(FLASK_SETAVC_THRESHOLD))]
    pub setavc_threshold: xen_flask_setavc_threshold_t,
    /// How decisions are spread.
    #[abi(output, selected_by(FLASK_AVC_HASHSTATS))]
    pub hash_stats: xen_flask_hash_stats_t,
    /// How often decisions were at hand.
    #[abi(input, output, selected_by(FLASK_AVC_CACHESTATS))]
    pub cache_stats: xen_flask_cache_stats_t,
    /// A range of resources.
    #[abi(input, selected_by(FLASK_ADD_OCONTEXT, FLASK_DEL_OCONTEXT))]
    pub ocontext: xen_flask_ocontext_t,
    /// A peer's label.
    #[abi(input, output, selected_by(FLASK_GET_PEER_SID))]
    pub peersid: xen_flask_peersid_t,
    /// A domain's new label.
    #[abi(input, selected_by(FLASK_RELABEL_DOMAIN))]
    pub relabel: xen_flask_relabel_t,
    /// A node of the device tree.
    #[abi(input, selected_by(FLASK_DEVICETREE_LABEL))]
    pub devicetree_label: xen_flask_devicetree_label_t,
}
