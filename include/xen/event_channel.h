/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/event_channel.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Event channels: how a domain is told that something happened.
 *
 * An event channel is one bit that somebody else sets: another domain, Xen
 * itself (a virtual interrupt, VIRQ), a device's interrupt line (PIRQ) or
 * another of the domain's own virtual CPUs (IPI). Each domain names its
 * channels by port. A pending channel interrupts the virtual CPU that it is
 * bound to, unless it is masked.
 *
 * Two forms of the shared bits exist. The 2-level form is part of shared_info
 * and vcpu_info. The FIFO form, which a domain selects with
 * EVTCHNOP_init_control, keeps an array of event words and delivers by priority
 * and in order.
 */

#ifndef __XEN_PUBLIC_EVENT_CHANNEL_H__
#define __XEN_PUBLIC_EVENT_CHANNEL_H__

#include "xen.h"

/* `incontents 150 evtchn Event Channels */

/*
 * ` enum neg_errnoval
 * ` HYPERVISOR_event_channel_op(enum event_channel_op cmd, void *args)
 * `
 * @cmd  == EVTCHNOP_* (the operation).
 * @args == struct evtchn_* (what it works on; NULL where there is nothing).
 */

/* ` enum event_channel_op { // EVTCHNOP_* => struct evtchn_* */

/* The operations of HYPERVISOR_event_channel_op. */

/* Connects to a port that another domain offers: evtchn_bind_interdomain. */
#define EVTCHNOP_bind_interdomain 0
/* Binds a port to a virtual interrupt: evtchn_bind_virq. */
#define EVTCHNOP_bind_virq        1
/* Binds a port to an interrupt line: evtchn_bind_pirq. */
#define EVTCHNOP_bind_pirq        2
/* Closes a port: evtchn_close. */
#define EVTCHNOP_close            3
/* Notifies the other end of a port: evtchn_send. */
#define EVTCHNOP_send             4
/* Tells what a port is bound to: evtchn_status. */
#define EVTCHNOP_status           5
/* Offers a port to another domain: evtchn_alloc_unbound. */
#define EVTCHNOP_alloc_unbound    6
/*
 * Makes a port for events between the domain's own virtual CPUs:
 * evtchn_bind_ipi.
 */
#define EVTCHNOP_bind_ipi         7
/* Chooses the virtual CPU that a port notifies: evtchn_bind_vcpu. */
#define EVTCHNOP_bind_vcpu        8
/* Unmasks a port: evtchn_unmask. */
#define EVTCHNOP_unmask           9
/* Closes all ports of a domain: evtchn_reset. */
#define EVTCHNOP_reset            10
/* Turns to the FIFO form: evtchn_init_control. */
#define EVTCHNOP_init_control     11
/* Adds a page of event words: evtchn_expand_array. */
#define EVTCHNOP_expand_array     12
/* Sets a port's priority: evtchn_set_priority. */
#define EVTCHNOP_set_priority     13
#ifdef __XEN__
/* How Xen goes on with a reset that it had to interrupt. */
#define EVTCHNOP_reset_cont       14
#endif

/* ` } */

/*
 * A port: the number by which a domain knows one of its event channels. Zero is
 * never a channel.
 */
typedef uint32_t evtchn_port_t;
DEFINE_XEN_GUEST_HANDLE(evtchn_port_t);

/*
 * Takes a free port of dom and lets remote_dom connect to it.
 *
 * Only a privileged caller may name a domain other than DOMID_SELF as dom. A
 * domain may offer a port to itself.
 */
struct evtchn_alloc_unbound {
    /* IN: Whose port it will be. */
    domid_t dom;
    /* IN: Who may connect to it. */
    domid_t remote_dom;
    /* OUT: The port. */
    evtchn_port_t port;
};
typedef struct evtchn_alloc_unbound evtchn_alloc_unbound_t;

/*
 * Connects a new local port to one that another domain offers to the caller.
 *
 * The new port starts out pending: the peer may have sent events before there
 * was anybody to receive them, so look for work once after binding.
 */
struct evtchn_bind_interdomain {
    /* IN: The domain that offers the port; DOMID_SELF for a loop. */
    domid_t remote_dom;
    /* IN: Its port. */
    evtchn_port_t remote_port;
    /* OUT: The caller's own new port. */
    evtchn_port_t local_port;
};
typedef struct evtchn_bind_interdomain evtchn_bind_interdomain_t;

/*
 * Binds a new port to a virtual interrupt.
 *
 * xen.h says for each VIRQ whether every virtual CPU has its own or the domain
 * has one. One that belongs to a virtual CPU can be bound once there and stays
 * there; a domain-wide one starts on virtual CPU 0 and can be moved with
 * EVTCHNOP_bind_vcpu.
 */
