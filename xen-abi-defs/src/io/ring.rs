// SPDX-License-Identifier: MIT
//! Rings in shared memory: how the two halves of a paravirtual device talk.
//!
//! The front end is the guest's driver, the back end is the one that has the real device, in
//! another domain. The front end grants the back end access to some of its pages and tells it an
//! event channel; grants and port are passed through the store. There are two sorts of rings.
//!
//! **Rings of messages** hold requests and responses in slots of equal size, a power of two of
//! them. All four indices in the shared page count up without end and are taken modulo the number
//! of slots when a slot is looked up. The front end writes requests at `req_prod`; the back end
//! writes the response to a request over one that it has read, at `rsp_prod`, in any order that its
//! protocol allows. Each end keeps to itself how far it has read, and where it is writing until it
//! pushes its messages. There are never more requests without a response than slots, so no response
//! needs to look for room.
//!
//! An event for each message would be wasteful. `req_event` and `rsp_event` say which message the
//! reader wants an event for: the writer sends one when it pushes that message. A reader that has
//! run out of messages sets it to the next one, then looks once more, because one may have come in
//! between; only then does it sleep.
//!
//! **Rings of bytes** come in pairs, `in` (to the front end) and `out` (to the back end), each in
//! half of the granted pages. Their indices are in a page of their own, with the list of grants.
//!
//! The other end may be hostile: it can change a message while it is being read. Copy it first
//! (`RING_COPY_REQUEST`, `RING_COPY_RESPONSE`), then look at the copy alone.
//!
//! Whoever includes this needs `uint8_t` and the like, `memset`, and the barriers `xen_mb`,
//! `xen_rmb` and `xen_wmb`; for rings of bytes also `size_t`, `memcpy` and `grant_ref_t`.

use xen_abi::prelude::*;

xen_header! {
    file: "io/ring.h",
    guard: "__XEN_PUBLIC_IO_RING_H__",
    include: ["../xen.h", "../xen-compat.h"],
    reasons: {
        name_is_c: "steps in computing the size of a ring, which only other macros use",
    },
}

/// The length of an array without one in the protocols of devices: one element, as it was before
/// there was an agreed way to write such arrays.
#[xen_abi(when(interface(< 0x00041300)), since = "> 4.17")]
pub const XENPV_FLEX_ARRAY_DIM: usize = 1;
c_only! {
    why: "stands between the brackets of a flexible array, where Rust has a length of zero",
    text: "#define XENPV_FLEX_ARRAY_DIM XEN_FLEX_ARRAY_DIM",
    when: interface(>= 0x00041300),
}

c_only! {
    why: "the barriers under their earlier names; Rust has `core::sync::atomic::fence`",
    text: r#"
        #define xen_mb()  mb()
        #define xen_rmb() rmb()
        #define xen_wmb() wmb()
    "#,
    when: interface(< 0x00030208),
}

/// An index into a ring: it counts up without end, and wraps around at 32 bits.
#[xen_abi]
pub type RING_IDX = c_uint;

/// The greatest power of two that is not greater than `x`, which has at most two bits.
#[xen_abi(expect(name_is_c))]
pub const fn __RD2(x: u32) -> u32 {
    if x & 0x2 != 0 { 0x2 } else { x & 0x1 }
}
/// The same for at most four bits.
#[xen_abi(expect(name_is_c))]
pub const fn __RD4(x: u32) -> u32 {
    if x & 0xc != 0 {
        __RD2(x >> 2) << 2
    } else {
        __RD2(x)
    }
}
/// The same for at most eight bits.
#[xen_abi(expect(name_is_c))]
pub const fn __RD8(x: u32) -> u32 {
    if x & 0xf0 != 0 {
        __RD4(x >> 4) << 4
    } else {
        __RD4(x)
    }
}
/// The same for at most 16 bits.
#[xen_abi(expect(name_is_c))]
pub const fn __RD16(x: u32) -> u32 {
    if x & 0xff00 != 0 {
        __RD8(x >> 8) << 8
    } else {
        __RD8(x)
    }
}
/// The same for 32 bits; zero for zero. It can be computed while compiling, in C too.
#[xen_abi(expect(name_is_c))]
pub const fn __RD32(x: u32) -> u32 {
    if x & 0xffff0000 != 0 {
        __RD16(x >> 16) << 16
    } else {
        __RD16(x)
    }
}

