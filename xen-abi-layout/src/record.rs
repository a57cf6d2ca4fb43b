// SPDX-License-Identifier: MIT
//! Where the fields of a record lie: C's rules, walked once for all architectures side by side.

use crate::{Abi, AbiSet, Layout, Table};

/// Struct or union.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Fields one after another.
    Struct,
    /// Fields over each other.
    Union,
}

impl Kind {
    /// Where a field of this layout begins if those before it end at `end`, and where they end with
    /// it: the longest one, in a union.
    pub const fn put(self, end: u64, layout: Layout) -> (u64, u64) {
        match self {
            Kind::Struct => {
                let offset = round_up(end, layout.align);
                (offset, offset.saturating_add(layout.size))
            }
            Kind::Union if layout.size > end => (0, layout.size),
            Kind::Union => (0, end),
        }
    }
}

/// A field, as far as its layout goes.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// Its name.
    pub name: &'a str,
    /// The layout of its type; of one element, for an array.
    pub element: Table,
    /// How many elements there are; 1 for anything that is not an array.
    pub count: [u64; Abi::COUNT],
    /// Where the field exists.
    pub abis: AbiSet,
    /// Whether it is a 64-bit integer without an alignment of its own, which x86_32 aligns to 4.
    pub wide: bool,
}

impl<'a> Field<'a> {
    /// A field that is not an array.
    pub const fn new(name: &'a str, element: Table) -> Field<'a> {
        Field {
            name,
            element,
            count: [1; Abi::COUNT],
            abis: AbiSet::ALL,
            wide: false,
        }
    }

    /// The same with `count` elements.
    pub const fn times(mut self, count: u64) -> Field<'a> {
        if matches!(self.count, [1, 1, 1, 1, 1, 1]) {
            self.count = [count; Abi::COUNT];
            return self;
        }
        self.times_each([count; Abi::COUNT])
    }

    /// The same with another number of elements on each architecture.
    pub const fn times_each(mut self, count: [u64; Abi::COUNT]) -> Field<'a> {
        let mut column = 0;
        while column < Abi::COUNT {
            self.count[column] = match self.count[column] {
                1 => count[column],
                before => before.saturating_mul(count[column]),
            };
            column += 1;
        }
        self
    }

    /// The same, on `abis` only.
    pub const fn on(mut self, abis: AbiSet) -> Field<'a> {
        self.abis = abis;
        self
    }

    /// The same, saying whether it is a 64-bit integer without an alignment of its own.
    pub const fn wide(mut self, wide: bool) -> Field<'a> {
        self.wide = wide;
        self
    }

    /// Whether it is there and the same on every architecture, as nearly every field is.
    pub(crate) const fn is_uniform(&self) -> bool {
        let [a, b, c, d, e, f] = &self.element;
        let [u, v, w, x, y, z] = self.count;
        self.abis.bits() == AbiSet::ALL.bits()
            && a.align != 0
            && a.size == b.size
            && a.align == b.align
            && a.size == c.size
            && a.align == c.align
            && a.size == d.size
            && a.align == d.align
            && a.size == e.size
            && a.align == e.align
            && a.size == f.size
            && a.align == f.align
            && u == v
            && u == w
            && u == x
            && u == y
            && u == z
    }

    /// Its layout in one column, all elements together.
    pub const fn layout(&self, column: usize) -> Layout {
        let element = self.element[column];
        match self.count[column] {
            1 => element,
            count => Layout {
                size: element.size.saturating_mul(count),
                align: element.align,
            },
        }
    }
}

/// A struct or union.
#[derive(Clone, Copy, Debug)]
pub struct Record<'a> {
    /// Its name.
    pub name: &'a str,
    /// Struct or union.
    pub kind: Kind,
    /// Where it exists.
    pub abis: AbiSet,
    /// Its fields, in order.
    pub fields: &'a [Field<'a>],
}

