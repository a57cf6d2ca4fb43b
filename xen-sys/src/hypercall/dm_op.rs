// SPDX-License-Identifier: MIT
//! `HYPERVISOR_dm_op(domid, nr_bufs, bufs)`, of [`hvm/dm_op.h`](crate::hvm::dm_op).

use xen_abi::types::GuestHandle;

use super::carrier::carried;
use super::{Error, Request, Transport, XenHypercall};
use crate::XenError;
use crate::hvm::dm_op::{xen_dm_op, xen_dm_op_buf};
use crate::transport::{Direction, Memory, Shared};
use crate::xen::domid_t;

/// The operations of [`dm_op`].
#[derive(Clone, Copy, Debug)]
pub enum DmOp {}

/// What a device model asks about the HVM domain that it serves.
///
/// The interface is stable: it has no version.
///
/// # Errors
/// ESRCH for a domain that is none, EPERM for one that the caller does not serve, EINVAL, EFAULT,
/// EOPNOTSUPP for an operation that this Xen does not know, ENOSPC, EEXIST, ENOENT.
#[inline]
pub fn dm_op<T: Transport, R: Request<DmOp>>(
    transport: &T,
    domain: domid_t,
    request: R,
) -> Result<usize, Error> {
    dm_op_with(transport, domain, request, Memory::input::<u8>(&[]))
}

/// The same, with the second buffer that some operations have: the bitmap of
/// `XEN_DMOP_track_dirty_vram`, which is output, and the extents of `XEN_DMOP_modified_memory`, which
/// are both.
///
/// # Errors
/// As [`dm_op`]'s.
#[inline]
pub fn dm_op_with<T: Transport, R: Request<DmOp>>(
    transport: &T,
    domain: domid_t,
    request: R,
    buffer: Memory<'_>,
) -> Result<usize, Error> {
    let mut carrier = xen_dm_op::default();
    carrier.op = R::COMMAND;
    let size = buffer.bytes();
    let shared = transport.share(buffer)?;
    let mut buffers = [xen_dm_op_buf::default(); 2];
    buffers[1].h = GuestHandle::at(shared.address() as u64);
    buffers[1].size = size as _;
    let mut outcome = Ok(0);
    let answer = carried(
        transport,
        &mut carrier,
        Direction::Input,
        |carrier| &mut carrier.u,
        request,
        |address| {
            buffers[0].h = GuestHandle::at(address as u64);
            buffers[0].size = size_of::<xen_dm_op>() as _;
            match transport.share(Memory::input(&buffers)) {
                Ok(buffers) => {
                    let arguments = [domain.into(), 2, buffers.address()];
                    // SAFETY: the request is one of this hypercall's and shared by `carried`; Xen
                    // writes no buffer beyond the size that stands beside it.
                    unsafe {
                        transport.call::<{ XenHypercall::__HYPERVISOR_dm_op.0 }, 3>(arguments)
                    }
                }
                Err(error) => {
                    outcome = Err(error);
                    0
                }
            }
        },
    )?;
    outcome?;
    Ok(XenError::check(answer)?)
}
