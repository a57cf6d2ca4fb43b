// SPDX-License-Identifier: MIT
// Printed by `c-export calls` from the definitions; do not edit.
//! The operations of [`kexec_op`](crate::hypercall::kexec_op).
#![allow(unused_imports, unused_mut, unused_assignments, unused_parens, unused_variables, reason = "alike for all operations")]

use xen_abi::prelude::*;

use crate::kexec::*;
use crate::prelude::*;
use crate::hypercall::{Varbuf, KexecOp};
use crate::request::*;
use crate::transport::{Direction, Memory, Transport};
use crate::Error;

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::kexec::xen_kexec_exec {}

command! {
/// Starts the image of a type: `xen_kexec_exec`.
///
/// It may run on any processor; all others are stopped. Interrupts are off, the registers hold
/// anything, and the image's own segments are mapped writable at their machine addresses, by page
/// tables that are nowhere else.
    safe KEXEC_CMD_kexec: KexecOp = crate::kexec::KEXEC_CMD_kexec, Input(crate::kexec::xen_kexec_exec);
}

alone! { plain crate::kexec::xen_kexec_exec: KexecOp = crate::kexec::KEXEC_CMD_kexec, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::kexec::xen_kexec_load_v1 {}

command! {
/// Loads an image in its first form: `xen_kexec_load_v1`. Obsolete since interface 0x00040400.
    safe KEXEC_CMD_kexec_load_v1: KexecOp = crate::kexec::KEXEC_CMD_kexec_load_v1, Input(crate::kexec::xen_kexec_load_v1);
}

command! {
/// Unloads an image: `xen_kexec_load_v1`. Obsolete since interface 0x00040400.
    safe KEXEC_CMD_kexec_unload_v1: KexecOp = crate::kexec::KEXEC_CMD_kexec_unload_v1, Input(crate::kexec::xen_kexec_load_v1);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::kexec::xen_kexec_range {}

command! {
/// Tells where an area of memory is: `xen_kexec_range`.
    safe KEXEC_CMD_kexec_get_range: KexecOp = crate::kexec::KEXEC_CMD_kexec_get_range, Both(crate::kexec::xen_kexec_range);
}

alone! { plain crate::kexec::xen_kexec_range: KexecOp = crate::kexec::KEXEC_CMD_kexec_get_range, Both; }

/// [`xen_kexec_load`](crate::kexec::xen_kexec_load) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_kexec_load__with<'a> {
    op: &'a mut crate::kexec::xen_kexec_load,
    segments__h: Option<&'a [xen_kexec_segment_t]>,
}

impl WithBuffers for crate::kexec::xen_kexec_load {
    type With<'a> = xen_kexec_load__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_kexec_load__with<'_> {
        xen_kexec_load__with {
            op: self,
            segments__h: None,
        }
    }
}

impl<'a> xen_kexec_load__with<'a> {
    /// The pieces.
    #[inline(always)]
    pub fn segments__h(mut self, segments__h: &'a [xen_kexec_segment_t]) -> Self {
        self.segments__h = Some(segments__h);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_kexec_load__with<'_> {
    type Record = crate::kexec::xen_kexec_load;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::kexec::xen_kexec_load], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, segments__h } = self;
        let mut shared_segments__h = None;
        if let Some(length) = common_length([("segments__h", segments__h.as_ref().map(|it| it.len()), false)])? {
            op.nr_segments = FromLength::from_length(length);
        }
        shared_segments__h = share(transport, segments__h.map(Memory::input))?;
        op.segments.h = handle(&shared_segments__h);
        Ok((core::slice::from_mut(op), (shared_segments__h,)))
    }
}

command! {
/// Loads an image: `xen_kexec_load`.
///
/// # Safety
/// - `segments__h`: what its elements point to is there, and may be accessed so.
    unsafe KEXEC_CMD_kexec_load: KexecOp = crate::kexec::KEXEC_CMD_kexec_load, Input(crate::kexec::xen_kexec_load);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::kexec::xen_kexec_unload {}

command! {
/// Unloads an image: `xen_kexec_unload`.
    safe KEXEC_CMD_kexec_unload: KexecOp = crate::kexec::KEXEC_CMD_kexec_unload, Input(crate::kexec::xen_kexec_unload);
}

alone! { plain crate::kexec::xen_kexec_unload: KexecOp = crate::kexec::KEXEC_CMD_kexec_unload, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::kexec::xen_kexec_status {}

command! {
/// Returns whether an image is loaded, 1 or 0: `xen_kexec_status`.
    safe KEXEC_CMD_kexec_status: KexecOp = crate::kexec::KEXEC_CMD_kexec_status, Input(crate::kexec::xen_kexec_status);
}

alone! { plain crate::kexec::xen_kexec_status: KexecOp = crate::kexec::KEXEC_CMD_kexec_status, Input; }

