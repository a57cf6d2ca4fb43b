// SPDX-License-Identifier: MIT
//! Physical devices: interrupt lines, I/O ports and PCI.
//!
//! `HYPERVISOR_physdev_op(cmd, args)` takes an operation (`PHYSDEVOP_*`) and a pointer to its
//! argument. Most operations are the hardware domain's: it drives PCI and ACPI, and tells Xen what
//! it finds. A PIRQ is the number by which a domain knows an interrupt of a physical device.

use crate::xen::*;
use xen_abi::prelude::*;

xen_header! {
    file: "physdev.h",
    guard: "__XEN_PUBLIC_PHYSDEV_H__",
    include: ["xen.h"],
    reasons: {
        implicit_padding: "fixed before padding was spelled out",
        tail_padding: "fixed before padding was spelled out",
        no_native_int: "fixed with C's own integers; the 32-bit forms are translated",
        same_layout: "fixed with types of native width; the 32-bit forms are translated",
        wide_alignment: "fixed with a plain 64-bit address; the 32-bit forms are translated",
    },
}

/// The operations of `HYPERVISOR_physdev_op`. Numbers 18 and 22 stay unused.
#[xen_abi(open_enum(u32))]
pub enum PhysdevOp {
    /// Told Xen that events of PIRQs had been unmasked. Obsolete since interface 0x00030202, and no
    /// longer served.
    #[abi(op(
        __HYPERVISOR_physdev_op,
        unserved = "obsolete since interface 0x00030202"
    ))]
    PHYSDEVOP_IRQ_UNMASK_NOTIFY = 4,
    /// Asks how an interrupt line is to be treated: `physdev_irq_status_query`.
    PHYSDEVOP_irq_status_query = 5,
    /// Sets the calling virtual CPU's I/O privilege level: `physdev_set_iopl`.
    PHYSDEVOP_set_iopl = 6,
    /// Sets the calling virtual CPU's I/O port permissions: `physdev_set_iobitmap`.
    PHYSDEVOP_set_iobitmap = 7,
    /// Reads a register of an IO-APIC: `physdev_apic`.
    PHYSDEVOP_apic_read = 8,
    /// Writes a register of an IO-APIC: `physdev_apic`.
    PHYSDEVOP_apic_write = 9,
    /// Allocates a vector for an interrupt line: `physdev_irq`.
    PHYSDEVOP_alloc_irq_vector = 10,
    /// Gives the vector of an interrupt line back: `physdev_irq`.
    PHYSDEVOP_free_irq_vector = 11,
    /// Says that an interrupt has been served: `physdev_eoi`.
    PHYSDEVOP_eoi = 12,
    /// Gives a domain a PIRQ for an interrupt: `physdev_map_pirq`.
    PHYSDEVOP_map_pirq = 13,
    /// Takes a PIRQ from a domain: `physdev_unmap_pirq`.
    PHYSDEVOP_unmap_pirq = 14,
    /// Announces a PCI device of segment 0: `physdev_manage_pci`.
    PHYSDEVOP_manage_pci_add = 15,
    /// Says that a PCI device of segment 0 has gone: `physdev_manage_pci`.
    PHYSDEVOP_manage_pci_remove = 16,
    /// Registers a page that says which PIRQs need `PHYSDEVOP_eoi`: `physdev_pirq_eoi_gmfn`. From
    /// then on, `PHYSDEVOP_eoi` unmasks the PIRQ's event channel as well.
    PHYSDEVOP_pirq_eoi_gmfn_v1 = 17,
    /// Restores the MSIs of a PCI device of segment 0: `physdev_restore_msi`.
    PHYSDEVOP_restore_msi = 19,
    /// Announces a PCI device of segment 0 that is an extended or virtual function:
    /// `physdev_manage_pci_ext`.
    PHYSDEVOP_manage_pci_add_ext = 20,
    /// Sets the trigger mode and polarity of a GSI: `physdev_setup_gsi`.
    PHYSDEVOP_setup_gsi = 21,
    /// Reserves a PIRQ that is not in use: `physdev_get_free_pirq`.
    PHYSDEVOP_get_free_pirq = 23,
    /// Says whether an area of memory-mapped configuration space is reserved by the firmware:
    /// `physdev_pci_mmcfg_reserved`.
    PHYSDEVOP_pci_mmcfg_reserved = 24,
    /// Announces a PCI device: `physdev_pci_device_add`.
    PHYSDEVOP_pci_device_add = 25,
    /// Says that a PCI device has gone: `physdev_pci_device`.
    PHYSDEVOP_pci_device_remove = 26,
    /// Restores the MSIs of a PCI device, after a suspend or reset: `physdev_pci_device`.
    PHYSDEVOP_restore_msi_ext = 27,
    /// Registers a page that says which PIRQs need `PHYSDEVOP_eoi`, and changes nothing else:
    /// `physdev_pirq_eoi_gmfn`.
    PHYSDEVOP_pirq_eoi_gmfn_v2 = 28,
    /// Announces a reset of a debug port's controller: `physdev_dbgp_op`.
    PHYSDEVOP_dbgp_op = 29,
    /// Says that the memory resources of a device with MSI-X stay where they are from now on:
    /// `physdev_pci_device`.
    PHYSDEVOP_prepare_msix = 30,
    /// Says that they may move again: `physdev_pci_device`.
    PHYSDEVOP_release_msix = 31,
    /// Says that a PCI device has been reset, so that Xen renews what it knows of its state:
    /// `pci_device_reset`.
    #[abi(since = "> 4.17")]
    PHYSDEVOP_pci_device_reset = 32,
}

