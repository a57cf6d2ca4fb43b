// SPDX-License-Identifier: MIT
//! The hypercalls, one function each.
//!
//! Each takes the transport first and a [request](Request) of its own operations last, and returns
//! Xen's result, which is zero unless an operation's documentation says what else.
//! [`operation`](crate::operation) has the operations.

mod argo_op;
mod callback_op;
mod carrier;
mod console_io;
mod dm_op;
mod domctl;
mod event_channel_op;
mod grant_table_op;
mod hvm_op;
mod hypfs_op;
mod kexec_op;
mod mca;
mod memory_op;
mod multicall;
mod nmi_op;
mod physdev_op;
mod platform_op;
mod pmu_op;
mod sched_op;
mod set_timer_op;
mod sysctl;
mod vcpu_op;
mod version;
mod xen_version;
mod xenoprof_op;
mod xsm_op;

pub use argo_op::*;
pub use callback_op::*;
pub use console_io::*;
pub use dm_op::*;
pub use domctl::*;
pub use event_channel_op::*;
pub use grant_table_op::*;
pub use hvm_op::*;
pub use hypfs_op::*;
pub use kexec_op::*;
pub use mca::*;
pub use memory_op::*;
pub use multicall::*;
pub use nmi_op::*;
pub use physdev_op::*;
pub use platform_op::*;
pub use pmu_op::*;
pub use sched_op::*;
pub use set_timer_op::*;
pub use sysctl::*;
pub use vcpu_op::*;
pub use xen_version::*;
pub use xenoprof_op::*;
pub use xsm_op::*;

use crate::request::direct;
use crate::transport::Transport;
use crate::xen::XenHypercall;
use crate::{Error, Request};

/// A hypercall that takes a command and the address of its argument.
macro_rules! commanded {
    ($marker:ident; $(#[$doc:meta])* $function:ident = $number:ident;) => {
        #[doc = concat!("The operations of [`", stringify!($function), "`].")]
        #[derive(Clone, Copy, Debug)]
        pub enum $marker {}

        $(#[$doc])*
        #[inline]
        pub fn $function<T: super::Transport, R: super::Request<$marker>>(
            transport: &T,
            request: R,
        ) -> Result<usize, super::Error> {
            super::direct(transport, request, |address, _| {
                let arguments = [R::COMMAND as usize, address];
                // SAFETY: the request is one of this hypercall's; `direct` shares its record.
                unsafe {
                    transport.call::<{ super::XenHypercall::$number.0 }, 2>(arguments)
                }
            })
        }
    };
}

use commanded;
