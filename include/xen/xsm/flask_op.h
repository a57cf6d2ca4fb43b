/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/xsm/flask_op.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Flask: the security module that goes by labels.
 *
 * A policy gives domains, pages, devices and event channels labels (contexts,
 * which Xen numbers: SIDs) and says which label may do what to which.
 */

#ifndef __FLASK_OP_H__
#define __FLASK_OP_H__

#include "../event_channel.h"

/* The version of this interface. */
#define XEN_FLASK_INTERFACE_VERSION 1

/* Loads a policy. */
struct xen_flask_load {
    /* IN: The policy, in binary form. */
    XEN_GUEST_HANDLE(char) buffer;
    /* IN: Its bytes. */
    uint32_t size;
};
typedef struct xen_flask_load xen_flask_load_t;

/* Sets whether the policy is enforced, or violations are only noted. */
struct xen_flask_setenforce {
    /* IN: Not zero: enforced. */
    uint32_t enforcing;
};
typedef struct xen_flask_setenforce xen_flask_setenforce_t;

/* Turns a context to its number, or the other way round. */
struct xen_flask_sid_context {
    /* IN/OUT: The number. */
    uint32_t sid;
    /* IN/OUT: Room in context, in bytes; afterwards, how long the text is. */
    uint32_t size;
    /* IN: The context, as text. */
    XEN_GUEST_HANDLE(char) context;
};
typedef struct xen_flask_sid_context xen_flask_sid_context_t;

/* Asks what one label may do to another. */
struct xen_flask_access {
    /* IN: The label that acts. */
    uint32_t ssid;
    /* IN: The label that is acted upon. */
    uint32_t tsid;
    /* IN: The class of what is acted upon. */
    uint32_t tclass;
    /* IN: What it wants to do: a bit for each permission. */
    uint32_t req;
    /* OUT: What it may do. */
    uint32_t allowed;
    /* OUT: What is noted where it may. */
    uint32_t audit_allow;
    /* OUT: What is noted where it may not. */
    uint32_t audit_deny;
    /* OUT: The number of the policy that says so. */
    uint32_t seqno;
};
typedef struct xen_flask_access xen_flask_access_t;

/* Asks for the label that something new gets. */
struct xen_flask_transition {
    /* IN: The label of who makes it. */
    uint32_t ssid;
    /* IN: The label of what it is made from. */
    uint32_t tsid;
    /* IN: Its class. */
    uint32_t tclass;
    /* OUT: Its label. */
    uint32_t newsid;
};
typedef struct xen_flask_transition xen_flask_transition_t;

#if __XEN_INTERFACE_VERSION__ < 0x00040800
/* Asked for the labels that a user can have; no Xen answers that any more. */
struct xen_flask_userlist {
    /* IN: Where to begin. */
    uint32_t start_sid;
    /*
     * IN/OUT: The bytes of the name and of the answer; afterwards, how many
     * labels there are.
     */
    uint32_t size;
    /* IN/OUT: The name, and the answer in its place. */
    union {
        /* IN: The user's name. */
        XEN_GUEST_HANDLE(char) user;
        /* OUT: The labels. */
        XEN_GUEST_HANDLE(uint32) sids;
    } u;
};
#endif /* __XEN_INTERFACE_VERSION__ < 0x00040800 */

/* Reads or sets one of the policy's switches. */
struct xen_flask_boolean {
    /*
     * IN/OUT: Its number. All ones: it is looked for by its name, and the
     * number is given back.
     */
    uint32_t bool_id;
    /* OUT: Its value now. */
    uint8_t enforcing;
    /* OUT: The value that it gets with the next commit. */
    uint8_t pending;
    /* IN: To be set: the new value. */
    uint8_t new_value;
    /* IN: To be set: not zero to commit at once. */
    uint8_t commit;
    /*
     * IN/OUT: Room in name, in bytes; afterwards, where it was read, how long
     * the name is.
     */
    uint32_t size;
    /* IN: Its name. */
    XEN_GUEST_HANDLE(char) name;
};
typedef struct xen_flask_boolean xen_flask_boolean_t;

/* Sets how many decisions are kept at hand. */
struct xen_flask_setavc_threshold {
    /* IN: How many. */
    uint32_t threshold;
};
typedef struct xen_flask_setavc_threshold xen_flask_setavc_threshold_t;

/* How well the decisions that are kept are spread. */
struct xen_flask_hash_stats {
    /* OUT: How many decisions are kept. */
    uint32_t entries;
    /* OUT: In how many buckets. */
    uint32_t buckets_used;
    /* OUT: Of how many buckets. */
    uint32_t buckets_total;
    /* OUT: How many are in the fullest. */
    uint32_t max_chain_len;
};
typedef struct xen_flask_hash_stats xen_flask_hash_stats_t;

/* How often one processor's decisions were at hand. */
struct xen_flask_cache_stats {
    /* IN: The processor. */
    uint32_t cpu;
    /* OUT: How many were looked for. */
    uint32_t lookups;
    /* OUT: How many were found. */
    uint32_t hits;
    /* OUT: How many were not. */
    uint32_t misses;
    /* OUT: How many were added. */
    uint32_t allocations;
    /* OUT: How many were dropped to make room. */
    uint32_t reclaims;
    /* OUT: How many are no longer there. */
    uint32_t frees;
};
typedef struct xen_flask_cache_stats xen_flask_cache_stats_t;

