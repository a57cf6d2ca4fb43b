//! Legal definitions at random: what the language allows, in all combinations.

use xen_abi_layout::AbiSet;

use super::definition::{Field, Item, Record};
use super::prng::Prng;
use super::{clean, conditions};

/// Types of fixed width, and the bytes that they take at most.
const FIXED: [(&str, u64); 10] = [
    ("u8", 1),
    ("u16", 2),
    ("u32", 4),
    ("u64", 8),
    ("i8", 1),
    ("i16", 2),
    ("i32", 4),
    ("i64", 8),
    ("uint64_aligned_t", 8),
    ("int64_aligned_t", 8),
];
const WORDS: [&str; 2] = ["xen_pfn_t", "xen_ulong_t"];
const NATIVE: [&str; 9] = [
    "c_char", "c_schar", "c_uchar", "c_short", "c_ushort", "c_int", "c_uint", "c_long", "c_ulong",
];
const HANDLES: [&str; 4] = [
    "GuestHandle",
    "GuestHandle64",
    "ConstGuestHandle",
    "ConstGuestHandle64",
];
/// Records larger than this are not put into others.
const LARGEST: u64 = 1 << 14;

/// A type that later definitions may use.
#[derive(Clone, Debug)]
struct Known {
    name: String,
    abis: AbiSet,
    bytes: u64,
    /// Whether `size_of` it is the length of something.
    measurable: bool,
}

/// A type that has been chosen, and what comes with it.
struct Chosen {
    ty: String,
    bytes: u64,
    /// The rule that a field of it breaks.
    breaks: Option<&'static str>,
    inner: Inner,
}

/// Whether a type is a record that C writes in a field's place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Inner {
    No,
    Inline,
}

impl Chosen {
    fn plain(ty: impl Into<String>, bytes: u64) -> Chosen {
        Chosen {
            ty: ty.into(),
            bytes,
            breaks: None,
            inner: Inner::No,
        }
    }

    fn breaking(rule: &'static str, ty: impl Into<String>, bytes: u64) -> Chosen {
        Chosen {
            breaks: Some(rule),
            ..Chosen::plain(ty, bytes)
        }
    }
}

/// Makes the definitions of one header.
pub(crate) struct Generator {
    random: Prng,
    items: Vec<Item>,
    types: Vec<Known>,
    /// Names that handles are defined for.
    handles: Vec<String>,
    lengths: Vec<(String, u64)>,
    number: usize,
}

/// What a record is part of.
#[derive(Clone, Copy)]
struct Within {
    abis: AbiSet,
    depth: u32,
}

impl Generator {
    pub(crate) fn new(random: Prng) -> Generator {
        let handles = ["uint8", "uint16", "uint32", "uint64", "c_void"];
        Generator {
            random,
            items: Vec::new(),
            types: Vec::new(),
            handles: handles.map(str::to_owned).to_vec(),
            lengths: Vec::new(),
            number: 0,
        }
    }

    /// A header of so many definitions: records that stand by themselves, with what they need.
    pub(crate) fn header(mut self, definitions: usize) -> Vec<Item> {
        for _ in 0..definitions {
            if self.random.percent(20) {
                self.helper();
            }
            if self.random.percent(10) {
                let name = self.fresh("random");
                let clean = clean::record(&mut self.random, &name, 8, 1);
                self.items.push(Item::Record(clean.record));
            } else {
                self.top();
            }
        }
        self.items
    }

    fn fresh(&mut self, prefix: &str) -> String {
        self.number += 1;
        format!("{prefix}{}", self.number)
    }

    fn text(&mut self, text: String) {
        self.items.push(Item::Text(text));
    }

    /// A constant, an alias or a group, for fields to use.
    fn helper(&mut self) {
        match self.random.below(5) {
            0 => {
                let (name, value) = (self.fresh("RANDOM_N"), self.random.between(1, 6));
                self.text(format!(
                    "/// A.\n#[xen_abi]\npub const {name}: u32 = {value};"
                ));
                self.lengths.push((name, value));
            }
            1 | 2 => self.alias(),
            _ => self.group(),
        }
    }

