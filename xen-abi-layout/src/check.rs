// SPDX-License-Identifier: MIT
//! The rules that need sizes.

use crate::{Abi, AbiSet, Record, Walk};

/// A rule that is decided by sizes and offsets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum ConstRule {
    /// No padding between fields.
    ImplicitPadding,
    /// No padding after the last field.
    TailPadding,
    /// Every field at the same place, and of the same size, on every ABI.
    SameLayout,
    /// 64-bit integers aligned to eight bytes on x86_32 too.
    WideAlignment,
    /// The size is the one that the author states.
    DeclaredSize,
    /// The record is of a size that a machine can hold.
    RecordSize,
    /// An `expect` of one of the rules above meets something.
    UnusedExpect,
}

impl ConstRule {
    /// All of them.
    pub const ALL: [ConstRule; 7] = [
        ConstRule::ImplicitPadding,
        ConstRule::TailPadding,
        ConstRule::SameLayout,
        ConstRule::WideAlignment,
        ConstRule::DeclaredSize,
        ConstRule::RecordSize,
        ConstRule::UnusedExpect,
    ];

    /// The rule's id, as in an `expect`.
    pub const fn id(self) -> &'static str {
        match self {
            ConstRule::ImplicitPadding => "implicit_padding",
            ConstRule::TailPadding => "tail_padding",
            ConstRule::SameLayout => "same_layout",
            ConstRule::WideAlignment => "wide_alignment",
            ConstRule::DeclaredSize => "declared_size",
            ConstRule::RecordSize => "record_size",
            ConstRule::UnusedExpect => "unused_expect",
        }
    }

    /// The rule with this id.
    pub fn from_id(id: &str) -> Option<ConstRule> {
        ConstRule::ALL.into_iter().find(|rule| rule.id() == id)
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// The rules that an item is expected to break.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Expected(u8);

impl Expected {
    /// None.
    pub const NOTHING: Expected = Expected(0);

    /// These and `rule`.
    pub const fn and(self, rule: ConstRule) -> Expected {
        Expected(self.0 | rule.bit())
    }

    /// These less `rule`.
    pub const fn without(self, rule: ConstRule) -> Expected {
        Expected(self.0 & !rule.bit())
    }

    /// A bit for each, as [`bits`](Expected::bits) has them.
    pub const fn from_bits(bits: u8) -> Expected {
        Expected(bits)
    }

    /// A bit for each.
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// Whether `rule` is among them.
    pub const fn contains(self, rule: ConstRule) -> bool {
        self.0 & rule.bit() != 0
    }
}

/// Where in an item's source a violation is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// At the item's name.
    Record,
    /// At the name of this field.
    Field(usize),
    /// At the `expect` of this rule.
    Expect(ConstRule),
}

/// A broken rule.
#[derive(Clone, Copy, Debug)]
pub struct Violation {
    /// Which one.
    pub rule: ConstRule,
    /// Where.
    pub place: Place,
    /// On which architectures.
    pub(crate) abis: AbiSet,
    /// The number that the message states for each of them: bytes of padding, size or offset.
    pub(crate) numbers: [u64; Abi::COUNT],
    /// A second number for each: a field's size beside its offset, a declared size beside the real one.
    pub(crate) others: [u64; Abi::COUNT],
}

/// A record together with what it is expected to break.
#[derive(Clone, Copy, Debug)]
pub struct Checked<'a> {
    /// The record.
    pub record: Record<'a>,
    /// What its `expect`s name.
    pub expected: Expected,
    /// The size that the author states for each architecture.
    pub declared: Option<[u64; Abi::COUNT]>,
}

/// Counts violations down to the wanted one.
struct Search {
    left: usize,
    expected: Expected,
    met: Expected,
}

impl Search {
    /// Whether this violation is the wanted one.
    const fn meets(&mut self, rule: ConstRule) -> bool {
        self.met = self.met.and(rule);
        if self.expected.contains(rule) {
            return false;
        }
        if self.left == 0 {
            return true;
        }
        self.left -= 1;
        false
    }
}