/// Says that an interrupt has been served, so that its line may interrupt again.
#[xen_abi(op(__HYPERVISOR_physdev_op, PHYSDEVOP_eoi), typedef, handle)]
pub struct physdev_eoi {
    /// The PIRQ.
    #[abi(input)]
    pub irq: u32,
}

/// Registers a page of the domain in which Xen keeps one bit for each PIRQ: set where
/// `PHYSDEVOP_eoi` is needed once an interrupt has been served. A domain can do this once; it gets
/// EBUSY afterwards.
#[xen_abi(
    op(
        __HYPERVISOR_physdev_op,
        PHYSDEVOP_pirq_eoi_gmfn_v1,
        safety = "the frame is the caller's, and accessed as memory that Xen writes from now on"
    ),
    op(
        __HYPERVISOR_physdev_op,
        PHYSDEVOP_pirq_eoi_gmfn_v2,
        safety = "the frame is the caller's, and accessed as memory that Xen writes from now on"
    ),
    typedef,
    handle,
    expect(same_layout)
)]
pub struct physdev_pirq_eoi_gmfn {
    /// The page's guest frame.
    #[abi(input)]
    pub gmfn: xen_pfn_t,
}

/// Asks how an interrupt line is to be treated.
#[xen_abi(
    op(__HYPERVISOR_physdev_op, PHYSDEVOP_irq_status_query),
    typedef,
    handle
)]
pub struct physdev_irq_status_query {
    /// The PIRQ.
    #[abi(input)]
    pub irq: u32,
    /// `XENIRQSTAT_*`.
    #[abi(output)]
    pub flags: u32,
}

/// How an interrupt line is to be treated.
#[xen_abi(flags(u32), bit_numbers)]
pub enum XenIrqStat {
    /// `PHYSDEVOP_eoi` is needed once an interrupt has been served.
    XENIRQSTAT_needs_eoi = 1u32 << 0,
    /// Other domains use the line too.
    XENIRQSTAT_shared = 1u32 << 1,
}

/// Sets the I/O privilege level of the calling virtual CPU.
#[xen_abi(op(__HYPERVISOR_physdev_op, PHYSDEVOP_set_iopl), typedef, handle)]
pub struct physdev_set_iopl {
    /// The level, 0 to 3: rings up to this one may use I/O ports.
    #[abi(input)]
    pub iopl: u32,
}

