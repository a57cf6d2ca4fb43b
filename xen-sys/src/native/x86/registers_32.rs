// SPDX-License-Identifier: MIT
//! Where 32-bit x86 has a hypercall's arguments.

/// Runs `$instructions` with the arguments in %ebx, %ecx, %edx, %esi and %edi, and takes the result
/// from %eax. What has an argument is lost; the stack may be used.
///
/// The compiler may need %esi itself, so the fourth argument comes in %eax, which `$instructions`
/// sets anyway, and %esi is put back.
macro_rules! hypercall {
    (no_stack, $($rest:tt)*) => {
        // The fourth argument needs it.
        hypercall!(stack, $($rest)*)
    };
    (stack, $args:expr, $instructions:literal, $($operand:tt)*) => {{
        let result: isize;
        // SAFETY: the registers are those that Xen's ABI states, as are the ones that are lost; the
        // caller answers for what the hypercall does with its arguments.
        unsafe {
            match *$args.as_slice() {
                [] => core::arch::asm!(
                    $instructions,
                    $($operand)*
                    lateout("eax") result,
                    options(att_syntax),
                ),
                [a] => core::arch::asm!(
                    $instructions,
                    $($operand)*
                    inlateout("ebx") a => _,
                    lateout("eax") result,
                    options(att_syntax),
                ),
                [a, b] => core::arch::asm!(
                    $instructions,
                    $($operand)*
                    inlateout("ebx") a => _,
                    inlateout("ecx") b => _,
                    lateout("eax") result,
                    options(att_syntax),
                ),
                [a, b, c] => core::arch::asm!(
                    $instructions,
                    $($operand)*
                    inlateout("ebx") a => _,
                    inlateout("ecx") b => _,
                    inlateout("edx") c => _,
                    lateout("eax") result,
                    options(att_syntax),
                ),
                [a, b, c, d] => core::arch::asm!(
                    "push %esi",
                    "mov %eax, %esi",
                    $instructions,
                    "pop %esi",
                    $($operand)*
                    inlateout("ebx") a => _,
                    inlateout("ecx") b => _,
                    inlateout("edx") c => _,
                    inlateout("eax") d => result,
                    options(att_syntax),
                ),
                [a, b, c, d, e] => core::arch::asm!(
                    "push %esi",
                    "mov %eax, %esi",
                    $instructions,
                    "pop %esi",
                    $($operand)*
                    inlateout("ebx") a => _,
                    inlateout("ecx") b => _,
                    inlateout("edx") c => _,
                    inlateout("edi") e => _,
                    inlateout("eax") d => result,
                    options(att_syntax),
                ),
                _ => unreachable!(),
            }
        }
        result
    }};
}

pub(super) use hypercall;
