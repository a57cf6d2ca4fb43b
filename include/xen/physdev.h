/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/physdev.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Physical devices: interrupt lines, I/O ports and PCI.
 *
 * HYPERVISOR_physdev_op(cmd, args) takes an operation (PHYSDEVOP_*) and a
 * pointer to its argument. Most operations are the hardware domain's: it drives
 * PCI and ACPI, and tells Xen what it finds. A PIRQ is the number by which a
 * domain knows an interrupt of a physical device.
 */

#ifndef __XEN_PUBLIC_PHYSDEV_H__
#define __XEN_PUBLIC_PHYSDEV_H__

#include "xen.h"

/* The operations of HYPERVISOR_physdev_op. Numbers 18 and 22 stay unused. */

/*
 * Told Xen that events of PIRQs had been unmasked. Obsolete since interface
 * 0x00030202, and no longer served.
 */
#define PHYSDEVOP_IRQ_UNMASK_NOTIFY  4
/* Asks how an interrupt line is to be treated: physdev_irq_status_query. */
#define PHYSDEVOP_irq_status_query   5
/* Sets the calling virtual CPU's I/O privilege level: physdev_set_iopl. */
#define PHYSDEVOP_set_iopl           6
/* Sets the calling virtual CPU's I/O port permissions: physdev_set_iobitmap. */
#define PHYSDEVOP_set_iobitmap       7
/* Reads a register of an IO-APIC: physdev_apic. */
#define PHYSDEVOP_apic_read          8
/* Writes a register of an IO-APIC: physdev_apic. */
#define PHYSDEVOP_apic_write         9
/* Allocates a vector for an interrupt line: physdev_irq. */
#define PHYSDEVOP_alloc_irq_vector   10
/* Gives the vector of an interrupt line back: physdev_irq. */
#define PHYSDEVOP_free_irq_vector    11
/* Says that an interrupt has been served: physdev_eoi. */
#define PHYSDEVOP_eoi                12
/* Gives a domain a PIRQ for an interrupt: physdev_map_pirq. */
#define PHYSDEVOP_map_pirq           13
/* Takes a PIRQ from a domain: physdev_unmap_pirq. */
#define PHYSDEVOP_unmap_pirq         14
/* Announces a PCI device of segment 0: physdev_manage_pci. */
#define PHYSDEVOP_manage_pci_add     15
/* Says that a PCI device of segment 0 has gone: physdev_manage_pci. */
#define PHYSDEVOP_manage_pci_remove  16
/*
 * Registers a page that says which PIRQs need PHYSDEVOP_eoi:
 * physdev_pirq_eoi_gmfn. From then on, PHYSDEVOP_eoi unmasks the PIRQ's event
 * channel as well.
 */
#define PHYSDEVOP_pirq_eoi_gmfn_v1   17
/* Restores the MSIs of a PCI device of segment 0: physdev_restore_msi. */
#define PHYSDEVOP_restore_msi        19
/*
 * Announces a PCI device of segment 0 that is an extended or virtual function:
 * physdev_manage_pci_ext.
 */
#define PHYSDEVOP_manage_pci_add_ext 20
/* Sets the trigger mode and polarity of a GSI: physdev_setup_gsi. */
#define PHYSDEVOP_setup_gsi          21
/* Reserves a PIRQ that is not in use: physdev_get_free_pirq. */
#define PHYSDEVOP_get_free_pirq      23
/*
 * Says whether an area of memory-mapped configuration space is reserved by the
 * firmware: physdev_pci_mmcfg_reserved.
 */
#define PHYSDEVOP_pci_mmcfg_reserved 24
/* Announces a PCI device: physdev_pci_device_add. */
#define PHYSDEVOP_pci_device_add     25
/* Says that a PCI device has gone: physdev_pci_device. */
#define PHYSDEVOP_pci_device_remove  26
/*
 * Restores the MSIs of a PCI device, after a suspend or reset:
 * physdev_pci_device.
 */
#define PHYSDEVOP_restore_msi_ext    27
/*
 * Registers a page that says which PIRQs need PHYSDEVOP_eoi, and changes
 * nothing else: physdev_pirq_eoi_gmfn.
 */
#define PHYSDEVOP_pirq_eoi_gmfn_v2   28
/* Announces a reset of a debug port's controller: physdev_dbgp_op. */
#define PHYSDEVOP_dbgp_op            29
/*
 * Says that the memory resources of a device with MSI-X stay where they are
 * from now on: physdev_pci_device.
 */
