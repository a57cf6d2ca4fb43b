//! The shared pages of Xen's paravirtual devices, as memory.

use core::mem::ManuallyDrop;

/// What stands in one slot of a shared ring: a request, or the response to it.
#[repr(C)]
pub union RingEntry<Request: Copy, Response: Copy> {
    /// What the front end wrote.
    pub req: Request,
    /// What the back end wrote in its place.
    pub rsp: Response,
}

/// A shared ring (`struct NAME_sring` of `DEFINE_RING_TYPES`): 64 bytes of indices, then as many
/// entries as fit the page, a power of two of them.
#[repr(C)]
pub struct SharedRing<Request: Copy, Response: Copy> {
    /// The front end's next request; free-running.
    pub req_prod: u32,
    /// At which request the back end wants an event.
    pub req_event: u32,
    /// The back end's next response; free-running.
    pub rsp_prod: u32,
    /// At which response the front end wants an event.
    pub rsp_event: u32,
    /// Private to some protocols, unused by most.
    pub pvt: [u8; 4],
    pad: [u8; 44],
    /// The first entry; the others follow.
    pub ring: [ManuallyDrop<RingEntry<Request, Response>>; 1],
}

/// The indices of a pair of byte rings (`struct NAME_data_intf` of `DEFINE_XEN_FLEX_RING_AND_INTF`).
#[repr(C)]
pub struct FlexInterface {
    /// How far the receiver of `in` has read.
    pub in_cons: u32,
    /// How far the sender of `in` has written.
    pub in_prod: u32,
    pad1: [u8; 56],
    /// How far the receiver of `out` has read.
    pub out_cons: u32,
    /// How far the sender of `out` has written.
    pub out_prod: u32,
    pad2: [u8; 56],
    /// Log2 of the number of pages of both rings together.
    pub ring_order: u32,
    /// Grants of the rings' pages; as many as the order says.
    pub r#ref: [u32; 0],
}
