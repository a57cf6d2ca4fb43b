// SPDX-License-Identifier: MIT
//! The instructions by which virtual machines (HVM and PVH guests) call their hypervisor.

use super::cpuid::{Vendor, vendor};
use super::registers::hypercall;
use crate::XenError;
use crate::transport::{Direct, Memory, Transport};

macro_rules! instruction {
    ($($(#[$doc:meta])* $name:ident = $instruction:literal;)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug)]
            pub struct $name(());

            impl $name {
                /// The transport.
                ///
                /// # Safety
                /// The program is the kernel of an HVM or PVH guest of Xen, on a processor that has
                /// this instruction.
                #[inline]
                pub const unsafe fn new() -> Self {
                    $name(())
                }
            }

            // SAFETY: enters the hypervisor, with the ABI's registers; memory of the program is the
            // guest's own.
            unsafe impl Transport for $name {
                type Shared<'a> = Direct<'a>;

                #[inline(always)]
                unsafe fn call<const NUMBER: u32, const ARGS: usize>(
                    &self,
                    args: [usize; ARGS],
                ) -> isize {
                    const { assert!(ARGS <= crate::native::MAX_ARGUMENTS, "no hypercall has more than five arguments") };
                    hypercall!(
                        no_stack,
                        args,
                        $instruction,
                        number = const NUMBER,
                    )
                }

                #[inline(always)]
                fn share<'a>(&'a self, memory: Memory<'a>) -> Result<Direct<'a>, XenError> {
                    Ok(Direct::new(memory))
                }
            }
        )*
    };
}

instruction! {
    /// Calls by the instruction of Intel's, Centaur's and Zhaoxin's processors.
    Vmcall = "mov ${number}, %eax\n\tvmcall";
    /// Calls by the instruction of AMD's and Hygon's processors.
    Vmmcall = "mov ${number}, %eax\n\tvmmcall";
}

/// Calls by the instruction that the processor has.
#[derive(Clone, Copy, Debug)]
pub enum Vm {
    /// `vmcall`.
    Vmcall(Vmcall),
    /// `vmmcall`.
    Vmmcall(Vmmcall),
}

impl Vm {
    /// Asks the processor who made it. There is no instruction on those that are by nobody whose
    /// virtual machines Xen can run.
    ///
    /// # Safety
    /// The program is the kernel of an HVM or PVH guest of Xen.
    pub unsafe fn detect() -> Option<Self> {
        match vendor()? {
            // SAFETY: the caller says that this is such a guest, and the vendor tells the instruction.
            Vendor::Vmx => Some(Vm::Vmcall(unsafe { Vmcall::new() })),
            // SAFETY: as above.
            Vendor::Svm => Some(Vm::Vmmcall(unsafe { Vmmcall::new() })),
        }
    }
}

// SAFETY: both are transports.
unsafe impl Transport for Vm {
    type Shared<'a> = Direct<'a>;

    #[inline(always)]
    unsafe fn call<const NUMBER: u32, const ARGS: usize>(&self, args: [usize; ARGS]) -> isize {
        // SAFETY: the caller answers for the hypercall.
        unsafe {
            match self {
                Vm::Vmcall(transport) => transport.call::<NUMBER, ARGS>(args),
                Vm::Vmmcall(transport) => transport.call::<NUMBER, ARGS>(args),
            }
        }
    }

    #[inline(always)]
    fn share<'a>(&'a self, memory: Memory<'a>) -> Result<Direct<'a>, XenError> {
        Ok(Direct::new(memory))
    }
}
