/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/io/pciif.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * PCI devices of other domains: the page that frontend and backend share.
 *
 * Either side has a request of its own there. The frontend asks for what it
 * does with the device (xen_pci_op), the backend tells of the device's errors
 * (xen_pcie_aer_op). A request is there while its flag in xen_pci_sharedinfo is
 * set; who has served it clears the flag.
 */

#ifndef __XEN_PCI_COMMON_H__
#define __XEN_PCI_COMMON_H__

/* The version of the protocol, as in xenstore. It changes with this file. */
#define XEN_PCI_MAGIC "7"

/* What is in xen_pci_sharedinfo.flags. */

/* The frontend has a request. */
#define _XEN_PCIF_active     0
#define XEN_PCIF_active      (1 << _XEN_PCIF_active)
/* The frontend handles errors. */
#define _XEN_PCIB_AERHANDLER 1
#define XEN_PCIB_AERHANDLER  (1 << _XEN_PCIB_AERHANDLER)
/* The backend has a request. */
#define _XEN_PCIB_active     2
#define XEN_PCIB_active      (1 << _XEN_PCIB_active)

/* What is asked for. */

/* Read configuration space. */
#define XEN_PCI_OP_conf_read        0
/* Write configuration space. */
#define XEN_PCI_OP_conf_write       1
/* Enable an MSI. The answer in value is its PIRQ. */
#define XEN_PCI_OP_enable_msi       2
/* Disable it. */
#define XEN_PCI_OP_disable_msi      3
/*
 * Enable MSI-X interrupts: value of them, in msix_entries, which get their
 * PIRQs.
 */
#define XEN_PCI_OP_enable_msix      4
/* Disable them. */
#define XEN_PCI_OP_disable_msix     5
/* By the backend: the device has an error. */
#define XEN_PCI_OP_aer_detected     6
/* By the backend: the device works again. */
#define XEN_PCI_OP_aer_resume       7
/* By the backend: the device's memory can be accessed again. */
#define XEN_PCI_OP_aer_mmio         8
/* By the backend: the device's slot has been reset. */
#define XEN_PCI_OP_aer_slotreset    9
/* Enable value MSIs at once. */
#define XEN_PCI_OP_enable_multi_msi 10

/* What comes of a request. */

/* It was done. */
#define XEN_PCI_ERR_success         0
/* There is no such device. */
#define XEN_PCI_ERR_dev_not_found   (-1)
/* Configuration space has no such register. */
#define XEN_PCI_ERR_invalid_offset  (-2)
/* The frontend may not do that. */
#define XEN_PCI_ERR_access_denied   (-3)
/* There is no such request. */
#define XEN_PCI_ERR_not_implemented (-4)
/* The backend has failed. */
#define XEN_PCI_ERR_op_failed       (-5)

/*
 * How many MSI-X interrupts a request has room for: as many as leave it in one
 * page.
 */
#define SH_INFO_MAX_VEC 128

/* An MSI-X interrupt. */
struct xen_msix_entry {
    /* Its PIRQ. */
    uint16_t vector;
    /* Its number in the device's table. */
    uint16_t entry;
};

/* A request of the frontend. */
struct xen_pci_op {
    /* What is asked for: XEN_PCI_OP_*. */
    uint32_t cmd;
    /* What came of it: XEN_PCI_ERR_*. */
    int32_t err;
    /* The device's segment. */
    uint32_t domain;
    /* The device's bus. */
    uint32_t bus;
    /* The device and its function. */
    uint32_t devfn;
    /* The register in configuration space. */
    int32_t offset;
    /* How many bytes it has. */
    int32_t size;
    /* What to write, or what was read. */
    uint32_t value;
    /* More about some requests. */
    uint32_t info;
    /* The MSI-X interrupts. */
    struct xen_msix_entry msix_entries[SH_INFO_MAX_VEC];
};

/* A request of the backend. */
struct xen_pcie_aer_op {
    /* What has happened: XEN_PCI_OP_aer_*. */
    uint32_t cmd;
    /*
     * The state of the device's connection; afterwards, what the frontend makes
     * of it.
     */
    int32_t err;
    /* The device's segment. */
    uint32_t domain;
    /* The device's bus. */
    uint32_t bus;
    /* The device and its function. */
    uint32_t devfn;
};

/* What the page begins with. */
struct xen_pci_sharedinfo {
    /* XEN_PCIF_* and XEN_PCIB_*. */
    uint32_t flags;
    /* The frontend's request. */
    struct xen_pci_op op;
    /* The backend's request. */
    struct xen_pcie_aer_op aer_op;
};

#endif /* __XEN_PCI_COMMON_H__ */
