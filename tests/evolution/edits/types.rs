// SPDX-License-Identifier: MIT
//! Fields of other types.

use super::{Edit, edit};

pub(super) const EDITS: &[Edit] = &[
    edit(
        "uint16_t to int in a hole: no offset moves",
        "grant_table.rs",
        &[(
            "    #[abi(input)]\n    pub dom: domid_t,\n    /// How many frames the table shall have, and how many are written.",
            "    #[abi(input)]\n    pub dom: c_int,\n    /// How many frames the table shall have, and how many are written.",
        )],
        "AAAAAA",
        &[
            "size_changed gnttab_setup_table.dom",
            "type_resigned gnttab_setup_table.dom",
        ],
    ),
    edit(
        "uint16_t to uint32_t in a hole",
        "grant_table.rs",
        &[(
            "    #[abi(input)]\n    pub dom: domid_t,\n    /// How many frames the table shall have, and how many are written.",
            "    #[abi(input)]\n    pub dom: u32,\n    /// How many frames the table shall have, and how many are written.",
        )],
        "AAAAAA",
        &["size_changed gnttab_setup_table.dom"],
    ),
    edit(
        "a sign taken away",
        "domctl.rs",
        &[(
            "    pub max_grant_frames: i32,",
            "    pub max_grant_frames: u32,",
        )],
        "AAAAAA",
        &["type_resigned xen_domctl_createdomain.max_grant_frames"],
    ),
    edit(
        "a sign added by a group of constants",
        "domctl.rs",
        &[(
            "    /// `XEN_DOMCTL_GSI_*`; all other bits are zero.\n    #[abi(input)]\n    pub flags: u32,",
            "    /// `XEN_DOMCTL_GSI_*`; all other bits are zero.\n    #[abi(input)]\n    pub flags: i32,",
        )],
        "AAAAAA",
        &["type_resigned xen_domctl_gsi_permission.flags"],
    ),
    edit(
        "a field put in the middle",
        "vm_event.rs",
        &[(
            "    pub version: u32,\n    /// `VM_EVENT_FLAG_*`.",
            "    pub version: u32,\n    /// New.\n    pub more: u64,\n    /// `VM_EVENT_FLAG_*`.",
        )],
        "AAAAAA",
        &[
            "field_added vm_event_st.more",
            "offset_moved vm_event_st.altp2m_idx",
            "offset_moved vm_event_st.data",
            "offset_moved vm_event_st.flags",
            "offset_moved vm_event_st.reason",
            "offset_moved vm_event_st.u",
            "offset_moved vm_event_st.vcpu_id",
            "size_changed vm_event_st",
        ],
    ),
    edit(
        "fields that move on x86_32 alone, which aligns 64 bits differently",
        "sysctl.rs",
        &[(
            "    #[abi(output)]\n    pub buffer_mfn: uint64_aligned_t,",
            "    #[abi(output)]\n    pub buffer_mfn: u64,",
        )],
        "Accccc",
        &[
            "offset_moved xen_sysctl_tbuf_op.buffer_mfn",
            "offset_moved xen_sysctl_tbuf_op.size",
            "size_changed xen_sysctl__u.tbuf_op",
            "size_changed xen_sysctl_tbuf_op",
            "type_respelled xen_sysctl_tbuf_op.buffer_mfn",
        ],
    ),
    edit(
        "a long in a field of fixed width",
        "domctl.rs",
        &[("    pub max: u32,\n}", "    pub max: c_ulong,\n}")],
        "cAcAAA",
        &[
            "alignment_changed xen_domctl_max_vcpus",
            "size_changed xen_domctl__u.max_vcpus",
            "size_changed xen_domctl_max_vcpus",
            "size_changed xen_domctl_max_vcpus.max",
            "type_respelled xen_domctl_max_vcpus.max",
        ],
    ),
    edit(
        "another name for the same type",
        "domctl.rs",
        &[(
            "    pub domain: domid_t,\n    #[abi(reserved)]\n    pad1: u16,",
            "    pub domain: u16,\n    #[abi(reserved)]\n    pad1: u16,",
        )],
        "cccccc",
        &["type_respelled xen_domctl_getdomaininfo.domain"],
    ),
    edit(
        "characters that become numbers",
        "sysctl.rs",
        &[(
            "    pub buffer: GuestHandle64<c_char>,\n    /// Room in `buffer`",
            "    pub buffer: GuestHandle64<uint8>,\n    /// Room in `buffer`",
        )],
        "ssssss",
        &["type_changed xen_sysctl_readconsole.buffer"],
    ),
    edit(
        "a handle to larger elements",
        "domctl.rs",
        &[(
            "    pub llc_colors: GuestHandle64<uint32>,",
            "    pub llc_colors: GuestHandle64<uint64>,",
        )],
        "AAAAAA",
        &["size_changed xen_domctl_set_llc_colors.llc_colors"],
    ),
    edit(
        "a handle as wide as the guest's",
        "domctl.rs",
        &[(
            "    pub llc_colors: GuestHandle64<uint32>,",
            "    pub llc_colors: GuestHandle<uint32>,",
        )],
        "Accccc",
        &[
            "alignment_changed xen_domctl_set_llc_colors",
            "size_changed xen_domctl__u.set_llc_colors",
            "size_changed xen_domctl_set_llc_colors",
            "size_changed xen_domctl_set_llc_colors.llc_colors",
            "type_respelled xen_domctl_set_llc_colors.llc_colors",
        ],
    ),
    edit(
        "a handle that is only read through",
        "domctl.rs",
        &[(
            "    pub llc_colors: GuestHandle64<uint32>,",
            "    pub llc_colors: ConstGuestHandle64<uint32>,",
        )],
        "ssssss",
        &["type_changed xen_domctl_set_llc_colors.llc_colors"],
    ),
    edit(
        "a longer array",
        "io/console.rs",
        &[(
            "    pub r#in: [c_char; 1024],",
            "    pub r#in: [c_char; 2048],",
        )],
        "AAAAAA",
        &[
            "offset_moved xencons_interface.connection",
            "offset_moved xencons_interface.in_cons",
            "offset_moved xencons_interface.in_prod",
            "offset_moved xencons_interface.out",
            "offset_moved xencons_interface.out_cons",
            "offset_moved xencons_interface.out_prod",
            "size_changed xencons_interface",
            "size_changed xencons_interface.in",
        ],
    ),
    edit(
        "an array with other dimensions",
        "hvm/hvm_info_table.rs",
        &[("[u8; (HVM_MAX_VCPUS as usize + 7) / 8]", "[[u8; 4]; 4]")],
        "ssssss",
        &["type_changed hvm_info_table.vcpu_online"],
    ),
    edit(
        "a type that becomes another one for everybody",
        "grant_table.rs",
        &[(
            "pub type grant_handle_t = u32;",
            "pub type grant_handle_t = i32;",
        )],
        "AAAAAA",
        &[
            "type_resigned gnttab_map_grant_ref.handle",
            "type_resigned gnttab_unmap_and_replace.handle",
            "type_resigned gnttab_unmap_grant_ref.handle",
            "type_resigned grant_handle_t",
        ],
    ),
];