/// Sets the I/O port permissions of the calling virtual CPU.
#[xen_abi(
    op(
        __HYPERVISOR_physdev_op,
        PHYSDEVOP_set_iobitmap,
        safety = "the bitmap stays where it is until another one is set: Xen keeps its address"
    ),
    typedef,
    handle,
    expect(tail_padding, same_layout),
    expect(
        no_pointer,
        reason = "interfaces before 0x00030205 knew no guest handles"
    )
)]
pub struct physdev_set_iobitmap {
    /// One bit for each port: clear where the port may be used. Not copied: Xen looks here whenever
    /// a port is used.
    #[abi(input, buffer(input, len = (nr_ports + 7) / 8), when(interface(>= 0x00030205)))]
    pub bitmap: GuestHandle<uint8>,
    /// One bit for each port: clear where the port may be used. Not copied: Xen looks here whenever
    /// a port is used.
    #[abi(input, buffer(input, len = (nr_ports + 7) / 8), when(interface(< 0x00030205)))]
    pub bitmap: *mut u8,
    /// How many ports the bits stand for, from port 0 on; at most 65536. Later ones may not be
    /// used.
    #[abi(input)]
    pub nr_ports: u32,
}

/// Reads or writes a register of an IO-APIC.
#[xen_abi(
    op(__HYPERVISOR_physdev_op, PHYSDEVOP_apic_read),
    op(__HYPERVISOR_physdev_op, PHYSDEVOP_apic_write),
    typedef,
    handle,
    expect(no_native_int, same_layout)
)]
pub struct physdev_apic {
    /// The IO-APIC's physical address.
    #[abi(input)]
    pub apic_physbase: c_ulong,
    /// The register.
    #[abi(input)]
    pub reg: u32,
    /// What was read, or is to be written.
    #[abi(input, output)]
    pub value: u32,
}

/// Allocates the vector of an interrupt line, or gives it back.
#[xen_abi(
    op(__HYPERVISOR_physdev_op, PHYSDEVOP_alloc_irq_vector),
    op(__HYPERVISOR_physdev_op, PHYSDEVOP_free_irq_vector),
    typedef,
    handle
)]
pub struct physdev_irq {
    /// The line.
    #[abi(input)]
    pub irq: u32,
    /// The vector: written by `PHYSDEVOP_alloc_irq_vector`, read by `PHYSDEVOP_free_irq_vector`.
    /// Xen keeps the real ones to itself, and writes `irq`.
    #[abi(input, output)]
    pub vector: u32,
}

/// What a PIRQ is made for.
#[xen_abi(open_enum(i32))]
pub enum MapPirqType {
    /// An MSI or MSI-X interrupt of a device in PCI segment 0.
    MAP_PIRQ_TYPE_MSI = 0x0,
    /// An interrupt line.
    MAP_PIRQ_TYPE_GSI = 0x1,
    /// Nothing that is known.
    MAP_PIRQ_TYPE_UNKNOWN = 0x2,
    /// An MSI or MSI-X interrupt of a device in any PCI segment.
    MAP_PIRQ_TYPE_MSI_SEG = 0x3,
    /// Several MSIs of one device, with consecutive PIRQs.
    MAP_PIRQ_TYPE_MULTI_MSI = 0x4,
}

