// SPDX-License-Identifier: MIT
//! The ends of a shared ring of requests and responses (`io/ring.h`).
//!
//! The front end writes requests into slots, the back end writes each response into the slot of a
//! request that it has read. Both count messages up without end, and a message's slot is its number
//! modulo the ring's size. Four numbers are shared: how many requests and responses have been
//! published, and from which number on each end wants an event. An end that has published messages
//! sends an event only where the other asks for it; one that runs out of work asks, and looks once
//! more, so that none is missed.
//!
//! | C | here |
//! | --- | --- |
//! | `SHARED_RING_INIT`, `FRONT_RING_INIT` | [`Front::new`] |
//! | `BACK_RING_INIT`, `BACK_RING_ATTACH` | [`Back::attach`] |
//! | `FRONT_RING_ATTACH` | [`Front::attach`] |
//! | `RING_FREE_REQUESTS`, `RING_FULL` | [`Front::room`] |
//! | `RING_GET_REQUEST` | [`Front::push`] |
//! | `RING_PUSH_REQUESTS_AND_CHECK_NOTIFY` | [`Front::publish`] |
//! | `RING_COPY_RESPONSE` | [`Front::pop`] |
//! | `RING_FINAL_CHECK_FOR_RESPONSES` | [`Front::ask_for_event`] |
//! | `RING_COPY_REQUEST`, `RING_REQUEST_PROD_OVERFLOW`, `RING_REQUEST_CONS_OVERFLOW` | [`Back::pop`] |
//! | `RING_GET_RESPONSE` | [`Back::push`] |
//! | `RING_PUSH_RESPONSES_AND_CHECK_NOTIFY` | [`Back::publish`] |
//! | `RING_FINAL_CHECK_FOR_REQUESTS` | [`Back::ask_for_event`] |
//!
//! There is no `RING_GET_REQUEST` for a back end: a request is copied out before anybody looks at it,
//! as the front end may change it in the slot meanwhile.

mod back;
mod front;

#[cfg(test)]
mod tests;

use core::fmt;
use core::marker::PhantomData;
use core::ptr::NonNull;
use core::sync::atomic::{AtomicU32, Ordering, fence};

use xen_abi::Abi;
use xen_abi::ring::{RingEntry, SharedRing};

pub use back::Back;
pub use front::Front;

/// What keeps a ring from being used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RingError {
    /// The memory is too small for a single message.
    TooSmall,
    /// There is no room until the other end has read, or answered, something.
    Full,
    /// There is no request without an answer.
    NotAsked,
    /// The other end claims to have written, or read, more than there can be. It cannot be talked with
    /// any longer: close the connection.
    Broken {
        /// How many messages or bytes it claims.
        claimed: u32,
        /// How many there can be.
        limit: u32,
    },
}

impl fmt::Display for RingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RingError::TooSmall => f.write_str("the ring has no room for a message"),
            RingError::Full => f.write_str("the ring is full"),
            RingError::NotAsked => f.write_str("all requests have been answered"),
            RingError::Broken { claimed, limit } => write!(
                f,
                "the ring's other end claims {claimed} where there can be {limit}"
            ),
        }
    }
}

impl core::error::Error for RingError {}

/// The shared memory of a ring, as either end sees it.
struct Shared<'a, Request: Abi, Response: Abi> {
    head: NonNull<SharedRing<Request, Response>>,
    size: u32,
    memory: PhantomData<&'a mut SharedRing<Request, Response>>,
}

// SAFETY: it is a pointer to memory that is accessed atomically, or by one end at a time.
unsafe impl<Request: Abi + Send, Response: Abi + Send> Send for Shared<'_, Request, Response> {}

impl<Request: Abi, Response: Abi> Shared<'_, Request, Response> {
    /// # Safety
    /// `head` is aligned, and `bytes` bytes from it on are valid for reads and writes during `'a`, by
    /// nobody else in this program but the ring's other end.
    unsafe fn new(
        head: NonNull<SharedRing<Request, Response>>,
        bytes: usize,
    ) -> Result<Self, RingError> {
        match SharedRing::<Request, Response>::slots(bytes) {
            0 => Err(RingError::TooSmall),
            size => Ok(Shared {
                head,
                size,
                memory: PhantomData,
            }),
        }
    }

    fn req_prod(&self) -> &AtomicU32 {
        // SAFETY: `new`'s caller promises that the ring's head is there; it is accessed atomically.
        unsafe { AtomicU32::from_ptr(&raw mut (*self.head.as_ptr()).req_prod) }
    }

    fn req_event(&self) -> &AtomicU32 {
        // SAFETY: as above.
        unsafe { AtomicU32::from_ptr(&raw mut (*self.head.as_ptr()).req_event) }
    }

    fn rsp_prod(&self) -> &AtomicU32 {
        // SAFETY: as above.
        unsafe { AtomicU32::from_ptr(&raw mut (*self.head.as_ptr()).rsp_prod) }
    }

    fn rsp_event(&self) -> &AtomicU32 {
        // SAFETY: as above.
        unsafe { AtomicU32::from_ptr(&raw mut (*self.head.as_ptr()).rsp_event) }
    }

    /// The slot of message number `index`. The number of slots is a power of two, so that numbers
    /// wrap around to the right slot.
    fn slot(&self, index: u32) -> *mut RingEntry<Request, Response> {
        let slot = (index & (self.size - 1)) as usize;
        // SAFETY: `slots` has counted only slots that lie within the memory; no reference is made.
        unsafe {
            let first: *mut RingEntry<Request, Response> =
                (&raw mut (*self.head.as_ptr()).ring).cast();
            first.add(slot)
        }
    }
}

/// Publishes messages up to number `new`, and tells whether the other end wants an event for one of
/// those from `old` on.
fn publish(prod: &AtomicU32, event: &AtomicU32, old: u32, new: u32) -> bool {
    prod.store(new, Ordering::Release);
    // The other end sets `event` and then looks at `prod`; one of the two has to see the other.
    fence(Ordering::SeqCst);
    let asked = event.load(Ordering::Relaxed);
    new.wrapping_sub(asked) < new.wrapping_sub(old)
}

/// Asks for an event once `count` messages from number `read` on have been published. Whether they
/// have been already has to be looked for after this.
fn ask(event: &AtomicU32, read: u32, count: u32) {
    event.store(read.wrapping_add(count), Ordering::Relaxed);
    fence(Ordering::SeqCst);
}

/// How many messages wait, if there can be that many.
fn waiting(prod: &AtomicU32, cons: u32, limit: u32) -> Result<u32, RingError> {
    let claimed = prod.load(Ordering::Acquire).wrapping_sub(cons);
    if claimed > limit {
        return Err(RingError::Broken { claimed, limit });
    }
    Ok(claimed)
}
