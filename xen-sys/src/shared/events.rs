// SPDX-License-Identifier: MIT
//! Event channels in the 2-level form.

use core::fmt;
use core::sync::atomic::Ordering;

use xen_abi::types::xen_ulong_t;

use super::info::VcpuInfo;
use super::memory::AtomicWord;
use crate::event_channel::evtchn_port_t;

/// How many bits a word has; there are as many words.
const BITS: usize = xen_ulong_t::BITS as usize;

/// There are not that many ports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PortOutOfRange(
    /// The port.
    pub evtchn_port_t,
);

impl fmt::Display for PortOutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "event channel {} is out of range", self.0)
    }
}

impl core::error::Error for PortOutOfRange {}

/// The bits of event channels in `shared_info` (`xen.h`): PENDING, which Xen sets and the guest
/// clears, and MASK, which the guest writes and Xen reads.
///
/// There are `EVTCHN_2L_NR_CHANNELS` ports: 1024 on x86_32, 4096 elsewhere.
#[derive(Clone, Copy)]
pub struct TwoLevel<'a> {
    pending: &'a [AtomicWord; BITS],
    mask: &'a [AtomicWord; BITS],
}

impl<'a> TwoLevel<'a> {
    pub(super) fn new(
        pending: &'a [AtomicWord; BITS],
        mask: &'a [AtomicWord; BITS],
    ) -> TwoLevel<'a> {
        TwoLevel { pending, mask }
    }

    #[cfg(test)]
    pub(crate) fn pending_words(self) -> &'a [AtomicWord; BITS] {
        self.pending
    }

    /// The word and the bit of a port.
    fn bit(port: evtchn_port_t) -> Result<(usize, xen_ulong_t), PortOutOfRange> {
        match (port as usize / BITS, port as usize % BITS) {
            (word, bit) if word < BITS => Ok((word, 1 << bit)),
            _ => Err(PortOutOfRange(port)),
        }
    }

    /// Whether an event has come and has not been taken yet.
    ///
    /// # Errors
    /// [`PortOutOfRange`].
    pub fn is_pending(self, port: evtchn_port_t) -> Result<bool, PortOutOfRange> {
        let (word, bit) = Self::bit(port)?;
        Ok(self.pending[word].load(Ordering::Acquire) & bit != 0)
    }

    /// Takes an event: the port is no longer pending. Do it before handling the event, so that the
    /// next one is not missed. The answer is whether there was one.
    ///
    /// # Errors
    /// [`PortOutOfRange`].
    pub fn take(self, port: evtchn_port_t) -> Result<bool, PortOutOfRange> {
        let (word, bit) = Self::bit(port)?;
        Ok(self.pending[word].fetch_and(!bit, Ordering::AcqRel) & bit != 0)
    }

    /// Whether the port is masked.
    ///
    /// # Errors
    /// [`PortOutOfRange`].
    pub fn is_masked(self, port: evtchn_port_t) -> Result<bool, PortOutOfRange> {
        let (word, bit) = Self::bit(port)?;
        Ok(self.mask[word].load(Ordering::Acquire) & bit != 0)
    }

    /// Masks a port: events are noted, but interrupt nobody. The answer is whether it was before.
    ///
    /// # Errors
    /// [`PortOutOfRange`].
    pub fn mask(self, port: evtchn_port_t) -> Result<bool, PortOutOfRange> {
        let (word, bit) = Self::bit(port)?;
        Ok(self.mask[word].fetch_or(bit, Ordering::AcqRel) & bit != 0)
    }

    /// Masks all ports, as a guest does when it starts.
    pub fn mask_all(self) {
        for word in self.mask {
            word.store(xen_ulong_t::MAX, Ordering::Release);
        }
    }

    /// Unmasks a port. Where the answer is true, an event has come while it was masked, and nobody will
    /// be interrupted for it: let `EVTCHNOP_unmask` deliver it, or, on the virtual CPU that the port is
    /// bound to, [`TwoLevel::deliver`].
    ///
    /// # Errors
    /// [`PortOutOfRange`].
    #[must_use = "an event that came while the port was masked is not delivered any more"]
    pub fn unmask(self, port: evtchn_port_t) -> Result<bool, PortOutOfRange> {
        let (word, bit) = Self::bit(port)?;
        // The mask is off before the other bit is looked at: both are sequentially consistent.
        self.mask[word].fetch_and(!bit, Ordering::SeqCst);
        Ok(self.pending[word].load(Ordering::SeqCst) & bit != 0)
    }

    /// Tells the virtual CPU, which has to be the caller's own, that a port's event waits for it, as
    /// Xen does.
    ///
    /// # Errors
    /// [`PortOutOfRange`].
    pub fn deliver(self, port: evtchn_port_t, vcpu: VcpuInfo<'_>) -> Result<(), PortOutOfRange> {
        let (word, _) = Self::bit(port)?;
        vcpu.selector().fetch_or(1 << word, Ordering::AcqRel);
        vcpu.raise_upcall();
        Ok(())
    }

    /// The ports with events for a virtual CPU, which has to be the caller's own: none that is masked,
    /// and each no longer pending when it is met. Repeat it while [`VcpuInfo::has_events`].
    ///
    /// What is left when the iterator is dropped early is kept for the next time.
    pub fn take_all<'v>(self, vcpu: VcpuInfo<'v>) -> Pending<'a, 'v> {
        vcpu.take_upcall();
        Pending {
            words: vcpu.selector().swap(0, Ordering::AcqRel),
            word: 0,
            bits: 0,
            events: self,
            vcpu,
        }
    }
}

impl fmt::Debug for TwoLevel<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TwoLevel").finish_non_exhaustive()
    }
}

/// The ports with events: see [`TwoLevel::take_all`].
#[derive(Debug)]
pub struct Pending<'a, 'v> {
    events: TwoLevel<'a>,
    vcpu: VcpuInfo<'v>,
    /// The words that have not been looked at.
    words: xen_ulong_t,
    /// The word that is being looked at.
    word: usize,
    /// What has been seen there and not been met yet.
    bits: xen_ulong_t,
}

impl Iterator for Pending<'_, '_> {
    type Item = evtchn_port_t;

    fn next(&mut self) -> Option<evtchn_port_t> {
        loop {
            if self.bits != 0 {
                let bit = self.bits & self.bits.wrapping_neg();
                self.bits &= !bit;
                let word = &self.events.pending[self.word];
                // Somebody else may have taken it meanwhile.
                if word.fetch_and(!bit, Ordering::AcqRel) & bit != 0 {
                    return Some((self.word * BITS) as u32 + bit.trailing_zeros());
                }
                continue;
            }
            if self.words == 0 {
                return None;
            }
            self.word = self.words.trailing_zeros() as usize;
            self.words &= self.words - 1;
            let mask = self.events.mask[self.word].load(Ordering::Acquire);
            self.bits = self.events.pending[self.word].load(Ordering::Acquire) & !mask;
        }
    }
}

impl Drop for Pending<'_, '_> {
    fn drop(&mut self) {
        if self.bits != 0 {
            self.words |= 1 << self.word;
        }
        if self.words != 0 {
            self.vcpu.selector().fetch_or(self.words, Ordering::AcqRel);
            self.vcpu.raise_upcall();
        }
    }
}
