// SPDX-License-Identifier: MIT
//! `HYPERVISOR_grant_table_op(cmd, args, count)`, of [`grant_table.h`](crate::grant_table).

use super::{Error, Request, Transport, XenHypercall, direct};

/// The operations of [`grant_table_op`].
#[derive(Clone, Copy, Debug)]
pub enum GrantTableOp {}

/// Grants: the table of the own ones, and the use of those of others.
///
/// Takes one record, or a slice of them: `GNTTABOP_copy(&mut copies[..])`. Success means that Xen has
/// looked at all of them; what became of each stands in its `status`, as a `GNTST_*`.
///
/// # Errors
/// EFAULT, EINVAL, ENOSYS; EPERM without the privilege.
#[inline]
pub fn grant_table_op<T: Transport, R: Request<GrantTableOp>>(
    transport: &T,
    request: R,
) -> Result<usize, Error> {
    direct(transport, request, |address, count| {
        let arguments = [R::COMMAND as usize, address, count];
        // SAFETY: the request is one of this hypercall's; `direct` shares its records, so many.
        unsafe { transport.call::<{ XenHypercall::__HYPERVISOR_grant_table_op.0 }, 3>(arguments) }
    })
}
