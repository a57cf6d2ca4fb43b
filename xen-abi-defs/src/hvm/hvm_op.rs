// SPDX-License-Identifier: MIT
//! Operations on HVM domains.
//!
//! `HYPERVISOR_hvm_op(op, arg)` takes an operation (`HVMOP_*`) and a pointer to its argument. A
//! guest calls some of them about itself; others are the toolstack's.
//!
//! Alternative physical maps (altp2m) give a domain several views of its memory, between which
//! virtual CPUs change quickly: a monitor restricts the access to pages in one view and leaves it in
//! another.

use crate::trace::*;
use crate::xen::*;
use xen_abi::prelude::*;

xen_header! {
    file: "hvm/hvm_op.h",
    guard: "__XEN_PUBLIC_HVM_HVM_OP_H__",
    include: ["../xen.h", "../trace.h", "../event_channel.h"],
    reasons: {
        tail_padding: "fixed before padding was spelled out; it is the same on every ABI",
        wide_alignment: "fixed with plain 64-bit integers, at offsets that suit all ABIs",
        same_layout: "fixed with handles of native width; Xen translates what a 32-bit caller passes",
    },
}

/// Sets a parameter of a domain: `xen_hvm_param`.
#[xen_abi]
pub const HVMOP_set_param: u32 = 0;
/// Tells a parameter of a domain: `xen_hvm_param`.
#[xen_abi]
pub const HVMOP_get_param: u32 = 1;

/// A parameter of a domain.
#[xen_abi(
    op(__HYPERVISOR_hvm_op, HVMOP_set_param),
    op(__HYPERVISOR_hvm_op, HVMOP_get_param),
    typedef,
    handle,
    expect(wide_alignment)
)]
pub struct xen_hvm_param {
    /// The domain.
    #[abi(input)]
    pub domid: domid_t,
    #[abi(reserved)]
    pad: u16,
    /// The parameter: `HVM_PARAM_*` of `hvm/params.h`.
    #[abi(input)]
    pub index: u32,
    /// Its value.
    #[abi(input, output)]
    pub value: u64,
}

/// Whether a page of a view hides its faults from the guest's virtualisation exception (#VE).
#[xen_abi(
    op(xen_hvm_altp2m_op, HVMOP_altp2m_set_suppress_ve),
    op(xen_hvm_altp2m_op, HVMOP_altp2m_get_suppress_ve),
    expect(wide_alignment)
)]
pub struct xen_hvm_altp2m_suppress_ve {
    /// The view.
    #[abi(input)]
    pub view: u16,
    /// 1: it does, 0: it does not.
    #[abi(input, output)]
    pub suppress_ve: u8,
    #[abi(reserved)]
    pad1: u8,
    #[abi(reserved)]
    pad2: u32,
    /// The page's guest frame.
    #[abi(input)]
    pub gfn: u64,
}

/// The same for a range of pages.
#[xen_abi(
    op(xen_hvm_altp2m_op, HVMOP_altp2m_set_suppress_ve_multi),
    expect(wide_alignment)
)]
pub struct xen_hvm_altp2m_suppress_ve_multi {
    /// The view.
    #[abi(input)]
    pub view: u16,
    /// 1: they do, 0: they do not.
    #[abi(input)]
    pub suppress_ve: u8,
    #[abi(reserved)]
    pad1: u8,
    /// The first error that there was, negative; the caller sets it to zero.
    #[abi(input, output)]
    pub first_error: i32,
    /// The first guest frame. Xen keeps here how far it has come.
    #[abi(input, output)]
    pub first_gfn: u64,
    /// The last guest frame.
    #[abi(input)]
    pub last_gfn: u64,
    /// The guest frame that the first error was about.
    #[abi(output)]
    pub first_error_gfn: u64,
}

/// Sets the level of an interrupt pin of a PCI device: `xen_hvm_set_pci_intx_level`. Now
/// `XEN_DMOP_set_pci_intx_level`.
#[xen_abi(when(interface(< 0x00040900)))]
pub const HVMOP_set_pci_intx_level: u32 = 2;

