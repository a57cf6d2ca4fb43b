// SPDX-License-Identifier: MIT
//! Conditions in the bounds of implementations.

use core::marker::PhantomData;

/// A truth value as a type, with a lifetime: bounds without one have to hold where they are written.
#[derive(Debug)]
pub struct Is<'any, const YES: bool>(PhantomData<&'any ()>);

/// Implemented by what is true.
pub trait True {}

impl True for Is<'_, true> {}
