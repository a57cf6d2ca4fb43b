// SPDX-License-Identifier: MIT
//! What every record can do. The macro writes the record and says what its fields are, and leaves the rest
//! to this: what it expands to is read once, and the same for all records.

/// What a record can do, and what holds it against the rules.
///
/// Either its own tokens have told all there is to know, and it is told the layout where the record exists;
/// or the compiler has to lay it out, and it is told the fields as [`Spelled`](crate::Spelled) has them. The
/// rest is what clears its padding; and what holds the layout against the compiler's, in the second case by
/// what stands for the places that an error may point at, with a name for what these are called on.
#[doc(hidden)]
#[macro_export]
macro_rules! __record {
    (
        $trait:ident [$($zeroed:ident)?] for $name:ident on $abis:literal,
        $(known $layout:ident [$(($size:literal $align:literal))*])?
        $(
            spelled $kind:ident $c_name:literal
            $names:literal $types:literal [$($other:ty,)*] [$($length:expr,)*] [$($set:expr),*]
            expects $expected:literal is [$($declared:expr)?]
        )?
        { $($clear:tt)* }
        $([$($walk:ident $number:literal)?] { $($check:tt)* })?
    ) => {
        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }
        impl ::core::marker::Copy for $name {}
        $(
            impl ::core::default::Default for $name {
                #[inline]
                fn default() -> Self {
                    $crate::$zeroed()
                }
            }
        )?
        #[allow(clippy::all, clippy::undocumented_unsafe_blocks)]
        unsafe impl $crate::$trait for $name {
            $(
                const $layout: $crate::Table = $crate::on(
                    $crate::table(&[$(($size, $align)),*]),
                    self::__xen_header::ABIS.and($crate::AbiSet::from_bits($abis)),
                );
            )?
            $(
                const SPELLED: &'static $crate::Spelled<'static> = &$crate::Spelled {
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
            )?
            $($clear)*
        }
        $(
            #[allow(clippy::all, clippy::undocumented_unsafe_blocks)]
            const _: () = {
                $(let $walk = $crate::target::Walk::<$number>::new(<$name as $crate::$trait>::SPELLED);)?
                $($check)*
            };
        )?
    };
}
