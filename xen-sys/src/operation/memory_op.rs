// SPDX-License-Identifier: MIT
// Printed by `c-export calls` from the definitions; do not edit.
//! The operations of [`memory_op`](crate::hypercall::memory_op).
#![allow(unused_imports, unused_mut, unused_assignments, unused_parens, unused_variables, reason = "alike for all operations")]

use xen_abi::prelude::*;

use crate::memory::*;
use crate::prelude::*;
use crate::hypercall::{Varbuf, MemoryOp};
use crate::request::*;
use crate::transport::{Direction, Memory, Transport};
use crate::Error;

/// [`xen_memory_reservation`](crate::memory::xen_memory_reservation) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_memory_reservation__with<'a> {
    op: &'a mut crate::memory::xen_memory_reservation,
    extent_start: Option<&'a mut [xen_pfn_t]>,
}

impl WithBuffers for crate::memory::xen_memory_reservation {
    type With<'a> = xen_memory_reservation__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_memory_reservation__with<'_> {
        xen_memory_reservation__with {
            op: self,
            extent_start: None,
        }
    }
}

impl<'a> xen_memory_reservation__with<'a> {
    /// The first frame of each extent.
    ///
    /// `XENMEM_increase_reservation` writes the machine frames that it has found; there may be no
    /// list. `XENMEM_decrease_reservation` reads the domain's own frames (GMFNs) that are to go.
    /// `XENMEM_populate_physmap` reads where the extents shall be (GPFNs), writes the frames that a
    /// PV domain has got, and brings its machine-to-physical table up to date.
    #[inline(always)]
    pub fn extent_start(mut self, extent_start: &'a mut [xen_pfn_t]) -> Self {
        self.extent_start = Some(extent_start);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_memory_reservation__with<'_> {
    type Record = crate::memory::xen_memory_reservation;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::memory::xen_memory_reservation], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, extent_start } = self;
        let mut shared_extent_start = None;
        if let Some(length) = common_length([("extent_start", extent_start.as_ref().map(|it| it.len()), true)])? {
            op.nr_extents = FromLength::from_length(length);
        }
        shared_extent_start = share(transport, extent_start.map(Memory::both))?;
        op.extent_start = handle(&shared_extent_start);
        Ok((core::slice::from_mut(op), (shared_extent_start,)))
    }
}

command! {
/// Gives a domain more memory, without a place in its view: `xen_memory_reservation`. Returns the
/// number of extents.
    safe XENMEM_increase_reservation: MemoryOp = crate::memory::XENMEM_increase_reservation, Input(crate::memory::xen_memory_reservation);
}

command! {
/// Takes memory from a domain: `xen_memory_reservation`. Returns the number of extents.
///
/// # Safety
/// - the frames that are given back are not in use any more.
    unsafe XENMEM_decrease_reservation: MemoryOp = crate::memory::XENMEM_decrease_reservation, Input(crate::memory::xen_memory_reservation);
}

command! {
/// Gives a domain memory at chosen places of its view: `xen_memory_reservation`. Returns the number
/// of extents.
///
/// # Safety
/// - nothing that is in use is where the frames are put.
    unsafe XENMEM_populate_physmap: MemoryOp = crate::memory::XENMEM_populate_physmap, Input(crate::memory::xen_memory_reservation);
}

command! {
/// Sets memory aside for a domain without choosing any: `xen_memory_reservation`. Returns 0, or
/// fails if there is not as much. Only for privileged callers.
///
/// This only counts, so it takes no time. What the domain gets afterwards is taken off the claim,
/// which ends when nothing is left of it. A domain has one claim at most. It is stated as what the
/// domain shall have in all: a domain of 3 pages that claims 10 has 7 more set aside. A claim of 0
/// pages takes back an earlier one, and always succeeds.
///
/// There are no flags as yet: they are zero.
    safe XENMEM_claim_pages: MemoryOp = crate::memory::XENMEM_claim_pages, Input(crate::memory::xen_memory_reservation);
}

