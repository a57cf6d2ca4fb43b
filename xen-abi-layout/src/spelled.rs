// SPDX-License-Identifier: MIT
//! Records whose fields are a letter each.
//!
//! A macro's output is read by the compiler whenever the crate is compiled, whether anything has changed
//! or not, and then the fields of all records are looked at by an interpreter. What stands there for each
//! counts, and so does each step to understand it.

use crate::{Abi, AbiSet, Checked, Expected, Field, Kind, Layout, Record, Summary, Table, scalars};

/// What a field's type is known for: its layout, that of one element for an array, and whether it is a
/// 64-bit integer without an alignment of its own.
pub type Element = (Table, bool);

/// The letters of a guest's pointers, of other pointers, and of what is listed by itself.
const HANDLE: u8 = b'H';
const HANDLE_64: u8 = b'W';
const POINTER: u8 = b'P';
const OTHER: u8 = b'?';
/// Follows a letter for each dimension of an array, and where the field does not exist everywhere.
const LENGTH: u8 = b'*';
const SOMEWHERE: u8 = b'@';

/// How a field's type is spelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Letter(u8);

impl Letter {
    /// `XEN_GUEST_HANDLE`.
    pub const HANDLE: Letter = Letter(HANDLE);
    /// `XEN_GUEST_HANDLE_64`.
    pub const HANDLE_64: Letter = Letter(HANDLE_64);
    /// Any other pointer.
    pub const POINTER: Letter = Letter(POINTER);
    /// What is the next one of [`Spelled::others`].
    pub const OTHER: Letter = Letter(OTHER);
    /// One more dimension, whose length is the next one of [`Spelled::lengths`].
    pub const LENGTH: Letter = Letter(LENGTH);
    /// The field exists where the next one of [`Spelled::sets`] says.
    pub const SOMEWHERE: Letter = Letter(SOMEWHERE);

    /// The letter of the scalar that a definition calls `name`.
    pub fn of_scalar(name: &str) -> Option<Letter> {
        let at = scalars::ALL.iter().position(|scalar| scalar.name == name)?;
        Some(Letter(b'a' + at as u8))
    }

    /// The letter.
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// A record whose `N` fields are spelled, and what it is expected to break.
///
/// All this is a macro's to write: what is not of that form panics.
#[derive(Clone, Copy, Debug)]
pub struct Spelled<'a, const N: usize> {
    /// The record's name.
    pub name: &'a str,
    /// Struct or union.
    pub kind: Kind,
    /// Where it exists.
    pub abis: AbiSet,
    /// The names of its fields, with spaces between them.
    pub names: &'a str,
    /// Their types, as [`Letter`]s.
    pub types: &'a [u8],
    /// Types that have no letter.
    pub others: &'a [Element],
    /// The lengths of arrays.
    pub lengths: &'a [[u64; Abi::COUNT]],
    /// The bits of [`AbiSet`]s.
    pub sets: &'a [u8],
    /// What its `expect`s name.
    pub expected: Expected,
    /// The size that the author states for each architecture, if so.
    pub declared: &'a [[u64; Abi::COUNT]],
}

impl<'a, const N: usize> Spelled<'a, N> {
    /// The fields in numbers; nobody has read their names.
    pub const fn fields(&self) -> [Field<'a>; N] {
        let mut fields = [Field::new("", [Layout::ABSENT; Abi::COUNT]); N];
        let (mut other, mut length, mut set) = (0, 0, 0);
        let (mut at, mut next) = (0, 0);
        while next < self.types.len() {
            let letter = self.types[next];
            next += 1;
            match letter {
                LENGTH => {
                    fields[at - 1] = fields[at - 1].times_each(self.lengths[length]);
                    length += 1;
                }
                SOMEWHERE => {
                    fields[at - 1].abis = AbiSet::from_bits(self.sets[set]);
                    set += 1;
                }
                OTHER => {
                    (fields[at].element, fields[at].wide) = self.others[other];
                    (other, at) = (other + 1, at + 1);
                }
                letter => {
                    (fields[at].element, fields[at].wide) = known(letter);
                    at += 1;
                }
            }
        }
        assert!(at == N);
        fields
    }

