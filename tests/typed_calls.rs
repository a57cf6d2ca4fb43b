// SPDX-License-Identifier: MIT
//! What typed calls refuse is refused by the compiler; what they accept reaches Xen as it should.

mod typed_calls {
    mod buffers;
    mod calls;
}

#[test]
fn what_is_wrong_does_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("typed_calls/rejected/*.rs");
    cases.pass("typed_calls/accepted.rs");
}