#define PHYSDEVOP_prepare_msix       30
/* Says that they may move again: physdev_pci_device. */
#define PHYSDEVOP_release_msix       31
/*
 * Says that a PCI device has been reset, so that Xen renews what it knows of
 * its state: pci_device_reset.
 */
#define PHYSDEVOP_pci_device_reset   32

/*
 * Says that an interrupt has been served, so that its line may interrupt again.
 */
struct physdev_eoi {
    /* IN: The PIRQ. */
    uint32_t irq;
};
typedef struct physdev_eoi physdev_eoi_t;
DEFINE_XEN_GUEST_HANDLE(physdev_eoi_t);

/*
 * Registers a page of the domain in which Xen keeps one bit for each PIRQ: set
 * where PHYSDEVOP_eoi is needed once an interrupt has been served. A domain can
 * do this once; it gets EBUSY afterwards.
 */
struct physdev_pirq_eoi_gmfn {
    /* IN: The page's guest frame. */
    xen_pfn_t gmfn;
};
typedef struct physdev_pirq_eoi_gmfn physdev_pirq_eoi_gmfn_t;
DEFINE_XEN_GUEST_HANDLE(physdev_pirq_eoi_gmfn_t);

/* Asks how an interrupt line is to be treated. */
struct physdev_irq_status_query {
    /* IN: The PIRQ. */
    uint32_t irq;
    /* OUT: XENIRQSTAT_*. */
    uint32_t flags;
};
typedef struct physdev_irq_status_query physdev_irq_status_query_t;
DEFINE_XEN_GUEST_HANDLE(physdev_irq_status_query_t);

/* How an interrupt line is to be treated. */

/* PHYSDEVOP_eoi is needed once an interrupt has been served. */
#define _XENIRQSTAT_needs_eoi 0
#define XENIRQSTAT_needs_eoi  (1U << _XENIRQSTAT_needs_eoi)
/* Other domains use the line too. */
#define _XENIRQSTAT_shared    1
#define XENIRQSTAT_shared     (1U << _XENIRQSTAT_shared)

/* Sets the I/O privilege level of the calling virtual CPU. */
struct physdev_set_iopl {
    /* IN: The level, 0 to 3: rings up to this one may use I/O ports. */
    uint32_t iopl;
};
typedef struct physdev_set_iopl physdev_set_iopl_t;
DEFINE_XEN_GUEST_HANDLE(physdev_set_iopl_t);

/* Sets the I/O port permissions of the calling virtual CPU. */
struct physdev_set_iobitmap {
#if __XEN_INTERFACE_VERSION__ >= 0x00030205
    /*
     * IN: One bit for each port: clear where the port may be used. Not copied:
     * Xen looks here whenever a port is used.
     */
    XEN_GUEST_HANDLE(uint8) bitmap;
#else
    /*
     * IN: One bit for each port: clear where the port may be used. Not copied:
     * Xen looks here whenever a port is used.
     */
    uint8_t *bitmap;
#endif
    /*
     * IN: How many ports the bits stand for, from port 0 on; at most 65536.
     * Later ones may not be used.
     */
    uint32_t nr_ports;
};
typedef struct physdev_set_iobitmap physdev_set_iobitmap_t;
DEFINE_XEN_GUEST_HANDLE(physdev_set_iobitmap_t);

/* Reads or writes a register of an IO-APIC. */
struct physdev_apic {
    /* IN: The IO-APIC's physical address. */
    unsigned long apic_physbase;
    /* IN: The register. */
    uint32_t reg;
    /* IN/OUT: What was read, or is to be written. */
    uint32_t value;
};
typedef struct physdev_apic physdev_apic_t;
DEFINE_XEN_GUEST_HANDLE(physdev_apic_t);

/* Allocates the vector of an interrupt line, or gives it back. */
struct physdev_irq {
    /* IN: The line. */
    uint32_t irq;
    /*
     * IN/OUT: The vector: written by PHYSDEVOP_alloc_irq_vector, read by
     * PHYSDEVOP_free_irq_vector. Xen keeps the real ones to itself, and writes
     * irq.
     */
    uint32_t vector;
};
typedef struct physdev_irq physdev_irq_t;
DEFINE_XEN_GUEST_HANDLE(physdev_irq_t);

/* What a PIRQ is made for. */

