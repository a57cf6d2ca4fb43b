// SPDX-License-Identifier: MIT
//! Security modules.

pub mod flask_op;
