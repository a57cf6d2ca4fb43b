// SPDX-License-Identifier: MIT
//! Where Rust and C cannot agree, and why. The list is exact: what is on it without need is an error
//! too.

/// How a macro is out of the ordinary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Oddity {
    /// Rust stops at some arguments, where C goes on with something or other.
    Stops,
    /// Some result has the same bits in C, whose type makes a negative number of them.
    Negative,
    /// On some architecture, C's type cannot hold every result.
    Narrow,
    /// Rust programs do not see it.
    Unseen,
}

/// A header, a macro of it, how it is out of the ordinary, and why.
pub(crate) const ODDITIES: &[(&str, &str, Oddity, &str)] = &[
    (
        "arch-x86/cpuid.h",
        "XEN_CPUID_LEAF",
        Oddity::Stops,
        "leaves end where 32 bits do",
    ),
    (
        "io/ring.h",
        "XEN_FLEX_RING_SIZE",
        Oddity::Stops,
        "orders end where a number of bytes does not fit 64 bits any more",
    ),
    (
        "io/ring.h",
        "XEN_FLEX_RING_SIZE",
        Oddity::Narrow,
        "C's `unsigned long` has 32 bits where addresses have",
    ),
    (
        "memory.h",
        "XENMEM_resource_ioreq_server_frame_ioreq",
        Oddity::Stops,
        "one comes after the last frame number",
    ),
    (
        "trace.h",
        "TRC_PV_HYPERCALL_V2_ARG_32",
        Oddity::Stops,
        "a hypercall has six arguments, each of which has two bits",
    ),
    (
        "trace.h",
        "TRC_PV_HYPERCALL_V2_ARG_64",
        Oddity::Stops,
        "a hypercall has six arguments, each of which has two bits",
    ),
    (
        "trace.h",
        "TRC_PV_HYPERCALL_V2_ARG_64",
        Oddity::Negative,
        "the sixth argument's bit is the sign of C's `int`",
    ),
];
