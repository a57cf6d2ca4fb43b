// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Requests of Xen to device models: what a guest did to an I/O port or to memory that a device
//! model emulates.
//!
//! Xen writes a request and notifies the device model by an event channel. Most requests stop the
//! virtual CPU: it has a slot of its own (`shared_iopage`), and goes on when the device model has
//! answered. Writes that nobody waits for can be collected in a ring (`buffered_iopage`).
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// In `dir`: the guest reads.
pub const IOREQ_READ: u8 = 1;
/// In `dir`: the guest writes.
pub const IOREQ_WRITE: u8 = 0;
/// Whose turn it is.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct StateIoreq(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl StateIoreq {
    /// Nobody's: there is no request.
    pub const STATE_IOREQ_NONE: Self = Self(0);
    /// The device model's: Xen has written a request.
    pub const STATE_IOREQ_READY: Self = Self(1);
    /// The device model's: it has seen the request.
    pub const STATE_IOREQ_INPROCESS: Self = Self(2);
    /// Xen's: the device model has answered.
    pub const STATE_IORESP_READY: Self = Self(3);
}
self::__xen_header::abi::__group! {
    StateIoreq u8[] []
}
self::__xen_header::abi::__open_enum! {
    StateIoreq u8 STATE_IOREQ_NONE "STATE_IOREQ_NONE" STATE_IOREQ_READY
    "STATE_IOREQ_READY" STATE_IOREQ_INPROCESS "STATE_IOREQ_INPROCESS" STATE_IORESP_READY
    "STATE_IORESP_READY"
}
/// What a request is about.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct IoreqType(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl IoreqType {
    /// An I/O port.
    pub const IOREQ_TYPE_PIO: Self = Self(0);
    /// Memory.
    pub const IOREQ_TYPE_COPY: Self = Self(1);
    /// The configuration space of a PCI device.
    pub const IOREQ_TYPE_PCI_CONFIG: Self = Self(2);
    /// The guest has set its real-time clock: `data` is by how many seconds it has moved.
    pub const IOREQ_TYPE_TIMEOFFSET: Self = Self(7);
    /// Forget all mappings of guest memory: its layout has changed.
    pub const IOREQ_TYPE_INVALIDATE: Self = Self(8);
}
self::__xen_header::abi::__group! {
    IoreqType u8[] []
}
self::__xen_header::abi::__open_enum! {
    IoreqType u8 IOREQ_TYPE_PIO "IOREQ_TYPE_PIO" IOREQ_TYPE_COPY "IOREQ_TYPE_COPY"
    IOREQ_TYPE_PCI_CONFIG "IOREQ_TYPE_PCI_CONFIG" IOREQ_TYPE_TIMEOFFSET
    "IOREQ_TYPE_TIMEOFFSET" IOREQ_TYPE_INVALIDATE "IOREQ_TYPE_INVALIDATE"
}
/// A request, and the answer to it.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct ioreq {
    /// The port, or the guest physical address. For `IOREQ_TYPE_PCI_CONFIG`: the segment in bits
    /// 63 to 48, bus in 47 to 40, device in 39 to 35, function in 34 to 32, and the offset in bits
    /// 31 to 0.
    pub addr: u64,
    /// What the guest writes, or what it shall have read; with `data_is_ptr`, the guest physical
    /// address at which that is.
    pub data: u64,
    /// How many accesses it is: more than one for an instruction with a REP prefix.
    pub count: u32,
    /// The size of one access in bytes.
    pub size: u32,
    /// The event channel, as a port of the device model, by which each side notifies the other.
    pub vp_eport: u32,
    _pad0: u16,
    /// `state`: `STATE_IOREQ_*`. `data_is_ptr`: whether `data` is an address. `dir`: `IOREQ_READ`
    /// or `IOREQ_WRITE`. `df`: whether the addresses of several accesses go down.
    pub bits: u8,
    /// What it is about: `IOREQ_TYPE_*`.
    pub r#type: u8,
}
/// `ioreq` under its typedef name.
#[allow(non_camel_case_types)]
pub type ioreq_t = ioreq;
self::__xen_header::abi::__record! {
    Abi[zeroed] for ioreq on 63u8, spelled Struct "ioreq"
    "addr data count size vp_eport _pad0 bits type" b"ddcccbaa"[] [] [] expects 8u8
    is[[32u64, 32u64, 32u64, 32u64, 32u64, 32u64]] {}
}
/// The slots of a domain's virtual CPUs, one for each: as many as the page has room for.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct shared_iopage {
    /// The slots.
    pub vcpu_ioreq: [ioreq; 1],
}
/// `shared_iopage` under its typedef name.
#[allow(non_camel_case_types)]
pub type shared_iopage_t = shared_iopage;
self::__xen_header::abi::__record! {
    Abi[zeroed] for shared_iopage on 63u8, spelled Struct "shared_iopage" "vcpu_ioreq"
    b"?*1"[ioreq,] [] [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : *
    mut Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this)
    .vcpu_ioreq); } } }
}
/// A request in the ring.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct buf_ioreq {
    /// `type`: what it is about, `IOREQ_TYPE_*`. `dir`: `IOREQ_READ` or `IOREQ_WRITE`. `size`: an
    /// access of 2 to the power of this many bytes; one of 8 bytes takes two places of the ring.
    /// `addr`: the guest physical address.
    pub bits: u32,
    /// What the guest writes; of 8 bytes the low half, and the high half in the next place.
    pub data: u32,
}
/// `buf_ioreq` under its typedef name.
#[allow(non_camel_case_types)]
pub type buf_ioreq_t = buf_ioreq;
self::__xen_header::abi::__record! {
    Abi[zeroed] for buf_ioreq on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// How many places the ring has: what is left of a page besides the two pointers.
pub const IOREQ_BUFFER_SLOT_NUM: u32 = 511;
/// The ring, one page. The place that a pointer means is its value modulo the number of places.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct buffered_iopage {
    /// Where the device model reads next.
    pub read_pointer: u32,
    /// Where Xen writes next.
    pub write_pointer: u32,
    /// The places.
    pub buf_ioreq: [buf_ioreq_t; IOREQ_BUFFER_SLOT_NUM as usize],
}
/// `buffered_iopage` under its typedef name.
#[allow(non_camel_case_types)]
pub type buffered_iopage_t = buffered_iopage;
self::__xen_header::abi::__record! {
    Abi[zeroed] for buffered_iopage on 63u8, spelled Struct "buffered_iopage"
    "read_pointer write_pointer buf_ioreq" b"cc?*"[buf_ioreq_t,]
    [self::__xen_header::abi::each((IOREQ_BUFFER_SLOT_NUM as usize) as u64),] [] expects
    0u8 is[[4096u64, 4096u64, 4096u64, 4096u64, 4096u64, 4096u64]] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).buf_ioreq); } } }
}
/// Version 0: the power management events.
pub const ACPI_PM1A_EVT_BLK_ADDRESS_V0: u32 = 0x1f40;
#[allow(nonstandard_style, clippy::all)]
/// Version 0: the power management control.
pub const ACPI_PM1A_CNT_BLK_ADDRESS_V0: u32 = ACPI_PM1A_EVT_BLK_ADDRESS_V0 + 0x04;
#[allow(nonstandard_style, clippy::all)]
/// Version 0: the power management timer.
pub const ACPI_PM_TMR_BLK_ADDRESS_V0: u32 = ACPI_PM1A_EVT_BLK_ADDRESS_V0 + 0x08;
#[allow(nonstandard_style, clippy::all)]
/// Version 0: the general purpose events.
pub const ACPI_GPE0_BLK_ADDRESS_V0: u32 = ACPI_PM_TMR_BLK_ADDRESS_V0 + 0x20;
/// Version 0: how many ports these have.
pub const ACPI_GPE0_BLK_LEN_V0: u32 = 0x08;
/// Version 1: the power management events.
pub const ACPI_PM1A_EVT_BLK_ADDRESS_V1: u32 = 0xb000;
#[allow(nonstandard_style, clippy::all)]
/// Version 1: the power management control.
pub const ACPI_PM1A_CNT_BLK_ADDRESS_V1: u32 = ACPI_PM1A_EVT_BLK_ADDRESS_V1 + 0x04;
#[allow(nonstandard_style, clippy::all)]
/// Version 1: the power management timer.
pub const ACPI_PM_TMR_BLK_ADDRESS_V1: u32 = ACPI_PM1A_EVT_BLK_ADDRESS_V1 + 0x08;
/// Version 1: the general purpose events.
pub const ACPI_GPE0_BLK_ADDRESS_V1: u32 = 0xafe0;
/// Version 1: how many ports these have.
pub const ACPI_GPE0_BLK_LEN_V1: u32 = 0x04;
#[allow(nonstandard_style, clippy::all)]
/// The power management events, from when there was one version.
pub const ACPI_PM1A_EVT_BLK_ADDRESS: u32 = ACPI_PM1A_EVT_BLK_ADDRESS_V0;
#[allow(nonstandard_style, clippy::all)]
/// The power management control, likewise.
pub const ACPI_PM1A_CNT_BLK_ADDRESS: u32 = ACPI_PM1A_CNT_BLK_ADDRESS_V0;
#[allow(nonstandard_style, clippy::all)]
/// The power management timer, likewise.
pub const ACPI_PM_TMR_BLK_ADDRESS: u32 = ACPI_PM_TMR_BLK_ADDRESS_V0;
#[allow(nonstandard_style, clippy::all)]
/// The general purpose events, likewise.
pub const ACPI_GPE0_BLK_ADDRESS: u32 = ACPI_GPE0_BLK_ADDRESS_V0;
#[allow(nonstandard_style, clippy::all)]
/// How many ports these have.
pub const ACPI_GPE0_BLK_LEN: u32 = ACPI_GPE0_BLK_LEN_V0;
