// SPDX-License-Identifier: MIT
//! Requests of Xen to device models: what a guest did to an I/O port or to memory that a device
//! model emulates.
//!
//! Xen writes a request and notifies the device model by an event channel. Most requests stop the
//! virtual CPU: it has a slot of its own (`shared_iopage`), and goes on when the device model has
//! answered. Writes that nobody waits for can be collected in a ring (`buffered_iopage`).

use xen_abi::prelude::*;

xen_header! {
    file: "hvm/ioreq.h",
    guard: "_IOREQ_H_",
    reasons: {
        no_bit_field: "small numbers in one byte, from the first device models on",
        wide_alignment: "fixed with plain 64-bit integers, at offsets that suit all ABIs",
    },
}

/// In `dir`: the guest reads.
#[xen_abi]
pub const IOREQ_READ: u8 = 1;
/// In `dir`: the guest writes.
#[xen_abi]
pub const IOREQ_WRITE: u8 = 0;

/// Whose turn it is.
#[xen_abi(open_enum(u8))]
pub enum StateIoreq {
    /// Nobody's: there is no request.
    STATE_IOREQ_NONE = 0,
    /// The device model's: Xen has written a request.
    STATE_IOREQ_READY = 1,
    /// The device model's: it has seen the request.
    STATE_IOREQ_INPROCESS = 2,
    /// Xen's: the device model has answered.
    STATE_IORESP_READY = 3,
}

/// What a request is about.
#[xen_abi(open_enum(u8))]
pub enum IoreqType {
    /// An I/O port.
    IOREQ_TYPE_PIO = 0,
    /// Memory.
    IOREQ_TYPE_COPY = 1,
    /// The configuration space of a PCI device.
    IOREQ_TYPE_PCI_CONFIG = 2,
    /// The guest has set its real-time clock: `data` is by how many seconds it has moved.
    IOREQ_TYPE_TIMEOFFSET = 7,
    /// Forget all mappings of guest memory: its layout has changed.
    IOREQ_TYPE_INVALIDATE = 8,
}

/// A request, and the answer to it.
#[xen_abi(typedef, size(32), expect(no_bit_field, wide_alignment))]
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
    #[abi(reserved)]
    _pad0: u16,
    /// `state`: `STATE_IOREQ_*`. `data_is_ptr`: whether `data` is an address. `dir`: `IOREQ_READ`
    /// or `IOREQ_WRITE`. `df`: whether the addresses of several accesses go down.
    #[abi(bits(state = 4, data_is_ptr = 1, dir = 1, df = 1, _pad1 = 1))]
    pub bits: u8,
    /// What it is about: `IOREQ_TYPE_*`.
    pub r#type: u8,
}

/// The slots of a domain's virtual CPUs, one for each: as many as the page has room for.
#[xen_abi(typedef)]
pub struct shared_iopage {
    /// The slots.
    #[abi(flexible(1))]
    pub vcpu_ioreq: [ioreq; 1],
}

/// A request in the ring.
#[xen_abi(typedef, size(8), expect(no_bit_field))]
pub struct buf_ioreq {
    /// `type`: what it is about, `IOREQ_TYPE_*`. `dir`: `IOREQ_READ` or `IOREQ_WRITE`. `size`: an
    /// access of 2 to the power of this many bytes; one of 8 bytes takes two places of the ring.
    /// `addr`: the guest physical address.
    #[abi(bits(r#type: u8, pad: u8 = 1, dir: u8 = 1, size: u8 = 2, addr: u32 = 20))]
    pub bits: u32,
    /// What the guest writes; of 8 bytes the low half, and the high half in the next place.
    pub data: u32,
}

/// How many places the ring has: what is left of a page besides the two pointers.
#[xen_abi]
pub const IOREQ_BUFFER_SLOT_NUM: u32 = 511;

