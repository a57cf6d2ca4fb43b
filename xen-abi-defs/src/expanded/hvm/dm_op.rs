// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! What a device model asks of Xen, about the domain that it serves.
//!
//! `HYPERVISOR_dm_op(domid, nr_bufs, bufs)` takes buffers. The first holds a `xen_dm_op`, the
//! operation with its argument; some operations have more data in a second one. As the call names
//! the domain and all of its memory, a kernel can check both, and leave the call to a device model
//! without privileges. So operations stay as they are once they are there.
//!
//! A device model becomes an I/O request server (ioreq server) of the domain, says which ports and
//! which memory it emulates, and gets a request (`hvm/ioreq.h`) for each access.
use crate::event_channel::*;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
#[allow(nonstandard_style, clippy::all)]
/// The number of an ioreq server, within its domain.
pub type ioservid_t = u16;
#[allow(nonstandard_style, clippy::all)]
/// Makes an ioreq server: `xen_dm_op_create_ioreq_server`.
pub const XEN_DMOP_create_ioreq_server: u32 = 1;
/// A new ioreq server.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_dm_op_create_ioreq_server {
    /// What sort of ring it has for requests that nobody waits for: `HVM_IOREQSRV_BUFIOREQ_*` of
    /// `hvm/hvm_op.h`.
    pub handle_bufioreq: u8,
    pad: [u8; 3],
    /// Its number.
    pub id: ioservid_t,
}
/// `xen_dm_op_create_ioreq_server` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_dm_op_create_ioreq_server_t = xen_dm_op_create_ioreq_server;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_dm_op_create_ioreq_server on 63u8, spelled Struct
    "xen_dm_op_create_ioreq_server" "handle_bufioreq pad id" b"aa*3?"[ioservid_t,] [] []
    expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).id); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// Tells where an ioreq server finds its requests: `xen_dm_op_get_ioreq_server_info`.
