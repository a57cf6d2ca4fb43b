// SPDX-License-Identifier: MIT
//! Hypercalls that state the version of their interface.

use super::Error;
use crate::XenError;
use crate::errno::xen_errno;

/// What a call has answered that stated a version.
#[inline(always)]
pub(super) fn check(answer: isize, stated: u32) -> Result<usize, Error> {
    match XenError::check(answer) {
        Ok(result) => Ok(result),
        Err(XenError(xen_errno::XEN_EACCES)) => Err(Error::InterfaceVersion { stated }),
        Err(error) => Err(Error::Xen(error)),
    }
}

/// The type that makes calls of one hypercall at a version.
macro_rules! versioned {
    ($marker:ident, $function:literal, $version:path) => {
        #[doc = concat!("The operations of [`", $function, "`], at one version of the interface.")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $marker {
            version: u32,
        }

        impl $marker {
            /// The version that the definitions are of.
            pub const CURRENT: Self = $marker { version: $version };

            /// Another version, for a hypervisor that is older or newer than the definitions.
            ///
            /// # Safety
            /// Of the operations that are asked for, neither number nor record has changed between
            /// that version and [`CURRENT`](Self::CURRENT): Xen would take other bytes for
            /// addresses.
            pub const unsafe fn with_version(version: u32) -> Self {
                $marker { version }
            }

            /// The version.
            pub const fn version(self) -> u32 {
                self.version
            }
        }
    };
}

pub(super) use versioned;
