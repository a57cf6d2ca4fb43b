// SPDX-License-Identifier: MIT
//! Sizes and bits.

use super::{Edit, edit};

pub(super) const EDITS: &[Edit] = &[
    edit(
        "a new member of a union that grows it",
        "vm_event.rs",
        &[(
            "    pub mem_paging: vm_event_paging,\n",
            "    pub mem_paging: vm_event_paging,\n    /// New.\n    #[abi(selected_by(VM_EVENT_REASON_UNKNOWN))]\n    pub more: [u64; 9],\n",
        )],
        "AAAAAA",
        &[
            "member_added vm_event_st__u.more",
            "offset_moved vm_event_st.data",
            "size_changed vm_event_st",
            "size_changed vm_event_st.u",
            "size_changed vm_event_st__u",
        ],
    ),
    edit(
        "a new member of a union that fits",
        "vm_event.rs",
        &[(
            "    pub mem_paging: vm_event_paging,\n",
            "    pub mem_paging: vm_event_paging,\n    /// New.\n    #[abi(selected_by(VM_EVENT_REASON_UNKNOWN))]\n    pub more: u32,\n",
        )],
        "cccccc",
        &["member_added vm_event_st__u.more"],
    ),
    edit(
        "a member of a union removed",
        "vm_event.rs",
        &[(
            "    /// A page could not be unshared.\n    #[abi(selected_by(VM_EVENT_REASON_MEM_SHARING))]\n    pub mem_sharing: vm_event_sharing,\n",
            "",
        )],
        "AAAAAA",
        &["member_removed vm_event_st__u.mem_sharing"],
    ),
    edit(
        "a record that grows on some architectures",
        "arch_arm.rs",
        &[(
            "    pub v8r_el1_msa: u8,\n    #[abi(reserved)]\n    pad: u16,\n",
            "    pub v8r_el1_msa: u8,\n    #[abi(reserved)]\n    pad: u16,\n    /// New.\n    #[abi(input)]\n    pub more: u32,\n",
        )],
        "..AA..",
        &[
            "field_added xen_arch_domainconfig.more",
            "size_changed xen_arch_domainconfig",
        ],
    ),
    edit(
        "a reserved field of one architecture given a meaning",
        "arch_arm.rs",
        &[(
            "    pub v8r_el1_msa: u8,\n    #[abi(reserved)]\n    pad: u16,\n",
            "    pub v8r_el1_msa: u8,\n    /// New.\n    #[abi(input)]\n    pub more: u16,\n",
        )],
        "..cc..",
        &["field_added_in_reserved xen_arch_domainconfig.more"],
    ),
    edit(
        "an array's length, by its constant",
        "hvm/ioreq.rs",
        &[(
            "pub const IOREQ_BUFFER_SLOT_NUM: u32 = 511;",
            "pub const IOREQ_BUFFER_SLOT_NUM: u32 = 510;",
        )],
        "AAAAAA",
        &[
            "size_changed buffered_iopage",
            "size_changed buffered_iopage.buf_ioreq",
            "value_changed IOREQ_BUFFER_SLOT_NUM",
        ],
    ),
    edit(
        "a bit-field moved",
        "hvm/ioreq.rs",
        &[(
            "bits(state = 4, data_is_ptr = 1, dir = 1, df = 1, _pad1 = 1)",
            "bits(state = 4, dir = 1, data_is_ptr = 1, df = 1, _pad1 = 1)",
        )],
        "AAAAAA",
        &["bits_changed ioreq.bits"],
    ),
    edit(
        "a bit-field widened",
        "trace.rs",
        &[(
            "bits(event = 28, extra_u32 = 3, cycles_included = 1)",
            "bits(event = 27, extra_u32 = 4, cycles_included = 1)",
        )],
        "AAAAAA",
        &["bits_changed t_rec.header"],
    ),
    edit(
        "a bit-field renamed",
        "trace.rs",
        &[(
            "bits(event = 28, extra_u32 = 3, cycles_included = 1)",
            "bits(event = 28, extra_u32 = 3, has_cycles = 1)",
        )],
        "ssssss",
        &["field_renamed t_rec.header"],
    ),
];
