// SPDX-License-Identifier: MIT
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

xen_header! {
    file: "hvm/dm_op.h",
    guard: "__XEN_PUBLIC_HVM_DM_OP_H__",
    include: ["../xen.h", "../event_channel.h"],
}

c_only! {
    why: "lets a guest without an architecture's type of that name have the header; Rust always has it",
    text: r#"
        #ifndef uint64_aligned_t
        #define uint64_aligned_t uint64_t
        #endif
    "#,
}

/// The number of an ioreq server, within its domain.
#[xen_abi]
pub type ioservid_t = u16;

/// Makes an ioreq server: `xen_dm_op_create_ioreq_server`.
#[xen_abi]
pub const XEN_DMOP_create_ioreq_server: u32 = 1;

/// A new ioreq server.
#[xen_abi(op(xen_dm_op, XEN_DMOP_create_ioreq_server), typedef)]
pub struct xen_dm_op_create_ioreq_server {
    /// What sort of ring it has for requests that nobody waits for: `HVM_IOREQSRV_BUFIOREQ_*` of
    /// `hvm/hvm_op.h`.
    #[abi(input)]
    pub handle_bufioreq: u8,
    #[abi(reserved)]
    pad: [u8; 3],
    /// Its number.
    #[abi(output)]
    pub id: ioservid_t,
}

/// Tells where an ioreq server finds its requests: `xen_dm_op_get_ioreq_server_info`.
#[xen_abi]
pub const XEN_DMOP_get_ioreq_server_info: u32 = 2;

/// Where an ioreq server finds its requests.
///
/// It is better to map the pages by `XENMEM_acquire_resource`, as a
/// `XENMEM_resource_ioreq_server`: here, asking for their frames makes Xen put them into the guest's
/// memory. The event channels of the requests that virtual CPUs wait for are in the requests.
#[xen_abi(op(xen_dm_op, XEN_DMOP_get_ioreq_server_info), typedef)]
pub struct xen_dm_op_get_ioreq_server_info {
    /// The server.
    #[abi(input)]
    pub id: ioservid_t,
    /// `XEN_DMOP_*`
    #[abi(input)]
    pub flags: u16,
    /// The event channel of the ring, where there is one.
    #[abi(output)]
    pub bufioreq_port: evtchn_port_t,
    /// The guest frame of the virtual CPUs' slots.
    #[abi(output)]
    pub ioreq_gfn: uint64_aligned_t,
    /// The guest frame of the ring, where there is one.
    #[abi(output)]
    pub bufioreq_gfn: uint64_aligned_t,
}

/// What not to tell.
#[xen_abi(
    flags(u32),
    bit_numbers,
    inside(xen_dm_op_get_ioreq_server_info, flags)
)]
pub enum XenDmopIoreqServerInfoFlags {
    /// The frames.
    XEN_DMOP_no_gfns = 1u32 << 0,
}

/// Gives an ioreq server a range of ports, memory or PCI devices to emulate:
/// `xen_dm_op_ioreq_server_range`.
#[xen_abi]
pub const XEN_DMOP_map_io_range_to_ioreq_server: u32 = 3;
/// Takes such a range away: `xen_dm_op_ioreq_server_range`.
#[xen_abi]
pub const XEN_DMOP_unmap_io_range_from_ioreq_server: u32 = 4;

/// A range that an ioreq server emulates. It gets the requests that lie in the range as a whole.
#[xen_abi(
    op(xen_dm_op, XEN_DMOP_map_io_range_to_ioreq_server),
    op(xen_dm_op, XEN_DMOP_unmap_io_range_from_ioreq_server),
    typedef
)]
pub struct xen_dm_op_ioreq_server_range {
    /// The server.
    #[abi(input)]
    pub id: ioservid_t,
    #[abi(reserved)]
    pad: u16,
    /// A range of what: `XEN_DMOP_IO_RANGE_*`.
    #[abi(input)]
    pub r#type: u32,
    /// The first that belongs to the range.
    #[abi(input)]
    pub start: uint64_aligned_t,
    /// The last that belongs to it.
    #[abi(input)]
    pub end: uint64_aligned_t,
}