impl Checked<'_> {
    /// Violation number `index`, counting those that nobody expects.
    pub const fn violation(&self, index: usize) -> Option<Violation> {
        let record = &self.record;
        let mut search = Search {
            left: index,
            expected: self.expected,
            met: Expected::NOTHING,
        };
        let mut walk = Walk::new(record.kind);
        let mut differs = false;
        let mut at = 0;
        while at < record.fields.len() {
            let field = &record.fields[at];
            let place = Place::Field(at);
            let abis = self.present(field.abis, at);
            let (next, step) = walk.step(field);
            walk = next;
            let holes = nonzero(step.hole, abis);
            if !holes.is_empty() && search.meets(ConstRule::ImplicitPadding) {
                let rule = ConstRule::ImplicitPadding;
                return Some(Violation::new(rule, place, holes, step.hole, step.hole));
            }
            if field.wide
                && abis.contains(Abi::X86_32)
                && abis.len() > 1
                && search.meets(ConstRule::WideAlignment)
            {
                let rule = ConstRule::WideAlignment;
                return Some(Violation::new(rule, place, abis, step.offset, step.offset));
            }
            if !differs {
                let sizes = self.field_sizes(at);
                if !all_equal(sizes, abis) || !all_equal(step.offset, abis) {
                    differs = true;
                    if search.meets(ConstRule::SameLayout) {
                        let rule = ConstRule::SameLayout;
                        return Some(Violation::new(rule, place, abis, step.offset, sizes));
                    }
                }
            }
            at += 1;
        }
        let (table, tail) = walk.finish(record.abis);
        let sizes = sizes_of(table);
        let tails = nonzero(tail, record.abis);
        let place = Place::Record;
        let huge = above(sizes, record.abis, Record::LARGEST);
        if !huge.is_empty() && search.meets(ConstRule::RecordSize) {
            return Some(Violation::new(
                ConstRule::RecordSize,
                place,
                huge,
                sizes,
                sizes,
            ));
        }
        if !tails.is_empty() && search.meets(ConstRule::TailPadding) {
            return Some(Violation::new(
                ConstRule::TailPadding,
                place,
                tails,
                tail,
                tail,
            ));
        }
        if !differs && !all_equal(sizes, record.abis) && search.meets(ConstRule::SameLayout) {
            return Some(Violation::new(
                ConstRule::SameLayout,
                place,
                record.abis,
                sizes,
                sizes,
            ));
        }
        if let Some(declared) = self.declared {
            let wrong = different(sizes, declared, record.abis);
            if !wrong.is_empty() && search.meets(ConstRule::DeclaredSize) {
                let rule = ConstRule::DeclaredSize;
                return Some(Violation::new(rule, place, wrong, sizes, declared));
            }
        }
        self.unused_expect(search.met, search.left)
    }

    /// The `expect` number `left` among those that met nothing.
    const fn unused_expect(&self, met: Expected, mut left: usize) -> Option<Violation> {
        let mut at = 0;
        while at < ConstRule::ALL.len() {
            let rule = ConstRule::ALL[at];
            if self.expected.contains(rule) && !met.contains(rule) {
                if left == 0 {
                    let place = Place::Expect(rule);
                    let none = [0; Abi::COUNT];
                    let abis = self.record.abis;
                    return Some(Violation::new(
                        ConstRule::UnusedExpect,
                        place,
                        abis,
                        none,
                        none,
                    ));
                }
                left -= 1;
            }
            at += 1;
        }
        None
    }

    /// Where both the record and its field number `at` exist.
    const fn present(&self, abis: AbiSet, at: usize) -> AbiSet {
        let mut present = self.record.abis.and(abis);
        let mut column = 0;
        while column < Abi::COUNT {
            if !self.record.fields[at].element[column].is_present() {
                present = present.and(AbiSet::of(Abi::ALL[column]).complement());
            }
            column += 1;
        }
        present
    }

    const fn field_sizes(&self, at: usize) -> [u64; Abi::COUNT] {
        let mut sizes = [0; Abi::COUNT];
        let mut column = 0;
        while column < Abi::COUNT {
            sizes[column] = self.record.fields[at].layout(column).size;
            column += 1;
        }
        sizes
    }
}

impl Violation {
    const fn new(
        rule: ConstRule,
        place: Place,
        abis: AbiSet,
        numbers: [u64; Abi::COUNT],
        others: [u64; Abi::COUNT],
    ) -> Violation {
        Violation {
            rule,
            place,
            abis,
            numbers,
            others,
        }
    }
}

const fn sizes_of(table: crate::Table) -> [u64; Abi::COUNT] {
    let mut sizes = [0; Abi::COUNT];
    let mut column = 0;
    while column < Abi::COUNT {
        sizes[column] = table[column].size;
        column += 1;
    }
    sizes
}

/// The members of `abis` whose number is not zero.
const fn nonzero(numbers: [u64; Abi::COUNT], abis: AbiSet) -> AbiSet {
    above(numbers, abis, 0)
}

/// The members of `abis` whose number is above `limit`.
const fn above(numbers: [u64; Abi::COUNT], abis: AbiSet, limit: u64) -> AbiSet {
    let mut found = AbiSet::NONE;
    let mut column = 0;
    while column < Abi::COUNT {
        if abis.has_column(column) && numbers[column] > limit {
            found = found.or(AbiSet::of(Abi::ALL[column]));
        }
        column += 1;
    }
    found
}

/// The members of `abis` whose two numbers differ.
const fn different(one: [u64; Abi::COUNT], other: [u64; Abi::COUNT], abis: AbiSet) -> AbiSet {
    let mut found = AbiSet::NONE;
    let mut column = 0;
    while column < Abi::COUNT {
        if abis.has_column(column) && one[column] != other[column] {
            found = found.or(AbiSet::of(Abi::ALL[column]));
        }
        column += 1;
    }
    found
}

/// Whether all members of `abis` have the same number.
pub(crate) const fn all_equal(numbers: [u64; Abi::COUNT], abis: AbiSet) -> bool {
    let mut first = None;
    let mut column = 0;
    while column < Abi::COUNT {
        if abis.has_column(column) {
            match first {
                None => first = Some(numbers[column]),
                Some(number) => {
                    if number != numbers[column] {
                        return false;
                    }
                }
            }
        }
        column += 1;
    }
    true
}