struct evtchn_bind_virq {
    /* IN: The interrupt: VIRQ_*. */
    uint32_t virq;
    /* IN: The virtual CPU. */
    uint32_t vcpu;
    /* OUT: The port. */
    evtchn_port_t port;
};
typedef struct evtchn_bind_virq evtchn_bind_virq_t;

/*
 * Binds a new port to an interrupt line of the machine. A line has at most one
 * port in a domain, and the domain needs to have been given access to it.
 */
struct evtchn_bind_pirq {
    /* IN: The line. */
    uint32_t pirq;

    /* The line may be shared with other domains. */
#define BIND_PIRQ__WILL_SHARE 1

    /* IN: BIND_PIRQ__*. */
    uint32_t flags;
    /* OUT: The port. */
    evtchn_port_t port;
};
typedef struct evtchn_bind_pirq evtchn_bind_pirq_t;

/*
 * Makes a port by which the domain's virtual CPUs interrupt one of their own.
 * It stays on the virtual CPU that it is made for.
 */
struct evtchn_bind_ipi {
    /* IN: The virtual CPU to be interrupted. */
    uint32_t vcpu;
    /* OUT: The port. */
    evtchn_port_t port;
};
typedef struct evtchn_bind_ipi evtchn_bind_ipi_t;

/*
 * Closes a port. The peer of an interdomain channel is left unbound, ready for
 * a new connection.
 */
struct evtchn_close {
    /* IN: The port. */
    evtchn_port_t port;
};
typedef struct evtchn_close evtchn_close_t;

/* Notifies the other end of a channel. */
struct evtchn_send {
    /* IN: The caller's end. */
    evtchn_port_t port;
};
typedef struct evtchn_send evtchn_send_t;

/*
 * Tells what a port is bound to. Only a privileged caller may ask about another
 * domain's.
 */
struct evtchn_status {
    /* IN: Whose port it is. */
    domid_t dom;
    /* IN: The port. */
    evtchn_port_t port;

    /* What a port is bound to. */

    /* Nothing; the port is not in use. */
#define EVTCHNSTAT_closed      0
    /* It waits for another domain to connect. */
#define EVTCHNSTAT_unbound     1
    /* Another domain's port. */
#define EVTCHNSTAT_interdomain 2
    /* An interrupt line. */
#define EVTCHNSTAT_pirq        3
    /* A virtual interrupt. */
#define EVTCHNSTAT_virq        4
    /* The domain's own virtual CPUs. */
#define EVTCHNSTAT_ipi         5

    /* OUT: What it is bound to: EVTCHNSTAT_*. */
    uint32_t status;
    /* OUT: The virtual CPU that it notifies. */
    uint32_t vcpu;
    /* OUT: What is at the other end. */
    union {
        /* OUT: The domain that may connect. */
        struct {
            /* OUT: The domain. */
            domid_t dom;
        } unbound;
        /* OUT: The peer. */
        struct {
            /* OUT: The domain. */
            domid_t dom;
            /* OUT: Its port. */
            evtchn_port_t port;
        } interdomain;
        /* OUT: The interrupt line. */
        uint32_t pirq;
        /* OUT: The virtual interrupt. */
        uint32_t virq;
    } u;
};
typedef struct evtchn_status evtchn_status_t;

/*
 * Chooses the virtual CPU that a port notifies.
 *
 * Ports for IPIs, and for VIRQs that each virtual CPU has its own of, cannot be
 * moved. All others notify virtual CPU 0 until told otherwise, and do so again
 * when the port is reused.
 */
struct evtchn_bind_vcpu {
    /* IN: The port. */
    evtchn_port_t port;
    /* IN: The virtual CPU. */
    uint32_t vcpu;
};
typedef struct evtchn_bind_vcpu evtchn_bind_vcpu_t;

/*
 * Unmasks a port, and notifies its virtual CPU if it has become pending
 * meanwhile.
 */
struct evtchn_unmask {
    /* IN: The port. */
    evtchn_port_t port;
};
typedef struct evtchn_unmask evtchn_unmask_t;

/*
 * Closes all ports of a domain.
 *
 * If a domain resets itself while it uses the FIFO form, it is back at the
 * 2-level form without control blocks and event words. Events that are bound
 * meanwhile may be lost.
 */
struct evtchn_reset {
    /*
     * IN: The domain; only a privileged caller may name another than
     * DOMID_SELF.
     */
    domid_t dom;
};
typedef struct evtchn_reset evtchn_reset_t;

/*
 * Gives Xen a virtual CPU's FIFO control block, and turns the domain to the
 * FIFO form with its first one. Events that are pending at that moment are
 * lost.
 */
