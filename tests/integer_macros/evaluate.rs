// SPDX-License-Identifier: MIT
//! Integer macros as Rust evaluates them.

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

/// An integer macro of `xen-abi-defs`.
pub(crate) struct Function {
    /// The header that it belongs to.
    pub(crate) header: &'static str,
    /// Its name.
    pub(crate) name: &'static str,
    /// Calls it.
    pub(crate) call: fn(&[i128]) -> Outcome,
}

/// What a call comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// An argument is outside of its parameter's type.
    Unfit,
    /// Rust stops: some result on the way does not fit.
    Stops,
    /// A number.
    Value(i128),
}

impl Outcome {
    /// What `call` comes to.
    pub(crate) fn of(call: impl FnOnce() -> i128) -> Outcome {
        thread_local! {
            static EXPECTED: Cell<bool> = const { Cell::new(false) };
        }
        static HOOK: Once = Once::new();
        // That Rust stops is a result here, and not worth a message.
        HOOK.call_once(|| {
            let usual = panic::take_hook();
            panic::set_hook(Box::new(move |panic| {
                if !EXPECTED.get() {
                    usual(panic);
                }
            }));
        });
        EXPECTED.set(true);
        let result = panic::catch_unwind(AssertUnwindSafe(call));
        EXPECTED.set(false);
        result.map_or(Outcome::Stops, Outcome::Value)
    }
}

/// A list of these functions, in the form in which they are listed.
macro_rules! functions {
    ($(
        $(#[$on:meta])*
        $header:literal $function:path => ($($parameter:ident: $ty:ty),*);
    )*) => {
        /// The integer macros that Rust programs see on this machine.
        pub(crate) fn functions() -> Vec<$crate::evaluate::Function> {
            use $crate::evaluate::{Function, Outcome};
            use $crate::names::plain;
            let mut functions = Vec::new();
            $(
                $(#[$on])*
                functions.push(Function {
                    header: $header,
                    name: plain(stringify!($function)),
                    call: |arguments| {
                        let mut arguments = arguments.iter();
                        $(
                            let argument = arguments.next().map(|&one| <$ty>::try_from(one));
                            let Some(Ok($parameter)) = argument else { return Outcome::Unfit };
                        )*
                        Outcome::of(|| $function($($parameter),*) as i128)
                    },
                });
            )*
            functions
        }
    };
}
pub(crate) use functions;