/* An MSI or MSI-X interrupt of a device in PCI segment 0. */
#define MAP_PIRQ_TYPE_MSI       0x0
/* An interrupt line. */
#define MAP_PIRQ_TYPE_GSI       0x1
/* Nothing that is known. */
#define MAP_PIRQ_TYPE_UNKNOWN   0x2
/* An MSI or MSI-X interrupt of a device in any PCI segment. */
#define MAP_PIRQ_TYPE_MSI_SEG   0x3
/* Several MSIs of one device, with consecutive PIRQs. */
#define MAP_PIRQ_TYPE_MULTI_MSI 0x4

/* Gives a domain a PIRQ for an interrupt. */
struct physdev_map_pirq {
    /* IN: The domain; DOMID_SELF for the caller. */
    domid_t domid;
    /* IN: What the PIRQ is for: MAP_PIRQ_TYPE_*. */
    int type;
    /*
     * IN: The line, for MAP_PIRQ_TYPE_GSI. For an MSI, the interrupt that Xen
     * is to use, or -1 for any; unused for MAP_PIRQ_TYPE_MULTI_MSI.
     */
    int index;
    /*
     * IN/OUT: The PIRQ that the domain wants, or a negative number for any;
     * afterwards, the one that it got (the first of several).
     */
    int pirq;
    /*
     * IN: For MSIs, the device's bus. MAP_PIRQ_TYPE_MSI_SEG and
     * MAP_PIRQ_TYPE_MULTI_MSI have the segment in the upper 16 bits.
     */
    int bus;
    /* IN: For MSIs, its device (upper five bits) and function (lower three). */
    int devfn;
    /*
     * IN/OUT: For MSI-X, the entry of the device's table. For
     * MAP_PIRQ_TYPE_MULTI_MSI, how many are wanted; where that is too many,
     * afterwards how many there could be.
     */
    int entry_nr;
    /*
     * IN: The physical address of the MSI-X table; zero for an MSI that is not
     * MSI-X.
     */
    uint64_t table_base;
};
typedef struct physdev_map_pirq physdev_map_pirq_t;
DEFINE_XEN_GUEST_HANDLE(physdev_map_pirq_t);

/* Takes a PIRQ from a domain. */
struct physdev_unmap_pirq {
    /* IN: The domain; DOMID_SELF for the caller. */
    domid_t domid;
    /* IN: The PIRQ. */
    int pirq;
};
typedef struct physdev_unmap_pirq physdev_unmap_pirq_t;
DEFINE_XEN_GUEST_HANDLE(physdev_unmap_pirq_t);

/*
 * Announces a PCI device of segment 0, or says that it has gone.
 * PHYSDEVOP_pci_device_add and PHYSDEVOP_pci_device_remove know all segments.
 */
struct physdev_manage_pci {
    /* IN: The device's bus. */
    uint8_t bus;
    /* IN: Its device (upper five bits) and function (lower three). */
    uint8_t devfn;
};
typedef struct physdev_manage_pci physdev_manage_pci_t;
DEFINE_XEN_GUEST_HANDLE(physdev_manage_pci_t);

/*
 * Restores the MSIs of a PCI device of segment 0. PHYSDEVOP_restore_msi_ext
 * knows all segments.
 */
struct physdev_restore_msi {
    /* IN: The device's bus. */
    uint8_t bus;
    /* IN: Its device (upper five bits) and function (lower three). */
    uint8_t devfn;
};
typedef struct physdev_restore_msi physdev_restore_msi_t;
DEFINE_XEN_GUEST_HANDLE(physdev_restore_msi_t);

/*
 * Announces a PCI device of segment 0 that is an extended or virtual function.
 * PHYSDEVOP_pci_device_add knows all segments.
 */
struct physdev_manage_pci_ext {
    /* IN: The device's bus. */
    uint8_t bus;
    /* IN: Its device (upper five bits) and function (lower three). */
    uint8_t devfn;
    /* IN: Non-zero: it is an extended function (ARI). */
    uint32_t is_extfn;
    /* IN: Non-zero: it is a virtual function of physfn. */
    uint32_t is_virtfn;
    /* IN: The physical function that a virtual one belongs to. */
    struct {
        /* IN: Its bus. */
        uint8_t bus;
        /* IN: Its device (upper five bits) and function (lower three). */
        uint8_t devfn;
    } physfn;
};
typedef struct physdev_manage_pci_ext physdev_manage_pci_ext_t;
DEFINE_XEN_GUEST_HANDLE(physdev_manage_pci_ext_t);

/*
 * The argument of the first form of the hypercall, in which the operation was a
 * field. Interface 0x00030202 brought the present form.
 */
