/* SPDX-License-Identifier: MIT */
/*
 * Generated from acme-xen-abi/src/acme.rs by c-export; do not edit.
 * Refresh with: c-export --crate-root acme-xen-abi
 *
 * Acme's hypercall: the sensors of devices, and what they set off.
 *
 * The hypercall is __HYPERVISOR_arch_6, one of those that Xen leaves to others.
 * It takes an operation (XEN_ACME_*) and its argument in one struct,
 * xen_acme_op_t *. Only a privileged domain may call it.
 */

#ifndef __ACME_PUBLIC_ACME_H__
#define __ACME_PUBLIC_ACME_H__

#if !defined(__XEN__) && !defined(__XEN_TOOLS__)
#error "acme.h is for the hypervisor and the toolstack only"
#endif

#include <xen/xen.h>

/*
 * The version of this interface. Operations with another one fail with EACCES.
 */
#define XEN_ACME_INTERFACE_VERSION 0x00000001

/* Reads the sensors of a domain's devices. */
struct xen_acme_read_sensors {
    /* IN: Whose devices. */
    domid_t domain;
    uint16_t pad;
    /* IN/OUT: Room in temperatures; afterwards, how many sensors there are. */
    uint32_t count;
    /* IN: What they show, in units of 0.1 K. */
    XEN_GUEST_HANDLE_64(uint32) temperatures;
};

/* What happens above a temperature. */

/* The domain is told, by VIRQ_ARCH_6. */
#define XEN_ACME_ACTION_notify (1U << 0)
/* The domain is paused. */
#define XEN_ACME_ACTION_pause  (1U << 1)

/* Sets a temperature, and what happens above it. */
struct xen_acme_set_limit {
    /* IN: Whose device. */
    domid_t domain;
    uint16_t pad;
    /* IN: The sensor, counted from 0. */
    uint32_t sensor;
    /* IN: The temperature, in units of 0.1 K. */
    uint32_t limit;
    /* IN: What happens above it. */
    uint32_t action;
};

/* The argument of the hypercall. */
struct xen_acme_op {
    /* IN: What to do. */
    uint32_t cmd;

    /* The operations. */

    /* Read sensors: xen_acme_read_sensors. */
#define XEN_ACME_read_sensors 1
    /* Set a limit: xen_acme_set_limit. */
#define XEN_ACME_set_limit    2

    /* IN: XEN_ACME_INTERFACE_VERSION */
    uint32_t interface_version;
    /* IN/OUT: What it needs. */
    union {
        /* IN/OUT: Sensors. */
        struct xen_acme_read_sensors read_sensors;
        /* IN/OUT: A limit. */
        struct xen_acme_set_limit set_limit;
        /* Room for what is to come. */
        uint8_t pad[64];
    } u;
};
typedef struct xen_acme_op xen_acme_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_acme_op_t);

#endif /* __ACME_PUBLIC_ACME_H__ */
