// SPDX-License-Identifier: MIT
//! What the macro says about a type.

use xen_abi_layout::{Abi as Architecture, AbiSet, Element, Layout, Spelled, Table, scalars};

use crate::types::{
    ConstGuestHandle, ConstGuestHandle64, GuestHandle, GuestHandle64, int64_aligned_t,
    uint64_aligned_t,
};

/// A type of the ABI.
///
/// # Safety
/// `LAYOUT` is the type's layout on every architecture, and on the target it is the compiler's.
/// A value of all-zero bytes is valid, and so is any other combination of bits.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not part of a Xen ABI",
    label = "not an integer, and not annotated",
    note = "annotate it with `#[xen_abi]`, or list it in its `xen_family!`"
)]
pub unsafe trait Abi: Copy {
    /// A record's fields, from which its layout follows.
    #[doc(hidden)]
    const SPELLED: &'static Spelled<'static> = panic!("a type without a layout");
    /// Its layout on each architecture.
    const LAYOUT: Table = Self::SPELLED.summary().table;
    /// Whether it is a 64-bit integer without an alignment of its own.
    const WIDE: bool = false;
    /// Both.
    #[doc(hidden)]
    const ELEMENT: Element = (Self::LAYOUT, Self::WIDE);

    /// Writes zeros where the type holds nothing, so that what somebody else will see of it tells
    /// nothing else. A union keeps all its bytes: which of them mean something only its reader knows.
    ///
    /// Copying the value as its type may undo it.
    ///
    /// # Safety
    /// `this` is aligned, and valid for reads and writes.
    #[cfg(feature = "abilities")]
    #[inline]
    unsafe fn clear_padding(this: *mut Self) {
        let _ = this;
    }
}

/// One architecture's part of a family of types.
///
/// # Safety
/// As for [`Abi`], on the architectures on which the part exists. A type that cannot have a value
/// promises nothing.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a member of a family",
    note = "annotate it with `#[xen_abi(member)]`"
)]
pub unsafe trait Member: Sized {
    /// As [`Abi::SPELLED`].
    #[doc(hidden)]
    const SPELLED: &'static Spelled<'static> = panic!("a type without a layout");
    /// Its own layout: absent where the family has another member.
    const OWN: Table = Self::SPELLED.summary().table;

    /// As [`Abi::clear_padding`].
    ///
    /// # Safety
    /// As there.
    #[cfg(feature = "abilities")]
    #[inline]
    unsafe fn clear_padding(this: *mut Self) {
        let _ = this;
    }
}

/// A length that is the same on each architecture.
#[doc(hidden)]
pub const fn each(length: u64) -> [u64; Architecture::COUNT] {
    [length; Architecture::COUNT]
}

/// `table` on `abis`, absent elsewhere.
pub const fn on(mut table: Table, abis: AbiSet) -> Table {
    let mut column = 0;
    while column < Architecture::COUNT {
        if !abis.has_column(column) {
            table[column] = Layout::ABSENT;
        }
        column += 1;
    }
    table
}

/// A layout of these sizes and alignments, one for each architecture or one for all.
pub const fn table(pairs: &[(u64, u64)]) -> Table {
    let mut table = [Layout::ABSENT; Architecture::COUNT];
    let mut column = 0;
    while column < Architecture::COUNT {
        let (size, align) = match pairs {
            [pair] => *pair,
            pairs => pairs[column],
        };
        table[column] = Layout::new(size, align);
        column += 1;
    }
    table
}

/// A value of all-zero bytes.
#[inline]
pub fn zeroed<T: Abi>() -> T {
    // SAFETY: whoever implements `Abi` promises that all-zero bytes are a value.
    unsafe { core::mem::zeroed() }
}

/// The same for one architecture's part of a family.
#[inline]
pub fn zeroed_member<T: Member + Copy>() -> T {
    // SAFETY: whoever implements `Member` promises that all-zero bytes are a value.
    unsafe { core::mem::zeroed() }
}

macro_rules! scalars {
    ($($name:ident, $wide:literal;)*) => {
        $(
            // SAFETY: an integer without padding; the table is the layout engine's.
            unsafe impl Abi for $name {
                const LAYOUT: Table = scalars::$name;
                const WIDE: bool = $wide;
            }
        )*
    };
}

scalars! {
    u8, false;
    u16, false;
    u32, false;
    u64, true;
    i8, false;
    i16, false;
    i32, false;
    i64, true;
    uint64_aligned_t, false;
    int64_aligned_t, false;
}

// SAFETY: elements one after another, without padding between them.
unsafe impl<T: Abi, const N: usize> Abi for [T; N] {
    const LAYOUT: Table = {
        let mut table = T::LAYOUT;
        let mut column = 0;
        while column < Architecture::COUNT {
            table[column].size = table[column].size.saturating_mul(N as u64);
            column += 1;
        }
        table
    };
    const WIDE: bool = T::WIDE;

    #[cfg(feature = "abilities")]
    #[inline]
    unsafe fn clear_padding(this: *mut Self) {
        let first: *mut T = this.cast();
        for at in 0..N {
            // SAFETY: the caller promises that the elements are there.
            unsafe { T::clear_padding(first.add(at)) };
        }
    }
}

macro_rules! handles {
    ($($name:ident = $table:ident;)*) => {
        $(
            // SAFETY: one integer and nothing else.
            unsafe impl<T: ?Sized> Abi for $name<T> {
                const LAYOUT: Table = scalars::$table;
            }
        )*
    };
}

handles! {
    GuestHandle = HANDLE;
    ConstGuestHandle = HANDLE;
    GuestHandle64 = HANDLE_64;
    ConstGuestHandle64 = HANDLE_64;
}

// SAFETY: null is a value, and no other is used without the reader's own care.
unsafe impl<T> Abi for *const T {
    const LAYOUT: Table = scalars::POINTER;
}

// SAFETY: as above.
unsafe impl<T> Abi for *mut T {
    const LAYOUT: Table = scalars::POINTER;
}
