// SPDX-License-Identifier: MIT
//! Tests of facts and of their text.

use super::*;
use crate::eval::Evaluator;
use crate::layout::Layouts;
use crate::testing::abi;

const TEXT: &str = "/// T.
    #[xen_abi] pub type time_t = i64;
    /// N.
    #[xen_abi] pub const LEN: u32 = 3;
    /// P.
    #[xen_abi(when(hypervisor))] pub const PATH: &str = \"a b\";
    /// F.
    #[xen_abi(flags(u64), bit_numbers)] pub enum Flags { /// A.
        F_a = 1u64 << 2, /// B.
        #[abi(when(x86))] F_b = 1u64 << 3 }
    /// I.
    #[xen_abi(inline)] pub union r__u { /// A.
        #[abi(input, selected_by(LEN))] pub a: u64, /// B.
        #[abi(input, selected_by(not(LEN)))] pub b: c_ulong }
    /// R.
    #[xen_abi(typedef, handle, op(call, LEN))]
    pub struct r { /// A.
        #[abi(input, when(interface(< 0x3)))] pub a: u16, /// B.
        #[abi(input, when(not(interface(< 0x3))))] pub a: u32, /// C.
        #[abi(reserved)] c: [[u16; 2]; LEN as usize], /// D.
        #[abi(output, bits(x = 3, _ = 5, y: u8 = 8))] pub d: u16, /// E.
        #[abi(input, tag(a))] pub e: r__u, /// F.
        #[abi(input, buffer(output, len = a))] pub f: ConstGuestHandle64<time_t>, /// G.
        #[abi(output, when(x86_64))] pub g: *const r, /// H.
        #[abi(flexible)] pub h: [Flags; 0] }
    /// M.
    #[xen_abi] pub const fn low(x: u32) -> u32 { (x & 0xff) + 1 }
    c_only! { why: \"declares what Rust has no use for\", text: \"int y;\" }
    ring_types! { blk: r_t => time_t; }
    guest_handle! { /// B.
        uint8 = u8; }";

fn facts(text: &str) -> Facts {
    let abi = abi(&[("test", text)]);
    let evaluator = Evaluator::new(&abi);
    collect(&Layouts::new(&evaluator), |_| true)
}

#[test]
fn each_fact_is_a_line() {
    let text = lock(&facts(TEXT));
    let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    assert!(lines.is_sorted(), "{text}");
    for line in [
        "test.h F_b of Flags",
        "test.h F_b when any(x86_32,x86_64)",
        "test.h Flags flags * u64",
        "test.h LEN = * 3 int",
        "test.h PATH(hypervisor) = * \"a b\"",
        "test.h _F_a = * 2 int",
        "test.h blk template ring(r_t,time_t)",
        "test.h blk uses r_t",
        "test.h handle:uint8 handles uint8_t",
        "test.h low macro (x) (x & 0xff) + 1",
        "test.h r op call LEN",
        "test.h r struct x86_64 size 48 align 8",
        "test.h r.a at * 0..4",
        "test.h r.a(interface(<0x00000003)) type * u16 uint16_t",
        "test.h r.c at * 4..16",
        "test.h r.c says reserved",
        "test.h r.c type * u16[3][2] uint16_t[LEN][2]",
        "test.h r.d bits x:3 _:5 y:u8:8",
        "test.h r.e says input tag(a)",
        "test.h r.f says input buffer(output,len=a)",
        "test.h r.f type * const_handle64<i64> XEN_GUEST_HANDLE_64(const_time_t)",
        "test.h r.g type x86_64 const_pointer64<struct:r> const struct r *",
        "test.h r.h type * u64[0] uint64_t[0]",
        "test.h - abis *",
        "test.h r__u.b says input selected_by(not(LEN))",
        "test.h r__u.b type x86_32,arm32 u32 unsigned long",
        "test.h time_t is * i64 int64_t",
    ] {
        assert!(lines.contains(&line), "{line}\n{text}");
    }
}

#[test]
fn a_lock_is_read_back() {
    let facts = facts(TEXT);
    let text = lock(&facts);
    let back = read(&text).unwrap();
    assert_eq!(lock(&back), text);
    assert_eq!(back, facts);
}

#[test]
fn a_lock_is_read_beside_another() {
    let now = facts(TEXT);
    let text = lock(&now);
    assert_eq!(read_beside(&text, &now, &text), Ok(now.clone()));
    let more = "zz.h N = * 1 int\n";
    let other = text.replace("test.h - abis *", "test.h - abis x86_64") + more;
    for then in [
        other.clone(),
        format!("# Release: 1\n\n{other}"),
        // A header in two parts, and a text that begins like its name.
        format!("{more}{text}zz.hh A = * 2 int\nzz.h O = * 2 int\n"),
        text.replace("test.h", "tests.h"),
        String::new(),
    ] {
        assert_eq!(read_beside(&then, &now, &text), read(&then), "{then}");
    }
    let wrong = format!("{text}zz.h N frobs\n");
    let told = read(&wrong).unwrap_err();
    assert_eq!(told.line, wrong.lines().count());
    assert_eq!(read_beside(&wrong, &now, &text), Err(told));
}

#[test]
fn what_is_no_lock_is_told_with_its_line() {
    let error = read("# x\na.h X = * 1 int\n<<<<<<< HEAD\n").unwrap_err();
    assert_eq!(error.line, 3);
    assert!(error.message.contains("conflict"), "{error:?}");
    for wrong in [
        "a.h",
        "a.h X frobs",
        "a.h X.y at * 3",
        "a.h X = z80 1 int",
        "a.h X(a = * 1 int",
        "a.h X.y type * u9x a",
        "a.h - frobs",
    ] {
        assert_eq!(read(wrong).unwrap_err().line, 1, "{wrong}");
    }
}
