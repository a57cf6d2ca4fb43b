// SPDX-License-Identifier: MIT
//! What is particular to HVM domains on Arm.

pub mod save;