    fn alias(&mut self) {
        let name = self.fresh("alias") + "_t";
        let (mut ty, mut bytes) = {
            let (ty, bytes) = *self.random.pick(&FIXED);
            (ty.to_owned(), bytes)
        };
        if self.random.percent(25) {
            let length = self.random.between(1, 5);
            (ty, bytes) = (format!("[{ty}; {length}]"), bytes * length);
        }
        let args = if self.random.percent(40) {
            self.handles.push(name.clone());
            "(handle)"
        } else {
            ""
        };
        self.text(format!("/// A.\n#[xen_abi{args}]\npub type {name} = {ty};"));
        self.know(name, AbiSet::ALL, bytes);
    }

    fn group(&mut self) {
        let name = self.fresh("Group");
        let (repr, bytes) = *self.random.pick(&FIXED[..8]);
        let bits = bytes * 8 - u64::from(repr.starts_with('i'));
        let variants: Vec<String> = (0..self.random.between(1, 4))
            .map(|at| format!("    /// A.\n    RANDOM_{name}_{at} = {at},\n"))
            .collect();
        let flags: Vec<String> = (0..self.random.between(1, bits.min(9)))
            .map(|at| format!("    /// A.\n    RANDOM_{name}_{at} = 1 << {at},\n"))
            .collect();
        let (form, body) = match self.random.below(4) {
            0 if !repr.starts_with('i') => (format!("flags({repr})"), flags),
            1 => ("c_enum(u32)".to_owned(), variants),
            2 => (format!("c_enum(u32), typedef({name}_t)"), variants),
            _ => (format!("open_enum({repr})"), variants),
        };
        let body = body.concat();
        self.text(format!(
            "/// A.\n#[xen_abi({form})]\npub enum {name} {{\n{body}}}"
        ));
        let is_enum = form.starts_with("c_enum");
        self.know(name, AbiSet::ALL, if is_enum { 4 } else { bytes });
    }

    fn know(&mut self, name: String, abis: AbiSet, bytes: u64) {
        self.types.push(Known {
            name,
            abis,
            bytes,
            measurable: bytes > 0,
        });
    }

    /// A record that stands by itself.
    fn top(&mut self) {
        let mut abis = AbiSet::ALL;
        let name = self.fresh("random");
        let mut args = Vec::new();
        if self.random.percent(8) {
            abis = conditions::some(&mut self.random);
            args.push(format!("when({})", conditions::words(abis)));
        }
        let mut names = vec![name.clone()];
        match self.random.below(8) {
            0 | 1 => {
                args.push("typedef".to_owned());
                names.push(format!("{name}_t"));
            }
            2 => {
                args.push(format!("typedef({name}_t, {name}_other_t), joined"));
                names.push(format!("{name}_t"));
                names.push(format!("{name}_other_t"));
            }
            3 => args.push("untagged".to_owned()),
            _ => {}
        }
        let has_typedef = names.len() > 1;
        let untagged = args.iter().any(|arg| arg == "untagged");
        // Elsewhere the handle's target would be missing.
        let handle = (has_typedef || untagged) && abis == AbiSet::ALL && self.random.percent(50);
        if handle {
            args.push("handle".to_owned());
        }
        let within = Within { abis, depth: 0 };
        let (mut record, bytes, flexible) = self.record(name, within);
        args.append(&mut record.args);
        record.args = args;
        record.states_size = self.random.percent(15);
        self.items.push(Item::Record(record));
        if handle {
            let target = if untagged { &names[0] } else { &names[1] };
            self.handles.push(target.clone());
        }
        if !flexible && bytes <= LARGEST {
            for name in names {
                self.know(name, abis, bytes);
            }
        }
    }

    /// A record, the bytes that it takes at most, and whether it ends in a flexible array.
    fn record(&mut self, name: String, within: Within) -> (Record, u64, bool) {
        let union = self.random.percent(if within.depth == 0 { 15 } else { 50 });
        let mut record = Record::new(name, Vec::new());
        record.union = union;
        let count = match self.random.below(40) {
            0 if within.depth == 0 => 0,
            _ => self
                .random
                .between(1, if within.depth == 0 { 7 } else { 4 }),
        };
        let mut bytes = 0;
        for _ in 0..count {
            bytes += 8 + self.fields(&mut record, within);
        }
        let always = |field: &Field| {
            !field
                .abi
                .iter()
                .any(|argument| argument.starts_with("when"))
        };
        // C allows an array without a length only behind another field.
        let flexible = within.depth == 0
            && !union
            && record.fields.iter().any(always)
            && self.random.percent(5);
        if flexible {
            self.flexible(&mut record, within);
        }
        (record, bytes, flexible)
    }