c_only! {
    why: "what a generic type is in Rust: `SharedRing` and the types beside it",
    text: r#"
        /*
         * How many slots fit into _sz bytes that begin with the indices: of the ring types called
         * _s (a constant), and of the ring at _s.
         */
        #define __CONST_RING_SIZE(_s, _sz) \
            (__RD32(((_sz) - offsetof(struct _s##_sring, ring)) / \
                    sizeof(union _s##_sring_entry)))
        #define __RING_SIZE(_s, _sz) \
            (__RD32(((_sz) - (long)(_s)->ring + (long)(_s)) / sizeof((_s)->ring[0])))

        /*
         * The types of a ring of messages: a slot, the shared page, and what each end knows. The
         * shared page ends in the slots. The bytes in pvt are the protocol's own.
         */
        #define DEFINE_RING_TYPES(__name, __req_t, __rsp_t) \
        union __name##_sring_entry { \
            __req_t req; \
            __rsp_t rsp; \
        }; \
        struct __name##_sring { \
            RING_IDX req_prod, req_event, rsp_prod, rsp_event; \
            union { \
                struct { uint8_t smartpoll_active; } netif; \
                struct { uint8_t msg; } tapif_user; \
                uint8_t pvt_pad[4]; \
            } pvt; \
            uint8_t __pad[44]; \
            union __name##_sring_entry ring[XENPV_FLEX_ARRAY_DIM]; \
        }; \
        struct __name##_front_ring { \
            RING_IDX req_prod_pvt, rsp_cons; \
            unsigned int nr_ents; \
            struct __name##_sring *sring; \
        }; \
        struct __name##_back_ring { \
            RING_IDX rsp_prod_pvt, req_cons; \
            unsigned int nr_ents; \
            struct __name##_sring *sring; \
        }; \
        typedef struct __name##_sring __name##_sring_t; \
        typedef struct __name##_front_ring __name##_front_ring_t; \
        typedef struct __name##_back_ring __name##_back_ring_t
    "#,
}

c_only! {
    why: "statements and accesses through pointers to any ring; in Rust, a driver's methods",
    text: r#"
        /*
         * In all of these, _s is a pointer to the shared page, _r to a front or back ring. None
         * of them takes a lock, and none keeps the front end from having too many requests open.
         */

        /* An empty ring, in which the first message of either sort asks for an event. */
        #define SHARED_RING_INIT(_s) do { \
            (_s)->req_prod = (_s)->rsp_prod = 0; \
            (_s)->req_event = (_s)->rsp_event = 1; \
            (void)memset((_s)->pvt.pvt_pad, 0, sizeof((_s)->pvt.pvt_pad)); \
            (void)memset((_s)->__pad, 0, sizeof((_s)->__pad)); \
        } while ( 0 )

        /* The front end of a ring of __size bytes, in which both sides have come to index _i. */
        #define FRONT_RING_ATTACH(_r, _s, _i, __size) do { \
            (_r)->req_prod_pvt = (_i); \
            (_r)->rsp_cons = (_i); \
            (_r)->nr_ents = __RING_SIZE(_s, __size); \
            (_r)->sring = (_s); \
        } while ( 0 )
        #define FRONT_RING_INIT(_r, _s, __size) FRONT_RING_ATTACH(_r, _s, 0, __size)

        /* The same, with the shared page set up too: for the front end alone. */
        #define XEN_FRONT_RING_INIT(r, s, size) do { \
            SHARED_RING_INIT(s); \
            FRONT_RING_INIT(r, s, size); \
        } while ( 0 )

        /* The back end. */
        #define BACK_RING_ATTACH(_r, _s, _i, __size) do { \
            (_r)->rsp_prod_pvt = (_i); \
            (_r)->req_cons = (_i); \
            (_r)->nr_ents = __RING_SIZE(_s, __size); \
            (_r)->sring = (_s); \
        } while ( 0 )
        #define BACK_RING_INIT(_r, _s, __size) BACK_RING_ATTACH(_r, _s, 0, __size)

        /* The number of slots; and for the front end, of free ones, and whether there is none. */
        #define RING_SIZE(_r) ((_r)->nr_ents)
        #define RING_FREE_REQUESTS(_r) \
            (RING_SIZE(_r) - ((_r)->req_prod_pvt - (_r)->rsp_cons))
        #define RING_FULL(_r) (RING_FREE_REQUESTS(_r) == 0)

        /*
         * How many messages wait to be read. For requests, at most as many as there are slots
         * without a request in work, whatever the other end's index says.
         */
        #define XEN_RING_NR_UNCONSUMED_RESPONSES(_r) \
            ((_r)->sring->rsp_prod - (_r)->rsp_cons)
        #ifdef __GNUC__
        #define XEN_RING_NR_UNCONSUMED_REQUESTS(_r) ({ \
            unsigned int new_ = (_r)->sring->req_prod - (_r)->req_cons; \
            unsigned int room_ = RING_SIZE(_r) - ((_r)->req_cons - (_r)->rsp_prod_pvt); \
            new_ < room_ ? new_ : room_; \
        })
        #else
        #define XEN_RING_NR_UNCONSUMED_REQUESTS(_r) \
            ((_r)->sring->req_prod - (_r)->req_cons < \
             RING_SIZE(_r) - ((_r)->req_cons - (_r)->rsp_prod_pvt) \
             ? (_r)->sring->req_prod - (_r)->req_cons \
             : RING_SIZE(_r) - ((_r)->req_cons - (_r)->rsp_prod_pvt))
        #endif

        /* Whether any do. Who does not take it for their number says so, and gets 0 or 1. */
        #ifdef XEN_RING_HAS_UNCONSUMED_IS_BOOL
        #define RING_HAS_UNCONSUMED_RESPONSES(_r) (XEN_RING_NR_UNCONSUMED_RESPONSES(_r) != 0)
        #define RING_HAS_UNCONSUMED_REQUESTS(_r) (XEN_RING_NR_UNCONSUMED_REQUESTS(_r) != 0)
        #else
        #define RING_HAS_UNCONSUMED_RESPONSES(_r) XEN_RING_NR_UNCONSUMED_RESPONSES(_r)
        #define RING_HAS_UNCONSUMED_REQUESTS(_r) XEN_RING_NR_UNCONSUMED_REQUESTS(_r)
        #endif

        /* The message at an index, in shared memory. */
        #define RING_GET_REQUEST(_r, _idx) \
            (&(_r)->sring->ring[(_idx) & (RING_SIZE(_r) - 1)].req)
        #define RING_GET_RESPONSE(_r, _idx) \
            (&(_r)->sring->ring[(_idx) & (RING_SIZE(_r) - 1)].rsp)

        /* A copy of it, for which each of its bytes is read from there once and never again. */
        #define RING_COPY_(type, r, idx, dest) do { \
            *(dest) = *(volatile __typeof__(*(dest)) *)RING_GET_##type(r, idx); \
        } while ( 0 )
        #define RING_COPY_REQUEST(r, idx, req) RING_COPY_(REQUEST, r, idx, req)
        #define RING_COPY_RESPONSE(r, idx, rsp) RING_COPY_(RESPONSE, r, idx, rsp)

        /*
         * For the back end: whether a request at _cons would be one more than fit the ring; whether
         * the front end lies when it says that it has written up to _prod. For the front end:
         * whether the back end does.
         */
        #define RING_REQUEST_CONS_OVERFLOW(_r, _cons) \
            ((_cons) - (_r)->rsp_prod_pvt >= RING_SIZE(_r))
        #define RING_REQUEST_PROD_OVERFLOW(_r, _prod) \
            ((_prod) - (_r)->rsp_prod_pvt > RING_SIZE(_r))
        #define RING_RESPONSE_PROD_OVERFLOW(_r, _prod) \
            ((_prod) - (_r)->rsp_cons > RING_SIZE(_r))

        /* Shows the other end what has been written: messages first, then the index. */
        #define RING_PUSH_REQUESTS(_r) do { \
            xen_wmb(); \
            (_r)->sring->req_prod = (_r)->req_prod_pvt; \
        } while ( 0 )
        #define RING_PUSH_RESPONSES(_r) do { \
            xen_wmb(); \
            (_r)->sring->rsp_prod = (_r)->rsp_prod_pvt; \
        } while ( 0 )

        /*
         * The same, and sets _notify to whether the other end wants an event: whether the message
         * that it waits for is one of the new ones. It must see these before that is looked at.
         */
        #define RING_PUSH_REQUESTS_AND_CHECK_NOTIFY(_r, _notify) do { \
            RING_IDX old_ = (_r)->sring->req_prod, new_ = (_r)->req_prod_pvt; \
            xen_wmb(); \
            (_r)->sring->req_prod = new_; \
            xen_mb(); \
            (_notify) = (RING_IDX)(new_ - (_r)->sring->req_event) < (RING_IDX)(new_ - old_); \
        } while ( 0 )
        #define RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(_r, _notify) do { \
            RING_IDX old_ = (_r)->sring->rsp_prod, new_ = (_r)->rsp_prod_pvt; \
            xen_wmb(); \
            (_r)->sring->rsp_prod = new_; \
            xen_mb(); \
            (_notify) = (RING_IDX)(new_ - (_r)->sring->rsp_event) < (RING_IDX)(new_ - old_); \
        } while ( 0 )

        /*
         * Before sleeping: if there is nothing to read, asks for an event with the next message,
         * and looks again. Sets _work_to_do to what it found.
         */
        #define RING_FINAL_CHECK_FOR_REQUESTS(_r, _work_to_do) do { \
            (_work_to_do) = RING_HAS_UNCONSUMED_REQUESTS(_r); \
            if ( _work_to_do ) \
                break; \
            (_r)->sring->req_event = (_r)->req_cons + 1; \
            xen_mb(); \
            (_work_to_do) = RING_HAS_UNCONSUMED_REQUESTS(_r); \
        } while ( 0 )
        #define RING_FINAL_CHECK_FOR_RESPONSES(_r, _work_to_do) do { \
            (_work_to_do) = RING_HAS_UNCONSUMED_RESPONSES(_r); \
            if ( _work_to_do ) \
                break; \
            (_r)->sring->rsp_event = (_r)->rsp_cons + 1; \
            xen_mb(); \
            (_work_to_do) = RING_HAS_UNCONSUMED_RESPONSES(_r); \
        } while ( 0 )
    "#,
}

