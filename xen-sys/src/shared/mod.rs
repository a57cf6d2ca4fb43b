// SPDX-License-Identifier: MIT
//! Memory that a domain shares with Xen, or with another domain that it need not trust.
//!
//! | type | what Xen calls it | header |
//! | --- | --- | --- |
//! | [`SharedInfo`], [`VcpuInfo`] | `shared_info`, `vcpu_info` | `xen.h` |
//! | [`TwoLevel`]; [`Fifo`], [`EventArray`] | the two forms of event channels | `xen.h`, `event_channel.h` |
//! | [`GrantsV1`], [`GrantsV2`] | grant tables | `grant_table.h` |
//! | [`ring::Front`], [`ring::Back`] | `DEFINE_RING_TYPES` | `io/ring.h` |
//! | [`bytes::Reader`], [`bytes::Writer`] | `DEFINE_XEN_FLEX_RING` and its like | `io/ring.h` |
//! | [`Console`], [`StoreRing`] | `xencons_interface`, `xenstore_domain_interface` | `io/console.h`, `io/xs_wire.h` |
//! | [`PvStart`], [`PvhStart`] | `start_info`, `hvm_start_info` | `xen.h`, `arch-x86/hvm/start_info.h` |
//!
//! # How memory is accessed
//!
//! Somebody outside of the program writes here at any time. So nothing of it is ever behind a Rust
//! reference to plain data (but for what a guest is told when it starts, which is written before it
//! runs):
//!
//! - *Integers that say something about other memory* (indices, flags, versions, bits) are atomic.
//!   What has to be seen in order is ordered by acquire and release, which on every architecture of
//!   Xen's is what its `rmb` and `wmb` do between processors; where a write has to be seen before a
//!   later read is made (`mb`), there is a sequentially consistent fence. They are the barriers
//!   between processors even in a program for a single one, as the other side runs on others.
//! - *Messages and bytes* are copied in and out by volatile accesses, once: what has been checked is
//!   the copy, and nothing is fetched again after the check.
//! - *Indices of one's own* are kept in one's own memory, and only written to what is shared. The other
//!   end may overwrite them there without effect.
//!
//! What the other end wrote is believed only as far as it cannot do harm: an index that claims more
//! than there can be is an error ([`ring::RingError::Broken`]), never a panic and never an access out
//! of bounds.
//!
//! Each constructor takes a raw pointer and is `unsafe`: it relies on what is there for as long as the
//! value lives. All else is safe.
//!
//! Pointers are never made from integers, and no reference to plain data covers shared memory, so the rules
//! of aliasing have nothing to say of what the other side does. Messages are accessed by volatile copies:
//! to the language, a hostile end that changes a message meanwhile is a device, not a thread of the program;
//! an honest one is ordered by the indices.

pub mod bytes;
mod console;
mod events;
mod fifo;
mod grants;
mod grants_v2;
mod info;
mod memory;
mod pv_start;
mod pvh_start;
pub mod ring;
mod store;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod time;

pub use console::Console;
pub use events::{Pending, PortOutOfRange, TwoLevel};
pub use fifo::{EventArray, EventPage, Fifo};
pub use grants::{GrantError, GrantsV1};
pub use grants_v2::{GrantsV2, Part};
pub use info::{SharedInfo, VcpuInfo};
pub use pv_start::{MultibootModule, MultibootModules, PvStart, PvStartError};
pub use pvh_start::{
    COMMAND_LINE_MAX, MemoryRegion, Module, PhysicalMemory, PvhStart, PvhStartError,
};
pub use store::StoreRing;
pub use time::{VcpuTime, WallClock};