impl Record<'_> {
    /// Objects larger than this cannot be told from a mistake; no architecture could pass one.
    pub const LARGEST: u64 = 1 << 30;

    /// Size and alignment on every architecture on which it exists.
    pub const fn table(&self) -> Table {
        let mut walk = Walk::new(self.kind);
        let mut field = 0;
        while field < self.fields.len() {
            walk = walk.step(&self.fields[field]).0;
            field += 1;
        }
        walk.finish(self.abis).0
    }

    /// Whether every byte belongs to a field, and in a union to all of them, on every architecture on
    /// which the record exists. What the fields themselves consist of is not asked.
    pub const fn is_dense(&self) -> bool {
        let table = self.table();
        let mut column = 0;
        while column < Abi::COUNT {
            let (mut sum, mut shortest) = (0u64, u64::MAX);
            let mut field = 0;
            while field < self.fields.len() {
                if self.fields[field].abis.has_column(column) {
                    let size = self.fields[field].layout(column).size;
                    sum = sum.saturating_add(size);
                    if size < shortest {
                        shortest = size;
                    }
                }
                field += 1;
            }
            let filled = match self.kind {
                Kind::Struct => sum,
                Kind::Union => shortest,
            };
            if self.abis.has_column(column) && filled != table[column].size {
                return false;
            }
            column += 1;
        }
        true
    }

    /// The offset of field number `wanted` in one column.
    pub const fn offset(&self, wanted: usize, column: usize) -> u64 {
        let mut walk = Walk::new(self.kind);
        let mut field = 0;
        loop {
            let (next, step) = walk.step(&self.fields[field]);
            if field == wanted {
                return step.offset[column];
            }
            walk = next;
            field += 1;
        }
    }
}

/// A walk over the fields of a record, on all architectures at once.
#[derive(Clone, Copy, Debug)]
pub struct Walk {
    kind: Kind,
    /// The end of the last field, or of the longest one of a union.
    end: [u64; Abi::COUNT],
    align: [u64; Abi::COUNT],
}

/// Where a walk put a field.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Its offset in bytes.
    pub offset: [u64; Abi::COUNT],
    /// The bytes of padding before it.
    pub hole: [u64; Abi::COUNT],
}

impl Walk {
    /// A walk that has not met a field.
    pub const fn new(kind: Kind) -> Walk {
        Walk {
            kind,
            end: [0; Abi::COUNT],
            align: [1; Abi::COUNT],
        }
    }

    /// Puts the next field where C does.
    pub const fn step(mut self, field: &Field<'_>) -> (Walk, Step) {
        let mut step = Step {
            offset: [0; Abi::COUNT],
            hole: [0; Abi::COUNT],
        };
        let mut column = 0;
        while column < Abi::COUNT {
            let layout = field.layout(column);
            if field.abis.has_column(column) && layout.is_present() {
                if layout.align > self.align[column] {
                    self.align[column] = layout.align;
                }
                let (offset, end) = self.kind.put(self.end[column], layout);
                if matches!(self.kind, Kind::Struct) {
                    step.hole[column] = offset - self.end[column];
                }
                step.offset[column] = offset;
                self.end[column] = end;
            }
            column += 1;
        }
        (self, step)
    }

    /// The whole record's layout on `abis`, and the bytes of padding at its tail.
    pub const fn finish(self, abis: AbiSet) -> (Table, [u64; Abi::COUNT]) {
        let mut table = [Layout::ABSENT; Abi::COUNT];
        let mut tail = [0; Abi::COUNT];
        let mut column = 0;
        while column < Abi::COUNT {
            if abis.has_column(column) {
                let size = round_up(self.end[column], self.align[column]);
                table[column] = Layout {
                    size,
                    align: self.align[column],
                };
                tail[column] = size - self.end[column];
            }
            column += 1;
        }
        (table, tail)
    }
}

/// Sizes saturate rather than wrap: a saturated one is far above [`Record::LARGEST`].
pub(crate) const fn round_up(value: u64, align: u64) -> u64 {
    // An alignment is a power of two.
    let mask = align.wrapping_sub(1);
    match value.checked_add(mask) {
        Some(above) => above & !mask,
        None => value,
    }
}