    /// A field, or the alternatives of one. Says how many bytes they take at most.
    fn fields(&mut self, record: &mut Record, within: Within) -> u64 {
        match self.random.below(40) {
            0 | 1 => {
                let name = self.fresh("f");
                let one = conditions::some(&mut self.random);
                let other = one.complement();
                let mut bytes = 0;
                for abis in [one, other] {
                    let condition = format!("when({})", conditions::words(abis));
                    let within = Within {
                        abis: within.abis.and(abis),
                        ..within
                    };
                    bytes += self.field(record, &name, within, Some(condition));
                }
                bytes
            }
            2..5 => {
                let abis = conditions::some(&mut self.random);
                let name = self.fresh("f");
                let condition = format!("when({})", conditions::words(abis));
                let within = Within {
                    abis: within.abis.and(abis),
                    ..within
                };
                self.field(record, &name, within, Some(condition))
            }
            5 => {
                let name = self.fresh("f");
                let condition = *self.random.pick(&conditions::SEEN_BY_RUST);
                self.field(record, &name, within, Some(format!("when({condition})")))
            }
            6 => {
                // Alternatives of which Rust sees one.
                let name = self.fresh("f");
                let (unseen, seen) = *self.random.pick(&conditions::ALTERNATIVES);
                let (ty, _) = *self.random.pick(&FIXED);
                let unseen = Field::new(&name, ty).with(format!("when({unseen})"));
                record.fields.push(unseen);
                self.field(record, &name, within, Some(format!("when({seen})")))
            }
            7 | 8 => {
                let (name, bytes) = (self.fresh("_pad"), self.random.between(1, 7));
                record.fields.push(Field::padding(name, bytes));
                bytes
            }
            9 if !record.union => self.bits(record),
            _ => {
                let name = self.fresh("f");
                self.field(record, &name, within, None)
            }
        }
    }

    fn field(
        &mut self,
        record: &mut Record,
        name: &str,
        within: Within,
        condition: Option<String>,
    ) -> u64 {
        let chosen = if within.abis.is_empty() {
            Chosen::plain("u32", 4)
        } else {
            self.ty(&record.name, within)
        };
        let (mut ty, mut bytes) = (chosen.ty.clone(), chosen.bytes);
        let mut arrays = 0;
        while arrays < 3 && self.random.percent(20) && bytes < LARGEST {
            let (length, times) = self.length(within.abis);
            (ty, bytes) = (format!("[{ty}; {length}]"), bytes * times);
            arrays += 1;
        }
        record.expects.extend(chosen.breaks.map(str::to_owned));
        let mut field = Field::new(name, ty);
        if chosen.inner == Inner::Inline && arrays == 0 && self.random.percent(25) {
            field = field.with("nameless");
        }
        if let Some(condition) = &condition {
            field = field.with(condition);
        }
        if self.random.percent(4) {
            field = field.with("reserved");
            field.public = false;
        }
        record.fields.push(field);
        if chosen.inner == Inner::Inline && self.random.percent(15) {
            // C may declare the two together.
            let twin = Field::new(self.fresh("f"), chosen.ty);
            record.fields.push(match condition {
                Some(condition) => twin.with(condition),
                None => twin,
            });
            bytes += chosen.bytes;
        }
        bytes
    }

    /// An integer that C divides.
    fn bits(&mut self, record: &mut Record) -> u64 {
        let (ty, bytes) = *self.random.pick(&FIXED[..8]);
        let mut left = bytes * 8;
        let mut parts = Vec::new();
        while left > 0 {
            let begin = bytes * 8 - left;
            let name = match !parts.is_empty() && self.random.percent(15) {
                true => "_".to_owned(),
                false => self.fresh("bit"),
            };
            // The first decides how C aligns them all.
            let narrow = *self.random.pick(&[8, 16, 32]);
            if !parts.is_empty() && narrow < bytes * 8 && self.random.percent(30) {
                let room = (narrow - begin % narrow).min(left);
                if room == narrow && name != "_" && self.random.percent(40) {
                    parts.push(format!("{name}: u{narrow}"));
                    left -= narrow;
                } else {
                    let width = self.random.between(1, room);
                    parts.push(format!("{name}: u{narrow} = {width}"));
                    left -= width;
                }
            } else if left < 8 && !parts.is_empty() && self.random.percent(25) {
                // What is left of a byte belongs to nobody else.
                break;
            } else {
                let width = self.random.between(1, left);
                parts.push(format!("{name} = {width}"));
                left -= width;
            }
        }
        let name = self.fresh("f");
        let field = Field::new(name, ty).with(format!("bits({})", parts.join(", ")));
        record.expects.insert("no_bit_field".to_owned());
        record.fields.push(field);
        bytes
    }

