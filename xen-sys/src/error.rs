// SPDX-License-Identifier: MIT
//! What can go wrong with a hypercall.

use core::fmt;

use crate::errno::xen_errno;

/// An error of Xen's, as the positive number of `errno.h`. A number that nobody has given a name is
/// kept as it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct XenError(pub xen_errno);

impl XenError {
    /// The error with this positive number.
    #[inline(always)]
    pub const fn new(number: u32) -> Self {
        XenError(xen_errno(number))
    }

    /// Its positive number.
    #[inline(always)]
    pub const fn number(self) -> u32 {
        self.0.0
    }

    /// What a hypercall has answered: the results are zero or positive, the errors negative.
    #[inline(always)]
    pub const fn check(answer: isize) -> Result<usize, XenError> {
        if answer < 0 {
            Err(XenError::new(answer.unsigned_abs() as u32))
        } else {
            Ok(answer as usize)
        }
    }
}

impl From<xen_errno> for XenError {
    #[inline]
    fn from(number: xen_errno) -> Self {
        XenError(number)
    }
}

impl fmt::Debug for XenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for XenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Xen error {} ({:?})", self.number(), self.0)
    }
}

impl core::error::Error for XenError {}
