/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/xenoprof.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Xenoprof: profiling Xen and its domains by the performance counters.
 *
 * Samples go to buffers that Xen shares with the domain, one for each virtual
 * CPU.
 */

#ifndef __XEN_PUBLIC_XENOPROF_H__
#define __XEN_PUBLIC_XENOPROF_H__

#include "xen.h"

/* Commands for HYPERVISOR_xenoprof_op(). */

/* The operations of HYPERVISOR_xenoprof_op. */

/* Begins: learns about the processor. */
#define XENOPROF_init               0
/* Empties the list of active domains. */
#define XENOPROF_reset_active_list  1
/* Empties the list of passive domains. */
#define XENOPROF_reset_passive_list 2
/* Adds a domain that takes part in profiling itself. */
#define XENOPROF_set_active         3
/* Adds a domain that is profiled from outside. */
#define XENOPROF_set_passive        4
/* Takes the performance counters. */
#define XENOPROF_reserve_counters   5
/* Sets a counter up. */
#define XENOPROF_counter            6
/* Programs the counters. */
#define XENOPROF_setup_events       7
/* Lets VIRQ_XENOPROF come. */
#define XENOPROF_enable_virq        8
/* Starts counting. */
#define XENOPROF_start              9
/* Stops counting. */
#define XENOPROF_stop               10
/* Lets no more VIRQ_XENOPROF come. */
#define XENOPROF_disable_virq       11
/* Gives the performance counters back. */
#define XENOPROF_release_counters   12
/* Ends. */
#define XENOPROF_shutdown           13
/* Makes the buffers, and tells where they are. */
#define XENOPROF_get_buffer         14
/* Sets how deep backtraces go. */
#define XENOPROF_set_backtrace      15
/* AMD: tells what instruction-based sampling can do. */
#define XENOPROF_get_ibs_caps       16
/* AMD: sets instruction-based sampling up. */
#define XENOPROF_ibs_counter        17

/* The last of the operations. */
#define XENOPROF_last_op       17
/* How many events can be counted. */
#define MAX_OPROF_EVENTS       32
/* How many domains can be profiled. */
#define MAX_OPROF_DOMAINS      25
/* How long the name of a processor can be, its end included. */
#define XENOPROF_CPU_TYPE_SIZE 64

/* One sample. */
struct event_log {
    /* Where the processor was, or XENOPROF_ESCAPE_CODE. */
    uint64_t eip;
    /* In which mode: user, kernel or Xen. */
    uint8_t mode;
    /*
     * Which event it was; after an escape, what follows: XENOPROF_TRACE_BEGIN.
     */
    uint8_t event;
};

/* An address that says that the sample is none. */
#define XENOPROF_ESCAPE_CODE (~xen_mk_ullong(0))
/* After an escape: a backtrace follows. */
#define XENOPROF_TRACE_BEGIN 1

/* The buffer of one virtual CPU, which Xen fills and the domain empties. */
struct xenoprof_buf {
    /* Where Xen writes next. */
    uint32_t event_head;
    /* Where the domain reads next. */
    uint32_t event_tail;
    /* How many samples it has room for. */
    uint32_t event_size;
    /* Whose it is. */
    uint32_t vcpu_id;
    /* How many samples were in Xen. */
    uint64_t xen_samples;
    /* How many samples were in the kernel. */
    uint64_t kernel_samples;
    /* How many samples were in user mode. */
    uint64_t user_samples;
    /* How many samples there was no room for. */
    uint64_t lost_samples;
    /* The samples: event_size of them. */
    struct event_log event_log[1];
};

#ifndef __XEN__
/*
 * The buffer under its typedef name. The hypervisor has another type under it.
 */
typedef struct xenoprof_buf xenoprof_buf_t;
DEFINE_XEN_GUEST_HANDLE(xenoprof_buf_t);
#endif

/* Begins. */
struct xenoprof_init {
    /* OUT: How many counters there are. */
    int32_t num_events;
    /* OUT: Not zero: the caller is the domain that controls profiling. */
    int32_t is_primary;
    /* OUT: The processor, as oprofile calls it. */
    char cpu_type[XENOPROF_CPU_TYPE_SIZE];
};
typedef struct xenoprof_init xenoprof_init_t;
DEFINE_XEN_GUEST_HANDLE(xenoprof_init_t);

/* Makes the buffers. */
struct xenoprof_get_buffer {
    /* IN: For how many samples each. */
    int32_t max_samples;
    /* OUT: How many there are. */
    int32_t nbuf;
    /* OUT: The bytes of each. */
    int32_t bufsize;
    /* IN/OUT: Where they are: a guest physical address. */
    uint64_t buf_gmaddr;
};
typedef struct xenoprof_get_buffer xenoprof_get_buffer_t;
DEFINE_XEN_GUEST_HANDLE(xenoprof_get_buffer_t);

/* Sets a counter up. */
struct xenoprof_counter {
    /* IN: Which one. */
    uint32_t ind;
    /* IN: After how many events there is a sample. */
    uint64_t count;
    /* IN: Not zero: it counts. */
    uint32_t enabled;
    /* IN: What it counts, as the processor numbers it. */
    uint32_t event;
    /* IN: Not zero: it counts in Xen. */
    uint32_t hypervisor;
    /* IN: Not zero: it counts in kernels. */
    uint32_t kernel;
    /* IN: Not zero: it counts in user mode. */
    uint32_t user;
    /* IN: The kinds of the event that it counts. */
    uint64_t unit_mask;
};
typedef struct xenoprof_counter xenoprof_counter_t;
DEFINE_XEN_GUEST_HANDLE(xenoprof_counter_t);

/* Adds a domain that is profiled from outside. */
typedef struct xenoprof_passive {
    /* IN: The domain. */
    uint16_t domain_id;
    /* IN: For how many samples each of its buffers is. */
    int32_t max_samples;
    /* OUT: How many buffers it has. */
    int32_t nbuf;
    /* OUT: The bytes of each. */
    int32_t bufsize;
    /* IN/OUT: Where they are: a guest physical address. */
    uint64_t buf_gmaddr;
} xenoprof_passive_t;
DEFINE_XEN_GUEST_HANDLE(xenoprof_passive_t);

/* Sets instruction-based sampling up. */
struct xenoprof_ibs_counter {
    /* IN: Not zero: operations are sampled. */
    uint64_t op_enabled;
    /* IN: Not zero: fetches are sampled. */
    uint64_t fetch_enabled;
    /* IN: After how many fetches there is a sample. */
    uint64_t max_cnt_fetch;
    /* IN: After how many operations there is a sample. */
    uint64_t max_cnt_op;
    /* IN: Not zero: the number of fetches varies by chance. */
    uint64_t rand_en;
    /*
     * IN: Not zero: operations are counted as they are dispatched, rather than
     * cycles.
     */
    uint64_t dispatched_ops;
};
typedef struct xenoprof_ibs_counter xenoprof_ibs_counter_t;
DEFINE_XEN_GUEST_HANDLE(xenoprof_ibs_counter_t);

#endif /* __XEN_PUBLIC_XENOPROF_H__ */
