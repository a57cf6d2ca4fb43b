//! Mistakes that only all definitions together can tell, as modules.

use super::definition::{self, Item};
use super::mistakes::any;
use super::prng::Prng;

/// A rule, and a text that breaks it, and only it.
pub(crate) type Mistake = (&'static str, fn(&mut Prng) -> String);

/// All of them.
pub(crate) const MISTAKES: &[Mistake] = &[
    ("discriminant_fits", |random| {
        let (repr, first) = *random.pick(&[
            ("u8", 0x100),
            ("u16", 0x1_0000),
            ("u32", 0x1_0000_0000),
            ("i8", 0x80),
            ("i32", 0x8000_0000),
        ]);
        group(&format!("open_enum({repr})"), first + random.below(1 << 20))
    }),
    ("flag_one_bit", |random| {
        let several = (1 << random.below(10)) | (1 << random.between(10, 30));
        group("flags(u32)", if random.percent(10) { 0 } else { several })
    }),
    ("value_fits", |random| {
        let number = random.below(1000);
        let (ty, value) = match random.below(5) {
            0 => ("u8", (256 + number).to_string()),
            1 => ("u32", format!("-{}", number + 1)),
            2 => ("u16", format!("{number} / 0")),
            3 => ("i16", (0x8000 + number).to_string()),
            _ => ("u64", format!("1 << {}", 32 + number % 32)),
        };
        one(&constant("RANDOM_A", ty, &value))
    }),
    ("duplicate_name", |random| {
        let record =
            "/// A.\n#[xen_abi(typedef)]\npub struct random_a {\n    /// A.\n    pub x: u8,\n}\n";
        one(&match random.below(4) {
            0 => constant("RANDOM_A", "u32", "1").repeat(2),
            1 => record.repeat(2),
            2 => format!("{record}/// A.\n#[xen_abi]\npub type random_a_t = u32;"),
            _ => {
                constant("RANDOM_A", "u32", "2")
                    + "/// A.\n#[xen_abi(open_enum(u8))]\npub enum RandomA {\n    /// A.\n    RANDOM_A = 1,\n}"
            }
        })
    }),
    ("header_order", |random| {
        let user =
            "/// A.\n#[xen_abi]\npub struct random_user {\n    /// A.\n    pub x: random_wrong,\n}";
        let items = [
            Item::Text(user.to_owned()),
            Item::Record(any(random).record),
        ];
        definition::header("random.h", "", &items).text
    }),
    ("cycle", |random| {
        let record = |name: &str, ty: &str| {
            format!("/// A.\n#[xen_abi]\npub struct {name} {{\n    /// A.\n    pub x: {ty},\n}}\n")
        };
        one(&match random.below(4) {
            0 => record("random_a", "random_b") + &record("random_b", "[random_a; 3]"),
            1 => {
                constant("RANDOM_A", "u32", "RANDOM_B + 1")
                    + &constant("RANDOM_B", "u32", "RANDOM_A")
            }
            2 => constant("RANDOM_A", "u32", "RANDOM_A * 2"),
            _ => record("random_a", "[random_a; 2]"),
        })
    }),
    ("c_only_hides", |random| {
        let text = random.pick(&[
            "#define RANDOM_HIDDEN 0x10",
            "struct random_hidden { int a; };",
            "#define RANDOM_HIDDEN(x) ((x) + 1)",
        ]);
        one(&format!(
            "c_only! {{ why: \"to hide something from Rust\", text: \"{text}\" }}"
        ))
    }),
    ("per_abi_length", |random| {
        let (length, other) = numbers(random);
        families(
            length,
            other,
            "{ x86: arch_x86::RANDOM_MAX, arm: arch_arm::RANDOM_MAX }",
            "any(x86, arm)), expect(same_layout, reason = \"r\"",
            "RANDOM_MAX as usize",
        )
    }),
    ("family", |random| {
        let (length, other) = numbers(random);
        families(
            length,
            other,
            "{ x86: arch_x86::RANDOM_MAX }",
            "x86",
            "per_abi!(RANDOM_MAX)",
        )
    }),
];

fn one(text: &str) -> String {
    definition::header("random.h", "", &[Item::Text(text.to_owned())]).text
}

fn constant(name: &str, ty: &str, value: &str) -> String {
    format!("/// A.\n#[xen_abi]\npub const {name}: {ty} = {value};\n")
}

fn group(form: &str, value: u64) -> String {
    one(&format!(
        "/// A.\n#[xen_abi({form})]\npub enum RandomWrong {{\n    /// A.\n    RANDOM_A = 1,\n    /// A.\n    \
         RANDOM_B = {value},\n}}"
    ))
}

/// Two numbers that differ.
fn numbers(random: &mut Prng) -> (u64, u64) {
    let number = random.between(1, 50);
    (number, number + random.between(1, 50))
}

/// Two architectures' headers, and one that uses a constant of theirs.
fn families(x86: u64, arm: u64, family: &str, when: &str, length: &str) -> String {
    let arch = |name: &str, number: u64| {
        format!(
            "mod arch_{name} {{\nuse xen_abi::prelude::*;\n\
             xen_header! {{ file: \"arch-{name}.h\", abis: [{name}] }}\n\
             /// A.\n#[xen_abi(member)]\npub const RANDOM_MAX: u32 = {number};\n}}\n"
        )
    };
    format!(
        "{}{}mod random {{\nuse super::{{arch_arm, arch_x86}};\nuse xen_abi::prelude::*;\n\
         xen_header! {{ file: \"random.h\", include: [\"arch-x86.h\" when x86, \"arch-arm.h\" when arm] }}\n\
         xen_family! {{\n    /// A.\n    pub const RANDOM_MAX: u32 = {family};\n}}\n\
         /// A.\n#[xen_abi(when({when}))]\npub struct random_user {{\n    /// A.\n    pub x: [u8; {length}],\n}}\n}}\n",
        arch("x86", x86),
        arch("arm", arm)
    )
}
