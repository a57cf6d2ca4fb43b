// SPDX-License-Identifier: MIT
//! What nests without end, which a parser would follow until its stack is used up.

use crate::{exported, refuses_definitions};

const MANY: usize = 10_000;

fn nested(before: &str, begin: &str, middle: &str, end: &str, after: &str) -> String {
    [
        before,
        &begin.repeat(MANY),
        middle,
        &end.repeat(MANY),
        after,
    ]
    .concat()
}

#[test]
fn brackets() {
    let world = exported();
    let record = "/// S.\n#[xen_abi]\npub struct xen_s { /// F.\npub f: ";
    for definitions in [
        nested("fn f() ", "{", "", "}", ""),
        nested(record, "[", "u8", "; 1]", " }"),
        nested("const A: u8 = ", "(", "1", ")", ";"),
        nested("", "mod a {", "", "}", ""),
        nested(
            "/// C.\n#[xen_abi(when(",
            "not(",
            "x86",
            ")",
            "))] pub const C: u32 = 1;",
        ),
        nested("c_only! ", "{", "", "}", ""),
        "(".repeat(MANY),
    ] {
        let said = "error: brackets nest more than 128 levels deep";
        refuses_definitions(&world, &definitions, &[said, "give the inner parts names"]);
    }
}

#[test]
fn what_nests_without_brackets() {
    let world = exported();
    for definitions in [
        nested("const A: i32 = ", "- ", "1", "", ";"),
        nested("const A: u8 = ", "1 + ", "1", "", ";"),
        nested("type A = ", "A<", "u8", ">", ";"),
        nested("type A = ", "&", "u8", "", ";"),
        nested("type A = ", "*const ", "u8", "", ";"),
        nested("const A: u8 = ", "if a {} else ", "{}", "", ";"),
        nested("const A: u8 = ", "|a| ", "a", "", ";"),
        nested("type A = ", "fn() -> ", "u8", "", ";"),
    ] {
        let said = "error: more than 4096 tokens follow each other without a `,` or a `;`";
        refuses_definitions(&world, &definitions, &[said, "split this up"]);
    }
}

#[test]
fn what_is_just_shallow_enough_for_the_parser() {
    let world = exported();
    let deep = "[".repeat(125) + "u8" + &"; 2]".repeat(125);
    let record = format!("/// S.\n#[xen_abi]\npub struct xen_s {{ /// F.\npub f: {deep} }}");
    refuses_definitions(
        &world,
        &record,
        &["error[record_size]: `xen_s` is larger than 1073741824 bytes"],
    );

    let long = format!(
        "/// C.\n#[xen_abi]\npub const XEN_C: i32 = {}1;",
        "-".repeat(4000)
    );
    refuses_definitions(
        &world,
        &long,
        &["error[value_fits]: definitions nest more than 250 levels deep"],
    );

    let row = format!(
        "/// C.\n#[xen_abi]\npub const XEN_C: u8 = {}1;",
        "1 + ".repeat(2000)
    );
    refuses_definitions(
        &world,
        &row,
        &["error[value_fits]: `XEN_C` is 2001, which `u8` cannot hold"],
    );
}

#[test]
fn records_within_records() {
    let world = exported();
    let twice = |levels: usize| -> String {
        let level = |at: usize| {
            let inner = at + 1;
            format!(
                "#[xen_abi(inline)]\npub struct s{at} {{ /// A.\npub a: s{inner}, /// B.\npub b: u8, \
                 /// C.\npub c: s{inner} }}\n"
            )
        };
        (0..levels).map(level).collect()
    };
    let said = "inner records included, this has more than 10000 fields or 250 levels";
    refuses_definitions(&world, &twice(60), &[said]);

    let chain: String = (0..2000)
        .map(|at| {
            format!(
                "#[xen_abi(inline)]\npub struct s{at} {{ /// A.\npub a: s{} }}\n",
                at + 1
            )
        })
        .collect();
    refuses_definitions(&world, &chain, &[said]);
}

#[test]
fn headers_within_headers() {
    let world = exported();
    let modules: String = (0..30)
        .map(|at| {
            let next = at + 1;
            format!(
                "mod m{at} {{ xen_header! {{ file: \"m{at}.h\", include: [\"m{next}.h\", \"m{next}.h\"] }} }}\n"
            )
        })
        .collect();
    let last = "mod m30 { xen_header! { file: \"m30.h\" } }";
    let said = "error[language]: `m0.h` reads other headers over and over again";
    refuses_definitions(
        &world,
        &(modules + last),
        &[said, "give the headers that are included guards"],
    );
}
