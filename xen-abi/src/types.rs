// SPDX-License-Identifier: MIT
//! The scalars of the vocabulary, under the names that definitions use, and guest handles.
#![allow(non_camel_case_types)]

pub use crate::handle::{ConstGuestHandle, ConstGuestHandle64, GuestHandle, GuestHandle64};
pub use core::ffi::c_void;
pub use core::primitive::{i8, i16, i32, i64, u8, u16, u32, u64};

/// C's `char`.
pub type c_char = core::ffi::c_char;
/// C's `signed char`.
pub type c_schar = i8;
/// C's `unsigned char`.
pub type c_uchar = u8;
/// C's `short`.
pub type c_short = i16;
/// C's `unsigned short`.
pub type c_ushort = u16;
/// C's `int`.
pub type c_int = i32;
/// C's `unsigned int`.
pub type c_uint = u32;

/// C's `long` as the ABI's C compilers have it: as wide as a pointer.
#[cfg(target_pointer_width = "64")]
pub type c_long = i64;
/// C's `long` as the ABI's C compilers have it: as wide as a pointer.
#[cfg(not(target_pointer_width = "64"))]
pub type c_long = i32;
/// C's `unsigned long` as the ABI's C compilers have it: as wide as a pointer.
#[cfg(target_pointer_width = "64")]
pub type c_ulong = u64;
/// C's `unsigned long` as the ABI's C compilers have it: as wide as a pointer.
#[cfg(not(target_pointer_width = "64"))]
pub type c_ulong = u32;

/// A guest's frame number (`xen_pfn_t`): 32 bits on x86_32, 64 bits elsewhere.
#[cfg(target_arch = "x86")]
pub type xen_pfn_t = u32;
/// A guest's frame number (`xen_pfn_t`): 32 bits on x86_32, 64 bits elsewhere.
#[cfg(not(target_arch = "x86"))]
pub type xen_pfn_t = u64;
/// A register-sized number (`xen_ulong_t`): 32 bits on x86_32, 64 bits elsewhere.
#[cfg(target_arch = "x86")]
pub type xen_ulong_t = u32;
/// A register-sized number (`xen_ulong_t`): 32 bits on x86_32, 64 bits elsewhere.
#[cfg(not(target_arch = "x86"))]
pub type xen_ulong_t = u64;

macro_rules! aligned {
    ($($(#[$doc:meta])* $name:ident = $integer:ident;)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
            #[cfg_attr(
                feature = "zerocopy",
                derive(
                    zerocopy::FromBytes,
                    zerocopy::IntoBytes,
                    zerocopy::KnownLayout,
                    zerocopy::Immutable,
                )
            )]
            #[repr(C, align(8))]
            pub struct $name(pub $integer);

            impl $name {
                /// The number.
                #[inline]
                pub const fn get(self) -> $integer {
                    self.0
                }
            }

            impl From<$integer> for $name {
                #[inline]
                fn from(number: $integer) -> Self {
                    $name(number)
                }
            }

            impl From<$name> for $integer {
                #[inline]
                fn from(number: $name) -> Self {
                    number.0
                }
            }

            impl core::fmt::Debug for $name {
                fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                    core::fmt::Debug::fmt(&self.0, f)
                }
            }
        )*
    };
}

aligned! {
    /// An unsigned 64-bit integer (`uint64_aligned_t`), aligned to eight bytes on x86_32 too.
    uint64_aligned_t = u64;
    /// A signed 64-bit integer (`int64_aligned_t`), aligned to eight bytes on x86_32 too.
    int64_aligned_t = i64;
}

/// `xen_mk_uint(x)`: `x` as C's `unsigned int`, in assembler too.
pub const fn xen_mk_uint(x: u32) -> u32 {
    x
}

/// `xen_mk_ulong(x)`: `x` as C's `unsigned long`, in assembler too. 64 bits wide here, so that the
/// constants of every architecture can be computed on any.
pub const fn xen_mk_ulong(x: u64) -> u64 {
    x
}

/// `xen_mk_ullong(x)`: `x` as C's `unsigned long long`, in assembler too.
pub const fn xen_mk_ullong(x: u64) -> u64 {
    x
}
