// SPDX-License-Identifier: MIT
// Printed by `c-export calls` from the definitions; do not edit.
//! The operations of [`kexec_op`](crate::hypercall::kexec_op).
#![allow(unused_imports, unused_mut, unused_assignments, unused_parens, reason = "alike for all operations")]

use xen_abi::prelude::*;

use crate::kexec::*;
use crate::prelude::*;
use crate::hypercall::{Varbuf, KexecOp};
use crate::request::*;
use crate::transport::{Direction, Memory, Transport};
use crate::Error;

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::kexec::xen_kexec_exec {}

command! {
/// Starts the image of a type: `xen_kexec_exec`.
///
/// It may run on any processor; all others are stopped. Interrupts are off, the registers hold
/// anything, and the image's own segments are mapped writable at their machine addresses, by page
/// tables that are nowhere else.
    safe KEXEC_CMD_kexec: KexecOp = crate::kexec::KEXEC_CMD_kexec, Input(crate::kexec::xen_kexec_exec);
}

alone! { plain crate::kexec::xen_kexec_exec: KexecOp = crate::kexec::KEXEC_CMD_kexec, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::kexec::xen_kexec_load_v1 {}

command! {
/// Loads an image in its first form: `xen_kexec_load_v1`. Obsolete since interface 0x00040400.
    safe KEXEC_CMD_kexec_load_v1: KexecOp = crate::kexec::KEXEC_CMD_kexec_load_v1, Input(crate::kexec::xen_kexec_load_v1);
}

command! {
/// Unloads an image: `xen_kexec_load_v1`. Obsolete since interface 0x00040400.
    safe KEXEC_CMD_kexec_unload_v1: KexecOp = crate::kexec::KEXEC_CMD_kexec_unload_v1, Input(crate::kexec::xen_kexec_load_v1);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::kexec::xen_kexec_range {}

command! {
/// Tells where an area of memory is: `xen_kexec_range`.
    safe KEXEC_CMD_kexec_get_range: KexecOp = crate::kexec::KEXEC_CMD_kexec_get_range, Both(crate::kexec::xen_kexec_range);
}

alone! { plain crate::kexec::xen_kexec_range: KexecOp = crate::kexec::KEXEC_CMD_kexec_get_range, Both; }

// SAFETY: all operations that take the record are unsafe to ask for.
unsafe impl Plain for crate::kexec::xen_kexec_load {}

command! {
/// Loads an image: `xen_kexec_load`.
///
/// # Safety
/// - `segments`: the member that is meant is not told by one tag, which is left as it stands in the record.
    unsafe KEXEC_CMD_kexec_load: KexecOp = crate::kexec::KEXEC_CMD_kexec_load, Input(crate::kexec::xen_kexec_load);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::kexec::xen_kexec_unload {}

command! {
/// Unloads an image: `xen_kexec_unload`.
    safe KEXEC_CMD_kexec_unload: KexecOp = crate::kexec::KEXEC_CMD_kexec_unload, Input(crate::kexec::xen_kexec_unload);
}

alone! { plain crate::kexec::xen_kexec_unload: KexecOp = crate::kexec::KEXEC_CMD_kexec_unload, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::kexec::xen_kexec_status {}

command! {
/// Returns whether an image is loaded, 1 or 0: `xen_kexec_status`.
    safe KEXEC_CMD_kexec_status: KexecOp = crate::kexec::KEXEC_CMD_kexec_status, Input(crate::kexec::xen_kexec_status);
}

alone! { plain crate::kexec::xen_kexec_status: KexecOp = crate::kexec::KEXEC_CMD_kexec_status, Input; }

