// SPDX-License-Identifier: MIT
//! The whole kernel: the library, with what a program has only once. tests/boot.rs compiles it.
#![no_std]

#[panic_handler]
fn panic(info: &core::panic::PanicInfo<'_>) -> ! {
    xen_boot_guest::panicked(info)
}
