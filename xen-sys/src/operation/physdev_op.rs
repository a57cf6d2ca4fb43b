// SPDX-License-Identifier: MIT
// Printed by `c-export calls` from the definitions; do not edit.
//! The operations of [`physdev_op`](crate::hypercall::physdev_op).
#![allow(unused_imports, unused_mut, unused_assignments, unused_parens, unused_variables, reason = "alike for all operations")]

use xen_abi::prelude::*;

use crate::physdev::*;
use crate::prelude::*;
use crate::hypercall::{Varbuf, PhysdevOp};
use crate::request::*;
use crate::transport::{Direction, Memory, Transport};
use crate::Error;

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::physdev::physdev_eoi {}

command! {
/// Says that an interrupt has been served: `physdev_eoi`.
    safe PHYSDEVOP_eoi: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_eoi.0, Input(crate::physdev::physdev_eoi);
}

alone! { plain crate::physdev::physdev_eoi: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_eoi.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::physdev::physdev_pirq_eoi_gmfn {}

command! {
/// Registers a page that says which PIRQs need `PHYSDEVOP_eoi`: `physdev_pirq_eoi_gmfn`. From
/// then on, `PHYSDEVOP_eoi` unmasks the PIRQ's event channel as well.
///
/// # Safety
/// - the frame is the caller's, and accessed as memory that Xen writes from now on.
    unsafe PHYSDEVOP_pirq_eoi_gmfn_v1: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_pirq_eoi_gmfn_v1.0, Input(crate::physdev::physdev_pirq_eoi_gmfn);
}

command! {
/// Registers a page that says which PIRQs need `PHYSDEVOP_eoi`, and changes nothing else:
/// `physdev_pirq_eoi_gmfn`.
///
/// # Safety
/// - the frame is the caller's, and accessed as memory that Xen writes from now on.
    unsafe PHYSDEVOP_pirq_eoi_gmfn_v2: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_pirq_eoi_gmfn_v2.0, Input(crate::physdev::physdev_pirq_eoi_gmfn);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::physdev::physdev_irq_status_query {}

command! {
/// Asks how an interrupt line is to be treated: `physdev_irq_status_query`.
    safe PHYSDEVOP_irq_status_query: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_irq_status_query.0, Both(crate::physdev::physdev_irq_status_query);
}

alone! { plain crate::physdev::physdev_irq_status_query: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_irq_status_query.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::physdev::physdev_set_iopl {}

command! {
/// Sets the calling virtual CPU's I/O privilege level: `physdev_set_iopl`.
    safe PHYSDEVOP_set_iopl: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_set_iopl.0, Input(crate::physdev::physdev_set_iopl);
}

alone! { plain crate::physdev::physdev_set_iopl: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_set_iopl.0, Input; }

/// [`physdev_set_iobitmap`](crate::physdev::physdev_set_iobitmap) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct physdev_set_iobitmap__with<'a> {
    op: &'a mut crate::physdev::physdev_set_iobitmap,
    bitmap: Option<&'a [uint8]>,
}

impl WithBuffers for crate::physdev::physdev_set_iobitmap {
    type With<'a> = physdev_set_iobitmap__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> physdev_set_iobitmap__with<'_> {
        physdev_set_iobitmap__with {
            op: self,
            bitmap: None,
        }
    }
}

impl<'a> physdev_set_iobitmap__with<'a> {
    /// One bit for each port: clear where the port may be used. Not copied: Xen looks here whenever
    /// a port is used.
    #[inline(always)]
    pub fn bitmap(mut self, bitmap: &'a [uint8]) -> Self {
        self.bitmap = Some(bitmap);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for physdev_set_iobitmap__with<'_> {
    type Record = crate::physdev::physdev_set_iobitmap;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::physdev::physdev_set_iobitmap], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, bitmap } = self;
        let mut shared_bitmap = None;
        let needed = (|| Some((op.nr_ports as u64).checked_add(7u64)?.checked_div(8u64)?))();
        at_least("bitmap", bitmap.as_ref().map(|it| it.len()), needed, false)?;
        shared_bitmap = share(transport, bitmap.map(Memory::input))?;
        op.bitmap = handle(&shared_bitmap);
        Ok((core::slice::from_mut(op), (shared_bitmap,)))
    }
}

