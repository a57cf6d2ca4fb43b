// SPDX-License-Identifier: MIT
//! The arguments that macros are tried with.

/// Numbers at which something changes: a byte, a page, an `int`, a word ends; a bit comes in.
const NUMBERS: [i128; 30] = [
    0,
    1,
    2,
    3,
    5,
    7,
    8,
    15,
    16,
    31,
    32,
    63,
    0x7f,
    0x80,
    0xff,
    0x100,
    0xfff,
    0x1000,
    0x7fff,
    0xffff,
    0x1_0000,
    0x1234_5678,
    0x7fff_ffff,
    0x8000_0000,
    0xffff_ffff,
    0x1_0000_0000,
    0x0123_4567_89ab_cdef,
    0x7fff_ffff_ffff_ffff,
    0xffff_ffff_ffff_ffff,
    -1,
];

/// The arguments for a macro with so many parameters: for one or two, every number or pair. With
/// more, each pair determines the rest.
pub(crate) fn rows(parameters: usize) -> Vec<Vec<i128>> {
    let steps = match parameters {
        0 => return vec![Vec::new()],
        1 => 1,
        _ => NUMBERS.len(),
    };
    let starts = 0..NUMBERS.len();
    starts
        .flat_map(|start| (0..steps).map(move |step| (start, step)))
        .map(|(start, step)| {
            let at = |parameter| NUMBERS[(start + parameter * step) % NUMBERS.len()];
            (0..parameters).map(at).collect()
        })
        .collect()
}

#[test]
fn two_parameters_meet_every_pair() {
    let mut rows = rows(2);
    rows.sort();
    rows.dedup();
    assert_eq!(rows.len(), NUMBERS.len() * NUMBERS.len());
}
