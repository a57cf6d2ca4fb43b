// SPDX-License-Identifier: MIT
// Printed by `c-export calls` from the definitions; do not edit.
//! The operations of [`grant_table_op`](crate::hypercall::grant_table_op).
#![allow(unused_imports, unused_mut, unused_assignments, unused_parens, unused_variables, reason = "alike for all operations")]

use xen_abi::prelude::*;

use crate::grant_table::*;
use crate::prelude::*;
use crate::hypercall::{Varbuf, GrantTableOp};
use crate::request::*;
use crate::transport::{Direction, Memory, Transport};
use crate::Error;

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::grant_table::gnttab_map_grant_ref {}

command! {
/// Maps a granted frame: `gnttab_map_grant_ref`.
///
/// # Safety
/// - nothing that is in use is where the frame is mapped to, and what is mapped is accessed as memory that others write.
    unsafe GNTTABOP_map_grant_ref: GrantTableOp = crate::grant_table::GnttabOp::GNTTABOP_map_grant_ref.0, many Both(crate::grant_table::gnttab_map_grant_ref);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::grant_table::gnttab_unmap_grant_ref {}

command! {
/// Takes a mapping away: `gnttab_unmap_grant_ref`.
///
/// # Safety
/// - what was mapped there is not in use any more.
    unsafe GNTTABOP_unmap_grant_ref: GrantTableOp = crate::grant_table::GnttabOp::GNTTABOP_unmap_grant_ref.0, many Both(crate::grant_table::gnttab_unmap_grant_ref);
}

/// [`gnttab_setup_table`](crate::grant_table::gnttab_setup_table) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct gnttab_setup_table__with<'a> {
    op: &'a mut crate::grant_table::gnttab_setup_table,
    frame_list: Option<&'a mut [xen_pfn_t]>,
}

impl WithBuffers for crate::grant_table::gnttab_setup_table {
    type With<'a> = gnttab_setup_table__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> gnttab_setup_table__with<'_> {
        gnttab_setup_table__with {
            op: self,
            frame_list: None,
        }
    }
}

impl<'a> gnttab_setup_table__with<'a> {
    /// The table's frames.
    #[inline(always)]
    pub fn frame_list(mut self, frame_list: &'a mut [xen_pfn_t]) -> Self {
        self.frame_list = Some(frame_list);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for gnttab_setup_table__with<'_> {
    type Record = crate::grant_table::gnttab_setup_table;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::grant_table::gnttab_setup_table], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, frame_list } = self;
        let mut shared_frame_list = None;
        if let Some(length) = common_length([("frame_list", frame_list.as_ref().map(|it| it.len()), false)])? {
            op.nr_frames = FromLength::from_length(length);
        }
        shared_frame_list = share(transport, frame_list.map(Memory::output))?;
        op.frame_list = handle(&shared_frame_list);
        Ok((core::slice::from_mut(op), (shared_frame_list,)))
    }
}

command! {
/// Gives a domain a table: `gnttab_setup_table`.
    safe GNTTABOP_setup_table: GrantTableOp = crate::grant_table::GnttabOp::GNTTABOP_setup_table.0, many Both(crate::grant_table::gnttab_setup_table);
}