/* Gives a range of the machine's resources a label, or takes it back. */
struct xen_flask_ocontext {
    /*
     * IN: What they are: interrupts, I/O ports, memory or devices, as the
     * policy numbers them.
     */
    uint32_t ocon;
    /* IN: The label. */
    uint32_t sid;
    /* IN: The first of the range. */
    uint64_t low;
    /* IN: The last of the range. */
    uint64_t high;
};
typedef struct xen_flask_ocontext xen_flask_ocontext_t;

/* Asks for the label of who is at the other end of an event channel. */
struct xen_flask_peersid {
    /* IN: The caller's port. */
    evtchn_port_t evtchn;
    /* OUT: The label. */
    uint32_t sid;
};
typedef struct xen_flask_peersid xen_flask_peersid_t;

/* Gives a domain another label. */
struct xen_flask_relabel {
    /* IN: The domain. */
    uint32_t domid;
    /* IN: The label. */
    uint32_t sid;
};
typedef struct xen_flask_relabel xen_flask_relabel_t;

/* Gives a node of the device tree a label. */
struct xen_flask_devicetree_label {
    /* IN: The label. */
    uint32_t sid;
    /* IN: How long the path is, in bytes. */
    uint32_t length;
    /* IN: The node's path. */
    XEN_GUEST_HANDLE(char) path;
};
typedef struct xen_flask_devicetree_label xen_flask_devicetree_label_t;

/* The argument of HYPERVISOR_xsm_op. */
struct xen_flask_op {
    /* IN: The operation: FLASK_*. */
    uint32_t cmd;

    /* The operations of Flask. */

    /* Loads a policy. */
#define FLASK_LOAD             1
    /* Answers whether the policy is enforced. */
#define FLASK_GETENFORCE       2
    /* Sets whether the policy is enforced. */
#define FLASK_SETENFORCE       3
    /* Turns a context to its number. */
#define FLASK_CONTEXT_TO_SID   4
    /* Turns a number to its context. */
#define FLASK_SID_TO_CONTEXT   5
    /* Asks what is allowed. */
#define FLASK_ACCESS           6
    /* Asks for the label of something new. */
#define FLASK_CREATE           7
    /* Asks for the label that something gets instead of its own. */
#define FLASK_RELABEL          8
    /* Asked for a user's labels; not served any more. */
#define FLASK_USER             9
    /* Answers the latest version of policies that can be loaded. */
#define FLASK_POLICYVERS       10
    /* Reads a switch. */
#define FLASK_GETBOOL          11
    /* Sets a switch. */
#define FLASK_SETBOOL          12
    /* Gives all switches their new values. */
#define FLASK_COMMITBOOLS      13
    /* Answers whether the policy has levels. */
#define FLASK_MLS              14
    /* Switched Flask off; not served any more. */
#define FLASK_DISABLE          15
    /* Answers how many decisions are kept at hand. */
#define FLASK_GETAVC_THRESHOLD 16
    /* Sets how many decisions are kept at hand. */
#define FLASK_SETAVC_THRESHOLD 17
    /* Tells how decisions are spread. */
#define FLASK_AVC_HASHSTATS    18
    /* Tells how often decisions were at hand. */
#define FLASK_AVC_CACHESTATS   19
    /* Asks for the label of one of several instances. */
#define FLASK_MEMBER           20
    /* Gives resources a label. */
#define FLASK_ADD_OCONTEXT     21
    /* Takes the label of resources back. */
#define FLASK_DEL_OCONTEXT     22
    /* Asks for a peer's label. */
#define FLASK_GET_PEER_SID     23
    /* Gives a domain another label. */
#define FLASK_RELABEL_DOMAIN   24
    /* Gives a node of the device tree a label. */
#define FLASK_DEVICETREE_LABEL 25

    /* IN: XEN_FLASK_INTERFACE_VERSION. */
    uint32_t interface_version;
    /* IN/OUT: Its argument. */
    union {
        /* IN: A policy. */
        xen_flask_load_t load;
        /* IN: Whether it is enforced. */
        xen_flask_setenforce_t enforce;
        /* IN/OUT: A context and its number. */
        xen_flask_sid_context_t sid_context;
        /* IN/OUT: What is allowed. */
        xen_flask_access_t access;
        /* IN/OUT: The label of something new. */
        xen_flask_transition_t transition;
#if __XEN_INTERFACE_VERSION__ < 0x00040800
        /* IN/OUT: A user's labels. */
        struct xen_flask_userlist userlist;
#endif
        /* IN/OUT: A switch. */
        xen_flask_boolean_t boolean;
        /* IN: How many decisions are kept. */
        xen_flask_setavc_threshold_t setavc_threshold;
        /* OUT: How decisions are spread. */
        xen_flask_hash_stats_t hash_stats;
        /* IN/OUT: How often decisions were at hand. */
        xen_flask_cache_stats_t cache_stats;
        /* IN: A range of resources. */
        xen_flask_ocontext_t ocontext;
        /* IN/OUT: A peer's label. */
        xen_flask_peersid_t peersid;
        /* IN: A domain's new label. */
        xen_flask_relabel_t relabel;
        /* IN: A node of the device tree. */
        xen_flask_devicetree_label_t devicetree_label;
    } u;
};
typedef struct xen_flask_op xen_flask_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_flask_op_t);

#endif /* __FLASK_OP_H__ */
