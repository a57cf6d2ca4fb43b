//! Security modules.

pub mod flask_op;