/// Log2 of the size of a page in the protocols of devices: 4096 bytes, whatever the architecture's
/// own pages are.
#[xen_abi(overridable)]
pub const XEN_PAGE_SHIFT: u32 = 12;

/// How many bytes each of a pair of byte rings has, which together have 2^`order` pages.
#[xen_abi(suffix(UL))]
pub const fn XEN_FLEX_RING_SIZE(order: u32) -> u64 {
    1 << (order + XEN_PAGE_SHIFT - 1)
}

c_only! {
    why: "functions of a name that is made up by a macro; in Rust, those of `xen_abi::ring`",
    text: r#"
        /*
         * What a pair of byte rings called name needs. Sizes and indices are in bytes; ring_size
         * is that of one ring. A masked index is below it, others count up without end.
         *   name_mask          makes an index a masked one.
         *   name_get_ring_ptr  is where the index is in memory.
         *   name_read_packet   copies size bytes out of the ring, and moves masked_cons on. They
         *                      must be there: see name_queued.
         *   name_write_packet  copies size bytes into the ring, and moves masked_prod on. There
         *                      must be room for them.
         *   name_queued        is how many bytes wait to be read.
         *   struct name_data   says where the two rings are in memory.
         */
        #define DEFINE_XEN_FLEX_RING(name) \
        static inline RING_IDX name##_mask(RING_IDX idx, RING_IDX ring_size) \
        { \
            return idx & (ring_size - 1); \
        } \
        static inline unsigned char *name##_get_ring_ptr(unsigned char *buf, RING_IDX idx, \
                                                         RING_IDX ring_size) \
        { \
            return buf + name##_mask(idx, ring_size); \
        } \
        static inline void name##_read_packet(void *opaque, const unsigned char *buf, \
                                              size_t size, RING_IDX masked_prod, \
                                              RING_IDX *masked_cons, RING_IDX ring_size) \
        { \
            size_t part = ring_size - *masked_cons; \
            if ( *masked_cons < masked_prod || size < part ) \
                part = size; \
            memcpy(opaque, buf + *masked_cons, part); \
            memcpy((unsigned char *)opaque + part, buf, size - part); \
            *masked_cons = name##_mask(*masked_cons + size, ring_size); \
        } \
        static inline void name##_write_packet(unsigned char *buf, const void *opaque, \
                                               size_t size, RING_IDX *masked_prod, \
                                               RING_IDX masked_cons, RING_IDX ring_size) \
        { \
            size_t part = ring_size - *masked_prod; \
            if ( *masked_prod < masked_cons || size < part ) \
                part = size; \
            memcpy(buf + *masked_prod, opaque, part); \
            memcpy(buf, (const unsigned char *)opaque + part, size - part); \
            *masked_prod = name##_mask(*masked_prod + size, ring_size); \
        } \
        static inline RING_IDX name##_queued(RING_IDX prod, RING_IDX cons, RING_IDX ring_size) \
        { \
            if ( prod == cons ) \
                return 0; \
            prod = name##_mask(prod, ring_size); \
            cons = name##_mask(cons, ring_size); \
            if ( prod == cons ) \
                return ring_size; \
            return prod > cons ? prod - cons : ring_size - (cons - prod); \
        } \
        struct name##_data { \
            unsigned char *in; \
            unsigned char *out; \
        }

        /*
         * The same with the page of indices: for each ring how far it has been read and written,
         * the two rings in different cache lines; log2 of how many pages both have together; the
         * grants for them.
         */
        #define DEFINE_XEN_FLEX_RING_AND_INTF(name) \
        struct name##_data_intf { \
            RING_IDX in_cons, in_prod; \
            uint8_t pad1[56]; \
            RING_IDX out_cons, out_prod; \
            uint8_t pad2[56]; \
            RING_IDX ring_order; \
            grant_ref_t ref[]; \
        }; \
        DEFINE_XEN_FLEX_RING(name)
    "#,
}
