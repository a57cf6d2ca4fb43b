// SPDX-License-Identifier: MIT
//! The Xen hypercall ABI for Rust programs: toolstacks, guest agents, kernels and unikernels.
//!
//! The definitions of Xen's public headers, one module for each header, with the layouts of the target
//! that is compiled for. [`arch`] is what the target's architecture adds.
//!
//! On top of them, hypercalls: a [`transport`], a function of [`hypercall`], and what is asked for, a
//! record or one of the commands of [`operation`].
//!
//! ```
//! use xen_sys::sysctl::xen_sysctl_readconsole;
//! use xen_sys::{Error, WithBuffers, hypercall::sysctl, transport::Transport};
//!
//! fn log<'a>(xen: &impl Transport, text: &'a mut [u8]) -> Result<&'a [u8], Error> {
//!     let mut read = xen_sysctl_readconsole::default();
//!     sysctl(xen, read.with().buffer(text))?;
//!     Ok(&text[..read.count as usize])
//! }
//! ```
#![no_std]

#[cfg(any(test, all(feature = "privcmd", target_os = "linux")))]
extern crate std;

pub use xen_abi::Flags;
pub use xen_abi::types::{
    ConstGuestHandle, ConstGuestHandle64, GuestHandle, GuestHandle64, int64_aligned_t,
    uint64_aligned_t,
};
pub use xen_abi_defs::*;

mod error;
pub mod hypercall;
pub mod native;
#[rustfmt::skip]
pub mod operation;
#[cfg(all(feature = "privcmd", target_os = "linux"))]
pub mod privcmd;
#[cfg(feature = "recorder")]
pub mod recorder;
pub mod request;
pub mod shared;
pub mod transport;

pub use error::{Error, XenError};
pub use request::{Request, WithBuffers};

/// What the architecture that is compiled for adds to the interface.
pub mod arch {
    #[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
    pub use xen_abi_defs::arch_arm::*;
    #[cfg(target_arch = "powerpc64")]
    pub use xen_abi_defs::arch_ppc::*;
    #[cfg(target_arch = "riscv64")]
    pub use xen_abi_defs::arch_riscv::*;
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    pub use xen_abi_defs::arch_x86::xen::*;
    #[cfg(target_arch = "x86")]
    pub use xen_abi_defs::arch_x86::xen_x86_32::*;
    #[cfg(target_arch = "x86_64")]
    pub use xen_abi_defs::arch_x86::xen_x86_64::*;
}
