// SPDX-License-Identifier: MIT
//! The page that a domain shares with xenstore.

use core::fmt;
use core::ptr::NonNull;
use core::sync::atomic::{AtomicU32, Ordering};

use super::bytes::{Reader, Writer};
use super::ring::RingError;
use crate::io::xs_wire::{
    XENSTORE_RING_SIZE, XenstoreConnection, XenstoreError, XenstoreServerFeature,
    xenstore_domain_interface,
};

/// The store's page (`xenstore_domain_interface`, `io/xs_wire.h`), as one of its ends has it: two byte
/// rings of [`XENSTORE_RING_SIZE`] bytes. What goes through them are `xsd_sockmsg`s and what follows
/// these.
pub struct StoreRing<'a> {
    /// What the other end writes.
    pub input: Reader<'a>,
    /// What the other end reads.
    pub output: Writer<'a>,
    server_features: &'a AtomicU32,
    connection: &'a AtomicU32,
    error: &'a AtomicU32,
}

impl StoreRing<'_> {
    /// The domain's end: it writes requests (`req`), and reads responses and events (`rsp`).
    ///
    /// # Errors
    /// [`RingError::Broken`] where the page's indices cannot be.
    ///
    /// # Safety
    /// `page` is aligned, and valid for reads and writes for as long as the value lives. In this
    /// program nobody accesses it but the two ends.
    pub unsafe fn client(page: NonNull<xenstore_domain_interface>) -> Result<Self, RingError> {
        // SAFETY: as the caller promises.
        unsafe { Self::new(page, true) }
    }

    /// The store's end: it reads requests (`req`), and writes responses and events (`rsp`).
    ///
    /// # Errors
    /// As for [`StoreRing::client`].
    ///
    /// # Safety
    /// As for [`StoreRing::client`].
    pub unsafe fn server(page: NonNull<xenstore_domain_interface>) -> Result<Self, RingError> {
        // SAFETY: as the caller promises.
        unsafe { Self::new(page, false) }
    }

    /// # Safety
    /// As for [`StoreRing::client`].
    unsafe fn new(
        page: NonNull<xenstore_domain_interface>,
        client: bool,
    ) -> Result<Self, RingError> {
        const { assert!(XENSTORE_RING_SIZE.is_power_of_two()) };
        let it = page.as_ptr();
        // SAFETY: the caller promises that the page is there.
        unsafe {
            let req: *mut u8 = (&raw mut (*it).req).cast();
            let rsp: *mut u8 = (&raw mut (*it).rsp).cast();
            let req_at = (&raw mut (*it).req_prod, &raw mut (*it).req_cons);
            let rsp_at = (&raw mut (*it).rsp_prod, &raw mut (*it).rsp_cons);
            let (read, read_at, written, written_at) = if client {
                (rsp, rsp_at, req, req_at)
            } else {
                (req, req_at, rsp, rsp_at)
            };
            Ok(StoreRing {
                input: Reader::new(read, XENSTORE_RING_SIZE, read_at.0, read_at.1)?,
                output: Writer::new(written, XENSTORE_RING_SIZE, written_at.0, written_at.1)?,
                server_features: AtomicU32::from_ptr(&raw mut (*it).server_features),
                connection: AtomicU32::from_ptr(&raw mut (*it).connection),
                error: AtomicU32::from_ptr(&raw mut (*it).error),
            })
        }
    }

    /// What the store can do; it has been written before the domain started.
    pub fn server_features(&self) -> XenstoreServerFeature {
        XenstoreServerFeature::from_bits_retain(self.server_features.load(Ordering::Acquire))
    }

    /// The state of the connection. `XENSTORE_RECONNECT` means something only where the store has
    /// `XENSTORE_SERVER_FEATURE_RECONNECTION`.
    pub fn connection(&self) -> XenstoreConnection {
        XenstoreConnection(self.connection.load(Ordering::Acquire))
    }

    /// Asks the store to make the connection anew, or says, as the store, that it has done so. The
    /// domain then sends an event, waits until [`StoreRing::connection`] is `XENSTORE_CONNECTED`
    /// again, and calls `resume` on both rings.
    pub fn set_connection(&self, state: XenstoreConnection) {
        self.connection.store(state.0, Ordering::Release);
    }

    /// Why the store has stopped to talk with the domain, where it has
    /// `XENSTORE_SERVER_FEATURE_ERROR`.
    pub fn error(&self) -> XenstoreError {
        XenstoreError(self.error.load(Ordering::Acquire))
    }

    /// For the store: says why it has stopped to talk with the domain.
    pub fn set_error(&self, error: XenstoreError) {
        self.error.store(error.0, Ordering::Release);
    }
}

impl fmt::Debug for StoreRing<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoreRing")
            .field("input", &self.input)
            .field("output", &self.output)
            .field("connection", &self.connection())
            .finish_non_exhaustive()
    }
}