/// A pin of a PCI device, and its level.
#[xen_abi(
    op(__HYPERVISOR_hvm_op, HVMOP_set_pci_intx_level),
    typedef,
    handle,
    when(interface(< 0x00040900))
)]
pub struct xen_hvm_set_pci_intx_level {
    /// The domain.
    #[abi(input)]
    pub domid: domid_t,
    /// The device's segment.
    #[abi(input)]
    pub domain: u8,
    /// Its bus.
    #[abi(input)]
    pub bus: u8,
    /// Its number there.
    #[abi(input)]
    pub device: u8,
    /// The pin: 0 for INTA to 3 for INTD.
    #[abi(input)]
    pub intx: u8,
    /// 1: asserted, 0: not.
    #[abi(input)]
    pub level: u8,
}

/// Sets the level of an ISA interrupt: `xen_hvm_set_isa_irq_level`. Now
/// `XEN_DMOP_set_isa_irq_level`.
#[xen_abi(when(interface(< 0x00040900)))]
pub const HVMOP_set_isa_irq_level: u32 = 3;

/// An ISA interrupt, and its level.
#[xen_abi(
    op(__HYPERVISOR_hvm_op, HVMOP_set_isa_irq_level),
    typedef,
    handle,
    when(interface(< 0x00040900))
)]
pub struct xen_hvm_set_isa_irq_level {
    /// The domain.
    #[abi(input)]
    pub domid: domid_t,
    /// The interrupt, 0 to 15.
    #[abi(input)]
    pub isa_irq: u8,
    /// 1: asserted, 0: not.
    #[abi(input)]
    pub level: u8,
}

/// Says to which ISA interrupt a line of PCI leads: `xen_hvm_set_pci_link_route`. Now
/// `XEN_DMOP_set_pci_link_route`.
#[xen_abi(when(interface(< 0x00040900)))]
pub const HVMOP_set_pci_link_route: u32 = 4;

/// A line of PCI, and where it leads.
#[xen_abi(
    op(__HYPERVISOR_hvm_op, HVMOP_set_pci_link_route),
    typedef,
    handle,
    when(interface(< 0x00040900))
)]
pub struct xen_hvm_set_pci_link_route {
    /// The domain.
    #[abi(input)]
    pub domid: domid_t,
    /// The line, 0 to 3.
    #[abi(input)]
    pub link: u8,
    /// The ISA interrupt, 1 to 15; 0 for nowhere.
    #[abi(input)]
    pub isa_irq: u8,
}

/// Flushes the TLBs of all of the caller's virtual CPUs. There is no argument.
#[xen_abi(op(__HYPERVISOR_hvm_op))]
pub const HVMOP_flush_tlbs: u32 = 5;

/// What is done on accesses to guest memory.
#[xen_abi(c_enum(u16), untagged, when(not(compat_headers)))]
pub enum hvmmem_type_t {
    /// Plain memory.
    HVMMEM_ram_rw = 0,
    /// Memory that drops writes.
    HVMMEM_ram_ro = 1,
    /// No memory: accesses go to the device model.
    HVMMEM_mmio_dm = 2,
    /// Memory whose writes go to the device model.
    #[abi(when(interface(< 0x00040700)))]
    HVMMEM_mmio_write_dm = 3,
    /// Nothing any more: it cannot be set.
    #[abi(when(interface(>= 0x00040700)))]
    HVMMEM_unused = 3,
    /// Memory of the type that an ioreq server has taken (`XEN_DMOP_map_mem_type_to_ioreq_server`).
    /// Only plain memory can become such, while there is that server, and it can only become plain
    /// memory again.
    HVMMEM_ioreq_server = 4,
}

/// Says that a page table is about to be taken apart, so that Xen stops following its changes:
/// `xen_hvm_pagetable_dying`. A hint, for drivers that know Xen.
#[xen_abi]
pub const HVMOP_pagetable_dying: u32 = 9;

/// A page table that is about to be taken apart.
#[xen_abi(
    op(__HYPERVISOR_hvm_op, HVMOP_pagetable_dying),
    typedef,
    handle,
    expect(wide_alignment)
)]
pub struct xen_hvm_pagetable_dying {
    /// The domain.
    #[abi(input)]
    pub domid: domid_t,
    #[abi(reserved)]
    pad: [u16; 3],
    /// The guest physical address of its top level.
    #[abi(input)]
    pub gpa: u64,
}