/// [`xen_memory_exchange`](crate::memory::xen_memory_exchange) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_memory_exchange__with<'a> {
    op: &'a mut crate::memory::xen_memory_exchange,
    in__extent_start: Option<&'a mut [xen_pfn_t]>,
    out__extent_start: Option<&'a mut [xen_pfn_t]>,
}

impl WithBuffers for crate::memory::xen_memory_exchange {
    type With<'a> = xen_memory_exchange__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_memory_exchange__with<'_> {
        xen_memory_exchange__with {
            op: self,
            in__extent_start: None,
            out__extent_start: None,
        }
    }
}

impl<'a> xen_memory_exchange__with<'a> {
    /// The first frame of each extent.
    ///
    /// `XENMEM_increase_reservation` writes the machine frames that it has found; there may be no
    /// list. `XENMEM_decrease_reservation` reads the domain's own frames (GMFNs) that are to go.
    /// `XENMEM_populate_physmap` reads where the extents shall be (GPFNs), writes the frames that a
    /// PV domain has got, and brings its machine-to-physical table up to date.
    #[inline(always)]
    pub fn in__extent_start(mut self, in__extent_start: &'a mut [xen_pfn_t]) -> Self {
        self.in__extent_start = Some(in__extent_start);
        self
    }

    /// The first frame of each extent.
    ///
    /// `XENMEM_increase_reservation` writes the machine frames that it has found; there may be no
    /// list. `XENMEM_decrease_reservation` reads the domain's own frames (GMFNs) that are to go.
    /// `XENMEM_populate_physmap` reads where the extents shall be (GPFNs), writes the frames that a
    /// PV domain has got, and brings its machine-to-physical table up to date.
    #[inline(always)]
    pub fn out__extent_start(mut self, out__extent_start: &'a mut [xen_pfn_t]) -> Self {
        self.out__extent_start = Some(out__extent_start);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_memory_exchange__with<'_> {
    type Record = crate::memory::xen_memory_exchange;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::memory::xen_memory_exchange], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, in__extent_start, out__extent_start } = self;
        let mut shared_in__extent_start = None;
        let mut shared_out__extent_start = None;
        if let Some(length) = common_length([("in__extent_start", in__extent_start.as_ref().map(|it| it.len()), true)])? {
            op.r#in.nr_extents = FromLength::from_length(length);
        }
        if let Some(length) = common_length([("out__extent_start", out__extent_start.as_ref().map(|it| it.len()), true)])? {
            op.out.nr_extents = FromLength::from_length(length);
        }
        shared_in__extent_start = share(transport, in__extent_start.map(Memory::both))?;
        op.r#in.extent_start = handle(&shared_in__extent_start);
        shared_out__extent_start = share(transport, out__extent_start.map(Memory::both))?;
        op.out.extent_start = handle(&shared_out__extent_start);
        Ok((core::slice::from_mut(op), (shared_in__extent_start,shared_out__extent_start,)))
    }
}

command! {
/// Exchanges extents for others, in one step: `xen_memory_exchange`. Only for PV domains.
///
/// # Safety
/// - the frames that are given away are not in use any more.
    unsafe XENMEM_exchange: MemoryOp = crate::memory::XENMEM_exchange, Both(crate::memory::xen_memory_exchange);
}