alone! { with gnttab_setup_table__with: GrantTableOp = crate::grant_table::GnttabOp::GNTTABOP_setup_table.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::grant_table::gnttab_dump_table {}

command! {
/// Prints a table: `gnttab_dump_table`.
    safe GNTTABOP_dump_table: GrantTableOp = crate::grant_table::GnttabOp::GNTTABOP_dump_table.0, many Both(crate::grant_table::gnttab_dump_table);
}

alone! { plain crate::grant_table::gnttab_dump_table: GrantTableOp = crate::grant_table::GnttabOp::GNTTABOP_dump_table.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::grant_table::gnttab_transfer {}

command! {
/// Gives a frame away: `gnttab_transfer`.
///
/// # Safety
/// - the frame that is given away is not in use any more.
    unsafe GNTTABOP_transfer: GrantTableOp = crate::grant_table::GnttabOp::GNTTABOP_transfer.0, many Both(crate::grant_table::gnttab_transfer);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::grant_table::gnttab_copy {}

command! {
/// Copies from or to granted frames: `gnttab_copy`.
///
/// # Safety
/// - where it copies to is memory that may be written meanwhile.
    unsafe GNTTABOP_copy: GrantTableOp = crate::grant_table::GnttabOp::GNTTABOP_copy.0, many Both(crate::grant_table::gnttab_copy);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::grant_table::gnttab_query_size {}

command! {
/// Tells how large a table is: `gnttab_query_size`.
    safe GNTTABOP_query_size: GrantTableOp = crate::grant_table::GnttabOp::GNTTABOP_query_size.0, many Both(crate::grant_table::gnttab_query_size);
}

alone! { plain crate::grant_table::gnttab_query_size: GrantTableOp = crate::grant_table::GnttabOp::GNTTABOP_query_size.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::grant_table::gnttab_unmap_and_replace {}

command! {
/// Puts another mapping in the place of one: `gnttab_unmap_and_replace`.
///
/// # Safety
/// - what was mapped at either address is not in use any more.
    unsafe GNTTABOP_unmap_and_replace: GrantTableOp = crate::grant_table::GnttabOp::GNTTABOP_unmap_and_replace.0, many Both(crate::grant_table::gnttab_unmap_and_replace);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::grant_table::gnttab_set_version {}

command! {
/// Chooses the table's version: `gnttab_set_version`.
///
/// # Safety
/// - the table is not accessed by its old form any more.
    unsafe GNTTABOP_set_version: GrantTableOp = crate::grant_table::GnttabOp::GNTTABOP_set_version.0, many Both(crate::grant_table::gnttab_set_version);
}

/// [`gnttab_get_status_frames`](crate::grant_table::gnttab_get_status_frames) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct gnttab_get_status_frames__with<'a> {
    op: &'a mut crate::grant_table::gnttab_get_status_frames,
    frame_list: Option<&'a mut [u64]>,
}

impl WithBuffers for crate::grant_table::gnttab_get_status_frames {
    type With<'a> = gnttab_get_status_frames__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> gnttab_get_status_frames__with<'_> {
        gnttab_get_status_frames__with {
            op: self,
            frame_list: None,
        }
    }
}

impl<'a> gnttab_get_status_frames__with<'a> {
    /// The frames, each an array of `grant_status_t`.
    #[inline(always)]
    pub fn frame_list(mut self, frame_list: &'a mut [u64]) -> Self {
        self.frame_list = Some(frame_list);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for gnttab_get_status_frames__with<'_> {
    type Record = crate::grant_table::gnttab_get_status_frames;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::grant_table::gnttab_get_status_frames], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, frame_list } = self;
        let mut shared_frame_list = None;
        if let Some(length) = common_length([("frame_list", frame_list.as_ref().map(|it| it.len()), false)])? {
            op.nr_frames = FromLength::from_length(length);
        }
        shared_frame_list = share(transport, frame_list.map(Memory::output))?;
        op.frame_list = handle(&shared_frame_list);
        Ok((core::slice::from_mut(op), (shared_frame_list,)))
    }
}

command! {
/// Finds the frames of the entries' status: `gnttab_get_status_frames`.
    safe GNTTABOP_get_status_frames: GrantTableOp = crate::grant_table::GnttabOp::GNTTABOP_get_status_frames.0, many Both(crate::grant_table::gnttab_get_status_frames);
}

alone! { with gnttab_get_status_frames__with: GrantTableOp = crate::grant_table::GnttabOp::GNTTABOP_get_status_frames.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::grant_table::gnttab_get_version {}

command! {
/// Tells the table's version: `gnttab_get_version`.
    safe GNTTABOP_get_version: GrantTableOp = crate::grant_table::GnttabOp::GNTTABOP_get_version.0, many Both(crate::grant_table::gnttab_get_version);
}

alone! { plain crate::grant_table::gnttab_get_version: GrantTableOp = crate::grant_table::GnttabOp::GNTTABOP_get_version.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::grant_table::gnttab_swap_grant_ref {}

command! {
/// Exchanges two entries: `gnttab_swap_grant_ref`.
    safe GNTTABOP_swap_grant_ref: GrantTableOp = crate::grant_table::GnttabOp::GNTTABOP_swap_grant_ref.0, many Both(crate::grant_table::gnttab_swap_grant_ref);
}

alone! { plain crate::grant_table::gnttab_swap_grant_ref: GrantTableOp = crate::grant_table::GnttabOp::GNTTABOP_swap_grant_ref.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::grant_table::gnttab_cache_flush {}

command! {
/// Writes caches back: `gnttab_cache_flush`.
///
/// # Safety
/// - what is thrown away of the cache need not reach memory.
    unsafe GNTTABOP_cache_flush: GrantTableOp = crate::grant_table::GnttabOp::GNTTABOP_cache_flush.0, many Input(crate::grant_table::gnttab_cache_flush);
}

