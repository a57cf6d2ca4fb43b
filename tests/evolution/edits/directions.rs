// SPDX-License-Identifier: MIT
//! Who writes what.

use super::{Edit, edit};

pub(super) const EDITS: &[Edit] = &[
    edit(
        "an input that is written too",
        "domctl.rs",
        &[(
            "    /// The global system interrupt.\n    #[abi(input)]",
            "    /// The global system interrupt.\n    #[abi(input, output)]",
        )],
        "AAAAAA",
        &["direction_changed xen_domctl_gsi_permission.gsi"],
    ),
    edit(
        "an output that is read",
        "grant_table.rs",
        &[(
            "    /// The mapping's number.\n    #[abi(output)]\n    pub handle: grant_handle_t,\n    /// The address at which devices find it.\n    #[abi(output)]",
            "    /// The mapping's number.\n    #[abi(output)]\n    pub handle: grant_handle_t,\n    /// The address at which devices find it.\n    #[abi(input)]",
        )],
        "AAAAAA",
        &["direction_changed gnttab_map_grant_ref.dev_bus_addr"],
    ),
    edit(
        "a buffer that is written",
        "domctl.rs",
        &[(
            "    #[abi(input, buffer(input, len = num_llc_colors))]",
            "    #[abi(input, buffer(output, len = num_llc_colors))]",
        )],
        "AAAAAA",
        &["direction_changed xen_domctl_set_llc_colors.llc_colors"],
    ),
    edit(
        "a buffer of another length",
        "domctl.rs",
        &[(
            "    #[abi(input, buffer(input, len = num_llc_colors))]",
            "    #[abi(input, buffer(input, len = num_llc_colors + 1))]",
        )],
        "AAAAAA",
        &["buffer_changed xen_domctl_set_llc_colors.llc_colors"],
    ),
    edit(
        "another value that means a union's member",
        "vm_event.rs",
        &[(
            "    #[abi(selected_by(VM_EVENT_REASON_MEM_SHARING))]",
            "    #[abi(selected_by(VM_EVENT_REASON_MEM_SHARING, VM_EVENT_REASON_UNKNOWN))]",
        )],
        "cccccc",
        &["selector_changed vm_event_st__u.mem_sharing"],
    ),
    edit(
        "a union's member that is selected differently",
        "vm_event.rs",
        &[(
            "    #[abi(selected_by(VM_EVENT_REASON_MEM_SHARING))]",
            "    #[abi(selected_by(VM_EVENT_REASON_UNKNOWN))]",
        )],
        "AAAAAA",
        &["selector_changed vm_event_st__u.mem_sharing"],
    ),
];
