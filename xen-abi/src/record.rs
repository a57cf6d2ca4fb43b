// SPDX-License-Identifier: MIT
//! What every record can do. The macro writes the record and says what its fields are, and leaves the rest
//! to these: what they expand to is read once, and the same for all records.

/// What all records have in common.
#[doc(hidden)]
#[macro_export]
macro_rules! __plain_record {
    ($name:ident $zeroed:ident) => {
        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }
        impl ::core::marker::Copy for $name {}
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                $crate::$zeroed()
            }
        }
    };
}

/// A record of which its own tokens have told all there is to know: its layout where it exists.
///
/// It is told what clears its padding, and what holds the layout against the compiler's.
#[doc(hidden)]
#[macro_export]
macro_rules! __known_record {
    (
        $trait:ident $layout:ident $zeroed:ident for $name:ident,
        [$(($size:literal $align:literal))*] on $abis:literal,
        { $($clear:tt)* }
        $({ $($check:tt)* })?
    ) => {
        $crate::__plain_record! { $name $zeroed }
        #[allow(clippy::undocumented_unsafe_blocks)]
        unsafe impl $crate::$trait for $name {
            const $layout: $crate::Table = $crate::on(
                $crate::table(&[$(($size, $align)),*]),
                self::__xen_header::ABIS.and($crate::AbiSet::from_bits($abis)),
            );
            $($clear)*
        }
        $(const _: () = { $($check)* };)?
    };
}

/// A record that the compiler has to lay out, and to hold against the rules.
///
/// It is told the record's fields as [`Spelled`](crate::Spelled) has them, what clears its padding, and
/// what stands for the places that an error may point at, with a name for what these are called on.
#[doc(hidden)]
#[macro_export]
macro_rules! __record {
    (
        $trait:ident $layout:ident $zeroed:ident for $name:ident,
        $kind:ident $c_name:literal of
        $number:literal $names:literal $types:literal [$($other:ty,)*] [$($length:expr,)*] [$($set:expr),*]
        on $abis:literal expects $expected:literal is [$($declared:expr)?],
        { $($clear:tt)* }
        $($walk:ident { $($check:tt)* })?
    ) => {
        $crate::__plain_record! { $name $zeroed }
        #[allow(clippy::all, clippy::undocumented_unsafe_blocks)]
        const _: () = {
            const SPELLED: &$crate::Spelled<'_, $number> = &$crate::Spelled {
                name: $c_name,
                kind: $crate::Kind::$kind,
                abis: self::__xen_header::ABIS.and($crate::AbiSet::from_bits($abis)),
                names: $names,
                types: $types,
                others: &[$(<$other as $crate::Abi>::ELEMENT),*],
                lengths: &[$($length),*],
                sets: &[$($set),*],
                expected: $crate::Expected::from_bits($expected),
                declared: &[$($declared)?],
            };
            unsafe impl $crate::$trait for $name {
                const $layout: $crate::Table = SPELLED.summary().table;
                $($clear)*
            }
            $(
                let $walk = $crate::target::Walk::new(SPELLED);
                $($check)*
            )?
        };
    };
}
