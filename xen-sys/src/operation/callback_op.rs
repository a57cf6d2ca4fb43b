// SPDX-License-Identifier: MIT
// Printed by `c-export calls` from the definitions; do not edit.
//! The operations of [`callback_op`](crate::hypercall::callback_op).
#![allow(unused_imports, unused_mut, unused_assignments, unused_parens, unused_variables, reason = "alike for all operations")]

use xen_abi::prelude::*;

use crate::callback::*;
use crate::prelude::*;
use crate::hypercall::{Varbuf, CallbackOp};
use crate::request::*;
use crate::transport::{Direction, Memory, Transport};
use crate::Error;

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::callback::callback_register {}

command! {
/// Sets a callback: `callback_register`.
///
/// # Safety
/// - the code at the address is fit to be entered by Xen at any time.
    unsafe CALLBACKOP_register: CallbackOp = crate::callback::CallbackOp::CALLBACKOP_register.0, Input(crate::callback::callback_register);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::callback::callback_unregister {}

command! {
/// Takes a callback away: `callback_unregister`. EINVAL for those that a guest cannot be without.
    safe CALLBACKOP_unregister: CallbackOp = crate::callback::CallbackOp::CALLBACKOP_unregister.0, Input(crate::callback::callback_unregister);
}

alone! { plain crate::callback::callback_unregister: CallbackOp = crate::callback::CallbackOp::CALLBACKOP_unregister.0, Input; }

