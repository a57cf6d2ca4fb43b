// SPDX-License-Identifier: MIT
//! The hypercall of a vendor called Acme, who has patched Xen.
//!
//! [`acme`] is the definition: `c-export` makes `include/acme.h` of it, for the hypervisor and for
//! programs in C. Programs in Rust use the same types; [`set_limit`] is how one of them would ask.
#![no_std]
#![allow(non_camel_case_types, reason = "names are C's, letter for letter")]

pub mod acme;

use acme::{
    XEN_ACME_INTERFACE_VERSION, XenAcmeAction, XenAcmeOp, xen_acme_op, xen_acme_op__u,
    xen_acme_set_limit,
};
use xen_abi_defs::xen::domid_t;

/// What to pass to the hypercall so that `action` is taken when a sensor of `domain`'s devices shows
/// more than `limit`, in units of 0.1 K.
pub fn set_limit(domain: domid_t, sensor: u32, limit: u32, action: XenAcmeAction) -> xen_acme_op {
    let mut argument = xen_acme_set_limit::default();
    argument.domain = domain;
    argument.sensor = sensor;
    argument.limit = limit;
    argument.action = action;

    // What the member does not fill is to be zero.
    let mut u = xen_acme_op__u::default();
    u.set_limit = argument;
    xen_acme_op {
        cmd: XenAcmeOp::XEN_ACME_set_limit,
        interface_version: XEN_ACME_INTERFACE_VERSION,
        u,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_is_laid_out_as_its_header_says() {
        let operation = set_limit(7, 1, 3_531, XenAcmeAction::XEN_ACME_ACTION_notify);
        // SAFETY: all bytes of an operation are initialised, those of padding among them.
        let bytes: [u8; 72] = unsafe { core::mem::transmute(operation) };
        let number = |at: usize| {
            let bytes = bytes[at..at + 4].try_into();
            u32::from_le_bytes(bytes.expect("four bytes"))
        };
        assert_eq!([0, 4, 8, 12, 16, 20].map(number), [2, 1, 7, 1, 3_531, 1]);
    }
}
