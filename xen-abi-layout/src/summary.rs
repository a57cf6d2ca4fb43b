// SPDX-License-Identifier: MIT
//! A record at a glance.
//!
//! The compiler evaluates this for every record, and an interpreter does that: what counts is how many
//! steps and calls there are. Nearly every record is as it should be, so one walk finds out whether any
//! rule is broken, and only if so is asked which one, and where ([`Checked::violation`]).

use crate::record::round_up;
use crate::{Abi, AbiSet, Checked, ConstRule, Expected, Field, Kind, Layout, Place, Record, Table};

/// What is known of a record after one walk over its fields.
#[derive(Clone, Copy, Debug)]
pub struct Summary {
    /// Size and alignment where the record exists.
    pub table: Table,
    /// Whether what is broken is expected, and what is expected is broken.
    pub is_sound: bool,
}

impl Checked<'_> {
    /// Walks over the record.
    pub const fn summary(&self) -> Summary {
        let mut glance = Glance::new(self.record.kind, self.record.abis);
        let mut at = 0;
        while at < self.record.fields.len() {
            glance.step(&self.record.fields[at]);
            at += 1;
        }
        glance.finish(self.expected, self.declared)
    }

    /// Where the first violation is, if there is one.
    pub const fn first(&self) -> Option<Place> {
        match self.violation(0) {
            Some(violation) => Some(violation.place),
            None => None,
        }
    }
}

/// A walk that finds the layout, and the rules that are broken anywhere, expected or not.
pub(crate) struct Glance {
    kind: Kind,
    /// Where the record exists.
    on: u8,
    end: [u64; Abi::COUNT],
    align: [u64; Abi::COUNT],
    /// As long as all fields are, the first column stands for all.
    is_uniform: bool,
    broken: Expected,
}

impl Glance {
    /// Before the first field.
    pub(crate) const fn new(kind: Kind, abis: AbiSet) -> Glance {
        Glance {
            kind,
            on: abis.bits(),
            end: [0; Abi::COUNT],
            align: [1; Abi::COUNT],
            is_uniform: true,
            broken: Expected::NOTHING,
        }
    }

    /// Goes on behind the next field.
    pub(crate) const fn step(&mut self, field: &Field<'_>) {
        const X86_32: u8 = 1 << Abi::X86_32.column();
        if self.is_uniform && field.is_uniform() {
            let layout = field.layout(0);
            let (offset, after) = self.kind.put(self.end[0], layout);
            if offset > self.end[0] && self.on != 0 {
                self.broken = self.broken.and(ConstRule::ImplicitPadding);
            }
            self.end[0] = after;
            if layout.align > self.align[0] {
                self.align[0] = layout.align;
            }
            if field.wide && self.on & X86_32 != 0 && self.on != X86_32 {
                self.broken = self.broken.and(ConstRule::WideAlignment);
            }
            return;
        }
        self.each_for_itself();
        let candidates = self.on & field.abis.bits();
        let (mut present, mut first_offset, mut first_size) = (0, 0, 0);
        let mut column = 0;
        while column < Abi::COUNT {
            let layout = field.layout(column);
            if candidates >> column & 1 == 1 && layout.align != 0 {
                let before = self.end[column];
                let (offset, after) = self.kind.put(before, layout);
                self.end[column] = after;
                if layout.align > self.align[column] {
                    self.align[column] = layout.align;
                }
                if offset > before {
                    self.broken = self.broken.and(ConstRule::ImplicitPadding);
                }
                if present == 0 {
                    (first_offset, first_size) = (offset, layout.size);
                } else if offset != first_offset || layout.size != first_size {
                    self.broken = self.broken.and(ConstRule::SameLayout);
                }
                present |= 1 << column;
            }
            column += 1;
        }
        if field.wide && present & X86_32 != 0 && present != X86_32 {
            self.broken = self.broken.and(ConstRule::WideAlignment);
        }
    }

    /// From here on columns differ.
    const fn each_for_itself(&mut self) {
        if self.is_uniform {
            self.is_uniform = false;
            self.end = [self.end[0]; Abi::COUNT];
            self.align = [self.align[0]; Abi::COUNT];
        }
    }

    /// What can be said once all fields have their places.
    pub(crate) const fn finish(
        mut self,
        expected: Expected,
        declared: Option<[u64; Abi::COUNT]>,
    ) -> Summary {
        self.each_for_itself();
        let mut broken = self.broken;
        let mut table = [Layout::ABSENT; Abi::COUNT];
        let mut first = None;
        let mut column = 0;
        while column < Abi::COUNT {
            if self.on >> column & 1 == 1 {
                let (end, align) = (self.end[column], self.align[column]);
                let size = round_up(end, align);
                table[column] = Layout { size, align };
                if size != end {
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
                if let Some(declared) = &declared
                    && declared[column] != size
                {
                    broken = broken.and(ConstRule::DeclaredSize);
                }
            }
            column += 1;
        }
        let is_sound = broken.bits() == expected.bits();
        Summary { table, is_sound }
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
    use crate::scalars;

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
            let closer = checked.first();
            assert_eq!(summary.is_sound, closer.is_none(), "{checked:?}");
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
