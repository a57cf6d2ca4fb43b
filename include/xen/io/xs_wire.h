/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/io/xs_wire.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * What goes over the wire between the store and its clients.
 *
 * A message is a header, xsd_sockmsg, and then as many bytes as it says: mostly
 * strings, each with a zero byte at its end. A client writes requests; the
 * store answers each with a message of the same type and the same req_id, or
 * with one of type XS_ERROR that names an error. Besides, it sends
 * XS_WATCH_EVENT when something changes that the client watches.
 *
 * Between domains the bytes go through a page that the two share,
 * xenstore_domain_interface; within a domain, through a socket.
 */

#ifndef _XS_WIRE_H
#define _XS_WIRE_H

/* What a message is. */
enum xsd_sockmsg_type {
    /* Commands to the store itself. */
    XS_CONTROL,
    /* Lists the children of a node. */
    XS_DIRECTORY,
    /* Reads a node. */
    XS_READ,
    /* Reads who may do what with a node. */
    XS_GET_PERMS,
    /* Watches a node and all below it. */
    XS_WATCH,
    /* Watches no longer. */
    XS_UNWATCH,
    /* Begins a transaction. */
    XS_TRANSACTION_START,
    /* Ends a transaction, or gives it up. */
    XS_TRANSACTION_END,
    /* Tells the store of a domain. */
    XS_INTRODUCE,
    /* Tells the store that a domain is gone. */
    XS_RELEASE,
    /* Asks for the path of a domain's node. */
    XS_GET_DOMAIN_PATH,
    /* Writes a node. */
    XS_WRITE,
    /* Makes a node, if there is none. */
    XS_MKDIR,
    /* Removes a node and all below it. */
    XS_RM,
    /* Says who may do what with a node. */
    XS_SET_PERMS,
    /* From the store: something that is watched has changed. */
    XS_WATCH_EVENT,
    /* From the store: the request has failed. */
    XS_ERROR,
    /* Asks whether the store knows a domain. */
    XS_IS_DOMAIN_INTRODUCED,
    /* Tells the store that a domain goes on after it was suspended. */
    XS_RESUME,
    /* Lets a domain act on nodes of another. */
    XS_SET_TARGET,
    /*
     * Watches nothing any longer. The number before it belonged to a request
     * that is gone.
     */
    XS_RESET_WATCHES = (XS_SET_TARGET + 2),
    /* Lists the children of a node in parts. */
    XS_DIRECTORY_PART,
    /* Asks for the features that a domain is offered. */
    XS_GET_FEATURE,
    /* Sets the features that a domain is offered. */
    XS_SET_FEATURE,
    /* Asks for a quota. */
    XS_GET_QUOTA,
    /* Sets a quota. */
    XS_SET_QUOTA,
    /* How many types there are. */
    XS_TYPE_COUNT,
    /* Never a type. */
    XS_INVALID = 0xffff,
};

/* The earlier name of XS_CONTROL. */
#define XS_DEBUG XS_CONTROL

/*
 * An error's number, as the C library has it, and its name, which is what goes
 * over the wire.
 */
struct xsd_errors {
    /* The number. */
    int errnum;
    /* The name. */
    const char *errstring;
};

#ifdef EINVAL
#define XSD_ERROR(x) { x, #x }

/* By these names errors go over the wire. New ones are added at the end. */
#if defined(__GNUC__)
__attribute__((unused))
#endif
static const struct xsd_errors xsd_errors[] = {
    XSD_ERROR(EINVAL),
    XSD_ERROR(EACCES),
    XSD_ERROR(EEXIST),
    XSD_ERROR(EISDIR),
    XSD_ERROR(ENOENT),
    XSD_ERROR(ENOMEM),
    XSD_ERROR(ENOSPC),
    XSD_ERROR(EIO),
    XSD_ERROR(ENOTEMPTY),
    XSD_ERROR(ENOSYS),
    XSD_ERROR(EROFS),
    XSD_ERROR(EBUSY),
    XSD_ERROR(EAGAIN),
    XSD_ERROR(EISCONN),
    XSD_ERROR(E2BIG),
    XSD_ERROR(EPERM),
};
#endif /* EINVAL */

