// SPDX-License-Identifier: MIT
//! Layout of Xen ABI records on six architectures.
//!
//! One engine, used twice: by the compiler, which evaluates these `const fn`s for every annotated
//! item, and by the header generator, which calls them on the definitions it has read. Neither can
//! disagree with the other about a size, an offset, a hole, or the words that report one.
#![no_std]
#![forbid(unsafe_code)]

mod abi;
mod check;
mod layout;
mod message;
mod record;
pub mod scalars;
mod spelled;
mod summary;
mod words;

pub use abi::{Abi, AbiSet};
pub use check::{Checked, ConstRule, Expected, Place, Violation};
pub use layout::{Layout, Table, merge};
pub use message::Message;
pub use record::{Field, Kind, Record, Step, Walk};
pub use spelled::{Element, Letter, Spelled};
pub use summary::Summary;
