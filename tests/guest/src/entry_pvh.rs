// SPDX-License-Identifier: MIT
//! Where Xen begins a PVH guest: in 32-bit protected mode without paging, with the physical address of
//! `hvm_start_info` in %ebx. The kernel turns on 64-bit mode, with the first GiB mapped as it is.

use core::arch::global_asm;

use xen_sys::arch_x86::hvm::start_info::hvm_start_info;
use xen_sys::sched::SchedShutdown;

use crate::entry::{STACK, Stack};
use crate::{calls, checks};

global_asm!(
    ".pushsection .text.xen_start, \"ax\", @progbits",
    ".code32",
    ".globl xen_start_pvh",
    "xen_start_pvh:",
    "cld",
    "movl ${stack} + {bytes}, %esp",
    "movl %ebx, %esi",
    "movl $pvh_level_4, %eax",
    "movl %eax, %cr3",
    // Physical addresses of more than 32 bits, and SSE.
    "movl %cr4, %eax",
    "orl $0x620, %eax",
    "movl %eax, %cr4",
    // Long mode.
    "movl $0xc0000080, %ecx",
    "rdmsr",
    "orl $0x100, %eax",
    "wrmsr",
    // Paging; a floating-point unit that is there and not emulated.
    "movl %cr0, %eax",
    "andl $0xfffffff3, %eax",
    "orl $0x80000002, %eax",
    "movl %eax, %cr0",
    "lgdt pvh_descriptors",
    "ljmp $8, $2f",
    ".code64",
    "2:",
    "xorl %eax, %eax",
    "movl %eax, %ds",
    "movl %eax, %es",
    "movl %eax, %ss",
    "xorl %ebp, %ebp",
    "movl %esi, %edi",
    "call {main}",
    "ud2",
    ".popsection",
    ".pushsection .data.pvh, \"aw\", @progbits",
    ".balign 4096",
    "pvh_level_4: .quad pvh_level_3 + 3",
    ".fill 511, 8, 0",
    "pvh_level_3: .quad pvh_level_2 + 3",
    ".fill 511, 8, 0",
    "pvh_level_2:",
    ".set address, 0",
    ".rept 512",
    ".quad address + 0x83",
    ".set address, address + 0x200000",
    ".endr",
    // The null descriptor, and 64-bit code.
    "pvh_table: .quad 0, 0x00af9a000000ffff",
    "pvh_descriptors: .short 15",
    ".long pvh_table",
    ".popsection",
    stack = sym STACK,
    bytes = const size_of::<Stack>(),
    main = sym main,
    options(att_syntax),
);

extern "C" fn main(start_info: &'static hvm_start_info) -> ! {
    checks::run_pvh(start_info);
    calls::end(SchedShutdown::SHUTDOWN_poweroff.0)
}
