// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Domains with hardware virtualisation.
pub mod dm_op;
pub mod e820;
pub mod hvm_info_table;
pub mod hvm_op;
pub mod hvm_vcpu;
pub mod hvm_xs_strings;
pub mod ioreq;
pub mod params;
pub mod pvdrivers;
pub mod save;
