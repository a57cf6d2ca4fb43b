// SPDX-License-Identifier: MIT
//! Linux: its devices, and its memory.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::fd::AsRawFd;
use std::path::Path;
use std::ptr;

use super::OpenError;
use super::area::PAGE;
use super::driver::{Hypercall, System};
use crate::XenError;

/// The device that makes hypercalls.
pub(super) const PRIVCMD: &str = "/dev/xen/privcmd";
/// The device whose memory stays where it is.
pub(super) const HYPERCALL: &str = "/dev/xen/hypercall";

/// `IOCTL_PRIVCMD_HYPERCALL`: no direction, the argument's size, type `P`, number 0.
const IOCTL_HYPERCALL: libc::c_ulong =
    (size_of::<Hypercall>() as libc::c_ulong) << 16 | (b'P' as libc::c_ulong) << 8;

pub(super) fn open(path: &'static Path) -> Result<File, OpenError> {
    let opened = OpenOptions::new().read(true).write(true).open(path);
    opened.map_err(|error| OpenError { path, error })
}

/// The last error, of whose numbers Xen has the same.
fn last_error() -> XenError {
    let number = io::Error::last_os_error().raw_os_error().unwrap_or(0);
    XenError::new(number.unsigned_abs())
}

/// The devices, opened.
#[derive(Debug)]
pub(super) struct Linux {
    device: File,
    buffers: Option<File>,
}

impl Linux {
    pub(super) fn new(device: File, buffers: Option<File>) -> Self {
        Linux { device, buffers }
    }
}

// SAFETY: memory comes from `mmap`. The device's memory stays where it is; other memory is locked,
// present, and not copied by `fork`.
unsafe impl System for Linux {
    unsafe fn hypercall(&self, hypercall: &Hypercall) -> Result<isize, XenError> {
        // The C library's `ioctl` returns an `int`, which is too narrow for some answers.
        //
        // SAFETY: the device reads the record; the caller answers for what Xen does.
        let answer = unsafe {
            libc::syscall(
                libc::SYS_ioctl,
                self.device.as_raw_fd(),
                IOCTL_HYPERCALL,
                ptr::from_ref(hypercall),
            )
        };
        if answer < 0 {
            return Err(last_error());
        }
        Ok(answer as isize)
    }

    fn map(&self, bytes: usize) -> Result<*mut u8, XenError> {
        let (flags, file) = match &self.buffers {
            Some(file) => (libc::MAP_SHARED, file.as_raw_fd()),
            None => (
                libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_LOCKED,
                -1,
            ),
        };
        let access = libc::PROT_READ | libc::PROT_WRITE;
        // SAFETY: new memory, wherever the kernel has room.
        let start = unsafe { libc::mmap(ptr::null_mut(), bytes, access, flags, file, 0) };
        if start == libc::MAP_FAILED {
            return Err(last_error());
        }
        let start: *mut u8 = start.cast();
        if self.buffers.is_none()
            && let Err(error) = hold(start, bytes)
        {
            // SAFETY: it has just been mapped.
            unsafe { self.unmap(start, bytes) };
            return Err(error);
        }
        Ok(start)
    }

    unsafe fn unmap(&self, start: *mut u8, bytes: usize) {
        // It cannot fail for a mapping that there is.
        //
        // SAFETY: the caller says that this is one, and that nobody uses it.
        unsafe { libc::munmap(start.cast(), bytes) };
    }
}

/// Keeps a child process from sharing the memory, since its first writer would then get another page
/// while Xen uses this one, and has the kernel provide every page now.
fn hold(start: *mut u8, bytes: usize) -> Result<(), XenError> {
    // SAFETY: memory that has been mapped, with this size, and that nobody else uses.
    unsafe {
        if libc::madvise(start.cast(), bytes, libc::MADV_DONTFORK) != 0 {
            return Err(last_error());
        }
        for offset in (0..bytes).step_by(PAGE) {
            start.add(offset).write_volatile(0);
        }
    }
    Ok(())
}
