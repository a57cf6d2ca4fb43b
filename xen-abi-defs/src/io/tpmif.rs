// SPDX-License-Identifier: MIT
//! Virtual TPMs: the page that frontend and backend share.

use crate::grant_table::*;
use xen_abi::prelude::*;

xen_header! {
    file: "io/tpmif.h",
    guard: "__XEN_PUBLIC_IO_TPMIF_H__",
    include: ["../grant_table.h"],
    reasons: {
        no_native_int: "a machine address as wide as the guest's registers",
        same_layout: "a machine address as wide as the guest's registers",
    },
}

c_comment! { "The first version, which is not in use any more." }

/// A packet, in version 1.
#[xen_abi(typedef, expect(no_native_int, same_layout))]
pub struct tpmif_tx_request {
    /// The packet's machine address.
    pub addr: c_ulong,
    /// The grant of its page.
    pub r#ref: grant_ref_t,
    #[abi(reserved)]
    unused: u16,
    /// How many bytes it has.
    pub size: u16,
}

/// A position in the ring of version 1.
#[xen_abi]
pub type TPMIF_RING_IDX = u32;

/// How many pages there are in version 1.
#[xen_abi]
pub const TPMIF_TX_RING_SIZE: u32 = 1;

/// A page, in version 1.
#[xen_abi(typedef, expect(same_layout))]
pub struct tpmif_ring {
    /// The packet.
    pub req: tpmif_tx_request,
}

/// All pages, in version 1.
#[xen_abi(typedef, expect(same_layout))]
pub struct tpmif_tx_interface {
    /// The pages.
    pub ring: [tpmif_ring; TPMIF_TX_RING_SIZE as usize],
}

c_comment! {
    "The second version."
    ""
    "A TPM answers and does not ask, so all begins at the frontend. It writes a"
    "command to the page, sets the state to TPMIF_STATE_SUBMIT and notifies the"
    "backend; that writes the answer, sets TPMIF_STATE_FINISH and notifies the"
    "frontend."
    ""
    "Commands can take long. The frontend may set TPMIF_STATE_CANCEL meanwhile and"
    "notify the backend, which finishes all the same, or gives up and sets"
    "TPMIF_STATE_IDLE. It may also do that by itself, if another locality takes"
    "the TPM, say."
    ""
    "Commands and answers are as the Trusted Computing Group's specification of"
    "the TPM has them."
}

/// Whose turn it is. The frontend sets `TPMIF_STATE_SUBMIT` and `TPMIF_STATE_CANCEL`, the backend the
/// others. It need not be set atomically.
#[xen_abi(c_enum(u8))]
pub enum tpmif_state {
    /// The TPM is idle, and the page empty; also after a command was cancelled.
    TPMIF_STATE_IDLE,
    /// The page has a command; the TPM works.
    TPMIF_STATE_SUBMIT,
    /// The page has an answer; the TPM is idle.
    TPMIF_STATE_FINISH,
    /// The frontend wants no answer any more; the TPM works.
    TPMIF_STATE_CANCEL,
}

/// What the page begins with. After it come the grants of more pages, if any, and the packet, which
/// goes on in those pages as if they followed this one.
///
/// The frontend makes the grants. Before it sends a command of more than a page, it asks the TPM for
/// TPM_CAP_PROP_INPUT_BUFFER, whether that can take it.
#[xen_abi(typedef)]
pub struct tpmif_shared_page {
    /// How many bytes the packet has.
    pub length: u32,
    /// Whose turn it is: `tpmif_state`.
    pub state: u8,
    /// The locality that the command comes from.
    pub locality: u8,
    #[abi(reserved)]
    pad: u8,
    /// How many more pages there are.
    pub nr_extra_pages: u8,
    /// Their grants.
    #[abi(flexible(0))]
    pub extra_pages: [u32; 0],
}
