// SPDX-License-Identifier: MIT
//! Where Xen's loader begins, and where a panic ends.

use core::arch::global_asm;
use core::mem::size_of;
use core::panic::PanicInfo;

use xen_sys::elfnote::XenElfNote;
use xen_sys::xen::start_info;

use crate::{calls, checks, console::println};

/// Notes that hold text, and notes that hold an address.
macro_rules! notes {
    (text { $($text:ident: $value:literal,)* } addresses { $($number:ident: $address:literal,)* }) => {
        $(global_asm!(
            ".pushsection .note.Xen, \"a\", @note",
            ".balign 4",
            ".long 4, 3f - 2f, {kind}",
            ".asciz \"Xen\"",
            concat!("2: .asciz \"", $value, "\""),
            "3: .balign 4",
            ".popsection",
            kind = const XenElfNote::$text.0,
        );)*
        $(global_asm!(
            ".pushsection .note.Xen, \"a\", @note",
            ".balign 4",
            ".long 4, 8, {kind}",
            ".asciz \"Xen\"",
            concat!(".quad ", $address),
            ".popsection",
            kind = const XenElfNote::$number.0,
        );)*
    };
}

notes! {
    text {
        XEN_ELFNOTE_GUEST_OS: "xen-sys test",
        XEN_ELFNOTE_XEN_VERSION: "xen-3.0",
        XEN_ELFNOTE_LOADER: "generic",
        XEN_ELFNOTE_FEATURES: "",
    }
    addresses {
        XEN_ELFNOTE_VIRT_BASE: "0",
        XEN_ELFNOTE_ENTRY: "xen_start",
        XEN_ELFNOTE_HYPERCALL_PAGE: "xen_sys_hypercall_page",
        XEN_ELFNOTE_PHYS32_ENTRY: "xen_start_pvh",
    }
}

/// The stack that the loader provides is one page.
const STACK_BYTES: usize = 256 * 1024;

#[repr(C, align(4096))]
pub(crate) struct Stack([u8; STACK_BYTES]);

pub(crate) static mut STACK: Stack = Stack([0; STACK_BYTES]);

global_asm!(
    ".pushsection .text.xen_start, \"ax\", @progbits",
    ".globl xen_start",
    "xen_start:",
    "cld",
    "lea rsp, [{stack} + {bytes}]",
    "xor ebp, ebp",
    "mov rdi, rsi",
    "call {main}",
    "ud2",
    ".popsection",
    stack = sym STACK,
    bytes = const size_of::<Stack>(),
    main = sym main,
);

extern "C" fn main(start_info: &'static start_info) -> ! {
    checks::run(start_info);
    calls::end(xen_sys::sched::SchedShutdown::SHUTDOWN_poweroff.0)
}

/// What the kernel's panic handler does.
pub fn panicked(info: &PanicInfo<'_>) -> ! {
    println!("guest: panicked: {info}");
    calls::end(xen_sys::sched::SchedShutdown::SHUTDOWN_crash.0)
}

/// The parts of the standard library were built for programs that unwind, and name these two. Here,
/// nothing unwinds.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

#[unsafe(no_mangle)]
extern "C" fn _Unwind_Resume() -> ! {
    unreachable!("nothing unwinds")
}