/// Tells the time: `xen_hvm_get_time`.
#[xen_abi]
pub const HVMOP_get_time: u32 = 10;

/// The time.
#[xen_abi(
    op(__HYPERVISOR_hvm_op, HVMOP_get_time),
    typedef,
    handle,
    expect(wide_alignment)
)]
pub struct xen_hvm_get_time {
    /// Nanoseconds since Xen started.
    #[abi(output)]
    pub now: u64,
}

/// Puts a record into Xen's trace buffers: `xen_hvm_xentrace`.
#[xen_abi]
pub const HVMOP_xentrace: u32 = 11;

/// A record for the trace buffers.
#[xen_abi(op(__HYPERVISOR_hvm_op, HVMOP_xentrace), typedef, handle)]
pub struct xen_hvm_xentrace {
    /// The event, within the class `TRC_GUEST`.
    #[abi(input)]
    pub event: u16,
    /// How many bytes of `extra` belong to it, a multiple of 4.
    #[abi(input)]
    pub extra_bytes: u16,
    /// More about the event.
    #[abi(input)]
    pub extra: [u8; TRACE_EXTRA_MAX as usize * size_of::<u32>()],
}

/// Restricted the access to pages; now `XENMEM_access_op_set_access`.
#[xen_abi(
    when(any(hypervisor, toolstack)),
    op(__HYPERVISOR_hvm_op, unserved = "`XENMEM_access_op_set_access` has it")
)]
pub const HVMOP_set_mem_access: u32 = 12;
/// Told how the access to a page is restricted; now `XENMEM_access_op_get_access`.
#[xen_abi(
    when(any(hypervisor, toolstack)),
    op(__HYPERVISOR_hvm_op, unserved = "`XENMEM_access_op_get_access` has it")
)]
pub const HVMOP_get_mem_access: u32 = 13;

/// Tells what is done on accesses to a page: `xen_hvm_get_mem_type`.
#[xen_abi]
pub const HVMOP_get_mem_type: u32 = 15;

/// A page, and what is done on accesses to it.
#[xen_abi(
    op(__HYPERVISOR_hvm_op, HVMOP_get_mem_type),
    typedef,
    handle,
    expect(wide_alignment)
)]
pub struct xen_hvm_get_mem_type {
    /// The domain.
    #[abi(input)]
    pub domid: domid_t,
    /// A `hvmmem_type_t`.
    #[abi(output)]
    pub mem_type: u16,
    #[abi(reserved)]
    pad: [u16; 2],
    /// The page's guest frame.
    #[abi(input)]
    pub pfn: u64,
}

/// What sort of ring an ioreq server has, see `XEN_DMOP_create_ioreq_server`.
#[xen_abi(open_enum(u8), when(any(hypervisor, toolstack)))]
pub enum HvmIoreqsrvBufioreq {
    /// None.
    HVM_IOREQSRV_BUFIOREQ_OFF = 0,
    /// One whose pointers are changed one by one.
    HVM_IOREQSRV_BUFIOREQ_LEGACY = 1,
    /// One whose device model reads both pointers at once, and changes `read_pointer` atomically.
    HVM_IOREQSRV_BUFIOREQ_ATOMIC = 2,
}

/// Sets the vector by which a virtual CPU is told of events: `xen_hvm_evtchn_upcall_vector`.
#[xen_abi(when(x86))]
pub const HVMOP_set_evtchn_upcall_vector: u32 = 23;

/// A virtual CPU, and the vector by which it is told of events, rather than in the way of
/// `HVM_PARAM_CALLBACK_IRQ` that is its domain's.
#[xen_abi(
    op(__HYPERVISOR_hvm_op, HVMOP_set_evtchn_upcall_vector),
    typedef,
    handle,
    when(x86),
    expect(tail_padding)
)]
pub struct xen_hvm_evtchn_upcall_vector {
    /// The virtual CPU.
    #[abi(input)]
    pub vcpu: u32,
    /// The vector, 16 or more.
    #[abi(input)]
    pub vector: u8,
}