struct evtchn_init_control {
    /* IN: The guest frame of the control block. */
    uint64_t control_gfn;
    /* IN: Its offset in that frame, in bytes. */
    uint32_t offset;
    /* IN: The virtual CPU. */
    uint32_t vcpu;
    /* OUT: How many bits of an event word name the next event. */
    uint8_t link_bits;
    uint8_t _pad[7];
};
typedef struct evtchn_init_control evtchn_init_control_t;

/* Adds a page to the array of event words. */
struct evtchn_expand_array {
    /* IN: The page's guest frame. */
    uint64_t array_gfn;
};
typedef struct evtchn_expand_array evtchn_expand_array_t;

/* Sets the priority of a port in the FIFO form. */
struct evtchn_set_priority {
    /* IN: The port. */
    evtchn_port_t port;
    /*
     * IN: EVTCHN_FIFO_PRIORITY_MAX (first) to EVTCHN_FIFO_PRIORITY_MIN (last).
     */
    uint32_t priority;
};
typedef struct evtchn_set_priority evtchn_set_priority_t;

/*
 * ` enum neg_errnoval
 * ` HYPERVISOR_event_channel_op_compat(struct evtchn_op *op)
 * `
 * Not for new code: interface 0x00030202 brought event_channel_op().
 */

/*
 * The argument of the first form of the hypercall, in which the operation was a
 * field.
 */
struct evtchn_op {
    /* IN: The operation: EVTCHNOP_*. */
    uint32_t cmd;
    /* IN/OUT: Its argument. */
    union {
        /* IN/OUT: Offers a port. */
        evtchn_alloc_unbound_t alloc_unbound;
        /* IN/OUT: Connects to a port. */
        evtchn_bind_interdomain_t bind_interdomain;
        /* IN/OUT: Binds a virtual interrupt. */
        evtchn_bind_virq_t bind_virq;
        /* IN/OUT: Binds an interrupt line. */
        evtchn_bind_pirq_t bind_pirq;
        /* IN/OUT: Makes a port for IPIs. */
        evtchn_bind_ipi_t bind_ipi;
        /* IN: Closes a port. */
        evtchn_close_t close;
        /* IN: Notifies the other end. */
        evtchn_send_t send;
        /* IN/OUT: Tells what a port is bound to. */
        evtchn_status_t status;
        /* IN: Moves a port to another virtual CPU. */
        evtchn_bind_vcpu_t bind_vcpu;
        /* IN: Unmasks a port. */
        evtchn_unmask_t unmask;
    } u;
};
typedef struct evtchn_op evtchn_op_t;
DEFINE_XEN_GUEST_HANDLE(evtchn_op_t);

/*
 * How many ports a domain can have in the 2-level form: one bit for each in as
 * many words as a word has bits.
 */
#define EVTCHN_2L_NR_CHANNELS (sizeof(xen_ulong_t) * sizeof(xen_ulong_t) * 64)

/* The priority of events that are delivered first. */
#define EVTCHN_FIFO_PRIORITY_MAX     0
/* The priority that a port has until it is given another. */
#define EVTCHN_FIFO_PRIORITY_DEFAULT 7
/* The priority of events that are delivered last. */
#define EVTCHN_FIFO_PRIORITY_MIN     15
/* How many queues a control block has: one for each priority. */
#define EVTCHN_FIFO_MAX_QUEUES       (EVTCHN_FIFO_PRIORITY_MIN + 1)

/*
 * The state of one port in the FIFO form: four flag bits, and the port that is
 * next in the queue.
 */
typedef uint32_t event_word_t;

/* Bit of an event word: the event has happened. */
#define EVTCHN_FIFO_PENDING     31
/* Bit of an event word: the event is not to be delivered. */
#define EVTCHN_FIFO_MASKED      30
/* Bit of an event word: the event is in a queue. */
#define EVTCHN_FIFO_LINKED      29
/* Bit of an event word: the word is being changed. */
#define EVTCHN_FIFO_BUSY        28
/* How many bits of an event word hold the next port. */
#define EVTCHN_FIFO_LINK_BITS   17
/* Those bits. */
#define EVTCHN_FIFO_LINK_MASK   ((1 << EVTCHN_FIFO_LINK_BITS) - 1)
/* How many ports a domain can have in the FIFO form. */
#define EVTCHN_FIFO_NR_CHANNELS (1 << EVTCHN_FIFO_LINK_BITS)

/*
 * A virtual CPU's control block in the FIFO form, in memory that the guest
 * shares with Xen.
 */
struct evtchn_fifo_control_block {
    /* One bit for each queue that holds events. */
    uint32_t ready;
    uint32_t _rsvd;
    /* The port at the head of each queue; zero where the queue is empty. */
    uint32_t head[EVTCHN_FIFO_MAX_QUEUES];
};
typedef struct evtchn_fifo_control_block evtchn_fifo_control_block_t;

#endif /* __XEN_PUBLIC_EVENT_CHANNEL_H__ */
