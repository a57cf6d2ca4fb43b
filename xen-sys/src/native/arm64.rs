// SPDX-License-Identifier: MIT
//! arm64: HVC, with the number in x16, the arguments in x0 to x4 and the result in x0.

use core::arch::asm;

use crate::XenError;
use crate::arch_arm::XEN_HYPERCALL_TAG;
use crate::transport::{Direct, Memory, Transport};

/// Calls by the instruction HVC.
#[derive(Clone, Copy, Debug)]
pub struct Hvc(());

impl Hvc {
    /// The transport.
    ///
    /// # Safety
    /// The program is the kernel of a guest of Xen (at EL1).
    #[inline]
    pub const unsafe fn new() -> Self {
        Hvc(())
    }
}

// SAFETY: enters the hypervisor, with the ABI's registers; memory of the program is the guest's own.
unsafe impl Transport for Hvc {
    type Shared<'a> = Direct<'a>;

    #[inline(always)]
    unsafe fn call<const NUMBER: u32, const ARGS: usize>(&self, args: [usize; ARGS]) -> isize {
        const {
            assert!(
                ARGS <= crate::native::MAX_ARGUMENTS,
                "no hypercall has more than five arguments"
            )
        };
        let result: isize;
        // SAFETY: the registers are those that Xen's ABI states, as are the ones that are lost; the
        // caller answers for what the hypercall does with its arguments.
        unsafe {
            match *args.as_slice() {
                [] => asm!(
                    "hvc #{tag}",
                    tag = const XEN_HYPERCALL_TAG,
                    inlateout("x16") NUMBER as usize => _,
                    lateout("x0") result,
                    options(nostack),
                ),
                [a] => asm!(
                    "hvc #{tag}",
                    tag = const XEN_HYPERCALL_TAG,
                    inlateout("x16") NUMBER as usize => _,
                    inlateout("x0") a => result,
                    options(nostack),
                ),
                [a, b] => asm!(
                    "hvc #{tag}",
                    tag = const XEN_HYPERCALL_TAG,
                    inlateout("x16") NUMBER as usize => _,
                    inlateout("x0") a => result,
                    inlateout("x1") b => _,
                    options(nostack),
                ),
                [a, b, c] => asm!(
                    "hvc #{tag}",
                    tag = const XEN_HYPERCALL_TAG,
                    inlateout("x16") NUMBER as usize => _,
                    inlateout("x0") a => result,
                    inlateout("x1") b => _,
                    inlateout("x2") c => _,
                    options(nostack),
                ),
                [a, b, c, d] => asm!(
                    "hvc #{tag}",
                    tag = const XEN_HYPERCALL_TAG,
                    inlateout("x16") NUMBER as usize => _,
                    inlateout("x0") a => result,
                    inlateout("x1") b => _,
                    inlateout("x2") c => _,
                    inlateout("x3") d => _,
                    options(nostack),
                ),
                [a, b, c, d, e] => asm!(
                    "hvc #{tag}",
                    tag = const XEN_HYPERCALL_TAG,
                    inlateout("x16") NUMBER as usize => _,
                    inlateout("x0") a => result,
                    inlateout("x1") b => _,
                    inlateout("x2") c => _,
                    inlateout("x3") d => _,
                    inlateout("x4") e => _,
                    options(nostack),
                ),
                _ => unreachable!(),
            }
        }
        result
    }

    #[inline(always)]
    fn share<'a>(&'a self, memory: Memory<'a>) -> Result<Direct<'a>, XenError> {
        Ok(Direct::new(memory))
    }
}
