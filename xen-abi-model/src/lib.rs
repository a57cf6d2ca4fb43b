// SPDX-License-Identifier: MIT
//! The model of the Xen hypercall ABI.
//!
//! Annotated `syn` items become typed ones ([`item`]), which know what exists for whom ([`cond`]).
//! What breaks a rule ([`rules`]) is collected in a [`report`]. Back ends turn the model into text
//! and decide nothing.

mod alike;
pub mod check;
pub mod cond;
pub mod eval;
pub mod evolution;
pub mod facts;
pub mod item;
pub mod layout;
pub mod parse;
pub mod report;
pub mod resolve;
pub mod rules;
pub mod span;
pub mod syntax;
#[cfg(test)]
mod testing;
pub mod worlds;