command! {
/// Returns up to which machine frame there is memory. There is no argument, and it never fails.
    safe XENMEM_maximum_ram_page: MemoryOp = crate::memory::XENMEM_maximum_ram_page;
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::memory::xen_memory_domain {}

command! {
/// Returns how many pages a domain has: `xen_memory_domain`.
    safe XENMEM_current_reservation: MemoryOp = crate::memory::XENMEM_current_reservation, Input(crate::memory::xen_memory_domain);
}

command! {
/// Returns how many pages a domain can have: `xen_memory_domain`.
    safe XENMEM_maximum_reservation: MemoryOp = crate::memory::XENMEM_maximum_reservation, Input(crate::memory::xen_memory_domain);
}

command! {
/// Returns the highest of a domain's own frames that is in use: `xen_memory_domain`.
    safe XENMEM_maximum_gpfn: MemoryOp = crate::memory::XENMEM_maximum_gpfn, Input(crate::memory::xen_memory_domain);
}

/// [`xen_machphys_mfn_list`](crate::memory::xen_machphys_mfn_list) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_machphys_mfn_list__with<'a> {
    op: &'a mut crate::memory::xen_machphys_mfn_list,
    extent_start: Option<&'a mut [xen_pfn_t]>,
}

impl WithBuffers for crate::memory::xen_machphys_mfn_list {
    type With<'a> = xen_machphys_mfn_list__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_machphys_mfn_list__with<'_> {
        xen_machphys_mfn_list__with {
            op: self,
            extent_start: None,
        }
    }
}

impl<'a> xen_machphys_mfn_list__with<'a> {
    /// The first frame of each extent; 0 for one that lies in a hole of the table.
    #[inline(always)]
    pub fn extent_start(mut self, extent_start: &'a mut [xen_pfn_t]) -> Self {
        self.extent_start = Some(extent_start);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_machphys_mfn_list__with<'_> {
    type Record = crate::memory::xen_machphys_mfn_list;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::memory::xen_machphys_mfn_list], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, extent_start } = self;
        let mut shared_extent_start = None;
        if let Some(length) = common_length([("extent_start", extent_start.as_ref().map(|it| it.len()), false)])? {
            op.max_extents = FromLength::from_length(length);
        }
        shared_extent_start = share(transport, extent_start.map(Memory::output))?;
        op.extent_start = handle(&shared_extent_start);
        Ok((core::slice::from_mut(op), (shared_extent_start,)))
    }
}

command! {
/// Tells which machine frames hold the machine-to-physical table: `xen_machphys_mfn_list`.
/// Architectures without such a table do not have this command.
    safe XENMEM_machphys_mfn_list: MemoryOp = crate::memory::XENMEM_machphys_mfn_list, Both(crate::memory::xen_machphys_mfn_list);
}