    fn flexible(&mut self, record: &mut Record, within: Within) {
        let name = self.fresh("f");
        let (form, length) = *self.random.pick(&[
            ("flexible", 0),
            ("flexible(RANDOM_FLEXIBLE)", 0),
            ("flexible(0)", 0),
            ("flexible(1)", 1),
        ]);
        let within = Within { depth: 9, ..within };
        let chosen = self.ty(&record.name, within);
        record.expects.extend(chosen.breaks.map(str::to_owned));
        let field = Field::new(name, format!("[{}; {length}]", chosen.ty));
        record.fields.push(field.with(form));
    }

    /// An array's length, and a number that it does not exceed.
    fn length(&mut self, abis: AbiSet) -> (String, u64) {
        let small = self.random.between(1, 5);
        match self.random.below(10) {
            0 if !self.lengths.is_empty() => {
                let (name, value) = self.random.pick(&self.lengths).clone();
                (format!("{name} as usize"), value)
            }
            1 => (format!("1 << {}", small - 1), 1 << (small - 1)),
            2 => (format!("{small} * 2 + 1"), small * 2 + 1),
            3 => match self.known(abis, 16) {
                Some(known) if known.measurable => {
                    (format!("size_of::<{}>()", known.name), known.bytes + 8)
                }
                _ => (small.to_string(), small),
            },
            _ => (small.to_string(), small),
        }
    }

    /// An earlier type that exists on all of these and is not larger than this.
    fn known(&mut self, abis: AbiSet, bytes: u64) -> Option<Known> {
        let fits = |known: &&Known| known.abis.and(abis) == abis && known.bytes <= bytes;
        let fitting: Vec<&Known> = self.types.iter().filter(fits).collect();
        match fitting.is_empty() {
            true => None,
            false => Some((*self.random.pick(&fitting)).clone()),
        }
    }

    fn ty(&mut self, host: &str, within: Within) -> Chosen {
        match self.random.below(50) {
            0..3 => Chosen::plain(*self.random.pick(&WORDS), 8),
            3..6 => Chosen::breaking("no_native_int", *self.random.pick(&NATIVE), 8),
            6 | 7 => {
                let target = match self.random.below(5) {
                    0 => "c_void".to_owned(),
                    1 => self.random.pick(&FIXED[..8]).0.to_owned(),
                    2 => format!("[u16; {}]", self.random.between(1, 4)),
                    3 => format!("*const {}", self.random.pick(&FIXED[..8]).0),
                    _ => self
                        .known(within.abis, u64::MAX)
                        .map_or("c_int".to_owned(), |known| known.name),
                };
                let mutability = self.random.pick(&["mut", "const"]);
                Chosen::breaking("no_pointer", format!("*{mutability} {target}"), 8)
            }
            8..13 => {
                let handle = *self.random.pick(&HANDLES);
                let target = self.random.pick(&self.handles).clone();
                Chosen::plain(format!("{handle}<{target}>"), 8)
            }
            13..22 => match self.known(within.abis, LARGEST) {
                Some(known) => Chosen::plain(known.name, known.bytes),
                None => Chosen::plain("u16", 2),
            },
            22..29 if within.depth < 3 => self.inner(host, within),
            _ => {
                let (ty, bytes) = *self.random.pick(&FIXED);
                Chosen::plain(ty, bytes)
            }
        }
    }

    /// A record that C writes in the place of a field's type, before the record around it.
    fn inner(&mut self, host: &str, within: Within) -> Chosen {
        let name = self.fresh(&format!("{host}__"));
        let nested = self.random.percent(25);
        let mut args = vec![if nested { "nested" } else { "inline" }.to_owned()];
        if within.abis != AbiSet::ALL {
            args.push(format!("when({})", conditions::words(within.abis)));
        }
        let within = Within {
            depth: within.depth + 1,
            ..within
        };
        let (mut record, bytes, _) = self.record(name.clone(), within);
        record.args = args;
        record.documented = self.random.percent(30);
        self.items.push(Item::Record(record));
        let inner = if nested { Inner::No } else { Inner::Inline };
        Chosen {
            inner,
            ..Chosen::plain(name, bytes)
        }
    }
}
