// SPDX-License-Identifier: MIT
//! Mistakes in other items, and between items.

use super::{last, with};
use crate::definition::{Group, Header, Item};
use crate::generate::Generator;
use crate::write;

type Made = Option<(&'static str, String)>;

/// Some group of which this is so.
fn some<'h>(
    generator: &mut Generator,
    header: &'h mut Header,
    wanted: impl Fn(&Group) -> bool,
) -> Option<&'h mut Group> {
    let groups = header.items.iter_mut().filter_map(|item| match item {
        Item::Group(group) => Some(group),
        _ => None,
    });
    let mut fitting: Vec<&mut Group> = groups.filter(|group| wanted(group)).collect();
    let at = generator.random.usize(..fitting.len().max(1));
    (at < fitting.len()).then(|| fitting.swap_remove(at))
}

pub(super) fn an_enum_of_no_kind(generator: &mut Generator, header: &mut Header) -> Made {
    some(generator, header, |_| true)?.form = None;
    Some(("open_enum", write::header(header)))
}

pub(super) fn a_flag_of_two_bits(generator: &mut Generator, header: &mut Header) -> Made {
    let group = some(generator, header, |group| group.form == Some("flags"))?;
    // The others have lower ones.
    group.constants[0].1 = 0x60;
    Some(("flag_one_bit", write::header(header)))
}

pub(super) fn flags_that_overlap(generator: &mut Generator, header: &mut Header) -> Made {
    let fits = |group: &Group| group.form == Some("flags") && group.constants.len() > 1;
    let constants = &mut some(generator, header, fits)?.constants;
    let at = generator.random.usize(1..constants.len());
    constants[at].1 = constants[at - 1].1;
    Some(("flag_overlap", write::header(header)))
}

pub(super) fn a_value_twice(generator: &mut Generator, header: &mut Header) -> Made {
    let fits = |group: &Group| group.form == Some("open_enum") && group.constants.len() > 1;
    let constants = &mut some(generator, header, fits)?.constants;
    let at = generator.random.usize(1..constants.len());
    constants[at].1 = constants[at - 1].1;
    Some(("duplicate_value", write::header(header)))
}

pub(super) fn a_value_that_does_not_fit(generator: &mut Generator, header: &mut Header) -> Made {
    let group = some(generator, header, |group| group.repr != "u64")?;
    let bits: u32 = group.repr[1..].parse().expect("a number of bits");
    group.constants[0].1 = 1 << bits;
    Some(("discriminant_fits", write::header(header)))
}

pub(super) fn a_constant_that_does_not_fit(generator: &mut Generator, header: &mut Header) -> Made {
    let (ty, value) = generator.pick(&[
        ("u8", "256"),
        ("u32", "-1"),
        ("u32", "0x100000000"),
        ("u32", "1 / 0"),
        ("u32", "1 << 32"),
        ("i32", "0x7fffffff + 1"),
        ("u64", "0x10000000000000000"),
    ]);
    let name = generator.name("LARGE");
    let text = format!("/// A number.\n#[xen_abi]\npub const {name}: {ty} = {value};\n");
    Some(("value_fits", with(header, &text)))
}

pub(super) fn a_name_twice(generator: &mut Generator, header: &mut Header) -> Made {
    let constant = |name: &str| format!("/// A.\n#[xen_abi]\npub const {name}: u32 = 77;\n");
    let text = match generator.chance(50) {
        true => {
            let record = last(header);
            write::record(record)
        }
        false => constant(&some(generator, header, |_| true)?.constants[0].0),
    };
    Some(("duplicate_name", with(header, &text)))
}

pub(super) fn used_before_it_is_defined(generator: &mut Generator, header: &mut Header) -> Made {
    let (user, used) = (generator.name("user"), generator.name("used"));
    let ty = generator.pick(&["u8", "u16", "u32", "uint64_aligned_t"]);
    let array = generator.pick(&[used.clone(), format!("[{used}; 5]")]);
    let text = format!(
        "/// A.\n#[xen_abi]\npub struct {user} {{\n/// B.\npub b: {array},\n}}\n\
         /// B.\n#[xen_abi]\npub struct {used} {{\n/// C.\npub c: {ty},\n}}\n"
    );
    Some(("header_order", with(header, &text)))
}

pub(super) fn an_inner_record_without_an_outer(
    generator: &mut Generator,
    header: &mut Header,
) -> Made {
    let (outer, inner) = (generator.name("outer"), generator.name("inner"));
    let when = generator.pick(&["x86", "arm64", "hypervisor", "interface(< 0x00040700)"]);
    let (placement, ty) =
        generator.pick(&[("inline", "u32"), ("nested", "u32"), ("nested", &inner)]);
    let text = format!(
        "/// A.\n#[xen_abi(when({when}))]\npub struct {outer} {{\n/// B.\npub b: {ty},\n}}\n\
         #[xen_abi({placement})]\npub struct {inner} {{\n/// C.\npub c: u32,\n}}\n"
    );
    Some(("inner_record", with(header, &text)))
}

pub(super) fn not_included(generator: &mut Generator, header: &mut Header) -> Made {
    let (user, used) = (generator.name("user"), generator.name("used"));
    let other = format!(
        "mod other {{ use xen_abi::prelude::*;\nxen_header! {{ file: \"other.h\" }}\n\
         /// B.\n#[xen_abi]\npub struct {used} {{\n/// C.\npub c: u32,\n}}\n}}\n"
    );
    let more = format!(
        "use super::other::*;\n/// A.\n#[xen_abi]\npub struct {user} {{\n/// B.\npub b: {used},\n}}\n"
    );
    let this = with(header, &more);
    Some(("header_order", format!("{other}mod this {{\n{this}}}\n")))
}

pub(super) fn constants_in_a_circle(generator: &mut Generator, header: &mut Header) -> Made {
    let names: Vec<String> = (0..generator.random.usize(1..=5))
        .map(|_| generator.name("ROUND"))
        .collect();
    let constant = |at: usize| {
        let (name, next) = (&names[at], &names[(at + 1) % names.len()]);
        format!("/// A.\n#[xen_abi]\npub const {name}: u32 = {next} + 1;\n")
    };
    let text: String = (0..names.len()).map(constant).collect();
    Some(("cycle", with(header, &text)))
}

pub(super) fn another_c_type(generator: &mut Generator, header: &mut Header) -> Made {
    let (ty, c_type) = generator.pick(&[
        ("u32", "uint16_t"),
        ("u8", "uint32_t"),
        ("u16", "uint64_t"),
        ("uint64_aligned_t", "uint32_t"),
    ]);
    let name = generator.name("record");
    let text = format!(
        "/// A.\n#[xen_abi]\npub struct {name} {{\n/// B.\n#[abi(c_type = \"{c_type}\")]\npub b: {ty},\n}}\n"
    );
    Some(("c_type", with(header, &text)))
}

pub(super) fn hidden_in_c(generator: &mut Generator, header: &mut Header) -> Made {
    let name = generator.name("HIDDEN");
    let hidden = generator.pick(&[
        format!("#define {name} 1"),
        format!("struct {name} {{ int a; }};"),
        format!("#define {name}(x) ((x) + 1)"),
    ]);
    let text = format!("c_only! {{ why: \"by chance\", text: \"{hidden}\" }}\n");
    Some(("c_only_hides", with(header, &text)))
}