/// What a range consists of.
#[xen_abi(open_enum(u32), inside(xen_dm_op_ioreq_server_range, r#type))]
pub enum XenDmopIoRange {
    /// I/O ports.
    XEN_DMOP_IO_RANGE_PORT = 0,
    /// Guest physical addresses.
    XEN_DMOP_IO_RANGE_MEMORY = 1,
    /// PCI devices: their configuration space. `XEN_DMOP_PCI_SBDF` makes such a number.
    XEN_DMOP_IO_RANGE_PCI = 2,
}

/// A PCI device as a number: its segment, bus, device and function.
#[xen_abi]
pub const fn XEN_DMOP_PCI_SBDF(s: u32, b: u32, d: u32, f: u32) -> u32 {
    ((s & 0xffff) << 16) | ((b & 0xff) << 8) | ((d & 0x1f) << 3) | (f & 0x07)
}

/// Turns an ioreq server on or off: `xen_dm_op_set_ioreq_server_state`.
#[xen_abi]
pub const XEN_DMOP_set_ioreq_server_state: u32 = 5;

/// Whether an ioreq server works. One that is off gets no requests, and what its pages hold means
/// nothing.
#[xen_abi(op(xen_dm_op, XEN_DMOP_set_ioreq_server_state), typedef)]
pub struct xen_dm_op_set_ioreq_server_state {
    /// The server.
    #[abi(input)]
    pub id: ioservid_t,
    /// 1: on, 0: off.
    #[abi(input)]
    pub enabled: u8,
    #[abi(reserved)]
    pad: u8,
}

/// Takes an ioreq server away, with all of its ranges: `xen_dm_op_destroy_ioreq_server`.
#[xen_abi]
pub const XEN_DMOP_destroy_ioreq_server: u32 = 6;

/// An ioreq server that is to go.
#[xen_abi(op(xen_dm_op, XEN_DMOP_destroy_ioreq_server), typedef)]
pub struct xen_dm_op_destroy_ioreq_server {
    /// The server.
    #[abi(input)]
    pub id: ioservid_t,
    #[abi(reserved)]
    pad: u16,
}

/// Tells which pages of the video memory the guest has written to since the last call:
/// `xen_dm_op_track_dirty_vram`. The second buffer gets a bit for each page.
#[xen_abi]
pub const XEN_DMOP_track_dirty_vram: u32 = 7;

/// The video memory.
#[xen_abi(op(xen_dm_op, XEN_DMOP_track_dirty_vram), typedef)]
pub struct xen_dm_op_track_dirty_vram {
    /// How many pages it has; zero ends the tracking.
    #[abi(input)]
    pub nr: u32,
    #[abi(reserved)]
    pad: u32,
    /// Its first guest frame.
    #[abi(input)]
    pub first_pfn: uint64_aligned_t,
}

/// Sets the level of an interrupt pin of a PCI device: `xen_dm_op_set_pci_intx_level`.
#[xen_abi]
pub const XEN_DMOP_set_pci_intx_level: u32 = 8;

/// A pin of a PCI device, and its level.
#[xen_abi(op(xen_dm_op, XEN_DMOP_set_pci_intx_level), typedef)]
pub struct xen_dm_op_set_pci_intx_level {
    /// The device's segment. Only segment 0 is known.
    #[abi(input)]
    pub domain: u16,
    /// Its bus. Only bus 0 is known.
    #[abi(input)]
    pub bus: u8,
    /// Its number there, 0 to 31.
    #[abi(input)]
    pub device: u8,
    /// The pin: 0 for INTA to 3 for INTD.
    #[abi(input)]
    pub intx: u8,
    /// 1: asserted, 0: not.
    #[abi(input)]
    pub level: u8,
}

/// Sets the level of an ISA interrupt: `xen_dm_op_set_isa_irq_level`.
#[xen_abi]
pub const XEN_DMOP_set_isa_irq_level: u32 = 9;

/// An ISA interrupt, and its level.
#[xen_abi(op(xen_dm_op, XEN_DMOP_set_isa_irq_level), typedef)]
pub struct xen_dm_op_set_isa_irq_level {
    /// The interrupt, 0 to 15.
    #[abi(input)]
    pub isa_irq: u8,
    /// 1: asserted, 0: not.
    #[abi(input)]
    pub level: u8,
}

