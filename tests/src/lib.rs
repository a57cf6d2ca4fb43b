// SPDX-License-Identifier: MIT
//! What the tests share.

pub mod facts;
pub mod fuzzing;
pub mod repository;
pub mod world;

/// The examples of the language reference, compiled.
#[cfg(doctest)]
#[doc = include_str!("../../docs/language.md")]
pub mod language {}
