// SPDX-License-Identifier: MIT
//! Every integer macro that Rust programs see, and its parameters.
//!
//! Made from the definitions: `BLESS=1 cargo test -p xen-abi-tests --test generated`.

super::evaluate::functions! {
    "arch-x86/cpuid.h" xen_abi_defs::arch_x86::cpuid::XEN_CPUID_LEAF
        => (i: u32);
    "arch-x86/xen-x86_32.h" xen_abi_defs::arch_x86::xen_x86_32::xen_pfn_to_cr3
        => (pfn: u32);
    "arch-x86/xen-x86_32.h" xen_abi_defs::arch_x86::xen_x86_32::xen_cr3_to_pfn
        => (cr3: u32);
    "arch-x86/xen-x86_64.h" xen_abi_defs::arch_x86::xen_x86_64::xen_pfn_to_cr3
        => (pfn: xen_abi::types::c_ulong);
    "arch-x86/xen-x86_64.h" xen_abi_defs::arch_x86::xen_x86_64::xen_cr3_to_pfn
        => (cr3: xen_abi::types::c_ulong);
    "domctl.h" xen_abi_defs::domctl::XEN_DOMCTL_GRANT_version
        => (v: u32);
    "domctl.h" xen_abi_defs::domctl::XEN_DOMCTL_ALTP2M_mode
        => (m: u16);
    "hvm/dm_op.h" xen_abi_defs::hvm::dm_op::XEN_DMOP_PCI_SBDF
        => (s: u32, b: u32, d: u32, f: u32);
    "io/ring.h" xen_abi_defs::io::ring::__RD2
        => (x: u32);
    "io/ring.h" xen_abi_defs::io::ring::__RD4
        => (x: u32);
    "io/ring.h" xen_abi_defs::io::ring::__RD8
        => (x: u32);
    "io/ring.h" xen_abi_defs::io::ring::__RD16
        => (x: u32);
    "io/ring.h" xen_abi_defs::io::ring::__RD32
        => (x: u32);
    "io/ring.h" xen_abi_defs::io::ring::XEN_FLEX_RING_SIZE
        => (order: u32);
    "io/usbif.h" xen_abi_defs::io::usbif::usbif_pipeportnum
        => (pipe: u32);
    "io/usbif.h" xen_abi_defs::io::usbif::usbif_setportnum_pipe
        => (pipe: u32, portnum: u32);
    "io/usbif.h" xen_abi_defs::io::usbif::usbif_pipeunlink
        => (pipe: u32);
    "io/usbif.h" xen_abi_defs::io::usbif::usbif_pipesubmit
        => (pipe: u32);
    "io/usbif.h" xen_abi_defs::io::usbif::usbif_setunlink_pipe
        => (pipe: u32);
    "io/usbif.h" xen_abi_defs::io::usbif::usbif_pipein
        => (pipe: u32);
    "io/usbif.h" xen_abi_defs::io::usbif::usbif_pipeout
        => (pipe: u32);
    "io/usbif.h" xen_abi_defs::io::usbif::usbif_pipedevice
        => (pipe: u32);
    "io/usbif.h" xen_abi_defs::io::usbif::usbif_pipeendpoint
        => (pipe: u32);
    "io/usbif.h" xen_abi_defs::io::usbif::usbif_pipetype
        => (pipe: u32);
    "io/usbif.h" xen_abi_defs::io::usbif::usbif_pipeisoc
        => (pipe: u32);
    "io/usbif.h" xen_abi_defs::io::usbif::usbif_pipeint
        => (pipe: u32);
    "io/usbif.h" xen_abi_defs::io::usbif::usbif_pipectrl
        => (pipe: u32);
    "io/usbif.h" xen_abi_defs::io::usbif::usbif_pipebulk
        => (pipe: u32);
    "io/vscsiif.h" xen_abi_defs::io::vscsiif::XEN_VSCSIIF_RSLT_STATUS
        => (x: i32);
    "io/vscsiif.h" xen_abi_defs::io::vscsiif::XEN_VSCSIIF_RSLT_HOST
        => (x: i32);
    "io/xs_wire.h" xen_abi_defs::io::xs_wire::MASK_XENSTORE_IDX
        => (idx: u32);
    "memory.h" xen_abi_defs::memory::XENMEMF_address_bits
        => (x: u32);
    "memory.h" xen_abi_defs::memory::XENMEMF_get_address_bits
        => (x: u32);
    "memory.h" xen_abi_defs::memory::XENMEMF_node
        => (x: u32);
    "memory.h" xen_abi_defs::memory::XENMEMF_get_node
        => (x: u32);
    "memory.h" xen_abi_defs::memory::XENMEMF_exact_node
        => (n: u32);
    "memory.h" xen_abi_defs::memory::XENMEM_SHARING_OP_FIELD_IS_GREF
        => (field: u64);
    "memory.h" xen_abi_defs::memory::XENMEM_SHARING_OP_FIELD_GET_GREF
        => (field: u64);
    "memory.h" xen_abi_defs::memory::XENMEM_resource_ioreq_server_frame_ioreq
        => (n: u64);
    "trace.h" xen_abi_defs::trace::TRC_HD_TO_EVENT
        => (x: u32);
    "trace.h" xen_abi_defs::trace::TRC_HD_INCLUDES_CYCLE_COUNT
        => (x: u32);
    "trace.h" xen_abi_defs::trace::TRC_HD_EXTRA
        => (x: u32);
    "trace.h" xen_abi_defs::trace::TRC_PV_HYPERCALL_V2_ARG_32
        => (i: u32);
    "trace.h" xen_abi_defs::trace::TRC_PV_HYPERCALL_V2_ARG_64
        => (i: u32);
    "vcpu.h" xen_abi_defs::vcpu::xen_vcpu_physid_to_x86_apicid
        => (physid: u64);
    "vcpu.h" xen_abi_defs::vcpu::xen_vcpu_physid_to_x86_acpiid
        => (physid: u64);
}
