// SPDX-License-Identifier: MIT
//! RISC-V and PowerPC: Xen runs there, but how a guest calls it is not settled.

use crate::XenError;
use crate::transport::{Direct, Memory, Transport};

/// Stands for the transport that there will be one day. Making a call by it does not compile.
#[derive(Clone, Copy, Debug)]
pub struct Unsettled(());

impl Unsettled {
    /// The transport.
    ///
    /// # Safety
    /// None is needed as yet: there is no call that it could make.
    #[inline]
    pub const unsafe fn new() -> Self {
        Unsettled(())
    }
}

// SAFETY: never makes a call.
unsafe impl Transport for Unsettled {
    type Shared<'a> = Direct<'a>;

    #[inline(always)]
    unsafe fn call<const NUMBER: u32, const ARGS: usize>(&self, _: [usize; ARGS]) -> isize {
        const {
            panic!(
                "Xen's ABI states no instruction and no registers for hypercalls on riscv64 and \
                 ppc64: implement `Transport` for a type of your own"
            )
        }
    }

    #[inline(always)]
    fn share<'a>(&'a self, memory: Memory<'a>) -> Result<Direct<'a>, XenError> {
        Ok(Direct::new(memory))
    }
}
