// SPDX-License-Identifier: MIT
//! The end that answers.

use core::fmt;
use core::ptr::NonNull;
use core::sync::atomic::Ordering;

use xen_abi::Abi;
use xen_abi::ring::SharedRing;

use super::{RingError, Shared, ask, publish, waiting};
use crate::shared::memory::{fetch, put};

/// The back end of a ring (`struct NAME_back_ring`): reads requests, writes responses.
///
/// Its own indices are in here; of the shared ones it writes `rsp_prod` and `req_event`.
pub struct Back<'a, Request: Abi, Response: Abi> {
    shared: Shared<'a, Request, Response>,
    /// The response to be written next (`rsp_prod_pvt`).
    next: u32,
    /// Those before it are published.
    published: u32,
    /// The request to be read next (`req_cons`).
    read: u32,
}

impl<Request: Abi, Response: Abi> Back<'_, Request, Response> {
    /// The back end of a ring of `bytes` bytes, usually a page (`BACK_RING_ATTACH`). It goes on after
    /// the last response that has been published: at zero for a new ring (`BACK_RING_INIT`).
    ///
    /// # Errors
    /// [`RingError::TooSmall`] where not even one message fits; [`RingError::Broken`] where there are
    /// more requests without an answer than slots.
    ///
    /// # Safety
    /// `memory` is aligned for the ring, and `bytes` bytes from it on are valid for reads and writes
    /// for as long as the value lives. In this program nobody accesses them but this value and one
    /// [`Front`](super::Front).
    pub unsafe fn attach(
        memory: NonNull<SharedRing<Request, Response>>,
        bytes: usize,
    ) -> Result<Self, RingError> {
        // SAFETY: as the caller promises.
        let shared = unsafe { Shared::new(memory, bytes) }?;
        let index = shared.rsp_prod().load(Ordering::Acquire);
        waiting(shared.req_prod(), index, shared.size)?;
        Ok(Back {
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

    /// How many requests have been read but not answered.
    pub fn unanswered(&self) -> u32 {
        self.read.wrapping_sub(self.next)
    }

    /// How many requests wait to be read (`XEN_RING_NR_UNCONSUMED_REQUESTS`).
    ///
    /// # Errors
    /// [`RingError::Broken`] where, with those that have not been answered, there would be more than
    /// there are slots (`RING_REQUEST_PROD_OVERFLOW`): following such an index would read requests
    /// that were never written, or the responses in their place.
    pub fn waiting(&self) -> Result<u32, RingError> {
        let limit = self.size() - self.unanswered();
        waiting(self.shared.req_prod(), self.read, limit)
    }

    /// Copies the next request out, if there is one (`RING_COPY_REQUEST`, `req_cons++`). Check the
    /// copy: nothing of it is read again.
    ///
    /// # Errors
    /// As for [`Back::waiting`].
    pub fn pop(&mut self) -> Result<Option<Request>, RingError> {
        if self.waiting()? == 0 {
            return Ok(None);
        }
        let slot = self.shared.slot(self.read);
        // SAFETY: the slot is in the ring, and the front end has published what it wrote there.
        let request = unsafe { fetch(&raw const (*slot).req) };
        self.read = self.read.wrapping_add(1);
        Ok(Some(request))
    }

    /// Writes a response, which the front end sees once it is published (`RING_GET_RESPONSE`,
    /// `rsp_prod_pvt++`). It takes the place of a request that has been read, not necessarily the one
    /// that it answers. Its padding is written as zeros.
    ///
    /// # Errors
    /// [`RingError::NotAsked`] where all requests that have been read have been answered.
    pub fn push(&mut self, response: Response) -> Result<(), RingError> {
        if self.unanswered() == 0 {
            return Err(RingError::NotAsked);
        }
        let slot = self.shared.slot(self.next);
        // SAFETY: the slot is in the ring. Its request has been copied out, and the front end reads
        // it when the response has been published.
        unsafe { put(&raw mut (*slot).rsp, response) };
        self.next = self.next.wrapping_add(1);
        Ok(())
    }

    /// Shows the front end what has been written, and tells whether it wants an event for that
    /// (`RING_PUSH_RESPONSES_AND_CHECK_NOTIFY`).
    ///
    /// The responses are written before `rsp_prod`, and `rsp_prod` before `rsp_event` is read.
    #[must_use = "where it says so, the front end waits for an event"]
    pub fn publish(&mut self) -> bool {
        let old = core::mem::replace(&mut self.published, self.next);
        let (prod, event) = (self.shared.rsp_prod(), self.shared.rsp_event());
        publish(prod, event, old, self.next)
    }

    /// Asks for an event for the next request, and tells whether one has come meanwhile, so that
    /// there is no need to wait for the event (`RING_FINAL_CHECK_FOR_REQUESTS`).
    ///
    /// # Errors
    /// As for [`Back::waiting`].
    #[must_use = "where there is a request already, its event may never come"]
    pub fn ask_for_event(&mut self) -> Result<bool, RingError> {
        if self.waiting()? > 0 {
            return Ok(true);
        }
        ask(self.shared.req_event(), self.read, 1);
        Ok(self.waiting()? > 0)
    }
}

impl<Request: Abi, Response: Abi> fmt::Debug for Back<'_, Request, Response> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Back")
            .field("size", &self.size())
            .field("next", &self.next)
            .field("published", &self.published)
            .field("read", &self.read)
            .finish_non_exhaustive()
    }
}
