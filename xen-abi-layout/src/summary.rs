// SPDX-License-Identifier: MIT
//! A record at a glance.
//!
//! The compiler evaluates this for every record, and an interpreter does that: what counts is how many
//! steps and calls there are. Nearly every record is as it should be, so one walk finds out whether any
//! rule is broken, and only if so is asked which one, and where ([`Checked::violation`]).

use crate::record::round_up;
use crate::{Abi, Checked, ConstRule, Expected, Layout, Place, Record, Table};

/// What is known of a record after one walk over its fields.
#[derive(Clone, Copy, Debug)]
pub struct Summary {
    /// Size and alignment where the record exists.
    pub table: Table,
    /// Where the first violation is, if there is one.
    pub first: Option<Place>,
}

impl Checked<'_> {
    /// Walks over the record.
    pub const fn summary(&self) -> Summary {
        let (table, broken) = self.at_a_glance();
        // What is broken is expected, and what is expected is broken.
        let is_sound = broken.bits() == self.expected.bits();
        let first = match is_sound {
            true => None,
            false => match self.violation(0) {
                Some(violation) => Some(violation.place),
                None => None,
            },
        };
        Summary { table, first }
    }

    /// The layout, and the rules that are broken anywhere, expected or not.
    const fn at_a_glance(&self) -> (Table, Expected) {
        let record = &self.record;
        let on = record.abis.bits();
        let mut end = [0; Abi::COUNT];
        let mut align = [1; Abi::COUNT];
        let mut broken = Expected::NOTHING;
        // As long as all fields are, one column stands for all.
        let mut is_uniform = true;
        let x86_32 = 1u8 << Abi::X86_32.column();
        let mut at = 0;
        while at < record.fields.len() {
            let field = &record.fields[at];
            if is_uniform && field.is_uniform() {
                let layout = field.layout(0);
                let (offset, after) = record.kind.put(end[0], layout);
                if offset > end[0] && on != 0 {
                    broken = broken.and(ConstRule::ImplicitPadding);
                }
                end[0] = after;
                if layout.align > align[0] {
                    align[0] = layout.align;
                }
                if field.wide && on & x86_32 != 0 && on != x86_32 {
                    broken = broken.and(ConstRule::WideAlignment);
                }
                at += 1;
                continue;
            }
            if is_uniform {
                is_uniform = false;
                (end, align) = ([end[0]; Abi::COUNT], [align[0]; Abi::COUNT]);
            }
            let candidates = on & field.abis.bits();
            let (mut present, mut first_offset, mut first_size) = (0, 0, 0);
            let mut column = 0;
            while column < Abi::COUNT {
                let layout = field.layout(column);
                if candidates >> column & 1 == 1 && layout.align != 0 {
                    let before = end[column];
                    let (offset, after) = record.kind.put(before, layout);
                    end[column] = after;
                    if layout.align > align[column] {
                        align[column] = layout.align;
                    }
                    if offset > before {
                        broken = broken.and(ConstRule::ImplicitPadding);
                    }
                    if present == 0 {
                        (first_offset, first_size) = (offset, layout.size);
                    } else if offset != first_offset || layout.size != first_size {
                        broken = broken.and(ConstRule::SameLayout);
                    }
                    present |= 1 << column;
                }
                column += 1;
            }
            if field.wide && present & x86_32 != 0 && present != x86_32 {
                broken = broken.and(ConstRule::WideAlignment);
            }
            at += 1;
        }
        if is_uniform {
            (end, align) = ([end[0]; Abi::COUNT], [align[0]; Abi::COUNT]);
        }
        self.whole(end, align, broken)
    }

    /// What can be said once all fields have their places.
    const fn whole(
        &self,
        end: [u64; Abi::COUNT],
        align: [u64; Abi::COUNT],
        mut broken: Expected,
    ) -> (Table, Expected) {
        let on = self.record.abis.bits();
        let mut table = [Layout::ABSENT; Abi::COUNT];
        let mut first = None;
        let mut column = 0;
        while column < Abi::COUNT {
            if on >> column & 1 == 1 {
                let size = round_up(end[column], align[column]);
                table[column] = Layout {
                    size,
                    align: align[column],
                };
                if size != end[column] {
                    broken = broken.and(ConstRule::TailPadding);
                }
                if size > Record::LARGEST {
                    broken = broken.and(ConstRule::RecordSize);
                }
                match first {
                    None => first = Some(size),
                    Some(first) if first != size => broken = broken.and(ConstRule::SameLayout),
                    Some(_) => {}
                }
                if let Some(declared) = &self.declared
                    && declared[column] != size
                {
                    broken = broken.and(ConstRule::DeclaredSize);
                }
            }
            column += 1;
        }
        (table, broken)
    }
}