pub const XEN_DMOP_get_ioreq_server_info: u32 = 2;
/// Where an ioreq server finds its requests.
///
/// It is better to map the pages by `XENMEM_acquire_resource`, as a
/// `XENMEM_resource_ioreq_server`: here, asking for their frames makes Xen put them into the guest's
/// memory. The event channels of the requests that virtual CPUs wait for are in the requests.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_dm_op_get_ioreq_server_info {
    /// The server.
    pub id: ioservid_t,
    /// `XEN_DMOP_*`
    pub flags: u16,
    /// The event channel of the ring, where there is one.
    pub bufioreq_port: evtchn_port_t,
    /// The guest frame of the virtual CPUs' slots.
    pub ioreq_gfn: uint64_aligned_t,
    /// The guest frame of the ring, where there is one.
    pub bufioreq_gfn: uint64_aligned_t,
}
/// `xen_dm_op_get_ioreq_server_info` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_dm_op_get_ioreq_server_info_t = xen_dm_op_get_ioreq_server_info;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_dm_op_get_ioreq_server_info on 63u8, spelled Struct
    "xen_dm_op_get_ioreq_server_info" "id flags bufioreq_port ioreq_gfn bufioreq_gfn"
    b"?b?ii"[ioservid_t, evtchn_port_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).id);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).bufioreq_port); } } }
}
/// What not to tell.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDmopIoreqServerInfoFlags(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDmopIoreqServerInfoFlags {
    /// The frames.
    pub const XEN_DMOP_no_gfns: Self = Self(1u32 << 0);
}
impl XenDmopIoreqServerInfoFlags {
    /// The number of the bit `XEN_DMOP_no_gfns`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_DMOP_no_gfns: u32 = XenDmopIoreqServerInfoFlags::XEN_DMOP_no_gfns
        .0
        .trailing_zeros();
}
self::__xen_header::abi::__group! {
    XenDmopIoreqServerInfoFlags u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenDmopIoreqServerInfoFlags u32 XEN_DMOP_no_gfns "XEN_DMOP_no_gfns"
}
#[allow(nonstandard_style, clippy::all)]
/// Gives an ioreq server a range of ports, memory or PCI devices to emulate:
/// `xen_dm_op_ioreq_server_range`.
pub const XEN_DMOP_map_io_range_to_ioreq_server: u32 = 3;
#[allow(nonstandard_style, clippy::all)]
/// Takes such a range away: `xen_dm_op_ioreq_server_range`.
pub const XEN_DMOP_unmap_io_range_from_ioreq_server: u32 = 4;
/// A range that an ioreq server emulates. It gets the requests that lie in the range as a whole.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_dm_op_ioreq_server_range {
    /// The server.
    pub id: ioservid_t,
    pad: u16,
    /// A range of what: `XEN_DMOP_IO_RANGE_*`.
    pub r#type: u32,
    /// The first that belongs to the range.
    pub start: uint64_aligned_t,
    /// The last that belongs to it.
    pub end: uint64_aligned_t,
}
/// `xen_dm_op_ioreq_server_range` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_dm_op_ioreq_server_range_t = xen_dm_op_ioreq_server_range;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_dm_op_ioreq_server_range on 63u8, spelled Struct
    "xen_dm_op_ioreq_server_range" "id pad type start end" b"?bcii"[ioservid_t,] [] []
    expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).id); } } }
}
/// What a range consists of.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDmopIoRange(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDmopIoRange {
    /// I/O ports.
    pub const XEN_DMOP_IO_RANGE_PORT: Self = Self(0);
    /// Guest physical addresses.
    pub const XEN_DMOP_IO_RANGE_MEMORY: Self = Self(1);
    /// PCI devices: their configuration space. `XEN_DMOP_PCI_SBDF` makes such a number.
    pub const XEN_DMOP_IO_RANGE_PCI: Self = Self(2);
}
self::__xen_header::abi::__group! {
    XenDmopIoRange u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenDmopIoRange u32 XEN_DMOP_IO_RANGE_PORT "XEN_DMOP_IO_RANGE_PORT"
    XEN_DMOP_IO_RANGE_MEMORY "XEN_DMOP_IO_RANGE_MEMORY" XEN_DMOP_IO_RANGE_PCI
    "XEN_DMOP_IO_RANGE_PCI"
}
#[allow(nonstandard_style, clippy::all)]
/// A PCI device as a number: its segment, bus, device and function.
pub const fn XEN_DMOP_PCI_SBDF(s: u32, b: u32, d: u32, f: u32) -> u32 {
    ((s & 0xffff) << 16) | ((b & 0xff) << 8) | ((d & 0x1f) << 3) | (f & 0x07)
}
#[allow(nonstandard_style, clippy::all)]
/// Turns an ioreq server on or off: `xen_dm_op_set_ioreq_server_state`.
pub const XEN_DMOP_set_ioreq_server_state: u32 = 5;
/// Whether an ioreq server works. One that is off gets no requests, and what its pages hold means
/// nothing.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_dm_op_set_ioreq_server_state {
    /// The server.
    pub id: ioservid_t,
    /// 1: on, 0: off.
    pub enabled: u8,
    pad: u8,
}
/// `xen_dm_op_set_ioreq_server_state` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_dm_op_set_ioreq_server_state_t = xen_dm_op_set_ioreq_server_state;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_dm_op_set_ioreq_server_state on 63u8, spelled Struct
    "xen_dm_op_set_ioreq_server_state" "id enabled pad" b"?aa"[ioservid_t,] [] [] expects
    0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).id); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// Takes an ioreq server away, with all of its ranges: `xen_dm_op_destroy_ioreq_server`.
pub const XEN_DMOP_destroy_ioreq_server: u32 = 6;
/// An ioreq server that is to go.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_dm_op_destroy_ioreq_server {
    /// The server.
    pub id: ioservid_t,
    pad: u16,
}
/// `xen_dm_op_destroy_ioreq_server` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_dm_op_destroy_ioreq_server_t = xen_dm_op_destroy_ioreq_server;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_dm_op_destroy_ioreq_server on 63u8, spelled Struct
    "xen_dm_op_destroy_ioreq_server" "id pad" b"?b"[ioservid_t,] [] [] expects 0u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).id); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// Tells which pages of the video memory the guest has written to since the last call:
