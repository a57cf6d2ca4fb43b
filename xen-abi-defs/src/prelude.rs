// SPDX-License-Identifier: MIT
//! For programs that want one import: the vocabulary, and all headers that are not an architecture's own.
//! Names that each architecture defines for itself come from the families in `xen`.
//!
//! Definitions import the headers whose names they use, as a C header includes them: a name costs the
//! compiler something in each module where it can be said.

pub use crate::argo::*;
pub use crate::callback::*;
pub use crate::domctl::*;
pub use crate::event_channel::*;
pub use crate::features::*;
pub use crate::grant_table::*;
pub use crate::hvm::dm_op::*;
pub use crate::hvm::hvm_op::*;
pub use crate::hvm::hvm_vcpu::*;
pub use crate::hvm::ioreq::*;
pub use crate::hvm::params::*;
pub use crate::hvm::save::*;
pub use crate::hypfs::*;
pub use crate::io::ring::*;
pub use crate::kexec::*;
pub use crate::memory::*;
pub use crate::nmi::*;
pub use crate::physdev::*;
pub use crate::platform::*;
pub use crate::pmu::*;
pub use crate::sched::*;
pub use crate::sysctl::*;
pub use crate::tmem::*;
pub use crate::trace::*;
pub use crate::vcpu::*;
pub use crate::version::*;
pub use crate::vm_event::*;
pub use crate::xen::*;
pub use crate::xen_compat::*;
pub use crate::xenoprof::*;
pub use xen_abi::prelude::*;