/// Makes an event for the monitor of the calling guest. There is no argument.
#[xen_abi(op(__HYPERVISOR_hvm_op))]
pub const HVMOP_guest_request_vm_event: u32 = 24;

/// Works on alternative physical maps: `xen_hvm_altp2m_op`.
#[xen_abi]
pub const HVMOP_altp2m: u32 = 25;

/// The version of `xen_hvm_altp2m_op`.
#[xen_abi]
pub const HVMOP_ALTP2M_INTERFACE_VERSION: u32 = 0x00000001;

/// Whether a domain has views.
#[xen_abi(
    op(xen_hvm_altp2m_op, HVMOP_altp2m_get_domain_state),
    op(xen_hvm_altp2m_op, HVMOP_altp2m_set_domain_state),
    typedef,
    handle
)]
pub struct xen_hvm_altp2m_domain_state {
    /// 1: it has, 0: it has not.
    #[abi(input, output)]
    pub state: u8,
}

/// Gives a virtual CPU the virtualisation exception.
#[xen_abi(
    op(xen_hvm_altp2m_op, HVMOP_altp2m_vcpu_enable_notify),
    typedef,
    handle,
    expect(wide_alignment)
)]
pub struct xen_hvm_altp2m_vcpu_enable_notify {
    /// The virtual CPU.
    #[abi(input)]
    pub vcpu_id: u32,
    #[abi(reserved)]
    pad: u32,
    /// The guest frame in which the processor says what happened.
    #[abi(input)]
    pub gfn: u64,
}

/// Takes the virtualisation exception away.
#[xen_abi(
    op(xen_hvm_altp2m_op, HVMOP_altp2m_vcpu_disable_notify),
    typedef,
    handle
)]
pub struct xen_hvm_altp2m_vcpu_disable_notify {
    /// The virtual CPU.
    #[abi(input)]
    pub vcpu_id: u32,
}

/// A view that is to be made, to go, or to be changed to.
#[xen_abi(
    op(xen_hvm_altp2m_op, HVMOP_altp2m_create_p2m),
    op(xen_hvm_altp2m_op, HVMOP_altp2m_destroy_p2m),
    op(xen_hvm_altp2m_op, HVMOP_altp2m_switch_p2m),
    typedef,
    handle
)]
pub struct xen_hvm_altp2m_view {
    /// The view; `HVMOP_altp2m_create_p2m` writes it.
    #[abi(input, output)]
    pub view: u16,
    /// For a new view, what the guest may do with its pages: a `xenmem_access_t`.
    #[abi(input)]
    pub hvmmem_default_access: u16,
}

/// Restricts the access to a page of a view.
#[xen_abi(
    op(xen_hvm_altp2m_op, HVMOP_altp2m_set_mem_access),
    typedef,
    handle,
    when(interface(< 0x00040a00))
)]
pub struct xen_hvm_altp2m_set_mem_access {
    /// The view.
    #[abi(input)]
    pub view: u16,
    /// What the guest may do: a `xenmem_access_t`.
    #[abi(input)]
    pub access: u16,
    #[abi(reserved)]
    pad: u32,
    /// The page's guest frame.
    #[abi(input)]
    pub gfn: u64,
}

/// How the access to a page of a view is restricted.
#[xen_abi(
    op(xen_hvm_altp2m_op, HVMOP_altp2m_set_mem_access),
    op(xen_hvm_altp2m_op, HVMOP_altp2m_get_mem_access),
    typedef,
    handle,
    expect(wide_alignment),
    expect(
        duplicate_op,
        reason = "older interfaces keep the record that the command began with"
    )
)]
pub struct xen_hvm_altp2m_mem_access {
    /// The view.
    #[abi(input)]
    pub view: u16,
    /// What the guest may do: a `xenmem_access_t`.
    #[abi(input, output)]
    pub access: u16,
    #[abi(reserved)]
    pad: u32,
    /// The page's guest frame.
    #[abi(input)]
    pub gfn: u64,
}

