// SPDX-License-Identifier: MIT
//! The only program of a Linux system that is Xen's initial domain: runs `xen-info` and `xen-dmesg` by
//! the kernel's device, with its memory for hypercalls and without. tests/boot/linux.rs compiles it.

#[allow(dead_code)]
#[path = "../../xen-sys/examples/xen-dmesg.rs"]
mod xen_dmesg;
#[allow(dead_code)]
#[path = "../../xen-sys/examples/xen-info.rs"]
mod xen_info;

use std::error::Error;
use std::ffi::{c_char, c_int, c_long, c_ulong, c_void};
use std::fs::{self, File};
use std::io;
use std::os::fd::AsRawFd;
use std::ptr;

use xen_sys::privcmd::Privcmd;

unsafe extern "C" {
    fn mount(
        source: *const c_char,
        target: *const c_char,
        kind: *const c_char,
        flags: c_ulong,
        data: *const c_void,
    ) -> c_int;
    fn reboot(command: c_int) -> c_int;
    fn syscall(number: c_long, ...) -> c_long;
}

const FINIT_MODULE: c_long = 313;
const POWER_OFF: c_int = 0x4321_fedc;

fn main() {
    if let Err(error) = run() {
        println!("guest: FAILED init: {error}");
    }
    // SAFETY: the first process may do so.
    unsafe { reboot(POWER_OFF) };
}

fn run() -> Result<(), Box<dyn Error>> {
    // SAFETY: text that ends in zero, and no data.
    let mounted = unsafe {
        mount(
            c"dev".as_ptr(),
            c"/dev".as_ptr(),
            c"devtmpfs".as_ptr(),
            0,
            ptr::null(),
        )
    };
    if mounted != 0 {
        return Err(io::Error::last_os_error().into());
    }
    match xen_info::run() {
        Err(error) => println!("guest: ok without the driver: {error}"),
        Ok(_) => println!("guest: FAILED without the driver: an answer"),
    }
    let module = File::open("/xen-privcmd.ko")?;
    // SAFETY: an open file, text that ends in zero, and no flags.
    if unsafe { syscall(FINIT_MODULE, module.as_raw_fd(), c"".as_ptr(), 0) } != 0 {
        return Err(io::Error::last_os_error().into());
    }
    ask("with its memory")?;
    fs::rename("/dev/xen/hypercall", "/dev/xen/hidden")?;
    ask("with locked memory")
}

fn ask(way: &str) -> Result<(), Box<dyn Error>> {
    for line in xen_info::run()?.lines() {
        if let Some((what, result)) = line.split_once(':') {
            println!("guest: ok xen-info {way}, {what}: {}", result.trim());
        }
    }
    let ring = xen_dmesg::read(&Privcmd::open()?, false)?;
    let text = String::from_utf8_lossy(&ring);
    let banner = text.lines().next().unwrap_or("");
    println!("guest: ok xen-dmesg {way}: {banner}");
    Ok(())
}