/* What a message begins with. */
struct xsd_sockmsg {
    /* What it is: XS_*. */
    uint32_t type;
    /* The client's number for the request, which the answer repeats. */
    uint32_t req_id;
    /* The transaction that it belongs to; zero if to none. */
    uint32_t tx_id;
    /* How many bytes follow: XENSTORE_PAYLOAD_MAX at most. */
    uint32_t len;
};

/* The strings of a watch event, in order. */
enum xs_watch_type {
    /* The path that has changed. */
    XS_WATCH_PATH = 0,
    /* What the client gave with its watch. */
    XS_WATCH_TOKEN,
};

/*
 * `incontents 150 xenstore_struct XenStore wire protocol.
 *
 * The page that a domain shares with the store.
 */

/* How many bytes each direction has in the page. */
#define XENSTORE_RING_SIZE 1024

/* An index of a ring. It counts up without end. */
typedef uint32_t XENSTORE_RING_IDX;

/* Where in the ring an index is. */
#define MASK_XENSTORE_IDX(idx) ((idx) & (XENSTORE_RING_SIZE - 1))

/* The page that a domain shares with the store. */
struct xenstore_domain_interface {
    /* What the domain writes. */
    char req[XENSTORE_RING_SIZE];
    /* What the store writes. */
    char rsp[XENSTORE_RING_SIZE];
    /* How far the store has read req. */
    XENSTORE_RING_IDX req_cons;
    /* How far the domain has written req. */
    XENSTORE_RING_IDX req_prod;
    /* How far the domain has read rsp. */
    XENSTORE_RING_IDX rsp_cons;
    /* How far the store has written rsp. */
    XENSTORE_RING_IDX rsp_prod;
    /* What the store can do: XENSTORE_SERVER_FEATURE_*. */
    uint32_t server_features;
    /* The state of the connection: XENSTORE_CONNECTED or XENSTORE_RECONNECT. */
    uint32_t connection;
    /* Why the store has stopped to talk with the domain: XENSTORE_ERROR_*. */
    uint32_t error;
    /*
     * The domain's port for events from the store, where Xen has made the
     * domain at boot. Zero otherwise: it is the one that the store is
     * introduced to the domain with.
     */
    uint32_t evtchn_port;
};

/*
 * How many bytes may follow the header of a message. The store closes the
 * connection on more.
 */
#define XENSTORE_PAYLOAD_MAX 4096

/* How long an absolute path may be; more is an error. */
#define XENSTORE_ABS_PATH_MAX 3072
/* How long a relative path may be; more is an error. */
#define XENSTORE_REL_PATH_MAX 2048

/* What a store can do. */

/* The connection can be closed and made anew. */
#define XENSTORE_SERVER_FEATURE_RECONNECTION 1
/* The page has the field error. */
#define XENSTORE_SERVER_FEATURE_ERROR        2
/* A watch may say how many levels below its node it is for. */
#define XENSTORE_SERVER_FEATURE_WATCHDEPTH   4
/* Permissions may name any domain at all. */
#define XENSTORE_SERVER_FEATURE_DOMID_ANY    8

/* The states of a connection. */

/* In use. */
#define XENSTORE_CONNECTED 0
/* Being made anew: the domain asks for it, the store ends it. */
#define XENSTORE_RECONNECT 1

/* Why the store has stopped to talk with a domain. */

/* It has not. */
#define XENSTORE_ERROR_NONE    0
/* Reading or writing failed. */
#define XENSTORE_ERROR_COMM    1
/* An index was wrong. */
#define XENSTORE_ERROR_RINGIDX 2
/* The protocol was broken: a message was too long. */
#define XENSTORE_ERROR_PROTO   3

#endif /* _XS_WIRE_H */