/// `xen_dm_op_track_dirty_vram`. The second buffer gets a bit for each page.
pub const XEN_DMOP_track_dirty_vram: u32 = 7;
/// The video memory.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_dm_op_track_dirty_vram {
    /// How many pages it has; zero ends the tracking.
    pub nr: u32,
    pad: u32,
    /// Its first guest frame.
    pub first_pfn: uint64_aligned_t,
}
/// `xen_dm_op_track_dirty_vram` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_dm_op_track_dirty_vram_t = xen_dm_op_track_dirty_vram;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_dm_op_track_dirty_vram on 63u8, known LAYOUT[(16u64 8u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Sets the level of an interrupt pin of a PCI device: `xen_dm_op_set_pci_intx_level`.
pub const XEN_DMOP_set_pci_intx_level: u32 = 8;
/// A pin of a PCI device, and its level.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_dm_op_set_pci_intx_level {
    /// The device's segment. Only segment 0 is known.
    pub domain: u16,
    /// Its bus. Only bus 0 is known.
    pub bus: u8,
    /// Its number there, 0 to 31.
    pub device: u8,
    /// The pin: 0 for INTA to 3 for INTD.
    pub intx: u8,
    /// 1: asserted, 0: not.
    pub level: u8,
}
/// `xen_dm_op_set_pci_intx_level` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_dm_op_set_pci_intx_level_t = xen_dm_op_set_pci_intx_level;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_dm_op_set_pci_intx_level on 63u8, known LAYOUT[(6u64 2u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Sets the level of an ISA interrupt: `xen_dm_op_set_isa_irq_level`.
pub const XEN_DMOP_set_isa_irq_level: u32 = 9;
/// An ISA interrupt, and its level.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_dm_op_set_isa_irq_level {
    /// The interrupt, 0 to 15.
    pub isa_irq: u8,
    /// 1: asserted, 0: not.
    pub level: u8,
}
/// `xen_dm_op_set_isa_irq_level` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_dm_op_set_isa_irq_level_t = xen_dm_op_set_isa_irq_level;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_dm_op_set_isa_irq_level on 63u8, known LAYOUT[(2u64 1u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Says to which ISA interrupt a line of PCI leads: `xen_dm_op_set_pci_link_route`.
pub const XEN_DMOP_set_pci_link_route: u32 = 10;
/// A line of PCI, and where it leads.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_dm_op_set_pci_link_route {
    /// The line, 0 to 3.
    pub link: u8,
    /// The ISA interrupt, 1 to 15; 0 for nowhere.
    pub isa_irq: u8,
}
/// `xen_dm_op_set_pci_link_route` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_dm_op_set_pci_link_route_t = xen_dm_op_set_pci_link_route;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_dm_op_set_pci_link_route on 63u8, known LAYOUT[(2u64 1u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Says that the device model has written to the guest's memory: `xen_dm_op_modified_memory`. The
/// second buffer is an array of `xen_dm_op_modified_memory_extent`.
pub const XEN_DMOP_modified_memory: u32 = 11;
/// Where the device model has written.
///
/// On an error, `nr_extents` is the number of the extent that it is about, counted from 1. Pages of
/// this and other extents may have been marked or not.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_dm_op_modified_memory {
    /// How many extents there are in the second buffer.
    pub nr_extents: u32,
    /// Zero at first; Xen keeps here how far it has come.
    pub opaque: u32,
}
/// `xen_dm_op_modified_memory` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_dm_op_modified_memory_t = xen_dm_op_modified_memory;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_dm_op_modified_memory on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// Pages that the device model has written to.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_dm_op_modified_memory_extent {
    /// How many.
    pub nr: u32,
    pad: u32,
    /// The first guest frame.
    pub first_pfn: uint64_aligned_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_dm_op_modified_memory_extent on 63u8, known LAYOUT[(16u64 8u64)]
    {}
}
#[allow(nonstandard_style, clippy::all)]
/// Says what is done on accesses to a range of the guest's memory: `xen_dm_op_set_mem_type`.
pub const XEN_DMOP_set_mem_type: u32 = 12;
/// A range of memory, and its type. Xen moves the beginning of the range on as it goes through it.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_dm_op_set_mem_type {
    /// How many pages.
    pub nr: u32,
    /// The type: a `hvmmem_type_t` of `hvm/hvm_op.h`.
    pub mem_type: u16,
    pad: u16,
    /// The first guest frame.
    pub first_pfn: uint64_aligned_t,
}
/// `xen_dm_op_set_mem_type` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_dm_op_set_mem_type_t = xen_dm_op_set_mem_type;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_dm_op_set_mem_type on 63u8, known LAYOUT[(16u64 8u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Gives a virtual CPU an interrupt or exception when it goes on: `xen_dm_op_inject_event`.
pub const XEN_DMOP_inject_event: u32 = 13;
/// An interrupt or exception for a virtual CPU. Whether it fits the virtual CPU's state is the
/// caller's business.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_dm_op_inject_event {
    /// The virtual CPU.
    pub vcpuid: u32,
    /// The vector.
    pub vector: u8,
    /// What it is: `XEN_DMOP_EVENT_*`.
    pub r#type: u8,
    /// How long the instruction is that raises it, in bytes.
    pub insn_len: u8,
    pad0: u8,
    /// The error code; all bits set for none.
    pub error_code: u32,
    pad1: u32,
    /// For a page fault the address, for a debug exception the bits of DR6.
    pub cr2: uint64_aligned_t,
}
/// `xen_dm_op_inject_event` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_dm_op_inject_event_t = xen_dm_op_inject_event;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_dm_op_inject_event on 63u8, known LAYOUT[(24u64 8u64)] {}
}
/// What a virtual CPU gets, numbered as the processors do.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDmopEvent(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDmopEvent {
    /// An external interrupt.
    pub const XEN_DMOP_EVENT_ext_int: Self = Self(0);
    /// A non-maskable interrupt.
    pub const XEN_DMOP_EVENT_nmi: Self = Self(2);
    /// An exception.
    pub const XEN_DMOP_EVENT_hw_exc: Self = Self(3);
    /// The interrupt of an INT instruction.
    pub const XEN_DMOP_EVENT_sw_int: Self = Self(4);
    /// The exception of ICEBP.
    pub const XEN_DMOP_EVENT_pri_sw_exc: Self = Self(5);
    /// The exception of INT3 or INTO.
    pub const XEN_DMOP_EVENT_sw_exc: Self = Self(6);
}
self::__xen_header::abi::__group! {
    XenDmopEvent u8[] []
}
self::__xen_header::abi::__open_enum! {
    XenDmopEvent u8 XEN_DMOP_EVENT_ext_int "XEN_DMOP_EVENT_ext_int" XEN_DMOP_EVENT_nmi
    "XEN_DMOP_EVENT_nmi" XEN_DMOP_EVENT_hw_exc "XEN_DMOP_EVENT_hw_exc"
    XEN_DMOP_EVENT_sw_int "XEN_DMOP_EVENT_sw_int" XEN_DMOP_EVENT_pri_sw_exc
    "XEN_DMOP_EVENT_pri_sw_exc" XEN_DMOP_EVENT_sw_exc "XEN_DMOP_EVENT_sw_exc"
}
#[allow(nonstandard_style, clippy::all)]
/// Raises a message signalled interrupt of an emulated device: `xen_dm_op_inject_msi`.
pub const XEN_DMOP_inject_msi: u32 = 14;
/// A message signalled interrupt.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_dm_op_inject_msi {
    /// The low 32 bits of the message.
    pub data: u32,
    pad: u32,
    /// The address, 0xfee followed by five more digits.
    pub addr: uint64_aligned_t,
}
/// `xen_dm_op_inject_msi` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_dm_op_inject_msi_t = xen_dm_op_inject_msi;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_dm_op_inject_msi on 63u8, known LAYOUT[(16u64 8u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Gives an ioreq server the accesses to all memory of a type, or takes them away:
/// `xen_dm_op_map_mem_type_to_ioreq_server`.
pub const XEN_DMOP_map_mem_type_to_ioreq_server: u32 = 15;
/// A type of memory that an ioreq server emulates.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_dm_op_map_mem_type_to_ioreq_server {
    /// The server.
    pub id: ioservid_t,
    /// The type: `HVMMEM_ioreq_server` is the only one.
    pub r#type: u16,
    /// The accesses, `XEN_DMOP_IOREQ_MEM_ACCESS_*`; zero takes the type away. Writes are the only
    /// ones that can be given.
    pub flags: u32,
    /// Zero at first; Xen keeps here how far it has come.
    pub opaque: u64,
}
/// `xen_dm_op_map_mem_type_to_ioreq_server` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_dm_op_map_mem_type_to_ioreq_server_t = xen_dm_op_map_mem_type_to_ioreq_server;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_dm_op_map_mem_type_to_ioreq_server on 63u8, spelled Struct
    "xen_dm_op_map_mem_type_to_ioreq_server" "id type flags opaque" b"?bcd"[ioservid_t,]
    [] [] expects 8u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) {
    unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).id); } } }
}
/// Accesses to memory.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDmopIoreqMemAccess(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDmopIoreqMemAccess {
    /// Reads.
    pub const XEN_DMOP_IOREQ_MEM_ACCESS_READ: Self = Self(1u32 << 0);
    /// Writes.
    pub const XEN_DMOP_IOREQ_MEM_ACCESS_WRITE: Self = Self(1u32 << 1);
}
self::__xen_header::abi::__group! {
    XenDmopIoreqMemAccess u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenDmopIoreqMemAccess u32 XEN_DMOP_IOREQ_MEM_ACCESS_READ
    "XEN_DMOP_IOREQ_MEM_ACCESS_READ" XEN_DMOP_IOREQ_MEM_ACCESS_WRITE
    "XEN_DMOP_IOREQ_MEM_ACCESS_WRITE"
}
#[allow(nonstandard_style, clippy::all)]
/// Shuts the domain down, as `SCHEDOP_remote_shutdown` does: `xen_dm_op_remote_shutdown`.
pub const XEN_DMOP_remote_shutdown: u32 = 16;
/// Why a domain is to be shut down.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_dm_op_remote_shutdown {
    /// `SHUTDOWN_*` of `sched.h`, though Xen takes any number.
    pub reason: u32,
}
/// `xen_dm_op_remote_shutdown` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_dm_op_remote_shutdown_t = xen_dm_op_remote_shutdown;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_dm_op_remote_shutdown on 63u8, known LAYOUT[(4u64 4u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Moves pages of the guest to other guest frames: `xen_dm_op_relocate_memory`. The same as
/// `XENMEM_add_to_physmap` with `XENMAPSPACE_gmfn_range`.
pub const XEN_DMOP_relocate_memory: u32 = 17;
/// Pages that move. Xen keeps in all of this how far it has come: afterwards it means nothing.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_dm_op_relocate_memory {
    /// How many.
    pub size: u32,
    pad: u32,
    /// The first guest frame that they have.
    pub src_gfn: uint64_aligned_t,
    /// The first guest frame that they shall have.
    pub dst_gfn: uint64_aligned_t,
}
/// `xen_dm_op_relocate_memory` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_dm_op_relocate_memory_t = xen_dm_op_relocate_memory;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_dm_op_relocate_memory on 63u8, known LAYOUT[(24u64 8u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Fixes how processors cache a range of the guest's memory, whatever the guest asks for:
/// `xen_dm_op_pin_memory_cacheattr`. The same as `XEN_DOMCTL_pin_mem_cacheattr`.
pub const XEN_DMOP_pin_memory_cacheattr: u32 = 18;
/// A range of memory, and how it is cached.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_dm_op_pin_memory_cacheattr {
    /// The first guest frame.
    pub start: uint64_aligned_t,
    /// The last guest frame.
    pub end: uint64_aligned_t,
    /// How: `XEN_DMOP_MEM_CACHEATTR_*`, or `XEN_DMOP_DELETE_MEM_CACHEATTR`.
    pub r#type: u32,
    pad: u32,
}
/// `xen_dm_op_pin_memory_cacheattr` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_dm_op_pin_memory_cacheattr_t = xen_dm_op_pin_memory_cacheattr;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_dm_op_pin_memory_cacheattr on 63u8, known LAYOUT[(24u64 8u64)] {}
}
/// How memory is cached, numbered as x86's MTRRs do.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenDmopMemCacheattr(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenDmopMemCacheattr {
    /// Not at all.
    pub const XEN_DMOP_MEM_CACHEATTR_UC: Self = Self(0);
    /// Not at all, but writes are combined.
    pub const XEN_DMOP_MEM_CACHEATTR_WC: Self = Self(1);
    /// Writes go through to memory.
    pub const XEN_DMOP_MEM_CACHEATTR_WT: Self = Self(4);
    /// Writes go to memory alone, and others' caches let go of it.
    pub const XEN_DMOP_MEM_CACHEATTR_WP: Self = Self(5);
    /// Writes stay in the cache.
    pub const XEN_DMOP_MEM_CACHEATTR_WB: Self = Self(6);
    /// Not at all, unless an MTRR says WC.
    pub const XEN_DMOP_MEM_CACHEATTR_UCM: Self = Self(7);
}
self::__xen_header::abi::__group! {
    XenDmopMemCacheattr u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenDmopMemCacheattr u32 XEN_DMOP_MEM_CACHEATTR_UC "XEN_DMOP_MEM_CACHEATTR_UC"
    XEN_DMOP_MEM_CACHEATTR_WC "XEN_DMOP_MEM_CACHEATTR_WC" XEN_DMOP_MEM_CACHEATTR_WT
    "XEN_DMOP_MEM_CACHEATTR_WT" XEN_DMOP_MEM_CACHEATTR_WP "XEN_DMOP_MEM_CACHEATTR_WP"
    XEN_DMOP_MEM_CACHEATTR_WB "XEN_DMOP_MEM_CACHEATTR_WB" XEN_DMOP_MEM_CACHEATTR_UCM
    "XEN_DMOP_MEM_CACHEATTR_UCM"
}
#[allow(nonstandard_style, clippy::all)]
/// In `type`: the range is no longer fixed.
pub const XEN_DMOP_DELETE_MEM_CACHEATTR: u32 = !(0 as u32);
#[allow(nonstandard_style, clippy::all)]
/// Sets the level of an interrupt on Arm: `xen_dm_op_set_irq_level`.
pub const XEN_DMOP_set_irq_level: u32 = 19;
/// An interrupt, and its level.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_dm_op_set_irq_level {
    /// The interrupt, one that virtual CPUs share (SPI).
    pub irq: u32,
    /// 1: asserted, 0: not.
    pub level: u8,
    pad: [u8; 3],
}
/// `xen_dm_op_set_irq_level` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_dm_op_set_irq_level_t = xen_dm_op_set_irq_level;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_dm_op_set_irq_level on 63u8, known LAYOUT[(8u64 4u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Tells how many virtual CPUs the domain has: `xen_dm_op_nr_vcpus`.
pub const XEN_DMOP_nr_vcpus: u32 = 20;
/// How many virtual CPUs the domain has, on or off; the number never changes.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_dm_op_nr_vcpus {
    /// The number. There are as many slots for requests.
    pub vcpus: u32,
}
/// `xen_dm_op_nr_vcpus` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_dm_op_nr_vcpus_t = xen_dm_op_nr_vcpus;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_dm_op_nr_vcpus on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// An operation with its argument: what the first buffer of `HYPERVISOR_dm_op` holds.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_dm_op {
    /// The operation: `XEN_DMOP_*`.
    pub op: u32,
    pad: u32,
    /// What it works on.
    pub u: xen_dm_op__u,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_dm_op on 63u8, spelled Struct "xen_dm_op" "op pad u"
    b"cc?"[xen_dm_op__u,] [] [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this
    : * mut Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (*
    this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xen_dm_op__u {
    /// Makes an ioreq server.
    pub create_ioreq_server: xen_dm_op_create_ioreq_server_t,
    /// Tells where it finds its requests.
    pub get_ioreq_server_info: xen_dm_op_get_ioreq_server_info_t,
    /// Gives it a range.
    pub map_io_range_to_ioreq_server: xen_dm_op_ioreq_server_range_t,
    /// Takes a range away.
    pub unmap_io_range_from_ioreq_server: xen_dm_op_ioreq_server_range_t,
    /// Turns it on or off.
    pub set_ioreq_server_state: xen_dm_op_set_ioreq_server_state_t,
    /// Takes it away.
    pub destroy_ioreq_server: xen_dm_op_destroy_ioreq_server_t,
    /// Tells what was written of the video memory.
    pub track_dirty_vram: xen_dm_op_track_dirty_vram_t,
    /// Sets the level of a PCI device's pin.
    pub set_pci_intx_level: xen_dm_op_set_pci_intx_level_t,
    /// Sets the level of an ISA interrupt.
    pub set_isa_irq_level: xen_dm_op_set_isa_irq_level_t,
    /// Sets the level of an interrupt on Arm.
    pub set_irq_level: xen_dm_op_set_irq_level_t,
    /// Says where a line of PCI leads.
    pub set_pci_link_route: xen_dm_op_set_pci_link_route_t,
    /// Says what memory was written to.
    pub modified_memory: xen_dm_op_modified_memory_t,
    /// Sets the type of memory.
    pub set_mem_type: xen_dm_op_set_mem_type_t,
    /// Gives a virtual CPU an interrupt or exception.
    pub inject_event: xen_dm_op_inject_event_t,
    /// Raises a message signalled interrupt.
    pub inject_msi: xen_dm_op_inject_msi_t,
    /// Gives an ioreq server a type of memory.
    pub map_mem_type_to_ioreq_server: xen_dm_op_map_mem_type_to_ioreq_server_t,
    /// Shuts the domain down.
    pub remote_shutdown: xen_dm_op_remote_shutdown_t,
    /// Moves pages.
    pub relocate_memory: xen_dm_op_relocate_memory_t,
    /// Fixes how memory is cached.
    pub pin_memory_cacheattr: xen_dm_op_pin_memory_cacheattr_t,
    /// Tells how many virtual CPUs there are.
    pub nr_vcpus: xen_dm_op_nr_vcpus_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_dm_op__u on 63u8, spelled Union "xen_dm_op__u"
    "create_ioreq_server get_ioreq_server_info map_io_range_to_ioreq_server unmap_io_range_from_ioreq_server set_ioreq_server_state destroy_ioreq_server track_dirty_vram set_pci_intx_level set_isa_irq_level set_irq_level set_pci_link_route modified_memory set_mem_type inject_event inject_msi map_mem_type_to_ioreq_server remote_shutdown relocate_memory pin_memory_cacheattr nr_vcpus"
    b"????????????????????"[xen_dm_op_create_ioreq_server_t,
    xen_dm_op_get_ioreq_server_info_t, xen_dm_op_ioreq_server_range_t,
    xen_dm_op_ioreq_server_range_t, xen_dm_op_set_ioreq_server_state_t,
    xen_dm_op_destroy_ioreq_server_t, xen_dm_op_track_dirty_vram_t,
    xen_dm_op_set_pci_intx_level_t, xen_dm_op_set_isa_irq_level_t,
    xen_dm_op_set_irq_level_t, xen_dm_op_set_pci_link_route_t,
    xen_dm_op_modified_memory_t, xen_dm_op_set_mem_type_t, xen_dm_op_inject_event_t,
    xen_dm_op_inject_msi_t, xen_dm_op_map_mem_type_to_ioreq_server_t,
    xen_dm_op_remote_shutdown_t, xen_dm_op_relocate_memory_t,
    xen_dm_op_pin_memory_cacheattr_t, xen_dm_op_nr_vcpus_t,] [] [] expects 0u8 is[] {}
}
/// A buffer.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_dm_op_buf {
    /// Where it is.
    pub h: GuestHandle<c_void>,
    /// Its size in bytes.
    pub size: xen_ulong_t,
}
/// `xen_dm_op_buf` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_dm_op_buf_t = xen_dm_op_buf;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_dm_op_buf on 63u8, spelled Struct "xen_dm_op_buf" "h size"
    b"Hu"[] [] [] expects 4u8 is[] {}
}
