// SPDX-License-Identifier: MIT
// Printed by `c-export calls` from the definitions; do not edit.
//! The operations of [`nmi_op`](crate::hypercall::nmi_op).
#![allow(unused_imports, unused_mut, unused_assignments, unused_parens, unused_variables, reason = "alike for all operations")]

use xen_abi::prelude::*;

use crate::nmi::*;
use crate::prelude::*;
use crate::hypercall::{Varbuf, NmiOp};
use crate::request::*;
use crate::transport::{Direction, Memory, Transport};
use crate::Error;

command! {
/// Takes the calling virtual CPU's handler away. No argument.
    safe XENNMI_unregister_callback: NmiOp = crate::nmi::XenNmiOp::XENNMI_unregister_callback.0;
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::nmi::xennmi_callback {}

command! {
/// Sets the calling virtual CPU's handler: `xennmi_callback`. For virtual CPU 0 of dom0; EINVAL
/// for all others.
///
/// # Safety
/// - the code at the address is fit to be entered by Xen at any time.
    unsafe XENNMI_register_callback: NmiOp = crate::nmi::XenNmiOp::XENNMI_register_callback.0, Input(crate::nmi::xennmi_callback);
}

