// SPDX-License-Identifier: MIT
//! The table itself.

use super::{Rule, RuleKind};

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident: $id:literal, $kind:ident, $expectable:literal,
        summary: $summary:literal, why: $why:literal, help: $help:literal,
        before: $before:literal, after: $after:literal;)*) => {
        $(#[doc = $summary] pub static $name: Rule = Rule {
            id: $id,
            kind: RuleKind::$kind,
            expectable: $expectable,
            summary: $summary,
            why: $why,
            help: $help,
            before: $before,
            after: $after,
        };)*

        /// All rules, in the order of the reference page.
        pub static RULES: &[&Rule] = &[$(&$name),*];
    };
}

rules! {
    LANGUAGE: "language", Syntax, false,
        summary: "An annotated item is written in the language of the definitions.",
        why: "What the generator does not understand it could only leave out, and a header that \
              lacks something without saying so is worse than none.",
        help: "See the language reference for what can be written.",
        before: "#[xen_abi(typdef)]\npub struct xen_foo { pub x: u32 }",
        after: "#[xen_abi(typedef)]\npub struct xen_foo { pub x: u32 }";
    KNOWN_CFG: "known_cfg", Syntax, false,
        summary: "Conditions are written as `when(..)`, in the words that have a meaning in C.",
        why: "A `#[cfg]` takes an item away before it can be checked on the other ABIs, and most \
              cfgs have no counterpart in a header.",
        help: "Write `when(x86_64)` in `#[xen_abi(..)]`, or `#[abi(when(x86_64))]` on a field.",
        before: "#[xen_abi]\npub struct xen_foo { #[cfg(unix)] pub x: u32 }",
        after: "#[xen_abi]\npub struct xen_foo { #[abi(when(x86))] pub x: u32 }";
    DOCUMENTED: "documented", Syntax, false,
        summary: "Every item, field and constant says what it is.",
        why: "The definitions are the only place where the meaning of the interface is written \
              down, and the comments in the headers come from here.",
        help: "Add a `///` comment: what it is, its unit, what zero means.",
        before: "#[xen_abi]\npub struct xen_foo { pub x: u32 }",
        after: "/// A foo.\n#[xen_abi]\npub struct xen_foo {\n    /// How many there are.\n    pub x: u32,\n}";
    FIXED_WIDTH: "fixed_width", Syntax, false,
        summary: "Integers have a width that both sides know: 8, 16, 32 or 64 bits.",
        why: "`usize` is another type on each architecture, and C has no name for 128 bits.",
        help: "Use `u8` to `u64`, `i8` to `i64`, or `uint64_aligned_t`.",
        before: "pub len: usize,",
        after: "pub len: uint64_aligned_t,";
    NO_NATIVE_INT: "no_native_int", Syntax, true,
        summary: "C's own integers (`int`, `long`, `char`) are not used in memory.",
        why: "Their width is the C compiler's choice: `long` has four bytes on x86_32 and eight \
              on x86_64, so a 32-bit guest and a 64-bit hypervisor disagree.",
        help: "Use an integer of fixed width.",
        before: "pub len: c_ulong,",
        after: "pub len: uint64_aligned_t,";
    NO_POINTER: "no_pointer", Syntax, true,
        summary: "Pointers are not used in memory; guest handles are.",
        why: "A pointer is only good in the address space of the one who wrote it.",
        help: "Use `GuestHandle64<T>`.",
        before: "pub buffer: *mut u8,",
        after: "pub buffer: GuestHandle64<uint8>,";
    NO_REFERENCE: "no_reference", Syntax, false,
        summary: "References, slices and other types of Rust's own are not used in memory.",
        why: "They carry promises that the other side of a hypercall has never heard of.",
        help: "Use `GuestHandle64<T>`.",
        before: "pub buffer: &'static [u8],",
        after: "pub buffer: GuestHandle64<uint8>,";
    NO_BOOL_CHAR_ENUM: "no_bool_char_enum", Syntax, false,
        summary: "`bool`, `char` and Rust enums are not used in memory.",
        why: "Only some of their bit patterns are valid. The other side may write any, and then \
              reading the field is undefined behaviour.",
        help: "Use an integer of fixed width, or an `open_enum`.",
        before: "pub enabled: bool,",
        after: "pub enabled: u8,";
    OPEN_ENUM: "open_enum", Syntax, false,
        summary: "An enum says whether it lists flags, some of the values, or a C enum's.",
        why: "The other side may write a value that is not listed, and new ones are added; nobody \
              may take the list for complete without saying so.",
        help: "Write `#[xen_abi(open_enum(u32))]`, `flags(u32)` or `c_enum(u32)`.",
        before: "#[xen_abi]\npub enum XenFoo { XEN_FOO_a = 1 }",
        after: "#[xen_abi(open_enum(u32))]\npub enum XenFoo { XEN_FOO_a = 1 }";
    NAME_IS_C: "name_is_c", Syntax, true,
        summary: "A name is one that C and C++ leave to programs.",
        why: "A header with a keyword of C++ among its names cannot be included there, and names \
              that begin with two underscores, or with one and a capital, belong to compilers and \
              their libraries. Numbers of bits (`_XEN_FOO_a`) are made from good names.",
        help: "Choose another name.",
        before: "pub class: u32,",
        after: "pub category: u32,";
    DIRECTION: "direction", Syntax, false,
        summary: "A field of an operation, or of a record in it, says who writes it: `input`, `output` or both.",
        why: "Xen copies in what the caller writes and copies back what Xen writes; a caller must \
              know which fields to fill in and which to read.",
        help: "Write `#[abi(input)]`, `#[abi(output)]`, or `#[abi(input, output)]`.",
        before: "#[xen_abi(op(xen_sysctl, XEN_SYSCTL_foo))]\npub struct xen_sysctl_foo { pub x: u32 }",
        after: "#[xen_abi(op(xen_sysctl, XEN_SYSCTL_foo))]\npub struct xen_sysctl_foo {\n    #[abi(input)]\n    pub x: u32,\n}";
    BUFFER_LENGTH: "buffer_length", Syntax, false,
        summary: "A guest handle says how much it points to, or why that is not said.",
        why: "Who follows the handle must not go further; nothing else tells how far that is.",
        help: "Write `#[abi(buffer(input, len = count))]`, or `unsized = \"why\"` in place of `len`.",
        before: "pub buffer: GuestHandle64<uint8>,\npub count: u32,",
        after: "#[abi(buffer(output, len = count))]\npub buffer: GuestHandle64<uint8>,\npub count: u32,";
    RESERVED_FIELD: "reserved_field", Syntax, true,
        summary: "A field that is padding or kept for later is marked `reserved` and not `pub`.",
        why: "Xen checks that such fields are zero, so that they can be given a meaning later; a \
              program that can write them takes that away.",
        help: "Write `#[abi(reserved)] _pad0: u32,` without `pub`.",
        before: "pub _pad0: u32,",
        after: "#[abi(reserved)]\n_pad0: u32,";
    FLEXIBLE_ARRAY: "flexible_array", Syntax, false,
        summary: "An array without a length is the last field of a struct, and marked `flexible`. A record that ends with one is a last field, too.",
        why: "C allows it nowhere else, and a length of zero elsewhere is most likely a mistake.",
        help: "Move it to the end and mark it `#[abi(flexible)]`.",
        before: "pub data: [u8; 0],\npub len: u32,",
        after: "pub len: u32,\n#[abi(flexible)]\npub data: [u8; 0],";
    NO_BIT_FIELD: "no_bit_field", Syntax, true,
        summary: "C bit-fields are not used in memory.",
        why: "Where a bit-field lies is the C compiler's choice.",
        help: "Use an integer and a `flags` group or constants for masks.",
        before: "#[abi(bits(state = 4, dir = 4))]\npub bits: u8,",
        after: "pub state: u8,";
    DISCRIMINANT_FITS: "discriminant_fits", Value, false,
        summary: "The values of a group fit the integer that holds them.",
        why: "A value that is cut off means something else.",
        help: "Use a wider integer, or correct the value.",
        before: "#[xen_abi(open_enum(u8))]\npub enum XenFoo { XEN_FOO_a = 256 }",
        after: "#[xen_abi(open_enum(u16))]\npub enum XenFoo { XEN_FOO_a = 256 }";
    VALUE_FITS: "value_fits", Whole, false,
        summary: "A constant's value can be computed, and fits its type in Rust and in C.",
        why: "C and Rust would otherwise see different numbers.",
        help: "Correct the value, or state a wider type.",
        before: "pub const XEN_FOO: u8 = 256;",
        after: "pub const XEN_FOO: u16 = 256;";
    FLAG_ONE_BIT: "flag_one_bit", Value, true,
        summary: "A flag is one bit.",
        why: "A flag of several bits cannot be set or tested by itself.",
        help: "Make it a constant of its own if it is a mask.",
        before: "#[xen_abi(flags(u32))]\npub enum XenFoo { XEN_FOO_a = 3 }",
        after: "#[xen_abi(flags(u32))]\npub enum XenFoo { XEN_FOO_a = 1, XEN_FOO_b = 2 }";
    FLAG_OVERLAP: "flag_overlap", Value, true,
        summary: "Two flags of a group have no bit in common.",
        why: "Who sets one of them would set the other.",
        help: "Use another bit. A second name for a flag, or a mask of several, is a constant of its own.",
        before: "#[xen_abi(flags(u32))]\npub enum XenFoo { XEN_FOO_a = 1, XEN_FOO_b = 1 }",
        after: "#[xen_abi(flags(u32))]\npub enum XenFoo { XEN_FOO_a = 1, XEN_FOO_b = 2 }";
    DUPLICATE_VALUE: "duplicate_value", Value, true,
        summary: "Two constants of an enum have different values.",
        why: "Who reads the value could not tell which of them is meant; most often the second was \
              copied and not changed.",
        help: "Use another value. A second name for a value is a constant of its own.",
        before: "#[xen_abi(open_enum(u32))]\npub enum XenFoo { XEN_FOO_a = 1, XEN_FOO_b = 1 }",
        after: "#[xen_abi(open_enum(u32))]\npub enum XenFoo { XEN_FOO_a = 1, XEN_FOO_b = 2 }";
    OP_STRUCT_KNOWN: "op_struct_known", Whole, false,
        summary: "The hypercall and the command of an operation are defined.",
        why: "An operation that nothing can ask for is a mistake in one of the names.",
        help: "Name the record that is the hypercall's argument, or its number \
               (`__HYPERVISOR_memory_op`), and a constant.",
        before: "#[xen_abi(op(xen_sysctl, XEN_SYSCTL_nothing))]",
        after: "#[xen_abi(op(xen_sysctl, XEN_SYSCTL_readconsole))]";
    OP_IN_UNION: "op_in_union", Whole, false,
        summary: "An operation's record is a member of the union in the hypercall's argument, for \
                  its command.",
        why: "That is how Xen finds it; a record that is not there is not passed at all, and one that \
              another command selects is taken for something else.",
        help: "Add a member of the record's type, `selected_by` the command.",
        before: "#[xen_abi(op(xen_sysctl, XEN_SYSCTL_foo))]\npub struct xen_sysctl_foo { .. }",
        after: "pub union xen_sysctl__u {\n    #[abi(input, selected_by(XEN_SYSCTL_foo))]\n    pub foo: xen_sysctl_foo,\n}";
    DUPLICATE_OP: "duplicate_op", Whole, true,
        summary: "A command has one record as its argument.",
        why: "A caller must know what to pass, and most often the second command was copied and not \
              changed.",
        help: "Name the command that is meant.",
        before: "#[xen_abi(op(xen_sysctl, XEN_SYSCTL_foo))]\npub struct xen_sysctl_foo { .. }\n#[xen_abi(op(xen_sysctl, XEN_SYSCTL_foo))]\npub struct xen_sysctl_bar { .. }",
        after: "#[xen_abi(op(xen_sysctl, XEN_SYSCTL_foo))]\npub struct xen_sysctl_foo { .. }\n#[xen_abi(op(xen_sysctl, XEN_SYSCTL_bar))]\npub struct xen_sysctl_bar { .. }";
    COMMAND_REACHED: "command_reached", Whole, true,
        summary: "Where one constant of a group, or of those whose names begin alike, is a hypercall's \
                  command, it is known of all of them what they take.",
        why: "A command that nothing is known of cannot be asked for by typed calls, and nobody sees \
              that it is missing.",
        help: "Write `op(hypercall, COMMAND)` on its record, or `#[abi(op(hypercall))]` before the \
               command if it has none: `#[xen_abi(op(hypercall))]` where that is no group's.",
        before: "XEN_FOO_a = 1, // op(xen_foo, XEN_FOO_a) is on a record\nXEN_FOO_b = 2,",
        after: "XEN_FOO_a = 1,\n#[abi(op(xen_foo))]\nXEN_FOO_b = 2,";
    UNION_TAG: "union_tag", Whole, false,
        summary: "A union in an operation or in its buffers says which field tells its members apart, \
                  and each member for which values it is meant.",
        why: "The bytes of a union mean nothing to who does not know which member they are.",
        help: "Write `tag(field)` on the union's field and `selected_by(VALUE)` on its members, or \
               `unselected = \"why\"`.",
        before: "pub cmd: u32,\n#[abi(input)]\npub u: xen_foo__u,",
        after: "pub cmd: u32,\n#[abi(input, tag(cmd))]\npub u: xen_foo__u,\n..\n#[abi(input, selected_by(XEN_FOO_a))]\npub a: u32,";
    IMPLICIT_PADDING: "implicit_padding", Const, true,
        summary: "There is no padding between fields that has no name.",
        why: "Unnamed padding is never initialised: it leaks what was in memory before, cannot be \
              checked to be zero, and so can never be given a meaning.",
        help: "Spell it out as a reserved field.",
        before: "pub a: u8,\npub b: u32,",
        after: "pub a: u8,\n#[abi(reserved)]\n_pad0: [u8; 3],\npub b: u32,";
    TAIL_PADDING: "tail_padding", Const, true,
        summary: "There is no padding after the last field that has no name.",
        why: "As for padding between fields; and an array of such records carries it along.",
        help: "Spell it out as a reserved field.",
        before: "pub a: u32,\npub b: u8,",
        after: "pub a: u32,\npub b: u8,\n#[abi(reserved)]\n_pad0: [u8; 3],";
    SAME_LAYOUT: "same_layout", Const, true,
        summary: "A record has the same layout on every ABI on which it exists.",
        why: "A 64-bit hypervisor serves 32-bit guests; where layouts differ, it has to translate.",
        help: "Use types of one width: `uint64_aligned_t`, `GuestHandle64<T>`.",
        before: "pub frame: xen_pfn_t,",
        after: "pub frame: uint64_aligned_t,";
    WIDE_ALIGNMENT: "wide_alignment", Const, true,
        summary: "64-bit integers are aligned to eight bytes on x86_32 too.",
        why: "x86_32 aligns a plain `u64` to four bytes, all others to eight.",
        help: "Write `uint64_aligned_t`.",
        before: "pub time: u64,",
        after: "pub time: uint64_aligned_t,";
    DECLARED_SIZE: "declared_size", Const, false,
        summary: "A record has the size that its author states with `size(..)`.",
        why: "The statement is there to be relied on.",
        help: "Mend the fields, or the statement.",
        before: "#[xen_abi(size(8))]\npub struct xen_foo { pub x: u32 }",
        after: "#[xen_abi(size(4))]\npub struct xen_foo { pub x: u32 }";
    RECORD_SIZE: "record_size", Const, false,
        summary: "A record is at most a gibibyte large.",
        why: "A larger one is a mistake in an array's length.",
        help: "Check the array lengths.",
        before: "pub x: [u8; 1 << 62],",
        after: "pub x: [u8; 64],";
    UNUSED_EXPECT: "unused_expect", Const, false,
        summary: "An `expect` meets something.",
        why: "The expects are the exact list of what history broke; one that meets nothing would \
              hide the next mistake.",
        help: "Remove it.",
        before: "#[xen_abi(expect(tail_padding, reason = \"..\"))]\npub struct xen_foo { pub x: u32 }",
        after: "#[xen_abi]\npub struct xen_foo { pub x: u32 }";
    EXPECT_REASON: "expect_reason", Whole, false,
        summary: "An `expect` has a reason, its own or the header's.",
        why: "An exception without a reason cannot be judged by the next reader.",
        help: "Write `expect(rule, reason = \"..\")`, or a reason in the header's `reasons`.",
        before: "#[xen_abi(expect(tail_padding))]",
        after: "#[xen_abi(expect(tail_padding, reason = \"part of the ABI since 3.0\"))]";
    UNKNOWN_NAME: "unknown_name", Whole, false,
        summary: "Every name that a definition uses is defined, and annotated.",
        why: "A type without a definition has no layout, and none that C knows.",
        help: "Annotate the item that is meant with `#[xen_abi]`; where it is another crate's, pass that \
               crate to c-export with `--using DIR`.",
        before: "pub x: xen_bar,",
        after: "#[xen_abi]\npub struct xen_bar { .. }\n..\npub x: xen_bar,";
    DUPLICATE_NAME: "duplicate_name", Whole, false,
        summary: "A name stands for one thing in all headers that one consumer can include.",
        why: "C has one name space for all of them.",
        help: "Choose another name, or conditions that exclude each other.",
        before: "pub const XEN_FOO: u32 = 1;\npub const XEN_FOO: u32 = 2;",
        after: "pub const XEN_FOO: u32 = 1;\npub const XEN_BAR: u32 = 2;";
    HEADER_ORDER: "header_order", Whole, true,
        summary: "A header includes what it uses, and defines it first.",
        why: "C reads a header from top to bottom.",
        help: "Add the header to `include`, or move the definition up.",
        before: "xen_header! { file: \"foo.h\", include: [] }\npub x: domid_t,",
        after: "xen_header! { file: \"foo.h\", include: [\"xen.h\"] }\npub x: domid_t,";
    CYCLE: "cycle", Whole, false,
        summary: "No record contains itself, no constant needs its own value, no header includes itself.",
        why: "None of them can be computed.",
        help: "Use a guest handle for records; break the circle.",
        before: "pub struct xen_foo { pub next: xen_foo }",
        after: "pub struct xen_foo { pub next: GuestHandle64<xen_foo> }";
    INNER_RECORD: "inner_record", Whole, false,
        summary: "A record that is written within another is in a field there, and exists only where that does.",
        why: "C has it nowhere else: what Rust could use would be missing from the header.",
        help: "Give it the `when(..)` of what is around it, or print it by itself: without `inline` or \
               `nested`.",
        before: "#[xen_abi(when(x86))]\npub struct xen_foo { pub u: xen_foo__u }\n#[xen_abi(nested)]\npub union xen_foo__u { .. }",
        after: "#[xen_abi(when(x86))]\npub struct xen_foo { pub u: xen_foo__u }\n#[xen_abi(nested, when(x86))]\npub union xen_foo__u { .. }";
    PER_ABI_LENGTH: "per_abi_length", Whole, false,
        summary: "An array length that differs between ABIs is marked `per_abi!(NAME)`.",
        why: "The compiler sees the target's value alone; only the mark tells it to check the \
              layout with the value of each ABI.",
        help: "Write `per_abi!(NAME)`.",
        before: "pub x: [u8; XEN_LEGACY_MAX_VCPUS as usize],",
        after: "pub x: [u8; per_abi!(XEN_LEGACY_MAX_VCPUS)],";
    FAMILY: "family", Whole, false,
        summary: "A family names every architecture's own definition.",
        why: "Its layout takes each column from the architecture's own.",
        help: "List all definitions of that name in the `xen_family!`.",
        before: "xen_family! { pub type foo = { x86: arch_x86::foo } }",
        after: "xen_family! { pub type foo = { x86: arch_x86::foo, arm: arch_arm::foo } }";
    C_ONLY_HIDES: "c_only_hides", Whole, false,
        summary: "No record, constant or integer macro hides in C-only text.",
        why: "Rust would not have it, and nothing would check it.",
        help: "Write it as an annotated item.",
        before: "c_only! { why: \"..\", text: \"#define XEN_FOO 1\" }",
        after: "#[xen_abi]\npub const XEN_FOO: u32 = 1;";
    C_TYPE: "c_type", Whole, false,
        summary: "The C type that a field states has the layout of its Rust type.",
        why: "C and Rust would otherwise see different records.",
        help: "State a C type of the same size and alignment.",
        before: "#[abi(c_type = \"uint16_t\")]\npub x: u32,",
        after: "#[abi(c_type = \"uint32_t\")]\npub x: u32,";
    INTERFACE_VERSION: "interface_version", Whole, false,
        summary: "What breaks callers of a versioned interface since its last release comes with a new version.",
        why: "The version is all that keeps a toolstack of one release from talking to a Xen of \
              another in structures that no longer fit. What is added, and a meaning given to what \
              had to be zero, needs none; a version that is new since the release is new enough.",
        help: "Count the version up, or undo what breaks its callers.",
        before: "pub const XEN_FOO_INTERFACE_VERSION: u32 = 4;\n..\npub limit: u64, // u32 in the last release",
        after: "pub const XEN_FOO_INTERFACE_VERSION: u32 = 5;\n..\npub limit: u64, // u32 in the last release";
    STABLE_ABI: "stable_abi", Whole, true,
        summary: "An interface without a version is never broken.",
        why: "Guests are compiled once and run on every later Xen: nothing tells them, or Xen, \
              that a structure has become another one.",
        help: "Add something new beside it, or write `expect(stable_abi, reason = \"..\")`.",
        before: "pub limit: u64, // u32 in the last release",
        after: "pub limit: u32,\n..\npub limit_high: u32, // reserved in the last release";
}
