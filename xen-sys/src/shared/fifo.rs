// SPDX-License-Identifier: MIT
//! Event channels in the FIFO form.

use core::fmt;
use core::ptr::NonNull;
use core::sync::atomic::{AtomicU32, Ordering};

use super::events::PortOutOfRange;
use crate::event_channel::{
    EVTCHN_FIFO_BUSY, EVTCHN_FIFO_LINK_MASK, EVTCHN_FIFO_LINKED, EVTCHN_FIFO_MASKED,
    EVTCHN_FIFO_MAX_QUEUES, EVTCHN_FIFO_PENDING, evtchn_fifo_control_block, evtchn_port_t,
};

const PENDING: u32 = 1 << EVTCHN_FIFO_PENDING;
const MASKED: u32 = 1 << EVTCHN_FIFO_MASKED;
const LINKED: u32 = 1 << EVTCHN_FIFO_LINKED;
const BUSY: u32 = 1 << EVTCHN_FIFO_BUSY;
const QUEUES: usize = EVTCHN_FIFO_MAX_QUEUES as usize;

/// How many event words a page has.
const WORDS: usize = 4096 / size_of::<u32>();

/// A page of event words (`event_word_t`, `event_channel.h`). The guest gives it to Xen with
/// `EVTCHNOP_expand_array`, and both write it from then on.
#[repr(C, align(4096))]
#[derive(Debug)]
pub struct EventPage([AtomicU32; WORDS]);

impl EventPage {
    /// A page on which all ports are masked: nobody listens to them yet.
    pub const fn new() -> EventPage {
        EventPage([const { AtomicU32::new(MASKED) }; WORDS])
    }

    #[cfg(test)]
    pub(crate) fn words(&self) -> &[AtomicU32] {
        &self.0
    }
}

impl Default for EventPage {
    fn default() -> Self {
        Self::new()
    }
}

/// A domain's event words (`event_word_t`, `event_channel.h`): one for each port, in as many pages as
/// have been added.
#[derive(Clone, Copy)]
pub struct EventArray<'a> {
    pages: &'a [&'a EventPage],
}

impl<'a> EventArray<'a> {
    /// The array that these pages make, in the order in which Xen has been given them.
    pub fn new(pages: &'a [&'a EventPage]) -> EventArray<'a> {
        EventArray { pages }
    }

    fn word(self, port: evtchn_port_t) -> Result<&'a AtomicU32, PortOutOfRange> {
        let (page, word) = (port as usize / WORDS, port as usize % WORDS);
        match self.pages.get(page) {
            Some(page) => Ok(&page.0[word]),
            None => Err(PortOutOfRange(port)),
        }
    }

    /// Whether an event has come and has not been taken yet.
    ///
    /// # Errors
    /// [`PortOutOfRange`].
    pub fn is_pending(self, port: evtchn_port_t) -> Result<bool, PortOutOfRange> {
        Ok(self.word(port)?.load(Ordering::Acquire) & PENDING != 0)
    }

    /// Takes an event: the port is no longer pending. The answer is whether there was one.
    ///
    /// # Errors
    /// [`PortOutOfRange`].
    pub fn take(self, port: evtchn_port_t) -> Result<bool, PortOutOfRange> {
        let before = self.word(port)?.fetch_and(!PENDING, Ordering::AcqRel);
        Ok(before & PENDING != 0)
    }

    /// Whether the port is masked.
    ///
    /// # Errors
    /// [`PortOutOfRange`].
    pub fn is_masked(self, port: evtchn_port_t) -> Result<bool, PortOutOfRange> {
        Ok(self.word(port)?.load(Ordering::Acquire) & MASKED != 0)
    }

    /// Masks a port: events are noted, but put into no queue. The answer is whether it was before.
    ///
    /// # Errors
    /// [`PortOutOfRange`].
    pub fn mask(self, port: evtchn_port_t) -> Result<bool, PortOutOfRange> {
        let before = self.word(port)?.fetch_or(MASKED, Ordering::AcqRel);
        Ok(before & MASKED != 0)
    }

    /// Unmasks a port. Where the answer is true, an event has come while it was masked, and is in no
    /// queue: let `EVTCHNOP_unmask` deliver it.
    ///
    /// While Xen changes the link to the next port, the word is left alone.
    ///
    /// # Errors
    /// [`PortOutOfRange`].
    #[must_use = "an event that came while the port was masked is not delivered any more"]
    pub fn unmask(self, port: evtchn_port_t) -> Result<bool, PortOutOfRange> {
        let word = self.word(port)?;
        let mut seen = word.load(Ordering::Acquire);
        loop {
            if seen & MASKED == 0 {
                return Ok(false);
            }
            let quiet = seen & !BUSY;
            let (ok, other) = (Ordering::SeqCst, Ordering::Acquire);
            match word.compare_exchange_weak(quiet, quiet & !MASKED, ok, other) {
                Ok(before) => return Ok(before & PENDING != 0),
                Err(now) => seen = now,
            }
            core::hint::spin_loop();
        }
    }
}

