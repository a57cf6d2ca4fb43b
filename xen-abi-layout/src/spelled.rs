// SPDX-License-Identifier: MIT
//! Records whose fields are a letter each.
//!
//! A macro's output is read by the compiler whenever the crate is compiled, whether anything has changed
//! or not, and then the fields of all records are looked at by an interpreter. What stands there for each
//! counts, and so does each step to understand it.

use crate::summary::Glance;
use crate::{Abi, AbiSet, Checked, Expected, Field, Kind, Layout, Record, Summary, Table, scalars};

/// What a field's type is known for: its layout, that of one element for an array, and whether it is a
/// 64-bit integer without an alignment of its own.
pub type Element = (Table, bool);

/// The letters of a guest's pointers, of other pointers, and of what is listed by itself.
const HANDLE: u8 = b'H';
const HANDLE_64: u8 = b'W';
const POINTER: u8 = b'P';
const OTHER: u8 = b'?';
/// Follows a letter for each dimension of an array, with the length in digits if it is known, and where the
/// field does not exist everywhere.
const LENGTH: u8 = b'*';
const SOMEWHERE: u8 = b'@';
/// The digits of a length that is the same everywhere.
const ZERO: u8 = b'0';
const NINE: u8 = b'9';

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
    /// One more dimension. Its length follows in decimal digits, or is the next one of [`Spelled::lengths`].
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

/// A record whose fields are spelled, and what it is expected to break.
///
/// All this is a macro's to write: what is not of that form panics.
#[derive(Clone, Copy, Debug)]
pub struct Spelled<'a> {
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
    /// The lengths of arrays that are not written out.
    pub lengths: &'a [[u64; Abi::COUNT]],
    /// The bits of [`AbiSet`]s.
    pub sets: &'a [u8],
    /// What its `expect`s name.
    pub expected: Expected,
    /// The size that the author states for each architecture, if so.
    pub declared: &'a [[u64; Abi::COUNT]],
}

impl<'a> Spelled<'a> {
    /// The fields in numbers, `N` of them; nobody has read their names.
    pub const fn fields<const N: usize>(&self) -> [Field<'a>; N] {
        let mut fields = [Field::new("", [Layout::ABSENT; Abi::COUNT]); N];
        let mut reader = Reader::new(self);
        let mut at = 0;
        while let Some(field) = reader.next() {
            fields[at] = field;
            at += 1;
        }
        assert!(at == N);
        fields
    }

    /// The same with their names.
    pub const fn named_fields<const N: usize>(&self) -> [Field<'a>; N] {
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
            declared: self.declared(),
        }
    }

    /// The record at a glance.
    pub const fn summary(&self) -> Summary {
        let mut glance = Glance::new(self.kind, self.abis);
        let mut reader = Reader::new(self);
        while let Some(field) = reader.next() {
            glance.step(&field);
        }
        glance.finish(self.expected, self.declared())
    }

    /// As [`Record::is_dense`], of `N` fields.
    pub const fn is_dense<const N: usize>(&self) -> bool {
        self.checked(&self.fields::<N>()).record.is_dense()
    }

    const fn declared(&self) -> Option<[u64; Abi::COUNT]> {
        match self.declared {
            [sizes, ..] => Some(*sizes),
            [] => None,
        }
    }
}

/// Reads fields one after another.
struct Reader<'s, 'a> {
    spelled: &'s Spelled<'a>,
    /// The next of the letters, of the other types, of the lengths, and of the sets.
    at: usize,
    other: usize,
    length: usize,
    set: usize,
}

impl<'s, 'a> Reader<'s, 'a> {
    const fn new(spelled: &'s Spelled<'a>) -> Reader<'s, 'a> {
        Reader {
            spelled,
            at: 0,
            other: 0,
            length: 0,
            set: 0,
        }
    }

    const fn next(&mut self) -> Option<Field<'a>> {
        let Spelled { types, others, .. } = self.spelled;
        if self.at == types.len() {
            return None;
        }
        let (element, wide) = match types[self.at] {
            OTHER => {
                self.other += 1;
                others[self.other - 1]
            }
            letter => known(letter),
        };
        self.at += 1;
        let mut field = Field::new("", element).wide(wide);
        while self.at < types.len() {
            match types[self.at] {
                LENGTH => {
                    self.at += 1;
                    field = self.times(field);
                }
                SOMEWHERE => {
                    self.at += 1;
                    field.abis = AbiSet::from_bits(self.spelled.sets[self.set]);
                    self.set += 1;
                }
                _ => break,
            }
        }
        Some(field)
    }

    /// The field with the dimension that follows.
    const fn times(&mut self, field: Field<'a>) -> Field<'a> {
        let Spelled { types, lengths, .. } = self.spelled;
        let begin = self.at;
        let mut length = 0u64;
        while self.at < types.len() && matches!(types[self.at], ZERO..=NINE) {
            length = length * 10 + (types[self.at] - ZERO) as u64;
            self.at += 1;
        }
        if self.at > begin {
            return field.times(length);
        }
        self.length += 1;
        field.times_each(lengths[self.length - 1])
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
        const SPELLED: &Spelled<'_> = &Spelled {
            name: "r",
            kind: Kind::Struct,
            abis: AbiSet::ALL,
            names: "a b c d e f",
            types: b"ad*3?@H?*W*12*@",
            others: &[(OWN, false), (OWN, true)],
            lengths: &[PER_ABI, [2; Abi::COUNT]],
            sets: &[3, 62],
            expected: Expected::NOTHING,
            declared: &[],
        };
        const FIELDS: [Field<'_>; 6] = SPELLED.named_fields();
        const SUMMARY: Summary = SPELLED.summary();
        assert_eq!(SUMMARY.table, SPELLED.checked(&FIELDS).record.table());
        assert!(!SPELLED.is_dense::<6>());
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
        let _ = Spelled {
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
        .fields::<2>();
    }
}