command! {
/// The same for the table that 32-bit guests use. To a 32-bit caller there is no difference.
    safe XENMEM_machphys_compat_mfn_list: MemoryOp = crate::memory::XENMEM_machphys_compat_mfn_list, Both(crate::memory::xen_machphys_mfn_list);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::memory::xen_machphys_mapping {}

command! {
/// Tells at which addresses a PV domain finds the machine-to-physical table:
/// `xen_machphys_mapping`. Only where there is such a table, mapped by Xen.
    safe XENMEM_machphys_mapping: MemoryOp = crate::memory::XENMEM_machphys_mapping, Output(crate::memory::xen_machphys_mapping);
}

alone! { plain crate::memory::xen_machphys_mapping: MemoryOp = crate::memory::XENMEM_machphys_mapping, Output; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::memory::xen_add_to_physmap {}

command! {
/// Makes a page appear in a guest's view: `xen_add_to_physmap`. Not for PV domains.
///
/// # Safety
/// - what was at the guest frame before is not in use any more.
    unsafe XENMEM_add_to_physmap: MemoryOp = crate::memory::XENMEM_add_to_physmap, Input(crate::memory::xen_add_to_physmap);
}

/// [`xen_add_to_physmap_batch`](crate::memory::xen_add_to_physmap_batch) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_add_to_physmap_batch__with<'a> {
    op: &'a mut crate::memory::xen_add_to_physmap_batch,
    idxs: Option<&'a [xen_ulong_t]>,
    gpfns: Option<&'a [xen_pfn_t]>,
    errs: Option<&'a mut [c_int]>,
}

impl WithBuffers for crate::memory::xen_add_to_physmap_batch {
    type With<'a> = xen_add_to_physmap_batch__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_add_to_physmap_batch__with<'_> {
        xen_add_to_physmap_batch__with {
            op: self,
            idxs: None,
            gpfns: None,
            errs: None,
        }
    }
}

impl<'a> xen_add_to_physmap_batch__with<'a> {
    /// Which of that sort.
    #[inline(always)]
    pub fn idxs(mut self, idxs: &'a [xen_ulong_t]) -> Self {
        self.idxs = Some(idxs);
        self
    }

    /// The frames at which they shall appear.
    #[inline(always)]
    pub fn gpfns(mut self, gpfns: &'a [xen_pfn_t]) -> Self {
        self.gpfns = Some(gpfns);
        self
    }

    /// What became of each: 0 or a negative error.
    #[inline(always)]
    pub fn errs(mut self, errs: &'a mut [c_int]) -> Self {
        self.errs = Some(errs);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_add_to_physmap_batch__with<'_> {
    type Record = crate::memory::xen_add_to_physmap_batch;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,Option<T::Shared<'x>>,Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::memory::xen_add_to_physmap_batch], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, idxs, gpfns, errs } = self;
        let mut shared_idxs = None;
        let mut shared_gpfns = None;
        let mut shared_errs = None;
        if let Some(length) = common_length([("idxs", idxs.as_ref().map(|it| it.len()), false), ("gpfns", gpfns.as_ref().map(|it| it.len()), false), ("errs", errs.as_ref().map(|it| it.len()), false)])? {
            op.size = FromLength::from_length(length);
        }
        shared_idxs = share(transport, idxs.map(Memory::input))?;
        op.idxs = handle(&shared_idxs);
        shared_gpfns = share(transport, gpfns.map(Memory::input))?;
        op.gpfns = handle(&shared_gpfns);
        shared_errs = share(transport, errs.map(Memory::output))?;
        op.errs = handle(&shared_errs);
        Ok((core::slice::from_mut(op), (shared_idxs,shared_gpfns,shared_errs,)))
    }
}

command! {
/// Makes many pages appear in a guest's view: `xen_add_to_physmap_batch`. Not for PV domains.
///
/// # Safety
/// - what was at the guest frames before is not in use any more.
    unsafe XENMEM_add_to_physmap_batch: MemoryOp = crate::memory::XENMEM_add_to_physmap_batch, Input(crate::memory::xen_add_to_physmap_batch);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::memory::xen_remove_from_physmap {}

command! {
/// Takes a page out of a guest's view: `xen_remove_from_physmap`. Not for PV domains.
///
/// # Safety
/// - the guest frame is not in use any more.
    unsafe XENMEM_remove_from_physmap: MemoryOp = crate::memory::XENMEM_remove_from_physmap, Input(crate::memory::xen_remove_from_physmap);
}

/// [`xen_memory_map`](crate::memory::xen_memory_map) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_memory_map__with<'a> {
    op: &'a mut crate::memory::xen_memory_map,
    buffer: Option<&'a mut [u8]>,
}

impl WithBuffers for crate::memory::xen_memory_map {
    type With<'a> = xen_memory_map__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_memory_map__with<'_> {
        xen_memory_map__with {
            op: self,
            buffer: None,
        }
    }
}

impl<'a> xen_memory_map__with<'a> {
    /// Entries of 20 bytes in the format of the BIOS call E820: address and size (64 bits each),
    /// and type (32 bits).
    #[inline(always)]
    pub fn buffer(mut self, buffer: &'a mut [u8]) -> Self {
        self.buffer = Some(buffer);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_memory_map__with<'_> {
    type Record = crate::memory::xen_memory_map;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::memory::xen_memory_map], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, buffer } = self;
        let mut shared_buffer = None;
        let needed = (|| Some((op.nr_entries as u64).checked_mul(20u64)?))();
        at_least("buffer", buffer.as_ref().map(|it| it.len()), needed, false)?;
        shared_buffer = share(transport, buffer.map(Memory::both))?;
        op.buffer = handle(&shared_buffer);
        Ok((core::slice::from_mut(op), (shared_buffer,)))
    }
}

