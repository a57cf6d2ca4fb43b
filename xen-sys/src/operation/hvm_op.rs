// SPDX-License-Identifier: MIT
// Printed by `c-export calls` from the definitions; do not edit.
//! The operations of [`hvm_op`](crate::hypercall::hvm_op).
#![allow(unused_imports, unused_mut, unused_assignments, unused_parens, unused_variables, reason = "alike for all operations")]

use xen_abi::prelude::*;

use crate::hvm::hvm_op::*;
use crate::prelude::*;
use crate::hypercall::{Varbuf, HvmOp};
use crate::request::*;
use crate::transport::{Direction, Memory, Transport};
use crate::Error;

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::hvm_op::xen_hvm_param {}

command! {
/// Sets a parameter of a domain: `xen_hvm_param`.
    safe HVMOP_set_param: HvmOp = crate::hvm::hvm_op::HVMOP_set_param, Both(crate::hvm::hvm_op::xen_hvm_param);
}

command! {
/// Tells a parameter of a domain: `xen_hvm_param`.
    safe HVMOP_get_param: HvmOp = crate::hvm::hvm_op::HVMOP_get_param, Both(crate::hvm::hvm_op::xen_hvm_param);
}

command! {
/// Flushes the TLBs of all of the caller's virtual CPUs. There is no argument.
    safe HVMOP_flush_tlbs: HvmOp = crate::hvm::hvm_op::HVMOP_flush_tlbs;
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::hvm_op::xen_hvm_pagetable_dying {}

command! {
/// Says that a page table is about to be taken apart, so that Xen stops following its changes:
/// `xen_hvm_pagetable_dying`. A hint, for drivers that know Xen.
    safe HVMOP_pagetable_dying: HvmOp = crate::hvm::hvm_op::HVMOP_pagetable_dying, Input(crate::hvm::hvm_op::xen_hvm_pagetable_dying);
}

alone! { plain crate::hvm::hvm_op::xen_hvm_pagetable_dying: HvmOp = crate::hvm::hvm_op::HVMOP_pagetable_dying, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::hvm_op::xen_hvm_get_time {}

command! {
/// Tells the time: `xen_hvm_get_time`.
    safe HVMOP_get_time: HvmOp = crate::hvm::hvm_op::HVMOP_get_time, Output(crate::hvm::hvm_op::xen_hvm_get_time);
}

alone! { plain crate::hvm::hvm_op::xen_hvm_get_time: HvmOp = crate::hvm::hvm_op::HVMOP_get_time, Output; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::hvm_op::xen_hvm_xentrace {}

command! {
/// Puts a record into Xen's trace buffers: `xen_hvm_xentrace`.
    safe HVMOP_xentrace: HvmOp = crate::hvm::hvm_op::HVMOP_xentrace, Input(crate::hvm::hvm_op::xen_hvm_xentrace);
}

alone! { plain crate::hvm::hvm_op::xen_hvm_xentrace: HvmOp = crate::hvm::hvm_op::HVMOP_xentrace, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::hvm_op::xen_hvm_get_mem_type {}

command! {
/// Tells what is done on accesses to a page: `xen_hvm_get_mem_type`.
    safe HVMOP_get_mem_type: HvmOp = crate::hvm::hvm_op::HVMOP_get_mem_type, Both(crate::hvm::hvm_op::xen_hvm_get_mem_type);
}

alone! { plain crate::hvm::hvm_op::xen_hvm_get_mem_type: HvmOp = crate::hvm::hvm_op::HVMOP_get_mem_type, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::hvm_op::xen_hvm_evtchn_upcall_vector {}

command! {
/// Sets the vector by which a virtual CPU is told of events: `xen_hvm_evtchn_upcall_vector`.
    safe HVMOP_set_evtchn_upcall_vector: HvmOp = crate::hvm::hvm_op::HVMOP_set_evtchn_upcall_vector, Input(crate::hvm::hvm_op::xen_hvm_evtchn_upcall_vector);
}

alone! { plain crate::hvm::hvm_op::xen_hvm_evtchn_upcall_vector: HvmOp = crate::hvm::hvm_op::HVMOP_set_evtchn_upcall_vector, Input; }

command! {
/// Makes an event for the monitor of the calling guest. There is no argument.
    safe HVMOP_guest_request_vm_event: HvmOp = crate::hvm::hvm_op::HVMOP_guest_request_vm_event;
}

/// [`xen_hvm_altp2m_op`](crate::hvm::hvm_op::xen_hvm_altp2m_op) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_hvm_altp2m_op__with<'a> {
    op: &'a mut crate::hvm::hvm_op::xen_hvm_altp2m_op,
    u__set_mem_access_multi__pfn_list: Option<&'a [uint64]>,
    u__set_mem_access_multi__access_list: Option<&'a [uint8]>,
}

impl WithBuffers for crate::hvm::hvm_op::xen_hvm_altp2m_op {
    type With<'a> = xen_hvm_altp2m_op__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_hvm_altp2m_op__with<'_> {
        xen_hvm_altp2m_op__with {
            op: self,
            u__set_mem_access_multi__pfn_list: None,
            u__set_mem_access_multi__access_list: None,
        }
    }
}

impl<'a> xen_hvm_altp2m_op__with<'a> {
    /// The pages' guest frames.
    #[inline(always)]
    pub fn u__set_mem_access_multi__pfn_list(mut self, u__set_mem_access_multi__pfn_list: &'a [uint64]) -> Self {
        self.u__set_mem_access_multi__pfn_list = Some(u__set_mem_access_multi__pfn_list);
        self
    }

    /// What the guest may do with each of them: a `xenmem_access_t`.
    #[inline(always)]
    pub fn u__set_mem_access_multi__access_list(mut self, u__set_mem_access_multi__access_list: &'a [uint8]) -> Self {
        self.u__set_mem_access_multi__access_list = Some(u__set_mem_access_multi__access_list);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_hvm_altp2m_op__with<'_> {
    type Record = crate::hvm::hvm_op::xen_hvm_altp2m_op;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::hvm::hvm_op::xen_hvm_altp2m_op], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, u__set_mem_access_multi__pfn_list, u__set_mem_access_multi__access_list } = self;
        let mut shared_u__set_mem_access_multi__pfn_list = None;
        let mut shared_u__set_mem_access_multi__access_list = None;
        let tag_0 = op.cmd as u64;
        if [crate::hvm::hvm_op::HvmopAltp2m::HVMOP_altp2m_set_mem_access_multi.0 as u64].contains(&tag_0) {
            if let Some(length) = common_length([("u__set_mem_access_multi__pfn_list", u__set_mem_access_multi__pfn_list.as_ref().map(|it| it.len()), false), ("u__set_mem_access_multi__access_list", u__set_mem_access_multi__access_list.as_ref().map(|it| it.len()), false)])? {
                op.u.set_mem_access_multi.nr = FromLength::from_length(length);
            }
            shared_u__set_mem_access_multi__pfn_list = share(transport, u__set_mem_access_multi__pfn_list.map(Memory::input))?;
            op.u.set_mem_access_multi.pfn_list = handle(&shared_u__set_mem_access_multi__pfn_list);
            shared_u__set_mem_access_multi__access_list = share(transport, u__set_mem_access_multi__access_list.map(Memory::input))?;
            op.u.set_mem_access_multi.access_list = handle(&shared_u__set_mem_access_multi__access_list);
        } else {
            unwanted("u__set_mem_access_multi__pfn_list", u__set_mem_access_multi__pfn_list.is_some())?;
            unwanted("u__set_mem_access_multi__access_list", u__set_mem_access_multi__access_list.is_some())?;
        }
        Ok((core::slice::from_mut(op), (shared_u__set_mem_access_multi__pfn_list,shared_u__set_mem_access_multi__access_list,)))
    }
}

command! {
/// Works on alternative physical maps: `xen_hvm_altp2m_op`.
///
/// # Safety
/// - the view of memory that is changed is not the one that the caller runs in.
    unsafe HVMOP_altp2m: HvmOp = crate::hvm::hvm_op::HVMOP_altp2m, Both(crate::hvm::hvm_op::xen_hvm_altp2m_op);
}