struct physdev_op {
    /* IN: The operation: PHYSDEVOP_*. */
    uint32_t cmd;
    /* IN/OUT: Its argument. */
    union {
        /* IN/OUT: Asks how an interrupt line is to be treated. */
        physdev_irq_status_query_t irq_status_query;
        /* IN: Sets the I/O privilege level. */
        physdev_set_iopl_t set_iopl;
        /* IN: Sets the I/O port permissions. */
        physdev_set_iobitmap_t set_iobitmap;
        /* IN/OUT: Reads or writes a register of an IO-APIC. */
        physdev_apic_t apic_op;
        /*
         * IN/OUT: Allocates the vector of an interrupt line, or gives it back.
         */
        physdev_irq_t irq_op;
    } u;
};
typedef struct physdev_op physdev_op_t;
DEFINE_XEN_GUEST_HANDLE(physdev_op_t);

/* Sets the trigger mode and polarity of a GSI. */
struct physdev_setup_gsi {
    /* IN: The GSI. */
    int gsi;
    /* IN: 0: by edge; 1: by level. */
    uint8_t triggering;
    /* IN: 0: active high; 1: active low. */
    uint8_t polarity;
};
typedef struct physdev_setup_gsi physdev_setup_gsi_t;
DEFINE_XEN_GUEST_HANDLE(physdev_setup_gsi_t);

/* Reserves a PIRQ that is not in use, for a later PHYSDEVOP_map_pirq. */
struct physdev_get_free_pirq {
    /* IN: What it will be for: MAP_PIRQ_TYPE_GSI or MAP_PIRQ_TYPE_MSI. */
    int type;
    /* OUT: The PIRQ. */
    uint32_t pirq;
};
typedef struct physdev_get_free_pirq physdev_get_free_pirq_t;
DEFINE_XEN_GUEST_HANDLE(physdev_get_free_pirq_t);

/* What is known of an area of memory-mapped configuration space. */

/* The firmware's tables reserve it, so Xen may use it. */
#define XEN_PCI_MMCFG_RESERVED 0x1

/*
 * Says whether an area of memory-mapped configuration space is reserved by the
 * firmware. Only the hardware domain can tell, since only it interprets ACPI's
 * tables.
 */
struct physdev_pci_mmcfg_reserved {
    /* IN: The area's physical address, as in ACPI's MCFG table. */
    uint64_t address;
    /* IN: Its PCI segment. */
    uint16_t segment;
    /* IN: Its first bus. */
    uint8_t start_bus;
    /* IN: Its last bus. */
    uint8_t end_bus;
    /* IN: XEN_PCI_MMCFG_*. */
    uint32_t flags;
};
typedef struct physdev_pci_mmcfg_reserved physdev_pci_mmcfg_reserved_t;
DEFINE_XEN_GUEST_HANDLE(physdev_pci_mmcfg_reserved_t);

/* What is known of a PCI device. */

/* It is an extended function (ARI). */
#define XEN_PCI_DEV_EXTFN  0x1
/* It is a virtual function of physfn. */
#define XEN_PCI_DEV_VIRTFN 0x2
/* Its proximity domain is known, and is in optarr[0]. */
#define XEN_PCI_DEV_PXM    0x4

/* Announces a PCI device. */
struct physdev_pci_device_add {
    /* IN: The device's segment. */
    uint16_t seg;
    /* IN: Its bus. */
    uint8_t bus;
    /* IN: Its device (upper five bits) and function (lower three). */
    uint8_t devfn;
    /* IN: XEN_PCI_DEV_*. */
    uint32_t flags;
    /*
     * IN: The physical function that a virtual one belongs to, in the same
     * segment.
     */
    struct {
        /* IN: Its bus. */
        uint8_t bus;
        /* IN: Its device (upper five bits) and function (lower three). */
        uint8_t devfn;
    } physfn;
    /*
     * IN: Further facts, as flags says: the proximity domain, with
     * XEN_PCI_DEV_PXM.
     */
    uint32_t optarr[XEN_FLEX_ARRAY_DIM];
};
typedef struct physdev_pci_device_add physdev_pci_device_add_t;
DEFINE_XEN_GUEST_HANDLE(physdev_pci_device_add_t);

/* A PCI device. */
struct physdev_pci_device {
    /* IN: Its segment. */
    uint16_t seg;
    /* IN: Its bus. */
    uint8_t bus;
    /* IN: Its device (upper five bits) and function (lower three). */
    uint8_t devfn;
};
typedef struct physdev_pci_device physdev_pci_device_t;
DEFINE_XEN_GUEST_HANDLE(physdev_pci_device_t);