command! {
/// Reads the memory map that the caller was started with: `xen_memory_map`.
    safe XENMEM_memory_map: MemoryOp = crate::memory::XENMEM_memory_map, Both(crate::memory::xen_memory_map);
}

command! {
/// Reads the memory map of the machine: `xen_memory_map`. Without a buffer, it tells how many
/// entries the map has. Only for privileged callers.
    safe XENMEM_machine_memory_map: MemoryOp = crate::memory::XENMEM_machine_memory_map, Both(crate::memory::xen_memory_map);
}

/// [`xen_foreign_memory_map`](crate::memory::xen_foreign_memory_map) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_foreign_memory_map__with<'a> {
    op: &'a mut crate::memory::xen_foreign_memory_map,
    map__buffer: Option<&'a mut [u8]>,
}

impl WithBuffers for crate::memory::xen_foreign_memory_map {
    type With<'a> = xen_foreign_memory_map__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_foreign_memory_map__with<'_> {
        xen_foreign_memory_map__with {
            op: self,
            map__buffer: None,
        }
    }
}

impl<'a> xen_foreign_memory_map__with<'a> {
    /// Entries of 20 bytes in the format of the BIOS call E820: address and size (64 bits each),
    /// and type (32 bits).
    #[inline(always)]
    pub fn map__buffer(mut self, map__buffer: &'a mut [u8]) -> Self {
        self.map__buffer = Some(map__buffer);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_foreign_memory_map__with<'_> {
    type Record = crate::memory::xen_foreign_memory_map;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::memory::xen_foreign_memory_map], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, map__buffer } = self;
        let mut shared_map__buffer = None;
        let needed = (|| Some((op.map.nr_entries as u64).checked_mul(20u64)?))();
        at_least("map__buffer", map__buffer.as_ref().map(|it| it.len()), needed, false)?;
        shared_map__buffer = share(transport, map__buffer.map(Memory::both))?;
        op.map.buffer = handle(&shared_map__buffer);
        Ok((core::slice::from_mut(op), (shared_map__buffer,)))
    }
}

command! {
/// Sets the memory map that `XENMEM_memory_map` reads: `xen_foreign_memory_map`.
    safe XENMEM_set_memory_map: MemoryOp = crate::memory::XENMEM_set_memory_map, Input(crate::memory::xen_foreign_memory_map);
}

alone! { with xen_foreign_memory_map__with: MemoryOp = crate::memory::XENMEM_set_memory_map, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::memory::xen_pod_target {}

command! {
/// Sets how much memory a domain with populate-on-demand pages shall have: `xen_pod_target`. Xen
/// fills or empties its cache of pages for the domain accordingly.
    safe XENMEM_set_pod_target: MemoryOp = crate::memory::XENMEM_set_pod_target, Both(crate::memory::xen_pod_target);
}

command! {
/// Tells how far a domain with populate-on-demand pages is: `xen_pod_target`.
    safe XENMEM_get_pod_target: MemoryOp = crate::memory::XENMEM_get_pod_target, Both(crate::memory::xen_pod_target);
}

command! {
/// Returns how many frames sharing has freed. There is no argument, and it never fails.
    safe XENMEM_get_sharing_freed_pages: MemoryOp = crate::memory::XENMEM_get_sharing_freed_pages;
}

command! {
/// Returns how many frames are shared. There is no argument, and it never fails.
    safe XENMEM_get_sharing_shared_pages: MemoryOp = crate::memory::XENMEM_get_sharing_shared_pages;
}

/// [`xen_mem_paging_op`](crate::memory::xen_mem_paging_op) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_mem_paging_op__with<'a> {
    op: &'a mut crate::memory::xen_mem_paging_op,
    buffer: Option<&'a [uint8; 4096]>,
}

