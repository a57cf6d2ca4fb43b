// SPDX-License-Identifier: MIT
// Printed by `c-export calls` from the definitions; do not edit.
//! The operations of [`dm_op`](crate::hypercall::dm_op).
#![allow(unused_imports, unused_mut, unused_assignments, unused_parens, unused_variables, reason = "alike for all operations")]

use xen_abi::prelude::*;

use crate::hvm::dm_op::*;
use crate::prelude::*;
use crate::hypercall::{Varbuf, DmOp};
use crate::request::*;
use crate::transport::{Direction, Memory, Transport};
use crate::Error;

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::dm_op::xen_dm_op_create_ioreq_server {}

command! {
/// Makes an ioreq server: `xen_dm_op_create_ioreq_server`.
    safe XEN_DMOP_create_ioreq_server: DmOp = crate::hvm::dm_op::XEN_DMOP_create_ioreq_server, Both(crate::hvm::dm_op::xen_dm_op_create_ioreq_server);
}

alone! { plain crate::hvm::dm_op::xen_dm_op_create_ioreq_server: DmOp = crate::hvm::dm_op::XEN_DMOP_create_ioreq_server, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::dm_op::xen_dm_op_get_ioreq_server_info {}

command! {
/// Tells where an ioreq server finds its requests: `xen_dm_op_get_ioreq_server_info`.
    safe XEN_DMOP_get_ioreq_server_info: DmOp = crate::hvm::dm_op::XEN_DMOP_get_ioreq_server_info, Both(crate::hvm::dm_op::xen_dm_op_get_ioreq_server_info);
}

alone! { plain crate::hvm::dm_op::xen_dm_op_get_ioreq_server_info: DmOp = crate::hvm::dm_op::XEN_DMOP_get_ioreq_server_info, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::dm_op::xen_dm_op_ioreq_server_range {}

command! {
/// Gives an ioreq server a range of ports, memory or PCI devices to emulate:
/// `xen_dm_op_ioreq_server_range`.
    safe XEN_DMOP_map_io_range_to_ioreq_server: DmOp = crate::hvm::dm_op::XEN_DMOP_map_io_range_to_ioreq_server, Input(crate::hvm::dm_op::xen_dm_op_ioreq_server_range);
}

command! {
/// Takes such a range away: `xen_dm_op_ioreq_server_range`.
    safe XEN_DMOP_unmap_io_range_from_ioreq_server: DmOp = crate::hvm::dm_op::XEN_DMOP_unmap_io_range_from_ioreq_server, Input(crate::hvm::dm_op::xen_dm_op_ioreq_server_range);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::dm_op::xen_dm_op_set_ioreq_server_state {}

command! {
/// Turns an ioreq server on or off: `xen_dm_op_set_ioreq_server_state`.
    safe XEN_DMOP_set_ioreq_server_state: DmOp = crate::hvm::dm_op::XEN_DMOP_set_ioreq_server_state, Input(crate::hvm::dm_op::xen_dm_op_set_ioreq_server_state);
}

alone! { plain crate::hvm::dm_op::xen_dm_op_set_ioreq_server_state: DmOp = crate::hvm::dm_op::XEN_DMOP_set_ioreq_server_state, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::dm_op::xen_dm_op_destroy_ioreq_server {}

command! {
/// Takes an ioreq server away, with all of its ranges: `xen_dm_op_destroy_ioreq_server`.
    safe XEN_DMOP_destroy_ioreq_server: DmOp = crate::hvm::dm_op::XEN_DMOP_destroy_ioreq_server, Input(crate::hvm::dm_op::xen_dm_op_destroy_ioreq_server);
}

alone! { plain crate::hvm::dm_op::xen_dm_op_destroy_ioreq_server: DmOp = crate::hvm::dm_op::XEN_DMOP_destroy_ioreq_server, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::dm_op::xen_dm_op_track_dirty_vram {}

command! {
/// Tells which pages of the video memory the guest has written to since the last call:
/// `xen_dm_op_track_dirty_vram`. The second buffer gets a bit for each page.
    safe XEN_DMOP_track_dirty_vram: DmOp = crate::hvm::dm_op::XEN_DMOP_track_dirty_vram, Input(crate::hvm::dm_op::xen_dm_op_track_dirty_vram);
}

alone! { plain crate::hvm::dm_op::xen_dm_op_track_dirty_vram: DmOp = crate::hvm::dm_op::XEN_DMOP_track_dirty_vram, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::dm_op::xen_dm_op_set_pci_intx_level {}

command! {
/// Sets the level of an interrupt pin of a PCI device: `xen_dm_op_set_pci_intx_level`.
    safe XEN_DMOP_set_pci_intx_level: DmOp = crate::hvm::dm_op::XEN_DMOP_set_pci_intx_level, Input(crate::hvm::dm_op::xen_dm_op_set_pci_intx_level);
}

alone! { plain crate::hvm::dm_op::xen_dm_op_set_pci_intx_level: DmOp = crate::hvm::dm_op::XEN_DMOP_set_pci_intx_level, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::dm_op::xen_dm_op_set_isa_irq_level {}

command! {
/// Sets the level of an ISA interrupt: `xen_dm_op_set_isa_irq_level`.
    safe XEN_DMOP_set_isa_irq_level: DmOp = crate::hvm::dm_op::XEN_DMOP_set_isa_irq_level, Input(crate::hvm::dm_op::xen_dm_op_set_isa_irq_level);
}

alone! { plain crate::hvm::dm_op::xen_dm_op_set_isa_irq_level: DmOp = crate::hvm::dm_op::XEN_DMOP_set_isa_irq_level, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::dm_op::xen_dm_op_set_pci_link_route {}

command! {
/// Says to which ISA interrupt a line of PCI leads: `xen_dm_op_set_pci_link_route`.
    safe XEN_DMOP_set_pci_link_route: DmOp = crate::hvm::dm_op::XEN_DMOP_set_pci_link_route, Input(crate::hvm::dm_op::xen_dm_op_set_pci_link_route);
}

alone! { plain crate::hvm::dm_op::xen_dm_op_set_pci_link_route: DmOp = crate::hvm::dm_op::XEN_DMOP_set_pci_link_route, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::dm_op::xen_dm_op_modified_memory {}

command! {
/// Says that the device model has written to the guest's memory: `xen_dm_op_modified_memory`. The
/// second buffer is an array of `xen_dm_op_modified_memory_extent`.
    safe XEN_DMOP_modified_memory: DmOp = crate::hvm::dm_op::XEN_DMOP_modified_memory, Both(crate::hvm::dm_op::xen_dm_op_modified_memory);
}

alone! { plain crate::hvm::dm_op::xen_dm_op_modified_memory: DmOp = crate::hvm::dm_op::XEN_DMOP_modified_memory, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::dm_op::xen_dm_op_set_mem_type {}

command! {
/// Says what is done on accesses to a range of the guest's memory: `xen_dm_op_set_mem_type`.
    safe XEN_DMOP_set_mem_type: DmOp = crate::hvm::dm_op::XEN_DMOP_set_mem_type, Both(crate::hvm::dm_op::xen_dm_op_set_mem_type);
}

alone! { plain crate::hvm::dm_op::xen_dm_op_set_mem_type: DmOp = crate::hvm::dm_op::XEN_DMOP_set_mem_type, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::dm_op::xen_dm_op_inject_event {}

command! {
/// Gives a virtual CPU an interrupt or exception when it goes on: `xen_dm_op_inject_event`.
    safe XEN_DMOP_inject_event: DmOp = crate::hvm::dm_op::XEN_DMOP_inject_event, Input(crate::hvm::dm_op::xen_dm_op_inject_event);
}

alone! { plain crate::hvm::dm_op::xen_dm_op_inject_event: DmOp = crate::hvm::dm_op::XEN_DMOP_inject_event, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::dm_op::xen_dm_op_inject_msi {}

command! {
/// Raises a message signalled interrupt of an emulated device: `xen_dm_op_inject_msi`.
    safe XEN_DMOP_inject_msi: DmOp = crate::hvm::dm_op::XEN_DMOP_inject_msi, Input(crate::hvm::dm_op::xen_dm_op_inject_msi);
}

alone! { plain crate::hvm::dm_op::xen_dm_op_inject_msi: DmOp = crate::hvm::dm_op::XEN_DMOP_inject_msi, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::dm_op::xen_dm_op_map_mem_type_to_ioreq_server {}

command! {
/// Gives an ioreq server the accesses to all memory of a type, or takes them away:
/// `xen_dm_op_map_mem_type_to_ioreq_server`.
    safe XEN_DMOP_map_mem_type_to_ioreq_server: DmOp = crate::hvm::dm_op::XEN_DMOP_map_mem_type_to_ioreq_server, Both(crate::hvm::dm_op::xen_dm_op_map_mem_type_to_ioreq_server);
}

alone! { plain crate::hvm::dm_op::xen_dm_op_map_mem_type_to_ioreq_server: DmOp = crate::hvm::dm_op::XEN_DMOP_map_mem_type_to_ioreq_server, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::dm_op::xen_dm_op_remote_shutdown {}

command! {
/// Shuts the domain down, as `SCHEDOP_remote_shutdown` does: `xen_dm_op_remote_shutdown`.
    safe XEN_DMOP_remote_shutdown: DmOp = crate::hvm::dm_op::XEN_DMOP_remote_shutdown, Input(crate::hvm::dm_op::xen_dm_op_remote_shutdown);
}

alone! { plain crate::hvm::dm_op::xen_dm_op_remote_shutdown: DmOp = crate::hvm::dm_op::XEN_DMOP_remote_shutdown, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::dm_op::xen_dm_op_relocate_memory {}

command! {
/// Moves pages of the guest to other guest frames: `xen_dm_op_relocate_memory`. The same as
/// `XENMEM_add_to_physmap` with `XENMAPSPACE_gmfn_range`.
    safe XEN_DMOP_relocate_memory: DmOp = crate::hvm::dm_op::XEN_DMOP_relocate_memory, Both(crate::hvm::dm_op::xen_dm_op_relocate_memory);
}

alone! { plain crate::hvm::dm_op::xen_dm_op_relocate_memory: DmOp = crate::hvm::dm_op::XEN_DMOP_relocate_memory, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::dm_op::xen_dm_op_pin_memory_cacheattr {}

command! {
/// Fixes how processors cache a range of the guest's memory, whatever the guest asks for:
/// `xen_dm_op_pin_memory_cacheattr`. The same as `XEN_DOMCTL_pin_mem_cacheattr`.
    safe XEN_DMOP_pin_memory_cacheattr: DmOp = crate::hvm::dm_op::XEN_DMOP_pin_memory_cacheattr, Input(crate::hvm::dm_op::xen_dm_op_pin_memory_cacheattr);
}

alone! { plain crate::hvm::dm_op::xen_dm_op_pin_memory_cacheattr: DmOp = crate::hvm::dm_op::XEN_DMOP_pin_memory_cacheattr, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::dm_op::xen_dm_op_set_irq_level {}

command! {
/// Sets the level of an interrupt on Arm: `xen_dm_op_set_irq_level`.
    safe XEN_DMOP_set_irq_level: DmOp = crate::hvm::dm_op::XEN_DMOP_set_irq_level, Input(crate::hvm::dm_op::xen_dm_op_set_irq_level);
}

alone! { plain crate::hvm::dm_op::xen_dm_op_set_irq_level: DmOp = crate::hvm::dm_op::XEN_DMOP_set_irq_level, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::dm_op::xen_dm_op_nr_vcpus {}

command! {
/// Tells how many virtual CPUs the domain has: `xen_dm_op_nr_vcpus`.
    safe XEN_DMOP_nr_vcpus: DmOp = crate::hvm::dm_op::XEN_DMOP_nr_vcpus, Output(crate::hvm::dm_op::xen_dm_op_nr_vcpus);
}

alone! { plain crate::hvm::dm_op::xen_dm_op_nr_vcpus: DmOp = crate::hvm::dm_op::XEN_DMOP_nr_vcpus, Output; }