impl fmt::Debug for EventArray<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventArray")
            .field("pages", &self.pages.len())
            .finish()
    }
}

/// A virtual CPU's control block, as atomics.
#[repr(C)]
struct Control {
    ready: AtomicU32,
    _rsvd: AtomicU32,
    head: [AtomicU32; QUEUES],
}

const _: () = {
    assert!(size_of::<Control>() == size_of::<evtchn_fifo_control_block>());
    assert!(
        core::mem::offset_of!(Control, head)
            == core::mem::offset_of!(evtchn_fifo_control_block, head)
    );
};

/// A virtual CPU's queues of events (`evtchn_fifo_control_block`, `event_channel.h`), one for each
/// priority. Only that virtual CPU uses them.
///
/// Xen links ports with events into queues and says which queues have some (`ready`); it looks at the
/// heads only where a queue was empty, and the guest keeps its own after that.
pub struct Fifo<'a> {
    control: &'a Control,
    /// The next port of each queue; zero where only Xen knows.
    heads: [evtchn_port_t; QUEUES],
    /// The queues in which there are events.
    ready: u32,
}

impl Fifo<'_> {
    /// The queues whose control block is at `control`, which Xen has been given with
    /// `EVTCHNOP_init_control`.
    ///
    /// # Safety
    /// `control` is aligned, and valid for reads and writes for as long as the value lives; meanwhile
    /// nobody else in this program accesses it.
    pub unsafe fn new(control: NonNull<evtchn_fifo_control_block>) -> Self {
        Fifo {
            // SAFETY: the caller promises that it is there, and it consists of integers which are
            // accessed atomically.
            control: unsafe { control.cast::<Control>().as_ref() },
            heads: [0; QUEUES],
            ready: 0,
        }
    }

    /// The next port with an event: of the queues that are ready, the one of the highest priority
    /// comes first. The port is no longer pending then. Ports that have been masked meanwhile are
    /// passed over, and so are links that lead out of the array.
    pub fn take_next(&mut self, array: EventArray<'_>) -> Option<evtchn_port_t> {
        loop {
            self.ready |= self.control.ready.swap(0, Ordering::AcqRel);
            if self.ready == 0 {
                return None;
            }
            let queue = self.ready.trailing_zeros() as usize;
            let port = match (self.heads.get(queue), self.control.head.get(queue)) {
                (Some(0), Some(head)) => head.load(Ordering::Acquire),
                (Some(port), _) => *port,
                // There are no such queues.
                (None, _) => 0,
            };
            let word = array.word(port).ok().filter(|_| port != 0);
            let next = word.map_or(0, unlink);
            if next == 0 {
                self.ready &= !(1 << queue);
            }
            if let Some(head) = self.heads.get_mut(queue) {
                *head = next;
            }
            if let Some(word) = word
                && word.load(Ordering::Acquire) & (PENDING | MASKED) == PENDING
            {
                word.fetch_and(!PENDING, Ordering::AcqRel);
                return Some(port);
            }
        }
    }
}

/// Takes a port out of its queue, and tells which is next there; zero where it was the last.
fn unlink(word: &AtomicU32) -> evtchn_port_t {
    let before = word.fetch_and(!(LINKED | EVTCHN_FIFO_LINK_MASK), Ordering::AcqRel);
    before & EVTCHN_FIFO_LINK_MASK
}

impl fmt::Debug for Fifo<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fifo")
            .field("heads", &self.heads)
            .field("ready", &self.ready)
            .finish_non_exhaustive()
    }
}