/// Says to which ISA interrupt a line of PCI leads: `xen_dm_op_set_pci_link_route`.
#[xen_abi]
pub const XEN_DMOP_set_pci_link_route: u32 = 10;

/// A line of PCI, and where it leads.
#[xen_abi(op(xen_dm_op, XEN_DMOP_set_pci_link_route), typedef)]
pub struct xen_dm_op_set_pci_link_route {
    /// The line, 0 to 3.
    #[abi(input)]
    pub link: u8,
    /// The ISA interrupt, 1 to 15; 0 for nowhere.
    #[abi(input)]
    pub isa_irq: u8,
}

/// Says that the device model has written to the guest's memory: `xen_dm_op_modified_memory`. The
/// second buffer is an array of `xen_dm_op_modified_memory_extent`.
#[xen_abi]
pub const XEN_DMOP_modified_memory: u32 = 11;

/// Where the device model has written.
///
/// On an error, `nr_extents` is the number of the extent that it is about, counted from 1. Pages of
/// this and other extents may have been marked or not.
#[xen_abi(op(xen_dm_op, XEN_DMOP_modified_memory), typedef)]
pub struct xen_dm_op_modified_memory {
    /// How many extents there are in the second buffer.
    #[abi(input, output)]
    pub nr_extents: u32,
    /// Zero at first; Xen keeps here how far it has come.
    #[abi(input, output)]
    pub opaque: u32,
}

/// Pages that the device model has written to.
#[xen_abi]
pub struct xen_dm_op_modified_memory_extent {
    /// How many.
    #[abi(input)]
    pub nr: u32,
    #[abi(reserved)]
    pad: u32,
    /// The first guest frame.
    #[abi(input)]
    pub first_pfn: uint64_aligned_t,
}

/// Says what is done on accesses to a range of the guest's memory: `xen_dm_op_set_mem_type`.
#[xen_abi]
pub const XEN_DMOP_set_mem_type: u32 = 12;

/// A range of memory, and its type. Xen moves the beginning of the range on as it goes through it.
#[xen_abi(op(xen_dm_op, XEN_DMOP_set_mem_type), typedef)]
pub struct xen_dm_op_set_mem_type {
    /// How many pages.
    #[abi(input, output)]
    pub nr: u32,
    /// The type: a `hvmmem_type_t` of `hvm/hvm_op.h`.
    #[abi(input)]
    pub mem_type: u16,
    #[abi(reserved)]
    pad: u16,
    /// The first guest frame.
    #[abi(input, output)]
    pub first_pfn: uint64_aligned_t,
}

/// Gives a virtual CPU an interrupt or exception when it goes on: `xen_dm_op_inject_event`.
#[xen_abi]
pub const XEN_DMOP_inject_event: u32 = 13;

/// An interrupt or exception for a virtual CPU. Whether it fits the virtual CPU's state is the
/// caller's business.
#[xen_abi(op(xen_dm_op, XEN_DMOP_inject_event), typedef)]
pub struct xen_dm_op_inject_event {
    /// The virtual CPU.
    #[abi(input)]
    pub vcpuid: u32,
    /// The vector.
    #[abi(input)]
    pub vector: u8,
    /// What it is: `XEN_DMOP_EVENT_*`.
    #[abi(input)]
    pub r#type: u8,
    /// How long the instruction is that raises it, in bytes.
    #[abi(input)]
    pub insn_len: u8,
    #[abi(reserved)]
    pad0: u8,
    /// The error code; all bits set for none.
    #[abi(input)]
    pub error_code: u32,
    #[abi(reserved)]
    pad1: u32,
    /// For a page fault the address, for a debug exception the bits of DR6.
    #[abi(input)]
    pub cr2: uint64_aligned_t,
}

/// What a virtual CPU gets, numbered as the processors do.
#[xen_abi(open_enum(u8), inside(xen_dm_op_inject_event, r#type))]
pub enum XenDmopEvent {
    /// An external interrupt.
    XEN_DMOP_EVENT_ext_int = 0,
    /// A non-maskable interrupt.
    XEN_DMOP_EVENT_nmi = 2,
    /// An exception.
    XEN_DMOP_EVENT_hw_exc = 3,
    /// The interrupt of an INT instruction.
    XEN_DMOP_EVENT_sw_int = 4,
    /// The exception of ICEBP.
    XEN_DMOP_EVENT_pri_sw_exc = 5,
    /// The exception of INT3 or INTO.
    XEN_DMOP_EVENT_sw_exc = 6,
}

