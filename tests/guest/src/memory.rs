// SPDX-License-Identifier: MIT
//! The functions on memory that the compiler calls, which in other programs C's library has.

use core::arch::asm;

#[unsafe(no_mangle)]
unsafe extern "C" fn memcpy(to: *mut u8, from: *const u8, bytes: usize) -> *mut u8 {
    // SAFETY: the caller's, as C defines it.
    unsafe {
        asm!(
            "rep movsb",
            inout("rdi") to => _, inout("rsi") from => _, inout("rcx") bytes => _,
            options(nostack, preserves_flags),
        );
    }
    to
}

#[unsafe(no_mangle)]
unsafe extern "C" fn memmove(to: *mut u8, from: *const u8, bytes: usize) -> *mut u8 {
    if (to as usize).wrapping_sub(from as usize) >= bytes {
        // SAFETY: the caller's; going upwards, nothing is overwritten before it is read.
        return unsafe { memcpy(to, from, bytes) };
    }
    // SAFETY: the caller's; going downwards from the last byte.
    unsafe {
        asm!(
            "std",
            "rep movsb",
            "cld",
            inout("rdi") to.wrapping_add(bytes).wrapping_sub(1) => _,
            inout("rsi") from.wrapping_add(bytes).wrapping_sub(1) => _,
            inout("rcx") bytes => _,
            options(nostack),
        );
    }
    to
}

#[unsafe(no_mangle)]
unsafe extern "C" fn memset(to: *mut u8, value: i32, bytes: usize) -> *mut u8 {
    // SAFETY: the caller's, as C defines it.
    unsafe {
        asm!(
            "rep stosb",
            inout("rdi") to => _, in("al") value as u8, inout("rcx") bytes => _,
            options(nostack, preserves_flags),
        );
    }
    to
}

#[unsafe(no_mangle)]
unsafe extern "C" fn memcmp(left: *const u8, right: *const u8, bytes: usize) -> i32 {
    let mut at = 0;
    while at < bytes {
        // SAFETY: the caller's: both have so many bytes.
        let (l, r) = unsafe { (left.add(at).read(), right.add(at).read()) };
        if l != r {
            return i32::from(l) - i32::from(r);
        }
        at += 1;
    }
    0
}

#[unsafe(no_mangle)]
unsafe extern "C" fn bcmp(left: *const u8, right: *const u8, bytes: usize) -> i32 {
    // SAFETY: the caller's.
    unsafe { memcmp(left, right, bytes) }
}
