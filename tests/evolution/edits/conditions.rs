// SPDX-License-Identifier: MIT
//! Conditions.

use super::{Edit, edit};

pub(super) const EDITS: &[Edit] = &[
    edit(
        "an item that guests see as well",
        "vm_event.rs",
        &[(
            "/// An I/O port was accessed.\n#[xen_abi(when(any(hypervisor, toolstack)), since = \"> 4.17\")]",
            "/// An I/O port was accessed.\n#[xen_abi(since = \"> 4.17\")]",
        )],
        "cccccc",
        &["condition_changed vm_event_io"],
    ),
    edit(
        "a constant that guests do not see any more",
        "features.rs",
        &[(
            "#[xen_abi]\npub const XENFEAT_NR_SUBMAPS",
            "#[xen_abi(when(toolstack))]\npub const XENFEAT_NR_SUBMAPS",
        )],
        "ssssss",
        &["condition_changed XENFEAT_NR_SUBMAPS"],
    ),
    edit(
        "a field in others' padding, which moves another one on x86_32",
        "grant_table.rs",
        &[(
            "    pub nr_frames: u32,\n    /// How it went: `GNTST_*`.\n    #[abi(output)]\n    pub status: i16,\n",
            "    pub nr_frames: u32,\n    /// How it went: `GNTST_*`.\n    #[abi(output)]\n    pub status: i16,\n    /// New.\n    #[abi(output)]\n    pub more: u32,\n",
        )],
        "AAAAAA",
        &[
            "field_added_in_padding gnttab_setup_table.more",
            "field_added gnttab_setup_table.more",
            "offset_moved gnttab_setup_table.frame_list",
            "size_changed gnttab_setup_table",
        ],
    ),
    edit(
        "an item that some architectures lose",
        "domctl.rs",
        &[
            (
                "/// Lets a domain use an interrupt of the machine, or not any more. x86 only.\n#[xen_abi(",
                "/// Lets a domain use an interrupt of the machine, or not any more. x86 only.\n#[xen_abi(when(x86), ",
            ),
            (
                "    #[abi(input, selected_by(XEN_DOMCTL_gsi_permission))]",
                "    #[abi(input, when(x86), selected_by(XEN_DOMCTL_gsi_permission))]",
            ),
        ],
        "..AAAA",
        &[
            "item_removed xen_domctl_gsi_permission",
            "member_removed xen_domctl__u.gsi_permission",
        ],
    ),
    edit(
        "a field that guests of older interfaces get as well",
        "xen.rs",
        &[(
            "    #[abi(when(interface(> 0x00040600)))]\n    pub flags: u8,",
            "    #[abi(when(interface(> 0x00040500)))]\n    pub flags: u8,",
        )],
        "AAAAAA",
        &["condition_changed vcpu_time_info.flags"],
    ),
    edit(
        "what only the hypervisor sees",
        "hvm/ioreq.rs",
        &[(
            "    /// Both.\n    pub full: u64,",
            "    /// Both.\n    pub full: u32,",
        )],
        "cccccc",
        &["size_changed bufioreq_pointers.full"],
    ),
];
