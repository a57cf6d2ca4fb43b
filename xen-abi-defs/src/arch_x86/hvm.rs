// SPDX-License-Identifier: MIT
//! What is particular to HVM and PVH domains on x86.

pub mod save;
pub mod start_info;
