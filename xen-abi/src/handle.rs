// SPDX-License-Identifier: MIT
//! Guest handles: pointers in the address space of the guest that makes the call.

use core::fmt;
use core::marker::PhantomData;

use crate::types::uint64_aligned_t;

#[cfg(target_arch = "x86")]
type Native = u32;
#[cfg(target_arch = "x86_64")]
type Native = u64;
#[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
type Native = uint64_aligned_t;

#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
const fn native(address: u64) -> Native {
    address as Native
}

#[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
const fn native(address: u64) -> Native {
    uint64_aligned_t(address)
}

const fn wide(address: u64) -> uint64_aligned_t {
    uint64_aligned_t(address)
}

macro_rules! handles {
    ($($(#[$doc:meta])* $name:ident($integer:ty = $make:ident) of $pointer:ty;)*) => {
        $(
            $(#[$doc])*
            #[cfg_attr(
                feature = "zerocopy",
                derive(
                    zerocopy::FromBytes,
                    zerocopy::IntoBytes,
                    zerocopy::KnownLayout,
                    zerocopy::Immutable,
                )
            )]
            #[repr(transparent)]
            pub struct $name<T: ?Sized> {
                address: $integer,
                target: PhantomData<$pointer>,
            }

            impl<T: ?Sized> Clone for $name<T> {
                #[inline]
                fn clone(&self) -> Self {
                    *self
                }
            }

            impl<T: ?Sized> Copy for $name<T> {}

            impl<T: ?Sized> $name<T> {
                /// The guest address.
                #[inline]
                pub fn address(self) -> u64 {
                    u64::from(self.address)
                }

                /// The handle with this guest address, of which x86_32 keeps the lower 32 bits.
                ///
                /// A typed call that takes buffers overwrites the handles of its record; only a call
                /// that is `unsafe` to make trusts them.
                #[inline]
                pub const fn at(address: u64) -> Self {
                    $name {
                        address: $make(address),
                        target: PhantomData,
                    }
                }

                /// Whether the handle points nowhere, which many operations take as "no buffer".
                #[inline]
                pub fn is_null(self) -> bool {
                    self.address() == 0
                }
            }

            impl<T> $name<T> {
                /// The handle that points nowhere.
                #[inline]
                pub fn null() -> Self {
                    crate::zeroed()
                }
            }

            impl<T> Default for $name<T> {
                #[inline]
                fn default() -> Self {
                    Self::null()
                }
            }

            impl<T: ?Sized> fmt::Debug for $name<T> {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    write!(f, "{:#x}", self.address())
                }
            }
        )*
    };
}

handles! {
    /// `XEN_GUEST_HANDLE(T)`: 32 bits on x86_32, 64 bits elsewhere.
    GuestHandle(Native = native) of *mut T;
    /// `XEN_GUEST_HANDLE(const_T)`: the other side only reads.
    ConstGuestHandle(Native = native) of *const T;
    /// `XEN_GUEST_HANDLE_64(T)`: 64 bits everywhere.
    GuestHandle64(uint64_aligned_t = wide) of *mut T;
    /// `XEN_GUEST_HANDLE_64(const_T)`: 64 bits everywhere; the other side only reads.
    ConstGuestHandle64(uint64_aligned_t = wide) of *const T;
}
