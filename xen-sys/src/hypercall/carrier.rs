// SPDX-License-Identifier: MIT
//! Hypercalls whose argument is one record for all operations, with a union for what each needs.

use core::ptr;

use xen_abi::Abi;

use super::{Error, Request, Transport};
use crate::request::{Argument, memory};
use crate::transport::{Direction, Shared};

/// Puts the request's record into the carrier's union, shares the carrier, and makes the call with
/// its address. Afterwards, the record is what Xen has made of it. `head` says who writes the
/// carrier's other fields.
#[inline(always)]
pub(super) fn carried<H, T: Transport, R: Request<H>, C: Abi, U: Abi>(
    transport: &T,
    carrier: &mut C,
    head: Direction,
    union: impl Fn(&mut C) -> &mut U,
    request: R,
    call: impl FnOnce(usize) -> isize,
) -> Result<isize, Error> {
    let (records, buffers) = request.argument().bind(transport)?;
    if let [record, ..] = records {
        store(union(carrier), record);
    }
    // The head is read in any case; what else is written says the definition of either.
    let direction = match (head, R::DIRECTION) {
        (Direction::Input, Direction::Input) => Direction::Input,
        _ => Direction::Both,
    };
    let shared = transport.share(memory(core::slice::from_mut(carrier), direction))?;
    let answer = call(shared.address());
    drop(shared);
    drop(buffers);
    if let [record, ..] = records
        && R::DIRECTION != Direction::Input
    {
        *record = load(union(carrier));
    }
    Ok(answer)
}

/// Writes one member of a union.
#[inline(always)]
fn store<U: Abi, M: Abi>(union: &mut U, member: &M) {
    const { assert!(size_of::<M>() <= size_of::<U>() && align_of::<M>() <= align_of::<U>()) };
    // SAFETY: there is room for it, as the constant says; all members of a union begin where it
    // does; and any bytes are a value of a type of the ABI, of the union's too.
    unsafe { ptr::from_mut(union).cast::<M>().write(*member) }
}

/// Reads one member of a union.
#[inline(always)]
fn load<U: Abi, M: Abi>(union: &mut U) -> M {
    const { assert!(size_of::<M>() <= size_of::<U>() && align_of::<M>() <= align_of::<U>()) };
    // SAFETY: as above; `store` has written the member, and Xen nothing but bytes.
    unsafe { ptr::from_mut(union).cast::<M>().read() }
}
