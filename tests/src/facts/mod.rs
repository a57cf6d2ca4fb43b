// SPDX-License-Identifier: MIT
//! What a tree of Xen public headers means to a C compiler, and whether two trees mean the same.
//!
//! [`read_tree`] asks libclang for the facts, [`load_reference`] reads committed ones, and
//! [`compare`] says how they differ. A header has no single meaning: it is read once for every
//! [`View`], that is every architecture as seen by every kind of reader.

mod compare;
mod describe;
mod error;
mod evaluate;
mod json;
mod macros;
mod model;
mod reader;
mod record;
mod text;
mod tree;
mod view;

pub use compare::{Finding, Verdict, compare};
pub use error::Error;
pub use json::{headers_of_reference, load_reference, write_facts};
pub use model::{
    Facts, Field, HeaderFacts, Item, Key, Kind, MacroFacts, MacroFnFacts, Record, TypedefFacts,
};
pub use tree::{Scope, headers_in, read_tree};
pub use view::{Architecture, INTERFACE_VERSIONS, LATEST_INTERFACE, Role, View, views_of};
