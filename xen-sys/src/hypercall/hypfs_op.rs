// SPDX-License-Identifier: MIT
//! `HYPERVISOR_hypfs_op(cmd, arg1, arg2, arg3, arg4)`, of [`hypfs.h`](crate::hypfs).

use core::ffi::CStr;

use super::{Error, Transport, XenHypercall};
use crate::XenError;
use crate::hypfs::XenHypfsOp;
use crate::transport::{Memory, Shared};

/// The highest version of Xen's own file system that this Xen knows
/// (`XEN_HYPFS_OP_get_version`).
///
/// # Errors
/// ENOSYS where Xen was built without it, EPERM for any but a privileged domain.
#[inline]
pub fn hypfs_version<T: Transport>(transport: &T) -> Result<usize, Error> {
    let arguments = [XenHypfsOp::XEN_HYPFS_OP_get_version.0 as usize, 0, 0, 0, 0];
    // SAFETY: this command takes no addresses.
    let answer =
        unsafe { transport.call::<{ XenHypercall::__HYPERVISOR_hypfs_op.0 }, 5>(arguments) };
    Ok(XenError::check(answer)?)
}

/// Reads an entry (`XEN_HYPFS_OP_read`): a [`xen_hypfs_direntry`](crate::hypfs::xen_hypfs_direntry),
/// and the contents right after it.
///
/// # Errors
/// ENOENT where there is none, ENOBUFS where the contents do not fit: then only the entry itself is
/// written, which says how large they are. EPERM, ENOSYS, EINVAL.
#[inline]
pub fn hypfs_read<T: Transport>(
    transport: &T,
    path: &CStr,
    buffer: &mut [u8],
) -> Result<usize, Error> {
    let command = XenHypfsOp::XEN_HYPFS_OP_read;
    hypfs_op(transport, command, path, Memory::output(buffer))
}

/// Writes an entry's contents (`XEN_HYPFS_OP_write_contents`).
///
/// # Errors
/// ENOENT where there is none, EACCES for one that cannot be written, EDOM, EINVAL, EPERM, ENOSYS.
#[inline]
pub fn hypfs_write_contents<T: Transport>(
    transport: &T,
    path: &CStr,
    contents: &[u8],
) -> Result<usize, Error> {
    let command = XenHypfsOp::XEN_HYPFS_OP_write_contents;
    hypfs_op(transport, command, path, Memory::input(contents))
}

#[inline(always)]
fn hypfs_op<T: Transport>(
    transport: &T,
    command: XenHypfsOp,
    path: &CStr,
    buffer: Memory<'_>,
) -> Result<usize, Error> {
    let (path, length) = (path.to_bytes_with_nul(), buffer.bytes());
    let name = transport.share(Memory::input(path))?;
    let shared = transport.share(buffer)?;
    let arguments = [
        command.0 as usize,
        name.address(),
        path.len(),
        shared.address(),
        length,
    ];
    // SAFETY: path and buffer are shared in the command's direction, and of these lengths.
    let answer =
        unsafe { transport.call::<{ XenHypercall::__HYPERVISOR_hypfs_op.0 }, 5>(arguments) };
    drop(shared);
    drop(name);
    Ok(XenError::check(answer)?)
}