impl WithBuffers for crate::memory::xen_mem_paging_op {
    type With<'a> = xen_mem_paging_op__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_mem_paging_op__with<'_> {
        xen_mem_paging_op__with {
            op: self,
            buffer: None,
        }
    }
}

impl<'a> xen_mem_paging_op__with<'a> {
    /// What the page shall hold, for `XENMEM_paging_op_prep`; there may be none.
    #[inline(always)]
    pub fn buffer(mut self, buffer: &'a [uint8; 4096]) -> Self {
        self.buffer = Some(buffer);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_mem_paging_op__with<'_> {
    type Record = crate::memory::xen_mem_paging_op;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::memory::xen_mem_paging_op], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, buffer } = self;
        let mut shared_buffer = None;
        shared_buffer = share(transport, buffer.map(|it| Memory::input(it.as_slice())))?;
        op.buffer = handle(&shared_buffer);
        Ok((core::slice::from_mut(op), (shared_buffer,)))
    }
}

command! {
/// Moves a page of an HVM domain out of memory, or back: `xen_mem_paging_op`.
    safe XENMEM_paging_op: MemoryOp = crate::memory::XENMEM_paging_op, Input(crate::memory::xen_mem_paging_op);
}

alone! { with xen_mem_paging_op__with: MemoryOp = crate::memory::XENMEM_paging_op, Input; }

/// [`xen_mem_access_op`](crate::memory::xen_mem_access_op) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_mem_access_op__with<'a> {
    op: &'a mut crate::memory::xen_mem_access_op,
    pfn_list: Option<&'a [uint64]>,
    access_list: Option<&'a [uint8]>,
}

impl WithBuffers for crate::memory::xen_mem_access_op {
    type With<'a> = xen_mem_access_op__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_mem_access_op__with<'_> {
        xen_mem_access_op__with {
            op: self,
            pfn_list: None,
            access_list: None,
        }
    }
}

impl<'a> xen_mem_access_op__with<'a> {
    /// The pages, for `XENMEM_access_op_set_access_multi`.
    #[inline(always)]
    pub fn pfn_list(mut self, pfn_list: &'a [uint64]) -> Self {
        self.pfn_list = Some(pfn_list);
        self
    }

    /// What the guest may do with each of them: `xenmem_access_t` in a byte.
    #[inline(always)]
    pub fn access_list(mut self, access_list: &'a [uint8]) -> Self {
        self.access_list = Some(access_list);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_mem_access_op__with<'_> {
    type Record = crate::memory::xen_mem_access_op;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::memory::xen_mem_access_op], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, pfn_list, access_list } = self;
        let mut shared_pfn_list = None;
        let mut shared_access_list = None;
        if let Some(length) = common_length([("pfn_list", pfn_list.as_ref().map(|it| it.len()), false), ("access_list", access_list.as_ref().map(|it| it.len()), false)])? {
            op.nr = FromLength::from_length(length);
        }
        shared_pfn_list = share(transport, pfn_list.map(Memory::input))?;
        op.pfn_list = handle(&shared_pfn_list);
        shared_access_list = share(transport, access_list.map(Memory::input))?;
        op.access_list = handle(&shared_access_list);
        Ok((core::slice::from_mut(op), (shared_pfn_list,shared_access_list,)))
    }
}

command! {
/// Restricts the access to a domain's pages, or tells how it is restricted: `xen_mem_access_op`.
    safe XENMEM_access_op: MemoryOp = crate::memory::XENMEM_access_op, Both(crate::memory::xen_mem_access_op);
}

