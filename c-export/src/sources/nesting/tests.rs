// SPDX-License-Identifier: MIT
use super::*;

fn message(text: &str) -> String {
    check(text).unwrap_err().message
}

#[test]
fn brackets_in_literals_and_comments_do_not_count() {
    for text in [
        r#"const A: &str = "({["; // (("#,
        "/* ( /* [ */ { */ fn f() {}",
        r##"const A: &str = r#"( " ["#;"##,
        r#"const A: (&[u8], &CStr) = (b"(", c"[");"#,
        r##"const A: &[u8] = br#"("#;"##,
        r"const A: [char; 5] = ['(', '\'', '\u{28}', '\\', 'ü'];",
        r"const A: [u8; 3] = [b'(', b'\'', b'\\'];",
        "fn f<'a>(x: &'a u8) -> &'a u8 { 'outer: loop { break 'outer x } }",
        "fn r#type(r: u8, b: u8) { r#type(b, r) }",
        "const A: char = '\u{20ac}'; // {",
        r#"const A: &str = "\"{";"#,
        "const A: &str = \"a\\\n {\";",
        "",
        "\u{3000}",
    ] {
        assert!(check(text).is_ok(), "{text}");
    }
}

#[test]
fn unbalanced_brackets_have_their_places() {
    assert_eq!(check("fn f() { (").unwrap_err().at, 9..10);
    assert_eq!(message("fn f() }"), "this `}` closes nothing");
    let mismatch = check("fn f(]").unwrap_err();
    assert_eq!(mismatch.message, "`]` where `)` belongs");
    assert_eq!(mismatch.at, 5..6);
    assert_eq!(mismatch.related.unwrap().0, 4..5);
}

#[test]
fn what_is_never_closed_is_said() {
    assert_eq!(message("/* /* */"), "this comment is never closed");
    assert_eq!(message("/*/"), "this comment is never closed");
    assert_eq!(message("x \"a\\\""), "this string is never closed");
    assert_eq!(message("x \"a\\"), "this string is never closed");
    assert_eq!(message("r#\"a\""), "this raw string is never closed");
    assert_eq!(message("'\\'"), "this character literal is never closed");
    assert_eq!(message("'"), "this quote is never closed");
    assert_eq!(message("'("), "this quote is never closed");
}

#[test]
fn depth_is_bounded() {
    let nested = |n| format!("const A: u8 = {}1{};", "(".repeat(n), ")".repeat(n));
    assert_eq!(check(&nested(MAX_DEPTH)), Ok(Vec::new()));
    let found = check(&nested(MAX_DEPTH + 1)).unwrap_err();
    assert_eq!(found.at.start, "const A: u8 = ".len() + MAX_DEPTH);
}

#[test]
fn runs_are_bounded_whatever_they_are_made_of() {
    for part in [
        "- ",
        "&",
        "return ",
        "a::",
        "A<u8, ",
        "|a, b| ",
        "x | |a, b| ",
        "if a {} else ",
        "for P {} in ",
        "fn() -> ",
        "{1} + ",
        "x = ",
        "1 as ",
    ] {
        let text = format!("const A: T = {}", part.repeat(MAX_RUN));
        assert!(
            message(&text).starts_with("more than 4096 tokens"),
            "{part}"
        );
    }
    let split: String = (0..8).map(|_| "-".repeat(MAX_RUN / 8) + "(").collect();
    assert!(message(&split).starts_with("more than 4096 tokens"));
}

#[test]
fn what_is_long_but_flat_passes() {
    let many = |part: &str| part.repeat(MAX_RUN);
    for text in [
        many("#[a] pub struct A { x: u8 }\n"),
        many("const A: u8 = 1;\n"),
        many("fn f() { if a {} if b {} }\n"),
        format!("enum E {{ {} }}", many("A = 0x10, ")),
        format!(
            "struct S {{ {} }}",
            many("#[abi(input)] pub a: Handle64<u8>, ")
        ),
        format!("const A: [u8; 1] = [{}];", many("1, ")),
        format!("fn f() {{ {} }}", many("match a { A => 1, B => {} } ")),
    ] {
        assert_eq!(check(&text), Ok(Vec::new()), "{}", &text[..40]);
    }
}
