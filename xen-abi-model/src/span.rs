// SPDX-License-Identifier: MIT
//! Places in the sources.

use std::cell::Cell;
use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};

/// A place in the sources, for messages.
///
/// What a token's span means is known to the thread that parsed the token, and to no other. A model
/// goes from thread to thread all the same, as most of them are without a mistake: its spans may be
/// carried anywhere, and are [looked at](Span::token) where they come from.
#[derive(Clone, Copy)]
pub struct Span {
    token: proc_macro2::Span,
    thread: u32,
}

// SAFETY: `token` is private, and read by `token` alone, which gives it to the thread that it comes from and to no
// other. Moving, copying and forgetting it elsewhere runs none of its code: it is `Copy`, so that it has no destructor.
unsafe impl Send for Span {}
// SAFETY: as above; a shared reference allows nothing else.
unsafe impl Sync for Span {}

thread_local! {
    static THREAD: Cell<u32> = const { Cell::new(0) };
}

/// This thread's number. None is given twice.
fn thread() -> u32 {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    THREAD.with(|number| {
        if number.get() == 0 {
            let next = NEXT.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |next| {
                next.checked_add(1)
            });
            number.set(next.expect("fewer than 2^32 threads in the life of a process"));
        }
        number.get()
    })
}

impl Span {
    /// No place.
    pub fn nowhere() -> Span {
        proc_macro2::Span::call_site().into()
    }

    /// The span of the token, if it is of this thread.
    pub fn here(self) -> Option<proc_macro2::Span> {
        (self.thread == thread()).then_some(self.token)
    }

    /// The span of the token; no place, if it is another thread's.
    pub fn token(self) -> proc_macro2::Span {
        self.here().unwrap_or_else(proc_macro2::Span::call_site)
    }
}

impl From<proc_macro2::Span> for Span {
    fn from(token: proc_macro2::Span) -> Span {
        Span {
            token,
            thread: thread(),
        }
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.here() {
            Some(token) => token.fmt(formatter),
            None => write!(formatter, "of thread {}", self.thread),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Span;

    #[test]
    fn a_span_is_looked_at_where_it_comes_from() {
        let stream: proc_macro2::TokenStream = "\n\n  here".parse().unwrap();
        let token = stream.into_iter().next().unwrap();
        let span = Span::from(token.span());
        assert_eq!(span.token().start().line, 3);
        let elsewhere = std::thread::spawn(move || {
            assert!(span.here().is_none());
            (span.token().start().line, format!("{span:?}"), span)
        });
        let (line, shown, back) = elsewhere.join().unwrap();
        assert!(
            line != 3 && shown.starts_with("of thread"),
            "{line} {shown}"
        );
        assert_eq!(back.token().start().line, 3);
    }
}