/// Raises a message signalled interrupt of an emulated device: `xen_dm_op_inject_msi`.
#[xen_abi]
pub const XEN_DMOP_inject_msi: u32 = 14;

/// A message signalled interrupt.
#[xen_abi(op(xen_dm_op, XEN_DMOP_inject_msi), typedef)]
pub struct xen_dm_op_inject_msi {
    /// The low 32 bits of the message.
    #[abi(input)]
    pub data: u32,
    #[abi(reserved)]
    pad: u32,
    /// The address, 0xfee followed by five more digits.
    #[abi(input)]
    pub addr: uint64_aligned_t,
}

/// Gives an ioreq server the accesses to all memory of a type, or takes them away:
/// `xen_dm_op_map_mem_type_to_ioreq_server`.
#[xen_abi]
pub const XEN_DMOP_map_mem_type_to_ioreq_server: u32 = 15;

/// A type of memory that an ioreq server emulates.
#[xen_abi(
    op(xen_dm_op, XEN_DMOP_map_mem_type_to_ioreq_server),
    typedef,
    expect(
        wide_alignment,
        reason = "fixed with a plain 64-bit integer, at an offset that suits all ABIs"
    )
)]
pub struct xen_dm_op_map_mem_type_to_ioreq_server {
    /// The server.
    #[abi(input)]
    pub id: ioservid_t,
    /// The type: `HVMMEM_ioreq_server` is the only one.
    #[abi(input)]
    pub r#type: u16,
    /// The accesses, `XEN_DMOP_IOREQ_MEM_ACCESS_*`; zero takes the type away. Writes are the only
    /// ones that can be given.
    #[abi(input)]
    pub flags: u32,
    /// Zero at first; Xen keeps here how far it has come.
    #[abi(input, output)]
    pub opaque: u64,
}

/// Accesses to memory.
#[xen_abi(flags(u32), inside(xen_dm_op_map_mem_type_to_ioreq_server, flags))]
pub enum XenDmopIoreqMemAccess {
    /// Reads.
    XEN_DMOP_IOREQ_MEM_ACCESS_READ = 1u32 << 0,
    /// Writes.
    XEN_DMOP_IOREQ_MEM_ACCESS_WRITE = 1u32 << 1,
}

/// Shuts the domain down, as `SCHEDOP_remote_shutdown` does: `xen_dm_op_remote_shutdown`.
#[xen_abi]
pub const XEN_DMOP_remote_shutdown: u32 = 16;

/// Why a domain is to be shut down.
#[xen_abi(op(xen_dm_op, XEN_DMOP_remote_shutdown), typedef)]
pub struct xen_dm_op_remote_shutdown {
    /// `SHUTDOWN_*` of `sched.h`, though Xen takes any number.
    #[abi(input)]
    pub reason: u32,
}

/// Moves pages of the guest to other guest frames: `xen_dm_op_relocate_memory`. The same as
/// `XENMEM_add_to_physmap` with `XENMAPSPACE_gmfn_range`.
#[xen_abi]
pub const XEN_DMOP_relocate_memory: u32 = 17;

/// Pages that move. Xen keeps in all of this how far it has come: afterwards it means nothing.
#[xen_abi(op(xen_dm_op, XEN_DMOP_relocate_memory), typedef)]
pub struct xen_dm_op_relocate_memory {
    /// How many.
    #[abi(input, output)]
    pub size: u32,
    #[abi(reserved)]
    pad: u32,
    /// The first guest frame that they have.
    #[abi(input, output)]
    pub src_gfn: uint64_aligned_t,
    /// The first guest frame that they shall have.
    #[abi(input, output)]
    pub dst_gfn: uint64_aligned_t,
}

/// Fixes how processors cache a range of the guest's memory, whatever the guest asks for:
/// `xen_dm_op_pin_memory_cacheattr`. The same as `XEN_DOMCTL_pin_mem_cacheattr`.
#[xen_abi]
pub const XEN_DMOP_pin_memory_cacheattr: u32 = 18;