alone! { with xen_mem_access_op__with: MemoryOp = crate::memory::XENMEM_access_op, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::memory::xen_mem_sharing_op {}

command! {
/// Lets domains share equal pages until one of them writes: `xen_mem_sharing_op`.
///
/// # Safety
/// - the memory is not the caller's own.
    unsafe XENMEM_sharing_op: MemoryOp = crate::memory::XENMEM_sharing_op, Both(crate::memory::xen_mem_sharing_op);
}

/// [`xen_reserved_device_memory_map`](crate::memory::xen_reserved_device_memory_map) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_reserved_device_memory_map__with<'a> {
    op: &'a mut crate::memory::xen_reserved_device_memory_map,
    buffer: Option<&'a mut [xen_reserved_device_memory_t]>,
}

impl WithBuffers for crate::memory::xen_reserved_device_memory_map {
    type With<'a> = xen_reserved_device_memory_map__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_reserved_device_memory_map__with<'_> {
        xen_reserved_device_memory_map__with {
            op: self,
            buffer: None,
        }
    }
}

impl<'a> xen_reserved_device_memory_map__with<'a> {
    /// The ranges.
    #[inline(always)]
    pub fn buffer(mut self, buffer: &'a mut [xen_reserved_device_memory_t]) -> Self {
        self.buffer = Some(buffer);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_reserved_device_memory_map__with<'_> {
    type Record = crate::memory::xen_reserved_device_memory_map;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::memory::xen_reserved_device_memory_map], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, buffer } = self;
        let mut shared_buffer = None;
        if let Some(length) = common_length([("buffer", buffer.as_ref().map(|it| it.len()), false)])? {
            op.nr_entries = FromLength::from_length(length);
        }
        shared_buffer = share(transport, buffer.map(Memory::output))?;
        op.buffer = handle(&shared_buffer);
        Ok((core::slice::from_mut(op), (shared_buffer,)))
    }
}

command! {
/// Tells which places in guests' views devices need for themselves, so that no memory is put
/// there: `xen_reserved_device_memory_map`.
    safe XENMEM_reserved_device_memory_map: MemoryOp = crate::memory::XENMEM_reserved_device_memory_map, Both(crate::memory::xen_reserved_device_memory_map);
}

alone! { with xen_reserved_device_memory_map__with: MemoryOp = crate::memory::XENMEM_reserved_device_memory_map, Both; }

/// [`xen_mem_acquire_resource`](crate::memory::xen_mem_acquire_resource) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_mem_acquire_resource__with<'a> {
    op: &'a mut crate::memory::xen_mem_acquire_resource,
    frame_list: Option<&'a mut [xen_pfn_t]>,
}

impl WithBuffers for crate::memory::xen_mem_acquire_resource {
    type With<'a> = xen_mem_acquire_resource__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_mem_acquire_resource__with<'_> {
        xen_mem_acquire_resource__with {
            op: self,
            frame_list: None,
        }
    }
}

impl<'a> xen_mem_acquire_resource__with<'a> {
    /// For a PV caller, receives the machine frames. Any other caller writes here at which of its
    /// own frames they shall appear; after `-EIO` some do, and the caller has to unmap all. There
    /// may be no list if there are to be no frames.
    #[inline(always)]
    pub fn frame_list(mut self, frame_list: &'a mut [xen_pfn_t]) -> Self {
        self.frame_list = Some(frame_list);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_mem_acquire_resource__with<'_> {
    type Record = crate::memory::xen_mem_acquire_resource;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::memory::xen_mem_acquire_resource], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, frame_list } = self;
        let mut shared_frame_list = None;
        if let Some(length) = common_length([("frame_list", frame_list.as_ref().map(|it| it.len()), false)])? {
            op.nr_frames = FromLength::from_length(length);
        }
        shared_frame_list = share(transport, frame_list.map(Memory::both))?;
        op.frame_list = handle(&shared_frame_list);
        Ok((core::slice::from_mut(op), (shared_frame_list,)))
    }
}

command! {
/// Finds the frames of something that belongs to a guest, for a tools domain to map them:
/// `xen_mem_acquire_resource`.
///
/// # Safety
/// - nothing that is in use is at the guest frames that are mapped to.
    unsafe XENMEM_acquire_resource: MemoryOp = crate::memory::XENMEM_acquire_resource, Both(crate::memory::xen_mem_acquire_resource);
}