command! {
/// Sets the calling virtual CPU's I/O port permissions: `physdev_set_iobitmap`.
///
/// # Safety
/// - the bitmap stays where it is until another one is set: Xen keeps its address.
    unsafe PHYSDEVOP_set_iobitmap: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_set_iobitmap.0, Input(crate::physdev::physdev_set_iobitmap);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::physdev::physdev_apic {}

command! {
/// Reads a register of an IO-APIC: `physdev_apic`.
    safe PHYSDEVOP_apic_read: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_apic_read.0, Both(crate::physdev::physdev_apic);
}

command! {
/// Writes a register of an IO-APIC: `physdev_apic`.
    safe PHYSDEVOP_apic_write: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_apic_write.0, Both(crate::physdev::physdev_apic);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::physdev::physdev_irq {}

command! {
/// Allocates a vector for an interrupt line: `physdev_irq`.
    safe PHYSDEVOP_alloc_irq_vector: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_alloc_irq_vector.0, Both(crate::physdev::physdev_irq);
}

command! {
/// Gives the vector of an interrupt line back: `physdev_irq`.
    safe PHYSDEVOP_free_irq_vector: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_free_irq_vector.0, Both(crate::physdev::physdev_irq);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::physdev::physdev_map_pirq {}

command! {
/// Gives a domain a PIRQ for an interrupt: `physdev_map_pirq`.
    safe PHYSDEVOP_map_pirq: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_map_pirq.0, Both(crate::physdev::physdev_map_pirq);
}

alone! { plain crate::physdev::physdev_map_pirq: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_map_pirq.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::physdev::physdev_unmap_pirq {}

command! {
/// Takes a PIRQ from a domain: `physdev_unmap_pirq`.
    safe PHYSDEVOP_unmap_pirq: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_unmap_pirq.0, Input(crate::physdev::physdev_unmap_pirq);
}

alone! { plain crate::physdev::physdev_unmap_pirq: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_unmap_pirq.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::physdev::physdev_manage_pci {}

command! {
/// Announces a PCI device of segment 0: `physdev_manage_pci`.
    safe PHYSDEVOP_manage_pci_add: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_manage_pci_add.0, Input(crate::physdev::physdev_manage_pci);
}

command! {
/// Says that a PCI device of segment 0 has gone: `physdev_manage_pci`.
    safe PHYSDEVOP_manage_pci_remove: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_manage_pci_remove.0, Input(crate::physdev::physdev_manage_pci);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::physdev::physdev_restore_msi {}

command! {
/// Restores the MSIs of a PCI device of segment 0: `physdev_restore_msi`.
    safe PHYSDEVOP_restore_msi: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_restore_msi.0, Input(crate::physdev::physdev_restore_msi);
}

alone! { plain crate::physdev::physdev_restore_msi: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_restore_msi.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::physdev::physdev_manage_pci_ext {}

command! {
/// Announces a PCI device of segment 0 that is an extended or virtual function:
/// `physdev_manage_pci_ext`.
    safe PHYSDEVOP_manage_pci_add_ext: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_manage_pci_add_ext.0, Input(crate::physdev::physdev_manage_pci_ext);
}

alone! { plain crate::physdev::physdev_manage_pci_ext: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_manage_pci_add_ext.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::physdev::physdev_setup_gsi {}

command! {
/// Sets the trigger mode and polarity of a GSI: `physdev_setup_gsi`.
    safe PHYSDEVOP_setup_gsi: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_setup_gsi.0, Input(crate::physdev::physdev_setup_gsi);
}

alone! { plain crate::physdev::physdev_setup_gsi: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_setup_gsi.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::physdev::physdev_get_free_pirq {}

command! {
/// Reserves a PIRQ that is not in use: `physdev_get_free_pirq`.
    safe PHYSDEVOP_get_free_pirq: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_get_free_pirq.0, Both(crate::physdev::physdev_get_free_pirq);
}

alone! { plain crate::physdev::physdev_get_free_pirq: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_get_free_pirq.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::physdev::physdev_pci_mmcfg_reserved {}

command! {
/// Says whether an area of memory-mapped configuration space is reserved by the firmware:
/// `physdev_pci_mmcfg_reserved`.
    safe PHYSDEVOP_pci_mmcfg_reserved: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_pci_mmcfg_reserved.0, Input(crate::physdev::physdev_pci_mmcfg_reserved);
}

alone! { plain crate::physdev::physdev_pci_mmcfg_reserved: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_pci_mmcfg_reserved.0, Input; }

command! {
/// Announces a PCI device: `physdev_pci_device_add`.
    safe PHYSDEVOP_pci_device_add: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_pci_device_add.0, varbuf;
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::physdev::physdev_pci_device {}

command! {
/// Says that a PCI device has gone: `physdev_pci_device`.
    safe PHYSDEVOP_pci_device_remove: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_pci_device_remove.0, Input(crate::physdev::physdev_pci_device);
}

command! {
/// Restores the MSIs of a PCI device, after a suspend or reset: `physdev_pci_device`.
    safe PHYSDEVOP_restore_msi_ext: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_restore_msi_ext.0, Input(crate::physdev::physdev_pci_device);
}

command! {
/// Says that the memory resources of a device with MSI-X stay where they are from now on:
/// `physdev_pci_device`.
    safe PHYSDEVOP_prepare_msix: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_prepare_msix.0, Input(crate::physdev::physdev_pci_device);
}

command! {
/// Says that they may move again: `physdev_pci_device`.
    safe PHYSDEVOP_release_msix: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_release_msix.0, Input(crate::physdev::physdev_pci_device);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::physdev::pci_device_reset {}

command! {
/// Says that a PCI device has been reset, so that Xen renews what it knows of its state:
/// `pci_device_reset`.
    safe PHYSDEVOP_pci_device_reset: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_pci_device_reset.0, Input(crate::physdev::pci_device_reset);
}

alone! { plain crate::physdev::pci_device_reset: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_pci_device_reset.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::physdev::physdev_dbgp_op {}

command! {
/// Announces a reset of a debug port's controller: `physdev_dbgp_op`.
    safe PHYSDEVOP_dbgp_op: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_dbgp_op.0, Input(crate::physdev::physdev_dbgp_op);
}

alone! { plain crate::physdev::physdev_dbgp_op: PhysdevOp = crate::physdev::PhysdevOp::PHYSDEVOP_dbgp_op.0, Input; }

