// SPDX-License-Identifier: MIT
//! Fields that come and go.

use super::{Edit, edit};

pub(super) const EDITS: &[Edit] = &[
    edit(
        "a field added into implicit padding, which moves no offset",
        "sysctl.rs",
        &[(
            "    pub cmd: u32,\n    /// The CPUs to be traced",
            "    pub cmd: u32,\n    /// New.\n    #[abi(input)]\n    pub more: u32,\n    /// The CPUs to be traced",
        )],
        "AAAAAA",
        &["field_added_in_padding xen_sysctl_tbuf_op.more"],
    ),
    edit(
        "a field added into implicit padding at the end",
        "sysctl.rs",
        &[(
            "    #[abi(input, output)]\n    pub size: u32,\n}\n\n/// What to do with the trace buffers.",
            "    #[abi(input, output)]\n    pub size: u32,\n    /// New.\n    #[abi(output)]\n    pub more: u32,\n}\n\n/// What to do with the trace buffers.",
        )],
        "AAAAAA",
        &["field_added_in_padding xen_sysctl_tbuf_op.more"],
    ),
    edit(
        "a reserved field given a meaning, and its name kept",
        "sysctl.rs",
        &[(
            "    #[abi(reserved)]\n    flags: u32,",
            "    /// New.\n    #[abi(input)]\n    pub flags: u32,",
        )],
        "cccccc",
        &["field_added_in_reserved xen_sysctl_psr_cmt_op.flags"],
    ),
    edit(
        "half of a reserved field given a meaning",
        "sysctl.rs",
        &[(
            "    #[abi(reserved)]\n    pad0: u8,\n",
            "    /// New.\n    #[abi(output)]\n    pub wrapped: u8,\n",
        )],
        "cccccc",
        &["field_added_in_reserved xen_sysctl_readconsole.wrapped"],
    ),
    edit(
        "part of a reserved array given a meaning",
        "domctl.rs",
        &[(
            "    pub allow_access: u8,\n    #[abi(reserved)]\n    pad: [u8; 3],\n}\n\n/// Lets a domain use an interrupt of the machine",
            "    pub allow_access: u8,\n    /// New.\n    #[abi(input)]\n    pub level: u8,\n    #[abi(reserved)]\n    pad: [u8; 2],\n}\n\n/// Lets a domain use an interrupt of the machine",
        )],
        "cccccc",
        &["field_added_in_reserved xen_domctl_irq_permission.level"],
    ),
    edit(
        "a field that needs more than the reserved bytes",
        "domctl.rs",
        &[(
            "    pub gpaddr_bits: u8,\n    #[abi(reserved)]\n    pad2: [u8; 7],",
            "    pub gpaddr_bits: u8,\n    #[abi(reserved)]\n    pad2: [u8; 7],\n    /// New.\n    #[abi(output)]\n    pub more: u64,",
        )],
        "AAAAAA",
        &[
            "field_added xen_domctl_getdomaininfo.more",
            "offset_moved xen_domctl_getdomaininfo.arch_config",
            "size_changed xen_domctl__u.getdomaininfo",
            "size_changed xen_domctl_getdomaininfo",
        ],
    ),
    edit(
        "a field appended",
        "hvm/dm_op.rs",
        &[(
            "    #[abi(input)]\n    pub enabled: u8,\n    #[abi(reserved)]\n    pad: u8,\n",
            "    #[abi(input)]\n    pub enabled: u8,\n    #[abi(reserved)]\n    pad: u8,\n    /// New.\n    #[abi(input)]\n    pub more: u32,\n",
        )],
        "AAAAAA",
        &[
            "alignment_changed xen_dm_op_set_ioreq_server_state",
            "field_added xen_dm_op_set_ioreq_server_state.more",
            "size_changed xen_dm_op__u.set_ioreq_server_state",
            "size_changed xen_dm_op_set_ioreq_server_state",
        ],
    ),
    edit(
        "a field put before others",
        "domctl.rs",
        &[(
            "pub struct xen_domctl_max_vcpus {\n",
            "pub struct xen_domctl_max_vcpus {\n    /// New.\n    #[abi(input)]\n    pub more: u32,\n",
        )],
        "AAAAAA",
        &[
            "field_added xen_domctl_max_vcpus.more",
            "offset_moved xen_domctl_max_vcpus.max",
            "size_changed xen_domctl__u.max_vcpus",
            "size_changed xen_domctl_max_vcpus",
        ],
    ),
    edit(
        "a flexible array appended",
        "domctl.rs",
        &[(
            "    /// How many: as many as `XEN_DOMCTL_createdomain` was told.\n    #[abi(input)]\n    pub max: u32,\n",
            "    /// How many: as many as `XEN_DOMCTL_createdomain` was told.\n    #[abi(input)]\n    pub max: u32,\n    /// New.\n    #[abi(input, flexible)]\n    pub more: [u32; 0],\n",
        )],
        "cccccc",
        &["field_added xen_domctl_max_vcpus.more"],
    ),
    edit(
        "a field in x86_64's tail padding alone",
        "grant_table.rs",
        &[(
            "    /// How it went: `GNTST_*`.\n    #[abi(output)]\n    pub status: i16,\n}\n\n/// Gives a domain a table of at least",
            "    /// How it went: `GNTST_*`.\n    #[abi(output)]\n    pub status: i16,\n    /// New.\n    #[abi(output)]\n    pub more: i16,\n}\n\n/// Gives a domain a table of at least",
        )],
        "AAAAAA",
        &["field_added_in_padding gnttab_unmap_grant_ref.more"],
    ),
    edit(
        "a field removed at the end",
        "domctl.rs",
        &[(
            "    /// `XEN_DOMCTL_GSI_*`; all other bits are zero.\n    #[abi(input)]\n    pub flags: u32,\n",
            "",
        )],
        "AAAAAA",
        &[
            "field_removed xen_domctl_gsi_permission.flags",
            "size_changed xen_domctl__u.gsi_permission",
            "size_changed xen_domctl_gsi_permission",
        ],
    ),
    edit(
        "a field made reserved",
        "sysctl.rs",
        &[(
            "    /// Non-zero: begin at `index` rather than at the oldest character.\n    #[abi(input)]\n    pub incremental: u8,",
            "    #[abi(reserved)]\n    pad2: u8,",
        )],
        "AAAAAA",
        &["field_removed xen_sysctl_readconsole.incremental"],
    ),
    edit(
        "a reserved field renamed",
        "sysctl.rs",
        &[(
            "    #[abi(reserved)]\n    pad0: u8,\n",
            "    #[abi(reserved)]\n    padding: u8,\n",
        )],
        "......",
        &[],
    ),
    edit(
        "two reserved fields made one",
        "sysctl.rs",
        &[(
            "    #[abi(reserved)]\n    pad0: u8,\n    #[abi(reserved)]\n    pad1: u8,\n",
            "    #[abi(reserved)]\n    pad: u16,\n",
        )],
        "......",
        &[],
    ),
    edit(
        "a field renamed",
        "domctl.rs",
        &[("    pub gsi: u32,", "    pub line: u32,")],
        "ssssss",
        &["field_renamed xen_domctl_gsi_permission.line"],
    ),
    edit(
        "a field renamed, with its old name kept",
        "domctl.rs",
        &[(
            "    /// The global system interrupt.\n    #[abi(input)]\n    pub gsi: u32,",
            "    /// The global system interrupt.\n    #[abi(input, was = \"gsi\", until = interface(0x00041400))]\n    pub line: u32,",
        )],
        "cccccc",
        &["field_renamed xen_domctl_gsi_permission.line"],
    ),
    edit(
        "two fields swapped",
        "domctl.rs",
        &[(
            "    /// The global system interrupt.\n    #[abi(input)]\n    pub gsi: u32,\n    /// `XEN_DOMCTL_GSI_*`; all other bits are zero.\n    #[abi(input)]\n    pub flags: u32,",
            "    /// `XEN_DOMCTL_GSI_*`; all other bits are zero.\n    #[abi(input)]\n    pub flags: u32,\n    /// The global system interrupt.\n    #[abi(input)]\n    pub gsi: u32,",
        )],
        "AAAAAA",
        &[
            "offset_moved xen_domctl_gsi_permission.flags",
            "offset_moved xen_domctl_gsi_permission.gsi",
        ],
    ),
];