/// The ring, one page. The place that a pointer means is its value modulo the number of places.
#[xen_abi(typedef, size(4096))]
pub struct buffered_iopage {
    /// The pointers, for Xen to change both at once.
    #[abi(when(hypervisor))]
    pub ptrs: bufioreq_pointers,
    /// Where the device model reads next.
    #[abi(when(not(hypervisor)))]
    pub read_pointer: u32,
    /// Where Xen writes next.
    #[abi(when(not(hypervisor)))]
    pub write_pointer: u32,
    /// The places.
    pub buf_ioreq: [buf_ioreq_t; IOREQ_BUFFER_SLOT_NUM as usize],
}

#[xen_abi(nested, when(hypervisor))]
pub union bufioreq_pointers {
    /// One by one.
    #[abi(nameless)]
    pub each: bufioreq_pointers__each,
    /// Both.
    pub full: u64,
}

#[xen_abi(inline, when(hypervisor))]
pub struct bufioreq_pointers__each {
    /// Where the device model reads next.
    pub read_pointer: u32,
    /// Where Xen writes next.
    pub write_pointer: u32,
}

c_comment! {
    "
        Where a domain has the ports of ACPI's registers. The parameter
        HVM_PARAM_ACPI_IOPORTS_LOCATION chooses one of the versions: 0 is what there
        was first, and what domains that come from an old Xen still have; 1 is where
        QEMU likes them.
    "
}

/// Version 0: the power management events.
#[xen_abi]
pub const ACPI_PM1A_EVT_BLK_ADDRESS_V0: u32 = 0x1f40;
/// Version 0: the power management control.
#[xen_abi]
pub const ACPI_PM1A_CNT_BLK_ADDRESS_V0: u32 = ACPI_PM1A_EVT_BLK_ADDRESS_V0 + 0x04;
/// Version 0: the power management timer.
#[xen_abi]
pub const ACPI_PM_TMR_BLK_ADDRESS_V0: u32 = ACPI_PM1A_EVT_BLK_ADDRESS_V0 + 0x08;
/// Version 0: the general purpose events.
#[xen_abi]
pub const ACPI_GPE0_BLK_ADDRESS_V0: u32 = ACPI_PM_TMR_BLK_ADDRESS_V0 + 0x20;
/// Version 0: how many ports these have.
#[xen_abi]
pub const ACPI_GPE0_BLK_LEN_V0: u32 = 0x08;

/// Version 1: the power management events.
#[xen_abi]
pub const ACPI_PM1A_EVT_BLK_ADDRESS_V1: u32 = 0xb000;
/// Version 1: the power management control.
#[xen_abi]
pub const ACPI_PM1A_CNT_BLK_ADDRESS_V1: u32 = ACPI_PM1A_EVT_BLK_ADDRESS_V1 + 0x04;
/// Version 1: the power management timer.
#[xen_abi]
pub const ACPI_PM_TMR_BLK_ADDRESS_V1: u32 = ACPI_PM1A_EVT_BLK_ADDRESS_V1 + 0x08;
/// Version 1: the general purpose events.
#[xen_abi]
pub const ACPI_GPE0_BLK_ADDRESS_V1: u32 = 0xafe0;
/// Version 1: how many ports these have.
#[xen_abi]
pub const ACPI_GPE0_BLK_LEN_V1: u32 = 0x04;

/// The power management events, from when there was one version.
#[xen_abi]
pub const ACPI_PM1A_EVT_BLK_ADDRESS: u32 = ACPI_PM1A_EVT_BLK_ADDRESS_V0;
/// The power management control, likewise.
#[xen_abi]
pub const ACPI_PM1A_CNT_BLK_ADDRESS: u32 = ACPI_PM1A_CNT_BLK_ADDRESS_V0;
/// The power management timer, likewise.
#[xen_abi]
pub const ACPI_PM_TMR_BLK_ADDRESS: u32 = ACPI_PM_TMR_BLK_ADDRESS_V0;
/// The general purpose events, likewise.
#[xen_abi]
pub const ACPI_GPE0_BLK_ADDRESS: u32 = ACPI_GPE0_BLK_ADDRESS_V0;
/// How many ports these have.
#[xen_abi]
pub const ACPI_GPE0_BLK_LEN: u32 = ACPI_GPE0_BLK_LEN_V0;
