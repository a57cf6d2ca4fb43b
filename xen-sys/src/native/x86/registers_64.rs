// SPDX-License-Identifier: MIT
//! Where 64-bit x86 has a hypercall's arguments.

/// Runs `$instructions` with the arguments in %rdi, %rsi, %rdx, %r10 and %r8, and takes the result
/// from %rax. What has an argument is lost. `stack` says whether the instructions use the stack.
macro_rules! hypercall {
    (stack, $($rest:tt)*) => {
        hypercall!(@options (att_syntax) $($rest)*)
    };
    (no_stack, $($rest:tt)*) => {
        hypercall!(@options (att_syntax, nostack) $($rest)*)
    };
    (@options $options:tt $args:expr, $instructions:literal, $($operand:tt)*) => {{
        let result: isize;
        // SAFETY: the registers are those that Xen's ABI states, as are the ones that are lost; the
        // caller answers for what the hypercall does with its arguments.
        unsafe {
            match *$args.as_slice() {
                [] => core::arch::asm!(
                    $instructions,
                    $($operand)*
                    lateout("rax") result,
                    options$options,
                ),
                [a] => core::arch::asm!(
                    $instructions,
                    $($operand)*
                    inlateout("rdi") a => _,
                    lateout("rax") result,
                    options$options,
                ),
                [a, b] => core::arch::asm!(
                    $instructions,
                    $($operand)*
                    inlateout("rdi") a => _,
                    inlateout("rsi") b => _,
                    lateout("rax") result,
                    options$options,
                ),
                [a, b, c] => core::arch::asm!(
                    $instructions,
                    $($operand)*
                    inlateout("rdi") a => _,
                    inlateout("rsi") b => _,
                    inlateout("rdx") c => _,
                    lateout("rax") result,
                    options$options,
                ),
                [a, b, c, d] => core::arch::asm!(
                    $instructions,
                    $($operand)*
                    inlateout("rdi") a => _,
                    inlateout("rsi") b => _,
                    inlateout("rdx") c => _,
                    inlateout("r10") d => _,
                    lateout("rax") result,
                    options$options,
                ),
                [a, b, c, d, e] => core::arch::asm!(
                    $instructions,
                    $($operand)*
                    inlateout("rdi") a => _,
                    inlateout("rsi") b => _,
                    inlateout("rdx") c => _,
                    inlateout("r10") d => _,
                    inlateout("r8") e => _,
                    lateout("rax") result,
                    options$options,
                ),
                _ => unreachable!(),
            }
        }
        result
    }};
}

pub(super) use hypercall;