/// Gives a domain a PIRQ for an interrupt.
#[xen_abi(
    op(__HYPERVISOR_physdev_op, PHYSDEVOP_map_pirq),
    typedef,
    handle,
    expect(implicit_padding, no_native_int, same_layout, wide_alignment)
)]
pub struct physdev_map_pirq {
    /// The domain; `DOMID_SELF` for the caller.
    #[abi(input)]
    pub domid: domid_t,
    /// What the PIRQ is for: `MAP_PIRQ_TYPE_*`.
    #[abi(input)]
    pub r#type: c_int,
    /// The line, for `MAP_PIRQ_TYPE_GSI`. For an MSI, the interrupt that Xen is to use, or -1 for
    /// any; unused for `MAP_PIRQ_TYPE_MULTI_MSI`.
    #[abi(input)]
    pub index: c_int,
    /// The PIRQ that the domain wants, or a negative number for any; afterwards, the one that it
    /// got (the first of several).
    #[abi(input, output)]
    pub pirq: c_int,
    /// For MSIs, the device's bus. `MAP_PIRQ_TYPE_MSI_SEG` and `MAP_PIRQ_TYPE_MULTI_MSI` have the
    /// segment in the upper 16 bits.
    #[abi(input)]
    pub bus: c_int,
    /// For MSIs, its device (upper five bits) and function (lower three).
    #[abi(input)]
    pub devfn: c_int,
    /// For MSI-X, the entry of the device's table. For `MAP_PIRQ_TYPE_MULTI_MSI`, how many are
    /// wanted; where that is too many, afterwards how many there could be.
    #[abi(input, output)]
    pub entry_nr: c_int,
    /// The physical address of the MSI-X table; zero for an MSI that is not MSI-X.
    #[abi(input)]
    pub table_base: u64,
}

/// Takes a PIRQ from a domain.
#[xen_abi(
    op(__HYPERVISOR_physdev_op, PHYSDEVOP_unmap_pirq),
    typedef,
    handle,
    expect(implicit_padding, no_native_int)
)]
pub struct physdev_unmap_pirq {
    /// The domain; `DOMID_SELF` for the caller.
    #[abi(input)]
    pub domid: domid_t,
    /// The PIRQ.
    #[abi(input)]
    pub pirq: c_int,
}

/// Announces a PCI device of segment 0, or says that it has gone. `PHYSDEVOP_pci_device_add` and
/// `PHYSDEVOP_pci_device_remove` know all segments.
#[xen_abi(
    op(__HYPERVISOR_physdev_op, PHYSDEVOP_manage_pci_add),
    op(__HYPERVISOR_physdev_op, PHYSDEVOP_manage_pci_remove),
    typedef,
    handle
)]
pub struct physdev_manage_pci {
    /// The device's bus.
    #[abi(input)]
    pub bus: u8,
    /// Its device (upper five bits) and function (lower three).
    #[abi(input)]
    pub devfn: u8,
}

/// Restores the MSIs of a PCI device of segment 0. `PHYSDEVOP_restore_msi_ext` knows all segments.
#[xen_abi(op(__HYPERVISOR_physdev_op, PHYSDEVOP_restore_msi), typedef, handle)]
pub struct physdev_restore_msi {
    /// The device's bus.
    #[abi(input)]
    pub bus: u8,
    /// Its device (upper five bits) and function (lower three).
    #[abi(input)]
    pub devfn: u8,
}

/// Announces a PCI device of segment 0 that is an extended or virtual function.
/// `PHYSDEVOP_pci_device_add` knows all segments.
#[xen_abi(
    op(__HYPERVISOR_physdev_op, PHYSDEVOP_manage_pci_add_ext),
    typedef,
    handle,
    expect(implicit_padding, tail_padding)
)]
pub struct physdev_manage_pci_ext {
    /// The device's bus.
    #[abi(input)]
    pub bus: u8,
    /// Its device (upper five bits) and function (lower three).
    #[abi(input)]
    pub devfn: u8,
    /// Non-zero: it is an extended function (ARI).
    #[abi(input)]
    pub is_extfn: u32,
    /// Non-zero: it is a virtual function of `physfn`.
    #[abi(input)]
    pub is_virtfn: u32,
    /// The physical function that a virtual one belongs to.
    #[abi(input)]
    pub physfn: physdev_manage_pci_ext__physfn,
}

#[xen_abi(inline)]
pub struct physdev_manage_pci_ext__physfn {
    /// Its bus.
    #[abi(input)]
    pub bus: u8,
    /// Its device (upper five bits) and function (lower three).
    #[abi(input)]
    pub devfn: u8,
}

