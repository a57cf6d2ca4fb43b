// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Physical devices: interrupt lines, I/O ports and PCI.
//!
//! `HYPERVISOR_physdev_op(cmd, args)` takes an operation (`PHYSDEVOP_*`) and a pointer to its
//! argument. Most operations are the hardware domain's: it drives PCI and ACPI, and tells Xen what
//! it finds. A PIRQ is the number by which a domain knows an interrupt of a physical device.
use crate::xen::*;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The operations of `HYPERVISOR_physdev_op`. Numbers 18 and 22 stay unused.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct PhysdevOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl PhysdevOp {
    /// Told Xen that events of PIRQs had been unmasked. Obsolete since interface 0x00030202, and no
    /// longer served.
    pub const PHYSDEVOP_IRQ_UNMASK_NOTIFY: Self = Self(4);
    /// Asks how an interrupt line is to be treated: `physdev_irq_status_query`.
    pub const PHYSDEVOP_irq_status_query: Self = Self(5);
    /// Sets the calling virtual CPU's I/O privilege level: `physdev_set_iopl`.
    pub const PHYSDEVOP_set_iopl: Self = Self(6);
    /// Sets the calling virtual CPU's I/O port permissions: `physdev_set_iobitmap`.
    pub const PHYSDEVOP_set_iobitmap: Self = Self(7);
    /// Reads a register of an IO-APIC: `physdev_apic`.
    pub const PHYSDEVOP_apic_read: Self = Self(8);
    /// Writes a register of an IO-APIC: `physdev_apic`.
    pub const PHYSDEVOP_apic_write: Self = Self(9);
    /// Allocates a vector for an interrupt line: `physdev_irq`.
    pub const PHYSDEVOP_alloc_irq_vector: Self = Self(10);
    /// Gives the vector of an interrupt line back: `physdev_irq`.
    pub const PHYSDEVOP_free_irq_vector: Self = Self(11);
    /// Says that an interrupt has been served: `physdev_eoi`.
    pub const PHYSDEVOP_eoi: Self = Self(12);
    /// Gives a domain a PIRQ for an interrupt: `physdev_map_pirq`.
    pub const PHYSDEVOP_map_pirq: Self = Self(13);
    /// Takes a PIRQ from a domain: `physdev_unmap_pirq`.
    pub const PHYSDEVOP_unmap_pirq: Self = Self(14);
    /// Announces a PCI device of segment 0: `physdev_manage_pci`.
    pub const PHYSDEVOP_manage_pci_add: Self = Self(15);
    /// Says that a PCI device of segment 0 has gone: `physdev_manage_pci`.
    pub const PHYSDEVOP_manage_pci_remove: Self = Self(16);
    /// Registers a page that says which PIRQs need `PHYSDEVOP_eoi`: `physdev_pirq_eoi_gmfn`. From
    /// then on, `PHYSDEVOP_eoi` unmasks the PIRQ's event channel as well.
    pub const PHYSDEVOP_pirq_eoi_gmfn_v1: Self = Self(17);
    /// Restores the MSIs of a PCI device of segment 0: `physdev_restore_msi`.
    pub const PHYSDEVOP_restore_msi: Self = Self(19);
    /// Announces a PCI device of segment 0 that is an extended or virtual function:
    /// `physdev_manage_pci_ext`.
    pub const PHYSDEVOP_manage_pci_add_ext: Self = Self(20);
    /// Sets the trigger mode and polarity of a GSI: `physdev_setup_gsi`.
    pub const PHYSDEVOP_setup_gsi: Self = Self(21);
    /// Reserves a PIRQ that is not in use: `physdev_get_free_pirq`.
    pub const PHYSDEVOP_get_free_pirq: Self = Self(23);
    /// Says whether an area of memory-mapped configuration space is reserved by the firmware:
    /// `physdev_pci_mmcfg_reserved`.
    pub const PHYSDEVOP_pci_mmcfg_reserved: Self = Self(24);
    /// Announces a PCI device: `physdev_pci_device_add`.
    pub const PHYSDEVOP_pci_device_add: Self = Self(25);
    /// Says that a PCI device has gone: `physdev_pci_device`.
    pub const PHYSDEVOP_pci_device_remove: Self = Self(26);
    /// Restores the MSIs of a PCI device, after a suspend or reset: `physdev_pci_device`.
    pub const PHYSDEVOP_restore_msi_ext: Self = Self(27);
    /// Registers a page that says which PIRQs need `PHYSDEVOP_eoi`, and changes nothing else:
    /// `physdev_pirq_eoi_gmfn`.
    pub const PHYSDEVOP_pirq_eoi_gmfn_v2: Self = Self(28);
    /// Announces a reset of a debug port's controller: `physdev_dbgp_op`.
    pub const PHYSDEVOP_dbgp_op: Self = Self(29);
    /// Says that the memory resources of a device with MSI-X stay where they are from now on:
    /// `physdev_pci_device`.
    pub const PHYSDEVOP_prepare_msix: Self = Self(30);
    /// Says that they may move again: `physdev_pci_device`.
    pub const PHYSDEVOP_release_msix: Self = Self(31);
    /// Says that a PCI device has been reset, so that Xen renews what it knows of its state:
    /// `pci_device_reset`.
    ///
    /// Newer than Xen 4.17.
    pub const PHYSDEVOP_pci_device_reset: Self = Self(32);
}
self::__xen_header::abi::__group! {
    PhysdevOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    PhysdevOp u32 PHYSDEVOP_IRQ_UNMASK_NOTIFY "PHYSDEVOP_IRQ_UNMASK_NOTIFY"
    PHYSDEVOP_irq_status_query "PHYSDEVOP_irq_status_query" PHYSDEVOP_set_iopl
    "PHYSDEVOP_set_iopl" PHYSDEVOP_set_iobitmap "PHYSDEVOP_set_iobitmap"
    PHYSDEVOP_apic_read "PHYSDEVOP_apic_read" PHYSDEVOP_apic_write "PHYSDEVOP_apic_write"
    PHYSDEVOP_alloc_irq_vector "PHYSDEVOP_alloc_irq_vector" PHYSDEVOP_free_irq_vector
    "PHYSDEVOP_free_irq_vector" PHYSDEVOP_eoi "PHYSDEVOP_eoi" PHYSDEVOP_map_pirq
    "PHYSDEVOP_map_pirq" PHYSDEVOP_unmap_pirq "PHYSDEVOP_unmap_pirq"
    PHYSDEVOP_manage_pci_add "PHYSDEVOP_manage_pci_add" PHYSDEVOP_manage_pci_remove
    "PHYSDEVOP_manage_pci_remove" PHYSDEVOP_pirq_eoi_gmfn_v1 "PHYSDEVOP_pirq_eoi_gmfn_v1"
    PHYSDEVOP_restore_msi "PHYSDEVOP_restore_msi" PHYSDEVOP_manage_pci_add_ext
    "PHYSDEVOP_manage_pci_add_ext" PHYSDEVOP_setup_gsi "PHYSDEVOP_setup_gsi"
    PHYSDEVOP_get_free_pirq "PHYSDEVOP_get_free_pirq" PHYSDEVOP_pci_mmcfg_reserved
    "PHYSDEVOP_pci_mmcfg_reserved" PHYSDEVOP_pci_device_add "PHYSDEVOP_pci_device_add"
    PHYSDEVOP_pci_device_remove "PHYSDEVOP_pci_device_remove" PHYSDEVOP_restore_msi_ext
    "PHYSDEVOP_restore_msi_ext" PHYSDEVOP_pirq_eoi_gmfn_v2 "PHYSDEVOP_pirq_eoi_gmfn_v2"
    PHYSDEVOP_dbgp_op "PHYSDEVOP_dbgp_op" PHYSDEVOP_prepare_msix "PHYSDEVOP_prepare_msix"
    PHYSDEVOP_release_msix "PHYSDEVOP_release_msix" PHYSDEVOP_pci_device_reset
    "PHYSDEVOP_pci_device_reset"
}
/// Says that an interrupt has been served, so that its line may interrupt again.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct physdev_eoi {
    /// The PIRQ.
    pub irq: u32,
}
/// `physdev_eoi` under its typedef name.
#[allow(non_camel_case_types)]
pub type physdev_eoi_t = physdev_eoi;
self::__xen_header::abi::__record! {
    Abi[zeroed] for physdev_eoi on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// Registers a page of the domain in which Xen keeps one bit for each PIRQ: set where
/// `PHYSDEVOP_eoi` is needed once an interrupt has been served. A domain can do this once; it gets
/// EBUSY afterwards.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct physdev_pirq_eoi_gmfn {
    /// The page's guest frame.
    pub gmfn: xen_pfn_t,
}
/// `physdev_pirq_eoi_gmfn` under its typedef name.
#[allow(non_camel_case_types)]
pub type physdev_pirq_eoi_gmfn_t = physdev_pirq_eoi_gmfn;
self::__xen_header::abi::__record! {
    Abi[zeroed] for physdev_pirq_eoi_gmfn on 63u8, spelled Struct "physdev_pirq_eoi_gmfn"
    "gmfn" b"t"[] [] [] expects 4u8 is[] {}
}
/// Asks how an interrupt line is to be treated.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct physdev_irq_status_query {
    /// The PIRQ.
    pub irq: u32,
    /// `XENIRQSTAT_*`.
    pub flags: u32,
}
/// `physdev_irq_status_query` under its typedef name.
#[allow(non_camel_case_types)]
pub type physdev_irq_status_query_t = physdev_irq_status_query;
self::__xen_header::abi::__record! {
    Abi[zeroed] for physdev_irq_status_query on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// How an interrupt line is to be treated.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenIrqStat(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenIrqStat {
    /// `PHYSDEVOP_eoi` is needed once an interrupt has been served.
    pub const XENIRQSTAT_needs_eoi: Self = Self(1u32 << 0);
    /// Other domains use the line too.
    pub const XENIRQSTAT_shared: Self = Self(1u32 << 1);
}
impl XenIrqStat {
    /// The number of the bit `XENIRQSTAT_needs_eoi`.
    #[allow(non_upper_case_globals)]
    pub const _XENIRQSTAT_needs_eoi: u32 = XenIrqStat::XENIRQSTAT_needs_eoi
        .0
        .trailing_zeros();
    /// The number of the bit `XENIRQSTAT_shared`.
    #[allow(non_upper_case_globals)]
    pub const _XENIRQSTAT_shared: u32 = XenIrqStat::XENIRQSTAT_shared.0.trailing_zeros();
}
self::__xen_header::abi::__group! {
    XenIrqStat u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenIrqStat u32 XENIRQSTAT_needs_eoi "XENIRQSTAT_needs_eoi" XENIRQSTAT_shared
    "XENIRQSTAT_shared"
}
/// Sets the I/O privilege level of the calling virtual CPU.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct physdev_set_iopl {
    /// The level, 0 to 3: rings up to this one may use I/O ports.
    pub iopl: u32,
}
/// `physdev_set_iopl` under its typedef name.
#[allow(non_camel_case_types)]
pub type physdev_set_iopl_t = physdev_set_iopl;
self::__xen_header::abi::__record! {
    Abi[zeroed] for physdev_set_iopl on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// Sets the I/O port permissions of the calling virtual CPU.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct physdev_set_iobitmap {
    /// One bit for each port: clear where the port may be used. Not copied: Xen looks here whenever
    /// a port is used.
    pub bitmap: GuestHandle<uint8>,
    /// How many ports the bits stand for, from port 0 on; at most 65536. Later ones may not be
    /// used.
    pub nr_ports: u32,
}
/// `physdev_set_iobitmap` under its typedef name.
#[allow(non_camel_case_types)]
pub type physdev_set_iobitmap_t = physdev_set_iobitmap;
self::__xen_header::abi::__record! {
    Abi[zeroed] for physdev_set_iobitmap on 63u8, spelled Struct "physdev_set_iobitmap"
    "bitmap nr_ports" b"Hc"[] [] [] expects 6u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// Reads or writes a register of an IO-APIC.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct physdev_apic {
    /// The IO-APIC's physical address.
    pub apic_physbase: c_ulong,
    /// The register.
    pub reg: u32,
    /// What was read, or is to be written.
    pub value: u32,
}
/// `physdev_apic` under its typedef name.
#[allow(non_camel_case_types)]
pub type physdev_apic_t = physdev_apic;
self::__xen_header::abi::__record! {
    Abi[zeroed] for physdev_apic on 63u8, spelled Struct "physdev_apic"
    "apic_physbase reg value" b"scc"[] [] [] expects 4u8 is[] {}
}
/// Allocates the vector of an interrupt line, or gives it back.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct physdev_irq {
    /// The line.
    pub irq: u32,
    /// The vector: written by `PHYSDEVOP_alloc_irq_vector`, read by `PHYSDEVOP_free_irq_vector`.
    /// Xen keeps the real ones to itself, and writes `irq`.
    pub vector: u32,
}
/// `physdev_irq` under its typedef name.
#[allow(non_camel_case_types)]
pub type physdev_irq_t = physdev_irq;
self::__xen_header::abi::__record! {
    Abi[zeroed] for physdev_irq on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// What a PIRQ is made for.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct MapPirqType(pub i32);
#[allow(non_upper_case_globals, clippy::all)]
impl MapPirqType {
    /// An MSI or MSI-X interrupt of a device in PCI segment 0.
    pub const MAP_PIRQ_TYPE_MSI: Self = Self(0x0);
    /// An interrupt line.
    pub const MAP_PIRQ_TYPE_GSI: Self = Self(0x1);
    /// Nothing that is known.
    pub const MAP_PIRQ_TYPE_UNKNOWN: Self = Self(0x2);
    /// An MSI or MSI-X interrupt of a device in any PCI segment.
    pub const MAP_PIRQ_TYPE_MSI_SEG: Self = Self(0x3);
    /// Several MSIs of one device, with consecutive PIRQs.
    pub const MAP_PIRQ_TYPE_MULTI_MSI: Self = Self(0x4);
}
self::__xen_header::abi::__group! {
    MapPirqType i32[] []
}
self::__xen_header::abi::__open_enum! {
    MapPirqType i32 MAP_PIRQ_TYPE_MSI "MAP_PIRQ_TYPE_MSI" MAP_PIRQ_TYPE_GSI
    "MAP_PIRQ_TYPE_GSI" MAP_PIRQ_TYPE_UNKNOWN "MAP_PIRQ_TYPE_UNKNOWN"
    MAP_PIRQ_TYPE_MSI_SEG "MAP_PIRQ_TYPE_MSI_SEG" MAP_PIRQ_TYPE_MULTI_MSI
    "MAP_PIRQ_TYPE_MULTI_MSI"
}
/// Gives a domain a PIRQ for an interrupt.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct physdev_map_pirq {
    /// The domain; `DOMID_SELF` for the caller.
    pub domid: domid_t,
    /// What the PIRQ is for: `MAP_PIRQ_TYPE_*`.
    pub r#type: c_int,
    /// The line, for `MAP_PIRQ_TYPE_GSI`. For an MSI, the interrupt that Xen is to use, or -1 for
    /// any; unused for `MAP_PIRQ_TYPE_MULTI_MSI`.
    pub index: c_int,
    /// The PIRQ that the domain wants, or a negative number for any; afterwards, the one that it
    /// got (the first of several).
    pub pirq: c_int,
    /// For MSIs, the device's bus. `MAP_PIRQ_TYPE_MSI_SEG` and `MAP_PIRQ_TYPE_MULTI_MSI` have the
    /// segment in the upper 16 bits.
    pub bus: c_int,
    /// For MSIs, its device (upper five bits) and function (lower three).
    pub devfn: c_int,
    /// For MSI-X, the entry of the device's table. For `MAP_PIRQ_TYPE_MULTI_MSI`, how many are
    /// wanted; where that is too many, afterwards how many there could be.
    pub entry_nr: c_int,
    /// The physical address of the MSI-X table; zero for an MSI that is not MSI-X.
    pub table_base: u64,
}
/// `physdev_map_pirq` under its typedef name.
#[allow(non_camel_case_types)]
pub type physdev_map_pirq_t = physdev_map_pirq;
self::__xen_header::abi::__record! {
    Abi[zeroed] for physdev_map_pirq on 63u8, spelled Struct "physdev_map_pirq"
    "domid type index pirq bus devfn entry_nr table_base" b"?ppppppd"[domid_t,] [] []
    expects 13u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: <
    8usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domid); } } }
}
/// Takes a PIRQ from a domain.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct physdev_unmap_pirq {
    /// The domain; `DOMID_SELF` for the caller.
    pub domid: domid_t,
    /// The PIRQ.
    pub pirq: c_int,
}
/// `physdev_unmap_pirq` under its typedef name.
#[allow(non_camel_case_types)]
pub type physdev_unmap_pirq_t = physdev_unmap_pirq;
self::__xen_header::abi::__record! {
    Abi[zeroed] for physdev_unmap_pirq on 63u8, spelled Struct "physdev_unmap_pirq"
    "domid pirq" b"?p"[domid_t,] [] [] expects 1u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domid); } } }
}
/// Announces a PCI device of segment 0, or says that it has gone. `PHYSDEVOP_pci_device_add` and
/// `PHYSDEVOP_pci_device_remove` know all segments.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct physdev_manage_pci {
    /// The device's bus.
    pub bus: u8,
    /// Its device (upper five bits) and function (lower three).
    pub devfn: u8,
}
/// `physdev_manage_pci` under its typedef name.
#[allow(non_camel_case_types)]
pub type physdev_manage_pci_t = physdev_manage_pci;
self::__xen_header::abi::__record! {
    Abi[zeroed] for physdev_manage_pci on 63u8, known LAYOUT[(2u64 1u64)] {}
}
/// Restores the MSIs of a PCI device of segment 0. `PHYSDEVOP_restore_msi_ext` knows all segments.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct physdev_restore_msi {
    /// The device's bus.
    pub bus: u8,
    /// Its device (upper five bits) and function (lower three).
    pub devfn: u8,
}
/// `physdev_restore_msi` under its typedef name.
#[allow(non_camel_case_types)]
pub type physdev_restore_msi_t = physdev_restore_msi;
self::__xen_header::abi::__record! {
    Abi[zeroed] for physdev_restore_msi on 63u8, known LAYOUT[(2u64 1u64)] {}
}
/// Announces a PCI device of segment 0 that is an extended or virtual function.
/// `PHYSDEVOP_pci_device_add` knows all segments.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct physdev_manage_pci_ext {
    /// The device's bus.
    pub bus: u8,
    /// Its device (upper five bits) and function (lower three).
    pub devfn: u8,
    /// Non-zero: it is an extended function (ARI).
    pub is_extfn: u32,
    /// Non-zero: it is a virtual function of `physfn`.
    pub is_virtfn: u32,
    /// The physical function that a virtual one belongs to.
    pub physfn: physdev_manage_pci_ext__physfn,
}
/// `physdev_manage_pci_ext` under its typedef name.
#[allow(non_camel_case_types)]
pub type physdev_manage_pci_ext_t = physdev_manage_pci_ext;
self::__xen_header::abi::__record! {
    Abi[zeroed] for physdev_manage_pci_ext on 63u8, spelled Struct
    "physdev_manage_pci_ext" "bus devfn is_extfn is_virtfn physfn"
    b"aacc?"[physdev_manage_pci_ext__physfn,] [] [] expects 3u8 is[] { #[inline] unsafe
    fn clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 5usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).physfn); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct physdev_manage_pci_ext__physfn {
    /// Its bus.
    pub bus: u8,
    /// Its device (upper five bits) and function (lower three).
    pub devfn: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for physdev_manage_pci_ext__physfn on 63u8, known LAYOUT[(2u64 1u64)] {}
}
/// The argument of the first form of the hypercall, in which the operation was a field. Interface
/// 0x00030202 brought the present form.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct physdev_op {
    /// The operation: `PHYSDEVOP_*`.
    pub cmd: u32,
    /// Its argument.
    pub u: physdev_op__u,
}
/// `physdev_op` under its typedef name.
#[allow(non_camel_case_types)]
pub type physdev_op_t = physdev_op;
self::__xen_header::abi::__record! {
    Abi[zeroed] for physdev_op on 63u8, spelled Struct "physdev_op" "cmd u"
    b"c?"[physdev_op__u,] [] [] expects 5u8 is[] { #[inline] unsafe fn clear_padding(this
    : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union physdev_op__u {
    /// Asks how an interrupt line is to be treated.
    pub irq_status_query: physdev_irq_status_query_t,
    /// Sets the I/O privilege level.
    pub set_iopl: physdev_set_iopl_t,
    /// Sets the I/O port permissions.
    pub set_iobitmap: physdev_set_iobitmap_t,
    /// Reads or writes a register of an IO-APIC.
    pub apic_op: physdev_apic_t,
    /// Allocates the vector of an interrupt line, or gives it back.
    pub irq_op: physdev_irq_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for physdev_op__u on 63u8, spelled Union "physdev_op__u"
    "irq_status_query set_iopl set_iobitmap apic_op irq_op"
    b"?????"[physdev_irq_status_query_t, physdev_set_iopl_t, physdev_set_iobitmap_t,
    physdev_apic_t, physdev_irq_t,] [] [] expects 4u8 is[] {}
}
/// Sets the trigger mode and polarity of a GSI.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct physdev_setup_gsi {
    /// The GSI.
    pub gsi: c_int,
    /// 0: by edge; 1: by level.
    pub triggering: u8,
    /// 0: active high; 1: active low.
    pub polarity: u8,
}
/// `physdev_setup_gsi` under its typedef name.
#[allow(non_camel_case_types)]
pub type physdev_setup_gsi_t = physdev_setup_gsi;
self::__xen_header::abi::__record! {
    Abi[zeroed] for physdev_setup_gsi on 63u8, spelled Struct "physdev_setup_gsi"
    "gsi triggering polarity" b"paa"[] [] [] expects 2u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 3usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// Reserves a PIRQ that is not in use, for a later `PHYSDEVOP_map_pirq`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct physdev_get_free_pirq {
    /// What it will be for: `MAP_PIRQ_TYPE_GSI` or `MAP_PIRQ_TYPE_MSI`.
    pub r#type: c_int,
    /// The PIRQ.
    pub pirq: u32,
}
/// `physdev_get_free_pirq` under its typedef name.
#[allow(non_camel_case_types)]
pub type physdev_get_free_pirq_t = physdev_get_free_pirq;
self::__xen_header::abi::__record! {
    Abi[zeroed] for physdev_get_free_pirq on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// What is known of an area of memory-mapped configuration space.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenPciMmcfg(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenPciMmcfg {
    /// The firmware's tables reserve it, so Xen may use it.
    pub const XEN_PCI_MMCFG_RESERVED: Self = Self(0x1);
}
self::__xen_header::abi::__group! {
    XenPciMmcfg u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenPciMmcfg u32 XEN_PCI_MMCFG_RESERVED "XEN_PCI_MMCFG_RESERVED"
}
/// Says whether an area of memory-mapped configuration space is reserved by the firmware. Only the
/// hardware domain can tell, since only it interprets ACPI's tables.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct physdev_pci_mmcfg_reserved {
    /// The area's physical address, as in ACPI's MCFG table.
    pub address: u64,
    /// Its PCI segment.
    pub segment: u16,
    /// Its first bus.
    pub start_bus: u8,
    /// Its last bus.
    pub end_bus: u8,
    /// `XEN_PCI_MMCFG_*`.
    pub flags: u32,
}
/// `physdev_pci_mmcfg_reserved` under its typedef name.
#[allow(non_camel_case_types)]
pub type physdev_pci_mmcfg_reserved_t = physdev_pci_mmcfg_reserved;
self::__xen_header::abi::__record! {
    Abi[zeroed] for physdev_pci_mmcfg_reserved on 63u8, spelled Struct
    "physdev_pci_mmcfg_reserved" "address segment start_bus end_bus flags" b"dbaac"[] []
    [] expects 8u8 is[] {}
}
/// What is known of a PCI device.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenPciDev(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenPciDev {
    /// It is an extended function (ARI).
    pub const XEN_PCI_DEV_EXTFN: Self = Self(0x1);
    /// It is a virtual function of `physfn`.
    pub const XEN_PCI_DEV_VIRTFN: Self = Self(0x2);
    /// Its proximity domain is known, and is in `optarr[0]`.
    pub const XEN_PCI_DEV_PXM: Self = Self(0x4);
}
self::__xen_header::abi::__group! {
    XenPciDev u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenPciDev u32 XEN_PCI_DEV_EXTFN "XEN_PCI_DEV_EXTFN" XEN_PCI_DEV_VIRTFN
    "XEN_PCI_DEV_VIRTFN" XEN_PCI_DEV_PXM "XEN_PCI_DEV_PXM"
}
/// Announces a PCI device.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct physdev_pci_device_add {
    /// The device's segment.
    pub seg: u16,
    /// Its bus.
    pub bus: u8,
    /// Its device (upper five bits) and function (lower three).
    pub devfn: u8,
    /// `XEN_PCI_DEV_*`.
    pub flags: u32,
    /// The physical function that a virtual one belongs to, in the same segment.
    pub physfn: physdev_pci_device_add__physfn,
    /// Further facts, as `flags` says: the proximity domain, with `XEN_PCI_DEV_PXM`.
    pub optarr: [u32; 0],
}
/// `physdev_pci_device_add` under its typedef name.
#[allow(non_camel_case_types)]
pub type physdev_pci_device_add_t = physdev_pci_device_add;
self::__xen_header::abi::__record! {
    Abi[zeroed] for physdev_pci_device_add on 63u8, spelled Struct
    "physdev_pci_device_add" "seg bus devfn flags physfn optarr"
    b"baac?c*0"[physdev_pci_device_add__physfn,] [] [] expects 1u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self
    as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 6usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).physfn); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct physdev_pci_device_add__physfn {
    /// Its bus.
    pub bus: u8,
    /// Its device (upper five bits) and function (lower three).
    pub devfn: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for physdev_pci_device_add__physfn on 63u8, known LAYOUT[(2u64 1u64)] {}
}
/// A PCI device.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct physdev_pci_device {
    /// Its segment.
    pub seg: u16,
    /// Its bus.
    pub bus: u8,
    /// Its device (upper five bits) and function (lower three).
    pub devfn: u8,
}
/// `physdev_pci_device` under its typedef name.
#[allow(non_camel_case_types)]
pub type physdev_pci_device_t = physdev_pci_device;
self::__xen_header::abi::__record! {
    Abi[zeroed] for physdev_pci_device on 63u8, known LAYOUT[(4u64 2u64)] {}
}
/// Says that a PCI device has been reset, so that Xen renews what it knows of the device's state.
/// For the hardware domain, after each reset that it makes.
///
/// Newer than Xen 4.17.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct pci_device_reset {
    /// The device.
    pub dev: physdev_pci_device_t,
    /// The sort of reset, `PCI_DEVICE_RESET_*`; all other bits are zero, or EINVAL comes back.
    pub flags: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for pci_device_reset on 63u8, spelled Struct "pci_device_reset"
    "dev flags" b"?c"[physdev_pci_device_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).dev); } } }
}
/// The sort of a PCI device's reset.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct PciDeviceReset(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl PciDeviceReset {
    /// Its power was off.
    ///
    /// Newer than Xen 4.17.
    pub const PCI_DEVICE_RESET_COLD: Self = Self(0x0);
    /// The bus's reset signal, with the power on.
    ///
    /// Newer than Xen 4.17.
    pub const PCI_DEVICE_RESET_WARM: Self = Self(0x1);
    /// A reset sent over the link.
    ///
    /// Newer than Xen 4.17.
    pub const PCI_DEVICE_RESET_HOT: Self = Self(0x2);
    /// A function-level reset.
    ///
    /// Newer than Xen 4.17.
    pub const PCI_DEVICE_RESET_FLR: Self = Self(0x3);
}
self::__xen_header::abi::__group! {
    PciDeviceReset u32[] []
}
self::__xen_header::abi::__open_enum! {
    PciDeviceReset u32 PCI_DEVICE_RESET_COLD "PCI_DEVICE_RESET_COLD"
    PCI_DEVICE_RESET_WARM "PCI_DEVICE_RESET_WARM" PCI_DEVICE_RESET_HOT
    "PCI_DEVICE_RESET_HOT" PCI_DEVICE_RESET_FLR "PCI_DEVICE_RESET_FLR"
}
/// The bits of `flags` that hold the sort of the reset.
///
/// Newer than Xen 4.17.
pub const PCI_DEVICE_RESET_MASK: u32 = 0x3;
/// When a debug port's controller is reset.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct PhysdevDbgpReset(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl PhysdevDbgpReset {
    /// Soon: Xen stops using the port.
    pub const PHYSDEVOP_DBGP_RESET_PREPARE: Self = Self(1);
    /// It has been: Xen may use the port again.
    pub const PHYSDEVOP_DBGP_RESET_DONE: Self = Self(2);
}
self::__xen_header::abi::__group! {
    PhysdevDbgpReset u8[] []
}
self::__xen_header::abi::__open_enum! {
    PhysdevDbgpReset u8 PHYSDEVOP_DBGP_RESET_PREPARE "PHYSDEVOP_DBGP_RESET_PREPARE"
    PHYSDEVOP_DBGP_RESET_DONE "PHYSDEVOP_DBGP_RESET_DONE"
}
/// What a debug port's controller is connected to.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct PhysdevDbgpBus(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl PhysdevDbgpBus {
    /// Not known: any controller may be meant.
    pub const PHYSDEVOP_DBGP_BUS_UNKNOWN: Self = Self(0);
    /// PCI.
    pub const PHYSDEVOP_DBGP_BUS_PCI: Self = Self(1);
}
self::__xen_header::abi::__group! {
    PhysdevDbgpBus u8[] []
}
self::__xen_header::abi::__open_enum! {
    PhysdevDbgpBus u8 PHYSDEVOP_DBGP_BUS_UNKNOWN "PHYSDEVOP_DBGP_BUS_UNKNOWN"
    PHYSDEVOP_DBGP_BUS_PCI "PHYSDEVOP_DBGP_BUS_PCI"
}
/// Announces a reset of the USB controller whose debug port Xen may be using.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct physdev_dbgp_op {
    /// `PHYSDEVOP_DBGP_RESET_*`.
    pub op: u8,
    /// `PHYSDEVOP_DBGP_BUS_*`.
    pub bus: u8,
    /// The controller.
    pub u: physdev_dbgp_op__u,
}
/// `physdev_dbgp_op` under its typedef name.
#[allow(non_camel_case_types)]
pub type physdev_dbgp_op_t = physdev_dbgp_op;
self::__xen_header::abi::__record! {
    Abi[zeroed] for physdev_dbgp_op on 63u8, spelled Struct "physdev_dbgp_op" "op bus u"
    b"aa?"[physdev_dbgp_op__u,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union physdev_dbgp_op__u {
    /// A PCI device.
    pub pci: physdev_pci_device_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for physdev_dbgp_op__u on 63u8, spelled Union "physdev_dbgp_op__u" "pci"
    b"?"[physdev_pci_device_t,] [] [] expects 0u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Registers a page that says which PIRQs need `PHYSDEVOP_eoi`, as the interface in use does it.
pub const PHYSDEVOP_pirq_eoi_gmfn: u32 = PhysdevOp::PHYSDEVOP_pirq_eoi_gmfn_v2.0;