impl Record<'_> {
    /// The next field in one column, behind those that end at `end`: its offset, and the new end.
    pub const fn next_in(&self, column: usize, end: u64, field: usize) -> (u64, u64) {
        let field = &self.fields[field];
        let layout = field.layout(column);
        if field.abis.has_column(column) && layout.is_present() {
            self.kind.put(end, layout)
        } else {
            (0, end)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{AbiSet, Field, Kind, scalars};

    /// Numbers that look random, the same each time.
    struct Numbers(u64);

    impl Numbers {
        fn below(&mut self, limit: u64) -> u64 {
            self.0 = self
                .0
                .wrapping_mul(6364136223846793005)
                .wrapping_add(1442695040888963407);
            (self.0 >> 33) % limit
        }

        fn one_in(&mut self, number: u64) -> bool {
            self.below(number) == 0
        }

        fn abis(&mut self) -> AbiSet {
            match self.one_in(4) {
                true => AbiSet::from_bits(self.below(64) as u8),
                false => AbiSet::ALL,
            }
        }
    }

    fn field(numbers: &mut Numbers) -> Field<'static> {
        let tables = [
            scalars::u8,
            scalars::u16,
            scalars::u32,
            scalars::u64,
            scalars::uint64_aligned_t,
            scalars::c_ulong,
            scalars::HANDLE,
            [Layout::ABSENT; Abi::COUNT],
        ];
        let number = if numbers.one_in(5) { 8 } else { 4 };
        let which = numbers.below(number) as usize;
        let mut field = Field::new("a", tables[which]).wide(which == 3);
        if numbers.one_in(3) {
            field = field.times(numbers.below(5));
        }
        if numbers.one_in(20) {
            field = field.times(u64::MAX / 2);
        }
        field.on(numbers.abis())
    }

    #[test]
    fn a_glance_sees_what_a_closer_look_finds() {
        let mut numbers = Numbers(7);
        let (mut sound, mut broken) = (0, 0);
        for _ in 0..20_000 {
            let mut fields = [Field::new("a", scalars::u8); 4];
            for one in &mut fields {
                *one = field(&mut numbers);
            }
            let number = numbers.below(5) as usize;
            let kind = [Kind::Struct, Kind::Union][numbers.below(2) as usize];
            let record = Record {
                name: "r",
                kind,
                abis: numbers.abis(),
                fields: &fields[..number],
            };
            let mut expected = Expected::NOTHING;
            for rule in ConstRule::ALL {
                if numbers.one_in(8) {
                    expected = expected.and(rule);
                }
            }
            let size = record.table()[1].size;
            let declared = numbers.one_in(3).then_some([size; Abi::COUNT]);
            let checked = Checked {
                record,
                expected,
                declared,
            };
            let summary = checked.summary();
            let closer = checked.violation(0).map(|violation| violation.place);
            assert_eq!(summary.first, closer, "{checked:?}");
            assert_eq!(summary.table, record.table(), "{checked:?}");
            for column in 0..Abi::COUNT {
                let mut end = 0;
                for at in 0..number {
                    let (offset, next) = record.next_in(column, end, at);
                    assert_eq!(offset, record.offset(at, column));
                    end = next;
                }
            }
            match closer {
                None => sound += 1,
                Some(_) => broken += 1,
            }
        }
        assert!(sound > 1000 && broken > 1000, "{sound} {broken}");
    }
}