/// The argument of the first form of the hypercall, in which the operation was a field. Interface
/// 0x00030202 brought the present form.
#[xen_abi(
    op(__HYPERVISOR_physdev_op_compat),
    typedef,
    handle,
    expect(implicit_padding, same_layout)
)]
pub struct physdev_op {
    /// The operation: `PHYSDEVOP_*`.
    #[abi(input)]
    pub cmd: u32,
    /// Its argument.
    #[abi(input, output, tag(cmd))]
    pub u: physdev_op__u,
}

#[xen_abi(inline, expect(same_layout))]
pub union physdev_op__u {
    /// Asks how an interrupt line is to be treated.
    #[abi(input, output, selected_by(PHYSDEVOP_irq_status_query))]
    pub irq_status_query: physdev_irq_status_query_t,
    /// Sets the I/O privilege level.
    #[abi(input, selected_by(PHYSDEVOP_set_iopl))]
    pub set_iopl: physdev_set_iopl_t,
    /// Sets the I/O port permissions.
    #[abi(input, selected_by(PHYSDEVOP_set_iobitmap))]
    pub set_iobitmap: physdev_set_iobitmap_t,
    /// Reads or writes a register of an IO-APIC.
    #[abi(input, output, selected_by(PHYSDEVOP_apic_read, PHYSDEVOP_apic_write))]
    pub apic_op: physdev_apic_t,
    /// Allocates the vector of an interrupt line, or gives it back.
    #[abi(
        input,
        output,
        selected_by(PHYSDEVOP_alloc_irq_vector, PHYSDEVOP_free_irq_vector)
    )]
    pub irq_op: physdev_irq_t,
}

/// Sets the trigger mode and polarity of a GSI.
#[xen_abi(
    op(__HYPERVISOR_physdev_op, PHYSDEVOP_setup_gsi),
    typedef,
    handle,
    expect(no_native_int, tail_padding)
)]
pub struct physdev_setup_gsi {
    /// The GSI.
    #[abi(input)]
    pub gsi: c_int,
    /// 0: by edge; 1: by level.
    #[abi(input)]
    pub triggering: u8,
    /// 0: active high; 1: active low.
    #[abi(input)]
    pub polarity: u8,
}

/// Reserves a PIRQ that is not in use, for a later `PHYSDEVOP_map_pirq`.
#[xen_abi(
    op(__HYPERVISOR_physdev_op, PHYSDEVOP_get_free_pirq),
    typedef,
    handle,
    expect(no_native_int)
)]
pub struct physdev_get_free_pirq {
    /// What it will be for: `MAP_PIRQ_TYPE_GSI` or `MAP_PIRQ_TYPE_MSI`.
    #[abi(input)]
    pub r#type: c_int,
    /// The PIRQ.
    #[abi(output)]
    pub pirq: u32,
}

/// What is known of an area of memory-mapped configuration space.
#[xen_abi(flags(u32))]
pub enum XenPciMmcfg {
    /// The firmware's tables reserve it, so Xen may use it.
    XEN_PCI_MMCFG_RESERVED = 0x1,
}

/// Says whether an area of memory-mapped configuration space is reserved by the firmware. Only the
/// hardware domain can tell, since only it interprets ACPI's tables.
#[xen_abi(
    op(__HYPERVISOR_physdev_op, PHYSDEVOP_pci_mmcfg_reserved),
    typedef,
    handle,
    expect(wide_alignment)
)]
pub struct physdev_pci_mmcfg_reserved {
    /// The area's physical address, as in ACPI's MCFG table.
    #[abi(input)]
    pub address: u64,
    /// Its PCI segment.
    #[abi(input)]
    pub segment: u16,
    /// Its first bus.
    #[abi(input)]
    pub start_bus: u8,
    /// Its last bus.
    #[abi(input)]
    pub end_bus: u8,
    /// `XEN_PCI_MMCFG_*`.
    #[abi(input)]
    pub flags: u32,
}