/*
 * Says that a PCI device has been reset, so that Xen renews what it knows of
 * the device's state. For the hardware domain, after each reset that it makes.
 */
struct pci_device_reset {
    /* IN: The device. */
    physdev_pci_device_t dev;

    /* The sort of a PCI device's reset. */

    /* Its power was off. */
#define PCI_DEVICE_RESET_COLD 0x0
    /* The bus's reset signal, with the power on. */
#define PCI_DEVICE_RESET_WARM 0x1
    /* A reset sent over the link. */
#define PCI_DEVICE_RESET_HOT  0x2
    /* A function-level reset. */
#define PCI_DEVICE_RESET_FLR  0x3

    /* The bits of flags that hold the sort of the reset. */
#define PCI_DEVICE_RESET_MASK 0x3

    /*
     * IN: The sort of reset, PCI_DEVICE_RESET_*; all other bits are zero, or
     * EINVAL comes back.
     */
    uint32_t flags;
};

/* When a debug port's controller is reset. */

/* Soon: Xen stops using the port. */
#define PHYSDEVOP_DBGP_RESET_PREPARE 1
/* It has been: Xen may use the port again. */
#define PHYSDEVOP_DBGP_RESET_DONE    2

/* What a debug port's controller is connected to. */

/* Not known: any controller may be meant. */
#define PHYSDEVOP_DBGP_BUS_UNKNOWN 0
/* PCI. */
#define PHYSDEVOP_DBGP_BUS_PCI     1

/* Announces a reset of the USB controller whose debug port Xen may be using. */
struct physdev_dbgp_op {
    /* IN: PHYSDEVOP_DBGP_RESET_*. */
    uint8_t op;
    /* IN: PHYSDEVOP_DBGP_BUS_*. */
    uint8_t bus;
    /* IN: The controller. */
    union {
        /* IN: A PCI device. */
        physdev_pci_device_t pci;
    } u;
};
typedef struct physdev_dbgp_op physdev_dbgp_op_t;
DEFINE_XEN_GUEST_HANDLE(physdev_dbgp_op_t);

#if __XEN_INTERFACE_VERSION__ < 0x00040600

/* Names from before interface 0x00030202, which new code does not use. */

/* PHYSDEVOP_irq_status_query */
#define PHYSDEVOP_IRQ_STATUS_QUERY PHYSDEVOP_irq_status_query
/* PHYSDEVOP_set_iopl */
#define PHYSDEVOP_SET_IOPL         PHYSDEVOP_set_iopl
/* PHYSDEVOP_set_iobitmap */
#define PHYSDEVOP_SET_IOBITMAP     PHYSDEVOP_set_iobitmap
/* PHYSDEVOP_apic_read */
#define PHYSDEVOP_APIC_READ        PHYSDEVOP_apic_read
/* PHYSDEVOP_apic_write */
#define PHYSDEVOP_APIC_WRITE       PHYSDEVOP_apic_write
/* PHYSDEVOP_alloc_irq_vector */
#define PHYSDEVOP_ASSIGN_VECTOR    PHYSDEVOP_alloc_irq_vector
/* PHYSDEVOP_free_irq_vector */
#define PHYSDEVOP_FREE_VECTOR      PHYSDEVOP_free_irq_vector

/*
 * Names of flags from before interface 0x00030202, which new code does not use.
 */

/* XENIRQSTAT_needs_eoi */
#define PHYSDEVOP_IRQ_NEEDS_UNMASK_NOTIFY XENIRQSTAT_needs_eoi
/* XENIRQSTAT_shared */
#define PHYSDEVOP_IRQ_SHARED              XENIRQSTAT_shared

#endif /* __XEN_INTERFACE_VERSION__ < 0x00040600 */

#if __XEN_INTERFACE_VERSION__ < 0x00040200
/*
 * Registers a page that says which PIRQs need PHYSDEVOP_eoi, as the interface
 * in use does it.
 */
#define PHYSDEVOP_pirq_eoi_gmfn PHYSDEVOP_pirq_eoi_gmfn_v1
#else
/*
 * Registers a page that says which PIRQs need PHYSDEVOP_eoi, as the interface
 * in use does it.
 */
#define PHYSDEVOP_pirq_eoi_gmfn PHYSDEVOP_pirq_eoi_gmfn_v2
#endif

#endif /* __XEN_PUBLIC_PHYSDEV_H__ */
