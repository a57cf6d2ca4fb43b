// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! What is particular to HVM and PVH domains on x86.
pub mod save;
pub mod start_info;
