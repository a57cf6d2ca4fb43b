// SPDX-License-Identifier: MIT
//! Where definitions and reference cannot be compared, and why. The lists are exact: what is on
//! them without need is an error too.

/// A reason, and the names, header by header, that it holds for.
pub(crate) type Exception = (
    &'static str,
    &'static [(&'static str, &'static [&'static str])],
);

/// Records and fields (`record.field`) that the reference does not tell of.
pub(crate) const WITHOUT_FACT: &[Exception] = &[
    (
        "the reference tells of the header on x86_32 alone, as it was for no other",
        &[(
            "dom0_ops.h",
            &["dom0_memory_map_entry", "dom0_msr", "dom0_op", "dom0_op__u"],
        )],
    ),
    (
        "C declares them, with a tag, within another record; the reference has their sizes, as those \
     of the fields, but not what is in them",
        &[
            (
                "arch-x86/hvm/save.h",
                &["hvm_hw_cpu_xsave_hdr", "hvm_hw_pit_channel", "hvm_one_msr"],
            ),
            ("grant_table.h", &["gnttab_copy_ptr", "gnttab_copy_ptr__u"]),
            (
                "io/pvcalls.h",
                &[
                    "_xen_pvcalls_accept",
                    "_xen_pvcalls_bind",
                    "_xen_pvcalls_connect",
                    "_xen_pvcalls_dummy",
                    "_xen_pvcalls_listen",
                    "_xen_pvcalls_poll",
                    "_xen_pvcalls_release",
                    "_xen_pvcalls_socket",
                    "xen_pvcalls_accept",
                    "xen_pvcalls_bind",
                    "xen_pvcalls_connect",
                    "xen_pvcalls_dummy",
                    "xen_pvcalls_listen",
                    "xen_pvcalls_poll",
                    "xen_pvcalls_release",
                    "xen_pvcalls_socket",
                ],
            ),
            (
                "memory.h",
                &[
                    "mem_sharing_op_debug",
                    "mem_sharing_op_debug__u",
                    "mem_sharing_op_fork",
                    "mem_sharing_op_nominate",
                    "mem_sharing_op_nominate__u",
                    "mem_sharing_op_range",
                    "mem_sharing_op_share",
                    "xen_add_to_physmap_batch_extra",
                ],
            ),
            (
                "platform.h",
                &[
                    "xenpf_efi_info",
                    "xenpf_efi_info__apple_properties",
                    "xenpf_efi_info__cfg",
                    "xenpf_efi_info__mem",
                    "xenpf_efi_info__pci_rom",
                    "xenpf_efi_info__vendor",
                ],
            ),
            ("sysctl.h", &["xen_sysctl_sched_arinc653"]),
        ],
    ),
];

/// Types of the reference that the definitions have as C text only.
pub(crate) const ONLY_IN_C: &[Exception] = &[(
    "another name of xen_pfn_t, by which nothing is declared",
    &[("tmem.h", &["tmem_cli_mfn_t"])],
)];

/// Every header and name on a list.
pub(crate) fn listed(list: &[Exception]) -> impl Iterator<Item = (String, String)> {
    list.iter()
        .flat_map(|(_, headers)| *headers)
        .flat_map(|(header, names)| names.iter().map(move |name| (*header, *name)))
        .map(|(header, name)| (header.to_owned(), name.to_owned()))
}