/// What is known of a PCI device.
#[xen_abi(flags(u32))]
pub enum XenPciDev {
    /// It is an extended function (ARI).
    XEN_PCI_DEV_EXTFN = 0x1,
    /// It is a virtual function of `physfn`.
    XEN_PCI_DEV_VIRTFN = 0x2,
    /// Its proximity domain is known, and is in `optarr[0]`.
    XEN_PCI_DEV_PXM = 0x4,
}

/// Announces a PCI device.
#[xen_abi(
    op(__HYPERVISOR_physdev_op, PHYSDEVOP_pci_device_add),
    typedef,
    handle,
    expect(implicit_padding)
)]
pub struct physdev_pci_device_add {
    /// The device's segment.
    #[abi(input)]
    pub seg: u16,
    /// Its bus.
    #[abi(input)]
    pub bus: u8,
    /// Its device (upper five bits) and function (lower three).
    #[abi(input)]
    pub devfn: u8,
    /// `XEN_PCI_DEV_*`.
    #[abi(input)]
    pub flags: u32,
    /// The physical function that a virtual one belongs to, in the same segment.
    #[abi(input)]
    pub physfn: physdev_pci_device_add__physfn,
    /// Further facts, as `flags` says: the proximity domain, with `XEN_PCI_DEV_PXM`.
    #[abi(input, flexible(XEN_FLEX_ARRAY_DIM))]
    pub optarr: [u32; 0],
}

#[xen_abi(inline)]
pub struct physdev_pci_device_add__physfn {
    /// Its bus.
    #[abi(input)]
    pub bus: u8,
    /// Its device (upper five bits) and function (lower three).
    #[abi(input)]
    pub devfn: u8,
}

/// A PCI device.
#[xen_abi(
    op(__HYPERVISOR_physdev_op, PHYSDEVOP_pci_device_remove),
    op(__HYPERVISOR_physdev_op, PHYSDEVOP_restore_msi_ext),
    op(__HYPERVISOR_physdev_op, PHYSDEVOP_prepare_msix),
    op(__HYPERVISOR_physdev_op, PHYSDEVOP_release_msix),
    typedef,
    handle
)]
pub struct physdev_pci_device {
    /// Its segment.
    #[abi(input)]
    pub seg: u16,
    /// Its bus.
    #[abi(input)]
    pub bus: u8,
    /// Its device (upper five bits) and function (lower three).
    #[abi(input)]
    pub devfn: u8,
}

/// Says that a PCI device has been reset, so that Xen renews what it knows of the device's state.
/// For the hardware domain, after each reset that it makes.
#[xen_abi(
    op(__HYPERVISOR_physdev_op, PHYSDEVOP_pci_device_reset),
    since = "> 4.17"
)]
pub struct pci_device_reset {
    /// The device.
    #[abi(input)]
    pub dev: physdev_pci_device_t,
    /// The sort of reset, `PCI_DEVICE_RESET_*`; all other bits are zero, or EINVAL comes back.
    #[abi(input)]
    pub flags: u32,
}

/// The sort of a PCI device's reset.
#[xen_abi(open_enum(u32), inside(pci_device_reset, dev))]
pub enum PciDeviceReset {
    /// Its power was off.
    #[abi(since = "> 4.17")]
    PCI_DEVICE_RESET_COLD = 0x0,
    /// The bus's reset signal, with the power on.
    #[abi(since = "> 4.17")]
    PCI_DEVICE_RESET_WARM = 0x1,
    /// A reset sent over the link.
    #[abi(since = "> 4.17")]
    PCI_DEVICE_RESET_HOT = 0x2,
    /// A function-level reset.
    #[abi(since = "> 4.17")]
    PCI_DEVICE_RESET_FLR = 0x3,
}

/// The bits of `flags` that hold the sort of the reset.
#[xen_abi(inside(pci_device_reset, dev), since = "> 4.17")]
pub const PCI_DEVICE_RESET_MASK: u32 = 0x3;

/// When a debug port's controller is reset.
#[xen_abi(open_enum(u8))]
pub enum PhysdevDbgpReset {
    /// Soon: Xen stops using the port.
    PHYSDEVOP_DBGP_RESET_PREPARE = 1,
    /// It has been: Xen may use the port again.
    PHYSDEVOP_DBGP_RESET_DONE = 2,
}

