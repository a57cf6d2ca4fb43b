// SPDX-License-Identifier: MIT
//! The shared pages of Xen's paravirtual devices, as memory.
//!
//! These are what the templates of `io/ring.h` make in C. The types say where everything is; they
//! take no locks and set no barriers. Indices are free-running: they wrap around at 32 bits, and
//! are masked where a slot or a byte is looked up.

use core::mem::{align_of, offset_of, size_of};

use xen_abi_layout::{Abi as Architecture, AbiSet, Field, Kind, Layout, Record, Table, scalars};

use crate::traits::Abi;

/// The bytes before the first slot of a shared ring.
const HEAD: u64 = 64;

/// A record that exists on all architectures.
const fn lay_out(kind: Kind, fields: &[Field<'_>]) -> Table {
    Record {
        name: "",
        kind,
        abis: AbiSet::ALL,
        fields,
    }
    .table()
}

/// Stops the compilation if rustc laid out a type otherwise than C does.
const fn agree(table: &Table, size: usize, align: usize) {
    if let Some(architecture) = Architecture::target() {
        let Layout {
            size: c_size,
            align: c_align,
        } = table[architecture.column()];
        assert!(c_size == size as u64, "the ABI's size is not rustc's");
        assert!(
            c_align == align as u64,
            "the ABI's alignment is not rustc's"
        );
    }
}

macro_rules! plain_memory {
    ($($name:ident<$($parameter:ident),*>: $kind:ident {
        $($field:ident: $table:expr, $count:expr;)*
    })*) => {
        $(
            impl<$($parameter: Copy),*> Clone for $name<$($parameter),*> {
                #[inline]
                fn clone(&self) -> Self {
                    *self
                }
            }

            impl<$($parameter: Copy),*> Copy for $name<$($parameter),*> {}

            // SAFETY: made of integers, pointers and types that are `Abi` themselves; padding holds
            // nothing. The table is the layout engine's, and `AGREES` holds it against rustc's.
            unsafe impl<$($parameter: Abi),*> Abi for $name<$($parameter),*> {
                const LAYOUT: Table = lay_out(
                    Kind::$kind,
                    &[$(Field::new(stringify!($field), $table).times($count)),*],
                );
            }

            impl<$($parameter: Abi),*> Default for $name<$($parameter),*> {
                #[inline]
                fn default() -> Self {
                    crate::zeroed()
                }
            }

            impl<$($parameter: Abi),*> $name<$($parameter),*> {
                /// Evaluated to hold the layout on the target against the compiler's.
                #[doc(hidden)]
                pub const AGREES: () = agree(&Self::LAYOUT, size_of::<Self>(), align_of::<Self>());
            }
        )*
    };
}

plain_memory! {
    RingEntry<Request, Response>: Union {
        req: Request::LAYOUT, 1;
        rsp: Response::LAYOUT, 1;
    }
    SharedRing<Request, Response>: Struct {
        indices: scalars::u32, 4;
        pvt: scalars::u8, 4;
        pad: scalars::u8, 44;
        ring: RingEntry::<Request, Response>::LAYOUT, 0;
    }
    FrontRing<Request, Response>: Struct {
        indices: scalars::u32, 2;
        nr_ents: scalars::u32, 1;
        sring: scalars::POINTER, 1;
    }
    BackRing<Request, Response>: Struct {
        indices: scalars::u32, 2;
        nr_ents: scalars::u32, 1;
        sring: scalars::POINTER, 1;
    }
    FlexData<>: Struct {
        halves: scalars::POINTER, 2;
    }
    FlexInterface<>: Struct {
        in_indices: scalars::u32, 2;
        pad1: scalars::u8, 56;
        out_indices: scalars::u32, 2;
        pad2: scalars::u8, 56;
        ring_order: scalars::u32, 1;
        grants: scalars::u32, 0;
    }
}

/// What stands in one slot of a shared ring: a request, or the response to it
/// (`union NAME_sring_entry`).
#[repr(C)]
pub union RingEntry<Request: Copy, Response: Copy> {
    /// What the front end wrote.
    pub req: Request,
    /// What the back end wrote in its place.
    pub rsp: Response,
}

/// A shared ring (`struct NAME_sring` of `DEFINE_RING_TYPES`): 64 bytes with the indices, then as
/// many slots as fit the ring's pages, a power of two of them.
#[repr(C)]
pub struct SharedRing<Request: Copy, Response: Copy> {
    /// Where the front end will write its next request.
    pub req_prod: u32,
    /// The back end wants an event when `req_prod` reaches this.
    pub req_event: u32,
    /// Where the back end will write its next response.
    pub rsp_prod: u32,
    /// The front end wants an event when `rsp_prod` reaches this.
    pub rsp_event: u32,
    /// The protocol's own. The first byte has been `netif.smartpoll_active` and `tapif_user.msg`;
    /// zero for all others.
    pub pvt: [u8; 4],
    #[allow(dead_code)]
    pad: [u8; 44],
    /// The slots, of which only their place is known here: see [`SharedRing::slots`].
    pub ring: [RingEntry<Request, Response>; 0],
}

impl<Request: Abi, Response: Abi> SharedRing<Request, Response> {
    /// A ring without messages, in which the first message of either sort asks for an event
    /// (`SHARED_RING_INIT`). It does not reach the slots.
    #[inline]
    pub fn empty() -> Self {
        SharedRing {
            req_event: 1,
            rsp_event: 1,
            ..Self::default()
        }
    }

    /// How many slots a ring has that takes up `bytes` bytes with its indices
    /// (`__CONST_RING_SIZE`); zero where not even one fits.
    pub const fn slots(bytes: usize) -> u32 {
        let room = bytes.saturating_sub(HEAD as usize);
        let slots = match room.checked_div(size_of::<RingEntry<Request, Response>>()) {
            Some(slots) if slots <= u32::MAX as usize => slots as u32,
            Some(_) => u32::MAX,
            None => 0,
        };
        match slots.checked_ilog2() {
            Some(order) => 1 << order,
            None => 0,
        }
    }
}

/// The slots begin where C has them: no message is aligned to more than the head's size.
const _: () = {
    assert!(offset_of!(SharedRing<u64, u8>, ring) as u64 == HEAD);
    assert!(offset_of!(FlexInterface, out_cons) == 64);
    assert!(offset_of!(FlexInterface, ring_order) == 128);
    assert!(offset_of!(FlexInterface, r#ref) == 132);
    let () = FlexData::AGREES;
    let () = FlexInterface::AGREES;
};

/// What the front end of a ring keeps to itself (`struct NAME_front_ring`).
#[repr(C)]
pub struct FrontRing<Request: Copy, Response: Copy> {
    /// Where the next request will be written; those before it may not have been pushed yet.
    pub req_prod_pvt: u32,
    /// The response to be read next.
    pub rsp_cons: u32,
    /// How many slots the ring has.
    pub nr_ents: u32,
    /// The shared ring.
    pub sring: *mut SharedRing<Request, Response>,
}

/// What the back end of a ring keeps to itself (`struct NAME_back_ring`).
#[repr(C)]
pub struct BackRing<Request: Copy, Response: Copy> {
    /// Where the next response will be written; those before it may not have been pushed yet.
    pub rsp_prod_pvt: u32,
    /// The request to be read next.
    pub req_cons: u32,
    /// How many slots the ring has.
    pub nr_ents: u32,
    /// The shared ring.
    pub sring: *mut SharedRing<Request, Response>,
}

/// Where the bytes of a pair of byte rings are (`struct NAME_data` of `DEFINE_XEN_FLEX_RING`).
#[repr(C)]
pub struct FlexData {
    /// To the front end: the first half of the granted pages.
    pub r#in: *mut u8,
    /// To the back end: the second half.
    pub out: *mut u8,
}

/// The indices of a pair of byte rings (`struct NAME_data_intf` of
/// `DEFINE_XEN_FLEX_RING_AND_INTF`).
#[repr(C)]
pub struct FlexInterface {
    /// How far the front end has read.
    pub in_cons: u32,
    /// How far the back end has written.
    pub in_prod: u32,
    #[allow(dead_code)]
    pad1: [u8; 56],
    /// How far the back end has read.
    pub out_cons: u32,
    /// How far the front end has written.
    pub out_prod: u32,
    #[allow(dead_code)]
    pad2: [u8; 56],
    /// Log2 of the number of pages of both rings together.
    pub ring_order: u32,
    /// Grants of these pages; as many as the order says.
    pub r#ref: [u32; 0],
}

/// Where index `idx` is in a byte ring of `ring_size` bytes, a power of two (`NAME_mask`).
#[inline]
pub const fn mask(idx: u32, ring_size: u32) -> u32 {
    idx & ring_size.wrapping_sub(1)
}

/// How many bytes wait to be read in a byte ring of `ring_size` bytes, a power of two, that has
/// been written up to `prod` and read up to `cons` (`NAME_queued`). Indices that differ by more
/// than the ring's size, as only a broken or hostile other end leaves them, give a number within
/// it.
#[inline]
pub const fn queued(prod: u32, cons: u32, ring_size: u32) -> u32 {
    if prod == cons {
        return 0;
    }
    match mask(prod.wrapping_sub(cons), ring_size) {
        0 => ring_size,
        waiting => waiting,
    }
}
