/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/callback.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Callbacks: where Xen enters a PV guest's kernel.
 */

#ifndef __XEN_PUBLIC_CALLBACK_H__
#define __XEN_PUBLIC_CALLBACK_H__

#include "xen.h"

/*
 * long callback_op(int cmd, void *extra_args)
 *
 * @cmd        == CALLBACKOP_* (the operation).
 * @extra_args == struct callback_* (what it works on).
 *
 * Not all architectures have such callbacks: those without have no
 * xen_callback_t, and cannot include this header.
 */

/* The callbacks. */

/* x86: an event has come. */
#define CALLBACKTYPE_event               0
/*
 * x86: Xen could not return to the guest, since its segments are not valid,
 * say.
 */
#define CALLBACKTYPE_failsafe            1
/* x86_64: a 64-bit program has executed SYSCALL. */
#define CALLBACKTYPE_syscall             2
/*
 * x86_32: a program has executed SYSENTER, where the guest's kernel runs in
 * supervisor mode. Not for new code.
 */
#define CALLBACKTYPE_sysenter_deprecated 3
/* x86: a non-maskable interrupt has come. */
#define CALLBACKTYPE_nmi                 4
/*
 * x86: a program has executed SYSENTER.
 *
 * For a 64-bit Xen that is a 32-bit program, on Intel's processors; there,
 * 64-bit programs can do it too, but better use SYSCALL.
 */
#define CALLBACKTYPE_sysenter            5
/* x86_64: a 32-bit program has executed SYSCALL, on AMD's processors. */
#define CALLBACKTYPE_syscall32           7

/* How a callback is entered. */

/* With events masked. Those for events and NMIs are in any case. */
#define _CALLBACKF_mask_events 0
#define CALLBACKF_mask_events  (1U << _CALLBACKF_mask_events)

/* The operations of HYPERVISOR_callback_op. */

/* Sets a callback: callback_register. */
#define CALLBACKOP_register   0
/*
 * Takes a callback away: callback_unregister. EINVAL for those that a guest
 * cannot be without.
 */
#define CALLBACKOP_unregister 1

/* A callback. */
struct callback_register {
    /* IN: Which one: CALLBACKTYPE_*. */
    uint16_t type;
    /* IN: CALLBACKF_*. */
    uint16_t flags;
    /* IN: Where it enters the kernel. */
    xen_callback_t address;
};
typedef struct callback_register callback_register_t;
DEFINE_XEN_GUEST_HANDLE(callback_register_t);

/* A callback that is not wanted any more. */
struct callback_unregister {
    /* IN: Which one: CALLBACKTYPE_*. */
    uint16_t type;
    uint16_t _unused;
};
typedef struct callback_unregister callback_unregister_t;
DEFINE_XEN_GUEST_HANDLE(callback_unregister_t);

#if __XEN_INTERFACE_VERSION__ < 0x00030207
/* CALLBACKTYPE_sysenter as it was. */
#undef CALLBACKTYPE_sysenter
#define CALLBACKTYPE_sysenter CALLBACKTYPE_sysenter_deprecated
#endif

#endif /* __XEN_PUBLIC_CALLBACK_H__ */
