// SPDX-License-Identifier: MIT
//! What every group of constants can do. The macro writes the constants, and leaves the rest to
//! these: what they expand to is read once, and the same for all groups.
//!
//! Flags have the methods of [`bitflags::Flags`]; those that constants are computed with are the
//! type's own as well.

/// What makes the types of all groups part of an ABI.
#[doc(hidden)]
#[macro_export]
macro_rules! __group {
    ($name:ident $repr:ident [$($wide:ident)?] [$($bits:ident)?]) => {
        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }
        impl ::core::marker::Copy for $name {}
        // SAFETY: one integer, of which every value is one of the type's.
        unsafe impl $crate::Abi for $name {
            const LAYOUT: $crate::Table = $crate::scalars::$repr;
            $(const $wide: bool = true;)?
        }
        $(
            impl $name {
                /// The integer.
                #[inline]
                pub const fn $bits(&self) -> $repr {
                    self.0
                }
            }
        )?
    };
}

/// What programs do with the values of any group.
#[doc(hidden)]
#[macro_export]
macro_rules! __values {
    ($name:ident) => {
        impl ::core::cmp::Eq for $name {}
        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(&self.0, state)
            }
        }
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                $name(0)
            }
        }
    };
}

/// What flags can do besides.
#[doc(hidden)]
#[macro_export]
macro_rules! __flags {
    ($name:ident $repr:ident $($(#[$cfg:meta])* $constant:ident $text:literal)*) => {
        $crate::__values! { $name }
        impl $name {
            /// No flag.
            #[inline]
            pub const fn empty() -> Self {
                $name(0)
            }
            /// These bits, whether they have names or not.
            #[inline]
            pub const fn from_bits_retain(bits: $repr) -> Self {
                $name(bits)
            }
            /// Whether no bit is set.
            #[inline]
            pub const fn is_empty(&self) -> bool {
                self.0 == 0
            }
            /// Whether all bits of `other` are set.
            #[inline]
            pub const fn contains(&self, other: Self) -> bool {
                self.0 & other.0 == other.0
            }
            /// The bits of both.
            #[inline]
            #[must_use]
            pub const fn union(self, other: Self) -> Self {
                $name(self.0 | other.0)
            }
            /// The bits that `other` has not.
            #[inline]
            #[must_use]
            pub const fn difference(self, other: Self) -> Self {
                $name(self.0 & !other.0)
            }
        }
        impl $crate::bitflags::Flags for $name {
            type Bits = $repr;
            const FLAGS: &'static [$crate::bitflags::Flag<Self>] =
                &[$($(#[$cfg])* $crate::bitflags::Flag::new($text, $name::$constant)),*];
            #[inline]
            fn bits(&self) -> $repr {
                self.0
            }
            #[inline]
            fn from_bits_retain(bits: $repr) -> Self {
                $name(bits)
            }
        }
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::bitflags::parser::to_writer(self, f)
            }
        }
        impl ::core::ops::BitOr for $name {
            type Output = Self;
            #[inline]
            fn bitor(self, other: Self) -> Self {
                $name(self.0 | other.0)
            }
        }
        impl ::core::ops::BitOrAssign for $name {
            #[inline]
            fn bitor_assign(&mut self, other: Self) {
                self.0 |= other.0;
            }
        }
        impl ::core::ops::BitAnd for $name {
            type Output = Self;
            #[inline]
            fn bitand(self, other: Self) -> Self {
                $name(self.0 & other.0)
            }
        }
        impl ::core::ops::BitAndAssign for $name {
            #[inline]
            fn bitand_assign(&mut self, other: Self) {
                self.0 &= other.0;
            }
        }
        impl ::core::ops::Not for $name {
            type Output = Self;
            #[inline]
            fn not(self) -> Self {
                $crate::bitflags::Flags::complement(self)
            }
        }
    };
}

/// What open enums can do besides.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($name:ident $repr:ident $($(#[$cfg:meta])* $constant:ident $text:literal)*) => {
        $crate::__values! { $name }
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let names: &[($name, &str)] = &[$($(#[$cfg])* ($name::$constant, $text)),*];
                $crate::debug_open_enum(f, *self, self.0, names)
            }
        }
    };
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macros are written for items that are")]
mod tests {
    use crate::Flags;

    #[derive(PartialEq)]
    struct Bits(u8);
    impl Bits {
        const ONE: Self = Self(1);
        const FOUR: Self = Self(4);
    }
    __group! { Bits u8 [] [bits] }
    __flags! { Bits u8 ONE "ONE" FOUR "FOUR" }

    #[derive(PartialEq)]
    struct Which(u8);
    impl Which {
        const ONE: Self = Self(1);
    }
    __group! { Which u8 [] [] }
    __open_enum! { Which u8 ONE "ONE" }

    #[test]
    fn flags_are_combined() {
        const BOTH: Bits = Bits::ONE.union(Bits::FOUR);
        assert!(BOTH.contains(Bits::FOUR) && !Bits::ONE.contains(BOTH));
        assert_eq!(BOTH, Bits::all());
        assert_eq!(BOTH, Bits::ONE | Bits::FOUR);
        assert_eq!(BOTH & !Bits::ONE, BOTH.difference(Bits::ONE));
        let mut some = Bits::default();
        assert!(some.is_empty() && some == Bits::empty());
        some |= Bits::from_bits_retain(6);
        some &= BOTH;
        assert_eq!(some.bits(), 4);
        assert_eq!(Bits::from_bits(2), None);
        assert_eq!(Bits::from_bits_truncate(7), BOTH);
        assert_eq!(BOTH.iter().count(), 2);
        // What has no name is not in the opposite.
        assert_eq!(!Bits::FOUR, Bits::ONE);
    }

    #[test]
    fn values_are_called_by_their_names() {
        use core::fmt::Write;
        struct Text([u8; 32], usize);
        impl Write for Text {
            fn write_str(&mut self, text: &str) -> core::fmt::Result {
                let end = self.1 + text.len();
                self.0[self.1..end].copy_from_slice(text.as_bytes());
                self.1 = end;
                Ok(())
            }
        }
        let mut text = Text([0; 32], 0);
        write!(text, "{:?}, {:?}, {:?}", Bits(7), Which(1), Which(2)).unwrap();
        assert_eq!(&text.0[..text.1], b"ONE | FOUR | 0x2, ONE, 2");
    }
}