/// A range of memory, and how it is cached.
#[xen_abi(op(xen_dm_op, XEN_DMOP_pin_memory_cacheattr), typedef)]
pub struct xen_dm_op_pin_memory_cacheattr {
    /// The first guest frame.
    #[abi(input)]
    pub start: uint64_aligned_t,
    /// The last guest frame.
    #[abi(input)]
    pub end: uint64_aligned_t,
    /// How: `XEN_DMOP_MEM_CACHEATTR_*`, or `XEN_DMOP_DELETE_MEM_CACHEATTR`.
    #[abi(input)]
    pub r#type: u32,
    #[abi(reserved)]
    pad: u32,
}

/// How memory is cached, numbered as x86's MTRRs do.
#[xen_abi(open_enum(u32), inside(xen_dm_op_pin_memory_cacheattr, end))]
pub enum XenDmopMemCacheattr {
    /// Not at all.
    XEN_DMOP_MEM_CACHEATTR_UC = 0,
    /// Not at all, but writes are combined.
    XEN_DMOP_MEM_CACHEATTR_WC = 1,
    /// Writes go through to memory.
    XEN_DMOP_MEM_CACHEATTR_WT = 4,
    /// Writes go to memory alone, and others' caches let go of it.
    XEN_DMOP_MEM_CACHEATTR_WP = 5,
    /// Writes stay in the cache.
    XEN_DMOP_MEM_CACHEATTR_WB = 6,
    /// Not at all, unless an MTRR says WC.
    XEN_DMOP_MEM_CACHEATTR_UCM = 7,
}

/// In `type`: the range is no longer fixed.
#[xen_abi(inside(xen_dm_op_pin_memory_cacheattr, end))]
pub const XEN_DMOP_DELETE_MEM_CACHEATTR: u32 = !(0 as u32);

/// Sets the level of an interrupt on Arm: `xen_dm_op_set_irq_level`.
#[xen_abi]
pub const XEN_DMOP_set_irq_level: u32 = 19;

/// An interrupt, and its level.
#[xen_abi(op(xen_dm_op, XEN_DMOP_set_irq_level), typedef)]
pub struct xen_dm_op_set_irq_level {
    /// The interrupt, one that virtual CPUs share (SPI).
    #[abi(input)]
    pub irq: u32,
    /// 1: asserted, 0: not.
    #[abi(input)]
    pub level: u8,
    #[abi(reserved)]
    pad: [u8; 3],
}

/// Tells how many virtual CPUs the domain has: `xen_dm_op_nr_vcpus`.
#[xen_abi]
pub const XEN_DMOP_nr_vcpus: u32 = 20;

/// How many virtual CPUs the domain has, on or off; the number never changes.
#[xen_abi(op(xen_dm_op, XEN_DMOP_nr_vcpus), typedef)]
pub struct xen_dm_op_nr_vcpus {
    /// The number. There are as many slots for requests.
    #[abi(output)]
    pub vcpus: u32,
}

/// An operation with its argument: what the first buffer of `HYPERVISOR_dm_op` holds.
#[xen_abi]
pub struct xen_dm_op {
    /// The operation: `XEN_DMOP_*`.
    #[abi(input)]
    pub op: u32,
    #[abi(reserved)]
    pad: u32,
    /// What it works on.
    #[abi(input, output, tag(op))]
    pub u: xen_dm_op__u,
}

