// SPDX-License-Identifier: MIT
//! The model of the Xen hypercall ABI.
//!
//! Annotated `syn` items become typed ones ([`item`]), which know what exists for whom ([`cond`]).
//! What breaks a rule ([`rules`]) is collected in a [`report`]. Back ends turn the model into text
//! and decide nothing.

#![cfg_attr(
    not(feature = "whole"),
    allow(dead_code, reason = "some of it is for those who see all definitions")
)]

mod alike;
pub mod check;
pub mod cond;
pub mod eval;
#[cfg(feature = "whole")]
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
