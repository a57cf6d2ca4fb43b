// SPDX-License-Identifier: MIT
//! arm32: HVC, with the number in r12, the arguments in r0 to r4 and the result in r0.

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
    /// The program is the kernel of a guest of Xen (in a privileged mode).
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
                    ".arch_extension virt",
                    "hvc #{tag}",
                    tag = const XEN_HYPERCALL_TAG,
                    inlateout("r12") NUMBER as usize => _,
                    lateout("r0") result,
                    options(nostack),
                ),
                [a] => asm!(
                    ".arch_extension virt",
                    "hvc #{tag}",
                    tag = const XEN_HYPERCALL_TAG,
                    inlateout("r12") NUMBER as usize => _,
                    inlateout("r0") a => result,
                    options(nostack),
                ),
                [a, b] => asm!(
                    ".arch_extension virt",
                    "hvc #{tag}",
                    tag = const XEN_HYPERCALL_TAG,
                    inlateout("r12") NUMBER as usize => _,
                    inlateout("r0") a => result,
                    inlateout("r1") b => _,
                    options(nostack),
                ),
                [a, b, c] => asm!(
                    ".arch_extension virt",
                    "hvc #{tag}",
                    tag = const XEN_HYPERCALL_TAG,
                    inlateout("r12") NUMBER as usize => _,
                    inlateout("r0") a => result,
                    inlateout("r1") b => _,
                    inlateout("r2") c => _,
                    options(nostack),
                ),
                [a, b, c, d] => asm!(
                    ".arch_extension virt",
                    "hvc #{tag}",
                    tag = const XEN_HYPERCALL_TAG,
                    inlateout("r12") NUMBER as usize => _,
                    inlateout("r0") a => result,
                    inlateout("r1") b => _,
                    inlateout("r2") c => _,
                    inlateout("r3") d => _,
                    options(nostack),
                ),
                [a, b, c, d, e] => asm!(
                    ".arch_extension virt",
                    "hvc #{tag}",
                    tag = const XEN_HYPERCALL_TAG,
                    inlateout("r12") NUMBER as usize => _,
                    inlateout("r0") a => result,
                    inlateout("r1") b => _,
                    inlateout("r2") c => _,
                    inlateout("r3") d => _,
                    inlateout("r4") e => _,
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