/// Restricts the access to many pages of a view.
#[xen_abi(
    op(xen_hvm_altp2m_op, HVMOP_altp2m_set_mem_access_multi),
    expect(same_layout, wide_alignment)
)]
pub struct xen_hvm_altp2m_set_mem_access_multi {
    /// The view.
    #[abi(input)]
    pub view: u16,
    #[abi(reserved)]
    pad: u16,
    /// How many pages.
    #[abi(input)]
    pub nr: u32,
    /// Zero at first; Xen keeps here how far it has come.
    #[abi(input, output)]
    pub opaque: u64,
    /// The pages' guest frames.
    #[abi(input, buffer(input, len = nr))]
    pub pfn_list: ConstGuestHandle<uint64>,
    /// What the guest may do with each of them: a `xenmem_access_t`.
    #[abi(input, buffer(input, len = nr))]
    pub access_list: ConstGuestHandle<uint8>,
}

/// Lets a guest frame of a view have the memory of another.
#[xen_abi(
    op(xen_hvm_altp2m_op, HVMOP_altp2m_change_gfn),
    typedef,
    handle,
    expect(wide_alignment)
)]
pub struct xen_hvm_altp2m_change_gfn {
    /// The view.
    #[abi(input)]
    pub view: u16,
    #[abi(reserved)]
    pad1: u16,
    #[abi(reserved)]
    pad2: u32,
    /// The guest frame that changes.
    #[abi(input)]
    pub old_gfn: u64,
    /// The guest frame whose memory it gets; all bits set: its own again.
    #[abi(input)]
    pub new_gfn: u64,
}

/// Tells which view a virtual CPU has.
#[xen_abi(op(xen_hvm_altp2m_op, HVMOP_altp2m_get_p2m_idx), expect(tail_padding))]
pub struct xen_hvm_altp2m_get_vcpu_p2m_idx {
    /// The virtual CPU.
    #[abi(input)]
    pub vcpu_id: u32,
    /// The view.
    #[abi(output)]
    pub altp2m_idx: u16,
}

/// Says whether the guest itself can change to a view, by VMFUNC.
#[xen_abi(op(xen_hvm_altp2m_op, HVMOP_altp2m_set_visibility))]
pub struct xen_hvm_altp2m_set_visibility {
    /// The view.
    #[abi(input)]
    pub altp2m_idx: u16,
    /// 1: it can, 0: it cannot.
    #[abi(input)]
    pub visible: u8,
    #[abi(reserved)]
    pad: u8,
}

/// An operation on alternative physical maps.
#[xen_abi(
    op(
        __HYPERVISOR_hvm_op,
        HVMOP_altp2m,
        safety = "the view of memory that is changed is not the one that the caller runs in"
    ),
    typedef,
    handle,
    size(80)
)]
pub struct xen_hvm_altp2m_op {
    /// `HVMOP_ALTP2M_INTERFACE_VERSION`
    #[abi(input)]
    pub version: u32,
    /// The operation: `HVMOP_altp2m_*`.
    #[abi(input)]
    pub cmd: u32,
    /// The domain.
    #[abi(input)]
    pub domain: domid_t,
    #[abi(reserved)]
    pad1: u16,
    #[abi(reserved)]
    pad2: u32,
    /// What it works on.
    #[abi(input, output, tag(cmd))]
    pub u: xen_hvm_altp2m_op__u,
}

