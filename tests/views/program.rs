// SPDX-License-Identifier: MIT
// Whether the traits are there, as constants, and the way from bytes and back.

use core::marker::PhantomData;

use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout};

#[allow(dead_code)]
struct IntoB<T>(PhantomData<T>);
#[allow(dead_code)]
struct FromB<T>(PhantomData<T>);

/// What holds where nothing else is known.
trait Otherwise {
    const YES: bool = false;
}
impl<T> Otherwise for IntoB<T> {}
impl<T> Otherwise for FromB<T> {}

impl<T: IntoBytes> IntoB<T> {
    const YES: bool = true;
}
impl<T: FromBytes + KnownLayout + Immutable> FromB<T> {
    const YES: bool = true;
}

const fn agree(path: &str, into: bool, want_into: bool, from: bool, want_from: bool) {
    if into != want_into || from != want_from {
        panic!("{}", path);
    }
}

/// Makes a value of bytes, and bytes of the value.
fn there_and_back<T: FromBytes + IntoBytes + KnownLayout + Immutable>() -> u32 {
    let bytes: Vec<u8> = (0..size_of::<T>()).map(|at| at as u8 ^ 0xa5).collect();
    let value = T::read_from_bytes(&bytes).expect("any bytes will do");
    assert_eq!(value.as_bytes(), bytes);
    1
}

#[cfg(feature = "wrong")]
const _: fn() -> u32 = there_and_back::<xen_abi_defs::io::blkif::blkif_response>;
