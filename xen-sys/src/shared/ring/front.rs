// SPDX-License-Identifier: MIT
//! The end that asks.

use core::fmt;
use core::ptr::NonNull;

use xen_abi::Abi;
use xen_abi::ring::SharedRing;

use super::{RingError, Shared, ask, publish, waiting};
use crate::shared::memory::{fetch, put};

/// The front end of a ring (`struct NAME_front_ring`): writes requests, reads responses.
///
/// Its own indices are in here; of the shared ones it writes `req_prod` and `rsp_event`.
pub struct Front<'a, Request: Abi, Response: Abi> {
    shared: Shared<'a, Request, Response>,
    /// The request to be written next (`req_prod_pvt`).
    next: u32,
    /// Those before it are published.
    published: u32,
    /// The response to be read next (`rsp_cons`).
    read: u32,
}

impl<Request: Abi, Response: Abi> Front<'_, Request, Response> {
    /// A new ring in `bytes` bytes, usually a page, that nobody else uses yet (`SHARED_RING_INIT`,
    /// `FRONT_RING_INIT`). They are all written, so nothing that was there before is shown to the
    /// other end.
    ///
    /// # Errors
    /// [`RingError::TooSmall`] where not even one message fits.
    ///
    /// # Safety
    /// `memory` is aligned for the ring, and `bytes` bytes from it on are valid for reads and writes
    /// for as long as the value lives. In this program nobody accesses them but this value and one
    /// [`Back`](super::Back).
    pub unsafe fn new(
        memory: NonNull<SharedRing<Request, Response>>,
        bytes: usize,
    ) -> Result<Self, RingError> {
        // SAFETY: as the caller promises.
        let shared = unsafe { Shared::new(memory, bytes) }?;
        // SAFETY: the caller promises that all these bytes are there, and that nobody else uses them
        // yet; the head is within them, as a message after it is.
        unsafe {
            memory.cast::<u8>().write_bytes(0, bytes);
            memory.write(SharedRing::empty());
        }
        Ok(Front {
            shared,
            next: 0,
            published: 0,
            read: 0,
        })
    }

    /// Goes on with a ring that is in use, after both ends have settled on it (`FRONT_RING_ATTACH`):
    /// all that has been asked so far has been answered, and both numbers are `index`.
    ///
    /// # Errors
    /// [`RingError::TooSmall`] where not even one message fits.
    ///
    /// # Safety
    /// As for [`Front::new`].
    pub unsafe fn attach(
        memory: NonNull<SharedRing<Request, Response>>,
        bytes: usize,
        index: u32,
    ) -> Result<Self, RingError> {
        // SAFETY: as the caller promises.
        let shared = unsafe { Shared::new(memory, bytes) }?;
        Ok(Front {
            shared,
            next: index,
            published: index,
            read: index,
        })
    }

    /// How many slots the ring has (`RING_SIZE`).
    pub fn size(&self) -> u32 {
        self.shared.size
    }

    /// How many requests can be written until responses have been read (`RING_FREE_REQUESTS`).
    pub fn room(&self) -> u32 {
        self.size() - self.next.wrapping_sub(self.read)
    }

    /// How many requests have not been answered yet, as far as responses have been read.
    pub fn outstanding(&self) -> u32 {
        self.published.wrapping_sub(self.read)
    }

    /// Writes a request, which the back end sees once it is published (`RING_GET_REQUEST`,
    /// `req_prod_pvt++`). Its padding is written as zeros.
    ///
    /// # Errors
    /// [`RingError::Full`].
    pub fn push(&mut self, request: Request) -> Result<(), RingError> {
        if self.room() == 0 {
            return Err(RingError::Full);
        }
        let slot = self.shared.slot(self.next);
        // SAFETY: the slot is in the ring. The response that it held has been read, and the back end
        // reads it when the request has been published.
        unsafe { put(&raw mut (*slot).req, request) };
        self.next = self.next.wrapping_add(1);
        Ok(())
    }

    /// Shows the back end what has been written, and tells whether it wants an event for that
    /// (`RING_PUSH_REQUESTS_AND_CHECK_NOTIFY`).
    ///
    /// The requests are written before `req_prod`, and `req_prod` before `req_event` is read.
    #[must_use = "where it says so, the back end waits for an event"]
    pub fn publish(&mut self) -> bool {
        let old = core::mem::replace(&mut self.published, self.next);
        let (prod, event) = (self.shared.req_prod(), self.shared.req_event());
        publish(prod, event, old, self.next)
    }

    /// How many responses wait to be read (`XEN_RING_NR_UNCONSUMED_RESPONSES`).
    ///
    /// # Errors
    /// [`RingError::Broken`] where that would be more than there are published requests.
    pub fn waiting(&self) -> Result<u32, RingError> {
        waiting(self.shared.rsp_prod(), self.read, self.outstanding())
    }

    /// Copies the next response out, if there is one (`RING_COPY_RESPONSE`, `rsp_cons++`).
    ///
    /// # Errors
    /// As for [`Front::waiting`].
    pub fn pop(&mut self) -> Result<Option<Response>, RingError> {
        if self.waiting()? == 0 {
            return Ok(None);
        }
        let slot = self.shared.slot(self.read);
        // SAFETY: the slot is in the ring, and the back end has published what it wrote there.
        let response = unsafe { fetch(&raw const (*slot).rsp) };
        self.read = self.read.wrapping_add(1);
        Ok(Some(response))
    }

    /// Asks for an event for the next response, and tells whether one has come meanwhile, so that
    /// there is no need to wait for the event (`RING_FINAL_CHECK_FOR_RESPONSES`).
    ///
    /// # Errors
    /// As for [`Front::waiting`].
    #[must_use = "where there is a response already, its event may never come"]
    pub fn ask_for_event(&mut self) -> Result<bool, RingError> {
        Ok(self.waiting()? > 0 || self.ask_for_event_after(1)?)
    }

    /// Asks for an event once `count` responses wait to be read (one at least), and tells whether so
    /// many have come meanwhile.
    ///
    /// # Errors
    /// As for [`Front::waiting`].
    #[must_use = "where the responses are there already, their event may never come"]
    pub fn ask_for_event_after(&mut self, count: u32) -> Result<bool, RingError> {
        let count = count.max(1);
        ask(self.shared.rsp_event(), self.read, count);
        Ok(self.waiting()? >= count)
    }
}

impl<Request: Abi, Response: Abi> fmt::Debug for Front<'_, Request, Response> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Front")
            .field("size", &self.size())
            .field("next", &self.next)
            .field("published", &self.published)
            .field("read", &self.read)
            .finish_non_exhaustive()
    }
}
