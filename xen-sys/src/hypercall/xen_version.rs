// SPDX-License-Identifier: MIT
//! `HYPERVISOR_xen_version(cmd, arg)`, of [`version.h`](crate::version).

use xen_abi::{Abi, AbiSet, Field, Kind, Record, Table, scalars};

use crate::request::Plain;

super::commanded! {
    XenVersion;
    /// Which Xen it is, and what it can do.
    ///
    /// Anybody may ask. `XENVER_version` answers the version itself, the major number in bits 31 to
    /// 16 and the minor one below; `XENVER_pagesize` a page's size; the operations on a [`Varbuf`]
    /// the length of the answer.
    ///
    /// # Errors
    /// ENOSYS for a question that this Xen does not know, ENOBUFS where a [`Varbuf`] is too small,
    /// ENODATA where there is no build id, EPERM where Xen's policy denies it.
    xen_version = __HYPERVISOR_xen_version;
}

/// Room for an answer of any length, up to `N` bytes
/// ([`xen_varbuf`](crate::version::xen_varbuf) with its bytes).
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Varbuf<const N: usize> {
    len: u32,
    bytes: [u8; N],
}

impl<const N: usize> Varbuf<N> {
    /// An empty one.
    pub const fn new() -> Self {
        const { assert!(N as u64 <= u32::MAX as u64) };
        Varbuf {
            len: N as u32,
            bytes: [0; N],
        }
    }

    /// The bytes; as many of them are the answer as the call's result says.
    pub const fn bytes(&self) -> &[u8; N] {
        &self.bytes
    }
}

impl<const N: usize> Default for Varbuf<N> {
    fn default() -> Self {
        Self::new()
    }
}

// SAFETY: a number and bytes, without padding before, between or, as the layout engine has it too,
// with as much behind them as aligns the number.
unsafe impl<const N: usize> Abi for Varbuf<N> {
    const LAYOUT: Table = Record {
        name: "Varbuf",
        kind: Kind::Struct,
        abis: AbiSet::ALL,
        fields: &[
            Field::new("len", scalars::u32),
            Field::new("bytes", scalars::u8).times(N as u64),
        ],
    }
    .table();
}

// SAFETY: a number and bytes.
unsafe impl<const N: usize> Plain for Varbuf<N> {}
