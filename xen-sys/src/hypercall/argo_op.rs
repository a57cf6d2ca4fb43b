// SPDX-License-Identifier: MIT
//! `HYPERVISOR_argo_op(cmd, arg1, arg2, arg3, arg4)`, of [`argo.h`](crate::argo).

use xen_abi::types::GuestHandle;
use xen_abi::{Abi, AbiSet, Field, Kind, Record, Table, scalars};

use super::{Error, Transport, XenHypercall};
use crate::XenError;
use crate::argo::{
    XenArgoOp, xen_argo_iov, xen_argo_register_ring, xen_argo_ring_data_ent, xen_argo_send_addr,
    xen_argo_unregister_ring,
};
use crate::transport::{Memory, Shared};

/// Registers a ring for messages (`XEN_ARGO_OP_register_ring`), in the memory of these guest frames
/// of 4 KiB each. `flags` are `XEN_ARGO_REGISTER_FLAG_*`.
///
/// # Safety
/// Xen writes to these frames until the ring is unregistered: they hold a
/// [`xen_argo_ring`](crate::argo::xen_argo_ring) that is only accessed as memory which others write.
///
/// # Errors
/// EEXIST where there is such a ring and the flags say so, EINVAL, ENOMEM, EPERM, ENOSYS where Xen
/// has no Argo, EOPNOTSUPP where it is off.
#[inline]
pub unsafe fn argo_register_ring<T: Transport>(
    transport: &T,
    ring: &xen_argo_register_ring,
    frames: &[u64],
    flags: u32,
) -> Result<usize, Error> {
    let ring = transport.share(Memory::input(core::slice::from_ref(ring)))?;
    let count = frames.len();
    let frames = transport.share(Memory::input(frames))?;
    let command = XenArgoOp::XEN_ARGO_OP_register_ring;
    let arguments = [ring.address(), frames.address(), count, flags as usize];
    // SAFETY: both are shared, in the command's direction; the rest is the caller's promise.
    unsafe { argo_op(transport, command, arguments) }
}

/// Gives a ring up (`XEN_ARGO_OP_unregister_ring`).
///
/// # Errors
/// ENOENT where there is no such ring, EINVAL, ENOSYS, EOPNOTSUPP.
#[inline]
pub fn argo_unregister_ring<T: Transport>(
    transport: &T,
    ring: &xen_argo_unregister_ring,
) -> Result<usize, Error> {
    let ring = transport.share(Memory::input(core::slice::from_ref(ring)))?;
    let command = XenArgoOp::XEN_ARGO_OP_unregister_ring;
    // SAFETY: it is shared, in the command's direction.
    unsafe { argo_op(transport, command, [ring.address(), 0, 0, 0]) }
}

/// Sends a message of `N` parts, of which there are at most
/// [`XEN_ARGO_MAXIOV`](crate::argo::XEN_ARGO_MAXIOV) (`XEN_ARGO_OP_sendv`). Returns how many bytes
/// were sent.
///
/// # Errors
/// EAGAIN where there is no room now: an event comes once there is. ECONNREFUSED where there is no
/// such ring, EMSGSIZE for a message that never fits, EINVAL, ENOSYS, EOPNOTSUPP.
#[inline]
pub fn argo_sendv<T: Transport, const N: usize>(
    transport: &T,
    way: &xen_argo_send_addr,
    message: [&[u8]; N],
    message_type: u32,
) -> Result<usize, Error> {
    let mut parts = [xen_argo_iov::default(); N];
    let mut shared = [const { None }; N];
    for ((part, bytes), shared) in parts.iter_mut().zip(message).zip(&mut shared) {
        let length = u32::try_from(bytes.len());
        part.iov_len = length.map_err(|_| Error::Buffer("message"))?;
        let bytes = transport.share(Memory::input(bytes))?;
        part.iov_hnd = GuestHandle::at(bytes.address() as u64);
        *shared = Some(bytes);
    }
    let way = transport.share(Memory::input(core::slice::from_ref(way)))?;
    let parts = transport.share(Memory::input(&parts))?;
    let command = XenArgoOp::XEN_ARGO_OP_sendv;
    let arguments = [way.address(), parts.address(), N, message_type as usize];
    // SAFETY: all parts are shared, and of the lengths that stand beside them.
    unsafe { argo_op(transport, command, arguments) }
}

/// Questions about the rings of others: `N` of them
/// ([`xen_argo_ring_data`](crate::argo::xen_argo_ring_data) with its entries).
#[derive(Clone, Copy)]
#[repr(C)]
pub struct RingQuestions<const N: usize> {
    count: u32,
    pad: u32,
    /// The questions; afterwards, with their answers.
    pub entries: [xen_argo_ring_data_ent; N],
}

impl<const N: usize> RingQuestions<N> {
    /// These questions.
    pub const fn new(entries: [xen_argo_ring_data_ent; N]) -> Self {
        RingQuestions {
            count: N as u32,
            pad: 0,
            entries,
        }
    }
}

// SAFETY: numbers and records of the ABI; the layout engine lays them out like rustc.
unsafe impl<const N: usize> Abi for RingQuestions<N> {
    const LAYOUT: Table = Record {
        name: "RingQuestions",
        kind: Kind::Struct,
        abis: AbiSet::ALL,
        fields: &[
            Field::new("count", scalars::u32),
            Field::new("pad", scalars::u32),
            Field::new("entries", xen_argo_ring_data_ent::LAYOUT).times(N as u64),
        ],
    }
    .table();
}

/// Asks about the rings of others (`XEN_ARGO_OP_notify`), and has an event come once there is room in
/// those where there is none now.
///
/// # Errors
/// EINVAL, ENOSYS, EOPNOTSUPP.
#[inline]
pub fn argo_notify<T: Transport, const N: usize>(
    transport: &T,
    questions: &mut RingQuestions<N>,
) -> Result<usize, Error> {
    let shared = transport.share(Memory::both(core::slice::from_mut(questions)))?;
    let command = XenArgoOp::XEN_ARGO_OP_notify;
    // SAFETY: the questions are shared, and there are as many as their head says.
    unsafe { argo_op(transport, command, [shared.address(), 0, 0, 0]) }
}

/// # Safety
/// What the command makes of these arguments is sound.
#[inline(always)]
unsafe fn argo_op<T: Transport>(
    transport: &T,
    command: XenArgoOp,
    arguments: [usize; 4],
) -> Result<usize, Error> {
    let [one, two, three, four] = arguments;
    let arguments = [command.0 as usize, one, two, three, four];
    // SAFETY: the caller's promise.
    let answer =
        unsafe { transport.call::<{ XenHypercall::__HYPERVISOR_argo_op.0 }, 5>(arguments) };
    Ok(XenError::check(answer)?)
}
