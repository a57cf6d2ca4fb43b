//! Definitions that break no rule at all, because every byte has a name.

use super::definition::{Field, Record};
use super::prng::Prng;

/// Types that are laid out alike everywhere: their sizes are their alignments.
const TYPES: [(&str, u64); 10] = [
    ("u8", 1),
    ("i8", 1),
    ("u16", 2),
    ("i16", 2),
    ("u32", 4),
    ("i32", 4),
    ("uint64_aligned_t", 8),
    ("int64_aligned_t", 8),
    ("GuestHandle64<uint8>", 8),
    ("ConstGuestHandle64<c_void>", 8),
];

/// A record without holes, and how it is laid out.
#[derive(Clone, Debug)]
pub(crate) struct Clean {
    pub(crate) record: Record,
    pub(crate) size: u64,
    pub(crate) align: u64,
}

/// A struct of types that are aligned to at most `align` bytes, whose size is a multiple of `unit`.
pub(crate) fn record(random: &mut Prng, name: &str, align: u64, unit: u64) -> Clean {
    let mut clean = Clean {
        record: Record::new(name, Vec::new()),
        size: 0,
        align: 1,
    };
    clean.record.clean = true;
    for at in 0..random.between(1, 7) {
        let fitting: Vec<(&str, u64)> = TYPES
            .into_iter()
            .filter(|(_, size)| *size <= align)
            .collect();
        let (ty, size) = *random.pick(&fitting);
        clean.fill(size);
        let (ty, times) = match random.percent(25) {
            true => {
                let length = random.between(1, 5);
                (format!("[{ty}; {length}]"), length)
            }
            false => (ty.to_owned(), 1),
        };
        clean
            .record
            .fields
            .push(Field::new(format!("{name}_f{at}"), ty));
        clean.size += size * times;
        clean.align = clean.align.max(size);
    }
    clean.fill(unit.max(clean.align));
    clean
}

impl Clean {
    /// Adds padding up to a multiple of `unit` bytes.
    fn fill(&mut self, unit: u64) {
        let hole = self.size.next_multiple_of(unit) - self.size;
        if hole > 0 {
            let name = format!("_pad{}", self.record.fields.len());
            self.record.fields.push(Field::padding(name, hole));
            self.size += hole;
        }
    }
}