/// [`xen_vnuma_topology_info`](crate::memory::xen_vnuma_topology_info) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_vnuma_topology_info__with<'a> {
    op: &'a mut crate::memory::xen_vnuma_topology_info,
    vdistance__h: Option<&'a mut [uint]>,
    vcpu_to_vnode__h: Option<&'a mut [uint]>,
    vmemrange__h: Option<&'a mut [xen_vmemrange_t]>,
}

impl WithBuffers for crate::memory::xen_vnuma_topology_info {
    type With<'a> = xen_vnuma_topology_info__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_vnuma_topology_info__with<'_> {
        xen_vnuma_topology_info__with {
            op: self,
            vdistance__h: None,
            vcpu_to_vnode__h: None,
            vmemrange__h: None,
        }
    }
}

impl<'a> xen_vnuma_topology_info__with<'a> {
    /// For each node, its distance from each.
    #[inline(always)]
    pub fn vdistance__h(mut self, vdistance__h: &'a mut [uint]) -> Self {
        self.vdistance__h = Some(vdistance__h);
        self
    }

    /// The node of each virtual CPU.
    #[inline(always)]
    pub fn vcpu_to_vnode__h(mut self, vcpu_to_vnode__h: &'a mut [uint]) -> Self {
        self.vcpu_to_vnode__h = Some(vcpu_to_vnode__h);
        self
    }

    /// The ranges.
    #[inline(always)]
    pub fn vmemrange__h(mut self, vmemrange__h: &'a mut [xen_vmemrange_t]) -> Self {
        self.vmemrange__h = Some(vmemrange__h);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_vnuma_topology_info__with<'_> {
    type Record = crate::memory::xen_vnuma_topology_info;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,Option<T::Shared<'x>>,Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::memory::xen_vnuma_topology_info], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, vdistance__h, vcpu_to_vnode__h, vmemrange__h } = self;
        let mut shared_vdistance__h = None;
        let mut shared_vcpu_to_vnode__h = None;
        let mut shared_vmemrange__h = None;
        if let Some(length) = common_length([("vcpu_to_vnode__h", vcpu_to_vnode__h.as_ref().map(|it| it.len()), false)])? {
            op.nr_vcpus = FromLength::from_length(length);
        }
        if let Some(length) = common_length([("vmemrange__h", vmemrange__h.as_ref().map(|it| it.len()), false)])? {
            op.nr_vmemranges = FromLength::from_length(length);
        }
        let needed = (|| Some((op.nr_vnodes as u64).checked_mul((op.nr_vnodes as u64))?))();
        at_least("vdistance__h", vdistance__h.as_ref().map(|it| it.len()), needed, false)?;
        shared_vdistance__h = share(transport, vdistance__h.map(Memory::output))?;
        op.vdistance.h = handle(&shared_vdistance__h);
        shared_vcpu_to_vnode__h = share(transport, vcpu_to_vnode__h.map(Memory::output))?;
        op.vcpu_to_vnode.h = handle(&shared_vcpu_to_vnode__h);
        shared_vmemrange__h = share(transport, vmemrange__h.map(Memory::output))?;
        op.vmemrange.h = handle(&shared_vmemrange__h);
        Ok((core::slice::from_mut(op), (shared_vdistance__h,shared_vcpu_to_vnode__h,shared_vmemrange__h,)))
    }
}

command! {
/// Tells a guest its virtual NUMA topology: `xen_vnuma_topology_info`.
    safe XENMEM_get_vnumainfo: MemoryOp = crate::memory::XENMEM_get_vnumainfo, Both(crate::memory::xen_vnuma_topology_info);
}

alone! { with xen_vnuma_topology_info__with: MemoryOp = crate::memory::XENMEM_get_vnumainfo, Both; }