#[xen_abi(inline)]
pub union xen_dm_op__u {
    /// Makes an ioreq server.
    #[abi(input, output, selected_by(XEN_DMOP_create_ioreq_server))]
    pub create_ioreq_server: xen_dm_op_create_ioreq_server_t,
    /// Tells where it finds its requests.
    #[abi(input, output, selected_by(XEN_DMOP_get_ioreq_server_info))]
    pub get_ioreq_server_info: xen_dm_op_get_ioreq_server_info_t,
    /// Gives it a range.
    #[abi(input, selected_by(XEN_DMOP_map_io_range_to_ioreq_server))]
    pub map_io_range_to_ioreq_server: xen_dm_op_ioreq_server_range_t,
    /// Takes a range away.
    #[abi(input, selected_by(XEN_DMOP_unmap_io_range_from_ioreq_server))]
    pub unmap_io_range_from_ioreq_server: xen_dm_op_ioreq_server_range_t,
    /// Turns it on or off.
    #[abi(input, selected_by(XEN_DMOP_set_ioreq_server_state))]
    pub set_ioreq_server_state: xen_dm_op_set_ioreq_server_state_t,
    /// Takes it away.
    #[abi(input, selected_by(XEN_DMOP_destroy_ioreq_server))]
    pub destroy_ioreq_server: xen_dm_op_destroy_ioreq_server_t,
    /// Tells what was written of the video memory.
    #[abi(input, selected_by(XEN_DMOP_track_dirty_vram))]
    pub track_dirty_vram: xen_dm_op_track_dirty_vram_t,
    /// Sets the level of a PCI device's pin.
    #[abi(input, selected_by(XEN_DMOP_set_pci_intx_level))]
    pub set_pci_intx_level: xen_dm_op_set_pci_intx_level_t,
    /// Sets the level of an ISA interrupt.
    #[abi(input, selected_by(XEN_DMOP_set_isa_irq_level))]
    pub set_isa_irq_level: xen_dm_op_set_isa_irq_level_t,
    /// Sets the level of an interrupt on Arm.
    #[abi(input, selected_by(XEN_DMOP_set_irq_level))]
    pub set_irq_level: xen_dm_op_set_irq_level_t,
    /// Says where a line of PCI leads.
    #[abi(input, selected_by(XEN_DMOP_set_pci_link_route))]
    pub set_pci_link_route: xen_dm_op_set_pci_link_route_t,
    /// Says what memory was written to.
    #[abi(input, output, selected_by(XEN_DMOP_modified_memory))]
    pub modified_memory: xen_dm_op_modified_memory_t,
    /// Sets the type of memory.
    #[abi(input, output, selected_by(XEN_DMOP_set_mem_type))]
    pub set_mem_type: xen_dm_op_set_mem_type_t,
    /// Gives a virtual CPU an interrupt or exception.
    #[abi(input, selected_by(XEN_DMOP_inject_event))]
    pub inject_event: xen_dm_op_inject_event_t,
    /// Raises a message signalled interrupt.
    #[abi(input, selected_by(XEN_DMOP_inject_msi))]
    pub inject_msi: xen_dm_op_inject_msi_t,
    /// Gives an ioreq server a type of memory.
    #[abi(input, output, selected_by(XEN_DMOP_map_mem_type_to_ioreq_server))]
    pub map_mem_type_to_ioreq_server: xen_dm_op_map_mem_type_to_ioreq_server_t,
    /// Shuts the domain down.
    #[abi(input, selected_by(XEN_DMOP_remote_shutdown))]
    pub remote_shutdown: xen_dm_op_remote_shutdown_t,
    /// Moves pages.
    #[abi(input, output, selected_by(XEN_DMOP_relocate_memory))]
    pub relocate_memory: xen_dm_op_relocate_memory_t,
    /// Fixes how memory is cached.
    #[abi(input, selected_by(XEN_DMOP_pin_memory_cacheattr))]
    pub pin_memory_cacheattr: xen_dm_op_pin_memory_cacheattr_t,
    /// Tells how many virtual CPUs there are.
    #[abi(output, selected_by(XEN_DMOP_nr_vcpus))]
    pub nr_vcpus: xen_dm_op_nr_vcpus_t,
}

/// A buffer.
#[xen_abi(
    op(__HYPERVISOR_dm_op),
    typedef,
    handle,
    expect(
        same_layout,
        reason = "as wide as a register; Xen translates what a 32-bit caller passes"
    )
)]
pub struct xen_dm_op_buf {
    /// Where it is.
    #[abi(input, buffer(input, output, len = size))]
    pub h: GuestHandle<c_void>,
    /// Its size in bytes.
    #[abi(input)]
    pub size: xen_ulong_t,
}

c_comment! {
    "` enum neg_errnoval"
    "` HYPERVISOR_dm_op(domid_t domid,"
    "`                  unsigned int nr_bufs,"
    "`                  xen_dm_op_buf_t bufs[])"
    "`"
    ""
    "@domid is the domain that it is about."
    "@nr_bufs is how many buffers there are."
    "@bufs are the buffers: @bufs[0] is a struct xen_dm_op, the others are what"
    "its operation says."
}
