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

    /// What a hypercall has answered: results are zero or positive, errors negative.
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

/// Why a typed call has not succeeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// Xen has refused, or memory could not be shared with it.
    Xen(XenError),
    /// Xen speaks another version of an interface than the one that was stated.
    ///
    /// It answers EACCES then. A Flask policy that forbids an operation answers the same.
    InterfaceVersion {
        /// The version that was stated.
        stated: u32,
    },
    /// The call was not made: this buffer is too short for what the record says, is missing, or is
    /// not as long as another one that has to be.
    Buffer(&'static str),
}

impl Error {
    /// Xen's error, if it is one of Xen's.
    pub const fn xen(self) -> Option<XenError> {
        match self {
            Error::Xen(error) => Some(error),
            Error::InterfaceVersion { .. } => Some(XenError(xen_errno::XEN_EACCES)),
            Error::Buffer(_) => None,
        }
    }
}

impl From<XenError> for Error {
    #[inline(always)]
    fn from(error: XenError) -> Self {
        Error::Xen(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Xen(error) => error.fmt(f),
            Error::InterfaceVersion { stated } => write!(
                f,
                "Xen speaks another version of this interface than {stated:#x}, or its policy \
                 forbids the operation"
            ),
            Error::Buffer(name) => write!(f, "the buffer `{name}` does not fit the operation"),
        }
    }
}

impl core::error::Error for Error {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            Error::Xen(error) => Some(error),
            _ => None,
        }
    }
}