/// What a debug port's controller is connected to.
#[xen_abi(open_enum(u8))]
pub enum PhysdevDbgpBus {
    /// Not known: any controller may be meant.
    PHYSDEVOP_DBGP_BUS_UNKNOWN = 0,
    /// PCI.
    PHYSDEVOP_DBGP_BUS_PCI = 1,
}

/// Announces a reset of the USB controller whose debug port Xen may be using.
#[xen_abi(op(__HYPERVISOR_physdev_op, PHYSDEVOP_dbgp_op), typedef, handle)]
pub struct physdev_dbgp_op {
    /// `PHYSDEVOP_DBGP_RESET_*`.
    #[abi(input)]
    pub op: u8,
    /// `PHYSDEVOP_DBGP_BUS_*`.
    #[abi(input)]
    pub bus: u8,
    /// The controller.
    #[abi(input, tag(bus))]
    pub u: physdev_dbgp_op__u,
}

#[xen_abi(inline)]
pub union physdev_dbgp_op__u {
    /// A PCI device.
    #[abi(input, selected_by(PHYSDEVOP_DBGP_BUS_PCI))]
    pub pci: physdev_pci_device_t,
}

/// Names from before interface 0x00030202, which new code does not use.
#[xen_abi(open_enum(u32), when(interface(< 0x00040600)))]
pub enum PhysdevOpOldName {
    /// `PHYSDEVOP_irq_status_query`
    PHYSDEVOP_IRQ_STATUS_QUERY = PhysdevOp::PHYSDEVOP_irq_status_query.0,
    /// `PHYSDEVOP_set_iopl`
    PHYSDEVOP_SET_IOPL = PhysdevOp::PHYSDEVOP_set_iopl.0,
    /// `PHYSDEVOP_set_iobitmap`
    PHYSDEVOP_SET_IOBITMAP = PhysdevOp::PHYSDEVOP_set_iobitmap.0,
    /// `PHYSDEVOP_apic_read`
    PHYSDEVOP_APIC_READ = PhysdevOp::PHYSDEVOP_apic_read.0,
    /// `PHYSDEVOP_apic_write`
    PHYSDEVOP_APIC_WRITE = PhysdevOp::PHYSDEVOP_apic_write.0,
    /// `PHYSDEVOP_alloc_irq_vector`
    PHYSDEVOP_ASSIGN_VECTOR = PhysdevOp::PHYSDEVOP_alloc_irq_vector.0,
    /// `PHYSDEVOP_free_irq_vector`
    PHYSDEVOP_FREE_VECTOR = PhysdevOp::PHYSDEVOP_free_irq_vector.0,
}

/// Names of flags from before interface 0x00030202, which new code does not use.
#[xen_abi(flags(u32), when(interface(< 0x00040600)))]
pub enum XenIrqStatOldName {
    /// `XENIRQSTAT_needs_eoi`
    PHYSDEVOP_IRQ_NEEDS_UNMASK_NOTIFY = XenIrqStat::XENIRQSTAT_needs_eoi.bits(),
    /// `XENIRQSTAT_shared`
    PHYSDEVOP_IRQ_SHARED = XenIrqStat::XENIRQSTAT_shared.bits(),
}

/// Registers a page that says which PIRQs need `PHYSDEVOP_eoi`, as the interface in use does it.
#[xen_abi(when(interface(< 0x00040200)))]
pub const PHYSDEVOP_pirq_eoi_gmfn: u32 = PhysdevOp::PHYSDEVOP_pirq_eoi_gmfn_v1.0;
/// Registers a page that says which PIRQs need `PHYSDEVOP_eoi`, as the interface in use does it.
#[xen_abi(when(interface(>= 0x00040200)))]
pub const PHYSDEVOP_pirq_eoi_gmfn: u32 = PhysdevOp::PHYSDEVOP_pirq_eoi_gmfn_v2.0;