/// The operations on alternative physical maps.
#[xen_abi(open_enum(u32), inside(xen_hvm_altp2m_op, cmd))]
pub enum HvmopAltp2m {
    /// Tells whether the domain has views.
    HVMOP_altp2m_get_domain_state = 1,
    /// Gives the domain views, or takes them away.
    HVMOP_altp2m_set_domain_state = 2,
    /// Gives a virtual CPU the virtualisation exception.
    HVMOP_altp2m_vcpu_enable_notify = 3,
    /// Makes a view.
    HVMOP_altp2m_create_p2m = 4,
    /// Takes a view away.
    HVMOP_altp2m_destroy_p2m = 5,
    /// Changes all virtual CPUs to a view.
    HVMOP_altp2m_switch_p2m = 6,
    /// Restricts the access to a page.
    HVMOP_altp2m_set_mem_access = 7,
    /// Lets a guest frame have the memory of another.
    HVMOP_altp2m_change_gfn = 8,
    /// Restricts the access to many pages.
    HVMOP_altp2m_set_mem_access_multi = 9,
    /// Sets whether a page hides its faults from the virtualisation exception.
    HVMOP_altp2m_set_suppress_ve = 10,
    /// Tells whether it does.
    HVMOP_altp2m_get_suppress_ve = 11,
    /// Tells how the access to a page is restricted.
    HVMOP_altp2m_get_mem_access = 12,
    /// Takes the virtualisation exception away.
    HVMOP_altp2m_vcpu_disable_notify = 13,
    /// Tells which view a virtual CPU has.
    HVMOP_altp2m_get_p2m_idx = 14,
    /// Sets whether a range of pages hides its faults.
    HVMOP_altp2m_set_suppress_ve_multi = 15,
    /// Sets whether the guest itself can change to a view.
    HVMOP_altp2m_set_visibility = 16,
}

#[xen_abi(inline, size(64), expect(same_layout))]
pub union xen_hvm_altp2m_op__u {
    /// Whether there are views.
    #[abi(
        input,
        output,
        selected_by(HVMOP_altp2m_get_domain_state, HVMOP_altp2m_set_domain_state)
    )]
    pub domain_state: xen_hvm_altp2m_domain_state,
    /// Gives the virtualisation exception.
    #[abi(input, selected_by(HVMOP_altp2m_vcpu_enable_notify))]
    pub enable_notify: xen_hvm_altp2m_vcpu_enable_notify,
    /// A view.
    #[abi(
        input,
        output,
        selected_by(
            HVMOP_altp2m_create_p2m,
            HVMOP_altp2m_destroy_p2m,
            HVMOP_altp2m_switch_p2m
        )
    )]
    pub view: xen_hvm_altp2m_view,
    /// Restricts the access to a page.
    #[abi(
        input,
        selected_by(HVMOP_altp2m_set_mem_access),
        when(interface(< 0x00040a00))
    )]
    pub set_mem_access: xen_hvm_altp2m_set_mem_access,
    /// How the access to a page is restricted.
    #[abi(
        input,
        output,
        selected_by(HVMOP_altp2m_set_mem_access, HVMOP_altp2m_get_mem_access)
    )]
    pub mem_access: xen_hvm_altp2m_mem_access,
    /// Lets a guest frame have the memory of another.
    #[abi(input, selected_by(HVMOP_altp2m_change_gfn))]
    pub change_gfn: xen_hvm_altp2m_change_gfn,
    /// Restricts the access to many pages.
    #[abi(input, output, selected_by(HVMOP_altp2m_set_mem_access_multi))]
    pub set_mem_access_multi: xen_hvm_altp2m_set_mem_access_multi,
    /// Whether a page hides its faults.
    #[abi(
        input,
        output,
        selected_by(HVMOP_altp2m_set_suppress_ve, HVMOP_altp2m_get_suppress_ve)
    )]
    pub suppress_ve: xen_hvm_altp2m_suppress_ve,
    /// Whether a range of pages hides its faults.
    #[abi(input, output, selected_by(HVMOP_altp2m_set_suppress_ve_multi))]
    pub suppress_ve_multi: xen_hvm_altp2m_suppress_ve_multi,
    /// Takes the virtualisation exception away.
    #[abi(input, selected_by(HVMOP_altp2m_vcpu_disable_notify))]
    pub disable_notify: xen_hvm_altp2m_vcpu_disable_notify,
    /// Tells which view a virtual CPU has.
    #[abi(input, output, selected_by(HVMOP_altp2m_get_p2m_idx))]
    pub get_vcpu_p2m_idx: xen_hvm_altp2m_get_vcpu_p2m_idx,
    /// Whether the guest can change to a view.
    #[abi(input, selected_by(HVMOP_altp2m_set_visibility))]
    pub set_visibility: xen_hvm_altp2m_set_visibility,
    #[abi(reserved)]
    pad: [u8; 64],
}
