// SPDX-License-Identifier: MIT
//! Mistakes that need several items to be made: in operations, in families.

use super::with;
use crate::definition::Header;
use crate::generate::Generator;

type Made = Option<(&'static str, String)>;

/// A hypercall with two operations, and a mistake in one of them.
pub(super) fn an_operation(generator: &mut Generator, header: &mut Header) -> Made {
    let ty = generator.pick(&["u8", "u16", "u32", "uint64_aligned_t"]);
    let legal = format!(
        "/// The hypercall.
#[xen_abi(expect(name_is_c, reason = \"hypercalls are named so\"))]
pub const __HYPERVISOR_mine: u32 = 63;
/// What to do.
#[xen_abi(open_enum(u32))]
pub enum Commands {{
    /// One thing.
    CMD_one = 1,
    /// Another.
    CMD_two = 2,
}}
/// One thing.
#[xen_abi(op(m_argument, CMD_one))]
pub struct m_one {{
    /// How many.
    #[abi(input)]
    pub x: {ty},
}}
/// Another.
#[xen_abi(op(m_argument, CMD_two))]
pub struct m_two {{
    /// How many.
    #[abi(output)]
    pub y: [{ty}; 2],
}}
/// The argument.
#[xen_abi(op(__HYPERVISOR_mine), expect(implicit_padding, reason = \"by chance\"))]
pub struct m_argument {{
    /// What to do.
    #[abi(input)]
    pub cmd: u32,
    /// What it needs.
    #[abi(input, tag(cmd))]
    pub u: m_argument__u,
}}
#[xen_abi(inline)]
pub union m_argument__u {{
    /// One thing.
    #[abi(input, selected_by(CMD_one))]
    pub one: m_one,
    /// Another.
    #[abi(input, selected_by(CMD_two))]
    pub two: m_two,
}}
"
    );
    // Only where the union is aligned to more than the command is there padding before it; and only
    // where it is of no more than a byte or two, at its end.
    let legal = match ty {
        "uint64_aligned_t" => legal,
        "u32" => legal.replace(", expect(implicit_padding, reason = \"by chance\")", ""),
        "u16" => legal.replace(", expect(implicit_padding, reason = \"by chance\")", ""),
        _ => legal.replace("expect(implicit_padding", "expect(tail_padding"),
    };
    let (rule, from, to) = generator.pick(&[
        ("direction", "    #[abi(output)]\n    pub y", "    pub y"),
        ("direction", "    #[abi(input)]\n    pub cmd", "    pub cmd"),
        (
            "op_struct_known",
            "op(m_argument, CMD_one)",
            "op(m_argumnet, CMD_one)",
        ),
        (
            "op_struct_known",
            "op(m_argument, CMD_two)",
            "op(m_argumnet, CMD_two)",
        ),
        (
            "op_in_union",
            "    /// Another.\n    #[abi(input, selected_by(CMD_two))]\n    pub two: m_two,\n",
            "    /// Another.\n    #[abi(input, selected_by(CMD_two))]\n    pub two: TYPE,\n",
        ),
        ("union_tag", "#[abi(input, tag(cmd))]", "#[abi(input)]"),
        (
            "union_tag",
            "#[abi(input, selected_by(CMD_one))]",
            "#[abi(input)]",
        ),
        (
            "command_reached",
            "    CMD_two = 2,\n",
            "    CMD_two = 2,\n    /// A third.\n    CMD_three = 3,\n",
        ),
        ("duplicate_op", "pub enum Commands", "pub enum Commands"),
    ]);
    let same = format!("[{ty}; 2]");
    let mut text = legal.replace(from, &to.replace("TYPE", &same));
    if rule == "duplicate_op" {
        text += "/// One thing.\n#[xen_abi(op(__HYPERVISOR_mine, CMD_one))]\npub struct m_three {\n\
                 /// How many.\n#[abi(input)]\npub z: u32,\n}\n\
                 /// Another.\n#[xen_abi(op(__HYPERVISOR_mine, CMD_one))]\npub struct m_four {\n\
                 /// How many.\n#[abi(input)]\npub z: u32,\n}\n";
    }
    Some((rule, with(header, &text)))
}

/// A constant that each architecture has its own of.
pub(super) fn a_family(generator: &mut Generator, header: &mut Header) -> Made {
    let (x86, arm) = (generator.random.u32(1..9), generator.random.u32(10..19));
    let member = |module: &str, value: u32| {
        format!(
            "mod m_{module} {{ use xen_abi::prelude::*;\n\
             xen_header! {{ file: \"m_{module}.h\", abis: [{module}] }}\n\
             /// How many.\n#[xen_abi(member)]\npub const M_MAX: u32 = {value};\n}}\n"
        )
    };
    let (rule, members, length) = generator.pick(&[
        ("family", "x86: m_x86::M_MAX", "per_abi!(M_MAX)"),
        (
            "per_abi_length",
            "x86: m_x86::M_MAX, arm: m_arm::M_MAX",
            "M_MAX as usize",
        ),
    ]);
    let when = if rule == "family" {
        "when(x86)"
    } else {
        "when(any(x86, arm)), expect(same_layout, reason = \"by chance\")"
    };
    let members = format!(
        "use super::{{m_arm, m_x86}};\nxen_family! {{\n/// How many.\npub const M_MAX: u32 = {{ {members} }};\n}}\n\
         /// A.\n#[xen_abi({when})]\npub struct m_some {{\n/// B.\npub b: [u8; {length}],\n}}\n"
    );
    let this = with(header, &members).replacen(
        "include: []",
        "include: [\"m_x86.h\" when x86, \"m_arm.h\" when arm]",
        1,
    );
    let text = format!(
        "{}{}mod this {{\n{this}}}\n",
        member("x86", x86),
        member("arm", arm)
    );
    Some((rule, text))
}
