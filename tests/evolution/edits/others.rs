// SPDX-License-Identifier: MIT
//! Names, texts and headers.

use super::{Edit, edit};

pub(super) const EDITS: &[Edit] = &[
    edit(
        "a record renamed",
        "domctl.rs",
        &[
            (
                "pub struct xen_domctl_max_vcpus {",
                "pub struct xen_domctl_set_max_vcpus {",
            ),
            (
                "    pub max_vcpus: xen_domctl_max_vcpus,",
                "    pub max_vcpus: xen_domctl_set_max_vcpus,",
            ),
        ],
        "ssssss",
        &[
            "item_renamed xen_domctl_set_max_vcpus",
            "type_respelled xen_domctl__u.max_vcpus",
        ],
    ),
    edit(
        "a typedef added",
        "domctl.rs",
        &[(
            "#[xen_abi(op(xen_domctl, XEN_DOMCTL_max_vcpus))]",
            "#[xen_abi(op(xen_domctl, XEN_DOMCTL_max_vcpus), typedef)]",
        )],
        "cccccc",
        &["item_added xen_domctl_max_vcpus"],
    ),
    edit(
        "a typedef removed",
        "hvm/dm_op.rs",
        &[(
            "#[xen_abi(op(xen_dm_op, XEN_DMOP_destroy_ioreq_server), typedef)]",
            "#[xen_abi(op(xen_dm_op, XEN_DMOP_destroy_ioreq_server))]",
        )],
        "ssssss",
        &["item_removed xen_dm_op_destroy_ioreq_server"],
    ),
    edit(
        "a macro that yields something else",
        "hvm/dm_op.rs",
        &[("((d & 0x1f) << 3)", "((d & 0xf) << 3)")],
        "AAAAAA",
        &["macro_changed XEN_DMOP_PCI_SBDF"],
    ),
    edit(
        "a macro with one more parameter",
        "hvm/dm_op.rs",
        &[(
            "XEN_DMOP_PCI_SBDF(s: u32, b: u32,",
            "XEN_DMOP_PCI_SBDF(s: u32, x: u32, b: u32,",
        )],
        "ssssss",
        &["macro_changed XEN_DMOP_PCI_SBDF"],
    ),
    edit(
        "C text",
        "io/console.rs",
        &[("((idx) & (sizeof(ring) - 1))", "((idx) % sizeof(ring))")],
        "ssssss",
        &["text_changed "],
    ),
    edit(
        "documentation of a field",
        "domctl.rs",
        &[(
            "    /// The global system interrupt.",
            "    /// The global system interrupt's number.",
        )],
        "cccccc",
        &["documentation xen_domctl_gsi_permission"],
    ),
    edit(
        "documentation of a header",
        "io/console.rs",
        &[(
            "//! The console: a guest's terminal.",
            "//! The console of a guest.",
        )],
        "cccccc",
        &["documentation "],
    ),
    edit(
        "a struct that becomes a union",
        "domctl.rs",
        &[(
            "pub struct xen_domctl_gsi_permission {",
            "pub union xen_domctl_gsi_permission {",
        )],
        "AAAAAA",
        &[
            "item_replaced xen_domctl_gsi_permission",
            "offset_moved xen_domctl_gsi_permission.flags",
            "size_changed xen_domctl__u.gsi_permission",
            "size_changed xen_domctl_gsi_permission",
        ],
    ),
    edit(
        "an include guard",
        "features.rs",
        &[(
            "guard: \"__XEN_PUBLIC_FEATURES_H__\"",
            "guard: \"XEN_PUBLIC_FEATURES_H\"",
        )],
        "ssssss",
        &["header_changed "],
    ),
    edit(
        "a header that loses architectures",
        "features.rs",
        &[(
            "    guard: \"__XEN_PUBLIC_FEATURES_H__\",\n",
            "    guard: \"__XEN_PUBLIC_FEATURES_H__\",\n    abis: [x86, arm],\n",
        )],
        "....AA",
        &["header_changed "],
    ),
];
