// SPDX-License-Identifier: MIT
//! Constants and operations.

use super::{Edit, edit};

pub(super) const EDITS: &[Edit] = &[
    edit(
        "a constant added",
        "domctl.rs",
        &[(
            "    XEN_VCPUAFFINITY_FORCE = 1u32 << 2,\n",
            "    XEN_VCPUAFFINITY_FORCE = 1u32 << 2,\n    /// New.\n    XEN_VCPUAFFINITY_MORE = 1u32 << 3,\n",
        )],
        "cccccc",
        &[
            "constant_added XEN_VCPUAFFINITY_MORE",
            "constant_added _XEN_VCPUAFFINITY_MORE",
        ],
    ),
    edit(
        "a flag renumbered",
        "domctl.rs",
        &[(
            "    XEN_VCPUAFFINITY_FORCE = 1u32 << 2,\n",
            "    XEN_VCPUAFFINITY_FORCE = 1u32 << 3,\n",
        )],
        "AAAAAA",
        &[
            "value_changed XEN_VCPUAFFINITY_FORCE",
            "value_changed _XEN_VCPUAFFINITY_FORCE",
        ],
    ),
    edit(
        "a flag removed",
        "domctl.rs",
        &[(
            "    /// Ends what `SCHEDOP_pin_override` began.\n    XEN_VCPUAFFINITY_FORCE = 1u32 << 2,\n",
            "",
        )],
        "AAAAAA",
        &[
            "constant_removed XEN_VCPUAFFINITY_FORCE",
            "constant_removed _XEN_VCPUAFFINITY_FORCE",
        ],
    ),
    edit(
        "a flag renamed",
        "domctl.rs",
        &[(
            "    XEN_VCPUAFFINITY_FORCE = 1u32 << 2,\n",
            "    XEN_VCPUAFFINITY_FORCED = 1u32 << 2,\n",
        )],
        "ssssss",
        &[
            "item_renamed XEN_VCPUAFFINITY_FORCED",
            "item_renamed _XEN_VCPUAFFINITY_FORCED",
        ],
    ),
    edit(
        "a flag renamed, with its old name kept",
        "domctl.rs",
        &[(
            "    XEN_VCPUAFFINITY_FORCE = 1u32 << 2,\n",
            "    #[abi(was = \"XEN_VCPUAFFINITY_FORCE\", until = interface(0x00041400))]\n    XEN_VCPUAFFINITY_FORCED = 1u32 << 2,\n",
        )],
        "cccccc",
        &[
            "item_renamed XEN_VCPUAFFINITY_FORCED",
            "item_renamed _XEN_VCPUAFFINITY_FORCED",
        ],
    ),
    edit(
        "a constant of another type",
        "domctl.rs",
        &[(
            "    XEN_VCPUAFFINITY_HARD = 1u32 << 0,",
            "    XEN_VCPUAFFINITY_HARD = 1 << 0,",
        )],
        "ssssss",
        &["constant_retyped XEN_VCPUAFFINITY_HARD"],
    ),
    edit(
        "a value written differently",
        "domctl.rs",
        &[(
            "    XEN_VCPUAFFINITY_HARD = 1u32 << 0,",
            "    XEN_VCPUAFFINITY_HARD = 0x1u32,",
        )],
        "......",
        &[],
    ),
    edit(
        "a bound that moves with what is added",
        "domctl.rs",
        &[
            (
                "    XEN_DOMCTL_CDF_trap_unmapped_accesses = 1u32 << 8,\n",
                "    XEN_DOMCTL_CDF_trap_unmapped_accesses = 1u32 << 8,\n    /// New.\n    XEN_DOMCTL_CDF_more = 1u32 << 9,\n",
            ),
            (
                "XenDomctlCdf::XEN_DOMCTL_CDF_trap_unmapped_accesses.bits();",
                "XenDomctlCdf::XEN_DOMCTL_CDF_more.bits();",
            ),
        ],
        "cccccc",
        &[
            "bound_moved XEN_DOMCTL_CDF_MAX",
            "constant_added XEN_DOMCTL_CDF_more",
            "constant_added _XEN_DOMCTL_CDF_more",
        ],
    ),
    edit(
        "the version of an interface",
        "domctl.rs",
        &[(
            "XEN_DOMCTL_INTERFACE_VERSION: u32 = 0x00000018;",
            "XEN_DOMCTL_INTERFACE_VERSION: u32 = 0x00000019;",
        )],
        "AAAAAA",
        &["version_changed XEN_DOMCTL_INTERFACE_VERSION"],
    ),
    edit(
        "a feature renumbered",
        "features.rs",
        &[(
            "    XENFEAT_highmem_assist = 6,",
            "    XENFEAT_highmem_assist = 60,",
        )],
        "AAAAAA",
        &["value_changed XENFEAT_highmem_assist"],
    ),
    edit(
        "a string",
        "hvm/hvm_xs_strings.rs",
        &[("\"hvmloader/bios\"", "\"hvmloader/firmware\"")],
        "AAAAAA",
        &["value_changed HVM_XS_BIOS"],
    ),
    edit(
        "an operation added",
        "hvm/dm_op.rs",
        &[(
            "/// Takes an ioreq server away, with all of its ranges: `xen_dm_op_destroy_ioreq_server`.",
            "/// New.\n#[xen_abi(op(xen_dm_op, XEN_DMOP_more))]\npub struct xen_dm_op_more {\n    /// New.\n    #[abi(input)]\n    pub more: u32,\n}\n/// New.\n#[xen_abi]\npub const XEN_DMOP_more: u32 = 99;\n\n/// Takes an ioreq server away, with all of its ranges: `xen_dm_op_destroy_ioreq_server`.",
        )],
        "cccccc",
        &[
            "operation_added XEN_DMOP_more",
            "operation_added xen_dm_op_more",
        ],
    ),
    edit(
        "an operation's command removed",
        "grant_table.rs",
        &[(
            "    /// Writes caches back: `gnttab_cache_flush`.\n    #[abi(when(interface(>= 0x0003020a)))]\n    GNTTABOP_cache_flush = 12,\n",
            "",
        )],
        "AAAAAA",
        &["operation_removed GNTTABOP_cache_flush"],
    ),
    edit(
        "an operation's command renumbered",
        "hvm/dm_op.rs",
        &[(
            "pub const XEN_DMOP_destroy_ioreq_server: u32 = 6;",
            "pub const XEN_DMOP_destroy_ioreq_server: u32 = 66;",
        )],
        "AAAAAA",
        &["value_changed XEN_DMOP_destroy_ioreq_server"],
    ),
    edit(
        "an operation without a record added",
        "memory.rs",
        &[(
            "pub const XENMEM_get_sharing_shared_pages: u32 = 19;\n",
            "pub const XENMEM_get_sharing_shared_pages: u32 = 19;\n\n/// New.\n#[xen_abi(when(any(hypervisor, toolstack)), op(__HYPERVISOR_memory_op))]\npub const XENMEM_more: u32 = 99;\n",
        )],
        "cccccc",
        &["operation_added XENMEM_more"],
    ),
    edit(
        "an operation without a record removed",
        "memory.rs",
        &[(
            "/// Returns how many frames are shared. There is no argument, and it never fails.\n#[xen_abi(when(any(hypervisor, toolstack)), op(__HYPERVISOR_memory_op))]\npub const XENMEM_get_sharing_shared_pages: u32 = 19;\n",
            "",
        )],
        "AAAAAA",
        &["operation_removed XENMEM_get_sharing_shared_pages"],
    ),
    edit(
        "a record used by one more operation",
        "hvm/dm_op.rs",
        &[(
            "    op(xen_dm_op, XEN_DMOP_unmap_io_range_from_ioreq_server),\n",
            "    op(xen_dm_op, XEN_DMOP_unmap_io_range_from_ioreq_server),\n    op(xen_dm_op, XEN_DMOP_destroy_ioreq_server),\n",
        )],
        "cccccc",
        &["operation_added xen_dm_op_ioreq_server_range"],
    ),
];
