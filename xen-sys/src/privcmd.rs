// SPDX-License-Identifier: MIT
//! Hypercalls from a Linux program, by the kernel's device `/dev/xen/privcmd`.
//!
//! For toolstacks and device models in a privileged domain. Xen cannot be given a program's own
//! memory, which the kernel may move while a call runs. What a call needs is therefore copied to
//! memory that stays where it is, and what Xen writes is copied back: as far as the definitions say
//! that it writes, and no further. That memory comes from `/dev/xen/hypercall` where the kernel has
//! it (since Linux 4.18), and is otherwise locked and kept from child processes. It is given back
//! when the call is over, however it ends.
//!
//! ```no_run
//! use xen_sys::hypercall::sysctl;
//! use xen_sys::privcmd::Privcmd;
//! use xen_sys::sysctl::xen_sysctl_physinfo;
//!
//! let xen = Privcmd::open()?;
//! let mut host = xen_sysctl_physinfo::default();
//! sysctl(&xen, &mut host)?;
//! println!("{} CPUs, {} pages free", host.nr_cpus, host.free_pages.get());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The examples `xen-info` and `xen-dmesg` are whole programs.

mod area;
mod driver;
mod linux;
#[cfg(test)]
mod tests;

use std::fmt;
use std::io;
use std::path::Path;

use crate::XenError;
use crate::transport::{Memory, Shared, Transport};
use driver::Driver;
use linux::Linux;

/// The device, opened.
///
/// Any number of threads can make calls by it at the same time. A child process cannot: it opens the
/// device for itself.
#[derive(Debug)]
pub struct Privcmd(Driver<Linux>);

impl Privcmd {
    /// Opens `/dev/xen/privcmd`, and `/dev/xen/hypercall` if it is there.
    ///
    /// # Errors
    /// Where there is no such device, this is no domain of Xen's, or the kernel has no driver for it,
    /// or the driver (`xen-privcmd`) has not been loaded. Mostly, only root may open it.
    pub fn open() -> Result<Self, OpenError> {
        let device = linux::open(Path::new(linux::PRIVCMD))?;
        let buffers = match linux::open(Path::new(linux::HYPERCALL)) {
            Ok(file) => Some(file),
            Err(error) if error.error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(error),
        };
        Ok(Privcmd(Driver::new(Linux::new(device, buffers))))
    }
}

/// The device cannot be opened.
#[derive(Debug)]
pub struct OpenError {
    path: &'static Path,
    error: io::Error,
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.error)?;
        match self.error.kind() {
            io::ErrorKind::NotFound => f.write_str(
                "; this is no domain of Xen's, or the kernel's driver xen-privcmd is not loaded",
            ),
            io::ErrorKind::PermissionDenied => f.write_str("; mostly, only root may open it"),
            _ => Ok(()),
        }
    }
}

impl std::error::Error for OpenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

/// Memory that Xen can reach, and whose content is copied back in the end.
#[derive(Debug)]
pub struct Bounced<'a>(driver::Bounced<'a, Linux>);

impl Shared for Bounced<'_> {
    #[inline]
    fn address(&self) -> usize {
        self.0.address()
    }
}

// SAFETY: the driver's own promise.
unsafe impl Transport for Privcmd {
    type Shared<'a> = Bounced<'a>;

    #[inline]
    unsafe fn call<const NUMBER: u32, const ARGUMENTS: usize>(
        &self,
        arguments: [usize; ARGUMENTS],
    ) -> isize {
        // SAFETY: the caller answers for the hypercall.
        unsafe { self.0.call::<NUMBER, ARGUMENTS>(arguments) }
    }

    #[inline]
    fn share<'a>(&'a self, memory: Memory<'a>) -> Result<Bounced<'a>, XenError> {
        self.0.share(memory).map(Bounced)
    }
}