    /// The same with their names.
    pub const fn named_fields(&self) -> [Field<'a>; N] {
        let mut fields = self.fields();
        let mut rest = self.names;
        let mut at = 0;
        while at < N {
            let bytes = rest.as_bytes();
            let mut end = 0;
            while end < bytes.len() && bytes[end] != b' ' {
                end += 1;
            }
            (fields[at].name, rest) = rest.split_at(end);
            if !rest.is_empty() {
                rest = rest.split_at(1).1;
            }
            at += 1;
        }
        fields
    }

    /// The record with these fields, its own.
    pub const fn checked<'f>(&self, fields: &'f [Field<'f>]) -> Checked<'f>
    where
        'a: 'f,
    {
        Checked {
            record: Record {
                name: self.name,
                kind: self.kind,
                abis: self.abis,
                fields,
            },
            expected: self.expected,
            declared: match self.declared {
                [sizes, ..] => Some(*sizes),
                [] => None,
            },
        }
    }

    /// The record at a glance.
    pub const fn summary(&self) -> Summary {
        self.checked(&self.fields()).summary()
    }

    /// As [`Record::is_dense`].
    pub const fn is_dense(&self) -> bool {
        self.checked(&self.fields()).record.is_dense()
    }
}

/// The type of this letter.
const fn known(letter: u8) -> Element {
    match letter {
        HANDLE => (scalars::HANDLE, false),
        HANDLE_64 => (scalars::HANDLE_64, false),
        POINTER => (scalars::POINTER, false),
        letter => {
            let scalar = &scalars::ALL[(letter - b'a') as usize];
            (scalar.table, scalar.is_wide())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_what_the_letters_say() {
        const OWN: Table = [Layout::new(12, 4); Abi::COUNT];
        const PER_ABI: [u64; Abi::COUNT] = [1, 2, 3, 4, 5, 6];
        const SPELLED: &Spelled<'_, 6> = &Spelled {
            name: "r",
            kind: Kind::Struct,
            abis: AbiSet::ALL,
            names: "a b c d e f",
            types: b"ad*?@H?*W**@",
            others: &[(OWN, false), (OWN, true)],
            lengths: &[[3; Abi::COUNT], PER_ABI, [12; Abi::COUNT], [2; Abi::COUNT]],
            sets: &[3, 62],
            expected: Expected::NOTHING,
            declared: &[],
        };
        const FIELDS: [Field<'_>; 6] = SPELLED.named_fields();
        const SUMMARY: Summary = SPELLED.summary();
        assert_eq!(SUMMARY.table, SPELLED.checked(&FIELDS).record.table());
        assert!(!SPELLED.is_dense());
        let wanted = [
            Field::new("a", scalars::u8),
            Field::new("b", scalars::u64).times(3).wide(true),
            Field::new("c", OWN).on(AbiSet::from_bits(3)),
            Field::new("d", scalars::HANDLE),
            Field::new("e", OWN).times_each(PER_ABI).wide(true),
            Field::new("f", scalars::HANDLE_64)
                .times(24)
                .on(AbiSet::from_bits(62)),
        ];
        for (field, wanted) in FIELDS.iter().zip(&wanted) {
            let all = |field: &Field<'_>| {
                let layout = (field.element, field.count);
                (layout, (field.abis, field.wide))
            };
            assert_eq!(all(field), all(wanted), "{}", wanted.name);
            assert_eq!(field.name, wanted.name);
        }
    }

    #[test]
    fn every_scalar_has_a_letter() {
        for scalar in scalars::ALL {
            let letter = Letter::of_scalar(scalar.name).unwrap().get();
            assert!(letter.is_ascii_lowercase());
            assert_eq!(known(letter), (scalar.table, scalar.is_wide()));
        }
        assert_eq!(Letter::of_scalar("f32"), None);
    }

    #[test]
    #[should_panic]
    fn a_missing_letter_is_a_panic() {
        let _ = Spelled::<2> {
            name: "r",
            kind: Kind::Union,
            abis: AbiSet::ALL,
            names: "a b",
            types: b"a",
            others: &[],
            lengths: &[],
            sets: &[],
            expected: Expected::NOTHING,
            declared: &[],
        }
        .summary();
    }
}
