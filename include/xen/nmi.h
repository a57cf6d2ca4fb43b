/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/nmi.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Non-maskable interrupts: who handles them, and what they came for.
 */

#ifndef __XEN_PUBLIC_NMI_H__
#define __XEN_PUBLIC_NMI_H__

#include "xen.h"

/* What an NMI came for: arch_shared_info.nmi_reason on x86. */

/* A device's error: bit 6 of I/O port 0x61. */
#define _XEN_NMIREASON_io_error     0
#define XEN_NMIREASON_io_error      (1UL << _XEN_NMIREASON_io_error)
/* PCI's SERR: bit 7 of I/O port 0x61. */
#define _XEN_NMIREASON_pci_serr     1
#define XEN_NMIREASON_pci_serr      (1UL << _XEN_NMIREASON_pci_serr)
#if __XEN_INTERFACE_VERSION__ < 0x00040300
/*
 * What XEN_NMIREASON_pci_serr was called: on old machines that bit is memory's
 * parity error.
 */
#define _XEN_NMIREASON_parity_error 1
#define XEN_NMIREASON_parity_error  (1UL << _XEN_NMIREASON_parity_error)
#endif
/* The machine does not say. */
#define _XEN_NMIREASON_unknown      2
#define XEN_NMIREASON_unknown       (1UL << _XEN_NMIREASON_unknown)

/*
 * long nmi_op(unsigned int cmd, void *arg)
 *
 * @cmd == XENNMI_* (the operation).
 * @arg == what it works on. The answer is zero where nothing went wrong.
 */

/* The operations of HYPERVISOR_nmi_op. */

/*
 * Sets the calling virtual CPU's handler: xennmi_callback. For virtual CPU 0 of
 * dom0; EINVAL for all others.
 */
#define XENNMI_register_callback   0
/* Takes the calling virtual CPU's handler away. No argument. */
#define XENNMI_unregister_callback 1

/* What handles NMIs. */
struct xennmi_callback {
    /* IN: Its virtual address. */
    unsigned long handler_address;
    unsigned long pad;
};
typedef struct xennmi_callback xennmi_callback_t;
DEFINE_XEN_GUEST_HANDLE(xennmi_callback_t);

#endif /* __XEN_PUBLIC_NMI_H__ */
